// SPDX-License-Identifier: GPL-3.0-or-later
#include "decoding.h"

#include "core/venues/polymarket/polymarket.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace tst_polymarket {

using namespace feedwarden;

// Shapes: book, price_change and last_trade_price are those of a recording with shorter ids; the others ("hand-made")
// are written after the documentation.

static const QString Yes = QStringLiteral(
    "72710166409980712002774407052535905861151156175854323762835102340552522606004");
static const QString No = QStringLiteral(
    "40600137944982070120020561148201046074034528738262880058756488608210871246278");

// moc reads no raw string that ends with a quote.
static const QByteArray TradeOfYes =
    QByteArray(
        R"({"market":"0x12","asset_id":"YES","price":"0.585","size":"2.46","fee_rate_bps":"0",)"
        R"("side":"SELL","timestamp":"1786728467101","event_type":"last_trade_price","transaction_hash":"0x6c"})")
        .replace("YES", Yes.toLatin1());

static QByteArray bookOf(const QString &asset)
{
    return QByteArray(R"({"market":"0x12","asset_id":"ASSET","timestamp":"1786728432337","hash":"924e",)"
                      R"("bids":[{"price":"0.001","size":"2200.8"},{"price":"0.004","size":"100"}],)"
                      R"("asks":[{"price":"0.999","size":"50"},{"price":"0.009","size":"25"}],)"
                      R"("tick_size":"0.001","last_trade_price":"0.004","event_type":"book"})")
        .replace("ASSET", asset.toLatin1());
}

class TestPolymarket final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void saysWhatItOffers();
    void checksStreams_data();
    void checksStreams();
    void connectsToTheMarketChannel();

    void firstRequestSetsTheSessionUp();
    void laterRequestsAreOperations();
    void requestsAreCutToTheLimit();
    void streamsOfAnAssetShareItsSubscription();
    void aBookBeginsAnewOnALivingAsset();
    void aNewSessionSetsUpAgain();

    void pongIsNoJson();
    void pongConfirmsWhatWasAskedForBeforeItsPing();
    void theFirstMessageConfirmsTheAsset();
    void aBrokenFrameConfirmsNothing();

    void firstBookOfASubscriptionIsOld();
    void changesAreSortedByAssetAndSide();
    void otherOutcomesOfAChangeAreNoSurprise();
    void batchesAreReadWhole();
    void valuesOfEachKind_data();
    void valuesOfEachKind();
    void whatNobodyAskedForIsTold();
    void lateMessagesOfAnEndedStreamAreDropped();
    void resolvedMarketsEndTheirStreams();
    void unknownEventsLeaveTheOthersAlone();
    void tickSizesAreKnown();
    void readsTheClock_data();
    void readsTheClock();

private:
    std::unique_ptr<PolymarketProtocol> m_protocol;
};

void TestPolymarket::init()
{
    m_protocol = std::make_unique<PolymarketProtocol>();
    m_protocol->addStream(0, {Yes, Channel::Trade});
    m_protocol->addStream(1, {Yes, Channel::Depth});
    m_protocol->addStream(2, {No, Channel::Depth});
    m_protocol->addStream(3, {Yes, Channel::BookTicker});
    m_protocol->sessionStarted();
}

static QByteArrayList textsOf(const std::vector<ClientFrame> &frames)
{
    QByteArrayList texts;
    for (const ClientFrame &frame : frames)
        texts.append(frame.text);
    return texts;
}

static std::vector<ClientFrame> subscribe(PolymarketProtocol &protocol, std::vector<StreamIndex> streams)
{
    return protocol.subscribe(streams);
}

static QByteArrayList unsubscribe(PolymarketProtocol &protocol, std::vector<StreamIndex> streams)
{
    return textsOf(protocol.unsubscribe(streams));
}

/// The streams of the acknowledgements in a frame.
static std::vector<StreamIndex> confirmed(const DecodedFrame &frame)
{
    std::vector<StreamIndex> streams;
    for (const SessionNotice &notice : frame.notices) {
        if (notice.kind == SessionNotice::Kind::Acknowledged)
            streams.insert(streams.end(), notice.streams.begin(), notice.streams.end());
    }
    std::sort(streams.begin(), streams.end());
    return streams;
}

using Streams = std::vector<StreamIndex>;

void TestPolymarket::saysWhatItOffers()
{
    const VenueFacts &facts = polymarketFacts();
    QCOMPARE(facts.maxMessageBytes, 32ll * 1024 * 1024);
    QVERIFY(facts.venuePingInterval == std::chrono::seconds(10));
    QVERIFY(facts.heartbeatInterval == std::chrono::seconds(10));
    QVERIFY(!facts.acknowledgementProves);
    QCOMPARE(m_protocol->applicationPing()->text, QByteArray("PING"));
    for (const Channel channel : facts.channels) {
        const StreamTraits traits = m_protocol->traitsOf({Yes, channel});
        QCOMPARE(traits.rule, SequenceRule::None);
        QCOMPARE(traits.needsSnapshot, channel == Channel::Depth);
        QVERIFY(!traits.snapshotOverRest);
    }
}

void TestPolymarket::checksStreams_data()
{
    QTest::addColumn<QString>("symbol");
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("an asset id") << Yes << Channel::Depth << true;
    QTest::newRow("a short one") << QStringLiteral("7") << Channel::Trade << true;
    QTest::newRow("nothing") << QString() << Channel::Trade << false;
    QTest::newRow("a condition id") << QStringLiteral("0x3bb5") << Channel::Trade << false;
    QTest::newRow("too long") << QString(79, u'9') << Channel::Trade << false;
    QTest::newRow("a quote") << QStringLiteral("1\"") << Channel::Trade << false;
    QTest::newRow("digits of another script") << QString::fromUtf8("٣٤") << Channel::Trade << false;
    QTest::newRow("no such channel") << Yes << Channel::Candle1m << false;
}

void TestPolymarket::checksStreams()
{
    QFETCH(const QString, symbol);
    QFETCH(const Channel, channel);
    QFETCH(const bool, isGood);
    const auto checked = m_protocol->checkStream({symbol, channel});
    QCOMPARE(bool(checked), isGood);
    if (!isGood)
        QCOMPARE(checked.error().code, ErrorCode::Configuration);
}

void TestPolymarket::connectsToTheMarketChannel()
{
    QCOMPARE(m_protocol->connectUrl(polymarketFacts().url),
             QUrl(QStringLiteral("wss://ws-subscriptions-clob.polymarket.com/ws/market")));
    const QUrl own(QStringLiteral("ws://127.0.0.1:9/other"));
    QCOMPARE(m_protocol->connectUrl(own), own);
}

void TestPolymarket::firstRequestSetsTheSessionUp()
{
    const auto frames = subscribe(*m_protocol, {0, 1, 2, 3});
    QCOMPARE(textsOf(frames), (QByteArrayList{R"({"assets_ids":[")" + Yes.toLatin1() + R"(",")" + No.toLatin1()
                                                  + R"("],"type":"market","custom_feature_enabled":true})",
                                              "PING"}));
    Streams streams = frames[0].streams;
    std::sort(streams.begin(), streams.end());
    QCOMPARE(streams, (Streams{0, 1, 2, 3}));
    QCOMPARE(frames[0].requestId, 0);
}

void TestPolymarket::laterRequestsAreOperations()
{
    (void)subscribe(*m_protocol, {0});
    QCOMPARE(textsOf(subscribe(*m_protocol, {2})),
             (QByteArrayList{R"({"operation":"subscribe","assets_ids":[")" + No.toLatin1()
                                 + R"("],"custom_feature_enabled":true})",
                             "PING"}));
    QCOMPARE(unsubscribe(*m_protocol, {2}),
             QByteArrayList{R"({"operation":"unsubscribe","assets_ids":[")" + No.toLatin1() + R"("]})"});
    QVERIFY(unsubscribe(*m_protocol, {2}).isEmpty());
    QVERIFY(subscribe(*m_protocol, {}).empty());
    QVERIFY(subscribe(*m_protocol, {17}).empty());
}

void TestPolymarket::requestsAreCutToTheLimit()
{
    PolymarketProtocol protocol;
    Streams all;
    for (StreamIndex i = 0; i < 401; ++i) {
        protocol.addStream(i, {QString::number(1000 + i), Channel::Trade});
        all.push_back(i);
    }
    protocol.sessionStarted();
    const auto frames = protocol.subscribe(all);
    QCOMPARE(frames.size(), size_t(3));
    QCOMPARE(frames[0].streams.size(), size_t(400));
    QVERIFY(frames[0].text.contains("\"type\":\"market\""));
    QCOMPARE(frames[1].streams, Streams{400});
    QCOMPARE(frames[1].text,
             QByteArray(R"({"operation":"subscribe","assets_ids":["1400"],"custom_feature_enabled":true})"));
}

void TestPolymarket::streamsOfAnAssetShareItsSubscription()
{
    (void)subscribe(*m_protocol, {0, 1});
    QVERIFY(unsubscribe(*m_protocol, {1}).isEmpty());   // The trades need the asset.
    const QByteArrayList ended = unsubscribe(*m_protocol, {0});
    QCOMPARE(ended.size(), 1);
    QVERIFY(ended[0].contains("unsubscribe"));
}

void TestPolymarket::aBookBeginsAnewOnALivingAsset()
{
    (void)subscribe(*m_protocol, {0, 1});
    // As after a gap: only a new subscription brings a whole book.
    QVERIFY(unsubscribe(*m_protocol, {1}).isEmpty());
    QByteArrayList frames = textsOf(subscribe(*m_protocol, {1}));
    QCOMPARE(frames.size(), 3);
    QVERIFY(frames[0].startsWith(R"({"operation":"unsubscribe")"));
    QVERIFY(frames[1].startsWith(R"({"operation":"subscribe")"));
    QCOMPARE(frames[2], QByteArray("PING"));
    // Another kind of stream just joins in.
    frames = textsOf(subscribe(*m_protocol, {3}));
    QCOMPARE(frames.size(), 2);
    QVERIFY(frames[0].startsWith(R"({"operation":"subscribe")"));
}

void TestPolymarket::aNewSessionSetsUpAgain()
{
    (void)subscribe(*m_protocol, {0, 1, 2, 3});
    m_protocol->sessionStarted();
    const auto frames = textsOf(subscribe(*m_protocol, {2}));
    QCOMPARE(frames.size(), 2);
    QVERIFY(frames[0].contains("\"type\":\"market\""));
}

void TestPolymarket::pongIsNoJson()
{
    const DecodedFrame out = decode(*m_protocol, "PONG");
    QCOMPARE(out.problem, DecodeProblem::None);
    QCOMPARE(out.notices.size(), size_t(1));
    QCOMPARE(out.notices[0].kind, SessionNotice::Kind::Pong);
    for (const char *const other : {"pong", "PON", "PONG ", "PONGPONG", "\"PONG\""})
        QVERIFY2(isQuarantined(decode(*m_protocol, other).problem), other);
}

void TestPolymarket::pongConfirmsWhatWasAskedForBeforeItsPing()
{
    (void)m_protocol->applicationPing();
    (void)subscribe(*m_protocol, {0, 1});
    QCOMPARE(confirmed(decode(*m_protocol, "PONG")), Streams());   // Answers the earlier PING.
    QCOMPARE(confirmed(decode(*m_protocol, "PONG")), (Streams{0, 1}));
    QCOMPARE(confirmed(decode(*m_protocol, "PONG")), Streams());
    (void)subscribe(*m_protocol, {2});
    m_protocol->sessionStarted();
    QCOMPARE(confirmed(decode(*m_protocol, "PONG")), Streams());
}

void TestPolymarket::theFirstMessageConfirmsTheAsset()
{
    (void)subscribe(*m_protocol, {0, 1, 2});
    QCOMPARE(confirmed(decode(*m_protocol, bookOf(Yes))), (Streams{0, 1}));
    QCOMPARE(confirmed(decode(*m_protocol, bookOf(Yes))), Streams());
    QCOMPARE(confirmed(decode(*m_protocol, "PONG")), Streams{2});
}

void TestPolymarket::aBrokenFrameConfirmsNothing()
{
    (void)subscribe(*m_protocol, {1});
    const QByteArray book = bookOf(Yes);
    const DecodedFrame broken = decode(*m_protocol, "[" + book + ",{\"event_type\":\"book\"}]");
    QCOMPARE(broken.problem, DecodeProblem::MissingField);
    QCOMPARE(inconsistency(broken, 4), QByteArray());
    const DecodedFrame good = decode(*m_protocol, book);
    QCOMPARE(confirmed(good), Streams{1});
    QVERIFY(!good.messages[0].countsForLatency);   // Still the first one.
}

void TestPolymarket::firstBookOfASubscriptionIsOld()
{
    (void)subscribe(*m_protocol, {0, 1});
    const QByteArray expected = "1 at=1786728432337000000 old snapshot bids=[0.001x2200.8,0.004x100] "
                                "asks=[0.999x50,0.009x25]";
    QCOMPARE(describe(decode(*m_protocol, bookOf(Yes))), expected);
    // The refresh after a trade is new.
    QCOMPARE(describe(decode(*m_protocol, bookOf(Yes))), QByteArray(expected).replace(" old", ""));
    (void)m_protocol->unsubscribe(Streams{1});
    (void)subscribe(*m_protocol, {1});
    QCOMPARE(describe(decode(*m_protocol, bookOf(Yes))), expected);
}

void TestPolymarket::changesAreSortedByAssetAndSide()
{
    const auto entry = [](const QString &asset, const char *price, const char *size, const char *side) {
        return R"({"asset_id":")" + asset.toLatin1() + R"(","price":")" + price + R"(","size":")" + size
               + R"(","side":")" + side + R"(","hash":"f3","best_bid":"0.07","best_ask":"0.08"})";
    };
    const QByteArray frame = R"({"market":"0x3b","price_changes":[)" + entry(Yes, "0.06", "374.34", "SELL") + ','
                             + entry(No, "0.94", "0", "SELL") + ',' + entry(Yes, "0.05", "1", "BUY") + ','
                             + entry(No, "0.95", "2", "SELL") + ',' + entry(Yes, "0.04", "0", "BUY")
                             + R"(],"timestamp":"1786728438403","event_type":"price_change"})";
    QCOMPARE(describe(decode(*m_protocol, frame)),
             QByteArray("1 at=1786728438403000000 change bids=[0.05x1,0.04x0] asks=[0.06x374.34]\n"
                        "2 at=1786728438403000000 change bids=[] asks=[0.94x0,0.95x2]"));
}

void TestPolymarket::otherOutcomesOfAChangeAreNoSurprise()
{
    const DecodedFrame out = decode(*m_protocol,
                                    R"({"price_changes":[{"asset_id":"1","price":"0.1","size":"1","side":"BUY"}],)"
                                    R"("timestamp":"1786728438403","event_type":"price_change"})");
    QCOMPARE(out.problem, DecodeProblem::None);
    QVERIFY(out.messages.empty() && out.levels.empty());
}

void TestPolymarket::batchesAreReadWhole()
{
    const DecodedFrame out = decode(*m_protocol, "[" + bookOf(No) + "," + TradeOfYes + "," + bookOf(Yes) + "]");
    QCOMPARE(out.problem, DecodeProblem::None);
    QCOMPARE(out.messages.size(), size_t(3));
    QCOMPARE(out.messages[0].stream, 2);
    QCOMPARE(out.messages[1].stream, 0);
    QCOMPARE(out.messages[2].stream, 1);
    QCOMPARE(std::get<BookChange>(out.messages[2].payload).firstLevel, 4u);
    QCOMPARE(inconsistency(out, 4), QByteArray());
    const DecodedFrame none = decode(*m_protocol, "[]");
    QCOMPARE(none.problem, DecodeProblem::None);
    QVERIFY(none.messages.empty() && none.notices.empty());
    QVERIFY(isQuarantined(decode(*m_protocol, "[" + bookOf(No) + ",1]").problem));
}

void TestPolymarket::valuesOfEachKind_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("trade") << TradeOfYes
                           << QByteArray("0 at=1786728467101000000 trade price=0.585 quantity=2.46 id=0 "
                                         "time=1786728467101000000 taker=sell");
    QTest::newRow("trade of a buyer") << QByteArray(TradeOfYes).replace("SELL", "BUY")
                                      << QByteArray("0 at=1786728467101000000 trade price=0.585 quantity=2.46 id=0 "
                                                    "time=1786728467101000000 taker=buy");
    QTest::newRow("trade without a side, hand-made")
        << QByteArray(TradeOfYes).replace(R"("side":"SELL",)", "")
        << QByteArray("0 at=1786728467101000000 trade price=0.585 quantity=2.46 id=0 time=1786728467101000000 "
                      "taker=unknown");
    const QByteArray best = R"({"market":"0x12","asset_id":")" + Yes.toLatin1()
                            + R"(","best_bid":"0.585","best_ask":"0.587","spread":"0.002",)"
                              R"("timestamp":"1786728467006","event_type":"best_bid_ask"})";
    QTest::newRow("best prices, hand-made")
        << best << QByteArray("3 at=1786728467006000000 book_ticker bid=0.585 bidQuantity=0 ask=0.587 askQuantity=0");
    QTest::newRow("best prices of an empty side, hand-made")
        << QByteArray(best).replace("\"0.587\"", "\"\"")
        << QByteArray("3 at=1786728467006000000 book_ticker bid=0.585 bidQuantity=0 ask=0 askQuantity=0");
    QTest::newRow("the kind first, hand-made")
        << R"({"event_type":"last_trade_price","timestamp":1786728467101,"size":1,"price":0.5,"asset_id":")"
               + Yes.toLatin1() + "\"}"
        << QByteArray("0 at=1786728467101000000 trade price=0.5 quantity=1 id=0 time=1786728467101000000 "
                      "taker=unknown");
}

void TestPolymarket::valuesOfEachKind()
{
    QFETCH(const QByteArray, frame);
    QFETCH(const QByteArray, expected);
    const DecodedFrame out = decode(*m_protocol, frame);
    QCOMPARE(out.problem, DecodeProblem::None);
    QCOMPARE(describe(out), expected);
}

void TestPolymarket::whatNobodyAskedForIsTold()
{
    const DecodedFrame out = decode(*m_protocol, "[" + bookOf(QStringLiteral("1")) + "," + TradeOfYes + "]");
    QCOMPARE(out.problem, DecodeProblem::ForeignStream);
    QCOMPARE(QByteArray(out.problemField), QByteArray("asset_id"));
    QCOMPARE(out.messages.size(), size_t(1));   // The other part is there.
    // A kind of message that nobody wants of an asset that somebody wants is none.
    const QByteArray trade = QByteArray(TradeOfYes).replace(Yes.toLatin1(), No.toLatin1());
    const DecodedFrame unwanted = decode(*m_protocol, trade);
    QCOMPARE(unwanted.problem, DecodeProblem::None);
    QVERIFY(unwanted.messages.empty());
}

void TestPolymarket::lateMessagesOfAnEndedStreamAreDropped()
{
    (void)subscribe(*m_protocol, {2});
    (void)m_protocol->unsubscribe(Streams{2});
    m_protocol->removeStream(2);
    const DecodedFrame late = decode(*m_protocol, bookOf(No));
    QCOMPARE(late.problem, DecodeProblem::None);
    QVERIFY(late.messages.empty() && late.levels.empty());
    m_protocol->sessionStarted();
    QCOMPARE(decode(*m_protocol, bookOf(No)).problem, DecodeProblem::ForeignStream);
    // The index may be used again.
    m_protocol->addStream(2, {No, Channel::Trade});
    QVERIFY(decode(*m_protocol, bookOf(No)).messages.empty());
}

void TestPolymarket::resolvedMarketsEndTheirStreams()
{
    // Hand-made. Told to everybody, about all markets.
    const auto resolved = [](const QByteArray &assets) {
        return R"({"event_type":"market_resolved","id":"1","market":"0x12","assets_ids":)" + assets
               + R"(,"outcomes":["Yes","No"],"winning_asset_id":"7","winning_outcome":"Yes","timestamp":"1786728467006"})";
    };
    (void)subscribe(*m_protocol, {0, 1, 2});
    DecodedFrame out = decode(*m_protocol, resolved(R"(["1","2"])"));
    QCOMPARE(out.problem, DecodeProblem::None);
    QVERIFY(out.notices.empty());
    out = decode(*m_protocol, resolved(R"(["1",")" + Yes.toLatin1() + R"("])"));
    QCOMPARE(out.problem, DecodeProblem::None);
    QCOMPARE(out.notices.size(), size_t(1));
    QCOMPARE(out.notices[0].kind, SessionNotice::Kind::Rejected);
    QCOMPARE(out.notices[0].streams, (Streams{0, 1}));   // 3 was not asked for.
    QCOMPARE(out.notices[0].text, QStringLiteral("the market is resolved: Yes"));
    QCOMPARE(decode(*m_protocol, resolved("7")).problem, DecodeProblem::WrongType);
    // What follows in a batch is read.
    out = decode(*m_protocol, "[" + resolved(R"([])") + "," + TradeOfYes + "]");
    QCOMPARE(out.messages.size(), size_t(1));
}

void TestPolymarket::unknownEventsLeaveTheOthersAlone()
{
    const DecodedFrame out = decode(
        *m_protocol, R"([{"event_type":"fee_change","price":{"x":1},"bids":7,"timestamp":null},)" + TradeOfYes + "]");
    QCOMPARE(out.problem, DecodeProblem::UnknownType);
    QCOMPARE(QByteArray(out.problemField), QByteArray("event_type"));
    QCOMPARE(out.messages.size(), size_t(1));
    // The shape of price changes before September 2025 is one that we do not know.
    QCOMPARE(decode(*m_protocol, R"({"asset_id":"1","price":"0.1","size":"1","side":"BUY","hash":"f3",)"
                                 R"("timestamp":"1739068041853","event_type":"price_change"})")
                 .problem,
             DecodeProblem::MissingField);
}

void TestPolymarket::tickSizesAreKnown()
{
    const DecodedFrame out = decode(
        *m_protocol, R"({"asset_id":"1","event_type":"tick_size_change","market":"0xba","new_tick_size":)"
                     R"("0.001","old_tick_size":"0.01","timestamp":"1739068041853"})");
    QCOMPARE(out.problem, DecodeProblem::None);
    QVERIFY(out.messages.empty() && out.notices.empty());
    QCOMPARE(decode(*m_protocol, R"({"event_type":"new_market","assets_ids":["1"],"question":"?"})").problem,
             DecodeProblem::None);
}

void TestPolymarket::readsTheClock_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("a number") << QByteArray("1764612536") << 1764612536ll;
    QTest::newRow("a text") << QByteArray("\"1764612536\"") << 1764612536ll;
    QTest::newRow("a line") << QByteArray("1764612536\n") << 1764612536ll;
    QTest::newRow("nothing") << QByteArray() << 0ll;
    QTest::newRow("an object") << QByteArray("{\"time\":1764612536}") << 0ll;
    QTest::newRow("a page") << QByteArray("<html>") << 0ll;
    QTest::newRow("two") << QByteArray("1764612536 1") << 0ll;
}

void TestPolymarket::readsTheClock()
{
    QFETCH(const QByteArray, body);
    QFETCH(const qint64, seconds);
    QCOMPARE(m_protocol->timeRequest()->pathAndQuery, QStringLiteral("/time"));
    const auto time = m_protocol->parseTime(body);
    QCOMPARE(bool(time), seconds != 0);
    if (!time)
        return;
    QVERIFY(time->time == WallTime(std::chrono::seconds(seconds)));
    QVERIFY(time->resolution == std::chrono::seconds(1));
}

}   // namespace tst_polymarket

FEEDWARDEN_APPLESS_TEST(tst_polymarket::TestPolymarket)
#include "tst_polymarket.moc"
