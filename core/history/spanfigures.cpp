// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/spanfigures.h"

#include "core/history/past.h"

#include <algorithm>

namespace feedwarden {

std::optional<double> SpanFigures::qualityMean() const
{
    return scoredSeconds > 0 ? std::optional(scoreSum / scoredSeconds) : std::nullopt;
}

std::optional<double> SpanFigures::messagesPerSecond() const
{
    const double seconds = toMs(observed) / 1'000;
    return seconds > 0 ? std::optional(messages / seconds) : std::nullopt;
}

void joinFigures(SpanFigures &into, const SpanFigures &other)
{
    into.time = {std::min(into.time.from, other.time.from), std::max(into.time.to, other.time.to)};
    into.observed += other.observed;
    into.blind += other.blind;
    into.scoredSeconds += other.scoredSeconds;
    into.scoreSum += other.scoreSum;
    if (other.qualityLowest)
        into.qualityLowest = std::min(into.qualityLowest.value_or(*other.qualityLowest), *other.qualityLowest);
    into.messages += other.messages;
    into.rtt.add(other.rtt);
    into.latency.add(other.latency);
    if (!into.measured)
        into.measured = other.measured;
    else if (other.measured)
        into.measured = TimeSpan{std::min(into.measured->from, other.measured->from),
                                 std::max(into.measured->to, other.measured->to)};
    into.step = std::max(into.step, other.step);
    into.isWhole = into.isWhole && other.isWhole;
}

double shareWithin(const TimeSpan &step, const TimeSpan &time)
{
    const Clock::duration within = TimeSpan{std::max(step.from, time.from), std::min(step.to, time.to)}.length();
    return step.length() > 0ns ? double(within.count()) / double(step.length().count()) : 0;
}

OutageFigures figuresOf(const std::vector<Outage> &outages, const TimeSpan &time, WallTime now)
{
    OutageFigures figures;
    std::vector<TimeSpan> down;
    for (const Outage &outage : outages) {
        const WallTime to = outage.to.value_or(std::max(now, outage.from));
        if (outage.from >= time.to || to < time.from || (to == time.from && outage.from < time.from))
            continue;
        ++figures.outages;
        down.push_back({std::max(outage.from, time.from), std::min(to, time.to)});
    }
    figures.down = SpanSet(std::move(down)).length();
    return figures;
}

}   // namespace feedwarden
