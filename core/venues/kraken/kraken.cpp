// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/venues/kraken/kraken.h"

#include "core/venues/booksides.h"
#include "core/venues/venuetime.h"

#include <algorithm>
#include <array>
#include <limits>

namespace feedwarden {

static constexpr auto LockoutWait = std::chrono::minutes(15);   // "EGeneral:Temporary lockout": at least that long

/// Minutes of a candle; 0 for any other channel.
static int intervalOf(Channel channel)
{
    switch (channel) {
    case Channel::Candle1m:
        return 1;
    case Channel::Candle5m:
        return 5;
    case Channel::Candle15m:
        return 15;
    case Channel::Candle1h:
        return 60;
    case Channel::Candle4h:
        return 240;
    case Channel::Candle1d:
        return 1440;
    case Channel::Candle1s:
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
    return 0;
}

static std::optional<Channel> candleOf(quint64 minutes)
{
    for (const Channel channel : krakenFacts().channels) {
        if (minutes > 0 && quint64(intervalOf(channel)) == minutes)
            return channel;
    }
    return {};
}

static const char *wireChannel(Channel channel)
{
    switch (channel) {
    case Channel::Trade:
        return "trade";
    case Channel::Ticker:
    case Channel::BookTicker:
        return "ticker";
    case Channel::Depth:
        return "book";
    case Channel::Candle1m:
    case Channel::Candle5m:
    case Channel::Candle15m:
    case Channel::Candle1h:
    case Channel::Candle4h:
    case Channel::Candle1d:
        return "ohlc";
    case Channel::Candle1s:
    case Channel::DepthSnapshot:
    case Channel::Liquidation:
    case Channel::MarkPrice:
    case Channel::Account:
        break;
    }
    return nullptr;
}

KrakenProtocol::KrakenProtocol(const VenueOptions &options)
{
    // "Possible values: [10, 25, 100, 500, 1000]".
    static constexpr std::array Depths = {10, 25, 100, 500, 1000};
    const auto *const enough = std::lower_bound(Depths.begin(), Depths.end(), options.depthLevels);
    m_depth = enough == Depths.end() ? Depths.back() : *enough;
}

StreamTraits KrakenProtocol::traitsOf(const StreamKey &key) const
{
    StreamTraits traits;
    if (key.channel == Channel::Trade) {
        // "unique to the book, sequential".
        traits.rule = SequenceRule::Contiguous;
        traits.reorderable = true;
    } else if (key.channel == Channel::Depth) {
        traits.needsSnapshot = true;
        traits.bookDepth = m_depth;   // the server does not remove what falls out of it
        traits.checksum = ChecksumRule::KrakenTop10;
    }
    return traits;
}

Result<void> KrakenProtocol::checkStream(const StreamKey &key) const
{
    if (!facts().channels.contains(key.channel))
        return Error{ErrorCode::Configuration,
                     QStringLiteral("Kraken Spot has no channel \"%1\"").arg(channelName(key.channel))};
    // Small letters are rare, and none begins a name: "AAPLx/USD".
    const auto isPart = [](QStringView part) {
        const auto isLarge = [](QChar c) { return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9'); };
        return !part.isEmpty() && isLarge(part.front()) && std::all_of(part.begin(), part.end(), [&](QChar c) {
            return isLarge(c) || (c >= u'a' && c <= u'z') || c == u'.';
        });
    };
    const auto parts = QStringView(key.symbol).split(u'/');
    if (key.symbol.size() > 40 || parts.size() != 2 || !isPart(parts[0]) || !isPart(parts[1]))
        return Error{
            ErrorCode::Configuration,
            QStringLiteral("\"%1\" cannot be a pair of Kraken Spot, which are written like BTC/USD").arg(key.symbol)};
    return {};
}

/// The kind of a table's entry: both forms of a ticker are one subscription.
quint8 KrakenProtocol::kindOf(Channel channel)
{
    return quint8(channel == Channel::BookTicker ? Channel::Ticker : channel);
}

const StreamKey *KrakenProtocol::keyOf(StreamIndex index) const
{
    if (index < 0 || size_t(index) >= m_keys.size() || m_keys[size_t(index)].symbol.isEmpty())
        return nullptr;
    return &m_keys[size_t(index)];
}

KrakenProtocol::Market *KrakenProtocol::marketOf(StreamIndex index)
{
    const StreamKey *const key = keyOf(index);
    return key == nullptr ? nullptr : m_markets.find(kindOf(key->channel), key->symbol.toStdString());
}

void KrakenProtocol::addStream(StreamIndex index, const StreamKey &key)
{
    Q_ASSERT(index >= 0 && checkStream(key));
    if (m_keys.size() <= size_t(index))
        m_keys.resize(size_t(index) + 1);
    m_keys[size_t(index)] = key;
    Market &market = m_markets.insert(kindOf(key.channel), key.symbol.toStdString());
    (key.channel == Channel::BookTicker ? market.bookTicker : market.stream) = index;
}

void KrakenProtocol::removeStream(StreamIndex index)
{
    if (keyOf(index) == nullptr)
        return;
    m_keys[size_t(index)] = {};
    for (Request &request : m_requests)
        std::erase(request.open, index);
    m_markets.removeIf([&](auto &slot) {
        Market &market = slot.value;
        if (market.stream != index && market.bookTicker != index)
            return false;
        (market.stream == index ? market.stream : market.bookTicker) = NoStream;
        return !market.isWanted() && market.unsubscribeId == 0;
    });
}

QUrl KrakenProtocol::connectUrl(const QUrl &origin) const
{
    QUrl url = origin;
    // Without a path it would be the first version of this interface, which speaks in other words.
    if (url.path().isEmpty() || url.path() == QLatin1String("/"))
        url.setPath(QStringLiteral("/v2"));
    return url;
}

void KrakenProtocol::sessionStarted()
{
    m_lastRequestId = 0;
    m_requests.clear();
    m_markets.removeIf([](auto &slot) {
        slot.value.isSubscribed = false;
        slot.value.isByBook = false;
        slot.value.unsubscribeId = 0;
        return !slot.value.isWanted();
    });
}

void KrakenProtocol::addParameters(QByteArray &text, Channel channel, bool isByBook, bool isSubscription) const
{
    if (const int interval = intervalOf(channel); interval > 0)
        text.append(",\"interval\":").append(QByteArray::number(interval));
    if (channel == Channel::Depth)
        text.append(",\"depth\":").append(QByteArray::number(m_depth));
    if (channel == Channel::Ticker)
        text.append(",\"event_trigger\":\"").append(isByBook ? "bbo" : "trades").append('"');
    if (isSubscription && channel == Channel::Trade)
        text.append(",\"snapshot\":false");   // the last 50 trades again with each session
}

std::vector<ClientFrame> KrakenProtocol::request(bool isSubscription, std::span<const StreamIndex> streams)
{
    std::vector<ClientFrame> frames;
    // One channel with one set of parameters per message. A market with two streams is named once.
    for (const Channel channel : facts().channels) {
        if (channel == Channel::BookTicker)   // a ticker
            continue;
        for (const bool isByBook : {false, true}) {
            ClientFrame frame;
            std::vector<QString> symbols;
            const auto finish = [&] {
                if (symbols.empty())
                    return;
                const qint64 id = ++m_lastRequestId;
                frame.text.append(isSubscription ? "{\"method\":\"subscribe\"" : "{\"method\":\"unsubscribe\"")
                    .append(",\"params\":{\"channel\":\"")
                    .append(wireChannel(channel))
                    .append("\",\"symbol\":[");
                for (size_t i = 0; i < symbols.size(); ++i) {
                    frame.text.append(i == 0 ? "\"" : ",\"").append(symbols[i].toLatin1()).append('"');
                    Market *const market = m_markets.find(kindOf(channel), symbols[i].toStdString());
                    market->isSubscribed = isSubscription;
                    market->isByBook = isSubscription && isByBook;
                    market->unsubscribeId = isSubscription ? 0 : id;
                }
                frame.text.append(']');
                addParameters(frame.text, channel, isByBook, isSubscription);
                frame.text.append("},\"req_id\":").append(QByteArray::number(id)).append('}');
                if (isSubscription)
                    m_requests.push_back({id, frame.streams});
                frames.push_back(std::exchange(frame, {}));
                symbols.clear();
            };
            for (const StreamIndex index : streams) {
                const StreamKey *const key = keyOf(index);
                if (key == nullptr || kindOf(key->channel) != kindOf(channel))
                    continue;
                const Market &market = *marketOf(index);
                if ((isSubscription ? market.bookTicker != NoStream : market.isByBook) != isByBook)
                    continue;
                if (std::find(symbols.begin(), symbols.end(), key->symbol) == symbols.end()) {
                    if (symbols.size() >= size_t(facts().streamsPerRequest))
                        finish();
                    symbols.push_back(key->symbol);
                }
                frame.streams.push_back(index);
            }
            finish();
        }
    }
    return frames;
}

/// Ends the subscriptions of `streams` on the wire, where there are any.
void KrakenProtocol::end(std::span<const StreamIndex> streams, std::vector<ClientFrame> &frames)
{
    std::vector<StreamIndex> active;
    std::copy_if(streams.begin(), streams.end(), std::back_inserter(active), [this](StreamIndex index) {
        const Market *const market = marketOf(index);
        return market != nullptr && market->isSubscribed;
    });
    for (ClientFrame &frame : request(false, active))
        frames.push_back(std::move(frame));
}

std::vector<ClientFrame> KrakenProtocol::subscribe(std::span<const StreamIndex> streams)
{
    // A ticker that follows the trades cannot begin to follow the book: it is ended and asked for anew.
    std::vector<ClientFrame> frames;
    std::vector<StreamIndex> changed;
    for (const StreamIndex index : streams) {
        const Market *const market = marketOf(index);
        if (market != nullptr && market->isSubscribed && market->isByBook != (market->bookTicker != NoStream))
            changed.push_back(index);
    }
    end(changed, frames);
    for (ClientFrame &frame : request(true, streams))
        frames.push_back(std::move(frame));
    return frames;
}

std::vector<ClientFrame> KrakenProtocol::unsubscribe(std::span<const StreamIndex> streams)
{
    std::vector<ClientFrame> frames;
    end(streams, frames);
    // The other half of a ticker goes on.
    std::vector<StreamIndex> remaining;
    for (const StreamIndex index : streams) {
        Market *const market = marketOf(index);
        if (market == nullptr)
            continue;
        for (const StreamIndex other : {market->stream, market->bookTicker}) {
            if (other != NoStream && std::find(streams.begin(), streams.end(), other) == streams.end())
                remaining.push_back(other);
        }
    }
    for (const StreamIndex index : remaining) {
        // As if the ended half were gone already, which it is as soon as this returns.
        Market *const market = marketOf(index);
        const StreamIndex ended = index == market->stream ? market->bookTicker : market->stream;
        (index == market->stream ? market->bookTicker : market->stream) = NoStream;
        for (ClientFrame &frame : request(true, {&index, 1}))
            frames.push_back(std::move(frame));
        (index == market->stream ? market->bookTicker : market->stream) = ended;
    }
    return frames;
}

std::optional<ClientFrame> KrakenProtocol::applicationPing()
{
    const qint64 id = ++m_lastRequestId;
    return ClientFrame{"{\"method\":\"ping\",\"req_id\":" + QByteArray::number(id) + '}', id, {}};
}

// Decoding.

/// Says that data came for a market that nobody wants here.
static void noteForeign(DecodedFrame &out)
{
    out.problem = DecodeProblem::ForeignStream;
    out.problemField = "symbol";
}

static bool readSide(JsonCursor &cursor, Side &side)
{
    std::string_view text;
    if (!cursor.string(text, "side"))
        return false;
    side = is(text, "buy") ? Side::Buy : is(text, "sell") ? Side::Sell : Side::Unknown;
    return true;
}

bool KrakenProtocol::decodeTrade(JsonCursor &cursor, DecodedFrame &out)
{
    enum { Symbol, TakerSide, Price, Quantity, Id, Time, FieldCount };
    static constexpr const char *Names[FieldCount] = {"symbol", "side", "price", "qty", "trade_id", "timestamp"};
    FieldSet seen;
    Trade trade;
    std::string_view symbol;
    const bool ok = cursor.object("data", [&](std::string_view key) {
        if (is(key, "symbol"))
            return cursor.once(seen, Symbol, Names) && cursor.string(symbol, "symbol");
        if (is(key, "side"))
            return cursor.once(seen, TakerSide, Names) && readSide(cursor, trade.takerSide);
        if (is(key, "price"))
            return cursor.once(seen, Price, Names) && cursor.decimal(trade.price, "price");
        if (is(key, "qty"))
            return cursor.once(seen, Quantity, Names) && cursor.decimal(trade.quantity, "qty");
        if (is(key, "trade_id"))
            return cursor.once(seen, Id, Names) && cursor.unsignedNumber(trade.id, "trade_id");
        if (is(key, "timestamp"))
            return cursor.once(seen, Time, Names) && cursor.rfc3339Time(trade.tradeTime, "timestamp");
        return cursor.skip("data");
    });
    if (!ok || !cursor.require(seen, (1u << FieldCount) - 1, Names))
        return false;
    const Market *const market = m_markets.find(kindOf(Channel::Trade), symbol);
    if (market == nullptr) {
        noteForeign(out);
    } else if (market->stream != NoStream) {
        FeedMessage &message = out.messages.emplace_back();
        message.stream = market->stream;
        message.eventTime = trade.tradeTime;
        message.sequence = {.first = trade.id, .last = trade.id, .isSet = true};
        message.payload = trade;
    }
    return true;
}

bool KrakenProtocol::decodeTicker(JsonCursor &cursor, DecodedFrame &out)
{
    enum { Symbol, Bid, BidQuantity, Ask, AskQuantity, Last, Volume, RequiredCount, Time = RequiredCount, FieldCount };
    static constexpr const char *Names[FieldCount] = {"symbol",  "bid",  "bid_qty", "ask",
                                                      "ask_qty", "last", "volume",  "timestamp"};
    FieldSet seen;
    Ticker ticker;
    BookTicker book;
    std::string_view symbol;
    WallTime time{};
    const bool ok = cursor.object("data", [&](std::string_view key) {
        if (is(key, "symbol"))
            return cursor.once(seen, Symbol, Names) && cursor.string(symbol, "symbol");
        if (is(key, "bid"))
            return cursor.once(seen, Bid, Names) && cursor.decimal(book.bid, "bid");
        if (is(key, "bid_qty"))
            return cursor.once(seen, BidQuantity, Names) && cursor.decimal(book.bidQuantity, "bid_qty");
        if (is(key, "ask"))
            return cursor.once(seen, Ask, Names) && cursor.decimal(book.ask, "ask");
        if (is(key, "ask_qty"))
            return cursor.once(seen, AskQuantity, Names) && cursor.decimal(book.askQuantity, "ask_qty");
        if (is(key, "last"))
            return cursor.once(seen, Last, Names) && cursor.decimal(ticker.last, "last");
        if (is(key, "volume"))
            return cursor.once(seen, Volume, Names) && cursor.decimal(ticker.volume24h, "volume");
        if (is(key, "timestamp"))
            return cursor.once(seen, Time, Names) && cursor.rfc3339Time(time, "timestamp");
        return cursor.skip("data");
    });
    if (!ok || !cursor.require(seen, (1u << RequiredCount) - 1, Names))
        return false;
    const Market *const market = m_markets.find(kindOf(Channel::Ticker), symbol);
    if (market == nullptr)
        noteForeign(out);
    if (market == nullptr || !market->isWanted())
        return true;
    ticker.bid = book.bid;
    ticker.ask = book.ask;
    const auto add = [&](StreamIndex stream, const auto &payload) {
        if (stream == NoStream)
            return;
        FeedMessage &message = out.messages.emplace_back();
        message.stream = stream;
        message.eventTime = time;
        message.payload = payload;
    };
    add(market->stream, ticker);
    add(market->bookTicker, book);
    return true;
}

bool KrakenProtocol::decodeCandle(JsonCursor &cursor, DecodedFrame &out)
{
    enum { Symbol, Open, High, Low, Close, Volume, Begin, Interval, FieldCount };
    static constexpr const char *Names[FieldCount] = {"symbol", "open",   "high",           "low",
                                                      "close",  "volume", "interval_begin", "interval"};
    FieldSet seen;
    Candle candle;
    std::string_view symbol;
    quint64 minutes = 0;
    const bool ok = cursor.object("data", [&](std::string_view key) {
        if (is(key, "symbol"))
            return cursor.once(seen, Symbol, Names) && cursor.string(symbol, "symbol");
        if (is(key, "open"))
            return cursor.once(seen, Open, Names) && cursor.decimal(candle.open, "open");
        if (is(key, "high"))
            return cursor.once(seen, High, Names) && cursor.decimal(candle.high, "high");
        if (is(key, "low"))
            return cursor.once(seen, Low, Names) && cursor.decimal(candle.low, "low");
        if (is(key, "close"))
            return cursor.once(seen, Close, Names) && cursor.decimal(candle.close, "close");
        if (is(key, "volume"))
            return cursor.once(seen, Volume, Names) && cursor.decimal(candle.volume, "volume");
        if (is(key, "interval_begin"))
            return cursor.once(seen, Begin, Names) && cursor.rfc3339Time(candle.start, "interval_begin");
        if (is(key, "interval"))
            return cursor.once(seen, Interval, Names) && cursor.unsignedNumber(minutes, "interval");
        return cursor.skip("data");
    });
    if (!ok || !cursor.require(seen, (1u << FieldCount) - 1, Names))
        return false;
    const auto channel = candleOf(minutes);
    const Market *const market = channel ? m_markets.find(kindOf(*channel), symbol) : nullptr;
    if (market == nullptr) {
        noteForeign(out);
    } else if (market->stream != NoStream) {
        FeedMessage &message = out.messages.emplace_back();
        message.stream = market->stream;
        message.payload = candle;
    }
    return true;
}

/// [{"price":62802.5,"qty":0.02987767}, …]
static bool readLevels(JsonCursor &cursor, std::vector<BookLevel> &levels, const char *field)
{
    enum { Price, Quantity, FieldCount };
    static constexpr const char *Names[FieldCount] = {"price", "qty"};
    return cursor.array(field, [&] {
        FieldSet seen;
        BookLevel level;
        const bool ok = cursor.object(field, [&](std::string_view key) {
            if (is(key, "price"))
                return cursor.once(seen, Price, Names) && cursor.decimal(level.price, "price");
            if (is(key, "qty"))
                return cursor.once(seen, Quantity, Names) && cursor.decimal(level.quantity, "qty");
            return cursor.skip(field);
        });
        if (!ok || !cursor.require(seen, (1u << FieldCount) - 1, Names))
            return false;
        levels.push_back(level);
        return true;
    });
}

bool KrakenProtocol::decodeBook(JsonCursor &cursor, DecodedFrame &out)
{
    enum { Symbol, Bids, Asks, Checksum, RequiredCount, Time = RequiredCount, FieldCount };
    static constexpr const char *Names[FieldCount] = {"symbol", "bids", "asks", "checksum", "timestamp"};
    FieldSet seen;
    BookChange change;
    BookSides sides(out);
    std::string_view symbol;
    quint64 checksum = 0;
    WallTime time{};
    const size_t firstLevel = out.levels.size();
    const bool ok = cursor.object("data", [&](std::string_view key) {
        if (is(key, "symbol"))
            return cursor.once(seen, Symbol, Names) && cursor.string(symbol, "symbol");
        if (is(key, "bids"))
            return cursor.once(seen, Bids, Names) && sides.readBids(cursor, "bids", readLevels);
        if (is(key, "asks"))
            return cursor.once(seen, Asks, Names) && sides.readAsks(cursor, "asks", readLevels);
        if (is(key, "checksum"))
            return cursor.once(seen, Checksum, Names) && cursor.unsignedNumber(checksum, "checksum");
        if (is(key, "timestamp"))
            return cursor.once(seen, Time, Names) && cursor.rfc3339Time(time, "timestamp");
        return cursor.skip("data");
    });
    if (!ok || !cursor.require(seen, (1u << RequiredCount) - 1, Names))
        return false;
    if (checksum > std::numeric_limits<quint32>::max())
        return cursor.fail(DecodeProblem::BadNumber, "checksum");
    const Market *const market = m_markets.find(kindOf(Channel::Depth), symbol);
    if (market == nullptr)
        noteForeign(out);
    if (market == nullptr || market->stream == NoStream) {
        out.levels.resize(firstLevel);
        return true;
    }
    sides.finish(change);
    change.checksum = quint32(checksum);
    FeedMessage &message = out.messages.emplace_back();
    message.stream = market->stream;
    message.eventTime = time;
    message.payload = change;
    return true;
}

bool KrakenProtocol::decodeStatus(JsonCursor &cursor, DecodedFrame &out)
{
    enum { System, RequiredCount, Connection = RequiredCount, FieldCount };
    static constexpr const char *Names[FieldCount] = {"system", "connection_id"};
    FieldSet seen;
    std::string_view system;
    quint64 connection = 0;   // beyond 2^63 at times
    const bool ok = cursor.object("data", [&](std::string_view key) {
        if (is(key, "system"))
            return cursor.once(seen, System, Names) && cursor.string(system, "system");
        if (is(key, "connection_id"))
            return cursor.once(seen, Connection, Names) && cursor.unsignedNumberOrText(connection, "connection_id");
        return cursor.skip("data");
    });
    if (!ok || !cursor.require(seen, (1u << RequiredCount) - 1, Names))
        return false;
    if (is(system, "online"))
        return true;
    SessionNotice &notice = out.notices.emplace_back();
    notice.kind = SessionNotice::Kind::Error;
    notice.text =
        QStringLiteral("the trading system is in \"%1\", connection %2").arg(presentable(system)).arg(connection);
    notice.text.truncate(256);
    return true;
}

bool KrakenProtocol::decodeData(JsonCursor &cursor, Kind kind, DecodedFrame &out)
{
    return cursor.array("data", [&] {
        switch (kind) {
        case Kind::Trade:
            return decodeTrade(cursor, out);
        case Kind::Ticker:
            return decodeTicker(cursor, out);
        case Kind::Candle:
            return decodeCandle(cursor, out);
        case Kind::Book:
            return decodeBook(cursor, out);
        case Kind::Status:
            return decodeStatus(cursor, out);
        case Kind::Heartbeat:
        case Kind::Unknown:
            break;
        }
        return cursor.skip("data");
    });
}

bool KrakenProtocol::decodeDocument(JsonCursor &cursor, DecodedFrame &out)
{
    enum {
        ChannelName,
        Type,
        Data,
        Time,
        Method,
        RequestId,
        Success,
        ErrorText,
        Symbol,
        ReceivedAt,
        SentAt,
        ResultData,
        ResultChannel,
        ResultSymbol,
        ResultInterval,
        ResultTrigger,
        FieldCount
    };
    static constexpr const char *Names[FieldCount] = {"channel",
                                                      "type",
                                                      "data",
                                                      "timestamp",
                                                      "method",
                                                      "req_id",
                                                      "success",
                                                      "error",
                                                      "symbol",
                                                      "time_in",
                                                      "time_out",
                                                      "result",
                                                      "result.channel",
                                                      "result.symbol",
                                                      "result.interval",
                                                      "result.event_trigger"};
    FieldSet seen;
    std::string_view channel, type;
    WallTime time{};
    Answer answer;
    JsonCursor::Place dataBeforeChannel;
    Kind kind = Kind::Unknown;

    const auto readResult = [&](std::string_view key) {
        if (is(key, "channel"))
            return cursor.once(seen, ResultChannel, Names) && cursor.string(answer.channel, "result.channel");
        if (is(key, "symbol"))
            return cursor.once(seen, ResultSymbol, Names) && cursor.string(answer.symbol, "result.symbol");
        if (is(key, "interval"))
            return cursor.once(seen, ResultInterval, Names)
                   && cursor.unsignedNumber(answer.interval, "result.interval");
        if (is(key, "event_trigger"))
            return cursor.once(seen, ResultTrigger, Names) && cursor.string(answer.trigger, "result.event_trigger");
        return cursor.skip("result");
    };
    const bool ok = cursor.object("frame", [&](std::string_view key) {
        if (is(key, "channel")) {
            if (!cursor.once(seen, ChannelName, Names) || !cursor.string(channel, "channel"))
                return false;
            kind = is(channel, "book")        ? Kind::Book
                   : is(channel, "trade")     ? Kind::Trade
                   : is(channel, "ticker")    ? Kind::Ticker
                   : is(channel, "heartbeat") ? Kind::Heartbeat
                   : is(channel, "ohlc")      ? Kind::Candle
                   : is(channel, "status")    ? Kind::Status
                                              : Kind::Unknown;
            return true;
        }
        if (is(key, "type"))
            return cursor.once(seen, Type, Names) && cursor.string(type, "type");
        if (is(key, "data")) {
            if (!cursor.once(seen, Data, Names))
                return false;
            if (seen.has(ChannelName))
                return kind == Kind::Unknown ? cursor.skip("data") : decodeData(cursor, kind, out);
            dataBeforeChannel = cursor.place();
            return cursor.skip("data");
        }
        if (is(key, "timestamp"))
            return cursor.once(seen, Time, Names) && cursor.rfc3339Time(time, "timestamp");
        if (is(key, "method"))
            return cursor.once(seen, Method, Names) && cursor.string(answer.method, "method");
        if (is(key, "req_id"))
            return cursor.once(seen, RequestId, Names)
                   && (cursor.takeNull() || cursor.unsignedNumber(answer.id, "req_id"));
        if (is(key, "success"))
            return cursor.once(seen, Success, Names) && cursor.boolean(answer.isSuccess, "success");
        if (is(key, "error"))
            return cursor.once(seen, ErrorText, Names) && cursor.string(answer.error, "error");
        if (is(key, "symbol"))
            return cursor.once(seen, Symbol, Names) && cursor.string(answer.symbol, "symbol");
        if (is(key, "time_in"))
            return cursor.once(seen, ReceivedAt, Names) && cursor.rfc3339Time(answer.receivedAt, "time_in");
        if (is(key, "time_out"))
            return cursor.once(seen, SentAt, Names) && cursor.rfc3339Time(answer.sentAt, "time_out");
        if (is(key, "result"))
            return cursor.once(seen, ResultData, Names) && cursor.object("result", readResult);
        return cursor.skip("frame");
    });
    if (!ok || !cursor.finish())
        return false;

    if (!seen.has(ChannelName)) {
        if (!seen.has(Method) && !seen.has(ErrorText))
            return cursor.require(seen, 1u << ChannelName, Names);
        if (answer.id > quint64(std::numeric_limits<qint64>::max()))
            return cursor.fail(DecodeProblem::BadNumber, "req_id");
        if (!is(answer.method, "pong") && !seen.has(ErrorText) && !cursor.require(seen, 1u << Success, Names))
            return false;
        const bool isKnown = is(answer.method, "subscribe") || is(answer.method, "unsubscribe")
                             || is(answer.method, "pong") || is(answer.method, "ping");
        if (isKnown || !answer.isSuccess) {
            judgeAnswer(answer, out);
        } else {
            out.problem = DecodeProblem::UnknownType;
            out.problemField = "method";
        }
        return true;
    }
    if (kind == Kind::Heartbeat) {
        out.notices.emplace_back().kind = SessionNotice::Kind::Heartbeat;
        return true;
    }
    if (kind == Kind::Unknown) {
        out.problem = DecodeProblem::UnknownType;
        out.problemField = "channel";
        return true;
    }
    if (!cursor.require(seen, 1u << Data | 1u << Type, Names))
        return false;
    if (dataBeforeChannel.at != nullptr) {
        cursor.returnTo(dataBeforeChannel);
        if (!decodeData(cursor, kind, out))
            return false;
    }
    const bool isSnapshot = is(type, "snapshot");
    if (!isSnapshot && !is(type, "update"))
        return cursor.fail(DecodeProblem::WrongType, "type");
    for (FeedMessage &message : out.messages) {
        if (isSnapshot)
            message.countsForLatency = false;
        if (kind == Kind::Candle)
            message.eventTime = time;
        if (BookChange *const change = std::get_if<BookChange>(&message.payload))
            change->isSnapshot = isSnapshot;
    }
    return true;
}

/// Those streams of a request that have no answer yet, of one symbol where it is named; from now on they have one.
std::vector<StreamIndex> KrakenProtocol::takeOpen(qint64 requestId, std::string_view symbol)
{
    std::vector<StreamIndex> taken;
    const auto request = std::find_if(m_requests.begin(), m_requests.end(),
                                      [&](const Request &each) { return each.id == requestId; });
    if (request == m_requests.end())
        return taken;
    std::erase_if(request->open, [&](StreamIndex index) {
        const StreamKey *const key = keyOf(index);
        const bool isMeant = key != nullptr && (symbol.empty() || key->symbol.toStdString() == symbol);
        if (isMeant)
            taken.push_back(index);
        return isMeant;
    });
    if (request->open.empty())
        m_requests.erase(request);
    return taken;
}

void KrakenProtocol::judgeAnswer(const Answer &answer, DecodedFrame &out)
{
    using NoticeKind = SessionNotice::Kind;
    if (is(answer.method, "pong")) {
        SessionNotice &notice = out.notices.emplace_back();
        notice.kind = NoticeKind::Pong;
        notice.requestId = qint64(answer.id);
        if (answer.receivedAt != WallTime{} && answer.sentAt != WallTime{})
            notice.times = {answer.receivedAt, answer.sentAt};
        return;
    }
    if (!answer.isSuccess) {
        judgeRefusal(answer, out);
        return;
    }
    // One answer per symbol, all under the number of their request.
    const auto candle = candleOf(answer.interval);
    const std::optional<quint8> kind = is(answer.channel, "trade")            ? std::optional(kindOf(Channel::Trade))
                                       : is(answer.channel, "ticker")         ? std::optional(kindOf(Channel::Ticker))
                                       : is(answer.channel, "book")           ? std::optional(kindOf(Channel::Depth))
                                       : is(answer.channel, "ohlc") && candle ? std::optional(kindOf(*candle))
                                                                              : std::nullopt;
    const bool isSubscription = is(answer.method, "subscribe");
    SessionNotice &notice = out.notices.emplace_back();
    notice.kind = NoticeKind::Acknowledged;
    notice.requestId = qint64(answer.id);
    if (isSubscription && !answer.symbol.empty()) {
        (void)takeOpen(qint64(answer.id), answer.symbol);
        const Market *const market = kind ? m_markets.find(*kind, answer.symbol) : nullptr;
        if (market == nullptr)
            return;
        if (market->stream != NoStream)
            notice.streams.push_back(market->stream);
        if (market->bookTicker != NoStream && !is(answer.trigger, "trades"))
            notice.streams.push_back(market->bookTicker);
    } else if (is(answer.method, "unsubscribe") && answer.id != 0) {
        // What comes after its end is confirmed would be a surprise again.
        m_markets.removeIf([&](auto &slot) {
            Market &market = slot.value;
            if (market.unsubscribeId != qint64(answer.id) || slot.name != answer.symbol)
                return false;
            market.unsubscribeId = 0;
            return !market.isWanted();
        });
    }
}

void KrakenProtocol::judgeRefusal(const Answer &answer, DecodedFrame &out)
{
    using NoticeKind = SessionNotice::Kind;
    const QString text = presentable(answer.error);
    const auto says = [&](const char *words) { return text.contains(QLatin1String(words), Qt::CaseInsensitive); };
    SessionNotice notice;
    notice.kind = NoticeKind::Error;
    notice.requestId = qint64(answer.id);
    notice.text = text;

    if (says("msg rate") || says("rate limit") || says("too many") || says("EService:Throttled")
        || says("Temporary lockout")) {
        notice.kind = NoticeKind::Throttled;
        if (says("Temporary lockout"))
            notice.retryAfter = LockoutWait;
        // "EService:Throttled: <unix time>": until then, by the venue's own clock.
        const size_t colon = answer.error.rfind(": ");
        quint64 until = 0;
        if (says("EService:Throttled") && colon != std::string_view::npos && answer.sentAt != WallTime{}
            && JsonCursor::parseUnsigned(answer.error.substr(colon + 2), until)) {
            if (const auto end = wallTimeFromCount(until); end && *end > answer.sentAt)
                notice.retryAfter = std::clamp(std::chrono::ceil<std::chrono::milliseconds>(*end - answer.sentAt),
                                               std::chrono::milliseconds(1'000),
                                               std::chrono::milliseconds(std::chrono::days(3)));
        }
        out.notices.push_back(notice);
        return;
    }
    const bool isSubscription = is(answer.method, "subscribe");
    // Busy or down: no word about the stream. Its acknowledgement stays away, and the session is tried again later.
    if (!isSubscription || says("EService:")) {
        // What was to end and is not there has ended.
        if (is(answer.method, "unsubscribe") && (says("not found") || says("not subscribed")))
            notice.kind = NoticeKind::Acknowledged;
        out.notices.push_back(notice);
        return;
    }

    std::vector<StreamIndex> streams = takeOpen(qint64(answer.id), answer.symbol);
    if (says("Already subscribed")) {
        notice.kind = NoticeKind::Acknowledged;
        notice.streams = std::move(streams);
        out.notices.push_back(notice);
        return;
    }
    for (const StreamIndex index : streams) {
        if (Market *const market = marketOf(index))
            market->isSubscribed = false;
    }
    if (streams.empty()) {
        out.notices.push_back(notice);
    } else if (answer.symbol.empty()) {
        // All of the request: which of it was wrong is for the caller to find out.
        notice.kind = NoticeKind::Rejected;
        notice.streams = std::move(streams);
        out.notices.push_back(notice);
    } else {
        notice.kind = NoticeKind::Rejected;
        for (const StreamIndex index : streams) {
            notice.streams = {index};
            out.notices.push_back(notice);
        }
    }
}

void KrakenProtocol::decode(std::string_view frame, DecodedFrame &out)
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

std::optional<RestRequest> KrakenProtocol::timeRequest() const
{
    return RestRequest{QStringLiteral("/0/public/Time"), 1};
}

Result<VenueTime> KrakenProtocol::parseTime(const QByteArray &body) const
{
    // {"error":[],"result":{"unixtime":1688669448,"rfc1123":"Thu, 06 Jul 23 18:50:48 +0000"}}
    static constexpr const char *Names[] = {"result", "unixtime"};
    JsonFrame json;
    JsonCursor cursor = json.openCopy(body);
    FieldSet seen;
    VenueTime time;
    time.resolution = std::chrono::seconds(1);
    const bool ok = !cursor.hasFailed() && cursor.object("body", [&](std::string_view key) {
        if (is(key, "result")) {
            return cursor.once(seen, 0, Names) && cursor.object("result", [&](std::string_view inner) {
                if (is(inner, "unixtime"))
                    return cursor.once(seen, 1, Names) && cursor.epochTime(time.time, "unixtime");
                return cursor.skip("result");
            });
        }
        return cursor.skip("body");
    });
    if (!ok || !cursor.finish() || !cursor.require(seen, 3, Names))
        return Error{ErrorCode::BadData,
                     QStringLiteral("Kraken: \"%1\" is missing or wrong").arg(QLatin1String(cursor.problemField()))};
    return time;
}

}   // namespace feedwarden
