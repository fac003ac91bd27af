// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountdecoding.h"

#include "tests/support/testmain.h"

#include <QTest>

namespace tst_binanceusdmuser {

using namespace feedwarden;

// Frames: those of the venue's documentation and of published clients' tests.

static const QByteArray Key = "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A";
static const QByteArray HmacSecret = "NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP1e3UZjInClVN65XAbvqqM6A7H5fATj0j";
static const QByteArray ListenKey = "pqia91ma19a5s61cv6a81va65sdf19v8a65a1a5s61cv6a81va65sdf19v8a65a1";
static constexpr WallTime Now(std::chrono::milliseconds(1'747'385'641'636));

class TestBinanceUsdmUser final : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatItOffers();
    void aListenKeyIsAPartOfTheAddress();
    void nothingIsAskedOnTheSocket();
    void preparationsThatFailAreJudged_data();
    void preparationsThatFailAreJudged();
    void aFailedPreparationLeavesNoKey();
    void theKeyIsRenewedAndGivenBack();
    void renewalsAreJudged_data();
    void renewalsAreJudged();
    void decodesEachFrame_data();
    void decodesEachFrame();
    void theKeyOfAnotherSessionIsNotOurs();
    void brokenFramesGiveNothing_data();
    void brokenFramesGiveNothing();
    void readsTheAccountAsItStands();
    void asksOnceForBalancesAndPositions();
    void healthSaysWhatTheKeysMayDo();
    void readsTheClock();
};

static TestAccount account() { return {u"binance-usdm", {Secret(Key), Secret(HmacSecret), {}}, Now}; }

static TestAccount preparedAccount()
{
    TestAccount made = account();
    if (made.session().takePreparation(200, "{\"listenKey\":\"" + ListenKey + "\"}"))
        qFatal("the preparation failed");
    made.enter();
    return made;
}

void TestBinanceUsdmUser::saysWhatItOffers()
{
    QCOMPARE(accountStreams(u"binance-usdm"),
             (QList<StreamKey>{streamOf(AccountPart::Orders), streamOf(AccountPart::Balances),
                               streamOf(AccountPart::Positions)}));
    const VenueFacts facts = *accountFacts(u"binance-usdm");
    QCOMPARE(facts.id, QStringLiteral("binance-usdm"));
    QCOMPARE(facts.url, QUrl(QStringLiteral("wss://fstream.binance.com")));
    QCOMPARE(facts.restUrl, QUrl(QStringLiteral("https://fapi.binance.com")));
    QVERIFY(facts.lifetime == std::chrono::hours(24));
    QCOMPARE(accountFacts(u"binance-usdm", {.environment = QStringLiteral("testnet")})->restUrl,
             QUrl(QStringLiteral("https://testnet.binancefuture.com")));
    QVERIFY(!accountFacts(u"binance-usdm", {.environment = QStringLiteral("demo")}));
    for (const QString &environment : accountEnvironments(u"binance-usdm"))
        QVERIFY(accountFacts(u"binance-usdm", {.environment = environment}));
}

void TestBinanceUsdmUser::aListenKeyIsAPartOfTheAddress()
{
    TestAccount made = account();
    const auto request = made.session().preparation();
    QVERIFY(request && request->method == RestRequest::Method::Post);
    QCOMPARE(request->pathAndQuery, QStringLiteral("/fapi/v1/listenKey"));
    QCOMPARE(request->headers.size(), size_t(1));
    QCOMPARE(headerOf(*request, "X-MBX-APIKEY"), Key);
    QVERIFY(request->body.isEmpty());
    QVERIFY(!made.session().takePreparation(200, "{\"listenKey\":\"" + ListenKey + "\"}"));
    QVERIFY(made.session().keyLife() == std::chrono::minutes(60));

    const QUrl url = made->connectUrl(QUrl(QStringLiteral("wss://fstream.binance.com")));
    QCOMPARE(url.path(), QStringLiteral("/private/ws"));
    const QUrlQuery query(url);
    QCOMPARE(query.queryItemValue(QStringLiteral("listenKey")).toLatin1(), ListenKey);
    const QStringList events = query.queryItemValue(QStringLiteral("events")).split(QLatin1Char('/'));
    QCOMPARE(events.size(), 10);
    QVERIFY(events.contains(QStringLiteral("ORDER_TRADE_UPDATE")) && events.contains(QStringLiteral("ACCOUNT_UPDATE"))
            && events.contains(QStringLiteral("listenKeyExpired")));
    // The slashes stay as they are.
    QVERIFY(url.toString(QUrl::FullyEncoded).contains(QLatin1String("&events=ORDER_TRADE_UPDATE/ACCOUNT_UPDATE/")));
    QCOMPARE(made->connectUrl(QUrl(QStringLiteral("ws://127.0.0.1:1/private/stream"))).path(),
             QStringLiteral("/private/stream"));
    // The session that follows keeps it.
    made.enter();
    QCOMPARE(made->connectUrl(QUrl(QStringLiteral("wss://fstream.binance.com"))), url);
}

void TestBinanceUsdmUser::nothingIsAskedOnTheSocket()
{
    TestAccount made = preparedAccount();
    QVERIFY(made.session().authentication().empty());
    QVERIFY(made->openingFrames().empty());
    QVERIFY(made.subscribe({OrdersIndex, BalancesIndex, PositionsIndex}).empty());
    QVERIFY(made.unsubscribe({OrdersIndex}).empty());
}

void TestBinanceUsdmUser::preparationsThatFailAreJudged_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    const auto body = [](int code) { return "{\"code\":" + QByteArray::number(code) + ",\"msg\":\"No.\"}"; };
    QTest::newRow("key, address or permission")
        << 401 << body(-2015) << QByteArray("X invalid_credentials \"-2015: No.\"");
    QTest::newRow("form of the key") << 401 << body(-2014) << QByteArray("X invalid_credentials \"-2014: No.\"");
    QTest::newRow("too many") << 429 << body(-1003) << QByteArray("T too_many_requests \"-1003: No.\"");
    QTest::newRow("theirs") << 503 << body(-1001) << QByteArray("C http_status \"-1001: No.\"");
    QTest::newRow("no answer") << 0 << QByteArray() << QByteArray("C http_status \"no answer came\"");
    QTest::newRow("region") << 451 << QByteArray() << QByteArray("X region_blocked \"HTTP 451\"");
    QTest::newRow("without a key") << 200 << QByteArray("{}")
                                   << QByteArray("C http_status \"the answer was not understood, at \"listenKey\"\"");
    QTest::newRow("an empty key") << 200 << QByteArray(R"({"listenKey":""})")
                                  << QByteArray("C http_status \"the answer was not understood, at \"listenKey\"\"");
    QTest::newRow("an array") << 200 << QByteArray("[]")
                              << QByteArray("C http_status \"the answer was not understood, at \"listenKey\"\"");
}

void TestBinanceUsdmUser::preparationsThatFailAreJudged()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, expected);
    QCOMPARE(describe(account().session().takePreparation(status, body)), expected);
}

void TestBinanceUsdmUser::aFailedPreparationLeavesNoKey()
{
    TestAccount made = preparedAccount();
    QVERIFY(made.session().takePreparation(503, ""));
    QVERIFY(!made->connectUrl(QUrl(QStringLiteral("wss://fstream.binance.com")))
                 .toString()
                 .contains(QString::fromLatin1(ListenKey)));
}

void TestBinanceUsdmUser::theKeyIsRenewedAndGivenBack()
{
    TestAccount made = preparedAccount();
    const auto renewal = made.session().renewal();
    QVERIFY(renewal && renewal->method == RestRequest::Method::Put);
    for (const RestRequest &request : {*renewal}) {
        QCOMPARE(request.pathAndQuery, QStringLiteral("/fapi/v1/listenKey"));
        QCOMPARE(headerOf(request, "X-MBX-APIKEY"), Key);
    }
}

void TestBinanceUsdmUser::renewalsAreJudged_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("expected");
    QTest::newRow("yes") << 200 << "{\"listenKey\":\"" + ListenKey + "\"}" << int(KeyRenewalResult::Renewed);
    QTest::newRow("yes, without a name") << 200 << QByteArray("{}") << int(KeyRenewalResult::Renewed);
    QTest::newRow("another program's") << 200 << QByteArray(R"({"listenKey":"another"})")
                                       << int(KeyRenewalResult::Gone);
    QTest::newRow("gone") << 400 << QByteArray(R"({"code":-1125,"msg":"This listenKey does not exist."})")
                          << int(KeyRenewalResult::Gone);
    QTest::newRow("theirs") << 503 << QByteArray("<html>") << int(KeyRenewalResult::Failed);
    QTest::newRow("too many") << 429 << QByteArray(R"({"code":-1003,"msg":"No."})") << int(KeyRenewalResult::Failed);
    QTest::newRow("no answer") << 0 << QByteArray() << int(KeyRenewalResult::Failed);
}

void TestBinanceUsdmUser::renewalsAreJudged()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const int, expected);
    QCOMPARE(int(preparedAccount().session().takeRenewal(status, body)), expected);
}

void TestBinanceUsdmUser::decodesEachFrame_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray fill =
        R"({"e":"ORDER_TRADE_UPDATE","E":1568879465651,"T":1568879465650,"o":{"s":"BTCUSDT","c":"TEST","S":"BUY",)"
        R"("o":"LIMIT","f":"GTC","q":"0.001","p":"7100.50","ap":"7100.50","sp":"0","x":"TRADE","X":"FILLED",)"
        R"("i":8886774,"l":"0.001","z":"0.001","L":"7100.50","N":"USDT","n":"0.01","T":1568879465650,"t":12345678,)"
        R"("b":"0","a":"0","m":true,"R":false,"wt":"CONTRACT_PRICE","ot":"LIMIT","ps":"LONG","cp":false,)"
        R"("rp":"12.34","pP":false,"si":0,"ss":0,"V":"EXPIRE_TAKER","pm":"OPPONENT","gtd":0}})";
    const QByteArray told = "3 @1568879465651000000 order BTCUSDT 8886774 TEST buy filled FILLED LIMIT price 7100.5 "
                            "quantity 0.001 filled 0.001 average 7100.5\n"
                            "3 @1568879465651000000 fill BTCUSDT 8886774 12345678 buy 7100.5 x 0.001 fee 0.01 USDT "
                            "maker";
    QTest::newRow("fill") << fill << told;
    QTest::newRow("wrapped") << "{\"stream\":\"" + ListenKey + "\",\"data\":" + fill + "}" << told;
    QTest::newRow("new order")
        << QByteArray(R"({"e":"ORDER_TRADE_UPDATE","E":1568879465651,"T":1568879465650,"o":{"s":"BTCUSDT","c":"A",)"
                      R"("S":"SELL","o":"MARKET","q":"1","p":"0","ap":"0","x":"NEW","X":"NEW","i":1,"z":"0"}})")
        << QByteArray("3 @1568879465651000000 order BTCUSDT 1 A sell new NEW MARKET price - quantity 1 filled 0 "
                      "average -");
    QTest::newRow("ACCOUNT_UPDATE")
        << QByteArray(R"({"e":"ACCOUNT_UPDATE","E":1564745798939,"T":1564745798938,"a":{"m":"ORDER","B":[{"a":"USDT",)"
                      R"("wb":"122624.1","cw":"100.1","bc":"50.1"}],"P":[{"s":"BTCUSDT","pa":"-20","ep":"6563.6",)"
                      R"("bep":"6563.5","cr":"0","up":"2850.2","mt":"isolated","iw":"13200.7","ps":"BOTH"}]}})")
        << QByteArray("5 @1564745798939000000 balance USDT total 122624.1 available - locked - change -\n"
                      "8 @1564745798939000000 position BTCUSDT BOTH -20 entry 6563.6 mark - profit 2850.2");
    QTest::newRow("funding has no positions")
        << QByteArray(R"({"e":"ACCOUNT_UPDATE","E":1564745798939,"T":1,"a":{"m":"FUNDING_FEE","B":[]}})")
        << QByteArray();
    QTest::newRow("leverage") << QByteArray(
        R"({"e":"ACCOUNT_CONFIG_UPDATE","E":1611646737479,"T":1611646737476,"ac":{"s":"BTCUSDT","l":25}})")
                              << QByteArray("8 @1611646737479000000 config BTCUSDT leverage 25");
    QTest::newRow("multi-assets mode") << QByteArray(
        R"({"e":"ACCOUNT_CONFIG_UPDATE","E":1611646737479,"T":1611646737476,"ai":{"j":true}})")
                                       << QByteArray("8 @1611646737479000000 config - multi_assets_mode on");
    QTest::newRow("MARGIN_CALL")
        << QByteArray(R"({"e":"MARGIN_CALL","E":1587727187525,"cw":"3.16812045","p":[{"s":"ETHUSDT","ps":"LONG",)"
                      R"("pa":"1.327","mt":"CROSSED","iw":"0","mp":"187.17127","up":"-1.166074","mm":"1.614445"}]})")
        << QByteArray("8 @1587727187525000000 position ETHUSDT LONG 1.327 entry - mark 187.17127 profit -1.166074");
    QTest::newRow("TRADE_LITE says nothing new")
        << QByteArray(R"({"e":"TRADE_LITE","E":1568879465651,"T":1568879465650,"s":"BTCUSDT","c":"TEST","S":"BUY",)"
                      R"("q":"0.001","p":"7100.50","i":8886774,"l":"0.001","L":"7100.50","t":12345678,"m":true})")
        << QByteArray();
    QTest::newRow("listenKeyExpired") << "{\"e\":\"listenKeyExpired\",\"E\":1736996475556,\"listenKey\":\"" + ListenKey
                                             + "\"}"
                                      << QByteArray("KeyExpired \"the listen key has expired\"");
    QTest::newRow("unknown") << QByteArray(R"({"e":"NEW_THING","E":1736996475556})")
                             << QByteArray("problem UnknownType e");
}

void TestBinanceUsdmUser::decodesEachFrame()
{
    QFETCH(const QByteArray, frame);
    QFETCH(const QByteArray, expected);
    TestAccount made = preparedAccount();
    QCOMPARE(tellAll(decode(*made, frame)), expected);
    QCOMPARE(firstMisunderstanding(*made, frame), QByteArray());
}

void TestBinanceUsdmUser::theKeyOfAnotherSessionIsNotOurs()
{
    TestAccount made = preparedAccount();
    QCOMPARE(tellAll(decode(*made, R"({"e":"listenKeyExpired","E":1736996475556,"listenKey":"another"})")),
             QByteArray());
}

void TestBinanceUsdmUser::brokenFramesGiveNothing_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("without a type") << QByteArray(R"({"E":1736996475556})") << QByteArray("problem MissingField e");
    QTest::newRow("without a time") << QByteArray(R"({"e":"ACCOUNT_UPDATE","a":{}})")
                                    << QByteArray("problem MissingField E");
    QTest::newRow("without its order") << QByteArray(R"({"e":"ORDER_TRADE_UPDATE","E":1736996475556})")
                                       << QByteArray("problem MissingField o");
    QTest::newRow("a fill without a price")
        << QByteArray(R"({"e":"ORDER_TRADE_UPDATE","E":1568879465651,"o":{"s":"B","c":"A","S":"SELL","o":"MARKET",)"
                      R"("q":"1","p":"0","ap":"0","x":"TRADE","X":"FILLED","i":1,"z":"1","t":1,"l":"1","m":true}})")
        << QByteArray("problem MissingField L");
    QTest::newRow("a position without an amount")
        << QByteArray(R"({"e":"ACCOUNT_UPDATE","E":1564745798939,"a":{"B":[{"a":"USDT","wb":"1"}],"P":[{"s":"X",)"
                      R"("ps":"BOTH"}]}})")
        << QByteArray("problem MissingField pa");
    QTest::newRow("a wrapper around nothing")
        << QByteArray(R"({"stream":"a","data":1})") << QByteArray("problem WrongType data");
}

void TestBinanceUsdmUser::brokenFramesGiveNothing()
{
    QFETCH(const QByteArray, frame);
    QFETCH(const QByteArray, expected);
    TestAccount made = preparedAccount();
    QCOMPARE(tellAll(decode(*made, frame)), expected);
}

void TestBinanceUsdmUser::readsTheAccountAsItStands()
{
    TestAccount made = preparedAccount();
    const auto requests = made.stateRequests();
    QCOMPARE(requests.size(), size_t(2));
    QCOMPARE(QUrl(requests[0].pathAndQuery).path(), QStringLiteral("/fapi/v2/account"));
    QCOMPARE(QUrl(requests[1].pathAndQuery).path(), QStringLiteral("/fapi/v1/openOrders"));
    for (const RestRequest &request : requests) {
        QCOMPARE(QUrlQuery(QUrl(request.pathAndQuery)).queryItemValue(QStringLiteral("signature")).toLatin1(),
                 hmacSha256Of(HmacSecret, "timestamp=1747385641636").toHex());
        QCOMPARE(headerOf(request, "X-MBX-APIKEY"), Key);
    }
    QCOMPARE(
        takeState(made.session(), 0,
                  R"({"feeTier":0,"canTrade":true,"canDeposit":true,"canWithdraw":true,"updateTime":0,)"
                  R"("assets":[{"asset":"USDT","walletBalance":"23.72469206","unrealizedProfit":"0.0",)"
                  R"("availableBalance":"20.5","updateTime":1625474304765}],"positions":[{"symbol":"BTCUSDT",)"
                  R"("positionSide":"BOTH","positionAmt":"0","entryPrice":"0.0","unrealizedProfit":"0.0",)"
                  R"("updateTime":0},{"symbol":"ETHUSDT","positionSide":"SHORT","positionAmt":"-1.5",)"
                  R"("entryPrice":"2500.5","unrealizedProfit":"-3.25","updateTime":1625474304766}]})"),
        QByteArray("5 @1625474304765000000 reread balance USDT total 23.72469206 available 20.5 locked - change -\n"
                   "8 @0 reread position BTCUSDT BOTH 0 entry 0 mark - profit 0\n"
                   "8 @1625474304766000000 reread position ETHUSDT SHORT -1.5 entry 2500.5 mark - profit -3.25"));
    QCOMPARE(takeState(made.session(), 1,
                       R"([{"avgPrice":"0.00000","clientOrderId":"abc","cumQuote":"0","executedQty":"0",)"
                       R"("orderId":1917641,"origQty":"0.40","origType":"LIMIT","price":"9300","reduceOnly":false,)"
                       R"("side":"BUY","positionSide":"LONG","status":"NEW","symbol":"BTCUSDT","time":1579276756075,)"
                       R"("type":"LIMIT","updateTime":1579276756075}])"),
             QByteArray("3 @1579276756075000000 reread order BTCUSDT 1917641 abc buy new NEW LIMIT price 9300 "
                        "quantity 0.4 filled 0 average -"));
    QCOMPARE(takeState(made.session(), 1, "{}"),
             QByteArray("C http_status \"the answer was not understood, at \"rows\"\""));
    QCOMPARE(takeState(made.session(), 0, R"({"code":-1021,"msg":"No."})", 400),
             QByteArray("X timestamp_refused \"-1021: No.\""));
}

void TestBinanceUsdmUser::asksOnceForBalancesAndPositions()
{
    TestAccount made = preparedAccount();
    made->removeStream(BalancesIndex);
    made->removeStream(OrdersIndex);
    QCOMPARE(made.stateRequests().size(), size_t(1));
    QCOMPARE(takeState(made.session(), 0,
                       R"({"assets":[{"asset":"USDT","walletBalance":"1"}],"positions":[{"symbol":"X",)"
                       R"("positionSide":"BOTH","positionAmt":"2"}]})"),
             QByteArray("8 @0 reread position X BOTH 2 entry - mark - profit -"));
    made->removeStream(PositionsIndex);
    QVERIFY(made.stateRequests().empty());
}

void TestBinanceUsdmUser::healthSaysWhatTheKeysMayDo()
{
    TestAccount made = preparedAccount();
    const auto request = made.session().healthRequest();
    QVERIFY(request && request->pathAndQuery.startsWith(QLatin1String("/fapi/v2/account?")));
    QCOMPARE(takeHealth(made.session(), R"({"canTrade":false,"canWithdraw":true})"),
             QByteArray("read yes trade - withdraw - addresses - expires -"));
    QCOMPARE(takeHealth(made.session(), R"({"code":-2015,"msg":"No."})", 401),
             QByteArray("X invalid_credentials \"-2015: No.\""));
}

void TestBinanceUsdmUser::readsTheClock()
{
    QCOMPARE(account()->timeRequest()->pathAndQuery, QStringLiteral("/fapi/v1/time"));
}

}   // namespace tst_binanceusdmuser

FEEDWARDEN_APPLESS_TEST(tst_binanceusdmuser::TestBinanceUsdmUser)
#include "tst_binanceusdmuser.moc"
