// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace feedwarden {

/// Shows the rows whose CellRole::Filter has every word of the search in it. Sorts by CellRole::Sort, and only when
/// asked to: values that change many times a second must not make rows jump. refreshOrder() is for a slow timer.
class FeedFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit FeedFilter(QObject *parent = nullptr);

    void setText(const QString &text);
    /// Feeds of one venue stand together, venues by name; within them the order is the user's or the configuration's.
    void setGrouped(bool isGrouped);
    [[nodiscard]] bool isGrouped() const { return m_isGrouped; }

    /// -1: the configuration's order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool isFiltering() const { return !m_words.isEmpty(); }

public slots:
    /// Sorts once more by the column the user has chosen; does nothing in the configuration's order.
    void refreshOrder();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    void applyOrder();

    QStringList m_words;
    bool m_isGrouped = false;
    int m_column = -1;   ///< The user's.
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

}   // namespace feedwarden
