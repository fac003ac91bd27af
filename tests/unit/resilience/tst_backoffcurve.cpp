// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/backoffcurve.h"

#include "core/resilience/backoff.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <algorithm>

namespace tst_backoffcurve {

using namespace feedwarden;

static constexpr Clock::time_point t0{24h};

/// What is shown of a policy is what lines do by it.
class TestBackoffCurve final : public QObject
{
    Q_OBJECT
private slots:
    void usualPolicyDoubles();
    void whatIsDrawnLiesWithinAndFillsTheBand_data();
    void whatIsDrawnLiesWithinAndFillsTheBand();
    void whoGivesUpHasFewerSteps();
    void bandsAreThoseOfTheirJitter();
};

void TestBackoffCurve::usualPolicyDoubles()
{
    const auto steps = backoffCurve({}, 8);
    QCOMPARE(steps.size(), size_t(8));
    QCOMPARE(steps[0], (BackoffStep{1, 1s, 700ms, 1300ms}));
    QCOMPARE(steps[3].planned, Clock::duration(8s));
    QVERIFY(steps[7].most <= Clock::duration(60s) && steps[7].most > Clock::duration(59'999ms));
}

void TestBackoffCurve::whatIsDrawnLiesWithinAndFillsTheBand_data()
{
    QTest::addColumn<int>("strategy");
    QTest::addColumn<int>("jitter");
    QTest::addColumn<qint64>("initial");
    QTest::addColumn<qint64>("longest");
    for (int strategy = 0; strategy <= int(BackoffStrategy::Fixed); ++strategy) {
        for (int jitter = 0; jitter <= int(Jitter::Decorrelated); ++jitter) {
            for (const auto &[initial, longest] :
                 {std::pair<qint64, qint64>(1'000, 60'000), {100, 200}, {100, 86'400'000}, {60'000, 60'000}}) {
                QTest::addRow("%s %s %lld ms to %lld ms", nameOf(BackoffStrategy(strategy)).data(),
                              nameOf(Jitter(jitter)).data(), initial, longest)
                    << strategy << jitter << initial << longest;
            }
        }
    }
}

void TestBackoffCurve::whatIsDrawnLiesWithinAndFillsTheBand()
{
    QFETCH(const int, strategy);
    QFETCH(const int, jitter);
    QFETCH(const qint64, initial);
    QFETCH(const qint64, longest);
    BackoffPolicy policy;
    policy.strategy = BackoffStrategy(strategy);
    policy.jitter = Jitter(jitter);
    policy.initialDelay = std::chrono::milliseconds(initial);
    policy.maxDelay = std::chrono::milliseconds(longest);
    static constexpr int Attempts = 12, Runs = 2'000;
    const auto steps = backoffCurve(policy, Attempts);
    std::vector<Clock::duration> least(Attempts, Clock::duration::max()), most(Attempts, Clock::duration(0));
    Random random(7);
    for (int run = 0; run < Runs; ++run) {
        Backoff backoff(policy);
        for (size_t i = 0; i < Attempts; ++i) {
            const Clock::duration wait = backoff.failed({.startedAt = t0, .endedAt = t0}, random)->wait;
            least[i] = std::min(least[i], wait);
            most[i] = std::max(most[i], wait);
        }
    }
    for (size_t i = 0; i < Attempts; ++i) {
        const BackoffStep &step = steps[i];
        QVERIFY(step.least <= step.planned && step.planned <= step.most);
        QVERIFY2(step.least <= least[i] && most[i] <= step.most, qPrintable(QString::number(i + 1)));
        // Two thousand draws come near both ends; the longest of a chain of draws does not.
        if (policy.jitter == Jitter::Decorrelated && i > 0)
            continue;
        const Clock::duration slack = (step.most - step.least) / 100;
        QVERIFY2(least[i] - step.least <= slack && step.most - most[i] <= slack, qPrintable(QString::number(i + 1)));
    }
}

void TestBackoffCurve::whoGivesUpHasFewerSteps()
{
    BackoffPolicy policy;
    policy.maxRetries = 3;
    QCOMPARE(backoffCurve(policy, 12).size(), size_t(3));
    QCOMPARE(backoffCurve(policy, 2).size(), size_t(2));
    QVERIFY(backoffCurve(policy, 0).empty());
    policy.enabled = false;
    QVERIFY(backoffCurve(policy, 12).empty());
}

void TestBackoffCurve::bandsAreThoseOfTheirJitter()
{
    BackoffPolicy policy;
    const auto steps = [&policy](Jitter jitter) {
        policy.jitter = jitter;
        return backoffCurve(policy, 2);
    };
    QCOMPARE(steps(Jitter::None)[1], (BackoffStep{2, 2s, 2s, 2s}));
    QCOMPARE(steps(Jitter::Equal)[1], (BackoffStep{2, 2s, 1s, 2s}));
    QCOMPARE(steps(Jitter::Full)[1], (BackoffStep{2, 2s, 250ms, 2s}));
    // Three times what came before at most, and never less than the first wait: in the middle between the two.
    QCOMPARE(steps(Jitter::Decorrelated)[0], (BackoffStep{1, 2s, 1s, 3s}));
    QCOMPARE(steps(Jitter::Decorrelated)[1], (BackoffStep{2, 5s, 1s, 9s}));
    // Half is the widest spread there is, and nothing the narrowest.
    policy.jitterFactor = 0.9;
    QCOMPARE(steps(Jitter::Symmetric)[1], (BackoffStep{2, 2s, 1s, 3s}));
    policy.jitterFactor = -1;
    QCOMPARE(steps(Jitter::Symmetric)[1], (BackoffStep{2, 2s, 2s, 2s}));
    // Less than the shortest wait of full jitter is never waited.
    policy.initialDelay = 100ms;
    QCOMPARE(steps(Jitter::Full)[0], (BackoffStep{1, 250ms, 250ms, 250ms}));
    policy.maxDelay = 150ms;
    QCOMPARE(steps(Jitter::Full)[1], (BackoffStep{2, 150ms, 150ms, 150ms}));
}

}   // namespace tst_backoffcurve

FEEDWARDEN_APPLESS_TEST(tst_backoffcurve::TestBackoffCurve)
#include "tst_backoffcurve.moc"
