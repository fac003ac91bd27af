// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/fullhistory.h"
#include "core/history/historywriter.h"
#include "tests/support/testmain.h"
#include "tests/unit/history/storesupport.h"
#include "ui/charts/selectionstrip.h"
#include "ui/charts/timeaxis.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

namespace tst_selectionstrip {

using namespace feedwarden;
using namespace feedwarden::test;

/// What the selected time comes to, in words: of a real past, in memory and on the disk.
class TestSelectionStrip final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();

    void wordsHaveUnits();
    void whatIsUnknownIsNotNothing();
    void latenciesOfLongerStepsSayOfWhen();
    void timesThatNobodyWatchedSaySo();
    void nothingSelectedTakesNoRoom();
    void theSelectedTimeIsTold();
    void figuresFollowTheSelectedFeed();
    void whatIsBeingReadIsNotToldYet();
    void whatLastsGoesOn();
    void narrowOnesTakeMoreLines();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<KeptFeed> m_first, m_second;
    WallTime m_lost{};
};

namespace {

constexpr auto All = SelectionStrip::Measures(0xf);

QString textOf(const QList<SelectionStrip::Figure> &figures)
{
    QStringList words;
    for (const auto &[label, value] : figures)
        words << label + QLatin1Char('=') + value;
    return words.join(QLatin1Char('|'));
}

struct Bench {
    Bench(const Past *past, WallTime now, SelectionStrip::Measures measures = All)
        : strip(&axis, past, measures, &window)
    {
        axis.advance(now);
        auto *const layout = new QVBoxLayout(&window);
        layout->addWidget(&strip);
        layout->addStretch();
        strip.setFeeds({{QStringLiteral("okx"), QStringLiteral("OKX"), 0, true},
                        {QStringLiteral("other"), QStringLiteral("Other"), 1, false}});
        window.resize(1'200, 300);
        window.show();
    }
    [[nodiscard]] QString text() const { return textOf(strip.figures()); }

    TimeAxis axis;
    QWidget window;
    SelectionStrip strip;
};

}   // namespace

void TestSelectionStrip::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_first = std::make_unique<KeptFeed>(floorToLength(wallNow() - 3h, 1h));
    HistoryWriter writer({.dataFolder = m_folder.path()});
    for (int second = 0; second < 600; ++second) {
        if (second == 300) {
            m_lost = m_first->now();
            m_first->lose();
        } else if (second == 342) {
            m_first->comeBack(42s);
        }
        writer.write(m_first->second());
    }
    writer.write(m_first->last());
    m_second = std::make_unique<KeptFeed>(m_first->now() + 1h);
    for (int second = 0; second < 300; ++second)
        (void)m_second->second();
}

void TestSelectionStrip::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support).*")));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestSelectionStrip::wordsHaveUnits()
{
    const WallTime begin = m_lost;
    SpanFigures figures{.time = {begin, begin + 300s},
                        .observed = 300s,
                        .blind = 42s,
                        .scoredSeconds = 300,
                        .scoreSum = 300 * 97.9,
                        .qualityLowest = 71,
                        .messages = 31'204,
                        .measured = TimeSpan{begin, begin + 300s},
                        .step = 10s};
    LogHistogram histogram;
    histogram.record(12'345us);
    figures.rtt.add(histogram);
    const QString text = textOf(wordsFor(figures, {2, 41s}, QStringLiteral("<b>OKX</b>"), All, begin + 1h));
    QVERIFY2(text.startsWith(QStringLiteral("<b>OKX</b>=")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("|Length=5:00|Quality=mean 97, lowest 71|")));
    QVERIFY(text.contains(QStringLiteral("|Messages=31,204, on average 104 a second|")));
    // At most three digits.
    QVERIFY(text.contains(
        QRegularExpression(QStringLiteral("\\|Round trip=p50 12 ms, p95 12 ms, p99 12 ms, max 12 ms\\|"))));
    QVERIFY(text.endsWith(QStringLiteral("|Blind=0:42|Outages=2, down for 0:41")));
    QVERIFY(!text.contains(QStringLiteral("Watched")) && !text.contains(QStringLiteral("Latencies of")));
}

void TestSelectionStrip::whatIsUnknownIsNotNothing()
{
    const SpanFigures figures{.time = {m_lost, m_lost + 60s}, .observed = 60s};
    const QString text = textOf(wordsFor(figures, {}, QStringLiteral("OKX"), All, m_lost + 1h));
    QVERIFY(text.contains(QStringLiteral("Quality=–|")));
    QVERIFY(text.contains(QStringLiteral("Round trip=–|")));
    QVERIFY(text.contains(QStringLiteral("Messages=0, on average 0 a second|")));
    QVERIFY(text.endsWith(QStringLiteral("Blind=0 s|Outages=none")));
}

void TestSelectionStrip::latenciesOfLongerStepsSayOfWhen()
{
    const WallTime begin = floorToLength(m_lost, 60s) + 4s;
    SpanFigures figures{.time = {begin, begin + 3s}, .observed = 3s, .measured = TimeSpan{begin - 4s, begin + 6s}};
    figures.step = 10s;
    const QString text = textOf(wordsFor(figures, {}, QStringLiteral("OKX"), All, m_lost + 1h));
    QVERIFY2(text.contains(QRegularExpression(QStringLiteral("\\|Latencies of=.*:00 – .*:10\\|"))), qPrintable(text));
    // Where no latency is told there is nothing to say of it.
    QVERIFY(!textOf(wordsFor(figures, {}, QStringLiteral("OKX"), SelectionStrip::Messages, m_lost + 1h))
                 .contains(QStringLiteral("Latencies")));
}

void TestSelectionStrip::timesThatNobodyWatchedSaySo()
{
    SpanFigures figures{.time = {m_lost, m_lost + 300s}, .observed = 192s};
    QVERIFY(textOf(wordsFor(figures, {}, QStringLiteral("OKX"), All, m_lost + 1h))
                .contains(QStringLiteral("|Watched=3:12|")));
    figures.observed = 0s;
    QVERIFY(textOf(wordsFor(figures, {}, QStringLiteral("OKX"), All, m_lost + 1h))
                .endsWith(QStringLiteral("|Watched=not at all")));
}

void TestSelectionStrip::nothingSelectedTakesNoRoom()
{
    Bench bench(&m_second->live(), m_second->now());
    QVERIFY(!bench.strip.isVisible());
    bench.axis.select({m_second->now() - 100s, m_second->now() - 50s});
    QTRY_VERIFY(bench.strip.isVisible());
    bench.axis.clearSelection();
    QTRY_VERIFY(!bench.strip.isVisible());
}

void TestSelectionStrip::theSelectedTimeIsTold()
{
    Bench bench(&m_second->live(), m_second->now());
    bench.axis.select({m_second->now() - 200s, m_second->now() - 100s});
    QTRY_VERIFY(bench.text().contains(QStringLiteral("Length=1:40")));
    QVERIFY2(bench.text().contains(QStringLiteral("Messages=2,000, on average 20 a second")), qPrintable(bench.text()));
    QVERIFY(bench.text().contains(QStringLiteral("Quality=mean 95, lowest 95")));
    QVERIFY(bench.text().contains(QStringLiteral("Outages=none")));
    QVERIFY(bench.strip.toolTip().contains(QStringLiteral("steps of 10 s")));
    QVERIFY(bench.strip.accessibleDescription().contains(QStringLiteral("Length: 1:40")));
}

void TestSelectionStrip::figuresFollowTheSelectedFeed()
{
    Bench bench(&m_second->live(), m_second->now());
    bench.axis.select({m_second->now() - 200s, m_second->now() - 100s});
    QTRY_VERIFY(bench.text().startsWith(QStringLiteral("OKX=")));
    bench.strip.setFeeds({{QStringLiteral("okx"), QStringLiteral("OKX"), 0, false},
                          {QStringLiteral("other"), QStringLiteral("Other"), 1, true}});
    QVERIFY(bench.text().startsWith(QStringLiteral("Other=")));
    QVERIFY(bench.text().endsWith(QStringLiteral("Watched=not at all")));
    bench.strip.setFeeds({{QStringLiteral("okx"), QStringLiteral("OKX"), 0, false},
                          {QStringLiteral("other"), QStringLiteral("Other"), 1, false}});
    QVERIFY(!bench.strip.isVisible());
}

void TestSelectionStrip::whatIsBeingReadIsNotToldYet()
{
    FullHistory past(&m_second->live());
    past.open(m_folder.path());
    QVERIFY(QTest::qWaitFor([&] { return !past.isReading(); }));
    Bench bench(&past, m_second->now());
    QStringList seen;
    connect(&past, &FullHistory::changed, &bench.strip, [&] { bench.strip.advance(bench.axis.now()); });
    bench.axis.select({m_lost - 10s, m_lost + 110s});
    QTRY_VERIFY(bench.strip.isVisible());
    seen << bench.text();
    QTRY_VERIFY2((bench.strip.advance(bench.axis.now()),
                  bench.text().contains(QStringLiteral("Blind=0:42|Outages=1, down for 0:42"))),
                 qPrintable(bench.text()));
    QVERIFY(seen.first().contains(QStringLiteral("being read")) || seen.first().contains(QStringLiteral("Blind=")));
    QVERIFY(!seen.first().contains(QStringLiteral("Blind=0 s")));
    QVERIFY(bench.text().contains(QStringLiteral("Quality=mean 90, lowest 90")));
}

void TestSelectionStrip::whatLastsGoesOn()
{
    KeptFeed feed(floorToLength(wallNow() - 10min, 60s));
    for (int second = 0; second < 60; ++second)
        (void)feed.second();
    Bench bench(&feed.live(), feed.now());
    const WallTime from = feed.now() - 20s, to = feed.now() + 20s;
    bench.axis.select({from, to});
    QTRY_VERIFY(bench.text().contains(QStringLiteral("Messages=")));
    const QString before = bench.text();
    for (int second = 0; second < 60; ++second)
        (void)feed.second();
    bench.axis.advance(feed.now());
    bench.strip.advance(feed.now());
    QVERIFY(bench.text() != before);
    QVERIFY(bench.text().contains(QStringLiteral("Messages=800,")));
}

void TestSelectionStrip::narrowOnesTakeMoreLines()
{
    Bench bench(&m_second->live(), m_second->now());
    bench.axis.select({m_second->now() - 200s, m_second->now() - 100s});
    QTRY_VERIFY(bench.strip.isVisible());
    QVERIFY(bench.strip.heightForWidth(400) > bench.strip.heightForWidth(3'000));
    QTRY_COMPARE(bench.strip.height(), bench.strip.heightForWidth(bench.strip.width()));
    bench.window.resize(500, 300);
    QTRY_COMPARE(bench.strip.height(), bench.strip.heightForWidth(bench.strip.width()));
}

}   // namespace tst_selectionstrip

FEEDWARDEN_WIDGET_TEST(tst_selectionstrip::TestSelectionStrip)
#include "tst_selectionstrip.moc"
