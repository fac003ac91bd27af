// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/loopback/transportfixture.h"
#include "tests/support/testmain.h"

#include <QSemaphore>

#if defined(Q_OS_LINUX)
#include <dlfcn.h>
#include <fcntl.h>
#include <netdb.h>
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace tst_transport_network {

using namespace feedwarden;
using namespace feedwarden::test;
using Kind = EndReport::Kind;

#if defined(Q_OS_LINUX)
namespace {

QSemaphore stalledLookups;   ///< One to take for each stalled look-up that may end.
std::atomic_int lookupsUnderWay = 0;

}   // namespace

/// The resolver of this program, in front of the system's: what it says must not depend on the network of the machine.
extern "C" int getaddrinfo(const char *name, const char *service, const addrinfo *hints, addrinfo **result)
{
    using Function = int (*)(const char *, const char *, const addrinfo *, addrinfo **);
    static const auto system = reinterpret_cast<Function>(dlsym(RTLD_NEXT, "getaddrinfo"));
    const std::string_view asked = name ? name : "";
    if (asked == "missing.test")
        return EAI_NONAME;
    if (asked == "broken.test")
        return EAI_AGAIN;
    if (asked.starts_with("stalled")) {
        ++lookupsUnderWay;
        stalledLookups.acquire();
        --lookupsUnderWay;
        return EAI_AGAIN;
    }
    if (asked == "two.test") {
        // The first one is dead: nobody listens at 127.0.0.2.
        addrinfo *second = nullptr;
        const int failed = system("127.0.0.2", service, hints, result);
        if (failed || system("127.0.0.1", service, hints, &second))
            return EAI_FAIL;
        addrinfo *last = *result;
        while (last->ai_next)
            last = last->ai_next;
        last->ai_next = second;
        return 0;
    }
    return system(name, service, hints, result);
}
#endif

class TestTransportNetwork : public QObject
{
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }

    void failedLookupsAreNamed_data();
    void failedLookupsAreNamed();
    void aStalledLookupIsLeftAtOnce_N03();
    void aDeadFirstAddressIsPassedOver_N04();
    void refusedIsToldAtOnce_T01();
    void anUnansweredSynLastsUntilAborted_T02();
    void lossesInTheSessionAreLost_data();
    void lossesInTheSessionAreLost();
    void oneByteSlicesDecodeAlike_T12();
    void dyingAfterAnyByteEndsOnce_T13_data();
    void dyingAfterAnyByteEndsOnce_T13();
    void aPeerThatStopsReadingIsBounded_T15_data();
    void aPeerThatStopsReadingIsBounded_T15();
    void aPeerThatNeverReadsAgainIsLeft_T15_data();
    void aPeerThatNeverReadsAgainIsLeft_T15();
    void silenceAfterAcceptLastsUntilAborted_T16();

    void worksThroughAProxy_T19_data();
    void worksThroughAProxy_T19();
    void proxyFailuresAreNamed_T19_data();
    void proxyFailuresAreNamed_T19();
    void aStallingProxyLastsUntilAborted_T19();
    void proxyPasswordsAreUsedAndNotTold_T19();
    void refusalsComeThroughAProxy_T19();
    void theApplicationsProxyIsNotUsed_T19();
    void theSystemsProxyIsAsked_T19();

    void outOfDescriptorsIsNamed_R01();

    void knownLimitAResetIsReportedLikeAnEnd_T04();
    void knownLimitAResetBeforeQtLooksIsNotSeen_T03();
};

void TestTransportNetwork::failedLookupsAreNamed_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("N-01 no such name") << QStringLiteral("missing.test") << Kind::NameNotFound;
    QTest::newRow("N-02 nobody answers") << QStringLiteral("broken.test") << Kind::NameLookupFailed;
}

void TestTransportNetwork::failedLookupsAreNamed()
{
#if !defined(Q_OS_LINUX)
    QSKIP("the resolver is replaced on Linux only");
#endif
    QFETCH(const QString, host);
    QFETCH(const Kind, kind);
    Line line(QUrl(QStringLiteral("ws://%1/").arg(host)));
    QTRY_COMPARE(line.heard.closed(), 1);
    QCOMPARE(line.end().kind, kind);
    QCOMPARE(line.end().reached, SetupPhase::Name);
    QVERIFY(line.end().detail.contains(host));
    QCOMPARE(line.heard.phases.size(), 0);
}

void TestTransportNetwork::aStalledLookupIsLeftAtOnce_N03()
{
#if !defined(Q_OS_LINUX)
    QSKIP("the resolver is replaced on Linux only");
#else
    Line line(QUrl(QStringLiteral("ws://stalled.test/")));
    QTRY_COMPARE(lookupsUnderWay.load(), 1);
    line.transport.abort();
    settle();
    QCOMPARE(line.heard.closed(), 1);
    QCOMPARE(line.end().kind, Kind::Aborted);
    QCOMPARE(line.end().reached, SetupPhase::Name);

    // The next session does not wait for the look-up of the last one, nor hear of it.
    FaultServer server(steps::upgrade() + Script{steps::hold()});
    line.open(server.url());
    QTRY_COMPARE(line.heard.opened, 1);
    {
        const Line destroyed(QUrl(QStringLiteral("ws://stalled-too.test/")));
        QTRY_COMPARE(lookupsUnderWay.load(), 2);
    }
    stalledLookups.release(2);
    QTRY_COMPARE(lookupsUnderWay.load(), 0);
    settle();
    QCOMPARE(line.heard.closed(), 1);
#endif
}

void TestTransportNetwork::aDeadFirstAddressIsPassedOver_N04()
{
#if !defined(Q_OS_LINUX)
    QSKIP("the resolver is replaced on Linux only");
#endif
    FaultServer server(steps::upgrade() + Script{steps::hold()});
    QUrl url = server.url();
    url.setHost(QStringLiteral("two.test"));
    Line line(url);
    QTRY_COMPARE(line.heard.opened, 1);
    QCOMPARE(line.heard.phases, (QList<SetupPhase>{SetupPhase::Name, SetupPhase::Tcp, SetupPhase::Upgrade}));
}

void TestTransportNetwork::refusedIsToldAtOnce_T01()
{
    Line line(QUrl(QStringLiteral("ws://127.0.0.1:%1/").arg(refusedPort())));
    QTRY_COMPARE(line.heard.closed(), 1);
    QCOMPARE(line.end().kind, Kind::Refused);
    QCOMPARE(line.end().reached, SetupPhase::Tcp);
    QVERIFY(!line.end().viaProxy);
}

void TestTransportNetwork::anUnansweredSynLastsUntilAborted_T02()
{
    const SynBlackhole blackhole;
    if (!blackhole.isValid())
        QSKIP("no way to have a SYN unanswered on this system");
    Line line(QUrl(QStringLiteral("ws://127.0.0.1:%1/").arg(blackhole.port())));
    QTRY_COMPARE(line.heard.phases, QList<SetupPhase>{SetupPhase::Name});
    settle();
    QCOMPARE(line.heard.closed(), 0);
    line.transport.abort();
    settle();
    QCOMPARE(line.heard.closed(), 1);
    QCOMPARE(line.end().reached, SetupPhase::Tcp);
}

void TestTransportNetwork::lossesInTheSessionAreLost_data()
{
    QTest::addColumn<Step>("last");
    QTest::addColumn<QByteArray>("partial");
    const QByteArray half = frames::text("partial").left(5);
    QTest::newRow("T-04 RST") << steps::reset() << QByteArray();
    QTest::newRow("T-04 RST in the middle of a frame") << steps::reset() << half;
    QTest::newRow("T-05 FIN without a close frame") << steps::finish() << QByteArray();
    QTest::newRow("T-05 FIN in the middle of a frame") << steps::finish() << half;
}

void TestTransportNetwork::lossesInTheSessionAreLost()
{
    QFETCH(const Step, last);
    QFETCH(const QByteArray, partial);
    FaultServer server(steps::upgrade()
                       + Script{steps::send(frames::text("one")), steps::awaitFrame(9), steps::send(partial), last});
    Line line(server.url());
    QTRY_COMPARE(line.heard.texts, QList<QByteArray>{"one"});
    QVERIFY(line.transport.ping("go on"));
    QTRY_COMPARE(line.heard.closed(), 1);
    QCOMPARE(line.end().kind, Kind::Lost);
    QVERIFY(line.end().wasOpen);
    QCOMPARE(line.end().closeCode, 0);   // QWebSocket says 1000.
    QCOMPARE(line.heard.texts, QList<QByteArray>{"one"});
}

void TestTransportNetwork::oneByteSlicesDecodeAlike_T12()
{
    const QByteArray payload("{\"price\":\"61234.50\",\"\xe2\x82\xac\":true}");
    const QByteArray bytes = frames::text(payload) + frames::ping("p") + frames::fragmented(payload, 20)
                             + frames::pong("q") + frames::text(QByteArray(300, 'x')) + frames::text("")
                             + frames::close(4000, "bye");
    FaultServer server(steps::upgrade() + Script{steps::sendSliced(bytes, 1), steps::hold()});
    Line line(server.url());
    QTRY_COMPARE(line.heard.closed(), 1);
    QCOMPARE(line.heard.texts, (QList<QByteArray>{payload, payload, QByteArray(300, 'x'), ""}));
    QCOMPARE(line.heard.pongs, QList<QByteArray>{"q"});
    QCOMPARE(line.end().kind, Kind::CloseFrame);
    QCOMPARE(line.end().closeCode, 4000);
    QCOMPARE(line.end().closeReason, QStringLiteral("bye"));
}

void TestTransportNetwork::dyingAfterAnyByteEndsOnce_T13_data()
{
    QTest::addColumn<bool>("resets");
    QTest::newRow("FIN") << false;
    QTest::newRow("RST") << true;
}

void TestTransportNetwork::dyingAfterAnyByteEndsOnce_T13()
{
    QFETCH(const bool, resets);
    const QByteArray one = frames::text("one");
    const QByteArray two = frames::text(QByteArray(200, '2'));
    const QByteArray end = frames::close(4000, "end");
    const QByteArray bytes = one + two + end;
    constexpr qsizetype acceptance = 129;   // What steps::accept() writes; the last round checks it.
    const qsizetype all = acceptance + bytes.size();

    FaultServer server;
    for (qsizetype count = 0; count <= all; ++count) {
        server.setScript({steps::awaitRequest(), steps::acceptAndSendFirst(count, bytes),
                          resets ? steps::reset() : steps::finish()});
        Line line(server.url());
        if (!waitUntil([&] { return line.isClosed(); }))
            QFAIL(qPrintable(QStringLiteral("no end after %1 bytes").arg(count)));
        settle();
        QCOMPARE(line.heard.closed(), 1);
        // A reset may overtake what was sent before it; an end may not.
        const bool mayLackBytes = resets;
        const bool opened = count >= acceptance;
        const qsizetype behind = count - acceptance;
        const int texts = int(behind >= one.size()) + int(behind >= one.size() + two.size());
        if (!mayLackBytes) {
            QCOMPARE(line.heard.opened, int(opened));
            QCOMPARE(line.heard.texts.size(), texts);
            QCOMPARE(line.end().kind, !opened ? Kind::Reset : count == all ? Kind::CloseFrame : Kind::Lost);
        } else {
            QVERIFY(line.heard.texts.size() <= texts);
            QVERIFY(line.end().kind == Kind::Reset || line.end().kind == Kind::Lost
                    || line.end().kind == Kind::CloseFrame);
        }
        QCOMPARE(line.end().wasOpen, line.heard.opened == 1);
    }
}

void TestTransportNetwork::aPeerThatStopsReadingIsBounded_T15_data()
{
    QTest::addColumn<bool>("isSecure");
    QTest::newRow("ws") << false;
    QTest::newRow("wss") << true;
}

void TestTransportNetwork::aPeerThatStopsReadingIsBounded_T15()
{
    QFETCH(const bool, isSecure);
    const TestAuthority authority;
    FaultServer server(steps::upgrade() + Script{steps::stopReading(), steps::hold()});
    server.setReceiveBuffer(4096);
    if (isSecure)
        server.setTls(authority.issue());
    Line line;
    line.open({.url = server.url(),
               .maxUnsentBytes = 200'000,
               .proxy = QNetworkProxy::NoProxy,
               .extraAuthorities = {authority.certificate()}});
    QTRY_COMPARE(line.heard.opened, 1);

    const QByteArray block(10'000, 'b');
    qint64 taken = 0;
    // It takes what the kernel takes (a few MB) and the limit; then it refuses, turn after turn.
    int refusedTurns = 0;
    while (refusedTurns < 20 && taken < 100'000'000) {
        const bool isTaken = line.transport.sendText(block);
        taken += isTaken ? block.size() : 0;
        refusedTurns = isTaken ? 0 : refusedTurns + 1;
        if (!isTaken)
            settle();
    }
    QCOMPARE(refusedTurns, 20);
    QCOMPARE(line.heard.closed(), 0);
    QVERIFY(!line.transport.sendText(block));

    server.connection()->resumeReading();
    QTRY_VERIFY(line.transport.sendText(block));
    QCOMPARE(line.heard.closed(), 0);
}

void TestTransportNetwork::aPeerThatNeverReadsAgainIsLeft_T15_data() { aPeerThatStopsReadingIsBounded_T15_data(); }

void TestTransportNetwork::aPeerThatNeverReadsAgainIsLeft_T15()
{
    QFETCH(const bool, isSecure);
    const TestAuthority authority;
    FaultServer server(steps::upgrade() + Script{steps::stopReading(), steps::hold()});
    server.setReceiveBuffer(4096);
    if (isSecure)
        server.setTls(authority.issue());
    Line line;
    line.open({.url = server.url(),
               .frameTimeout = 300ms,
               .maxUnsentBytes = 200'000,
               .proxy = QNetworkProxy::NoProxy,
               .extraAuthorities = {authority.certificate()}});
    QTRY_COMPARE(line.heard.opened, 1);
    const QByteArray block(10'000, 'b');
    // What the kernel takes goes first; from then on each attempt is refused.
    QVERIFY(waitUntil(
        [&] {
            while (line.transport.sendText(block)) {
            }
            return line.isClosed();
        },
        20s));
    QCOMPARE(line.end().kind, Kind::SendBufferFull);
}

void TestTransportNetwork::silenceAfterAcceptLastsUntilAborted_T16()
{
    FaultServer server({steps::awaitRequest(), steps::hold()});
    Line line(server.url());
    QTRY_VERIFY(server.connection() && !server.connection()->request().isEmpty());
    settle();
    QCOMPARE(line.heard.closed(), 0);
    line.transport.abort();
    settle();
    QCOMPARE(line.heard.closed(), 1);
    QCOMPARE(line.end().reached, SetupPhase::Upgrade);
}

static QNetworkProxy proxyAt(quint16 port, const QString &user = {}, const QString &password = {})
{
    return QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), port, user, password);
}

static Script tunnelTo(const FaultServer &target)
{
    return {steps::awaitRequest(), steps::send("HTTP/1.1 200 Connection established\r\n\r\n"),
            steps::relayTo(target.serverPort()), steps::hold()};
}

void TestTransportNetwork::worksThroughAProxy_T19_data()
{
    QTest::addColumn<bool>("isSecure");
    QTest::addColumn<QString>("host");
    QTest::newRow("ws") << false << QStringLiteral("127.0.0.1");
    QTest::newRow("wss") << true << QStringLiteral("127.0.0.1");
    // Only the proxy can know that name.
    QTest::newRow("a name that only the proxy resolves") << false << QStringLiteral("missing.test");
}

void TestTransportNetwork::worksThroughAProxy_T19()
{
    QFETCH(const bool, isSecure);
    QFETCH(const QString, host);
    const TestAuthority authority;
    FaultServer target(steps::upgrade()
                       + Script{steps::send(frames::text("hello")), steps::awaitFrame(9),
                                steps::send(frames::close(1012, "soon")), steps::hold()});
    if (isSecure)
        target.setTls(authority.issue());
    FaultServer proxy(tunnelTo(target));
    QUrl url = target.url();
    url.setHost(host);
    Line line;
    line.open({.url = url, .proxy = proxyAt(proxy.serverPort()), .extraAuthorities = {authority.certificate()}});
    QTRY_COMPARE(line.heard.texts, QList<QByteArray>{"hello"});
    QCOMPARE(line.heard.phases.size(), isSecure ? 4 : 3);
    QCOMPARE(proxy.accepted(), 1);
    QVERIFY(proxy.connection()->request().startsWith(QByteArray("CONNECT " + host.toLatin1())));
    QVERIFY(line.transport.ping("1"));
    QTRY_COMPARE(line.heard.closed(), 1);
    QCOMPARE(line.end().kind, Kind::CloseFrame);
    QCOMPARE(line.end().closeCode, 1012);   // The socket below is there behind a proxy too.
    QVERIFY(line.end().viaProxy);
    QVERIFY(line.transport.bytesReceived() > 0);
}

void TestTransportNetwork::proxyFailuresAreNamed_T19_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<Kind>("kind");
    const auto answer = [](const QByteArray &bytes) {
        return Script{steps::awaitRequest(), steps::send(bytes), steps::finish()};
    };
    QTest::newRow("refused") << Script{} << Kind::ProxyRefused;
    QTest::newRow("407") << answer("HTTP/1.1 407 Who are you\r\nProxy-Authenticate: Basic realm=\"x\"\r\n"
                                   "Content-Length: 0\r\nProxy-Connection: close\r\n\r\n")
                         << Kind::ProxyAuthentication;
    QTest::newRow("502") << answer("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n") << Kind::ProxyFailed;
    QTest::newRow("nonsense") << answer("220 smtp.example ESMTP\r\n\r\n") << Kind::ProxyFailed;
    QTest::newRow("drops") << Script{steps::awaitRequest(), steps::finish()} << Kind::ProxyFailed;
    QTest::newRow("drops by RST") << Script{steps::awaitRequest(), steps::reset()} << Kind::ProxyFailed;
}

void TestTransportNetwork::proxyFailuresAreNamed_T19()
{
    QFETCH(const Script, script);
    QFETCH(const Kind, kind);
    FaultServer proxy(script);
    const quint16 port = script.empty() ? refusedPort() : proxy.serverPort();
    Line line;
    line.open({.url = QUrl(QStringLiteral("ws://127.0.0.1:9/")),
               .proxy = proxyAt(port, QStringLiteral("me"), QStringLiteral("canary-password"))});
    QTRY_COMPARE(line.heard.closed(), 1);
    QCOMPARE(line.end().kind, kind);
    QVERIFY(line.end().viaProxy);
    QCOMPARE(line.end().reached, SetupPhase::Tcp);
    QVERIFY(line.end().detail.contains(QStringLiteral("127.0.0.1:%1").arg(port)));
    QVERIFY(!line.end().detail.contains(QLatin1String("canary")));
    settle();
    QCOMPARE(line.heard.closed(), 1);
}

void TestTransportNetwork::aStallingProxyLastsUntilAborted_T19()
{
    FaultServer proxy({steps::awaitRequest(), steps::hold()});
    Line line;
    line.open({.url = QUrl(QStringLiteral("ws://127.0.0.1:9/")), .proxy = proxyAt(proxy.serverPort())});
    QTRY_VERIFY(proxy.connection() && !proxy.connection()->request().isEmpty());
    settle();
    QCOMPARE(line.heard.closed(), 0);
    line.transport.abort();
    settle();
    QCOMPARE(line.heard.closed(), 1);
    QCOMPARE(line.end().kind, Kind::Aborted);
    QCOMPARE(line.end().reached, SetupPhase::Tcp);
    QVERIFY(line.end().viaProxy);
    QVERIFY(line.end().detail.contains(QLatin1String("through the proxy 127.0.0.1")));
    QTRY_VERIFY(proxy.connection()->isPeerGone());
}

void TestTransportNetwork::proxyPasswordsAreUsedAndNotTold_T19()
{
    FaultServer target(steps::upgrade() + Script{steps::hold()});
    const QByteArray challenge = "HTTP/1.1 407 Who are you\r\nProxy-Authenticate: Basic realm=\"x\"\r\n"
                                 "Content-Length: 0\r\nProxy-Connection: close\r\n\r\n";
    const quint16 port = target.serverPort();
    FaultServer proxy({steps::awaitRequest(), steps::run([=](FaultConnection &c) {
                           if (c.requestHeader("Proxy-Authorization").isEmpty()) {
                               c.write(challenge);
                               c.finish();
                               return;
                           }
                           c.write("HTTP/1.1 200 Connection established\r\n\r\n");
                           c.relayTo(QHostAddress::LocalHost, port);
                       }),
                       steps::hold()});
    Line line;
    line.open(
        {.url = target.url(), .proxy = proxyAt(proxy.serverPort(), QStringLiteral("me"), QStringLiteral("canary"))});
    QTRY_COMPARE(line.heard.opened, 1);
    QCOMPARE(proxy.connection()->requestHeader("Proxy-Authorization"), "Basic " + QByteArray("me:canary").toBase64());
}

void TestTransportNetwork::refusalsComeThroughAProxy_T19()
{
    FaultServer target({steps::awaitRequest(),
                        steps::send("HTTP/1.1 429 Slow\r\nRetry-After: 9\r\nContent-Length: 4\r\n\r\nslow"),
                        steps::hold()});
    FaultServer proxy(tunnelTo(target));
    Line line;
    line.open({.url = target.url(), .proxy = proxyAt(proxy.serverPort())});
    QTRY_COMPARE(line.heard.closed(), 1);
    QCOMPARE(line.end().kind, Kind::HttpAnswer);
    QCOMPARE(line.end().httpStatus, 429);
    QCOMPARE(line.end().httpBody, QByteArray("slow"));
}

void TestTransportNetwork::theApplicationsProxyIsNotUsed_T19()
{
    const QNetworkProxy before = QNetworkProxy::applicationProxy();
    const auto restore = qScopeGuard([&] { QNetworkProxy::setApplicationProxy(before); });
    QNetworkProxy::setApplicationProxy(proxyAt(refusedPort()));
    FaultServer server(steps::upgrade() + Script{steps::hold()});
    Line line(server.url());
    QTRY_COMPARE(line.heard.opened, 1);
}

void TestTransportNetwork::theSystemsProxyIsAsked_T19()
{
#if !defined(Q_OS_LINUX)
    QSKIP("the system's proxy comes from the environment on Linux only");
#endif
    FaultServer target(steps::upgrade() + Script{steps::hold()});
    FaultServer proxy(tunnelTo(target));
    const auto restore = qScopeGuard([] { qunsetenv("http_proxy"); });
    qputenv("http_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.serverPort()));
    QUrl url = target.url();
    url.setHost(QStringLiteral("missing.test"));
    Line line;
    line.open({.url = url});
    QTRY_COMPARE(line.heard.opened, 1);
    QCOMPARE(proxy.accepted(), 1);

    // This machine itself needs none, whatever the system says.
    Line direct;
    direct.open({.url = target.url()});
    QTRY_COMPARE(direct.heard.opened, 1);
    QCOMPARE(proxy.accepted(), 1);
}

void TestTransportNetwork::outOfDescriptorsIsNamed_R01()
{
#if !defined(Q_OS_LINUX)
    QSKIP("descriptors are limited on Linux only");
#else
    FaultServer server(steps::upgrade() + Script{steps::hold()});
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
    rlimit none = before;
    const int next = ::dup(STDERR_FILENO);   // The lowest free one.
    ::close(next);
    none.rlim_cur = rlim_t(next);
    const auto restore = qScopeGuard([&] { ::setrlimit(RLIMIT_NOFILE, &before); });
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &none), 0);

    Line line(server.url());
    QTRY_COMPARE(line.heard.closed(), 1);
    QCOMPARE(line.end().kind, Kind::OutOfDescriptors);

    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &before), 0);
    line.open(server.url());
    QTRY_COMPARE(line.heard.opened, 1);
#endif
}

void TestTransportNetwork::knownLimitAResetIsReportedLikeAnEnd_T04()
{
    FaultServer server(steps::upgrade() + Script{steps::awaitFrame(9), steps::reset()});
    Line line(server.url());
    QTRY_COMPARE(line.heard.opened, 1);
    QVERIFY(line.transport.ping("1"));
    QTRY_COMPARE(line.heard.closed(), 1);
    QCOMPARE(line.end().kind, Kind::Lost);
}

void TestTransportNetwork::knownLimitAResetBeforeQtLooksIsNotSeen_T03()
{
    // Accepted and reset at once: the second connect() of QTcpSocket fails with an error it does not know, and it stays
    // in Connecting. The owner's deadline is what ends it.
    FaultServer behind;
    CuttingRelay server(behind.serverPort(), CuttingRelay::Way::ToClient, 0, CuttingRelay::Cut::Reset);
    Line line(QUrl(QStringLiteral("ws://127.0.0.1:%1/").arg(server.serverPort())));
    QVERIFY(!QTest::qWaitFor([&] { return line.isClosed(); }, 500));
    line.transport.abort();
    settle();
    QCOMPARE(line.heard.closed(), 1);
    QCOMPARE(line.end().reached, SetupPhase::Tcp);
}

}   // namespace tst_transport_network

FEEDWARDEN_GUILESS_TEST(tst_transport_network::TestTransportNetwork)
#include "tst_transport_network.moc"
