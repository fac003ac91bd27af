// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agent/commands.h"

#include "core/base/similar.h"

#include <algorithm>
#include <cstdio>

namespace feedwarden {

static const QString Program = QStringLiteral("feedwarden-agent");

static constexpr const char *About = "Durations: 500ms, 30s, 5m, 1h30m, 7d. Standard output carries the output only;\n"
                                     "the log goes to standard error. Exit codes: 0 done, 1 runtime failure, 2 bad\n"
                                     "usage or configuration.\n";

const std::vector<AgentCommand> &agentCommands()
{
    static const std::vector<AgentCommand> commands{runCommand(), checkCommand(), venuesCommand(),
                                                    conformanceCommand()};
    return commands;
}

static QString overview()
{
    QString text = Program + QLatin1String(": keeps feeds to crypto exchanges alive, without a window\n\n");
    for (const AgentCommand &command : agentCommands())
        text += usageOf(Program, command.spec) + QLatin1String("      ") + QString::fromUtf8(command.spec.summary)
                + u'\n';
    text += QStringLiteral("  %1 COMMAND --help\n      options and examples of a command\n"
                           "  %1 --version | --help\n\n")
                .arg(Program);
    return text + QLatin1String(About);
}

static void print(std::FILE *to, const QString &text) { std::fputs(qUtf8Printable(text), to); }

static const AgentCommand *findCommand(const QString &name)
{
    const auto &commands = agentCommands();
    const auto found = std::ranges::find_if(
        commands, [&name](const AgentCommand &command) { return name == QLatin1String(command.spec.name); });
    return found == commands.cend() ? nullptr : &*found;
}

int runAgent(const QStringList &arguments)
{
    const QString name = arguments.value(0);
    if (name == QLatin1String("--version") || name == QLatin1String("-v")) {
        std::printf("feedwarden-agent %s (Qt %s)\n", FEEDWARDEN_VERSION, qVersion());
        return 0;
    }
    const bool asksForHelp = name == QLatin1String("--help") || name == QLatin1String("-h")
                             || name == QLatin1String("help");
    if (asksForHelp && arguments.size() == 1) {
        print(stdout, overview());
        return 0;
    }
    const QString wanted = asksForHelp ? arguments.value(1) : name;
    const AgentCommand *const command = findCommand(wanted);
    if (!command) {
        if (wanted.isEmpty()) {
            print(stderr, overview());
            return 2;
        }
        QStringList known{QStringLiteral("help"), QStringLiteral("--help"), QStringLiteral("--version")};
        for (const AgentCommand &one : agentCommands())
            known.append(QLatin1String(one.spec.name));
        const auto nearest = nearestOf(wanted, known);
        print(stderr,
              QStringLiteral("%1: there is no command '%2'%3\n\n")
                      .arg(Program, wanted, nearest ? QStringLiteral("; did you mean %1?").arg(*nearest) : QString())
                  + overview());
        return 2;
    }
    const auto parsed = parseCommand(command->spec,
                                     asksForHelp ? QStringList{QStringLiteral("--help")} : arguments.mid(1));
    if (!parsed) {
        print(stderr, QStringLiteral("%1 %2: %3\n\nUsage:\n%4%1 %2 --help says more\n")
                          .arg(Program, wanted, parsed.error().detail, usageOf(Program, command->spec)));
        return 2;
    }
    if (parsed->wantsHelp()) {
        print(stdout, helpOf(Program, command->spec) + u'\n' + QLatin1String(About));
        return 0;
    }
    return command->run(*parsed);
}

}   // namespace feedwarden
