// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agent/venuelisting.h"

#include "app/common/commandline.h"
#include "core/config/configuration.h"
#include "core/config/venueprofilefile.h"
#include "core/venues/venueregistry.h"

#include <QFile>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <optional>

namespace feedwarden {

namespace {

constexpr qsizetype Width = 100;

// ---- What is said of a venue, whatever the form.

/// One kind of stream, or several that do not differ.
struct ListedFeed {
    QList<Channel> channels;
    StreamTraits traits;
    const VenueSheet::Numbering *numbering = nullptr;   ///< Null = none is known.

    [[nodiscard]] bool isLike(const ListedFeed &other) const
    {
        return numbering == other.numbering && traits.rule == other.traits.rule
               && traits.checksum == other.traits.checksum && traits.needsSnapshot == other.traits.needsSnapshot
               && traits.snapshotOverRest == other.traits.snapshotOverRest;
    }
};

StreamTraits traitsOf(const ListedVenue &venue, Channel channel)
{
    return venue.protocol->traitsOf({QStringLiteral("X"), channel});   // They do not depend on the symbol.
}

QList<ListedFeed> feedsOf(const ListedVenue &venue)
{
    QList<ListedFeed> feeds;
    for (const Channel channel : venue.facts().channels) {
        const ListedFeed feed{
            {channel}, traitsOf(venue, channel), venue.sheet ? venue.sheet->numberingOf(channel) : nullptr};
        const auto same = std::find_if(feeds.begin(), feeds.end(),
                                       [&](const ListedFeed &each) { return each.isLike(feed); });
        if (same == feeds.end())
            feeds.append(feed);
        else
            same->channels.append(channel);
    }
    return feeds;
}

QString namesOf(const QList<Channel> &channels)
{
    QStringList names;
    for (const Channel channel : channels)
        names.append(channelName(channel));
    return names.join(QLatin1String(", "));
}

bool isConnectionNumbered(const ListedVenue &venue)
{
    return venue.sheet != nullptr && venue.sheet->connectionNumbering != nullptr;
}

QString ruleText(const ListedVenue &venue, const ListedFeed &feed)
{
    const auto numbered = [&feed](const QString &rule) {
        if (feed.numbering == nullptr)
            return rule;
        const QString text = QString::fromUtf8(feed.numbering->field) + QLatin1String(": ") + rule;
        return feed.numbering->basis == FigureBasis::Published
                   ? text
                   : QStringLiteral("%1 (%2)").arg(text, QString(nameOf(feed.numbering->basis)));
    };
    switch (feed.traits.rule) {
    case SequenceRule::Contiguous:
        return numbered(QStringLiteral("each is the one before + 1"));
    case SequenceRule::Overlapping:
        return numbered(QStringLiteral("begins at most 1 after the end of the one before"));
    case SequenceRule::PreviousLink:
        return numbered(QStringLiteral("names the number of the one before"));
    case SequenceRule::Rising:
        return numbered(QStringLiteral("only rises; a jump says nothing"));
    case SequenceRule::None:
        if (isConnectionNumbered(venue))
            return QStringLiteral("%1 of the connection: each is the one before + 1")
                .arg(QString::fromUtf8(venue.sheet->connectionNumbering));
        return feed.traits.checksum != ChecksumRule::None ? QStringLiteral("none: a loss shows by the checksum")
                                                          : QStringLiteral("none: a lost message cannot be seen");
    }
    Q_UNREACHABLE();
}

QLatin1String shortRule(const ListedVenue &venue, const StreamTraits &traits)
{
    switch (traits.rule) {
    case SequenceRule::Contiguous:
        return QLatin1String("+1");
    case SequenceRule::Overlapping:
        return QLatin1String("overlap");
    case SequenceRule::PreviousLink:
        return QLatin1String("link");
    case SequenceRule::Rising:
        return QLatin1String("rises");
    case SequenceRule::None:
        return isConnectionNumbered(venue) ? QLatin1String("conn") : QLatin1String("none");
    }
    Q_UNREACHABLE();
}

QString checksumText(ChecksumRule rule)
{
    switch (rule) {
    case ChecksumRule::None:
        return QStringLiteral("none");
    case ChecksumRule::KrakenTop10:
        return QStringLiteral("CRC32, best 10 of each side");
    case ChecksumRule::OkxTop25:
        return QStringLiteral("CRC32, best 25 of each side, where it is not 0");
    }
    Q_UNREACHABLE();
}

QString resyncText(const ListedVenue &venue, const StreamTraits &traits)
{
    if (traits.snapshotOverRest)
        return QStringLiteral("the whole book is fetched over REST");
    if (traits.needsSnapshot)
        return QStringLiteral("subscribed anew, which brings the whole book");
    const bool showsGaps = isConnectionNumbered(venue)
                           || (traits.rule != SequenceRule::None && traits.rule != SequenceRule::Rising);
    return showsGaps ? QStringLiteral("goes on with the next message") : QStringLiteral("no gap is seen");
}

/// "90 days", "24 h", "1 min", "1.5 s".
QString durationText(std::chrono::milliseconds duration)
{
    static constexpr std::array<std::pair<qint64, const char *>, 4> Units = {
        {{86'400'000, "days"}, {3'600'000, "h"}, {60'000, "min"}, {1'000, "s"}}};
    for (const auto &[ms, unit] : Units) {
        // 24 h is how people say it.
        if (duration.count() % ms == 0 && duration.count() > (ms == 86'400'000 ? ms : ms - 1))
            return QStringLiteral("%1 %2").arg(duration.count() / ms).arg(QLatin1String(unit));
    }
    return QStringLiteral("%1 s").arg(double(duration.count()) / 1'000);
}

QString withRemark(const ListedVenue &venue, VenueFigure figure, const QString &text)
{
    const VenueSheet::Remark *const remark = venue.sheet ? venue.sheet->remarkOn(figure) : nullptr;
    if (remark == nullptr)
        return text;
    const QString words = QString::fromUtf8(remark->text);
    return remark->basis == FigureBasis::Published
               ? QStringLiteral("%1 (%2)").arg(text, words)
               : QStringLiteral("%1 (%2: %3)").arg(text, QString(nameOf(remark->basis)), words);
}

QString windowText(const RollingWindow &window)
{
    if (window.events == 0)
        return QStringLiteral("none published");
    return QStringLiteral("%1 in %2").arg(window.events).arg(durationText(window.window));
}

QString heartbeatText(const ListedVenue &venue)
{
    const VenueFacts &facts = venue.facts();
    QStringList parts;
    if (venue.sheet && venue.sheet->serverPingInterval.count() > 0) {
        parts.append(QStringLiteral("the server pings (protocol frames) every %1 and waits %2 for the pong")
                         .arg(durationText(venue.sheet->serverPingInterval), durationText(venue.sheet->pongWithin)));
    }
    if (facts.venuePingInterval.count() > 0)
        parts.append(QStringLiteral("we send the venue's own ping message every %1%2")
                         .arg(durationText(facts.venuePingInterval), facts.heartbeatInterval.count() > 0
                                                                         ? QStringLiteral(" and expect its answer")
                                                                         : QString()));
    else if (facts.heartbeatInterval.count() > 0)
        parts.append(
            QStringLiteral("the venue sends messages of its own every %1").arg(durationText(facts.heartbeatInterval)));
    if (parts.isEmpty())
        parts.append(QStringLiteral("none of the venue's own"));
    if (venue.sheet && venue.sheet->idleLimit.count() > 0)
        parts.append(
            QStringLiteral("the server closes after %1 without traffic").arg(durationText(venue.sheet->idleLimit)));
    return withRemark(venue, VenueFigure::Heartbeat, parts.join(QLatin1String("; ")));
}

QString lifetimeText(const ListedVenue &venue)
{
    const std::chrono::seconds life = venue.facts().lifetime;
    if (life.count() == 0)
        return QStringLiteral("none published");
    // Semantics 7: at U[0.85, 0.95] of it, each line for itself.
    const auto share = [life](int percent) {
        return QStringLiteral("%1 h").arg(double(life.count()) * percent / 100 / 3'600, 0, 'f', 1);
    };
    return withRemark(
        venue, VenueFigure::Lifetime,
        QStringLiteral("%1; replaced by us after %2 to %3").arg(durationText(life), share(85), share(95)));
}

QString bytesText(qint64 bytes) { return QStringLiteral("%1 MiB").arg(double(bytes) / 1024 / 1024); }

/// What is known of a venue as a whole: label, text.
QList<std::pair<QString, QString>> rowsOf(const ListedVenue &venue)
{
    const VenueFacts &facts = venue.facts();
    QList<std::pair<QString, QString>> rows;
    const auto row = [&rows](const char *label, const QString &text) { rows.append({QLatin1String(label), text}); };
    if (venue.sheet)
        row("markets", QString::fromUtf8(venue.sheet->markets));
    row("endpoint", facts.url.toString());
    row("REST", facts.restUrl.isEmpty() ? QStringLiteral("not used") : facts.restUrl.toString());
    row("connection attempts",
        withRemark(venue, VenueFigure::ConnectionAttempts, windowText(facts.connectionAttempts)));
    row("streams a connection",
        withRemark(venue, VenueFigure::StreamsPerConnection, QString::number(facts.streamsPerConnection)));
    row("streams a request",
        withRemark(venue, VenueFigure::StreamsPerRequest, QString::number(facts.streamsPerRequest)));
    QString messages = windowText(facts.clientMessages);
    if (facts.clientMessages.events > 0)
        messages += facts.controlFramesCount ? QStringLiteral(", pings and pongs included")
                                             : QStringLiteral(", pings and pongs not counted");
    row("messages we may send", withRemark(venue, VenueFigure::ClientMessages, messages));
    row("largest message", withRemark(venue, VenueFigure::MessageBytes, bytesText(facts.maxMessageBytes)));
    row("heartbeat", heartbeatText(venue));
    row("a connection's life", lifetimeText(venue));
    row("breaker opens after", QStringLiteral("%1 failures in a row (ours)").arg(facts.breakerThreshold));
    return rows;
}

// ---- The overview: venues x kinds of feed x rules.

struct OverviewColumn {
    const char *title;
    QList<Channel> channels;   ///< Of one kind.
};

const QList<OverviewColumn> &overviewColumns()
{
    static const QList<OverviewColumn> columns = {
        {"trade", {Channel::Trade}},
        {"ticker", {Channel::Ticker}},
        {"book_ticker", {Channel::BookTicker}},
        {"candle",
         {Channel::Candle1s, Channel::Candle1m, Channel::Candle5m, Channel::Candle15m, Channel::Candle1h,
          Channel::Candle4h, Channel::Candle1d}},
        {"depth", {Channel::Depth}},
        {"depth_snapshot", {Channel::DepthSnapshot}},
        {"liquidation", {Channel::Liquidation}},
        {"mark_price", {Channel::MarkPrice}},
    };
    return columns;
}

QString overviewCell(const ListedVenue &venue, const OverviewColumn &column)
{
    for (const Channel channel : column.channels) {
        if (!venue.facts().channels.contains(channel))
            continue;
        const StreamTraits traits = traitsOf(venue, channel);
        QString cell = shortRule(venue, traits);
        if (traits.checksum != ChecksumRule::None)
            cell += QLatin1String(" crc");
        return cell;
    }
    return QStringLiteral("-");
}

const QList<std::pair<QString, QString>> &legend()
{
    static const QList<std::pair<QString, QString>> words = {
        {QStringLiteral("+1"), QStringLiteral("numbered without holes: every loss is seen")},
        {QStringLiteral("overlap"), QStringLiteral("numbered from-to: every loss is seen")},
        {QStringLiteral("link"), QStringLiteral("names the number before: every loss is seen")},
        {QStringLiteral("conn"), QStringLiteral("the frames of the connection are numbered: every loss is seen")},
        {QStringLiteral("rises"), QStringLiteral("numbers only rise: repetitions are seen, losses are not")},
        {QStringLiteral("none"), QStringLiteral("not numbered: a loss cannot be seen")},
        {QStringLiteral("crc"), QStringLiteral("with a checksum of the book")},
        {QStringLiteral("-"), QStringLiteral("not offered")},
    };
    return words;
}

/// The comment at the head of a profile, without its marks.
QString headOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (!line.startsWith(u'#'))
            break;
        lines.append(line.mid(line.startsWith(QLatin1String("# ")) ? 2 : 1));
    }
    return lines.join(u'\n');
}

QString profileHint()
{
    return QStringLiteral("described by a profile (docs/adding-a-venue.md), which says of itself:");
}

}   // namespace

static constexpr char PageHead[] =
    R"(<!-- Written by `feedwarden-agent venues --format markdown`; a test holds the two together. -->
# Venues

What is known of each exchange, from the tables that the program itself goes by. A figure, or a rule of numbers, is
published by the exchange unless it says *observed* (seen on the live feed, by others or in recordings) or *ours* (nothing
is known: our own choice); of a venue that a profile describes, the profile says which. Sources were read as stored copies
in the state of the date given, not on the live site.

Of published windows we use at most 40 % (`governor.window_share`). Besides what stands under *heartbeat* every line sends
a protocol ping every 5 s (`health.ping_interval_ms`).

## Feeds and their numbers

| Venue |)";

std::vector<ListedVenue> listedVenues()
{
    std::vector<ListedVenue> venues;
    for (const VenueFacts *facts : builtInVenues()) {
        VenueOptions options;
        options.aggregateTrades = facts->aggregatesTrades;
        venues.push_back({createProtocol(facts->id, options), findVenueSheet(facts->id), {}});
    }
    for (const QString &name : venueProfileNames({})) {
        const QString path = findVenueProfile({}, name);
        const ProfileReadResult read = readVenueProfile(path);
        Q_ASSERT(read.venue);   // What is shipped is tested.
        FeedConfig feed;
        feed.venue = name;
        feed.description.venue = read.venue;
        venues.push_back({protocolOf(feed), nullptr, headOf(path)});
    }
    return venues;
}

QString venuesAsMarkdown(const std::vector<ListedVenue> &venues)
{
    QString text = QLatin1String(PageHead);
    for (const OverviewColumn &column : overviewColumns())
        text += QStringLiteral(" %1 |").arg(QLatin1String(column.title));
    text += QLatin1String("\n|---|") + QStringLiteral("---|").repeated(overviewColumns().size()) + u'\n';
    for (const ListedVenue &venue : venues) {
        text += QStringLiteral("| [%1](#%1) |").arg(venue.facts().id);
        for (const OverviewColumn &column : overviewColumns())
            text += QStringLiteral(" %1 |").arg(overviewCell(venue, column));
        text += u'\n';
    }
    text += u'\n';
    for (const auto &[word, meaning] : legend())
        text += QStringLiteral("- `%1`: %2\n").arg(word, meaning);
    for (const ListedVenue &venue : venues) {
        text += QStringLiteral("\n## %1\n\n%2\n\n| | |\n|---|---|\n").arg(venue.facts().id, venue.facts().title);
        for (const auto &[label, value] : rowsOf(venue))
            text += QStringLiteral("| %1 | %2 |\n").arg(label, value);
        text += QLatin1String("\n| Feeds | Numbers | Checksum | After a gap |\n|---|---|---|---|\n");
        for (const ListedFeed &feed : feedsOf(venue))
            text += QStringLiteral("| %1 | %2 | %3 | %4 |\n")
                        .arg(namesOf(feed.channels), ruleText(venue, feed), checksumText(feed.traits.checksum),
                             resyncText(venue, feed.traits));
        if (venue.sheet == nullptr) {
            text += QStringLiteral("\n%1\n\n```text\n%2\n```\n").arg(profileHint(), venue.profileNote);
            continue;
        }
        text += QStringLiteral("\nSources, read in %1:\n\n").arg(QString::fromUtf8(venue.sheet->read));
        for (const VenueSheet::Source &source : venue.sheet->sources)
            text += QStringLiteral("- [%1](%2), state of %3\n")
                        .arg(QString::fromUtf8(source.title), QString::fromUtf8(source.url),
                             QString::fromUtf8(source.asOf));
        text += QLatin1String("\nUnverified:\n\n");
        for (const char *const each : venue.sheet->unverified)
            text += QStringLiteral("- %1\n").arg(QString::fromUtf8(each));
    }
    return text;
}

QString venuesAsTable(const std::vector<ListedVenue> &venues)
{
    static constexpr qsizetype Indent = 24;
    // Each column as wide as what stands in it.
    QList<QStringList> grid{{QStringLiteral("venue")}};
    for (const OverviewColumn &column : overviewColumns())
        grid.first().append(QLatin1String(column.title));
    for (const ListedVenue &venue : venues) {
        grid.append(QStringList{venue.facts().id});
        for (const OverviewColumn &column : overviewColumns())
            grid.last().append(overviewCell(venue, column));
    }
    QString text;
    for (const QStringList &line : std::as_const(grid)) {
        QString row;
        for (qsizetype i = 0; i < line.size(); ++i) {
            qsizetype width = 0;
            for (const QStringList &other : std::as_const(grid))
                width = std::max(width, other[i].size());
            row += line[i].leftJustified(width + 1);
        }
        text += row.trimmed() + u'\n';
    }
    text += u'\n';
    for (const auto &[word, meaning] : legend())
        text += QStringLiteral("  %1%2\n").arg(word.leftJustified(9), meaning);
    const auto entry = [](const QString &label, QString value) {
        value.remove(u'`');   // Marks of a document.
        return wrappedWords(value.split(u' '), (QLatin1String("  ") + label).leftJustified(Indent - 1) + u' ', Indent,
                            Width);
    };
    for (const ListedVenue &venue : venues) {
        text += QStringLiteral("\n%1 (%2)\n").arg(venue.facts().id, venue.facts().title);
        for (const auto &[label, value] : rowsOf(venue))
            text += entry(label, value);
        for (const ListedFeed &feed : feedsOf(venue)) {
            QString value = ruleText(venue, feed);
            if (feed.traits.checksum != ChecksumRule::None)
                value += QLatin1String("; checksum ") + checksumText(feed.traits.checksum);
            value += QLatin1String("; after a gap: ") + resyncText(venue, feed.traits);
            const QString names = namesOf(feed.channels);
            // A long list of names goes before its text, not over it.
            if (names.size() + 3 > Indent) {
                text += wrappedWords(names.split(u' '), QStringLiteral("  "), 2, Width);
                text += entry({}, value);
            } else {
                text += entry(names, value);
            }
        }
        if (venue.sheet == nullptr) {
            text += QLatin1String("  ") + profileHint() + u'\n';
            for (const QString &line : venue.profileNote.split(u'\n'))
                text += wrappedWords(line.split(u' '), QStringLiteral("    "), 6, Width);
            continue;
        }
        for (const VenueSheet::Source &source : venue.sheet->sources)
            text += entry(QStringLiteral("source"),
                          QStringLiteral("%1, state of %2, read in %3")
                              .arg(QString::fromUtf8(source.title), QString::fromUtf8(source.asOf),
                                   QString::fromUtf8(venue.sheet->read)))
                    + QLatin1String("    ") + QString::fromUtf8(source.url) + u'\n';
        for (const char *const each : venue.sheet->unverified)
            text += entry(QStringLiteral("unverified"), QString::fromUtf8(each));
    }
    return text;
}

// ---- JSON.

/// Null where nothing is published: a limit that nobody has stated is not a limit of 0.
static QJsonValue toJson(const RollingWindow &window)
{
    if (window.events == 0)
        return QJsonValue::Null;
    return QJsonObject{{QLatin1String("events"), window.events},
                       {QLatin1String("window_ms"), qint64(window.window.count())}};
}

/// Null for 0 likewise.
static QJsonValue toJson(std::chrono::milliseconds duration)
{
    return duration.count() > 0 ? QJsonValue(qint64(duration.count())) : QJsonValue();
}

static QJsonObject remarksToJson(const VenueSheet &sheet)
{
    static constexpr std::array<std::pair<VenueFigure, const char *>, 7> Names = {
        {{VenueFigure::MessageBytes, "max_message_bytes"},
         {VenueFigure::StreamsPerConnection, "streams_per_connection"},
         {VenueFigure::StreamsPerRequest, "streams_per_request"},
         {VenueFigure::ConnectionAttempts, "connection_attempts"},
         {VenueFigure::ClientMessages, "client_messages"},
         {VenueFigure::Lifetime, "lifetime_s"},
         {VenueFigure::Heartbeat, "heartbeat"}}};
    QJsonObject remarks;
    for (const auto &[figure, name] : Names) {
        if (const VenueSheet::Remark *const remark = sheet.remarkOn(figure))
            remarks.insert(QLatin1String(name), QJsonObject{{QLatin1String("basis"), QString(nameOf(remark->basis))},
                                                            {QLatin1String("text"), QString::fromUtf8(remark->text)}});
    }
    return remarks;
}

static QLatin1String ruleName(SequenceRule rule)
{
    switch (rule) {
    case SequenceRule::None:
        return QLatin1String("none");
    case SequenceRule::Contiguous:
        return QLatin1String("contiguous");
    case SequenceRule::Overlapping:
        return QLatin1String("overlapping");
    case SequenceRule::PreviousLink:
        return QLatin1String("previous_link");
    case SequenceRule::Rising:
        return QLatin1String("rising");
    }
    Q_UNREACHABLE();
}

static QJsonObject toJson(const ListedVenue &venue)
{
    const VenueFacts &facts = venue.facts();
    QJsonArray channels, feeds;
    for (const Channel channel : facts.channels) {
        channels.append(QString(channelName(channel)));
        const StreamTraits traits = traitsOf(venue, channel);
        const VenueSheet::Numbering *const numbering = venue.sheet ? venue.sheet->numberingOf(channel) : nullptr;
        const QString field = numbering ? QString::fromUtf8(numbering->field).remove(u'`') : QString();
        feeds.append(QJsonObject{
            {QLatin1String("channel"), QString(channelName(channel))},
            {QLatin1String("sequence_rule"), QString(ruleName(traits.rule))},
            {QLatin1String("sequence_field"), field.isEmpty() ? QJsonValue() : QJsonValue(field)},
            {QLatin1String("sequence_basis"), numbering ? QJsonValue(QString(nameOf(numbering->basis))) : QJsonValue()},
            {QLatin1String("checksum"),
             traits.checksum == ChecksumRule::None ? QJsonValue() : QJsonValue(checksumText(traits.checksum))},
            {QLatin1String("resync"), traits.snapshotOverRest ? QStringLiteral("rest")
                                      : traits.needsSnapshot  ? QStringLiteral("resubscribe")
                                                              : QStringLiteral("none")}});
    }
    QJsonObject object{
        {QLatin1String("venue"), facts.id},
        {QLatin1String("title"), facts.title},
        {QLatin1String("built_in"), venue.sheet != nullptr},
        {QLatin1String("markets"), venue.sheet ? QJsonValue(QString::fromUtf8(venue.sheet->markets)) : QJsonValue()},
        {QLatin1String("url"), facts.url.toString()},
        {QLatin1String("rest_url"), facts.restUrl.isEmpty() ? QJsonValue() : QJsonValue(facts.restUrl.toString())},
        {QLatin1String("channels"), channels},
        {QLatin1String("feeds"), feeds},
        {QLatin1String("limits"),
         QJsonObject{{QLatin1String("streams_per_connection"), facts.streamsPerConnection},
                     {QLatin1String("streams_per_request"), facts.streamsPerRequest},
                     {QLatin1String("connection_attempts"), toJson(facts.connectionAttempts)},
                     {QLatin1String("client_messages"), toJson(facts.clientMessages)},
                     {QLatin1String("max_message_bytes"), facts.maxMessageBytes},
                     {QLatin1String("lifetime_s"),
                      facts.lifetime.count() > 0 ? QJsonValue(qint64(facts.lifetime.count())) : QJsonValue()}}},
        {QLatin1String("heartbeat"),
         QJsonObject{{QLatin1String("venue_interval_ms"), toJson(facts.heartbeatInterval)},
                     {QLatin1String("our_ping_message_interval_ms"), toJson(facts.venuePingInterval)},
                     {QLatin1String("server_ping_interval_ms"),
                      venue.sheet ? toJson(venue.sheet->serverPingInterval) : QJsonValue()},
                     {QLatin1String("pong_within_ms"), venue.sheet ? toJson(venue.sheet->pongWithin) : QJsonValue()},
                     {QLatin1String("idle_limit_ms"), venue.sheet ? toJson(venue.sheet->idleLimit) : QJsonValue()}}},
        {QLatin1String("breaker_threshold"), facts.breakerThreshold}};
    if (venue.sheet == nullptr) {
        object.insert(QLatin1String("profile_note"), venue.profileNote);
        return object;
    }
    QJsonArray sources, unverified;
    for (const VenueSheet::Source &source : venue.sheet->sources)
        sources.append(QJsonObject{{QLatin1String("title"), QString::fromUtf8(source.title)},
                                   {QLatin1String("url"), QString::fromUtf8(source.url)},
                                   {QLatin1String("as_of"), QString::fromUtf8(source.asOf)}});
    for (const char *const each : venue.sheet->unverified)
        unverified.append(QString::fromUtf8(each));
    object.insert(QLatin1String("remarks"), remarksToJson(*venue.sheet));
    object.insert(QLatin1String("sources"), sources);
    object.insert(QLatin1String("sources_read"), QString::fromUtf8(venue.sheet->read));
    object.insert(QLatin1String("unverified"), unverified);
    return object;
}

QJsonArray venuesAsJson(const std::vector<ListedVenue> &venues)
{
    QJsonArray array;
    for (const ListedVenue &venue : venues)
        array.append(toJson(venue));
    return array;
}

}   // namespace feedwarden
