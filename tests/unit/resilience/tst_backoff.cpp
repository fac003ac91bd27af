// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/backoff.h"

#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <cmath>
#include <limits>

namespace tst_backoff {

using namespace feedwarden;

static constexpr Clock::time_point t0{24h};

static BackoffPolicy policyOf(BackoffStrategy strategy, Jitter jitter)
{
    BackoffPolicy policy;
    policy.strategy = strategy;
    policy.jitter = jitter;
    return policy;
}

/// The wait after the k-th failure of attempts that fail at once.
static Clock::duration waitAfter(int k, const BackoffPolicy &policy, Random &random)
{
    Backoff backoff(policy);
    Clock::duration wait{0};
    for (int i = 0; i < k; ++i)
        wait = backoff.failed({.startedAt = t0, .endedAt = t0}, random)->wait;
    return wait;
}

class TestBackoff final : public QObject
{
    Q_OBJECT
private slots:
    void withoutJitterTheWaitIsR_data();
    void withoutJitterTheWaitIsR();
    void whatCannotBeComputedIsTheCap_data();
    void whatCannotBeComputedIsTheCap();
    void everyWaitStaysWithinItsJitter_data();
    void everyWaitStaysWithinItsJitter();
    void symmetricJitterKeepsItsSpreadAtThePlateau();
    void fullJitterHasAFloor();
    void decorrelatedJitterGrowsFromThePreviousWait();
    void firstRetryAfterStableIsExtra();
    void onlyStableResetsTheCount();
    void attemptsThatNeverOpenedAreSpacedFromStartToStart_data();
    void attemptsThatNeverOpenedAreSpacedFromStartToStart();
    void afterASessionTheWholeWaitCountsFromItsEnd();
    void retriesAreSpent_data();
    void retriesAreSpent();
    void switchedOffThereIsNoRetry();
    void sameSeedSameWaits();
    void halfIsTheWidestSpread();
    void decorrelatedWaitsAreSpacedByThemselves();
    void theExtraRetryKeepsBelowTheCap();
    void recoveryStaysWithinItsBound_data();
    void recoveryStaysWithinItsBound();
};

void TestBackoff::withoutJitterTheWaitIsR_data()
{
    QTest::addColumn<BackoffStrategy>("strategy");
    QTest::addColumn<int>("k");
    QTest::addColumn<std::chrono::milliseconds>("expected");
    using S = BackoffStrategy;
    QTest::newRow("exponential, 1st") << S::Exponential << 1 << 1'000ms;
    QTest::newRow("exponential, 2nd") << S::Exponential << 2 << 2'000ms;
    QTest::newRow("exponential, 3rd") << S::Exponential << 3 << 4'000ms;
    QTest::newRow("exponential, 6th") << S::Exponential << 6 << 32'000ms;
    QTest::newRow("exponential, 7th: the cap") << S::Exponential << 7 << 60'000ms;
    QTest::newRow("exponential, 2000th: no overflow") << S::Exponential << 2000 << 60'000ms;
    QTest::newRow("linear, 1st") << S::Linear << 1 << 1'000ms;
    QTest::newRow("linear, 2nd") << S::Linear << 2 << 2'000ms;
    QTest::newRow("linear, 60th") << S::Linear << 60 << 60'000ms;
    QTest::newRow("linear, 61st: the cap") << S::Linear << 61 << 60'000ms;
    QTest::newRow("fixed, 1st") << S::Fixed << 1 << 1'000ms;
    QTest::newRow("fixed, 100th") << S::Fixed << 100 << 1'000ms;
}

void TestBackoff::withoutJitterTheWaitIsR()
{
    QFETCH(const BackoffStrategy, strategy);
    QFETCH(const int, k);
    QFETCH(const std::chrono::milliseconds, expected);
    Random random(1);
    QCOMPARE(waitAfter(k, policyOf(strategy, Jitter::None), random), Clock::duration(expected));
}

void TestBackoff::whatCannotBeComputedIsTheCap_data()
{
    QTest::addColumn<BackoffPolicy>("policy");
    QTest::addColumn<int>("n");
    QTest::addColumn<std::chrono::milliseconds>("expected");
    BackoffPolicy policy = policyOf(BackoffStrategy::Exponential, Jitter::None);
    policy.multiplier = std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("multiplier is no number") << policy << 3 << 60'000ms;
    policy.multiplier = std::numeric_limits<double>::infinity();
    QTest::newRow("infinite multiplier") << policy << 3 << 60'000ms;
    policy.multiplier = 10;
    QTest::newRow("10 to the 400th") << policy << 400 << 60'000ms;
    QTest::newRow("the largest n") << policy << std::numeric_limits<int>::max() << 60'000ms;
    policy.maxDelay = 24h;
    QTest::newRow("a day as cap") << policy << 100 << std::chrono::milliseconds(24h);
    policy.strategy = BackoffStrategy::Linear;
    QTest::newRow("linear, the largest n")
        << policy << std::numeric_limits<int>::max() << std::chrono::milliseconds(24h);
    policy.strategy = BackoffStrategy::Fixed;
    policy.initialDelay = 25h;
    QTest::newRow("initial above the cap") << policy << 0 << std::chrono::milliseconds(24h);
}

void TestBackoff::whatCannotBeComputedIsTheCap()
{
    QFETCH(const BackoffPolicy, policy);
    QFETCH(const int, n);
    QFETCH(const std::chrono::milliseconds, expected);
    QCOMPARE(Backoff::base(policy, n), Clock::duration(expected));
}

void TestBackoff::everyWaitStaysWithinItsJitter_data()
{
    QTest::addColumn<BackoffStrategy>("strategy");
    QTest::addColumn<Jitter>("jitter");
    for (const auto strategy : {BackoffStrategy::Exponential, BackoffStrategy::Linear, BackoffStrategy::Fixed}) {
        for (const auto jitter : {Jitter::None, Jitter::Symmetric, Jitter::Equal, Jitter::Full, Jitter::Decorrelated})
            QTest::addRow("%s, %s", nameOf(strategy).data(), nameOf(jitter).data()) << strategy << jitter;
    }
}

void TestBackoff::everyWaitStaysWithinItsJitter()
{
    QFETCH(const BackoffStrategy, strategy);
    QFETCH(const Jitter, jitter);
    for (quint64 seed = 1; seed <= 300; ++seed) {
        Random random(seed);
        BackoffPolicy policy = policyOf(strategy, jitter);
        policy.initialDelay = std::chrono::milliseconds(100 + qint64(random.uniform(0, 60'000)));
        policy.maxDelay = policy.initialDelay + std::chrono::milliseconds(qint64(random.uniform(0, 3'600'000)));
        policy.multiplier = random.uniform(1, 10);
        policy.jitterFactor = random.uniform(0, 0.5);
        const Clock::duration cap = policy.maxDelay;
        Backoff backoff(policy);
        Clock::duration previous = policy.initialDelay;
        for (int k = 1; k <= 40; ++k) {
            const Clock::duration wait = backoff.failed({.startedAt = t0, .endedAt = t0}, random)->wait;
            const Clock::duration r = Backoff::base(policy, k - 1);
            QVERIFY(wait <= cap);
            switch (jitter) {
            case Jitter::None:
                QCOMPARE(wait, r);
                break;
            case Jitter::Symmetric: {
                const auto share = double(wait.count()) / double(r.count());
                QVERIFY(share >= 1 - policy.jitterFactor - 1e-6 && share <= 1 + policy.jitterFactor + 1e-6);
                break;
            }
            case Jitter::Equal:
                QVERIFY(wait >= r / 2 && wait <= r);
                break;
            case Jitter::Full:
                QVERIFY(wait >= std::min<Clock::duration>(250ms, cap) && wait <= std::max<Clock::duration>(r, 250ms));
                break;
            case Jitter::Decorrelated:
                QVERIFY(wait >= std::min<Clock::duration>(policy.initialDelay, cap) && wait <= 3 * previous);
                previous = wait;
                break;
            }
        }
    }
}

void TestBackoff::symmetricJitterKeepsItsSpreadAtThePlateau()
{
    Random random(7);
    BackoffPolicy policy;
    Backoff backoff(policy);
    Clock::duration shortest = 1h;
    Clock::duration longest{0};
    for (int k = 1; k <= 2'000; ++k) {
        const Clock::duration wait = backoff.failed({.startedAt = t0, .endedAt = t0}, random)->wait;
        if (k < 10)
            continue;
        shortest = std::min(shortest, wait);
        longest = std::max(longest, wait);
    }
    // 60 s / 1.3 x [0.7, 1.3] = 32.3 s to 60 s.
    QVERIFY(shortest >= 32'300ms && shortest < 33s);
    QVERIFY(longest <= 60s && longest > 59s);
}

void TestBackoff::fullJitterHasAFloor()
{
    int atFloor = 0;
    for (quint64 seed = 1; seed <= 200; ++seed) {
        Random random(seed);
        const Clock::duration wait = waitAfter(1, policyOf(BackoffStrategy::Exponential, Jitter::Full), random);
        QVERIFY(wait >= 250ms && wait <= 1s);
        atFloor += wait == 250ms;
    }
    QVERIFY(atFloor > 20 && atFloor < 80);   // A quarter of [0, 1 s] lies below it.
}

void TestBackoff::decorrelatedJitterGrowsFromThePreviousWait()
{
    Random random(3);
    BackoffPolicy policy = policyOf(BackoffStrategy::Exponential, Jitter::Decorrelated);
    Backoff backoff(policy);
    const Clock::duration first = backoff.failed({.startedAt = t0, .endedAt = t0}, random)->wait;
    QVERIFY(first >= 1s && first <= 3s);
    const Clock::duration second = backoff.failed({.startedAt = t0, .endedAt = t0}, random)->wait;
    QVERIFY(second >= 1s && second <= 3 * first);
    for (int i = 0; i < 50; ++i)
        QVERIFY(backoff.failed({.startedAt = t0, .endedAt = t0}, random)->wait <= 60s);
    backoff.stable();
    QVERIFY(backoff.failed({.startedAt = t0, .endedAt = t0}, random)->extra);
    // What came before Stable is forgotten.
    QVERIFY(backoff.failed({.startedAt = t0, .endedAt = t0}, random)->wait <= 3s);
}

void TestBackoff::firstRetryAfterStableIsExtra()
{
    Clock::duration longest{0};
    for (quint64 seed = 1; seed <= 200; ++seed) {
        Random random(seed);
        Backoff backoff(policyOf(BackoffStrategy::Exponential, Jitter::None));
        backoff.stable();
        const auto extra = backoff.failed({.startedAt = t0, .endedAt = t0 + 1h, .wasOpen = true}, random);
        QVERIFY(extra->extra);
        QCOMPARE(extra->number, 1);
        QCOMPARE(backoff.failuresInRow(), 0);
        QVERIFY(extra->wait >= 0s && extra->wait <= 1s);
        QCOMPARE(extra->due, t0 + 1h + extra->wait);
        longest = std::max(longest, extra->wait);

        const auto first = backoff.failed({.startedAt = t0, .endedAt = t0}, random);
        QVERIFY(!first->extra);
        QCOMPARE(first->number, 2);
        QCOMPARE(first->wait, Clock::duration(1s));
        QCOMPARE(backoff.failuresInRow(), 1);
    }
    QVERIFY(longest > 900ms);
}

void TestBackoff::onlyStableResetsTheCount()
{
    Random random(1);
    Backoff backoff(policyOf(BackoffStrategy::Exponential, Jitter::None));
    for (int k = 1; k <= 4; ++k)
        QCOMPARE(backoff.failed({.startedAt = t0, .endedAt = t0 + 20s, .wasOpen = true}, random)->number, k);
    QCOMPARE(backoff.failuresInRow(), 4);   // Short sessions count on.
    QCOMPARE(backoff.retries(), 4);
    backoff.stable();
    QCOMPARE(backoff.failuresInRow(), 0);
    QCOMPARE(backoff.retries(), 0);
}

void TestBackoff::attemptsThatNeverOpenedAreSpacedFromStartToStart_data()
{
    QTest::addColumn<int>("k");
    QTest::addColumn<std::chrono::milliseconds>("took");
    QTest::addColumn<std::chrono::milliseconds>("afterEnd");
    QTest::newRow("failed at once") << 3 << 0ms << 4'000ms;
    QTest::newRow("part of the wait is over") << 3 << 1'000ms << 3'000ms;
    QTest::newRow("just a quarter is left") << 3 << 3'000ms << 1'000ms;
    QTest::newRow("never less than a quarter") << 3 << 3'900ms << 1'000ms;
    QTest::newRow("took longer than the wait") << 3 << 10'000ms << 1'000ms;
    QTest::newRow("the connect deadline at the cap") << 20 << 10'000ms << 50'000ms;
}

void TestBackoff::attemptsThatNeverOpenedAreSpacedFromStartToStart()
{
    QFETCH(const int, k);
    QFETCH(const std::chrono::milliseconds, took);
    QFETCH(const std::chrono::milliseconds, afterEnd);
    Random random(1);
    Backoff backoff(policyOf(BackoffStrategy::Exponential, Jitter::None));
    for (int i = 1; i < k; ++i)
        QVERIFY(backoff.failed({.startedAt = t0, .endedAt = t0}, random));
    const auto retry = backoff.failed({.startedAt = t0, .endedAt = t0 + took}, random);
    QCOMPARE(retry->due, t0 + took + afterEnd);
}

void TestBackoff::afterASessionTheWholeWaitCountsFromItsEnd()
{
    Random random(1);
    Backoff backoff(policyOf(BackoffStrategy::Exponential, Jitter::None));
    const auto retry = backoff.failed({.startedAt = t0, .endedAt = t0 + 20s, .wasOpen = true}, random);
    QCOMPARE(retry->due, t0 + 21s);
}

void TestBackoff::retriesAreSpent_data()
{
    QTest::addColumn<int>("maxRetries");
    QTest::addColumn<bool>("afterStable");
    QTest::newRow("one") << 1 << false;
    QTest::newRow("five") << 5 << false;
    QTest::newRow("the extra one is one of them") << 5 << true;
}

void TestBackoff::retriesAreSpent()
{
    QFETCH(const int, maxRetries);
    QFETCH(const bool, afterStable);
    Random random(1);
    BackoffPolicy policy;
    policy.maxRetries = maxRetries;
    Backoff backoff(policy);
    if (afterStable)
        backoff.stable();
    for (int i = 1; i <= maxRetries; ++i)
        QCOMPARE(backoff.failed({.startedAt = t0, .endedAt = t0}, random)->number, i);
    QVERIFY(!backoff.failed({.startedAt = t0, .endedAt = t0}, random));
    QVERIFY(!backoff.failed({.startedAt = t0, .endedAt = t0}, random));
    backoff.restart();
    QCOMPARE(backoff.failed({.startedAt = t0, .endedAt = t0}, random)->number, 1);
}

void TestBackoff::switchedOffThereIsNoRetry()
{
    Random random(1);
    BackoffPolicy policy;
    policy.enabled = false;
    Backoff backoff(policy);
    QVERIFY(!backoff.policy().enabled);
    QVERIFY(!backoff.failed({.startedAt = t0, .endedAt = t0}, random));
    policy.enabled = true;
    policy.maxRetries = 5;
    backoff.setPolicy(policy);
    QVERIFY(backoff.policy().enabled);
    QCOMPARE(backoff.policy().maxRetries, 5);
    QVERIFY(backoff.failed({.startedAt = t0, .endedAt = t0}, random));
}

void TestBackoff::sameSeedSameWaits()
{
    const auto waits = [](quint64 seed) {
        Random random(seed);
        Backoff backoff;
        std::vector<Clock::duration> all;
        for (int i = 0; i < 50; ++i)
            all.push_back(backoff.failed({.startedAt = t0, .endedAt = t0}, random)->wait);
        return all;
    };
    QCOMPARE(waits(5), waits(5));
    QVERIFY(waits(5) != waits(6));
}

void TestBackoff::halfIsTheWidestSpread()
{
    // Whatever was set: half of it less, half of it more.
    for (const auto &[factor, widest] :
         {std::pair(0.5, 0.5), {0.9, 0.5}, {7.0, 0.5}, {0.1, 0.1}, {0.0, 0.0}, {-1.0, 0.0}}) {
        BackoffPolicy policy = policyOf(BackoffStrategy::Fixed, Jitter::Symmetric);
        policy.initialDelay = 10s;
        policy.jitterFactor = factor;
        Random random(5);
        Clock::duration shortest = 1h, longest{0};
        for (int i = 0; i < 2'000; ++i) {
            const Clock::duration wait = waitAfter(1, policy, random);
            shortest = std::min(shortest, wait);
            longest = std::max(longest, wait);
        }
        const auto isNear = [](Clock::duration found, double seconds) {
            return std::abs(std::chrono::duration<double>(found).count() - seconds) < 0.05;
        };
        QVERIFY2(isNear(shortest, 10 * (1 - widest)) && isNear(longest, 10 * (1 + widest)),
                 qPrintable(QString::number(factor)));
    }
}

void TestBackoff::decorrelatedWaitsAreSpacedByThemselves()
{
    // A quarter of the wait that was drawn, and not of the one that exponential growth would give.
    Random random(2);
    Backoff backoff(policyOf(BackoffStrategy::Exponential, Jitter::Decorrelated));
    for (int i = 0; i < 100; ++i) {
        const auto retry = backoff.failed({.startedAt = t0, .endedAt = t0 + 1h}, random);
        QCOMPARE(retry->due, t0 + 1h + retry->wait / 4);
    }
    // Full jitter may draw less than a quarter of what it is drawn from: then that is all there is to wait.
    Backoff full(policyOf(BackoffStrategy::Exponential, Jitter::Full));
    int shorter = 0;
    for (int i = 0; i < 200; ++i) {
        const auto retry = full.failed({.startedAt = t0, .endedAt = t0 + 1h}, random);
        const Clock::duration quarter = Backoff::base(full.policy(), i) / 4;
        QCOMPARE(retry->due, t0 + 1h + std::min(quarter, retry->wait));
        shorter += retry->wait < quarter ? 1 : 0;
    }
    QVERIFY(shorter > 20);
}

void TestBackoff::theExtraRetryKeepsBelowTheCap()
{
    BackoffPolicy policy;
    policy.initialDelay = 1h;
    policy.maxDelay = 10s;
    Clock::duration longest{0};
    for (quint64 seed = 1; seed <= 100; ++seed) {
        Random random(seed);
        Backoff backoff(policy);
        backoff.stable();
        const auto retry = backoff.failed({.startedAt = t0, .endedAt = t0, .wasOpen = true}, random);
        QVERIFY(retry->extra);
        longest = std::max(longest, retry->wait);
    }
    QVERIFY(longest <= 10s && longest > 9s);
}

void TestBackoff::recoveryStaysWithinItsBound_data()
{
    QTest::addColumn<std::chrono::milliseconds>("outage");
    for (const auto outage : {500ms, 2'000ms, 10'000ms, 60'000ms, 600'000ms, 86'400'000ms})
        QTest::addRow("%lld ms", qlonglong(outage.count())) << outage;
}

void TestBackoff::recoveryStaysWithinItsBound()
{
    QFETCH(const std::chrono::milliseconds, outage);
    const double j = 0.3;
    const double d = double(outage.count());
    const double boundMs = std::min(60'000.0, (1 + j) * (1'000 + d / (1 - j)));
    for (quint64 seed = 1; seed <= 200; ++seed) {
        Random random(seed);
        Backoff backoff;
        // The host refuses until t0 + outage; attempts take no time.
        Clock::time_point at = t0;
        while (at < t0 + outage)
            at = backoff.failed({.startedAt = at, .endedAt = at}, random)->due;
        const double lagMs = toMs(at - (t0 + outage));
        QVERIFY2(lagMs <= boundMs + 1e-6,
                 qPrintable(QStringLiteral("seed %1: %2 > %3").arg(seed).arg(lagMs).arg(boundMs)));
    }
}

}   // namespace tst_backoff

FEEDWARDEN_APPLESS_TEST(tst_backoff::TestBackoff)
#include "tst_backoff.moc"
