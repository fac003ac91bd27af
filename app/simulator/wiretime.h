// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/textwriter.h"
#include "core/base/clock.h"

#include <algorithm>

namespace feedwarden {

[[nodiscard]] inline qint64 epochMs(WallTime time)
{
    return std::chrono::floor<std::chrono::milliseconds>(time.time_since_epoch()).count();
}

[[nodiscard]] inline qint64 epochUs(WallTime time)
{
    return std::chrono::floor<std::chrono::microseconds>(time.time_since_epoch()).count();
}

/// What a client calls a time: that long since 1970. Beyond what a clock can say it is the last moment that can be
/// said.
template<typename Rep, typename Period>
[[nodiscard]] inline WallTime wallTimeSince1970(std::chrono::duration<Rep, Period> since)
{
    using Unit = std::chrono::duration<Rep, Period>;
    static constexpr auto Last = std::chrono::duration_cast<Unit>(WallTime::max().time_since_epoch());
    return WallTime(std::clamp(since, Unit::zero(), Last));
}

/// Date and time in UTC with `fraction` digits (0-9) behind the second: "2026-09-07T23:37:22.675755362" with 'T' and 9.
inline void writeDateTime(TextWriter &out, WallTime time, char separator, int fraction)
{
    using namespace std::chrono;
    const auto day = floor<days>(time);
    const year_month_day date{day};
    const auto sinceMidnight = time - day;
    const qint64 second = duration_cast<seconds>(sinceMidnight).count();
    const auto pair = [&out](qint64 number) { out << char('0' + number / 10) << char('0' + number % 10); };
    out << qint64(int(date.year())) << '-';
    pair(unsigned(date.month()));
    out << '-';
    pair(unsigned(date.day()));
    out << separator;
    pair(second / 3600);
    out << ':';
    pair(second / 60 % 60);
    out << ':';
    pair(second % 60);
    if (fraction == 0)
        return;
    qint64 rest = (sinceMidnight % seconds(1)).count();
    out << '.';
    for (qint64 digit = 100'000'000; fraction > 0; --fraction, digit /= 10) {
        out << char('0' + rest / digit);
        rest %= digit;
    }
}

/// RFC 3339 in UTC, "2026-09-07T23:37:22.675755Z".
inline void writeRfc3339(TextWriter &out, WallTime time, int fraction)
{
    writeDateTime(out, time, 'T', fraction);
    out << 'Z';
}

}   // namespace feedwarden
