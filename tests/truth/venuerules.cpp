// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/truth/venuerules.h"

namespace feedwarden {

using Numbers = JudgedStream::Numbers;
using Book = JudgedStream::Book;

namespace {

JudgedStream stream(const char *symbol, Channel channel, const QByteArray &truthStream, const QByteArray &wireChannel,
                    const QByteArray &truthSymbol = {})
{
    JudgedStream made;
    made.key = {QString::fromLatin1(symbol), channel};
    made.truthStream = truthStream;
    made.truthSymbol = truthSymbol;
    made.channel = wireChannel;
    return made;
}

// web-socket-streams.md: trade ids rise by one; each depth update's U is the last one's u + 1; the rest is not numbered
// or only rises.
JudgedVenue binanceSpot()
{
    JudgedVenue venue;
    venue.acknowledgementProves = false;
    venue.hasShutdownNotice = true;
    venue.timeResolution = std::chrono::milliseconds(1);
    venue.clockUncertainty = std::chrono::microseconds(500);   // so does the time endpoint
    for (const char *symbol : {"BTCUSDT", "ETHUSDT"}) {
        const QByteArray name = QByteArray(symbol).toLower() + '@';
        const auto add = [&](Channel channel, const char *wire) -> JudgedStream & {
            venue.streams.push_back(stream(symbol, channel, name + wire, wire));
            return venue.streams.back();
        };
        JudgedStream &trade = add(Channel::Trade, "trade");
        trade.numbers = Numbers::Ids;
        trade.isReorderable = true;
        JudgedStream &depth = add(Channel::Depth, "depth@100ms");
        depth.numbers = Numbers::Messages;
        depth.book = Book::OverRest;
        depth.restMark = "depth?symbol=" + QByteArray(symbol);
        add(Channel::BookTicker, "bookTicker");
        add(Channel::Ticker, "ticker");
        add(Channel::Candle1s, "kline_1s");
        add(Channel::Candle1m, "kline_1m");
        add(Channel::DepthSnapshot, "depth20@100ms");
        venue.latencyStreams.append(trade.key);
    }
    return venue;
}

// Advanced Trade: sequence_num counts the frames of the connection; no stream has numbers of its own.
JudgedVenue coinbase()
{
    JudgedVenue venue;
    venue.isConnectionNumbered = true;
    for (const char *symbol : {"BTC-USD", "ETH-USD"}) {
        const auto add = [&](Channel channel, const char *truthName, const char *wire) -> JudgedStream & {
            venue.streams.push_back(stream(symbol, channel, truthName, wire, symbol));
            return venue.streams.back();
        };
        add(Channel::Trade, "market_trades", "market_trades");
        add(Channel::Depth, "l2_data", "level2").book = Book::OverSocket;
        venue.latencyStreams.append(add(Channel::Ticker, "ticker", "ticker").key);
        add(Channel::Candle5m, "candles", "candles");
    }
    return venue;
}

// Exchange: trade ids rise by one per product, books have no numbers at all.
JudgedVenue coinbaseExchange()
{
    JudgedVenue venue;
    venue.unreadableBreaksBooks = true;
    for (const char *symbol : {"BTC-USD", "ETH-USD"}) {
        const auto add = [&](Channel channel, const char *wire) -> JudgedStream & {
            venue.streams.push_back(stream(symbol, channel, wire, wire, symbol));
            return venue.streams.back();
        };
        JudgedStream &trade = add(Channel::Trade, "matches");
        trade.numbers = Numbers::Messages;
        trade.isReorderable = true;
        add(Channel::Depth, "level2_batch").book = Book::OverSocket;
        venue.latencyStreams.append(add(Channel::Ticker, "ticker").key);
    }
    return venue;
}

// v5 public: each book message names the one before it (prevSeqId) and has a checksum; trade ids are contiguous.
JudgedVenue okx()
{
    JudgedVenue venue;
    venue.timeResolution = std::chrono::milliseconds(1);
    venue.clockUncertainty = std::chrono::microseconds(500);   // so does the time endpoint
    for (const char *symbol : {"BTC-USDT", "ETH-USDT"}) {
        const auto add = [&](Channel channel, const char *wire) -> JudgedStream & {
            venue.streams.push_back(stream(symbol, channel, wire, wire, symbol));
            return venue.streams.back();
        };
        JudgedStream &trade = add(Channel::Trade, "trades");
        trade.numbers = Numbers::Messages;
        trade.isReorderable = true;
        JudgedStream &depth = add(Channel::Depth, "books");
        depth.numbers = Numbers::Messages;
        depth.book = Book::OverSocket;
        depth.hasChecksum = true;
        add(Channel::BookTicker, "bbo-tbt");
        venue.latencyStreams.append(add(Channel::Ticker, "tickers").key);
    }
    return venue;
}

// v2: trade ids are sequential. Its books have checksums over ten levels and no numbers, so that a lost change further
// down shows at some later time or never: no rule says when, and they are not judged here.
JudgedVenue kraken()
{
    JudgedVenue venue;
    venue.clockUncertainty = std::chrono::milliseconds(500);   // /0/public/Time counts in whole seconds
    for (const char *symbol : {"BTC/USD", "ETH/USD"}) {
        const auto add = [&](Channel channel, const char *wire) -> JudgedStream & {
            venue.streams.push_back(stream(symbol, channel, wire, wire, symbol));
            return venue.streams.back();
        };
        JudgedStream &trade = add(Channel::Trade, "trade");
        trade.numbers = Numbers::Messages;
        trade.isReorderable = true;
        venue.latencyStreams.append(add(Channel::Ticker, "ticker").key);
    }
    return venue;
}

}   // namespace

std::optional<JudgedVenue> judgedVenue(const QString &name)
{
    static constexpr std::pair<const char *, JudgedVenue (*)()> Venues[] = {
        {"binance-spot", &binanceSpot},
        {"coinbase", &coinbase},
        {"coinbase-exchange", &coinbaseExchange},
        {"kraken", &kraken},
        {"okx", &okx},
    };
    for (const auto &[id, make] : Venues) {
        if (name == QLatin1String(id)) {
            JudgedVenue venue = make();
            venue.name = name;
            return venue;
        }
    }
    return {};
}

}   // namespace feedwarden
