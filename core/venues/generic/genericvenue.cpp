// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/venues/generic/genericvenue.h"

#include <QRegularExpression>

#include <algorithm>

namespace feedwarden {

using Kind = ProfileMessage::Kind;
using Field = ProfileField;

static bool hasPlaceholder(const QByteArray &text, const char *name)
{
    return text.contains("${" + QByteArray(name) + '}');
}

/// The fields that a kind of message may have; the first ones are required.
struct KnownFields {
    std::vector<Field> required;
    std::vector<Field> optional;

    [[nodiscard]] bool contains(Field field) const
    {
        return std::find(required.begin(), required.end(), field) != required.end()
               || std::find(optional.begin(), optional.end(), field) != optional.end();
    }
};

static KnownFields fieldsOf(const ProfileMessage &message)
{
    using enum ProfileField;
    switch (message.kind) {
    case Kind::Data: {
        KnownFields fields;
        if (message.isAnyCandle || isCandle(message.channel))
            fields = {{Start, Open, High, Low, Close, ProfileField::Volume}, {Closed}};
        else {
            switch (message.channel) {
            case Channel::Trade:
                fields = {{Price, Quantity}, {TradeId, TradeTime, ProfileField::Side}};
                break;
            case Channel::Ticker:
                fields = {{Last}, {Bid, Ask, Volume}};
                break;
            case Channel::BookTicker:
                fields = {{Bid, Ask}, {BidQuantity, AskQuantity}};
                break;
            case Channel::Liquidation:
                fields = {{Price, Quantity}, {ProfileField::Side}};
                break;
            case Channel::MarkPrice:
                fields = {{Mark}, {Index, FundingRate, NextFunding}};
                break;
            default:
                break;   // Books have lists.
            }
        }
        for (const Field field : {Stream, Symbol, ChannelName, Time, Sequence, FirstSequence, PreviousSequence})
            fields.optional.push_back(field);
        return fields;
    }
    case Kind::Acknowledged:
        return {{}, {Stream, Symbol, ChannelName, Id}};
    case Kind::Rejected:
        return {{}, {Stream, Symbol, ChannelName, Id, Text}};
    case Kind::Error:
    case Kind::Throttled:
        return {{}, {Text}};
    case Kind::Heartbeat:
        return {{}, {Value}};
    case Kind::Ping:
        return {{}, {Value}};
    case Kind::Pong:
    case Kind::ClosingSoon:
    case Kind::Ignored:
        return {};
    }
    Q_UNREACHABLE();
}

bool GenericVenue::Pattern::matches(std::string_view text) const
{
    if (!isAny)
        return text == before;
    return text.size() >= before.size() + after.size() && text.starts_with(before) && text.ends_with(after);
}

QByteArray GenericVenue::expand(const QByteArray &text, std::span<const std::pair<const char *, QByteArray>> values)
{
    QByteArray result;
    qsizetype copied = 0;
    for (qsizetype at = text.indexOf("${"); at >= 0; at = text.indexOf("${", copied)) {
        const qsizetype end = text.indexOf('}', at);
        if (end < 0)
            break;
        result.append(text.mid(copied, at - copied));
        const QByteArray name = text.mid(at + 2, end - at - 2);
        for (const auto &[each, value] : values) {
            if (name == each)
                result.append(value);
        }
        copied = end + 1;
    }
    return result.append(text.mid(copied));
}

GenericVenue::Creation GenericVenue::create(VenueProfile profile)
{
    Creation creation;
    const std::shared_ptr<GenericVenue> venue(new GenericVenue);
    venue->m_profile = std::move(profile);
    venue->compile(creation.problems);
    if (creation.problems.empty())
        creation.venue = venue;
    return creation;
}

void GenericVenue::compile(std::vector<ProfileProblem> &problems)
{
    // A channel's name in messages is that in requests where it has no other.
    for (ProfileChannel &channel : m_profile.channels) {
        if (channel.data.isEmpty())
            channel.data = channel.subscribe;
    }
    const VenueProfile &p = m_profile;
    m_facts.id = p.id;
    m_facts.title = p.title;
    m_facts.url = p.url;
    m_facts.restUrl = p.restUrl;
    for (const ProfileChannel &channel : p.channels)
        m_facts.channels.append(channel.channel);
    m_facts.maxMessageBytes = p.maxMessageBytes;
    m_facts.compression = p.compression;
    m_facts.streamsPerConnection = p.streamsPerConnection;
    m_facts.streamsPerRequest = p.streamsPerRequest;
    m_facts.connectionAttempts = p.connectionAttempts;
    m_facts.clientMessages = p.clientMessages;
    m_facts.lifetime = p.lifetime;
    m_facts.heartbeatInterval = p.heartbeatInterval;
    m_facts.venuePingInterval = p.pingInterval;
    m_facts.breakerThreshold = p.breakerThreshold;
    m_facts.acknowledgementProves = p.acknowledgementProves;

    const QRegularExpression pattern(p.symbolPattern);
    if (!pattern.isValid())
        problems.push_back({QStringLiteral("symbols"), 0, QStringLiteral("pattern"),
                            QStringLiteral("is no regular expression: %1").arg(pattern.errorString())});
    else if (!QRegularExpression(QRegularExpression::anchoredPattern(p.symbolPattern))
                  .match(p.symbolExample)
                  .hasMatch())
        problems.push_back(
            {QStringLiteral("symbols"), 0, QStringLiteral("example"), QStringLiteral("does not match the pattern")});

    if (p.channels.empty())
        problems.push_back({QStringLiteral("channel"), 0, {}, QStringLiteral("is required: at least one [[channel]]")});
    checkTemplates(problems);
    checkRest(problems);

    // Pointers that are wrong would spoil the shape for those that follow.
    if (!p.connectionSequence.isEmpty())
        m_connectionSequence = m_shape.add(p.connectionSequence);
    m_rules.reserve(p.messages.size());
    std::vector<bool> isDecoded(p.channels.size());
    for (size_t i = 0; i < p.messages.size(); ++i) {
        const ProfileMessage &message = p.messages[i];
        m_rules.push_back(compileMessage(message, int(i), problems));
        m_acknowledges = m_acknowledges || message.kind == Kind::Acknowledged;
        m_hasSignsOfLife = m_hasSignsOfLife || message.kind == Kind::Heartbeat || message.kind == Kind::Pong;
        for (size_t c = 0; c < p.channels.size(); ++c) {
            const Channel channel = p.channels[c].channel;
            if (message.kind == Kind::Data
                && (message.channel == channel || (message.isAnyCandle && isCandle(channel))))
                isDecoded[c] = true;
        }
    }
    for (size_t c = 0; c < p.channels.size(); ++c) {
        if (!isDecoded[c])
            problems.push_back(
                {QStringLiteral("channel"), int(c), QStringLiteral("name"),
                 QStringLiteral("needs a [[message]] of kind \"%1\"").arg(channelName(p.channels[c].channel))});
    }
    if (m_connectionSequence.isGiven() && m_connectionSequence.scope != 0)
        problems.push_back({QStringLiteral("connection"), 0, QStringLiteral("sequence"),
                            QStringLiteral("must name one place, so without *")});
    if (m_shape.hasMixedList() || m_snapshotShape.hasMixedList() || m_timeShape.hasMixedList())
        problems.push_back({{},
                            0,
                            {},
                            QStringLiteral("some pointers name every element of a list with * and others a single one "
                                           "by its number; that does not go together")});
    // Gaps are looked for by numbers, so there must be some.
    for (size_t c = 0; c < p.channels.size(); ++c) {
        const ProfileChannel &channel = p.channels[c];
        for (size_t i = 0; channel.rule != SequenceRule::None && i < p.messages.size(); ++i) {
            const ProfileMessage &message = p.messages[i];
            if (message.kind != Kind::Data || message.isAnyCandle || message.channel != channel.channel)
                continue;
            if (message.field(Field::Sequence).isEmpty())
                problems.push_back({QStringLiteral("message"), int(i), QStringLiteral("sequence"),
                                    QStringLiteral("is required, since the channel has a gap_rule")});
            if (channel.rule == SequenceRule::PreviousLink && message.field(Field::PreviousSequence).isEmpty()
                && !message.isSnapshot)
                problems.push_back({QStringLiteral("message"), int(i), QStringLiteral("previous_sequence"),
                                    QStringLiteral("is required by the channel's gap_rule")});
        }
    }
    if (m_facts.heartbeatInterval.count() == 0 && m_hasSignsOfLife)
        m_facts.heartbeatInterval = p.pingInterval;   // The answers to our pings are its heartbeat.
    const bool expectsPong = !p.ping.isEmpty() && m_facts.heartbeatInterval.count() > 0;
    if (expectsPong && !m_hasSignsOfLife)
        problems.push_back({QStringLiteral("ping"),
                            0,
                            {},
                            QStringLiteral("needs a [[message]] of kind \"pong\" or \"heartbeat\" that answers it")});
}

void GenericVenue::checkTemplates(std::vector<ProfileProblem> &problems) const
{
    const VenueProfile &p = m_profile;
    const auto check = [&](const QByteArray &text, const QString &table, int index, const QString &key,
                           const QByteArrayList &allowed) {
        const auto names = placeholdersOf(text);
        if (!names) {
            problems.push_back({table, index, key, QStringLiteral("has a ${ without its }")});
            return;
        }
        for (const QByteArray &name : *names) {
            if (allowed.contains(name))
                continue;
            const QString known = allowed.isEmpty()
                                      ? QStringLiteral("none")
                                      : QStringLiteral("${%1}").arg(QString::fromLatin1(allowed.join("}, ${")));
            problems.push_back(
                {table, index, key,
                 QStringLiteral("has the placeholder ${%1}; known here are %2").arg(QString::fromUtf8(name), known)});
        }
    };
    static const QByteArrayList Request{"stream", "streams", "channel", "symbol", "symbols", "id"};
    check(p.subscribe, QStringLiteral("subscribe"), 0, QStringLiteral("frame"), Request);
    check(p.unsubscribe, QStringLiteral("subscribe"), 0, QStringLiteral("unsubscribe"), Request);
    for (const auto &[name, request] : {std::pair("frame", &p.subscribe), std::pair("unsubscribe", &p.unsubscribe)}) {
        const QByteArray &text = *request;
        const QString key = QString::fromLatin1(name);
        const bool namesStreams = hasPlaceholder(text, "stream") || hasPlaceholder(text, "streams")
                                  || hasPlaceholder(text, "symbol") || hasPlaceholder(text, "symbols");
        if (!text.isEmpty() && !namesStreams)
            problems.push_back({QStringLiteral("subscribe"), 0, key,
                                QStringLiteral("must say what it asks for: ${stream}, ${streams}, ${symbol} or "
                                               "${symbols}")});
        if (hasPlaceholder(text, "streams") && hasPlaceholder(text, "symbols"))
            problems.push_back({QStringLiteral("subscribe"), 0, key,
                                QStringLiteral("has ${streams} and ${symbols}; one list is enough")});
    }
    check(p.time.path, QStringLiteral("time"), 0, QStringLiteral("path"), {});
    check(p.snapshot.path, QStringLiteral("snapshot"), 0, QStringLiteral("path"), {"symbol"});
    for (size_t i = 0; i < p.channels.size(); ++i) {
        const ProfileChannel &channel = p.channels[i];
        check(channel.subscribe, QStringLiteral("channel"), int(i), QStringLiteral("subscribe"), {"symbol"});
        check(channel.data, QStringLiteral("channel"), int(i), QStringLiteral("data"), {"symbol"});
        const bool needsStream = hasPlaceholder(p.subscribe, "stream") || hasPlaceholder(p.subscribe, "streams");
        if (needsStream && !hasPlaceholder(channel.subscribe, "symbol"))
            problems.push_back({QStringLiteral("channel"), int(i), QStringLiteral("subscribe"),
                                QStringLiteral("must have ${symbol} in it, since requests name whole streams")});
        if (channel.channel != Channel::Depth && (channel.start != BookStart::Marked || channel.depth != 0))
            problems.push_back(
                {QStringLiteral("channel"), int(i), QStringLiteral("book"), QStringLiteral("is for \"depth\" only")});
        if (channel.start == BookStart::OverRest && p.snapshot.path.isEmpty())
            problems.push_back({QStringLiteral("channel"), int(i), QStringLiteral("book"),
                                QStringLiteral("needs a [snapshot] table to fetch the book by")});
        for (size_t earlier = 0; earlier < i; ++earlier) {
            if (p.channels[earlier].channel == channel.channel)
                problems.push_back(
                    {QStringLiteral("channel"), int(i), QStringLiteral("name"), QStringLiteral("is there already")});
        }
    }
    for (size_t i = 0; i < p.messages.size(); ++i)
        check(p.messages[i].reply, QStringLiteral("message"), int(i), QStringLiteral("reply"), {"value"});
}

void GenericVenue::checkRest(std::vector<ProfileProblem> &problems)
{
    const VenueProfile &p = m_profile;
    const auto need = [&](const char *table, const char *key, bool isThere, const QString &text) {
        if (!isThere)
            problems.push_back({QString::fromLatin1(table), 0, QString::fromLatin1(key), text});
        return isThere;
    };
    const bool asks = !p.time.path.isEmpty() || !p.snapshot.path.isEmpty();
    if (asks && p.restUrl.isEmpty())
        problems.push_back(
            {{}, 0, QStringLiteral("rest_url"), QStringLiteral("is required where something is fetched")});
    const QString required = QStringLiteral("is required");
    const QString single = QStringLiteral("must name one place, so without *");
    if (!p.time.path.isEmpty() && need("time", "pointer", !p.time.time.isEmpty(), required)) {
        m_time = m_timeShape.add(p.time.time);
        (void)need("time", "pointer", m_time.scope == 0, single);
    }
    if (p.snapshot.path.isEmpty())
        return;
    if (!p.snapshot.sequence.isEmpty()) {
        m_snapshotSequence = m_snapshotShape.add(p.snapshot.sequence);
        (void)need("snapshot", "sequence", m_snapshotSequence.scope == 0, single);
    }
    const auto side = [&](const char *key, const std::array<QByteArray, 2> &pointers) {
        Levels levels;
        if (!need("snapshot", key, !pointers[0].isEmpty(), required))
            return levels;
        levels.price = m_snapshotShape.add(pointers[0]);
        levels.quantity = m_snapshotShape.add(pointers[1]);
        levels.scope = levels.price.scope;
        if (levels.scope <= 0 || levels.scope != levels.quantity.scope || m_snapshotShape.parentOf(levels.scope) != 0)
            problems.push_back({QStringLiteral("snapshot"), 0, QString::fromLatin1(key),
                                QStringLiteral("must be two pointers into one list, such as [\"/bids/*/0\", "
                                               "\"/bids/*/1\"]")});
        return levels;
    };
    m_snapshotBids = side("bids", p.snapshot.bids);
    m_snapshotAsks = side("asks", p.snapshot.asks);
}

GenericVenue::Rule GenericVenue::compileMessage(const ProfileMessage &message, int index,
                                                std::vector<ProfileProblem> &problems)
{
    const VenueProfile &p = m_profile;
    Rule rule;
    rule.message = &message;
    const auto complain = [&](const char *key, const QString &text) {
        problems.push_back({QStringLiteral("message"), index, QString::fromLatin1(key), text});
    };
    const QString kind = message.kind != Kind::Data ? QString(nameOf(message.kind))
                         : message.isAnyCandle      ? QStringLiteral("candle")
                                                    : QString(channelName(message.channel));

    for (const auto &[pointer, values] : message.when) {
        Condition condition;
        condition.place = m_shape.add(pointer);
        if (condition.place.scope != 0)
            complain("when", QStringLiteral("must name single places, so without *"));
        for (const QByteArray &value : values) {
            const qsizetype star = value.indexOf('*');
            if (value == "*") {
                condition.patterns.clear();
                break;
            }
            if (value.count('*') > 1)
                complain("when", QStringLiteral("may have one * in a text"));
            condition.patterns.push_back(
                star < 0 ? Pattern{value.toStdString(), {}, false}
                         : Pattern{value.left(star).toStdString(), value.mid(star + 1).toStdString(), true});
        }
        rule.conditions.push_back(std::move(condition));
    }
    if (message.is.isEmpty() == message.when.empty())
        complain("when", message.is.isEmpty() ? QStringLiteral("is required, or \"is\" for a frame that is no JSON")
                                              : QStringLiteral("and \"is\" exclude each other"));
    if (!message.is.isEmpty() && message.kind == Kind::Data)
        complain("is", QStringLiteral("is for messages without content"));

    // Which fields there are.
    const KnownFields known = fieldsOf(message);
    for (int i = 0; i < ProfileFieldCount; ++i) {
        const Field field = Field(i);
        const QByteArray &pointer = message.field(field);
        if (pointer.isEmpty()) {
            if (std::find(known.required.begin(), known.required.end(), field) != known.required.end())
                complain(nameOf(field), QStringLiteral("is required for \"%1\"").arg(kind));
            continue;
        }
        if (!known.contains(field))
            complain(nameOf(field), QStringLiteral("is not for \"%1\"").arg(kind));
        rule.fields[size_t(i)] = m_shape.add(pointer);
    }
    const bool isBook = message.kind == Kind::Data && !message.isAnyCandle
                        && (message.channel == Channel::Depth || message.channel == Channel::DepthSnapshot);
    const bool hasSides = !message.bids[0].isEmpty() || !message.asks[0].isEmpty();
    const bool hasLevels = !message.levels[0].isEmpty();
    if (!isBook && (hasSides || hasLevels))
        complain(hasLevels ? "levels" : "bids", QStringLiteral("is for books only"));
    if (isBook && hasSides == hasLevels)
        complain("bids", QStringLiteral("and asks are required for \"%1\", or levels instead").arg(kind));
    if (isBook && hasSides && (message.bids[0].isEmpty() || message.asks[0].isEmpty()))
        complain("bids", QStringLiteral("and asks go together"));
    if (!isBook && message.isSnapshot)
        complain("snapshot", QStringLiteral("is for books only"));
    if (message.kind != Kind::Ping && !message.reply.isEmpty())
        complain("reply", QStringLiteral("is for \"ping\" only"));
    if (message.kind == Kind::Ping && message.reply.isEmpty())
        complain("reply", QStringLiteral("is required for \"ping\""));

    // Where the levels of a book are.
    const auto levelsAt = [&](const char *key, std::span<const QByteArray> pointers) {
        Levels levels;
        levels.price = m_shape.add(pointers[0]);
        levels.quantity = m_shape.add(pointers[1]);
        if (pointers.size() > 2)
            levels.side = m_shape.add(pointers[2]);
        levels.scope = levels.price.scope;
        if (levels.scope <= 0 || levels.quantity.scope != levels.scope
            || (levels.side.isGiven() && levels.side.scope != levels.scope))
            complain(key, QStringLiteral("must be pointers into one list, such as \"/bids/*/0\""));
        return levels;
    };
    if (isBook && hasLevels)
        rule.levels = levelsAt("levels", message.levels);
    if (isBook && hasSides && !message.bids[0].isEmpty() && !message.asks[0].isEmpty()) {
        rule.bids = levelsAt("bids", message.bids);
        rule.asks = levelsAt("asks", message.asks);
        if (rule.bids.scope > 0 && rule.asks.scope > 0
            && m_shape.parentOf(rule.bids.scope) != m_shape.parentOf(rule.asks.scope))
            complain("asks", QStringLiteral("must stand in the same place as bids"));
    }

    // What is one item: the innermost list that a field stands in, which all other fields must be around.
    const int levelScope = rule.levels.scope > 0 ? rule.levels.scope : rule.bids.scope;
    if (levelScope > 0)
        rule.scope = m_shape.parentOf(levelScope);
    for (int i = 0; i < ProfileFieldCount; ++i) {
        const Place place = rule.fields[size_t(i)];
        if (place.isGiven() && levelScope <= 0 && m_shape.isWithin(place.scope, rule.scope))
            rule.scope = place.scope;
    }
    for (int i = 0; i < ProfileFieldCount; ++i) {
        const Place place = rule.fields[size_t(i)];
        if (place.isGiven() && !m_shape.isWithin(rule.scope, place.scope))
            complain(nameOf(Field(i)), QStringLiteral("stands in another list than the other fields"));
    }
    if (rule.scope != 0 && message.kind != Kind::Data)
        complain("when", QStringLiteral("\"%1\" has no lists; its pointers are without *").arg(kind));

    // Whom it is for.
    for (const Field field : {Field::FirstSequence, Field::PreviousSequence}) {
        if (!message.field(field).isEmpty() && message.field(Field::Sequence).isEmpty())
            complain(nameOf(field), QStringLiteral("needs sequence beside it"));
    }
    const bool hasStream = !message.field(Field::Stream).isEmpty();
    const bool hasSymbol = !message.field(Field::Symbol).isEmpty();
    const bool hasChannel = !message.field(Field::ChannelName).isEmpty();
    if (hasStream && (hasSymbol || hasChannel))
        complain("stream", QStringLiteral("says both; symbol and channel are not wanted beside it"));
    if (hasChannel && !hasSymbol)
        complain("channel", QStringLiteral("needs symbol beside it"));
    if (message.kind == Kind::Data) {
        if (!hasStream && !hasSymbol)
            complain("stream", QStringLiteral("or symbol is required"));
        if (message.isAnyCandle && !hasStream && !hasChannel)
            complain("channel", QStringLiteral("or stream is required for \"candle\", or name one kind of candle"));
        bool isOffered = false;
        for (size_t c = 0; c < p.channels.size(); ++c) {
            const ProfileChannel &channel = p.channels[c];
            if (channel.channel != message.channel && !(message.isAnyCandle && isCandle(channel.channel)))
                continue;
            isOffered = true;
            if (!message.isAnyCandle)
                rule.channel = int(c);
            const bool hasSymbolInName = hasPlaceholder(channel.data, "symbol");
            if (hasStream && !hasSymbolInName)
                problems.push_back({QStringLiteral("channel"), int(c), QStringLiteral("data"),
                                    QStringLiteral("must have ${symbol} in it, since messages name whole streams")});
            if (hasChannel && hasSymbolInName)
                problems.push_back({QStringLiteral("channel"), int(c), QStringLiteral("data"),
                                    QStringLiteral("must not have ${symbol} in it, since messages name the channel")});
        }
        if (!isOffered)
            complain("kind", QStringLiteral("needs a [[channel]] named \"%1\"").arg(kind));
    }
    if (message.kind == Kind::Acknowledged && !hasStream && !hasSymbol && message.field(Field::Id).isEmpty())
        complain("id", QStringLiteral("or stream or symbol is required, to know what is acknowledged"));
    if (!message.field(Field::Id).isEmpty() && !hasPlaceholder(p.subscribe, "id"))
        complain("id", QStringLiteral("needs ${id} in subscribe.frame"));
    return rule;
}

}   // namespace feedwarden
