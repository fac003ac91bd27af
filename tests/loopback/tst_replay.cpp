// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/connector.h"

#include "app/simulator/simulator.h"
#include "core/connection/governorservice.h"
#include "core/connection/restclient.h"
#include "core/transport/websockettransport.h"
#include "core/venues/venueregistry.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

namespace tst_replay {

using namespace feedwarden;

/// Real recordings through simulator, socket and connector. The expected figures are those that the recordings' own
/// page lists; where the recordings are not present, each test says so and skips.
class TestReplay : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();

    void binanceSpotBookTradesAndTickersAreWhole();
    void binanceSpotLatencyIsShownAsClockSkew();
    void binanceSpotQuietSymbolsHaveNoGaps();
    void binanceFuturesBookTradesAndTickersAreWhole_data();
    void binanceFuturesBookTradesAndTickersAreWhole();
    void binanceFuturesQuietSymbolsHaveNoGaps_data();
    void binanceFuturesQuietSymbolsHaveNoGaps();
    void binanceFuturesFramesOf2026AreUnderstood();
    void bybitBookFollowsItsSnapshot_data();
    void bybitBookFollowsItsSnapshot();
    void bybitTickersAreMerged();
    void coinbaseExchangeIsWhole();
    void coinbaseAdvancedCountsFramesOfTheConnection();
    void krakenBookMatchesEveryChecksum();
    void krakenBookIsNotToBeHadAtAnotherDepth();
    void okxBooksMatchEveryChecksum();

private:
    /// False where the recording is not there.
    struct Way {
        double speed = 0;   ///< 0 = as fast as it is read.
        bool shiftTime = false;
        bool withRest = true;
        std::chrono::milliseconds venueAhead{0};   ///< Of our clock.
    };
    bool replay(const QString &capture, const QString &venue, const Way &way, const QList<StreamKey> &streams,
                const VenueOptions &options = {});

    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<GovernorService> m_governor;
    std::unique_ptr<RestClient> m_rest;
    std::unique_ptr<Connector> m_connector;
    QList<Event> m_events;
    QHash<StreamKey, quint64> m_messages;   ///< Published ones.
};

void TestReplay::cleanup()
{
    m_connector.reset();
    m_rest.reset();
    m_governor.reset();
    m_simulator.reset();
    m_events.clear();
    m_messages.clear();
}

bool TestReplay::replay(const QString &capture, const QString &venue, const Way &way, const QList<StreamKey> &streams,
                        const VenueOptions &options)
{
    const QDir folder(QStringLiteral(FEEDWARDEN_SHARED_DIR "/captures"));
    if (!folder.exists(capture))
        return false;
    Simulator::Options simulated;
    simulated.venues = {venue};
    simulated.replay = Simulator::Replay{
        .capture = folder.filePath(capture), .speed = way.speed, .shiftTime = way.shiftTime};
    m_simulator = std::make_unique<Simulator>(simulated);
    const auto started = m_simulator->start();
    if (!started)
        qFatal("%s", qPrintable(started.error().detail));

    if (way.venueAhead != 0ms) {
        Fault skew;
        skew.kind = FaultKind::ClockSkew;
        skew.lasting = 1h;
        skew.offset = way.venueAhead;
        if (const auto begun = m_simulator->inject(skew); !begun)
            qFatal("%s", qPrintable(begun.error().detail));
    }

    m_governor = std::make_unique<GovernorService>(GovernorPolicy{}, 1);
    m_rest = std::make_unique<RestClient>();
    Connector::Options wanted;
    wanted.feed = venue;
    wanted.url = m_simulator->endpoints().constFirst().url;
    if (way.withRest)
        wanted.restUrl = m_simulator->endpoints().constFirst().restUrl;
    m_connector = std::make_unique<Connector>(
        wanted, [venue, options] { return createProtocol(venue, options); },
        [] { return std::make_unique<WebSocketTransport>(); }, m_governor.get(), m_rest.get());
    connect(m_connector.get(), &Connector::eventOccurred, this, [this](const Event &event) { m_events.append(event); });
    connect(m_connector.get(), &Connector::messagesReady, this, [this](const MessageBatchPtr &batch) {
        for (const FeedMessage &message : batch->messages)
            ++m_messages[*m_connector->streamKey(message.stream)];
    });
    m_connector->setStreams(streams);
    m_connector->start();
    return true;
}

static QString text(const Decimal &value) { return QString::number(value.toDouble(), 'f', 8); }

void TestReplay::binanceSpotBookTradesAndTickersAreWhole()
{
    const auto key = [](Channel channel) { return StreamKey{QStringLiteral("BTCUSDT"), channel}; };
    if (!replay(QStringLiteral("binance/spot-btcusdt-depth100ms-bookticker-trade-20240808.jsonl.gz"),
                QStringLiteral("binance-spot"), {},
                {key(Channel::Trade), key(Channel::BookTicker), key(Channel::Depth)}))
        QSKIP("the recordings are not here");
    QTRY_COMPARE_WITH_TIMEOUT(m_connector->messageCount(), 3451u + 28'040u + 9'757u, 60'000);
    const auto top = [this, &key] { return m_connector->topOfBook(key(Channel::Depth)); };
    QTRY_VERIFY_WITH_TIMEOUT(top().has_value(), 10'000);
    QCOMPARE(text(top()->bid), QStringLiteral("61685.99000000"));
    QCOMPARE(text(top()->bidQuantity), QStringLiteral("1.00870000"));
    QCOMPARE(text(top()->ask), QStringLiteral("61686.00000000"));
    QCOMPARE(text(top()->askQuantity), QStringLiteral("2.29327000"));
    const ConnectionMetrics metrics = m_connector->metrics();
    QCOMPARE(metrics.sequenceGaps, 0u);
    QCOMPARE(metrics.undecodableMessages, 0u);
    QCOMPARE(metrics.errors, 0u);
    QTRY_COMPARE(m_messages.value(key(Channel::Trade)), 9'757u);
    QTRY_COMPARE(m_messages.value(key(Channel::BookTicker)), 28'040u);
}

void TestReplay::binanceSpotLatencyIsShownAsClockSkew()
{
    // The recording's computer was 1.27 s slow, so for it every message came before it had happened. The replay puts
    // clocks right; set off again by the page's median, and without a time endpoint to correct it, latency is shown as
    // negative as it was.
    const StreamKey trade{QStringLiteral("BTCUSDT"), Channel::Trade};
    if (!replay(QStringLiteral("binance/spot-btcusdt-depth100ms-bookticker-trade-20240808.jsonl.gz"),
                QStringLiteral("binance-spot"),
                {.speed = 1, .shiftTime = true, .withRest = false, .venueAhead = 1'272ms}, {trade}))
        QSKIP("the recordings are not here");
    QTRY_VERIFY_WITH_TIMEOUT(m_connector->messageCount() > 300, 60'000);
    QVERIFY(!m_connector->snapshot().clockOffset);
    const auto p50 = m_connector->metrics().feedLatency.p50;
    QVERIFY(p50);
    QVERIFY2(toMs(*p50) < -1'200 && toMs(*p50) > -1'300, qPrintable(QString::number(toMs(*p50))));
    QCOMPARE(m_connector->metrics().sequenceGaps, 0u);
}

void TestReplay::binanceSpotQuietSymbolsHaveNoGaps()
{
    QList<StreamKey> streams;
    for (const char *symbol : {"NKNUSDT", "BLZETH", "LRCBTC", "RUNEEUR"}) {
        streams.append({QLatin1String(symbol), Channel::Depth});
        streams.append({QLatin1String(symbol), Channel::BookTicker});
    }
    streams.append({QStringLiteral("NKNUSDT"), Channel::Trade});
    streams.append({QStringLiteral("NKNUSDT"), Channel::Candle1m});
    if (!replay(QStringLiteral("binance/spot-4symbols-depth-bookticker-kline-aggtrade-20211012.jsonl"),
                QStringLiteral("binance-spot"), {}, streams, {.aggregateTrades = true}))
        QSKIP("the recordings are not here");
    QTRY_COMPARE_WITH_TIMEOUT(m_connector->messageCount(), 185u, 30'000);
    QCOMPARE(m_connector->metrics().sequenceGaps, 0u);
    QCOMPARE(m_connector->metrics().undecodableMessages, 0u);
}

void TestReplay::binanceFuturesBookTradesAndTickersAreWhole_data()
{
    QTest::addColumn<QString>("capture");
    QTest::addColumn<QString>("venue");
    QTest::addColumn<QString>("symbol");
    QTest::addColumn<quint64>("changes");
    QTest::addColumn<quint64>("tickers");
    QTest::addColumn<quint64>("trades");
    QTest::addColumn<QStringList>("top");
    QTest::newRow("USD-M") << QStringLiteral("binance/usdm-btcusdt-depth0ms-bookticker-trade-20240808.jsonl.gz")
                           << QStringLiteral("binance-usdm") << QStringLiteral("BTCUSDT") << quint64(2'381)
                           << quint64(23'053) << quint64(4'565)
                           << QStringList{QStringLiteral("61743.90000000"), QStringLiteral("1.59800000"),
                                          QStringLiteral("61744.00000000"), QStringLiteral("3.66700000")};
    QTest::newRow("COIN-M") << QStringLiteral("binance/coinm-btcusd_perp-depth0ms-bookticker-trade-20240808.jsonl.gz")
                            << QStringLiteral("binance-coinm") << QStringLiteral("BTCUSD_PERP") << quint64(3'423)
                            << quint64(2'398) << quint64(178)
                            << QStringList{QStringLiteral("61809.00000000"), QStringLiteral("1489.00000000"),
                                           QStringLiteral("61809.10000000"), QStringLiteral("2424.00000000")};
}

void TestReplay::binanceFuturesBookTradesAndTickersAreWhole()
{
    QFETCH(const QString, capture);
    QFETCH(const QString, venue);
    QFETCH(const QString, symbol);
    QFETCH(const quint64, changes);
    QFETCH(const quint64, tickers);
    QFETCH(const quint64, trades);
    QFETCH(const QStringList, top);
    const StreamKey trade{symbol, Channel::Trade}, ticker{symbol, Channel::BookTicker}, depth{symbol, Channel::Depth};
    if (!replay(capture, venue, {}, {trade, ticker, depth}))
        QSKIP("the recordings are not here");
    QTRY_COMPARE_WITH_TIMEOUT(m_connector->messageCount(), changes + tickers + trades, 60'000);
    const auto book = [&] { return m_connector->topOfBook(depth); };
    QTRY_VERIFY_WITH_TIMEOUT(book().has_value(), 10'000);
    QCOMPARE((QStringList{text(book()->bid), text(book()->bidQuantity), text(book()->ask), text(book()->askQuantity)}),
             top);
    const ConnectionMetrics metrics = m_connector->metrics();
    QCOMPARE(metrics.sequenceGaps, 0u);
    QCOMPARE(metrics.undecodableMessages, 0u);
    QCOMPARE(metrics.errors, 0u);
    QTRY_COMPARE(m_messages.value(trade), trades);
    QTRY_COMPARE(m_messages.value(ticker), tickers);
}

void TestReplay::binanceFuturesQuietSymbolsHaveNoGaps_data()
{
    QTest::addColumn<QList<Channel>>("channels");
    QTest::addColumn<quint64>("messages");
    QTest::newRow("/public") << QList{Channel::Depth, Channel::BookTicker} << quint64(526 + 433);
    QTest::newRow("/market") << QList{Channel::Trade, Channel::Candle1m} << quint64(66 + 49);
}

void TestReplay::binanceFuturesQuietSymbolsHaveNoGaps()
{
    QFETCH(const QList<Channel>, channels);
    QFETCH(const quint64, messages);
    QList<StreamKey> streams;
    for (const char *symbol : {"SUSHIUSDT", "AKROUSDT", "CTKUSDT", "KEEPUSDT"}) {
        for (const Channel channel : channels)
            streams.append({QLatin1String(symbol), channel});
    }
    if (!replay(QStringLiteral("binance/usdm-multi-20210722-legacy-shape.jsonl.gz"), QStringLiteral("binance-usdm"), {},
                streams, {.aggregateTrades = true}))
        QSKIP("the recordings are not here");
    QTRY_COMPARE_WITH_TIMEOUT(m_connector->messageCount(), messages, 30'000);
    QCOMPARE(m_connector->metrics().sequenceGaps, 0u);
    QCOMPARE(m_connector->metrics().undecodableMessages, 0u);
}

void TestReplay::binanceFuturesFramesOf2026AreUnderstood()
{
    const auto key = [](Channel channel) { return StreamKey{QStringLiteral("BTCUSDT"), channel}; };
    if (!replay(QStringLiteral("binance/usdm-btcusdt-aggtrade-kline-markprice-20261007.jsonl"),
                QStringLiteral("binance-usdm"), {},
                {key(Channel::Trade), key(Channel::Candle1m), key(Channel::MarkPrice)}, {.aggregateTrades = true}))
        QSKIP("the recordings are not here");
    QTRY_COMPARE_WITH_TIMEOUT(m_connector->messageCount(), 3u, 30'000);
    QCOMPARE(m_connector->metrics().undecodableMessages, 0u);
    QCOMPARE(m_connector->metrics().errors, 0u);
}

void TestReplay::bybitBookFollowsItsSnapshot_data()
{
    QTest::addColumn<QString>("capture");
    QTest::addColumn<QString>("venue");
    QTest::addColumn<QString>("symbol");
    QTest::addColumn<quint64>("messages");
    QTest::addColumn<QStringList>("top");
    // Of the recording's last message; its own page says that u rises by exactly one all the way.
    QTest::newRow("linear") << QStringLiteral("bybit/linear-orderbook500-xrpusdt-20241201.jsonl")
                            << QStringLiteral("bybit-linear") << QStringLiteral("XRPUSDT") << quint64(35)
                            << QStringList{QStringLiteral("1.95350000"), QStringLiteral("9880.00000000"),
                                           QStringLiteral("1.95360000"), QStringLiteral("8894.00000000")};
    QTest::newRow("spot") << QStringLiteral("bybit/spot-orderbook50-btcusdt-20241108.jsonl")
                          << QStringLiteral("bybit-spot") << QStringLiteral("BTCUSDT") << quint64(2)
                          << QStringList{QStringLiteral("75848.74000000"), QStringLiteral("0.06766900"),
                                         QStringLiteral("75848.75000000"), QStringLiteral("0.74713700")};
}

void TestReplay::bybitBookFollowsItsSnapshot()
{
    QFETCH(const QString, capture);
    QFETCH(const QString, venue);
    QFETCH(const QString, symbol);
    QFETCH(const quint64, messages);
    QFETCH(const QStringList, top);
    const StreamKey depth{symbol, Channel::Depth};
    if (!replay(capture, venue, {}, {depth}))
        QSKIP("the recordings are not here");
    QTRY_COMPARE_WITH_TIMEOUT(m_connector->messageCount(), messages, 30'000);
    const auto book = m_connector->topOfBook(depth);
    QVERIFY(book);
    QCOMPARE((QStringList{text(book->bid), text(book->bidQuantity), text(book->ask), text(book->askQuantity)}), top);
    QCOMPARE(m_connector->metrics().sequenceGaps, 0u);
    QCOMPARE(m_connector->metrics().undecodableMessages, 0u);
    QCOMPARE(m_connector->metrics().errors, 0u);
}

void TestReplay::bybitTickersAreMerged()
{
    const StreamKey ticker{QStringLiteral("BTCUSDT"), Channel::Ticker},
        mark{QStringLiteral("BTCUSDT"), Channel::MarkPrice}, perpetual{QStringLiteral("BTCPERP"), Channel::MarkPrice};
    QList<MarkPrice> marks;
    if (!replay(QStringLiteral("bybit/tickers-linear-option-usdcperp-20240515.jsonl"), QStringLiteral("bybit-linear"),
                {}, {ticker, mark, perpetual}))
        QSKIP("the recordings are not here");
    connect(m_connector.get(), &Connector::markPrice, this,
            [&marks](const StreamKey &, const MarkPrice &price) { marks.append(price); });
    QTRY_COMPARE_WITH_TIMEOUT(m_connector->messageCount(), 5u, 30'000);
    QCOMPARE(marks.size(), 3);
    // The second one named the mark and the index alone.
    QCOMPARE(text(marks[1].mark), QStringLiteral("61875.06000000"));
    QCOMPARE(text(marks[1].fundingRate), QStringLiteral("0.00008055"));
    QVERIFY(marks[1].nextFunding == WallTime(1'715'760'000'000ms));
    QCOMPARE(text(marks[2].mark), QStringLiteral("61943.58000000"));
    QCOMPARE(m_connector->metrics().undecodableMessages, 0u);
}

void TestReplay::coinbaseExchangeIsWhole()
{
    QList<StreamKey> streams;
    for (const char *product : {"BAND-GBP", "DASH-BTC", "NU-GBP", "SKL-BTC", "SKL-GBP", "SKL-USD"}) {
        for (const Channel channel : {Channel::Depth, Channel::Ticker, Channel::Trade})
            streams.append({QLatin1String(product), channel});
    }
    if (!replay(QStringLiteral("coinbase/exchangefeed-level2-matches-ticker-20210417.jsonl.gz"),
                QStringLiteral("coinbase-exchange"), {}, streams))
        QSKIP("the recordings are not here");
    QTRY_COMPARE_WITH_TIMEOUT(m_connector->messageCount(), 6'892u + 87u + 81u + 6u + 6u, 60'000);
    QCOMPARE(m_connector->metrics().sequenceGaps, 0u);
    QCOMPARE(m_connector->metrics().undecodableMessages, 0u);
    for (const StreamKey &stream : streams) {
        if (stream.channel == Channel::Depth)
            QVERIFY2(m_connector->topOfBook(stream).has_value(), qPrintable(stream.toString()));
    }
}

void TestReplay::coinbaseAdvancedCountsFramesOfTheConnection()
{
    // Two sessions were recorded into one file, so the number 1 comes twice: the second one is old and is left out.
    const StreamKey trade{QStringLiteral("ETH-USDT"), Channel::Trade};
    if (!replay(QStringLiteral("coinbase/advanced-heartbeats-markettrades-20241004.jsonl"), QStringLiteral("coinbase"),
                {}, {trade}))
        QSKIP("the recordings are not here");
    QTRY_COMPARE_WITH_TIMEOUT(m_connector->messageCount(), 2u, 30'000);
    QCOMPARE(m_connector->metrics().sequenceGaps, 0u);
    QCOMPARE(m_connector->metrics().duplicates, 1u);
    QTRY_COMPARE(m_messages.value(trade), 2u);
}

void TestReplay::krakenBookMatchesEveryChecksum()
{
    const StreamKey depth{QStringLiteral("BTC/USD"), Channel::Depth};
    if (!replay(QStringLiteral("kraken/spot-v2-book10-btcusd-20260816.jsonl"), QStringLiteral("kraken"), {}, {depth},
                {.depthLevels = 10}))
        QSKIP("the recordings are not here");
    QTRY_COMPARE_WITH_TIMEOUT(m_connector->messageCount(), 54u, 30'000);
    const ConnectionMetrics metrics = m_connector->metrics();
    QCOMPARE(metrics.checksumFailures, 0u);
    QCOMPARE(metrics.undecodableMessages, 0u);
    QCOMPARE(metrics.errors, 0u);
    QCOMPARE(metrics.trustedStreams, 1);
    QTRY_COMPARE(m_messages.value(depth), 54u);
    const auto top = m_connector->topOfBook(depth);
    QVERIFY(top && top->bid < top->ask);
}

void TestReplay::krakenBookIsNotToBeHadAtAnotherDepth()
{
    const StreamKey depth{QStringLiteral("BTC/USD"), Channel::Depth};
    if (!replay(QStringLiteral("kraken/spot-v2-book10-btcusd-20260816.jsonl"), QStringLiteral("kraken"), {}, {depth},
                {.depthLevels = 25}))
        QSKIP("the recordings are not here");
    const auto wasRefused = [this] {
        return std::any_of(m_events.cbegin(), m_events.cend(), [](const Event &event) {
            const auto *refused = std::get_if<SubscriptionRejected>(&event.payload);
            return refused != nullptr && refused->reason == QLatin1String("Subscription depth not supported");
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(wasRefused(), 10'000);
    QCOMPARE(m_connector->messageCount(), 0u);
}

void TestReplay::okxBooksMatchEveryChecksum()
{
    QList<StreamKey> streams;
    for (const char *instrument : {"BTC-USDT", "UNI-USD-SWAP"}) {
        for (const Channel channel : {Channel::Depth, Channel::Trade, Channel::Ticker})
            streams.append({QLatin1String(instrument), channel});
    }
    if (!replay(QStringLiteral("okx/v5-books-trades-tickers-20220513.jsonl.gz"), QStringLiteral("okx"), {}, streams))
        QSKIP("the recordings are not here");
    QTRY_COMPARE_WITH_TIMEOUT(m_connector->messageCount(), 191u + 70u + 26u, 30'000);
    const ConnectionMetrics metrics = m_connector->metrics();
    QCOMPARE(metrics.checksumFailures, 0u);
    QCOMPARE(metrics.sequenceGaps, 0u);
    QCOMPARE(metrics.duplicates, 0u);
    QCOMPARE(metrics.undecodableMessages, 0u);
    QCOMPARE(metrics.errors, 0u);
    QCOMPARE(metrics.trustedStreams, 6);
    for (const StreamKey &stream : streams) {
        if (stream.channel == Channel::Depth)
            QVERIFY2(m_connector->topOfBook(stream).has_value(), qPrintable(stream.toString()));
    }
    QTRY_COMPARE(m_messages.value({QStringLiteral("BTC-USDT"), Channel::Trade}), 69u);
}

}   // namespace tst_replay

FEEDWARDEN_GUILESS_TEST(tst_replay::TestReplay)
#include "tst_replay.moc"
