// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/venues/coinbase/coinbaseexchange.h"

#include "core/venues/booksides.h"
#include "core/venues/venuetime.h"

#include <algorithm>

namespace feedwarden {

const VenueFacts &coinbaseExchangeFacts()
{
    // Sources: docs.cdp.coinbase.com, Exchange WebSocket overview, channels, errors and best practice (2026-06 to
    // 2026-08).
    static const VenueFacts facts = {
        .id = QStringLiteral("coinbase-exchange"),
        .title = QStringLiteral("Coinbase Exchange"),
        .url = QUrl(QStringLiteral("wss://ws-feed.exchange.coinbase.com")),
        .restUrl = QUrl(QStringLiteral("https://api.exchange.coinbase.com")),
        .channels = {Channel::Trade, Channel::Ticker, Channel::Depth},
        .maxMessageBytes = 16 * 1024 * 1024,                  // whole books arrive in one frame
        .streamsPerConnection = 100,                          // none is published; ours
        .streamsPerRequest = 100,                             // none is published
        .connectionAttempts = {8, std::chrono::seconds(1)},   // per address, bursts of 20
        .clientMessages = {100, std::chrono::seconds(1)},     // per address
        .controlFramesCount = true,                           // not said; the careful reading
        .lifetime = std::chrono::hours(0),
        .heartbeatInterval = std::chrono::seconds(1),   // per product
        .forbiddenWait = std::chrono::minutes(5),
        .breakerThreshold = 15,
        .acknowledgementProves = true,
    };
    return facts;
}

const VenueSheet &coinbaseExchangeSheet()
{
    static const VenueSheet sheet = {
        .markets = "spot",
        .sources = {{"Exchange WebSocket channels", "https://docs.cdp.coinbase.com/exchange/websocket-feed/channels",
                     "2026-06 to 2026-08"},
                    {"Exchange WebSocket rate limits",
                     "https://docs.cdp.coinbase.com/exchange/websocket-feed/rate-limits", "2026-06 to 2026-08"}},
        .numbering = {{{Channel::Trade}, "`trade_id`", FigureBasis::Observed}},
        .remarks = {{VenueFigure::ClientMessages, FigureBasis::Published, "per address"},
                    {VenueFigure::ConnectionAttempts, FigureBasis::Published, "per address, bursts of 20"},
                    {VenueFigure::MessageBytes, FigureBasis::Ours, "whole books come in one frame"},
                    {VenueFigure::StreamsPerConnection, FigureBasis::Ours, "none is published"},
                    {VenueFigure::StreamsPerRequest, FigureBasis::Ours, "none is published"}},
        .unverified = {"close codes", "server ping interval", "exact Exchange `/time` shape (from an older fixture)"},
    };
    return sheet;
}

static const char *wireChannel(Channel channel)
{
    switch (channel) {
    case Channel::Trade:
        return "matches";
    case Channel::Ticker:
        return "ticker";
    case Channel::Depth:
        return "level2_batch";   // every 50 ms; "level2" itself needs a login
    case Channel::BookTicker:
    case Channel::Candle1s:
    case Channel::Candle1m:
    case Channel::Candle5m:
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

StreamTraits CoinbaseExchangeProtocol::traitsOf(const StreamKey &key) const
{
    StreamTraits traits;
    if (key.channel == Channel::Trade) {
        // The documentation warns that this channel drops messages and sends us to the ids of trades to notice it. That
        // they rise by exactly one per product it does not say; in the recording they do, in all of 81 steps.
        traits.rule = SequenceRule::Contiguous;
        traits.reorderable = true;
    }
    traits.needsSnapshot = key.channel == Channel::Depth;
    return traits;
}

Result<void> CoinbaseExchangeProtocol::checkStream(const StreamKey &key) const
{
    if (wireChannel(key.channel) == nullptr)
        return Error{ErrorCode::Configuration,
                     QStringLiteral("Coinbase Exchange has no channel \"%1\"").arg(channelName(key.channel))};
    if (!isCoinbaseProduct(key.symbol))
        return Error{
            ErrorCode::Configuration,
            QStringLiteral("\"%1\" cannot be a product of Coinbase, which are written like BTC-USD").arg(key.symbol)};
    return {};
}

void CoinbaseExchangeProtocol::addStream(StreamIndex index, const StreamKey &key)
{
    Q_ASSERT(checkStream(key));
    m_streams.add(index, key);
}

void CoinbaseExchangeProtocol::sessionStarted()
{
    m_streams.sessionStarted();
    m_heartbeats.clear();
}

std::vector<ClientFrame> CoinbaseExchangeProtocol::request(const char *type, std::span<const StreamIndex> streams,
                                                           bool isUnsubscribe)
{
    std::vector<ClientFrame> frames;
    ClientFrame frame;
    std::vector<QString> products;
    const auto finish = [&](const char *channel) {
        if (products.empty())
            return;
        frame.text.append("{\"type\":\"").append(type).append("\",\"product_ids\":[");
        appendProductList(frame.text, products);
        frame.text.append("],\"channels\":[\"").append(channel).append("\"]}");
        frames.push_back(std::exchange(frame, {}));
        products.clear();
    };
    const size_t limit = size_t(facts().streamsPerRequest);

    for (const Channel channel : facts().channels) {
        for (const StreamIndex index : streams) {
            const StreamKey *const key = m_streams.keyOf(index);
            if (key == nullptr || key->channel != channel)
                continue;
            if (products.size() >= limit)
                finish(wireChannel(channel));
            products.push_back(key->symbol);
            frame.streams.push_back(index);
            isUnsubscribe ? m_streams.markUnsubscribed(index) : m_streams.markSubscribed(index);
        }
        finish(wireChannel(channel));
    }

    // Heartbeats follow the products: asked for with a product's first stream, ended with its last.
    for (const StreamIndex index : streams) {
        const StreamKey *const key = m_streams.keyOf(index);
        if (key == nullptr || m_streams.isProductInUse(key->symbol) == m_heartbeats.contains(key->symbol))
            continue;
        if (isUnsubscribe)
            m_heartbeats.removeAll(key->symbol);
        else
            m_heartbeats.append(key->symbol);
        if (products.size() >= limit)
            finish("heartbeat");
        products.push_back(key->symbol);
    }
    finish("heartbeat");
    return frames;
}

std::vector<ClientFrame> CoinbaseExchangeProtocol::subscribe(std::span<const StreamIndex> streams)
{
    return request("subscribe", streams, false);
}

std::vector<ClientFrame> CoinbaseExchangeProtocol::unsubscribe(std::span<const StreamIndex> streams)
{
    return request("unsubscribe", streams, true);
}

// Decoding. Messages are flat objects; which of their fields matter depends on "type", which comes first in practice.

/// A message for the stream that wants `product` on `channel`, or null: nobody asked for it, or not any more.
static FeedMessage *addMessage(CoinbaseStreams::Product *product, DecodedFrame &out)
{
    if (product == nullptr) {
        out.problem = DecodeProblem::ForeignStream;
        out.problemField = "product_id";
        return nullptr;
    }
    if (product->streams[0] == NoStream)
        return nullptr;
    FeedMessage &message = out.messages.emplace_back();
    message.stream = product->streams[0];
    return &message;
}

bool CoinbaseExchangeProtocol::decodeMatch(JsonCursor &cursor, bool isLast, DecodedFrame &out)
{
    enum { Type, Id, MakerSide, Size, Price, ProductId, Time, RequiredCount, Sequence = RequiredCount, FieldCount };
    static constexpr const char *Names[FieldCount] = {"type",  "trade_id",   "side", "size",
                                                      "price", "product_id", "time", "sequence"};
    FieldSet seen;
    Trade trade;
    std::string_view product, side;
    const bool ok = cursor.object("frame", [&](std::string_view key) {
        if (is(key, "type"))
            return cursor.once(seen, Type, Names) && cursor.skip("type");
        if (is(key, "trade_id"))
            return cursor.once(seen, Id, Names) && cursor.unsignedNumber(trade.id, "trade_id");
        if (is(key, "side"))
            return cursor.once(seen, MakerSide, Names) && cursor.string(side, "side");
        if (is(key, "size"))
            return cursor.once(seen, Size, Names) && cursor.decimal(trade.quantity, "size");
        if (is(key, "price"))
            return cursor.once(seen, Price, Names) && cursor.decimal(trade.price, "price");
        if (is(key, "product_id"))
            return cursor.once(seen, ProductId, Names) && cursor.string(product, "product_id");
        if (is(key, "time"))
            return cursor.once(seen, Time, Names) && cursor.rfc3339Time(trade.tradeTime, "time");
        if (is(key, "sequence"))   // of the full channel: it skips numbers here and says nothing about trades
            return cursor.once(seen, Sequence, Names) && cursor.skip("sequence");
        return cursor.skip("frame");
    });
    if (!ok || !cursor.require(seen, (1u << RequiredCount) - 1, Names))
        return false;
    trade.takerSide = takerSideFromMaker(side);
    if (FeedMessage *const message = addMessage(m_streams.find(Channel::Trade, product), out)) {
        message->sequence = {.first = trade.id, .last = trade.id, .isSet = true};
        message->eventTime = trade.tradeTime;
        message->countsForLatency = !isLast;   // minutes old on a quiet product
        message->payload = trade;
    }
    return true;
}

bool CoinbaseExchangeProtocol::decodeTicker(JsonCursor &cursor, DecodedFrame &out)
{
    enum { Type, ProductId, Price, Volume, Bid, Ask, RequiredCount, Time = RequiredCount, Sequence, Id, FieldCount };
    static constexpr const char *Names[FieldCount] = {"type",     "product_id", "price",    "volume_24h", "best_bid",
                                                      "best_ask", "time",       "sequence", "trade_id"};
    FieldSet seen;
    Ticker ticker;
    WallTime time{};
    std::string_view product;
    const bool ok = cursor.object("frame", [&](std::string_view key) {
        if (is(key, "type"))
            return cursor.once(seen, Type, Names) && cursor.skip("type");
        if (is(key, "product_id"))
            return cursor.once(seen, ProductId, Names) && cursor.string(product, "product_id");
        if (is(key, "price"))
            return cursor.once(seen, Price, Names) && cursor.decimal(ticker.last, "price");
        if (is(key, "volume_24h"))
            return cursor.once(seen, Volume, Names) && cursor.decimal(ticker.volume24h, "volume_24h");
        if (is(key, "best_bid"))
            return cursor.once(seen, Bid, Names) && cursor.decimalOrEmpty(ticker.bid, "best_bid");
        if (is(key, "best_ask"))
            return cursor.once(seen, Ask, Names) && cursor.decimalOrEmpty(ticker.ask, "best_ask");
        if (is(key, "time"))
            return cursor.once(seen, Time, Names) && cursor.rfc3339Time(time, "time");
        if (is(key, "sequence"))
            return cursor.once(seen, Sequence, Names) && cursor.skip("sequence");
        if (is(key, "trade_id"))
            return cursor.once(seen, Id, Names) && cursor.skip("trade_id");
        return cursor.skip("frame");
    });
    if (!ok || !cursor.require(seen, (1u << RequiredCount) - 1, Names) || !cursor.finish())
        return false;
    CoinbaseStreams::Product *const found = m_streams.find(Channel::Ticker, product);
    if (FeedMessage *const message = addMessage(found, out)) {
        message->eventTime = time;
        message->countsForLatency = !std::exchange(found->isFresh, false);   // the first is as old as the last trade
        message->payload = ticker;
    }
    return true;
}

void CoinbaseExchangeProtocol::addBook(std::string_view product, size_t firstLevel, BookChange change, WallTime time,
                                       DecodedFrame &out)
{
    FeedMessage *const message = addMessage(m_streams.find(Channel::Depth, product), out);
    if (message == nullptr) {
        out.levels.resize(firstLevel);
        return;
    }
    message->eventTime = time;
    message->countsForLatency = !change.isSnapshot;
    message->payload = change;
}

bool CoinbaseExchangeProtocol::decodeSnapshot(JsonCursor &cursor, DecodedFrame &out)
{
    enum { Type, ProductId, Bids, Asks, RequiredCount, Time = RequiredCount, FieldCount };
    static constexpr const char *Names[FieldCount] = {"type", "product_id", "bids", "asks", "time"};
    FieldSet seen;
    WallTime time{};
    std::string_view product;
    const size_t firstLevel = out.levels.size();
    BookSides sides(out);
    const bool ok = cursor.object("frame", [&](std::string_view key) {
        if (is(key, "type"))
            return cursor.once(seen, Type, Names) && cursor.skip("type");
        if (is(key, "product_id"))
            return cursor.once(seen, ProductId, Names) && cursor.string(product, "product_id");
        if (is(key, "bids"))
            return cursor.once(seen, Bids, Names) && sides.readBids(cursor, "bids");
        if (is(key, "asks"))
            return cursor.once(seen, Asks, Names) && sides.readAsks(cursor, "asks");
        if (is(key, "time"))
            return cursor.once(seen, Time, Names) && cursor.rfc3339Time(time, "time");
        return cursor.skip("frame");
    });
    if (!ok || !cursor.require(seen, (1u << RequiredCount) - 1, Names))
        return false;
    BookChange change;
    change.isSnapshot = true;
    sides.finish(change);
    addBook(product, firstLevel, change, time, out);
    return true;
}

bool CoinbaseExchangeProtocol::decodeUpdate(JsonCursor &cursor, DecodedFrame &out)
{
    enum { Type, ProductId, Changes, RequiredCount, Time = RequiredCount, FieldCount };
    static constexpr const char *Names[FieldCount] = {"type", "product_id", "changes", "time"};
    FieldSet seen;
    WallTime time{};
    std::string_view product;
    const size_t firstLevel = out.levels.size();
    m_asks.clear();
    const auto readChange = [&] {
        BookLevel level;
        bool isBid = false;
        int position = 0;
        const bool ok = cursor.array("changes", [&] {
            switch (position++) {
            case 0: {
                std::string_view side;
                if (!cursor.string(side, "changes"))
                    return false;
                isBid = is(side, "buy");
                return isBid || is(side, "sell") || cursor.fail(DecodeProblem::WrongType, "changes");
            }
            case 1:
                return cursor.decimal(level.price, "changes");
            case 2:
                return cursor.decimal(level.quantity, "changes");
            default:
                return cursor.skip("changes");
            }
        });
        if (!ok)
            return false;
        if (position < 3)
            return cursor.fail(DecodeProblem::MissingField, "changes");
        (isBid ? out.levels : m_asks).push_back(level);
        return true;
    };
    const bool ok = cursor.object("frame", [&](std::string_view key) {
        if (is(key, "type"))
            return cursor.once(seen, Type, Names) && cursor.skip("type");
        if (is(key, "product_id"))
            return cursor.once(seen, ProductId, Names) && cursor.string(product, "product_id");
        if (is(key, "changes"))
            return cursor.once(seen, Changes, Names) && cursor.array("changes", readChange);
        if (is(key, "time"))
            return cursor.once(seen, Time, Names) && cursor.rfc3339Time(time, "time");
        return cursor.skip("frame");
    });
    if (!ok || !cursor.require(seen, (1u << RequiredCount) - 1, Names))
        return false;
    BookChange change;
    change.firstLevel = quint32(firstLevel);
    change.bidCount = quint32(out.levels.size() - firstLevel);
    change.askCount = quint32(m_asks.size());
    out.levels.insert(out.levels.end(), m_asks.begin(), m_asks.end());
    addBook(product, firstLevel, change, time, out);
    return true;
}

bool CoinbaseExchangeProtocol::decodeHeartbeat(JsonCursor &cursor, DecodedFrame &out)
{
    enum { Type, ProductId, Sequence, FieldCount };
    static constexpr const char *Names[FieldCount] = {"type", "product_id", "sequence"};
    FieldSet seen;
    quint64 sequence = 0;
    std::string_view product;
    const bool ok = cursor.object("frame", [&](std::string_view key) {
        if (is(key, "type"))
            return cursor.once(seen, Type, Names) && cursor.skip("type");
        if (is(key, "product_id"))
            return cursor.once(seen, ProductId, Names) && cursor.string(product, "product_id");
        if (is(key, "sequence"))
            return cursor.once(seen, Sequence, Names) && cursor.unsignedNumber(sequence, "sequence");
        return cursor.skip("frame");
    });
    if (!ok || !cursor.require(seen, (1u << FieldCount) - 1, Names))
        return false;
    // Its sequence is the product's on the full channel and no counter of heartbeats.
    out.notices.emplace_back().kind = SessionNotice::Kind::Heartbeat;
    return true;
}

bool CoinbaseExchangeProtocol::decodeSubscriptions(JsonCursor &cursor, DecodedFrame &out)
{
    enum { Type, Channels, FieldCount };
    static constexpr const char *Names[FieldCount] = {"type", "channels"};
    enum { Name, Products, InnerCount };
    static constexpr const char *InnerNames[InnerCount] = {"channels.name", "channels.product_ids"};
    FieldSet seen;
    const auto readChannel = [&] {
        FieldSet inner;
        std::string_view name;
        std::optional<Channel> channel;
        JsonCursor::Place productsBeforeName;
        const auto readProducts = [&] {
            // An empty list may come as null; the lists of channels that are not ours are nothing to us.
            if (!channel || cursor.peek() == 'n')
                return cursor.skip("channels.product_ids");
            return cursor.array("channels.product_ids", [&] {
                std::string_view product;
                if (!cursor.string(product, "channels.product_ids"))
                    return false;
                m_streams.listed(*channel, product);
                return true;
            });
        };
        const bool ok = cursor.object("channels", [&](std::string_view key) {
            if (is(key, "name")) {
                if (!cursor.once(inner, Name, InnerNames) || !cursor.string(name, "channels.name"))
                    return false;
                if (is(name, "matches"))
                    channel = Channel::Trade;
                else if (is(name, "ticker"))
                    channel = Channel::Ticker;
                else if (is(name, "level2") || is(name, "level2_batch") || is(name, "level2_50"))
                    channel = Channel::Depth;   // what was asked for by one name is confirmed by another
                return true;
            }
            if (is(key, "product_ids")) {
                if (!cursor.once(inner, Products, InnerNames))
                    return false;
                if (inner.has(Name))
                    return readProducts();
                productsBeforeName = cursor.place();
            }
            return cursor.skip("channels");
        });
        if (!ok || !cursor.require(inner, (1u << Name), InnerNames))
            return false;
        if (productsBeforeName.at == nullptr)
            return true;
        const JsonCursor::Place end = cursor.place();
        cursor.returnTo(productsBeforeName);
        if (!readProducts())
            return false;
        cursor.returnTo(end);
        return true;
    };
    const bool ok = cursor.object("frame", [&](std::string_view key) {
        if (is(key, "type"))
            return cursor.once(seen, Type, Names) && cursor.skip("type");
        if (is(key, "channels"))
            return cursor.once(seen, Channels, Names) && cursor.array("channels", readChannel);
        return cursor.skip("frame");
    });
    if (!ok || !cursor.require(seen, (1u << FieldCount) - 1, Names) || !cursor.finish())
        return false;
    m_streams.finishList(out.notices.emplace_back());
    return true;
}

bool CoinbaseExchangeProtocol::decodeError(JsonCursor &cursor, DecodedFrame &out)
{
    enum { Type, Message, Reason, FieldCount };
    static constexpr const char *Names[FieldCount] = {"type", "message", "reason"};
    FieldSet seen;
    std::string_view text, reason;
    const bool ok = cursor.object("frame", [&](std::string_view key) {
        if (is(key, "type"))
            return cursor.once(seen, Type, Names) && cursor.skip("type");
        if (is(key, "message"))
            return cursor.once(seen, Message, Names) && cursor.string(text, "message");
        if (is(key, "reason"))
            return cursor.once(seen, Reason, Names) && cursor.string(reason, "reason");
        return cursor.skip("frame");
    });
    if (!ok || !cursor.finish())
        return false;
    m_streams.judgeError(text, reason, out.notices.emplace_back());
    return true;
}

bool CoinbaseExchangeProtocol::decodeDocument(JsonCursor &cursor, DecodedFrame &out)
{
    std::string_view type;
    bool hasType = false;
    const JsonCursor::Place start = cursor.place();
    const bool readAll = cursor.object("frame", [&](std::string_view key) {
        if (!is(key, "type"))
            return cursor.skip("frame");
        hasType = cursor.string(type, "type");
        return false;   // found, or wrong: no need to look further
    });
    if (!hasType)
        return readAll && cursor.finish() && cursor.fail(DecodeProblem::MissingField, "type");
    cursor.returnTo(start);

    bool ok = false;
    if (is(type, "l2update")) {
        ok = decodeUpdate(cursor, out);
    } else if (is(type, "match") || is(type, "last_match")) {
        ok = decodeMatch(cursor, is(type, "last_match"), out);
    } else if (is(type, "ticker")) {
        ok = decodeTicker(cursor, out);
    } else if (is(type, "snapshot")) {
        ok = decodeSnapshot(cursor, out);
    } else if (is(type, "heartbeat")) {
        ok = decodeHeartbeat(cursor, out);
    } else if (is(type, "subscriptions")) {
        ok = decodeSubscriptions(cursor, out);
    } else if (is(type, "error")) {
        ok = decodeError(cursor, out);
    } else {
        out.problem = DecodeProblem::UnknownType;
        out.problemField = "type";
        ok = cursor.skip("frame");
    }
    return ok && cursor.finish();
}

void CoinbaseExchangeProtocol::decode(std::string_view frame, DecodedFrame &out)
{
    out.clear();
    JsonCursor cursor = m_json.open(frame);
    if (cursor.hasFailed() || !decodeDocument(cursor, out)) {
        out.clear();
        m_streams.forgetList();
        out.problem = cursor.problem();
        out.problemField = cursor.problemField();
    }
}

// REST.

std::optional<RestRequest> CoinbaseExchangeProtocol::timeRequest() const
{
    return RestRequest{QStringLiteral("/time"), 1};
}

Result<VenueTime> CoinbaseExchangeProtocol::parseTime(const QByteArray &body) const
{
    // {"iso":"2026-04-07T14:30:00.123Z","epoch":1775572200.123}
    static constexpr const char *Names[] = {"iso"};
    JsonFrame json;
    JsonCursor cursor = json.openCopy(body);
    FieldSet seen;
    std::string_view iso;
    const bool ok = !cursor.hasFailed() && cursor.object("body", [&](std::string_view key) {
        if (is(key, "iso"))
            return cursor.once(seen, 0, Names) && cursor.string(iso, "iso");
        return cursor.skip("body");
    });
    if (ok && cursor.finish() && cursor.require(seen, 1, Names)) {
        const auto time = wallTimeFromRfc3339(iso);
        const bool hasFraction = iso.find('.') != std::string_view::npos;
        if (time && *time != WallTime{})
            return VenueTime{*time, hasFraction ? std::chrono::milliseconds(1) : std::chrono::milliseconds(1'000)};
        cursor.fail(DecodeProblem::BadNumber, "iso");
    }
    return Error{
        ErrorCode::BadData,
        QStringLiteral("Coinbase Exchange: \"%1\" is missing or wrong").arg(QLatin1String(cursor.problemField()))};
}

std::optional<Failure> CoinbaseExchangeProtocol::judgeClose(int code, const QString &reason) const
{
    // "ErrSlowRead": the server reads slower than we send. Not to be confused with ErrSlowConsume, where we read too
    // slowly, which is a loss like any other.
    if (reason.contains(QLatin1String("ErrSlowRead")))
        return Failure{.failureClass = FailureClass::Throttled,
                       .cause = Cause::TooManyRequests,
                       .detail = presentable(reason.toStdString()),
                       .closeCode = code};
    return {};
}

}   // namespace feedwarden
