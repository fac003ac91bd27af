// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/venues/bybit/bybit.h"

namespace feedwarden {

// Sources: bybit-exchange/docs as of 2026-07-24, docs/v5/ws/connect and docs/v5/websocket/public; texts of refusals as
// seen on the live feed in 2026-09.
static VenueFacts commonFacts()
{
    return {
        .url = QUrl(QStringLiteral("wss://stream.bybit.com")),
        .restUrl = QUrl(QStringLiteral("https://api.bybit.com")),
        .maxMessageBytes = 4 * 1024 * 1024,   // none is documented; a book of 1000 levels has tens of kB
        // "args" of a connection have at most 21,000 characters; with the longest symbol that we admit a topic has 58.
        .streamsPerConnection = 350,
        .connectionAttempts = {500, std::chrono::minutes(5)},   // per domain
        .lifetime = std::chrono::hours(0),                      // none is documented
        // Pongs to our pings, which are recommended every 20 s.
        .heartbeatInterval = std::chrono::seconds(20),
        .venuePingInterval = std::chrono::seconds(20),
        .forbiddenWait = std::chrono::minutes(10),   // "access too frequent": the ban lifts by itself after that
        .breakerThreshold = 10,
        .acknowledgementProves = true,   // topics that do not exist are refused
    };
}

const VenueFacts &bybitSpotFacts()
{
    static const VenueFacts facts = [] {
        VenueFacts spot = commonFacts();
        spot.id = QStringLiteral("bybit-spot");
        spot.title = QStringLiteral("Bybit Spot");
        spot.channels = {Channel::Trade,    Channel::Ticker,    Channel::BookTicker, Channel::Candle1m,
                         Channel::Candle5m, Channel::Candle15m, Channel::Candle1h,   Channel::Candle4h,
                         Channel::Candle1d, Channel::Depth};
        spot.streamsPerRequest = 10;   // "can input up to 10 args for each subscription request"
        return spot;
    }();
    return facts;
}

const VenueFacts &bybitLinearFacts()
{
    static const VenueFacts facts = [] {
        VenueFacts linear = commonFacts();
        linear.id = QStringLiteral("bybit-linear");
        linear.title = QStringLiteral("Bybit Linear");
        linear.channels = {Channel::Trade,    Channel::Ticker,    Channel::BookTicker,  Channel::Candle1m,
                           Channel::Candle5m, Channel::Candle15m, Channel::Candle1h,    Channel::Candle4h,
                           Channel::Candle1d, Channel::Depth,     Channel::Liquidation, Channel::MarkPrice};
        // None is documented. One bad topic refuses a whole request, so it is kept small.
        linear.streamsPerRequest = 20;
        return linear;
    }();
    return facts;
}

static VenueSheet commonSheet()
{
    return {
        .sources = {{"Connect", "https://bybit-exchange.github.io/docs/v5/ws/connect", "2026-07-24"},
                    {"Public topics", "https://bybit-exchange.github.io/docs/v5/websocket/public/orderbook",
                     "2026-07-24"},
                    {"Rate limits", "https://bybit-exchange.github.io/docs/v5/rate-limit", "2026-07-24"}},
        .numbering = {{{Channel::BookTicker}, "`u`"}, {{Channel::Depth}, "`u`", FigureBasis::Observed}},
        .idleLimit = std::chrono::minutes(10),
        .remarks = {{VenueFigure::MessageBytes, FigureBasis::Ours, "a book of 1000 levels has tens of kB"},
                    {VenueFigure::StreamsPerConnection, FigureBasis::Ours,
                     "published are 21,000 characters of names, which with the longest names are as many"},
                    {VenueFigure::ConnectionAttempts, FigureBasis::Published,
                     "per domain; and 1000 connections at a time per address"}},
        .unverified = {"server protocol pings", "close codes", "exact text of a failed subscription",
                       "whether one bad topic fails the whole request on every category", "24-h limit (none found)"},
    };
}

const VenueSheet &bybitSpotSheet()
{
    static const VenueSheet sheet = [] {
        VenueSheet spot = commonSheet();
        spot.markets = "spot";
        return spot;
    }();
    return sheet;
}

const VenueSheet &bybitLinearSheet()
{
    static const VenueSheet sheet = [] {
        VenueSheet linear = commonSheet();
        linear.markets = "USDT and USDC perpetuals and futures";
        linear.remarks.push_back({VenueFigure::StreamsPerRequest, FigureBasis::Ours,
                                  "none is published; kept small, since one bad name refuses a whole request"});
        return linear;
    }();
    return sheet;
}

}   // namespace feedwarden
