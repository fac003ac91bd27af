// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/venues/binance/binanceprotocol.h"

#include "core/venues/booksides.h"
#include "core/venues/venuetime.h"

#include <QUrl>

#include <algorithm>

namespace feedwarden {

// Of every market's time endpoint.
static constexpr int TimeWeight = 1;

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
    case Channel::Account:
        break;
    }
    return "";
}

BinanceProtocol::BinanceProtocol(const Market &market, const VenueOptions &options)
    : m_market(market), m_options(options)
{
    // Partial books come with 5, 10 or 20 levels.
    m_options.depthLevels = options.depthLevels <= 5 ? 5 : options.depthLevels <= 10 ? 10 : 20;
}

StreamTraits BinanceProtocol::traitsOf(const StreamKey &key) const
{
    StreamTraits traits;
    switch (key.channel) {
    case Channel::Trade:
        // Trade ids rise by one (t). Aggregates of Spot continue each other (f is the l before it, plus one); those of
        // futures leave out what insurance funds and deleveraging traded, so that only their own ids (a) do.
        traits.rule = SequenceRule::Contiguous;
        traits.reorderable = true;
        break;
    case Channel::Depth:
        traits.rule = m_market.isFutures ? SequenceRule::PreviousLink : SequenceRule::Overlapping;
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
        // On futures only when something was traded.
        if (!m_market.isFutures)
            traits.pushInterval = std::chrono::seconds(2);
        break;
    case Channel::MarkPrice:
        traits.pushInterval = std::chrono::seconds(1);
        break;
    case Channel::Ticker:
    case Channel::Liquidation:
    case Channel::Account:
        break;
    }
    return traits;
}

Result<void> BinanceProtocol::checkStream(const StreamKey &key) const
{
    if (auto checked = checkKey(key); !checked)
        return checked;
    const std::optional<int> place = placeOfLine();
    if (place && *place != lineGroup(key))
        return Error{ErrorCode::Configuration,
                     QStringLiteral("%1 serves \"%2\" at %3, and the other streams of this line at %4")
                         .arg(facts().title, channelName(key.channel), m_market.places[lineGroup(key)],
                              m_market.places[*place])};
    return {};
}

Result<void> BinanceProtocol::checkKey(const StreamKey &key) const
{
    if (!facts().channels.contains(key.channel))
        return Error{ErrorCode::Configuration,
                     QStringLiteral("%1 has no channel \"%2\"").arg(facts().title, channelName(key.channel))};
    // Some symbols are not ASCII; none has a lower case letter or a sign that means something in stream names.
    const bool isSymbol = !key.symbol.isEmpty() && key.symbol.size() <= 40
                          && std::all_of(key.symbol.cbegin(), key.symbol.cend(), [](QChar c) {
                                 return c.unicode() < 0x80
                                            ? c.isUpper() || c.isDigit() || c == u'_' || c == u'-' || c == u'.'
                                            : c.isLetterOrNumber();
                             });
    if (!isSymbol)
        return Error{ErrorCode::Configuration,
                     QStringLiteral("\"%1\" cannot be a symbol of %2, which are written like %3")
                         .arg(key.symbol, facts().title, m_market.symbolExample)};
    return {};
}

/// The lineGroup() of the streams there are; none without any.
std::optional<int> BinanceProtocol::placeOfLine() const
{
    for (const StreamKey &key : m_keys) {
        if (!key.symbol.isEmpty())
            return lineGroup(key);
    }
    return {};
}

BinanceProtocol::Payload BinanceProtocol::payloadOf(Channel channel) const
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
        return Payload::Liquidation;
    case Channel::MarkPrice:
        return Payload::MarkPrice;
    case Channel::Account:
        break;   // checkStream() lets none in.
    }
    Q_UNREACHABLE();
}

std::string BinanceProtocol::wireName(std::string_view symbol, Channel channel) const
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
    case Payload::Liquidation:
        return name + "@forceOrder";
    case Payload::MarkPrice:
        return name + "@markPrice@1s";
    }
    Q_UNREACHABLE();
}

void BinanceProtocol::addStream(StreamIndex index, const StreamKey &key)
{
    Q_ASSERT(index >= 0 && checkKey(key));
    if (m_keys.size() <= size_t(index))
        m_keys.resize(size_t(index) + 1);
    m_keys[size_t(index)] = key;
    const std::string symbol = key.symbol.toStdString();
    m_streams.insert(0, wireName(symbol, key.channel)) = Stream{index, payloadOf(key.channel), symbol,
                                                                intervalOf(key.channel), 0};
}

void BinanceProtocol::removeStream(StreamIndex index)
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

QUrl BinanceProtocol::connectUrl(const QUrl &origin) const
{
    QUrl url = origin;
    // The combined form says of each payload which stream it belongs to; some payloads do not say it themselves.
    if (url.path().isEmpty() || url.path() == QLatin1String("/")) {
        url.setPath(m_market.places.value(placeOfLine().value_or(0)) + QStringLiteral("/stream"));
        if (!m_market.query.isEmpty() && !url.hasQuery())
            url.setQuery(m_market.query);
    }
    return url;
}

void BinanceProtocol::sessionStarted()
{
    m_lastRequestId = 0;
    m_streams.removeIf([](const auto &slot) { return slot.value.index == NoStream; });
    m_streams.forEach([](auto &slot) { slot.value.unsubscribeId = 0; });
}

std::vector<ClientFrame> BinanceProtocol::request(const char *method, std::span<const StreamIndex> streams,
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

std::vector<ClientFrame> BinanceProtocol::subscribe(std::span<const StreamIndex> streams)
{
    return request("SUBSCRIBE", streams, false);
}

std::vector<ClientFrame> BinanceProtocol::unsubscribe(std::span<const StreamIndex> streams)
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

/// What every payload with a type says of itself; in each table of names these come first.
enum HeaderField { Type, EventTime, Symbol, HeaderCount };

static constexpr bool isHeader(char key) { return key == 'e' || key == 'E' || key == 's'; }

template<size_t Size>
static bool readHeader(JsonCursor &cursor, char key, FieldSet &seen, const char *const *names, const char (&type)[Size],
                       std::string_view symbol, FeedMessage &message)
{
    switch (key) {
    case 'e':
        return cursor.once(seen, Type, names) && expectType(cursor, type);
    case 'E':
        return cursor.once(seen, EventTime, names) && cursor.epochTime(message.eventTime, "E");
    default:
        return cursor.once(seen, Symbol, names) && cursor.own(symbol, "s");
    }
}

template<bool IsAggregate>
bool BinanceProtocol::decodeTrade(JsonCursor &cursor, const Stream &stream, DecodedFrame &out) const
{
    enum { Id = HeaderCount, Price, Quantity, TradeTime, Maker, First, Last, AggregateCount };
    static constexpr const char *Names[AggregateCount] = {"e", "E", "s", IsAggregate ? "a" : "t", "p", "q", "T",
                                                          "m", "f", "l"};
    constexpr int FieldCount = IsAggregate ? AggregateCount : First;
    FieldSet seen;
    FeedMessage &message = out.messages.emplace_back();
    Trade &trade = message.payload.emplace<Trade>();
    quint64 first = 0, last = 0;
    bool buyerIsMaker = false;
    const bool ok = cursor.object("data", [&](std::string_view key) {
        if (key.size() != 1)
            return cursor.skip("data");
        switch (key[0]) {
        case 'e':
        case 'E':
        case 's':
            if constexpr (IsAggregate)
                return readHeader(cursor, key[0], seen, Names, "aggTrade", stream.symbol, message);
            else
                return readHeader(cursor, key[0], seen, Names, "trade", stream.symbol, message);
        case IsAggregate ? 'a':
            't' : return cursor.once(seen, Id, Names) && cursor.unsignedNumber(trade.id, Names[Id]);
        case 'p':
            return cursor.once(seen, Price, Names) && cursor.decimal(trade.price, "p");
        case 'q':
            return cursor.once(seen, Quantity, Names) && cursor.decimal(trade.quantity, "q");
        case 'T':
            return cursor.once(seen, TradeTime, Names) && cursor.epochTime(trade.tradeTime, "T");
        case 'm':
            return cursor.once(seen, Maker, Names) && cursor.boolean(buyerIsMaker, "m");
        case 'f':
            if (IsAggregate)
                return cursor.once(seen, First, Names) && cursor.unsignedNumber(first, "f");
            break;
        case 'l':
            if (IsAggregate)
                return cursor.once(seen, Last, Names) && cursor.unsignedNumber(last, "l");
            break;
        default:
            break;
        }
        return cursor.skip("data");
    });
    if (!ok || !cursor.require(seen, (1u << FieldCount) - 1, Names))
        return false;
    if (first > last)
        return cursor.fail(DecodeProblem::BadNumber, "f");
    trade.takerSide = buyerIsMaker ? Side::Sell : Side::Buy;
    message.stream = stream.index;
    if (!IsAggregate || m_market.isFutures)
        first = last = trade.id;
    message.sequence = {.first = first, .last = last, .isSet = true};
    return true;
}

bool BinanceProtocol::decodeTicker(JsonCursor &cursor, const Stream &stream, DecodedFrame &out) const
{
    enum { Last = HeaderCount, Volume, FuturesCount, Bid = FuturesCount, Ask, SpotCount };
    const char *const Names[SpotCount] = {"e", "E", "s", "c", m_market.volumeField, "b", "a"};
    FieldSet seen;
    FeedMessage &message = out.messages.emplace_back();
    Ticker &ticker = message.payload.emplace<Ticker>();
    const bool ok = cursor.object("data", [&](std::string_view key) {
        if (key.size() != 1)
            return cursor.skip("data");
        if (isHeader(key[0]))
            return readHeader(cursor, key[0], seen, Names, "24hrTicker", stream.symbol, message);
        if (key[0] == *m_market.volumeField)
            return cursor.once(seen, Volume, Names) && cursor.decimal(ticker.volume24h, m_market.volumeField);
        switch (key[0]) {
        case 'c':
            return cursor.once(seen, Last, Names) && cursor.decimal(ticker.last, "c");
        case 'b':
            return cursor.once(seen, Bid, Names) && cursor.decimal(ticker.bid, "b");
        case 'a':
            return cursor.once(seen, Ask, Names) && cursor.decimal(ticker.ask, "a");
        default:
            return cursor.skip("data");
        }
    });
    message.stream = stream.index;
    return ok && cursor.require(seen, (1u << (m_market.isFutures ? FuturesCount : SpotCount)) - 1, Names);
}

bool BinanceProtocol::decodeBookTicker(JsonCursor &cursor, const Stream &stream, DecodedFrame &out)
{
    // Spot sends neither a type nor a time with it; where they are there (as on futures) they are used.
    enum { Update = HeaderCount, Bid, BidQuantity, Ask, AskQuantity, FieldCount };
    static constexpr const char *Names[FieldCount] = {"e", "E", "s", "u", "b", "B", "a", "A"};
    constexpr quint32 Required = (1u << FieldCount) - 1 - (1u << Type) - (1u << EventTime);
    FieldSet seen;
    FeedMessage &message = out.messages.emplace_back();
    BookTicker &book = message.payload.emplace<BookTicker>();
    const bool ok = cursor.object("data", [&](std::string_view key) {
        if (key.size() != 1)
            return cursor.skip("data");
        if (isHeader(key[0]))
            return readHeader(cursor, key[0], seen, Names, "bookTicker", stream.symbol, message);
        switch (key[0]) {
        case 'u':
            return cursor.once(seen, Update, Names) && cursor.unsignedNumber(message.sequence.last, "u");
        case 'b':
            return cursor.once(seen, Bid, Names) && cursor.decimal(book.bid, "b");
        case 'B':
            return cursor.once(seen, BidQuantity, Names) && cursor.decimal(book.bidQuantity, "B");
        case 'a':
            return cursor.once(seen, Ask, Names) && cursor.decimal(book.ask, "a");
        case 'A':
            return cursor.once(seen, AskQuantity, Names) && cursor.decimal(book.askQuantity, "A");
        default:
            return cursor.skip("data");
        }
    });
    message.stream = stream.index;
    message.sequence.first = message.sequence.last;
    message.sequence.isSet = true;
    return ok && cursor.require(seen, Required, Names);
}

bool BinanceProtocol::decodeCandle(JsonCursor &cursor, const Stream &stream, DecodedFrame &out)
{
    enum { Candles = HeaderCount, FieldCount };
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
            return cursor.once(inner, Interval, InnerNames) && cursor.own(stream.interval, "k.i");
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
            return cursor.once(inner, InnerSymbol, InnerNames) && cursor.own(stream.symbol, "k.s");
        default:
            return cursor.skip("k");
        }
    };
    const bool ok = cursor.object("data", [&](std::string_view key) {
        if (key.size() != 1)
            return cursor.skip("data");
        if (isHeader(key[0]))
            return readHeader(cursor, key[0], seen, Names, "kline", stream.symbol, message);
        if (key[0] == 'k')
            return cursor.once(seen, Candles, Names) && cursor.object("k", readCandle);
        return cursor.skip("data");
    });
    message.stream = stream.index;
    return ok && cursor.require(seen, (1u << FieldCount) - 1, Names)
           && cursor.require(inner, (1u << InnerRequiredCount) - 1, InnerNames);
}

/// Changes of a book; on futures whole partial books too, which look the same.
bool BinanceProtocol::decodeDepth(JsonCursor &cursor, const Stream &stream, DecodedFrame &out) const
{
    enum { First = HeaderCount, Last, Bids, Asks, SpotCount, Previous = SpotCount, FuturesCount };
    static constexpr const char *Names[FuturesCount] = {"e", "E", "s", "U", "u", "b", "a", "pu"};
    FieldSet seen;
    FeedMessage &message = out.messages.emplace_back();
    BookChange &change = message.payload.emplace<BookChange>();
    change.isSnapshot = stream.payload == Payload::PartialDepth;
    BookSides sides(out);
    const bool ok = cursor.object("data", [&](std::string_view key) {
        if (m_market.isFutures && is(key, "pu"))
            return cursor.once(seen, Previous, Names) && cursor.unsignedNumber(message.sequence.previous, "pu");
        if (key.size() != 1)
            return cursor.skip("data");
        if (isHeader(key[0]))
            return readHeader(cursor, key[0], seen, Names, "depthUpdate", stream.symbol, message);
        switch (key[0]) {
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
    if (!ok || !cursor.require(seen, (1u << (m_market.isFutures ? FuturesCount : SpotCount)) - 1, Names))
        return false;
    if (message.sequence.first > message.sequence.last)
        return cursor.fail(DecodeProblem::BadNumber, "U");
    sides.finish(change);
    message.stream = stream.index;
    message.sequence.isSet = true;
    return true;
}

bool BinanceProtocol::decodeLiquidation(JsonCursor &cursor, const Stream &stream, DecodedFrame &out)
{
    enum { Order = HeaderCount, FieldCount };
    static constexpr const char *Names[FieldCount] = {"e", "E", "s", "o"};
    enum { InnerSymbol, OrderSide, Price, Quantity, InnerCount };
    static constexpr const char *InnerNames[InnerCount] = {"o.s", "o.S", "o.p", "o.q"};
    FieldSet seen, inner;
    FeedMessage &message = out.messages.emplace_back();
    Liquidation &liquidation = message.payload.emplace<Liquidation>();
    const auto readOrder = [&](std::string_view key) {
        if (key.size() != 1)
            return cursor.skip("o");
        switch (key[0]) {
        case 's':
            return cursor.once(inner, InnerSymbol, InnerNames) && cursor.own(stream.symbol, "o.s");
        case 'S': {
            std::string_view side;
            if (!cursor.once(inner, OrderSide, InnerNames) || !cursor.string(side, "o.S"))
                return false;
            liquidation.side = is(side, "SELL") ? Side::Sell : is(side, "BUY") ? Side::Buy : Side::Unknown;
            return true;
        }
        case 'p':
            return cursor.once(inner, Price, InnerNames) && cursor.decimal(liquidation.price, "o.p");
        case 'q':
            return cursor.once(inner, Quantity, InnerNames) && cursor.decimal(liquidation.quantity, "o.q");
        default:
            return cursor.skip("o");
        }
    };
    const bool ok = cursor.object("data", [&](std::string_view key) {
        if (key.size() != 1)
            return cursor.skip("data");
        if (isHeader(key[0]))
            return readHeader(cursor, key[0], seen, Names, "forceOrder", stream.symbol, message);
        if (key[0] == 'o')
            return cursor.once(seen, Order, Names) && cursor.object("o", readOrder);
        return cursor.skip("data");
    });
    message.stream = stream.index;
    return ok && cursor.require(seen, (1u << FieldCount) - 1 - (1u << Symbol), Names)
           && cursor.require(inner, (1u << InnerCount) - 1, InnerNames);
}

bool BinanceProtocol::decodeMarkPrice(JsonCursor &cursor, const Stream &stream, DecodedFrame &out)
{
    enum { Mark = HeaderCount, FundingRate, NextFunding, RequiredCount, Index = RequiredCount, FieldCount };
    static constexpr const char *Names[FieldCount] = {"e", "E", "s", "p", "r", "T", "i"};
    FieldSet seen;
    FeedMessage &message = out.messages.emplace_back();
    MarkPrice &price = message.payload.emplace<MarkPrice>();
    const bool ok = cursor.object("data", [&](std::string_view key) {
        if (key.size() != 1)
            return cursor.skip("data");   // "ap", "st"
        if (isHeader(key[0]))
            return readHeader(cursor, key[0], seen, Names, "markPriceUpdate", stream.symbol, message);
        switch (key[0]) {
        case 'p':
            return cursor.once(seen, Mark, Names) && cursor.decimal(price.mark, "p");
        case 'i':
            return cursor.once(seen, Index, Names) && cursor.decimal(price.index, "i");
        case 'r':
            // Contracts with an end have no funding: an empty rate, and 0 for its time.
            return cursor.once(seen, FundingRate, Names) && cursor.decimalOrEmpty(price.fundingRate, "r");
        case 'T':
            return cursor.once(seen, NextFunding, Names) && cursor.epochTime(price.nextFunding, "T");
        default:
            return cursor.skip("data");
        }
    });
    message.stream = stream.index;
    return ok && cursor.require(seen, (1u << RequiredCount) - 1, Names);
}

bool BinanceProtocol::decodePartialDepth(JsonCursor &cursor, StreamIndex index, DecodedFrame &out)
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

bool BinanceProtocol::decodePayload(JsonCursor &cursor, const Stream &stream, DecodedFrame &out) const
{
    if (stream.index == NoStream)   // on its way when the stream was removed
        return cursor.skip("data");
    switch (stream.payload) {
    case Payload::Trade:
        return decodeTrade<false>(cursor, stream, out);
    case Payload::AggregateTrade:
        return decodeTrade<true>(cursor, stream, out);
    case Payload::Ticker:
        return decodeTicker(cursor, stream, out);
    case Payload::BookTicker:
        return decodeBookTicker(cursor, stream, out);
    case Payload::Candle:
        return decodeCandle(cursor, stream, out);
    case Payload::Depth:
        return decodeDepth(cursor, stream, out);
    case Payload::PartialDepth:
        return m_market.isFutures ? decodeDepth(cursor, stream, out) : decodePartialDepth(cursor, stream.index, out);
    case Payload::Liquidation:
        return decodeLiquidation(cursor, stream, out);
    case Payload::MarkPrice:
        return decodeMarkPrice(cursor, stream, out);
    }
    Q_UNREACHABLE();
}

static void addClosingSoon(DecodedFrame &out)
{
    SessionNotice &notice = out.notices.emplace_back();
    notice.kind = SessionNotice::Kind::ClosingSoon;
    notice.text = QStringLiteral("serverShutdown");
}

bool BinanceProtocol::decodeDocument(JsonCursor &cursor, DecodedFrame &out)
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
bool BinanceProtocol::decodeBare(JsonCursor &cursor, DecodedFrame &out)
{
    enum { Id = HeaderCount, Code, Message, Failed, FieldCount };
    static constexpr const char *Names[FieldCount] = {"e", "E", "s", "id", "code", "msg", "error"};
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
        case 'o':   // a liquidation's order; elsewhere the opening price
            if (cursor.peek() != '{')
                return cursor.skip("o");
            return cursor.object("o", [&](std::string_view inner) {
                return is(inner, "s") ? cursor.string(symbol, "o.s") : cursor.skip("o");
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
        if (stream == nullptr && m_market.isFutures)
            byName("@depth", std::to_string(m_options.depthLevels) + "@100ms");
    } else if (is(type, "forceOrder")) {
        byName("@forceOrder");
    } else if (is(type, "markPriceUpdate")) {
        byName("@markPrice@1s");
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

void BinanceProtocol::decode(std::string_view frame, DecodedFrame &out)
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

std::optional<RestRequest> BinanceProtocol::timeRequest() const { return RestRequest{m_market.timePath, TimeWeight}; }

static Error badBody(const VenueFacts &facts, const JsonCursor &cursor)
{
    return Error{
        ErrorCode::BadData,
        QStringLiteral("%1: \"%2\" is missing or wrong").arg(facts.title, QLatin1String(cursor.problemField()))};
}

Result<VenueTime> BinanceProtocol::parseTime(const QByteArray &body) const
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
        return badBody(facts(), cursor);
    return time;
}

std::optional<RestRequest> BinanceProtocol::snapshotRequest(StreamIndex stream) const
{
    if (stream < 0 || size_t(stream) >= m_keys.size() || m_keys[size_t(stream)].channel != Channel::Depth
        || m_keys[size_t(stream)].symbol.isEmpty())
        return {};
    const QString symbol = QString::fromLatin1(QUrl::toPercentEncoding(m_keys[size_t(stream)].symbol));
    return RestRequest{QStringLiteral("%1?symbol=%2&limit=1000").arg(m_market.depthPath, symbol), m_market.depthWeight};
}

Result<void> BinanceProtocol::parseSnapshot(StreamIndex stream, const QByteArray &body, DecodedFrame &out) const
{
    out.clear();
    JsonFrame json;
    JsonCursor cursor = json.openCopy(body);
    if (cursor.hasFailed() || !decodePartialDepth(cursor, stream, out) || !cursor.finish()) {
        out.clear();
        out.problem = cursor.problem();
        out.problemField = cursor.problemField();
        return badBody(facts(), cursor);
    }
    out.messages.front().countsForLatency = false;
    return {};
}

// Ends.

std::optional<Failure> BinanceProtocol::judgeClose(int code, const QString &reason) const
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

std::optional<Failure> BinanceProtocol::judgeHttp(int status, const QByteArray &body, WallTime now) const
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
