// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/quality/qualityrating.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <cmath>

namespace tst_qualityrating {

using namespace feedwarden;

/// Everything as good as it can be.
static QualityInput perfect()
{
    QualityInput input;
    input.situation = QualitySituation::Up;
    input.trustedShare = 1.0;
    input.rttP50 = 20ms;
    input.rttP95 = 30ms;
    input.streams = 10;
    return input;
}

class TestQualityRating : public QObject
{
    Q_OBJECT

private slots:
    void perfectIsAHundred();
    void nothingToRateIsNoScore();
    void downIsZeroAndSaysSo();
    void eachPartLosesAsTheTableSays_data();
    void eachPartLosesAsTheTableSays();
    void everythingBadIsZero();
    void theUnknownCostsNothing();
    void thresholdsAreSettings();
    void badThresholdsDoNotDivideByZero();
    void lossesAddUpToTheScore();
    void theWorstLineDecides();
    void ofTwoAsBadTheFirstDecides();
    void partsHaveTheirNamesAndPoints();
};

void TestQualityRating::perfectIsAHundred()
{
    const auto score = rateQuality(perfect());
    QVERIFY(score);
    QCOMPARE(score->value(), 100.0);
    for (const QualityScore::Loss &loss : score->losses)
        QCOMPARE(loss.points, 0.0);
    QCOMPARE(QualityScore::Version, 1);
}

void TestQualityRating::nothingToRateIsNoScore()
{
    QualityInput input = perfect();
    input.situation = QualitySituation::NotRated;
    QVERIFY(!rateQuality(input));
}

void TestQualityRating::downIsZeroAndSaysSo()
{
    QualityInput input = perfect();
    input.situation = QualitySituation::Down;
    const auto score = rateQuality(input);
    QVERIFY(score);
    QCOMPARE(score->value(), 0.0);
    QCOMPARE(score->loss(QualityPart::Down).points, 100.0);
    QCOMPARE(score->loss(QualityPart::Down).measured, std::optional(1.0));
    QCOMPARE(score->loss(QualityPart::Trust).points, 0.0);
    QCOMPARE(score->loss(QualityPart::Trust).measured, std::nullopt);   // nothing else was looked at
}

void TestQualityRating::eachPartLosesAsTheTableSays_data()
{
    QTest::addColumn<QualityPart>("part");
    QTest::addColumn<double>("value");   // of that part's input
    QTest::addColumn<double>("points");
    QTest::addColumn<double>("measured");
    const auto row = [](const char *name, QualityPart part, double value, double points, double measured) {
        QTest::newRow(name) << part << value << points << measured;
    };
    row("trusted all the time", QualityPart::Trust, 1.0, 0.0, 0.0);
    row("trusted more than all the time", QualityPart::Trust, 1.5, 0.0, 0.0);
    row("trusted less than never", QualityPart::Trust, -0.5, 40.0, 1.0);
    row("trusted three quarters", QualityPart::Trust, 0.75, 10.0, 0.25);
    row("never trusted", QualityPart::Trust, 0.0, 40.0, 1.0);
    row("1 end", QualityPart::Stability, 1, 4.0, 1.0);
    row("5 ends", QualityPart::Stability, 5, 20.0, 5.0);
    row("50 ends", QualityPart::Stability, 50, 20.0, 50.0);
    row("RTT 150 ms", QualityPart::RoundTrip, 150, 0.0, 150.0);
    row("RTT 151 ms", QualityPart::RoundTrip, 151, 15.0 / 850, 151.0);
    row("RTT 575 ms", QualityPart::RoundTrip, 575, 7.5, 575.0);
    row("RTT 1000 ms", QualityPart::RoundTrip, 1000, 15.0, 1000.0);
    row("RTT 9 s", QualityPart::RoundTrip, 9000, 15.0, 9000.0);
    row("jitter 50 ms", QualityPart::Jitter, 50, 0.0, 50.0);
    row("jitter 275 ms", QualityPart::Jitter, 275, 2.5, 275.0);
    row("jitter 500 ms", QualityPart::Jitter, 500, 5.0, 500.0);
    row("jitter 800 ms", QualityPart::Jitter, 800, 5.0, 800.0);
    row("1 of 10 stale", QualityPart::Staleness, 1, 1.0, 0.1);
    row("all stale", QualityPart::Staleness, 10, 10.0, 1.0);
    row("1 gap", QualityPart::Integrity, 1, 2.0, 1.0);
    row("5 gaps", QualityPart::Integrity, 5, 10.0, 5.0);
    row("6 gaps", QualityPart::Integrity, 6, 10.0, 6.0);
}

void TestQualityRating::eachPartLosesAsTheTableSays()
{
    QFETCH(const QualityPart, part);
    QFETCH(const double, value);
    QFETCH(const double, points);
    QFETCH(const double, measured);
    const auto ms = std::chrono::milliseconds(qint64(value));
    QualityInput input = perfect();
    switch (part) {
    case QualityPart::Down:
        break;
    case QualityPart::Trust:
        input.trustedShare = value;
        break;
    case QualityPart::Stability:
        input.unplannedEnds = int(value);
        break;
    case QualityPart::RoundTrip:
        input.rttP50 = input.rttP95 = ms;
        break;
    case QualityPart::Jitter:
        input.rttP50 = -1s;   // so that p95 stays good whatever the jitter
        input.rttP95 = -1s + ms;
        break;
    case QualityPart::Staleness:
        input.staleOrLagging = int(value);
        break;
    case QualityPart::Integrity:
        input.gaps = int(value);
        break;
    }
    const auto score = rateQuality(input);
    QVERIFY(score);
    QVERIFY(std::abs(score->loss(part).points - points) < 1e-9);
    QVERIFY(std::abs(score->loss(part).measured.value_or(NAN) - measured) < 1e-9);
    QVERIFY(std::abs(score->value() - (100.0 - points)) < 1e-9);   // and nothing else was lost

    // The other members of a sum count as the table says.
    if (part == QualityPart::Stability) {
        input.unplannedEnds = 0;
        input.failedAttempts = 4 * int(value);
        QCOMPARE(rateQuality(input)->loss(part).points, score->loss(part).points);
    } else if (part == QualityPart::Integrity && value == 6) {
        input.gaps = 1;
        input.checksumFailures = 2;
        input.undecodable = 1;
        QCOMPARE(rateQuality(input)->loss(part).points, 8.0);
    }
}

void TestQualityRating::everythingBadIsZero()
{
    QualityInput input;
    input.situation = QualitySituation::Up;
    input.trustedShare = 0.0;
    input.unplannedEnds = 100;
    input.rttP50 = 1s;
    input.rttP95 = 60s;
    input.streams = 3;
    input.staleOrLagging = 3;
    input.gaps = 100;
    QCOMPARE(rateQuality(input)->value(), 0.0);
    QCOMPARE(rateQuality(input)->loss(QualityPart::Down).points, 0.0);
}

void TestQualityRating::theUnknownCostsNothing()
{
    QualityInput input;
    input.situation = QualitySituation::Up;
    QCOMPARE(rateQuality(input)->value(), 100.0);
    input.rttP95 = 575ms;   // without a median there is no jitter
    QCOMPARE(rateQuality(input)->value(), 92.5);
    QCOMPARE(rateQuality(input)->loss(QualityPart::Jitter).measured, std::nullopt);
    // One stream is enough to be stale, and none is not.
    input.staleOrLagging = 1;
    QCOMPARE(rateQuality(input)->loss(QualityPart::Staleness).measured, std::nullopt);
    input.streams = 1;
    QCOMPARE(rateQuality(input)->loss(QualityPart::Staleness).points, 10.0);
}

void TestQualityRating::thresholdsAreSettings()
{
    QualityPolicy policy;
    policy.rttGood = 10ms;
    policy.rttPoor = 30ms;
    policy.jitterGood = 0ms;
    policy.jitterPoor = 20ms;
    QualityInput input = perfect();   // 20 and 30 ms
    QCOMPARE(rateQuality(input, policy)->loss(QualityPart::RoundTrip).points, 15.0);
    QCOMPARE(rateQuality(input, policy)->loss(QualityPart::Jitter).points, 2.5);
}

void TestQualityRating::badThresholdsDoNotDivideByZero()
{
    QualityPolicy policy;
    policy.rttGood = policy.rttPoor = 100ms;
    QualityInput input = perfect();
    input.rttP50 = input.rttP95 = 100ms;
    QCOMPARE(rateQuality(input, policy)->value(), 100.0);
    input.rttP50 = input.rttP95 = 101ms;
    QCOMPARE(rateQuality(input, policy)->value(), 85.0);
    policy.rttPoor = 50ms;   // worse before it is good
    QCOMPARE(rateQuality(input, policy)->value(), 85.0);
}

void TestQualityRating::lossesAddUpToTheScore()
{
    Random random(5);
    for (int i = 0; i < 5000; ++i) {
        QualityInput input;
        input.situation = random.unit() < 0.1 ? QualitySituation::Down : QualitySituation::Up;
        if (random.unit() < 0.9)
            input.trustedShare = random.uniform(-0.1, 1.1);
        input.unplannedEnds = int(random.uniform(0, 9));
        input.failedAttempts = int(random.uniform(0, 30));
        input.rttP50 = Clock::duration(qint64(random.uniform(0, 2e9)));
        input.rttP95 = *input.rttP50 + Clock::duration(qint64(random.uniform(0, 1e9)));
        input.streams = int(random.uniform(0, 20));
        input.staleOrLagging = int(random.uniform(0, input.streams + 1));
        input.gaps = int(random.uniform(0, 9));
        const auto score = rateQuality(input);
        double lost = 0;
        for (int part = 0; part < QualityPartCount; ++part) {
            const double points = score->losses[size_t(part)].points;
            QVERIFY(points >= 0.0 && points <= mostPointsOf(QualityPart(part)));
            lost += points;
        }
        QVERIFY(score->value() >= 0.0 && score->value() <= 100.0);
        QVERIFY(std::abs(score->value() - (100.0 - lost)) < 1e-9);
    }
}

void TestQualityRating::theWorstLineDecides()
{
    QualityInput worse = perfect();
    worse.gaps = 3;
    QualityInput down = perfect();
    down.situation = QualitySituation::Down;
    const auto good = rateQuality(perfect());
    const auto bad = rateQuality(worse);
    using Lines = std::vector<std::optional<QualityScore>>;
    QVERIFY(!mergeWorst(Lines{}));
    QVERIFY(!mergeWorst(Lines{std::nullopt, std::nullopt}));
    QVERIFY(mergeWorst(Lines{good, std::nullopt, bad}) == bad);
    QVERIFY(mergeWorst(Lines{std::nullopt, good}) == good);
    QCOMPARE(mergeWorst(Lines{good, rateQuality(down), bad})->value(), 0.0);
    QCOMPARE(mergeWorst(Lines{good, bad})->loss(QualityPart::Integrity).points, 6.0);   // and where the points went
}

void TestQualityRating::ofTwoAsBadTheFirstDecides()
{
    QualityInput gaps = perfect();
    gaps.gaps = 2;
    QualityInput end = perfect();
    end.unplannedEnds = 1;   // 4 points as well
    const std::vector<std::optional<QualityScore>> lines{rateQuality(gaps), rateQuality(end)};
    QCOMPARE(lines[0]->value(), lines[1]->value());
    QVERIFY(!(lines[0] == lines[1]));
    QVERIFY(mergeWorst(lines) == lines[0]);
}

void TestQualityRating::partsHaveTheirNamesAndPoints()
{
    const QStringList names{QStringLiteral("down"),       QStringLiteral("trust"),  QStringLiteral("stability"),
                            QStringLiteral("round_trip"), QStringLiteral("jitter"), QStringLiteral("staleness"),
                            QStringLiteral("integrity")};
    QCOMPARE(names.size(), QualityPartCount);
    double most = 0;
    for (int part = 0; part < QualityPartCount; ++part) {
        QCOMPARE(QString(nameOf(QualityPart(part))), names.at(part));
        most += mostPointsOf(QualityPart(part));
    }
    QCOMPARE(most, 200.0);   // the line alone, or all the others together
}

}   // namespace tst_qualityrating

FEEDWARDEN_APPLESS_TEST(tst_qualityrating::TestQualityRating)
#include "tst_qualityrating.moc"
