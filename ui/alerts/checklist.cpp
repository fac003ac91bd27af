// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/checklist.h"

#include "ui/format/celldelegates.h"
#include "ui/format/letterwidth.h"
#include "ui/format/statepalette.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStyledItemDelegate>

namespace feedwarden {

namespace {

class CheckDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tones &tones = tonesOf(option.palette);
        const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
        const bool hasKeyboard = option.widget && option.widget->hasFocus()
                                 && option.state.testFlag(QStyle::State_Selected);
        if (hasKeyboard)
            painter->fillRect(option.rect, tones.selection);
        else if (isEnabled && option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, tones.hover);
        if (hasKeyboard)
            painter->fillRect(
                QRect(option.rect.topLeft(), QSize(std::max(3, option.fontMetrics.height() / 5), option.rect.height())),
                tones.accent);
        const int space = letterWidth(option.fontMetrics);
        const QStyle *const style = option.widget ? option.widget->style() : nullptr;
        QStyleOptionButton box;
        box.palette = option.palette;
        box.state = (isEnabled ? QStyle::State_Enabled : QStyle::State_None)
                    | (index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
        const int side = style ? style->pixelMetric(QStyle::PM_IndicatorWidth, &box) : option.fontMetrics.height();
        box.rect = QRect(option.rect.left() + space * 3 / 2, option.rect.center().y() - side / 2 + 1, side, side);
        if (style)
            style->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter);
        const QRect room = option.rect.adjusted(side + space * 3, 0, -space, 0);
        painter->save();
        painter->setFont(option.font);
        painter->setPen(isEnabled ? tones.text : tones.quietText);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room.width()));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {letterWidth(option.fontMetrics) * 20, CellDelegate::rowHeight(option.fontMetrics)};
    }

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override
    {
        // The whole row is the box.
        const bool isClick = event->type() == QEvent::MouseButtonRelease
                             && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton;
        const bool isKey = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
        if (!option.state.testFlag(QStyle::State_Enabled) || (!isClick && !isKey))
            return event->type() == QEvent::MouseButtonDblClick;
        const bool isChecked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, int(isChecked ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
    }
};

}   // namespace

CheckList::CheckList(QWidget *parent) : QListWidget(parent)
{
    setItemDelegate(new CheckDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
}

QSize CheckList::sizeHint() const
{
    return {letterWidth(fontMetrics()) * 36,
            std::clamp(count(), FewestRows, MostRows) * CellDelegate::rowHeight(fontMetrics())};
}

QSize CheckList::minimumSizeHint() const
{
    return {letterWidth(fontMetrics()) * 20, FewestRows * CellDelegate::rowHeight(fontMetrics())};
}

void CheckList::paintEvent(QPaintEvent *event)
{
    QListWidget::paintEvent(event);
    // One quiet line below it, as our tables have between their rows.
    QPainter painter(viewport());
    painter.fillRect(QRect(0, viewport()->height() - 1, viewport()->width(), 1), tonesOf(palette()).line);
}

}   // namespace feedwarden
