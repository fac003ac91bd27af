// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/venues/okx/okx.h"

#include "core/venues/booksides.h"
#include "core/venues/venuetime.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace feedwarden {

static const char *wireChannel(Channel channel)
{
    switch (channel) {
    case Channel::Trade:
        return "trades";
    case Channel::Ticker:
        return "tickers";
    case Channel::BookTicker:
        return "bbo-tbt";
    case Channel::Candle1s:
        return "candle1s";
    case Channel::Candle1m:
        return "candle1m";
    case Channel::Candle5m:
        return "candle5m";
    case Channel::Candle15m:
        return "candle15m";
    case Channel::Candle1h:
        return "candle1H";
    case Channel::Candle4h:
        return "candle4H";
    case Channel::Candle1d:
        return "candle1Dutc";   // "candle1D" begins its days in Hong Kong
    case Channel::Depth:
        return "books";
    case Channel::DepthSnapshot:
        return "books5";
    case Channel::Liquidation:
        return "liquidation-orders";
    case Channel::MarkPrice:
        return "mark-price";
    case Channel::Account:
        return "";   // checkStream() lets none in.
    }
    Q_UNREACHABLE();
}

/// "SWAP" of "BTC-USDT-SWAP": liquidations are subscribed by it.
static QString instrumentType(const QString &instrument)
{
    if (instrument.endsWith(QLatin1String("-SWAP")))
        return QStringLiteral("SWAP");
    switch (instrument.count(u'-')) {
    case 1:
        return QStringLiteral("MARGIN");   // what spot is called where money is lent for it
    case 2:
        return QStringLiteral("FUTURES");
    default:
        return QStringLiteral("OPTION");
    }
}

static bool hasFunding(const QString &instrument) { return instrument.endsWith(QLatin1String("-SWAP")); }

StreamTraits OkxProtocol::traitsOf(const StreamKey &key) const
{
    StreamTraits traits;
    switch (key.channel) {
    case Channel::Trade:
        // Not promised; contiguous wherever it was recorded. A message stands for `count` trades, the last of which it
        // names.
        traits.rule = SequenceRule::Contiguous;
        traits.reorderable = true;
        break;
    case Channel::BookTicker:
    case Channel::DepthSnapshot:
        traits.rule = SequenceRule::Rising;
        break;
    case Channel::Depth:
        traits.rule = SequenceRule::PreviousLink;
        traits.needsSnapshot = true;
        traits.checksum = ChecksumRule::OkxTop25;   // of the few places that still send one
        break;
    case Channel::MarkPrice:
        traits.pushInterval = std::chrono::seconds(10);   // at the latest
        break;
    case Channel::Ticker:
    case Channel::Candle1s:
    case Channel::Candle1m:
    case Channel::Candle5m:
    case Channel::Candle15m:
    case Channel::Candle1h:
    case Channel::Candle4h:
    case Channel::Candle1d:
    case Channel::Liquidation:
    case Channel::Account:
        break;
    }
    return traits;
}

Result<void> OkxProtocol::checkStream(const StreamKey &key) const
{
    const auto other = std::find_if(m_keys.begin(), m_keys.end(), [&](const StreamKey &each) {
        return !each.symbol.isEmpty() && lineGroup(each) != lineGroup(key);
    });
    if (other != m_keys.end())
        return Error{ErrorCode::Configuration,
                     QStringLiteral("OKX serves \"%1\" and \"%2\" at different addresses; they need lines of their own")
                         .arg(channelName(key.channel), channelName(other->channel))};
    return checkName(key);
}

Result<void> OkxProtocol::checkName(const StreamKey &key)
{
    if (!okxFacts().channels.contains(key.channel))
        return Error{ErrorCode::Configuration,
                     QStringLiteral("OKX has no channel \"%1\"").arg(channelName(key.channel))};
    const auto isPart = [](QStringView part) {
        return !part.isEmpty() && std::all_of(part.begin(), part.end(), [](QChar c) {
            return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_';
        });
    };
    const auto parts = QStringView(key.symbol).split(u'-');
    if (key.symbol.size() > 48 || parts.size() < 2 || parts.size() > 5
        || !std::all_of(parts.begin(), parts.end(), isPart))
        return Error{ErrorCode::Configuration,
                     QStringLiteral("\"%1\" cannot be an instrument of OKX, which are written like BTC-USDT or "
                                    "BTC-USDT-SWAP")
                         .arg(key.symbol)};
    return {};
}

const StreamKey *OkxProtocol::keyOf(StreamIndex index) const
{
    if (index < 0 || size_t(index) >= m_keys.size() || m_keys[size_t(index)].symbol.isEmpty())
        return nullptr;
    return &m_keys[size_t(index)];
}

OkxProtocol::Market *OkxProtocol::marketOf(StreamIndex index)
{
    const StreamKey *const key = keyOf(index);
    return key == nullptr ? nullptr : m_markets.find(quint8(key->channel), key->symbol.toStdString());
}

void OkxProtocol::addStream(StreamIndex index, const StreamKey &key)
{
    Q_ASSERT(index >= 0 && checkName(key));
    if (m_keys.size() <= size_t(index))
        m_keys.resize(size_t(index) + 1);
    m_keys[size_t(index)] = key;
    m_markets.insert(quint8(key.channel), key.symbol.toStdString()) = Market{.stream = index};
}

void OkxProtocol::removeStream(StreamIndex index)
{
    if (keyOf(index) == nullptr)
        return;
    m_keys[size_t(index)] = {};
    for (Request &request : m_requests)
        std::erase(request.open, index);
    m_markets.removeIf([&](auto &slot) {
        Market &market = slot.value;
        if (market.stream != index)
            return false;
        market.stream = NoStream;
        return !market.isEnding;
    });
}

QUrl OkxProtocol::connectUrl(const QUrl &origin) const
{
    QUrl url = origin;
    if (!url.path().isEmpty() && url.path() != QLatin1String("/"))
        return url;
    const auto first = std::find_if(m_keys.begin(), m_keys.end(),
                                    [](const StreamKey &key) { return !key.symbol.isEmpty(); });
    url.setPath(first != m_keys.end() && lineGroup(*first) == 1 ? QStringLiteral("/ws/v5/business")
                                                                : QStringLiteral("/ws/v5/public"));
    return url;
}

void OkxProtocol::sessionStarted()
{
    m_lastRequestId = 0;
    m_requests.clear();
    m_markets.removeIf([](auto &slot) {
        slot.value = Market{.stream = slot.value.stream};
        return slot.value.stream == NoStream;
    });
}

/// True if some other stream needs the liquidations of that type of instrument.
bool OkxProtocol::isTypeWanted(const QString &type, std::span<const StreamIndex> except) const
{
    for (size_t i = 0; i < m_keys.size(); ++i) {
        const bool isExcepted = std::find(except.begin(), except.end(), StreamIndex(i)) != except.end();
        if (!isExcepted && !m_keys[i].symbol.isEmpty() && m_keys[i].channel == Channel::Liquidation
            && instrumentType(m_keys[i].symbol) == type)
            return true;
    }
    return false;
}

std::vector<ClientFrame> OkxProtocol::request(bool isSubscription, std::span<const StreamIndex> streams)
{
    std::vector<ClientFrame> frames;
    ClientFrame frame;
    QStringList types;   // of liquidations, in this frame
    QByteArray arguments;
    int count = 0;
    const auto add = [&](const char *channel, const char *field, const QString &name) {
        arguments.append(count++ == 0 ? "{\"channel\":\"" : ",{\"channel\":\"")
            .append(channel)
            .append("\",\"")
            .append(field)
            .append("\":\"")
            .append(name.toLatin1())
            .append("\"}");
    };
    const auto finish = [&] {
        if (count > 0) {
            const qint64 id = ++m_lastRequestId;
            frame.text.append("{\"id\":\"")
                .append(QByteArray::number(id))
                .append(isSubscription ? "\",\"op\":\"subscribe\",\"args\":[" : "\",\"op\":\"unsubscribe\",\"args\":[")
                .append(arguments)
                .append("]}");
            if (isSubscription)
                m_requests.push_back({id, frame.streams});
            frames.push_back(std::exchange(frame, {}));
        }
        arguments.clear();
        types.clear();
        count = 0;
    };
    for (const StreamIndex index : streams) {
        const StreamKey *const key = keyOf(index);
        if (key == nullptr)
            continue;
        if (count >= facts().streamsPerRequest)
            finish();
        Market &market = *marketOf(index);
        if (key->channel == Channel::Liquidation) {
            const QString type = instrumentType(key->symbol);
            const bool isShared = !isSubscription && isTypeWanted(type, streams);
            market.isEnding = !isSubscription && !isShared;
            if (isShared)
                continue;
            if (!types.contains(type)) {
                types.append(type);
                add(wireChannel(key->channel), "instType", type);
            }
        } else {
            market.isEnding = !isSubscription;
            add(wireChannel(key->channel), "instId", key->symbol);
            if (key->channel == Channel::MarkPrice && hasFunding(key->symbol))
                add("funding-rate", "instId", key->symbol);
        }
        market.isFresh = true;
        frame.streams.push_back(index);
    }
    finish();
    return frames;
}

std::vector<ClientFrame> OkxProtocol::subscribe(std::span<const StreamIndex> streams) { return request(true, streams); }

std::vector<ClientFrame> OkxProtocol::unsubscribe(std::span<const StreamIndex> streams)
{
    return request(false, streams);
}

// Decoding.

OkxProtocol::Payload OkxProtocol::payloadOf(std::string_view wire, Channel &channel)
{
    if (is(wire, "books")) {
        channel = Channel::Depth;
        return Payload::Book;
    }
    if (is(wire, "trades")) {
        channel = Channel::Trade;
        return Payload::Trade;
    }
    if (is(wire, "bbo-tbt")) {
        channel = Channel::BookTicker;
        return Payload::BookTicker;
    }
    if (is(wire, "tickers")) {
        channel = Channel::Ticker;
        return Payload::Ticker;
    }
    if (is(wire, "mark-price") || is(wire, "funding-rate")) {
        channel = Channel::MarkPrice;
        return is(wire, "mark-price") ? Payload::MarkPrice : Payload::Funding;
    }
    if (is(wire, "books5")) {
        channel = Channel::DepthSnapshot;
        return Payload::BookSnapshot;
    }
    if (is(wire, "liquidation-orders")) {
        channel = Channel::Liquidation;
        return Payload::Liquidation;
    }
    for (const Channel candle : okxFacts().channels) {
        if (isCandle(candle) && wire == wireChannel(candle)) {
            channel = candle;
            return Payload::Candle;
        }
    }
    return Payload::Unknown;
}

/// Starts a message of `market`; the first one after subscribing is old by nature.
template<typename Market>
static FeedMessage &addMessage(Market &market, DecodedFrame &out)
{
    const bool isFirst = market.isFresh && out.messages.empty();
    FeedMessage &message = out.messages.emplace_back();
    message.stream = market.stream;
    message.countsForLatency = !isFirst;
    return message;
}

static bool readSide(JsonCursor &cursor, Side &side)
{
    std::string_view text;
    if (!cursor.string(text, "side"))
        return false;
    side = is(text, "buy") ? Side::Buy : is(text, "sell") ? Side::Sell : Side::Unknown;
    return true;
}

/// A whole number that may be negative, as a number or a text, of at most 18 digits where it is.
static bool readSigned(JsonCursor &cursor, qint64 &value, const char *field)
{
    Decimal number;
    if (!cursor.decimal(number, field))
        return false;
    if (number.scale() != 0 || number.sentScale() != 0 || !number.isExact())
        return cursor.fail(DecodeProblem::BadNumber, field);
    value = number.mantissa();
    return true;
}

bool OkxProtocol::decodeTrade(JsonCursor &cursor, Market &market, std::string_view instrument, DecodedFrame &out)
{
    enum { Id, Price, Quantity, TakerSide, Time, RequiredCount, Instrument = RequiredCount, Count, FieldCount };
    static constexpr const char *Names[FieldCount] = {"tradeId", "px", "sz", "side", "ts", "instId", "count"};
    FieldSet seen;
    Trade trade;
    quint64 count = 1;
    const bool ok = cursor.object("data", [&](std::string_view key) {
        if (is(key, "instId"))
            return cursor.once(seen, Instrument, Names) && cursor.own(instrument, "instId");
        if (is(key, "tradeId"))
            return cursor.once(seen, Id, Names) && cursor.unsignedNumberOrText(trade.id, "tradeId");
        if (is(key, "px"))
            return cursor.once(seen, Price, Names) && cursor.decimal(trade.price, "px");
        if (is(key, "sz"))
            return cursor.once(seen, Quantity, Names) && cursor.decimal(trade.quantity, "sz");
        if (is(key, "side"))
            return cursor.once(seen, TakerSide, Names) && readSide(cursor, trade.takerSide);
        if (is(key, "ts"))
            return cursor.once(seen, Time, Names) && cursor.epochTime(trade.tradeTime, "ts");
        if (is(key, "count"))
            return cursor.once(seen, Count, Names) && cursor.unsignedNumberOrText(count, "count");
        return cursor.skip("data");
    });
    if (!ok || !cursor.require(seen, (1u << RequiredCount) - 1, Names))
        return false;
    if (count == 0 || count > trade.id)
        return cursor.fail(DecodeProblem::BadNumber, "count");
    FeedMessage &message = addMessage(market, out);
    message.eventTime = trade.tradeTime;
    message.sequence = {.first = trade.id - count + 1, .last = trade.id, .isSet = true};
    message.payload = trade;
    return true;
}

bool OkxProtocol::decodeTicker(JsonCursor &cursor, Market &market, std::string_view instrument, DecodedFrame &out)
{
    enum { Last, Bid, Ask, Volume, CurrencyVolume, Time, RequiredCount, Instrument = RequiredCount, FieldCount };
    static constexpr const char *Names[FieldCount] = {"last", "bidPx", "askPx", "vol24h", "volCcy24h", "ts", "instId"};
    FieldSet seen;
    Ticker ticker;
    Decimal volume, currencyVolume;
    WallTime time{};
    const bool ok = cursor.object("data", [&](std::string_view key) {
        if (is(key, "instId"))
            return cursor.once(seen, Instrument, Names) && cursor.own(instrument, "instId");
        // Empty where a market has never traded, or has nobody on that side.
        if (is(key, "last"))
            return cursor.once(seen, Last, Names) && cursor.decimalOrEmpty(ticker.last, "last");
        if (is(key, "bidPx"))
            return cursor.once(seen, Bid, Names) && cursor.decimalOrEmpty(ticker.bid, "bidPx");
        if (is(key, "askPx"))
            return cursor.once(seen, Ask, Names) && cursor.decimalOrEmpty(ticker.ask, "askPx");
        if (is(key, "vol24h"))
            return cursor.once(seen, Volume, Names) && cursor.decimalOrEmpty(volume, "vol24h");
        if (is(key, "volCcy24h"))
            return cursor.once(seen, CurrencyVolume, Names) && cursor.decimalOrEmpty(currencyVolume, "volCcy24h");
        if (is(key, "ts"))
            return cursor.once(seen, Time, Names) && cursor.epochTime(time, "ts");
        return cursor.skip("data");
    });
    if (!ok || !cursor.require(seen, (1u << RequiredCount) - 1, Names))
        return false;
    // Of spot the first is in the base currency and the second in the quote; of derivatives they are contracts and
    // base.
    const bool isSpot = std::count(instrument.begin(), instrument.end(), '-') == 1;
    ticker.volume24h = isSpot ? volume : currencyVolume;
    FeedMessage &message = addMessage(market, out);
    message.eventTime = time;
    message.payload = ticker;
    return true;
}

bool OkxProtocol::decodeBookTicker(JsonCursor &cursor, Market &market, DecodedFrame &out)
{
    enum { Bids, Asks, Time, RequiredCount, Sequence = RequiredCount, FieldCount };
    static constexpr const char *Names[FieldCount] = {"bids", "asks", "ts", "seqId"};
    FieldSet seen;
    BookTicker book;
    WallTime time{};
    qint64 sequence = 0;
    const auto readBest = [&](const char *field, Decimal &price, Decimal &quantity) {
        m_best.clear();
        if (!cursor.levels(m_best, field))
            return false;
        if (!m_best.empty()) {
            price = m_best.front().price;
            quantity = m_best.front().quantity;
        }
        return true;
    };
    const bool ok = cursor.object("data", [&](std::string_view key) {
        if (is(key, "bids"))
            return cursor.once(seen, Bids, Names) && readBest("bids", book.bid, book.bidQuantity);
        if (is(key, "asks"))
            return cursor.once(seen, Asks, Names) && readBest("asks", book.ask, book.askQuantity);
        if (is(key, "ts"))
            return cursor.once(seen, Time, Names) && cursor.epochTime(time, "ts");
        if (is(key, "seqId"))
            return cursor.once(seen, Sequence, Names) && readSigned(cursor, sequence, "seqId");
        return cursor.skip("data");
    });
    if (!ok || !cursor.require(seen, (1u << RequiredCount) - 1, Names))
        return false;
    FeedMessage &message = addMessage(market, out);
    message.eventTime = time;
    if (seen.has(Sequence) && sequence >= 0)
        message.sequence = {.first = quint64(sequence), .last = quint64(sequence), .isSet = true};
    message.payload = book;
    return true;
}

bool OkxProtocol::decodeCandle(JsonCursor &cursor, Market &market, DecodedFrame &out)
{
    // [start, open, high, low, close, volume, volume in currency, volume in quote, confirm]
    Candle candle;
    std::string_view confirm;
    int position = 0;
    const bool ok = cursor.array("data", [&] {
        switch (position++) {
        case 0:
            return cursor.epochTime(candle.start, "start");
        case 1:
            return cursor.decimal(candle.open, "open");
        case 2:
            return cursor.decimal(candle.high, "high");
        case 3:
            return cursor.decimal(candle.low, "low");
        case 4:
            return cursor.decimal(candle.close, "close");
        case 5:
            return cursor.decimal(candle.volume, "volume");
        case 8:
            return cursor.string(confirm, "confirm");
        default:
            return cursor.skip("data");
        }
    });
    if (!ok)
        return false;
    if (position < 9)
        return cursor.fail(DecodeProblem::MissingField, "confirm");
    candle.isClosed = is(confirm, "1");
    // No time of the event: there is only the start of the interval.
    addMessage(market, out).payload = candle;
    return true;
}

bool OkxProtocol::decodeBook(JsonCursor &cursor, Market &market, bool isPartial, DecodedFrame &out)
{
    enum { Bids, Asks, Time, RequiredCount, Checksum = RequiredCount, Previous, Sequence, FieldCount };
    static constexpr const char *Names[FieldCount] = {"bids", "asks", "ts", "checksum", "prevSeqId", "seqId"};
    FieldSet seen;
    BookChange change;
    BookSides sides(out);
    WallTime time{};
    qint64 checksum = 0, previous = -1, sequence = 0;
    const bool ok = cursor.object("data", [&](std::string_view key) {
        if (is(key, "bids"))
            return cursor.once(seen, Bids, Names) && sides.readBids(cursor, "bids");
        if (is(key, "asks"))
            return cursor.once(seen, Asks, Names) && sides.readAsks(cursor, "asks");
        if (is(key, "ts"))
            return cursor.once(seen, Time, Names) && cursor.epochTime(time, "ts");
        if (is(key, "checksum"))
            return cursor.once(seen, Checksum, Names) && readSigned(cursor, checksum, "checksum");
        if (is(key, "prevSeqId"))
            return cursor.once(seen, Previous, Names) && readSigned(cursor, previous, "prevSeqId");
        if (is(key, "seqId"))
            return cursor.once(seen, Sequence, Names) && readSigned(cursor, sequence, "seqId");
        return cursor.skip("data");
    });
    if (!ok || !cursor.require(seen, (1u << RequiredCount) - 1, Names))
        return false;
    if (checksum < std::numeric_limits<qint32>::min() || checksum > std::numeric_limits<qint32>::max())
        return cursor.fail(DecodeProblem::BadNumber, "checksum");
    // Recordings from before 2023 have neither number; one without the other says nothing.
    if (!isPartial && seen.has(Sequence) != seen.has(Previous))
        return cursor.fail(DecodeProblem::MissingField, seen.has(Sequence) ? "prevSeqId" : "seqId");
    if (sequence < 0)
        return cursor.fail(DecodeProblem::BadNumber, "seqId");
    sides.finish(change);
    change.isSnapshot = isPartial;   // of the others the frame's action says it
    // 0 since 2026-06: "none".
    if (!isPartial && checksum != 0)
        change.checksum = quint32(qint32(checksum));
    FeedMessage &message = addMessage(market, out);
    message.eventTime = time;
    if (seen.has(Sequence)) {
        message.sequence = {.first = quint64(sequence),
                            .last = quint64(sequence),
                            .previous = quint64(std::max<qint64>(previous, 0)),
                            .isSet = true};
    }
    message.payload = change;
    return true;
}

bool OkxProtocol::decodeMarkPrice(JsonCursor &cursor, Market &market, std::string_view instrument, DecodedFrame &out)
{
    enum { Price, Time, RequiredCount, Instrument = RequiredCount, FieldCount };
    static constexpr const char *Names[FieldCount] = {"markPx", "ts", "instId"};
    FieldSet seen;
    MarkPrice mark;
    WallTime time{};
    const bool ok = cursor.object("data", [&](std::string_view key) {
        if (is(key, "instId"))
            return cursor.once(seen, Instrument, Names) && cursor.own(instrument, "instId");
        if (is(key, "markPx"))
            return cursor.once(seen, Price, Names) && cursor.decimal(mark.mark, "markPx");
        if (is(key, "ts"))
            return cursor.once(seen, Time, Names) && cursor.epochTime(time, "ts");
        return cursor.skip("data");
    });
    if (!ok || !cursor.require(seen, (1u << RequiredCount) - 1, Names))
        return false;
    mark.fundingRate = market.fundingRate;
    mark.nextFunding = market.nextFunding;
    FeedMessage &message = addMessage(market, out);
    message.eventTime = time;
    message.payload = mark;
    return true;
}

/// Is remembered for the mark prices that follow; by itself it is no message, since it comes once a minute and would be
/// a mark price of that age.
bool OkxProtocol::decodeFunding(JsonCursor &cursor, News &news, std::string_view instrument)
{
    enum { Rate, Time, RequiredCount, Instrument = RequiredCount, FieldCount };
    static constexpr const char *Names[FieldCount] = {"fundingRate", "fundingTime", "instId"};
    FieldSet seen;
    Decimal rate;
    WallTime time{};
    const bool ok = cursor.object("data", [&](std::string_view key) {
        if (is(key, "instId"))
            return cursor.once(seen, Instrument, Names) && cursor.own(instrument, "instId");
        if (is(key, "fundingRate"))
            return cursor.once(seen, Rate, Names) && cursor.decimalOrEmpty(rate, "fundingRate");
        if (is(key, "fundingTime"))
            return cursor.once(seen, Time, Names) && cursor.epochTime(time, "fundingTime");
        return cursor.skip("data");
    });
    if (!ok || !cursor.require(seen, (1u << RequiredCount) - 1, Names))
        return false;
    news.funding.emplace(rate, time);
    return true;
}

bool OkxProtocol::decodeLiquidations(JsonCursor &cursor, DecodedFrame &out)
{
    enum { Instrument, Details, FieldCount };
    static constexpr const char *Names[FieldCount] = {"instId", "details"};
    enum { OrderSide, Price, Quantity, Time, DetailCount };
    static constexpr const char *DetailNames[DetailCount] = {"side", "bkPx", "sz", "ts"};
    FieldSet seen;
    std::string_view instrument;
    const size_t first = out.messages.size();
    const auto readDetail = [&] {
        FieldSet detail;
        FeedMessage &message = out.messages.emplace_back();
        Liquidation &liquidation = message.payload.emplace<Liquidation>();
        const bool ok = cursor.object("details", [&](std::string_view key) {
            if (is(key, "side"))
                return cursor.once(detail, OrderSide, DetailNames) && readSide(cursor, liquidation.side);
            if (is(key, "bkPx"))
                return cursor.once(detail, Price, DetailNames) && cursor.decimal(liquidation.price, "bkPx");
            if (is(key, "sz"))
                return cursor.once(detail, Quantity, DetailNames) && cursor.decimal(liquidation.quantity, "sz");
            if (is(key, "ts"))
                return cursor.once(detail, Time, DetailNames) && cursor.epochTime(message.eventTime, "ts");
            return cursor.skip("details");
        });
        return ok && cursor.require(detail, (1u << DetailCount) - 1, DetailNames);
    };
    const bool ok = cursor.object("data", [&](std::string_view key) {
        if (is(key, "instId"))
            return cursor.once(seen, Instrument, Names) && cursor.string(instrument, "instId");
        if (is(key, "details"))
            return cursor.once(seen, Details, Names) && cursor.array("details", readDetail);
        return cursor.skip("data");
    });
    if (!ok || !cursor.require(seen, (1u << FieldCount) - 1, Names))
        return false;
    // Those of all instruments of a type come; that most are nobody's here is no surprise.
    const Market *const market = m_markets.find(quint8(Channel::Liquidation), instrument);
    if (market == nullptr || market->stream == NoStream) {
        out.messages.erase(out.messages.begin() + std::ptrdiff_t(first), out.messages.end());
        return true;
    }
    for (size_t i = first; i < out.messages.size(); ++i)
        out.messages[i].stream = market->stream;
    return true;
}

bool OkxProtocol::decodeData(JsonCursor &cursor, const Argument &argument, News &news, DecodedFrame &out)
{
    Channel channel{};
    const Payload payload = payloadOf(argument.channel, channel);
    if (payload == Payload::Unknown) {
        out.problem = DecodeProblem::UnknownType;
        out.problemField = "arg.channel";
        return cursor.skip("data");
    }
    if (payload == Payload::Liquidation)
        return cursor.array("data", [&] { return decodeLiquidations(cursor, out); });
    if (argument.instrument.data() == nullptr)
        return cursor.fail(DecodeProblem::MissingField, "arg.instId");
    Market *const market = m_markets.find(quint8(channel), argument.instrument);
    if (market == nullptr) {
        out.problem = DecodeProblem::ForeignStream;
        out.problemField = "arg.instId";
        return cursor.skip("data");
    }
    if (market->stream == NoStream)   // on its way when the stream was removed
        return cursor.skip("data");
    news.market = market;
    const bool ok = cursor.array("data", [&] {
        switch (payload) {
        case Payload::Trade:
            return decodeTrade(cursor, *market, argument.instrument, out);
        case Payload::Ticker:
            return decodeTicker(cursor, *market, argument.instrument, out);
        case Payload::BookTicker:
            return decodeBookTicker(cursor, *market, out);
        case Payload::Candle:
            return decodeCandle(cursor, *market, out);
        case Payload::Book:
        case Payload::BookSnapshot:
            return decodeBook(cursor, *market, payload == Payload::BookSnapshot, out);
        case Payload::MarkPrice:
            return decodeMarkPrice(cursor, *market, argument.instrument, out);
        case Payload::Funding:
            return decodeFunding(cursor, news, argument.instrument);
        case Payload::Liquidation:
        case Payload::Unknown:
            break;
        }
        Q_UNREACHABLE();
    });
    if (ok && payload == Payload::Trade && out.messages.size() > 1) {
        // Who follows a market wants its trades as they happened.
        const auto older = [](const FeedMessage &a, const FeedMessage &b) { return a.sequence.last < b.sequence.last; };
        if (!std::is_sorted(out.messages.begin(), out.messages.end(), older))
            std::stable_sort(out.messages.begin(), out.messages.end(), older);
    }
    return ok;
}

bool OkxProtocol::readArgument(JsonCursor &cursor, Argument &argument)
{
    enum { ChannelName, Instrument, Type, FieldCount };
    static constexpr const char *Names[FieldCount] = {"arg.channel", "arg.instId", "arg.instType"};
    FieldSet seen;
    const bool ok = cursor.object("arg", [&](std::string_view key) {
        if (is(key, "channel"))
            return cursor.once(seen, ChannelName, Names) && cursor.string(argument.channel, "arg.channel");
        if (is(key, "instId"))
            return cursor.once(seen, Instrument, Names) && cursor.string(argument.instrument, "arg.instId");
        if (is(key, "instType"))
            return cursor.once(seen, Type, Names) && cursor.string(argument.type, "arg.instType");
        return cursor.skip("arg");
    });
    return ok && cursor.require(seen, 1u << ChannelName, Names);
}

bool OkxProtocol::decodeDocument(JsonCursor &cursor, DecodedFrame &out)
{
    enum { Arg, Data, Action, EventName, Code, Text, Id, FieldCount };
    static constexpr const char *Names[FieldCount] = {"arg", "data", "action", "event", "code", "msg", "id"};
    FieldSet seen;
    Argument argument;
    Event event;
    News news;
    std::string_view action, id;
    JsonCursor::Place dataBeforeArgument;
    const bool ok = cursor.object("frame", [&](std::string_view key) {
        if (is(key, "arg"))
            return cursor.once(seen, Arg, Names) && readArgument(cursor, argument);
        if (is(key, "data")) {
            if (!cursor.once(seen, Data, Names))
                return false;
            if (seen.has(Arg))
                return decodeData(cursor, argument, news, out);
            dataBeforeArgument = cursor.place();
            return cursor.skip("data");
        }
        if (is(key, "action"))
            return cursor.once(seen, Action, Names) && cursor.string(action, "action");
        if (is(key, "event"))
            return cursor.once(seen, EventName, Names) && cursor.string(event.name, "event");
        if (is(key, "code"))
            return cursor.once(seen, Code, Names) && cursor.string(event.code, "code");
        if (is(key, "msg"))
            return cursor.once(seen, Text, Names) && cursor.string(event.text, "msg");
        if (is(key, "id"))
            return cursor.once(seen, Id, Names) && cursor.string(id, "id");
        return cursor.skip("frame");
    });
    if (!ok || !cursor.finish())
        return false;
    if (seen.has(EventName)) {
        // Ours are numbers; any other is nobody's.
        if (!JsonCursor::parseUnsigned(id, event.id) || event.id > quint64(std::numeric_limits<qint64>::max()))
            event.id = 0;
        if (judgeEvent(event, argument, out))
            return true;
        out.problem = DecodeProblem::UnknownType;
        out.problemField = "event";
        return true;
    }
    if (!cursor.require(seen, 1u << Arg | 1u << Data, Names))
        return false;
    if (dataBeforeArgument.at != nullptr) {
        cursor.returnTo(dataBeforeArgument);
        if (!decodeData(cursor, argument, news, out))
            return false;
    }
    if (!out.messages.empty() && is(argument.channel, "books")) {
        const bool isSnapshot = is(action, "snapshot");
        if (!isSnapshot && !is(action, "update"))
            return cursor.fail(seen.has(Action) ? DecodeProblem::WrongType : DecodeProblem::MissingField, "action");
        for (FeedMessage &message : out.messages) {
            std::get<BookChange>(message.payload).isSnapshot = isSnapshot;
            message.countsForLatency = !isSnapshot;
        }
    }
    if (news.market != nullptr) {
        Market &market = *news.market;
        market.isFresh = market.isFresh && out.messages.empty();
        if (news.funding)
            std::tie(market.fundingRate, market.nextFunding) = *news.funding;
    }
    return true;
}

/// The streams that one argument of a request stands for.
std::vector<StreamIndex> OkxProtocol::streamsOf(const Argument &argument)
{
    std::vector<StreamIndex> streams;
    Channel channel{};
    const Payload payload = payloadOf(argument.channel, channel);
    if (payload == Payload::Unknown || payload == Payload::Funding)
        return streams;
    if (payload != Payload::Liquidation) {
        const Market *const market = m_markets.find(quint8(channel), argument.instrument);
        if (market != nullptr && market->stream != NoStream)
            streams.push_back(market->stream);
        return streams;
    }
    for (size_t i = 0; i < m_keys.size(); ++i) {
        if (!m_keys[i].symbol.isEmpty() && m_keys[i].channel == channel
            && instrumentType(m_keys[i].symbol).toStdString() == argument.type)
            streams.push_back(StreamIndex(i));
    }
    return streams;
}

void OkxProtocol::answered(std::span<const StreamIndex> streams)
{
    for (Request &request : m_requests) {
        std::erase_if(request.open, [&](StreamIndex index) {
            return std::find(streams.begin(), streams.end(), index) != streams.end();
        });
    }
    std::erase_if(m_requests, [](const Request &request) { return request.open.empty(); });
}

/// False for an event we do not know.
bool OkxProtocol::judgeEvent(const Event &event, const Argument &argument, DecodedFrame &out)
{
    using Kind = SessionNotice::Kind;
    if (is(event.name, "subscribe")) {
        SessionNotice &notice = out.notices.emplace_back();
        notice.kind = Kind::Acknowledged;
        notice.requestId = qint64(event.id);
        notice.streams = streamsOf(argument);
        answered(notice.streams);
        return true;
    }
    if (is(event.name, "unsubscribe")) {
        SessionNotice &notice = out.notices.emplace_back();
        notice.kind = Kind::Acknowledged;
        notice.requestId = qint64(event.id);
        Channel channel{};
        const Payload payload = payloadOf(argument.channel, channel);
        // What comes after its end is confirmed would be a surprise again.
        m_markets.removeIf([&](auto &slot) {
            if (payload == Payload::Unknown || payload == Payload::Funding || slot.kind != quint8(channel))
                return false;
            const bool isMeant = payload == Payload::Liquidation
                                     ? instrumentType(QString::fromStdString(slot.name)).toStdString() == argument.type
                                     : slot.name == argument.instrument;
            if (!isMeant)
                return false;
            slot.value.isEnding = false;
            return slot.value.stream == NoStream;
        });
        return true;
    }
    if (is(event.name, "error")) {
        judgeError(event, out.notices.emplace_back());
        return true;
    }
    if (is(event.name, "notice")) {
        SessionNotice &notice = out.notices.emplace_back();
        // "The connection will soon be closed for a service upgrade."
        notice.kind = is(event.code, "64008") ? Kind::ClosingSoon : Kind::Error;
        notice.text = presentable(event.text);
        return true;
    }
    if (is(event.name, "channel-conn-count-error")) {
        SessionNotice &notice = out.notices.emplace_back();
        notice.kind = Kind::Error;
        notice.text = QStringLiteral("too many connections for one channel");
        return true;
    }
    return is(event.name, "channel-conn-count");
}

/// The text between `before` and the next sign that ends a name; empty where it is not there.
static std::string_view nameAfter(std::string_view text, std::string_view before)
{
    const size_t at = text.find(before);
    if (at == std::string_view::npos)
        return {};
    text.remove_prefix(at + before.size());
    return text.substr(0, text.find_first_of(", \"}]"));
}

void OkxProtocol::judgeError(const Event &event, SessionNotice &notice)
{
    using Kind = SessionNotice::Kind;
    notice.kind = Kind::Error;
    notice.requestId = qint64(event.id);
    notice.text = QString(QString::fromLatin1(event.code.data(), qsizetype(std::min<size_t>(event.code.size(), 16)))
                          + QStringLiteral(": ") + presentable(event.text))
                      .left(256);
    notice.text = presentable(notice.text.toStdString());

    if (is(event.code, "60014") || is(event.code, "50011")) {   // too frequent
        notice.kind = Kind::Throttled;
        return;
    }
    // Key, signature, pass phrase; login failed; key of another region or mode.
    if (is(event.code, "60005") || is(event.code, "60007") || is(event.code, "60009") || is(event.code, "60024")
        || is(event.code, "60032")) {
        notice.kind = Kind::InvalidCredentials;
        return;
    }
    // What is wrong with one subscription: no such channel here, a request that is not understood, a tier that is too
    // low, a conflict. All else is no word about a stream: where it keeps one from being acknowledged, the session is
    // tried again later.
    const bool isAboutStreams = is(event.code, "60008") || is(event.code, "60012") || is(event.code, "60013")
                                || is(event.code, "60018") || is(event.code, "64003") || is(event.code, "64004");
    if (!isAboutStreams)
        return;

    std::vector<StreamIndex> open;
    for (const Request &request : m_requests) {
        if (event.id == 0 || request.id == qint64(event.id))
            open.insert(open.end(), request.open.begin(), request.open.end());
    }
    // "Wrong URL or channel:candle1m,instId:BTC-USDT doesn't exist": the one that is meant. An echo of the whole
    // request (60012) names its first one, whatever was wrong.
    std::vector<StreamIndex> named;
    const Argument argument{nameAfter(event.text, "channel:"), nameAfter(event.text, "instId:"),
                            nameAfter(event.text, "instType:")};
    if (!argument.channel.empty()) {
        named = streamsOf(argument);
        // A funding rate that cannot be had is no reason to do without the mark price.
        if (named.empty())
            return;
        std::erase_if(named,
                      [&](StreamIndex index) { return std::find(open.begin(), open.end(), index) == open.end(); });
    } else if (event.id != 0 || open.size() == 1) {
        named = std::move(open);   // which of a request's was wrong is for the caller to find out
    }
    if (named.empty())
        return;
    answered(named);
    notice.kind = Kind::Rejected;
    notice.streams = std::move(named);
}

void OkxProtocol::decode(std::string_view frame, DecodedFrame &out)
{
    out.clear();
    if (is(frame, "pong")) {
        out.notices.emplace_back().kind = SessionNotice::Kind::Pong;
        return;
    }
    JsonCursor cursor = m_json.open(frame);
    if (cursor.hasFailed() || !decodeDocument(cursor, out)) {
        out.clear();
        out.problem = cursor.problem();
        out.problemField = cursor.problemField();
    }
}

// REST.

std::optional<RestRequest> OkxProtocol::timeRequest() const
{
    return RestRequest{QStringLiteral("/api/v5/public/time"), 1};
}

Result<VenueTime> OkxProtocol::parseTime(const QByteArray &body) const
{
    // {"code":"0","msg":"","data":[{"ts":"1597026383085"}]}
    static constexpr const char *Names[] = {"data", "ts"};
    JsonFrame json;
    JsonCursor cursor = json.openCopy(body);
    FieldSet seen;
    VenueTime time;
    const auto readEntry = [&] {
        return cursor.object("data", [&](std::string_view key) {
            if (is(key, "ts"))
                return cursor.once(seen, 1, Names) && cursor.epochTime(time.time, "ts");
            return cursor.skip("data");
        });
    };
    const bool ok = !cursor.hasFailed() && cursor.object("body", [&](std::string_view key) {
        if (is(key, "data"))
            return cursor.once(seen, 0, Names) && cursor.array("data", readEntry);
        return cursor.skip("body");
    });
    if (!ok || !cursor.finish() || !cursor.require(seen, 3, Names))
        return Error{ErrorCode::BadData,
                     QStringLiteral("OKX: \"%1\" is missing or wrong").arg(QLatin1String(cursor.problemField()))};
    return time;
}

// Ends.

std::optional<Failure> OkxProtocol::judgeClose(int code, const QString &reason) const
{
    Failure failure;
    failure.closeCode = code;
    failure.detail = presentable(reason.toStdString());
    switch (code) {
    case 4001:   // login failed
    case 4007:   // the key was changed or deleted
        failure.failureClass = FailureClass::Blocked;
        failure.cause = Cause::InvalidCredentials;
        return failure;
    case 4003:   // more than 100 subscriptions by the key
    case 4008:   // too many channels
    case 4009:   // too many subscriptions
        failure.failureClass = FailureClass::Throttled;
        failure.cause = Cause::TooManyRequests;
        return failure;
    default:
        // 4002 invalid request, 4004 no data for 30 s, 4005 we read too slowly, 4006 abnormal: losses like any other.
        return {};
    }
}

}   // namespace feedwarden
