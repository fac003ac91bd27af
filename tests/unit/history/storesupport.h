// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/historyrecorder.h"

namespace feedwarden::test {

/// A feed with two lines whose life goes on second by second: pictures, and now and then an outage or a gap. What is
/// told is known, so that what was kept can be compared with it.
class KeptFeed
{
public:
    explicit KeptFeed(WallTime begin, const QString &feed = QStringLiteral("okx")) : m_feed(feed), m_now(begin) {}

    [[nodiscard]] WallTime now() const { return m_now; }
    [[nodiscard]] LiveHistory &live() { return m_live; }
    [[nodiscard]] const QString &name() const { return m_feed; }
    [[nodiscard]] const StreamKey &stream() const { return m_stream; }

    void tell(EventPayload payload, int line = 1)
    {
        if (const auto *changed = std::get_if<TrustChanged>(&payload))
            m_trust = changed->to;
        Event event{.time = m_now, .at = at(m_now), .feed = m_feed, .line = line, .payload = std::move(payload)};
        m_live.addEvent(event);
        m_recorder.noteEvent(event);
    }
    void lose(Cause cause = Cause::ConnectionLost)
    {
        Failure failure;
        failure.cause = cause;
        failure.detail = QStringLiteral("why");
        tell(ConnectionFailed{failure});
        tell(StateChanged{LineState::Stable, LineState::Waiting, cause});
        tell(TrustChanged{m_stream, TrustState::Trusted, TrustState::Blind});
        tell(Reconnecting{1, 500ms});
        m_state = LineState::Waiting;
    }
    void comeBack(Clock::duration downtime)
    {
        tell(StateChanged{LineState::Waiting, LineState::Connecting, Cause::None});
        tell(StateChanged{LineState::Connecting, LineState::Subscribing, Cause::None});
        tell(Reconnected{downtime, 1});
        tell(StateChanged{LineState::Subscribing, LineState::Stable, Cause::None});
        tell(TrustChanged{m_stream, TrustState::Blind, TrustState::Trusted});
        m_state = LineState::Stable;
    }
    /// A second goes by; what came together in it.
    HistoryBatch second()
    {
        m_now += 1s;
        FeedSnapshot feed;
        feed.name = m_feed;
        for (const int number : {1, 2}) {
            ConnectionSnapshot line;
            line.feed = m_feed;
            line.line = number;
            line.takenAt = at(m_now);
            line.state = number == 1 ? m_state : LineState::Stable;
            line.metrics.wantedStreams = line.metrics.trustedStreams = 1;
            m_messages += 10;
            line.metrics.messagesReceived = m_messages;
            line.metrics.bytesReceived = 100 * m_messages;
            QualityScore score;
            score.losses[size_t(QualityPart::Trust)].points = 5 * number;
            line.metrics.quality = score;
            line.metrics.rtt = {.p50 = 10ms, .p95 = 20ms, .p99 = 30ms, .max = 40ms};
            LogHistogram histogram;
            histogram.record(number * 10ms);
            DurationTally &tally = m_tallies[number - 1];
            tally.add(histogram);
            line.latencyTally = std::make_shared<DurationTally>(tally);
            StreamSnapshot stream;
            stream.key = m_stream;
            stream.trust = m_trust;
            line.streams = {stream};
            feed.lines.append(line);
        }
        feed.worst = feed.lines.first();
        feed.metrics = feed.worst.metrics;
        feed.streams = feed.worst.streams;
        m_live.addSnapshot(m_now, feed);
        m_recorder.noteSnapshots(m_now, {feed});
        return m_recorder.takeBatch(m_now, m_live);
    }
    HistoryBatch last() { return m_recorder.takeLast(m_now, m_live); }
    HistoryBatch removed()
    {
        m_recorder.noteRemoved(m_feed);
        return m_recorder.takeBatch(m_now, m_live);
    }
    void retell()
    {
        m_live.retell();
        m_recorder.retell();
    }
    void pass(Clock::duration time) { m_now += time; }

private:
    static Clock::time_point at(WallTime time) { return Clock::time_point(time.time_since_epoch()); }

    const QString m_feed;
    const StreamKey m_stream{QStringLiteral("BTC-USDT"), Channel::Trade};
    WallTime m_now;
    LineState m_state = LineState::Stable;
    TrustState m_trust = TrustState::Trusted;
    quint64 m_messages = 0;
    std::array<DurationTally, 2> m_tallies;
    LiveHistory m_live;
    HistoryRecorder m_recorder;
};

}   // namespace feedwarden::test
