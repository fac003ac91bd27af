// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountdecoding.h"

#include "tests/support/testmain.h"

#include <QTest>

namespace tst_bybituser {

using namespace feedwarden;

// Frames: those of the venue's documentation and as published clients have recorded them.

static const QByteArray Key = "xxxxxxxxxxxxxxxxxx";
static const QByteArray ApiSecret = "t7T0YlFnYXk0Fx3JswQsDrViLg1Gh3DUU5Mr";
static constexpr WallTime Now(std::chrono::microseconds(1'662'350'390'000'999));

class TestBybitUser final : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatItOffers();
    void theDoorIsSignedForTenSeconds();
    void theDoorsAnswersAreUnderstood_data();
    void theDoorsAnswersAreUnderstood();
    void eachStreamIsAskedForByItself();
    void subscriptionsAnswersAreUnderstood_data();
    void subscriptionsAnswersAreUnderstood();
    void anAnswerWithoutANumberIsThatOfTheOldest();
    void anUnsubscriptionsAnswerIsNone();
    void pingsWithTheVenuesOwnMessage();
    void decodesEachFrame_data();
    void decodesEachFrame();
    void brokenFramesGiveNothing_data();
    void brokenFramesGiveNothing();
    void requestsAreSignedAsRestWantsIt();
    void readsTheAccountAsItStands();
    void readsAllPages();
    void failuresOfRestAreJudged_data();
    void failuresOfRestAreJudged();
    void healthSaysWhatTheKeysMayDo_data();
    void healthSaysWhatTheKeysMayDo();
    void readsTheClock();
};

static TestAccount account() { return {u"bybit", {Secret(Key), Secret(ApiSecret), {}}, Now}; }

/// Let in; the requests of orders, balances and positions are 2, 3 and 4.
static TestAccount subscribedAccount()
{
    TestAccount made = account();
    made.enter();
    static_cast<void>(made.subscribe({OrdersIndex, BalancesIndex, PositionsIndex}));
    return made;
}

void TestBybitUser::saysWhatItOffers()
{
    const QList<StreamKey> streams = {streamOf(AccountPart::Orders), streamOf(AccountPart::Balances),
                                      streamOf(AccountPart::Positions)};
    for (const QString &name :
         {QStringLiteral("bybit"), QStringLiteral("bybit-spot"), QStringLiteral("bybit-linear")}) {
        QCOMPARE(accountStreams(name), streams);
        QCOMPARE(accountFacts(name)->id, QStringLiteral("bybit"));
    }
    const VenueFacts facts = *accountFacts(u"bybit");
    QCOMPARE(facts.title, QStringLiteral("Bybit"));
    QCOMPARE(facts.url, QUrl(QStringLiteral("wss://stream.bybit.com")));
    QCOMPARE(facts.restUrl, QUrl(QStringLiteral("https://api.bybit.com")));
    QVERIFY(facts.venuePingInterval == std::chrono::seconds(20));
    QCOMPARE(accountFacts(u"bybit", {.environment = QStringLiteral("demo")})->url,
             QUrl(QStringLiteral("wss://stream-demo.bybit.com")));
    for (const QString &environment : accountEnvironments(u"bybit")) {
        const auto there = accountFacts(u"bybit", {.environment = environment});
        QVERIFY(there && there->url.scheme() == QLatin1String("wss")
                && there->restUrl.scheme() == QLatin1String("https"));
    }
    QVERIFY(!accountFacts(u"bybit", {.environment = QStringLiteral("moon")}));
    QCOMPARE(account()->connectUrl(facts.url), QUrl(QStringLiteral("wss://stream.bybit.com/v5/private")));
}

void TestBybitUser::theDoorIsSignedForTenSeconds()
{
    TestAccount made = account();
    QVERIFY(!made.session().preparation());
    const auto frames = made.enter();
    QCOMPARE(frames.size(), size_t(1));
    const QJsonObject call = jsonOf(frames[0].text);
    QCOMPARE(call[QLatin1String("op")].toString(), QStringLiteral("auth"));
    const QJsonArray args = call[QLatin1String("args")].toArray();
    QCOMPARE(args.size(), 3);
    QCOMPARE(args[0].toString().toLatin1(), Key);
    QCOMPARE(args[1].toInteger(), qint64(1'662'350'400'000));
    QCOMPARE(args[2].toString().toLatin1(), hmacSha256Of(ApiSecret, "GET/realtime1662350400000").toHex());
    QVERIFY(frames[0].text.contains("1662350400000"));   // not as 1.66235e12
}

void TestBybitUser::theDoorsAnswersAreUnderstood_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QByteArray>("expected");
    const auto refused = [](int code, const char *refusal) {
        QTest::addRow("%d", code) << "{\"op\":\"auth\",\"success\":false,\"retCode\":" + QByteArray::number(code)
                                         + ",\"retMsg\":\"No\",\"connId\":\"a\"}"
                                  << "InvalidCredentials " + QByteArray(refusal) + " \"" + QByteArray::number(code)
                                         + ": No\"";
    };
    QTest::newRow("yes") << QByteArray(
        R"({"success":true,"ret_msg":"","op":"auth","conn_id":"cejreaspqfm9se7usbrg-2xh","req_id":"1"})")
                         << QByteArray("Authenticated #1");
    QTest::newRow("yes, without a number")
        << QByteArray(R"({"success":true,"ret_msg":"","op":"auth","conn_id":"cejreaspqfm9se7usbrg-2xh"})")
        << QByteArray("Authenticated");
    QTest::newRow("yes, in the other spelling")
        << QByteArray(R"({"retCode":0,"retMsg":"OK","op":"auth","connId":"a"})") << QByteArray("Authenticated");
    QTest::newRow("let in already") << QByteArray(
        R"({"retCode":20001,"retMsg":"Repeat auth","op":"auth","connId":"a"})")
                                    << QByteArray("Authenticated");
    refused(10003, "credentials");
    refused(10007, "credentials");
    refused(-2015, "credentials");
    refused(10004, "signature");
    refused(10002, "timestamp");
    refused(10005, "permission");
    refused(10009, "permission");
    refused(10024, "permission");
    refused(10027, "permission");
    refused(10028, "permission");
    refused(10010, "address");
    refused(33004, "revoked");
    QTest::newRow("no, in the first spelling")
        << QByteArray(R"({"success":false,"ret_msg":"Invalid sign","op":"auth","conn_id":"a"})")
        << QByteArray("InvalidCredentials credentials \"Invalid sign\"");
    for (const int code : {10006, 429, 10429, 20003})
        QTest::addRow("too many: %d", code)
            << "{\"op\":\"auth\",\"success\":false,\"retCode\":" + QByteArray::number(code) + ",\"retMsg\":\"No\"}"
            << "Throttled \"" + QByteArray::number(code) + ": No\"";
    for (const int code : {10000, 10016, 10019})
        QTest::addRow("theirs: %d", code)
            << "{\"op\":\"auth\",\"success\":false,\"retCode\":" + QByteArray::number(code) + ",\"retMsg\":\"No\"}"
            << "Error \"" + QByteArray::number(code) + ": No\"";
}

void TestBybitUser::theDoorsAnswersAreUnderstood()
{
    QFETCH(const QByteArray, frame);
    QFETCH(const QByteArray, expected);
    TestAccount made = account();
    made.enter();
    QCOMPARE(tellAll(decode(*made, frame)), expected);
}

void TestBybitUser::eachStreamIsAskedForByItself()
{
    TestAccount made = account();
    const auto door = made.enter();
    const auto frames = made.subscribe({OrdersIndex, PositionsIndex, BalancesIndex, 77});
    QCOMPARE(frames.size(), size_t(3));
    const auto topicsOf = [](const ClientFrame &frame) { return jsonOf(frame.text)[QLatin1String("args")].toArray(); };
    QCOMPARE(topicsOf(frames[0]), (QJsonArray{QStringLiteral("order"), QStringLiteral("execution")}));
    QCOMPARE(topicsOf(frames[1]), QJsonArray{QStringLiteral("position")});
    QCOMPARE(topicsOf(frames[2]), QJsonArray{QStringLiteral("wallet")});
    QCOMPARE(frames[0].streams, std::vector<StreamIndex>{OrdersIndex});
    for (const ClientFrame &frame : frames) {
        QCOMPARE(jsonOf(frame.text)[QLatin1String("op")].toString(), QStringLiteral("subscribe"));
        QCOMPARE(jsonOf(frame.text)[QLatin1String("req_id")].toString(), QString::number(frame.requestId));
        QVERIFY(frame.requestId != door.at(0).requestId);
    }
    const auto end = made.unsubscribe({OrdersIndex});
    QCOMPARE(jsonOf(end.at(0).text)[QLatin1String("op")].toString(), QStringLiteral("unsubscribe"));
}

void TestBybitUser::subscriptionsAnswersAreUnderstood_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("yes") << QByteArray(
        R"({"success":true,"ret_msg":"","conn_id":"cejreaspqfm9sjdsujmg-2xh","req_id":"3","op":"subscribe"})")
                         << QByteArray("Acknowledged #3");
    QTest::newRow("yes, in the other spelling")
        << QByteArray(R"({"retCode":0,"retMsg":"OK","connId":"a","reqId":"4","op":"subscribe"})")
        << QByteArray("Acknowledged #4");
    QTest::newRow("yes, as a command's response")
        << QByteArray(R"({"success":true,"conn_id":"a","data":{"failTopics":[],"successTopics":["order"]},)"
                      R"("type":"COMMAND_RESP","req_id":"2"})")
        << QByteArray("Acknowledged #2");
    QTest::newRow("no") << QByteArray(
        R"({"success":false,"ret_msg":"error:handler not found,topic:wallet","conn_id":"a","req_id":"3","op":"subscribe"})")
                        << QByteArray("Rejected #3 \"error:handler not found,topic:wallet\"");
    QTest::newRow("the key was taken away") << QByteArray(
        R"({"success":false,"ret_msg":"Request not authorized","conn_id":"a","req_id":"3","op":"subscribe"})")
                                            << QByteArray("InvalidCredentials credentials \"Request not authorized\"");
    QTest::newRow("permission") << QByteArray(
        R"({"success":false,"retMsg":"Denied","retCode":10005,"req_id":"3","op":"subscribe"})")
                                << QByteArray("InvalidCredentials permission \"10005: Denied\"");
    QTest::newRow("unknown") << QByteArray(R"({"hello":1})") << QByteArray("problem UnknownType op");
}

void TestBybitUser::subscriptionsAnswersAreUnderstood()
{
    QFETCH(const QByteArray, frame);
    QFETCH(const QByteArray, expected);
    TestAccount made = subscribedAccount();
    QCOMPARE(tellAll(decode(*made, frame)), expected);
}

void TestBybitUser::anAnswerWithoutANumberIsThatOfTheOldest()
{
    TestAccount made = subscribedAccount();
    const QByteArray yes = R"({"success":true,"ret_msg":"","conn_id":"a","op":"subscribe"})";
    QCOMPARE(tellAll(decode(*made, R"({"success":true,"ret_msg":"","conn_id":"a","req_id":"2","op":"subscribe"})")),
             QByteArray("Acknowledged #2"));
    QCOMPARE(tellAll(decode(*made, yes)), QByteArray("Acknowledged #3"));
    QCOMPARE(tellAll(decode(*made, yes)), QByteArray("Acknowledged #4"));
    made->sessionStarted();
    QCOMPARE(tellAll(decode(*made, yes)), QByteArray("Acknowledged"));
}

void TestBybitUser::anUnsubscriptionsAnswerIsNone()
{
    TestAccount made = subscribedAccount();
    QCOMPARE(tellAll(decode(*made, R"({"success":true,"ret_msg":"","conn_id":"a","req_id":"9","op":"unsubscribe"})")),
             QByteArray());
}

void TestBybitUser::pingsWithTheVenuesOwnMessage()
{
    TestAccount made = subscribedAccount();
    const auto ping = made->applicationPing();
    QVERIFY(ping && jsonOf(ping->text)[QLatin1String("op")].toString() == QLatin1String("ping"));
    for (const char *pong :
         {R"({"req_id":"","op":"pong","args":["1675418560633"],"conn_id":"cfcb4ocsvfriu23r3er0-1b"})",
          R"({"success":true,"ret_msg":"pong","conn_id":"0970e817","req_id":"","op":"ping"})"})
        QCOMPARE(tellAll(decode(*made, pong)), QByteArray("Pong"));
}

void TestBybitUser::decodesEachFrame_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray order =
        R"({"category":"linear","symbol":"BTCUSDT","orderId":"5cf98598","orderLinkId":"","side":"Sell",)"
        R"("orderType":"Limit","price":"72.5","qty":"1","timeInForce":"GTC","orderStatus":"Filled",)"
        R"("cancelType":"UNKNOWN","rejectReason":"EC_NoError","avgPrice":"75","leavesQty":"","leavesValue":"",)"
        R"("cumExecQty":"1","cumExecValue":"75","cumExecFee":"0.358635","feeCurrency":"","closedPnl":"0",)"
        R"("createdTime":"1672364262444","updatedTime":"1672364262457","reduceOnly":false,"closeOnTrigger":false,)"
        R"("positionIdx":0,"triggerPrice":"","takeProfit":"","stopLoss":"","stopOrderType":"","placeType":"",)"
        R"("smpType":"None"})";
    const QByteArray told = "3 @1672364262474000000 order BTCUSDT 5cf98598 - sell filled Filled Limit price 72.5 "
                            "quantity 1 filled 1 average 75";
    QTest::newRow("order") << R"({"id":"5923240c6880ab-c59f","topic":"order","creationTime":1672364262474,"data":[)"
                                  + order + "]}"
                           << told;
    QTest::newRow("order of a category")
        << R"({"id":"5923240c6880ab-c59f","topic":"order.linear","creationTime":1672364262474,"data":[)" + order + "]}"
        << told;
    for (const auto &[word, status] :
         {std::pair("New", "new"), std::pair("Untriggered", "new"), std::pair("PartiallyFilled", "partly_filled"),
          std::pair("Cancelled", "cancelled"), std::pair("PartiallyFilledCanceled", "cancelled"),
          std::pair("Deactivated", "cancelled"), std::pair("Rejected", "rejected"), std::pair("Moon", "other")})
        QTest::addRow("%s", word)
            << "{\"topic\":\"order\",\"creationTime\":1672364262474,\"data\":[{\"symbol\":\"A\",\"orderId\":\"1\","
               "\"side\":\"Buy\",\"orderType\":\"Market\",\"price\":\"0\",\"qty\":\"\",\"orderStatus\":\""
                   + QByteArray(word) + "\",\"avgPrice\":\"\"}]}"
            << "3 @1672364262474000000 order A 1 - buy " + QByteArray(status) + ' ' + word
                   + " Market price - quantity - filled - average -";
    QTest::newRow("execution")
        << QByteArray(
               R"({"id":"386825804_BTCUSDT_140612148849382","topic":"execution","creationTime":1746270400355,"data":[)"
               R"({"category":"linear","symbol":"BTCUSDT","execId":"0ab1bdf7","execPrice":"95900.1","execQty":"0.5",)"
               R"("execType":"Trade","execValue":"47950.05","execFee":"26.37","feeRate":"0.00055",)"
               R"("markPrice":"95901.48","leavesQty":"0","closedSize":"0.5","orderId":"9aac161b","orderLinkId":"",)"
               R"("orderPrice":"94942.5","orderQty":"0.5","orderType":"Market","side":"Sell",)"
               R"("execTime":"1746270400353","isMaker":false,"execPnl":"0.05","seq":140612148849382}]})")
        << QByteArray("3 @1746270400355000000 fill BTCUSDT 9aac161b 0ab1bdf7 sell 95900.1 x 0.5 fee 26.37 - taker");
    QTest::newRow("funding is no fill") << QByteArray(
        R"({"topic":"execution","creationTime":1746270400355,"data":[{"symbol":"BTCUSDT",)"
        R"("execType":"Funding","execFee":"0.1"}]})")
                                        << QByteArray();
    QTest::newRow("position")
        << QByteArray(
               R"({"id":"1003076014fb7eedb","topic":"position","creationTime":1697682317044,"data":[{)"
               R"("category":"linear","symbol":"BTCUSDT","positionIdx":0,"side":"Sell","size":"0.01",)"
               R"("entryPrice":"28100","leverage":"10","markPrice":"28184.5","positionValue":"281","positionIM":"0",)"
               R"("positionMM":"0","unrealisedPnl":"0","curRealisedPnl":"1.26","cumRealisedPnl":"-25.06",)"
               R"("liqPrice":"0","positionStatus":"Normal","createdTime":"1694402496913",)"
               R"("updatedTime":"1697682317038","seq":8327597863}]})")
        << QByteArray("8 @1697682317044000000 position BTCUSDT - -0.01 entry 28100 mark 28184.5 profit 0");
    QTest::newRow("closed position of two")
        << QByteArray(R"({"topic":"position","creationTime":1697682317044,"data":[{"symbol":"BTCUSDT","positionIdx":2,)"
                      R"("side":"","size":"0","entryPrice":"0","markPrice":"28184.5","unrealisedPnl":""}]})")
        << QByteArray("8 @1697682317044000000 position BTCUSDT Sell 0 entry - mark 28184.5 profit -");
    QTest::newRow("wallet") << QByteArray(
        R"({"id":"592324d2bce751-ad38","topic":"wallet","creationTime":1700034722104,"data":[{)"
        R"("accountType":"UNIFIED","totalEquity":"10262.9","totalWalletBalance":"9684.4",)"
        R"("totalMarginBalance":"9684.4","totalAvailableBalance":"9556.6","totalPerpUPL":"0",)"
        R"("totalInitialMargin":"0","totalMaintenanceMargin":"0","accountIMRate":"0",)"
        R"("accountMMRate":"0","coin":[{"coin":"BTC","equity":"0.00102964","usdValue":"36.7",)"
        R"("walletBalance":"0.00102964","locked":"0","borrowAmount":"0","unrealisedPnl":"0",)"
        R"("cumRealisedPnl":"0","availableToWithdraw":""}]}]})")
                            << QByteArray(
                                   "5 @1700034722104000000 balance BTC total 0.00102964 available - locked 0 change -");
    QTest::newRow("another topic") << QByteArray(R"({"topic":"greeks","creationTime":1700034722104,"data":[]})")
                                   << QByteArray("problem UnknownType topic");
}

void TestBybitUser::decodesEachFrame()
{
    QFETCH(const QByteArray, frame);
    QFETCH(const QByteArray, expected);
    TestAccount made = subscribedAccount();
    QCOMPARE(tellAll(decode(*made, frame)), expected);
    QCOMPARE(firstMisunderstanding(*made, frame), QByteArray());
}

void TestBybitUser::brokenFramesGiveNothing_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("no time") << QByteArray(R"({"topic":"wallet","data":[]})")
                             << QByteArray("problem MissingField creationTime");
    QTest::newRow("no data") << QByteArray(R"({"topic":"wallet","creationTime":1700034722104})")
                             << QByteArray("problem MissingField data");
    QTest::newRow("topic is a number") << QByteArray(R"({"topic":1})") << QByteArray("problem WrongType topic");
    QTest::newRow("a wallet without coins")
        << QByteArray(R"({"topic":"wallet","creationTime":1700034722104,"data":[{}]})")
        << QByteArray("problem MissingField coin");
    QTest::newRow("a position without a size")
        << QByteArray(R"({"topic":"position","creationTime":1700034722104,"data":[{"symbol":"A","side":"Buy"}]})")
        << QByteArray("problem MissingField size");
    QTest::newRow("an execution that says not who made it")
        << QByteArray(R"({"topic":"execution","creationTime":1746270400355,"data":[{"symbol":"B","execId":"1",)"
                      R"("execPrice":"1","execQty":"1","execType":"Trade","orderId":"1","side":"Buy"}]})")
        << QByteArray("problem MissingField isMaker");
    QTest::newRow("an answer that says neither yes nor no")
        << QByteArray(R"({"op":"auth"})") << QByteArray("problem MissingField retCode");
    QTest::newRow("success is a text") << QByteArray(R"({"op":"auth","success":"true"})")
                                       << QByteArray("problem WrongType success");
}

void TestBybitUser::brokenFramesGiveNothing()
{
    QFETCH(const QByteArray, frame);
    QFETCH(const QByteArray, expected);
    TestAccount made = subscribedAccount();
    QCOMPARE(tellAll(decode(*made, frame)), expected);
}

void TestBybitUser::requestsAreSignedAsRestWantsIt()
{
    TestAccount made = subscribedAccount();
    const auto requests = made.stateRequests();
    QCOMPARE(requests.size(), size_t(6));
    for (const RestRequest &request : requests) {
        QCOMPARE(headerOf(request, "X-BAPI-API-KEY"), Key);
        QCOMPARE(headerOf(request, "X-BAPI-TIMESTAMP"), QByteArray("1662350390000"));
        QCOMPARE(headerOf(request, "X-BAPI-RECV-WINDOW"), QByteArray("5000"));
        QCOMPARE(headerOf(request, "X-BAPI-SIGN"),
                 hmacSha256Of(ApiSecret, "1662350390000" + Key + "5000"
                                             + QUrl(request.pathAndQuery).query(QUrl::FullyEncoded).toLatin1())
                     .toHex());
    }
    QCOMPARE(requests[0].pathAndQuery, QStringLiteral("/v5/account/wallet-balance?accountType=UNIFIED"));
    QVERIFY(requests[1].pathAndQuery.startsWith(QLatin1String("/v5/order/realtime?category=spot&")));
    QVERIFY(requests[4].pathAndQuery.startsWith(QLatin1String("/v5/position/list?category=linear&settleCoin=USDT&")));
    const auto health = made.session().healthRequest();
    QCOMPARE(health->pathAndQuery, QStringLiteral("/v5/user/query-api"));
    QCOMPARE(headerOf(*health, "X-BAPI-SIGN"), hmacSha256Of(ApiSecret, "1662350390000" + Key + "5000").toHex());
}

static QByteArray answerWith(const QByteArray &rows, const QByteArray &cursor = {})
{
    return R"({"retCode":0,"retMsg":"OK","result":{"category":"linear","nextPageCursor":")" + cursor + R"(","list":[)"
           + rows + R"(]},"retExtInfo":{},"time":1697684980172})";
}

void TestBybitUser::readsTheAccountAsItStands()
{
    TestAccount made = subscribedAccount();
    QCOMPARE(made.stateRequests().size(), size_t(6));
    QCOMPARE(takeState(made.session(), 0,
                       R"({"retCode":0,"retMsg":"OK","result":{"list":[{"totalEquity":"3.31216591",)"
                       R"("accountType":"UNIFIED","coin":[{"coin":"USDT","walletBalance":"12.5","locked":"0.5",)"
                       R"("availableToWithdraw":"12"}]}]},"retExtInfo":{},"time":1690872862481})"),
             QByteArray("5 @1690872862481000000 reread balance USDT total 12.5 available 12 locked 0.5 change -"));
    QCOMPARE(takeState(made.session(), 1,
                       answerWith(R"({"symbol":"BTCUSDT","orderId":"7","orderLinkId":"mine","side":"Buy",)"
                                  R"("orderType":"Limit","price":"25000","qty":"0.1","orderStatus":"New",)"
                                  R"("avgPrice":"","cumExecQty":"0","updatedTime":"1684476068372"})")),
             QByteArray("3 @1684476068372000000 reread order BTCUSDT 7 mine buy new New Limit price 25000 quantity "
                        "0.1 filled 0 average -"));
    QCOMPARE(takeState(made.session(), 4,
                       answerWith(R"({"symbol":"XRPUSDT","positionIdx":0,"side":"Buy","size":"130","avgPrice":"0.48",)"
                                  R"("markPrice":"0.51","unrealisedPnl":"3.9","updatedTime":"1684476068373"})")),
             QByteArray("8 @1684476068373000000 reread position XRPUSDT - 130 entry 0.48 mark 0.51 profit 3.9"));
}

void TestBybitUser::readsAllPages()
{
    TestAccount made = subscribedAccount();
    const auto pageOf = [](int number) {
        return "{\"symbol\":\"A\",\"orderId\":\"" + QByteArray::number(number)
               + "\",\"side\":\"Buy\",\"orderType\":\"Limit\",\"orderStatus\":\"New\"}";
    };
    QCOMPARE(made.stateRequests().size(), size_t(6));
    QVERIFY(takeState(made.session(), 1, answerWith(pageOf(1), "a%3A1%2C2")).contains("order A 1 "));
    // Asked for after all the first pages, with the cursor as it was given.
    auto requests = made.stateRequests();
    QCOMPARE(requests.size(), size_t(7));
    QCOMPARE(requests[6].pathAndQuery, QStringLiteral("/v5/order/realtime?category=spot&limit=50&cursor=a%3A1%2C2"));
    QVERIFY(takeState(made.session(), 2, answerWith({}, "b")).isEmpty());
    QCOMPARE(made.stateRequests().size(), size_t(8));
    QVERIFY(takeState(made.session(), 6, answerWith(pageOf(2), "c")).contains("order A 2 "));
    requests = made.stateRequests();
    QCOMPARE(requests.size(), size_t(9));
    QVERIFY(requests[8].pathAndQuery.endsWith(QLatin1String("category=spot&limit=50&cursor=c")));
    QVERIFY(takeState(made.session(), 8, answerWith(pageOf(3))).contains("order A 3 "));
    QCOMPARE(made.stateRequests().size(), size_t(9));
    // A new reading begins with the first page, and has its own pages.
    QVERIFY(takeState(made.session(), 1, answerWith(pageOf(1))).contains("order A 1 "));
    requests = made.stateRequests();
    QCOMPARE(requests.size(), size_t(7));
    QVERIFY(requests[6].pathAndQuery.contains(QLatin1String("settleCoin=USDT")));
}

void TestBybitUser::failuresOfRestAreJudged_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    const auto body = [](int code) {
        return "{\"retCode\":" + QByteArray::number(code) + ",\"retMsg\":\"No\",\"result\":{}}";
    };
    QTest::newRow("10003") << 200 << body(10003) << QByteArray("X invalid_credentials \"10003: No\"");
    QTest::newRow("10004") << 200 << body(10004) << QByteArray("X signature_refused \"10004: No\"");
    QTest::newRow("10002") << 200 << body(10002) << QByteArray("X timestamp_refused \"10002: No\"");
    QTest::newRow("10005") << 200 << body(10005) << QByteArray("X permission_missing \"10005: No\"");
    QTest::newRow("10010") << 200 << body(10010) << QByteArray("X address_not_allowed \"10010: No\"");
    QTest::newRow("33004") << 401 << body(33004) << QByteArray("X key_revoked \"33004: No\"");
    QTest::newRow("10006") << 200 << body(10006) << QByteArray("T too_many_requests \"10006: No\"");
    QTest::newRow("10016") << 200 << body(10016) << QByteArray("C http_status \"10016: No\"");
    QTest::newRow("anything else") << 200 << body(170130) << QByteArray("C http_status \"170130: No\"");
    QTest::newRow("401") << 401 << QByteArray() << QByteArray("X invalid_credentials \"HTTP 401\"");
    QTest::newRow("502") << 502 << QByteArray() << QByteArray("C http_status \"HTTP 502\"");
    QTest::newRow("without a list") << 200 << body(0)
                                    << QByteArray("C http_status \"the answer was not understood, at \"list\"\"");
}

void TestBybitUser::failuresOfRestAreJudged()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, expected);
    TestAccount made = subscribedAccount();
    QCOMPARE(takeState(made.session(), 1, body, status), expected);
}

void TestBybitUser::healthSaysWhatTheKeysMayDo_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("read only") << QByteArray(
        R"({"readOnly":1,"permissions":{"ContractTrade":["Order","Position"],"Spot":["SpotTrade"],"Wallet":["Withdraw"]},)"
        R"("ips":["*"],"type":1,"deadlineDay":83,"expiredAt":"2023-05-15T03:21:05Z"})")
                               << QByteArray("read yes trade no withdraw no addresses no expires 1684120865000000000");
    QTest::newRow("trades and withdraws, from one address")
        << QByteArray(
               R"({"readOnly":0,"permissions":{"ContractTrade":["Order"],"Wallet":["AccountTransfer","Withdraw"]},)"
               R"("ips":["1.2.3.4"],"expiredAt":""})")
        << QByteArray("read yes trade yes withdraw yes addresses yes expires -");
    QTest::newRow("may write, but nothing")
        << QByteArray(R"({"readOnly":0,"permissions":{"ContractTrade":[],"Spot":[],"Wallet":["AccountTransfer"]}})")
        << QByteArray("read yes trade no withdraw no addresses - expires -");
    QTest::newRow("never expires") << QByteArray(
        R"({"readOnly":1,"permissions":{},"ips":[],"expiredAt":"1970-01-01T00:00:00Z"})")
                                   << QByteArray("read yes trade no withdraw no addresses no expires -");
    QTest::newRow("something else") << QByteArray(
        "{}") << QByteArray("C http_status \"the answer was not understood, at \"permissions\"\"");
}

void TestBybitUser::healthSaysWhatTheKeysMayDo()
{
    QFETCH(const QByteArray, key);
    QFETCH(const QByteArray, expected);
    TestAccount made = subscribedAccount();
    QCOMPARE(takeHealth(made.session(), R"({"retCode":0,"retMsg":"","result":)" + key + R"(,"time":1})"), expected);
}

void TestBybitUser::readsTheClock()
{
    QCOMPARE(account()->timeRequest()->pathAndQuery, QStringLiteral("/v5/market/time"));
}

}   // namespace tst_bybituser

FEEDWARDEN_APPLESS_TEST(tst_bybituser::TestBybitUser)
#include "tst_bybituser.moc"
