// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/resilience/liveness.h"
#include "core/resilience/stabilitygate.h"
#include "core/resilience/wakewatch.h"

#include "tests/support/printing.h"
#include "tests/support/testmain.h"

namespace tst_liveness {

using namespace feedwarden;
using Step = Liveness::Step;

static constexpr Clock::time_point t0{24h};

/// A line whose peer behaves as told, lived through by its wake times.
struct Session {
    Liveness liveness;
    WireFacts wire;
    Clock::time_point now = t0;
    Clock::duration roundTrip = 50ms;
    bool answers = true;      ///< The peer gets our pings and its pongs come back.
    bool dataComes = false;   ///< Bytes arrive all the time.
    std::optional<std::pair<Clock::time_point, quint64>> pongDue;
    int pings = 0;

    explicit Session(const Liveness::Settings &settings = {}) { liveness.open(settings, now); }

    /// Runs until `end` or the first verdict that is not a ping.
    Step runTo(Clock::time_point end)
    {
        while (now <= end) {
            auto next = liveness.nextWake().value_or(end + 1ns);
            if (pongDue && pongDue->first < next) {
                now = pongDue->first;
                if (now > end)
                    break;
                wire.bytesReceived += 10;
                wire.lastByteAt = now;
                liveness.pong(std::exchange(pongDue, {})->second, now);
                continue;
            }
            if (next > end)
                break;
            if (next > now && dataComes)
                wire.bytesReceived += 100;
            now = std::max(now, next);
            const Step step = liveness.advance(now, wire);
            if (step == Step::SendPing) {
                ++pings;
                if (answers)
                    pongDue = std::pair(now + roundTrip, liveness.pingNumber());
            } else if (step != Step::None) {
                return step;
            }
        }
        now = std::max(now, end);
        return Step::None;
    }
};

class TestLiveness final : public QObject
{
    Q_OBJECT
private slots:
    void healthyLineIsPingedAtItsInterval();
    void waitFollowsTheRoundTrip_data();
    void waitFollowsTheRoundTrip();
    void deadPeerIsFoundWithinTenSeconds();
    void oneWayIsFoundWithinFifteenSeconds();
    void slowLargeFrameKeepsTheLineAlive();
    void nothingIsJudgedBeforeTheFirstPong();
    void hostThatNeverAnswersIsMarkedAfterThreePings();
    void pongOfTheSecondPingClearsBoth();
    void latencyOfTwoSecondsStaysUp();
    void unsolicitedPongsMeasureNothing();
    void aPongCountsOnce();
    void onlyTheLastPingIsHeldBackOrSentLater();
    void whatIsNotOpenAsksForNothing();
    void aClosedSessionAsksForNothing();
    void roundTripsAreSmoothedAsTheRfcSays();
    void aPongOfBeforeTheChainDoesNotEndIt();
    void pongsLaterThanEightPingsMeasureNothing();
    void aPingWantedSoonGoesOutAtOnce();
    void newIntervalsCountFromTheNextPing();
    void heartbeatsThatAreExpectedAreNotExpectedAnew();
    void delayedPingIsMeasuredFromItsSending();
    void pingThatHasNotLeftJudgesNothing();
    void heartbeatIsProbedOnceThenLost_data();
    void heartbeatIsProbedOnceThenLost();
    void heartbeatAfterTheProbeClearsIt();
    void heartbeatsAreNotExpectedBeforeTheirTime();
    void venuePingsGoOutRegularlyWhateverComes();
    void wakeProbeSurvives_data();
    void wakeProbeSurvives();
    void wakeProbeFailsAfterTwoSeconds();
    void wakeProbeLeavesNothingDueInThePast();

    void sleepIsNotStandstill_data();
    void sleepIsNotStandstill();

    void stableNeedsProofAcknowledgementAndAge_data();
    void stableNeedsProofAcknowledgementAndAge();
    void trialIsHeldForTenSecondsAtMost();
};

void TestLiveness::healthyLineIsPingedAtItsInterval()
{
    Session session;
    QCOMPARE(session.runTo(t0 + 1h), Step::None);
    QCOMPARE(session.pings, 721);   // At 0 s, 5 s, ... 3600 s.
    QCOMPARE(*session.liveness.smoothedRoundTrip(), Clock::duration(50ms));
}

void TestLiveness::waitFollowsTheRoundTrip_data()
{
    QTest::addColumn<std::chrono::milliseconds>("roundTrip");
    QTest::addColumn<std::chrono::milliseconds>("expected");
    // One sample: SRTT = R, RTTVAR = R / 2, so the sum is 3 R.
    QTest::newRow("fast: 2 s at least") << 20ms << 2'000ms;
    QTest::newRow("the sum") << 1'000ms << 3'000ms;
    QTest::newRow("larger than 4 s: the sum itself") << 2'000ms << 6'000ms;
    QTest::newRow("10 s at most") << 3'900ms << 10'000ms;
}

void TestLiveness::waitFollowsTheRoundTrip()
{
    QFETCH(const std::chrono::milliseconds, roundTrip);
    QFETCH(const std::chrono::milliseconds, expected);
    Liveness liveness;
    liveness.open({}, t0);
    QCOMPARE(liveness.wait(), Liveness::UnknownWait);
    QCOMPARE(liveness.advance(t0, {}), Step::SendPing);
    QCOMPARE(liveness.pong(1, t0 + roundTrip)->roundTrip, Clock::duration(roundTrip));
    QCOMPARE(liveness.wait(), Clock::duration(expected));
}

void TestLiveness::deadPeerIsFoundWithinTenSeconds()
{
    for (int offset = 0; offset < 5'000; offset += 100) {
        for (const auto roundTrip : {1ms, 100ms, 1'000ms}) {
            Session session;
            session.roundTrip = roundTrip;
            const auto died = t0 + 60s + offset * 1ms;
            QCOMPARE(session.runTo(died), Step::None);
            session.answers = false;
            session.pongDue.reset();
            QCOMPARE(session.runTo(t0 + 1h), Step::ReceiveDead);
            QVERIFY(session.now - died <= 10s);
        }
    }
}

void TestLiveness::oneWayIsFoundWithinFifteenSeconds()
{
    for (int offset = 0; offset < 5'000; offset += 100) {
        Session session;
        session.dataComes = true;
        const auto died = t0 + 60s + offset * 1ms;
        QCOMPARE(session.runTo(died), Step::None);
        session.answers = false;
        session.pongDue.reset();
        QCOMPARE(session.runTo(t0 + 1h), Step::SendDead);
        QVERIFY(session.now - died <= 15s);
    }
}

void TestLiveness::slowLargeFrameKeepsTheLineAlive()
{
    Session session;
    session.runTo(t0 + 6s);
    session.answers = false;
    session.pongDue.reset();
    QCOMPARE(session.liveness.advance(t0 + 10s, session.wire), Step::SendPing);
    session.wire.bytesReceived += 1;                                              // One byte in the middle of a frame.
    QCOMPARE(session.liveness.advance(t0 + 12s, session.wire), Step::SendPing);   // Asked again, not given up.
    QCOMPARE(session.liveness.pong(session.liveness.pingNumber() - 1, t0 + 13s)->roundTrip, Clock::duration(3s));
    QCOMPARE(session.liveness.advance(t0 + 14s, session.wire), Step::None);
}

void TestLiveness::nothingIsJudgedBeforeTheFirstPong()
{
    Session session;
    session.answers = false;
    QCOMPARE(session.runTo(t0 + 1h), Step::None);
    QVERIFY(!session.liveness.isMarkedSilent());   // No data either: that says nothing about pings.
    QVERIFY(session.pings > 700);
}

void TestLiveness::hostThatNeverAnswersIsMarkedAfterThreePings()
{
    Session session;
    session.answers = false;
    session.dataComes = true;
    QCOMPARE(session.runTo(t0 + 13s), Step::None);
    QVERIFY(!session.liveness.isMarkedSilent());
    QCOMPARE(session.runTo(t0 + 1h), Step::None);
    QVERIFY(session.liveness.isMarkedSilent());
    QCOMPARE(session.pings, 3);
    // A pong after all takes it back.
    QVERIFY(session.liveness.pong(3, t0 + 1h));
    QVERIFY(!session.liveness.isMarkedSilent());
    QCOMPARE(session.liveness.advance(t0 + 1h, session.wire), Step::SendPing);
}

void TestLiveness::pongOfTheSecondPingClearsBoth()
{
    Session session;
    session.dataComes = true;
    session.runTo(t0 + 9s);
    session.answers = false;
    session.runTo(t0 + 12s);   // The ping of 10 s and its second.
    QCOMPARE(session.pings, 4);
    session.liveness.pong(session.liveness.pingNumber(), t0 + 12s + 10ms);
    session.answers = true;
    QCOMPARE(session.runTo(t0 + 1h), Step::None);
}

void TestLiveness::latencyOfTwoSecondsStaysUp()
{
    for (quint64 seed = 1; seed <= 20; ++seed) {
        Random random(seed);
        Session session;
        session.dataComes = true;
        for (int i = 1; i <= 600; ++i) {
            session.roundTrip = std::chrono::milliseconds(qint64(random.uniform(1'000, 3'000)));
            QCOMPARE(session.runTo(t0 + i * 1s), Step::None);
        }
    }
}

void TestLiveness::unsolicitedPongsMeasureNothing()
{
    Liveness liveness;
    liveness.open({}, t0);
    QVERIFY(!liveness.pong(0, t0));
    QVERIFY(!liveness.pong(1, t0));
    QVERIFY(!liveness.pong(77, t0));
    QVERIFY(!liveness.hasAnswered());
    QCOMPARE(liveness.advance(t0, {}), Step::SendPing);
    QVERIFY(!liveness.pong(9, t0 + 1s));   // Shares a slot with nothing that was sent.
    QVERIFY(!liveness.smoothedRoundTrip());
    QVERIFY(!liveness.hasAnswered());
    QVERIFY(liveness.pong(liveness.pingNumber(), t0 + 2s));
    QVERIFY(liveness.hasAnswered());
}

void TestLiveness::aPongCountsOnce()
{
    Liveness liveness;
    liveness.open({}, t0);
    QCOMPARE(liveness.advance(t0, {}), Step::SendPing);
    QVERIFY(liveness.pong(1, t0 + 20ms));
    QVERIFY(!liveness.pong(1, t0 + 4s));
    QCOMPARE(*liveness.smoothedRoundTrip(), Clock::duration(20ms));
}

void TestLiveness::delayedPingIsMeasuredFromItsSending()
{
    Liveness liveness;
    liveness.open({}, t0);
    QCOMPARE(liveness.advance(t0, {}), Step::SendPing);
    liveness.pingSent(1, t0 + 800ms, {});
    QCOMPARE(liveness.pong(1, t0 + 820ms)->roundTrip, Clock::duration(20ms));
}

void TestLiveness::pingThatHasNotLeftJudgesNothing()
{
    // Bytes come, no pong does: but what was never sent cannot be answered.
    Liveness liveness;
    liveness.open({.pingInterval = 5s}, t0);
    QCOMPARE(liveness.advance(t0, {}), Step::SendPing);
    QVERIFY(liveness.pong(1, t0 + 20ms));
    WireFacts wire{.bytesReceived = 100};
    QCOMPARE(liveness.advance(t0 + 5s, wire), Step::SendPing);
    liveness.pingWaits(2);
    wire.bytesReceived = 200;
    QCOMPARE(liveness.advance(t0 + 60s, wire), Step::None);
    // From its sending on it is a ping like any other: one more, and then our direction is dead.
    liveness.pingSent(2, t0 + 60s, wire);
    wire.bytesReceived = 300;
    QCOMPARE(liveness.advance(t0 + 60s + liveness.wait(), wire), Step::SendPing);
    wire.bytesReceived = 400;
    QCOMPARE(liveness.advance(t0 + 60s + 2 * liveness.wait(), wire), Step::SendDead);
}

void TestLiveness::heartbeatIsProbedOnceThenLost_data()
{
    QTest::addColumn<std::chrono::milliseconds>("interval");
    QTest::addColumn<std::chrono::milliseconds>("probed");
    QTest::newRow("Coinbase: each second") << 1'000ms << 7'000ms;
    QTest::newRow("20 s") << 20'000ms << 45'000ms;
}

void TestLiveness::heartbeatIsProbedOnceThenLost()
{
    QFETCH(const std::chrono::milliseconds, interval);
    QFETCH(const std::chrono::milliseconds, probed);
    Session session({.heartbeatInterval = interval});
    session.dataComes = true;   // Data and pongs do not stand in for it.
    session.liveness.expectHeartbeats(t0);
    session.runTo(t0 + 3s);
    session.liveness.heartbeat(t0 + 3s);
    QCOMPARE(session.runTo(t0 + 24h), Step::SendProbe);
    QCOMPARE(session.now, t0 + 3s + probed);
    QCOMPARE(session.liveness.heartbeatSilence(session.now), Clock::duration(probed));
    QVERIFY(session.liveness.isHeartbeatOverdue());
    QCOMPARE(session.runTo(t0 + 24h), Step::HeartbeatLost);
    QCOMPARE(session.now, t0 + 3s + probed + Liveness::HeartbeatProbeWait);
}

void TestLiveness::heartbeatAfterTheProbeClearsIt()
{
    Session session({.heartbeatInterval = 1s});
    session.liveness.expectHeartbeats(t0);
    QCOMPARE(session.runTo(t0 + 24h), Step::SendProbe);
    QVERIFY(session.liveness.heartbeat(session.now + 1s));
    QVERIFY(!session.liveness.heartbeat(session.now + 2s));
    QCOMPARE(session.runTo(t0 + 24h), Step::SendProbe);   // Next time again one probe first.
    // Also where they were given up meanwhile, and are asked for again.
    QCOMPARE(session.runTo(t0 + 24h), Step::HeartbeatLost);
    const auto again = session.now;
    session.liveness.expectHeartbeats(again);
    QVERIFY(!session.liveness.isHeartbeatOverdue());
    QCOMPARE(session.runTo(t0 + 24h), Step::SendProbe);
    QCOMPARE(session.now, again + 7s);
}

void TestLiveness::venuePingsGoOutRegularlyWhateverComes()
{
    Session session({.heartbeatInterval = 10s, .venuePingInterval = 10s});
    session.dataComes = true;
    session.liveness.expectHeartbeats(t0);
    for (int i = 1; i <= 6; ++i) {
        QCOMPARE(session.runTo(t0 + 24h), Step::SendVenuePing);
        QCOMPARE(session.now, t0 + i * 10s);
        QVERIFY(!session.liveness.heartbeat(session.now + 100ms));
    }
    // Unanswered, they say nothing by themselves: the heartbeat's own rule decides.
    QCOMPARE(session.runTo(t0 + 24h), Step::SendVenuePing);
    QCOMPARE(session.runTo(t0 + 24h), Step::SendVenuePing);
    QCOMPARE(session.runTo(t0 + 24h), Step::SendProbe);
    QCOMPARE(session.now, t0 + 60s + 100ms + 25s);
    QCOMPARE(session.runTo(t0 + 24h), Step::SendVenuePing);
    QCOMPARE(session.runTo(t0 + 24h), Step::HeartbeatLost);
    // A new session counts from its own beginning.
    session.liveness.open({.venuePingInterval = 10s}, session.now);
    const auto opened = session.now;
    QCOMPARE(session.runTo(t0 + 24h), Step::SendVenuePing);
    QCOMPARE(session.now, opened + 10s);
}

void TestLiveness::heartbeatsAreNotExpectedBeforeTheirTime()
{
    Session session({.heartbeatInterval = 1s});
    QCOMPARE(session.runTo(t0 + 1h), Step::None);
    Session off;
    off.liveness.expectHeartbeats(t0);
    QCOMPARE(off.runTo(t0 + 1h), Step::None);
}

void TestLiveness::wakeProbeSurvives_data()
{
    QTest::addColumn<bool>("byPong");
    QTest::newRow("a pong") << true;
    QTest::newRow("any byte") << false;
}

void TestLiveness::wakeProbeSurvives()
{
    QFETCH(const bool, byPong);
    Session session({.heartbeatInterval = 1s});
    session.liveness.expectHeartbeats(t0);
    session.runTo(t0 + 6s);
    const auto woke = t0 + 8h;
    session.pongDue.reset();
    session.liveness.probePath(woke, session.wire);
    QVERIFY(session.liveness.isProbingPath());
    QCOMPARE(session.liveness.advance(woke, session.wire), Step::SendPing);   // No silence is judged.
    QCOMPARE(session.liveness.advance(woke, session.wire), Step::None);
    if (byPong)
        QVERIFY(session.liveness.pong(session.liveness.pingNumber(), woke + 1s));
    else
        session.wire.bytesReceived += 1;
    QCOMPARE(session.liveness.advance(woke + 1999ms, session.wire), Step::None);
    QVERIFY(!session.liveness.isProbingPath());
    session.liveness.pong(session.liveness.pingNumber(), woke + 2s);
    session.liveness.heartbeat(woke + 2s);
    session.now = woke + 2s;
    QCOMPARE(session.runTo(woke + 8s), Step::None);
}

void TestLiveness::wakeProbeLeavesNothingDueInThePast()
{
    // Whoever finds a deadline that passed long ago takes it for another standstill and probes again: for ever.
    Liveness liveness;
    const Clock::time_point opened{1h};
    liveness.open({.heartbeatInterval = 10s, .venuePingInterval = 20s}, opened);
    liveness.expectHeartbeats(opened);
    const Clock::time_point woke = opened + 10min;
    WireFacts wire{.bytesReceived = 100};
    liveness.probePath(woke, wire);
    QCOMPARE(liveness.advance(woke, wire), Liveness::Step::SendPing);
    QVERIFY(liveness.nextWake() >= woke);
    QVERIFY(liveness.pong(liveness.pingNumber(), woke + 10ms));
    QVERIFY(liveness.nextWake() >= woke);
    QCOMPARE(liveness.advance(woke + 10ms, wire), Liveness::Step::SendVenuePing);
    QCOMPARE(liveness.advance(woke + 10ms, wire), Liveness::Step::None);
    QVERIFY(*liveness.nextWake() > woke + 10ms);
}

void TestLiveness::wakeProbeFailsAfterTwoSeconds()
{
    Session session;
    session.runTo(t0 + 6s);
    const auto woke = t0 + 8h;
    session.liveness.probePath(woke, session.wire);
    QCOMPARE(session.liveness.advance(woke, session.wire), Step::SendPing);
    QCOMPARE(*session.liveness.nextWake(), woke + 2s);
    QCOMPARE(session.liveness.advance(woke + 1999ms, session.wire), Step::None);
    QCOMPARE(session.liveness.advance(woke + 2s, session.wire), Step::ProbeFailed);
}

void TestLiveness::sleepIsNotStandstill_data()
{
    QTest::addColumn<std::chrono::milliseconds>("passed");
    QTest::addColumn<std::chrono::milliseconds>("awake");
    QTest::addColumn<int>("expected");   // -1 none, 0 slept, 1 stalled.
    QTest::newRow("an ordinary tick") << 1'000ms << 1'000ms << -1;
    QTest::newRow("a late tick") << 5'000ms << 5'000ms << -1;
    QTest::newRow("stalled") << 5'001ms << 5'001ms << 1;
    QTest::newRow("1 s asleep is not enough") << 2'000ms << 1'000ms << -1;
    QTest::newRow("asleep") << 2'001ms << 1'000ms << 0;
    QTest::newRow("8 h asleep") << std::chrono::milliseconds(8h) << 700ms << 0;
    QTest::newRow("7 days asleep") << std::chrono::milliseconds(168h) << 700ms << 0;
    QTest::newRow("stopped by a signal for 10 s") << 10'000ms << 10'000ms << 1;
}

void TestLiveness::sleepIsNotStandstill()
{
    QFETCH(const std::chrono::milliseconds, passed);
    QFETCH(const std::chrono::milliseconds, awake);
    QFETCH(const int, expected);
    WakeWatch watch;
    QVERIFY(!watch.tick(t0, 500s));
    const auto finding = watch.tick(t0 + passed, 500s + awake);
    QCOMPARE(finding ? int(finding->kind) : -1, expected);
    if (finding) {
        QCOMPARE(finding->since, t0);
        QCOMPARE(finding->lasted, Clock::duration(expected == 0 ? passed - awake : passed));
    }
    QVERIFY(!watch.tick(t0 + passed + 1s, 500s + awake + 1s));   // Told once.
}

void TestLiveness::stableNeedsProofAcknowledgementAndAge_data()
{
    QTest::addColumn<int>("acknowledged");   // Seconds after opening; -1 never.
    QTest::addColumn<int>("proven");
    QTest::addColumn<int>("stable");
    QTest::newRow("all early") << 1 << 2 << 30;
    QTest::newRow("no proof") << 1 << -1 << -1;
    QTest::newRow("no acknowledgement") << -1 << 2 << -1;
    QTest::newRow("late proof") << 1 << 300 << 300;
    QTest::newRow("late acknowledgement") << 40 << 2 << 40;
}

void TestLiveness::stableNeedsProofAcknowledgementAndAge()
{
    QFETCH(const int, acknowledged);
    QFETCH(const int, proven);
    QFETCH(const int, stable);
    StabilityGate gate;
    QVERIFY(!gate.prove(t0));   // Not without a session.
    gate.open(t0);
    if (acknowledged >= 0) {
        QVERIFY(gate.acknowledge(t0 + acknowledged * 1s));
        QVERIFY(!gate.acknowledge(t0 + 1h));
    }
    if (proven >= 0) {
        QVERIFY(gate.prove(t0 + proven * 1s));
        QVERIFY(!gate.prove(t0 + 1h));
    }
    const auto at = gate.stableAt(30s);
    QCOMPARE(at.has_value(), stable >= 0);
    if (at)
        QCOMPARE(*at, t0 + stable * 1s);
    QCOMPARE(gate.acknowledgedAt(), acknowledged >= 0 ? std::optional(t0 + acknowledged * 1s) : std::nullopt);
    QCOMPARE(gate.isAcknowledged(), acknowledged >= 0);
    QCOMPARE(gate.isProven(), proven >= 0);
    gate.open(t0 + 2h);
    QVERIFY(!gate.isProven() && !gate.isAcknowledged());
    QVERIFY(gate.prove(t0 + 2h) && gate.acknowledge(t0 + 2h));
    gate.close();
    QVERIFY(!gate.stableAt(30s) && !gate.isProven() && !gate.acknowledgedAt());
    QVERIFY(!gate.prove(t0 + 3h) && !gate.acknowledge(t0 + 3h));
}

void TestLiveness::trialIsHeldForTenSecondsAtMost()
{
    StabilityGate gate;
    gate.open(t0);
    QVERIFY(!gate.trialPassedAt(30s));
    QVERIFY(!gate.provenAt());
    gate.prove(t0 + 3s);
    QCOMPARE(gate.provenAt(), std::optional(t0 + 3s));
    QCOMPARE(*gate.trialPassedAt(30s), t0 + 13s);
    QCOMPARE(*gate.trialPassedAt(4s), t0 + 7s);
}

void TestLiveness::onlyTheLastPingIsHeldBackOrSentLater()
{
    Liveness liveness;
    WireFacts wire;
    liveness.open({}, t0);
    QCOMPARE(liveness.advance(t0, wire), Step::SendPing);
    const quint64 first = liveness.pingNumber();
    QVERIFY(liveness.pong(first, t0 + 50ms));
    QCOMPARE(liveness.advance(t0 + 5s, wire), Step::SendPing);
    const quint64 second = liveness.pingNumber();
    const auto due = liveness.nextWake();

    liveness.pingWaits(0);
    liveness.pingWaits(first);
    liveness.pingWaits(second + 1);
    liveness.pingSent(0, t0 + 6s, wire);
    liveness.pingSent(first, t0 + 6s, wire);
    liveness.pingSent(second + 1, t0 + 6s, wire);
    QCOMPARE(liveness.nextWake(), due);   // none of these is under way

    liveness.pingWaits(second);
    QVERIFY(liveness.nextWake() > due);
    liveness.pingSent(second, t0 + 6s, wire);
    QCOMPARE(liveness.nextWake(), std::optional(*due + 1s));
    const auto answer = liveness.pong(second, t0 + 6s + 70ms);
    QVERIFY(answer);
    QCOMPARE(answer->roundTrip, Clock::duration(70ms));
    QCOMPARE(answer->pingSentAt, t0 + 6s);
    QVERIFY(!liveness.pong(0, t0 + 7s));
}

void TestLiveness::whatIsNotOpenAsksForNothing()
{
    Liveness liveness;
    QCOMPARE(liveness.advance(t0, {}), Step::None);
    QVERIFY(!liveness.nextWake());
    QVERIFY(!liveness.smoothedRoundTrip());
    liveness.probePath(t0, {});
    QVERIFY(!liveness.isProbingPath());
    QVERIFY(!liveness.pong(0, t0));
    QVERIFY(!liveness.pong(1, t0));
}

void TestLiveness::aClosedSessionAsksForNothing()
{
    Liveness liveness;
    liveness.open({.heartbeatInterval = 1s, .venuePingInterval = 1s}, t0);
    liveness.expectHeartbeats(t0);
    QCOMPARE(liveness.advance(t0, {}), Step::SendPing);
    liveness.probePath(t0, {});
    liveness.close();
    QVERIFY(!liveness.nextWake());
    QVERIFY(!liveness.isProbingPath());
    QCOMPARE(liveness.advance(t0 + 1h, {}), Step::None);
    QVERIFY(!liveness.pong(1, t0 + 1s));
    QVERIFY(!liveness.hasAnswered());
}

void TestLiveness::roundTripsAreSmoothedAsTheRfcSays()
{
    // RFC 6298, 2.2 and 2.3, worked out by hand: SRTT, and SRTT + 4 x RTTVAR.
    struct Row {
        Clock::duration sample, smoothed, wait;
    };
    const Row rows[] = {
        {1s, 1s, 3s},                       // RTTVAR 500 ms
        {2s, 1'125ms, 3'625ms},             // 625 ms
        {500ms, 1'046'875us, 3'546'875us}   // 625 ms
    };
    Liveness liveness;
    liveness.open({}, t0);
    Clock::time_point now = t0;
    for (const Row &row : rows) {
        QCOMPARE(liveness.advance(now, {}), Step::SendPing);
        QVERIFY(liveness.pong(liveness.pingNumber(), now + row.sample));
        QCOMPARE(*liveness.smoothedRoundTrip(), row.smoothed);
        QCOMPARE(liveness.wait(), row.wait);
        now += 5s;
    }
    // A pong cannot be earlier than its ping: what looks like it took no time.
    QCOMPARE(liveness.advance(now, {}), Step::SendPing);
    QCOMPARE(liveness.pong(liveness.pingNumber(), now - 1s)->roundTrip, Clock::duration(0));
}

void TestLiveness::aPongOfBeforeTheChainDoesNotEndIt()
{
    Liveness liveness;
    liveness.open({}, t0);
    QCOMPARE(liveness.advance(t0, {}), Step::SendPing);
    QCOMPARE(liveness.advance(t0 + Liveness::UnknownWait, {}), Step::None);   // Nobody has answered here so far.
    QCOMPARE(liveness.advance(t0 + 5s, {}), Step::SendPing);
    QVERIFY(liveness.pong(1, t0 + 5s + 100ms));
    // The second ping still waits for its own, as long as the first one took to be answered and more.
    QCOMPARE(*liveness.nextWake(), t0 + 5s + Liveness::LongestWait);
    QCOMPARE(liveness.advance(t0 + 5s + Liveness::LongestWait, {}), Step::ReceiveDead);
}

void TestLiveness::pongsLaterThanEightPingsMeasureNothing()
{
    for (const int pings : {8, 9}) {
        Session session;
        session.answers = false;
        QCOMPARE(session.runTo(t0 + 5s * (pings - 1)), Step::None);
        QCOMPARE(session.pings, pings);
        QCOMPARE(session.liveness.pong(1, session.now).has_value(), pings == 8);
    }
}

void TestLiveness::aPingWantedSoonGoesOutAtOnce()
{
    Liveness liveness;
    liveness.open({}, t0);
    QCOMPARE(liveness.advance(t0, {}), Step::SendPing);
    // It hangs on nothing while nobody has ever answered: another one goes out, and the pong of the first one counts.
    liveness.pingSoon(t0 + 1s);
    QCOMPARE(*liveness.nextWake(), t0 + 1s);
    QCOMPARE(liveness.advance(t0 + 1s, {}), Step::SendPing);
    QCOMPARE(liveness.pingNumber(), quint64(2));
    QCOMPARE(liveness.pong(1, t0 + 1s + 50ms)->roundTrip, Clock::duration(1s + 50ms));
    QVERIFY(liveness.pong(2, t0 + 1s + 60ms));
    // Before its interval is over, ...
    QCOMPARE(*liveness.nextWake(), t0 + 6s);
    liveness.pingSoon(t0 + 2s);
    QCOMPARE(liveness.advance(t0 + 2s, {}), Step::SendPing);
    // ... but never beside one whose answer decides.
    const auto due = liveness.nextWake();
    liveness.pingSoon(t0 + 2s + 100ms);
    QCOMPARE(liveness.nextWake(), due);
    QCOMPARE(liveness.advance(t0 + 2s + 100ms, {}), Step::None);
    // One that is due already is not put off.
    QVERIFY(liveness.pong(3, t0 + 3s));
    liveness.pingSoon(t0 + 1h);
    QCOMPARE(*liveness.nextWake(), t0 + 7s);
}

void TestLiveness::newIntervalsCountFromTheNextPing()
{
    Session session;
    QCOMPARE(session.runTo(t0 + 1s), Step::None);
    session.liveness.setSettings({.pingInterval = 20s});
    QCOMPARE(*session.liveness.nextWake(), t0 + 5s);
    QCOMPARE(session.runTo(t0 + 6s), Step::None);
    QCOMPARE(*session.liveness.nextWake(), t0 + 25s);
}

void TestLiveness::heartbeatsThatAreExpectedAreNotExpectedAnew()
{
    Session session({.heartbeatInterval = 1s});
    session.liveness.expectHeartbeats(t0);
    QCOMPARE(session.runTo(t0 + 6s), Step::None);
    session.liveness.expectHeartbeats(t0 + 6s);   // Said again, by another acknowledgement.
    QCOMPARE(session.runTo(t0 + 1h), Step::SendProbe);
    QCOMPARE(session.now, t0 + 7s);
    QVERIFY(session.liveness.isHeartbeatOverdue());
    // Nobody judges it by the time that a sleep took.
    session.liveness.probePath(t0 + 8h, session.wire);
    QVERIFY(!session.liveness.isHeartbeatOverdue());
    QCOMPARE(session.liveness.heartbeatSilence(t0 + 8h + 1s), Clock::duration(1s));
}

}   // namespace tst_liveness

FEEDWARDEN_APPLESS_TEST(tst_liveness::TestLiveness)
#include "tst_liveness.moc"
