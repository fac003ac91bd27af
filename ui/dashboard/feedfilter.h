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
    [[nodiscard]] bool isFiltering() const { return !m_words.isEmpty(); }

public slots:
    /// Sorts once more by the column the user has chosen; does nothing in the configuration's order.
    void refreshOrder();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};

}   // namespace feedwarden
