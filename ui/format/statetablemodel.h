// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/feedsnapshot.h"
#include "ui/format/cellrole.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace feedwarden {

/// How a row reads. Made once per change, so that painting is cheap.
struct StateTableRow {
    QStringList cells;   ///< A text per column.
    Condition condition = Condition::NoData;
    QString word;     ///< Beside the shape.
    QString detail;   ///< Behind the word.
    bool isStale = false;
};

/// A table of things with a name and a state: the first column names them, the second one says how they are, all others
/// hold figures. What feeds and streams have in common. Holds no widget.
class StateTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// Texts, alignment and the roles of CellRole but Sort and Filter.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

protected:
    static constexpr int NameColumn = 0;
    static constexpr int StateColumn = 1;

    StateTableModel(int columns, QObject *parent) : QAbstractTableModel(parent), m_columns(columns) {}

    [[nodiscard]] virtual const StateTableRow &rowAt(int row) const = 0;
    [[nodiscard]] virtual QString titleOf(int column) const = 0;
    /// How bad a state is, for sorting by it: the worst highest.
    [[nodiscard]] static int rankOf(Condition condition);

    /// Tells of the cells that read otherwise than `before`, neighbours at once; of the whole row where its looks
    /// changed.
    void tellChanges(int row, const StateTableRow &before);

private:
    const int m_columns;
};

}   // namespace feedwarden
