// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountdecoding.h"

#include "core/feed/sequencetracker.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace tst_krakenuser {

using namespace feedwarden;

// Frames: those of the venue's documentation. The secret is that of its published example.

static const QByteArray Key = "4Mi5Vj6nYQ1bWmJf4BvYgPSNxUUv4OsfJdxNXvHGPoTAeXl3WbbRnsHw";
static const QByteArray ApiSecret =
    "kQH5HW/8p1uGOVjbgWA7FunAmGO8lsSUXNsu3eow76sz84Q18fWxnyRzBHCd3pd5nE9qa99HAZtuZuj6F1huXg==";
static const QByteArray Token = "1Dwc4lzSwNWOAwkMdqhssNNFhs1ed606d1WcF3XfEMw";
static constexpr WallTime Now(std::chrono::microseconds(1'616'492'376'594'000));
static constexpr quint64 Base = 1'616'492'376'594'000;

class TestKrakenUser final : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatItOffers();
    void secretsAreBase64();
    void aTokenIsAskedForFirst();
    void noncesRise();
    void preparationsThatFailAreJudged_data();
    void preparationsThatFailAreJudged();
    void subscriptionsCarryTheToken();
    void answersAreUnderstood_data();
    void answersAreUnderstood();
    void decodesEachFrame_data();
    void decodesEachFrame();
    void whatIsLeftOutIsKnownFromBefore();
    void whatIsLeftOutIsKnownFromTheSameFrame();
    void numbersGoOn();
    void anEmptySnapshotLeavesNoGap();
    void aLostFrameIsAGap();
    void brokenFramesGiveNothing_data();
    void brokenFramesGiveNothing();
    void heartbeatsAndPongsAreThoseOfTheMarket();
    void healthIsAnotherToken();
};

static TestAccount account() { return {u"kraken", {Secret(Key), Secret(ApiSecret), {}}, Now}; }

/// Subscribed: the requests of orders and balances are 1 and 2.
static TestAccount subscribedAccount()
{
    TestAccount made = account();
    if (made.session().takePreparation(200, R"({"error":[],"result":{"token":")" + Token + R"(","expires":900}})"))
        qFatal("the preparation failed");
    made.enter();
    static_cast<void>(made.subscribe({OrdersIndex, BalancesIndex}));
    return made;
}

/// API-Sign, by another implementation.
static QByteArray signatureOf(const QByteArray &path, const QByteArray &nonce, const QByteArray &body)
{
    const QByteArray inner = QCryptographicHash::hash(nonce + body, QCryptographicHash::Sha256);
    return QMessageAuthenticationCode::hash(path + inner, QByteArray::fromBase64(ApiSecret), QCryptographicHash::Sha512)
        .toBase64();
}

void TestKrakenUser::saysWhatItOffers()
{
    QCOMPARE(accountStreams(u"kraken"),
             (QList<StreamKey>{streamOf(AccountPart::Orders), streamOf(AccountPart::Balances)}));
    const VenueFacts facts = *accountFacts(u"kraken");
    QCOMPARE(facts.id, QStringLiteral("kraken"));
    QCOMPARE(facts.url, QUrl(QStringLiteral("wss://ws-auth.kraken.com")));
    QCOMPARE(facts.restUrl, QUrl(QStringLiteral("https://api.kraken.com")));
    QVERIFY(facts.heartbeatInterval == std::chrono::seconds(1));
    TestAccount made = account();
    QCOMPARE(made->connectUrl(facts.url), QUrl(QStringLiteral("wss://ws-auth.kraken.com/v2")));
    QVERIFY(made->traitsOf(streamOf(AccountPart::Orders)).rule == SequenceRule::Contiguous);
    QVERIFY(made->traitsOf(streamOf(AccountPart::Balances)).rule == SequenceRule::Contiguous);
    QVERIFY(!made->checkStream(streamOf(AccountPart::Positions)));
    QVERIFY(!accountFacts(u"kraken", {.environment = QStringLiteral("testnet")}));
    QVERIFY(made->timeRequest() && made->pongTellsTime());
    QVERIFY(made.session().keyLife() == std::chrono::seconds(0));
    QVERIFY(made.stateRequests().empty());   // The snapshots say it.
}

void TestKrakenUser::secretsAreBase64()
{
    QVERIFY(checkAccount(u"kraken", {}, {Secret(Key), Secret(ApiSecret), {}}));
    const auto checked = checkAccount(u"kraken", {}, {Secret(Key), Secret("no base64!"), {}});
    QVERIFY(!checked && checked.error().code == ErrorCode::Configuration);
    QVERIFY(!checked.error().detail.contains(QStringLiteral("no base64!")));
}

void TestKrakenUser::aTokenIsAskedForFirst()
{
    TestAccount made = account();
    const auto request = made.session().preparation();
    QVERIFY(request && request->method == RestRequest::Method::Post);
    QCOMPARE(request->pathAndQuery, QStringLiteral("/0/private/GetWebSocketsToken"));
    QCOMPARE(request->body, QByteArray("nonce=1616492376594000"));
    QCOMPARE(headerOf(*request, "API-Key"), Key);
    QCOMPARE(headerOf(*request, "Content-Type"), QByteArray("application/x-www-form-urlencoded"));
    QCOMPARE(headerOf(*request, "API-Sign"),
             signatureOf("/0/private/GetWebSocketsToken", "1616492376594000", "nonce=1616492376594000"));
    QVERIFY(made.session().authentication().empty());
}

void TestKrakenUser::noncesRise()
{
    TestAccount made = account();
    const auto nonceOf = [&] { return made.session().preparation()->body.mid(6).toULongLong(); };
    const quint64 first = nonceOf();
    const quint64 second = nonceOf();
    QVERIFY(second > first);
    made.session().setTime(Now - std::chrono::hours(1));
    QVERIFY(nonceOf() > second);
    made.session().setTime(Now + std::chrono::hours(1));
    QCOMPARE(nonceOf(), Base + 3'600'000'000);
    QCOMPARE(made.session().healthRequest()->body, QByteArray("nonce=1616495976594001"));
}

void TestKrakenUser::preparationsThatFailAreJudged_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("error");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *error, const QByteArray &expected) {
        QTest::newRow(error) << 200 << QByteArray(error) << expected + " \"" + error + '"';
    };
    row("EAPI:Invalid key", "X invalid_credentials");
    row("EAPI:Invalid signature", "X signature_refused");
    row("EGeneral:Permission denied", "X permission_missing");
    row("EAccount:Invalid permissions", "X permission_missing");
    row("EAPI:Feature disabled", "X permission_missing");
    row("EAPI:Invalid nonce", "C http_status");
    row("EService:Unavailable", "C http_status");
    row("EService:Busy", "C http_status");
    row("EService:Timeout", "C http_status");
    row("EAPI:Rate limit exceeded", "T too_many_requests");
    row("EGeneral:Temporary lockout", "T too_many_requests after 900000 ms");
    row("EService:Throttled: 1616492436", "T too_many_requests after 59406 ms");
    row("EService:Throttled: soon", "T too_many_requests");
    row("EQuery:Unknown method", "C http_status");
    QTest::newRow("theirs") << 520 << QByteArray() << QByteArray("C http_status \"HTTP 520\"");
    QTest::newRow("a token that is none")
        << 200 << QByteArray("W:x") << QByteArray("C http_status \"the answer was not understood, at \"result\"\"");
}

void TestKrakenUser::preparationsThatFailAreJudged()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, error);
    QFETCH(const QByteArray, expected);
    const QByteArray body = error.isEmpty() ? QByteArray("<html>") : "{\"error\":[\"" + error + "\"]}";
    QCOMPARE(describe(account().session().takePreparation(status, body)), expected);
}

void TestKrakenUser::subscriptionsCarryTheToken()
{
    TestAccount made = account();
    QVERIFY(
        !made.session().takePreparation(200, R"({"error":[],"result":{"token":")" + Token + R"(","expires":900}})"));
    QVERIFY(made.enter().empty());
    const auto frames = made.subscribe({OrdersIndex, BalancesIndex, PositionsIndex});
    QCOMPARE(frames.size(), size_t(2));
    const QString token = QString::fromLatin1(Token);
    QCOMPARE(jsonOf(frames[0].text)[QLatin1String("method")].toString(), QStringLiteral("subscribe"));
    QCOMPARE(jsonOf(frames[0].text)[QLatin1String("req_id")].toInteger(), frames[0].requestId);
    QCOMPARE(jsonOf(frames[0].text)[QLatin1String("params")].toObject(),
             (QJsonObject{{QStringLiteral("channel"), QStringLiteral("executions")},
                          {QStringLiteral("token"), token},
                          {QStringLiteral("snap_orders"), true},
                          {QStringLiteral("snap_trades"), false}}));
    QCOMPARE(jsonOf(frames[1].text)[QLatin1String("params")].toObject(),
             (QJsonObject{{QStringLiteral("channel"), QStringLiteral("balances")},
                          {QStringLiteral("token"), token},
                          {QStringLiteral("snapshot"), true}}));
    const auto end = made.unsubscribe({BalancesIndex});
    QCOMPARE(jsonOf(end.at(0).text)[QLatin1String("method")].toString(), QStringLiteral("unsubscribe"));
    QCOMPARE(jsonOf(end.at(0).text)[QLatin1String("params")].toObject(),
             (QJsonObject{{QStringLiteral("channel"), QStringLiteral("balances")}, {QStringLiteral("token"), token}}));
    // A failed preparation leaves no token behind.
    QVERIFY(made.session().takePreparation(503, ""));
    QVERIFY(!made.subscribe({OrdersIndex}).at(0).text.contains(Token));
}

void TestKrakenUser::answersAreUnderstood_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QByteArray>("expected");
    const auto no = [](const char *error, const QByteArray &expected) {
        QTest::newRow(error)
            << R"({"error":")" + QByteArray(error)
                   + R"(","method":"subscribe","req_id":2,"success":false,)"
                     R"("time_in":"2026-08-16T23:37:04.334090Z","time_out":"2026-08-16T23:37:04.334135Z"})"
            << expected + " \"" + error + '"';
    };
    QTest::newRow("yes") << QByteArray(
        R"({"method":"subscribe","result":{"channel":"executions","snap_orders":true},"success":true,"req_id":1})")
                         << QByteArray("Acknowledged #1");
    QTest::newRow("yes, without a number")
        << QByteArray(R"({"method":"subscribe","result":{"channel":"balances"},"success":true})")
        << QByteArray("Acknowledged stream 5");
    QTest::newRow("unsubscribed") << QByteArray(
        R"({"method":"unsubscribe","result":{"channel":"balances"},"success":true,"req_id":9})")
                                  << QByteArray();
    no("ESession:Invalid session", "KeyExpired");
    no("EGeneral:Permission denied", "InvalidCredentials permission");
    no("EAPI:Invalid key", "InvalidCredentials credentials");
    no("EAPI:Rate limit exceeded", "Throttled");
    no("Exceeded msg rate", "Throttled");
    no("EService:Unavailable", "Error #2");
    no("Already subscribed", "Rejected #2");
}

void TestKrakenUser::answersAreUnderstood()
{
    QFETCH(const QByteArray, frame);
    QFETCH(const QByteArray, expected);
    TestAccount made = subscribedAccount();
    QCOMPARE(tellAll(decode(*made, frame)), expected);
}

void TestKrakenUser::decodesEachFrame_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("fill")
        << QByteArray(R"({"channel":"executions","type":"update","sequence":3,"data":[{"exec_type":"filled",)"
                      R"("order_id":"OK4GJX-KSTLS-7DZZO5","order_status":"filled","symbol":"BTC/USD","side":"buy",)"
                      R"("order_type":"limit","order_qty":1.0,"cum_qty":1.0,"last_qty":1.0,"last_price":26500.1,)"
                      R"("avg_price":26500.1,"exec_id":"TKWWIB-XXXXX","trade_id":365573,"liquidity_ind":"m",)"
                      R"("fees":[{"asset":"USD","qty":4.24}],"time_in_force":"GTC",)"
                      R"("timestamp":"2023-09-22T10:33:05.709993Z"}]})")
        << QByteArray("3 @1695378785709993000 order BTC/USD OK4GJX-KSTLS-7DZZO5 - buy filled filled limit price - "
                      "quantity 1 filled 1 average 26500.1\n"
                      "3 @1695378785709993000 fill BTC/USD OK4GJX-KSTLS-7DZZO5 TKWWIB-XXXXX buy 26500.1 x 1 fee 4.24 "
                      "USD maker");
    QTest::newRow("snapshot of orders")
        << QByteArray(
               R"({"channel":"executions","type":"snapshot","sequence":1,"data":[{"order_id":"OA","symbol":"ETH/USD",)"
               R"("order_qty":0.00000001,"cum_qty":0,"order_type":"limit","side":"sell","limit_price":123456.789,)"
               R"("cl_ord_id":"mine","exec_type":"pending_new","order_status":"pending_new",)"
               R"("timestamp":"2023-09-22T10:33:05Z"},{"order_id":"OB","symbol":"ETH/USD","order_qty":1e21,)"
               R"("order_type":"market","side":"hold","exec_type":"new","order_status":"new",)"
               R"("timestamp":"2023-09-22T10:33:05Z"}]})")
        << QByteArray("3 @1695378785000000000 snapshot order ETH/USD OA mine sell new pending_new limit price "
                      "123456.789 quantity 0.00000001 filled 0 average -\n"
                      "3 @1695378785000000000 snapshot order ETH/USD OB - unknown new new market price - quantity "
                      "1000000000000000000000 filled - average -");
    for (const auto &[word, status] :
         {std::pair("partially_filled", "partly_filled"), std::pair("canceled", "cancelled"),
          std::pair("expired", "expired"), std::pair("moon", "other")})
        QTest::addRow("%s", word) << R"({"channel":"executions","type":"update","sequence":2,"data":[{"order_id":"OA",)"
                                     R"("exec_type":"status","order_status":")"
                                         + QByteArray(word) + R"("}]})"
                                  << "3 @0 order - OA - unknown " + QByteArray(status) + ' ' + word
                                         + " - price - quantity - filled - average -";
    QTest::newRow("balance") << QByteArray(
        R"({"channel":"balances","type":"update","sequence":2,"data":[{"ledger_id":"DATKX6-PEHL1-HZKND8",)"
        R"("ref_id":"R","timestamp":"2023-09-22T10:33:05.709993Z","type":"trade","asset":"USD",)"
        R"("asset_class":"currency","category":"trade","wallet_type":"spot","wallet_id":"main","amount":-1.0,)"
        R"("fee":0.0,"balance":1000.5}]})")
                             << QByteArray(
                                    "5 @1695378785709993000 balance USD total 1000.5 available - locked - change -");
    QTest::newRow("another wallet") << QByteArray(
        R"({"channel":"balances","type":"update","sequence":2,"data":[{"asset":"USD",)"
        R"("wallet_type":"earn","wallet_id":"liquid","amount":1,"balance":7}]})")
                                    << QByteArray();
    QTest::newRow("snapshot of balances")
        << QByteArray(R"({"channel":"balances","type":"snapshot","sequence":1,"data":[{"asset":"BTC",)"
                      R"("asset_class":"currency","balance":1.2,"wallets":[{"type":"spot","id":"main",)"
                      R"("balance":1.0},{"type":"earn","id":"liquid","balance":0.2}]},{"asset":"MATIC",)"
                      R"("balance":499977.9}]})")
        << QByteArray("5 @0 snapshot balance BTC total 1 available - locked - change -\n"
                      "5 @0 snapshot balance MATIC total 499977.9 available - locked - change -");
}

void TestKrakenUser::decodesEachFrame()
{
    QFETCH(const QByteArray, frame);
    QFETCH(const QByteArray, expected);
    TestAccount made = subscribedAccount();
    QCOMPARE(tellAll(decode(*made, frame)), expected);
    QCOMPARE(firstMisunderstanding(*made, frame), QByteArray());
}

void TestKrakenUser::whatIsLeftOutIsKnownFromBefore()
{
    TestAccount made = subscribedAccount();
    static_cast<void>(decode(
        *made, R"({"channel":"executions","type":"update","sequence":2,"data":[{"order_id":"OA","exec_type":"new",)"
               R"("order_status":"new","symbol":"ETH/USD","side":"buy","order_type":"limit","order_qty":2,)"
               R"("limit_price":5,"cum_qty":0.5}]})"));
    const QByteArray cancel = R"({"channel":"executions","type":"update","sequence":3,"data":[{"order_id":"OA",)"
                              R"("exec_type":"canceled","order_status":"canceled"}]})";
    QCOMPARE(
        tellAll(decode(*made, cancel)),
        QByteArray("3 @0 order ETH/USD OA - buy cancelled canceled limit price 5 quantity 2 filled 0.5 average -"));
    // It is over, and forgotten.
    QVERIFY(tellAll(decode(*made, cancel)).contains("order - OA"));
}

void TestKrakenUser::whatIsLeftOutIsKnownFromTheSameFrame()
{
    TestAccount made = subscribedAccount();
    const DecodedFrame out = decode(
        *made, R"({"channel":"executions","type":"update","sequence":2,"data":[{"order_id":"OA","exec_type":"new",)"
               R"("symbol":"ETH/USD","cl_ord_id":"mine"},{"order_id":"OA","exec_type":"restated"},)"
               R"({"order_id":"OA","exec_type":"canceled"},{"order_id":"OA","exec_type":"restated"},)"
               R"({"order_id":"OA","exec_type":"new","symbol":"BTC/USD"}]})");
    const QByteArray rest = " price - quantity - filled - average -";
    QCOMPARE(tellAll(out), "3 @0 order ETH/USD OA mine unknown new new -" + rest
                               + "\n3 @0 order ETH/USD OA mine unknown other restated -" + rest
                               + "\n3 @0 order ETH/USD OA mine unknown cancelled canceled -" + rest
                               + "\n3 @0 order - OA - unknown other restated -" + rest
                               + "\n3 @0 order BTC/USD OA - unknown new new -" + rest);
    // The last word is what stays.
    QCOMPARE(tellAll(decode(*made, R"({"channel":"executions","type":"update","sequence":3,"data":[{"order_id":"OA",)"
                                   R"("exec_type":"restated"}]})")),
             "3 @0 order BTC/USD OA - unknown other restated -" + rest);
}

static QByteArray update(int sequence, const char *type = "update")
{
    return R"({"channel":"executions","type":")" + QByteArray(type) + R"(","sequence":)" + QByteArray::number(sequence)
           + R"(,"data":[{"order_id":"OA","exec_type":"new"},{"order_id":"OB","exec_type":"new"}]})";
}

/// The numbers of a frame's messages, as a ledger judges them.
static std::vector<SequenceVerdict> follow(SequenceTracker &tracker, const DecodedFrame &frame)
{
    std::vector<SequenceVerdict> verdicts;
    for (const FeedMessage &message : frame.messages)
        verdicts.push_back(tracker.check(message.sequence, {}).verdict);
    return verdicts;
}

void TestKrakenUser::numbersGoOn()
{
    using Verdict = SequenceVerdict;
    const std::vector<Verdict> good = {Verdict::InOrder, Verdict::InOrder};
    TestAccount made = subscribedAccount();
    SequenceTracker tracker(SequenceRule::Contiguous);
    QVERIFY(follow(tracker, decode(*made, update(1, "snapshot"))) == good);
    QCOMPARE(tracker.last(), std::optional(Base + 1));
    QVERIFY(follow(tracker, decode(*made, update(2))) == good);
    QVERIFY(follow(tracker, decode(*made, update(3))) == good);
    // The other stream counts for itself.
    const QByteArray balance =
        R"({"channel":"balances","type":"snapshot","sequence":1,"data":[{"asset":"A","balance":1}]})";
    QCOMPARE(decode(*made, balance).messages.at(0).sequence.last, Base + 1);
    // A gap shows once; after it the stream is asked for again, and begins with 1.
    QCOMPARE(follow(tracker, decode(*made, update(6))).at(0), Verdict::Gap);
    static_cast<void>(made.unsubscribe({OrdersIndex}));
    static_cast<void>(made.subscribe({OrdersIndex}));
    QVERIFY(follow(tracker, decode(*made, update(7))) == good);
    QVERIFY(follow(tracker, decode(*made, update(1, "snapshot"))) == good);
    QVERIFY(follow(tracker, decode(*made, update(2))) == good);
    // So does another session.
    made.session().setTime(Now + std::chrono::seconds(2));
    made.enter();
    tracker.rebase();
    QVERIFY(follow(tracker, decode(*made, update(1, "snapshot"))) == good);
    QVERIFY(follow(tracker, decode(*made, update(2))) == good);
    QCOMPARE(tracker.last(), std::optional(Base + 2'000'000 + 2));
}

void TestKrakenUser::anEmptySnapshotLeavesNoGap()
{
    using Verdict = SequenceVerdict;
    TestAccount made = subscribedAccount();
    SequenceTracker tracker(SequenceRule::Contiguous);
    const QByteArray empty = R"({"channel":"executions","type":"snapshot","sequence":1,"data":[]})";
    QVERIFY(follow(tracker, decode(*made, empty)).empty());
    QCOMPARE(follow(tracker, decode(*made, update(2))).at(0), Verdict::InOrder);
    static_cast<void>(made.subscribe({OrdersIndex}));
    QVERIFY(follow(tracker, decode(*made, empty)).empty());
    QCOMPARE(follow(tracker, decode(*made, update(2))).at(0), Verdict::InOrder);
    QCOMPARE(follow(tracker, decode(*made, update(4))).at(0), Verdict::Gap);
}

void TestKrakenUser::aLostFrameIsAGap()
{
    using Verdict = SequenceVerdict;
    TestAccount made = subscribedAccount();
    SequenceTracker tracker(SequenceRule::Contiguous);
    QCOMPARE(follow(tracker, decode(*made, update(1, "snapshot"))).at(0), Verdict::InOrder);
    const DecodedFrame broken = decode(*made, R"({"channel":"executions","type":"update","sequence":2,"data":[{}]})");
    QVERIFY(broken.problem == DecodeProblem::MissingField && broken.messages.empty());
    QCOMPARE(follow(tracker, decode(*made, update(3))).at(0), Verdict::Gap);
}

void TestKrakenUser::brokenFramesGiveNothing_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("no number") << QByteArray(R"({"channel":"executions","type":"update","data":[]})")
                               << QByteArray("problem MissingField sequence");
    QTest::newRow("a number below zero") << QByteArray(
        R"({"channel":"executions","type":"update","sequence":-1,"data":[]})")
                                         << QByteArray("problem BadNumber sequence");
    QTest::newRow("no type") << QByteArray(R"({"channel":"executions","sequence":1,"data":[]})")
                             << QByteArray("problem MissingField type");
    QTest::newRow("no data") << QByteArray(R"({"channel":"balances","type":"update","sequence":1})")
                             << QByteArray("problem MissingField data");
    QTest::newRow("channel is a number") << QByteArray(R"({"channel":1})") << QByteArray("problem WrongType channel");
    QTest::newRow("an order without an id")
        << QByteArray(R"({"channel":"executions","type":"update","sequence":1,"data":[{"exec_type":"new"}]})")
        << QByteArray("problem MissingField order_id");
    QTest::newRow("a balance that is a flag")
        << QByteArray(R"({"channel":"balances","type":"update","sequence":1,"data":[{"asset":"A","balance":true}]})")
        << QByteArray("problem WrongType balance");
    QTest::newRow("an answer without success")
        << QByteArray(R"({"method":"subscribe","req_id":1})") << QByteArray("problem MissingField success");
    QTest::newRow("a refusal without a reason")
        << QByteArray(R"({"method":"subscribe","success":false})") << QByteArray("problem MissingField error");
}

void TestKrakenUser::brokenFramesGiveNothing()
{
    QFETCH(const QByteArray, frame);
    QFETCH(const QByteArray, expected);
    TestAccount made = subscribedAccount();
    QCOMPARE(tellAll(decode(*made, frame)), expected);
}

void TestKrakenUser::heartbeatsAndPongsAreThoseOfTheMarket()
{
    TestAccount made = subscribedAccount();
    QCOMPARE(tellAll(decode(*made, R"({"channel":"heartbeat"})")), QByteArray("Heartbeat"));
    QCOMPARE(tellAll(decode(*made, R"({"channel":"status","type":"update","data":[{"version":"2.0.10",)"
                                   R"("system":"online","api_version":"v2","connection_id":13769405522530892351}]})")),
             QByteArray());
    const auto ping = made->applicationPing();
    QVERIFY(ping);
    const DecodedFrame pong = decode(*made, R"({"method":"pong","req_id":)" + QByteArray::number(ping->requestId)
                                                + R"(,"time_in":"2026-08-16T23:37:05.123456Z",)"
                                                  R"("time_out":"2026-08-16T23:37:05.123500Z"})");
    QCOMPARE(pong.notices.size(), size_t(1));
    QVERIFY(pong.notices[0].kind == SessionNotice::Kind::Pong && pong.notices[0].times);
    QCOMPARE(pong.notices[0].requestId, ping->requestId);
}

void TestKrakenUser::healthIsAnotherToken()
{
    TestAccount made = subscribedAccount();
    const auto frame = made.subscribe({OrdersIndex}).at(0).text;
    QCOMPARE(made.session().healthRequest()->pathAndQuery, QStringLiteral("/0/private/GetWebSocketsToken"));
    QCOMPARE(takeHealth(made.session(), R"({"error":[],"result":{"token":"other","expires":900}})"),
             QByteArray("read yes trade - withdraw - addresses - expires -"));
    QCOMPARE(takeHealth(made.session(), R"({"error":["EAPI:Invalid key"]})"),
             QByteArray("X invalid_credentials \"EAPI:Invalid key\""));
    // The session goes on with its own.
    QVERIFY(made.subscribe({OrdersIndex}).at(0).text.contains(Token));
}

}   // namespace tst_krakenuser

FEEDWARDEN_APPLESS_TEST(tst_krakenuser::TestKrakenUser)
#include "tst_krakenuser.moc"
