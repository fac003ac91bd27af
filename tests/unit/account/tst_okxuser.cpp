// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountdecoding.h"

#include "tests/support/testmain.h"

#include <QTest>

namespace tst_okxuser {

using namespace feedwarden;

// Frames: those of the venue's documentation and as published clients have recorded them.

static const QByteArray Key = "985d5b66-57ce-40fb-b714-afc0b9787083";
static const QByteArray ApiSecret = "22582BD0CFF14C41EDBF1AB98506286D";
static const QByteArray Phrase = "a \"quoted\" phrase";
static constexpr WallTime Now(std::chrono::milliseconds(1'538'054'050'123));

class TestOkxUser final : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatItOffers();
    void aPassphraseIsNeeded();
    void theLoginIsSigned();
    void eachStreamIsAskedForByItself();
    void answersAreUnderstood_data();
    void answersAreUnderstood();
    void decodesEachFrame_data();
    void decodesEachFrame();
    void theFirstWordIsASnapshot();
    void aSnapshotMayHavePages();
    void aTimerTellsNoTime();
    void brokenFramesGiveNothing_data();
    void brokenFramesGiveNothing();
    void closesAreJudged_data();
    void closesAreJudged();
    void readsOpenOrders();
    void readsAllPages();
    void demoMoneyIsSaidSo();
    void failuresOfRestAreJudged_data();
    void failuresOfRestAreJudged();
    void healthSaysWhatTheKeysMayDo();
    void readsTheClock();
};

static TestAccount account(const QString &environment = QStringLiteral("live"))
{
    return {u"okx", {Secret(Key), Secret(ApiSecret), Secret(Phrase)}, Now, {.environment = environment}};
}

/// Logged in; the requests of orders, balances and positions are 1, 2 and 3.
static TestAccount subscribedAccount()
{
    TestAccount made = account();
    made.enter();
    static_cast<void>(made.subscribe({OrdersIndex, BalancesIndex, PositionsIndex}));
    return made;
}

void TestOkxUser::saysWhatItOffers()
{
    QCOMPARE(accountStreams(u"okx"), (QList<StreamKey>{streamOf(AccountPart::Orders), streamOf(AccountPart::Balances),
                                                       streamOf(AccountPart::Positions)}));
    const VenueFacts facts = *accountFacts(u"okx");
    QCOMPARE(facts.id, QStringLiteral("okx"));
    QCOMPARE(facts.url, QUrl(QStringLiteral("wss://ws.okx.com:8443")));
    QCOMPARE(facts.restUrl, QUrl(QStringLiteral("https://www.okx.com")));
    QVERIFY((facts.clientMessages == RollingWindow{480, std::chrono::hours(1)}));
    QCOMPARE(account()->connectUrl(facts.url), QUrl(QStringLiteral("wss://ws.okx.com:8443/ws/v5/private")));
    QCOMPARE(accountFacts(u"okx", {.environment = QStringLiteral("demo")})->url,
             QUrl(QStringLiteral("wss://wspap.okx.com:8443")));
    QCOMPARE(accountFacts(u"okx", {.environment = QStringLiteral("eea")})->restUrl,
             QUrl(QStringLiteral("https://eea.okx.com")));
    for (const QString &environment : accountEnvironments(u"okx"))
        QVERIFY(accountFacts(u"okx", {.environment = environment}));
    QVERIFY(!accountFacts(u"okx", {.environment = QStringLiteral("moon")}));
}

void TestOkxUser::aPassphraseIsNeeded()
{
    const auto checked = checkAccount(u"okx", {}, {Secret(Key), Secret(ApiSecret), {}});
    QVERIFY(!checked);
    QCOMPARE(checked.error().detail, QStringLiteral("the entry of the secret store has no passphrase"));
    QVERIFY(!createAccountProtocol(u"okx", {}, {Secret(Key), Secret(ApiSecret), {}}));
}

void TestOkxUser::theLoginIsSigned()
{
    TestAccount made = account();
    const auto frames = made.enter();
    QCOMPARE(frames.size(), size_t(1));
    const QJsonObject call = jsonOf(frames[0].text);
    QCOMPARE(call[QLatin1String("op")].toString(), QStringLiteral("login"));
    QCOMPARE(call[QLatin1String("args")].toArray().size(), 1);
    const QJsonObject login = call[QLatin1String("args")].toArray()[0].toObject();
    QCOMPARE(login[QLatin1String("apiKey")].toString().toLatin1(), Key);
    QCOMPARE(login[QLatin1String("passphrase")].toString().toLatin1(), Phrase);
    QCOMPARE(login[QLatin1String("timestamp")].toString(), QStringLiteral("1538054050"));
    QCOMPARE(login[QLatin1String("sign")].toString().toLatin1(),
             hmacSha256Of(ApiSecret, "1538054050GET/users/self/verify").toBase64());
}

void TestOkxUser::eachStreamIsAskedForByItself()
{
    TestAccount made = account();
    made.enter();
    const auto frames = made.subscribe({OrdersIndex, BalancesIndex, PositionsIndex, 50});
    QCOMPARE(frames.size(), size_t(3));
    const auto argumentOf = [](const ClientFrame &frame) {
        return jsonOf(frame.text)[QLatin1String("args")].toArray()[0].toObject();
    };
    const QJsonObject any{{QStringLiteral("instType"), QStringLiteral("ANY")}};
    QJsonObject orders = any, positions = any;
    orders.insert(QStringLiteral("channel"), QStringLiteral("orders"));
    positions.insert(QStringLiteral("channel"), QStringLiteral("positions"));
    QCOMPARE(argumentOf(frames[0]), orders);
    QCOMPARE(argumentOf(frames[1]), (QJsonObject{{QStringLiteral("channel"), QStringLiteral("account")}}));
    QCOMPARE(argumentOf(frames[2]), positions);
    QCOMPARE(jsonOf(frames[2].text)[QLatin1String("id")].toString(), QString::number(frames[2].requestId));
    QCOMPARE(jsonOf(made.unsubscribe({OrdersIndex}).at(0).text)[QLatin1String("op")].toString(),
             QStringLiteral("unsubscribe"));
    QCOMPARE(made->applicationPing()->text, QByteArray("ping"));
}

void TestOkxUser::answersAreUnderstood_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QByteArray>("expected");
    const auto error = [](int code, const QByteArray &id = {}) {
        return "{" + (id.isEmpty() ? QByteArray() : "\"id\":\"" + id + "\",") + R"("event":"error","code":")"
               + QByteArray::number(code) + R"(","msg":"No.","connId":"a4d3ae55"})";
    };
    const auto said = [](const char *what, int code) {
        return QByteArray(what) + " \"" + QByteArray::number(code) + ": No.\"";
    };
    QTest::newRow("let in") << QByteArray(R"({"event":"login","code":"0","msg":"","connId":"a4d3ae55"})")
                            << QByteArray("Authenticated");
    QTest::newRow("a login that is none") << QByteArray(R"({"event":"login","code":"60009","msg":"No."})")
                                          << said("InvalidCredentials credentials", 60009);
    QTest::newRow("subscribed") << QByteArray(
        R"({"id":"2","event":"subscribe","arg":{"channel":"account"},"connId":"a4d3ae55"})")
                                << QByteArray("Acknowledged #2");
    QTest::newRow("subscribed, without a number")
        << QByteArray(R"({"event":"subscribe","arg":{"channel":"positions","instType":"ANY"},"connId":"a"})")
        << QByteArray("Acknowledged stream 8");
    QTest::newRow("unsubscribed") << QByteArray(
        R"({"id":"9","event":"unsubscribe","arg":{"channel":"account"},"connId":"a4d3ae55"})")
                                  << QByteArray();
    QTest::newRow("count") << QByteArray(
        R"({"event":"channel-conn-count","channel":"orders","connCount":"2","connId":"abcd1234"})")
                           << QByteArray();
    QTest::newRow("too many") << QByteArray(
        R"({"event":"channel-conn-count-error","channel":"orders","connCount":"31","connId":"abcd1234"})")
                              << QByteArray("Throttled \"too many connections with the channel \"orders\": 31\"");
    QTest::newRow("upgrade") << QByteArray(
        R"({"event":"notice","code":"64008","msg":"The connection will soon be closed.","connId":"a4d3ae55"})")
                             << QByteArray("ClosingSoon \"The connection will soon be closed.\"");
    QTest::newRow("pong") << QByteArray("pong") << QByteArray("Pong");
    for (const int code : {60005, 60009, 60024, 60032})
        QTest::addRow("%d", code) << error(code) << said("InvalidCredentials credentials", code);
    QTest::newRow("60007") << error(60007) << said("InvalidCredentials signature", 60007);
    for (const int code : {60004, 60006})
        QTest::addRow("%d", code) << error(code) << said("InvalidCredentials timestamp", code);
    QTest::newRow("60014") << error(60014, "2") << said("Throttled", 60014);
    QTest::newRow("50011") << error(50011) << said("Throttled", 50011);
    for (const int code : {63999, 64007})
        QTest::addRow("%d", code) << error(code, "2") << said("Error #2", code);
    for (const int code : {60008, 60012, 60013, 60018, 60019, 64003, 64004})
        QTest::addRow("%d", code) << error(code, "2") << said("Rejected #2", code);
    QTest::newRow("60012 of nothing") << error(60012) << said("Error", 60012);
    QTest::newRow("not logged in any more") << error(60011, "2") << said("KeyExpired", 60011);
    QTest::newRow("unknown") << QByteArray(R"({"event":"hello"})") << QByteArray("problem UnknownType event");
}

void TestOkxUser::answersAreUnderstood()
{
    QFETCH(const QByteArray, frame);
    QFETCH(const QByteArray, expected);
    TestAccount made = subscribedAccount();
    QCOMPARE(tellAll(decode(*made, frame)), expected);
}

void TestOkxUser::decodesEachFrame_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("filled")
        << QByteArray(
               R"({"arg":{"channel":"orders","instType":"SWAP","uid":"77982378738415879"},"data":[{"instType":"SWAP",)"
               R"("instId":"BTC-USDT-SWAP","ordId":"2497956918703120384","clOrdId":"c1","tag":"","px":"","sz":"0.03",)"
               R"("ordType":"market","side":"buy","posSide":"long","tdMode":"isolated","fillPx":"103698.9",)"
               R"("tradeId":"1518905529","fillSz":"0.03","fillTime":"1746947317402","accFillSz":"0.03",)"
               R"("avgPx":"103698.9","state":"filled","lever":"2.0","fee":"-0.021776769","feeCcy":"USDT",)"
               R"("rebate":"0","rebateCcy":"USDT","pnl":"0","category":"normal","reduceOnly":"false",)"
               R"("cancelSource":"","execType":"M","code":"0","msg":"","uTime":"1746947317402",)"
               R"("cTime":"1746947317401"}]})")
        << QByteArray("3 @1746947317402000000 order BTC-USDT-SWAP 2497956918703120384 c1 buy filled filled market "
                      "price - quantity 0.03 filled 0.03 average 103698.9\n"
                      "3 @1746947317402000000 fill BTC-USDT-SWAP 2497956918703120384 1518905529 buy 103698.9 x 0.03 "
                      "fee 0.021776769 USDT maker");
    QTest::newRow("a fill with a fee of its own")
        << QByteArray(R"({"arg":{"channel":"orders","instType":"ANY"},"data":[{"instId":"BTC-USDT","ordId":"1",)"
                      R"("px":"5","sz":"2","ordType":"limit","side":"sell","fillPx":"5","tradeId":"9","fillSz":"1",)"
                      R"("fillFee":"0.001","fillFeeCcy":"BTC","fee":"-1","feeCcy":"USDT","accFillSz":"2",)"
                      R"("avgPx":"5","state":"partially_filled","execType":"T","uTime":"1746947317402"}]})")
        << QByteArray("3 @1746947317402000000 order BTC-USDT 1 - sell partly_filled partially_filled limit price 5 "
                      "quantity 2 filled 2 average 5\n"
                      "3 @1746947317402000000 fill BTC-USDT 1 9 sell 5 x 1 fee -0.001 BTC taker");
    QTest::newRow("the fee of the whole order is not that of the fill")
        << QByteArray(R"({"arg":{"channel":"orders"},"data":[{"instId":"A","ordId":"1","sz":"2","ordType":"limit",)"
                      R"("side":"sell","fillPx":"5","tradeId":"9","fillSz":"1","fee":"-1","feeCcy":"USDT",)"
                      R"("accFillSz":"2","state":"filled","uTime":"1746947317402"}]})")
        << QByteArray("3 @1746947317402000000 order A 1 - sell filled filled limit price - quantity 2 filled 2 "
                      "average -\n"
                      "3 @1746947317402000000 fill A 1 9 sell 5 x 1 fee - - taker");
    for (const auto &[word, status] : {std::pair("live", "new"), std::pair("canceled", "cancelled"),
                                       std::pair("mmp_canceled", "cancelled"), std::pair("moon", "other")})
        QTest::addRow("%s", word)
            << R"({"arg":{"channel":"orders"},"data":[{"instId":"A","ordId":"1","side":"buy","ordType":"limit",)"
               R"("state":")"
                   + QByteArray(word) + R"(","tradeId":"","fillSz":"0","uTime":"1746947317402"}]})"
            << "3 @1746947317402000000 order A 1 - buy " + QByteArray(status) + ' ' + word
                   + " limit price - quantity - filled - average -";
    QTest::newRow("account")
        << QByteArray(
               R"({"arg":{"channel":"account","uid":"77982378738415879"},"data":[{"uTime":"1751526647084",)"
               R"("totalEq":"100.56","isoEq":"0","adjEq":"","ordFroz":"","imr":"","mmr":"","mgnRatio":"",)"
               R"("notionalUsd":"","details":[{"ccy":"USDT","eq":"100.52","cashBal":"100.52","availBal":"99.02",)"
               R"("availEq":"100.52","frozenBal":"1.5","ordFrozen":"0","upl":"0","eqUsd":"100.55",)"
               R"("uTime":"1751526647084"}]}]})")
        << QByteArray("5 @1751526647084000000 snapshot balance USDT total 100.52 available 99.02 locked 1.5 change -");
    QTest::newRow("positions") << QByteArray(
        R"({"arg":{"channel":"positions","instType":"FUTURES","uid":"77982378738415879"},"data":[{"posId":"111",)"
        R"("instId":"ETH-USD-210430","instType":"FUTURES","mgnMode":"isolated","posSide":"long","pos":"1",)"
        R"("availPos":"1","avgPx":"2566.31","upl":"-0.0003","uplRatio":"-0.08","lever":"10","liqPx":"2352.84",)"
        R"("markPx":"2353.849","margin":"0.00038","mgnRatio":"11.7","mmr":"0.00003","adl":"1",)"
        R"("last":"2566.22","tradeId":"1","cTime":"1619507758793","uTime":"1619507761462",)"
        R"("pTime":"1619507761463"},{"instId":"X","posSide":"short","pos":"2","avgPx":"","markPx":"",)"
        R"("upl":"","uTime":"1619507761462"},{"instId":"Y","posSide":"net","pos":"-3",)"
        R"("uTime":"1619507761462"}]})")
                               << QByteArray(
                                      "8 @1619507761463000000 snapshot position ETH-USD-210430 long 1 entry 2566.31 "
                                      "mark 2353.849 "
                                      "profit -0.0003\n"
                                      "8 @1619507761462000000 snapshot position X short -2 entry - mark - profit -\n"
                                      "8 @1619507761462000000 snapshot position Y net -3 entry - mark - profit -");
    QTest::newRow("no positions") << QByteArray(R"({"arg":{"channel":"positions","instType":"ANY"},"data":[]})")
                                  << QByteArray();
    QTest::newRow("another channel") << QByteArray(R"({"arg":{"channel":"balance_and_position"},"data":[]})")
                                     << QByteArray("problem UnknownType channel");
}

void TestOkxUser::decodesEachFrame()
{
    QFETCH(const QByteArray, frame);
    QFETCH(const QByteArray, expected);
    TestAccount made = subscribedAccount();
    QCOMPARE(tellAll(decode(*made, frame)), expected);
    QCOMPARE(firstMisunderstanding(*made, frame), QByteArray());
}

static QByteArray accountFrame(const QByteArray &time, const QByteArray &page = {})
{
    return R"({"arg":{"channel":"account"},)" + page + R"("data":[{"uTime":")" + time
           + R"(","details":[{"ccy":"USDT","cashBal":"1"}]}]})";
}

void TestOkxUser::theFirstWordIsASnapshot()
{
    TestAccount made = subscribedAccount();
    const auto isSnapshot = [&](const QByteArray &frame) {
        return decode(*made, frame).accountEvents.at(0).isSnapshot;
    };
    QVERIFY(isSnapshot(accountFrame("1751526647084")));
    QVERIFY(!isSnapshot(accountFrame("1751526647085")));
    static_cast<void>(made.subscribe({BalancesIndex}));
    QVERIFY(isSnapshot(accountFrame("1751526647086")));
    // Orders have none.
    QVERIFY(!isSnapshot(R"({"arg":{"channel":"orders"},"data":[{"instId":"A","ordId":"1","side":"buy",)"
                        R"("ordType":"limit","state":"live","uTime":"1746947317402"}]})"));
}

void TestOkxUser::aSnapshotMayHavePages()
{
    TestAccount made = subscribedAccount();
    const auto isSnapshot = [&](const QByteArray &frame) {
        return decode(*made, frame).accountEvents.at(0).isSnapshot;
    };
    QVERIFY(isSnapshot(accountFrame("1751526647084", R"("curPage":1,"lastPage":false,)")));
    QVERIFY(isSnapshot(accountFrame("1751526647084", R"("curPage":2,"lastPage":true,)")));
    QVERIFY(!isSnapshot(accountFrame("1751526647085", R"("curPage":1,"lastPage":true,)")));
}

void TestOkxUser::aTimerTellsNoTime()
{
    TestAccount made = subscribedAccount();
    const auto timeOf = [&](const QByteArray &frame) { return decode(*made, frame).accountEvents.at(0).time; };
    const WallTime changed(std::chrono::milliseconds(1'751'526'647'084));
    QVERIFY(timeOf(accountFrame("1751526647084")) == changed);
    QVERIFY(timeOf(accountFrame("1751526647084")) == WallTime());
    QVERIFY(timeOf(accountFrame("1751526647085")) == changed + std::chrono::milliseconds(1));
}

void TestOkxUser::brokenFramesGiveNothing_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("a word") << QByteArray("ping") << QByteArray("problem Malformed json");
    QTest::newRow("neither event nor data") << QByteArray("{}") << QByteArray("problem MissingField arg");
    QTest::newRow("without data") << QByteArray(R"({"arg":{"channel":"orders"}})")
                                  << QByteArray("problem MissingField data");
    QTest::newRow("without a channel") << QByteArray(R"({"arg":{},"data":[]})")
                                       << QByteArray("problem MissingField channel");
    QTest::newRow("an error without a code")
        << QByteArray(R"({"event":"error"})") << QByteArray("problem MissingField code");
    QTest::newRow("an error with words for a code")
        << QByteArray(R"({"event":"error","code":"x"})") << QByteArray("problem BadNumber code");
    QTest::newRow("an order without an id") << QByteArray(
        R"({"arg":{"channel":"orders"},"data":[{"instId":"A","side":"buy","ordType":"limit","state":"live"}]})")
                                            << QByteArray("problem MissingField ordId");
    QTest::newRow("a balance that is none")
        << QByteArray(R"({"arg":{"channel":"account"},"data":[{"uTime":"1","details":[{"ccy":"A","cashBal":""}]}]})")
        << QByteArray("problem BadNumber cashBal");
}

void TestOkxUser::brokenFramesGiveNothing()
{
    QFETCH(const QByteArray, frame);
    QFETCH(const QByteArray, expected);
    TestAccount made = subscribedAccount();
    QCOMPARE(tellAll(decode(*made, frame)), expected);
}

void TestOkxUser::closesAreJudged_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("login failed") << 4001 << QByteArray("X invalid_credentials \"why\"");
    QTest::newRow("key changed or deleted") << 4007 << QByteArray("X key_revoked \"why\"");
    QTest::newRow("too many subscriptions") << 4009 << QByteArray("T too_many_requests \"why\"");
    QTest::newRow("idle") << 4004 << QByteArray("fine");
}

void TestOkxUser::closesAreJudged()
{
    QFETCH(const int, code);
    QFETCH(const QByteArray, expected);
    const auto failure = account()->judgeClose(code, QStringLiteral("why"));
    QCOMPARE(describe(failure), expected);
    QVERIFY(!failure || failure->closeCode == code);
}

void TestOkxUser::readsOpenOrders()
{
    TestAccount made = subscribedAccount();
    const auto requests = made.stateRequests();
    QCOMPARE(requests.size(), size_t(1));
    const QByteArray path = "/api/v5/trade/orders-pending?limit=100";
    QCOMPARE(requests[0].pathAndQuery.toLatin1(), path);
    QCOMPARE(headerOf(requests[0], "OK-ACCESS-KEY"), Key);
    QCOMPARE(headerOf(requests[0], "OK-ACCESS-PASSPHRASE"), Phrase);
    QCOMPARE(headerOf(requests[0], "OK-ACCESS-TIMESTAMP"), QByteArray("2018-09-27T13:14:10.123Z"));
    QCOMPARE(headerOf(requests[0], "OK-ACCESS-SIGN"),
             hmacSha256Of(ApiSecret, "2018-09-27T13:14:10.123ZGET" + path).toBase64());
    QVERIFY(headerOf(requests[0], "x-simulated-trading").isEmpty());
    QCOMPARE(takeState(made.session(), 0,
                       R"({"code":"0","msg":"","data":[{"instId":"BTC-USDT","ordId":"301835739059335168","clOrdId":"",)"
                       R"("px":"59200","sz":"1","ordType":"post_only","side":"sell","state":"partially_filled",)"
                       R"("accFillSz":"0.5","avgPx":"59200","tradeId":"1","fillSz":"0.5","fillPx":"59200",)"
                       R"("uTime":"1618235248034"}]})"),
             QByteArray("3 @1618235248034000000 reread order BTC-USDT 301835739059335168 - sell partly_filled "
                        "partially_filled post_only price 59200 quantity 1 filled 0.5 average 59200"));
}

void TestOkxUser::readsAllPages()
{
    TestAccount made = subscribedAccount();
    QByteArrayList rows;
    for (int i = 0; i < 100; ++i)
        rows.append("{\"instId\":\"A\",\"ordId\":\"" + QByteArray::number(1000 - i)
                    + "\",\"side\":\"buy\",\"ordType\":\"limit\",\"state\":\"live\"}");
    QVERIFY(
        !takeState(made.session(), 0, "{\"code\":\"0\",\"data\":[" + rows.join(',') + "]}").contains("INCONSISTENT"));
    const auto requests = made.stateRequests();
    QCOMPARE(requests.size(), size_t(2));
    QVERIFY(requests[1].pathAndQuery.endsWith(QLatin1String("?limit=100&after=901")));
    QVERIFY(takeState(made.session(), 1, R"({"code":"0","data":[]})").isEmpty());
    QVERIFY(takeState(made.session(), 0, R"({"code":"0","data":[]})").isEmpty());
    QCOMPARE(made.stateRequests().size(), size_t(1));
}

void TestOkxUser::demoMoneyIsSaidSo()
{
    for (const char *environment : {"demo", "us-demo", "eea-demo"}) {
        TestAccount made = account(QLatin1String(environment));
        QCOMPARE(headerOf(*made.session().healthRequest(), "x-simulated-trading"), QByteArray("1"));
    }
}

void TestOkxUser::failuresOfRestAreJudged_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("key") << 401 << 50111 << QByteArray("X invalid_credentials \"50111: No.\"");
    QTest::newRow("no such key") << 401 << 50119 << QByteArray("X invalid_credentials \"50119: No.\"");
    QTest::newRow("passphrase") << 401 << 50105 << QByteArray("X invalid_credentials \"50105: No.\"");
    QTest::newRow("signature") << 401 << 50113 << QByteArray("X signature_refused \"50113: No.\"");
    QTest::newRow("time") << 401 << 50102 << QByteArray("X timestamp_refused \"50102: No.\"");
    QTest::newRow("address") << 401 << 50110 << QByteArray("X address_not_allowed \"50110: No.\"");
    QTest::newRow("permission") << 403 << 50120 << QByteArray("X permission_missing \"50120: No.\"");
    QTest::newRow("too many") << 429 << 50011 << QByteArray("T too_many_requests \"50011: No.\"");
    QTest::newRow("theirs") << 503 << 50001 << QByteArray("C http_status \"50001: No.\"");
    QTest::newRow("anything else") << 200 << 51000 << QByteArray("C http_status \"51000: No.\"");
}

void TestOkxUser::failuresOfRestAreJudged()
{
    QFETCH(const int, status);
    QFETCH(const int, code);
    QFETCH(const QByteArray, expected);
    TestAccount made = subscribedAccount();
    QCOMPARE(
        takeState(made.session(), 0, R"({"msg":"No.","code":")" + QByteArray::number(code) + R"(","data":[]})", status),
        expected);
}

void TestOkxUser::healthSaysWhatTheKeysMayDo()
{
    TestAccount made = subscribedAccount();
    QCOMPARE(made.session().healthRequest()->pathAndQuery, QStringLiteral("/api/v5/account/config"));
    QCOMPARE(takeHealth(made.session(), R"({"code":"0","data":[{"uid":"1","perm":"read_only","ip":""}],"msg":""})"),
             QByteArray("read yes trade no withdraw no addresses no expires -"));
    QCOMPARE(takeHealth(made.session(),
                        R"({"code":"0","data":[{"perm":"read_only,withdraw,trade","ip":"1.2.3.4"}],"msg":""})"),
             QByteArray("read yes trade yes withdraw yes addresses yes expires -"));
    QCOMPARE(takeHealth(made.session(), R"({"code":"0","data":[{"uid":"1"}],"msg":""})"),
             QByteArray("read yes trade - withdraw - addresses - expires -"));
    QCOMPARE(takeHealth(made.session(), R"({"code":"0","data":[],"msg":""})"),
             QByteArray("C http_status \"the answer was not understood, at \"data\"\""));
    QCOMPARE(takeHealth(made.session(), R"({"code":"50119","msg":"No.","data":[]})", 401),
             QByteArray("X invalid_credentials \"50119: No.\""));
}

void TestOkxUser::readsTheClock()
{
    QCOMPARE(account()->timeRequest()->pathAndQuery, QStringLiteral("/api/v5/public/time"));
}

}   // namespace tst_okxuser

FEEDWARDEN_APPLESS_TEST(tst_okxuser::TestOkxUser)
#include "tst_okxuser.moc"
