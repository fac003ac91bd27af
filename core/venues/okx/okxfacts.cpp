// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/venues/okx/okx.h"

namespace feedwarden {

const VenueFacts &okxFacts()
{
    // Sources: OKX API v5 documentation (overview, WebSocket connect, public channels, error codes), 2026-06 and
    // 2026-07, and its page on the end of checksums.
    static const VenueFacts facts = {
        .id = QStringLiteral("okx"),
        .title = QStringLiteral("OKX"),
        .url = QUrl(QStringLiteral("wss://ws.okx.com:8443")),
        .restUrl = QUrl(QStringLiteral("https://www.okx.com")),
        .channels = {Channel::Trade, Channel::Ticker, Channel::BookTicker, Channel::Candle1s, Channel::Candle1m,
                     Channel::Candle5m, Channel::Candle15m, Channel::Candle1h, Channel::Candle4h, Channel::Candle1d,
                     Channel::Depth, Channel::DepthSnapshot, Channel::Liquidation, Channel::MarkPrice},
        .maxMessageBytes = 4 * 1024 * 1024,   // none is documented; a book of 400 levels has about 25 kB
        .streamsPerConnection = 100,   // 64 KB of arguments; "fewer than 30" books are advised, which is up to the feed
        .streamsPerRequest = 50,       // requests that are too long are closed with 1009
        .connectionAttempts = {3, std::chrono::seconds(1)},   // "3 requests per second (based on IP)"
        // "subscribe, unsubscribe and login: 480 times per hour" and connection; text pings do not count.
        .clientMessages = {480, std::chrono::hours(1)},
        .controlFramesCount = false,
        .lifetime = std::chrono::seconds(0),   // no limit is documented
        // The answers to our own text pings, which keep a quiet connection open: it is closed after 30 s without data
        // and without a ping.
        .heartbeatInterval = std::chrono::seconds(15),
        .venuePingInterval = std::chrono::seconds(15),
        .forbiddenWait = std::chrono::minutes(5),
        .acknowledgementProves = true,   // instruments that do not exist are refused
    };
    return facts;
}

const VenueSheet &okxSheet()
{
    static const VenueSheet sheet = {
        .markets = "spot, perpetual swaps, futures",
        .sources = {{"API v5", "https://www.okx.com/docs-v5/en/", "2026-07-20"},
                    {"Checksum deprecation of order book channels",
                     "https://www.okx.com/help/okx-order-book-channels-checksum-field-deprecation", "2026-05-21"}},
        .numbering = {{{Channel::Trade}, "`tradeId`, `count` of them a message", FigureBasis::Observed},
                      {{Channel::BookTicker, Channel::DepthSnapshot}, "`seqId`"},
                      {{Channel::Depth}, "`seqId` and `prevSeqId`"}},
        .idleLimit = std::chrono::seconds(30),
        .remarks = {{VenueFigure::ClientMessages, FigureBasis::Published, "subscribe, unsubscribe and login together"},
                    {VenueFigure::ConnectionAttempts, FigureBasis::Published, "per address"},
                    {VenueFigure::MessageBytes, FigureBasis::Ours, "a book of 400 levels has about 25 kB"},
                    {VenueFigure::StreamsPerConnection, FigureBasis::Ours,
                     "published are 64 KB of arguments, and the advice to have fewer than 30 books"},
                    {VenueFigure::StreamsPerRequest, FigureBasis::Ours, "requests that are too long end with 1009"},
                    {VenueFigure::Heartbeat, FigureBasis::Ours, "published is an idle limit of 30 s"}},
        .unverified = {"push rates of `tickers`, `funding-rate`, `mark-price` and `liquidation-orders` and the VIP "
                       "level of `fills` (from general knowledge)",
                       "the channel name `position-risk-warning`", "REST hosts for US/EEA regions",
                       "VIP levels of tick-by-tick books", "meaning of every `source` value", "server protocol pings",
                       "exact behaviour after `channel-conn-count-error`", "whether `trades` `seqId` is contiguous"},
    };
    return sheet;
}

}   // namespace feedwarden
