// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/loopback/connectorfaults.h"
#include "tests/loopback/transportfixture.h"
#include "tests/support/testmain.h"

namespace tst_connectorfaults_http {

using namespace feedwarden;
using namespace feedwarden::test;
using Class = FailureClass;

/// Group H of the fault catalogue: what a server may answer instead of opening a feed, from the socket to the words.
class TestConnectorFaultsHttp : public QObject
{
    Q_OBJECT
private slots:
    void refusalsAreNamed_data();
    void refusalsAreNamed();
    void brokenAnswersAreNamed_data();
    void brokenAnswersAreNamed();
    void nobodyOfTheHostComesBackTooSoon_H06();
    void theThirdForbiddenInARowBlocks_H04();
    void maintenancePagesOfAGoodHostCount_H01();
    void oddAcceptancesAreTaken_H12_data();
    void oddAcceptancesAreTaken_H12();
    void messagesBehindTheAcceptanceAreKept_H14();
    void lineBreaksReachNobody_H17();
};

static Script answers(const QByteArray &bytes) { return {steps::awaitRequest(), steps::send(bytes), steps::hold()}; }

static QByteArray status(int code, const QByteArray &headers = {}, const QByteArray &body = {})
{
    return "HTTP/1.1 " + QByteArray::number(code) + " So it is\r\n" + headers
           + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// "Retry-After: " as a date that much from now.
static QByteArray retryDate(std::chrono::seconds fromNow)
{
    const QDateTime at = toDateTime(wallNow() + fromNow);
    return "Retry-After: " + QLocale::c().toString(at, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss")).toLatin1()
           + " GMT\r\n";
}

void TestConnectorFaultsHttp::refusalsAreNamed_data()
{
    QTest::addColumn<FaultCase>("fault");
    const auto row = [](const char *name, int code, Class failureClass, Cause cause, std::chrono::milliseconds wait,
                        const QByteArray &headers = {}, const QByteArray &body = {}, const QString &detail = {}) {
        QTest::newRow(name) << FaultCase{.script = answers(status(code, headers, body)),
                                         .failureClass = failureClass,
                                         .causes = {cause},
                                         .httpStatus = code,
                                         .detail = detail,
                                         .wait = wait};
    };
    constexpr auto probe = 15min;
    constexpr auto retry = 17ms;   // A quarter of the shortest first wait.
    row("H-01 200", 200, Class::Blocked, Cause::NotAWebSocket, probe, {}, "<html>Welcome</html>");
    row("H-01 204", 204, Class::Blocked, Cause::NotAWebSocket, probe);
    const QByteArray location = "Location: wss://me:canary@elsewhere.test/ws?token=canary\r\n";
    const QString target = QStringLiteral("to wss://elsewhere.test/ws");
    row("H-02 301", 301, Class::Blocked, Cause::Redirected, probe, location, {}, target);
    row("H-02 302", 302, Class::Blocked, Cause::Redirected, probe, location, {}, target);
    row("H-02 307", 307, Class::Blocked, Cause::Redirected, probe, location, {}, target);
    row("H-02 308", 308, Class::Blocked, Cause::Redirected, probe, location, {}, target);
    row("H-02 to nowhere", 302, Class::Blocked, Cause::Redirected, probe, {}, {}, QStringLiteral("HTTP 302"));
    row("H-03 400", 400, Class::Blocked, Cause::HttpStatus, probe);
    row("H-03 404", 404, Class::Blocked, Cause::HttpStatus, probe);
    row("H-03 410", 410, Class::Blocked, Cause::HttpStatus, probe);
    row("H-04 401", 401, Class::Blocked, Cause::HttpStatus, probe);
    row("H-04 403", 403, Class::Throttled, Cause::Banned, 5min);
    const QByteArray until = QByteArray::number(
        qint64(std::chrono::duration_cast<std::chrono::milliseconds>((wallNow() + 1h).time_since_epoch()).count()));
    row("H-04 403 with the body of a ban", 403, Class::Throttled, Cause::Banned, 59min, {},
        R"({"code":-1003,"msg":"Way too many requests; IP(1.2.3.4) banned until )" + until + R"(."})",
        QStringLiteral("banned until ") + QString::fromLatin1(until));
    row("H-05 418", 418, Class::Throttled, Cause::Banned, 2min);
    row("H-05 418 with Retry-After", 418, Class::Throttled, Cause::Banned, 1h, "Retry-After: 3600\r\n");
    row("H-06 429 without Retry-After", 429, Class::Throttled, Cause::TooManyRequests, 60s);
    row("H-06 429, seconds", 429, Class::Throttled, Cause::TooManyRequests, 120s, "Retry-After: 120\r\n");
    row("H-06 429, date", 429, Class::Throttled, Cause::TooManyRequests, 119min, retryDate(2h));
    row("H-06 429, negative", 429, Class::Throttled, Cause::TooManyRequests, 60s, "Retry-After: -5\r\n");
    row("H-06 429, 10^12", 429, Class::Throttled, Cause::TooManyRequests, 72h, "Retry-After: 1000000000000\r\n");
    row("H-06 429, junk", 429, Class::Throttled, Cause::TooManyRequests, 60s, "Retry-After: soon; <b>very</b>\r\n");
    row("H-07 451", 451, Class::Blocked, Cause::RegionBlocked, probe);
    row("H-08 500", 500, Class::Counts, Cause::HttpStatus, retry);
    row("H-08 502", 502, Class::Counts, Cause::HttpStatus, retry);
    row("H-08 503", 503, Class::Counts, Cause::HttpStatus, retry);
    row("H-08 504", 504, Class::Counts, Cause::HttpStatus, retry);
    row("H-08 408", 408, Class::Counts, Cause::HttpStatus, retry);
    row("H-08 503 with Retry-After", 503, Class::Throttled, Cause::TryAgainLater, 30s, "Retry-After: 30\r\n");
    row("H-08 503 with junk for Retry-After", 503, Class::Counts, Cause::HttpStatus, retry, "Retry-After: maybe\r\n");
    row("H-15 body that looks like answers", 503, Class::Counts, Cause::HttpStatus, retry, {},
        QByteArray("HTTP/1.1 500 Again\r\n\r\n").repeated(30));
    row("H-15 body of 1 MiB", 404, Class::Blocked, Cause::HttpStatus, probe, {}, QByteArray(1'048'576, 'b'));
}

void TestConnectorFaultsHttp::refusalsAreNamed()
{
    QFETCH(const FaultCase, fault);
    judge(fault);
}

void TestConnectorFaultsHttp::brokenAnswersAreNamed_data()
{
    QTest::addColumn<FaultCase>("fault");
    const auto row = [](const char *name, const Script &script, Cause cause, const QString &detail = {}) {
        QTest::newRow(name) << FaultCase{
            .script = script, .causes = {cause}, .detail = detail, .wait = 17ms, .adjust = [](Connector::Options &o) {
                o.backoff.connectTimeout = 1s;
            }};
    };
    // $KEY stands for the right key.
    const auto accepts = [](const QByteArray &bytes) {
        return Script{steps::awaitRequest(), steps::run([=](FaultConnection &c) {
                          c.write(QByteArray(bytes).replace("$KEY", c.acceptKey()));
                      }),
                      steps::hold()};
    };
    const QByteArray line = "HTTP/1.1 101 Switching Protocols\r\n";
    const QByteArray upgrade = "Upgrade: websocket\r\nConnection: Upgrade\r\n";
    const QByteArray key = "Sec-WebSocket-Accept: $KEY\r\n";

    row("H-09 headers one byte at a time", {steps::awaitRequest(), steps::sendSliced(line, 1, 50ms), steps::hold()},
        Cause::UpgradeTimeout);
    const QByteArray lines = line + QByteArray("X-Flood: yes\r\n").repeated(80'000);
    row("H-10 endless lines", {steps::awaitRequest(), steps::sendSliced(lines, 10'000), steps::hold()},
        Cause::BadUpgrade);
    row("H-10 a line of 1 MiB",
        {steps::awaitRequest(), steps::sendSliced(line + "X: " + QByteArray(1'100'000, 'x'), 10'000), steps::hold()},
        Cause::BadUpgrade);
    row("H-10 no end of line",
        {steps::awaitRequest(), steps::sendSliced("HTTP/1.1 " + QByteArray(1'100'000, '1'), 10'000), steps::hold()},
        Cause::BadUpgrade);
    row("H-11 wrong key", accepts(line + upgrade + "Sec-WebSocket-Accept: d3Jvbmc=\r\n\r\n"), Cause::BadUpgrade);
    row("H-11 no key", accepts(line + upgrade + "\r\n"), Cause::BadUpgrade);
    row("H-12 keep-alive beside Upgrade, a known limit",
        accepts(line + "Upgrade: websocket\r\nConnection: keep-alive, Upgrade\r\n" + key + "\r\n"), Cause::BadUpgrade);
    row("H-13 extension", accepts(line + upgrade + key + "Sec-WebSocket-Extensions: permessage-deflate\r\n\r\n"),
        Cause::BadUpgrade);
    row("H-13 subprotocol", accepts(line + upgrade + key + "Sec-WebSocket-Protocol: mqtt\r\n\r\n"), Cause::BadUpgrade);
    row("H-16 101 of HTTP/1.0", accepts("HTTP/1.0 101 Switching Protocols\r\n" + upgrade + key + "\r\n"),
        Cause::BadUpgrade);
    row("H-16 HTTP/2 settings", accepts(QByteArray("\x00\x00\x12\x04\x00\x00\x00\x00\x00\x00\x03\x00\x00\x00\x80", 15)),
        Cause::BadUpgrade);
    row("H-16 garbage line", accepts("SSH-2.0-OpenSSH_9.2\r\n"), Cause::BadUpgrade);
    row("H-16 garbage without an end", accepts("\xff\xfe\xfd"), Cause::BadUpgrade);
    row("H-16 a page without headers", accepts("<html>Welcome</html>"), Cause::BadUpgrade);
}

void TestConnectorFaultsHttp::brokenAnswersAreNamed()
{
    QFETCH(const FaultCase, fault);
    judge(fault);
}

void TestConnectorFaultsHttp::nobodyOfTheHostComesBackTooSoon_H06()
{
    FaultBench bench;
    FaultyExchange exchange(answers(status(429, "Retry-After: 2\r\n")));
    WatchedLine first(bench, {.url = exchange.server.url()});
    WatchedLine second(bench, {.url = exchange.server.url()});
    first.connector->start();
    QTRY_COMPARE(first.state(), LineState::Throttled);
    const auto failedAt = *first.toldAt<ConnectionFailed>();
    second.connector->start();
    QTRY_COMPARE(second.state(), LineState::Throttled);   // One horizon for the whole host.
    second.connector->connectNow();                       // Nor does the user pass it unasked.
    QTRY_VERIFY_WITH_TIMEOUT(first.allTrusted() && second.allTrusted(), 20'000);
    QCOMPARE(exchange.accepted.size(), size_t(3));
    QVERIFY(exchange.accepted[1] >= failedAt + 2s);
    QVERIFY(exchange.accepted[2] >= failedAt + 2s);
    QCOMPARE(first.connector->metrics().breakerState, BreakerState::Closed);
    VERIFY_NO_OBJECTION(first.objection());
    VERIFY_NO_OBJECTION(second.objection());
}

void TestConnectorFaultsHttp::theThirdForbiddenInARowBlocks_H04()
{
    FaultBench bench;
    FaultyExchange exchange(answers(status(403, "Retry-After: 1\r\n")), 3);
    WatchedLine line(bench, {.url = exchange.server.url()});
    line.connector->start();
    QTRY_VERIFY_WITH_TIMEOUT(line.state() == LineState::Blocked, 30'000);
    QCOMPARE(line.failures.size(), 3);
    QCOMPARE(line.failures[1].failureClass, Class::Throttled);
    QCOMPARE(line.failures[2].failureClass, Class::Blocked);
    QCOMPARE(line.failures[2].cause, Cause::Banned);
    for (size_t i = 1; i < exchange.accepted.size(); ++i)
        QVERIFY(exchange.accepted[i] - exchange.accepted[i - 1] >= 1s);
    VERIFY_NO_OBJECTION(line.objection(exchange.accepted));
}

void TestConnectorFaultsHttp::maintenancePagesOfAGoodHostCount_H01()
{
    // What was Stable is not given up for a page: its first three are tried again like any failure.
    FaultBench bench;
    FaultyExchange exchange({}, 0);
    WatchedLine line(bench, {.url = exchange.server.url()});
    line.connector->start();
    QTRY_COMPARE(line.state(), LineState::Stable);
    exchange.server.setScript(answers(status(200, {}, "<html>Back at noon</html>")));
    exchange.server.connection()->reset();
    QTRY_COMPARE_WITH_TIMEOUT(line.state(), LineState::Blocked, 20'000);
    QCOMPARE(line.failures.size(), 5);
    QCOMPARE(line.failures[0].cause, Cause::ConnectionLost);
    for (qsizetype i = 1; i < 5; ++i) {
        QCOMPARE(line.failures[i].cause, Cause::NotAWebSocket);
        QCOMPARE(line.failures[i].failureClass, i < 4 ? Class::Counts : Class::Blocked);
    }
    VERIFY_NO_OBJECTION(line.objection());
}

void TestConnectorFaultsHttp::oddAcceptancesAreTaken_H12_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::newRow("H-12 odd case") << QByteArray(
        "UPGRADE: WebSocket\r\nconnection: uPGRADE\r\nSEC-WEBSOCKET-ACCEPT: $KEY\r\n");
    QTest::newRow("H-12 extra spaces") << QByteArray(
        "Upgrade:   websocket  \r\nConnection:\tUpgrade \r\nSec-WebSocket-Accept:$KEY\r\n");
}

void TestConnectorFaultsHttp::oddAcceptancesAreTaken_H12()
{
    QFETCH(const QByteArray, headers);
    FaultBench bench;
    FaultServer server({steps::awaitRequest(), steps::run([=](FaultConnection &c) {
                            c.write("HTTP/1.1 101 Fine\r\n" + QByteArray(headers).replace("$KEY", c.acceptKey())
                                    + "\r\n");
                        }),
                        playBinance({binanceTrade(1)})});
    WatchedLine line(bench, {.url = server.url()});
    line.connector->start();
    QTRY_VERIFY(line.allTrusted());
    QVERIFY(line.failures.isEmpty());
    VERIFY_NO_OBJECTION(line.objection());
}

void TestConnectorFaultsHttp::messagesBehindTheAcceptanceAreKept_H14()
{
    QByteArray bytes;
    for (quint64 id = 1; id <= 50; ++id)
        bytes += frames::text(binanceTrade(id));
    FaultBench bench;
    FaultServer server(
        {steps::awaitRequest(), steps::acceptAndSendFirst(1'000'000, bytes), playBinance({binanceTrade(51)})});
    WatchedLine line(bench, {.url = server.url()});
    QList<quint64> ids;
    connect(line.connector.get(), &Connector::trade, &line,
            [&](const StreamKey &, const Trade &trade) { ids += trade.id; });
    line.connector->start();
    QTRY_COMPARE(ids.size(), 51);
    for (qsizetype i = 0; i < ids.size(); ++i)
        QCOMPARE(ids[i], quint64(i + 1));
    QCOMPARE(line.connector->metrics().sequenceGaps, 0u);
    QVERIFY(line.failures.isEmpty());
    VERIFY_NO_OBJECTION(line.objection());
}

void TestConnectorFaultsHttp::lineBreaksReachNobody_H17()
{
    FaultBench bench;
    FaultyExchange exchange({steps::hold()});
    QUrl url = exchange.server.url();
    url.setPath(QStringLiteral("/ws%0D%0AX-Evil: 1"), QUrl::TolerantMode);
    WatchedLine line(bench, {.url = url});
    line.connector->start();
    QTRY_COMPARE(line.state(), LineState::Blocked);
    QCOMPARE(line.failures.size(), 1);
    QCOMPARE(line.failures.constFirst().cause, Cause::ConfigurationError);
    QVERIFY(!line.connector->snapshot().nextAttemptAt);   // Only an edit helps.
    settle();
    QCOMPARE(exchange.accepted.size(), size_t(0));
    VERIFY_NO_OBJECTION(line.objection());
}

}   // namespace tst_connectorfaults_http

FEEDWARDEN_GUILESS_TEST(tst_connectorfaults_http::TestConnectorFaultsHttp)
#include "tst_connectorfaults_http.moc"
