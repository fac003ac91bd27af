// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/venues/binance/binancespot.h"

namespace feedwarden {

const VenueFacts &binanceSpotFacts()
{
    // Sources: binance/binance-spot-api-docs, web-socket-streams.md, rest-api.md and CHANGELOG.md as of 2026-07.
    static const VenueFacts facts = {
        .id = QStringLiteral("binance-spot"),
        .title = QStringLiteral("Binance Spot"),
        .url = QUrl(QStringLiteral("wss://stream.binance.com:9443")),
        .restUrl = QUrl(QStringLiteral("https://api.binance.com")),
        .channels = {Channel::Trade, Channel::Ticker, Channel::BookTicker, Channel::Candle1s, Channel::Candle1m,
                     Channel::Candle5m, Channel::Candle15m, Channel::Candle1h, Channel::Candle4h, Channel::Candle1d,
                     Channel::Depth, Channel::DepthSnapshot},
        .maxMessageBytes = 4 * 1024 * 1024,   // no limit is documented; the largest frame recorded has 35 kB
        .streamsPerConnection = 1024,         // "A single connection can listen to a maximum of 1024 streams"
        .streamsPerRequest = 200,             // not documented; 200 names in one SUBSCRIBE were observed to work
        .connectionAttempts = {300, std::chrono::minutes(5)},   // per address
        .clientMessages = {5, std::chrono::seconds(1)},   // "a ping frame, a pong frame, a JSON controlled message"
        .controlFramesCount = true,
        .lifetime = std::chrono::hours(24),
        .heartbeatInterval = std::chrono::milliseconds(0),   // protocol pings of the server only
        .forbiddenWait = std::chrono::minutes(5),            // 403 is the web application firewall
        .breakerThreshold = 20,
        .acknowledgementProves = false,   // names of streams that do not exist are acknowledged too (observed)
    };
    return facts;
}

const VenueSheet &binanceSpotSheet()
{
    static const VenueSheet sheet = {
        .markets = "spot",
        .sources = {{"WebSocket streams",
                     "https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-streams.md",
                     "2026-07-21"},
                    {"REST API: book snapshots, time, bans",
                     "https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md", "2026-07-21"},
                    {"Changes", "https://github.com/binance/binance-spot-api-docs/blob/master/CHANGELOG.md",
                     "2026-07-21"}},
        .numbering = {{{Channel::Trade}, "`t`; of aggregates `f` to `l`", FigureBasis::Observed},
                      {{Channel::BookTicker}, "`u`", FigureBasis::Observed},
                      {{Channel::Depth}, "`U` to `u`"},
                      {{Channel::DepthSnapshot}, "`lastUpdateId`", FigureBasis::Observed}},
        .serverPingInterval = std::chrono::seconds(20),
        .pongWithin = std::chrono::minutes(1),
        .remarks = {{VenueFigure::ConnectionAttempts, FigureBasis::Published, "per address"},
                    {VenueFigure::MessageBytes, FigureBasis::Ours, "the largest frame recorded has 35 kB"},
                    {VenueFigure::StreamsPerRequest, FigureBasis::Observed, "200 names in one request worked"}},
        .unverified = {"message-size limit (none documented; the largest frame in our captures is 35 kB)"},
    };
    return sheet;
}

BinanceSpotProtocol::BinanceSpotProtocol(const VenueOptions &options)
    // Weights of /api/v3/time and of /api/v3/depth with a limit of 501 to 1000 (rest-api.md).
    : BinanceProtocol({.facts = binanceSpotFacts(),
                       .symbolExample = QLatin1String("BTCUSDT"),
                       .timePath = QLatin1String("/api/v3/time"),
                       .depthPath = QLatin1String("/api/v3/depth"),
                       .depthWeight = 50,
                       .isFutures = false,
                       // Times cut to milliseconds make every latency half a millisecond too long, which is as much as
                       // a near line has; three more digits cost next to nothing (web-socket-streams.md).
                       .query = QLatin1String("timeUnit=MICROSECOND")},
                      options)
{
}

}   // namespace feedwarden
