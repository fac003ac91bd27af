// SPDX-License-Identifier: GPL-3.0-or-later
#include "decoding.h"

#include "core/venues/kraken/kraken.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace tst_kraken {

using namespace feedwarden;
using Kind = SessionNotice::Kind;

// Shapes: book, heartbeat, status and acknowledgements are those that were recorded; the others are written after the
// exchange's documentation.

static const QString Btc = QStringLiteral("BTC/USD");
static const QString Eth = QStringLiteral("ETH/USD");

class TestKraken final : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatItOffers();
    void checksStreams_data();
    void checksStreams();
    void traitsFollowTheVenuesRules();
    void depthIsWhatTheVenueOffers_data();
    void depthIsWhatTheVenueOffers();
    void connectsToTheSecondVersion_data();
    void connectsToTheSecondVersion();

    void subscribesOneChannelPerMessage();
    void subscribesInBatches();
    void unsubscribesWithTheSameParameters();
    void aTickerFollowsTheBookWhereABookTickerIsWanted();
    void aTickerIsAskedForAnewWhenABookTickerJoins();
    void oneHalfOfATickerEndsAlone();
    void pingsOfTheApplicationAreNumbered();

    void decodesEachPayload_data();
    void decodesEachPayload();
    void fieldsMayComeInAnyOrder();
    void oneTickerServesBothForms();
    void keepsTheDigitsAsSent();
    void severalTradesInOneMessage();
    void foreignPartsAreDroppedAlone();
    void lateDataAreDroppedUntilTheEndIsConfirmed();

    void eachSymbolIsAcknowledgedByItself();
    void anAcknowledgementNeedsNoNumber();
    void aRefusedSymbolHarmsNoOther();
    void aRefusalWithoutASymbolConcernsTheRequest();
    void alreadySubscribedIsAsGoodAsAccepted();
    void refusalsAreJudged_data();
    void refusalsAreJudged();
    void anEndThatFindsNothingIsNoFault();
    void aNewSessionForgetsRequests();

    void heartbeatsAndPongsAreSignsOfLife();
    void statusIsToldUnlessOnline_data();
    void statusIsToldUnlessOnline();
    void unknownTypesAreCounted_data();
    void unknownTypesAreCounted();
    void wrongThingsAreRefused_data();
    void wrongThingsAreRefused();
    void readsTheClock_data();
    void readsTheClock();
};

/// Every channel of two pairs: the index is the channel's number, or FeedChannelCount more.
static void addEverything(KrakenProtocol &protocol)
{
    for (const Channel channel : protocol.facts().channels) {
        protocol.addStream(StreamIndex(channel), {Btc, channel});
        protocol.addStream(FeedChannelCount + StreamIndex(channel), {Eth, channel});
    }
    protocol.sessionStarted();
}

static constexpr StreamIndex indexOf(Channel channel, bool isEth = false)
{
    return StreamIndex(channel) + (isEth ? FeedChannelCount : 0);
}

static std::vector<QByteArray> textsOf(const std::vector<ClientFrame> &frames)
{
    std::vector<QByteArray> texts;
    for (const ClientFrame &frame : frames)
        texts.push_back(frame.text);
    return texts;
}

void TestKraken::saysWhatItOffers()
{
    const VenueFacts &facts = krakenFacts();
    QCOMPARE(facts.id, QStringLiteral("kraken"));
    QCOMPARE(facts.url, QUrl(QStringLiteral("wss://ws.kraken.com")));
    QVERIFY((facts.connectionAttempts == RollingWindow{150, std::chrono::minutes(10)}));
    QVERIFY(facts.heartbeatInterval == std::chrono::seconds(1));
    QVERIFY(facts.venuePingInterval == std::chrono::seconds(0));   // heartbeats come unasked
    QVERIFY(facts.lifetime == std::chrono::seconds(0));
    QVERIFY(facts.acknowledgementProves);
    QCOMPARE(facts.channels, QList<Channel>({Channel::Trade, Channel::Ticker, Channel::BookTicker, Channel::Candle1m,
                                             Channel::Candle5m, Channel::Candle15m, Channel::Candle1h,
                                             Channel::Candle4h, Channel::Candle1d, Channel::Depth}));
}

void TestKraken::checksStreams_data()
{
    QTest::addColumn<StreamKey>("key");
    QTest::addColumn<bool>("isGood");
    const auto row = [](const char *name, const char *symbol, Channel channel, bool isGood) {
        QTest::newRow(name) << StreamKey{QString::fromUtf8(symbol), channel} << isGood;
    };
    row("ordinary", "BTC/USD", Channel::Trade, true);
    row("a digit first", "1INCH/EUR", Channel::Depth, true);
    row("a share", "AAPLx/USD", Channel::Ticker, true);
    row("a dot", "ETH2.S/USD", Channel::Ticker, true);
    row("mark price", "BTC/USD", Channel::MarkPrice, false);
    row("candles of a second", "BTC/USD", Channel::Candle1s, false);
    row("partial books", "BTC/USD", Channel::DepthSnapshot, false);
    row("empty", "", Channel::Trade, false);
    row("half a pair", "BTC/", Channel::Trade, false);
    row("three parts", "BTC/USD/EUR", Channel::Trade, false);
    row("lower case", "btc/usd", Channel::Trade, false);
    row("another venue's", "BTC-USD", Channel::Trade, false);
    row("a quote", "BTC\"/USD", Channel::Trade, false);
    row("not ASCII", "BÄR/USD", Channel::Trade, false);
}

void TestKraken::checksStreams()
{
    QFETCH(const StreamKey, key);
    QFETCH(const bool, isGood);
    QCOMPARE(bool(KrakenProtocol().checkStream(key)), isGood);
}

void TestKraken::traitsFollowTheVenuesRules()
{
    const KrakenProtocol protocol({.depthLevels = 10});
    const StreamTraits depth = protocol.traitsOf({Btc, Channel::Depth});
    QCOMPARE(depth.rule, SequenceRule::None);
    QVERIFY(depth.needsSnapshot && !depth.snapshotOverRest);
    QCOMPARE(depth.bookDepth, 10);
    QVERIFY(depth.checksum == ChecksumRule::KrakenTop10);
    const StreamTraits trade = protocol.traitsOf({Btc, Channel::Trade});
    QCOMPARE(trade.rule, SequenceRule::Contiguous);
    QVERIFY(trade.reorderable && !trade.needsSnapshot);
    QCOMPARE(protocol.traitsOf({Btc, Channel::BookTicker}).rule, SequenceRule::None);
}

void TestKraken::depthIsWhatTheVenueOffers_data()
{
    QTest::addColumn<int>("wanted");
    QTest::addColumn<int>("asked");
    QTest::newRow("the least") << 1 << 10;
    QTest::newRow("ten") << 10 << 10;
    QTest::newRow("the default") << VenueOptions().depthLevels << 25;
    QTest::newRow("between") << 101 << 500;
    QTest::newRow("the most") << 1000 << 1000;
    QTest::newRow("too many") << 5000 << 1000;
}

void TestKraken::depthIsWhatTheVenueOffers()
{
    QFETCH(const int, wanted);
    QFETCH(const int, asked);
    KrakenProtocol protocol({.depthLevels = wanted});
    QCOMPARE(protocol.traitsOf({Btc, Channel::Depth}).bookDepth, asked);
    protocol.addStream(0, {Btc, Channel::Depth});
    const StreamIndex stream = 0;
    QVERIFY(protocol.subscribe({&stream, 1})[0].text.contains("\"depth\":" + QByteArray::number(asked) + '}'));
}

void TestKraken::connectsToTheSecondVersion_data()
{
    QTest::addColumn<QUrl>("origin");
    QTest::addColumn<QUrl>("expected");
    QTest::newRow("the venue's") << krakenFacts().url << QUrl(QStringLiteral("wss://ws.kraken.com/v2"));
    QTest::newRow("a slash") << QUrl(QStringLiteral("ws://127.0.0.1:4000/"))
                             << QUrl(QStringLiteral("ws://127.0.0.1:4000/v2"));
    QTest::newRow("a path") << QUrl(QStringLiteral("ws://127.0.0.1:4000/x"))
                            << QUrl(QStringLiteral("ws://127.0.0.1:4000/x"));
}

void TestKraken::connectsToTheSecondVersion()
{
    QFETCH(const QUrl, origin);
    QFETCH(const QUrl, expected);
    QCOMPARE(KrakenProtocol().connectUrl(origin), expected);
}

void TestKraken::subscribesOneChannelPerMessage()
{
    KrakenProtocol protocol({.depthLevels = 10});
    addEverything(protocol);
    const std::vector<StreamIndex> streams = {indexOf(Channel::Depth), indexOf(Channel::Trade),
                                              indexOf(Channel::Depth, true), indexOf(Channel::Candle1h),
                                              indexOf(Channel::Candle1m, true)};
    const auto frames = protocol.subscribe(streams);
    const std::vector<QByteArray> expected = {
        R"({"method":"subscribe","params":{"channel":"trade","symbol":["BTC/USD"],"snapshot":false},"req_id":1})",
        R"({"method":"subscribe","params":{"channel":"ohlc","symbol":["ETH/USD"],"interval":1},"req_id":2})",
        R"({"method":"subscribe","params":{"channel":"ohlc","symbol":["BTC/USD"],"interval":60},"req_id":3})",
        R"({"method":"subscribe","params":{"channel":"book","symbol":["BTC/USD","ETH/USD"],"depth":10},"req_id":4})"};
    QCOMPARE(textsOf(frames), expected);
    QCOMPARE(frames[3].streams, (std::vector<StreamIndex>{indexOf(Channel::Depth), indexOf(Channel::Depth, true)}));
    for (const ClientFrame &frame : frames)
        QCOMPARE(frame.requestId, 0);   // each answer names its symbol
    QVERIFY(protocol.openingFrames().empty());
}

void TestKraken::subscribesInBatches()
{
    KrakenProtocol protocol;
    std::vector<StreamIndex> streams;
    for (int i = 0; i < 101; ++i) {
        streams.push_back(i);
        protocol.addStream(i, {QStringLiteral("A%1/USD").arg(i), Channel::Trade});
    }
    const auto frames = protocol.subscribe(streams);
    QCOMPARE(frames.size(), size_t(2));
    QCOMPARE(frames[0].streams.size(), size_t(100));
    QCOMPARE(frames[1].streams, std::vector<StreamIndex>{100});
}

void TestKraken::unsubscribesWithTheSameParameters()
{
    KrakenProtocol protocol({.depthLevels = 10});
    addEverything(protocol);
    const std::vector<StreamIndex> streams = {indexOf(Channel::Depth), indexOf(Channel::Candle5m)};
    QVERIFY(protocol.unsubscribe(streams).empty());   // nothing is there yet
    (void)protocol.subscribe(streams);
    const std::vector<QByteArray> expected = {
        R"({"method":"unsubscribe","params":{"channel":"ohlc","symbol":["BTC/USD"],"interval":5},"req_id":3})",
        R"({"method":"unsubscribe","params":{"channel":"book","symbol":["BTC/USD"],"depth":10},"req_id":4})"};
    QCOMPARE(textsOf(protocol.unsubscribe(streams)), expected);
}

void TestKraken::aTickerFollowsTheBookWhereABookTickerIsWanted()
{
    KrakenProtocol protocol;
    protocol.addStream(0, {Btc, Channel::Ticker});
    protocol.addStream(1, {Eth, Channel::Ticker});
    protocol.addStream(2, {Eth, Channel::BookTicker});
    protocol.addStream(3, {QStringLiteral("SOL/USD"), Channel::BookTicker});
    protocol.sessionStarted();
    const std::vector<StreamIndex> streams = {0, 1, 2, 3};
    const auto frames = protocol.subscribe(streams);
    const std::vector<QByteArray> expected = {
        R"({"method":"subscribe","params":{"channel":"ticker","symbol":["BTC/USD"],"event_trigger":"trades"},"req_id":1})",
        R"({"method":"subscribe","params":{"channel":"ticker","symbol":["ETH/USD","SOL/USD"],"event_trigger":"bbo"},"req_id":2})"};
    QCOMPARE(textsOf(frames), expected);
    QCOMPARE(frames[1].streams, (std::vector<StreamIndex>{1, 2, 3}));
}

void TestKraken::aTickerIsAskedForAnewWhenABookTickerJoins()
{
    KrakenProtocol protocol;
    protocol.addStream(0, {Btc, Channel::Ticker});
    protocol.sessionStarted();
    const StreamIndex ticker = 0, book = 1;
    (void)protocol.subscribe({&ticker, 1});
    protocol.addStream(1, {Btc, Channel::BookTicker});
    const std::vector<QByteArray> expected = {
        R"({"method":"unsubscribe","params":{"channel":"ticker","symbol":["BTC/USD"],"event_trigger":"trades"},"req_id":2})",
        R"({"method":"subscribe","params":{"channel":"ticker","symbol":["BTC/USD"],"event_trigger":"bbo"},"req_id":3})"};
    QCOMPARE(textsOf(protocol.subscribe({&book, 1})), expected);
    // The answer to the earlier request is no answer to this one.
    DecodedFrame out = decode(protocol,
                              R"({"method":"subscribe","result":{"channel":"ticker","event_trigger":"trades",)"
                              R"("snapshot":true,"symbol":"BTC/USD"},"success":true,"req_id":1})");
    QCOMPARE(out.notices.at(0).streams, std::vector<StreamIndex>{0});
    out = decode(protocol, R"({"method":"subscribe","result":{"channel":"ticker","event_trigger":"bbo",)"
                           R"("snapshot":true,"symbol":"BTC/USD"},"success":true,"req_id":3})");
    QCOMPARE(out.notices.at(0).streams, (std::vector<StreamIndex>{0, 1}));
}

void TestKraken::oneHalfOfATickerEndsAlone()
{
    KrakenProtocol protocol;
    protocol.addStream(0, {Btc, Channel::Ticker});
    protocol.addStream(1, {Btc, Channel::BookTicker});
    protocol.sessionStarted();
    const std::vector<StreamIndex> both = {0, 1};
    const StreamIndex book = 1;
    (void)protocol.subscribe(both);
    const std::vector<QByteArray> expected = {
        R"({"method":"unsubscribe","params":{"channel":"ticker","symbol":["BTC/USD"],"event_trigger":"bbo"},"req_id":2})",
        R"({"method":"subscribe","params":{"channel":"ticker","symbol":["BTC/USD"],"event_trigger":"trades"},"req_id":3})"};
    QCOMPARE(textsOf(protocol.unsubscribe({&book, 1})), expected);
    protocol.removeStream(1);
    const DecodedFrame out = decode(
        protocol, R"({"channel":"ticker","type":"update","data":[{"symbol":"BTC/USD","bid":1,"bid_qty":2,"ask":3,)"
                  R"("ask_qty":4,"last":5,"volume":6}]})");
    QCOMPARE(out.problem, DecodeProblem::None);
    QCOMPARE(out.messages.size(), size_t(1));
    QCOMPARE(out.messages[0].stream, 0);
}

void TestKraken::pingsOfTheApplicationAreNumbered()
{
    KrakenProtocol protocol;
    QCOMPARE(protocol.applicationPing()->text, QByteArray(R"({"method":"ping","req_id":1})"));
    QCOMPARE(protocol.applicationPing()->text, QByteArray(R"({"method":"ping","req_id":2})"));
}

void TestKraken::decodesEachPayload_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("trade") << QByteArray(
        R"({"channel":"trade","type":"update","data":[{"symbol":"BTC/USD","side":"sell","price":62802.5,"qty":0.00027625,)"
        R"("ord_type":"market","trade_id":10218208,"timestamp":"2026-08-16T23:37:05.440295Z"}]})")
                           << QByteArray("0 seq=10218208..10218208 at=1786923425440295000 trade price=62802.5 "
                                         "quantity=0.00027625 id=10218208 time=1786923425440295000 taker=sell");
    QTest::newRow("trades of the past") << QByteArray(
        R"({"channel":"trade","type":"snapshot","data":[{"symbol":"ETH/USD","side":"buy","price":2375.5,"qty":1,)"
        R"("ord_type":"limit","trade_id":7,"timestamp":"2026-08-16T23:37:05Z"}]})")
                                        << QByteArray("14 seq=7..7 at=1786923425000000000 old trade price=2375.5 "
                                                      "quantity=1 id=7 time=1786923425000000000 taker=buy");
    QTest::newRow("candle") << QByteArray(
        R"({"channel":"ohlc","type":"update","timestamp":"2023-10-04T16:26:30.524394914Z","data":[{"symbol":"BTC/USD",)"
        R"("open":106038.2,"high":106044.3,"low":106038.1,"close":106040.1,"trades":12,"volume":30927.68,"vwap":106039.6,)"
        R"("interval_begin":"2023-10-04T16:25:00.000000000Z","interval":5,"timestamp":"2023-10-04T16:30:00.000000Z"}]})")
                            << QByteArray("5 at=1696436790524394914 candle start=1696436700000000000 o=106038.2 "
                                          "h=106044.3 l=106038.1 c=106040.1 v=30927.68 closed=no");
    QTest::newRow("book") << QByteArray(
        R"({"channel":"book","type":"snapshot","data":[{"symbol":"BTC/USD","bids":[{"price":62802.5,"qty":0.02987767}],)"
        R"("asks":[{"price":62802.6,"qty":1.09074394},{"price":62803.7,"qty":0.05598472}],"checksum":975661613,)"
        R"("timestamp":"2026-08-16T23:37:04.316445Z"}]})")
                          << QByteArray("10 at=1786923424316445000 old snapshot bids=[62802.5x0.02987767] "
                                        "asks=[62802.6x1.09074394,62803.7x0.05598472] checksum=975661613");
    QTest::newRow("change of a book") << QByteArray(
        R"({"channel":"book","type":"update","data":[{"symbol":"ETH/USD","bids":[],"asks":[{"price":62806.6,"qty":0.00000000},)"
        R"({"price":62808.0,"qty":0.79607759}],"checksum":4294967295,"timestamp":"2026-08-16T23:37:05.376419Z"}]})")
                                      << QByteArray("24 at=1786923425376419000 change bids=[] "
                                                    "asks=[62806.6x0,62808x0.79607759] checksum=4294967295");
}

void TestKraken::decodesEachPayload()
{
    QFETCH(const QByteArray, frame);
    QFETCH(const QByteArray, expected);
    KrakenProtocol protocol;
    addEverything(protocol);
    const DecodedFrame out = decode(protocol, frame);
    QCOMPARE(out.problem, DecodeProblem::None);
    QCOMPARE(describe(out), expected);
}

void TestKraken::fieldsMayComeInAnyOrder()
{
    KrakenProtocol protocol;
    addEverything(protocol);
    const DecodedFrame out = decode(
        protocol, R"({"data":[{"timestamp":"2026-08-16T23:37:04Z","checksum":1,"asks":[{"qty":2,"price":11}],)"
                  R"("bids":[{"qty":1,"price":10}],"symbol":"BTC/USD"}],"type":"update","channel":"book"})");
    QCOMPARE(describe(out), QByteArray("10 at=1786923424000000000 change bids=[10x1] asks=[11x2] checksum=1"));
}

void TestKraken::oneTickerServesBothForms()
{
    KrakenProtocol protocol;
    addEverything(protocol);
    const QByteArray rest = R"(,"data":[{"symbol":"BTC/USD","bid":105944.2,"bid_qty":2.5,"ask":105944.3,"ask_qty":3.2,)"
                            R"("last":105899.4,"volume":163.28908096,"vwap":105904.39279,"low":104711.0,)"
                            R"("high":106613.1,"change":250.0,"change_pct":0.24,)"
                            R"("timestamp":"2026-08-16T23:37:05.123456Z"}]})";
    QCOMPARE(describe(decode(protocol, R"({"channel":"ticker","type":"update")" + rest)),
             QByteArray("1 at=1786923425123456000 ticker last=105899.4 bid=105944.2 ask=105944.3 volume=163.28908096\n"
                        "2 at=1786923425123456000 book_ticker bid=105944.2 bidQuantity=2.5 ask=105944.3 "
                        "askQuantity=3.2"));
    const DecodedFrame first = decode(protocol, R"({"channel":"ticker","type":"snapshot")" + rest);
    QVERIFY(!first.messages.at(0).countsForLatency && !first.messages.at(1).countsForLatency);
    // Its time is younger than the channel: without it there is no latency, and nothing else is lost.
    QByteArray without = R"({"channel":"ticker","type":"update")" + rest;
    without.replace(R"(,"timestamp":"2026-08-16T23:37:05.123456Z")", "");
    const DecodedFrame untimed = decode(protocol, without);
    QCOMPARE(untimed.problem, DecodeProblem::None);
    QVERIFY(!untimed.messages.at(0).hasEventTime());
}

void TestKraken::keepsTheDigitsAsSent()
{
    KrakenProtocol protocol;
    addEverything(protocol);
    const DecodedFrame out = decode(
        protocol, R"({"channel":"book","type":"update","data":[{"symbol":"BTC/USD","bids":[{"price":62797.0,)"
                  R"("qty":0.00012700}],"asks":[],"checksum":1}]})");
    QCOMPARE(out.levels.at(0).price.sentScale(), 1);
    QCOMPARE(out.levels.at(0).quantity.sentScale(), 8);
}

void TestKraken::severalTradesInOneMessage()
{
    KrakenProtocol protocol;
    addEverything(protocol);
    const DecodedFrame out = decode(
        protocol,
        R"({"channel":"trade","type":"update","data":[)"
        R"({"symbol":"BTC/USD","side":"buy","price":1,"qty":1,"trade_id":1,"timestamp":"2026-08-16T23:37:05Z"},)"
        R"({"symbol":"BTC/USD","side":"buy","price":2,"qty":1,"trade_id":2,"timestamp":"2026-08-16T23:37:05Z"}]})");
    QCOMPARE(out.messages.size(), size_t(2));
    QCOMPARE(out.messages[1].sequence.last, 2ull);
}

void TestKraken::foreignPartsAreDroppedAlone()
{
    KrakenProtocol protocol;
    protocol.addStream(0, {Btc, Channel::Trade});
    protocol.addStream(1, {Btc, Channel::Depth});
    protocol.sessionStarted();
    const DecodedFrame out = decode(
        protocol,
        R"({"channel":"trade","type":"update","data":[)"
        R"({"symbol":"ETH/USD","side":"buy","price":1,"qty":1,"trade_id":1,"timestamp":"2026-08-16T23:37:05Z"},)"
        R"({"symbol":"BTC/USD","side":"buy","price":2,"qty":1,"trade_id":2,"timestamp":"2026-08-16T23:37:05Z"}]})");
    QCOMPARE(out.problem, DecodeProblem::ForeignStream);
    QCOMPARE(out.messages.size(), size_t(1));
    const DecodedFrame book = decode(protocol,
                                     R"({"channel":"book","type":"update","data":[{"symbol":"ETH/USD","bids":)"
                                     R"([{"price":1,"qty":1}],"asks":[],"checksum":1}]})");
    QCOMPARE(book.problem, DecodeProblem::ForeignStream);
    QVERIFY(book.messages.empty() && book.levels.empty());
    QCOMPARE(decode(protocol, R"({"channel":"ohlc","type":"update","data":[{"symbol":"BTC/USD","open":1,"high":1,)"
                              R"("low":1,"close":1,"volume":1,"interval_begin":"2023-10-04T16:25:00Z","interval":7}]})")
                 .problem,
             DecodeProblem::ForeignStream);
}

void TestKraken::lateDataAreDroppedUntilTheEndIsConfirmed()
{
    KrakenProtocol protocol;
    const QByteArray trade = R"({"channel":"trade","type":"update","data":[{"symbol":"BTC/USD","side":"buy","price":1,)"
                             R"("qty":1,"trade_id":1,"timestamp":"2026-08-16T23:37:05Z"}]})";
    const QByteArray confirmed =
        R"({"method":"unsubscribe","result":{"channel":"trade","symbol":"BTC/USD"},"success":true,"req_id":2})";
    protocol.addStream(0, {Btc, Channel::Trade});
    protocol.sessionStarted();
    const StreamIndex stream = 0;
    (void)protocol.subscribe({&stream, 1});
    (void)protocol.unsubscribe({&stream, 1});
    protocol.removeStream(0);
    const DecodedFrame late = decode(protocol, trade);
    QCOMPARE(late.problem, DecodeProblem::None);
    QVERIFY(late.messages.empty());
    QCOMPARE(decode(protocol, confirmed).notices.at(0).kind, Kind::Acknowledged);
    QCOMPARE(decode(protocol, trade).problem, DecodeProblem::ForeignStream);
    // Subscribed again before the end was confirmed: the confirmation does not take it away.
    protocol.addStream(0, {Btc, Channel::Trade});
    protocol.sessionStarted();
    (void)protocol.subscribe({&stream, 1});
    (void)protocol.unsubscribe({&stream, 1});
    (void)protocol.subscribe({&stream, 1});
    (void)decode(protocol, confirmed);
    QCOMPARE(decode(protocol, trade).messages.size(), size_t(1));
}

/// Two books under one request.
static void subscribeBooks(KrakenProtocol &protocol)
{
    protocol.addStream(0, {Btc, Channel::Depth});
    protocol.addStream(1, {Eth, Channel::Depth});
    protocol.sessionStarted();
    const std::vector<StreamIndex> streams = {0, 1};
    (void)protocol.subscribe(streams);
}

static QByteArray acknowledged(const char *symbol)
{
    return QByteArray(R"({"method":"subscribe","result":{"channel":"book","depth":10,"snapshot":true,"symbol":")")
           + symbol
           + R"("},"success":true,"time_in":"2026-08-16T23:37:04.334090Z","time_out":"2026-08-16T23:37:04.334135Z",)"
             R"("req_id":1})";
}

void TestKraken::eachSymbolIsAcknowledgedByItself()
{
    KrakenProtocol protocol;
    subscribeBooks(protocol);
    DecodedFrame out = decode(protocol, acknowledged("ETH/USD"));
    QCOMPARE(out.notices.size(), size_t(1));
    QCOMPARE(out.notices[0].kind, Kind::Acknowledged);
    QCOMPARE(out.notices[0].requestId, 1);
    QCOMPARE(out.notices[0].streams, std::vector<StreamIndex>{1});
    out = decode(protocol, acknowledged("BTC/USD"));
    QCOMPARE(out.notices.at(0).streams, std::vector<StreamIndex>{0});
    QVERIFY(decode(protocol, acknowledged("XRP/USD")).notices.at(0).streams.empty());
}

void TestKraken::anAcknowledgementNeedsNoNumber()
{
    // As recorded: the program that asked gave none.
    KrakenProtocol protocol;
    subscribeBooks(protocol);
    const DecodedFrame out = decode(
        protocol,
        R"({"method":"subscribe","result":{"channel":"book","depth":10,"snapshot":true,"symbol":"BTC/USD"},)"
        R"("success":true,"time_in":"2026-08-16T23:37:04.334090Z","time_out":"2026-08-16T23:37:04.334135Z"})");
    QCOMPARE(out.notices.at(0).kind, Kind::Acknowledged);
    QCOMPARE(out.notices.at(0).streams, std::vector<StreamIndex>{0});
}

void TestKraken::aRefusedSymbolHarmsNoOther()
{
    KrakenProtocol protocol;
    subscribeBooks(protocol);
    const QByteArray refusal =
        R"({"error":"Currency pair not supported ETH/USD","method":"subscribe","req_id":1,"success":false,)"
        R"("symbol":"ETH/USD","time_in":"2026-08-16T23:37:04.334090Z","time_out":"2026-08-16T23:37:04.334135Z"})";
    DecodedFrame out = decode(protocol, refusal);
    QCOMPARE(out.notices.size(), size_t(1));
    QCOMPARE(out.notices[0].kind, Kind::Rejected);
    QCOMPARE(out.notices[0].requestId, 1);   // not 0, which would mean that the others are to be asked for again
    QCOMPARE(out.notices[0].streams, std::vector<StreamIndex>{1});
    QCOMPARE(out.notices[0].text, QStringLiteral("Currency pair not supported ETH/USD"));
    // The same again concerns nobody; the other symbol is still open.
    QCOMPARE(decode(protocol, refusal).notices.at(0).kind, Kind::Error);
    QCOMPARE(decode(protocol, acknowledged("BTC/USD")).notices.at(0).streams, std::vector<StreamIndex>{0});
}

void TestKraken::aRefusalWithoutASymbolConcernsTheRequest()
{
    KrakenProtocol protocol;
    subscribeBooks(protocol);
    (void)decode(protocol, acknowledged("BTC/USD"));
    const DecodedFrame out = decode(
        protocol, R"({"error":"Subscription depth not supported","method":"subscribe","req_id":1,"success":false})");
    QCOMPARE(out.notices.at(0).kind, Kind::Rejected);
    QCOMPARE(out.notices.at(0).streams, std::vector<StreamIndex>{1});   // the one without an answer
}

void TestKraken::alreadySubscribedIsAsGoodAsAccepted()
{
    KrakenProtocol protocol;
    subscribeBooks(protocol);
    const DecodedFrame out = decode(
        protocol,
        R"({"error":"Already subscribed","method":"subscribe","req_id":1,"success":false,"symbol":"BTC/USD"})");
    QCOMPARE(out.notices.at(0).kind, Kind::Acknowledged);
    QCOMPARE(out.notices.at(0).streams, std::vector<StreamIndex>{0});
}

void TestKraken::refusalsAreJudged_data()
{
    QTest::addColumn<QByteArray>("error");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<qint64>("retryAfterMs");   // -1 = none
    QTest::newRow("message rate") << QByteArray("Exceeded msg rate") << Kind::Throttled << qint64(-1);
    QTest::newRow("message rate, older") << QByteArray("EAPI:Rate limit exceeded") << Kind::Throttled << qint64(-1);
    QTest::newRow("locked out") << QByteArray("EGeneral:Temporary lockout") << Kind::Throttled << qint64(900'000);
    // 30 s after the answer was sent.
    QTest::newRow("until") << QByteArray("EService:Throttled: 1786923454") << Kind::Throttled << qint64(29'666);
    QTest::newRow("until long ago") << QByteArray("EService:Throttled: 1686923454") << Kind::Throttled << qint64(-1);
    QTest::newRow("until nonsense") << QByteArray("EService:Throttled: soon") << Kind::Throttled << qint64(-1);
    // No word about a stream: its acknowledgement stays away, and the session is tried again.
    QTest::newRow("down") << QByteArray("EService:Unavailable") << Kind::Error << qint64(-1);
    QTest::newRow("busy") << QByteArray("EService:Busy") << Kind::Error << qint64(-1);
    QTest::newRow("anything else") << QByteArray("Event(s) not found") << Kind::Rejected << qint64(-1);
}

void TestKraken::refusalsAreJudged()
{
    QFETCH(const QByteArray, error);
    QFETCH(const Kind, kind);
    QFETCH(const qint64, retryAfterMs);
    KrakenProtocol protocol;
    subscribeBooks(protocol);
    const DecodedFrame out = decode(protocol, "{\"error\":\"" + error
                                                  + R"(","method":"subscribe","req_id":1,"success":false,)"
                                                    R"("time_out":"2026-08-16T23:37:04.334135Z"})");
    QCOMPARE(out.notices.size(), size_t(1));
    QCOMPARE(out.notices[0].kind, kind);
    QCOMPARE(out.notices[0].text, QString::fromLatin1(error));
    QCOMPARE(out.notices[0].retryAfter ? out.notices[0].retryAfter->count() : -1, retryAfterMs);
    QCOMPARE(out.notices[0].streams.empty(), kind != Kind::Rejected);
    // Also where it is about no request at all.
    const DecodedFrame bare = decode(protocol, "{\"error\":\"" + error + "\"}");
    QCOMPARE(bare.notices.at(0).kind, kind == Kind::Rejected ? Kind::Error : kind);
}

void TestKraken::anEndThatFindsNothingIsNoFault()
{
    KrakenProtocol protocol;
    subscribeBooks(protocol);
    const DecodedFrame out = decode(
        protocol,
        R"({"error":"Subscription Not Found","method":"unsubscribe","req_id":9,"success":false,"symbol":"BTC/USD"})");
    QCOMPARE(out.notices.at(0).kind, Kind::Acknowledged);
    QVERIFY(out.notices.at(0).streams.empty());
}

void TestKraken::aNewSessionForgetsRequests()
{
    KrakenProtocol protocol;
    subscribeBooks(protocol);
    protocol.sessionStarted();
    const DecodedFrame out = decode(protocol, R"({"error":"no","method":"subscribe","req_id":1,"success":false})");
    QCOMPARE(out.notices.at(0).kind, Kind::Error);
    const StreamIndex stream = 0;
    QVERIFY(protocol.subscribe({&stream, 1})[0].text.contains("\"req_id\":1}"));
}

void TestKraken::heartbeatsAndPongsAreSignsOfLife()
{
    KrakenProtocol protocol;
    QCOMPARE(decode(protocol, R"({"channel":"heartbeat"})").notices.at(0).kind, Kind::Heartbeat);
    const DecodedFrame pong = decode(
        protocol,
        R"({"method":"pong","req_id":101,"time_in":"2026-08-16T23:37:05.123456Z","time_out":"2026-08-16T23:37:05.123500Z"})");
    QCOMPARE(pong.notices.at(0).kind, Kind::Pong);
    QCOMPARE(pong.notices.at(0).requestId, 101);
    QVERIFY(pong.notices.at(0).times.has_value());
    QCOMPARE(pong.notices.at(0).times->sentAt - pong.notices.at(0).times->receivedAt, 44us);
    QVERIFY(!decode(protocol, R"({"method":"pong","req_id":102})").notices.at(0).times.has_value());
    // The answer finds its ping.
    const auto ping = protocol.applicationPing();
    QVERIFY(ping && ping->requestId > 0);
    QVERIFY(ping->text.contains("\"req_id\":" + QByteArray::number(ping->requestId)));
}

void TestKraken::statusIsToldUnlessOnline_data()
{
    QTest::addColumn<QByteArray>("system");
    QTest::addColumn<QByteArray>("connection");
    QTest::addColumn<QString>("text");
    QTest::newRow("online") << QByteArray("online") << QByteArray("769405522530892351") << QString();
    QTest::newRow("online, beyond 2^63") << QByteArray("online") << QByteArray("18409444206880552937") << QString();
    QTest::newRow("maintenance, beyond 2^63")
        << QByteArray("maintenance") << QByteArray("18409444206880552937")
        << QStringLiteral("the trading system is in \"maintenance\", connection 18409444206880552937");
    QTest::newRow("cancel only, as a text")
        << QByteArray("cancel_only") << QByteArray("\"769405522530892351\"")
        << QStringLiteral("the trading system is in \"cancel_only\", connection 769405522530892351");
}

void TestKraken::statusIsToldUnlessOnline()
{
    QFETCH(const QByteArray, system);
    QFETCH(const QByteArray, connection);
    QFETCH(const QString, text);
    KrakenProtocol protocol;
    const DecodedFrame out = decode(protocol,
                                    R"({"channel":"status","type":"update","data":[{"version":"2.0.10","system":")"
                                        + system + R"(","api_version":"v2","connection_id":)" + connection + "}]}");
    QCOMPARE(out.problem, DecodeProblem::None);
    QCOMPARE(out.notices.size(), size_t(text.isEmpty() ? 0 : 1));
    if (!text.isEmpty()) {
        QCOMPARE(out.notices[0].kind, Kind::Error);
        QCOMPARE(out.notices[0].text, text);
    }
}

void TestKraken::unknownTypesAreCounted_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::newRow("a channel") << QByteArray(
        R"({"channel":"instrument","type":"snapshot","data":{"assets":[],"pairs":[]}})");
    QTest::newRow("a private channel") << QByteArray(
        R"({"channel":"executions","type":"update","sequence":3,"data":[{"exec_type":"filled"}]})");
    QTest::newRow("a method") << QByteArray(R"({"method":"add_order","success":true,"req_id":1,"result":{}})");
}

void TestKraken::unknownTypesAreCounted()
{
    QFETCH(const QByteArray, frame);
    KrakenProtocol protocol;
    const DecodedFrame out = decode(protocol, frame);
    QCOMPARE(out.problem, DecodeProblem::UnknownType);
    QVERIFY(out.messages.empty() && out.notices.empty());
}

void TestKraken::wrongThingsAreRefused_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<DecodeProblem>("problem");
    QTest::newRow("a checksum beyond 32 bits")
        << QByteArray(R"({"channel":"book","type":"update","data":[{"symbol":"BTC/USD","bids":[],"asks":[],)"
                      R"("checksum":4294967296}]})")
        << DecodeProblem::BadNumber;
    QTest::newRow("a type that nobody knows")
        << QByteArray(R"({"channel":"book","type":"delta","data":[{"symbol":"BTC/USD","bids":[],"asks":[],)"
                      R"("checksum":1}]})")
        << DecodeProblem::WrongType;
    QTest::newRow("neither data nor an answer") << QByteArray(R"({"foo":1})") << DecodeProblem::MissingField;
    QTest::newRow("a connection beyond 64 bits") << QByteArray(
        R"({"channel":"status","type":"update","data":[{"system":"online","connection_id":18446744073709551616}]})")
                                                 << DecodeProblem::BadNumber;
    QTest::newRow("the first version") << QByteArray(R"([321,[["62802.5","0.1"]],"trade","XBT/USD"])")
                                       << DecodeProblem::WrongType;
}

void TestKraken::wrongThingsAreRefused()
{
    QFETCH(const QByteArray, frame);
    QFETCH(const DecodeProblem, problem);
    KrakenProtocol protocol;
    addEverything(protocol);
    const DecodedFrame out = decode(protocol, frame);
    QCOMPARE(out.problem, problem);
    QCOMPARE(inconsistency(out, 2 * FeedChannelCount), QByteArray());
}

void TestKraken::readsTheClock_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("as documented") << QByteArray(
        R"({"error":[],"result":{"unixtime":1688669448,"rfc1123":"Thu, 06 Jul 23 18:50:48 +0000"}})")
                                   << true;
    QTest::newRow("an error") << QByteArray(R"({"error":["EService:Unavailable"]})") << false;
    QTest::newRow("no number") << QByteArray(R"({"error":[],"result":{"unixtime":"now"}})") << false;
    QTest::newRow("no JSON") << QByteArray("<html>") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestKraken::readsTheClock()
{
    QFETCH(const QByteArray, body);
    QFETCH(const bool, isGood);
    const KrakenProtocol protocol;
    QCOMPARE(protocol.timeRequest()->pathAndQuery, QStringLiteral("/0/public/Time"));
    const auto time = protocol.parseTime(body);
    QCOMPARE(bool(time), isGood);
    if (isGood) {
        QCOMPARE(text(time->time), QByteArray("1688669448000000000"));
        QVERIFY(time->resolution == std::chrono::seconds(1));   // whole seconds
    } else {
        QVERIFY(time.error().code == ErrorCode::BadData);
    }
}

}   // namespace tst_kraken

FEEDWARDEN_APPLESS_TEST(tst_kraken::TestKraken)
#include "tst_kraken.moc"
