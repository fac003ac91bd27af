// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/venues/polymarket/polymarket.h"

namespace feedwarden {

const VenueFacts &polymarketFacts()
{
    // Sources: Polymarket documentation, WebSocket overview and market channel (2026-09); netqo/polymarket-scraper
    // PROTOCOL.md, measured on the live feed (2026-08): PING, silent ceiling, order of levels;
    // Polymarket/rs-clob-client (event fields, /time).
    static const VenueFacts facts = {
        .id = QStringLiteral("polymarket"),
        .title = QStringLiteral("Polymarket"),
        .url = QUrl(QStringLiteral("wss://ws-subscriptions-clob.polymarket.com")),
        .restUrl = QUrl(QStringLiteral("https://clob.polymarket.com")),
        .channels = {Channel::Trade, Channel::BookTicker, Channel::Depth},
        .maxMessageBytes = 32 * 1024 * 1024,   // the first books of all assets come in one frame
        .streamsPerConnection = 400,           // about 750 assets and more are taken, but their books never come
        .streamsPerRequest = 400,              // none is published
        .connectionAttempts = {},              // none is published
        .clientMessages = {},                  // none is published
        .controlFramesCount = true,            // not said; the careful reading
        .lifetime = std::chrono::hours(0),
        .heartbeatInterval = std::chrono::seconds(10),   // the answer to our PING
        .venuePingInterval = std::chrono::seconds(10),
        .forbiddenWait = std::chrono::minutes(5),
        .breakerThreshold = 10,
        .acknowledgementProves = false,   // there is none; a PONG says nothing about an asset
    };
    return facts;
}

const VenueSheet &polymarketSheet()
{
    static const VenueSheet sheet = {
        .markets = "outcome tokens of prediction markets",
        .sources = {{"CLOB WebSocket overview, and market channel",
                     "https://docs.polymarket.com/developers/CLOB/websocket/wss-overview", "2026-09"}},
        .numbering = {},
        .remarks = {{VenueFigure::MessageBytes, FigureBasis::Ours, "the first books of all assets come in one frame"},
                    {VenueFigure::StreamsPerConnection, FigureBasis::Observed,
                     "about 750 assets and more are taken, but their books never come"},
                    {VenueFigure::StreamsPerRequest, FigureBasis::Ours, "none is published"}},
        .unverified = {"the REST authentication paths and 401 text", "the REST rate windows",
                       "how bad credentials show on `/ws/user`", "recipe of `hash`",
                       "server behaviour without PING beyond 3 minutes", "connection-count limits",
                       "whether 500 is still an official limit", "tick-size thresholds after V2"},
    };
    return sheet;
}

}   // namespace feedwarden
