// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/loghistogram.h"
#include "core/history/latencyheat.h"
#include "core/history/livehistory.h"
#include "tests/support/tallyof.h"
#include "tests/support/testmain.h"
#include "tests/unit/history/storesupport.h"

#include <QTest>

#include <numeric>
#include <random>

namespace tst_latencyheat {

using namespace feedwarden;
using namespace feedwarden::test;

class TestLatencyHeat final : public QObject
{
    Q_OBJECT
private slots:
    void edgesAscend();
    void everyDurationIsInItsCell_data();
    void everyDurationIsInItsCell();
    void nothingIsLost();
    void joiningAddsUp();
    void aLineIsRememberedForADay();
};

static quint64 countOf(const std::vector<HeatCell> &cells)
{
    return std::accumulate(cells.cbegin(), cells.cend(), quint64(0),
                           [](quint64 sum, const HeatCell &cell) { return sum + cell.count; });
}

void TestLatencyHeat::edgesAscend()
{
    QCOMPARE(heatEdge(LowestHeatBin), Clock::duration(0));
    QCOMPARE(heatEdge(0), Clock::duration(1'024));
    QCOMPARE(heatEdge(4), Clock::duration(2'048));
    for (int bin = 0; bin < 200; ++bin)
        QVERIFY(heatEdge(bin) < heatEdge(bin + 1));
    QCOMPARE(heatEdge(100'000), heatEdge(50'000));   // No overflow.
}

void TestLatencyHeat::everyDurationIsInItsCell_data()
{
    QTest::addColumn<qint64>("nanoseconds");
    for (const qint64 nanoseconds : {1'100LL, 2'047LL, 2'048LL, 47'000LL, 999'999LL, 1'000'000LL, 12'345'678LL,
                                     1'000'000'000LL, 61'000'000'000LL, 3'700'000'000'000LL})
        QTest::addRow("%lld ns", static_cast<long long>(nanoseconds)) << qint64(nanoseconds);
}

void TestLatencyHeat::everyDurationIsInItsCell()
{
    QFETCH(qint64, nanoseconds);
    const std::vector<HeatCell> cells = heatCells(tallyOf({Clock::duration(nanoseconds)}));
    QCOMPARE(cells.size(), size_t(1));
    QCOMPARE(cells[0].count, 1U);
    QVERIFY(heatEdge(cells[0].bin) <= Clock::duration(nanoseconds));
    QVERIFY(Clock::duration(nanoseconds) < heatEdge(cells[0].bin + 1));
}

void TestLatencyHeat::nothingIsLost()
{
    std::mt19937 random{1};
    std::lognormal_distribution<double> latency(17, 2);
    std::vector<Clock::duration> durations{-5ms, -1us, 0ns, 500ns};
    for (int i = 0; i < 20'000; ++i)
        durations.push_back(Clock::duration(qint64(latency(random))));
    const std::vector<HeatCell> cells = heatCells(tallyOf(durations));
    QCOMPARE(countOf(cells), quint64(durations.size()));
    QCOMPARE(cells.front().bin, LowestHeatBin);
    for (const HeatCell &cell : cells) {
        const auto inside = std::count_if(durations.cbegin(), durations.cend(), [&cell](Clock::duration duration) {
            return (cell.bin == LowestHeatBin || duration >= heatEdge(cell.bin)) && duration < heatEdge(cell.bin + 1);
        });
        QCOMPARE(qint64(cell.count), qint64(inside));
    }
    QVERIFY(heatCells(DurationTally()).empty());
}

void TestLatencyHeat::joiningAddsUp()
{
    std::vector<HeatCell> cells = heatCells(tallyOf({1ms, 10ms}));
    const std::vector<HeatCell> others = heatCells(tallyOf({5ms, 10ms, 20ms}));
    joinHeat(cells, others);
    QCOMPARE(cells, heatCells(tallyOf({1ms, 10ms, 5ms, 10ms, 20ms})));
    joinHeat(cells, {});
    QCOMPARE(countOf(cells), quint64(5));
}

void TestLatencyHeat::aLineIsRememberedForADay()
{
    const WallTime begin = floorToLength(wallNow(), 3'600s);
    KeptFeed feed(begin);
    for (int second = 0; second < 5'000; ++second)
        (void)feed.second();
    // Each second each of two lines counts one duration; of a step that is not over nothing is told.
    const std::vector<HeatStep> tens = feed.live().heat(feed.name(), feed.now() - 15min, feed.now(), 120);
    QVERIFY(tens.size() >= 89 && tens.size() <= 91);
    for (size_t i = 0; i < tens.size(); ++i) {
        QCOMPARE(tens[i].stepSeconds, 10);
        QCOMPARE(countOf(tens[i].latency), quint64(20));
        QVERIFY(tens[i].rtt.empty());
        if (i > 0)
            QCOMPARE(tens[i].time, tens[i - 1].end());
    }
    // Joined where there are fewer points, and of the longer steps where those of 10 s do not reach back.
    QCOMPARE(feed.live().heat(feed.name(), feed.now() - 15min, feed.now(), 30).front().stepSeconds, 30);
    const std::vector<HeatStep> fives = feed.live().heat(feed.name(), begin, feed.now(), 1'000);
    QCOMPARE(fives.front().stepSeconds, 300);
    QCOMPARE(countOf(fives[1].latency), quint64(600));
    QVERIFY(feed.live().heat(QStringLiteral("nobody"), begin, feed.now(), 100).empty());
    QVERIFY(feed.live().heat(feed.name(), feed.now(), begin, 100).empty());
}

}   // namespace tst_latencyheat

FEEDWARDEN_GUILESS_TEST(tst_latencyheat::TestLatencyHeat)
#include "tst_latencyheat.moc"
