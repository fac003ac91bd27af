// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QtGlobal>

#if defined(Q_OS_WIN)
#include <windows.h>
// After windows.h: these need its types.
#include <realtimeapiset.h>
#elif defined(Q_OS_DARWIN)
#include <mach/mach_time.h>
#else
#include <time.h>
#endif

namespace feedwarden {

#if defined(Q_OS_WIN)

Clock::time_point Clock::now() noexcept
{
    ULONGLONG hundredNanoseconds = 0;
    QueryInterruptTimePrecise(&hundredNanoseconds);
    return time_point(duration(rep(hundredNanoseconds) * 100));
}

Clock::duration Clock::awake() noexcept
{
    ULONGLONG hundredNanoseconds = 0;
    QueryUnbiasedInterruptTimePrecise(&hundredNanoseconds);
    return duration(rep(hundredNanoseconds) * 100);
}

#elif defined(Q_OS_DARWIN)

static Clock::duration fromMachTicks(uint64_t ticks) noexcept
{
    static const mach_timebase_info_data_t timebase = [] {
        mach_timebase_info_data_t info{};
        mach_timebase_info(&info);
        return info;
    }();
    return Clock::duration(Clock::rep(ticks * timebase.numer / timebase.denom));
}

Clock::time_point Clock::now() noexcept { return time_point(fromMachTicks(mach_continuous_time())); }

Clock::duration Clock::awake() noexcept { return fromMachTicks(mach_absolute_time()); }

#else

static Clock::duration read(clockid_t clock) noexcept
{
    timespec value{};
    clock_gettime(clock, &value);
    return std::chrono::seconds(value.tv_sec) + std::chrono::nanoseconds(value.tv_nsec);
}

Clock::time_point Clock::now() noexcept { return time_point(read(CLOCK_BOOTTIME)); }

Clock::duration Clock::awake() noexcept { return read(CLOCK_MONOTONIC); }

#endif

WallTime wallNow() noexcept
{
    return std::chrono::time_point_cast<std::chrono::nanoseconds>(std::chrono::system_clock::now());
}

}   // namespace feedwarden
