// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/historyschema.h"

#include <QDir>

namespace feedwarden {

QString historyPathIn(const QString &dataFolder) { return QDir(dataFolder).filePath(QStringLiteral("history.sqlite")); }

/// An empty file becomes version 1.
static QStringList firstSchema()
{
    return {
        // A time during which this program (desktop or agent) watched. "seen" is written with each transaction; an
        // "end" with clean = 0 was not told by the program: it is where it was last seen.
        QStringLiteral("CREATE TABLE run (id INTEGER PRIMARY KEY, begin INTEGER NOT NULL, seen INTEGER NOT NULL, "
                       "\"end\" INTEGER, clean INTEGER, program TEXT NOT NULL, version TEXT NOT NULL)"),
        // A line of a feed.
        QStringLiteral("CREATE TABLE series (id INTEGER PRIMARY KEY, feed TEXT NOT NULL, line INTEGER NOT NULL, "
                       "UNIQUE (feed, line))"),
        QStringLiteral("CREATE TABLE stream (id INTEGER PRIMARY KEY, series INTEGER NOT NULL REFERENCES series, "
                       "name TEXT NOT NULL, UNIQUE (series, name))"),
        // What a feed was like: bands of the timeline. The number rises within run and feed.
        QStringLiteral("CREATE TABLE band (run INTEGER NOT NULL, feed TEXT NOT NULL, number INTEGER NOT NULL, "
                       "begin INTEGER NOT NULL, \"end\" INTEGER, condition TEXT NOT NULL, state TEXT NOT NULL, "
                       "cause TEXT NOT NULL, trust TEXT NOT NULL, detail TEXT NOT NULL, "
                       "PRIMARY KEY (run, feed, number)) WITHOUT ROWID"),
        QStringLiteral("CREATE INDEX band_time ON band (feed, begin)"),
        // From the loss of a line's session to its recovery. cut = 1: still under way when the program was last seen.
        QStringLiteral("CREATE TABLE outage (id INTEGER PRIMARY KEY, run INTEGER NOT NULL, feed TEXT NOT NULL, "
                       "number INTEGER NOT NULL, line INTEGER NOT NULL, begin INTEGER NOT NULL, \"end\" INTEGER, "
                       "cut INTEGER NOT NULL DEFAULT 0, cause TEXT NOT NULL, class TEXT NOT NULL, "
                       "detail TEXT NOT NULL, attempts INTEGER NOT NULL, breaker INTEGER NOT NULL, "
                       "UNIQUE (run, feed, number))"),
        QStringLiteral("CREATE INDEX outage_time ON outage (begin)"),
        QStringLiteral("CREATE TABLE attempt (outage INTEGER NOT NULL REFERENCES outage ON DELETE CASCADE, "
                       "number INTEGER NOT NULL, announced INTEGER NOT NULL, planned_delay INTEGER NOT NULL, "
                       "started INTEGER, cause TEXT, class TEXT, detail TEXT, PRIMARY KEY (outage, announced)) "
                       "WITHOUT ROWID"),
        // From 101 to the end of a WebSocket.
        QStringLiteral("CREATE TABLE session (id INTEGER PRIMARY KEY, run INTEGER NOT NULL, series INTEGER NOT NULL "
                       "REFERENCES series, begin INTEGER NOT NULL, \"end\" INTEGER, cause TEXT)"),
        QStringLiteral("CREATE INDEX session_time ON session (begin)"),
        QStringLiteral("CREATE INDEX session_open ON session (series) WHERE \"end\" IS NULL"),
        // How far a stream could be trusted, and when.
        QStringLiteral("CREATE TABLE trust (stream INTEGER NOT NULL REFERENCES stream, begin INTEGER NOT NULL, "
                       "\"end\" INTEGER, run INTEGER NOT NULL, state TEXT NOT NULL, PRIMARY KEY (stream, begin)) "
                       "WITHOUT ROWID"),
        QStringLiteral("CREATE INDEX trust_open ON trust (stream) WHERE \"end\" IS NULL"),
        QStringLiteral("CREATE INDEX trust_time ON trust (begin)"),
        // Messages that never came; without stream: of the whole connection.
        QStringLiteral("CREATE TABLE gap (id INTEGER PRIMARY KEY, time INTEGER NOT NULL, series INTEGER NOT NULL "
                       "REFERENCES series, stream INTEGER REFERENCES stream, expected INTEGER NOT NULL, "
                       "received INTEGER NOT NULL, missing INTEGER NOT NULL, resynced INTEGER)"),
        QStringLiteral("CREATE INDEX gap_time ON gap (time)"),
        QStringLiteral("CREATE INDEX gap_open ON gap (stream) WHERE resynced IS NULL"),
        QStringLiteral("CREATE TABLE event (id INTEGER PRIMARY KEY, time INTEGER NOT NULL, run INTEGER NOT NULL, "
                       "feed TEXT NOT NULL, line INTEGER NOT NULL, account TEXT NOT NULL, event TEXT NOT NULL, "
                       "content TEXT NOT NULL)"),
        QStringLiteral("CREATE INDEX event_time ON event (time)"),
        QStringLiteral("CREATE INDEX event_feed ON event (feed, time)"),
        // Samples of the last minutes to days, one a row, until they fill a block. step: 1, 10, 60, 3600 seconds.
        QStringLiteral("CREATE TABLE fresh (series INTEGER NOT NULL, step INTEGER NOT NULL, time INTEGER NOT NULL, "
                       "data BLOB NOT NULL, PRIMARY KEY (series, step, time)) WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE block (id INTEGER PRIMARY KEY, series INTEGER NOT NULL, step INTEGER NOT NULL, "
                       "begin INTEGER NOT NULL, last INTEGER NOT NULL, data BLOB NOT NULL)"),
        QStringLiteral("CREATE UNIQUE INDEX block_time ON block (series, step, begin)"),
        QStringLiteral("CREATE INDEX block_age ON block (step, last)"),
        // What happened and could not be written, with the reason.
        QStringLiteral("CREATE TABLE loss (id INTEGER PRIMARY KEY, begin INTEGER NOT NULL, \"end\" INTEGER NOT NULL, "
                       "batches INTEGER NOT NULL, events INTEGER NOT NULL, reason TEXT NOT NULL)"),
        // Times that count neither as up nor as down; an empty feed means all.
        QStringLiteral("CREATE TABLE maintenance (id INTEGER PRIMARY KEY, feed TEXT NOT NULL, "
                       "begin INTEGER NOT NULL, \"end\" INTEGER NOT NULL, note TEXT NOT NULL)"),
    };
}

/// Version 2 knows the venues of feeds, has no planned times, which stand in the configuration, and keeps of an event
/// what its other columns do not say. Blocks of samples stay as they are: what reads them knows both ways to pack a
/// distribution.
static QStringList secondSchema()
{
    return {QStringLiteral("CREATE TABLE feed (name TEXT PRIMARY KEY, venue TEXT NOT NULL) WITHOUT ROWID"),
            QStringLiteral("DROP TABLE maintenance"),
            QStringLiteral("UPDATE event SET content = json_remove(content, '$.time', '$.type', '$.event', '$.feed', "
                           "'$.account', '$.line') WHERE json_valid(content)")};
}

/// Version 3 keeps what the user notes of an incident, which is known by its feed and begin, and when a line was heard
/// last before an outage.
static QStringList thirdSchema()
{
    return {QStringLiteral("CREATE TABLE note (feed TEXT NOT NULL, begin INTEGER NOT NULL, changed INTEGER NOT NULL, "
                           "text TEXT NOT NULL, PRIMARY KEY (feed, begin)) WITHOUT ROWID"),
            QStringLiteral("ALTER TABLE outage ADD COLUMN last_data INTEGER"),
            QStringLiteral("ALTER TABLE outage ADD COLUMN last_data_exact INTEGER")};
}

QStringList historyMigration(int from)
{
    switch (from) {
    case 0:
        return firstSchema();
    case 1:
        return secondSchema();
    case 2:
        return thirdSchema();
    default:
        return {};
    }
}

}   // namespace feedwarden
