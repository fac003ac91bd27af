// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/feedsnapshot.h"

#include <algorithm>

namespace feedwarden {

QLatin1String nameOf(Condition condition)
{
    switch (condition) {
    case Condition::Trusted:
        return QLatin1String("trusted");
    case Condition::Connecting:
        return QLatin1String("connecting");
    case Condition::Degraded:
        return QLatin1String("degraded");
    case Condition::Down:
        return QLatin1String("down");
    case Condition::BreakerOpen:
        return QLatin1String("breaker_open");
    case Condition::Blocked:
        return QLatin1String("blocked");
    case Condition::Planned:
        return QLatin1String("planned");
    case Condition::Local:
        return QLatin1String("local");
    case Condition::NoData:
        return QLatin1String("no_data");
    }
    Q_UNREACHABLE();
}

Condition conditionOf(LineState state, const ConnectionMetrics &metrics, const QList<StreamSnapshot> &streams)
{
    switch (state) {
    case LineState::Idle:
        return Condition::NoData;
    case LineState::Waiting:
    case LineState::Throttled:
        return Condition::Down;
    case LineState::Connecting:
    case LineState::HalfOpenTrial:
    case LineState::Subscribing:
        return Condition::Connecting;
    case LineState::BreakerOpen:
        return Condition::BreakerOpen;
    case LineState::Blocked:
        return Condition::Blocked;
    case LineState::Offline:
        return Condition::Local;
    case LineState::Draining:
    case LineState::Rotating:
        return Condition::Planned;
    case LineState::Streaming:
    case LineState::Stable:
        break;
    }
    const auto has = [&streams](TrustState trust) {
        return std::any_of(streams.cbegin(), streams.cend(), [trust](const auto &s) { return s.trust == trust; });
    };
    if (has(TrustState::Silent) || has(TrustState::Gapped) || has(TrustState::Rejected))
        return Condition::Degraded;
    if (metrics.trustedStreams < metrics.wantedStreams)
        return Condition::Connecting;
    return Condition::Trusted;
}

Condition conditionOf(const FeedSnapshot &feed)
{
    if (!feed.isWanted)
        return Condition::NoData;
    const LineState state = feed.worst.state;
    // Before the first attempt nothing is down: the line waits for its turn at the governor.
    if (state == LineState::Waiting && !feed.worst.downSince)
        return Condition::Connecting;
    // An outage is one thing to a person: the attempts within it do not make the row flicker.
    if (feed.worst.downSince) {
        if (state == LineState::Connecting || state == LineState::Subscribing)
            return Condition::Down;
        if (state == LineState::HalfOpenTrial)
            return Condition::BreakerOpen;
    }
    return conditionOf(state, feed.metrics, feed.streams);
}

}   // namespace feedwarden
