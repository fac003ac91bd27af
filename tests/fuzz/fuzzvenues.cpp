// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/frames.h"
#include "tests/fuzz/fuzztarget.h"

#include "core/venues/symbollist.h"
#include "core/venues/venueregistry.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace feedwarden::fuzz {

// Frames of each venue that is built in, one a line; a first line "#aggregates" asks for the other kind of trades. The
// whole is also taken for an answer over REST.

namespace {

std::array<const char *, 2> symbolsOf(const QString &venue)
{
    if (venue.startsWith(QLatin1String("binance-coinm")))
        return {"BTCUSD_PERP", "ETHUSD_PERP"};
    if (venue.startsWith(QLatin1String("binance")) || venue.startsWith(QLatin1String("bybit")))
        return {"BTCUSDT", "NKNUSDT"};
    if (venue == QLatin1String("kraken"))
        return {"BTC/USD", "SKL/USD"};
    if (venue == QLatin1String("polymarket"))
        return {"72710", "40600"};
    return {"BTC-USD", "SKL-USD"};
}

FrameLine lineOf(const QString &venue, bool aggregates)
{
    FrameLine line;
    line.protocol = createProtocol(venue, {.aggregateTrades = aggregates});
    for (const char *const symbol : symbolsOf(venue)) {
        for (const Channel channel : line.protocol->facts().channels)
            line.add({QString::fromLatin1(symbol), channel});
    }
    line.begin();
    return line;
}

void tryAnswers(const QString &venue, const QByteArray &body)
{
    const FrameLine line = lineOf(venue, false);
    if (const auto time = line.protocol->parseTime(body); time && line.protocol->timeRequest()) {
        promise(time->time.time_since_epoch().count() > 0, "a venue's time is after 1970");
        promise(time->resolution.count() > 0, "a clock has a resolution");
    }
    for (StreamIndex stream = 0; stream < line.streams(); ++stream) {
        if (!line.protocol->snapshotRequest(stream))
            continue;
        DecodedFrame out;
        const auto read = line.protocol->parseSnapshot(stream, body, out);
        promise(inconsistency(out, line.streams()).isEmpty(), "a snapshot fits together");
        if (!read) {
            promise(out.messages.empty(), "a refused snapshot gives nothing");
            continue;
        }
        promise(out.messages.size() == 1 && out.messages[0].stream == stream, "a snapshot is one message");
        const auto *const change = std::get_if<BookChange>(&out.messages[0].payload);
        promise(change != nullptr && change->isSnapshot, "a snapshot is a whole book");
    }
    if (const SymbolSource *const source = findSymbolSource(venue)) {
        for (const QString &path : source->paths) {
            const auto page = source->parse(body, path);
            if (!page)
                continue;
            const auto again = source->parse(body, path);
            promise(again && *again == *page, "the same list reads the same");
            for (const ListedSymbol &symbol : page->symbols)
                promise(!symbol.symbol.isEmpty(), "a symbol has a name");
            promise(page->next.isEmpty() || page->next.startsWith(u'/'), "another page is of the same host",
                    page->next.toUtf8());
        }
    }
    static const WallTime now{std::chrono::seconds(1'790'000'000)};
    for (const int status : {403, 418, 429, 503}) {
        if (const auto failure = line.protocol->judgeHttp(status, body.left(4096), now))
            promise(!failure->retryAfter || failure->retryAfter->count() >= 0, "nobody waits for less than nothing");
    }
    static_cast<void>(line.protocol->judgeClose(1008, QString::fromUtf8(body.left(123))));
}

}   // namespace

void addVenueTargets(std::vector<Target> &into)
{
    for (const VenueFacts *const facts : builtInVenues()) {
        const QString venue = facts->id;
        QByteArrayList words = jsonWords();
        for (const char *const symbol : symbolsOf(venue))
            words.append('"' + QByteArray(symbol) + '"');
        into.push_back({"decode-" + venue.toLatin1(), 4096, words, [venue](const QByteArray &input) {
                            const bool aggregates = input.startsWith("#aggregates\n");
                            followFrames([&] { return lineOf(venue, aggregates); }, aggregates ? input.mid(12) : input);
                            tryAnswers(venue, input);
                        }});
    }
}

}   // namespace feedwarden::fuzz
