// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outlets/alerts/addresscheck.h"

#include <QByteArray>
#include <QString>

#include <atomic>
#include <chrono>
#include <optional>

namespace feedwarden {

/// What sending goes by, of the whole program.
struct HttpSurroundings {
    QString caFile;   ///< PEM certificates to trust beside the system's; empty = none.
    QString proxy;    ///< http:// or socks5:// with a host and a port; empty = straight.
    NameResolver resolve = systemResolver();
};

/// What came of one request.
struct PostAnswer {
    enum class Outcome {
        Answered,   ///< With `status`.
        Refused,    ///< By us: nothing was sent.
        Failed,     ///< On the way; whether it arrived is not known.
        Cancelled,
    };
    Outcome outcome = Outcome::Failed;
    int status = 0;
    QByteArray body;                                       ///< The first MostAnswerBytes.
    std::optional<std::chrono::milliseconds> retryAfter;   ///< As the header says it, from 0.
    QString detail;                                        ///< Of what went wrong; without secrets.
};

inline constexpr qsizetype MostAnswerBytes = 64 * 1024;

/// Sends `body` by POST as JSON to an address that was looked at: the name is resolved once, and what that gave is
/// what is connected to. Certificates are checked against the name, redirections are never followed, variables of the
/// environment mean nothing, and nobody is waited for longer than `timeout` after the name is known.
///
/// Blocks; any thread. `isCancelled` ends it within a second.
[[nodiscard]] PostAnswer postJson(const HttpTarget &target, const QByteArray &body, InternalTargets internal,
                                  const HttpSurroundings &around, std::chrono::milliseconds timeout,
                                  const std::atomic<bool> &isCancelled);

}   // namespace feedwarden
