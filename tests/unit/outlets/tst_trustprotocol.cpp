// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlets/trustprotocol.h"

#include "core/outlets/jsonlines.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace tst_trustprotocol {

using namespace feedwarden;

/// The names here are what bots hold on to: a changed line in this file is a broken promise.
class TestTrustProtocol : public QObject
{
    Q_OBJECT

private slots:
    void requestsAreUnderstood_data();
    void requestsAreUnderstood();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void onlyAnObjectCanBeginARequest_data();
    void onlyAnObjectCanBeginARequest();
    void linesAreAsPromised_data();
    void linesAreAsPromised();
    void hostileNamesStayOnOneLine_data();
    void hostileNamesStayOnOneLine();
};

static const Clock::time_point Now{1'000s};
static const WallTime Time{std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} + 14h + 3min + 7s + 123ms};
static const QString Name = QStringLiteral("binance-spot");

static TrustRequest understood(const QByteArray &line)
{
    const auto parsed = parseTrustRequest(line);
    if (const auto *const problem = std::get_if<TrustProblem>(&parsed))
        qWarning("%s", qPrintable(problem->detail));
    return std::get<TrustRequest>(parsed);
}

void TestTrustProtocol::requestsAreUnderstood_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("feed");
    QTest::addColumn<QString>("stream");
    QTest::addColumn<QJsonValue>("id");
    const QJsonValue none(QJsonValue::Undefined);
    const auto row = [](const char *line, TrustRequest::Kind kind, const char *feed, const char *stream,
                        const QJsonValue &id) {
        QTest::newRow(line) << QByteArray(line) << int(kind) << QString::fromUtf8(feed) << QString::fromUtf8(stream)
                            << id;
    };
    using Kind = TrustRequest::Kind;
    row(R"({"ask":"trust","feed":"binance-spot","stream":"BTCUSDT/trade","id":7})", Kind::Ask, "binance-spot",
        "BTCUSDT/trade", 7);
    row(R"({"ask":"trust","feed":"binance-spot","id":"a-1"})", Kind::Ask, "binance-spot", "", QStringLiteral("a-1"));
    row(R"({"ask":"trust"})", Kind::Ask, "", "", none);
    row(R"({"ask":"trust","feed":"*","stream":null})", Kind::Ask, "", "", none);
    row(R"({"ask":"trust","feed":"okx","stream":"*"})", Kind::Ask, "okx", "", none);
    row(R"({"subscribe":"trust"})", Kind::Subscribe, "", "", none);
    row(R"({"subscribe":"trust","feed":"okx","more":"is ignored"})", Kind::Subscribe, "okx", "", none);
    row(R"({"unsubscribe":"trust","feed":"okx","stream":"X/depth"})", Kind::Unsubscribe, "okx", "X/depth", none);
    row(R"( {"ping":"x","id":1.5} )", Kind::Ping, "", "", 1.5);
}

void TestTrustProtocol::requestsAreUnderstood()
{
    QFETCH(const QByteArray, line);
    QFETCH(const int, kind);
    QFETCH(const QString, feed);
    QFETCH(const QString, stream);
    QFETCH(const QJsonValue, id);
    const TrustRequest request = understood(line);
    QCOMPARE(int(request.kind), kind);
    QCOMPARE(request.feed, feed);
    QCOMPARE(request.stream, stream);
    QCOMPARE(request.id, id);
}

void TestTrustProtocol::whatIsWrongIsNamed_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("error");
    QTest::addColumn<bool>("hasId");
    const auto row = [](const QByteArray &line, const char *error, bool hasId = false) {
        QTest::newRow(line.left(60).constData()) << line << QString::fromLatin1(error) << hasId;
    };
    row("hello", "not_json");
    row("{\"ask\":\"trust\"", "not_json");
    row("[\"ask\"]", "not_json");
    row("7", "not_json");
    row("\xff\xfe{}", "not_json");
    row("{\"ask\":\"\xff\"}", "not_json");
    row(QByteArray(4'000, '[') + QByteArray(4'000, ']'), "not_json");
    row("{}", "unknown_request");
    row(R"({"sell":"everything","id":1})", "unknown_request", true);
    row(R"({"ask":"money","id":1})", "unknown_request", true);
    row(R"({"ask":1,"id":1})", "unknown_request", true);
    row(R"({"ask":"trust","subscribe":"trust","id":1})", "bad_value", true);
    row(R"({"ask":"trust","id":[1]})", "bad_value");
    row(R"({"ask":"trust","id":{"a":1}})", "bad_value");
    row(R"({"ask":"trust","feed":7,"id":1})", "bad_value", true);
    row(R"({"ask":"trust","feed":"","id":1})", "bad_value", true);
    row(R"({"ask":"trust","feed":"okx","stream":["a"],"id":1})", "bad_value", true);
    row(R"({"ask":"trust","stream":"BTCUSDT/trade","id":1})", "bad_value", true);
    row(R"({"id":1,"ask":"trust","feed":")" + QByteArray(301, 'x') + "\"}", "bad_value", true);
}

void TestTrustProtocol::whatIsWrongIsNamed()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QString, error);
    QFETCH(const bool, hasId);
    const auto parsed = parseTrustRequest(line);
    const auto *const problem = std::get_if<TrustProblem>(&parsed);
    QVERIFY(problem);
    QCOMPARE(problem->error, error);
    QVERIFY(!problem->detail.isEmpty());
    QCOMPARE(!problem->id.isUndefined(), hasId);
}

void TestTrustProtocol::onlyAnObjectCanBeginARequest_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<bool>("canBe");
    QTest::newRow("nothing yet") << QByteArray() << true;
    QTest::newRow("white space") << QByteArray(" \r\n\t") << true;
    QTest::newRow("an object") << QByteArray("\n {\"ask\"") << true;
    QTest::newRow("X-08 a page in a browser")
        << QByteArray("POST / HTTP/1.1\r\nHost: 127.0.0.1:7000\r\n\r\n{}") << false;
    QTest::newRow("X-08 its first byte") << QByteArray("G") << false;
    QTest::newRow("TLS") << QByteArray("\x16\x03\x01") << false;
    QTest::newRow("a list") << QByteArray("[{") << false;
}

void TestTrustProtocol::onlyAnObjectCanBeginARequest()
{
    QFETCH(const QByteArray, begin);
    QFETCH(const bool, canBe);
    QCOMPARE(looksLikeTrustRequest(begin), canBe);
}

static TrustBook someBook()
{
    FeedSnapshot feed;
    feed.name = Name;
    ConnectionSnapshot line;
    line.line = 1;
    line.takenAt = Now;
    line.state = LineState::Stable;
    StreamSnapshot trades, books;
    trades.key = {QStringLiteral("BTCUSDT"), Channel::Trade};
    trades.trust = TrustState::Trusted;
    trades.lastMessageAt = Now - 12'345'678ns;
    books.key = {QStringLiteral("BTCUSDT"), Channel::Depth};
    books.trust = TrustState::Gapped;
    line.streams = {trades, books};
    feed.lines = {line};
    FeedSnapshot stopped;
    stopped.name = QStringLiteral("okx");
    stopped.isWanted = false;
    TrustBook book;
    book.setFeeds({feed, stopped}, Now, Time);
    return book;
}

void TestTrustProtocol::linesAreAsPromised_data()
{
    QTest::addColumn<QJsonObject>("said");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QJsonObject &said, const QByteArray &expected) {
        QTest::newRow(name) << said << "{\"time\":\"2026-11-20T14:03:07.123Z\"," + expected + '}';
    };
    const TrustBook book = someBook();
    const auto answer = [&](const char *line) { return trustAnswer(understood(line), book, Now, Time); };
    row("a trusted stream", answer(R"({"ask":"trust","feed":"binance-spot","stream":"BTCUSDT/trade","id":7})"),
        R"("type":"answer","id":7,"feed":"binance-spot","stream":"BTCUSDT/trade","trusted":true,"trust":"trusted",)"
        R"("reason":null,"cause":null,"quiet":false,"age_ms":12.346,"changes":1,"since":"2026-11-20T14:03:07.123Z")");
    row("a stream that is not", answer(R"({"ask":"trust","feed":"binance-spot","stream":"BTCUSDT/depth"})"),
        R"("type":"answer","feed":"binance-spot","stream":"BTCUSDT/depth","trusted":false,"trust":"gapped",)"
        R"("reason":"gapped","cause":null,"quiet":false,"age_ms":null,"changes":1,"since":"2026-11-20T14:03:07.123Z")");
    row("an unknown stream", answer(R"({"ask":"trust","feed":"binance-spot","stream":"nonsense","id":"q"})"),
        R"("type":"answer","id":"q","feed":"binance-spot","stream":"nonsense","trusted":false,"trust":null,)"
        R"("reason":"unknown_stream","cause":null,"quiet":false,"age_ms":null,"changes":0,"since":null)");
    row("an unknown feed", answer(R"({"ask":"trust","feed":"binance","stream":"BTCUSDT/trade"})"),
        R"("type":"answer","feed":"binance","stream":"BTCUSDT/trade","trusted":false,"trust":null,)"
        R"("reason":"unknown_feed","cause":null,"quiet":false,"age_ms":null,"changes":0,"since":null)");
    const QByteArray whole =
        R"("feed":"binance-spot","trusted":false,"reason":"gapped","reason_stream":"BTCUSDT/depth",)"
        R"("trusted_streams":1,"wanted_streams":2,"age_ms":12.346)";
    row("a feed", answer(R"({"ask":"trust","feed":"binance-spot","id":1})"), R"("type":"answer","id":1,)" + whole);
    row("all feeds", answer(R"({"ask":"trust"})"),
        R"("type":"answer","trusted":false,"trusted_feeds":0,"wanted_feeds":1,"feeds":[{)" + whole
            + R"(},{"feed":"okx","trusted":false,"reason":"stopped","reason_stream":null,"trusted_streams":0,)"
              R"("wanted_streams":0,"age_ms":null}])");
    const TrustSubject trades{Name, {QStringLiteral("BTCUSDT"), Channel::Trade}};
    row("a subscriber's line", trustState(trades, book.verdict(trades, Now), Now, Time),
        R"("type":"trust","feed":"binance-spot","stream":"BTCUSDT/trade","trusted":true,"trust":"trusted",)"
        R"("reason":null,"cause":null,"quiet":false,"age_ms":12.346,"changes":1,"since":"2026-11-20T14:03:07.123Z")");
    TrustVerdict down;
    down.reason = Distrust::Blind;
    down.trust = TrustState::Blind;
    down.cause = Cause::ConnectionLost;
    row("a stream whose line is down", trustState(trades, down, Now, Time),
        R"("type":"trust","feed":"binance-spot","stream":"BTCUSDT/trade","trusted":false,"trust":"blind",)"
        R"("reason":"blind","cause":"connection_lost","quiet":false,"age_ms":null,"changes":0,"since":null)");
    row("subscribed", trustSubscribed(understood(R"({"subscribe":"trust","id":2})"), 3, Time),
        R"("type":"subscribed","id":2,"feed":"*","stream":"*","streams":3)");
    row("unsubscribed",
        trustSubscribed(understood(R"({"unsubscribe":"trust","feed":"okx","stream":"X/depth"})"), 0, Time),
        R"("type":"unsubscribed","feed":"okx","stream":"X/depth")");
    row("hello", trustHello(Time),
        R"("type":"hello","protocol":1,"program":"feedwarden","version":"","heartbeat_ms":1000)");
    row("a sign of life", trustHeartbeat(Time), R"("type":"alive")");
    row("pong", trustPong(understood(R"({"ping":[1,"a"],"id":3})"), Time), R"("type":"pong","id":3,"ping":[1,"a"])");
    row("an error", trustError({QLatin1String("bad_value"), QStringLiteral("so"), 4}, Time),
        R"("type":"error","id":4,"error":"bad_value","detail":"so")");
    row("bye", trustBye(QLatin1String("shutting_down"), Time), R"("type":"bye","reason":"shutting_down")");
}

void TestTrustProtocol::linesAreAsPromised()
{
    QFETCH(const QJsonObject, said);
    QFETCH(const QByteArray, expected);
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(expected, &error).object();
    QVERIFY2(error.error == QJsonParseError::NoError, expected);
    QVERIFY2(said == object, toJsonLine(said));
}

void TestTrustProtocol::hostileNamesStayOnOneLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("X-11 a line of its own") << QStringLiteral("a\n{\"type\":\"trust\",\"trusted\":true}\r\n");
    QTest::newRow("X-11 a terminal's commands") << QStringLiteral("\x1b[2J\x1b]0;x\x07");
    QTest::newRow("X-05 HTML") << QStringLiteral("<img src=file:///etc/passwd>\"'&");
    QTest::newRow("JSON") << QStringLiteral("\",\"trusted\":true,\"x\":\"\\");
    QTest::newRow("NUL") << QStringLiteral("a") + QChar(0) + QStringLiteral("b");
}

void TestTrustProtocol::hostileNamesStayOnOneLine()
{
    QFETCH(const QString, text);
    const TrustBook book = someBook();
    const QByteArray asked = QJsonDocument(
                                 QJsonObject{{QStringLiteral("ask"), QStringLiteral("trust")},
                                             {QStringLiteral("feed"), text},
                                             {QStringLiteral("stream"), QString(text + QStringLiteral("/trade"))},
                                             {QStringLiteral("id"), text}})
                                 .toJson(QJsonDocument::Compact);
    const QByteArray line = toJsonLine(trustAnswer(understood(asked), book, Now, Time));
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(line.endsWith('\n'));
    QVERIFY(std::all_of(line.begin(), line.end() - 1, [](char c) { return quint8(c) >= 0x20; }));
    const QJsonObject told = QJsonDocument::fromJson(line).object();
    QCOMPARE(told.value(QLatin1String("trusted")), QJsonValue(false));
    QCOMPARE(told.value(QLatin1String("feed")).toString(), text);
    QCOMPARE(told.value(QLatin1String("id")).toString(), text);
}

}   // namespace tst_trustprotocol

FEEDWARDEN_APPLESS_TEST(tst_trustprotocol::TestTrustProtocol)
#include "tst_trustprotocol.moc"
