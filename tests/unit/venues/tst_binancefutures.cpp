// SPDX-License-Identifier: GPL-3.0-or-later
#include "decoding.h"

#include "core/venues/binance/binancefutures.h"
#include "core/venues/venueregistry.h"
#include "tests/support/testmain.h"

#include <QSet>
#include <QTest>

#include <map>

namespace tst_binancefutures {

using namespace feedwarden;

// What differs from Spot, whose tests show the rest of the dialect. Shapes marked "2026" and "2024" are real frames;
// the others ("hand-made") are written after the exchange's documentation.

static const QString Btc = QStringLiteral("BTCUSDT");
static const QString Eth = QStringLiteral("ETHUSDT");

class TestBinanceFutures final : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatItOffers();
    void checksStreams_data();
    void checksStreams();
    void traitsFollowTheVenuesNumbers_data();
    void traitsFollowTheVenuesNumbers();
    void eachChannelHasItsPlace_data();
    void eachChannelHasItsPlace();
    void aLineServesOnePlace();
    void connectsToThePlaceOfItsStreams_data();
    void connectsToThePlaceOfItsStreams();
    void coinMarginedHasOnePlace();
    void subscribesByTheStreamsNames();

    void decodesEachPayload_data();
    void decodesEachPayload();
    void coinMarginedVolumeIsInCoins();
    void barePayloadsAreToldApart_data();
    void barePayloadsAreToldApart();
    void fieldsThatMatterAreNotOptional_data();
    void fieldsThatMatterAreNotOptional();
    void foreignDataAreDropped_data();
    void foreignDataAreDropped();
    void errorsInBothShapesAreUnderstood();

    void readsTheClock();
    void asksForSnapshots();
    void readsSnapshots();
    void judgesCloseCodesAndBans();
};

static std::unique_ptr<VenueProtocol> usdm(bool aggregates = true)
{
    return createProtocol(u"binance-usdm", {.aggregateTrades = aggregates});
}

/// Every channel of two symbols; the index of a BTCUSDT stream is its channel's number. No line of the program has
/// both places, but decoding does not mind.
static std::unique_ptr<VenueProtocol> withEverything(bool aggregates = true)
{
    auto protocol = usdm(aggregates);
    for (const Channel channel : protocol->facts().channels) {
        protocol->addStream(StreamIndex(channel), {Btc, channel});
        protocol->addStream(FeedChannelCount + StreamIndex(channel), {Eth, channel});
    }
    return protocol;
}

void TestBinanceFutures::saysWhatItOffers()
{
    const VenueFacts &facts = binanceUsdmFacts();
    QCOMPARE(facts.id, QStringLiteral("binance-usdm"));
    QCOMPARE(facts.url, QUrl(QStringLiteral("wss://fstream.binance.com")));
    QCOMPARE(facts.restUrl, QUrl(QStringLiteral("https://fapi.binance.com")));
    QCOMPARE(facts.breakerThreshold, 20);
    QVERIFY(!facts.acknowledgementProves);
    QVERIFY(facts.aggregatesTrades);
    QCOMPARE(facts.streamsPerConnection, 1024);
    QVERIFY((facts.clientMessages == RollingWindow{10, std::chrono::seconds(1)}));
    QVERIFY(facts.lifetime == std::chrono::hours(24));
    QVERIFY(facts.heartbeatInterval.count() == 0);
    QVERIFY(facts.channels.contains(Channel::MarkPrice) && facts.channels.contains(Channel::Liquidation));
    QVERIFY(!facts.channels.contains(Channel::Candle1s));
    QCOMPARE(binanceCoinmFacts().url, QUrl(QStringLiteral("wss://dstream.binance.com")));
    QCOMPARE(binanceCoinmFacts().streamsPerConnection, 200);
}

void TestBinanceFutures::checksStreams_data()
{
    QTest::addColumn<StreamKey>("key");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("ordinary") << StreamKey{Btc, Channel::MarkPrice} << true;
    QTest::newRow("with an end") << StreamKey{QStringLiteral("BTCUSDT_260925"), Channel::Depth} << true;
    QTest::newRow("liquidation") << StreamKey{Btc, Channel::Liquidation} << true;
    QTest::newRow("no such channel: candle_1s") << StreamKey{Btc, Channel::Candle1s} << false;
    QTest::newRow("lower case") << StreamKey{QStringLiteral("btcusdt"), Channel::Depth} << false;
    QTest::newRow("all symbols") << StreamKey{QStringLiteral("!"), Channel::Liquidation} << false;
}

void TestBinanceFutures::checksStreams()
{
    QFETCH(const StreamKey, key);
    QFETCH(const bool, isGood);
    const auto result = usdm()->checkStream(key);
    QCOMPARE(bool(result), isGood);
    if (!isGood) {
        QCOMPARE(int(result.error().code), int(ErrorCode::Configuration));
        QVERIFY(result.error().detail.contains(QLatin1String("Binance USD-M Futures")));
    }
}

void TestBinanceFutures::traitsFollowTheVenuesNumbers_data()
{
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<SequenceRule>("rule");
    QTest::addColumn<bool>("overRest");
    QTest::addColumn<bool>("reorderable");
    QTest::addColumn<int>("pushMs");
    QTest::newRow("trade") << Channel::Trade << SequenceRule::Contiguous << false << true << 0;
    QTest::newRow("depth") << Channel::Depth << SequenceRule::PreviousLink << true << false << 0;
    QTest::newRow("book_ticker") << Channel::BookTicker << SequenceRule::Rising << false << false << 0;
    QTest::newRow("depth_snapshot") << Channel::DepthSnapshot << SequenceRule::Rising << false << false << 0;
    QTest::newRow("ticker") << Channel::Ticker << SequenceRule::None << false << false << 0;
    QTest::newRow("candle_1m") << Channel::Candle1m << SequenceRule::None << false << false << 0;
    QTest::newRow("liquidation") << Channel::Liquidation << SequenceRule::None << false << false << 0;
    QTest::newRow("mark_price") << Channel::MarkPrice << SequenceRule::None << false << false << 1000;
}

void TestBinanceFutures::traitsFollowTheVenuesNumbers()
{
    QFETCH(const Channel, channel);
    QFETCH(const SequenceRule, rule);
    QFETCH(const bool, overRest);
    QFETCH(const bool, reorderable);
    QFETCH(const int, pushMs);
    for (const char *const venue : {"binance-usdm", "binance-coinm"}) {
        const StreamTraits traits = createProtocol(QString::fromLatin1(venue))->traitsOf({Btc, channel});
        QCOMPARE(traits.rule, rule);
        QCOMPARE(traits.needsSnapshot, overRest);
        QCOMPARE(traits.snapshotOverRest, overRest);
        QCOMPARE(traits.reorderable, reorderable);
        QCOMPARE(int(traits.pushInterval.value_or(std::chrono::milliseconds(0)).count()), pushMs);
    }
}

void TestBinanceFutures::eachChannelHasItsPlace_data()
{
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<bool>("aggregates");
    QTest::addColumn<QString>("path");
    const QString bookPath = QStringLiteral("/public/stream"), otherPath = QStringLiteral("/market/stream");
    const QSet<Channel> books{Channel::BookTicker, Channel::Depth, Channel::DepthSnapshot};
    for (const Channel channel : binanceUsdmFacts().channels) {
        if (channel != Channel::Trade)
            QTest::newRow(channelName(channel).data())
                << channel << true << (books.contains(channel) ? bookPath : otherPath);
    }
    QTest::newRow("aggregated trades") << Channel::Trade << true << otherPath;
    QTest::newRow("single trades") << Channel::Trade << false << bookPath;
}

void TestBinanceFutures::eachChannelHasItsPlace()
{
    QFETCH(const Channel, channel);
    QFETCH(const bool, aggregates);
    QFETCH(const QString, path);
    const auto protocol = usdm(aggregates);
    protocol->addStream(0, {Btc, channel});
    QCOMPARE(protocol->connectUrl(protocol->facts().url).path(), path);
    // Streams that may share a line are those that share a URL.
    for (const Channel other : protocol->facts().channels) {
        const auto second = usdm(aggregates);
        second->addStream(0, {Eth, other});
        QCOMPARE(protocol->lineGroup({Btc, channel}) == second->lineGroup({Eth, other}),
                 path == second->connectUrl(second->facts().url).path());
    }
}

void TestBinanceFutures::aLineServesOnePlace()
{
    const auto protocol = usdm();
    QVERIFY(protocol->checkStream({Btc, Channel::MarkPrice}));
    protocol->addStream(0, {Btc, Channel::Depth});
    QVERIFY(protocol->checkStream({Eth, Channel::BookTicker}));
    const auto refused = protocol->checkStream({Eth, Channel::MarkPrice});
    QVERIFY(!refused);
    QCOMPARE(int(refused.error().code), int(ErrorCode::Configuration));
    QVERIFY(refused.error().detail.contains(QLatin1String("/market")));
    QVERIFY(refused.error().detail.contains(QLatin1String("/public")));
    // Without its streams a line can be anything again.
    protocol->removeStream(0);
    QVERIFY(protocol->checkStream({Eth, Channel::MarkPrice}));
}

void TestBinanceFutures::connectsToThePlaceOfItsStreams_data()
{
    QTest::addColumn<QString>("origin");
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *origin, Channel channel, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(origin) << channel << QString::fromLatin1(expected);
    };
    row("the venue's, book", "wss://fstream.binance.com", Channel::Depth, "wss://fstream.binance.com/public/stream");
    row("the venue's, market", "wss://fstream.binance.com", Channel::MarkPrice,
        "wss://fstream.binance.com/market/stream");
    row("a root path is no path", "ws://127.0.0.1:4000/", Channel::Ticker, "ws://127.0.0.1:4000/market/stream");
    row("the user's own path", "wss://stream.binancefuture.com/ws", Channel::Ticker,
        "wss://stream.binancefuture.com/ws");
}

void TestBinanceFutures::connectsToThePlaceOfItsStreams()
{
    QFETCH(const QString, origin);
    QFETCH(const Channel, channel);
    QFETCH(const QString, expected);
    const auto protocol = usdm();
    protocol->addStream(3, {Btc, channel});
    QCOMPARE(protocol->connectUrl(QUrl(origin)), QUrl(expected));
}

void TestBinanceFutures::coinMarginedHasOnePlace()
{
    const auto protocol = createProtocol(u"binance-coinm");
    for (const Channel channel : protocol->facts().channels)
        QCOMPARE(protocol->lineGroup({Btc, channel}), 0);
    protocol->addStream(0, {QStringLiteral("BTCUSD_PERP"), Channel::Depth});
    QVERIFY(protocol->checkStream({QStringLiteral("BTCUSD_PERP"), Channel::MarkPrice}));
    QCOMPARE(protocol->connectUrl(protocol->facts().url), QUrl(QStringLiteral("wss://dstream.binance.com/stream")));
    QCOMPARE(protocol->snapshotRequest(0)->pathAndQuery,
             QStringLiteral("/dapi/v1/depth?symbol=BTCUSD_PERP&limit=1000"));
    QCOMPARE(protocol->timeRequest()->pathAndQuery, QStringLiteral("/dapi/v1/time"));
}

void TestBinanceFutures::subscribesByTheStreamsNames()
{
    const auto protocol = usdm();
    protocol->sessionStarted();
    std::vector<StreamIndex> indices;
    for (const Channel channel : protocol->facts().channels) {
        indices.push_back(StreamIndex(indices.size()));
        protocol->addStream(indices.back(), {Btc, channel});
    }
    const auto frames = protocol->subscribe(indices);
    QCOMPARE(frames.size(), size_t(1));
    QCOMPARE(frames[0].text,
             QByteArray(R"({"method":"SUBSCRIBE","params":["btcusdt@aggTrade","btcusdt@ticker","btcusdt@bookTicker",)"
                        R"("btcusdt@kline_1m","btcusdt@kline_5m","btcusdt@kline_15m","btcusdt@kline_1h",)"
                        R"("btcusdt@kline_4h","btcusdt@kline_1d","btcusdt@depth@100ms","btcusdt@depth20@100ms",)"
                        R"("btcusdt@forceOrder","btcusdt@markPrice@1s"],"id":1})"));
    QCOMPARE(frames[0].streams, indices);
    const StreamIndex zero = 0;
    const auto single = usdm(false);
    single->addStream(0, {Btc, Channel::Trade});
    QVERIFY(single->subscribe({&zero, 1}).at(0).text.contains("\"btcusdt@trade\""));
}

static constexpr char AggregateFrame[] =
    R"({"stream":"btcusdt@aggTrade","data":{"e":"aggTrade","E":1791382992488,"a":3477868433,"s":"BTCUSDT","p":"83091.70",)"
    R"("q":"0.022","nq":"0.022","f":8153634393,"l":8153634394,"T":1791382992338,"m":false,"st":1}})";
static constexpr char MarkPriceFrame[] =
    R"({"stream":"btcusdt@markPrice@1s","data":{"e":"markPriceUpdate","E":1791382993000,"s":"BTCUSDT",)"
    R"("p":"83084.30000000","ap":"83084.30000000","P":"83195.15881449","i":"83123.65891304","r":"0.00000078",)"
    R"("T":1791388800000,"st":1}})";
static constexpr char DepthData[] =
    R"({"e":"depthUpdate","E":1791382994616,"T":1791382994613,"s":"BTCUSDT","ps":"BTCUSDT","U":11757092616793,)"
    R"("u":11757092625654,"pu":11757092616661,"b":[["83091.60","4.215"]],"a":[["83091.70","3.763"]],"st":1})";
static constexpr char LiquidationData[] =
    R"({"e":"forceOrder","E":1568014460893,"o":{"s":"BTCUSDT","S":"SELL","o":"LIMIT","f":"IOC","q":"0.014","p":"9910",)"
    R"("ap":"9910.1","X":"FILLED","l":"0.014","z":"0.014","T":1568014460893}})";
static constexpr char TickerData[] =
    R"({"e":"24hrTicker","E":1791382994000,"s":"BTCUSDT","ps":"BTCUSDT","p":"0.0015","P":"250.00","w":"0.0018",)"
    R"("c":"0.0025","Q":"10","o":"0.0010","h":"0.0025","l":"0.0010","v":"10000","q":"18","O":0,"C":1675216573749,"F":0,)"
    R"("L":18150,"n":18151,"st":1})";

void TestBinanceFutures::decodesEachPayload_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<bool>("aggregates");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &frame, const char *expected, bool aggregates = true) {
        QTest::newRow(name) << frame << aggregates << QByteArray(expected);
    };
    const auto wrapped = [](const char *stream, const char *data) {
        return QByteArray(QByteArray("{\"stream\":\"") + stream + "\",\"data\":" + data + '}');
    };
    // The aggregate's own id counts, not the trades in it.
    row("aggTrade, 2026", AggregateFrame,
        "0 seq=3477868433..3477868433 at=1791382992488000000 trade price=83091.7 quantity=0.022 id=3477868433 "
        "time=1791382992338000000 taker=buy");
    row("trade, 2024",
        R"({"stream":"btcusdt@trade","data":{"e":"trade","E":1723161256322,"T":1723161256322,"s":"BTCUSDT","t":5266583935,)"
        R"("p":"61800.30","q":"0.006","X":"MARKET","m":false}})",
        "0 seq=5266583935..5266583935 at=1723161256322000000 trade price=61800.3 quantity=0.006 id=5266583935 "
        "time=1723161256322000000 taker=buy",
        false);
    row("bookTicker, 2026",
        R"({"stream":"btcusdt@bookTicker","data":{"e":"bookTicker","u":11757092630476,"s":"BTCUSDT","ps":"BTCUSDT",)"
        R"("b":"83091.60","B":"4.215","a":"83091.70","A":"3.763","T":1791382994657,"E":1791382994658,"st":1}})",
        "2 seq=11757092630476..11757092630476 at=1791382994658000000 book_ticker bid=83091.6 bidQuantity=4.215 "
        "ask=83091.7 askQuantity=3.763");
    row("kline, 2026",
        R"({"stream":"btcusdt@kline_1m","data":{"e":"kline","E":1791382992723,"s":"BTCUSDT","k":{"t":1791382980000,)"
        R"("T":1791383039999,"s":"BTCUSDT","i":"1m","f":8153633367,"L":8153634395,"o":"83084.90","c":"83091.60",)"
        R"("h":"83091.70","l":"83051.20","v":"13.551","n":1027,"x":false,"q":"1125714.73960","V":"6.426",)"
        R"("Q":"533856.66860","B":"0"}}})",
        "4 at=1791382992723000000 candle start=1791382980000000000 o=83084.9 h=83091.7 l=83051.2 c=83091.6 v=13.551 "
        "closed=no");
    row("markPrice, 2026", MarkPriceFrame,
        "13 at=1791382993000000000 mark_price mark=83084.3 index=83123.65891304 funding=0.00000078 "
        "next=1791388800000000000");
    row("markPrice of a contract with an end, hand-made",
        R"({"stream":"btcusdt@markPrice@1s","data":{"e":"markPriceUpdate","E":1791382993000,"s":"BTCUSDT","p":"83084.3",)"
        R"("P":"83195.1","i":"83123.6","r":"","T":0}})",
        "13 at=1791382993000000000 mark_price mark=83084.3 index=83123.6 funding=0 next=0");
    row("markPrice, funding below zero, hand-made", QByteArray(MarkPriceFrame).replace("0.00000078", "-0.00012"),
        "13 at=1791382993000000000 mark_price mark=83084.3 index=83123.65891304 funding=-0.00012 "
        "next=1791388800000000000");
    row("depth, 2026", wrapped("btcusdt@depth@100ms", DepthData),
        "10 seq=11757092616793..11757092625654 at=1791382994616000000 previous=11757092616661 change "
        "bids=[83091.6x4.215] "
        "asks=[83091.7x3.763]");
    row("partial book, hand-made", wrapped("btcusdt@depth20@100ms", DepthData),
        "11 seq=11757092616793..11757092625654 at=1791382994616000000 previous=11757092616661 snapshot "
        "bids=[83091.6x4.215] asks=[83091.7x3.763]");
    row("forceOrder, hand-made", wrapped("btcusdt@forceOrder", LiquidationData),
        "12 at=1568014460893000000 liquidation price=9910 quantity=0.014 side=sell");
    row("forceOrder of a short, with the fields of 2026, hand-made",
        wrapped("btcusdt@forceOrder", LiquidationData)
            .replace("\"SELL\"", "\"BUY\",\"ps\":\"BTCUSDT\"")
            .replace("\"o\":{", "\"st\":1,\"s\":\"BTCUSDT\",\"o\":{"),
        "12 at=1568014460893000000 liquidation price=9910 quantity=0.014 side=buy");
    row("ticker, hand-made", wrapped("btcusdt@ticker", TickerData),
        "1 at=1791382994000000000 ticker last=0.0025 bid=0 ask=0 volume=10000");
}

void TestBinanceFutures::decodesEachPayload()
{
    QFETCH(const QByteArray, frame);
    QFETCH(const bool, aggregates);
    QFETCH(const QByteArray, expected);
    const auto protocol = withEverything(aggregates);
    const DecodedFrame out = decode(*protocol, frame);
    QCOMPARE(out.problem, DecodeProblem::None);
    QCOMPARE(describe(out), expected);
    QVERIFY(out.notices.empty());
}

void TestBinanceFutures::coinMarginedVolumeIsInCoins()
{
    const auto protocol = createProtocol(u"binance-coinm");
    protocol->addStream(0, {QStringLiteral("BTCUSD_PERP"), Channel::Ticker});
    const QByteArray frame = QByteArray(R"({"stream":"btcusd_perp@ticker","data":)")
                             + QByteArray(TickerData).replace("BTCUSDT", "BTCUSD_PERP") + '}';
    QCOMPARE(describe(decode(*protocol, frame)),
             QByteArray("0 at=1791382994000000000 ticker last=0.0025 bid=0 ask=0 volume=18"));
}

void TestBinanceFutures::barePayloadsAreToldApart_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QList<Channel>>("channels");
    QTest::addColumn<int>("stream");   // -1: nobody's
    const QList<Channel> all = binanceUsdmFacts().channels;
    const auto dataOf = [](QByteArray frame) {
        frame.remove(0, frame.indexOf("\"data\":") + 7);
        frame.chop(1);
        return frame;
    };
    QTest::newRow("trade") << dataOf(AggregateFrame) << all << int(Channel::Trade);
    QTest::newRow("mark_price") << dataOf(MarkPriceFrame) << all << int(Channel::MarkPrice);
    QTest::newRow("liquidation") << QByteArray(LiquidationData) << all << int(Channel::Liquidation);
    QTest::newRow("ticker") << QByteArray(TickerData) << all << int(Channel::Ticker);
    QTest::newRow("depth") << QByteArray(DepthData) << all << int(Channel::Depth);
    QTest::newRow("partial book, the only one that it can be")
        << QByteArray(DepthData) << QList{Channel::DepthSnapshot, Channel::BookTicker} << int(Channel::DepthSnapshot);
    QTest::newRow("depth that nobody wants") << QByteArray(DepthData) << QList{Channel::BookTicker} << -1;
}

void TestBinanceFutures::barePayloadsAreToldApart()
{
    QFETCH(const QByteArray, frame);
    QFETCH(const QList<Channel>, channels);
    QFETCH(const int, stream);
    const auto protocol = usdm();
    for (const Channel channel : channels)
        protocol->addStream(StreamIndex(channel), {Btc, channel});
    const DecodedFrame out = decode(*protocol, frame);
    QCOMPARE(out.problem, stream < 0 ? DecodeProblem::ForeignStream : DecodeProblem::None);
    QCOMPARE(out.messages.size(), size_t(stream < 0 ? 0 : 1));
    if (stream >= 0)
        QCOMPARE(out.messages[0].stream, stream);
}

void TestBinanceFutures::fieldsThatMatterAreNotOptional_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("a change without its predecessor")
        << QByteArray(R"({"stream":"btcusdt@depth@100ms","data":)")
               + QByteArray(DepthData).replace("\"pu\":11757092616661,", "") + '}'
        << QByteArray("pu");
    QTest::newRow("a mark price without its rate")
        << QByteArray(MarkPriceFrame).replace("\"r\":\"0.00000078\",", "") << QByteArray("r");
    QTest::newRow("a liquidation without a price")
        << QByteArray(R"({"stream":"btcusdt@forceOrder","data":)")
               + QByteArray(LiquidationData).replace("\"p\":\"9910\",", "") + '}'
        << QByteArray("o.p");
}

void TestBinanceFutures::fieldsThatMatterAreNotOptional()
{
    QFETCH(const QByteArray, frame);
    QFETCH(const QByteArray, field);
    const DecodedFrame out = decode(*withEverything(), frame);
    QCOMPARE(out.problem, DecodeProblem::MissingField);
    QCOMPARE(QByteArray(out.problemField), field);
    QVERIFY(out.messages.empty());
}

void TestBinanceFutures::foreignDataAreDropped_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<DecodeProblem>("problem");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("A-18: another symbol's liquidation in our stream")
        << QByteArray(R"({"stream":"ethusdt@forceOrder","data":)") + LiquidationData + '}'
        << DecodeProblem::ForeignStream << QByteArray("o.s");
    QTest::newRow("A-18: another symbol's mark price in our stream")
        << QByteArray(MarkPriceFrame).replace("\"s\":\"BTCUSDT\"", "\"s\":\"ETHUSDT\"") << DecodeProblem::ForeignStream
        << QByteArray("s");
    QTest::newRow("A-18: a stream nobody asked for") << QByteArray(MarkPriceFrame).replace("btcusdt@", "solusdt@")
                                                     << DecodeProblem::ForeignStream << QByteArray("stream");
    QTest::newRow("A-17: another type in our stream")
        << QByteArray(MarkPriceFrame).replace("markPriceUpdate", "compositeIndex") << DecodeProblem::UnknownType
        << QByteArray("e");
}

void TestBinanceFutures::foreignDataAreDropped()
{
    QFETCH(const QByteArray, frame);
    QFETCH(const DecodeProblem, problem);
    QFETCH(const QByteArray, field);
    const auto protocol = withEverything();
    const DecodedFrame out = decode(*protocol, frame);
    QCOMPARE(out.problem, problem);
    QCOMPARE(QByteArray(out.problemField), field);
    QVERIFY(out.messages.empty());
    QCOMPARE(decode(*protocol, AggregateFrame).messages.size(), size_t(1));
}

void TestBinanceFutures::errorsInBothShapesAreUnderstood()
{
    const auto protocol = withEverything();
    DecodedFrame out = decode(*protocol, R"({"error":{"code":4,"msg":"Too many subscriptions"},"id":9})");
    QCOMPARE(out.notices.at(0).kind, SessionNotice::Kind::Throttled);
    out = decode(*protocol, R"({"error":{"code":2,"msg":"Invalid request"},"id":9})");
    QCOMPARE(out.notices.at(0).kind, SessionNotice::Kind::Rejected);
    QCOMPARE(out.notices.at(0).requestId, 9);
    out = decode(*protocol, R"({"result":null,"id":3})");
    QCOMPARE(out.notices.at(0).kind, SessionNotice::Kind::Acknowledged);
    QCOMPARE(out.notices.at(0).requestId, 3);
}

void TestBinanceFutures::readsTheClock()
{
    const auto protocol = usdm();
    QCOMPARE(protocol->timeRequest()->pathAndQuery, QStringLiteral("/fapi/v1/time"));
    const auto time = protocol->parseTime(R"({"serverTime":1499827319559})");
    QVERIFY(time);
    QVERIFY(time->time == WallTime(std::chrono::milliseconds(1'499'827'319'559)));
}

void TestBinanceFutures::asksForSnapshots()
{
    const auto protocol = withEverything();
    const auto request = protocol->snapshotRequest(StreamIndex(Channel::Depth));
    QVERIFY(request);
    QCOMPARE(request->pathAndQuery, QStringLiteral("/fapi/v1/depth?symbol=BTCUSDT&limit=1000"));
    QCOMPARE(request->weight, 20);
    QVERIFY(!protocol->snapshotRequest(StreamIndex(Channel::MarkPrice)));
    QVERIFY(!protocol->snapshotRequest(StreamIndex(Channel::DepthSnapshot)));
}

void TestBinanceFutures::readsSnapshots()
{
    const auto protocol = withEverything();
    DecodedFrame out;
    QVERIFY(protocol->parseSnapshot(StreamIndex(Channel::Depth),
                                    R"({"lastUpdateId":5123107852948,"E":1723161256501,"T":1723161256493,"bids":)"
                                    R"([["61800.20","2.909"]],"asks":[["61800.30","1.2"]]})",
                                    out));
    QCOMPARE(describe(out), QByteArray("10 seq=5123107852948..5123107852948 at=0 old snapshot bids=[61800.2x2.909] "
                                       "asks=[61800.3x1.2]"));
    QVERIFY(!protocol->parseSnapshot(StreamIndex(Channel::Depth), R"({"code":-1121,"msg":"Invalid symbol."})", out));
}

void TestBinanceFutures::judgesCloseCodesAndBans()
{
    const auto protocol = usdm();
    const auto closed = protocol->judgeClose(1008, QStringLiteral("Too many requests"));
    QVERIFY(closed);
    QCOMPARE(int(closed->failureClass), int(FailureClass::Throttled));
    const auto banned = protocol->judgeHttp(
        418, R"({"code":-1003,"msg":"Way too many requests; IP banned until 1659146400000."})",
        WallTime(std::chrono::milliseconds(1'659'146'340'000)));
    QVERIFY(banned);
    QCOMPARE(banned->cause, Cause::Banned);
    QCOMPARE(qint64(banned->retryAfter->count()), 60'000ll);
}

}   // namespace tst_binancefutures

FEEDWARDEN_APPLESS_TEST(tst_binancefutures::TestBinanceFutures)
#include "tst_binancefutures.moc"
