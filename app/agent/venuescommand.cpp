// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agent/commands.h"

#include "core/venues/venueregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace feedwarden {

static QStringList channelNames(const VenueFacts &venue)
{
    QStringList names;
    for (const Channel channel : venue.channels)
        names.append(channelName(channel));
    return names;
}

/// Null where nothing is published: a limit that nobody has stated is not a limit of 0.
static QJsonValue toJson(const RollingWindow &window)
{
    if (window.events == 0)
        return QJsonValue::Null;
    return QJsonObject{{QLatin1String("events"), window.events},
                       {QLatin1String("window_ms"), qint64(window.window.count())}};
}

static QJsonObject toJson(const VenueFacts &venue)
{
    return {{QLatin1String("venue"), venue.id},
            {QLatin1String("title"), venue.title},
            {QLatin1String("url"), venue.url.toString()},
            {QLatin1String("rest_url"), venue.restUrl.isEmpty() ? QJsonValue() : venue.restUrl.toString()},
            {QLatin1String("channels"), QJsonArray::fromStringList(channelNames(venue))},
            {QLatin1String("limits"),
             QJsonObject{{QLatin1String("streams_per_connection"), venue.streamsPerConnection},
                         {QLatin1String("streams_per_request"), venue.streamsPerRequest},
                         {QLatin1String("connection_attempts"), toJson(venue.connectionAttempts)},
                         {QLatin1String("client_messages"), toJson(venue.clientMessages)},
                         {QLatin1String("max_message_bytes"), venue.maxMessageBytes},
                         {QLatin1String("lifetime_s"),
                          venue.lifetime.count() > 0 ? QJsonValue(qint64(venue.lifetime.count())) : QJsonValue()}}},
            {QLatin1String("breaker_threshold"), venue.breakerThreshold}};
}

static QString windowText(const RollingWindow &window)
{
    if (window.events == 0)
        return QStringLiteral("not published");
    return QStringLiteral("%1 per %2 s").arg(window.events).arg(double(window.window.count()) / 1'000);
}

static int listVenues(const ParsedCommand &arguments)
{
    if (arguments.isSet("json")) {
        QJsonArray venues;
        for (const VenueFacts *venue : builtInVenues())
            venues.append(toJson(*venue));
        std::fputs(QJsonDocument(venues).toJson(QJsonDocument::Indented).constData(), stdout);
        return 0;
    }
    for (const VenueFacts *venue : builtInVenues()) {
        const auto row = [](const char *name, const QString &value) {
            std::printf("  %-22s %s\n", name, qUtf8Printable(value));
        };
        std::printf("%s (%s)\n", qUtf8Printable(venue->id), qUtf8Printable(venue->title));
        row("channels", channelNames(*venue).join(QLatin1String(", ")));
        row("feed", venue->url.toString());
        row("REST", venue->restUrl.isEmpty() ? QStringLiteral("not used") : venue->restUrl.toString());
        row("streams a connection", QString::number(venue->streamsPerConnection));
        row("connection attempts", windowText(venue->connectionAttempts));
        row("messages we may send", windowText(venue->clientMessages));
        row("breaker opens after", QStringLiteral("%1 failures in a row").arg(venue->breakerThreshold));
        row("a connection's life", venue->lifetime.count() > 0
                                       ? QStringLiteral("%1 h").arg(venue->lifetime.count() / 3'600)
                                       : QStringLiteral("no limit published"));
    }
    return 0;
}

AgentCommand venuesCommand()
{
    return {.spec = {.name = "venues",
                     .summary = "lists venues with channels, limits and endpoints",
                     .options = {{"json", nullptr, "An array of objects instead of a text."}},
                     .operands = {},
                     .examples = {{"venues", "what can stand in venue and channels of a feed"},
                                  {"venues --json", "the same for another program"}}},
            .run = &listVenues};
}

}   // namespace feedwarden
