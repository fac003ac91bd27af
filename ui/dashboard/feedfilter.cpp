// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/feedfilter.h"

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

void FeedFilter::refreshOrder()
{
    if (sortColumn() >= 0)
        sort(sortColumn(), sortOrder());
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
