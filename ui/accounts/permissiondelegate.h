// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/celldelegates.h"

namespace feedwarden {

/// What a key may do; where that is more than needed, with a warning's shape and colour before it.
class PermissionDelegate final : public CellDelegate
{
    Q_OBJECT
public:
    explicit PermissionDelegate(QObject *parent = nullptr) : CellDelegate(Weight::Normal, parent) {}

protected:
    void paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
};

}   // namespace feedwarden
