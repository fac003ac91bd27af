// SPDX-License-Identifier: GPL-3.0-or-later
#include "binanceclientbook.h"

#include "simulatorsupport.h"
#include "tests/support/testmain.h"

#include <QRegularExpression>

#include <map>

namespace tst_simulatorbinance {

using namespace feedwarden;

namespace {

// A client's book, kept by the rules of the venue's page. Prices and sizes as written, compared as written.
struct SpotBook : test::BinanceClientBook {
    // False at a gap.
    bool apply(const QJsonObject &diff)
    {
        if (diff.value(QLatin1String("u")).toInteger() <= last)
            return true;
        if (diff.value(QLatin1String("U")).toInteger() > last + 1)
            return false;
        take(diff);
        return true;
    }
};

}   // namespace

class TestSimulatorBinance : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_simulator.reset(); }

    void pathsDecideFormAndStreams_data();
    void pathsDecideFormAndStreams();
    void unknownPathsAreNotFound();
    void requestsAreAnsweredAsByTheVenue_data();
    void requestsAreAnsweredAsByTheVenue();
    void nonsenseIsAcknowledgedAndStaysSilent();
    void subscriptionsAreListedAndEnded();
    void combinedCanBeSwitchedOn();
    void tradesAreContiguous();
    void aggregateTradesFollowTrades();
    void snapshotAndDiffsMakeTheSameBook();
    void partialBooksAgreeWithTheDiffs();
    void klinesAreMadeOfTheTrades();
    void slowStreamsComeBySecond();
    void microsecondsAreGivenWhenAsked();
    void tooManyFramesEndTheSession();
    void tooManyStreamsEndTheSession();
    void pingsComeAndAreExpectedBack();
    void clientPingsAreAnswered();
    void connectionsEndAfterTheirLife();
    void timeEndpointIsNow();
    void restAnswersWhatClientsAskFirst();
    void restKnowsTheOtherQuestions_data();
    void restKnowsTheOtherQuestions();
    void pastIsTakenByTimeAndId();
    void rollingTickersCome_data();
    void rollingTickersCome();
    void candlesMayBeginInHongKong();
    void candlesOfEachIntervalCome();
    void restSaysWhatIsWrong_data();
    void restSaysWhatIsWrong();
    void theSameSeedGivesTheSameTrades();
    void missedTradesStayMissed();

private:
    void startWith(double rate, double pace = 1, quint64 seed = 1);
    [[nodiscard]] QUrl url(const char *path, const char *query = nullptr) const
    {
        return withPath(endpointOf(*m_simulator, "binance-spot").url, path, query);
    }
    [[nodiscard]] QUrl rest() const { return endpointOf(*m_simulator, "binance-spot").restUrl; }

    std::unique_ptr<Simulator> m_simulator;
};

void TestSimulatorBinance::startWith(double rate, double pace, quint64 seed)
{
    m_simulator = std::make_unique<Simulator>(
        Simulator::Options{.venues = {QStringLiteral("binance-spot")}, .rate = rate, .seed = seed, .pace = pace});
    const auto started = m_simulator->start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
}

void TestSimulatorBinance::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    startWith(500);
}

void TestSimulatorBinance::pathsDecideFormAndStreams_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<bool>("combined");
    QTest::newRow("one raw") << QByteArray("/ws/btcusdt@trade") << QByteArray() << false;
    QTest::newRow("two raw") << QByteArray("/ws/btcusdt@trade/ethusdt@trade") << QByteArray() << false;
    QTest::newRow("combined") << QByteArray("/stream") << QByteArray("streams=btcusdt@trade/ethusdt@trade") << true;
    QTest::newRow("combined, encoded") << QByteArray("/stream") << QByteArray("streams=btcusdt%40trade") << true;
}

void TestSimulatorBinance::pathsDecideFormAndStreams()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, query);
    QFETCH(const bool, combined);
    Listener client(url(path.constData(), query.isEmpty() ? nullptr : query.constData()));
    QTRY_VERIFY(client.texts.size() >= 5);
    for (qsizetype i = 0; i < 5; ++i) {
        const QJsonObject message = client.at(i);
        QCOMPARE(message.contains(QLatin1String("stream")), combined);
        const QJsonObject trade = combined ? message.value(QLatin1String("data")).toObject() : message;
        QCOMPARE(trade.value(QLatin1String("e")).toString(), QStringLiteral("trade"));
        if (combined) {
            QCOMPARE(message.value(QLatin1String("stream")).toString(),
                     trade.value(QLatin1String("s")).toString().toLower() + QStringLiteral("@trade"));
        }
    }
}

void TestSimulatorBinance::unknownPathsAreNotFound()
{
    for (const char *path : {"/nowhere", "/", "/market/ws/btcusdt@trade"}) {   // The last is one of futures.
        Listener client(url(path));
        QTRY_VERIFY(client.hasFailed);
        QVERIFY(!client.wasConnected);
        QVERIFY2(client.socket.errorString().contains(QLatin1String("404")), qPrintable(client.socket.errorString()));
    }
}

void TestSimulatorBinance::requestsAreAnsweredAsByTheVenue_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("answer");
    const auto row = [](const char *name, const char *request, const char *answer) {
        QTest::newRow(name) << QByteArray(request) << QByteArray(answer);
    };
    row("number as id", R"({"method":"SUBSCRIBE","params":["btcusdt@avgPrice"],"id":1})", R"({"result":null,"id":1})");
    row("text as id", R"({"method":"SUBSCRIBE","params":["btcusdt@avgPrice"],"id":"a-1"})",
        R"({"result":null,"id":"a-1"})");
    row("large id", R"({"method":"SUBSCRIBE","params":["btcusdt@avgPrice"],"id":9007199254740991})",
        R"({"result":null,"id":9007199254740991})");
    row("null as id", R"({"method":"LIST_SUBSCRIPTIONS","id":null})", R"({"result":[],"id":null})");
    row("empty list", R"({"method":"LIST_SUBSCRIPTIONS","id":3})", R"({"result":[],"id":3})");
    row("property", R"({"method":"GET_PROPERTY","params":["combined"],"id":4})", R"({"result":false,"id":4})");
    row("unknown property", R"({"method":"GET_PROPERTY","params":["color"],"id":5})",
        R"({"code":0,"msg":"Unknown property","id":5})");
    row("property of another type", R"({"method":"SET_PROPERTY","params":["combined",1],"id":6})",
        R"({"code":1,"msg":"Invalid value type: expected Boolean","id":6})");
    row("id of another type", R"({"method":"LIST_SUBSCRIPTIONS","id":1.5})",
        R"({"code":2,"msg":"Invalid request: request ID must be an unsigned integer"})");
    row("no method", R"({"id":7})", R"({"code":2,"msg":"Invalid request: missing field `method`","id":7})");
    row("no array", R"({"method":"SUBSCRIBE","params":"btcusdt@trade","id":8})",
        R"({"code":2,"msg":"Invalid request: params must be an array of strings","id":8})");
}

void TestSimulatorBinance::requestsAreAnsweredAsByTheVenue()
{
    QFETCH(const QByteArray, request);
    QFETCH(const QByteArray, answer);
    Listener client(url("/ws"));
    QTRY_VERIFY(client.wasConnected);
    client.send(request);
    QTRY_VERIFY(!client.texts.isEmpty());
    QCOMPARE(client.texts.constFirst(), answer);
}

void TestSimulatorBinance::nonsenseIsAcknowledgedAndStaysSilent()
{
    Listener client(url("/stream"));
    QTRY_VERIFY(client.wasConnected);
    client.send(
        R"({"method":"SUBSCRIBE","params":["nosuch@trade","BTCUSDT@trade","btcusdt@depth@250ms","!ticker@arr"],"id":1})");
    QTRY_COMPARE(client.count(R"({"result":null,"id":1})"), qsizetype(1));
    client.send("this is no JSON");
    QTRY_COMPARE(client.texts.size(), qsizetype(2));
    QVERIFY(client.texts[1].startsWith(R"({"code":3,"msg":"Invalid JSON)"));
    // A stream that exists speaks; the others have not said a word by then.
    client.send(R"({"method":"SUBSCRIBE","params":["ethusdt@trade"],"id":2})");
    QTRY_VERIFY(client.texts.size() > 50);
    QCOMPARE(client.count(R"("stream":"ethusdt@trade")"), client.texts.size() - 3);
}

void TestSimulatorBinance::subscriptionsAreListedAndEnded()
{
    Listener client(url("/stream"));
    QTRY_VERIFY(client.wasConnected);
    client.send(R"({"method":"SUBSCRIBE","params":["btcusdt@trade","nosuch@trade"],"id":1})");
    QTRY_VERIFY(client.count("btcusdt@trade") > 0);
    client.send(R"({"method":"LIST_SUBSCRIPTIONS","id":2})");
    QTRY_COMPARE(client.count(R"({"result":["btcusdt@trade","nosuch@trade"],"id":2})"), qsizetype(1));
    client.send(R"({"method":"UNSUBSCRIBE","params":["btcusdt@trade"],"id":3})");
    QTRY_COMPARE(client.count(R"({"result":null,"id":3})"), qsizetype(1));
    const qsizetype before = client.texts.size();
    client.send(R"({"method":"SUBSCRIBE","params":["ethusdt@trade"],"id":4})");
    QTRY_VERIFY(client.texts.size() > before + 20);
    for (qsizetype i = before; i < client.texts.size(); ++i)
        QVERIFY(!client.texts[i].contains("btcusdt@trade"));
}

void TestSimulatorBinance::combinedCanBeSwitchedOn()
{
    Listener client(url("/ws/btcusdt@trade"));
    QTRY_VERIFY(client.texts.size() > 2);
    client.send(R"({"method":"SET_PROPERTY","params":["combined",true],"id":1})");
    QTRY_VERIFY(client.count(R"({"stream":"btcusdt@trade","data":{)") > 2);
}

void TestSimulatorBinance::tradesAreContiguous()
{
    startWith(20'000);
    Listener client(url("/stream", "streams=btcusdt@trade/ethusdt@trade"));
    std::map<QString, qint64> last;
    qint64 trades = 0, gaps = 0;
    client.onText = [&](const QByteArray &text) {
        const QJsonObject trade = QJsonDocument::fromJson(text).object().value(QLatin1String("data")).toObject();
        qint64 &previous = last[trade.value(QLatin1String("s")).toString()];
        const qint64 id = trade.value(QLatin1String("t")).toInteger();
        gaps += previous != 0 && id != previous + 1;
        previous = id;
        ++trades;
    };
    QTRY_VERIFY_WITH_TIMEOUT(trades > 8000, 20'000);
    QCOMPARE(gaps, qint64(0));
    QCOMPARE(last.size(), size_t(2));
}

void TestSimulatorBinance::aggregateTradesFollowTrades()
{
    Listener client(url("/stream", "streams=btcusdt@trade/btcusdt@aggTrade"));
    QTRY_VERIFY(client.texts.size() > 60);
    std::map<qint64, QJsonObject> trades;
    int compared = 0;
    for (qsizetype i = 0; i < client.texts.size(); ++i) {
        const QJsonObject message = client.at(i).value(QLatin1String("data")).toObject();
        if (message.contains(QLatin1String("t"))) {
            trades[message.value(QLatin1String("t")).toInteger()] = message;
            continue;
        }
        const auto trade = trades.find(message.value(QLatin1String("f")).toInteger());
        QVERIFY(trade != trades.end());
        QCOMPARE(message.value(QLatin1String("l")), message.value(QLatin1String("f")));
        for (const char *key : {"p", "q", "T", "m", "s"})
            QCOMPARE(message.value(QLatin1String(key)), trade->second.value(QLatin1String(key)));
        ++compared;
    }
    QVERIFY(compared > 20);
}

void TestSimulatorBinance::snapshotAndDiffsMakeTheSameBook()
{
    startWith(5000);
    Listener client(url("/ws/btcusdt@depth@100ms"));
    QTRY_VERIFY(client.texts.size() >= 2);
    const Fetched first = fetch(rest(), QStringLiteral("/api/v3/depth?symbol=BTCUSDT&limit=5000"));
    QCOMPARE(first.status, 200);
    SpotBook early, late;
    early.load(first.object());
    QVERIFY(early.bids.size() >= 100 && early.asks.size() >= 100);
    QTRY_VERIFY(client.texts.size() >= 15);
    late.load(fetch(rest(), QStringLiteral("/api/v3/depth?symbol=BTCUSDT&limit=5000")).object());
    QVERIFY(late.last > early.last);
    const qsizetype after = client.texts.size() + 2;
    QTRY_VERIFY(client.texts.size() >= after);

    qint64 previous = 0;
    for (qsizetype i = 0; i < client.texts.size(); ++i) {
        const QJsonObject diff = client.at(i);
        if (previous != 0)
            QCOMPARE(diff.value(QLatin1String("U")).toInteger(), previous + 1);
        previous = diff.value(QLatin1String("u")).toInteger();
        QVERIFY(early.apply(diff));
        QVERIFY(late.apply(diff));
    }
    QCOMPARE(early.last, late.last);
    QVERIFY(early.bids == late.bids);
    QVERIFY(early.asks == late.asks);
}

void TestSimulatorBinance::partialBooksAgreeWithTheDiffs()
{
    startWith(2000);
    Listener client(url("/stream", "streams=btcusdt@depth@100ms/btcusdt@depth20@100ms"));
    QTRY_VERIFY(client.count("depth20") > 1);
    SpotBook book;
    book.load(fetch(rest(), QStringLiteral("/api/v3/depth?symbol=BTCUSDT&limit=5000")).object());
    const qsizetype wanted = client.texts.size() + 20;
    QTRY_VERIFY(client.texts.size() >= wanted);
    int compared = 0;
    std::map<qint64, QJsonObject> partials;
    for (qsizetype i = 0; i < client.texts.size(); ++i) {
        const QJsonObject data = client.at(i).value(QLatin1String("data")).toObject();
        if (data.contains(QLatin1String("lastUpdateId")))
            partials[data.value(QLatin1String("lastUpdateId")).toInteger()] = data;
    }
    for (qsizetype i = 0; i < client.texts.size(); ++i) {
        const QJsonObject data = client.at(i).value(QLatin1String("data")).toObject();
        if (!data.contains(QLatin1String("u")))
            continue;
        QVERIFY(book.apply(data));
        const auto partial = partials.find(book.last);
        if (partial == partials.end())
            continue;
        ++compared;
        const QJsonArray bids = partial->second.value(QLatin1String("bids")).toArray();
        const QJsonArray asks = partial->second.value(QLatin1String("asks")).toArray();
        QCOMPARE(bids.size(), qsizetype(20));
        QCOMPARE(asks.size(), qsizetype(20));
        // Prices of one symbol here all have as many digits before the point, so their order as texts is that as
        // numbers.
        auto bid = book.bids.rbegin();
        auto ask = book.asks.begin();
        for (qsizetype level = 0; level < 20; ++level, ++bid, ++ask) {
            QCOMPARE(bids[level][0].toString(), bid->first);
            QCOMPARE(bids[level][1].toString(), bid->second);
            QCOMPARE(asks[level][0].toString(), ask->first);
            QCOMPARE(asks[level][1].toString(), ask->second);
        }
    }
    QVERIFY(compared >= 5);
}

void TestSimulatorBinance::klinesAreMadeOfTheTrades()
{
    Listener client(url("/stream", "streams=btcusdt@trade/btcusdt@kline_1s"));
    const auto closedKlines = [&] { return client.count(R"("x":true)"); };
    QTRY_VERIFY_WITH_TIMEOUT(closedKlines() >= 4, 10'000);
    struct Sum {
        int trades = 0;
        qint64 volume = 0;
        QString open, close;
    };
    std::map<qint64, Sum> sums;   // By second.
    const auto units = [](const QString &text) { return QString(text).remove(QLatin1Char('.')).toLongLong(); };
    int compared = 0;
    for (qsizetype i = 0; i < client.texts.size(); ++i) {
        const QJsonObject data = client.at(i).value(QLatin1String("data")).toObject();
        const QJsonObject kline = data.value(QLatin1String("k")).toObject();
        if (kline.isEmpty()) {
            Sum &sum = sums[data.value(QLatin1String("T")).toInteger() / 1000];
            if (sum.trades++ == 0)
                sum.open = data.value(QLatin1String("p")).toString();
            sum.close = data.value(QLatin1String("p")).toString();
            sum.volume += units(data.value(QLatin1String("q")).toString());
        } else if (kline.value(QLatin1String("x")).toBool()) {
            const qint64 second = kline.value(QLatin1String("t")).toInteger() / 1000;
            QCOMPARE(kline.value(QLatin1String("T")).toInteger(), second * 1000 + 999);
            if (sums.empty() || second == sums.begin()->first)
                continue;   // The one in which we came.
            const Sum &sum = sums[second];
            QCOMPARE(kline.value(QLatin1String("n")).toInt(), sum.trades);
            QCOMPARE(units(kline.value(QLatin1String("v")).toString()), sum.volume);
            if (sum.trades > 0) {
                QCOMPARE(kline.value(QLatin1String("o")).toString(), sum.open);
                QCOMPARE(kline.value(QLatin1String("c")).toString(), sum.close);
            }
            ++compared;
        }
    }
    QVERIFY(compared >= 2);
}

void TestSimulatorBinance::slowStreamsComeBySecond()
{
    Listener client(
        url("/stream", "streams=btcusdt@ticker/btcusdt@miniTicker/!miniTicker@arr/btcusdt@avgPrice/btcusdt@kline_1m"));
    QTRY_VERIFY_WITH_TIMEOUT(client.count("btcusdt@kline_1m") >= 1, 10'000);
    QTRY_VERIFY(client.count("btcusdt@ticker") >= 1 && client.count("!miniTicker@arr") >= 1);
    for (qsizetype i = 0; i < client.texts.size(); ++i) {
        const QJsonObject message = client.at(i);
        const QJsonValue data = message.value(QLatin1String("data"));
        const QString stream = message.value(QLatin1String("stream")).toString();
        if (stream.startsWith(QLatin1String("!miniTicker"))) {
            QCOMPARE(data[0][QLatin1String("e")].toString(), QStringLiteral("24hrMiniTicker"));
        } else if (stream.endsWith(QLatin1String("@ticker"))) {
            const QJsonObject ticker = data.toObject();
            for (const char *key : {"E", "s", "p", "P", "w", "x", "c", "Q", "b", "B", "a",
                                    "A", "o", "h", "l", "v", "q", "O", "C", "F", "L", "n"})
                QVERIFY2(ticker.contains(QLatin1String(key)), key);
            QVERIFY(ticker.value(QLatin1String("b")).toString().toDouble()
                    < ticker.value(QLatin1String("a")).toString().toDouble());
            QVERIFY(ticker.value(QLatin1String("l")).toString().toDouble()
                    <= ticker.value(QLatin1String("c")).toString().toDouble());
        } else if (stream.endsWith(QLatin1String("avgPrice"))) {
            QVERIFY(data[QLatin1String("w")].toString().toDouble() > 1000);
        }
    }
}

void TestSimulatorBinance::microsecondsAreGivenWhenAsked()
{
    Listener milli(url("/ws/btcusdt@trade"));
    Listener micro(url("/ws/btcusdt@trade", "timeUnit=microsecond"));
    QTRY_VERIFY(milli.texts.size() > 3 && micro.texts.size() > 3);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QVERIFY(std::abs(milli.at(1).value(QLatin1String("T")).toInteger() - now) < 60'000);
    QVERIFY(std::abs(micro.at(1).value(QLatin1String("T")).toInteger() / 1000 - now) < 60'000);
}

void TestSimulatorBinance::tooManyFramesEndTheSession()
{
    Listener client(url("/ws"));
    QTRY_VERIFY(client.wasConnected);
    for (int i = 1; i <= 6; ++i)
        client.send(R"({"method":"LIST_SUBSCRIPTIONS","id":)" + QByteArray::number(i) + "}");
    QTRY_VERIFY(client.isClosed);
    QCOMPARE(int(client.socket.closeCode()), 1008);
    QCOMPARE(client.socket.closeReason(), QStringLiteral("Too many requests"));
    QCOMPARE(client.texts.size(), qsizetype(5));
}

void TestSimulatorBinance::tooManyStreamsEndTheSession()
{
    Listener client(url("/ws"));
    QTRY_VERIFY(client.wasConnected);
    QByteArray names;
    for (int i = 0; i < 1025; ++i)
        names += (i ? ",\"" : "\"") + QByteArray("x") + QByteArray::number(i) + "@trade\"";
    client.send(R"({"method":"SUBSCRIBE","params":[)" + names + R"(],"id":9})");
    QTRY_VERIFY(client.isClosed);
    QCOMPARE(client.texts.constLast(), QByteArray(R"({"error":{"code":4,"msg":"Too many subscriptions"},"id":9})"));
    QCOMPARE(int(client.socket.closeCode()), 1008);
    QCOMPARE(client.socket.closeReason(), QStringLiteral("Invalid request"));
}

void TestSimulatorBinance::pingsComeAndAreExpectedBack()
{
    startWith(50, 0.02);   // A ping each 400 ms, a pong within 1.2 s of it.
    // By hand: QWebSocket answers pings itself.
    QTcpSocket socket;
    const QUrl origin = endpointOf(*m_simulator, "binance-spot").url;
    socket.connectToHost(origin.host(), quint16(origin.port()));
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    socket.write("GET /ws HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                 "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
    QByteArray bytes;
    QTRY_VERIFY((bytes += socket.readAll()).contains("\r\n\r\n"));
    QVERIFY(bytes.contains("Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo="));   // RFC 6455 1.3.
    bytes.remove(0, bytes.indexOf("\r\n\r\n") + 4);
    // 0x89 0x0D and 13 digits: a ping with the time in ms.
    QTRY_VERIFY((bytes += socket.readAll()).size() >= 15);
    QCOMPARE(bytes.left(2), QByteArray("\x89\x0D", 2));
    QVERIFY(std::abs(bytes.mid(2, 13).toLongLong() - QDateTime::currentMSecsSinceEpoch()) < 60'000);
    // Never answered, so the venue gives up.
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    bytes += socket.readAll();
    QVERIFY(bytes.contains("\x03\xF0Pong timeout"));   // 1008

    // Answered, the session outlives that many times over.
    Listener client(url("/ws/btcusdt@trade"));
    QTRY_VERIFY_WITH_TIMEOUT(client.texts.size() > 30, 10'000);
    QVERIFY(!client.isClosed);
}

void TestSimulatorBinance::clientPingsAreAnswered()
{
    Listener client(url("/ws"));
    QTRY_VERIFY(client.wasConnected);
    client.socket.ping("hello");
    QTRY_COMPARE(client.pongs.size(), qsizetype(1));
    QCOMPARE(client.pongs.constFirst(), QByteArray("hello"));
}

void TestSimulatorBinance::connectionsEndAfterTheirLife()
{
    m_simulator = std::make_unique<Simulator>(
        Simulator::Options{.venues = {QStringLiteral("binance-spot")}, .lifetime = std::chrono::milliseconds(300)});
    QVERIFY(m_simulator->start());
    Listener client(url("/ws/btcusdt@trade"));
    QTRY_VERIFY(!client.texts.isEmpty());
    QTRY_VERIFY(client.isClosed);
    QCOMPARE(int(client.socket.closeCode()), 1001);
}

void TestSimulatorBinance::timeEndpointIsNow()
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const Fetched time = fetch(rest(), QStringLiteral("/api/v3/time"));
    const qint64 after = QDateTime::currentMSecsSinceEpoch();
    QCOMPARE(time.status, 200);
    const qint64 server = time.object().value(QLatin1String("serverTime")).toInteger();
    QVERIFY(server >= before && server <= after);
    QVERIFY(time.header("X-MBX-USED-WEIGHT-1M").toInt() > 0);
}

void TestSimulatorBinance::restAnswersWhatClientsAskFirst()
{
    QCOMPARE(fetch(rest(), QStringLiteral("/api/v3/ping")).body, QByteArray("{}"));
    const QJsonArray symbols =
        fetch(rest(), QStringLiteral("/api/v3/exchangeInfo")).object().value(QLatin1String("symbols")).toArray();
    QVERIFY(symbols.size() >= 20);
    QCOMPARE(symbols[0][QLatin1String("symbol")].toString(), QStringLiteral("BTCUSDT"));
    QCOMPARE(symbols[0][QLatin1String("status")].toString(), QStringLiteral("TRADING"));
    const Fetched two = fetch(rest(), QStringLiteral("/api/v3/exchangeInfo?symbols=%5B%22BTCUSDT%22,%22ETHUSDT%22%5D"));
    QCOMPARE(two.object().value(QLatin1String("symbols")).toArray().size(), qsizetype(2));

    const QJsonArray klines = fetch(rest(), QStringLiteral("/api/v3/klines?symbol=BTCUSDT&interval=1m&limit=50"))
                                  .array();
    QCOMPARE(klines.size(), qsizetype(50));
    QCOMPARE(klines[0].toArray().size(), qsizetype(12));
    for (qsizetype i = 1; i < klines.size(); ++i)
        QVERIFY(klines[i][0].toInteger() > klines[i - 1][0].toInteger());

    const QJsonArray trades = fetch(rest(), QStringLiteral("/api/v3/trades?symbol=BTCUSDT&limit=20")).array();
    QCOMPARE(trades.size(), qsizetype(20));
    for (qsizetype i = 1; i < trades.size(); ++i)
        QCOMPARE(trades[i][QLatin1String("id")].toInteger(), trades[i - 1][QLatin1String("id")].toInteger() + 1);
    QCOMPARE(fetch(rest(), QStringLiteral("/api/v3/depth?symbol=BTCUSDT&limit=5"))
                 .object()
                 .value(QLatin1String("bids"))
                 .toArray()
                 .size(),
             qsizetype(5));
}

void TestSimulatorBinance::restKnowsTheOtherQuestions_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *question, const char *path) {
        QTest::newRow(question) << QString::fromLatin1(question) << QString::fromLatin1(path);
    };
    row("ticker/24hr", "20.quoteVolume");
    row("ticker/24hr?symbol=BTCUSDT", "prevClosePrice");
    row("ticker/price", "20.price");
    row("ticker/price?symbols=%5B%22ETHUSDT%22,%22BTCUSDT%22%5D", "1.price");
    row("ticker/bookTicker?symbol=BTCUSDT", "askQty");
    row("ticker?symbol=BTCUSDT&windowSize=4h", "weightedAvgPrice");
    row("ticker?symbols=%5B%22ETHUSDT%22%5D&windowSize=30m", "0.closeTime");
    row("ticker/tradingDay?symbol=BTCUSDT", "openPrice");
    row("avgPrice?symbol=BTCUSDT", "closeTime");
    row("aggTrades?symbol=BTCUSDT&limit=3", "2.a");
    row("historicalTrades?symbol=BTCUSDT&limit=3", "2.isBestMatch");
    row("uiKlines?symbol=BTCUSDT&interval=1M&limit=2", "1.4");
    row("exchangeInfo?symbol=ETHUSDT", "symbols.0.filters.3.minNotional");
}

void TestSimulatorBinance::restKnowsTheOtherQuestions()
{
    QFETCH(const QString, question);
    QFETCH(const QString, path);
    const Fetched got = fetch(rest(), QStringLiteral("/api/v3/") + question);
    QCOMPARE(got.status, 200);
    QVERIFY2(!valueAt(got.body, path).isUndefined(), got.body.constData());
    // The best prices of one moment are those of the book.
    if (question.startsWith(QLatin1String("ticker/bookTicker"))) {
        startWith(0);
        const Fetched best = fetch(rest(), QStringLiteral("/api/v3/") + question);
        const Fetched book = fetch(rest(), QStringLiteral("/api/v3/depth?symbol=BTCUSDT&limit=5"));
        QCOMPARE(valueAt(best.body, QStringLiteral("bidPrice")), valueAt(book.body, QStringLiteral("bids.0.0")));
        QCOMPARE(valueAt(best.body, QStringLiteral("askQty")), valueAt(book.body, QStringLiteral("asks.0.1")));
    }
}

void TestSimulatorBinance::pastIsTakenByTimeAndId()
{
    const qint64 hour = 3'600'000, start = QDateTime::currentMSecsSinceEpoch() / hour * hour - 100 * hour;
    const QJsonArray klines = fetch(rest(),
                                    QStringLiteral(
                                        "/api/v3/klines?symbol=BTCUSDT&interval=1h&limit=4&startTime=%1&endTime=%2")
                                        .arg(start)
                                        .arg(start + 2 * hour))
                                  .array();
    QCOMPARE(klines.size(), qsizetype(3));
    QCOMPARE(klines[0][0].toInteger(), start);
    const QJsonArray trades = fetch(rest(), QStringLiteral("/api/v3/trades?symbol=BTCUSDT&limit=500")).array();
    const qint64 id = trades[100][QLatin1String("id")].toInteger();
    const QJsonArray from = fetch(rest(), QStringLiteral("/api/v3/aggTrades?symbol=BTCUSDT&limit=2&fromId=%1").arg(id))
                                .array();
    QCOMPARE(from.size(), qsizetype(2));
    QCOMPARE(from[0][QLatin1String("a")].toInteger(), id);
    QCOMPARE(from[0][QLatin1String("p")], trades[100][QLatin1String("price")]);
    QCOMPARE(from[1][QLatin1String("a")].toInteger(), id + 1);
}

void TestSimulatorBinance::rollingTickersCome_data()
{
    QTest::addColumn<QString>("stream");
    QTest::newRow("one") << QStringLiteral("btcusdt@ticker_1h");
    QTest::newRow("all") << QStringLiteral("!ticker_4h@arr");
}

void TestSimulatorBinance::rollingTickersCome()
{
    QFETCH(const QString, stream);
    Listener client(url(qPrintable(QStringLiteral("/ws/") + stream))), awake(url("/ws/btcusdt@trade"));
    QTRY_VERIFY_WITH_TIMEOUT(client.count("BTCUSDT") > 0, 10'000);
    const QByteArray &text = *std::find_if(client.texts.begin(), client.texts.end(),
                                           [](const QByteArray &each) { return each.contains("BTCUSDT"); });
    const bool areAll = stream.startsWith(u'!');
    const QJsonObject one = areAll ? valueAt(text, QStringLiteral("0")).toObject()
                                   : QJsonDocument::fromJson(text).object();
    QCOMPARE(one.value(QLatin1String("e")).toString(),
             areAll ? QStringLiteral("4hTicker") : QStringLiteral("1hTicker"));
    const auto number = [&](const char *key) { return one.value(QLatin1String(key)).toString().toDouble(); };
    QVERIFY(number("l") <= number("c") && number("c") <= number("h"));
    QVERIFY(number("l") <= number("w") && number("w") <= number("h"));
    QVERIFY(std::abs(number("c") - number("o") - number("p")) < 1e-6);
    const qint64 span = one.value(QLatin1String("C")).toInteger() - one.value(QLatin1String("O")).toInteger();
    const qint64 hours = areAll ? 4 : 1;
    QVERIFY(span <= hours * 3'600'000 && span > hours * 3'600'000 - 60'000);
}

void TestSimulatorBinance::candlesMayBeginInHongKong()
{
    Listener client(url("/stream", "streams=btcusdt@kline_1d/btcusdt@kline_1d@%2B08:00"));
    QTRY_VERIFY_WITH_TIMEOUT(
        client.count("\"btcusdt@kline_1d@+08:00\"") > 0 && client.count("\"btcusdt@kline_1d\"") > 0, 10'000);
    constexpr qint64 Day = 86'400'000, Ahead = 8 * 3'600'000;
    for (const QByteArray &text : client.texts) {
        const QJsonValue candle = valueAt(text, QStringLiteral("data.k"));
        const qint64 begin = candle[QLatin1String("t")].toInteger();
        QCOMPARE((begin + (text.contains("+08:00") ? Ahead : 0)) % Day, 0);
        QCOMPARE(candle[QLatin1String("i")].toString(), QStringLiteral("1d"));
    }
}

void TestSimulatorBinance::candlesOfEachIntervalCome()
{
    static const QStringList Intervals{
        QStringLiteral("1s"),  QStringLiteral("1m"),  QStringLiteral("3m"), QStringLiteral("5m"),
        QStringLiteral("15m"), QStringLiteral("30m"), QStringLiteral("1h"), QStringLiteral("2h"),
        QStringLiteral("4h"),  QStringLiteral("6h"),  QStringLiteral("8h"), QStringLiteral("12h"),
        QStringLiteral("1d"),  QStringLiteral("3d"),  QStringLiteral("1w"), QStringLiteral("1M")};
    QString streams;
    for (const QString &interval : Intervals)
        streams += QStringLiteral("btcusdt@kline_") + interval + u'/';
    Listener client(url("/stream", qPrintable(QStringLiteral("streams=") + streams.chopped(1))));
    const auto candleOf = [&client](const QString &interval) {
        for (const QByteArray &text : client.texts) {
            if (text.startsWith("{\"stream\":\"btcusdt@kline_" + interval.toLatin1() + '"'))
                return valueAt(text, QStringLiteral("data.k"));
        }
        return QJsonValue();
    };
    qint64 length = 0;
    for (const QString &interval : Intervals) {
        QTRY_VERIFY2_WITH_TIMEOUT(candleOf(interval).isObject(), qPrintable(interval), 10'000);
        const QJsonValue candle = candleOf(interval);
        QCOMPARE(candle[QLatin1String("i")].toString(), interval);
        const qint64 begin = candle[QLatin1String("t")].toInteger(), end = candle[QLatin1String("T")].toInteger();
        QVERIFY(end - begin > length);   // Each is longer than the one before.
        length = end - begin;
    }
}

void TestSimulatorBinance::restSaysWhatIsWrong_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("unknown symbol") << QStringLiteral("/api/v3/depth?symbol=NOPE") << 400
                                    << QByteArray(R"({"code":-1121,"msg":"Invalid symbol."})");
    QTest::newRow("lower case") << QStringLiteral("/api/v3/depth?symbol=btcusdt") << 400
                                << QByteArray(R"({"code":-1121,"msg":"Invalid symbol."})");
    QTest::newRow("no symbol")
        << QStringLiteral("/api/v3/trades") << 400
        << QByteArray(
               R"({"code":-1102,"msg":"Mandatory parameter 'symbol' was not sent, was empty/null, or malformed."})");
    QTest::newRow("interval") << QStringLiteral("/api/v3/klines?symbol=BTCUSDT&interval=7m") << 400
                              << QByteArray(R"({"code":-1120,"msg":"Invalid interval."})");
    QTest::newRow("path") << QStringLiteral("/api/v3/nothing") << 404 << QByteArray();
}

void TestSimulatorBinance::restSaysWhatIsWrong()
{
    QFETCH(const QString, question);
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    const Fetched answer = fetch(rest(), question);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.body, body);
}

void TestSimulatorBinance::theSameSeedGivesTheSameTrades()
{
    const auto firstTrades = [this](quint64 seed) {
        startWith(2000, 1, seed);
        Listener client(url("/ws/btcusdt@trade"));
        (void)QTest::qWaitFor([&] { return client.texts.size() >= 200; }, 10'000);
        QList<QString> trades;
        for (qsizetype i = 0; i < std::min<qsizetype>(200, client.texts.size()); ++i) {
            const QJsonObject trade = client.at(i);
            trades.append(trade.value(QLatin1String("p")).toString() + QLatin1Char(' ')
                          + trade.value(QLatin1String("q")).toString() + QLatin1Char(' ')
                          + QString::number(trade.value(QLatin1String("t")).toInteger()));
        }
        return trades;
    };
    const QList<QString> seven = firstTrades(7);
    QCOMPARE(seven.size(), qsizetype(200));
    QCOMPARE(firstTrades(7), seven);
    QVERIFY(firstTrades(8) != seven);
}

void TestSimulatorBinance::missedTradesStayMissed()
{
    auto client = std::make_unique<Listener>(url("/ws/btcusdt@trade"));
    QTRY_VERIFY(client->texts.size() > 10);
    const qint64 last = client->at(client->texts.size() - 1).value(QLatin1String("t")).toInteger();
    client.reset();
    // The market goes on without us: REST shows it.
    const auto newest = [this] {
        const QJsonArray trades = fetch(rest(), QStringLiteral("/api/v3/trades?symbol=BTCUSDT&limit=1")).array();
        return trades[0][QLatin1String("id")].toInteger();
    };
    QTRY_VERIFY(newest() > last + 20);
    Listener again(url("/ws/btcusdt@trade"));
    QTRY_VERIFY(!again.texts.isEmpty());
    QVERIFY(again.at(0).value(QLatin1String("t")).toInteger() > last + 20);
}

}   // namespace tst_simulatorbinance

FEEDWARDEN_GUILESS_TEST(tst_simulatorbinance::TestSimulatorBinance)
#include "tst_simulatorbinance.moc"
