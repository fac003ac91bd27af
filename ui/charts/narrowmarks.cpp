// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/narrowmarks.h"

#include "core/history/past.h"
#include "ui/format/statepalette.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace feedwarden {

NarrowMarks::NarrowMarks(const QRectF &rect) : m_rect(rect) {}

void NarrowMarks::add(double left, double height, Condition condition)
{
    if (m_columns.empty())
        m_columns.resize(size_t(std::max(0.0, std::ceil(m_rect.width()))) + 1);
    const auto count = std::ptrdiff_t(m_columns.size());
    const auto first = std::ptrdiff_t(std::round(left - m_rect.left()));
    const int severity = severityOf(condition);
    const int pixels = int(std::round(height));
    for (auto at = std::max<std::ptrdiff_t>(first, 0); at < std::min(first + std::ptrdiff_t(Width), count); ++at) {
        Column &column = m_columns[size_t(at)];
        if (severity > column.severity || (severity == column.severity && pixels > column.height))
            column = {severity, pixels, condition};
    }
}

void NarrowMarks::paint(QPainter *painter, const QPalette &palette) const
{
    const double left = std::round(m_rect.left());
    for (size_t at = 0; at < m_columns.size();) {
        const Column &column = m_columns[at];
        size_t end = at + 1;
        while (end < m_columns.size() && m_columns[end].severity == column.severity
               && m_columns[end].height == column.height)
            ++end;
        if (column.severity >= 0) {
            const QRectF bar(left + double(at), std::round(m_rect.center().y() - column.height / 2.0), double(end - at),
                             column.height);
            painter->fillRect(bar, styleOf(column.condition, palette).color);
        }
        at = end;
    }
}

}   // namespace feedwarden
