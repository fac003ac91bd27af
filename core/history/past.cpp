// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/past.h"

#include <algorithm>

namespace feedwarden {

int severityOf(Condition condition)
{
    switch (condition) {
    case Condition::NoData:
        return 0;
    case Condition::Trusted:
        return 1;
    case Condition::Planned:
        return 2;
    case Condition::Connecting:
        return 3;
    case Condition::Degraded:
        return 4;
    case Condition::Local:
        return 5;
    case Condition::Down:
        return 6;
    case Condition::BreakerOpen:
        return 7;
    case Condition::Blocked:
        return 8;
    }
    Q_UNREACHABLE();
}

bool isBlind(Condition condition)
{
    switch (condition) {
    case Condition::NoData:
    case Condition::Local:
    case Condition::Down:
    case Condition::BreakerOpen:
    case Condition::Blocked:
        return true;
    case Condition::Trusted:
    case Condition::Planned:
    case Condition::Connecting:
    case Condition::Degraded:
        return false;
    }
    Q_UNREACHABLE();
}

bool isGap(const HistorySample &sample) { return isBlind(sample.condition) && 2 * sample.blind > sample.observed; }

bool isHoleBetween(const HistorySample &earlier, const HistorySample &later)
{
    return later.time - earlier.end() > LongestPause;
}

Condition worseOf(Condition a, Condition b) { return severityOf(a) >= severityOf(b) ? a : b; }

void joinSample(HistorySample &into, const HistorySample &other)
{
    // fmin and fmax prefer the operand that is a number.
    into.condition = worseOf(into.condition, other.condition);
    into.quality = std::fmin(into.quality, other.quality);
    if (std::isnan(into.qualityMean))
        into.qualityMean = other.qualityMean;
    else if (!std::isnan(other.qualityMean))
        into.qualityMean += (other.qualityMean - into.qualityMean) * float(other.observed)
                            / float(std::max(1, into.observed + other.observed));
    into.observed = quint16(std::min(into.observed + other.observed, 0xffff));
    into.blind = quint16(std::min(into.blind + other.blind, 0xffff));
    into.rttP50 = std::fmax(into.rttP50, other.rttP50);
    into.rttP95 = std::fmax(into.rttP95, other.rttP95);
    into.rttP99 = std::fmax(into.rttP99, other.rttP99);
    into.rttMax = std::fmax(into.rttMax, other.rttMax);
    into.latencyP50 = std::fmax(into.latencyP50, other.latencyP50);
    into.latencyP95 = std::fmax(into.latencyP95, other.latencyP95);
    into.latencyP99 = std::fmax(into.latencyP99, other.latencyP99);
    into.latencyMax = std::fmax(into.latencyMax, other.latencyMax);
    into.messagesPerSecond = std::fmax(into.messagesPerSecond, other.messagesPerSecond);
    into.messagesPerSecondLow = std::fmin(into.messagesPerSecondLow, other.messagesPerSecondLow);
    into.messages += other.messages;
    into.blindSeconds += other.blindSeconds;
}

std::vector<Outage> Past::outages(const QString &feed, WallTime from, WallTime to) const
{
    const SharedOutages shared = sharedOutages(feed, from, to);
    std::vector<Outage> outages;
    outages.reserve(shared.size());
    for (const std::shared_ptr<const Outage> &outage : shared)
        outages.push_back(*outage);
    return outages;
}

}   // namespace feedwarden
