// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/durationtally.h"
#include "core/history/spanset.h"

#include <chrono>
#include <optional>

namespace feedwarden {

struct Outage;

/// What a feed's time comes to: sums, extremes and whole distributions, so that no figure is an average of averages.
///
/// What was counted in steps of a second and more is taken of a step that lies only partly in the time by its share;
/// what was distributed is of all steps that reach into it, which `measured` says.
struct SpanFigures {
    TimeSpan time;                           ///< That was asked for.
    Clock::duration observed{0};             ///< Of it: somebody watched.
    Clock::duration blind{0};                ///< Of it: at least one wanted stream was not trusted.
    double scoredSeconds = 0;                ///< With a score.
    double scoreSum = 0;                     ///< Of the score, over those seconds.
    std::optional<double> qualityLowest;     ///< 0 to 100.
    double messages = 0;                     ///< Received.
    DurationTally rtt, latency;              ///< Within 3.2 %, as DurationTally says.
    std::optional<TimeSpan> measured = {};   ///< From the first to the last step that rtt and latency are of.
    std::chrono::seconds step{0};            ///< The longest of those steps.
    bool isWhole = true;                     ///< False: more is being read.

    [[nodiscard]] std::optional<double> qualityMean() const;
    [[nodiscard]] std::optional<double> messagesPerSecond() const;   ///< Of the observed time; none without any.
};

/// Adds what a neighbouring time came to; `into` then is of both.
void joinFigures(SpanFigures &into, const SpanFigures &other);

/// What a step that lies in [begin, end) has in `time`: 0 to 1.
[[nodiscard]] double shareWithin(const TimeSpan &step, const TimeSpan &time);

/// Outages in a time.
struct OutageFigures {
    int outages = 0;           ///< That reach into it.
    Clock::duration down{0};   ///< Of it, in which at least one of them lasted.
};
[[nodiscard]] OutageFigures figuresOf(const std::vector<Outage> &outages, const TimeSpan &time, WallTime now);

}   // namespace feedwarden
