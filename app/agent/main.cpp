// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agent/commands.h"

#include <QCoreApplication>

#include <cstdio>

using namespace feedwarden;

static constexpr const char
    *Usage = "feedwarden-agent: keeps feeds to crypto exchanges alive, without a window\n"
             "\n"
             "  feedwarden-agent run [--config FILE] [--demo] [--for DURATION] [--output table|jsonl]\n"
             "                       [--snapshot-every DURATION] [--data-dir DIR]\n"
             "                       monitors until stopped or the time is over; a live table on a\n"
             "                       terminal, JSON lines otherwise\n"
             "  feedwarden-agent check FILE       validates a configuration file\n"
             "  feedwarden-agent venues [--json]  what is built in: venues, channels, limits, endpoints\n"
             "  feedwarden-agent --version | --help\n"
             "\n"
             "Durations: 500ms, 30s, 5m, 1h30m, 7d. Standard output carries the output only; the log goes to\n"
             "standard error. Exit codes: 0 done, 1 runtime failure, 2 bad usage or configuration.\n";

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("feedwarden"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FEEDWARDEN_VERSION));

    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const QString command = arguments.value(0);
    if (command == QLatin1String("run"))
        return runCommand(arguments.mid(1));
    if (command == QLatin1String("check"))
        return checkCommand(arguments.mid(1));
    if (command == QLatin1String("venues"))
        return venuesCommand(arguments.mid(1));
    if (command == QLatin1String("--version") || command == QLatin1String("-v")) {
        std::printf("feedwarden-agent %s (Qt %s)\n", FEEDWARDEN_VERSION, qVersion());
        return 0;
    }
    if (command == QLatin1String("--help") || command == QLatin1String("-h")) {
        std::fputs(Usage, stdout);
        return 0;
    }
    if (!command.isEmpty())
        std::fprintf(stderr, "feedwarden-agent: there is no command '%s'\n\n", qPrintable(command));
    std::fputs(Usage, stderr);
    return 2;
}
