// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulatorsupport.h"

#include "tests/support/testmain.h"

#include <QRegularExpression>

#include <map>

namespace tst_simulatorcoinbase {

using namespace feedwarden;

namespace {

struct ClientBook {
    std::map<QString, QString> bids, asks;

    void set(bool isBid, const QString &price, const QString &size)
    {
        auto &side = isBid ? bids : asks;
        if (size.toDouble() == 0)
            side.erase(price);
        else
            side[price] = size;
    }
    // One event of l2_data.
    void apply(const QJsonObject &event)
    {
        if (event.value(QLatin1String("type")).toString() == QLatin1String("snapshot")) {
            bids.clear();
            asks.clear();
        }
        for (const QJsonValue &update : event.value(QLatin1String("updates")).toArray()) {
            set(update[QLatin1String("side")].toString() == QLatin1String("bid"),
                update[QLatin1String("price_level")].toString(), update[QLatin1String("new_quantity")].toString());
        }
    }
    // One message of the Exchange feed.
    void applyExchange(const QJsonObject &message)
    {
        if (message.value(QLatin1String("type")).toString() == QLatin1String("snapshot")) {
            bids.clear();
            asks.clear();
            for (const QJsonValue &level : message.value(QLatin1String("bids")).toArray())
                set(true, level[0].toString(), level[1].toString());
            for (const QJsonValue &level : message.value(QLatin1String("asks")).toArray())
                set(false, level[0].toString(), level[1].toString());
        }
        for (const QJsonValue &change : message.value(QLatin1String("changes")).toArray())
            set(change[0].toString() == QLatin1String("buy"), change[1].toString(), change[2].toString());
    }
    friend bool operator==(const ClientBook &, const ClientBook &) = default;
};

}   // namespace

class TestSimulatorCoinbase : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_simulator.reset(); }

    void connectionsAreNumberedAsAWhole();
    void snapshotComesBeforeTheAcknowledgement();
    void acknowledgementsListEverything();
    void requestsAreAnsweredAsByTheVenue_data();
    void requestsAreAnsweredAsByTheVenue();
    void bookFollowsItsUpdates();
    void tradesAreContiguousAndFromTheMakersSide();
    void usdcIsAnAliasOfUsd();
    void tickersAndCandlesAreThere();
    void heartbeatsCount();
    void silentClientsAreClosed();
    void quietConnectionsAreClosedUnlessHeartbeatsCome();
    void restAnswersWhatClientsAskFirst();
    void restKnowsTheOtherQuestions_data();
    void restKnowsTheOtherQuestions();
    void nothingButSpotIsListed();
    void privateRestWantsAToken();

    void exchangeAcknowledgesAndRefuses_data();
    void exchangeAcknowledgesAndRefuses();
    void exchangeBookFollowsItsUpdates();
    void exchangeTradesAndSequences();
    void exchangeHeartbeatsArePerProduct();
    void exchangeRestAnswersWhatClientsAskFirst();

private:
    void startWith(double rate, double pace = 1);
    [[nodiscard]] Simulator::Endpoint advanced() const { return endpointOf(*m_simulator, "coinbase"); }
    [[nodiscard]] Simulator::Endpoint exchange() const { return endpointOf(*m_simulator, "coinbase-exchange"); }

    std::unique_ptr<Simulator> m_simulator;
};

void TestSimulatorCoinbase::startWith(double rate, double pace)
{
    m_simulator = std::make_unique<Simulator>(Simulator::Options{
        .venues = {QStringLiteral("coinbase"), QStringLiteral("coinbase-exchange")}, .rate = rate, .pace = pace});
    const auto started = m_simulator->start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
}

void TestSimulatorCoinbase::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    startWith(500);
}

static QString channelOf(const QJsonObject &message) { return message.value(QLatin1String("channel")).toString(); }

static QJsonObject firstEvent(const QJsonObject &message)
{
    return message.value(QLatin1String("events"))[0].toObject();
}

void TestSimulatorCoinbase::connectionsAreNumberedAsAWhole()
{
    startWith(5000, 0.05);
    Listener client(withPath(advanced().url, "/"));
    QTRY_VERIFY(client.wasConnected);
    client.send(R"({"type":"subscribe","channel":"heartbeats"})");
    client.send(R"({"type":"subscribe","product_ids":["BTC-USD","ETH-USD"],"channel":"level2"})");
    client.send(R"({"type":"subscribe","product_ids":["BTC-USD","ETH-USD"],"channel":"market_trades"})");
    client.send(R"({"type":"subscribe","product_ids":["BTC-USD"],"channel":"ticker"})");
    QTRY_VERIFY_WITH_TIMEOUT(client.texts.size() >= 3000, 20'000);
    for (qsizetype i = 0; i < client.texts.size(); ++i)
        QCOMPARE(client.at(i).value(QLatin1String("sequence_num")).toInteger(), qint64(i));
    for (const char *channel : {"heartbeats", "l2_data", "market_trades", "ticker", "subscriptions"})
        QVERIFY2(client.count(QByteArray(QByteArray("{\"channel\":\"") + channel)) > 0, channel);
    // Another connection has numbers of its own.
    Listener other(withPath(advanced().url, "/"));
    QTRY_VERIFY(other.wasConnected);
    other.send(R"({"type":"subscribe","product_ids":["BTC-USD"],"channel":"ticker"})");
    QTRY_VERIFY(!other.texts.isEmpty());
    QCOMPARE(other.at(0).value(QLatin1String("sequence_num")).toInteger(), qint64(0));
}

void TestSimulatorCoinbase::snapshotComesBeforeTheAcknowledgement()
{
    Listener client(withPath(advanced().url, "/"));
    QTRY_VERIFY(client.wasConnected);
    client.send(R"({"type":"subscribe","product_ids":["ETH-USD"],"channel":"market_trades"})");
    QTRY_VERIFY(client.texts.size() >= 3);
    QCOMPARE(channelOf(client.at(0)), QStringLiteral("market_trades"));
    QCOMPARE(firstEvent(client.at(0)).value(QLatin1String("type")).toString(), QStringLiteral("snapshot"));
    QVERIFY(!firstEvent(client.at(0)).value(QLatin1String("trades")).toArray().isEmpty());
    QCOMPARE(channelOf(client.at(1)), QStringLiteral("subscriptions"));
    QCOMPARE(firstEvent(client.at(2)).value(QLatin1String("type")).toString(), QStringLiteral("update"));
}

void TestSimulatorCoinbase::acknowledgementsListEverything()
{
    Listener client(withPath(advanced().url, "/"));
    QTRY_VERIFY(client.wasConnected);
    const auto subscriptions = [&] {
        QJsonObject last;
        for (qsizetype i = 0; i < client.texts.size(); ++i) {
            if (channelOf(client.at(i)) == QLatin1String("subscriptions"))
                last = firstEvent(client.at(i)).value(QLatin1String("subscriptions")).toObject();
        }
        return QJsonDocument(last).toJson(QJsonDocument::Compact);
    };
    client.send(R"({"type":"subscribe","channel":"heartbeats"})");
    QTRY_COMPARE(subscriptions(), QByteArray(R"({"heartbeats":["heartbeats"]})"));
    client.send(R"({"type":"subscribe","product_ids":["ETH-USD","BTC-USD"],"channel":"level2"})");
    QTRY_COMPARE(subscriptions(), QByteArray(R"({"heartbeats":["heartbeats"],"level2":["ETH-USD","BTC-USD"]})"));
    client.send(R"({"type":"unsubscribe","product_ids":["ETH-USD"],"channel":"level2"})");
    QTRY_COMPARE(subscriptions(), QByteArray(R"({"heartbeats":["heartbeats"],"level2":["BTC-USD"]})"));
    client.send(R"({"type":"unsubscribe","channel":"heartbeats"})");
    QTRY_COMPARE(subscriptions(), QByteArray(R"({"level2":["BTC-USD"]})"));
}

void TestSimulatorCoinbase::requestsAreAnsweredAsByTheVenue_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("unknown channel") << QByteArray(R"({"type":"subscribe","channel":"level9"})")
                                     << QByteArray("authentication failure");
    QTest::newRow("private channel") << QByteArray(R"({"type":"subscribe","channel":"user"})")
                                     << QByteArray("authentication failure");
    QTest::newRow("unknown product") << QByteArray(R"({"type":"subscribe","product_ids":["NO-PE"],"channel":"ticker"})")
                                     << QByteArray("invalid product");
    QTest::newRow("lower case") << QByteArray(R"({"type":"subscribe","product_ids":["btc-usd"],"channel":"ticker"})")
                                << QByteArray("invalid product");
    QTest::newRow("no products") << QByteArray(R"({"type":"subscribe","channel":"ticker"})")
                                 << QByteArray("failure to subscribe");
    QTest::newRow("no JSON") << QByteArray("hello") << QByteArray("failure to subscribe");
}

void TestSimulatorCoinbase::requestsAreAnsweredAsByTheVenue()
{
    QFETCH(const QByteArray, request);
    QFETCH(const QByteArray, message);
    Listener client(withPath(advanced().url, "/"));
    QTRY_VERIFY(client.wasConnected);
    client.send(request);
    QTRY_VERIFY(!client.texts.isEmpty());
    QCOMPARE(client.texts.constFirst(), R"({"type":"error","message":")" + message + "\"}");
}

void TestSimulatorCoinbase::bookFollowsItsUpdates()
{
    startWith(5000);
    Listener early(withPath(advanced().url, "/")), late(withPath(advanced().url, "/"));
    QTRY_VERIFY(early.wasConnected && late.wasConnected);
    const QByteArray subscribe = R"({"type":"subscribe","product_ids":["BTC-USD"],"channel":"level2"})";
    early.send(subscribe);
    QTRY_VERIFY(early.texts.size() > 20);
    late.send(subscribe);
    QTRY_VERIFY(late.texts.size() > 20);

    ClientBook second;
    for (qsizetype i = 0; i < late.texts.size(); ++i)
        second.apply(firstEvent(late.at(i)));
    QVERIFY(second.bids.size() >= 100 && second.asks.size() >= 100);
    // The same update ends both: whole books from different snapshots must then be equal.
    const QJsonObject last = firstEvent(late.at(late.texts.size() - 1));
    ClientBook first;
    bool isReached = false;
    for (qsizetype i = 0; i < early.texts.size() && !isReached; ++i) {
        first.apply(firstEvent(early.at(i)));
        isReached = firstEvent(early.at(i)) == last;
    }
    QVERIFY(isReached);
    QVERIFY(first == second);
    // Messages carry the times that latency is measured by.
    const QJsonObject update = late.at(late.texts.size() - 1);
    static const QRegularExpression Nanoseconds(
        QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{9}Z$"));
    QVERIFY(Nanoseconds.match(update.value(QLatin1String("timestamp")).toString()).hasMatch());
    QCOMPARE(firstEvent(late.at(0)).value(QLatin1String("updates"))[0][QLatin1String("event_time")].toString(),
             QStringLiteral("1970-01-01T00:00:00Z"));
}

void TestSimulatorCoinbase::tradesAreContiguousAndFromTheMakersSide()
{
    startWith(5000);
    Listener client(withPath(advanced().url, "/"));
    QTRY_VERIFY(client.wasConnected);
    client.send(R"({"type":"subscribe","product_ids":["BTC-USD"],"channel":"market_trades"})");
    QTRY_VERIFY(client.texts.size() > 8);
    qint64 last = 0, trades = 0;
    for (qsizetype i = 0; i < client.texts.size(); ++i) {
        if (channelOf(client.at(i)) != QLatin1String("market_trades"))
            continue;
        const QJsonArray list = firstEvent(client.at(i)).value(QLatin1String("trades")).toArray();
        for (qsizetype k = list.size() - 1; k >= 0; --k) {   // Newest first.
            const qint64 id = list[k][QLatin1String("trade_id")].toString().toLongLong();
            if (last != 0)
                QCOMPARE(id, last + 1);
            last = id;
            ++trades;
            const QString side = list[k][QLatin1String("side")].toString();
            QVERIFY(side == QLatin1String("BUY") || side == QLatin1String("SELL"));
        }
    }
    QVERIFY(trades > 500);
}

void TestSimulatorCoinbase::usdcIsAnAliasOfUsd()
{
    Listener client(withPath(advanced().url, "/"));
    QTRY_VERIFY(client.wasConnected);
    client.send(R"({"type":"subscribe","product_ids":["BTC-USDC"],"channel":"ticker"})");
    QTRY_VERIFY(client.texts.size() > 3);
    QCOMPARE(client.count("BTC-USDC"), qsizetype(0));
    QVERIFY(client.count(R"("product_id":"BTC-USD")") > 2);
}

void TestSimulatorCoinbase::tickersAndCandlesAreThere()
{
    Listener client(withPath(advanced().url, "/"));
    QTRY_VERIFY(client.wasConnected);
    client.send(R"({"type":"subscribe","product_ids":["BTC-USD"],"channel":"ticker"})");
    client.send(R"({"type":"subscribe","product_ids":["BTC-USD"],"channel":"ticker_batch"})");
    client.send(R"({"type":"subscribe","product_ids":["BTC-USD"],"channel":"candles"})");
    client.send(R"({"type":"subscribe","channel":"status"})");
    QTRY_VERIFY(client.count(R"({"channel":"candles")") >= 2);
    QVERIFY(client.count(R"({"channel":"status")") == 1);
    for (qsizetype i = 0; i < client.texts.size(); ++i) {
        const QJsonObject event = firstEvent(client.at(i));
        if (channelOf(client.at(i)) == QLatin1String("ticker")) {
            const QJsonValue ticker = event.value(QLatin1String("tickers"))[0];
            QVERIFY(ticker[QLatin1String("best_bid")].toString().toDouble()
                    < ticker[QLatin1String("best_ask")].toString().toDouble());
        } else if (channelOf(client.at(i)) == QLatin1String("ticker_batch")) {
            QVERIFY(event.value(QLatin1String("tickers"))[0][QLatin1String("best_bid")].isUndefined());
        } else if (channelOf(client.at(i)) == QLatin1String("candles")) {
            const qint64 start =
                event.value(QLatin1String("candles"))[0][QLatin1String("start")].toString().toLongLong();
            QCOMPARE(start % 300, qint64(0));
            QVERIFY(std::abs(start - QDateTime::currentSecsSinceEpoch()) < 400);
        }
    }
}

void TestSimulatorCoinbase::heartbeatsCount()
{
    startWith(50, 0.05);
    Listener client(withPath(advanced().url, "/"));
    QTRY_VERIFY(client.wasConnected);
    client.send(R"({"type":"subscribe","channel":"heartbeats"})");
    QTRY_VERIFY(client.count(R"({"channel":"heartbeats")") >= 10);
    qint64 last = 0;
    for (qsizetype i = 1; i < client.texts.size(); ++i) {
        const QJsonObject event = firstEvent(client.at(i));
        const qint64 counter = event.value(QLatin1String("heartbeat_counter")).toInteger();
        if (last != 0)
            QCOMPARE(counter, last + 1);
        last = counter;
        // As Go prints it.
        static const QRegularExpression Go(
            QStringLiteral("^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.\\d{9} \\+0000 UTC m=\\+\\d+\\.\\d+$"));
        QVERIFY(Go.match(event.value(QLatin1String("current_time")).toString()).hasMatch());
    }
}

void TestSimulatorCoinbase::silentClientsAreClosed()
{
    startWith(50, 0.02);   // 100 ms.
    for (const Simulator::Endpoint &endpoint : {advanced(), exchange()}) {
        Listener client(withPath(endpoint.url, "/"));
        QTRY_VERIFY(client.wasConnected);
        QTRY_VERIFY(client.isClosed);
        QVERIFY(client.texts.isEmpty());
    }
}

void TestSimulatorCoinbase::quietConnectionsAreClosedUnlessHeartbeatsCome()
{
    startWith(0, 0.02);   // Nothing ever trades; quiet is 1.2 to 1.8 s.
    Listener quiet(withPath(advanced().url, "/")), beating(withPath(advanced().url, "/"));
    QTRY_VERIFY(quiet.wasConnected && beating.wasConnected);
    quiet.send(R"({"type":"subscribe","product_ids":["BTC-USD"],"channel":"market_trades"})");
    beating.send(R"({"type":"subscribe","product_ids":["BTC-USD"],"channel":"market_trades"})");
    beating.send(R"({"type":"subscribe","channel":"heartbeats"})");
    QTRY_VERIFY(quiet.isClosed);
    QVERIFY(!beating.isClosed);
    const qsizetype soFar = beating.texts.size();
    QTRY_VERIFY(beating.texts.size() > soFar + 20);
}

void TestSimulatorCoinbase::restAnswersWhatClientsAskFirst()
{
    const QUrl rest = advanced().restUrl;
    const QJsonObject time = fetch(rest, QStringLiteral("/api/v3/brokerage/time")).object();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QVERIFY(std::abs(time.value(QLatin1String("epochMillis")).toString().toLongLong() - now) < 10'000);
    QVERIFY(std::abs(time.value(QLatin1String("epochSeconds")).toString().toLongLong() - now / 1000) < 10);
    QVERIFY(time.value(QLatin1String("iso")).toString().endsWith(QLatin1Char('Z')));

    const QJsonObject products = fetch(rest, QStringLiteral("/api/v3/brokerage/market/products")).object();
    QVERIFY(products.value(QLatin1String("num_products")).toInt() >= 20);
    QCOMPARE(products.value(QLatin1String("products"))[0][QLatin1String("product_id")].toString(),
             QStringLiteral("BTC-USD"));
    const QJsonValue book = fetch(rest,
                                  QStringLiteral("/api/v3/brokerage/market/product_book?product_id=BTC-USD&limit=7"))
                                .object()[QLatin1String("pricebook")];
    QCOMPARE(book[QLatin1String("bids")].toArray().size(), qsizetype(7));
    QCOMPARE(book[QLatin1String("asks")].toArray().size(), qsizetype(7));
    QCOMPARE(fetch(rest, QStringLiteral("/api/v3/brokerage/market/products/ETH-USD")).status, 200);
    QCOMPARE(fetch(rest, QStringLiteral("/api/v3/brokerage/market/products/NO-PE")).status, 404);
}

void TestSimulatorCoinbase::restKnowsTheOtherQuestions_data()
{
    QTest::addColumn<bool>("isExchange");
    QTest::addColumn<QString>("question");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("path");
    const auto row = [](bool isExchange, const QString &question, int status, const char *path) {
        QTest::newRow(qPrintable(question)) << isExchange << question << status << QString::fromLatin1(path);
    };
    const QString market = QStringLiteral("/api/v3/brokerage/market/products/");
    row(false, market + QStringLiteral("BTC-USD/ticker?limit=3"), 200, "trades.2.trade_id");
    row(false, market + QStringLiteral("BTC-USD/candles?granularity=ONE_HOUR&start=1700000000&end=9999999999"), 200,
        "candles.0.start");
    row(false, market + QStringLiteral("BTC-USD/candles?granularity=NOPE&start=1700000000&end=9999999999"), 400,
        "error");
    row(false, market + QStringLiteral("BTC-USD/nothing"), 404, "error");
    row(false, QStringLiteral("/v2/time"), 200, "data.epoch");
    row(false, QStringLiteral("/v2/currencies"), 200, "data.0.id");
    row(false, QStringLiteral("/v2/currencies/crypto"), 200, "data.0.code");
    row(false, QStringLiteral("/v2/exchange-rates"), 200, "data.rates.BTC");
    row(false, QStringLiteral("/v2/nothing"), 404, "errors.0.id");
    row(true, QStringLiteral("/currencies"), 200, "1.details.type");
    row(true, QStringLiteral("/currencies/BTC"), 200, "max_precision");
    row(true, QStringLiteral("/currencies/NOPE"), 404, "message");
    row(true, QStringLiteral("/products/BTC-USD/ticker"), 200, "bid");
    row(true, QStringLiteral("/products/BTC-USD/stats"), 200, "volume_30day");
    row(true, QStringLiteral("/products/BTC-USD/trades?limit=3"), 200, "2.trade_id");
    row(true, QStringLiteral("/products/BTC-USD/candles?granularity=300"), 200, "299.5");
    row(true, QStringLiteral("/products/BTC-USD/candles?granularity=7"), 400, "message");
    row(true, QStringLiteral("/products/BTC-USD/nothing"), 404, "message");
}

void TestSimulatorCoinbase::restKnowsTheOtherQuestions()
{
    QFETCH(const bool, isExchange);
    QFETCH(const QString, question);
    QFETCH(const int, status);
    QFETCH(const QString, path);
    const Fetched got = fetch(isExchange ? exchange().restUrl : advanced().restUrl, question);
    QCOMPARE(got.status, status);
    QVERIFY2(!valueAt(got.body, path).isUndefined(), got.body.constData());
}

void TestSimulatorCoinbase::nothingButSpotIsListed()
{
    const auto count = [this](const char *query) {
        const Fetched got = fetch(advanced().restUrl,
                                  QStringLiteral("/api/v3/brokerage/market/products?") + QLatin1String(query));
        return valueAt(got.body, QStringLiteral("products")).toArray().size();
    };
    QVERIFY(count("product_type=SPOT") > 20);
    QCOMPARE(count("product_type=FUTURE"), qsizetype(0));
    QCOMPARE(count("limit=5&offset=3"), qsizetype(5));
    QCOMPARE(count("product_ids=BTC-USD&product_ids=ETH-USD"), qsizetype(2));
}

void TestSimulatorCoinbase::privateRestWantsAToken()
{
    QCOMPARE(fetch(advanced().restUrl, QStringLiteral("/api/v3/brokerage/accounts")).status, 401);
}

void TestSimulatorCoinbase::exchangeAcknowledgesAndRefuses_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("answer");
    const auto row = [](const char *name, const char *request, const char *answer) {
        QTest::newRow(name) << QByteArray(request) << QByteArray(answer);
    };
    row("common products",
        R"({"type":"subscribe","product_ids":["BTC-USD","ETH-USD"],"channels":["matches","heartbeat"]})",
        R"({"type":"subscriptions","channels":[{"name":"heartbeat","product_ids":["BTC-USD","ETH-USD"],"account_ids":null},{"name":"matches","product_ids":["BTC-USD","ETH-USD"],"account_ids":null}]})");
    row("own products", R"({"type":"subscribe","channels":[{"name":"ticker","product_ids":["BTC-USD"]}]})",
        R"({"type":"subscriptions","channels":[{"name":"ticker","product_ids":["BTC-USD"],"account_ids":null}]})");
    row("unknown product", R"({"type":"subscribe","product_ids":["xyz"],"channels":["ticker"]})",
        R"({"type":"error","message":"Failed to subscribe","reason":"xyz is not a valid product"})");
    row("unknown channel", R"({"type":"subscribe","product_ids":["BTC-USD"],"channels":["trades"]})",
        R"({"type":"error","message":"Failed to subscribe","reason":"trades is not a valid channel"})");
    row("login wanted", R"({"type":"subscribe","product_ids":["BTC-USD"],"channels":["level2"]})",
        R"({"type":"error","message":"Failed to subscribe","reason":"level2 requires authentication"})");
}

void TestSimulatorCoinbase::exchangeAcknowledgesAndRefuses()
{
    QFETCH(const QByteArray, request);
    QFETCH(const QByteArray, answer);
    Listener client(withPath(exchange().url, "/"));
    QTRY_VERIFY(client.wasConnected);
    client.send(request);
    QTRY_VERIFY(!client.texts.isEmpty());
    QCOMPARE(client.texts.constFirst(), answer);
}

void TestSimulatorCoinbase::exchangeBookFollowsItsUpdates()
{
    startWith(5000);
    Listener early(withPath(exchange().url, "/")), late(withPath(exchange().url, "/"));
    QTRY_VERIFY(early.wasConnected && late.wasConnected);
    const QByteArray subscribe = R"({"type":"subscribe","product_ids":["BTC-USD"],"channels":["level2_batch"]})";
    early.send(subscribe);
    QTRY_VERIFY(early.texts.size() > 20);
    late.send(subscribe);
    QTRY_VERIFY(late.texts.size() > 20);
    ClientBook first, second;
    for (qsizetype i = 0; i < late.texts.size(); ++i)
        second.applyExchange(late.at(i));
    bool isReached = false;
    for (qsizetype i = 0; i < early.texts.size() && !isReached; ++i) {
        first.applyExchange(early.at(i));
        isReached = early.texts[i] == late.texts.constLast();
    }
    QVERIFY(isReached);
    QVERIFY(second.bids.size() >= 100 && second.asks.size() >= 100);
    QVERIFY(first == second);
}

void TestSimulatorCoinbase::exchangeTradesAndSequences()
{
    startWith(2000);
    Listener client(withPath(exchange().url, "/"));
    QTRY_VERIFY(client.wasConnected);
    client.send(R"({"type":"subscribe","product_ids":["BTC-USD"],"channels":["matches","ticker"]})");
    QTRY_VERIFY(client.texts.size() > 1000);
    qint64 lastTrade = 0, lastSequence = 0;
    QCOMPARE(client.count(R"({"type":"last_match")"), qsizetype(1));
    for (qsizetype i = 1; i < client.texts.size(); ++i) {
        const QJsonObject message = client.at(i);
        const QString type = message.value(QLatin1String("type")).toString();
        const qint64 sequence = message.value(QLatin1String("sequence")).toInteger();
        QVERIFY(sequence >= lastSequence);
        lastSequence = sequence;
        if (!type.endsWith(QLatin1String("match")))
            continue;
        const qint64 id = message.value(QLatin1String("trade_id")).toInteger();
        if (lastTrade != 0)
            QCOMPARE(id, lastTrade + 1);
        lastTrade = id;
    }
}

void TestSimulatorCoinbase::exchangeHeartbeatsArePerProduct()
{
    startWith(50, 0.05);
    Listener client(withPath(exchange().url, "/"));
    QTRY_VERIFY(client.wasConnected);
    client.send(R"({"type":"subscribe","product_ids":["BTC-USD","ETH-USD"],"channels":["heartbeat"]})");
    QTRY_VERIFY(client.texts.size() >= 11);
    QVERIFY(client.count(R"("product_id":"BTC-USD")") >= 5);
    QVERIFY(client.count(R"("product_id":"ETH-USD")") >= 5);
    QVERIFY(client.at(1).value(QLatin1String("last_trade_id")).toInteger() > 0);
    QVERIFY(client.at(1).value(QLatin1String("sequence")).toInteger() > 0);
}

void TestSimulatorCoinbase::exchangeRestAnswersWhatClientsAskFirst()
{
    const QUrl rest = exchange().restUrl;
    const QJsonObject time = fetch(rest, QStringLiteral("/time")).object();
    QVERIFY(std::abs(time.value(QLatin1String("epoch")).toDouble() * 1000 - double(QDateTime::currentMSecsSinceEpoch()))
            < 10'000);
    QVERIFY(fetch(rest, QStringLiteral("/products")).array().size() >= 20);
    const Fetched book = fetch(rest, QStringLiteral("/products/BTC-USD/book?level=2"));
    QVERIFY(book.object().value(QLatin1String("bids")).toArray().size() >= 100);
    QCOMPARE(
        fetch(rest, QStringLiteral("/products/BTC-USD/book")).object().value(QLatin1String("bids")).toArray().size(),
        qsizetype(1));
    QCOMPARE(fetch(rest, QStringLiteral("/products/NO-PE")).body, QByteArray(R"({"message":"NotFound"})"));
}

}   // namespace tst_simulatorcoinbase

FEEDWARDEN_GUILESS_TEST(tst_simulatorcoinbase::TestSimulatorCoinbase)
#include "tst_simulatorcoinbase.moc"
