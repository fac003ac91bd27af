// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/venues/venuetime.h"

namespace feedwarden {

/// The number of `digits` decimal digits at `text`, or -1.
static int number(const char *text, int digits)
{
    int value = 0;
    for (int i = 0; i < digits; ++i) {
        const unsigned digit = unsigned(text[i]) - '0';
        if (digit > 9)
            return -1;
        value = value * 10 + int(digit);
    }
    return value;
}

std::optional<WallTime> wallTimeFromRfc3339(std::string_view text)
{
    using namespace std::chrono;
    // "2026-04-07T14:30:00Z" is the shortest form.
    if (text.size() < 20)
        return {};
    const char *p = text.data();
    const char *const end = p + text.size();
    const int year = number(p, 4), month = number(p + 5, 2), day = number(p + 8, 2);
    const int hour = number(p + 11, 2), minute = number(p + 14, 2), second = number(p + 17, 2);
    if ((year | month | day | hour | minute | second) < 0 || p[4] != '-' || p[7] != '-'
        || (p[10] != 'T' && p[10] != 't') || p[13] != ':' || p[16] != ':' || hour > 23 || minute > 59
        || second > 60)   // 60: a leap second
        return {};
    const year_month_day date{std::chrono::year(year), std::chrono::month(unsigned(month)),
                              std::chrono::day(unsigned(day))};
    if (!date.ok() || year > 2261)
        return {};
    p += 19;

    qint64 fraction = 0;
    if (*p == '.') {
        const char *const first = ++p;
        qint64 unit = 100'000'000;
        for (; p < end && unsigned(*p) - '0' <= 9; ++p, unit /= 10)
            fraction += (*p - '0') * unit;
        if (p == first)
            return {};
    }

    qint64 offset = 0;
    if (p == end)
        return {};
    if (*p == 'Z' || *p == 'z') {
        ++p;
    } else if ((*p == '+' || *p == '-') && end - p == 6 && p[3] == ':') {
        const int hours = number(p + 1, 2), minutes = number(p + 4, 2);
        if ((hours | minutes) < 0 || hours > 23 || minutes > 59)
            return {};
        offset = (hours * 60 + minutes) * (*p == '-' ? -60 : 60);
        p += 6;
    }
    if (p != end)
        return {};
    if (year < 1970)
        return WallTime{};
    return WallTime(sys_days(date)) + hours(hour) + minutes(minute) + seconds(second - offset) + nanoseconds(fraction);
}

}   // namespace feedwarden
