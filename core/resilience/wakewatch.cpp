// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/wakewatch.h"

namespace feedwarden {

std::optional<WakeWatch::Finding> WakeWatch::tick(Clock::time_point now, Clock::duration awake)
{
    std::optional<Finding> finding;
    if (m_lastNow) {
        const Clock::duration passed = now - *m_lastNow;
        const Clock::duration asleep = passed - (awake - m_lastAwake);
        if (asleep > SleepThreshold)
            finding = Finding{.kind = Kind::Slept, .since = *m_lastNow, .lasted = asleep};
        else if (passed > StallThreshold)
            finding = Finding{.kind = Kind::Stalled, .since = *m_lastNow, .lasted = passed};
    }
    m_lastNow = now;
    m_lastAwake = awake;
    return finding;
}

QLatin1String nameOf(WakeWatch::Kind kind)
{
    switch (kind) {
    case WakeWatch::Kind::Slept:
        return QLatin1String("slept");
    case WakeWatch::Kind::Stalled:
        return QLatin1String("stalled");
    }
    Q_UNREACHABLE();
}

}   // namespace feedwarden
