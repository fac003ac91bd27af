// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outlets/trustbook.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>
#include <variant>

namespace feedwarden {

// What is said over the trust socket, one JSON object a line both ways, in the spelling of JSON lines
// (docs/trust-signal.md). Other programs hold on to these names.

/// Rises when a client of today would no longer understand us; new keys and new types of lines do not count.
inline constexpr int TrustProtocolVersion = 1;
/// Of a request, without its end; a longer one ends the conversation.
inline constexpr qsizetype LongestTrustRequest = 8 * 1024;
/// Whoever subscribed hears something at least this often; a client that does not may trust nothing any more.
inline constexpr std::chrono::milliseconds TrustHeartbeat{1'000};

/// A question or a wish, understood.
struct TrustRequest {
    enum class Kind { Ask, Subscribe, Unsubscribe, Ping };
    Kind kind = Kind::Ask;
    QJsonValue id{QJsonValue::Undefined};   ///< Given back as it came: a text or a number; undefined without one.
    QString feed;                           ///< Empty: all feeds.
    QString stream;                         ///< As it was written; empty: all streams.
    QJsonValue ping;
};

/// Why a line cannot be answered.
struct TrustProblem {
    QLatin1String error;   ///< "not_json", "unknown_request", "bad_value", ...
    QString detail;
    QJsonValue id{QJsonValue::Undefined};
};

[[nodiscard]] std::variant<TrustRequest, TrustProblem> parseTrustRequest(const QByteArray &line);

/// True if this can be the beginning of a request: browsers and whoever else came to the wrong door begin otherwise.
[[nodiscard]] bool looksLikeTrustRequest(const QByteArray &begin);

[[nodiscard]] QJsonObject trustHello(WallTime time);
[[nodiscard]] QJsonObject trustHeartbeat(WallTime time);
[[nodiscard]] QJsonObject trustPong(const TrustRequest &request, WallTime time);
[[nodiscard]] QJsonObject trustError(const TrustProblem &problem, WallTime time);
/// The last line of a conversation that we end.
[[nodiscard]] QJsonObject trustBye(QLatin1String reason, WallTime time);

/// A stream as it stands, as subscribers get it: {"type":"trust",...}.
[[nodiscard]] QJsonObject trustState(const TrustSubject &subject, const TrustVerdict &verdict, Clock::time_point now,
                                     WallTime time);
/// The answer to Ask: a stream, a feed, or all feeds. `book` is asked as of `now`.
[[nodiscard]] QJsonObject trustAnswer(const TrustRequest &request, const TrustBook &book, Clock::time_point now,
                                      WallTime time);
/// The answer to Subscribe and Unsubscribe; the states of the `streams` that there are now follow to the former.
[[nodiscard]] QJsonObject trustSubscribed(const TrustRequest &request, qsizetype streams, WallTime time);

}   // namespace feedwarden
