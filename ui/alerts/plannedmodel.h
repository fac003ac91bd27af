// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/objectives.h"
#include "ui/format/cellrole.h"

#include <QAbstractTableModel>
#include <QList>
#include <QMap>

namespace feedwarden {

/// A planned time as it stands in the list.
struct PlannedRow {
    int place = 0;   ///< In the order of the configuration.
    Maintenance planned;

    friend bool operator==(const PlannedRow &, const PlannedRow &) = default;
};

/// What is on and what comes, the next one first, and behind it what is over, the last one first.
[[nodiscard]] QList<PlannedRow> plannedRows(const QList<Maintenance> &planned, WallTime now);

/// Planned times as a table, in words.
class PlannedModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { FeedColumn, BeginColumn, EndColumn, StateColumn, NoteColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `titles` are the names that people know feeds by.
    void setPlanned(const QList<Maintenance> &planned, const QMap<QString, QString> &titles, WallTime now);
    [[nodiscard]] const QList<PlannedRow> &rows() const { return m_rows; }
    /// -1 where there is none.
    [[nodiscard]] int rowOf(int place) const;
    /// As people know the feed; empty where it is all of them.
    [[nodiscard]] QString titleOf(const Maintenance &planned) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString textAt(const Maintenance &planned, int column) const;

    QList<PlannedRow> m_rows;
    QMap<QString, QString> m_titles;
    WallTime m_now{};
};

}   // namespace feedwarden
