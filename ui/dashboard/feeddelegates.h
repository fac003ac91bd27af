// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/celldelegates.h"

namespace feedwarden {

/// The score as a number and as a bar in the colour of what it means, between them whether it has risen or fallen.
class QualityDelegate final : public CellDelegate
{
    Q_OBJECT
public:
    explicit QualityDelegate(QObject *parent = nullptr) : CellDelegate(Weight::Normal, parent) {}

protected:
    void paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
};

/// The latencies of the last minute as a small curve.
class TrendDelegate final : public CellDelegate
{
    Q_OBJECT
public:
    explicit TrendDelegate(QObject *parent = nullptr) : CellDelegate(Weight::Normal, parent) {}

protected:
    void paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
};

/// Colour of a score's bar and number: trusted from 90, degraded from 50, down below.
[[nodiscard]] QColor scoreColor(double score, const QPalette &palette);

}   // namespace feedwarden
