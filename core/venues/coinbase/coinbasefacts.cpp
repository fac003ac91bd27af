// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/venues/coinbase/coinbase.h"

namespace feedwarden {

const VenueFacts &coinbaseFacts()
{
    // Sources: docs.cdp.coinbase.com, Advanced Trade WebSocket overview, channels, rate limits and AsyncAPI file
    // (2026-06 to 2026-08); coinbase/coinbase-advanced-py, whose client allows frames of 10 MiB.
    static const VenueFacts facts = {
        .id = QStringLiteral("coinbase"),
        .title = QStringLiteral("Coinbase Advanced Trade"),
        .url = QUrl(QStringLiteral("wss://advanced-trade-ws.coinbase.com")),
        .restUrl = QUrl(QStringLiteral("https://api.coinbase.com")),
        .channels = {Channel::Trade, Channel::Ticker, Channel::Candle5m, Channel::Depth},
        .maxMessageBytes = 16 * 1024 * 1024,   // books of many MB arrive in one frame
        .streamsPerConnection = 100,   // none is published; ours, so that one lost frame resyncs no more than that
        .streamsPerRequest = 100,      // none is published
        .connectionAttempts = {8, std::chrono::seconds(1)},   // per address
        .clientMessages = {8, std::chrono::seconds(1)},       // unauthenticated, per address
        .controlFramesCount = true,                           // not said; the careful reading
        .lifetime = std::chrono::hours(0),
        .heartbeatInterval = std::chrono::seconds(1),
        .forbiddenWait = std::chrono::minutes(5),
        .breakerThreshold = 15,
        .acknowledgementProves = true,   // it lists what is really active, and unknown channels are refused
    };
    return facts;
}

const VenueSheet &coinbaseSheet()
{
    static const VenueSheet sheet = {
        .markets = "spot and perpetuals",
        .sources = {{"Advanced Trade WebSocket overview",
                     "https://docs.cdp.coinbase.com/coinbase-app/advanced-trade-apis/websocket/websocket-overview",
                     "2026-06 to 2026-08"},
                    {"Advanced Trade WebSocket channels",
                     "https://docs.cdp.coinbase.com/coinbase-app/advanced-trade-apis/websocket/websocket-channels",
                     "2026-06 to 2026-08"}},
        .numbering = {},
        .connectionNumbering = "`sequence_num`",
        .idleLimit = std::chrono::seconds(60),   // "60-90 seconds" without an update; heartbeats prevent it
        .remarks = {{VenueFigure::ClientMessages, FigureBasis::Published, "per address, without authentication"},
                    {VenueFigure::ConnectionAttempts, FigureBasis::Published, "per address"},
                    {VenueFigure::MessageBytes, FigureBasis::Ours,
                     "books of many MB come in one frame; the venue's own client allows 10 MiB"},
                    {VenueFigure::StreamsPerConnection, FigureBasis::Ours,
                     "none is published; one lost frame resyncs no more than that"},
                    {VenueFigure::StreamsPerRequest, FigureBasis::Ours, "none is published"}},
        .unverified = {"close codes", "the bare-id key name form", "whether `epochSeconds` may come as a number",
                       "server ping interval",
                       "whether a refusal that names no product comes in the order of the requests"},
    };
    return sheet;
}

}   // namespace feedwarden
