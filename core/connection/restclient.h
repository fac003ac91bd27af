// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/venues/venueprotocol.h"

#include <QByteArray>
#include <QHash>
#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QUrl>

#include <deque>
#include <functional>
#include <memory>
#include <optional>

class QNetworkReply;

namespace feedwarden {

/// What came back from a venue's REST endpoint.
struct RestReply {
    int httpStatus = 0;      ///< 0 where no answer came.
    QByteArray body;         ///< At most RestClient::MaxBodyBytes.
    QString error;           ///< Empty for status 200.
    bool isTooBig = false;   ///< The error: the body was longer than that.
    std::optional<std::chrono::milliseconds> retryAfter;
    WallTime sentAt{};   ///< When the request left; for clock measurements.
    WallTime receivedAt{};
    Clock::duration roundTrip{0};

    [[nodiscard]] bool isOk() const { return httpStatus == 200 && error.isEmpty(); }
};

/// Questions to the venues, one at a time per host and spaced by their weight, so that a mass resync never runs into a
/// ban. Redirects are never followed, HTTP/2 is off, every request ends within 10 s, a body over 16 MiB is refused. A
/// 429 or 418 holds the whole host for as long as the server says (60 s where it does not).
///
/// Thread: one per I/O thread; all calls there.
class RestClient final : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 MaxBodyBytes = 16 * 1024 * 1024;
    static constexpr auto Timeout = 10s;
    /// Weight units per second and host that we spend at most: 40 % of Binance's 6,000 a minute.
    static constexpr double WeightPerSecond = 40;

    using Callback = std::function<void(const RestReply &)>;
    /// Makes a request when its turn has come, which may be minutes after it was asked for: what is signed is signed
    /// with the time of then. None = there is nothing to ask any more, and nothing is answered.
    using RequestMaker = std::function<std::optional<RestRequest>()>;

    /// When a question is asked that waits with others for the same host.
    enum class Turn {
        First,    ///< Somebody's session waits for the answer.
        Queued,   ///< After those, in the order in which they came.
    };

    explicit RestClient(QObject *parent = nullptr);
    /// What the requests go through is given: a seam for tests, the app leaves it alone.
    explicit RestClient(std::unique_ptr<QNetworkAccessManager> manager, QObject *parent = nullptr);
    ~RestClient() override;

    /// Asks at `origin`. Calls back from the event loop, never from inside; not at all once `context` is gone. What the
    /// request holds beside its path is never written anywhere.
    void ask(const QUrl &origin, RequestMaker make, QObject *context, Callback callback, Turn turn = Turn::Queued);

    /// Proxy and extra authorities for all later requests.
    void setNetwork(const QNetworkProxy &proxy, const QList<QSslCertificate> &extraAuthorities);

private:
    struct Question {
        QUrl origin;
        RequestMaker make;
        QPointer<QObject> context;
        Callback callback;
        Turn turn = Turn::Queued;
    };
    struct Host {
        std::deque<Question> waiting;
        bool isBusy = false;
        bool isWakeArmed = false;
        Clock::time_point freeAt{};   ///< No request before: spacing, or the server's wish.
    };
    void startNext(const QString &hostKey);
    void send(const QString &hostKey, const Question &question, const RestRequest &request);

    QNetworkAccessManager *const m_manager;   ///< A child of this.
    QHash<QString, Host> m_hosts;
    QList<QSslCertificate> m_extraAuthorities;
};

}   // namespace feedwarden
