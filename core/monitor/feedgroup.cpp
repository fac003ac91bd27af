// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/feedgroup.h"

#include "core/connection/governorservice.h"
#include "core/connection/restclient.h"
#include "core/transport/websockettransport.h"

#include <QDateTime>

#include <algorithm>

namespace feedwarden {

/// A picture of a feed in which nothing happens is still renewed this often: rates fall and ages grow.
static constexpr auto QuietRefresh = 1s;

static ConnectorPool::Options poolOptions(const FeedConfig &config, const QualityPolicy &quality,
                                          const FeedGroup::Network &network)
{
    ConnectorPool::Options options;
    options.line.feed = config.name;
    options.line.url = config.url;
    options.line.restUrl = config.restUrl;
    options.line.backoff = config.backoff;
    options.line.breaker = config.breaker;
    options.line.health = config.health;
    options.line.quality = quality;
    options.line.proxy = network.proxy;
    options.line.extraAuthorities = network.extraAuthorities;
    options.makeProtocol = [config] { return protocolOf(config); };
    options.groupOf = [speaker = std::shared_ptr<const VenueProtocol>(options.makeProtocol())](const StreamKey &key) {
        return speaker->lineGroup(key);
    };
    options.makeTransport = [] { return std::make_unique<WebSocketTransport>(); };
    options.streamsPerLine = config.streamsPerConnection;
    options.redundancy = config.redundancy;
    return options;
}

static QDate dateHere() { return toDateTime(wallNow()).toLocalTime().date(); }

FeedGroup::FeedGroup(FeedConfig config, const QualityPolicy &quality, const Network &network, GovernorService *governor,
                     RestClient *rest, QObject *parent)
    : QObject(parent),
      m_config(std::move(config)),
      m_pool(poolOptions(m_config, quality, network), governor, rest),
      m_today(dateHere())
{
    connect(&m_pool, &ConnectorPool::eventOccurred, this, [this](const Event &event) {
        m_changed = true;
        followBlindness(event.at);
        emit eventOccurred(event);
    });
    m_pool.setStreams(m_config.streams());
}

void FeedGroup::start()
{
    m_isStarted = true;
    m_pool.start();
    m_changed = true;
}

void FeedGroup::stop()
{
    m_isStarted = false;
    m_pool.stop();
    m_changed = true;
}

void FeedGroup::shutDown()
{
    m_isStarted = false;
    m_pool.shutDown();
    m_changed = true;
}

void FeedGroup::connectNow()
{
    m_isStarted = true;
    m_pool.connectNow();
}

void FeedGroup::reconnect()
{
    m_isStarted = true;
    m_pool.reconnect();
}

void FeedGroup::resetBreaker() { m_pool.resetBreaker(); }

void FeedGroup::change(const FeedConfig &config, const QualityPolicy &quality)
{
    const bool wasEnabled = m_config.enabled;
    m_config = config;
    m_pool.setPolicies(m_config.backoff, m_config.breaker, m_config.health, quality);
    m_pool.setEndpoint(m_config.url, m_config.restUrl);
    m_pool.setLimits(m_config.streamsPerConnection, m_config.redundancy);
    m_pool.setStreams(m_config.streams());
    if (m_config.enabled != wasEnabled)
        m_config.enabled ? start() : stop();
    m_changed = true;
}

void FeedGroup::setNetworkUp(bool isUp) { m_pool.setNetworkUp(isUp); }

void FeedGroup::rehearseNetwork(bool isUp)
{
    if (m_config.isSimulated)   // What is real is never rehearsed with.
        m_pool.rehearseNetwork(isUp);
}

void FeedGroup::noteSuspended(Clock::duration asleep) { m_pool.noteSuspended(asleep); }

void FeedGroup::noteStalled(Clock::duration stalled) { m_pool.noteStalled(stalled); }

void FeedGroup::wallClockStepped() { m_pool.measureClock(); }

void FeedGroup::setMessageSink(const MessageSink &sink)
{
    const bool hadSink = bool(m_sink);
    m_sink = m_config.isSimulated ? MessageSink() : sink;
    if (m_sink && !hadSink)
        connect(&m_pool, &ConnectorPool::messagesReady, this, &FeedGroup::handOn);
    else if (!m_sink && hadSink)
        disconnect(&m_pool, &ConnectorPool::messagesReady, this, &FeedGroup::handOn);
}

void FeedGroup::handOn(const MessageBatchPtr &batch)
{
    // A stream that went leaves its place to another one.
    std::shared_ptr<std::vector<StreamKey>> changed;
    for (const FeedMessage &message : batch->messages) {
        const auto place = size_t(message.stream);
        const StreamKey key = m_pool.streamKey(message.stream).value_or(StreamKey());
        const StreamNames &names = changed ? changed : m_names;
        if (names && place < names->size() && (*names)[place] == key)
            continue;
        if (!changed)
            changed = m_names ? std::make_shared<std::vector<StreamKey>>(*m_names)
                              : std::make_shared<std::vector<StreamKey>>();
        if (place >= changed->size())
            changed->resize(place + 1);
        (*changed)[place] = key;
    }
    if (changed)
        m_names = changed;
    m_sink(m_config.name, batch, m_names);
}

bool FeedGroup::isStopped() const { return m_pool.isStopped(); }

void FeedGroup::followBlindness(Clock::time_point now)
{
    const bool isBlind = m_pool.isBlind();
    if (m_isBlind)
        m_blindTime += std::max(Clock::duration(0), now - m_blindSince);
    m_blindSince = std::max(now, m_blindSince);
    m_isBlind = isBlind;
}

std::optional<FeedSnapshot> FeedGroup::takeSnapshot(Clock::time_point now)
{
    const auto lines = m_pool.lines();
    const bool hasData = std::any_of(lines.begin(), lines.end(),
                                     [this](const Connector *line) { return line->lastDataAt() > m_lastSnapshotAt; });
    if (!m_changed && !hasData && now - m_lastSnapshotAt < QuietRefresh)
        return {};
    m_changed = false;
    m_lastSnapshotAt = now;
    followBlindness(now);
    if (const QDate today = dateHere(); today != m_today) {
        m_today = today;
        m_blindBeforeToday = m_blindTime;
    }
    return makeSnapshot(now);
}

/// How much a line's state weighs against the others': the worst one speaks for the feed.
static int severityOf(const ConnectionSnapshot &line)
{
    switch (conditionOf(line.state, line.metrics, line.streams)) {
    case Condition::Blocked:
        return 8;
    case Condition::BreakerOpen:
        return 7;
    case Condition::Down:
        return 6;
    case Condition::Local:
        return 5;
    case Condition::Degraded:
        return 4;
    case Condition::Connecting:
        return 3;
    case Condition::Planned:
        return 2;
    case Condition::Trusted:
        return 1;
    case Condition::NoData:
        return 0;
    }
    Q_UNREACHABLE();
}

/// Twins stand in for each other: the feed is what the better line of each pair makes it.
static void mergeTwins(FeedSnapshot &feed)
{
    const auto isWorse = [](const auto &a, const auto &b) { return severityOf(a) < severityOf(b); };
    std::array<const ConnectionSnapshot *, TwinMerge::Lines> worst{};
    std::array<std::optional<QualityScore>, TwinMerge::Lines> quality;
    for (const ConnectionSnapshot &line : std::as_const(feed.lines)) {
        const auto copy = size_t(line.copy);
        if (!worst[copy] || isWorse(*worst[copy], line))
            worst[copy] = &line;
        if (const auto &score = line.metrics.quality;
            score && (!quality[copy] || score->value() < quality[copy]->value()))
            quality[copy] = score;
    }
    const bool secondIsBetter = worst[0] && worst[1] && isWorse(*worst[1], *worst[0]);
    feed.worst = secondIsBetter || !worst[0] ? *worst[1] : *worst[0];
    feed.metrics.connected = std::any_of(feed.lines.cbegin(), feed.lines.cend(),
                                         [](const auto &line) { return line.metrics.connected; });
    feed.metrics.quality = quality[0] && quality[1] && quality[1]->value() > quality[0]->value() ? quality[1]
                           : quality[0]                                                          ? quality[0]
                                                                                                 : quality[1];

    QHash<StreamKey, qsizetype> places;
    for (const ConnectionSnapshot &line : std::as_const(feed.lines)) {
        for (const StreamSnapshot &stream : line.streams) {
            const auto place = places.constFind(stream.key);
            if (place == places.cend()) {
                places.insert(stream.key, feed.streams.size());
                feed.streams.append(stream);
                continue;
            }
            StreamSnapshot &merged = feed.streams[*place];
            // What both have is shown from the line that is trusted, else from the one that heard last.
            const bool isBetter = (stream.trust == TrustState::Trusted) != (merged.trust == TrustState::Trusted)
                                      ? stream.trust == TrustState::Trusted
                                      : stream.lastMessageAt > merged.lastMessageAt;
            if (isBetter)
                merged = stream;
        }
    }
    feed.metrics.wantedStreams = int(feed.streams.size());
    feed.metrics.trustedStreams = int(std::count_if(feed.streams.cbegin(), feed.streams.cend(), [](const auto &stream) {
        return stream.trust == TrustState::Trusted;
    }));
}

FeedSnapshot FeedGroup::makeSnapshot(Clock::time_point now)
{
    FeedSnapshot feed;
    feed.name = m_config.name;
    const VenueFacts *const venue = venueOf(m_config);
    feed.venue = venue ? venue->id : m_config.venue;
    feed.title = venue ? venue->title : m_config.venue;
    feed.isWanted = m_isStarted;
    feed.isSimulated = m_config.isSimulated;
    feed.blindToday = m_blindTime - m_blindBeforeToday;
    const auto lines = m_pool.lines();
    const auto isWorse = [](const auto &a, const auto &b) { return severityOf(a) < severityOf(b); };
    for (Connector *line : lines) {
        feed.lines.append(line->snapshot(now));
        ConnectionSnapshot &added = feed.lines.last();
        added.copy = m_pool.copyOf(line);
        const DurationSummary lead = m_pool.leadOf(line, now);
        if (lead.count > 0)
            added.lead = lead;
    }
    feed.metrics = Connector::mergedMetrics(lines, now);
    feed.metrics.blindTime = m_blindTime;
    if (m_pool.redundancy() < 2) {
        feed.worst = *std::max_element(feed.lines.cbegin(), feed.lines.cend(), isWorse);
        for (const ConnectionSnapshot &line : std::as_const(feed.lines))
            feed.streams.append(line.streams);
    } else {
        mergeTwins(feed);
        for (StreamSnapshot &stream : feed.streams)
            stream.blindTime = m_pool.blindTime(stream.key, now);
    }
    return feed;
}

}   // namespace feedwarden
