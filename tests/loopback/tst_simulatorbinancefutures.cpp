// SPDX-License-Identifier: GPL-3.0-or-later
#include "binanceclientbook.h"

#include "simulatorsupport.h"
#include "tests/support/testmain.h"

#include <QRegularExpression>

#include <map>
#include <span>
#include <tuple>

namespace tst_simulatorbinancefutures {

using namespace feedwarden;

namespace {

// A client's book, kept by the rules of the venue's page for futures. Prices and sizes as written, compared as written.
struct FuturesBook : test::BinanceClientBook {
    bool hasBegun = false;

    // False at a gap.
    bool apply(const QJsonObject &change)
    {
        const qint64 first = change.value(QLatin1String("U")).toInteger(),
                     next = change.value(QLatin1String("u")).toInteger(),
                     previous = change.value(QLatin1String("pu")).toInteger();
        if (!hasBegun && next < last)
            return true;
        // The page says U <= L <= u of the first one; a change that names L as its predecessor fits as well.
        if (hasBegun ? previous != last : !(first <= last && last <= next) && previous != last)
            return false;
        hasBegun = true;
        take(change);
        return true;
    }
};

}   // namespace

/// What futures do differently from Spot, whose tests show the rest.
class TestSimulatorBinanceFutures final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_simulator.reset(); }

    void streamsComeInTheirPlaceOnly();
    void coinMarginedHasNoPlaces();
    void snapshotAndChangesMakeTheSameBook_data();
    void snapshotAndChangesMakeTheSameBook();
    void partialBooksLookLikeChanges();
    void aggregatesLeaveTheInsuranceFundOut();
    void markPricesComeByTheClock();
    void liquidationsComeOnceASecondAtMost();
    void speedsThatThereAreNotStaySilent();
    void candlesComeOnlyAfterTrades();
    void fieldsOf2026AreThere();
    void limitsAreThoseOfFutures();
    void nobodyAnnouncesShutdowns();
    void restAnswersWhatClientsAskFirst_data();
    void restAnswersWhatClientsAskFirst();
    void restKnowsPairs();
    void allBestPricesComeOneByOne();
    void continuousCandlesAreOfAPair_data();
    void continuousCandlesAreOfAPair();
    void thePrivatePlaceIsOpenAndSilent();
    void restSaysWhatIsWrong_data();
    void restSaysWhatIsWrong();

private:
    void startWith(double rate, double pace = 1);
    [[nodiscard]] QUrl usdm(const char *path, const char *query = nullptr) const
    {
        return withPath(endpointOf(*m_simulator, "binance-usdm").url, path, query);
    }
    [[nodiscard]] QUrl coinm(const char *path, const char *query = nullptr) const
    {
        return withPath(endpointOf(*m_simulator, "binance-coinm").url, path, query);
    }
    [[nodiscard]] QUrl rest(const char *venue) const { return endpointOf(*m_simulator, venue).restUrl; }

    std::unique_ptr<Simulator> m_simulator;
};

void TestSimulatorBinanceFutures::startWith(double rate, double pace)
{
    m_simulator = std::make_unique<Simulator>(Simulator::Options{
        .venues = {QStringLiteral("binance-usdm"), QStringLiteral("binance-coinm")}, .rate = rate, .pace = pace});
    const auto started = m_simulator->start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
}

void TestSimulatorBinanceFutures::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    startWith(500);
}

void TestSimulatorBinanceFutures::streamsComeInTheirPlaceOnly()
{
    static constexpr const char *OfPublic[] = {"bookTicker", "depth@100ms", "depth5@100ms", "trade"},
                                *OfMarket[] = {"aggTrade", "markPrice@1s", "kline_1m", "ticker"};
    Listener inPublic(usdm("/public/stream")), inMarket(usdm("/market/stream")), retired(usdm("/stream"));
    QTRY_VERIFY(inPublic.wasConnected && inMarket.wasConnected && retired.wasConnected);
    QByteArray names;
    for (const auto &channels : {OfPublic, OfMarket}) {
        for (const char *channel : std::span(channels, std::size(OfPublic)))
            names += (names.isEmpty() ? "\"btcusdt@" : ",\"btcusdt@") + QByteArray(channel) + '"';
    }
    for (Listener *client : {&inPublic, &inMarket, &retired})
        client->send("{\"method\":\"SUBSCRIBE\",\"params\":[" + names + "],\"id\":1}");
    const auto tells = [](const Listener &client, const char *channel) {
        return client.count("\"stream\":\"btcusdt@" + QByteArray(channel) + '"') > 0;
    };
    for (const char *channel : OfMarket)
        QTRY_VERIFY2_WITH_TIMEOUT(tells(inMarket, channel), channel, 10'000);
    for (const char *channel : OfPublic)
        QTRY_VERIFY2(tells(inPublic, channel) && tells(retired, channel), channel);
    // The rest was acknowledged, and nothing was told of it.
    for (const char *channel : OfPublic)
        QVERIFY2(!tells(inMarket, channel), channel);
    for (const char *channel : OfMarket)
        QVERIFY2(!tells(inPublic, channel) && !tells(retired, channel), channel);
    for (Listener *client : {&inPublic, &inMarket, &retired})
        QCOMPARE(client->count(R"({"result":null,"id":1})"), 1);
}

void TestSimulatorBinanceFutures::coinMarginedHasNoPlaces()
{
    Listener client(coinm("/stream", "streams=btcusd_perp@depth@100ms/btcusd_perp@markPrice@1s/btcusd_perp@trade"));
    QTRY_VERIFY(client.count("@depth@100ms") > 2 && client.count("@markPrice") > 0 && client.count("@trade") > 2);
    Listener elsewhere(coinm("/public/stream"));
    QTRY_VERIFY(elsewhere.hasFailed);
    QVERIFY(!elsewhere.wasConnected);
}

void TestSimulatorBinanceFutures::snapshotAndChangesMakeTheSameBook_data()
{
    QTest::addColumn<bool>("isCoinMargined");
    QTest::newRow("USD-M") << false;
    QTest::newRow("COIN-M") << true;
}

void TestSimulatorBinanceFutures::snapshotAndChangesMakeTheSameBook()
{
    QFETCH(const bool, isCoinMargined);
    startWith(5'000);
    Listener client(isCoinMargined ? coinm("/ws/btcusd_perp@depth@100ms") : usdm("/public/ws/btcusdt@depth@100ms"));
    const auto snapshot = [&] {
        return isCoinMargined
                   ? fetch(rest("binance-coinm"), QStringLiteral("/dapi/v1/depth?symbol=BTCUSD_PERP&limit=1000"))
                   : fetch(rest("binance-usdm"), QStringLiteral("/fapi/v1/depth?symbol=BTCUSDT&limit=1000"));
    };
    QTRY_VERIFY(client.texts.size() >= 2);
    FuturesBook early, late;
    const Fetched first = snapshot();
    QCOMPARE(first.status, 200);
    QVERIFY(first.object().value(QLatin1String("E")).toInteger() > 0);
    QCOMPARE(first.object().contains(QLatin1String("pair")), isCoinMargined);
    early.load(first.object());
    QVERIFY(early.bids.size() >= 100 && early.asks.size() >= 100);
    QTRY_VERIFY(client.texts.size() >= 8);
    late.load(snapshot().object());
    QVERIFY(late.last > early.last);
    const qsizetype after = client.texts.size() + 2;
    QTRY_VERIFY(client.texts.size() >= after);

    qint64 previous = 0;
    for (qsizetype i = 0; i < client.texts.size(); ++i) {
        const QJsonObject change = client.at(i);
        if (previous != 0) {
            QCOMPARE(change.value(QLatin1String("pu")).toInteger(), previous);
            // Other markets have numbers in between.
            QVERIFY(change.value(QLatin1String("U")).toInteger() > previous + 1);
        }
        QVERIFY(change.value(QLatin1String("U")).toInteger() <= change.value(QLatin1String("u")).toInteger());
        previous = change.value(QLatin1String("u")).toInteger();
        QVERIFY(early.apply(change));
        QVERIFY(late.apply(change));
    }
    QVERIFY(early.hasBegun && late.hasBegun);
    QCOMPARE(early.last, late.last);
    QVERIFY(early.bids == late.bids);
    QVERIFY(early.asks == late.asks);
}

void TestSimulatorBinanceFutures::partialBooksLookLikeChanges()
{
    Listener client(usdm("/public/ws/btcusdt@depth5@100ms"));
    QTRY_VERIFY(client.texts.size() > 5);
    qint64 last = 0;
    for (qsizetype i = 0; i < client.texts.size(); ++i) {
        const QJsonObject book = client.at(i);
        QCOMPARE(book.value(QLatin1String("e")).toString(), QStringLiteral("depthUpdate"));
        QCOMPARE(book.value(QLatin1String("b")).toArray().size(), qsizetype(5));
        QCOMPARE(book.value(QLatin1String("a")).toArray().size(), qsizetype(5));
        QVERIFY(book.value(QLatin1String("u")).toInteger() > last);
        last = book.value(QLatin1String("u")).toInteger();
    }
}

void TestSimulatorBinanceFutures::aggregatesLeaveTheInsuranceFundOut()
{
    startWith(5'000);
    Listener single(usdm("/public/ws/btcusdt@trade")), aggregated(usdm("/market/ws/btcusdt@aggTrade"));
    QTRY_VERIFY(single.count("INSURANCE_FUND") > 1 && aggregated.texts.size() > 300);
    for (qsizetype i = 1; i < single.texts.size(); ++i)
        QCOMPARE(single.at(i).value(QLatin1String("t")).toInteger(),
                 single.at(i - 1).value(QLatin1String("t")).toInteger() + 1);
    int holes = 0;
    for (qsizetype i = 1; i < aggregated.texts.size(); ++i) {
        QCOMPARE(aggregated.at(i).value(QLatin1String("a")).toInteger(),
                 aggregated.at(i - 1).value(QLatin1String("a")).toInteger() + 1);
        holes += aggregated.at(i).value(QLatin1String("f")).toInteger()
                 != aggregated.at(i - 1).value(QLatin1String("l")).toInteger() + 1;
    }
    QVERIFY(holes > 0);
}

void TestSimulatorBinanceFutures::markPricesComeByTheClock()
{
    Listener client(usdm("/market/stream", "streams=btcusdt@markPrice@1s/!markPrice@arr@1s"));
    QTRY_VERIFY_WITH_TIMEOUT(client.count("btcusdt@markPrice@1s") > 0 && client.count("!markPrice@arr@1s") > 0, 10'000);
    for (qsizetype i = 0; i < client.texts.size(); ++i) {
        const QJsonValue data = client.at(i).value(QLatin1String("data"));
        const QJsonObject mark = (data.isArray() ? data[0] : data).toObject();
        QCOMPARE(mark.value(QLatin1String("e")).toString(), QStringLiteral("markPriceUpdate"));
        for (const char *field : {"p", "ap", "P", "i", "r"})
            QVERIFY2(mark.value(QLatin1String(field)).toString().toDouble() > 0, field);
        const qint64 event = mark.value(QLatin1String("E")).toInteger(),
                     funding = mark.value(QLatin1String("T")).toInteger();
        QVERIFY(funding > event && funding - event <= 8 * 3'600'000);
        QCOMPARE(funding % (8 * 3'600'000), 0);
    }
}

void TestSimulatorBinanceFutures::liquidationsComeOnceASecondAtMost()
{
    startWith(5'000);
    Listener client(usdm("/market/ws/btcusdt@forceOrder")), all(usdm("/market/ws/!forceOrder@arr"));
    QTRY_VERIFY_WITH_TIMEOUT(client.texts.size() > 2, 10'000);
    // By the venue's own clock, in whole milliseconds. All of them come as they happen.
    for (qsizetype i = 1; i < client.texts.size(); ++i) {
        QVERIFY(client.at(i).value(QLatin1String("E")).toInteger()
                >= client.at(i - 1).value(QLatin1String("E")).toInteger() + 999);
    }
    QVERIFY(all.texts.size() > client.texts.size());
    const QJsonObject order = client.at(0).value(QLatin1String("o")).toObject();
    QCOMPARE(order.value(QLatin1String("s")).toString(), QStringLiteral("BTCUSDT"));
    QVERIFY(order.value(QLatin1String("p")).toString().toDouble() > 0);
    QVERIFY(order.value(QLatin1String("S")).toString() == QLatin1String("SELL")
            || order.value(QLatin1String("S")).toString() == QLatin1String("BUY"));
}

void TestSimulatorBinanceFutures::speedsThatThereAreNotStaySilent()
{
    Listener client(usdm("/public/stream"));
    QTRY_VERIFY(client.wasConnected);
    client.send(
        R"({"method":"SUBSCRIBE","params":["btcusdt@depth@250ms","btcusdt@depth","btcusdt@depth@500ms","BTCUSDT@depth@100ms"],"id":1})");
    QTRY_VERIFY(client.count("\"btcusdt@depth\"") > 4 && client.count("@depth@500ms") > 1);
    QVERIFY(client.count("\"btcusdt@depth\"") > client.count("@depth@500ms"));
    QCOMPARE(client.count("@depth@250ms"), 0);
    QCOMPARE(client.count("\"BTCUSDT@"), 0);
    QCOMPARE(client.count(R"({"result":null,"id":1})"), 1);
}

void TestSimulatorBinanceFutures::candlesComeOnlyAfterTrades()
{
    Listener client(usdm("/market/stream", "streams=btcusdt@kline_1m/btcusdt@kline_1s/btcusdt@aggTrade"));
    QTRY_VERIFY_WITH_TIMEOUT(client.count("btcusdt@kline_1m") > 3, 10'000);
    QCOMPARE(client.count("kline_1s"), 0);   // Of Spot only.
    qint64 last = -1;
    for (qsizetype i = 0; i < client.texts.size(); ++i) {
        if (!client.texts[i].contains("kline_1m"))
            continue;
        const QJsonValue candle = client.at(i).value(QLatin1String("data"))[QLatin1String("k")];
        QVERIFY(candle[QLatin1String("L")].toInteger() > last || candle[QLatin1String("x")].toBool());
        last = candle[QLatin1String("L")].toInteger();
    }
}

void TestSimulatorBinanceFutures::fieldsOf2026AreThere()
{
    static const struct {
        const char *place, *channel;
        std::vector<const char *> fields;
    } Rows[] = {
        {"/public", "bookTicker", {"st", "ps", "e", "E", "T"}},
        {"/public", "depth@100ms", {"st", "ps", "pu", "T"}},
        {"/public", "trade", {"st", "X"}},
        {"/market", "aggTrade", {"st", "nq"}},
        {"/market", "markPrice@1s", {"st", "ap"}},
        {"/market", "ticker", {"st", "ps"}},
        {"/market", "miniTicker", {"st", "ps"}},
    };
    // All at once: some come every other second.
    std::vector<std::unique_ptr<Listener>> clients;
    for (const auto &row : Rows) {
        const QByteArray path = QByteArray(row.place) + "/ws/btcusdt@" + row.channel;
        clients.push_back(std::make_unique<Listener>(usdm(path.constData())));
    }
    for (size_t i = 0; i < clients.size(); ++i) {
        const auto &row = Rows[i];
        QTRY_VERIFY2_WITH_TIMEOUT(!clients[i]->texts.isEmpty(), row.channel, 10'000);
        const QJsonObject message = clients[i]->at(0);
        for (const char *field : row.fields)
            QVERIFY2(message.contains(QLatin1String(field)),
                     qPrintable(QLatin1String(row.channel) + u' ' + QLatin1String(field)));
        QVERIFY2(message.value(QLatin1String("st")).toInt() == 1, row.channel);
        QVERIFY2(!message.contains(QLatin1String("M")), row.channel);
        if (qstrcmp(row.channel, "ticker") == 0)
            QVERIFY(!message.contains(QLatin1String("b")) && !message.contains(QLatin1String("A")));
    }
}

void TestSimulatorBinanceFutures::limitsAreThoseOfFutures()
{
    Listener patient(usdm("/public/ws")), hasty(usdm("/public/ws")), greedy(coinm("/ws"));
    QTRY_VERIFY(patient.wasConnected && hasty.wasConnected && greedy.wasConnected);
    for (int i = 0; i < 10; ++i)
        patient.send(R"({"method":"LIST_SUBSCRIPTIONS","id":1})");
    for (int i = 0; i < 11; ++i)
        hasty.send(R"({"method":"LIST_SUBSCRIPTIONS","id":1})");
    QTRY_COMPARE(patient.texts.size(), qsizetype(10));
    QTRY_VERIFY(hasty.isClosed);
    QCOMPARE(hasty.socket.closeCode(), QWebSocketProtocol::CloseCodePolicyViolated);
    QVERIFY(!patient.isClosed);
    QByteArray names;
    for (int i = 0; i < 201; ++i)
        names += (i == 0 ? "\"x" : ",\"x") + QByteArray::number(i) + "@trade\"";
    greedy.send(R"({"method":"SUBSCRIBE","params":[)" + names + R"(],"id":7})");
    QTRY_VERIFY(greedy.isClosed);
    QVERIFY(greedy.texts.constLast().contains("Too many subscriptions"));
}

void TestSimulatorBinanceFutures::nobodyAnnouncesShutdowns()
{
    QVERIFY(!inject(*m_simulator, R"({"fault":"shutdown_notice","venue":"binance-usdm"})").isEmpty());
}

void TestSimulatorBinanceFutures::restAnswersWhatClientsAskFirst_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *question, const char *path) {
        QTest::newRow(question) << QString::fromLatin1(question) << QString::fromLatin1(path);
    };
    row("time", "serverTime");
    row("exchangeInfo", "symbols.0.contractType");
    row("depth?symbol=%1&limit=5", "bids.4.0");
    row("klines?symbol=%1&interval=1h&limit=3", "2.4");
    row("trades?symbol=%1&limit=2", "1.price");
    row("premiumIndex", "0.markPrice");
    row("ticker/24hr", "0.lastPrice");
    row("ticker/price", "0.time");
    row("ticker/bookTicker", "0.askQty");
    row("aggTrades?symbol=%1&limit=2", "1.l");
    row("markPriceKlines?symbol=%1&interval=1d&limit=2", "1.4");
    row("fundingRate?symbol=%1&limit=3", "2.fundingTime");
    row("openInterest?symbol=%1", "openInterest");
    row("exchangeInfo", "symbols.0.filters.1.stepSize");
}

void TestSimulatorBinanceFutures::restAnswersWhatClientsAskFirst()
{
    QFETCH(const QString, question);
    QFETCH(const QString, path);
    for (const auto &[venue, api, symbol] : {std::tuple("binance-usdm", "/fapi/v1/", "BTCUSDT"),
                                             std::tuple("binance-coinm", "/dapi/v1/", "BTCUSD_PERP")}) {
        const QString asked = QString::fromLatin1(api)
                              + (question.contains(u'%') ? question.arg(QLatin1String(symbol)) : question);
        const Fetched got = fetch(rest(venue), asked);
        QCOMPARE(got.status, 200);
        QVERIFY(got.header("X-MBX-USED-WEIGHT-1M").toInt() > 0);
        const QJsonValue value = valueAt(got.body, path);
        QVERIFY2(value.isString() || value.isDouble(), got.body.constData());
    }
}

void TestSimulatorBinanceFutures::restKnowsPairs()
{
    for (const auto &[venue, api, pair] :
         {std::tuple("binance-usdm", "/fapi/v1/", "BTCUSDT"), std::tuple("binance-coinm", "/dapi/v1/", "BTCUSD")}) {
        const QString tail = QStringLiteral("pair=%1&interval=1h&limit=3").arg(QLatin1String(pair));
        const Fetched continuous = fetch(
            rest(venue), QLatin1String(api) + QStringLiteral("continuousKlines?contractType=PERPETUAL&") + tail);
        QCOMPARE(continuous.array().size(), qsizetype(3));
        const Fetched index = fetch(rest(venue), QLatin1String(api) + QStringLiteral("indexPriceKlines?") + tail);
        QCOMPARE(index.array().size(), qsizetype(3));
        QVERIFY(index.array()[0][5].toString().toDouble() == 0.0);   // Nothing is traded at an index.
        QVERIFY(continuous.array()[0][5].toString().toDouble() > 0.0);
    }
    // COIN-M answers with a list even for one, and with what is of a pair.
    const Fetched ticker = fetch(rest("binance-coinm"), QStringLiteral("/dapi/v1/ticker/price?symbol=BTCUSD_PERP"));
    QCOMPARE(valueAt(ticker.body, QStringLiteral("0.ps")).toString(), QStringLiteral("BTCUSD"));
    QCOMPARE(fetch(rest("binance-usdm"), QStringLiteral("/fapi/v2/ticker/price?symbol=BTCUSDT"))
                 .object()
                 .value(QLatin1String("symbol"))
                 .toString(),
             QStringLiteral("BTCUSDT"));
}

void TestSimulatorBinanceFutures::allBestPricesComeOneByOne()
{
    Listener all(usdm("/public/ws/!bookTicker")), two(usdm("/public/stream", "streams=btcusdt@trade/ethusdt@trade"));
    QTRY_VERIFY_WITH_TIMEOUT(all.count("\"BTCUSDT\"") > 0 && all.count("\"ETHUSDT\"") > 0, 10'000);
    for (qsizetype i = 0; i < all.texts.size(); ++i) {
        QCOMPARE(all.at(i).value(QLatin1String("e")).toString(), QStringLiteral("bookTicker"));
        QVERIFY(all.at(i).value(QLatin1String("b")).toString().toDouble()
                < all.at(i).value(QLatin1String("a")).toString().toDouble());
    }
}

void TestSimulatorBinanceFutures::continuousCandlesAreOfAPair_data()
{
    QTest::addColumn<bool>("isCoinMargined");
    QTest::newRow("USD-M") << false;
    QTest::newRow("COIN-M") << true;
}

void TestSimulatorBinanceFutures::continuousCandlesAreOfAPair()
{
    QFETCH(const bool, isCoinMargined);
    Listener client(isCoinMargined ? coinm("/ws/btcusd_perpetual@continuousKline_1m")
                                   : usdm("/market/ws/btcusdt_perpetual@continuousKline_1m"));
    QTRY_VERIFY(!client.texts.isEmpty());
    const QJsonObject message = client.at(0);
    QCOMPARE(message.value(QLatin1String("e")).toString(), QStringLiteral("continuous_kline"));
    QCOMPARE(message.value(QLatin1String("ps")).toString(),
             isCoinMargined ? QStringLiteral("BTCUSD") : QStringLiteral("BTCUSDT"));
    QCOMPARE(message.value(QLatin1String("ct")).toString(), QStringLiteral("PERPETUAL"));
    QVERIFY(!message.contains(QLatin1String("s")));
    QCOMPARE(message.value(QLatin1String("k"))[QLatin1String("i")].toString(), QStringLiteral("1m"));
}

void TestSimulatorBinanceFutures::thePrivatePlaceIsOpenAndSilent()
{
    Listener client(usdm("/private/stream", "listenKey=abc&events=ORDER_TRADE_UPDATE")), other(usdm("/public/ws"));
    QTRY_VERIFY(client.wasConnected && other.wasConnected);
    const QByteArray subscribe = R"({"method":"SUBSCRIBE","params":["btcusdt@trade"],"id":1})";
    client.send(subscribe);
    other.send(subscribe);
    QTRY_VERIFY(other.texts.size() > 20);
    QCOMPARE(client.texts, QList<QByteArray>{R"({"result":null,"id":1})"});
}

void TestSimulatorBinanceFutures::restSaysWhatIsWrong_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    QTest::newRow("no such limit") << QStringLiteral("/fapi/v1/depth?symbol=BTCUSDT&limit=77") << 400 << -4021;
    QTest::newRow("no such symbol") << QStringLiteral("/fapi/v1/depth?symbol=NOPE&limit=5") << 400 << -1121;
    QTest::newRow("no symbol") << QStringLiteral("/fapi/v1/depth") << 400 << -1102;
    QTest::newRow("Spot's place") << QStringLiteral("/api/v3/time") << 404 << 0;
    QTest::newRow("no such interval") << QStringLiteral("/fapi/v1/klines?symbol=BTCUSDT&interval=1s") << 400 << -1120;
    QTest::newRow("no pair") << QStringLiteral("/fapi/v1/continuousKlines?interval=1m") << 400 << -1102;
    QTest::newRow("COIN-M's place") << QStringLiteral("/dapi/v1/time") << 404 << 0;
}

void TestSimulatorBinanceFutures::restSaysWhatIsWrong()
{
    QFETCH(const QString, question);
    QFETCH(const int, status);
    QFETCH(const int, code);
    const Fetched got = fetch(rest("binance-usdm"), question);
    QCOMPARE(got.status, status);
    QCOMPARE(got.object().value(QLatin1String("code")).toInt(), code);
}

}   // namespace tst_simulatorbinancefutures

FEEDWARDEN_GUILESS_TEST(tst_simulatorbinancefutures::TestSimulatorBinanceFutures)
#include "tst_simulatorbinancefutures.moc"
