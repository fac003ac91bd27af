// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/loopback/connectorfaults.h"
#include "tests/loopback/transportfixture.h"

#include "app/simulator/simulator.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>

#if defined(Q_OS_LINUX)
#include <dlfcn.h>
#include <netdb.h>
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace tst_connectorfaults_tcp {

using namespace feedwarden;
using namespace feedwarden::test;

#if defined(Q_OS_LINUX)
/// The resolver of this program, in front of the system's: "near.test" is this machine under a name, which makes its
/// line one that a network is needed for; and what is not found must not depend on the network of the machine.
extern "C" int getaddrinfo(const char *name, const char *service, const addrinfo *hints, addrinfo **result)
{
    using Function = int (*)(const char *, const char *, const addrinfo *, addrinfo **);
    static const auto system = reinterpret_cast<Function>(dlsym(RTLD_NEXT, "getaddrinfo"));
    const std::string_view asked = name ? name : "";
    if (asked == "missing.test")
        return EAI_NONAME;
    if (asked == "broken.test")
        return EAI_AGAIN;
    return system(asked == "near.test" ? "127.0.0.1" : name, service, hints, result);
}
#endif

namespace {

const StreamKey Trades{QStringLiteral("BTCUSDT"), Channel::Trade};

/// Whoever answers within a second is quick enough here.
void hurry(Connector::Options &options) { options.backoff.connectTimeout = 1s; }

Script inSession(const Script &fault) { return steps::upgrade() + Script{acknowledge({binanceTrade(1)})} + fault; }

/// A simulated Binance Spot.
struct SimulatedExchange {
    explicit SimulatedExchange(double rate = 200)
        : simulator({.venues = {QStringLiteral("binance-spot")}, .rate = rate})
    {
        const auto started = simulator.start();
        if (!started)
            qFatal("no simulator: %s", qPrintable(started.error().detail));
        endpoint = simulator.endpoints().constFirst();
    }
    void inject(const Fault &fault)
    {
        const auto begun = simulator.inject(fault);
        QVERIFY2(begun, begun ? "" : qPrintable(begun.error().detail));
    }

    Simulator simulator;
    Simulator::Endpoint endpoint;
};

QNetworkProxy proxyAt(quint16 port)
{
    return QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), port, QStringLiteral("me"),
                         QStringLiteral("canary-password"));
}

}   // namespace

/// Groups N (as far as a program can make them) and T of the fault catalogue, and what of S a feed meets first, from
/// the socket to the words.
class TestConnectorFaultsTcp : public QObject
{
    Q_OBJECT
private slots:
    void theNameIsTheProblem_data();
    void theNameIsTheProblem();
    void lossesAreNamedAndMadeGood_data();
    void lossesAreNamedAndMadeGood();
    void refusedUntilSomebodyListens_T01();
    void anUnansweredSynEndsByTheDeadline_T02();
    void aDeadDirectionIsFound_data();
    void aDeadDirectionIsFound();
    void noRouteIsNamed_T09();
    void noRouteToAnyHostIsOurOwnFault_T09();
    void slowIsNotDead_data();
    void slowIsNotDead();
    void slicesOfOneByteAreTheSameStream_T12();
    void dyingAfterAnyByteIsOneNamedFailure_T13_data();
    void dyingAfterAnyByteIsOneNamedFailure_T13();
    void aPeerThatNeverClosesHoldsNobodyUp_T14();
    void aPeerThatStopsReadingIsLeft_T15();
    void flappingOpensTheBreaker_T17();
    void pagesOnTwoHostsAreACaptivePortal_T18_data();
    void pagesOnTwoHostsAreACaptivePortal_T18();
    void aPageOnOneHostIsThatHosts_T18();
    void theProxyIsNamed_T19_data();
    void theProxyIsNamed_T19();
    void whatAHostSaysThroughAProxyIsTheHosts_T19();
    void anotherNetworkIsNoticedAtOnce_T20();
    void noDescriptorIsOurOwnFault_R01();
};

void TestConnectorFaultsTcp::theNameIsTheProblem_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("N-01 no such name") << QStringLiteral("missing.test") << Cause::NameNotFound;
    QTest::newRow("N-02 nobody answers") << QStringLiteral("broken.test") << Cause::NameLookupFailed;
}

void TestConnectorFaultsTcp::theNameIsTheProblem()
{
#if !defined(Q_OS_LINUX)
    QSKIP("the resolver is replaced on Linux only");
#endif
    QFETCH(const QString, host);
    QFETCH(const Cause, cause);
    FaultBench bench;
    WatchedLine line(bench, {.url = QUrl(QStringLiteral("ws://%1:9/").arg(host))});
    line.connector->start();
    QTRY_VERIFY(line.failures.size() >= 3);
    for (const Failure &failure : std::as_const(line.failures)) {
        QCOMPARE(failure.cause, cause);
        QCOMPARE(failure.failureClass, FailureClass::Counts);   // One host only: it may be the host.
        QVERIFY(failure.detail.contains(host));
    }
    VERIFY_NO_OBJECTION(line.objection());
}

void TestConnectorFaultsTcp::lossesAreNamedAndMadeGood_data()
{
    QTest::addColumn<FaultCase>("fault");
    using C = Cause;
    const QByteArray half = frames::text(binanceTrade(2)).left(40);
    // After a session the first wait counts from its end; before 101 from the start of the attempt, but a quarter of it
    // is waited in any case.
    const auto row = [](const char *name, const Script &script, const QList<Cause> &causes) {
        const bool wasOpen = causes.contains(C::ConnectionLost);
        QTest::newRow(name) << FaultCase{
            .script = script, .causes = causes, .wait = wasOpen ? 70ms : 17ms, .adjust = hurry};
    };
    // Where Qt has not looked yet it never sees the reset, and the deadline ends the attempt (known limit).
    row("T-03 RST after accept", {steps::reset()}, {C::ConnectionReset, C::ConnectTimeout});
    row("T-03 RST after the request", {steps::awaitRequest(), steps::reset()}, {C::ConnectionReset});
    row("T-03 FIN after the request", {steps::awaitRequest(), steps::finish()}, {C::ConnectionReset});
    row("T-04 RST in mid-stream", inSession({steps::reset()}), {C::ConnectionLost});
    row("T-04 RST in the middle of a frame", inSession({steps::send(half), steps::reset()}), {C::ConnectionLost});
    row("T-05 FIN without a close frame", inSession({steps::finish()}), {C::ConnectionLost});
    row("T-05 FIN in the middle of a frame", inSession({steps::send(half), steps::finish()}), {C::ConnectionLost});
    row("T-05 FIN before the subscription is answered", steps::upgrade() + Script{awaitSubscribe(), steps::finish()},
        {C::ConnectionLost});
    row("T-16 accepted, then silence", {steps::hold()}, {C::UpgradeTimeout});
    row("T-16 silence in the middle of the answer",
        {steps::awaitRequest(), steps::send("HTTP/1.1 101 Switching Pro"), steps::hold()}, {C::UpgradeTimeout});
    row("accepts and drops", steps::upgrade() + Script{steps::finish()}, {C::ConnectionLost});
}

void TestConnectorFaultsTcp::lossesAreNamedAndMadeGood()
{
    QFETCH(const FaultCase, fault);
    judge(fault);
}

void TestConnectorFaultsTcp::refusedUntilSomebodyListens_T01()
{
    FaultBench bench;
    FaultyExchange exchange({}, 0);
    exchange.server.close();
    const quint16 port = portForLater();
    WatchedLine line(bench, {.url = QUrl(QStringLiteral("ws://127.0.0.1:%1/").arg(port))});
    line.connector->start();
    QTRY_VERIFY(line.failures.size() >= 3);
    for (const Failure &failure : std::as_const(line.failures)) {
        QCOMPARE(failure.cause, Cause::ConnectionRefused);
        QCOMPARE(failure.failureClass, FailureClass::Counts);
        QVERIFY(failure.againstHost);
    }
    QVERIFY(exchange.server.listen(QHostAddress::LocalHost, port));
    QTRY_VERIFY_WITH_TIMEOUT(line.allTrusted(), 20'000);
    QCOMPARE(line.told<Reconnected>().size(), 1);
    VERIFY_NO_OBJECTION(line.objection());
}

void TestConnectorFaultsTcp::anUnansweredSynEndsByTheDeadline_T02()
{
    const SynBlackhole blackhole;
    if (!blackhole.isValid())
        QSKIP("no way to have a SYN unanswered on this system");
    FaultBench bench;
    WatchedLine line(bench, {.url = QUrl(QStringLiteral("ws://127.0.0.1:%1/").arg(blackhole.port())), .adjust = hurry});
    line.connector->start();
    QTRY_VERIFY_WITH_TIMEOUT(line.failures.size() >= 2, 20'000);
    for (const Failure &failure : std::as_const(line.failures)) {
        QCOMPARE(failure.cause, Cause::ConnectTimeout);
        QCOMPARE(failure.failureClass, FailureClass::Counts);
    }
    // The deadline is not cut short either.
    const auto attempt = line.connector->snapshot().lastAttempt;
    QVERIFY(attempt && attempt->phases[size_t(SetupPhase::Name)]);
    VERIFY_NO_OBJECTION(line.objection());
}

void TestConnectorFaultsTcp::aDeadDirectionIsFound_data()
{
    QTest::addColumn<FaultKind>("kind");
    QTest::addColumn<QString>("direction");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("T-06 half-open") << FaultKind::HalfOpen << QString() << Cause::ReceiveDead;
    QTest::newRow("T-07 we receive and cannot send") << FaultKind::OneWay << QStringLiteral("in") << Cause::SendDead;
    QTest::newRow("T-08 we send and receive nothing")
        << FaultKind::OneWay << QStringLiteral("out") << Cause::ReceiveDead;
}

void TestConnectorFaultsTcp::aDeadDirectionIsFound()
{
    QFETCH(const FaultKind, kind);
    QFETCH(const QString, direction);
    QFETCH(const Cause, cause);
    SimulatedExchange exchange;
    FaultBench bench;
    WatchedLine line(bench, {.url = exchange.endpoint.url});
    line.connector->start();
    QTRY_VERIFY(line.allTrusted());
    QTRY_VERIFY(line.connector->metrics().rtt.p50.has_value());   // Pings judge only where one was answered.
    exchange.inject({.kind = kind, .lasting = 1h, .direction = direction});
    QTRY_VERIFY_WITH_TIMEOUT(!line.failures.isEmpty(), 25'000);
    QCOMPARE(line.failures.constFirst().cause, cause);
    QCOMPARE(line.failures.constFirst().failureClass, FailureClass::Counts);
    QCOMPARE(line.trustOf(Trades), TrustState::Blind);
    exchange.simulator.clear();
    QTRY_VERIFY_WITH_TIMEOUT(line.allTrusted(), 30'000);
    QCOMPARE(line.connector->metrics().sequenceGaps, 0u);   // What an outage takes is blind time.
    QVERIFY(line.connector->metrics().blindTime > 0ns);
    VERIFY_NO_OBJECTION(line.objection());
}

/// Where the kernel itself says that there is no way: TCP to the broadcast address.
static QUrl unreachable(int port) { return QUrl(QStringLiteral("ws://255.255.255.255:%1/").arg(port)); }

void TestConnectorFaultsTcp::noRouteIsNamed_T09()
{
#if !defined(Q_OS_LINUX)
    QSKIP("it is known of Linux only that no packet leaves");
#endif
    FaultBench bench;
    WatchedLine line(bench, {.url = unreachable(9)});
    line.connector->start();
    QTRY_VERIFY(line.failures.size() >= 2);
    for (const Failure &failure : std::as_const(line.failures)) {
        QCOMPARE(failure.cause, Cause::HostUnreachable);
        QCOMPARE(failure.failureClass, FailureClass::Counts);
    }
    VERIFY_NO_OBJECTION(line.objection());
}

void TestConnectorFaultsTcp::noRouteToAnyHostIsOurOwnFault_T09()
{
#if !defined(Q_OS_LINUX)
    QSKIP("it is known of Linux only that no packet leaves");
#endif
    FaultBench bench;
    WatchedLine one(bench, {.url = unreachable(9)});
    WatchedLine other(bench, {.url = unreachable(10)});
    one.connector->start();
    other.connector->start();
    for (WatchedLine *line : {&one, &other}) {
        QTRY_COMPARE(line->state(), LineState::Offline);
        QTRY_VERIFY(line->hasErrorWith(QStringLiteral("this machine")));
        QVERIFY(*line->connector->snapshot().nextAttemptAt - Clock::now() > 20s);
        VERIFY_NO_OBJECTION(line->objection());
    }
}

void TestConnectorFaultsTcp::slowIsNotDead_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<double>("rate");
    QTest::newRow("T-10 latency of 2 s and up to 1 s more")
        << Fault{.kind = FaultKind::Slow, .lasting = 1h, .latency = 2s, .jitter = 1s} << 20.0;
    QTest::newRow("T-11 1 kB/s") << Fault{.kind = FaultKind::Slow, .lasting = 1h, .bytesPerSecond = 1'000} << 3.0;
}

void TestConnectorFaultsTcp::slowIsNotDead()
{
    QFETCH(const Fault, fault);
    QFETCH(const double, rate);
    SimulatedExchange exchange(rate);
    FaultBench bench;
    WatchedLine line(bench, {.url = exchange.endpoint.url});
    exchange.inject(fault);
    line.connector->start();
    QTRY_VERIFY_WITH_TIMEOUT(line.allTrusted(), 20'000);
    const auto before = line.connector->messageCount();
    // Longer than anything that would take it for dead.
    const auto end = Clock::now() + 7s;
    QTRY_VERIFY_WITH_TIMEOUT(Clock::now() >= end || !line.failures.isEmpty(), 20'000);
    QVERIFY(line.failures.isEmpty());
    QVERIFY(line.connector->messageCount() > before);
    QCOMPARE(line.connector->metrics().undecodableMessages, 0u);
    QCOMPARE(line.connector->metrics().sequenceGaps, 0u);
    if (fault.latency > 0ms)
        QVERIFY(line.connector->metrics().rttSession.max.value_or(0ns) >= fault.latency);
    VERIFY_NO_OBJECTION(line.objection());
}

void TestConnectorFaultsTcp::slicesOfOneByteAreTheSameStream_T12()
{
    QByteArray stream = frames::text(R"({"result":null,"id":1})");
    for (quint64 id = 1; id <= 20; ++id)
        stream += id % 5 == 0 ? frames::fragmented(binanceTrade(id), 30) : frames::text(binanceTrade(id));
    FaultBench bench;
    FaultyExchange exchange(steps::upgrade() + Script{awaitSubscribe(), steps::sendSliced(stream, 1), steps::hold()});
    WatchedLine line(bench, {.url = exchange.server.url()});
    QList<quint64> ids;
    connect(line.connector.get(), &Connector::trade, &line,
            [&](const StreamKey &, const Trade &trade) { ids += trade.id; });
    line.connector->start();
    QTRY_COMPARE_WITH_TIMEOUT(ids.size(), 20, 20'000);
    for (qsizetype i = 0; i < ids.size(); ++i)
        QCOMPARE(ids[i], quint64(i + 1));
    const ConnectionMetrics metrics = line.connector->metrics();
    QCOMPARE(metrics.sequenceGaps, 0u);
    QCOMPARE(metrics.undecodableMessages, 0u);
    QCOMPARE(metrics.errors, 0u);
    QVERIFY(line.allTrusted());
    QVERIFY(line.failures.isEmpty());
    VERIFY_NO_OBJECTION(line.objection(exchange.accepted));
}

void TestConnectorFaultsTcp::dyingAfterAnyByteIsOneNamedFailure_T13_data()
{
    QTest::addColumn<bool>("resets");
    QTest::newRow("T-13 FIN") << false;
    QTest::newRow("T-13 RST") << true;
}

void TestConnectorFaultsTcp::dyingAfterAnyByteIsOneNamedFailure_T13()
{
    QFETCH(const bool, resets);
    const QByteArray bytes = frames::text(R"({"result":null,"id":1})") + frames::text(binanceTrade(1));
    constexpr qsizetype acceptance = 129;   // What steps::accept() writes.
    int ended = 0;
    int proven = 0;
    for (qsizetype count = 0; count <= acceptance + bytes.size(); ++count) {
        FaultBench bench;
        FaultyExchange exchange({steps::awaitRequest(), steps::acceptAndSendFirst(count, bytes),
                                 resets ? steps::reset() : steps::finish()});
        WatchedLine line(bench, {.url = exchange.server.url(), .adjust = [](Connector::Options &options) {
                                     options.backoff.enabled = false;   // One attempt is enough here.
                                 }});
        line.connector->start();
        const QString where = QStringLiteral("after %1 bytes").arg(count);
        QVERIFY2(waitUntil([&] { return line.state() == LineState::Blocked; }), qPrintable(where));
        QCOMPARE(line.failures.size(), 1);
        const Failure failure = line.failures.constFirst();
        QVERIFY2(failure.failureClass == FailureClass::Counts, qPrintable(where));
        const bool isOpen = count >= acceptance;
        const QList<Cause> causes = resets   ? QList<Cause>{Cause::ConnectionReset, Cause::ConnectionLost}
                                    : isOpen ? QList<Cause>{Cause::ConnectionLost}
                                             : QList<Cause>{Cause::ConnectionReset};
        QVERIFY2(causes.contains(failure.cause), qPrintable(where));
        QCOMPARE(line.connector->metrics().undecodableMessages, 0u);   // Half a message is none.
        QVERIFY(line.connector->messageCount() <= 1);
        VERIFY_NO_OBJECTION(line.objection(exchange.accepted));
        ++ended;
        proven += int(line.connector->messageCount());
    }
    QCOMPARE(ended, int(acceptance + bytes.size() + 1));
    if (!resets)
        QCOMPARE(proven, 1);   // Only the last round is whole.
}

void TestConnectorFaultsTcp::aPeerThatNeverClosesHoldsNobodyUp_T14()
{
    FaultBench bench;
    FaultyExchange exchange(inSession({steps::hold()}));
    WatchedLine line(bench, {.url = exchange.server.url()});
    line.connector->start();
    QTRY_VERIFY(line.allTrusted());
    FaultConnection *const first = exchange.server.connection();
    line.connector->reconnect();
    QCOMPARE(line.state(), LineState::Draining);
    QTRY_COMPARE(exchange.accepted.size(), size_t(2));
    QTRY_VERIFY(line.allTrusted());
    QTRY_VERIFY(first->isPeerGone());   // Aborted after its second of grace, not kept.
    const auto frames = first->clientFrames();
    QVERIFY(std::any_of(frames.cbegin(), frames.cend(), [](const Frame &frame) { return frame.opCode == 8; }));
    QVERIFY(line.failures.isEmpty());   // Ours, and planned.
    QCOMPARE(line.connector->metrics().totalFailures, 0u);
    VERIFY_NO_OBJECTION(line.objection(exchange.accepted));
}

void TestConnectorFaultsTcp::aPeerThatStopsReadingIsLeft_T15()
{
    FaultBench bench;
    FaultyExchange exchange(inSession({steps::stopReading(), steps::hold()}));
    exchange.server.setReceiveBuffer(4096);
    WatchedLine line(bench, {.url = exchange.server.url(), .adjust = [](Connector::Options &options) {
                                 options.health.pingInterval = 60s;   // Else the pings would find out sooner.
                             }});
    line.connector->start();
    QTRY_VERIFY(line.allTrusted());
    // What the kernel takes, what we queue, and one more that finds no room.
    const QByteArray megabyte = '"' + QByteArray(900'000, 'x') + '"';
    QTRY_VERIFY_WITH_TIMEOUT((line.connector->send(megabyte), !line.failures.isEmpty()), 60'000);
    QCOMPARE(line.failures.constFirst().cause, Cause::SendBufferFull);
    QCOMPARE(line.failures.constFirst().failureClass, FailureClass::Counts);
    QTRY_VERIFY_WITH_TIMEOUT(line.allTrusted(), 20'000);
    VERIFY_NO_OBJECTION(line.objection(exchange.accepted));
}

void TestConnectorFaultsTcp::flappingOpensTheBreaker_T17()
{
    FaultBench bench;
    FaultyExchange exchange(inSession({steps::pause(50ms), steps::finish()}), 1'000);
    WatchedLine line(bench, {.url = exchange.server.url(), .adjust = [](Connector::Options &options) {
                                 options.backoff.jitter = Jitter::None;
                                 options.breaker.flapThreshold = 5;
                                 options.breaker.cooldown = 60s;
                                 options.breaker.maxCooldown = 60s;
                             }});
    line.connector->start();
    QTRY_COMPARE_WITH_TIMEOUT(line.state(), LineState::BreakerOpen, 30'000);
    QCOMPARE(line.failures.size(), 5);   // Short sessions, each of which had proven itself.
    for (const Failure &failure : std::as_const(line.failures))
        QCOMPARE(failure.cause, Cause::ConnectionLost);
    QCOMPARE(line.told<BreakerOpened>().size(), 1);
    // A moment of data resets nothing: each wait is twice the one before, and the last is the breaker's.
    const auto retries = line.told<Reconnecting>();
    QCOMPARE(retries.size(), 5);
    for (qsizetype i = 0; i < 4; ++i) {
        QCOMPARE(retries[i].attempt, int(i) + 1);
        QCOMPARE(retries[i].delay, Clock::duration(100ms * (1 << i)));
    }
    QVERIFY(retries[4].delay >= 59s);
    QVERIFY(line.told<Reconnected>().size() <= 5);
    for (const StateChanged &change : line.told<StateChanged>())
        QVERIFY(change.to != LineState::Stable);
    VERIFY_NO_OBJECTION(line.objection(exchange.accepted));
}

void TestConnectorFaultsTcp::pagesOnTwoHostsAreACaptivePortal_T18_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("T-18 200 and a page") << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
                                                       "Content-Length: 20\r\n\r\n<html>Log in!</html>")
                                         << Cause::NotAWebSocket;
    QTest::newRow("T-18 302 to a page") << QByteArray("HTTP/1.1 302 Found\r\nLocation: http://login.test/\r\n"
                                                      "Content-Length: 0\r\n\r\n")
                                        << Cause::Redirected;
    QTest::newRow("T-18 511") << QByteArray("HTTP/1.1 511 Network Authentication Required\r\n"
                                            "Content-Length: 0\r\n\r\n")
                              << Cause::CaptivePortal;
    QTest::newRow("T-18 TLS of its own") << QByteArray() << Cause::CertificateUntrusted;
}

void TestConnectorFaultsTcp::pagesOnTwoHostsAreACaptivePortal_T18()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const Cause, cause);
    const bool isSecure = answer.isNull();
    const TestAuthority portal, exchanges;
    const Script page{steps::awaitRequest(), steps::send(answer), steps::hold()};
    FaultyExchange first(page), second(page);
    for (FaultyExchange *exchange : {&first, &second}) {
        if (isSecure)
            exchange->server.setTls(portal.issue());
    }
    FaultBench bench;
    const auto trust = [&](Connector::Options &options) { options.extraAuthorities = {exchanges.certificate()}; };
    WatchedLine one(bench, {.url = first.server.url(), .adjust = trust});
    WatchedLine other(bench, {.url = second.server.url(), .adjust = trust});
    one.connector->start();
    other.connector->start();
    for (WatchedLine *line : {&one, &other}) {
        QTRY_COMPARE(line->state(), LineState::Offline);
        QCOMPARE(line->failures.size(), 1);
        QCOMPARE(line->failures.constFirst().cause, cause);
        QCOMPARE(line->failures.constFirst().failureClass, FailureClass::Blocked);
        const StateChanged last = line->told<StateChanged>().back();
        QCOMPARE(last.to, LineState::Offline);
        QCOMPARE(last.cause, Cause::CaptivePortal);
        QTRY_VERIFY(line->hasErrorWith(QStringLiteral("captive_portal")));
        // Asked for every half minute, so that a login in the browser helps soon.
        const auto wait = line->told<Reconnecting>().back().delay;
        QVERIFY(wait > 20s && wait <= 30s);
    }
    // The user logs in.
    for (FaultyExchange *exchange : {&first, &second}) {
        if (isSecure)
            exchange->server.setTls(exchanges.issue());
    }
    one.connector->connectNow();
    other.connector->connectNow();
    for (WatchedLine *line : {&one, &other}) {
        QTRY_VERIFY_WITH_TIMEOUT(line->allTrusted(), 20'000);
        VERIFY_NO_OBJECTION(line->objection());
    }
    QCOMPARE(first.accepted.size(), size_t(2));
}

void TestConnectorFaultsTcp::aPageOnOneHostIsThatHosts_T18()
{
    FaultyExchange wrong(
        {steps::awaitRequest(), steps::send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"), steps::hold()}, 1'000);
    FaultyExchange right({}, 0);
    FaultBench bench;
    WatchedLine good(bench, {.url = right.server.url()});
    WatchedLine bad(bench, {.url = wrong.server.url()});
    good.connector->start();
    QTRY_VERIFY(good.allTrusted());
    bad.connector->start();
    QTRY_COMPARE(bad.state(), LineState::Blocked);
    settle();
    QCOMPARE(bad.state(), LineState::Blocked);
    QCOMPARE(bad.failures.constFirst().cause, Cause::NotAWebSocket);
    QVERIFY(good.failures.isEmpty());
    VERIFY_NO_OBJECTION(bad.objection(wrong.accepted));
}

void TestConnectorFaultsTcp::theProxyIsNamed_T19_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<FailureClass>("failureClass");
    const auto row = [](const char *name, const Script &script, Cause cause,
                        FailureClass failureClass = FailureClass::Counts) {
        QTest::newRow(name) << script << cause << failureClass;
    };
    const auto answer = [](const QByteArray &bytes) {
        return Script{steps::awaitRequest(), steps::send(bytes + "Content-Length: 0\r\n\r\n"), steps::finish()};
    };
    row("T-19 refused", {}, Cause::ProxyRefused);
    row("T-19 407", answer("HTTP/1.1 407 Who\r\nProxy-Authenticate: Basic realm=\"x\"\r\nProxy-Connection: close\r\n"),
        Cause::ProxyAuthentication, FailureClass::Blocked);
    row("T-19 502", answer("HTTP/1.1 502 Bad Gateway\r\n"), Cause::ProxyFailed);
    row("T-19 503", answer("HTTP/1.1 503 Not now\r\n"), Cause::ProxyFailed);
    row("T-19 404", answer("HTTP/1.1 404 No such host\r\n"), Cause::ProxyFailed);
    row("T-19 403", answer("HTTP/1.1 403 Not for you\r\n"), Cause::ProxyFailed);
    row("T-19 504", answer("HTTP/1.1 504 Nobody there\r\n"), Cause::ProxyFailed);
    row("T-19 drops", {steps::awaitRequest(), steps::finish()}, Cause::ProxyFailed);
    row("T-19 resets", {steps::awaitRequest(), steps::reset()}, Cause::ProxyFailed);
    row("T-19 speaks something else",
        {steps::awaitRequest(), steps::send("220 smtp.test ESMTP\r\n\r\n"), steps::hold()}, Cause::ProxyFailed);
    row("T-19 stalls after CONNECT", {steps::awaitRequest(), steps::hold()}, Cause::ProxyTimeout);
    row("T-19 stalls before CONNECT is read", {steps::stopReading(), steps::hold()}, Cause::ProxyTimeout);
    row("T-19 stalls in its answer", {steps::awaitRequest(), steps::send("HTTP/1.1 200 Conn"), steps::hold()},
        Cause::ProxyTimeout);
}

void TestConnectorFaultsTcp::theProxyIsNamed_T19()
{
    QFETCH(const Script, script);
    QFETCH(const Cause, cause);
    QFETCH(const FailureClass, failureClass);
    FaultBench bench;
    FaultServer proxy(script);
    const quint16 port = script.empty() ? refusedPort() : proxy.serverPort();
    WatchedLine line(bench, {.url = QUrl(QStringLiteral("ws://127.0.0.1:9/")), .adjust = [&](Connector::Options &o) {
                                 o.backoff.connectTimeout = 1s;
                                 o.proxy = proxyAt(port);
                             }});
    line.connector->start();
    const bool isBlocked = failureClass == FailureClass::Blocked;
    QTRY_VERIFY_WITH_TIMEOUT(line.failures.size() >= (isBlocked ? 1 : 2), 20'000);
    for (const Failure &failure : std::as_const(line.failures)) {
        QCOMPARE(failure.cause, cause);
        QCOMPARE(failure.failureClass, failureClass);
    }
    if (isBlocked) {
        // Only the user can give a login.
        QCOMPARE(line.state(), LineState::Blocked);
        QVERIFY(!line.connector->snapshot().nextAttemptAt);
    }
    VERIFY_NO_OBJECTION(line.objection());
}

void TestConnectorFaultsTcp::whatAHostSaysThroughAProxyIsTheHosts_T19()
{
    // Behind the tunnel it is the host that stalls or refuses.
    FaultBench bench;
    FaultServer host({steps::awaitRequest(), steps::hold()});
    const quint16 hostPort = host.serverPort();
    FaultServer proxy({steps::awaitRequest(), steps::send("HTTP/1.1 200 Connection established\r\n\r\n"),
                       steps::relayTo(hostPort), steps::hold()});
    WatchedLine line(bench, {.url = host.url(), .adjust = [&](Connector::Options &o) {
                                 o.backoff.connectTimeout = 1s;
                                 o.proxy = proxyAt(proxy.serverPort());
                             }});
    line.connector->start();
    QTRY_COMPARE_WITH_TIMEOUT(line.failures.size(), 1, 20'000);
    QCOMPARE(line.failures.constFirst().cause, Cause::UpgradeTimeout);
    host.setScript({steps::awaitRequest(), steps::send("HTTP/1.1 503 Not now\r\nContent-Length: 0\r\n\r\n")});
    QTRY_VERIFY_WITH_TIMEOUT(line.failures.size() >= 3, 20'000);
    QCOMPARE(line.failures.constLast().cause, Cause::HttpStatus);
    QCOMPARE(line.failures.constLast().httpStatus, 503);
    VERIFY_NO_OBJECTION(line.objection());
}

void TestConnectorFaultsTcp::anotherNetworkIsNoticedAtOnce_T20()
{
#if !defined(Q_OS_LINUX)
    QSKIP("the resolver is replaced on Linux only");
#endif
    // The old way is gone without a word: nobody reads, writes or ends any more.
    FaultBench bench;
    FaultyExchange exchange(
        inSession({steps::awaitFrame(9), steps::send(frames::pong("1")), steps::stopReading(), steps::hold()}));
    QUrl url = exchange.server.url();
    url.setHost(QStringLiteral("near.test"));
    WatchedLine line(bench, {.url = url, .adjust = [](Connector::Options &options) {
                                 options.health.pingInterval = 5min;   // It would not have asked for long.
                             }});
    line.connector->start();
    QTRY_VERIFY(line.allTrusted());
    line.connector->setNetworkUp(true);
    QTRY_VERIFY(line.connector->metrics().rtt.p50.has_value());
    QTRY_COMPARE(line.state(), LineState::Stable);

    line.connector->setNetworkUp(false);
    QCOMPARE(line.state(), LineState::Stable);   // It may live on over another way.
    line.connector->setNetworkUp(true);
    QTRY_VERIFY_WITH_TIMEOUT(!line.failures.isEmpty(), 15'000);
    QCOMPARE(line.failures.constFirst().cause, Cause::ReceiveDead);
    QTRY_VERIFY_WITH_TIMEOUT(line.allTrusted(), 20'000);
    QCOMPARE(exchange.accepted.size(), size_t(2));
    VERIFY_NO_OBJECTION(line.objection(exchange.accepted));
}

void TestConnectorFaultsTcp::noDescriptorIsOurOwnFault_R01()
{
#if !defined(Q_OS_LINUX)
    QSKIP("descriptors are limited on Linux only");
#else
    FaultBench bench;
    FaultyExchange exchange({}, 0);
    WatchedLine line(bench, {.url = exchange.server.url()});
    line.connector->start();
    QTRY_VERIFY(line.allTrusted());
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
    rlimit none = before;
    none.rlim_cur = 3;   // What is open stays so.
    const auto restore = qScopeGuard([&] { ::setrlimit(RLIMIT_NOFILE, &before); });
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &none), 0);
    exchange.server.connection()->reset();
    QTRY_COMPARE(line.state(), LineState::Offline);
    QCOMPARE(line.failures.constLast().cause, Cause::OutOfDescriptors);
    QCOMPARE(line.failures.constLast().failureClass, FailureClass::Local);
    const qsizetype failures = line.failures.size();
    settle();
    QCOMPARE(line.failures.size(), failures);   // It does not spin.
    QVERIFY(*line.connector->snapshot().nextAttemptAt - Clock::now() > 20s);
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &before), 0);
    line.connector->connectNow();
    QTRY_VERIFY_WITH_TIMEOUT(line.allTrusted(), 20'000);
    QCOMPARE(line.connector->metrics().breakerState, BreakerState::Closed);
    VERIFY_NO_OBJECTION(line.objection(exchange.accepted));
#endif
}

}   // namespace tst_connectorfaults_tcp

FEEDWARDEN_GUILESS_TEST(tst_connectorfaults_tcp::TestConnectorFaultsTcp)
#include "tst_connectorfaults_tcp.moc"
