// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rehearsal/rehearsalscript.h"

#include "core/resilience/circuitbreaker.h"
#include "core/resilience/connectionmachine.h"

#include <QCoreApplication>

namespace feedwarden {

namespace {

using ExpectedKind = RehearsalExpectation::Kind;
using StepLink = RehearsalStep::Link;

/// From when it is known in the engine until it has been painted (dashboard: "an outage within 1 s on screen").
constexpr Clock::duration OnScreenLimit = 1s;
/// By when silence on a line is known to be its end (semantics 5, layer A).
constexpr Clock::duration DeadLineLimit = 10s;

struct RehearsalScripts {
    Q_DECLARE_TR_FUNCTIONS(RehearsalScripts)
public:
    static RehearsalScript maintenance();
    static RehearsalScript ownLink();
    static RehearsalScript halfOpen();
    static RehearsalScript ban();
    static RehearsalScript flapping();
};

QJsonObject simulatorOrder(const char *fault) { return {{QStringLiteral("fault"), QLatin1String(fault)}}; }

QJsonObject httpOrder(int code, int retryAfterSeconds = 0)
{
    QJsonObject made = simulatorOrder("http_status");
    made.insert(QStringLiteral("code"), code);
    if (retryAfterSeconds > 0) {
        made.insert(QStringLiteral("headers"),
                    QJsonObject{{QStringLiteral("Retry-After"), QString::number(retryAfterSeconds)}});
    }
    return made;
}

/// The first retry after a good session comes within the initial delay, and may take as long as an attempt may.
Clock::duration firstRetryLimit()
{
    const BackoffPolicy policy;
    return policy.initialDelay + policy.connectTimeout + OnScreenLimit;
}

RehearsalScript RehearsalScripts::maintenance()
{
    const QStringList venue{QStringLiteral("binance-spot")};
    constexpr Clock::duration Closed = 10s;
    QJsonObject notice = simulatorOrder("shutdown_notice");
    notice.insert(QStringLiteral("after_ms"), 10'000);
    RehearsalScript script{
        .id = QStringLiteral("maintenance"),
        .title = tr("Binance maintenance"),
        .description = tr(
            "Binance Spot says that it is about to close, and does; later it is in maintenance for 10 s.")};
    script.steps = {
        {.at = 0s, .title = tr("Binance Spot says that it closes in 10 s"), .orders = {notice}, .venues = venue},
        {.at = 15s,
         .title = tr("Sessions end; newcomers get HTTP 503"),
         .orders = {httpOrder(503), simulatorOrder("reset")},
         .venues = venue},
        {.at = 15s + Closed,
         .title = tr("The maintenance is over"),
         .orders = {simulatorOrder("clear")},
         .venues = venue},
    };
    script.expectations = {
        {.kind = ExpectedKind::Rotated,
         .title = tr("A new connection takes over before that, as planned"),
         .within = 10s,
         .venues = venue},
        {.kind = ExpectedKind::Undisturbed,
         .title = tr("No failure is counted, no price loses trust"),
         .venues = venue},
        {.title = tr("Binance Spot is down"),
         .step = 1,
         .within = OnScreenLimit,
         .venues = venue,
         .conditions = {Condition::Down}},
        {.kind = ExpectedKind::Untrusted,
         .title = tr("None of its streams is trusted"),
         .step = 1,
         .within = OnScreenLimit,
         .venues = venue},
        {.kind = ExpectedKind::ScoreZero,
         .title = tr("Its quality is 0"),
         .step = 1,
         .within = OnScreenLimit,
         .venues = venue},
        {.title = tr("The cause is said: an HTTP error"),
         .step = 1,
         .within = firstRetryLimit(),
         .venues = venue,
         .conditions = {Condition::Down},
         .causes = {Cause::HttpStatus}},
        {.kind = ExpectedKind::Undisturbed,
         .title = tr("The other exchanges go on, trusted"),
         .step = 1,
         .venues = venue,
         .isOthers = true},
        {.title = tr("All exchanges are trusted again"),
         .step = 2,
         .within = recoveryLimit(Closed),
         .conditions = {Condition::Trusted}},
    };
    return script;
}

RehearsalScript RehearsalScripts::ownLink()
{
    constexpr Clock::duration Gone = 15s;
    RehearsalScript script{.id = QStringLiteral("own-link"),
                           .title = tr("My Wi-Fi dies"),
                           .description = tr("No data from any exchange, and the system says: no network, for 15 s. "
                                             "Your link is not cut; Feedwarden is only told so.")};
    script.steps = {
        {.at = 0s,
         .title = tr("No data; the system says: no network"),
         .orders = {simulatorOrder("half_open")},
         .link = StepLink::Gone},
        {.at = Gone, .title = tr("The network is back"), .orders = {simulatorOrder("clear")}, .link = StepLink::Back},
    };
    script.expectations = {
        {.kind = ExpectedKind::LinkDown,
         .title = tr("The status line says that the own link is down"),
         .within = OnScreenLimit},
        {.title = tr("Every exchange: own link, not its own fault"),
         .within = DeadLineLimit + OnScreenLimit,
         .conditions = {Condition::Local}},
        {.kind = ExpectedKind::Untrusted, .title = tr("No stream is trusted"), .within = DeadLineLimit + OnScreenLimit},
        {.kind = ExpectedKind::NothingCounted, .title = tr("No exchange is blamed: no breaker opens")},
        {.kind = ExpectedKind::LinkUp,
         .title = tr("The status line says that it is there again"),
         .step = 1,
         .within = OnScreenLimit},
        {.title = tr("All exchanges are trusted again"),
         .step = 1,
         .within = recoveryLimit(0s),
         .conditions = {Condition::Trusted}},
    };
    return script;
}

RehearsalScript RehearsalScripts::halfOpen()
{
    const QStringList venue{QStringLiteral("okx")};
    constexpr Clock::duration Gone = 15s;
    RehearsalScript script{
        .id = QStringLiteral("half-open"),
        .title = tr("Exchange half open"),
        .description = tr(
            "OKX is gone for 15 s without a word: no close, no reset, no data. Only unanswered pings tell.")};
    script.steps = {
        {.at = 0s, .title = tr("OKX is gone without a word"), .orders = {simulatorOrder("half_open")}, .venues = venue},
        {.at = Gone,
         .title = tr("OKX is back and has forgotten the session"),
         .orders = {simulatorOrder("clear")},
         .venues = venue},
    };
    script.expectations = {
        {.title = tr("OKX is down, found by its silence"),
         .within = DeadLineLimit + OnScreenLimit,
         .venues = venue,
         .conditions = {Condition::Down},
         .causes = {Cause::ReceiveDead, Cause::HeartbeatLost}},
        {.kind = ExpectedKind::Untrusted,
         .title = tr("None of its streams is trusted"),
         .within = DeadLineLimit + OnScreenLimit,
         .venues = venue},
        {.kind = ExpectedKind::ScoreZero,
         .title = tr("Its quality is 0"),
         .within = DeadLineLimit + OnScreenLimit,
         .venues = venue},
        {.kind = ExpectedKind::Undisturbed,
         .title = tr("The other exchanges go on, trusted"),
         .venues = venue,
         .isOthers = true},
        {.title = tr("All exchanges are trusted again"),
         .step = 1,
         .within = recoveryLimit(Gone),
         .conditions = {Condition::Trusted}},
    };
    return script;
}

RehearsalScript RehearsalScripts::ban()
{
    const QStringList venue{QStringLiteral("binance-spot")};
    constexpr int FirstWait = 8, SecondWait = 12;   // s
    RehearsalScript script{
        .id = QStringLiteral("ban"),
        .title = tr("Rate-limit ban"),
        .description = tr("Binance Spot refuses with HTTP 429 and a wait of 8 s, then bans for 12 s (HTTP 418).")};
    script.steps = {
        {.at = 0s,
         .title = tr("Sessions end; HTTP 429: wait 8 s"),
         .orders = {httpOrder(429, FirstWait), simulatorOrder("reset")},
         .venues = venue},
        {.at = 6s,
         .title = tr("From now on HTTP 418: banned for 12 s"),
         .orders = {simulatorOrder("clear"), httpOrder(418, SecondWait)},
         .venues = venue},
        {.at = 18s,
         .title = tr("Whoever waits as told is let in"),
         .orders = {simulatorOrder("clear")},
         .venues = venue},
    };
    // The ban begins with the attempt that the first wait has put off: that much later than the second step, at most.
    const Clock::duration secondAttempt = firstRetryLimit() + std::chrono::seconds(FirstWait) - 6s;
    // An account's session at the same host may be the one that is let in for a trial, before all others.
    const Clock::duration trial = BackoffPolicy().connectTimeout + CircuitBreaker::LongestTrial;
    script.expectations = {
        {.title = tr("Binance Spot is down"),
         .within = OnScreenLimit,
         .venues = venue,
         .conditions = {Condition::Down}},
        {.title = tr("Throttled: too many requests"),
         .within = firstRetryLimit(),
         .venues = venue,
         .conditions = {Condition::Down, Condition::BreakerOpen},
         .causes = {Cause::TooManyRequests}},
        {.kind = ExpectedKind::BanKept,
         .title = tr("No attempt before the 8 s are over"),
         .within = secondAttempt + 6s,
         .venues = venue,
         .causes = {Cause::TooManyRequests}},
        {.title = tr("Banned, and for how long"),
         .step = 1,
         .within = secondAttempt,
         .venues = venue,
         .conditions = {Condition::Down, Condition::BreakerOpen},
         .causes = {Cause::Banned}},
        {.kind = ExpectedKind::BanKept,
         .title = tr("No attempt before the 12 s are over"),
         .step = 1,
         .within = secondAttempt + std::chrono::seconds(SecondWait) + trial + OnScreenLimit,
         .venues = venue,
         .causes = {Cause::Banned}},
        {.kind = ExpectedKind::Undisturbed,
         .title = tr("The other exchanges go on, trusted"),
         .step = 1,
         .venues = venue,
         .isOthers = true},
        {.title = tr("All exchanges are trusted again"),
         .step = 2,
         .within = secondAttempt - 12s + std::chrono::seconds(SecondWait) + trial + recoveryLimit(0s),
         .conditions = {Condition::Trusted}},
    };
    return script;
}

RehearsalScript RehearsalScripts::flapping()
{
    const QStringList venue{QStringLiteral("kraken")};
    const BackoffPolicy backoff;
    const BreakerPolicy breaker;
    // The waits between as many short sessions as it takes, each as long as it may be: 1 s more, then 1, 2, 4, ... s;
    // and before each attempt at most one turn at the governor, which lets somebody through to a host each second.
    Clock::duration opens = backoff.initialDelay + OnScreenLimit;
    Clock::duration wait = backoff.initialDelay;
    for (int session = 1; session < breaker.flapThreshold; ++session) {
        opens += std::chrono::duration_cast<Clock::duration>(wait * (1 + backoff.jitterFactor)) + 1s;
        wait *= 2;
    }
    RehearsalScript script{
        .id = QStringLiteral("flapping"),
        .title = tr("Flapping"),
        .description = tr(
            "Kraken takes every connection and drops it at once, for 30 s: connected, but never useful.")};
    script.steps = {
        {.at = 0s,
         .title = tr("Kraken drops each session at once"),
         .orders = {simulatorOrder("accept_then_drop"), simulatorOrder("reset")},
         .venues = venue},
        {.at = 30s,
         .title = tr("Kraken keeps its connections again"),
         .orders = {simulatorOrder("clear")},
         .venues = venue},
    };
    script.expectations = {
        {.title = tr("Kraken is down, though it lets everybody in"),
         .within = OnScreenLimit,
         .venues = venue,
         .conditions = {Condition::Down}},
        {.kind = ExpectedKind::Untrusted,
         .title = tr("None of its streams is trusted"),
         .within = OnScreenLimit,
         .venues = venue},
        {.title = tr("The breaker opens: attempts pause"),
         .within = std::chrono::ceil<std::chrono::seconds>(opens),
         .venues = venue,
         .conditions = {Condition::BreakerOpen}},
        {.kind = ExpectedKind::Undisturbed,
         .title = tr("The other exchanges go on, trusted"),
         .venues = venue,
         .isOthers = true},
        // What is left of the pause, at its longest, and one attempt; the line has to hold before it is trusted.
        {.title = tr("All exchanges are trusted again"),
         .step = 1,
         .within = std::chrono::duration_cast<Clock::duration>(breaker.cooldown * 1.2) + recoveryLimit(0s),
         .conditions = {Condition::Trusted}},
    };
    return script;
}

}   // namespace

QStringList RehearsalScript::venues() const
{
    QStringList all;
    for (const RehearsalStep &step : steps)
        all += step.venues;
    all.removeDuplicates();
    return all;
}

QList<RehearsalScript> rehearsalScripts()
{
    return {RehearsalScripts::maintenance(), RehearsalScripts::ownLink(), RehearsalScripts::halfOpen(),
            RehearsalScripts::ban(), RehearsalScripts::flapping()};
}

Clock::duration recoveryLimit(Clock::duration outage, const BackoffPolicy &policy)
{
    const double jitter = policy.jitterFactor;
    const std::chrono::duration<double> lag = (1 + jitter)
                                              * (policy.initialDelay
                                                 + (policy.multiplier - 1) * std::chrono::duration<double>(outage)
                                                       / (1 - jitter));
    const auto capped = std::min<std::chrono::duration<double>>(policy.maxDelay, lag);
    // Data comes with the answer to the subscriptions or before it. In whole seconds: nobody reads 31.714 s.
    return std::chrono::ceil<std::chrono::seconds>(capped + policy.connectTimeout
                                                   + ConnectionMachine::AcknowledgementTimeout);
}

}   // namespace feedwarden
