// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountsupport.h"

#include "tests/support/testmain.h"

#include <QRegularExpression>

namespace tst_simulatoraccounts_bybit {

using namespace feedwarden;

class TestSimulatorAccountsBybit final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_simulator.reset(); }

    void rightSignaturesAreLetIn_data();
    void rightSignaturesAreLetIn();
    void wrongCredentialsAreRefused_data();
    void wrongCredentialsAreRefused();
    void subscribingNeedsAuth();
    void topicsAreOfAllCategoriesOrOfOne_data();
    void topicsAreOfAllCategoriesOrOfOne();
    void pingsAreAnswered();
    void executionsAddUpToWallet();
    void executionsAddUpToPositions();
    void restChecksSignatures_data();
    void restChecksSignatures();
    void restAgreesWithTheEvents();
    void oneHostAnswersForBothCategories();
    void keysSayWhatTheyAllow_data();
    void keysSayWhatTheyAllow();
    void everyCodeComesOnCommand_data();
    void everyCodeComesOnCommand();
    void keysEndInThreeWays_data();
    void keysEndInThreeWays();
    void anAuthCanStayUnanswered();

private:
    void startWith(Simulator::Options options);
    [[nodiscard]] Simulator::Endpoint venue(const char *name = "bybit-linear") const
    {
        return endpointOf(*m_simulator, name);
    }
    [[nodiscard]] QUrl socket(const char *name = "bybit-linear") const
    {
        return withPath(venue(name).url, "/v5/private");
    }
    [[nodiscard]] SimCredentials keys() const { return venue().accounts[0]; }
    [[nodiscard]] QByteArray auth(qint64 offset = 10'000, const QByteArray &secret = {},
                                  const QByteArray &key = {}) const;
    [[nodiscard]] Fetched get(const QByteArray &path, const QByteArray &query = {}, qint64 offset = 0,
                              const QByteArray &secret = {}, const char *name = "bybit-linear") const;
    [[nodiscard]] QString begin(const QByteArray &json) { return inject(*m_simulator, json); }

    std::unique_ptr<Simulator> m_simulator;
};

QByteArray TestSimulatorAccountsBybit::auth(qint64 offset, const QByteArray &secret, const QByteArray &key) const
{
    const QByteArray expires = QByteArray::number(nowInMs() + offset);
    const QByteArray signature = hmacHexOf(secret.isNull() ? keys().apiSecret : secret, "GET/realtime" + expires);
    return R"({"req_id":"a","op":"auth","args":[")" + (key.isNull() ? keys().apiKey : key) + "\"," + expires + ",\""
           + signature + "\"]}";
}

Fetched TestSimulatorAccountsBybit::get(const QByteArray &path, const QByteArray &query, qint64 offset,
                                        const QByteArray &secret, const char *name) const
{
    const QByteArray time = QByteArray::number(nowInMs() + offset);
    const QByteArray signature = hmacHexOf(secret.isNull() ? keys().apiSecret : secret,
                                           time + keys().apiKey + "5000" + query);
    return ask("GET", venue(name).restUrl, query.isEmpty() ? path : path + '?' + query,
               {{"X-BAPI-API-KEY", keys().apiKey},
                {"X-BAPI-TIMESTAMP", time},
                {"X-BAPI-RECV-WINDOW", "5000"},
                {"X-BAPI-SIGN", signature}});
}

static int codeOf(const Fetched &answer) { return answer.object().value(QLatin1String("retCode")).toInt(-1); }

static QJsonObject answerOf(Listener &client, const char *operation)
{
    return answerTo(client, QStringLiteral("op"), QLatin1String(operation));
}

void TestSimulatorAccountsBybit::startWith(Simulator::Options options)
{
    options.venues = {QStringLiteral("bybit-spot"), QStringLiteral("bybit-linear")};
    m_simulator = std::make_unique<Simulator>(options);
    const auto started = m_simulator->start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
}

void TestSimulatorAccountsBybit::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    startWith({.accounts = 2, .accountRate = 50});
}

void TestSimulatorAccountsBybit::rightSignaturesAreLetIn_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("spot") << QByteArray("bybit-spot");
    QTest::newRow("linear") << QByteArray("bybit-linear");
}

void TestSimulatorAccountsBybit::rightSignaturesAreLetIn()
{
    QFETCH(const QByteArray, name);
    Listener client(socket(name.constData()));
    QTRY_VERIFY(client.wasConnected);
    client.send(auth());
    const QJsonObject answer = answerOf(client, "auth");
    QCOMPARE(answer.value(QLatin1String("success")).toBool(), true);
    QCOMPARE(answer.value(QLatin1String("req_id")).toString(), QStringLiteral("a"));
    client.send(auth());
    QTRY_COMPARE(client.count("\"retCode\":20001"), qsizetype(1));
    client.send(R"({"req_id":"s","op":"subscribe","args":["order","execution","position","wallet"]})");
    QCOMPARE(answerOf(client, "subscribe").value(QLatin1String("success")).toBool(), true);
    QTRY_VERIFY(client.count("\"topic\":\"order\"") > 0);
    QTRY_VERIFY(client.count("\"topic\":\"execution\"") > 0);
    QTRY_VERIFY(client.count("\"topic\":\"wallet\"") > 0);
    if (name == "bybit-linear")
        QTRY_VERIFY(client.count("\"topic\":\"position\"") > 0);
    else
        QCOMPARE(client.count("\"topic\":\"position\""), qsizetype(0));
    client.send(R"({"req_id":"u","op":"unsubscribe","args":["order"]})");
    QCOMPARE(answerOf(client, "unsubscribe").value(QLatin1String("success")).toBool(), true);
    const qsizetype orders = client.count("\"topic\":\"order\""), wallets = client.count("\"topic\":\"wallet\"");
    QTRY_VERIFY(client.count("\"topic\":\"wallet\"") > wallets + 3);
    QCOMPARE(client.count("\"topic\":\"order\""), orders);
}

void TestSimulatorAccountsBybit::wrongCredentialsAreRefused_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<int>("code");
    QTest::newRow("secret") << qint64(10'000) << QByteArray(36, 'x') << QByteArray() << 10004;
    QTest::newRow("key") << qint64(10'000) << QByteArray() << QByteArray("nobody") << 10003;
    QTest::newRow("over") << qint64(-1000) << QByteArray() << QByteArray() << 10002;
}

void TestSimulatorAccountsBybit::wrongCredentialsAreRefused()
{
    QFETCH(const qint64, offset);
    QFETCH(const QByteArray, secret);
    QFETCH(const QByteArray, key);
    QFETCH(const int, code);
    Listener client(socket());
    QTRY_VERIFY(client.wasConnected);
    client.send(auth(offset, secret, key));
    const QJsonObject answer = answerOf(client, "auth");
    QCOMPARE(answer.value(QLatin1String("success")).toBool(true), false);
    QCOMPARE(answer.value(QLatin1String("retCode")).toInt(), code);
    QVERIFY(!answer.value(QLatin1String("retMsg")).toString().isEmpty());
    client.send(R"({"op":"subscribe","args":["order"]})");
    QCOMPARE(answerOf(client, "subscribe").value(QLatin1String("success")).toBool(true), false);
}

void TestSimulatorAccountsBybit::subscribingNeedsAuth()
{
    Listener client(socket());
    QTRY_VERIFY(client.wasConnected);
    client.send(R"({"op":"subscribe","args":["order"]})");
    const QJsonObject answer = answerOf(client, "subscribe");
    QCOMPARE(answer.value(QLatin1String("success")).toBool(true), false);
    QCOMPARE(answer.value(QLatin1String("ret_msg")).toString(), QStringLiteral("Request not authorized"));
}

void TestSimulatorAccountsBybit::topicsAreOfAllCategoriesOrOfOne_data()
{
    QTest::addColumn<QByteArray>("topics");
    QTest::addColumn<bool>("isAccepted");
    QTest::addColumn<bool>("comes");
    QTest::newRow("own category") << QByteArray(R"("order.linear","execution.linear")") << true << true;
    QTest::newRow("another category") << QByteArray(R"("order.spot")") << true << false;
    QTest::newRow("mixed") << QByteArray(R"("order","execution.linear")") << false << false;
    QTest::newRow("unknown") << QByteArray(R"("orders")") << false << false;
}

void TestSimulatorAccountsBybit::topicsAreOfAllCategoriesOrOfOne()
{
    QFETCH(const QByteArray, topics);
    QFETCH(const bool, isAccepted);
    QFETCH(const bool, comes);
    Listener client(socket()), other(socket());
    for (Listener *each : {&client, &other}) {
        QTRY_VERIFY(each->wasConnected);
        each->send(auth());
        QVERIFY(answerOf(*each, "auth").value(QLatin1String("success")).toBool());
    }
    other.send(R"({"op":"subscribe","args":["order"]})");
    client.send(R"({"op":"subscribe","args":[)" + topics + "]}");
    QCOMPARE(answerOf(client, "subscribe").value(QLatin1String("success")).toBool(), isAccepted);
    QTRY_VERIFY(other.count("\"topic\":\"order\"") > 10);
    QCOMPARE(client.count("\"topic\":\"order.linear\"") > 0, comes);
}

void TestSimulatorAccountsBybit::pingsAreAnswered()
{
    Listener client(socket());
    QTRY_VERIFY(client.wasConnected);
    client.send(R"({"req_id":"7","op":"ping"})");
    const QJsonObject answer = answerOf(client, "pong");
    QCOMPARE(answer.value(QLatin1String("req_id")).toString(), QStringLiteral("7"));
    const qint64 time = answer.value(QLatin1String("args"))[0].toString().toLongLong();
    QVERIFY(std::abs(time - nowInMs()) < 60'000);
}

void TestSimulatorAccountsBybit::executionsAddUpToWallet()
{
    Listener client(socket("bybit-spot"));
    QTRY_VERIFY(client.wasConnected);
    client.send(auth());
    client.send(R"({"op":"subscribe","args":["execution","wallet"]})");
    QTRY_VERIFY_WITH_TIMEOUT(client.count("\"topic\":\"execution\"") > 50, 20'000);
    std::map<QString, qint64> balances, due;
    int compared = 0, transfers = 0;
    bool wasExecution = false;
    for (const QByteArray &text : client.texts) {
        const QJsonObject object = QJsonDocument::fromJson(text).object();
        const QJsonValue data = object.value(QLatin1String("data"))[0];
        if (object.value(QLatin1String("topic")).toString() == QLatin1String("execution")) {
            const bool isBuy = data[QLatin1String("side")].toString() == QLatin1String("Buy");
            const qint64 coins = unitsOf(data[QLatin1String("execQty")]),
                         money = unitsOf(data[QLatin1String("execValue")]);
            due[data[QLatin1String("symbol")].toString().chopped(4)] += isBuy ? coins : -coins;
            due[QStringLiteral("USDT")] += isBuy ? -money : money;
            due[data[QLatin1String("feeCurrency")].toString()] -= unitsOf(data[QLatin1String("execFee")]);
            wasExecution = true;
        } else if (object.value(QLatin1String("topic")).toString() == QLatin1String("wallet")) {
            for (const QJsonValue &coin : data[QLatin1String("coin")].toArray()) {
                const QString name = coin[QLatin1String("coin")].toString();
                const qint64 total = unitsOf(coin[QLatin1String("walletBalance")]);
                if (balances.contains(name)) {
                    // What is no execution may be a transfer, which this venue does not tell otherwise.
                    if (!wasExecution && name == QLatin1String("USDT"))
                        transfers += total != balances[name];
                    else
                        QCOMPARE(total, balances[name] + due[name]);
                    ++compared;
                }
                balances[name] = total;
            }
            due.clear();
            wasExecution = false;
        }
    }
    QVERIFY(compared > 100);
    QVERIFY(transfers < 30);
}

void TestSimulatorAccountsBybit::executionsAddUpToPositions()
{
    Listener client(socket());
    QTRY_VERIFY(client.wasConnected);
    client.send(auth());
    client.send(R"({"op":"subscribe","args":["execution","position"]})");
    QTRY_VERIFY_WITH_TIMEOUT(client.count("\"topic\":\"position\"") > 50, 20'000);
    std::map<QString, qint64> positions, change;
    int compared = 0;
    for (const QByteArray &text : client.texts) {
        const QJsonObject object = QJsonDocument::fromJson(text).object();
        const QJsonValue data = object.value(QLatin1String("data"))[0];
        const QString symbol = data[QLatin1String("symbol")].toString();
        if (object.value(QLatin1String("topic")).toString() == QLatin1String("execution")) {
            const qint64 size = unitsOf(data[QLatin1String("execQty")]);
            change[symbol] += data[QLatin1String("side")].toString() == QLatin1String("Buy") ? size : -size;
        } else if (object.value(QLatin1String("topic")).toString() == QLatin1String("position")) {
            const qint64 absolute = unitsOf(data[QLatin1String("size")]);
            const qint64 size = data[QLatin1String("side")].toString() == QLatin1String("Sell") ? -absolute : absolute;
            if (positions.contains(symbol)) {
                QCOMPARE(size, positions[symbol] + change[symbol]);
                ++compared;
            }
            positions[symbol] = size;
            change[symbol] = 0;
        }
    }
    QVERIFY(compared > 30);
}

void TestSimulatorAccountsBybit::restChecksSignatures_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<int>("code");
    QTest::newRow("right") << qint64(0) << QByteArray() << 0;
    QTest::newRow("secret") << qint64(0) << QByteArray("wrong") << 10004;
    QTest::newRow("too old") << qint64(-6000) << QByteArray() << 10002;
    QTest::newRow("too early") << qint64(2000) << QByteArray() << 10002;
}

void TestSimulatorAccountsBybit::restChecksSignatures()
{
    QFETCH(const qint64, offset);
    QFETCH(const QByteArray, secret);
    QFETCH(const int, code);
    QCOMPARE(codeOf(get("/v5/account/wallet-balance", "accountType=UNIFIED", offset, secret)), code);
    QCOMPARE(codeOf(get("/v5/user/query-api", {}, offset, secret)), code);
}

void TestSimulatorAccountsBybit::restAgreesWithTheEvents()
{
    startWith({.accountRate = 3});
    Listener client(socket());
    QTRY_VERIFY(client.wasConnected);
    client.send(auth());
    client.send(R"({"op":"subscribe","args":["wallet"]})");
    const auto agrees = [&] {
        if (client.count("\"topic\":\"wallet\"") == 0)
            return false;
        const QJsonValue coin = client.at(client.texts.size() - 1)
                                    .value(QLatin1String("data"))[0][QLatin1String("coin")][0];
        const Fetched wallet = get("/v5/account/wallet-balance", "accountType=UNIFIED");
        const QJsonValue held = valueAt(wallet.body, QStringLiteral("result.list.0.coin.0"));
        return coin[QLatin1String("coin")].toString() == QLatin1String("USDT")
               && coin[QLatin1String("walletBalance")] == held[QLatin1String("walletBalance")];
    };
    // Asked once more it may have gone on, so that once is enough.
    QVERIFY(QTest::qWaitFor(agrees, 20'000));
    const auto listed = [&](const QByteArray &path) {
        return valueAt(get(path, "category=linear&settleCoin=USDT").body, QStringLiteral("result.list")).toArray();
    };
    QVERIFY(QTest::qWaitFor([&] { return !listed("/v5/order/realtime").isEmpty(); }, 20'000));
    QVERIFY(QTest::qWaitFor([&] { return !listed("/v5/position/list").isEmpty(); }, 20'000));
}

void TestSimulatorAccountsBybit::oneHostAnswersForBothCategories()
{
    for (const QByteArray category : {"spot", "linear"}) {
        const Fetched orders = get("/v5/order/realtime", "category=" + category, 0, {}, "bybit-spot");
        QCOMPARE(codeOf(orders), 0);
        QCOMPARE(valueAt(orders.body, QStringLiteral("result.category")).toString().toLatin1(), category);
    }
}

void TestSimulatorAccountsBybit::keysSayWhatTheyAllow_data()
{
    QTest::addColumn<int>("rights");
    QTest::addColumn<int>("readOnly");
    QTest::newRow("read") << int(SimKeyRights::ReadOnly) << 1;
    QTest::newRow("trade") << int(SimKeyRights::Trade) << 0;
    QTest::newRow("withdraw") << int(SimKeyRights::Withdraw) << 0;
}

void TestSimulatorAccountsBybit::keysSayWhatTheyAllow()
{
    QFETCH(const int, rights);
    QFETCH(const int, readOnly);
    startWith({.keyRights = SimKeyRights(rights)});
    const Fetched key = get("/v5/user/query-api");
    QCOMPARE(valueAt(key.body, QStringLiteral("result.readOnly")).toInt(-1), readOnly);
    QCOMPARE(valueAt(key.body, QStringLiteral("result.apiKey")).toString().toLatin1(), keys().apiKey);
    QCOMPARE(key.body.contains("Withdraw"), SimKeyRights(rights) == SimKeyRights::Withdraw);
}

void TestSimulatorAccountsBybit::everyCodeComesOnCommand_data()
{
    QTest::addColumn<int>("code");
    for (const int code : {10002, 10003, 10004, 10005, 10006, 10007, 10009, 10010, 10016, 10024, 10027, 10028, 33004})
        QTest::addRow("%d", code) << code;
}

void TestSimulatorAccountsBybit::everyCodeComesOnCommand()
{
    QFETCH(const int, code);
    QCOMPARE(begin(R"({"fault":"invalid_credentials","venue":"bybit-linear","count":2,"code":)"
                   + QByteArray::number(code) + '}'),
             QString());
    Listener client(socket());
    QTRY_VERIFY(client.wasConnected);
    client.send(auth());
    QCOMPARE(answerOf(client, "auth").value(QLatin1String("retCode")).toInt(), code);
    QCOMPARE(codeOf(get("/v5/user/query-api")), code);
    QCOMPARE(codeOf(get("/v5/user/query-api")), 0);
}

void TestSimulatorAccountsBybit::keysEndInThreeWays_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<bool>("isClosed");
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("expired") << QByteArray("expired") << true << false;
    QTest::newRow("deleted") << QByteArray("deleted") << false << false;
    QTest::newRow("revoked") << QByteArray("revoked") << false << true;
}

void TestSimulatorAccountsBybit::keysEndInThreeWays()
{
    QFETCH(const QByteArray, mode);
    QFETCH(const bool, isClosed);
    QFETCH(const bool, isRefused);
    Listener client(socket());
    QTRY_VERIFY(client.wasConnected);
    client.send(auth());
    client.send(R"({"op":"subscribe","args":["order"]})");
    QTRY_VERIFY(client.count("\"topic\":\"order\"") > 0);
    const QByteArray fault = R"({"fault":"expire_key","venue":"bybit-linear","mode":")" + mode + "\"}";
    QCOMPARE(begin(fault), QString());
    if (isClosed)
        QTRY_VERIFY(client.isClosed);
    const qsizetype soFar = client.texts.size();
    Listener next(socket());
    QTRY_VERIFY(next.wasConnected);
    next.send(auth());
    QCOMPARE(answerOf(next, "auth").value(QLatin1String("success")).toBool(), !isRefused);
    if (isRefused)
        QCOMPARE(answerOf(next, "auth").value(QLatin1String("retCode")).toInt(), 10003);
    QCOMPARE(client.texts.size(), soFar);
    QCOMPARE(client.isClosed, isClosed);
}

void TestSimulatorAccountsBybit::anAuthCanStayUnanswered()
{
    QCOMPARE(begin(R"({"fault":"no_ack","venue":"bybit-linear","stream":"auth","count":1})"), QString());
    Listener client(socket());
    QTRY_VERIFY(client.wasConnected);
    client.send(auth());
    client.send(R"({"op":"subscribe","args":["order"]})");
    QCOMPARE(answerOf(client, "subscribe").value(QLatin1String("success")).toBool(), true);
    QCOMPARE(client.count("\"op\":\"auth\""), qsizetype(0));
}

}   // namespace tst_simulatoraccounts_bybit

FEEDWARDEN_GUILESS_TEST(tst_simulatoraccounts_bybit::TestSimulatorAccountsBybit)
#include "tst_simulatoraccounts_bybit.moc"
