// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>

#include <algorithm>

namespace feedwarden {

/// The width of a letter, in which the window measures its distances, in pixels. Fonts for Chinese, Japanese and Korean
/// say that their average character is as wide as it is high: everything would stand twice as far apart with them.
[[nodiscard]] inline int letterWidth(const QFontMetrics &metrics)
{
    return std::min(metrics.averageCharWidth(), metrics.horizontalAdvance(QLatin1Char('0')));
}
[[nodiscard]] inline qreal letterWidth(const QFontMetricsF &metrics)
{
    return std::min(metrics.averageCharWidth(), metrics.horizontalAdvance(QLatin1Char('0')));
}

}   // namespace feedwarden
