// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accounttablemodel.h"

#include "ui/format/plaintip.h"
#include "ui/format/units.h"

#include <algorithm>

namespace feedwarden {

AccountTableModel::AccountTableModel(QObject *parent) : StateTableModel(ColumnCount, parent) {}

int AccountTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant AccountTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::ToolTipRole:
        if (column == PermissionsColumn)
            return plainTip(permissionSentence(row.account.permissions));
        if (column == RenewalColumn && row.account.keyDiesAt)
            return plainTip(tr("Without a renewal the session's key dies in %1.")
                                .arg(countdownText(*row.account.keyDiesAt - m_now)));
        return plainTip(row.text.explanation + QLatin1Char('\n') + row.text.next);
    case Qt::TextAlignmentRole:
        if (column == PermissionsColumn)
            return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignLeft);
        return StateTableModel::data(index, role);
    case CellRole::Sort:
        return sortValue(row, column);
    case CellRole::Filter:
        return QString(row.shown.cells.value(AccountColumn) + QLatin1Char(' ') + row.shown.word);
    case AccountRole:
        return row.account.name;
    case WarningRole:
        return isMoreThanNeeded(row.account.permissions);
    default:
        return StateTableModel::data(index, role);
    }
}

QVariant AccountTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && section == PermissionsColumn && role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignLeft);
    return StateTableModel::headerData(section, orientation, role);
}

QVariant AccountTableModel::sortValue(const Row &row, int column) const
{
    const AccountSnapshot &account = row.account;
    switch (Column(column)) {
    case AccountColumn:
        return row.shown.cells.value(AccountColumn);
    case StateTextColumn:
        return rankOf(row.shown.condition);
    case PermissionsColumn:
        return row.shown.cells.value(PermissionsColumn);
    case LastEventColumn:
        return account.lastEventAt ? toMs(m_now - *account.lastEventAt) : 1e300;
    case SessionColumn:
        return account.line.metrics.uptime ? toMs(*account.line.metrics.uptime) : -1.0;
    case RenewalColumn:
        return account.nextKeyRenewal ? toMs(*account.nextKeyRenewal - m_now) : 1e300;
    case OrdersColumn:
        return account.orderEvents;
    case FillsColumn:
        return account.fills;
    case RoundTripColumn:
        return account.line.metrics.rtt.p50 ? toMs(*account.line.metrics.rtt.p50) : -1.0;
    case ColumnCount:
        break;
    }
    return {};
}

QString AccountTableModel::titleOf(int column) const
{
    switch (Column(column)) {
    case AccountColumn:
        return tr("Account");
    case StateTextColumn:
        return tr("State");
    case PermissionsColumn:
        return tr("Key");
    case LastEventColumn:
        return tr("Last event");
    case SessionColumn:
        return tr("Session");
    case RenewalColumn:
        return tr("Renewal in");
    case OrdersColumn:
        return tr("Orders");
    case FillsColumn:
        return tr("Fills");
    case RoundTripColumn:
        return tr("Round trip");
    case ColumnCount:
        break;
    }
    return {};
}

void AccountTableModel::setAccounts(const QList<AccountSnapshot> &accounts, Clock::time_point now, WallTime wall)
{
    m_now = now;
    m_wall = wall;
    const auto isSame = [](const Row &row, const AccountSnapshot &account) { return row.account.name == account.name; };
    if (!std::equal(m_rows.cbegin(), m_rows.cend(), accounts.cbegin(), accounts.cend(), isSame)) {
        beginResetModel();   // Accounts came or went: rare.
        m_rows.clear();
        for (const AccountSnapshot &account : accounts) {
            m_rows.push_back({.account = account, .text = {}, .shown = {}});
            updateTexts(m_rows.back());
        }
        endResetModel();
        return;
    }
    for (int row = 0; row < int(m_rows.size()); ++row)
        updateRow(row, &accounts[row]);
}

void AccountTableModel::setNow(Clock::time_point now, WallTime wall)
{
    m_now = now;
    m_wall = wall;
    for (int row = 0; row < int(m_rows.size()); ++row)
        updateRow(row, nullptr);
}

int AccountTableModel::rowOf(const QString &name) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                    [&name](const Row &row) { return row.account.name == name; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

const AccountSnapshot *AccountTableModel::account(const QString &name) const
{
    const int row = rowOf(name);
    return row < 0 ? nullptr : &m_rows[size_t(row)].account;
}

const AccountDescription *AccountTableModel::description(const QString &name) const
{
    const int row = rowOf(name);
    return row < 0 ? nullptr : &m_rows[size_t(row)].text;
}

void AccountTableModel::updateTexts(Row &row) const
{
    const AccountSnapshot &account = row.account;
    row.text = describe(account, m_now, m_wall);
    StateTableRow &shown = row.shown;
    shown.condition = row.text.condition;
    shown.word = row.text.word;
    shown.detail = row.text.detail;
    const ConnectionMetrics &metrics = account.line.metrics;
    // What was counted stays true; what was measured is of a session that is gone.
    shown.isStale = !metrics.connected;
    shown.cells.resize(ColumnCount);
    //: An account's name and its exchange.
    shown.cells[AccountColumn] = tr("%1  ·  %2").arg(account.name, accountPlace(account.venue, account.environment));
    shown.cells[StateTextColumn] = shown.word;
    shown.cells[PermissionsColumn] = permissionText(account.permissions);
    shown.cells[LastEventColumn] = account.lastEventAt ? durationText(m_now - *account.lastEventAt) : unknownText();
    // The snapshot is up to a second old, but the session goes on meanwhile.
    shown.cells[SessionColumn] = metrics.uptime ? durationText(*metrics.uptime + (m_now - account.line.takenAt))
                                                : unknownText();
    shown.cells[RenewalColumn] = account.nextKeyRenewal ? countdownText(*account.nextKeyRenewal - m_now)
                                                        : unknownText();
    shown.cells[OrdersColumn] = countText(account.orderEvents);
    shown.cells[FillsColumn] = countText(account.fills);
    shown.cells[RoundTripColumn] = latencyText(metrics.rtt.p50);
}

void AccountTableModel::updateRow(int row, const AccountSnapshot *account)
{
    Row &mine = m_rows[size_t(row)];
    const StateTableRow before = mine.shown;
    const bool wasWarned = isMoreThanNeeded(mine.account.permissions);
    if (account)
        mine.account = *account;
    updateTexts(mine);
    tellChanges(row, before);
    if (wasWarned != isMoreThanNeeded(mine.account.permissions))
        emit dataChanged(index(row, PermissionsColumn), index(row, PermissionsColumn));
}

}   // namespace feedwarden
