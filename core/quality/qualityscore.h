// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>

#include <array>
#include <optional>
#include <span>

namespace feedwarden {

/// The thresholds of the score (semantics 10); the same for all venues.
struct QualityPolicy {
    std::chrono::milliseconds rttGood{150};     ///< Up to this RTT p95 costs nothing.
    std::chrono::milliseconds rttPoor{1'000};   ///< From this on it costs all its points; at least rttGood.
    std::chrono::milliseconds jitterGood{50};   ///< The same of RTT p95 - p50.
    std::chrono::milliseconds jitterPoor{500};
    std::chrono::milliseconds lag{2'000};   ///< A stream whose feed latency p50 of 1 min is above it is lagging.

    friend bool operator==(const QualityPolicy &, const QualityPolicy &) = default;
};

/// Where points are lost, in the order of the table in semantics 10.
enum class QualityPartKind {
    Trust,       ///< Untrusted stream-time in the last 5 min; measured: its share, 0 to 1.
    Stability,   ///< Unplanned ends + failed attempts / 4 in the last hour; measured: that sum.
    Rtt,         ///< RTT p95 of 5 min; measured: milliseconds.
    Jitter,      ///< RTT p95 - p50 of 5 min; measured: milliseconds.
    Freshness,   ///< Streams stale or lagging now; measured: their share, 0 to 1.
    Integrity,   ///< Gaps + checksum failures + undecodable messages in the last hour; measured: that sum.
};
inline constexpr int QualityPartCount = 6;

/// "trust", "stability", "rtt", "jitter", "freshness", "integrity".
[[nodiscard]] QLatin1String nameOf(QualityPartKind kind);

/// How many points a part can lose: 40, 20, 15, 5, 10, 10.
[[nodiscard]] double weightOf(QualityPartKind kind);

struct QualityPart {
    QualityPartKind kind = QualityPartKind::Trust;
    double lost = 0.0;                ///< 0 to weightOf(kind).
    std::optional<double> measured;   ///< None where it is not known, which costs nothing.

    friend bool operator==(const QualityPart &, const QualityPart &) = default;
};

/// What a line is doing, as far as the score cares.
enum class QualitySituation {
    NotRated,   ///< Stopped, asleep, or before the first attempt has ended.
    Down,       ///< Wanted, and no session.
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
    int gaps = 0;
    int checksumFailures = 0;
    int undecodable = 0;
};

/// How good a line is, 0 to 100, and why it is not 100.
struct QualityScore {
    static constexpr int Version = 1;   ///< Stored with every stored score.

    double score = 0.0;
    bool isDown = false;   ///< 0 because the line is down; the parts then tell what was measured, not lost.
    std::array<QualityPart, QualityPartCount> parts{};

    /// As shown: rounded to a whole number.
    [[nodiscard]] int rounded() const;

    friend bool operator==(const QualityScore &, const QualityScore &) = default;
};

/// None where there is nothing to rate: no score is not a score of 0.
[[nodiscard]] std::optional<QualityScore> qualityOf(const QualityInput &input, const QualityPolicy &policy = {});

/// The score of a feed or exchange is that of its worst line; lines without one do not count. None if there are none.
[[nodiscard]] std::optional<QualityScore> mergeWorst(std::span<const std::optional<QualityScore>> lines);

}   // namespace feedwarden
