// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/feeddelegates.h"

#include "ui/charts/sparkline.h"
#include "ui/dashboard/feedtablemodel.h"
#include "ui/format/letterwidth.h"
#include "ui/format/statepalette.h"

#include <QPainter>

#include <cmath>

namespace feedwarden {

QColor scoreColor(double score, const QPalette &palette)
{
    if (score >= 90)
        return styleOf(Condition::Trusted, palette).color;
    return styleOf(score >= 50 ? Condition::Degraded : Condition::Down, palette).color;
}

void QualityDelegate::paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const Tones &tones = tonesOf(option.palette);
    const double score = index.data(FeedTableModel::ScoreRole).toDouble();
    const int figures = option.fontMetrics.horizontalAdvance(QStringLiteral("100"));
    const QRect number(rect.left(), rect.top(), figures, rect.height());
    painter->setFont(option.font);
    painter->setPen(score < 0 ? tones.quietText : tones.text);
    painter->drawText(number, int(Qt::AlignVCenter | Qt::AlignRight) | Qt::TextSingleLine, index.data().toString());

    const int gap = letterWidth(option.fontMetrics);
    // Up or down since some minutes ago; its room stays, so that bars stand below each other.
    const double side = std::round(option.fontMetrics.height() * 0.36);
    const double change = index.data(FeedTableModel::ScoreChangeRole).toDouble();
    if (std::lround(change) != 0) {
        const QRectF mark(number.right() + 1 + gap / 2.0, std::round(rect.center().y() - side * 0.4), side, side * 0.8);
        QPolygonF arrow;
        if (change > 0)
            arrow << mark.bottomLeft() << mark.bottomRight() << QPointF(mark.center().x(), mark.top());
        else
            arrow << mark.topLeft() << mark.topRight() << QPointF(mark.center().x(), mark.bottom());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(change > 0 ? tones.quietText : styleOf(Condition::Down, option.palette).color);
        painter->drawPolygon(arrow);
        painter->restore();
    }
    const double trackLeft = number.right() + 1 + gap + side;
    QRectF track(trackLeft, 0, rect.right() + 1 - trackLeft, std::max(4, option.fontMetrics.height() / 3));
    track.moveCenter(QPointF(track.center().x(), rect.center().y() + 0.5));
    if (track.width() < 8)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tones.track);
    const qreal radius = track.height() / 2;
    painter->drawRoundedRect(track, radius, radius);
    if (score > 0) {
        QRectF filled = track;
        filled.setWidth(std::max(track.height(), track.width() * score / 100.0));
        painter->setBrush(scoreColor(score, option.palette));
        painter->drawRoundedRect(filled, radius, radius);
    }
    painter->restore();
}

void TrendDelegate::paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const auto values = index.data(FeedTableModel::TrendRole).value<QList<float>>();
    if (values.isEmpty())
        return;
    // A young curve grows from the right, so that a second has the same width from the start.
    QRectF area = QRectF(rect).adjusted(0, rect.height() / 4.0, 0, -rect.height() / 4.0);
    const qreal step = area.width() / (FeedTableModel::TrendLength - 1);
    area.setLeft(area.right() - step * double(values.size() - 1));
    paintSparkline(painter, area, {values.constData(), size_t(values.size())}, tonesOf(option.palette).accent);
}

}   // namespace feedwarden
