// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/livehistory.h"

#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <limits>
#include <random>

namespace tst_livehistory {

using namespace feedwarden;

namespace {

const WallTime t0 = toWallTime(QDateTime(QDate(2026, 11, 20), QTime(13, 0), Qt::UTC));
const QString kraken = QStringLiteral("kraken");

/// Instants of both clocks, so that snapshots and events agree on what came first.
Clock::time_point clockAt(WallTime time) { return Clock::time_point(time - t0 + 1000h); }

FeedSnapshot snapshotAt(WallTime time, LineState state = LineState::Stable, double quality = 100)
{
    FeedSnapshot feed;
    feed.name = kraken;
    feed.worst.feed = kraken;
    feed.worst.state = state;
    feed.worst.takenAt = clockAt(time);
    feed.metrics.wantedStreams = feed.metrics.trustedStreams = 1;
    QualityScore score;
    score.losses[size_t(QualityPart::Trust)].points = 100 - quality;
    feed.metrics.quality = score;
    feed.metrics.messagesPerSecond = 10;
    feed.metrics.rtt = {.p50 = 10ms, .p95 = 20ms, .p99 = 30ms, .max = 40ms};
    feed.metrics.feedLatency = {.p50 = -2ms, .p95 = 5ms, .p99 = 6ms, .max = 7ms};
    return feed;
}

FeedSnapshot downAt(WallTime time, Cause cause = Cause::ConnectionReset)
{
    FeedSnapshot feed = snapshotAt(time, LineState::Waiting, 0);
    feed.worst.cause = cause;
    feed.worst.downSince = clockAt(time);
    return feed;
}

Event eventAt(WallTime time, EventPayload payload, int line = 1, const QString &feed = kraken)
{
    return {.time = time, .at = clockAt(time), .feed = feed, .line = line, .payload = std::move(payload)};
}

Event failedAt(WallTime time, Cause cause = Cause::ConnectionReset, int line = 1,
               FailureClass failureClass = FailureClass::Counts)
{
    return eventAt(
        time, ConnectionFailed{{.failureClass = failureClass, .cause = cause, .detail = QStringLiteral("why")}}, line);
}

Event stateAt(WallTime time, LineState to, Cause cause = Cause::None, int line = 1)
{
    return eventAt(time, StateChanged{.to = to, .cause = cause}, line);
}

void addTrusted(LiveHistory &history, WallTime from, int seconds)
{
    for (int second = 0; second < seconds; ++second)
        history.addSnapshot(from + std::chrono::seconds(second), snapshotAt(from + std::chrono::seconds(second)));
}

}   // namespace

class TestLiveHistory final : public QObject
{
    Q_OBJECT
private slots:
    void keepsWhatASnapshotMeasured();
    void knowsWhereItsPastBegins();
    void knowsNothingOfStrangers();
    void secondsWithinOneStepAreJoinedWorstFirst();
    void anHourIsKeptInSecondsAndADayInTens();
    void aDayStaysWithinItsBounds();
    void lessIsKeptWhereLessIsWanted();
    void usesTheFinestKindThatReachesBack_data();
    void usesTheFinestKindThatReachesBack();
    void reductionKeepsEverySpike_data();
    void reductionKeepsEverySpike();
    void stepsDoNotMoveWithTheRange();
    void missedStepsStayHoles_data();
    void missedStepsStayHoles();
    void aClockSetBackOverwritesItsFuture();
    void aLittleStepBackIsNoStep();

    void bandsFollowConditionAndCause();
    void anEventBeginsABandBeforeTheNextSnapshot();
    void anOutdatedSnapshotDoesNotEndABand();
    void aBlipBetweenTwoSnapshotsIsKept();
    void attemptsWithinAnOutageDoNotSplitItsBand();
    void aDegradedBandNamesItsStream();
    void aBandTakesTheDetailOfItsFailure();
    void bandsAreCutAtSleep();
    void bandsAreFoundByOverlap_data();
    void bandsAreFoundByOverlap();
    void bandsAreBoundedByNumber();

    void anOutageRunsFromLossToReconnected();
    void aFailedFirstStartIsAnOutage();
    void plannedEndsAreNoOutage_data();
    void plannedEndsAreNoOutage();
    void attemptsKeepPlannedAndRealDelay();
    void aNewPromiseReplacesTheOldOne();
    void anUnannouncedTrialIsAnAttempt();
    void theBreakerIsNoted_data();
    void theBreakerIsNoted();
    void stoppingEndsAnOutage();
    void linesHaveOutagesOfTheirOwn();
    void reconnectedWithoutALossKnowsItsBegin();
    void outagesOfAllFeedsComeInOrder();
    void attemptsOfALongOutageAreBounded();
    void outagesAreBoundedByNumber();

    void lineAttemptsAreCollectedOnce();
    void lineAttemptsKnowHowTheyEnded();
    void eventsAreBoundedByNumber();
    void removedFeedsAreForgotten();
};

void TestLiveHistory::keepsWhatASnapshotMeasured()
{
    LiveHistory history;
    FeedSnapshot feed = snapshotAt(t0, LineState::Stable, 97);
    feed.metrics.feedLatency.p99.reset();
    history.addSnapshot(t0 + 400ms, feed);

    const auto samples = history.samples(kraken, t0, t0 + 1min, 100);
    QCOMPARE(samples.size(), size_t(1));
    const HistorySample &sample = samples.front();
    QCOMPARE(sample.time, t0);
    QCOMPARE(sample.stepSeconds, 1);
    QCOMPARE(sample.condition, Condition::Trusted);
    QCOMPARE(sample.quality, 97.F);
    QCOMPARE(sample.rttP50, 10.F);
    QCOMPARE(sample.rttMax, 40.F);
    QCOMPARE(sample.latencyP50, -2.F);
    QVERIFY(std::isnan(sample.latencyP99));
    QCOMPARE(sample.messagesPerSecond, 10.F);
    QCOMPARE(sample.messagesPerSecondLow, 10.F);
    QCOMPARE(history.lastSeen(kraken), std::optional(t0 + 400ms));
}

void TestLiveHistory::knowsWhereItsPastBegins()
{
    LiveHistory history;
    QVERIFY(!history.firstSeen(kraken));
    // Not where the ten-second step of the first second begins.
    addTrusted(history, t0 + 7s, 3);
    QCOMPARE(history.firstSeen(kraken), std::optional(t0 + 7s));
    // Beyond what is kept by the second the longer steps still know.
    addTrusted(history, t0 + 10s, 2 * LiveHistory::SecondSamples);
    QCOMPARE(history.firstSeen(kraken), std::optional(t0 + 7s));
    history.removeFeed(kraken);
    QVERIFY(!history.firstSeen(kraken));
}

void TestLiveHistory::knowsNothingOfStrangers()
{
    LiveHistory history;
    addTrusted(history, t0, 3);
    const QString stranger = QStringLiteral("okx");
    QVERIFY(history.samples(stranger, t0, t0 + 1h, 100).empty());
    QVERIFY(history.bands(stranger, t0, t0 + 1h).empty());
    QVERIFY(history.outages(stranger, t0, t0 + 1h).empty());
    QVERIFY(history.lineAttempts(stranger).empty());
    QVERIFY(!history.lastSeen(stranger));
    QVERIFY(!history.firstSeen(stranger));
    QVERIFY(history.samples(kraken, t0 + 1h, t0, 100).empty());
    QCOMPARE(history.feeds(), QStringList{kraken});
}

void TestLiveHistory::secondsWithinOneStepAreJoinedWorstFirst()
{
    LiveHistory history;
    history.addSnapshot(t0 + 10ms, snapshotAt(t0 + 10ms, LineState::Stable, 90));
    FeedSnapshot slow = snapshotAt(t0 + 900ms, LineState::Rotating, 95);
    slow.metrics.rtt.p95 = 500ms;
    slow.metrics.messagesPerSecond = 3;
    history.addSnapshot(t0 + 900ms, slow);

    const auto samples = history.samples(kraken, t0, t0 + 1s, 10);
    QCOMPARE(samples.size(), size_t(1));
    QCOMPARE(samples[0].condition, Condition::Planned);
    QCOMPARE(samples[0].quality, 90.F);
    QCOMPARE(samples[0].rttP95, 500.F);
    QCOMPARE(samples[0].messagesPerSecond, 10.F);
    QCOMPARE(samples[0].messagesPerSecondLow, 3.F);
}

void TestLiveHistory::anHourIsKeptInSecondsAndADayInTens()
{
    LiveHistory history;
    addTrusted(history, t0, 2 * 3600);
    const WallTime now = t0 + 2h;
    const auto hour = history.samples(kraken, now - 1h, now, 100'000);
    QCOMPARE(hour.size(), size_t(3600));
    QCOMPARE(hour.front().stepSeconds, 1);
    const auto all = history.samples(kraken, now - 2h, now, 100'000);
    QCOMPARE(all.size(), size_t(720));
    QCOMPARE(all.front().stepSeconds, 10);
    QCOMPARE(all.front().time, t0);
}

void TestLiveHistory::aDayStaysWithinItsBounds()
{
    LiveHistory history;
    const int seconds = 25 * 3600;
    addTrusted(history, t0, seconds);
    const WallTime now = t0 + std::chrono::seconds(seconds);
    const auto day = history.samples(kraken, t0, now, 1'000'000);
    QCOMPARE(day.size(), size_t(LiveHistory::TenSecondSamples));
    QCOMPARE(day.front().time, now - 24h);
    QCOMPARE(history.bands(kraken, t0, now).size(), size_t(1));

    // What a day of one feed costs; the whole is measured by tests/bench/bench_history.
    const size_t bytes = sizeof(HistorySample) * (LiveHistory::SecondSamples + LiveHistory::TenSecondSamples);
    qInfo("samples of one feed and day: %zu bytes each, %zu KiB in all", sizeof(HistorySample), bytes / 1024);
    QVERIFY(bytes < 1'000'000);
}

void TestLiveHistory::lessIsKeptWhereLessIsWanted()
{
    LiveHistory history;
    history.setReach(2h);
    for (int hour = 1; hour <= 8; ++hour) {
        addTrusted(history, t0 + (hour - 1) * 1h, 3'600);
        const WallTime now = t0 + hour * 1h;
        const auto samples = history.samples(kraken, t0, now, 1'000'000);
        QVERIFY(samples.front().time <= std::max(t0, now - 2h));
        QVERIFY(samples.size() <= size_t(3 * 360));
        QCOMPARE(history.samples(kraken, now - 15min, now, 1'000).size(), size_t(900));
        QCOMPARE(history.firstSample(kraken), std::optional(samples.front().time));
        QCOMPARE(history.firstSeen(kraken), std::optional(t0));   // Bands are few, and stay.
    }
    // More again: what is gone is gone.
    history.setReach(LiveHistory::MaxReach + 1h);
    addTrusted(history, t0 + 8h, 25 * 3'600);
    QCOMPARE(history.samples(kraken, t0, t0 + 33h, 1'000'000).size(), size_t(LiveHistory::TenSecondSamples));
}

void TestLiveHistory::usesTheFinestKindThatReachesBack_data()
{
    QTest::addColumn<int>("fed");   // seconds
    QTest::addColumn<int>("back");
    QTest::addColumn<int>("step");
    QTest::newRow("within the hour") << 7200 << 1800 << 1;
    QTest::newRow("exactly the hour") << 7200 << 3600 << 1;
    QTest::newRow("beyond the hour") << 7200 << 3700 << 10;
    QTest::newRow("beyond everything, young program") << 600 << 86400 << 1;
    QTest::newRow("beyond everything, old program") << 7200 << 86400 << 10;
}

void TestLiveHistory::usesTheFinestKindThatReachesBack()
{
    QFETCH(const int, fed);
    QFETCH(const int, back);
    QFETCH(const int, step);
    LiveHistory history;
    addTrusted(history, t0, fed);
    const WallTime now = t0 + std::chrono::seconds(fed);
    const auto samples = history.samples(kraken, now - std::chrono::seconds(back), now, 1'000'000);
    QVERIFY(!samples.empty());
    QCOMPARE(samples.front().stepSeconds, step);
}

void TestLiveHistory::reductionKeepsEverySpike_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 24; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// Against brute force: whatever range and number of points are asked for, each step says exactly what the seconds in
/// it were, no second is lost or told twice, and no step is made of nothing.
void TestLiveHistory::reductionKeepsEverySpike()
{
    QFETCH(const quint32, seed);
    std::mt19937 random(seed);
    const auto upTo = [&random](int most) { return std::uniform_int_distribution(0, most)(random); };

    struct Fed {
        WallTime time;
        Condition condition;
        float quality, rttMax, latencyP50, rate;
    };
    LiveHistory history;
    std::vector<Fed> fed;
    WallTime now = t0 + std::chrono::seconds(upTo(1000));
    const int count = 500 + upTo(3000);   // Less than the hour of seconds: nothing has been dropped.
    for (int i = 0; i < count; ++i) {
        FeedSnapshot feed = upTo(50) == 0 ? downAt(now) : snapshotAt(now, LineState::Stable, upTo(100));
        feed.metrics.rtt.max = std::chrono::milliseconds(upTo(20) == 0 ? 5000 + upTo(5000) : upTo(100));
        feed.metrics.feedLatency.p50 = std::chrono::milliseconds(upTo(100) - 50);
        feed.metrics.messagesPerSecond = upTo(1000);
        if (upTo(9) == 0)
            feed.metrics.quality.reset();
        history.addSnapshot(now, feed);
        fed.push_back({now, conditionOf(feed), feed.metrics.quality ? float(feed.metrics.quality->value()) : NAN,
                       float(toMs(*feed.metrics.rtt.max)), float(toMs(*feed.metrics.feedLatency.p50)),
                       float(feed.metrics.messagesPerSecond)});
        now += std::chrono::seconds(upTo(40) == 0 ? 1 + upTo(90) : 1);
    }

    for (int round = 0; round < 60; ++round) {
        const auto length = now - t0;
        const WallTime from = t0 + Clock::duration(length.count() / 1000 * upTo(900))
                              + std::chrono::milliseconds(upTo(999));
        const WallTime to = from + 1s + Clock::duration(length.count() / 1000 * upTo(1000));
        const int maxPoints = 2 + upTo(round % 2 == 0 ? 20 : 2000);
        const auto samples = history.samples(kraken, from, to, maxPoints);
        QVERIFY2(samples.size() <= size_t(maxPoints), qPrintable(QString::number(samples.size())));

        size_t next = 0;
        for (size_t i = 0; i < samples.size(); ++i) {
            const HistorySample &sample = samples[i];
            QVERIFY(i == 0 || samples[i - 1].end() <= sample.time);
            QCOMPARE(sample.stepSeconds, samples.front().stepSeconds);
            while (next < fed.size() && fed[next].time < sample.time) {
                QVERIFY2(i == 0 || fed[next].time < samples.front().time, "a second was lost between two steps");
                ++next;
            }
            Fed expected{{}, Condition::NoData, NAN, NAN, NAN, NAN};
            float lowestRate = NAN;
            int seconds = 0;
            for (; next < fed.size() && fed[next].time < sample.end(); ++next, ++seconds) {
                const Fed &one = fed[next];
                if (severityOf(one.condition) > severityOf(expected.condition))
                    expected.condition = one.condition;
                expected.quality = std::fmin(expected.quality, one.quality);
                expected.rttMax = std::fmax(expected.rttMax, one.rttMax);
                expected.latencyP50 = std::fmax(expected.latencyP50, one.latencyP50);
                expected.rate = std::fmax(expected.rate, one.rate);
                lowestRate = std::fmin(lowestRate, one.rate);
            }
            QVERIFY2(seconds > 0, "a step was made of nothing");
            QCOMPARE(sample.condition, expected.condition);
            QVERIFY(sample.quality == expected.quality || (std::isnan(sample.quality) && std::isnan(expected.quality)));
            QCOMPARE(sample.rttMax, expected.rttMax);
            QCOMPARE(sample.latencyP50, expected.latencyP50);
            QCOMPARE(sample.messagesPerSecond, expected.rate);
            QCOMPARE(sample.messagesPerSecondLow, lowestRate);
        }
        // The range is covered from end to end.
        for (const Fed &one : fed) {
            if (one.time < from || one.time >= to)
                continue;
            QVERIFY(!samples.empty());
            QVERIFY(samples.front().time <= one.time);
            QVERIFY(one.time < samples.back().end());
        }
    }
}

void TestLiveHistory::stepsDoNotMoveWithTheRange()
{
    LiveHistory history;
    for (int second = 0; second < 3000; ++second) {
        const WallTime now = t0 + std::chrono::seconds(second);
        history.addSnapshot(now, snapshotAt(now, LineState::Stable, second * 37 % 100));
    }
    const auto first = history.samples(kraken, t0 + 100s, t0 + 1100s, 77);
    for (int shift = 1; shift < 40; ++shift) {
        const auto moved = history.samples(kraken, t0 + 100s + shift * 1s, t0 + 1100s + shift * 1s, 77);
        QCOMPARE(moved.front().stepSeconds, first.front().stepSeconds);
        // Each step that both ranges hold looks the same in both.
        for (const HistorySample &sample : moved) {
            const auto same = std::find_if(first.begin(), first.end(),
                                           [&sample](const HistorySample &other) { return other.time == sample.time; });
            if (same != first.end())
                QCOMPARE(sample.quality, same->quality);
        }
    }
}

void TestLiveHistory::missedStepsStayHoles_data()
{
    QTest::addColumn<int>("missed");
    QTest::addColumn<bool>("isHole");
    QTest::newRow("none") << 0 << false;
    QTest::newRow("a busy machine") << 1 << false;
    QTest::newRow("just no stall") << 4 << false;
    QTest::newRow("a stall") << 5 << true;
    QTest::newRow("a night") << 8 * 3600 << true;
}

void TestLiveHistory::missedStepsStayHoles()
{
    QFETCH(const int, missed);
    QFETCH(const bool, isHole);
    LiveHistory history;
    addTrusted(history, t0, 10);
    const WallTime again = t0 + 10s + std::chrono::seconds(missed);
    addTrusted(history, again, 10);

    const auto samples = history.samples(kraken, t0, again + 10s, 1'000'000);
    const auto later = std::find_if(samples.begin(), samples.end(),
                                    [again](const HistorySample &sample) { return sample.end() > again; });
    QVERIFY(later != samples.begin() && later != samples.end());
    QCOMPARE(isHoleBetween(*(later - 1), *later), isHole);
    QVERIFY(samples.size() <= 20);   // Nothing was invented in between.

    const auto bands = history.bands(kraken, t0, again + 10s);
    QCOMPARE(bands.size(), isHole ? size_t(2) : size_t(1));
    if (isHole) {
        QCOMPARE(bands[0].to, std::optional(t0 + 10s));
        QCOMPARE(bands[1].from, again);
        QVERIFY(history.bands(kraken, t0 + 11s, again).empty());
    }
}

void TestLiveHistory::aClockSetBackOverwritesItsFuture()
{
    LiveHistory history;
    addTrusted(history, t0, 100);
    history.addEvent(failedAt(t0 + 90s));
    history.addSnapshot(t0 + 50s, downAt(t0 + 200s));   // 50 s back on the wall, later on the clock.

    const auto samples = history.samples(kraken, t0, t0 + 1h, 10'000);
    QCOMPARE(samples.size(), size_t(51));
    QCOMPARE(samples.back().time, t0 + 50s);
    QCOMPARE(samples.back().condition, Condition::Down);
    for (size_t i = 1; i < samples.size(); ++i)
        QVERIFY(samples[i - 1].time < samples[i].time);
    const auto bands = history.bands(kraken, t0, t0 + 1h);
    QCOMPARE(bands.size(), size_t(2));
    QCOMPARE(bands[0].to, std::optional(t0 + 50s));
    QCOMPARE(bands[1].condition, Condition::Down);
    QCOMPARE(history.outages(kraken, t0, t0 + 1h).at(0).from, t0 + 50s);
}

void TestLiveHistory::aLittleStepBackIsNoStep()
{
    LiveHistory history;
    addTrusted(history, t0, 10);
    history.addSnapshot(t0 + 8500ms, snapshotAt(t0 + 9500ms));
    QCOMPARE(history.samples(kraken, t0, t0 + 1min, 100).size(), size_t(10));
    QCOMPARE(history.bands(kraken, t0, t0 + 1min).size(), size_t(1));
}

void TestLiveHistory::bandsFollowConditionAndCause()
{
    LiveHistory history;
    addTrusted(history, t0, 10);
    history.addSnapshot(t0 + 10s, downAt(t0 + 10s, Cause::ConnectionReset));
    history.addSnapshot(t0 + 11s, downAt(t0 + 11s, Cause::ConnectionRefused));
    history.addSnapshot(t0 + 12s, downAt(t0 + 12s, Cause::ConnectionRefused));
    addTrusted(history, t0 + 13s, 5);

    const auto bands = history.bands(kraken, t0, t0 + 1h);
    QCOMPARE(bands.size(), size_t(4));
    QCOMPARE(bands[0].condition, Condition::Trusted);
    QCOMPARE(bands[1].cause, Cause::ConnectionReset);
    QCOMPARE(bands[2].cause, Cause::ConnectionRefused);
    QCOMPARE(bands[2].from, t0 + 11s);
    QCOMPARE(bands[2].to, std::optional(t0 + 13s));
    QCOMPARE(bands[3].condition, Condition::Trusted);
    QVERIFY(!bands[3].to);
}

void TestLiveHistory::anEventBeginsABandBeforeTheNextSnapshot()
{
    LiveHistory history;
    addTrusted(history, t0, 10);
    history.addEvent(failedAt(t0 + 9300ms));
    history.addEvent(stateAt(t0 + 9300ms, LineState::Waiting, Cause::ConnectionReset));
    QCOMPARE(history.bands(kraken, t0, t0 + 1h).back().from, t0 + 9300ms);
    history.addSnapshot(t0 + 10s, downAt(t0 + 10s));
    history.addEvent(stateAt(t0 + 10700ms, LineState::Streaming));
    history.addSnapshot(t0 + 11s, snapshotAt(t0 + 11s));

    const auto bands = history.bands(kraken, t0, t0 + 1h);
    QCOMPARE(bands.size(), size_t(3));
    QCOMPARE(bands[1].condition, Condition::Down);
    QCOMPARE(bands[1].from, t0 + 9300ms);
    QCOMPARE(bands[1].to, std::optional(t0 + 10700ms));
    QCOMPARE(bands[2].condition, Condition::Trusted);
}

void TestLiveHistory::anOutdatedSnapshotDoesNotEndABand()
{
    LiveHistory history;
    addTrusted(history, t0, 10);
    history.addEvent(stateAt(t0 + 9990ms, LineState::Waiting, Cause::ConnectionReset));
    // Taken 50 ms before the event, stored after it.
    history.addSnapshot(t0 + 10s, snapshotAt(t0 + 9950ms));
    history.addSnapshot(t0 + 11s, downAt(t0 + 11s));

    const auto bands = history.bands(kraken, t0, t0 + 1h);
    QCOMPARE(bands.size(), size_t(2));
    QCOMPARE(bands[1].from, t0 + 9990ms);
    QCOMPARE(history.samples(kraken, t0 + 10s, t0 + 11s, 10).at(0).condition, Condition::Down);

    // But a feed whose snapshots stay old is not held in that condition for ever.
    history.addSnapshot(t0 + 12s, snapshotAt(t0 + 9950ms));
    QCOMPARE(history.bands(kraken, t0, t0 + 1h).back().condition, Condition::Trusted);
}

void TestLiveHistory::aBlipBetweenTwoSnapshotsIsKept()
{
    LiveHistory history;
    addTrusted(history, t0, 10);
    const StreamKey stream{QStringLiteral("XBT/USD"), Channel::Depth};
    history.addEvent(eventAt(t0 + 9200ms, TrustChanged{stream, TrustState::Trusted, TrustState::Gapped}));
    history.addEvent(eventAt(t0 + 9400ms, TrustChanged{stream, TrustState::Gapped, TrustState::Trusted}));
    history.addSnapshot(t0 + 10s, snapshotAt(t0 + 10s));

    const auto bands = history.bands(kraken, t0, t0 + 1h);
    QCOMPARE(bands.size(), size_t(3));
    QCOMPARE(bands[1].condition, Condition::Degraded);
    QCOMPARE(bands[1].trust, TrustState::Gapped);
    QCOMPARE(bands[1].detail, QStringLiteral("XBT/USD/depth"));
    QCOMPARE(*bands[1].to - bands[1].from, Clock::duration(200ms));
    QCOMPARE(history.samples(kraken, t0 + 10s, t0 + 11s, 10).at(0).condition, Condition::Degraded);
}

void TestLiveHistory::attemptsWithinAnOutageDoNotSplitItsBand()
{
    LiveHistory history;
    addTrusted(history, t0, 10);
    history.addEvent(failedAt(t0 + 10s));
    history.addEvent(stateAt(t0 + 10s, LineState::Waiting, Cause::ConnectionReset));
    history.addEvent(stateAt(t0 + 11s, LineState::Connecting));
    history.addSnapshot(t0 + 11s, downAt(t0 + 11s));
    history.addEvent(failedAt(t0 + 12s));
    history.addEvent(stateAt(t0 + 12s, LineState::Waiting, Cause::ConnectionReset));
    QCOMPARE(history.bands(kraken, t0, t0 + 1h).size(), size_t(2));

    history.addEvent(stateAt(t0 + 13s, LineState::BreakerOpen, Cause::ConnectionReset));
    history.addEvent(stateAt(t0 + 14s, LineState::HalfOpenTrial));
    const auto bands = history.bands(kraken, t0, t0 + 1h);
    QCOMPARE(bands.size(), size_t(3));
    QCOMPARE(bands[2].condition, Condition::BreakerOpen);
}

void TestLiveHistory::aDegradedBandNamesItsStream()
{
    LiveHistory history;
    FeedSnapshot feed = snapshotAt(t0);
    feed.streams = {{.key = {QStringLiteral("XBT/USD"), Channel::Trade}, .trust = TrustState::Trusted},
                    {.key = {QStringLiteral("ETH/USD"), Channel::Depth}, .trust = TrustState::Silent}};
    history.addSnapshot(t0, feed);
    const auto bands = history.bands(kraken, t0, t0 + 1h);
    QCOMPARE(bands.at(0).condition, Condition::Degraded);
    QCOMPARE(bands.at(0).trust, TrustState::Silent);
    QCOMPARE(bands.at(0).detail, QStringLiteral("ETH/USD/depth"));
}

void TestLiveHistory::aBandTakesTheDetailOfItsFailure()
{
    for (const bool failureFirst : {true, false}) {
        LiveHistory history;
        addTrusted(history, t0, 10);
        if (failureFirst)
            history.addEvent(failedAt(t0 + 10s));
        history.addEvent(stateAt(t0 + 10s, LineState::Waiting, Cause::ConnectionReset));
        if (!failureFirst)
            history.addEvent(failedAt(t0 + 10s));
        QCOMPARE(history.bands(kraken, t0, t0 + 1h).back().detail, QStringLiteral("why"));
    }
}

void TestLiveHistory::bandsAreCutAtSleep()
{
    LiveHistory history;
    addTrusted(history, t0, 10);
    // The first thing heard after waking is an event.
    history.addEvent(stateAt(t0 + 1h, LineState::Waiting, Cause::Resumed));
    const auto bands = history.bands(kraken, t0, t0 + 2h);
    QCOMPARE(bands.size(), size_t(2));
    QCOMPARE(bands[0].to, std::optional(t0 + 10s));
    QCOMPARE(bands[1].from, t0 + 1h);
}

void TestLiveHistory::bandsAreFoundByOverlap_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<int>("found");
    QTest::newRow("all") << -100 << 100 << 3;
    QTest::newRow("before") << -100 << 0 << 0;
    QTest::newRow("inside one") << 3 << 4 << 1;
    QTest::newRow("up to a border") << 0 << 10 << 1;
    QTest::newRow("across a border") << 9 << 11 << 2;
    QTest::newRow("the one that lasts") << 1000 << 2000 << 1;
    QTest::newRow("nothing") << 5 << 5 << 0;
}

void TestLiveHistory::bandsAreFoundByOverlap()
{
    QFETCH(const int, from);
    QFETCH(const int, to);
    QFETCH(const int, found);
    LiveHistory history;
    addTrusted(history, t0, 10);
    history.addSnapshot(t0 + 10s, downAt(t0 + 10s));
    addTrusted(history, t0 + 11s, 5);
    QCOMPARE(int(history.bands(kraken, t0 + from * 1s, t0 + to * 1s).size()), found);
}

void TestLiveHistory::bandsAreBoundedByNumber()
{
    LiveHistory history;
    const int rounds = LiveHistory::MaxBandsPerFeed + 100;
    for (int i = 0; i < rounds; ++i) {
        const WallTime now = t0 + i * 1s;
        history.addSnapshot(now, i % 2 == 0 ? snapshotAt(now) : downAt(now));
    }
    const auto bands = history.bands(kraken, t0, t0 + 100h);
    QCOMPARE(int(bands.size()), LiveHistory::MaxBandsPerFeed);
    QCOMPARE(bands.back().from, t0 + (rounds - 1) * 1s);
}

void TestLiveHistory::anOutageRunsFromLossToReconnected()
{
    LiveHistory history;
    addTrusted(history, t0, 10);
    history.addEvent(failedAt(t0 + 10s));
    auto outages = history.outages(kraken, t0, t0 + 1h);
    QCOMPARE(outages.size(), size_t(1));
    QVERIFY(!outages[0].to);
    QCOMPARE(outages[0].cause, Cause::ConnectionReset);
    QCOMPARE(outages[0].detail, QStringLiteral("why"));
    QCOMPARE(outages[0].lengthAt(t0 + 30s), Clock::duration(20s));

    history.addEvent(eventAt(t0 + 51s, Reconnected{41s, 3}));
    outages = history.outages(kraken, t0, t0 + 1h);
    QCOMPARE(outages.size(), size_t(1));
    QCOMPARE(outages[0].to, std::optional(t0 + 51s));
    QCOMPARE(outages[0].lengthAt(t0 + 2h), Clock::duration(41s));

    // The next loss is another one.
    history.addEvent(failedAt(t0 + 60s, Cause::ReceiveDead));
    QCOMPARE(history.outages(kraken, t0, t0 + 1h).size(), size_t(2));
    QCOMPARE(history.outages(kraken, t0 + 55s, t0 + 1h).size(), size_t(1));
}

void TestLiveHistory::aFailedFirstStartIsAnOutage()
{
    LiveHistory history;
    history.addEvent(stateAt(t0, LineState::Connecting));
    history.addEvent(failedAt(t0 + 2s, Cause::NameNotFound));
    history.addEvent(eventAt(t0 + 2s, Reconnecting{1, 1s}));
    const auto outages = history.outages(kraken, t0, t0 + 1h);
    QCOMPARE(outages.size(), size_t(1));
    QCOMPARE(outages[0].cause, Cause::NameNotFound);
    QCOMPARE(outages[0].attemptCount, 1);
}

void TestLiveHistory::plannedEndsAreNoOutage_data()
{
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<int>("outages");
    QTest::newRow("user stop") << Cause::UserStop << 0;
    QTest::newRow("shutdown") << Cause::Shutdown << 0;
    QTest::newRow("rotation") << Cause::Rotation << 0;
    QTest::newRow("asleep") << Cause::Suspended << 0;
    QTest::newRow("announced restart: the server is away") << Cause::AnnouncedRestart << 1;
    QTest::newRow("lost by sleeping") << Cause::Resumed << 1;
}

void TestLiveHistory::plannedEndsAreNoOutage()
{
    QFETCH(const Cause, cause);
    QFETCH(const int, outages);
    LiveHistory history;
    history.addEvent(failedAt(t0, cause, 1, FailureClass::Neutral));
    QCOMPARE(int(history.outages(kraken, t0, t0 + 1h).size()), outages);
    // Nor does coming back make it one.
    history.addEvent(eventAt(t0 + 5s, Reconnected{5s, 0}));
    QCOMPARE(int(history.outages(kraken, t0, t0 + 1h).size()), outages);
}

void TestLiveHistory::attemptsKeepPlannedAndRealDelay()
{
    LiveHistory history;
    history.addEvent(failedAt(t0));
    history.addEvent(eventAt(t0, Reconnecting{1, 800ms}));
    history.addEvent(stateAt(t0 + 803ms, LineState::Connecting));
    history.addEvent(failedAt(t0 + 2s, Cause::ConnectionRefused));
    history.addEvent(eventAt(t0 + 2s, Reconnecting{2, 2s}));
    history.addEvent(stateAt(t0 + 4500ms, LineState::Connecting));
    history.addEvent(stateAt(t0 + 4600ms, LineState::Subscribing));
    history.addEvent(eventAt(t0 + 5s, Reconnected{5s, 2}));

    const auto outages = history.outages(kraken, t0, t0 + 1h);
    QCOMPARE(outages.size(), size_t(1));
    const auto &attempts = outages[0].attempts;
    QCOMPARE(attempts.size(), size_t(2));
    QCOMPARE(outages[0].attemptCount, 2);
    QCOMPARE(attempts[0].number, 1);
    QCOMPARE(attempts[0].plannedDelay, Clock::duration(800ms));
    QCOMPARE(*attempts[0].startedAt - attempts[0].announcedAt, Clock::duration(803ms));
    QVERIFY(attempts[0].failure);
    QCOMPARE(attempts[0].failure->cause, Cause::ConnectionRefused);
    QCOMPARE(attempts[1].number, 2);
    QCOMPARE(*attempts[1].startedAt - attempts[1].announcedAt, Clock::duration(2500ms));
    QVERIFY(!attempts[1].failure);
    QCOMPARE(outages[0].cause, Cause::ConnectionReset);   // Of the loss, not of an attempt.
}

void TestLiveHistory::aNewPromiseReplacesTheOldOne()
{
    LiveHistory history;
    history.addEvent(failedAt(t0));
    history.addEvent(eventAt(t0, Reconnecting{1, 30s}));
    history.addEvent(eventAt(t0 + 3s, Reconnecting{1, 0s}));   // The network is up again.
    history.addEvent(stateAt(t0 + 3100ms, LineState::Connecting));
    const auto outages = history.outages(kraken, t0, t0 + 1h);
    QCOMPARE(outages[0].attempts.size(), size_t(1));
    QCOMPARE(outages[0].attemptCount, 1);
    QCOMPARE(outages[0].attempts[0].announcedAt, t0 + 3s);
    QCOMPARE(outages[0].attempts[0].plannedDelay, Clock::duration(0s));
}

void TestLiveHistory::anUnannouncedTrialIsAnAttempt()
{
    LiveHistory history;
    history.addEvent(failedAt(t0));
    history.addEvent(stateAt(t0 + 1s, LineState::BreakerOpen));
    history.addEvent(stateAt(t0 + 31s, LineState::HalfOpenTrial));
    history.addEvent(stateAt(t0 + 31s, LineState::Connecting));
    const auto outages = history.outages(kraken, t0, t0 + 1h);
    QCOMPARE(outages[0].attempts.size(), size_t(1));
    QCOMPARE(outages[0].attempts[0].startedAt, std::optional(t0 + 31s));
}

void TestLiveHistory::theBreakerIsNoted_data()
{
    QTest::addColumn<bool>("byEvent");
    QTest::newRow("this line's") << true;
    QTest::newRow("the host's, opened by another line") << false;
}

void TestLiveHistory::theBreakerIsNoted()
{
    QFETCH(const bool, byEvent);
    LiveHistory history;
    history.addEvent(failedAt(t0));
    QVERIFY(!history.outages(kraken, t0, t0 + 1h).at(0).breakerOpened);
    if (byEvent)
        history.addEvent(eventAt(t0 + 1s, BreakerOpened{10, 30s}));
    else
        history.addEvent(stateAt(t0 + 1s, LineState::BreakerOpen));
    QVERIFY(history.outages(kraken, t0, t0 + 1h).at(0).breakerOpened);
}

void TestLiveHistory::stoppingEndsAnOutage()
{
    LiveHistory history;
    history.addEvent(failedAt(t0));
    history.addEvent(stateAt(t0 + 7s, LineState::Idle, Cause::UserStop));
    QCOMPARE(history.outages(kraken, t0, t0 + 1h).at(0).to, std::optional(t0 + 7s));
}

void TestLiveHistory::linesHaveOutagesOfTheirOwn()
{
    LiveHistory history;
    history.addEvent(failedAt(t0, Cause::ConnectionReset, 1));
    history.addEvent(failedAt(t0 + 1s, Cause::ReceiveDead, 2));
    history.addEvent(eventAt(t0 + 5s, Reconnected{5s, 1}, 1));
    const auto outages = history.outages(kraken, t0, t0 + 1h);
    QCOMPARE(outages.size(), size_t(2));
    QCOMPARE(outages[0].line, 1);
    QCOMPARE(outages[0].to, std::optional(t0 + 5s));
    QCOMPARE(outages[1].line, 2);
    QVERIFY(!outages[1].to);
}

void TestLiveHistory::reconnectedWithoutALossKnowsItsBegin()
{
    LiveHistory history;
    history.addEvent(eventAt(t0 + 60s, Reconnected{41s, 3}));
    const auto outages = history.outages(kraken, t0, t0 + 1h);
    QCOMPARE(outages.size(), size_t(1));
    QCOMPARE(outages[0].from, t0 + 19s);
    QCOMPARE(outages[0].attemptCount, 3);
}

void TestLiveHistory::outagesOfAllFeedsComeInOrder()
{
    LiveHistory history;
    const QString okx = QStringLiteral("okx");
    history.addEvent(failedAt(t0 + 10s));
    Event other = failedAt(t0 + 5s);
    other.feed = okx;
    history.addEvent(other);
    const auto outages = history.outages({}, t0, t0 + 1h);
    QCOMPARE(outages.size(), size_t(2));
    QCOMPARE(outages[0].feed, okx);
    QCOMPARE(outages[1].feed, kraken);
}

void TestLiveHistory::attemptsOfALongOutageAreBounded()
{
    LiveHistory history;
    history.addEvent(failedAt(t0));
    const int attempts = Outage::MaxAttempts + 50;
    for (int attempt = 1; attempt <= attempts; ++attempt) {
        const WallTime now = t0 + attempt * 60s;
        history.addEvent(eventAt(now, Reconnecting{attempt, 60s}));
        history.addEvent(stateAt(now + 60s, LineState::Connecting));
        history.addEvent(failedAt(now + 60s));
    }
    const auto outages = history.outages(kraken, t0, t0 + 1h);
    QCOMPARE(int(outages[0].attempts.size()), Outage::MaxAttempts);
    QCOMPARE(outages[0].attemptCount, attempts);
    QCOMPARE(outages[0].attempts.back().number, attempts);
}

void TestLiveHistory::outagesAreBoundedByNumber()
{
    LiveHistory history;
    const int rounds = LiveHistory::MaxOutagesPerFeed + 10;
    for (int i = 0; i < rounds; ++i) {
        history.addEvent(failedAt(t0 + i * 10s));
        history.addEvent(eventAt(t0 + i * 10s + 5s, Reconnected{5s, 1}));
    }
    const auto outages = history.outages(kraken, t0, t0 + 10'000h);
    QCOMPARE(int(outages.size()), LiveHistory::MaxOutagesPerFeed);
    QCOMPARE(outages.back().from, t0 + (rounds - 1) * 10s);
    QVERIFY(std::all_of(outages.begin(), outages.end(), [](const Outage &outage) { return outage.to.has_value(); }));
}

void TestLiveHistory::lineAttemptsAreCollectedOnce()
{
    LiveHistory history;
    FeedSnapshot feed = snapshotAt(t0);
    ConnectionSnapshot line;
    line.line = 2;
    line.lastAttempt = AttemptSnapshot{.attempt = 1, .startedAt = t0};
    feed.lines = {line};
    history.addSnapshot(t0, feed);
    feed.lines[0].lastAttempt->phases[size_t(SetupPhase::Tcp)] = 30ms;
    feed.lines[0].lastAttempt->startedAt += 300us;   // Each snapshot reckons it anew, from two clocks.
    history.addSnapshot(t0 + 1s, feed);
    QCOMPARE(history.lineAttempts(kraken).size(), size_t(1));
    QCOMPARE(history.lineAttempts(kraken)[0].line, 2);
    QVERIFY(history.lineAttempts(kraken)[0].record.phases[size_t(SetupPhase::Tcp)]);

    for (int i = 1; i <= LiveHistory::MaxLineAttemptsPerFeed; ++i) {
        feed.lines[0].lastAttempt->startedAt = t0 + i * 5s;
        history.addSnapshot(t0 + i * 5s, feed);
    }
    const auto attempts = history.lineAttempts(kraken);
    QCOMPARE(int(attempts.size()), LiveHistory::MaxLineAttemptsPerFeed);
    QCOMPARE(attempts.front().record.startedAt, t0 + 5s);
}

void TestLiveHistory::lineAttemptsKnowHowTheyEnded()
{
    LiveHistory history;
    FeedSnapshot feed = snapshotAt(t0);
    ConnectionSnapshot line;
    line.line = 1;
    line.lastAttempt = AttemptSnapshot{.attempt = 1, .startedAt = t0};
    feed.lines = {line};
    history.addSnapshot(t0, feed);
    // It fails, and the next one has begun before there is another snapshot.
    history.addEvent(failedAt(t0 + 300ms, Cause::ConnectionRefused));
    feed.lines[0].lastAttempt = AttemptSnapshot{.attempt = 2, .startedAt = t0 + 800ms};
    history.addSnapshot(t0 + 1s, feed);
    feed.lines[0].lastAttempt->phases[size_t(SetupPhase::FirstData)] = 90ms;
    history.addSnapshot(t0 + 2s, feed);
    // The end of a session is not the end of the attempt that made it.
    history.addEvent(failedAt(t0 + 60s, Cause::ConnectionReset));
    const auto attempts = history.lineAttempts(kraken);
    QCOMPARE(attempts.size(), size_t(2));
    QVERIFY(attempts[0].record.failure);
    QCOMPARE(attempts[0].record.failure->cause, Cause::ConnectionRefused);
    QVERIFY(!attempts[1].record.failure);
}

void TestLiveHistory::eventsAreBoundedByNumber()
{
    LiveHistory history;
    for (int i = 0; i < LiveHistory::MaxEvents + 5; ++i) {
        Event event = eventAt(t0 + i * 1s, ShutdownEvent{}, 0, {});
        event.id = quint64(i);
        history.addEvent(event);
    }
    QCOMPARE(int(history.events().size()), LiveHistory::MaxEvents);
    QCOMPARE(history.events().front().id, quint64(5));
    QVERIFY(history.feeds().isEmpty());   // Events of the whole program make no feed.
}

void TestLiveHistory::removedFeedsAreForgotten()
{
    LiveHistory history;
    addTrusted(history, t0, 10);
    history.addEvent(failedAt(t0 + 5s));
    const quint64 before = history.outageChanges({});
    history.removeFeed(kraken);
    QVERIFY(history.outageChanges({}) > before);
    QVERIFY(history.feeds().isEmpty());
    QVERIFY(history.outages({}, t0, t0 + 1h).empty());
    QCOMPARE(history.events().size(), size_t(1));
    const quint64 bandChanges = history.bandChanges(kraken);
    const quint64 outageChanges = history.outageChanges(kraken);
    addTrusted(history, t0 + 20s, 1);   // And may come back.
    QCOMPARE(history.samples(kraken, t0, t0 + 1h, 100).size(), size_t(1));
    // Who asked before, and while it was gone, hears that it is no longer so.
    QVERIFY(history.bandChanges(kraken) > bandChanges);
    QVERIFY(history.outageChanges(kraken) > outageChanges);
}

}   // namespace tst_livehistory

FEEDWARDEN_GUILESS_TEST(tst_livehistory::TestLiveHistory)
#include "tst_livehistory.moc"
