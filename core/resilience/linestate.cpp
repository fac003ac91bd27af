// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/linestate.h"

namespace feedwarden {

QLatin1String nameOf(LineState state)
{
    switch (state) {
    case LineState::Idle:
        return QLatin1String("idle");
    case LineState::Waiting:
        return QLatin1String("waiting");
    case LineState::Connecting:
        return QLatin1String("connecting");
    case LineState::Subscribing:
        return QLatin1String("subscribing");
    case LineState::Streaming:
        return QLatin1String("streaming");
    case LineState::Stable:
        return QLatin1String("stable");
    case LineState::Draining:
        return QLatin1String("draining");
    case LineState::BreakerOpen:
        return QLatin1String("breaker_open");
    case LineState::HalfOpenTrial:
        return QLatin1String("half_open_trial");
    case LineState::Blocked:
        return QLatin1String("blocked");
    case LineState::Throttled:
        return QLatin1String("throttled");
    case LineState::Offline:
        return QLatin1String("offline");
    case LineState::Rotating:
        return QLatin1String("rotating");
    }
    Q_UNREACHABLE();
}

QLatin1String nameOf(BreakerState state)
{
    switch (state) {
    case BreakerState::Closed:
        return QLatin1String("closed");
    case BreakerState::Open:
        return QLatin1String("open");
    case BreakerState::HalfOpen:
        return QLatin1String("half_open");
    }
    Q_UNREACHABLE();
}

QLatin1String nameOf(SetupPhase phase)
{
    switch (phase) {
    case SetupPhase::Name:
        return QLatin1String("name");
    case SetupPhase::Tcp:
        return QLatin1String("tcp");
    case SetupPhase::Tls:
        return QLatin1String("tls");
    case SetupPhase::Upgrade:
        return QLatin1String("upgrade");
    case SetupPhase::Acknowledged:
        return QLatin1String("acknowledged");
    case SetupPhase::FirstData:
        return QLatin1String("first_data");
    }
    Q_UNREACHABLE();
}

}   // namespace feedwarden
