// SPDX-License-Identifier: GPL-3.0-or-later
#include "decoding.h"

#include "core/base/allocationcount.h"
#include "core/base/random.h"
#include "core/config/venueprofilefile.h"
#include "core/venues/generic/genericprotocol.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTest>

namespace tst_genericprotocol {

// Venues described by profiles. The messages of Bitstamp and Gemini are documented examples, no recordings (see
// tests/support/examples); those of the made-up venue show one thing each.

using namespace feedwarden;
using Streams = std::vector<StreamIndex>;

class TestGenericProtocol final : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { m_protocol.reset(); }

    void bitstampAsksChannelByChannel();
    void bitstampExamplesAreUnderstood();
    void bitstampBooksBeginOverRest();
    void bitstampConfirmsAndRefuses();
    void geminiSharesTheSubscriptionOfTradesAndBooks();
    void geminiExamplesAreUnderstood();
    void geminiBooksBeginAnewWithTheSubscription();
    void geminiWithoutAcknowledgementsConfirmsByAnyMessage();

    void symbolsAreChecked_data();
    void symbolsAreChecked();
    void requestsAreCutByChannelAndLimit();
    void acknowledgementsByNumber();
    void pongsConfirmWhereNothingElseDoes();
    void wholeFramesAreNoJson();
    void pingsOfTheServerAreAnswered();
    void valuesOfEachKind_data();
    void valuesOfEachKind();
    void timesOfEachUnit_data();
    void timesOfEachUnit();
    void listsAreReadRowByRow();
    void listsInListsTakeWhatIsAroundThem();
    void oneFrameMaySpeakToSeveralKinds();
    void batchesAreReadWhole();
    void booksOfMixedSides();
    void numbersAreTaken();
    void connectionsMayBeNumbered();
    void unknownMessagesAndForeignStreamsAreToldApart();
    void lateMessagesAreDropped();
    void readsTheClock();
    void brokenFramesGiveNothing_data();
    void brokenFramesGiveNothing();
    void frameWithTooManyElementsIsRefused();
    void brokenFramesChangeNothing();
    void steadyStateAllocatesNothing_data();
    void steadyStateAllocatesNothing();

private:
    void use(const ProfileReadResult &read);
    void useShipped(const char *venue);
    void useText(const QByteArray &text);
    StreamIndex add(const char *symbol, Channel channel);
    [[nodiscard]] QByteArrayList ask(const Streams &streams);
    [[nodiscard]] QByteArrayList end(const Streams &streams);
    [[nodiscard]] DecodedFrame take(const QByteArray &text) { return decode(*m_protocol, text); }

    std::unique_ptr<GenericProtocol> m_protocol;
    StreamIndex m_streams = 0;
};

// moc need not read what follows, and does not understand raw strings in the arguments of macros.
#ifndef Q_MOC_RUN

namespace {

QString sourceFile(const char *path) { return QStringLiteral(FEEDWARDEN_SOURCE_DIR "/") + QLatin1String(path); }

QByteArrayList examplesOf(const char *venue)
{
    QFile file(sourceFile("tests/support/examples/") + QLatin1String(venue)
               + QLatin1String("-documented-examples.jsonl"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().trimmed().split('\n');
}

/// What every made-up venue begins with.
const QByteArray Head = R"(
profile_version = 1
url = "wss://example.invalid/ws"
rest_url = "https://example.invalid"
[symbols]
pattern = "[A-Z]{3,6}"
example = "BTC"
)";
const QByteArray PlainRequest = R"(
[subscribe]
frame = '{"op":"sub","id":${id},"ch":"${channel}","s":[${symbols}]}'
unsubscribe = '{"op":"unsub","id":${id},"ch":"${channel}","s":[${symbols}]}'
)";

}   // namespace

void TestGenericProtocol::use(const ProfileReadResult &read)
{
    QByteArray problems;
    for (const ConfigError &error : read.errors)
        problems += error.toString().toUtf8() + '\n';
    QVERIFY2(read.venue, problems.constData());
    m_protocol = std::make_unique<GenericProtocol>(read.venue);
    m_protocol->sessionStarted();
    m_streams = 0;
}

void TestGenericProtocol::useShipped(const char *venue)
{
    use(readVenueProfile(sourceFile("resources/venues/") + QLatin1String(venue) + QLatin1String(".toml")));
}

void TestGenericProtocol::useText(const QByteArray &text)
{
    use(parseVenueProfile(text, QStringLiteral("/venues/made-up.toml")));
}

StreamIndex TestGenericProtocol::add(const char *symbol, Channel channel)
{
    const StreamKey key{QString::fromLatin1(symbol), channel};
    const auto checked = m_protocol->checkStream(key);
    if (!checked)
        qFatal("%s", qPrintable(checked.error().detail));
    m_protocol->addStream(m_streams, key);
    return m_streams++;
}

static QByteArrayList textsOf(const std::vector<ClientFrame> &frames)
{
    QByteArrayList texts;
    for (const ClientFrame &frame : frames)
        texts.append(frame.text);
    return texts;
}

QByteArrayList TestGenericProtocol::ask(const Streams &streams) { return textsOf(m_protocol->subscribe(streams)); }
QByteArrayList TestGenericProtocol::end(const Streams &streams) { return textsOf(m_protocol->unsubscribe(streams)); }

/// The streams of the notices of one kind, sorted.
static Streams told(const DecodedFrame &frame, SessionNotice::Kind kind)
{
    Streams streams;
    for (const SessionNotice &notice : frame.notices) {
        if (notice.kind == kind)
            streams.insert(streams.end(), notice.streams.begin(), notice.streams.end());
    }
    std::sort(streams.begin(), streams.end());
    return streams;
}
static Streams confirmed(const DecodedFrame &frame) { return told(frame, SessionNotice::Kind::Acknowledged); }
static Streams refused(const DecodedFrame &frame) { return told(frame, SessionNotice::Kind::Rejected); }

// ---- Bitstamp. ----

void TestGenericProtocol::bitstampAsksChannelByChannel()
{
    useShipped("bitstamp");
    const StreamIndex trades = add("btcusd", Channel::Trade), book = add("btcusd", Channel::Depth);
    QCOMPARE(ask({trades, book}),
             (QByteArrayList{R"({"event":"bts:subscribe","data":{"channel":"live_trades_btcusd"}})",
                             R"({"event":"bts:subscribe","data":{"channel":"diff_order_book_btcusd"}})"}));
    QCOMPARE(end({trades}), QByteArrayList{R"({"event":"bts:unsubscribe","data":{"channel":"live_trades_btcusd"}})"});
    QCOMPARE(m_protocol->applicationPing()->text, QByteArray(R"({"event":"bts:heartbeat"})"));
    const VenueFacts &facts = m_protocol->facts();
    QCOMPARE(facts.id, QStringLiteral("bitstamp"));
    QCOMPARE(facts.title, QStringLiteral("Bitstamp"));
    QVERIFY(facts.venuePingInterval == std::chrono::seconds(15));
    QVERIFY(facts.heartbeatInterval == std::chrono::seconds(15));   // The answers to the pings.
    QVERIFY(facts.lifetime == std::chrono::hours(90 * 24));
    QVERIFY(!facts.acknowledgementProves);
    QVERIFY(m_protocol->traitsOf({QStringLiteral("btcusd"), Channel::Depth}).snapshotOverRest);
    QVERIFY(!m_protocol->traitsOf({QStringLiteral("btcusd"), Channel::DepthSnapshot}).needsSnapshot);
    QCOMPARE(m_protocol->connectUrl(QUrl(QStringLiteral("ws://127.0.0.1:1"))),
             QUrl(QStringLiteral("ws://127.0.0.1:1")));
}

void TestGenericProtocol::bitstampExamplesAreUnderstood()
{
    useShipped("bitstamp");
    for (const Channel channel : {Channel::Trade, Channel::Depth, Channel::DepthSnapshot})
        add("btcusd", channel);
    (void)ask({0, 1, 2});
    QByteArrayList lines;
    const QByteArrayList examples = examplesOf("bitstamp");
    QCOMPARE(examples.size(), 9);
    for (const QByteArray &example : examples) {
        const DecodedFrame out = take(example);
        QVERIFY2(out.problem == DecodeProblem::None, example.constData());
        QCOMPARE(inconsistency(out, m_streams), QByteArray());
        if (!out.messages.empty())
            lines.append(describe(out));
    }
    QCOMPARE(lines,
             (QByteArrayList{
                 "0 at=1583691851934000000 trade price=8302.92 quantity=0.14406384 id=106833903 time=0 taker=buy",
                 "1 seq=1583691852237527..1583691852237527 at=1583691852237527000 change "
                 "bids=[8302.02x0.016,8299.62x0] asks=[8305.67x2]",
                 "2 at=1583691852237527000 snapshot bids=[8302.02x0.016,8299.6x1.2] asks=[8305.67x2,8305.68x1.532945]",
                 "0 at=1583691853034000000 trade price=8302.02 quantity=0.5 id=106833904 time=0 taker=sell",
                 "1 seq=1583691853100000..1583691853100000 at=1583691853100000000 change bids=[] asks=[8305.67x0]"}));
}

void TestGenericProtocol::bitstampBooksBeginOverRest()
{
    useShipped("bitstamp");
    const StreamIndex trades = add("btcusd", Channel::Trade), book = add("btcusd", Channel::Depth);
    QVERIFY(!m_protocol->snapshotRequest(trades));
    const auto request = m_protocol->snapshotRequest(book);
    QVERIFY(request);
    QCOMPARE(request->pathAndQuery, QStringLiteral("/api/v2/order_book/btcusd/?group=1"));
    DecodedFrame out;
    QVERIFY(m_protocol->parseSnapshot(
        book,
        R"({"timestamp":"1583691852","microtimestamp":"1583691852000000","bids":[["8302.02","1"]],"asks":[["8305.67","2"],["8306","3"]]})",
        out));
    QCOMPARE(describe(out), QByteArray("1 seq=1583691852000000..1583691852000000 at=0 old snapshot bids=[8302.02x1] "
                                       "asks=[8305.67x2,8306x3]"));
    for (const char *const broken :
         {"", "{}", "[]", R"({"microtimestamp":"1","bids":[],"asks":{}})", R"({"bids":[],"asks":[]})",
          R"({"microtimestamp":"1","bids":[["a","1"]],"asks":[]})",
          R"({"microtimestamp":"1","bids":[["1"]],"asks":[]})"}) {
        const auto parsed = m_protocol->parseSnapshot(book, broken, out);
        QVERIFY2(!parsed, broken);
        QCOMPARE(parsed.error().code, ErrorCode::BadData);
        QVERIFY(out.messages.empty() && out.levels.empty());
    }
}

void TestGenericProtocol::bitstampConfirmsAndRefuses()
{
    useShipped("bitstamp");
    add("btcusd", Channel::Trade);
    add("btcusd", Channel::Depth);
    add("nonono", Channel::Trade);
    (void)ask({0, 1, 2});
    const QByteArray ack = R"({"event":"bts:subscription_succeeded","channel":"live_trades_btcusd","data":{}})";
    QCOMPARE(confirmed(take(ack)), Streams{0});
    // A refusal says whom it means, or not.
    const auto error = [](const char *words) {
        return R"({"event":"bts:error","channel":"","data":{"code":null,"message":")" + QByteArray(words) + "\"}}";
    };
    DecodedFrame out = take(error("Bad subscription string."));
    QCOMPARE(out.notices.size(), size_t(1));
    QCOMPARE(out.notices[0].kind, SessionNotice::Kind::Error);   // Two wait for an answer.
    QCOMPARE(refused(take(error("Bad subscription string live_trades_nonono"))), Streams{2});
    QCOMPARE(refused(take(error("Bad subscription string."))), Streams{1});   // Now there is only one.
    QCOMPARE(take(R"({"event":"bts:request_reconnect","channel":"","data":null})").notices[0].kind,
             SessionNotice::Kind::ClosingSoon);
    QCOMPARE(take(R"({"event":"bts:heartbeat","channel":"","data":{"status":"success"}})").notices[0].kind,
             SessionNotice::Kind::Pong);
}

// ---- Gemini. ----

void TestGenericProtocol::geminiSharesTheSubscriptionOfTradesAndBooks()
{
    useShipped("gemini");
    add("BTCUSD", Channel::Trade);
    add("BTCUSD", Channel::Depth);
    add("ETHUSD", Channel::Depth);
    add("BTCUSD", Channel::Candle1m);
    const auto frames = m_protocol->subscribe(Streams{0, 1, 2, 3});
    QCOMPARE(textsOf(frames),
             (QByteArrayList{R"({"type":"subscribe","subscriptions":[{"name":"l2","symbols":["BTCUSD","ETHUSD"]}]})",
                             R"({"type":"subscribe","subscriptions":[{"name":"candles_1m","symbols":["BTCUSD"]}]})"}));
    QCOMPARE(frames[0].streams, (Streams{0, 1, 2}));
    QCOMPARE(frames[1].streams, Streams{3});
    QVERIFY(end({1}).isEmpty());   // The trades need it.
    QCOMPARE(end({0}),
             QByteArrayList{R"({"type":"unsubscribe","subscriptions":[{"name":"l2","symbols":["BTCUSD"]}]})"});
    QCOMPARE(m_protocol->connectUrl(QUrl(QStringLiteral("ws://127.0.0.1:1"))),
             QUrl(QStringLiteral("ws://127.0.0.1:1/v2/marketdata")));
    QCOMPARE(m_protocol->connectUrl(QUrl(QStringLiteral("ws://127.0.0.1:1/own"))),
             QUrl(QStringLiteral("ws://127.0.0.1:1/own")));
}

void TestGenericProtocol::geminiExamplesAreUnderstood()
{
    useShipped("gemini");
    add("BTCUSD", Channel::Trade);
    add("BTCUSD", Channel::Depth);
    add("BTCUSD", Channel::Candle15m);
    (void)ask({0, 1, 2});
    QByteArrayList lines;
    const QByteArrayList examples = examplesOf("gemini");
    QCOMPARE(examples.size(), 7);
    for (const QByteArray &example : examples) {
        const DecodedFrame out = take(example);
        QVERIFY2(out.problem == DecodeProblem::None, example.constData());
        QCOMPARE(inconsistency(out, m_streams), QByteArray());
        if (!out.messages.empty())
            lines.append(describe(out).split('\n'));
    }
    QCOMPARE(lines, (QByteArrayList{"1 at=0 old snapshot bids=[9122.04x0.00121425,9121x0.98942292] "
                                    "asks=[9122.07x0.98942292,9122.1x1.5]",
                                    "2 at=0 candle start=1561053600000000000 o=9357.33 h=9357.33 l=9350.18 c=9350.18 "
                                    "v=1.5900161 closed=no",
                                    "2 at=0 candle start=1561054500000000000 o=9350.18 h=9358.35 l=9350.18 c=9355.51 "
                                    "v=2.07 closed=no",
                                    "0 at=1560976401001000000 trade price=9122.05 quantity=0.0911 id=3575573053 "
                                    "time=0 taker=buy",
                                    "1 at=0 change bids=[9121x0.9] asks=[9122.07x0]",
                                    "1 at=0 change bids=[] asks=[9122.08x0.1]"}));
}

void TestGenericProtocol::geminiBooksBeginAnewWithTheSubscription()
{
    useShipped("gemini");
    add("BTCUSD", Channel::Trade);
    add("BTCUSD", Channel::Depth);
    (void)ask({0, 1});
    const QByteArray change = examplesOf("gemini")[4];
    const auto isSnapshot = [&] { return std::get<BookChange>(take(change).messages[0].payload).isSnapshot; };
    QVERIFY(isSnapshot());
    QVERIFY(!isSnapshot());
    // As after a gap: the whole comes only with a subscription that begins, whoever shares it.
    QVERIFY(end({1}).isEmpty());
    QCOMPARE(ask({1}),
             (QByteArrayList{R"({"type":"unsubscribe","subscriptions":[{"name":"l2","symbols":["BTCUSD"]}]})",
                             R"({"type":"subscribe","subscriptions":[{"name":"l2","symbols":["BTCUSD"]}]})"}));
    QVERIFY(isSnapshot());
    QVERIFY(!isSnapshot());
    m_protocol->sessionStarted();
    (void)ask({1});
    QVERIFY(isSnapshot());
}

void TestGenericProtocol::geminiWithoutAcknowledgementsConfirmsByAnyMessage()
{
    useShipped("gemini");
    add("BTCUSD", Channel::Depth);
    add("NONONO", Channel::Depth);
    (void)ask({0, 1});
    QCOMPARE(confirmed(take(R"({"type":"heartbeat","timestamp":1})")), (Streams{0, 1}));
    QCOMPARE(confirmed(take(R"({"type":"heartbeat","timestamp":2})")), Streams());
    add("ETHUSD", Channel::Depth);
    (void)ask({2});
    QCOMPARE(confirmed(take(R"({"type":"what is this"})")), Streams{2});
}

// ---- Any venue. ----

void TestGenericProtocol::symbolsAreChecked_data()
{
    QTest::addColumn<QString>("symbol");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("good") << QStringLiteral("BTC") << true;
    QTest::newRow("lower case") << QStringLiteral("btc") << false;
    QTest::newRow("too long") << QStringLiteral("BTCUSDT") << false;
    QTest::newRow("more behind") << QStringLiteral("BTC\n") << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestGenericProtocol::symbolsAreChecked()
{
    QFETCH(const QString, symbol);
    QFETCH(const bool, isGood);
    useText(Head + PlainRequest + R"(
[[channel]]
name = "trade"
subscribe = "t"
[[message]]
kind = "trade"
when = { "/t" = "t" }
symbol = "/s"
price = "/p"
quantity = "/q"
)");
    QCOMPARE(bool(m_protocol->checkStream({symbol, Channel::Trade})), isGood);
    QVERIFY(!m_protocol->checkStream({symbol, Channel::Depth}));
}

static const QByteArray Trades = R"(
[[channel]]
name = "trade"
subscribe = "t"
gap_rule = "contiguous"
reorderable = true
[[message]]
kind = "trade"
when = { "/t" = "t" }
symbol = "/s"
time = "/E"
trade_id = "/i"
sequence = "/i"
price = "/p"
quantity = "/q"
side = "/m"
side_of = "maker"
)";

void TestGenericProtocol::requestsAreCutByChannelAndLimit()
{
    useText(QByteArray(Head) + "[connection]\nstreams_per_request = 2\n" + PlainRequest + Trades + R"(
[[channel]]
name = "ticker"
subscribe = "k"
[[message]]
kind = "ticker"
when = { "/t" = "k" }
symbol = "/s"
last = "/l"
)");
    for (const char *const symbol : {"AAA", "BBB", "CCC"}) {
        add(symbol, Channel::Trade);
        add(symbol, Channel::Ticker);
    }
    const auto frames = m_protocol->subscribe(Streams{0, 1, 2, 3, 4, 5});
    QCOMPARE(textsOf(frames), (QByteArrayList{R"({"op":"sub","id":1,"ch":"t","s":["AAA","BBB"]})",
                                              R"({"op":"sub","id":2,"ch":"k","s":["AAA","BBB"]})",
                                              R"({"op":"sub","id":3,"ch":"t","s":["CCC"]})",
                                              R"({"op":"sub","id":4,"ch":"k","s":["CCC"]})"}));
    QCOMPARE(frames[0].streams, (Streams{0, 2}));
    QCOMPARE(frames[0].requestId, 1);
    QCOMPARE(frames[3].streams, Streams{5});
    const auto ended = m_protocol->unsubscribe(Streams{0});
    QCOMPARE(ended[0].text, QByteArray(R"({"op":"unsub","id":5,"ch":"t","s":["AAA"]})"));
    QCOMPARE(ended[0].requestId, 0);
}

void TestGenericProtocol::acknowledgementsByNumber()
{
    useText(Head + PlainRequest + Trades + R"(
[[message]]
kind = "acknowledged"
when = { "/ok" = "true" }
id = "/id"
[[message]]
kind = "rejected"
when = { "/ok" = "false" }
id = "/id"
text = "/why"
)");
    add("AAA", Channel::Trade);
    (void)ask({0});
    DecodedFrame out = take(R"({"ok":true,"id":1})");
    QCOMPARE(out.notices[0].kind, SessionNotice::Kind::Acknowledged);
    QCOMPARE(out.notices[0].requestId, 1);
    out = take(R"({"ok":false,"id":"1","why":"no such symbol"})");
    QCOMPARE(out.notices[0].kind, SessionNotice::Kind::Rejected);
    QCOMPARE(out.notices[0].requestId, 1);
    QCOMPARE(out.notices[0].text, QStringLiteral("no such symbol"));
    QCOMPARE(take(R"({"ok":true,"id":77})").notices[0].requestId, 0);   // None of ours.
}

void TestGenericProtocol::pongsConfirmWhereNothingElseDoes()
{
    useText(Head + PlainRequest + Trades + R"(
[ping]
text = "ping"
interval_ms = 10000
[[message]]
kind = "pong"
is = "pong"
)");
    add("AAA", Channel::Trade);
    add("BBB", Channel::Trade);
    const QByteArrayList frames = ask({0, 1});
    QCOMPARE(frames.size(), 2);
    QCOMPARE(frames[1], QByteArray("ping"));   // Behind the request, so that its answer says something.
    QCOMPARE(confirmed(take(R"({"t":"t","s":"AAA","E":1723161255343,"i":1,"p":"1","q":"1","m":"buy"})")), Streams{0});
    QCOMPARE(confirmed(take("pong")), Streams{1});
    QCOMPARE(confirmed(take("pong")), Streams());
}

void TestGenericProtocol::wholeFramesAreNoJson()
{
    useText(Head + PlainRequest + Trades + R"(
[[message]]
kind = "pong"
is = "pong"
[[message]]
kind = "heartbeat"
is = "h"
)");
    QCOMPARE(take("pong").notices[0].kind, SessionNotice::Kind::Pong);
    QCOMPARE(take("h").notices[0].kind, SessionNotice::Kind::Heartbeat);
    QCOMPARE(take("pong ").problem, DecodeProblem::Malformed);
    QCOMPARE(take("\"pong\"").problem, DecodeProblem::UnknownType);
}

void TestGenericProtocol::pingsOfTheServerAreAnswered()
{
    useText(Head + PlainRequest + Trades + R"(
[[message]]
kind = "ping"
when = { "/ping" = "*" }
value = "/ping"
reply = '{"pong":${value}}'
)");
    DecodedFrame out = take(R"({"ping":1492420473027})");
    QCOMPARE(out.notices.size(), size_t(1));
    QCOMPARE(out.notices[0].kind, SessionNotice::Kind::Ping);
    QCOMPARE(out.notices[0].reply, QByteArray(R"({"pong":1492420473027})"));
    // Nobody makes us say what we would not.
    QVERIFY(isQuarantined(take(R"({"ping":"1,\"op\":\"sub\""})").problem));
    QVERIFY(isQuarantined(take(R"({"ping":{"x":1}})").problem));
}

static QByteArray profileOf(const char *channel, const QByteArray &fields)
{
    return Head + PlainRequest + "[[channel]]\nname = \"" + channel + "\"\nsubscribe = \"x\"\n[[message]]\nkind = \""
           + channel + "\"\nwhen = { \"/t\" = \"x\" }\nsymbol = \"/s\"\n" + fields;
}

void TestGenericProtocol::valuesOfEachKind_data()
{
    QTest::addColumn<QByteArray>("profile");
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("trade of the maker's side")
        << Head + PlainRequest + Trades << Channel::Trade
        << QByteArray(R"({"t":"t","s":"AAA","E":1723161255343,"i":7,"p":"61837.63","q":0.02,"m":"buy"})")
        << QByteArray("0 seq=7..7 at=1723161255343000000 trade price=61837.63 quantity=0.02 id=7 time=0 taker=sell");
    QTest::newRow("ticker without its book side")
        << profileOf("ticker", "last = \"/l\"\nbid = \"/b\"\nask = \"/a\"\nvolume = \"/v\"\n") << Channel::Ticker
        << QByteArray(R"({"t":"x","s":"AAA","l":"3","b":"","a":null})")
        << QByteArray("0 at=0 ticker last=3 bid=0 ask=0 volume=0");
    QTest::newRow("book ticker") << profileOf(
        "book_ticker", "bid = \"/b/0\"\nbid_quantity = \"/b/1\"\nask = \"/a/0\"\nask_quantity = \"/a/1\"\n")
                                 << Channel::BookTicker
                                 << QByteArray(R"({"t":"x","s":"AAA","b":["1","2"],"a":["3","4"]})")
                                 << QByteArray("0 at=0 book_ticker bid=1 bidQuantity=2 ask=3 askQuantity=4");
    QTest::newRow("closed candle")
        << profileOf("candle_1m", "start = \"/k/t\"\nopen = \"/k/o\"\nhigh = \"/k/h\"\nlow = \"/k/l\"\nclose = "
                                  "\"/k/c\"\nvolume = \"/k/v\"\nclosed = \"/k/x\"\ntime_unit = \"s\"\n")
        << Channel::Candle1m
        << QByteArray(R"({"t":"x","s":"AAA","k":{"t":1633998480,"o":1,"h":4,"l":0.5,"c":2,"v":10,"x":true}})")
        << QByteArray("0 at=0 candle start=1633998480000000000 o=1 h=4 l=0.5 c=2 v=10 closed=yes");
    QTest::newRow("book of levels that are objects")
        << profileOf("depth_snapshot", "bids = [\"/b/*/p\", \"/b/*/q\"]\nasks = [\"/a/*/p\", \"/a/*/q\"]\nold = true\n")
        << Channel::DepthSnapshot
        << QByteArray(R"({"t":"x","s":"AAA","a":[{"q":"2","p":"11"}],"b":[{"p":"10","q":"1"},{"p":"9","q":"3"}]})")
        << QByteArray("0 at=0 old snapshot bids=[10x1,9x3] asks=[11x2]");
    QTest::newRow("book with a side that is null")
        << profileOf("depth_snapshot", "bids = [\"/b/*/0\", \"/b/*/1\"]\nasks = [\"/a/*/0\", \"/a/*/1\"]\n")
        << Channel::DepthSnapshot << QByteArray(R"({"t":"x","s":"AAA","b":[],"a":null})")
        << QByteArray("0 at=0 snapshot bids=[] asks=[]");
}

void TestGenericProtocol::valuesOfEachKind()
{
    QFETCH(const QByteArray, profile);
    QFETCH(const Channel, channel);
    QFETCH(const QByteArray, frame);
    QFETCH(const QByteArray, expected);
    useText(profile);
    add("AAA", channel);
    const DecodedFrame out = take(frame);
    QCOMPARE(nameOf(out.problem), nameOf(DecodeProblem::None));
    QCOMPARE(describe(out), expected);
}

void TestGenericProtocol::timesOfEachUnit_data()
{
    QTest::addColumn<int>("unit");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("expected");   // -1 = refused
    const auto row = [](TimeUnit unit, const char *text, qint64 expected) {
        QTest::newRow(QByteArray(nameOf(unit).data() + QByteArray(" ") + text).constData())
            << int(unit) << QByteArray(text) << expected;
    };
    row(TimeUnit::Auto, "1583691851", 1'583'691'851'000'000'000);
    row(TimeUnit::Auto, "1583691851934", 1'583'691'851'934'000'000);
    row(TimeUnit::Auto, "1583691851.9", -1);
    row(TimeUnit::Seconds, "1583691851", 1'583'691'851'000'000'000);
    row(TimeUnit::Seconds, "1583691851.934", 1'583'691'851'934'000'000);
    row(TimeUnit::Seconds, "5", 5'000'000'000);   // Not told apart by its size.
    row(TimeUnit::Milliseconds, "1583691851934", 1'583'691'851'934'000'000);
    row(TimeUnit::Milliseconds, "1790274249452.965000", 1'790'274'249'452'965'000);
    row(TimeUnit::Microseconds, "1583691851934001", 1'583'691'851'934'001'000);
    row(TimeUnit::Nanoseconds, "1751508438600117161", 1'751'508'438'600'117'161);
    row(TimeUnit::Nanoseconds, "9223372036854775807", std::numeric_limits<qint64>::max());
    row(TimeUnit::Nanoseconds, "9223372036854775808", -1);
    row(TimeUnit::Milliseconds, "9223372036854775807", -1);
    row(TimeUnit::Seconds, "-1", -1);
    row(TimeUnit::Seconds, "", -1);
    row(TimeUnit::Seconds, "now", -1);
    row(TimeUnit::Rfc3339, "2021-04-17T16:43:30.244075Z", 1'618'677'810'244'075'000);
    row(TimeUnit::Rfc3339, "1583691851", -1);
}

void TestGenericProtocol::timesOfEachUnit()
{
    QFETCH(const int, unit);
    QFETCH(const QByteArray, text);
    QFETCH(const qint64, expected);
    const auto time = wallTimeFromText({text.constData(), size_t(text.size())}, TimeUnit(unit));
    QCOMPARE(time ? qint64(time->time_since_epoch().count()) : -1, expected);
}

static const QByteArray ListOfTrades = Head + PlainRequest + R"(
[[channel]]
name = "trade"
subscribe = "t"
[[message]]
kind = "trade"
when = { "/t" = "t" }
symbol = "/s"
price = "/d/*/p"
quantity = "/d/*/q"
newest_first = true
)";

void TestGenericProtocol::listsAreReadRowByRow()
{
    useText(ListOfTrades);
    add("AAA", Channel::Trade);
    QCOMPARE(describe(take(R"({"d":[{"p":"2","q":"1"},{"x":[{"p":9}],"q":"4","p":"3"}],"s":"AAA","t":"t"})")),
             QByteArray("0 at=0 trade price=3 quantity=4 id=0 time=0 taker=unknown\n"
                        "0 at=0 trade price=2 quantity=1 id=0 time=0 taker=unknown"));
    DecodedFrame out = take(R"({"t":"t","s":"AAA","d":[]})");
    QCOMPARE(out.problem, DecodeProblem::None);
    QVERIFY(out.messages.empty());
    QCOMPARE(take(R"({"t":"t","s":"AAA"})").problem, DecodeProblem::MissingField);
    QCOMPARE(take(R"({"t":"t","s":"AAA","d":null})").problem, DecodeProblem::WrongType);
    QCOMPARE(take(R"({"t":"t","s":"AAA","d":{"p":"1","q":"1"}})").problem, DecodeProblem::WrongType);
    QCOMPARE(take(R"({"t":"t","s":"AAA","d":[{"p":"1","q":"1"},{"p":"1"}]})").problem, DecodeProblem::MissingField);
    QCOMPARE(take(R"({"t":"t","s":"AAA","d":[7]})").problem, DecodeProblem::MissingField);
    useText(ListOfTrades + "optional = true\n");
    add("AAA", Channel::Trade);
    QCOMPARE(take(R"({"t":"t","s":"AAA"})").problem, DecodeProblem::None);
    QCOMPARE(take(R"({"t":"t","s":"AAA","d":7})").problem, DecodeProblem::WrongType);
}

void TestGenericProtocol::listsInListsTakeWhatIsAroundThem()
{
    useText(Head + PlainRequest + R"(
[[channel]]
name = "trade"
subscribe = "t"
[[message]]
kind = "trade"
when = { "/t" = "t" }
time = "/E"
symbol = "/m/*/s"
price = "/m/*/d/*/0"
quantity = "/m/*/d/*/1"
[[channel]]
name = "depth"
subscribe = "b"
[[message]]
kind = "depth"
when = { "/t" = "b" }
symbol = "/m/*/s"
snapshot = true
bids = ["/m/*/b/*/0", "/m/*/b/*/1"]
asks = ["/m/*/a/*/0", "/m/*/a/*/1"]
)");
    add("AAA", Channel::Trade);
    add("BBB", Channel::Trade);
    add("AAA", Channel::Depth);
    add("BBB", Channel::Depth);
    QCOMPARE(describe(take(R"({"t":"t","E":1723161255343,"m":[{"s":"BBB","d":[["1","2"]]},)"
                           R"({"d":[["3","4"],["5","6"]],"s":"AAA"}]})")),
             QByteArray("1 at=1723161255343000000 trade price=1 quantity=2 id=0 time=0 taker=unknown\n"
                        "0 at=1723161255343000000 trade price=3 quantity=4 id=0 time=0 taker=unknown\n"
                        "0 at=1723161255343000000 trade price=5 quantity=6 id=0 time=0 taker=unknown"));
    QCOMPARE(describe(take(R"({"t":"b","m":[{"s":"BBB","b":[["1","2"]],"a":[]},{"a":[["3","4"]],"b":[],"s":"AAA"}]})")),
             QByteArray("3 at=0 old snapshot bids=[1x2] asks=[]\n2 at=0 old snapshot bids=[] asks=[3x4]"));
}

void TestGenericProtocol::oneFrameMaySpeakToSeveralKinds()
{
    useText(Head + PlainRequest + R"(
[[channel]]
name = "ticker"
subscribe = "k"
[[channel]]
name = "book_ticker"
subscribe = "k"
[[message]]
kind = "ticker"
when = { "/t" = "k" }
symbol = "/s"
last = "/l"
[[message]]
kind = "book_ticker"
when = { "/t" = "k" }
symbol = "/s"
bid = "/b"
ask = "/a"
)");
    add("AAA", Channel::Ticker);
    add("AAA", Channel::BookTicker);
    add("BBB", Channel::BookTicker);
    QCOMPARE(ask({0, 1, 2}), QByteArrayList{R"({"op":"sub","id":1,"ch":"k","s":["AAA","BBB"]})"});
    const QByteArray frame = R"({"t":"k","s":"AAA","l":"2","b":"1","a":"3"})";
    QCOMPARE(describe(take(frame)), QByteArray("0 at=0 ticker last=2 bid=0 ask=0 volume=0\n"
                                               "1 at=0 book_ticker bid=1 bidQuantity=0 ask=3 askQuantity=0"));
    // Of BBB nobody wants the ticker, which is no surprise.
    const DecodedFrame out = take(QByteArray(frame).replace("AAA", "BBB"));
    QCOMPARE(out.problem, DecodeProblem::None);
    QCOMPARE(out.messages.size(), size_t(1));
}

void TestGenericProtocol::batchesAreReadWhole()
{
    useText(QByteArray(Head) + "[connection]\nbatched = true\n" + PlainRequest + Trades);
    add("AAA", Channel::Trade);
    const auto trade = [](int id) {
        return R"({"t":"t","s":"AAA","E":1723161255343,"i":)" + QByteArray::number(id)
               + R"(,"p":"1","q":"1","m":"buy"})";
    };
    QCOMPARE(take("[" + trade(1) + "," + trade(2) + "]").messages.size(), size_t(2));
    QCOMPARE(take(trade(3)).messages.size(), size_t(1));
    QCOMPARE(take("[]").problem, DecodeProblem::None);
    const DecodedFrame out = take("[" + trade(1) + ",{\"t\":\"new\"}," + trade(2) + "]");
    QCOMPARE(out.problem, DecodeProblem::UnknownType);
    QCOMPARE(out.messages.size(), size_t(2));
    QVERIFY(isQuarantined(take("[" + trade(1) + R"(,{"t":"t"}])").problem));
}

void TestGenericProtocol::booksOfMixedSides()
{
    useText(Head + PlainRequest + R"(
[[channel]]
name = "depth"
subscribe = "b"
depth = 10
[[message]]
kind = "depth"
when = { "/t" = ["u", "s"] }
symbol = "/s"
levels = ["/c/*/p", "/c/*/q", "/c/*/side"]
buy = ["B"]
sell = ["A"]
[[message]]
kind = "ignored"
when = { "/t" = "s*" }
)");
    add("AAA", Channel::Depth);
    QCOMPARE(m_protocol->traitsOf({QStringLiteral("AAA"), Channel::Depth}).bookDepth, 10);
    const QByteArray frame = R"({"t":"u","s":"AAA","c":[{"p":"1","q":"2","side":"A"},{"p":"3","q":"4","side":"B"}]})";
    QCOMPARE(describe(take(frame)), QByteArray("0 at=0 change bids=[3x4] asks=[1x2]"));
    QCOMPARE(take(QByteArray(frame).replace("\"B\"", "\"?\"")).problem, DecodeProblem::WrongType);
    QCOMPARE(take(QByteArray(frame).replace(",\"side\":\"B\"", "")).problem, DecodeProblem::MissingField);
}

void TestGenericProtocol::numbersAreTaken()
{
    useText(Head + PlainRequest + R"(
[[channel]]
name = "depth"
subscribe = "b"
gap_rule = "previous_link"
[[message]]
kind = "depth"
when = { "/t" = "b" }
symbol = "/s"
first_sequence = "/U"
sequence = "/u"
previous_sequence = "/pu"
bids = ["/b/*/0", "/b/*/1"]
asks = ["/a/*/0", "/a/*/1"]
)");
    add("AAA", Channel::Depth);
    QCOMPARE(m_protocol->traitsOf({QStringLiteral("AAA"), Channel::Depth}).rule, SequenceRule::PreviousLink);
    const QByteArray frame = R"({"t":"b","s":"AAA","U":5,"u":"9","pu":4,"b":[],"a":[]})";
    const SequenceMark mark = take(frame).messages[0].sequence;
    QVERIFY(mark.isSet);
    QCOMPARE(mark.first, 5u);
    QCOMPARE(mark.last, 9u);
    QCOMPARE(mark.previous, 4u);
    QCOMPARE(take(QByteArray(frame).replace("\"9\"", "-9")).problem, DecodeProblem::BadNumber);
    QCOMPARE(take(QByteArray(frame).replace("\"u\":\"9\",", "")).problem, DecodeProblem::MissingField);
}

void TestGenericProtocol::connectionsMayBeNumbered()
{
    useText(QByteArray(Head) + "[connection]\nsequence = \"/n\"\n" + PlainRequest + Trades);
    add("AAA", Channel::Trade);
    const DecodedFrame out = take(R"({"t":"something else","n":17})");
    QVERIFY(out.connectionSequence.isSet);
    QCOMPARE(out.connectionSequence.last, 17u);
    QVERIFY(!take(R"({"t":"something else"})").connectionSequence.isSet);
    QCOMPARE(take(R"({"t":"something else","n":"x"})").problem, DecodeProblem::BadNumber);
}

void TestGenericProtocol::unknownMessagesAndForeignStreamsAreToldApart()
{
    useText(Head + PlainRequest + Trades);
    add("AAA", Channel::Trade);
    QCOMPARE(take(R"({"t":"u","s":"AAA"})").problem, DecodeProblem::UnknownType);
    QCOMPARE(take("{}").problem, DecodeProblem::UnknownType);
    QCOMPARE(take("[1,2]").problem, DecodeProblem::UnknownType);
    const DecodedFrame out = take(R"({"t":"t","s":"BBB","E":1723161255343,"i":1,"p":"1","q":"1","m":"buy"})");
    QCOMPARE(out.problem, DecodeProblem::ForeignStream);
    QCOMPARE(QByteArray(out.problemField), QByteArray("symbol"));
    QVERIFY(out.messages.empty());
}

void TestGenericProtocol::lateMessagesAreDropped()
{
    useText(Head + PlainRequest + Trades);
    add("AAA", Channel::Trade);
    (void)ask({0});
    (void)end({0});
    m_protocol->removeStream(0);
    const QByteArray trade = R"({"t":"t","s":"AAA","E":1723161255343,"i":1,"p":"1","q":"1","m":"buy"})";
    QCOMPARE(take(trade).problem, DecodeProblem::None);
    QVERIFY(take(trade).messages.empty());
    m_protocol->sessionStarted();
    QCOMPARE(take(trade).problem, DecodeProblem::ForeignStream);
    m_protocol->addStream(0, {QStringLiteral("AAA"), Channel::Trade});
    QCOMPARE(take(trade).messages.size(), size_t(1));
}

void TestGenericProtocol::readsTheClock()
{
    useText(Head + PlainRequest + Trades + "[time]\npath = \"/time\"\npointer = \"/result/now\"\nunit = \"s\"\n");
    QCOMPARE(m_protocol->timeRequest()->pathAndQuery, QStringLiteral("/time"));
    auto time = m_protocol->parseTime(R"({"result":{"now":1764612536}})");
    QVERIFY(time);
    QVERIFY(time->time == WallTime(std::chrono::seconds(1764612536)));
    QVERIFY(time->resolution == std::chrono::seconds(1));
    time = m_protocol->parseTime(R"({"result":{"now":"1764612536.25"}})");
    QVERIFY(time && time->resolution == std::chrono::milliseconds(1));
    for (const char *const broken : {"", "{}", R"({"result":{"now":null}})", R"({"result":{"now":0}})", "<html>"})
        QVERIFY2(!m_protocol->parseTime(broken), broken);
    // What is counted in less than milliseconds is known better than to half of one.
    const auto resolutionOf = [&](const char *unit, const char *now) {
        useText(Head + PlainRequest + Trades + "[time]\npath = \"/time\"\npointer = \"/now\"\nunit = \"" + unit
                + "\"\n");
        const auto read = m_protocol->parseTime(QByteArray("{\"now\":") + now + '}');
        return read ? read->resolution : std::chrono::nanoseconds(0);
    };
    QVERIFY(resolutionOf("ms", "1764612536123") == std::chrono::milliseconds(1));
    QVERIFY(resolutionOf("us", "1764612536123456") == std::chrono::microseconds(1));
    QVERIFY(resolutionOf("ns", "1764612536123456789") == std::chrono::nanoseconds(1));
    QVERIFY(resolutionOf("auto", "1764612536") == std::chrono::seconds(1));
    QVERIFY(resolutionOf("auto", "1764612536123") == std::chrono::milliseconds(1));
    QVERIFY(resolutionOf("auto", "1764612536123456") == std::chrono::microseconds(1));
    QVERIFY(resolutionOf("auto", "1764612536123456789") == std::chrono::nanoseconds(1));
    useText(Head + PlainRequest + Trades);
    QVERIFY(!m_protocol->timeRequest());
    QVERIFY(!m_protocol->parseTime("1764612536"));
}

void TestGenericProtocol::brokenFramesGiveNothing_data()
{
    QTest::addColumn<QByteArray>("venue");
    QTest::newRow("Bitstamp") << QByteArray("bitstamp");
    QTest::newRow("Gemini") << QByteArray("gemini");
}

void TestGenericProtocol::brokenFramesGiveNothing()
{
    QFETCH(const QByteArray, venue);
    useShipped(venue.constData());
    Streams all;
    for (const Channel channel : m_protocol->facts().channels)
        all.push_back(add(venue == "gemini" ? "BTCUSD" : "btcusd", channel));
    (void)ask(all);
    const QByteArrayList examples = examplesOf(venue.constData());
    // Cut at every place.
    DecodedFrame out;
    for (const QByteArray &example : examples) {
        for (qsizetype length = 0; length < example.size(); ++length) {
            for (const char padding : {'}', ']', '"', '0'}) {
                const PaddedFrame frame(example.left(length), padding);
                m_protocol->decode(frame.view(), out);
                QVERIFY(isQuarantined(out.problem));
                QCOMPARE(inconsistency(out, m_streams), QByteArray());
            }
        }
        for (const char *const rubbish : {"x", "{}", "}", ",", "0"})
            QVERIFY(isQuarantined(take(example + rubbish).problem));
    }
    // Changed at some places.
    static constexpr char Favourites[] = "{}[]\",:\\ 0123456789.eE+-tfnu\0\x1F\x7F\x80\xC3\xED\xFF";
    Random random(0x5EED'0002);
    int understood = 0;
    for (int round = 0; round < 20'000; ++round) {
        QByteArray text = examples[qsizetype(random.next() % quint64(examples.size()))];
        for (quint64 changes = 1 + random.next() % 4; changes > 0; --changes) {
            const qsizetype at = qsizetype(random.next() % quint64(text.size()));
            const char favourite = Favourites[random.next() % (sizeof Favourites - 1)];
            switch (random.next() % 3) {
            case 0:
                text[at] = favourite;
                break;
            case 1:
                text.insert(at, favourite);
                break;
            case 2:
                text.remove(at, 1 + qsizetype(random.next() % 8));
                if (text.isEmpty())
                    text = "{}";
                break;
            }
        }
        out = take(text);
        QVERIFY2(inconsistency(out, m_streams).isEmpty(), text.constData());
        understood += out.problem == DecodeProblem::None;
    }
    QVERIFY2(understood > 200 && understood < 15'000, QByteArray::number(understood).constData());
}

void TestGenericProtocol::frameWithTooManyElementsIsRefused()
{
    useText(ListOfTrades);
    add("AAA", Channel::Trade);
    const auto frame = [](int rows) {
        return R"({"t":"t","s":"AAA","d":[{"p":1,"q":1})" + QByteArray(R"(,{"p":1,"q":1})").repeated(rows - 1) + "]}";
    };
    QCOMPARE(take(frame(int(ShapeReader::MaxRows))).messages.size(), size_t(ShapeReader::MaxRows));
    QCOMPARE(take(frame(int(ShapeReader::MaxRows) + 1)).problem, DecodeProblem::Malformed);
    QCOMPARE(take(frame(2)).messages.size(), size_t(2));
}

void TestGenericProtocol::brokenFramesChangeNothing()
{
    useShipped("gemini");
    add("BTCUSD", Channel::Depth);
    (void)ask({0});
    const QByteArray book = examplesOf("gemini")[0];
    QVERIFY(isQuarantined(take(book + "x").problem));
    const DecodedFrame out = take(book);
    QVERIFY(std::get<BookChange>(out.messages[0].payload).isSnapshot);   // Still the first one.
    QCOMPARE(confirmed(out), Streams{0});
}

void TestGenericProtocol::steadyStateAllocatesNothing_data() { brokenFramesGiveNothing_data(); }

void TestGenericProtocol::steadyStateAllocatesNothing()
{
    if (allocationCounter() == nullptr)
        QSKIP("Allocations are not counted in this build.");
    QFETCH(const QByteArray, venue);
    useShipped(venue.constData());
    Streams all;
    for (const Channel channel : m_protocol->facts().channels)
        all.push_back(add(venue == "gemini" ? "BTCUSD" : "btcusd", channel));
    (void)ask(all);
    std::vector<PaddedFrame> frames;
    for (const QByteArray &example : examplesOf(venue.constData())) {
        if (!example.contains("bts:subscription_succeeded"))   // Once a session.
            frames.emplace_back(example);
    }
    DecodedFrame out;
    size_t messages = 0;
    for (int round = 0; round < 2; ++round) {
        for (const PaddedFrame &frame : frames)
            m_protocol->decode(frame.view(), out);
    }
    const quint64 before = allocationsOfThread();
    for (const PaddedFrame &frame : frames) {
        m_protocol->decode(frame.view(), out);
        messages += out.messages.size();
    }
    QCOMPARE(allocationsOfThread() - before, quint64(0));
    QVERIFY(messages >= 5);
}

#endif

}   // namespace tst_genericprotocol

FEEDWARDEN_APPLESS_TEST(tst_genericprotocol::TestGenericProtocol)
#include "tst_genericprotocol.moc"
