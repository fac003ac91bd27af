// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/feedfilter.h"

#include "ui/dashboard/feedtablemodel.h"
#include "ui/format/cellrole.h"

namespace feedwarden {

FeedFilter::FeedFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(CellRole::Sort);
    setSortLocaleAware(true);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setDynamicSortFilter(false);
}

void FeedFilter::setText(const QString &text)
{
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

void FeedFilter::setGrouped(bool isGrouped)
{
    if (isGrouped == m_isGrouped)
        return;
    m_isGrouped = isGrouped;
    invalidate();
    applyOrder();
}

void FeedFilter::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    applyOrder();
}

void FeedFilter::applyOrder()
{
    // Grouped, the configuration's order is an order too.
    const bool isByRow = m_isGrouped && m_column < 0;
    QSortFilterProxyModel::sort(isByRow ? 0 : m_column, isByRow ? Qt::AscendingOrder : m_order);
}

void FeedFilter::refreshOrder()
{
    if (m_isGrouped || m_column >= 0)
        applyOrder();
}

bool FeedFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (m_isGrouped) {
        const int order =
            left.data(FeedTableModel::VenueRole).toString().compare(right.data(FeedTableModel::VenueRole).toString());
        // Descending, the proxy asks the other way round; venues stay where they are.
        if (order != 0)
            return sortOrder() == Qt::AscendingOrder ? order < 0 : order > 0;
        if (m_column < 0)
            return left.row() < right.row();
    }
    return QSortFilterProxyModel::lessThan(left, right);
}

QVariant FeedFilter::data(const QModelIndex &index, int role) const
{
    if (role == CellRole::GroupEnds) {
        const QModelIndex next = this->index(index.row() + 1, 0);
        return m_isGrouped && next.isValid()
               && next.data(FeedTableModel::VenueRole) != index.data(FeedTableModel::VenueRole);
    }
    return QSortFilterProxyModel::data(index, role);
}

bool FeedFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    const QString text = sourceModel()->index(row, 0, parent).data(CellRole::Filter).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

}   // namespace feedwarden
