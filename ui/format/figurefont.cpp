// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/figurefont.h"

#include <QFontDatabase>
#include <QFontMetricsF>

#include <cmath>

namespace feedwarden {

bool hasTabularDigits(const QFont &font)
{
    const QFontMetricsF metrics(font);
    const qreal zero = metrics.horizontalAdvance(QLatin1Char('0'));
    for (char digit = '1'; digit <= '9'; ++digit) {
        if (std::abs(metrics.horizontalAdvance(QLatin1Char(digit)) - zero) > 0.01)
            return false;
    }
    return true;
}

QFont figureFont(const QFont &font)
{
    if (hasTabularDigits(font))
        return font;
    for (const char *family : {"Noto Sans", "DejaVu Sans", "Liberation Sans", "Segoe UI", "Arial"}) {
        const QString name = QLatin1String(family);
        if (!QFontDatabase::hasFamily(name))
            continue;
        QFont other = font;
        other.setFamilies({name});
        if (hasTabularDigits(other))
            return other;
    }
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font.pointSizeF());
    return fixed;
}

}   // namespace feedwarden
