// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/classify.h"
#include "core/resilience/connectgovernor.h"
#include "core/resilience/messagebudget.h"

#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <map>
#include <set>

namespace tst_connectgovernor {

using namespace feedwarden;
using Kind = ConnectGovernor::Notice::Kind;
using Report = HostReport::Kind;

static constexpr Clock::time_point t0{24h};
static const WallTime wall0 = WallTime(std::chrono::hours(480'000));
static const QString hostA = QStringLiteral("wss://a.example:443");
static const QString hostB = QStringLiteral("wss://b.example:443");
static const QString hostC = QStringLiteral("wss://c.example:443");

/// A governor that is driven by its own wake times, and what it told.
struct Subject {
    Random random;
    ConnectGovernor governor;
    std::vector<std::pair<Clock::time_point, ConnectGovernor::Notice>> told;
    Clock::time_point now = t0;

    explicit Subject(const GovernorPolicy &policy = {}, quint64 seed = 1) : random(seed), governor(policy, random) {}

    void addLines(int count, const QString &host, int first = 0, SlotPriority priority = SlotPriority::Public)
    {
        for (int i = 0; i < count; ++i)
            governor.addLine(first + i, host, priority);
    }
    void requestAll(int count, int first = 0)
    {
        for (int i = 0; i < count; ++i)
            governor.request(first + i, now);
    }
    void poll()
    {
        for (auto &notice : governor.poll(now))
            told.emplace_back(now, std::move(notice));
    }
    /// Lives on to `end`, polling only when woken.
    void runTo(Clock::time_point end)
    {
        poll();
        for (int guard = 0;; ++guard) {
            const auto wake = governor.nextWake(now);
            if (!wake || *wake > end)
                break;
            QVERIFY2(guard < 1'000'000, "the wake time does not move on");
            now = std::max(now, *wake);
            poll();
        }
        now = std::max(now, end);
    }
    void report(LineTicket ticket, Report kind, const Failure &failure = {}, Clock::duration backoff = {})
    {
        governor.report(ticket, {.kind = kind, .failure = failure, .backoff = backoff}, now);
    }
    [[nodiscard]] std::vector<std::pair<Clock::time_point, ConnectGovernor::Notice>> of(Kind kind) const
    {
        std::vector<std::pair<Clock::time_point, ConnectGovernor::Notice>> some;
        std::copy_if(told.begin(), told.end(), std::back_inserter(some),
                     [&](const auto &n) { return n.second.kind == kind; });
        return some;
    }
    /// Asks for a slot and takes it at once; the clock moves to where it is given.
    bool attempt(LineTicket ticket)
    {
        const size_t before = told.size();
        const auto isGranted = [ticket](const auto &entry) {
            return entry.second.kind == Kind::Granted && entry.second.ticket == ticket;
        };
        governor.request(ticket, now);
        for (int guard = 0; guard < 100; ++guard) {
            poll();
            if (std::any_of(told.begin() + qsizetype(before), told.end(), isGranted))
                return true;
            const auto wake = governor.nextWake(now);
            if (!wake)
                return false;
            now = std::max(now, *wake);
        }
        return false;
    }
    void failAttempts(LineTicket ticket, int count, Cause cause = Cause::ConnectionRefused)
    {
        for (int i = 0; i < count; ++i) {
            QVERIFY(attempt(ticket));
            report(ticket, Report::Ended, makeFailure(cause));
            poll();
        }
    }
};

class TestConnectGovernor final : public QObject
{
    Q_OBJECT
private slots:
    void aHostThatNobodyUsesIsNoWitness();
    void aReplacementNoLongerWantedIsNotMade();
    void aHostIsResetInSpiteOfItsWordOnlyWhenConfirmed();
    void whereAllHandshakesAreTakenNoSlotIsPromised();
    void hostsAndLinesAreListed();
    void whatThereIsToSkipDecidesWhetherItWasDone();
    void theScarcestWindowIsShown();
    void aStoredBanShortensNone();
    void limitsThatMakeNoSenseAreNoStorm();
    void messageBudgetSaysWhenThereIsRoom();
    void hostsAreNamedBySchemeHostAndPort_data();
    void hostsAreNamedBySchemeHostAndPort();
    void linesNeverStartInOneBurst();
    void idleTimeBuysNoBurst();
    void handshakesInFlightAreLimited();
    void handshakesOverAllHostsAreLimited();
    void publishedWindowIsUsedByItsShareOnly_data();
    void publishedWindowIsUsedByItsShareOnly();
    void overridesApplyToTheirHost();
    void privateGoesBeforePublic();
    void firstComeFirstServed();
    void heldHostHoldsNoOther();
    void requestIsQueuedOnceAndCanBeWithdrawn();
    void hostBreakerHoldsEveryLine();
    void releasedLinesComeOneAtATime();
    void lineFailuresDoNotCountAgainstTheHost();
    void trialIsJudgedAsAWhole();
    void blockedTrialGivesItsPermitBack();
    void throttleIsOneHorizonForTheHost_data();
    void throttleIsOneHorizonForTheHost();
    void horizonIsNeverShortened();
    void banHoldsTheBreakerOpen();
    void repeatedBansDouble();
    void userPassesABanOnlyWhenConfirmed();
    void bansSurviveARestart();
    void everyHostFailingAtOnceIsOurFault_data();
    void everyHostFailingAtOnceIsOurFault();
    void pagesOfTwoHostsAreACaptivePortal_data();
    void pagesOfTwoHostsAreACaptivePortal();
    void networkUpLetsOneTry();
    void headroomSaysWhatIsLeft();
    void newLineLearnsWhereItsHostStands();
    void removedLineLeavesNothing();
    void invariantsHoldUnderRandomUse();

    void messagesStayWithinTheWindow();
    void messagesLeaveByRightOfWay();
    void controlFramesNeedNotCount();
    void unlimitedLineSendsAtOnce();
    void oneMessageIsABudgetToo();
    void withdrawnMessageStays();
    void whatIsQueuedIsKnownByItsKind();
};

void TestConnectGovernor::hostsAreNamedBySchemeHostAndPort_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("expected");
    QTest::newRow("wss") << QStringLiteral("wss://Stream.Binance.com/ws")
                         << QStringLiteral("wss://stream.binance.com:443");
    QTest::newRow("a port") << QStringLiteral("wss://stream.binance.com:9443/stream?a=b")
                            << QStringLiteral("wss://stream.binance.com:9443");
    QTest::newRow("ws") << QStringLiteral("ws://127.0.0.1") << QStringLiteral("ws://127.0.0.1:80");
    QTest::newRow("no secrets") << QStringLiteral("wss://user:secret@h.example/?key=1")
                                << QStringLiteral("wss://h.example:443");
}

void TestConnectGovernor::hostsAreNamedBySchemeHostAndPort()
{
    QFETCH(const QString, url);
    QFETCH(const QString, expected);
    QCOMPARE(ConnectGovernor::hostKey(QUrl(url)), expected);
}

void TestConnectGovernor::linesNeverStartInOneBurst()
{
    Subject subject({.handshakesPerHost = 100, .handshakesTotal = 100});
    subject.addLines(20, hostA);
    subject.requestAll(20);
    subject.runTo(t0 + 1min);
    const auto grants = subject.of(Kind::Granted);
    QCOMPARE(grants.size(), size_t(20));
    for (size_t i = 0; i < grants.size(); ++i)
        QCOMPARE(grants[i].first, t0 + int(i) * 1s);
}

void TestConnectGovernor::idleTimeBuysNoBurst()
{
    Subject subject;
    subject.addLines(2, hostA);
    subject.now = t0 + 1h;
    subject.requestAll(2);
    subject.runTo(t0 + 2h);
    const auto grants = subject.of(Kind::Granted);
    QCOMPARE(grants.size(), size_t(2));
    QCOMPARE(grants[1].first - grants[0].first, Clock::duration(1s));
}

void TestConnectGovernor::handshakesInFlightAreLimited()
{
    Subject subject;
    subject.addLines(5, hostA);
    subject.requestAll(5);
    subject.runTo(t0 + 1h);
    QCOMPARE(subject.of(Kind::Granted).size(), size_t(2));
    QVERIFY(!subject.governor.nextWake(subject.now));   // Only a report can free a slot.
    subject.report(0, Report::HandshakeDone);
    subject.runTo(t0 + 2h);
    QCOMPARE(subject.of(Kind::Granted).size(), size_t(3));
    subject.report(1, Report::Ended, makeFailure(Cause::ConnectionRefused));
    subject.runTo(t0 + 3h);
    QCOMPARE(subject.of(Kind::Granted).size(), size_t(4));
    subject.report(2, Report::Unused);
    subject.runTo(t0 + 4h);
    QCOMPARE(subject.of(Kind::Granted).size(), size_t(5));
}

void TestConnectGovernor::handshakesOverAllHostsAreLimited()
{
    Subject subject;
    subject.addLines(2, hostA, 0);
    subject.addLines(2, hostB, 10);
    subject.addLines(2, hostC, 20);
    subject.requestAll(2, 0);
    subject.requestAll(2, 10);
    subject.requestAll(2, 20);
    subject.runTo(t0 + 1h);
    QCOMPARE(subject.of(Kind::Granted).size(), size_t(4));
    subject.report(10, Report::HandshakeDone);
    subject.runTo(t0 + 2h);
    QCOMPARE(subject.of(Kind::Granted).size(), size_t(5));
}

void TestConnectGovernor::publishedWindowIsUsedByItsShareOnly_data()
{
    QTest::addColumn<RollingWindow>("window");
    QTest::addColumn<double>("share");
    QTest::addColumn<int>("expected");
    QTest::newRow("Binance: 300 per 5 min") << RollingWindow{300, 300s} << 0.4 << 120;
    QTest::newRow("Kraken: 150 per 10 min") << RollingWindow{150, 600s} << 0.4 << 60;
    QTest::newRow("all of it") << RollingWindow{10, 60s} << 1.0 << 10;
    QTest::newRow("one at least") << RollingWindow{2, 60s} << 0.4 << 1;
}

void TestConnectGovernor::publishedWindowIsUsedByItsShareOnly()
{
    QFETCH(const RollingWindow, window);
    QFETCH(const double, share);
    QFETCH(const int, expected);
    Subject subject({.attemptsPerSecond = 100, .windowShare = share});
    subject.addLines(1, hostA);
    subject.governor.setHostFacts(hostA, {.attemptWindows = {window}, .breaker = {.failureThreshold = 100'000}});
    // A line that fails at once and asks again at once: only the window holds it.
    std::vector<Clock::time_point> grants;
    while (subject.now < t0 + 3 * window.window) {
        QVERIFY(subject.attempt(0));
        grants.push_back(subject.now);
        subject.report(0, Report::Ended, makeFailure(Cause::ConnectionReset));
    }
    for (size_t i = 0; i + size_t(expected) < grants.size(); ++i)
        QVERIFY(grants[i + size_t(expected)] - grants[i] >= window.window);
    QVERIFY(grants[size_t(expected) - 1] - grants[0] < window.window);   // And all of the share may be used.
}

void TestConnectGovernor::overridesApplyToTheirHost()
{
    GovernorPolicy policy;
    policy.handshakesPerHost = 50;
    policy.handshakesTotal = 100;
    policy.hosts.push_back({.host = QStringLiteral("a.example"), .attemptsPerSecond = 10});
    policy.hosts.push_back({.host = QStringLiteral("b.example:443"), .window = RollingWindow{10, 60s}});
    policy.hosts.push_back({.host = QStringLiteral("c.example:9443"), .attemptsPerSecond = 100});   // Another port.
    Subject subject(policy);
    subject.addLines(20, hostA, 0);
    subject.addLines(20, hostB, 20);
    subject.addLines(20, hostC, 40);
    subject.requestAll(60);
    subject.runTo(t0 + 5s);
    std::map<QString, int> grants;
    for (const auto &[at, notice] : subject.of(Kind::Granted))
        ++grants[notice.host];
    QCOMPARE(grants[hostA], 20);
    QCOMPARE(grants[hostB], 4);   // 40 % of ten.
    QCOMPARE(grants[hostC], 6);
    // A changed policy applies at once.
    policy.hosts[1].window = RollingWindow{100, 60s};
    subject.governor.setPolicy(policy);
    subject.runTo(t0 + 10s);
    QVERIFY(subject.governor.headroom(hostB, subject.now).attemptsLeft > 20);
}

void TestConnectGovernor::privateGoesBeforePublic()
{
    Subject subject;
    subject.addLines(3, hostA, 0);
    subject.addLines(1, hostA, 10, SlotPriority::Private);
    subject.addLines(1, hostB, 20, SlotPriority::Private);
    subject.requestAll(3, 0);
    subject.requestAll(1, 10);
    subject.requestAll(1, 20);
    subject.poll();
    QCOMPARE(subject.told[0].second.ticket, 10);
    QCOMPARE(subject.told[1].second.ticket, 20);
}

void TestConnectGovernor::firstComeFirstServed()
{
    Subject subject({.attemptsPerSecond = 10, .handshakesPerHost = 10, .handshakesTotal = 10});
    subject.addLines(5, hostA);
    for (const int ticket : {3, 1, 4, 0, 2})
        subject.governor.request(ticket, t0);
    subject.runTo(t0 + 1s);
    std::vector<int> order;
    for (const auto &[at, notice] : subject.of(Kind::Granted))
        order.push_back(notice.ticket);
    QCOMPARE(order, (std::vector<int>{3, 1, 4, 0, 2}));
}

void TestConnectGovernor::heldHostHoldsNoOther()
{
    Subject subject;
    subject.addLines(1, hostA, 0);
    subject.addLines(1, hostB, 1);
    subject.governor.holdBreakerOpen(hostA, t0);
    subject.requestAll(2);
    subject.runTo(t0 + 1h);
    QCOMPARE(subject.of(Kind::Granted).size(), size_t(1));
    QCOMPARE(subject.of(Kind::Granted)[0].second.ticket, 1);
    subject.governor.releaseBreaker(hostA, subject.now);
    subject.runTo(t0 + 2h);
    QVERIFY(subject.of(Kind::Granted)[1].second.trial);
}

void TestConnectGovernor::requestIsQueuedOnceAndCanBeWithdrawn()
{
    Subject subject;
    subject.addLines(3, hostA);
    subject.requestAll(3);
    subject.requestAll(3);
    subject.governor.cancel(1);
    subject.governor.cancel(1);
    QCOMPARE(subject.governor.headroom(hostA, t0).waiting, 2);
    subject.runTo(t0 + 1h);
    QCOMPARE(subject.of(Kind::Granted).size(), size_t(2));
    QCOMPARE(subject.of(Kind::Granted)[1].second.ticket, 2);
}

void TestConnectGovernor::hostBreakerHoldsEveryLine()
{
    Subject subject;
    subject.addLines(3, hostA);
    subject.governor.setHostFacts(hostA, {.breaker = {.failureThreshold = 3}});
    subject.failAttempts(0, 3);
    QCOMPARE(subject.of(Kind::BreakerChanged).size(), size_t(1));
    const auto opened = subject.of(Kind::BreakerChanged)[0].second;
    QCOMPARE(opened.ticket, 0);
    QCOMPARE(opened.transition.to, BreakerState::Open);
    QCOMPARE(opened.transition.failures, 3);
    const auto until = *opened.transition.until;

    subject.told.clear();
    subject.requestAll(3);
    subject.runTo(until - 1ns);
    QVERIFY(subject.of(Kind::Granted).empty());
    subject.runTo(until);
    // Half-open is told, one line tries, the others wait.
    QCOMPARE(subject.told[0].second.transition.to, BreakerState::HalfOpen);
    QCOMPARE(subject.of(Kind::Granted).size(), size_t(1));
    QCOMPARE(subject.of(Kind::Granted)[0].first, until);
    QVERIFY(subject.of(Kind::Granted)[0].second.trial);
    subject.runTo(until + 19s);
    QCOMPARE(subject.of(Kind::Granted).size(), size_t(1));
    // No verdict within attempt deadline and trial time is a failure.
    subject.runTo(until + 20s);
    QCOMPARE(subject.told.back().second.transition.to, BreakerState::Open);
    QCOMPARE(subject.told.back().second.transition.openings, 2);
}

void TestConnectGovernor::releasedLinesComeOneAtATime()
{
    Subject subject;
    subject.addLines(5, hostA);
    subject.governor.setHostFacts(hostA, {.breaker = {.failureThreshold = 1}});
    subject.failAttempts(0, 1);
    subject.requestAll(5);
    subject.runTo(*subject.governor.headroom(hostA, subject.now).breakerUntil);
    subject.told.clear();
    subject.report(0, Report::HandshakeDone);
    subject.report(0, Report::Proven);
    subject.now += 10s;
    subject.report(0, Report::Succeeded);
    const auto closed = subject.now;
    subject.runTo(closed + 1h);
    QCOMPARE(subject.told[0].second.transition.to, BreakerState::Closed);
    auto grants = subject.of(Kind::Granted);
    QCOMPARE(grants.size(), size_t(2));   // Two in flight, a second apart.
    QCOMPARE(grants[1].first - grants[0].first, Clock::duration(1s));
    QVERIFY(!grants[0].second.trial);
}

void TestConnectGovernor::lineFailuresDoNotCountAgainstTheHost()
{
    Subject subject;
    subject.addLines(1, hostA);
    subject.governor.setHostFacts(hostA, {.breaker = {.failureThreshold = 2}});
    for (int i = 0; i < 5; ++i) {
        QVERIFY(subject.attempt(0));
        subject.report(0, Report::HandshakeDone);
        subject.report(0, Report::Ended, makeFailure(Cause::ClosedByServer, {}, false));
    }
    QCOMPARE(subject.governor.headroom(hostA, subject.now).breakerFailures, 0);
    subject.failAttempts(0, 1);
    // Neutral, local and blocked ends change no counter, and neither do failures of the line.
    QVERIFY(subject.attempt(0));
    subject.report(0, Report::Ended, makeFailure(Cause::UserStop));
    QVERIFY(subject.attempt(0));
    subject.report(0, Report::Ended, makeFailure(Cause::OutOfDescriptors));
    QVERIFY(subject.attempt(0));
    subject.report(0, Report::Ended, makeFailure(Cause::NotAWebSocket));
    QCOMPARE(subject.governor.headroom(hostA, subject.now).breakerFailures, 1);
    QCOMPARE(subject.governor.headroom(hostA, subject.now).breaker, BreakerState::Closed);
}

void TestConnectGovernor::trialIsJudgedAsAWhole()
{
    Subject subject;
    subject.addLines(1, hostA);
    subject.governor.setHostFacts(hostA, {.breaker = {.failureThreshold = 1}});
    subject.failAttempts(0, 1);
    QVERIFY(subject.attempt(0));
    QVERIFY(subject.told.back().second.trial);
    subject.report(0, Report::HandshakeDone);
    subject.report(0, Report::Ended, makeFailure(Cause::FirstMessageTimeout, {}, false));
    subject.poll();
    QCOMPARE(subject.told.back().second.transition.to, BreakerState::Open);
    QCOMPARE(subject.told.back().second.transition.openings, 2);
}

void TestConnectGovernor::blockedTrialGivesItsPermitBack()
{
    Subject subject;
    subject.addLines(2, hostA);
    subject.governor.setHostFacts(hostA, {.breaker = {.failureThreshold = 1}});
    subject.failAttempts(0, 1);
    QVERIFY(subject.attempt(0));
    subject.report(0, Report::Ended, makeFailure(Cause::NotAWebSocket));
    QVERIFY(subject.attempt(1));
    QVERIFY(subject.told.back().second.trial);
}

void TestConnectGovernor::throttleIsOneHorizonForTheHost_data()
{
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<std::chrono::milliseconds>("backoff");
    QTest::addColumn<std::chrono::milliseconds>("expected");
    const auto http = [](int status, std::optional<QByteArray> wish = {}) {
        return classifyHttp({.status = status, .retryAfter = wish}, wall0);
    };
    QTest::newRow("429: the floor") << http(429) << 4'000ms << 60'000ms;
    QTest::newRow("429: backoff above the floor") << http(429) << 90'000ms << 90'000ms;
    QTest::newRow("429: the server's wish") << http(429, "7") << 4'000ms << 7'000ms;
    QTest::newRow("429: backoff above the wish") << http(429, "2") << 4'000ms << 4'000ms;
    QTest::newRow("429: 3 d at most") << http(429, "1000000000000") << 4'000ms << 259'200'000ms;
    QTest::newRow("403: the venue's floor") << http(403) << 4'000ms << 600'000ms;
    QTest::newRow("418") << http(418) << 4'000ms << 120'000ms;
    QTest::newRow("close 1008") << classifyClose(1008, {}) << 4'000ms << 60'000ms;
    QTest::newRow("close 1013") << classifyClose(1013, {}) << 4'000ms << 60'000ms;
}

void TestConnectGovernor::throttleIsOneHorizonForTheHost()
{
    QFETCH(const Failure, failure);
    QFETCH(const std::chrono::milliseconds, backoff);
    QFETCH(const std::chrono::milliseconds, expected);
    Subject subject;
    subject.addLines(2, hostA);
    subject.governor.setHostFacts(hostA, {.forbiddenWait = 10min});
    QVERIFY(subject.attempt(0));
    subject.report(0, Report::Ended, failure, backoff);
    const auto until = subject.now + expected;
    subject.poll();
    QCOMPARE(subject.of(Kind::Throttled).size(), size_t(1));
    QCOMPARE(subject.of(Kind::Throttled)[0].second.until, until);
    QCOMPARE(*subject.governor.headroom(hostA, subject.now).throttledUntil, until);
    subject.told.clear();
    subject.governor.request(1, subject.now);   // The other line waits as well.
    subject.runTo(until - 1ns);
    QVERIFY(subject.of(Kind::Granted).empty());
    QVERIFY(subject.governor.headroom(hostA, subject.now).breakerFailures == 0);
    subject.runTo(until);
    QCOMPARE(subject.of(Kind::Granted).size(), size_t(1));
}

void TestConnectGovernor::horizonIsNeverShortened()
{
    Subject subject({.attemptsPerSecond = 10});
    subject.addLines(3, hostA);
    QVERIFY(subject.attempt(0));
    QVERIFY(subject.attempt(1));
    subject.report(0, Report::HandshakeDone);
    subject.report(1, Report::Ended, classifyHttp({.status = 429, .retryAfter = "600"}, wall0));
    const auto until = subject.now + 10min;
    subject.now += 10s;
    subject.report(0, Report::Succeeded);
    subject.report(0, Report::Settled);
    subject.report(0, Report::Ended, classifyHttp({.status = 429, .retryAfter = "5"}, wall0));
    subject.poll();
    QCOMPARE(subject.of(Kind::Throttled).size(), size_t(1));
    QCOMPARE(*subject.governor.headroom(hostA, subject.now).throttledUntil, until);
    QVERIFY(subject.attempt(2));
    QCOMPARE(subject.now, until);
}

void TestConnectGovernor::banHoldsTheBreakerOpen()
{
    Subject subject;
    subject.addLines(1, hostA);
    QVERIFY(subject.attempt(0));
    subject.report(0, Report::Ended, classifyHttp({.status = 418, .retryAfter = "600"}, wall0));
    subject.poll();
    const auto opened = subject.of(Kind::BreakerChanged)[0].second.transition;
    QCOMPARE(opened.to, BreakerState::Open);
    QCOMPARE(opened.cause, Cause::Banned);
    QCOMPARE(opened.cooldown, Clock::duration(10min));
    subject.report(0, Report::Succeeded);   // A late success of another kind.
    subject.governor.networkUp(subject.now);
    QCOMPARE(subject.governor.headroom(hostA, subject.now).breaker, BreakerState::Open);
    const auto banned = subject.now;
    QVERIFY(subject.attempt(0));
    QCOMPARE(subject.now, banned + 10min);
    QVERIFY(subject.told.back().second.trial);
    // A 429 asks to slow down; that is no ban.
    subject.report(0, Report::Ended, classifyHttp({.status = 429}, wall0));
    QCOMPARE(subject.governor.headroom(hostA, subject.now).breaker, BreakerState::HalfOpen);
}

void TestConnectGovernor::repeatedBansDouble()
{
    Subject subject;
    subject.addLines(1, hostA);
    for (const auto expected : {2min, 4min, 8min, 16min}) {
        QVERIFY(subject.attempt(0));
        subject.report(0, Report::Ended, classifyHttp({.status = 418}, wall0));
        QCOMPARE(*subject.governor.headroom(hostA, subject.now).throttledUntil - subject.now,
                 Clock::duration(expected));
    }
    QVERIFY(subject.attempt(0));
    subject.report(0, Report::Succeeded);
    subject.report(0, Report::Ended, classifyHttp({.status = 418}, wall0));
    QCOMPARE(*subject.governor.headroom(hostA, subject.now).throttledUntil - subject.now, Clock::duration(2min));
}

void TestConnectGovernor::userPassesABanOnlyWhenConfirmed()
{
    Subject subject;
    subject.addLines(1, hostA);
    QVERIFY(subject.attempt(0));
    subject.report(0, Report::Ended, classifyHttp({.status = 418}, wall0));
    subject.poll();
    subject.now += 5s;
    using Command = HostCommand::Kind;
    QVERIFY(!subject.governor.command(0, {.kind = Command::SkipWait}, subject.now));
    QVERIFY(!subject.governor.command(0, {.kind = Command::Reset}, subject.now));
    QVERIFY(!subject.governor.resetBreaker(hostA, subject.now));
    QVERIFY(subject.governor.headroom(hostA, subject.now).throttledUntil);
    subject.told.clear();
    QVERIFY(subject.governor.command(0, {.kind = Command::SkipWait, .rule = BanRule::Override}, subject.now));
    subject.governor.request(0, subject.now);
    subject.poll();
    QCOMPARE(subject.of(Kind::ThrottleLifted).size(), size_t(1));
    QCOMPARE(subject.of(Kind::Granted).size(), size_t(1));
}

void TestConnectGovernor::bansSurviveARestart()
{
    Subject before;
    before.addLines(2, hostA, 0);
    before.addLines(1, hostB, 2);
    QVERIFY(before.attempt(0));
    before.report(0, Report::Ended, classifyHttp({.status = 418, .retryAfter = "3600"}, wall0));
    QVERIFY(before.attempt(2));
    before.report(2, Report::Ended, classifyHttp({.status = 429, .retryAfter = "60"}, wall0));
    before.poll();
    const auto stored = before.governor.bans(before.now, wall0);
    QCOMPARE(stored.size(), size_t(2));

    // Another process, another clock, ten minutes later.
    Subject after;
    after.now = Clock::time_point(5s);
    after.governor.restoreBans(stored, after.now, wall0 + 10min);
    after.addLines(1, hostA, 0);
    after.addLines(1, hostB, 1);
    after.poll();
    QCOMPARE(after.of(Kind::Throttled).size(), size_t(1));   // The minute has passed.
    const auto room = after.governor.headroom(hostA, after.now);
    QCOMPARE(room.breaker, BreakerState::Open);
    QCOMPARE(*room.throttledUntil - after.now, Clock::duration(50min));
    QVERIFY(after.attempt(1));
    QCOMPARE(after.now, Clock::time_point(5s));
    QVERIFY(after.attempt(0));
    QCOMPARE(after.now, Clock::time_point(5s) + 50min);

    // A wall clock that was set back must not ban for years.
    Subject odd;
    odd.governor.restoreBans(stored, odd.now, wall0 - std::chrono::hours(24 * 365));
    QCOMPARE(*odd.governor.headroom(hostA, odd.now).throttledUntil - odd.now, Clock::duration(72h));
}

void TestConnectGovernor::everyHostFailingAtOnceIsOurFault_data()
{
    QTest::addColumn<int>("hosts");
    QTest::addColumn<std::chrono::milliseconds>("apart");
    QTest::addColumn<bool>("oneConnected");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<bool>("expected");
    QTest::newRow("three hosts") << 3 << 5'000ms << false << Cause::NameLookupFailed << true;
    QTest::newRow("unreachable") << 3 << 5'000ms << false << Cause::HostUnreachable << true;
    QTest::newRow("just within 30 s") << 2 << 30'000ms << false << Cause::NameLookupFailed << true;
    QTest::newRow("1 ms too far apart") << 2 << 30'001ms << false << Cause::NameLookupFailed << false;
    QTest::newRow("one host only") << 1 << 5'000ms << false << Cause::NameLookupFailed << false;
    QTest::newRow("a line is connected") << 3 << 5'000ms << true << Cause::NameLookupFailed << false;
    QTest::newRow("refused: they answered") << 3 << 5'000ms << false << Cause::ConnectionRefused << false;
}

void TestConnectGovernor::everyHostFailingAtOnceIsOurFault()
{
    QFETCH(const int, hosts);
    QFETCH(const std::chrono::milliseconds, apart);
    QFETCH(const bool, oneConnected);
    QFETCH(const Cause, cause);
    QFETCH(const bool, expected);
    Subject subject({.handshakesPerHost = 10, .handshakesTotal = 10});
    const QList<QString> names = {hostA, hostB, hostC};
    for (int i = 0; i < hosts; ++i) {
        subject.addLines(1, names[i], i);
        QVERIFY(subject.attempt(i));
    }
    subject.addLines(1, names[0], 10);
    if (oneConnected) {
        QVERIFY(subject.attempt(10));
        subject.report(10, Report::HandshakeDone);
    }
    for (int i = 0; i < hosts; ++i) {
        if (i + 1 == hosts && i > 0)
            subject.now += apart;
        subject.report(i, Report::Ended, makeFailure(cause));
    }
    subject.poll();
    QCOMPARE(subject.of(Kind::LocalFault).size(), size_t(expected));
    QCOMPARE(subject.governor.headroom(names[hosts - 1], subject.now).breakerFailures, expected ? 0 : 1);
}

void TestConnectGovernor::pagesOfTwoHostsAreACaptivePortal_data()
{
    QTest::addColumn<Failure>("first");
    QTest::addColumn<Failure>("second");
    QTest::addColumn<std::chrono::milliseconds>("apart");
    QTest::addColumn<bool>("oneConnected");
    QTest::addColumn<bool>("expected");
    const Failure page = classifyHttp({.status = 200}, {});
    const Failure redirect = classifyHttp({.status = 302}, {});
    const Failure certificate = makeFailure(Cause::CertificateUntrusted);
    const Failure refused = makeFailure(Cause::ConnectionRefused);
    // Maintenance pages of a host that was Stable count, and are evidence all the same.
    Failure counted = page;
    counted.failureClass = FailureClass::Counts;
    QTest::newRow("two pages") << page << page << 5'000ms << false << true;
    QTest::newRow("a page and a redirect") << page << redirect << 30'000ms << false << true;
    QTest::newRow("a certificate and a page that counts") << certificate << counted << 5'000ms << false << true;
    QTest::newRow("said so") << classifyHttp({.status = 511}, {}) << page << 0ms << false << true;
    QTest::newRow("1 ms too far apart") << page << page << 30'001ms << false << false;
    QTest::newRow("somebody gets through") << page << page << 5'000ms << true << false;
    QTest::newRow("one of them is refused") << page << refused << 5'000ms << false << false;
    QTest::newRow("not found is no page of a portal")
        << classifyHttp({.status = 404}, {}) << classifyHttp({.status = 404}, {}) << 0ms << false << false;
}

void TestConnectGovernor::pagesOfTwoHostsAreACaptivePortal()
{
    QFETCH(const Failure, first);
    QFETCH(const Failure, second);
    QFETCH(const std::chrono::milliseconds, apart);
    QFETCH(const bool, oneConnected);
    QFETCH(const bool, expected);
    Subject subject({.handshakesPerHost = 10, .handshakesTotal = 10});
    const QList<QString> names = {hostA, hostB, hostC};
    for (int i = 0; i < 3; ++i) {
        subject.addLines(1, names[i], i);
        QVERIFY(subject.attempt(i));
    }
    if (oneConnected)
        subject.report(2, Report::HandshakeDone);
    subject.report(0, Report::Ended, first);
    subject.report(0, Report::Ended, first);   // One host twice is one host.
    subject.poll();
    QCOMPARE(subject.of(Kind::LocalFault).size(), size_t(0));
    subject.now += apart;
    subject.report(1, Report::Ended, second);
    subject.poll();
    QCOMPARE(subject.of(Kind::LocalFault).size(), size_t(expected));
    if (expected)
        QCOMPARE(subject.of(Kind::LocalFault).front().second.cause, Cause::CaptivePortal);
}

void TestConnectGovernor::networkUpLetsOneTry()
{
    Subject subject;
    subject.addLines(2, hostA);
    subject.governor.setHostFacts(hostA, {.breaker = {.failureThreshold = 2}});
    subject.failAttempts(0, 2, Cause::NameLookupFailed);
    subject.requestAll(2);
    subject.now += 1s;
    subject.told.clear();
    subject.governor.networkUp(subject.now);
    subject.poll();
    QCOMPARE(subject.of(Kind::Granted).size(), size_t(1));
    QVERIFY(subject.of(Kind::Granted)[0].second.trial);
}

void TestConnectGovernor::headroomSaysWhatIsLeft()
{
    Subject subject;
    subject.addLines(3, hostA);
    subject.governor.setHostFacts(hostA, {.attemptWindows = {{300, 300s}, {10, 10s}}});
    QCOMPARE(subject.governor.headroom(hostA, t0).attemptsLeft, 4);   // The tighter one, 40 % of ten.
    QCOMPARE(subject.governor.headroom(hostA, t0).attemptsOf, 4);
    QCOMPARE(subject.governor.headroom(hostA, t0).window, Clock::duration(10s));
    QCOMPARE(*subject.governor.headroom(hostA, t0).nextSlot, t0);
    subject.requestAll(3);
    subject.poll();
    auto room = subject.governor.headroom(hostA, t0);
    QCOMPARE(room.attemptsLeft, 3);
    QCOMPARE(room.handshakesInFlight, 1);
    QCOMPARE(room.waiting, 2);
    QCOMPARE(*room.nextSlot, t0 + 1s);
    subject.report(0, Report::HandshakeDone);
    room = subject.governor.headroom(hostA, t0 + 10s);
    QCOMPARE(room.attemptsLeft, 4);
    QCOMPARE(room.connected, 1);
    QCOMPARE(room.handshakesInFlight, 0);
    subject.governor.holdBreakerOpen(hostA, t0);
    QVERIFY(subject.governor.headroom(hostA, t0).breakerHeld);
    QVERIFY(!subject.governor.headroom(hostA, t0).nextSlot);
    QCOMPARE(subject.governor.headroom(hostB, t0).attemptsLeft, -1);   // Unknown: nothing is published.
    QCOMPARE(subject.governor.headroom(hostB, t0).attemptsOf, 0);
}

void TestConnectGovernor::newLineLearnsWhereItsHostStands()
{
    Subject subject;
    subject.addLines(1, hostA);
    QVERIFY(subject.governor.standing(hostA, t0).empty());
    QVERIFY(subject.governor.standing(hostB, t0).empty());
    QVERIFY(subject.attempt(0));
    subject.report(0, Report::Ended, classifyHttp({.status = 418}, wall0));
    subject.poll();
    subject.now += 30s;
    const auto standing = subject.governor.standing(hostA, subject.now);
    QCOMPARE(standing.size(), size_t(2));
    QCOMPARE(standing[0].transition.to, BreakerState::Open);
    QCOMPARE(standing[0].transition.cooldown, Clock::duration(90s));
    QCOMPARE(standing[1].kind, Kind::Throttled);
    QVERIFY(subject.governor.poll(subject.now).empty());   // Asking is no transition.
}

void TestConnectGovernor::removedLineLeavesNothing()
{
    Subject subject;
    subject.addLines(4, hostA);
    subject.governor.setHostFacts(hostA, {.breaker = {.failureThreshold = 2}});
    subject.failAttempts(0, 1);
    subject.requestAll(4);
    subject.runTo(t0 + 1min);
    QCOMPARE(subject.governor.headroom(hostA, subject.now).handshakesInFlight, 2);
    for (int ticket = 0; ticket < 4; ++ticket)
        subject.governor.removeLine(ticket, subject.now);
    const auto room = subject.governor.headroom(hostA, subject.now);
    QCOMPARE(room.handshakesInFlight, 0);
    QCOMPARE(room.waiting, 0);
    QCOMPARE(room.breakerFailures, 0);
    QVERIFY(subject.governor.linesOf(hostA).empty());
    subject.report(1, Report::Ended, makeFailure(Cause::ConnectionRefused));   // Too late to matter.
    subject.governor.request(1, subject.now);
    subject.poll();
    QCOMPARE(subject.governor.headroom(hostA, subject.now).waiting, 0);
}

void TestConnectGovernor::invariantsHoldUnderRandomUse()
{
    for (quint64 seed = 1; seed <= 60; ++seed) {
        Random dice(seed);
        GovernorPolicy policy;
        policy.attemptsPerSecond = dice.uniform(0.2, 5);
        policy.handshakesPerHost = 1 + int(dice.uniform(0, 4));
        policy.handshakesTotal = 1 + int(dice.uniform(0, 6));
        Subject subject(policy, seed);
        const QList<QString> hosts = {hostA, hostB, hostC};
        const RollingWindow window{20, 60s};
        for (int i = 0; i < 30; ++i)
            subject.governor.addLine(i, hosts[i % 3], i % 7 == 0 ? SlotPriority::Private : SlotPriority::Public);
        for (const QString &host : hosts)
            subject.governor.setHostFacts(host, {.attemptWindows = {window}, .breaker = {.failureThreshold = 4}});

        std::map<QString, std::vector<Clock::time_point>> grants;
        std::map<QString, Clock::time_point> throttled;
        std::map<QString, BreakerState> breaker;
        std::map<QString, std::optional<Clock::time_point>> openUntil;
        std::map<QString, int> trials;
        std::set<int> inFlight;
        std::set<int> trialists;
        std::set<int> waiting;
        for (int step = 0; step < 600; ++step) {
            subject.now += std::chrono::milliseconds(qint64(dice.uniform(0, 2'000)));
            const int ticket = int(dice.uniform(0, 30));
            const QString &host = hosts[ticket % 3];
            if (inFlight.contains(ticket)) {
                const double what = dice.unit();
                Failure failure;
                Report kind = Report::Ended;
                if (what < 0.5)
                    failure = makeFailure(Cause::ConnectionRefused);
                else if (what < 0.55)
                    failure = classifyHttp({.status = dice.unit() < 0.5 ? 429 : 418, .retryAfter = "20"}, wall0);
                else if (what < 0.75)
                    failure = makeFailure(Cause::UserStop);
                else
                    kind = Report::Succeeded;
                subject.report(ticket, kind, failure);
                if (kind == Report::Succeeded)
                    subject.report(ticket, Report::Ended, makeFailure(Cause::UserStop));
                inFlight.erase(ticket);
                trialists.erase(ticket);
            } else {
                subject.governor.request(ticket, subject.now);
                waiting.insert(ticket);
            }
            for (const auto &notice : subject.governor.poll(subject.now)) {
                switch (notice.kind) {
                case Kind::Granted: {
                    QVERIFY(waiting.erase(notice.ticket) == 1);
                    auto &times = grants[notice.host];
                    // Never early: spacing, windows, breaker, horizon, handshakes.
                    if (!times.empty())
                        QVERIFY(double((subject.now - times.back()).count()) * policy.attemptsPerSecond >= 1e9 - 10);
                    if (times.size() >= 8)
                        QVERIFY(subject.now - times[times.size() - 8] >= window.window);
                    times.push_back(subject.now);
                    QVERIFY(subject.now >= throttled[notice.host]);
                    QVERIFY(breaker[notice.host] != BreakerState::Open);
                    QCOMPARE(notice.trial, breaker[notice.host] == BreakerState::HalfOpen);
                    inFlight.insert(notice.ticket);
                    QVERIFY(int(inFlight.size()) <= policy.handshakesTotal);
                    QVERIFY(std::count_if(inFlight.begin(), inFlight.end(),
                                          [&](int t) { return hosts[t % 3] == notice.host; })
                            <= policy.handshakesPerHost);
                    break;
                }
                case Kind::BreakerChanged:
                    QCOMPARE(notice.transition.from, breaker[notice.host]);
                    if (notice.transition.to == BreakerState::HalfOpen)
                        QVERIFY(subject.now >= *openUntil[notice.host]);
                    breaker[notice.host] = notice.transition.to;
                    openUntil[notice.host] = notice.transition.until;
                    break;
                case Kind::Throttled:
                    QVERIFY(notice.until > throttled[notice.host]);
                    throttled[notice.host] = notice.until;
                    break;
                case Kind::ThrottleLifted:
                case Kind::LocalFault:
                case Kind::WhenHeard:
                case Kind::ReplaceLine:
                case Kind::VenueQuiet:
                case Kind::VenueSpeaks:
                    QFAIL("nobody asked for it");
                    break;
                }
            }
            Q_UNUSED(host)
        }
        QVERIFY(grants.size() == 3);
    }
}

// ---- Outgoing messages. ----

void TestConnectGovernor::messagesStayWithinTheWindow()
{
    MessageBudget budget({5, 1s});   // Binance Spot; one of the five is left for pongs nobody sees.
    for (quint64 id = 1; id <= 40; ++id)
        budget.enqueue(OutgoingKind::Subscribe, id);
    QCOMPARE(budget.headroom(t0), 4);
    std::vector<Clock::time_point> sent;
    Clock::time_point now = t0;
    quint64 expected = 1;
    while (const auto wake = budget.nextWake(now)) {
        now = std::max(now, *wake);
        const auto message = budget.next(now);
        QVERIFY(message);
        QCOMPARE(message->id, expected++);
        sent.push_back(now);
    }
    QCOMPARE(sent.size(), size_t(40));
    // As the venue counts them, also where the first ones are held up on their way and the others catch up.
    for (size_t i = 4; i < sent.size(); ++i)
        QVERIFY(sent[i] - (sent[i - 4] + MessageBudget::TransitSpread) >= 1s);
    QCOMPARE(sent.back() - t0, 9 * (1s + MessageBudget::TransitSpread));
    QVERIFY(!budget.next(now + 1h));
}

void TestConnectGovernor::messagesLeaveByRightOfWay()
{
    MessageBudget budget({2, 1s});
    budget.enqueue(OutgoingKind::Unsubscribe, 1);
    budget.enqueue(OutgoingKind::Ping, 2);
    budget.enqueue(OutgoingKind::Subscribe, 3);
    budget.enqueue(OutgoingKind::Subscribe, 4);
    budget.enqueue(OutgoingKind::Auth, 5);
    budget.enqueue(OutgoingKind::Pong, 6);
    std::vector<quint64> order;
    constexpr auto window = 1s + MessageBudget::TransitSpread;
    for (Clock::time_point now = t0; budget.queued() > 0; now += window) {
        order.push_back(budget.next(now)->id);
        QVERIFY(!budget.next(now + window - 1ms));
    }
    QCOMPARE(order, (std::vector<quint64>{6, 5, 3, 4, 2, 1}));
}

void TestConnectGovernor::controlFramesNeedNotCount()
{
    MessageBudget budget({2, 1s}, false);
    for (quint64 id = 1; id <= 3; ++id)
        budget.enqueue(OutgoingKind::Subscribe, id);
    budget.enqueue(OutgoingKind::Ping, 4);
    QCOMPARE(budget.next(t0)->id, quint64(1));
    QCOMPARE(budget.next(t0)->id, quint64(2));
    QCOMPARE(*budget.nextWake(t0), t0);          // A ping is free here,
    QCOMPARE(budget.next(t0)->id, quint64(4));   // so it need not wait for what is not.
    QCOMPARE(*budget.nextWake(t0), t0 + 1s + MessageBudget::TransitSpread);
    budget.restart();
    QCOMPARE(budget.queued(), qsizetype(0));
    QCOMPARE(budget.headroom(t0), 2);
}

void TestConnectGovernor::unlimitedLineSendsAtOnce()
{
    MessageBudget budget;
    QCOMPARE(budget.headroom(t0), -1);
    for (quint64 id = 1; id <= 1000; ++id)
        budget.enqueue(OutgoingKind::Subscribe, id);
    for (quint64 id = 1; id <= 1000; ++id)
        QCOMPARE(budget.next(t0)->id, id);
    QCOMPARE(budget.roomAt(1'000'000, t0), t0);
}

void TestConnectGovernor::oneMessageIsABudgetToo()
{
    // The least that is left of a limit: also of one that the pongs nobody sees would use up.
    for (MessageBudget budget :
         {MessageBudget({1, 1s}, false), MessageBudget({1, 1s}, true), MessageBudget({2, 1s}, true)}) {
        QCOMPARE(budget.limit(), 1);
        QCOMPARE(budget.headroom(t0), 1);
        QCOMPARE(budget.roomAt(1, t0), t0);
        budget.enqueue(OutgoingKind::Subscribe, 1);
        budget.enqueue(OutgoingKind::Subscribe, 2);
        QCOMPARE(*budget.nextWake(t0), t0);
        QCOMPARE(budget.next(t0)->id, quint64(1));
        QCOMPARE(budget.headroom(t0), 0);
        QVERIFY(!budget.next(t0 + budget.window() - 1ns));
        QCOMPARE(budget.roomAt(1, t0), t0 + budget.window());
        QCOMPARE(budget.roomAt(7, t0), t0 + budget.window());   // no more than its whole
        QCOMPARE(*budget.nextWake(t0), t0 + budget.window());
        QCOMPARE(budget.headroom(t0 + budget.window()), 1);
        QCOMPARE(budget.next(t0 + budget.window())->id, quint64(2));
    }
}

void TestConnectGovernor::withdrawnMessageStays()
{
    MessageBudget budget;
    budget.enqueue(OutgoingKind::Ping, 1);
    budget.enqueue(OutgoingKind::Ping, 2);
    QVERIFY(budget.withdraw(OutgoingKind::Ping, 1));
    QVERIFY(!budget.withdraw(OutgoingKind::Ping, 1));
    QVERIFY(!budget.withdraw(OutgoingKind::Subscribe, 2));
    QCOMPARE(budget.next(t0)->id, quint64(2));
}

void TestConnectGovernor::whatIsQueuedIsKnownByItsKind()
{
    MessageBudget budget({3, 1s});
    for (const auto kind : {OutgoingKind::Auth, OutgoingKind::Subscribe, OutgoingKind::Ping}) {
        QVERIFY(!budget.isQueued(kind));
        budget.enqueue(kind, 1);
        QVERIFY(budget.isQueued(kind));
    }
    QVERIFY(!budget.isQueued(OutgoingKind::Pong) && !budget.isQueued(OutgoingKind::Unsubscribe));
    QCOMPARE(budget.queued(), qsizetype(3));
    QCOMPARE(budget.next(t0)->kind, OutgoingKind::Auth);
    QVERIFY(!budget.isQueued(OutgoingKind::Auth));
    QVERIFY(budget.withdraw(OutgoingKind::Ping, 1));
    QVERIFY(!budget.isQueued(OutgoingKind::Ping));
    QVERIFY(budget.isQueued(OutgoingKind::Subscribe));
    // What was sent long ago is no part of what is counted, however much of it there was.
    QCOMPARE(budget.next(t0)->kind, OutgoingKind::Subscribe);
    QVERIFY(!budget.nextWake(t0));
    budget.enqueue(OutgoingKind::Subscribe, 2);
    QCOMPARE(*budget.nextWake(t0), t0 + budget.window());
    QCOMPARE(*budget.nextWake(t0 + 1h), t0 + 1h);
}

void TestConnectGovernor::aHostThatNobodyUsesIsNoWitness()
{
    // Two hosts fail within the same moments; a third one is known, but has no line that could have failed or not.
    Subject subject({.handshakesPerHost = 10, .handshakesTotal = 10});
    subject.governor.setHostFacts(hostC, {});
    for (int i = 0; i < 2; ++i) {
        subject.addLines(1, i == 0 ? hostA : hostB, i);
        QVERIFY(subject.attempt(i));
    }
    for (int i = 0; i < 2; ++i)
        subject.report(i, Report::Ended, makeFailure(Cause::HostUnreachable));
    subject.poll();
    QCOMPARE(subject.of(Kind::LocalFault).size(), size_t(1));
    QCOMPARE(subject.of(Kind::LocalFault).front().second.cause, Cause::HostUnreachable);
}

void TestConnectGovernor::aReplacementNoLongerWantedIsNotMade()
{
    Subject subject;
    subject.addLines(2, hostA);
    for (int i = 0; i < 2; ++i) {
        QVERIFY(subject.attempt(i));
        subject.report(i, Report::HandshakeDone);
    }
    subject.poll();
    subject.governor.askReplacement(0, subject.now - 10s, subject.now);
    subject.governor.withdrawReplacement(0, subject.now);
    subject.governor.heard(1, subject.now);
    subject.runTo(subject.now + 1h);
    QVERIFY(subject.of(Kind::ReplaceLine).empty());
    // One that is still wanted is.
    subject.governor.askReplacement(0, subject.now - 10s, subject.now);
    subject.governor.heard(1, subject.now);
    subject.runTo(subject.now + 1h);
    QCOMPARE(subject.of(Kind::ReplaceLine).size(), size_t(1));
    QCOMPARE(subject.of(Kind::ReplaceLine).front().second.ticket, 0);
}

void TestConnectGovernor::aHostIsResetInSpiteOfItsWordOnlyWhenConfirmed()
{
    Subject subject;
    subject.addLines(1, hostA);
    QVERIFY(subject.attempt(0));
    Failure slow = makeFailure(Cause::TooManyRequests);
    slow.retryAfter = 1h;
    subject.report(0, Report::Ended, slow);
    QCOMPARE(*subject.governor.nextWake(subject.now), subject.now);   // There is something to be told.
    subject.poll();
    (void)subject.governor.resetBreaker(hostA, subject.now, BanRule::Respect);
    QVERIFY(subject.governor.headroom(hostA, subject.now).throttledUntil);
    QVERIFY(subject.governor.resetBreaker(hostA, subject.now, BanRule::Override));
    QVERIFY(!subject.governor.headroom(hostA, subject.now).throttledUntil);
    subject.poll();
    QCOMPARE(subject.of(Kind::ThrottleLifted).size(), size_t(1));
}

void TestConnectGovernor::whereAllHandshakesAreTakenNoSlotIsPromised()
{
    Subject subject({.handshakesPerHost = 1, .handshakesTotal = 2});
    subject.addLines(2, hostA);
    subject.addLines(1, hostB, 2);
    subject.addLines(1, hostC, 3);
    QVERIFY(subject.governor.headroom(hostA, subject.now).nextSlot);
    QVERIFY(subject.attempt(0));
    const auto ofA = subject.governor.headroom(hostA, subject.now);
    QVERIFY(!ofA.nextSlot);   // The host's own are.
    QCOMPARE(ofA.handshakesInFlight, 1);
    QVERIFY(subject.governor.headroom(hostB, subject.now).nextSlot);
    QVERIFY(subject.attempt(2));
    QVERIFY(!subject.governor.headroom(hostC, subject.now).nextSlot);   // All hosts' are.
    subject.report(0, Report::HandshakeDone);
    QVERIFY(subject.governor.headroom(hostC, subject.now).nextSlot);
    QVERIFY(!subject.governor.headroom(hostB, subject.now).nextSlot);
}

void TestConnectGovernor::hostsAndLinesAreListed()
{
    Subject subject;
    QVERIFY(subject.governor.hosts().empty());
    subject.addLines(2, hostA);
    subject.addLines(1, hostB, 2);
    const std::vector<QString> hosts = subject.governor.hosts();
    QCOMPARE(std::set<QString>(hosts.begin(), hosts.end()), (std::set<QString>{hostA, hostB}));
    const std::vector<LineTicket> lines = subject.governor.linesOf(hostA);
    QCOMPARE(std::set<LineTicket>(lines.begin(), lines.end()), (std::set<LineTicket>{0, 1}));
    QVERIFY(subject.governor.linesOf(hostC).empty());
    QVERIFY(subject.governor.standing(hostC, subject.now).empty());

    // Of lines that nobody knows nothing is taken, and nothing breaks.
    subject.governor.removeLine(7, subject.now);
    subject.governor.request(7, subject.now);
    subject.governor.cancel(7);
    subject.report(7, Report::Ended, makeFailure(Cause::ConnectionRefused));
    subject.governor.askReplacement(7, subject.now, subject.now);
    subject.governor.withdrawReplacement(7, subject.now);
    subject.governor.heard(7, subject.now);
    subject.poll();
    QVERIFY(subject.told.empty());
    QCOMPARE(subject.governor.hosts().size(), size_t(2));
}

void TestConnectGovernor::limitsThatMakeNoSenseAreNoStorm()
{
    GovernorPolicy policy;
    policy.attemptsPerSecond = 0;
    policy.windowShare = 0;
    policy.handshakesPerHost = 0;
    policy.handshakesTotal = 0;
    Subject subject(policy);
    ConnectGovernor::HostFacts facts;
    facts.attemptWindows = {{.events = 0, .window = 1s}, {.events = 5, .window = 0ms}, {.events = 100, .window = 1h}};
    subject.governor.setHostFacts(hostA, facts);
    subject.addLines(2, hostA);
    subject.requestAll(2);
    subject.runTo(subject.now + 1min);
    QCOMPARE(subject.of(Kind::Granted).size(), size_t(1));   // one, and the next one in a day
    subject.report(subject.of(Kind::Granted)[0].second.ticket, Report::Ended, makeFailure(Cause::UserStop));
    subject.runTo(subject.now + 23h);
    QCOMPARE(subject.of(Kind::Granted).size(), size_t(1));
    subject.runTo(subject.now + 2h);
    QCOMPARE(subject.of(Kind::Granted).size(), size_t(2));
}

void TestConnectGovernor::messageBudgetSaysWhenThereIsRoom()
{
    MessageBudget unlimited;
    QCOMPARE(unlimited.roomAt(1'000, t0), t0);
    QCOMPARE(unlimited.headroom(t0), -1);

    MessageBudget budget({4, 1s});   // three, and one for pongs nobody sees
    const Clock::duration window = budget.window();
    QCOMPARE(budget.limit(), 3);
    QCOMPARE(budget.roomAt(3, t0), t0);
    const auto send = [&budget](Clock::time_point at) {
        budget.enqueue(OutgoingKind::Subscribe, 1);
        return budget.next(at).has_value();
    };
    QVERIFY(send(t0));
    QVERIFY(send(t0 + 100ms));
    QCOMPARE(budget.headroom(t0 + 100ms), 1);
    QCOMPARE(budget.roomAt(1, t0 + 100ms), t0 + 100ms);
    QCOMPARE(budget.roomAt(2, t0 + 100ms), t0 + window);
    QCOMPARE(budget.roomAt(3, t0 + 100ms), t0 + 100ms + window);
    QCOMPARE(budget.roomAt(30, t0 + 100ms), t0 + 100ms + window);   // as many as ever fit
    QVERIFY(send(t0 + 200ms));
    QCOMPARE(budget.headroom(t0 + 200ms), 0);
    QVERIFY(!send(t0 + window - 1ns));
    QCOMPARE(budget.roomAt(1, t0 + window - 1ns), t0 + window);
    QCOMPARE(budget.headroom(t0 + window), 1);
    QCOMPARE(budget.queued(), qsizetype(1));
    budget.restart();
    QCOMPARE(budget.queued(), qsizetype(0));
    QCOMPARE(budget.headroom(t0 + window), 3);

    MessageBudget others({2, 1s}, false);
    QCOMPARE(others.limit(), 2);
    for (const auto kind : {OutgoingKind::Ping, OutgoingKind::Pong}) {
        others.enqueue(kind, 1);
        QVERIFY(others.next(t0));
        QCOMPARE(others.headroom(t0), 2);
    }
    others.enqueue(OutgoingKind::Unsubscribe, 1);
    QVERIFY(others.next(t0));
    QCOMPARE(others.headroom(t0), 1);
    QCOMPARE(MessageBudget({1, 1s}).limit(), 1);
}

void TestConnectGovernor::whatThereIsToSkipDecidesWhetherItWasDone()
{
    using Command = HostCommand::Kind;
    Subject subject;
    subject.addLines(1, hostA);
    const auto command = [&subject](Command kind, BanRule rule) {
        return subject.governor.command(0, {.kind = kind, .rule = rule}, subject.now);
    };
    // Nothing is in the way.
    QVERIFY(command(Command::SkipWait, BanRule::Respect));
    QVERIFY(command(Command::SkipWait, BanRule::Override));
    QVERIFY(command(Command::Reset, BanRule::Respect));
    subject.poll();
    QVERIFY(subject.of(Kind::ThrottleLifted).empty());
    QVERIFY(!subject.governor.command(9, {.kind = Command::Reset}, subject.now));   // nobody's

    // A horizon that the server has set is passed by who was told to alone.
    QVERIFY(subject.attempt(0));
    Failure slow = makeFailure(Cause::TooManyRequests);
    slow.retryAfter = 1h;
    subject.report(0, Report::Ended, slow);
    QVERIFY(subject.governor.headroom(hostA, subject.now).throttledUntil > subject.now + 59min);
    QVERIFY(!command(Command::SkipWait, BanRule::Respect));
    QVERIFY(!command(Command::Reset, BanRule::Respect));
    QVERIFY(command(Command::SkipWait, BanRule::Override));
    subject.poll();
    QCOMPARE(subject.of(Kind::ThrottleLifted).size(), size_t(1));
    QVERIFY(command(Command::SkipWait, BanRule::Respect));

    // A breaker held by hand is not skipped, but closed by a reset.
    subject.governor.holdBreakerOpen(hostA, subject.now);
    QVERIFY(!command(Command::SkipWait, BanRule::Override));
    const auto standing = subject.governor.standing(hostA, subject.now);
    QCOMPARE(standing.size(), size_t(1));
    QCOMPARE(standing[0].transition.to, BreakerState::Open);
    QVERIFY(!standing[0].transition.until);
    QCOMPARE(standing[0].transition.cooldown, Clock::duration(0));
    QVERIFY(command(Command::Reset, BanRule::Respect));
    QVERIFY(subject.governor.standing(hostA, subject.now).empty());

    QVERIFY(subject.governor.resetBreaker(hostA, subject.now, BanRule::Respect));
    QCOMPARE(ConnectGovernor::hostKey(QUrl(QStringLiteral("HTTPS://A.example"))),
             QStringLiteral("https://a.example:443"));
    QCOMPARE(ConnectGovernor::hostKey(QUrl(QStringLiteral("http://A.example"))), QStringLiteral("http://a.example:80"));
}

void TestConnectGovernor::theScarcestWindowIsShown()
{
    GovernorPolicy policy;
    policy.windowShare = 1.0;
    policy.attemptsPerSecond = 1'000;
    policy.handshakesPerHost = policy.handshakesTotal = 1'000;
    Subject subject(policy);
    ConnectGovernor::HostFacts facts;
    facts.attemptWindows = {{.events = 10, .window = 1min}, {.events = 3, .window = 1s}, {.events = 12, .window = 1h}};
    subject.governor.setHostFacts(hostA, facts);
    subject.addLines(6, hostA);
    QCOMPARE(subject.governor.headroom(hostA, subject.now).attemptsLeft, 3);
    QCOMPARE(subject.governor.headroom(hostA, subject.now).window, Clock::duration(1s));
    for (int line = 0; line < 3; ++line)
        QVERIFY(subject.attempt(line));
    QCOMPARE(subject.governor.headroom(hostA, subject.now).attemptsLeft, 0);
    subject.runTo(subject.now + 2s);
    QCOMPARE(subject.governor.headroom(hostA, subject.now).attemptsLeft, 3);
    for (int line = 3; line < 6; ++line)
        QVERIFY(subject.attempt(line));
    subject.runTo(subject.now + 2s);
    // Six of ten and of twelve are used, none of three.
    QCOMPARE(subject.governor.headroom(hostA, subject.now).attemptsLeft, 3);
    subject.governor.request(0, subject.now);
    subject.governor.request(0, subject.now);   // asked for twice, it waits once
    QCOMPARE(subject.governor.headroom(hostA, subject.now).waiting, 1);
    subject.governor.cancel(0);
    QCOMPARE(subject.governor.headroom(hostA, subject.now).waiting, 0);
    subject.governor.cancel(0);
    subject.governor.request(0, subject.now);
    subject.governor.removeLine(0, subject.now);
    QCOMPARE(subject.governor.headroom(hostA, subject.now).waiting, 0);
    subject.poll();
}

void TestConnectGovernor::aStoredBanShortensNone()
{
    const WallTime wall{1'800'000'000s};
    Subject subject;
    subject.addLines(1, hostA);
    const auto until = [&subject] { return subject.governor.headroom(hostA, subject.now).throttledUntil; };
    subject.governor.restoreBans({{.host = hostA, .until = wall, .cause = Cause::Banned, .repeats = 1}}, subject.now,
                                 wall);
    QVERIFY(!until() || *until() <= subject.now);   // over
    subject.governor.restoreBans({{.host = hostA, .until = wall + 1h, .cause = Cause::Banned, .repeats = 1}},
                                 subject.now, wall);
    QCOMPARE(*until(), subject.now + 1h);
    subject.governor.restoreBans({{.host = hostA, .until = wall + 1h, .cause = Cause::Banned, .repeats = 3},
                                  {.host = hostA, .until = wall + 30min, .cause = Cause::Banned, .repeats = 99}},
                                 subject.now, wall);
    QCOMPARE(*until(), subject.now + 1h);
    subject.poll();
    QCOMPARE(subject.of(Kind::Throttled).size(), size_t(1));
    const auto bans = subject.governor.bans(subject.now + 10min, wall + 10min);
    QCOMPARE(bans.size(), size_t(1));
    QVERIFY(bans[0].until == wall + 1h);
    QCOMPARE(bans[0].repeats, 32);
    QVERIFY(subject.governor.bans(subject.now + 1h, wall + 1h).empty());
    subject.governor.restoreBans({{.host = hostA, .until = wall + 1'000h, .cause = Cause::TooManyRequests}},
                                 subject.now, wall);
    QCOMPARE(*until(), subject.now + 72h);
}

}   // namespace tst_connectgovernor

FEEDWARDEN_APPLESS_TEST(tst_connectgovernor::TestConnectGovernor)
#include "tst_connectgovernor.moc"
