// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/statetablemodel.h"

#include <vector>

namespace feedwarden {

/// The streams of one feed, one row each.
class StreamTableModel final : public StateTableModel
{
    Q_OBJECT
public:
    enum Column {
        StreamColumn,
        TrustColumn,
        LastColumn,
        BidColumn,
        AskColumn,
        SpreadColumn,
        AgeColumn,
        MessagesColumn,
        GapsColumn,
        DuplicatesColumn,
        BlindColumn,
        ColumnCount
    };

    explicit StreamTableModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    void setStreams(const QList<feedwarden::StreamSnapshot> &streams, Clock::time_point now);
    /// Lets ages go on.
    void setNow(Clock::time_point now);

protected:
    [[nodiscard]] const StateTableRow &rowAt(int row) const override { return m_rows[size_t(row)].shown; }
    [[nodiscard]] QString titleOf(int column) const override;

private:
    struct Row {
        StreamSnapshot stream;
        StateTableRow shown;
    };

    void updateTexts(Row &row) const;
    /// Takes `stream` where there is one, and the time in any case; tells what reads otherwise.
    void updateRow(int row, const StreamSnapshot *stream);
    [[nodiscard]] QVariant sortValue(const Row &row, int column) const;

    std::vector<Row> m_rows;
    Clock::time_point m_now{};
};

}   // namespace feedwarden
