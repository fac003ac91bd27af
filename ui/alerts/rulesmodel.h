// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/alertsettings.h"
#include "ui/format/cellrole.h"

#include <QAbstractTableModel>
#include <QList>
#include <QMap>

#include <optional>

namespace feedwarden {

/// A rule as it stands in the list.
struct RuleRow {
    AlertRule rule;
    std::optional<int> place;   ///< Among AlertSettings::rules; none of one that is built in.
    bool isOverruled = false;   ///< A later one holds for all that it is for.

    friend bool operator==(const RuleRow &, const RuleRow &) = default;
};

/// Every kind's rule for all, the built-in one where the configuration has none, with those for some behind it.
[[nodiscard]] QList<RuleRow> ruleRows(const AlertSettings &settings);

/// The rules of alerts as a table, in words.
class RulesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { RuleColumn, WhenColumn, ScopeColumn, SeverityColumn, WaysColumn, StateColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `titles` are the names that people know feeds, accounts and hosts by.
    void setSettings(const AlertSettings &settings, const QMap<QString, QString> &titles);
    [[nodiscard]] const QList<RuleRow> &rows() const { return m_rows; }
    /// -1 where there is none. Of the built-in one of a kind: without a place.
    [[nodiscard]] int rowOf(AlertKind kind, std::optional<int> place) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString textAt(const RuleRow &row, int column) const;

    AlertSettings m_settings;
    QMap<QString, QString> m_titles;
    QList<RuleRow> m_rows;
};

}   // namespace feedwarden
