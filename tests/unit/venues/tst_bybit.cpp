// SPDX-License-Identifier: GPL-3.0-or-later
#include "decoding.h"

#include "core/feed/booksync.h"
#include "core/venues/bybit/bybit.h"
#include "core/venues/venueregistry.h"
#include "tests/support/captures.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <map>

namespace tst_bybit {

using namespace feedwarden;

// Shapes: those of the captures are real; the others ("hand-made") are written after the exchange's documentation, with
// the texts of refusals as they were seen on the live feed.

static const QString Btc = QStringLiteral("BTCUSDT");
static const QString Eth = QStringLiteral("ETHUSDT");

class TestBybit final : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatItOffers();
    void checksStreams_data();
    void checksStreams();
    void traitsFollowTheVenuesNumbers();
    void connectsToTheCategorysPath_data();
    void connectsToTheCategorysPath();
    void subscribesByTopics();
    void requestsAreAsLargeAsTheVenueTakesThem();
    void argumentsOfALineStayWithinTheLimit();
    void booksHaveTheDepthsThatAreOffered_data();
    void booksHaveTheDepthsThatAreOffered();
    void pingsWithItsOwnMessage();

    void decodesEachPayload_data();
    void decodesEachPayload();
    void dataMayComeBeforeWhatTheyBelongTo();
    void tickersAreMergedFromTheirSnapshot();
    void mergingForgetsNothingOfABrokenFrame();
    void topOfBookKeepsWhatAChangeDoesNotName();
    void aRepeatedTopOfBookIsASignOfLifeAndNoDuplicate();
    void aRestartReplacesTheBook();
    void firstMessagesDoNotCountForLatency();
    void foreignDataAreDropped_data();
    void foreignDataAreDropped();

    void noticesAreUnderstood_data();
    void noticesAreUnderstood();
    void anAcknowledgementNamesEveryStreamOfItsTopics();
    void oneBadTopicIsFoundByAskingInParts();
    void aBadTopicOfTwoStreamsRejectsBoth();
    void alreadySubscribedIsAsGoodAsYes();
    void aRefusalWithoutANumberIsKnownByItsTopic();
    void oneTopicIsAskedForOnce();
    void aTopicThatIsStillWantedBeginsAgain();
    void lateDataOfARemovedStreamAreDroppedUntilTheVenueConfirms();
    void aNewSessionKnowsNothingOfTheOldOne();

    void readsTheClock_data();
    void readsTheClock();
    void judgesForbiddenCountries();

    void recordedBookFollowsWithoutAGap();
    void recordedSpotBookJoinsItsSnapshot();
    void recordedTickersAreUnderstood();
};

using Market = BybitProtocol::Market;

/// Every channel of two symbols; the index of a BTCUSDT stream is its channel's number.
static std::unique_ptr<BybitProtocol> withEverything(Market market)
{
    auto protocol = std::make_unique<BybitProtocol>(market);
    for (const Channel channel : protocol->facts().channels) {
        protocol->addStream(StreamIndex(channel), {Btc, channel});
        protocol->addStream(FeedChannelCount + StreamIndex(channel), {Eth, channel});
    }
    protocol->sessionStarted();
    return protocol;
}

static std::vector<ClientFrame> subscribe(VenueProtocol &protocol, std::vector<StreamIndex> streams)
{
    return protocol.subscribe(streams);
}

static QByteArray confirmation(qint64 id)
{
    return "{\"success\":true,\"ret_msg\":\"\",\"conn_id\":\"cejreaspqfm9sjdsujmg-2xh\",\"req_id\":\""
           + QByteArray::number(id) + "\",\"op\":\"subscribe\"}";
}

static QByteArray refusal(qint64 id, const char *text)
{
    return "{\"success\":false,\"ret_msg\":\"" + QByteArray(text)
           + "\",\"conn_id\":\"da7tmhs21nld3jk6lb70-8csm4\",\"req_id\":\"" + QByteArray::number(id)
           + "\",\"op\":\"subscribe\"}";
}

void TestBybit::saysWhatItOffers()
{
    for (const VenueFacts *const facts : {&bybitSpotFacts(), &bybitLinearFacts()}) {
        QCOMPARE(facts->url, QUrl(QStringLiteral("wss://stream.bybit.com")));
        QCOMPARE(facts->restUrl, QUrl(QStringLiteral("https://api.bybit.com")));
        QVERIFY(facts->acknowledgementProves);
        QVERIFY(facts->venuePingInterval == std::chrono::seconds(20));
        QVERIFY(facts->heartbeatInterval == std::chrono::seconds(20));
        QVERIFY(facts->forbiddenWait == std::chrono::minutes(10));
        QVERIFY((facts->connectionAttempts == RollingWindow{500, std::chrono::minutes(5)}));
        QVERIFY(facts->lifetime.count() == 0);
        QVERIFY(!facts->channels.contains(Channel::DepthSnapshot) && !facts->channels.contains(Channel::Candle1s));
        const bool isLinear = facts == &bybitLinearFacts();
        QCOMPARE(facts->channels.contains(Channel::Liquidation), isLinear);
        QCOMPARE(facts->channels.contains(Channel::MarkPrice), isLinear);
    }
    QCOMPARE(bybitSpotFacts().id, QStringLiteral("bybit-spot"));
    QCOMPARE(bybitSpotFacts().streamsPerRequest, 10);
    QCOMPARE(bybitLinearFacts().id, QStringLiteral("bybit-linear"));
}

void TestBybit::checksStreams_data()
{
    QTest::addColumn<int>("market");
    QTest::addColumn<StreamKey>("key");
    QTest::addColumn<bool>("isGood");
    const int spot = int(Market::Spot), linear = int(Market::Linear);
    QTest::newRow("ordinary") << spot << StreamKey{Btc, Channel::Trade} << true;
    QTest::newRow("perpetual") << linear << StreamKey{QStringLiteral("BTCPERP"), Channel::MarkPrice} << true;
    QTest::newRow("with an end") << linear << StreamKey{QStringLiteral("BTC-26DEC25"), Channel::Depth} << true;
    QTest::newRow("with an end, on spot") << spot << StreamKey{QStringLiteral("BTC-26DEC25"), Channel::Depth} << false;
    QTest::newRow("no mark price on spot") << spot << StreamKey{Btc, Channel::MarkPrice} << false;
    QTest::newRow("no liquidations on spot") << spot << StreamKey{Btc, Channel::Liquidation} << false;
    QTest::newRow("no candle_1s") << linear << StreamKey{Btc, Channel::Candle1s} << false;
    QTest::newRow("no depth_snapshot") << linear << StreamKey{Btc, Channel::DepthSnapshot} << false;
    QTest::newRow("lower case") << linear << StreamKey{QStringLiteral("btcusdt"), Channel::Trade} << false;
    QTest::newRow("another venue's") << spot << StreamKey{QStringLiteral("BTC/USDT"), Channel::Trade} << false;
    QTest::newRow("a topic") << spot << StreamKey{QStringLiteral("1.BTCUSDT"), Channel::Depth} << false;
    QTest::newRow("a quote") << linear << StreamKey{QStringLiteral("BTC\"USDT"), Channel::Trade} << false;
    QTest::newRow("not ASCII") << linear << StreamKey{QStringLiteral("币USDT"), Channel::Trade} << false;
    QTest::newRow("empty") << linear << StreamKey{QString(), Channel::Trade} << false;
    QTest::newRow("too long") << linear << StreamKey{QString(41, u'A'), Channel::Trade} << false;
}

void TestBybit::checksStreams()
{
    QFETCH(const int, market);
    QFETCH(const StreamKey, key);
    QFETCH(const bool, isGood);
    const auto result = BybitProtocol(Market(market)).checkStream(key);
    QCOMPARE(bool(result), isGood);
    if (!isGood) {
        QCOMPARE(int(result.error().code), int(ErrorCode::Configuration));
        QVERIFY(!result.error().detail.isEmpty());
    }
}

void TestBybit::traitsFollowTheVenuesNumbers()
{
    const BybitProtocol protocol(Market::Linear);
    for (const Channel channel : protocol.facts().channels) {
        const StreamTraits traits = protocol.traitsOf({Btc, channel});
        QCOMPARE(traits.rule, channel == Channel::Depth        ? SequenceRule::Contiguous
                              : channel == Channel::BookTicker ? SequenceRule::Rising
                                                               : SequenceRule::None);
        QCOMPARE(traits.needsSnapshot, channel == Channel::Depth);
        QVERIFY(!traits.snapshotOverRest);
        QVERIFY(!traits.reorderable);
    }
}

void TestBybit::connectsToTheCategorysPath_data()
{
    QTest::addColumn<int>("market");
    QTest::addColumn<QString>("origin");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, Market market, const char *origin, const char *expected) {
        QTest::newRow(name) << int(market) << QString::fromLatin1(origin) << QString::fromLatin1(expected);
    };
    row("spot", Market::Spot, "wss://stream.bybit.com", "wss://stream.bybit.com/v5/public/spot");
    row("linear", Market::Linear, "wss://stream.bybit.com", "wss://stream.bybit.com/v5/public/linear");
    row("a root path is no path", Market::Spot, "ws://127.0.0.1:4000/", "ws://127.0.0.1:4000/v5/public/spot");
    row("the user's own path", Market::Linear, "wss://stream.bybit.eu/v5/public/inverse",
        "wss://stream.bybit.eu/v5/public/inverse");
}

void TestBybit::connectsToTheCategorysPath()
{
    QFETCH(const int, market);
    QFETCH(const QString, origin);
    QFETCH(const QString, expected);
    QCOMPARE(BybitProtocol(Market(market)).connectUrl(QUrl(origin)), QUrl(expected));
}

void TestBybit::subscribesByTopics()
{
    const auto protocol = withEverything(Market::Linear);
    QVERIFY(protocol->openingFrames().empty());
    std::vector<StreamIndex> indices;
    for (const Channel channel : protocol->facts().channels)
        indices.push_back(StreamIndex(channel));
    const auto frames = subscribe(*protocol, indices);
    QCOMPARE(frames.size(), size_t(1));
    // The ticker's topic is the mark price's too.
    QCOMPARE(frames[0].text,
             QByteArray(R"({"op":"subscribe","args":["publicTrade.BTCUSDT","tickers.BTCUSDT","orderbook.1.BTCUSDT",)"
                        R"("kline.1.BTCUSDT","kline.5.BTCUSDT","kline.15.BTCUSDT","kline.60.BTCUSDT",)"
                        R"("kline.240.BTCUSDT","kline.D.BTCUSDT","orderbook.50.BTCUSDT","allLiquidation.BTCUSDT"],)"
                        R"("req_id":"1"})"));
    QCOMPARE(frames[0].requestId, 1);
    QCOMPARE(frames[0].streams, indices);
    QVERIFY(subscribe(*protocol, {}).empty());
    QVERIFY(subscribe(*protocol, {77, NoStream}).empty());
}

void TestBybit::requestsAreAsLargeAsTheVenueTakesThem()
{
    BybitProtocol protocol(Market::Spot);
    std::vector<StreamIndex> indices;
    for (int i = 0; i < 25; ++i) {
        indices.push_back(i);
        protocol.addStream(i, {QStringLiteral("COIN%1").arg(i), Channel::Trade});
    }
    const auto frames = protocol.subscribe(indices);
    QCOMPARE(frames.size(), size_t(3));
    std::vector<StreamIndex> asked;
    for (size_t i = 0; i < frames.size(); ++i) {
        QCOMPARE(frames[i].requestId, qint64(i) + 1);
        QCOMPARE(frames[i].text.count("\"publicTrade."), qsizetype(i < 2 ? 10 : 5));
        QVERIFY(frames[i].text.endsWith(QByteArray("],\"req_id\":\"" + QByteArray::number(i + 1) + "\"}")));
        asked.insert(asked.end(), frames[i].streams.begin(), frames[i].streams.end());
    }
    QCOMPARE(asked, indices);
}

void TestBybit::argumentsOfALineStayWithinTheLimit()
{
    for (const Market market : {Market::Spot, Market::Linear}) {
        BybitProtocol protocol(market);
        const Channel longest = market == Market::Linear ? Channel::Liquidation : Channel::Trade;
        std::vector<StreamIndex> indices;
        for (int i = 0; i < protocol.facts().streamsPerConnection; ++i) {
            indices.push_back(i);
            protocol.addStream(i, {QStringLiteral("%1").arg(i, 40, 10, QChar(u'A')), longest});
        }
        qsizetype characters = 0;
        for (const ClientFrame &frame : protocol.subscribe(indices)) {
            const qsizetype from = frame.text.indexOf('['), to = frame.text.indexOf(']');
            characters += to - from + 1;
        }
        QVERIFY2(characters <= 21'000, QByteArray::number(characters).constData());
    }
}

void TestBybit::booksHaveTheDepthsThatAreOffered_data()
{
    QTest::addColumn<int>("wanted");
    QTest::addColumn<QByteArray>("topic");
    QTest::newRow("default") << VenueOptions().depthLevels << QByteArray("orderbook.50.BTCUSDT");
    QTest::newRow("50") << 50 << QByteArray("orderbook.50.BTCUSDT");
    QTest::newRow("51") << 51 << QByteArray("orderbook.200.BTCUSDT");
    QTest::newRow("1000") << 1000 << QByteArray("orderbook.1000.BTCUSDT");
}

void TestBybit::booksHaveTheDepthsThatAreOffered()
{
    QFETCH(const int, wanted);
    QFETCH(const QByteArray, topic);
    BybitProtocol protocol(Market::Linear, {.depthLevels = wanted});
    protocol.addStream(0, {Btc, Channel::Depth});
    QVERIFY(subscribe(protocol, {0}).at(0).text.contains('"' + topic + '"'));
}

void TestBybit::pingsWithItsOwnMessage()
{
    BybitProtocol protocol(Market::Spot);
    protocol.sessionStarted();
    const auto first = protocol.applicationPing();
    QVERIFY(first);
    QCOMPARE(first->text, QByteArray(R"({"req_id":"ping-1","op":"ping"})"));
    QCOMPARE(first->requestId, 0);
    QCOMPARE(protocol.applicationPing()->text, QByteArray(R"({"req_id":"ping-2","op":"ping"})"));
}

// Decoding.

static constexpr char SpotDelta[] =
    R"({"topic":"orderbook.50.BTCUSDT","ts":1731035685345,"type":"delta","data":{"s":"BTCUSDT","b":[["75848.62","0.014895"],)"
    R"(["75837.13","0"]],"a":[["75848.89","0.088149"]],"u":2876701,"seq":47474967823},"cts":1731035685342})";
static constexpr char TradeFrame[] =
    R"({"topic":"publicTrade.BTCUSDT","type":"snapshot","ts":1672304486868,"data":[{"T":1672304486865,"s":"BTCUSDT",)"
    R"("S":"Buy","v":"0.001","p":"16578.50","L":"PlusTick","i":"20f43950-d8dd-5b31-9112-a178eb6023af","BT":false,)"
    R"("RPI":false,"seq":1783284617}]})";
static constexpr char TickerSnapshot[] =
    R"({"topic":"tickers.BTCUSDT","type":"snapshot","data":{"symbol":"BTCUSDT","tickDirection":"ZeroPlusTick",)"
    R"("price24hPcnt":"-0.009772","lastPrice":"61874.00","markPrice":"61875.25","indexPrice":"61903.73",)"
    R"("openInterest":"58117.022","turnover24h":"6073739017.8331","volume24h":"98430.1050",)"
    R"("nextFundingTime":"1715760000000","fundingRate":"0.00008055","bid1Price":"61873.90","bid1Size":"3.783",)"
    R"("ask1Price":"61874.00","ask1Size":"16.278"},"cs":176530003895,"ts":1715748762463})";
static constexpr char CandleFrame[] =
    R"({"topic":"kline.5.BTCUSDT","type":"snapshot","ts":1672324988882,"data":[{"start":1672324800000,)"
    R"("end":1672325099999,"interval":"5","open":"16649.5","close":"16677","high":"16678","low":"16608",)"
    R"("volume":"2.081","turnover":"34666.4005","confirm":false,"timestamp":1672324988882}]})";

void TestBybit::decodesEachPayload_data()
{
    QTest::addColumn<int>("market");
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, Market market, const QByteArray &frame, const char *expected) {
        QTest::newRow(name) << int(market) << frame << QByteArray(expected);
    };
    row("trade, linear", Market::Linear, TradeFrame,
        "0 at=1672304486868000000 trade price=16578.5 quantity=0.001 id=0 time=1672304486865000000 taker=buy");
    row("several trades, spot", Market::Spot,
        R"({"topic":"publicTrade.BTCUSDT","ts":1672304486868,"type":"snapshot","data":[{"i":"2290000000061666327",)"
        R"("T":1672304486865,"p":"16578.50","v":"0.001","S":"Sell","s":"BTCUSDT","BT":false,"RPI":false,"seq":1},)"
        R"({"i":"2290000000061666328","T":1672304486866,"p":"16578.4","v":"2","S":"Buy","s":"BTCUSDT","BT":true,"seq":1}]})",
        "0 at=1672304486868000000 trade price=16578.5 quantity=0.001 id=2290000000061666327 time=1672304486865000000 "
        "taker=sell\n"
        "0 at=1672304486868000000 trade price=16578.4 quantity=2 id=2290000000061666328 time=1672304486866000000 "
        "taker=buy");
    row("ticker, linear: price and mark", Market::Linear, TickerSnapshot,
        "1 at=1715748762463000000 old ticker last=61874 bid=61873.9 ask=61874 volume=98430.105\n"
        "13 at=1715748762463000000 old mark_price mark=61875.25 index=61903.73 funding=0.00008055 "
        "next=1715760000000000000");
    row("ticker of a contract with an end, hand-made", Market::Linear,
        QByteArray(TickerSnapshot).replace("\"1715760000000\"", "\"\"").replace("\"0.00008055\"", "\"\""),
        "1 at=1715748762463000000 old ticker last=61874 bid=61873.9 ask=61874 volume=98430.105\n"
        "13 at=1715748762463000000 old mark_price mark=61875.25 index=61903.73 funding=0 next=0");
    row("ticker, spot, hand-made", Market::Spot,
        R"({"topic":"tickers.BTCUSDT","ts":1673853746003,"type":"snapshot","cs":2588407389,"data":{"symbol":"BTCUSDT",)"
        R"("lastPrice":"21109.77","highPrice24h":"21426.99","lowPrice24h":"20575","prevPrice24h":"20704.93",)"
        R"("volume24h":"6780.866843","turnover24h":"141946527.22907118","price24hPcnt":"0.0196",)"
        R"("usdIndexPrice":"21120.2400136"}})",
        "1 at=1673853746003000000 old ticker last=21109.77 bid=0 ask=0 volume=6780.866843");
    row("top of book, hand-made", Market::Linear,
        R"({"topic":"orderbook.1.BTCUSDT","type":"snapshot","ts":1672304484978,"data":{"s":"BTCUSDT",)"
        R"("b":[["16493.50","0.006"]],"a":[["16611.00","0.029"]],"u":18521288,"seq":7961638724},"cts":1672304484976})",
        "2 seq=18521288..18521288 at=1672304484978000000 old book_ticker bid=16493.5 bidQuantity=0.006 ask=16611 "
        "askQuantity=0.029");
    row("top of book with one side, hand-made", Market::Linear,
        R"({"topic":"orderbook.1.BTCUSDT","type":"snapshot","ts":1672304484978,"data":{"s":"BTCUSDT","b":[],)"
        R"("a":[["16611.00","0.029"]],"u":18521288,"seq":7961638724}})",
        "2 seq=18521288..18521288 at=1672304484978000000 old book_ticker bid=0 bidQuantity=0 ask=16611 "
        "askQuantity=0.029");
    row("candle", Market::Linear, CandleFrame,
        "5 at=1672324988882000000 candle start=1672324800000000000 o=16649.5 h=16678 l=16608 c=16677 v=2.081 "
        "closed=no");
    row("closed candle", Market::Spot, QByteArray(CandleFrame).replace("\"confirm\":false", "\"confirm\":true"),
        "5 at=1672324988882000000 candle start=1672324800000000000 o=16649.5 h=16678 l=16608 c=16677 v=2.081 "
        "closed=yes");
    row("book: change", Market::Spot, SpotDelta,
        "10 seq=2876701..2876701 at=1731035685345000000 change bids=[75848.62x0.014895,75837.13x0] "
        "asks=[75848.89x0.088149]");
    row("book: snapshot", Market::Linear,
        R"({"topic":"orderbook.50.BTCUSDT","type":"snapshot","ts":1790134712130,"data":{"s":"BTCUSDT",)"
        R"("b":[["86723.40","0.194"]],"a":[["86723.50","5.959"],["86723.60","0.320"]],"u":173678160,)"
        R"("seq":814547787693},"cts":1790134712126})",
        "10 seq=173678160..173678160 at=1790134712130000000 old snapshot bids=[86723.4x0.194] "
        "asks=[86723.5x5.959,86723.6x0.32]");
    // A position's side: "Sell" = a short was liquidated, by an order that bought.
    row("liquidations", Market::Linear,
        R"({"topic":"allLiquidation.BTCUSDT","type":"snapshot","ts":1739502303204,"data":[{"T":1739502302929,)"
        R"("s":"BTCUSDT","S":"Sell","v":"20000","p":"0.04499"},{"T":1739502302930,"s":"BTCUSDT","S":"Buy","v":"1",)"
        R"("p":"2"}]})",
        "12 at=1739502303204000000 liquidation price=0.04499 quantity=20000 side=buy\n"
        "12 at=1739502303204000000 liquidation price=2 quantity=1 side=sell");
}

void TestBybit::decodesEachPayload()
{
    QFETCH(const int, market);
    QFETCH(const QByteArray, frame);
    QFETCH(const QByteArray, expected);
    const auto protocol = withEverything(Market(market));
    const DecodedFrame out = decode(*protocol, frame);
    QCOMPARE(out.problem, DecodeProblem::None);
    QCOMPARE(describe(out), expected);
    QVERIFY(out.notices.empty());
}

void TestBybit::dataMayComeBeforeWhatTheyBelongTo()
{
    const auto protocol = withEverything(Market::Spot);
    const DecodedFrame out = decode(
        *protocol, R"({"data":{"seq":9,"u":7,"a":[["5","1"]],"b":[["4","2"]],"s":"BTCUSDT"},"ts":1731035685345,)"
                   R"("type":"delta","topic":"orderbook.50.BTCUSDT"})");
    QCOMPARE(out.problem, DecodeProblem::None);
    QCOMPARE(describe(out), QByteArray("10 seq=7..7 at=1731035685345000000 change bids=[4x2] asks=[5x1]"));
}

static QByteArray tickerDelta(const char *fields)
{
    return QByteArray(R"({"topic":"tickers.BTCUSDT","type":"delta","data":{"symbol":"BTCUSDT",)") + fields
           + R"(},"cs":176530004279,"ts":1715748763063})";
}

void TestBybit::tickersAreMergedFromTheirSnapshot()
{
    const auto protocol = withEverything(Market::Linear);
    // Of the subscription before: nothing to merge it with.
    DecodedFrame out = decode(*protocol, tickerDelta(R"("lastPrice":"1")"));
    QCOMPARE(out.problem, DecodeProblem::None);
    QVERIFY(out.messages.empty());

    QCOMPARE(decode(*protocol, TickerSnapshot).messages.size(), size_t(2));
    out = decode(*protocol, tickerDelta(R"("markPrice":"61875.06","bid1Price":"61873.80","bid1Size":"3.543")"));
    QCOMPARE(describe(out),
             QByteArray("1 at=1715748763063000000 ticker last=61874 bid=61873.8 ask=61874 volume=98430.105\n"
                        "13 at=1715748763063000000 mark_price mark=61875.06 index=61903.73 funding=0.00008055 "
                        "next=1715760000000000000"));
    // Only what concerns a stream is a message of it.
    out = decode(*protocol, tickerDelta(R"("openInterestValue":"3595994223.27")"));
    QCOMPARE(out.problem, DecodeProblem::None);
    QVERIFY(out.messages.empty());
    out = decode(*protocol, tickerDelta(R"("fundingRate":"-0.0001")"));
    QCOMPARE(describe(out), QByteArray("13 at=1715748763063000000 mark_price mark=61875.06 index=61903.73 "
                                       "funding=-0.0001 next=1715760000000000000"));
    out = decode(*protocol, tickerDelta(R"("lastPrice":"61880")"));
    QCOMPARE(describe(out),
             QByteArray("1 at=1715748763063000000 ticker last=61880 bid=61873.8 ask=61874 volume=98430.105"));
    // A snapshot forgets what it does not repeat.
    out = decode(
        *protocol,
        QByteArray(TickerSnapshot).replace(R"("nextFundingTime":"1715760000000","fundingRate":"0.00008055",)", ""));
    QCOMPARE(out.messages.size(), size_t(2));
    QVERIFY(std::get<MarkPrice>(out.messages[1].payload).fundingRate.isZero());
}

void TestBybit::mergingForgetsNothingOfABrokenFrame()
{
    const auto protocol = withEverything(Market::Linear);
    (void)decode(*protocol, TickerSnapshot);
    // Broken behind the values that it brought.
    const QByteArray broken = tickerDelta(R"("lastPrice":"1","bid1Price":"2","markPrice":"3")");
    QCOMPARE(decode(*protocol, broken.chopped(1)).problem, DecodeProblem::Malformed);
    QCOMPARE(decode(*protocol, QByteArray(broken).replace("1715748763063", "\"x\"")).problem, DecodeProblem::BadNumber);
    QCOMPARE(describe(decode(*protocol, tickerDelta(R"("ask1Price":"61875")"))),
             QByteArray("1 at=1715748763063000000 ticker last=61874 bid=61873.9 ask=61875 volume=98430.105"));
}

static QByteArray top(const char *type, int update, const char *bids, const char *asks)
{
    return QByteArray(R"({"topic":"orderbook.1.BTCUSDT","type":")") + type
           + R"(","ts":1672304484978,"data":{"s":"BTCUSDT","b":[)" + bids + R"(],"a":[)" + asks + R"(],"u":)"
           + QByteArray::number(update) + R"(,"seq":7961638724}})";
}

void TestBybit::topOfBookKeepsWhatAChangeDoesNotName()
{
    const auto protocol = withEverything(Market::Linear);
    const auto state = [&](const QByteArray &frame) {
        const DecodedFrame out = decode(*protocol, frame);
        if (out.problem != DecodeProblem::None || out.messages.size() != 1 || !out.levels.empty())
            return QByteArray("wrong");
        const auto &book = std::get<BookTicker>(out.messages[0].payload);
        return text(book.bid) + 'x' + text(book.bidQuantity) + ' ' + text(book.ask) + 'x' + text(book.askQuantity);
    };
    QVERIFY(decode(*protocol, top("delta", 4, R"(["10","1"])", "")).messages.empty());
    QCOMPARE(state(top("snapshot", 5, R"(["10","1"])", R"(["11","2"])")), QByteArray("10x1 11x2"));
    QCOMPARE(state(top("delta", 6, R"(["10","3"])", "")), QByteArray("10x3 11x2"));
    QCOMPARE(state(top("delta", 7, "", R"(["11","0"],["12","4"])")), QByteArray("10x3 12x4"));
    QCOMPARE(state(top("delta", 8, R"(["9.5","7"],["10","0"])", "")), QByteArray("9.5x7 12x4"));
    QCOMPARE(state(top("snapshot", 9, R"(["8","1"])", R"(["13","1"])")), QByteArray("8x1 13x1"));
}

void TestBybit::aRepeatedTopOfBookIsASignOfLifeAndNoDuplicate()
{
    const auto protocol = withEverything(Market::Linear);
    SequenceTracker tracker(protocol->traitsOf({Btc, Channel::BookTicker}).rule);
    const auto verdict = [&](int update) {
        const DecodedFrame out = decode(*protocol, top("snapshot", update, R"(["10","1"])", R"(["11","2"])"));
        return out.messages.size() == 1 ? tracker.check(out.messages[0].sequence, Clock::time_point()).verdict
                                        : SequenceVerdict::Gap;
    };
    QCOMPARE(verdict(5), SequenceVerdict::InOrder);
    QCOMPARE(verdict(5), SequenceVerdict::InOrder);
    QCOMPARE(verdict(5), SequenceVerdict::InOrder);
    QCOMPARE(verdict(17), SequenceVerdict::InOrder);
    QCOMPARE(verdict(16), SequenceVerdict::Duplicate);
}

void TestBybit::aRestartReplacesTheBook()
{
    const auto protocol = withEverything(Market::Spot);
    BookSync book({protocol->traitsOf({Btc, Channel::Depth}).rule});
    const auto accept = [&](const char *type, int update, const char *bids) {
        const DecodedFrame out = decode(
            *protocol, QByteArray(R"({"topic":"orderbook.50.BTCUSDT","ts":1731035685345,"type":")") + type
                           + R"(","data":{"s":"BTCUSDT","b":[)" + bids + R"(],"a":[["9","1"]],"u":)"
                           + QByteArray::number(update) + R"(,"seq":1}})");
        const auto &change = std::get<BookChange>(out.messages.at(0).payload);
        const std::span levels(out.levels);
        return book
            .accept(out.messages[0].sequence, change.isSnapshot, levels.first(change.bidCount),
                    levels.subspan(change.bidCount), Clock::time_point())
            .outcome;
    };
    QCOMPARE(accept("snapshot", 1'000, R"(["4","1"])"), BookSync::Outcome::Replaced);
    QCOMPARE(accept("delta", 1'001, R"(["5","1"])"), BookSync::Outcome::Applied);
    // The service restarted: u = 1, not asked for.
    QCOMPARE(accept("snapshot", 1, R"(["3","1"])"), BookSync::Outcome::Replaced);
    QCOMPARE(text(book.book().bestBid()->price), QByteArray("3"));
    QCOMPARE(accept("delta", 2, R"(["3.5","1"])"), BookSync::Outcome::Applied);
    QCOMPARE(accept("delta", 4, R"(["3.6","1"])"), BookSync::Outcome::Gap);
    QCOMPARE(accept("snapshot", 6, R"(["3.7","1"])"), BookSync::Outcome::Replaced);
}

void TestBybit::firstMessagesDoNotCountForLatency()
{
    const auto protocol = withEverything(Market::Linear);
    const auto counts = [&](const QByteArray &frame) {
        return decode(*protocol, frame).messages.at(0).countsForLatency;
    };
    QVERIFY(!counts(TickerSnapshot));
    QVERIFY(counts(tickerDelta(R"("lastPrice":"61880")")));
    QVERIFY(counts(TickerSnapshot));   // unasked for: as fresh as any
    QVERIFY(!counts(top("snapshot", 5, R"(["10","1"])", R"(["11","2"])")));
    QVERIFY(counts(top("snapshot", 6, R"(["10","1"])", R"(["11","2"])")));
    // Asked for again, it begins again.
    const StreamIndex ticker = StreamIndex(Channel::Ticker);
    (void)protocol->unsubscribe({&ticker, 1});
    (void)protocol->subscribe({&ticker, 1});
    QVERIFY(!counts(TickerSnapshot));
}

void TestBybit::foreignDataAreDropped_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<DecodeProblem>("problem");
    QTest::addColumn<QByteArray>("field");
    const auto row = [](const char *name, const QByteArray &frame, DecodeProblem problem, const char *field) {
        QTest::newRow(name) << frame << problem << QByteArray(field);
    };
    const auto other = [](const char *frame, const char *key) {
        return QByteArray(frame).replace(QByteArray(key) + ":\"BTCUSDT\"", QByteArray(key) + ":\"ETHUSDT\"");
    };
    row("A-18: a topic nobody asked for", QByteArray(TradeFrame).replace("publicTrade.BTC", "publicTrade.SOL"),
        DecodeProblem::ForeignStream, "topic");
    row("A-18: another depth of our book", QByteArray(SpotDelta).replace("orderbook.50", "orderbook.200"),
        DecodeProblem::ForeignStream, "topic");
    row("A-18: another symbol's trade", other(TradeFrame, "\"s\""), DecodeProblem::ForeignStream, "s");
    row("A-18: another symbol's book", other(SpotDelta, "\"s\""), DecodeProblem::ForeignStream, "s");
    row("A-18: another symbol's ticker", other(TickerSnapshot, "\"symbol\""), DecodeProblem::ForeignStream, "symbol");
    row("A-18: another interval in our candles",
        QByteArray(CandleFrame).replace("\"interval\":\"5\"", "\"interval\":\"15\""), DecodeProblem::ForeignStream,
        "interval");
    row("A-17: a type that we do not know", QByteArray(SpotDelta).replace("\"delta\"", "\"patch\""),
        DecodeProblem::UnknownType, "type");
    row("A-17: an object that says nothing", R"({})", DecodeProblem::UnknownType, "op");
    row("A-17: an answer of the options socket",
        R"({"conn_id":"aa01","data":{"failTopics":[],"successTopics":["publicTrade.BTC"]},"type":"COMMAND_RESP"})",
        DecodeProblem::UnknownType, "op");
}

void TestBybit::foreignDataAreDropped()
{
    QFETCH(const QByteArray, frame);
    QFETCH(const DecodeProblem, problem);
    QFETCH(const QByteArray, field);
    const auto protocol = withEverything(Market::Linear);
    const DecodedFrame out = decode(*protocol, frame);
    QCOMPARE(out.problem, problem);
    QCOMPARE(QByteArray(out.problemField), field);
    QVERIFY(out.messages.empty());
    QVERIFY(out.levels.empty());
    QCOMPARE(decode(*protocol, TradeFrame).messages.size(), size_t(1));
}

// Answers.

void TestBybit::noticesAreUnderstood_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<SessionNotice::Kind>("kind");
    QTest::addColumn<qint64>("requestId");
    QTest::addColumn<QString>("text");
    using Kind = SessionNotice::Kind;
    const auto row = [](const char *name, const char *frame, Kind kind, qint64 requestId, const char *text) {
        QTest::newRow(name) << QByteArray(frame) << kind << requestId << QString::fromUtf8(text);
    };
    row("linear acknowledgement",
        R"({"success":true,"ret_msg":"","conn_id":"cejreaspqfm9sjdsujmg-2xh","req_id":"7","op":"subscribe"})",
        Kind::Acknowledged, 7, "");
    row("spot acknowledgement",
        R"({"success":true,"ret_msg":"subscribe","conn_id":"2324d924-aa4d-45b0-a858-7b8be29ab52b","req_id":"7","op":"subscribe"})",
        Kind::Acknowledged, 7, "");
    row("acknowledgement of somebody else's id", R"({"success":true,"ret_msg":"","req_id":"sub-1","op":"subscribe"})",
        Kind::Acknowledged, 0, "");
    row("spot pong",
        R"({"success":true,"ret_msg":"pong","conn_id":"0970e817-426e-429a-a679-ff7f55e0b16a","op":"ping"})", Kind::Pong,
        0, "");
    row("linear pong", R"({"success":true,"ret_msg":"pong","conn_id":"465772b1","req_id":"ping-1","op":"ping"})",
        Kind::Pong, 0, "");
    row("option and private pong, 2025",
        R"({"op":"pong","args":["1753340040127"],"conn_id":"d157a7favkf4mm3ibuvg-14toog"})", Kind::Pong, 0, "");
    row("A-17: nothing that it could read",
        R"({"success":false,"ret_msg":"Failed to decode incoming data:readObjectStart: expect { or n, but found h","conn_id":"x","req_id":"","op":""})",
        Kind::Error, 0, "Failed to decode incoming data:readObjectStart: expect { or n, but found h");
    row("A-17: an unknown operation",
        R"({"success":false,"ret_msg":"error:invalid op","conn_id":"x","req_id":"3","op":"nope"})", Kind::Error, 0,
        "error:invalid op");
    row("A-17: a refusal of nothing of ours",
        R"({"success":false,"ret_msg":"error:handler not found,topic:order","conn_id":"x","req_id":"99","op":"subscribe"})",
        Kind::Error, 0, "error:handler not found,topic:order");
    row("too many requests",
        R"({"success":false,"ret_msg":"Too many visits!","ret_code":10006,"op":"subscribe","req_id":"1"})",
        Kind::Throttled, 0, "Too many visits!");
    row("too many sessions, the other spelling",
        R"({"retCode":20003,"retMsg":"Too frequent requests","op":"auth","connId":"x"})", Kind::Throttled, 0,
        "Too frequent requests");
    row("the service restarts",
        R"({"success":false,"retCode":10019,"retMsg":"ws trade service is restarting","op":"subscribe"})",
        Kind::ClosingSoon, 0, "ws trade service is restarting");
    row("A-06: control and direction characters in an error",
        R"({"success":false,"ret_msg":"a\u0000b\u202ec","op":"nope"})", Kind::Error, 0, "a\uFFFDb\uFFFDc");
}

void TestBybit::noticesAreUnderstood()
{
    QFETCH(const QByteArray, frame);
    QFETCH(const SessionNotice::Kind, kind);
    QFETCH(const qint64, requestId);
    QFETCH(const QString, text);
    for (const Market market : {Market::Spot, Market::Linear}) {
        const auto protocol = withEverything(market);
        const DecodedFrame out = decode(*protocol, frame);
        QCOMPARE(out.problem, DecodeProblem::None);
        QVERIFY(out.messages.empty());
        QCOMPARE(out.notices.size(), size_t(1));
        QCOMPARE(out.notices[0].kind, kind);
        QCOMPARE(out.notices[0].requestId, requestId);
        QCOMPARE(out.notices[0].text, text);
        QVERIFY(out.notices[0].streams.empty());
    }
}

void TestBybit::anAcknowledgementNamesEveryStreamOfItsTopics()
{
    const auto protocol = withEverything(Market::Linear);
    const StreamIndex ticker = StreamIndex(Channel::Ticker), mark = StreamIndex(Channel::MarkPrice),
                      trade = StreamIndex(Channel::Trade);
    const auto frames = subscribe(*protocol, {trade, ticker});
    QCOMPARE(frames.size(), size_t(1));
    // The mark price came later, and has no request of its own.
    QVERIFY(subscribe(*protocol, {mark}).empty());
    const DecodedFrame out = decode(*protocol, confirmation(frames[0].requestId));
    QCOMPARE(out.notices.at(0).kind, SessionNotice::Kind::Acknowledged);
    auto named = out.notices[0].streams;
    std::sort(named.begin(), named.end());
    QCOMPARE(named, (std::vector<StreamIndex>{trade, ticker, mark}));
}

void TestBybit::oneBadTopicIsFoundByAskingInParts()
{
    BybitProtocol protocol(Market::Linear);
    protocol.sessionStarted();
    protocol.addStream(0, {Btc, Channel::Trade});
    protocol.addStream(1, {QStringLiteral("NOPEUSDT"), Channel::Trade});
    protocol.addStream(2, {Eth, Channel::Trade});
    auto frames = subscribe(protocol, {0, 1, 2});
    QCOMPARE(frames.size(), size_t(1));
    DecodedFrame out = decode(protocol,
                              refusal(frames[0].requestId, "error:handler not found,topic:publicTrade.NOPEUSDT"));
    // All of the request: who asks again in parts finds the bad one.
    QCOMPARE(out.notices.at(0).kind, SessionNotice::Kind::Rejected);
    QCOMPARE(out.notices[0].requestId, frames[0].requestId);
    QVERIFY(out.notices[0].streams.empty());

    frames = subscribe(protocol, {0});
    const auto second = subscribe(protocol, {1, 2});
    QCOMPARE(frames.at(0).text, QByteArray(R"({"op":"subscribe","args":["publicTrade.BTCUSDT"],"req_id":"2"})"));
    QCOMPARE(second.at(0).streams, (std::vector<StreamIndex>{1, 2}));
    QCOMPARE(decode(protocol, confirmation(2)).notices.at(0).streams, std::vector<StreamIndex>{0});
    QCOMPARE(decode(protocol, refusal(3, "error:handler not found,topic:publicTrade.NOPEUSDT")).notices.at(0).requestId,
             3);
    const auto third = subscribe(protocol, {1});
    const auto fourth = subscribe(protocol, {2});
    out = decode(protocol, refusal(third.at(0).requestId, "error:handler not found,topic:publicTrade.NOPEUSDT"));
    QCOMPARE(out.notices.at(0).kind, SessionNotice::Kind::Rejected);
    QCOMPARE(out.notices[0].streams, std::vector<StreamIndex>{1});
    QCOMPARE(out.notices[0].text, QStringLiteral("error:handler not found,topic:publicTrade.NOPEUSDT"));
    QCOMPARE(decode(protocol, confirmation(fourth.at(0).requestId)).notices.at(0).streams, std::vector<StreamIndex>{2});
}

void TestBybit::aBadTopicOfTwoStreamsRejectsBoth()
{
    BybitProtocol protocol(Market::Linear);
    protocol.sessionStarted();
    protocol.addStream(0, {QStringLiteral("NOPEUSDT"), Channel::Ticker});
    protocol.addStream(1, {QStringLiteral("NOPEUSDT"), Channel::MarkPrice});
    const auto frames = subscribe(protocol, {0, 1});
    QCOMPARE(frames.at(0).streams, (std::vector<StreamIndex>{0, 1}));
    const DecodedFrame out = decode(protocol, refusal(1, "error:handler not found,topic:tickers.NOPEUSDT"));
    QCOMPARE(out.notices.at(0).kind, SessionNotice::Kind::Rejected);
    // No number of a request: two streams of one topic are not to be asked for in parts.
    QCOMPARE(out.notices[0].requestId, 0);
    QCOMPARE(out.notices[0].streams, (std::vector<StreamIndex>{0, 1}));
}

void TestBybit::alreadySubscribedIsAsGoodAsYes()
{
    BybitProtocol protocol(Market::Linear);
    protocol.sessionStarted();
    protocol.addStream(0, {Btc, Channel::Trade});
    protocol.addStream(1, {Eth, Channel::Trade});
    (void)subscribe(protocol, {0, 1});
    // Of a request with more it says nothing about the others.
    DecodedFrame out = decode(protocol, refusal(1, "error:already subscribed,topic:publicTrade.BTCUSDT"));
    QCOMPARE(out.notices.at(0).kind, SessionNotice::Kind::Rejected);
    QCOMPARE(out.notices[0].requestId, 1);
    QCOMPARE(subscribe(protocol, {0}).at(0).requestId, 2);
    out = decode(protocol, refusal(2, "error:already subscribed,topic:publicTrade.BTCUSDT"));
    QCOMPARE(out.notices.at(0).kind, SessionNotice::Kind::Acknowledged);
    QCOMPARE(out.notices[0].requestId, 2);
    QCOMPARE(out.notices[0].streams, std::vector<StreamIndex>{0});
    QVERIFY(subscribe(protocol, {0}).empty());
}

void TestBybit::aRefusalWithoutANumberIsKnownByItsTopic()
{
    BybitProtocol protocol(Market::Spot);
    protocol.sessionStarted();
    protocol.addStream(0, {Btc, Channel::Trade});
    protocol.addStream(1, {QStringLiteral("NOPE"), Channel::Depth});
    (void)subscribe(protocol, {0, 1});
    const DecodedFrame out = decode(
        protocol, R"({"success":false,"ret_msg":"error:handler not found,topic:orderbook.50.NOPE","op":"subscribe"})");
    QCOMPARE(out.notices.at(0).kind, SessionNotice::Kind::Rejected);
    QCOMPARE(out.notices[0].requestId, 0);
    QCOMPARE(out.notices[0].streams, std::vector<StreamIndex>{1});
}

void TestBybit::oneTopicIsAskedForOnce()
{
    const auto protocol = withEverything(Market::Linear);
    const StreamIndex ticker = StreamIndex(Channel::Ticker), mark = StreamIndex(Channel::MarkPrice);
    QCOMPARE(subscribe(*protocol, {mark}).at(0).text,
             QByteArray(R"({"op":"subscribe","args":["tickers.BTCUSDT"],"req_id":"1"})"));
    (void)decode(*protocol, confirmation(1));
    QVERIFY(subscribe(*protocol, {ticker}).empty());
    QCOMPARE(decode(*protocol, TickerSnapshot).messages.size(), size_t(2));
}

void TestBybit::aTopicThatIsStillWantedBeginsAgain()
{
    const auto protocol = withEverything(Market::Linear);
    const StreamIndex ticker = StreamIndex(Channel::Ticker), mark = StreamIndex(Channel::MarkPrice);
    (void)subscribe(*protocol, {ticker, mark});
    (void)decode(*protocol, TickerSnapshot);
    const auto frames = protocol->unsubscribe({&ticker, 1});
    QCOMPARE(frames.size(), size_t(2));
    QCOMPARE(frames[0].text, QByteArray(R"({"op":"unsubscribe","args":["tickers.BTCUSDT"],"req_id":"2"})"));
    QCOMPARE(frames[1].text, QByteArray(R"({"op":"subscribe","args":["tickers.BTCUSDT"],"req_id":"3"})"));
    QCOMPARE(frames[1].streams, std::vector<StreamIndex>{mark});
    // What was merged is gone with the subscription that it belonged to.
    QVERIFY(decode(*protocol, tickerDelta(R"("markPrice":"2")")).messages.empty());
    protocol->removeStream(ticker);
    (void)decode(*protocol, R"({"success":true,"ret_msg":"","req_id":"2","op":"unsubscribe"})");
    const DecodedFrame out = decode(*protocol, TickerSnapshot);
    QCOMPARE(out.messages.size(), size_t(1));
    QCOMPARE(out.messages[0].stream, mark);
    // The last stream takes the topic with it.
    QCOMPARE(protocol->unsubscribe({&mark, 1}).size(), size_t(1));
}

void TestBybit::lateDataOfARemovedStreamAreDroppedUntilTheVenueConfirms()
{
    const auto protocol = withEverything(Market::Linear);
    const StreamIndex trade = StreamIndex(Channel::Trade);
    (void)subscribe(*protocol, {trade});
    QCOMPARE(protocol->unsubscribe({&trade, 1}).at(0).requestId, 2);
    protocol->removeStream(trade);
    DecodedFrame out = decode(*protocol, TradeFrame);
    QCOMPARE(out.problem, DecodeProblem::None);
    QVERIFY(out.messages.empty());
    (void)decode(*protocol, R"({"success":true,"ret_msg":"","req_id":"9","op":"unsubscribe"})");
    QCOMPARE(decode(*protocol, TradeFrame).problem, DecodeProblem::None);
    (void)decode(*protocol, R"({"success":true,"ret_msg":"","req_id":"2","op":"unsubscribe"})");
    QCOMPARE(decode(*protocol, TradeFrame).problem, DecodeProblem::ForeignStream);
    // And indices are used again.
    protocol->addStream(trade, {Btc, Channel::Trade});
    QCOMPARE(subscribe(*protocol, {trade}).size(), size_t(1));
    QCOMPARE(decode(*protocol, TradeFrame).messages.at(0).stream, trade);
    protocol->removeStream(trade);
    protocol->removeStream(trade);   // again: nothing happens
    protocol->removeStream(1'000);
    QCOMPARE(decode(*protocol, TradeFrame).problem, DecodeProblem::ForeignStream);
}

void TestBybit::aNewSessionKnowsNothingOfTheOldOne()
{
    const auto protocol = withEverything(Market::Linear);
    const StreamIndex ticker = StreamIndex(Channel::Ticker), trade = StreamIndex(Channel::Trade);
    (void)subscribe(*protocol, {ticker, trade});
    (void)decode(*protocol, TickerSnapshot);
    (void)protocol->unsubscribe({&trade, 1});
    protocol->removeStream(trade);
    protocol->sessionStarted();
    QCOMPARE(decode(*protocol, TradeFrame).problem, DecodeProblem::ForeignStream);
    QVERIFY(decode(*protocol, tickerDelta(R"("lastPrice":"2")")).messages.empty());
    QCOMPARE(subscribe(*protocol, {ticker}).at(0).requestId, 1);
}

// REST and ends.

void TestBybit::readsTheClock_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<qint64>("nanoseconds");   // -1: refused
    const QByteArray good =
        R"({"retCode":0,"retMsg":"OK","result":{"timeSecond":"1688639403","timeNano":"1688639403423213947"},)"
        R"("retExtInfo":{},"time":1688639403423})";
    QTest::newRow("as documented") << good << 1'688'639'403'423'213'947ll;
    QTest::newRow("an error") << QByteArray(good).replace("\"retCode\":0", "\"retCode\":10016") << -1ll;
    QTest::newRow("no code") << QByteArray(good).replace("\"retCode\":0,", "") << -1ll;
    QTest::newRow("no time") << QByteArray(R"({"retCode":0,"result":{}})") << -1ll;
    QTest::newRow("no number") << QByteArray(good).replace("1688639403423213947", "soon") << -1ll;
    QTest::newRow("empty") << QByteArray() << -1ll;
    QTest::newRow("trailing rubbish") << QByteArray(good + "x") << -1ll;
    QTest::newRow("a page instead") << QByteArray("<html>403</html>") << -1ll;
}

void TestBybit::readsTheClock()
{
    QFETCH(const QByteArray, body);
    QFETCH(const qint64, nanoseconds);
    const BybitProtocol protocol(Market::Spot);
    QCOMPARE(protocol.timeRequest()->pathAndQuery, QStringLiteral("/v5/market/time"));
    const auto time = protocol.parseTime(body);
    QCOMPARE(time.has_value(), nanoseconds >= 0);
    if (!time) {
        QCOMPARE(int(time.error().code), int(ErrorCode::BadData));
        return;
    }
    QCOMPARE(text(time->time), QByteArray::number(nanoseconds));
    QVERIFY(time->resolution == std::chrono::nanoseconds(1));
    QVERIFY(!protocol.snapshotRequest(0));
}

void TestBybit::judgesForbiddenCountries()
{
    const BybitProtocol protocol(Market::Linear);
    const auto failure = protocol.judgeHttp(
        403, "<p>The Amazon CloudFront distribution is configured to block access from your country.</p>", {});
    QVERIFY(failure);
    QCOMPARE(int(failure->failureClass), int(FailureClass::Blocked));
    QCOMPARE(failure->cause, Cause::RegionBlocked);
    QVERIFY(!protocol.judgeHttp(403, "access too frequent", {}));
    QVERIFY(!protocol.judgeHttp(403, {}, {}));
    QVERIFY(!protocol.judgeHttp(503, "block access from your country", {}));
}

// Recordings.

void TestBybit::recordedBookFollowsWithoutAGap()
{
    const auto lines = captureLines("bybit/linear-orderbook500-xrpusdt-20241201.jsonl");
    if (lines.empty())
        QSKIP("The captures are not here.");
    QCOMPARE(lines.size(), size_t(35));
    BybitProtocol protocol(Market::Linear);
    protocol.addStream(0, {QStringLiteral("XRPUSDT"), Channel::Depth});
    BookSync book({SequenceRule::Contiguous});
    quint64 previous = 0;
    for (size_t i = 0; i < lines.size(); ++i) {
        // 500 levels are no longer offered: here they stand for those that are.
        const DecodedFrame out = decode(protocol,
                                        QByteArray::fromStdString(lines[i]).replace("orderbook.500.", "orderbook.50."));
        QCOMPARE(out.problem, DecodeProblem::None);
        QCOMPARE(out.messages.size(), size_t(1));
        const auto &change = std::get<BookChange>(out.messages[0].payload);
        QCOMPARE(change.isSnapshot, i == 0);
        QVERIFY(i == 0 || out.messages[0].sequence.last == previous + 1);
        previous = out.messages[0].sequence.last;
        const std::span levels(out.levels);
        const auto outcome = book.accept(out.messages[0].sequence, change.isSnapshot, levels.first(change.bidCount),
                                         levels.subspan(change.bidCount, change.askCount), Clock::time_point())
                                 .outcome;
        QCOMPARE(outcome, i == 0 ? BookSync::Outcome::Replaced : BookSync::Outcome::Applied);
        // What leaves the window is removed by name, so the book stays as deep as the topic.
        QCOMPARE(book.book().bids().size(), size_t(500));
        QCOMPARE(book.book().asks().size(), size_t(500));
        QVERIFY(!book.book().isCrossed());
    }
    QCOMPARE(previous, 20'254'903ull);
}

void TestBybit::recordedSpotBookJoinsItsSnapshot()
{
    const auto lines = captureLines("bybit/spot-orderbook50-btcusdt-20241108.jsonl");
    if (lines.empty())
        QSKIP("The captures are not here.");
    QCOMPARE(lines.size(), size_t(3));
    const auto protocol = withEverything(Market::Spot);
    const DecodedFrame snapshot = decode(*protocol, QByteArray::fromStdString(lines[0]));
    const DecodedFrame change = decode(*protocol, QByteArray::fromStdString(lines[1]));
    QVERIFY(std::get<BookChange>(snapshot.messages.at(0).payload).isSnapshot);
    QCOMPARE(change.messages.at(0).sequence.last, snapshot.messages.at(0).sequence.last + 1);
    QCOMPARE(text(change.messages[0].eventTime), QByteArray("1731035685345000000"));
    QCOMPARE(decode(*protocol, QByteArray::fromStdString(lines[2])).notices.at(0).kind, SessionNotice::Kind::Pong);
}

void TestBybit::recordedTickersAreUnderstood()
{
    const auto lines = captureLines("bybit/tickers-linear-option-usdcperp-20240515.jsonl");
    if (lines.empty())
        QSKIP("The captures are not here.");
    QCOMPARE(lines.size(), size_t(4));
    BybitProtocol protocol(Market::Linear);
    protocol.addStream(0, {Btc, Channel::Ticker});
    protocol.addStream(1, {Btc, Channel::MarkPrice});
    protocol.addStream(2, {QStringLiteral("BTCPERP"), Channel::MarkPrice});
    QCOMPARE(decode(protocol, QByteArray::fromStdString(lines[0])).problem,
             DecodeProblem::ForeignStream);   // an option
    QCOMPARE(decode(protocol, QByteArray::fromStdString(lines[1])).messages.size(), size_t(2));
    QCOMPARE(describe(decode(protocol, QByteArray::fromStdString(lines[2]))),
             QByteArray("0 at=1715748763063000000 ticker last=61874 bid=61873.9 ask=61874 volume=98430.105\n"
                        "1 at=1715748763063000000 mark_price mark=61875.06 index=61903.59 funding=0.00008055 "
                        "next=1715760000000000000"));
    QCOMPARE(describe(decode(protocol, QByteArray::fromStdString(lines[3]))),
             QByteArray("2 at=1715756612118000000 old mark_price mark=61943.58 index=61942.85 funding=0.00004979 "
                        "next=1715760000000000000"));
}

}   // namespace tst_bybit

FEEDWARDEN_APPLESS_TEST(tst_bybit::TestBybit)
#include "tst_bybit.moc"
