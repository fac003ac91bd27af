// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fakefeeds.h"

#include <algorithm>
#include <cmath>

namespace feedwarden {

using std::chrono::milliseconds;
using std::chrono::seconds;

static Clock::duration fromMs(double ms)
{
    return std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double, std::milli>(ms));
}

static LatencySummary summaryOf(double p50, double spread)
{
    return {fromMs(p50), fromMs(p50 * (1 + spread)), fromMs(p50 * (1 + 2.5 * spread)), fromMs(p50 * (1 + 5 * spread))};
}

FeedSnapshot trustedFeed(const QString &name, const QString &title, Clock::time_point at)
{
    FeedSnapshot feed;
    feed.name = name;
    feed.venue = name;
    feed.title = title;
    feed.isSimulated = true;
    feed.worst.feed = name;
    feed.worst.host = QStringLiteral("stream.%1.example").arg(name);
    feed.worst.takenAt = at;
    feed.worst.state = LineState::Stable;
    feed.worst.stateSince = at - 2h;
    feed.worst.clockOffset = 3ms;
    feed.worst.clockUncertainty = 1ms;
    ConnectionMetrics &metrics = feed.metrics;
    metrics.connected = true;
    metrics.uptime = 2h;
    metrics.messagesReceived = 48'211;
    metrics.messagesPerSecond = 842;
    metrics.lastMessageAge = 100ms;
    metrics.rtt = summaryOf(12, 0.3);
    metrics.feedLatency = summaryOf(31, 0.4);
    metrics.bytesReceived = 41'000'000;
    metrics.quality = QualityScore();
    for (const char *symbol : {"BTCUSDT", "ETHUSDT"}) {
        for (const Channel channel : {Channel::Trade, Channel::BookTicker, Channel::Depth}) {
            StreamSnapshot stream;
            stream.key = {QLatin1String(symbol), channel};
            stream.trust = TrustState::Trusted;
            stream.lastMessageAt = at - 100ms;
            stream.messages = 8'000;
            stream.lastPrice = Decimal(6'123'450, 2);
            stream.bid = Decimal(6'123'440, 2);
            stream.ask = Decimal(6'123'460, 2);
            feed.streams.append(stream);
        }
    }
    metrics.trustedStreams = metrics.wantedStreams = int(feed.streams.size());
    feed.worst.streams = feed.streams;
    feed.worst.metrics = metrics;
    feed.lines = {feed.worst};
    return feed;
}

FeedSnapshot downFeed(const QString &name, const QString &title, Clock::time_point at)
{
    FeedSnapshot feed = trustedFeed(name, title, at);
    feed.worst.state = LineState::Waiting;
    feed.worst.cause = Cause::ConnectionReset;
    feed.worst.causeDetail = QStringLiteral("read: connection reset by peer");
    feed.worst.stateSince = at - 3s;
    feed.worst.downSince = at - 41s;
    feed.worst.attempt = 3;
    feed.worst.nextAttemptAt = at + 4s;
    ConnectionMetrics &metrics = feed.metrics;
    metrics.connected = false;
    metrics.uptime.reset();
    metrics.rtt = {};
    metrics.feedLatency = {};
    metrics.messagesPerSecond = 0;
    metrics.lastMessageAge = 41s;
    metrics.consecutiveFailures = 3;
    metrics.totalFailures = 4;
    metrics.reconnects = 1;
    metrics.trustedStreams = 0;
    metrics.quality->losses[size_t(QualityPart::Down)] = {100.0, 1.0};
    for (StreamSnapshot &stream : feed.streams) {
        stream.trust = TrustState::Blind;
        stream.lastMessageAt = at - 41s;
    }
    feed.blindToday = 41s;
    feed.worst.streams = feed.streams;
    feed.worst.metrics = metrics;
    feed.lines = {feed.worst};
    return feed;
}

FakeFeeds::FakeFeeds(Clock::time_point at, WallTime wall, unsigned seed) : m_random(seed), m_at(at), m_wall(wall)
{
    struct Start {
        const char *name;
        const char *title;
        Plan plan;
    };
    const std::vector<Start> starts = {
        {"binance-spot", "Binance Spot", {12, 31, 842, 0, {}}},
        {"binance-usdm",
         "Binance USD-M",
         {11, 28, 1'105, 0, {{1'500, 1'530, Trouble::Rotating, Cause::LifetimeLimit}}}},
        {"coinbase",
         "Coinbase",
         {48,
          64,
          12,
          0,
          {{1'115, 1'265, Trouble::Silent, Cause::None},
           {2'875, 2'920, Trouble::Down, Cause::ClosedByServer},
           {3'582, 9'000, Trouble::Silent, Cause::None}}}},
        {"bybit-linear", "Bybit Linear", {63, 88, 240, 0, {{3'575, 9'000, Trouble::Rotating, Cause::LifetimeLimit}}}},
        {"okx",
         "OKX",
         {71, 92, 96, 0, {{720, 745, Trouble::Down, Cause::HeartbeatLost}, {2'400, 2'404, Trouble::Gap, Cause::None}}}},
        {"kraken",
         "Kraken",
         {36,
          52,
          61,
          0,
          {{1'990, 2'010, Trouble::Down, Cause::UserReconnect},
           {3'559, 9'000, Trouble::Down, Cause::ConnectionReset}}}},
        {"polymarket", "Polymarket", {104, 140, 0.4, 360, {}}},
        {"bybit-spot", "Bybit Spot", {64, 90, 180, 0, {{3'300, 9'000, Trouble::Breaker, Cause::ConnectionRefused}}}},
    };
    for (const Start &start : starts) {
        FeedSnapshot feed = trustedFeed(QLatin1String(start.name), QLatin1String(start.title), at);
        feed.metrics.messagesReceived = 0;
        feed.metrics.bytesReceived = 0;
        feed.worst.state = LineState::Idle;
        feed.worst.stateSince = at;
        m_all.append(feed);
        m_plans.push_back(start.plan);
    }
}

void FakeFeeds::run(LiveHistory &history, int count)
{
    for (int second = 0; second < count; ++second)
        step(history);
}

void FakeFeeds::setWanted(const QString &feed, bool isWanted)
{
    for (FeedSnapshot &mine : m_all) {
        if (mine.name == feed)
            mine.isWanted = isWanted;
    }
}

void FakeFeeds::tell(int index, EventPayload payload)
{
    Event event;
    event.id = m_nextId++;
    event.time = m_wall;
    event.at = m_at;
    event.feed = m_all[index].name;
    event.line = 1;
    event.payload = std::move(payload);
    m_stepEvents.push_back(event);
}

void FakeFeeds::step(LiveHistory &history)
{
    m_at += 1s;
    m_wall += 1s;
    ++m_second;
    m_feeds.clear();
    for (int index = 0; index < int(m_all.size()); ++index) {
        if (m_second < m_plans[size_t(index)].begins)
            continue;
        stepFeed(index);
        m_feeds.append(m_all[index]);
    }
    for (const Event &event : m_stepEvents) {
        history.addEvent(event);
        m_newEvents.push_back(event);
    }
    m_stepEvents.clear();
    for (const FeedSnapshot &feed : std::as_const(m_feeds))
        history.addSnapshot(m_wall, feed);
}

void FakeFeeds::stepFeed(int index)
{
    FeedSnapshot &feed = m_all[index];
    const Plan &plan = m_plans[size_t(index)];
    ConnectionSnapshot &line = feed.worst;
    ConnectionMetrics &metrics = feed.metrics;
    const LineState before = line.state;
    std::normal_distribution<double> noise(0.0, 1.0);

    const Incident *incident = nullptr;
    for (const Incident &candidate : plan.incidents) {
        if (m_second >= candidate.from && m_second < candidate.to)
            incident = &candidate;
    }
    const int since = incident ? m_second - incident->from : 0;
    line.takenAt = m_at;

    LineState state = LineState::Stable;
    Cause cause = Cause::None;
    bool isUp = feed.isWanted;
    TrustState trust = TrustState::Trusted;
    if (!feed.isWanted) {
        state = LineState::Idle;
        cause = Cause::UserStop;
    } else if (before == LineState::Idle) {
        state = LineState::Connecting;
        isUp = false;
    } else if (incident) {
        cause = incident->cause;
        switch (incident->trouble) {
        case Trouble::Silent:
            trust = TrustState::Silent;
            cause = Cause::None;
            break;
        case Trouble::Gap:
            trust = TrustState::Gapped;
            cause = Cause::None;
            break;
        case Trouble::Rotating:
            state = LineState::Rotating;
            break;
        case Trouble::Down:
        case Trouble::Breaker:
        case Trouble::Blocked:
            isUp = false;
            // Attempts at 1, 3, 7, 15, 31, ... s.
            int number = 1;
            int next = 1;
            while (next <= since) {
                ++number;
                next = next * 2 + 1;
            }
            line.attempt = number;
            state = LineState::Waiting;
            line.nextAttemptAt = m_at + seconds(next - since);
            if (incident->trouble == Trouble::Breaker && number >= 6) {
                state = LineState::BreakerOpen;
                line.breakerUntil = line.nextAttemptAt;
                metrics.breakerState = BreakerState::Open;
            }
            if (since == 0) {
                tell(index, ConnectionFailed{{.cause = incident->cause,
                                              .detail = QStringLiteral("read: connection reset by peer")}});
                tell(index, Reconnecting{1, 1s});
            } else if (next - since == (next - 1) / 2 + 1 && number > 1) {
                tell(index, ConnectionFailed{
                                {.cause = Cause::ConnectionRefused, .detail = QStringLiteral("connect: refused")}});
                if (state == LineState::BreakerOpen && number == 6)
                    tell(index, BreakerOpened{10, seconds(next - since), false, {}});
                else
                    tell(index, Reconnecting{number, seconds(next - since)});
            }
            metrics.consecutiveFailures = number;
            break;
        }
    }

    if (!isUp && feed.isWanted && !line.downSince && before != LineState::Idle)
        line.downSince = m_at;
    if (isUp && line.downSince) {
        tell(index, Reconnected{m_at - *line.downSince, line.attempt});
        line.downSince.reset();
        ++metrics.reconnects;
        metrics.averageReconnectTime = metrics.maxReconnectTime = 45s;
        AttemptSnapshot record;
        record.attempt = line.attempt;
        record.startedAt = m_wall - 1s;
        for (int phase = 0; phase < SetupPhaseCount; ++phase)
            record.phases[size_t(phase)] = fromMs(plan.rttMs * (phase + 1));
        line.lastAttempt = record;
    }
    if (isUp || !feed.isWanted) {
        line.nextAttemptAt.reset();
        line.breakerUntil.reset();
        metrics.breakerState = BreakerState::Closed;
        metrics.consecutiveFailures = 0;
        line.attempt = 0;
    }
    if (!feed.isWanted)
        line.downSince.reset();
    line.cause = cause;
    line.causeDetail = isUp || cause == Cause::None ? QString() : QStringLiteral("read: connection reset by peer");
    if (state != before) {
        line.state = state;
        line.stateSince = m_at;
        tell(index, StateChanged{before, state, cause});
        if (before == LineState::Rotating)
            tell(index, Rotated{2s, 14});
    }

    metrics.connected = isUp;
    metrics.wantedStreams = int(feed.streams.size());
    metrics.trustedStreams = 0;
    for (int number = 0; number < int(feed.streams.size()); ++number) {
        StreamSnapshot &stream = feed.streams[number];
        const TrustState old = stream.trust;
        const bool isVictim = number == 2;
        stream.trust = !feed.isWanted ? TrustState::Paused
                       : !isUp        ? TrustState::Blind
                       : isVictim     ? trust
                                      : TrustState::Trusted;
        if (stream.trust == TrustState::Trusted) {
            ++metrics.trustedStreams;
            stream.lastMessageAt = m_at - milliseconds(40 + 60 * number);
            stream.messages += quint64(plan.rate / 6) + 1;
            const qint64 price = 6'123'450 + qint64(noise(m_random) * 800) + number * 100;
            stream.lastPrice = Decimal(price, 2);
            stream.bid = Decimal(price - 10, 2);
            stream.ask = Decimal(price + 10, 2);
        } else {
            stream.blindTime += 1s;
        }
        if (old != stream.trust && before != LineState::Idle) {
            tell(index, TrustChanged{stream.key, old, stream.trust});
            if (stream.trust == TrustState::Silent)
                tell(index, StaleDetected{stream.key, 15s});
            if (old == TrustState::Silent && stream.trust == TrustState::Trusted)
                tell(index, StaleCleared{stream.key});
            if (stream.trust == TrustState::Gapped) {
                tell(index, SequenceGap{stream.key, 100'000, 100'004, 4});
                ++metrics.sequenceGaps;
                ++stream.gaps;
            }
            if (old == TrustState::Gapped && stream.trust == TrustState::Trusted)
                tell(index, Resynced{stream.key, 800ms});
        }
    }
    const bool isBlind = feed.isWanted && metrics.trustedStreams < metrics.wantedStreams;
    if (isBlind) {
        metrics.blindTime += 1s;
        feed.blindToday += 1s;
    }

    QualityScore score;
    if (isUp) {
        metrics.uptime = metrics.uptime.value_or(Clock::duration(0)) + 1s;
        const double wave = 1 + 0.12 * std::sin(m_second / 400.0 + index) + 0.03 * noise(m_random);
        const double burst = m_second % 1'733 > 1'700 ? 1.8 : 1.0;
        metrics.rtt = summaryOf(plan.rttMs * wave * burst, 0.3 * burst);
        metrics.feedLatency = summaryOf(plan.latencyMs * wave * burst, 0.45);
        metrics.messagesPerSecond = plan.rate < 1 ? plan.rate : std::max(0.0, plan.rate * (1 + 0.06 * noise(m_random)));
        metrics.messagesReceived += quint64(metrics.messagesPerSecond);
        metrics.bytesReceived += quint64(metrics.messagesPerSecond * 180);
        metrics.lastMessageAge = plan.rate < 1 ? Clock::duration(12s) : fromMs(60 + 40 * std::abs(noise(m_random)));
        score.losses[size_t(QualityPart::Trust)] = {isBlind ? 40.0 / 6 : 0.0, isBlind ? 5.0 / 6 : 1.0};
        score.losses[size_t(QualityPart::Stability)] = {4.0 * std::min<double>(5, double(metrics.reconnects)),
                                                        double(metrics.reconnects)};
        score.losses[size_t(QualityPart::RoundTrip)] = {0.0, plan.rttMs * wave * 1.3};
        score.losses[size_t(QualityPart::Jitter)] = {std::abs(noise(m_random)) * 0.6, plan.rttMs * 0.3};
        score.losses[size_t(QualityPart::Staleness)] = {isBlind ? 10.0 / 6 : 0.0, isBlind ? 1.0 / 6 : 0.0};
        score.losses[size_t(QualityPart::Integrity)] = {double(metrics.sequenceGaps) * 2, double(metrics.sequenceGaps)};
    } else {
        metrics.uptime.reset();
        metrics.rtt = {};
        metrics.feedLatency = {};
        metrics.messagesPerSecond = 0;
        metrics.lastMessageAge = metrics.lastMessageAge.value_or(Clock::duration(0)) + 1s;
        score.losses[size_t(QualityPart::Down)] = {100.0, 1.0};
    }
    if (feed.isWanted && state != LineState::Connecting)
        metrics.quality = score;
    else
        metrics.quality.reset();
    line.metrics = metrics;
    line.streams = feed.streams;
    feed.lines = {line};
}

}   // namespace feedwarden
