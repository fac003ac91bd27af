// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csvtable.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"
#include "ui/charts/plotpaint.h"
#include "ui/charts/sparkline.h"
#include "ui/charts/ticks.h"
#include "ui/charts/timeaxis.h"

#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <random>

namespace tst_timeaxis {

using namespace feedwarden;

static const WallTime t0 = toWallTime(QDateTime(QDate(2026, 11, 20), QTime(13, 0), Qt::UTC));

class TestTimeAxis final : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not).*"))); }

    void liveEndsAtNow();
    void liveMovesInSteps();
    void stepsAreRoundAndSmall_data();
    void stepsAreRoundAndSmall();
    void panningLeavesLiveAndStaysPut();
    void panningIntoTheFutureIsLive();
    void zoomKeepsWhatIsUnderThePointer();
    void zoomStopsAtTheLimits();
    void spanOfAPannedAxisKeepsItsMiddle();
    void selectionIsOrderedAndToldOnce();
    void everythingIsSettledBeforeItIsTold();

    void timeTicksAreRound_data();
    void timeTicksAreRound();
    void aDayIsNamedWhereItBegins();
    void ticksStayRoundWhenTheClocksChange_data();
    void ticksStayRoundWhenTheClocksChange();
    void timeTicksNeverExceedTheirNumber();
    void intervalsNameDaysOnlyWhereNeeded_data();
    void intervalsNameDaysOnlyWhereNeeded();
    void valueTicksAreRound_data();
    void valueTicksAreRound();

    void scaleStaysUntilAValueLeavesIt();
    void scaleShrinksOnlyWhenMostlyEmpty();
    void scaleIsLogarithmicWhenTheRangeNeedsIt();
    void scaleKnowsNegativeValues();
    void scaleAlwaysHoldsItsValues();

    void csvTextCannotBecomeAFormula_data();
    void csvTextCannotBecomeAFormula();
    void csvNumbersStayNumbers();

    void sparklinePaintsWithinItsRect_data();
    void sparklinePaintsWithinItsRect();
    void sparklineDoesNotBridgeGaps();
};

void TestTimeAxis::liveEndsAtNow()
{
    TimeAxis axis;
    axis.advance(t0);
    axis.setSpan(1h);
    QVERIFY(axis.isLive());
    QCOMPARE(axis.span(), Clock::duration(1h));
    QVERIFY(axis.range().to >= t0);
    QVERIFY(axis.range().to - t0 < TimeAxis::stepOf(1h));
}

void TestTimeAxis::liveMovesInSteps()
{
    TimeAxis axis;
    axis.advance(t0);
    axis.setSpan(1h);
    QSignalSpy moved(&axis, &TimeAxis::rangeChanged);
    for (int second = 1; second <= 300; ++second) {
        axis.advance(t0 + second * 1s);
        QVERIFY(axis.range().to >= t0 + second * 1s);   // The newest point is always on screen.
        QCOMPARE(axis.span(), Clock::duration(1h));
    }
    QCOMPARE(moved.count(), int(300s / TimeAxis::stepOf(1h)));
}

void TestTimeAxis::stepsAreRoundAndSmall_data()
{
    QTest::addColumn<qint64>("spanSeconds");
    QTest::addColumn<qint64>("stepSeconds");
    QTest::newRow("a minute") << qint64(60) << qint64(1);
    QTest::newRow("15 min") << qint64(900) << qint64(1);
    QTest::newRow("1 h") << qint64(3600) << qint64(5);
    QTest::newRow("24 h") << qint64(86'400) << qint64(120);
    QTest::newRow("7 d") << qint64(7 * 86'400) << qint64(900);
    QTest::newRow("a year") << qint64(365 * 86'400) << qint64(21'600);
}

void TestTimeAxis::stepsAreRoundAndSmall()
{
    QFETCH(const qint64, spanSeconds);
    QFETCH(const qint64, stepSeconds);
    QCOMPARE(TimeAxis::stepOf(std::chrono::seconds(spanSeconds)), Clock::duration(std::chrono::seconds(stepSeconds)));
}

void TestTimeAxis::panningLeavesLiveAndStaysPut()
{
    TimeAxis axis;
    axis.advance(t0);
    axis.setSpan(15min);
    QSignalSpy live(&axis, &TimeAxis::liveChanged);
    axis.panBy(-5min);
    QVERIFY(!axis.isLive());
    QCOMPARE(live.count(), 1);
    const TimeInterval range = axis.range();
    axis.advance(t0 + 10min);
    QCOMPARE(axis.range(), range);
    axis.goLive();
    QVERIFY(axis.isLive());
    QVERIFY(axis.range().to >= t0 + 10min);
    QCOMPARE(axis.span(), Clock::duration(15min));
}

void TestTimeAxis::panningIntoTheFutureIsLive()
{
    TimeAxis axis;
    axis.advance(t0);
    axis.panBy(-10min);
    axis.panBy(2h);
    QVERIFY(axis.isLive());
    QCOMPARE(axis.span(), Clock::duration(1h));
    QVERIFY(axis.range().to - t0 < TimeAxis::stepOf(1h));
}

void TestTimeAxis::zoomKeepsWhatIsUnderThePointer()
{
    TimeAxis axis;
    axis.advance(t0);
    axis.setRange({t0 - 3h, t0 - 2h});
    const QRectF plot(100, 0, 1000, 50);
    const WallTime fixed = timeAt(333, axis.range(), plot);
    axis.zoomAt(fixed, 0.5);
    QCOMPARE(axis.span(), Clock::duration(30min));
    QVERIFY(std::abs(xOf(fixed, axis.range(), plot) - 333) < 0.001);
    axis.zoomAt(fixed, 4);
    QCOMPARE(axis.span(), Clock::duration(2h));
    QVERIFY(std::abs(xOf(fixed, axis.range(), plot) - 333) < 0.001);
}

void TestTimeAxis::zoomStopsAtTheLimits()
{
    TimeAxis axis;
    axis.advance(t0);
    for (int i = 0; i < 100; ++i)
        axis.zoomAt(t0, 0.5);
    QVERIFY(axis.span() >= TimeAxis::MinSpan && axis.span() < 2 * TimeAxis::MinSpan);
    for (int i = 0; i < 100; ++i)
        axis.zoomAt(t0, 2);
    QVERIFY(axis.span() <= TimeAxis::MaxSpan && axis.span() > TimeAxis::MaxSpan / 2);
    axis.setSpan(100'000h);
    QCOMPARE(axis.span(), TimeAxis::MaxSpan);
    axis.setRange({t0 - 1s, t0 - 1s});
    QCOMPARE(axis.span(), TimeAxis::MinSpan);
}

void TestTimeAxis::spanOfAPannedAxisKeepsItsMiddle()
{
    TimeAxis axis;
    axis.advance(t0);
    axis.setRange({t0 - 10h, t0 - 8h});
    axis.setSpan(1h);
    QCOMPARE(axis.range().from, t0 - 9h - 30min);
    QCOMPARE(axis.range().to, t0 - 8h - 30min);
}

void TestTimeAxis::selectionIsOrderedAndToldOnce()
{
    TimeAxis axis;
    QSignalSpy changed(&axis, &TimeAxis::selectionChanged);
    axis.select({t0 + 5s, t0});
    QCOMPARE(axis.selection()->from, t0);
    QCOMPARE(axis.selection()->to, t0 + 5s);
    axis.select({t0, t0 + 5s});
    QCOMPARE(changed.count(), 1);
    axis.select({t0, t0});
    QVERIFY(!axis.selection());
    axis.clearSelection();
    QCOMPARE(changed.count(), 2);
}

void TestTimeAxis::everythingIsSettledBeforeItIsTold()
{
    TimeAxis axis;
    axis.advance(t0);
    int told = 0;
    connect(&axis, &TimeAxis::liveChanged, this, [&](bool isLive) {
        ++told;
        QCOMPARE(isLive, false);
        QCOMPARE(axis.range().to, t0 - 1h);
    });
    connect(&axis, &TimeAxis::rangeChanged, this, [&] {
        ++told;
        QVERIFY(!axis.isLive());
    });
    axis.setRange({t0 - 2h, t0 - 1h});
    QCOMPARE(told, 2);
}

void TestTimeAxis::timeTicksAreRound_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("labels");
    QTest::newRow("1 min") << 60 << 6 << QStringLiteral("13:00:15 13:00:30 13:00:45 13:01:00");
    QTest::newRow("10 min") << 600 << 6 << QStringLiteral("13:02 13:04 13:06 13:08 13:10");
    QTest::newRow("1 h") << 3600 << 7 << QStringLiteral("13:10 13:20 13:30 13:40 13:50 14:00");
    QTest::newRow("6 h") << 6 * 3600 << 7 << QStringLiteral("14:00 15:00 16:00 17:00 18:00 19:00");
}

void TestTimeAxis::timeTicksAreRound()
{
    QFETCH(const int, seconds);
    QFETCH(const int, most);
    QFETCH(const QString, labels);
    // From just after the full hour, so that nothing is round by luck.
    const WallTime from = t0 + 1s;
    QStringList got;
    for (const TimeTick &tick : timeTicks({from, from + std::chrono::seconds(seconds)}, most, QTimeZone::utc())) {
        QVERIFY(!tick.isDay);
        got << tick.label;
    }
    QCOMPARE(got.join(QLatin1Char(' ')), labels);
}

void TestTimeAxis::aDayIsNamedWhereItBegins()
{
    const auto ticks = timeTicks({t0, t0 + 24h}, 9, QTimeZone::utc());
    const auto day = std::find_if(ticks.begin(), ticks.end(), [](const TimeTick &tick) { return tick.isDay; });
    QVERIFY(day != ticks.end());
    QCOMPARE(day->at, t0 + 11h);
    QVERIFY2(day->label.contains(QStringLiteral("21")), qPrintable(day->label));
    QCOMPARE(std::count_if(ticks.begin(), ticks.end(), [](const TimeTick &tick) { return tick.isDay; }), 1);
}

void TestTimeAxis::ticksStayRoundWhenTheClocksChange_data()
{
    QTest::addColumn<QDateTime>("from");
    QTest::newRow("an hour is left out") << QDateTime(QDate(2026, 3, 28), QTime(20, 0), Qt::UTC);
    QTest::newRow("an hour comes twice") << QDateTime(QDate(2026, 10, 24), QTime(20, 0), Qt::UTC);
}

void TestTimeAxis::ticksStayRoundWhenTheClocksChange()
{
    QFETCH(const QDateTime, from);
    const QTimeZone berlin("Europe/Berlin");
    if (!berlin.isValid())
        QSKIP("no time zone data on this machine");
    const TimeInterval range{toWallTime(from), toWallTime(from) + 14h};
    for (const int most : {4, 8, 20, 40}) {
        const auto ticks = timeTicks(range, most, berlin);
        QVERIFY(ticks.size() >= 2);
        for (size_t i = 0; i < ticks.size(); ++i) {
            const QTime local = toDateTime(ticks[i].at).toTimeZone(berlin).time();
            QVERIFY2(local.second() == 0 && local.minute() % 5 == 0, qPrintable(local.toString()));
            QVERIFY(i == 0 || ticks[i - 1].at < ticks[i].at);
            QVERIFY(ticks[i].at >= range.from && ticks[i].at <= range.to);
        }
    }
}

void TestTimeAxis::timeTicksNeverExceedTheirNumber()
{
    std::mt19937 random(1);
    for (int round = 0; round < 500; ++round) {
        const auto seconds = std::uniform_int_distribution(10, 400 * 86'400)(random);
        const WallTime from = t0 + std::chrono::seconds(std::uniform_int_distribution(0, 86'400)(random));
        const int most = std::uniform_int_distribution(2, 20)(random);
        const auto ticks = timeTicks({from, from + std::chrono::seconds(seconds)}, most, QTimeZone::utc());
        // Both ends of the range may be round at once.
        QVERIFY2(int(ticks.size()) <= most + 1,
                 qPrintable(QStringLiteral("%1 s: %2 of %3").arg(seconds).arg(ticks.size()).arg(most)));
    }
}

void TestTimeAxis::intervalsNameDaysOnlyWhereNeeded_data()
{
    QTest::addColumn<int>("fromMinutes");
    QTest::addColumn<int>("toMinutes");
    QTest::addColumn<QString>("text");
    QTest::newRow("today") << -10 << -5 << QStringLiteral("12:50:00 – 12:55:00");
    QTest::newRow("yesterday") << -25 * 60 << -24 * 60 << QStringLiteral("19 Nov 12:00:00 – 13:00:00");
    QTest::newRow("across midnight") << -24 * 60 << -60 << QStringLiteral("19 Nov 13:00:00 – 20 Nov 12:00:00");
}

void TestTimeAxis::intervalsNameDaysOnlyWhereNeeded()
{
    QFETCH(const int, fromMinutes);
    QFETCH(const int, toMinutes);
    QFETCH(const QString, text);
    QCOMPARE(intervalText({t0 + fromMinutes * 1min, t0 + toMinutes * 1min}, t0), text);
}

void TestTimeAxis::valueTicksAreRound_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<int>("count");
    QTest::addColumn<QList<double>>("ticks");
    QTest::newRow("0 to 300") << 0. << 300. << 6 << QList<double>{0, 50, 100, 150, 200, 250, 300};
    QTest::newRow("0 to 1") << 0. << 1. << 4 << QList<double>{0, 0.5, 1};
    QTest::newRow("negative") << -20. << 60. << 4 << QList<double>{-20, 0, 20, 40, 60};
    QTest::newRow("nothing") << 5. << 5. << 4 << QList<double>{};
}

void TestTimeAxis::valueTicksAreRound()
{
    QFETCH(const double, low);
    QFETCH(const double, high);
    QFETCH(const int, count);
    QFETCH(const QList<double>, ticks);
    const auto got = valueTicks(low, high, count);
    QCOMPARE(QList<double>(got.begin(), got.end()), ticks);
    const auto log = logTicks(20, 1000, 6);
    QCOMPARE(QList<double>(log.begin(), log.end()), (QList<double>{30, 100, 300, 1000}));
    const auto wide = logTicks(0.1, 100'000, 8);
    QCOMPARE(QList<double>(wide.begin(), wide.end()), (QList<double>{0.1, 1, 10, 100, 1000, 10'000, 100'000}));
}

void TestTimeAxis::scaleStaysUntilAValueLeavesIt()
{
    SteppedScale scale;
    scale.forbidLog();
    scale.fit(10, 90);
    QCOMPARE(scale.high(), 100.);
    QCOMPARE(scale.low(), 0.);
    for (const double high : {99., 60., 100., 40.}) {
        scale.fit(10, high);
        QCOMPARE(scale.high(), 100.);
    }
    scale.fit(10, 101);
    QCOMPARE(scale.high(), 120.);
    scale.fit(NAN, NAN);   // Nothing to show: it stays.
    QCOMPARE(scale.high(), 120.);
}

void TestTimeAxis::scaleShrinksOnlyWhenMostlyEmpty()
{
    SteppedScale scale;
    scale.forbidLog();
    scale.fit(0, 900);
    QCOMPARE(scale.high(), 1000.);
    scale.fit(0, 340);
    QCOMPARE(scale.high(), 1000.);
    scale.fit(0, 300);
    QCOMPARE(scale.high(), 300.);
}

void TestTimeAxis::scaleIsLogarithmicWhenTheRangeNeedsIt()
{
    SteppedScale scale;
    scale.fit(10, 200);
    QVERIFY(!scale.isLog());
    scale.fit(10, 300);
    QVERIFY(scale.isLog());
    QCOMPARE(scale.low(), 10.);
    QCOMPARE(scale.high(), 500.);
    QVERIFY(std::abs(scale.position(std::sqrt(10. * 500)) - 0.5) < 1e-9);
    QCOMPARE(scale.position(0), 0.);   // Unknown to a logarithm, but painted somewhere.
    scale.fit(10, 120);                // Not at once back again.
    QVERIFY(scale.isLog());
    scale.fit(10, 70);
    QVERIFY(!scale.isLog());
}

void TestTimeAxis::scaleKnowsNegativeValues()
{
    SteppedScale scale;
    scale.fit(-7, 300);
    QVERIFY(!scale.isLog());
    QCOMPARE(scale.low(), -8.);
    QCOMPARE(scale.high(), 300.);
}

void TestTimeAxis::scaleAlwaysHoldsItsValues()
{
    std::mt19937 random(3);
    SteppedScale scale;
    for (int round = 0; round < 5000; ++round) {
        const double magnitude = std::pow(10, std::uniform_real_distribution(-3., 6.)(random));
        const double low = std::uniform_real_distribution(-0.2, 1.)(random) * magnitude;
        const double high = low + std::uniform_real_distribution(0., 100.)(random) * magnitude;
        scale.fit(low, high);
        const QByteArray what = QByteArray::number(low) + " to " + QByteArray::number(high) + ": "
                                + QByteArray::number(scale.low()) + " to " + QByteArray::number(scale.high());
        QVERIFY2(scale.low() <= low * (1 + 1e-9) || scale.low() <= low, what.constData());
        QVERIFY2(scale.high() >= high * (1 - 1e-9), what.constData());
        QVERIFY2(scale.low() < scale.high(), what.constData());
        QVERIFY2(!scale.isLog() || scale.low() > 0, what.constData());
        QVERIFY2(!scale.ticks(5).empty(), what.constData());
    }
}

void TestTimeAxis::csvTextCannotBecomeAFormula_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("written");
    QTest::newRow("plain") << QStringLiteral("Kraken") << QStringLiteral("Kraken");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("equals") << QStringLiteral("=1+1") << QStringLiteral("'=1+1");
    QTest::newRow("plus") << QStringLiteral("+1") << QStringLiteral("'+1");
    QTest::newRow("minus") << QStringLiteral("-1") << QStringLiteral("'-1");
    QTest::newRow("at") << QStringLiteral("@SUM(A1)") << QStringLiteral("'@SUM(A1)");
    QTest::newRow("tab") << QStringLiteral("\t=1") << QStringLiteral("\"'\t=1\"");
    QTest::newRow("carriage return") << QStringLiteral("\r=1") << QStringLiteral("\"'\r=1\"");
    QTest::newRow("formula with a comma") << QStringLiteral("=A(1,2)") << QStringLiteral("\"'=A(1,2)\"");
    QTest::newRow("quotes") << QStringLiteral("a \"b\"") << QStringLiteral("\"a \"\"b\"\"\"");
    QTest::newRow("line feed") << QStringLiteral("a\nb") << QStringLiteral("\"a\nb\"");
    QTest::newRow("minus inside") << QStringLiteral("a-b") << QStringLiteral("a-b");
}

void TestTimeAxis::csvTextCannotBecomeAFormula()
{
    QFETCH(const QString, cell);
    QFETCH(const QString, written);
    CsvTable table({QStringLiteral("head")});
    table.text(cell).endRow();
    QCOMPARE(table.toString(), QString(QStringLiteral("head\n") + written + QLatin1Char('\n')));
}

void TestTimeAxis::csvNumbersStayNumbers()
{
    QLocale::setDefault(QLocale(QLocale::German));
    CsvTable table({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")});
    table.number(-2.5).number(double(NAN)).number(qint64(-3)).time(t0).endRow();
    QLocale::setDefault(QLocale::c());
    QCOMPARE(table.toString(), QStringLiteral("a,b,c,d\n-2.5,,-3,2026-11-20T13:00:00.000Z\n"));
}

void TestTimeAxis::sparklinePaintsWithinItsRect_data()
{
    QTest::addColumn<std::vector<float>>("values");
    QTest::addColumn<bool>("paintsSomething");
    QTest::newRow("nothing") << std::vector<float>{} << false;
    QTest::newRow("unknown only") << std::vector<float>{NAN, NAN} << false;
    QTest::newRow("one") << std::vector<float>{5} << true;
    QTest::newRow("flat zero") << std::vector<float>{0, 0, 0} << true;
    QTest::newRow("a spike") << std::vector<float>{1, 1, 1000, 1} << true;
    QTest::newRow("negative") << std::vector<float>{-5, 5, -5} << true;
}

void TestTimeAxis::sparklinePaintsWithinItsRect()
{
    QFETCH(const std::vector<float>, values);
    QFETCH(const bool, paintsSomething);
    QImage image(60, 30, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintSparkline(&painter, QRectF(10, 5, 40, 20), values, Qt::black);
    painter.end();
    int painted = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == QColor(Qt::white))
                continue;
            ++painted;
            QVERIFY2(QRect(10, 5, 40, 20).contains(x, y), qPrintable(QStringLiteral("%1, %2").arg(x).arg(y)));
        }
    }
    QCOMPARE(painted > 0, paintsSomething);
}

void TestTimeAxis::sparklineDoesNotBridgeGaps()
{
    QImage image(100, 20, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const std::vector<float> values{1, 1, NAN, NAN, 1, 1};
    paintSparkline(&painter, QRectF(0, 0, 100, 20), values, Qt::black);
    painter.end();
    const auto hasInk = [&image](int x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(x, y) != QColor(Qt::white))
                return true;
        }
        return false;
    };
    QVERIFY(hasInk(10));
    QVERIFY(!hasInk(50));
    QVERIFY(hasInk(90));
}

}   // namespace tst_timeaxis

FEEDWARDEN_WIDGET_TEST(tst_timeaxis::TestTimeAxis)
#include "tst_timeaxis.moc"
