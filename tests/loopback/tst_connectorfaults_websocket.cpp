// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/loopback/connectorfaults.h"
#include "tests/loopback/transportfixture.h"
#include "tests/support/testmain.h"

namespace tst_connectorfaults_websocket {

using namespace feedwarden;
using namespace feedwarden::test;
using Class = FailureClass;

/// Group W of the fault catalogue: frames that break the rules or strain them, from the socket to the words.
class TestConnectorFaultsWebSocket : public QObject
{
    Q_OBJECT
private slots:
    void violationsAreNamed_data();
    void violationsAreNamed();
    void announcedGigabytesAreNotBuffered_W07();
    void closeFramesAreJudgedByTheirCode_data();
    void closeFramesAreJudgedByTheirCode();
    void aCloseThatBlamesUsIsAnAlarm_W11_data();
    void aCloseThatBlamesUsIsAnAlarm_W11();
    void brokenCloseFramesAreViolations_data();
    void brokenCloseFramesAreViolations();
    void nothingCountsAfterTheClose_W17();
    void aPingFloodOfAPeerThatDoesNotReadEnds_W18();
    void oddButLawfulTrafficIsLivedWith_data();
    void oddButLawfulTrafficIsLivedWith();
    void pongsNobodyAskedForMeasureNothing_W19();
    void pingsAreEchoedExactly_W20();
    void aStalledMessageEnds_W21_data();
    void aStalledMessageEnds_W21();
    void aBurstLosesNothing_W24();
};

static Script inSession(const QByteArray &bytes)
{
    return steps::upgrade() + Script{acknowledge({binanceTrade(1)}), steps::send(bytes), steps::hold()};
}

void TestConnectorFaultsWebSocket::violationsAreNamed_data()
{
    QTest::addColumn<FaultCase>("fault");
    const auto rowOfBytes = [](const QByteArray &name, const QByteArray &bytes, int answered = 1002) {
        QTest::newRow(name.constData()) << FaultCase{
            .script = inSession(bytes),
            .causes = {answered == 1009 ? Cause::MessageTooBig : Cause::ProtocolViolation},
            .detail = QStringLiteral("(answered with %1)").arg(answered),
            .wait = 70ms};
    };
    const auto row = [&](const QByteArray &name, const Frame &frame, int answered = 1002) {
        rowOfBytes(name, frame.bytes(), answered);
    };
    row("W-01 masked text", {.payload = binanceTrade(2), .mask = 0x12345678});
    row("W-01 masked ping", {.opCode = 9, .payload = "x", .mask = 0x12345678});
    row("W-02 RSV2", {.payload = "x", .reserved = 2});
    row("W-02 RSV3", {.payload = "x", .reserved = 1});
    for (const int opCode : {0x3, 0x4, 0x5, 0x6, 0x7, 0xb, 0xc, 0xd, 0xe, 0xf})
        row("W-03 opcode " + QByteArray::number(opCode, 16), {.opCode = opCode, .payload = "x"});
    row("W-04 fragmented ping", {.opCode = 9, .final = false});
    row("W-04 ping of 126 bytes", {.opCode = 9, .payload = QByteArray(126, 'x')});
    row("W-05 orphan continuation", {.opCode = 0, .payload = "x"});
    rowOfBytes("W-05 text inside a message", Frame{.payload = "x", .final = false}.bytes() + frames::text("y"));
    row("W-06 16-bit length of 125", {.payload = QByteArray(125, 'x'), .lengthField = Frame::LengthField::Bits16});
    row("W-06 top bit of the length", {.payload = "x", .announced = 1ull << 63});
    rowOfBytes("W-08 5 MiB in fragments", frames::fragmented(QByteArray(5 * 1024 * 1024, 'x'), 65'000), 1009);
    QByteArray empty = Frame{.final = false}.bytes();
    for (int i = 0; i < 1'000'000; ++i)
        empty.append("\x00\x00", 2);
    rowOfBytes("W-08 a million empty fragments", empty, 1009);
    row("W-09 0xff", {.payload = "\xff"}, 1007);
    row("W-09 overlong slash", {.payload = "\xc0\xaf"}, 1007);
    row("W-09 surrogate", {.payload = "\xed\xa0\x80"}, 1007);
    row("W-09 above U+10FFFF", {.payload = "\xf4\x90\x80\x80"}, 1007);
    row("W-09 cut short", {.payload = "\xe2\x82"}, 1007);
    rowOfBytes("W-09 split inside a code point, a known limit", frames::fragmented("\"\xe2\x82\xac\"", 2), 1007);
    row("W-23 compressed although nobody offered", {.payload = "\xaa\x56\x4a\x04\x00", .reserved = 4});
}

void TestConnectorFaultsWebSocket::violationsAreNamed()
{
    QFETCH(const FaultCase, fault);
    judge(fault);
}

void TestConnectorFaultsWebSocket::announcedGigabytesAreNotBuffered_W07()
{
    if (residentBytes() == 0)
        QSKIP("this system has no /proc/self/statm");
    for (const quint64 announced : {quint64(0x7000'0000), quint64(0x8000'0000), quint64(1) << 62}) {
        FaultBench bench;
        const QByteArray header = Frame{.announced = announced}.bytes();
        FaultyExchange exchange(
            steps::upgrade()
            + Script{acknowledge({binanceTrade(1)}), steps::awaitFrame(9), steps::send(header), steps::hold()});
        WatchedLine line(bench, {.url = exchange.server.url()});
        line.connector->start();
        QTRY_VERIFY(line.allTrusted());
        const qint64 before = residentBytes();
        QTRY_VERIFY(!line.failures.isEmpty());
        const qint64 grown = residentBytes() - before;
        QVERIFY2(grown <= 1024 * 1024, qPrintable(QStringLiteral("grew by %1 bytes").arg(grown)));
        QCOMPARE(line.failures.constFirst().cause, Cause::MessageTooBig);
        QCOMPARE(line.failures.constFirst().failureClass, Class::Counts);
        QTRY_VERIFY_WITH_TIMEOUT(line.allTrusted(), 20'000);
        VERIFY_NO_OBJECTION(line.objection(exchange.accepted));
    }
}

void TestConnectorFaultsWebSocket::closeFramesAreJudgedByTheirCode_data()
{
    QTest::addColumn<FaultCase>("fault");
    const auto row = [](const QByteArray &name, int code, Class failureClass, Cause cause,
                        std::chrono::milliseconds wait, const QByteArray &reason = "as it is") {
        QTest::newRow(name.constData()) << FaultCase{.script = inSession(frames::close(code, reason)),
                                                     .failureClass = failureClass,
                                                     .causes = {cause},
                                                     .closeCode = code,
                                                     .detail = QString::fromUtf8(reason),
                                                     .wait = wait};
    };
    row("W-10 1000", 1000, Class::Counts, Cause::ClosedByServer, 70ms);
    row("W-10 1001", 1001, Class::Counts, Cause::ClosedByServer, 70ms);
    for (const int code : {1002, 1003, 1007, 1009, 1010, 1011})
        row("W-11 " + QByteArray::number(code), code, Class::Counts, Cause::ClosedByServer, 70ms);
    row("W-12 1008", 1008, Class::Throttled, Cause::PolicyViolation, 60s);
    row("W-12 1008 for too many requests", 1008, Class::Throttled, Cause::TooManyRequests, 60s, "Too many requests");
    row("W-13 1012", 1012, Class::Neutral, Cause::AnnouncedRestart, 0ms);
    row("W-13 1013", 1013, Class::Throttled, Cause::TryAgainLater, 60s);
    row("W-13 1014", 1014, Class::Counts, Cause::ClosedByServer, 70ms);
    for (const int code : {0, 999, 1004, 1005, 1006, 1015, 1016, 1500, 2999, 5000, 65'535})
        row("W-14 " + QByteArray::number(code), code, Class::Counts, Cause::ProtocolViolation, 70ms);
    row("W-15 3000", 3000, Class::Counts, Cause::ClosedByServer, 70ms);
    row("W-15 4999", 4999, Class::Counts, Cause::ClosedByServer, 70ms, "<b>\xc3\xa9 \xe2\x82\xac</b>");
}

void TestConnectorFaultsWebSocket::closeFramesAreJudgedByTheirCode()
{
    QFETCH(const FaultCase, fault);
    judge(fault);
}

void TestConnectorFaultsWebSocket::aCloseThatBlamesUsIsAnAlarm_W11_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("blamesUs");
    for (const int code : {1002, 1003, 1007, 1009})
        QTest::addRow("W-11 %d", code) << code << true;
    for (const int code : {1000, 1010, 1011, 4000})
        QTest::addRow("W-11 %d does not", code) << code << false;
}

void TestConnectorFaultsWebSocket::aCloseThatBlamesUsIsAnAlarm_W11()
{
    QFETCH(const int, code);
    QFETCH(const bool, blamesUs);
    FaultBench bench;
    FaultyExchange exchange(inSession(frames::close(code, "your fault")));
    WatchedLine line(bench, {.url = exchange.server.url()});
    line.connector->start();
    QTRY_COMPARE(line.told<Reconnected>().size(), 1);
    const auto errors = line.told<ErrorOccurred>();
    QCOMPARE(errors.size(), size_t(blamesUs));
    if (blamesUs)
        QVERIFY(errors.front().error.detail.contains(QString::number(code)));
    VERIFY_NO_OBJECTION(line.objection(exchange.accepted));
}

void TestConnectorFaultsWebSocket::brokenCloseFramesAreViolations_data()
{
    QTest::addColumn<FaultCase>("fault");
    const auto row = [](const char *name, const QByteArray &body, Cause cause, const char *detail) {
        QTest::newRow(name) << FaultCase{.script = inSession(frames::closeBody(body)),
                                         .causes = {cause},
                                         .detail = QString::fromLatin1(detail),
                                         .wait = 70ms};
    };
    row("W-16 without a code, which is lawful", {}, Cause::ClosedByServer, "without a code");
    row("W-16 half a code", "\x03", Cause::ProtocolViolation, "(answered with 1002)");
    row("W-16 reason is not UTF-8", "\x03\xe8\xff\xfe", Cause::ProtocolViolation, "(answered with 1007)");
    row("W-16 reason of 124 bytes", "\x03\xe8" + QByteArray(124, 'r'), Cause::ProtocolViolation,
        "(answered with 1002)");
}

void TestConnectorFaultsWebSocket::brokenCloseFramesAreViolations()
{
    QFETCH(const FaultCase, fault);
    judge(fault);
}

void TestConnectorFaultsWebSocket::nothingCountsAfterTheClose_W17()
{
    FaultBench bench;
    FaultyExchange exchange(inSession(frames::close(4001, "done") + frames::text(binanceTrade(2)) + frames::ping("late")
                                      + frames::close(1008, "later") + QByteArray("\xff\xff\xff")));
    WatchedLine line(bench, {.url = exchange.server.url()});
    line.connector->start();
    QTRY_VERIFY(!line.failures.isEmpty());
    QCOMPARE(line.failures.constFirst().closeCode, 4001);
    QCOMPARE(line.connector->messageCount(), quint64(1));
    QTRY_VERIFY(line.allTrusted());
    QCOMPARE(line.failures.size(), 1);
    VERIFY_NO_OBJECTION(line.objection(exchange.accepted));
}

void TestConnectorFaultsWebSocket::aPingFloodOfAPeerThatDoesNotReadEnds_W18()
{
    const QByteArray pings = frames::ping(QByteArray(125, 'p')).repeated(2000);
    FaultBench bench;
    FaultyExchange exchange(steps::upgrade()
                            + Script{acknowledge({binanceTrade(1)}), steps::stopReading(), [=](FaultConnection &c) {
                                         if (c.socket()->bytesToWrite() < pings.size())
                                             c.write(pings);
                                         c.wakeAfter(0ms);
                                         return c.isPeerGone() ? Progress::Done : Progress::Wait;
                                     }});
    exchange.server.setReceiveBuffer(4096);
    const qint64 before = residentBytes();
    WatchedLine line(bench, {.url = exchange.server.url()});
    line.connector->start();
    QTRY_VERIFY_WITH_TIMEOUT(!line.failures.isEmpty(), 20'000);
    QCOMPARE(line.failures.constFirst().cause, Cause::SendBufferFull);
    QCOMPARE(line.failures.constFirst().failureClass, Class::Counts);
    QVERIFY(residentBytes() - before < 64 * 1024 * 1024);   // 530 MB without the limit.
    QTRY_VERIFY_WITH_TIMEOUT(line.allTrusted(), 20'000);
    VERIFY_NO_OBJECTION(line.objection(exchange.accepted));
}

void TestConnectorFaultsWebSocket::oddButLawfulTrafficIsLivedWith_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("W-18 20,000 pings, and we are read")
        << frames::ping(QByteArray(20, 'p')).repeated(20'000) + frames::text(binanceTrade(2));
    const QByteArray trade = binanceTrade(2);
    QTest::newRow("W-22 a ping between two fragments") << Frame{.payload = trade.left(30), .final = false}.bytes()
                                                              + frames::ping("now")
                                                              + Frame{.opCode = 0, .payload = trade.mid(30)}.bytes();
    QTest::newRow("W-22 pings and pongs between many fragments") << [&] {
        QByteArray bytes;
        for (qsizetype at = 0; at < trade.size(); at += 10) {
            bytes += Frame{.opCode = at == 0 ? 1 : 0, .payload = trade.mid(at, 10), .final = at + 10 >= trade.size()}
                         .bytes()
                     + frames::ping(QByteArray::number(at)) + frames::pong();
        }
        return bytes;
    }();
    QTest::newRow("a binary message") << frames::binary("\x00\xff\x01") + frames::text(binanceTrade(2));
    QTest::newRow("an empty fragment at the end")
        << Frame{.payload = trade, .final = false}.bytes() + Frame{.opCode = 0}.bytes();
}

void TestConnectorFaultsWebSocket::oddButLawfulTrafficIsLivedWith()
{
    QFETCH(const QByteArray, bytes);
    FaultBench bench;
    FaultServer server(steps::upgrade() + Script{acknowledge({binanceTrade(1)}), steps::send(bytes), playBinance({})});
    WatchedLine line(bench, {.url = server.url()});
    line.connector->start();
    QTRY_COMPARE_WITH_TIMEOUT(line.connector->messageCount(), quint64(2), 20'000);
    QTRY_COMPARE(line.state(), LineState::Stable);
    QVERIFY(line.failures.isEmpty());
    QCOMPARE(line.connector->metrics().sequenceGaps, 0u);
    QCOMPARE(line.connector->metrics().errors, 0u);
    VERIFY_NO_OBJECTION(line.objection());
}

void TestConnectorFaultsWebSocket::pongsNobodyAskedForMeasureNothing_W19()
{
    // With numbers that look like ours, of pings that were never sent.
    const QByteArray flood = frames::pong("9999").repeated(10'000) + frames::pong("0").repeated(10'000)
                             + frames::pong("-1") + frames::pong("18446744073709551616") + frames::pong("who asked");
    FaultBench bench;
    FaultServer server(
        steps::upgrade()
        + Script{acknowledge({binanceTrade(1)}), steps::send(flood + frames::text(binanceTrade(2))), steps::hold()});
    WatchedLine line(bench, {.url = server.url()});
    line.connector->start();
    QTRY_COMPARE(line.connector->messageCount(), quint64(2));
    QVERIFY(!line.connector->metrics().rttSession.p50);
    QTRY_COMPARE(line.state(), LineState::Stable);
    QVERIFY(!line.connector->metrics().rttSession.p50);
    QVERIFY(line.failures.isEmpty());
    VERIFY_NO_OBJECTION(line.objection());
}

void TestConnectorFaultsWebSocket::pingsAreEchoedExactly_W20()
{
    QByteArray payload(125, '\0');
    for (qsizetype i = 0; i < payload.size(); ++i)
        payload[i] = char(i * 2 + 1);
    FaultBench bench;
    FaultServer server(inSession(frames::ping(payload)));
    WatchedLine line(bench, {.url = server.url()});
    line.connector->start();
    const auto echoes = [&] {
        if (!server.connection())
            return false;
        const auto frames = server.connection()->clientFrames();
        return std::any_of(frames.cbegin(), frames.cend(),
                           [&](const Frame &frame) { return frame.opCode == 10 && frame.payload == payload; });
    };
    QTRY_VERIFY(echoes());
    QVERIFY(line.failures.isEmpty());
    VERIFY_NO_OBJECTION(line.objection());
}

void TestConnectorFaultsWebSocket::aStalledMessageEnds_W21_data()
{
    QTest::addColumn<Script>("script");
    const QByteArray frame = frames::text(QByteArray(1000, 'x'));
    QTest::newRow("W-21 after the first part") << Script{steps::send(frame.left(300)), steps::hold()};
    QTest::newRow("W-21 after the second part")
        << Script{steps::send(frame.left(300)), steps::pause(20ms), steps::send(frame.mid(300, 300)), steps::hold()};
}

void TestConnectorFaultsWebSocket::aStalledMessageEnds_W21()
{
    QFETCH(const Script, script);
    FaultBench bench;
    FaultyExchange exchange(steps::upgrade() + Script{acknowledge({binanceTrade(1)})} + script);
    WatchedLine line(bench, {.url = exchange.server.url()});
    line.connector->start();
    QTRY_VERIFY_WITH_TIMEOUT(!line.failures.isEmpty(), 30'000);
    QCOMPARE(line.failures.constFirst().cause, Cause::FrameStalled);
    QCOMPARE(line.failures.constFirst().failureClass, Class::Counts);
    QTRY_VERIFY_WITH_TIMEOUT(line.allTrusted(), 20'000);
    VERIFY_NO_OBJECTION(line.objection(exchange.accepted));
}

void TestConnectorFaultsWebSocket::aBurstLosesNothing_W24()
{
    constexpr quint64 count = 100'000;
    QByteArray burst;
    for (quint64 id = 2; id <= count; ++id)
        burst += frames::text(binanceTrade(id));
    FaultBench bench;
    FaultServer server(inSession(burst));
    WatchedLine line(bench, {.url = server.url()});
    quint64 inBatches = 0;
    connect(line.connector.get(), &Connector::messagesReady, &line,
            [&](const MessageBatchPtr &batch) { inBatches += batch->messages.size(); });
    line.connector->start();
    QTRY_COMPARE_WITH_TIMEOUT(line.connector->messageCount(), count, 60'000);
    QTRY_COMPARE(inBatches, count);
    const ConnectionMetrics metrics = line.connector->metrics();
    QCOMPARE(metrics.sequenceGaps, 0u);
    QCOMPARE(metrics.duplicates, 0u);
    QCOMPARE(metrics.undecodableMessages, 0u);
    QVERIFY(line.failures.isEmpty());
    VERIFY_NO_OBJECTION(line.objection());
}

}   // namespace tst_connectorfaults_websocket

FEEDWARDEN_GUILESS_TEST(tst_connectorfaults_websocket::TestConnectorFaultsWebSocket)
#include "tst_connectorfaults_websocket.moc"
