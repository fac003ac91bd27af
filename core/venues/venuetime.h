// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <limits>
#include <optional>
#include <string_view>

namespace feedwarden {

/// How venues write instants. The epoch itself stands for "not set", as everywhere in messages.

/// A count since the Unix epoch in seconds, milliseconds, microseconds or nanoseconds, told apart by its size: the
/// ranges do not meet for any instant between 1973 and 2262. Venues switch units by an option (Binance `timeUnit`) or
/// by mistake. None for what is beyond nanoseconds in 63 bits.
[[nodiscard]] inline std::optional<WallTime> wallTimeFromCount(quint64 count)
{
    const auto inUnits = [count](quint64 nanoseconds) -> std::optional<WallTime> {
        if (count > quint64(std::numeric_limits<qint64>::max()) / nanoseconds)
            return {};
        return WallTime(std::chrono::nanoseconds(qint64(count * nanoseconds)));
    };
    if (count < 100'000'000'000ull)
        return inUnits(1'000'000'000);
    if (count < 100'000'000'000'000ull)
        return inUnits(1'000'000);
    if (count < 100'000'000'000'000'000ull)
        return inUnits(1'000);
    return inUnits(1);
}

/// RFC 3339 with any number of fraction digits (cut to nanoseconds) and `Z` or a numeric offset. The zero times of
/// venues' languages ("1970-01-01T00:00:00Z", "0001-01-01T00:00:00Z" and all before 1970) give the epoch. None for
/// anything else, also for dates that do not exist and for years after 2261.
[[nodiscard]] std::optional<WallTime> wallTimeFromRfc3339(std::string_view text);

}   // namespace feedwarden
