// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/quality/qualityscore.h"
#include "core/resilience/linestate.h"

#include <optional>

namespace feedwarden {

/// Quantiles of a distribution; none of them without a sample.
struct LatencySummary {
    std::optional<Clock::duration> p50, p95, p99, max;

    friend bool operator==(const LatencySummary &, const LatencySummary &) = default;
};

/// Everything a line counts and measures: a value, cheap to copy. What is unknown is none, never 0.
struct ConnectionMetrics {
    bool connected = false;
    std::optional<Clock::duration> uptime;   ///< Of the current session.
    quint64 reconnects = 0;                  ///< Number of `reconnected`.
    int consecutiveFailures = 0;             ///< k of the backoff; 0 at Stable.
    quint64 totalFailures = 0;
    quint64 messagesReceived = 0;                    ///< Decoded data messages.
    double messagesPerSecond = 0;                    ///< Over the last 5 s.
    std::optional<Clock::duration> lastMessageAge;   ///< Of data, not heartbeats, at the time of the snapshot.
    LatencySummary rtt;                              ///< Numbered ping to pong, last minute.
    LatencySummary feedLatency;   ///< Receive - event time - clock offset, last minute; may be negative.
    LatencySummary rttSession, feedLatencySession;   ///< The same since the session began.
    quint64 errors = 0;
    quint64 bytesReceived = 0;
    quint64 bytesSent = 0;
    std::optional<Clock::duration> averageReconnectTime, maxReconnectTime;   ///< Downtime of outages.
    std::optional<QualityScore> quality;   ///< None while stopped, asleep, or before the first attempt ends.
    BreakerState breakerState = BreakerState::Closed;
    quint64 sequenceGaps = 0;
    quint64 duplicates = 0;
    quint64 checksumFailures = 0;
    quint64 undecodableMessages = 0;
    int trustedStreams = 0;
    int wantedStreams = 0;
    Clock::duration blindTime{0};   ///< Union over the wanted streams, since the start.
    quint64 rotations = 0;

    friend bool operator==(const ConnectionMetrics &, const ConnectionMetrics &) = default;
};

}   // namespace feedwarden
