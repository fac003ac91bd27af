// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountsupport.h"

#include "tests/support/testmain.h"

#include <QRegularExpression>

namespace tst_simulatoraccounts_coinbase {

using namespace feedwarden;

class TestSimulatorAccountsCoinbase final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_simulator.reset(); }

    void tokensOfBothKindsAreTaken_data();
    void tokensOfBothKindsAreTaken();
    void tokensThatAreNotGoodAreRefused_data();
    void tokensThatAreNotGoodAreRefused();
    void theSnapshotComesFirst();
    void framesAreNumberedOverAllChannels();
    void ordersGoTheirWay();
    void productsCanBeNamed();
    void unsubscribingEndsIt();
    void restNeedsATokenForItsPath();
    void restAgreesWithTheOrders();
    void keysSayWhatTheyAllow();
    void refusalsComeOnCommand();
    void keysThatEndAreSilent_data();
    void keysThatEndAreSilent();

private:
    void startWith(Simulator::Options options);
    [[nodiscard]] Simulator::Endpoint venue() const { return endpointOf(*m_simulator, "coinbase"); }
    [[nodiscard]] SimCredentials keys() const { return venue().accounts[0]; }
    [[nodiscard]] Fetched get(const QByteArray &path) const;
    [[nodiscard]] QString begin(const QByteArray &json) { return inject(*m_simulator, json); }

    std::unique_ptr<Simulator> m_simulator;
};

namespace {

struct TokenWish {
    bool isEd25519 = true;
    qint64 from = 0, until = 120;   ///< Seconds from now.
    QByteArray uri = {};
    QByteArray issuer = "cdp";
    QByteArray algorithm = {};   ///< Empty = the key's.
};

}   // namespace

// r and s of DER as they are.
static QByteArray rawOf(const QByteArray &der)
{
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    const std::unique_ptr<ECDSA_SIG, void (*)(ECDSA_SIG *)> pair(d2i_ECDSA_SIG(nullptr, &at, long(der.size())),
                                                                 &ECDSA_SIG_free);
    QByteArray raw(64, '\0');
    auto *out = reinterpret_cast<unsigned char *>(raw.data());
    BN_bn2binpad(ECDSA_SIG_get0_r(pair.get()), out, 32);
    BN_bn2binpad(ECDSA_SIG_get0_s(pair.get()), out + 32, 32);
    return raw;
}

static QByteArray token(const SimCredentials &keys, const TokenWish &wish = {})
{
    static constexpr auto Base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const QByteArray key = wish.isEd25519 ? keys.ed25519Key : keys.apiKey;
    const QByteArray algorithm = !wish.algorithm.isEmpty() ? wish.algorithm : wish.isEd25519 ? "EdDSA" : "ES256";
    const qint64 now = nowInMs() / 1000;
    const QByteArray header = R"({"alg":")" + algorithm + R"(","kid":")" + key
                              + R"(","nonce":"00112233445566778899aabbccddeeff","typ":"JWT"})";
    QByteArray claims = R"({"sub":")" + key + R"(","iss":")" + wish.issuer + R"(","nbf":)"
                        + QByteArray::number(now + wish.from) + R"(,"exp":)" + QByteArray::number(now + wish.until);
    if (!wish.uri.isEmpty())
        claims += R"(,"uri":")" + wish.uri + '"';
    const QByteArray text = header.toBase64(Base64Url) + '.' + (claims + '}').toBase64(Base64Url);
    const QByteArray signature = wish.isEd25519 ? signedWithPem(keys.ed25519Secret, text)
                                                : rawOf(signedWithPem(keys.apiSecret, text));
    return text + '.' + signature.toBase64(Base64Url);
}

static QByteArray userSubscription(const QByteArray &jwt, const QByteArray &more = {})
{
    return R"({"type":"subscribe","channel":"user")" + more + R"(,"jwt":")" + jwt + R"("})";
}

static QList<QJsonValue> ordersOf(const Listener &client, const char *type)
{
    QList<QJsonValue> orders;
    for (const QByteArray &text : client.texts) {
        const QJsonValue event = QJsonDocument::fromJson(text).object().value(QLatin1String("events"))[0];
        if (!text.contains("\"channel\":\"user\"") || event[QLatin1String("type")].toString() != QLatin1String(type))
            continue;
        for (const QJsonValue &order : event[QLatin1String("orders")].toArray())
            orders.append(order);
    }
    return orders;
}

static const QByteArray Updates = R"("channel":"user","client_id":"","timestamp":)";

Fetched TestSimulatorAccountsCoinbase::get(const QByteArray &path) const
{
    const QByteArray jwt = token(keys(), {.uri = "GET api.coinbase.com" + path.split('?').constFirst()});
    return ask("GET", venue().restUrl, path, {{"Authorization", "Bearer " + jwt}});
}

void TestSimulatorAccountsCoinbase::startWith(Simulator::Options options)
{
    options.venues = {QStringLiteral("coinbase")};
    m_simulator = std::make_unique<Simulator>(options);
    const auto started = m_simulator->start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
}

void TestSimulatorAccountsCoinbase::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    startWith({.accounts = 2, .accountRate = 50});
}

void TestSimulatorAccountsCoinbase::tokensOfBothKindsAreTaken_data()
{
    QTest::addColumn<bool>("isEd25519");
    QTest::addColumn<QByteArray>("issuer");
    QTest::newRow("EdDSA") << true << QByteArray("cdp");
    QTest::newRow("ES256") << false << QByteArray("cdp");
    QTest::newRow("ES256 of an older issuer") << false << QByteArray("coinbase-cloud");
}

void TestSimulatorAccountsCoinbase::tokensOfBothKindsAreTaken()
{
    QFETCH(const bool, isEd25519);
    QFETCH(const QByteArray, issuer);
    Listener client(venue().url);
    QTRY_VERIFY(client.wasConnected);
    client.send(userSubscription(token(keys(), {.isEd25519 = isEd25519, .issuer = issuer})));
    QTRY_VERIFY(client.count(R"("subscriptions":{"user":)") > 0);
    QTRY_VERIFY(ordersOf(client, "update").size() > 3);
    QCOMPARE(client.count("authentication failure"), qsizetype(0));
}

void TestSimulatorAccountsCoinbase::tokensThatAreNotGoodAreRefused_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("none") << 0;
    QTest::newRow("over") << 1;
    QTest::newRow("early") << 2;
    QTest::newRow("too long") << 3;
    QTest::newRow("another issuer") << 4;
    QTest::newRow("for REST") << 5;
    QTest::newRow("another's secret") << 6;
    QTest::newRow("another's secret, ES256") << 7;
    QTest::newRow("changed afterwards") << 8;
    QTest::newRow("another algorithm") << 9;
    QTest::newRow("no JWT") << 10;
}

void TestSimulatorAccountsCoinbase::tokensThatAreNotGoodAreRefused()
{
    QFETCH(const int, what);
    TokenWish wish;
    SimCredentials used = keys();
    if (what == 1)
        wish = {.from = -180, .until = -60};
    else if (what == 2)
        wish = {.from = 300, .until = 400};
    else if (what == 3)
        wish = {.until = 600};
    else if (what == 4)
        wish.issuer = "somebody";
    else if (what == 5)
        wish.uri = "GET api.coinbase.com/api/v3/brokerage/accounts";
    else if (what == 6)
        used.ed25519Secret = venue().accounts[1].ed25519Secret;
    else if (what == 7)
        wish.isEd25519 = false, used.apiSecret = venue().accounts[1].apiSecret;
    else if (what == 9)
        wish.algorithm = "none";
    QByteArray jwt = token(used, wish);
    if (what == 0)
        jwt.clear();
    else if (what == 8)
        jwt[jwt.indexOf('.') + 60] = jwt[jwt.indexOf('.') + 60] == 'A' ? 'B' : 'A';
    else if (what == 10)
        jwt = "a.b.c";
    Listener client(venue().url);
    QTRY_VERIFY(client.wasConnected);
    client.send(userSubscription(jwt));
    QTRY_COMPARE(client.count(R"({"type":"error","message":"authentication failure"})"), qsizetype(1));
    QCOMPARE(client.count("subscriptions"), qsizetype(0));
}

void TestSimulatorAccountsCoinbase::theSnapshotComesFirst()
{
    // It lives, so that there is something to tell.
    QTRY_VERIFY(
        !get("/api/v3/brokerage/orders/historical/batch").object().value(QLatin1String("orders")).toArray().isEmpty());
    Listener client(venue().url);
    QTRY_VERIFY(client.wasConnected);
    client.send(userSubscription(token(keys())));
    QTRY_VERIFY(client.texts.size() > 2);
    QVERIFY(client.texts[0].contains(R"([{"type":"snapshot","orders":[)"));
    QVERIFY(client.texts[0].contains("\"sequence_num\":0"));
    QVERIFY(client.texts[1].contains("\"channel\":\"subscriptions\""));
}

void TestSimulatorAccountsCoinbase::framesAreNumberedOverAllChannels()
{
    Listener client(venue().url);
    QTRY_VERIFY(client.wasConnected);
    client.send(R"({"type":"subscribe","channel":"heartbeats"})");
    client.send(userSubscription(token(keys())));
    QTRY_VERIFY(client.count("\"channel\":\"heartbeats\"") > 1);
    QTRY_VERIFY(client.count(Updates) > 10);
    for (qsizetype i = 0; i < client.texts.size(); ++i)
        QCOMPARE(client.at(i).value(QLatin1String("sequence_num")).toInteger(), qint64(i));
}

void TestSimulatorAccountsCoinbase::ordersGoTheirWay()
{
    Listener client(venue().url);
    QTRY_VERIFY(client.wasConnected);
    client.send(userSubscription(token(keys())));
    QTRY_VERIFY_WITH_TIMEOUT(ordersOf(client, "update").size() > 150, 20'000);
    std::map<QString, QJsonValue> last;
    int partial = 0, filled = 0, cancelled = 0;
    for (const QJsonValue &order : ordersOf(client, "update")) {
        const auto units = [&](const char *key) { return unitsOf(order[QLatin1String(key)]); };
        const QString id = order[QLatin1String("order_id")].toString();
        const QString status = order[QLatin1String("status")].toString();
        QVERIFY(status == QLatin1String("OPEN") || units("leaves_quantity") == 0);
        const qint64 sign = order[QLatin1String("order_side")].toString() == QLatin1String("BUY") ? 1 : -1;
        QCOMPARE(units("total_value_after_fees"), units("filled_value") + sign * units("total_fees"));
        if (const auto before = last.find(id); before != last.end()) {
            QCOMPARE(before->second[QLatin1String("status")].toString(), QStringLiteral("OPEN"));
            QVERIFY(unitsOf(before->second[QLatin1String("cumulative_quantity")]) <= units("cumulative_quantity"));
        }
        partial += status == QLatin1String("OPEN") && units("cumulative_quantity") > 0;
        filled += status == QLatin1String("FILLED");
        cancelled += status == QLatin1String("CANCELLED");
        last.insert_or_assign(id, order);
    }
    QVERIFY(partial > 0 && filled > 0 && cancelled > 0);
}

void TestSimulatorAccountsCoinbase::productsCanBeNamed()
{
    Listener all(venue().url), one(venue().url);
    QTRY_VERIFY(all.wasConnected && one.wasConnected);
    all.send(userSubscription(token(keys())));
    one.send(userSubscription(token(keys()), R"(,"product_ids":["ETH-USD"])"));
    QTRY_VERIFY(one.count("\"product_id\":\"ETH-USD\"") > 3);
    QTRY_VERIFY(all.count("\"product_id\":\"BTC-USD\"") > 3);
    QCOMPARE(one.count("\"product_id\":\"BTC-USD\""), qsizetype(0));
}

void TestSimulatorAccountsCoinbase::unsubscribingEndsIt()
{
    Listener client(venue().url), other(venue().url);
    QTRY_VERIFY(client.wasConnected && other.wasConnected);
    client.send(userSubscription(token(keys())));
    other.send(userSubscription(token(keys())));
    QTRY_VERIFY(client.count(Updates) > 2);
    client.send(R"({"type":"unsubscribe","channel":"user","jwt":""})");
    QTRY_COMPARE(client.count("authentication failure"), qsizetype(1));
    client.send(R"({"type":"unsubscribe","channel":"user","jwt":")" + token(keys()) + "\"}");
    QTRY_VERIFY(client.count(R"("subscriptions":{})") > 0);
    const qsizetype soFar = client.count(Updates), others = other.count(Updates);
    QTRY_VERIFY(other.count(Updates) > others + 3);
    QCOMPARE(client.count(Updates), soFar);
}

void TestSimulatorAccountsCoinbase::restNeedsATokenForItsPath()
{
    const QByteArray path = "/api/v3/brokerage/accounts";
    QCOMPARE(get(path).status, 200);
    const auto statusWith = [&](const QByteArray &uri) {
        const QByteArray jwt = token(keys(), {.isEd25519 = false, .uri = uri});
        return ask("GET", venue().restUrl, path, {{"Authorization", "Bearer " + jwt}}).status;
    };
    QCOMPARE(statusWith("GET api.coinbase.com" + path), 200);
    QCOMPARE(statusWith("POST api.coinbase.com" + path), 401);
    QCOMPARE(statusWith("GET api.coinbase.com/api/v3/brokerage/orders"), 401);
    QCOMPARE(statusWith({}), 401);
    QCOMPARE(ask("GET", venue().restUrl, path).status, 401);
}

void TestSimulatorAccountsCoinbase::restAgreesWithTheOrders()
{
    startWith({.accountRate = 3});
    Listener client(venue().url);
    QTRY_VERIFY(client.wasConnected);
    client.send(userSubscription(token(keys())));
    // What is held back in the accounts is what the open orders hold.
    const auto agrees = [&] {
        qint64 held = 0, holds = 0;
        const Fetched accounts = get("/api/v3/brokerage/accounts");
        const Fetched orders = get("/api/v3/brokerage/orders/historical/batch?order_status=OPEN");
        for (const QJsonValue &each : accounts.object().value(QLatin1String("accounts")).toArray())
            held += unitsOf(each[QLatin1String("hold")][QLatin1String("value")]);
        for (const QJsonValue &each : orders.object().value(QLatin1String("orders")).toArray())
            holds += unitsOf(each[QLatin1String("outstanding_hold_amount")]);
        return held > 0 && held == holds;
    };
    // Asked once more it may have gone on, so that once is enough.
    QVERIFY(QTest::qWaitFor(agrees, 20'000));
}

void TestSimulatorAccountsCoinbase::keysSayWhatTheyAllow()
{
    const auto mayTrade = [this] {
        return valueAt(get("/api/v3/brokerage/key_permissions").body, QStringLiteral("can_trade"));
    };
    QCOMPARE(mayTrade().toBool(true), false);
    startWith({.keyRights = SimKeyRights::Trade});
    QCOMPARE(mayTrade().toBool(false), true);
}

void TestSimulatorAccountsCoinbase::refusalsComeOnCommand()
{
    QCOMPARE(begin(R"({"fault":"invalid_credentials","count":2})"), QString());
    Listener client(venue().url);
    QTRY_VERIFY(client.wasConnected);
    client.send(userSubscription(token(keys())));
    QTRY_COMPARE(client.count("authentication failure"), qsizetype(1));
    QCOMPARE(get("/api/v3/brokerage/accounts").status, 401);
    QCOMPARE(get("/api/v3/brokerage/accounts").status, 200);
}

void TestSimulatorAccountsCoinbase::keysThatEndAreSilent_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("expired") << QByteArray("expired") << false;
    QTest::newRow("revoked") << QByteArray("revoked") << true;
}

void TestSimulatorAccountsCoinbase::keysThatEndAreSilent()
{
    QFETCH(const QByteArray, mode);
    QFETCH(const bool, isRefused);
    Listener client(venue().url), other(venue().url);
    QTRY_VERIFY(client.wasConnected && other.wasConnected);
    client.send(userSubscription(token(keys())));
    other.send(userSubscription(token(venue().accounts[1])));
    QTRY_VERIFY(client.count(Updates) > 2 && other.count(Updates) > 2);
    const QByteArray fault = R"({"fault":"expire_key","account":1,"mode":")" + mode + "\"}";
    QCOMPARE(begin(fault), QString());
    const qsizetype soFar = client.count(Updates), others = other.count(Updates);
    QTRY_VERIFY(other.count(Updates) > others + 5);
    QCOMPARE(client.count(Updates), soFar);
    QVERIFY(!client.isClosed);
    client.send(userSubscription(token(keys())));
    if (isRefused)
        QTRY_COMPARE(client.count("authentication failure"), qsizetype(1));
    else
        QTRY_VERIFY(client.count(Updates) > soFar + 3);
}

}   // namespace tst_simulatoraccounts_coinbase

FEEDWARDEN_GUILESS_TEST(tst_simulatoraccounts_coinbase::TestSimulatorAccountsCoinbase)
#include "tst_simulatoraccounts_coinbase.moc"
