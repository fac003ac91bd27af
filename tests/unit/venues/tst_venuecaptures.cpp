// SPDX-License-Identifier: GPL-3.0-or-later
#include "decoding.h"

#include "core/base/allocationcount.h"
#include "core/feed/booksync.h"
#include "core/feed/streamledger.h"
#include "core/venues/binance/binancespot.h"
#include "core/venues/coinbase/coinbase.h"
#include "core/venues/coinbase/coinbaseexchange.h"
#include "core/venues/venueregistry.h"
#include "tests/support/captures.h"
#include "tests/support/testmain.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <map>

namespace tst_venuecaptures {

// Real traffic, decoded from the first frame to the last. The expected numbers were found with another program
// (README.md of the captures).

using namespace feedwarden;

static constexpr char SpotCapture[] = "binance/spot-btcusdt-depth100ms-bookticker-trade-20240808.jsonl.gz";
static constexpr char SpotTimes[] = "binance/spot-btcusdt-depth100ms-bookticker-trade-20240808.ts.gz";
static constexpr char SpotSnapshot[] = "binance/spot-btcusdt-depth100ms-bookticker-trade-20240808.rest-depth.jsonl";
static constexpr char ExchangeCapture[] = "coinbase/exchangefeed-level2-matches-ticker-20210417.jsonl.gz";
static constexpr char ExchangeTimes[] = "coinbase/exchangefeed-level2-matches-ticker-20210417.ts.gz";
static constexpr char KrakenCapture[] = "kraken/spot-v2-book10-btcusd-20260816.jsonl";
static constexpr char OkxCapture[] = "okx/v5-books-trades-tickers-20220513.jsonl.gz";
static constexpr char OkxTimes[] = "okx/v5-books-trades-tickers-20220513.ts.gz";
static const QStringList OkxInstruments = {QStringLiteral("BTC-USDT"), QStringLiteral("UNI-USD-SWAP")};
static const QStringList ExchangeProducts = {QStringLiteral("BAND-GBP"), QStringLiteral("DASH-BTC"),
                                             QStringLiteral("NU-GBP"),   QStringLiteral("SKL-BTC"),
                                             QStringLiteral("SKL-GBP"),  QStringLiteral("SKL-USD")};

/// A line with all of `symbols` on each of `channels`.
template<typename Protocol>
static std::vector<StreamKey> addStreams(Protocol &protocol, const QStringList &symbols, const QList<Channel> &channels)
{
    std::vector<StreamKey> keys;
    for (const QString &symbol : symbols) {
        for (const Channel channel : channels) {
            keys.push_back({symbol, channel});
            protocol.addStream(StreamIndex(keys.size() - 1), keys.back());
        }
    }
    return keys;
}

/// Messages per channel, and each problem under its name.
static QMap<QString, int> countAll(VenueProtocol &protocol, const std::vector<StreamKey> &keys,
                                   const std::vector<std::string> &lines)
{
    QMap<QString, int> counts;
    DecodedFrame out;
    for (const std::string &line : lines) {
        const PaddedFrame frame(line);
        protocol.decode(frame.view(), out);
        if (const QByteArray fault = inconsistency(out, StreamIndex(keys.size())); !fault.isEmpty())
            ++counts[QString::fromLatin1(fault)];
        if (out.problem != DecodeProblem::None)
            ++counts[nameOf(out.problem) + u':' + QLatin1String(out.problemField)];
        for (const FeedMessage &message : out.messages)
            ++counts[channelName(keys[size_t(message.stream)].channel)];
        for (const SessionNotice &notice : out.notices)
            ++counts[nameOf(notice.kind)];
    }
    return counts;
}

static QString venueOf(const QString &path)
{
    for (const auto &[part, venue] :
         {std::pair(u"binance/spot", u"binance-spot"), std::pair(u"binance/usdm", u"binance-usdm"),
          std::pair(u"binance/coinm", u"binance-coinm"), std::pair(u"bybit/spot", u"bybit-spot"),
          std::pair(u"bybit/", u"bybit-linear"), std::pair(u"coinbase/exchangefeed", u"coinbase-exchange"),
          std::pair(u"kraken/", u"kraken"), std::pair(u"okx/", u"okx"), std::pair(u"polymarket/", u"polymarket")}) {
        if (path.startsWith(QStringView(part)))
            return QString::fromUtf16(venue);
    }
    return QStringLiteral("coinbase");
}

/// Likewise captureLines(), with the undocumented speed of the recorded futures' books replaced by ours.
static std::vector<std::string> futuresLines(const QString &path)
{
    auto lines = captureLines(path.toLatin1().constData());
    static constexpr std::string_view Recorded = "@depth@0ms";
    for (std::string &line : lines) {
        if (const size_t at = line.find(Recorded); at != std::string::npos)
            line.replace(at, Recorded.size(), "@depth@100ms");
    }
    return lines;
}

class TestVenueCaptures final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void countsOfEachChannel_data();
    void countsOfEachChannel();
    void binanceSpotTradeIdsAreContiguous();
    void binanceSpotBookTickersOnlyRise();
    void binanceSpotBookFollowsFromSnapshotAndDiffsWithoutAGap();
    void binanceFuturesBooksFollowFromSnapshotAndChanges_data();
    void binanceFuturesBooksFollowFromSnapshotAndChanges();
    void binanceFuturesTradesAreContiguous_data();
    void binanceFuturesTradesAreContiguous();
    void binanceFuturesEventTimesMatchTheRecordedReceiveTimes_data();
    void binanceFuturesEventTimesMatchTheRecordedReceiveTimes();
    void binanceSpotEventTimesMatchTheRecordedReceiveTimes();
    void coinbaseExchangeTradeIdsAreContiguousPerProduct();
    void coinbaseExchangeBooksStayInOrder();
    void coinbaseExchangeEventTimesMatchTheRecordedReceiveTimes();
    void coinbaseAdvancedFramesAreUnderstoodInFull();
    void checksumsOfEveryBookMatch_data();
    void checksumsOfEveryBookMatch();
    void okxTradeIdsAreContiguousPerInstrument();
    void okxEventTimesMatchTheRecordedReceiveTimes();
    void steadyStateAllocatesNothing_data();
    void steadyStateAllocatesNothing();
};

void TestVenueCaptures::countsOfEachChannel_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("symbols");
    QTest::addColumn<QList<Channel>>("channels");
    QTest::addColumn<bool>("aggregates");
    QTest::addColumn<QMap<QString, int>>("expected");
    using Counts = QMap<QString, int>;
    const auto s = [](const char *text) { return QString::fromLatin1(text); };

    QTest::newRow("Binance Spot 2024") << s(SpotCapture) << QStringList{s("BTCUSDT")}
                                       << QList{Channel::Depth, Channel::BookTicker, Channel::Trade} << false
                                       << Counts{{s("depth"), 3451}, {s("book_ticker"), 28'040}, {s("trade"), 9757}};
    QTest::newRow("Binance Spot 2024, only trades asked for")
        << s(SpotCapture) << QStringList{s("BTCUSDT")} << QList{Channel::Trade} << false
        << Counts{{s("trade"), 9757}, {s("ForeignStream:stream"), 3451 + 28'040}};
    QTest::newRow("Binance Spot 2021")
        << s("binance/spot-4symbols-depth-bookticker-kline-aggtrade-20211012.jsonl")
        << QStringList{s("BLZETH"), s("LRCBTC"), s("NKNUSDT"), s("RUNEEUR")}
        << QList{Channel::Depth, Channel::BookTicker, Channel::Candle1m, Channel::Trade} << true
        << Counts{{s("depth"), 120}, {s("book_ticker"), 63}, {s("candle_1m"), 1}, {s("trade"), 1}};
    // Depth was recorded at a speed that is not documented, and stands here for the one we ask for.
    QTest::newRow("Binance USD-M 2024") << s("binance/usdm-btcusdt-depth0ms-bookticker-trade-20240808.jsonl.gz")
                                        << QStringList{s("BTCUSDT")}
                                        << QList{Channel::Depth, Channel::BookTicker, Channel::Trade} << false
                                        << Counts{{s("book_ticker"), 23'053}, {s("trade"), 4565}, {s("depth"), 2381}};
    QTest::newRow("Binance COIN-M 2024") << s("binance/coinm-btcusd_perp-depth0ms-bookticker-trade-20240808.jsonl.gz")
                                         << QStringList{s("BTCUSD_PERP")}
                                         << QList{Channel::Depth, Channel::BookTicker, Channel::Trade} << false
                                         << Counts{{s("book_ticker"), 2398}, {s("trade"), 178}, {s("depth"), 3423}};
    QTest::newRow("Binance USD-M 2026") << s("binance/usdm-btcusdt-aggtrade-kline-markprice-20261007.jsonl")
                                        << QStringList{s("BTCUSDT")}
                                        << QList{Channel::Candle1m, Channel::Trade, Channel::MarkPrice} << true
                                        << Counts{{s("trade"), 1}, {s("candle_1m"), 1}, {s("mark_price"), 1}};
    QTest::newRow("Binance USD-M 2021")
        << s("binance/usdm-multi-20210722-legacy-shape.jsonl.gz")
        << QStringList{s("SUSHIUSDT"), s("AKROUSDT"), s("CTKUSDT"), s("KEEPUSDT")}
        << QList{Channel::Depth, Channel::BookTicker, Channel::Trade, Channel::Candle1m} << true
        << Counts{{s("depth"), 526}, {s("book_ticker"), 433}, {s("trade"), 66}, {s("candle_1m"), 49}};
    QTest::newRow("Bybit linear book 2024")
        << s("bybit/linear-orderbook500-xrpusdt-20241201.jsonl") << QStringList{s("XRPUSDT")} << QList{Channel::Depth}
        << false << Counts{{s("ForeignStream:topic"), 35}};
    QTest::newRow("Bybit spot book 2024")
        << s("bybit/spot-orderbook50-btcusdt-20241108.jsonl") << QStringList{s("BTCUSDT")} << QList{Channel::Depth}
        << false << Counts{{s("depth"), 2}, {s("Pong"), 1}};
    QTest::newRow("Bybit tickers 2024") << s("bybit/tickers-linear-option-usdcperp-20240515.jsonl")
                                        << QStringList{s("BTCUSDT"), s("BTCPERP")}
                                        << QList{Channel::Ticker, Channel::MarkPrice} << false
                                        << Counts{
                                               {s("ticker"), 3}, {s("mark_price"), 3}, {s("ForeignStream:topic"), 1}};
    QTest::newRow("Coinbase Exchange 2021")
        << s(ExchangeCapture) << ExchangeProducts << QList{Channel::Depth, Channel::Ticker, Channel::Trade} << false
        << Counts{{s("depth"), 6892 + 6}, {s("ticker"), 87}, {s("trade"), 81 + 6}, {s("Acknowledged"), 3}};
    QTest::newRow("Coinbase Advanced Trade 2024")
        << s("coinbase/advanced-heartbeats-markettrades-20241004.jsonl") << QStringList{s("ETH-USDT")}
        << QList{Channel::Trade} << false << Counts{{s("trade"), 2}, {s("Heartbeat"), 1}, {s("Acknowledged"), 2}};
    QTest::newRow("Kraken 2026") << s(KrakenCapture) << QStringList{s("BTC/USD")} << QList{Channel::Depth} << false
                                 << Counts{{s("depth"), 54}, {s("Heartbeat"), 6}, {s("Acknowledged"), 1}};
    // Arrays, from a time when this venue spoke otherwise.
    QTest::newRow("Kraken's first version 2021")
        << s("kraken/spot-v1-legacy-trade-20210417.jsonl") << QStringList{s("BTC/USD")} << QList{Channel::Trade}
        << false << Counts{{s("WrongType:frame"), 8}, {s("MissingField:channel"), 41}};
    QTest::newRow("OKX 2022") << s(OkxCapture) << OkxInstruments
                              << QList{Channel::Depth, Channel::Trade, Channel::Ticker} << false
                              << Counts{
                                     {s("depth"), 191}, {s("trade"), 70}, {s("ticker"), 26}, {s("Acknowledged"), 12}};
    QTest::newRow("OKX 2022, only one instrument's trades asked for")
        << s(OkxCapture) << QStringList{s("BTC-USDT")} << QList{Channel::Trade} << false
        << Counts{{s("trade"), 69}, {s("Acknowledged"), 12}, {s("ForeignStream:arg.instId"), 191 + 26 + 1}};
    QTest::newRow("OKX 2025") << s("okx/v5-trades-btcusdt-20250224.jsonl") << QStringList{s("BTC-USDT")}
                              << QList{Channel::Trade} << false << Counts{{s("trade"), 2}};
    const QStringList assets{s("63691357964355397861776339416833450653158434687925250159757815624217137833471"),
                             s("40600137944982070120020561148201046074034528738262880058756488608210871246278"),
                             s("79597156840177168343562124064866301094619106642263695929345529947536386203124"),
                             s("72710166409980712002774407052535905861151156175854323762835102340552522606004")};
    QTest::newRow("Polymarket 2026") << s("polymarket/market-book-pricechange-lasttrade-20260814.jsonl") << assets
                                     << QList{Channel::Trade, Channel::BookTicker, Channel::Depth} << false
                                     << Counts{{s("depth"), 1 + 2}, {s("trade"), 1}};
    QTest::newRow("Polymarket 2026, one outcome of two")   // The other one comes along in a change of prices.
        << s("polymarket/market-book-pricechange-lasttrade-20260814.jsonl") << assets.mid(1, 1) << QList{Channel::Depth}
        << false << Counts{{s("depth"), 1}, {s("ForeignStream:asset_id"), 2}};
    QTest::newRow("Polymarket 2024")
        << s("polymarket/market-book-ticksize-2024-reindented.jsonl")
        << QStringList{s("48331043336612883890938759509493159234755048973500640148014422747788308965732"),
                       s("115474063863764126958837769719736461272619491980773624567012766320777398670353")}
        << QList{Channel::Trade, Channel::Depth} << false << Counts{{s("depth"), 1}};
}

void TestVenueCaptures::countsOfEachChannel()
{
    QFETCH(const QString, path);
    QFETCH(const QStringList, symbols);
    QFETCH(const QList<Channel>, channels);
    QFETCH(const bool, aggregates);
    using Counts = QMap<QString, int>;
    QFETCH(const Counts, expected);
    const auto lines = futuresLines(path);
    if (lines.empty())
        QSKIP("The captures are not here.");
    const auto protocol = createProtocol(venueOf(path), {.aggregateTrades = aggregates});
    const auto keys = addStreams(*protocol, symbols, channels);
    QCOMPARE(countAll(*protocol, keys, lines), expected);
}

void TestVenueCaptures::binanceSpotTradeIdsAreContiguous()
{
    const auto lines = captureLines(SpotCapture);
    if (lines.empty())
        QSKIP("The captures are not here.");
    BinanceSpotProtocol protocol;
    addStreams(protocol, {QStringLiteral("BTCUSDT")}, {Channel::Trade});
    DecodedFrame out;
    quint64 previous = 0;
    int trades = 0;
    for (const std::string &line : lines) {
        protocol.decode(PaddedFrame(line).view(), out);
        for (const FeedMessage &message : out.messages) {
            QVERIFY(previous == 0 || message.sequence.first == previous + 1);
            QCOMPARE(message.sequence.last, message.sequence.first);
            QCOMPARE(std::get<Trade>(message.payload).id, message.sequence.last);
            previous = message.sequence.last;
            ++trades;
        }
    }
    QCOMPARE(trades, 9757);
}

void TestVenueCaptures::binanceSpotBookTickersOnlyRise()
{
    const auto lines = captureLines(SpotCapture);
    if (lines.empty())
        QSKIP("The captures are not here.");
    BinanceSpotProtocol protocol;
    addStreams(protocol, {QStringLiteral("BTCUSDT")}, {Channel::BookTicker});
    DecodedFrame out;
    quint64 previous = 0;
    for (const std::string &line : lines) {
        protocol.decode(PaddedFrame(line).view(), out);
        for (const FeedMessage &message : out.messages) {
            QVERIFY(message.sequence.last > previous);
            previous = message.sequence.last;
            const auto &book = std::get<BookTicker>(message.payload);
            QVERIFY(book.bid < book.ask);
            QVERIFY(!message.hasEventTime());
        }
    }
    QVERIFY(previous != 0);
}

void TestVenueCaptures::binanceSpotBookFollowsFromSnapshotAndDiffsWithoutAGap()
{
    const auto lines = captureLines(SpotCapture);
    const auto snapshot = captureLines(SpotSnapshot);
    if (lines.empty() || snapshot.empty())
        QSKIP("The captures are not here.");
    BinanceSpotProtocol protocol;
    addStreams(protocol, {QStringLiteral("BTCUSDT")}, {Channel::Depth});

    std::map<Decimal, Decimal> bids, asks;
    const auto apply = [&](const DecodedFrame &frame) {
        const auto &change = std::get<BookChange>(frame.messages.front().payload);
        for (quint32 i = 0; i < change.bidCount + change.askCount; ++i) {
            const BookLevel &level = frame.levels[change.firstLevel + i];
            auto &side = i < change.bidCount ? bids : asks;
            if (level.quantity.isZero())
                side.erase(level.price);
            else
                side[level.price] = level.quantity;
        }
    };
    DecodedFrame out;
    QVERIFY(protocol.parseSnapshot(0, QByteArray::fromStdString(snapshot.front()), out));
    QCOMPARE(out.messages.size(), size_t(1));
    QVERIFY(std::get<BookChange>(out.messages.front().payload).isSnapshot);
    QVERIFY(!out.messages.front().countsForLatency);
    QCOMPARE(out.messages.front().sequence.last, 50'093'239'218ull);
    apply(out);
    QCOMPARE(bids.size(), size_t(1000));
    QCOMPARE(asks.size(), size_t(1000));

    quint64 local = out.messages.front().sequence.last, previous = 0, firstKept = 0;
    int dropped = 0, applied = 0;
    for (const std::string &line : lines) {
        protocol.decode(PaddedFrame(line).view(), out);
        if (out.messages.empty())
            continue;
        const SequenceMark mark = out.messages.front().sequence;
        QVERIFY(mark.isSet);
        QVERIFY(previous == 0 || mark.first == previous + 1);
        previous = mark.last;
        if (mark.last <= local) {
            ++dropped;
            continue;
        }
        QVERIFY(mark.first <= local + 1);
        if (firstKept == 0)
            firstKept = mark.first;
        apply(out);
        local = mark.last;
        ++applied;
    }
    QCOMPARE(dropped, 2);
    QCOMPARE(applied, 3449);
    QCOMPARE(firstKept, 50'093'239'208ull);
    QCOMPARE(local, 50'093'421'584ull);
    QCOMPARE(text(bids.rbegin()->first), QByteArray("61685.99"));
    QCOMPARE(text(bids.rbegin()->second), QByteArray("1.0087"));
    QCOMPARE(text(asks.begin()->first), QByteArray("61686"));
    QCOMPARE(text(asks.begin()->second), QByteArray("2.29327"));
}

/// Receive time − event time of every message that counts, in ms, sorted.
static std::vector<double> delays(VenueProtocol &protocol, const std::vector<std::string> &lines,
                                  const std::vector<std::string> &times)
{
    std::vector<double> result;
    DecodedFrame out;
    for (size_t i = 0; i < lines.size(); ++i) {
        protocol.decode(PaddedFrame(lines[i]).view(), out);
        for (const FeedMessage &message : out.messages) {
            if (message.hasEventTime() && message.countsForLatency)
                result.push_back(double(std::stoll(times[i]) - message.eventTime.time_since_epoch().count()) / 1e6);
        }
    }
    std::sort(result.begin(), result.end());
    return result;
}

void TestVenueCaptures::binanceSpotEventTimesMatchTheRecordedReceiveTimes()
{
    const auto lines = captureLines(SpotCapture);
    const auto times = captureLines(SpotTimes);
    if (lines.empty() || times.empty())
        QSKIP("The captures are not here.");
    QCOMPARE(times.size(), lines.size());
    BinanceSpotProtocol protocol;
    addStreams(protocol, {QStringLiteral("BTCUSDT")}, {Channel::Trade, Channel::Depth});
    const auto all = delays(protocol, lines, times);
    QCOMPARE(all.size(), size_t(9757 + 3451));
    // The recording computer's clock was 1.27 s slow.
    QCOMPARE(qRound(all.front()), -1275);
    QCOMPARE(qRound(all[all.size() / 2] * 10), -12'723);
    QCOMPARE(qRound(all.back()), -1250);
}

static constexpr char UsdmCapture[] = "binance/usdm-btcusdt-depth0ms-bookticker-trade-20240808";
static constexpr char CoinmCapture[] = "binance/coinm-btcusd_perp-depth0ms-bookticker-trade-20240808";

void TestVenueCaptures::binanceFuturesBooksFollowFromSnapshotAndChanges_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("symbol");
    QTest::addColumn<int>("dropped");
    QTest::addColumn<int>("applied");
    QTest::addColumn<quint64>("last");
    QTest::addColumn<QByteArray>("top");
    QTest::newRow("USD-M") << QString::fromLatin1(UsdmCapture) << QStringLiteral("BTCUSDT") << 4 << 2377
                           << quint64(5'123'117'793'246) << QByteArray("61743.9x1.598 61744x3.667");
    QTest::newRow("COIN-M") << QString::fromLatin1(CoinmCapture) << QStringLiteral("BTCUSD_PERP") << 23 << 3400
                            << quint64(0) << QByteArray("61809x1489 61809.1x2424");
}

void TestVenueCaptures::binanceFuturesBooksFollowFromSnapshotAndChanges()
{
    QFETCH(const QString, path);
    QFETCH(const QString, symbol);
    QFETCH(const int, dropped);
    QFETCH(const int, applied);
    QFETCH(const quint64, last);
    QFETCH(const QByteArray, top);
    const auto lines = futuresLines(path + QStringLiteral(".jsonl.gz"));
    const auto snapshot = captureLines((path + QStringLiteral(".rest-depth.jsonl")).toLatin1().constData());
    if (lines.empty() || snapshot.empty())
        QSKIP("The captures are not here.");
    const auto protocol = createProtocol(venueOf(path));
    addStreams(*protocol, {symbol}, {Channel::Depth});
    const StreamTraits traits = protocol->traitsOf({symbol, Channel::Depth});
    BookSync book({traits.rule, traits.snapshotOverRest});
    const auto bidsOf = [](const DecodedFrame &frame) {
        const auto &change = std::get<BookChange>(frame.messages.front().payload);
        return std::span(frame.levels).subspan(change.firstLevel, change.bidCount);
    };
    const auto asksOf = [](const DecodedFrame &frame) {
        const auto &change = std::get<BookChange>(frame.messages.front().payload);
        return std::span(frame.levels).subspan(change.firstLevel + change.bidCount, change.askCount);
    };
    DecodedFrame out;
    for (const std::string &line : lines) {
        protocol->decode(PaddedFrame(line).view(), out);
        if (!out.messages.empty()) {
            QCOMPARE(book.accept(out.messages.front().sequence, false, bidsOf(out), asksOf(out), {}).outcome,
                     BookSync::Outcome::Buffered);
        }
    }
    QVERIFY(protocol->parseSnapshot(0, QByteArray::fromStdString(snapshot.front()), out));
    const auto result = book.applySnapshot(out.messages.front().sequence.last, bidsOf(out), asksOf(out), {});
    QCOMPARE(result.outcome, BookSync::SnapshotOutcome::Fits);
    QCOMPARE(result.dropped, dropped);
    QCOMPARE(result.applied, applied);
    QVERIFY(book.isSynced());
    if (last != 0)
        QCOMPARE(book.last(), std::optional(last));
    const BookLevel bid = *book.book().bestBid(), ask = *book.book().bestAsk();
    QCOMPARE(text(bid.price) + 'x' + text(bid.quantity) + ' ' + text(ask.price) + 'x' + text(ask.quantity), top);
}

void TestVenueCaptures::binanceFuturesTradesAreContiguous_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("symbols");
    QTest::addColumn<bool>("aggregates");
    QTest::addColumn<int>("followed");   // All but the first of each symbol.
    QTest::newRow("USD-M, single") << QStringLiteral("%1.jsonl.gz").arg(QLatin1String(UsdmCapture))
                                   << QStringList{QStringLiteral("BTCUSDT")} << false << 4564;
    QTest::newRow("COIN-M, single") << QStringLiteral("%1.jsonl.gz").arg(QLatin1String(CoinmCapture))
                                    << QStringList{QStringLiteral("BTCUSD_PERP")} << false << 177;
    QTest::newRow("USD-M, aggregates") << QStringLiteral("binance/usdm-multi-20210722-legacy-shape.jsonl.gz")
                                       << QStringList{QStringLiteral("SUSHIUSDT"), QStringLiteral("AKROUSDT"),
                                                      QStringLiteral("CTKUSDT"), QStringLiteral("KEEPUSDT")}
                                       << true << 66 - 4;
}

void TestVenueCaptures::binanceFuturesTradesAreContiguous()
{
    QFETCH(const QString, path);
    QFETCH(const QStringList, symbols);
    QFETCH(const bool, aggregates);
    QFETCH(const int, followed);
    const auto lines = captureLines(path.toLatin1().constData());
    if (lines.empty())
        QSKIP("The captures are not here.");
    const auto protocol = createProtocol(venueOf(path), {.aggregateTrades = aggregates});
    addStreams(*protocol, symbols, {Channel::Trade});
    std::map<StreamIndex, quint64> previous;
    DecodedFrame out;
    int joined = 0;
    for (const std::string &line : lines) {
        protocol->decode(PaddedFrame(line).view(), out);
        for (const FeedMessage &message : out.messages) {
            quint64 &last = previous[message.stream];
            QVERIFY2(last == 0 || message.sequence.first == last + 1, line.c_str());
            joined += last != 0;
            last = message.sequence.last;
        }
    }
    QCOMPARE(joined, followed);
}

void TestVenueCaptures::binanceFuturesEventTimesMatchTheRecordedReceiveTimes_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("symbols");
    QTest::addColumn<int>("medianTenthsMs");
    QTest::newRow("USD-M 2024") << QString::fromLatin1(UsdmCapture) << QStringList{QStringLiteral("BTCUSDT")}
                                << -12'691;
    QTest::newRow("COIN-M 2024") << QString::fromLatin1(CoinmCapture) << QStringList{QStringLiteral("BTCUSD_PERP")}
                                 << -12'676;
    QTest::newRow("USD-M 2021") << QStringLiteral("binance/usdm-multi-20210722-legacy-shape")
                                << QStringList{QStringLiteral("SUSHIUSDT"), QStringLiteral("AKROUSDT"),
                                               QStringLiteral("CTKUSDT"), QStringLiteral("KEEPUSDT")}
                                << 456;
}

void TestVenueCaptures::binanceFuturesEventTimesMatchTheRecordedReceiveTimes()
{
    QFETCH(const QString, path);
    QFETCH(const QStringList, symbols);
    QFETCH(const int, medianTenthsMs);
    const auto lines = futuresLines(path + QStringLiteral(".jsonl.gz"));
    const auto times = captureLines((path + QStringLiteral(".ts.gz")).toLatin1().constData());
    if (lines.empty() || times.empty())
        QSKIP("The captures are not here.");
    QCOMPARE(times.size(), lines.size());
    const auto protocol = createProtocol(venueOf(path), {.aggregateTrades = path.contains(u"2021")});
    addStreams(*protocol, symbols, {Channel::Trade, Channel::Depth, Channel::BookTicker, Channel::Candle1m});
    const auto all = delays(*protocol, lines, times);
    QCOMPARE(all.size(), lines.size());
    QCOMPARE(qRound(all[all.size() / 2] * 10), medianTenthsMs);
}

void TestVenueCaptures::coinbaseExchangeTradeIdsAreContiguousPerProduct()
{
    const auto lines = captureLines(ExchangeCapture);
    if (lines.empty())
        QSKIP("The captures are not here.");
    CoinbaseExchangeProtocol protocol;
    const auto keys = addStreams(protocol, ExchangeProducts, {Channel::Trade});
    std::map<StreamIndex, quint64> previous;
    DecodedFrame out;
    int followed = 0;
    for (const std::string &line : lines) {
        protocol.decode(PaddedFrame(line).view(), out);
        for (const FeedMessage &message : out.messages) {
            auto &last = previous[message.stream];
            QVERIFY2(last == 0 || message.sequence.first == last + 1, line.c_str());
            followed += last != 0;
            last = message.sequence.last;
        }
    }
    // Each product's last_match, then its matches.
    QCOMPARE(previous.size(), keys.size());
    QCOMPARE(followed, 81);
}

void TestVenueCaptures::coinbaseExchangeBooksStayInOrder()
{
    const auto lines = captureLines(ExchangeCapture);
    if (lines.empty())
        QSKIP("The captures are not here.");
    CoinbaseExchangeProtocol protocol;
    addStreams(protocol, ExchangeProducts, {Channel::Depth});
    struct Book {
        std::map<Decimal, Decimal> bids, asks;
    };
    std::map<StreamIndex, Book> books;
    DecodedFrame out;
    for (const std::string &line : lines) {
        protocol.decode(PaddedFrame(line).view(), out);
        for (const FeedMessage &message : out.messages) {
            const auto &change = std::get<BookChange>(message.payload);
            QCOMPARE(change.isSnapshot, !books.contains(message.stream));
            QCOMPARE(change.isSnapshot, !message.countsForLatency);
            Book &book = books[message.stream];
            for (quint32 i = 0; i < change.bidCount + change.askCount; ++i) {
                const BookLevel &level = out.levels[change.firstLevel + i];
                auto &side = i < change.bidCount ? book.bids : book.asks;
                if (level.quantity.isZero())
                    side.erase(level.price);
                else
                    side[level.price] = level.quantity;
            }
            // Sides taken for each other would cross it at once.
            QVERIFY2(book.bids.rbegin()->first < book.asks.begin()->first, line.substr(0, 200).c_str());
        }
    }
    QCOMPARE(books.size(), size_t(6));
}

void TestVenueCaptures::coinbaseExchangeEventTimesMatchTheRecordedReceiveTimes()
{
    const auto lines = captureLines(ExchangeCapture);
    const auto times = captureLines(ExchangeTimes);
    if (lines.empty() || times.empty())
        QSKIP("The captures are not here.");
    QCOMPARE(times.size(), lines.size());
    CoinbaseExchangeProtocol protocol;
    addStreams(protocol, ExchangeProducts, {Channel::Trade, Channel::Ticker, Channel::Depth});
    const auto all = delays(protocol, lines, times);
    QCOMPARE(qRound(all[all.size() / 2]), -13);
    // First tickers up to 26 s old and last matches are among the messages, but they do not count.
    QVERIFY2(all.back() < 2000, QByteArray::number(all.back()).constData());
}

void TestVenueCaptures::coinbaseAdvancedFramesAreUnderstoodInFull()
{
    const auto lines = captureLines("coinbase/advanced-heartbeats-markettrades-20241004.jsonl");
    if (lines.empty())
        QSKIP("The captures are not here.");
    QCOMPARE(lines.size(), size_t(4));
    CoinbaseProtocol protocol;
    addStreams(protocol, {QStringLiteral("ETH-USDT")}, {Channel::Trade});
    std::vector<DecodedFrame> frames(4);
    for (size_t i = 0; i < 4; ++i) {
        if (i == 2)   // the second of two connections
            protocol.sessionStarted();
        protocol.decode(PaddedFrame(lines[i]).view(), frames[i]);
        QCOMPARE(frames[i].problem, DecodeProblem::None);
        QVERIFY(frames[i].connectionSequence.isSet);
    }
    QCOMPARE(frames[0].connectionSequence.last, 0ull);
    QCOMPARE(frames[1].connectionSequence.last, 1ull);
    QCOMPARE(frames[2].connectionSequence.last, 1ull);
    QCOMPARE(frames[3].connectionSequence.last, 2ull);
    QCOMPARE(frames[0].notices.at(0).kind, SessionNotice::Kind::Acknowledged);
    QVERIFY(frames[0].notices.at(0).streams.empty());
    QCOMPARE(frames[1].notices.at(0).kind, SessionNotice::Kind::Heartbeat);
    QCOMPARE(frames[1].notices.at(0).counter, 66'987ull);
    QCOMPARE(frames[2].notices.at(0).streams, std::vector<StreamIndex>{0});
    // The newest came first; both buyers were makers.
    QCOMPARE(describe(frames[3]),
             QByteArray("0 seq=22381690..22381690 at=1728026011158696693 trade price=2375.56 quantity=0.5 id=22381690 "
                        "time=1728026011084859000 taker=sell\n"
                        "0 seq=22381691..22381691 at=1728026011158696693 trade price=2375.56 quantity=0.5 id=22381691 "
                        "time=1728026011088388000 taker=sell"));
}

void TestVenueCaptures::checksumsOfEveryBookMatch_data()
{
    QTest::addColumn<QString>("venue");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("symbols");
    QTest::addColumn<int>("books");
    QTest::newRow("Kraken") << QStringLiteral("kraken") << QString::fromLatin1(KrakenCapture)
                            << QStringList{QStringLiteral("BTC/USD")} << 54;
    QTest::newRow("OKX") << QStringLiteral("okx") << QString::fromLatin1(OkxCapture) << OkxInstruments << 191;
}

void TestVenueCaptures::checksumsOfEveryBookMatch()
{
    QFETCH(const QString, venue);
    QFETCH(const QString, path);
    QFETCH(const QStringList, symbols);
    QFETCH(const int, books);
    const auto lines = captureLines(path.toLatin1().constData());
    if (lines.empty())
        QSKIP("The captures are not here.");
    const auto protocol = createProtocol(venue, {.depthLevels = 10});
    const auto keys = addStreams(*protocol, symbols, {Channel::Depth});
    Clock::time_point now{std::chrono::seconds(1'000'000)};
    StreamLedger ledger;
    for (size_t i = 0; i < keys.size(); ++i)
        ledger.addStream(StreamIndex(i), keys[i], protocol->traitsOf(keys[i]), now);
    ledger.start(now);
    ledger.sessionStarted(now);
    DecodedFrame out;
    int seen = 0;
    for (const std::string &line : lines) {
        protocol->decode(PaddedFrame(line).view(), out);
        now += std::chrono::milliseconds(10);
        for (const FeedMessage &message : out.messages) {
            QVERIFY(std::get<BookChange>(message.payload).checksum);
            QVERIFY2(ledger.accept(message, out.levels, now, WallTime(now.time_since_epoch())).isTrusted, line.c_str());
            ++seen;
        }
    }
    QCOMPARE(seen, books);
    QCOMPARE(ledger.totals().checksumFailures, quint64(0));
    QCOMPARE(ledger.totals().resyncs, quint64(0));
}

void TestVenueCaptures::okxTradeIdsAreContiguousPerInstrument()
{
    const auto lines = captureLines(OkxCapture);
    if (lines.empty())
        QSKIP("The captures are not here.");
    const auto protocol = createProtocol(u"okx");
    addStreams(*protocol, OkxInstruments, {Channel::Trade});
    std::map<StreamIndex, quint64> previous;
    DecodedFrame out;
    int followed = 0;
    for (const std::string &line : lines) {
        protocol->decode(PaddedFrame(line).view(), out);
        for (const FeedMessage &message : out.messages) {
            auto &last = previous[message.stream];
            QVERIFY2(last == 0 || message.sequence.first == last + 1, line.c_str());
            followed += last != 0;
            last = message.sequence.last;
        }
    }
    QCOMPARE(followed, 68);
}

void TestVenueCaptures::okxEventTimesMatchTheRecordedReceiveTimes()
{
    const auto lines = captureLines(OkxCapture);
    const auto times = captureLines(OkxTimes);
    if (lines.empty() || times.empty())
        QSKIP("The captures are not here.");
    QCOMPARE(times.size(), lines.size());
    const auto protocol = createProtocol(u"okx");
    addStreams(*protocol, OkxInstruments, {Channel::Trade, Channel::Ticker, Channel::Depth});
    const auto all = delays(*protocol, lines, times);
    QVERIFY2(qAbs(all[all.size() / 2] - 123) < 2, QByteArray::number(all[all.size() / 2]).constData());
    // First tickers and trades up to 10 s old are among the messages, but they do not count.
    QVERIFY2(all.back() < 2000, QByteArray::number(all.back()).constData());
}

void TestVenueCaptures::steadyStateAllocatesNothing_data()
{
    QTest::addColumn<QString>("venue");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("symbols");
    QTest::addColumn<QList<Channel>>("channels");
    QTest::newRow("Binance Spot") << QStringLiteral("binance-spot") << QString::fromLatin1(SpotCapture)
                                  << QStringList{QStringLiteral("BTCUSDT")}
                                  << QList{Channel::Trade, Channel::Depth, Channel::BookTicker};
    QTest::newRow("Binance USD-M") << QStringLiteral("binance-usdm")
                                   << QStringLiteral("%1.jsonl.gz").arg(QLatin1String(UsdmCapture))
                                   << QStringList{QStringLiteral("BTCUSDT")}
                                   << QList{Channel::Trade, Channel::Depth, Channel::BookTicker};
    QTest::newRow("Bybit book") << QStringLiteral("bybit-linear")
                                << QStringLiteral("bybit/linear-orderbook500-xrpusdt-20241201.jsonl")
                                << QStringList{QStringLiteral("XRPUSDT")} << QList{Channel::Depth};
    QTest::newRow("Bybit tickers") << QStringLiteral("bybit-linear")
                                   << QStringLiteral("bybit/tickers-linear-option-usdcperp-20240515.jsonl")
                                   << QStringList{QStringLiteral("BTCUSDT"), QStringLiteral("BTCPERP")}
                                   << QList{Channel::Ticker, Channel::MarkPrice};
    QTest::newRow("Coinbase Exchange") << QStringLiteral("coinbase-exchange") << QString::fromLatin1(ExchangeCapture)
                                       << ExchangeProducts << QList{Channel::Trade, Channel::Depth, Channel::Ticker};
    QTest::newRow("Coinbase Advanced Trade")
        << QStringLiteral("coinbase") << QStringLiteral("coinbase/advanced-heartbeats-markettrades-20241004.jsonl")
        << QStringList{QStringLiteral("ETH-USDT")} << QList{Channel::Trade};
    QTest::newRow("Kraken") << QStringLiteral("kraken") << QString::fromLatin1(KrakenCapture)
                            << QStringList{QStringLiteral("BTC/USD")} << QList{Channel::Depth};
    QTest::newRow("OKX") << QStringLiteral("okx") << QString::fromLatin1(OkxCapture) << OkxInstruments
                         << QList{Channel::Trade, Channel::Depth, Channel::Ticker};
    QTest::newRow("Polymarket")
        << QStringLiteral("polymarket") << QStringLiteral("polymarket/market-book-pricechange-lasttrade-20260814.jsonl")
        << QStringList{QStringLiteral("40600137944982070120020561148201046074034528738262880058756488608210871246278"),
                       QStringLiteral("72710166409980712002774407052535905861151156175854323762835102340552522606004")}
        << QList{Channel::Trade, Channel::Depth};
}

void TestVenueCaptures::steadyStateAllocatesNothing()
{
    if (allocationCounter() == nullptr)
        QSKIP("Allocations are not counted in this build.");
    QFETCH(const QString, venue);
    QFETCH(const QString, path);
    QFETCH(const QStringList, symbols);
    QFETCH(const QList<Channel>, channels);
    const auto lines = captureLines(path.toLatin1().constData());
    if (lines.empty())
        QSKIP("The captures are not here.");
    const auto protocol = createProtocol(venue);
    addStreams(*protocol, symbols, channels);
    std::vector<PaddedFrame> frames;
    for (const std::string &line : lines) {
        // Rare, and carry lists.
        if (line.find("subscriptions") == std::string::npos && line.find("\"subscribe\"") == std::string::npos)
            frames.emplace_back(line);
    }
    DecodedFrame out;
    for (const PaddedFrame &frame : frames)
        protocol->decode(frame.view(), out);
    const quint64 before = allocationsOfThread();
    for (const PaddedFrame &frame : frames)
        protocol->decode(frame.view(), out);
    QCOMPARE(allocationsOfThread() - before, quint64(0));
}

}   // namespace tst_venuecaptures

FEEDWARDEN_APPLESS_TEST(tst_venuecaptures::TestVenueCaptures)
#include "tst_venuecaptures.moc"
