// SPDX-License-Identifier: GPL-3.0-or-later
#include "decoding.h"

#include "core/venues/binance/binancespot.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace tst_binancespot {

using namespace feedwarden;

// Shapes: those of the captures are real; the others ("hand-made") are written after the exchange's documentation.

static const QString Btc = QStringLiteral("BTCUSDT");
static const QString Nkn = QStringLiteral("NKNUSDT");

class TestBinanceSpot final : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatItOffers();
    void checksStreams_data();
    void checksStreams();
    void traitsFollowTheVenuesNumbers_data();
    void traitsFollowTheVenuesNumbers();
    void connectsToTheCombinedForm_data();
    void connectsToTheCombinedForm();
    void subscribesByTheStreamsNames();
    void subscribesInBatches();
    void partialBooksHaveTheLevelsThatExist_data();
    void partialBooksHaveTheLevelsThatExist();
    void requestIdsStartAgainWithASession();
    void unsubscribesAndForgets();
    void lateDataOfARemovedStreamAreDroppedUntilTheVenueConfirms();
    void indicesCanBeUsedAgain();

    void decodesEachPayload_data();
    void decodesEachPayload();
    void fieldsMayComeInAnyOrder();
    void barePayloadsAreToldApart_data();
    void barePayloadsAreToldApart();
    void aBarePartialBookNeedsToBeTheOnlyOne();
    void foreignDataAreDropped_data();
    void foreignDataAreDropped();
    void noticesAreUnderstood_data();
    void noticesAreUnderstood();
    void eventTimesInOtherUnitsAreTheSameInstant_data();
    void eventTimesInOtherUnitsAreTheSameInstant();

    void readsTheClock_data();
    void readsTheClock();
    void asksForSnapshotsOfBooksOnly();
    void readsSnapshots();
    void refusesBadSnapshots_data();
    void refusesBadSnapshots();
    void judgesCloseCodes();
    void judgesBans_data();
    void judgesBans();
};

void TestBinanceSpot::saysWhatItOffers()
{
    const VenueFacts &facts = BinanceSpotProtocol().facts();
    QCOMPARE(facts.id, QStringLiteral("binance-spot"));
    QCOMPARE(facts.breakerThreshold, 20);
    QVERIFY(!facts.acknowledgementProves);
    QCOMPARE(facts.streamsPerRequest, 200);
    QCOMPARE(facts.streamsPerConnection, 1024);
    QVERIFY((facts.clientMessages == RollingWindow{5, std::chrono::seconds(1)}));
    QVERIFY((facts.connectionAttempts == RollingWindow{300, std::chrono::minutes(5)}));
    QVERIFY(facts.lifetime == std::chrono::hours(24));
    QVERIFY(facts.heartbeatInterval.count() == 0);
}

void TestBinanceSpot::checksStreams_data()
{
    QTest::addColumn<StreamKey>("key");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("ordinary") << StreamKey{Btc, Channel::Trade} << true;
    QTest::newRow("with digits") << StreamKey{QStringLiteral("1000SATSUSDT"), Channel::Depth} << true;
    QTest::newRow("not ASCII") << StreamKey{QStringLiteral("币安人生USDT"), Channel::Ticker} << true;
    QTest::newRow("no such channel: mark_price") << StreamKey{Btc, Channel::MarkPrice} << false;
    QTest::newRow("no such channel: liquidation") << StreamKey{Btc, Channel::Liquidation} << false;
    QTest::newRow("empty") << StreamKey{QString(), Channel::Trade} << false;
    QTest::newRow("lower case") << StreamKey{QStringLiteral("btcusdt"), Channel::Trade} << false;
    QTest::newRow("another venue's") << StreamKey{QStringLiteral("BTC/USD"), Channel::Trade} << false;
    QTest::newRow("a stream's name") << StreamKey{QStringLiteral("BTCUSDT@trade"), Channel::Trade} << false;
    QTest::newRow("a quote") << StreamKey{QStringLiteral("BTC\"USDT"), Channel::Trade} << false;
    QTest::newRow("a space") << StreamKey{QStringLiteral("BTC USDT"), Channel::Trade} << false;
    QTest::newRow("a control character") << StreamKey{QStringLiteral("BTC\nUSDT"), Channel::Trade} << false;
    QTest::newRow("too long") << StreamKey{QString(41, u'A'), Channel::Trade} << false;
}

void TestBinanceSpot::checksStreams()
{
    QFETCH(const StreamKey, key);
    QFETCH(const bool, isGood);
    const auto result = BinanceSpotProtocol().checkStream(key);
    QCOMPARE(bool(result), isGood);
    if (!isGood) {
        QCOMPARE(int(result.error().code), int(ErrorCode::Configuration));
        QVERIFY(!result.error().detail.isEmpty());
    }
}

void TestBinanceSpot::traitsFollowTheVenuesNumbers_data()
{
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<SequenceRule>("rule");
    QTest::addColumn<bool>("overRest");
    QTest::addColumn<bool>("reorderable");
    QTest::addColumn<int>("pushMs");
    QTest::newRow("trade") << Channel::Trade << SequenceRule::Contiguous << false << true << 0;
    QTest::newRow("depth") << Channel::Depth << SequenceRule::Overlapping << true << false << 0;
    QTest::newRow("book_ticker") << Channel::BookTicker << SequenceRule::Rising << false << false << 0;
    QTest::newRow("depth_snapshot") << Channel::DepthSnapshot << SequenceRule::Rising << false << false << 0;
    QTest::newRow("ticker") << Channel::Ticker << SequenceRule::None << false << false << 0;
    QTest::newRow("candle_1s") << Channel::Candle1s << SequenceRule::None << false << false << 1000;
    QTest::newRow("candle_1d") << Channel::Candle1d << SequenceRule::None << false << false << 2000;
}

void TestBinanceSpot::traitsFollowTheVenuesNumbers()
{
    QFETCH(const Channel, channel);
    QFETCH(const SequenceRule, rule);
    QFETCH(const bool, overRest);
    QFETCH(const bool, reorderable);
    QFETCH(const int, pushMs);
    const StreamTraits traits = BinanceSpotProtocol().traitsOf({Btc, channel});
    QCOMPARE(traits.rule, rule);
    QCOMPARE(traits.needsSnapshot, overRest);
    QCOMPARE(traits.snapshotOverRest, overRest);
    QCOMPARE(traits.reorderable, reorderable);
    QCOMPARE(int(traits.pushInterval.value_or(std::chrono::milliseconds(0)).count()), pushMs);
}

void TestBinanceSpot::connectsToTheCombinedForm_data()
{
    QTest::addColumn<QString>("origin");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *origin, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(origin) << QString::fromLatin1(expected);
    };
    row("the venue's", "wss://stream.binance.com:9443", "wss://stream.binance.com:9443/stream?timeUnit=MICROSECOND");
    row("a root path is no path", "ws://127.0.0.1:4000/", "ws://127.0.0.1:4000/stream?timeUnit=MICROSECOND");
    row("the user's own query", "wss://stream.binance.com:9443?timeUnit=MILLISECOND",
        "wss://stream.binance.com:9443/stream?timeUnit=MILLISECOND");
    row("the user's own path", "wss://demo-stream.binance.com/ws", "wss://demo-stream.binance.com/ws");
}

void TestBinanceSpot::connectsToTheCombinedForm()
{
    QFETCH(const QString, origin);
    QFETCH(const QString, expected);
    QCOMPARE(BinanceSpotProtocol().connectUrl(QUrl(origin)), QUrl(expected));
}

void TestBinanceSpot::subscribesByTheStreamsNames()
{
    BinanceSpotProtocol protocol;
    protocol.sessionStarted();
    QVERIFY(protocol.openingFrames().empty());
    const QList<Channel> channels = protocol.facts().channels;
    std::vector<StreamIndex> indices;
    for (const Channel channel : channels) {
        indices.push_back(StreamIndex(indices.size()));
        protocol.addStream(indices.back(), {Btc, channel});
    }
    const auto frames = protocol.subscribe(indices);
    QCOMPARE(frames.size(), size_t(1));
    QCOMPARE(
        frames[0].text,
        QByteArray(R"({"method":"SUBSCRIBE","params":["btcusdt@trade","btcusdt@ticker","btcusdt@bookTicker",)"
                   R"("btcusdt@kline_1s","btcusdt@kline_1m","btcusdt@kline_5m","btcusdt@kline_15m","btcusdt@kline_1h",)"
                   R"("btcusdt@kline_4h","btcusdt@kline_1d","btcusdt@depth@100ms","btcusdt@depth20@100ms"],"id":1})"));
    QCOMPARE(frames[0].requestId, 1);
    QCOMPARE(frames[0].streams, indices);

    BinanceSpotProtocol aggregating({.aggregateTrades = true});
    aggregating.addStream(3, {QStringLiteral("币USDT"), Channel::Trade});
    const StreamIndex three = 3;
    QCOMPARE(aggregating.subscribe({&three, 1}).at(0).text,
             QByteArray(R"({"method":"SUBSCRIBE","params":["币usdt@aggTrade"],"id":1})"));
    QVERIFY(aggregating.subscribe({}).empty());
}

void TestBinanceSpot::subscribesInBatches()
{
    BinanceSpotProtocol protocol;
    std::vector<StreamIndex> indices;
    for (int i = 0; i < 450; ++i) {
        indices.push_back(i);
        protocol.addStream(i, {QStringLiteral("COIN%1").arg(i), Channel::Trade});
    }
    const auto frames = protocol.subscribe(indices);
    QCOMPARE(frames.size(), size_t(3));
    std::vector<StreamIndex> asked;
    for (size_t i = 0; i < frames.size(); ++i) {
        QCOMPARE(frames[i].requestId, qint64(i) + 1);
        QCOMPARE(frames[i].text.count("@trade\""), qsizetype(frames[i].streams.size()));
        QVERIFY(frames[i].text.endsWith(QByteArray("],\"id\":" + QByteArray::number(i + 1) + "}")));
        asked.insert(asked.end(), frames[i].streams.begin(), frames[i].streams.end());
    }
    QCOMPARE(frames[0].streams.size(), size_t(200));
    QCOMPARE(frames[2].streams.size(), size_t(50));
    QCOMPARE(asked, indices);
}

void TestBinanceSpot::partialBooksHaveTheLevelsThatExist_data()
{
    QTest::addColumn<int>("wanted");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("1") << 1 << QByteArray("btcusdt@depth5@100ms");
    QTest::newRow("5") << 5 << QByteArray("btcusdt@depth5@100ms");
    QTest::newRow("6") << 6 << QByteArray("btcusdt@depth10@100ms");
    QTest::newRow("20") << 20 << QByteArray("btcusdt@depth20@100ms");
    QTest::newRow("1000") << 1000 << QByteArray("btcusdt@depth20@100ms");
}

void TestBinanceSpot::partialBooksHaveTheLevelsThatExist()
{
    QFETCH(const int, wanted);
    QFETCH(const QByteArray, name);
    BinanceSpotProtocol protocol({.depthLevels = wanted});
    protocol.addStream(0, {Btc, Channel::DepthSnapshot});
    const StreamIndex zero = 0;
    QVERIFY(protocol.subscribe({&zero, 1}).at(0).text.contains(QByteArray('"' + name + '"')));
}

void TestBinanceSpot::requestIdsStartAgainWithASession()
{
    BinanceSpotProtocol protocol;
    protocol.addStream(0, {Btc, Channel::Trade});
    const StreamIndex zero = 0;
    QCOMPARE(protocol.subscribe({&zero, 1}).at(0).requestId, 1);
    QCOMPARE(protocol.subscribe({&zero, 1}).at(0).requestId, 2);
    protocol.sessionStarted();
    QCOMPARE(protocol.subscribe({&zero, 1}).at(0).requestId, 1);
}

void TestBinanceSpot::unsubscribesAndForgets()
{
    BinanceSpotProtocol protocol;
    protocol.addStream(0, {Btc, Channel::Trade});
    protocol.addStream(1, {Btc, Channel::Depth});
    const StreamIndex one = 1;
    const auto frames = protocol.unsubscribe({&one, 1});
    QCOMPARE(frames.size(), size_t(1));
    QCOMPARE(frames[0].text, QByteArray(R"({"method":"UNSUBSCRIBE","params":["btcusdt@depth@100ms"],"id":1})"));
    QCOMPARE(frames[0].streams, std::vector<StreamIndex>{1});
    protocol.removeStream(1);
    QVERIFY(protocol.subscribe({&one, 1}).empty());
    QVERIFY(protocol.unsubscribe({&one, 1}).empty());
    QVERIFY(!protocol.snapshotRequest(1));
    protocol.removeStream(1);   // again: nothing happens
    protocol.removeStream(77);
}

static QByteArray trade(const char *symbol, int id)
{
    const QByteArray name = QByteArray(symbol);
    return "{\"stream\":\"" + name.toLower() + "@trade\",\"data\":{\"e\":\"trade\",\"E\":1723161255343,\"s\":\"" + name
           + "\",\"t\":" + QByteArray::number(id)
           + ",\"p\":\"61837.63000000\",\"q\":\"0.02000000\",\"T\":1723161255342," + "\"m\":true,\"M\":true}}";
}

void TestBinanceSpot::lateDataOfARemovedStreamAreDroppedUntilTheVenueConfirms()
{
    BinanceSpotProtocol protocol;
    protocol.sessionStarted();
    protocol.addStream(0, {Btc, Channel::Trade});
    protocol.addStream(1, {Nkn, Channel::Trade});
    const StreamIndex zero = 0;
    QCOMPARE(protocol.unsubscribe({&zero, 1}).at(0).requestId, 1);
    protocol.removeStream(0);

    DecodedFrame frame = decode(protocol, trade("BTCUSDT", 1));
    QCOMPARE(frame.problem, DecodeProblem::None);
    QVERIFY(frame.messages.empty());
    QCOMPARE(decode(protocol, trade("NKNUSDT", 1)).messages.size(), size_t(1));
    // Another request's confirmation says nothing about it.
    QCOMPARE(decode(protocol, R"({"result":null,"id":9})").notices.size(), size_t(1));
    QCOMPARE(decode(protocol, trade("BTCUSDT", 2)).problem, DecodeProblem::None);
    QCOMPARE(decode(protocol, R"({"result":null,"id":1})").notices.size(), size_t(1));
    QCOMPARE(decode(protocol, trade("BTCUSDT", 3)).problem, DecodeProblem::ForeignStream);

    // A new session owes us nothing of the old one.
    const StreamIndex one = 1;
    QVERIFY(!protocol.unsubscribe({&one, 1}).empty());
    protocol.removeStream(1);
    protocol.sessionStarted();
    QCOMPARE(decode(protocol, trade("NKNUSDT", 2)).problem, DecodeProblem::ForeignStream);
}

void TestBinanceSpot::indicesCanBeUsedAgain()
{
    BinanceSpotProtocol protocol;
    protocol.addStream(0, {Btc, Channel::Trade});
    const StreamIndex zero = 0;
    (void)protocol.unsubscribe({&zero, 1});
    protocol.removeStream(0);
    protocol.addStream(0, {Nkn, Channel::Trade});
    QCOMPARE(decode(protocol, trade("NKNUSDT", 1)).messages.at(0).stream, 0);
    QVERIFY(decode(protocol, trade("BTCUSDT", 1)).messages.empty());
    // Wanted again before its end was confirmed.
    protocol.addStream(1, {Btc, Channel::Trade});
    QCOMPARE(decode(protocol, trade("BTCUSDT", 2)).messages.at(0).stream, 1);
    (void)decode(protocol, R"({"result":null,"id":1})");
    QCOMPARE(decode(protocol, trade("BTCUSDT", 3)).messages.at(0).stream, 1);
}

/// A line with every channel of BTCUSDT and NKNUSDT; the index of a BTCUSDT stream is its channel's number.
static void addEverything(BinanceSpotProtocol &protocol)
{
    for (const Channel channel : protocol.facts().channels) {
        protocol.addStream(StreamIndex(channel), {Btc, channel});
        protocol.addStream(FeedChannelCount + StreamIndex(channel), {Nkn, channel});
    }
}

static constexpr char TickerData[] =
    R"({"e":"24hrTicker","E":1672515782136,"s":"BTCUSDT","p":"0.0015","P":"250.00","w":"0.0018","x":"0.0009","c":"0.0025",)"
    R"("Q":"10","b":"0.0024","B":"10","a":"0.0026","A":"100","o":"0.0010","h":"0.0025","l":"0.0010","v":"10000","q":"18",)"
    R"("O":0,"C":1675216573749,"F":0,"L":18150,"n":18151})";
static constexpr char CandleData[] =
    R"({"e":"kline","E":1633998523963,"s":"NKNUSDT","k":{"t":1633998480000,"T":1633998539999,"s":"NKNUSDT","i":"1m",)"
    R"("f":19862761,"L":19862790,"o":"0.35270000","c":"0.35280000","h":"0.35290000","l":"0.35220000","v":"25877.00000000",)"
    R"("n":30,"x":false,"q":"9116.04600000","V":"58.00000000","Q":"20.46240000","B":"0"}})";

void TestBinanceSpot::decodesEachPayload_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<bool>("aggregates");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &frame, const char *expected, bool aggregates = false) {
        QTest::newRow(name) << frame << aggregates << QByteArray(expected);
    };
    row("trade",
        R"({"stream":"btcusdt@trade","data":{"e":"trade","E":1723161255343,"s":"BTCUSDT","t":3735683259,)"
        R"("p":"61837.63000000","q":"0.02000000","T":1723161255342,"m":true,"M":true}})",
        "0 seq=3735683259..3735683259 at=1723161255343000000 trade price=61837.63 quantity=0.02 id=3735683259 "
        "time=1723161255342000000 taker=sell");
    row("trade of a seller who was the maker",
        R"({"stream":"btcusdt@trade","data":{"e":"trade","E":1723161255343,"s":"BTCUSDT","t":1,)"
        R"("p":"1","q":"2","T":1723161255342,"m":false,"M":true}})",
        "0 seq=1..1 at=1723161255343000000 trade price=1 quantity=2 id=1 time=1723161255342000000 taker=buy");
    row("aggTrade",
        R"({"stream":"nknusdt@aggTrade","data":{"e":"aggTrade","E":1633998523963,"s":"NKNUSDT","a":15683430,)"
        R"("p":"0.35280000","q":"58.00000000","f":19862788,"l":19862790,"T":1633998523962,"m":false,"M":true}})",
        "14 seq=19862788..19862790 at=1633998523963000000 trade price=0.3528 quantity=58 id=15683430 "
        "time=1633998523962000000 taker=buy",
        true);
    row("ticker (hand-made)", QByteArray(R"({"stream":"btcusdt@ticker","data":)") + TickerData + '}',
        "1 at=1672515782136000000 ticker last=0.0025 bid=0.0024 ask=0.0026 volume=10000");
    row("book_ticker",
        R"({"stream":"btcusdt@bookTicker","data":{"u":50093239212,"s":"BTCUSDT","b":"61837.63000000","B":"3.78826000",)"
        R"("a":"61837.64000000","A":"1.54698000"}})",
        "2 seq=50093239212..50093239212 at=0 book_ticker bid=61837.63 bidQuantity=3.78826 ask=61837.64 "
        "askQuantity=1.54698");
    row("candle", QByteArray(R"({"stream":"nknusdt@kline_1m","data":)") + CandleData + '}',
        "18 at=1633998523963000000 candle start=1633998480000000000 o=0.3527 h=0.3529 l=0.3522 c=0.3528 v=25877 "
        "closed=no");
    row("candle, closed (hand-made)",
        QByteArray(R"({"stream":"nknusdt@kline_1m","data":)")
            + QByteArray(CandleData).replace("\"x\":false", "\"x\":true") + '}',
        "18 at=1633998523963000000 candle start=1633998480000000000 o=0.3527 h=0.3529 l=0.3522 c=0.3528 v=25877 "
        "closed=yes");
    row("depth",
        R"({"stream":"btcusdt@depth@100ms","data":{"e":"depthUpdate","E":1723161261311,"s":"BTCUSDT","U":50093242275,)"
        R"("u":50093242277,"b":[["57950.00000000","0.01763000"]],"a":[["61854.33000000","0.05030000"],)"
        R"(["61856.27000000","0.00000000"]]}})",
        "10 seq=50093242275..50093242277 at=1723161261311000000 change bids=[57950x0.01763] "
        "asks=[61854.33x0.0503,61856.27x0]");
    row("depth with nothing on a side",
        R"({"stream":"btcusdt@depth@100ms","data":{"e":"depthUpdate","E":1723161261311,"s":"BTCUSDT","U":7,"u":7,)"
        R"("b":[],"a":[["5","1"]]}})",
        "10 seq=7..7 at=1723161261311000000 change bids=[] asks=[5x1]");
    row("depth with a third value in its levels (hand-made, as in older recordings)",
        R"({"stream":"btcusdt@depth@100ms","data":{"e":"depthUpdate","E":1723161261311,"s":"BTCUSDT","U":7,"u":7,)"
        R"("b":[["4","1",[]]],"a":[["5","1",[]]]}})",
        "10 seq=7..7 at=1723161261311000000 change bids=[4x1] asks=[5x1]");
    row("depth_snapshot (hand-made)",
        R"({"stream":"btcusdt@depth20@100ms","data":{"lastUpdateId":160,"bids":[["0.0024","10"]],"asks":[["0.0026","100"]]}})",
        "11 seq=160..160 at=0 snapshot bids=[0.0024x10] asks=[0.0026x100]");
    row("A-04: fields that we do not know are ignored (hand-made, as USD-M has had since 2026-06)",
        R"({"stream":"btcusdt@bookTicker","note":{"deep":[1,2,{"x":null}]},"data":{"e":"bookTicker","u":11757092630476,)"
        R"("s":"BTCUSDT","ps":"BTCUSDT","b":"83091.60","B":"4.215","a":"83091.70","A":"3.763","T":1791382994657,)"
        R"("E":1791382994658,"st":1,"new":[[]],"empty":{}}})",
        "2 seq=11757092630476..11757092630476 at=1791382994658000000 book_ticker bid=83091.6 bidQuantity=4.215 "
        "ask=83091.7 "
        "askQuantity=3.763");
    row("A-05: numbers without quotes, exponents, 18 decimals (hand-made)",
        R"({"stream":"btcusdt@trade","data":{"e":"trade","E":1723161255343,"s":"BTCUSDT","t":18446744073709551615,)"
        R"("p":1e-7,"q":0.123456789012345678,"T":1723161255342,"m":true}})",
        "0 seq=18446744073709551615..18446744073709551615 at=1723161255343000000 trade price=0.0000001 "
        "quantity=0.123456789012345678 id=18446744073709551615 time=1723161255342000000 taker=sell");
    row("A-07: absurd values are handed on (hand-made)",
        R"({"stream":"btcusdt@trade","data":{"e":"trade","E":0,"s":"BTCUSDT","t":0,"p":"-5","q":"0","T":0,"m":true}})",
        "0 seq=0..0 at=0 trade price=-5 quantity=0 id=0 time=0 taker=sell");
    row("escapes in names and texts (hand-made)",
        R"({"str\u0065am":"btcusdt\u0040trade","data":{"\u0065":"tr\u0061de","E":1723161255343,"s":"BTC\u0055SDT","t":1,)"
        R"("p":"\u0031.5","q":"2","T":1723161255342,"m":true,"note":"\"\\\/\b\f\n\r\té\u00e9\ud83d\ude00"}})",
        "0 seq=1..1 at=1723161255343000000 trade price=1.5 quantity=2 id=1 time=1723161255342000000 taker=sell");
    row("white space everywhere (hand-made)",
        " {\t\"stream\" : \"btcusdt@trade\" ,\r\n\"data\" : { \"e\" : \"trade\" , \"E\" : 1723161255343 , \"s\" : "
        "\"BTCUSDT\" , "
        "\"t\" : 1 , \"p\" : \"1.5\" , \"q\" : 2 , \"T\" : 1723161255342 , \"m\" : true } } \n",
        "0 seq=1..1 at=1723161255343000000 trade price=1.5 quantity=2 id=1 time=1723161255342000000 taker=sell");
}

void TestBinanceSpot::decodesEachPayload()
{
    QFETCH(const QByteArray, frame);
    QFETCH(const bool, aggregates);
    QFETCH(const QByteArray, expected);
    BinanceSpotProtocol protocol({.aggregateTrades = aggregates});
    addEverything(protocol);
    const DecodedFrame out = decode(protocol, frame);
    QCOMPARE(out.problem, DecodeProblem::None);
    QCOMPARE(describe(out), expected);
    QVERIFY(out.notices.empty());
    QVERIFY(!out.connectionSequence.isSet);
}

void TestBinanceSpot::fieldsMayComeInAnyOrder()
{
    // Hand-made: JSON promises no order.
    BinanceSpotProtocol protocol;
    addEverything(protocol);
    const QByteArray expected = "10 seq=7..8 at=1723161261311000000 change bids=[4x1,3x2] asks=[5x1,6x1,7x0]";
    const QByteArray usual =
        R"({"stream":"btcusdt@depth@100ms","data":{"e":"depthUpdate","E":1723161261311,"s":"BTCUSDT",)"
        R"("U":7,"u":8,"b":[["4","1"],["3","2"]],"a":[["5","1"],["6","1"],["7","0"]]}})";
    const QByteArray reversed = R"({"data":{"a":[["5","1"],["6","1"],["7","0"]],"b":[["4","1"],["3","2"]],"u":8,"U":7,)"
                                R"("s":"BTCUSDT","E":1723161261311,"e":"depthUpdate"},"stream":"btcusdt@depth@100ms"})";
    QCOMPARE(describe(decode(protocol, usual)), expected);
    QCOMPARE(describe(decode(protocol, reversed)), expected);
}

void TestBinanceSpot::barePayloadsAreToldApart_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<bool>("aggregates");
    QTest::addColumn<int>("stream");
    // As on /ws; the shapes are those of the wrapped ones.
    QTest::newRow("trade") << QByteArray(
        R"({"e":"trade","E":1723161255343,"s":"BTCUSDT","t":1,"p":"1","q":"2","T":1723161255342,"m":true})")
                           << false << int(Channel::Trade);
    QTest::newRow("aggTrade") << QByteArray(
        R"({"e":"aggTrade","E":1,"s":"NKNUSDT","a":1,"p":"1","q":"2","f":1,"l":2,"T":1,"m":true})")
                              << true << FeedChannelCount + int(Channel::Trade);
    QTest::newRow("ticker") << QByteArray(TickerData) << false << int(Channel::Ticker);
    QTest::newRow("candle") << QByteArray(CandleData) << false << FeedChannelCount + int(Channel::Candle1m);
    QTest::newRow("book_ticker") << QByteArray(
        R"({"u":50093239212,"s":"BTCUSDT","b":"61837.63","B":"3.78","a":"61837.64","A":"1.54"})")
                                 << false << int(Channel::BookTicker);
    QTest::newRow("depth") << QByteArray(
        R"({"e":"depthUpdate","E":1723161261311,"s":"BTCUSDT","U":7,"u":7,"b":[],"a":[["5","1"]]})")
                           << false << int(Channel::Depth);
}

void TestBinanceSpot::barePayloadsAreToldApart()
{
    QFETCH(const QByteArray, frame);
    QFETCH(const bool, aggregates);
    QFETCH(const int, stream);
    BinanceSpotProtocol protocol({.aggregateTrades = aggregates});
    addEverything(protocol);
    const DecodedFrame out = decode(protocol, frame);
    QCOMPARE(out.problem, DecodeProblem::None);
    QCOMPARE(out.messages.size(), size_t(1));
    QCOMPARE(out.messages[0].stream, stream);
}

void TestBinanceSpot::aBarePartialBookNeedsToBeTheOnlyOne()
{
    const QByteArray frame = R"({"lastUpdateId":160,"bids":[["0.0024","10"]],"asks":[["0.0026","100"]]})";
    BinanceSpotProtocol protocol;
    QCOMPARE(decode(protocol, frame).problem, DecodeProblem::ForeignStream);
    protocol.addStream(4, {Btc, Channel::DepthSnapshot});
    QCOMPARE(describe(decode(protocol, frame)),
             QByteArray("4 seq=160..160 at=0 snapshot bids=[0.0024x10] asks=[0.0026x100]"));
    protocol.addStream(5, {Nkn, Channel::DepthSnapshot});
    QCOMPARE(decode(protocol, frame).problem, DecodeProblem::UnknownType);
    QVERIFY(decode(protocol, frame).messages.empty());
}

void TestBinanceSpot::foreignDataAreDropped_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<DecodeProblem>("problem");
    QTest::addColumn<QByteArray>("field");
    const auto row = [](const char *name, const QByteArray &frame, DecodeProblem problem, const char *field) {
        QTest::newRow(name) << frame << problem << QByteArray(field);
    };
    row("A-18: a stream nobody asked for", trade("ETHUSDT", 1), DecodeProblem::ForeignStream, "stream");
    row("A-18: another symbol in our stream",
        QByteArray(trade("BTCUSDT", 1)).replace("\"s\":\"BTCUSDT\"", "\"s\":\"NKNUSDT\""), DecodeProblem::ForeignStream,
        "s");
    row("A-18: another symbol inside a candle",
        QByteArray(R"({"stream":"nknusdt@kline_1m","data":)")
            + QByteArray(CandleData).replace("\"s\":\"NKNUSDT\",\"i\"", "\"s\":\"BTCUSDT\",\"i\"") + '}',
        DecodeProblem::ForeignStream, "k.s");
    row("A-18: another interval in our candles",
        QByteArray(R"({"stream":"nknusdt@kline_5m","data":)") + CandleData + '}', DecodeProblem::ForeignStream, "k.i");
    row("A-18: a bare trade nobody asked for",
        R"({"e":"trade","E":1,"s":"ETHUSDT","t":1,"p":"1","q":"2","T":1,"m":true})", DecodeProblem::ForeignStream, "s");
    row("A-18: a bare trade with an endless symbol",
        "{\"e\":\"trade\",\"E\":1,\"s\":\"" + QByteArray(5000, 'A')
            + "\",\"t\":1,\"p\":\"1\",\"q\":\"2\",\"T\":1,\"m\":true}",
        DecodeProblem::ForeignStream, "s");
    row("A-17: another type in our stream",
        R"({"stream":"btcusdt@trade","data":{"e":"avgPrice","E":1,"s":"BTCUSDT","i":"5m","w":"1","T":1}})",
        DecodeProblem::UnknownType, "e");
    row("A-17: a bare type that we do not know", R"({"e":"avgPrice","E":1,"s":"BTCUSDT","i":"5m","w":"1","T":1})",
        DecodeProblem::UnknownType, "e");
    row("A-17: an object that says nothing", R"({})", DecodeProblem::UnknownType, "e");
    row("A-17: the account stream's wrapper", R"({"subscriptionId":0,"event":{"e":"balanceUpdate","E":1}})",
        DecodeProblem::UnknownType, "e");
}

void TestBinanceSpot::foreignDataAreDropped()
{
    QFETCH(const QByteArray, frame);
    QFETCH(const DecodeProblem, problem);
    QFETCH(const QByteArray, field);
    BinanceSpotProtocol protocol;
    addEverything(protocol);
    const DecodedFrame out = decode(protocol, frame);
    QCOMPARE(out.problem, problem);
    QCOMPARE(QByteArray(out.problemField), field);
    QVERIFY(out.messages.empty());
    QVERIFY(out.levels.empty());
    // It harms nothing that follows.
    QCOMPARE(decode(protocol, trade("BTCUSDT", 2)).messages.size(), size_t(1));
}

void TestBinanceSpot::noticesAreUnderstood_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<SessionNotice::Kind>("kind");
    QTest::addColumn<qint64>("requestId");
    QTest::addColumn<QString>("text");
    using Kind = SessionNotice::Kind;
    const auto row = [](const char *name, const char *frame, Kind kind, qint64 requestId, const char *text) {
        QTest::newRow(name) << QByteArray(frame) << kind << requestId << QString::fromUtf8(text);
    };
    // All hand-made after the documentation: no recording has a request in it.
    row("acknowledgement", R"({"result":null,"id":7})", Kind::Acknowledged, 7, "");
    row("acknowledgement, id first", R"({"id":7,"result":null})", Kind::Acknowledged, 7, "");
    row("list of subscriptions", R"({"result":["btcusdt@aggTrade"],"id":3})", Kind::Acknowledged, 3, "");
    row("acknowledgement of somebody else's text id", R"({"result":null,"id":"abc"})", Kind::Acknowledged, 0, "");
    row("error, documented shape", R"({"code":2,"msg":"Invalid request: property name must be a string","id":1})",
        Kind::Rejected, 1, "Invalid request: property name must be a string");
    row("error, nested shape", R"({"error":{"code":4,"msg":"Too many subscriptions"},"id":9})", Kind::Throttled, 9,
        "Too many subscriptions");
    row("error, nested shape, other", R"({"error":{"code":2,"msg":"Invalid request"},"id":9})", Kind::Rejected, 9,
        "Invalid request");
    row("A-17: error without an id", R"({"code":3,"msg":"Invalid JSON: expected value at line 1 column 1"})",
        Kind::Error, 0, "Invalid JSON: expected value at line 1 column 1");
    row("A-17: error with a null id", R"({"code":3,"msg":"Invalid JSON","id":null})", Kind::Error, 0, "Invalid JSON");
    row("A-06: control and direction characters in an error",
        R"({"code":2,"msg":"a\u0000b\u001b[31m\u202ec\u200f","id":1})", Kind::Rejected, 1,
        "a\uFFFDb\uFFFD[31m\uFFFDc\uFFFD");
    row("serverShutdown, combined", R"({"stream":"!serverShutdown","data":{"e":"serverShutdown","E":1770123456789}})",
        Kind::ClosingSoon, 0, "serverShutdown");
    row("serverShutdown, bare", R"({"e":"serverShutdown","E":1770123456789})", Kind::ClosingSoon, 0, "serverShutdown");
}

void TestBinanceSpot::noticesAreUnderstood()
{
    QFETCH(const QByteArray, frame);
    QFETCH(const SessionNotice::Kind, kind);
    QFETCH(const qint64, requestId);
    QFETCH(const QString, text);
    BinanceSpotProtocol protocol;
    addEverything(protocol);
    const DecodedFrame out = decode(protocol, frame);
    QCOMPARE(out.problem, DecodeProblem::None);
    QVERIFY(out.messages.empty());
    QCOMPARE(out.notices.size(), size_t(1));
    QCOMPARE(out.notices[0].kind, kind);
    QCOMPARE(out.notices[0].requestId, requestId);
    QCOMPARE(out.notices[0].text, text);
}

void TestBinanceSpot::eventTimesInOtherUnitsAreTheSameInstant_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("nanoseconds");
    QTest::newRow("ms") << QByteArray("1723161255343") << QByteArray("1723161255343000000");
    QTest::newRow("µs (timeUnit=MICROSECOND)") << QByteArray("1723161255343123") << QByteArray("1723161255343123000");
    QTest::newRow("A-13: s") << QByteArray("1723161255") << QByteArray("1723161255000000000");
    QTest::newRow("A-13: ns") << QByteArray("1723161255343123456") << QByteArray("1723161255343123456");
}

void TestBinanceSpot::eventTimesInOtherUnitsAreTheSameInstant()
{
    QFETCH(const QByteArray, written);
    QFETCH(const QByteArray, nanoseconds);
    BinanceSpotProtocol protocol;
    addEverything(protocol);
    const DecodedFrame out = decode(protocol, QByteArray(trade("BTCUSDT", 1)).replace("1723161255343", written));
    QCOMPARE(text(out.messages.at(0).eventTime), nanoseconds);
}

void TestBinanceSpot::readsTheClock_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<qint64>("ms");   // -1: refused
    QTest::newRow("as documented") << QByteArray(R"({"serverTime":1499827319559})") << 1'499'827'319'559ll;
    QTest::newRow("empty") << QByteArray() << -1ll;
    QTest::newRow("no time") << QByteArray(R"({"time":1499827319559})") << -1ll;
    QTest::newRow("wrong type") << QByteArray(R"({"serverTime":{}})") << -1ll;
    QTest::newRow("negative") << QByteArray(R"({"serverTime":-1})") << -1ll;
    QTest::newRow("twice") << QByteArray(R"({"serverTime":1,"serverTime":2})") << -1ll;
    QTest::newRow("trailing rubbish") << QByteArray(R"({"serverTime":1499827319559}x)") << -1ll;
    QTest::newRow("a page instead") << QByteArray("<html>503</html>") << -1ll;
}

void TestBinanceSpot::readsTheClock()
{
    QFETCH(const QByteArray, body);
    QFETCH(const qint64, ms);
    BinanceSpotProtocol protocol;
    QCOMPARE(protocol.timeRequest()->pathAndQuery, QStringLiteral("/api/v3/time"));
    const auto time = protocol.parseTime(body);
    QCOMPARE(time.has_value(), ms >= 0);
    if (!time) {
        QCOMPARE(int(time.error().code), int(ErrorCode::BadData));
        return;
    }
    QVERIFY(time->time == WallTime(std::chrono::milliseconds(ms)));
    QVERIFY(time->resolution == std::chrono::milliseconds(1));
}

void TestBinanceSpot::asksForSnapshotsOfBooksOnly()
{
    BinanceSpotProtocol protocol;
    addEverything(protocol);
    const auto request = protocol.snapshotRequest(StreamIndex(Channel::Depth));
    QVERIFY(request);
    QCOMPARE(request->pathAndQuery, QStringLiteral("/api/v3/depth?symbol=BTCUSDT&limit=1000"));
    QCOMPARE(request->weight, 50);
    QVERIFY(!protocol.snapshotRequest(StreamIndex(Channel::Trade)));
    QVERIFY(!protocol.snapshotRequest(StreamIndex(Channel::DepthSnapshot)));
    QVERIFY(!protocol.snapshotRequest(NoStream));
    QVERIFY(!protocol.snapshotRequest(1000));
    protocol.addStream(50, {QStringLiteral("币USDT"), Channel::Depth});
    QCOMPARE(protocol.snapshotRequest(50)->pathAndQuery,
             QStringLiteral("/api/v3/depth?symbol=%E5%B8%81USDT&limit=1000"));
}

void TestBinanceSpot::readsSnapshots()
{
    BinanceSpotProtocol protocol;
    addEverything(protocol);
    DecodedFrame out;
    const StreamIndex depth = StreamIndex(Channel::Depth);
    QVERIFY(protocol.parseSnapshot(depth,
                                   R"({"lastUpdateId":1027024,"bids":[["4.00000000","431.00000000"]],"asks":)"
                                   R"([["4.00000200","12.00000000"],["4.1","1"]]})",
                                   out));
    QCOMPARE(describe(out),
             QByteArray("10 seq=1027024..1027024 at=0 old snapshot bids=[4x431] asks=[4.000002x12,4.1x1]"));
}

void TestBinanceSpot::refusesBadSnapshots_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("the venue's error") << QByteArray(R"({"code":-1121,"msg":"Invalid symbol."})");
    QTest::newRow("no asks") << QByteArray(R"({"lastUpdateId":1,"bids":[]})");
    QTest::newRow("half a level") << QByteArray(R"({"lastUpdateId":1,"bids":[["4"]],"asks":[]})");
    QTest::newRow("bids twice") << QByteArray(R"({"lastUpdateId":1,"bids":[],"bids":[],"asks":[]})");
    QTest::newRow("cut off") << QByteArray(R"({"lastUpdateId":1,"bids":[["4","1"]],"asks":[)");
    QTest::newRow("trailing rubbish") << QByteArray(R"({"lastUpdateId":1,"bids":[],"asks":[]}])");
}

void TestBinanceSpot::refusesBadSnapshots()
{
    QFETCH(const QByteArray, body);
    BinanceSpotProtocol protocol;
    addEverything(protocol);
    DecodedFrame out;
    const auto result = protocol.parseSnapshot(StreamIndex(Channel::Depth), body, out);
    QVERIFY(!result);
    QCOMPARE(int(result.error().code), int(ErrorCode::BadData));
    QVERIFY(out.messages.empty());
    QVERIFY(out.levels.empty());
}

void TestBinanceSpot::judgesCloseCodes()
{
    const BinanceSpotProtocol protocol;
    const auto failure = protocol.judgeClose(1008, QStringLiteral("Too many requests"));
    QVERIFY(failure);
    QCOMPARE(int(failure->failureClass), int(FailureClass::Throttled));
    QCOMPARE(failure->cause, Cause::TooManyRequests);
    QCOMPARE(failure->closeCode, 1008);
    QVERIFY(!protocol.judgeClose(1008, QStringLiteral("Invalid request")));
    QVERIFY(!protocol.judgeClose(1001, QStringLiteral("Too many")));
    QVERIFY(!protocol.judgeClose(1006, QString()));
}

void TestBinanceSpot::judgesBans_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<qint64>("retryMs");   // 0: no opinion
    const QByteArray ban =
        R"({"code":-1003,"msg":"Way too many requests; IP(1.2.3.4) banned until 1659146400000. Please use)"
        R"( the websocket for live updates to avoid bans."})";
    // "Now" is 1659146340000, a minute before.
    QTest::newRow("418 with an end") << 418 << ban << 60'000ll;
    QTest::newRow("429 with an end") << 429 << ban << 60'000ll;
    QTest::newRow("end in the past") << 418 << QByteArray(ban).replace("1659146400000", "1659146300000") << 1'000ll;
    QTest::newRow("end in a year") << 418 << QByteArray(ban).replace("1659146400000", "1690682400000") << 259'200'000ll;
    QTest::newRow("no end") << 418 << QByteArray(R"({"code":-1003,"msg":"Too many requests"})") << 0ll;
    QTest::newRow("an end that is no number") << 418 << QByteArray(ban).replace("1659146400000", "tomorrow") << 0ll;
    QTest::newRow("an end beyond time") << 418 << QByteArray(ban).replace("1659146400000", "99999999999999999999999")
                                        << 0ll;
    QTest::newRow("another status") << 503 << ban << 0ll;
    QTest::newRow("nothing") << 418 << QByteArray() << 0ll;
}

void TestBinanceSpot::judgesBans()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const qint64, retryMs);
    const auto failure = BinanceSpotProtocol().judgeHttp(status, body,
                                                         WallTime(std::chrono::milliseconds(1'659'146'340'000)));
    QCOMPARE(failure.has_value(), retryMs > 0);
    if (!failure)
        return;
    QCOMPARE(int(failure->failureClass), int(FailureClass::Throttled));
    QCOMPARE(failure->cause, Cause::Banned);
    QCOMPARE(failure->httpStatus, status);
    QCOMPARE(qint64(failure->retryAfter->count()), retryMs);
    // The address of this machine stands before it in the body.
    QVERIFY(failure->detail.startsWith(QLatin1String("banned until ")));
    QVERIFY(!failure->detail.contains(QLatin1String("1.2.3.4")));
}

}   // namespace tst_binancespot

FEEDWARDEN_APPLESS_TEST(tst_binancespot::TestBinanceSpot)
#include "tst_binancespot.moc"
