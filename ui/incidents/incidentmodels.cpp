// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/incidentmodels.h"

#include "core/words/incidentwords.h"
#include "core/words/units.h"
#include "core/words/words.h"
#include "ui/format/cellrole.h"
#include "ui/format/plaintip.h"

#include <algorithm>

namespace feedwarden {

// ---- rows -------------------------------------------------------------------------------------------------------

int IncidentRows::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int IncidentRows::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(titles().size()); }

QVariant IncidentRows::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return row.texts.value(index.column());
    case Qt::ToolTipRole:
        return row.tip.isEmpty() ? QVariant() : plainTip(row.tip);
    case Qt::TextAlignmentRole:
        return int(isFigure(index.column()) ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case CellRole::State:
        return int(row.condition);
    default:
        return {};
    }
}

QVariant IncidentRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(isFigure(section) ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return titles().value(section);
    return {};
}

void IncidentRows::setRows(std::vector<Row> rows)
{
    // A story grows at its end, where the newest row may be rewritten by the second.
    if (rows.size() < m_rows.size()) {
        beginRemoveRows({}, int(rows.size()), int(m_rows.size()) - 1);
        m_rows.resize(rows.size());
        endRemoveRows();
    }
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row] == rows[row])
            continue;
        m_rows[row] = rows[row];
        emit dataChanged(index(int(row), 0), index(int(row), columnCount() - 1));
    }
    if (rows.size() > m_rows.size()) {
        beginInsertRows({}, int(m_rows.size()), int(rows.size()) - 1);
        m_rows = std::move(rows);
        endInsertRows();
    }
}

// ---- the story --------------------------------------------------------------------------------------------------

Condition conditionOf(const IncidentStep &step)
{
    using StepKind = IncidentStep::Kind;
    switch (step.kind) {
    case StepKind::LastData:
        return step.isTimeUnknown ? Condition::NoData : Condition::Trusted;
    case StepKind::Reconnected:
    case StepKind::StreamTrusted:
    case StepKind::MoreTrusted:
    case StepKind::AllTrusted:
    case StepKind::Resynced:
        return Condition::Trusted;
    case StepKind::Silent:
    case StepKind::StreamsBlind:
    case StepKind::Gap:
    case StepKind::StillBlind:
    case StepKind::Throttled:
    case StepKind::Rejected:
        return Condition::Degraded;
    case StepKind::Lost:
        if (step.failure && step.failure->failureClass == FailureClass::Local)
            return Condition::Local;
        return step.failure && step.failure->failureClass == FailureClass::Blocked ? Condition::Blocked
                                                                                   : Condition::Down;
    case StepKind::Lasting:
        return Condition::Down;
    case StepKind::OwnLinkDown:
        return Condition::Local;
    case StepKind::Blocked:
        return Condition::Blocked;
    case StepKind::BreakerOpened:
        return Condition::BreakerOpen;
    case StepKind::Attempt:
        if (step.result == AttemptResult::Succeeded)
            return Condition::Trusted;
        return step.result == AttemptResult::Failed ? Condition::Down : Condition::Connecting;
    case StepKind::Connected:
    case StepKind::BreakerHalfOpened:
    case StepKind::BreakerClosed:
    case StepKind::OwnLinkUp:
        return Condition::Connecting;
    case StepKind::Rehearsal:
        return Condition::Planned;
    case StepKind::AttemptsOmitted:
    case StepKind::Stopped:
    case StepKind::NotWritten:
    case StepKind::NotWatched:
        return Condition::NoData;
    }
    Q_UNREACHABLE();
}

void IncidentStepModel::setIncident(const Incident &incident)
{
    std::vector<Row> rows;
    rows.reserve(incident.steps.size());
    std::optional<WallTime> before;
    for (const IncidentStep &step : incident.steps) {
        const bool isAttempt = step.kind == IncidentStep::Kind::Attempt;
        const QString sentence = sentenceFor(step, incident);
        Row row{.texts = {timeTextOf(step, before), sentence, isAttempt ? durationText(step.plannedDelay) : QString(),
                          isAttempt ? durationText(step.realDelay) : QString(),
                          isAttempt ? wordFor(step.result) : QString()},
                .condition = conditionOf(step)};
        // What to do next, and what the other side or the system said, as it is.
        QStringList lines{sentence};
        if (step.failure)
            lines << adviceFor(step.failure->cause) << step.failure->detail;
        lines.removeAll(QString());
        row.tip = lines.join(QLatin1Char('\n'));
        rows.push_back(std::move(row));
        if (!step.isTimeUnknown)
            before = step.time;
    }
    setRows(std::move(rows));
}

QStringList IncidentStepModel::titles() const
{
    //: Columns of the story of an outage; the waits are those before an attempt to connect.
    return {tr("Time"), tr("What happened"), tr("Planned wait"), tr("Real wait"), tr("Result")};
}

// ---- what was missed --------------------------------------------------------------------------------------------

void IncidentStreamModel::setIncident(const Incident &incident)
{
    std::vector<Row> rows;
    rows.reserve(incident.streams.size());
    for (const IncidentStream &stream : incident.streams) {
        rows.push_back({{streamTextOf(stream, incident), missingText(stream), durationText(stream.blind),
                         trustedAgainText(stream, incident)},
                        stream.missing() ? QString()
                                         : tr("What was said while the line was down cannot be counted: an exchange's "
                                              "numbers begin anew with each session, or there are none."),
                        stream.trustedAgain ? Condition::Trusted : Condition::Degraded});
    }
    setRows(std::move(rows));
}

QStringList IncidentStreamModel::titles() const
{
    return {tr("Stream"), tr("Messages missed"), tr("Blind"), tr("Trusted again")};
}

}   // namespace feedwarden
