// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/fullhistory.h"
#include "core/history/historywriter.h"
#include "core/history/spanfigures.h"
#include "tests/support/testmain.h"
#include "tests/unit/history/storesupport.h"

#include <QTemporaryDir>
#include <QTest>

namespace tst_spanfigures {

using namespace feedwarden;
using namespace feedwarden::test;

/// What a time comes to: of memory, of a real store, and of both.
class TestSpanFigures final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();

    void quantilesAreOfAllTogether();
    void stepsCountByTheirShare_data();
    void stepsCountByTheirShare();
    void outagesAreThoseThatReachIn();
    void memoryCounts();
    void memoryCountsShortTimes();
    void memoryKnowsWhatIsUnderWay();
    void memoryCountsBlindTime();
    void theStoreCounts();
    void theStoreCountsAllThereIs();
    void bothAreOne();
    void onlyTheNewestSelectionIsWaitedFor();
    void whatNobodyWatchedIsNothing();

private:
    [[nodiscard]] SpanFigures ask(const FullHistory &past, WallTime from, WallTime to) const;

    QTemporaryDir m_folder;
    std::unique_ptr<KeptFeed> m_first, m_second;
    WallTime m_from{}, m_lost{}, m_now{};
};

/// As the feed of storesupport.h is told: one message of 10 ms and one of 20 ms a second, a score of 95 of its first
/// line and of 90 of its second one.
void TestSpanFigures::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_from = floorToLength(wallNow() - 3h, 1h);
    HistoryWriter writer({.dataFolder = m_folder.path()});
    m_first = std::make_unique<KeptFeed>(m_from);
    for (int second = 0; second < 3'600; ++second) {
        if (second == 1'000) {
            m_lost = m_first->now();
            m_first->lose();
        } else if (second == 1'090) {
            m_first->comeBack(90s);
        }
        writer.write(m_first->second());
    }
    writer.write(m_first->last());
    m_second = std::make_unique<KeptFeed>(m_first->now() + 30min);
    for (int second = 0; second < 300; ++second)
        writer.write(m_second->second());
    m_now = m_second->now();
}

SpanFigures TestSpanFigures::ask(const FullHistory &past, WallTime from, WallTime to) const
{
    SpanFigures figures;
    (void)QTest::qWaitFor(
        [&] {
            figures = past.figures(m_first->name(), from, to);
            return figures.isWhole && !past.isReading();
        },
        30'000);
    return figures;
}

static DurationTally tallyOf(std::initializer_list<std::pair<int, Clock::duration>> counts)
{
    LogHistogram histogram;
    for (const auto &[count, duration] : counts) {
        for (int i = 0; i < count; ++i)
            histogram.record(duration);
    }
    DurationTally tally;
    tally.add(histogram);
    return tally;
}

/// Within what a tally promises.
static bool isAbout(Clock::duration value, Clock::duration expected)
{
    return std::chrono::abs(value - expected) <= expected * 33 / 1'000;
}

void TestSpanFigures::quantilesAreOfAllTogether()
{
    const WallTime begin = m_from;
    SpanFigures figures{.time = {begin, begin + 10s},
                        .rtt = tallyOf({{990, 10ms}}),
                        .measured = TimeSpan{begin, begin + 10s},
                        .step = 10s};
    // An average of quantiles would say that p95 was half a second.
    joinFigures(figures, {.time = {begin + 10s, begin + 70s},
                          .rtt = tallyOf({{10, 1s}}),
                          .measured = TimeSpan{begin + 10s, begin + 70s},
                          .step = 60s});
    QVERIFY(isAbout(figures.rtt.quantile(0.95), 10ms));
    QVERIFY(isAbout(figures.rtt.quantile(0.995), 1s));
    QVERIFY(isAbout(figures.rtt.max(), 1s));
    QCOMPARE(figures.measured, std::optional(TimeSpan{begin, begin + 70s}));
    QCOMPARE(figures.step, 60s);
    QCOMPARE(figures.time, (TimeSpan{begin, begin + 70s}));
    QVERIFY(!figures.qualityMean() && !figures.qualityLowest && !figures.messagesPerSecond());

    // The mean is weighed by time, whoever is longer.
    SpanFigures longer{.scoredSeconds = 90, .scoreSum = 90 * 100, .qualityLowest = 100};
    joinFigures(longer, {.scoredSeconds = 10, .scoreSum = 0, .qualityLowest = 0});
    QCOMPARE(*longer.qualityMean(), 90.0);
    QCOMPARE(*longer.qualityLowest, 0.0);
}

void TestSpanFigures::stepsCountByTheirShare_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<double>("share");
    QTest::newRow("within") << 10 << 20 << 1.0;
    QTest::newRow("half in front") << -5 << 5 << 0.5;
    QTest::newRow("a tenth behind") << 99 << 109 << 0.1;
    QTest::newRow("around") << -50 << 150 << 0.5;
    QTest::newRow("touching") << -10 << 0 << 0.0;
    QTest::newRow("elsewhere") << 200 << 210 << 0.0;
    QTest::newRow("no length") << 10 << 10 << 0.0;
}

void TestSpanFigures::stepsCountByTheirShare()
{
    QFETCH(const int, from);
    QFETCH(const int, to);
    const auto at = [this](int second) { return m_from + std::chrono::seconds(second); };
    QTEST(shareWithin({at(from), at(to)}, {at(0), at(100)}), "share");
}

void TestSpanFigures::outagesAreThoseThatReachIn()
{
    const auto at = [this](int second) { return m_from + std::chrono::seconds(second); };
    const TimeSpan time{at(100), at(200)};
    const auto outage = [&](int from, std::optional<int> to) {
        return Outage{.from = at(from), .to = to ? std::optional(at(*to)) : std::nullopt};
    };
    const OutageFigures none = figuresOf({outage(0, 50), outage(200, 300), outage(90, 100)}, time, at(400));
    QCOMPARE(none.outages, 0);
    QCOMPARE(none.down, Clock::duration(0));
    // Two lines at once are down once; one that lasts is down until now.
    const OutageFigures some = figuresOf({outage(90, 110), outage(105, 120), outage(190, {})}, time, at(195));
    QCOMPARE(some.outages, 3);
    QCOMPARE(some.down, Clock::duration(25s));
    QCOMPARE(figuresOf({outage(150, 150)}, time, at(400)).outages, 1);
}

void TestSpanFigures::memoryCounts()
{
    const LiveHistory &live = m_second->live();
    const WallTime from = m_now - 200s, to = m_now - 100s;
    const SpanFigures figures = live.figures(m_second->name(), from, to);
    QCOMPARE(figures.time, (TimeSpan{from, to}));
    QVERIFY(figures.isWhole);
    QCOMPARE(figures.observed, Clock::duration(100s));
    QCOMPARE(figures.messages, 2'000.0);   // Its snapshots tell of line 1, whose counter rises by 20.
    QCOMPARE(*figures.messagesPerSecond(), 20.0);
    QCOMPARE(*figures.qualityMean(), 95.0);
    QCOMPARE(*figures.qualityLowest, 95.0);
    QCOMPARE(figures.blind, Clock::duration(0));
    QCOMPARE(figures.latency.count(), 200U);
    QVERIFY(isAbout(figures.latency.quantile(0.5), 10ms));
    QVERIFY(isAbout(figures.latency.quantile(0.95), 20ms));
    QVERIFY(figures.rtt.isEmpty());
    QCOMPARE(figures.measured, std::optional(TimeSpan{from, to}));
    QCOMPARE(figures.step, 10s);
    QVERIFY(live.figures(QStringLiteral("nobody"), from, to).observed == 0ns);
    QVERIFY(live.figures(m_second->name(), to, from).observed == 0ns);
}

void TestSpanFigures::memoryCountsShortTimes()
{
    // Half a second, in the middle of a step of ten: what it has of that is its share, but latencies are the step's.
    const WallTime from = floorToLength(m_now - 100s, 10s) + 4s;
    const SpanFigures figures = m_second->live().figures(m_second->name(), from, from + 500ms);
    QCOMPARE(figures.observed, Clock::duration(500ms));
    QCOMPARE(figures.messages, 10.0);
    QCOMPARE(figures.latency.count(), 20U);
    QCOMPARE(figures.measured, std::optional(TimeSpan{from - 4s, from + 6s}));
}

void TestSpanFigures::memoryKnowsWhatIsUnderWay()
{
    KeptFeed feed(floorToLength(wallNow(), 60s));
    for (int second = 0; second < 15; ++second)
        (void)feed.second();
    const SpanFigures figures = feed.live().figures(feed.name(), feed.now() - 10s, feed.now() + 1s);
    QVERIFY(figures.latency.count() >= 20);
    QVERIFY(figures.measured && figures.measured->to > feed.now());
}

void TestSpanFigures::memoryCountsBlindTime()
{
    LiveHistory live;
    FeedSnapshot feed;
    feed.name = QStringLiteral("okx");
    for (int second = 0; second < 100; ++second) {
        feed.metrics.blindTime += second >= 40 && second < 50 ? 250ms : 0ms;
        live.addSnapshot(m_from + std::chrono::seconds(second), feed);
    }
    QCOMPARE(live.figures(feed.name, m_from, m_from + 100s).blind, Clock::duration(2'500ms));
    QCOMPARE(live.figures(feed.name, m_from + 44s, m_from + 46s).blind, Clock::duration(500ms));
    QCOMPARE(live.figures(feed.name, m_from + 60s, m_from + 100s).blind, Clock::duration(0));
}

void TestSpanFigures::theStoreCounts()
{
    FullHistory past(&m_second->live());
    past.open(m_folder.path());
    QVERIFY(QTest::qWaitFor([&] { return !past.isReading(); }));
    QVERIFY(!past.figures(m_first->name(), m_lost - 30s, m_lost + 120s).isWhole);   // Being read.
    const SpanFigures figures = ask(past, m_lost - 30s, m_lost + 120s);
    QCOMPARE(figures.time, (TimeSpan{m_lost - 30s, m_lost + 120s}));
    QCOMPARE(figures.observed, Clock::duration(150s));
    QCOMPARE(figures.blind, Clock::duration(90s));   // To the instant, as its streams were told.
    QVERIFY(std::abs(figures.messages - 150 * 40) <= 40);
    QCOMPARE(*figures.qualityLowest, 90.0);
    QCOMPARE(*figures.qualityMean(), 90.0);   // The worst of two lines.
    QVERIFY(isAbout(figures.latency.quantile(0.5), 10ms));
    QVERIFY(isAbout(figures.latency.quantile(0.95), 20ms));
    QCOMPARE(figures.step, 10s);
    QVERIFY(figures.measured && figures.measured->from <= m_lost - 30s && figures.measured->to >= m_lost + 120s);
    const auto outages = [&] { return past.outages(m_first->name(), m_lost - 30s, m_lost + 120s); };
    QVERIFY(QTest::qWaitFor([&] {
        (void)outages();
        return !past.isReading();
    }));
    const OutageFigures down = figuresOf(outages(), figures.time, m_now);
    QCOMPARE(down.outages, 1);
    QCOMPARE(down.down, Clock::duration(90s));
}

void TestSpanFigures::theStoreCountsAllThereIs()
{
    FullHistory past(&m_second->live());
    past.open(m_folder.path());
    QVERIFY(QTest::qWaitFor([&] { return !past.isReading(); }));
    const SpanFigures whole = ask(past, m_from - 10 * 24h, m_first->now());
    QVERIFY(std::abs(whole.messages - 3'600 * 40) < 200);
    QCOMPARE(whole.blind, Clock::duration(90s));
    QVERIFY(whole.observed > 3'590s && whole.observed < 3'610s);
    QCOMPARE(whole.step, 10s);   // Of an hour: nothing was kept before.
    QVERIFY(whole.latency.count() > 7'100 && whole.latency.count() <= 7'200);
}

void TestSpanFigures::bothAreOne()
{
    FullHistory past(&m_second->live());
    past.open(m_folder.path());
    QVERIFY(QTest::qWaitFor([&] { return !past.isReading(); }));
    const SpanFigures figures = ask(past, m_from, m_now);
    // The store has the second run as well: it must not count twice.
    QVERIFY2(std::abs(figures.messages - (3'600 * 40 + 300 * 20)) < 400, qPrintable(QString::number(figures.messages)));
    QVERIFY(std::chrono::abs(figures.observed - (3'600s + 300s)) < 10s);
    QVERIFY(*figures.qualityMean() > 90 && *figures.qualityMean() < 91);
    QVERIFY2(figures.latency.count() > 7'700 && figures.latency.count() <= 7'820,   // A step is in both.
             qPrintable(QString::number(figures.latency.count())));
    // What this run remembers needs no store.
    QVERIFY(past.figures(m_second->name(), m_now - 100s, m_now).isWhole);
}

void TestSpanFigures::onlyTheNewestSelectionIsWaitedFor()
{
    FullHistory past(&m_second->live());
    past.open(m_folder.path());
    QVERIFY(QTest::qWaitFor([&] { return !past.isReading(); }));
    // As a selection that is being drawn.
    for (int second = 1; second <= 200; ++second)
        (void)past.figures(m_first->name(), m_from, m_from + std::chrono::seconds(second));
    QVERIFY(QTest::qWaitFor([&] { return !past.isReading(); }));
    QVERIFY(past.pieceCount() <= 2);
    QVERIFY(past.figures(m_first->name(), m_from, m_from + 200s).isWhole);
}

void TestSpanFigures::whatNobodyWatchedIsNothing()
{
    FullHistory past(&m_second->live());
    past.open(m_folder.path());
    QVERIFY(QTest::qWaitFor([&] { return !past.isReading(); }));
    const SpanFigures figures = ask(past, m_first->now() + 5min, m_first->now() + 20min);
    QCOMPARE(figures.observed, Clock::duration(0));
    QCOMPARE(figures.messages, 0.0);
    QVERIFY(!figures.qualityMean() && !figures.messagesPerSecond() && figures.latency.isEmpty());
}

}   // namespace tst_spanfigures

FEEDWARDEN_GUILESS_TEST(tst_spanfigures::TestSpanFigures)
#include "tst_spanfigures.moc"
