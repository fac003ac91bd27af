// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/venues/coinbase/coinbase.h"

#include "core/venues/venuetime.h"

#include <algorithm>

namespace feedwarden {

static const char *wireChannel(Channel channel)
{
    switch (channel) {
    case Channel::Trade:
        return "market_trades";
    case Channel::Ticker:
        return "ticker";
    case Channel::Depth:
        return "level2";   // its data come as "l2_data"
    case Channel::Candle5m:
        return "candles";
    case Channel::BookTicker:
    case Channel::Candle1s:
    case Channel::Candle1m:
    case Channel::Candle15m:
    case Channel::Candle1h:
    case Channel::Candle4h:
    case Channel::Candle1d:
    case Channel::DepthSnapshot:
    case Channel::Liquidation:
    case Channel::MarkPrice:
    case Channel::Account:
        break;
    }
    return nullptr;
}

/// The name under which the data of a product in USDC come: that in USD, but for two pairs with markets of their own.
static QString aliasOf(const QString &product)
{
    static const QString Suffix = QStringLiteral("-USDC");
    if (!product.endsWith(Suffix) || product == QLatin1String("USDT-USDC") || product == QLatin1String("EURC-USDC"))
        return {};
    return product.chopped(1);
}

StreamTraits CoinbaseProtocol::traitsOf(const StreamKey &key) const
{
    // Gaps show in the connection's sequence. Ids of trades are in rising order, but nothing promises that each is
    // sent.
    StreamTraits traits;
    traits.needsSnapshot = key.channel == Channel::Depth;
    if (key.channel == Channel::Candle5m)
        traits.pushInterval = std::chrono::seconds(1);
    return traits;
}

Result<void> CoinbaseProtocol::checkStream(const StreamKey &key) const
{
    if (wireChannel(key.channel) == nullptr)
        return Error{ErrorCode::Configuration,
                     QStringLiteral("Coinbase Advanced Trade has no channel \"%1\"").arg(channelName(key.channel))};
    if (!isCoinbaseProduct(key.symbol))
        return Error{
            ErrorCode::Configuration,
            QStringLiteral("\"%1\" cannot be a product of Coinbase, which are written like BTC-USD").arg(key.symbol)};
    return {};
}

void CoinbaseProtocol::addStream(StreamIndex index, const StreamKey &key)
{
    Q_ASSERT(checkStream(key));
    m_streams.add(index, key, aliasOf(key.symbol));
}

std::vector<ClientFrame> CoinbaseProtocol::openingFrames()
{
    return {ClientFrame{QByteArrayLiteral("{\"type\":\"subscribe\",\"channel\":\"heartbeats\"}"), 0, {}}};
}

std::vector<ClientFrame> CoinbaseProtocol::request(const char *type, std::span<const StreamIndex> streams,
                                                   bool isUnsubscribe)
{
    // One channel per message.
    std::vector<ClientFrame> frames;
    for (const Channel channel : facts().channels) {
        std::vector<QString> products;
        ClientFrame frame;
        const auto finish = [&] {
            if (products.empty())
                return;
            frame.text.append("{\"type\":\"").append(type).append("\",\"product_ids\":[");
            appendProductList(frame.text, products);
            frame.text.append("],\"channel\":\"").append(wireChannel(channel)).append("\"}");
            if (!isUnsubscribe)
                frame.requestId = m_streams.asked(frame.streams);
            frames.push_back(std::exchange(frame, {}));
            products.clear();
        };
        for (const StreamIndex index : streams) {
            const StreamKey *const key = m_streams.keyOf(index);
            if (key == nullptr || key->channel != channel)
                continue;
            if (products.size() >= size_t(facts().streamsPerRequest))
                finish();
            products.push_back(key->symbol);
            frame.streams.push_back(index);
            isUnsubscribe ? m_streams.markUnsubscribed(index) : m_streams.markSubscribed(index);
        }
        finish();
    }
    return frames;
}

std::vector<ClientFrame> CoinbaseProtocol::subscribe(std::span<const StreamIndex> streams)
{
    return request("subscribe", streams, false);
}

std::vector<ClientFrame> CoinbaseProtocol::unsubscribe(std::span<const StreamIndex> streams)
{
    return request("unsubscribe", streams, true);
}

// Decoding.

/// Adds a message for each stream that wants data of `product`; says so if nobody does. The message is returned where
/// there is one stream or more, to be completed by the caller; a second one is a copy of it.
template<typename Payload>
static void addMessage(CoinbaseStreams::Product *product, const Payload &payload, const SequenceMark &sequence,
                       bool countsForLatency, DecodedFrame &out)
{
    if (product == nullptr) {
        out.problem = DecodeProblem::ForeignStream;
        out.problemField = "product_id";
        return;
    }
    for (const StreamIndex index : product->streams) {
        if (index == NoStream)
            continue;
        FeedMessage &message = out.messages.emplace_back();
        message.stream = index;
        message.sequence = sequence;
        message.countsForLatency = countsForLatency;
        message.payload = payload;
    }
}

bool CoinbaseProtocol::decodeTrade(JsonCursor &cursor, DecodedFrame &out)
{
    enum { ProductId, Id, Price, Size, Time, MakerSide, FieldCount };
    static constexpr const char *Names[FieldCount] = {"product_id", "trade_id", "price", "size", "time", "side"};
    FieldSet seen;
    Trade trade;
    std::string_view product, side;
    bool hasId = false;
    // A text that is no number is allowed and leaves the id unknown; a number that is too large is wrong.
    const auto readId = [&] {
        hasId = true;
        if (cursor.peek() != '"')
            return cursor.unsignedNumber(trade.id, "trade_id");
        std::string_view id;
        if (!cursor.string(id, "trade_id"))
            return false;
        hasId = !id.empty() && std::all_of(id.begin(), id.end(), [](char c) { return c >= '0' && c <= '9'; });
        return !hasId || JsonCursor::parseUnsigned(id, trade.id) || cursor.fail(DecodeProblem::BadNumber, "trade_id");
    };
    const bool ok = cursor.object("trades", [&](std::string_view key) {
        if (is(key, "product_id"))
            return cursor.once(seen, ProductId, Names) && cursor.string(product, "product_id");
        if (is(key, "trade_id"))
            return cursor.once(seen, Id, Names) && readId();
        if (is(key, "price"))
            return cursor.once(seen, Price, Names) && cursor.decimal(trade.price, "price");
        if (is(key, "size"))
            return cursor.once(seen, Size, Names) && cursor.decimal(trade.quantity, "size");
        if (is(key, "time"))
            return cursor.once(seen, Time, Names) && cursor.rfc3339Time(trade.tradeTime, "time");
        if (is(key, "side"))
            return cursor.once(seen, MakerSide, Names) && cursor.string(side, "side");
        return cursor.skip("trades");
    });
    if (!ok || !cursor.require(seen, (1u << FieldCount) - 1, Names))
        return false;
    trade.takerSide = takerSideFromMaker(side);
    addMessage(m_streams.find(Channel::Trade, product), trade,
               SequenceMark{.first = trade.id, .last = trade.id, .isSet = hasId}, true, out);
    return true;
}

bool CoinbaseProtocol::decodeTicker(JsonCursor &cursor, DecodedFrame &out)
{
    enum { ProductId, Price, Volume, RequiredCount, Bid = RequiredCount, Ask, FieldCount };
    static constexpr const char *Names[FieldCount] = {"product_id", "price", "volume_24_h", "best_bid", "best_ask"};
    FieldSet seen;
    Ticker ticker;
    std::string_view product;
    const bool ok = cursor.object("tickers", [&](std::string_view key) {
        if (is(key, "product_id"))
            return cursor.once(seen, ProductId, Names) && cursor.string(product, "product_id");
        if (is(key, "price"))
            return cursor.once(seen, Price, Names) && cursor.decimal(ticker.last, "price");
        if (is(key, "volume_24_h"))
            return cursor.once(seen, Volume, Names) && cursor.decimal(ticker.volume24h, "volume_24_h");
        if (is(key, "best_bid"))
            return cursor.once(seen, Bid, Names) && cursor.decimalOrEmpty(ticker.bid, "best_bid");
        if (is(key, "best_ask"))
            return cursor.once(seen, Ask, Names) && cursor.decimalOrEmpty(ticker.ask, "best_ask");
        return cursor.skip("tickers");
    });
    if (!ok || !cursor.require(seen, (1u << RequiredCount) - 1, Names))
        return false;
    CoinbaseStreams::Product *const found = m_streams.find(Channel::Ticker, product);
    const bool isFirst = found != nullptr && found->isFresh
                         && std::find(m_heard.begin(), m_heard.end(), found) == m_heard.end();
    addMessage(found, ticker, {}, !isFirst, out);
    if (isFirst) [[unlikely]]
        m_heard.push_back(found);
    return true;
}

bool CoinbaseProtocol::decodeCandle(JsonCursor &cursor, DecodedFrame &out)
{
    enum { ProductId, Start, Open, High, Low, Close, Volume, FieldCount };
    static constexpr const char *Names[FieldCount] = {"product_id", "start", "open", "high", "low", "close", "volume"};
    FieldSet seen;
    Candle candle;
    std::string_view product;
    const bool ok = cursor.object("candles", [&](std::string_view key) {
        if (is(key, "product_id"))
            return cursor.once(seen, ProductId, Names) && cursor.string(product, "product_id");
        if (is(key, "start"))
            return cursor.once(seen, Start, Names) && cursor.epochTime(candle.start, "start");
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
        return cursor.skip("candles");
    });
    if (!ok || !cursor.require(seen, (1u << FieldCount) - 1, Names))
        return false;
    addMessage(m_streams.find(Channel::Candle5m, product), candle, {}, true, out);
    return true;
}

bool CoinbaseProtocol::decodeLevel(JsonCursor &cursor, DecodedFrame &out)
{
    enum { BookSide, Price, Quantity, FieldCount };
    static constexpr const char *Names[FieldCount] = {"side", "price_level", "new_quantity"};
    FieldSet seen;
    BookLevel level;
    bool isBid = false;
    const bool ok = cursor.object("updates", [&](std::string_view key) {
        if (is(key, "price_level"))
            return cursor.once(seen, Price, Names) && cursor.decimal(level.price, "price_level");
        if (is(key, "new_quantity"))
            return cursor.once(seen, Quantity, Names) && cursor.decimal(level.quantity, "new_quantity");
        if (is(key, "side")) {
            std::string_view side;
            if (!cursor.once(seen, BookSide, Names) || !cursor.string(side, "side"))
                return false;
            isBid = is(side, "bid");
            return isBid || is(side, "offer") || cursor.fail(DecodeProblem::WrongType, "side");
        }
        return cursor.skip("updates");   // event_time: of the match; 1970 in snapshots
    });
    if (!ok || !cursor.require(seen, (1u << FieldCount) - 1, Names))
        return false;
    (isBid ? out.levels : m_asks).push_back(level);
    return true;
}

bool CoinbaseProtocol::decodeEvent(JsonCursor &cursor, Kind kind, DecodedFrame &out)
{
    enum { Type, ProductId, Content, FieldCount };
    static constexpr const char *Names[FieldCount] = {"type", "product_id", "events"};
    FieldSet seen;
    std::string_view type, product;
    const size_t firstMessage = out.messages.size();
    const size_t firstLevel = out.levels.size();
    m_asks.clear();
    quint64 counter = 0;

    const auto readList = [&](const char *name, auto &&readElement) {
        return cursor.once(seen, Content, Names)
               && cursor.array(name, [&] { return (this->*readElement)(cursor, out); });
    };
    const auto readSubscriptions = [&] {
        return cursor.once(seen, Content, Names) && cursor.object("subscriptions", [&](std::string_view name) {
            const Channel *channel = nullptr;
            for (const Channel &each : facts().channels) {
                if (name == wireChannel(each))
                    channel = &each;
            }
            if (channel == nullptr)   // heartbeats
                return cursor.skip("subscriptions");
            return cursor.array("subscriptions", [&] {
                if (!cursor.string(product, "subscriptions"))
                    return false;
                m_streams.listed(*channel, product);
                return true;
            });
        });
    };
    const bool ok = cursor.object("events", [&](std::string_view key) {
        if (is(key, "type"))
            return cursor.once(seen, Type, Names) && cursor.string(type, "type");
        switch (kind) {
        case Kind::Trades:
            if (is(key, "trades"))
                return readList("trades", &CoinbaseProtocol::decodeTrade);
            break;
        case Kind::Ticker:
            if (is(key, "tickers"))
                return readList("tickers", &CoinbaseProtocol::decodeTicker);
            break;
        case Kind::Candles:
            if (is(key, "candles"))
                return readList("candles", &CoinbaseProtocol::decodeCandle);
            break;
        case Kind::Book:
            if (is(key, "product_id"))
                return cursor.once(seen, ProductId, Names) && cursor.string(product, "product_id");
            if (is(key, "updates"))
                return readList("updates", &CoinbaseProtocol::decodeLevel);
            break;
        case Kind::Heartbeats:
            // Its current_time is a Go time, in no form that anybody else reads.
            if (is(key, "heartbeat_counter"))
                return cursor.once(seen, Content, Names) && cursor.unsignedNumberOrText(counter, "heartbeat_counter");
            break;
        case Kind::Subscriptions:
            if (is(key, "subscriptions"))
                return readSubscriptions();
            break;
        case Kind::Unknown:
            break;
        }
        return cursor.skip("events");
    });
    if (!ok || !cursor.require(seen, 1u << Content, Names))
        return false;

    const bool isSnapshot = is(type, "snapshot");
    switch (kind) {
    case Kind::Heartbeats: {
        SessionNotice &notice = out.notices.emplace_back();
        notice.kind = SessionNotice::Kind::Heartbeat;
        notice.counter = counter;
        return true;
    }
    case Kind::Book: {
        if (!cursor.require(seen, 1u << Type | 1u << ProductId, Names))
            return false;
        if (!isSnapshot && !is(type, "update"))
            return cursor.fail(DecodeProblem::WrongType, "type");
        BookChange change;
        change.firstLevel = quint32(firstLevel);
        change.bidCount = quint32(out.levels.size() - firstLevel);
        change.askCount = quint32(m_asks.size());
        change.isSnapshot = isSnapshot;
        out.levels.insert(out.levels.end(), m_asks.begin(), m_asks.end());
        addMessage(m_streams.find(Channel::Depth, product), change, {}, !isSnapshot, out);
        if (out.messages.size() == firstMessage)
            out.levels.resize(firstLevel);
        return true;
    }
    case Kind::Trades:
    case Kind::Ticker:
    case Kind::Candles:
        for (size_t i = firstMessage; isSnapshot && i < out.messages.size(); ++i)
            out.messages[i].countsForLatency = false;
        return true;
    case Kind::Subscriptions:
    case Kind::Unknown:
        return true;
    }
    Q_UNREACHABLE();
}

bool CoinbaseProtocol::decodeEvents(JsonCursor &cursor, Kind kind, DecodedFrame &out)
{
    if (!cursor.array("events", [&] { return decodeEvent(cursor, kind, out); }))
        return false;
    if (kind == Kind::Trades && out.messages.size() > 1) {
        // The newest comes first; who follows a market wants them as they happened.
        const auto idOf = [](const FeedMessage &message) { return std::get_if<Trade>(&message.payload)->id; };
        const auto older = [&](const FeedMessage &a, const FeedMessage &b) { return idOf(a) < idOf(b); };
        const bool haveIds = std::all_of(out.messages.begin(), out.messages.end(),
                                         [&](const FeedMessage &message) { return idOf(message) != 0; });
        if (!haveIds)
            std::reverse(out.messages.begin(), out.messages.end());
        else if (!std::is_sorted(out.messages.begin(), out.messages.end(), older))
            std::sort(out.messages.begin(), out.messages.end(), older);
    }
    return true;
}

bool CoinbaseProtocol::decodeDocument(JsonCursor &cursor, DecodedFrame &out)
{
    enum { ChannelName, Timestamp, Sequence, Events, EnvelopeCount, Type = EnvelopeCount, Message, Reason, FieldCount };
    static constexpr const char *Names[FieldCount] = {"channel", "timestamp", "sequence_num", "events",
                                                      "type",    "message",   "reason"};
    FieldSet seen;
    std::string_view channel, type, text, reason;
    WallTime time{};
    quint64 sequence = 0;
    JsonCursor::Place eventsBeforeChannel;
    Kind kind = Kind::Unknown;

    const auto readEvents = [&] {
        kind = is(channel, "market_trades")   ? Kind::Trades
               : is(channel, "l2_data")       ? Kind::Book
               : is(channel, "ticker")        ? Kind::Ticker
               : is(channel, "candles")       ? Kind::Candles
               : is(channel, "heartbeats")    ? Kind::Heartbeats
               : is(channel, "subscriptions") ? Kind::Subscriptions
                                              : Kind::Unknown;
        if (kind != Kind::Unknown)
            return decodeEvents(cursor, kind, out);
        out.problem = DecodeProblem::UnknownType;
        out.problemField = "channel";
        return cursor.skip("events");
    };
    const bool ok = cursor.object("frame", [&](std::string_view key) {
        if (is(key, "channel"))
            return cursor.once(seen, ChannelName, Names) && cursor.string(channel, "channel");
        if (is(key, "timestamp"))
            return cursor.once(seen, Timestamp, Names) && cursor.rfc3339Time(time, "timestamp");
        if (is(key, "sequence_num"))
            return cursor.once(seen, Sequence, Names) && cursor.unsignedNumber(sequence, "sequence_num");
        if (is(key, "events")) {
            if (!cursor.once(seen, Events, Names))
                return false;
            if (seen.has(ChannelName))
                return readEvents();
            eventsBeforeChannel = cursor.place();
            return cursor.skip("events");
        }
        if (is(key, "type"))
            return cursor.once(seen, Type, Names) && cursor.string(type, "type");
        if (is(key, "message"))
            return cursor.once(seen, Message, Names) && cursor.string(text, "message");
        if (is(key, "reason"))
            return cursor.once(seen, Reason, Names) && cursor.string(reason, "reason");
        return cursor.skip("frame");
    });
    if (!ok || !cursor.finish())
        return false;
    if (!seen.has(ChannelName) && seen.has(Type)) {
        if (is(type, "error")) {
            m_streams.judgeError(text, reason, out.notices.emplace_back());
        } else {
            out.problem = DecodeProblem::UnknownType;
            out.problemField = "type";
        }
        return true;
    }
    if (!cursor.require(seen, (1u << EnvelopeCount) - 1, Names))
        return false;
    if (eventsBeforeChannel.at != nullptr) {
        cursor.returnTo(eventsBeforeChannel);
        if (!readEvents())
            return false;
    }
    if (kind == Kind::Subscriptions)
        m_streams.finishList(out.notices.emplace_back());
    out.connectionSequence = {.first = sequence, .last = sequence, .isSet = true};
    for (FeedMessage &message : out.messages)
        message.eventTime = time;
    for (CoinbaseStreams::Product *const product : m_heard)
        product->isFresh = false;
    return true;
}

void CoinbaseProtocol::decode(std::string_view frame, DecodedFrame &out)
{
    out.clear();
    m_heard.clear();
    JsonCursor cursor = m_json.open(frame);
    if (cursor.hasFailed() || !decodeDocument(cursor, out)) {
        out.clear();
        m_streams.forgetList();
        out.problem = cursor.problem();
        out.problemField = cursor.problemField();
    }
}

// REST.

std::optional<RestRequest> CoinbaseProtocol::timeRequest() const
{
    return RestRequest{QStringLiteral("/api/v3/brokerage/time"), 1};
}

Result<VenueTime> CoinbaseProtocol::parseTime(const QByteArray &body) const
{
    // {"iso":"2026-04-07T14:30:00Z","epochSeconds":"1775572200","epochMillis":"1775572200123"}
    enum { Iso, Seconds, Millis, FieldCount };
    static constexpr const char *Names[FieldCount] = {"iso", "epochSeconds", "epochMillis"};
    JsonFrame json;
    JsonCursor cursor = json.openCopy(body);
    FieldSet seen;
    WallTime iso, seconds, millis;
    const bool ok = !cursor.hasFailed() && cursor.object("body", [&](std::string_view key) {
        if (is(key, "iso"))
            return cursor.once(seen, Iso, Names) && cursor.rfc3339Time(iso, "iso");
        if (is(key, "epochSeconds"))
            return cursor.once(seen, Seconds, Names) && cursor.epochTime(seconds, "epochSeconds");
        if (is(key, "epochMillis"))
            return cursor.once(seen, Millis, Names) && cursor.epochTime(millis, "epochMillis");
        return cursor.skip("body");
    });
    if (ok && cursor.finish()) {
        if (seen.has(Millis))
            return VenueTime{millis};
        if (seen.has(Seconds))
            return VenueTime{seconds, std::chrono::seconds(1)};
        if (seen.has(Iso))
            return VenueTime{iso, std::chrono::seconds(1)};
        cursor.fail(DecodeProblem::MissingField, "epochMillis");
    }
    return Error{ErrorCode::BadData,
                 QStringLiteral("Coinbase: \"%1\" is missing or wrong").arg(QLatin1String(cursor.problemField()))};
}

}   // namespace feedwarden
