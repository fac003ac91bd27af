// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/madeupyear.h"

#include "core/history/historytables.h"

#include <array>
#include <cstdio>
#include <random>

namespace feedwarden::bench {

namespace {

/// Minutes as a busy feed has them: hundreds of messages with a spread of latencies, a dozen round trips.
std::vector<QByteArray> madeUpSamples(SampleStep step)
{
    std::mt19937 random{quint32(step)};
    std::vector<QByteArray> samples;
    const int seconds = int(lengthOf(step).count());
    for (int i = 0; i < 400; ++i) {
        std::lognormal_distribution<double> latency(17 + 0.3 * (i % 7), 0.35), rtt(18, 0.15);
        LineSample sample{.observed = seconds, .condition = Condition::Trusted, .scored = seconds};
        sample.qualityMin = 80 + i % 20;
        sample.qualityMax = 100;
        sample.qualitySum = qint64(seconds) * (90 + i % 10);
        sample.messages = quint64(seconds) * (50 + random() % 100);
        sample.bytes = sample.messages * (150 + random() % 50);
        sample.messagesLow = random() % 30;
        sample.messagesHigh = 100 + random() % 300;
        if (step == SampleStep::Second) {
            sample.rtt = {.p50 = Clock::duration(qint64(rtt(random))), .p95 = 70ms, .p99 = 80ms, .max = 90ms};
            sample.latency = {.p50 = Clock::duration(qint64(latency(random))), .p95 = 40ms, .p99 = 60ms, .max = 80ms};
        } else {
            LogHistogram latencies, trips;
            for (quint64 message = 0; message < std::min<quint64>(sample.messages, 20'000); ++message)
                latencies.record(Clock::duration(qint64(latency(random))));
            for (int trip = 0; trip < seconds / 5; ++trip)
                trips.record(Clock::duration(qint64(rtt(random))));
            sample.latencyTally.add(latencies);
            sample.rttTally.add(trips);
        }
        samples.push_back(packSample(sample, step));
    }
    return samples;
}

bool fail(const HistoryDatabase &database)
{
    std::fprintf(stderr, "%s\n", qPrintable(database.fault().detail));
    return false;
}

/// What retention leaves of a year, as the writer would have packed it.
bool fillSamples(HistoryDatabase &database, int lines, WallTime now)
{
    using std::chrono::days;
    const std::array<std::chrono::seconds, SampleSteps.size()> kept = {days(1), days(7), days(90), days(365)};
    for (const SampleStep step : SampleSteps) {
        const auto samples = madeUpSamples(step);
        std::mt19937 random{7};
        const auto count = blockLengthOf(step) / lengthOf(step);
        if (!database.begin())
            return fail(database);
        for (int line = 1; line <= lines; ++line) {
            for (WallTime begin = floorToLength(now - kept[size_t(step)], blockLengthOf(step)); begin < now;
                 begin += blockLengthOf(step)) {
                std::vector<std::pair<WallTime, QByteArray>> rows;
                for (qint64 i = 0; i < count && begin + i * lengthOf(step) < now; ++i)
                    rows.emplace_back(begin + i * lengthOf(step), samples[random() % samples.size()]);
                if (!database.run("INSERT INTO block (series, step, begin, last, data) VALUES (?, ?, ?, ?, ?)", line,
                                  lengthOf(step).count(), rows.front().first, rows.back().first, packBlock(rows, step)))
                    return fail(database);
            }
        }
        if (!database.commit())
            return fail(database);
    }
    return true;
}

Event eventAt(WallTime time, int line, EventPayload payload)
{
    return {.time = time, .feed = QStringLiteral("feed-%1").arg(line), .line = 1, .payload = std::move(payload)};
}

/// Each day and line: three outages of which each stream hears, gaps, an hourly clock, a rotation.
bool fillEvents(HistoryDatabase &database, HistoryTables &tables, int lines, WallTime now)
{
    const StreamKey trades{QStringLiteral("BTCUSDT"), Channel::Trade}, depth{QStringLiteral("BTCUSDT"), Channel::Depth};
    quint64 number = 0;
    for (WallTime day = now - std::chrono::days(365); day < now; day += std::chrono::days(1)) {
        HistoryBatch batch;
        batch.time = day;
        for (int line = 1; line <= lines; ++line) {
            const auto tell = [&](Clock::duration at, EventPayload payload) {
                batch.events.push_back(eventAt(day + at, line, std::move(payload)));
            };
            for (int hour = 0; hour < 24; ++hour)
                tell(hour * 1h, ClockOffsetMeasured{2ms, 1ms});
            tell(3h, Rotated{10s, 100});
            for (int i = 0; i < 3; ++i) {
                const auto at = 5h + i * 6h;
                Failure failure;
                failure.cause = Cause::ConnectionLost;
                failure.detail = QStringLiteral("The remote host closed the connection");
                tell(at, ConnectionFailed{failure});
                tell(at, StateChanged{LineState::Stable, LineState::Waiting, Cause::ConnectionLost});
                for (const StreamKey &stream : {trades, depth})
                    tell(at, TrustChanged{stream, TrustState::Trusted, TrustState::Blind});
                tell(at, Reconnecting{1, 1s});
                tell(at + 1s, StateChanged{LineState::Waiting, LineState::Connecting, Cause::None});
                tell(at + 2s, StateChanged{LineState::Connecting, LineState::Subscribing, Cause::None});
                tell(at + 2s, SubscriptionConfirmed{trades});
                tell(at + 2s, SubscriptionConfirmed{depth});
                tell(at + 3s, Reconnected{3s, 1});
                tell(at + 3s, StateChanged{LineState::Subscribing, LineState::Streaming, Cause::None});
                for (const StreamKey &stream : {trades, depth})
                    tell(at + 3s, TrustChanged{stream, TrustState::Blind, TrustState::Trusted});
                tell(at + 33s, StateChanged{LineState::Streaming, LineState::Stable, Cause::None});
                Outage outage{.id = ++number, .feed = QStringLiteral("feed-%1").arg(line), .from = day + at};
                outage.to = day + at + 3s;
                outage.cause = Cause::ConnectionLost;
                outage.detail = failure.detail;
                outage.attempts = {
                    {.number = 1, .announcedAt = day + at, .plannedDelay = 1s, .startedAt = day + at + 1s}};
                outage.attemptCount = 1;
                batch.changes.outages.push_back(outage);
                HistoryChanges::Bands bands{.feed = outage.feed, .fromId = 2 * number};
                ConditionBand down{.id = 2 * number, .from = outage.from, .condition = Condition::Down};
                down.to = outage.to;
                ConditionBand up{.id = 2 * number + 1, .from = *outage.to, .condition = Condition::Trusted};
                up.to = day + at + 6h;
                bands.bands = {down, up};
                batch.changes.bands.push_back(bands);
            }
            tell(7h, SequenceGap{trades, 10, 15, 5});
            tell(7h, Resynced{trades, 200ms});
        }
        if (!database.begin() || (!tables.isReady() && !tables.begin(batch.time, {})) || !tables.write(batch)
            || !database.commit())
            return fail(database);
        tables.noteCommitted();
    }
    return true;
}

}   // namespace

bool makeUpYear(HistoryDatabase &database, int lines, WallTime now)
{
    for (int line = 1; line <= lines; ++line) {
        if (!database.run("INSERT INTO series (id, feed, line) VALUES (?, ?, 1)", line,
                          QStringLiteral("feed-%1").arg(line)))
            return fail(database);
    }
    HistoryTables tables(database);
    if (!fillSamples(database, lines, now) || !fillEvents(database, tables, lines, now))
        return false;
    QSqlQuery *const checkpoint = database.ask("PRAGMA wal_checkpoint(TRUNCATE)");
    if (!checkpoint)
        return fail(database);
    checkpoint->finish();
    return true;
}

}   // namespace feedwarden::bench
