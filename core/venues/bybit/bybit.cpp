// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/venues/bybit/bybit.h"

#include "core/venues/booksides.h"
#include "core/venues/venuetime.h"

#include <algorithm>

namespace feedwarden {

static const char *intervalOf(Channel channel)
{
    switch (channel) {
    case Channel::Candle1m:
        return "1";
    case Channel::Candle5m:
        return "5";
    case Channel::Candle15m:
        return "15";
    case Channel::Candle1h:
        return "60";
    case Channel::Candle4h:
        return "240";
    case Channel::Candle1d:
        return "D";
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
    return "";
}

BybitProtocol::BybitProtocol(Market market, const VenueOptions &options)
    : m_market(market),
      // The depths that are offered; 50 levels come every 20 ms, 200 every 100 ms, 1000 every 200 ms.
      m_bookLevels(options.depthLevels <= 50    ? 50
                   : options.depthLevels <= 200 ? 200
                                                : 1000)
{
}

const VenueFacts &BybitProtocol::facts() const
{
    return m_market == Market::Spot ? bybitSpotFacts() : bybitLinearFacts();
}

StreamTraits BybitProtocol::traitsOf(const StreamKey &key) const
{
    StreamTraits traits;
    if (key.channel == Channel::Depth) {
        // Each change's u is the one before, plus one; a subscription begins with a snapshot.
        traits.rule = SequenceRule::Contiguous;
        traits.needsSnapshot = true;
    } else if (key.channel == Channel::BookTicker) {
        traits.rule = SequenceRule::Rising;
    }
    // Trades have a cross sequence, which several of them share and which jumps: a lost one cannot be seen. Candles are
    // pushed every 1 to 60 s, and mark prices when they change.
    return traits;
}

Result<void> BybitProtocol::checkStream(const StreamKey &key) const
{
    if (!facts().channels.contains(key.channel))
        return Error{ErrorCode::Configuration,
                     QStringLiteral("%1 has no channel \"%2\"").arg(facts().title, channelName(key.channel))};
    const bool isSymbol = !key.symbol.isEmpty() && key.symbol.size() <= 40
                          && std::all_of(key.symbol.cbegin(), key.symbol.cend(), [this](QChar c) {
                                 return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
                                        || (m_market == Market::Linear && c == u'-');
                             });
    if (!isSymbol)
        return Error{ErrorCode::Configuration,
                     QStringLiteral("\"%1\" cannot be a symbol of %2, which are written like BTCUSDT")
                         .arg(key.symbol, facts().title)};
    return {};
}

std::string BybitProtocol::topicName(const StreamKey &key) const
{
    const std::string symbol = key.symbol.toStdString();
    switch (key.channel) {
    case Channel::Trade:
        return "publicTrade." + symbol;
    case Channel::Ticker:
    case Channel::MarkPrice:
        return "tickers." + symbol;
    case Channel::BookTicker:
        return "orderbook.1." + symbol;
    case Channel::Depth:
        return "orderbook." + std::to_string(m_bookLevels) + '.' + symbol;
    case Channel::Liquidation:
        return "allLiquidation." + symbol;
    case Channel::Candle1s:
    case Channel::Candle1m:
    case Channel::Candle5m:
    case Channel::Candle15m:
    case Channel::Candle1h:
    case Channel::Candle4h:
    case Channel::Candle1d:
        return std::string("kline.") + intervalOf(key.channel) + '.' + symbol;
    case Channel::DepthSnapshot:
    case Channel::Account:
        break;
    }
    Q_UNREACHABLE();   // checkStream() does not let it in
}

void BybitProtocol::addStream(StreamIndex index, const StreamKey &key)
{
    Q_ASSERT(index >= 0 && checkStream(key));
    if (m_keys.size() <= size_t(index))
        m_keys.resize(size_t(index) + 1);
    m_keys[size_t(index)] = key;
    Topic &topic = m_topics.insert(0, topicName(key));
    switch (key.channel) {
    case Channel::Trade:
        topic.kind = Kind::Trades;
        break;
    case Channel::Ticker:
    case Channel::MarkPrice:
        topic.kind = Kind::Ticker;
        break;
    case Channel::BookTicker:
        topic.kind = Kind::TopOfBook;
        break;
    case Channel::Depth:
    case Channel::DepthSnapshot:
        topic.kind = Kind::Book;
        break;
    case Channel::Liquidation:
        topic.kind = Kind::Liquidations;
        break;
    case Channel::Account:
        break;   // checkStream() does not let it in
    case Channel::Candle1s:
    case Channel::Candle1m:
    case Channel::Candle5m:
    case Channel::Candle15m:
    case Channel::Candle1h:
    case Channel::Candle4h:
    case Channel::Candle1d:
        topic.kind = Kind::Candles;
        break;
    }
    topic.symbol = key.symbol.toStdString();
    topic.interval = intervalOf(key.channel);
    topic.streams[key.channel == Channel::MarkPrice ? 1 : 0] = index;
}

void BybitProtocol::removeStream(StreamIndex index)
{
    if (keyOf(index) == nullptr)
        return;
    m_topics.removeIf([&](auto &slot) {
        Topic &topic = slot.value;
        bool isConcerned = false;
        for (StreamIndex &each : topic.streams) {
            if (each == index) {
                each = NoStream;
                isConcerned = true;
            }
        }
        return isConcerned && !topic.isWanted() && topic.unsubscribeId == 0;
    });
    m_keys[size_t(index)] = {};
}

const StreamKey *BybitProtocol::keyOf(StreamIndex index) const
{
    if (index < 0 || size_t(index) >= m_keys.size() || m_keys[size_t(index)].symbol.isEmpty())
        return nullptr;
    return &m_keys[size_t(index)];
}

QUrl BybitProtocol::connectUrl(const QUrl &origin) const
{
    QUrl url = origin;
    if (url.path().isEmpty() || url.path() == QLatin1String("/"))
        url.setPath(m_market == Market::Spot ? QStringLiteral("/v5/public/spot") : QStringLiteral("/v5/public/linear"));
    return url;
}

void BybitProtocol::sessionStarted()
{
    m_lastRequestId = 0;
    m_lastPing = 0;
    m_topics.removeIf([](const auto &slot) { return !slot.value.isWanted(); });
    m_topics.forEach([](auto &slot) {
        Topic &topic = slot.value;
        topic.isSubscribed = false;
        topic.subscribeId = topic.unsubscribeId = 0;
        topic.isFresh = true;
        topic.merged = {};
    });
}

// Requests.

void BybitProtocol::request(std::vector<ClientFrame> &frames, const char *operation, const std::string &topic,
                            StreamIndex stream)
{
    const QByteArray head = QByteArray("{\"op\":\"") + operation + "\",\"args\":[";
    const bool fits = !frames.empty() && frames.back().text.startsWith(head)
                      && frames.back().text.count(',') < facts().streamsPerRequest;
    if (!fits) {
        ClientFrame &frame = frames.emplace_back();
        frame.requestId = ++m_lastRequestId;
        frame.text = head;
    } else {
        frames.back().text.append(',');
    }
    ClientFrame &frame = frames.back();
    frame.text.append('"').append(topic.data(), qsizetype(topic.size())).append('"');
    frame.streams.push_back(stream);
}

void BybitProtocol::finishRequests(std::vector<ClientFrame> &frames) const
{
    for (ClientFrame &frame : frames)
        frame.text.append("],\"req_id\":\"").append(QByteArray::number(frame.requestId)).append("\"}");
}

void BybitProtocol::askFor(std::vector<ClientFrame> &frames, const std::string &name, Topic &topic, StreamIndex stream)
{
    if (topic.isSubscribed) {
        // Another stream's request covers it; its answer is this one's too.
        for (ClientFrame &frame : frames) {
            if (frame.requestId == topic.subscribeId)
                frame.streams.push_back(stream);
        }
        return;
    }
    request(frames, "subscribe", name, stream);
    topic.isSubscribed = true;
    topic.subscribeId = frames.back().requestId;
    topic.unsubscribeId = 0;
    topic.isFresh = true;
    topic.merged = {};
}

std::vector<ClientFrame> BybitProtocol::subscribe(std::span<const StreamIndex> streams)
{
    std::vector<ClientFrame> frames;
    for (const StreamIndex index : streams) {
        if (const StreamKey *const key = keyOf(index)) {
            const std::string name = topicName(*key);
            askFor(frames, name, *m_topics.find(0, name), index);
        }
    }
    finishRequests(frames);
    return frames;
}

std::vector<ClientFrame> BybitProtocol::unsubscribe(std::span<const StreamIndex> streams)
{
    std::vector<ClientFrame> frames;
    std::vector<std::string> names;
    for (const StreamIndex index : streams) {
        const StreamKey *const key = keyOf(index);
        if (key == nullptr)
            continue;
        const std::string name = topicName(*key);
        if (std::find(names.begin(), names.end(), name) != names.end())
            continue;
        names.push_back(name);
        Topic &topic = *m_topics.find(0, name);
        request(frames, "unsubscribe", name, index);
        topic.isSubscribed = false;
        topic.subscribeId = 0;
        topic.unsubscribeId = frames.back().requestId;
    }
    for (const std::string &name : names) {
        Topic &topic = *m_topics.find(0, name);
        for (const StreamIndex index : topic.streams) {
            if (index != NoStream && std::find(streams.begin(), streams.end(), index) == streams.end())
                askFor(frames, name, topic, index);
        }
    }
    finishRequests(frames);
    return frames;
}

std::optional<ClientFrame> BybitProtocol::applicationPing()
{
    ClientFrame frame;
    frame.text = "{\"req_id\":\"ping-" + QByteArray::number(++m_lastPing) + "\",\"op\":\"ping\"}";
    return frame;
}

// Decoding.

static FeedMessage &addMessage(DecodedFrame &out, StreamIndex stream)
{
    FeedMessage &message = out.messages.emplace_back();
    message.stream = stream;
    return message;
}

bool BybitProtocol::decodeTrades(JsonCursor &cursor, const Topic &topic, DecodedFrame &out)
{
    enum { Time, Symbol, TakerSide, Quantity, Price, Id, FieldCount };
    static constexpr const char *Names[FieldCount] = {"T", "s", "S", "v", "p", "i"};
    return cursor.array("data", [&] {
        FieldSet seen;
        Trade &trade = addMessage(out, topic.streams[0]).payload.emplace<Trade>();
        const bool ok = cursor.object("data", [&](std::string_view key) {
            if (key.size() != 1)
                return cursor.skip("data");
            std::string_view text;
            switch (key[0]) {
            case 'T':
                return cursor.once(seen, Time, Names) && cursor.epochTime(trade.tradeTime, "T");
            case 's':
                return cursor.once(seen, Symbol, Names) && cursor.own(topic.symbol, "s");
            case 'S':
                if (!cursor.once(seen, TakerSide, Names) || !cursor.string(text, "S"))
                    return false;
                trade.takerSide = is(text, "Buy") ? Side::Buy : is(text, "Sell") ? Side::Sell : Side::Unknown;
                return true;
            case 'v':
                return cursor.once(seen, Quantity, Names) && cursor.decimal(trade.quantity, "v");
            case 'p':
                return cursor.once(seen, Price, Names) && cursor.decimal(trade.price, "p");
            case 'i':
                // Digits on spot, a UUID elsewhere.
                if (!cursor.once(seen, Id, Names) || !cursor.string(text, "i"))
                    return false;
                if (!JsonCursor::parseUnsigned(text, trade.id))
                    trade.id = 0;
                return true;
            default:
                return cursor.skip("data");
            }
        });
        return ok && cursor.require(seen, (1u << FieldCount) - 1, Names);
    });
}

bool BybitProtocol::decodeCandles(JsonCursor &cursor, const Topic &topic, DecodedFrame &out)
{
    enum { Start, Interval, Open, High, Low, Close, Volume, Confirm, FieldCount };
    static constexpr const char *Names[FieldCount] = {"start", "interval", "open",   "high",
                                                      "low",   "close",    "volume", "confirm"};
    return cursor.array("data", [&] {
        FieldSet seen;
        Candle &candle = addMessage(out, topic.streams[0]).payload.emplace<Candle>();
        const bool ok = cursor.object("data", [&](std::string_view key) {
            if (is(key, "start"))
                return cursor.once(seen, Start, Names) && cursor.epochTime(candle.start, "start");
            if (is(key, "interval"))
                return cursor.once(seen, Interval, Names) && cursor.own(topic.interval, "interval");
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
            if (is(key, "confirm"))
                return cursor.once(seen, Confirm, Names) && cursor.boolean(candle.isClosed, "confirm");
            return cursor.skip("data");
        });
        return ok && cursor.require(seen, (1u << FieldCount) - 1, Names);
    });
}

bool BybitProtocol::decodeLiquidations(JsonCursor &cursor, const Topic &topic, DecodedFrame &out)
{
    enum { Symbol, PositionSide, Quantity, Price, FieldCount };
    static constexpr const char *Names[FieldCount] = {"s", "S", "v", "p"};
    return cursor.array("data", [&] {
        FieldSet seen;
        Liquidation &liquidation = addMessage(out, topic.streams[0]).payload.emplace<Liquidation>();
        const bool ok = cursor.object("data", [&](std::string_view key) {
            if (key.size() != 1)
                return cursor.skip("data");
            std::string_view side;
            switch (key[0]) {
            case 's':
                return cursor.once(seen, Symbol, Names) && cursor.own(topic.symbol, "s");
            case 'S':
                // The position's side: "Buy" = a long was liquidated, so the order sold.
                if (!cursor.once(seen, PositionSide, Names) || !cursor.string(side, "S"))
                    return false;
                liquidation.side = is(side, "Buy") ? Side::Sell : is(side, "Sell") ? Side::Buy : Side::Unknown;
                return true;
            case 'v':
                return cursor.once(seen, Quantity, Names) && cursor.decimal(liquidation.quantity, "v");
            case 'p':
                return cursor.once(seen, Price, Names) && cursor.decimal(liquidation.price, "p");
            default:
                return cursor.skip("data");   // "T": of the liquidation; the message has its own time
            }
        });
        return ok && cursor.require(seen, (1u << FieldCount) - 1, Names);
    });
}

/// The best bid or ask after a change of one level: what is removed is gone unless another takes its place.
static void mergeTop(std::span<const BookLevel> levels, bool isBid, Decimal &price, Decimal &quantity)
{
    for (const BookLevel &level : levels) {
        if (level.quantity.isZero() && level.price == price)
            price = quantity = {};
    }
    for (const BookLevel &level : levels) {
        const bool isBetter = quantity.isZero() || level.price == price
                              || (isBid ? price < level.price : level.price < price);
        if (!level.quantity.isZero() && isBetter) {
            price = level.price;
            quantity = level.quantity;
        }
    }
}

bool BybitProtocol::decodeBook(JsonCursor &cursor, Envelope &envelope, DecodedFrame &out)
{
    enum { Symbol, Bids, Asks, Update, FieldCount };
    static constexpr const char *Names[FieldCount] = {"s", "b", "a", "u"};
    FieldSet seen;
    const Topic &topic = *envelope.topic;
    quint64 update = 0;
    BookChange change;
    change.isSnapshot = envelope.isSnapshot;
    BookSides sides(out);
    const bool ok = cursor.object("data", [&](std::string_view key) {
        if (key.size() != 1)
            return cursor.skip("data");   // "seq": rises over all topics, and jumps
        switch (key[0]) {
        case 's':
            return cursor.once(seen, Symbol, Names) && cursor.own(topic.symbol, "s");
        case 'b':
            return cursor.once(seen, Bids, Names) && sides.readBids(cursor, "b");
        case 'a':
            return cursor.once(seen, Asks, Names) && sides.readAsks(cursor, "a");
        case 'u':
            return cursor.once(seen, Update, Names) && cursor.unsignedNumber(update, "u");
        default:
            return cursor.skip("data");
        }
    });
    if (!ok || !cursor.require(seen, (1u << FieldCount) - 1, Names))
        return false;
    sides.finish(change);

    if (topic.kind == Kind::Book) {
        FeedMessage &message = addMessage(out, topic.streams[0]);
        message.sequence = {.first = update, .last = update, .isSet = true};
        message.countsForLatency = !envelope.isSnapshot;
        message.payload = change;
        return true;
    }

    Merged &merged = envelope.merged;
    if (envelope.isSnapshot)
        merged.top = {};
    const std::span<const BookLevel> levels = std::span(out.levels).subspan(change.firstLevel);
    mergeTop(levels.first(change.bidCount), true, merged.top.bid, merged.top.bidQuantity);
    mergeTop(levels.subspan(change.bidCount, change.askCount), false, merged.top.ask, merged.top.askQuantity);
    out.levels.resize(change.firstLevel);
    if (!envelope.isSnapshot && !merged.isComplete)
        return true;   // of a subscription that has ended
    FeedMessage &message = addMessage(out, topic.streams[0]);
    message.payload = merged.top;
    message.countsForLatency = !topic.isFresh;
    // After 3 s without a change the last one is sent again: a sign of life, and no duplicate.
    message.sequence = {.first = update, .last = update, .isSet = topic.isFresh || update != merged.update};
    merged.update = update;
    merged.isComplete = true;
    return true;
}

bool BybitProtocol::decodeTicker(JsonCursor &cursor, Envelope &envelope, DecodedFrame &out) const
{
    enum {
        Symbol,
        Last,
        Volume,
        SpotCount,
        Bid = SpotCount,
        Ask,
        Mark,
        LinearCount,
        Index = LinearCount,
        Funding,
        NextFunding,
        FieldCount
    };
    static constexpr const char *Names[FieldCount] = {"symbol",     "lastPrice",   "volume24h",
                                                      "bid1Price",  "ask1Price",   "markPrice",
                                                      "indexPrice", "fundingRate", "nextFundingTime"};
    constexpr quint32 OfTicker = 1u << Last | 1u << Volume | 1u << Bid | 1u << Ask;
    constexpr quint32 OfMark = 1u << Mark | 1u << Index | 1u << Funding | 1u << NextFunding;
    FieldSet seen;
    quint32 read = 0;
    const Topic &topic = *envelope.topic;
    Merged &merged = envelope.merged;
    const auto once = [&](int field) {
        read |= 1u << field;
        return cursor.once(seen, field, Names);
    };
    const bool ok = cursor.object("data", [&](std::string_view key) {
        if (is(key, "symbol"))
            return once(Symbol) && cursor.own(topic.symbol, "symbol");
        if (is(key, "lastPrice"))
            return once(Last) && cursor.decimalOrEmpty(merged.ticker.last, "lastPrice");
        if (is(key, "volume24h"))
            return once(Volume) && cursor.decimalOrEmpty(merged.ticker.volume24h, "volume24h");
        if (m_market == Market::Spot)
            return cursor.skip("data");
        if (is(key, "bid1Price"))
            return once(Bid) && cursor.decimalOrEmpty(merged.ticker.bid, "bid1Price");
        if (is(key, "ask1Price"))
            return once(Ask) && cursor.decimalOrEmpty(merged.ticker.ask, "ask1Price");
        if (is(key, "markPrice"))
            return once(Mark) && cursor.decimalOrEmpty(merged.mark.mark, "markPrice");
        if (is(key, "indexPrice"))
            return once(Index) && cursor.decimalOrEmpty(merged.mark.index, "indexPrice");
        // Contracts with an end have no funding: empty texts.
        if (is(key, "fundingRate"))
            return once(Funding) && cursor.decimalOrEmpty(merged.mark.fundingRate, "fundingRate");
        if (is(key, "nextFundingTime")) {
            if (!once(NextFunding))
                return false;
            const JsonCursor::Place place = cursor.place();
            std::string_view text;
            merged.mark.nextFunding = {};
            if (cursor.peek() == '"' && cursor.string(text, "nextFundingTime") && text.empty())
                return true;
            if (cursor.hasFailed())
                return false;
            cursor.returnTo(place);
            return cursor.epochTime(merged.mark.nextFunding, "nextFundingTime");
        }
        return cursor.skip("data");
    });
    const int required = !envelope.isSnapshot ? Last : m_market == Market::Spot ? SpotCount : LinearCount;
    if (!ok || !cursor.require(seen, (1u << required) - 1, Names))
        return false;
    merged.isComplete = merged.isComplete || envelope.isSnapshot;
    if (!merged.isComplete)
        return true;   // a change of a subscription that has ended
    const auto add = [&](StreamIndex stream, const auto &payload, quint32 fields) {
        if (stream == NoStream || (!envelope.isSnapshot && (read & fields) == 0))
            return;
        FeedMessage &message = addMessage(out, stream);
        message.payload = payload;
        message.countsForLatency = !topic.isFresh;
    };
    add(topic.streams[0], merged.ticker, OfTicker);
    add(topic.streams[1], merged.mark, OfMark);
    return true;
}

bool BybitProtocol::decodeData(JsonCursor &cursor, Envelope &envelope, DecodedFrame &out) const
{
    Topic &topic = *envelope.topic;
    if (!topic.isWanted())   // on its way when the stream was removed
        return cursor.skip("data");
    switch (topic.kind) {
    case Kind::Trades:
        return decodeTrades(cursor, topic, out);
    case Kind::Candles:
        return decodeCandles(cursor, topic, out);
    case Kind::Liquidations:
        return decodeLiquidations(cursor, topic, out);
    case Kind::Book:
        return decodeBook(cursor, envelope, out);
    case Kind::TopOfBook:
        envelope.merged = topic.merged;
        return decodeBook(cursor, envelope, out);
    case Kind::Ticker:
        // A snapshot begins anew; a change goes on with what is known.
        envelope.merged = envelope.isSnapshot ? Merged() : topic.merged;
        return decodeTicker(cursor, envelope, out);
    }
    Q_UNREACHABLE();
}

bool BybitProtocol::decodeDocument(JsonCursor &cursor, DecodedFrame &out)
{
    enum { TopicName, Type, Time, Data, DataCount, Operation = DataCount, Success, Id, Message, Code, FieldCount };
    static constexpr const char *Names[FieldCount] = {"topic",   "type",   "ts",      "data",   "op",
                                                      "success", "req_id", "ret_msg", "retCode"};
    FieldSet seen;
    std::string_view name, type, operation, text;
    WallTime time{};
    bool hasSucceeded = false;
    quint64 id = 0, code = 0;
    Envelope envelope;
    JsonCursor::Place skippedData;

    const auto readData = [&] {
        envelope.topic = m_topics.find(0, name);
        envelope.isSnapshot = is(type, "snapshot");
        if (envelope.topic != nullptr && (envelope.isSnapshot || is(type, "delta")))
            return decodeData(cursor, envelope, out);
        out.problem = envelope.topic == nullptr ? DecodeProblem::ForeignStream : DecodeProblem::UnknownType;
        out.problemField = envelope.topic == nullptr ? "topic" : "type";
        envelope.topic = nullptr;
        return cursor.skip("data");
    };
    // Where a text is expected that is ours in the only case that matters, anything else is somebody else's.
    const auto readOwnNumber = [&](quint64 &number) {
        std::string_view digits;
        if (cursor.peek() != '"')
            return cursor.skip("req_id");
        if (!cursor.string(digits, "req_id"))
            return false;
        if (!JsonCursor::parseUnsigned(digits, number))
            number = 0;
        return true;
    };

    const bool ok = cursor.object("frame", [&](std::string_view key) {
        if (is(key, "topic"))
            return cursor.once(seen, TopicName, Names) && cursor.string(name, "topic");
        if (is(key, "type"))
            return cursor.once(seen, Type, Names) && cursor.string(type, "type");
        if (is(key, "ts"))
            return cursor.once(seen, Time, Names) && cursor.epochTime(time, "ts");
        if (is(key, "data")) {
            if (!cursor.once(seen, Data, Names))
                return false;
            if (seen.has(TopicName) && seen.has(Type))
                return readData();
            skippedData = cursor.place();
            return cursor.skip("data");
        }
        if (is(key, "op"))
            return cursor.once(seen, Operation, Names) && cursor.string(operation, "op");
        if (is(key, "success"))
            return cursor.once(seen, Success, Names) && cursor.boolean(hasSucceeded, "success");
        if (is(key, "req_id"))
            return cursor.once(seen, Id, Names) && readOwnNumber(id);
        if (is(key, "ret_msg") || is(key, "retMsg"))
            return cursor.once(seen, Message, Names) && cursor.string(text, "ret_msg");
        if (is(key, "ret_code") || is(key, "retCode")) {
            if (!cursor.once(seen, Code, Names))
                return false;
            const bool isNumber = cursor.peek() >= '0' && cursor.peek() <= '9';
            return isNumber ? cursor.unsignedNumber(code, "retCode") : cursor.skip("retCode");
        }
        return cursor.skip("frame");
    });
    if (!ok || !cursor.finish())
        return false;

    // Data with a time are some topic's; other data are answers of other sockets.
    if (!seen.has(TopicName) && !(seen.has(Data) && seen.has(Time))) {
        if (seen.has(Operation) || seen.has(Success)) {
            judgeAnswer(operation, hasSucceeded, qint64(std::min<quint64>(id, std::numeric_limits<qint64>::max())),
                        code, text, out);
        } else {
            out.problem = DecodeProblem::UnknownType;
            out.problemField = "op";
        }
        return true;
    }
    if (!cursor.require(seen, (1u << DataCount) - 1, Names))
        return false;
    if (skippedData.at != nullptr) {
        cursor.returnTo(skippedData);
        if (!readData())
            return false;
    }
    for (FeedMessage &message : out.messages)
        message.eventTime = time;
    if (envelope.topic != nullptr) {
        Topic &topic = *envelope.topic;
        if (topic.kind == Kind::Ticker || topic.kind == Kind::TopOfBook)
            topic.merged = envelope.merged;
        topic.isFresh = topic.isFresh && out.messages.empty();
    }
    return true;
}

/// An answer to a request of ours, or an error.
void BybitProtocol::judgeAnswer(std::string_view operation, bool hasSucceeded, qint64 id, quint64 code,
                                std::string_view text, DecodedFrame &out)
{
    SessionNotice &notice = out.notices.emplace_back();
    if (is(operation, "pong") || (is(operation, "ping") && hasSucceeded)) {
        notice.kind = SessionNotice::Kind::Pong;
        return;
    }
    if (hasSucceeded) {
        notice.kind = SessionNotice::Kind::Acknowledged;
        notice.requestId = id;
        if (id == 0)
            return;
        m_topics.forEach([&](auto &slot) {
            Topic &topic = slot.value;
            if (topic.subscribeId != id)
                return;
            topic.subscribeId = 0;
            for (const StreamIndex index : topic.streams) {
                if (index != NoStream)
                    notice.streams.push_back(index);
            }
        });
        // What comes of a topic after its end is confirmed would be a surprise again.
        m_topics.removeIf([&](auto &slot) {
            if (slot.value.unsubscribeId != id)
                return false;
            slot.value.unsubscribeId = 0;
            return !slot.value.isWanted();
        });
        return;
    }
    notice.text = presentable(text);
    // Rate limits of a user, of the system, and of sessions (docs/v5/error).
    if (code == 429 || code == 10006 || code == 10429 || code == 20003
        || notice.text.contains(QLatin1String("too many"), Qt::CaseInsensitive)) {
        notice.kind = SessionNotice::Kind::Throttled;
        return;
    }
    if (code == 10019) {   // "service is restarting"
        notice.kind = SessionNotice::Kind::ClosingSoon;
        return;
    }
    notice.kind = SessionNotice::Kind::Error;
    if (is(operation, "subscribe"))
        judgeRefusal(id, text, notice);
}

/// Whom a refused subscription concerns. One bad topic refuses its whole request, so a request with several is to be
/// asked for again in parts; what had been subscribed before then says "already subscribed", which is as good as yes.
void BybitProtocol::judgeRefusal(qint64 id, std::string_view text, SessionNotice &notice)
{
    static constexpr std::string_view Already = "already subscribed", Named = "topic:";
    std::vector<Topic *> topics;
    if (id != 0) {
        m_topics.forEach([&](auto &slot) {
            if (slot.value.subscribeId == id)
                topics.push_back(&slot.value);
        });
    } else if (const size_t at = text.find(Named); at != std::string_view::npos) {
        if (Topic *const topic = m_topics.find(0, text.substr(at + Named.size())))
            topics.push_back(topic);
    }
    if (topics.empty())
        return;
    const bool isAlready = topics.size() == 1 && text.find(Already) != std::string_view::npos;
    notice.kind = isAlready ? SessionNotice::Kind::Acknowledged : SessionNotice::Kind::Rejected;
    for (Topic *const topic : topics) {
        topic->isSubscribed = isAlready;
        topic->subscribeId = 0;
        if (topics.size() > 1)
            continue;
        for (const StreamIndex index : topic->streams) {
            if (index != NoStream)
                notice.streams.push_back(index);
        }
    }
    // Without the number of the request all streams of the one topic are meant, and none is asked for again.
    if (topics.size() > 1 || isAlready)
        notice.requestId = id;
}

void BybitProtocol::decode(std::string_view frame, DecodedFrame &out)
{
    out.clear();
    JsonCursor cursor = m_json.open(frame);
    if (cursor.hasFailed() || !decodeDocument(cursor, out)) {
        out.clear();
        out.problem = cursor.problem();
        out.problemField = cursor.problemField();
    }
}

// REST and ends.

std::optional<RestRequest> BybitProtocol::timeRequest() const
{
    return RestRequest{QStringLiteral("/v5/market/time"), 1};
}

Result<VenueTime> BybitProtocol::parseTime(const QByteArray &body) const
{
    enum { Code, Nano, FieldCount };
    static constexpr const char *Names[FieldCount] = {"retCode", "timeNano"};
    JsonFrame json;
    JsonCursor cursor = json.openCopy(body);
    FieldSet seen;
    quint64 code = 0;
    VenueTime time{{}, std::chrono::nanoseconds(1)};
    const bool ok = !cursor.hasFailed() && cursor.object("body", [&](std::string_view key) {
        if (is(key, "retCode"))
            return cursor.once(seen, Code, Names) && cursor.unsignedNumber(code, "retCode");
        if (!is(key, "result"))
            return cursor.skip("body");
        return cursor.object("result", [&](std::string_view inner) {
            if (is(inner, "timeNano"))
                return cursor.once(seen, Nano, Names) && cursor.epochTime(time.time, "timeNano");
            return cursor.skip("result");
        });
    });
    if (ok && cursor.finish() && code == 0 && cursor.require(seen, (1u << FieldCount) - 1, Names))
        return time;
    return Error{ErrorCode::BadData, code != 0 ? QStringLiteral("%1: error %2").arg(facts().title).arg(code)
                                               : QStringLiteral("%1: \"%2\" is missing or wrong")
                                                     .arg(facts().title, QLatin1String(cursor.problemField()))};
}

std::optional<Failure> BybitProtocol::judgeHttp(int status, const QByteArray &body, WallTime) const
{
    // Addresses in the US and mainland China get the content network's page: "… configured to block access from your
    // country". Every other 403 is the limit of addresses, and waits forbiddenWait.
    if (status != 403 || !body.contains("block access from your country"))
        return {};
    return Failure{.failureClass = FailureClass::Blocked,
                   .cause = Cause::RegionBlocked,
                   .detail = QStringLiteral("access from this country is blocked"),
                   .httpStatus = status};
}

}   // namespace feedwarden
