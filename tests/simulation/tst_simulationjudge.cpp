// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/simulationjudge.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace tst_simulationjudge {

using namespace feedwarden;

/// A line's life made by hand, in which all is well; and one thing that is not.
class HandmadeLife
{
public:
    static constexpr int Line = 1, Host = 0;
    const StreamKey trades{QStringLiteral("BTCUSDT"), Channel::Trade};
    const StreamKey book{QStringLiteral("BTCUSDT"), Channel::Depth};
    SimulationJudge judge{{{.name = QStringLiteral("host"),
                            .attempts = {10, 1min},
                            .messages = {5, 1s},
                            .controlsCount = true,
                            .forbiddenWait = 300s,
                            .numbersBooks = true},
                           {.name = QStringLiteral("other"), .attempts = {}, .messages = {}}},
                          10s};
    Clock::time_point now{std::chrono::hours(1)};
    LineState state = LineState::Idle;
    quint64 session = 0;
    ConnectionSnapshot picture;

    HandmadeLife()
    {
        judge.lineAdded(Line, QStringLiteral("line"), Host);
        judge.streamsWanted(Line, {trades, book}, now);
    }
    void tell(EventPayload payload, Clock::duration ago = 0s)
    {
        Event event;
        event.at = now - ago;
        event.payload = std::move(payload);
        judge.told(Line, event, now);
    }
    void go(LineState to, Cause cause = Cause::None) { tell(StateChanged{std::exchange(state, to), to, cause}); }
    void trust(const StreamKey &stream, TrustState from, TrustState to) { tell(TrustChanged{stream, from, to}); }
    void pass(Clock::duration time) { now += time; }
    void start()
    {
        judge.commanded(Line, SimulationJudge::Command::Start, now);
        go(LineState::Waiting);
    }
    /// What was published `ago`.
    void arrives(quint64 in, const StreamKey &stream, Clock::duration ago = 0s)
    {
        judge.dataArrives(Host, in, stream, now - ago, now);
    }
    /// A message of the book, before all that follows.
    void loses(quint64 in)
    {
        judge.disturbed(Host, in, book, true, now);
        pass(1ms);
    }
    void attempt(int host = Host) { judge.attemptBegins(host, host == Host ? Line : 0, ++session, now); }
    void end() { judge.sessionEnds(Host, session, now); }
    void connect()
    {
        attempt();
        go(LineState::Connecting);
        pass(100ms);
        judge.sessionOpens(Host, session, now);
        go(LineState::Subscribing);
        trust(trades, TrustState::Paused, TrustState::Pending);
        trust(book, TrustState::Paused, TrustState::Pending);
    }
    void prove()
    {
        arrives(session, trades);
        arrives(session, book);
        go(LineState::Streaming);
        trust(trades, TrustState::Pending, TrustState::Trusted);
        trust(book, TrustState::Pending, TrustState::Trusted);
    }
    void becomeStable()
    {
        start();
        connect();
        prove();
        pass(31s);
        go(LineState::Stable);
    }
    void fail(FailureClass failureClass = FailureClass::Counts, Cause cause = Cause::ConnectionReset)
    {
        Failure failure;
        failure.failureClass = failureClass;
        failure.cause = cause;
        end();
        tell(ConnectionFailed{failure});
    }
    /// As all of it should be seen.
    [[nodiscard]] SimulationJudge::Look look(TrustState trust = TrustState::Trusted) const
    {
        return {.state = state, .hasTimer = true, .streams = {{trades, trust}, {book, trust}}};
    }
    void seeAll()
    {
        judge.looked(Line, look(state == LineState::Stable ? TrustState::Trusted : TrustState::Blind), now);
    }
    [[nodiscard]] ConnectionSnapshot snapshot(Clock::duration blind) const
    {
        ConnectionSnapshot made;
        made.state = state;
        for (const StreamKey &key : {trades, book}) {
            StreamSnapshot stream;
            stream.key = key;
            stream.trust = TrustState::Trusted;
            made.streams.append(stream);
        }
        made.metrics.blindTime = blind;
        return made;
    }
};

using Plant = std::function<void(HandmadeLife &life, bool isPlanted)>;
class TestSimulationJudge final : public QObject
{
    Q_OBJECT

private slots:
    void anInvariantThatIsBrokenIsSeen_data();
    void anInvariantThatIsBrokenIsSeen();
    void twoSessionsAreNotTakenForOne_data();
    void twoSessionsAreNotTakenForOne();
    void withoutAPongAPathIsNotJudged();
    void whoHasNothingToWaitForNeedNotBeStable();
    void aStreamThatIsGivenBackIsFollowedFromItsFirstWord();
    void eachInvariantHasItsText();

private:
    std::map<Invariant, Plant> m_plants;
};

// Each of these lives twice: once as it should be, where nothing must be found, and once with the fault.
static std::map<Invariant, Plant> makePlants()
{
    using enum Invariant;
    using Life = HandmadeLife;
    using Command = SimulationJudge::Command;
    std::map<Invariant, Plant> plants;
    plants[AttemptsAreSpaced] = [](Life &life, bool isPlanted) {
        life.attempt(1);
        life.judge.sessionEnds(1, life.session, life.now);
        life.pass(isPlanted ? 999ms : 1s);
        life.attempt(1);
    };
    plants[HandshakesOfAHostAreFew] = [](Life &life, bool isPlanted) {
        for (int i = 0; i < (isPlanted ? 3 : 2); ++i) {
            life.attempt(1);
            life.pass(1s);
        }
    };
    plants[HandshakesInAllAreFew] = [](Life &life, bool isPlanted) {
        life.judge = SimulationJudge(
            {{.name = QStringLiteral("a")}, {.name = QStringLiteral("b")}, {.name = QStringLiteral("c")}}, 10s);
        for (int i = 0; i < (isPlanted ? 5 : 4); ++i)
            life.judge.attemptBegins(i % 3, 0, quint64(i + 1), life.now + i * 2s);
    };
    plants[AttemptsStayInTheWindow] = [](Life &life, bool isPlanted) {
        life.start();
        for (int i = 0; i < (isPlanted ? 5 : 4); ++i) {
            life.attempt();
            life.end();
            life.pass(2s);
        }
    };
    plants[NoAttemptBeforeTheHorizon] = [](Life &life, bool isPlanted) {
        life.judge.httpRefused(1, 429, 20s, life.now);
        life.pass(isPlanted ? 19s : 20s);
        life.attempt(1);
    };
    plants[MessagesStayInTheBudget] = [](Life &life, bool isPlanted) {
        life.start();
        life.connect();
        for (int i = 0; i < (isPlanted ? 6 : 5); ++i)
            life.judge.clientSends(Life::Host, life.session, false, life.now);
    };
    plants[RestOneAtATime] = [](Life &life, bool isPlanted) {
        life.judge.restAsked(0, life.now);
        if (!isPlanted)
            life.judge.restAnswered(0, 200, {}, life.now);
        life.judge.restAsked(0, life.now);
    };
    plants[RestRespectsTheServersWish] = [](Life &life, bool isPlanted) {
        life.judge.restAsked(0, life.now);
        life.judge.restAnswered(0, 429, 30s, life.now);
        life.pass(isPlanted ? 29s : 30s);
        life.judge.restAsked(0, life.now);
    };
    const auto opened = [](int openings, Clock::duration cooldown) {
        return BreakerTransition{.from = BreakerState::Closed,
                                 .to = BreakerState::Open,
                                 .cause = Cause::ConnectionRefused,
                                 .openings = openings,
                                 .cooldown = cooldown};
    };
    plants[NoAttemptThroughAnOpenHostBreaker] = [opened](Life &life, bool isPlanted) {
        life.judge.hostBreaker(1, opened(1, 30s), life.now);
        life.pass(31s);
        if (!isPlanted)
            life.judge.hostBreaker(1, {.from = BreakerState::Open, .to = BreakerState::HalfOpen}, life.now);
        life.attempt(1);
    };
    plants[OneTrialAtATime] = [opened](Life &life, bool isPlanted) {
        life.judge.hostBreaker(1, opened(1, 30s), life.now);
        life.judge.hostBreaker(1, {.from = BreakerState::Open, .to = BreakerState::HalfOpen}, life.now);
        life.pass(1s);
        life.attempt(1);
        if (!isPlanted)
            life.judge.sessionEnds(1, life.session, life.now);
        life.pass(1s);
        life.attempt(1);
    };
    plants[HostBreakerIsChained] = [opened](Life &life, bool isPlanted) {
        life.judge.hostBreaker(1, opened(1, 30s), life.now);
        life.judge.hostBreaker(
            1, {.from = isPlanted ? BreakerState::HalfOpen : BreakerState::Open, .to = BreakerState::Closed}, life.now);
    };
    plants[HostBreakerIsLegal] = [opened](Life &life, bool isPlanted) {
        if (isPlanted)
            life.judge.hostBreaker(1, {.from = BreakerState::Closed, .to = BreakerState::HalfOpen}, life.now);
        else
            life.judge.hostBreaker(1, opened(1, 30s), life.now);
    };
    plants[OpenTimeIsInRange] = [opened](Life &life, bool isPlanted) {
        life.judge.hostBreaker(1, opened(2, isPlanted ? 59s : 60s), life.now);
    };
    plants[NoAttemptThroughAnOpenLineBreaker] = [](Life &life, bool isPlanted) {
        life.start();
        life.tell(BreakerOpened{5, 30s});
        life.pass(31s);
        if (!isPlanted)
            life.tell(BreakerHalfOpened{});
        life.attempt();
        life.go(isPlanted ? LineState::Connecting : LineState::HalfOpenTrial);
    };
    plants[LineBreakerIsLegal] = [](Life &life, bool isPlanted) {
        life.start();
        if (!isPlanted)
            life.tell(BreakerOpened{5, 30s});
        life.tell(BreakerClosed{});
    };
    plants[HalfOpenAttemptIsATrial] = [](Life &life, bool isPlanted) {
        life.start();
        life.tell(BreakerOpened{5, 30s});
        life.pass(31s);
        life.tell(BreakerHalfOpened{});
        life.attempt();
        life.go(isPlanted ? LineState::Connecting : LineState::HalfOpenTrial);
    };
    plants[TrialEndsInTime] = [](Life &life, bool isPlanted) {
        life.start();
        life.attempt();
        life.go(LineState::HalfOpenTrial);
        life.pass(isPlanted ? 31s : 29s);
        life.go(LineState::Waiting);
    };
    plants[TransitionIsLegal] = [](Life &life, bool isPlanted) {
        life.start();
        life.attempt();
        if (!isPlanted)
            life.go(LineState::Connecting);
        life.go(LineState::Subscribing);
    };
    plants[TransitionsAreChained] = [](Life &life, bool isPlanted) {
        life.start();
        life.tell(StateChanged{isPlanted ? LineState::Throttled : LineState::Waiting, LineState::Offline, Cause::None});
    };
    plants[StateIsWhatWasTold] = [](Life &life, bool isPlanted) {
        life.start();
        auto look = life.look(TrustState::Blind);
        look.state = isPlanted ? LineState::Connecting : LineState::Waiting;
        life.judge.looked(Life::Line, look, life.now);
    };
    plants[NoAttemptEarlierThanTold] = [](Life &life, bool isPlanted) {
        life.start();
        life.tell(Reconnecting{1, 5s});
        life.pass(isPlanted ? 4'999ms : 5s);
        life.attempt();
        life.go(LineState::Connecting);
    };
    plants[ConnectingEndsInTime] = [](Life &life, bool isPlanted) {
        life.start();
        life.attempt();
        life.go(LineState::Connecting);
        life.pass(isPlanted ? 11s : 10s);
        life.go(LineState::Waiting);
    };
    plants[DataProvesTheLine] = [](Life &life, bool isPlanted) {
        life.start();
        life.connect();
        if (isPlanted)
            life.arrives(life.session, life.trades);
        life.judge.looked(Life::Line, life.look(TrustState::Pending), life.now);
    };
    plants[NothingElseProvesTheLine] = [](Life &life, bool isPlanted) {
        life.start();
        life.connect();
        if (!isPlanted)
            life.arrives(life.session, life.trades);
        life.go(LineState::Streaming);
    };
    plants[StableIsOldEnough] = [](Life &life, bool isPlanted) {
        life.start();
        life.connect();
        life.prove();
        life.pass(isPlanted ? 29s : 30s);
        life.go(LineState::Stable);
    };
    plants[RetriesAreNumbered] = [](Life &life, bool isPlanted) {
        life.start();
        life.tell(Reconnecting{1, 1s});
        life.tell(Reconnecting{isPlanted ? 3 : 2, 1s});
    };
    plants[BackoffStaysBelowItsCap] = [](Life &life, bool isPlanted) {
        life.start();
        life.tell(Reconnecting{1, isPlanted ? 61s : 60s});
    };
    plants[BlockedWaitsItsTime] = [](Life &life, bool isPlanted) {
        life.start();
        life.pass(1s);
        life.attempt();
        life.go(LineState::Connecting);
        life.end();
        life.go(LineState::Blocked, Cause::RegionBlocked);
        life.pass(isPlanted ? 14min : 15min);
        life.attempt();
        life.go(LineState::Connecting);
    };
    plants[OfflineWaitsItsTime] = [](Life &life, bool isPlanted) {
        life.start();
        life.pass(1s);
        life.attempt();
        life.go(LineState::Connecting);
        life.end();
        life.go(LineState::Offline, Cause::NoNetwork);
        life.pass(isPlanted ? 29s : 30s);
        life.attempt();
        life.go(LineState::Connecting);
    };
    plants[TwoSessionsAtMost] = [](Life &life, bool isPlanted) {
        life.start();
        for (int i = 0; i < (isPlanted ? 3 : 2); ++i) {
            life.attempt();
            life.judge.sessionOpens(Life::Host, life.session, life.now);
            life.pass(2s);
        }
    };
    plants[NothingIsSentBeforeOpen] = [](Life &life, bool isPlanted) {
        life.judge.misused(Life::Line, isPlanted ? 1 : 0, life.now);
    };
    plants[ReconnectedAfterAnOutage] = [](Life &life, bool isPlanted) {
        life.start();
        life.pass(10s);
        life.tell(Reconnected{isPlanted ? 11s : 10s, 1});
    };
    plants[StopIsAtOnce] = [](Life &life, bool isPlanted) {
        life.becomeStable();
        life.judge.commanded(Life::Line, Command::Stop, life.now);
        life.go(LineState::Draining, Cause::UserStop);
        life.pass(isPlanted ? 60ms : 50ms);
        life.judge.looked(Life::Line, life.look(TrustState::Paused), life.now);
    };
    plants[StopIsFinal] = [](Life &life, bool isPlanted) {
        life.start();
        if (isPlanted)
            life.judge.commanded(Life::Line, Command::Stop, life.now);
        life.tell(Reconnecting{1, 1s});
    };
    plants[NoTimerAfterStop] = [](Life &life, bool isPlanted) {
        life.start();
        life.judge.commanded(Life::Line, Command::Stop, life.now);
        life.go(LineState::Idle, Cause::UserStop);
        life.pass(2s);
        auto look = life.look(TrustState::Paused);
        look.hasTimer = isPlanted;
        life.judge.looked(Life::Line, look, life.now);
    };
    plants[NoSessionAfterStop] = [](Life &life, bool isPlanted) {
        life.becomeStable();
        life.judge.commanded(Life::Line, Command::Stop, life.now);
        life.go(LineState::Draining, Cause::UserStop);
        life.go(LineState::Idle, Cause::UserStop);
        if (!isPlanted)
            life.end();
        life.pass(2s);
        auto look = life.look(TrustState::Paused);
        look.hasTimer = false;
        life.judge.looked(Life::Line, look, life.now);
    };
    plants[StopSaysGoodbye] = [](Life &life, bool isPlanted) {
        life.becomeStable();
        life.judge.commanded(Life::Line, Command::Stop, life.now);
        life.judge.clientCloses(Life::Host, life.session, isPlanted ? 1006 : 1000, life.now);
    };
    plants[DeadPathIsNoticed] = [](Life &life, bool isPlanted) {
        life.becomeStable();
        life.judge.pongArrives(Life::Host, life.session, life.now);
        life.judge.pathLost(Life::Host, true, life.now);
        life.pass(isPlanted ? 32s : 31s);
        life.seeAll();
    };
    plants[PingsAreFew] = [](Life &life, bool isPlanted) {
        life.judge = SimulationJudge({{.name = QStringLiteral("a")}}, 10s);
        life.judge.attemptBegins(0, 0, 1, life.now);
        for (int i = 0; i < (isPlanted ? 11 : 10); ++i)
            life.judge.clientSends(0, 1, true, life.now + i * 500ms);
    };
    plants[NoTrustWithoutASession] = [](Life &life, bool isPlanted) {
        life.becomeStable();
        life.pass(1s);
        life.fail();
        life.go(LineState::Waiting, Cause::ConnectionReset);
        life.judge.looked(Life::Line, life.look(isPlanted ? TrustState::Trusted : TrustState::Blind), life.now);
    };
    plants[NoTrustWithoutData] = [](Life &life, bool isPlanted) {
        life.start();
        life.connect();
        life.arrives(life.session, life.trades);
        if (!isPlanted)
            life.arrives(life.session, life.book);
        life.trust(life.book, TrustState::Pending, TrustState::Trusted);
    };
    plants[TrustIsChained] = [](Life &life, bool isPlanted) {
        life.becomeStable();
        life.trust(life.trades, isPlanted ? TrustState::Blind : TrustState::Trusted, TrustState::Silent);
    };
    plants[PausedOnlyByTheUser] = [](Life &life, bool isPlanted) {
        life.becomeStable();
        if (!isPlanted)
            life.judge.commanded(Life::Line, Command::Stop, life.now);
        life.trust(life.trades, TrustState::Trusted, TrustState::Paused);
    };
    plants[LossIsShown] = [](Life &life, bool isPlanted) {
        life.becomeStable();
        life.loses(life.session);
        life.arrives(life.session, life.book);
        if (!isPlanted)
            life.tell(SequenceGap{life.book, 1, 3, 1});
        life.pass(2s);
        life.seeAll();
    };
    plants[NoGapWithoutALoss] = [](Life &life, bool isPlanted) {
        life.becomeStable();
        if (!isPlanted)
            life.loses(life.session);
        life.tell(SequenceGap{life.book, 1, 3, 1});
    };
    plants[NothingIsHandedOnTwice] = [](Life &life, bool isPlanted) {
        life.judge.handedOn(Life::Line, life.trades, 7, life.now);
        life.judge.handedOn(Life::Line, life.trades, isPlanted ? 7 : 8, life.now);
    };
    plants[NothingIsHandedOnOutOfOrder] = [](Life &life, bool isPlanted) {
        life.judge.handedOn(Life::Line, life.trades, 100, life.now);
        life.judge.handedOn(Life::Line, life.trades, isPlanted ? 35 : 36, life.now);
    };
    plants[OnlyWhatIsWantedIsSubscribed] = [](Life &life, bool isPlanted) {
        life.becomeStable();
        life.judge.publishes(Life::Host, life.session,
                             {isPlanted ? QStringLiteral("ETHUSDT") : QStringLiteral("BTCUSDT"), Channel::Trade},
                             life.now);
    };
    plants[AllThatIsWantedIsShown] = [](Life &life, bool isPlanted) {
        life.becomeStable();
        ConnectionSnapshot picture = life.snapshot(0s);
        if (isPlanted)
            picture.streams.removeLast();
        life.judge.pictured(Life::Line, picture, life.now);
    };
    plants[RejectedOnlyWhereRefused] = [](Life &life, bool isPlanted) {
        life.becomeStable();
        if (!isPlanted)
            life.judge.refused(Life::Host, life.session, life.now);
        life.tell(SubscriptionRejected{life.trades, QStringLiteral("no")});
    };
    plants[BlindTimeIsThatOfTheEvents] = [](Life &life, bool isPlanted) {
        life.becomeStable();
        life.trust(life.trades, TrustState::Trusted, TrustState::Blind);
        life.pass(5s);
        life.trust(life.trades, TrustState::Blind, TrustState::Trusted);
        life.judge.pictured(Life::Line, life.snapshot(isPlanted ? 4s : 5s), life.now);
    };
    plants[CountersNeverFall] = [](Life &life, bool isPlanted) {
        life.becomeStable();
        ConnectionSnapshot picture = life.snapshot(0s);
        picture.metrics.messagesReceived = 10;
        life.judge.pictured(Life::Line, picture, life.now);
        picture.metrics.messagesReceived = isPlanted ? 9 : 10;
        life.judge.pictured(Life::Line, picture, life.now);
    };
    plants[CountersAreThoseOfTheEvents] = [](Life &life, bool isPlanted) {
        life.becomeStable();
        ConnectionSnapshot picture = life.snapshot(0s);
        picture.metrics.reconnects = isPlanted ? 1 : 0;
        life.judge.pictured(Life::Line, picture, life.now);
    };
    plants[QualityIsInRange] = [](Life &life, bool isPlanted) {
        life.becomeStable();
        ConnectionSnapshot picture = life.snapshot(0s);
        picture.metrics.quality = QualityScore();
        if (isPlanted)
            picture.metrics.quality->losses[size_t(QualityPart::Trust)].points = 41;
        life.judge.pictured(Life::Line, picture, life.now);
    };
    plants[NoQualityWhileDown] = [](Life &life, bool isPlanted) {
        life.start();
        ConnectionSnapshot picture = life.snapshot(0s);
        if (isPlanted)
            picture.metrics.quality = QualityScore();
        life.judge.pictured(Life::Line, picture, life.now);
    };
    plants[ClockOffsetIsTrue] = [](Life &life, bool isPlanted) {
        life.judge.clockSkewed(Life::Host, 5s, life.now);
        life.pass(4h);
        life.tell(ClockOffsetMeasured{isPlanted ? 12s : -5s, 10ms});
    };
    plants[LatencyIsNotNegative] = [](Life &life, bool isPlanted) {
        life.becomeStable();
        life.pass(3h);
        ConnectionSnapshot picture = life.snapshot(0s);
        picture.clockOffset = 0s;
        picture.clockUncertainty = 10ms;
        picture.metrics.feedLatency.p50 = isPlanted ? -2s : 20ms;
        life.judge.pictured(Life::Line, picture, life.now);
    };
    plants[EventsAreNotOfTheFuture] = [](Life &life, bool isPlanted) {
        life.tell(StaleCleared{}, isPlanted ? -1ms : 0ms);
    };
    plants[AllComesBack] = [](Life &life, bool isPlanted) {
        life.becomeStable();
        ConnectionSnapshot picture = life.snapshot(0s);
        picture.state = isPlanted ? LineState::Waiting : LineState::Stable;
        life.judge.settled(Life::Line, picture, life.now);
    };
    plants[AllIsTrustedAgain] = [](Life &life, bool isPlanted) {
        life.becomeStable();
        ConnectionSnapshot picture = life.snapshot(0s);
        picture.streams[1].trust = isPlanted ? TrustState::Syncing : TrustState::Trusted;
        life.judge.settled(Life::Line, picture, life.now);
    };
    plants[AllThatIsWantedIsSubscribed] = [](Life &life, bool isPlanted) {
        life.start();
        life.connect();
        life.arrives(life.session, life.trades);
        if (!isPlanted)
            life.arrives(life.session, life.book);
        life.go(LineState::Streaming);
        life.pass(31s);
        life.go(LineState::Stable);
        life.judge.settled(Life::Line, life.snapshot(0s), life.now);
    };
    plants[BookIsThatOfTheExchange] = [](Life &life, bool isPlanted) {
        life.judge.bookCompared(Life::Line, life.book, !isPlanted, life.now);
    };
    plants[NothingIsLeftAfterTheEnd] = [](Life &life, bool isPlanted) {
        life.judge.allStopped(isPlanted ? 1 : 0, life.now);
    };
    return plants;
}

void TestSimulationJudge::anInvariantThatIsBrokenIsSeen_data()
{
    m_plants = makePlants();
    QTest::addColumn<int>("number");
    for (int number = 0; number < InvariantCount; ++number)
        QTest::addRow("%s", textOf(Invariant(number)).name.data()) << number;
}

void TestSimulationJudge::anInvariantThatIsBrokenIsSeen()
{
    QFETCH(const int, number);
    const auto invariant = Invariant(number);
    QVERIFY2(m_plants.contains(invariant), "nobody has shown that this can fail");
    HandmadeLife healthy;
    m_plants[invariant](healthy, false);
    QVERIFY2(!healthy.judge.broken(),
             healthy.judge.broken() ? textOf(healthy.judge.broken()->invariant).name.data() : "");
    HandmadeLife broken;
    m_plants[invariant](broken, true);
    QVERIFY(broken.judge.broken());
    QCOMPARE(textOf(broken.judge.broken()->invariant).name, textOf(invariant).name);
}

/// Lives in which a line has another session beside the one in use: each looked broken once to a judge who did not tell
/// the two apart. As before, the second time with the fault.
void TestSimulationJudge::twoSessionsAreNotTakenForOne_data()
{
    using enum Invariant;
    using Life = HandmadeLife;
    QTest::addColumn<Invariant>("invariant");
    QTest::addColumn<Plant>("plant");
    const auto row = [](const char *name, Invariant invariant, Plant plant) {
        QTest::newRow(name) << invariant << std::move(plant);
    };
    const auto beginRotation = [](Life &life) {
        life.pass(2s);
        life.attempt();
        life.go(LineState::Rotating, Cause::AnnouncedRestart);
    };
    const auto opensAndBrings = [](Life &life) {
        life.judge.sessionOpens(Life::Host, life.session, life.now);
        life.arrives(life.session, life.book);
    };
    const auto looksTrusted = [](Life &life) {
        life.pass(2s);
        life.judge.looked(Life::Line, life.look(), life.now);
    };
    const auto subscribesWhileOneIsClosed = [=](Life &life) {
        life.becomeStable();
        beginRotation(life);
        opensAndBrings(life);
        life.tell(Rotated{});
        life.go(LineState::Streaming);
        life.fail();
        life.go(LineState::Waiting);
        life.pass(2s);
        life.attempt();
        life.go(LineState::Connecting);
        life.judge.sessionOpens(Life::Host, life.session, life.now);
        life.go(LineState::Subscribing);
    };
    row("one that is being closed proves nothing", NothingElseProvesTheLine, [=](Life &life, bool isPlanted) {
        subscribesWhileOneIsClosed(life);
        if (!isPlanted)
            life.arrives(life.session, life.book);
        life.go(LineState::Streaming);
    });
    row("one that is being closed has brought data", DataProvesTheLine, [=](Life &life, bool isPlanted) {
        subscribesWhileOneIsClosed(life);
        if (isPlanted)
            life.arrives(life.session, life.book);
        life.judge.looked(Life::Line, life.look(TrustState::Pending), life.now);
    });
    row("a successor loses what the one in use brings", LossIsShown, [=](Life &life, bool isPlanted) {
        life.becomeStable();
        const quint64 inUse = life.session;
        beginRotation(life);
        opensAndBrings(life);
        life.loses(isPlanted ? inUse : life.session);
        life.arrives(life.session, life.book);
        life.arrives(inUse, life.book);
        looksTrusted(life);
    });
    row("one that is left loses what its successor has brought", LossIsShown, [=](Life &life, bool isPlanted) {
        life.becomeStable();
        const quint64 inUse = life.session;
        beginRotation(life);
        opensAndBrings(life);
        life.loses(inUse);
        life.tell(Rotated{});
        life.go(LineState::Streaming);
        if (isPlanted)
            life.loses(life.session);
        life.arrives(life.session, life.book);
        looksTrusted(life);
    });
    row("what was held back shows no loss of a later one", LossIsShown, [=](Life &life, bool isPlanted) {
        life.becomeStable();
        life.pass(1s);
        life.loses(life.session);
        life.arrives(life.session, life.book, isPlanted ? 0s : 1s);
        looksTrusted(life);
    });
    row("a successor has been without a network for longer", OfflineWaitsItsTime, [](Life &life, bool isPlanted) {
        life.becomeStable();
        life.judge.commanded(Life::Line, SimulationJudge::Command::NetworkLost, life.now);
        life.pass(2s);
        life.fail(FailureClass::Local, Cause::ReceiveDead);
        life.go(LineState::Offline, Cause::NoNetwork);
        life.pass(isPlanted ? 27s : 28s);
        life.attempt();
        life.go(LineState::Connecting);
    });
    row("a successor has been refused for longer", BlockedWaitsItsTime, [](Life &life, bool isPlanted) {
        life.becomeStable();
        life.tell(ConnectionFailed{.failure = {.failureClass = FailureClass::Blocked, .cause = Cause::RegionBlocked}});
        life.pass(1min);
        life.fail();
        life.go(LineState::Blocked, Cause::RegionBlocked);
        life.pass(isPlanted ? 13min : 14min);
        life.attempt();
        life.go(LineState::Connecting);
    });
    row("the breaker of a successor has been open for longer", OpenTimeIsInRange, [](Life &life, bool isPlanted) {
        life.becomeStable();
        if (!isPlanted)
            life.fail(FailureClass::Neutral, Cause::AnnouncedRestart);
        life.go(LineState::BreakerOpen, Cause::ConnectionLost);
        if (isPlanted)
            life.fail();
        life.tell(BreakerOpened{5, 20s});
    });
    row("without a successor it counts from the end", OfflineWaitsItsTime, [](Life &life, bool isPlanted) {
        life.becomeStable();
        life.judge.commanded(Life::Line, SimulationJudge::Command::NetworkLost, life.now);
        life.pass(2s);
        life.go(LineState::Offline, Cause::ReceiveDead);
        life.fail(FailureClass::Local, Cause::ReceiveDead);
        life.pass(isPlanted ? 28s : 30s);
        life.attempt();
        life.go(LineState::Connecting);
    });
    row("who is stopped and says goodbye tries no more", OneTrialAtATime, [](Life &life, bool isPlanted) {
        life.start();
        life.judge.hostBreaker(Life::Host, {.from = BreakerState::Closed, .to = BreakerState::Open, .cooldown = 30s},
                               life.now);
        life.pass(31s);
        life.judge.hostBreaker(Life::Host, {.from = BreakerState::Open, .to = BreakerState::HalfOpen}, life.now);
        life.pass(1s);
        life.attempt();
        life.go(LineState::Connecting);
        if (!isPlanted)
            life.judge.commanded(Life::Line, SimulationJudge::Command::Stop, life.now);
        life.pass(1s);
        life.judge.attemptBegins(Life::Host, 0, life.session + 1, life.now);
    });
    row("one that becomes stable forgives the other nothing", RetriesAreNumbered, [=](Life &life, bool isPlanted) {
        life.start();
        life.connect();
        life.prove();
        for (int i = 0; i < 2; ++i) {
            beginRotation(life);
            life.go(LineState::Streaming);
            life.fail(FailureClass::Counts, Cause::ConnectionRefused);
        }
        life.pass(31s);
        life.go(LineState::Stable);
        beginRotation(life);
        opensAndBrings(life);
        life.tell(Rotated{});
        life.go(LineState::Streaming);
        life.fail();
        life.tell(Reconnecting{isPlanted ? 5 : 3, 1s});
    });
}

void TestSimulationJudge::withoutAPongAPathIsNotJudged()
{
    HandmadeLife life;
    life.becomeStable();
    life.judge.pathLost(HandmadeLife::Host, true, life.now);
    life.pass(1min);
    life.seeAll();
    QVERIFY(!life.judge.broken());
}

void TestSimulationJudge::whoHasNothingToWaitForNeedNotBeStable()
{
    for (const bool isPlanted : {false, true}) {
        HandmadeLife life;
        life.start();
        life.connect();
        life.judge.refused(HandmadeLife::Host, life.session, life.now);
        ConnectionSnapshot picture = life.snapshot(0s);
        for (StreamSnapshot &stream : picture.streams)
            stream.trust = TrustState::Rejected;
        if (isPlanted)
            picture.streams.last().trust = TrustState::Pending;
        life.judge.settled(HandmadeLife::Line, picture, life.now);
        QCOMPARE(life.judge.broken().has_value(), isPlanted);
    }
}

void TestSimulationJudge::twoSessionsAreNotTakenForOne()
{
    QFETCH(const Invariant, invariant);
    QFETCH(const Plant, plant);
    HandmadeLife healthy;
    plant(healthy, false);
    QVERIFY2(!healthy.judge.broken(),
             healthy.judge.broken() ? textOf(healthy.judge.broken()->invariant).name.data() : "");
    HandmadeLife broken;
    plant(broken, true);
    QVERIFY(broken.judge.broken());
    QCOMPARE(textOf(broken.judge.broken()->invariant).name, textOf(invariant).name);
}

void TestSimulationJudge::aStreamThatIsGivenBackIsFollowedFromItsFirstWord()
{
    // A line tells of it before its pool says how the streams are spread, in the same instant.
    const auto blindFor = [](Clock::duration told) {
        HandmadeLife life;
        life.becomeStable();
        life.judge.streamsWanted(HandmadeLife::Line, {life.trades}, life.now);
        life.pass(1min);
        life.trust(life.book, TrustState::Paused, TrustState::Pending);
        life.judge.streamsWanted(HandmadeLife::Line, {life.trades, life.book}, life.now);
        life.pass(4s);
        life.arrives(life.session, life.book);
        life.trust(life.book, TrustState::Pending, TrustState::Trusted);
        life.judge.pictured(HandmadeLife::Line, life.snapshot(told), life.now);
        return life.judge.broken();
    };
    const auto healthy = blindFor(4s);
    QVERIFY2(!healthy, healthy ? textOf(healthy->invariant).name.data() : "");
    const auto broken = blindFor(0s);
    QVERIFY(broken);
    QCOMPARE(textOf(broken->invariant).name, textOf(Invariant::BlindTimeIsThatOfTheEvents).name);
}

void TestSimulationJudge::eachInvariantHasItsText()
{
    QVERIFY(InvariantCount >= 40);
    for (int number = 0; number < InvariantCount; ++number) {
        const InvariantText &text = textOf(Invariant(number));
        QVERIFY(text.name.size() > 0 && qstrlen(text.section) > 0 && qstrlen(text.promise) > 10);
    }
}

}   // namespace tst_simulationjudge

FEEDWARDEN_GUILESS_TEST(tst_simulationjudge::TestSimulationJudge)
#include "tst_simulationjudge.moc"
