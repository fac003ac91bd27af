// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace feedwarden {

// How the history lies in its SQLite file. Times are microseconds since 1970 UTC, durations microseconds; conditions,
// states and causes stand by their names, so that a file can be read without this program.

/// The file in the data folder.
[[nodiscard]] QString historyPathIn(const QString &dataFolder);

/// What this program writes: PRAGMA user_version.
inline constexpr int HistorySchemaVersion = 3;
/// PRAGMA application_id: "FdWd".
inline constexpr int HistoryApplicationId = 0x46645764;

/// The statements that lead from version `from` to the next one.
[[nodiscard]] QStringList historyMigration(int from);

}   // namespace feedwarden
