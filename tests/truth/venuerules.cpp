// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/truth/venuerules.h"

namespace feedwarden {

using Numbers = JudgedStream::Numbers;
using Book = JudgedStream::Book;
using Checksum = JudgedStream::Checksum;

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
    venue.countsPongs = true;
    venue.timeResolution = std::chrono::microseconds(1);       // timeUnit=MICROSECOND
    venue.clockUncertainty = std::chrono::microseconds(500);   // the time endpoint counts in milliseconds
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

// USD-M and COIN-M futures: the ids of aggregates (a) rise by one, each depth update names the u before it (pu), the
// rest is not numbered or only rises. USD-M serves what belongs to the book at one address and all else at another.
enum FuturesPart { BesideBooks = 1, Elsewhere = 2 };

JudgedVenue binanceFutures(std::initializer_list<const char *> symbols, int parts)
{
    JudgedVenue venue;
    venue.acknowledgementProves = false;
    venue.countsPongs = true;
    venue.timeResolution = std::chrono::milliseconds(1);
    venue.clockUncertainty = std::chrono::microseconds(500);   // so does the time endpoint
    for (const char *symbol : symbols) {
        const QByteArray name = QByteArray(symbol).toLower() + '@';
        const auto add = [&](Channel channel, const char *wire) -> JudgedStream & {
            venue.streams.push_back(stream(symbol, channel, name + wire, wire));
            return venue.streams.back();
        };
        if (parts & BesideBooks) {
            JudgedStream &depth = add(Channel::Depth, "depth@100ms");
            depth.numbers = Numbers::Messages;
            depth.book = Book::OverRest;
            depth.restMark = "depth?symbol=" + QByteArray(symbol);
            venue.latencyStreams.append(add(Channel::BookTicker, "bookTicker").key);
            add(Channel::DepthSnapshot, "depth20@100ms");
        }
        if (parts & Elsewhere) {
            JudgedStream &trade = add(Channel::Trade, "aggTrade");
            trade.numbers = Numbers::Ids;
            trade.isReorderable = true;
            venue.latencyStreams.append(trade.key);
            add(Channel::Ticker, "ticker");
            add(Channel::Candle1m, "kline_1m");
            add(Channel::MarkPrice, "markPrice@1s").isAlwaysBusy = true;
            add(Channel::Liquidation, "forceOrder").isEventOnly = true;
        }
    }
    return venue;
}

JudgedVenue binanceUsdmPublic() { return binanceFutures({"BTCUSDT", "ETHUSDT"}, BesideBooks); }
JudgedVenue binanceUsdmMarket() { return binanceFutures({"BTCUSDT", "ETHUSDT"}, Elsewhere); }
JudgedVenue binanceCoinm() { return binanceFutures({"BTCUSD_PERP", "ETHUSD_PERP"}, BesideBooks | Elsewhere); }

// Advanced Trade: sequence_num counts the frames of the connection; no stream has numbers of its own.
JudgedVenue coinbase()
{
    JudgedVenue venue;
    venue.timeResolution = std::chrono::microseconds(1);
    venue.clockUncertainty = std::chrono::microseconds(500);   // epochMillis of /time
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
    venue.timeResolution = std::chrono::microseconds(1);
    venue.clockUncertainty = std::chrono::microseconds(500);   // /time writes three decimals
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
    venue.hasShutdownNotice = true;
    venue.timeResolution = std::chrono::milliseconds(1);
    venue.clockUncertainty = std::chrono::microseconds(500);   // so does the time endpoint
    for (const char *symbol : {"BTC-USDT", "ETH-USDT"}) {
        const auto add = [&](Channel channel, const char *wire) -> JudgedStream & {
            venue.streams.push_back(stream(symbol, channel, wire, wire, symbol));
            return venue.streams.back();
        };
        JudgedStream &trade = add(Channel::Trade, "trades");
        trade.numbers = Numbers::Ids;
        trade.isReorderable = true;
        JudgedStream &depth = add(Channel::Depth, "books");
        depth.numbers = Numbers::Messages;
        depth.book = Book::OverSocket;
        depth.checksum = Checksum::OkxTop25;
        add(Channel::BookTicker, "bbo-tbt");
        venue.latencyStreams.append(add(Channel::Ticker, "tickers").key);
    }
    return venue;
}

// v2: trade ids are sequential. Its books have a checksum over ten levels and no numbers: a lost change shows with the
// first checksum that it makes wrong, now, later or never.
JudgedVenue kraken()
{
    JudgedVenue venue;
    venue.unreadableBreaksBooks = true;
    venue.timeResolution = std::chrono::microseconds(1);   // so do the pongs that tell the time
    for (const char *symbol : {"BTC/USD", "ETH/USD"}) {
        const auto add = [&](Channel channel, const char *wire) -> JudgedStream & {
            venue.streams.push_back(stream(symbol, channel, wire, wire, symbol));
            return venue.streams.back();
        };
        JudgedStream &trade = add(Channel::Trade, "trade");
        trade.numbers = Numbers::Ids;
        trade.isReorderable = true;
        JudgedStream &depth = add(Channel::Depth, "book");
        depth.book = Book::OverSocket;
        depth.checksum = Checksum::KrakenTop10;
        depth.bookDepth = 25;   // What a line asks for by itself.
        venue.latencyStreams.append(add(Channel::Ticker, "ticker").key);
        add(Channel::Candle1m, "ohlc");
    }
    return venue;
}

// v5 public: each change of a book has the u before it, plus one. Trades have a number that several share.
JudgedVenue bybit(bool isLinear)
{
    JudgedVenue venue;
    venue.timeResolution = std::chrono::milliseconds(1);   // /v5/market/time counts in nanoseconds
    for (const char *symbol : {"BTCUSDT", "ETHUSDT"}) {
        const auto add = [&](Channel channel, const QByteArray &topic) -> JudgedStream & {
            venue.streams.push_back(stream(symbol, channel, topic + '.' + symbol, topic));
            return venue.streams.back();
        };
        venue.latencyStreams.append(add(Channel::Trade, "publicTrade").key);
        JudgedStream &depth = add(Channel::Depth, "orderbook.50");
        depth.numbers = Numbers::Messages;
        depth.book = Book::OverSocket;
        add(Channel::BookTicker, "orderbook.1");
        add(Channel::Ticker, "tickers").startsWhole = isLinear;
        add(Channel::Candle1m, "kline.1");
        if (isLinear)
            add(Channel::Liquidation, "allLiquidation").isEventOnly = true;
    }
    return venue;
}

JudgedVenue bybitSpot() { return bybit(false); }
JudgedVenue bybitLinear() { return bybit(true); }

// Nothing is numbered, and nothing is acknowledged but by the book that comes first. A book comes whole now and then.
JudgedVenue polymarket()
{
    JudgedVenue venue;
    venue.hasAcknowledgements = venue.acknowledgementProves = false;
    venue.unreadableBreaksBooks = true;
    venue.timeResolution = std::chrono::milliseconds(1);
    venue.clockUncertainty = std::chrono::milliseconds(500);   // /time counts in whole seconds
    // The first outcomes of the simulator's first two markets.
    for (const char *asset : {"63060488675156107653848331769377039547585507767466860486008786364828436661734",
                              "94833270145460410196125936536003697832268457818234497886455547465632717134079"}) {
        const auto add = [&](Channel channel, const char *wire) -> JudgedStream & {
            venue.streams.push_back(stream(asset, channel, wire, wire, asset));
            return venue.streams.back();
        };
        add(Channel::Trade, "last_trade_price");
        JudgedStream &depth = add(Channel::Depth, "price_change");
        depth.book = Book::OverSocket;
        depth.wholeStream = "book";
        venue.latencyStreams.append(add(Channel::BookTicker, "best_bid_ask").key);
    }
    return venue;
}

struct JudgedLine {
    const char *name;
    const char *venue;
    JudgedVenue (*make)();
};

constexpr JudgedLine Lines[] = {
    {"binance-coinm", "binance-coinm", &binanceCoinm},
    {"binance-spot", "binance-spot", &binanceSpot},
    {"binance-usdm.market", "binance-usdm", &binanceUsdmMarket},
    {"binance-usdm.public", "binance-usdm", &binanceUsdmPublic},
    {"bybit-linear", "bybit-linear", &bybitLinear},
    {"bybit-spot", "bybit-spot", &bybitSpot},
    {"coinbase", "coinbase", &coinbase},
    {"coinbase-exchange", "coinbase-exchange", &coinbaseExchange},
    {"kraken", "kraken", &kraken},
    {"okx", "okx", &okx},
    {"polymarket", "polymarket", &polymarket},
};

}   // namespace

std::optional<JudgedVenue> judgedVenue(const QString &name)
{
    for (const JudgedLine &line : Lines) {
        if (name == QLatin1String(line.name)) {
            JudgedVenue venue = line.make();
            venue.name = name;
            venue.venue = QString::fromLatin1(line.venue);
            return venue;
        }
    }
    return {};
}

QStringList judgedLines(const QString &venue)
{
    QStringList names;
    for (const JudgedLine &line : Lines) {
        if (venue == QLatin1String(line.venue))
            names.append(QString::fromLatin1(line.name));
    }
    return names;
}

}   // namespace feedwarden
