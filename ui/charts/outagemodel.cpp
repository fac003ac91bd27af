// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/outagemodel.h"

#include "core/words/words.h"
#include "ui/charts/outagebars.h"
#include "ui/format/cellrole.h"
#include "ui/format/plaintip.h"
#include "ui/format/units.h"

#include <algorithm>
#include <tuple>

namespace feedwarden {

static bool isSameOutage(const Outage &a, const Outage &b)
{
    return a.from == b.from && a.line == b.line && a.feed == b.feed;
}

/// In the table's order: the newest first.
static bool comesBefore(const Outage &a, const Outage &b)
{
    return std::tie(b.from, a.feed, a.line) < std::tie(a.from, b.feed, b.line);
}

/// Whether a row reads the same as before; one that lasts never does, since it grows.
static bool readsTheSame(const Outage &a, const Outage &b)
{
    const auto startsOf = [](const Outage &outage) {
        return outage.attempts.empty() ? std::nullopt : outage.attempts.back().startedAt;
    };
    return a.to && a.to == b.to && a.attemptCount == b.attemptCount && a.breakerOpened == b.breakerOpened
           && startsOf(a) == startsOf(b);
}

void OutageModel::setOutages(std::vector<Outage> outages, const QList<FeedChoice> &feeds, WallTime now)
{
    std::sort(outages.begin(), outages.end(), comesBefore);
    const bool sameTitles = feeds == m_feeds;
    m_feeds = feeds;
    m_now = now;

    // Both lists are sorted alike: what is only in the old one goes, what is only in the new one comes, neighbours at
    // once.
    const auto isIn = [](const std::vector<Outage> &list, const Outage &outage) {
        const auto at = std::lower_bound(list.begin(), list.end(), outage, comesBefore);
        return at != list.end() && isSameOutage(*at, outage);
    };
    for (int last = int(m_outages.size()) - 1; last >= 0; --last) {
        if (isIn(outages, m_outages[size_t(last)]))
            continue;
        int first = last;
        while (first > 0 && !isIn(outages, m_outages[size_t(first - 1)]))
            --first;
        beginRemoveRows({}, first, last);
        m_outages.erase(m_outages.begin() + first, m_outages.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
    for (size_t row = 0; row < outages.size(); ++row) {
        if (row < m_outages.size() && isSameOutage(m_outages[row], outages[row])) {
            const bool changed = !sameTitles || !readsTheSame(m_outages[row], outages[row]);
            m_outages[row] = std::move(outages[row]);
            if (changed)
                emit dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
            continue;
        }
        // Up to the next row that is there already.
        size_t end = row + 1;
        while (end < outages.size() && !(row < m_outages.size() && isSameOutage(m_outages[row], outages[end])))
            ++end;
        beginInsertRows({}, int(row), int(end) - 1);
        m_outages.insert(m_outages.begin() + std::ptrdiff_t(row), outages.begin() + std::ptrdiff_t(row),
                         outages.begin() + std::ptrdiff_t(end));
        endInsertRows();
        row = end - 1;
    }
}

TimeInterval OutageModel::intervalAt(int row) const
{
    const Outage &outage = outageAt(row);
    return {outage.from, outage.to.value_or(std::max(m_now, outage.from + 1s))};
}

int OutageModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_outages.size()); }

int OutageModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QString OutageModel::titleOf(const Outage &outage) const
{
    const auto feed = std::find_if(m_feeds.cbegin(), m_feeds.cend(),
                                   [&outage](const FeedChoice &choice) { return choice.name == outage.feed; });
    const QString title = feed != m_feeds.cend() ? feed->title : outage.feed;
    //: An exchange and which of its connections: "Coinbase, line 2".
    return outage.line > 1 ? tr("%1, line %2").arg(title).arg(outage.line) : title;
}

QString OutageModel::textAt(const Outage &outage, Column column) const
{
    switch (column) {
    case Begin: {
        const bool isToday = toDateTime(outage.from).toLocalTime().date() == toDateTime(m_now).toLocalTime().date();
        return timeText(outage.from, isToday ? TimeStyle::Clock : TimeStyle::DateTime);
    }
    case Exchange:
        return titleOf(outage);
    case Length: {
        const QString length = durationText(outage.lengthAt(m_now));
        //: The length of an outage that is not over.
        return outage.to ? length : tr("%1, lasting").arg(length);
    }
    case CauseInWords:
        return outage.cause == Cause::None ? unknownText() : sentenceFor(outage.cause);
    case Attempts:
        return countText(quint64(std::max(outage.attemptCount, 0)));
    case LastDelay:
        return outage.attempts.empty() ? unknownText() : delayText(outage.attempts.back());
    case Breaker:
        return outage.breakerOpened ? tr("opened") : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant OutageModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= ColumnCount)
        return {};
    const Outage &outage = outageAt(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return textAt(outage, column);
    case Qt::ToolTipRole:
        if (column == CauseInWords) {
            // What to do next, and what the other side or the system said, as it is.
            QStringList lines{textAt(outage, column), adviceFor(outage.cause), outage.detail};
            lines.removeAll(QString());
            return plainTip(lines.join(QLatin1Char('\n')));
        }
        return {};
    case Qt::TextAlignmentRole:
        return column == Length || column == Attempts ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                      : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case CellRole::State:
        return int(conditionOf(outage));
    case CellRole::Sort:
        switch (column) {
        case Begin:
            return qlonglong(outage.from.time_since_epoch().count());
        case Length:
            return qlonglong(outage.lengthAt(m_now).count());
        case Attempts:
            return outage.attemptCount;
        case LastDelay:
            return outage.attempts.empty() ? -1.0 : toMs(outage.attempts.back().plannedDelay);
        case Breaker:
            return int(outage.breakerOpened);
        case Exchange:
        case CauseInWords:
        case ColumnCount:
            return textAt(outage, column);
        }
        return {};
    default:
        return {};
    }
}

QVariant OutageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Length || section == Attempts ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                        : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (Column(section)) {
    case Begin:
        return tr("Begin");
    case Exchange:
        return tr("Exchange");
    case Length:
        return tr("Length");
    case CauseInWords:
        return tr("Cause");
    case Attempts:
        return tr("Attempts");
    case LastDelay:
        return tr("Last wait");
    case Breaker:
        return tr("Breaker");
    case ColumnCount:
        break;
    }
    return {};
}

}   // namespace feedwarden
