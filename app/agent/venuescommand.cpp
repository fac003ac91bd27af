// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agent/commands.h"

#include "app/agent/venuelisting.h"

#include <QJsonDocument>

#include <cstdio>

namespace feedwarden {

static int listVenues(const ParsedCommand &arguments)
{
    QString format = arguments.isSet("json") ? QStringLiteral("json") : QStringLiteral("table");
    if (arguments.isSet("format"))
        format = arguments.value("format");
    const std::vector<ListedVenue> venues = listedVenues();
    if (format == QLatin1String("json")) {
        std::fputs(QJsonDocument(venuesAsJson(venues)).toJson(QJsonDocument::Indented).constData(), stdout);
    } else if (format == QLatin1String("markdown")) {
        std::fputs(venuesAsMarkdown(venues).toUtf8().constData(), stdout);
    } else if (format == QLatin1String("table")) {
        std::fputs(qUtf8Printable(venuesAsTable(venues)), stdout);
    } else {
        std::fputs("feedwarden-agent venues: --format must be table, markdown or json\n", stderr);
        return 2;
    }
    return 0;
}

AgentCommand venuesCommand()
{
    return {.spec = {.name = "venues",
                     .summary = "lists venues with feeds, rules, limits and sources",
                     .options = {{"format", "table|markdown|json",
                                  "A text for a terminal of 100 columns, the page docs/venues.md, or an array of "
                                  "objects."},
                                 {"json", nullptr, "The same as --format json.", "format"}},
                     .operands = {},
                     .examples = {{"venues", "what can stand in venue and channels of a feed"},
                                  {"venues --json", "the same for another program"}}},
            .run = &listVenues};
}

}   // namespace feedwarden
