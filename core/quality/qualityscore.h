// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace feedwarden {

/// Where points of the score can go (semantics 10, version 1).
enum class QualityPart {
    Down,        ///< The line is down: all 100.
    Trust,       ///< Share of wanted stream-time not trusted in the last 5 min; up to 40.
    Stability,   ///< Unplanned ends and failed attempts in the last hour; up to 20.
    RoundTrip,   ///< RTT p95 of 5 min; up to 15.
    Jitter,      ///< RTT p95 - p50; up to 5.
    Staleness,   ///< Streams now stale or lagging; up to 10.
    Integrity,   ///< Gaps, checksum failures, undecodable messages in the last hour; up to 10.
};
inline constexpr int QualityPartCount = 7;

[[nodiscard]] QLatin1String nameOf(QualityPart part);

/// A score with its explanation: 100 minus the parts.
struct QualityScore {
    static constexpr int Version = 1;

    struct Loss {
        double points = 0;   ///< 0 to the part's maximum.
        /// What it was computed from, in the part's own unit: share 0 to 1, count, or ms. None where it is not known.
        std::optional<double> measured;

        friend bool operator==(const Loss &, const Loss &) = default;
    };
    std::array<Loss, QualityPartCount> losses;   ///< Indexed by QualityPart.

    [[nodiscard]] double value() const;   ///< 0 to 100.
    [[nodiscard]] const Loss &loss(QualityPart part) const { return losses[size_t(part)]; }

    friend bool operator==(const QualityScore &, const QualityScore &) = default;
};

}   // namespace feedwarden
