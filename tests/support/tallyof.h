// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/durationtally.h"

#include <vector>

namespace feedwarden {

/// Of durations as a line measures them.
[[nodiscard]] inline DurationTally tallyOf(const std::vector<Clock::duration> &durations)
{
    LogHistogram histogram;
    for (const Clock::duration duration : durations)
        histogram.record(duration);
    DurationTally tally;
    tally.add(histogram);
    return tally;
}

}   // namespace feedwarden
