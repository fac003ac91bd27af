// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountsupport.h"

#include "tests/support/testmain.h"

#include <QRegularExpression>

namespace tst_simulatoraccounts_okx {

using namespace feedwarden;

class TestSimulatorAccountsOkx final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_simulator.reset(); }

    void rightLoginsAreLetIn();
    void wrongLoginsAreRefused_data();
    void wrongLoginsAreRefused();
    void subscribingNeedsALogin();
    void channelsBeginWithASnapshot_data();
    void channelsBeginWithASnapshot();
    void ordersHaveNoSnapshot();
    void channelsOfTypesAndInstruments();
    void whatThereIsNotIsRefused();
    void sessionsOfAChannelAreCounted();
    void accountAndPositionsComeUnchangedToo();
    void silentSessionsAreClosed();
    void fillsAddUpToBalances();
    void restChecksSignatures_data();
    void restChecksSignatures();
    void restTellsOpenOrders();
    void keysSayWhatTheyAllow();
    void everyCodeComesOnCommand_data();
    void everyCodeComesOnCommand();
    void aFailedLoginIsClosed();
    void keysThatEndCloseTheirSessions_data();
    void keysThatEndCloseTheirSessions();
    void theUpgradeIsAnnounced();

private:
    void startWith(Simulator::Options options);
    [[nodiscard]] Simulator::Endpoint venue() const { return endpointOf(*m_simulator, "okx"); }
    [[nodiscard]] QUrl socket() const { return withPath(venue().url, "/ws/v5/private"); }
    [[nodiscard]] SimCredentials keys() const { return venue().accounts[0]; }
    [[nodiscard]] Fetched get(const QByteArray &pathAndQuery, const SimCredentials &keys, qint64 offset = 0) const;
    [[nodiscard]] QString begin(const QByteArray &json) { return inject(*m_simulator, json); }

    std::unique_ptr<Simulator> m_simulator;
};

static QByteArray hmacBase64Of(const QByteArray &secret, const QByteArray &text)
{
    return QMessageAuthenticationCode::hash(text, secret, QCryptographicHash::Sha256).toBase64();
}

static QByteArray login(const SimCredentials &keys, qint64 offsetInS = 0, const QByteArray &given = {})
{
    const QByteArray time = given.isNull() ? QByteArray::number(nowInMs() / 1000 + offsetInS) : given;
    return R"({"op":"login","args":[{"apiKey":")" + keys.apiKey + R"(","passphrase":")" + keys.passphrase
           + R"(","timestamp":")" + time + R"(","sign":")"
           + hmacBase64Of(keys.apiSecret, time + "GET/users/self/verify") + R"("}]})";
}

static QByteArray subscription(const QByteArray &arguments)
{
    return R"({"id":"1","op":"subscribe","args":[)" + arguments + "]}";
}

static QJsonObject firstEvent(Listener &client, const char *event)
{
    return answerTo(client, QStringLiteral("event"), QLatin1String(event));
}

static QByteArray codeOf(const Fetched &answer)
{
    return answer.object().value(QLatin1String("code")).toString().toLatin1();
}

Fetched TestSimulatorAccountsOkx::get(const QByteArray &pathAndQuery, const SimCredentials &keys, qint64 offset) const
{
    const QByteArray time = QDateTime::currentDateTimeUtc().addMSecs(offset).toString(Qt::ISODateWithMs).toLatin1();
    return ask("GET", venue().restUrl, pathAndQuery,
               {{"OK-ACCESS-KEY", keys.apiKey},
                {"OK-ACCESS-TIMESTAMP", time},
                {"OK-ACCESS-PASSPHRASE", keys.passphrase},
                {"OK-ACCESS-SIGN", hmacBase64Of(keys.apiSecret, time + "GET" + pathAndQuery)}});
}

void TestSimulatorAccountsOkx::startWith(Simulator::Options options)
{
    options.venues = {QStringLiteral("okx")};
    m_simulator = std::make_unique<Simulator>(options);
    const auto started = m_simulator->start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
}

void TestSimulatorAccountsOkx::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    startWith({.accounts = 2, .accountRate = 50});
}

void TestSimulatorAccountsOkx::rightLoginsAreLetIn()
{
    Listener client(socket());
    QTRY_VERIFY(client.wasConnected);
    client.send(login(keys()));
    QCOMPARE(firstEvent(client, "login").value(QLatin1String("code")).toString(), QStringLiteral("0"));
    client.send(subscription(R"({"channel":"orders","instType":"ANY"})"));
    const QJsonObject answer = firstEvent(client, "subscribe");
    QCOMPARE(answer.value(QLatin1String("arg"))[QLatin1String("channel")].toString(), QStringLiteral("orders"));
    QCOMPARE(answer.value(QLatin1String("id")).toString(), QStringLiteral("1"));
    for (const char *const state : {"live", "partially_filled", "filled", "canceled"})
        QTRY_VERIFY(client.count(QByteArray("\"state\":\"") + state + '"') > 0);
    client.send(R"({"op":"unsubscribe","args":[{"channel":"orders","instType":"ANY"}]})");
    QVERIFY(!firstEvent(client, "unsubscribe").isEmpty());
    client.send("ping");
    QTRY_COMPARE(client.count("pong"), qsizetype(1));
}

void TestSimulatorAccountsOkx::wrongLoginsAreRefused_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<QString>("code");
    QTest::newRow("secret") << 0 << QStringLiteral("60007");
    QTest::newRow("passphrase") << 1 << QStringLiteral("60024");
    QTest::newRow("key of nobody") << 2 << QStringLiteral("60032");
    QTest::newRow("no key") << 3 << QStringLiteral("60005");
    QTest::newRow("too old") << 4 << QStringLiteral("60006");
    QTest::newRow("too early") << 5 << QStringLiteral("60006");
    QTest::newRow("no time") << 6 << QStringLiteral("60004");
    QTest::newRow("time in ms") << 7 << QStringLiteral("60004");
}

void TestSimulatorAccountsOkx::wrongLoginsAreRefused()
{
    QFETCH(const int, what);
    QFETCH(const QString, code);
    SimCredentials wrong = keys();
    if (what == 0)
        wrong.apiSecret = venue().accounts[1].apiSecret;
    else if (what == 1)
        wrong.passphrase += "x";
    else if (what == 2)
        wrong.apiKey = "985d5b66-57ce-40fb-b714-afc0b9787083";
    else if (what == 3)
        wrong.apiKey = "key";
    const qint64 offset = what == 4 ? -40 : what == 5 ? 40 : 0;
    Listener client(socket());
    QTRY_VERIFY(client.wasConnected);
    client.send(login(wrong, offset,
                      what == 6   ? QByteArray("soon")
                      : what == 7 ? QByteArray::number(nowInMs())
                                  : QByteArray()));
    const QJsonObject answer = firstEvent(client, "error");
    QCOMPARE(answer.value(QLatin1String("code")).toString(), code);
    QVERIFY(!answer.value(QLatin1String("msg")).toString().isEmpty());
}

void TestSimulatorAccountsOkx::subscribingNeedsALogin()
{
    Listener client(socket());
    QTRY_VERIFY(client.wasConnected);
    client.send(subscription(R"({"channel":"account"})"));
    QCOMPARE(firstEvent(client, "error").value(QLatin1String("code")).toString(), QStringLiteral("60011"));
}

void TestSimulatorAccountsOkx::channelsBeginWithASnapshot_data()
{
    QTest::addColumn<QByteArray>("argument");
    QTest::newRow("account") << QByteArray(R"({"channel":"account"})");
    QTest::newRow("positions") << QByteArray(R"({"channel":"positions","instType":"ANY"})");
    QTest::newRow("both") << QByteArray(R"({"channel":"balance_and_position"})");
}

void TestSimulatorAccountsOkx::channelsBeginWithASnapshot()
{
    QFETCH(const QByteArray, argument);
    startWith({.accountRate = 0});   // Nothing happens.
    Listener client(socket());
    QTRY_VERIFY(client.wasConnected);
    client.send(login(keys()));
    client.send(subscription(argument));
    QTRY_COMPARE(client.count("\"data\":["), qsizetype(1));
    const QJsonObject message = client.at(client.texts.size() - 1);
    QVERIFY(!message.value(QLatin1String("arg"))[QLatin1String("uid")].toString().isEmpty());
    if (argument.contains("account"))
        QCOMPARE(message.value(QLatin1String("data"))[0][QLatin1String("details")].toArray().size(), qsizetype(3));
    if (argument.contains("balance_and_position"))
        QCOMPARE(message.value(QLatin1String("data"))[0][QLatin1String("eventType")].toString(),
                 QStringLiteral("snapshot"));
}

void TestSimulatorAccountsOkx::ordersHaveNoSnapshot()
{
    startWith({.accountRate = 0});
    Listener client(socket());
    QTRY_VERIFY(client.wasConnected);
    client.send(login(keys()));
    client.send(subscription(R"({"channel":"orders","instType":"ANY"})"));
    QVERIFY(!firstEvent(client, "subscribe").isEmpty());
    client.send("ping");
    QTRY_COMPARE(client.count("pong"), qsizetype(1));
    QCOMPARE(client.count("\"data\":["), qsizetype(0));
}

void TestSimulatorAccountsOkx::channelsOfTypesAndInstruments()
{
    Listener all(socket()), swaps(socket()), one(socket());
    for (Listener *each : {&all, &swaps, &one}) {
        QTRY_VERIFY(each->wasConnected);
        each->send(login(keys()));
    }
    all.send(subscription(R"({"channel":"orders","instType":"ANY"})"));
    swaps.send(subscription(R"({"channel":"orders","instType":"SWAP"},{"channel":"positions","instType":"SWAP"})"));
    one.send(subscription(R"({"channel":"orders","instType":"SPOT","instId":"ETH-USDT"})"));
    QTRY_VERIFY(all.count("\"instId\":\"BTC-USDT\"") > 3);
    QTRY_VERIFY(swaps.count("\"posId\":") > 3);
    QTRY_VERIFY(one.count("\"instId\":\"ETH-USDT\",\"ordId\"") > 3);
    QCOMPARE(swaps.count("\"instId\":\"BTC-USDT\""), qsizetype(0));
    QCOMPARE(one.count("\"instId\":\"BTC-USDT"), qsizetype(0));
}

void TestSimulatorAccountsOkx::whatThereIsNotIsRefused()
{
    Listener client(socket());
    QTRY_VERIFY(client.wasConnected);
    client.send(login(keys()));
    client.send(subscription(R"({"channel":"books","instId":"BTC-USDT"},{"channel":"orders"},{"channel":"account"})"));
    QTRY_COMPARE(client.count("\"code\":\"60018\""), qsizetype(2));
    QVERIFY(!firstEvent(client, "subscribe").isEmpty());
}

void TestSimulatorAccountsOkx::sessionsOfAChannelAreCounted()
{
    std::vector<std::unique_ptr<Listener>> clients;
    for (int i = 1; i <= 31; ++i) {
        clients.push_back(std::make_unique<Listener>(socket()));
        QTRY_VERIFY(clients.back()->wasConnected);
        clients.back()->send(login(keys()));
        clients.back()->send(subscription(R"({"channel":"account"})"));
        const bool isTooMuch = i > 30;
        const QJsonObject count = firstEvent(*clients.back(),
                                             isTooMuch ? "channel-conn-count-error" : "channel-conn-count");
        QCOMPARE(count.value(QLatin1String("connCount")).toString(), QString::number(i));
        QCOMPARE(clients.back()->count("\"event\":\"subscribe\"") > 0, !isTooMuch);
    }
}

void TestSimulatorAccountsOkx::accountAndPositionsComeUnchangedToo()
{
    startWith({.accountRate = 0, .pace = 0.05});
    Listener client(socket());
    QTRY_VERIFY(client.wasConnected);
    client.send(login(keys()));
    client.send(subscription(R"({"channel":"account"},{"channel":"positions","instType":"ANY"})"));
    QTRY_VERIFY(client.count("\"channel\":\"account\",\"uid\"") > 3);
    QTRY_VERIFY(client.count("\"uid\"") > 6);
}

void TestSimulatorAccountsOkx::silentSessionsAreClosed()
{
    startWith({.pace = 0.02});
    Listener client(socket());
    QTRY_VERIFY(client.isClosed);
    QCOMPARE(int(client.socket.closeCode()), 4004);
}

void TestSimulatorAccountsOkx::fillsAddUpToBalances()
{
    Listener client(socket());
    QTRY_VERIFY(client.wasConnected);
    client.send(login(keys()));
    client.send(subscription(R"({"channel":"orders","instType":"ANY"},{"channel":"balance_and_position"})"));
    QTRY_VERIFY_WITH_TIMEOUT(client.count("\"eventType\":\"filled\"") > 60, 20'000);
    std::map<QString, qint64> balances, due;
    int compared = 0;
    for (const QByteArray &text : client.texts) {
        const QJsonObject message = QJsonDocument::fromJson(text).object();
        const QString channel = message.value(QLatin1String("arg"))[QLatin1String("channel")].toString();
        const QJsonValue data = message.value(QLatin1String("data"))[0];
        const auto field = [&](const char *key) { return data[QLatin1String(key)]; };
        if (channel == QLatin1String("orders") && !field("tradeId").toString().isEmpty()) {
            due[field("fillFeeCcy").toString()] += unitsOf(field("fillFee"));
            if (field("instType").toString() == QLatin1String("SWAP")) {
                due[QStringLiteral("USDT")] += unitsOf(field("fillPnl"));
            } else {
                const bool isBuy = field("side").toString() == QLatin1String("buy");
                const qint64 coins = unitsOf(field("fillSz"));
                // BTC: five decimals of size and two of price; ETH: four and two.
                const double money = field("fillSz").toString().toDouble() * field("fillPx").toString().toDouble();
                const qint64 amount = std::llround(money * 1e7) * 10;
                due[field("instId").toString().section(u'-', 0, 0)] += isBuy ? coins : -coins;
                due[QStringLiteral("USDT")] += isBuy ? -amount : amount;
            }
        } else if (channel == QLatin1String("balance_and_position")) {
            const bool isFill = field("eventType").toString() == QLatin1String("filled");
            for (const QJsonValue &each : field("balData").toArray()) {
                const QString asset = each[QLatin1String("ccy")].toString();
                const qint64 total = unitsOf(each[QLatin1String("cashBal")]);
                if (isFill && balances.contains(asset)) {
                    QCOMPARE(total, balances[asset] + due[asset]);
                    ++compared;
                }
                balances[asset] = total;
                due[asset] = 0;
            }
        }
    }
    QVERIFY(compared > 60);
}

void TestSimulatorAccountsOkx::restChecksSignatures_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("right") << 0 << QByteArray("0");
    QTest::newRow("secret") << 1 << QByteArray("50113");
    QTest::newRow("passphrase") << 2 << QByteArray("50105");
    QTest::newRow("too old") << 3 << QByteArray("50102");
    QTest::newRow("key") << 4 << QByteArray("50119");
}

void TestSimulatorAccountsOkx::restChecksSignatures()
{
    QFETCH(const int, what);
    QFETCH(const QByteArray, code);
    SimCredentials used = keys();
    if (what == 1)
        used.apiSecret += "x";
    else if (what == 2)
        used.passphrase += "x";
    else if (what == 4)
        used.apiKey += "x";
    const Fetched answer = get("/api/v5/account/balance?ccy=BTC,USDT", used, what == 3 ? -40'000 : 0);
    QCOMPARE(codeOf(answer), code);
    QCOMPARE(answer.status, what == 0 ? 200 : 401);
}

void TestSimulatorAccountsOkx::restTellsOpenOrders()
{
    const auto list = [this](const QByteArray &path) {
        return get(path, keys()).object().value(QLatin1String("data")).toArray();
    };
    QTRY_VERIFY(!list("/api/v5/trade/orders-pending").isEmpty());
    QTRY_VERIFY(!list("/api/v5/account/positions?instType=SWAP").isEmpty());
    QCOMPARE(list("/api/v5/account/balance").at(0)[QLatin1String("details")].toArray().size(), qsizetype(3));
}

void TestSimulatorAccountsOkx::keysSayWhatTheyAllow()
{
    const auto rights = [this] {
        return valueAt(get("/api/v5/account/config", keys()).body, QStringLiteral("data.0.perm")).toString();
    };
    QCOMPARE(rights(), QStringLiteral("read_only"));
    startWith({.keyRights = SimKeyRights::Trade});
    QCOMPARE(rights(), QStringLiteral("read_only,trade"));
}

void TestSimulatorAccountsOkx::everyCodeComesOnCommand_data()
{
    QTest::addColumn<int>("code");
    for (const int code : {50110, 60004, 60005, 60006, 60007, 60009, 60014, 60024, 60032, 63999})
        QTest::addRow("%d", code) << code;
}

void TestSimulatorAccountsOkx::everyCodeComesOnCommand()
{
    QFETCH(const int, code);
    const QByteArray number = QByteArray::number(code);
    QCOMPARE(begin(R"({"fault":"invalid_credentials","count":2,"code":)" + number + '}'), QString());
    Listener client(socket());
    QTRY_VERIFY(client.wasConnected);
    client.send(login(keys()));
    QCOMPARE(firstEvent(client, "error").value(QLatin1String("code")).toString().toLatin1(), number);
    QCOMPARE(codeOf(get("/api/v5/account/balance", keys())), number);
    QCOMPARE(codeOf(get("/api/v5/account/balance", keys())), QByteArray("0"));
}

void TestSimulatorAccountsOkx::aFailedLoginIsClosed()
{
    QCOMPARE(begin(R"({"fault":"invalid_credentials","code":60009,"reason":"Login failed, sorry."})"), QString());
    Listener client(socket());
    QTRY_VERIFY(client.wasConnected);
    client.send(login(keys()));
    QTRY_VERIFY(client.isClosed);
    QCOMPARE(int(client.socket.closeCode()), 4001);
    QCOMPARE(firstEvent(client, "error").value(QLatin1String("msg")).toString(),
             QStringLiteral("Login failed, sorry."));
}

void TestSimulatorAccountsOkx::keysThatEndCloseTheirSessions_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("expired") << QByteArray("expired") << false;
    QTest::newRow("revoked") << QByteArray("revoked") << true;
}

void TestSimulatorAccountsOkx::keysThatEndCloseTheirSessions()
{
    QFETCH(const QByteArray, mode);
    QFETCH(const bool, isRefused);
    Listener client(socket()), other(socket());
    QTRY_VERIFY(client.wasConnected && other.wasConnected);
    client.send(login(keys()));
    other.send(login(venue().accounts[1]));
    for (Listener *each : {&client, &other})
        each->send(subscription(R"({"channel":"account"})"));
    QTRY_VERIFY(client.count("\"data\":[") > 0 && other.count("\"data\":[") > 0);
    const QByteArray fault = R"({"fault":"expire_key","account":1,"mode":")" + mode + "\"}";
    QCOMPARE(begin(fault), QString());
    QTRY_VERIFY(client.isClosed);
    QCOMPARE(int(client.socket.closeCode()), 4007);
    QVERIFY(!other.isClosed);
    QCOMPARE(codeOf(get("/api/v5/account/balance", keys())), QByteArray(isRefused ? "50119" : "0"));
}

void TestSimulatorAccountsOkx::theUpgradeIsAnnounced()
{
    Listener client(socket());
    QTRY_VERIFY(client.wasConnected);
    client.send(login(keys()));
    QVERIFY(!firstEvent(client, "login").isEmpty());
    QCOMPARE(begin(R"({"fault":"shutdown_notice"})"), QString());
    QCOMPARE(firstEvent(client, "notice").value(QLatin1String("code")).toString(), QStringLiteral("64008"));
}

}   // namespace tst_simulatoraccounts_okx

FEEDWARDEN_GUILESS_TEST(tst_simulatoraccounts_okx::TestSimulatorAccountsOkx)
#include "tst_simulatoraccounts_okx.moc"
