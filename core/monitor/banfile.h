// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/resilience/connectgovernor.h"

#include <QString>

#include <vector>

namespace feedwarden {

// Bans survive a restart (semantics 6): who was told to stay away does not come back because the program was started
// anew.

/// Atomic, 0600; no bans remove the file. Error: Resource.
[[nodiscard]] Result<void> writeBans(const QString &path, const std::vector<ConnectGovernor::StoredBan> &bans);

/// Empty where there is no file or none that can be read: a lost ban is asked for again by the server.
[[nodiscard]] std::vector<ConnectGovernor::StoredBan> readBans(const QString &path);

}   // namespace feedwarden
