// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/feedsnapshot.h"

#include <QAbstractTableModel>

#include <array>
#include <vector>

namespace feedwarden {

/// The streams of one feed, one row each. Roles are those of FeedTableModel, so that the same delegates paint them.
class StreamTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        StreamColumn,
        TrustColumn,
        LastColumn,
        BidColumn,
        AskColumn,
        AgeColumn,
        MessagesColumn,
        GapsColumn,
        DuplicatesColumn,
        BlindColumn,
        ColumnCount
    };

    explicit StreamTableModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    void setStreams(const QList<feedwarden::StreamSnapshot> &streams, Clock::time_point now);
    /// Lets ages go on.
    void setNow(Clock::time_point now);

private:
    struct Row {
        StreamSnapshot stream;
        std::array<QString, ColumnCount> cells;
        QString detail;
        bool isStale = false;
    };

    void updateTexts(Row &row) const;
    void emitChanges(int row, const Row &before);

    std::vector<Row> m_rows;
    Clock::time_point m_now{};
};

}   // namespace feedwarden
