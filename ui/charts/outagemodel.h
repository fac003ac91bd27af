// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/past.h"
#include "ui/charts/feedchoice.h"
#include "ui/charts/timeaxis.h"

#include <QAbstractTableModel>

namespace feedwarden {

/// The outages of a stretch of time, the newest first. What the outage bars show, to be read.
class OutageModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Begin, Exchange, Length, CauseInWords, Attempts, LastDelay, Breaker, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    /// Rows that stay keep their place in selections; only what changed is told.
    void setOutages(std::vector<Outage> outages, const QList<FeedChoice> &feeds, WallTime now);
    [[nodiscard]] const Outage &outageAt(int row) const { return m_outages[size_t(row)]; }
    [[nodiscard]] TimeInterval intervalAt(int row) const;   ///< Up to now for one that lasts.

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString titleOf(const Outage &outage) const;
    [[nodiscard]] QString textAt(const Outage &outage, Column column) const;

    std::vector<Outage> m_outages;   ///< The newest first.
    QList<FeedChoice> m_feeds;
    WallTime m_now{};
};

}   // namespace feedwarden
