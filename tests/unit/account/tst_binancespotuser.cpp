// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountdecoding.h"
#include "ed25519.h"

#include "core/account/binance/binancespotuser.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace tst_binancespotuser {

using namespace feedwarden;

// Frames: those of the venue's documentation.

static const QByteArray Key = "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A";
static const QByteArray HmacSecret = "NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP1e3UZjInClVN65XAbvqqM6A7H5fATj0j";
// RFC 8032 7.1, test 1.
static const QByteArray Ed25519Secret = "-----BEGIN PRIVATE KEY-----\n"
                                        "MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g\n"
                                        "-----END PRIVATE KEY-----\n";
static const QByteArray Ed25519Public = QByteArray::fromHex(
    "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
static constexpr WallTime Now(std::chrono::microseconds(1'747'385'641'636'789));

class TestBinanceSpotUser final : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatItOffers();
    void environmentsAreThoseOfTheVenue();
    void credentialsAreChecked_data();
    void credentialsAreChecked();
    void hmacKeysSubscribeWithASignature();
    void ed25519KeysLogOnFirst();
    void theTimeIsTheToldOne();
    void oneSubscriptionServesAllStreams();
    void decodesEachFrame_data();
    void decodesEachFrame();
    void eventsOfUnwantedStreamsAreDropped();
    void anEndOfOurOwnIsNoNews();
    void answersAreUnderstood_data();
    void answersAreUnderstood();
    void refusalsOfALogonAreUnderstood_data();
    void refusalsOfALogonAreUnderstood();
    void brokenFramesGiveNothing_data();
    void brokenFramesGiveNothing();
    void readsTheAccountAsItStands();
    void requestsAreSignedAsRestWantsIt();
    void failuresOfRestAreJudged_data();
    void failuresOfRestAreJudged();
    void healthSaysWhatTheKeysMayDo();
    void readsTheClock();
};

static TestAccount hmacAccount(WallTime now = Now)
{
    return {u"binance-spot", {Secret(Key), Secret(HmacSecret), {}}, now};
}

static TestAccount ed25519Account() { return {u"binance-spot", {Secret(Key), Secret(Ed25519Secret), {}}, Now}; }

/// Let in and subscribed: the request's number is 1.
static TestAccount subscribedAccount()
{
    TestAccount account = hmacAccount();
    account.enter();
    static_cast<void>(account.subscribe({OrdersIndex, BalancesIndex}));
    return account;
}

void TestBinanceSpotUser::saysWhatItOffers()
{
    QVERIFY(accountVenues().contains(QStringLiteral("binance-spot")));
    QCOMPARE(accountStreams(u"binance-spot"),
             (QList<StreamKey>{streamOf(AccountPart::Orders), streamOf(AccountPart::Balances)}));
    const TestAccount account = hmacAccount();
    const VenueFacts &facts = account.protocol->facts();
    QCOMPARE(facts.id, QStringLiteral("binance-spot"));
    QCOMPARE(facts.channels, QList<Channel>{Channel::Account});
    QVERIFY(facts.lifetime == std::chrono::hours(24));
    QVERIFY(facts.acknowledgementProves);
    QVERIFY((facts.clientMessages == RollingWindow{5, std::chrono::seconds(1)}));
    QVERIFY(account.protocol->checkStream({QStringLiteral("orders"), Channel::Account}));
    const auto positions = account.protocol->checkStream({QStringLiteral("positions"), Channel::Account});
    QVERIFY(!positions);
    QCOMPARE(positions.error().detail, QStringLiteral("an account of Binance Spot has no stream \"positions/account\"; "
                                                      "it has orders/account, balances/account"));
    QVERIFY(!account.protocol->checkStream({QStringLiteral("orders"), Channel::Trade}));
    QVERIFY(!account.protocol->checkStream({QStringLiteral("BTCUSDT"), Channel::Account}));
    QCOMPARE(account.protocol->connectUrl(facts.url), QUrl(QStringLiteral("wss://ws-api.binance.com:443/ws-api/v3")));
    QCOMPARE(account.protocol->connectUrl(QUrl(QStringLiteral("ws://127.0.0.1:1/elsewhere"))),
             QUrl(QStringLiteral("ws://127.0.0.1:1/elsewhere")));
}

void TestBinanceSpotUser::environmentsAreThoseOfTheVenue()
{
    QCOMPARE(accountEnvironments(u"binance-spot"),
             (QStringList{QStringLiteral("live"), QStringLiteral("testnet"), QStringLiteral("demo")}));
    for (const QString &environment : accountEnvironments(u"binance-spot"))
        QVERIFY(accountFacts(u"binance-spot", {.environment = environment}));
    QCOMPARE(accountFacts(u"binance-spot", {.environment = QStringLiteral("testnet")})->url,
             QUrl(QStringLiteral("wss://ws-api.testnet.binance.vision")));
    QCOMPARE(accountFacts(u"binance-spot", {.environment = QStringLiteral("demo")})->restUrl,
             QUrl(QStringLiteral("https://demo-api.binance.com")));
    QVERIFY(!accountFacts(u"binance-spot", {.environment = QStringLiteral("moon")}));
    QVERIFY(!accountFacts(u"nowhere"));
    QVERIFY(accountEnvironments(u"nowhere").isEmpty() && accountStreams(u"nowhere").isEmpty());
}

void TestBinanceSpotUser::credentialsAreChecked_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("HMAC") << Key << HmacSecret << true;
    QTest::newRow("Ed25519") << Key << Ed25519Secret << true;
    QTest::newRow("no key") << QByteArray() << HmacSecret << false;
    QTest::newRow("no secret") << Key << QByteArray() << false;
    QTest::newRow("broken PEM") << Key << Ed25519Secret.first(60) << false;
}

void TestBinanceSpotUser::credentialsAreChecked()
{
    QFETCH(const QByteArray, key);
    QFETCH(const QByteArray, secret);
    QFETCH(const bool, isGood);
    const Credentials credentials{Secret(key), Secret(secret), {}};
    QCOMPARE(bool(checkAccount(u"binance-spot", {}, credentials)), isGood);
    QCOMPARE(createAccountProtocol(u"binance-spot", {}, credentials.clone()) != nullptr, isGood);
}

void TestBinanceSpotUser::hmacKeysSubscribeWithASignature()
{
    TestAccount account = hmacAccount();
    QVERIFY(!account.session().preparation());
    QVERIFY(account.enter().empty());
    const auto frames = account.subscribe({OrdersIndex, BalancesIndex});
    QCOMPARE(frames.size(), size_t(1));
    QCOMPARE(frames[0].streams, (std::vector<StreamIndex>{OrdersIndex, BalancesIndex}));
    const QJsonObject call = jsonOf(frames[0].text);
    QCOMPARE(call[QLatin1String("method")].toString(), QStringLiteral("userDataStream.subscribe.signature"));
    QCOMPARE(call[QLatin1String("id")].toInteger(), frames[0].requestId);
    const QJsonObject params = call[QLatin1String("params")].toObject();
    QCOMPARE(params.keys(),
             (QStringList{QStringLiteral("apiKey"), QStringLiteral("signature"), QStringLiteral("timestamp")}));
    QCOMPARE(params[QLatin1String("apiKey")].toString().toLatin1(), Key);
    QCOMPARE(params[QLatin1String("timestamp")].toInteger(), qint64(1'747'385'641'636));
    QCOMPARE(params[QLatin1String("signature")].toString().toLatin1(),
             hmacSha256Of(HmacSecret, "apiKey=" + Key + "&timestamp=1747385641636").toHex());
}

void TestBinanceSpotUser::ed25519KeysLogOnFirst()
{
    TestAccount account = ed25519Account();
    const auto logon = account.enter();
    QCOMPARE(logon.size(), size_t(1));
    const QJsonObject call = jsonOf(logon[0].text);
    QCOMPARE(call[QLatin1String("method")].toString(), QStringLiteral("session.logon"));
    const QJsonObject params = call[QLatin1String("params")].toObject();
    QVERIFY(test::isEd25519(Ed25519Public,
                            QByteArray::fromBase64(params[QLatin1String("signature")].toString().toLatin1()),
                            "apiKey=" + Key + "&timestamp=1747385641636"));
    const QByteArray answer = "{\"id\":" + QByteArray::number(logon[0].requestId)
                              + ",\"status\":200,\"result\":{\"apiKey\":\"" + Key
                              + "\",\"authorizedSince\":1747385641700,\"connectedSince\":1747385641000,"
                                "\"returnRateLimits\":false,\"serverTime\":1747385641701,\"userDataStream\":false}}";
    QCOMPARE(tellAll(decode(*account, answer)), "Authenticated #" + QByteArray::number(logon[0].requestId));
    // Once: what comes again answers nothing.
    QCOMPARE(tellAll(decode(*account, answer)), QByteArray());

    const auto subscribe = account.subscribe({OrdersIndex});
    QCOMPARE(subscribe.size(), size_t(1));
    QVERIFY(subscribe[0].requestId != logon[0].requestId);
    QCOMPARE(jsonOf(subscribe[0].text),
             (QJsonObject{{QStringLiteral("id"), subscribe[0].requestId},
                          {QStringLiteral("method"), QStringLiteral("userDataStream.subscribe")}}));
}

void TestBinanceSpotUser::theTimeIsTheToldOne()
{
    TestAccount account = hmacAccount();
    account.enter();
    const auto later = Now + std::chrono::minutes(5);
    account.session().setTime(later);
    const auto frames = account.subscribe({OrdersIndex});
    const QJsonObject params = jsonOf(frames.at(0).text)[QLatin1String("params")].toObject();
    QCOMPARE(params[QLatin1String("timestamp")].toInteger(), qint64(1'747'385'941'636));
    QCOMPARE(params[QLatin1String("signature")].toString().toLatin1(),
             hmacSha256Of(HmacSecret, "apiKey=" + Key + "&timestamp=1747385941636").toHex());
}

void TestBinanceSpotUser::oneSubscriptionServesAllStreams()
{
    TestAccount account = subscribedAccount();
    QCOMPARE(tellAll(decode(*account, R"({"id":1,"status":200,"result":{"subscriptionId":7},"rateLimits":[]})")),
             QByteArray("Acknowledged #1"));
    QVERIFY(account.unsubscribe({OrdersIndex}).empty());
    account->removeStream(OrdersIndex);
    const auto frames = account.unsubscribe({BalancesIndex});
    QCOMPARE(frames.size(), size_t(1));
    const QJsonObject call = jsonOf(frames[0].text);
    QCOMPARE(call[QLatin1String("method")].toString(), QStringLiteral("userDataStream.unsubscribe"));
    QCOMPARE(call[QLatin1String("params")].toObject()[QLatin1String("subscriptionId")].toInteger(), qint64(7));
    QVERIFY(account.subscribe({99}).empty());
}

void TestBinanceSpotUser::decodesEachFrame_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QByteArray>("expected");
    const auto event = [](const char *text) { return QByteArray("{\"subscriptionId\":0,\"event\":") + text + '}'; };

    QTest::newRow("outboundAccountPosition")
        << event(R"({"e":"outboundAccountPosition","E":1728972148778,"u":1728972148778,"B":[{"a":"BTC","f":"11818.0",)"
                 R"("l":"182.0"},{"a":"USDT","f":"0.10000000","l":"0"}]})")
        << QByteArray("5 @1728972148778000000 balance BTC total 12000 available 11818 locked 182 change -\n"
                      "5 @1728972148778000000 balance USDT total 0.1 available 0.1 locked 0 change -");
    QTest::newRow("balanceUpdate")
        << event(R"({"e":"balanceUpdate","E":1573200697110,"a":"BTC","d":"-100.5","T":1573200697068})")
        << QByteArray("5 @1573200697110000000 balance BTC total - available - locked - change -100.5");
    QTest::newRow("new order")
        << event(R"({"e":"executionReport","E":1499405658658,"s":"ETHBTC","c":"clientId","S":"BUY","o":"LIMIT",)"
                 R"("f":"GTC","q":"1.0","p":"0.1026","P":"0.0","F":"0.0","g":-1,"C":"","x":"NEW","X":"NEW","r":"NONE",)"
                 R"("i":4293153,"l":"0.0","z":"0.0","L":"0.0","n":"0","N":null,"T":1499405658657,"t":-1,"I":8641984,)"
                 R"("w":true,"m":false,"M":false,"O":1499405658657,"Z":"0.0","Y":"0.0","Q":"0.0","W":1499405658657,)"
                 R"("V":"NONE"})")
        << QByteArray("3 @1499405658658000000 order ETHBTC 4293153 clientId buy new NEW LIMIT price 0.1026 quantity 1 "
                      "filled 0 average -");
    QTest::newRow("fill")
        << event(R"({"e":"executionReport","E":1499405658700,"s":"BTCUSDT","c":"x1","S":"SELL","o":"MARKET",)"
                 R"("f":"GTC","q":"0.50000000","p":"0.00000000","g":-1,"C":"","x":"TRADE","X":"PARTIALLY_FILLED",)"
                 R"("r":"NONE","i":9007199254740993,"l":"0.20000000","z":"0.30000000","L":"61837.63000000",)"
                 R"("n":"0.00012","N":"BNB","T":1499405658699,"t":3735683259,"m":true})")
        << QByteArray("3 @1499405658700000000 order BTCUSDT 9007199254740993 x1 sell partly_filled PARTIALLY_FILLED "
                      "MARKET price - quantity 0.5 filled 0.3 average -\n"
                      "3 @1499405658700000000 fill BTCUSDT 9007199254740993 3735683259 sell 61837.63 x 0.2 fee "
                      "0.00012 BNB maker");
    QTest::newRow("a cancelled order keeps its own id")
        << event(R"({"e":"executionReport","E":1499405658700,"s":"BTCUSDT","c":"cancel-1","S":"BUY","o":"LIMIT",)"
                 R"("q":"1","p":"5","C":"order-1","x":"CANCELED","X":"CANCELED","i":12,"z":"0"})")
        << QByteArray("3 @1499405658700000000 order BTCUSDT 12 order-1 buy cancelled CANCELED LIMIT price 5 "
                      "quantity 1 filled 0 average -");
    QTest::newRow("a status that is not known")
        << event(R"({"e":"executionReport","E":1499405658700,"s":"BTCUSDT","c":"a","S":"HOLD","o":"LIMIT","q":"1",)"
                 R"("p":"5","x":"MOON","X":"MOON","i":12,"z":"0"})")
        << QByteArray("3 @1499405658700000000 order BTCUSDT 12 a unknown other MOON LIMIT price 5 quantity 1 filled 0 "
                      "average -");
    QTest::newRow("rejected")
        << event(R"({"e":"executionReport","E":1499405658700,"s":"BTCUSDT","c":"a","S":"BUY","o":"LIMIT","q":"1",)"
                 R"("p":"5","x":"REJECTED","X":"REJECTED","i":12,"z":"0"})")
        << QByteArray("3 @1499405658700000000 order BTCUSDT 12 a buy rejected REJECTED LIMIT price 5 quantity 1 "
                      "filled 0 average -");
    QTest::newRow("expired in match")
        << event(R"({"e":"executionReport","E":1499405658700,"s":"BTCUSDT","c":"a","S":"BUY","o":"LIMIT","q":"1",)"
                 R"("p":"5","x":"TRADE_PREVENTION","X":"EXPIRED_IN_MATCH","i":12,"z":"0"})")
        << QByteArray("3 @1499405658700000000 order BTCUSDT 12 a buy expired EXPIRED_IN_MATCH LIMIT price 5 quantity "
                      "1 filled 0 average -");
    QTest::newRow("times in microseconds")
        << event(R"({"e":"balanceUpdate","E":1573200697110123,"a":"BTC","d":"1","T":1573200697068000})")
        << QByteArray("5 @1573200697110123000 balance BTC total - available - locked - change 1");
    QTest::newRow("listStatus") << event(
        R"({"e":"listStatus","E":1564035303637,"s":"ETHBTC","g":2,"c":"OCO","l":"EXEC_STARTED",)"
        R"("L":"EXECUTING","r":"NONE","C":"listId","T":1564035303625,"O":[{"s":"ETHBTC","i":17,"c":"id1"}]})")
                                << QByteArray();
    QTest::newRow("externalLockUpdate") << event(
        R"({"e":"externalLockUpdate","E":1581557507324,"a":"NEO","d":"10.0","T":1581557507268})")
                                        << QByteArray("5 @1581557507324000000 config NEO external_lock 10.0");
    QTest::newRow("eventStreamTerminated") << event(R"({"e":"eventStreamTerminated","E":1728973001334})")
                                           << QByteArray("KeyExpired \"the subscription was ended by the venue\"");
    QTest::newRow("serverShutdown") << QByteArray(R"({"event":{"e":"serverShutdown","E":1770123456789}})")
                                    << QByteArray("ClosingSoon");
    QTest::newRow("an event that is not known")
        << event(R"({"e":"somethingNew","E":1770123456789})") << QByteArray("problem UnknownType e");
    QTest::newRow("neither event nor answer")
        << QByteArray(R"({"hello":1})") << QByteArray("problem UnknownType event");
}

void TestBinanceSpotUser::decodesEachFrame()
{
    QFETCH(const QByteArray, frame);
    QFETCH(const QByteArray, expected);
    TestAccount account = subscribedAccount();
    QCOMPARE(tellAll(decode(*account, frame)), expected);
    QCOMPARE(firstMisunderstanding(*account, frame), QByteArray());
}

void TestBinanceSpotUser::eventsOfUnwantedStreamsAreDropped()
{
    TestAccount account = subscribedAccount();
    account->removeStream(BalancesIndex);
    const QByteArray change =
        R"({"subscriptionId":0,"event":{"e":"balanceUpdate","E":1573200697110,"a":"BTC","d":"1","T":1573200697068}})";
    QCOMPARE(tellAll(decode(*account, change)), QByteArray());
    QCOMPARE(account.stateRequests().size(), size_t(1));
    QVERIFY(account.stateRequests().at(0).pathAndQuery.startsWith(QLatin1String("/api/v3/openOrders?")));
}

void TestBinanceSpotUser::anEndOfOurOwnIsNoNews()
{
    TestAccount account = subscribedAccount();
    static_cast<void>(account.unsubscribe({OrdersIndex, BalancesIndex}));
    const QByteArray end = R"({"subscriptionId":0,"event":{"e":"eventStreamTerminated","E":1728973001334}})";
    QCOMPARE(tellAll(decode(*account, end)), QByteArray());
    static_cast<void>(account.subscribe({OrdersIndex}));
    QVERIFY(tellAll(decode(*account, end)).startsWith("KeyExpired"));
}

void TestBinanceSpotUser::answersAreUnderstood_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QByteArray>("expected");
    const auto error = [](int status, int code, const QByteArray &rest = {}) {
        return "{\"id\":1,\"status\":" + QByteArray::number(status) + ",\"error\":{\"code\":" + QByteArray::number(code)
               + ",\"msg\":\"No.\"" + rest + "}}";
    };
    const auto refused = [&](int code, const char *refusal) {
        QTest::addRow("%d", code) << error(
            400, code) << "InvalidCredentials " + QByteArray(refusal) + " \"" + QByteArray::number(code) + ": No.\"";
    };
    QTest::newRow("yes") << QByteArray(R"({"id":1,"status":200,"result":{"subscriptionId":0},"rateLimits":[]})")
                         << QByteArray("Acknowledged #1");
    QTest::newRow("of another request") << QByteArray(R"({"id":77,"status":200,"result":{}})") << QByteArray();
    refused(-2015, "credentials");
    refused(-2014, "credentials");
    refused(-1022, "signature");
    refused(-1021, "timestamp");
    refused(-1002, "permission");
    QTest::newRow("429 until an instant")
        << error(429, -1003, ",\"data\":{\"serverTime\":1747385641636,\"retryAfter\":1747385701636}")
        << QByteArray("Throttled after 60000 ms \"-1003: No.\"");
    QTest::newRow("418 in the past") << error(418, -1003, ",\"data\":{\"retryAfter\":1747385600000}")
                                     << QByteArray("Throttled after 0 ms \"-1003: No.\"");
    QTest::newRow("429 without more") << error(429, -1003) << QByteArray("Throttled \"-1003: No.\"");
    QTest::newRow("too many connections") << error(400, -1034) << QByteArray("Throttled \"-1034: No.\"");
    QTest::newRow("subscribed already") << error(400, -2035) << QByteArray("Acknowledged #1");
    QTest::newRow("not active") << error(400, -2036) << QByteArray();
    QTest::newRow("used up") << error(400, -2042) << QByteArray("KeyExpired \"-2042: No.\"");
    QTest::newRow("trouble of theirs") << error(503, -1008) << QByteArray("Error #1 \"-1008: No.\"");
    QTest::newRow("anything else") << error(400, -1100) << QByteArray("Rejected #1 \"-1100: No.\"");
    QTest::newRow("of nothing that we asked")
        << QByteArray(R"({"id":null,"status":400,"error":{"code":-1100,"msg":"No."}})")
        << QByteArray("Error \"-1100: No.\"");
}

void TestBinanceSpotUser::answersAreUnderstood()
{
    QFETCH(const QByteArray, frame);
    QFETCH(const QByteArray, expected);
    TestAccount account = subscribedAccount();
    QCOMPARE(tellAll(decode(*account, frame)), expected);
}

void TestBinanceSpotUser::refusalsOfALogonAreUnderstood_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("key, address or permission") << -2015 << QByteArray("InvalidCredentials credentials \"-2015: No.\"");
    QTest::newRow("signature") << -1022 << QByteArray("InvalidCredentials signature \"-1022: No.\"");
    QTest::newRow("something else") << -4056 << QByteArray("InvalidCredentials credentials \"-4056: No.\"");
    QTest::newRow("trouble of theirs") << -1001 << QByteArray("Error #1 \"-1001: No.\"");
}

void TestBinanceSpotUser::refusalsOfALogonAreUnderstood()
{
    QFETCH(const int, code);
    QFETCH(const QByteArray, expected);
    TestAccount account = ed25519Account();
    QCOMPARE(account.enter().at(0).requestId, qint64(1));
    QCOMPARE(tellAll(decode(*account, "{\"id\":1,\"status\":400,\"error\":{\"code\":" + QByteArray::number(code)
                                          + ",\"msg\":\"No.\"}}")),
             expected);
}

void TestBinanceSpotUser::brokenFramesGiveNothing_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("empty") << QByteArray() << QByteArray("problem Malformed json");
    QTest::newRow("no JSON") << QByteArray("pong") << QByteArray("problem Malformed json");
    QTest::newRow("an array") << QByteArray("[]") << QByteArray("problem WrongType json");
    QTest::newRow("no UTF-8") << QByteArray("{\"event\":{\"e\":\"\xff\"}}") << QByteArray("problem Malformed json");
    QTest::newRow("event is a text") << QByteArray(R"({"event":"x"})") << QByteArray("problem WrongType event");
    QTest::newRow("without a type") << QByteArray(R"({"event":{"E":1}})") << QByteArray("problem MissingField e");
    QTest::newRow("without a time") << QByteArray(R"({"event":{"e":"balanceUpdate","a":"BTC","d":"1"}})")
                                    << QByteArray("problem MissingField E");
    QTest::newRow("a number that is none")
        << QByteArray(R"({"event":{"e":"balanceUpdate","E":1573200697110,"a":"BTC","d":"much"}})")
        << QByteArray("problem BadNumber d");
    QTest::newRow("a number that is an object")
        << QByteArray(R"({"event":{"e":"balanceUpdate","E":1573200697110,"a":"BTC","d":{}}})")
        << QByteArray("problem WrongType d");
    QTest::newRow("the second of two is broken")
        << QByteArray(R"({"event":{"e":"outboundAccountPosition","E":1728972148778,"B":[{"a":"BTC","f":"1","l":"1"},)"
                      R"({"a":"ETH","f":"1"}]}})")
        << QByteArray("problem MissingField l");
    QTest::newRow("a list with something else in it")
        << QByteArray(R"({"event":{"e":"outboundAccountPosition","E":1728972148778,"B":[7]}})")
        << QByteArray("problem WrongType B");
    QTest::newRow("an id with a fraction")
        << QByteArray(R"({"event":{"e":"executionReport","E":1499405658700,"s":"B","c":"a","S":"BUY","o":"L","q":"1",)"
                      R"("p":"5","x":"NEW","X":"NEW","i":12.5,"z":"0"}})")
        << QByteArray("problem BadNumber i");
    QTest::newRow("a time before all times")
        << QByteArray(R"({"event":{"e":"balanceUpdate","E":-1,"a":"BTC","d":"1"}})")
        << QByteArray("problem BadNumber E");
    QTest::newRow("an error without a code")
        << QByteArray(R"({"id":1,"status":400,"error":{"msg":"No."}})") << QByteArray("problem MissingField code");
    QTest::newRow("too deep") << QByteArray(2000, '[') + QByteArray(2000, ']') << QByteArray("problem Malformed json");
}

void TestBinanceSpotUser::brokenFramesGiveNothing()
{
    QFETCH(const QByteArray, frame);
    QFETCH(const QByteArray, expected);
    TestAccount account = subscribedAccount();
    QCOMPARE(tellAll(decode(*account, frame)), expected);
}

void TestBinanceSpotUser::readsTheAccountAsItStands()
{
    TestAccount account = subscribedAccount();
    const auto requests = account.stateRequests();
    QCOMPARE(requests.size(), size_t(2));
    QCOMPARE(takeState(account.session(), 0,
                       R"({"makerCommission":15,"canTrade":true,"canWithdraw":true,"canDeposit":true,)"
                       R"("updateTime":1660801833000,"accountType":"SPOT","balances":[{"asset":"BNB",)"
                       R"("free":"0.00000000","locked":"0.00000000"},{"asset":"BTC","free":"1.3447112",)"
                       R"("locked":"0.08600000"}],"permissions":["SPOT"],"uid":354937868})"),
             QByteArray("5 @1660801833000000000 reread balance BNB total 0 available 0 locked 0 change -\n"
                        "5 @1660801833000000000 reread balance BTC total 1.4307112 available 1.3447112 locked 0.086 "
                        "change -"));
    QCOMPARE(
        takeState(account.session(), 1,
                  R"([{"symbol":"LTCBTC","orderId":1,"orderListId":-1,"clientOrderId":"myOrder1","price":"0.1",)"
                  R"("origQty":"1.0","executedQty":"0.25","cummulativeQuoteQty":"0.0","status":"PARTIALLY_FILLED",)"
                  R"("timeInForce":"GTC","type":"LIMIT","side":"BUY","stopPrice":"0.0","icebergQty":"0.0",)"
                  R"("time":1499827319559,"updateTime":1499827319560,"isWorking":true}])"),
        QByteArray("3 @1499827319560000000 reread order LTCBTC 1 myOrder1 buy partly_filled PARTIALLY_FILLED "
                   "LIMIT price 0.1 quantity 1 filled 0.25 average -"));
    QCOMPARE(takeState(account.session(), 1, "[]"), QByteArray());
    QCOMPARE(takeState(account.session(), 2, "[]"), QByteArray());
}

void TestBinanceSpotUser::requestsAreSignedAsRestWantsIt()
{
    TestAccount account = hmacAccount();
    const auto requests = account.stateRequests();
    QCOMPARE(requests.size(), size_t(2));
    for (const RestRequest &request : requests) {
        QVERIFY(request.method == RestRequest::Method::Get);
        QCOMPARE(headerOf(request, "X-MBX-APIKEY"), Key);
        const QUrlQuery query(QUrl(request.pathAndQuery).query());
        QCOMPARE(query.queryItemValue(QStringLiteral("timestamp")), QStringLiteral("1747385641636"));
        QCOMPARE(query.queryItemValue(QStringLiteral("signature")).toLatin1(),
                 hmacSha256Of(HmacSecret, "timestamp=1747385641636").toHex());
    }
    QCOMPARE(QUrl(requests[0].pathAndQuery).path(), QStringLiteral("/api/v3/account"));
    QCOMPARE(requests[0].weight, 20);
    QCOMPARE(QUrl(requests[1].pathAndQuery).path(), QStringLiteral("/api/v3/openOrders"));
    QCOMPARE(requests[1].weight, 80);

    TestAccount other = ed25519Account();
    const QString text = other.stateRequests().at(0).pathAndQuery;
    QVERIFY(!text.contains(QLatin1Char('+')));
    const QByteArray signature = QByteArray::fromPercentEncoding(
        text.section(QStringLiteral("&signature="), 1).toLatin1());
    QVERIFY(test::isEd25519(Ed25519Public, QByteArray::fromBase64(signature), "timestamp=1747385641636"));
}

void TestBinanceSpotUser::failuresOfRestAreJudged_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    const auto body = [](int code) { return "{\"code\":" + QByteArray::number(code) + ",\"msg\":\"No.\"}"; };
    QTest::newRow("-2015") << 401 << body(-2015) << QByteArray("X invalid_credentials \"-2015: No.\"");
    QTest::newRow("-2014") << 401 << body(-2014) << QByteArray("X invalid_credentials \"-2014: No.\"");
    QTest::newRow("-1022") << 400 << body(-1022) << QByteArray("X signature_refused \"-1022: No.\"");
    QTest::newRow("-1021") << 400 << body(-1021) << QByteArray("X timestamp_refused \"-1021: No.\"");
    QTest::newRow("-1002") << 401 << body(-1002) << QByteArray("X permission_missing \"-1002: No.\"");
    QTest::newRow("-1003") << 429 << body(-1003) << QByteArray("T too_many_requests \"-1003: No.\"");
    QTest::newRow("banned") << 418
                            << QByteArray(R"({"code":-1003,"msg":"Way too much; IP banned until 1747385761636."})")
                            << QByteArray("T banned after 120000 ms \"banned until 1747385761636\"");
    QTest::newRow("-1008") << 503 << body(-1008) << QByteArray("C http_status \"-1008: No.\"");
    QTest::newRow("no answer") << 0 << QByteArray() << QByteArray("C http_status \"no answer came\"");
    QTest::newRow("firewall") << 403 << QByteArray("<html>") << QByteArray("T banned \"HTTP 403\"");
    QTest::newRow("region") << 451 << QByteArray() << QByteArray("X region_blocked \"HTTP 451\"");
    QTest::newRow("gateway") << 502 << QByteArray("<html>") << QByteArray("C http_status \"HTTP 502\"");
    QTest::newRow("401 without words") << 401 << QByteArray() << QByteArray("X invalid_credentials \"HTTP 401\"");
    QTest::newRow("no JSON") << 200 << QByteArray("<html>")
                             << QByteArray("C http_status \"the answer was not understood, at \"json\"\"");
    QTest::newRow("something else") << 200 << QByteArray("{}")
                                    << QByteArray("C http_status \"the answer was not understood, at \"balances\"\"");
    QTest::newRow("one broken row")
        << 200
        << QByteArray(R"({"balances":[{"asset":"A","free":"1","locked":"0"},{"asset":"B","free":"x","locked":"0"}]})")
        << QByteArray("C http_status \"the answer was not understood, at \"free\"\"");
}

void TestBinanceSpotUser::failuresOfRestAreJudged()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, expected);
    TestAccount account = subscribedAccount();
    QCOMPARE(takeState(account.session(), 0, body, status), expected);
}

void TestBinanceSpotUser::healthSaysWhatTheKeysMayDo()
{
    TestAccount account = subscribedAccount();
    const auto request = account.session().healthRequest();
    QVERIFY(request && request->pathAndQuery.startsWith(QLatin1String("/sapi/v1/account/apiRestrictions?")));
    QCOMPARE(takeHealth(account.session(), R"({"ipRestrict":true,"createTime":1698645219000,"enableReading":true,)"
                                           R"("enableWithdrawals":false,"enableSpotAndMarginTrading":true})"),
             QByteArray("read yes trade yes withdraw no addresses yes expires -"));
    QCOMPARE(takeHealth(account.session(), R"({"code":-2015,"msg":"No."})", 401),
             QByteArray("X invalid_credentials \"-2015: No.\""));
    QCOMPARE(takeHealth(account.session(), R"({"enableReading":1})"),
             QByteArray("C http_status \"the answer was not understood, at \"enableReading\"\""));
    QCOMPARE(takeHealth(account.session(), "", 404), QByteArray("read - trade - withdraw - addresses - expires -"));
}

void TestBinanceSpotUser::readsTheClock()
{
    const TestAccount account = hmacAccount();
    QCOMPARE(account.protocol->timeRequest()->pathAndQuery, QStringLiteral("/api/v3/time"));
    QVERIFY(account.protocol->parseTime(R"({"serverTime":1499827319559})")->time
            == WallTime(std::chrono::milliseconds(1'499'827'319'559)));
}

}   // namespace tst_binancespotuser

FEEDWARDEN_APPLESS_TEST(tst_binancespotuser::TestBinanceSpotUser)
#include "tst_binancespotuser.moc"
