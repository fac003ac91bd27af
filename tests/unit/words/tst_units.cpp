// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/units.h"

#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QLocale>
#include <QTest>

#include <cmath>
#include <limits>

namespace tst_units {

using namespace feedwarden;

class TestUnits final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void durationsReadAsPeopleSayThem_data();
    void durationsReadAsPeopleSayThem();
    void setLengthsAreReadToTheMillisecond();
    void countdownReachesZeroOnlyWhenItIsOver_data();
    void countdownReachesZeroOnlyWhenItIsOver();
    void totalsLineUpInAColumn_data();
    void totalsLineUpInAColumn();
    void latenciesHaveAtMostThreeDigits_data();
    void latenciesHaveAtMostThreeDigits();
    void ratesNeverHideASlowFlow_data();
    void ratesNeverHideASlowFlow();
    void countsAreWholeUntilTenMillion_data();
    void countsAreWholeUntilTenMillion();
    void sizesUsePowersOfThousand_data();
    void sizesUsePowersOfThousand();
    void fullScoreMeansNothingLost_data();
    void fullScoreMeansNothingLost();
    void pointsCarryATrueMinus();
    void wholeShareMeansAll();
    void pricesStayAsTheExchangeWroteThem_data();
    void pricesStayAsTheExchangeWroteThem();
    void unknownIsNeverZero();
    void aLatencyByACoarseClockIsMarkedAsAGuess();
    void clockOffsetShowsSignAndUncertainty();
    void germanUsesItsOwnMarks();
    void timesAreLocal();
};

void TestUnits::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestUnits::durationsReadAsPeopleSayThem_data()
{
    QTest::addColumn<Clock::duration>("duration");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << Clock::duration(0) << QStringLiteral("0 s");
    QTest::newRow("negative") << Clock::duration(-5s) << QStringLiteral("0 s");
    QTest::newRow("below a tenth") << Clock::duration(99ms) << QStringLiteral("0 s");
    QTest::newRow("tenths are cut") << Clock::duration(499ms) << QStringLiteral("0.4 s");
    QTest::newRow("last with tenths") << Clock::duration(9'999ms) << QStringLiteral("9.9 s");
    QTest::newRow("ten seconds") << Clock::duration(10s) << QStringLiteral("10 s");
    QTest::newRow("seconds") << Clock::duration(41'900ms) << QStringLiteral("41 s");
    QTest::newRow("last second") << Clock::duration(59'999ms) << QStringLiteral("59 s");
    QTest::newRow("a minute") << Clock::duration(60s) << QStringLiteral("1:00");
    QTest::newRow("minutes") << Clock::duration(187s) << QStringLiteral("3:07");
    QTest::newRow("last minute") << Clock::duration(3'599s) << QStringLiteral("59:59");
    QTest::newRow("hours") << Clock::duration(2h + 11min + 59s) << QStringLiteral("2 h 11 min");
    QTest::newRow("last of the day") << Clock::duration(24h - 1s) << QStringLiteral("23 h 59 min");
    QTest::newRow("days") << Clock::duration(76h) << QStringLiteral("3 d 4 h");
}

void TestUnits::setLengthsAreReadToTheMillisecond()
{
    QCOMPARE(exactDurationText(0ms), QStringLiteral("0 s"));
    QCOMPARE(exactDurationText(-5s), QStringLiteral("0 s"));
    QCOMPARE(exactDurationText(250ms), QStringLiteral("250 ms"));
    QCOMPARE(exactDurationText(15s), QStringLiteral("15 s"));
    QCOMPARE(exactDurationText(60s), QStringLiteral("1 min"));
    QCOMPARE(exactDurationText(90'500ms), QStringLiteral("1 min 30 s 500 ms"));
    QCOMPARE(exactDurationText(26h + 5min), QStringLiteral("1 d 2 h 5 min"));
}

void TestUnits::durationsReadAsPeopleSayThem()
{
    QFETCH(const Clock::duration, duration);
    QFETCH(const QString, expected);
    QCOMPARE(durationText(duration), expected);
}

void TestUnits::countdownReachesZeroOnlyWhenItIsOver_data()
{
    QTest::addColumn<Clock::duration>("left");
    QTest::addColumn<QString>("expected");
    QTest::newRow("over") << Clock::duration(0) << QStringLiteral("0 s");
    QTest::newRow("long over") << Clock::duration(-3s) << QStringLiteral("0 s");
    QTest::newRow("a moment left") << Clock::duration(1) << QStringLiteral("1 s");
    QTest::newRow("part of a second") << Clock::duration(3'100ms) << QStringLiteral("4 s");
    QTest::newRow("rounds into the minute") << Clock::duration(59'001ms) << QStringLiteral("1:00");
    QTest::newRow("hours") << Clock::duration(2h) << QStringLiteral("2 h 0 min");
}

void TestUnits::countdownReachesZeroOnlyWhenItIsOver()
{
    QFETCH(const Clock::duration, left);
    QFETCH(const QString, expected);
    QCOMPARE(countdownText(left), expected);
}

void TestUnits::totalsLineUpInAColumn_data()
{
    QTest::addColumn<Clock::duration>("duration");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << Clock::duration(999ms) << QStringLiteral("0 s");
    QTest::newRow("seconds") << Clock::duration(42s) << QStringLiteral("0:42");
    QTest::newRow("minutes") << Clock::duration(99s) << QStringLiteral("1:39");
    QTest::newRow("hours") << Clock::duration(3h + 4min) << QStringLiteral("3 h 4 min");
}

void TestUnits::totalsLineUpInAColumn()
{
    QFETCH(const Clock::duration, duration);
    QFETCH(const QString, expected);
    QCOMPARE(totalDurationText(duration), expected);
}

void TestUnits::latenciesHaveAtMostThreeDigits_data()
{
    QTest::addColumn<double>("ms");
    QTest::addColumn<QString>("expected");
    QTest::newRow("tiny") << 0.412 << QStringLiteral("0.41 ms");
    QTest::newRow("zero") << 0.0 << QStringLiteral("0.00 ms");
    QTest::newRow("negative that rounds away") << -0.001 << QStringLiteral("0.00 ms");
    QTest::newRow("small") << 8.44 << QStringLiteral("8.4 ms");
    QTest::newRow("rounds up to ten") << 9.96 << QStringLiteral("10 ms");
    QTest::newRow("usual") << 12.3 << QStringLiteral("12 ms");
    QTest::newRow("last in ms") << 999.4 << QStringLiteral("999 ms");
    QTest::newRow("rounds up to a second") << 999.6 << QStringLiteral("1.00 s");
    QTest::newRow("seconds") << 1'254.0 << QStringLiteral("1.25 s");
    QTest::newRow("many seconds") << 12'540.0 << QStringLiteral("12.5 s");
    QTest::newRow("too many") << 125'400.0 << QStringLiteral("125 s");
    QTest::newRow("skew keeps its sign") << -3.2 << QStringLiteral("−3.2 ms");
}

void TestUnits::latenciesHaveAtMostThreeDigits()
{
    QFETCH(const double, ms);
    QFETCH(const QString, expected);
    QCOMPARE(latencyText(ms), expected);
}

void TestUnits::ratesNeverHideASlowFlow_data()
{
    QTest::addColumn<double>("rate");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << 0.0 << QStringLiteral("0");
    QTest::newRow("hardly any") << 0.01 << QStringLiteral("<\u00A00.1");
    QTest::newRow("slow") << 0.4 << QStringLiteral("0.4");
    QTest::newRow("rounds up to ten") << 9.96 << QStringLiteral("10");
    QTest::newRow("usual") << 842.4 << QStringLiteral("842");
    QTest::newRow("grouped") << 1'105.0 << QStringLiteral("1,105");
}

void TestUnits::ratesNeverHideASlowFlow()
{
    QFETCH(const double, rate);
    QFETCH(const QString, expected);
    QCOMPARE(rateText(rate), expected);
}

void TestUnits::countsAreWholeUntilTenMillion_data()
{
    QTest::addColumn<quint64>("count");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << quint64(0) << QStringLiteral("0");
    QTest::newRow("last whole") << quint64(9'999'999) << QStringLiteral("9,999,999");
    QTest::newRow("millions") << quint64(12'345'678) << QStringLiteral("12.3 M");
    QTest::newRow("billions") << quint64(1'234'567'890) << QStringLiteral("1.23 bn");
    QTest::newRow("largest") << std::numeric_limits<quint64>::max() << QStringLiteral("18,446,744,074 bn");
}

void TestUnits::countsAreWholeUntilTenMillion()
{
    QFETCH(const quint64, count);
    QFETCH(const QString, expected);
    QCOMPARE(countText(count), expected);
}

void TestUnits::sizesUsePowersOfThousand_data()
{
    QTest::addColumn<quint64>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << quint64(0) << QStringLiteral("0 B");
    QTest::newRow("bytes") << quint64(999) << QStringLiteral("999 B");
    QTest::newRow("kilobytes") << quint64(1'000) << QStringLiteral("1.0 kB");
    QTest::newRow("rounds into the next unit") << quint64(999'600) << QStringLiteral("1.0 MB");
    QTest::newRow("megabytes") << quint64(41'200'000) << QStringLiteral("41 MB");
    QTest::newRow("terabytes") << quint64(5'000'000'000'000'000) << QStringLiteral("5,000 TB");
}

void TestUnits::sizesUsePowersOfThousand()
{
    QFETCH(const quint64, bytes);
    QFETCH(const QString, expected);
    QCOMPARE(bytesText(bytes), expected);
}

void TestUnits::fullScoreMeansNothingLost_data()
{
    QTest::addColumn<double>("lost");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing lost") << 0.0 << QStringLiteral("100");
    QTest::newRow("a little lost") << 0.1 << QStringLiteral("99");
    QTest::newRow("whole points in floating point") << 3.0000000001 << QStringLiteral("97");
    QTest::newRow("all lost") << 100.0 << QStringLiteral("0");
}

void TestUnits::fullScoreMeansNothingLost()
{
    QFETCH(const double, lost);
    QFETCH(const QString, expected);
    QualityScore score;
    score.losses[size_t(QualityPart::Down)].points = lost;
    QCOMPARE(scoreText(score), expected);
}

void TestUnits::pointsCarryATrueMinus()
{
    QCOMPARE(pointsText(-40.0), QStringLiteral("−40"));
    QCOMPARE(pointsText(-0.4), QStringLiteral("−0.4"));
    QCOMPARE(pointsText(-12.6), QStringLiteral("−13"));
    QCOMPARE(pointsText(0.0), QStringLiteral("0"));
}

void TestUnits::wholeShareMeansAll()
{
    QCOMPARE(shareText(1.0), QStringLiteral("100 %"));
    QCOMPARE(shareText(0.99999), QStringLiteral("99.9 %"));
    QCOMPARE(shareText(0.423), QStringLiteral("42 %"));
    QCOMPARE(shareText(0.0), QStringLiteral("0 %"));
    QCOMPARE(shareText(NAN), unknownText());
}

void TestUnits::pricesStayAsTheExchangeWroteThem_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("expected");
    QTest::newRow("usual") << QByteArray("61234.5") << QStringLiteral("61,234.5");
    QTest::newRow("below one") << QByteArray("0.00001234") << QStringLiteral("0.00001234");
    QTest::newRow("negative") << QByteArray("-1234.5") << QStringLiteral("−1,234.5");
    QTest::newRow("zero") << QByteArray("0") << QStringLiteral("0");
    QTest::newRow("all 18 digits") << QByteArray("123456789012.345678") << QStringLiteral("123,456,789,012.345678");
}

void TestUnits::pricesStayAsTheExchangeWroteThem()
{
    QFETCH(const QByteArray, written);
    QFETCH(const QString, expected);
    // By mantissa and scale, so that this test needs no parser.
    QByteArray digits = written;
    const auto point = digits.indexOf('.');
    const int scale = point < 0 ? 0 : int(digits.size() - point - 1);
    digits.replace(".", "");
    QCOMPARE(decimalText(Decimal(digits.toLongLong(), scale)), expected);
}

void TestUnits::unknownIsNeverZero()
{
    QCOMPARE(unknownText(), QStringLiteral("–"));
    QCOMPARE(durationText(std::optional<Clock::duration>()), unknownText());
    QCOMPARE(latencyText(std::optional<Clock::duration>()), unknownText());
    QCOMPARE(latencyText(NAN), unknownText());
    QCOMPARE(rateText(NAN), unknownText());
    QCOMPARE(scoreText({}), unknownText());
    QCOMPARE(decimalText({}), unknownText());
}

void TestUnits::aLatencyByACoarseClockIsMarkedAsAGuess()
{
    QCOMPARE(feedLatencyText(47ms, 1ms), QStringLiteral("47 ms"));
    QCOMPARE(feedLatencyText(47ms, 99ms), QStringLiteral("47 ms"));
    QCOMPARE(feedLatencyText(47ms, 500ms), QStringLiteral("≈\u00a047 ms"));
    QCOMPARE(feedLatencyText(-9ms, 500ms), QStringLiteral("≈\u00a0−9.0 ms"));
    QCOMPARE(feedLatencyText(47ms, {}), QStringLiteral("≈\u00a047 ms"));   // Never compared.
    QCOMPARE(feedLatencyText({}, {}), unknownText());
}

void TestUnits::clockOffsetShowsSignAndUncertainty()
{
    QCOMPARE(offsetText(3ms, 1ms), QStringLiteral("+3.0 ms ± 1"));
    QCOMPARE(offsetText(-12ms, 400us), QStringLiteral("−12 ms ± 0.4"));
    QCOMPARE(offsetText(0ms, 500ms), QStringLiteral("0.00 ms ± 500"));
}

void TestUnits::germanUsesItsOwnMarks()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(rateText(1'105.0), QStringLiteral("1.105"));
    QCOMPARE(durationText(Clock::duration(400ms)), QStringLiteral("0,4 s"));
    QCOMPARE(latencyText(1'254.0), QStringLiteral("1,25 s"));
    QCOMPARE(decimalText(Decimal(612345, 1)), QStringLiteral("61.234,5"));
    QCOMPARE(pointsText(-0.4), QStringLiteral("−0,4"));
}

void TestUnits::timesAreLocal()
{
    // The zone is fixed by the test environment: UTC.
    const WallTime time = toWallTime(QDateTime({2026, 11, 20}, {14, 3, 7, 123}, Qt::UTC));
    QCOMPARE(timeText(time), QStringLiteral("14:03:07"));
    QCOMPARE(timeText(time, TimeStyle::Minutes), QStringLiteral("14:03"));
    QCOMPARE(timeText(time, TimeStyle::Precise), QStringLiteral("14:03:07.123"));
    QCOMPARE(timeText(time, TimeStyle::DateTime), QStringLiteral("2026-11-20 14:03:07"));
}

}   // namespace tst_units

FEEDWARDEN_GUILESS_TEST(tst_units::TestUnits)
#include "tst_units.moc"
