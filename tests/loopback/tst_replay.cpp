// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/connector.h"

#include "app/simulator/simulator.h"
#include "core/connection/governorservice.h"
#include "core/connection/restclient.h"
#include "core/transport/websockettransport.h"
#include "core/venues/venueregistry.h"
#include "tests/support/printing.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

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
    void coinbaseExchangeIsWhole();
    void coinbaseAdvancedCountsFramesOfTheConnection();

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
    QCOMPARE(m_messages.value(key(Channel::BookTicker)), 28'040u);
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

QTEST_GUILESS_MAIN(TestReplay)
#include "tst_replay.moc"
