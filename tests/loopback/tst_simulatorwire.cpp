// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawclient.h"

#include "simulatorsupport.h"
#include "tests/support/testmain.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QThread>

#if defined(Q_OS_UNIX)
#include <csignal>
#endif

namespace tst_simulatorwire {

using namespace feedwarden;

/// The server's own side of RFC 6455, TLS, the thread it lives in, and the program around it.
class TestSimulatorWire : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_simulator.reset(); }

    void wrongUpgradesAreRefused_data();
    void wrongUpgradesAreRefused();
    void framesBehindTheRequestAreHeard();
    void fragmentsMakeOneMessage();
    void wrongFramesEndTheSession_data();
    void wrongFramesEndTheSession();
    void closeIsAnsweredWithItsCode();

    void tlsIsServedToWhoTrustsTheAuthority();
    void tlsHandshakesCanStall();
    void itLivesAndDiesInAThreadOfItsOwn();
    void fixedPortsAreTaken();
    void wrongOptionsAreRefused_data();
    void wrongOptionsAreRefused();

    void programServesAndObeys();
    void programTellsTheKeysOfItsAccounts();
    void programReplays();
    void programServesTls();
    void programFollowsAScenario();
    void programSaysWhatIsWrong_data();
    void programSaysWhatIsWrong();

private:
    [[nodiscard]] QUrl url() const { return endpointOf(*m_simulator, "binance-spot").url; }

    std::unique_ptr<Simulator> m_simulator;
};

#ifndef Q_MOC_RUN   // moc of 6.4 trips over raw strings in macro arguments.

void TestSimulatorWire::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_simulator = std::make_unique<Simulator>(Simulator::Options{.venues = {QStringLiteral("binance-spot")}});
    QVERIFY(m_simulator->start());
}

void TestSimulatorWire::wrongUpgradesAreRefused_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("status");
    const QByteArray host = "Host: x\r\n", upgrade = "Upgrade: websocket\r\nConnection: keep-alive, Upgrade\r\n",
                     version = "Sec-WebSocket-Version: 13\r\n", key = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
    const QByteArray get = "GET /ws HTTP/1.1\r\n";
    QTest::newRow("right") << get + host + upgrade + version + key + "\r\n" << QByteArray("101");
    QTest::newRow("odd case") << get + "hOsT: x\r\nUPGRADE: WebSocket\r\nconnection: UPGRADE\r\n" + version + key
                                     + "\r\n"
                              << QByteArray("101");
    QTest::newRow("plain GET") << get + host + "\r\n" << QByteArray("426");
    QTest::newRow("POST") << "POST /ws HTTP/1.1\r\n" + host + upgrade + version + key + "\r\n" << QByteArray("400");
    QTest::newRow("HTTP/1.0") << "GET /ws HTTP/1.0\r\n" + host + upgrade + version + key + "\r\n" << QByteArray("400");
    QTest::newRow("no host") << get + upgrade + version + key + "\r\n" << QByteArray("400");
    QTest::newRow("no key") << get + host + upgrade + version + "\r\n" << QByteArray("400");
    QTest::newRow("short key") << get + host + upgrade + version + "Sec-WebSocket-Key: eA==\r\n\r\n"
                               << QByteArray("400");
    QTest::newRow("old version") << get + host + upgrade + "Sec-WebSocket-Version: 8\r\n" + key + "\r\n"
                                 << QByteArray("426");
    QTest::newRow("garbage") << QByteArray("\x16\x03\x01\r\n\r\n") << QByteArray("400");
    QTest::newRow("endless headers") << get + "X: " + QByteArray(20'000, 'x') << QByteArray("431");
    QTest::newRow("too many streams") << "GET /stream?streams=" + QByteArray("a/").repeated(1025) + " HTTP/1.1\r\n"
                                             + host + upgrade + version + key + "\r\n"
                                      << QByteArray("400");
}

void TestSimulatorWire::wrongUpgradesAreRefused()
{
    QFETCH(const QByteArray, request);
    QFETCH(const QByteArray, status);
    RawClient client(url());
    client.send(request);
    QVERIFY(client.waitForText("\r\n\r\n"));
    QCOMPARE(client.bytes.left(12), QByteArray("HTTP/1.1 " + status));
    if (status != "101")
        QVERIFY(client.waitForEnd());
}

void TestSimulatorWire::framesBehindTheRequestAreHeard()
{
    RawClient client(url());
    client.send(
        "GET /ws HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
        + RawClient::frame(1, R"({"method":"LIST_SUBSCRIPTIONS","id":1})"));
    QVERIFY(client.waitForText(R"({"result":[],"id":1})"));
}

void TestSimulatorWire::fragmentsMakeOneMessage()
{
    RawClient client(url());
    client.upgrade("/ws");
    QVERIFY(client.waitForText("\r\n\r\n"));
    // With a ping between, and byte by byte.
    const QByteArray frames = RawClient::frame(1, R"({"method":"LIST_)", false) + RawClient::frame(9, "p")
                              + RawClient::frame(0, R"(SUBSCRIPTIONS",)", false) + RawClient::frame(0, R"("id":1})");
    for (const char byte : frames)
        client.send(QByteArray(1, byte));
    QVERIFY(client.waitForText(R"({"result":[],"id":1})"));
    QVERIFY(client.bytes.contains(QByteArray("\x8A\x01p", 3)));
}

void TestSimulatorWire::wrongFramesEndTheSession_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("unmasked") << RawClient::frame(1, "{}", true, false) << 1002;
    QTest::newRow("reserved opcode") << RawClient::frame(3, "{}") << 1002;
    QTest::newRow("reserved bits") << QByteArray("\xC1\x80\x11\x22\x33\x44", 6) << 1002;
    QTest::newRow("fragmented ping") << RawClient::frame(9, "x", false) << 1002;
    QTest::newRow("long ping") << RawClient::frame(9, QByteArray(126, 'x')) << 1002;
    QTest::newRow("orphan continuation") << RawClient::frame(0, "x") << 1002;
    QTest::newRow("message inside a message") << RawClient::frame(1, "x", false) + RawClient::frame(1, "y") << 1002;
    QTest::newRow("no UTF-8") << RawClient::frame(1, "\xFF\xFE") << 1007;
    QTest::newRow("binary") << RawClient::frame(2, "x") << 1003;
    QTest::newRow("too big") << RawClient::frame(1, QByteArray(1024 * 1024 + 1, 'x')).left(20) << 1009;
}

void TestSimulatorWire::wrongFramesEndTheSession()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, code);
    RawClient client(url());
    client.upgrade("/ws");
    QVERIFY(client.waitForText("\r\n\r\n"));
    client.send(bytes);
    QByteArray close("\x88\x02");
    close.append(char(code >> 8));
    close.append(char(code));
    QVERIFY(client.waitForText(close));
    client.send(RawClient::frame(8, close.right(2)));   // Or it would be waited for.
    QVERIFY(client.waitForEnd());
}

void TestSimulatorWire::closeIsAnsweredWithItsCode()
{
    RawClient client(url());
    client.upgrade("/ws/btcusdt@trade");
    QVERIFY(client.waitForText("\r\n\r\n"));
    client.send(RawClient::frame(8, QByteArray("\x03\xE8"
                                               "bye",
                                               5)));
    QVERIFY(client.waitForEnd());
    QVERIFY(client.bytes.endsWith(QByteArray("\x88\x02\x03\xE8", 4)));
    QVERIFY(!client.wasReset);
}

void TestSimulatorWire::tlsIsServedToWhoTrustsTheAuthority()
{
    m_simulator = std::make_unique<Simulator>(Simulator::Options{
        .venues = {QStringLiteral("binance-spot"), QStringLiteral("coinbase")}, .rate = 500, .tls = true});
    QVERIFY(m_simulator->start());
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    trusting.setCaCertificates({m_simulator->caCertificate()});
    for (const Simulator::Endpoint &endpoint : m_simulator->endpoints()) {
        QCOMPARE(endpoint.url.scheme(), QStringLiteral("wss"));
        QCOMPARE(endpoint.restUrl.scheme(), QStringLiteral("https"));
        const bool isBinance = endpoint.venue == QLatin1String("binance-spot");
        const QString time = isBinance ? QStringLiteral("/api/v3/time") : QStringLiteral("/api/v3/brokerage/time");
        QCOMPARE(fetch(endpoint.restUrl, time, {}, trusting).status, 200);
        QCOMPARE(int(fetch(endpoint.restUrl, time).error), int(QNetworkReply::SslHandshakeFailedError));
    }
    Listener client(withPath(url(), "/ws/btcusdt@trade"), trusting);
    QTRY_VERIFY(client.texts.size() > 5);
    Listener stranger(withPath(url(), "/ws/btcusdt@trade"));
    QTRY_VERIFY(stranger.hasFailed);
    QVERIFY(!stranger.wasConnected);
    // A wrong name is refused too: the certificate speaks for loopback alone.
    QVERIFY(m_simulator->caCertificate().isSelfSigned());
    QCOMPARE(inject(*m_simulator, R"({"fault":"reset"})"), QString());
    QTRY_VERIFY(client.isClosed);
}

void TestSimulatorWire::tlsHandshakesCanStall()
{
    m_simulator = std::make_unique<Simulator>(
        Simulator::Options{.venues = {QStringLiteral("binance-spot")}, .tls = true});
    QVERIFY(m_simulator->start());
    QCOMPARE(inject(*m_simulator, R"({"fault":"stall_handshake","stage":"tls","count":1})"), QString());
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    trusting.setCaCertificates({m_simulator->caCertificate()});
    QSslSocket stalled;
    stalled.setSslConfiguration(trusting);
    stalled.connectToHostEncrypted(url().host(), quint16(url().port()));
    QTRY_COMPARE(stalled.state(), QAbstractSocket::ConnectedState);
    Listener next(withPath(url(), "/ws/btcusdt@trade"), trusting);
    QTRY_VERIFY(!next.texts.isEmpty());
    QVERIFY(!stalled.isEncrypted());
    QCOMPARE(stalled.encryptedBytesAvailable(), qint64(0));
    QCOMPARE(stalled.state(), QAbstractSocket::ConnectedState);
}

void TestSimulatorWire::itLivesAndDiesInAThreadOfItsOwn()
{
    QThread thread;
    auto *simulator = new Simulator({.venues = {QStringLiteral("binance-spot")}, .rate = 500});
    simulator->moveToThread(&thread);
    connect(&thread, &QThread::finished, simulator, &QObject::deleteLater);
    QUrl where;
    std::atomic<bool> isReady = false;
    QMetaObject::invokeMethod(simulator, [&] {
        if (simulator->start())
            where = simulator->endpoints().constFirst().url;
        isReady = true;
    });
    thread.start();
    QTRY_VERIFY(isReady);
    QVERIFY(where.isValid());
    Listener client(withPath(where, "/ws/btcusdt@trade"));
    QTRY_VERIFY(client.texts.size() > 10);
    QMetaObject::invokeMethod(simulator, [simulator] { (void)simulator->command(R"({"fault":"mute"})"); });
    thread.quit();
    QVERIFY(thread.wait(10'000));
    QTRY_VERIFY(client.isClosed);
}

void TestSimulatorWire::fixedPortsAreTaken()
{
    // Ports that were free a moment ago.
    const quint16 port = quint16(url().port());
    m_simulator.reset();
    Simulator simulator({.venues = {QStringLiteral("coinbase")}, .port = port});
    if (!simulator.start())
        QSKIP("the port after it is taken");
    QCOMPARE(simulator.endpoints().constFirst().url.port(), int(port));
    QCOMPARE(simulator.endpoints().constFirst().restUrl.port(), int(port) + 1);
    Simulator second({.venues = {QStringLiteral("coinbase")}, .port = port});
    const auto started = second.start();
    QVERIFY(!started);
    QCOMPARE(int(started.error().code), int(ErrorCode::Resource));
}

void TestSimulatorWire::wrongOptionsAreRefused_data()
{
    QTest::addColumn<QStringList>("venues");
    QTest::addColumn<double>("rate");
    QTest::addColumn<double>("pace");
    QTest::newRow("venue") << QStringList{QStringLiteral("mtgox")} << 50.0 << 1.0;
    QTest::newRow("rate") << QStringList() << -1.0 << 1.0;
    QTest::newRow("rate too high") << QStringList() << 2e6 << 1.0;
    QTest::newRow("pace") << QStringList() << 50.0 << 0.0;
}

void TestSimulatorWire::wrongOptionsAreRefused()
{
    QFETCH(const QStringList, venues);
    QFETCH(const double, rate);
    QFETCH(const double, pace);
    Simulator simulator({.venues = venues, .rate = rate, .pace = pace});
    const auto started = simulator.start();
    QVERIFY(!started);
    QCOMPARE(int(started.error().code), int(ErrorCode::InvalidArgument));
    QVERIFY(simulator.endpoints().isEmpty());
}

// ---- The program ---------------------------------------------------------------------------------------------------

namespace {

class Program final
{
public:
    explicit Program(const QStringList &arguments) { process.start(QStringLiteral(FEEDWARDEN_SIM), arguments); }
    ~Program()
    {
        if (process.state() != QProcess::NotRunning) {
            process.kill();
            process.waitForFinished();
        }
    }
    // The next line of its output; empty when none comes.
    QJsonObject line()
    {
        if (!QTest::qWaitFor([this] { return process.canReadLine() || process.state() == QProcess::NotRunning; },
                             10'000))
            return {};
        return QJsonDocument::fromJson(process.readLine()).object();
    }
    QJsonObject command(const QByteArray &json)
    {
        process.write(json + '\n');
        return line();
    }
    // The exit code after SIGTERM.
    int end()
    {
        process.terminate();
        (void)QTest::qWaitFor([this] { return process.state() == QProcess::NotRunning; }, 10'000);
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

    QProcess process;
};

}   // namespace

void TestSimulatorWire::programServesAndObeys()
{
    QTemporaryDir folder;
    const QString truth = folder.filePath(QStringLiteral("truth.jsonl"));
    Program program({QStringLiteral("serve"), QStringLiteral("--venue"), QStringLiteral("binance-spot"),
                     QStringLiteral("--venue"), QStringLiteral("coinbase"), QStringLiteral("--rate"),
                     QStringLiteral("500"), QStringLiteral("--seed"), QStringLiteral("5"), QStringLiteral("--truth"),
                     truth});
    const QJsonObject binance = program.line(), coinbase = program.line();
    QCOMPARE(binance.value(QLatin1String("venue")).toString(), QStringLiteral("binance-spot"));
    QCOMPARE(coinbase.value(QLatin1String("venue")).toString(), QStringLiteral("coinbase"));
    QCOMPARE(binance.keys(), (QStringList{QStringLiteral("api_key"), QStringLiteral("api_secret"),
                                          QStringLiteral("ed25519_key"), QStringLiteral("ed25519_secret"),
                                          QStringLiteral("rest_url"), QStringLiteral("url"), QStringLiteral("venue")}));
    const QUrl rest(binance.value(QLatin1String("rest_url")).toString());
    Listener client(withPath(QUrl(binance.value(QLatin1String("url")).toString()), "/ws/btcusdt@trade"));
    QTRY_VERIFY(client.texts.size() > 10);
    QCOMPARE(fetch(rest, QStringLiteral("/api/v3/time")).status, 200);

    QCOMPARE(program.command(R"({"fault":"mute","venue":"binance-spot"})").value(QLatin1String("ok")).toBool(), true);
    const QJsonObject wrong = program.command(R"({"fault":"mut"})");
    QCOMPARE(wrong.value(QLatin1String("ok")).toBool(true), false);
    QVERIFY(wrong.value(QLatin1String("error")).toString().contains(QLatin1String("unknown fault")));
    const QJsonObject status = program.command(R"({"cmd":"status"})");
    QCOMPARE(status.value(QLatin1String("venues"))[0][QLatin1String("faults")][0][QLatin1String("fault")].toString(),
             QStringLiteral("mute"));
    QCOMPARE(status.value(QLatin1String("venues"))[0][QLatin1String("sessions")].toArray().size(), qsizetype(1));
    QCOMPARE(fetch(rest, QStringLiteral("/simulator/control"), R"({"fault":"reset","venue":"binance-spot"})").status,
             200);
    QTRY_VERIFY(client.isClosed);

    QCOMPARE(program.end(), 0);
    QFile file(truth);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray told = file.readAll();
    QCOMPARE(told.count("\"type\":\"fault\",\"event\":\"begin\""), qsizetype(2));
    QCOMPARE(told.count("\"type\":\"fault\",\"event\":\"end\""), qsizetype(2));
    QVERIFY(told.count("\"type\":\"sent\"") >= client.texts.size());
}

void TestSimulatorWire::programTellsTheKeysOfItsAccounts()
{
    Program program({QStringLiteral("serve"), QStringLiteral("--venue"), QStringLiteral("okx"),
                     QStringLiteral("--venue"), QStringLiteral("coinbase"), QStringLiteral("--venue"),
                     QStringLiteral("polymarket"), QStringLiteral("--accounts"), QStringLiteral("3"),
                     QStringLiteral("--account-rate"), QStringLiteral("20"), QStringLiteral("--key-rights"),
                     QStringLiteral("trade")});
    const QJsonObject okx = program.line(), coinbase = program.line(), polymarket = program.line();
    const auto text = [](const QJsonValue &value, const char *key) { return value[QLatin1String(key)].toString(); };
    QCOMPARE(okx.value(QLatin1String("accounts")).toArray().size(), qsizetype(3));
    QCOMPARE(text(okx, "api_key"), text(okx.value(QLatin1String("accounts"))[0], "api_key"));
    QVERIFY(text(okx, "api_key") != text(okx.value(QLatin1String("accounts"))[1], "api_key"));
    QVERIFY(!text(okx, "api_secret").isEmpty() && !text(okx, "passphrase").isEmpty());
    QVERIFY(text(coinbase, "api_secret").startsWith(QLatin1String("-----BEGIN EC PRIVATE KEY-----\n")));
    QVERIFY(text(coinbase, "ed25519_secret").startsWith(QLatin1String("-----BEGIN PRIVATE KEY-----\n")));
    QVERIFY(!polymarket.contains(QLatin1String("api_key")));
    const QJsonObject status = program.command(R"({"cmd":"status"})");
    const QJsonValue accounts = status.value(QLatin1String("venues"))[0][QLatin1String("accounts")];
    QCOMPARE(text(accounts[0], "api_key"), text(okx, "api_key"));
    QVERIFY(!accounts[0][QLatin1String("state")][QLatin1String("balances")].toObject().isEmpty());
    QCOMPARE(program.end(), 0);
}

void TestSimulatorWire::programReplays()
{
    const QString capture = QStringLiteral(
        FEEDWARDEN_SHARED_DIR "/captures/binance/spot-4symbols-depth-bookticker-kline-aggtrade-20211012.jsonl");
    if (!QFile::exists(capture))
        QSKIP("the recordings are not here");
    Program program({QStringLiteral("replay"), capture, QStringLiteral("--venue"), QStringLiteral("binance-spot"),
                     QStringLiteral("--speed"), QStringLiteral("max"), QStringLiteral("--settle"),
                     QStringLiteral("50ms")});
    const QJsonObject ready = program.line();
    QFile file(capture);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QByteArray streams;
    for (const QByteArray &line : lines) {
        const QByteArray name = line.mid(11, line.indexOf('"', 11) - 11);
        if (!streams.contains(name))
            streams += (streams.isEmpty() ? "streams=" : "/") + name;
    }
    Listener client(withPath(QUrl(ready.value(QLatin1String("url")).toString()), "/stream", streams.constData()));
    QTRY_COMPARE(client.texts.size(), lines.size());
    QVERIFY(client.texts == lines);
    QCOMPARE(program.end(), 0);
}

void TestSimulatorWire::programServesTls()
{
    QTemporaryDir folder;
    const QString caFile = folder.filePath(QStringLiteral("ca.pem"));
    Program program({QStringLiteral("serve"), QStringLiteral("--venue"), QStringLiteral("coinbase-exchange"),
                     QStringLiteral("--tls"), QStringLiteral("--ca-file"), caFile});
    const QJsonObject ready = program.line();
    QVERIFY(ready.value(QLatin1String("url")).toString().startsWith(QLatin1String("wss://127.0.0.1:")));
    const QList<QSslCertificate> authority = QSslCertificate::fromPath(caFile);
    QCOMPARE(authority.size(), qsizetype(1));
    QCOMPARE(QSslCertificate(ready.value(QLatin1String("ca_pem")).toString().toLatin1()), authority.constFirst());
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    trusting.setCaCertificates(authority);
    QCOMPARE(
        fetch(QUrl(ready.value(QLatin1String("rest_url")).toString()), QStringLiteral("/time"), {}, trusting).status,
        200);
    QCOMPARE(program.end(), 0);
}

void TestSimulatorWire::programFollowsAScenario()
{
    QTemporaryDir folder;
    QFile scenario(folder.filePath(QStringLiteral("scenario.toml")));
    QVERIFY(scenario.open(QIODevice::WriteOnly));
    scenario.write("[[fault]]\nat = \"200ms\"\nfault = \"http_status\"\ncode = 429\ncount = 1\n\n"
                   "[[fault]]\nat = \"400ms\"\nfault = \"close\"\ncode = 1001\n");
    scenario.close();
    Program program({QStringLiteral("serve"), QStringLiteral("--venue"), QStringLiteral("binance-spot"),
                     QStringLiteral("--scenario"), scenario.fileName()});
    const QUrl origin(program.line().value(QLatin1String("url")).toString());
    Listener client(withPath(origin, "/ws"));
    QTRY_VERIFY(client.isClosed);   // At 400 ms.
    QCOMPARE(int(client.socket.closeCode()), 1001);
    Listener refused(withPath(origin, "/ws"));
    QTRY_VERIFY(refused.hasFailed);
    QVERIFY(refused.socket.errorString().contains(QLatin1String("429")));
}

void TestSimulatorWire::programSaysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *name, const QString &arguments, int code, const char *words) {
        QTest::newRow(name) << arguments.split(QLatin1Char(' '), Qt::SkipEmptyParts) << code << QByteArray(words);
    };
    row("nothing", QString(), 2, "serve or replay");
    row("command", QStringLiteral("dance"), 2, "unknown command");
    row("option", QStringLiteral("serve --fast"), 2, "Unknown option");
    row("venue", QStringLiteral("serve --venue mtgox"), 2, "unknown venue \"mtgox\"");
    row("address", QStringLiteral("serve --listen here"), 2, "--listen must be");
    row("public address", QStringLiteral("serve --listen 0.0.0.0:0"), 2, "loopback");
    row("rate", QStringLiteral("serve --rate fast"), 2, "must be numbers");
    row("scenario", QStringLiteral("serve --scenario nowhere.toml"), 2, "nowhere.toml");
    row("replay of nothing", QStringLiteral("replay --venue coinbase"), 2, "one capture");
    row("replay of nobody", QStringLiteral("replay nowhere.jsonl"), 2, "one --venue");
    row("speed", QStringLiteral("replay nowhere.jsonl --venue coinbase --speed 0"), 2, "--speed must be");
    row("capture", QStringLiteral("replay nowhere.jsonl --venue coinbase"), 1, "nowhere.jsonl");
    row("truth", QStringLiteral("serve --truth /nowhere/truth.jsonl"), 1, "/nowhere/truth.jsonl");
    row("help", QStringLiteral("--help"), 0, "");
    row("version", QStringLiteral("--version"), 0, "");
}

void TestSimulatorWire::programSaysWhatIsWrong()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, code);
    QFETCH(const QByteArray, words);
    Program program(arguments);
    QTRY_COMPARE(program.process.state(), QProcess::NotRunning);
    QCOMPARE(program.process.exitCode(), code);
    const QByteArray complaint = program.process.readAllStandardError();
    QVERIFY2(complaint.contains(words), complaint.constData());
    QCOMPARE(program.process.readAllStandardOutput().isEmpty(), code != 0);
}

#endif

}   // namespace tst_simulatorwire

FEEDWARDEN_GUILESS_TEST(tst_simulatorwire::TestSimulatorWire)
#include "tst_simulatorwire.moc"
