// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/alertsettings.h"
#include "core/outlets/alerts/alertpost.h"
#include "ui/format/cellrole.h"
#include "ui/format/statepalette.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>

#include <optional>

namespace feedwarden {

/// A way on which alerts are told, as it stands in the list.
struct AlertChannelRow {
    std::optional<int> place;     ///< Among AlertSettings::channels; none of the notifications on this computer.
    AlertChannelConfig channel;   ///< Of a channel.
    QStringList cells;            ///< A text per column.
    QString sentence;
    Condition condition = Condition::NoData;
    bool isOff = false;

    friend bool operator==(const AlertChannelRow &, const AlertChannelRow &) = default;
};

/// This computer, and the channels behind it. `statuses` are of those that are in use, `hosts` of those whose secret
/// address has one, by the channel's name.
[[nodiscard]] QList<AlertChannelRow> alertChannelRows(const AlertSettings &settings,
                                                      const QList<AlertChannelStatus> &statuses,
                                                      const QHash<QString, QString> &hosts);

/// Where alerts are told, as a table in words.
class AlertChannelModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, KindColumn, TargetColumn, SeverityColumn, RulesColumn, StateColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<AlertChannelRow> &rows);
    [[nodiscard]] const QList<AlertChannelRow> &rows() const { return m_rows; }
    /// -1 where there is none.
    [[nodiscard]] int rowOf(std::optional<int> place) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QList<AlertChannelRow> m_rows;
};

}   // namespace feedwarden
