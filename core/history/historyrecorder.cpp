// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/historyrecorder.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace feedwarden {

void HistoryRecorder::noteEvent(const Event &event)
{
    // What an account owns is not written to the disk.
    if (!std::holds_alternative<AccountChanged>(event.payload))
        m_batch.events.push_back(event);
}

void HistoryRecorder::finish(const LineName &name, LinePast &past)
{
    for (FinishedSample &finished : past.sampler.finish())
        m_batch.samples.push_back({name.first, name.second, finished.step, std::move(finished.sample)});
    for (const StreamKey &stream : std::as_const(past.streams))
        m_batch.endedStreams.push_back({name.first, name.second, stream});
}

/// Nearly always the same ones as a second ago, which is all that is looked at then.
void HistoryRecorder::noteStreams(const QString &feed, const ConnectionSnapshot &line, LinePast &past)
{
    const auto isKey = [](const StreamKey &known, const StreamSnapshot &stream) { return known == stream.key; };
    if (std::equal(past.streams.cbegin(), past.streams.cend(), line.streams.cbegin(), line.streams.cend(), isKey))
        return;
    const QSet<StreamKey> before(past.streams.cbegin(), past.streams.cend());
    past.streams.clear();
    for (const StreamSnapshot &stream : line.streams) {
        past.streams.append(stream.key);
        if (!before.contains(stream.key))
            m_batch.seenStreams.push_back({feed, line.line, stream.key, stream.trust});
    }
    const QSet<StreamKey> now(past.streams.cbegin(), past.streams.cend());
    for (const StreamKey &stream : before) {
        if (!now.contains(stream))
            m_batch.endedStreams.push_back({feed, line.line, stream});
    }
}

template<typename Predicate>
void HistoryRecorder::dropLines(Predicate isGone)
{
    for (auto line = m_lines.begin(); line != m_lines.end();) {
        if (!isGone(line->first, line->second)) {
            ++line;
            continue;
        }
        finish(line->first, line->second);
        line = m_lines.erase(line);
    }
}

void HistoryRecorder::noteSnapshots(WallTime now, const QList<FeedSnapshot> &feeds)
{
    ++m_looks;
    for (const FeedSnapshot &feed : feeds) {
        if (QString &venue = m_venues[feed.name]; venue != feed.venue) {
            venue = feed.venue;
            m_batch.seenFeeds.push_back({feed.name, venue});
        }
        for (const ConnectionSnapshot &line : feed.lines) {
            LinePast &past = m_lines[{feed.name, line.line}];
            past.seenAt = m_looks;
            for (FinishedSample &finished : past.sampler.look(now, line))
                m_batch.samples.push_back({feed.name, line.line, finished.step, std::move(finished.sample)});
            noteStreams(feed.name, line, past);
        }
    }
    // Lines come and go with symbols, and with their feeds.
    dropLines([this](const LineName &, const LinePast &past) { return past.seenAt != m_looks; });
}

void HistoryRecorder::noteRemoved(const QString &feed)
{
    dropLines([&feed](const LineName &name, const LinePast &) { return name.first == feed; });
    m_batch.endedFeeds.push_back(feed);
}

void HistoryRecorder::retell()
{
    for (auto &[name, past] : m_lines)
        past.streams.clear();
    m_venues.clear();
}

HistoryBatch HistoryRecorder::takeBatch(WallTime now, LiveHistory &live)
{
    HistoryBatch batch = std::exchange(m_batch, {});
    batch.time = now;
    batch.changes = live.takeChanges();
    return batch;
}

HistoryBatch HistoryRecorder::takeLast(WallTime now, LiveHistory &live)
{
    for (auto &[name, past] : m_lines)
        finish(name, past);
    m_lines.clear();
    HistoryBatch batch = takeBatch(now, live);
    batch.isLast = true;
    return batch;
}

}   // namespace feedwarden
