// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/feedgroup.h"

#include "core/base/logging.h"
#include "core/connection/governorservice.h"
#include "core/connection/restclient.h"
#include "core/transport/websockettransport.h"
#include "core/venues/venueregistry.h"

#include <QDateTime>

#include <algorithm>

namespace feedwarden {

/// A picture of a feed in which nothing happens is still renewed this often: rates fall and ages grow.
static constexpr auto QuietRefresh = 1s;

FeedGroup::FeedGroup(FeedConfig config, QualityPolicy quality, Network network, GovernorService *governor,
                     RestClient *rest, QObject *parent)
    : QObject(parent),
      m_config(std::move(config)),
      m_quality(quality),
      m_network(std::move(network)),
      m_governor(governor),
      m_rest(rest),
      m_today(QDate::currentDate())
{
    spread();
}

void FeedGroup::start()
{
    m_isStarted = true;
    for (Connector *line : m_lines)
        line->start();
    m_changed = true;
}

void FeedGroup::stop()
{
    m_isStarted = false;
    for (Connector *line : m_lines)
        line->stop();
    m_changed = true;
}

void FeedGroup::shutDown()
{
    m_isStarted = false;
    for (Connector *line : m_lines)
        line->shutDown();
    m_changed = true;
}

void FeedGroup::connectNow()
{
    m_isStarted = true;
    for (Connector *line : m_lines)
        line->connectNow();
}

void FeedGroup::reconnect()
{
    m_isStarted = true;
    for (Connector *line : m_lines)
        line->reconnect();
}

void FeedGroup::resetBreaker()
{
    for (Connector *line : m_lines)
        line->resetBreaker();
}

void FeedGroup::change(const FeedConfig &config, const QualityPolicy &quality)
{
    const bool streamsChanged = config.streams() != m_config.streams();
    const bool wasEnabled = m_config.enabled;
    m_config = config;
    m_quality = quality;
    for (Connector *line : m_lines)
        line->setPolicies(m_config.backoff, m_config.breaker, m_config.health, m_quality);
    if (streamsChanged)
        spread();
    if (m_config.enabled != wasEnabled)
        m_config.enabled ? start() : stop();
    m_changed = true;
}

void FeedGroup::setNetworkUp(bool isUp)
{
    for (Connector *line : m_lines)
        line->setNetworkUp(isUp);
}

void FeedGroup::noteSuspended(Clock::duration asleep)
{
    for (Connector *line : m_lines)
        line->noteSuspended(asleep);
}

void FeedGroup::noteStalled(Clock::duration stalled)
{
    for (Connector *line : m_lines)
        line->noteStalled(stalled);
}

void FeedGroup::wallClockStepped()
{
    for (Connector *line : m_lines)
        line->measureClock();
}

bool FeedGroup::isStopped() const
{
    return std::all_of(m_lines.cbegin(), m_lines.cend(),
                       [](const Connector *line) { return line->state() == LineState::Idle; });
}

Connector *FeedGroup::addLine()
{
    Connector::Options options;
    options.feed = m_config.name;
    options.line = ++m_lastLineNumber;
    options.url = m_config.url;
    options.restUrl = m_config.restUrl;
    options.backoff = m_config.backoff;
    options.breaker = m_config.breaker;
    options.health = m_config.health;
    options.quality = m_quality;
    options.proxy = m_network.proxy;
    options.extraAuthorities = m_network.extraAuthorities;
    auto *const line = new Connector(options, createProtocol(m_config.venue, m_config.options),
                                     std::make_unique<WebSocketTransport>(), m_governor, m_rest, this);
    connect(line, &Connector::eventOccurred, this, [this](const Event &event) {
        m_changed = true;
        followBlindness(event.at);
        emit eventOccurred(event);
    });
    m_lines.push_back(line);
    m_streams.emplace_back();
    return line;
}

void FeedGroup::spread()
{
    const QList<StreamKey> wanted = m_config.streams();
    for (QList<StreamKey> &ofLine : m_streams)
        ofLine.removeIf([&wanted](const StreamKey &key) { return !wanted.contains(key); });

    const int room = std::max(1, m_config.streamsPerConnection);
    for (const StreamKey &key : wanted) {
        if (std::any_of(m_streams.cbegin(), m_streams.cend(),
                        [&key](const auto &ofLine) { return ofLine.contains(key); }))
            continue;
        auto line = std::find_if(m_streams.begin(), m_streams.end(),
                                 [room](const auto &ofLine) { return ofLine.size() < room; });
        if (line == m_streams.end()) {
            Connector *const added = addLine();
            line = std::prev(m_streams.end());
            if (m_isStarted)
                QMetaObject::invokeMethod(added, &Connector::start, Qt::QueuedConnection);
        }
        line->append(key);
    }
    for (size_t i = m_lines.size(); i-- > 0;) {
        if (!m_streams[i].isEmpty() || m_lines.size() == 1) {
            m_lines[i]->setStreams(m_streams[i]);
            continue;
        }
        m_lines[i]->disconnect(this);
        m_lines[i]->stop();
        m_lines[i]->deleteLater();
        m_lines.erase(m_lines.begin() + qsizetype(i));
        m_streams.erase(m_streams.begin() + qsizetype(i));
    }
    m_changed = true;
}

void FeedGroup::followBlindness(Clock::time_point now)
{
    const bool isBlind = std::any_of(m_lines.cbegin(), m_lines.cend(),
                                     [](const Connector *line) { return line->isBlind(); });
    if (m_isBlind)
        m_blindTime += std::max(Clock::duration(0), now - m_blindSince);
    m_blindSince = std::max(now, m_blindSince);
    m_isBlind = isBlind;
}

std::optional<FeedSnapshot> FeedGroup::takeSnapshot(Clock::time_point now)
{
    const bool hasData = std::any_of(m_lines.cbegin(), m_lines.cend(),
                                     [this](const Connector *line) { return line->lastDataAt() > m_lastSnapshotAt; });
    if (!m_changed && !hasData && now - m_lastSnapshotAt < QuietRefresh)
        return {};
    m_changed = false;
    m_lastSnapshotAt = now;
    followBlindness(now);
    if (const QDate today = QDate::currentDate(); today != m_today) {
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

FeedSnapshot FeedGroup::makeSnapshot(Clock::time_point now)
{
    FeedSnapshot feed;
    feed.name = m_config.name;
    feed.venue = m_config.venue;
    const VenueFacts *const venue = findVenue(m_config.venue);
    feed.title = venue ? venue->title : m_config.venue;
    feed.isWanted = m_isStarted;
    feed.isSimulated = m_config.isSimulated;
    feed.blindToday = m_blindTime - m_blindBeforeToday;
    for (Connector *line : m_lines) {
        feed.lines.append(line->snapshot());
        feed.streams.append(feed.lines.constLast().streams);
    }
    if (feed.lines.isEmpty())
        return feed;
    feed.worst = *std::max_element(feed.lines.cbegin(), feed.lines.cend(),
                                   [](const auto &a, const auto &b) { return severityOf(a) < severityOf(b); });
    feed.metrics = Connector::mergedMetrics(m_lines, now);
    feed.metrics.blindTime = m_blindTime;
    return feed;
}

}   // namespace feedwarden
