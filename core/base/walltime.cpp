// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QTimeZone>

// Apart from clock.cpp, which reads the machine's clocks: a test that brings clocks of its own replaces that file
// alone.

namespace feedwarden {

QDateTime toDateTime(WallTime time)
{
    const auto sinceEpoch = std::chrono::floor<std::chrono::milliseconds>(time.time_since_epoch());
    return QDateTime::fromMSecsSinceEpoch(sinceEpoch.count(), Qt::UTC);
}

WallTime toWallTime(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    return WallTime(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
}

QString toRfc3339(WallTime time) { return toDateTime(time).toString(Qt::ISODateWithMs); }

}   // namespace feedwarden
