// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agent/commands.h"

#include "app/agent/resulttable.h"
#include "core/base/durations.h"
#include "core/config/configurationfile.h"
#include "core/outlets/alerts/alertrequests.h"
#include "core/outlets/alerts/alertservice.h"

#include <QDir>
#include <QFile>
#include <QSysInfo>

#include <algorithm>
#include <cstdio>
#include <thread>

namespace feedwarden {

namespace {

constexpr CommandSpec::Option DataDirOption{"data-dir", "DIR",
                                            "Another folder than the configuration's; the same as that of run."};
constexpr CommandSpec::Option FormatOption{"format", "table|csv|json", "How it is printed; a table without this."};

void complain(const char *command, const QString &what)
{
    std::fputs(qUtf8Printable(QStringLiteral("feedwarden-agent alerts %1: %2\n").arg(QLatin1String(command), what)),
               stderr);
}

/// None after having said what is wrong.
std::optional<Configuration> configurationOf(const char *command, const ParsedCommand &arguments)
{
    const QString path = arguments.isSet("config") ? arguments.value("config") : defaultConfigurationPath();
    const ReadResult read = readConfiguration(path);
    for (const ConfigError &warning : read.warnings)
        std::fprintf(stderr, "warning: %s\n", qUtf8Printable(warning.toString()));
    if (read.isMissing && arguments.isSet("config")) {
        complain(command, QStringLiteral("there is no configuration file %1").arg(path));
        return {};
    }
    for (const ConfigError &error : read.errors)
        std::fprintf(stderr, "%s\n", qUtf8Printable(error.toString()));
    std::optional<Configuration> configuration = read.configuration;
    if (configuration && arguments.isSet("data-dir"))
        configuration->general.dataDir = QDir(arguments.value("data-dir")).absolutePath();
    return configuration;
}

std::optional<ResultFormat> formatOf(const char *command, const ParsedCommand &arguments)
{
    if (!arguments.isSet("format"))
        return ResultFormat::Table;
    const auto format = resultFormatFromName(arguments.value("format"));
    if (!format)
        complain(command, QStringLiteral("--format must be table, csv or json"));
    return format;
}

/// What was told last of what lasts. None after having said that it cannot be read.
std::optional<QList<Alert>> alertsOf(const char *command, const Configuration &configuration)
{
    const auto kept = AlertPost::keptState(dataDirectory(configuration));
    if (!kept) {
        complain(command, kept.error().detail);
        return {};
    }
    AlertBook book;
    if (*kept)
        book.restore(**kept, Clock::now(), wallNow());
    return book.alerts();
}

int list(const ParsedCommand &arguments)
{
    const auto format = formatOf("list", arguments);
    const auto configuration = configurationOf("list", arguments);
    if (!format || !configuration)
        return 2;
    const auto alerts = alertsOf("list", *configuration);
    if (!alerts)
        return 1;
    ResultTable table({{"id", "id"},
                       {"severity", "severity"},
                       {"kind", "kind"},
                       {"subject", "of"},
                       {"since", "since"},
                       {"acknowledged_at", "acknowledged"},
                       {"snoozed_until", "snoozed until"},
                       {"detail", "detail"}});
    for (const Alert &alert : *alerts) {
        table.add({qint64(alert.id), QString(nameOf(alert.severity)), QString(nameOf(alert.facts.kind)),
                   alert.facts.subject, alert.since, maybeCell(alert.acknowledgedAt), maybeCell(alert.snoozedUntil),
                   alert.facts.detail});
    }
    std::fputs(qUtf8Printable(table.toString(*format)), stdout);
    return 0;
}

int channels(const ParsedCommand &arguments)
{
    const auto format = formatOf("channels", arguments);
    const auto configuration = configurationOf("channels", arguments);
    if (!format || !configuration)
        return 2;
    ResultTable table({{"channel", "channel"},
                       {"kind", "kind"},
                       {"enabled", "enabled"},
                       {"severity", "from"},
                       {"allow_internal", "inside too"}});
    for (const AlertChannelConfig &channel : configuration->alerts.channels) {
        table.add({channel.name, QString(nameOf(channel.kind)), channel.enabled, QString(nameOf(channel.severity)),
                   channel.allowInternal});
    }
    std::fputs(qUtf8Printable(table.toString(*format)), stdout);
    return 0;
}

int test(const ParsedCommand &arguments)
{
    const auto configuration = configurationOf("test", arguments);
    if (!configuration)
        return 2;
    const QString &name = arguments.operand(0);
    const auto &all = configuration->alerts.channels;
    const auto channel = std::ranges::find(all, name, &AlertChannelConfig::name);
    if (channel == all.cend()) {
        QStringList names;
        for (const AlertChannelConfig &one : all)
            names.append(one.name);
        complain("test", names.isEmpty() ? QStringLiteral("there is no [[alerts.channel]] in the configuration")
                                         : QStringLiteral("there is no channel \"%1\"; there is: %2")
                                               .arg(name, names.join(QLatin1String(", "))));
        return 2;
    }
    const std::atomic<bool> isCancelled = false;
    const AlertDelivery delivery = makeAlertChannel(*channel, httpSurroundings(*configuration))
                                       ->deliver(alertTestMessage(QSysInfo::machineHostName(), wallNow()), isCancelled);
    if (delivery.outcome == AlertDelivery::Outcome::Delivered) {
        std::printf("%s: delivered\n", qUtf8Printable(name));
        return 0;
    }
    complain("test", QStringLiteral("%1: %2: %3").arg(name, nameOf(delivery.outcome), delivery.detail));
    return 1;
}

/// Asks the program that runs, and waits until it has heard it.
int request(const char *command, const ParsedCommand &arguments, AlertRequest request)
{
    const auto configuration = configurationOf(command, arguments);
    if (!configuration)
        return 2;
    const auto alerts = alertsOf(command, *configuration);
    if (!alerts)
        return 1;
    bool isNumber = false;
    request.id = arguments.operand(0).toULongLong(&isNumber);
    if (!isNumber || std::ranges::find(*alerts, request.id, &Alert::id) == alerts->cend()) {
        complain(command, QStringLiteral("no alert %1 lasts; `alerts list` says which do").arg(arguments.operand(0)));
        return 2;
    }
    const QString folder = dataDirectory(*configuration);
    const auto left = leaveAlertRequest(folder, request);
    if (!left) {
        complain(command, left.error().detail);
        return left.error().code == ErrorCode::InvalidArgument ? 2 : 1;
    }
    // About once a second it looks.
    constexpr std::chrono::seconds Patience{5};
    for (const auto begin = Clock::now(); QFile::exists(*left);) {
        if (Clock::now() - begin > Patience && QFile::remove(*left)) {
            complain(command,
                     QStringLiteral("nobody heard it: no program of this user tells alerts from %1").arg(folder));
            return 1;
        }
        std::this_thread::sleep_for(50ms);
    }
    return 0;
}

int acknowledge(const ParsedCommand &arguments)
{
    const int code = request("acknowledge", arguments, {.type = AlertRequest::Type::Acknowledge});
    if (code == 0)
        std::printf("%s is acknowledged: it is not told again until it is over\n",
                    qUtf8Printable(arguments.operand(0)));
    return code;
}

int snooze(const ParsedCommand &arguments)
{
    const auto time = parseDuration(arguments.isSet("for") ? arguments.value("for") : QStringLiteral("1h"));
    if (!time) {
        complain("snooze", QStringLiteral("--for: ") + time.error().detail);
        return 2;
    }
    const int code = request("snooze", arguments, {.type = AlertRequest::Type::Snooze, .time = *time});
    if (code == 0)
        std::printf("%s is snoozed for %s\n", qUtf8Printable(arguments.operand(0)),
                    qUtf8Printable(formatDuration(*time)));
    return code;
}

constexpr CommandSpec::Operand AlertOperand{"ALERT", "The alert's id, as `alerts list` says it."};

}   // namespace

std::vector<AgentCommand> alertsCommands()
{
    return {
        {.spec = {.name = "alerts list",
                  .summary = "what lasts, as the program that runs has told it",
                  .options = {ConfigOption, DataDirOption, FormatOption},
                  .operands = {},
                  .examples = {{"alerts list --format json", "for another program"}}},
         .run = &list},
        {.spec = {.name = "alerts acknowledge",
                  .summary = "not told again until it is over",
                  .options = {ConfigOption, DataDirOption},
                  .operands = {AlertOperand},
                  .examples = {{"alerts acknowledge 12", "of the program that runs on this data folder"}}},
         .run = &acknowledge},
        {.spec = {.name = "alerts snooze",
                  .summary = "quiet for a while, told again if it lasts",
                  .options = {ConfigOption,
                              DataDirOption,
                              {"for", "DURATION",
                               "For how long, such as 30m, 1h30m or 2d, at most 365d; an hour without this."}},
                  .operands = {AlertOperand},
                  .examples = {{"alerts snooze 12 --for 2h", "until in two hours"}}},
         .run = &snooze},
        {.spec = {.name = "alerts channels",
                  .summary = "the ways on which alerts leave this machine",
                  .options = {ConfigOption, FormatOption},
                  .operands = {},
                  .examples = {{"alerts channels", "those of the configuration"}}},
         .run = &channels},
        {.spec = {.name = "alerts test",
                  .summary = "sends a message and says what came of it",
                  .options = {ConfigOption},
                  .operands = {{"CHANNEL", "The channel's name, as in [[alerts.channel]]."}},
                  .examples = {{"alerts test phone", "\"phone: delivered\", or why not"}}},
         .run = &test},
    };
}

}   // namespace feedwarden
