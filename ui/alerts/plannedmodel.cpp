// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/plannedmodel.h"

#include "ui/alerts/tellingwords.h"
#include "ui/format/statepalette.h"

#include <algorithm>

namespace feedwarden {

QList<PlannedRow> plannedRows(const QList<Maintenance> &planned, WallTime now)
{
    QList<PlannedRow> rows;
    for (int place = 0; place < int(planned.size()); ++place)
        rows.append({place, planned[place]});
    std::ranges::stable_sort(rows, [now](const PlannedRow &a, const PlannedRow &b) {
        const bool isOver = a.planned.end <= now;
        if (isOver != (b.planned.end <= now))
            return !isOver;
        return isOver ? a.planned.end > b.planned.end : a.planned.begin < b.planned.begin;
    });
    return rows;
}

void PlannedModel::setPlanned(const QList<Maintenance> &planned, const QMap<QString, QString> &titles, WallTime now)
{
    const QList<PlannedRow> rows = plannedRows(planned, now);
    const bool isSame = rows == m_rows;
    if (!isSame)
        beginResetModel();
    m_rows = rows;
    m_titles = titles;
    m_now = now;
    if (!isSame)
        endResetModel();
    else if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int PlannedModel::rowOf(int place) const
{
    const auto found = std::ranges::find(m_rows, place, &PlannedRow::place);
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

QString PlannedModel::titleOf(const Maintenance &planned) const { return m_titles.value(planned.feed, planned.feed); }

int PlannedModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int PlannedModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString PlannedModel::textAt(const Maintenance &planned, int column) const
{
    switch (column) {
    case FeedColumn:
        return planned.feed.isEmpty() ? tr("All feeds") : titleOf(planned);
    case BeginColumn:
        return momentText(planned.begin);
    case EndColumn:
        return momentText(planned.end);
    case StateColumn:
        return plannedState(planned, m_now);
    case NoteColumn:
        return QString(planned.note).replace(QLatin1Char('\n'), QLatin1Char(' '));
    default:
        return {};
    }
}

QVariant PlannedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Maintenance &planned = m_rows[index.row()].planned;
    switch (role) {
    case Qt::DisplayRole:
        return textAt(planned, index.column());
    case Qt::AccessibleDescriptionRole:
        return plannedSentence(planned, titleOf(planned), m_now);
    case CellRole::State:
        return int(m_now < planned.end ? Condition::Planned : Condition::NoData);
    case CellRole::Stale:
        return m_now >= planned.end;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant PlannedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FeedColumn:
        return tr("About");
    case BeginColumn:
        return tr("Begins");
    case EndColumn:
        return tr("Ends");
    case StateColumn:
        return tr("State");
    case NoteColumn:
        return tr("Note");
    default:
        return {};
    }
}

}   // namespace feedwarden
