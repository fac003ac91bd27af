// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountsupport.h"

#include "tests/support/testmain.h"

#include <QRegularExpression>
#include <QTemporaryDir>

namespace tst_simulatoraccounts_binance {

using namespace feedwarden;

class TestSimulatorAccountsBinance final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_simulator.reset(); }

    void spotTakesBothKindsOfKeys_data();
    void spotTakesBothKindsOfKeys();
    void spotSaysWhatIsWrong_data();
    void spotSaysWhatIsWrong();
    void spotKnowsSessions();
    void logonNeedsEd25519();
    void subscriptionsEndInTheVenuesWords();
    void oneSubscriptionPerAccountAndConnection();
    void executionsAddUpToBalances();
    void restAgreesWithTheTruth();
    void restChecksSignatures_data();
    void restChecksSignatures();
    void clocksThatAreWrongAreRefused();
    void everyCodeComesOnCommand_data();
    void everyCodeComesOnCommand();
    void aRevokedKeyStaysRefusedUntilTheFaultEnds();
    void manyAccountsHaveLivesOfTheirOwn();
    void whatNobodyHeardStandsInTheTruth();
    void keysSayWhatTheyAllow();

private:
    void startWith(const Simulator::Options &options);
    [[nodiscard]] Simulator::Endpoint spot() const { return endpointOf(*m_simulator, "binance-spot"); }
    [[nodiscard]] QUrl socket() const { return withPath(spot().url, "/ws-api/v3"); }
    [[nodiscard]] Fetched signedGet(const QByteArray &path, QByteArray query, const SimCredentials &keys) const;

    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<QTemporaryDir> m_folder;
};

/// `userDataStream.subscribe.signature` and `session.logon` take the same parameters.
static QByteArray signedRequest(const char *id, const char *method, const SimCredentials &keys, bool isEd25519,
                                qint64 timestamp = nowInMs(), qint64 window = 0)
{
    const QByteArray key = isEd25519 ? keys.ed25519Key : keys.apiKey;
    QByteArray payload = "apiKey=" + key;
    QByteArray parameters = R"("apiKey":")" + key + '"';
    if (window > 0) {
        payload += "&recvWindow=" + QByteArray::number(window);
        parameters += R"(,"recvWindow":)" + QByteArray::number(window);
    }
    payload += "&timestamp=" + QByteArray::number(timestamp);
    parameters += R"(,"timestamp":)" + QByteArray::number(timestamp);
    const QByteArray signature = isEd25519 ? signedWithPem(keys.ed25519Secret, payload).toBase64()
                                           : hmacHexOf(keys.apiSecret, payload);
    return QByteArray(R"({"id":")") + id + R"(","method":")" + method + R"(","params":{)" + parameters
           + R"(,"signature":")" + signature + R"("}})";
}

static QJsonObject eventOf(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object().value(QLatin1String("event")).toObject();
}

static QString nameOfEvent(const QJsonObject &event) { return event.value(QLatin1String("e")).toString(); }

void TestSimulatorAccountsBinance::startWith(const Simulator::Options &options)
{
    m_simulator = std::make_unique<Simulator>(options);
    const auto started = m_simulator->start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
}

void TestSimulatorAccountsBinance::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_folder = std::make_unique<QTemporaryDir>();
    startWith({.venues = {QStringLiteral("binance-spot")},
               .rate = 50,
               .accounts = 2,
               .accountRate = 50,
               .truthFile = m_folder->filePath(QStringLiteral("truth.jsonl"))});
}

Fetched TestSimulatorAccountsBinance::signedGet(const QByteArray &path, QByteArray query,
                                                const SimCredentials &keys) const
{
    query += "&signature=" + hmacHexOf(keys.apiSecret, query);
    return ask("GET", spot().restUrl, path + '?' + query, {{"X-MBX-APIKEY", keys.apiKey}});
}

static QByteArray timeNow() { return "timestamp=" + QByteArray::number(nowInMs()); }

void TestSimulatorAccountsBinance::spotTakesBothKindsOfKeys_data()
{
    QTest::addColumn<bool>("isEd25519");
    QTest::addColumn<qint64>("window");
    QTest::newRow("HMAC") << false << qint64(0);
    QTest::newRow("HMAC with a window") << false << qint64(60'000);
    QTest::newRow("Ed25519") << true << qint64(0);
}

void TestSimulatorAccountsBinance::spotTakesBothKindsOfKeys()
{
    QFETCH(const bool, isEd25519);
    QFETCH(const qint64, window);
    Listener client(socket());
    QTRY_VERIFY(client.wasConnected);
    client.send(
        signedRequest("u1", "userDataStream.subscribe.signature", spot().accounts[0], isEd25519, nowInMs(), window));
    const QJsonObject answer = answerTo(client, QStringLiteral("id"), QStringLiteral("u1"));
    QCOMPARE(answer.value(QLatin1String("status")).toInt(), 200);
    QCOMPARE(answer.value(QLatin1String("result"))[QLatin1String("subscriptionId")].toInt(-1), 0);
    QTRY_VERIFY(client.count("\"e\":\"executionReport\"") > 0);
    QTRY_VERIFY(client.count("\"e\":\"outboundAccountPosition\"") > 0);
    QTRY_VERIFY_WITH_TIMEOUT(client.count("\"e\":\"balanceUpdate\"") > 0, 20'000);
}

void TestSimulatorAccountsBinance::spotSaysWhatIsWrong_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    QTest::newRow("somebody else's secret") << 0 << 400 << -1022;
    QTest::newRow("unknown key") << 1 << 401 << -2015;
    QTest::newRow("no key at all") << 2 << 401 << -2014;
    QTest::newRow("too old") << 3 << 400 << -1021;
    QTest::newRow("too early") << 4 << 400 << -1021;
    QTest::newRow("not signed") << 5 << 400 << -1102;
    QTest::newRow("subscribed without logon") << 6 << 401 << -1002;
    QTest::newRow("too long a window") << 7 << 400 << -1131;
}

void TestSimulatorAccountsBinance::spotSaysWhatIsWrong()
{
    QFETCH(const int, what);
    QFETCH(const int, status);
    QFETCH(const int, code);
    SimCredentials keys = spot().accounts[0];
    qint64 time = nowInMs(), window = 0;
    if (what == 0)
        keys.apiSecret = spot().accounts[1].apiSecret;
    else if (what == 1)
        keys.apiKey.replace(0, 4, "AAAA");
    else if (what == 2)
        keys.apiKey = "short";
    else if (what == 3)
        time -= 6000;
    else if (what == 4)
        time += 2000;
    else if (what == 7)
        window = 60'001;
    QByteArray text = signedRequest("w", "userDataStream.subscribe.signature", keys, false, time, window);
    if (what == 5)
        text = R"({"id":"w","method":"userDataStream.subscribe.signature","params":{"apiKey":")" + keys.apiKey
               + R"(","timestamp":)" + QByteArray::number(time) + "}}";
    else if (what == 6)
        text = R"({"id":"w","method":"userDataStream.subscribe"})";
    Listener client(socket());
    QTRY_VERIFY(client.wasConnected);
    client.send(text);
    const QJsonObject answer = answerTo(client, QStringLiteral("id"), QStringLiteral("w"));
    QCOMPARE(answer.value(QLatin1String("status")).toInt(), status);
    QCOMPARE(answer.value(QLatin1String("error"))[QLatin1String("code")].toInt(), code);
    QVERIFY(!answer.value(QLatin1String("error"))[QLatin1String("msg")].toString().isEmpty());
}

void TestSimulatorAccountsBinance::spotKnowsSessions()
{
    const SimCredentials keys = spot().accounts[0];
    Listener client(socket());
    QTRY_VERIFY(client.wasConnected);
    client.send(R"({"id":1,"method":"session.status"})");
    QVERIFY(answerTo(client, QStringLiteral("id"), QStringLiteral("1"))
                .value(QLatin1String("result"))[QLatin1String("apiKey")]
                .isNull());
    client.send(signedRequest("on", "session.logon", keys, true));
    QJsonValue session = answerTo(client, QStringLiteral("id"), QStringLiteral("on")).value(QLatin1String("result"));
    QCOMPARE(session[QLatin1String("apiKey")].toString().toLatin1(), keys.ed25519Key);
    QVERIFY(std::abs(session[QLatin1String("authorizedSince")].toInteger() - nowInMs()) < 60'000);
    QCOMPARE(session[QLatin1String("userDataStream")].toBool(), false);
    client.send(R"({"id":"sub","method":"userDataStream.subscribe"})");
    QCOMPARE(answerTo(client, QStringLiteral("id"), QStringLiteral("sub")).value(QLatin1String("status")).toInt(), 200);
    QTRY_VERIFY(client.count("executionReport") > 0);
    client.send(R"({"id":"st","method":"session.status"})");
    session = answerTo(client, QStringLiteral("id"), QStringLiteral("st")).value(QLatin1String("result"));
    QCOMPARE(session[QLatin1String("userDataStream")].toBool(), true);
    client.send(R"({"id":"off","method":"session.logout"})");
    QTRY_COMPARE(client.count("eventStreamTerminated"), qsizetype(1));
    client.send(R"({"id":"again","method":"userDataStream.subscribe"})");
    QCOMPARE(answerTo(client, QStringLiteral("id"), QStringLiteral("again"))
                 .value(QLatin1String("error"))[QLatin1String("code")]
                 .toInt(),
             -1002);
    client.send(R"({"id":"t","method":"time"})");
    const qint64 time = answerTo(client, QStringLiteral("id"), QStringLiteral("t"))
                            .value(QLatin1String("result"))[QLatin1String("serverTime")]
                            .toInteger();
    QVERIFY(std::abs(time - nowInMs()) < 60'000);
    client.send(R"({"id":"p","method":"ping"})");
    QCOMPARE(answerTo(client, QStringLiteral("id"), QStringLiteral("p")).value(QLatin1String("status")).toInt(), 200);
}

void TestSimulatorAccountsBinance::logonNeedsEd25519()
{
    Listener client(socket());
    QTRY_VERIFY(client.wasConnected);
    client.send(signedRequest("on", "session.logon", spot().accounts[0], false));
    QCOMPARE(answerTo(client, QStringLiteral("id"), QStringLiteral("on"))
                 .value(QLatin1String("error"))[QLatin1String("code")]
                 .toInt(),
             -4056);
    // Half a byte of a good signature is enough to make it none.
    QByteArray text = signedRequest("bad", "session.logon", spot().accounts[0], true);
    const qsizetype at = text.indexOf("signature\":\"") + 20;
    text[at] = text[at] == 'A' ? 'B' : 'A';
    client.send(text);
    QCOMPARE(answerTo(client, QStringLiteral("id"), QStringLiteral("bad"))
                 .value(QLatin1String("error"))[QLatin1String("code")]
                 .toInt(),
             -1022);
}

void TestSimulatorAccountsBinance::subscriptionsEndInTheVenuesWords()
{
    const SimCredentials keys = spot().accounts[0];
    Listener client(socket());
    QTRY_VERIFY(client.wasConnected);
    client.send(signedRequest("a", "userDataStream.subscribe.signature", keys, false));
    QTRY_VERIFY(client.count("executionReport") > 0);
    QCOMPARE(inject(*m_simulator, R"({"fault":"expire_key","venue":"binance-spot"})"), QString());
    QTRY_COMPARE(client.count("eventStreamTerminated"), qsizetype(1));
    // The key is as good as it was.
    client.send(signedRequest("b", "userDataStream.subscribe.signature", keys, false));
    QCOMPARE(answerTo(client, QStringLiteral("id"), QStringLiteral("b"))
                 .value(QLatin1String("result"))[QLatin1String("subscriptionId")]
                 .toInt(),
             1);
    QTRY_VERIFY(client.count("{\"subscriptionId\":1,\"event\":{\"e\":\"executionReport\"") > 0);
    client.send(R"({"id":"c","method":"userDataStream.unsubscribe","params":{"subscriptionId":7}})");
    QCOMPARE(answerTo(client, QStringLiteral("id"), QStringLiteral("c"))
                 .value(QLatin1String("error"))[QLatin1String("code")]
                 .toInt(),
             -2036);
    client.send(R"({"id":"d","method":"userDataStream.unsubscribe"})");
    QTRY_COMPARE(client.count("eventStreamTerminated"), qsizetype(2));
    const qsizetype sofar = client.count("executionReport");
    client.send(R"({"id":"e","method":"session.subscriptions"})");
    QCOMPARE(
        answerTo(client, QStringLiteral("id"), QStringLiteral("e")).value(QLatin1String("result")).toArray().size(),
        qsizetype(0));
    QCOMPARE(client.count("executionReport"), sofar);
}

void TestSimulatorAccountsBinance::oneSubscriptionPerAccountAndConnection()
{
    Listener client(socket());
    QTRY_VERIFY(client.wasConnected);
    client.send(signedRequest("a", "userDataStream.subscribe.signature", spot().accounts[0], false));
    client.send(signedRequest("b", "userDataStream.subscribe.signature", spot().accounts[0], true));
    client.send(signedRequest("c", "userDataStream.subscribe.signature", spot().accounts[1], false));
    QCOMPARE(answerTo(client, QStringLiteral("id"), QStringLiteral("b"))
                 .value(QLatin1String("error"))[QLatin1String("code")]
                 .toInt(),
             -2035);
    QCOMPARE(answerTo(client, QStringLiteral("id"), QStringLiteral("c"))
                 .value(QLatin1String("result"))[QLatin1String("subscriptionId")]
                 .toInt(),
             1);
    QTRY_VERIFY(client.count("{\"subscriptionId\":0,\"event\":{\"e\":\"executionReport\"") > 0);
    QTRY_VERIFY(client.count("{\"subscriptionId\":1,\"event\":{\"e\":\"executionReport\"") > 0);
}

void TestSimulatorAccountsBinance::executionsAddUpToBalances()
{
    Listener client(socket());
    QTRY_VERIFY(client.wasConnected);
    client.send(signedRequest("a", "userDataStream.subscribe.signature", spot().accounts[0], false));
    QTRY_VERIFY_WITH_TIMEOUT(client.count("outboundAccountPosition") > 150, 20'000);
    // Of each asset the first position is where the sum begins.
    std::map<QString, qint64> balances;
    std::map<qint64, qint64> filled;   // By order.
    std::map<QString, qint64> due;
    qint64 lastTrade = 0;
    int fills = 0, compared = 0;
    for (const QByteArray &text : client.texts) {
        const QJsonObject event = eventOf(text);
        const auto field = [&](const char *key) { return event.value(QLatin1String(key)); };
        if (nameOfEvent(event) == QLatin1String("executionReport")) {
            const qint64 order = field("i").toInteger();
            if (field("x").toString() == QLatin1String("TRADE")) {
                ++fills;
                const QString symbol = field("s").toString();
                const bool isBuy = field("S").toString() == QLatin1String("BUY");
                const qint64 coins = unitsOf(field("l")), money = unitsOf(field("Y"));
                due[symbol.chopped(4)] += isBuy ? coins : -coins;
                due[QStringLiteral("USDT")] += isBuy ? -money : money;
                due[field("N").toString()] -= unitsOf(field("n"));
                QVERIFY2(field("t").toInteger() > lastTrade, "trade ids rise");
                lastTrade = field("t").toInteger();
                if (filled.contains(order) || field("X").toString() == QLatin1String("PARTIALLY_FILLED")) {
                    if (filled.contains(order))
                        QCOMPARE(unitsOf(field("z")), filled[order] + coins);
                }
                filled[order] = unitsOf(field("z"));
                if (field("X").toString() == QLatin1String("FILLED"))
                    QCOMPARE(field("z").toString(), field("q").toString());
            }
        } else if (nameOfEvent(event) == QLatin1String("balanceUpdate")) {
            due[field("a").toString()] += unitsOf(field("d"));
        } else if (nameOfEvent(event) == QLatin1String("outboundAccountPosition")) {
            for (const QJsonValue &each : field("B").toArray()) {
                const QString asset = each[QLatin1String("a")].toString();
                const qint64 total = unitsOf(each[QLatin1String("f")]) + unitsOf(each[QLatin1String("l")]);
                QVERIFY(unitsOf(each[QLatin1String("f")]) >= 0);
                QVERIFY(unitsOf(each[QLatin1String("l")]) >= 0);
                if (balances.contains(asset)) {
                    QCOMPARE(total, balances[asset] + due[asset]);
                    ++compared;
                }
                balances[asset] = total;
                due[asset] = 0;
            }
        }
    }
    QVERIFY2(fills > 10 && compared > 50, qPrintable(QStringLiteral("%1 fills, %2 sums").arg(fills).arg(compared)));
}

void TestSimulatorAccountsBinance::restAgreesWithTheTruth()
{
    const SimCredentials keys = spot().accounts[1];
    const auto lines = [this] { return readTruth(*m_simulator, m_folder->filePath(QStringLiteral("truth.jsonl"))); };
    const Fetched account = signedGet("/api/v3/account", timeNow(), keys);
    QCOMPARE(account.status, 200);
    QCOMPARE(valueAt(account.body, QStringLiteral("canTrade")).toBool(), true);
    // It lives since it was asked for, and nobody listens.
    QTRY_VERIFY(countTruth(lines(), "account") > 20);
    const Fetched later = signedGet("/api/v3/account", timeNow(), keys);
    QHash<QString, qint64> balances;
    for (const QJsonValue &each : later.object().value(QLatin1String("balances")).toArray()) {
        balances.insert(each[QLatin1String("asset")].toString(),
                        unitsOf(each[QLatin1String("free")]) + unitsOf(each[QLatin1String("locked")]));
    }
    QCOMPARE(balances.size(), qsizetype(4));
    // One of the states of the truth is the one that was answered.
    const QList<QJsonObject> truth = lines();
    const bool isThere = std::any_of(truth.begin(), truth.end(), [&](const QJsonObject &line) {
        const QJsonObject state =
            line.value(QLatin1String("state")).toObject().value(QLatin1String("balances")).toObject();
        return line.value(QLatin1String("account")).toInt() == 2
               && std::all_of(balances.keyValueBegin(), balances.keyValueEnd(),
                              [&](const auto &each) { return unitsOf(state.value(each.first)) == each.second; });
    });
    QVERIFY(isThere);
    QVERIFY(
        QTest::qWaitFor([&] { return !signedGet("/api/v3/openOrders", timeNow(), keys).array().isEmpty(); }, 20'000));
    const QJsonValue order = signedGet("/api/v3/openOrders", timeNow(), keys).array().at(0);
    if (!order.isUndefined())
        QVERIFY(unitsOf(order[QLatin1String("origQty")]) > unitsOf(order[QLatin1String("executedQty")]));
}

void TestSimulatorAccountsBinance::restChecksSignatures_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<bool>("isRightSecret");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    const auto at = [](qint64 offset) { return "timestamp=" + QByteArray::number(nowInMs() + offset); };
    QTest::newRow("right") << at(0) << true << 200 << 0;
    QTest::newRow("right, with a window") << "recvWindow=20000&" + at(-10'000) << true << 200 << 0;
    QTest::newRow("wrong secret") << at(0) << false << 400 << -1022;
    QTest::newRow("too old") << at(-30'000) << true << 400 << -1021;
    QTest::newRow("too early") << at(30'000) << true << 400 << -1021;
    QTest::newRow("no time") << QByteArray("recvWindow=5000") << true << 400 << -1102;
}

void TestSimulatorAccountsBinance::restChecksSignatures()
{
    QFETCH(const QByteArray, query);
    QFETCH(const bool, isRightSecret);
    QFETCH(const int, status);
    QFETCH(const int, code);
    SimCredentials keys = spot().accounts[0];
    if (!isRightSecret)
        keys.apiSecret[0] = keys.apiSecret[0] == 'a' ? 'b' : 'a';
    const Fetched answer = signedGet("/api/v3/account", query, keys);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.object().value(QLatin1String("code")).toInt(), code);
}

void TestSimulatorAccountsBinance::clocksThatAreWrongAreRefused()
{
    const SimCredentials keys = spot().accounts[0];
    QCOMPARE(inject(*m_simulator, R"({"fault":"clock_skew","venue":"binance-spot","offset_ms":-5000})"), QString());
    QCOMPARE(signedGet("/api/v3/account", timeNow(), keys).object().value(QLatin1String("code")).toInt(), -1021);
    // Who asks for the time knows better.
    const Fetched time = fetch(spot().restUrl, QStringLiteral("/api/v3/time"));
    const QByteArray corrected = "timestamp="
                                 + QByteArray::number(time.object().value(QLatin1String("serverTime")).toInteger());
    QCOMPARE(signedGet("/api/v3/account", corrected, keys).status, 200);
}

void TestSimulatorAccountsBinance::everyCodeComesOnCommand_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("status");
    for (const auto &[code, status] : {std::pair(-2015, 401),
                                       {-2014, 401},
                                       {-1022, 400},
                                       {-1021, 400},
                                       {-1002, 401},
                                       {-1003, 429},
                                       {-1007, 408},
                                       {-1008, 503},
                                       {-1016, 503},
                                       {-9999, 400}})
        QTest::addRow("%d", code) << code << status;
}

void TestSimulatorAccountsBinance::everyCodeComesOnCommand()
{
    QFETCH(const int, code);
    QFETCH(const int, status);
    QCOMPARE(
        inject(*m_simulator, R"({"fault":"invalid_credentials","venue":"binance-spot","account":1,"count":2,"code":)"
                                 + QByteArray::number(code) + '}'),
        QString());
    const SimCredentials keys = spot().accounts[0];
    Listener client(socket());
    QTRY_VERIFY(client.wasConnected);
    client.send(signedRequest("other", "userDataStream.subscribe.signature", spot().accounts[1], false));
    QCOMPARE(answerTo(client, QStringLiteral("id"), QStringLiteral("other")).value(QLatin1String("status")).toInt(),
             200);
    client.send(signedRequest("a", "userDataStream.subscribe.signature", keys, false));
    const QJsonObject answer = answerTo(client, QStringLiteral("id"), QStringLiteral("a"));
    QCOMPARE(answer.value(QLatin1String("status")).toInt(), status);
    QCOMPARE(answer.value(QLatin1String("error"))[QLatin1String("code")].toInt(), code);
    const Fetched rest = signedGet("/api/v3/account", timeNow(), keys);
    QCOMPARE(rest.status, status);
    QCOMPARE(rest.object().value(QLatin1String("code")).toInt(), code);
    QCOMPARE(signedGet("/api/v3/account", timeNow(), keys).status, 200);   // Twice was asked for.
}

void TestSimulatorAccountsBinance::aRevokedKeyStaysRefusedUntilTheFaultEnds()
{
    const SimCredentials keys = spot().accounts[0];
    Listener client(socket());
    QTRY_VERIFY(client.wasConnected);
    client.send(signedRequest("a", "userDataStream.subscribe.signature", keys, false));
    QTRY_VERIFY(client.count("executionReport") > 0);
    QCOMPARE(inject(*m_simulator, R"({"fault":"expire_key","venue":"binance-spot","mode":"revoked","account":1})"),
             QString());
    QTRY_COMPARE(client.count("eventStreamTerminated"), qsizetype(1));
    QCOMPARE(signedGet("/api/v3/account", timeNow(), keys).object().value(QLatin1String("code")).toInt(), -2015);
    QCOMPARE(signedGet("/api/v3/account", timeNow(), spot().accounts[1]).status, 200);
    m_simulator->clear();
    QCOMPARE(signedGet("/api/v3/account", timeNow(), keys).status, 200);
}

void TestSimulatorAccountsBinance::manyAccountsHaveLivesOfTheirOwn()
{
    startWith({.venues = {QStringLiteral("binance-spot")}, .accounts = 200, .accountRate = 5});
    const QList<SimCredentials> all = spot().accounts;
    QCOMPARE(all.size(), qsizetype(200));
    QSet<QByteArray> keys, secrets;
    for (const SimCredentials &each : all) {
        keys << each.apiKey << each.ed25519Key;
        secrets << each.apiSecret << each.ed25519Secret;
    }
    QCOMPARE(keys.size(), qsizetype(400));
    QCOMPARE(secrets.size(), qsizetype(400));
    std::vector<std::unique_ptr<Listener>> clients;
    for (const SimCredentials &each : all) {
        clients.push_back(std::make_unique<Listener>(socket()));
        Listener &client = *clients.back();
        QObject::connect(&client.socket, &QWebSocket::connected, &client, [&client, each] {
            client.send(signedRequest("u", "userDataStream.subscribe.signature", each, false));
        });
    }
    const auto allHaveHeard = [&] {
        return std::all_of(clients.begin(), clients.end(),
                           [](const auto &client) { return client->count("executionReport") > 2; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(allHaveHeard(), 60'000);
    // Nobody hears of another's orders.
    QSet<qint64> orders;
    for (const auto &client : clients) {
        QSet<qint64> own;
        for (const QByteArray &text : client->texts) {
            if (eventOf(text).contains(QLatin1String("i")))
                own.insert(eventOf(text).value(QLatin1String("i")).toInteger());
        }
        QVERIFY(!own.intersects(orders));
        orders += own;
    }
}

void TestSimulatorAccountsBinance::whatNobodyHeardStandsInTheTruth()
{
    const SimCredentials keys = spot().accounts[0];
    const auto lines = [this] { return readTruth(*m_simulator, m_folder->filePath(QStringLiteral("truth.jsonl"))); };
    {
        Listener client(socket());
        QTRY_VERIFY(client.wasConnected);
        client.send(signedRequest("a", "userDataStream.subscribe.signature", keys, false));
        QTRY_VERIFY(client.count("executionReport") > 5);
    }
    const auto counted = [&](bool wasHeard) {
        const QList<QJsonObject> truth = lines();
        return std::count_if(truth.begin(), truth.end(), [&](const QJsonObject &line) {
            return line.value(QLatin1String("type")).toString() == QLatin1String("account")
                   && line.value(QLatin1String("sessions")).toArray().isEmpty() != wasHeard;
        });
    };
    QTRY_VERIFY(counted(false) > 5);
    QVERIFY(counted(true) >= 5);
    qint64 last = 0;
    for (const QJsonObject &line : lines()) {
        if (line.value(QLatin1String("type")).toString() == QLatin1String("account"))
            QCOMPARE(line.value(QLatin1String("seq")).toInteger(), ++last);
    }
}

void TestSimulatorAccountsBinance::keysSayWhatTheyAllow()
{
    const QByteArray path = "/sapi/v1/account/apiRestrictions";
    Fetched answer = signedGet(path, timeNow(), spot().accounts[0]);
    QCOMPARE(answer.object().value(QLatin1String("enableSpotAndMarginTrading")).toBool(true), false);
    QCOMPARE(answer.object().value(QLatin1String("enableReading")).toBool(), true);
    startWith({.venues = {QStringLiteral("binance-spot")}, .keyRights = SimKeyRights::Withdraw});
    answer = signedGet(path, timeNow(), spot().accounts[0]);
    QCOMPARE(answer.object().value(QLatin1String("enableWithdrawals")).toBool(), true);
}

}   // namespace tst_simulatoraccounts_binance

FEEDWARDEN_GUILESS_TEST(tst_simulatoraccounts_binance::TestSimulatorAccountsBinance)
#include "tst_simulatoraccounts_binance.moc"
