// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/feedtablemodel.h"

#include "core/words/words.h"
#include "ui/format/plaintip.h"
#include "ui/format/units.h"

#include <QHash>

#include <cmath>

namespace feedwarden {

bool isStale(Condition condition)
{
    switch (condition) {
    case Condition::Trusted:
    case Condition::Connecting:
    case Condition::Degraded:
    case Condition::Planned:
        return false;
    case Condition::Down:
    case Condition::BreakerOpen:
    case Condition::Blocked:
    case Condition::Local:
    case Condition::NoData:
        return true;
    }
    Q_UNREACHABLE();
}

static std::optional<Clock::duration> lastMessageAge(const FeedSnapshot &feed, Clock::time_point now)
{
    if (!feed.metrics.lastMessageAge)
        return {};
    // The snapshot's age is as of its own time; it has grown since.
    return std::max(Clock::duration::zero(), *feed.metrics.lastMessageAge + (now - feed.worst.takenAt));
}

static QString breakerText(const FeedSnapshot &feed, Clock::time_point now)
{
    const BreakerState state = feed.metrics.breakerState;
    if (feed.worst.breakerUntil && (state == BreakerState::Open || feed.worst.state == LineState::BreakerOpen)) {
        //: The breaker's column: open, and how long still.
        return FeedTableModel::tr("%1, %2").arg(wordFor(BreakerState::Open),
                                                countdownText(*feed.worst.breakerUntil - now));
    }
    return wordFor(state);
}

static QString nextAttemptText(const FeedSnapshot &feed, Clock::time_point now)
{
    if (feed.isWanted && isQueued(feed.worst, now))
        //: The column "Next try": its time has come, but not its turn among those to the same host.
        return FeedTableModel::tr("queued");
    if (feed.isWanted && feed.worst.nextAttemptAt)
        return countdownText(*feed.worst.nextAttemptAt - now);
    return {};
}

FeedTableModel::FeedTableModel(QObject *parent) : StateTableModel(ColumnCount, parent) {}

int FeedTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant FeedTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::ToolTipRole:
        return tipOf(row, column);
    case Qt::AccessibleTextRole:
        // Cells that are mostly painted still have to be heard.
        if (column == TrendColumn)
            return tr("Round trip of the last minute, see the column before");
        if (column == FeedTrendColumn)
            return tr("Feed latency of the last minute, see the column before");
        break;
    case CellRole::Sort:
        return sortValue(row, column);
    case CellRole::Filter: {
        QString text = row.feed.title + QLatin1Char(' ') + row.feed.name + QLatin1Char(' ') + row.feed.venue
                       + QLatin1Char(' ') + row.text.word;
        for (const StreamSnapshot &stream : row.feed.streams)
            text += QLatin1Char(' ') + stream.key.symbol;
        return text;
    }
    case FeedRole:
        return row.feed.name;
    case VenueRole:
        return row.feed.venue;
    case ScoreRole:
        return row.feed.metrics.quality ? row.feed.metrics.quality->value() : -1.0;
    case ScoreChangeRole:
        return scoreChange(row);
    case TrendRole:
        return QVariant::fromValue(column == FeedTrendColumn ? row.trend.feedLatencies : row.trend.roundTrips);
    default:
        break;
    }
    return StateTableModel::data(index, role);
}

QString FeedTableModel::tipOf(const Row &row, int column) const
{
    const ConnectionMetrics &metrics = row.feed.metrics;
    switch (Column(column)) {
    case ExchangeColumn:
        return plainTip(QStringList{row.feed.title, row.feed.name, row.feed.worst.host}.join(QLatin1Char('\n')));
    case StateColumn:
        return plainTip(row.text.headline + QLatin1Char('\n') + row.text.explanation + QLatin1Char('\n')
                        + row.text.next);
    case RoundTripColumn:
    case TrendColumn:
        return plainTip(tr("Round trip over the last minute: p50 %1, p95 %2, p99 %3, max %4")
                            .arg(latencyText(metrics.rtt.p50), latencyText(metrics.rtt.p95),
                                 latencyText(metrics.rtt.p99), latencyText(metrics.rtt.max)));
    case FeedLatencyColumn:
    case FeedTrendColumn: {
        const LatencySummary &latency = metrics.feedLatency;
        QString tip = tr("Feed latency over the last minute: p50 %1, p95 %2, p99 %3, max %4")
                          .arg(latencyText(latency.p50), latencyText(latency.p95), latencyText(latency.p99),
                               latencyText(latency.max));
        const auto uncertainty = row.feed.worst.clockUncertainty;
        if (latency.p50 && !uncertainty)
            tip += QLatin1Char('\n')
                   + tr(
                       "A guess: the exchange's clock has not been compared with ours, so this is the raw difference.");
        else if (latency.p50 && *uncertainty >= CoarseClock)
            tip += QLatin1Char('\n')
                   + tr("A guess: the exchange's clock is known to ± %1 only.").arg(latencyText(uncertainty));
        return plainTip(tip);
    }
    case QualityColumn: {
        const int change = int(std::lround(scoreChange(row)));
        if (change == 0)
            return {};
        const Clock::duration age = std::min<qsizetype>(row.trend.scores.size(), ScoreTrendLength) * 1s;
        return plainTip(change > 0 ? tr("%n point(s) more than %1 ago", nullptr, change).arg(durationText(age))
                                   : tr("%n point(s) less than %1 ago", nullptr, -change).arg(durationText(age)));
    }
    case RateColumn:
    case LastMessageColumn:
    case ReconnectsColumn:
    case BreakerColumn:
    case NextAttemptColumn:
    case BlindColumn:
    case ColumnCount:
        break;
    }
    return {};
}

QVariant FeedTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::AccessibleTextRole && section == TrendColumn)
        return tr("Round trip of the last minute");
    if (role == Qt::AccessibleTextRole && section == FeedTrendColumn)
        return tr("Feed latency of the last minute");
    if (role == Qt::ToolTipRole) {
        switch (Column(section)) {
        case QualityColumn:
            return tr("0 to 100; where the points went stands beside the charts");
        case RoundTripColumn:
            return tr("Ping to pong on our clock, middle of the last minute");
        case TrendColumn:
            return tr("Round trip of the last 60 seconds");
        case FeedTrendColumn:
            return tr("Feed latency of the last 60 seconds");
        case FeedLatencyColumn:
            return tr("From the exchange's event to us, corrected by the clock offset");
        case RateColumn:
            return tr("Messages per second over the last 5 seconds");
        case LastMessageColumn:
            return tr("Age of the last data message; heartbeats do not count");
        case ReconnectsColumn:
            return tr("Recoveries from an outage since the start");
        case BreakerColumn:
            return tr("Whether attempts pause after many failures, and for how long");
        case NextAttemptColumn:
            return tr("Time until the next attempt");
        case BlindColumn:
            return tr("Time today in which something wanted was not trusted");
        case ExchangeColumn:
        case StateColumn:
        case ColumnCount:
            return {};
        }
    }
    return StateTableModel::headerData(section, orientation, role);
}

QString FeedTableModel::titleOf(int column) const
{
    switch (Column(column)) {
    case ExchangeColumn:
        return tr("Exchange");
    case StateColumn:
        return tr("State");
    case QualityColumn:
        return tr("Quality");
    case RoundTripColumn:
        return tr("Round trip");
    case TrendColumn:   // Belong to the column before.
    case FeedTrendColumn:
        return {};
    case FeedLatencyColumn:
        return tr("Feed latency");
    case RateColumn:
        return tr("Messages/s");
    case LastMessageColumn:
        return tr("Last message");
    case ReconnectsColumn:
        return tr("Reconnects");
    case BreakerColumn:
        return tr("Breaker");
    case NextAttemptColumn:
        return tr("Next try");
    case BlindColumn:
        return tr("Blind today");
    case ColumnCount:
        break;
    }
    return {};
}

void FeedTableModel::setFeeds(const QList<FeedSnapshot> &feeds, Clock::time_point now, WallTime wall)
{
    m_now = now;
    m_wall = wall;
    const auto sameFeed = [](const Row &row, const FeedSnapshot &feed) { return row.feed.name == feed.name; };
    if (!std::equal(m_rows.cbegin(), m_rows.cend(), feeds.cbegin(), feeds.cend(), sameFeed)) {
        QHash<QString, int> places;
        for (int place = 0; place < int(feeds.size()); ++place)
            places.insert(feeds[place].name, place);
        for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
            if (places.contains(m_rows[size_t(row)].feed.name))
                continue;
            beginRemoveRows({}, row, row);
            m_rows.erase(m_rows.begin() + row);
            endRemoveRows();
        }
        const bool isOrdered = std::is_sorted(m_rows.cbegin(), m_rows.cend(), [&places](const Row &a, const Row &b) {
            return places.value(a.feed.name) < places.value(b.feed.name);
        });
        if (!isOrdered) {
            beginResetModel();   // The configuration was rearranged: rare.
            QHash<QString, Trend> trends;
            for (Row &row : m_rows)
                trends.insert(row.feed.name, row.trend);
            m_rows.clear();
            for (const FeedSnapshot &feed : feeds)
                m_rows.push_back(makeRow(feed, trends.value(feed.name)));
            endResetModel();
            return;
        }
        for (int place = 0; place < int(feeds.size()); ++place) {
            if (place < int(m_rows.size()) && m_rows[size_t(place)].feed.name == feeds[place].name)
                continue;
            beginInsertRows({}, place, place);
            m_rows.insert(m_rows.begin() + place, makeRow(feeds[place], {}));
            endInsertRows();
        }
    }
    for (int row = 0; row < int(feeds.size()); ++row)
        updateRow(row, &feeds[row]);
}

void FeedTableModel::setNow(Clock::time_point now, WallTime wall)
{
    m_now = now;
    m_wall = wall;
    for (int row = 0; row < int(m_rows.size()); ++row)
        updateRow(row, nullptr);
}

void FeedTableModel::addTrendPoint()
{
    for (int index = 0; index < int(m_rows.size()); ++index) {
        Row &row = m_rows[size_t(index)];
        const ConnectionMetrics &metrics = row.feed.metrics;
        const auto add = [](QList<float> &curve, float value, int most) {
            curve.append(value);
            while (curve.size() > most)
                curve.removeFirst();
        };
        const auto measured = [&metrics](const std::optional<Clock::duration> &value) {
            return value && metrics.connected ? float(toMs(*value)) : NAN;
        };
        const double changeBefore = scoreChange(row);
        add(row.trend.roundTrips, measured(metrics.rtt.p50), TrendLength);
        add(row.trend.feedLatencies, measured(metrics.feedLatency.p50), TrendLength);
        add(row.trend.scores, metrics.quality ? float(metrics.quality->value()) : NAN, ScoreTrendLength);
        for (const int column : {TrendColumn, FeedTrendColumn})
            emit dataChanged(this->index(index, column), this->index(index, column), {TrendRole});
        if (std::lround(scoreChange(row)) != std::lround(changeBefore)) {
            emit dataChanged(this->index(index, QualityColumn), this->index(index, QualityColumn),
                             {ScoreChangeRole, Qt::ToolTipRole});
        }
    }
}

double FeedTableModel::scoreChange(const Row &row)
{
    const auto &score = row.feed.metrics.quality;
    const float before = row.trend.scores.isEmpty() ? NAN : row.trend.scores.first();
    return score && !std::isnan(before) ? score->value() - double(before) : 0.0;
}

const FeedSnapshot *FeedTableModel::feedAt(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? &m_rows[size_t(row)].feed : nullptr;
}

const FeedSnapshot *FeedTableModel::feed(const QString &name) const { return feedAt(rowOf(name)); }

int FeedTableModel::rowOf(const QString &name) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                    [&name](const Row &row) { return row.feed.name == name; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

FeedTableModel::Row FeedTableModel::makeRow(const FeedSnapshot &feed, Trend trend) const
{
    Row row;
    row.feed = feed;
    row.trend = std::move(trend);
    updateTexts(row);
    return row;
}

void FeedTableModel::updateTexts(Row &row) const
{
    const FeedSnapshot &feed = row.feed;
    row.text = describe(feed, m_now, m_wall);
    StateTableRow &shown = row.shown;
    shown.condition = row.text.condition;
    shown.word = row.text.word;
    shown.detail = row.text.detail;
    shown.isStale = feedwarden::isStale(row.text.condition);
    shown.cells.resize(ColumnCount);
    shown.cells[ExchangeColumn] = feed.title;
    shown.cells[StateColumn] = row.text.word;
    shown.cells[QualityColumn] = scoreText(feed.metrics.quality);
    shown.cells[RoundTripColumn] = latencyText(feed.metrics.rtt.p50);
    shown.cells[FeedLatencyColumn] = feedLatencyText(feed.metrics.feedLatency.p50, feed.worst.clockUncertainty);
    shown.cells[RateColumn] = feed.isWanted ? rateText(feed.metrics.messagesPerSecond) : unknownText();
    shown.cells[LastMessageColumn] = durationText(lastMessageAge(feed, m_now));
    shown.cells[ReconnectsColumn] = countText(feed.metrics.reconnects);
    shown.cells[BreakerColumn] = breakerText(feed, m_now);
    shown.cells[NextAttemptColumn] = nextAttemptText(feed, m_now);
    shown.cells[BlindColumn] = totalDurationText(feed.blindToday);
}

void FeedTableModel::updateRow(int row, const FeedSnapshot *feed)
{
    Row &mine = m_rows[size_t(row)];
    const StateTableRow before = mine.shown;
    const std::optional<QualityScore> scoreBefore = mine.feed.metrics.quality;
    if (feed)
        mine.feed = *feed;
    updateTexts(mine);
    tellChanges(row, before);
    // The bar is finer than the number beside it.
    if (mine.feed.metrics.quality != scoreBefore && mine.shown.cells[QualityColumn] == before.cells[QualityColumn])
        emit dataChanged(index(row, QualityColumn), index(row, QualityColumn), {ScoreRole});
}

QVariant FeedTableModel::sortValue(const Row &row, int column) const
{
    const FeedSnapshot &feed = row.feed;
    const auto ms = [](const std::optional<Clock::duration> &value) { return value ? toMs(*value) : -1.0; };
    switch (Column(column)) {
    case ExchangeColumn:
        return feed.title;
    case StateColumn:
        return rankOf(row.text.condition);
    case QualityColumn:
        return feed.metrics.quality ? feed.metrics.quality->value() : -1.0;
    case RoundTripColumn:
    case TrendColumn:
        return ms(feed.metrics.rtt.p50);
    case FeedLatencyColumn:
    case FeedTrendColumn:
        // Skewed clocks give negative latencies: unknown has to sort below those.
        return feed.metrics.feedLatency.p50 ? toMs(*feed.metrics.feedLatency.p50) : -1e12;
    case RateColumn:
        return feed.metrics.messagesPerSecond;
    case LastMessageColumn:
        return ms(lastMessageAge(feed, m_now));
    case ReconnectsColumn:
        return feed.metrics.reconnects;
    case BreakerColumn:
        return feed.worst.breakerUntil ? toMs(*feed.worst.breakerUntil - m_now)
                                       : double(feed.metrics.breakerState) - 2.0;
    case NextAttemptColumn:
        return feed.worst.nextAttemptAt ? toMs(*feed.worst.nextAttemptAt - m_now) : -1e12;
    case BlindColumn:
        return toMs(feed.blindToday);
    case ColumnCount:
        break;
    }
    return {};
}

}   // namespace feedwarden
