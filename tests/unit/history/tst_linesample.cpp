// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/linesampler.h"
#include "tests/support/printing.h"
#include "tests/support/tallyof.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <random>

namespace tst_linesample {

using namespace feedwarden;

/// What the store keeps of a line: made once a second, joined, packed and told back.
class TestLineSample final : public QObject
{
    Q_OBJECT
private slots:
    void isToldBackWhole_data();
    void isToldBackWhole();
    void damagedBytesAreNone();
    void blocksAreToldBackWithTheirHoles();
    void joinedInTimeNothingIsAveraged();
    void linesOfAFeedAreWorstAndSum();
    void stepsEndWithTheFirstLookBehindThem();
    void countersAreWhatCameSince();
    void anotherConnectorBeginsAnew();
    void distributionsOfAMinuteAreThoseOfItsSeconds();
    void whatIsUnderWayIsToldAtTheEnd();
    void aClockSetBackBeginsStepsAnew();

private:
    static LineSample someSample(SampleStep step, int seed);
};

static const WallTime t0 = toWallTime(QDateTime(QDate(2026, 11, 20), QTime(13, 0), Qt::UTC));

LineSample TestLineSample::someSample(SampleStep step, int seed)
{
    LineSample sample{.time = floorToLength(t0, lengthOf(step)), .observed = 1 + seed % 7};
    sample.condition = Condition(seed % ConditionCount);
    sample.scored = seed % 5;
    if (sample.scored > 0) {
        sample.qualityMin = seed % 90;
        sample.qualityMax = 95;
        sample.qualitySum = sample.scored * 92;
    }
    sample.messages = quint64(seed) * 1'001;
    sample.bytes = quint64(seed) << 33;
    sample.messagesLow = 3;
    sample.messagesHigh = 900;
    sample.blind = std::chrono::microseconds(seed * 17);
    if (step == SampleStep::Second) {
        sample.rtt = {.p50 = 12ms, .p95 = 14ms, .max = 1500us};
        sample.latency = {.p50 = -3ms, .p95 = 4us, .p99 = 5s, .max = 6s};
    } else {
        sample.rttTally = tallyOf({12ms, 13ms, 400ms});
        sample.latencyTally = tallyOf({-1ms, 4ms, 5ms});
    }
    return sample;
}

void TestLineSample::isToldBackWhole_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("seed");
    for (const SampleStep step : SampleSteps) {
        for (const int seed : {0, 1, 4, 5, 1'000'003})
            QTest::addRow("%lld s, %d", qint64(lengthOf(step).count()), seed) << int(step) << seed;
    }
}

void TestLineSample::isToldBackWhole()
{
    QFETCH(const int, step);
    QFETCH(const int, seed);
    const LineSample sample = someSample(SampleStep(step), seed);
    const auto back = unpackSample(packSample(sample, SampleStep(step)), SampleStep(step), sample.time);
    QVERIFY(back);
    QVERIFY(*back == sample);
}

void TestLineSample::damagedBytesAreNone()
{
    for (const SampleStep step : SampleSteps) {
        const QByteArray bytes = packSample(someSample(step, 4), step);
        for (qsizetype length = 0; length < bytes.size(); ++length)
            QVERIFY(!unpackSample(bytes.first(length), step, t0));
        QVERIFY(!unpackSample(bytes + '\0', step, t0));
        const QByteArray block = packBlock({{t0, bytes}, {t0 + lengthOf(step), bytes}}, step);
        QVERIFY(unpackBlock(block, step, t0));
        std::mt19937 random{3};
        for (int i = 0; i < 300; ++i) {
            QByteArray damaged = block;
            damaged[qsizetype(4 + random() % size_t(block.size() - 4))] = char(random());
            if (damaged != block)
                (void)unpackBlock(damaged, step, t0);   // Whatever it says, it does not fall over.
        }
        QVERIFY(!unpackBlock(QByteArray(), step, t0));
        QVERIFY(!unpackBlock(QByteArray("\xff\xff\xff\xff") + block.mid(4), step, t0));   // 4 GiB are not asked for.
    }
}

void TestLineSample::blocksAreToldBackWithTheirHoles()
{
    std::vector<std::pair<WallTime, QByteArray>> rows;
    std::vector<LineSample> samples;
    for (const int at : {0, 1, 2, 7, 300}) {
        LineSample sample = someSample(SampleStep::TenSeconds, at);
        sample.time = t0 + at * 10s;
        rows.emplace_back(sample.time, packSample(sample, SampleStep::TenSeconds));
        samples.push_back(std::move(sample));
    }
    const auto back = unpackBlock(packBlock(rows, SampleStep::TenSeconds), SampleStep::TenSeconds, t0);
    QVERIFY(back);
    QVERIFY(*back == samples);
}

void TestLineSample::joinedInTimeNothingIsAveraged()
{
    LineSample joined{.time = t0};
    LineSample good{.observed = 50, .condition = Condition::Trusted, .scored = 50, .qualityMin = 90, .qualityMax = 100};
    good.qualitySum = 50 * 98;
    good.messages = 5'000;
    good.messagesLow = 80;
    good.messagesHigh = 120;
    good.latencyTally = tallyOf({1ms, 1ms, 1ms, 1ms, 1ms, 1ms, 1ms, 1ms, 1ms});
    LineSample bad{.observed = 10, .condition = Condition::Down, .scored = 10};
    bad.latencyTally = tallyOf({500ms});
    bad.blind = 10s;
    joinInTime(joined, good);
    joinInTime(joined, bad);
    joinInTime(joined, {});   // Nobody looked: nothing changes.
    QCOMPARE(joined.observed, 60);
    QCOMPARE(joined.condition, Condition::Down);
    QCOMPARE(joined.qualityMin, 0);
    QCOMPARE(joined.qualityMax, 100);
    QCOMPARE(*joined.qualityMean(), 50 * 98 / 60.0);
    QCOMPARE(joined.messages, quint64(5'000));
    QCOMPARE(joined.messagesLow, quint64(0));
    QCOMPARE(joined.messagesHigh, quint64(120));
    QCOMPARE(joined.blind, Clock::duration(10s));
    const LatencySummary latency = joined.latencyQuantiles();
    QVERIFY(*latency.p50 < 2ms);   // Nine of ten: an average of the two medians would be 250 ms.
    QCOMPARE(*latency.max, Clock::duration(500ms));
}

void TestLineSample::linesOfAFeedAreWorstAndSum()
{
    LineSample a = someSample(SampleStep::Minute, 4), b = someSample(SampleStep::Minute, 9);
    a.condition = Condition::Trusted;
    b.condition = Condition::BreakerOpen;
    a.scored = b.scored = 60;
    a.qualityMin = a.qualityMax = 100;
    a.qualitySum = 6'000;
    b.qualityMin = 0;
    b.qualityMax = 50;
    b.qualitySum = 1'200;
    LineSample feed = a;
    joinLines(feed, b);
    QCOMPARE(feed.condition, Condition::BreakerOpen);
    QCOMPARE(*feed.qualityMean(), 20.0);
    QCOMPARE(feed.qualityMin, 0);
    QCOMPARE(feed.messages, a.messages + b.messages);
    QCOMPARE(feed.messagesHigh, quint64(1'800));
    QCOMPARE(feed.blind, std::max(a.blind, b.blind));
    QCOMPARE(feed.latencyTally.count(), quint64(6));
    LineSample other = b;   // Whichever comes first.
    joinLines(other, a);
    QVERIFY(other == feed);
}

// ---- how they are made --------------------------------------------------------------------------------------------

static ConnectionSnapshot lineAt(int second)
{
    ConnectionSnapshot line;
    line.feed = QStringLiteral("kraken");
    line.state = LineState::Stable;
    line.metrics.wantedStreams = line.metrics.trustedStreams = 1;
    line.metrics.messagesReceived = quint64(second) * 10;
    line.metrics.bytesReceived = quint64(second) * 1'000;
    QualityScore score;
    score.losses[size_t(QualityPart::Trust)].points = second % 10;
    line.metrics.quality = score;
    line.metrics.rtt.p50 = std::chrono::milliseconds(second);
    return line;
}

static std::vector<LineSample> ofStep(const std::vector<FinishedSample> &finished, SampleStep step)
{
    std::vector<LineSample> samples;
    for (const FinishedSample &one : finished) {
        if (one.step == step)
            samples.push_back(one.sample);
    }
    return samples;
}

void TestLineSample::stepsEndWithTheFirstLookBehindThem()
{
    LineSampler sampler;
    std::array<int, SampleSteps.size()> counts{};
    for (int second = 0; second <= 7'200; ++second) {
        for (const FinishedSample &finished : sampler.look(t0 + second * 1s + 400ms, lineAt(second))) {
            ++counts[size_t(finished.step)];
            QCOMPARE(finished.sample.observed, int(lengthOf(finished.step).count()));
            QCOMPARE(finished.sample.time, t0 + second * 1s - lengthOf(finished.step));
        }
    }
    QCOMPARE(counts, (std::array{7'200, 720, 120, 2}));
}

void TestLineSample::countersAreWhatCameSince()
{
    LineSampler sampler;
    for (int second = 100; second < 115; ++second) {
        const auto finished = sampler.look(t0 + second * 1s, lineAt(second));
        for (const LineSample &sample : ofStep(finished, SampleStep::Second)) {
            // What was counted before anybody looked belongs to no second.
            QCOMPARE(sample.messages, quint64(second == 101 ? 0 : 10));
            QCOMPARE(sample.bytes, quint64(second == 101 ? 0 : 1'000));
            QCOMPARE(*sample.rtt.p50, Clock::duration((second - 1) * 1ms));
            QCOMPARE(sample.qualityMin, 100 - (second - 1) % 10);
        }
        for (const LineSample &sample : ofStep(finished, SampleStep::TenSeconds)) {
            QCOMPARE(sample.messages, quint64(90));
            QCOMPARE(sample.messagesHigh, quint64(10));
            QCOMPARE(sample.qualityMin, 91);
            QCOMPARE(sample.qualityMax, 100);
            QCOMPARE(*sample.qualityMean(), 95.5);
        }
    }
}

void TestLineSample::anotherConnectorBeginsAnew()
{
    LineSampler sampler;
    (void)sampler.look(t0, lineAt(500));
    (void)sampler.look(t0 + 1s, lineAt(3));   // It has counted 30 since it is there.
    const auto finished = sampler.look(t0 + 2s, lineAt(4));
    QCOMPARE(ofStep(finished, SampleStep::Second).front().messages, quint64(30));
}

void TestLineSample::distributionsOfAMinuteAreThoseOfItsSeconds()
{
    LineSampler sampler;
    DurationTally all, expected;
    for (int second = 0; second <= 60; ++second) {
        ConnectionSnapshot line = lineAt(second);
        if (second > 0 && second % 5 == 0 && second < 60) {
            const DurationTally slice = tallyOf({second * 1ms, 2ms});
            all.add(slice);
            expected.add(slice);
        }
        if (!all.isEmpty())
            line.latencyTally = std::make_shared<DurationTally>(all);
        const auto finished = sampler.look(t0 + second * 1s, line);
        for (const LineSample &sample : ofStep(finished, SampleStep::Second))
            QVERIFY(sample.latencyTally.isEmpty());
        for (const LineSample &sample : ofStep(finished, SampleStep::Minute)) {
            QVERIFY(sample.latencyTally.steps() == expected.steps());
            QCOMPARE(*sample.latencyQuantiles().max, Clock::duration(55ms));
        }
    }
}

void TestLineSample::whatIsUnderWayIsToldAtTheEnd()
{
    LineSampler sampler;
    for (int second = 0; second < 75; ++second)
        (void)sampler.look(t0 + second * 1s, lineAt(second));
    const auto rest = sampler.finish();
    QCOMPARE(rest.size(), SampleSteps.size());
    QCOMPARE(ofStep(rest, SampleStep::Minute).front().observed, 15);
    QCOMPARE(ofStep(rest, SampleStep::Minute).front().time, t0 + 60s);
    QCOMPARE(ofStep(rest, SampleStep::Hour).front().observed, 75);
    QVERIFY(sampler.finish().empty());
}

void TestLineSample::aClockSetBackBeginsStepsAnew()
{
    LineSampler sampler;
    (void)sampler.look(t0 + 100s, lineAt(1));
    const auto finished = sampler.look(t0 + 40s, lineAt(2));
    QCOMPARE(ofStep(finished, SampleStep::Minute).front().time, t0 + 60s);
    QCOMPARE(ofStep(sampler.finish(), SampleStep::Minute).front().time, t0);
}

}   // namespace tst_linesample

FEEDWARDEN_APPLESS_TEST(tst_linesample::TestLineSample)
#include "tst_linesample.moc"
