// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/simcredentials.h"
#include "app/simulator/websocketsession.h"
#include "core/base/clock.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrlQuery>

#include <chrono>
#include <functional>
#include <optional>
#include <span>
#include <string_view>
#include <utility>

namespace feedwarden {

class PrivateDesk;
class SimAccountModel;

/// What a message belongs to, in the venue's own words: the stage aims faults at it and the truth file names it.
struct Topic {
    QByteArray name;      ///< "btcusdt@depth@100ms"; on Coinbase the channel.
    QByteArray channel;   ///< "depth@100ms".
    QByteArray symbol;    ///< "BTCUSDT"; empty where it is about none or several.
    bool isHeartbeat = false;
    bool isSnapshot = false;   ///< Whole in itself, ahead of its changes: mostly a book.
    /// A book with a checksum: whether something is missing in it can only be told from what its messages say, so the
    /// truth keeps their texts.
    bool hasChecksum = false;
};

/// One client of a venue. It lives from sessionOpened() to the end of sessionClosed().
struct Peer {
    quint64 id = 0;
    UpgradeRequest request;
    quint64 texts = 0;   ///< Text frames sent so far.
};

struct RestQuestion {
    QByteArray method;   ///< "GET".
    QByteArray path;     ///< "/api/v3/depth".
    QUrlQuery query;
    QByteArray body;
    QByteArray rawQuery;   ///< As it was sent, which is what is signed.
    QList<std::pair<QByteArray, QByteArray>> headers;

    /// Names in any case; empty where there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /// What the query has under `key`; empty where it has none.
    [[nodiscard]] QByteArray value(const char *key) const;
    /// Likewise a number from 1 to `most`, which larger ones become; `fallback` for any other text.
    [[nodiscard]] int number(const char *key, int fallback, int most) const;
    /// Likewise a time, as a count since 1970; none for any other text.
    [[nodiscard]] std::optional<WallTime> timeInMs(const char *key) const;
    [[nodiscard]] std::optional<WallTime> timeInSeconds(const char *key) const;
};

struct RestAnswer {
    int status = 200;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
};

/// May be called later, and once. Does nothing when the client has left.
using RestResponder = std::function<void(const RestAnswer &)>;

/// The accounts that a venue with private sessions shall have.
struct SimAccountWish {
    int count = 1;
    double rate = 1;   ///< Events per second of each that is awake.
    SimKeyRights rights = SimKeyRights::ReadOnly;
};

/// Somebody comes with a key.
struct SimCredentialUse {
    int account = 0;         ///< 0 = nobody's key.
    quint64 session = 0;     ///< 0 = over REST.
    std::string_view path;   ///< Over REST.
    std::string_view method;
};

/// A fault wants credentials refused.
struct SimRefusal {
    int code = 0;      ///< Of the venue's; 0 = its usual one for a key that is not valid.
    QByteArray text;   ///< Empty = the venue's words for the code.
};

/// How keys end.
enum class SimKeyEnd {
    Expired,   ///< Keys of sessions (listen keys, tokens) are at their end, and the venue says so where it does.
    Deleted,   ///< The same, done by another program with the same key: nobody is told.
    Revoked,   ///< The key itself is gone.
};

/// What happened to an account, and who was told.
struct SimAccountTruth {
    int account = 0;
    /// Of the event, from 1 per account. It is the `seq` of the frames that tell it, where those are not numbered
    /// otherwise.
    qint64 number = 0;
    std::string_view what;
    qint64 order = 0, fill = 0;   ///< Ids; 0 = none.
    const SimAccountModel &model;
    std::span<const quint64> sessions;   ///< Empty = nobody was subscribed, or a fault muted it.
};

/// What a simulated exchange stands on: time, its clients' sessions, and the faults between the two. Implemented once,
/// by VenueHost. Everything happens on one thread; no call here closes a session at once, so lists of clients may be
/// walked.
class VenueStage
{
public:
    virtual ~VenueStage() = default;

    /// The venue's clock, which a fault may have put wrong.
    [[nodiscard]] virtual WallTime wall() const = 0;
    [[nodiscard]] virtual Clock::time_point now() const = 0;
    /// A wait of the protocol, in the pace of this run.
    [[nodiscard]] virtual Clock::duration paced(Clock::duration wait) const = 0;
    /// Market events per second, for all markets of the venue together.
    [[nodiscard]] virtual double rate() const = 0;
    [[nodiscard]] virtual quint64 seed() const = 0;
    /// Markets that are to be listed at least.
    [[nodiscard]] virtual int instruments() const = 0;
    [[nodiscard]] virtual SimAccountWish accountWish() const = 0;

    /// None unless a fault refuses these credentials, however good they are.
    [[nodiscard]] virtual std::optional<SimRefusal> refusesCredentials(const SimCredentialUse &use) = 0;
    virtual void recordAccountEvent(const SimAccountTruth &event) = 0;

    /// False while a fault mutes it. Asked before a message is numbered: what a mute swallows leaves no hole in the
    /// connection's numbers.
    [[nodiscard]] virtual bool mayPublish(Peer &peer, const Topic &topic) = 0;
    /// A message of a stream. Faults may drop, double, delay or damage it.
    virtual void publish(Peer &peer, const Topic &topic, qint64 sequence, QByteArrayView text) = 0;
    /// Acknowledgements, errors and notices: sent as they are. `sequence` is their number, where they carry one;
    /// `books` are the symbols whose whole book is in it.
    virtual void answer(Peer &peer, QByteArrayView text, qint64 sequence = -1,
                        std::span<const QByteArray> books = {}) = 0;
    /// Code 0 = a close frame without a code, for venues that do not say which they use.
    virtual void close(Peer &peer, int code, const QString &reason, const QString &cause) = 0;

    /// A fault wants this subscription refused.
    [[nodiscard]] virtual bool rejects(Peer &peer, const Topic &topic) = 0;
    /// A fault wants this subscription to take effect without an answer.
    [[nodiscard]] virtual bool withholdsAnswer(Peer &peer, const Topic &topic) = 0;

    /// A fault wants the next checksum that goes to this peer wrong. Asked once per checksum, when it is written.
    [[nodiscard]] virtual bool spoilsChecksum(Peer &peer, const Topic &topic) = 0;

    /// A peer has more unsent bytes than a replay or a flood should add to.
    [[nodiscard]] virtual bool isCongested() const = 0;
};

/// What is the same for every connection of a venue.
struct VenueHabits {
    QByteArray id;                             ///< "binance-spot".
    std::chrono::milliseconds pingEvery{0};    ///< Protocol pings by the server; 0 = none.
    std::chrono::milliseconds pongWithin{0};   ///< Since the last pong or the opening; 0 = not judged.
    std::chrono::milliseconds lifetime{0};     ///< Of a connection; 0 = not limited.
};

/// How one exchange speaks, from the exchange's side: frames and REST questions in, frames and answers out.
///
/// An own implementation of the wire, on purpose not built on core/venues: an error there must not cancel itself out
/// here.
class VenueSimulation
{
public:
    virtual ~VenueSimulation() = default;

    [[nodiscard]] virtual const VenueHabits &habits() const = 0;

    /// 101 = welcome, else the HTTP status of the refusal.
    [[nodiscard]] virtual int judge(const UpgradeRequest &request) const = 0;
    virtual void sessionOpened(Peer &peer) = 0;
    virtual void textReceived(Peer &peer, const QByteArray &text) = 0;
    /// A ping or pong of the client, for venues that count them.
    virtual void controlReceived(Peer &) {}
    virtual void sessionClosed(Peer &peer) = 0;

    /// About every 10 ms while anybody is connected: send what is due.
    virtual void advance() = 0;
    virtual void rest(const RestQuestion &question, const RestResponder &reply) = 0;
    /// Where venues share a host for REST: the one that the question is about, when that is another; else empty. It is
    /// asked instead where it is served too.
    [[nodiscard]] virtual QByteArray restVenue(const RestQuestion &) const { return {}; }

    /// Makes up to `events` extra messages, as the markets would. Returns how many; 0 = nobody is subscribed to
    /// anything.
    virtual int flood(int events) = 0;
    /// Tells the peer that the server is about to close. False where the venue has no such message.
    virtual bool announceShutdown(Peer &) { return false; }
    [[nodiscard]] virtual bool hasShutdownNotice() const { return false; }
    /// False where flood() can never do anything.
    [[nodiscard]] virtual bool canFlood() const { return true; }
    [[nodiscard]] virtual bool hasChecksums() const { return false; }
    /// What can be subscribed to, as the venue writes it, the liveliest first; empty where that is not known.
    [[nodiscard]] virtual QStringList symbols() const { return {}; }
    /// The venue's private side; null where it has none here.
    [[nodiscard]] virtual PrivateDesk *privateDesk() const { return nullptr; }
    /// For the status: what is particular to this simulation.
    [[nodiscard]] virtual QJsonObject status() const { return {}; }
};

}   // namespace feedwarden
