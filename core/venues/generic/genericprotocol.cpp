// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/venues/generic/genericprotocol.h"

#include "core/venues/venuetime.h"

#include <QRegularExpression>

#include <algorithm>

namespace feedwarden {

using Kind = ProfileMessage::Kind;
using Field = ProfileField;

// Names of tables that are no fields of a message.
static constexpr char BidsName[] = "bids";
static constexpr char AsksName[] = "asks";
static constexpr char LevelsName[] = "levels";

std::optional<WallTime> wallTimeFromText(std::string_view text, TimeUnit unit)
{
    int digits = 9;   // Of the fraction of a second that one unit leaves to nanoseconds.
    switch (unit) {
    case TimeUnit::Rfc3339:
        return wallTimeFromRfc3339(text);
    case TimeUnit::Auto:
        if (quint64 count = 0; JsonCursor::parseUnsigned(text, count))
            return wallTimeFromCount(count);
        return {};
    case TimeUnit::Seconds:
        break;
    case TimeUnit::Milliseconds:
        digits = 6;
        break;
    case TimeUnit::Microseconds:
        digits = 3;
        break;
    case TimeUnit::Nanoseconds:
        digits = 0;
        break;
    }
    // Whole numbers have up to 19 digits in nanoseconds, more than a Decimal keeps.
    qint64 value = 0;
    int shift = digits;
    if (quint64 count = 0; JsonCursor::parseUnsigned(text, count)) {
        if (count > quint64(std::numeric_limits<qint64>::max()))
            return {};
        value = qint64(count);
    } else {
        const auto number = Decimal::parse(text);
        if (!number || number->isNegative() || !number->isExact())
            return {};
        value = number->mantissa();
        shift = digits - number->scale();
    }
    for (; shift > 0; --shift) {
        if (value > std::numeric_limits<qint64>::max() / 10)
            return {};
        value *= 10;
    }
    for (; shift < 0; ++shift)
        value /= 10;
    return WallTime(std::chrono::nanoseconds(value));
}

GenericProtocol::GenericProtocol(std::shared_ptr<const GenericVenue> venue)
    : m_venue(std::move(venue)), m_reader(m_venue->m_shape)
{
}

// Streams.

int GenericProtocol::channelOf(Channel channel) const
{
    const auto &channels = profile().channels;
    const auto found = std::find_if(channels.begin(), channels.end(),
                                    [channel](const ProfileChannel &each) { return each.channel == channel; });
    return found == channels.end() ? -1 : int(found - channels.begin());
}

StreamTraits GenericProtocol::traitsOf(const StreamKey &key) const
{
    StreamTraits traits;
    const int index = channelOf(key.channel);
    if (index < 0)
        return traits;
    const ProfileChannel &channel = profile().channels[size_t(index)];
    traits.rule = channel.rule;
    traits.reorderable = channel.reorderable;
    traits.needsSnapshot = key.channel == Channel::Depth;
    traits.snapshotOverRest = traits.needsSnapshot && channel.start == BookStart::OverRest;
    traits.bookDepth = channel.depth;
    traits.pushInterval = channel.pushInterval;
    return traits;
}

Result<void> GenericProtocol::checkStream(const StreamKey &key) const
{
    if (channelOf(key.channel) < 0)
        return Error{ErrorCode::Configuration,
                     QStringLiteral("%1 has no channel \"%2\"").arg(facts().title, channelName(key.channel))};
    // Whatever the pattern allows, a request stays one text.
    const bool isHarmless = !key.symbol.isEmpty() && key.symbol.size() <= 200
                            && std::all_of(key.symbol.begin(), key.symbol.end(),
                                           [](QChar c) { return c > u' ' && c < u'\x7f' && c != u'"' && c != u'\\'; });
    const QRegularExpression pattern(QRegularExpression::anchoredPattern(profile().symbolPattern));
    if (!isHarmless || !pattern.match(key.symbol).hasMatch())
        return Error{ErrorCode::Configuration,
                     QStringLiteral("\"%1\" cannot be a symbol of %2, which are written like %3")
                         .arg(key.symbol, facts().title, profile().symbolExample)};
    return {};
}

QByteArray GenericProtocol::wireName(const QByteArray &text, const QString &symbol)
{
    return QByteArray(text).replace("${symbol}", symbol.toLatin1());
}

void GenericProtocol::addStream(StreamIndex index, const StreamKey &key)
{
    Q_ASSERT(index >= 0 && checkStream(key));
    if (m_streams.size() <= size_t(index))
        m_streams.resize(size_t(index) + 1);
    const auto &channels = profile().channels;
    const int own = channelOf(key.channel);
    const QByteArray asked = channels[size_t(own)].subscribe;
    auto subscription = std::find_if(m_subscriptions.begin(), m_subscriptions.end(), [&](const Subscription &each) {
        return each.channel == asked && each.symbol == key.symbol;
    });
    if (subscription == m_subscriptions.end())
        subscription = m_subscriptions.insert(m_subscriptions.end(), {asked, key.symbol, {}, false});
    subscription->streams.push_back(index);
    m_streams[size_t(index)] = Stream{
        .key = key, .channel = own, .subscription = int(subscription - m_subscriptions.begin())};

    enterNames(index);
}

/// Makes a stream's names known, and those of the other kinds that come with its subscription, so that they surprise
/// nobody.
void GenericProtocol::enterNames(StreamIndex index)
{
    const Stream &stream = m_streams[size_t(index)];
    const auto &channels = profile().channels;
    const QByteArray &asked = channels[size_t(stream.channel)].subscribe;
    for (size_t c = 0; c < channels.size(); ++c) {
        if (channels[c].subscribe != asked)
            continue;
        Entry &bySymbol = m_table.insert(quint8(BySymbol + c), stream.key.symbol.toStdString());
        if (int(c) == stream.channel)
            bySymbol.stream = index;
        Entry &byName = m_table.insert(quint8(ByName + c), wireName(channels[c].data, stream.key.symbol).toStdString());
        if (int(c) == stream.channel)
            byName.stream = index;
    }
}

void GenericProtocol::removeStream(StreamIndex index)
{
    Stream *const stream = streamAt(index);
    if (stream == nullptr)
        return;
    m_table.forEach([index](auto &slot) {
        if (slot.value.stream == index)
            slot.value.stream = NoStream;   // Late data are known until the session ends.
    });
    std::erase(m_subscriptions[size_t(stream->subscription)].streams, index);
    *stream = {};
}

QUrl GenericProtocol::connectUrl(const QUrl &origin) const
{
    QUrl url = origin;
    if (url.path().isEmpty() || url.path() == QLatin1String("/")) {
        url.setPath(profile().url.path());
        if (!url.hasQuery())
            url.setQuery(profile().url.query());
    }
    return url;
}

void GenericProtocol::sessionStarted()
{
    m_lastRequestId = 0;
    m_hasUnconfirmed = false;
    m_table.removeIf([](auto &) { return true; });
    for (Subscription &subscription : m_subscriptions)
        subscription.isActive = false;
    for (size_t i = 0; i < m_streams.size(); ++i) {
        Stream &stream = m_streams[i];
        if (stream.key.symbol.isEmpty())
            continue;
        stream.isSubscribed = stream.isConfirmed = stream.hasEnded = false;
        stream.isFresh = true;
        enterNames(StreamIndex(i));
    }
}

GenericProtocol::Stream *GenericProtocol::streamAt(StreamIndex index)
{
    if (index < 0 || size_t(index) >= m_streams.size() || m_streams[size_t(index)].key.symbol.isEmpty())
        return nullptr;
    return &m_streams[size_t(index)];
}

const GenericProtocol::Stream *GenericProtocol::streamAt(StreamIndex index) const
{
    return const_cast<GenericProtocol *>(this)->streamAt(index);
}

// Asking.

std::vector<ClientFrame> GenericProtocol::openingFrames()
{
    std::vector<ClientFrame> frames;
    for (const QByteArray &text : profile().opening)
        frames.push_back({text, 0, {}});
    return frames;
}

std::optional<ClientFrame> GenericProtocol::applicationPing()
{
    if (profile().ping.isEmpty())
        return {};
    return ClientFrame{profile().ping, 0, {}};
}

std::vector<ClientFrame> GenericProtocol::requests(const QByteArray &text, std::span<const int> subscriptions)
{
    if (text.isEmpty())
        return {};
    const auto has = [&text](const char *name) { return text.contains("${" + QByteArray(name) + '}'); };
    const bool isList = has("streams") || has("symbols");
    const bool isPerChannel = has("symbols") || has("channel");
    const bool isSingle = !isList;
    const size_t limit = isSingle ? 1 : size_t(std::max(1, profile().streamsPerRequest));

    std::vector<ClientFrame> frames;
    std::vector<bool> isDone(subscriptions.size());
    for (size_t first = 0; first < subscriptions.size(); ++first) {
        if (isDone[first])
            continue;
        const Subscription &lead = m_subscriptions[size_t(subscriptions[first])];
        QByteArrayList names, symbols;
        ClientFrame frame;
        for (size_t i = first; i < subscriptions.size() && size_t(names.size()) < limit; ++i) {
            const Subscription &each = m_subscriptions[size_t(subscriptions[i])];
            if (isDone[i] || (isPerChannel && each.channel != lead.channel))
                continue;
            isDone[i] = true;
            names.append('"' + wireName(each.channel, each.symbol) + '"');
            symbols.append('"' + each.symbol.toLatin1() + '"');
            frame.streams.insert(frame.streams.end(), each.streams.begin(), each.streams.end());
        }
        ++m_lastRequestId;
        if (has("id"))
            frame.requestId = m_lastRequestId;
        const std::pair<const char *, QByteArray> values[] = {
            {"stream", wireName(lead.channel, lead.symbol)},
            {"streams", names.join(',')},
            {"channel", QByteArray(lead.channel).replace("${symbol}", "")},
            {"symbol", lead.symbol.toLatin1()},
            {"symbols", symbols.join(',')},
            {"id", QByteArray::number(m_lastRequestId)},
        };
        frame.text = GenericVenue::expand(text, values);
        frames.push_back(std::move(frame));
    }
    return frames;
}

std::vector<ClientFrame> GenericProtocol::subscribe(std::span<const StreamIndex> streams)
{
    std::vector<int> wanted, again;
    for (const StreamIndex index : streams) {
        Stream *const stream = streamAt(index);
        if (stream == nullptr)
            continue;
        const Subscription &subscription = m_subscriptions[size_t(stream->subscription)];
        // The whole of a book that comes over the socket comes with the beginning of a subscription only.
        const ProfileChannel &channel = profile().channels[size_t(stream->channel)];
        const bool isBook = channel.channel == Channel::Depth && channel.start != BookStart::OverRest;
        if (subscription.isActive && (isBook || stream->hasEnded)
            && std::find(again.begin(), again.end(), stream->subscription) == again.end())
            again.push_back(stream->subscription);
        if (std::find(wanted.begin(), wanted.end(), stream->subscription) == wanted.end())
            wanted.push_back(stream->subscription);
        stream->isSubscribed = true;
        stream->isConfirmed = stream->hasEnded = false;
        stream->isFresh = true;
        m_hasUnconfirmed = !m_venue->m_acknowledges;
    }
    if (wanted.empty())
        return {};
    // Those who share what begins anew get what comes at a beginning as well.
    for (const int index : again) {
        for (const StreamIndex sharer : m_subscriptions[size_t(index)].streams)
            m_streams[size_t(sharer)].isFresh = true;
    }
    std::vector<ClientFrame> frames = requests(profile().unsubscribe, again);
    for (ClientFrame &frame : frames) {
        frame.streams.clear();
        frame.requestId = 0;
    }
    for (ClientFrame &frame : requests(profile().subscribe, wanted)) {
        std::erase_if(frame.streams, [&](StreamIndex index) {
            return std::find(streams.begin(), streams.end(), index) == streams.end();
        });
        frames.push_back(std::move(frame));
    }
    for (const int index : wanted)
        m_subscriptions[size_t(index)].isActive = true;
    // Where nothing is acknowledged, the answer to a ping behind the request says that it has arrived.
    if (!m_venue->m_acknowledges && !profile().ping.isEmpty())
        frames.push_back({profile().ping, 0, {}});
    return frames;
}

std::vector<ClientFrame> GenericProtocol::unsubscribe(std::span<const StreamIndex> streams)
{
    std::vector<int> ended;
    for (const StreamIndex index : streams) {
        Stream *const stream = streamAt(index);
        if (stream == nullptr || !stream->isSubscribed)
            continue;
        stream->isSubscribed = stream->isConfirmed = false;
        stream->hasEnded = true;
        Subscription &subscription = m_subscriptions[size_t(stream->subscription)];
        const bool isShared = std::any_of(subscription.streams.begin(), subscription.streams.end(),
                                          [&](StreamIndex other) { return m_streams[size_t(other)].isSubscribed; });
        if (isShared || !subscription.isActive)
            continue;
        subscription.isActive = false;
        ended.push_back(stream->subscription);
    }
    std::vector<ClientFrame> frames = requests(profile().unsubscribe, ended);
    for (ClientFrame &frame : frames)
        frame.requestId = 0;   // Its answer confirms nothing that is waited for.
    return frames;
}

// Values.

const ShapeReader::Cell &GenericProtocol::cellOf(const Rule &rule, Field field, quint32 row) const
{
    static constexpr Cell None{};
    const auto place = rule.fields[size_t(field)];
    return place.isGiven() ? m_reader.cell(place, rule.scope, row) : None;
}

static bool failAt(JsonCursor &cursor, const ShapeReader::Cell &cell, const char *field)
{
    return cursor.fail(
        cell.kind == ShapeReader::Cell::Kind::Missing ? DecodeProblem::MissingField : DecodeProblem::WrongType, field);
}

bool GenericProtocol::text(JsonCursor &cursor, const Rule &rule, Field field, quint32 row,
                           std::string_view &value) const
{
    const Cell &cell = cellOf(rule, field, row);
    if (!cell.isScalar())
        return failAt(cursor, cell, nameOf(field));
    value = cell.text;
    return true;
}

static bool toDecimal(JsonCursor &cursor, const ShapeReader::Cell &cell, Decimal &value, const char *field)
{
    if (!cell.isScalar())
        return failAt(cursor, cell, field);
    const auto parsed = Decimal::parse(cell.text);
    if (!parsed)
        return cursor.fail(DecodeProblem::BadNumber, field);
    value = *parsed;
    return true;
}

bool GenericProtocol::decimal(JsonCursor &cursor, const Rule &rule, Field field, quint32 row, Decimal &value,
                              bool isOptional) const
{
    const Cell &cell = cellOf(rule, field, row);
    if (isOptional
        && (cell.kind == Cell::Kind::Missing || cell.kind == Cell::Kind::Null
            || (cell.kind == Cell::Kind::Text && cell.text.empty())))
        return true;
    return toDecimal(cursor, cell, value, nameOf(field));
}

bool GenericProtocol::number(JsonCursor &cursor, const Rule &rule, Field field, quint32 row, quint64 &value) const
{
    const Cell &cell = cellOf(rule, field, row);
    if (!cell.isScalar())
        return failAt(cursor, cell, nameOf(field));
    return JsonCursor::parseUnsigned(cell.text, value) || cursor.fail(DecodeProblem::BadNumber, nameOf(field));
}

bool GenericProtocol::time(JsonCursor &cursor, const Rule &rule, Field field, quint32 row, WallTime &value,
                           bool isOptional) const
{
    const Cell &cell = cellOf(rule, field, row);
    if (isOptional && (cell.kind == Cell::Kind::Missing || cell.kind == Cell::Kind::Null))
        return true;
    if (!cell.isScalar())
        return failAt(cursor, cell, nameOf(field));
    const auto parsed = wallTimeFromText(cell.text, rule.message->timeUnit);
    if (!parsed)
        return cursor.fail(DecodeProblem::BadNumber, nameOf(field));
    value = *parsed;
    return true;
}

static bool isOneOf(std::string_view text, const QByteArrayList &words)
{
    return std::any_of(words.begin(), words.end(), [text](const QByteArray &word) {
        return text == std::string_view(word.constData(), size_t(word.size()));
    });
}

// Decoding.

bool GenericProtocol::matches(const Rule &rule) const
{
    if (rule.conditions.empty())
        return false;   // For a frame that is no JSON.
    return std::all_of(rule.conditions.begin(), rule.conditions.end(),
                       [this](const GenericVenue::Condition &condition) {
                           const Cell &cell = m_reader.cell(condition.place, 0, 0);
                           if (condition.patterns.empty())
                               return cell.kind != Cell::Kind::Missing && cell.kind != Cell::Kind::Null;
                           return cell.isScalar()
                                  && std::any_of(condition.patterns.begin(), condition.patterns.end(),
                                                 [&cell](const auto &pattern) { return pattern.matches(cell.text); });
                       });
}

GenericProtocol::Entry *GenericProtocol::entryOf(JsonCursor &cursor, const Rule &rule, quint32 row, DecodedFrame &out)
{
    const auto foreign = [&out](Field field) -> Entry * {
        out.problem = DecodeProblem::ForeignStream;
        out.problemField = nameOf(field);
        return nullptr;
    };
    const auto isMeant = [&](int channel) {
        const Channel kind = profile().channels[size_t(channel)].channel;
        return kind == rule.message->channel || (rule.message->isAnyCandle && isCandle(kind));
    };
    std::string_view name;
    if (rule.fields[size_t(Field::Stream)].isGiven()) {
        if (!text(cursor, rule, Field::Stream, row, name))
            return nullptr;
        if (rule.channel >= 0) {
            Entry *const entry = m_table.find(quint8(ByName + rule.channel), name);
            return entry != nullptr ? entry : foreign(Field::Stream);
        }
        for (size_t c = 0; c < profile().channels.size(); ++c) {
            Entry *const entry = isMeant(int(c)) ? m_table.find(quint8(ByName + c), name) : nullptr;
            if (entry != nullptr)
                return entry;
        }
        return foreign(Field::Stream);
    }
    int channel = rule.channel;
    if (rule.fields[size_t(Field::ChannelName)].isGiven()) {
        if (!text(cursor, rule, Field::ChannelName, row, name))
            return nullptr;
        channel = -1;
        for (size_t c = 0; c < profile().channels.size(); ++c) {
            const QByteArray &data = profile().channels[c].data;
            if (isMeant(int(c)) && name == std::string_view(data.constData(), size_t(data.size())))
                channel = int(c);
        }
        if (channel < 0)
            return foreign(Field::ChannelName);
    }
    if (!text(cursor, rule, Field::Symbol, row, name))
        return nullptr;
    Entry *const entry = m_table.find(quint8(BySymbol + channel), name);
    return entry != nullptr ? entry : foreign(Field::Symbol);
}

bool GenericProtocol::addSide(JsonCursor &cursor, const ShapeReader &reader, const Levels &levels, const Rule *rule,
                              quint32 row, std::vector<BookLevel> &bids, std::vector<BookLevel> &asks) const
{
    const bool isMixed = levels.side.isGiven();
    const char *const name = isMixed ? LevelsName : &bids == &asks ? BidsName : AsksName;
    const ProfileShape &shape = rule != nullptr ? m_venue->m_shape : m_venue->m_snapshotShape;
    const Cell &list = reader.cell(shape.listOf(levels.scope), rule != nullptr ? rule->scope : 0, row);
    switch (list.kind) {
    case Cell::Kind::List:
        break;
    case Cell::Kind::Null:
        return true;
    case Cell::Kind::Missing:
        if (rule != nullptr && rule->message->isOptional)
            return true;
        return failAt(cursor, list, name);
    case Cell::Kind::Text:
    case Cell::Kind::Bare:
    case Cell::Kind::Other:
        return failAt(cursor, list, name);
    }
    for (quint32 i = list.first; i < list.first + list.count; ++i) {
        BookLevel level;
        if (!toDecimal(cursor, reader.cell(levels.price, levels.scope, i), level.price, name)
            || !toDecimal(cursor, reader.cell(levels.quantity, levels.scope, i), level.quantity, name))
            return false;
        bool isBid = true;
        if (isMixed) {
            const Cell &side = reader.cell(levels.side, levels.scope, i);
            if (!side.isScalar())
                return failAt(cursor, side, name);
            isBid = isOneOf(side.text, rule->message->buy);
            if (!isBid && !isOneOf(side.text, rule->message->sell))
                return cursor.fail(DecodeProblem::WrongType, name);
        }
        (isBid ? bids : asks).push_back(level);
    }
    return true;
}

bool GenericProtocol::addBook(JsonCursor &cursor, const Rule &rule, quint32 row, FeedMessage &message,
                              DecodedFrame &out)
{
    BookChange change;
    change.firstLevel = quint32(out.levels.size());
    m_asks.clear();
    const bool ok = rule.levels.scope > 0 ? addSide(cursor, m_reader, rule.levels, &rule, row, out.levels, m_asks)
                                          : addSide(cursor, m_reader, rule.bids, &rule, row, out.levels, out.levels)
                                                && addSide(cursor, m_reader, rule.asks, &rule, row, m_asks, out.levels);
    if (!ok)
        return false;
    change.bidCount = quint32(out.levels.size()) - change.firstLevel;
    change.askCount = quint32(m_asks.size());
    out.levels.insert(out.levels.end(), m_asks.begin(), m_asks.end());
    const Stream &stream = m_streams[size_t(message.stream)];
    const ProfileChannel &channel = profile().channels[size_t(stream.channel)];
    const bool isHeard = std::find(m_heard.begin(), m_heard.end(), message.stream) != m_heard.end();
    change.isSnapshot = channel.channel == Channel::DepthSnapshot || rule.message->isSnapshot
                        || (channel.start == BookStart::First && stream.isFresh && !isHeard);
    // Books that are whole each time are news; those that begin a book of changes are as old as its last change.
    if (change.isSnapshot && channel.channel == Channel::Depth)
        message.countsForLatency = false;
    message.payload = change;
    return true;
}

bool GenericProtocol::addItem(JsonCursor &cursor, const Rule &rule, quint32 row, DecodedFrame &out)
{
    const ProfileMessage &shape = *rule.message;
    Entry *const entry = entryOf(cursor, rule, row, out);
    if (entry == nullptr)
        return !cursor.hasFailed();
    if (entry->stream == NoStream)
        return true;
    FeedMessage message;
    message.stream = entry->stream;
    const Stream &stream = m_streams[size_t(entry->stream)];
    message.countsForLatency = !shape.isOld && !(shape.firstIsOld && stream.isFresh);

    if (rule.fields[size_t(Field::Time)].isGiven() && !time(cursor, rule, Field::Time, row, message.eventTime))
        return false;
    if (rule.fields[size_t(Field::Sequence)].isGiven()) {
        if (!number(cursor, rule, Field::Sequence, row, message.sequence.last))
            return false;
        message.sequence.first = message.sequence.last;
        message.sequence.isSet = true;
        if (rule.fields[size_t(Field::FirstSequence)].isGiven()
            && !number(cursor, rule, Field::FirstSequence, row, message.sequence.first))
            return false;
        if (rule.fields[size_t(Field::PreviousSequence)].isGiven()
            && !number(cursor, rule, Field::PreviousSequence, row, message.sequence.previous))
            return false;
    }
    const auto sideOf = [&](Side &side) {
        if (!rule.fields[size_t(Field::Side)].isGiven())
            return true;
        std::string_view word;
        if (!text(cursor, rule, Field::Side, row, word))
            return false;
        side = isOneOf(word, shape.buy) ? Side::Buy : isOneOf(word, shape.sell) ? Side::Sell : Side::Unknown;
        if (shape.sideIsMaker && side != Side::Unknown)
            side = side == Side::Buy ? Side::Sell : Side::Buy;
        return true;
    };
    const auto need = [&](Field field, Decimal &value) { return decimal(cursor, rule, field, row, value); };
    const auto take = [&](Field field, Decimal &value) { return decimal(cursor, rule, field, row, value, true); };

    bool ok = false;
    const Channel channel = profile().channels[size_t(stream.channel)].channel;
    switch (channel) {
    case Channel::Trade: {
        Trade trade;
        ok = need(Field::Price, trade.price) && need(Field::Quantity, trade.quantity) && sideOf(trade.takerSide)
             && time(cursor, rule, Field::TradeTime, row, trade.tradeTime, true);
        // Ids that are no numbers are nobody's business.
        const Cell &id = cellOf(rule, Field::TradeId, row);
        if (id.isScalar() && !JsonCursor::parseUnsigned(id.text, trade.id))
            trade.id = 0;
        message.payload = trade;
        break;
    }
    case Channel::Ticker: {
        Ticker ticker;
        ok = need(Field::Last, ticker.last) && take(Field::Bid, ticker.bid) && take(Field::Ask, ticker.ask)
             && take(Field::Volume, ticker.volume24h);
        message.payload = ticker;
        break;
    }
    case Channel::BookTicker: {
        BookTicker best;
        ok = need(Field::Bid, best.bid) && need(Field::Ask, best.ask) && take(Field::BidQuantity, best.bidQuantity)
             && take(Field::AskQuantity, best.askQuantity);
        message.payload = best;
        break;
    }
    case Channel::Candle1s:
    case Channel::Candle1m:
    case Channel::Candle5m:
    case Channel::Candle15m:
    case Channel::Candle1h:
    case Channel::Candle4h:
    case Channel::Candle1d: {
        Candle candle;
        ok = time(cursor, rule, Field::Start, row, candle.start) && need(Field::Open, candle.open)
             && need(Field::High, candle.high) && need(Field::Low, candle.low) && need(Field::Close, candle.close)
             && need(Field::Volume, candle.volume);
        const Cell &closed = cellOf(rule, Field::Closed, row);
        candle.isClosed = closed.isScalar() && (is(closed.text, "true") || is(closed.text, "1"));
        message.payload = candle;
        break;
    }
    case Channel::Depth:
    case Channel::DepthSnapshot:
        ok = addBook(cursor, rule, row, message, out);
        break;
    case Channel::Liquidation: {
        Liquidation liquidation;
        ok = need(Field::Price, liquidation.price) && need(Field::Quantity, liquidation.quantity)
             && sideOf(liquidation.side);
        message.payload = liquidation;
        break;
    }
    case Channel::MarkPrice: {
        MarkPrice mark;
        ok = need(Field::Mark, mark.mark) && take(Field::Index, mark.index)
             && take(Field::FundingRate, mark.fundingRate)
             && time(cursor, rule, Field::NextFunding, row, mark.nextFunding, true);
        message.payload = mark;
        break;
    }
    case Channel::Account:
        return false;   // Profiles have no such channel.
    }
    if (!ok)
        return false;
    if (stream.isFresh || (m_hasUnconfirmed && !stream.isConfirmed))
        m_heard.push_back(message.stream);
    out.messages.push_back(message);
    return true;
}

std::vector<StreamIndex> GenericProtocol::streamsNamedBy(const Rule &rule) const
{
    std::vector<StreamIndex> named;
    const Cell &whole = cellOf(rule, Field::Stream, 0), &symbol = cellOf(rule, Field::Symbol, 0),
               &channel = cellOf(rule, Field::ChannelName, 0);
    const auto isText = [](const Cell &cell, const QByteArray &value) {
        return cell.text == std::string_view(value.constData(), size_t(value.size()));
    };
    for (size_t i = 0; i < m_streams.size(); ++i) {
        const Stream &stream = m_streams[i];
        if (stream.key.symbol.isEmpty() || !stream.isSubscribed)
            continue;
        const ProfileChannel &own = profile().channels[size_t(stream.channel)];
        bool isNamed = false;
        if (whole.isScalar())
            isNamed = isText(whole, wireName(own.subscribe, stream.key.symbol))
                      || isText(whole, wireName(own.data, stream.key.symbol));
        else if (symbol.isScalar())
            isNamed = isText(symbol, stream.key.symbol.toLatin1())
                      && (!channel.isScalar() || isText(channel, own.subscribe) || isText(channel, own.data));
        if (isNamed)
            named.push_back(StreamIndex(i));
    }
    return named;
}

/// Where the message does not say by itself whom it refuses: those whose symbol or name its text has, or the only one
/// that waits for an answer.
void GenericProtocol::judgeRejection(const QString &reason, SessionNotice &notice) const
{
    const auto mentions = [&reason](const QString &name) {
        const auto isPart = [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'_'; };
        for (qsizetype at = reason.indexOf(name, 0, Qt::CaseInsensitive); at >= 0;
             at = reason.indexOf(name, at + name.size(), Qt::CaseInsensitive)) {
            const qsizetype end = at + name.size();
            if ((at == 0 || !isPart(reason[at - 1])) && (end == reason.size() || !isPart(reason[end])))
                return true;
        }
        return false;
    };
    std::vector<StreamIndex> waiting;
    for (size_t i = 0; i < m_streams.size(); ++i) {
        const Stream &stream = m_streams[i];
        if (stream.key.symbol.isEmpty() || !stream.isSubscribed || stream.isConfirmed)
            continue;
        waiting.push_back(StreamIndex(i));
        const QByteArray &asked = profile().channels[size_t(stream.channel)].subscribe;
        if (mentions(stream.key.symbol) || mentions(QString::fromLatin1(wireName(asked, stream.key.symbol))))
            notice.streams.push_back(StreamIndex(i));
    }
    if (notice.streams.empty() && waiting.size() == 1)
        notice.streams = waiting;
    if (notice.streams.empty())
        notice.kind = SessionNotice::Kind::Error;
}

bool GenericProtocol::addNotice(JsonCursor &cursor, const Rule &rule, DecodedFrame &out)
{
    using Notice = SessionNotice::Kind;
    SessionNotice notice;
    if (const Cell &words = cellOf(rule, Field::Text, 0); words.isScalar())
        notice.text = presentable(words.text);
    const auto readId = [&] {
        const Cell &id = cellOf(rule, Field::Id, 0);
        quint64 number = 0;
        if (id.isScalar() && JsonCursor::parseUnsigned(id.text, number) && number <= quint64(m_lastRequestId))
            notice.requestId = qint64(number);
    };
    switch (rule.message->kind) {
    case Kind::Acknowledged:
        notice.kind = Notice::Acknowledged;
        readId();
        notice.streams = streamsNamedBy(rule);
        break;
    case Kind::Rejected:
        notice.kind = Notice::Rejected;
        readId();
        notice.streams = streamsNamedBy(rule);
        if (notice.requestId == 0 && notice.streams.empty())
            judgeRejection(notice.text, notice);
        break;
    case Kind::Error:
        notice.kind = Notice::Error;
        break;
    case Kind::Heartbeat: {
        notice.kind = Notice::Heartbeat;
        const Cell &counter = cellOf(rule, Field::Value, 0);
        if (counter.isScalar() && !JsonCursor::parseUnsigned(counter.text, notice.counter))
            return cursor.fail(DecodeProblem::BadNumber, nameOf(Field::Value));
        m_hasSignOfLife = true;
        break;
    }
    case Kind::Pong:
        notice.kind = Notice::Pong;
        m_hasSignOfLife = true;
        break;
    case Kind::Ping: {
        notice.kind = Notice::Ping;
        const Cell &value = cellOf(rule, Field::Value, 0);
        const bool isPlain = value.isScalar() && value.text.size() <= 64
                             && value.text.find_first_of("\"\\{}") == std::string_view::npos;
        if (rule.fields[size_t(Field::Value)].isGiven() && !isPlain)
            return failAt(cursor, value, nameOf(Field::Value));
        const std::pair<const char *, QByteArray> values[] = {
            {"value", QByteArray(value.text.data(), qsizetype(value.text.size()))}};
        notice.reply = GenericVenue::expand(rule.message->reply, values);
        break;
    }
    case Kind::ClosingSoon:
        notice.kind = Notice::ClosingSoon;
        break;
    case Kind::Throttled:
        notice.kind = Notice::Throttled;
        break;
    case Kind::Ignored:
    case Kind::Data:
        return true;
    }
    out.notices.push_back(std::move(notice));
    return true;
}

bool GenericProtocol::apply(JsonCursor &cursor, const Rule &rule, DecodedFrame &out)
{
    if (rule.message->kind != Kind::Data)
        return addNotice(cursor, rule, out);
    if (rule.scope == 0)
        return addItem(cursor, rule, 0, out);
    // The list may be there, be empty, or be missing, where the profile allows it; of a list in a list the outer one
    // decides.
    int outermost = rule.scope;
    while (m_venue->m_shape.parentOf(outermost) != 0)
        outermost = m_venue->m_shape.parentOf(outermost);
    const Cell &list = m_reader.cell(m_venue->m_shape.listOf(outermost), 0, 0);
    const bool isMissing = list.kind == Cell::Kind::Missing || list.kind == Cell::Kind::Null;
    if (list.kind != Cell::Kind::List && !(isMissing && rule.message->isOptional))
        return failAt(cursor, list, "list");
    const quint32 rows = m_reader.rowsOf(rule.scope);
    for (quint32 i = 0; i < rows; ++i) {
        if (!addItem(cursor, rule, rule.message->newestFirst ? rows - 1 - i : i, out))
            return false;
    }
    return true;
}

bool GenericProtocol::decodeMessage(JsonCursor &cursor, DecodedFrame &out)
{
    if (!m_reader.read(cursor))
        return false;
    const auto &sequence = m_venue->m_connectionSequence;
    if (sequence.isGiven()) {
        // Messages without the number are none of those that are counted.
        const Cell &cell = m_reader.cell(sequence, 0, 0);
        quint64 count = 0;
        if (cell.isScalar()) {
            if (!JsonCursor::parseUnsigned(cell.text, count))
                return cursor.fail(DecodeProblem::BadNumber, "connection sequence");
            if (!out.connectionSequence.isSet)
                out.connectionSequence = {.first = count, .last = count, .isSet = true};
            out.connectionSequence.last = count;
        }
    }
    bool isKnown = false;
    for (const Rule &rule : m_venue->m_rules) {
        if (!matches(rule))
            continue;
        isKnown = true;
        if (!apply(cursor, rule, out))
            return false;
    }
    if (!isKnown) {
        out.problem = DecodeProblem::UnknownType;
        out.problemField = "message";
    }
    return true;
}

/// After a frame that was understood: what it says about its streams besides its values.
void GenericProtocol::noteHeard(DecodedFrame &out)
{
    for (const StreamIndex index : m_heard)
        m_streams[size_t(index)].isFresh = false;
    for (const SessionNotice &notice : out.notices) {
        for (const StreamIndex index : notice.streams) {
            if (notice.kind == SessionNotice::Kind::Acknowledged)
                m_streams[size_t(index)].isConfirmed = true;
            else if (notice.kind == SessionNotice::Kind::Rejected)
                m_streams[size_t(index)].isSubscribed = false;
        }
    }
    if (!m_hasUnconfirmed) [[likely]]
        return;
    // The venue acknowledges nothing, so what it says otherwise has to do.
    const bool confirmsAll = m_venue->m_hasSignsOfLife ? m_hasSignOfLife : true;
    SessionNotice accepted;
    accepted.kind = SessionNotice::Kind::Acknowledged;
    bool isLeft = false;
    for (size_t i = 0; i < m_streams.size(); ++i) {
        Stream &stream = m_streams[i];
        if (!stream.isSubscribed || stream.isConfirmed)
            continue;
        const bool isHeard = std::find(m_heard.begin(), m_heard.end(), StreamIndex(i)) != m_heard.end();
        if (!confirmsAll && !isHeard) {
            isLeft = true;
            continue;
        }
        stream.isConfirmed = true;
        accepted.streams.push_back(StreamIndex(i));
    }
    m_hasUnconfirmed = isLeft;
    if (!accepted.streams.empty())
        out.notices.push_back(std::move(accepted));
}

void GenericProtocol::decode(std::string_view frame, DecodedFrame &out)
{
    out.clear();
    m_heard.clear();
    m_hasSignOfLife = false;
    JsonCursor none;
    for (const Rule &rule : m_venue->m_rules) {
        const QByteArray &whole = rule.message->is;
        if (whole.isEmpty() || frame != std::string_view(whole.constData(), size_t(whole.size())))
            continue;
        (void)addNotice(none, rule, out);
        noteHeard(out);
        return;
    }
    JsonCursor cursor = m_json.open(frame);
    const bool isList = profile().isBatched && cursor.peek() == '[';
    const bool ok = !cursor.hasFailed()
                    && (isList ? cursor.array("frame", [&] { return decodeMessage(cursor, out); })
                               : decodeMessage(cursor, out))
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

std::optional<RestRequest> GenericProtocol::timeRequest() const
{
    if (profile().time.path.isEmpty())
        return {};
    return RestRequest{QString::fromUtf8(profile().time.path), profile().time.weight};
}

/// What a time endpoint counts in that writes its time like that.
static std::chrono::nanoseconds resolutionOf(std::string_view text, TimeUnit unit)
{
    // Of an instant of our days in seconds, milliseconds, microseconds and nanoseconds: 10, 13, 16 and 19 digits.
    const bool isAuto = unit == TimeUnit::Auto;
    const bool isInSeconds = unit == TimeUnit::Seconds || unit == TimeUnit::Rfc3339 || (isAuto && text.size() <= 11);
    if (isInSeconds && text.find('.') == std::string_view::npos)
        return std::chrono::seconds(1);
    if (unit == TimeUnit::Nanoseconds || (isAuto && text.size() >= 19))
        return std::chrono::nanoseconds(1);
    if (unit == TimeUnit::Microseconds || (isAuto && text.size() >= 16))
        return std::chrono::microseconds(1);
    return std::chrono::milliseconds(1);
}

Result<VenueTime> GenericProtocol::parseTime(const QByteArray &body) const
{
    const ProfileRest &rest = profile().time;
    JsonFrame json;
    JsonCursor cursor = json.openCopy(body);
    ShapeReader reader(m_venue->m_timeShape);
    if (!rest.path.isEmpty() && !cursor.hasFailed() && reader.read(cursor) && cursor.finish()) {
        const Cell &cell = reader.cell(m_venue->m_time, 0, 0);
        const auto time = cell.isScalar() ? wallTimeFromText(cell.text, rest.timeUnit) : std::nullopt;
        if (time && *time != WallTime{})
            return VenueTime{*time, resolutionOf(cell.text, rest.timeUnit)};
        cursor.fail(cell.kind == Cell::Kind::Missing ? DecodeProblem::MissingField : DecodeProblem::BadNumber,
                    "pointer");
    }
    return Error{ErrorCode::BadData,
                 QStringLiteral("%1: the answer has no time where the profile looks for it").arg(facts().title)};
}

std::optional<RestRequest> GenericProtocol::snapshotRequest(StreamIndex index) const
{
    const Stream *const stream = streamAt(index);
    if (stream == nullptr || profile().channels[size_t(stream->channel)].start != BookStart::OverRest)
        return {};
    const std::pair<const char *, QByteArray> values[] = {{"symbol", stream->key.symbol.toLatin1()}};
    return RestRequest{QString::fromUtf8(GenericVenue::expand(profile().snapshot.path, values)),
                       profile().snapshot.weight};
}

Result<void> GenericProtocol::parseSnapshot(StreamIndex index, const QByteArray &body, DecodedFrame &out) const
{
    out.clear();
    JsonFrame json;
    JsonCursor cursor = json.openCopy(body);
    ShapeReader reader(m_venue->m_snapshotShape);
    std::vector<BookLevel> asks;
    const auto read = [&] {
        if (cursor.hasFailed() || !reader.read(cursor) || !cursor.finish())
            return false;
        if (!addSide(cursor, reader, m_venue->m_snapshotBids, nullptr, 0, out.levels, out.levels)
            || !addSide(cursor, reader, m_venue->m_snapshotAsks, nullptr, 0, asks, out.levels))
            return false;
        FeedMessage &message = out.messages.emplace_back();
        message.stream = index;
        message.countsForLatency = false;
        BookChange change;
        change.bidCount = quint32(out.levels.size());
        change.askCount = quint32(asks.size());
        change.isSnapshot = true;
        out.levels.insert(out.levels.end(), asks.begin(), asks.end());
        message.payload = change;
        if (!m_venue->m_snapshotSequence.isGiven())
            return true;
        const Cell &sequence = reader.cell(m_venue->m_snapshotSequence, 0, 0);
        quint64 last = 0;
        if (!sequence.isScalar() || !JsonCursor::parseUnsigned(sequence.text, last))
            return failAt(cursor, sequence, "sequence");
        message.sequence = {.first = last, .last = last, .isSet = true};
        return true;
    };
    if (read())
        return {};
    out.clear();
    return Error{ErrorCode::BadData, QStringLiteral("%1: \"%2\" is missing or wrong in the book")
                                         .arg(facts().title, QLatin1String(cursor.problemField()))};
}

}   // namespace feedwarden
