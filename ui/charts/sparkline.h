// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

#include <span>

class QPainter;

namespace feedwarden {

/// A line without axes over the whole of `rect`: values evenly spaced, the oldest left, the lowest at the bottom. NaN
/// is a gap. Values that hardly differ (by less than a tenth of the largest) are drawn as the calm line they are,
/// instead of being blown up to the full height. The painter's state is kept.
void paintSparkline(QPainter *painter, const QRectF &rect, std::span<const float> values, const QColor &color);

}   // namespace feedwarden
