// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/feed/decimal.h"
#include "core/quality/qualityscore.h"

#include <QString>

#include <optional>

namespace feedwarden {

// The one formatter of numbers and units. Everything goes through the default QLocale and core/words' translations; at
// most three significant digits where the value is a measurement; what is unknown is unknownText(), never 0.

/// An en dash.
[[nodiscard]] QString unknownText();

/// How long something has lasted: "0 s", "0.4 s", "41 s", "3:07", "2 h 11 min", "3 d 4 h". Cut, never rounded up:
/// nothing is said to have lasted longer than it has. Negative values read as 0.
[[nodiscard]] QString durationText(Clock::duration duration);
[[nodiscard]] QString durationText(std::optional<Clock::duration> duration);

/// How long is left: whole seconds, rounded up, so that "0 s" is said only when it is over.
[[nodiscard]] QString countdownText(Clock::duration left);

/// A length as it was set, to the millisecond: "500 ms", "15 s", "1 min 30 s", "2 h". For reading; what is typed again
/// has the units of the configuration in every language. Negative values read as 0.
[[nodiscard]] QString exactDurationText(std::chrono::milliseconds duration);

/// A length in a column of lengths that add up: "0 s", "0:42", "12:05", "2 h 11 min". Cut.
[[nodiscard]] QString totalDurationText(Clock::duration duration);

/// A latency: "0.41 ms", "8.4 ms", "12 ms", "1.25 s". Negative values are shown as such (clock skew).
[[nodiscard]] QString latencyText(std::optional<Clock::duration> latency);
/// The same from milliseconds; NaN is unknown.
[[nodiscard]] QString latencyText(double ms);

/// The uncertainty from which on the venue's clock says little about a latency: those that count whole seconds.
inline constexpr Clock::duration CoarseClock = std::chrono::milliseconds(100);
/// A feed latency as latencyText(), marked as a guess ("≈ 47 ms") where the venue's clock is known to CoarseClock or
/// worse, or not at all (none).
[[nodiscard]] QString feedLatencyText(std::optional<Clock::duration> latency,
                                      std::optional<Clock::duration> clockUncertainty);

/// A clock offset with its sign and uncertainty: "+3 ms ± 1".
[[nodiscard]] QString offsetText(Clock::duration offset, Clock::duration uncertainty);

/// Per second, without the unit: "0", "0.4", "12", "1,105". Above 0 is never shown as 0: "< 0.1". NaN is unknown.
[[nodiscard]] QString rateText(double perSecond);

/// "1,105"; from ten million on "12.3 M".
[[nodiscard]] QString countText(quint64 count);

/// "512 B", "41 MB": powers of 1000.
[[nodiscard]] QString bytesText(quint64 bytes);

/// A quality score in whole points, cut: 100 is shown only where nothing was lost.
[[nodiscard]] QString scoreText(const std::optional<QualityScore> &score);
/// A loss or gain of points: "−40", "−0.4", "0".
[[nodiscard]] QString pointsText(double points);

/// "97 %".
[[nodiscard]] QString shareText(double share);
/// A number in percent, as the language writes it: "5 %", "5%".
[[nodiscard]] QString percentText(const QString &number);

/// As the exchange wrote it, with the locale's decimal point and group separators.
[[nodiscard]] QString decimalText(const std::optional<Decimal> &value);

/// How much of an instant is told.
enum class TimeStyle {
    Clock,      ///< "14:03:07"
    Minutes,    ///< "14:03"
    Precise,    ///< "14:03:07.123"
    DateTime,   ///< "2026-11-20 14:03:07"
};
/// In local time, 24 hours.
[[nodiscard]] QString timeText(WallTime time, TimeStyle style = TimeStyle::Clock);

}   // namespace feedwarden
