// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/silence.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <cmath>
#include <limits>

namespace tst_silence {

using namespace feedwarden;

static const Clock::time_point t0{1'000'000s};

class TestSilence : public QObject
{
    Q_OBJECT

private slots:
    void unknownStreamsHaveThePriorOfTheirKind_data();
    void unknownStreamsHaveThePriorOfTheirKind();
    void knownRatesDecide_data();
    void knownRatesDecide();
    void fiftyMessagesMakeARateKnown_data();
    void fiftyMessagesMakeARateKnown();
    void twiceTheLongestSilenceDecidesWhereItIsMore_data();
    void twiceTheLongestSilenceDecidesWhereItIsMore();
    void busyMeansOnceASecond_data();
    void busyMeansOnceASecond();

    void ratesAreLearnedPerTrustedTime();
    void anHourLaterOnlyTheLastHourCounts();
    void aBurstSaysNothingAboutTheRate();
    void silencesAreForgottenAfterADay_data();
    void silencesAreForgottenAfterADay();
    void whatWasLearnedBeforeIsKept();
    void theHourBeginsAtTheMarkBeforeIt();
    void rarelyAskedItStillLooksBackAnHour();
    void silencesAreRoundedUpAndBounded();
    void whatWasSilentBeforeIsForgottenAfterADayToo();
};

void TestSilence::unknownStreamsHaveThePriorOfTheirKind_data()
{
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<int>("pushIntervalMs");   // 0 = none
    QTest::addColumn<Clock::duration>("expected");
    QTest::newRow("mark price") << Channel::MarkPrice << 1000 << Clock::duration(10s);
    QTest::newRow("mark price pushed every 10 s") << Channel::MarkPrice << 10'000 << Clock::duration(20s);
    QTest::newRow("book ticker") << Channel::BookTicker << 0 << Clock::duration(15s);
    QTest::newRow("depth") << Channel::Depth << 100 << Clock::duration(15s);
    QTest::newRow("depth snapshot") << Channel::DepthSnapshot << 100 << Clock::duration(15s);
    QTest::newRow("ticker") << Channel::Ticker << 1000 << Clock::duration(30s);
    QTest::newRow("trade") << Channel::Trade << 0 << Clock::duration(60s);
    QTest::newRow("candle pushed every 10 s") << Channel::Candle1m << 10'000 << Clock::duration(20s);
    QTest::newRow("candle pushed every 2.5 s") << Channel::Candle1h << 2'500 << Clock::duration(5s);
    QTest::newRow("candle pushed every 1 s: never below 5 s") << Channel::Candle1s << 1'000 << Clock::duration(5s);
    QTest::newRow("candle pushed every hour: never above 15 min")
        << Channel::Candle1h << 3'600'000 << Clock::duration(15min);
    QTest::newRow("candle of 1 min, push unknown") << Channel::Candle1m << 0 << Clock::duration(2min);
    QTest::newRow("candle of 1 d, push unknown") << Channel::Candle1d << 0 << Clock::duration(2min);
}

void TestSilence::unknownStreamsHaveThePriorOfTheirKind()
{
    QFETCH(const Channel, channel);
    QFETCH(const int, pushIntervalMs);
    QFETCH(const Clock::duration, expected);
    StreamTraits traits;
    if (pushIntervalMs > 0)
        traits.pushInterval = std::chrono::milliseconds(pushIntervalMs);
    QCOMPARE(*priorThreshold(channel, traits), expected);
    QCOMPARE(*silenceThreshold(channel, traits, {}), expected);
    QVERIFY(!silenceThreshold(Channel::Liquidation, traits, {100.0, 1000, 1s}));   // silence of events says nothing
}

void TestSilence::knownRatesDecide_data()
{
    QTest::addColumn<double>("perSecond");
    QTest::addColumn<double>("seconds");
    // 3 × ln(λ × 2,592,000 s) / λ, worked out by hand.
    QTest::newRow("1000/s: at least 5 s") << 1000.0 << 5.0;
    QTest::newRow("10.3/s: still 5 s") << 10.3 << 5.0;
    QTest::newRow("10/s") << 10.0 << 5.1211;
    QTest::newRow("5/s") << 5.0 << 9.8264;
    QTest::newRow("1/s") << 1.0 << 44.3037;
    QTest::newRow("0.1/s") << 0.1 << 373.960;
    QTest::newRow("0.036/s") << 0.036 << 900.0;
    QTest::newRow("once an hour: at most 15 min") << 1.0 / 3600 << 900.0;
    QTest::newRow("once in 30 days") << 1.0 / 2'592'000 << 900.0;
    QTest::newRow("next to never") << 1e-300 << 900.0;
}

void TestSilence::knownRatesDecide()
{
    QFETCH(const double, perSecond);
    QFETCH(const double, seconds);
    for (const Channel channel : {Channel::Trade, Channel::Depth, Channel::Candle1m, Channel::MarkPrice}) {
        const auto threshold = silenceThreshold(channel, {}, {perSecond, 50, 0s});
        QVERIFY2(std::abs(std::chrono::duration<double>(*threshold).count() - seconds) < seconds * 1e-4,
                 qPrintable(QString::number(toMs(*threshold))));
    }
}

void TestSilence::fiftyMessagesMakeARateKnown_data()
{
    QTest::addColumn<quint64>("messages");
    QTest::addColumn<Clock::duration>("expected");
    QTest::newRow("49") << quint64(49) << Clock::duration(60s);
    QTest::newRow("50") << quint64(50) << Clock::duration(5s);
}

void TestSilence::fiftyMessagesMakeARateKnown()
{
    QFETCH(const quint64, messages);
    QFETCH(const Clock::duration, expected);
    QCOMPARE(*silenceThreshold(Channel::Trade, {}, {100.0, messages, 0s}), expected);
}

void TestSilence::twiceTheLongestSilenceDecidesWhereItIsMore_data()
{
    QTest::addColumn<quint64>("messages");
    QTest::addColumn<Clock::duration>("silence");
    QTest::addColumn<Clock::duration>("expected");
    QTest::newRow("less than T") << quint64(1000) << Clock::duration(2s) << Clock::duration(5s);
    QTest::newRow("half of T") << quint64(1000) << Clock::duration(2500ms) << Clock::duration(5s);
    QTest::newRow("a real book: 25 s") << quint64(1000) << Clock::duration(25s) << Clock::duration(50s);
    QTest::newRow("at most 15 min") << quint64(1000) << Clock::duration(8min) << Clock::duration(15min);
    QTest::newRow("a day") << quint64(1000) << Clock::duration(24h) << Clock::duration(15min);
    QTest::newRow("longest there is") << quint64(1000) << Clock::duration::max() << Clock::duration(15min);
    QTest::newRow("not known yet, less than the prior") << quint64(10) << Clock::duration(20s) << Clock::duration(60s);
    QTest::newRow("not known yet, more than the prior") << quint64(10) << Clock::duration(40s) << Clock::duration(80s);
}

void TestSilence::twiceTheLongestSilenceDecidesWhereItIsMore()
{
    QFETCH(const quint64, messages);
    QFETCH(const Clock::duration, silence);
    QFETCH(const Clock::duration, expected);
    QCOMPARE(*silenceThreshold(Channel::Trade, {}, {100.0, messages, silence}), expected);
}

void TestSilence::busyMeansOnceASecond_data()
{
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<double>("perSecond");
    QTest::addColumn<quint64>("messages");
    QTest::addColumn<bool>("expected");
    QTest::newRow("unknown") << Channel::Trade << 0.0 << quint64(0) << false;
    QTest::newRow("fast, but not known yet") << Channel::Trade << 100.0 << quint64(49) << false;
    QTest::newRow("1/s") << Channel::Trade << 1.0 << quint64(50) << true;
    QTest::newRow("just below") << Channel::Trade << 0.999 << quint64(5000) << false;
    QTest::newRow("mark price") << Channel::MarkPrice << 0.0 << quint64(0) << true;
}

void TestSilence::busyMeansOnceASecond()
{
    QFETCH(const Channel, channel);
    QFETCH(const double, perSecond);
    QFETCH(const quint64, messages);
    QFETCH(const bool, expected);
    QCOMPARE(isBusyRate(channel, {perSecond, messages, 0s}), expected);
}

void TestSilence::ratesAreLearnedPerTrustedTime()
{
    RateLearner learner({}, t0);
    learner.update(0s, t0);
    for (int i = 1; i <= 100; ++i) {
        learner.count();
        // Half of the time the stream is not trusted, and that half does not count.
        learner.update(500ms * i, t0 + 1s * i);
    }
    QCOMPARE(learner.learned().perSecond, 2.0);
    QCOMPARE(learner.learned().messages, quint64(100));
}

void TestSilence::anHourLaterOnlyTheLastHourCounts()
{
    RateLearner learner({}, t0);
    learner.update(0s, t0);
    Clock::time_point now = t0;
    const auto run = [&](Clock::duration length, Clock::duration interval) {
        for (const Clock::time_point end = now + length; now < end;) {
            now += interval;
            learner.count();
            learner.update(now - t0, now);
        }
    };
    run(3h, 1s);
    QVERIFY(std::abs(learner.learned().perSecond - 1.0) < 0.001);
    run(30min, 10s);
    QVERIFY(learner.learned().perSecond < 0.7 && learner.learned().perSecond > 0.4);   // a mixture
    run(45min, 10s);
    QVERIFY(std::abs(learner.learned().perSecond - 0.1) < 0.001);   // nothing of the busy time is left
}

void TestSilence::aBurstSaysNothingAboutTheRate()
{
    RateLearner learner({}, t0);
    learner.update(0s, t0);
    for (int i = 0; i < 200; ++i)
        learner.count();
    learner.update(10ms, t0 + 10ms);
    QCOMPARE(learner.learned().perSecond, 0.0);
    QCOMPARE(learner.learned().messages, quint64(200));
    QCOMPARE(*silenceThreshold(Channel::Trade, {}, learner.learned()), Clock::duration(60s));
}

void TestSilence::silencesAreForgottenAfterADay_data()
{
    QTest::addColumn<Clock::duration>("after");
    QTest::addColumn<Clock::duration>("expected");
    QTest::newRow("at once") << Clock::duration(0s) << Clock::duration(40s);
    QTest::newRow("23 h") << Clock::duration(23h) << Clock::duration(40s);
    QTest::newRow("24 h") << Clock::duration(24h) << Clock::duration(3s);
    QTest::newRow("25 h") << Clock::duration(25h) << Clock::duration(3s);
    QTest::newRow("a week") << Clock::duration(24h * 7) << Clock::duration(3s);
}

void TestSilence::silencesAreForgottenAfterADay()
{
    QFETCH(const Clock::duration, after);
    QFETCH(const Clock::duration, expected);
    RateLearner learner({}, t0);
    learner.noteSilence(40s, t0);
    learner.noteSilence(3s, t0 + after);
    learner.update(1h, t0 + after);
    QCOMPARE(learner.learned().longestSilence, expected);
}

void TestSilence::whatWasLearnedBeforeIsKept()
{
    const LearnedRate before{3.5, 12'000, 7s};
    RateLearner learner(before, t0);
    QVERIFY(learner.learned() == before);
    learner.update(0s, t0);
    QVERIFY(learner.learned() == before);   // nothing new, nothing forgotten
    learner.count();
    learner.update(100ms, t0 + 100ms);
    QCOMPARE(learner.learned().messages, quint64(12'001));
    QCOMPARE(learner.learned().perSecond, 3.5);
    // A slow beginning does not make a busy stream a rare one: that takes 50 messages or 10 min.
    learner.update(600s - 1ms, t0 + 600s - 1ms);
    QCOMPARE(learner.learned().perSecond, 3.5);
    RateLearner slow = learner;
    slow.update(600s, t0 + 600s);
    QCOMPARE(slow.learned().perSecond, 1.0 / 600);
    for (int i = 0; i < 48; ++i)
        learner.count();
    learner.update(599s, t0 + 599s);
    QCOMPARE(learner.learned().perSecond, 3.5);
    learner.count();
    learner.update(599s, t0 + 599s);
    QCOMPARE(learner.learned().perSecond, 50.0 / 599);
}

void TestSilence::theHourBeginsAtTheMarkBeforeIt()
{
    // 600 messages in the first ten minutes, 60 in each of those that follow.
    RateLearner learner({}, t0);
    learner.update(0s, t0);
    for (int minutes = 1; minutes <= 130; ++minutes) {
        for (int i = 0; i < (minutes <= 10 ? 60 : 6); ++i)
            learner.count();
        learner.update(1min * minutes, t0 + 1min * minutes);
        const double perSecond = learner.learned().perSecond;
        // Until there is a mark an hour ago everything counts, and from then on the hour and up to ten minutes more.
        if (minutes == 69)
            QCOMPARE(perSecond, (600.0 + 59 * 6) / (69 * 60));
        else if (minutes >= 70)
            QCOMPARE(perSecond, 0.1);
    }
}

void TestSilence::rarelyAskedItStillLooksBackAnHour()
{
    // Asked every 25 minutes: the begin is at most that much more than an hour ago, and never less than an hour.
    RateLearner learner({}, t0);
    learner.update(0s, t0);
    for (int times = 1; times <= 20; ++times) {
        // As many messages as it has been asked for times, each minute.
        for (int i = 0; i < 25 * times; ++i)
            learner.count();
        learner.update(25min * times, t0 + 25min * times);
        if (times > 3)
            QCOMPARE(learner.learned().perSecond, (times + (times - 1) + (times - 2)) / 3.0 / 60);
    }
}

void TestSilence::silencesAreRoundedUpAndBounded()
{
    RateLearner learner({}, t0);
    const auto longestAfter = [&](Clock::duration silence) {
        learner.noteSilence(silence, t0);
        learner.update(1h, t0);
        return learner.learned().longestSilence;
    };
    QCOMPARE(longestAfter(-1s), Clock::duration(0));
    QCOMPARE(longestAfter(1ns), Clock::duration(1ms));
    QCOMPARE(longestAfter(2ms), Clock::duration(2ms));
    QCOMPARE(longestAfter(1ms), Clock::duration(2ms));
    // An hour that is over gets no silence any more: it counts in the one that is known to have begun.
    learner.noteSilence(5ms, t0 - 2h);
    learner.update(1h, t0 + 22h);
    QCOMPARE(learner.learned().longestSilence, Clock::duration(5ms));
    const auto longest = std::chrono::milliseconds(std::numeric_limits<quint32>::max());
    QCOMPARE(longestAfter(24h * 365), Clock::duration(longest));
}

void TestSilence::whatWasSilentBeforeIsForgottenAfterADayToo()
{
    RateLearner learner({1.0, 1'000, 7s + 1ns}, t0);
    learner.update(0s, t0);
    QCOMPARE(learner.learned().longestSilence, Clock::duration(7'001ms));
    learner.update(0s, t0 + 23h);
    QCOMPARE(learner.learned().longestSilence, Clock::duration(7'001ms));
    learner.update(0s, t0 + 24h);
    QCOMPARE(learner.learned().longestSilence, Clock::duration(0));
}

}   // namespace tst_silence

FEEDWARDEN_APPLESS_TEST(tst_silence::TestSilence)
#include "tst_silence.moc"
