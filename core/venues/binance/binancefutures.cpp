// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/venues/binance/binancefutures.h"

namespace feedwarden {

// What both exchanges have in common.
static VenueFacts futuresFacts()
{
    return {
        .channels = {Channel::Trade, Channel::Ticker, Channel::BookTicker, Channel::Candle1m, Channel::Candle5m,
                     Channel::Candle15m, Channel::Candle1h, Channel::Candle4h, Channel::Candle1d, Channel::Depth,
                     Channel::DepthSnapshot, Channel::Liquidation, Channel::MarkPrice},
        .aggregatesTrades = true,                               // the only form that is documented
        .maxMessageBytes = 4 * 1024 * 1024,                     // none is documented
        .streamsPerRequest = 200,                               // observed to work
        .connectionAttempts = {300, std::chrono::minutes(5)},   // not published here; Spot's, per address
        .clientMessages = {10, std::chrono::seconds(1)},        // "10 incoming messages per second"
        .controlFramesCount = true,
        .lifetime = std::chrono::hours(24),
        .heartbeatInterval = std::chrono::milliseconds(0),   // protocol pings of the server only
        .forbiddenWait = std::chrono::minutes(5),
        .breakerThreshold = 20,
        .acknowledgementProves = false,   // nonsense and the wrong place are acknowledged too (observed)
    };
}

static VenueSheet futuresSheet()
{
    return {
        .numbering = {{{Channel::Trade}, "`t`; of aggregates `a`", FigureBasis::Observed},
                      {{Channel::BookTicker, Channel::DepthSnapshot}, "`u`", FigureBasis::Observed},
                      {{Channel::Depth}, "`U` to `u`, and `pu`"}},
        .serverPingInterval = std::chrono::minutes(3),
        .pongWithin = std::chrono::minutes(10),
        .remarks = {{VenueFigure::MessageBytes, FigureBasis::Ours, "the largest frame recorded has 35 kB"},
                    {VenueFigure::StreamsPerRequest, FigureBasis::Observed, "200 names in one request worked"},
                    {VenueFigure::ConnectionAttempts, FigureBasis::Ours, "Spot's, which is per address"}},
    };
}

const VenueFacts &binanceUsdmFacts()
{
    // Sources: developers.binance.com, USD-M futures, "Websocket Market Streams" and "Important WebSocket Change
    // Notice" as of 2026-07; breaches of limits as seen on the live feed in 2026-10.
    static const VenueFacts facts = [] {
        VenueFacts usdm = futuresFacts();
        usdm.id = QStringLiteral("binance-usdm");
        usdm.title = QStringLiteral("Binance USD-M Futures");
        usdm.url = QUrl(QStringLiteral("wss://fstream.binance.com"));
        usdm.restUrl = QUrl(QStringLiteral("https://fapi.binance.com"));
        usdm.streamsPerConnection = 1024;   // the 1025th ends the session with 1008 (observed)
        return usdm;
    }();
    return facts;
}

const VenueSheet &binanceUsdmSheet()
{
    static const VenueSheet sheet = [] {
        VenueSheet usdm = futuresSheet();
        usdm.markets = "USD-margined perpetuals and futures";
        usdm.sources = {
            {"WebSocket market streams, with the Important WebSocket Change Notice",
             "https://developers.binance.com/docs/derivatives/usds-margined-futures/websocket-market-streams",
             "2026-07"}};
        usdm.unverified = {"futures connection attempts per IP", "a futures `serverShutdown`",
                           "where futures `@trade` lives now",
                           "message-size limit (none documented; the largest frame in our captures is 35 kB)"};
        return usdm;
    }();
    return sheet;
}

const VenueFacts &binanceCoinmFacts()
{
    // Sources: developers.binance.com, COIN-M futures, "Websocket Market Streams" as of 2026-07. That its streams were
    // not split like those of USD-M is what published clients do (2026-09).
    static const VenueFacts facts = [] {
        VenueFacts coinm = futuresFacts();
        coinm.id = QStringLiteral("binance-coinm");
        coinm.title = QStringLiteral("Binance COIN-M Futures");
        coinm.url = QUrl(QStringLiteral("wss://dstream.binance.com"));
        coinm.restUrl = QUrl(QStringLiteral("https://dapi.binance.com"));
        coinm.streamsPerConnection = 200;   // "a maximum of 200 streams"
        return coinm;
    }();
    return facts;
}

const VenueSheet &binanceCoinmSheet()
{
    static const VenueSheet sheet = [] {
        VenueSheet coinm = futuresSheet();
        coinm.markets = "coin-margined perpetuals and futures";
        coinm.sources = {{"WebSocket market streams",
                          "https://developers.binance.com/docs/derivatives/coin-margined-futures/"
                          "websocket-market-streams/Connect",
                          "2026-07"}};
        coinm.unverified = {"whether COIN-M got the category prefixes", "futures connection attempts per IP",
                            "a futures `serverShutdown`",
                            "message-size limit (none documented; the largest frame in our captures is 35 kB)"};
        return coinm;
    }();
    return sheet;
}

// Of both: weight of a depth snapshot with a limit of 1000 ("Order Book" of either REST documentation).
static constexpr int FuturesDepthWeight = 20;

BinanceUsdmProtocol::BinanceUsdmProtocol(const VenueOptions &options)
    : BinanceProtocol({.facts = binanceUsdmFacts(),
                       .symbolExample = QLatin1String("BTCUSDT"),
                       .timePath = QLatin1String("/fapi/v1/time"),
                       .depthPath = QLatin1String("/fapi/v1/depth"),
                       .depthWeight = FuturesDepthWeight,
                       .isFutures = true,
                       .places = {QLatin1String("/public"), QLatin1String("/market")}},
                      options)
{
}

int BinanceUsdmProtocol::lineGroup(const StreamKey &key) const
{
    enum { BesideBooks, Elsewhere };   // Indices of the places above: /public, /market.
    switch (key.channel) {
    case Channel::BookTicker:
    case Channel::Depth:
    case Channel::DepthSnapshot:
        return BesideBooks;
    case Channel::Trade:
        // The undocumented single trades are served with the books (observed: the retired addresses, which gave only
        // what is public by then, still gave them; published clients ask for them there).
        return takesAggregates() ? Elsewhere : BesideBooks;
    case Channel::Ticker:
    case Channel::Candle1s:
    case Channel::Candle1m:
    case Channel::Candle5m:
    case Channel::Candle15m:
    case Channel::Candle1h:
    case Channel::Candle4h:
    case Channel::Candle1d:
    case Channel::Liquidation:
    case Channel::MarkPrice:
    case Channel::Account:   // On a line of its own kind.
        return Elsewhere;
    }
    Q_UNREACHABLE();
}

BinanceCoinmProtocol::BinanceCoinmProtocol(const VenueOptions &options)
    : BinanceProtocol({.facts = binanceCoinmFacts(),
                       .symbolExample = QLatin1String("BTCUSD_PERP"),
                       .timePath = QLatin1String("/dapi/v1/time"),
                       .depthPath = QLatin1String("/dapi/v1/depth"),
                       .depthWeight = FuturesDepthWeight,
                       .isFutures = true,
                       .volumeField = "q"},   // its `v` counts contracts
                      options)
{
}

}   // namespace feedwarden
