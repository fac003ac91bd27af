// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QString>

#include <chrono>

namespace feedwarden {

/// A duration as people type it on a command line: whole numbers with the units `d`, `h`, `m`, `s`, `ms`, largest
/// first, each at most once, without spaces: "500ms", "30s", "5m", "1h30m", "7d". At most 36500 d; "0s" is allowed.
/// Error: InvalidArgument, with what is allowed.
[[nodiscard]] Result<std::chrono::milliseconds> parseDuration(QStringView text);

/// The inverse of parseDuration(), in its shortest exact form: 90 min is "1h30m", 0 is "0s". Negative durations get a
/// leading '-', which parseDuration() refuses and parseInstant() reads as "before now".
[[nodiscard]] QString formatDuration(std::chrono::milliseconds duration);

/// An instant as people type it: RFC 3339 ("2026-11-20T14:03:07.123Z", "2026-11-20 15:03:07+01:00"; up to nanoseconds;
/// a leap second counts as the first of the next minute), a day ("2026-11-20", its midnight in UTC), "now", or a
/// duration before `now` ("-24h"). Years 1970 to 2261. Error: InvalidArgument, with what is allowed.
[[nodiscard]] Result<WallTime> parseInstant(QStringView text, WallTime now);

}   // namespace feedwarden
