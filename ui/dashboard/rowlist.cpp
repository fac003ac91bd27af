// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/rowlist.h"

#include "ui/format/statepalette.h"

#include <QPainter>
#include <QStringList>

namespace feedwarden {

RowList::RowList(QWidget *parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }

void RowList::setRows(const QList<Row> &rows)
{
    if (rows == m_rows)
        return;
    const bool isOtherHeight = rows.size() != m_rows.size();
    m_rows = rows;
    QStringList lines;
    for (const Row &row : m_rows)
        lines << row.label + QStringLiteral(": ") + row.value;
    setAccessibleDescription(lines.join(QLatin1Char('\n')));
    if (isOtherHeight)
        updateGeometry();
    update();
}

QSize RowList::sizeHint() const { return {fontMetrics().averageCharWidth() * 36, int(m_rows.size()) * rowHeight()}; }

QSize RowList::minimumSizeHint() const { return {fontMetrics().averageCharWidth() * 12, sizeHint().height()}; }

int RowList::rowHeight() const { return fontMetrics().height() * 3 / 2; }

void RowList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tones &tones = tonesOf(palette());
    const QFontMetrics metrics = fontMetrics();
    const int height = rowHeight();
    int top = 0;
    for (const Row &row : m_rows) {
        const QRect area(0, top, width(), height - 1);
        const int gap = metrics.averageCharWidth();
        // The value may have all that the words leave, and two thirds in any case.
        const int valueRoom = std::max(width() * 2 / 3, width() - metrics.horizontalAdvance(row.label) - gap);
        const int valueWidth = std::min(metrics.horizontalAdvance(row.value) + 2, valueRoom);
        const QRect label = area.adjusted(0, 0, -valueWidth - gap, 0);
        painter.setPen(row.emphasis == Emphasis::Bad ? tones.text : tones.quietText);
        painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(row.label, Qt::ElideRight, label.width()));
        painter.setPen(row.emphasis == Emphasis::Bad      ? styleOf(Condition::Down, palette()).color
                       : row.emphasis == Emphasis::Normal ? tones.text
                                                          : tones.quietText);
        painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(row.value, Qt::ElideMiddle, valueWidth));
        painter.fillRect(QRect(0, area.bottom() + 1, width(), 1), tones.line);
        top += height;
    }
}

}   // namespace feedwarden
