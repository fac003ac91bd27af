// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/venues/polymarket/polymarket.h"

#include "core/venues/venuetime.h"

#include <algorithm>

namespace feedwarden {

/// One event as it stands in a frame; what it is stands last.
struct PolymarketProtocol::Event {
    enum Field {
        Type,
        AssetId,
        Timestamp,
        Price,
        Size,
        TakerSide,
        BestBid,
        BestAsk,
        Bids,
        Asks,
        PriceChanges,
        Assets,
        Outcome,
        FieldCount
    };
    static constexpr const char *Names[FieldCount] = {"event_type",    "asset_id",   "timestamp",      "price", "size",
                                                      "side",          "best_bid",   "best_ask",       "bids",  "asks",
                                                      "price_changes", "assets_ids", "winning_outcome"};

    FieldSet seen;
    std::array<std::string_view, FieldCount> texts;   ///< Of those that are no lists.
    JsonCursor::Place assets;
    size_t firstLevel = 0;   ///< The bids are in DecodedFrame::levels from here on.
    bool isOdd = false;      ///< One of these is a list where it should be none, or the other way round.
    WallTime time{};
};

StreamTraits PolymarketProtocol::traitsOf(const StreamKey &key) const
{
    StreamTraits traits;   // Nothing is numbered.
    traits.needsSnapshot = key.channel == Channel::Depth;
    return traits;
}

Result<void> PolymarketProtocol::checkStream(const StreamKey &key) const
{
    if (!facts().channels.contains(key.channel))
        return Error{ErrorCode::Configuration,
                     QStringLiteral("Polymarket has no channel \"%1\"").arg(channelName(key.channel))};
    // Numbers of 256 bits: at most 78 digits.
    const bool isNumber = !key.symbol.isEmpty() && key.symbol.size() <= 78
                          && std::all_of(key.symbol.begin(), key.symbol.end(),
                                         [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isNumber)
        return Error{ErrorCode::Configuration,
                     QStringLiteral("\"%1\" cannot be an asset id of Polymarket, which are numbers of up to 78 digits")
                         .arg(key.symbol)};
    return {};
}

void PolymarketProtocol::addStream(StreamIndex index, const StreamKey &key)
{
    Q_ASSERT(index >= 0 && checkStream(key));
    if (m_streams.size() <= size_t(index))
        m_streams.resize(size_t(index) + 1);
    const Kind kind = key.channel == Channel::Trade ? Trades : key.channel == Channel::Depth ? Book : BestPrices;
    m_streams[size_t(index)] = Stream{.key = key, .kind = kind};
    m_assets.insert(0, key.symbol.toStdString()).streams[kind] = index;
}

void PolymarketProtocol::removeStream(StreamIndex index)
{
    Stream *const stream = streamAt(index);
    if (stream == nullptr)
        return;
    // What is still on its way belongs to an asset that is known until the session ends.
    Asset &asset = *findAsset(stream->key.symbol.toStdString());
    if (asset.streams[stream->kind] == index)
        asset.streams[stream->kind] = NoStream;
    *stream = {};
}

QUrl PolymarketProtocol::connectUrl(const QUrl &origin) const
{
    QUrl url = origin;
    if (url.path().isEmpty() || url.path() == QLatin1String("/"))
        url.setPath(QStringLiteral("/ws/market"));
    return url;
}

void PolymarketProtocol::sessionStarted()
{
    m_isSetUp = false;
    m_pings = m_pongs = 0;
    m_assets.removeIf([](auto &slot) {
        slot.value.isActive = slot.value.hasUnconfirmed = false;
        slot.value.isFresh = true;
        return !slot.value.isWanted();
    });
    for (Stream &stream : m_streams)
        stream.isSubscribed = stream.isConfirmed = stream.hasEnded = false;
}

PolymarketProtocol::Stream *PolymarketProtocol::streamAt(StreamIndex index)
{
    if (index < 0 || size_t(index) >= m_streams.size() || m_streams[size_t(index)].key.symbol.isEmpty())
        return nullptr;
    return &m_streams[size_t(index)];
}

// Asking.

static ClientFrame pingFrame() { return ClientFrame{QByteArrayLiteral("PING"), 0, {}}; }

std::optional<ClientFrame> PolymarketProtocol::applicationPing()
{
    ++m_pings;
    return pingFrame();
}

std::vector<ClientFrame> PolymarketProtocol::requests(std::span<const QString> assets, bool isUnsubscribe)
{
    const size_t limit = size_t(facts().streamsPerRequest);
    std::vector<ClientFrame> frames;
    for (size_t first = 0; first < assets.size(); first += limit) {
        QByteArray &text = frames.emplace_back().text;
        // A misspelled key would not be refused: it would be silent.
        const bool setsUp = !isUnsubscribe && !std::exchange(m_isSetUp, true);
        if (!setsUp)
            text.append("{\"operation\":\"").append(isUnsubscribe ? "unsubscribe" : "subscribe").append("\",");
        text.append(setsUp ? "{\"assets_ids\":[" : "\"assets_ids\":[");
        for (size_t i = first; i < std::min(first + limit, assets.size()); ++i)
            text.append(i > first ? ",\"" : "\"").append(assets[i].toLatin1()).append('"');
        text.append(']');
        if (setsUp)
            text.append(",\"type\":\"market\"");
        if (!isUnsubscribe)
            text.append(",\"custom_feature_enabled\":true");   // best prices, and the end of a market
        text.append('}');
    }
    return frames;
}

std::vector<ClientFrame> PolymarketProtocol::subscribe(std::span<const StreamIndex> streams)
{
    std::vector<QString> wanted, again;
    for (const StreamIndex index : streams) {
        Stream *const stream = streamAt(index);
        if (stream == nullptr)
            continue;
        Asset &asset = *findAsset(stream->key.symbol.toStdString());
        const bool isNew = std::find(wanted.begin(), wanted.end(), stream->key.symbol) == wanted.end();
        // A whole book comes with the beginning of a subscription only.
        const bool needsBeginning = asset.isActive && (stream->kind == Book || stream->hasEnded);
        if (needsBeginning && std::find(again.begin(), again.end(), stream->key.symbol) == again.end())
            again.push_back(stream->key.symbol);
        if (isNew)
            wanted.push_back(stream->key.symbol);
        if (needsBeginning || !asset.isActive)
            asset.isFresh = true;
        asset.hasUnconfirmed = true;
        stream->isSubscribed = true;
        stream->isConfirmed = stream->hasEnded = false;
        stream->acceptedBy = m_pings + 1;
    }
    if (wanted.empty())
        return {};

    std::vector<ClientFrame> frames = requests(again, true);
    const size_t firstRequest = frames.size();
    for (ClientFrame &request : requests(wanted, false))
        frames.push_back(std::move(request));
    const size_t limit = size_t(facts().streamsPerRequest);
    for (size_t i = 0; i < wanted.size(); ++i) {
        Asset &asset = *findAsset(wanted[i].toStdString());
        asset.isActive = true;
        for (const StreamIndex index : asset.streams) {
            if (std::find(streams.begin(), streams.end(), index) != streams.end())
                frames[firstRequest + i / limit].streams.push_back(index);
        }
    }
    ++m_pings;
    frames.push_back(pingFrame());
    return frames;
}

std::vector<ClientFrame> PolymarketProtocol::unsubscribe(std::span<const StreamIndex> streams)
{
    std::vector<QString> ended;
    for (const StreamIndex index : streams) {
        Stream *const stream = streamAt(index);
        if (stream == nullptr || !stream->isSubscribed)
            continue;
        stream->isSubscribed = stream->isConfirmed = false;
        stream->hasEnded = true;
        Asset &asset = *findAsset(stream->key.symbol.toStdString());
        const bool isShared = std::any_of(asset.streams.begin(), asset.streams.end(), [&](StreamIndex other) {
            const Stream *const sharer = streamAt(other);
            return sharer != nullptr && sharer->isSubscribed;
        });
        if (isShared || !asset.isActive)
            continue;
        asset.isActive = false;
        ended.push_back(stream->key.symbol);
    }
    return requests(ended, true);
}

// Decoding.

bool PolymarketProtocol::readLevels(JsonCursor &cursor, const char *field, std::vector<BookLevel> &levels)
{
    enum { Price, Size, FieldCount };
    static constexpr const char *Names[FieldCount] = {"price", "size"};
    return cursor.array(field, [&] {
        FieldSet seen;
        BookLevel level;
        const bool ok = cursor.object(field, [&](std::string_view key) {
            if (is(key, "price"))
                return cursor.once(seen, Price, Names) && cursor.decimal(level.price, "price");
            if (is(key, "size"))
                return cursor.once(seen, Size, Names) && cursor.decimal(level.quantity, "size");
            return cursor.skip(field);
        });
        if (!ok || !cursor.require(seen, (1u << FieldCount) - 1, Names))
            return false;
        levels.push_back(level);
        return true;
    });
}

bool PolymarketProtocol::readChanges(JsonCursor &cursor)
{
    // Beside these an entry has the hash of the book and its best prices afterwards.
    enum { AssetId, Price, Size, BookSide, FieldCount };
    static constexpr const char *Names[FieldCount] = {"asset_id", "price", "size", "side"};
    return cursor.array("price_changes", [&] {
        FieldSet seen;
        Change change;
        const bool ok = cursor.object("price_changes", [&](std::string_view key) {
            if (is(key, "asset_id"))
                return cursor.once(seen, AssetId, Names) && cursor.string(change.asset, "asset_id");
            if (is(key, "price"))
                return cursor.once(seen, Price, Names) && cursor.decimal(change.level.price, "price");
            if (is(key, "size"))
                return cursor.once(seen, Size, Names) && cursor.decimal(change.level.quantity, "size");
            if (is(key, "side")) {
                std::string_view side;
                if (!cursor.once(seen, BookSide, Names) || !cursor.string(side, "side"))
                    return false;
                change.isBid = is(side, "BUY");
                return change.isBid || is(side, "SELL") || cursor.fail(DecodeProblem::WrongType, "side");
            }
            return cursor.skip("price_changes");
        });
        if (!ok || !cursor.require(seen, (1u << FieldCount) - 1, Names))
            return false;
        m_changes.push_back(change);
        return true;
    });
}

bool PolymarketProtocol::readEvent(JsonCursor &cursor, Event &event, DecodedFrame &out)
{
    return cursor.object("frame", [&](std::string_view key) {
        for (int field = Event::Type; field < Event::FieldCount; ++field) {
            if (key != Event::Names[field])
                continue;
            if (!cursor.once(event.seen, field, Event::Names))
                return false;
            // The lists are in one kind of event each, so they are read where they stand; what would be wrong in
            // another kind of event is skipped there.
            switch (field) {
            case Event::Assets:
                event.assets = cursor.place();
                return cursor.skip("assets_ids");
            case Event::Bids:
            case Event::Asks:
            case Event::PriceChanges:
                if (cursor.peek() != '[') {
                    event.isOdd = true;
                    return cursor.skip(Event::Names[field]);
                }
                return field == Event::Bids   ? readLevels(cursor, "bids", out.levels)
                       : field == Event::Asks ? readLevels(cursor, "asks", m_asks)
                                              : readChanges(cursor);
            default:
                if (const char first = cursor.peek(); first == '{' || first == '[') {
                    event.isOdd = true;
                    return cursor.skip(Event::Names[field]);
                }
                return cursor.scalar(event.texts[size_t(field)], Event::Names[field]);
            }
        }
        return cursor.skip("frame");
    });
}

static bool readDecimal(JsonCursor &cursor, std::string_view text, Decimal &value, const char *field)
{
    const auto parsed = Decimal::parse(text);
    if (!parsed)
        return cursor.fail(DecodeProblem::BadNumber, field);
    value = *parsed;
    return true;
}

FeedMessage *PolymarketProtocol::addMessage(std::string_view id, Kind kind, WallTime time, DecodedFrame &out)
{
    Asset *const asset = findAsset(id);
    if (asset == nullptr) {
        out.problem = DecodeProblem::ForeignStream;
        out.problemField = "asset_id";
        return nullptr;
    }
    if (asset->hasUnconfirmed) [[unlikely]]
        m_heard.push_back(asset);
    if (asset->streams[kind] == NoStream)
        return nullptr;
    FeedMessage &message = out.messages.emplace_back();
    message.stream = asset->streams[kind];
    message.eventTime = time;
    return &message;
}

bool PolymarketProtocol::takeBook(JsonCursor &cursor, const Event &event, DecodedFrame &out)
{
    if (!cursor.require(event.seen, 1u << Event::AssetId | 1u << Event::Bids | 1u << Event::Asks, Event::Names))
        return false;
    BookChange change;
    change.firstLevel = quint32(event.firstLevel);
    change.bidCount = quint32(out.levels.size() - event.firstLevel);
    change.askCount = quint32(m_asks.size());
    change.isSnapshot = true;
    const std::string_view id = event.texts[Event::AssetId];
    FeedMessage *const message = addMessage(id, Book, event.time, out);
    if (message != nullptr) {
        out.levels.insert(out.levels.end(), m_asks.begin(), m_asks.end());
        message->payload = change;
    } else {
        out.levels.resize(event.firstLevel);
    }
    if (Asset *const asset = findAsset(id)) {
        // The time of the first one is that of the last change, however long ago.
        if (message != nullptr)
            message->countsForLatency = !asset->isFresh;
        m_books.push_back(asset);
    }
    return true;
}

bool PolymarketProtocol::takeChanges(JsonCursor &cursor, const Event &event, DecodedFrame &out)
{
    if (!cursor.require(event.seen, 1u << Event::PriceChanges, Event::Names))
        return false;
    for (size_t first = 0; first < m_changes.size(); ++first) {
        if (m_changes[first].isTaken)
            continue;
        // A change concerns both outcomes of a market, also where one of them was asked for.
        const std::string_view id = m_changes[first].asset;
        if (findAsset(id) == nullptr)
            continue;
        FeedMessage *const message = addMessage(id, Book, event.time, out);
        BookChange change;
        change.firstLevel = quint32(out.levels.size());
        for (const bool isBid : {true, false}) {
            for (size_t i = first; i < m_changes.size(); ++i) {
                Change &each = m_changes[i];
                if (each.isBid != isBid || each.asset != id)
                    continue;
                each.isTaken = true;
                if (message == nullptr)
                    continue;
                out.levels.push_back(each.level);
                ++(isBid ? change.bidCount : change.askCount);
            }
        }
        if (message != nullptr)
            message->payload = change;
    }
    return true;
}

bool PolymarketProtocol::takeTrade(JsonCursor &cursor, const Event &event, DecodedFrame &out)
{
    if (!cursor.require(event.seen, 1u << Event::AssetId | 1u << Event::Price | 1u << Event::Size, Event::Names))
        return false;
    Trade trade;
    if (!readDecimal(cursor, event.texts[Event::Price], trade.price, "price")
        || !readDecimal(cursor, event.texts[Event::Size], trade.quantity, "size"))
        return false;
    trade.tradeTime = event.time;
    // The documentation does not say whose side it is; other clients take it for the taker's.
    const std::string_view side = event.texts[Event::TakerSide];
    trade.takerSide = is(side, "BUY") ? Side::Buy : is(side, "SELL") ? Side::Sell : Side::Unknown;
    if (FeedMessage *const message = addMessage(event.texts[Event::AssetId], Trades, event.time, out))
        message->payload = trade;
    return true;
}

bool PolymarketProtocol::takeBestPrices(JsonCursor &cursor, const Event &event, DecodedFrame &out)
{
    if (!cursor.require(event.seen, 1u << Event::AssetId | 1u << Event::BestBid | 1u << Event::BestAsk, Event::Names))
        return false;
    BookTicker best;   // Quantities are not sent.
    const auto read = [&](Event::Field field, Decimal &value) {
        const std::string_view text = event.texts[field];
        return text.empty() || readDecimal(cursor, text, value, Event::Names[field]);
    };
    if (!read(Event::BestBid, best.bid) || !read(Event::BestAsk, best.ask))
        return false;
    if (FeedMessage *const message = addMessage(event.texts[Event::AssetId], BestPrices, event.time, out))
        message->payload = best;
    return true;
}

/// A market that is decided is silent for good. The message is told to everybody, for all markets.
bool PolymarketProtocol::takeResolution(JsonCursor &cursor, const Event &event, DecodedFrame &out)
{
    if (!cursor.require(event.seen, 1u << Event::Assets, Event::Names))
        return false;
    SessionNotice notice;
    const JsonCursor::Place end = cursor.place();
    cursor.returnTo(event.assets);
    const bool ok = cursor.array("assets_ids", [&] {
        std::string_view id;
        if (!cursor.string(id, "assets_ids"))
            return false;
        if (const Asset *const asset = findAsset(id)) {
            std::copy_if(asset->streams.begin(), asset->streams.end(), std::back_inserter(notice.streams),
                         [&](StreamIndex index) { return index != NoStream && streamAt(index)->isSubscribed; });
        }
        return true;
    });
    if (!ok)
        return false;
    cursor.returnTo(end);
    if (notice.streams.empty())
        return true;
    notice.kind = SessionNotice::Kind::Rejected;
    const std::string_view outcome = event.texts[Event::Outcome];
    notice.text = QStringLiteral("the market is resolved");
    if (!outcome.empty())
        notice.text = QString(notice.text + QStringLiteral(": ") + presentable(outcome)).left(256);
    out.notices.push_back(std::move(notice));
    return true;
}

bool PolymarketProtocol::decodeEvent(JsonCursor &cursor, DecodedFrame &out)
{
    Event event;
    event.firstLevel = out.levels.size();
    m_asks.clear();
    m_changes.clear();
    if (!readEvent(cursor, event, out) || !cursor.require(event.seen, 1u << Event::Type, Event::Names))
        return false;
    const std::string_view type = event.texts[Event::Type];
    const bool isBook = is(type, "book");
    if (!isBook)
        out.levels.resize(event.firstLevel);

    if (is(type, "tick_size_change") || is(type, "new_market"))
        return true;
    if (is(type, "market_resolved"))
        return takeResolution(cursor, event, out);
    const bool isChange = is(type, "price_change");
    const bool isTrade = is(type, "last_trade_price");
    if (!isBook && !isChange && !isTrade && !is(type, "best_bid_ask")) {
        out.problem = DecodeProblem::UnknownType;
        out.problemField = "event_type";
        return true;
    }
    if (event.isOdd)
        return cursor.fail(DecodeProblem::WrongType, "frame");
    if (!cursor.require(event.seen, 1u << Event::Timestamp, Event::Names))
        return false;
    quint64 count = 0;
    const auto time = JsonCursor::parseUnsigned(event.texts[Event::Timestamp], count) ? wallTimeFromCount(count)
                                                                                      : std::nullopt;
    if (!time)
        return cursor.fail(DecodeProblem::BadNumber, "timestamp");
    event.time = *time;
    return isBook     ? takeBook(cursor, event, out)
           : isChange ? takeChanges(cursor, event, out)
           : isTrade  ? takeTrade(cursor, event, out)
                      : takeBestPrices(cursor, event, out);
}

void PolymarketProtocol::noteHeard(DecodedFrame &out)
{
    for (Asset *const asset : m_books)
        asset->isFresh = false;
    if (m_heard.empty()) [[likely]]
        return;
    SessionNotice accepted;
    accepted.kind = SessionNotice::Kind::Acknowledged;
    for (Asset *const asset : m_heard) {
        asset->hasUnconfirmed = false;
        for (const StreamIndex index : asset->streams) {
            Stream *const stream = streamAt(index);
            if (stream != nullptr && stream->isSubscribed && !std::exchange(stream->isConfirmed, true))
                accepted.streams.push_back(index);
        }
    }
    if (!accepted.streams.empty())
        out.notices.push_back(std::move(accepted));
}

void PolymarketProtocol::takePong(DecodedFrame &out)
{
    out.notices.emplace_back().kind = SessionNotice::Kind::Pong;
    ++m_pongs;
    SessionNotice accepted;
    accepted.kind = SessionNotice::Kind::Acknowledged;
    for (size_t i = 0; i < m_streams.size(); ++i) {
        Stream &stream = m_streams[i];
        if (!stream.isSubscribed || stream.isConfirmed || stream.acceptedBy > m_pongs)
            continue;
        stream.isConfirmed = true;
        accepted.streams.push_back(StreamIndex(i));
    }
    if (!accepted.streams.empty())
        out.notices.push_back(std::move(accepted));
}

void PolymarketProtocol::decode(std::string_view frame, DecodedFrame &out)
{
    out.clear();
    if (is(frame, "PONG")) {
        takePong(out);
        return;
    }
    m_heard.clear();
    m_books.clear();
    JsonCursor cursor = m_json.open(frame);
    // The first books of a session come as a list of events; where there are none it is empty.
    const bool ok = !cursor.hasFailed()
                    && (cursor.peek() == '[' ? cursor.array("frame", [&] { return decodeEvent(cursor, out); })
                                             : decodeEvent(cursor, out))
                    && cursor.finish();
    if (!ok) {
        out.clear();
        out.problem = cursor.problem();
        out.problemField = cursor.problemField();
        return;
    }
    noteHeard(out);
}

// REST.

std::optional<RestRequest> PolymarketProtocol::timeRequest() const { return RestRequest{QStringLiteral("/time"), 1}; }

Result<VenueTime> PolymarketProtocol::parseTime(const QByteArray &body) const
{
    // 1764612536, a number or a text.
    JsonFrame json;
    JsonCursor cursor = json.openCopy(body);
    WallTime time{};
    if (!cursor.hasFailed() && cursor.epochTime(time, "time") && cursor.finish())
        return VenueTime{time, std::chrono::seconds(1)};
    return Error{ErrorCode::BadData, QStringLiteral("Polymarket: the answer is no time")};
}

}   // namespace feedwarden
