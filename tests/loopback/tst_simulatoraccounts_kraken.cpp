// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountsupport.h"

#include "tests/support/testmain.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace tst_simulatoraccounts_kraken {

using namespace feedwarden;

class TestSimulatorAccountsKraken final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_simulator.reset(); }

    void tokensAreMadeForSignedRequests_data();
    void tokensAreMadeForSignedRequests();
    void wrongRequestsAreRefused_data();
    void wrongRequestsAreRefused();
    void noncesHaveToRise();
    void channelsBeginWithASnapshot();
    void sequencesRisePerSubscription();
    void aLostEventLeavesAHole();
    void ordersGoTheirWay();
    void fillsAddUpToBalances();
    void tokensAreRefused_data();
    void tokensAreRefused();
    void tokensHoldAsLongAsTheirSession();
    void heartbeatsComeWithPrivateChannelsToo();
    void errorsComeOnCommand();
    void revokedKeysHearNothingMore();

private:
    void startWith(Simulator::Options options);
    [[nodiscard]] Simulator::Endpoint venue() const { return endpointOf(*m_simulator, "kraken"); }
    [[nodiscard]] QUrl socket() const { return withPath(venue().url, "/v2"); }
    [[nodiscard]] SimCredentials keys() const { return venue().accounts[0]; }
    [[nodiscard]] Fetched post(const QByteArray &path, const SimCredentials &keys, qint64 nonce,
                               bool isJson = false) const;
    [[nodiscard]] QByteArray newToken();
    [[nodiscard]] QString begin(const QByteArray &json) { return inject(*m_simulator, json); }

    std::unique_ptr<Simulator> m_simulator;
    qint64 m_nonce = 1'700'000'000'000;
};

static QByteArray subscription(const char *channel, const QByteArray &token, int id = 1)
{
    return R"({"method":"subscribe","req_id":)" + QByteArray::number(id) + R"(,"params":{"channel":")" + channel
           + R"(","token":")" + token + R"("}})";
}

static QString firstError(const Fetched &answer) { return answer.object().value(QLatin1String("error"))[0].toString(); }

Fetched TestSimulatorAccountsKraken::post(const QByteArray &path, const SimCredentials &keys, qint64 nonce,
                                          bool isJson) const
{
    const QByteArray number = QByteArray::number(nonce);
    const QByteArray body = isJson ? R"({"nonce":)" + number + '}' : "nonce=" + number;
    const QByteArray text = path + QCryptographicHash::hash(number + body, QCryptographicHash::Sha256);
    const QByteArray signature = QMessageAuthenticationCode::hash(text, QByteArray::fromBase64(keys.apiSecret),
                                                                  QCryptographicHash::Sha512)
                                     .toBase64();
    const char *const type = isJson ? "application/json" : "application/x-www-form-urlencoded";
    return ask("POST", venue().restUrl, path,
               {{"API-Key", keys.apiKey}, {"API-Sign", signature}, {"Content-Type", type}}, body);
}

QByteArray TestSimulatorAccountsKraken::newToken()
{
    const Fetched answer = post("/0/private/GetWebSocketsToken", keys(), ++m_nonce);
    return valueAt(answer.body, QStringLiteral("result.token")).toString().toLatin1();
}

void TestSimulatorAccountsKraken::startWith(Simulator::Options options)
{
    options.venues = {QStringLiteral("kraken")};
    m_simulator = std::make_unique<Simulator>(options);
    const auto started = m_simulator->start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
}

void TestSimulatorAccountsKraken::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    startWith({.accounts = 2, .accountRate = 50});
}

void TestSimulatorAccountsKraken::tokensAreMadeForSignedRequests_data()
{
    QTest::addColumn<bool>("isJson");
    QTest::newRow("form") << false;
    QTest::newRow("JSON") << true;
}

void TestSimulatorAccountsKraken::tokensAreMadeForSignedRequests()
{
    QFETCH(const bool, isJson);
    const Fetched answer = post("/0/private/GetWebSocketsToken", keys(), ++m_nonce, isJson);
    QCOMPARE(answer.object().value(QLatin1String("error")).toArray().size(), qsizetype(0));
    QVERIFY(valueAt(answer.body, QStringLiteral("result.token")).toString().size() > 20);
    QCOMPARE(valueAt(answer.body, QStringLiteral("result.expires")).toInt(), 900);
}

void TestSimulatorAccountsKraken::wrongRequestsAreRefused_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<QString>("error");
    QTest::newRow("secret") << 0 << QStringLiteral("EAPI:Invalid signature");
    QTest::newRow("key") << 1 << QStringLiteral("EAPI:Invalid key");
}

void TestSimulatorAccountsKraken::wrongRequestsAreRefused()
{
    QFETCH(const int, what);
    QFETCH(const QString, error);
    SimCredentials wrong = keys();
    (what == 0 ? wrong.apiSecret : wrong.apiKey) = what == 0 ? venue().accounts[1].apiSecret : QByteArray("nobody");
    QCOMPARE(firstError(post("/0/private/GetWebSocketsToken", wrong, ++m_nonce)), error);
}

void TestSimulatorAccountsKraken::noncesHaveToRise()
{
    const QByteArray path = "/0/private/GetWebSocketsToken";
    QCOMPARE(firstError(post(path, keys(), 100)), QString());
    QCOMPARE(firstError(post(path, keys(), 100)), QStringLiteral("EAPI:Invalid nonce"));
    QCOMPARE(firstError(post(path, keys(), 99)), QStringLiteral("EAPI:Invalid nonce"));
    QCOMPARE(firstError(post(path, venue().accounts[1], 50)), QString());   // Each key has its own.
    QCOMPARE(firstError(post(path, keys(), 101)), QString());
}

void TestSimulatorAccountsKraken::channelsBeginWithASnapshot()
{
    Listener client(socket());
    QTRY_VERIFY(client.wasConnected);
    const QByteArray token = newToken();
    client.send(subscription("executions", token, 7));
    const QJsonObject answer = answerTo(client, QStringLiteral("req_id"), QStringLiteral("7"));
    QCOMPARE(answer.value(QLatin1String("success")).toBool(), true);
    QCOMPARE(answer.value(QLatin1String("result"))[QLatin1String("channel")].toString(), QStringLiteral("executions"));
    client.send(subscription("balances", token));
    QTRY_VERIFY(client.count(R"({"channel":"balances")") > 0);
    for (const char *const channel : {"executions", "balances"}) {
        for (const QByteArray &text : client.texts) {
            if (!text.startsWith(QByteArray(R"({"channel":")") + channel))
                continue;
            const QJsonObject first = QJsonDocument::fromJson(text).object();
            QCOMPARE(first.value(QLatin1String("type")).toString(), QStringLiteral("snapshot"));
            QCOMPARE(first.value(QLatin1String("sequence")).toInteger(), qint64(1));
            break;
        }
    }
    client.send(subscription("balances", token, 9));
    QCOMPARE(answerTo(client, QStringLiteral("req_id"), QStringLiteral("9")).value(QLatin1String("error")).toString(),
             QStringLiteral("Already subscribed"));
}

// What the sequence of a channel should have been and was not.
static int holesIn(const Listener &client, const char *channel)
{
    qint64 last = 0;
    int holes = 0;
    for (const QByteArray &text : client.texts) {
        if (!text.startsWith(QByteArray(R"({"channel":")") + channel))
            continue;
        const qint64 next = QJsonDocument::fromJson(text).object().value(QLatin1String("sequence")).toInteger();
        holes += next != last + 1;
        last = next;
    }
    return holes;
}

void TestSimulatorAccountsKraken::sequencesRisePerSubscription()
{
    Listener client(socket());
    QTRY_VERIFY(client.wasConnected);
    const QByteArray token = newToken();
    client.send(subscription("executions", token));
    client.send(subscription("balances", token));
    QTRY_VERIFY(client.count(R"({"channel":"executions")") > 30);
    QTRY_VERIFY(client.count(R"({"channel":"balances")") > 15);
    QCOMPARE(holesIn(client, "executions"), 0);
    QCOMPARE(holesIn(client, "balances"), 0);
    client.send(R"({"method":"unsubscribe","req_id":5,"params":{"channel":"balances","token":"x"}})");
    QCOMPARE(answerTo(client, QStringLiteral("req_id"), QStringLiteral("5")).value(QLatin1String("success")).toBool(),
             true);
    const qsizetype balances = client.count(R"({"channel":"balances")");
    const qsizetype executions = client.count(R"({"channel":"executions")");
    QTRY_VERIFY(client.count(R"({"channel":"executions")") > executions + 10);
    QCOMPARE(client.count(R"({"channel":"balances")"), balances);
}

void TestSimulatorAccountsKraken::aLostEventLeavesAHole()
{
    Listener client(socket());
    QTRY_VERIFY(client.wasConnected);
    client.send(subscription("executions", newToken()));
    QTRY_VERIFY(client.count(R"({"channel":"executions")") > 3);
    QCOMPARE(begin(R"({"fault":"drop_message","stream":"executions"})"), QString());
    QTRY_COMPARE(holesIn(client, "executions"), 1);
}

void TestSimulatorAccountsKraken::ordersGoTheirWay()
{
    Listener client(socket());
    QTRY_VERIFY(client.wasConnected);
    client.send(subscription("executions", newToken()));
    for (const char *const type : {"new", "trade", "filled", "canceled"})
        QTRY_VERIFY(client.count(QByteArray("\"exec_type\":\"") + type + '"') > 0);
    std::map<QString, QString> states;
    for (const QByteArray &text : client.texts) {
        const QJsonObject message = QJsonDocument::fromJson(text).object();
        if (message.value(QLatin1String("type")).toString() != QLatin1String("update"))
            continue;
        const QJsonValue data = message.value(QLatin1String("data"))[0];
        const QString order = data[QLatin1String("order_id")].toString();
        const QString type = data[QLatin1String("exec_type")].toString();
        if (!order.isEmpty()) {
            QVERIFY(states[order] != QLatin1String("filled") && states[order] != QLatin1String("canceled"));
            states[order] = type;
            QCOMPARE(type == QLatin1String("trade") || type == QLatin1String("filled"),
                     !data[QLatin1String("last_qty")].isUndefined());
        }
    }
}

void TestSimulatorAccountsKraken::fillsAddUpToBalances()
{
    Listener client(socket());
    QTRY_VERIFY(client.wasConnected);
    const QByteArray token = newToken();
    client.send(subscription("executions", token));
    client.send(subscription("balances", token));
    QTRY_VERIFY_WITH_TIMEOUT(client.count(R"("exec_id")") > 60, 20'000);
    // Numbers have no quotes here; eight decimals fit a double of this size.
    const auto units = [](const QJsonValue &value) { return std::llround(value.toDouble() * 1e8); };
    std::map<QString, qint64> balances;
    qint64 fee = 0, cost = 0;
    int compared = 0, fills = 0;
    for (const QByteArray &text : client.texts) {
        const QJsonObject message = QJsonDocument::fromJson(text).object();
        const QString channel = message.value(QLatin1String("channel")).toString();
        const QJsonArray data = message.value(QLatin1String("data")).toArray();
        if (channel == QLatin1String("executions") && !data.at(0)[QLatin1String("exec_id")].isUndefined()) {
            fee = units(data.at(0)[QLatin1String("fees")][0][QLatin1String("qty")]);
            cost = units(data.at(0)[QLatin1String("cost")]);
            ++fills;
        }
        if (channel != QLatin1String("balances"))
            continue;
        for (const QJsonValue &each : data) {
            const QString asset = each[QLatin1String("asset")].toString();
            const qint64 balance = units(each[QLatin1String("balance")]);
            if (message.value(QLatin1String("type")).toString() == QLatin1String("update")) {
                QCOMPARE(balance,
                         balances[asset] + units(each[QLatin1String("amount")]) - units(each[QLatin1String("fee")]));
                if (each[QLatin1String("type")].toString() == QLatin1String("trade") && asset == QLatin1String("USD")
                    && fills > 0) {
                    QCOMPARE(units(each[QLatin1String("fee")]), fee);
                    QCOMPARE(std::abs(units(each[QLatin1String("amount")])), cost);
                }
                ++compared;
            }
            balances[asset] = balance;
        }
    }
    QVERIFY(compared > 60);
}

void TestSimulatorAccountsKraken::tokensAreRefused_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("none") << 0;
    QTest::newRow("not one of ours") << 1;
    QTest::newRow("ended by command") << 2;
    QTest::newRow("too old") << 3;
}

void TestSimulatorAccountsKraken::tokensAreRefused()
{
    QFETCH(const int, what);
    if (what == 3)
        startWith({.pace = 0.005});   // 15 minutes in less than five seconds.
    QByteArray token = newToken();
    QVERIFY(!token.isEmpty());
    if (what < 2)
        token = what == 0 ? "" : "token";
    else if (what == 2)
        QCOMPARE(begin(R"({"fault":"expire_key","venue":"kraken"})"), QString());
    const auto isRefused = [&] {
        Listener client(socket());
        if (!QTest::qWaitFor([&] { return client.wasConnected; }, 10'000))
            return false;
        client.send(subscription("executions", token));
        return answerTo(client, QStringLiteral("req_id"), QStringLiteral("1")).value(QLatin1String("error")).toString()
               == QLatin1String("ESession:Invalid session");
    };
    QTRY_VERIFY_WITH_TIMEOUT(isRefused(), 30'000);
}

void TestSimulatorAccountsKraken::tokensHoldAsLongAsTheirSession()
{
    Listener client(socket());
    QTRY_VERIFY(client.wasConnected);
    const QByteArray token = newToken();
    client.send(subscription("executions", token));
    QTRY_VERIFY(client.count(R"({"channel":"executions")") > 1);
    QCOMPARE(begin(R"({"fault":"expire_key","venue":"kraken"})"), QString());
    const qsizetype soFar = client.count(R"({"channel":"executions")");
    QTRY_VERIFY(client.count(R"({"channel":"executions")") > soFar + 3);
    client.send(subscription("balances", token, 4));
    QCOMPARE(answerTo(client, QStringLiteral("req_id"), QStringLiteral("4")).value(QLatin1String("success")).toBool(),
             true);
}

void TestSimulatorAccountsKraken::heartbeatsComeWithPrivateChannelsToo()
{
    startWith({.accountRate = 0, .pace = 0.1});
    Listener client(socket());
    QTRY_VERIFY(client.wasConnected);
    client.send(subscription("executions", newToken()));
    QTRY_VERIFY(client.count(R"({"channel":"heartbeat"})") > 3);
}

void TestSimulatorAccountsKraken::errorsComeOnCommand()
{
    for (const QByteArray error : {"EGeneral:Permission denied", "EAPI:Feature disabled", "EService:Unavailable",
                                   "EGeneral:Temporary lockout", "EAPI:Invalid nonce"}) {
        const QByteArray fault = R"({"fault":"invalid_credentials","count":2,"reason":")" + error + "\"}";
        QCOMPARE(begin(fault), QString());
        QCOMPARE(firstError(post("/0/private/GetWebSocketsToken", keys(), ++m_nonce)).toLatin1(), error);
        Listener client(socket());
        QTRY_VERIFY(client.wasConnected);
        client.send(subscription("executions", "any"));
        QCOMPARE(answerTo(client, QStringLiteral("req_id"), QStringLiteral("1"))
                     .value(QLatin1String("error"))
                     .toString()
                     .toLatin1(),
                 error);
    }
    QCOMPARE(begin(R"({"fault":"invalid_credentials","count":1,"target":"rest"})"), QString());
    QCOMPARE(firstError(post("/0/private/GetWebSocketsToken", keys(), ++m_nonce)), QStringLiteral("EAPI:Invalid key"));
    QVERIFY(!newToken().isEmpty());
}

void TestSimulatorAccountsKraken::revokedKeysHearNothingMore()
{
    Listener client(socket());
    QTRY_VERIFY(client.wasConnected);
    client.send(subscription("executions", newToken()));
    QTRY_VERIFY(client.count(R"({"channel":"executions")") > 1);
    QCOMPARE(begin(R"({"fault":"expire_key","mode":"revoked"})"), QString());
    QCOMPARE(firstError(post("/0/private/GetWebSocketsToken", keys(), ++m_nonce)), QStringLiteral("EAPI:Invalid key"));
    const qsizetype soFar = client.count(R"({"channel":"executions")");
    QTRY_VERIFY(client.count(R"({"channel":"heartbeat"})") > 1);
    QCOMPARE(client.count(R"({"channel":"executions")"), soFar);
    QVERIFY(!client.isClosed);
    m_simulator->clear();
    QVERIFY(!newToken().isEmpty());
}

}   // namespace tst_simulatoraccounts_kraken

FEEDWARDEN_GUILESS_TEST(tst_simulatoraccounts_kraken::TestSimulatorAccountsKraken)
#include "tst_simulatoraccounts_kraken.moc"
