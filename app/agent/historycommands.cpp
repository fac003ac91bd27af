// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agent/commands.h"
#include "app/agent/resulttable.h"
#include "core/base/durations.h"
#include "core/config/configuration.h"
#include "core/config/configurationfile.h"
#include "core/history/historyanalysis.h"
#include "core/history/incident.h"
#include "core/outlets/report/historyreport.h"
#include "core/outlets/report/incidentreport.h"
#include "core/words/words.h"

#include <QDir>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <iterator>

namespace feedwarden {

using Kind = ResultTable::Column::Kind;

/// A program that watches has told all that is older than this.
static constexpr auto NotWrittenYet = std::chrono::seconds(5);

static void complain(const char *command, const QString &what)
{
    std::fputs(qUtf8Printable(QStringLiteral("feedwarden-agent %1: %2\n").arg(QLatin1String(command), what)), stderr);
}

namespace {

/// What all of these commands are asked.
struct HistoryQuestion {
    QString dataFolder;
    QString feed;
    TimeSpan time;
    ResultFormat format = ResultFormat::Table;
    Objectives objectives;
    HistoryReader reader;
};

/// The exit code where the question cannot be asked; then it was told why.
std::optional<int> readQuestion(const char *command, const ParsedCommand &arguments, HistoryQuestion &question,
                                bool isPage = false)
{
    const WallTime now = wallNow();
    if (question.time.length() == 0ns)
        question.time = {now - 24h, now};
    for (const auto &[name, instant] : {std::pair("from", &question.time.from), std::pair("to", &question.time.to)}) {
        if (!arguments.isSet(name))
            continue;
        const auto parsed = parseInstant(arguments.value(name), now);
        if (!parsed) {
            complain(command, QStringLiteral("--%1: %2").arg(QLatin1String(name), parsed.error().detail));
            return 2;
        }
        *instant = *parsed;
    }
    if (question.time.to <= question.time.from) {
        complain(command, QStringLiteral("--to must be later than --from"));
        return 2;
    }
    if (arguments.isSet("format") && !isPage) {
        const auto format = resultFormatFromName(arguments.value("format"));
        if (!format) {
            const bool isReport = QLatin1String(command) == QLatin1String("report");
            complain(command, isReport ? QStringLiteral("--format must be table, csv, json or html")
                                       : QStringLiteral("--format must be table, csv or json"));
            return 2;
        }
        question.format = *format;
    }
    question.feed = arguments.value("feed");
    question.dataFolder = arguments.value("data-dir");
    Configuration configuration;
    const bool isNamed = arguments.isSet("config");
    const QString path = isNamed ? arguments.value("config") : defaultConfigurationPath();
    // Another folder than the usual one has nothing to do with the usual configuration.
    if (isNamed || (question.dataFolder.isEmpty() && QFileInfo::exists(path))) {
        const ReadResult read = readConfiguration(path);
        if (!read.configuration) {
            complain(command, read.errors.isEmpty() ? path : read.errors.constFirst().toString());
            return 2;
        }
        configuration = *read.configuration;
    }
    question.objectives = objectivesOf(configuration);
    if (question.dataFolder.isEmpty())
        question.dataFolder = dataDirectory(configuration);
    if (!question.reader.open(question.dataFolder)) {
        complain(command, QStringLiteral("the history in %1 cannot be read: %2. It is written while feedwarden or "
                                         "feedwarden-agent run is at work; --data-dir names another folder.")
                              .arg(QDir::toNativeSeparators(question.dataFolder), question.reader.fault().detail));
        return 1;
    }
    if (!question.feed.isEmpty() && !question.reader.feeds().contains(question.feed)) {
        complain(command, QStringLiteral("nothing is known of a feed %1; there is: %2")
                              .arg(question.feed, question.reader.feeds().join(QLatin1String(", "))));
        return 1;
    }
    return {};
}

}   // namespace

/// The exit code, once the table is printed.
static int print(const char *command, HistoryQuestion &question, const ResultTable &table)
{
    if (question.reader.hasFailed()) {
        complain(command, QStringLiteral("the history cannot be read: %1").arg(question.reader.fault().detail));
        return 1;
    }
    std::fputs(qUtf8Printable(table.toString(question.format)), stdout);
    return 0;
}

/// What a row of a report is of.
static std::vector<ResultTable::Column> subjectColumns(ReportBy by)
{
    switch (by) {
    case ReportBy::Feed:
        return {{"feed", "feed"}, {"venue", "venue"}};
    case ReportBy::Line:
        return {{"feed", "feed"}, {"venue", "venue"}, {"line", "line"}};
    case ReportBy::Venue:
        return {{"venue", "venue"}};
    case ReportBy::Stream:
        return {{"feed", "feed"}, {"venue", "venue"}, {"stream", "stream"}};
    }
    return {};
}

static std::vector<ResultTable::Cell> subjectCells(const FeedReport &report, ReportBy by)
{
    const auto venue = report.venue.isEmpty() ? ResultTable::Cell() : ResultTable::Cell(report.venue);
    switch (by) {
    case ReportBy::Feed:
        return {report.feed, venue};
    case ReportBy::Line:
        return {report.feed, venue, qint64(report.line)};
    case ReportBy::Venue:
        return {venue};
    case ReportBy::Stream:
        return {report.feed, venue, report.stream};
    }
    return {};
}

static std::optional<ReportBy> reportByFromName(const QString &name)
{
    for (const auto &[known, by] : {std::pair("feed", ReportBy::Feed), std::pair("line", ReportBy::Line),
                                    std::pair("venue", ReportBy::Venue), std::pair("stream", ReportBy::Stream)}) {
        if (name == QLatin1String(known))
            return by;
    }
    return {};
}

static int report(const ParsedCommand &arguments)
{
    std::optional<double> objective;
    if (arguments.isSet("slo")) {
        bool isNumber = false;
        objective = arguments.value("slo").toDouble(&isNumber) / 100;
        if (!isNumber || *objective <= 0 || *objective >= 1) {
            complain("report", QStringLiteral("--slo must be a percentage between 0 and 100, such as 99.9"));
            return 2;
        }
    }
    const auto by = arguments.isSet("by") ? reportByFromName(arguments.value("by")) : ReportBy::Feed;
    if (!by) {
        complain("report", QStringLiteral("--by must be feed, line, venue or stream"));
        return 2;
    }
    HistoryQuestion question;
    if (arguments.isSet("period")) {
        const auto period = reportPeriodFromName(arguments.value("period"));
        if (!period || arguments.isSet("from") || arguments.isSet("to")) {
            complain("report", period ? QStringLiteral("--period says from and to already")
                                      : QStringLiteral("--period must be day, week or month"));
            return 2;
        }
        question.time = lastWhole(*period, wallNow());
    }
    const bool isPage = arguments.value("format") == QLatin1String("html");
    if (isPage && by != ReportBy::Feed) {
        complain("report", QStringLiteral("--by goes with table, csv and json; the page shows feeds"));
        return 2;
    }
    if (const auto code = readQuestion("report", arguments, question, isPage))
        return *code;
    if (objective)
        question.objectives = {.usual = *objective, .own = {}, .maintenance = question.objectives.maintenance};
    if (isPage) {
        const QString page = HistoryReport::html(question.reader, {question.feed, question.time, question.objectives},
                                                 wallNow());
        return question.reader.hasFailed() ? print("report", question, ResultTable({}))
                                           : (std::fputs(qUtf8Printable(page), stdout), 0);
    }
    std::vector<ResultTable::Column> columns = subjectColumns(*by);
    std::ranges::copy(std::initializer_list<ResultTable::Column>{{"observed_ms", "observed", Kind::Duration},
                                                                 {"uptime", "up", Kind::Share},
                                                                 {"trusted", "trusted", Kind::Share},
                                                                 {"blind_ms", "blind", Kind::Duration},
                                                                 {"outages", "outages"},
                                                                 {"attempts", "attempts"},
                                                                 {"mtbf_ms", "MTBF", Kind::Duration},
                                                                 {"mttr_ms", "MTTR", Kind::Duration},
                                                                 {"longest_ms", "longest", Kind::Duration},
                                                                 {"gaps", "gaps"},
                                                                 {"missing", "missing"},
                                                                 {"messages", "messages"},
                                                                 {"rtt_p50_ms", "RTT p50", Kind::Latency},
                                                                 {"rtt_p95_ms", "RTT p95", Kind::Latency},
                                                                 {"rtt_p99_ms", "RTT p99", Kind::Latency},
                                                                 {"feed_latency_p50_ms", "latency p50", Kind::Latency},
                                                                 {"feed_latency_p95_ms", "latency p95", Kind::Latency},
                                                                 {"feed_latency_p99_ms", "latency p99", Kind::Latency},
                                                                 {"quality_mean", "score", Kind::Score},
                                                                 {"quality_lowest", "lowest"},
                                                                 {"budget_spent", "budget spent", Kind::Share},
                                                                 {"main_cause", "main cause"}},
                      std::back_inserter(columns));
    ResultTable table(std::move(columns));
    const HistoryFacts facts = factsOf(question.reader, question.feed, question.time, question.objectives.maintenance);
    for (FeedReport &feed : reportsOf(facts, *by)) {
        const bool hasSamples = *by != ReportBy::Stream;
        if (hasSamples)
            addSamples(feed, samplesForReport(question.reader, feed, facts));
        const auto budget = feed.budget(question.objectives.of(feed.feed));
        const auto main = std::max_element(feed.causes.cbegin(), feed.causes.cend(),
                                           [](const auto &a, const auto &b) { return a.second.down < b.second.down; });
        std::vector<ResultTable::Cell> row = subjectCells(feed, *by);
        std::ranges::copy(
            std::initializer_list<ResultTable::Cell>{
                durationCell(feed.observed),
                maybeCell(feed.uptime),
                maybeCell(feed.trusted),
                durationCell(feed.blind),
                qint64(feed.outages),
                qint64(feed.attempts),
                durationCell(feed.mtbf),
                durationCell(feed.mttr),
                durationCell(feed.longest),
                qint64(feed.gaps),
                qint64(feed.missing),
                hasSamples ? ResultTable::Cell(qint64(feed.messages)) : ResultTable::Cell(),
                durationCell(feed.rtt.p50),
                durationCell(feed.rtt.p95),
                durationCell(feed.rtt.p99),
                durationCell(feed.latency.p50),
                durationCell(feed.latency.p95),
                durationCell(feed.latency.p99),
                maybeCell(feed.quality),
                feed.qualityLowest ? ResultTable::Cell(qint64(*feed.qualityLowest)) : ResultTable::Cell(),
                budget ? ResultTable::Cell(budget->spent) : ResultTable::Cell(),
                main != feed.causes.cend() ? ResultTable::Cell(QString(nameOf(main->first))) : ResultTable::Cell()},
            std::back_inserter(row));
        table.add(std::move(row));
    }
    return print("report", question, table);
}

static int outages(const ParsedCommand &arguments)
{
    HistoryQuestion question;
    if (const auto code = readQuestion("outages", arguments, question))
        return *code;
    ResultTable table({{"begin", "begin"},
                       {"end", "end"},
                       {"downtime_ms", "down for", Kind::Duration},
                       {"feed", "feed"},
                       {"line", "line"},
                       {"cause", "cause"},
                       {"class", "class"},
                       {"attempts", "attempts"},
                       {"breaker_opened", "breaker"},
                       {"end_known", "end known"},
                       {"detail", "detail"}});
    for (const KeptOutage &kept : question.reader.outages(question.feed, question.time, false)) {
        const Outage &outage = kept.outage;
        table.add({outage.from, maybeCell(outage.to),
                   outage.to ? durationCell(*outage.to - outage.from) : ResultTable::Cell(), outage.feed,
                   qint64(outage.line), QString(nameOf(outage.cause)), QString(letterOf(outage.failureClass)),
                   qint64(outage.attemptCount), outage.breakerOpened, outage.to && !kept.isCut, outage.detail});
    }
    return print("outages", question, table);
}

/// The begin of the incident that is meant by "last" or an instant; none where there is none, then it was told.
static std::optional<WallTime> incidentBegin(HistoryQuestion &question, const QString &feed, const QString &when,
                                             WallTime now, int &code)
{
    code = 1;
    std::vector<Outage> outages;
    for (KeptOutage &kept : question.reader.outages(feed, {WallTime(), now + 1s}, false))
        outages.push_back(std::move(kept.outage));
    const std::vector<IncidentSpan> spans = incidentSpans(outages);
    if (spans.empty()) {
        complain("incident", QStringLiteral("nothing is known of an outage of %1").arg(feed));
        return {};
    }
    if (when == QLatin1String("last"))
        return spans.back().from;
    const auto at = parseInstant(when, now);
    if (!at) {
        complain("incident", at.error().detail);
        code = 2;
        return {};
    }
    const IncidentSpan *nearest = &spans.front();
    const auto distance = [&at](const IncidentSpan &span) {
        if (span.contains(*at))
            return Clock::duration(0);
        return *at < span.from ? span.from - *at : *at - *span.to;
    };
    for (const IncidentSpan &span : spans) {
        if (distance(span) < distance(*nearest))
            nearest = &span;
    }
    // Times are printed to the millisecond and typed to the second: the incident began a little later.
    if (nearest->contains(*at) || (nearest->from > *at && nearest->from - *at < 1s))
        return nearest->from;
    complain("incident", QStringLiteral("%1 had no outage at %2; the nearest began at %3")
                             .arg(feed, toRfc3339(*at), toRfc3339(nearest->from)));
    return {};
}

static int incident(const ParsedCommand &arguments)
{
    const QString format = arguments.isSet("format") ? arguments.value("format") : QStringLiteral("text");
    if (format != QLatin1String("text") && format != QLatin1String("json")) {
        complain("incident", QStringLiteral("--format must be text or json"));
        return 2;
    }
    HistoryQuestion question;
    if (const auto code = readQuestion("incident", arguments, question, true))
        return *code;
    const QString &feed = arguments.operand(0);
    if (!question.reader.feeds().contains(feed)) {
        complain("incident", QStringLiteral("nothing is known of a feed %1; there is: %2")
                                 .arg(feed, question.reader.feeds().join(QLatin1String(", "))));
        return 1;
    }
    const WallTime now = wallNow();
    int code = 0;
    const auto begin = incidentBegin(question, feed, arguments.operand(1), now, code);
    if (!begin)
        return code;
    const auto told = tellIncident(incidentFacts(question.reader, feed, *begin, now), *begin);
    if (question.reader.hasFailed() || !told)
        return print("incident", question, ResultTable({}));
    IncidentExport about{.title = feed, .note = {}, .written = now};
    for (const IncidentNote &note : question.reader.notes(feed, {*begin, told->to.value_or(now) + 1us})) {
        if (about.note.isEmpty())
            about.note = note.text;
    }
    const QByteArray text = format == QLatin1String("json") ? QJsonDocument(incidentJson(*told, about)).toJson()
                                                            : incidentText(*told, about).toUtf8();
    std::fputs(text.constData(), stdout);
    return 0;
}

static int trustAt(const ParsedCommand &arguments, HistoryQuestion &question)
{
    auto at = parseInstant(arguments.value("at"), wallNow());
    if (!at) {
        complain("trust", QStringLiteral("--at: %1").arg(at.error().detail));
        return 2;
    }
    // The second that is going on is not written yet: "now" is as it was then.
    for (const KeptRun &run : question.reader.runs({*at - NotWrittenYet, *at + 1s})) {
        if (!run.end && run.seen <= *at && *at - run.seen < NotWrittenYet)
            *at = run.seen - 1us;
    }
    // Far enough on both sides for the whole of a blind time.
    question.time = {*at - 24h, *at + 24h};
    ResultTable table({{"feed", "feed"},
                       {"line", "line"},
                       {"stream", "stream"},
                       {"trusted", "trusted"},
                       {"trust", "state"},
                       {"since", "since"},
                       {"until", "until"},
                       {"cause", "cause"},
                       {"missing", "missing"}});
    for (const TrustAnswer &answer :
         answersAt(factsOf(question.reader, question.feed, question.time, question.objectives.maintenance), *at)) {
        table.add({answer.feed, qint64(answer.line), answer.stream,
                   answer.isObserved ? ResultTable::Cell(answer.isTrusted) : ResultTable::Cell(),
                   answer.isObserved ? ResultTable::Cell(QString(nameOf(answer.state))) : ResultTable::Cell(),
                   answer.since, maybeCell(answer.until),
                   answer.cause ? ResultTable::Cell(QString(nameOf(*answer.cause))) : ResultTable::Cell(),
                   qint64(answer.missing)});
    }
    if (table.isEmpty() && question.format == ResultFormat::Table) {
        std::fputs("Nobody watched then: nothing is known of that instant.\n", stdout);
        return 0;
    }
    return print("trust", question, table);
}

static int trust(const ParsedCommand &arguments)
{
    HistoryQuestion question;
    if (const auto code = readQuestion("trust", arguments, question))
        return *code;
    if (arguments.isSet("at"))
        return trustAt(arguments, question);
    ResultTable table({{"begin", "blind from"},
                       {"end", "to"},
                       {"blind_ms", "for", Kind::Duration},
                       {"feed", "feed"},
                       {"line", "line"},
                       {"stream", "stream"},
                       {"trust", "state"},
                       {"cause", "cause"},
                       {"missing", "missing"}});
    for (const BlindTime &blind :
         blindTimes(factsOf(question.reader, question.feed, question.time, question.objectives.maintenance))) {
        table.add({blind.time.from, blind.isOpen ? ResultTable::Cell() : ResultTable::Cell(blind.time.to),
                   durationCell(blind.time.length()), blind.feed, qint64(blind.line), blind.stream,
                   QString(nameOf(blind.state)),
                   blind.cause ? ResultTable::Cell(QString(nameOf(*blind.cause))) : ResultTable::Cell(),
                   qint64(blind.missing)});
    }
    return print("trust", question, table);
}

static int samples(const ParsedCommand &arguments)
{
    std::optional<SampleStep> step;
    if (arguments.isSet("step")) {
        for (const SampleStep known : SampleSteps) {
            if (arguments.value("step") == formatDuration(lengthOf(known)))
                step = known;
        }
        if (!step) {
            complain("samples", QStringLiteral("--step must be 1s, 10s, 1m or 1h"));
            return 2;
        }
    }
    HistoryQuestion question;
    if (const auto code = readQuestion("samples", arguments, question))
        return *code;
    ResultTable table({{"time", "time"},
                       {"step_s", "step"},
                       {"feed", "feed"},
                       {"observed_s", "observed"},
                       {"condition", "worst condition"},
                       {"quality_min", "score min"},
                       {"quality_mean", "mean", Kind::Score},
                       {"quality_max", "max"},
                       {"messages", "messages"},
                       {"bytes", "bytes"},
                       {"blind_ms", "blind", Kind::Duration},
                       {"rtt_p50_ms", "RTT p50", Kind::Latency},
                       {"rtt_p95_ms", "RTT p95", Kind::Latency},
                       {"rtt_p99_ms", "RTT p99", Kind::Latency},
                       {"rtt_max_ms", "RTT max", Kind::Latency},
                       {"feed_latency_p50_ms", "latency p50", Kind::Latency},
                       {"feed_latency_p95_ms", "latency p95", Kind::Latency},
                       {"feed_latency_p99_ms", "latency p99", Kind::Latency},
                       {"feed_latency_max_ms", "latency max", Kind::Latency}});
    const QStringList feeds = question.feed.isEmpty() ? question.reader.feeds() : QStringList{question.feed};
    for (const QString &feed : feeds) {
        const SampleStep used = step.value_or(question.reader.stepFor(feed, question.time, 24));
        for (const LineSample &sample : question.reader.samples(feed, 0, used, question.time)) {
            const LatencySummary rtt = sample.rttQuantiles(), latency = sample.latencyQuantiles();
            const auto scored = [&](int score) {
                return sample.scored > 0 ? ResultTable::Cell(qint64(score)) : ResultTable::Cell();
            };
            table.add({sample.time, qint64(lengthOf(used).count()), feed, qint64(sample.observed),
                       QString(nameOf(sample.condition)), scored(sample.qualityMin), maybeCell(sample.qualityMean()),
                       scored(sample.qualityMax), qint64(sample.messages), qint64(sample.bytes),
                       durationCell(sample.blind), durationCell(rtt.p50), durationCell(rtt.p95), durationCell(rtt.p99),
                       durationCell(rtt.max), durationCell(latency.p50), durationCell(latency.p95),
                       durationCell(latency.p99), durationCell(latency.max)});
        }
    }
    return print("samples", question, table);
}

static std::vector<CommandSpec::Option> withCommonOptions(std::vector<CommandSpec::Option> own,
                                                          const char *formats = "table|csv|json")
{
    std::vector<CommandSpec::Option> options = {
        {"from", "T", "Begin: RFC 3339, YYYY-MM-DD (UTC), or before now such as -24h, which it is without this."},
        {"to", "T", "End, likewise; now without this."},
        {"feed", "NAME", "Only that feed."},
        {"format", formats, "For people, a spreadsheet, programs; table without this."},
        {"data-dir", "DIR", "Where the history is; else as the configuration says."},
        ConfigOption};
    options.insert(options.begin(), own.cbegin(), own.cend());
    return options;
}

std::vector<AgentCommand> historyCommands()
{
    return {
        {.spec = {.name = "report",
                  .summary = "how feeds did: up, trusted, outages, latency",
                  .options = withCommonOptions(
                      {{"by", "feed|line|venue|stream", "A row for each of them; feed without this."},
                       {"period", "day|week|month", "The last whole one, in UTC, instead of --from and --to."},
                       {"slo", "PERCENT", "Objective for time not blind; else as configured (99.9)."}},
                      "table|csv|json|html"),
                  .operands = {},
                  .examples = {{"report --from -7d", "the last week, a line for each feed"},
                               {"report --by stream --feed okx", "which of its streams were blind"},
                               {"report --period week --format html", "last week as a page with charts"},
                               {"report --from 2026-11-01 --to 2026-12-01 --format csv", "a month for a spreadsheet"}}},
         .run = &report},
        {.spec = {.name = "outages",
                  .summary = "each outage with its cause and attempts",
                  .options = withCommonOptions({}),
                  .operands = {},
                  .examples = {{"outages --feed binance-spot --from -30d", "a month of one feed"}}},
         .run = &outages},
        {.spec = {.name = "incident",
                  .summary = "the whole story of one outage, in order",
                  .options = {{"format", "text|json", "For people, or for programs; text without this."},
                              {"data-dir", "DIR", "Where the history is; else as the configuration says."},
                              ConfigOption},
                  .operands = {{"FEED", "As the configuration names it."},
                               {"TIME", "An instant of the outage, such as its begin as outages prints it, or last for "
                                        "the newest one."}},
                  .examples = {{"incident kraken last", "why, each attempt with its delays, what was missed"},
                               {"incident kraken 2026-11-20T13:20:00Z --format json", "the same for a program"}}},
         .run = &incident},
        {.spec = {.name = "trust",
                  .summary = "when streams could not be trusted, and why",
                  .options = withCommonOptions(
                      {{"at", "T", "Answers for that instant instead: each stream that was wanted."}}),
                  .operands = {},
                  .examples = {{"trust --at 2026-11-20T14:03:07Z", "was I blind then, why, and what did I miss?"},
                               {"trust --from -1h", "all blind times of the last hour"}}},
         .run = &trust},
        {.spec = {.name = "samples",
                  .summary = "quality, messages and latency over time",
                  .options = withCommonOptions(
                      {{"step", "1s|10s|1m|1h", "Length of a sample; else as fits the time."}}),
                  .operands = {},
                  .examples = {{"samples --feed okx --from -1h --step 10s --format csv", "for a chart of your own"}}},
         .run = &samples},
    };
}

}   // namespace feedwarden
