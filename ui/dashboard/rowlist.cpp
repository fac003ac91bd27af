// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/rowlist.h"

#include "ui/format/letterwidth.h"
#include "ui/format/plaintip.h"
#include "ui/format/statepalette.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace feedwarden {

static QString textOf(const RowList::Row &row)
{
    return row.label + QStringLiteral(": ") + row.values.join(QStringLiteral(" · "));
}

RowList::RowList(QWidget *parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }

void RowList::setRows(const QList<Row> &rows)
{
    if (rows == m_rows)
        return;
    const bool isOtherHeight = rows.size() != m_rows.size();
    m_rows = rows;
    QStringList lines;
    for (const Row &row : m_rows)
        lines << textOf(row);
    setAccessibleDescription(lines.join(QLatin1Char('\n')));
    if (isOtherHeight)
        updateGeometry();
    update();
}

QSize RowList::sizeHint() const { return {letterWidth(fontMetrics()) * 36, int(m_rows.size()) * rowHeight()}; }

QSize RowList::minimumSizeHint() const { return {letterWidth(fontMetrics()) * 12, sizeHint().height()}; }

int RowList::rowHeight() const { return fontMetrics().height() * 3 / 2; }

int RowList::shapeRoom() const
{
    const bool hasShapes = std::ranges::any_of(m_rows, [](const Row &row) { return row.shape.has_value(); });
    return hasShapes ? fontMetrics().height() : 0;
}

int RowList::valuesLeft(const Row &row) const
{
    const QFontMetrics metrics = fontMetrics();
    const int gap = letterWidth(metrics);
    if (row.values.size() > 1) {
        // As wide as such figures get, so that they stay where they are.
        int column = metrics.horizontalAdvance(QStringLiteral("−0.00 ms"));
        for (const QString &value : row.values)
            column = std::max(column, metrics.horizontalAdvance(value));
        return std::max(0, width() - int(row.values.size()) * (column + gap));
    }
    // The value may have all that the words leave, and two thirds in any case.
    const int room = std::max(width() * 2 / 3, width() - shapeRoom() - metrics.horizontalAdvance(row.label) - gap);
    return width() - std::min(metrics.horizontalAdvance(row.values.value(0)) + 2, room);
}

int RowList::labelRoom(const Row &row) const
{
    // Several values stand in columns that have their distance from what is before them.
    const int gap = row.values.size() > 1 ? 0 : letterWidth(fontMetrics());
    return valuesLeft(row) - gap - shapeRoom();
}

bool RowList::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *const help = static_cast<QHelpEvent *>(event);
    const int place = help->pos().y() / rowHeight();
    if (place < 0 || place >= m_rows.size()) {
        QToolTip::hideText();
        return true;
    }
    const Row &row = m_rows[place];
    const int room = labelRoom(row);
    const bool isCut = fontMetrics().horizontalAdvance(row.label) > room
                       || (row.values.size() == 1
                           && fontMetrics().horizontalAdvance(row.values.first()) > width() - valuesLeft(row));
    QToolTip::showText(help->globalPos(), isCut ? plainTip(textOf(row)) : QString(), this);
    return true;
}

void RowList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tones &tones = tonesOf(palette());
    const QFontMetrics metrics = fontMetrics();
    const int height = rowHeight();
    const int room = shapeRoom();
    int top = 0;
    for (const Row &row : m_rows) {
        const QRect area(0, top, width(), height - 1);
        const int left = valuesLeft(row);
        const QRect label(room, top, labelRoom(row), height - 1);
        if (row.shape) {
            const qreal side = metrics.height() * 0.6;
            paintShape(&painter, QRectF(1, area.center().y() - side / 2, side, side), styleOf(*row.shape, palette()));
        }
        painter.setPen(row.emphasis == Emphasis::Bad ? tones.text : tones.quietText);
        painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(row.label, Qt::ElideRight, label.width()));
        painter.setPen(row.emphasis == Emphasis::Bad      ? styleOf(Condition::Down, palette()).color
                       : row.emphasis == Emphasis::Normal ? tones.text
                                                          : tones.quietText);
        const int column = (width() - left) / int(std::max<qsizetype>(row.values.size(), 1));
        QRect value(left, top, column, height - 1);
        for (const QString &text : row.values) {
            painter.drawText(value, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                             metrics.elidedText(text, Qt::ElideMiddle, column));
            value.translate(column, 0);
        }
        painter.fillRect(QRect(0, area.bottom() + 1, width(), 1), tones.line);
        if (row.left >= 0) {
            const int begin = int(std::lround(row.left * width()));
            const int end = int(std::lround((row.left + row.taken) * width()));
            const QRect step(0, area.bottom() - 1, begin, 3);
            painter.fillRect(step, mixed(tones.quietText, tones.surface, 0.22));
            // What took something at all is seen.
            if (row.taken > 0)
                painter.fillRect(QRect(begin, step.top(), std::max(2, end - begin), 3),
                                 styleOf(Condition::Down, palette()).color);
        }
        top += height;
    }
}

}   // namespace feedwarden
