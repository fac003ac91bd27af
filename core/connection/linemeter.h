// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/metrics.h"
#include "core/feed/ratemeter.h"
#include "core/feed/slidingcounter.h"
#include "core/feed/windowedhistogram.h"
#include "core/quality/qualitypolicy.h"
#include "core/resilience/failure.h"

#include <optional>
#include <span>
#include <utility>

namespace feedwarden {

class ConnectionMachine;
class StreamLedger;

/// What one line counts and measures beyond its ledger, and the metrics that come of both.
///
/// A pure value; not thread-safe.
class LineMeter final
{
public:
    // ---- What happens. The first two are on the hot path. ----

    void recordLatency(Clock::duration latency, Clock::time_point now) { m_latency.record(latency, now); }
    void countMessages(size_t messages, Clock::time_point now)
    {
        m_messages += messages;
        m_rate.add(now, messages);
        m_lastDataAt = now;
    }
    void recordRoundTrip(Clock::duration roundTrip, Clock::time_point now) { m_roundTrips.record(roundTrip, now); }
    /// Round trips belong to one session.
    void sessionBegan() { m_roundTrips.clear(); }
    /// An attempt failed, or a session (`wasOpen`) was lost.
    void countFailure(const Failure &failure, bool wasOpen, Clock::time_point now);
    void countRecovery(Clock::duration downtime);
    void countRotation() { ++m_rotations; }
    void countError() { ++m_errors; }
    /// A gap, or anything else that makes content incomplete.
    void countIntegrityFault(Clock::time_point now) { m_integrityFaults.add(now); }
    /// A frame that was not understood. Its number, from 1.
    quint64 countUndecodable(Clock::time_point now);

    // ---- What it comes to. ----

    [[nodiscard]] quint64 messages() const { return m_messages; }
    [[nodiscard]] std::optional<Clock::time_point> lastDataAt() const { return m_lastDataAt; }
    [[nodiscard]] const Failure &lastFailure() const { return m_lastFailure; }

    /// Bytes that went over the wire, of all sessions.
    struct Traffic {
        quint64 received = 0, sent = 0;
    };
    [[nodiscard]] ConnectionMetrics metrics(const ConnectionMachine &machine, const StreamLedger &ledger,
                                            const QualityPolicy &policy, Traffic traffic, Clock::time_point now);

    [[nodiscard]] const std::shared_ptr<const DurationTally> &rttTally() const { return m_roundTrips.tally(); }
    [[nodiscard]] const std::shared_ptr<const DurationTally> &latencyTally() const { return m_latency.tally(); }

    /// Several lines as one: counters add up, latencies merge, quality and breaker are the worst line's. Blind time is
    /// left out, since a union is not a sum.
    [[nodiscard]] static ConnectionMetrics merged(std::span<const std::pair<LineMeter *, ConnectionMetrics>> lines,
                                                  Clock::time_point now);

private:
    [[nodiscard]] std::optional<QualityScore> score(const ConnectionMachine &machine, const StreamLedger &ledger,
                                                    const QualityPolicy &policy, Clock::time_point now);

    WindowedHistogram m_roundTrips, m_latency;
    RateMeter m_rate;
    quint64 m_messages = 0;
    std::optional<Clock::time_point> m_lastDataAt;
    SlidingCounter m_unplannedEnds{1h, 64}, m_failedAttempts{1h, 256}, m_integrityFaults{1h, 64};
    quint64 m_totalFailures = 0, m_reconnects = 0, m_errors = 0, m_undecodable = 0, m_rotations = 0;
    Clock::duration m_downtimeTotal{0}, m_downtimeMax{0};
    bool m_anAttemptHasEnded = false;
    Failure m_lastFailure;
};

}   // namespace feedwarden
