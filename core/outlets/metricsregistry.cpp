// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlets/metricsregistry.h"

#include <algorithm>
#include <string_view>

namespace feedwarden {

namespace {

/// What prometheus-cpp adds of its own: transferred bytes, scrapes, and the time these took with three quantiles.
constexpr size_t SeriesOfServer = 7;
/// The figures of the registry itself, see picture().
constexpr size_t SeriesOfRegistry = 4;

constexpr int StatesOfLine = int(LineState::Rotating) + 1;
constexpr int StatesOfBreaker = int(BreakerState::HalfOpen) + 1;

// The columns of each sheet, in the order of its list below.

enum LineColumn : size_t {
    Up,
    StreamsWanted,
    StreamsTrusted,
    Quality,
    FirstLineCounter,
    BlindOfLine = FirstLineCounter + 11,
    FirstState,
    FirstBreaker = FirstState + StatesOfLine,
};
enum FeedColumn : size_t { Wanted, Trusted, BlindOfFeed };
enum StreamColumn : size_t { StreamTrusted, StreamMessages, StreamGaps, StreamBlind };
enum HostColumn : size_t { Headroom, Banned, Quiet };

constexpr MetricKind Counter = MetricKind::Counter;
constexpr MetricKind Gauge = MetricKind::Gauge;

MetricColumn column(const char *name, MetricKind kind, const char *help) { return {.metric = {name, kind, help}}; }
MetricColumn lowest(const char *name, const char *help)
{
    return {.metric = {name, Gauge, help}, .lowestCounts = true};
}

std::span<const MetricColumn> lineColumns()
{
    static const std::vector<MetricColumn> columns = [] {
        std::vector<MetricColumn> list = {
            column("feedwarden_connection_up", Gauge, "1 while the connection has a session, else 0."),
            column("feedwarden_streams_wanted", Gauge, "Streams that the connection is to carry."),
            column("feedwarden_streams_trusted", Gauge, "Those of them whose data can be trusted now."),
            lowest("feedwarden_quality_score", "Quality score of the connection, 0 to 100; absent while it has none."),
            column("feedwarden_messages_total", Counter, "Decoded data messages."),
            column("feedwarden_received_bytes_total", Counter, "Bytes received over the wire."),
            column("feedwarden_sent_bytes_total", Counter, "Bytes sent over the wire."),
            column("feedwarden_sequence_gaps_total", Counter, "Gaps in the numbers of messages."),
            column("feedwarden_duplicates_total", Counter, "Messages that had come before and were dropped."),
            column("feedwarden_checksum_failures_total", Counter, "Order books that did not match their checksum."),
            column("feedwarden_undecodable_messages_total", Counter, "Messages that could not be read."),
            column("feedwarden_errors_total", Counter, "Errors that the connection told of."),
            column("feedwarden_connection_failures_total", Counter, "Failed attempts and lost sessions."),
            column("feedwarden_reconnects_total", Counter, "Recoveries after an outage."),
            column("feedwarden_rotations_total", Counter, "Planned replacements of a session without a loss."),
            column("feedwarden_blind_seconds_total", Counter,
                   "Time in which at least one wanted stream could not be trusted, per connection."),
        };
        for (int i = 0; i < StatesOfLine; ++i) {
            MetricColumn state = column("feedwarden_connection_state", Gauge,
                                        "1 for the state that the connection is in, 0 for all others.");
            state.extraName = "state";
            state.extraValue = nameOf(LineState(i)).data();
            list.push_back(state);
        }
        for (int i = 0; i < StatesOfBreaker; ++i) {
            MetricColumn state = column("feedwarden_breaker_state", Gauge,
                                        "1 for the state that the circuit breaker is in, 0 for the others.");
            state.extraName = "state";
            state.extraValue = nameOf(BreakerState(i)).data();
            list.push_back(state);
        }
        return list;
    }();
    return columns;
}

constexpr std::array<MetricDescription, 2> LineHistograms = {{
    {"feedwarden_rtt_seconds", MetricKind::Histogram, "Round trips of numbered pings, by the clock of this program."},
    {"feedwarden_feed_latency_seconds", MetricKind::Histogram,
     "From the time that the exchange gives an event to its arrival, corrected by the measured offset of the clocks; "
     "may be negative."},
}};

std::span<const MetricColumn> feedColumns()
{
    static const std::vector<MetricColumn> columns = {
        column("feedwarden_feed_wanted", Gauge, "1 while the feed is to be connected, 0 while it is stopped."),
        column("feedwarden_feed_trusted", Gauge, "1 while all wanted streams of the feed can be trusted, else 0."),
        column("feedwarden_feed_blind_seconds_total", Counter,
               "Time in which at least one wanted stream of the feed could not be trusted."),
    };
    return columns;
}

std::span<const MetricColumn> streamColumns()
{
    static const std::vector<MetricColumn> columns = {
        column("feedwarden_stream_trusted", Gauge, "1 while the data of the stream can be trusted, else 0."),
        column("feedwarden_stream_messages_total", Counter,
               "Decoded data messages of the stream, on all connections that carry it."),
        column("feedwarden_stream_sequence_gaps_total", Counter,
               "Gaps in the numbers of its messages, on all connections that carry it."),
        column("feedwarden_stream_blind_seconds_total", Counter,
               "Time in which the stream was wanted and could not be trusted."),
    };
    return columns;
}

std::span<const MetricColumn> hostColumns()
{
    static const std::vector<MetricColumn> columns = {
        lowest(
            "feedwarden_governor_headroom_attempts",
            "Connection attempts left in the tightest published window of the host; absent where none is published."),
        column("feedwarden_host_banned", Gauge, "1 while the host has asked to be left alone, else 0."),
        column("feedwarden_host_quiet", Gauge, "1 while all connections to the host are silent together, else 0."),
    };
    return columns;
}

std::span<const MetricColumn> accountColumns()
{
    static const std::vector<MetricColumn> columns = {
        column("feedwarden_userdata_connections", Gauge,
               "Sessions of accounts that are up; absent where no account is enabled."),
    };
    return columns;
}

std::span<const MetricColumn> marketReconnectColumns()
{
    static const std::vector<MetricColumn> columns = {
        column("feedwarden_marketdata_reconnects_total", Counter,
               "Retries of market data connections, by how they ended: success or failure."),
    };
    return columns;
}

std::span<const MetricColumn> userReconnectColumns()
{
    static const std::vector<MetricColumn> columns = {
        column("feedwarden_userdata_reconnects_total", Counter,
               "Recoveries of sessions of accounts, by what began the outage."),
    };
    return columns;
}

std::span<const MetricColumn> hotReloadColumns()
{
    static const std::vector<MetricColumn> columns = {
        column("feedwarden_userdata_hotreload_operations_total", Counter,
               "Accounts that a changed configuration added, removed, enabled, disabled or updated."),
    };
    return columns;
}

std::span<const MetricColumn> keyRenewalColumns()
{
    static const std::vector<MetricColumn> columns = {
        column("feedwarden_userdata_listenkey_renewals_total", Counter,
               "Attempts to renew the key of a session of an account, by how they ended: success or failure."),
    };
    return columns;
}

std::span<const MetricColumn> rereadColumns()
{
    static const std::vector<MetricColumn> columns = {
        column("feedwarden_userdata_reconciliations_total", Counter,
               "Attempts to read an account as it stands after a gap, by how they ended: success or failure."),
    };
    return columns;
}

std::span<const MetricColumn> buildColumns()
{
    static const std::vector<MetricColumn> columns = {
        column("feedwarden_build_info", Gauge, "Always 1; the label says the version."),
    };
    return columns;
}

std::span<const MetricColumn> publishColumns()
{
    static const std::vector<MetricColumn> columns = {
        column("feedwarden_publish_up", Gauge, "1 while nothing keeps records from getting to Kafka, else 0."),
        column("feedwarden_publish_waiting_records", Gauge, "Records that wait to be delivered."),
        column("feedwarden_publish_waiting_bytes", Gauge, "Their size."),
        column("feedwarden_publish_lag_seconds", Gauge, "How long the oldest of them has waited; 0 where none does."),
        column("feedwarden_publish_delivered_total", Counter, "Records that the brokers have."),
        column("feedwarden_publish_dropped_total", Counter, "Records that were lost for want of room."),
        column("feedwarden_publish_quarantined_total", Counter, "Records that were refused for good."),
        column("feedwarden_publish_messages_delivered_total", Counter,
               "Messages of market data that the brokers have."),
        column("feedwarden_publish_messages_lost_total", Counter,
               "Messages of market data that the brokers did not take in time."),
    };
    return columns;
}

std::span<const MetricColumn> registryColumns()
{
    static const std::vector<MetricColumn> columns = {
        column("feedwarden_metrics_series", Gauge, "Series that are in use or kept for what may come."),
        column("feedwarden_metrics_series_limit", Gauge, "The most series there can be."),
        column("feedwarden_metrics_overflow_rows", Gauge,
               "Connections, feeds, streams, hosts and venues that share a row because the limit is reached."),
        column("feedwarden_metrics_picture_timestamp_seconds", Gauge,
               "When the figures were put together, as Unix time."),
    };
    return columns;
}

QString success() { return QStringLiteral("success"); }
QString failure() { return QStringLiteral("failure"); }

/// How much was counted since `before`, which becomes `now`.
template<typename Number>
double countedSince(Number &before, Number now)
{
    const Number from = now >= before ? before : Number(0);   // A source that counts less was made anew.
    before = now;
    return double(now - from);
}

/// The same for times, which are put together of parts and may step back by a little.
double secondsSince(double &before, Clock::duration nowBlind)
{
    const double now = std::chrono::duration<double>(nowBlind).count();
    if (now < before && before - now < 1)
        return 0;
    return countedSince(before, now);
}

/// The same for distributions; null where there is nothing new.
std::shared_ptr<const DurationTally> talliedSince(std::shared_ptr<const DurationTally> &before,
                                                  const std::shared_ptr<const DurationTally> &now)
{
    if (!now || now == before)
        return {};
    auto more = before ? now->since(*before) : std::optional<DurationTally>();
    before = now;
    return more ? std::make_shared<const DurationTally>(std::move(*more)) : now;
}

bool haveOneShape(const QList<FeedSnapshot> &a, const QList<FeedSnapshot> &b)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(), [](const FeedSnapshot &x, const FeedSnapshot &y) {
        return x.name == y.name && x.venue == y.venue && x.lines.size() == y.lines.size();
    });
}

}   // namespace

MetricsRegistry::MetricsRegistry(size_t maxSeries)
    : m_budget(maxSeries),
      m_lines(m_budget, lineColumns(), {"feed", "venue", "line"}, LineHistograms),
      m_feeds(m_budget, feedColumns(), {"feed", "venue"}),
      m_streams(m_budget, streamColumns(), {"feed", "symbol", "channel"}, {}, maxSeries / 10),
      m_hosts(m_budget, hostColumns(), {"host"}),
      m_accounts(m_budget, accountColumns(), {"venue"}),
      m_marketReconnects(m_budget, marketReconnectColumns(), {"status"}),
      m_userReconnects(m_budget, userReconnectColumns(), {"venue", "reason"}),
      m_hotReloads(m_budget, hotReloadColumns(), {"operation", "venue"}),
      m_keyRenewals(m_budget, keyRenewalColumns(), {"venue", "status"}),
      m_rereads(m_budget, rereadColumns(), {"status"}),
      m_build(m_budget, buildColumns(), {"version"})
{
    static_assert(BlindOfLine - FirstLineCounter + 1 == LineCounters);
    Q_ASSERT(lineColumns().size() == FirstBreaker + StatesOfBreaker);
    [[maybe_unused]] const bool hasRoom = m_budget.take(SeriesOfServer + SeriesOfRegistry);
    Q_ASSERT(hasRoom);
    // A counter that is there from the start shows its first increase.
    for (const QString &status : {success(), failure()}) {
        m_marketReconnects.count({status}, 0);
        m_rereads.count({status}, 0);
    }
    MetricsSheet::Row &build = m_build.row({QStringLiteral(FEEDWARDEN_VERSION)});
    m_build.beginRound();
    m_build.set(m_build.enter(build), 0, 1);
    m_build.endRound();
}

void MetricsRegistry::takeFeeds(const QList<FeedSnapshot> &feeds, Clock::time_point now)
{
    const bool isReshaped = !haveOneShape(m_latest, feeds);
    if (isReshaped && !m_isFolded)
        fold();   // The last that was heard of what may be gone now.
    m_latest = feeds;
    m_isFolded = false;
    if (isReshaped || now - m_foldedAt >= Interval) {
        fold();
        m_foldedAt = now;
    }
}

void MetricsRegistry::fold()
{
    m_isFolded = true;
    ++m_round;
    m_lines.beginRound();
    m_feeds.beginRound();
    m_streams.beginRound();
    // Streams come last: there may be thousands of them, and they are to leave room for all else.
    for (const FeedSnapshot &feed : std::as_const(m_latest))
        foldFeed(feed);
    for (const FeedSnapshot &feed : std::as_const(m_latest))
        foldStreams(feed, m_feedSources[feed.name]);
    m_feedSources.removeIf([this](const auto &entry) { return entry.value().round != m_round; });
    m_retrying.removeIf([this](const auto &line) { return !m_feedSources.contains(line.first); });
    m_streams.endRound();
    m_feeds.endRound();
    m_lines.endRound();
}

void MetricsRegistry::foldFeed(const FeedSnapshot &feed)
{
    FeedSource &source = m_feedSources[feed.name];
    if (!source.row || source.venue != feed.venue) {
        source = {};
        source.venue = feed.venue;
        source.row = &m_feeds.row({feed.name, feed.venue});
    }
    source.round = m_round;

    MetricsSheet::Row &row = m_feeds.enter(*source.row);
    const bool isTrusted = feed.metrics.wantedStreams > 0 && feed.metrics.trustedStreams >= feed.metrics.wantedStreams;
    m_feeds.set(row, Wanted, feed.isWanted ? 1 : 0);
    m_feeds.set(row, Trusted, isTrusted ? 1 : 0);
    m_feeds.add(row, BlindOfFeed, secondsSince(source.blindSeconds, feed.metrics.blindTime));

    for (const ConnectionSnapshot &line : feed.lines)
        foldLine(feed, line, source);
    std::erase_if(source.lines, [this](const auto &entry) { return entry.second.round != m_round; });
}

void MetricsRegistry::foldStreams(const FeedSnapshot &feed, FeedSource &source)
{
    // What a stream is and how long it was blind the feed knows, also of twins; what was counted its lines do.
    for (const StreamSnapshot &stream : feed.streams) {
        StreamRow &known = source.streams[stream.key];
        if (!known.row)
            known.row = &m_streams.row({feed.name, stream.key.symbol, channelName(stream.key.channel)});
        known.round = m_round;
        MetricsSheet::Row &streamRow = m_streams.enter(*known.row);
        m_streams.set(streamRow, StreamTrusted, stream.trust == TrustState::Trusted ? 1 : 0);
        m_streams.add(streamRow, StreamBlind, secondsSince(known.blindSeconds, stream.blindTime));
    }
    for (const ConnectionSnapshot &line : feed.lines) {
        LineSource &lineSource = source.lines[line.line];
        for (const StreamSnapshot &stream : line.streams) {
            const auto known = source.streams.constFind(stream.key);
            if (known == source.streams.cend() || known->round != m_round)
                continue;   // The feed does not speak of it.
            StreamSource &counted = lineSource.streams[stream.key];
            counted.round = m_round;
            MetricsSheet::Row &row = m_streams.enter(*known->row);
            m_streams.add(row, StreamMessages, countedSince(counted.messages, stream.messages));
            m_streams.add(row, StreamGaps, countedSince(counted.gaps, stream.gaps));
        }
        lineSource.streams.removeIf([this](const auto &entry) { return entry.value().round != m_round; });
    }
    source.streams.removeIf([this](const auto &entry) { return entry.value().round != m_round; });
}

void MetricsRegistry::foldLine(const FeedSnapshot &feed, const ConnectionSnapshot &line, FeedSource &feedSource)
{
    LineSource &source = feedSource.lines[line.line];
    if (!source.row)
        source.row = &m_lines.row({feed.name, feed.venue, QString::number(line.line)});
    source.round = m_round;

    const ConnectionMetrics &metrics = line.metrics;
    MetricsSheet::Row &row = m_lines.enter(*source.row);
    m_lines.set(row, Up, metrics.connected ? 1 : 0);
    m_lines.set(row, StreamsWanted, metrics.wantedStreams);
    m_lines.set(row, StreamsTrusted, metrics.trustedStreams);
    m_lines.set(row, Quality, metrics.quality ? metrics.quality->value() : MetricsSheet::Unknown);
    for (int i = 0; i < StatesOfLine; ++i)
        m_lines.set(row, FirstState + size_t(i), line.state == LineState(i) ? 1 : 0);
    for (int i = 0; i < StatesOfBreaker; ++i)
        m_lines.set(row, FirstBreaker + size_t(i), metrics.breakerState == BreakerState(i) ? 1 : 0);

    const std::array<quint64, LineCounters - 1> counted = {
        metrics.messagesReceived, metrics.bytesReceived,    metrics.bytesSent,           metrics.sequenceGaps,
        metrics.duplicates,       metrics.checksumFailures, metrics.undecodableMessages, metrics.errors,
        metrics.totalFailures,    metrics.reconnects,       metrics.rotations,
    };
    for (size_t i = 0; i < counted.size(); ++i)
        m_lines.add(row, FirstLineCounter + i, countedSince(source.counted[i], double(counted[i])));
    m_lines.add(row, BlindOfLine, secondsSince(source.counted.back(), metrics.blindTime));

    const std::array<std::shared_ptr<const DurationTally>, LineHistograms.size()> tallies = {line.rttTally,
                                                                                             line.latencyTally};
    for (size_t i = 0; i < tallies.size(); ++i) {
        if (const auto more = talliedSince(source.tallies[i], tallies[i]))
            m_lines.add(row, i, *more);
    }
}

void MetricsRegistry::takeAccounts(const QList<AccountSnapshot> &accounts)
{
    QHash<QString, int> up;
    for (const AccountSnapshot &account : accounts) {
        if (account.isEnabled)   // Where nobody is to be connected, nobody is missed.
            up[account.venue] += account.line.metrics.connected ? 1 : 0;
    }
    m_accounts.beginRound();
    for (auto venue = up.cbegin(); venue != up.cend(); ++venue)
        m_accounts.set(m_accounts.enter(m_accounts.row({venue.key()})), 0, venue.value());
    m_accounts.endRound();
}

void MetricsRegistry::takeHosts(const QList<HostBudget> &hosts)
{
    m_hosts.beginRound();
    for (const HostBudget &host : hosts) {
        MetricsSheet::Row &row = m_hosts.enter(m_hosts.row({host.host}));
        m_hosts.set(row, Headroom, host.attemptsLeft ? double(*host.attemptsLeft) : MetricsSheet::Unknown);
        m_hosts.set(row, Banned, host.isBanned ? 1 : 0);
        m_hosts.set(row, Quiet, host.isQuiet ? 1 : 0);
    }
    m_hosts.endRound();
}

void MetricsRegistry::takePublishing(const PublishStatus &status)
{
    if (status.isOn != m_publishing.has_value()) {
        if (status.isOn && !m_budget.take(publishColumns().size()))
            return;
        if (!status.isOn)
            m_budget.giveBack(publishColumns().size());
    }
    if (!status.isOn) {
        m_publishing.reset();
        return;
    }
    m_publishing = status;
    const std::array<quint64, PublishCounters> now = {status.delivered, status.dropped, status.quarantined,
                                                      status.messagesDelivered, status.messagesLost};
    for (size_t i = 0; i < now.size(); ++i)
        m_published[i] += countedSince(m_publishCounted[i], now[i]);
}

void MetricsRegistry::addPublishing(MetricsPicture &picture) const
{
    const std::optional<WallTime> oldest = m_publishing->oldest;
    const double lag = oldest ? std::chrono::duration<double>(picture.takenAt - *oldest).count() : 0;
    MetricsTable table{.columns = publishColumns(), .histograms = {}, .labels = {}, .values = {}, .tallies = {}};
    table.labels = {std::make_shared<const MetricLabels>()};
    table.values = {m_publishing->problem.isEmpty() ? 1.0 : 0.0, double(m_publishing->waiting),
                    double(m_publishing->waitingBytes), std::max(lag, 0.0)};
    table.values.insert(table.values.end(), m_published.cbegin(), m_published.cend());
    picture.tables.push_back(std::move(table));
}

void MetricsRegistry::takeEvent(const Event &event)
{
    if (!event.account.isEmpty())
        return takeAccountEvent(event);
    const std::pair<QString, int> line{event.feed, event.line};
    if (std::holds_alternative<Reconnecting>(event.payload)) {
        m_retrying.insert(line);
    } else if (std::holds_alternative<ConnectionFailed>(event.payload)) {
        // Without a retry before it, it is a first start or a session that was lost: no retry has failed.
        if (m_retrying.remove(line))
            m_marketReconnects.count({failure()}, 1);
    } else if (std::holds_alternative<Reconnected>(event.payload)) {
        m_retrying.remove(line);
        m_marketReconnects.count({success()}, 1);
    }
}

void MetricsRegistry::takeAccountEvent(const Event &event)
{
    const auto account = m_accountSources.find(event.account);
    if (account == m_accountSources.end())
        return;   // It is no longer configured.
    if (const auto *const failed = std::get_if<ConnectionFailed>(&event.payload)) {
        if (account->reason.isEmpty())
            account->reason = nameOf(failed->failure.cause);
    } else if (std::holds_alternative<Reconnected>(event.payload)) {
        const QString reason = std::exchange(account->reason, QString());
        m_userReconnects.count({account->venue, reason.isEmpty() ? QString(nameOf(Cause::None)) : reason}, 1);
    } else if (std::holds_alternative<AccountKeyRenewed>(event.payload)) {
        m_keyRenewals.count({account->venue, success()}, 1);
    } else if (std::holds_alternative<AccountKeyRenewalFailed>(event.payload)) {
        m_keyRenewals.count({account->venue, failure()}, 1);
    } else if (const auto *const reread = std::get_if<AccountReread>(&event.payload)) {
        m_rereads.count({success()}, 1);
        m_rereads.count({failure()}, reread->failures);
    }
}

void MetricsRegistry::takeConfiguration(const QList<AccountConfig> &accounts)
{
    const auto find = [](const QList<AccountConfig> &list, const QString &name) {
        const auto found = std::ranges::find(list, name, &AccountConfig::name);
        return found != list.cend() ? &*found : nullptr;
    };
    const auto note = [this](const char *operation, const QString &venue) {
        m_hotReloads.count({QLatin1String(operation), venue}, 1);
    };
    if (m_configured) {
        for (const AccountConfig &before : *m_configured) {
            if (!find(accounts, before.name))
                note("remove", before.venue);
        }
        for (const AccountConfig &account : accounts) {
            const AccountConfig *const before = find(*m_configured, account.name);
            if (!before)
                note("add", account.venue);
            else if (before->enabled != account.enabled)
                note(account.enabled ? "enable" : "disable", account.venue);
            else if (*before != account)
                note("update", account.venue);
        }
    }
    m_configured = accounts;

    m_accountSources.removeIf([&](const auto &entry) { return !find(accounts, entry.key()); });
    for (const AccountConfig &account : accounts) {
        m_accountSources[account.name].venue = account.venue;
        for (const QString &status : {success(), failure()})
            m_keyRenewals.count({account.venue, status}, 0);
    }
}

std::shared_ptr<const MetricsPicture> MetricsRegistry::picture(WallTime wall)
{
    if (!m_isFolded)
        fold();
    auto picture = std::make_shared<MetricsPicture>();
    picture->takenAt = wall;
    size_t rowsOfOthers = 0;
    for (const MetricsSheet *sheet :
         {&m_build, &m_lines, &m_feeds, &m_streams, &m_hosts, &m_accounts, &m_marketReconnects, &m_userReconnects,
          &m_hotReloads, &m_keyRenewals, &m_rereads}) {
        picture->tables.push_back(sheet->table());
        rowsOfOthers += sheet->rowsOfOthers();
    }
    if (m_publishing)
        addPublishing(*picture);
    MetricsTable own{.columns = registryColumns(), .histograms = {}, .labels = {}, .values = {}, .tallies = {}};
    own.labels = {std::make_shared<const MetricLabels>()};
    own.values = {double(m_budget.used()), double(m_budget.limit()), double(rowsOfOthers),
                  std::chrono::duration<double>(wall.time_since_epoch()).count()};
    picture->tables.push_back(std::move(own));
    return picture;
}

std::vector<MetricDescription> MetricsRegistry::descriptions()
{
    std::vector<MetricDescription> all;
    for (const auto columns : {buildColumns(), lineColumns(), feedColumns(), streamColumns(), hostColumns(),
                               accountColumns(), marketReconnectColumns(), userReconnectColumns(), hotReloadColumns(),
                               keyRenewalColumns(), rereadColumns(), publishColumns(), registryColumns()}) {
        for (const MetricColumn &one : columns) {
            if (all.empty() || std::string_view(all.back().name) != one.metric.name)
                all.push_back(one.metric);
        }
    }
    all.insert(all.end(), LineHistograms.begin(), LineHistograms.end());
    return all;
}

}   // namespace feedwarden
