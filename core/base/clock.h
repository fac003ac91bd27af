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

/// The wall clock for a hot path: carried on by Clock and compared with the system's every 10 ms, so that a message
/// costs one reading of a clock instead of two. A step of the wall clock shows at most 10 ms late.
class CarriedWallClock final
{
public:
    [[nodiscard]] WallTime at(Clock::time_point now)
    {
        if (now - m_readAt >= Interval || now < m_readAt) [[unlikely]] {
            m_readAt = now;
            m_wall = wallNow();
        }
        return m_wall + (now - m_readAt);
    }

private:
    static constexpr Clock::duration Interval = 10ms;
    Clock::time_point m_readAt{};   // The machine's start: longer ago than the interval.
    WallTime m_wall{};
};

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
