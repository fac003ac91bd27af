// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/celldelegates.h"

#include "ui/format/cellrole.h"
#include "ui/format/letterwidth.h"
#include "ui/format/statepalette.h"
#include "ui/format/tableview.h"

#include <QPainter>
#include <QWidget>

namespace feedwarden {

CellDelegate::CellDelegate(Weight weight, QObject *parent) : QStyledItemDelegate(parent), m_weight(weight) {}

int CellDelegate::rowHeight(const QFontMetrics &metrics) { return metrics.height() + metrics.height() * 2 / 3; }

int CellDelegate::margin(const QFontMetrics &metrics, bool isOuter) { return letterWidth(metrics) * (isOuter ? 2 : 1); }

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = option.fontMetrics.horizontalAdvance(index.data().toString())
                      + 2 * margin(option.fontMetrics, true);
    return {width, rowHeight(option.fontMetrics)};
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tones &tones = tonesOf(option.palette);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    // A row is what is pointed at, not the cell of it.
    const auto *const table = qobject_cast<const TableView *>(option.widget);
    if (isSelected)
        painter->fillRect(option.rect, tones.selection);
    else if (table ? table->hoveredRow() == index.row() : option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, tones.hover);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tones.line);
    if (index.data(CellRole::GroupEnds).toBool())
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2), tones.track);
    // What is selected has a mark at the row's begin; where the keyboard is, the row is framed too.
    const bool hasKeyboard = option.widget && option.widget->hasFocus();
    if (isSelected && index.column() == 0) {
        const int width = std::max(3, option.fontMetrics.height() / 5);
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), width, option.rect.height()),
                          hasKeyboard ? tones.accent : tones.quietText);
    }
    if (isSelected && hasKeyboard) {
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1), tones.accent);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tones.accent);
    }
    const int left = margin(option.fontMetrics, index.column() == 0);
    const int right = margin(option.fontMetrics, index.column() + 1 == index.model()->columnCount());
    paintContent(painter, option.rect.adjusted(left, 0, -right, -1), option, index);
}

void CellDelegate::paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const QString text = index.data().toString();
    if (text.isEmpty())
        return;
    const Tones &tones = tonesOf(option.palette);
    QFont font = option.font;
    if (m_weight == Weight::Strong)
        font.setWeight(QFont::DemiBold);
    const bool isQuiet = m_weight == Weight::Quiet
                         || (m_weight == Weight::Normal && index.data(CellRole::Stale).toBool());
    painter->setFont(font);
    painter->setPen(isQuiet ? tones.quietText : tones.text);
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
    painter->drawText(rect, int(alignment) | Qt::TextSingleLine, shown);
}

StateDelegate::StateDelegate(Source source, QObject *parent) : CellDelegate(Weight::Normal, parent), m_source(source) {}

void StateDelegate::paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const auto style = styleOf(Condition(index.data(CellRole::State).toInt()), option.palette);
    const int side = option.fontMetrics.ascent() * 4 / 5;
    const QRectF shape(rect.left(), rect.center().y() - side / 2.0 + 0.5, side, side);
    paintShape(painter, shape, style);

    const bool isWord = m_source == Source::Display;
    const QString word = isWord ? index.data().toString() : index.data(CellRole::Word).toString();
    QFont font = option.font;
    font.setWeight(isWord ? QFont::Normal : QFont::DemiBold);
    const QFontMetrics metrics(font);
    QRect text = rect.adjusted(side + side / 2 + 1, 0, 0, 0);
    painter->setFont(font);
    painter->setPen(isWord ? tonesOf(option.palette).text : style.color);
    const QString shown = metrics.elidedText(word, Qt::ElideRight, text.width());
    painter->drawText(text, int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine, shown);
    if (isWord)
        return;
    text.setLeft(text.left() + metrics.horizontalAdvance(shown) + letterWidth(option.fontMetrics));
    const QString detail = index.data(CellRole::Detail).toString();
    if (detail.isEmpty() || text.width() < 3 * letterWidth(option.fontMetrics))
        return;
    painter->setFont(option.font);
    painter->setPen(tonesOf(option.palette).quietText);
    painter->drawText(text, int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(detail, Qt::ElideRight, text.width()));
}

}   // namespace feedwarden
