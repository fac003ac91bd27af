// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookwitness.h"

#include "simulatorsupport.h"
#include "tests/support/testmain.h"

#include <QRegularExpression>

namespace tst_simulatorokx {

using namespace feedwarden;

class TestSimulatorOkx final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_simulator.reset(); }

    void eachArgumentIsAcknowledgedBeforeItsData();
    void requestsAreRefusedAsByTheVenue_data();
    void requestsAreRefusedAsByTheVenue();
    void candlesLiveOnTheBusinessUrl();
    void pingsAreTexts();
    void idleConnectionsAreClosedUnlessPinged();
    void upgradesAreAnnounced();
    void tooManyRequestsAreRefused();
    void booksAreLinkedAndMatchTheirChecksums_data();
    void booksAreLinkedAndMatchTheirChecksums();
    void aDroppedChangeBreaksTheChain();
    void quietBooksSendTheirNumberAgain();
    void newcomersHaveTheSameBook();
    void aSpoiledChecksumIsTheOnlyThingWrong();
    void tradesAreContiguous();
    void theBestPricesAreThoseOfTheBook();
    void markPricesAndFundingAreThere();
    void liquidationsAreOfASwap();
    void candlesCloseOnce();
    void restAnswersWhatClientsAskFirst();
    void restKnowsTheOtherQuestions_data();
    void restKnowsTheOtherQuestions();
    void restSaysWhatIsWrong_data();
    void restSaysWhatIsWrong();
    void theOtherChannelsCome_data();
    void theOtherChannelsCome();
    void longCandlesBeginInHongKong();
    void candlesOfEachIntervalCome();
    void whoAsksAgainGetsTheWholeAgain();

private:
    void startWith(double rate, double pace = 1);
    [[nodiscard]] QUrl url(const char *path = "/ws/v5/public") const
    {
        return withPath(endpointOf(*m_simulator, "okx").url, path);
    }

    std::unique_ptr<Simulator> m_simulator;
};

void TestSimulatorOkx::startWith(double rate, double pace)
{
    m_simulator = std::make_unique<Simulator>(
        Simulator::Options{.venues = {QStringLiteral("okx")}, .rate = rate, .pace = pace});
    const auto started = m_simulator->start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
}

void TestSimulatorOkx::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    startWith(500);
}

static QByteArray subscribe(const char *channel, const char *instrument = "BTC-USDT")
{
    return R"({"id":"1","op":"subscribe","args":[{"channel":")" + QByteArray(channel) + R"(","instId":")" + instrument
           + R"("}]})";
}

/// Data messages of one channel, in order.
static QList<QJsonObject> messagesOf(const Listener &client, const char *channel)
{
    QList<QJsonObject> found;
    for (const QByteArray &text : client.texts) {
        if (text.startsWith(QByteArray("{\"arg\":{\"channel\":\"") + channel + '"'))
            found.append(QJsonDocument::fromJson(text).object());
    }
    return found;
}

static QJsonObject dataOf(const QJsonObject &message) { return message.value(QLatin1String("data"))[0].toObject(); }

static void apply(BookWitness &book, const QJsonObject &message)
{
    if (message.value(QLatin1String("action")).toString() == QLatin1String("snapshot"))
        book.clear();
    for (const char *const side : {"bids", "asks"}) {
        for (const QJsonValue &level : dataOf(message).value(QLatin1String(side)).toArray())
            book.set(side[0] == 'b', level[0].toString().toLatin1(), level[1].toString().toLatin1());
    }
}

static qint32 checksumIn(const QJsonObject &message)
{
    return qint32(dataOf(message).value(QLatin1String("checksum")).toInteger());
}

void TestSimulatorOkx::eachArgumentIsAcknowledgedBeforeItsData()
{
    Listener client(url());
    QTRY_VERIFY(client.wasConnected);
    client.send(R"({"id":"1512","op":"subscribe","args":[{"channel":"books","instId":"BTC-USDT"},)"
                R"({"channel":"trades","instId":"NO-PE"},{"channel":"tickers","instId":"BTC-USDT-SWAP"}]})");
    QTRY_VERIFY(client.texts.size() >= 5);
    static const QRegularExpression Answer(
        QStringLiteral("^\\{\"id\":\"1512\",\"event\":\"subscribe\",\"arg\":\\{\"channel\":\"books\",\"instId\":"
                       "\"BTC-USDT\"\\},\"connId\":\"[0-9a-f]{8}\"\\}$"));
    QVERIFY2(Answer.match(QString::fromUtf8(client.texts[0])).hasMatch(), client.texts[0].constData());
    QCOMPARE(client.at(1).value(QLatin1String("action")).toString(), QStringLiteral("snapshot"));
    QCOMPARE(dataOf(client.at(1)).value(QLatin1String("prevSeqId")).toInteger(), -1);
    QCOMPARE(client.at(2).value(QLatin1String("code")).toString(), QStringLiteral("60018"));
    QCOMPARE(client.at(2).value(QLatin1String("msg")).toString(),
             QStringLiteral("Wrong URL or channel:trades,instId:NO-PE doesn't exist. Please use the correct URL, "
                            "channel and parameters referring to API document."));
    QCOMPARE(client.at(2).value(QLatin1String("id")).toString(), QStringLiteral("1512"));
    QCOMPARE(client.at(3).value(QLatin1String("event")).toString(), QStringLiteral("subscribe"));
    QCOMPARE(dataOf(client.at(4)).value(QLatin1String("instType")).toString(), QStringLiteral("SWAP"));
}

void TestSimulatorOkx::requestsAreRefusedAsByTheVenue_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QString>("code");
    QTest::newRow("candles on the wrong URL") << subscribe("candle1m") << QStringLiteral("60018");
    QTest::newRow("unknown channel") << subscribe("nope") << QStringLiteral("60018");
    QTest::newRow("lower case") << subscribe("trades", "btc-usdt") << QStringLiteral("60018");
    QTest::newRow("funding of spot") << subscribe("funding-rate") << QStringLiteral("60018");
    QTest::newRow("no arguments") << QByteArray(R"({"op":"subscribe","args":[]})") << QStringLiteral("60012");
    QTest::newRow("unknown operation") << QByteArray(R"({"op":"nope","args":[]})") << QStringLiteral("60019");
    QTest::newRow("login") << QByteArray(R"({"op":"login","args":[{"apiKey":"x"}]})") << QStringLiteral("60005");
    QTest::newRow("no JSON") << QByteArray("hello") << QStringLiteral("60012");
}

void TestSimulatorOkx::requestsAreRefusedAsByTheVenue()
{
    QFETCH(const QByteArray, request);
    QFETCH(const QString, code);
    Listener client(url());
    QTRY_VERIFY(client.wasConnected);
    client.send(request);
    QTRY_COMPARE(client.texts.size(), 1);
    QCOMPARE(client.at(0).value(QLatin1String("event")).toString(), QStringLiteral("error"));
    QCOMPARE(client.at(0).value(QLatin1String("code")).toString(), code);
    QVERIFY(!client.isClosed);
}

void TestSimulatorOkx::candlesLiveOnTheBusinessUrl()
{
    Listener client(url("/ws/v5/business"));
    QTRY_VERIFY(client.wasConnected);
    client.send(subscribe("candle1m"));
    QTRY_VERIFY(messagesOf(client, "candle1m").size() > 1);
    client.send(subscribe("trades"));
    QTRY_COMPARE(client.count("60018"), 1);
    Listener lost(url("/ws/v5/nowhere"));
    QTRY_VERIFY(lost.hasFailed);
}

void TestSimulatorOkx::pingsAreTexts()
{
    Listener client(url());
    QTRY_VERIFY(client.wasConnected);
    client.send("ping");
    QTRY_COMPARE(client.texts, QList<QByteArray>{"pong"});
}

void TestSimulatorOkx::idleConnectionsAreClosedUnlessPinged()
{
    startWith(0, 0.02);   // after 0.6 s
    Listener idle(url()), pinged(url());
    QTRY_VERIFY(idle.wasConnected && pinged.wasConnected);
    // Each answer asks for the next one.
    pinged.onText = [&pinged](const QByteArray &) { pinged.send("ping"); };
    pinged.send("ping");
    QTRY_VERIFY(idle.isClosed);
    QCOMPARE(int(idle.socket.closeCode()), 4004);
    QVERIFY(!pinged.isClosed);
}

void TestSimulatorOkx::upgradesAreAnnounced()
{
    Listener client(url());
    QTRY_VERIFY(client.wasConnected);
    QCOMPARE(inject(*m_simulator, R"({"fault":"shutdown_notice"})"), QString());
    QTRY_COMPARE(client.texts.size(), 1);
    QCOMPARE(client.at(0).value(QLatin1String("event")).toString(), QStringLiteral("notice"));
    QCOMPARE(client.at(0).value(QLatin1String("code")).toString(), QStringLiteral("64008"));
}

void TestSimulatorOkx::tooManyRequestsAreRefused()
{
    Listener client(url());
    QTRY_VERIFY(client.wasConnected);
    for (int i = 0; i < 240; ++i) {
        client.send(R"({"op":"subscribe","args":[{"channel":"mark-price","instId":"BTC-USDT"}]})");
        client.send(R"({"op":"unsubscribe","args":[{"channel":"mark-price","instId":"BTC-USDT"}]})");
    }
    QTRY_COMPARE(client.count("\"event\":\"unsubscribe\""), 240);
    QCOMPARE(client.count("60014"), 0);
    client.send(subscribe("trades"));
    QTRY_COMPARE(client.count("60014"), 1);
    client.send("ping");   // counts nowhere
    QTRY_COMPARE(client.count("pong"), 1);
}

void TestSimulatorOkx::booksAreLinkedAndMatchTheirChecksums_data()
{
    QTest::addColumn<QByteArray>("instrument");
    QTest::newRow("spot") << QByteArray("BTC-USDT");
    QTest::newRow("swap") << QByteArray("ETH-USDT-SWAP");
    QTest::newRow("prices below one") << QByteArray("SHIB-USDT");
}

void TestSimulatorOkx::booksAreLinkedAndMatchTheirChecksums()
{
    QFETCH(const QByteArray, instrument);
    startWith(1'000);
    Listener client(url());
    QTRY_VERIFY(client.wasConnected);
    client.send(subscribe("books", instrument.constData()));
    QTRY_VERIFY_WITH_TIMEOUT(client.count("\"action\":\"update\"") > 30, 20'000);
    BookWitness book;
    qint64 last = -1;
    for (const QJsonObject &message : messagesOf(client, "books")) {
        const QJsonObject data = dataOf(message);
        QCOMPARE(data.value(QLatin1String("prevSeqId")).toInteger(), last);
        last = data.value(QLatin1String("seqId")).toInteger();
        apply(book, message);
        QCOMPARE(book.okxChecksum(), checksumIn(message));
        QVERIFY(!book.isCrossed());
    }
    // No more digits than needed.
    static const QRegularExpression Zeros(QStringLiteral("\"\\d+\\.\\d*0\""));
    QVERIFY(!Zeros.match(QString::fromUtf8(client.texts.constLast())).hasMatch());
    QVERIFY(book.bidCount() >= 100 && book.askCount() >= 100);
}

void TestSimulatorOkx::aDroppedChangeBreaksTheChain()
{
    startWith(1'000);
    Listener client(url());
    QTRY_VERIFY(client.wasConnected);
    client.send(subscribe("books"));
    QTRY_VERIFY(client.count("\"action\":\"update\"") > 3);
    QCOMPARE(inject(*m_simulator, R"({"fault":"drop_message","stream":"books","count":1})"), QString());
    const auto before = client.count("\"action\":\"update\"");
    QTRY_VERIFY(client.count("\"action\":\"update\"") > before + 5);
    qint64 last = -1;
    int breaks = 0;
    for (const QJsonObject &message : messagesOf(client, "books")) {
        breaks += dataOf(message).value(QLatin1String("prevSeqId")).toInteger() != last;
        last = dataOf(message).value(QLatin1String("seqId")).toInteger();
    }
    QCOMPARE(breaks, 1);
}

void TestSimulatorOkx::quietBooksSendTheirNumberAgain()
{
    startWith(0, 0.005);   // every 0.3 s; data keep the connection, and so do pings
    Listener client(url());
    QTRY_VERIFY(client.wasConnected);
    client.onText = [&client](const QByteArray &text) {
        if (text == "pong")
            client.send("ping");
    };
    client.send("ping");
    client.send(subscribe("books"));
    QTRY_VERIFY_WITH_TIMEOUT(messagesOf(client, "books").size() > 3, 10'000);
    const auto messages = messagesOf(client, "books");
    for (const QJsonObject &message : messages.sliced(1)) {
        const QJsonObject data = dataOf(message);
        QVERIFY(data.value(QLatin1String("asks")).toArray().isEmpty());
        QVERIFY(data.value(QLatin1String("bids")).toArray().isEmpty());
        QCOMPARE(data.value(QLatin1String("seqId")).toInteger(), data.value(QLatin1String("prevSeqId")).toInteger());
        QCOMPARE(data.value(QLatin1String("seqId")).toInteger(),
                 dataOf(messages.constFirst()).value(QLatin1String("seqId")).toInteger());
        QCOMPARE(checksumIn(message), checksumIn(messages.constFirst()));
    }
}

void TestSimulatorOkx::newcomersHaveTheSameBook()
{
    startWith(1'000);
    Listener early(url()), late(url());
    QTRY_VERIFY(early.wasConnected && late.wasConnected);
    early.send(subscribe("books"));
    QTRY_VERIFY(early.count("\"action\":\"update\"") > 5);
    late.send(subscribe("books"));
    QTRY_VERIFY(late.count("\"action\":\"update\"") > 5);
    BookWitness second;
    for (const QJsonObject &message : messagesOf(late, "books"))
        apply(second, message);
    const qint64 last = dataOf(messagesOf(late, "books").constLast()).value(QLatin1String("seqId")).toInteger();
    BookWitness first;
    for (const QJsonObject &message : messagesOf(early, "books")) {
        apply(first, message);
        if (dataOf(message).value(QLatin1String("seqId")).toInteger() == last)
            break;
    }
    QVERIFY(first == second);
}

void TestSimulatorOkx::aSpoiledChecksumIsTheOnlyThingWrong()
{
    startWith(1'000);
    Listener client(url());
    QTRY_VERIFY(client.wasConnected);
    client.send(subscribe("books"));
    QTRY_VERIFY(client.count("\"action\":\"update\"") > 3);
    QCOMPARE(inject(*m_simulator, R"({"fault":"bad_checksum","count":2})"), QString());
    const auto before = client.count("\"action\":\"update\"");
    QTRY_VERIFY(client.count("\"action\":\"update\"") > before + 5);
    BookWitness book;
    int wrong = 0;
    for (const QJsonObject &message : messagesOf(client, "books")) {
        apply(book, message);
        wrong += book.okxChecksum() != checksumIn(message);
    }
    QCOMPARE(wrong, 2);
}

void TestSimulatorOkx::tradesAreContiguous()
{
    Listener client(url());
    QTRY_VERIFY(client.wasConnected);
    client.send(subscribe("trades"));
    QTRY_VERIFY(messagesOf(client, "trades").size() > 50);
    qint64 last = 0;
    for (const QJsonObject &message : messagesOf(client, "trades")) {
        const QJsonObject trade = dataOf(message);
        const qint64 id = trade.value(QLatin1String("tradeId")).toString().toLongLong();
        QVERIFY(last == 0 || id == last + 1);
        last = id;
        QCOMPARE(trade.value(QLatin1String("count")).toString(), QStringLiteral("1"));
        QVERIFY(trade.value(QLatin1String("ts")).isString());
    }
}

void TestSimulatorOkx::theBestPricesAreThoseOfTheBook()
{
    Listener client(url());
    QTRY_VERIFY(client.wasConnected);
    client.send(subscribe("bbo-tbt"));
    client.send(subscribe("books5"));
    client.send(subscribe("tickers"));
    QTRY_VERIFY(messagesOf(client, "bbo-tbt").size() > 20 && messagesOf(client, "books5").size() > 3
                && messagesOf(client, "tickers").size() > 3);
    qint64 last = 0;
    for (const QJsonObject &message : messagesOf(client, "bbo-tbt")) {
        const QJsonObject data = dataOf(message);
        QCOMPARE(data.value(QLatin1String("asks")).toArray().size(), 1);
        QVERIFY(data.value(QLatin1String("asks"))[0][0].toString().toDouble()
                > data.value(QLatin1String("bids"))[0][0].toString().toDouble());
        QVERIFY(data.value(QLatin1String("seqId")).toInteger() > last);
        last = data.value(QLatin1String("seqId")).toInteger();
    }
    QCOMPARE(dataOf(messagesOf(client, "books5").constLast()).value(QLatin1String("bids")).toArray().size(), 5);
    QCOMPARE(dataOf(messagesOf(client, "tickers").constLast()).value(QLatin1String("instType")).toString(),
             QStringLiteral("SPOT"));
}

void TestSimulatorOkx::markPricesAndFundingAreThere()
{
    Listener client(url());
    QTRY_VERIFY(client.wasConnected);
    client.send(subscribe("mark-price", "BTC-USDT-SWAP"));
    client.send(subscribe("funding-rate", "BTC-USDT-SWAP"));
    QTRY_VERIFY(messagesOf(client, "mark-price").size() > 3 && !messagesOf(client, "funding-rate").isEmpty());
    QVERIFY(dataOf(messagesOf(client, "mark-price").constLast()).value(QLatin1String("markPx")).toString().toDouble()
            > 0);
    const QJsonObject funding = dataOf(messagesOf(client, "funding-rate").constFirst());
    QVERIFY(funding.value(QLatin1String("fundingTime")).toString().toLongLong() > QDateTime::currentMSecsSinceEpoch());
}

void TestSimulatorOkx::liquidationsAreOfASwap()
{
    Listener client(url());
    QTRY_VERIFY(client.wasConnected);
    client.send(subscribe("trades", "BTC-USDT-SWAP"));   // the market wakes
    client.send(R"({"op":"subscribe","args":[{"channel":"liquidation-orders","instType":"SWAP"}]})");
    QTRY_VERIFY_WITH_TIMEOUT(!messagesOf(client, "liquidation-orders").isEmpty(), 10'000);
    const QJsonObject data = dataOf(messagesOf(client, "liquidation-orders").constFirst());
    QCOMPARE(data.value(QLatin1String("instId")).toString(), QStringLiteral("BTC-USDT-SWAP"));
    const QJsonObject detail = data.value(QLatin1String("details"))[0].toObject();
    // A long is sold, a short is bought back.
    QCOMPARE(detail.value(QLatin1String("side")).toString() == QLatin1String("sell"),
             detail.value(QLatin1String("posSide")).toString() == QLatin1String("long"));
}

void TestSimulatorOkx::candlesCloseOnce()
{
    Listener client(url("/ws/v5/business"));
    QTRY_VERIFY(client.wasConnected);
    client.send(subscribe("candle1s"));
    QTRY_VERIFY_WITH_TIMEOUT(client.count("\"1\"]]") >= 2, 10'000);
    QHash<QString, int> closed;
    for (const QJsonObject &message : messagesOf(client, "candle1s")) {
        const QJsonArray candle = message.value(QLatin1String("data"))[0].toArray();
        QCOMPARE(candle.size(), 9);
        if (candle[8].toString() == QLatin1String("1"))
            ++closed[candle[0].toString()];
        QVERIFY(candle[2].toString().toDouble() >= candle[3].toString().toDouble());
    }
    QVERIFY(closed.size() >= 2);
    for (auto it = closed.cbegin(); it != closed.cend(); ++it)
        QCOMPARE(it.value(), 1);
}

void TestSimulatorOkx::restAnswersWhatClientsAskFirst()
{
    const QUrl rest = endpointOf(*m_simulator, "okx").restUrl;
    const QJsonObject time = fetch(rest, QStringLiteral("/api/v5/public/time")).object();
    QVERIFY(qAbs(dataOf(time).value(QLatin1String("ts")).toString().toLongLong() - QDateTime::currentMSecsSinceEpoch())
            < 2'000);
    const QJsonArray swaps = fetch(rest, QStringLiteral("/api/v5/public/instruments?instType=SWAP"))
                                 .object()
                                 .value(QLatin1String("data"))
                                 .toArray();
    QCOMPARE(swaps[0][QLatin1String("instId")].toString(), QStringLiteral("BTC-USDT-SWAP"));
    const QJsonObject book = dataOf(fetch(rest, QStringLiteral("/api/v5/market/books?instId=BTC-USDT&sz=5")).object());
    QCOMPARE(book.value(QLatin1String("asks")).toArray().size(), 5);
    QCOMPARE(fetch(rest, QStringLiteral("/api/v5/market/books?instId=NO-PE"))
                 .object()
                 .value(QLatin1String("code"))
                 .toString(),
             QStringLiteral("51001"));
    QCOMPARE(fetch(rest, QStringLiteral("/api/v5/account/balance")).status, 401);
    QCOMPARE(fetch(rest, QStringLiteral("/nowhere")).status, 404);
}

void TestSimulatorOkx::restKnowsTheOtherQuestions_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *question, const char *path) {
        QTest::newRow(question) << QString::fromLatin1(question) << QString::fromLatin1(path);
    };
    row("public/instruments?instType=SWAP", "0.settleCcy");
    row("public/instruments?instType=SPOT&instId=ETH-USDT", "0.baseCcy");
    row("market/ticker?instId=BTC-USDT", "0.last");
    row("market/tickers?instType=SWAP", "20.askPx");
    row("market/index-tickers?quoteCcy=USDT", "20.idxPx");
    row("market/books-full?instId=BTC-USDT&sz=100", "0.bids.99.0");
    row("market/trades?instId=BTC-USDT&limit=3", "2.tradeId");
    row("market/candles?instId=BTC-USDT&bar=3M&limit=2", "1.8");
    row("market/history-candles?instId=BTC-USDT-SWAP&bar=1Wutc&limit=2", "1.8");
    row("market/mark-price-candles?instId=BTC-USDT-SWAP&limit=2", "1.5");
    row("public/mark-price?instType=SWAP", "0.markPx");
    row("public/price-limit?instId=BTC-USDT-SWAP", "0.buyLmt");
    row("public/open-interest?instType=SWAP", "20.oi");
    row("public/funding-rate?instId=BTC-USDT-SWAP", "0.fundingRate");
    row("public/funding-rate-history?instId=BTC-USDT-SWAP&limit=3", "2.realizedRate");
    row("public/underlying?instType=SWAP", "0.0");
}

void TestSimulatorOkx::restKnowsTheOtherQuestions()
{
    QFETCH(const QString, question);
    QFETCH(const QString, path);
    const Fetched got = fetch(endpointOf(*m_simulator, "okx").restUrl, QStringLiteral("/api/v5/") + question);
    QCOMPARE(valueAt(got.body, QStringLiteral("code")).toString(), QStringLiteral("0"));
    QVERIFY2(!valueAt(got.body, QStringLiteral("data.") + path).isUndefined(), got.body.constData());
}

void TestSimulatorOkx::restSaysWhatIsWrong_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("no instrument") << QStringLiteral("market/ticker") << 400 << QStringLiteral("50014");
    QTest::newRow("no such type") << QStringLiteral("market/tickers?instType=NOPE") << 400 << QStringLiteral("51000");
    QTest::newRow("no such bar") << QStringLiteral("market/candles?instId=BTC-USDT&bar=7m") << 400
                                 << QStringLiteral("51000");
    QTest::newRow("no such instrument") << QStringLiteral("market/trades?instId=NO-PE") << 200
                                        << QStringLiteral("51001");
    QTest::newRow("funding of spot") << QStringLiteral("public/funding-rate?instId=BTC-USDT") << 400
                                     << QStringLiteral("51000");
    QTest::newRow("no such place") << QStringLiteral("market/nothing") << 404 << QStringLiteral("50404");
}

void TestSimulatorOkx::restSaysWhatIsWrong()
{
    QFETCH(const QString, question);
    QFETCH(const int, status);
    QFETCH(const QString, code);
    const Fetched got = fetch(endpointOf(*m_simulator, "okx").restUrl, QStringLiteral("/api/v5/") + question);
    QCOMPARE(got.status, status);
    QCOMPARE(valueAt(got.body, QStringLiteral("code")).toString(), code);
}

void TestSimulatorOkx::theOtherChannelsCome_data()
{
    QTest::addColumn<bool>("isBusiness");
    QTest::addColumn<QByteArray>("argument");
    QTest::addColumn<QString>("path");
    const auto row = [](bool isBusiness, const char *argument, const char *path) {
        QTest::newRow(argument) << isBusiness << QByteArray(argument) << QString::fromLatin1(path);
    };
    row(false, R"("channel":"index-tickers","instId":"BTC-USDT")", "data.0.idxPx");
    row(false, R"("channel":"open-interest","instId":"BTC-USDT-SWAP")", "data.0.oiCcy");
    row(false, R"("channel":"price-limit","instId":"BTC-USDT-SWAP")", "data.0.sellLmt");
    row(false, R"("channel":"instruments","instType":"SPOT")", "data.20.tickSz");
    row(true, R"("channel":"trades-all","instId":"BTC-USDT")", "data.0.tradeId");
    row(true, R"("channel":"mark-price-candle1m","instId":"BTC-USDT-SWAP")", "data.0.5");
    row(true, R"("channel":"index-candle1H","instId":"BTC-USDT")", "data.0.5");
}

void TestSimulatorOkx::theOtherChannelsCome()
{
    QFETCH(const bool, isBusiness);
    QFETCH(const QByteArray, argument);
    QFETCH(const QString, path);
    const QUrl base = endpointOf(*m_simulator, "okx").url;
    Listener client(withPath(base, isBusiness ? "/ws/v5/business" : "/ws/v5/public")),
        wrong(withPath(base, isBusiness ? "/ws/v5/public" : "/ws/v5/business"));
    QTRY_VERIFY(client.wasConnected && wrong.wasConnected);
    client.send(R"({"op":"subscribe","args":[{)" + argument + "}]}");
    wrong.send(R"({"op":"subscribe","args":[{)" + argument + "}]}");
    QTRY_VERIFY(client.texts.size() > 1 && !wrong.texts.isEmpty());
    QVERIFY(client.texts[0].contains("\"event\":\"subscribe\",\"arg\":{" + argument));
    QVERIFY2(!valueAt(client.texts[1], path).isUndefined(), client.texts[1].constData());
    QVERIFY(wrong.texts[0].contains("\"code\":\"60018\""));
}

void TestSimulatorOkx::longCandlesBeginInHongKong()
{
    Listener client(withPath(endpointOf(*m_simulator, "okx").url, "/ws/v5/business"));
    QTRY_VERIFY(client.wasConnected);
    client.send(
        R"({"op":"subscribe","args":[{"channel":"candle1D","instId":"BTC-USDT"},{"channel":"candle1Dutc","instId":"BTC-USDT"}]})");
    const auto begin = [&client](const QByteArray &channel) -> qint64 {
        for (const QByteArray &text : client.texts) {
            if (text.startsWith("{\"arg\":{\"channel\":\"" + channel + '"'))
                return valueAt(text, QStringLiteral("data.0.0")).toString().toLongLong();
        }
        return -1;
    };
    QTRY_VERIFY(begin("candle1D") >= 0 && begin("candle1Dutc") >= 0);
    constexpr qint64 Day = 86'400'000;
    QCOMPARE(begin("candle1Dutc") % Day, 0);
    QCOMPARE(begin("candle1D") % Day, Day - 8 * 3'600'000);
}

void TestSimulatorOkx::candlesOfEachIntervalCome()
{
    static const QList<QByteArray> Intervals{
        "1s", "1m", "3m", "5m", "15m",   "30m",    "1H",    "2H",    "4H",    "6H",    "12H",   "1D",    "2D",   "3D",
        "5D", "1W", "1M", "3M", "6Hutc", "12Hutc", "1Dutc", "2Dutc", "3Dutc", "5Dutc", "1Wutc", "1Mutc", "3Mutc"};
    Listener client(withPath(endpointOf(*m_simulator, "okx").url, "/ws/v5/business"));
    QTRY_VERIFY(client.wasConnected);
    for (const QByteArray &interval : Intervals)
        client.send(R"({"op":"subscribe","args":[{"channel":"candle)" + interval + R"(","instId":"BTC-USDT"}]})");
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (const QByteArray &interval : Intervals) {
        const QByteArray head = "{\"arg\":{\"channel\":\"candle" + interval + '"';
        QTRY_VERIFY2(client.count(head) > 0, interval.constData());
        const auto found = std::find_if(client.texts.begin(), client.texts.end(),
                                        [&](const QByteArray &text) { return text.startsWith(head); });
        const qint64 begin = valueAt(*found, QStringLiteral("data.0.0")).toString().toLongLong();
        QVERIFY2(begin <= now + 2'000 && now - begin < 93 * 86'400'000ll, interval.constData());
        QCOMPARE(valueAt(*found, QStringLiteral("data.0")).toArray().size(), qsizetype(9));
    }
}

void TestSimulatorOkx::whoAsksAgainGetsTheWholeAgain()
{
    Listener client(withPath(endpointOf(*m_simulator, "okx").url, "/ws/v5/public"));
    QTRY_VERIFY(client.wasConnected);
    const QByteArray subscribe = R"({"op":"subscribe","args":[{"channel":"books","instId":"BTC-USDT"}]})";
    client.send(subscribe);
    QTRY_VERIFY(client.count("\"action\":\"update\"") > 1);
    client.send(subscribe);
    QTRY_VERIFY(client.count("\"action\":\"snapshot\"") == 2);
    // The changes go on behind it, each once.
    const auto updates = client.count("\"action\":\"update\"");
    QTRY_VERIFY(client.count("\"action\":\"update\"") > updates + 1);
    qint64 last = -1;
    for (const QByteArray &text : client.texts) {
        if (!text.contains("\"action\""))
            continue;
        const QJsonValue book = valueAt(text, QStringLiteral("data.0"));
        const bool isWhole = text.contains("\"action\":\"snapshot\"");
        QCOMPARE(book[QLatin1String("prevSeqId")].toInteger(), isWhole ? -1 : last);
        last = book[QLatin1String("seqId")].toInteger();
    }
}

}   // namespace tst_simulatorokx

FEEDWARDEN_GUILESS_TEST(tst_simulatorokx::TestSimulatorOkx)
#include "tst_simulatorokx.moc"
