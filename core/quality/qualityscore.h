// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/quality/qualitypolicy.h"

#include <QString>

#include <array>
#include <optional>
#include <span>

namespace feedwarden {

/// Where points of the score can go (semantics 10, version 1).
enum class QualityPart {
    Down,        ///< The line is down: all 100.
    Trust,       ///< Share of wanted stream-time not trusted in the last 5 min; measured: that share, 0 to 1. Up to 40.
    Stability,   ///< Unplanned ends + failed attempts / 4 in the last hour; measured: that sum. Up to 20.
    RoundTrip,   ///< RTT p95 of 5 min; measured: milliseconds. Up to 15.
    Jitter,      ///< RTT p95 - p50 of 5 min; measured: milliseconds. Up to 5.
    Staleness,   ///< Streams stale or lagging now; measured: their share, 0 to 1. Up to 10.
    Integrity,   ///< Gaps + checksum failures + undecodable messages in the last hour; measured: that sum. Up to 10.
};
inline constexpr int QualityPartCount = 7;

/// In snake case, as JSON lines spell it.
[[nodiscard]] QLatin1String nameOf(QualityPart part);

/// How many points a part can lose: 100, 40, 20, 15, 5, 10, 10.
[[nodiscard]] double weightOf(QualityPart part);

/// What a line is doing, as far as the score cares.
enum class QualitySituation {
    NotRated,   ///< Stopped, asleep, or before the first attempt has ended.
    Down,       ///< Wanted, and no session that has proven itself.
    Up,
};

/// What the score is made from. All counts are of the last hour.
struct QualityInput {
    QualitySituation situation = QualitySituation::NotRated;
    std::optional<double> trustedShare;   ///< Of wanted stream-time in the last 5 min, 0 to 1.
    int unplannedEnds = 0;
    int failedAttempts = 0;
    std::optional<Clock::duration> rttP50;   ///< Of 5 min.
    std::optional<Clock::duration> rttP95;
    int streams = 0;          ///< Wanted now.
    int staleOrLagging = 0;   ///< Of them.
    int integrityFaults = 0;  ///< Gaps, checksum failures and undecodable messages together.
};

/// A score with its explanation: 100 minus the parts. While the line is down all 100 are lost to that, and the other
/// parts tell what was measured without costing anything more.
struct QualityScore {
    static constexpr int Version = 1;   ///< Stored with every stored score.

    struct Loss {
        double points = 0;                ///< 0 to weightOf(part).
        std::optional<double> measured;   ///< None where it is not known, which costs nothing.

        friend bool operator==(const Loss &, const Loss &) = default;
    };
    std::array<Loss, QualityPartCount> losses;   ///< Indexed by QualityPart.

    [[nodiscard]] double value() const;   ///< 0 to 100.
    [[nodiscard]] const Loss &loss(QualityPart part) const { return losses[size_t(part)]; }

    friend bool operator==(const QualityScore &, const QualityScore &) = default;
};

/// None where there is nothing to rate: no score is not a score of 0.
[[nodiscard]] std::optional<QualityScore> qualityOf(const QualityInput &input, const QualityPolicy &policy = {});

/// The score of a feed or exchange is that of its worst line; lines without one do not count. None if there are none.
[[nodiscard]] std::optional<QualityScore> mergeWorst(std::span<const std::optional<QualityScore>> lines);

}   // namespace feedwarden
