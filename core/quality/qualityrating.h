// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/quality/qualitypolicy.h"
#include "core/quality/qualityscore.h"

#include <optional>
#include <span>

namespace feedwarden {

/// What a line is doing, as far as the score cares.
enum class QualitySituation {
    NotRated,   ///< Stopped, asleep, or before the first attempt has ended.
    Down,       ///< Wanted, and no session.
    Up,
};

/// What a line's score is made from. Counts are of the last hour (SlidingCounter); what is not known costs nothing.
struct QualityInput {
    QualitySituation situation = QualitySituation::NotRated;
    std::optional<double> trustedShare;   ///< Of wanted stream-time in the last 5 min, 0 to 1.
    int unplannedEnds = 0;
    int failedAttempts = 0;
    std::optional<Clock::duration> rttP50;   ///< Of 5 min.
    std::optional<Clock::duration> rttP95;
    int streams = 0;          ///< Wanted now.
    int staleOrLagging = 0;   ///< Of them; lagging is feed latency p50 of 1 min above QualityPolicy::lag.
    int gaps = 0;
    int checksumFailures = 0;
    int undecodable = 0;
};

/// How many points a part can lose: 100, 40, 20, 15, 5, 10, 10.
[[nodiscard]] double mostPointsOf(QualityPart part);

/// The score of one line, version 1 (semantics 10), with what was measured for each part: Trust and Staleness as shares
/// 0 to 1, RoundTrip and Jitter in milliseconds, Stability and Integrity as sums of events. A line that is down loses
/// its 100 points to Down alone. None where there is nothing to rate: no score is not a score of 0.
[[nodiscard]] std::optional<QualityScore> rateQuality(const QualityInput &input, const QualityPolicy &policy = {});

/// The score of a feed or exchange is that of its worst line; lines without one do not count. None if there are none.
[[nodiscard]] std::optional<QualityScore> mergeWorst(std::span<const std::optional<QualityScore>> lines);

}   // namespace feedwarden
