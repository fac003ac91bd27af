// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/feed/clockoffset.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace tst_clockoffset {

using namespace feedwarden;

static const Clock::time_point t0{1'000'000s};
static const WallTime wall0{std::chrono::nanoseconds(1'723'161'255'000'000'000)};

/// An answer as a venue would give it whose clock is `venueAhead` of ours, over a way of that length.
static ClockSample sampleOf(Clock::duration venueAhead, Clock::duration way, Clock::duration wayBack,
                            Clock::duration resolution = 1ms, WallTime sentAt = wall0)
{
    const WallTime venue = sentAt + way + venueAhead;
    ClockSample sample;
    sample.receivedAt = sentAt + way + wayBack;
    sample.roundTrip = way + wayBack;
    sample.venueTime = WallTime(venue.time_since_epoch() / resolution * resolution);
    sample.resolution = resolution;
    return sample;
}

class TestClockOffset : public QObject
{
    Q_OBJECT

private slots:
    void unverifiedUntilMeasured();
    void offsetIsOursMinusTheVenues_data();
    void offsetIsOursMinusTheVenues();
    void theTruthLiesWithinTheUncertainty();
    void wholeSecondsMeanHalfASecond();
    void samplesOfWholeSecondsNarrowEachOther();
    void coarseSamplesThatContradictAreNotMixed();
    void aSlowerSampleNarrowsAFasterOne();
    void theFastestOfTheLastTenCounts();
    void ofEquallyFastSamplesTheNewerCounts();
    void timeSpentAtTheVenueIsNotOnTheWay();
    void latencyBelowZeroStaysBelowZero();
    void impossibleRoundTripsAreRefused();
    void measuresInBurstsAtStartAndHourly();
    void failuresAreRetriedMoreAndMoreRarely();
    void unansweredRequestsBecomeDueAgain();
    void wakeMeasuresAgainAndForgetsWithTheFirstNewSample();
    void aWallStepMakesUnverifiedAtOnce();
    void nothingIsMeasuredBeforeStart();
    void wallStepsAreNoticed_data();
    void wallStepsAreNoticed();
};

void TestClockOffset::unverifiedUntilMeasured()
{
    ClockOffset clock;
    QVERIFY(!clock.isVerified());
    QVERIFY(!clock.offset());
    QVERIFY(!clock.uncertainty());
    QCOMPARE(clock.latencyOf(wall0, wall0 - 30ms), Clock::duration(30ms));   // raw
    QVERIFY(clock.addSample(sampleOf(0ms, 10ms, 10ms), t0));
    QVERIFY(clock.isVerified());
}

void TestClockOffset::offsetIsOursMinusTheVenues_data()
{
    QTest::addColumn<Clock::duration>("venueAhead");
    QTest::newRow("equal") << Clock::duration(0ms);
    QTest::newRow("our clock is 1.27 s slow") << Clock::duration(1270ms);
    QTest::newRow("our clock is 3 s fast") << Clock::duration(-3s);
    QTest::newRow("a year") << Clock::duration(24h * 365);
}

void TestClockOffset::offsetIsOursMinusTheVenues()
{
    QFETCH(const Clock::duration, venueAhead);
    ClockOffset clock;
    clock.addSample(sampleOf(venueAhead, 20ms, 20ms), t0);
    // The venue cuts off what is below 1 ms, which is taken as half of it.
    QVERIFY(std::chrono::abs(*clock.offset() + venueAhead) <= 500us);
    QCOMPARE(*clock.uncertainty(), Clock::duration(20ms + 500us));
    // An event that took 30 ms to us has a latency of 30 ms, whatever the clocks say.
    const WallTime eventAt = wall0 + venueAhead;
    QVERIFY(std::chrono::abs(clock.latencyOf(wall0 + 30ms, eventAt) - 30ms) <= 500us);
}

void TestClockOffset::theTruthLiesWithinTheUncertainty()
{
    Random random(3);
    for (int i = 0; i < 2000; ++i) {
        ClockOffset clock;
        const Clock::duration ahead(qint64(random.uniform(-5e9, 5e9)));
        for (int sample = 0; sample < 3; ++sample) {
            const Clock::duration way(qint64(random.uniform(1e5, 1e9)));
            const Clock::duration back(qint64(random.uniform(1e5, 1e9)));
            const Clock::duration resolution = random.unit() < 0.3 ? Clock::duration(1s) : Clock::duration(1ms);
            clock.addSample(sampleOf(ahead, way, back, resolution), t0);
        }
        QVERIFY(std::chrono::abs(*clock.offset() + ahead) <= *clock.uncertainty());
    }
}

void TestClockOffset::wholeSecondsMeanHalfASecond()
{
    ClockOffset clock;
    clock.addSample(sampleOf(0ms, 0ms, 0ms, 1s, wall0 + 700ms), t0);
    QCOMPARE(*clock.uncertainty(), Clock::duration(500ms));
    QCOMPARE(*clock.offset(), Clock::duration(200ms));   // 700 ms past the second; the step's middle is 500 ms.
}

void TestClockOffset::samplesOfWholeSecondsNarrowEachOther()
{
    Random random(11);
    for (int i = 0; i < 500; ++i) {
        ClockOffset clock;
        clock.start(t0);
        const Clock::duration ahead(qint64(random.uniform(-5e9, 5e9)));
        Clock::duration since{0};
        for (int sample = 0; sample < ClockOffset::BurstSamples; ++sample) {
            since = *clock.nextDue() - t0;
            clock.requested(t0 + since);
            clock.addSample(sampleOf(ahead, 10ms, 10ms, 1s, wall0 + since), t0 + since);
            QVERIFY(std::chrono::abs(*clock.offset() + ahead) <= *clock.uncertainty());
        }
        QVERIFY2(*clock.uncertainty() <= 150ms, qPrintable(QString::number(toMs(*clock.uncertainty()))));
    }
}

void TestClockOffset::coarseSamplesThatContradictAreNotMixed()
{
    ClockOffset clock;
    clock.addSample(sampleOf(0s, 10ms, 10ms, 1s), t0);
    clock.addSample(sampleOf(7s, 10ms, 10ms, 1s), t0 + 2s);   // The venue's clock was set.
    QVERIFY(std::chrono::abs(*clock.offset() + 7s) <= *clock.uncertainty());
    QVERIFY(*clock.uncertainty() >= 500ms);
}

void TestClockOffset::theFastestOfTheLastTenCounts()
{
    ClockOffset clock;
    clock.addSample(sampleOf(1s, 5ms, 5ms), t0);   // the fastest of all
    for (int i = 0; i < 9; ++i)
        clock.addSample(sampleOf(2s, 50ms, 50ms), t0);
    QCOMPARE(*clock.uncertainty(), Clock::duration(5500us));
    // The eleventh pushes it out.
    QVERIFY(clock.addSample(sampleOf(2s, 40ms, 40ms), t0));
    QCOMPARE(*clock.uncertainty(), Clock::duration(40500us));
    QVERIFY(std::chrono::abs(*clock.offset() + 2s) <= 1ms);
    // A slower one changes nothing, and says so.
    QVERIFY(!clock.addSample(sampleOf(9s, 60ms, 60ms), t0));
}

void TestClockOffset::ofEquallyFastSamplesTheNewerCounts()
{
    ClockOffset clock;
    clock.addSample(sampleOf(1s, 5ms, 5ms), t0);
    clock.addSample(sampleOf(3s, 5ms, 5ms), t0);
    QVERIFY(std::chrono::abs(*clock.offset() + 3s) <= 1ms);
}

void TestClockOffset::timeSpentAtTheVenueIsNotOnTheWay()
{
    // Kraken says when the ping came in and when the answer went out: 10 ms there, 400 ms inside, 10 ms back.
    ClockSample sample;
    sample.receivedAt = wall0 + 420ms;
    sample.roundTrip = 420ms;
    sample.venueReceivedAt = wall0 + 10ms + 5s;
    sample.venueTime = wall0 + 410ms + 5s;
    sample.resolution = 1us;
    ClockOffset clock;
    clock.addSample(sample, t0);
    QVERIFY(std::chrono::abs(*clock.offset() + 5s) <= 1us);
    QVERIFY(std::chrono::abs(*clock.uncertainty() - 10ms) <= 1us);
}

void TestClockOffset::latencyBelowZeroStaysBelowZero()
{
    ClockOffset clock;
    clock.addSample(sampleOf(0ms, 1ms, 1ms), t0);
    QVERIFY(clock.latencyOf(wall0, wall0 + 1250ms) < -1200ms);
}

void TestClockOffset::impossibleRoundTripsAreRefused()
{
    ClockOffset clock;
    clock.start(t0);
    ClockSample sample = sampleOf(0ms, 1ms, 1ms);
    sample.roundTrip = -1ms;
    QVERIFY(!clock.addSample(sample, t0));
    QCOMPARE(*clock.nextDue(), t0 + 30s);   // as if nothing had come
    sample.roundTrip = 10s + 1ns;
    QVERIFY(!clock.addSample(sample, t0));
    QCOMPARE(*clock.nextDue(), t0 + 1min);
    QVERIFY(!clock.isVerified());
    sample.roundTrip = 10s;
    QVERIFY(clock.addSample(sample, t0));
}

void TestClockOffset::measuresInBurstsAtStartAndHourly()
{
    ClockOffset clock;
    clock.start(t0);
    Clock::time_point now = t0;
    QVERIFY(clock.isDue(now));
    for (int burst = 0; burst < 3; ++burst) {
        for (int i = 0; i < ClockOffset::BurstSamples; ++i) {
            QVERIFY(clock.isDue(now));
            clock.requested(now);
            QVERIFY(!clock.isDue(now));
            now += 20ms;
            clock.addSample(sampleOf(0ms, 10ms, 10ms), now);
            const bool isLast = i + 1 == ClockOffset::BurstSamples;
            QCOMPARE(*clock.nextDue(), now + (isLast ? Clock::duration(1h) : Clock::duration(1s)));
            QVERIFY(!clock.isDue(*clock.nextDue() - 1ns));
            now = *clock.nextDue();
        }
    }
}

void TestClockOffset::failuresAreRetriedMoreAndMoreRarely()
{
    ClockOffset clock;
    clock.start(t0);
    Clock::time_point now = t0;
    for (const Clock::duration wait : {Clock::duration(30s), Clock::duration(1min), Clock::duration(2min),
                                       Clock::duration(4min), Clock::duration(8min), Clock::duration(16min),
                                       Clock::duration(32min), Clock::duration(1h), Clock::duration(1h)}) {
        clock.requested(now);
        clock.failed(now);
        QCOMPARE(*clock.nextDue() - now, wait);
        now = *clock.nextDue();
    }
    clock.addSample(sampleOf(0ms, 1ms, 1ms), now);
    clock.failed(now);
    QCOMPARE(*clock.nextDue() - now, Clock::duration(30s));
}

void TestClockOffset::unansweredRequestsBecomeDueAgain()
{
    ClockOffset clock;
    clock.start(t0);
    clock.requested(t0);
    QVERIFY(!clock.isDue(t0 + 10s - 1ns));
    QVERIFY(clock.isDue(t0 + 10s));
}

void TestClockOffset::wakeMeasuresAgainAndForgetsWithTheFirstNewSample()
{
    ClockOffset clock;
    clock.start(t0);
    clock.addSample(sampleOf(1s, 1ms, 1ms), t0);
    const Clock::time_point woken = t0 + 8h;
    clock.woke(woken);
    QVERIFY(clock.isDue(woken));
    QVERIFY(clock.isVerified());   // what was known stands until there is better
    clock.addSample(sampleOf(4s, 200ms, 200ms), woken);
    QVERIFY(std::chrono::abs(*clock.offset() + 4s) <= 200ms);   // slower, and it counts all the same
    QCOMPARE(*clock.uncertainty(), Clock::duration(200ms + 500us));
}

void TestClockOffset::aWallStepMakesUnverifiedAtOnce()
{
    ClockOffset clock;
    clock.start(t0);
    for (int i = 0; i < 5; ++i)
        clock.addSample(sampleOf(1s, 1ms, 1ms), t0);
    QVERIFY(!clock.isDue(t0 + 10min));
    clock.wallStepped(t0 + 10min);
    QVERIFY(clock.isDue(t0 + 10min));
    QVERIFY(!clock.isVerified());
    QCOMPARE(clock.latencyOf(wall0, wall0 - 5ms), Clock::duration(5ms));
}

void TestClockOffset::nothingIsMeasuredBeforeStart()
{
    ClockOffset clock;
    clock.woke(t0);
    clock.wallStepped(t0);
    QVERIFY(!clock.nextDue());
    clock.start(t0);
    clock.stop();
    QVERIFY(!clock.isDue(t0 + 24h));
}

void TestClockOffset::wallStepsAreNoticed_data()
{
    QTest::addColumn<Clock::duration>("passed");
    QTest::addColumn<Clock::duration>("wallPassed");
    QTest::addColumn<bool>("isStep");
    QTest::newRow("in step") << Clock::duration(1s) << Clock::duration(1s) << false;
    QTest::newRow("slewed") << Clock::duration(1s) << Clock::duration(1s + 100ms) << false;
    QTest::newRow("forwards") << Clock::duration(1s) << Clock::duration(1s + 101ms) << true;
    QTest::newRow("backwards") << Clock::duration(1s) << Clock::duration(-1h) << true;
    QTest::newRow("asleep counts in both") << Clock::duration(8h) << Clock::duration(8h) << false;
}

void TestClockOffset::wallStepsAreNoticed()
{
    QFETCH(const Clock::duration, passed);
    QFETCH(const Clock::duration, wallPassed);
    QFETCH(const bool, isStep);
    WallStepDetector detector;
    QVERIFY(!detector.look(t0, wall0));
    const auto jump = detector.look(t0 + passed, wall0 + wallPassed);
    QCOMPARE(jump.has_value(), isStep);
    if (jump)
        QCOMPARE(*jump, wallPassed - passed);
    // The same look again finds nothing new.
    QVERIFY(!detector.look(t0 + passed, wall0 + wallPassed));
}

void TestClockOffset::aSlowerSampleNarrowsAFasterOne()
{
    ClockOffset clock;
    clock.addSample(sampleOf(0s, 10ms, 10ms, 1s, wall0), t0);
    QCOMPARE(*clock.uncertainty(), Clock::duration(510ms));
    clock.addSample(sampleOf(0s, 20ms, 20ms, 1s, wall0 + 2s + 700ms), t0 + 2s);   // near the other end of a second
    QVERIFY2(*clock.uncertainty() < 200ms, qPrintable(QString::number(toMs(*clock.uncertainty()))));
    QVERIFY(std::chrono::abs(*clock.offset()) <= *clock.uncertainty());
}

}   // namespace tst_clockoffset

FEEDWARDEN_APPLESS_TEST(tst_clockoffset::TestClockOffset)
#include "tst_clockoffset.moc"
