// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/past.h"
#include "ui/charts/feedchoice.h"
#include "ui/charts/timeaxis.h"

#include <QAbstractTableModel>
#include <QHash>

namespace feedwarden {

/// The outages of a stretch of time, the newest first. What the outage bars show, to be read.
class OutageModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Begin, Exchange, Length, CauseInWords, Attempts, LastDelay, Breaker, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    /// Rows that stay keep their place in selections; only what changed is told. Of one feed's line no two begin at the
    /// same time.
    void setOutages(SharedOutages outages, const QList<FeedChoice> &feeds, WallTime now);
    [[nodiscard]] const Outage &outageAt(int row) const { return *m_rows[size_t(row)].outage; }
    [[nodiscard]] TimeInterval intervalAt(int row) const;   ///< Up to now for one that lasts.

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    /// What is alike stays by time, the newest first. Sorted here and not by a proxy: a year of many feeds has tens of
    /// thousands of outages, which a proxy asks for one by one.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    struct Row {
        qint64 key = 0;   ///< What it is sorted by.
        std::shared_ptr<const Outage> outage;
    };

    [[nodiscard]] bool comesBefore(const Row &a, const Row &b) const;
    void makeRanks();
    [[nodiscard]] qint64 keyOf(const Outage &outage) const;
    void sortRows();
    void updateLasting(const SharedOutages &outages);
    void removeGone(const std::vector<Row> &rows);
    void insertNew(std::vector<Row> &rows, bool sameTitles);
    [[nodiscard]] QString titleOf(const Outage &outage) const;
    [[nodiscard]] QString textAt(const Outage &outage, Column column) const;

    std::vector<Row> m_rows;
    Column m_sortColumn = Begin;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    QHash<QString, int> m_titleRanks;   ///< By a feed's name: its title's place among all, as this language sorts.
    QHash<int, int> m_causeRanks;
    QList<FeedChoice> m_feeds;
    WallTime m_now{};
};

}   // namespace feedwarden
