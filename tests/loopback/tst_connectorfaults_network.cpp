// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/loopback/connectorfaults.h"
#include "tests/loopback/transportfixture.h"

#include "tests/support/networknamespace.h"
#include "tests/support/testmain.h"

namespace tst_connectorfaults_network {

using namespace feedwarden;
using namespace feedwarden::test;

namespace {

/// Why there is no network of our own, from before there was an application object.
QString refusal;

QList<QHostAddress> addressesOf(const QStringList &texts)
{
    QList<QHostAddress> addresses;
    for (const QString &text : texts)
        addresses += QHostAddress(text);
    return addresses;
}

/// Names are looked up once a minute, by Qt's cache: each test has its own.
QString freshName()
{
    static int count = 0;
    return QStringLiteral("exchange-%1.test").arg(++count);
}

QUrl at(const FaultServer &server, const QString &host)
{
    QUrl url = server.url();
    url.setHost(host);
    return url;
}

}   // namespace

/// What takes a network, a name server or a route away, in a network of the test's own: the kernel, the resolver and
/// Qt are the real ones.
class TestConnectorFaultsNetwork : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();

    void whatANameServerSaysInstead_data();
    void whatANameServerSaysInstead();
    void aNameServerThatSaysNothingEndsByTheDeadline_N03();
    void aDeadAddressIsPassedOver_N04_data();
    void aDeadAddressIsPassedOver_N04();
    void anAddressOfTheOtherKindIsPassedOver_N05_data();
    void anAddressOfTheOtherKindIsPassedOver_N05();
    void anotherAnswerIsTaken_N06();
    void aWayThatIsTakenAwayIsNamedAndTakenAgain_data();
    void aWayThatIsTakenAwayIsNamedAndTakenAgain();
    void aCutCableIsNoticed_T06();
    void anotherWayIsTaken_T20_data();
    void anotherWayIsTaken_T20();

private:
    /// Two links with a cable between them: 10.9.`net`.1 is ours, 10.9.`net`.2 theirs, and 10.9.30.0/24 lies there.
    [[nodiscard]] bool connectOther(int net);
    /// Has the server listen at the far end instead, on the same port; where it is then, empty if that failed.
    [[nodiscard]] QUrl moveElsewhere(FaultServer &server);

    std::unique_ptr<NetworkNamespace> m_network;
    std::unique_ptr<NameServer> m_names;
};

void TestConnectorFaultsNetwork::initTestCase()
{
    if (!refusal.isEmpty())
        return;
    m_network = std::make_unique<NetworkNamespace>();
    refusal = m_network->trouble();
    if (refusal.isEmpty() && m_network->makeOther() && connectOther(20))
        m_network->ipElsewhere(QStringLiteral("address add 10.9.30.1/32 dev lo"));
    refusal = m_network->trouble();
}

bool TestConnectorFaultsNetwork::connectOther(int net)
{
    const QString link = QStringLiteral("fw%1").arg(net), prefix = QStringLiteral("10.9.%1.").arg(net);
    const QString mine = prefix + u'1', theirs = prefix + u'2';
    return m_network->ip(
               QStringLiteral("link add %1 type veth peer name there netns %2").arg(link, m_network->elsewhere()))
           && m_network->ip(QStringLiteral("address add %1/24 dev %2").arg(mine, link))
           && m_network->ip(QStringLiteral("link set %1 up").arg(link))
           && m_network->ipElsewhere(QStringLiteral("address add %1/24 dev there").arg(theirs))
           && m_network->ipElsewhere(QStringLiteral("link set there up"))
           && m_network->ip(QStringLiteral("route add 10.9.30.0/24 via %1").arg(theirs));
}

void TestConnectorFaultsNetwork::init()
{
    if (!refusal.isEmpty())
        QSKIP(qPrintable(refusal));
    m_names = std::make_unique<NameServer>();
    m_names->addresses = addressesOf({QStringLiteral("127.0.0.1")});
    QVERIFY(m_names->isListening());
}

void TestConnectorFaultsNetwork::cleanup() { m_names.reset(); }

void TestConnectorFaultsNetwork::whatANameServerSaysInstead_data()
{
    QTest::addColumn<int>("mood");
    QTest::addColumn<Cause>("cause");
    using Mood = NameServer::Mood;
    QTest::newRow("N-01 no such name") << int(Mood::NoSuchName) << Cause::NameNotFound;
    QTest::newRow("N-02 SERVFAIL") << int(Mood::Fails) << Cause::NameLookupFailed;
    QTest::newRow("N-02 REFUSED") << int(Mood::Refuses) << Cause::NameLookupFailed;
    QTest::newRow("N-02 no address") << int(Mood::HasNothing) << Cause::NameNotFound;
}

void TestConnectorFaultsNetwork::whatANameServerSaysInstead()
{
    QFETCH(const int, mood);
    QFETCH(const Cause, cause);
    FaultBench bench;
    FaultyExchange exchange({}, 0);
    m_names->mood = NameServer::Mood(mood);
    WatchedLine line(bench, {.url = at(exchange.server, freshName())});
    line.connector->start();
    QTRY_VERIFY_WITH_TIMEOUT(line.failures.size() >= 2, 20'000);
    for (const Failure &failure : std::as_const(line.failures)) {
        QCOMPARE(failure.cause, cause);
        QCOMPARE(failure.failureClass, FailureClass::Counts);
    }
    QVERIFY(exchange.accepted.empty());
    m_names->mood = NameServer::Mood::Answers;
    QTRY_VERIFY_WITH_TIMEOUT(line.allTrusted(), 20'000);
    VERIFY_NO_OBJECTION(line.objection());
}

void TestConnectorFaultsNetwork::aNameServerThatSaysNothingEndsByTheDeadline_N03()
{
    FaultBench bench;
    FaultyExchange exchange({}, 0);
    m_names->mood = NameServer::Mood::SaysNothing;
    WatchedLine line(bench, {.url = at(exchange.server, freshName()), .adjust = [](Connector::Options &options) {
                                 options.backoff.connectTimeout = 300ms;   // Less than the resolver's own second.
                             }});
    line.connector->start();
    QTRY_VERIFY(!line.failures.isEmpty());
    QCOMPARE(line.failures.constFirst().cause, Cause::NameLookupTimeout);
    QCOMPARE(line.failures.constFirst().failureClass, FailureClass::Counts);
    QVERIFY(m_names->asked() > 0);
    m_names->mood = NameServer::Mood::Answers;
    QTRY_VERIFY_WITH_TIMEOUT(line.allTrusted(), 20'000);
    VERIFY_NO_OBJECTION(line.objection());
}

void TestConnectorFaultsNetwork::aDeadAddressIsPassedOver_N04_data()
{
    QTest::addColumn<QStringList>("addresses");
    QTest::addColumn<bool>("isSecure");
    const QString good = QStringLiteral("10.9.30.1"), refused = QStringLiteral("10.9.20.2"),
                  silent = QStringLiteral("10.9.30.9"), unreachable = QStringLiteral("10.9.31.1");
    QTest::newRow("N-04 refused, then good") << QStringList{refused, good} << false;
    QTest::newRow("N-04 silent, then good") << QStringList{silent, good} << false;
    QTest::newRow("N-04 unreachable, then good") << QStringList{unreachable, good} << false;
    QTest::newRow("N-04 silent, then good, with TLS") << QStringList{silent, good} << true;
    QTest::newRow("N-04 good, then silent") << QStringList{good, silent} << false;
}

void TestConnectorFaultsNetwork::aDeadAddressIsPassedOver_N04()
{
    QFETCH(const QStringList, addresses);
    QFETCH(const bool, isSecure);
    const TestAuthority authority;
    const QString name = freshName();
    FaultBench bench;
    FaultyExchange exchange({}, 0);
    const quint16 port = exchange.server.serverPort();
    const int listening = m_network->listenElsewhere(QHostAddress(QStringLiteral("10.9.30.1")), port);
    QVERIFY(listening >= 0);
    exchange.server.close();
    QVERIFY(exchange.server.setSocketDescriptor(listening));
    m_names->addresses = addressesOf(addresses);
    if (isSecure)
        exchange.server.setTls(authority.issue({.dnsNames = {name}}));
    QUrl url = at(exchange.server, name);
    url.setPort(port);
    WatchedLine line(bench, {.url = url, .adjust = [&](Connector::Options &options) {
                                 options.extraAuthorities = {authority.certificate()};
                             }});
    line.connector->start();
    QTRY_VERIFY_WITH_TIMEOUT(line.allTrusted(), 20'000);
    QVERIFY2(line.failures.isEmpty(), qPrintable(line.failures.value(0).detail));
    VERIFY_NO_OBJECTION(line.objection(exchange.accepted));
}

void TestConnectorFaultsNetwork::anAddressOfTheOtherKindIsPassedOver_N05_data()
{
    QTest::addColumn<bool>("hasIpv6");
    QTest::newRow("N-05 no IPv6 at all") << false;
    QTest::newRow("N-05 IPv6 without a way out") << true;
}

void TestConnectorFaultsNetwork::anAddressOfTheOtherKindIsPassedOver_N05()
{
    QFETCH(const bool, hasIpv6);
    if (hasIpv6 && !m_network->ip(QStringLiteral("address add 2001:db8:9::1/128 dev fw20 nodad")))
        QSKIP(qPrintable(m_network->trouble()));
    FaultBench bench;
    FaultyExchange exchange({}, 0);
    m_names->addresses = addressesOf({QStringLiteral("2001:db8::1"), QStringLiteral("127.0.0.1")});
    WatchedLine line(bench, {.url = at(exchange.server, freshName())});
    line.connector->start();
    QTRY_VERIFY_WITH_TIMEOUT(line.allTrusted(), 20'000);
    QVERIFY(line.failures.isEmpty());
    QVERIFY(!hasIpv6 || m_names->askedForIpv6() > 0);   // It was offered the dead one.
    if (hasIpv6)
        m_network->ip(QStringLiteral("address del 2001:db8:9::1/128 dev fw20"));
    VERIFY_NO_OBJECTION(line.objection(exchange.accepted));
}

void TestConnectorFaultsNetwork::anotherAnswerIsTaken_N06()
{
    if (!qEnvironmentVariableIsSet("FEEDWARDEN_LONG"))
        QSKIP("takes the minute for which Qt keeps an answer: FEEDWARDEN_LONG=1");
    FaultBench bench;
    FaultyExchange before({}, 0), after({}, 0);
    const QUrl url = at(before.server, freshName());
    WatchedLine line(bench, {.url = url, .adjust = [](Connector::Options &options) { options.backoff.maxDelay = 1s; }});
    line.connector->start();
    QTRY_VERIFY_WITH_TIMEOUT(line.allTrusted(), 20'000);
    // It moves to another address, and the old one is dead.
    after.server.close();
    QVERIFY(after.server.listen(QHostAddress(QStringLiteral("127.0.0.2")), quint16(url.port())));
    m_names->addresses = addressesOf({QStringLiteral("127.0.0.2")});
    before.server.close();
    before.server.connection()->reset();
    QTRY_VERIFY(!line.failures.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(line.allTrusted(), 90'000);
    QCOMPARE(after.accepted.size(), size_t(1));
    VERIFY_NO_OBJECTION(line.objection());
}

void TestConnectorFaultsNetwork::aWayThatIsTakenAwayIsNamedAndTakenAgain_data()
{
    QTest::addColumn<QString>("route");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("T-09 unreachable") << QStringLiteral("unreachable") << Cause::HostUnreachable;
    QTest::newRow("T-09 prohibited") << QStringLiteral("prohibit") << Cause::HostUnreachable;
    QTest::newRow("T-09 no route") << QStringLiteral("throw") << Cause::HostUnreachable;
    QTest::newRow("T-02 swallowed") << QString() << Cause::ConnectTimeout;
}

void TestConnectorFaultsNetwork::aWayThatIsTakenAwayIsNamedAndTakenAgain()
{
    QFETCH(const QString, route);
    QFETCH(const Cause, cause);
    FaultBench bench;
    FaultyExchange exchange({}, 0);
    const quint16 port = exchange.server.serverPort();
    exchange.server.close();
    QVERIFY(exchange.server.listen(QHostAddress::AnyIPv4, port));
    // Who lies behind the other network is not forwarded to: its SYNs are swallowed.
    const QString host = QStringLiteral("10.9.30.7");
    if (!route.isEmpty())
        QVERIFY2(m_network->ip(QStringLiteral("route add %1 %2/32").arg(route, host)),
                 qPrintable(m_network->trouble()));
    QUrl url = at(exchange.server, host);
    url.setPort(port);
    WatchedLine line(bench,
                     {.url = url, .adjust = [](Connector::Options &options) { options.backoff.connectTimeout = 1s; }});
    line.connector->start();
    QTRY_VERIFY_WITH_TIMEOUT(line.failures.size() >= 2, 20'000);
    for (const Failure &failure : std::as_const(line.failures)) {
        QVERIFY2(failure.cause == cause, qPrintable(failure.detail));
        QCOMPARE(failure.failureClass, FailureClass::Counts);
    }
    if (!route.isEmpty())
        QVERIFY(m_network->ip(QStringLiteral("route del %1 %2/32").arg(route, host)));
    QVERIFY(m_network->ip(QStringLiteral("address add %1/32 dev lo").arg(host)));
    QTRY_VERIFY_WITH_TIMEOUT(line.allTrusted(), 20'000);
    QVERIFY(m_network->ip(QStringLiteral("address del %1/32 dev lo").arg(host)));
    VERIFY_NO_OBJECTION(line.objection());
}

QUrl TestConnectorFaultsNetwork::moveElsewhere(FaultServer &server)
{
    const QString address = QStringLiteral("10.9.30.1");
    const quint16 port = server.serverPort();
    const int listening = m_network->listenElsewhere(QHostAddress(address), port);
    server.close();
    if (listening < 0 || !server.setSocketDescriptor(listening))
        return {};
    QUrl url = at(server, address);
    url.setPort(port);
    return url;
}

void TestConnectorFaultsNetwork::aCutCableIsNoticed_T06()
{
    FaultBench bench;
    FaultyExchange exchange({}, 0);
    const QUrl url = moveElsewhere(exchange.server);
    QVERIFY(!url.isEmpty());
    WatchedLine line(bench, {.url = url});
    line.connector->start();
    QTRY_VERIFY_WITH_TIMEOUT(line.allTrusted(), 20'000);
    QTRY_VERIFY(line.connector->metrics().rtt.p50.has_value());   // Pings judge only where one was answered.

    // Whatever is sent goes out, and nobody says that nothing arrives.
    QVERIFY(m_network->ipElsewhere(QStringLiteral("link set there down")));
    QTRY_VERIFY_WITH_TIMEOUT(!line.failures.isEmpty(), 15'000);
    QCOMPARE(line.failures.constFirst().cause, Cause::ReceiveDead);
    QVERIFY(m_network->ipElsewhere(QStringLiteral("link set there up")));
    QTRY_VERIFY_WITH_TIMEOUT(line.allTrusted(), 20'000);
    VERIFY_NO_OBJECTION(line.objection());
}

void TestConnectorFaultsNetwork::anotherWayIsTaken_T20_data()
{
    QTest::addColumn<bool>("isTold");
    QTest::newRow("T-20 the system tells") << true;
    QTest::newRow("T-20 nobody tells") << false;
}

void TestConnectorFaultsNetwork::anotherWayIsTaken_T20()
{
    QFETCH(const bool, isTold);
    FaultBench bench;
    FaultyExchange exchange({}, 0);
    const QUrl url = moveElsewhere(exchange.server);
    QVERIFY(!url.isEmpty());
    WatchedLine line(bench, {.url = url, .adjust = [=](Connector::Options &options) {
                                 // Who is told does not have to find out.
                                 options.health.pingInterval = isTold ? 300s : 1s;
                             }});
    line.connector->setNetworkUp(true);
    line.connector->start();
    QTRY_VERIFY_WITH_TIMEOUT(line.allTrusted(), 20'000);
    QTRY_VERIFY(isTold || line.connector->metrics().rtt.p50.has_value());

    // The link goes, its address with it, and another one comes.
    static int net = 20;
    QVERIFY(m_network->ip(QStringLiteral("link del fw%1").arg(net)));
    if (isTold)
        line.connector->setNetworkUp(false);
    QVERIFY(line.failures.isEmpty());
    QVERIFY2(connectOther(++net), qPrintable(m_network->trouble()));
    if (isTold)
        line.connector->setNetworkUp(true);
    QTRY_VERIFY_WITH_TIMEOUT(!line.failures.isEmpty(), 15'000);
    QTRY_VERIFY_WITH_TIMEOUT(line.allTrusted(), 20'000);
    QCOMPARE(exchange.accepted.size(), size_t(2));
    VERIFY_NO_OBJECTION(line.objection(exchange.accepted));
}

}   // namespace tst_connectorfaults_network

/// A process enters a network of its own while it has one thread alone.
static int runInNetworkOfItsOwn(int argc, char **argv)
{
    using namespace tst_connectorfaults_network;
    refusal = feedwarden::test::NetworkNamespace::enter();
    return feedwarden::test::runWithApplication<TestConnectorFaultsNetwork, QCoreApplication>(argc, argv);
}

static feedwarden::test::TestEntry FEEDWARDEN_TEST_ENTRY(__COUNTER__)(__FILE__, &runInNetworkOfItsOwn);
#include "tst_connectorfaults_network.moc"
