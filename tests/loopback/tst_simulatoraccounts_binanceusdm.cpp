// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountsupport.h"

#include "tests/support/testmain.h"

#include <QRegularExpression>

namespace tst_simulatoraccounts_binanceusdm {

using namespace feedwarden;

static const QByteArray AllEvents = "ORDER_TRADE_UPDATE/ACCOUNT_UPDATE/TRADE_LITE/listenKeyExpired";

class TestSimulatorAccountsBinanceUsdm final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_simulator.reset(); }

    void listenKeysAreMadeAndExtended();
    void listenKeysNeedAKey_data();
    void listenKeysNeedAKey();
    void sessionsAreGivenWhatTheyName_data();
    void sessionsAreGivenWhatTheyName();
    void withoutEventsNothingComes_data();
    void withoutEventsNothingComes();
    void keysExpireWithoutRenewal();
    void renewedKeysLiveOn();
    void expiryIsToldAndTheSessionStays();
    void expiryIsToldOnlyToWhoNamedIt();
    void deletedKeysAreSilent_data();
    void deletedKeysAreSilent();
    void renewalAloneCanFail();
    void revokedKeysHearNothingMore();
    void fillsAddUpToWalletAndPositions();
    void restAgreesWithTheEvents();
    void restChecksSignatures();

private:
    void startWith(double pace, double accountRate = 50);
    [[nodiscard]] Simulator::Endpoint venue() const { return endpointOf(*m_simulator, "binance-usdm"); }
    [[nodiscard]] const SimCredentials keys() const { return venue().accounts[0]; }
    [[nodiscard]] Fetched listenKey(const char *method) const
    {
        return ask(method, venue().restUrl, "/fapi/v1/listenKey", {{"X-MBX-APIKEY", keys().apiKey}});
    }
    [[nodiscard]] QByteArray newListenKey() const
    {
        return listenKey("POST").object().value(QLatin1String("listenKey")).toString().toLatin1();
    }
    [[nodiscard]] QUrl socket(const QByteArray &key, const QByteArray &events = AllEvents,
                              const char *path = "/private/ws") const
    {
        return withPath(venue().url, path, QByteArray("listenKey=" + key + "&events=" + events).constData());
    }
    [[nodiscard]] Fetched signedGet(const QByteArray &path) const
    {
        const QByteArray query = "timestamp=" + QByteArray::number(nowInMs());
        return ask("GET", venue().restUrl, path + '?' + query + "&signature=" + hmacHexOf(keys().apiSecret, query),
                   {{"X-MBX-APIKEY", keys().apiKey}});
    }
    [[nodiscard]] QString begin(const QByteArray &json) { return inject(*m_simulator, json); }

    std::unique_ptr<Simulator> m_simulator;
};

static int codeOf(const Fetched &answer) { return answer.object().value(QLatin1String("code")).toInt(); }

void TestSimulatorAccountsBinanceUsdm::startWith(double pace, double accountRate)
{
    m_simulator = std::make_unique<Simulator>(Simulator::Options{
        .venues = {QStringLiteral("binance-usdm")}, .accounts = 2, .accountRate = accountRate, .pace = pace});
    const auto started = m_simulator->start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
}

void TestSimulatorAccountsBinanceUsdm::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    startWith(1);
}

void TestSimulatorAccountsBinanceUsdm::listenKeysAreMadeAndExtended()
{
    QCOMPARE(codeOf(listenKey("PUT")), -1125);
    const QByteArray key = newListenKey();
    QVERIFY(key.size() >= 32);
    QCOMPARE(newListenKey(), key);
    const Fetched renewed = listenKey("PUT");
    QCOMPARE(renewed.status, 200);
    QCOMPARE(renewed.object().value(QLatin1String("listenKey")).toString().toLatin1(), key);
    QCOMPARE(listenKey("DELETE").status, 200);
    QCOMPARE(codeOf(listenKey("PUT")), -1125);
    QVERIFY(newListenKey() != key);
}

void TestSimulatorAccountsBinanceUsdm::listenKeysNeedAKey_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    QTest::newRow("none") << QByteArray() << 401 << -2014;
    QTest::newRow("unknown") << QByteArray(64, 'x') << 401 << -2015;
}

void TestSimulatorAccountsBinanceUsdm::listenKeysNeedAKey()
{
    QFETCH(const QByteArray, key);
    QFETCH(const int, status);
    QFETCH(const int, code);
    const Fetched answer = ask("POST", venue().restUrl, "/fapi/v1/listenKey", {{"X-MBX-APIKEY", key}});
    QCOMPARE(answer.status, status);
    QCOMPARE(codeOf(answer), code);
}

void TestSimulatorAccountsBinanceUsdm::sessionsAreGivenWhatTheyName_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("events");
    QTest::addColumn<QByteArrayList>("come");
    QTest::newRow("raw") << QByteArray("/private/ws") << AllEvents
                         << QByteArrayList{"ORDER_TRADE_UPDATE", "ACCOUNT_UPDATE", "TRADE_LITE"};
    QTest::newRow("combined") << QByteArray("/private/stream") << AllEvents
                              << QByteArrayList{"ORDER_TRADE_UPDATE", "ACCOUNT_UPDATE", "TRADE_LITE"};
    QTest::newRow("one") << QByteArray("/private/ws") << QByteArray("ACCOUNT_UPDATE")
                         << QByteArrayList{"ACCOUNT_UPDATE"};
}

void TestSimulatorAccountsBinanceUsdm::sessionsAreGivenWhatTheyName()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, events);
    QFETCH(const QByteArrayList, come);
    const QByteArray key = newListenKey();
    Listener client(socket(key, events, path.constData()));
    for (const QByteArray &name : come)
        QTRY_VERIFY(client.count("{\"e\":\"" + name + '"') > 1);
    QTRY_VERIFY(client.texts.size() > 20);
    for (const QByteArray &text : client.texts) {
        const bool isCombined = text.startsWith("{\"stream\":\"" + key + "\",\"data\":{");
        QCOMPARE(isCombined, path.endsWith("stream"));
        QVERIFY(
            std::any_of(come.begin(), come.end(), [&](const auto &name) { return text.contains("\"e\":\"" + name); }));
    }
}

void TestSimulatorAccountsBinanceUsdm::withoutEventsNothingComes_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("no events") << QByteArray("/private/ws") << QByteArray("listenKey=KEY");
    QTest::newRow("key in the path") << QByteArray("/private/ws/KEY") << QByteArray();
    QTest::newRow("another key") << QByteArray("/private/ws") << "listenKey=nobodys&events=" + AllEvents;
}

void TestSimulatorAccountsBinanceUsdm::withoutEventsNothingComes()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, query);
    const QByteArray key = newListenKey();
    Listener other(socket(key));
    Listener silent(withPath(venue().url, path.replace("KEY", key).constData(), query.replace("KEY", key).constData()));
    QTRY_VERIFY(silent.wasConnected);
    QTRY_VERIFY(other.texts.size() > 20);
    QCOMPARE(silent.texts.size(), qsizetype(0));
    QVERIFY(!silent.isClosed);
}

void TestSimulatorAccountsBinanceUsdm::keysExpireWithoutRenewal()
{
    startWith(0.0003);   // An hour in about a second.
    Listener client(socket(newListenKey()));
    QTRY_VERIFY(client.count("ORDER_TRADE_UPDATE") > 0);
    QTRY_COMPARE(client.count("listenKeyExpired"), qsizetype(1));
    QCOMPARE(codeOf(listenKey("PUT")), -1125);
}

void TestSimulatorAccountsBinanceUsdm::renewedKeysLiveOn()
{
    startWith(0.001);   // An hour in less than four seconds.
    const QByteArray key = newListenKey();
    Listener client(socket(key));
    QTRY_VERIFY(client.wasConnected);
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < 5000)   // More than its life.
        QCOMPARE(listenKey("PUT").object().value(QLatin1String("listenKey")).toString().toLatin1(), key);
    QCOMPARE(client.count("listenKeyExpired"), qsizetype(0));
    QTRY_COMPARE(client.count("listenKeyExpired"), qsizetype(1));
}

void TestSimulatorAccountsBinanceUsdm::expiryIsToldAndTheSessionStays()
{
    const QByteArray key = newListenKey();
    Listener client(socket(key, AllEvents, "/private/stream"));
    QTRY_VERIFY(client.count("ORDER_TRADE_UPDATE") > 0);
    QCOMPARE(begin(R"({"fault":"expire_key","venue":"binance-usdm"})"), QString());
    QTRY_COMPARE(client.count("listenKeyExpired\",\"E\""), qsizetype(1));
    const QJsonValue expired = client.at(client.texts.size() - 1).value(QLatin1String("data"));
    QCOMPARE(expired[QLatin1String("listenKey")].toString().toLatin1(), key);
    QCOMPARE(codeOf(listenKey("PUT")), -1125);
    const qsizetype soFar = client.texts.size();
    const QByteArray next = newListenKey();
    Listener successor(socket(next));
    QTRY_VERIFY(successor.count("ORDER_TRADE_UPDATE") > 3);
    QCOMPARE(client.texts.size(), soFar);
    QVERIFY(!client.isClosed);
}

void TestSimulatorAccountsBinanceUsdm::expiryIsToldOnlyToWhoNamedIt()
{
    const QByteArray key = newListenKey();
    Listener teller(socket(key)), unaware(socket(key, "ORDER_TRADE_UPDATE"));
    QTRY_VERIFY(unaware.count("ORDER_TRADE_UPDATE") > 0);
    QTRY_VERIFY(teller.wasConnected);
    QCOMPARE(begin(R"({"fault":"expire_key","venue":"binance-usdm"})"), QString());
    QTRY_COMPARE(teller.count("listenKeyExpired"), qsizetype(1));
    QCOMPARE(unaware.count("listenKeyExpired"), qsizetype(0));
}

void TestSimulatorAccountsBinanceUsdm::deletedKeysAreSilent_data()
{
    QTest::addColumn<bool>("isByCommand");
    QTest::newRow("by somebody's DELETE") << false;
    QTest::newRow("by command") << true;
}

void TestSimulatorAccountsBinanceUsdm::deletedKeysAreSilent()
{
    QFETCH(const bool, isByCommand);
    Listener client(socket(newListenKey()));
    QTRY_VERIFY(client.count("ORDER_TRADE_UPDATE") > 0);
    if (isByCommand)
        QCOMPARE(begin(R"({"fault":"expire_key","venue":"binance-usdm","mode":"deleted","account":1})"), QString());
    else
        QCOMPARE(listenKey("DELETE").status, 200);
    QCOMPARE(codeOf(listenKey("PUT")), -1125);
    const qsizetype soFar = client.texts.size();
    Listener successor(socket(newListenKey()));
    QTRY_VERIFY(successor.count("ORDER_TRADE_UPDATE") > 3);
    QCOMPARE(client.texts.size(), soFar);
    QCOMPARE(client.count("listenKeyExpired"), qsizetype(0));
}

void TestSimulatorAccountsBinanceUsdm::renewalAloneCanFail()
{
    const QByteArray key = newListenKey();
    QCOMPARE(begin(R"({"fault":"http_status","venue":"binance-usdm","code":503,"count":2,"path":"/fapi/v1/listenKey",)"
                   R"("method":"PUT"})"),
             QString());
    QCOMPARE(listenKey("PUT").status, 503);
    QCOMPARE(newListenKey(), key);
    QCOMPARE(signedGet("/fapi/v3/account").status, 200);
    Listener client(socket(key));   // Nor are sockets concerned.
    QTRY_VERIFY(client.wasConnected);
    QCOMPARE(listenKey("PUT").status, 503);
    QCOMPARE(listenKey("PUT").status, 200);
}

void TestSimulatorAccountsBinanceUsdm::revokedKeysHearNothingMore()
{
    Listener client(socket(newListenKey()));
    QTRY_VERIFY(client.count("ORDER_TRADE_UPDATE") > 0);
    QCOMPARE(begin(R"({"fault":"expire_key","venue":"binance-usdm","mode":"revoked","account":1})"), QString());
    const Fetched refused = listenKey("POST");
    QCOMPARE(refused.status, 401);
    QCOMPARE(codeOf(refused), -2015);
    QCOMPARE(codeOf(signedGet("/fapi/v2/account")), -2015);
    m_simulator->clear();
    QCOMPARE(listenKey("POST").status, 200);
    QCOMPARE(
        begin(R"({"fault":"invalid_credentials","venue":"binance-usdm","code":-2015,"path":"/fapi/v1/listenKey"})"),
        QString());
    QCOMPARE(codeOf(listenKey("POST")), -2015);
    QCOMPARE(signedGet("/fapi/v2/account").status, 200);
}

void TestSimulatorAccountsBinanceUsdm::fillsAddUpToWalletAndPositions()
{
    Listener client(socket(newListenKey()));
    QTRY_VERIFY_WITH_TIMEOUT(client.count("\"e\":\"ACCOUNT_UPDATE\"") > 100, 20'000);
    qint64 wallet = 0, due = 0;
    bool hasWallet = false;
    std::map<QString, qint64> positions, change;
    int compared = 0, lites = 0;
    for (const QByteArray &text : client.texts) {
        const QJsonObject event = QJsonDocument::fromJson(text).object();
        const QString name = event.value(QLatin1String("e")).toString();
        const QJsonValue order = event.value(QLatin1String("o"));
        if (name == QLatin1String("TRADE_LITE"))
            ++lites;
        if (name == QLatin1String("ORDER_TRADE_UPDATE")
            && order[QLatin1String("x")].toString() == QLatin1String("TRADE")) {
            due += unitsOf(order[QLatin1String("rp")]) - unitsOf(order[QLatin1String("n")]);
            const qint64 size = unitsOf(order[QLatin1String("l")]);
            const bool isBuy = order[QLatin1String("S")].toString() == QLatin1String("BUY");
            change[order[QLatin1String("s")].toString()] += isBuy ? size : -size;
        }
        if (name != QLatin1String("ACCOUNT_UPDATE"))
            continue;
        const QJsonValue balance = event.value(QLatin1String("a"))[QLatin1String("B")][0];
        due += unitsOf(balance[QLatin1String("bc")]);
        const qint64 total = unitsOf(balance[QLatin1String("wb")]);
        if (hasWallet) {
            QCOMPARE(total, wallet + due);
            ++compared;
        }
        hasWallet = true;
        wallet = total;
        due = 0;
        for (const QJsonValue &each : event.value(QLatin1String("a"))[QLatin1String("P")].toArray()) {
            const QString symbol = each[QLatin1String("s")].toString();
            const qint64 size = unitsOf(each[QLatin1String("pa")]);
            if (positions.contains(symbol))
                QCOMPARE(size, positions[symbol] + change[symbol]);
            positions[symbol] = size;
            change[symbol] = 0;
            QCOMPARE(unitsOf(each[QLatin1String("ep")]) > 0, size != 0);
        }
    }
    QVERIFY(compared > 50 && lites > 20);
    QCOMPARE(positions.size(), size_t(3));
}

void TestSimulatorAccountsBinanceUsdm::restAgreesWithTheEvents()
{
    startWith(1, 3);
    Listener client(socket(newListenKey()));
    // Between two events there is time to ask.
    const auto agrees = [&] {
        qsizetype last = client.texts.size() - 1;
        while (last >= 0 && !client.texts[last].contains("ACCOUNT_UPDATE"))
            --last;
        if (last < 0)
            return false;
        const qint64 wallet = unitsOf(
            client.at(last).value(QLatin1String("a"))[QLatin1String("B")][0][QLatin1String("wb")]);
        const Fetched v2 = signedGet("/fapi/v2/account"), v3 = signedGet("/fapi/v3/balance");
        return v2.status == 200 && wallet == unitsOf(v2.object().value(QLatin1String("totalWalletBalance")))
               && wallet == unitsOf(v3.array().at(0)[QLatin1String("balance")]);
    };
    // Asked once more it may have gone on, so that once is enough.
    QVERIFY(QTest::qWaitFor(agrees, 20'000));
    QVERIFY(QTest::qWaitFor([&] { return !signedGet("/fapi/v2/positionRisk").array().isEmpty(); }, 20'000));
    QVERIFY(QTest::qWaitFor([&] { return !signedGet("/fapi/v1/openOrders").array().isEmpty(); }, 20'000));
}

void TestSimulatorAccountsBinanceUsdm::restChecksSignatures()
{
    const QByteArray query = "timestamp=" + QByteArray::number(nowInMs());
    const Headers header{{"X-MBX-APIKEY", keys().apiKey}};
    QCOMPARE(
        codeOf(ask("GET", venue().restUrl, "/fapi/v3/account?" + query + "&signature=" + QByteArray(64, '0'), header)),
        -1022);
    QCOMPARE(codeOf(ask("GET", venue().restUrl, "/fapi/v3/account?" + query, header)), -1102);
    // An Ed25519 signature is base64, and percent-encoded in a query.
    const QByteArray signature = signedWithPem(keys().ed25519Secret, query).toBase64().toPercentEncoding();
    QCOMPARE(ask("GET", venue().restUrl, "/fapi/v3/account?" + query + "&signature=" + signature,
                 {{"X-MBX-APIKEY", keys().ed25519Key}})
                 .status,
             200);
}

}   // namespace tst_simulatoraccounts_binanceusdm

FEEDWARDEN_GUILESS_TEST(tst_simulatoraccounts_binanceusdm::TestSimulatorAccountsBinanceUsdm)
#include "tst_simulatoraccounts_binanceusdm.moc"
