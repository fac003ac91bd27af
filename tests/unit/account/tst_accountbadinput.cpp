// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountdecoding.h"

#include "tests/support/testmain.h"

#include <QTest>

namespace tst_accountbadinput {

using namespace feedwarden;

// What no venue should send: frames and answers with one byte changed, or one value put in another's place. Whatever
// comes of it has to fit together.

class TestAccountBadInput final : public QObject
{
    Q_OBJECT

private slots:
    void changedBytesDoNoHarm_data() { frames(); }
    void changedBytesDoNoHarm();
    void exchangedValuesDoNoHarm_data() { frames(); }
    void exchangedValuesDoNoHarm();
    void refusedFramesLeaveNothing_data();
    void refusedFramesLeaveNothing();
    void changedAnswersDoNoHarm_data();
    void changedAnswersDoNoHarm();

private:
    static void frames();
};

static constexpr WallTime Now(std::chrono::milliseconds(1'747'385'641'636));
static const QByteArray Ed25519Seed = QByteArray::fromHex(
    "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");

static TestAccount accountOf(const QString &venue)
{
    const QByteArray secret = Ed25519Seed.toBase64();   // Every venue takes it for one of its own.
    TestAccount account(venue, {Secret("key"), Secret(secret), Secret("phrase")}, Now);
    account.enter();
    static_cast<void>(account.subscribe({OrdersIndex, BalancesIndex, PositionsIndex}));
    return account;
}

void TestAccountBadInput::frames()
{
    QTest::addColumn<QString>("venue");
    QTest::addColumn<QByteArray>("frame");
    const auto row = [](const char *name, const char *venue, const char *frame) {
        QTest::newRow(name) << QString::fromLatin1(venue) << QByteArray(frame);
    };
    row("Binance Spot, order", "binance-spot",
        R"({"subscriptionId":0,"event":{"e":"executionReport","E":1499405658700,"s":"B","c":"x","S":"SELL","o":"LIMIT",)"
        R"("q":"0.5","p":"1","C":"","x":"TRADE","X":"FILLED","i":7,"l":"0.2","z":"0.3","L":"6","n":"0.1","N":"BNB",)"
        R"("t":3,"m":true}})");
    row("Binance Spot, refusal", "binance-spot",
        R"({"id":1,"status":429,"error":{"code":-1003,"msg":"No.","data":{"retryAfter":1747385701636}}})");
    row("Binance USD-M, account", "binance-usdm",
        R"({"e":"ACCOUNT_UPDATE","E":1564745798939,"a":{"B":[{"a":"USDT","wb":"1.5"}],"P":[{"s":"B","pa":"-2",)"
        R"("ep":"6.5","up":"2","ps":"BOTH"}]}})");
    row("Bybit, position", "bybit",
        R"({"topic":"position","creationTime":1697682317044,"data":[{"symbol":"B","positionIdx":1,"side":"Sell",)"
        R"("size":"0.01","entryPrice":"2","markPrice":"2","unrealisedPnl":"0"}]})");
    row("Bybit, refusal", "bybit", R"({"op":"auth","success":false,"retCode":10003,"retMsg":"No","req_id":"1"})");
    row("Coinbase, orders", "coinbase",
        R"({"channel":"user","timestamp":"2023-02-09T20:33:57.609Z","sequence_num":0,"events":[{"type":"update",)"
        R"("orders":[{"order_id":"A","product_id":"B","order_side":"SELL","order_type":"Market","status":"OPEN",)"
        R"("cumulative_quantity":"0.25","leaves_quantity":"0.75"}]}]})");
    row("Kraken, fill", "kraken",
        R"({"channel":"executions","type":"update","sequence":3,"data":[{"exec_type":"trade","order_id":"O",)"
        R"("order_status":"filled","symbol":"B","side":"buy","order_qty":1.5,"last_qty":1.5,"last_price":26.5,)"
        R"("exec_id":"T","fees":[{"asset":"USD","qty":4.24}],"timestamp":"2023-09-22T10:33:05.709993Z"}]})");
    row("Kraken, refusal", "kraken",
        R"({"error":"EService:Throttled: 1747385701","method":"subscribe","req_id":2,"success":false})");
    row("OKX, balances", "okx",
        R"({"arg":{"channel":"account"},"data":[{"uTime":"1751526647084","details":[{"ccy":"U","cashBal":"1",)"
        R"("availBal":"","frozenBal":"0"}]}]})");
    row("OKX, refusal", "okx", R"({"id":"2","event":"error","code":"60018","msg":"No."})");
}

void TestAccountBadInput::changedBytesDoNoHarm()
{
    QFETCH(const QString, venue);
    QFETCH(const QByteArray, frame);
    TestAccount account = accountOf(venue);
    QVERIFY(!isQuarantined(decode(*account, frame).problem));
    for (qsizetype i = 0; i < frame.size(); ++i) {
        for (const char byte :
             {'"', '{', '}', '[', ']', ',', ':', '0', '9', '-', '.', 'e', 'x', ' ', '\\', '\0', '\xff'}) {
            QByteArray changed = frame;
            changed[i] = byte;
            const QByteArray wrong = inconsistency(decode(*account, changed), 100);
            QVERIFY2(wrong.isEmpty(), QByteArray(wrong + " after " + changed).constData());
        }
    }
}

/// Every document that differs from `value` in one place, where something of another kind stands or nothing does.
static QList<QJsonValue> variantsOf(const QJsonValue &value)
{
    QList<QJsonValue> variants = {QJsonValue(),
                                  QJsonValue(true),
                                  QJsonValue(-1),
                                  QJsonValue(1.5e300),
                                  QJsonValue(QString()),
                                  QJsonValue(QStringLiteral("x")),
                                  QJsonArray{QJsonValue(1)},
                                  QJsonObject{}};
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QString &key : object.keys()) {
            QJsonObject changed = object;
            changed.remove(key);
            variants.append(changed);
            for (const QJsonValue &other : variantsOf(object.value(key))) {
                changed.insert(key, other);
                variants.append(changed);
            }
        }
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (int i = 0; i < array.size(); ++i) {
            QJsonArray changed = array;
            for (const QJsonValue &other : variantsOf(array.at(i))) {
                changed[i] = other;
                variants.append(changed);
            }
        }
    }
    return variants;
}

static QByteArray bytesOf(const QJsonValue &value)
{
    // Only objects and arrays are documents for Qt.
    return value.isObject()  ? QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)
           : value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                             : QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).mid(1).chopped(1);
}

void TestAccountBadInput::exchangedValuesDoNoHarm()
{
    QFETCH(const QString, venue);
    QFETCH(const QByteArray, frame);
    TestAccount account = accountOf(venue);
    int refused = 0;
    for (const QJsonValue &variant : variantsOf(jsonOf(frame))) {
        const DecodedFrame out = decode(*account, bytesOf(variant));
        refused += isQuarantined(out.problem) ? 1 : 0;
        const QByteArray wrong = inconsistency(out, 100);
        QVERIFY2(wrong.isEmpty(), QByteArray(wrong + " after " + bytesOf(variant)).constData());
    }
    QVERIFY(refused > 10);   // It is strict, too.
}

/// `frame` changes what is remembered, and `after` shows what that is.
void TestAccountBadInput::refusedFramesLeaveNothing_data()
{
    QTest::addColumn<QString>("venue");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const char *venue, const QByteArray &before, const QByteArray &frame,
                        const QByteArray &after) {
        QTest::newRow(name) << QString::fromLatin1(venue) << before << frame << (after.isEmpty() ? frame : after);
    };
    row("Binance Spot, answer", "binance-spot", {}, R"({"id":1,"status":200,"result":{"subscriptionId":7}})", {});
    row("Binance Spot, refusal", "binance-spot", {},
        R"({"id":1,"status":400,"error":{"code":-1100,"msg":"No.","data":{"retryAfter":1747385701636}}})", {});
    row("Binance USD-M, account", "binance-usdm", {},
        R"({"e":"ACCOUNT_UPDATE","E":1564745798939,"a":{"B":[{"a":"USDT","wb":"1.5"}],"P":[{"s":"B","pa":"-2",)"
        R"("ep":"6.5","up":"2","ps":"BOTH"}]}})",
        {});
    row("Bybit, answer", "bybit", {}, R"({"op":"subscribe","success":true,"ret_msg":"","req_id":""})", {});
    row("Bybit, refusal", "bybit", {}, R"({"op":"subscribe","retCode":20114,"retMsg":"No"})", {});
    row("Coinbase, list", "coinbase", {},
        R"({"channel":"subscriptions","timestamp":"2023-02-09T20:33:57.609Z","sequence_num":1,"events":[)"
        R"({"subscriptions":{"user":["u"]}},{"subscriptions":{"heartbeats":["h"]}}]})",
        {});
    row("Coinbase, refusal", "coinbase", {}, R"({"type":"error","message":"failure to subscribe"})", {});
    const QByteArray orders = R"({"channel":"executions","type":"snapshot","sequence":1,"data":[{"order_id":"OA",)"
                              R"("exec_type":"new","symbol":"B","cl_ord_id":"C","side":"buy","order_type":"limit",)"
                              R"("limit_price":5,"order_qty":2,"cum_qty":1},{"order_id":"OB","exec_type":"new"}]})";
    const QByteArray leavingOut = R"({"channel":"executions","type":"update","sequence":3,"data":[{"order_id":"OA",)"
                                  R"("exec_type":"restated"},{"order_id":"OB","exec_type":"restated"}]})";
    row("Kraken, orders", "kraken", {}, orders, leavingOut);
    row("Kraken, ends", "kraken", orders,
        R"({"channel":"executions","type":"update","sequence":2,"data":[{"order_id":"OA","exec_type":"canceled"},)"
        R"({"order_id":"OB","exec_type":"canceled","avg_price":1}]})",
        leavingOut);
    row("Kraken, numbers", "kraken", {},
        R"({"channel":"balances","type":"snapshot","sequence":7,"data":[{"asset":"A","balance":1}]})",
        R"({"channel":"balances","type":"snapshot","sequence":1,"data":[{"asset":"A","balance":1}]})");
    row("OKX, balances", "okx", {},
        R"({"arg":{"channel":"account"},"data":[{"uTime":"1751526647084","details":[{"ccy":"U","cashBal":"1"}]}]})",
        {});
    row("OKX, later balances", "okx",
        R"({"arg":{"channel":"account"},"data":[{"uTime":"1751526647084","details":[]}]})",
        R"({"arg":{"channel":"account"},"data":[{"uTime":"1751526647085","details":[{"ccy":"U","cashBal":"1"}]}]})",
        {});
    row("OKX, positions", "okx", {},
        R"({"arg":{"channel":"positions"},"lastPage":true,"data":[{"instId":"B","posSide":"net","pos":"1"}]})", {});
}

void TestAccountBadInput::refusedFramesLeaveNothing()
{
    QFETCH(const QString, venue);
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, frame);
    QFETCH(const QByteArray, after);
    const auto began = [&] {
        TestAccount account = accountOf(venue);
        if (!before.isEmpty())
            static_cast<void>(decode(*account, before));
        return account;
    };
    const auto lastOf = [&](TestAccount &account) {
        const DecodedFrame last = decode(*account, after);
        return QByteArray(tellAll(last) + '\n' + describe(last));
    };
    TestAccount untouched = began();
    const QByteArray expected = lastOf(untouched);
    int refused = 0;
    for (const QJsonValue &variant : variantsOf(jsonOf(frame))) {
        TestAccount account = began();
        if (!isQuarantined(decode(*account, bytesOf(variant)).problem))
            continue;
        ++refused;
        const QByteArray told = lastOf(account);
        QVERIFY2(told == expected, QByteArray(bytesOf(variant) + ": " + told + " | " + expected).constData());
    }
    QVERIFY(refused > 5);
}

void TestAccountBadInput::changedAnswersDoNoHarm_data()
{
    QTest::addColumn<QString>("venue");
    QTest::addColumn<QByteArray>("body");
    for (const QString &venue : accountVenues()) {
        QTest::addRow("%s, rows", qPrintable(venue))
            << venue
            << QByteArray(
                   R"({"code":"0","retCode":0,"error":[],"listenKey":"k","result":{"token":"t","nextPageCursor":"c",)"
                   R"("readOnly":0,"permissions":{"Wallet":["Withdraw"]},"ips":["*"],"expiredAt":"2027-01-01T00:00:00Z",)"
                   R"("list":[{"symbol":"B","orderId":"1","side":"Buy","orderType":"L","orderStatus":"New","size":"1",)"
                   R"("coin":[{"coin":"B","walletBalance":"1"}]}]},"data":[{"instId":"B","ordId":"1","side":"buy",)"
                   R"("ordType":"l","state":"live","perm":"trade","ip":""}],"balances":[{"asset":"B","free":"1",)"
                   R"("locked":"0"}],"assets":[{"asset":"B","walletBalance":"1"}],"positions":[{"symbol":"B",)"
                   R"("positionSide":"BOTH","positionAmt":"1"}],"enableReading":true,"ipRestrict":false,)"
                   R"("enableSpotAndMarginTrading":true,"enableWithdrawals":true,"can_view":true,)"
                   R"("can_trade":true,"can_transfer":true,"message":"m","errors":[{"message":"m"}]})");
    }
}

void TestAccountBadInput::changedAnswersDoNoHarm()
{
    QFETCH(const QString, venue);
    QFETCH(const QByteArray, body);
    TestAccount account = accountOf(venue);
    PrivateSession &session = account.session();
    QVERIFY(!session.takeHealth(200, body).failure);
    for (const QJsonValue &variant : variantsOf(jsonOf(body))) {
        const QByteArray answer = bytesOf(variant);
        for (const int status : {200, 401, 429, 503}) {
            static_cast<void>(session.takePreparation(status, answer));
            static_cast<void>(session.takeRenewal(status, answer));
            static_cast<void>(session.takeHealth(status, answer));
            for (size_t request = 0; request < stateRequestsOf(session).size() && request < 3; ++request) {
                DecodedFrame out;
                const auto failure = session.takeState(request, status, answer, out);
                QVERIFY2(!failure || out.messages.empty(), answer.constData());
                QVERIFY2(status == 200 || failure, answer.constData());
                QVERIFY2(out.messages.size() == out.accountEvents.size(), answer.constData());
            }
        }
    }
}

}   // namespace tst_accountbadinput

FEEDWARDEN_APPLESS_TEST(tst_accountbadinput::TestAccountBadInput)
#include "tst_accountbadinput.moc"
