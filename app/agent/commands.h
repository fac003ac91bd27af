// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/commandline.h"

namespace feedwarden {

/// A command of feedwarden-agent, of one word or of two: "accounts add". `run` returns the exit code: 0 done, 1 runtime
/// failure, 2 bad usage or configuration.
struct AgentCommand {
    CommandSpec spec;
    int (*run)(const ParsedCommand &arguments);
};

[[nodiscard]] AgentCommand runCommand();
[[nodiscard]] AgentCommand checkCommand();
[[nodiscard]] AgentCommand venuesCommand();
[[nodiscard]] AgentCommand conformanceCommand();
/// "accounts list", "accounts add" and so on.
[[nodiscard]] std::vector<AgentCommand> accountsCommands();

/// "alerts list", "alerts acknowledge", "alerts snooze", "alerts channels" and "alerts test".
[[nodiscard]] std::vector<AgentCommand> alertsCommands();

/// "report", "outages", "incident", "trust" and "samples": what is asked of the history.
[[nodiscard]] std::vector<AgentCommand> historyCommands();

/// All of them, in the order in which they are told.
[[nodiscard]] const std::vector<AgentCommand> &agentCommands();

/// What most of them take.
inline constexpr CommandSpec::Option ConfigOption{
    "config", "FILE", "Another configuration than feedwarden.toml in the platform's configuration folder."};

/// For a program that counts how often a thread takes memory, before a command runs: `counter` tells it of the calling
/// thread; null where nobody counts.
void countAllocationsWith(quint64 (*counter)());
/// The program's main() behind its QCoreApplication: `arguments` are those after its name.
[[nodiscard]] int runAgent(const QStringList &arguments);

}   // namespace feedwarden
