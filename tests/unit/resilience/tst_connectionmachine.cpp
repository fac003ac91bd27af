// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tests/unit/resilience/linedriver.h"

#include <algorithm>

namespace tst_connectionmachine {

using namespace feedwarden;
using namespace feedwarden::lineaction;
using State = LineState;
using Class = FailureClass;
using Report = HostReport::Kind;

static LineSettings plain()
{
    LineSettings settings;
    settings.backoff.jitter = Jitter::None;
    return settings;
}

static Failure refused() { return makeFailure(Cause::ConnectionRefused); }

static Failure lost() { return makeFailure(Cause::ConnectionLost, {}, false); }

static BreakerTransition hostOpened(Clock::time_point now, Clock::duration cooldown)
{
    return {.from = BreakerState::Closed,
            .to = BreakerState::Open,
            .cause = Cause::ConnectionRefused,
            .failures = 10,
            .openings = 1,
            .cooldown = cooldown,
            .until = now + cooldown};
}

class TestConnectionMachine final : public QObject
{
    Q_OBJECT
private slots:
    // The life.
    void ordinaryLifeGoesThroughItsPhases();
    void everyPhaseIsTimed();
    void onlyLegalTransitions_data();
    void onlyLegalTransitions();
    void connectDeadlineEndsTheAttemptByItsPhase_data();
    void connectDeadlineEndsTheAttemptByItsPhase();
    void connectDeadlineBoundary_data();
    void connectDeadlineBoundary();
    void acknowledgementIsDueInTenSeconds();
    void acknowledgementIsDueEvenWhileDataFlows();
    void authenticationComesFirst();
    void firstMessageIsDueOnABusyLineOnly_data();
    void firstMessageIsDueOnABusyLineOnly();
    void quietLineIsProvenByAnAnsweredPing_data();
    void quietLineIsProvenByAnAnsweredPing();
    void aLineWhoseKindChangesIsProvenAsTheNewOne();
    void proofFromElsewhereIsProofWhileSubscribing();
    void whatComesWithoutASessionChangesNothing();
    void aStandstillWhileSubscribingAsksEverythingAgain();
    void switchingRetriesOffEndsOnlyWhatIsTriedAgain();
    void heartbeatStandsInWhereNoPingIsAnswered();
    void stableBoundary_data();
    void stableBoundary();
    void staleCallbacksAreDroppedAndCounted();
    void dataIsFreeInTheSteadyState();

    // The end.
    void stopWorksFromEveryState_data();
    void stopWorksFromEveryState();
    void stopDoesNotWaitForASilentPeer();
    void startWaitsForTheOldTransport();
    void causeIsTheOneDecidedFirst();
    void shortSessionCountsLikeAFailure();
    void firstRetryAfterStableComesSoon();
    void retriesAreToldWithTheirDelay();
    void attemptNeverComesBeforeItsTime_data();
    void attemptNeverComesBeforeItsTime();
    void aPromiseToldLateCountsFromItsTelling();
    void aPromiseOfABreakerStaysWhereItIs();
    void retriesRunOut();
    void reconnectionSwitchedOff();
    void reconnectedTellsTheDowntime();

    // The classes.
    void throttledWaitsForTheHorizon();
    void throttledLineGivesItsBackoffToTheHost();
    void announcedRestartComesBackWithinFiveSeconds_data();
    void announcedRestartComesBackWithinFiveSeconds();
    void neutralEndsChangeNoCounter_data();
    void neutralEndsChangeNoCounter();
    void localFaultGoesOffline();
    void aCaptivePortalIsProbedLikeAMissingNetwork_data();
    void aCaptivePortalIsProbedLikeAMissingNetwork();
    void aKeyThatIsNotAnsweredIsALoginThatIsNot();
    void aStalledProxyIsNamed();
    void networkUpWakesAtOnce();
    void aBreakerThatTheNetworkMendedIsToldAtOnce();
    void withoutNetworkPathFailuresAreOurs();
    void blockedProbesEveryFifteenMinutes_data();
    void blockedProbesEveryFifteenMinutes();
    void endpointThatWasStableGetsThreeChances();
    void thirdPolicyViolationBlocks();

    // Breakers.
    void lineBreakerOpensAndTries();
    void trialThatFailsOpensForLonger();
    void trialWithoutProofEndsByItsDeadline();
    void provenTrialMayHold();
    void hostFailuresGoToTheHost();
    void heldByTheHostTheLineSaysSo();
    void stableLineDoesNotTellItsHostsTrouble();
    void flappingOpensTheLineBreaker();
    void breakerByHand();
    void aStopCancelsTheWaitForItsBreaker();
    void connectNowSkipsTheWaitOnce();

    // Liveness.
    void deadLineIsAborted_data();
    void deadLineIsAborted();
    void heartbeatLossIsToldThenEnds();
    void venuePingsAreNoSignOfSilence();
    void pingsLateByTheBudgetAreMeasuredRight();
    void hostWithoutPongsIsToldOnce();
    void sleepIsSurvivedOrForgiven_data();
    void sleepIsSurvivedOrForgiven();
    void sleepingHandshakeIsForgiven();
    void whatAHostAsksForHoldsAfterAStandstill_data();
    void whatAHostAsksForHoldsAfterAStandstill();
    void lateTimerIsOurOwnStandstill();
    void anotherNetworkIsProbed_data();
    void anotherNetworkIsProbed();
    void nothingIsJudgedAsleep();
    void timeAsleepIsNoOutage();

    // By hand and by plan.
    void reconnectClosesAndComesBack();
    void replaceLineChangesNoCounter();
    void limitedLifetimeIsNotUsedUp();
    void editedEndpointEndsBlocked();
    void settingsApplyToTheNextAttempt();
    void grantThatComesTooLateIsGivenBack();
    void tellingCanCallBackIn();
    void attemptRecordKeepsPromiseAndReality();
};

// ---- The life. ----

void TestConnectionMachine::ordinaryLifeGoesThroughItsPhases()
{
    LineDriver line(plain());
    line.answersPings = true;
    line.start();
    QCOMPARE(line.states(), (std::vector<State>{State::Waiting}));
    QCOMPARE(line.count<RequestSlot>(), 1);
    QCOMPARE(line.count<Open>(), 0);
    line.grant();
    QCOMPARE(line.machine.state(), State::Connecting);
    line.open();
    QCOMPARE(line.machine.state(), State::Subscribing);
    QCOMPARE(line.count<Subscribe>(), 1);
    QCOMPARE(line.reports(Report::HandshakeDone).size(), size_t(1));
    line.acknowledge();
    QCOMPARE(line.machine.state(), State::Subscribing);   // An acknowledgement is no proof.
    line.data();
    QCOMPARE(line.machine.state(), State::Streaming);
    QCOMPARE(line.count<ProvenAlive>(), 1);
    line.run(9s);
    QVERIFY(line.reports(Report::Succeeded).empty());
    line.run(1s);
    QCOMPARE(line.reports(Report::Succeeded).size(), size_t(1));
    line.run(20s);
    QCOMPARE(line.machine.state(), State::Stable);
    line.run(10min);
    QCOMPARE(line.reports(Report::Settled).size(), size_t(1));
    line.run(24h);
    QCOMPARE(line.machine.state(), State::Stable);
    QCOMPARE(line.states(), (std::vector<State>{State::Waiting, State::Connecting, State::Subscribing, State::Streaming,
                                                State::Stable}));
    QCOMPARE(line.count<Reconnecting>() + line.count<Reconnected>() + line.count<ConnectionFailed>(), 0);
    QCOMPARE(line.illegal, 0);
}

void TestConnectionMachine::everyPhaseIsTimed()
{
    LineDriver line(plain());
    line.start();
    line.grant();
    const auto t0 = line.now;
    const auto epoch = line.machine.epoch();
    line.machine.phaseReached(epoch, SetupPhase::Name, t0 + 10ms);
    line.machine.phaseReached(epoch, SetupPhase::Tcp, t0 + 30ms);
    line.machine.phaseReached(epoch, SetupPhase::Tls, t0 + 90ms);
    line.now = t0 + 150ms;
    line.machine.opened(epoch, line.now);
    line.now = t0 + 200ms;
    line.acknowledge();
    line.now = t0 + 260ms;
    line.data();
    const auto &record = line.machine.attempt();
    const std::array expected = {10ms, 30ms, 90ms, 150ms, 200ms, 260ms};
    for (size_t i = 0; i < expected.size(); ++i)
        QCOMPARE(*record.phases[i] - record.startedAt, Clock::duration(expected[i]));
    QCOMPARE(*record.openedAt, t0 + 150ms);
    QVERIFY(!record.endedAt);
}

void TestConnectionMachine::onlyLegalTransitions_data()
{
    QTest::addColumn<State>("from");
    QTest::addColumn<QList<State>>("to");
    using S = State;
    const QList<S> waiting = {S::Waiting, S::BreakerOpen, S::Throttled, S::Offline, S::Blocked};
    // The table at the head of connectionmachine.h, written once more.
    QTest::newRow("Idle") << S::Idle << waiting;
    QTest::newRow("Waiting") << S::Waiting << waiting + QList<S>{S::Connecting, S::HalfOpenTrial, S::Idle};
    QTest::newRow("BreakerOpen") << S::BreakerOpen << waiting + QList<S>{S::HalfOpenTrial, S::Idle};
    QTest::newRow("Throttled") << S::Throttled << waiting + QList<S>{S::Connecting, S::HalfOpenTrial, S::Idle};
    QTest::newRow("Offline") << S::Offline << waiting + QList<S>{S::Connecting, S::HalfOpenTrial, S::Idle};
    QTest::newRow("Blocked") << S::Blocked << waiting + QList<S>{S::Connecting, S::HalfOpenTrial, S::Idle};
    QTest::newRow("Connecting") << S::Connecting << waiting + QList<S>{S::Subscribing, S::Idle};
    QTest::newRow("Subscribing") << S::Subscribing << waiting + QList<S>{S::Streaming, S::Draining, S::Idle};
    QTest::newRow("HalfOpenTrial") << S::HalfOpenTrial
                                   << waiting + QList<S>{S::Streaming, S::Stable, S::Draining, S::Idle};
    QTest::newRow("Streaming") << S::Streaming << waiting + QList<S>{S::Stable, S::Draining, S::Rotating};
    QTest::newRow("Stable") << S::Stable << waiting + QList<S>{S::Draining, S::Rotating};
    QTest::newRow("Rotating") << S::Rotating << waiting + QList<S>{S::Streaming,  S::Stable,      S::Draining,
                                                                   S::Connecting, S::Subscribing, S::HalfOpenTrial};
    QTest::newRow("Draining") << S::Draining << waiting + QList<S>{S::Idle};
}

void TestConnectionMachine::onlyLegalTransitions()
{
    QFETCH(const State, from);
    QFETCH(const QList<State>, to);
    for (int i = 0; i <= int(State::Rotating); ++i) {
        const bool expected = State(i) != from && to.contains(State(i));
        QVERIFY2(ConnectionMachine::isLegal(from, State(i)) == expected, nameOf(State(i)).data());
    }
}

void TestConnectionMachine::connectDeadlineEndsTheAttemptByItsPhase_data()
{
    QTest::addColumn<int>("phasesDone");
    QTest::addColumn<Cause>("expected");
    QTest::newRow("name lookup") << 0 << Cause::NameLookupTimeout;
    QTest::newRow("TCP") << 1 << Cause::ConnectTimeout;
    QTest::newRow("TLS") << 2 << Cause::TlsTimeout;
    QTest::newRow("upgrade") << 3 << Cause::UpgradeTimeout;
}

void TestConnectionMachine::connectDeadlineEndsTheAttemptByItsPhase()
{
    QFETCH(const int, phasesDone);
    QFETCH(const Cause, expected);
    LineDriver line(plain());
    line.start();
    line.grant();
    for (int i = 0; i < phasesDone; ++i)
        line.machine.phaseReached(line.machine.epoch(), SetupPhase(i), line.now + i * 3s);
    line.run(10s);   // One deadline for all of it.
    QCOMPARE(line.count<Abort>(), 1);
    const auto failure = line.last<ConnectionFailed>()->failure;
    QCOMPARE(failure.cause, expected);
    QCOMPARE(failure.failureClass, Class::Counts);
    QVERIFY(failure.againstHost);
    QCOMPARE(line.machine.state(), State::Waiting);
}

void TestConnectionMachine::connectDeadlineBoundary_data()
{
    QTest::addColumn<std::chrono::milliseconds>("waited");
    QTest::addColumn<State>("expected");
    QTest::newRow("1 ms early") << 9'999ms << State::Connecting;
    QTest::newRow("on time") << 10'000ms << State::Waiting;
    QTest::newRow("a little late") << 14'999ms << State::Waiting;
    QTest::newRow("a day later: we stood still") << std::chrono::milliseconds(24h) << State::Connecting;
}

void TestConnectionMachine::connectDeadlineBoundary()
{
    QFETCH(const std::chrono::milliseconds, waited);
    QFETCH(const State, expected);
    LineDriver line(plain());
    line.start();
    line.grant();
    line.now += waited;
    line.wake();
    QCOMPARE(line.machine.state(), expected);
}

void TestConnectionMachine::acknowledgementIsDueInTenSeconds()
{
    LineDriver line(plain());
    line.answersPings = true;
    line.start();
    line.grant();
    line.open();
    line.run(10s - 1ms);
    QCOMPARE(line.machine.state(), State::Subscribing);
    line.run(1ms);
    QCOMPARE(line.last<ConnectionFailed>()->failure.cause, Cause::AcknowledgementTimeout);
    QVERIFY(!line.last<ConnectionFailed>()->failure.againstHost);
    QCOMPARE(line.machine.failuresInRow(), 1);
    QCOMPARE(line.machine.breaker().failures(), 1);
}

void TestConnectionMachine::acknowledgementIsDueEvenWhileDataFlows()
{
    LineDriver line(plain());
    line.answersPings = true;
    line.start();
    line.grant();
    line.open();
    line.data();
    QCOMPARE(line.machine.state(), State::Streaming);
    line.run(10s);
    QCOMPARE(line.last<ConnectionFailed>()->failure.cause, Cause::AcknowledgementTimeout);
}

void TestConnectionMachine::authenticationComesFirst()
{
    LineSettings settings = plain();
    settings.authenticates = true;
    LineDriver line(settings);
    line.answersPings = true;
    line.start();
    line.grant();
    line.open();
    QCOMPARE(line.count<Authenticate>(), 1);
    QCOMPARE(line.count<Subscribe>(), 0);
    line.run(9s);
    line.machine.authenticated(line.now);
    line.take();
    QCOMPARE(line.count<Subscribe>(), 1);
    line.run(9s);   // The acknowledgement has its own ten seconds.
    line.acknowledge();
    line.data();
    QCOMPARE(line.machine.state(), State::Streaming);

    LineDriver silent(settings);
    silent.start();
    silent.grant();
    silent.open();
    silent.run(10s);
    QCOMPARE(silent.last<ConnectionFailed>()->failure.cause, Cause::AuthenticationTimeout);
}

void TestConnectionMachine::firstMessageIsDueOnABusyLineOnly_data()
{
    QTest::addColumn<LineKind>("kind");
    QTest::addColumn<bool>("fails");
    QTest::newRow("busy") << LineKind::Busy << true;
    QTest::newRow("quiet") << LineKind::Quiet << false;
    QTest::newRow("event only") << LineKind::EventOnly << false;
}

void TestConnectionMachine::firstMessageIsDueOnABusyLineOnly()
{
    QFETCH(const LineKind, kind);
    QFETCH(const bool, fails);
    LineDriver line(plain());
    line.machine.setKind(kind, line.now);
    line.start();
    line.grant();
    line.open();
    line.run(2s);
    line.acknowledge();
    line.run(15s - 1ms);
    QVERIFY(!line.last<ConnectionFailed>());
    line.run(1ms);
    QCOMPARE(line.last<ConnectionFailed>().has_value(), fails);
    if (fails)
        QCOMPARE(line.last<ConnectionFailed>()->failure.cause, Cause::FirstMessageTimeout);

    // A line that turns out to be busy is given its fifteen seconds from then.
    LineDriver later(plain());
    later.start();
    later.grant();
    later.open();
    later.acknowledge();
    later.run(1min);
    later.machine.setKind(LineKind::Busy, later.now);
    later.run(15s);
    QCOMPARE(later.last<ConnectionFailed>()->failure.cause, Cause::FirstMessageTimeout);
}

void TestConnectionMachine::quietLineIsProvenByAnAnsweredPing_data()
{
    QTest::addColumn<LineKind>("kind");
    QTest::addColumn<bool>("acknowledgementProves");
    QTest::addColumn<bool>("proven");
    QTest::newRow("quiet") << LineKind::Quiet << true << true;
    QTest::newRow("quiet, where nonsense is acknowledged too") << LineKind::Quiet << false << false;
    QTest::newRow("event only") << LineKind::EventOnly << true << true;
    QTest::newRow("event only, where nonsense is acknowledged too") << LineKind::EventOnly << false << true;
    QTest::newRow("busy") << LineKind::Busy << true << false;
}

void TestConnectionMachine::quietLineIsProvenByAnAnsweredPing()
{
    QFETCH(const LineKind, kind);
    QFETCH(const bool, acknowledgementProves);
    QFETCH(const bool, proven);
    LineSettings settings = plain();
    settings.acknowledgementProves = acknowledgementProves;
    LineDriver line(settings);
    line.machine.setKind(kind, line.now);
    line.start();
    line.grant();
    line.open();
    line.wake();
    QCOMPARE(line.count<SendPing>(), 1);
    line.now += 100ms;
    line.machine.pong(line.machine.epoch(), 1, line.now);   // A pong alone proves nothing.
    line.now += 100ms;
    line.acknowledge();
    line.wake();
    QCOMPARE(line.count<SendPing>(), kind == LineKind::Busy ? 1 : 2);   // At once, not at the next interval.
    QCOMPARE(line.machine.state(), State::Subscribing);
    line.now += 100ms;
    line.machine.pong(line.machine.epoch(), 2, line.now);
    line.take();
    QCOMPARE(line.machine.state(), proven ? State::Streaming : State::Subscribing);
}

void TestConnectionMachine::heartbeatStandsInWhereNoPingIsAnswered()
{
    LineSettings settings = plain();
    settings.heartbeatInterval = 1s;
    LineDriver line(settings);
    line.start();
    line.grant();
    line.open();
    line.acknowledge();
    for (int i = 0; i < 30 && line.machine.state() == State::Subscribing; ++i) {
        line.run(1s);
        line.wire.bytesReceived += 10;
        line.machine.heartbeat(line.now);
        line.take();
    }
    QCOMPARE(line.machine.state(), State::Streaming);
    QCOMPARE(line.count<DoesNotAnswerPings>(), 1);
    QCOMPARE(line.count<SendPing>(), 3);
}

void TestConnectionMachine::stableBoundary_data()
{
    QTest::addColumn<std::chrono::milliseconds>("age");
    QTest::addColumn<State>("expected");
    QTest::newRow("1 ms early") << 29'999ms << State::Streaming;
    QTest::newRow("on time") << 30'000ms << State::Stable;
}

void TestConnectionMachine::stableBoundary()
{
    QFETCH(const std::chrono::milliseconds, age);
    QFETCH(const State, expected);
    LineDriver line(plain());
    line.answersPings = true;
    line.prove();
    line.run(age);
    QCOMPARE(line.machine.state(), expected);
    QCOMPARE(line.machine.isStable(), expected == State::Stable);
}

void TestConnectionMachine::staleCallbacksAreDroppedAndCounted()
{
    LineDriver line(plain());
    line.becomeStable();
    const auto old = line.machine.epoch();
    line.end(lost());
    line.runTo(*line.machine.nextWake());
    line.grant();
    const auto actions = line.taken.size();
    QCOMPARE(line.machine.epoch(), old + 1);
    line.machine.phaseReached(old, SetupPhase::Tcp, line.now);
    line.machine.opened(old, line.now);
    line.machine.ended(old, refused(), line.now);
    QVERIFY(!line.machine.pong(old, 1, line.now));
    line.machine.dataReceived(line.now);
    line.machine.heartbeat(line.now);
    line.machine.allStreamsAcknowledged(line.now);
    line.machine.authenticated(line.now);
    line.take();
    QCOMPARE(line.machine.staleCallbacks(), quint64(8));
    QCOMPARE(line.taken.size(), actions);
    QCOMPARE(line.machine.state(), State::Connecting);
}

void TestConnectionMachine::dataIsFreeInTheSteadyState()
{
    LineDriver line(plain());
    line.becomeStable();
    line.take();
    const auto wake = line.machine.nextWake();
    for (int i = 0; i < 1'000'000; ++i)
        line.machine.dataReceived(line.now + i * 1us);
    QVERIFY(!line.machine.hasActions());
    QCOMPARE(line.machine.nextWake(), wake);   // So the timer need not be armed anew.
}

// ---- The end. ----

void TestConnectionMachine::stopWorksFromEveryState_data()
{
    QTest::addColumn<std::function<void(LineDriver &)>>("prepare");
    QTest::addColumn<State>("from");
    QTest::addColumn<bool>("closes");
    const auto row = [](const char *name, State from, bool closes, std::function<void(LineDriver &)> prepare) {
        QTest::newRow(name) << prepare << from << closes;
    };
    row("waiting for a slot", State::Waiting, false, [](LineDriver &l) { l.start(); });
    row("waiting for a retry", State::Waiting, false, [](LineDriver &l) {
        l.start();
        l.grant();
        l.end(refused());
    });
    row("connecting", State::Connecting, false, [](LineDriver &l) {
        l.start();
        l.grant();
    });
    row("subscribing", State::Subscribing, true, [](LineDriver &l) {
        l.start();
        l.grant();
        l.open();
    });
    row("streaming", State::Streaming, true, [](LineDriver &l) { l.prove(); });
    row("stable", State::Stable, true, [](LineDriver &l) { l.becomeStable(); });
    row("draining", State::Draining, true, [](LineDriver &l) {
        l.becomeStable();
        l.reportsEnds = false;
        l.machine.reconnect(l.now);
        l.take();
        l.reportsEnds = true;
    });
    row("throttled", State::Throttled, false, [](LineDriver &l) {
        l.start();
        l.grant();
        l.end(classifyHttp({.status = 429}, {}));
    });
    row("offline", State::Offline, false, [](LineDriver &l) {
        l.start();
        l.grant();
        l.end(makeFailure(Cause::OutOfDescriptors));
    });
    row("blocked", State::Blocked, false, [](LineDriver &l) {
        l.start();
        l.grant();
        l.end(makeFailure(Cause::NotAWebSocket));
    });
    row("breaker open", State::BreakerOpen, false, [](LineDriver &l) {
        l.start();
        l.machine.holdBreakerOpen(l.now);
        l.take();
    });
    row("trial", State::HalfOpenTrial, false, [](LineDriver &l) {
        l.start();
        l.grant(true);
    });
    row("trial past 101", State::HalfOpenTrial, true, [](LineDriver &l) {
        l.start();
        l.grant(true);
        l.open();
    });
}

void TestConnectionMachine::stopWorksFromEveryState()
{
    QFETCH(const std::function<void(LineDriver &)>, prepare);
    QFETCH(const State, from);
    QFETCH(const bool, closes);
    LineDriver line(plain());
    prepare(line);
    QCOMPARE(line.machine.state(), from);
    const int failures = line.machine.failuresInRow();
    line.reportsEnds = false;
    const auto stopped = line.now;
    line.taken.clear();
    line.machine.stop(line.now);
    line.take();
    QVERIFY(line.machine.isStopped());
    line.run(50ms);
    QCOMPARE(line.machine.state(), State::Idle);
    QVERIFY(line.now - stopped <= 50ms);
    if (closes && from != State::Draining)
        QCOMPARE(line.last<Close>()->code, quint16(1000));
    QCOMPARE(line.count<Abort>(), from == State::Connecting || (from == State::HalfOpenTrial && !closes) ? 1 : 0);
    // Never followed by a retry, whatever comes.
    line.machine.ended(line.machine.epoch(), lost(), line.now);
    line.machine.networkUp(line.now, line.wire);
    line.machine.awake(1h, line.now, {});
    line.machine.slotGranted(false, line.now);
    line.machine.hostThrottleLifted(line.now);
    line.machine.localFault(Cause::NoNetwork, line.now);
    line.machine.recovered(line.now);
    line.run(48h);
    QCOMPARE(line.machine.state(), State::Idle);
    QCOMPARE(line.count<RequestSlot>(), 0);
    QCOMPARE(line.count<Open>(), 0);
    QCOMPARE(line.count<Reconnecting>(), 0);
    QCOMPARE(line.count<ConnectionFailed>(), 0);
    QCOMPARE(line.machine.failuresInRow(), failures);
    QCOMPARE(line.illegal, 0);
}

void TestConnectionMachine::stopDoesNotWaitForASilentPeer()
{
    LineDriver line(plain());
    line.becomeStable();
    line.reportsEnds = false;
    line.machine.stop(line.now, ConnectionMachine::StopReason::Shutdown);
    line.take();
    QCOMPARE(line.last<Close>()->code, quint16(1001));
    QCOMPARE(line.machine.state(), State::Draining);
    line.run(50ms);
    QCOMPARE(line.machine.state(), State::Idle);
    QCOMPARE(line.last<StateChanged>()->cause, Cause::Shutdown);
    QCOMPARE(line.count<Abort>(), 0);   // The transport has its own second to say goodbye.
    QCOMPARE(line.reports(Report::Ended).size(), size_t(1));
}

void TestConnectionMachine::startWaitsForTheOldTransport()
{
    LineDriver line(plain());
    line.becomeStable();
    line.reportsEnds = false;
    line.machine.stop(line.now);
    line.take();
    const int requests = line.count<RequestSlot>();
    line.machine.start(line.now);
    line.take();
    line.run(900ms);
    QCOMPARE(line.machine.state(), State::Waiting);
    QCOMPARE(line.count<RequestSlot>(), requests);
    line.end(classifyClose(1000, {}));
    QCOMPARE(line.count<RequestSlot>(), requests + 1);
    QCOMPARE(line.illegal, 0);
}

void TestConnectionMachine::causeIsTheOneDecidedFirst()
{
    LineDriver line(plain());
    line.start();
    line.grant();
    line.reportsEnds = false;
    line.run(10s);
    // What the transport says of the abort comes later and is not looked at.
    line.end(classifyClose(1012, {}));
    QCOMPARE(line.count<ConnectionFailed>(), 1);
    QCOMPARE(line.machine.attempt().end.cause, Cause::NameLookupTimeout);
    QCOMPARE(line.machine.failuresInRow(), 1);
}

void TestConnectionMachine::shortSessionCountsLikeAFailure()
{
    LineDriver line(plain());
    line.answersPings = true;
    for (int k = 1; k <= 4; ++k) {
        line.prove();
        line.run(29s);
        line.end(lost());
        QCOMPARE(line.machine.failuresInRow(), k);
        QCOMPARE(line.machine.breaker().failures(), k);
        // The whole wait counts from the end of a session.
        QCOMPARE(line.last<Reconnecting>()->attempt, k);
        QCOMPARE(line.last<Reconnecting>()->delay, Clock::duration(1s * (1 << (k - 1))));
        line.runTo(*line.machine.nextAttempt());
    }
}

void TestConnectionMachine::firstRetryAfterStableComesSoon()
{
    LineDriver line(plain());
    line.becomeStable();
    line.run(1h);
    line.end(lost());
    const auto told = *line.last<Reconnecting>();
    QCOMPARE(told.attempt, 1);
    QVERIFY(told.delay <= 1s);
    QCOMPARE(line.machine.failuresInRow(), 0);
    QCOMPARE(line.machine.breaker().failures(), 1);   // For the breaker a loss is a failure all the same.
    line.runTo(line.now + told.delay);
    line.grant();
    line.end(refused());
    QCOMPARE(line.last<Reconnecting>()->attempt, 2);
    QCOMPARE(line.last<Reconnecting>()->delay, Clock::duration(1s));
    QCOMPARE(line.machine.failuresInRow(), 1);
}

void TestConnectionMachine::retriesAreToldWithTheirDelay()
{
    LineDriver line(plain());
    line.start();
    for (int k = 1; k <= 9; ++k) {
        line.grant();
        line.end(refused());
        const auto told = *line.last<Reconnecting>();
        QCOMPARE(told.attempt, k);
        QCOMPARE(told.delay, Clock::duration(std::min(1s * (1 << (k - 1)), 60s)));
        QCOMPARE(*line.machine.nextAttempt(), line.now + told.delay);
        const int requests = line.count<RequestSlot>();
        line.run(told.delay - 1ms);
        QCOMPARE(line.count<RequestSlot>(), requests);
        line.run(1ms);
        QCOMPARE(line.count<RequestSlot>(), requests + 1);
    }
}

void TestConnectionMachine::attemptNeverComesBeforeItsTime_data()
{
    QTest::addColumn<std::chrono::milliseconds>("early");
    QTest::newRow("1 ns") << 0ms;
    QTest::newRow("1 ms") << 1ms;
    QTest::newRow("5 %") << 50ms;
}

void TestConnectionMachine::attemptNeverComesBeforeItsTime()
{
    QFETCH(const std::chrono::milliseconds, early);
    LineDriver line(plain());
    line.start();
    line.grant();
    line.end(refused());
    const auto due = *line.machine.nextWake();
    line.now = due - (early > 0ms ? Clock::duration(early) : 1ns);   // A timer may fire early.
    line.wake();
    QCOMPARE(line.count<RequestSlot>(), 1);
    QCOMPARE(*line.machine.nextWake(), due);   // Asked again with the clock in hand.
    line.now = due;
    line.wake();
    QCOMPARE(line.count<RequestSlot>(), 2);
}

void TestConnectionMachine::aPromiseToldLateCountsFromItsTelling()
{
    LineDriver line(plain());
    line.start();
    line.grant();
    line.end(refused());
    const Clock::duration delay = line.last<Reconnecting>()->delay;
    const auto decided = line.now;
    line.machine.retryTold(decided);
    QCOMPARE(*line.machine.nextAttempt(), decided + delay);
    // A busy machine tells it 7 ms later, and is not told twice.
    const int promises = line.count<Reconnecting>();
    line.now = decided + 7ms;
    line.machine.retryTold(line.now);
    QCOMPARE(*line.machine.nextAttempt(), decided + 7ms + delay);
    line.run(delay - 1ms);
    QCOMPARE(line.count<RequestSlot>(), 1);
    line.run(1ms);
    QCOMPARE(line.count<RequestSlot>(), 2);
    QCOMPARE(line.count<Reconnecting>(), promises);
    // By now it waits for nothing.
    line.machine.retryTold(line.now + 1h);
    line.grant();
    QCOMPARE(line.machine.state(), State::Connecting);
}

void TestConnectionMachine::aPromiseOfABreakerStaysWhereItIs()
{
    LineDriver line(plain());
    line.start();
    line.grant();
    line.end(refused());
    line.machine.hostBreakerChanged(hostOpened(line.now, 33s), line.now);
    line.take();
    const auto due = *line.machine.nextAttempt();
    QCOMPARE(due, line.now + 33s);
    line.now += 7ms;
    line.machine.retryTold(line.now);
    QCOMPARE(*line.machine.nextAttempt(), due);
    // Once somebody closes it, the line's own time counts again.
    line.machine.hostBreakerChanged({.from = BreakerState::Open, .to = BreakerState::Closed}, line.now);
    line.take();
    QVERIFY(*line.machine.nextAttempt() < due);
}

void TestConnectionMachine::retriesRunOut()
{
    LineSettings settings = plain();
    settings.backoff.maxRetries = 3;
    LineDriver line(settings);
    line.grants = true;
    line.start();
    for (int i = 0; i < 3; ++i) {
        line.end(refused());
        QCOMPARE(line.last<Reconnecting>()->attempt, i + 1);
        line.runTo(*line.machine.nextAttempt());
    }
    line.end(refused());
    QCOMPARE(line.machine.state(), State::Blocked);
    QCOMPARE(line.last<StateChanged>()->cause, Cause::RetriesExhausted);
    QVERIFY(!line.machine.nextAttempt());
    line.machine.networkUp(line.now, line.wire);
    line.run(240h);
    QCOMPARE(line.count<Open>(), 4);   // It waits for the user,
    line.machine.connectNow(line.now);
    line.take();
    QCOMPARE(line.count<Open>(), 5);   // who gives it another three.
    line.end(refused());
    QCOMPARE(line.machine.state(), State::Waiting);
}

void TestConnectionMachine::reconnectionSwitchedOff()
{
    LineSettings settings = plain();
    settings.backoff.enabled = false;
    LineDriver line(settings);
    line.becomeStable();
    line.end(lost());
    QCOMPARE(line.machine.state(), State::Blocked);
    line.run(24h);
    QCOMPARE(line.count<Open>(), 1);
    // Switched on again it comes back by itself.
    settings.backoff.enabled = true;
    line.grants = true;
    line.machine.setSettings(settings, line.now);
    line.take();
    QCOMPARE(line.count<Open>(), 2);
    line.end(refused());
    QCOMPARE(line.machine.state(), State::Waiting);
    settings.backoff.enabled = false;
    line.machine.setSettings(settings, line.now);
    line.take();
    QCOMPARE(line.machine.state(), State::Blocked);
    line.run(24h);
    QCOMPARE(line.count<Open>(), 2);
    QCOMPARE(line.illegal, 0);
}

void TestConnectionMachine::reconnectedTellsTheDowntime()
{
    LineDriver line(plain());
    line.becomeStable();
    line.machine.recovered(line.now);
    line.take();
    QCOMPARE(line.count<Reconnected>(), 0);   // There was no outage.
    line.end(lost());
    const auto down = line.now;
    QCOMPARE(*line.machine.outageSince(), down);
    line.runTo(*line.machine.nextAttempt());
    line.grant();
    line.end(refused());
    line.machine.recovered(line.now);   // Without a session nothing has recovered.
    line.runTo(*line.machine.nextAttempt());
    line.prove();
    line.run(2s);
    line.machine.recovered(line.now);
    line.machine.recovered(line.now);
    line.take();
    QCOMPARE(line.count<Reconnected>(), 1);
    QCOMPARE(line.last<Reconnected>()->downtime, line.now - down);
    QCOMPARE(line.last<Reconnected>()->attempt, 2);
    QVERIFY(!line.machine.outageSince());

    // The retries of one outage are none of the next: here nothing is tried until the user says so.
    line.run(30s);
    line.end(makeFailure(Cause::InvalidCredentials));
    QCOMPARE(line.machine.state(), State::Blocked);
    line.run(1h);
    line.machine.connectNow(line.now);
    line.take();
    line.prove();
    line.machine.recovered(line.now);
    line.take();
    QCOMPARE(line.count<Reconnected>(), 2);
    QCOMPARE(line.last<Reconnected>()->downtime, Clock::duration(1h));
    QCOMPARE(line.last<Reconnected>()->attempt, 0);
}

// ---- The classes. ----

void TestConnectionMachine::throttledWaitsForTheHorizon()
{
    LineDriver line(plain());
    line.start();
    line.grant();
    line.end(classifyHttp({.status = 429, .retryAfter = "90"}, {}));
    QCOMPARE(line.machine.state(), State::Throttled);
    QCOMPARE(line.last<Reconnecting>()->delay, Clock::duration(90s));
    QCOMPARE(line.machine.breaker().failures(), 0);
    // The governor knows a longer one: told again, no earlier.
    line.machine.hostThrottled(line.now + 5min, Cause::TooManyRequests, line.now);
    line.take();
    QCOMPARE(line.last<Reconnecting>()->delay, Clock::duration(5min));
    line.machine.hostThrottled(line.now + 1min, Cause::TooManyRequests, line.now);
    line.take();
    QCOMPARE(line.count<Reconnecting>(), 2);
    line.run(5min - 1ms);
    QCOMPARE(line.machine.state(), State::Throttled);
    line.run(1ms);
    QCOMPARE(line.machine.state(), State::Waiting);
    line.grant();
    QCOMPARE(line.machine.state(), State::Connecting);
    QCOMPARE(line.illegal, 0);
}

void TestConnectionMachine::throttledLineGivesItsBackoffToTheHost()
{
    LineDriver line(plain());
    line.start();
    for (int k = 1; k <= 8; ++k) {
        line.grant();
        line.end(refused());
        line.run(61s);
    }
    line.grant();
    line.end(classifyHttp({.status = 429, .retryAfter = "5"}, {}));
    const auto report = line.reports(Report::Ended).back();
    QCOMPARE(report.backoff, Clock::duration(60s));
    QCOMPARE(line.last<Reconnecting>()->delay, Clock::duration(60s));   // The larger of the two.
}

void TestConnectionMachine::announcedRestartComesBackWithinFiveSeconds_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("close 1012") << 0;
    QTest::newRow("a notice, and we go") << 1;
    QTest::newRow("a notice, and the server goes first") << 2;
}

void TestConnectionMachine::announcedRestartComesBackWithinFiveSeconds()
{
    QFETCH(const int, way);
    Clock::duration longest{0};
    for (quint64 seed = 1; seed <= 100; ++seed) {
        LineDriver line(plain(), seed);
        line.becomeStable();
        line.run(1h);
        const auto told = line.now;
        switch (way) {
        case 0:
            line.end(classifyClose(1012, {}));
            break;
        case 1:
            line.machine.announcedRestart(line.now);
            line.machine.announcedRestart(line.now);
            line.run(5s);
            break;
        default:
            line.machine.announcedRestart(line.now);
            line.end(lost());
            break;
        }
        line.run(5s);
        QCOMPARE(line.count<RequestSlot>(), 2);
        const auto asked = line.lastAt<RequestSlot>();
        QVERIFY(asked - told <= 5s);
        longest = std::max(longest, asked - told);
        QCOMPARE(line.count<ConnectionFailed>(), 1);
        QCOMPARE(line.last<ConnectionFailed>()->failure.failureClass, Class::Neutral);
        QCOMPARE(line.last<ConnectionFailed>()->failure.cause, Cause::AnnouncedRestart);
        QCOMPARE(line.machine.failuresInRow(), 0);
        QCOMPARE(line.machine.breaker().failures(), 0);
        QCOMPARE(line.last<Reconnecting>()->attempt, 1);
    }
    QVERIFY(longest > 4s);
}

void TestConnectionMachine::neutralEndsChangeNoCounter_data()
{
    QTest::addColumn<std::function<void(LineDriver &)>>("ends");
    using Ends = std::function<void(LineDriver &)>;
    QTest::newRow("user reconnect") << Ends([](LineDriver &l) { l.machine.reconnect(l.now); });
    QTest::newRow("settings") << Ends([](LineDriver &l) { l.machine.endpointChanged(l.now); });
    QTest::newRow("lifetime") << Ends([](LineDriver &l) { l.machine.replaceLine(Cause::LifetimeLimit, l.now); });
    QTest::newRow("restart") << Ends(
        [](LineDriver &l) { l.machine.ended(l.machine.epoch(), classifyClose(1012, {}), l.now); });
    QTest::newRow("told from above") << Ends(
        [](LineDriver &l) { l.machine.fail(makeFailure(Cause::Suspended), l.now); });
}

void TestConnectionMachine::neutralEndsChangeNoCounter()
{
    QFETCH(const std::function<void(LineDriver &)>, ends);
    LineDriver line(plain());
    line.answersPings = true;
    line.start();
    for (int i = 0; i < 3; ++i) {
        line.grant();
        line.open();
        line.end(lost());
        line.runTo(*line.machine.nextAttempt());
    }
    line.prove();
    QCOMPARE(line.machine.failuresInRow(), 3);
    QCOMPARE(line.machine.breaker().failures(), 3);
    ends(line);
    line.take();
    line.run(5s);
    QCOMPARE(line.machine.failuresInRow(), 3);
    QCOMPARE(line.machine.breaker().failures(), 3);
    QCOMPARE(line.machine.breaker().openings(), 0);
    QCOMPARE(line.reports(Report::Ended).back().failure.failureClass, Class::Neutral);
    QCOMPARE(line.count<RequestSlot>(), 5);   // And it comes back.
    QCOMPARE(line.illegal, 0);
}

void TestConnectionMachine::localFaultGoesOffline()
{
    LineDriver line(plain());
    line.grants = true;
    line.start();
    for (int i = 1; i <= 5; ++i) {
        line.end(makeFailure(Cause::OutOfDescriptors));
        QCOMPARE(line.machine.state(), State::Offline);
        QCOMPARE(line.last<Reconnecting>()->delay, Clock::duration(30s));
        line.run(30s - 1ms);
        QCOMPARE(line.count<Open>(), i);
        line.run(1ms);
        QCOMPARE(line.count<Open>(), i + 1);
    }
    QCOMPARE(line.count<LocalFault>(), 1);   // One event for one time offline.
    QCOMPARE(line.machine.failuresInRow(), 0);
    QCOMPARE(line.machine.breaker().failures(), 0);
    QCOMPARE(line.illegal, 0);
}

void TestConnectionMachine::aCaptivePortalIsProbedLikeAMissingNetwork_data()
{
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<bool>("isPortals");
    QTest::newRow("page") << classifyHttp({.status = 200}, {}) << true;
    QTest::newRow("redirect") << classifyHttp({.status = 302}, {}) << true;
    QTest::newRow("own TLS") << makeFailure(Cause::CertificateUntrusted) << true;
    QTest::newRow("timeout on the way") << makeFailure(Cause::ConnectTimeout) << true;
    QTest::newRow("region") << classifyHttp({.status = 451}, {}) << false;
    QTest::newRow("credentials") << makeFailure(Cause::InvalidCredentials) << false;
}

void TestConnectionMachine::aCaptivePortalIsProbedLikeAMissingNetwork()
{
    QFETCH(const Failure, failure);
    QFETCH(const bool, isPortals);
    LineDriver line(plain());
    line.start();
    line.grant();
    line.end(failure);
    line.machine.localFault(Cause::CaptivePortal, line.now);
    line.take();
    QCOMPARE(line.machine.state(), isPortals ? State::Offline : State::Blocked);
    QCOMPARE(line.count<LocalFault>(), int(isPortals));
    QCOMPARE(line.illegal, 0);
    if (!isPortals)
        return;
    QCOMPARE(line.machine.stateCause(), Cause::CaptivePortal);
    QCOMPARE(*line.machine.nextAttempt(), line.now + ConnectionMachine::OfflineProbe);
    // The user logs in: the next probe gets through, and what comes later is judged by itself again.
    line.grants = true;
    line.run(ConnectionMachine::OfflineProbe);
    line.open();
    line.acknowledge();
    line.data();
    QCOMPARE(line.machine.state(), State::Streaming);
    line.end(makeFailure(Cause::ConnectionLost, {}, false));
    QCOMPARE(line.last<ConnectionFailed>()->failure.failureClass, Class::Counts);
    QCOMPARE(line.illegal, 0);
}

void TestConnectionMachine::aKeyThatIsNotAnsweredIsALoginThatIsNot()
{
    LineDriver line(plain());
    line.wire.isPreparing = true;
    line.grants = true;
    line.start();
    line.run(10s);
    QCOMPARE(line.last<ConnectionFailed>()->failure.cause, Cause::AuthenticationTimeout);
    QCOMPARE(line.last<ConnectionFailed>()->failure.failureClass, FailureClass::Counts);
}

void TestConnectionMachine::aStalledProxyIsNamed()
{
    LineDriver line(plain());
    line.wire.isViaProxy = true;
    line.grants = true;
    line.start();
    line.machine.phaseReached(line.machine.epoch(), SetupPhase::Name, line.now);
    line.run(10s);
    QCOMPARE(line.last<ConnectionFailed>()->failure.cause, Cause::ProxyTimeout);
    // Behind its tunnel it is the host that does not answer.
    line.runTo(*line.machine.nextAttempt());
    for (const auto phase : {SetupPhase::Name, SetupPhase::Tcp, SetupPhase::Tls})
        line.machine.phaseReached(line.machine.epoch(), phase, line.now);
    line.run(10s);
    QCOMPARE(line.last<ConnectionFailed>()->failure.cause, Cause::UpgradeTimeout);
    QCOMPARE(line.count<ConnectionFailed>(), 2);
}

void TestConnectionMachine::networkUpWakesAtOnce()
{
    LineDriver line(plain());
    line.start();
    line.grant();
    line.end(makeFailure(Cause::NameLookupFailed));
    line.machine.localFault(Cause::NameLookupFailed, line.now);
    line.take();
    QCOMPARE(line.machine.state(), State::Offline);
    QCOMPARE(line.count<LocalFault>(), 1);
    line.run(3s);
    const int requests = line.count<RequestSlot>();
    line.machine.networkUp(line.now, line.wire);
    line.take();
    QCOMPARE(line.machine.state(), State::Waiting);
    QCOMPARE(line.count<RequestSlot>(), requests + 1);
    QCOMPARE(line.last<Reconnecting>()->delay, Clock::duration(0));
    line.machine.networkUp(line.now, line.wire);   // Nothing is left to hurry.
    line.take();
    QCOMPARE(line.count<RequestSlot>(), requests + 1);
}

void TestConnectionMachine::aBreakerThatTheNetworkMendedIsToldAtOnce()
{
    LineSettings settings = plain();
    settings.breaker.failureThreshold = 1;
    LineDriver line(settings);
    line.start();
    line.grant();
    line.end(makeFailure(Cause::TlsTimeout, {}, false));
    QCOMPARE(line.machine.breakerState(), BreakerState::Open);
    // The host wants to be left alone longer, so that nothing else is to be said.
    line.machine.hostThrottled(line.now + 1h, Cause::TooManyRequests, line.now);
    line.take();
    const int requests = line.count<RequestSlot>();
    line.machine.networkUp(line.now, line.wire);
    line.take();
    QCOMPARE(line.last<BreakerChanged>()->transition.to, BreakerState::HalfOpen);
    QCOMPARE(line.count<RequestSlot>(), requests);
}

void TestConnectionMachine::withoutNetworkPathFailuresAreOurs()
{
    LineDriver line(plain());
    line.becomeStable();
    line.answersPings = false;
    line.machine.networkLost(line.now);
    line.runTo(line.now + 10s);   // The session is found dead,
    QCOMPARE(line.last<ConnectionFailed>()->failure.cause, Cause::ReceiveDead);
    QCOMPARE(line.last<ConnectionFailed>()->failure.failureClass, Class::Local);   // and that is nobody's fault.
    QCOMPARE(line.machine.state(), State::Offline);
    line.grants = true;
    line.run(30s);
    line.end(makeFailure(Cause::HostUnreachable));
    QCOMPARE(line.last<ConnectionFailed>()->failure.failureClass, Class::Local);
    QCOMPARE(line.machine.breaker().failures(), 0);
    line.run(30s);
    line.end(refused());   // Whoever refuses can be reached.
    QCOMPARE(line.last<ConnectionFailed>()->failure.failureClass, Class::Counts);
    QCOMPARE(line.count<LocalFault>(), 1);

    // Told of it while it waits, it takes the next failure of the way for ours, too.
    LineDriver told(plain());
    told.start();
    told.grant();
    told.end(makeFailure(Cause::HostUnreachable));
    QCOMPARE(told.last<ConnectionFailed>()->failure.failureClass, Class::Counts);
    told.machine.localFault(Cause::NoNetwork, told.now);
    told.grants = true;
    told.run(30s);
    told.end(makeFailure(Cause::HostUnreachable));
    QCOMPARE(told.count<ConnectionFailed>(), 2);
    QCOMPARE(told.last<ConnectionFailed>()->failure.failureClass, Class::Local);
}

void TestConnectionMachine::blockedProbesEveryFifteenMinutes_data()
{
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<bool>("probes");
    QTest::newRow("200") << classifyHttp({.status = 200}, {}) << true;
    QTest::newRow("404") << classifyHttp({.status = 404}, {}) << true;
    QTest::newRow("451") << classifyHttp({.status = 451}, {}) << true;
    QTest::newRow("certificate") << makeFailure(Cause::CertificateUntrusted) << true;
    QTest::newRow("credentials") << makeFailure(Cause::InvalidCredentials) << false;
    QTest::newRow("configuration") << makeFailure(Cause::ConfigurationError) << false;
}

void TestConnectionMachine::blockedProbesEveryFifteenMinutes()
{
    QFETCH(const Failure, failure);
    QFETCH(const bool, probes);
    LineDriver line(plain());
    line.grants = true;
    line.start();
    line.end(failure);
    QCOMPARE(line.machine.state(), State::Blocked);
    QCOMPARE(line.machine.failuresInRow(), 0);
    line.run(15min - 1ms);
    QCOMPARE(line.count<Open>(), 1);
    line.run(1ms);
    QCOMPARE(line.count<Open>(), probes ? 2 : 1);
    if (probes)
        line.end(failure);
    QCOMPARE(line.machine.state(), State::Blocked);
    // Network-up and wake try at once, but what only the user can mend.
    const int opens = line.count<Open>();
    line.machine.networkUp(line.now, line.wire);
    line.take();
    QCOMPARE(line.count<Open>(), probes ? opens + 1 : opens);
    if (probes)
        line.end(failure);
    line.machine.awake(1h, line.now, {});
    line.take();
    QCOMPARE(line.count<Open>(), probes ? opens + 2 : opens);
    if (probes)
        line.end(failure);
    line.machine.connectNow(line.now);
    line.take();
    QCOMPARE(line.count<Open>(), probes ? opens + 3 : opens + 1);
    QCOMPARE(line.illegal, 0);
}

void TestConnectionMachine::endpointThatWasStableGetsThreeChances()
{
    LineDriver line(plain());
    line.becomeStable();
    line.run(48h);   // Stable for days: it was Stable a moment ago.
    line.end(lost());
    line.grants = true;
    for (int i = 0; i < 3; ++i) {
        line.runTo(*line.machine.nextAttempt());
        line.end(classifyHttp({.status = 200}, {}));
        QCOMPARE(line.last<ConnectionFailed>()->failure.failureClass, Class::Counts);
    }
    line.runTo(*line.machine.nextAttempt());
    line.end(classifyHttp({.status = 200}, {}));
    QCOMPARE(line.machine.state(), State::Blocked);
}

void TestConnectionMachine::thirdPolicyViolationBlocks()
{
    LineDriver line(plain());
    line.grants = true;
    line.answersPings = true;
    line.start();
    for (int i = 0; i < 3; ++i) {
        line.open();
        line.end(classifyClose(1008, {}));
        QCOMPARE(line.machine.state(), i < 2 ? State::Throttled : State::Blocked);
        line.runTo(*line.machine.nextAttempt());
    }
}

// ---- Breakers. ----

void TestConnectionMachine::lineBreakerOpensAndTries()
{
    LineSettings settings = plain();
    settings.breaker.failureThreshold = 3;
    LineDriver line(settings);
    line.answersPings = true;
    line.start();
    for (int i = 0; i < 3; ++i) {
        line.grant();
        line.end(makeFailure(Cause::BadUpgrade));
        if (i < 2)
            line.runTo(*line.machine.nextAttempt());
    }
    QCOMPARE(line.machine.state(), State::BreakerOpen);
    QCOMPARE(line.machine.breakerState(), BreakerState::Open);
    const auto opened = line.last<BreakerChanged>()->transition;
    QCOMPARE(opened.failures, 3);
    QVERIFY(opened.cooldown >= 30s && opened.cooldown <= 36s);
    QCOMPARE(line.last<BreakerChanged>()->scope, BreakerScope::Line);
    QCOMPARE(line.last<Reconnecting>()->delay, opened.cooldown);   // The promise is the later of the two.
    const int requests = line.count<RequestSlot>();
    line.runTo(*opened.until - 1ns);
    QCOMPARE(line.count<RequestSlot>(), requests);
    line.runTo(*opened.until);
    QCOMPARE(line.last<BreakerChanged>()->transition.to, BreakerState::HalfOpen);
    QCOMPARE(line.machine.state(), State::BreakerOpen);
    line.grant();
    QCOMPARE(line.machine.state(), State::HalfOpenTrial);
    line.open();
    line.acknowledge();
    line.data();
    QCOMPARE(line.machine.state(), State::HalfOpenTrial);
    line.run(10s - 1ms);
    QCOMPARE(line.machine.state(), State::HalfOpenTrial);
    line.run(1ms);
    QCOMPARE(line.machine.state(), State::Streaming);
    QCOMPARE(line.last<BreakerChanged>()->transition.to, BreakerState::Closed);
    // Told in this order: the cause before what comes of it.
    const auto placeOf = [&line](auto isIt) {
        return std::find_if(line.taken.cbegin(), line.taken.cend(), [&](const auto &one) { return isIt(one.second); });
    };
    const auto closing = placeOf([](const LineAction &action) {
        const auto *change = std::get_if<BreakerChanged>(&action);
        return change && change->transition.to == BreakerState::Closed;
    });
    const auto streaming = placeOf([](const LineAction &action) {
        const auto *change = std::get_if<StateChanged>(&action);
        return change && change->to == State::Streaming;
    });
    const auto success = placeOf([](const LineAction &action) {
        const auto *report = std::get_if<ReportToHost>(&action);
        return report && report->report.kind == HostReport::Kind::Succeeded;
    });
    QVERIFY(closing < success && success < streaming);
    QCOMPARE(line.machine.failuresInRow(), 3);   // Its backoff is reset only at Stable.
    line.run(20s);
    QCOMPARE(line.machine.state(), State::Stable);
    QCOMPARE(line.machine.failuresInRow(), 0);
    QCOMPARE(line.machine.breaker().openings(), 1);
    line.run(10min);
    QCOMPARE(line.machine.breaker().openings(), 0);
    QCOMPARE(line.count<BreakerChanged>(), 3);
    QCOMPARE(line.illegal, 0);
}

void TestConnectionMachine::trialThatFailsOpensForLonger()
{
    LineSettings settings = plain();
    settings.breaker.failureThreshold = 1;
    LineDriver line(settings);
    line.grants = true;
    line.start();
    line.end(makeFailure(Cause::BadUpgrade));
    line.runTo(*line.machine.nextAttempt());
    QCOMPARE(line.machine.state(), State::HalfOpenTrial);
    line.end(makeFailure(Cause::BadUpgrade));
    QCOMPARE(line.machine.state(), State::BreakerOpen);
    QCOMPARE(line.last<BreakerChanged>()->transition.openings, 2);
    QVERIFY(line.last<Reconnecting>()->delay >= 60s);
}

void TestConnectionMachine::trialWithoutProofEndsByItsDeadline()
{
    LineSettings settings = plain();
    settings.breaker.failureThreshold = 1;
    settings.acknowledgementProves = false;
    LineDriver line(settings);
    line.grants = true;
    line.answersPings = true;
    line.start();
    line.end(makeFailure(Cause::BadUpgrade));
    line.runTo(*line.machine.nextAttempt());
    const auto began = line.now;
    line.open();
    line.acknowledge();   // A quiet line that nothing comes on: elsewhere it may wait, in a trial it may not.
    line.runTo(began + 20s - 1ms);
    QCOMPARE(line.machine.state(), State::HalfOpenTrial);
    line.runTo(began + 20s);
    QCOMPARE(line.machine.state(), State::BreakerOpen);
    QCOMPARE(line.last<ConnectionFailed>()->failure.cause, Cause::FirstMessageTimeout);
    QCOMPARE(line.machine.breaker().openings(), 2);
}

void TestConnectionMachine::provenTrialMayHold()
{
    LineSettings settings = plain();
    settings.breaker.failureThreshold = 1;
    LineDriver line(settings);
    line.grants = true;
    line.answersPings = true;
    line.start();
    line.end(makeFailure(Cause::BadUpgrade));
    line.runTo(*line.machine.nextAttempt());
    const auto began = line.now;
    line.runTo(began + 9s);
    line.open();
    line.runTo(began + 18s);
    line.acknowledge();
    line.data();
    QCOMPARE(line.reports(Report::Proven).size(), size_t(1));
    line.runTo(began + 28s);
    QCOMPARE(line.machine.state(), State::Streaming);
    QCOMPARE(line.machine.breakerState(), BreakerState::Closed);
}

void TestConnectionMachine::hostFailuresGoToTheHost()
{
    LineSettings settings = plain();
    settings.breaker.failureThreshold = 3;
    LineDriver line(settings);
    line.grants = true;
    line.start();
    for (int i = 0; i < 10; ++i) {
        line.end(refused());
        line.runTo(*line.machine.nextAttempt());
    }
    QCOMPARE(line.machine.breaker().failures(), 0);
    QCOMPARE(line.machine.breakerState(), BreakerState::Closed);
    const auto reports = line.reports(Report::Ended);
    QCOMPARE(reports.size(), size_t(10));
    QVERIFY(std::all_of(reports.begin(), reports.end(), [](const auto &r) { return r.failure.againstHost; }));
}

void TestConnectionMachine::heldByTheHostTheLineSaysSo()
{
    LineDriver line(plain());
    line.start();
    line.grant();
    line.end(refused());
    const auto until = line.now + 33s;
    line.machine.hostBreakerChanged(hostOpened(line.now, 33s), line.now);
    line.take();
    QCOMPARE(line.machine.state(), State::BreakerOpen);
    QCOMPARE(line.last<BreakerChanged>()->scope, BreakerScope::Host);
    QCOMPARE(line.last<BreakerChanged>()->transition.failures, 10);
    QCOMPARE(line.last<BreakerChanged>()->transition.cooldown, Clock::duration(33s));
    QCOMPARE(line.last<Reconnecting>()->attempt, 1);
    QCOMPARE(line.last<Reconnecting>()->delay, Clock::duration(33s));   // The later promise replaces the earlier.
    line.run(2s);
    QCOMPARE(line.count<RequestSlot>(), 2);   // It asks at its own time; the governor holds it.
    line.runTo(until);
    BreakerTransition half{.from = BreakerState::Open, .to = BreakerState::HalfOpen};
    line.machine.hostBreakerChanged(half, line.now);
    line.take();
    line.grant(true);
    QCOMPARE(line.machine.state(), State::HalfOpenTrial);
    line.open();
    line.acknowledge();
    line.data();
    line.answersPings = true;
    line.run(10s);
    QCOMPARE(line.reports(Report::Succeeded).size(), size_t(1));
    BreakerTransition closed{.from = BreakerState::HalfOpen, .to = BreakerState::Closed};
    line.machine.hostBreakerChanged(closed, line.now);
    line.take();
    QCOMPARE(line.machine.state(), State::Streaming);
    QCOMPARE(line.count<BreakerChanged>(), 3);
    QCOMPARE(line.machine.breakerState(), BreakerState::Closed);

    // Another line that was held behind the trial goes on as an ordinary one.
    LineDriver other(plain());
    other.start();
    other.machine.hostBreakerChanged(hostOpened(other.now, 33s), other.now);
    other.machine.hostBreakerChanged(half, other.now);
    other.take();
    QCOMPARE(other.machine.state(), State::BreakerOpen);
    other.machine.hostBreakerChanged(closed, other.now);
    other.take();
    QCOMPARE(other.machine.state(), State::Waiting);
    other.grant();
    QCOMPARE(other.machine.state(), State::Connecting);
    QCOMPARE(line.illegal + other.illegal, 0);
}

void TestConnectionMachine::stableLineDoesNotTellItsHostsTrouble()
{
    LineDriver line(plain());
    line.becomeStable();
    line.machine.hostBreakerChanged(hostOpened(line.now, 33s), line.now);
    line.take();
    QCOMPARE(line.machine.state(), State::Stable);
    QCOMPARE(line.count<BreakerChanged>(), 0);
    QCOMPARE(line.machine.breakerState(), BreakerState::Closed);
    line.run(13s);
    line.end(lost());   // Now it is held too.
    QCOMPARE(line.machine.state(), State::BreakerOpen);
    QCOMPARE(line.count<BreakerChanged>(), 1);
    QCOMPARE(line.last<BreakerChanged>()->transition.cooldown, Clock::duration(20s));
    QCOMPARE(line.last<Reconnecting>()->delay, Clock::duration(20s));
}

void TestConnectionMachine::flappingOpensTheLineBreaker()
{
    LineDriver line(plain());
    line.grants = true;
    line.answersPings = true;
    line.start();
    for (int i = 1; i <= 5; ++i) {
        line.open();
        line.acknowledge();
        line.data();
        line.run(200ms);
        line.end(lost());
        QCOMPARE(line.machine.state(), i < 5 ? State::Waiting : State::BreakerOpen);
        if (i < 5)
            line.runTo(*line.machine.nextAttempt());
    }
    QCOMPARE(line.last<BreakerChanged>()->transition.failures, 5);
}

void TestConnectionMachine::breakerByHand()
{
    LineDriver line(plain());
    line.becomeStable();
    line.machine.holdBreakerOpen(line.now);
    line.take();
    QCOMPARE(line.machine.state(), State::Stable);   // A living session stays.
    line.end(lost());
    QCOMPARE(line.machine.state(), State::BreakerOpen);
    QVERIFY(!line.machine.nextAttempt());
    QCOMPARE(line.count<Reconnecting>(), 0);   // Nothing is promised while it is held.
    line.machine.connectNow(line.now);
    line.run(24h);
    QCOMPARE(line.count<RequestSlot>(), 1);
    line.machine.releaseBreaker(line.now);
    line.take();
    QCOMPARE(line.count<RequestSlot>(), 2);
    QCOMPARE(line.count<Reconnecting>(), 1);
    line.grant();
    QCOMPARE(line.machine.state(), State::HalfOpenTrial);
    line.end(makeFailure(Cause::BadUpgrade));
    QCOMPARE(line.machine.state(), State::BreakerOpen);
    line.machine.resetBreaker(line.now);
    line.take();
    QCOMPARE(line.machine.state(), State::Waiting);
    QCOMPARE(line.machine.breaker().openings(), 0);
    QCOMPARE(line.last<CommandHost>()->command.kind, HostCommand::Kind::Reset);
    QCOMPARE(line.illegal, 0);
}

// Seed 6 of the simulation found it, after sixteen hours: a line whose breaker was open kept a timer after its stop.
void TestConnectionMachine::aStopCancelsTheWaitForItsBreaker()
{
    LineSettings settings = plain();
    settings.breaker.failureThreshold = 3;
    LineDriver line(settings);
    line.start();
    for (int i = 0; i < 3; ++i) {
        line.grant();
        line.end(makeFailure(Cause::BadUpgrade));
        if (i < 2)
            line.runTo(*line.machine.nextAttempt());
    }
    const auto until = *line.last<BreakerChanged>()->transition.until;
    line.machine.stop(line.now);
    line.take();
    QCOMPARE(line.machine.state(), State::Idle);
    QVERIFY(!line.machine.nextWake());

    // Started again while it is open, it waits until then; stopped and started afterwards, it has its trial at once.
    const int requests = line.count<RequestSlot>();
    line.start();
    QCOMPARE(line.machine.state(), State::BreakerOpen);
    QCOMPARE(*line.machine.nextWake(), until);
    line.machine.stop(line.now);
    line.take();
    line.run(1h);
    QCOMPARE(line.machine.breakerState(), BreakerState::Open);
    line.start();
    QCOMPARE(line.last<BreakerChanged>()->transition.to, BreakerState::HalfOpen);
    QCOMPARE(line.count<RequestSlot>(), requests + 1);
    line.grant();
    QCOMPARE(line.machine.state(), State::HalfOpenTrial);
    QCOMPARE(line.illegal, 0);
}

void TestConnectionMachine::connectNowSkipsTheWaitOnce()
{
    LineDriver line(plain());
    line.start();
    for (int i = 0; i < 6; ++i) {
        line.grant();
        line.end(refused());
        if (i < 5)
            line.runTo(*line.machine.nextAttempt());
    }
    QCOMPARE(line.last<Reconnecting>()->delay, Clock::duration(32s));
    line.run(1s);
    line.machine.connectNow(line.now);
    line.take();
    QCOMPARE(line.last<Reconnecting>()->attempt, 6);   // The same retry, told anew.
    QCOMPARE(line.last<Reconnecting>()->delay, Clock::duration(0));
    QCOMPARE(line.last<CommandHost>()->command.kind, HostCommand::Kind::SkipWait);
    QCOMPARE(line.last<CommandHost>()->command.rule, BanRule::Respect);
    line.grant();
    line.end(refused());
    QCOMPARE(line.last<Reconnecting>()->delay, Clock::duration(60s));   // Once.
    // From Idle it starts.
    LineDriver idle(plain());
    idle.machine.connectNow(idle.now);
    idle.take();
    QCOMPARE(idle.machine.state(), State::Waiting);
}

// ---- Liveness. ----

void TestConnectionMachine::deadLineIsAborted_data()
{
    QTest::addColumn<bool>("dataComes");
    QTest::addColumn<Cause>("expected");
    QTest::addColumn<std::chrono::milliseconds>("limit");
    QTest::newRow("half-open") << false << Cause::ReceiveDead << 10'000ms;
    QTest::newRow("one-way") << true << Cause::SendDead << 15'000ms;
}

void TestConnectionMachine::deadLineIsAborted()
{
    QFETCH(const bool, dataComes);
    QFETCH(const Cause, expected);
    QFETCH(const std::chrono::milliseconds, limit);
    LineDriver line(plain());
    line.becomeStable();
    line.run(3s);
    line.answersPings = false;
    const auto died = line.now;
    while (!line.last<ConnectionFailed>() && line.now < died + 1min) {
        line.run(100ms);
        if (dataComes && line.machine.hasSession())
            line.data();
    }
    QVERIFY(line.now - died <= limit);
    QCOMPARE(line.last<ConnectionFailed>()->failure.cause, expected);
    QCOMPARE(line.count<Abort>(), 1);   // Not close: the peer is gone.
    QCOMPARE(line.count<Close>(), 0);
    QCOMPARE(line.count<StaleDetected>(), dataComes ? 0 : 1);
    if (!dataComes) {
        QVERIFY(line.last<StaleDetected>()->silence >= 2s);
        line.runTo(*line.machine.nextAttempt());
        line.prove();
        QCOMPARE(line.count<StaleCleared>(), 1);
    }
}

void TestConnectionMachine::heartbeatLossIsToldThenEnds()
{
    LineSettings settings = plain();
    settings.heartbeatInterval = 1s;
    LineDriver line(settings);
    line.answersPings = true;
    line.prove();
    for (int i = 0; i < 40; ++i) {
        line.run(1s);
        line.machine.heartbeat(line.now);
    }
    QCOMPARE(line.machine.state(), State::Stable);
    line.run(7s);
    QCOMPARE(line.count<SendProbe>(), 1);
    QCOMPARE(line.last<StaleDetected>()->silence, Clock::duration(7s));
    line.machine.heartbeat(line.now);
    line.take();
    QCOMPARE(line.count<StaleCleared>(), 1);
    line.run(7s + 5s);
    QCOMPARE(line.count<SendProbe>(), 2);
    QCOMPARE(line.last<ConnectionFailed>()->failure.cause, Cause::HeartbeatLost);
    QCOMPARE(line.count<Abort>(), 1);
    // The next session's heartbeat does not say that data comes again.
    line.runTo(*line.machine.nextAttempt());
    line.grant();
    line.open();
    line.acknowledge();
    line.machine.heartbeat(line.now);
    line.take();
    QCOMPARE(line.count<StaleCleared>(), 1);
    line.data();
    QCOMPARE(line.count<StaleCleared>(), 2);
}

void TestConnectionMachine::venuePingsAreNoSignOfSilence()
{
    LineSettings settings = plain();
    settings.venuePingInterval = 10s;
    LineDriver line(settings);
    line.answersPings = true;
    line.prove();
    line.run(65s);
    QCOMPARE(line.machine.state(), State::Stable);
    QCOMPARE(line.count<SendProbe>(), 6);
    QCOMPARE(line.count<StaleDetected>(), 0);
}

void TestConnectionMachine::pingsLateByTheBudgetAreMeasuredRight()
{
    LineDriver line(plain());
    line.prove();
    line.wake();
    const auto ping = *line.last<SendPing>();
    line.now += 700ms;
    line.machine.pingSent(ping.number, line.now, line.wire);
    line.now += 30ms;
    QCOMPARE(*line.machine.pong(ping.epoch, ping.number, line.now), Clock::duration(30ms));
    QVERIFY(!line.machine.pong(ping.epoch, ping.number + 5, line.now));

    // One that waits to be sent is no sign that the other side is gone; once it has left, it is.
    line.answersPings = true;
    line.run(30s);
    line.answersPings = false;
    const int pings = line.count<SendPing>();
    while (line.count<SendPing>() == pings)
        line.run(100ms);
    const quint64 number = line.last<SendPing>()->number;
    line.machine.pingWaits(number);
    line.run(1min);
    QCOMPARE(line.count<ConnectionFailed>(), 0);
    line.machine.pingSent(number, line.now, line.wire);
    line.run(20s);
    QCOMPARE(line.last<ConnectionFailed>()->failure.cause, Cause::ReceiveDead);
}

void TestConnectionMachine::hostWithoutPongsIsToldOnce()
{
    LineDriver line(plain());
    line.prove();
    for (int i = 0; i < 300; ++i) {
        line.run(1s);
        line.data();
    }
    QCOMPARE(line.machine.state(), State::Stable);
    QCOMPARE(line.count<DoesNotAnswerPings>(), 1);
    QCOMPARE(line.count<SendPing>(), 3);
}

void TestConnectionMachine::sleepIsSurvivedOrForgiven_data()
{
    QTest::addColumn<bool>("sleeps");
    QTest::addColumn<bool>("survives");
    QTest::newRow("asleep, still there") << true << true;
    QTest::newRow("asleep, gone") << true << false;
    QTest::newRow("stalled, still there") << false << true;
    QTest::newRow("stalled, gone") << false << false;
}

void TestConnectionMachine::sleepIsSurvivedOrForgiven()
{
    QFETCH(const bool, sleeps);
    QFETCH(const bool, survives);
    LineDriver line(plain());
    line.becomeStable();
    line.run(1h);
    const int pings = line.count<SendPing>();
    line.answersPings = survives;
    line.now += 8h;
    if (sleeps)
        line.machine.awake(8h, line.now, line.wire);
    else
        line.machine.stalled(line.now, line.wire);
    line.take();
    QCOMPARE(line.machine.state(), State::Stable);
    line.run(2s - 1ms);
    QCOMPARE(line.count<SendPing>(), pings + 1);
    QCOMPARE(line.machine.state(), State::Stable);   // Survivors keep their state.
    line.run(1ms);
    QCOMPARE(line.machine.state(), survives ? State::Stable : State::Waiting);
    QCOMPARE(line.count<ConnectionFailed>(), survives ? 0 : 1);
    if (!survives) {
        QCOMPARE(line.last<ConnectionFailed>()->failure.failureClass, Class::Neutral);
        QCOMPARE(line.last<ConnectionFailed>()->failure.cause, Cause::Resumed);
        QCOMPARE(line.machine.breaker().failures(), 0);
        QCOMPARE(line.count<RequestSlot>(), 2);   // Through the governor, at once.
    }
}

void TestConnectionMachine::sleepingHandshakeIsForgiven()
{
    LineDriver line(plain());
    line.start();
    line.grant();
    line.now += 1h;
    line.machine.awake(1h, line.now, {});
    line.take();
    line.run(2s - 1ms);
    QCOMPARE(line.machine.state(), State::Connecting);
    line.run(1ms);
    QCOMPARE(line.last<ConnectionFailed>()->failure.cause, Cause::Resumed);
    QCOMPARE(line.machine.failuresInRow(), 0);

    // What comes on within the two seconds has its full time again.
    LineDriver other(plain());
    other.start();
    other.grant();
    other.now += 1h;
    other.machine.stalled(other.now, {});
    other.run(1s);
    other.machine.phaseReached(other.machine.epoch(), SetupPhase::Tcp, other.now);
    other.run(9s);
    QCOMPARE(other.machine.state(), State::Connecting);
    // And a transport that fails meanwhile tells of the sleep, not of the host.
    LineDriver third(plain());
    third.start();
    third.grant();
    third.now += 1h;
    third.machine.awake(1h, third.now, {});
    third.end(makeFailure(Cause::ConnectionReset));
    QCOMPARE(third.last<ConnectionFailed>()->failure.failureClass, Class::Neutral);
}

void TestConnectionMachine::whatAHostAsksForHoldsAfterAStandstill_data()
{
    QTest::addColumn<bool>("isOpen");
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<int>("seconds");   // 0: it is the standstill's.
    QTest::newRow("429") << false << classifyHttp({.status = 429, .retryAfter = "90"}, {}) << 90;
    QTest::newRow("418") << false << classifyHttp({.status = 418}, {}) << 120;
    QTest::newRow("503 with a wish") << false << classifyHttp({.status = 503, .retryAfter = "20"}, {}) << 20;
    QTest::newRow("503") << false << classifyHttp({.status = 503}, {}) << 0;
    QTest::newRow("close 1013") << true << classifyClose(1013, {}, {}) << 60;
    QTest::newRow("close 1008, for want of answers") << true << classifyClose(1008, {}, {}) << 0;
    QTest::newRow("close 1001") << true << classifyClose(1001, {}, {}) << 0;
}

void TestConnectionMachine::whatAHostAsksForHoldsAfterAStandstill()
{
    QFETCH(const bool, isOpen);
    QFETCH(const Failure, failure);
    QFETCH(const int, seconds);
    for (const bool sleeps : {false, true}) {
        LineDriver line(plain());
        if (isOpen) {
            line.becomeStable();
        } else {
            line.start();
            line.grant();
        }
        line.now += 40s;
        if (sleeps)
            line.machine.awake(40s, line.now, line.wire);
        else
            line.machine.stalled(line.now, line.wire);
        line.take();
        line.end(failure);
        if (seconds == 0) {
            QCOMPARE(line.last<ConnectionFailed>()->failure.cause, Cause::Resumed);
            QCOMPARE(line.machine.state(), State::Waiting);
            continue;
        }
        // The whole host hears of it, and nobody asks before.
        QCOMPARE(line.reports(Report::Ended).back().failure, failure);
        QCOMPARE(line.machine.state(), State::Throttled);
        const int requests = line.count<RequestSlot>();
        line.run(std::chrono::seconds(seconds) - 1ms);
        QCOMPARE(line.count<RequestSlot>(), requests);
        line.run(1ms);
        QCOMPARE(line.count<RequestSlot>(), requests + 1);
    }
}

void TestConnectionMachine::lateTimerIsOurOwnStandstill()
{
    LineDriver line(plain());
    line.becomeStable();
    line.run(1min);
    const auto due = *line.machine.nextWake();
    line.answersPings = false;
    line.now = due + 5s;
    line.wake();
    line.now = due + 20s;   // The thread was blocked: nobody looked whether a pong came.
    line.wake();
    QVERIFY(line.machine.liveness().isProbingPath());
    QVERIFY(!line.last<ConnectionFailed>());
    line.data();
    line.run(2s);
    QCOMPARE(line.machine.state(), State::Stable);
}

void TestConnectionMachine::anotherNetworkIsProbed_data()
{
    QTest::addColumn<bool>("hasAnswered");
    QTest::addColumn<bool>("livesOn");
    QTest::addColumn<bool>("hasSlept");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("it is gone with the former one") << true << false << false << Cause::ReceiveDead;
    // No pong is owed by who has not sent one yet; the probe asks for any byte.
    QTest::newRow("gone before the first pong") << false << false << false << Cause::ReceiveDead;
    QTest::newRow("it goes over another way") << true << true << false << Cause::None;
    QTest::newRow("alive before the first pong") << false << true << false << Cause::None;
    QTest::newRow("the network comes just after waking") << true << false << true << Cause::Resumed;
}

void TestConnectionMachine::anotherNetworkIsProbed()
{
    QFETCH(const bool, hasAnswered);
    QFETCH(const bool, livesOn);
    QFETCH(const bool, hasSlept);
    QFETCH(const Cause, cause);
    LineSettings settings = plain();
    settings.health.pingInterval = 5min;
    LineDriver line(settings);
    line.prove();
    line.answersPings = hasAnswered;
    line.run(30s);
    QCOMPARE(line.machine.liveness().hasAnswered(), hasAnswered);
    line.answersPings = false;
    line.machine.networkLost(line.now);
    line.take();
    line.run(500ms);
    QCOMPARE(line.machine.state(), State::Stable);
    if (hasSlept)
        line.machine.awake(8h, line.now, line.wire);
    line.taken.clear();
    line.machine.networkUp(line.now, line.wire);
    line.wake();
    if (livesOn)
        line.data();
    line.run(1999ms);
    QCOMPARE(line.machine.state(), State::Stable);
    QVERIFY(line.count<SendPing>() > 0);
    line.run(1ms);
    QCOMPARE(line.count<ConnectionFailed>(), livesOn ? 0 : 1);
    if (livesOn)
        return;
    QCOMPARE(line.last<ConnectionFailed>()->failure.cause, cause);
    QCOMPARE(line.count<StaleDetected>(), cause == Cause::ReceiveDead ? 1 : 0);
}

void TestConnectionMachine::nothingIsJudgedAsleep()
{
    LineDriver line(plain());
    line.becomeStable();
    line.machine.asleep(line.now);
    QVERIFY(!line.machine.nextWake());
    line.now += 8h;
    line.wake();   // A timer that fires first knows nothing of the sleep.
    QCOMPARE(line.machine.state(), State::Stable);
    line.machine.awake(8h, line.now, line.wire);
    line.take();
    line.run(1min);
    QCOMPARE(line.machine.state(), State::Stable);
}

void TestConnectionMachine::timeAsleepIsNoOutage()
{
    LineDriver line(plain());
    line.becomeStable();
    line.end(lost());
    const auto down = line.now;
    line.now += 8h;
    line.machine.awake(8h - 200ms, line.now, {});
    line.take();
    line.prove();
    line.run(1s);
    line.machine.recovered(line.now);
    line.take();
    QCOMPARE(line.last<Reconnected>()->downtime, Clock::duration(1'200ms));
    QVERIFY(line.now - down > 8h);
}

// ---- By hand and by plan. ----

void TestConnectionMachine::reconnectClosesAndComesBack()
{
    LineDriver line(plain());
    line.becomeStable();
    line.reportsEnds = false;
    line.machine.reconnect(line.now);
    line.take();
    QCOMPARE(line.machine.state(), State::Draining);
    QVERIFY(!line.machine.isStopped());   // It comes back.
    QCOMPARE(line.last<Close>()->code, quint16(1000));
    QCOMPARE(line.count<RequestSlot>(), 1);
    line.run(1s);
    line.end(classifyClose(1000, {}));
    QCOMPARE(line.machine.state(), State::Waiting);
    QCOMPARE(line.count<RequestSlot>(), 2);
    QCOMPARE(line.count<ConnectionFailed>(), 0);   // The user knows.
    QCOMPARE(line.last<Reconnecting>()->delay, Clock::duration(0));
    QCOMPARE(line.machine.attempt().end.cause, Cause::UserReconnect);

    // A peer that does not answer the close is not waited for.
    LineDriver deaf(plain());
    deaf.becomeStable();
    deaf.reportsEnds = false;
    deaf.machine.reconnect(deaf.now);
    deaf.run(1'500ms);
    QCOMPARE(deaf.count<Abort>(), 1);
    QCOMPARE(deaf.count<RequestSlot>(), 1);
    deaf.end(lost());
    QCOMPARE(deaf.count<RequestSlot>(), 2);
    QCOMPARE(line.illegal + deaf.illegal, 0);
}

void TestConnectionMachine::replaceLineChangesNoCounter()
{
    LineDriver line(plain());
    line.becomeStable();
    line.machine.replaceLine(Cause::StreamsSilent, line.now);
    line.take();
    QCOMPARE(line.last<Close>()->code, quint16(1000));
    QCOMPARE(line.count<RequestSlot>(), 2);
    QCOMPARE(line.last<ConnectionFailed>()->failure.failureClass, Class::Neutral);
    QCOMPARE(line.machine.breaker().failures(), 0);
    line.machine.replaceLine(Cause::StreamsSilent, line.now);   // There is nothing to replace.
    line.take();
    QCOMPARE(line.count<RequestSlot>(), 2);
}

void TestConnectionMachine::limitedLifetimeIsNotUsedUp()
{
    Clock::duration shortest = 24h;
    Clock::duration longest{0};
    for (quint64 seed = 1; seed <= 60; ++seed) {
        LineSettings settings = plain();
        settings.lifetime = 24h;
        settings.health.pingInterval = 300s;
        LineDriver line(settings, seed);
        line.becomeStable();
        const auto opened = *line.machine.sessionSince();
        line.run(24h);
        QCOMPARE(line.count<Close>(), 1);
        const Clock::duration used = line.lastAt<Close>() - opened;
        shortest = std::min(shortest, used);
        longest = std::max(longest, used);
        QCOMPARE(line.reports(Report::Ended).back().failure.cause, Cause::LifetimeLimit);
        QCOMPARE(line.machine.breaker().failures(), 0);
        QCOMPARE(line.count<RequestSlot>(), 2);
    }
    QVERIFY(shortest >= 20h + 24min && shortest < 21h);
    QVERIFY(longest <= 22h + 48min && longest > 22h);
}

void TestConnectionMachine::editedEndpointEndsBlocked()
{
    LineDriver line(plain());
    line.start();
    line.grant();
    line.end(makeFailure(Cause::InvalidCredentials));
    line.machine.hostBreakerChanged(hostOpened(line.now, 1h), line.now);
    line.machine.hostThrottled(line.now + 1h, Cause::Banned, line.now);
    line.take();
    QCOMPARE(line.machine.state(), State::Blocked);
    line.machine.endpointChanged(line.now);   // Another host: what held the old one does not hold this.
    line.take();
    QCOMPARE(line.machine.state(), State::Waiting);
    QCOMPARE(line.count<RequestSlot>(), 2);
    line.grant();
    line.machine.endpointChanged(line.now);   // Once more, in the middle of an attempt.
    line.take();
    QCOMPARE(line.count<Abort>(), 1);
    QCOMPARE(line.count<RequestSlot>(), 3);
    line.machine.endpointChanged(line.now);
    line.take();
    QCOMPARE(line.count<CancelSlot>(), 1);
    QCOMPARE(line.count<RequestSlot>(), 4);
    QCOMPARE(line.machine.failuresInRow(), 0);
    QCOMPARE(line.illegal, 0);
}

void TestConnectionMachine::settingsApplyToTheNextAttempt()
{
    LineDriver line(plain());
    line.start();
    line.grant();
    line.end(refused());
    const auto told = *line.machine.nextAttempt();
    LineSettings settings = plain();
    settings.backoff.initialDelay = 5s;
    settings.backoff.connectTimeout = 3s;
    line.machine.setSettings(settings, line.now);
    QCOMPARE(*line.machine.nextAttempt(), told);   // What was promised stays.
    line.runTo(told);
    line.grant();
    line.run(3s);
    QCOMPARE(line.last<ConnectionFailed>()->failure.cause, Cause::NameLookupTimeout);
    QCOMPARE(line.last<Reconnecting>()->delay, Clock::duration(7s));   // 10 s from start to start.
}

void TestConnectionMachine::grantThatComesTooLateIsGivenBack()
{
    LineDriver line(plain());
    line.start();
    line.machine.stop(line.now);
    line.take();
    QCOMPARE(line.count<CancelSlot>(), 1);
    line.grant();
    QCOMPARE(line.reports(Report::Unused).size(), size_t(1));
    QCOMPARE(line.count<Open>(), 0);
    QCOMPARE(line.machine.state(), State::Idle);
}

void TestConnectionMachine::tellingCanCallBackIn()
{
    // A listener that stops the line as soon as it hears of a failure, while more is waiting to be taken.
    LineDriver line(plain());
    line.becomeStable();
    line.taken.clear();
    line.machine.ended(line.machine.epoch(), lost(), line.now);
    LineAction action;
    std::vector<State> states;
    while (line.machine.takeAction(action)) {
        if (std::holds_alternative<ConnectionFailed>(action)) {
            QCOMPARE(line.machine.state(), State::Waiting);   // Committed before it is told.
            line.machine.stop(line.now);
        }
        if (const auto *change = std::get_if<StateChanged>(&action))
            states.push_back(change->to);
        QVERIFY(!std::holds_alternative<Open>(action));
    }
    QCOMPARE(states, (std::vector<State>{State::Waiting, State::Idle}));
    QVERIFY(!line.machine.nextWake());
}

void TestConnectionMachine::attemptRecordKeepsPromiseAndReality()
{
    LineDriver line(plain());
    line.start();
    line.grant();
    QCOMPARE(line.machine.attempt().attempt, 0);
    QVERIFY(!line.machine.attempt().plannedAt);
    line.end(refused());
    const auto planned = line.now;
    QCOMPARE(line.machine.attempt().end.cause, Cause::ConnectionRefused);
    line.run(1s);
    line.now += 400ms;   // The governor took its time.
    line.grant();
    const auto &record = line.machine.attempt();
    QCOMPARE(record.attempt, 1);
    QCOMPARE(*record.plannedAt, planned);
    QCOMPARE(record.plannedDelay, Clock::duration(1s));
    QCOMPARE(*record.requestedAt, planned + 1s);
    QCOMPARE(record.realDelay(), Clock::duration(1'400ms));
    QCOMPARE(line.machine.previousAttempt().end.cause, Cause::ConnectionRefused);
    QCOMPARE(line.machine.previousAttempt().epoch, record.epoch - 1);
}

void TestConnectionMachine::aLineWhoseKindChangesIsProvenAsTheNewOne()
{
    // From quiet to busy: an answered ping is no longer enough, and the first message is due.
    LineDriver busy;
    busy.machine.setKind(LineKind::EventOnly, busy.now);
    busy.start();
    busy.grant();
    busy.open();
    busy.machine.setKind(LineKind::Busy, busy.now);
    busy.machine.setKind(LineKind::EventOnly, busy.now);   // before the acknowledgement nothing hangs on it
    busy.acknowledge();
    busy.machine.setKind(LineKind::Busy, busy.now);
    busy.take();
    busy.answersPings = true;
    busy.run(1s);
    QCOMPARE(busy.machine.state(), LineState::Subscribing);
    busy.run(1min);
    QVERIFY(busy.last<lineaction::ConnectionFailed>());
    QCOMPARE(busy.last<lineaction::ConnectionFailed>()->failure.cause, Cause::FirstMessageTimeout);

    // From busy to quiet: no message is due, and a ping asks at once.
    LineDriver quiet;
    quiet.machine.setKind(LineKind::Busy, quiet.now);
    quiet.start();
    quiet.grant();
    quiet.open();
    quiet.acknowledge();
    const int pings = quiet.count<lineaction::SendPing>();
    quiet.answersPings = true;
    quiet.machine.setKind(LineKind::EventOnly, quiet.now);
    quiet.wake();
    QVERIFY(quiet.count<lineaction::SendPing>() > pings);
    QCOMPARE(quiet.machine.state(), LineState::Streaming);
    QCOMPARE(quiet.illegal, 0);
}

void TestConnectionMachine::proofFromElsewhereIsProofWhileSubscribing()
{
    LineDriver driver;
    driver.machine.proofOfLife(driver.now);
    driver.start();
    driver.machine.proofOfLife(driver.now);
    driver.grant();
    driver.machine.proofOfLife(driver.now);
    driver.take();
    QVERIFY(!driver.machine.hasProofOfLife());
    driver.open();
    driver.machine.proofOfLife(driver.now);
    driver.take();
    QVERIFY(driver.machine.hasProofOfLife());
    QCOMPARE(driver.machine.state(), LineState::Streaming);
    const size_t taken = driver.taken.size();
    driver.machine.proofOfLife(driver.now);
    driver.take();
    QCOMPARE(driver.taken.size(), taken);
}

void TestConnectionMachine::whatComesWithoutASessionChangesNothing()
{
    LineDriver driver;
    driver.start();
    QVERIFY(!driver.machine.sessionSince());
    const auto due = driver.machine.nextWake();
    const size_t taken = driver.taken.size();
    driver.machine.pingWaits(1);
    driver.machine.pingSent(1, driver.now, driver.wire);
    driver.machine.stalled(driver.now, driver.wire);
    driver.machine.announcedRestart(driver.now);
    driver.machine.replaceLine(Cause::StreamsSilent, driver.now);
    driver.machine.recovered(driver.now);
    driver.machine.fail(makeFailure(Cause::ResyncFailed), driver.now);
    driver.take();
    QCOMPARE(driver.taken.size(), taken);
    QCOMPARE(driver.machine.nextWake(), due);

    driver.grant();
    driver.open();
    QCOMPARE(driver.machine.sessionSince(), std::optional(driver.now));
    const LineState state = driver.machine.state();
    driver.machine.hostThrottleLifted(driver.now);   // it has its session
    driver.take();
    QCOMPARE(driver.machine.state(), state);
}

void TestConnectionMachine::aStandstillWhileSubscribingAsksEverythingAgain()
{
    // While an acknowledgement is awaited.
    LineDriver driver;
    driver.start();
    driver.grant();
    driver.open();
    driver.answersPings = true;
    driver.run(9s);
    driver.machine.stalled(driver.now, driver.wire);
    driver.take();
    driver.run(9s);
    QCOMPARE(driver.machine.state(), LineState::Subscribing);   // ten seconds begin anew
    driver.run(2s);
    QCOMPARE(driver.last<lineaction::ConnectionFailed>()->failure.cause, Cause::AcknowledgementTimeout);

    // While a busy line's first message is awaited.
    LineDriver first;
    first.machine.setKind(LineKind::Busy, first.now);
    first.start();
    first.grant();
    first.open();
    first.answersPings = true;
    first.acknowledge();
    first.run(14s);
    QCOMPARE(first.machine.state(), LineState::Subscribing);
    first.machine.stalled(first.now, first.wire);
    first.take();
    first.run(14s);
    QCOMPARE(first.machine.state(), LineState::Subscribing);
    first.run(1min);
    QCOMPARE(first.last<lineaction::ConnectionFailed>()->failure.cause, Cause::FirstMessageTimeout);
}

void TestConnectionMachine::switchingRetriesOffEndsOnlyWhatIsTriedAgain()
{
    LineSettings off;
    off.backoff.enabled = false;
    // The first attempt of all is none that is tried again.
    LineDriver waiting;
    waiting.start();
    waiting.machine.setSettings(off, waiting.now);
    waiting.take();
    waiting.grant();
    QCOMPARE(waiting.machine.state(), LineState::Connecting);
    // What the user stopped by a wrong key does not come back by switching retries on.
    LineDriver refused;
    refused.start();
    refused.grant();
    refused.open();
    refused.end(makeFailure(Cause::InvalidCredentials, {}, false));
    QCOMPARE(refused.machine.state(), LineState::Blocked);
    refused.machine.setSettings({}, refused.now);
    refused.take();
    QCOMPARE(refused.machine.state(), LineState::Blocked);
    refused.machine.setSettings(off, refused.now);
    refused.take();
    QCOMPARE(refused.machine.state(), LineState::Blocked);
}

}   // namespace tst_connectionmachine

FEEDWARDEN_APPLESS_TEST(tst_connectionmachine::TestConnectionMachine)
#include "tst_connectionmachine.moc"
