// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/permissiondelegate.h"

#include "ui/accounts/accounttablemodel.h"
#include "ui/format/statepalette.h"

#include <QPainter>

namespace feedwarden {

void PermissionDelegate::paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    if (!index.data(AccountTableModel::WarningRole).toBool()) {
        CellDelegate::paintContent(painter, rect, option, index);
        return;
    }
    const StateStyle style = styleOf(Condition::Degraded, option.palette);
    const int side = option.fontMetrics.ascent() * 4 / 5;
    paintShape(painter, QRectF(rect.left(), rect.center().y() - side / 2.0 + 0.5, side, side), style);
    const QRect text = rect.adjusted(side + side / 2 + 1, 0, 0, 0);
    painter->setFont(option.font);
    painter->setPen(style.color);
    painter->drawText(text, int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
}

}   // namespace feedwarden
