// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QJsonValue>

#include <cmath>
#include <optional>

namespace feedwarden {

/// Of a duration in milliseconds: microseconds are as fine as anybody reads, and keep the lines short.
[[nodiscard]] inline QJsonValue jsonMs(Clock::duration duration) { return std::round(toMs(duration) * 1'000) / 1'000; }
[[nodiscard]] inline QJsonValue jsonMs(const std::optional<Clock::duration> &duration)
{
    return duration ? jsonMs(*duration) : QJsonValue(QJsonValue::Null);
}

/// JSON has no integers beyond 2^53 that every reader keeps; sequence numbers stay below that in practice and go out as
/// integers, never in the exponent form that large doubles would take.
[[nodiscard]] inline QJsonValue jsonNumber(quint64 value) { return QJsonValue(qint64(value)); }

}   // namespace feedwarden
