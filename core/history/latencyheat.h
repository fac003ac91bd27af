// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/feed/durationtally.h"

#include <vector>

namespace feedwarden {

/// So many durations between heatEdge(bin) and heatEdge(bin + 1).
struct HeatCell {
    qint16 bin = 0;
    quint32 count = 0;

    friend bool operator==(const HeatCell &, const HeatCell &) = default;
};

/// How latencies were distributed during one step of time, as coarsely as a picture can show it: four bins for each
/// power of two.
struct HeatStep {
    WallTime time{};                      ///< Begin of the step.
    int stepSeconds = 0;                  ///< Its length.
    std::vector<HeatCell> rtt, latency;   ///< Ascending, no count of 0.

    [[nodiscard]] WallTime end() const { return time + std::chrono::seconds(stepSeconds); }
    friend bool operator==(const HeatStep &, const HeatStep &) = default;
};

/// What is shorter than 1.024 µs, and what is negative because clocks differ.
inline constexpr qint16 LowestHeatBin = -1;

/// Where a bin begins; of LowestHeatBin 0.
[[nodiscard]] Clock::duration heatEdge(int bin);
[[nodiscard]] std::vector<HeatCell> heatCells(const DurationTally &tally);
/// Adds up what both have.
void joinHeat(std::vector<HeatCell> &into, const std::vector<HeatCell> &other);
void joinHeat(HeatStep &into, const HeatStep &other);

}   // namespace feedwarden
