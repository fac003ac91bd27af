// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/event.h"
#include "core/connection/messagebatch.h"
#include "core/connection/snapshot.h"
#include "core/feed/message.h"
#include "core/quality/qualitypolicy.h"
#include "core/resilience/policies.h"
#include "core/transport/transport.h"
#include "core/venues/privatesession.h"
#include "core/venues/venueprotocol.h"

#include <QNetworkProxy>
#include <QObject>
#include <QSslCertificate>
#include <QUrl>

#include <functional>
#include <memory>
#include <span>

namespace feedwarden {

class GovernorService;
class RestClient;

/// Keeps one WebSocket line to an exchange alive and judges what arrives on it.
///
/// The shell of a ConnectionMachine and a StreamLedger: it turns what the transport and the timer tell into their
/// events, and their decisions into calls. A venue is a VenueProtocol; no exchange subclasses this.
///
/// Thread: every method and signal belongs to the thread the object lives in. Errors: told by signals, nothing throws.
/// Signals come after the state they speak of is committed; a slot may call straight back in, but not delete the object
/// (use deleteLater()). Destruction aborts the session silently; stop() first for an orderly close.
class Connector final : public QObject
{
    Q_OBJECT
public:
    /// What is to be kept alive, and how.
    struct Options {
        QString feed;   ///< Name for events and snapshots; an account's where the protocol has a private session.
        int line = 1;
        QUrl url;       ///< Origin; empty = the venue's.
        QUrl restUrl;   ///< Origin of REST; empty = nothing is asked there.
        BackoffPolicy backoff;
        BreakerPolicy breaker;
        HealthPolicy health;
        QualityPolicy quality;
        QNetworkProxy proxy{QNetworkProxy::DefaultProxy};
        QList<QSslCertificate> extraAuthorities;   ///< Beside the system's roots.
        bool reconnectToChangeStreams = false;     ///< The other way to add and remove symbols; live is the default.
        quint64 seed = 0;                          ///< Of the randomness; 0 = from the system.
    };

    /// What a session is made of. A line has two of them while one replaces the other (rotation).
    using ProtocolFactory = std::function<std::unique_ptr<VenueProtocol>()>;
    using TransportFactory = std::function<std::unique_ptr<Transport>()>;

    /// `governor` and `rest` are borrowed and must outlive the connector; `rest` may be null.
    Connector(Options options, ProtocolFactory makeProtocol, TransportFactory makeTransport, GovernorService *governor,
              RestClient *rest, QObject *parent = nullptr);
    ~Connector() override;

    [[nodiscard]] feedwarden::LineState state() const;
    [[nodiscard]] feedwarden::ConnectionMetrics metrics() const;
    [[nodiscard]] feedwarden::ConnectionSnapshot snapshot(Clock::time_point now = Clock::now()) const;
    /// Of several lines as one: counters add up, latencies merge, quality and breaker are the worst line's. Blind time
    /// is left to the caller, since a union is not a sum.
    [[nodiscard]] static feedwarden::ConnectionMetrics mergedMetrics(std::span<Connector *const> lines,
                                                                     Clock::time_point now);
    [[nodiscard]] const VenueProtocol &protocol() const;
    /// Some wanted stream is not trusted now, and nobody paused it.
    [[nodiscard]] bool isBlind() const;
    /// Of a private session: when the key of the session in use is renewed next, and when it dies. None for keys that
    /// live as long as their session.
    struct KeyTimes {
        std::optional<Clock::time_point> nextRenewal, diesAt;
    };
    [[nodiscard]] KeyTimes keyTimes() const;
    [[nodiscard]] quint64 messageCount() const;   ///< As metrics().messagesReceived, without the rest.
    /// When data last came; the epoch of the clock before the first.
    [[nodiscard]] Clock::time_point lastDataAt() const;
    /// None for an index that is not in use.
    [[nodiscard]] std::optional<StreamKey> streamKey(StreamIndex index) const;
    /// Top of the book that is kept for a depth stream: bid, ask. None without a synchronised book.
    [[nodiscard]] std::optional<BookTicker> topOfBook(const StreamKey &stream) const;
    /// The whole of it as one message, as it is handed on after a resync. Null without a synchronised book.
    [[nodiscard]] MessageBatchPtr wholeBook(const StreamKey &stream) const;
    /// None for a stream that is not wanted.
    [[nodiscard]] std::optional<feedwarden::TrustState> trust(const StreamKey &stream) const;

public slots:
    void start();        ///< Does nothing when started.
    void stop();         ///< At once, from every state; never followed by a retry. start() begins anew.
    void shutDown();     ///< As stop(), for the end of the program: the server is told "going away" (1001).
    void connectNow();   ///< Skips the current wait once.
    void reconnect();    ///< Closes a session that is up and connects again; not a failure.
    void resetBreaker();
    /// The streams wanted from now on, changed on the open session unless reconnectToChangeStreams. Streams that the
    /// venue cannot have are told by subscriptionRejected() and left out.
    void setStreams(const QList<feedwarden::StreamKey> &streams);
    /// Where to connect from now on, as Options::url and restUrl. A session that is up goes on until one at the new
    /// address has taken over, and for as long as none does; what is under way at the old address is dropped.
    void setEndpoint(const QUrl &url, const QUrl &restUrl);
    /// Hands on at once what waits in a batch.
    void flushBatch();
    /// Sends a text frame of the caller's own. False when the line is not up or the venue's message budget is spent.
    bool send(const QByteArray &utf8);
    void enableReconnection(const feedwarden::BackoffPolicy &policy);
    void disableReconnection();
    void configureHealthChecks(std::chrono::milliseconds interval, std::optional<std::chrono::milliseconds> staleAfter);
    void setPolicies(const feedwarden::BackoffPolicy &backoff, const feedwarden::BreakerPolicy &breaker,
                     const feedwarden::HealthPolicy &health, const feedwarden::QualityPolicy &quality);
    void setNetworkUp(bool isUp);   ///< From QNetworkInformation; ends waits early.
    /// As setNetworkUp(), also of a line on loopback, which no real network concerns: for simulated exchanges.
    void rehearseNetwork(bool isUp);
    void noteSuspended(std::chrono::nanoseconds asleep);   ///< The machine slept.
    void noteStalled(std::chrono::nanoseconds stalled);    ///< Our own thread stood still.
    /// Of an account: asks the venue whether its keys are still good; permissionsRead() or a failure follows. Does
    /// nothing while the line is down, and where the venue has no such question.
    void checkCredentials();
    void measureClock();   ///< After a step of the wall clock; also done by itself.

signals:
    void stateChanged(feedwarden::LineState state, feedwarden::Cause cause);
    void connectionFailed(const feedwarden::Failure &failure);
    void reconnecting(int attempt, std::chrono::nanoseconds delay);
    void reconnected(std::chrono::nanoseconds downtime, int attempt);
    void breakerOpened(int failures, std::chrono::nanoseconds cooldown);
    void breakerHalfOpened();
    void breakerClosed();
    void staleDetected(const std::optional<feedwarden::StreamKey> &stream, std::chrono::nanoseconds silence);
    void staleCleared(const std::optional<feedwarden::StreamKey> &stream);
    void sequenceGap(const std::optional<feedwarden::StreamKey> &stream, quint64 expected, quint64 received,
                     quint64 missing);
    void resynced(const feedwarden::StreamKey &stream, std::chrono::nanoseconds duration);
    void subscriptionConfirmed(const feedwarden::StreamKey &stream);
    void subscriptionRejected(const feedwarden::StreamKey &stream, const QString &reason);
    /// A session was replaced make before break: both were up for `overlap`; `duplicates` messages came twice until the
    /// switch and were handed on once.
    void rotated(std::chrono::nanoseconds overlap, quint64 duplicates);
    void trustChanged(const feedwarden::StreamKey &stream, feedwarden::TrustState from, feedwarden::TrustState to);
    void messagesReady(const feedwarden::MessageBatchPtr &batch);
    void batchProcessed(int count, std::chrono::nanoseconds duration);
    void logged(QtMsgType level, const QString &text);
    void errorOccurred(const feedwarden::Error &error);

    // Per message, and only if somebody is connected.
    void trade(const feedwarden::StreamKey &stream, const feedwarden::Trade &trade);
    void ticker(const feedwarden::StreamKey &stream, const feedwarden::Ticker &ticker);
    void bookTicker(const feedwarden::StreamKey &stream, const feedwarden::BookTicker &ticker);
    void candle(const feedwarden::StreamKey &stream, const feedwarden::Candle &candle);
    void bookDepth(const feedwarden::StreamKey &stream, const feedwarden::MessageBatchPtr &change);
    void liquidation(const feedwarden::StreamKey &stream, const feedwarden::Liquidation &liquidation);
    void markPrice(const feedwarden::StreamKey &stream, const feedwarden::MarkPrice &price);

    /// What the keys of an account may do, by the venue; after checkCredentials().
    void permissionsRead(const feedwarden::KeyPermissions &permissions);
    /// What the session of an account said of it.
    void accountEvent(const feedwarden::StreamKey &stream, const feedwarden::AccountEvent &event);

    /// Every event above but the data, in one shape and in order: what the Monitor listens to.
    void eventOccurred(const feedwarden::Event &event);

protected:
    void connectNotify(const QMetaMethod &signal) override;
    void disconnectNotify(const QMetaMethod &signal) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

}   // namespace feedwarden
