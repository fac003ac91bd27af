// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/eventlogmodel.h"

#include "core/connection/eventjson.h"
#include "ui/format/plaintip.h"
#include "ui/format/units.h"

#include <QDateTime>

#include <map>
#include <tuple>

namespace feedwarden {

Condition conditionOf(const EventPayload &payload)
{
    struct Visitor {
        Condition operator()(const StateChanged &event) const
        {
            // What the line's state alone says; trust has events of its own.
            if (event.to == LineState::Streaming || (event.to == LineState::Waiting && event.cause == Cause::None))
                return Condition::Connecting;
            return conditionOf(event.to, ConnectionMetrics(), {});
        }
        Condition operator()(const ConnectionFailed &event) const
        {
            switch (event.failure.failureClass) {
            case FailureClass::Counts:
            case FailureClass::Throttled:
                return Condition::Down;
            case FailureClass::Neutral:
                return Condition::Planned;
            case FailureClass::Local:
                return Condition::Local;
            case FailureClass::Blocked:
                return Condition::Blocked;
            }
            Q_UNREACHABLE();
        }
        Condition operator()(const Reconnecting &) const { return Condition::Connecting; }
        Condition operator()(const Reconnected &) const { return Condition::Trusted; }
        Condition operator()(const BreakerOpened &) const { return Condition::BreakerOpen; }
        Condition operator()(const BreakerHalfOpened &) const { return Condition::Connecting; }
        Condition operator()(const BreakerClosed &) const { return Condition::Trusted; }
        Condition operator()(const StaleDetected &) const { return Condition::Degraded; }
        Condition operator()(const StaleCleared &) const { return Condition::Trusted; }
        Condition operator()(const SequenceGap &) const { return Condition::Degraded; }
        Condition operator()(const Resynced &) const { return Condition::Trusted; }
        Condition operator()(const SubscriptionConfirmed &) const { return Condition::Trusted; }
        Condition operator()(const SubscriptionRejected &) const { return Condition::Blocked; }
        Condition operator()(const Rotated &) const { return Condition::Planned; }
        Condition operator()(const TrustChanged &event) const
        {
            switch (event.to) {
            case TrustState::Pending:
            case TrustState::Syncing:
                return Condition::Connecting;
            case TrustState::Trusted:
                return Condition::Trusted;
            case TrustState::Silent:
            case TrustState::Gapped:
                return Condition::Degraded;
            case TrustState::Blind:
                return Condition::Down;
            case TrustState::Rejected:
                return Condition::Blocked;
            case TrustState::Paused:
                return Condition::NoData;
            }
            Q_UNREACHABLE();
        }
        Condition operator()(const ClockOffsetMeasured &) const { return Condition::Local; }
        Condition operator()(const ErrorOccurred &) const { return Condition::Down; }
        Condition operator()(const ShutdownEvent &) const { return Condition::Local; }
        Condition operator()(const RehearsalFault &) const { return Condition::Planned; }
        Condition operator()(const AccountChanged &) const { return Condition::Trusted; }
        Condition operator()(const AccountReread &) const { return Condition::Trusted; }
        Condition operator()(const AccountKeyRenewed &) const { return Condition::Planned; }
        Condition operator()(const AccountKeyRenewalFailed &) const { return Condition::Degraded; }
        Condition operator()(const AccountDoubted &) const { return Condition::Degraded; }
        Condition operator()(const AccountDeactivated &) const { return Condition::Blocked; }
        Condition operator()(const AccountAccepted &) const { return Condition::Trusted; }
        Condition operator()(const AccountWarning &) const { return Condition::Degraded; }
    };
    return std::visit(Visitor{}, payload);
}

static bool isChatter(const EventPayload &payload)
{
    const EventKind kind = kindOf(payload);
    return kind == EventKind::Trust || kind == EventKind::Subscription
           || std::holds_alternative<AccountChanged>(payload);
}

QStringList chatterNames()
{
    QStringList names;
    for (const EventPayload &payload : oneOfEachEvent()) {
        if (isChatter(payload))
            names << nameOf(payload);
    }
    return names;
}

EventLogModel::EventLogModel(QObject *parent) : QAbstractTableModel(parent) {}

int EventLogModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int EventLogModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant EventLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        switch (Column(index.column())) {
        case TimeColumn:
            return timeText(row.event.time, row.event.time < m_midnight ? TimeStyle::DateTime : TimeStyle::Clock);
        case ExchangeColumn: {
            if (!row.event.account.isEmpty())
                return m_accountTitles.value(row.event.account, row.event.account);
            const QString title = m_titles.value(row.event.feed, row.event.feed);
            // The first line speaks for the feed; only further ones are worth a number.
            return row.event.line > 1 ? QString(title + QStringLiteral(" #") + QString::number(row.event.line)) : title;
        }
        case KindColumn:
            return wordFor(kindOf(row.event.payload));
        case TextColumn:
            if (row.text.isEmpty())
                row.text = sentenceFor(row.event.payload);
            return row.text;
        case ColumnCount:
            break;
        }
        return {};
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignLeft);
    case Qt::ToolTipRole: {
        QStringList lines{timeText(row.event.time, TimeStyle::DateTime)};
        lines << sentenceFor(row.event.payload);
        if (const auto *const failed = std::get_if<ConnectionFailed>(&row.event.payload)) {
            if (!failed->failure.detail.isEmpty())
                lines << failed->failure.detail;
        }
        return plainTip(lines.join(QLatin1Char('\n')));
    }
    case FeedRole:
        return row.event.feed;
    case AccountRole:
        return row.event.account;
    case ChatterRole:
        return isChatter(row.event.payload);
    case KindRole:
        return int(kindOf(row.event.payload));
    case CellRole::State:
        return int(conditionOf(row.event.payload));
    case IdRole:
        return row.event.id;
    case TimeRole:
        return qlonglong(row.event.time.time_since_epoch().count());
    default:
        return {};
    }
}

QVariant EventLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (Column(section)) {
    case TimeColumn:
        return tr("Time");
    case ExchangeColumn:
        return tr("Exchange, account");
    case KindColumn:
        return tr("Kind");
    case TextColumn:
        return tr("What happened");
    case ColumnCount:
        break;
    }
    return {};
}

void EventLogModel::append(const Event &event)
{
    makeRoom(1);
    const int row = int(m_rows.size());
    beginInsertRows({}, row, row);
    m_rows.push_back({event, {}});
    endInsertRows();
}

void EventLogModel::append(const std::deque<Event> &events)
{
    if (events.empty())
        return;
    const auto kept = std::min<qsizetype>(qsizetype(events.size()), MaxEvents);
    makeRoom(kept);
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(kept) - 1);
    for (auto event = events.cend() - kept; event != events.cend(); ++event)
        m_rows.push_back({*event, {}});
    endInsertRows();
}

void EventLogModel::clear()
{
    if (m_rows.empty())
        return;
    beginResetModel();
    m_rows.clear();
    m_stored = 0;
    endResetModel();
}

void EventLogModel::prependStored(const std::vector<Event> &events)
{
    if (events.empty())
        return;
    beginInsertRows({}, 0, int(events.size()) - 1);
    for (auto event = events.crbegin(); event != events.crend(); ++event)
        m_rows.push_front({*event, {}});
    m_stored += int(events.size());
    endInsertRows();
}

void EventLogModel::clearStored()
{
    if (m_stored == 0)
        return;
    beginRemoveRows({}, 0, m_stored - 1);
    m_rows.erase(m_rows.begin(), m_rows.begin() + m_stored);
    m_stored = 0;
    endRemoveRows();
}

std::optional<WallTime> EventLogModel::firstLive() const
{
    return liveRows() > 0 ? std::optional(m_rows[size_t(m_stored)].event.time) : std::nullopt;
}

std::vector<Event> EventLogModel::withoutLive(std::vector<Event> stored) const
{
    if (stored.empty())
        return stored;
    using Key = std::tuple<qint64, QString, QString, int, QLatin1String>;
    const auto keyOf = [](const Event &event) {
        const auto time = std::chrono::floor<std::chrono::microseconds>(event.time).time_since_epoch().count();
        return Key(time, event.feed, event.account, event.line, nameOf(event.payload));
    };
    WallTime newest = stored.back().time;
    for (const Event &event : stored)
        newest = std::max(newest, event.time);
    // Several of a kind may be told of one instant: each stands for one.
    std::map<Key, int> told;
    for (auto row = m_rows.cbegin() + m_stored; row != m_rows.cend(); ++row) {
        if (row->event.time < newest + 1us)
            ++told[keyOf(row->event)];
    }
    std::erase_if(stored, [&](const Event &event) {
        const auto known = told.find(keyOf(event));
        return known != told.end() && known->second-- > 0;
    });
    return stored;
}

void EventLogModel::setNow(WallTime now)
{
    const WallTime midnight = toWallTime(toDateTime(now).toLocalTime().date().startOfDay());
    if (midnight == m_midnight)
        return;
    m_midnight = midnight;
    if (!m_rows.empty())
        emit dataChanged(index(0, TimeColumn), index(rowCount() - 1, TimeColumn),
                         {Qt::DisplayRole, Qt::AccessibleTextRole});
}

bool EventLogModel::hasOtherDays() const { return !m_rows.empty() && m_rows.front().event.time < m_midnight; }

void EventLogModel::forgetWords()
{
    for (Row &row : m_rows)
        row.text.clear();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void EventLogModel::setTitles(const QHash<QString, QString> &titles)
{
    if (titles == m_titles)
        return;
    m_titles = titles;
    if (!m_rows.empty())
        emit dataChanged(index(0, ExchangeColumn), index(int(m_rows.size()) - 1, ExchangeColumn), {Qt::DisplayRole});
}

void EventLogModel::setAccountTitles(const QHash<QString, QString> &titles)
{
    if (titles == m_accountTitles)
        return;
    m_accountTitles = titles;
    if (!m_rows.empty())
        emit dataChanged(index(0, ExchangeColumn), index(int(m_rows.size()) - 1, ExchangeColumn), {Qt::DisplayRole});
}

void EventLogModel::makeRoom(qsizetype comingRows)
{
    const qsizetype surplus = liveRows() + comingRows - MaxEvents;
    if (surplus <= 0)
        return;
    // A slack of rows at once: dropping one row per event would move the whole view each time.
    const qsizetype dropped = std::min<qsizetype>(liveRows(), std::max<qsizetype>(surplus, Slack));
    beginRemoveRows({}, m_stored, m_stored + int(dropped) - 1);
    m_rows.erase(m_rows.begin() + m_stored, m_rows.begin() + m_stored + dropped);
    endRemoveRows();
}

EventFilter::EventFilter(QObject *parent) : QSortFilterProxyModel(parent) {}

void EventFilter::setSource(const std::optional<Source> &source)
{
    if (source == m_source)
        return;
    m_source = source;
    invalidateFilter();
}

void EventFilter::setKind(std::optional<EventKind> kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    invalidateFilter();
}

void EventFilter::setShowsChatter(bool shows)
{
    if (shows == m_showsChatter)
        return;
    m_showsChatter = shows;
    invalidateFilter();
}

void EventFilter::setText(const QString &text)
{
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

void EventFilter::setTime(const std::optional<TimeInterval> &time)
{
    if (time == m_time)
        return;
    m_time = time;
    invalidateFilter();
}

bool EventFilter::isNarrowed() const { return m_source || m_kind || m_time || !m_words.isEmpty(); }

bool EventFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex first = sourceModel()->index(row, 0, parent);
    const auto kind = EventKind(first.data(EventLogModel::KindRole).toInt());
    if (m_kind) {
        if (kind != *m_kind)
            return false;
    } else if (!m_showsChatter && (!m_source || m_source->account.isEmpty())
               && first.data(EventLogModel::ChatterRole).toBool()) {
        // What went wrong with a subscription is never chatter; who asks for an account wants to see its changes.
        if (Condition(first.data(CellRole::State).toInt()) != Condition::Blocked)
            return false;
    }
    if (m_time) {
        const WallTime at{Clock::duration(first.data(EventLogModel::TimeRole).toLongLong())};
        if (at < m_time->from || at > m_time->to)
            return false;
    }
    if (m_source
        && *m_source
               != Source{first.data(EventLogModel::FeedRole).toString(),
                         first.data(EventLogModel::AccountRole).toString()})
        return false;
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) {
        for (int column = 0; column < EventLogModel::ColumnCount; ++column) {
            if (sourceModel()->index(row, column, parent).data().toString().contains(word, Qt::CaseInsensitive))
                return true;
        }
        return false;
    });
}

}   // namespace feedwarden
