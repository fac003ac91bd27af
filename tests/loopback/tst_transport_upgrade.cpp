// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/loopback/transportfixture.h"
#include "tests/support/testmain.h"

namespace tst_transport_upgrade {

using namespace feedwarden;
using namespace feedwarden::test;
using Kind = EndReport::Kind;

class TestTransportUpgrade : public QObject
{
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }
    void refusalsAreReportedWhole_data();
    void refusalsAreReportedWhole();
    void retryAfterComesAsItWas_H06_data();
    void retryAfterComesAsItWas_H06();
    void bodiesMayComeLate_H15_data();
    void bodiesMayComeLate_H15();
    void aBodyThatNeverComesIsNotAwaitedForLong_H15();
    void aRefusalIsOneFailure_H15_data();
    void aRefusalIsOneFailure_H15();
    void slowHeadersLastUntilAborted_H09();
    void headerFloodsEnd_H10_data();
    void headerFloodsEnd_H10();
    void badAcceptancesEnd_data();
    void badAcceptancesEnd();
    void oddAcceptancesAreTaken_H12_data();
    void oddAcceptancesAreTaken_H12();
    void framesBehindTheAcceptanceAreKept_H14_data();
    void framesBehindTheAcceptanceAreKept_H14();
    void droppedBeforeTheAnswerIsReset_data();
    void droppedBeforeTheAnswerIsReset();
    void theDetailRepeatsNoSecret();

    void knownLimitConnectionWithMoreThanUpgradeIsRefused_H12();
};

static Script answers(const QByteArray &bytes) { return {steps::awaitRequest(), steps::send(bytes), steps::hold()}; }

static QByteArray header(const EndReport &end, const QByteArray &name)
{
    for (const auto &[key, value] : end.httpHeaders) {
        if (key == name)
            return value;
    }
    return {};
}

void TestTransportUpgrade::refusalsAreReportedWhole_data()
{
    QTest::addColumn<bool>("isSecure");
    QTest::addColumn<QByteArray>("statusLine");
    QTest::addColumn<int>("status");
    for (const bool isSecure : {false, true}) {
        const auto row = [&](const char *id, const QByteArray &line, int status) {
            QTest::addRow("%s %d, %s", id, status, isSecure ? "wss" : "ws") << isSecure << line << status;
        };
        row("H-01", "HTTP/1.1 200 OK", 200);
        for (const int status : {301, 302, 307, 308})
            row("H-02", "HTTP/1.1 " + QByteArray::number(status) + " Elsewhere", status);
        for (const int status : {400, 404, 410})
            row("H-03", "HTTP/1.1 " + QByteArray::number(status) + " No", status);
        for (const int status : {401, 403})
            row("H-04", "HTTP/1.1 " + QByteArray::number(status) + " No", status);
        row("H-05", "HTTP/1.1 418 I'm a teapot", 418);
        row("H-06", "HTTP/1.1 429 Too Many Requests", 429);
        row("H-07", "HTTP/1.1 451 Unavailable For Legal Reasons", 451);
        for (const int status : {500, 502, 503, 504})
            row("H-08", "HTTP/1.1 " + QByteArray::number(status) + " Not now", status);
        row("H-16 HTTP/1.0", "HTTP/1.0 200 OK", 200);
        row("no reason phrase", "HTTP/1.1 503", 503);
    }
}

void TestTransportUpgrade::refusalsAreReportedWhole()
{
    QFETCH(const bool, isSecure);
    QFETCH(const QByteArray, statusLine);
    QFETCH(const int, status);
    const TestAuthority authority;
    FaultServer server(answers(statusLine
                               + "\r\nContent-Type: application/json\r\nLOCATION:  wss://elsewhere.example/ws  \r\n"
                                 "Retry-After: 7\r\nContent-Length: 13\r\n\r\n{\"code\":-100}"));
    if (isSecure)
        server.setTls(authority.issue());
    Line line;
    line.open({.url = server.url(), .proxy = QNetworkProxy::NoProxy, .extraAuthorities = {authority.certificate()}});
    QTRY_COMPARE(line.heard.closed(), 1);
    QCOMPARE(line.end().kind, Kind::HttpAnswer);
    QCOMPARE(line.end().httpStatus, status);
    QCOMPARE(line.end().httpBody, QByteArray("{\"code\":-100}"));
    QCOMPARE(header(line.end(), "location"), QByteArray("wss://elsewhere.example/ws"));
    QCOMPARE(header(line.end(), "retry-after"), QByteArray("7"));
    QCOMPARE(line.end().reached, SetupPhase::Upgrade);
    QVERIFY(!line.end().wasOpen);
    QCOMPARE(line.heard.opened, 0);
    // Dropped, not left half-open, and never followed anywhere.
    QTRY_VERIFY(server.connection()->isPeerGone());
    QCOMPARE(server.accepted(), 1);
}

void TestTransportUpgrade::retryAfterComesAsItWas_H06_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("seconds") << QByteArray("120");
    QTest::newRow("date") << QByteArray("Fri, 31 Dec 1999 23:59:59 GMT");
    QTest::newRow("negative") << QByteArray("-5");
    QTest::newRow("10^12") << QByteArray("1000000000000");
    QTest::newRow("junk") << QByteArray("soon; <b>very</b>\x01");
    QTest::newRow("absent") << QByteArray();
}

void TestTransportUpgrade::retryAfterComesAsItWas_H06()
{
    QFETCH(const QByteArray, value);
    const QByteArray line429 = value.isNull() ? QByteArray() : QByteArray("Retry-After: " + value + "\r\n");
    FaultServer server(answers("HTTP/1.1 429 Too Many Requests\r\n" + line429 + "\r\n"));
    Line line(server.url());
    QTRY_COMPARE(line.heard.closed(), 1);
    QCOMPARE(line.end().httpStatus, 429);
    QCOMPARE(header(line.end(), "retry-after"), value);
}

void TestTransportUpgrade::bodiesMayComeLate_H15_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<QByteArray>("body");
    const QByteArray head = "HTTP/1.1 403 Forbidden\r\nContent-Length: 20\r\n\r\n";
    const auto row = [](const char *name, const Script &rest, const QByteArray &body) {
        QTest::newRow(name) << Script{steps::awaitRequest()} + rest + Script{steps::hold()} << body;
    };
    row("in the next segment", {steps::send(head), steps::pause(20ms), steps::send("01234567890123456789")},
        "01234567890123456789");
    row("one byte at a time", {steps::sendSliced(head + "01234567890123456789", 1)}, "01234567890123456789");
    row("looking like another answer", {steps::send(head), steps::pause(20ms), steps::send("HTTP/1.1 200 OK\r\n\r\nx")},
        "HTTP/1.1 200 OK\r\n\r\nx");
    row("more than announced", {steps::send(head + "01234567890123456789and more")}, "01234567890123456789");
    row("cut off by the end", {steps::send(head + "0123"), steps::pause(20ms), steps::finish()}, "0123");
    row("without a length, as far as it is there", {steps::send("HTTP/1.1 403 Forbidden\r\n\r\nbanned")}, "banned");
    row("1 MiB: the first 4 KiB",
        {steps::send("HTTP/1.1 403 Forbidden\r\nContent-Length: 1048576\r\n\r\n" + QByteArray(1'048'576, 'b'))},
        QByteArray(4096, 'b'));
    row("in chunks",
        {steps::send("HTTP/1.1 403 Forbidden\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"a\":\r\n"),
         steps::pause(20ms), steps::send("3;ext=1\r\n12}\r\n0\r\n\r\n")},
        "{\"a\":12}");
}

void TestTransportUpgrade::bodiesMayComeLate_H15()
{
    QFETCH(const Script, script);
    QFETCH(const QByteArray, body);
    FaultServer server(script);
    Line line(server.url());
    QTRY_COMPARE(line.heard.closed(), 1);
    QCOMPARE(line.end().kind, Kind::HttpAnswer);
    QCOMPARE(line.end().httpStatus, 403);
    QCOMPARE(line.end().httpBody, body);
    settle();
    QCOMPARE(line.heard.closed(), 1);
}

void TestTransportUpgrade::aBodyThatNeverComesIsNotAwaitedForLong_H15()
{
    FaultServer server(answers("HTTP/1.1 503 No\r\nContent-Length: 100\r\n\r\nfirst"));
    Line line(server.url());
    QTRY_COMPARE(line.heard.closed(), 1);
    QCOMPARE(line.end().httpStatus, 503);
    QCOMPARE(line.end().httpBody, QByteArray("first"));

    // Nor does it hold up an abort, and the reason stays the server's.
    Line second(server.url());
    QTRY_VERIFY(second.transport.bytesReceived() > 0);
    second.transport.abort();
    settle();
    QCOMPARE(second.heard.closed(), 1);
    QCOMPARE(second.end().kind, Kind::HttpAnswer);
    QCOMPARE(second.end().httpStatus, 503);
}

void TestTransportUpgrade::aRefusalIsOneFailure_H15_data()
{
    QTest::addColumn<int>("sliceBytes");
    QTest::newRow("1 byte") << 1;
    QTest::newRow("7 bytes") << 7;
    QTest::newRow("all") << 10'000;
}

void TestTransportUpgrade::aRefusalIsOneFailure_H15()
{
    // QWebSocket alone raises an error for each answer it believes to see in the body.
    QFETCH(const int, sliceBytes);
    const QByteArray body = QByteArray("HTTP/1.1 500 Again\r\n\r\n").repeated(30);
    FaultServer server(
        {steps::awaitRequest(), steps::sendSliced("HTTP/1.1 503 No\r\n\r\n" + body, sliceBytes), steps::hold()});
    Line line(server.url());
    QTRY_COMPARE(line.heard.closed(), 1);
    QCOMPARE(line.end().httpStatus, 503);
    settle();
    QCOMPARE(line.heard.closed(), 1);
}

void TestTransportUpgrade::slowHeadersLastUntilAborted_H09()
{
    FaultServer server(
        {steps::awaitRequest(), steps::sendSliced("HTTP/1.1 101 Switching Protocols\r\n", 1, 20ms), steps::hold()});
    Line line(server.url());
    QTRY_VERIFY(line.transport.bytesReceived() > 3);
    QCOMPARE(line.heard.closed(), 0);
    line.transport.abort();
    settle();
    QCOMPARE(line.heard.closed(), 1);
    QCOMPARE(line.end().kind, Kind::Aborted);
    QCOMPARE(line.end().reached, SetupPhase::Upgrade);
}

void TestTransportUpgrade::headerFloodsEnd_H10_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("sliceBytes");
    const QByteArray lines = "HTTP/1.1 101 Switching Protocols\r\n" + QByteArray("X-Flood: yes\r\n").repeated(80'000);
    const QByteArray longLine = "HTTP/1.1 101 Switching Protocols\r\nX: " + QByteArray(1'100'000, 'x');
    const QByteArray noEnd = "HTTP/1.1 " + QByteArray(1'100'000, '1');
    QTest::newRow("endless lines") << lines << 10'000;
    QTest::newRow("endless lines at once") << lines << 2'000'000;
    QTest::newRow("a line of 1 MiB") << longLine << 10'000;
    QTest::newRow("no end of line") << noEnd << 10'000;
}

void TestTransportUpgrade::headerFloodsEnd_H10()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, sliceBytes);
    FaultServer server({steps::awaitRequest(), steps::sendSliced(bytes, sliceBytes), steps::hold()});
    Line line(server.url());
    QTRY_COMPARE(line.heard.closed(), 1);
    QCOMPARE(line.end().kind, Kind::HeadersTooLarge);
    if (sliceBytes < 65'536)
        QVERIFY2(line.transport.bytesReceived() < 512 * 1024, "it reads on and on");
    settle();
    QCOMPARE(line.heard.closed(), 1);
}

void TestTransportUpgrade::badAcceptancesEnd_data()
{
    QTest::addColumn<QByteArray>("bytes");   // $KEY stands for the right key.
    const QByteArray upgrade = "Upgrade: websocket\r\nConnection: Upgrade\r\n";
    const QByteArray key = "Sec-WebSocket-Accept: $KEY\r\n";
    const QByteArray line = "HTTP/1.1 101 Switching Protocols\r\n";
    QTest::newRow("H-11 wrong key") << line + upgrade + "Sec-WebSocket-Accept: d3Jvbmc=\r\n\r\n";
    QTest::newRow("H-11 no key") << line + upgrade + "\r\n";
    QTest::newRow("no Upgrade") << line + "Connection: Upgrade\r\n" + key + "\r\n";
    QTest::newRow("no Connection") << line + "Upgrade: websocket\r\n" + key + "\r\n";
    QTest::newRow("another protocol") << line + "Upgrade: h2c\r\nConnection: Upgrade\r\n" + key + "\r\n";
    QTest::newRow("H-13 extension") << line + upgrade + key + "Sec-WebSocket-Extensions: permessage-deflate\r\n\r\n";
    QTest::newRow("H-13 subprotocol") << line + upgrade + key + "Sec-WebSocket-Protocol: mqtt\r\n\r\n";
    QTest::newRow("H-16 101 of HTTP/1.0") << "HTTP/1.0 101 Switching Protocols\r\n" + upgrade + key + "\r\n";
    QTest::newRow("H-16 HTTP/2 settings")
        << QByteArray("\x00\x00\x12\x04\x00\x00\x00\x00\x00\x00\x03\x00\x00\x00\x80", 15);
    QTest::newRow("H-16 garbage line") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n");
    QTest::newRow("H-16 garbage without an end") << QByteArray("\xff\xfe\xfd");
    QTest::newRow("H-16 not a status line") << QByteArray("HTTP/banana\r\n\r\n");
    QTest::newRow("H-16 HTTP/0.9 page") << QByteArray("<html>Welcome</html>");
}

void TestTransportUpgrade::badAcceptancesEnd()
{
    QFETCH(const QByteArray, bytes);
    FaultServer server({steps::awaitRequest(), steps::run([=](FaultConnection &c) {
                            c.write(QByteArray(bytes).replace("$KEY", c.acceptKey()));
                        }),
                        steps::hold()});
    Line line(server.url());
    QTRY_COMPARE(line.heard.closed(), 1);
    QCOMPARE(line.end().kind, Kind::BadUpgrade);
    QCOMPARE(line.end().reached, SetupPhase::Upgrade);
    QVERIFY(!line.end().detail.isEmpty());
    QVERIFY(!line.end().wasOpen);
    QCOMPARE(line.heard.opened, 0);
    settle();
    QCOMPARE(line.heard.closed(), 1);
}

void TestTransportUpgrade::oddAcceptancesAreTaken_H12_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::newRow("odd case") << QByteArray(
        "UPGRADE: WebSocket\r\nconnection: uPGRADE\r\nSEC-WEBSOCKET-ACCEPT: $KEY\r\n");
    QTest::newRow("extra spaces") << QByteArray(
        "Upgrade:   websocket  \r\nConnection:\tUpgrade \r\nSec-WebSocket-Accept:$KEY\r\n");
    QTest::newRow("other headers") << QByteArray("Server: x\r\nSet-Cookie: a=b\r\nUpgrade: websocket\r\nConnection: "
                                                 "Upgrade\r\nSec-WebSocket-Accept: $KEY\r\nX: y\r\n");
}

void TestTransportUpgrade::oddAcceptancesAreTaken_H12()
{
    QFETCH(const QByteArray, headers);
    FaultServer server({steps::awaitRequest(), steps::run([=](FaultConnection &c) {
                            c.write("HTTP/1.1 101 Fine\r\n" + QByteArray(headers).replace("$KEY", c.acceptKey())
                                    + "\r\n");
                        }),
                        steps::hold()});
    Line line(server.url());
    QTRY_COMPARE(line.heard.opened, 1);
}

void TestTransportUpgrade::framesBehindTheAcceptanceAreKept_H14_data()
{
    QTest::addColumn<bool>("isSecure");
    QTest::addColumn<int>("payloadBytes");
    QTest::addColumn<int>("sliceBytes");
    for (const bool isSecure : {false, true}) {
        for (const int payload : {0, 100, 65'000, 1'000'000}) {
            for (const int slice : {0, 1, 100}) {
                if (slice > 0 && payload > 100)
                    continue;
                QTest::addRow("%s, %d bytes, slices of %d", isSecure ? "wss" : "ws", payload, slice)
                    << isSecure << payload << slice;
            }
        }
    }
}

void TestTransportUpgrade::framesBehindTheAcceptanceAreKept_H14()
{
    QFETCH(const bool, isSecure);
    QFETCH(const int, payloadBytes);
    QFETCH(const int, sliceBytes);
    const TestAuthority authority;
    const QByteArray big(payloadBytes, 'x');
    const QByteArray bytes = frames::text("first") + frames::ping("p") + frames::text(big) + frames::text("last");
    FaultServer server;
    if (isSecure)
        server.setTls(authority.issue());
    if (sliceBytes == 0) {
        server.setScript(steps::upgrade() + Script{steps::send(bytes), steps::hold()});
    } else {
        server.setScript({steps::awaitRequest(),
                          [=, step = Step()](FaultConnection &c) mutable {
                              if (!step)   // The key is known only now.
                                  step = steps::sendSliced(
                                      "HTTP/1.1 101 Ok\r\nUpgrade: websocket\r\nConnection: Upgrade"
                                      "\r\nSec-WebSocket-Accept: "
                                          + c.acceptKey() + "\r\n\r\n" + bytes,
                                      sliceBytes);
                              return step(c);
                          },
                          steps::hold()});
    }
    Line line;
    line.open({.url = server.url(), .proxy = QNetworkProxy::NoProxy, .extraAuthorities = {authority.certificate()}});
    QTRY_COMPARE(line.heard.texts.size(), 3);
    QVERIFY(line.heard.texts == (QList<QByteArray>{"first", big, "last"}));
    QTRY_COMPARE(server.connection()->clientFrames().size(), 1);
    QCOMPARE(line.heard.closed(), 0);
}

void TestTransportUpgrade::droppedBeforeTheAnswerIsReset_data()
{
    QTest::addColumn<Script>("script");
    QTest::newRow("T-03 RST after accept") << Script{steps::reset()};
    QTest::newRow("FIN after accept") << Script{steps::finish()};
    QTest::newRow("RST after the request") << Script{steps::awaitRequest(), steps::reset()};
    QTest::newRow("FIN after the request") << Script{steps::awaitRequest(), steps::finish()};
    QTest::newRow("FIN in the middle of a status line")
        << Script{steps::awaitRequest(), steps::send("HTTP/1.1 5"), steps::finish()};
    QTest::newRow("FIN in the middle of a 101")
        << Script{steps::awaitRequest(), steps::send("HTTP/1.1 101 Switching Protocols\r\nUpgra"), steps::finish()};
}

void TestTransportUpgrade::droppedBeforeTheAnswerIsReset()
{
    QFETCH(const Script, script);
    FaultServer server(script);
    Line line(server.url());
    QTRY_COMPARE(line.heard.closed(), 1);
    QCOMPARE(line.end().kind, Kind::Reset);
    QCOMPARE(line.end().reached, SetupPhase::Upgrade);
    QVERIFY(!line.end().wasOpen);
    settle();
    QCOMPARE(line.heard.closed(), 1);
}

void TestTransportUpgrade::theDetailRepeatsNoSecret()
{
    // The server sends everything back where QWebSocket puts it into its error text.
    const QString key = QStringLiteral("abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJ");
    FaultServer server({steps::awaitRequest(), steps::run([](FaultConnection &c) {
                            const QByteArray echo = c.request().left(c.request().indexOf('\r')) + " "
                                                    + c.requestHeader("X-Key") + "\x1b[31m";
                            c.write("HTTP/1.1 101 Ok\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                                    "Sec-WebSocket-Accept: "
                                    + echo + "\r\n\r\n");
                        }),
                        steps::hold()});
    Line line;
    line.open({.url = server.url(QStringLiteral("/ws/%1?token=s3cr3t-t0ken").arg(key)),
               .headers = {{"X-Key", "canary-in-a-header"}},
               .proxy = QNetworkProxy::NoProxy});
    QTRY_COMPARE(line.heard.closed(), 1);
    QCOMPARE(line.end().kind, Kind::BadUpgrade);
    QVERIFY(line.end().detail.contains(QLatin1String("GET /ws/***")));
    QVERIFY(!line.end().detail.contains(key));
    QVERIFY(!line.end().detail.contains(QLatin1String("s3cr3t")));
    QVERIFY(!line.end().detail.contains(QLatin1String("canary")));
    QVERIFY(!line.end().detail.contains(u'\x1b'));
}

void TestTransportUpgrade::knownLimitConnectionWithMoreThanUpgradeIsRefused_H12()
{
    // RFC 6455 4.1 wants a token in a list; QWebSocket compares the whole value. Some proxies send it.
    FaultServer server({steps::awaitRequest(), steps::run([](FaultConnection &c) {
                            c.write("HTTP/1.1 101 Ok\r\nUpgrade: websocket\r\nConnection: keep-alive, Upgrade\r\n"
                                    "Sec-WebSocket-Accept: "
                                    + c.acceptKey() + "\r\n\r\n");
                        }),
                        steps::hold()});
    Line line(server.url());
    QTRY_COMPARE(line.heard.closed(), 1);
    QCOMPARE(line.end().kind, Kind::BadUpgrade);
}

}   // namespace tst_transport_upgrade

FEEDWARDEN_GUILESS_TEST(tst_transport_upgrade::TestTransportUpgrade)
#include "tst_transport_upgrade.moc"
