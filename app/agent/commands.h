// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/commandline.h"

namespace feedwarden {

/// A command of feedwarden-agent. `run` returns the exit code: 0 done, 1 runtime failure, 2 bad usage or configuration.
struct AgentCommand {
    CommandSpec spec;
    int (*run)(const ParsedCommand &arguments);
};

[[nodiscard]] AgentCommand runCommand();
[[nodiscard]] AgentCommand checkCommand();
[[nodiscard]] AgentCommand venuesCommand();

/// All of them, in the order in which they are told.
[[nodiscard]] const std::vector<AgentCommand> &agentCommands();

/// The program's main() behind its QCoreApplication: `arguments` are those after its name.
[[nodiscard]] int runAgent(const QStringList &arguments);

}   // namespace feedwarden
