// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/accountdescription.h"
#include "ui/format/statetablemodel.h"

#include <vector>

namespace feedwarden {

/// The accounts, one row each.
class AccountTableModel final : public StateTableModel
{
    Q_OBJECT
public:
    enum Column {
        AccountColumn,
        StateTextColumn,
        PermissionsColumn,
        LastEventColumn,
        SessionColumn,
        RenewalColumn,
        OrdersColumn,
        FillsColumn,
        RoundTripColumn,
        ColumnCount
    };
    enum Role {
        AccountRole = CellRole::Own,   ///< QString: its name.
        WarningRole,                   ///< bool: the key may do more than is needed.
    };

    explicit AccountTableModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    void setAccounts(const QList<feedwarden::AccountSnapshot> &accounts, Clock::time_point now, WallTime wall);
    /// Lets ages and countdowns go on.
    void setNow(Clock::time_point now, WallTime wall);

    /// Null where there is none of that name.
    [[nodiscard]] const AccountSnapshot *account(const QString &name) const;
    [[nodiscard]] const AccountDescription *description(const QString &name) const;
    [[nodiscard]] int rowOf(const QString &name) const;   ///< -1 for none.

protected:
    [[nodiscard]] const StateTableRow &rowAt(int row) const override { return m_rows[size_t(row)].shown; }
    [[nodiscard]] QString titleOf(int column) const override;

private:
    struct Row {
        AccountSnapshot account;
        AccountDescription text;
        StateTableRow shown;
    };

    void updateTexts(Row &row) const;
    /// Takes `account` where there is one, and the time in any case; tells what reads otherwise.
    void updateRow(int row, const AccountSnapshot *account);
    [[nodiscard]] QVariant sortValue(const Row &row, int column) const;

    std::vector<Row> m_rows;
    Clock::time_point m_now{};
    WallTime m_wall{};
};

}   // namespace feedwarden
