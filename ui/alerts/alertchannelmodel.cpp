// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alertchannelmodel.h"

#include "core/words/units.h"
#include "ui/alerts/tellingwords.h"

#include <algorithm>

namespace feedwarden {

/// How it is with a channel: what came of the last try, as far as this program knows.
static std::pair<QString, Condition> stateOf(const AlertChannelConfig &channel, const AlertSettings &settings,
                                             const AlertChannelStatus *status)
{
    if (!channel.enabled || !settings.enabled)
        return {AlertChannelModel::tr("switched off"), Condition::NoData};
    if (!status)
        return {AlertChannelModel::tr("not in use yet"), Condition::NoData};
    if (!status->problem.isEmpty())
        return {AlertChannelModel::tr("does not work: %1").arg(status->problem), Condition::Down};
    if (!status->lastDetail.isEmpty())
        return {AlertChannelModel::tr("is tried again: %1").arg(status->lastDetail), Condition::Degraded};
    if (status->waiting > 0)
        return {AlertChannelModel::tr("%n message(s) waiting", nullptr, int(status->waiting)), Condition::Connecting};
    if (status->delivered > 0)
        return {AlertChannelModel::tr("works, %n message(s) delivered", nullptr, int(status->delivered)),
                Condition::Trusted};
    return {AlertChannelModel::tr("nothing sent yet"), Condition::NoData};
}

QList<AlertChannelRow> alertChannelRows(const AlertSettings &settings, const QList<AlertChannelStatus> &statuses,
                                        const QHash<QString, QString> &hosts)
{
    AlertChannelRow here;
    const bool isHere = settings.desktop && settings.enabled;
    here.condition = isHere ? Condition::Trusted : Condition::NoData;
    here.cells = {AlertChannelModel::tr("This computer"), AlertChannelModel::tr("Notification"),
                  settings.sound ? AlertChannelModel::tr("With a sound") : AlertChannelModel::tr("Without a sound"),
                  severityScope(AlertSeverity::Info),
                  //: Of rules of alerts.
                  AlertChannelModel::tr("All"),
                  isHere ? AlertChannelModel::tr("switched on") : AlertChannelModel::tr("switched off")};
    here.sentence = desktopSentence(settings);
    here.isOff = !isHere;
    QList<AlertChannelRow> rows = {here};
    for (int place = 0; place < int(settings.channels.size()); ++place) {
        const AlertChannelConfig &channel = settings.channels[place];
        const auto status = std::ranges::find(statuses, channel.name, &AlertChannelStatus::name);
        const auto [state, condition] = stateOf(channel, settings, status == statuses.cend() ? nullptr : &*status);
        const QString host = hosts.value(channel.name);
        AlertChannelRow row;
        row.place = place;
        row.channel = channel;
        row.cells = {channel.name,
                     channelKindTitle(channel.kind),
                     channelTarget(channel, host),
                     severityScope(channel.severity),
                     channelRules(channel.name, settings),
                     state};
        row.sentence = channelSentence(channel, settings, host);
        row.condition = condition;
        row.isOff = !channel.enabled || !settings.enabled;
        rows.append(row);
    }
    return rows;
}

void AlertChannelModel::setRows(const QList<AlertChannelRow> &rows)
{
    const bool isSame = std::equal(
        rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(),
        [](const AlertChannelRow &a, const AlertChannelRow &b) { return a.cells.first() == b.cells.first(); });
    if (!isSame)
        beginResetModel();
    const bool isOther = m_rows != rows;
    m_rows = rows;
    if (!isSame)
        endResetModel();
    else if (isOther && !m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int AlertChannelModel::rowOf(std::optional<int> place) const
{
    const auto found = std::ranges::find(m_rows, place, &AlertChannelRow::place);
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

int AlertChannelModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int AlertChannelModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant AlertChannelModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AlertChannelRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.cells.value(index.column());
    case Qt::AccessibleDescriptionRole:
        return row.sentence;
    case CellRole::State:
        return int(row.condition);
    case CellRole::Stale:
        return row.isOff;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant AlertChannelModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Channel");
    case KindColumn:
        return tr("Kind");
    case TargetColumn:
        return tr("Where to");
    case SeverityColumn:
        return tr("Told of");
    case RulesColumn:
        return tr("Rules");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

}   // namespace feedwarden
