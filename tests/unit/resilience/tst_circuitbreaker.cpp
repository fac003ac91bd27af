// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/circuitbreaker.h"

#include "tests/support/printing.h"
#include "tests/support/testmain.h"

namespace tst_circuitbreaker {

using namespace feedwarden;
using State = BreakerState;

static constexpr Clock::time_point t0{24h};
static constexpr Clock::duration TrialLimit = 20s;
static constexpr int Me = 0;

/// A breaker with its randomness and the transitions it has told so far.
struct Subject {
    Random random{1};
    CircuitBreaker breaker;
    std::vector<BreakerTransition> told;

    explicit Subject(const BreakerPolicy &policy = {}, quint64 seed = 1) : random(seed), breaker(policy) {}

    void fail(Clock::time_point now, Cause cause = Cause::ConnectionRefused, CircuitBreaker::Permit permit = {},
              int member = Me, bool shortSession = false)
    {
        breaker.failed(permit, member, cause, shortSession, now, random);
        collect();
    }
    void collect()
    {
        for (const auto &transition : breaker.takeTransitions())
            told.push_back(transition);
    }
    /// Opened by `failureThreshold` failures at `now`; returns the end of the open time.
    Clock::time_point open(Clock::time_point now, int threshold, Cause cause = Cause::ConnectionRefused)
    {
        for (int i = 0; i < threshold; ++i)
            fail(now, cause);
        return *breaker.openUntil();
    }
    State stateAt(Clock::time_point now)
    {
        breaker.advance(now, random);
        collect();
        return breaker.state();
    }
};

class TestCircuitBreaker final : public QObject
{
    Q_OBJECT
private slots:
    void opensOnTheNthFailure_data();
    void opensOnTheNthFailure();
    void successForgetsTheCount();
    void hostCountsTheWorstOfItsLines();
    void shortSessionsOpenWithinTheirWindow_data();
    void shortSessionsOpenWithinTheirWindow();
    void openTimeEndsOnTime_data();
    void openTimeEndsOnTime();
    void openTimeDoublesToItsCap();
    void equalCooldownsMakeAFixedOne();
    void openingsAreForgottenWhenSettled();
    void halfOpenAdmitsOneTrial();
    void trialSuccessCloses();
    void trialFailureOpensForLonger();
    void trialWithoutVerdictIsAFailure_data();
    void trialWithoutVerdictIsAFailure();
    void provenTrialGetsTheTimeToHold();
    void neutralEndGivesThePermitBack();
    void lateSuccessCloses();
    void lateFailureChangesNothing();
    void restoredPathEndsTheOpenTime_data();
    void restoredPathEndsTheOpenTime();
    void banHoldsUntilItsEnd();
    void lateSuccessNeverPassesABan();
    void banOnlyGrows();
    void banOverAnOpenBreakerWaitsForTheLater();
    void resetIsIdempotent();
    void resetPassesABanOnlyWhenConfirmed();
    void connectNowSkipsTheOpenTimeOnce();
    void heldOpenUntilReleased();
    void releaseStillOwesTheOpenTime();
    void releaseStillOwesABan();
    void aBanCanBeSkippedOnlyWhenConfirmed();
    void aStrangersWordLengthensNoTrial();
    void aTrialEndsWithWhatOvertakesIt();
    void evidenceIsUsedOnce();
    void thresholdsOfNothingAreOne();
    void aCooldownAboveItsCapIsItsOwn();
    void failuresOfTheWayAreForgottenWithTheRest();
    void aTrialThatRunsOutIsOfTheSameCause();
    void transitionsAreToldOnceAndAfterCommit();
    void invariantsHoldUnderRandomUse();
};

void TestCircuitBreaker::opensOnTheNthFailure_data()
{
    QTest::addColumn<int>("threshold");
    QTest::newRow("one") << 1;
    QTest::newRow("default") << 10;
    QTest::newRow("Coinbase") << 15;
    QTest::newRow("Binance") << 20;
}

void TestCircuitBreaker::opensOnTheNthFailure()
{
    QFETCH(const int, threshold);
    Subject subject({.failureThreshold = threshold});
    for (int i = 1; i < threshold; ++i) {
        subject.fail(t0 + i * 1s);
        QCOMPARE(subject.breaker.state(), State::Closed);
    }
    subject.fail(t0 + 1h, Cause::TlsFailed);
    QCOMPARE(subject.breaker.state(), State::Open);
    QCOMPARE(subject.told.size(), size_t(1));
    QCOMPARE(subject.told[0].from, State::Closed);
    QCOMPARE(subject.told[0].to, State::Open);
    QCOMPARE(subject.told[0].cause, Cause::TlsFailed);
    QCOMPARE(subject.told[0].failures, threshold);
    QCOMPARE(subject.told[0].openings, 1);
    QCOMPARE(*subject.told[0].until, t0 + 1h + subject.told[0].cooldown);
}

void TestCircuitBreaker::successForgetsTheCount()
{
    Subject subject({.failureThreshold = 3});
    subject.fail(t0);
    subject.fail(t0);
    subject.breaker.succeeded({}, t0);
    QCOMPARE(subject.breaker.failures(), 0);
    subject.fail(t0);
    subject.fail(t0);
    QCOMPARE(subject.breaker.state(), State::Closed);
}

void TestCircuitBreaker::hostCountsTheWorstOfItsLines()
{
    Subject subject({.failureThreshold = 3});
    for (int line = 0; line < 50; ++line)
        subject.fail(t0, Cause::ConnectionRefused, {}, line);
    QCOMPARE(subject.breaker.failures(), 1);   // Fifty lines that failed once are one outage, not fifty failures.
    subject.fail(t0, Cause::ConnectionRefused, {}, 7);
    QCOMPARE(subject.breaker.failures(), 2);
    QCOMPARE(subject.breaker.state(), State::Closed);
    subject.breaker.forget(7);
    QCOMPARE(subject.breaker.failures(), 1);
    subject.fail(t0, Cause::ConnectionRefused, {}, 8);
    subject.fail(t0, Cause::ConnectionRefused, {}, 8);
    QCOMPARE(subject.breaker.state(), State::Open);
}

void TestCircuitBreaker::shortSessionsOpenWithinTheirWindow_data()
{
    QTest::addColumn<std::chrono::milliseconds>("spread");
    QTest::addColumn<State>("expected");
    QTest::newRow("all at once") << 0ms << State::Open;
    QTest::newRow("just within 10 min") << 600'000ms << State::Open;
    QTest::newRow("1 ms too slow") << 600'001ms << State::Closed;
}

void TestCircuitBreaker::shortSessionsOpenWithinTheirWindow()
{
    QFETCH(const std::chrono::milliseconds, spread);
    QFETCH(const State, expected);
    Subject subject({.failureThreshold = 1000});
    subject.fail(t0, Cause::ClosedByServer, {}, Me, true);
    for (int i = 0; i < 3; ++i)
        subject.fail(t0 + spread, Cause::ClosedByServer, {}, Me, true);
    subject.fail(t0 + spread, Cause::ReceiveDead, {}, Me, false);   // Not a short session.
    QCOMPARE(subject.breaker.state(), State::Closed);
    subject.fail(t0 + spread, Cause::ClosedByServer, {}, Me, true);
    QCOMPARE(subject.breaker.state(), expected);
}

void TestCircuitBreaker::openTimeEndsOnTime_data()
{
    QTest::addColumn<std::chrono::milliseconds>("afterEnd");
    QTest::addColumn<State>("expected");
    QTest::newRow("1 ms early") << -1ms << State::Open;
    QTest::newRow("on time") << 0ms << State::HalfOpen;
    QTest::newRow("a day later") << std::chrono::milliseconds(24h) << State::HalfOpen;
}

void TestCircuitBreaker::openTimeEndsOnTime()
{
    QFETCH(const std::chrono::milliseconds, afterEnd);
    QFETCH(const State, expected);
    Subject subject({.failureThreshold = 1});
    const auto until = subject.open(t0, 1);
    QVERIFY(until - t0 >= 30s && until - t0 <= 36s);
    QCOMPARE(*subject.breaker.nextWake(), until);
    QCOMPARE(subject.stateAt(until + afterEnd), expected);
    QCOMPARE(subject.breaker.acquire(TrialLimit, until + afterEnd).has_value(), expected == State::HalfOpen);
}

void TestCircuitBreaker::openTimeDoublesToItsCap()
{
    for (quint64 seed = 1; seed <= 100; ++seed) {
        Subject subject({.failureThreshold = 1}, seed);
        Clock::time_point now = t0;
        subject.open(now, 1);
        for (const auto base : {30s, 60s, 120s, 240s, 300s, 300s, 300s}) {
            const Clock::duration open = *subject.breaker.openUntil() - now;
            QVERIFY(open >= base && open <= base * 6 / 5);
            QCOMPARE(subject.told.back().cooldown, open);
            now = *subject.breaker.openUntil();
            QCOMPARE(subject.stateAt(now), State::HalfOpen);
            const auto permit = subject.breaker.acquire(TrialLimit, now);
            now += 3s;
            subject.fail(now, Cause::ConnectionRefused, *permit);
            QCOMPARE(subject.breaker.state(), State::Open);
        }
        QCOMPARE(subject.breaker.openings(), 8);
    }
}

void TestCircuitBreaker::equalCooldownsMakeAFixedOne()
{
    Subject subject({.failureThreshold = 1, .cooldown = 5s, .maxCooldown = 5s});
    Clock::time_point now = t0;
    subject.open(now, 1);
    for (int i = 0; i < 5; ++i) {
        const Clock::duration open = *subject.breaker.openUntil() - now;
        QVERIFY(open >= 5s && open <= 6s);
        now = *subject.breaker.openUntil();
        subject.stateAt(now);
        subject.fail(now, Cause::ConnectionRefused, *subject.breaker.acquire(TrialLimit, now));
    }
}

void TestCircuitBreaker::openingsAreForgottenWhenSettled()
{
    Subject subject({.failureThreshold = 1});
    Clock::time_point now = subject.open(t0, 1);
    subject.stateAt(now);
    subject.breaker.succeeded(*subject.breaker.acquire(TrialLimit, now), now);
    QCOMPARE(subject.breaker.openings(), 1);   // Closing alone forgets nothing.
    now += 1min;
    QVERIFY(subject.open(now, 1) - now >= 60s);
    subject.stateAt(*subject.breaker.openUntil());
    subject.breaker.succeeded({}, now);
    subject.breaker.settled();
    now += 1h;
    QVERIFY(subject.open(now, 1) - now <= 36s);
}

void TestCircuitBreaker::halfOpenAdmitsOneTrial()
{
    Subject subject({.failureThreshold = 1});
    const auto now = subject.open(t0, 1);
    QVERIFY(!subject.breaker.acquire(TrialLimit, t0));
    subject.stateAt(now);
    const auto permit = subject.breaker.acquire(TrialLimit, now);
    QVERIFY(permit && permit->trial);
    QVERIFY(!subject.breaker.admits());
    QVERIFY(!subject.breaker.acquire(TrialLimit, now));
}

void TestCircuitBreaker::trialSuccessCloses()
{
    Subject subject({.failureThreshold = 1});
    const auto now = subject.open(t0, 1);
    subject.stateAt(now);
    subject.breaker.succeeded(*subject.breaker.acquire(TrialLimit, now), now + 10s);
    subject.collect();
    QCOMPARE(subject.breaker.state(), State::Closed);
    QCOMPARE(subject.breaker.failures(), 0);
    QCOMPARE(subject.told.back().from, State::HalfOpen);
    QVERIFY(!subject.breaker.acquire(TrialLimit, now)->trial);
}

void TestCircuitBreaker::trialFailureOpensForLonger()
{
    Subject subject({.failureThreshold = 4});
    const auto now = subject.open(t0, 4);
    subject.stateAt(now);
    subject.fail(now + 1s, Cause::ConnectTimeout, *subject.breaker.acquire(TrialLimit, now));
    QCOMPARE(subject.breaker.state(), State::Open);
    QCOMPARE(subject.told.back().openings, 2);
    QCOMPARE(subject.told.back().failures, 5);
    QVERIFY(*subject.breaker.openUntil() >= now + 61s);
}

void TestCircuitBreaker::trialWithoutVerdictIsAFailure_data()
{
    QTest::addColumn<std::chrono::milliseconds>("after");
    QTest::addColumn<State>("expected");
    QTest::newRow("1 ms early") << 19'999ms << State::HalfOpen;
    QTest::newRow("on time") << 20'000ms << State::Open;
    QTest::newRow("a day later") << std::chrono::milliseconds(24h) << State::Open;
}

void TestCircuitBreaker::trialWithoutVerdictIsAFailure()
{
    QFETCH(const std::chrono::milliseconds, after);
    QFETCH(const State, expected);
    Subject subject({.failureThreshold = 1});
    const auto now = subject.open(t0, 1);
    subject.stateAt(now);
    QVERIFY(!subject.breaker.nextWake());   // Without a trial nothing is pending.
    QVERIFY(subject.breaker.acquire(TrialLimit, now));
    QCOMPARE(*subject.breaker.nextWake(), now + TrialLimit);
    QCOMPARE(subject.stateAt(now + after), expected);
    QCOMPARE(subject.breaker.openings(), expected == State::Open ? 2 : 1);
}

void TestCircuitBreaker::provenTrialGetsTheTimeToHold()
{
    Subject subject({.failureThreshold = 1});
    const auto now = subject.open(t0, 1);
    subject.stateAt(now);
    const auto permit = *subject.breaker.acquire(TrialLimit, now);
    subject.breaker.extendTrial(permit, now + 5s);   // Never shorter.
    QCOMPARE(*subject.breaker.nextWake(), now + TrialLimit);
    subject.breaker.extendTrial(permit, now + 28s);
    QCOMPARE(subject.stateAt(now + 27s), State::HalfOpen);
    QCOMPARE(subject.stateAt(now + 28s), State::Open);
}

void TestCircuitBreaker::neutralEndGivesThePermitBack()
{
    Subject subject({.failureThreshold = 1});
    const auto now = subject.open(t0, 1);
    subject.stateAt(now);
    const auto permit = *subject.breaker.acquire(TrialLimit, now);
    const auto toldBefore = subject.told;
    subject.breaker.released(permit);
    subject.collect();
    QCOMPARE(subject.breaker.state(), State::HalfOpen);
    QCOMPARE(subject.told, toldBefore);
    QCOMPARE(subject.breaker.failures(), 1);
    const auto next = subject.breaker.acquire(TrialLimit, now + 1h);
    QVERIFY(next && next->trial);
    subject.breaker.released(permit);   // The first one's word no longer counts.
    QVERIFY(!subject.breaker.admits());
}

void TestCircuitBreaker::lateSuccessCloses()
{
    Subject subject({.failureThreshold = 1});
    const auto early = *subject.breaker.acquire(TrialLimit, t0);
    subject.open(t0, 1);
    subject.breaker.succeeded(early, t0 + 5s);
    QCOMPARE(subject.breaker.state(), State::Closed);
}

void TestCircuitBreaker::lateFailureChangesNothing()
{
    Subject subject({.failureThreshold = 1});
    const auto early = *subject.breaker.acquire(TrialLimit, t0);
    const auto until = subject.open(t0, 1);
    subject.fail(t0 + 9s, Cause::ConnectTimeout, early);
    QCOMPARE(*subject.breaker.openUntil(), until);
    QCOMPARE(subject.breaker.failures(), 1);
    subject.stateAt(until);
    const auto trial = *subject.breaker.acquire(TrialLimit, until);
    subject.fail(until + 1s, Cause::ConnectTimeout, early);   // Nor does it spoil the trial.
    QCOMPARE(subject.breaker.state(), State::HalfOpen);
    subject.breaker.succeeded(trial, until + 10s);
    QCOMPARE(subject.breaker.state(), State::Closed);
}

void TestCircuitBreaker::restoredPathEndsTheOpenTime_data()
{
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<State>("expected");
    QTest::newRow("no such name") << Cause::NameNotFound << State::HalfOpen;
    QTest::newRow("lookup timeout") << Cause::NameLookupTimeout << State::HalfOpen;
    QTest::newRow("unreachable") << Cause::HostUnreachable << State::HalfOpen;
    QTest::newRow("connect timeout") << Cause::ConnectTimeout << State::HalfOpen;
    QTest::newRow("TLS stall") << Cause::TlsTimeout << State::HalfOpen;
    QTest::newRow("refused: the host answered") << Cause::ConnectionRefused << State::Open;
    QTest::newRow("closed by the server") << Cause::ClosedByServer << State::Open;
}

void TestCircuitBreaker::restoredPathEndsTheOpenTime()
{
    QFETCH(const Cause, cause);
    QFETCH(const State, expected);
    Subject subject({.failureThreshold = 3});
    subject.fail(t0, Cause::HostUnreachable);
    subject.fail(t0, cause);   // Every counted failure must be one of the way.
    subject.fail(t0, Cause::HostUnreachable);
    subject.breaker.pathRestored(t0 + 1s);
    QCOMPARE(subject.breaker.state(), expected);

    Subject banned({.failureThreshold = 3});
    banned.open(t0, 3, Cause::HostUnreachable);
    banned.breaker.ban(Cause::Banned, t0 + 2min, t0);
    banned.breaker.pathRestored(t0 + 1s);
    QCOMPARE(banned.breaker.state(), State::Open);
}

void TestCircuitBreaker::banHoldsUntilItsEnd()
{
    Subject subject;
    subject.breaker.ban(Cause::Banned, t0 + 2min, t0);
    subject.collect();
    QCOMPARE(subject.told.size(), size_t(1));
    QCOMPARE(subject.told[0].cause, Cause::Banned);
    QCOMPARE(*subject.told[0].until, t0 + 2min);
    QCOMPARE(subject.told[0].cooldown, Clock::duration(2min));
    QCOMPARE(subject.breaker.openings(), 0);   // It counts nothing.
    QCOMPARE(subject.breaker.failures(), 0);
    QCOMPARE(subject.stateAt(t0 + 2min - 1ms), State::Open);
    QCOMPARE(subject.stateAt(t0 + 2min), State::HalfOpen);
}

void TestCircuitBreaker::lateSuccessNeverPassesABan()
{
    Subject subject;
    const auto early = *subject.breaker.acquire(TrialLimit, t0);
    subject.breaker.ban(Cause::Banned, t0 + 2min, t0);
    subject.breaker.succeeded(early, t0 + 10s);
    QCOMPARE(subject.breaker.state(), State::Open);
    QCOMPARE(*subject.breaker.openUntil(), t0 + 2min);
}

void TestCircuitBreaker::banOnlyGrows()
{
    Subject subject;
    subject.breaker.ban(Cause::Banned, t0 + 10min, t0);
    subject.breaker.ban(Cause::Banned, t0 + 5min, t0);
    QCOMPARE(*subject.breaker.openUntil(), t0 + 10min);
    subject.breaker.ban(Cause::Banned, t0 + 20min, t0);
    QCOMPARE(*subject.breaker.openUntil(), t0 + 20min);
    subject.collect();
    QCOMPARE(subject.told.size(), size_t(1));   // Open it was and stays.
}

void TestCircuitBreaker::banOverAnOpenBreakerWaitsForTheLater()
{
    Subject subject({.failureThreshold = 1});
    const auto until = subject.open(t0, 1);
    subject.breaker.ban(Cause::Banned, t0 + 5s, t0);
    QCOMPARE(*subject.breaker.openUntil(), until);
    QCOMPARE(subject.stateAt(t0 + 10s), State::Open);
}

void TestCircuitBreaker::resetIsIdempotent()
{
    Subject subject({.failureThreshold = 1});
    subject.open(t0, 1);
    QVERIFY(subject.breaker.reset(t0));
    subject.collect();
    const auto told = subject.told;
    QCOMPARE(subject.breaker.state(), State::Closed);
    QCOMPARE(subject.breaker.failures(), 0);
    QCOMPARE(subject.breaker.openings(), 0);
    QVERIFY(subject.breaker.reset(t0));
    subject.collect();
    QCOMPARE(subject.told, told);
}

void TestCircuitBreaker::resetPassesABanOnlyWhenConfirmed()
{
    Subject subject;
    subject.breaker.ban(Cause::Banned, t0 + 2min, t0);
    QVERIFY(!subject.breaker.reset(t0));
    QCOMPARE(subject.breaker.state(), State::Open);
    QCOMPARE(*subject.breaker.openUntil(), t0 + 2min);
    QVERIFY(!subject.breaker.skipWait(t0));
    QVERIFY(subject.breaker.reset(t0, BanRule::Override));
    QCOMPARE(subject.breaker.state(), State::Closed);
}

void TestCircuitBreaker::connectNowSkipsTheOpenTimeOnce()
{
    Subject subject({.failureThreshold = 1});
    QVERIFY(!subject.breaker.skipWait(t0));   // Nothing to skip.
    subject.open(t0, 1);
    QVERIFY(subject.breaker.skipWait(t0 + 1s));
    QCOMPARE(subject.breaker.state(), State::HalfOpen);
    subject.fail(t0 + 2s, Cause::ConnectionRefused, *subject.breaker.acquire(TrialLimit, t0 + 1s));
    QCOMPARE(subject.stateAt(t0 + 3s), State::Open);
    QCOMPARE(subject.breaker.openings(), 2);
}

void TestCircuitBreaker::heldOpenUntilReleased()
{
    Subject subject;
    subject.breaker.holdOpen(t0);
    subject.collect();
    QCOMPARE(subject.told.back().cause, Cause::UserStop);
    QVERIFY(!subject.told.back().until);
    QVERIFY(!subject.breaker.nextWake());
    QCOMPARE(subject.stateAt(t0 + 240h), State::Open);
    QVERIFY(!subject.breaker.skipWait(t0 + 240h));
    subject.breaker.pathRestored(t0 + 240h);
    subject.breaker.succeeded({}, t0 + 240h);
    QCOMPARE(subject.breaker.state(), State::Open);
    subject.breaker.releaseHold(t0 + 240h);
    QCOMPARE(subject.breaker.state(), State::HalfOpen);
    subject.breaker.releaseHold(t0 + 240h);
    subject.breaker.holdOpen(t0 + 241h);
    QVERIFY(subject.breaker.reset(t0 + 241h));   // Reset ends a hold too.
    QCOMPARE(subject.breaker.state(), State::Closed);
}

void TestCircuitBreaker::releaseStillOwesTheOpenTime()
{
    Subject subject({.failureThreshold = 1});
    const auto until = subject.open(t0, 1);
    subject.breaker.holdOpen(t0 + 1s);
    subject.breaker.releaseHold(t0 + 2s);
    QCOMPARE(subject.breaker.state(), State::Open);
    QCOMPARE(*subject.breaker.openUntil(), until);
}

void TestCircuitBreaker::releaseStillOwesABan()
{
    Subject subject;
    subject.breaker.holdOpen(t0);
    subject.breaker.ban(Cause::Banned, t0 + 2min, t0 + 1s);
    QVERIFY(!subject.breaker.openUntil());   // While it is held nobody waits for a time.
    subject.breaker.releaseHold(t0 + 1min);
    QCOMPARE(subject.breaker.state(), State::Open);
    QCOMPARE(*subject.breaker.openUntil(), t0 + 2min);
    QCOMPARE(subject.stateAt(t0 + 2min), State::HalfOpen);
    // One that is over is not owed: neither at its very end nor later.
    Subject over;
    over.breaker.ban(Cause::Banned, t0 + 2min, t0);
    over.breaker.holdOpen(t0 + 1s);
    over.breaker.releaseHold(t0 + 2min);
    QCOMPARE(over.breaker.state(), State::HalfOpen);
    over.breaker.ban(Cause::Banned, t0 + 2min, t0 + 2min);   // None that ends now, either.
    QCOMPARE(over.breaker.state(), State::HalfOpen);
}

void TestCircuitBreaker::aBanCanBeSkippedOnlyWhenConfirmed()
{
    Subject subject;
    subject.breaker.ban(Cause::Banned, t0 + 2min, t0);
    QVERIFY(!subject.breaker.skipWait(t0 + 1s));
    QVERIFY(subject.breaker.skipWait(t0 + 1s, BanRule::Override));
    QCOMPARE(subject.breaker.state(), State::HalfOpen);
    QVERIFY(!subject.breaker.bannedUntil(t0 + 1s));
    // Being held is the user's own word, and no wait.
    Subject held;
    held.breaker.holdOpen(t0);
    QVERIFY(!held.breaker.skipWait(t0, BanRule::Override));
    // What is forgotten in spite of a ban: the hold and the count, so that the ban alone is left.
    Subject both({.failureThreshold = 1});
    both.open(t0, 1);
    both.breaker.holdOpen(t0);
    both.breaker.ban(Cause::Banned, t0 + 10min, t0);
    QVERIFY(!both.breaker.reset(t0 + 1s));
    QVERIFY(!both.breaker.isHeld());
    QCOMPARE(both.breaker.failures(), 0);
    QCOMPARE(both.breaker.openings(), 0);
    QCOMPARE(*both.breaker.openUntil(), t0 + 10min);
}

void TestCircuitBreaker::aStrangersWordLengthensNoTrial()
{
    Subject subject({.failureThreshold = 1});
    const auto early = *subject.breaker.acquire(TrialLimit, t0);
    const auto now = subject.open(t0, 1);
    subject.stateAt(now);
    QVERIFY(subject.breaker.acquire(TrialLimit, now));
    subject.breaker.extendTrial(early, now + 1h);
    subject.breaker.extendTrial({}, now + 1h);
    QCOMPARE(*subject.breaker.nextWake(), now + TrialLimit);
    subject.breaker.released(early);
    subject.breaker.released({});
    QVERIFY(subject.breaker.hasTrial());
}

void TestCircuitBreaker::aTrialEndsWithWhatOvertakesIt()
{
    Subject subject({.failureThreshold = 1});
    const auto now = subject.open(t0, 1);
    subject.stateAt(now);
    const auto trial = *subject.breaker.acquire(TrialLimit, now);
    subject.breaker.ban(Cause::Banned, now + 1min, now);
    QVERIFY(!subject.breaker.hasTrial());
    subject.fail(now + 1s, Cause::ConnectTimeout, trial);   // What it says now is late.
    QCOMPARE(*subject.breaker.openUntil(), now + 1min);
    QCOMPARE(subject.breaker.openings(), 1);
    QCOMPARE(subject.stateAt(now + 1min), State::HalfOpen);
    QVERIFY(subject.breaker.acquire(TrialLimit, now + 1min)->trial);
}

void TestCircuitBreaker::evidenceIsUsedOnce()
{
    // Five short sessions open it; after the success that closes it, it takes five again, however soon.
    Subject subject({.failureThreshold = 1000, .flapThreshold = 5});
    for (int i = 0; i < 5; ++i)
        subject.fail(t0, Cause::ClosedByServer, {}, Me, true);
    QCOMPARE(subject.breaker.state(), State::Open);
    const auto now = *subject.breaker.openUntil();
    subject.stateAt(now);
    subject.breaker.succeeded(*subject.breaker.acquire(TrialLimit, now), now);
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < 4; ++i)
            subject.fail(now, Cause::ClosedByServer, {}, Me, true);
        QCOMPARE(subject.breaker.state(), State::Closed);
        subject.breaker.succeeded({}, now);
    }
}

void TestCircuitBreaker::thresholdsOfNothingAreOne()
{
    for (const int nothing : {0, -3}) {
        Subject counted({.failureThreshold = nothing});
        counted.fail(t0);
        QCOMPARE(counted.breaker.state(), State::Open);
        Subject flapping({.failureThreshold = 1000, .flapThreshold = nothing});
        flapping.fail(t0);
        QCOMPARE(flapping.breaker.state(), State::Closed);   // No short session.
        flapping.fail(t0, Cause::ClosedByServer, {}, Me, true);
        QCOMPARE(flapping.breaker.state(), State::Open);
    }
}

void TestCircuitBreaker::aCooldownAboveItsCapIsItsOwn()
{
    Subject subject({.failureThreshold = 1, .cooldown = 60s, .maxCooldown = 5s});
    Clock::time_point now = t0;
    subject.open(now, 1);
    for (int i = 0; i < 4; ++i) {
        const Clock::duration open = *subject.breaker.openUntil() - now;
        QVERIFY(open >= 60s && open <= 72s);
        now = *subject.breaker.openUntil();
        subject.stateAt(now);
        subject.fail(now, Cause::ConnectionRefused, *subject.breaker.acquire(TrialLimit, now));
    }
}

void TestCircuitBreaker::failuresOfTheWayAreForgottenWithTheRest()
{
    Subject subject({.failureThreshold = 3});
    subject.fail(t0, Cause::ConnectionRefused);
    subject.breaker.succeeded({}, t0);
    for (int i = 0; i < 3; ++i)
        subject.fail(t0 + 1s, Cause::HostUnreachable);
    QCOMPARE(subject.breaker.state(), State::Open);
    subject.breaker.pathRestored(t0 + 2s);
    QCOMPARE(subject.breaker.state(), State::HalfOpen);   // The refusal was of another time.
    // Where the line that failed is gone, nothing is known that the way could have mended.
    Subject gone({.failureThreshold = 3});
    gone.open(t0, 3, Cause::HostUnreachable);
    gone.breaker.forget(Me);
    gone.breaker.pathRestored(t0 + 1s);
    QCOMPARE(gone.breaker.state(), State::Open);
}

void TestCircuitBreaker::aTrialThatRunsOutIsOfTheSameCause()
{
    Subject subject({.failureThreshold = 1});
    const auto now = subject.open(t0, 1, Cause::TlsFailed);
    subject.stateAt(now);
    QCOMPARE(subject.told.back().cause, Cause::None);
    QVERIFY(subject.breaker.acquire(TrialLimit, now));
    QCOMPARE(subject.stateAt(now + TrialLimit), State::Open);
    QCOMPARE(subject.told.back().cause, Cause::TlsFailed);
    QCOMPARE(subject.breaker.cause(), Cause::TlsFailed);
    QCOMPARE(subject.told.back().openings, 2);
    QCOMPARE(subject.told.back().cooldown, *subject.told.back().until - (now + TrialLimit));
}

void TestCircuitBreaker::transitionsAreToldOnceAndAfterCommit()
{
    Subject subject({.failureThreshold = 2});
    subject.open(t0, 2);
    const auto half = *subject.breaker.openUntil();
    subject.stateAt(half);
    subject.stateAt(half);
    subject.breaker.succeeded(*subject.breaker.acquire(TrialLimit, half), half + 10s);
    subject.collect();
    subject.collect();
    QCOMPARE(subject.told.size(), size_t(3));
    QCOMPARE(subject.told[0].to, State::Open);
    QCOMPARE(subject.told[1].to, State::HalfOpen);
    QCOMPARE(subject.told[2].to, State::Closed);
}

void TestCircuitBreaker::invariantsHoldUnderRandomUse()
{
    for (quint64 seed = 1; seed <= 200; ++seed) {
        Random dice(seed);
        Subject subject({.failureThreshold = 1 + int(dice.uniform(0, 6)), .flapThreshold = 3}, seed);
        Clock::time_point now = t0;
        State shadow = State::Closed;
        std::vector<CircuitBreaker::Permit> permits;
        std::optional<Clock::time_point> mayTryFrom;   // As last told.
        bool hinted = false;
        for (int step = 0; step < 400; ++step) {
            now += std::chrono::milliseconds(qint64(dice.uniform(0, dice.unit() < 0.1 ? 200'000 : 3'000)));
            subject.breaker.advance(now, subject.random);
            const int failuresBefore = subject.breaker.failures();
            const int openingsBefore = subject.breaker.openings();
            hinted = false;
            bool neutral = false;
            switch (int(dice.uniform(0, 10))) {
            case 0:
            case 1:
            case 2:
            case 3:
                if (const auto permit = subject.breaker.acquire(TrialLimit, now)) {
                    if (mayTryFrom && !hinted)
                        QVERIFY(now >= *mayTryFrom);
                    permits.push_back(*permit);
                }
                break;
            case 4:
            case 5:
                if (!permits.empty()) {
                    subject.fail(now, Cause::HostUnreachable, permits.back(), int(dice.uniform(0, 3)),
                                 dice.unit() < 0.3);
                    permits.pop_back();
                }
                break;
            case 6:
                if (!permits.empty()) {
                    subject.breaker.succeeded(permits.back(), now);
                    permits.pop_back();
                }
                break;
            case 7:
                neutral = true;
                if (!permits.empty()) {
                    subject.breaker.released(permits.back());
                    permits.pop_back();
                }
                break;
            case 8:
                subject.breaker.pathRestored(now);
                hinted = true;
                break;
            default:
                neutral = true;
                break;
            }
            if (neutral) {
                QCOMPARE(subject.breaker.failures(), failuresBefore);
                QCOMPARE(subject.breaker.openings(), openingsBefore);
            }
            subject.collect();
            for (const auto &transition : std::exchange(subject.told, {})) {
                // Told transitions chain without a hole, and each is a legal one.
                QCOMPARE(transition.from, shadow);
                QVERIFY(transition.from != transition.to);
                QVERIFY(transition.from != State::Closed || transition.to == State::Open);
                shadow = transition.to;
                mayTryFrom = transition.to == State::Open ? transition.until : std::nullopt;
            }
            QCOMPARE(shadow, subject.breaker.state());
            const auto trials = std::count_if(permits.begin(), permits.end(), [](const auto &p) { return p.trial; });
            QVERIFY(!subject.breaker.hasTrial() || trials >= 1);
            if (subject.breaker.hasTrial())
                QVERIFY(*subject.breaker.nextWake() - now <= TrialLimit);
        }
    }
}

}   // namespace tst_circuitbreaker

FEEDWARDEN_APPLESS_TEST(tst_circuitbreaker::TestCircuitBreaker)
#include "tst_circuitbreaker.moc"
