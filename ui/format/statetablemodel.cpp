// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/statetablemodel.h"

#include "core/history/livehistory.h"

namespace feedwarden {

static QVariant alignmentOf(int column, int stateColumn)
{
    return QVariant::fromValue(Qt::AlignVCenter | (column <= stateColumn ? Qt::AlignLeft : Qt::AlignRight));
}

int StateTableModel::rankOf(Condition condition)
{
    // In a table what is not wanted is worth less attention than what is being exchanged for something better.
    return condition == Condition::NoData ? 2 * severityOf(Condition::Planned) + 1 : 2 * severityOf(condition);
}

int StateTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_columns; }

QVariant StateTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const StateTableRow &row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.cells.value(index.column());
    case Qt::AccessibleTextRole:
        // The detail is painted only; it still has to be heard.
        return index.column() == StateColumn ? QString(row.word + QLatin1Char(' ') + row.detail).trimmed()
                                             : row.cells.value(index.column());
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column(), StateColumn);
    case CellRole::State:
        return int(row.condition);
    case CellRole::Word:
        return row.word;
    case CellRole::Detail:
        return row.detail;
    case CellRole::Stale:
        return row.isStale;
    default:
        return {};
    }
}

QVariant StateTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section, StateColumn);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return titleOf(section);
    return {};
}

void StateTableModel::tellChanges(int row, const StateTableRow &before)
{
    const StateTableRow &after = rowAt(row);
    const bool looksChanged = after.isStale != before.isStale || after.condition != before.condition;
    const auto changed = [&](int column) {
        if (looksChanged || after.cells.value(column) != before.cells.value(column))
            return true;
        return column == StateColumn && (after.word != before.word || after.detail != before.detail);
    };
    for (int column = 0; column < m_columns; ++column) {
        if (!changed(column))
            continue;
        const int first = column;
        while (column + 1 < m_columns && changed(column + 1))
            ++column;
        emit dataChanged(index(row, first), index(row, column));
    }
}

}   // namespace feedwarden
