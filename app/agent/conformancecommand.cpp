// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agent/commands.h"

#include "app/agent/conformance.h"
#include "app/agent/conformanceprinter.h"
#include "app/simulator/simulator.h"
#include "core/base/escaping.h"
#include "core/config/configurationfile.h"
#include "core/config/keymessages.h"
#include "core/config/venueprofilefile.h"
#include "core/venues/venueregistry.h"

#include <QLoggingCategory>

#include <cstdio>
#include <optional>

namespace feedwarden {

static constexpr int HighestDepth = 5'000;   // The largest book that a venue offers (Binance Spot over REST).

static quint64 (*allocationsOfThread)() = nullptr;

void countAllocationsWith(quint64 (*counter)()) { allocationsOfThread = counter; }

namespace {

/// What the arguments ask for.
struct ConformanceOrder {
    QString venue;
    std::shared_ptr<const GenericVenue> described;   ///< Null where the venue is built in.
    VenueOptions options;
    QStringList symbols;

    [[nodiscard]] ConformanceSubject subject(const VenueOptions &variant) const
    {
        ConformanceSubject made{.makeProtocol = {}, .allocations = allocationsOfThread};
        if (described) {
            FeedConfig feed;
            feed.venue = venue;
            feed.description.venue = described;
            made.makeProtocol = [feed] { return protocolOf(feed); };
        } else {
            made.makeProtocol = [name = venue, variant] { return createProtocol(name, variant); };
        }
        return made;
    }
    [[nodiscard]] ConformanceSubject subject() const { return subject(options); }
};

int complain(const QString &text)
{
    std::fprintf(stderr, "feedwarden-agent conformance: %s\n", qUtf8Printable(escaped(text)));
    return 2;
}

/// Finds the venue. None where there is no such one, which has been told then.
std::optional<ConformanceOrder> orderOf(const ParsedCommand &arguments)
{
    ConformanceOrder order;
    order.venue = arguments.operand(0);
    order.symbols = arguments.value("symbols").split(u',', Qt::SkipEmptyParts);
    if (arguments.isSet("depth")) {
        bool isNumber = false;
        order.options.depthLevels = arguments.value("depth").toInt(&isNumber);
        if (!isNumber || order.options.depthLevels < 1 || order.options.depthLevels > HighestDepth) {
            complain(QStringLiteral("--depth must be a whole number from 1 to %1").arg(HighestDepth));
            return {};
        }
    }
    if (arguments.isSet("profile") || findVenue(order.venue) == nullptr) {
        const QString folder = venueProfileFolder(defaultConfigurationPath());
        const QString path = arguments.isSet("profile") ? arguments.value("profile")
                                                        : findVenueProfile(folder, order.venue);
        if (path.isEmpty()) {
            QStringList known = VenueLookup::builtIn().names;
            known += venueProfileNames(folder);
            complain(QStringLiteral("there is no venue \"%1\"; there are %2, and --profile FILE")
                         .arg(order.venue, known.join(QLatin1String(", "))));
            return {};
        }
        const ProfileReadResult read = readVenueProfile(path);
        for (const ConfigError &error : read.errors)
            std::fprintf(stderr, "%s\n", qUtf8Printable(error.toString()));
        if (!read.venue)
            return {};
        order.described = read.venue;
        if (order.venue != order.described->facts().id) {
            complain(QStringLiteral("the profile is that of \"%1\", after its file's name, not of \"%2\"")
                         .arg(order.described->facts().id, order.venue));
            return {};
        }
    }
    const auto protocol = order.subject().makeProtocol();
    for (const QString &symbol : std::as_const(order.symbols)) {
        if (const auto checked = protocol->checkStream({symbol, protocol->facts().channels.value(0)}); !checked) {
            complain(checked.error().detail);
            return {};
        }
    }
    return order;
}

/// An address from the arguments; none where it is no such one, which has been told then.
std::optional<QUrl> addressOf(const ParsedCommand &arguments, const char *option, const QString &secure,
                              const QString &plain)
{
    const QUrl url(arguments.value(option), QUrl::StrictMode);
    if (url.isValid() && !url.host().isEmpty()
        && (url.scheme() == secure || (url.scheme() == plain && isLoopback(url))))
        return url;
    complain(QStringLiteral("--%1 must be an address that begins with %2:// (or %3:// on this machine)")
                 .arg(QLatin1String(option), secure, plain));
    return {};
}

/// True if nothing failed.
bool runCapture(const ConformanceOrder &order, const Capture &capture, const QString &name, ConformancePrinter &printer)
{
    // Binance's trades come one by one or taken together: a recording says by itself which.
    ConformanceSubject subject = order.subject();
    RecordedSymbols found = symbolsIn(capture, subject);
    VenueOptions other = order.options;
    other.aggregateTrades = !other.aggregateTrades;
    if (const RecordedSymbols more = symbolsIn(capture, order.subject(other)); more.messages > found.messages) {
        subject = order.subject(other);
        found = more;
    }
    const ConformanceReport report = [&](const ConformanceCheck &check) { printer.add(check); };
    QStringList symbols = order.symbols.isEmpty() ? found.symbols : order.symbols;
    if (symbols.isEmpty() && order.described)
        symbols = {order.described->profile().symbolExample};
    printer.begin(QStringLiteral("capture"), name, symbols);
    if (!symbols.isEmpty())
        return checkAgainstCapture(subject, capture, symbols, report);
    ConformanceFindings findings(report);
    findings.check(ConformanceItem::StreamsKnown, false,
                   QStringLiteral("none belongs to a stream of %1: another venue's recording, or streams that it does "
                                  "not ask for; name symbols with --symbols")
                       .arg(order.venue));
    return false;
}

/// True if nothing failed; none where the simulator cannot start, which has been told then.
std::optional<bool> runSimulator(const ConformanceOrder &order, ConformancePrinter &printer)
{
    static constexpr double EventsPerSecond = 300;
    Simulator simulator(Simulator::Options{.venues = {order.venue}, .rate = EventsPerSecond});
    if (const auto started = simulator.start(); !started) {
        complain(started.error().detail);
        return {};
    }
    ConformanceServer server = simulatedServer(simulator);
    if (!order.symbols.isEmpty())
        server.symbols = order.symbols;
    printer.begin(QStringLiteral("simulator"), {}, server.symbols.mid(0, 1));
    VenueOptions options = order.options;
    options.aggregateTrades = findVenue(order.venue)->aggregatesTrades;
    return checkAgainstServer(order.subject(options), server,
                              [&](const ConformanceCheck &check) { printer.add(check); });
}

int conformance(const ParsedCommand &arguments)
{
    const std::optional<ConformanceOrder> order = orderOf(arguments);
    if (!order)
        return 2;
    const QString format = arguments.isSet("format") ? arguments.value("format") : QStringLiteral("table");
    if (format != QLatin1String("table") && format != QLatin1String("json"))
        return complain(QStringLiteral("--format must be table or json"));
    if (arguments.isSet("rest-url") && !arguments.isSet("url"))
        return complain(QStringLiteral("--rest-url goes with --url"));

    ConformanceServer server;
    if (arguments.isSet("url")) {
        const auto url = addressOf(arguments, "url", QStringLiteral("wss"), QStringLiteral("ws"));
        if (!url)
            return 2;
        server.url = *url;
        if (arguments.isSet("rest-url")) {
            const auto rest = addressOf(arguments, "rest-url", QStringLiteral("https"), QStringLiteral("http"));
            if (!rest)
                return 2;
            server.restUrl = *rest;
        }
        if (order->symbols.isEmpty() && !order->described)
            return complain(QStringLiteral("--url needs --symbols"));
        server.symbols = order->symbols.isEmpty() ? QStringList{order->described->profile().symbolExample}
                                                  : order->symbols;
    }
    const bool canSimulate = !order->described && Simulator::venueNames().contains(order->venue);
    if (arguments.isSet("simulator") && !canSimulate)
        return complain(QStringLiteral("%1 has no simulator; give a recording with --capture, or a server with --url")
                            .arg(order->venue));
    std::optional<Capture> capture;
    if (arguments.isSet("capture")) {
        auto loaded = Capture::load(arguments.value("capture"));
        if (!loaded)
            return complain(loaded.error().detail);
        capture = std::move(*loaded);
    }

    // Lines that fail on purpose would fill the screen.
    QLoggingCategory::setFilterRules(QStringLiteral("feedwarden.*=false"));
    ConformancePrinter printer(format == QLatin1String("json") ? ConformancePrinter::Format::Json
                                                               : ConformancePrinter::Format::Table,
                               order->venue, [](const QString &text) {
                                   std::fputs(qUtf8Printable(text), stdout);
                                   std::fflush(stdout);
                               });
    const ConformanceReport report = [&](const ConformanceCheck &check) { printer.add(check); };
    bool isGood = true;
    if (capture)
        isGood = runCapture(*order, *capture, arguments.value("capture"), printer) && isGood;
    if (arguments.isSet("url")) {
        printer.begin(QStringLiteral("server"), server.url.host(), server.symbols.mid(0, 1));
        isGood = checkAgainstServer(order->subject(), server, report) && isGood;
    } else if (canSimulate && (!capture || arguments.isSet("simulator"))) {
        const std::optional<bool> held = runSimulator(*order, printer);
        if (!held)
            return 1;
        isGood = *held && isGood;
    } else if (!capture) {
        printer.begin(QStringLiteral("nothing"), {}, {});
        isGood = checkAlone(order->subject(), order->described->profile().symbolExample,
                            QStringLiteral("a profile has no simulator of its own: a server made of it would only "
                                           "show that it agrees with itself; give a recording with --capture, or a "
                                           "server with --url"),
                            report);
    }
    printer.finish();
    return isGood ? 0 : 1;
}

}   // namespace

AgentCommand conformanceCommand()
{
    return {
        .spec =
            {.name = "conformance",
             .summary = "holds a venue to what every venue must do",
             .options =
                 {{"profile", "FILE",
                   "The venue's profile. Without it the venue is one that is built in, or of the folder "
                   "of profiles beside the configuration."},
                  {"capture", "FILE",
                   "Against a recording, one message in a line (.jsonl, .jsonl.gz), with the files that "
                   "belong to it beside it."},
                  {"simulator", nullptr,
                   "Against the simulated exchange, which misbehaves on purpose. Without --capture and "
                   "--url this is what is done, where the venue is built in.",
                   "url"},
                  {"url", "URL",
                   "Against a running server, wss:// (or ws:// on this machine). What only a server that misbehaves on "
                   "purpose can show is skipped.",
                   "simulator"},
                  {"rest-url", "URL", "The same server's REST interface; without it nothing is asked there."},
                  {"symbols", "LIST",
                   "Separated by commas, as a configuration has them. Without it those of the recording, "
                   "of the simulator or the profile's example."},
                  {"depth", "LEVELS", "Levels of a book as it was recorded, where its checksums depend on it."},
                  {"format", "table|json", "A table for people, or one JSON object."}},
             .operands = {{"VENUE", "As in venue of a feed."}},
             .examples = {{"conformance coinbase", "against the simulator"},
                          {"conformance gemini --url wss://api.gemini.com/v2/marketdata",
                           "a profile against the exchange itself"},
                          {"conformance mine --profile mine.toml --capture a.jsonl",
                           "a new profile against a recording"}}},
        .run = &conformance};
}

}   // namespace feedwarden
