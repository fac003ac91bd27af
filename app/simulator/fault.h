// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <utility>

namespace feedwarden {

/// The ways in which a simulated exchange misbehaves. The names are those of control commands, scenarios and the truth
/// file.
enum class FaultKind {
    Refuse,           ///< Nobody listens at the WebSocket port: connections are refused by the system.
    StallHandshake,   ///< The connection is taken, the upgrade is never answered.
    HttpStatus,       ///< The upgrade (or REST) is answered with `code`, `headers` and `body`.
    Reset,            ///< RST to every session; new sessions too while it lasts.
    Close,            ///< A close frame with `code` and `reason`; new sessions too while it lasts.
    HalfOpen,         ///< The peer is gone without FIN or RST: nothing is sent or answered any more. Ends with RST.
    OneWay,           ///< One direction is dead (`direction`): "in" = we do not hear, "out" = we are not heard.
    /// No data; heartbeats, pings and acknowledgements go on. Markets move on meanwhile: Binance's own ids show the
    /// hole afterwards, Coinbase's numbers of the connection do not, so its books start over with a snapshot.
    Mute,
    MuteStream,    ///< No data of one stream or symbol.
    Slow,          ///< Latency, jitter and bandwidth of what we send.
    DropMessage,   ///< A data message is numbered and not sent.
    Duplicate,     ///< A data message is sent twice.
    Reorder,       ///< A data message is sent after the next `distance` ones of its stream.
    Corrupt,       ///< A data message is damaged (`mode`).
    BadChecksum,   ///< A book whose checksum is wrong, where the venue has checksums.
    Flood,         ///< `rate` extra messages per second with correct sequences; 0 = as fast as the readers take it.
    PingFlood,     ///< `rate` pings per second; 0 = as fast as the readers take it.
    RejectSubscription,   ///< Subscriptions are answered with the venue's error.
    NoAck,                ///< Subscriptions take effect and are not acknowledged.
    ShutdownNotice,   ///< The venue's own "I am about to close", then close after `after_ms` where that is more than 0.
    ExpireKey,        ///< Private sessions: keys end, now, in one of the ways of `mode`.
    InvalidCredentials,   ///< Private sessions: credentials are refused, with the venue's `code`.
    ClockSkew,            ///< The venue's clock is off by `offset_ms`: event times and time endpoint alike.
    AcceptThenDrop,       ///< The upgrade succeeds, then the connection ends without a close frame.
};
inline constexpr int FaultKindCount = 24;

/// "refuse", "stall_handshake", ...
[[nodiscard]] QLatin1String nameOf(FaultKind kind);
/// The inverse of nameOf(); none for any other text.
[[nodiscard]] std::optional<FaultKind> faultKindFromName(QStringView name);

/// One order to misbehave: what, whom it concerns, for how long, and what is particular to its kind.
///
/// As JSON: `{"fault":"drop_message","venue":"binance-spot","stream":"trade","symbol":"BTCUSDT","count":1}`. fromJson()
/// and toJson() are the only place that knows the keys.
struct Fault {
    FaultKind kind = FaultKind::Reset;
    QString venue;         ///< "binance-spot"; empty = every venue that is served.
    QString stream;        ///< The venue's name of a stream ("btcusdt@trade") or of its channel ("trade"); empty = any.
    QString symbol;        ///< As the venue writes it, any case; empty = any.
    quint64 session = 0;   ///< Number of the session as in the truth file; 0 = any.

    std::chrono::milliseconds lasting{0};   ///< `for_ms`; 0 = not limited by time.
    int count = 0;                          ///< Hits (messages, sessions or requests) until it ends; 0 = not limited.
    double probability = 1.0;               ///< Of each hit, in (0, 1].

    /// http_status: 100-999; close: 0-65535; invalid_credentials: the venue's, 0 = its usual one for a bad key.
    int code = 0;
    QString reason;   ///< close: at most 123 bytes of UTF-8; invalid_credentials: instead of the venue's words.
    QList<std::pair<QByteArray, QByteArray>> headers;   ///< http_status.
    QByteArray body;                                    ///< http_status.
    /// http_status, stall_handshake: "websocket" (default), "rest", "both"; invalid_credentials: both by default.
    QString target;
    /// http_status, invalid_credentials: only REST questions whose path begins so; then "rest" is the default target.
    QString path;
    QString method;    ///< With `path`: "PUT"; empty = any.
    int account = 0;   ///< expire_key, invalid_credentials: number of the account, from 1; 0 = any.
    QString
        stage;   ///< stall_handshake: "upgrade" (default: the request is not answered) or "tls" (nor the ClientHello).
    QString direction;   ///< one_way: "in" (default) or "out".
    /// corrupt: "json" (default), "utf8", "frame". expire_key: "expired" (default), "deleted" (by another program:
    /// nobody is told), "revoked" (the API key itself, until the fault ends).
    QString mode;
    std::chrono::milliseconds latency{0};   ///< slow.
    std::chrono::milliseconds jitter{0};    ///< slow: uniform in [0, jitter] on top.
    qint64 bytesPerSecond = 0;              ///< slow; 0 = not limited.
    double rate = -1;                       ///< flood, ping_flood; negative = the kind's default (100000, 1000).
    std::chrono::milliseconds offset{0};    ///< clock_skew; positive = the venue's clock is ahead.
    int distance = 1;                       ///< reorder: 1-1000 messages of the same stream.
    std::chrono::milliseconds after{0};     ///< accept_then_drop, shutdown_notice: wait before the end.

    /// Error: InvalidArgument for an unknown key, a wrong type, a value out of range or a kind without what it needs.
    [[nodiscard]] static Result<Fault> fromJson(const QJsonObject &object);
    /// Only what differs from the defaults.
    [[nodiscard]] QJsonObject toJson() const;
    /// The checks of fromJson() for a fault made in C++.
    [[nodiscard]] Result<void> check() const;

    /// Acts at once on the sessions there are and is over, unless `lasting` or `count` make it wait for more.
    [[nodiscard]] bool isMomentary() const;
};

/// Every name of a fault, in the order of FaultKind.
[[nodiscard]] QStringList faultNames();

}   // namespace feedwarden
