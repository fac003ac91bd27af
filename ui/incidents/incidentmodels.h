// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/feedsnapshot.h"
#include "core/history/incident.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace feedwarden {

/// Rows of texts of which the first may have a state. What stays the same stays selected; only what changed is told.
class IncidentRows : public QAbstractTableModel
{
    Q_OBJECT
public:
    struct Row {
        QStringList texts;   ///< One per column.
        QString tip;         ///< Of the whole row; plain.
        Condition condition = Condition::NoData;

        friend bool operator==(const Row &, const Row &) = default;
    };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    void setRows(std::vector<Row> rows);
    [[nodiscard]] virtual QStringList titles() const = 0;
    /// Figures stand at the right.
    [[nodiscard]] virtual bool isFigure(int column) const = 0;

private:
    std::vector<Row> m_rows;
};

/// The story of an incident, a row for each step.
class IncidentStepModel final : public IncidentRows
{
    Q_OBJECT
public:
    enum Column { Time, What, Planned, Real, Result, ColumnCount };
    using IncidentRows::IncidentRows;

    void setIncident(const Incident &incident);

protected:
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] bool isFigure(int column) const override { return column == Planned || column == Real; }
};

/// What its streams went without.
class IncidentStreamModel final : public IncidentRows
{
    Q_OBJECT
public:
    enum Column { Stream, Missed, Blind, TrustedAgain, ColumnCount };
    using IncidentRows::IncidentRows;

    void setIncident(const Incident &incident);

protected:
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] bool isFigure(int column) const override { return column != Stream; }
};

/// How a step looks: what it did to the line.
[[nodiscard]] Condition conditionOf(const IncidentStep &step);

}   // namespace feedwarden
