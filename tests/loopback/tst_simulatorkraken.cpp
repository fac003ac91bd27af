// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookwitness.h"

#include "simulatorsupport.h"
#include "tests/support/testmain.h"

#include <QRegularExpression>

namespace tst_simulatorkraken {

using namespace feedwarden;

class TestSimulatorKraken final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_simulator.reset(); }

    void statusComesFirst();
    void otherPathsAreNotThere();
    void eachSymbolIsAcknowledgedBeforeItsSnapshot();
    void requestsAreRefusedAsByTheVenue_data();
    void requestsAreRefusedAsByTheVenue();
    void endsMustRepeatTheParameters();
    void pingsAreAnswered();
    void heartbeatsComeOnceAnythingIsSubscribed();
    void quietConnectionsAreClosed();
    void booksMatchTheirChecksums_data();
    void booksMatchTheirChecksums();
    void withoutTheCutTheBookGoesWrong();
    void newcomersHaveTheSameBook();
    void aSpoiledChecksumIsTheOnlyThingWrong();
    void tradesAreContiguous();
    void tickersFollowTradesOrTheBook_data();
    void tickersFollowTradesOrTheBook();
    void candlesGrow();
    void floodsKeepTheBookRight();
    void restAnswersWhatClientsAskFirst();
    void restKnowsTheOtherQuestions_data();
    void restKnowsTheOtherQuestions();
    void restTakesEveryNameOfAPair_data();
    void restTakesEveryNameOfAPair();
    void instrumentsComeOnTheSocket();
    void candlesOfEachIntervalCome();

private:
    void startWith(double rate, double pace = 1);
    [[nodiscard]] QUrl url() const { return withPath(endpointOf(*m_simulator, "kraken").url, "/v2"); }

    std::unique_ptr<Simulator> m_simulator;
};

void TestSimulatorKraken::startWith(double rate, double pace)
{
    m_simulator = std::make_unique<Simulator>(
        Simulator::Options{.venues = {QStringLiteral("kraken")}, .rate = rate, .pace = pace});
    const auto started = m_simulator->start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
}

void TestSimulatorKraken::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    startWith(500);
}

/// Messages of one channel, in order.
static QList<QByteArray> messagesOf(const Listener &client, const char *channel)
{
    QList<QByteArray> found;
    for (const QByteArray &text : client.texts) {
        if (text.startsWith(QByteArray("{\"channel\":\"") + channel + '"'))
            found.append(text);
    }
    return found;
}

static QJsonObject dataOf(const QByteArray &message)
{
    return QJsonDocument::fromJson(message).object().value(QLatin1String("data"))[0].toObject();
}

/// Applies a book message by its text. False if it is not one.
static bool apply(BookWitness &book, const QByteArray &message, size_t depth)
{
    const QString text = QString::fromLatin1(message);
    if (text.contains(QLatin1String("\"type\":\"snapshot\"")))
        book.clear();
    for (const char *const side : {"bids", "asks"}) {
        const qsizetype begin = text.indexOf(QStringLiteral("\"%1\":[").arg(QLatin1String(side)));
        if (begin < 0)
            return false;
        const QString list = text.mid(begin, text.indexOf(u']', begin) - begin);
        static const QRegularExpression Level(QStringLiteral("\"price\":([0-9.]+),\"qty\":([0-9.]+)"));
        for (auto matches = Level.globalMatch(list); matches.hasNext();) {
            const auto match = matches.next();
            book.set(side[0] == 'b', match.captured(1).toLatin1(), match.captured(2).toLatin1());
        }
    }
    if (depth > 0)
        book.cut(depth);
    return true;
}

static quint32 checksumIn(const QByteArray &message)
{
    return quint32(dataOf(message).value(QLatin1String("checksum")).toInteger());
}

void TestSimulatorKraken::statusComesFirst()
{
    Listener client(url());
    QTRY_VERIFY(!client.texts.isEmpty());
    static const QRegularExpression Status(
        QStringLiteral("^\\{\"channel\":\"status\",\"type\":\"update\",\"data\":\\[\\{\"version\":\"2\\.0\\.10\","
                       "\"system\":\"online\",\"api_version\":\"v2\",\"connection_id\":(\\d+)\\}\\]\\}$"));
    const auto match = Status.match(QString::fromUtf8(client.texts.constFirst()));
    QVERIFY2(match.hasMatch(), client.texts.constFirst().constData());
    // As on the live feed at times: what a double or a signed number cannot hold.
    QVERIFY(match.captured(1).toULongLong() > quint64(std::numeric_limits<qint64>::max()));
}

void TestSimulatorKraken::otherPathsAreNotThere()
{
    Listener client(withPath(url(), "/"));
    QTRY_VERIFY(client.hasFailed);
    QVERIFY(!client.wasConnected);
}

void TestSimulatorKraken::eachSymbolIsAcknowledgedBeforeItsSnapshot()
{
    Listener client(url());
    QTRY_VERIFY(client.wasConnected);
    client.send(
        R"({"method":"subscribe","params":{"channel":"book","symbol":["BTC/USD","NOPE/USD","ETH/USD"],"depth":10,"snapshot":true},"req_id":7})");
    QTRY_VERIFY(client.texts.size() >= 6);
    // Status, then for each symbol its answer, and its snapshot where there is one.
    const QJsonObject first = client.at(1);
    QCOMPARE(first.value(QLatin1String("method")).toString(), QStringLiteral("subscribe"));
    QVERIFY(first.value(QLatin1String("success")).toBool());
    QCOMPARE(first.value(QLatin1String("req_id")).toInteger(), 7);
    QCOMPARE(first.value(QLatin1String("result")).toObject(),
             (QJsonObject{{QStringLiteral("channel"), QStringLiteral("book")},
                          {QStringLiteral("depth"), 10},
                          {QStringLiteral("snapshot"), true},
                          {QStringLiteral("symbol"), QStringLiteral("BTC/USD")}}));
    QVERIFY(client.texts[2].startsWith(R"({"channel":"book","type":"snapshot","data":[{"symbol":"BTC/USD")"));
    const QJsonObject refused = client.at(3);
    QVERIFY(!refused.value(QLatin1String("success")).toBool(true));
    QCOMPARE(refused.value(QLatin1String("error")).toString(), QStringLiteral("Currency pair not supported NOPE/USD"));
    QCOMPARE(refused.value(QLatin1String("symbol")).toString(), QStringLiteral("NOPE/USD"));
    QCOMPARE(refused.value(QLatin1String("req_id")).toInteger(), 7);
    QVERIFY(client.at(4).value(QLatin1String("success")).toBool());
    QVERIFY(client.texts[5].startsWith(R"({"channel":"book","type":"snapshot","data":[{"symbol":"ETH/USD")"));
    QCOMPARE(dataOf(client.texts[2]).value(QLatin1String("bids")).toArray().size(), 10);
}

void TestSimulatorKraken::requestsAreRefusedAsByTheVenue_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QString>("error");
    QTest::newRow("depth") << QByteArray(
        R"({"method":"subscribe","params":{"channel":"book","symbol":["BTC/USD"],"depth":20}})")
                           << QStringLiteral("Subscription depth not supported");
    QTest::newRow("interval") << QByteArray(
        R"({"method":"subscribe","params":{"channel":"ohlc","symbol":["BTC/USD"],"interval":7}})")
                              << QStringLiteral("Subscription ohlc interval not supported");
    QTest::newRow("lower case") << QByteArray(
        R"({"method":"subscribe","params":{"channel":"trade","symbol":["btc/usd"]}})")
                                << QStringLiteral("Currency pair not supported btc/usd");
    QTest::newRow("the first version's name")
        << QByteArray(R"({"method":"subscribe","params":{"channel":"trade","symbol":["XBT/USD"]}})")
        << QStringLiteral("Currency pair not supported XBT/USD");
    QTest::newRow("private") << QByteArray(R"({"method":"subscribe","params":{"channel":"executions","token":"x"}})")
                             << QStringLiteral("ESession:Invalid session");
    QTest::newRow("never subscribed") << QByteArray(
        R"({"method":"unsubscribe","params":{"channel":"trade","symbol":["BTC/USD"]}})")
                                      << QStringLiteral("Subscription Not Found");
    QTest::newRow("no method") << QByteArray(R"({"event":"subscribe"})") << QStringLiteral("Malformed request");
    QTest::newRow("no JSON") << QByteArray("hello") << QStringLiteral("Malformed request");
}

void TestSimulatorKraken::requestsAreRefusedAsByTheVenue()
{
    QFETCH(const QByteArray, request);
    QFETCH(const QString, error);
    Listener client(url());
    QTRY_VERIFY(client.wasConnected);
    client.send(request);
    QTRY_COMPARE(client.texts.size(), 2);
    QCOMPARE(client.at(1).value(QLatin1String("error")).toString(), error);
    QVERIFY(!client.at(1).value(QLatin1String("success")).toBool(true));
}

void TestSimulatorKraken::endsMustRepeatTheParameters()
{
    startWith(500);
    Listener client(url());
    QTRY_VERIFY(client.wasConnected);
    const auto lastAnswer = [&] {
        QJsonObject last;
        for (qsizetype i = 0; i < client.texts.size(); ++i) {
            if (client.at(i).contains(QLatin1String("method")))
                last = client.at(i);
        }
        return last.value(QLatin1String("req_id")).toInteger() * 10 + last.value(QLatin1String("success")).toBool();
    };
    client.send(R"({"method":"subscribe","params":{"channel":"book","symbol":["BTC/USD"],"depth":25},"req_id":1})");
    QTRY_COMPARE(lastAnswer(), 11);
    client.send(R"({"method":"subscribe","params":{"channel":"book","symbol":["BTC/USD"],"depth":10},"req_id":2})");
    QTRY_COMPARE(lastAnswer(), 20);   // already subscribed
    client.send(R"({"method":"unsubscribe","params":{"channel":"book","symbol":["BTC/USD"],"depth":10},"req_id":3})");
    QTRY_COMPARE(lastAnswer(), 30);
    client.send(R"({"method":"unsubscribe","params":{"channel":"book","symbol":["BTC/USD"],"depth":25},"req_id":4})");
    QTRY_COMPARE(lastAnswer(), 41);
    client.send(R"({"method":"subscribe","params":{"channel":"book","symbol":["BTC/USD"],"depth":10},"req_id":5})");
    QTRY_COMPARE(lastAnswer(), 51);
    QTRY_VERIFY(messagesOf(client, "book").constLast().contains("\"type\":\"update\""));
    QCOMPARE(client.count("\"type\":\"snapshot\""), 2);
}

void TestSimulatorKraken::pingsAreAnswered()
{
    Listener client(url());
    QTRY_VERIFY(client.wasConnected);
    client.send(R"({"method":"ping","req_id":101})");
    QTRY_COMPARE(client.texts.size(), 2);
    static const QRegularExpression Pong(QStringLiteral(
        "^\\{\"method\":\"pong\",\"req_id\":101,\"time_in\":\"[0-9T:.-]{26}Z\",\"time_out\":\"[0-9T:.-]{26}Z\"\\}$"));
    QVERIFY2(Pong.match(QString::fromUtf8(client.texts[1])).hasMatch(), client.texts[1].constData());
}

void TestSimulatorKraken::heartbeatsComeOnceAnythingIsSubscribed()
{
    startWith(0, 0.02);   // nothing but heartbeats, every 20 ms
    Listener client(url()), other(url());
    QTRY_VERIFY(client.wasConnected && other.wasConnected);
    client.send(R"({"method":"subscribe","params":{"channel":"trade","symbol":["BTC/USD"]}})");
    QTRY_VERIFY(client.count(R"({"channel":"heartbeat"})") > 10);
    QCOMPARE(other.count("heartbeat"), 0);
}

void TestSimulatorKraken::quietConnectionsAreClosed()
{
    startWith(0, 0.01);   // after 0.6 s
    Listener quiet(url()), subscribed(url());
    QTRY_VERIFY(quiet.wasConnected && subscribed.wasConnected);
    subscribed.send(R"({"method":"subscribe","params":{"channel":"trade","symbol":["BTC/USD"]}})");
    QTRY_VERIFY(quiet.isClosed);
    QVERIFY(!subscribed.isClosed);   // heartbeats keep it
}

void TestSimulatorKraken::booksMatchTheirChecksums_data()
{
    QTest::addColumn<int>("depth");
    QTest::addColumn<QString>("symbol");
    QTest::newRow("10") << 10 << QStringLiteral("BTC/USD");
    QTest::newRow("25") << 25 << QStringLiteral("BTC/USD");
    QTest::newRow("deeper than the book") << 1000 << QStringLiteral("ETH/USD");
    QTest::newRow("prices below one") << 10 << QStringLiteral("SHIB/USD");
    QTest::newRow("whole quantities") << 10 << QStringLiteral("DOGE/USD");
}

void TestSimulatorKraken::booksMatchTheirChecksums()
{
    QFETCH(const int, depth);
    QFETCH(const QString, symbol);
    startWith(3'000);
    Listener client(url());
    QTRY_VERIFY(client.wasConnected);
    client.send(QByteArray(R"({"method":"subscribe","params":{"channel":"book","symbol":[")") + symbol.toLatin1()
                + R"("],"depth":)" + QByteArray::number(depth) + "}}");
    QTRY_VERIFY_WITH_TIMEOUT(client.count("\"type\":\"update\"") > 150, 20'000);
    BookWitness book;
    int removals = 0;
    for (const QByteArray &message : messagesOf(client, "book")) {
        if (!message.contains("\"checksum\""))
            continue;   // the status
        QVERIFY(apply(book, message, size_t(depth)));
        QCOMPARE(book.krakenChecksum(), checksumIn(message));
        QVERIFY(!book.isCrossed());
        removals += int(message.count("\"qty\":0.00000000"));
    }
    QVERIFY(removals > 0);
    QVERIFY(book.bidCount() >= std::min<size_t>(size_t(depth), 100));
}

void TestSimulatorKraken::withoutTheCutTheBookGoesWrong()
{
    // As on the live feed: levels that fell out of the depth are not taken back.
    startWith(3'000);
    Listener client(url());
    QTRY_VERIFY(client.wasConnected);
    client.send(R"({"method":"subscribe","params":{"channel":"book","symbol":["BTC/USD"],"depth":10}})");
    QTRY_VERIFY_WITH_TIMEOUT(client.count("\"type\":\"update\"") > 300, 20'000);
    BookWitness book;
    int wrong = 0;
    for (const QByteArray &message : messagesOf(client, "book")) {
        QVERIFY(apply(book, message, 0));
        wrong += book.krakenChecksum() != checksumIn(message);
    }
    QVERIFY(wrong > 0);
}

void TestSimulatorKraken::newcomersHaveTheSameBook()
{
    startWith(3'000);
    Listener early(url()), late(url());
    QTRY_VERIFY(early.wasConnected && late.wasConnected);
    const QByteArray subscribe =
        R"({"method":"subscribe","params":{"channel":"book","symbol":["BTC/USD"],"depth":25}})";
    early.send(subscribe);
    QTRY_VERIFY(early.count("\"type\":\"update\"") > 20);
    late.send(subscribe);
    QTRY_VERIFY(late.count("\"type\":\"update\"") > 20);
    BookWitness second;
    for (const QByteArray &message : messagesOf(late, "book"))
        QVERIFY(apply(second, message, 25));
    const QByteArray last = messagesOf(late, "book").constLast();
    BookWitness first;
    for (const QByteArray &message : messagesOf(early, "book")) {
        QVERIFY(apply(first, message, 25));
        if (message == last)
            break;
    }
    QVERIFY(first == second);
}

void TestSimulatorKraken::aSpoiledChecksumIsTheOnlyThingWrong()
{
    startWith(1'000);
    Listener client(url()), other(url());
    QTRY_VERIFY(client.wasConnected && other.wasConnected);
    client.send(R"({"method":"subscribe","params":{"channel":"book","symbol":["BTC/USD"],"depth":10}})");
    QTRY_VERIFY(client.count("\"type\":\"update\"") > 5);
    QCOMPARE(inject(*m_simulator, R"({"fault":"bad_checksum","count":3,"symbol":"BTC/USD"})"), QString());
    const auto updates = client.count("\"type\":\"update\"");
    QTRY_VERIFY(client.count("\"type\":\"update\"") > updates + 10);
    BookWitness book;
    int wrong = 0;
    for (const QByteArray &message : messagesOf(client, "book")) {
        QVERIFY(apply(book, message, 10));
        wrong += book.krakenChecksum() != checksumIn(message);
    }
    QCOMPARE(wrong, 3);
}

void TestSimulatorKraken::tradesAreContiguous()
{
    Listener client(url());
    QTRY_VERIFY(client.wasConnected);
    client.send(R"({"method":"subscribe","params":{"channel":"trade","symbol":["BTC/USD"],"snapshot":true}})");
    QTRY_VERIFY(client.count("\"channel\":\"trade\"") > 50);
    qint64 last = 0;
    for (const QByteArray &message : messagesOf(client, "trade")) {
        const QJsonArray trades = QJsonDocument::fromJson(message).object().value(QLatin1String("data")).toArray();
        QVERIFY(message.contains("\"type\":\"snapshot\"") ? trades.size() == 50 : trades.size() == 1);
        for (const QJsonValue &trade : trades) {
            const qint64 id = trade[QLatin1String("trade_id")].toInteger();
            QVERIFY(last == 0 || id == last + 1);
            last = id;
            const QString side = trade[QLatin1String("side")].toString();
            QVERIFY(side == QLatin1String("buy") || side == QLatin1String("sell"));
        }
    }
    // Bare numbers with all of their zeros.
    static const QRegularExpression Number(QStringLiteral("\"price\":\\d+\\.\\d\\d,\"qty\":\\d+\\.\\d{8},"));
    QVERIFY(Number.match(QString::fromUtf8(messagesOf(client, "trade").constLast())).hasMatch());
}

void TestSimulatorKraken::tickersFollowTradesOrTheBook_data()
{
    QTest::addColumn<QByteArray>("trigger");
    QTest::newRow("trades") << QByteArray("trades");
    QTest::newRow("bbo") << QByteArray("bbo");
}

void TestSimulatorKraken::tickersFollowTradesOrTheBook()
{
    QFETCH(const QByteArray, trigger);
    Listener client(url());
    QTRY_VERIFY(client.wasConnected);
    client.send(R"({"method":"subscribe","params":{"channel":"ticker","symbol":["BTC/USD"],"event_trigger":")" + trigger
                + "\"}}");
    QTRY_VERIFY(client.count("\"channel\":\"ticker\",\"type\":\"update\"") > 30);
    QVERIFY(client.texts[1].contains("\"event_trigger\":\"" + trigger + '"'));
    QVERIFY(client.texts[2].startsWith(R"({"channel":"ticker","type":"snapshot")"));
    QByteArray best;
    int changes = 0, updates = 0;
    for (const QByteArray &message : messagesOf(client, "ticker")) {
        const QJsonObject data = dataOf(message);
        QByteArray now;
        for (const char *field : {"bid", "bid_qty", "ask", "ask_qty"})
            now += QByteArray::number(data.value(QLatin1String(field)).toDouble(), 'g', 17) + ' ';
        changes += now != best;
        ++updates;
        best = now;
    }
    if (trigger == "bbo")
        QCOMPARE(changes, updates);   // each one says something new of the best prices
}

void TestSimulatorKraken::candlesGrow()
{
    Listener client(url());
    QTRY_VERIFY(client.wasConnected);
    client.send(R"({"method":"subscribe","params":{"channel":"ohlc","symbol":["BTC/USD"],"interval":5}})");
    QTRY_VERIFY(client.count("\"channel\":\"ohlc\",\"type\":\"update\"") > 20);
    const auto messages = messagesOf(client, "ohlc");
    QVERIFY(messages.constFirst().contains("\"type\":\"snapshot\""));
    double volume = 0;
    QString begin;
    for (const QByteArray &message : messages.sliced(1)) {
        const QJsonObject data = dataOf(message);
        QCOMPARE(data.value(QLatin1String("interval")).toInt(), 5);
        if (data.value(QLatin1String("interval_begin")).toString() == begin)
            QVERIFY(data.value(QLatin1String("volume")).toDouble() >= volume);
        begin = data.value(QLatin1String("interval_begin")).toString();
        volume = data.value(QLatin1String("volume")).toDouble();
        QVERIFY(data.value(QLatin1String("high")).toDouble() >= data.value(QLatin1String("low")).toDouble());
    }
}

void TestSimulatorKraken::floodsKeepTheBookRight()
{
    startWith(10);
    Listener client(url());
    QTRY_VERIFY(client.wasConnected);
    client.send(R"({"method":"subscribe","params":{"channel":"book","symbol":["BTC/USD"],"depth":10}})");
    QTRY_VERIFY(client.count("\"type\":\"snapshot\"") == 1);
    QCOMPARE(inject(*m_simulator, R"({"fault":"flood","rate":5000,"for_ms":60000})"), QString());
    QTRY_VERIFY_WITH_TIMEOUT(client.count("\"type\":\"update\"") > 1'000, 20'000);
    m_simulator->clear();
    BookWitness book;
    for (const QByteArray &message : messagesOf(client, "book")) {
        QVERIFY(apply(book, message, 10));
        QCOMPARE(book.krakenChecksum(), checksumIn(message));
    }
}

void TestSimulatorKraken::restAnswersWhatClientsAskFirst()
{
    const QUrl rest = endpointOf(*m_simulator, "kraken").restUrl;
    const QJsonObject time = fetch(rest, QStringLiteral("/0/public/Time")).object();
    const qint64 unixTime = time.value(QLatin1String("result"))[QLatin1String("unixtime")].toInteger();
    QVERIFY(qAbs(unixTime - QDateTime::currentSecsSinceEpoch()) <= 2);
    QVERIFY(time.value(QLatin1String("error")).toArray().isEmpty());
    const QJsonObject pairs =
        fetch(rest, QStringLiteral("/0/public/AssetPairs")).object().value(QLatin1String("result")).toObject();
    // REST has older names than the socket.
    QCOMPARE(pairs.value(QLatin1String("XXBTZUSD"))[QLatin1String("wsname")].toString(), QStringLiteral("XBT/USD"));
    QCOMPARE(pairs.value(QLatin1String("XXBTZUSD"))[QLatin1String("base")].toString(), QStringLiteral("XXBT"));
    QCOMPARE(pairs.value(QLatin1String("SOLUSD"))[QLatin1String("quote")].toString(), QStringLiteral("ZUSD"));
    QCOMPARE(pairs.value(QLatin1String("XDGUSD"))[QLatin1String("altname")].toString(), QStringLiteral("XDGUSD"));
    QCOMPARE(fetch(rest, QStringLiteral("/0/public/SystemStatus"))
                 .object()
                 .value(QLatin1String("result"))[QLatin1String("status")]
                 .toString(),
             QStringLiteral("online"));
    const QJsonObject depth = fetch(rest, QStringLiteral("/0/public/Depth?pair=XBTUSD&count=5"))
                                  .object()
                                  .value(QLatin1String("result"))[QLatin1String("XXBTZUSD")]
                                  .toObject();
    QCOMPARE(depth.value(QLatin1String("asks")).toArray().size(), 5);
    QVERIFY(depth.value(QLatin1String("asks"))[0][0].toString().toDouble()
            > depth.value(QLatin1String("bids"))[0][0].toString().toDouble());
    QCOMPARE(fetch(rest, QStringLiteral("/0/public/Depth?pair=NOPE")).body,
             QByteArray(R"({"error":["EQuery:Unknown asset pair"]})"));
    QCOMPARE(fetch(rest, QStringLiteral("/0/private/Balance")).body, QByteArray(R"({"error":["EAPI:Invalid key"]})"));
}

void TestSimulatorKraken::restKnowsTheOtherQuestions_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *question, const char *path) {
        QTest::newRow(question) << QString::fromLatin1(question) << QString::fromLatin1(path);
    };
    row("Assets", "XXDG.altname");
    row("AssetPairs?pair=XBTUSD,SOLUSD", "SOLUSD.tick_size");
    row("AssetPairs", "XETHZUSD.fees.0.1");
    row("Ticker", "XXBTZUSD.c.0");
    row("Ticker?pair=ETHUSD", "XETHZUSD.b.0");
    row("OHLC?pair=XBTUSD&interval=60", "XXBTZUSD.719.6");
    row("Trades?pair=XBTUSD&count=3", "XXBTZUSD.2.6");
    row("Trades?pair=XBTUSD", "last");
    row("Spread?pair=XBTUSD", "XXBTZUSD.0.2");
}

void TestSimulatorKraken::restKnowsTheOtherQuestions()
{
    QFETCH(const QString, question);
    QFETCH(const QString, path);
    const Fetched got = fetch(endpointOf(*m_simulator, "kraken").restUrl, QStringLiteral("/0/public/") + question);
    QCOMPARE(valueAt(got.body, QStringLiteral("error")).toArray(), QJsonArray());
    QVERIFY2(!valueAt(got.body, QStringLiteral("result.") + path).isUndefined(), got.body.constData());
}

void TestSimulatorKraken::restTakesEveryNameOfAPair_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"XXBTZUSD", "XBTUSD", "XBT/USD", "BTCUSD", "BTC/USD"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestSimulatorKraken::restTakesEveryNameOfAPair()
{
    QFETCH(const QString, name);
    const Fetched got = fetch(endpointOf(*m_simulator, "kraken").restUrl,
                              QStringLiteral("/0/public/Depth?count=1&pair=") + name);
    QVERIFY2(valueAt(got.body, QStringLiteral("result.XXBTZUSD.asks.0.0")).isString(), got.body.constData());
}

void TestSimulatorKraken::instrumentsComeOnTheSocket()
{
    Listener client(url());
    QTRY_VERIFY(client.wasConnected);
    client.send(R"({"method":"subscribe","params":{"channel":"instrument","snapshot":true},"req_id":5})");
    QTRY_VERIFY(client.count("\"channel\":\"instrument\",\"type\":\"snapshot\"") == 1);
    QVERIFY(client.texts[1].startsWith(R"({"method":"subscribe","result":{"channel":"instrument","snapshot":true})"));
    const QByteArray snapshot = client.texts[2];
    QCOMPARE(valueAt(snapshot, QStringLiteral("data.pairs.0.symbol")).toString(), QStringLiteral("BTC/USD"));
    QCOMPARE(valueAt(snapshot, QStringLiteral("data.pairs.0.price_precision")).toInt(), 2);
    QCOMPARE(valueAt(snapshot, QStringLiteral("data.pairs.0.qty_precision")).toInt(), 8);
    QCOMPARE(valueAt(snapshot, QStringLiteral("data.assets.0.id")).toString(), QStringLiteral("USD"));
    client.send(R"({"method":"unsubscribe","params":{"channel":"instrument"},"req_id":6})");
    QTRY_VERIFY(client.count("\"req_id\":6") == 1);
    QVERIFY(client.count("\"success\":false") == 0);
}

void TestSimulatorKraken::candlesOfEachIntervalCome()
{
    Listener client(url());
    QTRY_VERIFY(client.wasConnected);
    const QList<int> intervals{1, 5, 15, 30, 60, 240, 1440, 10080, 21600};
    for (const int minutes : intervals) {
        client.send(R"({"method":"subscribe","params":{"channel":"ohlc","symbol":["BTC/USD"],"interval":)"
                    + QByteArray::number(minutes) + "}}");
    }
    QTRY_VERIFY(client.count("\"channel\":\"ohlc\",\"type\":\"snapshot\"") == intervals.size());
    for (const int minutes : intervals)
        QVERIFY(client.count("\"interval\":" + QByteArray::number(minutes) + ",\"timestamp\"") > 0);
}

}   // namespace tst_simulatorkraken

FEEDWARDEN_GUILESS_TEST(tst_simulatorkraken::TestSimulatorKraken)
#include "tst_simulatorkraken.moc"
