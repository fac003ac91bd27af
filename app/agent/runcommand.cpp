// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agent/commands.h"

#include "app/agent/agentservice.h"
#include "app/agent/livetable.h"
#include "app/agent/servicemanager.h"
#include "app/common/alertwires.h"
#include "app/common/demo.h"
#include "app/common/terminationsignals.h"
#include "core/base/durations.h"
#include "core/base/logging.h"
#include "core/base/privatefiles.h"
#include "core/config/configurationfile.h"
#include "core/config/configurationwatcher.h"
#include "core/config/logfile.h"
#include "core/monitor/monitor.h"
#include "core/outlets/alerts/alertservice.h"
#include "core/outlets/jsonlines.h"
#include "core/outlets/publish/publishservice.h"
#include "core/outlets/trustserver.h"

#include <QCoreApplication>
#include <QDir>
#include <QTimer>

#include <cstdio>
#include <memory>

namespace feedwarden {

namespace {

enum class Output { Table, JsonLines, None };

struct RunOptions {
    QString configPath;
    bool isDemo = false;
    std::optional<std::chrono::milliseconds> runFor;
    Output output = Output::JsonLines;
    std::chrono::milliseconds snapshotEvery = 1s;
    QString dataDir;
    bool isJournal = false;   ///< Standard error is the journal's.
};

Result<RunOptions> runOptionsFrom(const ParsedCommand &given)
{
    RunOptions options;
    options.isDemo = given.isSet("demo");
    options.configPath = given.isSet("config") ? given.value("config") : defaultConfigurationPath();
    options.dataDir = given.value("data-dir");
    options.output = terminalSize() ? Output::Table : Output::JsonLines;
    if (given.isSet("output")) {
        const QString wanted = given.value("output");
        if (wanted == QLatin1String("table"))
            options.output = Output::Table;
        else if (wanted == QLatin1String("jsonl"))
            options.output = Output::JsonLines;
        else if (wanted == QLatin1String("none"))
            options.output = Output::None;
        else
            return Error{ErrorCode::InvalidArgument,
                         QStringLiteral("--output is table, jsonl or none, not '%1'").arg(wanted)};
    }
    options.isJournal = isStandardErrorTheJournal();
    if (given.isSet("log-format")) {
        const QString wanted = given.value("log-format");
        if (wanted != QLatin1String("text") && wanted != QLatin1String("journal"))
            return Error{ErrorCode::InvalidArgument,
                         QStringLiteral("--log-format is text or journal, not '%1'").arg(wanted)};
        options.isJournal = wanted == QLatin1String("journal");
    }
    if (given.isSet("for")) {
        const auto duration = parseDuration(given.value("for"));
        if (!duration)
            return Error{ErrorCode::InvalidArgument, QStringLiteral("--for: %1").arg(duration.error().detail)};
        options.runFor = *duration;
    }
    if (given.isSet("snapshot-every")) {
        const auto duration = parseDuration(given.value("snapshot-every"));
        if (!duration || *duration < 50ms)
            return Error{ErrorCode::InvalidArgument,
                         duration ? QStringLiteral("--snapshot-every is at least 50ms")
                                  : QStringLiteral("--snapshot-every: %1").arg(duration.error().detail)};
        options.snapshotEvery = *duration;
    }
    return options;
}

/// Before there is a log, and beside it: how serious the journal is to take a line.
void say(const RunOptions &options, int priority, const QString &text)
{
    const QString start = options.isJournal ? QStringLiteral("<%1>").arg(priority) : QString();
    std::fprintf(stderr, "%s\n", qUtf8Printable(start + text));
}

void complain(const RunOptions &options, const QString &text)
{
    say(options, 3, QLatin1String("feedwarden-agent run: ") + text);
}

void write(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

/// What the agent shows of its Monitor: JSON lines or the live table.
class Printer final : public QObject
{
public:
    Printer(Monitor &monitor, const RunOptions &options, QObject *parent)
        : QObject(parent), m_monitor(monitor), m_isTable(options.output == Output::Table)
    {
        connect(&monitor, &Monitor::eventOccurred, this, [this](const Event &event) {
            if (m_isTable)
                m_table.addEvent(event);
            else
                write(toJsonLine(toJson(event)));
        });
        // The table is as lively as people read, the lines as dense as they were asked for.
        m_timer.setInterval(m_isTable ? std::min<std::chrono::milliseconds>(options.snapshotEvery, 500ms)
                                      : options.snapshotEvery);
        connect(&m_timer, &QTimer::timeout, this, [this] { m_isTable ? drawTable() : writeSnapshots(); });
        m_timer.start();
        if (m_isTable && terminalSize())
            write(LiveTable::enter());
    }

    ~Printer() override
    {
        if (!m_isTable)
            return;
        if (terminalSize()) {
            // What stood there comes back, and the last picture below it.
            write(LiveTable::leave());
        }
        drawTable();
        write("\n");
    }

private:
    void drawTable()
    {
        m_table.setFeeds(m_monitor.feeds());
        write(m_table.frame(terminalSize().value_or(LiveTable::Size{}), wallNow(), Clock::now()));
    }

    void writeSnapshots()
    {
        const WallTime now = wallNow();
        for (const FeedSnapshot &feed : m_monitor.feeds()) {
            for (const ConnectionSnapshot &line : feed.lines)
                write(toJsonLine(toJson(line, now)));
        }
        const auto at = Clock::now();
        for (const AccountSnapshot &account : m_monitor.accounts())
            write(toJsonLine(toJson(account, now, at)));
    }

    Monitor &m_monitor;
    const bool m_isTable;
    LiveTable m_table;
    QTimer m_timer{this};
};

/// The configuration that is to run; none after having said what is wrong.
std::optional<Configuration> readOrComplain(const RunOptions &options)
{
    const ReadResult result = readConfiguration(options.configPath);
    for (const ConfigError &warning : result.warnings)
        say(options, 4, QLatin1String("warning: ") + warning.toString());
    if (result.isMissing) {
        complain(options,
                 QStringLiteral(
                     "there is no configuration file %1; write one (see `feedwarden-agent venues`), give another with "
                     "--config, or look at --demo")
                     .arg(options.configPath));
        return {};
    }
    for (const ConfigError &error : result.errors)
        say(options, 3, error.toString());
    if (!result.configuration)
        return {};
    if (result.configuration->enabledFeeds() == 0 && result.configuration->enabledAccounts() == 0) {
        complain(options,
                 QStringLiteral("no feed and no account is enabled in %1: add a [[feed]] table, use `feedwarden-agent "
                                "accounts add`, or look at --demo")
                     .arg(options.configPath));
        return {};
    }
    return result.configuration;
}

}   // namespace

static int run(const ParsedCommand &arguments)
{
    const auto parsed = runOptionsFrom(arguments);
    if (!parsed) {
        complain({}, parsed.error().detail);
        return 2;
    }
    const RunOptions options = *parsed;
    if (!options.dataDir.isEmpty() && !createPrivateDirectory(options.dataDir)) {
        complain(options, QStringLiteral("the folder %1 cannot be made").arg(options.dataDir));
        return 2;
    }

    std::optional<Configuration> configuration;
    if (!options.isDemo) {
        configuration = readOrComplain(options);
        if (!configuration)
            return 2;
    }
    const auto withDataDir = [&options](Configuration c) {
        if (!options.dataDir.isEmpty())
            c.general.dataDir = QDir(options.dataDir).absolutePath();
        return c;
    };

    // The demo leaves no trace: no log file. Under the table nothing may write between its lines.
    const bool isTable = options.output == Output::Table && terminalSize();
    const auto logOptionsOf = [&](const std::optional<Configuration> &c) {
        MessageLog::Options made{.level = LogLevel::Warning};
        if (c)
            made = MessageLog::optionsFrom(withDataDir(*c), !isTable);
        made.toStandardError = !isTable;
        made.isJournal = options.isJournal;
        // The journal keeps it already; a second copy is for those who ask for it.
        if (options.isJournal && c && !c->writtenKeys.contains(QStringLiteral("log.file")))
            made.file.reset();
        return made;
    };
    MessageLog log(logOptionsOf(configuration));

    Monitor monitor;
    std::unique_ptr<Printer> printer;
    if (options.output != Output::None)
        printer = std::make_unique<Printer>(monitor, options, nullptr);
    TrustServer trust;
    QObject::connect(&monitor, &Monitor::feedsUpdated, &trust, &TrustServer::setFeeds);
    QObject::connect(&monitor, &Monitor::eventOccurred, &trust, &TrustServer::addEvent);
    AlertService alerts;
    connectAlerts(monitor, alerts);
    PublishService publish;
    QObject::connect(&monitor, &Monitor::feedsUpdated, &publish, &PublishService::setFeeds);
    QObject::connect(&monitor, &Monitor::eventOccurred, &publish, &PublishService::addEvent);
    QObject::connect(&monitor, &Monitor::historyAdvanced, &publish, &PublishService::advance);
    QObject::connect(&publish, &PublishService::statusChanged, &monitor, &Monitor::notePublishing);
    QObject::connect(&publish, &PublishService::failed, &monitor, &Monitor::noteError);
    monitor.setMessageSink(publish.messageSink());
    AgentService service(monitor, ServiceManager::fromEnvironment());
    std::unique_ptr<DemoExchanges> demo;
    std::unique_ptr<ConfigurationWatcher> watcher;
    int exitCode = 0;

    const auto shutDown = [&] {
        armExitWatchdog(5s, exitCode);
        service.noteStopping();
        alerts.shutDown();
        publish.shutDown();
        monitor.shutDown();
    };
    QObject::connect(&monitor, &Monitor::stopped, QCoreApplication::instance(), &QCoreApplication::quit);
    TerminationSignals signals_;
    signals_.takeHangUps();
    QObject::connect(&signals_, &TerminationSignals::terminationRequested, &monitor, shutDown);
    if (options.runFor)
        QTimer::singleShot(*options.runFor, Qt::PreciseTimer, &monitor, shutDown);

    if (options.isDemo) {
        demo = std::make_unique<DemoExchanges>();
        QObject::connect(demo.get(), &DemoExchanges::ready, &monitor, [&](const Configuration &simulated) {
            monitor.apply(simulated);
            service.noteReady();
        });
        QObject::connect(demo.get(), &DemoExchanges::failed, &monitor, [&](const Error &error) {
            complain(options, error.detail);
            exitCode = 1;
            shutDown();
        });
        demo->start();
    } else {
        const Configuration effective = withDataDir(*configuration);
        monitor.setBanFile(QDir(dataDirectory(effective)).filePath(QStringLiteral("bans.json")));
        monitor.keepHistory(dataDirectory(effective), QStringLiteral("feedwarden-agent"));
        trust.setPlaces(TrustServer::placesOf(effective));
        alerts.keep(dataDirectory(effective));
        alerts.apply(effective);
        publish.apply(effective);
        monitor.apply(effective);
        service.noteReady();
        watcher = std::make_unique<ConfigurationWatcher>(options.configPath, *configuration);
        QObject::connect(watcher.get(), &ConfigurationWatcher::configurationChanged, &monitor,
                         [&](const Configuration &changed) {
                             log.setOptions(logOptionsOf(changed));
                             trust.setPlaces(TrustServer::placesOf(withDataDir(changed)));
                             alerts.apply(withDataDir(changed));
                             publish.apply(withDataDir(changed));
                             monitor.apply(withDataDir(changed));
                         });
        QObject::connect(watcher.get(), &ConfigurationWatcher::looked, &service,
                         [&] { service.noteLooked(watcher->rejected()); });
    }
    QObject::connect(&signals_, &TerminationSignals::reloadRequested, &service, [&] {
        service.noteReloading();
        if (watcher)
            watcher->checkNow();
        else
            service.noteLooked({});   // The demo has nothing to read.
    });

    QCoreApplication::exec();
    printer.reset();
    return exitCode;
}

AgentCommand runCommand()
{
    return {
        .spec =
            {.name = "run",
             .summary = "monitors until stopped or the time is over",
             .options = {{"config", "FILE",
                          "Another configuration than feedwarden.toml in the platform's configuration folder.", "demo"},
                         {"demo", nullptr, "Simulated exchanges in this process; no configuration, no real host."},
                         {"for", "DURATION", "Ends after that long; without it, when stopped (Ctrl+C, SIGTERM)."},
                         {"output", "table|jsonl|none",
                          "A live table, one JSON object a line, or nothing but the log; without it a table on a "
                          "terminal, else JSON lines."},
                         {"log-format", "text|journal",
                          "How the log goes to standard error: lines with their time, or as systemd's journal wants "
                          "them; without it as the journal does where it listens."},
                         {"snapshot-every", "DURATION",
                          "Between two snapshots of each line in JSON lines, at least 50ms; "
                          "1s without it."},
                         {"data-dir", "DIR", "Where the log and what outlives a restart are kept."}},
             .operands = {},
             .examples = {{"run --demo", "a look at it, without an account or a configuration"},
                          {"run --config feedwarden.toml", "your feeds in a live table"},
                          {"run --demo --output jsonl --for 1m", "a minute of JSON lines for another program"}}},
        .run = &run};
}

}   // namespace feedwarden
