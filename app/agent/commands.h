// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace feedwarden {

// The commands of feedwarden-agent. Each takes the arguments after its name and returns the exit code: 0 done, 1
// runtime failure, 2 bad usage or configuration.

int runCommand(const QStringList &arguments);
int checkCommand(const QStringList &arguments);
int venuesCommand(const QStringList &arguments);

}   // namespace feedwarden
