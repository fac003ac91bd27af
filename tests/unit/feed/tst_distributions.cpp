// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/feed/loghistogram.h"
#include "core/feed/ratemeter.h"
#include "core/feed/slidingcounter.h"
#include "core/feed/windowedhistogram.h"
#include "tests/support/captures.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace tst_distributions {

using namespace feedwarden;
using Window = WindowedHistogram::Window;

static const Clock::time_point t0{1'000'000s};

/// Within the promised 1 %, and below 1 µs within one step of 16 ns.
static bool isClose(Clock::duration found, Clock::duration exact)
{
    const double tolerance = std::max(std::abs(double(exact.count())) * 0.01, 16.0);
    return std::abs(double(found.count()) - double(exact.count())) <= tolerance;
}

/// Nearest rank, the definition in the header.
static Clock::duration exactQuantile(const std::vector<Clock::duration> &sorted, double share)
{
    const size_t rank = std::clamp<size_t>(size_t(std::ceil(share * double(sorted.size()))), 1, sorted.size());
    return sorted[rank - 1];
}

class TestDistributions : public QObject
{
    Q_OBJECT

private slots:
    void ratesBeginAnewWhenCleared();
    void withoutDurationsThereAreNoExtremes();
    void whatComesAsASliceBeginsIsOfThatSlice();
    void oneValueComesBackWithinOnePercent_data();
    void oneValueComesBackWithinOnePercent();
    void quantilesAgreeWithASortedList_data();
    void quantilesAgreeWithASortedList();
    void mergingEqualsRecordingTogether();
    void mergingWithItselfDoublesTheCounts();
    void subtractingTakesBackWhatWasMerged();
    void clearingKeepsThePages();
    void emptySaysNothing();
    void recordedLatenciesOfASlowClockAreShownBelowZero();

    void windowsForgetInTime_data();
    void windowsForgetInTime();
    void theOldMaximumLeavesWithItsSlice();
    void aWindowTellsNothingBeyondItsExtremes();
    void windowsAgreeWithAListOfEverything();
    void aLongPauseEmptiesTheWindowsButNotTheSession();
    void linesMergeIntoAFeed();

    void ratesCountTheLastFiveSeconds_data();
    void ratesCountTheLastFiveSeconds();
    void slidingCountsLeaveOnTime_data();
    void slidingCountsLeaveOnTime();
    void slidingCountsStayBounded();
};

void TestDistributions::oneValueComesBackWithinOnePercent_data()
{
    QTest::addColumn<Clock::duration>("value");
    QTest::newRow("zero") << Clock::duration(0ns);
    QTest::newRow("1 ns") << Clock::duration(1ns);
    QTest::newRow("1 us") << Clock::duration(1us);
    QTest::newRow("last of the linear page") << Clock::duration(1023ns);
    QTest::newRow("first of the next") << Clock::duration(1024ns);
    QTest::newRow("1 ms") << Clock::duration(1ms);
    QTest::newRow("1 h") << Clock::duration(1h);
    QTest::newRow("a year") << Clock::duration(24h * 365);
    QTest::newRow("longest") << Clock::duration::max();
    QTest::newRow("-1 ns") << Clock::duration(-1ns);
    QTest::newRow("clock skew of -1.2723 s") << Clock::duration(-1272300us);
    QTest::newRow("a year too early") << Clock::duration(-24h * 365);
    QTest::newRow("most negative") << Clock::duration::min();
}

void TestDistributions::oneValueComesBackWithinOnePercent()
{
    QFETCH(const Clock::duration, value);
    // Between two others, so that it is the median and not simply the minimum or maximum, which are exact.
    LogHistogram histogram;
    histogram.record(Clock::duration::min());
    histogram.record(value);
    histogram.record(Clock::duration::max());
    QVERIFY2(isClose(histogram.quantile(0.5), value), qPrintable(QString::number(histogram.quantile(0.5).count())));
    QCOMPARE(histogram.min(), Clock::duration::min());
    QCOMPARE(histogram.max(), Clock::duration::max());
    QCOMPARE(histogram.count(), quint64(3));
}

void TestDistributions::quantilesAgreeWithASortedList_data()
{
    QTest::addColumn<quint64>("seed");
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("negativeShare");
    QTest::newRow("few") << quint64(1) << 7 << 0.0;
    QTest::newRow("a hundred") << quint64(2) << 100 << 0.0;
    QTest::newRow("many") << quint64(3) << 20'000 << 0.0;
    QTest::newRow("half below zero") << quint64(4) << 20'000 << 0.5;
    QTest::newRow("all below zero") << quint64(5) << 5'000 << 1.0;
    QTest::newRow("two per cent below zero") << quint64(6) << 5'000 << 0.02;
}

void TestDistributions::quantilesAgreeWithASortedList()
{
    QFETCH(const quint64, seed);
    QFETCH(const int, count);
    QFETCH(const double, negativeShare);
    Random random(seed);
    LogHistogram histogram;
    std::vector<Clock::duration> values;
    for (int i = 0; i < count; ++i) {
        // Log-uniform from 1 µs to 1 h, so that every power of two is hit.
        const double size = std::exp(random.uniform(std::log(1e3), std::log(3.6e12)));
        const Clock::duration value(qint64(random.unit() < negativeShare ? -size : size));
        values.push_back(value);
        histogram.record(value);
    }
    std::sort(values.begin(), values.end());
    for (const double share : {0.0, 0.001, 0.25, 0.5, 0.9, 0.95, 0.99, 0.999, 1.0}) {
        const Clock::duration exact = exactQuantile(values, share);
        QVERIFY2(isClose(histogram.quantile(share), exact), qPrintable(QString::number(share)));
    }
    const DurationSummary summary = histogram.summary();
    QCOMPARE(summary.count, quint64(count));
    QCOMPARE(summary.p50, histogram.quantile(0.50));
    QCOMPARE(summary.p95, histogram.quantile(0.95));
    QCOMPARE(summary.p99, histogram.quantile(0.99));
    QCOMPARE(summary.min, values.front());
    QCOMPARE(summary.max, values.back());
}

void TestDistributions::mergingEqualsRecordingTogether()
{
    Random random(7);
    LogHistogram parts[3];
    LogHistogram all;
    for (int i = 0; i < 3000; ++i) {
        const Clock::duration value(qint64(random.uniform(-1e9, 1e10)));
        parts[i % 3].record(value);
        all.record(value);
    }
    const LogHistogram *const pointers[] = {&parts[0], &parts[1], &parts[2]};
    QVERIFY(LogHistogram::summaryOf(pointers) == all.summary());
    LogHistogram merged;
    for (const LogHistogram &part : parts)
        merged.merge(part);
    QVERIFY(merged.summary() == all.summary());
}

void TestDistributions::mergingWithItselfDoublesTheCounts()
{
    LogHistogram histogram;
    histogram.record(1ms);
    histogram.record(-5s);
    histogram.merge(histogram);
    QCOMPARE(histogram.count(), quint64(4));
    QVERIFY(isClose(histogram.quantile(0.5), -5s));
    QVERIFY(isClose(histogram.quantile(0.51), 1ms));
}

void TestDistributions::subtractingTakesBackWhatWasMerged()
{
    LogHistogram first;
    LogHistogram second;
    first.record(1ms);
    second.record(1ms);
    second.record(70ms);
    LogHistogram sum;
    sum.merge(first);
    sum.merge(second);
    sum.subtract(second);
    QCOMPARE(sum.count(), quint64(1));
    QVERIFY(isClose(sum.quantile(1.0), 1ms));
}

void TestDistributions::clearingKeepsThePages()
{
    LogHistogram histogram;
    QCOMPARE(histogram.pageCount(), 0);
    for (const Clock::duration value : {Clock::duration(1ms), Clock::duration(1100us), Clock::duration(-1ms)})
        histogram.record(value);
    const int pages = histogram.pageCount();
    QCOMPARE(pages, 3);   // 1 ms and 1.1 ms lie on both sides of 2^20 ns; the negative one has its own.
    histogram.clear();
    QVERIFY(histogram.isEmpty());
    histogram.record(1ms);
    QCOMPARE(histogram.pageCount(), pages);
    // What it has kept without a value in it is not handed on.
    LogHistogram other;
    other.merge(histogram);
    QCOMPARE(other.pageCount(), 1);
    QCOMPARE(other.count(), quint64(1));
    QCOMPARE(histogram.max(), Clock::duration(1ms));
}

void TestDistributions::emptySaysNothing()
{
    QVERIFY(LogHistogram().summary() == DurationSummary());
    QCOMPARE(LogHistogram().quantile(0.5), Clock::duration(0));
    WindowedHistogram windowed;
    QVERIFY(windowed.summary(Window::Minute, t0) == DurationSummary());
    LogHistogram into;
    windowed.addTo(into, Window::Session, t0);
    QVERIFY(into.isEmpty());
    windowed.clear();
    QVERIFY(!windowed.tally());
    // Taking away what is not there takes nothing.
    into.record(1ms);
    into.subtract(LogHistogram());
    QCOMPARE(into.count(), quint64(1));
    QCOMPARE(into.quantile(0.5), Clock::duration(1ms));
    QVERIFY(sizeof(LogHistogram) <= 192);
}

void TestDistributions::recordedLatenciesOfASlowClockAreShownBelowZero()
{
    const auto capture = loadCapture(QStringLiteral("binance/spot-btcusdt-depth100ms-bookticker-trade-20240808"));
    if (!capture)
        QSKIP("the recordings are not here");
    LogHistogram histogram;
    for (size_t i = 0; i < capture->lines.size(); ++i) {
        const QJsonObject data = QJsonDocument::fromJson(capture->lines[i]).object()[QStringLiteral("data")].toObject();
        if (data.contains(QStringLiteral("E"))) {
            const qint64 eventMs = qint64(data[QStringLiteral("E")].toDouble());
            histogram.record(Clock::duration(capture->receivedAt[i] - eventMs * 1'000'000));
        }
    }
    // The numbers of the recording's own page, which give one decimal.
    const DurationSummary summary = histogram.summary();
    QCOMPARE(summary.count, quint64(3451 + 9757));
    QVERIFY(std::abs(toMs(summary.min) - -1275.0) <= 0.05);
    QVERIFY(std::abs(toMs(summary.max) - -1250.0) <= 0.05);
    QVERIFY(isClose(summary.p50, -1272300us));
    QVERIFY(isClose(summary.p99, -1263000us));
}

void TestDistributions::windowsForgetInTime_data()
{
    QTest::addColumn<Clock::duration>("age");
    QTest::addColumn<bool>("inMinute");
    QTest::addColumn<bool>("inFiveMinutes");
    QTest::newRow("at once") << Clock::duration(0s) << true << true;
    QTest::newRow("60 s") << Clock::duration(60s) << true << true;
    QTest::newRow("a slice more") << Clock::duration(65s) << false << true;
    QTest::newRow("300 s") << Clock::duration(300s) << false << true;
    QTest::newRow("a long slice more") << Clock::duration(330s) << false << false;
    QTest::newRow("a day") << Clock::duration(24h) << false << false;
}

void TestDistributions::windowsForgetInTime()
{
    QFETCH(const Clock::duration, age);
    QFETCH(const bool, inMinute);
    QFETCH(const bool, inFiveMinutes);
    WindowedHistogram windowed;
    windowed.record(20ms, t0);
    QCOMPARE(windowed.summary(Window::Minute, t0 + age).count, quint64(inMinute));
    QCOMPARE(windowed.summary(Window::FiveMinutes, t0 + age).count, quint64(inFiveMinutes));
    QCOMPARE(windowed.summary(Window::Session, t0 + age).count, quint64(1));
    // Nor is more of it handed on, to the moment: also where it was asked for a moment before.
    for (const auto &[window, isIn] :
         {std::pair(Window::Minute, inMinute), {Window::FiveMinutes, inFiveMinutes}, {Window::Session, true}}) {
        WindowedHistogram summed, added;
        summed.record(20ms, t0);
        added.record(20ms, t0);
        LogHistogram before, into;
        if (age > 0s) {
            (void)summed.summary(window, t0 + age - 1ns);
            added.addTo(before, window, t0 + age - 1ns);
        }
        QCOMPARE(summed.summary(window, t0 + age).count, quint64(isIn));
        added.addTo(into, window, t0 + age);
        QCOMPARE(into.count(), quint64(isIn));
    }
}

void TestDistributions::theOldMaximumLeavesWithItsSlice()
{
    WindowedHistogram windowed;
    windowed.record(9s, t0);
    windowed.record(10ms, t0 + 30s);
    QCOMPARE(windowed.summary(Window::Minute, t0 + 31s).max, Clock::duration(9s));
    QCOMPARE(windowed.summary(Window::Minute, t0 + 70s).max, Clock::duration(10ms));
    QCOMPARE(windowed.summary(Window::Minute, t0 + 70s).min, Clock::duration(10ms));
    QCOMPARE(windowed.summary(Window::FiveMinutes, t0 + 70s).max, Clock::duration(9s));
    QCOMPARE(windowed.summary(Window::Session, t0 + 1h).max, Clock::duration(9s));
}

void TestDistributions::aWindowTellsNothingBeyondItsExtremes()
{
    // The middle of a step may lie outside what there was, and what has left the window is no bound for it.
    const Clock::duration only = 1'000'001ns;
    for (const auto &[window, at, asked] :
         {std::tuple(Window::Minute, 30s, 70s), {Window::FiveMinutes, 60s, 340s}, {Window::FiveMinutes, 600s, 600s}}) {
        WindowedHistogram windowed;
        windowed.record(0ms, t0);
        windowed.record(1h, t0);
        windowed.record(only, t0 + at);
        const DurationSummary summary = windowed.summary(window, t0 + asked);
        QCOMPARE(summary.count, quint64(1));
        for (const Clock::duration value : {summary.min, summary.p50, summary.p95, summary.p99, summary.max})
            QCOMPARE(value, only);
    }
}

void TestDistributions::windowsAgreeWithAListOfEverything()
{
    Random random(11);
    WindowedHistogram windowed;
    struct One {
        Clock::time_point at;
        Clock::duration value;
    };
    std::vector<One> all;
    Clock::time_point now = t0;
    for (int i = 0; i < 4000; ++i) {
        now += Clock::duration(qint64(random.uniform(0, random.unit() < 0.01 ? 60e9 : 1e9)));
        const Clock::duration value(qint64(random.uniform(-1e6, 1e9)));
        windowed.record(value, now);
        all.push_back({now, value});
        if (i % 37 != 0)
            continue;
        struct Case {
            Window window;
            Clock::duration length;
            Clock::duration slack;
        };
        for (const Case &one : {Case{Window::Minute, 60s, 5s}, Case{Window::FiveMinutes, 300s, 30s},
                                Case{Window::Session, 24h * 365, 0s}}) {
            // It holds everything within the window and nothing that is more than one slice older.
            std::vector<Clock::duration> within;
            quint64 atMost = 0;
            Clock::duration highest = Clock::duration::min();
            for (const One &value_ : all) {
                if (now - value_.at <= one.length) {
                    within.push_back(value_.value);
                    highest = std::max(highest, value_.value);
                }
                if (now - value_.at <= one.length + one.slack)
                    ++atMost;
            }
            const DurationSummary summary = windowed.summary(one.window, now);
            QVERIFY(summary.count >= within.size());
            QVERIFY(summary.count <= atMost);
            QVERIFY(summary.max >= highest);
            if (summary.count == within.size()) {
                std::sort(within.begin(), within.end());
                QCOMPARE(summary.min, within.front());
                QCOMPARE(summary.max, within.back());
                QVERIFY(isClose(summary.p50, exactQuantile(within, 0.5)));
                QVERIFY(isClose(summary.p95, exactQuantile(within, 0.95)));
            }
        }
    }
}

void TestDistributions::aLongPauseEmptiesTheWindowsButNotTheSession()
{
    WindowedHistogram windowed;
    for (int i = 0; i < 100; ++i)
        windowed.record(1ms * i, t0 + 5s * i);
    const Clock::time_point later = t0 + 24h * 30;
    QCOMPARE(windowed.summary(Window::Minute, later).count, quint64(0));
    windowed.record(7ms, later);
    QCOMPARE(windowed.summary(Window::Minute, later).count, quint64(1));
    QCOMPARE(windowed.summary(Window::FiveMinutes, later).max, Clock::duration(7ms));
    QCOMPARE(windowed.summary(Window::Session, later).count, quint64(101));
}

void TestDistributions::linesMergeIntoAFeed()
{
    WindowedHistogram fast;
    WindowedHistogram slow;
    for (int i = 0; i < 60; ++i) {
        fast.record(10ms, t0 + 1s * i);
        slow.record(i < 10 ? 5s : 100ms, t0 + 1s * i);
    }
    for (const Window window : {Window::Minute, Window::FiveMinutes, Window::Session}) {
        LogHistogram feed;
        fast.addTo(feed, window, t0 + 60s);
        slow.addTo(feed, window, t0 + 60s);
        QCOMPARE(feed.count(), quint64(120));
        QCOMPARE(feed.max(), Clock::duration(5s));
        QVERIFY(isClose(feed.quantile(0.5), 10ms));
    }
    // 5 s were seen in the first 10 s only.
    LogHistogram feed;
    slow.addTo(feed, Window::Minute, t0 + 80s);
    QCOMPARE(feed.max(), Clock::duration(100ms));
}

void TestDistributions::ratesCountTheLastFiveSeconds_data()
{
    QTest::addColumn<int>("perSecond");
    QTest::addColumn<Clock::duration>("sendFor");
    QTest::addColumn<Clock::duration>("askAfter");   // the last message
    QTest::addColumn<double>("expected");
    QTest::addColumn<double>("tolerance");
    QTest::newRow("steady 1/s") << 1 << Clock::duration(60s) << Clock::duration(0s) << 1.0 << 0.3;
    QTest::newRow("steady 100/s") << 100 << Clock::duration(60s) << Clock::duration(0s) << 100.0 << 1.0;
    QTest::newRow("just begun is not extrapolated")
        << 100 << Clock::duration(100ms) << Clock::duration(0s) << 10.0 << 1.01;
    QTest::newRow("2 s old") << 100 << Clock::duration(2s) << Clock::duration(0s) << 100.0 << 1.0;
    QTest::newRow("half over") << 100 << Clock::duration(60s) << Clock::duration(2500ms) << 50.0 << 6.0;
    QTest::newRow("over") << 100 << Clock::duration(60s) << Clock::duration(5s) << 0.0 << 0.0;
    QTest::newRow("long over") << 100 << Clock::duration(60s) << Clock::duration(1h) << 0.0 << 0.0;
}

void TestDistributions::ratesCountTheLastFiveSeconds()
{
    QFETCH(const int, perSecond);
    QFETCH(const Clock::duration, sendFor);
    QFETCH(const Clock::duration, askAfter);
    QFETCH(const double, expected);
    QFETCH(const double, tolerance);
    RateMeter meter;
    QCOMPARE(meter.perSecond(t0), 0.0);
    Clock::time_point now = t0;
    for (; now <= t0 + sendFor; now += Clock::duration(1s) / perSecond)
        meter.add(now);
    const double found = meter.perSecond(now - Clock::duration(1s) / perSecond + askAfter);
    QVERIFY2(std::abs(found - expected) <= tolerance, qPrintable(QString::number(found)));
}

void TestDistributions::slidingCountsLeaveOnTime_data()
{
    QTest::addColumn<Clock::duration>("after");
    QTest::addColumn<int>("expected");
    QTest::newRow("at once") << Clock::duration(0s) << 2;
    QTest::newRow("1 ns early") << Clock::duration(1h - 1ns) << 2;
    QTest::newRow("an hour after the first") << Clock::duration(1h) << 1;
    QTest::newRow("an hour after the second") << Clock::duration(1h + 1s) << 0;
}

void TestDistributions::slidingCountsLeaveOnTime()
{
    QFETCH(const Clock::duration, after);
    QFETCH(const int, expected);
    SlidingCounter counter(1h);
    counter.add(t0);
    if (after >= 1s)
        counter.add(t0 + 1s);
    else
        counter.add(t0);
    QCOMPARE(counter.count(t0 + after), expected);
}

void TestDistributions::slidingCountsStayBounded()
{
    SlidingCounter counter(1h, 8);
    QCOMPARE(counter.capacity(), 8);
    for (int i = 0; i < 1000; ++i)
        counter.add(t0 + 1s * i);
    QCOMPARE(counter.count(t0 + 1000s), 8);
    QCOMPARE(counter.count(t0 + 995s + 1h), 4);   // Those of 996 to 999 s.
    counter.add(t0 + 1000s);                      // The ring now begins in the middle,
    counter.clear();
    QCOMPARE(counter.count(t0), 0);
    for (int i = 0; i < 3; ++i)
        counter.add(t0 + 2h + 1min * i);   // and after that at its beginning again.
    QCOMPARE(counter.count(t0 + 3h), 2);
    QCOMPARE(counter.count(t0 + 3h + 1min), 1);
    QCOMPARE(counter.count(t0 + 3h + 2min), 0);
}

void TestDistributions::ratesBeginAnewWhenCleared()
{
    RateMeter meter;
    meter.add(t0, 50);
    QVERIFY(meter.perSecond(t0) > 0.0);
    meter.clear();
    QCOMPARE(meter.perSecond(t0), 0.0);
    meter.add(t0 + 1s);
    QCOMPARE(meter.perSecond(t0 + 1s), 1.0);
}

void TestDistributions::whatComesAsASliceBeginsIsOfThatSlice()
{
    const Clock::time_point aligned{1'000s};
    RateMeter meter;
    meter.add(aligned);
    meter.add(aligned + 250ms, 3);
    meter.add(aligned + 500ms - 1ns, 4);
    QCOMPARE(meter.perSecond(aligned + 500ms), 8.0);   // of one second at least
    // The first slice leaves after 5 s, the second one a quarter later: what is covered begins with it.
    QCOMPARE(meter.perSecond(aligned + 5s), 7.0 / 4.75);
    QCOMPARE(meter.perSecond(aligned + 5s + 250ms - 1ns), 7.0 / 4.999999999);
    QCOMPARE(meter.perSecond(aligned + 5s + 250ms), 0.0);
    // Much later nothing of the old is left where the new is counted.
    meter.add(aligned + 1h);
    QCOMPARE(meter.perSecond(aligned + 1h + 4s), 1.0 / 4.75);
    // Nor is the new taken for the old whose place it has, when somebody asks for a moment before it.
    meter.add(aligned + 1h + 5s, 100);
    QCOMPARE(meter.perSecond(aligned + 1h + 250ms), 0.0);
}

void TestDistributions::withoutDurationsThereAreNoExtremes()
{
    LogHistogram histogram;
    QCOMPARE(histogram.min(), Clock::duration(0));
    QCOMPARE(histogram.max(), Clock::duration(0));
    histogram.record(-3ms);
    QCOMPARE(histogram.min(), Clock::duration(-3ms));
    QCOMPARE(histogram.max(), Clock::duration(-3ms));
    histogram.clear();
    QCOMPARE(histogram.min(), Clock::duration(0));
    QCOMPARE(histogram.max(), Clock::duration(0));
    histogram.record(5ms);   // and what was before is no extreme of it
    QCOMPARE(histogram.min(), Clock::duration(5ms));
    QCOMPARE(histogram.max(), Clock::duration(5ms));
    LogHistogram same;
    same.record(5ms);
    histogram.subtract(same);
    QVERIFY(histogram.isEmpty());
    QCOMPARE(histogram.min(), Clock::duration(0));
    QCOMPARE(histogram.max(), Clock::duration(0));
}

}   // namespace tst_distributions

FEEDWARDEN_APPLESS_TEST(tst_distributions::TestDistributions)
#include "tst_distributions.moc"
