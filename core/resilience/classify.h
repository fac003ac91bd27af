// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/resilience/failure.h"
#include "core/resilience/linestate.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace feedwarden {

// Judging: what the wire told becomes a class and a cause (semantics 2). Pure functions without memory; what depends on
// earlier failures is FailureJudge.

/// The class of a cause by itself. HttpStatus and ClosedByServer depend on a number: they are C here.
[[nodiscard]] FailureClass classOf(Cause cause);

/// True for what feeds the host's breaker: lookup, refused, connect timeout, TLS, proxy and reset before 101. (HTTP 5xx
/// does too: see classifyHttp().) Only for attempts that never reached 101.
[[nodiscard]] bool isAgainstHost(Cause cause);

/// Lookup, unreachable or timeout on the way there: what the network coming back may have cured.
[[nodiscard]] bool isPathFailure(Cause cause);

/// What a captive portal shows in the place of an exchange: a page, a redirect to one, or a certificate of its own.
[[nodiscard]] bool isPortalAnswer(Cause cause);

/// The venue does not let the account in, whatever the reason.
[[nodiscard]] bool isAboutCredentials(Cause cause);

/// Blocked causes that are never tried again by themselves: credentials, configuration, exhausted.
[[nodiscard]] bool needsTheUser(Cause cause);

/// A failure of a plain cause. `beforeOpen`: 101 had not been accepted. `detail` is cut to one line of 512 characters.
[[nodiscard]] Failure makeFailure(Cause cause, const QString &detail = {}, bool beforeOpen = true);

/// The cause of a connect deadline that passed in `phase`. Through a proxy that is the proxy's until its tunnel stands,
/// which Tcp is done with.
[[nodiscard]] Cause timeoutIn(SetupPhase phase, bool isViaProxy = false);

/// What a server answered instead of 101.
struct UpgradeAnswer {
    int status = 0;
    std::optional<QByteArray> retryAfter;   ///< The header's value, raw; none when absent.
    QString detail;                         ///< For the log: reason phrase, first words of the body.
    std::optional<Failure> venueOpinion;    ///< What the venue's protocol makes of status and body, if anything.
};

/// `wall` turns HTTP dates into waits. The venue's opinion wins; a Retry-After that it does not know is added to it.
[[nodiscard]] Failure classifyHttp(const UpgradeAnswer &answer, WallTime wall);

/// A close frame of the peer: `code` raw as received, 0 for a close frame without one. `venueOpinion` wins.
[[nodiscard]] Failure classifyClose(int code, const QString &reason, const std::optional<Failure> &venueOpinion = {});

/// True for codes that may stand on the wire (RFC 6455 7.4): 1000-1003, 1007-1014, 3000-4999.
[[nodiscard]] bool isValidCloseCode(int code);

/// Codes by which a server says that our frames were wrong: 1002, 1003, 1007, 1009. Worth an alert.
[[nodiscard]] bool suspectsOurFault(int closeCode);

/// Retry-After as seconds or as an HTTP date in any of its three forms (RFC 9110 5.6.7, 10.2.3), clamped to 1 s..3 d.
/// None for what is neither, negative numbers included: then the venue's floor decides.
[[nodiscard]] std::optional<std::chrono::milliseconds> parseRetryAfter(QByteArrayView value, WallTime wall);

/// A server's wish within the limits we accept: 1 s to 3 d.
[[nodiscard]] std::chrono::milliseconds clampWish(std::chrono::milliseconds wish);

/// How long a throttled host is left alone where the server names no time. `forbiddenWait`: the venue's wait after 403.
/// `repeats`: bans by 418 before this one since the last success; each doubles the two minutes, up to 3 d.
[[nodiscard]] std::chrono::milliseconds throttleFloor(const Failure &failure, std::chrono::milliseconds forbiddenWait,
                                                      int repeats);

/// The memory that a judgement needs: one per line.
class FailureJudge final
{
public:
    /// The same failure with its class as history makes it:
    /// the third 403 or 1008 in a row is X; the first three X answers of an endpoint that was Stable within 24 h are C
    /// (maintenance pages, captive portals), credentials and configuration excepted; the third announced restart in a
    /// row that ends a session before Stable is C, since a server that restarts at every session is flapping.
    [[nodiscard]] Failure judge(Failure failure, Clock::time_point now);

    /// The line became Stable, or a Stable session ended (told before that end is judged).
    void stable(Clock::time_point now);

private:
    int m_forbiddenInRow = 0;
    int m_policyInRow = 0;
    int m_restartsInRow = 0;
    int m_blockedAnswers = 0;
    std::optional<Clock::time_point> m_lastStable;
};

}   // namespace feedwarden
