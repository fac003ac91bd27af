// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printing.h"
#include "tests/support/testmain.h"
#include "tests/ui/charts/planted.h"
#include "ui/charts/latencychart.h"
#include "ui/charts/plotpaint.h"
#include "ui/charts/qualitychart.h"
#include "ui/charts/ratechart.h"
#include "ui/format/statepalette.h"
#include "ui/format/units.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QAreaSeries>
#include <QChartView>
#include <QClipboard>
#include <QLineSeries>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

namespace tst_linecharts {

using namespace feedwarden;
using namespace feedwarden::testing;

namespace {

template<typename Chart>
struct Stage {
    explicit Stage(LiveHistory past = plantedHistory(), QList<FeedChoice> feeds = plantedFeeds())
        : history(std::move(past)), chart(&axis, &history)
    {
        axis.advance(hourEnd);
        axis.setSpan(1h);
        chart.setFeeds(feeds);
        chart.setPalette(palette(false));
        chart.resize(900, 300);
        chart.show();
        (void)QTest::qWaitForWindowExposed(&chart);
    }
    void settle()
    {
        const int before = chart.rebuilds();
        chart.advance(axis.now());
        QTRY_VERIFY(chart.rebuilds() > before);
    }
    [[nodiscard]] QPoint at(WallTime time, double part) const
    {
        const QRectF plot = chart.plotRect();
        return QPointF(xOf(time, axis.range(), plot), plot.top() + plot.height() * part).toPoint();
    }
    /// Where the mouse acts: the chart's child that paints.
    [[nodiscard]] QWidget *surface() { return chart.template findChild<QAbstractScrollArea *>()->viewport(); }

    TimeAxis axis;
    LiveHistory history;
    Chart chart;
};

double msOf(WallTime time) { return toMs(time.time_since_epoch()); }

/// Whether a piece of a line reaches over an instant.
bool covers(const SegmentedLine::Segments &segments, WallTime time)
{
    return std::any_of(segments.begin(), segments.end(), [time](const QList<QPointF> &segment) {
        return segment.first().x() < msOf(time) && msOf(time) < segment.last().x();
    });
}

/// The value of a line at an instant, between its points.
double valueAt(const SegmentedLine::Segments &segments, WallTime time)
{
    for (const QList<QPointF> &segment : segments) {
        for (int i = 1; i < segment.size(); ++i) {
            if (segment[i - 1].x() <= msOf(time) && msOf(time) <= segment[i].x())
                return segment[i].y();
        }
    }
    return NAN;
}

/// Whether a line has a point of this value within half a minute.
bool hasPoint(const SegmentedLine::Segments &segments, WallTime time, double value)
{
    return std::any_of(segments.begin(), segments.end(), [&](const QList<QPointF> &segment) {
        return std::any_of(segment.begin(), segment.end(), [&](const QPointF &point) {
            return std::abs(point.x() - msOf(time)) < 30'000 && std::abs(point.y() - value) < 1e-3;
        });
    });
}

}   // namespace

class TestLineCharts final : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not).*"))); }

    void linesAreWhatHistorySays();
    void gapsAreNotBridged();
    void aSpikeSurvivesTheReduction();
    void aLonelySampleIsALine();
    void linesBeginAndEndWithTheRange();
    void goneFeedsTakeTheirLinesAlong();
    void blindTimesAreTinted();
    void holesAreHatched();
    void beforeTheBeginTheChartIsCalm();
    void theSelectedAreaHasTheStatesColour();
    void hiddenItDoesNoWork();
    void manyChangesAreOneRebuild();
    void aTurnOfTheClockIsOneRebuild();
    void linesThatStayAreNotDrawnAnew();
    void ofManyLinesOnlyTheSelectedOneIsFine();
    void latencyScaleStaysThenSteps();
    void latencyTurnsLogarithmic();
    void latencyKnowsBothMeasures();
    void negativeLatencyIsShown();
    void risesOfTheMaximumAreDots();
    void comparisonShowsOneQuantileOfAll();
    void aShortOutageIsNoGapInALongTime();
    void chartsAreToldInWords();
    void heatMapShowsWhereMostValuesAre();
    void choicesAboveTheChartSwitchIt();
    void ratesDifferAThousandTimes();
    void aJaggedSwingKeepsItsExtremes();
    void hundredsOfFeedsLeaveThePlotItsRoom_data();
    void hundredsOfFeedsLeaveThePlotItsRoom();
    void crosshairTellsAllSeries();
    void crosshairMovesInAllViews();
    void crosshairByKeyboardIsSpoken();
    void selectionGoesBothWays();
    void readingsStayAsideOfWhatTheyExplain_data();
    void readingsStayAsideOfWhatTheyExplain();
    void paletteChangeRestyles();
    void csvIsWhatIsShown();
    void csvOfAHiddenChartIsUpToDate();
    void emptyChartsPaint();
    void namesAreForEveryone();
    void plotsAlign();
    void lowChartsKeepTheirHeightForThePlot();
};

void TestLineCharts::linesAreWhatHistorySays()
{
    Stage<QualityChart> stage;
    const auto segments = stage.chart.segmentsOfFeed(kraken);
    const int points = int(stage.chart.plotRect().width()) / 2;
    const auto samples = stage.history.samples(kraken, stage.axis.range().from, stage.axis.range().to, points);
    QVERIFY(samples.size() > 300);
    size_t found = 0;
    for (const HistorySample &sample : samples) {
        if (isGap(sample))
            continue;
        ++found;
        const double middle = (msOf(sample.time) + msOf(sample.end())) / 2;
        const bool isThere = std::any_of(segments.begin(), segments.end(), [&](const QList<QPointF> &segment) {
            return std::any_of(segment.begin(), segment.end(), [&](const QPointF &point) {
                return std::abs(point.x() - middle) < 1 && std::abs(point.y() - double(sample.quality)) < 1e-3;
            });
        });
        QVERIFY2(isThere, qPrintable(toRfc3339(sample.time)));
    }
    QVERIFY(found > 300);
    // Besides, each piece has its begin and its end, and nothing else.
    size_t total = 0;
    for (const QList<QPointF> &segment : segments)
        total += size_t(segment.size());
    QCOMPARE(total, found + 2 * segments.size());
}

void TestLineCharts::gapsAreNotBridged()
{
    Stage<QualityChart> stage;
    const auto segments = stage.chart.segmentsOfFeed(kraken);
    QCOMPARE(segments.size(), size_t(3));   // Before the outage, up to the sleep, after it.
    QVERIFY(covers(segments, outageFrom - 10s));
    QVERIFY(!covers(segments, outageFrom + 36s));
    QVERIFY(covers(segments, outageTo + 10s));
    QVERIFY(covers(segments, silentFrom + 60s));
    QVERIFY(!covers(segments, asleepFrom + 60s));
    QCOMPARE(stage.chart.segmentsOfFeed(okx).size(), size_t(2));   // Its own line was up.
}

void TestLineCharts::aSpikeSurvivesTheReduction()
{
    LiveHistory history;
    for (int second = 0; second < HourLength; ++second) {
        const WallTime now = t0 + second * 1s;
        FeedSnapshot snapshot = snapshotAt(now, kraken, second == 1234 ? 3 : 97);
        if (second == 2345)
            snapshot.metrics.rtt.p50 = 123ms;
        history.addSnapshot(now, snapshot);
    }
    Stage<QualityChart> quality(history);
    quality.chart.resize(300, 200);   // Far fewer pixels than seconds.
    quality.settle();
    QVERIFY(hasPoint(quality.chart.segmentsOfFeed(kraken), t0 + 1234s, 3));
    Stage<LatencyChart> latency(history);
    latency.chart.resize(300, 200);
    latency.settle();
    QVERIFY(hasPoint(latency.chart.segmentsOfFeed(kraken), t0 + 2345s, 123));
}

void TestLineCharts::aLonelySampleIsALine()
{
    LiveHistory history;
    history.addSnapshot(t0 + 30min, snapshotAt(t0 + 30min, kraken));
    Stage<QualityChart> stage(history);
    const auto segments = stage.chart.segmentsOfFeed(kraken);
    QCOMPARE(segments.size(), size_t(1));
    QVERIFY(segments[0].last().x() > segments[0].first().x());
}

void TestLineCharts::linesBeginAndEndWithTheRange()
{
    Stage<QualityChart> stage;
    stage.axis.setRange({t0 + 5min, t0 + 10min});
    stage.settle();
    const auto segments = stage.chart.segmentsOfFeed(kraken);
    QCOMPARE(segments.size(), size_t(1));
    QVERIFY(segments[0].first().x() <= msOf(t0 + 5min));
    QVERIFY(segments[0].last().x() >= msOf(t0 + 10min));
    QVERIFY(segments[0].first().x() > msOf(t0 + 5min - 10s));
}

void TestLineCharts::goneFeedsTakeTheirLinesAlong()
{
    Stage<QualityChart> stage;
    stage.chart.setFeeds({plantedFeeds().last()});
    stage.settle();
    QVERIFY(stage.chart.segmentsOfFeed(kraken).empty());
    QCOMPARE(stage.chart.segmentsOfFeed(okx).size(), size_t(2));
    stage.chart.setFeeds({});
    stage.settle();
    QVERIFY(stage.chart.segmentsOfFeed(okx).empty());
    stage.chart.setFeeds(plantedFeeds());
    stage.settle();
    QCOMPARE(stage.chart.segmentsOfFeed(kraken).size(), size_t(3));
}

void TestLineCharts::blindTimesAreTinted()
{
    Stage<LatencyChart> stage;
    const QImage image = stage.chart.grab().toImage();
    const QColor surface = tonesOf(palette(false)).surface;
    // High above the values only the tint is there.
    const QColor tinted = image.pixelColor(stage.at(outageFrom + 36s, 0.08));
    QVERIFY(tinted != surface);
    QVERIFY(tinted.red() > tinted.blue());
    QCOMPARE(image.pixelColor(stage.at(outageFrom - 3min, 0.08)), surface);
    // An exchange that was up has no tint there.
    QList<FeedChoice> feeds = plantedFeeds();
    std::swap(feeds[0].isSelected, feeds[1].isSelected);
    stage.chart.setFeeds(feeds);
    stage.settle();
    QCOMPARE(stage.chart.grab().toImage().pixelColor(stage.at(outageFrom + 36s, 0.08)), surface);
}

void TestLineCharts::holesAreHatched()
{
    Stage<LatencyChart> stage;
    const QImage image = stage.chart.grab().toImage();
    const QColor surface = tonesOf(palette(false)).surface;
    int ink = 0;
    for (int dx = -5; dx <= 5; ++dx)
        ink += image.pixelColor(stage.at(asleepFrom + 60s, 0.08) + QPoint(dx, 0)) != surface;
    QVERIFY(ink > 0 && ink < 11);
}

void TestLineCharts::beforeTheBeginTheChartIsCalm()
{
    // Three quarters of what is shown lie before the program was started: nothing was missed there.
    Stage<LatencyChart> stage;
    stage.axis.setSpan(4h);
    stage.settle();
    const QImage image = stage.chart.grab().toImage();
    const QColor surface = tonesOf(palette(false)).surface;
    const QRect plot = stage.chart.plotRect().toAlignedRect();
    const int begin = stage.at(t0, 0).x();
    const auto inkIn = [&](int top, int bottom) {
        int ink = 0;
        for (int y = top; y < bottom; ++y) {
            for (int x = plot.left() + 1; x < begin - 1; ++x)
                ink += image.pixelColor(x, y) != surface;
        }
        return ink / double((bottom - top) * (begin - plot.left()));
    };
    // But for the grid and one sentence in the middle.
    QVERIFY2(inkIn(plot.top() + 2, plot.top() + plot.height() / 4) < 0.06,
             qPrintable(QString::number(inkIn(plot.top() + 2, plot.top() + plot.height() / 4))));
    QVERIFY(inkIn(plot.center().y() - 8, plot.center().y() + 8) > 0.01);
}

void TestLineCharts::theSelectedAreaHasTheStatesColour()
{
    Stage<QualityChart> stage;
    const QImage image = stage.chart.grab().toImage();
    const QColor calm = image.pixelColor(stage.at(t0 + 7min + 20s, 0.6));
    const QColor silent = image.pixelColor(stage.at(silentFrom + 60s, 0.6));
    QVERIFY(calm.green() > calm.red());      // Trusted.
    QVERIFY(silent.red() > silent.blue());   // Degraded.
    QVERIFY(silent != calm);
}

void TestLineCharts::hiddenItDoesNoWork()
{
    Stage<QualityChart> stage;
    stage.chart.hide();
    const int before = stage.chart.rebuilds();
    for (int second = 1; second <= 60; ++second) {
        stage.axis.advance(hourEnd + second * 1s);
        stage.chart.advance(hourEnd + second * 1s);
        stage.axis.setPointer(t0 + second * 1s);
        QCoreApplication::processEvents();
    }
    stage.chart.setFeeds({plantedFeeds().first()});
    QCoreApplication::processEvents();
    QCOMPARE(stage.chart.rebuilds(), before);
    stage.chart.show();
    QCOMPARE(stage.chart.rebuilds(), before + 1);
    QVERIFY(stage.chart.segmentsOfFeed(okx).empty());
}

void TestLineCharts::manyChangesAreOneRebuild()
{
    Stage<QualityChart> stage;
    QCoreApplication::processEvents();
    const int before = stage.chart.rebuilds();
    for (int i = 0; i < 50; ++i)
        stage.axis.panBy(-1min);
    QTRY_VERIFY(stage.chart.rebuilds() > before);
    QCoreApplication::processEvents();
    QCOMPARE(stage.chart.rebuilds(), before + 1);
}

void TestLineCharts::aTurnOfTheClockIsOneRebuild()
{
    Stage<QualityChart> stage;
    QCoreApplication::processEvents();
    const int before = stage.chart.rebuilds();
    stage.axis.advance(hourEnd + 10s);   // Moves the range too.
    stage.chart.advance(hourEnd + 10s);
    QTRY_VERIFY(stage.chart.rebuilds() > before);
    QCoreApplication::processEvents();
    QCOMPARE(stage.chart.rebuilds(), before + 1);
}

void TestLineCharts::linesThatStayAreNotDrawnAnew()
{
    Stage<QualityChart> stage;
    const SegmentedLine::Segments krakens = stage.chart.segmentsOfFeed(kraken);
    int replaced = 0;
    const QList<QAbstractSeries *> series = stage.chart.findChild<QChartView *>()->chart()->series();
    for (QAbstractSeries *each : series) {
        if (auto *const line = qobject_cast<QLineSeries *>(each))
            connect(line, &QLineSeries::pointsReplaced, this, [&replaced] { ++replaced; });
    }
    QVERIFY(series.size() > 2);
    stage.settle();
    QCOMPARE(replaced, 0);
    // One more second of one feed is one more line for Qt.
    stage.history.addSnapshot(hourEnd - 1s, snapshotAt(hourEnd - 1s, okx, 40));
    stage.settle();
    QCOMPARE(stage.chart.segmentsOfFeed(kraken), krakens);
    QCOMPARE(replaced, 1);
}

void TestLineCharts::ofManyLinesOnlyTheSelectedOneIsFine()
{
    LiveHistory history;
    QList<FeedChoice> feeds;
    for (int i = 0; i < 200; ++i)
        feeds.append({QStringLiteral("feed-%1").arg(i), QStringLiteral("Exchange %1").arg(i), i, i == 7});
    for (int second = 0; second < 900; ++second) {
        for (const int i : {7, 8})
            history.addSnapshot(t0 + second * 1s, snapshotAt(t0 + second * 1s, feeds[i].name, second == 450 ? 12 : 97));
    }
    Stage<QualityChart> stage(std::move(history), feeds);
    stage.axis.setRange({t0, t0 + 900s});
    stage.settle();
    const auto pointsOf = [&stage](const QString &feed) {
        qsizetype points = 0;
        for (const QList<QPointF> &segment : stage.chart.segmentsOfFeed(feed))
            points += segment.size();
        return points;
    };
    QVERIFY(pointsOf(feeds[7].name) > 200);
    QVERIFY(pointsOf(feeds[8].name) <= 110);   // A two hundredth of 20,000, and the ends.
    // Neither loses the one bad second.
    QVERIFY(hasPoint(stage.chart.segmentsOfFeed(feeds[7].name), t0 + 450s, 12));
    QVERIFY(hasPoint(stage.chart.segmentsOfFeed(feeds[8].name), t0 + 450s, 12));
}

void TestLineCharts::latencyScaleStaysThenSteps()
{
    Stage<LatencyChart> stage;
    QVERIFY(!stage.chart.scale().isLog());
    QCOMPARE(stage.chart.scale().high(), 40.);
    const auto add = [&](WallTime at, std::chrono::milliseconds max) {
        FeedSnapshot snapshot = snapshotAt(at, kraken);
        snapshot.metrics.rtt.max = max;
        stage.history.addSnapshot(at, snapshot);
        stage.axis.advance(at + 1s);
        stage.settle();
    };
    add(hourEnd + 1s, 39ms);
    QCOMPARE(stage.chart.scale().high(), 40.);
    add(hourEnd + 2s, 41ms);
    QCOMPARE(stage.chart.scale().high(), 50.);
    add(hourEnd + 3s, 30ms);
    QCOMPARE(stage.chart.scale().high(), 50.);
}

void TestLineCharts::latencyTurnsLogarithmic()
{
    Stage<LatencyChart> stage;
    FeedSnapshot snapshot = snapshotAt(hourEnd + 1s, kraken);
    snapshot.metrics.rtt.max = 4s;
    stage.history.addSnapshot(hourEnd + 1s, snapshot);
    stage.axis.advance(hourEnd + 2s);
    stage.settle();
    QVERIFY(stage.chart.scale().isLog());
    QCOMPARE(stage.chart.scale().low(), 10.);
    QCOMPARE(stage.chart.scale().high(), 5000.);
    // On the chart's own axis lines are logarithms then.
    QVERIFY(std::abs(valueAt(stage.chart.segmentsOfFeed(kraken), t0 + 5min) - 1.0) < 1e-6);
}

void TestLineCharts::latencyKnowsBothMeasures()
{
    Stage<LatencyChart> stage;
    QCOMPARE(valueAt(stage.chart.segmentsOfFeed(kraken), t0 + 5min), 10.);
    stage.chart.setMeasure(LatencyChart::Measure::FeedLatency);
    stage.settle();
    QCOMPARE(valueAt(stage.chart.segmentsOfFeed(kraken), t0 + 5min), 40.);
    QVERIFY(stage.chart.segmentsOfFeed(okx).empty());   // The distribution is one exchange's.
}

void TestLineCharts::negativeLatencyIsShown()
{
    LiveHistory history;
    for (int second = 0; second < 100; ++second) {
        FeedSnapshot snapshot = snapshotAt(t0 + second * 1s, kraken);
        snapshot.metrics.feedLatency = {.p50 = -12ms, .p95 = 30ms, .p99 = 900ms, .max = 900ms};
        history.addSnapshot(t0 + second * 1s, snapshot);
    }
    Stage<LatencyChart> stage(history);
    stage.chart.setMeasure(LatencyChart::Measure::FeedLatency);
    stage.settle();
    QVERIFY(!stage.chart.scale().isLog());
    QVERIFY(stage.chart.scale().low() <= -12);
    QCOMPARE(valueAt(stage.chart.segmentsOfFeed(kraken), t0 + 50s), -12.);
}

void TestLineCharts::risesOfTheMaximumAreDots()
{
    LiveHistory history;
    for (int second = 0; second < 600; ++second) {
        FeedSnapshot snapshot = snapshotAt(t0 + second * 1s, kraken);
        if (second >= 200 && second < 260)   // One slow answer stands for a minute.
            snapshot.metrics.rtt.max = 200ms;
        history.addSnapshot(t0 + second * 1s, snapshot);
    }
    Stage<LatencyChart> stage(history);
    stage.axis.setRange({t0, t0 + 600s});
    stage.settle();
    QCOMPARE(stage.chart.maxima().size(), 1);
    QVERIFY(std::abs(stage.chart.maxima().first().x() - msOf(t0 + 200s)) < 2000);
    QCOMPARE(stage.chart.maxima().first().y(), 200.);
}

void TestLineCharts::comparisonShowsOneQuantileOfAll()
{
    Stage<LatencyChart> stage;
    stage.chart.setDisplay(LatencyChart::Display::P95OfAll);
    stage.settle();
    QCOMPARE(valueAt(stage.chart.segmentsOfFeed(kraken), t0 + 5min), 20.);
    QCOMPARE(valueAt(stage.chart.segmentsOfFeed(okx), t0 + 5min), 20.);
    QVERIFY(stage.chart.maxima().isEmpty());
    stage.chart.setDisplay(LatencyChart::Display::P50OfAll);
    stage.settle();
    QCOMPARE(valueAt(stage.chart.segmentsOfFeed(okx), t0 + 5min), 10.);
    QCOMPARE(stage.chart.readingsAt(t0 + 5min).size(), 2);
}

void TestLineCharts::aShortOutageIsNoGapInALongTime()
{
    // Six hours, in the middle of which 20 s of an outage: steps of more than a minute.
    LiveHistory past;
    const WallTime begin = t0 - 5h, lost = begin + 3h;
    for (int second = 0; second < 6 * 3'600; ++second) {
        const WallTime now = begin + second * 1s;
        const bool isDown = now >= lost && now < lost + 20s;
        FeedSnapshot feed = snapshotAt(now, kraken, isDown ? 0 : 97);
        if (isDown) {
            feed.worst.state = LineState::Waiting;
            feed.worst.downSince = clockAt(lost);
        }
        past.addSnapshot(now, feed);
    }
    Stage<QualityChart> stage(std::move(past));
    stage.chart.resize(400, 300);
    stage.axis.setSpan(6h);
    stage.settle();
    const auto line = stage.chart.segmentsOfFeed(kraken);
    QVERIFY(covers(line, lost) && covers(line, lost + 20s));
    const double mean = valueAt(line, lost + 10s);
    QVERIFY2(mean > 60 && mean < 97, qPrintable(QString::number(mean)));
    const QList<Reading> readings = stage.chart.readingsAt(lost + 10s);
    QVERIFY2(readings[0].value.endsWith(QStringLiteral(", lowest 0")), qPrintable(readings[0].value));
    // What the lowest was is seen beside the line.
    const QImage image = stage.chart.grab().toImage();
    const QPoint below(stage.at(lost + 10s, 0).x(), stage.at(lost, 0.6).y());
    QVERIFY(image.pixelColor(below) != image.pixelColor(below - QPoint(40, 0)));
    // Long enough to be most of what a step shows, it is a gap.
    stage.axis.setRange({lost - 100s, lost + 100s});
    stage.settle();
    QVERIFY(!covers(stage.chart.segmentsOfFeed(kraken), lost + 10s));
}

void TestLineCharts::chartsAreToldInWords()
{
    Stage<QualityChart> quality;
    QAccessibleInterface *const told = QAccessible::queryAccessibleInterface(&quality.chart);
    QVERIFY(told);
    QCOMPARE(told->role(), QAccessible::Chart);
    const auto text = [told] { return told->text(QAccessible::Description); };
    quality.settle();
    const QString whole = QStringLiteral("Connection quality, %1 to %2. At its end: Kraken 97, OKX 95")
                              .arg(timeText(t0), timeText(hourEnd));
    QCOMPARE(text(), whole);
    // The crosshair's words as long as the keyboard moves it.
    quality.chart.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&quality.chart, Qt::Key_Left);
    QVERIFY(text() != whole && text().contains(QStringLiteral("Kraken")));
    quality.chart.clearFocus();
    QCOMPARE(text(), whole);
    quality.axis.setRange({t0 - 48h, t0 - 24h});
    quality.settle();
    QVERIFY(text().endsWith(QStringLiteral("No data in this time")));
}

void TestLineCharts::heatMapShowsWhereMostValuesAre()
{
    // Ten minutes of 9 values of 10 ms and 1 of 80 ms each second; round trips were not measured.
    LiveHistory past;
    DurationTally tally;
    for (int second = 0; second < 600; ++second) {
        LogHistogram histogram;
        for (int i = 0; i < 9; ++i)
            histogram.record(10ms);
        histogram.record(80ms);
        tally.add(histogram);
        FeedSnapshot feed = snapshotAt(t0 + second * 1s, kraken, 97);
        ConnectionSnapshot line = feed.worst;
        line.line = 1;
        line.latencyTally = std::make_shared<DurationTally>(tally);
        feed.lines = {line};
        past.addSnapshot(t0 + second * 1s, feed);
    }
    Stage<LatencyChart> stage(std::move(past));
    stage.axis.setRange({t0, t0 + 600s});
    stage.chart.setMeasure(LatencyChart::Measure::FeedLatency);
    stage.chart.setDisplay(LatencyChart::Display::HeatMap);
    stage.settle();
    QVERIFY(stage.chart.heat().size() >= 50);
    QVERIFY(stage.chart.segmentsOfFeed(kraken).empty());

    const QList<Reading> readings = stage.chart.readingsAt(t0 + 5min);
    QCOMPARE(readings.size(), 2);
    QCOMPARE(readings[0].value, shareText(0.1));   // The longest first.
    QCOMPARE(readings[1].value, shareText(0.9));
    QVERIFY(readings[0].y < readings[1].y);
    // Painted where it is read, the more the stronger, and nothing between.
    const QImage image = stage.chart.grab().toImage();
    const auto colorAt = [&](double y) { return image.pixelColor(stage.at(t0 + 5min, 0).x(), int(std::lround(y))); };
    QCOMPARE(colorAt(readings[0].y).rgb(), readings[0].color.rgb());
    QCOMPARE(colorAt(readings[1].y).rgb(), readings[1].color.rgb());
    QVERIFY(colorAt(readings[1].y).lightness() < colorAt(readings[0].y).lightness());
    QVERIFY(colorAt((readings[0].y + readings[1].y) / 2).lightness() > 240);

    const QString csv = stage.chart.csv();
    QVERIFY(csv.startsWith(QStringLiteral("time,exchange,step_s,from_ms,to_ms,count")));
    QCOMPARE(csv.count(QLatin1Char('\n')), 1 + 2 * qsizetype(stage.chart.heat().size()));
    stage.chart.setMeasure(LatencyChart::Measure::RoundTrip);
    stage.settle();
    QVERIFY(stage.chart.heat().empty());
    QVERIFY(stage.chart.readingsAt(t0 + 5min).isEmpty());
}

void TestLineCharts::choicesAboveTheChartSwitchIt()
{
    LiveHistory history = plantedHistory();
    TimeAxis axis;
    axis.advance(hourEnd);
    LatencyView view(&axis, &history);
    view.setFeeds(plantedFeeds());
    view.resize(900, 300);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const auto buttons = view.findChildren<QToolButton *>();
    QCOMPARE(buttons.size(), 6);
    QVERIFY(std::all_of(buttons.begin(), buttons.end(),
                        [](const QToolButton *button) { return button->focusPolicy() & Qt::TabFocus; }));
    const auto click = [&](const QString &text) {
        for (QToolButton *button : buttons) {
            if (button->text() == text)
                button->click();
        }
    };
    click(QStringLiteral("Feed latency"));
    QCOMPARE(view.chart()->measure(), LatencyChart::Measure::FeedLatency);
    click(QStringLiteral("All, p95"));
    QCOMPARE(view.chart()->display(), LatencyChart::Display::P95OfAll);
    click(QStringLiteral("Heat map"));
    QCOMPARE(view.chart()->display(), LatencyChart::Display::HeatMap);
    click(QStringLiteral("Kraken"));   // The selected exchange gives the button its name.
    QCOMPARE(view.chart()->display(), LatencyChart::Display::Distribution);
    // Whoever switches the chart, the buttons say so.
    view.chart()->setMeasure(LatencyChart::Measure::RoundTrip);
    view.chart()->setDisplay(LatencyChart::Display::P50OfAll);
    QStringList checked;
    for (const QToolButton *button : buttons) {
        if (button->isChecked())
            checked << button->text();
    }
    QCOMPARE(checked, (QStringList{QStringLiteral("Round trip"), QStringLiteral("All, p50")}));
}

void TestLineCharts::ratesDifferAThousandTimes()
{
    LiveHistory history;
    for (int second = 0; second < 600; ++second) {
        const WallTime now = t0 + second * 1s;
        FeedSnapshot slow = snapshotAt(now, kraken);
        slow.metrics.messagesPerSecond = second < 300 ? 0.4 : 0;
        FeedSnapshot fast = snapshotAt(now, okx);
        fast.metrics.messagesPerSecond = 1105;
        history.addSnapshot(now, slow);
        history.addSnapshot(now, fast);
    }
    Stage<RateChart> stage(history);
    QVERIFY(stage.chart.scale().isLog());
    QCOMPARE(stage.chart.scale().low(), 0.1);
    QVERIFY(std::abs(valueAt(stage.chart.segmentsOfFeed(kraken), t0 + 100s) - std::log10(0.4)) < 1e-6);
    // No messages at all lie at the floor, and the crosshair still says 0.
    QVERIFY(std::abs(valueAt(stage.chart.segmentsOfFeed(kraken), t0 + 500s) - std::log10(0.1)) < 1e-6);
    QCOMPARE(stage.chart.readingsAt(t0 + 500s).at(0).value, QStringLiteral("0"));
}

void TestLineCharts::hundredsOfFeedsLeaveThePlotItsRoom_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("low") << QSize(900, 140);
    QTest::newRow("usual") << QSize(900, 300);
    QTest::newRow("narrow") << QSize(320, 300);
    QTest::newRow("high") << QSize(1900, 1000);
}

void TestLineCharts::hundredsOfFeedsLeaveThePlotItsRoom()
{
    QFETCH(const QSize, size);
    Stage<QualityChart> stage;
    stage.chart.resize(size);
    const double before = stage.chart.plotRect().height();
    QList<FeedChoice> feeds = plantedFeeds();
    for (int i = 0; i < 300; ++i)
        feeds << FeedChoice{QStringLiteral("feed%1").arg(i), QStringLiteral("Binance Spot (feed %1)").arg(i), i, false};
    stage.chart.setFeeds(feeds);
    QVERIFY2(stage.chart.plotRect().height() >= 0.7 * before,
             qPrintable(QString::number(stage.chart.plotRect().height())));
}

void TestLineCharts::aJaggedSwingKeepsItsExtremes()
{
    LiveHistory history;
    for (int second = 0; second < HourLength; ++second) {
        FeedSnapshot snapshot = snapshotAt(t0 + second * 1s, kraken);
        snapshot.metrics.messagesPerSecond = second == 1'234 ? 2 : second == 2'345 ? 70 : 10 + second % 30;
        history.addSnapshot(t0 + second * 1s, snapshot);
    }
    Stage<RateChart> stage(std::move(history), {plantedFeeds().first()});
    double low = 1'000;
    double high = 0;
    qsizetype points = 0;
    for (QAbstractSeries *const series : stage.chart.findChild<QChartView *>()->chart()->series()) {
        const auto *const area = qobject_cast<QAreaSeries *>(series);
        if (!area)
            continue;
        points += area->lowerSeries()->count();
        for (const QPointF &point : area->lowerSeries()->points())
            low = std::min(low, point.y());
        for (const QPointF &point : area->upperSeries()->points())
            high = std::max(high, point.y());
    }
    // They differ so much that the scale is logarithmic.
    QCOMPARE(low, std::log10(2.0));
    QCOMPARE(high, std::log10(70.0));
    QVERIFY2(points > 100 && points <= 242, qPrintable(QString::number(points)));
}

void TestLineCharts::crosshairTellsAllSeries()
{
    Stage<QualityChart> stage;
    auto readings = stage.chart.readingsAt(t0 + 5min);
    QCOMPARE(readings.size(), 2);
    QCOMPARE(readings[0].name, QStringLiteral("Kraken"));
    QCOMPARE(readings[0].value, QStringLiteral("97"));
    QCOMPARE(readings[1].value, QStringLiteral("95"));
    QVERIFY(stage.chart.plotRect().contains(QPointF(stage.at(t0 + 5min, 0).x(), readings[0].y)));
    // In the outage there is a value of the score, but no point on the line.
    readings = stage.chart.readingsAt(outageFrom + 36s);
    QVERIFY(std::isnan(readings[0].y));
    // Where nobody looked, nobody knows.
    readings = stage.chart.readingsAt(asleepFrom + 60s);
    QCOMPARE(readings[0].value, QStringLiteral("–"));
    QCOMPARE(readings[1].value, QStringLiteral("–"));
}

void TestLineCharts::crosshairMovesInAllViews()
{
    Stage<QualityChart> stage;
    LatencyChart other(&stage.axis, &stage.history);
    other.setFeeds(plantedFeeds());
    other.setPalette(palette(false));
    other.resize(900, 300);
    other.show();
    QVERIFY(QTest::qWaitForWindowExposed(&other));
    const QImage before = other.grab().toImage();
    QTest::mouseMove(stage.surface(), stage.at(t0 + 31min, 0.5));
    QTRY_VERIFY(stage.axis.pointer());
    QVERIFY(std::chrono::abs(*stage.axis.pointer() - (t0 + 31min)) < 10s);
    const QImage after = other.grab().toImage();
    const int x = int(xOf(*stage.axis.pointer(), stage.axis.range(), other.plotRect()));
    QVERIFY(before.pixelColor(x, 100) != after.pixelColor(x, 100));
}

void TestLineCharts::crosshairByKeyboardIsSpoken()
{
    Stage<QualityChart> stage;
    stage.chart.setFocus();
    QTest::keyClick(&stage.chart, Qt::Key_Left);
    QVERIFY(stage.axis.pointer());
    const WallTime first = *stage.axis.pointer();
    QTest::keyClick(&stage.chart, Qt::Key_Left);
    QVERIFY(*stage.axis.pointer() < first);
    QVERIFY2(stage.chart.accessibleDescription().contains(QStringLiteral("Kraken 97")),
             qPrintable(stage.chart.accessibleDescription()));
}

void TestLineCharts::selectionGoesBothWays()
{
    Stage<QualityChart> stage;
    QWidget *surface = stage.surface();
    const QPoint from = stage.at(t0 + 10min, 0.5);
    const QPoint to = stage.at(t0 + 20min, 0.5);
    QTest::mousePress(surface, Qt::LeftButton, {}, from);
    for (const QPoint &at : {(from + to) / 2, to}) {
        QMouseEvent move(QEvent::MouseMove, at, surface->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(surface, &move);
    }
    QTest::mouseRelease(surface, Qt::LeftButton, {}, to);
    QVERIFY(stage.axis.selection());
    QVERIFY(std::chrono::abs(stage.axis.selection()->from - (t0 + 10min)) < 10s);
    QVERIFY(std::chrono::abs(stage.axis.selection()->to - (t0 + 20min)) < 10s);
    const QImage mine = stage.chart.grab().toImage();
    stage.axis.select({t0 + 40min, t0 + 45min});
    const QImage theirs = stage.chart.grab().toImage();
    const QPoint there = stage.at(t0 + 44min, 0.3);
    QVERIFY(mine.pixelColor(there) != theirs.pixelColor(there));
    QTest::mouseClick(surface, Qt::LeftButton, {}, stage.at(t0 + 5min, 0.5));
    QVERIFY(!stage.axis.selection());
    // The wheel and the double click move all views alike.
    QWheelEvent wheel(from, surface->mapToGlobal(from), {}, {0, 120}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
    QApplication::sendEvent(surface, &wheel);
    QVERIFY(stage.axis.span() < 1h);
    stage.axis.panBy(-1h);
    QTest::mouseDClick(surface, Qt::LeftButton, {}, from);
    QVERIFY(stage.axis.isLive());
}

void TestLineCharts::readingsStayAsideOfWhatTheyExplain_data()
{
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("y");
    for (const double x : {50., 250., 499., 501., 750., 949.}) {
        for (const double y : {20., 140., 280.})
            QTest::addRow("%.0f, %.0f", x, y) << x << y;
    }
}

void TestLineCharts::readingsStayAsideOfWhatTheyExplain()
{
    QFETCH(const double, x);
    QFETCH(const double, y);
    const QRectF plot(50, 10, 900, 280);
    const QList<Reading> readings{{Qt::black, QStringLiteral("Binance Spot"), QStringLiteral("97"), y},
                                  {Qt::black, QStringLiteral("Kraken"), QStringLiteral("12"), y + 4},
                                  {Qt::black, QStringLiteral("OKX"), QStringLiteral("–"), NAN}};
    const QRectF rect = readingsRect(QStringLiteral("13:00:00"), readings, x, plot, QApplication::font());
    QVERIFY(plot.contains(rect));
    QVERIFY(rect.left() > x + 3 || rect.right() < x - 3);
    // Nor does it cover the lines around: it is in the other half.
    QVERIFY(y < plot.center().y() ? rect.top() > y + 4 : rect.bottom() < y);
}

void TestLineCharts::paletteChangeRestyles()
{
    Stage<QualityChart> stage;
    QList<FeedChoice> feeds = plantedFeeds();
    stage.chart.setFeeds(feeds);
    for (const bool dark : {true, false}) {
        stage.chart.setPalette(palette(dark));
        const QImage image = stage.chart.grab().toImage();
        QCOMPARE(image.pixelColor(1, 1), tonesOf(palette(dark)).surface);
        // The line itself, two pixels wide, somewhere near its height.
        const QColor line = seriesColor(0, palette(dark));
        const QPoint at = stage.at(t0 + 7min, 0.03);
        bool isFound = false;
        for (int dy = -6; dy <= 6; ++dy)
            isFound = isFound || image.pixelColor(at + QPoint(0, dy)) == line;
        QVERIFY(isFound);
    }
}

void TestLineCharts::csvIsWhatIsShown()
{
    Stage<QualityChart> stage;
    stage.chart.findChild<QAction *>(QStringLiteral("copyCsv"))->trigger();
    const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.first(), QStringLiteral("time,exchange,state,quality,quality_low"));
    const auto samples = stage.history.samples(kraken, stage.axis.range().from, stage.axis.range().to,
                                               int(stage.chart.plotRect().width()) / 2);
    QCOMPARE(lines.filter(QStringLiteral(",kraken,")).size(), qsizetype(samples.size()));
    for (const HistorySample &sample : samples) {
        QVERIFY(lines.contains(QStringLiteral("%1,kraken,%2,%3,%3")
                                   .arg(toRfc3339(sample.time), nameOf(sample.condition))
                                   .arg(double(sample.quality))));
    }

    Stage<LatencyChart> latency;
    const QStringList values = latency.chart.csv().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QVERIFY(!values.filter(QStringLiteral(",kraken,degraded,10,20,30,32,40,50,60,61")).isEmpty());
    // What is unknown is an empty cell, never 0.
    QVERIFY(!values.filter(QStringLiteral(",kraken,down,,,,,,,,")).isEmpty());
    Stage<RateChart> rate;
    QVERIFY(rate.chart.csv().contains(QStringLiteral(".000Z,okx,trusted,10,10\n")));
}

void TestLineCharts::csvOfAHiddenChartIsUpToDate()
{
    LiveHistory history = plantedHistory();
    TimeAxis axis;
    axis.advance(hourEnd);
    QualityChart chart(&axis, &history);
    chart.setFeeds(plantedFeeds());
    QVERIFY(chart.csv().count(QLatin1Char('\n')) > 100);
    QCOMPARE(chart.rebuilds(), 0);
}

void TestLineCharts::emptyChartsPaint()
{
    Stage<QualityChart> quality{LiveHistory()};
    const QImage empty = quality.chart.grab().toImage();
    Stage<LatencyChart> latency(LiveHistory(), {});
    QVERIFY(!latency.chart.grab().isNull());
    QVERIFY(latency.chart.readingsAt(t0).isEmpty());
    Stage<RateChart> rate{LiveHistory()};
    QVERIFY(!rate.chart.grab().isNull());
    QVERIFY(rate.chart.scale().high() > rate.chart.scale().low());
    // Something stands in the middle of an empty chart, and it goes with the first data.
    const QColor surface = tonesOf(palette(false)).surface;
    const auto inkInTheMiddle = [&](const QImage &image) {
        int ink = 0;
        const QPoint middle = quality.chart.plotRect().center().toPoint();
        for (int x = middle.x() - 100; x < middle.x() + 100; ++x)
            ink += image.pixelColor(x, middle.y() - 3) != surface;
        return ink;
    };
    QVERIFY(inkInTheMiddle(empty) > 10);
}

void TestLineCharts::namesAreForEveryone()
{
    Stage<QualityChart> quality;
    Stage<LatencyChart> latency;
    Stage<RateChart> rate;
    for (const QWidget *chart : std::initializer_list<const QWidget *>{&quality.chart, &latency.chart, &rate.chart}) {
        QVERIFY(!chart->accessibleName().isEmpty());
        QVERIFY(chart->focusPolicy() & Qt::TabFocus);
    }
}

void TestLineCharts::plotsAlign()
{
    Stage<QualityChart> quality;
    Stage<LatencyChart> latency;
    quality.chart.setPlotLeft(120);
    latency.chart.setPlotLeft(120);
    QCOMPARE(quality.chart.plotRect().left(), 120.);
    QCOMPARE(latency.chart.plotRect().left(), quality.chart.plotRect().left());
    QCOMPARE(latency.chart.plotRect().right(), quality.chart.plotRect().right());
    QVERIFY(latency.chart.neededPlotLeft() < 120);
}

void TestLineCharts::lowChartsKeepTheirHeightForThePlot()
{
    QList<FeedChoice> feeds;
    for (int i = 0; i < 10; ++i)
        feeds.append({QStringLiteral("feed-%1").arg(i), QStringLiteral("An exchange with a name %1").arg(i), i});
    Stage<QualityChart> stage(plantedHistory(), feeds);
    stage.chart.resize(600, 400);
    stage.settle();
    const double headerOfAHighOne = stage.chart.plotRect().top();
    stage.chart.resize(600, 140);
    stage.settle();
    QVERIFY(stage.chart.plotRect().top() < headerOfAHighOne);   // One line instead of many.
    QVERIFY(stage.chart.plotRect().height() > 60);
}

}   // namespace tst_linecharts

FEEDWARDEN_WIDGET_TEST(tst_linecharts::TestLineCharts)
#include "tst_linecharts.moc"
