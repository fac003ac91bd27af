// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/venues/binance/binancespot.h"

#include "core/venues/booksides.h"
#include "core/venues/venuetime.h"

#include <QUrl>

#include <algorithm>

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

// Weights of /api/v3/time and of /api/v3/depth with a limit of 501 to 1000 (rest-api.md).
static constexpr int TimeWeight = 1;
static constexpr int DepthWeight = 50;

static char lower(char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; }

static const char *intervalOf(Channel channel)
{
    switch (channel) {
    case Channel::Candle1s:
        return "1s";
    case Channel::Candle1m:
        return "1m";
    case Channel::Candle5m:
        return "5m";
    case Channel::Candle15m:
        return "15m";
    case Channel::Candle1h:
        return "1h";
    case Channel::Candle4h:
        return "4h";
    case Channel::Candle1d:
        return "1d";
    case Channel::Trade:
    case Channel::Ticker:
    case Channel::BookTicker:
    case Channel::Depth:
    case Channel::DepthSnapshot:
    case Channel::Liquidation:
    case Channel::MarkPrice:
        break;
    }
    return "";
}

BinanceSpotProtocol::BinanceSpotProtocol(const VenueOptions &options) : m_options(options)
{
    // Partial books come with 5, 10 or 20 levels.
    m_options.depthLevels = options.depthLevels <= 5 ? 5 : options.depthLevels <= 10 ? 10 : 20;
}

StreamTraits BinanceSpotProtocol::traitsOf(const StreamKey &key) const
{
    StreamTraits traits;
    switch (key.channel) {
    case Channel::Trade:
        // Trade ids rise by one (t), aggregates continue each other (f is the l before it, plus one).
        traits.rule = SequenceRule::Contiguous;
        traits.reorderable = true;
        break;
    case Channel::Depth:
        traits.rule = SequenceRule::Overlapping;
        traits.needsSnapshot = true;
        traits.snapshotOverRest = true;
        break;
    case Channel::BookTicker:
    case Channel::DepthSnapshot:
        traits.rule = SequenceRule::Rising;
        break;
    case Channel::Candle1s:
        traits.pushInterval = std::chrono::seconds(1);
        break;
    case Channel::Candle1m:
    case Channel::Candle5m:
    case Channel::Candle15m:
    case Channel::Candle1h:
    case Channel::Candle4h:
    case Channel::Candle1d:
        traits.pushInterval = std::chrono::seconds(2);
        break;
    case Channel::Ticker:
    case Channel::Liquidation:
    case Channel::MarkPrice:
        break;
    }
    return traits;
}

Result<void> BinanceSpotProtocol::checkStream(const StreamKey &key) const
{
    if (!facts().channels.contains(key.channel))
        return Error{ErrorCode::Configuration,
                     QStringLiteral("Binance Spot has no channel \"%1\"").arg(channelName(key.channel))};
    // Some symbols are not ASCII; none has a lower case letter or a sign that means something in stream names.
    const bool isSymbol = !key.symbol.isEmpty() && key.symbol.size() <= 40
                          && std::all_of(key.symbol.cbegin(), key.symbol.cend(), [](QChar c) {
                                 return c.unicode() < 0x80
                                            ? c.isUpper() || c.isDigit() || c == u'_' || c == u'-' || c == u'.'
                                            : c.isLetterOrNumber();
                             });
    if (!isSymbol)
        return Error{ErrorCode::Configuration,
                     QStringLiteral("\"%1\" cannot be a symbol of Binance Spot, which are written like BTCUSDT")
                         .arg(key.symbol)};
    return {};
}

BinanceSpotProtocol::Payload BinanceSpotProtocol::payloadOf(Channel channel) const
{
    switch (channel) {
    case Channel::Trade:
        return m_options.aggregateTrades ? Payload::AggregateTrade : Payload::Trade;
    case Channel::Ticker:
        return Payload::Ticker;
    case Channel::BookTicker:
        return Payload::BookTicker;
    case Channel::Depth:
        return Payload::Depth;
    case Channel::DepthSnapshot:
        return Payload::PartialDepth;
    case Channel::Candle1s:
    case Channel::Candle1m:
    case Channel::Candle5m:
    case Channel::Candle15m:
    case Channel::Candle1h:
    case Channel::Candle4h:
    case Channel::Candle1d:
        return Payload::Candle;
    case Channel::Liquidation:
    case Channel::MarkPrice:
        break;
    }
    Q_UNREACHABLE();   // checkStream() lets none of these in
}

std::string BinanceSpotProtocol::wireName(std::string_view symbol, Channel channel) const
{
    std::string name;
    std::transform(symbol.begin(), symbol.end(), std::back_inserter(name), lower);
    switch (payloadOf(channel)) {
    case Payload::Trade:
        return name + "@trade";
    case Payload::AggregateTrade:
        return name + "@aggTrade";
    case Payload::Ticker:
        return name + "@ticker";
    case Payload::BookTicker:
        return name + "@bookTicker";
    case Payload::Candle:
        return name + "@kline_" + intervalOf(channel);
    case Payload::Depth:
        return name + "@depth@100ms";
    case Payload::PartialDepth:
        return name + "@depth" + std::to_string(m_options.depthLevels) + "@100ms";
    }
    Q_UNREACHABLE();
}

void BinanceSpotProtocol::addStream(StreamIndex index, const StreamKey &key)
{
    Q_ASSERT(index >= 0 && checkStream(key));
    if (m_keys.size() <= size_t(index))
        m_keys.resize(size_t(index) + 1);
    m_keys[size_t(index)] = key;
    const std::string symbol = key.symbol.toStdString();
    m_streams.insert(0, wireName(symbol, key.channel)) = Stream{index, payloadOf(key.channel), symbol,
                                                                intervalOf(key.channel), 0};
}

void BinanceSpotProtocol::removeStream(StreamIndex index)
{
    m_streams.removeIf([&](auto &slot) {
        if (slot.value.index != index)
            return false;
        slot.value.index = NoStream;
        return slot.value.unsubscribeId == 0;
    });
    if (index >= 0 && size_t(index) < m_keys.size())
        m_keys[size_t(index)] = {};
}

QUrl BinanceSpotProtocol::connectUrl(const QUrl &origin) const
{
    QUrl url = origin;
    // The combined form says of each payload which stream it belongs to; some payloads do not say it themselves.
    if (url.path().isEmpty() || url.path() == QLatin1String("/"))
        url.setPath(QStringLiteral("/stream"));
    return url;
}

void BinanceSpotProtocol::sessionStarted()
{
    m_lastRequestId = 0;
    m_streams.removeIf([](const auto &slot) { return slot.value.index == NoStream; });
    m_streams.forEach([](auto &slot) { slot.value.unsubscribeId = 0; });
}

std::vector<ClientFrame> BinanceSpotProtocol::request(const char *method, std::span<const StreamIndex> streams,
                                                      bool isUnsubscribe)
{
    std::vector<ClientFrame> frames;
    const auto finish = [&](ClientFrame &frame) {
        frame.text.append("],\"id\":").append(QByteArray::number(frame.requestId)).append('}');
    };
    for (const StreamIndex index : streams) {
        if (index < 0 || size_t(index) >= m_keys.size() || m_keys[size_t(index)].symbol.isEmpty())
            continue;
        const StreamKey &key = m_keys[size_t(index)];
        if (frames.empty() || frames.back().streams.size() >= size_t(facts().streamsPerRequest)) {
            if (!frames.empty())
                finish(frames.back());
            ClientFrame &frame = frames.emplace_back();
            frame.requestId = ++m_lastRequestId;
            frame.text.append("{\"method\":\"").append(method).append("\",\"params\":[");
        } else {
            frames.back().text.append(',');
        }
        ClientFrame &frame = frames.back();
        const std::string name = wireName(key.symbol.toStdString(), key.channel);
        if (Stream *const stream = m_streams.find(0, name))
            stream->unsubscribeId = isUnsubscribe ? frame.requestId : 0;
        frame.text.append('"').append(name.data(), qsizetype(name.size())).append('"');
        frame.streams.push_back(index);
    }
    if (!frames.empty())
        finish(frames.back());
    return frames;
}

std::vector<ClientFrame> BinanceSpotProtocol::subscribe(std::span<const StreamIndex> streams)
{
    return request("SUBSCRIBE", streams, false);
}

std::vector<ClientFrame> BinanceSpotProtocol::unsubscribe(std::span<const StreamIndex> streams)
{
    return request("UNSUBSCRIBE", streams, true);
}

// Decoding. Each kind of payload names its fields once; the bits of a FieldSet are in that order.

/// A text that says what a payload is.
template<size_t Size>
static bool expectType(JsonCursor &cursor, const char (&type)[Size])
{
    std::string_view text;
    return cursor.string(text, "e") && (is(text, type) || cursor.fail(DecodeProblem::UnknownType, "e"));
}

/// A text that must be the stream's own, or the data are another's.
static bool expectOwn(JsonCursor &cursor, std::string_view own, const char *field)
{
    std::string_view text;
    return cursor.string(text, field) && (text == own || cursor.fail(DecodeProblem::ForeignStream, field));
}

bool BinanceSpotProtocol::decodeTrade(JsonCursor &cursor, const Stream &stream, DecodedFrame &out)
{
    enum { Type, EventTime, Symbol, Id, Price, Quantity, TradeTime, Maker, FieldCount };
    static constexpr const char *Names[FieldCount] = {"e", "E", "s", "t", "p", "q", "T", "m"};
    FieldSet seen;
    FeedMessage &message = out.messages.emplace_back();
    Trade &trade = message.payload.emplace<Trade>();
    bool buyerIsMaker = false;
    const bool ok = cursor.object("data", [&](std::string_view key) {
        if (key.size() != 1)
            return cursor.skip("data");
        switch (key[0]) {
        case 'e':
            return cursor.once(seen, Type, Names) && expectType(cursor, "trade");
        case 'E':
            return cursor.once(seen, EventTime, Names) && cursor.epochTime(message.eventTime, "E");
        case 's':
            return cursor.once(seen, Symbol, Names) && expectOwn(cursor, stream.symbol, "s");
        case 't':
            return cursor.once(seen, Id, Names) && cursor.unsignedNumber(trade.id, "t");
        case 'p':
            return cursor.once(seen, Price, Names) && cursor.decimal(trade.price, "p");
        case 'q':
            return cursor.once(seen, Quantity, Names) && cursor.decimal(trade.quantity, "q");
        case 'T':
            return cursor.once(seen, TradeTime, Names) && cursor.epochTime(trade.tradeTime, "T");
        case 'm':
            return cursor.once(seen, Maker, Names) && cursor.boolean(buyerIsMaker, "m");
        default:
            return cursor.skip("data");
        }
    });
    if (!ok || !cursor.require(seen, (1u << FieldCount) - 1, Names))
        return false;
    trade.takerSide = buyerIsMaker ? Side::Sell : Side::Buy;
    message.stream = stream.index;
    message.sequence = {.first = trade.id, .last = trade.id, .isSet = true};
    return true;
}

bool BinanceSpotProtocol::decodeAggregateTrade(JsonCursor &cursor, const Stream &stream, DecodedFrame &out)
{
    enum { Type, EventTime, Symbol, Id, Price, Quantity, First, Last, TradeTime, Maker, FieldCount };
    static constexpr const char *Names[FieldCount] = {"e", "E", "s", "a", "p", "q", "f", "l", "T", "m"};
    FieldSet seen;
    FeedMessage &message = out.messages.emplace_back();
    Trade &trade = message.payload.emplace<Trade>();
    bool buyerIsMaker = false;
    const bool ok = cursor.object("data", [&](std::string_view key) {
        if (key.size() != 1)
            return cursor.skip("data");
        switch (key[0]) {
        case 'e':
            return cursor.once(seen, Type, Names) && expectType(cursor, "aggTrade");
        case 'E':
            return cursor.once(seen, EventTime, Names) && cursor.epochTime(message.eventTime, "E");
        case 's':
            return cursor.once(seen, Symbol, Names) && expectOwn(cursor, stream.symbol, "s");
        case 'a':
            return cursor.once(seen, Id, Names) && cursor.unsignedNumber(trade.id, "a");
        case 'p':
            return cursor.once(seen, Price, Names) && cursor.decimal(trade.price, "p");
        case 'q':
            return cursor.once(seen, Quantity, Names) && cursor.decimal(trade.quantity, "q");
        case 'f':
            return cursor.once(seen, First, Names) && cursor.unsignedNumber(message.sequence.first, "f");
        case 'l':
            return cursor.once(seen, Last, Names) && cursor.unsignedNumber(message.sequence.last, "l");
        case 'T':
            return cursor.once(seen, TradeTime, Names) && cursor.epochTime(trade.tradeTime, "T");
        case 'm':
            return cursor.once(seen, Maker, Names) && cursor.boolean(buyerIsMaker, "m");
        default:
            return cursor.skip("data");
        }
    });
    if (!ok || !cursor.require(seen, (1u << FieldCount) - 1, Names))
        return false;
    if (message.sequence.first > message.sequence.last)
        return cursor.fail(DecodeProblem::BadNumber, "f");
    trade.takerSide = buyerIsMaker ? Side::Sell : Side::Buy;
    message.stream = stream.index;
    message.sequence.isSet = true;
    return true;
}

bool BinanceSpotProtocol::decodeTicker(JsonCursor &cursor, const Stream &stream, DecodedFrame &out)
{
    enum { Type, EventTime, Symbol, Last, Bid, Ask, Volume, FieldCount };
    static constexpr const char *Names[FieldCount] = {"e", "E", "s", "c", "b", "a", "v"};
    FieldSet seen;
    FeedMessage &message = out.messages.emplace_back();
    Ticker &ticker = message.payload.emplace<Ticker>();
    const bool ok = cursor.object("data", [&](std::string_view key) {
        if (key.size() != 1)
            return cursor.skip("data");
        switch (key[0]) {
        case 'e':
            return cursor.once(seen, Type, Names) && expectType(cursor, "24hrTicker");
        case 'E':
            return cursor.once(seen, EventTime, Names) && cursor.epochTime(message.eventTime, "E");
        case 's':
            return cursor.once(seen, Symbol, Names) && expectOwn(cursor, stream.symbol, "s");
        case 'c':
            return cursor.once(seen, Last, Names) && cursor.decimal(ticker.last, "c");
        case 'b':
            return cursor.once(seen, Bid, Names) && cursor.decimal(ticker.bid, "b");
        case 'a':
            return cursor.once(seen, Ask, Names) && cursor.decimal(ticker.ask, "a");
        case 'v':
            return cursor.once(seen, Volume, Names) && cursor.decimal(ticker.volume24h, "v");
        default:
            return cursor.skip("data");
        }
    });
    message.stream = stream.index;
    return ok && cursor.require(seen, (1u << FieldCount) - 1, Names);
}

bool BinanceSpotProtocol::decodeBookTicker(JsonCursor &cursor, const Stream &stream, DecodedFrame &out)
{
    // Spot sends neither a type nor a time with it; where they are there (as on futures) they are used.
    enum {
        Update,
        Symbol,
        Bid,
        BidQuantity,
        Ask,
        AskQuantity,
        RequiredCount,
        Type = RequiredCount,
        EventTime,
        FieldCount
    };
    static constexpr const char *Names[FieldCount] = {"u", "s", "b", "B", "a", "A", "e", "E"};
    FieldSet seen;
    FeedMessage &message = out.messages.emplace_back();
    BookTicker &book = message.payload.emplace<BookTicker>();
    const bool ok = cursor.object("data", [&](std::string_view key) {
        if (key.size() != 1)
            return cursor.skip("data");
        switch (key[0]) {
        case 'u':
            return cursor.once(seen, Update, Names) && cursor.unsignedNumber(message.sequence.last, "u");
        case 's':
            return cursor.once(seen, Symbol, Names) && expectOwn(cursor, stream.symbol, "s");
        case 'b':
            return cursor.once(seen, Bid, Names) && cursor.decimal(book.bid, "b");
        case 'B':
            return cursor.once(seen, BidQuantity, Names) && cursor.decimal(book.bidQuantity, "B");
        case 'a':
            return cursor.once(seen, Ask, Names) && cursor.decimal(book.ask, "a");
        case 'A':
            return cursor.once(seen, AskQuantity, Names) && cursor.decimal(book.askQuantity, "A");
        case 'e':
            return cursor.once(seen, Type, Names) && expectType(cursor, "bookTicker");
        case 'E':
            return cursor.once(seen, EventTime, Names) && cursor.epochTime(message.eventTime, "E");
        default:
            return cursor.skip("data");
        }
    });
    message.stream = stream.index;
    message.sequence.first = message.sequence.last;
    message.sequence.isSet = true;
    return ok && cursor.require(seen, (1u << RequiredCount) - 1, Names);
}

bool BinanceSpotProtocol::decodeCandle(JsonCursor &cursor, const Stream &stream, DecodedFrame &out)
{
    enum { Type, EventTime, Symbol, Candles, FieldCount };
    static constexpr const char *Names[FieldCount] = {"e", "E", "s", "k"};
    enum {
        Start,
        Interval,
        Open,
        High,
        Low,
        Close,
        Volume,
        Closed,
        InnerRequiredCount,
        InnerSymbol = InnerRequiredCount,
        InnerCount
    };
    static constexpr const char *InnerNames[InnerCount] = {"k.t", "k.i", "k.o", "k.h", "k.l",
                                                           "k.c", "k.v", "k.x", "k.s"};
    FieldSet seen, inner;
    FeedMessage &message = out.messages.emplace_back();
    Candle &candle = message.payload.emplace<Candle>();
    const auto readCandle = [&](std::string_view key) {
        if (key.size() != 1)
            return cursor.skip("k");
        switch (key[0]) {
        case 't':
            return cursor.once(inner, Start, InnerNames) && cursor.epochTime(candle.start, "k.t");
        case 'i':
            return cursor.once(inner, Interval, InnerNames) && expectOwn(cursor, stream.interval, "k.i");
        case 'o':
            return cursor.once(inner, Open, InnerNames) && cursor.decimal(candle.open, "k.o");
        case 'h':
            return cursor.once(inner, High, InnerNames) && cursor.decimal(candle.high, "k.h");
        case 'l':
            return cursor.once(inner, Low, InnerNames) && cursor.decimal(candle.low, "k.l");
        case 'c':
            return cursor.once(inner, Close, InnerNames) && cursor.decimal(candle.close, "k.c");
        case 'v':
            return cursor.once(inner, Volume, InnerNames) && cursor.decimal(candle.volume, "k.v");
        case 'x':
            return cursor.once(inner, Closed, InnerNames) && cursor.boolean(candle.isClosed, "k.x");
        case 's':
            return cursor.once(inner, InnerSymbol, InnerNames) && expectOwn(cursor, stream.symbol, "k.s");
        default:
            return cursor.skip("k");
        }
    };
    const bool ok = cursor.object("data", [&](std::string_view key) {
        if (key.size() != 1)
            return cursor.skip("data");
        switch (key[0]) {
        case 'e':
            return cursor.once(seen, Type, Names) && expectType(cursor, "kline");
        case 'E':
            return cursor.once(seen, EventTime, Names) && cursor.epochTime(message.eventTime, "E");
        case 's':
            return cursor.once(seen, Symbol, Names) && expectOwn(cursor, stream.symbol, "s");
        case 'k':
            return cursor.once(seen, Candles, Names) && cursor.object("k", readCandle);
        default:
            return cursor.skip("data");
        }
    });
    message.stream = stream.index;
    return ok && cursor.require(seen, (1u << FieldCount) - 1, Names)
           && cursor.require(inner, (1u << InnerRequiredCount) - 1, InnerNames);
}

bool BinanceSpotProtocol::decodeDepth(JsonCursor &cursor, const Stream &stream, DecodedFrame &out)
{
    enum { Type, EventTime, Symbol, First, Last, Bids, Asks, FieldCount };
    static constexpr const char *Names[FieldCount] = {"e", "E", "s", "U", "u", "b", "a"};
    FieldSet seen;
    FeedMessage &message = out.messages.emplace_back();
    BookChange &change = message.payload.emplace<BookChange>();
    BookSides sides(out);
    const bool ok = cursor.object("data", [&](std::string_view key) {
        if (key.size() != 1)
            return cursor.skip("data");
        switch (key[0]) {
        case 'e':
            return cursor.once(seen, Type, Names) && expectType(cursor, "depthUpdate");
        case 'E':
            return cursor.once(seen, EventTime, Names) && cursor.epochTime(message.eventTime, "E");
        case 's':
            return cursor.once(seen, Symbol, Names) && expectOwn(cursor, stream.symbol, "s");
        case 'U':
            return cursor.once(seen, First, Names) && cursor.unsignedNumber(message.sequence.first, "U");
        case 'u':
            return cursor.once(seen, Last, Names) && cursor.unsignedNumber(message.sequence.last, "u");
        case 'b':
            return cursor.once(seen, Bids, Names) && sides.readBids(cursor, "b");
        case 'a':
            return cursor.once(seen, Asks, Names) && sides.readAsks(cursor, "a");
        default:
            return cursor.skip("data");
        }
    });
    if (!ok || !cursor.require(seen, (1u << FieldCount) - 1, Names))
        return false;
    if (message.sequence.first > message.sequence.last)
        return cursor.fail(DecodeProblem::BadNumber, "U");
    sides.finish(change);
    message.stream = stream.index;
    message.sequence.isSet = true;
    return true;
}

bool BinanceSpotProtocol::decodePartialDepth(JsonCursor &cursor, StreamIndex index, DecodedFrame &out)
{
    enum { LastId, Bids, Asks, FieldCount };
    static constexpr const char *Names[FieldCount] = {"lastUpdateId", "bids", "asks"};
    FieldSet seen;
    FeedMessage &message = out.messages.emplace_back();
    BookChange &change = message.payload.emplace<BookChange>();
    change.isSnapshot = true;
    BookSides sides(out);
    const bool ok = cursor.object("data", [&](std::string_view key) {
        if (is(key, "lastUpdateId"))
            return cursor.once(seen, LastId, Names) && cursor.unsignedNumber(message.sequence.last, "lastUpdateId");
        if (is(key, "bids"))
            return cursor.once(seen, Bids, Names) && sides.readBids(cursor, "bids");
        if (is(key, "asks"))
            return cursor.once(seen, Asks, Names) && sides.readAsks(cursor, "asks");
        return cursor.skip("data");
    });
    if (!ok || !cursor.require(seen, (1u << FieldCount) - 1, Names))
        return false;
    sides.finish(change);
    message.stream = index;
    message.sequence.first = message.sequence.last;
    message.sequence.isSet = true;
    return true;
}

bool BinanceSpotProtocol::decodePayload(JsonCursor &cursor, const Stream &stream, DecodedFrame &out)
{
    if (stream.index == NoStream)   // on its way when the stream was removed
        return cursor.skip("data");
    switch (stream.payload) {
    case Payload::Trade:
        return decodeTrade(cursor, stream, out);
    case Payload::AggregateTrade:
        return decodeAggregateTrade(cursor, stream, out);
    case Payload::Ticker:
        return decodeTicker(cursor, stream, out);
    case Payload::BookTicker:
        return decodeBookTicker(cursor, stream, out);
    case Payload::Candle:
        return decodeCandle(cursor, stream, out);
    case Payload::Depth:
        return decodeDepth(cursor, stream, out);
    case Payload::PartialDepth:
        return decodePartialDepth(cursor, stream.index, out);
    }
    Q_UNREACHABLE();
}

static void addClosingSoon(DecodedFrame &out)
{
    SessionNotice &notice = out.notices.emplace_back();
    notice.kind = SessionNotice::Kind::ClosingSoon;
    notice.text = QStringLiteral("serverShutdown");
}

bool BinanceSpotProtocol::decodeDocument(JsonCursor &cursor, DecodedFrame &out)
{
    enum { Name, Data, FieldCount };
    static constexpr const char *Names[FieldCount] = {"stream", "data"};
    FieldSet seen;
    std::string_view name;
    const auto readData = [&] {
        if (Stream *const stream = m_streams.find(0, name))
            return decodePayload(cursor, *stream, out);
        if (is(name, "!serverShutdown")) {
            addClosingSoon(out);
        } else {
            out.problem = DecodeProblem::ForeignStream;
            out.problemField = "stream";
        }
        return cursor.skip("data");
    };

    const JsonCursor::Place start = cursor.place();
    JsonCursor::Place dataBeforeName;
    const bool ok = cursor.object("frame", [&](std::string_view key) {
        if (is(key, "stream"))
            return cursor.once(seen, Name, Names) && cursor.string(name, "stream");
        if (is(key, "data")) {
            if (!cursor.once(seen, Data, Names))
                return false;
            if (seen.has(Name))
                return readData();
            dataBeforeName = cursor.place();
        }
        return cursor.skip("frame");
    });
    if (!ok || !cursor.finish())
        return false;
    if (!seen.has(Name) && !seen.has(Data)) {
        cursor.returnTo(start);
        return decodeBare(cursor, out);
    }
    if (!cursor.require(seen, (1u << FieldCount) - 1, Names))
        return false;
    if (dataBeforeName.at != nullptr) {
        cursor.returnTo(dataBeforeName);
        return readData();
    }
    return true;
}

/// An answer to a request, or a payload without the combined wrapper: a look at everything first, then a second walk.
bool BinanceSpotProtocol::decodeBare(JsonCursor &cursor, DecodedFrame &out)
{
    enum { Id, Type, Symbol, Code, Message, Failed, FieldCount };
    static constexpr const char *Names[FieldCount] = {"id", "e", "s", "code", "msg", "error"};
    FieldSet seen;
    bool isAnswer = false, hasResult = false;
    bool hasUpdate = false, hasBid = false, hasBidQuantity = false, hasAsk = false, hasAskQuantity = false;
    bool hasLastId = false;
    quint64 id = 0;
    std::string_view type, symbol, text, interval;

    const auto readMessage = [&] { return cursor.once(seen, Message, Names) && cursor.string(text, "msg"); };
    const JsonCursor::Place start = cursor.place();
    const bool ok = cursor.object("frame", [&](std::string_view key) {
        if (is(key, "id")) {
            if (!cursor.once(seen, Id, Names))
                return false;
            // Ours are numbers; a text or null is somebody else's, and no number means "none".
            if (cursor.peek() < '0' || cursor.peek() > '9')
                return cursor.skip("id");
            return cursor.unsignedNumber(id, "id");
        }
        if (is(key, "result")) {
            hasResult = true;
            return cursor.skip("result");
        }
        if (is(key, "code"))
            return cursor.once(seen, Code, Names) && cursor.skip("code");
        if (is(key, "msg"))
            return readMessage();
        if (is(key, "error")) {
            if (!cursor.once(seen, Failed, Names))
                return false;
            return cursor.object("error", [&](std::string_view inner) {
                return is(inner, "msg") ? readMessage() : cursor.skip("error");
            });
        }
        if (is(key, "lastUpdateId")) {
            hasLastId = true;
            return cursor.skip("lastUpdateId");
        }
        if (key.size() != 1)
            return cursor.skip("frame");
        switch (key[0]) {
        case 'e':
            return cursor.once(seen, Type, Names) && cursor.string(type, "e");
        case 's':
            return cursor.once(seen, Symbol, Names) && cursor.string(symbol, "s");
        case 'k':
            if (cursor.peek() != '{')
                return cursor.skip("k");
            return cursor.object("k", [&](std::string_view inner) {
                return is(inner, "i") ? cursor.string(interval, "k.i") : cursor.skip("k");
            });
        case 'u':
            hasUpdate = true;
            break;
        case 'b':
            hasBid = true;
            break;
        case 'B':
            hasBidQuantity = true;
            break;
        case 'a':
            hasAsk = true;
            break;
        case 'A':
            hasAskQuantity = true;
            break;
        default:
            break;
        }
        return cursor.skip("frame");
    });
    if (!ok || !cursor.finish())
        return false;

    const bool isError = seen.has(Failed) || (seen.has(Code) && seen.has(Message));
    isAnswer = isError || (hasResult && seen.has(Id));
    if (isAnswer) {
        if (id > quint64(std::numeric_limits<qint64>::max()))
            return cursor.fail(DecodeProblem::BadNumber, "id");
        SessionNotice &notice = out.notices.emplace_back();
        notice.requestId = qint64(id);
        if (!isError) {
            notice.kind = SessionNotice::Kind::Acknowledged;
            // What comes from a stream after its end is confirmed would be a surprise again.
            if (id != 0)
                m_streams.removeIf([&](const auto &slot) {
                    return slot.value.index == NoStream && slot.value.unsubscribeId == qint64(id);
                });
            return true;
        }
        notice.text = presentable(text);
        // "Too many subscriptions", "Too many requests": followed by a close with 1008 (observed on futures).
        notice.kind = notice.text.contains(QLatin1String("too many"), Qt::CaseInsensitive)
                          ? SessionNotice::Kind::Throttled
                      : id != 0 ? SessionNotice::Kind::Rejected
                                : SessionNotice::Kind::Error;
        return true;
    }

    if (is(type, "serverShutdown")) {
        addClosingSoon(out);
        return true;
    }
    const Stream *stream = nullptr;
    bool isKnown = true;
    const auto byName = [&](std::string_view suffix, std::string_view more = {}) {
        // Symbols have at most 40 characters of at most four bytes; whatever is longer is nobody's stream.
        std::array<char, 256> name;
        if (symbol.size() + suffix.size() + more.size() > name.size())
            return;
        char *end = std::transform(symbol.begin(), symbol.end(), name.data(), lower);
        end = std::copy(suffix.begin(), suffix.end(), end);
        end = std::copy(more.begin(), more.end(), end);
        stream = m_streams.find(0, {name.data(), size_t(end - name.data())});
    };
    if (is(type, "trade")) {
        byName("@trade");
    } else if (is(type, "aggTrade")) {
        byName("@aggTrade");
    } else if (is(type, "24hrTicker")) {
        byName("@ticker");
    } else if (is(type, "kline")) {
        byName("@kline_", interval);
    } else if (is(type, "depthUpdate")) {
        byName("@depth@100ms");
    } else if (is(type, "bookTicker")
               || (!seen.has(Type) && seen.has(Symbol) && hasUpdate && hasBid && hasBidQuantity && hasAsk
                   && hasAskQuantity)) {
        byName("@bookTicker");
    } else if (!seen.has(Type) && hasLastId) {
        int candidates = 0;
        m_streams.forEach([&](const auto &slot) {
            if (slot.value.payload == Payload::PartialDepth && ++candidates == 1)
                stream = &slot.value;
        });
        isKnown = candidates < 2;
    } else {
        isKnown = false;
    }
    if (stream == nullptr || !isKnown) {
        out.problem = isKnown ? DecodeProblem::ForeignStream : DecodeProblem::UnknownType;
        out.problemField = isKnown ? "s" : "e";
        return true;
    }
    cursor.returnTo(start);
    return decodePayload(cursor, *stream, out);
}

void BinanceSpotProtocol::decode(std::string_view frame, DecodedFrame &out)
{
    out.clear();
    JsonCursor cursor = m_json.open(frame);
    if (cursor.hasFailed() || !decodeDocument(cursor, out)) {
        out.clear();
        out.problem = cursor.problem();
        out.problemField = cursor.problemField();
    }
}

// REST.

std::optional<RestRequest> BinanceSpotProtocol::timeRequest() const
{
    return RestRequest{QStringLiteral("/api/v3/time"), TimeWeight};
}

static Error badBody(const JsonCursor &cursor)
{
    return Error{ErrorCode::BadData,
                 QStringLiteral("Binance Spot: \"%1\" is missing or wrong").arg(QLatin1String(cursor.problemField()))};
}

Result<VenueTime> BinanceSpotProtocol::parseTime(const QByteArray &body) const
{
    static constexpr const char *Names[] = {"serverTime"};
    JsonFrame json;
    JsonCursor cursor = json.openCopy(body);
    FieldSet seen;
    VenueTime time;
    const bool ok = !cursor.hasFailed() && cursor.object("body", [&](std::string_view key) {
        if (is(key, "serverTime"))
            return cursor.once(seen, 0, Names) && cursor.epochTime(time.time, "serverTime");
        return cursor.skip("body");
    });
    if (!ok || !cursor.finish() || !cursor.require(seen, 1, Names))
        return badBody(cursor);
    return time;
}

std::optional<RestRequest> BinanceSpotProtocol::snapshotRequest(StreamIndex stream) const
{
    if (stream < 0 || size_t(stream) >= m_keys.size() || m_keys[size_t(stream)].channel != Channel::Depth
        || m_keys[size_t(stream)].symbol.isEmpty())
        return {};
    const QString symbol = QString::fromLatin1(QUrl::toPercentEncoding(m_keys[size_t(stream)].symbol));
    return RestRequest{QStringLiteral("/api/v3/depth?symbol=%1&limit=1000").arg(symbol), DepthWeight};
}

Result<void> BinanceSpotProtocol::parseSnapshot(StreamIndex stream, const QByteArray &body, DecodedFrame &out) const
{
    out.clear();
    JsonFrame json;
    JsonCursor cursor = json.openCopy(body);
    if (cursor.hasFailed() || !decodePartialDepth(cursor, stream, out) || !cursor.finish()) {
        out.clear();
        out.problem = cursor.problem();
        out.problemField = cursor.problemField();
        return badBody(cursor);
    }
    out.messages.front().countsForLatency = false;
    return {};
}

// Ends.

std::optional<Failure> BinanceSpotProtocol::judgeClose(int code, const QString &reason) const
{
    // 1008 is what too many requests on one connection end in (observed on futures); otherwise the general meaning
    // holds.
    if (code == 1008 && reason.contains(QLatin1String("too many"), Qt::CaseInsensitive))
        return Failure{.failureClass = FailureClass::Throttled,
                       .cause = Cause::TooManyRequests,
                       .detail = presentable(reason.toStdString()),
                       .closeCode = code};
    return {};
}

std::optional<Failure> BinanceSpotProtocol::judgeHttp(int status, const QByteArray &body, WallTime now) const
{
    // {"code":-1003,"msg":"Way too many requests; IP(1.2.3.4) banned until 1659146400000. …"} (errors.md).
    static constexpr char Until[] = "banned until ";
    const qsizetype at = body.indexOf(Until);
    if ((status != 418 && status != 429 && status != 403) || at < 0)
        return {};
    const qsizetype first = at + qsizetype(sizeof Until) - 1;
    qsizetype end = first;
    while (end < body.size() && body[end] >= '0' && body[end] <= '9')
        ++end;
    quint64 count = 0;
    if (!JsonCursor::parseUnsigned({body.constData() + first, size_t(end - first)}, count))
        return {};
    const auto until = wallTimeFromCount(count);
    if (!until)
        return {};
    using std::chrono::milliseconds;
    const auto wait = std::chrono::ceil<milliseconds>(*until - now);
    return Failure{
        .failureClass = FailureClass::Throttled,
        .cause = Cause::Banned,
        .detail = presentable({body.constData() + at, size_t(end - at)}),
        .httpStatus = status,
        .retryAfter = std::clamp(milliseconds(wait), milliseconds(1'000), milliseconds(std::chrono::days(3)))};
}

}   // namespace feedwarden
