// SPDX-License-Identifier: GPL-3.0-or-later
#include "decoding.h"

#include "core/venues/coinbase/coinbase.h"
#include "core/venues/coinbase/coinbaseexchange.h"
#include "core/venues/venueregistry.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <map>

namespace tst_coinbase {

using namespace feedwarden;

// Shapes: those of the captures are real; the others ("hand-made") are written after the exchange's documentation.

static const QString Btc = QStringLiteral("BTC-USD");
static const QString Eth = QStringLiteral("ETH-USD");

class TestCoinbase final : public QObject
{
    Q_OBJECT

private slots:
    void registryKnowsTheVenues();
    void sayWhatTheyOffer();
    void checkStreams_data();
    void checkStreams();
    void traitsFollowTheVenuesNumbers_data();
    void traitsFollowTheVenuesNumbers();
    void originsAreUsedAsTheyAre();

    void advancedBeginsWithHeartbeats();
    void advancedSubscribesOneChannelPerMessage();
    void advancedSubscribesInBatches();
    void advancedDecodesEachPayload_data();
    void advancedDecodesEachPayload();
    void advancedTradesComeInTheOrderOfTheirIds_data();
    void advancedTradesComeInTheOrderOfTheirIds();
    void advancedNumbersEveryFrameOfTheConnection_data();
    void advancedNumbersEveryFrameOfTheConnection();
    void advancedFieldsMayComeInAnyOrder();
    void advancedFirstTickerAfterEachSubscriptionDoesNotCount();
    void advancedAliasesGetTheDataOfTheirNamesake();
    void advancedPairsWithMarketsOfTheirOwnAreNoAliases();
    void advancedSubscriptionsConfirmWhatTheyList();
    void advancedLateDataAreDroppedUntilNoLongerListed();
    void advancedForeignPartsAreDroppedAlone();
    void advancedReadsTheClock_data();
    void advancedReadsTheClock();

    void exchangeSubscribesHeartbeatsWithTheProducts();
    void exchangeDecodesEachPayload_data();
    void exchangeDecodesEachPayload();
    void exchangeFirstTickerAfterEachSubscriptionDoesNotCount();
    void exchangeSubscriptionsConfirmByAnyNameOfTheBook();
    void exchangeReadsTheClock_data();
    void exchangeReadsTheClock();
    void exchangeJudgesSlowReading();

    void errorsAreJudged_data();
    void errorsAreJudged();
    void aRefusalWithoutANameIsOfTheFirstOpenMessage();
    void brokenListsConfirmNothing();
    void unknownTypesAreCounted_data();
    void unknownTypesAreCounted();
};

void TestCoinbase::registryKnowsTheVenues()
{
    const std::map<QString, QString> symbols = {
        {QStringLiteral("binance-coinm"), QStringLiteral("BTCUSD_PERP")},
        {QStringLiteral("binance-spot"), QStringLiteral("BTCUSDT")},
        {QStringLiteral("binance-usdm"), QStringLiteral("BTCUSDT")},
        {QStringLiteral("bybit-linear"), QStringLiteral("BTCUSDT")},
        {QStringLiteral("bybit-spot"), QStringLiteral("BTCUSDT")},
        {QStringLiteral("coinbase"), Btc},
        {QStringLiteral("coinbase-exchange"), Btc},
        {QStringLiteral("kraken"), QStringLiteral("BTC/USD")},
        {QStringLiteral("okx"), QStringLiteral("BTC-USDT")},
        {QStringLiteral("polymarket"), QStringLiteral("727101664")},
    };
    QStringList ids;
    for (const VenueFacts *facts : builtInVenues()) {
        ids.append(facts->id);
        QVERIFY2(symbols.contains(facts->id), qPrintable(facts->id));
        QCOMPARE(findVenue(facts->id), facts);
        const auto protocol = createProtocol(facts->id);
        QVERIFY(protocol);
        QCOMPARE(&protocol->facts(), facts);
        QVERIFY(facts->url.isValid() && facts->url.scheme() == QLatin1String("wss") && facts->url.path().isEmpty());
        QVERIFY(facts->restUrl.isValid() && facts->restUrl.scheme() == QLatin1String("https"));
        for (const Channel channel : facts->channels) {
            const StreamKey key{symbols.at(facts->id), channel};
            QVERIFY2(protocol->checkStream(key), qPrintable(facts->id + u' ' + key.toString()));
        }
    }
    QCOMPARE(size_t(ids.size()), symbols.size());
    QVERIFY(std::is_sorted(ids.begin(), ids.end()));
    QVERIFY(!findVenue(u"binance"));
    QVERIFY(!createProtocol(u"binance"));
    QVERIFY(!createProtocol(u""));
}

void TestCoinbase::sayWhatTheyOffer()
{
    const VenueFacts &advanced = coinbaseFacts();
    QCOMPARE(advanced.id, QStringLiteral("coinbase"));
    QCOMPARE(advanced.breakerThreshold, 15);
    QCOMPARE(advanced.maxMessageBytes, 16ll * 1024 * 1024);
    QVERIFY(advanced.heartbeatInterval == std::chrono::seconds(1));
    QVERIFY((advanced.connectionAttempts == RollingWindow{8, std::chrono::seconds(1)}));
    QVERIFY(advanced.lifetime.count() == 0);
    QCOMPARE(advanced.channels, QList<Channel>({Channel::Trade, Channel::Ticker, Channel::Candle5m, Channel::Depth}));

    const VenueFacts &exchange = coinbaseExchangeFacts();
    QCOMPARE(exchange.id, QStringLiteral("coinbase-exchange"));
    QCOMPARE(exchange.breakerThreshold, 15);
    QVERIFY((exchange.clientMessages == RollingWindow{100, std::chrono::seconds(1)}));
    QVERIFY(exchange.heartbeatInterval == std::chrono::seconds(1));
    QCOMPARE(exchange.channels, QList<Channel>({Channel::Trade, Channel::Ticker, Channel::Depth}));
}

void TestCoinbase::checkStreams_data()
{
    QTest::addColumn<StreamKey>("key");
    QTest::addColumn<bool>("goodForAdvanced");
    QTest::addColumn<bool>("goodForExchange");
    QTest::newRow("ordinary") << StreamKey{Btc, Channel::Trade} << true << true;
    QTest::newRow("three parts") << StreamKey{QStringLiteral("BTC-PERP-INTX"), Channel::Depth} << true << true;
    QTest::newRow("candles of 5 min") << StreamKey{Btc, Channel::Candle5m} << true << false;
    QTest::newRow("candles of 1 min") << StreamKey{Btc, Channel::Candle1m} << false << false;
    QTest::newRow("book_ticker") << StreamKey{Btc, Channel::BookTicker} << false << false;
    QTest::newRow("empty") << StreamKey{QString(), Channel::Trade} << false << false;
    QTest::newRow("another venue's") << StreamKey{QStringLiteral("BTCUSDT"), Channel::Trade} << false << false;
    QTest::newRow("lower case") << StreamKey{QStringLiteral("btc-usd"), Channel::Trade} << false << false;
    QTest::newRow("half a pair") << StreamKey{QStringLiteral("BTC-"), Channel::Trade} << false << false;
    QTest::newRow("a quote") << StreamKey{QStringLiteral("BTC\"-USD"), Channel::Trade} << false << false;
    QTest::newRow("not ASCII") << StreamKey{QStringLiteral("BÄR-USD"), Channel::Trade} << false << false;
}

void TestCoinbase::checkStreams()
{
    QFETCH(const StreamKey, key);
    QFETCH(const bool, goodForAdvanced);
    QFETCH(const bool, goodForExchange);
    QCOMPARE(bool(CoinbaseProtocol().checkStream(key)), goodForAdvanced);
    QCOMPARE(bool(CoinbaseExchangeProtocol().checkStream(key)), goodForExchange);
}

void TestCoinbase::traitsFollowTheVenuesNumbers_data()
{
    QTest::addColumn<QString>("venue");
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<SequenceRule>("rule");
    QTest::addColumn<bool>("needsSnapshot");
    const QString advanced = QStringLiteral("coinbase"), exchange = QStringLiteral("coinbase-exchange");
    QTest::newRow("advanced trade") << advanced << Channel::Trade << SequenceRule::None << false;
    QTest::newRow("advanced ticker") << advanced << Channel::Ticker << SequenceRule::None << false;
    QTest::newRow("advanced candle") << advanced << Channel::Candle5m << SequenceRule::None << false;
    QTest::newRow("advanced depth") << advanced << Channel::Depth << SequenceRule::None << true;
    QTest::newRow("exchange trade") << exchange << Channel::Trade << SequenceRule::Contiguous << false;
    QTest::newRow("exchange ticker") << exchange << Channel::Ticker << SequenceRule::None << false;
    QTest::newRow("exchange depth") << exchange << Channel::Depth << SequenceRule::None << true;
}

void TestCoinbase::traitsFollowTheVenuesNumbers()
{
    QFETCH(const QString, venue);
    QFETCH(const Channel, channel);
    QFETCH(const SequenceRule, rule);
    QFETCH(const bool, needsSnapshot);
    const StreamTraits traits = createProtocol(venue)->traitsOf({Btc, channel});
    QCOMPARE(traits.rule, rule);
    QCOMPARE(traits.needsSnapshot, needsSnapshot);
    QVERIFY(!traits.snapshotOverRest);
    QCOMPARE(traits.reorderable, rule == SequenceRule::Contiguous);
}

void TestCoinbase::originsAreUsedAsTheyAre()
{
    for (const char *const origin :
         {"wss://advanced-trade-ws.coinbase.com", "ws://127.0.0.1:4000", "ws://127.0.0.1:4000/x"}) {
        const QUrl url(QString::fromLatin1(origin));
        QCOMPARE(CoinbaseProtocol().connectUrl(url), url);
        QCOMPARE(CoinbaseExchangeProtocol().connectUrl(url), url);
    }
}

template<typename Protocol>
static void addEverything(Protocol &protocol)
{
    for (const Channel channel : protocol.facts().channels) {
        protocol.addStream(StreamIndex(channel), {Btc, channel});
        protocol.addStream(FeedChannelCount + StreamIndex(channel), {Eth, channel});
    }
}

static std::vector<StreamIndex> allOf(std::initializer_list<Channel> channels)
{
    std::vector<StreamIndex> indices;
    for (const int offset : {0, FeedChannelCount}) {
        for (const Channel channel : channels)
            indices.push_back(offset + StreamIndex(channel));
    }
    return indices;
}

void TestCoinbase::advancedBeginsWithHeartbeats()
{
    CoinbaseProtocol protocol;
    protocol.sessionStarted();
    const auto frames = protocol.openingFrames();
    QCOMPARE(frames.size(), size_t(1));
    QCOMPARE(frames[0].text, QByteArray(R"({"type":"subscribe","channel":"heartbeats"})"));
    QCOMPARE(frames[0].requestId, 0);
    QVERIFY(frames[0].streams.empty());
}

void TestCoinbase::advancedSubscribesOneChannelPerMessage()
{
    CoinbaseProtocol protocol;
    addEverything(protocol);
    protocol.sessionStarted();
    auto frames = protocol.subscribe(allOf({Channel::Depth, Channel::Trade}));
    QCOMPARE(frames.size(), size_t(2));
    QCOMPARE(frames[0].text,
             QByteArray(R"({"type":"subscribe","product_ids":["BTC-USD","ETH-USD"],"channel":"market_trades"})"));
    QCOMPARE(frames[0].streams, (std::vector<StreamIndex>{0, FeedChannelCount}));
    QVERIFY(frames[0].requestId != 0 && frames[1].requestId != frames[0].requestId);
    QCOMPARE(frames[1].text,
             QByteArray(R"({"type":"subscribe","product_ids":["BTC-USD","ETH-USD"],"channel":"level2"})"));

    const StreamIndex candle = StreamIndex(Channel::Candle5m), ticker = StreamIndex(Channel::Ticker);
    QCOMPARE(protocol.subscribe({&candle, 1}).at(0).text,
             QByteArray(R"({"type":"subscribe","product_ids":["BTC-USD"],"channel":"candles"})"));
    QCOMPARE(protocol.subscribe({&ticker, 1}).at(0).text,
             QByteArray(R"({"type":"subscribe","product_ids":["BTC-USD"],"channel":"ticker"})"));
    QCOMPARE(protocol.unsubscribe({&ticker, 1}).at(0).text,
             QByteArray(R"({"type":"unsubscribe","product_ids":["BTC-USD"],"channel":"ticker"})"));
    QVERIFY(protocol.subscribe({}).empty());
    protocol.removeStream(ticker);
    QVERIFY(protocol.subscribe({&ticker, 1}).empty());
}

void TestCoinbase::advancedSubscribesInBatches()
{
    CoinbaseProtocol protocol;
    std::vector<StreamIndex> indices;
    for (int i = 0; i < 250; ++i) {
        protocol.addStream(i, {QStringLiteral("COIN%1-USD").arg(i), Channel::Depth});
        indices.push_back(i);
    }
    const auto frames = protocol.subscribe(indices);
    QCOMPARE(frames.size(), size_t(3));
    std::vector<StreamIndex> asked;
    for (const ClientFrame &frame : frames) {
        QCOMPARE(frame.text.count("-USD\""), qsizetype(frame.streams.size()));
        QVERIFY(frame.text.endsWith("],\"channel\":\"level2\"}"));
        asked.insert(asked.end(), frame.streams.begin(), frame.streams.end());
    }
    QCOMPARE(asked, indices);
}

static QByteArray envelope(const char *channel, const QByteArray &events, int sequence = 5)
{
    return QByteArray(R"({"channel":")") + channel
           + R"(","client_id":"","timestamp":"2026-04-07T14:30:01.456789Z","sequence_num":)"
           + QByteArray::number(sequence) + R"(,"events":[)" + events + "]}";
}

static constexpr char TickerEvent[] =
    R"({"type":"update","tickers":[{"type":"ticker","product_id":"BTC-USD","price":"68900.50","volume_24_h":"15328.1",)"
    R"("low_24_h":"67500","high_24_h":"69200","low_52_w":"25000","high_52_w":"73800","price_percent_chg_24_h":"1.85",)"
    R"("best_bid":"68900.00","best_bid_quantity":"1.5","best_ask":"68901.00","best_ask_quantity":"0.5"}]})";

void TestCoinbase::advancedDecodesEachPayload_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &frame, const char *expected) {
        QTest::newRow(name) << frame << QByteArray(expected);
    };
    row("trade",
        R"({"channel":"market_trades","client_id":"","timestamp":"2024-10-04T07:13:31.158696693Z","sequence_num":2,"events":)"
        R"([{"type":"update","trades":[{"product_id":"ETH-USD","trade_id":"22381691","price":"2375.56","size":"0.5",)"
        R"("time":"2024-10-04T07:13:31.088388Z","side":"BUY"}]}]})",
        "14 seq=22381691..22381691 at=1728026011158696693 trade price=2375.56 quantity=0.5 id=22381691 "
        "time=1728026011088388000 taker=sell");
    row("trade of a seller who was the maker",
        envelope("market_trades",
                 R"({"type":"update","trades":[{"product_id":"BTC-USD","trade_id":"1","price":"1","size":"2",)"
                 R"("time":"2026-04-07T14:30:01Z","side":"SELL"}]})"),
        "0 seq=1..1 at=1775572201456789000 trade price=1 quantity=2 id=1 time=1775572201000000000 taker=buy");
    row("trades of a snapshot (hand-made)",
        envelope("market_trades",
                 R"({"type":"snapshot","trades":[{"product_id":"BTC-USD","trade_id":"2","price":"1","size":"2",)"
                 R"("time":"2026-04-07T14:29:01Z","side":"SELL"}]})"),
        "0 seq=2..2 at=1775572201456789000 old trade price=1 quantity=2 id=2 time=1775572141000000000 taker=buy");
    row("trade whose side is not told (hand-made)",
        envelope("market_trades",
                 R"({"type":"update","trades":[{"product_id":"BTC-USD","trade_id":3,"price":1,"size":2,)"
                 R"("time":"2026-04-07T14:30:01Z","side":"UNKNOWN_ORDER_SIDE"}]})"),
        "0 seq=3..3 at=1775572201456789000 trade price=1 quantity=2 id=3 time=1775572201000000000 taker=unknown");
    row("trade whose id is no number (hand-made)",
        envelope("market_trades",
                 R"({"type":"update","trades":[{"product_id":"BTC-USD","trade_id":"8d1a-7c1e","price":"1","size":"2",)"
                 R"("time":"2026-04-07T14:30:01Z","side":"SELL"}]})"),
        "0 at=1775572201456789000 trade price=1 quantity=2 id=0 time=1775572201000000000 taker=buy");
    row("ticker (hand-made), the first of its stream", envelope("ticker", TickerEvent),
        "1 at=1775572201456789000 old ticker last=68900.5 bid=68900 ask=68901 volume=15328.1");
    row("ticker of a market without a book (hand-made)",
        envelope("ticker",
                 R"({"type":"snapshot","tickers":[{"product_id":"BTC-USD","price":"5","volume_24_h":"0","best_bid":"",)"
                 R"("best_ask":"0"}]})"),
        "1 at=1775572201456789000 old ticker last=5 bid=0 ask=0 volume=0");
    row("candle (hand-made)",
        envelope("candles",
                 R"({"type":"update","candles":[{"start":"1775521800","high":"68950","low":"68850","open":"68900",)"
                 R"("close":"68920.5","volume":"42.15","product_id":"BTC-USD"}]})"),
        "5 at=1775572201456789000 candle start=1775521800000000000 o=68900 h=68950 l=68850 c=68920.5 v=42.15 "
        "closed=no");
    row("book snapshot (hand-made): matching times of 1970 mean nothing",
        R"({"channel":"l2_data","client_id":"","timestamp":"2026-04-07T14:30:00.123456789Z","sequence_num":0,"events":)"
        R"([{"type":"snapshot","product_id":"BTC-USD","updates":[{"side":"bid","event_time":"1970-01-01T00:00:00Z",)"
        R"("price_level":"68900.00","new_quantity":"1.5"},{"side":"offer","event_time":"1970-01-01T00:00:00Z",)"
        R"("price_level":"68901.00","new_quantity":"0.5"}]}]})",
        "10 at=1775572200123456789 old snapshot bids=[68900x1.5] asks=[68901x0.5]");
    row("book update (hand-made): sides mixed",
        envelope(
            "l2_data",
            R"({"type":"update","product_id":"ETH-USD","updates":[)"
            R"({"side":"offer","event_time":"2026-04-07T14:30:01.45Z","price_level":"68901.00","new_quantity":"0"},)"
            R"({"side":"bid","event_time":"2026-04-07T14:30:01.45Z","price_level":"68899","new_quantity":"1"},)"
            R"({"side":"offer","event_time":"2026-04-07T14:30:01.45Z","price_level":"68902","new_quantity":"2"},)"
            R"({"side":"bid","event_time":"2026-04-07T14:30:01.45Z","price_level":"68898","new_quantity":"3"}]})"),
        "24 at=1775572201456789000 change bids=[68899x1,68898x3] asks=[68901x0,68902x2]");
    row("book updates of two products in one frame (hand-made)",
        envelope(
            "l2_data",
            R"({"type":"update","product_id":"ETH-USD","updates":[{"side":"bid","price_level":"1","new_quantity":"1"},)"
            R"({"side":"offer","price_level":"2","new_quantity":"2"}]},{"type":"update","product_id":"BTC-USD","updates":)"
            R"([{"side":"offer","price_level":"4","new_quantity":"4"},{"side":"bid","price_level":"3","new_quantity":"3"}]})"),
        "24 at=1775572201456789000 change bids=[1x1] asks=[2x2]\n"
        "10 at=1775572201456789000 change bids=[3x3] asks=[4x4]");
    row("time of sending that is not set (hand-made)",
        envelope("l2_data", R"({"type":"update","product_id":"BTC-USD","updates":[]})")
            .replace("2026-04-07T14:30:01.456789Z", "0001-01-01T00:00:00Z"),
        "10 at=0 change bids=[] asks=[]");
    row("A-04: fields that we do not know are ignored (hand-made)",
        QByteArray(envelope("ticker", TickerEvent)).replace("\"client_id\":\"\"", R"("x":[{"y":null}],"z":1e5)"),
        "1 at=1775572201456789000 old ticker last=68900.5 bid=68900 ask=68901 volume=15328.1");
    row("no client_id (hand-made)", QByteArray(envelope("ticker", TickerEvent)).replace("\"client_id\":\"\",", ""),
        "1 at=1775572201456789000 old ticker last=68900.5 bid=68900 ask=68901 volume=15328.1");
}

void TestCoinbase::advancedDecodesEachPayload()
{
    QFETCH(const QByteArray, frame);
    QFETCH(const QByteArray, expected);
    CoinbaseProtocol protocol;
    addEverything(protocol);
    protocol.sessionStarted();
    const DecodedFrame out = decode(protocol, frame);
    QCOMPARE(out.problem, DecodeProblem::None);
    QCOMPARE(describe(out), expected);
    QVERIFY(out.notices.empty());
    QVERIFY(out.connectionSequence.isSet);
}

void TestCoinbase::advancedTradesComeInTheOrderOfTheirIds_data()
{
    QTest::addColumn<QByteArrayList>("ids");
    QTest::addColumn<QByteArrayList>("expected");
    const auto row = [](const char *name, const QByteArrayList &ids, const QByteArrayList &expected) {
        QTest::newRow(name) << ids << expected;
    };
    row("newest first, as it is", {"13", "12", "11"}, {"11", "12", "13"});
    row("oldest first", {"11", "12", "13"}, {"11", "12", "13"});
    row("mixed", {"12", "9", "13", "10"}, {"9", "10", "12", "13"});
    row("without numbers: turned round", {"a", "b", "c"}, {"0", "0", "0"});
    row("one", {"5"}, {"5"});
    row("none", {}, {});
}

void TestCoinbase::advancedTradesComeInTheOrderOfTheirIds()
{
    QFETCH(const QByteArrayList, ids);
    QFETCH(const QByteArrayList, expected);
    CoinbaseProtocol protocol;
    addEverything(protocol);
    QByteArrayList trades;
    for (qsizetype i = 0; i < ids.size(); ++i)
        trades.append(R"({"product_id":"BTC-USD","trade_id":")" + ids[i] + R"(","price":")"
                      + QByteArray::number(100 + i) + R"(","size":"1","time":"2026-04-07T14:30:01Z","side":"BUY"})");
    const DecodedFrame out = decode(
        protocol, envelope("market_trades", R"({"type":"update","trades":[)" + trades.join(',') + "]}"));
    QCOMPARE(out.problem, DecodeProblem::None);
    QByteArrayList order;
    for (const FeedMessage &message : out.messages)
        order.append(QByteArray::number(std::get<Trade>(message.payload).id));
    QCOMPARE(order, expected);
    if (ids.size() == 3 && ids[0] == "a")
        QCOMPARE(text(std::get<Trade>(out.messages[0].payload).price), QByteArray("102"));
}

void TestCoinbase::advancedNumbersEveryFrameOfTheConnection_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<DecodeProblem>("problem");
    QTest::addColumn<bool>("isSet");
    QTest::newRow("data") << envelope("ticker", TickerEvent, 77) << DecodeProblem::None << true;
    QTest::newRow("heartbeat") << envelope("heartbeats", R"({"current_time":"x","heartbeat_counter":"3"})", 77)
                               << DecodeProblem::None << true;
    QTest::newRow("subscriptions") << envelope("subscriptions", R"({"subscriptions":{}})", 77) << DecodeProblem::None
                                   << true;
    QTest::newRow("unknown channel") << envelope("status", R"({"type":"snapshot","products":[]})", 77)
                                     << DecodeProblem::UnknownType << true;
    QTest::newRow("A-18: foreign product")
        << envelope("ticker", QByteArray(TickerEvent).replace("BTC-USD", "DOGE-USD"), 77)
        << DecodeProblem::ForeignStream << true;
    // Its number is not told either, so that the next frame shows the gap that it leaves.
    QTest::newRow("A-01: not understood") << envelope("ticker", QByteArray(TickerEvent).replace("68900.50", "NaN"), 77)
                                          << DecodeProblem::BadNumber << false;
}

void TestCoinbase::advancedNumbersEveryFrameOfTheConnection()
{
    QFETCH(const QByteArray, frame);
    QFETCH(const DecodeProblem, problem);
    QFETCH(const bool, isSet);
    CoinbaseProtocol protocol;
    addEverything(protocol);
    const DecodedFrame out = decode(protocol, frame);
    QCOMPARE(out.problem, problem);
    QCOMPARE(out.connectionSequence.isSet, isSet);
    QCOMPARE(out.connectionSequence.last, isSet ? 77ull : 0ull);
    QCOMPARE(out.connectionSequence.first, out.connectionSequence.last);
}

void TestCoinbase::advancedFieldsMayComeInAnyOrder()
{
    CoinbaseProtocol protocol;
    addEverything(protocol);
    const DecodedFrame out = decode(
        protocol,
        R"({"events":[{"updates":[{"new_quantity":"1.5","price_level":"68900.00","side":"bid"}],"product_id":"BTC-USD",)"
        R"("type":"snapshot"}],"sequence_num":9,"timestamp":"2026-04-07T14:30:01.456789Z","channel":"l2_data"})");
    QCOMPARE(out.problem, DecodeProblem::None);
    QCOMPARE(describe(out), QByteArray("10 at=1775572201456789000 old snapshot bids=[68900x1.5] asks=[]"));
    QCOMPARE(out.connectionSequence.last, 9ull);
}

void TestCoinbase::advancedFirstTickerAfterEachSubscriptionDoesNotCount()
{
    CoinbaseProtocol protocol;
    addEverything(protocol);
    protocol.sessionStarted();
    const auto counts = [&] {
        return decode(protocol, envelope("ticker", TickerEvent)).messages.at(0).countsForLatency;
    };
    QVERIFY(!counts());
    QVERIFY(counts());
    const StreamIndex ticker = StreamIndex(Channel::Ticker);
    (void)protocol.subscribe({&ticker, 1});
    QVERIFY(!counts());
    QVERIFY(counts());
    protocol.sessionStarted();
    QVERIFY(!counts());
    QVERIFY(counts());
}

void TestCoinbase::advancedAliasesGetTheDataOfTheirNamesake()
{
    CoinbaseProtocol protocol;
    protocol.addStream(0, {QStringLiteral("BTC-USDC"), Channel::Ticker});
    protocol.sessionStarted();
    const StreamIndex zero = 0;
    QVERIFY(protocol.subscribe({&zero, 1}).at(0).text.contains("[\"BTC-USDC\"]"));
    const QByteArray usd = envelope("ticker", TickerEvent);
    const QByteArray usdc = envelope("ticker", QByteArray(TickerEvent).replace("BTC-USD", "BTC-USDC"));
    QCOMPARE(decode(protocol, usd).messages.at(0).stream, 0);
    QCOMPARE(decode(protocol, usdc).messages.at(0).stream, 0);
    QCOMPARE(decode(protocol, envelope("subscriptions", R"({"subscriptions":{"ticker":["BTC-USD"]}})"))
                 .notices.at(0)
                 .streams,
             std::vector<StreamIndex>{0});

    // Both wanted: each gets its own.
    protocol.addStream(1, {Btc, Channel::Ticker});
    const DecodedFrame both = decode(protocol, usd);
    QCOMPARE(both.messages.size(), size_t(2));
    QCOMPARE(both.messages[0].stream, 1);
    QCOMPARE(both.messages[1].stream, 0);
    protocol.removeStream(0);
    QCOMPARE(decode(protocol, usd).messages.size(), size_t(1));
    QCOMPARE(decode(protocol, usdc).problem, DecodeProblem::ForeignStream);
}

void TestCoinbase::advancedPairsWithMarketsOfTheirOwnAreNoAliases()
{
    for (const char *const pair : {"USDT-USDC", "EURC-USDC"}) {
        CoinbaseProtocol protocol;
        protocol.addStream(0, {QString::fromLatin1(pair), Channel::Ticker});
        const QByteArray own = envelope("ticker", QByteArray(TickerEvent).replace("BTC-USD", pair));
        QCOMPARE(decode(protocol, own).messages.size(), size_t(1));
        const QByteArray other = envelope("ticker",
                                          QByteArray(TickerEvent).replace("BTC-USD", QByteArray(pair).chopped(1)));
        QCOMPARE(decode(protocol, other).problem, DecodeProblem::ForeignStream);
    }
}

void TestCoinbase::advancedSubscriptionsConfirmWhatTheyList()
{
    CoinbaseProtocol protocol;
    addEverything(protocol);
    protocol.sessionStarted();
    (void)protocol.subscribe(allOf({Channel::Depth, Channel::Ticker, Channel::Trade}));
    DecodedFrame out = decode(protocol,
                              envelope("subscriptions", R"({"subscriptions":{"heartbeats":["heartbeats"],)"
                                                        R"("level2":["BTC-USD","DOGE-USD"],"status":null}})"));
    QCOMPARE(out.problem, DecodeProblem::None);
    QCOMPARE(out.notices.size(), size_t(1));
    QCOMPARE(out.notices[0].kind, SessionNotice::Kind::Acknowledged);
    QCOMPARE(out.notices[0].streams, std::vector<StreamIndex>{StreamIndex(Channel::Depth)});
    QCOMPARE(out.notices[0].requestId, 0);
    out = decode(protocol,
                 envelope("subscriptions", R"({"subscriptions":{"market_trades":["ETH-USD","BTC-USD"],"ticker":[],)"
                                           R"("candles":["BTC-USD"]}})"));
    QCOMPARE(out.notices.at(0).streams, (std::vector<StreamIndex>{0, 5, FeedChannelCount}));
}

void TestCoinbase::advancedLateDataAreDroppedUntilNoLongerListed()
{
    CoinbaseProtocol protocol;
    addEverything(protocol);
    protocol.sessionStarted();
    const StreamIndex ticker = StreamIndex(Channel::Ticker);
    (void)protocol.subscribe({&ticker, 1});
    (void)protocol.unsubscribe({&ticker, 1});
    protocol.removeStream(ticker);
    const QByteArray late = envelope("ticker", TickerEvent);
    DecodedFrame out = decode(protocol, late);
    QCOMPARE(out.problem, DecodeProblem::None);
    QVERIFY(out.messages.empty());
    // This list was made before our request arrived.
    (void)decode(protocol, envelope("subscriptions", R"({"subscriptions":{"ticker":["BTC-USD"]}})"));
    QCOMPARE(decode(protocol, late).problem, DecodeProblem::None);
    (void)decode(protocol, envelope("subscriptions", R"({"subscriptions":{"heartbeats":["heartbeats"]}})"));
    QCOMPARE(decode(protocol, late).problem, DecodeProblem::ForeignStream);
}

void TestCoinbase::advancedForeignPartsAreDroppedAlone()
{
    // A-18, and the neighbour in the same frame is not harmed.
    CoinbaseProtocol protocol;
    addEverything(protocol);
    const DecodedFrame out = decode(
        protocol,
        envelope(
            "l2_data",
            R"({"type":"update","product_id":"DOGE-USD","updates":[{"side":"bid","price_level":"1","new_quantity":"1"},)"
            R"({"side":"offer","price_level":"2","new_quantity":"2"}]},{"type":"update","product_id":"BTC-USD","updates":)"
            R"([{"side":"offer","price_level":"4","new_quantity":"4"}]})"));
    QCOMPARE(out.problem, DecodeProblem::ForeignStream);
    QCOMPARE(QByteArray(out.problemField), QByteArray("product_id"));
    QCOMPARE(describe(out), QByteArray("10 at=1775572201456789000 change bids=[] asks=[4x4]"));
    QCOMPARE(out.levels.size(), size_t(1));
}

void TestCoinbase::advancedReadsTheClock_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<qint64>("ms");   // -1: refused
    QTest::addColumn<int>("resolutionMs");
    QTest::newRow("as documented") << QByteArray(
        R"({"iso":"2026-04-07T14:30:00Z","epochSeconds":"1775572200","epochMillis":"1775572200123"})")
                                   << 1'775'572'200'123ll << 1;
    QTest::newRow("as numbers") << QByteArray(
        R"({"iso":"2026-04-07T14:30:00Z","epochSeconds":1775572200,"epochMillis":1775572200123})")
                                << 1'775'572'200'123ll << 1;
    QTest::newRow("seconds only") << QByteArray(R"({"epochSeconds":"1775572200"})") << 1'775'572'200'000ll << 1000;
    QTest::newRow("text only") << QByteArray(R"({"iso":"2026-04-07T14:30:00Z"})") << 1'775'572'200'000ll << 1000;
    QTest::newRow("nothing") << QByteArray(R"({})") << -1ll << 0;
    QTest::newRow("wrong text") << QByteArray(R"({"iso":"yesterday","epochMillis":"1775572200123"})") << -1ll << 0;
    QTest::newRow("wrong number") << QByteArray(R"({"epochMillis":"1e12"})") << -1ll << 0;
    QTest::newRow("no JSON") << QByteArray("Too many requests") << -1ll << 0;
}

void TestCoinbase::advancedReadsTheClock()
{
    QFETCH(const QByteArray, body);
    QFETCH(const qint64, ms);
    QFETCH(const int, resolutionMs);
    CoinbaseProtocol protocol;
    QCOMPARE(protocol.timeRequest()->pathAndQuery, QStringLiteral("/api/v3/brokerage/time"));
    const auto time = protocol.parseTime(body);
    QCOMPARE(time.has_value(), ms >= 0);
    if (time) {
        QVERIFY(time->time == WallTime(std::chrono::milliseconds(ms)));
        QVERIFY(time->resolution == std::chrono::milliseconds(resolutionMs));
    }
}

void TestCoinbase::exchangeSubscribesHeartbeatsWithTheProducts()
{
    CoinbaseExchangeProtocol protocol;
    addEverything(protocol);
    protocol.sessionStarted();
    QVERIFY(protocol.openingFrames().empty());
    auto frames = protocol.subscribe(allOf({Channel::Trade, Channel::Depth}));
    QCOMPARE(frames.size(), size_t(3));
    QCOMPARE(frames[0].text,
             QByteArray(R"({"type":"subscribe","product_ids":["BTC-USD","ETH-USD"],"channels":["matches"]})"));
    QCOMPARE(frames[0].streams, (std::vector<StreamIndex>{0, FeedChannelCount}));
    QCOMPARE(frames[1].text,
             QByteArray(R"({"type":"subscribe","product_ids":["BTC-USD","ETH-USD"],"channels":["level2_batch"]})"));
    QCOMPARE(frames[2].text,
             QByteArray(R"({"type":"subscribe","product_ids":["BTC-USD","ETH-USD"],"channels":["heartbeat"]})"));
    QVERIFY(frames[2].streams.empty());

    // Once per product and session; ended with the product's last stream.
    const StreamIndex ticker = StreamIndex(Channel::Ticker), trade = 0, depth = StreamIndex(Channel::Depth);
    frames = protocol.subscribe({&ticker, 1});
    QCOMPARE(frames.size(), size_t(1));
    QCOMPARE(frames[0].text, QByteArray(R"({"type":"subscribe","product_ids":["BTC-USD"],"channels":["ticker"]})"));
    QCOMPARE(protocol.unsubscribe({&ticker, 1}).size(), size_t(1));
    QCOMPARE(protocol.unsubscribe({&trade, 1}).size(), size_t(1));
    frames = protocol.unsubscribe({&depth, 1});
    QCOMPARE(frames.size(), size_t(2));
    QCOMPARE(frames[0].text,
             QByteArray(R"({"type":"unsubscribe","product_ids":["BTC-USD"],"channels":["level2_batch"]})"));
    QCOMPARE(frames[1].text,
             QByteArray(R"({"type":"unsubscribe","product_ids":["BTC-USD"],"channels":["heartbeat"]})"));
    protocol.sessionStarted();
    QCOMPARE(protocol.subscribe({&ticker, 1}).size(), size_t(2));
}

void TestCoinbase::exchangeDecodesEachPayload_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *frame, const char *expected) {
        QTest::newRow(name) << QByteArray(frame) << QByteArray(expected);
    };
    row("match",
        R"({"type":"match","trade_id":881613,"maker_order_id":"27fff20b-af29-4f45-8744-56dd1ef57dc0",)"
        R"("taker_order_id":"1da6ce16-c8da-4732-9f71-6049f4c6aaf8","side":"sell","size":"0.04","price":"14.7775",)"
        R"("product_id":"BTC-USD","sequence":333938798,"time":"2021-04-17T16:43:30.244075Z"})",
        "0 seq=881613..881613 at=1618677810244075000 trade price=14.7775 quantity=0.04 id=881613 "
        "time=1618677810244075000 "
        "taker=buy");
    row("last_match: does not count for latency",
        R"({"type":"last_match","trade_id":881613,"maker_order_id":"a","taker_order_id":"b","side":"buy","size":"0.04",)"
        R"("price":"14.7775","product_id":"ETH-USD","sequence":333938798,"time":"2021-04-17T16:43:30.244075Z"})",
        "14 seq=881613..881613 at=1618677810244075000 old trade price=14.7775 quantity=0.04 id=881613 "
        "time=1618677810244075000 taker=sell");
    row("ticker, the first of its stream",
        R"({"type":"ticker","sequence":333938798,"product_id":"BTC-USD","price":"14.7775","open_24h":"14.6647",)"
        R"("volume_24h":"94381.28000000","low_24h":"14.3691","high_24h":"16.55","volume_30d":"2295579.57000000",)"
        R"("best_bid":"14.7550","best_ask":"14.8060","side":"buy","time":"2021-04-17T16:43:30.244075Z","trade_id":881613,)"
        R"("last_size":"0.04"})",
        "1 at=1618677810244075000 old ticker last=14.7775 bid=14.755 ask=14.806 volume=94381.28");
    row("snapshot, asks first",
        R"({"type":"snapshot","product_id":"BTC-USD","asks":[["10102.55","0.57"],["10103","1"]],"bids":[["10101.10","0.45"]]})",
        "10 at=0 old snapshot bids=[10101.1x0.45] asks=[10102.55x0.57,10103x1]");
    row("snapshot, bids first, with a time (hand-made)",
        R"({"type":"snapshot","product_id":"BTC-USD","bids":[["10101.10","0.45"]],"asks":[["10102.55","0.57"]],)"
        R"("time":"2021-04-17T16:43:30Z"})",
        "10 at=1618677810000000000 old snapshot bids=[10101.1x0.45] asks=[10102.55x0.57]");
    row("l2update",
        R"({"type":"l2update","product_id":"ETH-USD","changes":[["sell","0.00001306","660.5"],["buy","0.00001301","0.0"],)"
        R"(["sell","0.00001307","0"]],"time":"2021-04-17T16:43:37.075687Z"})",
        "24 at=1618677817075687000 change bids=[0.00001301x0] asks=[0.00001306x660.5,0.00001307x0]");
    row("type last (hand-made)",
        R"({"time":"2021-04-17T16:43:37.075687Z","changes":[["buy","1","2"]],"product_id":"ETH-USD","type":"l2update"})",
        "24 at=1618677817075687000 change bids=[1x2] asks=[]");
}

void TestCoinbase::exchangeDecodesEachPayload()
{
    QFETCH(const QByteArray, frame);
    QFETCH(const QByteArray, expected);
    CoinbaseExchangeProtocol protocol;
    addEverything(protocol);
    const DecodedFrame out = decode(protocol, frame);
    QCOMPARE(out.problem, DecodeProblem::None);
    QCOMPARE(describe(out), expected);
    QVERIFY(out.notices.empty());
    QVERIFY(!out.connectionSequence.isSet);
}

void TestCoinbase::exchangeFirstTickerAfterEachSubscriptionDoesNotCount()
{
    CoinbaseExchangeProtocol protocol;
    addEverything(protocol);
    protocol.sessionStarted();
    const QByteArray ticker = R"({"type":"ticker","sequence":1,"product_id":"BTC-USD","price":"1","volume_24h":"1",)"
                              R"("best_bid":"1","best_ask":"2","side":"buy","time":"2021-04-17T16:43:30.244075Z"})";
    QVERIFY(!decode(protocol, ticker).messages.at(0).countsForLatency);
    QVERIFY(decode(protocol, ticker).messages.at(0).countsForLatency);
    const StreamIndex index = StreamIndex(Channel::Ticker);
    (void)protocol.subscribe({&index, 1});
    QVERIFY(!decode(protocol, ticker).messages.at(0).countsForLatency);
    QVERIFY(decode(protocol, ticker).messages.at(0).countsForLatency);
}

void TestCoinbase::exchangeSubscriptionsConfirmByAnyNameOfTheBook()
{
    for (const char *const name : {"level2", "level2_batch", "level2_50"}) {
        CoinbaseExchangeProtocol protocol;
        addEverything(protocol);
        const QByteArray list =
            QByteArray(R"({"type":"subscriptions","channels":[{"name":")") + name
            + R"(","product_ids":["BTC-USD","NMR-EUR"],"account_ids":null},{"product_ids":["ETH-USD"],"name":"matches"},)"
              R"({"name":"heartbeat","product_ids":["BTC-USD"]},{"name":"ticker","product_ids":null}]})";
        const DecodedFrame out = decode(protocol, list);
        QCOMPARE(out.problem, DecodeProblem::None);
        QCOMPARE(out.notices.size(), size_t(1));
        QCOMPARE(out.notices[0].kind, SessionNotice::Kind::Acknowledged);
        QCOMPARE(out.notices[0].streams, (std::vector<StreamIndex>{StreamIndex(Channel::Depth), FeedChannelCount}));
    }
}

void TestCoinbase::exchangeReadsTheClock_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<qint64>("ms");   // -1: refused
    QTest::addColumn<int>("resolutionMs");
    QTest::newRow("as documented") << QByteArray(R"({"iso":"2026-04-07T14:30:00.123Z","epoch":1775572200.123})")
                                   << 1'775'572'200'123ll << 1;
    QTest::newRow("whole seconds") << QByteArray(R"({"iso":"2026-04-07T14:30:00Z","epoch":1775572200})")
                                   << 1'775'572'200'000ll << 1000;
    QTest::newRow("no text") << QByteArray(R"({"epoch":1775572200})") << -1ll << 0;
    QTest::newRow("not set") << QByteArray(R"({"iso":"1970-01-01T00:00:00Z"})") << -1ll << 0;
    QTest::newRow("wrong") << QByteArray(R"({"iso":"2026-13-07T14:30:00Z"})") << -1ll << 0;
    QTest::newRow("cut off") << QByteArray(R"({"iso":"2026-04-07T14:30:00Z")") << -1ll << 0;
}

void TestCoinbase::exchangeReadsTheClock()
{
    QFETCH(const QByteArray, body);
    QFETCH(const qint64, ms);
    QFETCH(const int, resolutionMs);
    CoinbaseExchangeProtocol protocol;
    QCOMPARE(protocol.timeRequest()->pathAndQuery, QStringLiteral("/time"));
    const auto time = protocol.parseTime(body);
    QCOMPARE(time.has_value(), ms >= 0);
    if (time) {
        QVERIFY(time->time == WallTime(std::chrono::milliseconds(ms)));
        QVERIFY(time->resolution == std::chrono::milliseconds(resolutionMs));
    }
}

void TestCoinbase::exchangeJudgesSlowReading()
{
    const CoinbaseExchangeProtocol protocol;
    const auto failure = protocol.judgeClose(1000, QStringLiteral("ErrSlowRead"));
    QVERIFY(failure);
    QCOMPARE(int(failure->failureClass), int(FailureClass::Throttled));
    QVERIFY(!protocol.judgeClose(1000, QStringLiteral("ErrSlowConsume")));
    QVERIFY(!protocol.judgeClose(1000, QString()));
}

void TestCoinbase::errorsAreJudged_data()
{
    QTest::addColumn<QString>("venue");
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<bool>("manyOutstanding");
    QTest::addColumn<SessionNotice::Kind>("kind");
    QTest::addColumn<std::vector<StreamIndex>>("streams");
    QTest::addColumn<QString>("text");
    using Kind = SessionNotice::Kind;
    using Streams = std::vector<StreamIndex>;
    const auto row = [](const char *name, const char *venue, const char *frame, bool many, Kind kind,
                        const Streams &streams, const char *text) {
        QTest::newRow(name) << QString::fromLatin1(venue) << QByteArray(frame) << many << kind << streams
                            << QString::fromUtf8(text);
    };
    const StreamIndex depth = StreamIndex(Channel::Depth);
    // All hand-made after the documentation.
    row("A-08: the only open request is meant", "coinbase", R"({"type":"error","message":"failure to subscribe"})",
        false, Kind::Rejected, {depth}, "failure to subscribe");
    row("A-17: nobody can say which of many is meant", "coinbase",
        R"({"type":"error","message":"authentication failure"})", true, Kind::Error, {}, "authentication failure");
    row("A-08: named in the message", "coinbase", R"({"type":"error","message":"invalid product: eth-usd"})", true,
        Kind::Rejected, {FeedChannelCount, FeedChannelCount + depth}, "invalid product: eth-usd");
    row("A-08: named in the reason", "coinbase-exchange",
        R"({"type":"error","message":"Failed to subscribe","reason":"ETH-USD is not a valid product"})", true,
        Kind::Rejected, {FeedChannelCount, FeedChannelCount + depth},
        "Failed to subscribe: ETH-USD is not a valid product");
    row("part of another name is not that name", "coinbase-exchange",
        R"({"type":"error","message":"Failed to subscribe","reason":"ETH-USDT is not a valid product"})", true,
        Kind::Error, {}, "Failed to subscribe: ETH-USDT is not a valid product");
    row("told to slow down", "coinbase-exchange", R"({"type":"error","message":"Rate limit exceeded"})", false,
        Kind::Throttled, {}, "Rate limit exceeded");
    row("sending too much", "coinbase-exchange", R"({"type":"error","message":"ErrSlowRead"})", false, Kind::Throttled,
        {}, "ErrSlowRead");
    row("A-17: without words", "coinbase-exchange", R"({"type":"error"})", true, Kind::Error, {}, "");
    row("A-06: control characters", "coinbase", R"({"type":"error","message":"a\u0007\u202eb"})", true, Kind::Error, {},
        "a\uFFFD\uFFFDb");
}

void TestCoinbase::errorsAreJudged()
{
    QFETCH(const QString, venue);
    QFETCH(const QByteArray, frame);
    QFETCH(const bool, manyOutstanding);
    QFETCH(const SessionNotice::Kind, kind);
    QFETCH(const std::vector<StreamIndex>, streams);
    QFETCH(const QString, text);
    const auto protocol = createProtocol(venue);
    addEverything(*protocol);
    protocol->sessionStarted();
    const StreamIndex depth = StreamIndex(Channel::Depth);
    if (manyOutstanding)
        (void)protocol->subscribe(allOf({Channel::Trade, Channel::Depth}));
    else
        (void)protocol->subscribe({&depth, 1});
    const DecodedFrame out = decode(*protocol, frame);
    QCOMPARE(out.problem, DecodeProblem::None);
    QVERIFY(!out.connectionSequence.isSet);
    QCOMPARE(out.notices.size(), size_t(1));
    QCOMPARE(out.notices[0].kind, kind);
    QCOMPARE(out.notices[0].streams, streams);
    QCOMPARE(out.notices[0].text, text);
    if (kind == SessionNotice::Kind::Rejected)   // said once
        QCOMPARE(decode(*protocol, frame).notices.at(0).kind, SessionNotice::Kind::Error);
}

void TestCoinbase::aRefusalWithoutANameIsOfTheFirstOpenMessage()
{
    // A-08: three messages are on their way, and a product of the first and the third does not exist.
    CoinbaseProtocol protocol;
    addEverything(protocol);
    protocol.sessionStarted();
    const auto sent = protocol.subscribe(allOf({Channel::Trade, Channel::Ticker, Channel::Depth}));
    QCOMPARE(sent.size(), size_t(3));
    const auto refused = [&](const char *message) {
        const DecodedFrame out = decode(protocol, QByteArray(R"({"type":"error","message":")") + message + "\"}");
        const SessionNotice &notice = out.notices.at(0);
        return notice.kind == SessionNotice::Kind::Rejected && notice.streams.empty() ? notice.requestId : -1;
    };
    QCOMPARE(refused("authentication failure"), -1);   // Of a key, not of a product.
    QCOMPARE(refused("invalid product"), sent[0].requestId);
    (void)decode(protocol, envelope("subscriptions", R"({"subscriptions":{"ticker":["BTC-USD","ETH-USD"]}})"));
    QCOMPARE(refused("failure to subscribe"), sent[2].requestId);
    QCOMPARE(refused("invalid product"), -1);   // Nothing is open any more.

    // The halves of the first one are asked for: each is a message of its own, the one that was confirmed is not meant.
    const StreamIndex btc = StreamIndex(Channel::Trade), eth = FeedChannelCount + btc;
    const auto first = protocol.subscribe({&btc, 1});
    (void)decode(protocol, envelope("subscriptions", R"({"subscriptions":{"market_trades":["BTC-USD"]}})"));
    (void)protocol.subscribe({&eth, 1});
    const DecodedFrame out = decode(protocol, R"({"type":"error","message":"invalid product"})");
    QCOMPARE(out.notices.at(0).kind, SessionNotice::Kind::Rejected);
    QCOMPARE(out.notices.at(0).streams, std::vector<StreamIndex>{eth});

    // A stream that is gone, or asked for anew, is not meant by an older message.
    const auto again = protocol.subscribe(allOf({Channel::Ticker, Channel::Depth}));
    protocol.removeStream(StreamIndex(Channel::Ticker));
    protocol.removeStream(FeedChannelCount + StreamIndex(Channel::Ticker));
    QCOMPARE(refused("invalid product"), again.at(1).requestId);
    // A session that begins knows of none.
    (void)protocol.subscribe(allOf({Channel::Trade, Channel::Depth}));
    protocol.sessionStarted();
    QCOMPARE(refused("invalid product"), -1);
}

void TestCoinbase::brokenListsConfirmNothing()
{
    CoinbaseProtocol advanced;
    addEverything(advanced);
    const QByteArray good = envelope("subscriptions",
                                     R"({"subscriptions":{"level2":["BTC-USD"],"ticker":["BTC-USD"]}})");
    for (qsizetype length = 1; length < good.size(); ++length) {
        const DecodedFrame out = decode(advanced, good.left(length));
        QVERIFY(out.notices.empty());
    }
    // Nothing of the broken ones is left over.
    QCOMPARE(decode(advanced, envelope("subscriptions", R"({"subscriptions":{"ticker":["ETH-USD"]}})"))
                 .notices.at(0)
                 .streams,
             std::vector<StreamIndex>{FeedChannelCount + StreamIndex(Channel::Ticker)});

    CoinbaseExchangeProtocol exchange;
    addEverything(exchange);
    const QByteArray list = R"({"type":"subscriptions","channels":[{"name":"level2","product_ids":["BTC-USD"]}]})";
    for (qsizetype length = 1; length < list.size(); ++length)
        QVERIFY(decode(exchange, list.left(length)).notices.empty());
    QVERIFY(decode(exchange, list + "x").notices.empty());
    QCOMPARE(decode(exchange, R"({"type":"subscriptions","channels":[]})").notices.at(0).streams,
             std::vector<StreamIndex>{});
}

void TestCoinbase::unknownTypesAreCounted_data()
{
    QTest::addColumn<QString>("venue");
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<DecodeProblem>("problem");
    const QString advanced = QStringLiteral("coinbase"), exchange = QStringLiteral("coinbase-exchange");
    QTest::newRow("A-17: advanced channel")
        << advanced << envelope("status", R"({"type":"snapshot","products":[]})") << DecodeProblem::UnknownType;
    QTest::newRow("A-17: advanced type") << advanced << QByteArray(R"({"type":"welcome"})")
                                         << DecodeProblem::UnknownType;
    QTest::newRow("A-17: exchange type") << exchange << QByteArray(R"({"type":"status","products":[]})")
                                         << DecodeProblem::UnknownType;
    QTest::newRow("A-17: exchange full channel")
        << exchange << QByteArray(R"({"type":"received","order_id":"x"})") << DecodeProblem::UnknownType;
    QTest::newRow("A-04: neither channel nor type")
        << advanced << QByteArray(R"({"hello":1})") << DecodeProblem::MissingField;
    QTest::newRow("A-04: no type") << exchange << QByteArray(R"({"hello":1})") << DecodeProblem::MissingField;
    QTest::newRow("A-18: exchange product")
        << exchange
        << QByteArray(
               R"({"type":"l2update","product_id":"DOGE-USD","changes":[["sell","1","2"]],"time":"2021-04-17T16:43:37Z"})")
        << DecodeProblem::ForeignStream;
}

void TestCoinbase::unknownTypesAreCounted()
{
    QFETCH(const QString, venue);
    QFETCH(const QByteArray, frame);
    QFETCH(const DecodeProblem, problem);
    const auto protocol = createProtocol(venue);
    addEverything(*protocol);
    const DecodedFrame out = decode(*protocol, frame);
    QCOMPARE(out.problem, problem);
    QVERIFY(out.messages.empty());
    QVERIFY(out.levels.empty());
}

}   // namespace tst_coinbase

FEEDWARDEN_APPLESS_TEST(tst_coinbase::TestCoinbase)
#include "tst_coinbase.moc"
