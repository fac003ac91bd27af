// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulatorsupport.h"

#include "tests/support/testmain.h"

#include <QRegularExpression>

#include <map>

namespace tst_simulatorbybit {

using namespace feedwarden;

namespace {

// A client's book: prices and sizes as written.
struct BybitBook {
    qint64 update = 0;
    std::map<double, QString> bids, asks;

    // False where a change does not follow.
    bool apply(const QJsonObject &message)
    {
        const QJsonObject data = message.value(QLatin1String("data")).toObject();
        const qint64 next = data.value(QLatin1String("u")).toInteger();
        if (message.value(QLatin1String("type")).toString() == QLatin1String("snapshot")) {
            bids.clear();
            asks.clear();
        } else if (next != update + 1) {
            return false;
        }
        update = next;
        for (auto [side, key] : {std::pair(&bids, "b"), std::pair(&asks, "a")}) {
            for (const QJsonValue &level : data.value(QLatin1String(key)).toArray()) {
                if (level[1].toString() == QLatin1String("0"))
                    side->erase(level[0].toString().toDouble());
                else
                    (*side)[level[0].toString().toDouble()] = level[1].toString();
            }
        }
        return true;
    }
};

}   // namespace

class TestSimulatorBybit final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_simulator.reset(); }

    void otherPathsAreNotFound_data();
    void otherPathsAreNotFound();
    void requestsAreAnsweredAsByTheVenue_data();
    void requestsAreAnsweredAsByTheVenue();
    void aRequestWithOneBadTopicIsRefusedWhole();
    void spotTakesTenTopicsARequest();
    void aLineTakesSoManyArguments();
    void answersComeBeforeData();
    void bookChangesFollowTheirSnapshot_data();
    void bookChangesFollowTheirSnapshot();
    void topOfBookIsRepeatedWhenNothingChanges();
    void linearTickersSayWhatChanged();
    void spotTickersSayEverything();
    void tradesComeOneByOne_data();
    void tradesComeOneByOne();
    void candlesAreMadeOfTheTrades();
    void candlesOfEachIntervalCome();
    void liquidationsCome();
    void keysComeInTheVenuesOrder();
    void endedTopicsSayNothingMore();
    void silentClientsAreCutOff();
    void faultsActOnTopics();
    void restAnswersWhatClientsAskFirst_data();
    void restAnswersWhatClientsAskFirst();
    void restKnowsContracts_data();
    void restKnowsContracts();
    void oneHostAnswersForBothCategories();
    void aloneItListsTheOthersInstruments();
    void contractsComeInPages();
    void candlesAreTakenFromATimeOn();
    void restSaysWhatIsWrong_data();
    void restSaysWhatIsWrong();

private:
    void startWith(double rate, double pace = 1);
    [[nodiscard]] QUrl url(const char *venue) const
    {
        return withPath(endpointOf(*m_simulator, venue).url,
                        qstrcmp(venue, "bybit-spot") == 0 ? "/v5/public/spot" : "/v5/public/linear");
    }
    [[nodiscard]] QUrl rest(const char *venue) const { return endpointOf(*m_simulator, venue).restUrl; }

    std::unique_ptr<Simulator> m_simulator;
};

static QByteArray request(const char *operation, const QList<QByteArray> &topics, const char *id = "1")
{
    return QByteArray("{\"req_id\":\"") + id + "\",\"op\":\"" + operation + "\",\"args\":[\"" + topics.join("\",\"")
           + "\"]}";
}

void TestSimulatorBybit::startWith(double rate, double pace)
{
    m_simulator = std::make_unique<Simulator>(Simulator::Options{
        .venues = {QStringLiteral("bybit-spot"), QStringLiteral("bybit-linear")}, .rate = rate, .pace = pace});
    const auto started = m_simulator->start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
}

void TestSimulatorBybit::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    startWith(500);
}

void TestSimulatorBybit::otherPathsAreNotFound_data()
{
    QTest::addColumn<QByteArray>("venue");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("no path") << QByteArray("bybit-spot") << QByteArray("/");
    QTest::newRow("the other category") << QByteArray("bybit-spot") << QByteArray("/v5/public/linear");
}

void TestSimulatorBybit::otherPathsAreNotFound()
{
    QFETCH(const QByteArray, venue);
    QFETCH(const QByteArray, path);
    Listener client(withPath(endpointOf(*m_simulator, venue.constData()).url, path.constData()));
    QTRY_VERIFY(client.hasFailed);
    QVERIFY(!client.wasConnected);
}

void TestSimulatorBybit::requestsAreAnsweredAsByTheVenue_data()
{
    QTest::addColumn<QByteArray>("venue");
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("answer");   // Without conn_id.
    const auto row = [](const char *name, const char *venue, const QByteArray &text, const char *answer) {
        QTest::newRow(name) << QByteArray(venue) << text << QByteArray(answer);
    };
    row("spot: subscribe", "bybit-spot", request("subscribe", {"publicTrade.BTCUSDT"}, "a"),
        R"({"success":true,"ret_msg":"subscribe","req_id":"a","op":"subscribe"})");
    row("linear: subscribe", "bybit-linear", request("subscribe", {"publicTrade.BTCUSDT"}, "a"),
        R"({"success":true,"ret_msg":"","req_id":"a","op":"subscribe"})");
    row("linear: unsubscribe", "bybit-linear", request("unsubscribe", {"publicTrade.BTCUSDT"}),
        R"({"success":true,"ret_msg":"","req_id":"1","op":"unsubscribe"})");
    row("spot: ping", "bybit-spot", R"({"op":"ping"})", R"({"success":true,"ret_msg":"pong","op":"ping"})");
    row("linear: ping", "bybit-linear", R"({"op":"ping"})",
        R"({"success":true,"ret_msg":"pong","req_id":"","op":"ping"})");
    row("linear: ping with a number", "bybit-linear", R"({"req_id":"100001","op":"ping"})",
        R"({"success":true,"ret_msg":"pong","req_id":"100001","op":"ping"})");
    row("a bare number comes back as text", "bybit-linear",
        R"({"op":"unsubscribe","req_id":3,"args":["publicTrade.BTCUSDT"]})",
        R"({"success":true,"ret_msg":"","req_id":"3","op":"unsubscribe"})");
    row("no such symbol", "bybit-linear", request("subscribe", {"orderbook.50.NOPEUSDT"}),
        R"({"success":false,"ret_msg":"error:handler not found,topic:orderbook.50.NOPEUSDT","req_id":"1","op":"subscribe"})");
    row("no such depth", "bybit-linear", request("subscribe", {"orderbook.500.BTCUSDT"}),
        R"({"success":false,"ret_msg":"error:handler not found,topic:orderbook.500.BTCUSDT","req_id":"1","op":"subscribe"})");
    row("lower case", "bybit-spot", request("subscribe", {"tickers.btcusdt"}),
        R"({"success":false,"ret_msg":"error:handler not found,topic:tickers.btcusdt","req_id":"1","op":"subscribe"})");
    row("no liquidations on spot", "bybit-spot", request("subscribe", {"allLiquidation.BTCUSDT"}),
        R"({"success":false,"ret_msg":"error:handler not found,topic:allLiquidation.BTCUSDT","req_id":"1","op":"subscribe"})");
    row("an unknown operation", "bybit-linear", R"({"op":"nope","req_id":"1"})",
        R"({"success":false,"ret_msg":"error:invalid op","req_id":"1","op":"nope"})");
    row("no JSON", "bybit-linear", "hello",
        R"({"success":false,"ret_msg":"Failed to decode incoming data:readObjectStart: expect { or n, but found h","req_id":"","op":""})");
}

void TestSimulatorBybit::requestsAreAnsweredAsByTheVenue()
{
    QFETCH(const QByteArray, venue);
    QFETCH(const QByteArray, request);
    QFETCH(const QByteArray, answer);
    Listener client(url(venue.constData()));
    QTRY_VERIFY(client.wasConnected);
    client.send(request);
    QTRY_VERIFY(!client.texts.isEmpty());
    QVERIFY(client.texts[0].contains("\"conn_id\":\""));
    QByteArray got = client.texts[0];
    got.replace(
        QRegularExpression(QStringLiteral("\"conn_id\":\"[^\"]*\",")).match(QString::fromUtf8(got)).captured().toUtf8(),
        "");
    QCOMPARE(got, answer);
}

void TestSimulatorBybit::aRequestWithOneBadTopicIsRefusedWhole()
{
    Listener client(url("bybit-linear"));
    QTRY_VERIFY(client.wasConnected);
    client.send(request("subscribe", {"publicTrade.BTCUSDT", "publicTrade.NOPE", "publicTrade.ETHUSDT"}, "1"));
    client.send(request("subscribe", {"publicTrade.ETHUSDT"}, "2"));
    client.send(request("subscribe", {"publicTrade.SOLUSDT", "publicTrade.ETHUSDT"}, "3"));
    QTRY_VERIFY(client.count("\"publicTrade.ETHUSDT\"") > 5);
    QCOMPARE(client.at(0).value(QLatin1String("success")).toBool(), false);
    QCOMPARE(client.at(1).value(QLatin1String("success")).toBool(), true);
    QCOMPARE(client.count("error:already subscribed,topic:publicTrade.ETHUSDT"), 1);
    QCOMPARE(client.count("\"topic\":\"publicTrade.BTCUSDT\""), 0);
    QCOMPARE(client.count("\"topic\":\"publicTrade.SOLUSDT\""), 0);
}

void TestSimulatorBybit::spotTakesTenTopicsARequest()
{
    QList<QByteArray> topics;
    for (const char *symbol : {"BTC", "ETH", "SOL", "XRP", "DOGE", "ADA", "AVAX", "LINK", "DOT", "LTC", "BCH"})
        topics.append(QByteArray("publicTrade.") + symbol + "USDT");
    Listener spot(url("bybit-spot")), linear(url("bybit-linear"));
    QTRY_VERIFY(spot.wasConnected && linear.wasConnected);
    spot.send(request("subscribe", topics));
    linear.send(request("subscribe", topics));
    QTRY_VERIFY(!spot.texts.isEmpty() && !linear.texts.isEmpty());
    QVERIFY(spot.texts[0].contains("args size >10"));
    QCOMPARE(linear.at(0).value(QLatin1String("success")).toBool(), true);
}

void TestSimulatorBybit::aLineTakesSoManyArguments()
{
    // Their length is looked at before what they name.
    QList<QByteArray> topics;
    for (int i = 0; i < 400; ++i)
        topics.append("publicTrade." + QByteArray::number(i).rightJustified(45, 'X'));
    Listener client(url("bybit-linear"));
    QTRY_VERIFY(client.wasConnected);
    client.send(request("subscribe", topics));
    QTRY_VERIFY(!client.texts.isEmpty());
    QVERIFY(client.texts[0].contains("args length >21000"));
}

void TestSimulatorBybit::answersComeBeforeData()
{
    Listener client(url("bybit-linear"));
    QTRY_VERIFY(client.wasConnected);
    client.send(request("subscribe", {"orderbook.50.BTCUSDT", "tickers.BTCUSDT"}));
    QTRY_VERIFY(client.texts.size() >= 3);
    QVERIFY(client.texts[0].startsWith("{\"success\":true"));
    QVERIFY(client.texts[1].startsWith(R"({"topic":"orderbook.50.BTCUSDT","type":"snapshot")"));
    QVERIFY(client.texts[2].startsWith(R"({"topic":"tickers.BTCUSDT","type":"snapshot")"));
}

void TestSimulatorBybit::bookChangesFollowTheirSnapshot_data()
{
    QTest::addColumn<QByteArray>("venue");
    QTest::addColumn<int>("levels");
    for (const int levels : {50, 200, 1000}) {
        QTest::newRow(qPrintable(QStringLiteral("spot, %1").arg(levels))) << QByteArray("bybit-spot") << levels;
        QTest::newRow(qPrintable(QStringLiteral("linear, %1").arg(levels))) << QByteArray("bybit-linear") << levels;
    }
}

void TestSimulatorBybit::bookChangesFollowTheirSnapshot()
{
    QFETCH(const QByteArray, venue);
    QFETCH(const int, levels);
    const QByteArray topic = "orderbook." + QByteArray::number(levels) + ".BTCUSDT";
    Listener first(url(venue.constData())), second(url(venue.constData()));
    QTRY_VERIFY(first.wasConnected && second.wasConnected);
    first.send(request("subscribe", {topic}));
    QTRY_VERIFY_WITH_TIMEOUT(first.count("\"type\":\"delta\"") > 3, 20'000);
    // Who comes later gets what the first one has made of the changes.
    second.send(request("subscribe", {topic}));
    QTRY_VERIFY_WITH_TIMEOUT(second.count("\"type\":\"delta\"") > 1, 20'000);
    BybitBook later;
    QVERIFY(later.apply(second.at(1)));
    QTRY_VERIFY(first.at(first.texts.size() - 1).value(QLatin1String("data"))[QLatin1String("u")].toInteger()
                >= later.update);
    BybitBook book;
    for (qsizetype i = 1; i < first.texts.size() && book.update != later.update; ++i) {
        QVERIFY(book.apply(first.at(i)));
        QVERIFY(book.bids.size() <= size_t(levels) && book.asks.size() <= size_t(levels));
        QVERIFY(book.bids.rbegin()->first < book.asks.begin()->first);
    }
    QCOMPARE(book.update, later.update);
    QVERIFY(book.bids == later.bids);
    QVERIFY(book.asks == later.asks);
    for (qsizetype i = 2; i < second.texts.size(); ++i)
        QVERIFY(later.apply(second.at(i)));
}

void TestSimulatorBybit::topOfBookIsRepeatedWhenNothingChanges()
{
    m_simulator.reset();
    startWith(0, 0.1);   // 3 s are 300 ms.
    Listener client(url("bybit-linear"));
    QTRY_VERIFY(client.wasConnected);
    client.send(request("subscribe", {"orderbook.1.BTCUSDT"}));
    QTRY_VERIFY_WITH_TIMEOUT(client.texts.size() > 4, 20'000);
    const auto update = [&](qsizetype i) {
        return client.at(i).value(QLatin1String("data"))[QLatin1String("u")].toInteger();
    };
    for (qsizetype i = 1; i < client.texts.size(); ++i) {
        QCOMPARE(client.at(i).value(QLatin1String("type")).toString(), QStringLiteral("snapshot"));
        QCOMPARE(update(i), update(1));
    }
}

void TestSimulatorBybit::linearTickersSayWhatChanged()
{
    Listener client(url("bybit-linear"));
    QTRY_VERIFY(client.wasConnected);
    client.send(request("subscribe", {"tickers.BTCUSDT"}));
    QTRY_VERIFY_WITH_TIMEOUT(client.count("\"type\":\"delta\"") > 8, 20'000);
    QCOMPARE(client.count("\"type\":\"snapshot\""), 1);
    QJsonObject merged = client.at(1).value(QLatin1String("data")).toObject();
    for (const char *field : {"lastPrice", "bid1Price", "ask1Price", "markPrice", "indexPrice", "fundingRate",
                              "nextFundingTime", "volume24h", "openInterest"})
        QVERIFY2(merged.contains(QLatin1String(field)), field);
    qsizetype fields = 0;
    for (qsizetype i = 2; i < client.texts.size(); ++i) {
        const QJsonObject change = client.at(i).value(QLatin1String("data")).toObject();
        QCOMPARE(change.value(QLatin1String("symbol")).toString(), QStringLiteral("BTCUSDT"));
        QVERIFY(change.size() > 1);
        for (auto it = change.begin(); it != change.end(); ++it) {
            if (it.key() == QLatin1String("symbol"))
                continue;
            QVERIFY2(merged.value(it.key()) != it.value(), qPrintable(it.key()));
            merged[it.key()] = it.value();
            ++fields;
        }
        QVERIFY(merged.value(QLatin1String("bid1Price")).toString().toDouble()
                < merged.value(QLatin1String("ask1Price")).toString().toDouble());
    }
    QVERIFY(fields > 0);
}

void TestSimulatorBybit::spotTickersSayEverything()
{
    Listener client(url("bybit-spot"));
    QTRY_VERIFY(client.wasConnected);
    client.send(request("subscribe", {"tickers.BTCUSDT"}));
    QTRY_VERIFY_WITH_TIMEOUT(client.texts.size() > 10, 20'000);
    const QStringList keys = client.at(1).value(QLatin1String("data")).toObject().keys();
    QVERIFY(keys.contains(QLatin1String("usdIndexPrice")) && !keys.contains(QLatin1String("markPrice")));
    for (qsizetype i = 1; i < client.texts.size(); ++i) {
        QCOMPARE(client.at(i).value(QLatin1String("type")).toString(), QStringLiteral("snapshot"));
        QCOMPARE(client.at(i).value(QLatin1String("data")).toObject().keys(), keys);
    }
}

void TestSimulatorBybit::tradesComeOneByOne_data()
{
    QTest::addColumn<QByteArray>("venue");
    QTest::newRow("spot") << QByteArray("bybit-spot");
    QTest::newRow("linear") << QByteArray("bybit-linear");
}

void TestSimulatorBybit::tradesComeOneByOne()
{
    QFETCH(const QByteArray, venue);
    Listener client(url(venue.constData()));
    QTRY_VERIFY(client.wasConnected);
    client.send(request("subscribe", {"publicTrade.BTCUSDT"}));
    QTRY_VERIFY(client.texts.size() > 20);
    QSet<QString> ids;
    qint64 sequence = 0;
    for (qsizetype i = 1; i < client.texts.size(); ++i) {
        const QJsonValue trade = client.at(i).value(QLatin1String("data"))[0];
        ids.insert(trade[QLatin1String("i")].toString());
        QVERIFY(trade[QLatin1String("p")].toString().toDouble() > 0);
        QCOMPARE(trade[QLatin1String("s")].toString(), QStringLiteral("BTCUSDT"));
        QCOMPARE(trade[QLatin1String("L")].isString(), venue == "bybit-linear");
        QVERIFY(trade[QLatin1String("seq")].toInteger() > sequence);
        sequence = trade[QLatin1String("seq")].toInteger();
    }
    QCOMPARE(ids.size(), client.texts.size() - 1);
    const QString id = *ids.begin();
    bool isNumber = false;
    (void)id.toULongLong(&isNumber);
    QCOMPARE(isNumber, venue == "bybit-spot");
    QCOMPARE(id.size() == 36, venue == "bybit-linear");
}

void TestSimulatorBybit::candlesAreMadeOfTheTrades()
{
    Listener client(url("bybit-linear"));
    QTRY_VERIFY(client.wasConnected);
    client.send(request("subscribe", {"kline.1.BTCUSDT", "publicTrade.BTCUSDT"}));
    QTRY_VERIFY_WITH_TIMEOUT(client.count("\"topic\":\"kline.1.BTCUSDT\"") >= 2, 20'000);
    QString lastTrade;
    for (qsizetype i = 1; i < client.texts.size(); ++i) {
        const QJsonObject message = client.at(i);
        const QJsonValue data = message.value(QLatin1String("data"))[0];
        if (message.value(QLatin1String("topic")).toString() == QLatin1String("publicTrade.BTCUSDT")) {
            lastTrade = data[QLatin1String("p")].toString();
            continue;
        }
        QCOMPARE(data[QLatin1String("interval")].toString(), QStringLiteral("1"));
        QCOMPARE(data[QLatin1String("end")].toInteger() - data[QLatin1String("start")].toInteger(), qint64(59'999));
        if (!lastTrade.isEmpty())
            QCOMPARE(data[QLatin1String("close")].toString(), lastTrade);
        QVERIFY(data[QLatin1String("low")].toString().toDouble() <= data[QLatin1String("high")].toString().toDouble());
        QVERIFY(data[QLatin1String("confirm")].isBool());
    }
}

void TestSimulatorBybit::candlesOfEachIntervalCome()
{
    static const QList<QByteArray> Intervals{"1",   "3",   "5",   "15", "30", "60", "120",
                                             "240", "360", "720", "D",  "W",  "M"};
    QList<QByteArray> topics;
    for (const QByteArray &interval : Intervals)
        topics.append("kline." + interval + ".BTCUSDT");
    Listener client(url("bybit-linear"));
    QTRY_VERIFY(client.wasConnected);
    client.send(request("subscribe", topics));
    for (const QByteArray &interval : Intervals) {
        const QByteArray head = "{\"topic\":\"kline." + interval + ".BTCUSDT\"";
        QTRY_VERIFY2_WITH_TIMEOUT(client.count(head) > 0, interval.constData(), 10'000);
        QVERIFY2(client.count("\"interval\":\"" + interval + '"') == client.count(head), interval.constData());
    }
}

void TestSimulatorBybit::liquidationsCome()
{
    Listener client(url("bybit-linear"));
    QTRY_VERIFY(client.wasConnected);
    client.send(request("subscribe", {"allLiquidation.BTCUSDT"}));
    QTRY_VERIFY_WITH_TIMEOUT(client.texts.size() > 2, 20'000);
    const QJsonValue liquidation = client.at(1).value(QLatin1String("data"))[0];
    QVERIFY(liquidation[QLatin1String("p")].toString().toDouble() > 0);
    const QString side = liquidation[QLatin1String("S")].toString();
    QVERIFY(side == QLatin1String("Buy") || side == QLatin1String("Sell"));
}

void TestSimulatorBybit::keysComeInTheVenuesOrder()
{
    Listener spot(url("bybit-spot")), linear(url("bybit-linear"));
    QTRY_VERIFY(spot.wasConnected && linear.wasConnected);
    for (Listener *client : {&spot, &linear})
        client->send(request("subscribe", {"orderbook.50.BTCUSDT", "tickers.BTCUSDT"}));
    QTRY_VERIFY(spot.texts.size() > 2 && linear.texts.size() > 2);
    const auto matches = [](const QByteArray &text, const char *pattern) {
        return QRegularExpression(QString::fromLatin1(pattern)).match(QString::fromUtf8(text)).hasMatch();
    };
    QVERIFY(matches(spot.texts[1], R"(^{"topic":"[^"]*","ts":\d{13},"type":"snapshot","data":{.*},"cts":\d{13}}$)"));
    QVERIFY(matches(linear.texts[1], R"(^{"topic":"[^"]*","type":"snapshot","ts":\d{13},"data":{.*},"cts":\d{13}}$)"));
    QVERIFY(matches(spot.texts[2], R"(^{"topic":"[^"]*","ts":\d{13},"type":"snapshot","cs":\d+,"data":{.*}}$)"));
    QVERIFY(matches(linear.texts[2], R"(^{"topic":"[^"]*","type":"snapshot","data":{.*},"cs":\d+,"ts":\d{13}}$)"));
}

void TestSimulatorBybit::endedTopicsSayNothingMore()
{
    Listener client(url("bybit-spot"));
    QTRY_VERIFY(client.wasConnected);
    client.send(request("subscribe", {"publicTrade.BTCUSDT", "publicTrade.ETHUSDT"}, "1"));
    QTRY_VERIFY(client.count("publicTrade.BTCUSDT\"") > 2);
    client.send(request("unsubscribe", {"publicTrade.BTCUSDT"}, "2"));
    QTRY_VERIFY(client.texts.constLast().contains("ETHUSDT") && client.count("\"req_id\":\"2\"") == 1);
    qsizetype ended = 0;
    while (!client.texts[ended].contains("\"req_id\":\"2\""))
        ++ended;
    QTRY_VERIFY(client.texts.size() > ended + 10);
    for (qsizetype i = ended + 1; i < client.texts.size(); ++i)
        QVERIFY(client.texts[i].contains("ETHUSDT"));
}

void TestSimulatorBybit::silentClientsAreCutOff()
{
    m_simulator.reset();
    startWith(50, 0.002);   // Ten minutes are 1.2 s.
    Listener silent(url("bybit-linear")), speaking(url("bybit-linear"));
    QTRY_VERIFY(silent.wasConnected && speaking.wasConnected);
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&speaking] { speaking.send(R"({"op":"ping"})"); });
    timer.start(200);
    QTRY_VERIFY(silent.isClosed);
    QVERIFY(!speaking.isClosed);
}

void TestSimulatorBybit::faultsActOnTopics()
{
    Listener client(url("bybit-linear"));
    QTRY_VERIFY(client.wasConnected);
    QCOMPARE(
        inject(*m_simulator, R"({"fault":"reject_subscription","venue":"bybit-linear","stream":"tickers","count":1})"),
        QString());
    QCOMPARE(inject(*m_simulator, R"({"fault":"no_ack","venue":"bybit-linear","stream":"publicTrade","count":1})"),
             QString());
    client.send(request("subscribe", {"tickers.BTCUSDT"}, "1"));
    client.send(request("subscribe", {"publicTrade.BTCUSDT"}, "2"));
    QTRY_VERIFY(client.count("\"topic\":\"publicTrade.BTCUSDT\"") > 3);
    QVERIFY(client.texts[0].contains("error:handler not found,topic:tickers.BTCUSDT"));
    QCOMPARE(client.count("\"req_id\":\"2\""), 0);
    QVERIFY(inject(*m_simulator, R"({"fault":"shutdown_notice","venue":"bybit-linear"})").size() > 0);
    // A lost change leaves its hole in u.
    client.send(request("subscribe", {"orderbook.50.BTCUSDT"}, "3"));
    QTRY_VERIFY(client.count("\"topic\":\"orderbook.50.BTCUSDT\"") > 3);
    QCOMPARE(
        inject(*m_simulator, R"({"fault":"drop_message","venue":"bybit-linear","stream":"orderbook.50","count":1})"),
        QString());
    const auto hasHole = [&client] {
        BybitBook book;
        for (qsizetype i = 0; i < client.texts.size(); ++i) {
            if (client.texts[i].startsWith(R"({"topic":"orderbook)") && !book.apply(client.at(i)))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(hasHole());
}

void TestSimulatorBybit::restAnswersWhatClientsAskFirst_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("path");   // Into the result, by dots; a number is an index.
    const auto row = [](const char *name, const char *question, const char *path) {
        QTest::newRow(name) << QString::fromLatin1(question) << QString::fromLatin1(path);
    };
    row("instruments", "instruments-info?category=%1", "list.20.symbol");
    row("one instrument", "instruments-info?category=%1&symbol=ETHUSDT", "list.0.priceFilter.tickSize");
    row("tickers", "tickers?category=%1", "list.0.lastPrice");
    row("one ticker", "tickers?category=%1&symbol=BTCUSDT", "list.0.volume24h");
    row("book", "orderbook?category=%1&symbol=BTCUSDT&limit=50", "b.49.0");
    row("trades", "recent-trade?category=%1&symbol=BTCUSDT", "list.0.price");
    row("candles", "kline?category=%1&symbol=BTCUSDT&interval=60&limit=10", "list.9.4");
    row("best bid", "tickers?category=%1&symbol=BTCUSDT", "list.0.bid1Price");
    row("best offer", "tickers?category=%1&symbol=BTCUSDT", "list.0.ask1Size");
    row("limits of orders", "instruments-info?category=%1&symbol=BTCUSDT", "list.0.lotSizeFilter.minOrderQty");
    row("time", "time", "timeNano");
}

void TestSimulatorBybit::restAnswersWhatClientsAskFirst()
{
    QFETCH(const QString, question);
    QFETCH(const QString, path);
    for (const char *venue : {"bybit-spot", "bybit-linear"}) {
        const QString category = QString::fromLatin1(venue + 6);
        const Fetched got = fetch(rest(venue), QStringLiteral("/v5/market/")
                                                   + (question.contains(u'%') ? question.arg(category) : question));
        QCOMPARE(got.status, 200);
        QCOMPARE(got.object().value(QLatin1String("retCode")).toInt(-1), 0);
        const QJsonValue value = valueAt(got.body, QStringLiteral("result.") + path);
        QVERIFY2(value.isString(), got.body.constData());
    }
    const qint64 now =
        fetch(rest("bybit-spot"), QStringLiteral("/v5/market/time")).object().value(QLatin1String("time")).toInteger();
    QVERIFY(std::abs(now - QDateTime::currentMSecsSinceEpoch()) < 60'000);
}

void TestSimulatorBybit::restKnowsContracts_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *question, const char *path) {
        QTest::newRow(question) << QString::fromLatin1(question) << QString::fromLatin1(path);
    };
    row("funding/history?category=linear&symbol=BTCUSDT&limit=3", "result.list.2.fundingRateTimestamp");
    row("open-interest?category=linear&symbol=BTCUSDT&intervalTime=1h", "result.list.0.openInterest");
    row("mark-price-kline?category=linear&symbol=BTCUSDT&interval=D&limit=2", "result.list.1.4");
    row("index-price-kline?category=linear&symbol=BTCUSDT&interval=M&limit=2", "result.list.1.4");
    row("instruments-info?category=linear&symbol=BTCUSDT", "result.list.0.settleCoin");
}

void TestSimulatorBybit::restKnowsContracts()
{
    QFETCH(const QString, question);
    QFETCH(const QString, path);
    const Fetched got = fetch(rest("bybit-linear"), QStringLiteral("/v5/market/") + question);
    QVERIFY2(valueAt(got.body, path).isString(), got.body.constData());
}

void TestSimulatorBybit::oneHostAnswersForBothCategories()
{
    // The book over REST of either host is the one on the other's socket.
    for (const auto &[host, category] : {std::pair("bybit-spot", "linear"), std::pair("bybit-linear", "spot")}) {
        const QString question = QStringLiteral("/v5/market/orderbook?symbol=BTCUSDT&limit=1&category=")
                                 + QLatin1String(category);
        m_simulator.reset();
        startWith(0);
        Listener client(url(qPrintable(QStringLiteral("bybit-") + QLatin1String(category))));
        QTRY_VERIFY(client.wasConnected);
        client.send(request("subscribe", {"orderbook.1.BTCUSDT"}));
        QTRY_VERIFY(client.texts.size() > 1);
        const Fetched got = fetch(rest(host), question);
        QCOMPARE(valueAt(got.body, QStringLiteral("retCode")).toInt(-1), 0);
        QCOMPARE(valueAt(got.body, QStringLiteral("result.b.0")), valueAt(client.texts[1], QStringLiteral("data.b.0")));
    }
}

void TestSimulatorBybit::aloneItListsTheOthersInstruments()
{
    m_simulator = std::make_unique<Simulator>(Simulator::Options{.venues = {QStringLiteral("bybit-spot")}});
    QVERIFY(m_simulator->start());
    const auto countOf = [&](const char *category) {
        const Fetched got = fetch(rest("bybit-spot"),
                                  QStringLiteral("/v5/market/instruments-info?category=") + QLatin1String(category));
        return valueAt(got.body, QStringLiteral("result.list")).toArray().size();
    };
    QVERIFY(countOf("spot") > 20);
    QCOMPARE(countOf("linear"), countOf("spot"));
    QCOMPARE(countOf("inverse"), qsizetype(0));
    QCOMPARE(countOf("option"), qsizetype(0));
    const Fetched tickers = fetch(rest("bybit-spot"), QStringLiteral("/v5/market/tickers?category=linear"));
    QCOMPARE(valueAt(tickers.body, QStringLiteral("retCode")).toInt(), 10001);
}

void TestSimulatorBybit::contractsComeInPages()
{
    QStringList symbols;
    QString cursor;
    do {
        const Fetched page = fetch(rest("bybit-linear"),
                                   QStringLiteral("/v5/market/instruments-info?category=linear&limit=8&cursor=")
                                       + cursor);
        const QJsonArray list = valueAt(page.body, QStringLiteral("result.list")).toArray();
        QVERIFY(!list.isEmpty() && list.size() <= 8);
        for (const QJsonValue &each : list)
            symbols.append(each[QLatin1String("symbol")].toString());
        cursor = valueAt(page.body, QStringLiteral("result.nextPageCursor")).toString();
    } while (!cursor.isEmpty());
    QCOMPARE(symbols, endpointOf(*m_simulator, "bybit-linear").symbols);
}

void TestSimulatorBybit::candlesAreTakenFromATimeOn()
{
    const qint64 hour = 3'600'000, start = QDateTime::currentMSecsSinceEpoch() / hour * hour - 48 * hour;
    const Fetched got = fetch(
        rest("bybit-spot"),
        QStringLiteral("/v5/market/kline?category=spot&symbol=BTCUSDT&interval=60&limit=5&start=%1").arg(start));
    const QJsonArray list = valueAt(got.body, QStringLiteral("result.list")).toArray();
    QCOMPARE(list.size(), qsizetype(5));
    for (int i = 0; i < 5; ++i)   // Newest first.
        QCOMPARE(list[i][0].toString().toLongLong(), start + (4 - i) * hour);
}

void TestSimulatorBybit::restSaysWhatIsWrong_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<int>("status");
    QTest::newRow("no such place") << QStringLiteral("/v5/market/nothing?category=spot&symbol=BTCUSDT") << 404;
    QTest::newRow("another version") << QStringLiteral("/v3/public/time") << 404;
    QTest::newRow("no such category") << QStringLiteral("/v5/market/tickers?category=stocks") << 200;
    QTest::newRow("no such symbol") << QStringLiteral("/v5/market/orderbook?category=spot&symbol=NOPE") << 200;
    QTest::newRow("no such interval") << QStringLiteral("/v5/market/kline?category=spot&symbol=BTCUSDT&interval=7")
                                      << 200;
}

void TestSimulatorBybit::restSaysWhatIsWrong()
{
    QFETCH(const QString, question);
    QFETCH(const int, status);
    const Fetched got = fetch(rest("bybit-spot"), question);
    QCOMPARE(got.status, status);
    if (status == 200)
        QCOMPARE(got.object().value(QLatin1String("retCode")).toInt(), 10001);
}

}   // namespace tst_simulatorbybit

FEEDWARDEN_GUILESS_TEST(tst_simulatorbybit::TestSimulatorBybit)
#include "tst_simulatorbybit.moc"
