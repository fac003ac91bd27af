// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

class QWidget;

namespace feedwarden {

/// What a user has set in the widgets of a page, so that the same page made anew (in another language) stands as it
/// did: choices, words, ticks, columns, order and marked rows of tables. Told apart by their kind and their order,
/// which are the same wherever the same program made both; what is not found again is left as it is.
class ViewState final
{
public:
    /// `page` may also be one of such widgets.
    [[nodiscard]] static ViewState of(const QWidget *page);
    void restore(QWidget *page) const;

private:
    struct Table {
        int sortColumn = -1;
        Qt::SortOrder sortOrder = Qt::AscendingOrder;
        int rows = 0;
        QList<int> selected;
        int current = -1;
        int scrolled = -1;     ///< -1: at its end.
        QStringList columns;   ///< What the user has made of them, of a table of ours.
    };

    QList<QVariant> m_choices;   ///< Of boxes to choose from: data where an item has some, else its place.
    QStringList m_words;
    QList<bool> m_ticks;   ///< Of buttons that can be down.
    QList<Table> m_tables;
};

}   // namespace feedwarden
