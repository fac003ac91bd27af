// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/feed/durationtally.h"

#include <array>
#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace feedwarden {

// What the metrics endpoint shows, as plain values: made on the main thread, read on those of the server.

enum class MetricKind { Counter, Gauge, Histogram };

/// A name that dashboards and rules hold on to, see docs/metrics.md.
struct MetricDescription {
    const char *name = "";   ///< "feedwarden_messages_total".
    MetricKind kind = MetricKind::Gauge;
    const char *help = "";   ///< One sentence without line break, quote or backslash.
};

/// One figure of each row of a table. Neighbours of one name are one family and differ in `extraValue`.
struct MetricColumn {
    MetricDescription metric;
    bool lowestCounts = false;         ///< Of rows taken together the lowest is shown, else the sum.
    const char *extraName = nullptr;   ///< A label that the rows do not have: "state".
    std::string extraValue = {};
};

/// Names and values, as they go out but for escaping.
using MetricLabels = std::vector<std::pair<const char *, std::string>>;

/// Upper edges of the histograms' buckets, without the last one, +Inf. The steps of a tally do not end there, so that
/// up to 6.3 % below an edge may be counted above it.
inline constexpr std::array<Clock::duration, 14> MetricBuckets = {1ms,   2500us, 5ms, 10ms,   25ms, 50ms, 100ms,
                                                                  250ms, 500ms,  1s,  2500ms, 5s,   10s,  30s};

/// Rows with the same names of labels and the same figures.
struct MetricsTable {
    std::span<const MetricColumn> columns;                       ///< Static.
    std::span<const MetricDescription> histograms;               ///< Static.
    std::vector<std::shared_ptr<const MetricLabels>> labels;     ///< One per row.
    std::vector<double> values;                                  ///< Row after row; NaN = not known, and not shown.
    std::vector<std::shared_ptr<const DurationTally>> tallies;   ///< Row after row; null = nothing yet.

    [[nodiscard]] double value(size_t row, size_t column) const { return values[row * columns.size() + column]; }
    [[nodiscard]] const DurationTally *tally(size_t row, size_t histogram) const
    {
        return tallies[row * histograms.size() + histogram].get();
    }
};

/// All figures of one instant. Immutable once it is shared.
struct MetricsPicture {
    WallTime takenAt{};
    std::vector<MetricsTable> tables;
};

}   // namespace feedwarden
