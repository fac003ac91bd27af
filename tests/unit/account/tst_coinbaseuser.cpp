// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountdecoding.h"
#include "ed25519.h"

#include "core/account/signing.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace tst_coinbaseuser {

using namespace feedwarden;

// Frames: those of the venue's documentation.

static const QByteArray Key = "organizations/f0c1/apiKeys/9aa7";
// RFC 8032 7.1, test 1, as the venue gives keys out: the seed, bare.
static const QByteArray Ed25519Seed = QByteArray::fromHex(
    "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
static const QByteArray Ed25519Public = QByteArray::fromHex(
    "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
// RFC 7515 A.3, with the line breaks of a JSON file.
static const QByteArray EcSecret = "-----BEGIN EC PRIVATE KEY-----\\n"
                                   "MHcCAQEEII6bEJ5xkJi/mASH3x9dd+nLKWBuvtImO19XwhPfhPSyoAoGCCqGSM49\\n"
                                   "AwEHoUQDQgAEf83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEXH8UTNG72b\\n"
                                   "focs3+257rn0s2ldbqkLJK2KRiMohYjlrQ==\\n"
                                   "-----END EC PRIVATE KEY-----\\n";
static constexpr WallTime Now(std::chrono::milliseconds(1'775'572'200'999));

class TestCoinbaseUser final : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatItOffers();
    void credentialsAreChecked_data();
    void credentialsAreChecked();
    void heartbeatsComeFirst();
    void eachSubscriptionHasATokenOfItsOwn();
    void olderKeysSignOtherwise();
    void noncesOfItsOwnAreNeverTheSame();
    void oneChannelServesAllStreams();
    void answersAreUnderstood_data();
    void answersAreUnderstood();
    void aListAnswersOnce();
    void aRefusalWithoutANumberIsTheSubscriptions();
    void decodesEachFrame_data();
    void decodesEachFrame();
    void framesAreNumberedOverTheConnection();
    void brokenFramesGiveNothing_data();
    void brokenFramesGiveNothing();
    void healthSaysWhatTheKeysMayDo();
    void failuresOfRestAreJudged_data();
    void failuresOfRestAreJudged();
    void readsTheClock();
};

static TestAccount account()
{
    AccountOptions options;
    options.makeNonce = [number = 0]() mutable { return "nonce" + QByteArray::number(++number); };
    return {u"coinbase", {Secret(Key), Secret(Ed25519Seed.toBase64()), {}}, Now, options};
}

static TestAccount subscribedAccount()
{
    TestAccount made = account();
    made.enter();
    static_cast<void>(made.subscribe({OrdersIndex, PositionsIndex}));
    return made;
}

struct Token {
    QJsonObject header, claims;
    QByteArray signedPart, signature;

    explicit Token(const QByteArray &text)
    {
        const QByteArrayList parts = text.split('.');
        if (parts.size() != 3)
            qFatal("no token: %s", text.constData());
        const auto plain = [](const QByteArray &part) {
            return QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding);
        };
        header = jsonOf(plain(parts[0]));
        claims = jsonOf(plain(parts[1]));
        signedPart = parts[0] + '.' + parts[1];
        signature = plain(parts[2]);
    }
    static Token of(const ClientFrame &frame)
    {
        return Token(jsonOf(frame.text)[QLatin1String("jwt")].toString().toLatin1());
    }
};

void TestCoinbaseUser::saysWhatItOffers()
{
    QCOMPARE(accountVenues(),
             (QStringList{QStringLiteral("binance-spot"), QStringLiteral("binance-usdm"), QStringLiteral("bybit"),
                          QStringLiteral("coinbase"), QStringLiteral("kraken"), QStringLiteral("okx")}));
    QCOMPARE(accountStreams(u"coinbase"),
             (QList<StreamKey>{streamOf(AccountPart::Orders), streamOf(AccountPart::Positions)}));
    const VenueFacts facts = *accountFacts(u"coinbase");
    QCOMPARE(facts.id, QStringLiteral("coinbase"));
    QCOMPARE(facts.url, QUrl(QStringLiteral("wss://advanced-trade-ws-user.coinbase.com")));
    QCOMPARE(facts.restUrl, QUrl(QStringLiteral("https://api.coinbase.com")));
    QVERIFY(facts.heartbeatInterval == std::chrono::seconds(1));
    QVERIFY(!accountFacts(u"coinbase", {.environment = QStringLiteral("testnet")}));
    TestAccount made = account();
    QVERIFY(!made->checkStream(streamOf(AccountPart::Balances)));
    QVERIFY(made.stateRequests().empty());   // The snapshot says it.
    QVERIFY(!made.session().preparation());
}

void TestCoinbaseUser::credentialsAreChecked_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("seed") << Ed25519Seed.toBase64() << true;
    QTest::newRow("seed and public key") << (Ed25519Seed + Ed25519Public).toBase64() << true;
    QTest::newRow("P-256") << EcSecret << true;
    QTest::newRow("some text") << QByteArray("secret") << false;
    QTest::newRow("half a PEM") << EcSecret.first(80) << false;
}

void TestCoinbaseUser::credentialsAreChecked()
{
    QFETCH(const QByteArray, secret);
    QFETCH(const bool, isGood);
    const Credentials credentials{Secret(Key), Secret(secret), {}};
    QCOMPARE(bool(checkAccount(u"coinbase", {}, credentials)), isGood);
    QCOMPARE(createAccountProtocol(u"coinbase", {}, credentials.clone()) != nullptr, isGood);
}

void TestCoinbaseUser::heartbeatsComeFirst()
{
    TestAccount made = account();
    QVERIFY(made.enter().empty());
    const auto frames = made->openingFrames();
    QCOMPARE(frames.size(), size_t(1));
    QCOMPARE(frames[0].text, QByteArray(R"({"type":"subscribe","channel":"heartbeats"})"));
}

void TestCoinbaseUser::eachSubscriptionHasATokenOfItsOwn()
{
    TestAccount made = account();
    made.enter();
    const auto frames = made.subscribe({OrdersIndex, PositionsIndex, BalancesIndex});
    QCOMPARE(frames.size(), size_t(1));
    QCOMPARE(frames[0].streams, (std::vector<StreamIndex>{OrdersIndex, PositionsIndex}));
    QVERIFY(frames[0].requestId != 0);   // It is answered.
    const QJsonObject call = jsonOf(frames[0].text);
    QCOMPARE(call[QLatin1String("type")].toString(), QStringLiteral("subscribe"));
    QCOMPARE(call[QLatin1String("channel")].toString(), QStringLiteral("user"));
    QVERIFY(!call.contains(QLatin1String("product_ids")));
    const Token token = Token::of(frames[0]);
    QCOMPARE(token.header, (QJsonObject{{QStringLiteral("alg"), QStringLiteral("EdDSA")},
                                        {QStringLiteral("kid"), QString::fromLatin1(Key)},
                                        {QStringLiteral("nonce"), QStringLiteral("nonce1")},
                                        {QStringLiteral("typ"), QStringLiteral("JWT")}}));
    QCOMPARE(token.claims, (QJsonObject{{QStringLiteral("sub"), QString::fromLatin1(Key)},
                                        {QStringLiteral("iss"), QStringLiteral("cdp")},
                                        {QStringLiteral("nbf"), 1'775'572'200},
                                        {QStringLiteral("exp"), 1'775'572'320}}));
    QVERIFY(test::isEd25519(Ed25519Public, token.signature, token.signedPart));

    made.session().setTime(Now + std::chrono::hours(1));
    const Token next = Token::of(made.subscribe({OrdersIndex}).at(0));
    QCOMPARE(next.header[QLatin1String("nonce")].toString(), QStringLiteral("nonce2"));
    QCOMPARE(next.claims[QLatin1String("nbf")].toInteger(), qint64(1'775'575'800));
    QVERIFY(test::isEd25519(Ed25519Public, next.signature, next.signedPart));
}

void TestCoinbaseUser::olderKeysSignOtherwise()
{
    TestAccount made{u"coinbase", {Secret(Key), Secret(EcSecret), {}}, Now};
    made.enter();
    const Token token = Token::of(made.subscribe({OrdersIndex}).at(0));
    QCOMPARE(token.header[QLatin1String("alg")].toString(), QStringLiteral("ES256"));
    QCOMPARE(token.signature.size(), 64);
}

void TestCoinbaseUser::noncesOfItsOwnAreNeverTheSame()
{
    const QByteArray first = AccountOptions::randomNonce(), second = AccountOptions::randomNonce();
    QCOMPARE(first.size(), 32);
    QCOMPARE(QByteArray::fromHex(first).toHex(), first);
    QVERIFY(first != second);
}

void TestCoinbaseUser::oneChannelServesAllStreams()
{
    TestAccount made = subscribedAccount();
    QVERIFY(made.unsubscribe({OrdersIndex}).empty());
    const auto frames = made.unsubscribe({OrdersIndex, PositionsIndex});
    QCOMPARE(frames.size(), size_t(1));
    QCOMPARE(jsonOf(frames[0].text)[QLatin1String("type")].toString(), QStringLiteral("unsubscribe"));
    QVERIFY(test::isEd25519(Ed25519Public, Token::of(frames[0]).signature, Token::of(frames[0]).signedPart));
}

void TestCoinbaseUser::answersAreUnderstood_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QByteArray>("expected");
    const auto list = [](const char *subscriptions) {
        return R"({"channel":"subscriptions","timestamp":"2026-09-07T23:37:22.278739877Z","sequence_num":2,)"
               R"("events":[{"subscriptions":)"
               + QByteArray(subscriptions) + "}]}";
    };
    QTest::newRow("yes") << list(R"({"heartbeats":["heartbeats"],"user":["f0c1"]})") << QByteArray("Acknowledged #1");
    QTest::newRow("not yet") << list(R"({"heartbeats":["heartbeats"]})") << QByteArray();
    QTest::newRow("heartbeat") << QByteArray(
        R"({"channel":"heartbeats","client_id":"","timestamp":"2026-09-07T23:37:22.675755362Z",)"
        R"("sequence_num":3,"events":[{"current_time":"2026-09-07 23:37:22.674409 +0000 UTC m=+139",)"
        R"("heartbeat_counter":139651}]})")
                               << QByteArray("Heartbeat 139651");
    QTest::newRow("heartbeat, counted in a text")
        << QByteArray(R"({"channel":"heartbeats","timestamp":"2026-09-07T23:37:22.675755362Z","sequence_num":3,)"
                      R"("events":[{"heartbeat_counter":"139652"}]})")
        << QByteArray("Heartbeat 139652");
    QTest::newRow("no") << QByteArray(R"({"type":"error","message":"authentication failure"})")
                        << QByteArray("InvalidCredentials credentials \"authentication failure\"");
    QTest::newRow("too many") << QByteArray(R"({"type":"error","message":"Too many requests"})")
                              << QByteArray("Throttled \"Too many requests\"");
    QTest::newRow("anything else") << QByteArray(R"({"type":"error","message":"failure to subscribe"})")
                                   << QByteArray("Rejected #1 \"failure to subscribe\"");
    QTest::newRow("another channel") << QByteArray(
        R"({"channel":"status","timestamp":"2026-09-07T23:37:22Z","sequence_num":3,"events":[]})")
                                     << QByteArray("problem UnknownType channel");
}

void TestCoinbaseUser::answersAreUnderstood()
{
    QFETCH(const QByteArray, frame);
    QFETCH(const QByteArray, expected);
    TestAccount made = subscribedAccount();
    QCOMPARE(tellAll(decode(*made, frame)), expected);
}

void TestCoinbaseUser::aListAnswersOnce()
{
    TestAccount made = subscribedAccount();
    const QByteArray list = R"({"channel":"subscriptions","timestamp":"2026-09-07T23:37:22Z","sequence_num":2,)"
                            R"("events":[{"subscriptions":{"user":["f0c1"]}}]})";
    QCOMPARE(tellAll(decode(*made, list)), QByteArray("Acknowledged #1"));
    QCOMPARE(tellAll(decode(*made, list)), QByteArray());
    static_cast<void>(made.subscribe({OrdersIndex}));
    QCOMPARE(tellAll(decode(*made, list)), QByteArray("Acknowledged #2"));
}

void TestCoinbaseUser::aRefusalWithoutANumberIsTheSubscriptions()
{
    TestAccount made = subscribedAccount();
    const QByteArray no = R"({"type":"error","message":"failure to subscribe"})";
    QVERIFY(tellAll(decode(*made, no)).startsWith("Rejected #1"));
    QCOMPARE(tellAll(decode(*made, no)), QByteArray("Error \"failure to subscribe\""));
}

static QByteArray userFrame(const QByteArray &event)
{
    return R"({"channel":"user","client_id":"","timestamp":"2023-02-09T20:33:57.609931463Z","sequence_num":0,"events":[)"
           + event + "]}";
}

void TestCoinbaseUser::decodesEachFrame_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("snapshot")
        << userFrame(R"({"type":"snapshot","orders":[{"order_id":"YYY","client_order_id":"XXX","product_id":"BTC-USD",)"
                     R"("product_type":"SPOT","order_side":"BUY","order_type":"Limit","status":"OPEN",)"
                     R"("limit_price":"50000","stop_price":"","avg_price":"0","cumulative_quantity":"0",)"
                     R"("leaves_quantity":"0.01","filled_value":"0","number_of_fills":"0","completion_percentage":"0",)"
                     R"("total_fees":"0","total_value_after_fees":"0","outstanding_hold_amount":"500",)"
                     R"("time_in_force":"GOOD_UNTIL_CANCELLED","post_only":"false",)"
                     R"("trigger_status":"INVALID_ORDER_TYPE","creation_time":"2024-06-21T18:29:13.909347Z",)"
                     R"("end_time":"0001-01-01T00:00:00Z","start_time":"0001-01-01T00:00:00Z","cancel_reason":"",)"
                     R"("reject_reason":"","contract_expiry_type":"UNKNOWN_CONTRACT_EXPIRY_TYPE",)"
                     R"("risk_managed_by":"UNKNOWN_RISK_MANAGEMENT_TYPE","retail_portfolio_id":"ZZZ"}],)"
                     R"("positions":{"perpetual_futures_positions":[],"expiring_futures_positions":[]}})")
        << QByteArray("3 @1675974837609931463 snapshot order BTC-USD YYY XXX buy new OPEN Limit price 50000 quantity "
                      "0.01 filled 0 average -");
    for (const auto &[word, status, quantity] :
         {std::tuple("OPEN", "partly_filled", "1"), std::tuple("PENDING", "new", "1"),
          std::tuple("FILLED", "filled", "1"), std::tuple("CANCELLED", "cancelled", "-"),
          std::tuple("EXPIRED", "expired", "-"), std::tuple("FAILED", "rejected", "-"),
          std::tuple("CANCEL_QUEUED", "other", "-"), std::tuple("MOON", "other", "-")})
        QTest::addRow("%s", word) << userFrame(
            R"({"type":"update","orders":[{"order_id":"A","product_id":"BTC-USD","order_side":"SELL",)"
            R"("order_type":"Market","status":")"
            + QByteArray(word)
            + R"(","limit_price":"","avg_price":"7.5","cumulative_quantity":"0.25",)"
              R"("leaves_quantity":"0.75"}]})")
                                  << "3 @1675974837609931463 order BTC-USD A - sell " + QByteArray(status) + ' ' + word
                                         + " Market price - quantity " + quantity + " filled 0.25 average 7.5";
    QTest::newRow("positions")
        << userFrame(R"({"type":"update","positions":{"perpetual_futures_positions":[{"product_id":"BTC-PERP-INTX",)"
                     R"("vwap":"1","entry_vwap":"60000","position_side":"Short","net_size":"-0.5",)"
                     R"("mark_price":"61000","unrealized_pnl":"-500"}],"expiring_futures_positions":[{)"
                     R"("product_id":"BIT-28JUN24-CDE","side":"SHORT","number_of_contracts":"3",)"
                     R"("entry_price":"65000","realized_pnl":"0","unrealized_pnl":"12"}]}})")
        << QByteArray("8 @1675974837609931463 position BTC-PERP-INTX Short -0.5 entry 60000 mark 61000 profit -500\n"
                      "8 @1675974837609931463 position BIT-28JUN24-CDE SHORT -3 entry 65000 mark - profit 12");
    QTest::newRow("an empty snapshot") << userFrame(R"({"type":"snapshot","orders":[]})") << QByteArray();
}

void TestCoinbaseUser::decodesEachFrame()
{
    QFETCH(const QByteArray, frame);
    QFETCH(const QByteArray, expected);
    TestAccount made = subscribedAccount();
    QCOMPARE(tellAll(decode(*made, frame)), expected);
    QCOMPARE(firstMisunderstanding(*made, frame), QByteArray());
}

void TestCoinbaseUser::framesAreNumberedOverTheConnection()
{
    TestAccount made = subscribedAccount();
    for (const char *const channel : {"user", "heartbeats", "subscriptions", "something-new"}) {
        const DecodedFrame out = decode(*made,
                                        R"({"channel":")" + QByteArray(channel)
                                            + R"(","timestamp":"2026-09-07T23:37:22Z","sequence_num":41,"events":[]})");
        QVERIFY(out.connectionSequence.isSet);
        QCOMPARE(out.connectionSequence.first, quint64(41));
        QCOMPARE(out.connectionSequence.last, quint64(41));
    }
    QVERIFY(!decode(*made, R"({"type":"error","message":"x"})").connectionSequence.isSet);
}

void TestCoinbaseUser::brokenFramesGiveNothing_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("no channel") << QByteArray(R"({"sequence_num":1,"timestamp":"2026-09-07T23:37:22Z","events":[]})")
                                << QByteArray("problem MissingField channel");
    QTest::newRow("no number") << QByteArray(R"({"channel":"user","timestamp":"2026-09-07T23:37:22Z","events":[]})")
                               << QByteArray("problem MissingField sequence_num");
    QTest::newRow("a number below zero") << QByteArray(
        R"({"channel":"user","sequence_num":-1,"timestamp":"2026-09-07T23:37:22Z","events":[]})")
                                         << QByteArray("problem BadNumber sequence_num");
    QTest::newRow("no time") << QByteArray(R"({"channel":"user","sequence_num":1,"events":[]})")
                             << QByteArray("problem MissingField timestamp");
    QTest::newRow("a time that is none") << QByteArray(
        R"({"channel":"user","sequence_num":1,"timestamp":"2026-13-07T23:37:22Z","events":[]})")
                                         << QByteArray("problem BadNumber timestamp");
    QTest::newRow("no events") << QByteArray(
        R"({"channel":"user","sequence_num":1,"timestamp":"2026-09-07T23:37:22Z"})")
                               << QByteArray("problem MissingField events");
    QTest::newRow("an event without a type")
        << userFrame(R"({"orders":[]})") << QByteArray("problem MissingField type");
    QTest::newRow("an order without an id") << userFrame(
        R"({"type":"update","orders":[{"product_id":"A","order_side":"BUY","order_type":"L","status":"OPEN"}]})")
                                            << QByteArray("problem MissingField order_id");
    QTest::newRow("a position without a size")
        << userFrame(R"({"type":"update","positions":{"perpetual_futures_positions":[{"product_id":"A"}]}})")
        << QByteArray("problem MissingField net_size");
    QTest::newRow("an error without words")
        << QByteArray(R"({"type":"error"})") << QByteArray("problem MissingField message");
}

void TestCoinbaseUser::brokenFramesGiveNothing()
{
    QFETCH(const QByteArray, frame);
    QFETCH(const QByteArray, expected);
    TestAccount made = subscribedAccount();
    QCOMPARE(tellAll(decode(*made, frame)), expected);
}

void TestCoinbaseUser::healthSaysWhatTheKeysMayDo()
{
    TestAccount made = account();
    const auto request = made.session().healthRequest();
    QCOMPARE(request->pathAndQuery, QStringLiteral("/api/v3/brokerage/key_permissions"));
    const QByteArray header = headerOf(*request, "Authorization");
    QVERIFY(header.startsWith("Bearer "));
    const Token token(header.mid(7));
    QCOMPARE(token.claims[QLatin1String("uri")].toString(),
             QStringLiteral("GET api.coinbase.com/api/v3/brokerage/key_permissions"));
    QVERIFY(test::isEd25519(Ed25519Public, token.signature, token.signedPart));
    QCOMPARE(takeHealth(made.session(), R"({"can_view":true,"can_trade":false,"can_transfer":true,)"
                                        R"("portfolio_uuid":"","portfolio_type":"UNDEFINED"})"),
             QByteArray("read yes trade no withdraw yes addresses - expires -"));
    QCOMPARE(takeHealth(made.session(), "{}"),
             QByteArray("C http_status \"the answer was not understood, at \"can_view\"\""));
}

void TestCoinbaseUser::failuresOfRestAreJudged_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("401") << 401 << QByteArray("Unauthorized\n") << QByteArray("X invalid_credentials \"HTTP 401\"");
    QTest::newRow("401 in words") << 401 << QByteArray(R"({"error":"unauthorized","message":"No."})")
                                  << QByteArray("X invalid_credentials \"No.\"");
    QTest::newRow("403") << 403 << QByteArray(R"({"error":"PERMISSION_DENIED","message":"No."})")
                         << QByteArray("X permission_missing \"No.\"");
    QTest::newRow("429") << 429
                         << QByteArray(R"({"errors":[{"id":"rate_limit_exceeded","message":"Too many requests"}]})")
                         << QByteArray("T too_many_requests \"Too many requests\"");
    QTest::newRow("500") << 500 << QByteArray(R"({"message":"Oops"})") << QByteArray("C http_status \"Oops\"");
    QTest::newRow("502") << 502 << QByteArray("<html>") << QByteArray("C http_status \"HTTP 502\"");
    QTest::newRow("no answer") << 0 << QByteArray() << QByteArray("C http_status \"no answer came\"");
}

void TestCoinbaseUser::failuresOfRestAreJudged()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, expected);
    TestAccount made = account();
    QCOMPARE(takeHealth(made.session(), body, status), expected);
}

void TestCoinbaseUser::readsTheClock()
{
    QCOMPARE(account()->timeRequest()->pathAndQuery, QStringLiteral("/api/v3/brokerage/time"));
}

}   // namespace tst_coinbaseuser

FEEDWARDEN_APPLESS_TEST(tst_coinbaseuser::TestCoinbaseUser)
#include "tst_coinbaseuser.moc"
