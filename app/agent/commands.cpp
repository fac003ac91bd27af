// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agent/commands.h"

#include "app/agent/accountinput.h"
#include "core/base/buildinfo.h"
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
    static const std::vector<AgentCommand> commands = [] {
        std::vector<AgentCommand> all{runCommand(), checkCommand(), venuesCommand(), conformanceCommand()};
        for (const auto &more : {historyCommands(), accountsCommands(), alertsCommands()})
            all.insert(all.end(), more.cbegin(), more.cend());
        return all;
    }();
    return commands;
}

static bool isOfFamily(const AgentCommand &command, const QString &family)
{
    return family.isEmpty() || QLatin1String(command.spec.name).startsWith(QString(family + u' '));
}

static bool isFamily(const QString &word)
{
    return !word.isEmpty() && std::ranges::any_of(agentCommands(), [&word](const AgentCommand &command) {
        return isOfFamily(command, word);
    });
}

/// Of all commands, or of those whose name has that first word.
static QString overview(const QString &family = {})
{
    QString text = Program + QLatin1String(": keeps feeds to crypto exchanges alive, without a window\n\n");
    for (const AgentCommand &command : agentCommands()) {
        if (!isOfFamily(command, family))
            continue;
        text += usageOf(Program, command.spec) + QLatin1String("      ") + QString::fromUtf8(command.spec.summary)
                + u'\n';
    }
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
        print(stdout, versionText(Program));
        return 0;
    }
    const auto isHelp = [](const QString &word) {
        return word == QLatin1String("--help") || word == QLatin1String("-h") || word == QLatin1String("help");
    };
    const bool asksForHelp = isHelp(name);
    if (asksForHelp && arguments.size() == 1) {
        print(stdout, overview());
        return 0;
    }
    QStringList rest = asksForHelp ? arguments.mid(1) : arguments;
    QString wanted = rest.isEmpty() ? QString() : rest.takeFirst();
    if (isFamily(wanted)) {
        if (const auto why = secretInArguments(rest)) {
            print(stderr, QStringLiteral("%1 %2: %3\n").arg(Program, wanted, *why));
            return 2;
        }
        if (rest.isEmpty() || isHelp(rest.first())) {
            const bool isWanted = asksForHelp || !rest.isEmpty();
            print(isWanted ? stdout : stderr, overview(wanted));
            return isWanted ? 0 : 2;
        }
        wanted += u' ' + rest.takeFirst();
    }
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
    const auto parsed = parseCommand(command->spec, asksForHelp ? QStringList{QStringLiteral("--help")} : rest);
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
