// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>

#include <optional>

namespace feedwarden {

/// Tells sleep and standstill from silence (semantics 5). Feed it from a one-second tick.
///
/// A pure value. Asleep: the boot-time clock grew by more than 1 s over the clock that stops in suspend. Stalled: a gap
/// of more than 5 s between two ticks without that, so a blocked thread or a stopped process: our own fault.
class WakeWatch final
{
public:
    enum class Kind { Slept, Stalled };

    struct Finding {
        Kind kind = Kind::Slept;
        Clock::time_point since;     ///< The last tick before.
        Clock::duration lasted{0};   ///< Asleep: without the time awake. Stalled: the gap.

        friend bool operator==(const Finding &, const Finding &) = default;
    };

    static constexpr Clock::duration Tick = 1s;
    static constexpr Clock::duration SleepThreshold = 1s;
    static constexpr Clock::duration StallThreshold = 5s;

    /// `now` is Clock::now(), `awake` is Clock::awake(), read together. None on the first tick and while all is well.
    std::optional<Finding> tick(Clock::time_point now, Clock::duration awake);

private:
    std::optional<Clock::time_point> m_lastNow;
    Clock::duration m_lastAwake{0};
};

[[nodiscard]] QLatin1String nameOf(WakeWatch::Kind kind);

}   // namespace feedwarden
