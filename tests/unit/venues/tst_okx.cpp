// SPDX-License-Identifier: GPL-3.0-or-later
#include "decoding.h"

#include "core/feed/streamledger.h"
#include "core/venues/okx/okx.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace tst_okx {

using namespace feedwarden;
using Kind = SessionNotice::Kind;

// Shapes: trades, tickers, books and acknowledgements are like those that were recorded; the others, and everything
// with sequence ids, are written after the exchange's documentation.

static const QString Spot = QStringLiteral("BTC-USDT");
static const QString Swap = QStringLiteral("BTC-USDT-SWAP");

class TestOkx final : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatItOffers();
    void checksStreams_data();
    void checksStreams();
    void traitsFollowTheVenuesNumbers();
    void candlesHaveAUrlOfTheirOwn_data();
    void candlesHaveAUrlOfTheirOwn();
    void candlesShareNoLineWithOthers();

    void subscribesAllChannelsInOneMessage();
    void subscribesInBatches();
    void aSwapsMarkPriceComesWithItsFunding();
    void liquidationsAreSubscribedByTypeOfInstrument();

    void decodesEachPayload_data();
    void decodesEachPayload();
    void fieldsMayComeInAnyOrder();
    void firstMessagesAfterASubscriptionDoNotCount();
    void aTradeStandsForAllOfItsFills();
    void severalTradesComeInTheOrderOfTheirIds();
    void fundingRatesJoinTheMarkPricesThatFollow();
    void aRefusedFrameTellsNoFundingRate();
    void liquidationsOfOthersAreDropped();
    void emptyTextsAreNoNumbers();
    void checksumsCountUnlessZero_data();
    void checksumsCountUnlessZero();
    void numbersOfABook_data();
    void numbersOfABook();
    void foreignDataAreTold();
    void lateDataAreDroppedUntilTheEndIsConfirmed();

    void aBookFollowsItsNumbers();
    void aQuietBookSendsItsNumberAgain();
    void numbersMayStartOverAfterMaintenance();
    void aBrokenChainIsAGap();

    void eachArgumentIsAcknowledgedByItself();
    void errorsAreJudged_data();
    void errorsAreJudged();
    void aRefusedArgumentHarmsNoOther();
    void aRefusalThatNamesNobodyConcernsTheRequest();
    void aRefusalWithoutANumberNeedsOneCandidate();
    void aRefusedFundingRateLeavesTheMarkPrice();
    void noticesAreJudged_data();
    void noticesAreJudged();
    void pongIsNoJson();
    void unknownTypesAreCounted_data();
    void unknownTypesAreCounted();
    void wrongThingsAreRefused_data();
    void wrongThingsAreRefused();
    void closeCodesAreJudged_data();
    void closeCodesAreJudged();
    void readsTheClock_data();
    void readsTheClock();
};

/// Every channel of one instrument, by the channel's number.
static void addEverything(OkxProtocol &protocol, const QString &instrument = Spot)
{
    for (const Channel channel : protocol.facts().channels)
        protocol.addStream(StreamIndex(channel), {instrument, channel});
    protocol.sessionStarted();
}

static std::vector<QByteArray> textsOf(const std::vector<ClientFrame> &frames)
{
    std::vector<QByteArray> texts;
    for (const ClientFrame &frame : frames)
        texts.push_back(frame.text);
    return texts;
}

void TestOkx::saysWhatItOffers()
{
    const VenueFacts &facts = okxFacts();
    QCOMPARE(facts.id, QStringLiteral("okx"));
    QCOMPARE(facts.url, QUrl(QStringLiteral("wss://ws.okx.com:8443")));
    QVERIFY((facts.connectionAttempts == RollingWindow{3, std::chrono::seconds(1)}));
    QVERIFY((facts.clientMessages == RollingWindow{480, std::chrono::hours(1)}));
    QVERIFY(!facts.controlFramesCount);
    // The server closes after 30 s without data or ping: one is lost, the next one still comes in time.
    QVERIFY(facts.venuePingInterval == std::chrono::seconds(15));
    QVERIFY(facts.heartbeatInterval == std::chrono::seconds(15));
    QCOMPARE(OkxProtocol().applicationPing()->text, QByteArray("ping"));
    QVERIFY(facts.channels.contains(Channel::Liquidation) && facts.channels.contains(Channel::MarkPrice));
}

void TestOkx::checksStreams_data()
{
    QTest::addColumn<StreamKey>("key");
    QTest::addColumn<bool>("isGood");
    const auto row = [](const char *name, const char *symbol, bool isGood) {
        QTest::newRow(name) << StreamKey{QString::fromUtf8(symbol), Channel::Trade} << isGood;
    };
    row("spot", "BTC-USDT", true);
    row("swap", "BTC-USDT-SWAP", true);
    row("future", "BTC-USD-250328", true);
    row("option", "BTC-USD-250328-50000-C", true);
    row("an underscore", "BTC-USD_UM-SWAP", true);
    row("empty", "", false);
    row("one part", "BTCUSDT", false);
    row("six parts", "BTC-USD-250328-50000-C-X", false);
    row("half a pair", "BTC-", false);
    row("lower case", "btc-usdt", false);
    row("another venue's", "BTC/USDT", false);
    row("a quote", "BTC\"-USDT", false);
    row("too long", "BTCBTCBTCBTCBTCBTCBTCBTCBTCBTCBTC-USDTUSDTUSDTUSDT", false);
}

void TestOkx::checksStreams()
{
    QFETCH(const StreamKey, key);
    QFETCH(const bool, isGood);
    QCOMPARE(bool(OkxProtocol().checkStream(key)), isGood);
}

void TestOkx::traitsFollowTheVenuesNumbers()
{
    const OkxProtocol protocol;
    const StreamTraits depth = protocol.traitsOf({Spot, Channel::Depth});
    QCOMPARE(depth.rule, SequenceRule::PreviousLink);
    QVERIFY(depth.needsSnapshot && !depth.snapshotOverRest);
    QCOMPARE(depth.bookDepth, 0);
    QVERIFY(depth.checksum == ChecksumRule::OkxTop25);
    QCOMPARE(protocol.traitsOf({Spot, Channel::Trade}).rule, SequenceRule::Contiguous);
    QVERIFY(protocol.traitsOf({Spot, Channel::Trade}).reorderable);
    QCOMPARE(protocol.traitsOf({Spot, Channel::BookTicker}).rule, SequenceRule::Rising);
    QCOMPARE(protocol.traitsOf({Spot, Channel::DepthSnapshot}).rule, SequenceRule::Rising);
    QCOMPARE(protocol.traitsOf({Spot, Channel::Ticker}).rule, SequenceRule::None);
    QVERIFY(protocol.traitsOf({Swap, Channel::MarkPrice}).pushInterval == std::chrono::milliseconds(10'000));
}

void TestOkx::candlesHaveAUrlOfTheirOwn_data()
{
    QTest::addColumn<QList<Channel>>("channels");
    QTest::addColumn<QString>("origin");
    QTest::addColumn<QString>("expected");
    const QString venue = okxFacts().url.toString();
    QTest::newRow("nothing yet") << QList<Channel>{} << venue << venue + QStringLiteral("/ws/v5/public");
    QTest::newRow("trades") << QList{Channel::Trade} << venue << venue + QStringLiteral("/ws/v5/public");
    QTest::newRow("candles") << QList{Channel::Candle1m, Channel::Candle1d} << venue
                             << venue + QStringLiteral("/ws/v5/business");
    QTest::newRow("a slash") << QList{Channel::Candle1m} << QStringLiteral("ws://127.0.0.1:4000/")
                             << QStringLiteral("ws://127.0.0.1:4000/ws/v5/business");
    QTest::newRow("a path") << QList{Channel::Candle1m} << QStringLiteral("ws://127.0.0.1:4000/x")
                            << QStringLiteral("ws://127.0.0.1:4000/x");
}

void TestOkx::candlesHaveAUrlOfTheirOwn()
{
    QFETCH(const QList<Channel>, channels);
    QFETCH(const QString, origin);
    QFETCH(const QString, expected);
    OkxProtocol protocol;
    protocol.addStream(0, {Spot, Channel::Ticker});
    for (qsizetype i = 0; i < channels.size(); ++i)
        protocol.addStream(StreamIndex(i + 1), {Spot, channels[i]});
    protocol.removeStream(0);
    QCOMPARE(protocol.connectUrl(QUrl(origin)), QUrl(expected));
}

void TestOkx::candlesShareNoLineWithOthers()
{
    OkxProtocol protocol;
    const StreamKey candle{Spot, Channel::Candle1m}, day{Swap, Channel::Candle1d}, trade{Spot, Channel::Trade};
    QVERIFY(protocol.lineGroup(candle) == protocol.lineGroup(day));
    QVERIFY(protocol.lineGroup(candle) != protocol.lineGroup(trade));
    QVERIFY(protocol.checkStream(candle) && protocol.checkStream(trade));   // nothing is there yet
    protocol.addStream(0, candle);
    QVERIFY(protocol.checkStream(day));
    const auto refused = protocol.checkStream(trade);
    QVERIFY(!refused);
    QVERIFY(refused.error().code == ErrorCode::Configuration);
    protocol.removeStream(0);
    QVERIFY(protocol.checkStream(trade));
}

void TestOkx::subscribesAllChannelsInOneMessage()
{
    OkxProtocol protocol;
    addEverything(protocol);
    const std::vector<StreamIndex> streams = {StreamIndex(Channel::Depth),      StreamIndex(Channel::Trade),
                                              StreamIndex(Channel::BookTicker), StreamIndex(Channel::Candle1h),
                                              StreamIndex(Channel::Candle1d),   StreamIndex(Channel::DepthSnapshot)};
    const auto frames = protocol.subscribe(streams);
    const std::vector<QByteArray> expected = {
        R"({"id":"1","op":"subscribe","args":[{"channel":"books","instId":"BTC-USDT"},{"channel":"trades","instId":"BTC-USDT"},)"
        R"({"channel":"bbo-tbt","instId":"BTC-USDT"},{"channel":"candle1H","instId":"BTC-USDT"},)"
        R"({"channel":"candle1Dutc","instId":"BTC-USDT"},{"channel":"books5","instId":"BTC-USDT"}]})"};
    QCOMPARE(textsOf(frames), expected);
    QCOMPARE(frames[0].streams, streams);
    QCOMPARE(frames[0].requestId, 0);   // each answer names its argument
    const StreamIndex depth = StreamIndex(Channel::Depth);
    QCOMPARE(protocol.unsubscribe({&depth, 1})[0].text,
             QByteArray(R"({"id":"2","op":"unsubscribe","args":[{"channel":"books","instId":"BTC-USDT"}]})"));
    QVERIFY(protocol.openingFrames().empty());
}

void TestOkx::subscribesInBatches()
{
    OkxProtocol protocol;
    std::vector<StreamIndex> streams;
    for (int i = 0; i < 101; ++i) {
        streams.push_back(i);
        protocol.addStream(i, {QStringLiteral("A%1-USDT").arg(i), Channel::Trade});
    }
    const auto frames = protocol.subscribe(streams);
    QCOMPARE(frames.size(), size_t(3));
    QCOMPARE(frames[0].streams.size(), size_t(50));
    QCOMPARE(frames[2].streams, std::vector<StreamIndex>{100});
    QVERIFY(frames[0].text.size() < 4096);
}

void TestOkx::aSwapsMarkPriceComesWithItsFunding()
{
    OkxProtocol protocol;
    protocol.addStream(0, {Spot, Channel::MarkPrice});
    protocol.addStream(1, {Swap, Channel::MarkPrice});
    protocol.sessionStarted();
    const std::vector<StreamIndex> streams = {0, 1};
    const std::vector<QByteArray> expected = {
        R"({"id":"1","op":"subscribe","args":[{"channel":"mark-price","instId":"BTC-USDT"},)"
        R"({"channel":"mark-price","instId":"BTC-USDT-SWAP"},{"channel":"funding-rate","instId":"BTC-USDT-SWAP"}]})"};
    QCOMPARE(textsOf(protocol.subscribe(streams)), expected);
}

void TestOkx::liquidationsAreSubscribedByTypeOfInstrument()
{
    OkxProtocol protocol;
    protocol.addStream(0, {Swap, Channel::Liquidation});
    protocol.addStream(1, {QStringLiteral("ETH-USDT-SWAP"), Channel::Liquidation});
    protocol.addStream(2, {QStringLiteral("BTC-USD-250328"), Channel::Liquidation});
    protocol.addStream(3, {Spot, Channel::Liquidation});
    protocol.addStream(4, {QStringLiteral("BTC-USD-250328-50000-C"), Channel::Liquidation});
    protocol.sessionStarted();
    const std::vector<StreamIndex> all = {0, 1, 2, 3, 4};
    const auto frames = protocol.subscribe(all);
    QCOMPARE(frames.size(), size_t(1));
    QCOMPARE(frames[0].text,
             QByteArray(R"({"id":"1","op":"subscribe","args":[{"channel":"liquidation-orders","instType":"SWAP"},)"
                        R"({"channel":"liquidation-orders","instType":"FUTURES"},)"
                        R"({"channel":"liquidation-orders","instType":"MARGIN"},)"
                        R"({"channel":"liquidation-orders","instType":"OPTION"}]})"));
    QCOMPARE(frames[0].streams, all);
    // One answer for all of a type.
    const DecodedFrame out = decode(
        protocol,
        R"({"id":"1","event":"subscribe","arg":{"channel":"liquidation-orders","instType":"SWAP"},"connId":"a4d3ae55"})");
    QCOMPARE(out.notices.at(0).streams, (std::vector<StreamIndex>{0, 1}));
    // What another stream needs does not end.
    const StreamIndex first = 0, second = 1;
    QVERIFY(protocol.unsubscribe({&first, 1}).empty());
    protocol.removeStream(0);
    QCOMPARE(
        protocol.unsubscribe({&second, 1})[0].text,
        QByteArray(R"({"id":"2","op":"unsubscribe","args":[{"channel":"liquidation-orders","instType":"SWAP"}]})"));
}

void TestOkx::decodesEachPayload_data()
{
    QTest::addColumn<QString>("instrument");
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QByteArray>("expected");   // " old" is the first one after subscribing
    QTest::newRow("trade")
        << Spot
        << QByteArray(
               R"({"arg":{"channel":"trades","instId":"BTC-USDT"},"data":[{"instId":"BTC-USDT","tradeId":"674510826",)"
               R"("px":"95634.9","sz":"0.00011186","side":"buy","ts":"1740394561685","count":"1","source":"0","seqId":1234567}]})")
        << QByteArray("0 seq=674510826..674510826 at=1740394561685000000 old trade price=95634.9 quantity=0.00011186 "
                      "id=674510826 time=1740394561685000000 taker=buy");
    const QByteArray ticker =
        R"({"arg":{"channel":"tickers","instId":"INSTRUMENT"},"data":[{"instType":"TYPE","instId":"INSTRUMENT",)"
        R"("last":"9999.99","lastSz":"0.1","askPx":"10000","askSz":"11","bidPx":"9999.9","bidSz":"5","open24h":"9000",)"
        R"("high24h":"10000","low24h":"8888.88","sodUtc0":"9100","sodUtc8":"9200","volCcy24h":"2222","vol24h":"1111",)"
        R"("ts":"1597026383085"}]})";
    QTest::newRow("ticker of spot")
        << Spot << QByteArray(ticker).replace("INSTRUMENT", "BTC-USDT").replace("TYPE", "SPOT")
        << QByteArray("1 at=1597026383085000000 old ticker last=9999.99 bid=9999.9 ask=10000 volume=1111");
    QTest::newRow("ticker of a swap")
        << Swap << QByteArray(ticker).replace("INSTRUMENT", "BTC-USDT-SWAP").replace("TYPE", "SWAP")
        << QByteArray("1 at=1597026383085000000 old ticker last=9999.99 bid=9999.9 ask=10000 volume=2222");
    QTest::newRow("best bid and ask")
        << Spot
        << QByteArray(
               R"({"arg":{"channel":"bbo-tbt","instId":"BTC-USDT"},"data":[{"asks":[["8476.98","415","0","13"]],)"
               R"("bids":[["8476.97","256","0","12"]],"ts":"1597026383085","seqId":123456}]})")
        << QByteArray("2 seq=123456..123456 at=1597026383085000000 old book_ticker bid=8476.97 bidQuantity=256 "
                      "ask=8476.98 askQuantity=415");
    QTest::newRow("candle")
        << Spot
        << QByteArray(
               R"({"arg":{"channel":"candle1m","instId":"BTC-USDT"},"data":[["1597026360000","8533.02","8553.74","8527.17",)"
               R"("8548.26","45247","529.5858061","529.5858061","0"]]})")
        << QByteArray("4 at=0 old candle start=1597026360000000000 o=8533.02 h=8553.74 l=8527.17 c=8548.26 v=45247 "
                      "closed=no");
    QTest::newRow("closed candle of a day")
        << Spot
        << QByteArray(
               R"({"arg":{"channel":"candle1Dutc","instId":"BTC-USDT"},"data":[["1597017600000","1","2","0.5","1.5","9","9",)"
               R"("9","1"]]})")
        << QByteArray("9 at=0 old candle start=1597017600000000000 o=1 h=2 l=0.5 c=1.5 v=9 closed=yes");
    QTest::newRow("book")
        << Spot
        << QByteArray(
               R"({"arg":{"channel":"books","instId":"BTC-USDT"},"action":"snapshot","data":[{"asks":[["8476.98","415","0","13"]],)"
               R"("bids":[["8476.97","256","0","12"]],"ts":"1597026383085","checksum":0,"prevSeqId":-1,"seqId":123456}]})")
        << QByteArray("10 seq=123456..123456 at=1597026383085000000 old snapshot bids=[8476.97x256] "
                      "asks=[8476.98x415]");
    QTest::newRow("change of a book")
        << Spot
        << QByteArray(
               R"({"arg":{"channel":"books","instId":"BTC-USDT"},"action":"update","data":[{"asks":[["8476.98","0","0","0"]],)"
               R"("bids":[],"ts":"1597026383185","checksum":0,"prevSeqId":123456,"seqId":123470}]})")
        << QByteArray("10 seq=123470..123470 at=1597026383185000000 previous=123456 change bids=[] asks=[8476.98x0]");
    QTest::newRow("partial book")
        << Spot
        << QByteArray(
               R"({"arg":{"channel":"books5","instId":"BTC-USDT"},"data":[{"asks":[["8476.98","415","0","13"]],)"
               R"("bids":[["8476.97","256","0","12"]],"instId":"BTC-USDT","ts":"1597026383085","seqId":123456}]})")
        << QByteArray("11 seq=123456..123456 at=1597026383085000000 old snapshot bids=[8476.97x256] "
                      "asks=[8476.98x415]");
    QTest::newRow("mark price")
        << Swap
        << QByteArray(R"({"arg":{"channel":"mark-price","instId":"BTC-USDT-SWAP"},"data":[{"instType":"SWAP",)"
                      R"("instId":"BTC-USDT-SWAP","markPx":"42310.6","ts":"1630049139746"}]})")
        << QByteArray("13 at=1630049139746000000 old mark_price mark=42310.6 index=0 funding=0 next=0");
    QTest::newRow("liquidation")
        << QStringLiteral("IOST-USDT-SWAP")
        << QByteArray(
               R"({"arg":{"channel":"liquidation-orders","instType":"SWAP"},"data":[{"instType":"SWAP","instFamily":"IOST-USDT",)"
               R"("instId":"IOST-USDT-SWAP","uly":"IOST-USDT","details":[{"side":"buy","posSide":"short","bkPx":"0.007831",)"
               R"("bkLoss":"0","sz":"13","ccy":"","ts":"1692266434010"}]}]})")
        << QByteArray("12 at=1692266434010000000 liquidation price=0.007831 quantity=13 side=buy");
}

void TestOkx::decodesEachPayload()
{
    QFETCH(const QString, instrument);
    QFETCH(const QByteArray, frame);
    QFETCH(const QByteArray, expected);
    OkxProtocol protocol;
    addEverything(protocol, instrument);
    const DecodedFrame out = decode(protocol, frame);
    QCOMPARE(out.problem, DecodeProblem::None);
    QCOMPARE(describe(out), expected);
}

void TestOkx::fieldsMayComeInAnyOrder()
{
    OkxProtocol protocol;
    addEverything(protocol);
    const DecodedFrame out = decode(
        protocol, R"({"data":[{"seqId":5,"prevSeqId":4,"checksum":-7,"ts":"1597026383085","bids":[["1","2"]],)"
                  R"("asks":[["3","4"]]}],"action":"update","arg":{"instId":"BTC-USDT","channel":"books"}})");
    QCOMPARE(describe(out), QByteArray("10 seq=5..5 at=1597026383085000000 previous=4 change bids=[1x2] asks=[3x4] "
                                       "checksum=4294967289"));
}

static QByteArray trade(int id, int count = 1)
{
    return R"({"arg":{"channel":"trades","instId":"BTC-USDT"},"data":[{"instId":"BTC-USDT","tradeId":")"
           + QByteArray::number(id) + R"(","px":"1","sz":"1","side":"sell","ts":"1740394561685","count":")"
           + QByteArray::number(count) + R"("}]})";
}

void TestOkx::firstMessagesAfterASubscriptionDoNotCount()
{
    OkxProtocol protocol;
    addEverything(protocol);
    QVERIFY(!decode(protocol, trade(1)).messages.at(0).countsForLatency);
    QVERIFY(decode(protocol, trade(2)).messages.at(0).countsForLatency);
    const StreamIndex stream = StreamIndex(Channel::Trade);
    (void)protocol.subscribe({&stream, 1});
    QVERIFY(!decode(protocol, trade(3)).messages.at(0).countsForLatency);
    QVERIFY(decode(protocol, trade(4)).messages.at(0).countsForLatency);
    protocol.sessionStarted();
    QVERIFY(!decode(protocol, trade(5)).messages.at(0).countsForLatency);
}

void TestOkx::aTradeStandsForAllOfItsFills()
{
    OkxProtocol protocol;
    addEverything(protocol);
    const DecodedFrame out = decode(protocol, trade(107, 5));
    QCOMPARE(out.messages.at(0).sequence.first, 103ull);
    QCOMPARE(out.messages.at(0).sequence.last, 107ull);
    QCOMPARE(decode(protocol, trade(3, 4)).problem, DecodeProblem::BadNumber);
    QCOMPARE(decode(protocol, trade(3, 0)).problem, DecodeProblem::BadNumber);
    // As before there were counts.
    QCOMPARE(decode(protocol, trade(108).replace(R"(,"count":"1")", "")).messages.at(0).sequence.first, 108ull);
}

void TestOkx::severalTradesComeInTheOrderOfTheirIds()
{
    OkxProtocol protocol;
    addEverything(protocol);
    const DecodedFrame out = decode(
        protocol, R"({"arg":{"channel":"trades","instId":"BTC-USDT"},"data":[)"
                  R"({"instId":"BTC-USDT","tradeId":"3","px":"3","sz":"1","side":"buy","ts":"1740394561685"},)"
                  R"({"instId":"BTC-USDT","tradeId":"2","px":"2","sz":"1","side":"buy","ts":"1740394561685"}]})");
    QCOMPARE(out.messages.size(), size_t(2));
    QCOMPARE(out.messages[0].sequence.last, 2ull);
    QCOMPARE(out.messages[1].sequence.last, 3ull);
}

void TestOkx::fundingRatesJoinTheMarkPricesThatFollow()
{
    OkxProtocol protocol;
    addEverything(protocol, Swap);
    const QByteArray mark =
        R"({"arg":{"channel":"mark-price","instId":"BTC-USDT-SWAP"},"data":[{"instType":"SWAP","instId":"BTC-USDT-SWAP",)"
        R"("markPx":"42310.6","ts":"1630049139746"}]})";
    const DecodedFrame funding = decode(
        protocol,
        R"({"arg":{"channel":"funding-rate","instId":"BTC-USDT-SWAP"},"data":[{"instType":"SWAP","instId":"BTC-USDT-SWAP",)"
        R"("fundingRate":"0.0001875391284828","fundingTime":"1700726400000","method":"next_period","nextFundingRate":"",)"
        R"("nextFundingTime":"1700755200000","settState":"settled","ts":"1700724675402"}]})");
    QCOMPARE(funding.problem, DecodeProblem::None);
    QVERIFY(funding.messages.empty());   // comes once a minute: the mark price would be of that age
    DecodedFrame out = decode(protocol, mark);
    QCOMPARE(describe(out), QByteArray("13 at=1630049139746000000 old mark_price mark=42310.6 index=0 "
                                       "funding=0.0001875391284828 next=1700726400000000000"));
    protocol.sessionStarted();   // of another session nothing is kept
    QVERIFY(std::get<MarkPrice>(decode(protocol, mark).messages.at(0).payload).fundingRate.isZero());
}

void TestOkx::aRefusedFrameTellsNoFundingRate()
{
    OkxProtocol protocol;
    addEverything(protocol, Swap);
    const QByteArray funding = R"({"arg":{"channel":"funding-rate","instId":"BTC-USDT-SWAP"},"data":[)"
                               R"({"fundingRate":"0.1","fundingTime":"1700726400000"})";
    const auto fundingNow = [&] {
        const DecodedFrame mark = decode(protocol,
                                         R"({"arg":{"channel":"mark-price","instId":"BTC-USDT-SWAP"},"data":[)"
                                         R"({"markPx":"42310.6","ts":"1630049139746"}]})");
        return text(std::get<MarkPrice>(mark.messages.at(0).payload).fundingRate);
    };
    // The second of two is broken; the frame goes on too long.
    QVERIFY(isQuarantined(decode(protocol, funding + R"(,{"fundingRate":"0.2"}]})").problem));
    QCOMPARE(fundingNow(), QByteArray("0"));
    QVERIFY(isQuarantined(decode(protocol, funding + "]}]").problem));
    QCOMPARE(fundingNow(), QByteArray("0"));
    QCOMPARE(decode(protocol, funding + "]}").problem, DecodeProblem::None);
    QCOMPARE(fundingNow(), QByteArray("0.1"));
}

void TestOkx::liquidationsOfOthersAreDropped()
{
    OkxProtocol protocol;
    protocol.addStream(0, {Swap, Channel::Liquidation});
    protocol.sessionStarted();
    const DecodedFrame out = decode(
        protocol,
        R"({"arg":{"channel":"liquidation-orders","instType":"SWAP"},"data":[)"
        R"({"instId":"IOST-USDT-SWAP","details":[{"side":"buy","bkPx":"1","sz":"1","ts":"1692266434010"}]},)"
        R"({"details":[{"side":"sell","bkPx":"2","sz":"3","ts":"1692266434010"},{"side":"buy","bkPx":"4","sz":"5",)"
        R"("ts":"1692266434011"}],"instId":"BTC-USDT-SWAP"}]})");
    QCOMPARE(out.problem, DecodeProblem::None);   // all of a type come, so it is no surprise
    QCOMPARE(describe(out), QByteArray("0 at=1692266434010000000 liquidation price=2 quantity=3 side=sell\n"
                                       "0 at=1692266434011000000 liquidation price=4 quantity=5 side=buy"));
}

void TestOkx::emptyTextsAreNoNumbers()
{
    OkxProtocol protocol;
    addEverything(protocol);
    // A market that nobody quotes.
    DecodedFrame out = decode(
        protocol, R"({"arg":{"channel":"tickers","instId":"BTC-USDT"},"data":[{"instType":"SPOT","instId":"BTC-USDT",)"
                  R"("last":"","askPx":"","bidPx":"","volCcy24h":"0","vol24h":"0","ts":"1597026383085"}]})");
    QCOMPARE(describe(out), QByteArray("1 at=1597026383085000000 old ticker last=0 bid=0 ask=0 volume=0"));
    out = decode(protocol, R"({"arg":{"channel":"bbo-tbt","instId":"BTC-USDT"},"data":[{"asks":[],"bids":[],)"
                           R"("ts":"1597026383085","seqId":1}]})");
    QCOMPARE(describe(out), QByteArray("2 seq=1..1 at=1597026383085000000 old book_ticker bid=0 bidQuantity=0 ask=0 "
                                       "askQuantity=0"));
    // Where there is a price there must be one.
    QCOMPARE(decode(protocol, trade(1).replace(R"("px":"1")", R"("px":"")")).problem, DecodeProblem::BadNumber);
}

static QByteArray book(const char *action, const QByteArray &more)
{
    return R"({"arg":{"channel":"books","instId":"BTC-USDT"},"action":")" + QByteArray(action)
           + R"(","data":[{"asks":[["8476.98","415","0","13"]],"bids":[["8476.97","256","0","12"]],"ts":"1597026383085")"
           + more + "}]}";
}

void TestOkx::checksumsCountUnlessZero_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<std::optional<quint32>>("expected");
    QTest::newRow("zero: there are none any more") << QByteArray(R"(,"checksum":0)") << std::optional<quint32>();
    QTest::newRow("absent") << QByteArray() << std::optional<quint32>();
    QTest::newRow("negative") << QByteArray(R"(,"checksum":-1881014294)") << std::optional<quint32>(2'413'953'002u);
    QTest::newRow("positive") << QByteArray(R"(,"checksum":831078360)") << std::optional<quint32>(831'078'360u);
    QTest::newRow("the least") << QByteArray(R"(,"checksum":-2147483648)") << std::optional<quint32>(2'147'483'648u);
}

void TestOkx::checksumsCountUnlessZero()
{
    QFETCH(const QByteArray, field);
    QFETCH(const std::optional<quint32>, expected);
    OkxProtocol protocol;
    addEverything(protocol);
    const DecodedFrame out = decode(protocol, book("update", field));
    QCOMPARE(out.problem, DecodeProblem::None);
    QVERIFY(std::get<BookChange>(out.messages.at(0).payload).checksum == expected);
}

void TestOkx::numbersOfABook_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<DecodeProblem>("problem");
    QTest::addColumn<bool>("isSet");
    QTest::newRow("both") << QByteArray(R"(,"prevSeqId":5,"seqId":9)") << DecodeProblem::None << true;
    QTest::newRow("of a snapshot") << QByteArray(R"(,"prevSeqId":-1,"seqId":9)") << DecodeProblem::None << true;
    QTest::newRow("none, as before 2023") << QByteArray() << DecodeProblem::None << false;
    QTest::newRow("only the first") << QByteArray(R"(,"prevSeqId":5)") << DecodeProblem::MissingField << false;
    QTest::newRow("only the second") << QByteArray(R"(,"seqId":5)") << DecodeProblem::MissingField << false;
    QTest::newRow("negative") << QByteArray(R"(,"prevSeqId":5,"seqId":-9)") << DecodeProblem::BadNumber << false;
    QTest::newRow("a fraction") << QByteArray(R"(,"prevSeqId":5,"seqId":9.5)") << DecodeProblem::BadNumber << false;
    QTest::newRow("beyond 64 bits") << QByteArray(R"(,"prevSeqId":5,"seqId":99999999999999999999)")
                                    << DecodeProblem::BadNumber << false;
}

void TestOkx::numbersOfABook()
{
    QFETCH(const QByteArray, fields);
    QFETCH(const DecodeProblem, problem);
    QFETCH(const bool, isSet);
    OkxProtocol protocol;
    addEverything(protocol);
    const DecodedFrame out = decode(protocol, book("update", fields));
    QCOMPARE(out.problem, problem);
    QCOMPARE(out.messages.empty(), problem != DecodeProblem::None);
    if (!out.messages.empty())
        QCOMPARE(out.messages[0].sequence.isSet, isSet);
}

void TestOkx::foreignDataAreTold()
{
    OkxProtocol protocol;
    protocol.addStream(0, {Spot, Channel::Trade});
    protocol.sessionStarted();
    DecodedFrame out = decode(protocol, book("update", {}));
    QCOMPARE(out.problem, DecodeProblem::ForeignStream);
    QVERIFY(out.messages.empty() && out.levels.empty());
    // What is said to be of one market and is of another.
    out = decode(protocol, trade(1).replace(R"([{"instId":"BTC-USDT")", R"([{"instId":"ETH-USDT")"));
    QCOMPARE(out.problem, DecodeProblem::ForeignStream);
    QVERIFY(out.messages.empty());
}

void TestOkx::lateDataAreDroppedUntilTheEndIsConfirmed()
{
    OkxProtocol protocol;
    protocol.addStream(0, {Spot, Channel::Trade});
    protocol.sessionStarted();
    const StreamIndex stream = 0;
    (void)protocol.subscribe({&stream, 1});
    (void)protocol.unsubscribe({&stream, 1});
    protocol.removeStream(0);
    const DecodedFrame late = decode(protocol, trade(1));
    QCOMPARE(late.problem, DecodeProblem::None);
    QVERIFY(late.messages.empty());
    const DecodedFrame out = decode(
        protocol,
        R"({"id":"2","event":"unsubscribe","arg":{"channel":"trades","instId":"BTC-USDT"},"connId":"a4d3ae55"})");
    QCOMPARE(out.notices.at(0).kind, Kind::Acknowledged);
    QVERIFY(out.notices.at(0).streams.empty());
    QCOMPARE(decode(protocol, trade(2)).problem, DecodeProblem::ForeignStream);
}

/// A book of the protocol in a ledger.
class FollowedBook final
{
public:
    FollowedBook()
    {
        const StreamKey key{Spot, Channel::Depth};
        protocol.addStream(0, key);
        protocol.sessionStarted();
        ledger.addStream(0, key, protocol.traitsOf(key), now);
        ledger.start(now);
        ledger.sessionStarted(now);
        ledger.acknowledged(0, now);
    }
    LedgerVerdict give(const char *action, qint64 previous, qint64 sequence)
    {
        now += std::chrono::milliseconds(100);
        const DecodedFrame out = decode(protocol,
                                        book(action, ",\"checksum\":0,\"prevSeqId\":" + QByteArray::number(previous)
                                                         + ",\"seqId\":" + QByteArray::number(sequence)));
        return ledger.accept(out.messages.at(0), out.levels, now, WallTime(now.time_since_epoch()));
    }

    OkxProtocol protocol;
    StreamLedger ledger;
    Clock::time_point now{std::chrono::seconds(1'000'000)};
};

void TestOkx::aBookFollowsItsNumbers()
{
    FollowedBook line;
    QVERIFY(line.give("snapshot", -1, 123'456).isTrusted);
    QVERIFY(line.give("update", 123'456, 123'470).isTrusted);   // jumps mean nothing
    QVERIFY(line.give("update", 123'470, 999'999).isTrusted);
    QVERIFY(line.give("update", 123'470, 999'999).isDuplicate);
    QCOMPARE(line.ledger.trust(0), TrustState::Trusted);
    QCOMPARE(line.ledger.totals().sequenceGaps, quint64(0));
}

void TestOkx::aQuietBookSendsItsNumberAgain()
{
    FollowedBook line;
    (void)line.give("snapshot", -1, 10);
    for (int i = 0; i < 100; ++i)
        QVERIFY(line.give("update", 10, 10).isTrusted);
    QVERIFY(line.give("update", 10, 12).isTrusted);
    QCOMPARE(line.ledger.totals().duplicates, quint64(0));
}

void TestOkx::numbersMayStartOverAfterMaintenance()
{
    FollowedBook line;
    (void)line.give("snapshot", -1, 1'000'000);
    QVERIFY(line.give("update", 1'000'000, 3).isTrusted);
    QVERIFY(line.give("update", 3, 5).isTrusted);
    QVERIFY(line.give("update", 5, 7).isTrusted);
    QCOMPARE(line.ledger.totals().sequenceGaps, quint64(0));
    QCOMPARE(line.ledger.totals().resyncs, quint64(0));
    QCOMPARE(line.ledger.trust(0), TrustState::Trusted);
}

void TestOkx::aBrokenChainIsAGap()
{
    FollowedBook line;
    (void)line.give("snapshot", -1, 10);
    QVERIFY(!line.give("update", 12, 14).isPublished);
    QCOMPARE(line.ledger.trust(0), TrustState::Gapped);
    QCOMPARE(line.ledger.totals().sequenceGaps, quint64(1));
    QVERIFY(!line.give("update", 14, 16).isPublished);
    QVERIFY(line.give("snapshot", -1, 20).isTrusted);
}

void TestOkx::eachArgumentIsAcknowledgedByItself()
{
    OkxProtocol protocol;
    addEverything(protocol, Swap);
    const std::vector<StreamIndex> streams = {StreamIndex(Channel::Depth), StreamIndex(Channel::MarkPrice)};
    (void)protocol.subscribe(streams);
    const auto answer = [](const char *channel) {
        return R"({"id":"1","event":"subscribe","arg":{"channel":")" + QByteArray(channel)
               + R"(","instId":"BTC-USDT-SWAP"},"connId":"a4d3ae55"})";
    };
    DecodedFrame out = decode(protocol, answer("books"));
    QCOMPARE(out.notices.at(0).kind, Kind::Acknowledged);
    QCOMPARE(out.notices.at(0).requestId, 1);
    QCOMPARE(out.notices.at(0).streams, std::vector<StreamIndex>{StreamIndex(Channel::Depth)});
    // The funding rate alone makes no mark price.
    QVERIFY(decode(protocol, answer("funding-rate")).notices.at(0).streams.empty());
    QCOMPARE(decode(protocol, answer("mark-price")).notices.at(0).streams,
             std::vector<StreamIndex>{StreamIndex(Channel::MarkPrice)});
    // As recorded in 2022: without a number.
    out = decode(protocol, R"({"event":"subscribe","arg":{"channel":"tickers","instId":"BTC-USDT-SWAP"}})");
    QCOMPARE(out.notices.at(0).streams, std::vector<StreamIndex>{StreamIndex(Channel::Ticker)});
}

static QByteArray error(const char *code, const QByteArray &text, const char *id = "1")
{
    return R"({"id":")" + QByteArray(id) + R"(","event":"error","code":")" + code + R"(","msg":")" + text
           + R"(","connId":"a4d3ae55"})";
}

void TestOkx::errorsAreJudged_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *name, const char *code, Kind kind) {
        QTest::newRow(name) << QByteArray(code) << kind;
    };
    row("no such channel", "60018", Kind::Rejected);
    row("not on this URL", "60008", Kind::Rejected);
    row("not understood", "60012", Kind::Rejected);
    row("wrong arguments", "60013", Kind::Rejected);
    row("tier too low", "64003", Kind::Rejected);
    row("conflict", "64004", Kind::Rejected);
    row("too frequent", "60014", Kind::Throttled);
    row("too frequent, REST", "50011", Kind::Throttled);
    row("key", "60005", Kind::InvalidCredentials);
    row("signature", "60007", Kind::InvalidCredentials);
    row("pass phrase", "60024", Kind::InvalidCredentials);
    row("no such key", "60032", Kind::InvalidCredentials);
    row("login failed", "60009", Kind::InvalidCredentials);
    row("timestamp", "60006", Kind::Error);
    row("not logged in", "60011", Kind::Error);
    row("unknown operation", "60019", Kind::Error);
    row("internal", "63999", Kind::Error);
    row("operation failed", "64007", Kind::Error);
    row("anything else", "12345", Kind::Error);
}

void TestOkx::errorsAreJudged()
{
    QFETCH(const QByteArray, code);
    QFETCH(const Kind, kind);
    OkxProtocol protocol;
    addEverything(protocol);
    const StreamIndex stream = StreamIndex(Channel::Depth);
    (void)protocol.subscribe({&stream, 1});
    const DecodedFrame out = decode(protocol, error(code.constData(), "what \\u202E it says"));
    QCOMPARE(out.problem, DecodeProblem::None);
    QCOMPARE(out.notices.size(), size_t(1));
    QCOMPARE(out.notices[0].kind, kind);
    QCOMPARE(out.notices[0].requestId, 1);
    QCOMPARE(out.notices[0].text, QString::fromLatin1(code) + QStringLiteral(": what \uFFFD it says"));
    QCOMPARE(out.notices[0].streams.empty(), kind != Kind::Rejected);
}

void TestOkx::aRefusedArgumentHarmsNoOther()
{
    OkxProtocol protocol;
    protocol.addStream(0, {Spot, Channel::Trade});
    protocol.addStream(1, {QStringLiteral("NO-PE"), Channel::Trade});
    protocol.addStream(2, {QStringLiteral("NO-PE"), Channel::Depth});
    protocol.sessionStarted();
    const std::vector<StreamIndex> streams = {0, 1, 2};
    (void)protocol.subscribe(streams);
    // The two forms in which it is said.
    DecodedFrame out = decode(protocol,
                              error("60018", "Wrong URL or channel:trades,instId:NO-PE doesn't exist. Please use "
                                             "the correct URL, channel and parameters referring to API "
                                             "document."));
    QCOMPARE(out.notices.at(0).kind, Kind::Rejected);
    QCOMPARE(out.notices.at(0).streams, std::vector<StreamIndex>{1});
    out = decode(protocol,
                 error("60018", "Subscribe failed, wrong URL or channel:books,instId:NO-PE doesn't exist.", ""));
    QCOMPARE(out.notices.at(0).kind, Kind::Rejected);
    QCOMPARE(out.notices.at(0).streams, std::vector<StreamIndex>{2});
    // Once refused is refused; a second word changes nothing.
    out = decode(protocol, error("60018", "Wrong URL or channel:books,instId:NO-PE doesn't exist."));
    QCOMPARE(out.notices.at(0).kind, Kind::Error);
}

void TestOkx::aRefusalThatNamesNobodyConcernsTheRequest()
{
    OkxProtocol protocol;
    addEverything(protocol);
    const std::vector<StreamIndex> streams = {StreamIndex(Channel::Depth), StreamIndex(Channel::Trade)};
    (void)protocol.subscribe(streams);
    // The whole request is repeated, so it does not say which of its arguments was wrong.
    const DecodedFrame out = decode(
        protocol,
        error("60012", R"(Invalid request: {\"op\":\"subscribe\",\"args\":[{\"channel\":\"books\",\"instId\":)"
                       R"(\"BTC-USDT\"},{\"channel\":\"trades\",\"instId\":\"BTC-USDT\"}]})"));
    QCOMPARE(out.notices.at(0).kind, Kind::Rejected);
    QCOMPARE(out.notices.at(0).requestId, 1);   // halves are asked for
    QCOMPARE(out.notices.at(0).streams, streams);
}

void TestOkx::aRefusalWithoutANumberNeedsOneCandidate()
{
    OkxProtocol protocol;
    addEverything(protocol);
    const std::vector<StreamIndex> streams = {StreamIndex(Channel::Depth), StreamIndex(Channel::Trade)};
    (void)protocol.subscribe(streams);
    QCOMPARE(decode(protocol, error("60012", "Invalid request", "")).notices.at(0).kind, Kind::Error);
    (void)decode(protocol, R"({"event":"subscribe","arg":{"channel":"books","instId":"BTC-USDT"}})");
    const DecodedFrame out = decode(protocol, error("60012", "Invalid request", ""));
    QCOMPARE(out.notices.at(0).kind, Kind::Rejected);
    QCOMPARE(out.notices.at(0).streams, std::vector<StreamIndex>{StreamIndex(Channel::Trade)});
}

void TestOkx::aRefusedFundingRateLeavesTheMarkPrice()
{
    OkxProtocol protocol;
    addEverything(protocol, Swap);
    const StreamIndex stream = StreamIndex(Channel::MarkPrice);
    (void)protocol.subscribe({&stream, 1});
    const DecodedFrame out = decode(
        protocol, error("60018", "Wrong URL or channel:funding-rate,instId:BTC-USDT-SWAP doesn't exist."));
    QCOMPARE(out.notices.at(0).kind, Kind::Error);
    QVERIFY(out.notices.at(0).streams.empty());
}

void TestOkx::noticesAreJudged_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("upgrade") << QByteArray(
        R"({"event":"notice","code":"64008","msg":"The connection will soon be closed for a service upgrade. Please reconnect.","connId":"a4d3ae55"})")
                             << Kind::ClosingSoon;
    QTest::newRow("another") << QByteArray(
        R"({"event":"notice","code":"64000","msg":"Something.","connId":"a4d3ae55"})")
                             << Kind::Error;
    QTest::newRow("too many connections")
        << QByteArray(R"({"event":"channel-conn-count-error","channel":"orders","connCount":"31","connId":"a4d3ae55"})")
        << Kind::Error;
}

void TestOkx::noticesAreJudged()
{
    QFETCH(const QByteArray, frame);
    QFETCH(const Kind, kind);
    OkxProtocol protocol;
    const DecodedFrame out = decode(protocol, frame);
    QCOMPARE(out.problem, DecodeProblem::None);
    QCOMPARE(out.notices.at(0).kind, kind);
}

void TestOkx::pongIsNoJson()
{
    OkxProtocol protocol;
    const DecodedFrame out = decode(protocol, "pong");
    QCOMPARE(out.problem, DecodeProblem::None);
    QCOMPARE(out.notices.at(0).kind, Kind::Pong);
    QCOMPARE(decode(protocol, "pong ").problem, DecodeProblem::Malformed);
    QCOMPARE(decode(protocol, "ping").problem, DecodeProblem::Malformed);
}

void TestOkx::unknownTypesAreCounted_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::newRow("a channel") << QByteArray(
        R"({"arg":{"channel":"instruments","instType":"SPOT"},"data":[{"instId":"BTC-USDT"}]})");
    QTest::newRow("an event") << QByteArray(R"({"event":"login","code":"0","msg":"","connId":"a4d3ae55"})");
}

void TestOkx::unknownTypesAreCounted()
{
    QFETCH(const QByteArray, frame);
    OkxProtocol protocol;
    const DecodedFrame out = decode(protocol, frame);
    QCOMPARE(out.problem, DecodeProblem::UnknownType);
    QVERIFY(out.messages.empty() && out.notices.empty());
    // The number of connections on a channel is no news.
    const DecodedFrame count = decode(
        protocol, R"({"event":"channel-conn-count","channel":"orders","connCount":"2","connId":"abcd1234"})");
    QCOMPARE(count.problem, DecodeProblem::None);
    QVERIFY(count.notices.empty());
}

void TestOkx::wrongThingsAreRefused_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<DecodeProblem>("problem");
    QTest::newRow("a checksum beyond 32 bits")
        << book("update", ",\"checksum\":4294967296") << DecodeProblem::BadNumber;
    QTest::newRow("an action that nobody knows") << book("delta", {}) << DecodeProblem::WrongType;
    QTest::newRow("no action") << book("update", {}).replace(R"("action":"update",)", "")
                               << DecodeProblem::MissingField;
    QTest::newRow("a candle that is too short") << QByteArray(
        R"({"arg":{"channel":"candle1m","instId":"BTC-USDT"},"data":[["1597026360000","1","1","1","1","1"]]})")
                                                << DecodeProblem::MissingField;
    QTest::newRow("data without an argument") << QByteArray(R"({"data":[]})") << DecodeProblem::MissingField;
    QTest::newRow("an argument without data")
        << QByteArray(R"({"arg":{"channel":"books","instId":"BTC-USDT"}})") << DecodeProblem::MissingField;
    QTest::newRow("an argument without a channel")
        << QByteArray(R"({"arg":{"instId":"BTC-USDT"},"data":[]})") << DecodeProblem::MissingField;
}

void TestOkx::wrongThingsAreRefused()
{
    QFETCH(const QByteArray, frame);
    QFETCH(const DecodeProblem, problem);
    OkxProtocol protocol;
    addEverything(protocol);
    const DecodedFrame out = decode(protocol, frame);
    QCOMPARE(out.problem, problem);
    QCOMPARE(inconsistency(out, FeedChannelCount), QByteArray());
}

void TestOkx::closeCodesAreJudged_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<std::optional<FailureClass>>("expected");
    using Class = std::optional<FailureClass>;
    QTest::newRow("login failed") << 4001 << Class(FailureClass::Blocked);
    QTest::newRow("key changed") << 4007 << Class(FailureClass::Blocked);
    QTest::newRow("too many subscriptions of the key") << 4003 << Class(FailureClass::Throttled);
    QTest::newRow("too many channels") << 4008 << Class(FailureClass::Throttled);
    QTest::newRow("too many subscriptions") << 4009 << Class(FailureClass::Throttled);
    QTest::newRow("idle") << 4004 << Class();
    QTest::newRow("we are too slow") << 4005 << Class();
    QTest::newRow("abnormal") << 4006 << Class();
    QTest::newRow("normal") << 1000 << Class();
}

void TestOkx::closeCodesAreJudged()
{
    QFETCH(const int, code);
    QFETCH(const std::optional<FailureClass>, expected);
    const auto failure = OkxProtocol().judgeClose(code, QStringLiteral("reason"));
    QCOMPARE(failure.has_value(), expected.has_value());
    if (failure) {
        QVERIFY(failure->failureClass == *expected);
        QCOMPARE(failure->closeCode, code);
        QCOMPARE(failure->detail, QStringLiteral("reason"));
    }
}

void TestOkx::readsTheClock_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("as documented") << QByteArray(R"({"code":"0","msg":"","data":[{"ts":"1597026383085"}]})") << true;
    QTest::newRow("an error") << QByteArray(R"({"code":"50011","msg":"Too Many Requests","data":[]})") << false;
    QTest::newRow("no JSON") << QByteArray("<html>") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestOkx::readsTheClock()
{
    QFETCH(const QByteArray, body);
    QFETCH(const bool, isGood);
    const OkxProtocol protocol;
    QCOMPARE(protocol.timeRequest()->pathAndQuery, QStringLiteral("/api/v5/public/time"));
    const auto time = protocol.parseTime(body);
    QCOMPARE(bool(time), isGood);
    if (isGood)
        QCOMPARE(text(time->time), QByteArray("1597026383085000000"));
    else
        QVERIFY(time.error().code == ErrorCode::BadData);
}

}   // namespace tst_okx

FEEDWARDEN_APPLESS_TEST(tst_okx::TestOkx)
#include "tst_okx.moc"
