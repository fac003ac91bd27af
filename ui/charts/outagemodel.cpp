// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/outagemodel.h"

#include "core/words/words.h"
#include "ui/charts/outagebars.h"
#include "ui/format/cellrole.h"
#include "ui/format/plaintip.h"
#include "ui/format/units.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <tuple>
#include <utility>

namespace feedwarden {

static bool isSameOutage(const Outage &a, const Outage &b)
{
    return a.from == b.from && a.line == b.line && a.feed == b.feed;
}

static QString causeText(Cause cause) { return cause == Cause::None ? unknownText() : sentenceFor(cause); }

/// Whether a row reads the same as before; one that lasts never does, since it grows.
static bool readsTheSame(const Outage &a, const Outage &b)
{
    const auto startsOf = [](const Outage &outage) {
        return outage.attempts.empty() ? std::nullopt : outage.attempts.back().startedAt;
    };
    return a.to && a.to == b.to && a.attemptCount == b.attemptCount && a.breakerOpened == b.breakerOpened
           && startsOf(a) == startsOf(b);
}

void OutageModel::setOutages(SharedOutages outages, const QList<FeedChoice> &feeds, WallTime now)
{
    const bool sameTitles = feeds == m_feeds;
    m_feeds = feeds;
    m_now = now;
    if (!sameTitles || m_causeRanks.isEmpty())
        makeRanks();
    updateLasting(outages);
    // What lasts has grown since.
    for (Row &row : m_rows)
        row.key = keyOf(*row.outage);
    const auto before = [this](const Row &a, const Row &b) { return comesBefore(a, b); };
    if (!std::is_sorted(m_rows.begin(), m_rows.end(), before))
        sortRows();

    std::vector<Row> rows;
    rows.reserve(outages.size());
    for (std::shared_ptr<const Outage> &outage : outages) {
        const qint64 key = keyOf(*outage);
        rows.push_back({key, std::move(outage)});
    }
    std::sort(rows.begin(), rows.end(), before);
    // Both lists are sorted alike: what is only in the old one goes, what is only in the new one comes, neighbours at
    // once.
    removeGone(rows);
    insertNew(rows, sameTitles);
}

/// What has ended does not change any more; of the few that last, some have.
void OutageModel::updateLasting(const SharedOutages &outages)
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        std::shared_ptr<const Outage> &known = m_rows[size_t(row)].outage;
        if (known->to)
            continue;
        const auto news = std::find_if(outages.begin(), outages.end(),
                                       [&known](const auto &outage) { return isSameOutage(*outage, *known); });
        if (news == outages.end())
            continue;
        known = *news;
        if (known->to)   // One that goes on lasting is told below.
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void OutageModel::removeGone(const std::vector<Row> &rows)
{
    std::vector<bool> stays(m_rows.size());
    auto next = rows.begin();
    for (size_t row = 0; row < m_rows.size(); ++row) {
        while (next != rows.end() && comesBefore(*next, m_rows[row]))
            ++next;
        stays[row] = next != rows.end() && isSameOutage(*next->outage, *m_rows[row].outage);
    }
    for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
        if (stays[size_t(last)])
            continue;
        int first = last;
        while (first > 0 && !stays[size_t(first - 1)])
            --first;
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
    if (m_rows.empty())
        m_rows = std::vector<Row>();   // Of a year it was some megabytes.
}

void OutageModel::insertNew(std::vector<Row> &rows, bool sameTitles)
{
    if (m_rows.empty() && !rows.empty()) {
        beginInsertRows({}, 0, int(rows.size()) - 1);
        m_rows = std::move(rows);
        endInsertRows();
        return;
    }
    for (size_t row = 0; row < rows.size(); ++row) {
        if (row < m_rows.size() && isSameOutage(*m_rows[row].outage, *rows[row].outage)) {
            const bool changed = !sameTitles || !readsTheSame(*m_rows[row].outage, *rows[row].outage);
            m_rows[row] = std::move(rows[row]);
            if (changed)
                emit dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
            continue;
        }
        // Up to the next row that is there already.
        size_t end = row + 1;
        while (end < rows.size() && !(row < m_rows.size() && isSameOutage(*m_rows[row].outage, *rows[end].outage)))
            ++end;
        beginInsertRows({}, int(row), int(end) - 1);
        m_rows.insert(m_rows.begin() + std::ptrdiff_t(row), std::make_move_iterator(rows.begin() + std::ptrdiff_t(row)),
                      std::make_move_iterator(rows.begin() + std::ptrdiff_t(end)));
        endInsertRows();
        row = end - 1;
    }
}

// ---- order ------------------------------------------------------------------------------------------------------

bool OutageModel::comesBefore(const Row &a, const Row &b) const
{
    if (a.key != b.key)
        return m_sortOrder == Qt::AscendingOrder ? a.key < b.key : b.key < a.key;
    return std::tie(b.outage->from, a.outage->feed, a.outage->line)
           < std::tie(a.outage->from, b.outage->feed, b.outage->line);
}

void OutageModel::makeRanks()
{
    const auto rank = [](auto &texts, auto &ranks) {
        std::stable_sort(texts.begin(), texts.end(), [](const auto &a, const auto &b) {
            return QString::localeAwareCompare(a.first, b.first) < 0;
        });
        ranks.clear();
        for (int i = 0; i < int(texts.size()); ++i)
            ranks.insert(texts[size_t(i)].second, i);
    };
    std::vector<std::pair<QString, QString>> titles;
    for (const FeedChoice &feed : std::as_const(m_feeds))
        titles.emplace_back(feed.title, feed.name);
    rank(titles, m_titleRanks);
    std::vector<std::pair<QString, int>> causes;
    for (int cause = 0; cause < CauseCount; ++cause)
        causes.emplace_back(causeText(Cause(cause)), cause);
    rank(causes, m_causeRanks);
}

qint64 OutageModel::keyOf(const Outage &outage) const
{
    switch (m_sortColumn) {
    case Begin:
        return outage.from.time_since_epoch().count();
    case Exchange:
        return qint64(m_titleRanks.value(outage.feed)) * 10'000 + outage.line;
    case Length:
        return outage.lengthAt(m_now).count();
    case CauseInWords:
        return m_causeRanks.value(int(outage.cause));
    case Attempts:
        return outage.attemptCount;
    case LastDelay:
        return outage.attempts.empty() ? -1 : outage.attempts.back().plannedDelay.count();
    case Breaker:
        return outage.breakerOpened;
    case ColumnCount:
        break;
    }
    return 0;
}

void OutageModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    m_sortColumn = Column(column);
    m_sortOrder = order;
    for (Row &row : m_rows)
        row.key = keyOf(*row.outage);
    sortRows();
}

void OutageModel::sortRows()
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    std::vector<int> order(m_rows.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(),
              [this](int a, int b) { return comesBefore(m_rows[size_t(a)], m_rows[size_t(b)]); });
    std::vector<Row> sorted;
    sorted.reserve(m_rows.size());
    std::vector<int> placeOf(m_rows.size());
    for (const int row : order) {
        placeOf[size_t(row)] = int(sorted.size());
        sorted.push_back(std::move(m_rows[size_t(row)]));
    }
    m_rows = std::move(sorted);
    const QModelIndexList kept = persistentIndexList();
    QModelIndexList moved;
    moved.reserve(kept.size());
    for (const QModelIndex &index : kept)
        moved.append(this->index(placeOf[size_t(index.row())], index.column()));
    changePersistentIndexList(kept, moved);
    emit layoutChanged({}, VerticalSortHint);
}

// ---- what is shown ----------------------------------------------------------------------------------------------

TimeInterval OutageModel::intervalAt(int row) const
{
    const Outage &outage = outageAt(row);
    return {outage.from, outage.to.value_or(std::max(m_now, outage.from + 1s))};
}

int OutageModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

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
        return causeText(outage.cause);
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
