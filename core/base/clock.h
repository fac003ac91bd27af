// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>

namespace feedwarden {

using namespace std::chrono_literals;

/// Our own clock: monotonic and counting suspend (Linux CLOCK_BOOTTIME, Windows QueryInterruptTimePrecise, macOS
/// mach_continuous_time). std::chrono::steady_clock stops in suspend on Linux (measured). For intervals, waits and
/// deadlines only; instants shown to people or stored are WallTime. Thread-safe, never fails.
struct Clock {
    using duration = std::chrono::nanoseconds;
    using rep = duration::rep;
    using period = duration::period;
    using time_point = std::chrono::time_point<Clock>;
    static constexpr bool is_steady = true;

    static time_point now() noexcept;

    /// The same kind of time without the time asleep. `now()` growing faster than this means the machine slept.
    static duration awake() noexcept;
};

/// UTC with nanoseconds: for display, storage and exchange timestamps, never for waiting.
using WallTime = std::chrono::sys_time<std::chrono::nanoseconds>;

[[nodiscard]] WallTime wallNow() noexcept;

/// Cut to milliseconds, in UTC.
[[nodiscard]] QDateTime toDateTime(WallTime time);
/// The inverse of toDateTime(); an invalid date gives the epoch.
[[nodiscard]] WallTime toWallTime(const QDateTime &time);

/// RFC 3339 in UTC with milliseconds, as in "2026-11-20T14:03:07.123Z".
[[nodiscard]] QString toRfc3339(WallTime time);

/// A duration as a number of milliseconds with fractions, the unit of JSON lines and charts.
[[nodiscard]] constexpr double toMs(Clock::duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

}   // namespace feedwarden
