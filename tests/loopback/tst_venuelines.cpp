// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/configuration.h"
#include "core/connection/connector.h"
#include "core/monitor/monitor.h"
#include "core/words/units.h"
#include "tests/loopback/simulatedline.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

#include <functional>

namespace tst_venuelines {

using namespace feedwarden;
using namespace feedwarden::test;

/// Binance futures, Bybit and what is special of others, from end to end: a line against the simulated exchange, in
/// real time. What is the same for every venue is shown with Binance Spot and Coinbase.
class TestVenueLines final : public QObject, private SimulatedLine
{
    Q_OBJECT

private slots:
    void cleanup() { stopLine(); }

    void everyStreamBecomesTrusted_data();
    void everyStreamBecomesTrusted();
    void lostTradeIsAGapAndTrustReturns();
    void lostBookChangeIsResynced_data();
    void lostBookChangeIsResynced();
    void repeatedAndReorderedBookChangesAreSurvived_data();
    void repeatedAndReorderedBookChangesAreSurvived();
    void rejectedSymbolHarmsNoOther_data();
    void rejectedSymbolHarmsNoOther();
    void aStreamOfRareEventsIsTrustedOnceItIsAccepted();
    void muteStreamIsFound_data();
    void muteStreamIsFound();
    void lossOfALineIsRecovered_data();
    void lossOfALineIsRecovered();
    void clockIsMeasured_data();
    void clockIsMeasured();
    void aClockToldOverTheSocketIsKnownExactly();
    void streamsOfOneTopicComeAndGo();
    void aStreamInTheWrongPlaceIsRefusedBeforeItIsAskedFor();
    void aFeedOfBothPlacesHasALineForEach();
    void aTopOfBookWithoutChangesIsNoDuplicate();

private:
    struct Set {
        QString venue;
        QList<StreamKey> streams;
        double rate = 200;
        double pace = 1;
        std::function<void(Connector::Options &)> adjust = {};
    };
    /// A simulator of the venue and a line that is started.
    void start(const Set &set);
};

static const QString Usdm = QStringLiteral("binance-usdm"), Coinm = QStringLiteral("binance-coinm"),
                     Spot = QStringLiteral("bybit-spot"), Linear = QStringLiteral("bybit-linear");

static StreamKey btc(Channel channel) { return {QStringLiteral("BTCUSDT"), channel}; }

static QList<StreamKey> of(const QString &symbol, const QList<Channel> &channels)
{
    QList<StreamKey> streams;
    for (const Channel channel : channels)
        streams.append({symbol, channel});
    return streams;
}

void TestVenueLines::start(const Set &set)
{
    startExchange({.venues = {set.venue}, .rate = set.rate, .pace = set.pace});
    Connector::Options options = lineOptions(set.venue);
    options.breaker = {};
    if (set.adjust)
        set.adjust(options);
    makeLine(options, set.streams, [venue = set.venue, aggregates = findVenue(set.venue)->aggregatesTrades] {
        return createProtocol(venue, {.aggregateTrades = aggregates});
    });
    m_connector->start();
}

void TestVenueLines::everyStreamBecomesTrusted_data()
{
    QTest::addColumn<QString>("venue");
    QTest::addColumn<QString>("symbol");
    QTest::addColumn<QList<Channel>>("channels");
    const QList<Channel> books{Channel::BookTicker, Channel::Depth, Channel::DepthSnapshot};
    const QList<Channel> others{Channel::Trade, Channel::Ticker, Channel::Candle1m, Channel::Liquidation,
                                Channel::MarkPrice};
    QTest::newRow("USD-M, /public") << Usdm << QStringLiteral("BTCUSDT") << books;
    QTest::newRow("USD-M, /market") << Usdm << QStringLiteral("BTCUSDT") << others;
    QTest::newRow("COIN-M") << Coinm << QStringLiteral("BTCUSD_PERP") << books + others;
    const QList<Channel> bybit{Channel::Trade, Channel::Ticker, Channel::BookTicker, Channel::Candle1m, Channel::Depth};
    QTest::newRow("Bybit spot") << Spot << QStringLiteral("BTCUSDT") << bybit;
    QTest::newRow("Bybit linear") << Linear << QStringLiteral("BTCUSDT")
                                  << bybit + QList<Channel>{Channel::Liquidation, Channel::MarkPrice};
}

void TestVenueLines::everyStreamBecomesTrusted()
{
    QFETCH(const QString, venue);
    QFETCH(const QString, symbol);
    QFETCH(const QList<Channel>, channels);
    start({.venue = venue, .streams = of(symbol, channels)});
    QTRY_VERIFY_WITH_TIMEOUT(allTrusted(), 20'000);
    const auto everyStreamSpoke = [&] {
        return std::all_of(channels.cbegin(), channels.cend(), [&](Channel channel) {
            return streamOf({symbol, channel}).messages > 1;
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(everyStreamSpoke(), 20'000);
    const ConnectionMetrics metrics = m_connector->metrics();
    QCOMPARE(metrics.sequenceGaps, 0u);
    QCOMPARE(metrics.undecodableMessages, 0u);
    QCOMPARE(metrics.errors, 0u);
    QCOMPARE(metrics.duplicates, 0u);
    QVERIFY(told<SubscriptionRejected>().empty());
    QVERIFY(allTrusted());
    if (!channels.contains(Channel::Depth))
        return;
    const auto book = m_connector->topOfBook({symbol, Channel::Depth});
    QVERIFY(book);
    QVERIFY(book->bid < book->ask);
}

void TestVenueLines::lostTradeIsAGapAndTrustReturns()
{
    start({.venue = Usdm, .streams = {btc(Channel::Trade)}, .rate = 500});
    QTRY_VERIFY(allTrusted());
    inject({.kind = FaultKind::DropMessage, .stream = QStringLiteral("aggTrade"), .count = 1});
    QTRY_COMPARE(told<SequenceGap>().size(), 1);
    QCOMPARE(told<SequenceGap>().front().stream, std::optional(btc(Channel::Trade)));
    QCOMPARE(told<SequenceGap>().front().missing, 1u);
    QTRY_VERIFY(allTrusted());
}

void TestVenueLines::lostBookChangeIsResynced_data()
{
    QTest::addColumn<QString>("venue");
    QTest::addColumn<QString>("symbol");
    QTest::addColumn<QString>("channel");
    QTest::newRow("USD-M, from REST") << Usdm << QStringLiteral("BTCUSDT") << QStringLiteral("depth@100ms");
    QTest::newRow("COIN-M, from REST") << Coinm << QStringLiteral("BTCUSD_PERP") << QStringLiteral("depth@100ms");
    QTest::newRow("Bybit spot, by a new subscription")
        << Spot << QStringLiteral("BTCUSDT") << QStringLiteral("orderbook.50");
    QTest::newRow("Bybit linear, by a new subscription")
        << Linear << QStringLiteral("BTCUSDT") << QStringLiteral("orderbook.50");
}

void TestVenueLines::lostBookChangeIsResynced()
{
    QFETCH(const QString, venue);
    QFETCH(const QString, symbol);
    QFETCH(const QString, channel);
    const StreamKey depth{symbol, Channel::Depth};
    start({.venue = venue, .streams = {depth}, .rate = 500});
    QTRY_VERIFY(allTrusted());
    inject({.kind = FaultKind::DropMessage, .stream = channel, .count = 1});
    QTRY_COMPARE_WITH_TIMEOUT(told<SequenceGap>().size(), 1, 10'000);
    QCOMPARE(told<SequenceGap>().front().stream, std::optional(depth));
    QTRY_COMPARE_WITH_TIMEOUT(told<Resynced>().size(), 1, 20'000);
    QTRY_VERIFY(allTrusted());
    const auto changes = told<TrustChanged>();
    QVERIFY(std::any_of(changes.cbegin(), changes.cend(),
                        [](const TrustChanged &change) { return change.to == TrustState::Gapped; }));
    // It goes on without another one, and on the same session.
    const quint64 before = streamOf(depth).messages;
    QTRY_VERIFY(streamOf(depth).messages > before + 10);
    QCOMPARE(told<SequenceGap>().size(), 1);
    QVERIFY(told<ConnectionFailed>().empty());
    QVERIFY(m_connector->metrics().blindTime > 0ns);
}

void TestVenueLines::repeatedAndReorderedBookChangesAreSurvived_data() { lostBookChangeIsResynced_data(); }

void TestVenueLines::repeatedAndReorderedBookChangesAreSurvived()
{
    QFETCH(const QString, venue);
    QFETCH(const QString, symbol);
    QFETCH(const QString, channel);
    const StreamKey depth{symbol, Channel::Depth};
    start({.venue = venue, .streams = {depth}, .rate = 500});
    QTRY_VERIFY(allTrusted());
    inject({.kind = FaultKind::Duplicate, .stream = channel, .count = 3});
    QTRY_COMPARE_WITH_TIMEOUT(m_connector->metrics().duplicates, 3u, 10'000);
    QCOMPARE(told<SequenceGap>().size(), 0);
    QVERIFY(allTrusted());
    // Out of order a book's change is lost for it: the hole is told, and made good.
    inject({.kind = FaultKind::Reorder, .stream = channel, .count = 1});
    QTRY_COMPARE_WITH_TIMEOUT(told<Resynced>().size(), 1, 20'000);
    QTRY_VERIFY(allTrusted());
    QVERIFY(told<ConnectionFailed>().empty());
}

void TestVenueLines::rejectedSymbolHarmsNoOther_data()
{
    QTest::addColumn<QString>("venue");
    QTest::newRow("Bybit spot") << Spot;
    QTest::newRow("Bybit linear") << Linear;
}

void TestVenueLines::rejectedSymbolHarmsNoOther()
{
    QFETCH(const QString, venue);
    // More than one request has room for on spot, the bad ones among the good.
    QList<StreamKey> good, all;
    for (const char *symbol : {"BTCUSDT", "ETHUSDT", "SOLUSDT", "XRPUSDT"})
        good += of(QString::fromLatin1(symbol), {Channel::Trade, Channel::Ticker, Channel::Depth, Channel::BookTicker});
    QList<StreamKey> bad = of(QStringLiteral("NOPEUSDT"), {Channel::Trade, Channel::Ticker});
    if (venue == Linear)
        bad.append({QStringLiteral("NOPEUSDT"), Channel::MarkPrice});   // shares the ticker's topic
    all = good.sliced(0, 5) + bad + good.sliced(5);
    start({.venue = venue, .streams = all});
    QTRY_COMPARE_WITH_TIMEOUT(told<SubscriptionRejected>().size(), bad.size(), 20'000);
    for (const SubscriptionRejected &rejected : told<SubscriptionRejected>()) {
        QVERIFY(bad.contains(rejected.stream));
        QVERIFY2(rejected.reason.contains(QLatin1String("handler not found")), qPrintable(rejected.reason));
    }
    const auto goodAreTrusted = [&] {
        return std::all_of(good.cbegin(), good.cend(),
                           [&](const StreamKey &key) { return trustOf(key) == TrustState::Trusted; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(goodAreTrusted(), 20'000);
    for (const StreamKey &key : bad)
        QCOMPARE(trustOf(key), TrustState::Rejected);
    QVERIFY(told<ConnectionFailed>().empty());
    QCOMPARE(told<SubscriptionRejected>().size(), bad.size());
    QTRY_COMPARE(m_connector->state(), LineState::Stable);
}

void TestVenueLines::aStreamOfRareEventsIsTrustedOnceItIsAccepted()
{
    // Nobody trades here, so that nobody is liquidated.
    start({.venue = Linear, .streams = {btc(Channel::Liquidation)}, .rate = 0});
    QTRY_VERIFY(!told<SubscriptionConfirmed>().empty());
    QTRY_COMPARE(m_connector->state(), LineState::Stable);
    QVERIFY(allTrusted());
}

void TestVenueLines::muteStreamIsFound_data()
{
    QTest::addColumn<QString>("venue");
    QTest::addColumn<QList<StreamKey>>("streams");
    QTest::addColumn<QString>("channel");
    QTest::newRow("USD-M mark price") << Usdm << QList{btc(Channel::MarkPrice), btc(Channel::Trade)}
                                      << QStringLiteral("markPrice@1s");
    QTest::newRow("Bybit linear ticker") << Linear << QList{btc(Channel::Ticker), btc(Channel::Depth)}
                                         << QStringLiteral("tickers");
    QTest::newRow("Bybit spot book") << Spot << QList{btc(Channel::Depth), btc(Channel::Trade)}
                                     << QStringLiteral("orderbook.50");
}

void TestVenueLines::muteStreamIsFound()
{
    QFETCH(const QString, venue);
    QFETCH(const QList<StreamKey>, streams);
    QFETCH(const QString, channel);
    start({.venue = venue, .streams = streams, .adjust = [](Connector::Options &options) {
               options.health.staleAfter = 2s;
           }});
    QTRY_VERIFY_WITH_TIMEOUT(allTrusted(), 10'000);
    inject({.kind = FaultKind::MuteStream, .stream = channel});
    QTRY_VERIFY_WITH_TIMEOUT(!told<StaleDetected>().empty(), 20'000);
    QCOMPARE(told<StaleDetected>().front().stream, std::optional(streams[0]));
    QCOMPARE(trustOf(streams[0]), TrustState::Silent);
    QCOMPARE(trustOf(streams[1]), TrustState::Trusted);
    m_simulator->clear();
    QTRY_VERIFY_WITH_TIMEOUT(allTrusted(), 20'000);
    QVERIFY(!told<StaleCleared>().empty());
}

void TestVenueLines::lossOfALineIsRecovered_data()
{
    QTest::addColumn<QString>("venue");
    QTest::addColumn<QList<StreamKey>>("streams");
    QTest::newRow("USD-M") << Usdm << QList{btc(Channel::BookTicker), btc(Channel::Depth)};
    QTest::newRow("Bybit spot") << Spot << QList{btc(Channel::Trade), btc(Channel::Depth), btc(Channel::Ticker)};
    QTest::newRow("Bybit linear") << Linear
                                  << QList{btc(Channel::Depth), btc(Channel::Ticker), btc(Channel::MarkPrice)};
}

void TestVenueLines::lossOfALineIsRecovered()
{
    QFETCH(const QString, venue);
    QFETCH(const QList<StreamKey>, streams);
    start({.venue = venue, .streams = streams});
    QTRY_COMPARE(m_connector->state(), LineState::Stable);
    QTRY_VERIFY(allTrusted());
    inject({.kind = FaultKind::Reset});
    QTRY_COMPARE_WITH_TIMEOUT(told<Reconnected>().size(), 1, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(allTrusted(), 20'000);
    QCOMPARE(m_connector->metrics().sequenceGaps, 0u);
    QCOMPARE(m_connector->metrics().undecodableMessages, 0u);
}

void TestVenueLines::clockIsMeasured_data()
{
    QTest::addColumn<QString>("venue");
    for (const QString &venue : {Usdm, Coinm, Spot, Linear})
        QTest::newRow(qPrintable(venue)) << venue;
}

void TestVenueLines::clockIsMeasured()
{
    QFETCH(const QString, venue);
    const StreamKey trade{venue == Coinm ? QStringLiteral("BTCUSD_PERP") : QStringLiteral("BTCUSDT"), Channel::Trade};
    start({.venue = venue, .streams = {trade}});
    QTRY_VERIFY_WITH_TIMEOUT(m_connector->snapshot().clockOffset.has_value(), 10'000);
    QTRY_VERIFY(streamOf(trade).messages > 10);
    // One machine, one clock.
    QVERIFY(std::abs(toMs(*m_connector->snapshot().clockOffset)) < 1'000);
}

void TestVenueLines::aClockToldOverTheSocketIsKnownExactly()
{
    // Kraken's REST says whole seconds; its pong says when it came and went.
    const StreamKey trade{QStringLiteral("BTC/USD"), Channel::Trade};
    start({.venue = QStringLiteral("kraken"), .streams = {trade}});
    QTRY_VERIFY_WITH_TIMEOUT(m_connector->snapshot().clockUncertainty.has_value(), 10'000);
    const ConnectionSnapshot known = m_connector->snapshot();
    QVERIFY2(*known.clockUncertainty < CoarseClock, qPrintable(QString::number(toMs(*known.clockUncertainty))));
    QVERIFY(std::chrono::abs(*known.clockOffset) <= *known.clockUncertainty);   // One machine, one clock.
    QCOMPARE(told<ClockOffsetMeasured>().size(), 1);
}

void TestVenueLines::streamsOfOneTopicComeAndGo()
{
    start({.venue = Linear, .streams = {btc(Channel::Ticker), btc(Channel::Trade)}});
    QTRY_VERIFY(allTrusted());
    m_connector->setStreams({btc(Channel::Ticker), btc(Channel::Trade), btc(Channel::MarkPrice)});
    QTRY_VERIFY(streamOf(btc(Channel::MarkPrice)).messages > 1);
    QTRY_VERIFY(allTrusted());
    m_connector->setStreams({btc(Channel::Trade), btc(Channel::MarkPrice)});
    const quint64 before = streamOf(btc(Channel::MarkPrice)).messages;
    QTRY_VERIFY(streamOf(btc(Channel::MarkPrice)).messages > before + 2);
    QTRY_VERIFY(allTrusted());
    QCOMPARE(m_connector->metrics().errors, 0u);
    QVERIFY(told<ConnectionFailed>().empty());
    QVERIFY(told<SubscriptionRejected>().empty());
}

void TestVenueLines::aStreamInTheWrongPlaceIsRefusedBeforeItIsAskedFor()
{
    // The venue would acknowledge it and say nothing for ever.
    start({.venue = Usdm, .streams = {btc(Channel::Depth), btc(Channel::MarkPrice)}});
    QTRY_COMPARE(told<SubscriptionRejected>().size(), 1);
    QCOMPARE(told<SubscriptionRejected>().front().stream, btc(Channel::MarkPrice));
    QTRY_VERIFY(allTrusted());
    QCOMPARE(m_connector->metrics().wantedStreams, 1);
}

void TestVenueLines::aFeedOfBothPlacesHasALineForEach()
{
    m_simulator = std::make_unique<Simulator>(Simulator::Options{.venues = {Usdm}, .rate = 200});
    QVERIFY(m_simulator->start());
    const Simulator::Endpoint endpoint = m_simulator->endpoints().constFirst();
    const VenueFacts &facts = *findVenue(Usdm);

    Configuration configuration;
    configuration.governor.attemptsPerSecond = 1'000;
    FeedConfig feed;
    feed.name = Usdm;
    feed.venue = Usdm;
    feed.symbols = {QStringLiteral("BTCUSDT"), QStringLiteral("ETHUSDT")};
    feed.channels = {Channel::Trade, Channel::BookTicker, Channel::Depth, Channel::MarkPrice};
    feed.url = endpoint.url;
    feed.restUrl = endpoint.restUrl;
    feed.streamsPerConnection = facts.streamsPerConnection;
    feed.options.aggregateTrades = facts.aggregatesTrades;
    configuration.feeds = {feed};
    Monitor monitor;
    monitor.apply(configuration);
    const auto isTrusted = [&](size_t lines, int streams) {
        if (monitor.feeds().isEmpty())
            return false;
        const FeedSnapshot &now = monitor.feeds().constFirst();
        return size_t(now.lines.size()) == lines && now.metrics.wantedStreams == streams
               && now.metrics.trustedStreams == streams;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isTrusted(2, 8), 20'000);
    // Each line came by its own address.
    QStringList targets;
    const QJsonObject status = m_simulator->status();
    for (const QJsonValue &session : status[QLatin1String("venues")][0][QLatin1String("sessions")].toArray())
        targets.append(session[QLatin1String("target")].toString());
    targets.sort();
    QCOMPARE(targets, (QStringList{QStringLiteral("/market/stream"), QStringLiteral("/public/stream")}));

    // Streams of one place alone need one line.
    configuration.feeds[0].channels = {Channel::Depth};
    monitor.apply(configuration);
    QTRY_VERIFY_WITH_TIMEOUT(isTrusted(1, 2), 20'000);
    QSignalSpy stopped(&monitor, &Monitor::stopped);
    monitor.shutDown();
    QTRY_COMPARE(stopped.size(), 1);
}

void TestVenueLines::aTopOfBookWithoutChangesIsNoDuplicate()
{
    // No market events: what comes after the snapshot is the same again, with the same number.
    start({.venue = Linear, .streams = {btc(Channel::BookTicker)}, .rate = 0, .pace = 0.1});
    QTRY_VERIFY_WITH_TIMEOUT(streamOf(btc(Channel::BookTicker)).messages > 4, 20'000);
    QCOMPARE(m_connector->metrics().duplicates, 0u);
    QVERIFY(allTrusted());
}

}   // namespace tst_venuelines

FEEDWARDEN_GUILESS_TEST(tst_venuelines::TestVenueLines)
#include "tst_venuelines.moc"
