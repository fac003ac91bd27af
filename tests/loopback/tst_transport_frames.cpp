// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/loopback/transportfixture.h"
#include "tests/support/testmain.h"

namespace tst_transport_frames {

using namespace feedwarden;
using namespace feedwarden::test;
using Kind = EndReport::Kind;

class TestTransportFrames : public QObject
{
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }
    void violationsEndTheSession_data();
    void violationsEndTheSession();
    void limitsHoldForFramesAndMessages_data();
    void limitsHoldForFramesAndMessages();
    void announcedGigabytesAreNotBuffered_W07_data();
    void announcedGigabytesAreNotBuffered_W07();
    void closeFramesAreReportedRaw_data();
    void closeFramesAreReportedRaw();
    void brokenCloseFramesAreViolations_data();
    void brokenCloseFramesAreViolations();
    void nothingCountsAfterTheClose_W17();
    void pingsAreAnsweredExactly_W20();
    void unsolicitedPongsAreHarmless_W19();
    void pingFloodOfAPeerThatDoesNotReadEnds_W18_data();
    void pingFloodOfAPeerThatDoesNotReadEnds_W18();
    void aStalledFrameEnds_W21_data();
    void aStalledFrameEnds_W21();
    void slowFramesThatBecomeWholeLive_W21();
    void controlFramesBetweenFragmentsAreHandled_W22();
    void burstsLoseNothing_W24_data();
    void burstsLoseNothing_W24();

    void packedFramesAreTextsWhereTheVenueSendsThem();

    void knownLimitSplitCodePointIsRefused_W09();
    void knownLimitUnassignedCodesAreAnsweredWith1002_W13_data();
    void knownLimitUnassignedCodesAreAnsweredWith1002_W13();
    void knownLimitEveryPingGetsItsPong_W18();
    void knownLimitMaskedMessagesBeforeTheVerdictAreDelivered_W01();
    void knownLimitFirstPartialFrameMustGoOnWithin5Seconds_W21();
};

static Script sends(const QByteArray &bytes) { return steps::upgrade() + Script{steps::send(bytes), steps::hold()}; }

void TestTransportFrames::violationsEndTheSession_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("answered");
    const auto row = [](const QByteArray &name, const Frame &frame, int answered = 1002) {
        QTest::newRow(name.constData()) << frame.bytes() << answered;
    };
    row("W-01 masked text", {.payload = "x", .mask = 0x12345678});
    row("W-01 masked with a key of 0", {.payload = "x", .mask = 0});
    row("W-01 masked ping", {.opCode = 9, .payload = "x", .mask = 0x12345678});
    row("W-02 RSV1, a compressed frame", {.payload = "x", .reserved = 4});
    row("W-02 RSV2", {.payload = "x", .reserved = 2});
    row("W-02 RSV3", {.payload = "x", .reserved = 1});
    row("W-02 RSV1 of a ping", {.opCode = 9, .reserved = 4});
    for (const int opCode : {0x3, 0x4, 0x5, 0x6, 0x7, 0xb, 0xc, 0xd, 0xe, 0xf})
        row("W-03 opcode " + QByteArray::number(opCode, 16), {.opCode = opCode, .payload = "x"});
    row("W-04 fragmented ping", {.opCode = 9, .final = false});
    row("W-04 fragmented close", {.opCode = 8, .final = false});
    row("W-04 ping of 126 bytes", {.opCode = 9, .payload = QByteArray(126, 'x')});
    row("W-04 pong of 70,000 bytes", {.opCode = 10, .payload = QByteArray(70'000, 'x')});
    row("W-04 close of 126 bytes", {.opCode = 8, .payload = QByteArray(126, '\x03')});
    row("W-05 orphan continuation", {.opCode = 0, .payload = "x"});
    QTest::newRow("W-05 text inside a message")
        << Frame{.payload = "x", .final = false}.bytes() + frames::text("y") << 1002;
    QTest::newRow("W-05 binary inside a message")
        << Frame{.payload = "x", .final = false}.bytes() + frames::binary("y") << 1002;
    row("W-06 16-bit length of 125", {.payload = QByteArray(125, 'x'), .lengthField = Frame::LengthField::Bits16});
    row("W-06 64-bit length of 65,535",
        {.payload = QByteArray(65'535, 'x'), .lengthField = Frame::LengthField::Bits64});
    row("W-06 top bit of the length", {.payload = "x", .announced = 1ull << 63});
    row("W-09 0xff", {.payload = "\xff"}, 1007);
    row("W-09 overlong slash", {.payload = "\xc0\xaf"}, 1007);
    row("W-09 surrogate", {.payload = "\xed\xa0\x80"}, 1007);
    row("W-09 above U+10FFFF", {.payload = "\xf4\x90\x80\x80"}, 1007);
    row("W-09 cut short", {.payload = "\xe2\x82"}, 1007);
}

void TestTransportFrames::violationsEndTheSession()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, answered);
    FaultServer server(sends(frames::text("good") + bytes));
    Line line(server.url());
    QTRY_COMPARE(line.heard.closed(), 1);
    QCOMPARE(line.end().kind, Kind::Protocol);
    QCOMPARE(line.end().closeCode, answered);
    QVERIFY(line.end().wasOpen);
    QVERIFY(!line.end().detail.isEmpty());
    QCOMPARE(line.heard.texts.value(0), QByteArray("good"));
    // And the peer is told, as RFC 6455 7.1.7 asks.
    QTRY_VERIFY(!server.connection()->clientFrames().isEmpty());
    const Frame last = server.connection()->clientFrames().constLast();
    QCOMPARE(last.opCode, 8);
    QCOMPARE(last.payload.left(2), (QByteArray{}.append(char(answered >> 8)).append(char(answered & 0xff))));
    settle();
    QCOMPARE(line.heard.closed(), 1);
}

void TestTransportFrames::limitsHoldForFramesAndMessages_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isTaken");
    constexpr int limit = 100'000;
    const QByteArray fits(limit, 'x');
    const QByteArray tooBig(limit + 1, 'x');
    QTest::newRow("a frame of the limit") << frames::text(fits) << true;
    QTest::newRow("W-07 a frame above it") << frames::text(tooBig) << false;
    QTest::newRow("a fragmented message of the limit") << frames::fragmented(fits, 1000) << true;
    QTest::newRow("W-08 many small fragments above it") << frames::fragmented(tooBig, 1000) << false;
    QByteArray empty = Frame{.final = false}.bytes();
    for (int i = 0; i < 1'000'000; ++i)
        empty.append("\x00\x00", 2);
    QTest::newRow("W-08 a million empty fragments") << empty << false;
}

void TestTransportFrames::limitsHoldForFramesAndMessages()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, isTaken);
    FaultServer server(sends(bytes));
    Line line;
    line.open({.url = server.url(), .maxMessageBytes = 100'000, .proxy = QNetworkProxy::NoProxy});
    if (isTaken) {
        QTRY_COMPARE(line.heard.texts.size(), 1);
        QCOMPARE(line.heard.texts.constFirst().size(), 100'000);
        QCOMPARE(line.heard.closed(), 0);
        return;
    }
    QTRY_COMPARE(line.heard.closed(), 1);
    QCOMPARE(line.end().kind, Kind::MessageTooBig);
    QCOMPARE(line.end().closeCode, 1009);
    QCOMPARE(line.heard.texts.size(), 0);
}

void TestTransportFrames::announcedGigabytesAreNotBuffered_W07_data()
{
    QTest::addColumn<quint64>("announced");
    QTest::newRow("a byte above the limit") << quint64(4 * 1024 * 1024 + 1);
    QTest::newRow("1.75 GiB, which QWebSocket itself would buffer") << quint64(0x7000'0000);
    QTest::newRow("2 GiB") << quint64(0x8000'0000);
    QTest::newRow("2^62") << (quint64(1) << 62);
}

void TestTransportFrames::announcedGigabytesAreNotBuffered_W07()
{
    QFETCH(const quint64, announced);
    if (residentBytes() == 0)
        QSKIP("this system has no /proc/self/statm");
    const QByteArray header = Frame{.announced = announced}.bytes();
    FaultServer server(steps::upgrade() + Script{steps::awaitFrame(1), steps::send(header), steps::hold()});
    Line line(server.url());
    QTRY_COMPARE(line.heard.opened, 1);
    const qint64 before = residentBytes();
    QVERIFY(line.transport.sendText("go"));
    QTRY_COMPARE(line.heard.closed(), 1);
    QCOMPARE(line.end().kind, Kind::MessageTooBig);
    const qint64 grown = residentBytes() - before;
    QVERIFY2(grown <= 1024 * 1024, qPrintable(QStringLiteral("grew by %1 bytes").arg(grown)));
}

void TestTransportFrames::closeFramesAreReportedRaw_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("reason");
    QTest::newRow("W-10 1000") << 1000 << QString();
    QTest::newRow("W-10 1001") << 1001 << QStringLiteral("going away");
    for (const int code : {1002, 1003, 1007, 1009, 1010, 1011})
        QTest::addRow("W-11 %d", code) << code << QStringLiteral("your fault");
    QTest::newRow("W-12 1008") << 1008 << QStringLiteral("slow down");
    for (const int code : {1012, 1013, 1014})
        QTest::addRow("W-13 %d", code) << code << QStringLiteral("back soon");
    for (const int code : {0, 999, 1004, 1005, 1006, 1015, 1016, 1500, 2999, 5000, 65'535})
        QTest::addRow("W-14 %d", code) << code << QStringLiteral("strange");
    QTest::newRow("W-15 3000") << 3000 << QString();
    QTest::newRow("W-15 4999") << 4999 << QStringLiteral("<b>\u00e9 \u20ac</b>");
    QTest::newRow("longest reason") << 4000 << QString(123, u'r');
}

void TestTransportFrames::closeFramesAreReportedRaw()
{
    QFETCH(const int, code);
    QFETCH(const QString, reason);
    FaultServer server(sends(frames::text("last words") + frames::close(code, reason.toUtf8())));
    Line line(server.url());
    QTRY_COMPARE(line.heard.closed(), 1);
    QCOMPARE(line.heard.texts, QList<QByteArray>{"last words"});
    QCOMPARE(line.end().kind, Kind::CloseFrame);
    QCOMPARE(line.end().closeCode, code);
    QCOMPARE(line.end().closeReason, reason);
    QVERIFY(line.end().wasOpen);
    QVERIFY(line.end().detail.contains(QString::number(code)));
}

void TestTransportFrames::brokenCloseFramesAreViolations_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("code");
    QTest::newRow("no code at all is fine") << QByteArray() << Kind::CloseFrame << 1005;
    QTest::newRow("W-16 half a code") << QByteArray("\x03") << Kind::Protocol << 1002;
    QTest::newRow("W-16 reason is not UTF-8") << QByteArray("\x03\xe8\xff\xfe") << Kind::Protocol << 1007;
    QTest::newRow("W-16 reason of 124 bytes")
        << QByteArray("\x03\xe8") + QByteArray(124, 'r') << Kind::Protocol << 1002;
}

void TestTransportFrames::brokenCloseFramesAreViolations()
{
    QFETCH(const QByteArray, body);
    QFETCH(const Kind, kind);
    QFETCH(const int, code);
    FaultServer server(sends(frames::closeBody(body)));
    Line line(server.url());
    QTRY_COMPARE(line.heard.closed(), 1);
    QCOMPARE(line.end().kind, kind);
    QCOMPARE(line.end().closeCode, code);
}

void TestTransportFrames::nothingCountsAfterTheClose_W17()
{
    FaultServer server(sends(frames::close(4001, "done") + frames::text("late") + frames::ping("late")
                             + frames::close(4002, "later") + QByteArray("\xff\xff\xff")));
    Line line(server.url());
    QTRY_COMPARE(line.heard.closed(), 1);
    QCOMPARE(line.end().closeCode, 4001);
    QCOMPARE(line.heard.texts.size(), 0);
    QTRY_VERIFY(server.connection()->isPeerGone());
    const auto answers = server.connection()->clientFrames();
    QCOMPARE(answers.size(), 1);
    QCOMPARE(answers.constFirst().opCode, 8);
}

void TestTransportFrames::pingsAreAnsweredExactly_W20()
{
    QByteArray payload(125, '\0');
    for (int i = 0; i < payload.size(); ++i)
        payload[i] = char(i * 2 + 1);
    FaultServer server(sends(frames::ping(payload) + frames::ping()));
    Line line(server.url());
    QTRY_COMPARE(line.heard.opened, 1);
    QTRY_COMPARE(server.connection()->clientFrames().size(), 2);
    const auto answers = server.connection()->clientFrames();
    QCOMPARE(answers[0].opCode, 10);
    QCOMPARE(answers[0].payload, payload);
    QCOMPARE(answers[1].payload, QByteArray());
}

void TestTransportFrames::unsolicitedPongsAreHarmless_W19()
{
    FaultServer server(sends(frames::pong("who asked").repeated(20'000) + frames::text("alive")));
    Line line(server.url());
    QTRY_COMPARE(line.heard.texts, QList<QByteArray>{"alive"});
    QCOMPARE(line.heard.pongs.size(), 20'000);   // Their payloads say that nobody asked.
    QCOMPARE(line.heard.pongs.constLast(), QByteArray("who asked"));
    QCOMPARE(line.heard.closed(), 0);
}

void TestTransportFrames::pingFloodOfAPeerThatDoesNotReadEnds_W18_data()
{
    QTest::addColumn<bool>("isSecure");
    QTest::newRow("ws") << false;
    QTest::newRow("wss") << true;
}

void TestTransportFrames::pingFloodOfAPeerThatDoesNotReadEnds_W18()
{
    QFETCH(const bool, isSecure);
    const TestAuthority authority;
    const QByteArray pings = frames::ping(QByteArray(125, 'p')).repeated(2000);
    FaultServer server;
    if (isSecure)
        server.setTls(authority.issue());
    server.setReceiveBuffer(4096);
    // A flood without an end of its own: one more block whenever the last one has left.
    server.setScript(steps::upgrade() + Script{steps::stopReading(), [=](FaultConnection &c) {
                                                   if (c.socket()->bytesToWrite() < pings.size())
                                                       c.write(pings);
                                                   c.wakeAfter(0ms);
                                                   return c.isPeerGone() ? Progress::Done : Progress::Wait;
                                               }});
    Line line;
    line.open({.url = server.url(), .proxy = QNetworkProxy::NoProxy, .extraAuthorities = {authority.certificate()}});
    QTRY_COMPARE(line.heard.opened, 1);
    QTRY_COMPARE_WITH_TIMEOUT(line.heard.closed(), 1, 20'000);
    QCOMPARE(line.end().kind, Kind::SendBufferFull);
    QVERIFY(line.end().wasOpen);
}

void TestTransportFrames::aStalledFrameEnds_W21_data()
{
    QTest::addColumn<Script>("script");
    const QByteArray frame = frames::text(QByteArray(1000, 'x'));
    const auto row = [](const char *name, const Script &script) { QTest::newRow(name) << steps::upgrade() + script; };
    row("after the first part, when Qt's own timer runs", {steps::send(frame.left(300)), steps::hold()});
    row("after the second part, when Qt has none any more",
        {steps::send(frame.left(300)), steps::pause(20ms), steps::send(frame.mid(300, 300)), steps::hold()});
    row("after one byte of a header", {steps::send(frame.left(1)), steps::hold()});
    row("after the header", {steps::send(frame.left(4)), steps::hold()});
    row("after a whole frame and a part", {steps::send(frames::text("whole") + frame.left(10)), steps::hold()});
    row("one byte at a time, never whole in time", {steps::sendSliced(frame, 1, 20ms), steps::hold()});
}

void TestTransportFrames::aStalledFrameEnds_W21()
{
    QFETCH(const Script, script);
    FaultServer server(script);
    Line line;
    line.open({.url = server.url(), .frameTimeout = 250ms, .proxy = QNetworkProxy::NoProxy});
    QTRY_COMPARE(line.heard.closed(), 1);
    QCOMPARE(line.end().kind, Kind::FrameStalled);
    QVERIFY(line.end().wasOpen);
}

void TestTransportFrames::slowFramesThatBecomeWholeLive_W21()
{
    // Ten frames, always in the middle of one, for longer than one frame may take.
    QByteArray bytes;
    for (int i = 0; i < 10; ++i)
        bytes += frames::text(QByteArray(18, char('0' + i)));
    FaultServer server(steps::upgrade() + Script{steps::sendSliced(bytes, 7, 60ms), steps::hold()});
    Line line;
    line.open({.url = server.url(), .frameTimeout = 1s, .proxy = QNetworkProxy::NoProxy});
    QTRY_COMPARE(line.heard.texts.size(), 10);
    QCOMPARE(line.heard.closed(), 0);
}

void TestTransportFrames::controlFramesBetweenFragmentsAreHandled_W22()
{
    FaultServer server(sends(Frame{.payload = "a", .final = false}.bytes() + frames::ping("1")
                             + Frame{.opCode = 0, .payload = "b", .final = false}.bytes() + frames::pong("2")
                             + Frame{.opCode = 0, .payload = "c"}.bytes()));
    Line line(server.url());
    QTRY_COMPARE(line.heard.texts, QList<QByteArray>{"abc"});
    QCOMPARE(line.heard.pongs, QList<QByteArray>{"2"});
    QTRY_COMPARE(server.connection()->clientFrames().size(), 1);
    QCOMPARE(server.connection()->clientFrames().constFirst().payload, QByteArray("1"));
}

void TestTransportFrames::burstsLoseNothing_W24_data()
{
    QTest::addColumn<bool>("isSecure");
    QTest::newRow("ws") << false;
    QTest::newRow("wss") << true;
}

void TestTransportFrames::burstsLoseNothing_W24()
{
    QFETCH(const bool, isSecure);
    constexpr int messages = 100'000;
    const TestAuthority authority;
    QByteArray bytes;
    for (int i = 0; i < messages; ++i)
        bytes += frames::text("{\"n\":" + QByteArray::number(i) + ",\"pad\":\"" + QByteArray(i % 180, 'x') + "\"}");
    FaultServer server(sends(bytes));
    if (isSecure)
        server.setTls(authority.issue());
    Line line;
    int next = 0;
    int wrong = 0;
    line.heard.onText = [&](std::string_view text) {
        const QByteArray start = "{\"n\":" + QByteArray::number(next++) + ',';
        wrong += text.starts_with(std::string_view(start.constData(), size_t(start.size()))) ? 0 : 1;
        line.heard.texts.clear();
    };
    line.open({.url = server.url(), .proxy = QNetworkProxy::NoProxy, .extraAuthorities = {authority.certificate()}});
    QTRY_COMPARE_WITH_TIMEOUT(next, messages, 30'000);
    QCOMPARE(wrong, 0);
    QVERIFY(line.heard.paddingIsZero);
    QCOMPARE(line.heard.closed(), 0);
    QTRY_VERIFY(line.transport.bytesReceived() > bytes.size());
}

void TestTransportFrames::packedFramesAreTextsWhereTheVenueSendsThem()
{
    // {"ping":1} by zlib.
    const QByteArray packed = QByteArray::fromHex("789cab562ac8cc4b57b232ac050013150356");
    const QByteArray unpacked = qUncompress(QByteArray::fromHex("0000000a") + packed);
    QCOMPARE(unpacked, QByteArray("{\"ping\":1}"));
    const QByteArray sent = frames::text("a") + frames::binary(packed) + frames::text("b");
    FaultServer server(sends(sent));
    Line line;
    line.open({.url = server.url(), .compression = FrameCompression::Zlib, .proxy = QNetworkProxy::NoProxy});
    QTRY_COMPARE(line.heard.texts, (QList<QByteArray>{"a", unpacked, "b"}));
    QVERIFY(line.heard.paddingIsZero);
    // Where a venue sends none they are ignored, as before.
    Line plain(server.url());
    QTRY_COMPARE(plain.heard.texts, (QList<QByteArray>{"a", "b"}));

    FaultServer broken(sends(frames::binary("rubbish")));
    Line other;
    other.open({.url = broken.url(), .compression = FrameCompression::Zlib, .proxy = QNetworkProxy::NoProxy});
    QTRY_VERIFY(other.isClosed());
    QCOMPARE(other.end().kind, Kind::Protocol);
    QVERIFY(other.heard.texts.isEmpty());
    FaultServer bomb(sends(frames::binary(packed)));
    Line small;
    small.open({.url = bomb.url(),
                .maxMessageBytes = 5,
                .compression = FrameCompression::Zlib,
                .proxy = QNetworkProxy::NoProxy});
    QTRY_VERIFY(small.isClosed());
    QCOMPARE(small.end().kind, Kind::MessageTooBig);
}

void TestTransportFrames::knownLimitSplitCodePointIsRefused_W09()
{
    // RFC 6455 5.6 allows it; QWebSocket decodes each frame for itself since Qt 6.
    FaultServer server(
        sends(Frame{.payload = "\xe2", .final = false}.bytes() + Frame{.opCode = 0, .payload = "\x82\xac"}.bytes()));
    Line line(server.url());
    QTRY_COMPARE(line.heard.closed(), 1);
    QCOMPARE(line.end().kind, Kind::Protocol);
    QCOMPARE(line.end().closeCode, 1007);
}

void TestTransportFrames::knownLimitUnassignedCodesAreAnsweredWith1002_W13_data()
{
    QTest::addColumn<int>("code");
    QTest::newRow("1012") << 1012;
    QTest::newRow("1013") << 1013;
    QTest::newRow("1014") << 1014;
}

void TestTransportFrames::knownLimitUnassignedCodesAreAnsweredWith1002_W13()
{
    // They are registered since RFC 6455 and good ones; what we report is right, what the server is told is not.
    QFETCH(const int, code);
    FaultServer server(sends(frames::close(code)));
    Line line(server.url());
    QTRY_COMPARE(line.heard.closed(), 1);
    QCOMPARE(line.end().closeCode, code);
    QTRY_COMPARE(server.connection()->clientFrames().size(), 1);
    QCOMPARE(server.connection()->clientFrames().constFirst().payload.left(2), QByteArray("\x03\xea"));
}

void TestTransportFrames::knownLimitEveryPingGetsItsPong_W18()
{
    // RFC 6455 5.5.3 would allow to answer the latest only.
    FaultServer server(sends(frames::ping("1").repeated(1000)));
    Line line(server.url());
    QTRY_COMPARE(line.heard.opened, 1);
    QTRY_COMPARE(server.connection()->clientFrames().size(), 1000);
    QCOMPARE(line.heard.closed(), 0);
}

void TestTransportFrames::knownLimitMaskedMessagesBeforeTheVerdictAreDelivered_W01()
{
    // QWebSocket has delivered what came in the same read before our look at the frames ends the session.
    FaultServer server(sends(Frame{.payload = "masked", .mask = 0x12345678}.bytes()));
    Line line(server.url());
    QTRY_COMPARE(line.heard.closed(), 1);
    QCOMPARE(line.heard.texts, QList<QByteArray>{"masked"});
}

void TestTransportFrames::knownLimitFirstPartialFrameMustGoOnWithin5Seconds_W21()
{
    // QWebSocket's own timer, which cannot be set: only the first partial frame of a session starts it.
    FaultServer server(sends(frames::text(QByteArray(1000, 'x')).left(300)));
    Line line;
    line.open({.url = server.url(), .frameTimeout = 60s, .proxy = QNetworkProxy::NoProxy});
    QTRY_COMPARE_WITH_TIMEOUT(line.heard.closed(), 1, 20'000);
    QCOMPARE(line.end().kind, Kind::FrameStalled);
    QCOMPARE(line.end().closeCode, 1001);
}

}   // namespace tst_transport_frames

FEEDWARDEN_GUILESS_TEST(tst_transport_frames::TestTransportFrames)
#include "tst_transport_frames.moc"
