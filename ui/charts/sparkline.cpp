// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sparkline.h"

#include <QPainter>
#include <QPen>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace feedwarden {

void paintSparkline(QPainter *painter, const QRectF &rect, std::span<const float> values, const QColor &color)
{
    float low = NAN;
    float high = NAN;
    for (const float value : values) {
        low = std::fmin(low, value);
        high = std::fmax(high, value);
    }
    if (std::isnan(low) || rect.isEmpty())
        return;
    const double middle = (double(low) + double(high)) / 2;
    const double least = std::max(std::abs(double(high)), std::abs(double(low))) * 0.1;
    const double height = std::max({double(high) - double(low), least, 1e-9});

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPen pen(color, 1.25);
    pen.setCosmetic(true);
    pen.setJoinStyle(Qt::RoundJoin);
    painter->setPen(pen);
    const QRectF inner = rect.adjusted(1, 1, -1, -1);
    const auto pointOf = [&](size_t i) {
        const double along = values.size() > 1 ? double(i) / double(values.size() - 1) : 1;
        const double up = (double(values[i]) - middle) / height + 0.5;
        return QPointF(inner.left() + along * inner.width(), inner.bottom() - up * inner.height());
    };
    QPolygonF line;
    const auto flush = [&] {
        if (line.size() == 1)
            painter->drawPoint(line.first());
        else if (!line.isEmpty())
            painter->drawPolyline(line);
        line.clear();
    };
    for (size_t i = 0; i < values.size(); ++i) {
        if (std::isnan(values[i]))
            flush();
        else
            line << pointOf(i);
    }
    flush();
    painter->restore();
}

}   // namespace feedwarden
