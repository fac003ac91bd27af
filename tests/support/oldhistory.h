// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/historydatabase.h"
#include "core/history/historyschema.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>

namespace feedwarden {

/// Where the file of makeOldHistory() ends: 2026-11-18, 11:00 UTC.
inline constexpr WallTime OldHistoryEnd{std::chrono::seconds(1'794'999'600)};

/// Makes the file that version 0.1.0 wrote under schema 1: three days of feed-1, with six outages. False on any fault.
[[nodiscard]] inline bool makeOldHistory(const QString &folder)
{
    QFile file(QStringLiteral(FEEDWARDEN_SOURCE_DIR "/tests/unit/history/schema1.sql"));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return false;
    const QStringList statements = QString::fromUtf8(file.readAll()).split(QStringLiteral(";\n"), Qt::SkipEmptyParts);
    bool isGood = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("oldhistory"));
        database.setDatabaseName(historyPathIn(folder));
        isGood = database.open();
        QSqlQuery query(database);
        isGood = isGood && query.exec(QStringLiteral("PRAGMA journal_mode = WAL"))
                 && query.exec(QStringLiteral("BEGIN"));
        for (const QString &statement : statements)
            isGood = isGood && query.exec(statement);
        isGood = isGood && query.exec(QStringLiteral("COMMIT"));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("oldhistory"));
    return isGood;
}

/// The same, brought up to date.
[[nodiscard]] inline bool makeHistory(const QString &folder)
{
    HistoryDatabase database;
    return makeOldHistory(folder) && database.open(historyPathIn(folder), HistoryDatabase::Access::Write);
}

}   // namespace feedwarden
