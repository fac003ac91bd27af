// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytepacker.h"
#include "core/feed/durationtally.h"
#include "core/feed/windowedhistogram.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <limits>
#include <random>

namespace tst_durationtally {

using namespace feedwarden;

class TestDurationTally final : public QObject
{
    Q_OBJECT
private slots:
    void quantilesAreWithinItsPromise_data();
    void quantilesAreWithinItsPromise();
    void whatCameSinceIsExact();
    void whatIsNoFormerStateIsTold();
    void extremesOfOneAdditionAreExact();
    void additionsOfPartsAreTheWhole();
    void countsUpToALimit();
    void theSummaryIsOfAllThatWasAdded();
    void stepsAreCountedUpToTheirVeryEnd();
    void packedIsToldBack_data();
    void packedIsToldBack();
    void damagedBytesAreNone();
    void bytesOfTheFormerVersionAreRead();
    void eachWayToBeDamagedIsSeen_data();
    void eachWayToBeDamagedIsSeen();
    void oneThatKnowsNothingAddsNothing();
    void countsStopAtTheirEnd();
    void windowsTallyEverythingOnce();
    void numbersArePackedShort();
};

/// Latencies as they come: most of them close together, a tail, and some below zero.
static std::vector<Clock::duration> someDurations(int count, int seed, bool withNegative = true)
{
    std::mt19937 random{quint32(seed)};
    std::lognormal_distribution<double> usual(16, 0.8);
    std::vector<Clock::duration> values;
    for (int i = 0; i < count; ++i)
        values.emplace_back(qint64(usual(random)) * (withNegative && i % 10 == 0 ? -1 : 1));
    return values;
}

static LogHistogram histogramOf(std::span<const Clock::duration> values)
{
    LogHistogram histogram;
    for (const Clock::duration value : values)
        histogram.record(value);
    return histogram;
}

static DurationTally tallyOf(std::span<const Clock::duration> values)
{
    DurationTally tally;
    tally.add(histogramOf(values));
    return tally;
}

void TestDurationTally::quantilesAreWithinItsPromise_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("withNegative");
    for (const int count : {1, 2, 10, 1'000, 20'000}) {
        QTest::addRow("%d, positive", count) << count << false;
        QTest::addRow("%d, some below zero", count) << count << true;
    }
}

void TestDurationTally::quantilesAreWithinItsPromise()
{
    QFETCH(const int, count);
    QFETCH(const bool, withNegative);
    auto values = someDurations(count, count, withNegative);
    const DurationTally tally = tallyOf(values);
    QCOMPARE(tally.count(), quint64(count));
    std::sort(values.begin(), values.end());
    for (const double share : {0.0, 0.01, 0.05, 0.25, 0.5, 0.9, 0.95, 0.99, 1.0}) {
        const auto rank = std::clamp<size_t>(size_t(std::ceil(share * count)), 1, size_t(count));
        const double exact = double(values[rank - 1].count());
        const double told = double(tally.quantile(share).count());
        QVERIFY2(std::abs(told - exact) <= 0.032 * std::abs(exact), qPrintable(QString::number(share)));
    }
    QCOMPARE(tally.min(), values.front());
    QCOMPARE(tally.max(), values.back());
    if (!withNegative) {
        double sum = 0;
        for (const Clock::duration value : values)
            sum += double(value.count());
        QVERIFY(std::abs(tally.sum().count() * 1e9 - sum) <= 0.032 * sum);
    }
}

void TestDurationTally::whatCameSinceIsExact()
{
    const auto first = someDurations(500, 1), second = someDurations(700, 2), third = someDurations(300, 3);
    DurationTally tally = tallyOf(first);
    const DurationTally before = tally;
    tally.add(histogramOf(second));
    tally.add(histogramOf(third));
    const auto since = tally.since(before);
    QVERIFY(since);
    auto both = second;
    both.insert(both.end(), third.cbegin(), third.cend());
    const DurationTally expected = tallyOf(both);
    QVERIFY(since->steps() == expected.steps());
    QCOMPARE(since->count(), expected.count());
    // Two additions later the extremes are those of the steps.
    QVERIFY(since->max() >= expected.max() && double(since->max().count()) <= 1.07 * double(expected.max().count()));
    QVERIFY(since->min() <= expected.min() && double(since->min().count()) >= 1.07 * double(expected.min().count()));
    const auto nothing = tally.since(tally);
    QVERIFY(nothing && nothing->isEmpty());
    QVERIFY(tally.since(DurationTally()).value_or(DurationTally()).steps() == tally.steps());
}

void TestDurationTally::whatIsNoFormerStateIsTold()
{
    const DurationTally tally = tallyOf(someDurations(500, 1));
    QVERIFY(!tally.since(tallyOf(someDurations(400, 2))));
    QVERIFY(!tally.since(tallyOf(someDurations(600, 1))));
    const std::array far = {Clock::duration(1h)};
    QVERIFY(!tally.since(tallyOf(far)));
}

void TestDurationTally::extremesOfOneAdditionAreExact()
{
    DurationTally tally = tallyOf(someDurations(1'000, 1));
    const DurationTally before = tally;
    const std::array values = {Clock::duration(1'234'567), Clock::duration(7'654'321)};
    tally.add(histogramOf(values));
    const auto since = tally.since(before);
    QVERIFY(since);
    QCOMPARE(since->min(), values[0]);
    QCOMPARE(since->max(), values[1]);
}

void TestDurationTally::additionsOfPartsAreTheWhole()
{
    const auto all = someDurations(3'000, 5);
    DurationTally joined;
    for (size_t at = 0; at < all.size(); at += 100)
        joined.add(tallyOf(std::span(all).subspan(at, 100)));
    QCOMPARE(joined == tallyOf(all), true);
    joined.add(joined);   // Itself too.
    QCOMPARE(joined.count(), quint64(6'000));
}

void TestDurationTally::countsUpToALimit()
{
    const std::array values = {Clock::duration(-5ms), Clock::duration(1ms), Clock::duration(10ms),
                               Clock::duration(100ms), Clock::duration(1s)};
    const DurationTally tally = tallyOf(values);
    QCOMPARE(tally.countUpTo(-10ms), quint64(0));
    QCOMPARE(tally.countUpTo(0ms), quint64(1));
    QCOMPARE(tally.countUpTo(50ms), quint64(3));
    QCOMPARE(tally.countUpTo(1h), quint64(5));
}

void TestDurationTally::theSummaryIsOfAllThatWasAdded()
{
    const DurationTally tally = tallyOf(someDurations(1'000, 3));
    const DurationSummary summary = tally.summary();
    QCOMPARE(summary.count, quint64(1'000));
    QCOMPARE(summary.p50, tally.quantile(0.50));
    QCOMPARE(summary.p95, tally.quantile(0.95));
    QCOMPARE(summary.p99, tally.quantile(0.99));
    QCOMPARE(summary.min, tally.min());
    QCOMPARE(summary.max, tally.max());
    QVERIFY(summary.min < summary.p50 && summary.p50 < summary.p95 && summary.p95 < summary.p99
            && summary.p99 < summary.max);
}

void TestDurationTally::stepsAreCountedUpToTheirVeryEnd()
{
    // Below 1 us a step is 64 ns; it counts from its end on, above zero and below.
    const std::array values = {Clock::duration(-100ns), Clock::duration(-10ns), Clock::duration(10ns),
                               Clock::duration(100ns)};
    const DurationTally tally = tallyOf(values);
    for (const auto &[limit, count] :
         {std::pair(-65ns, 0), {-64ns, 1}, {-1ns, 1}, {0ns, 2}, {63ns, 2}, {64ns, 3}, {127ns, 3}, {128ns, 4}})
        QCOMPARE(tally.countUpTo(limit), quint64(count));
    // The middles of these steps, 32 and 96 ns, lie within what there was.
    QCOMPARE(tally.quantile(0.25), Clock::duration(-96ns));
    QCOMPARE(tally.quantile(0.50), Clock::duration(-32ns));
    QCOMPARE(tally.quantile(0.75), Clock::duration(32ns));
    QCOMPARE(tally.quantile(1.00), Clock::duration(96ns));
    QVERIFY(std::abs(tally.sum().count()) < 1e-15);
    // From 1 us on there are 16 to each power of two, so that this one begins at 1024 and ends at 1088 ns.
    const std::array one = {Clock::duration(1024ns), Clock::duration(1024ns), Clock::duration(1087ns)};
    const DurationTally micro = tallyOf(one);
    QCOMPARE(micro.steps().size(), size_t(1));
    QCOMPARE(micro.countUpTo(1087ns), quint64(0));
    QCOMPARE(micro.countUpTo(1088ns), quint64(3));
    QCOMPARE(micro.quantile(0.5), Clock::duration(1056ns));
    QVERIFY(std::abs(micro.sum().count() - 3 * 1056e-9) < 1e-15);
}

void TestDurationTally::packedIsToldBack_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 12, 1'000, 50'000})
        QTest::addRow("%d", count) << count;
}

void TestDurationTally::packedIsToldBack()
{
    QFETCH(const int, count);
    DurationTally tally = tallyOf(someDurations(count, 9));
    const std::array extremes = {Clock::duration::min(), Clock::duration::max(), Clock::duration(0)};
    if (count == 12)
        tally.add(histogramOf(extremes));
    const QByteArray bytes = tally.packed();
    const auto back = DurationTally::unpacked(bytes);
    QVERIFY(back);
    QVERIFY(back->steps() == tally.steps());
    QCOMPARE(back->min(), std::chrono::duration_cast<std::chrono::microseconds>(tally.min()));
    QCOMPARE(back->max(), std::chrono::duration_cast<std::chrono::microseconds>(tally.max()));
    QCOMPARE(back->count(), tally.count());
    QVERIFY(std::chrono::abs(back->quantile(0.95) - tally.quantile(0.95)) < 1us);
    QVERIFY(size_t(bytes.size()) <= (count > 12 ? 2 : 4) * tally.steps().size() + 24);
}

void TestDurationTally::damagedBytesAreNone()
{
    const QByteArray bytes = tallyOf(someDurations(1'000, 4)).packed();
    for (qsizetype length = 0; length < bytes.size(); ++length)
        QVERIFY(!DurationTally::unpacked(bytes.first(length)));
    QVERIFY(!DurationTally::unpacked(bytes + 'x'));
    std::mt19937 random{1};
    for (int i = 0; i < 20'000; ++i) {   // Whatever comes of it, it is a tally or none.
        QByteArray damaged = bytes;
        for (int hit = 0; hit < 3; ++hit)
            damaged[qsizetype(random() % size_t(damaged.size()))] = char(random());
        if (const auto tally = DurationTally::unpacked(damaged)) {
            QVERIFY(tally->min() <= tally->max());
            QVERIFY(std::is_sorted(tally->steps().cbegin(), tally->steps().cend(),
                                   [](const auto &a, const auto &b) { return a.index < b.index; }));
        }
    }
}

void TestDurationTally::countsStopAtTheirEnd()
{
    const std::array one = {Clock::duration(1ms)};
    DurationTally tally = tallyOf(one);
    for (int i = 0; i < 40; ++i)
        tally.add(DurationTally(tally));
    QCOMPARE(tally.steps().front().count, std::numeric_limits<quint32>::max());
    QCOMPARE(tally.quantile(0.5), Clock::duration(1ms));
}

void TestDurationTally::windowsTallyEverythingOnce()
{
    WindowedHistogram windows;
    QVERIFY(!windows.tally());
    Clock::time_point now{};
    const auto values = someDurations(5'000, 8);
    for (const Clock::duration value : values) {
        windows.record(value, now);
        now += 7ms;
        if (now.time_since_epoch() > 10s && now.time_since_epoch() <= 10s + 7ms)
            windows.clear();   // What was is not forgotten.
    }
    const auto before = windows.tally();
    QVERIFY(before);
    QVERIFY(windows.tally()->count() < values.size());   // The open slice is not in it,
    (void)windows.summary(WindowedHistogram::Window::Minute, now + 5s);
    QVERIFY(*windows.tally() == tallyOf(values));   // but once it is closed.
    QVERIFY(windows.tally() != before);
    QVERIFY(windows.tally()->since(*before));
}

void TestDurationTally::numbersArePackedShort()
{
    constexpr std::array numbers = {qint64(0),
                                    qint64(1),
                                    qint64(-1),
                                    qint64(63),
                                    qint64(-64),
                                    qint64(64),
                                    qint64(1) << 40,
                                    std::numeric_limits<qint64>::max(),
                                    std::numeric_limits<qint64>::min()};
    BytePacker packer;
    for (const qint64 number : numbers) {
        packer.addSigned(number);
        packer.add(quint64(number));
    }
    packer.addBytes("text");
    ByteUnpacker unpacker(packer.bytes());
    for (const qint64 number : numbers) {
        QCOMPARE(unpacker.takeSigned(), number);
        QCOMPARE(unpacker.take(), quint64(number));
    }
    QCOMPARE(unpacker.takeBytes().toByteArray(), QByteArray("text"));
    QVERIFY(unpacker.isGood() && unpacker.isAtEnd());
    QCOMPARE(unpacker.take(), quint64(0));
    QVERIFY(!unpacker.isGood());
    BytePacker small;
    small.addSigned(-64);
    QCOMPARE(small.bytes().size(), 1);
    QVERIFY(![] {
        ByteUnpacker tooLong(QByteArrayView("\xff\xff\xff\xff\xff\xff\xff\xff\xff\x7f"));
        (void)tooLong.take();
        return tooLong.isGood();
    }());
}

/// Steps as {further, count}, behind the extremes in ns.
static QByteArray formerBytes(quint64 size, Clock::duration min, Clock::duration max,
                              std::initializer_list<std::pair<qint64, quint64>> steps)
{
    BytePacker packer;
    packer.add(size);
    packer.addSigned(min.count());
    packer.addSigned(max.count());
    for (const auto &[further, count] : steps) {
        packer.addSigned(further);
        packer.add(count);
    }
    return packer.take();
}

/// Runs as {further, length}, then a count for each step and the distances of the extremes from their edges in us.
static QByteArray newBytes(std::initializer_list<std::pair<qint64, quint64>> runs,
                           std::initializer_list<quint64> counts)
{
    BytePacker packer;
    packer.add(4'096 + runs.size());
    for (const auto &[further, length] : runs) {
        packer.addSigned(further);
        packer.add(length);
    }
    for (const quint64 count : counts)
        packer.add(count);
    packer.addSigned(0);
    packer.addSigned(0);
    return packer.take();
}

static constexpr qint64 LargestStep = 879;   // 16 for each power of two that a duration has, beyond 1 us
static constexpr quint64 MostOfAStep = std::numeric_limits<quint32>::max();

void TestDurationTally::bytesOfTheFormerVersionAreRead()
{
    const auto tally = DurationTally::unpacked(formerBytes(3, -1ms, 2s, {{-5, 7}, {10, 1}, {300, MostOfAStep}}));
    QVERIFY(tally);
    QCOMPARE(tally->count(), 8 + MostOfAStep);
    QCOMPARE(tally->min(), Clock::duration(-1ms));
    QCOMPARE(tally->max(), Clock::duration(2s));
    QCOMPARE(tally->steps().size(), size_t(3));
    QCOMPARE(int(tally->steps()[0].index), -5);
    QCOMPARE(int(tally->steps()[1].index), 5);
    QCOMPARE(int(tally->steps()[2].index), 305);
    QVERIFY(DurationTally::unpacked(formerBytes(2, 0s, 1s, {{-LargestStep - 1, 1}, {2 * LargestStep + 1, 1}})));
    QVERIFY(DurationTally::unpacked(newBytes({{-LargestStep - 1, 1}, {2 * LargestStep + 1, 1}}, {1, MostOfAStep})));
    const auto runs = DurationTally::unpacked(newBytes({{-3, 2}, {2, 1}}, {4, 5, 6}));
    QVERIFY(runs);
    QCOMPARE(runs->steps().size(), size_t(3));
    QCOMPARE(int(runs->steps()[1].index), -2);
    QCOMPARE(int(runs->steps()[2].index), 0);
    QCOMPARE(runs->steps()[2].count, quint32(6));
}

void TestDurationTally::eachWayToBeDamagedIsSeen_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto former = [](const char *name, std::initializer_list<std::pair<qint64, quint64>> steps) {
        QTest::addRow("former: %s", name) << formerBytes(steps.size(), 0s, 1s, steps);
    };
    former("a step twice", {{1, 1}, {0, 1}});
    former("backwards", {{1, 1}, {-1, 1}});
    former("beyond the last", {{LargestStep + 1, 1}});
    former("beyond the last by two", {{LargestStep, 1}, {1, 1}});
    former("before the first", {{-LargestStep - 2, 1}});
    former("further than there are", {{-LargestStep - 1, 1}, {2 * LargestStep + 2, 1}});
    former("nothing counted", {{1, 0}});
    former("more than a count holds", {{1, MostOfAStep + 1}});
    QTest::newRow("former: more steps than there are") << formerBytes(2 * (LargestStep + 1) + 1, 0s, 1s, {{1, 1}});
    QTest::newRow("former: the least above the most") << formerBytes(1, 2s, 1s, {{1, 1}});
    QTest::newRow("former: cut off") << formerBytes(2, 0s, 1s, {{1, 1}});
    QTest::newRow("former: more behind it") << formerBytes(1, 0s, 1s, {{1, 1}, {1, 1}});
    QTest::newRow("runs that touch") << newBytes({{1, 1}, {1, 1}}, {1, 1});
    QTest::newRow("backwards") << newBytes({{1, 1}, {-1, 1}}, {1, 1});
    QTest::newRow("an empty run") << newBytes({{1, 0}}, {});
    QTest::newRow("a run longer than all") << newBytes({{1, 2 * (LargestStep + 1) + 1}}, {1});
    QTest::newRow("before the first") << newBytes({{-LargestStep - 2, 1}}, {1});
    QTest::newRow("beyond the last") << newBytes({{LargestStep + 1, 1}}, {1});
    QTest::newRow("beyond the last by its length") << newBytes({{LargestStep, 2}}, {1, 1});
    QTest::newRow("further than there are") << newBytes({{-LargestStep - 1, 1}, {2 * LargestStep + 2, 1}}, {1, 1});
    QTest::newRow("nothing counted") << newBytes({{1, 1}}, {0});
    QTest::newRow("more than a count holds") << newBytes({{1, 1}}, {MostOfAStep + 1});
    QTest::newRow("more behind it") << newBytes({{1, 1}}, {1, 1});
    QTest::newRow("cut off") << newBytes({{1, 2}}, {1}).chopped(2);
}

void TestDurationTally::eachWayToBeDamagedIsSeen()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!DurationTally::unpacked(bytes));
}

void TestDurationTally::oneThatKnowsNothingAddsNothing()
{
    DurationTally tally;
    QCOMPARE(tally.quantile(0.5), Clock::duration(0));
    QVERIFY(tally.summary() == DurationSummary());
    tally.add(DurationTally());
    tally.add(LogHistogram());
    QVERIFY(tally.isEmpty());
    QVERIFY(tally.packed() == DurationTally().packed());
    const std::array one = {Clock::duration(3ms)};
    tally.add(DurationTally());
    tally.add(histogramOf(one));
    QCOMPARE(tally.min(), Clock::duration(3ms));   // nothing was no addition either
    QCOMPARE(tally.max(), Clock::duration(3ms));
    const DurationTally before = tally;
    tally.add(DurationTally());
    QVERIFY(tally == before);
    QCOMPARE(tally.quantile(-1.0), Clock::duration(3ms));
    QCOMPARE(tally.quantile(2.0), Clock::duration(3ms));
}

}   // namespace tst_durationtally

FEEDWARDEN_APPLESS_TEST(tst_durationtally::TestDurationTally)
#include "tst_durationtally.moc"
