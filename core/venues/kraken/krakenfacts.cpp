// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/venues/kraken/kraken.h"

namespace feedwarden {

const VenueFacts &krakenFacts()
{
    // Sources: Kraken API documentation, Spot WebSocket v2 (introduction, book, trade, ticker, ohlc, heartbeat, ping)
    // and its FAQ on connection limits, 2026-05.
    static const VenueFacts facts = {
        .id = QStringLiteral("kraken"),
        .title = QStringLiteral("Kraken Spot"),
        .url = QUrl(QStringLiteral("wss://ws.kraken.com")),
        .restUrl = QUrl(QStringLiteral("https://api.kraken.com")),
        .channels = {Channel::Trade, Channel::Ticker, Channel::BookTicker, Channel::Candle1m, Channel::Candle5m,
                     Channel::Candle15m, Channel::Candle1h, Channel::Candle4h, Channel::Candle1d, Channel::Depth},
        .maxMessageBytes = 4 * 1024 * 1024,   // none is documented; a book of 1000 levels has less than 100 kB
        .streamsPerConnection = 200,          // none is published; ours
        .streamsPerRequest = 100,             // none is published; ours
        .connectionAttempts = {150, std::chrono::minutes(10)},   // "approximately 150 per rolling 10 minutes per IP"
        // No number is published ("dynamic"); of 25 requests sent at once the first 15 were accepted (observed).
        .clientMessages = {10, std::chrono::seconds(1)},
        .controlFramesCount = false,
        .lifetime = std::chrono::seconds(0),                     // no limit is documented
        .heartbeatInterval = std::chrono::milliseconds(1'000),   // whatever else is sent (measured: 60 in 60 s)
        .forbiddenWait = std::chrono::minutes(10),               // "the IP is banned for 10 minutes"
        .acknowledgementProves = true,                           // pairs that do not exist are refused
    };
    return facts;
}

const VenueSheet &krakenSheet()
{
    static const VenueSheet sheet = {
        .markets = "spot",
        .sources = {{"Spot WebSocket introduction", "https://docs.kraken.com/exchange/guides/websockets/introduction",
                     "2026-05-27"},
                    {"Spot WebSocket v2 reference", "https://docs.kraken.com/exchange/api-reference/spot-websocket",
                     "2026-05-27"}},
        .numbering = {{{Channel::Trade}, "`trade_id`"}},
        .idleLimit = std::chrono::minutes(1),
        .remarks = {{VenueFigure::ConnectionAttempts, FigureBasis::Published, "per address, approximately"},
                    {VenueFigure::MessageBytes, FigureBasis::Ours, "a book of 1000 levels has less than 100 kB"},
                    {VenueFigure::StreamsPerConnection, FigureBasis::Ours, "none is published"},
                    {VenueFigure::StreamsPerRequest, FigureBasis::Ours, "none is published"},
                    {VenueFigure::ClientMessages, FigureBasis::Observed,
                     "the limit is called dynamic; of 25 requests sent at once the first 15 were accepted"},
                    {VenueFigure::Heartbeat, FigureBasis::Observed, "60 in 60 s, whatever else is sent"}},
        .unverified = {"message-rate numbers", "the `limit_only` state",
                       "the `EService:Throttled` and `EGeneral:Temporary lockout` waiting rules (from general "
                       "knowledge of the REST API)",
                       "close codes", "future of the futures demo host", "exact failure texts of the futures login",
                       "whether spot `trade_id` is strictly contiguous",
                       "whether heartbeats start before the first subscription"},
    };
    return sheet;
}

}   // namespace feedwarden
