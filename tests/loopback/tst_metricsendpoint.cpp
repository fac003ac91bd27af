// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlets/metricsendpoint.h"
#include "core/outlets/metricsrequest.h"

#include "tests/support/faultserver.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QFile>
#include <QNetworkInterface>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>

#include <deque>

namespace tst_metricsendpoint {

using namespace feedwarden;

/// The endpoint as strangers find it: what it answers, to whom, and what cannot stop it.
class TestMetricsEndpoint : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanupTestCase();

    void isOffUntilItIsWanted();
    void figuresAreServedAsText();
    void whatIsPublishedIsSeenByTheNextWhoAsks();
    void onlyThisMachinesNamesAreAnswered_data();
    void onlyThisMachinesNamesAreAnswered();
    void whoHasAPasswordMayUseAnyName();
    void onlyOnePathIsThere_data();
    void onlyOnePathIsThere();
    void onlyGetIsAnswered_data();
    void onlyGetIsAnswered();
    void aHugeRequestIsRefusedAndTheNextOneServed_data();
    void aHugeRequestIsRefusedAndTheNextOneServed();
    void slowClientsDoNotStopOthers();
    void aFloodOfSlowClientsIsOverBySelf();
    void aFloodOfConnectionsIsOverBySelf();
    void whoDoesNotReadDoesNotStopOthers();
    void oneConnectionGetsOneAnswer();
    void otherAddressesOfThisMachineAreClosed();
    void itListensToIpv6OrSaysThatItCannot();
    void anOpenAddressNeedsAPassword();
    void authenticationIsAskedFor_data();
    void authenticationIsAskedFor();
    void aPasswordFileThatCannotBeUsedIsToldAndTriedAgain_data();
    void aPasswordFileThatCannotBeUsedIsToldAndTriedAgain();
    void aTakenPortIsToldOnceAndTriedAgain();
    void anAddressThatIsNotThereIsTold();
    void itMovesAndEnds();
    void itMayBeDestroyedAtAnyMoment();

private:
    void start(MetricsSettings settings = {});
    void publish(double value);
    [[nodiscard]] QByteArray ask(const QByteArray &request);
    [[nodiscard]] QByteArray get(const QByteArray &path = "/metrics", const QByteArray &host = "127.0.0.1",
                                 const QByteArray &more = {});
    [[nodiscard]] std::unique_ptr<QTcpSocket> connected();
    [[nodiscard]] QString passwordFile(const QByteArray &content,
                                       QFileDevice::Permissions permissions = QFileDevice::ReadOwner
                                                                              | QFileDevice::WriteOwner);

    QTemporaryDir m_folder;
    std::unique_ptr<MetricsEndpoint> m_endpoint;
    MetricsSettings m_started;
    QStringList m_problems;
};

static const MetricColumn Column{.metric = {"feedwarden_test", MetricKind::Gauge, "A figure."}};
static constexpr const char *Password = "correct horse battery staple";

static int statusOf(const QByteArray &answer) { return answer.startsWith("HTTP/1.1 ") ? answer.mid(9, 3).toInt() : 0; }

static QByteArray basic(const QByteArray &userAndPassword)
{
    return "Authorization: Basic " + userAndPassword.toBase64() + "\r\n";
}

void TestMetricsEndpoint::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("thread|QTimer|QObject|QSocketNotifier")));
    m_problems.clear();
}

void TestMetricsEndpoint::cleanupTestCase() { m_endpoint.reset(); }

void TestMetricsEndpoint::start(MetricsSettings settings)
{
    settings.enabled = true;
    if (settings.listen == MetricsSettings().listen)
        settings.listen = QStringLiteral("127.0.0.1:0");
    publish(1);
    // Starting and stopping takes longer than all that is asked.
    if (m_endpoint && m_endpoint->isListening() && settings == m_started && !settings.hasAuthentication())
        return;
    m_started = settings;
    m_endpoint = std::make_unique<MetricsEndpoint>(50ms);
    connect(m_endpoint.get(), &MetricsEndpoint::failed, this,
            [this](const Error &error) { m_problems.append(error.detail); });
    publish(1);
    m_endpoint->apply(settings);
    QTRY_VERIFY(m_endpoint->isListening() || !m_problems.isEmpty());
}

void TestMetricsEndpoint::publish(double value)
{
    if (!m_endpoint)
        return;
    auto picture = std::make_shared<MetricsPicture>();
    picture->tables.push_back({.columns = std::span(&Column, 1),
                               .histograms = {},
                               .labels = {std::make_shared<const MetricLabels>()},
                               .values = {value},
                               .tallies = {}});
    m_endpoint->publish(picture);
}

std::unique_ptr<QTcpSocket> TestMetricsEndpoint::connected()
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(QHostAddress(QHostAddress::LocalHost), m_endpoint->port());
    return socket;
}

/// What comes until the server closes the connection.
QByteArray TestMetricsEndpoint::ask(const QByteArray &request)
{
    const auto socket = connected();
    socket->write(request);
    QElapsedTimer timer;
    timer.start();
    while (socket->state() != QAbstractSocket::UnconnectedState && timer.elapsed() < 30'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    return socket->readAll();
}

QByteArray TestMetricsEndpoint::get(const QByteArray &path, const QByteArray &host, const QByteArray &more)
{
    return ask("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + more + "\r\n");
}

QString TestMetricsEndpoint::passwordFile(const QByteArray &content, QFileDevice::Permissions permissions)
{
    QFile file(m_folder.filePath(QStringLiteral("password")));
    file.remove();
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(content);
    file.close();
    file.setPermissions(permissions);
    return file.fileName();
}

void TestMetricsEndpoint::isOffUntilItIsWanted()
{
    m_endpoint = std::make_unique<MetricsEndpoint>();
    QSignalSpy listening(m_endpoint.get(), &MetricsEndpoint::listening);
    m_endpoint->apply({});
    publish(1);
    QCOMPARE(m_endpoint->findChildren<QThread *>().size(), 0);
    QVERIFY(!m_endpoint->isListening());
    QCOMPARE(listening.count(), 0);
}

void TestMetricsEndpoint::figuresAreServedAsText()
{
    start();
    const QByteArray answer = get();
    QCOMPARE(statusOf(answer), 200);
    QVERIFY(answer.contains("\r\nContent-Type: text/plain; charset=utf-8\r\n"));
    QVERIFY2(answer.contains("# HELP feedwarden_test A figure.\n# TYPE feedwarden_test gauge\nfeedwarden_test 1\n"),
             answer.constData());
    // A query is no other path.
    QVERIFY(get("/metrics?x=1").contains("feedwarden_test 1\n"));
}

void TestMetricsEndpoint::whatIsPublishedIsSeenByTheNextWhoAsks()
{
    start();
    for (int value = 2; value < 6; ++value) {
        publish(value);
        QVERIFY(get().contains("feedwarden_test " + QByteArray::number(value) + '\n'));
    }
    m_endpoint->publish({});
    const QByteArray nothing = get();
    QCOMPARE(statusOf(nothing), 200);
    QVERIFY(!nothing.contains("feedwarden_test"));
}

void TestMetricsEndpoint::onlyThisMachinesNamesAreAnswered_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &host, int status) {
        QTest::newRow(name) << "GET /metrics HTTP/1.1\r\nHost: " + host + "\r\n\r\n" << status;
    };
    row("by number", "127.0.0.1", 200);
    row("with a port", "127.0.0.1:9464", 200);
    row("through a tunnel's port", "localhost:19464", 200);
    row("in capitals", "LOCALHOST", 200);
    row("with the root", "localhost.:80", 200);
    row("IPv6", "[::1]:9464", 200);
    row("X-08 a stranger's name", "evil.example", 403);
    row("X-08 with a port", "evil.example:9464", 403);
    row("X-08 that looks like ours", "127.0.0.1.evil.example", 403);
    row("X-08 localhost as a part", "localhost.evil.example", 403);
    row("X-08 another address", "192.0.2.7", 403);
    row("X-08 any address", "0.0.0.0", 403);
    row("X-08 empty", "", 403);
    row("X-08 a user before it", "127.0.0.1@evil.example", 403);
    row("X-08 broken brackets", "[evil", 403);
    QTest::newRow("X-08 none") << QByteArray("GET /metrics HTTP/1.0\r\n\r\n") << 403;
}

void TestMetricsEndpoint::onlyThisMachinesNamesAreAnswered()
{
    QFETCH(const QByteArray, request);
    QFETCH(const int, status);
    start();
    const QByteArray answer = ask(request);
    QCOMPARE(statusOf(answer), status);
    QCOMPARE(answer.contains("feedwarden_test"), status == 200);
}

void TestMetricsEndpoint::whoHasAPasswordMayUseAnyName()
{
    // What listens to others is asked by names that this program cannot know; there the password keeps a page out.
    QCOMPARE(judgeMetricsRequest("GET", "/metrics", "prices.example", "192.0.2.7:9464"), MetricsRefusal::None);
    QCOMPARE(judgeMetricsRequest("GET", "/metrics", nullptr, "[2001:db8::7]:9464"), MetricsRefusal::None);
    QCOMPARE(judgeMetricsRequest("GET", "/metrics", "prices.example", "[::1]:9464"), MetricsRefusal::WrongHost);
    QCOMPARE(judgeMetricsRequest("GET", "/metrics", "prices.example", "what is this"), MetricsRefusal::WrongHost);
    QCOMPARE(judgeMetricsRequest("GET", nullptr, "localhost", "127.0.0.1:1"), MetricsRefusal::WrongPath);
    QCOMPARE(judgeMetricsRequest(nullptr, "/metrics", "localhost", "127.0.0.1:1"), MetricsRefusal::WrongMethod);
}

void TestMetricsEndpoint::onlyOnePathIsThere_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *path :
         {"/", "/metrics/", "/metrics/x", "/metricsx", "/Metrics", "/../../etc/passwd", "/metrics/../../etc/passwd",
          "/%2e%2e/%2e%2e/etc/passwd", "/..%2f..%2fetc%2fpasswd", "/metrics%00", "/metrics%2f..%2fetc", "/.htpasswd",
          "/metrics;x", "/index.html", "/\\..\\..\\etc"})
        QTest::newRow(QByteArray("X-09 ") + path) << QByteArray(path);
}

void TestMetricsEndpoint::onlyOnePathIsThere()
{
    QFETCH(const QByteArray, path);
    start();
    const QByteArray answer = get(path);
    QVERIFY2(statusOf(answer) == 404 || statusOf(answer) == 400, answer.constData());
    QVERIFY(!answer.contains("feedwarden_test"));
    QVERIFY(!answer.contains("root:"));
    QCOMPARE(statusOf(get()), 200);
}

void TestMetricsEndpoint::onlyGetIsAnswered_data()
{
    QTest::addColumn<QByteArray>("method");
    for (const char *method : {"POST", "PUT", "DELETE", "HEAD", "OPTIONS", "PATCH", "TRACE", "CONNECT", "FETCH", "get"})
        QTest::newRow(QByteArray("X-09 ") + method) << QByteArray(method);
}

void TestMetricsEndpoint::onlyGetIsAnswered()
{
    QFETCH(const QByteArray, method);
    start();
    const QByteArray answer = ask(method + " /metrics HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n");
    QVERIFY2(statusOf(answer) == 405 || statusOf(answer) == 400, answer.constData());
    QVERIFY(!answer.contains("feedwarden_test"));
    if (method == "HEAD")
        QVERIFY(answer.endsWith("\r\n\r\n"));
}

void TestMetricsEndpoint::aHugeRequestIsRefusedAndTheNextOneServed_data()
{
    QTest::addColumn<QByteArray>("request");
    const QByteArray head = "GET /metrics HTTP/1.1\r\nHost: localhost\r\n";
    QTest::newRow("X-09 long header") << head + "X-A: " + QByteArray(10'000'000, 'a') + "\r\n\r\n";
    QTest::newRow("X-09 many headers") << head + QByteArray("A: b\r\n").repeated(5'000) + "\r\n";
    QTest::newRow("X-09 long path") << "GET /" + QByteArray(1'000'000, 'a') + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    QTest::newRow("X-09 nonsense") << QByteArray(100'000, '\0');
    QTest::newRow("X-09 no end") << QByteArray(100'000, 'a');
    QTest::newRow("X-09 long body") << "POST /metrics HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9000000000\r\n\r\n"
                                           + QByteArray(10'000'000, 'a');
}

void TestMetricsEndpoint::aHugeRequestIsRefusedAndTheNextOneServed()
{
    QFETCH(const QByteArray, request);
    start();
    const QByteArray answer = ask(request);
    QVERIFY2(statusOf(answer) == 0 || statusOf(answer) >= 400, answer.constData());
    QVERIFY(!answer.contains("feedwarden_test"));
    QCOMPARE(statusOf(get()), 200);
}

void TestMetricsEndpoint::slowClientsDoNotStopOthers()
{
    // one less than there are workers.
    start();
    std::deque<std::unique_ptr<QTcpSocket>> slow;
    for (int i = 1; i < MetricsEndpoint::Workers; ++i) {
        slow.push_back(connected());
        slow.back()->write("GET /metrics HTTP/1.1\r\nHost: loc");
    }
    for (const auto &socket : slow)
        QTRY_COMPARE(socket->bytesToWrite(), qint64(0));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(statusOf(get()), 200);
    for (const auto &socket : slow)
        QCOMPARE(socket->state(), QAbstractSocket::ConnectedState);   // Served in spite of them, not after them.
}

void TestMetricsEndpoint::aFloodOfSlowClientsIsOverBySelf()
{
    // more than there are workers, who say a byte now and then so as not to be idle.
    start();
    std::deque<std::unique_ptr<QTcpSocket>> slow;
    for (int i = 0; i < 2 * MetricsEndpoint::Workers; ++i) {
        slow.push_back(connected());
        slow.back()->write("GET /metrics HTTP/1.1\r\nX: ");
    }
    QTimer dripping;
    connect(&dripping, &QTimer::timeout, this, [&slow] {
        for (const auto &socket : slow)
            socket->write("a");
    });
    dripping.start(200ms);
    QCOMPARE(statusOf(get()), 200);
    QTRY_VERIFY_WITH_TIMEOUT(
        std::all_of(slow.begin(), slow.end(),
                    [](const auto &socket) { return socket->state() == QAbstractSocket::UnconnectedState; }),
        60'000);
}

void TestMetricsEndpoint::aFloodOfConnectionsIsOverBySelf()
{
    // thousands come and go, asking nothing, a part or all.
    start();
    for (int wave = 0; wave < 20; ++wave) {
        std::deque<std::unique_ptr<QTcpSocket>> many;
        for (int i = 0; i < 150; ++i) {
            many.push_back(connected());
            many.back()->write(QByteArray("GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n").left(i % 3 * 25));
        }
        QTRY_VERIFY(std::any_of(many.begin(), many.end(),
                                [](const auto &socket) { return socket->state() == QAbstractSocket::ConnectedState; }));
        for (const auto &socket : many)
            socket->abort();
    }
    QCOMPARE(statusOf(get()), 200);
}

void TestMetricsEndpoint::whoDoesNotReadDoesNotStopOthers()
{
    start();
    std::deque<std::unique_ptr<QTcpSocket>> deaf;
    for (int i = 1; i < MetricsEndpoint::Workers; ++i) {
        deaf.push_back(connected());
        deaf.back()->setReadBufferSize(1);
        deaf.back()->write("GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n");
    }
    QCOMPARE(statusOf(get()), 200);
}

void TestMetricsEndpoint::oneConnectionGetsOneAnswer()
{
    start();
    const QByteArray request = "GET /metrics HTTP/1.1\r\nHost: localhost\r\nConnection: keep-alive\r\n\r\n";
    const QByteArray answer = ask(request.repeated(50));
    QCOMPARE(answer.count("HTTP/1.1 200"), 1);
}

void TestMetricsEndpoint::otherAddressesOfThisMachineAreClosed()
{
    // Faults X-08.
    start();
    QList<QHostAddress> others;
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (!address.isLoopback() && !address.isLinkLocal())
            others.append(address);
    }
    if (others.isEmpty())
        QSKIP("this machine has no address but loopback");
    for (const QHostAddress &address : std::as_const(others)) {
        QTcpSocket socket;
        socket.connectToHost(address, m_endpoint->port());
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
    }
}

void TestMetricsEndpoint::itListensToIpv6OrSaysThatItCannot()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHostIPv6))
        QSKIP("this machine has no IPv6");
    start({.listen = QStringLiteral("[::1]:0")});
    if (!m_endpoint->isListening()) {   // Debian's server; it is told, and nothing is listened to instead.
        QCOMPARE(m_problems.size(), 1);
        QVERIFY2(m_problems.first().contains(QLatin1String("was built without IPv6")), qPrintable(m_problems.first()));
        return;
    }
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHostIPv6), m_endpoint->port());
    socket.write("GET /metrics HTTP/1.1\r\nHost: [::1]\r\n\r\n");
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(statusOf(socket.readAll()), 200);
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_endpoint->port());
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
}

void TestMetricsEndpoint::anOpenAddressNeedsAPassword()
{
    // Faults X-08: what the configuration's check is for is checked again where it matters.
    for (const char *listen : {"0.0.0.0:0", "[::]:0", "192.0.2.7:0"}) {
        m_problems.clear();
        start({.listen = QLatin1String(listen)});
        QCOMPARE(m_problems.size(), 1);
        QVERIFY2(m_problems.first().contains(QLatin1String("needs metrics.username and metrics.password_file")),
                 qPrintable(m_problems.first()));
        QVERIFY(!m_endpoint->isListening());
    }
    m_problems.clear();
    start({.listen = QStringLiteral("0.0.0.0:0"),
           .username = QStringLiteral("prometheus"),
           .passwordFile = passwordFile(Password)});
    QVERIFY2(m_endpoint->isListening(), qPrintable(m_problems.join(u'\n')));
    QCOMPARE(statusOf(get("/metrics", "prices.example")), 401);
    QCOMPARE(statusOf(get("/metrics", "prices.example", basic(QByteArray("prometheus:") + Password))), 200);
}

void TestMetricsEndpoint::authenticationIsAskedFor_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("status");
    const QByteArray right = QByteArray("prometheus:") + Password;
    QTest::newRow("right") << basic(right) << 200;
    QTest::newRow("none") << QByteArray() << 401;
    QTest::newRow("wrong password") << basic("prometheus:wrong") << 401;
    QTest::newRow("a part of it") << basic(right.chopped(1)) << 401;
    QTest::newRow("more than it") << basic(right + 'x') << 401;
    QTest::newRow("wrong user") << basic(QByteArray("root:") + Password) << 401;
    QTest::newRow("no user") << basic(QByteArray(":") + Password) << 401;
    QTest::newRow("no password") << basic("prometheus:") << 401;
    QTest::newRow("no colon") << basic("prometheus") << 401;
    QTest::newRow("no base64") << QByteArray("Authorization: Basic ????\r\n") << 401;
    QTest::newRow("empty") << QByteArray("Authorization:\r\n") << 401;
    QTest::newRow("another way") << QByteArray("Authorization: Bearer ") + Password + "\r\n" << 401;
}

void TestMetricsEndpoint::authenticationIsAskedFor()
{
    QFETCH(const QByteArray, header);
    QFETCH(const int, status);
    start({.username = QStringLiteral("prometheus"), .passwordFile = passwordFile(QByteArray(Password) + "\nmore\n")});
    const QByteArray answer = get("/metrics", "localhost", header);
    QCOMPARE(statusOf(answer), status);
    QCOMPARE(answer.contains("feedwarden_test"), status == 200);
    QCOMPARE(answer.contains("\r\nWWW-Authenticate: Basic realm=\"Feedwarden\"\r\n"), status == 401);
    QVERIFY(!answer.contains(Password));
}

void TestMetricsEndpoint::aPasswordFileThatCannotBeUsedIsToldAndTriedAgain_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("permissions");
    QTest::addColumn<QString>("said");
    const int owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QTest::newRow("read by others") << QByteArray(Password) << int(owner | QFileDevice::ReadOther)
                                    << QStringLiteral("chmod");
    QTest::newRow("short") << QByteArray("hunter2") << owner << QStringLiteral("at least 12 characters");
    QTest::newRow("empty") << QByteArray("\n") << owner << QStringLiteral("empty");
    QTest::newRow("huge") << QByteArray(5'000, 'a') << owner << QStringLiteral("too large");
}

void TestMetricsEndpoint::aPasswordFileThatCannotBeUsedIsToldAndTriedAgain()
{
    QFETCH(const QByteArray, content);
    QFETCH(const int, permissions);
    QFETCH(const QString, said);
    const QString path = passwordFile(content, QFileDevice::Permissions(permissions));
    start({.username = QStringLiteral("prometheus"), .passwordFile = path});
    QCOMPARE(m_problems.size(), 1);
    QVERIFY2(m_problems.first().startsWith(QLatin1String("metrics.password_file: ")), qPrintable(m_problems.first()));
    QVERIFY2(m_problems.first().contains(said), qPrintable(m_problems.first()));
    QVERIFY(!m_problems.first().contains(QLatin1String("hunter2")));
    QVERIFY(!m_endpoint->isListening());
    QVERIFY(!passwordFile(Password).isEmpty());
    QTRY_VERIFY(m_endpoint->isListening());
}

void TestMetricsEndpoint::aTakenPortIsToldOnceAndTriedAgain()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, test::portForLater()));
    const QString listen = QStringLiteral("127.0.0.1:%1").arg(other.serverPort());
    start({.listen = listen});
    QCOMPARE(m_problems.size(), 1);
    QVERIFY2(m_problems.first().contains(listen + QStringLiteral(" is in use by another program")),
             qPrintable(m_problems.first()));
    QVERIFY(!m_endpoint->isListening());
    // Tried again, which the timer between shows.
    QTimer *const retry = m_endpoint->findChild<QTimer *>();
    QVERIFY(retry);
    int tries = 0;
    connect(retry, &QTimer::timeout, this, [&tries] { ++tries; });
    QTRY_VERIFY(tries >= 3);
    QCOMPARE(m_problems.size(), 1);
    other.close();
    QTRY_VERIFY(m_endpoint->isListening());
    QCOMPARE(statusOf(get()), 200);
}

void TestMetricsEndpoint::anAddressThatIsNotThereIsTold()
{
    start({.listen = QStringLiteral("192.0.2.7:9464"),
           .username = QStringLiteral("prometheus"),
           .passwordFile = passwordFile(Password)});
    QCOMPARE(m_problems,
             QStringList{QStringLiteral("metrics.listen: this computer has no such address as 192.0.2.7:9464")});
}

void TestMetricsEndpoint::itMovesAndEnds()
{
    start();
    const quint16 first = m_endpoint->port();
    MetricsSettings settings{.enabled = true, .listen = QStringLiteral("127.0.0.2:0")};
    QSignalSpy listening(m_endpoint.get(), &MetricsEndpoint::listening);
    m_endpoint->apply(settings);
    QTRY_COMPARE(listening.count(), 1);
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QStringLiteral("127.0.0.2")), m_endpoint->port());
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    socket.abort();
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), first);
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);

    const quint16 second = m_endpoint->port();
    m_endpoint->apply({});
    QTRY_VERIFY(!m_endpoint->isListening());   // At once; its end comes later.
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            QTcpSocket late;
            late.connectToHost(QHostAddress(QStringLiteral("127.0.0.2")), second);
            return !late.waitForConnected(1'000);
        }(),
        10'000);
}

void TestMetricsEndpoint::itMayBeDestroyedAtAnyMoment()
{
    for (int i = 0; i < 3; ++i) {
        m_endpoint = std::make_unique<MetricsEndpoint>();
        m_endpoint->apply({.enabled = true, .listen = QStringLiteral("127.0.0.1:0")});
        if (i == 1)
            m_endpoint->apply({});
        m_endpoint.reset();
    }
    start();
    const auto waiting = connected();
    waiting->write("GET /metr");
    QTRY_COMPARE(waiting->bytesToWrite(), qint64(0));
    m_endpoint.reset();
}

}   // namespace tst_metricsendpoint

FEEDWARDEN_GUILESS_TEST(tst_metricsendpoint::TestMetricsEndpoint)
#include "tst_metricsendpoint.moc"
