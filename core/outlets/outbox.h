// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/history/sqlitefile.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace feedwarden {

/// Something that somebody else is to get.
struct OutboxEntry {
    qint64 id = 0;         ///< Given by the outbox; rises, also over restarts.
    QString destination;   ///< Whose turn it is to take it: a topic, a channel.
    QString key;
    QByteArray payload;
    WallTime time{};   ///< Of the append; microseconds are kept.
    int tries = 0;     ///< How often it was tried in vain.
};

/// What may wait at most; of what is more the oldest goes, whoever was to get it.
struct OutboxBounds {
    qint64 entries = 100'000;
    qint64 bytes = 64 * 1024 * 1024;   ///< Of payloads and keys, in UTF-8.
};

/// How it is with what one destination is to get.
struct OutboxCounts {
    qint64 waiting = 0, waitingBytes = 0;
    quint64 dropped = 0;       ///< For want of room, or because their file was lost; since the file was begun.
    quint64 quarantined = 0;   ///< Refused for good; likewise.

    friend bool operator==(const OutboxCounts &, const OutboxCounts &) = default;
};

/// How it is with the outbox, for people.
struct OutboxStatus {
    std::optional<HistoryFault> fault;   ///< Why nothing is written; what comes is kept in memory meanwhile.
    QString otherProgram;                ///< HeldByOther: whose it is: "feedwarden-agent, process 4711".
    QString keptAside;                   ///< Where a damaged file was put, since this program began.
    qint64 inMemory = 0;                 ///< Entries that the disk does not have.

    friend bool operator==(const OutboxStatus &, const OutboxStatus &) = default;
};

/// A bounded queue on disk, of what other systems are to get: what is in it is told at least once, also after a kill
/// or a power cut. One program has it; a second one that opens it keeps what it has in memory.
///
/// Nothing here fails: while the file cannot be written (no room, held by another program) entries wait in memory,
/// within the same bounds, and are written by the next append() or settle() that can. Only status() knows.
/// A damaged file is kept aside and a new one is begun (faults D-03).
///
/// Thread: the one that uses it, which has to be one that may wait for a disk.
class Outbox final
{
public:
    /// An entry that was tried in vain so often is put aside, and the queue goes on (faults D-12).
    static constexpr int MaxTries = 3;
    /// How many of those are kept for people to look at, in the table `quarantine`; the newest.
    static constexpr int MaxQuarantined = 1'000;

    /// The file is made (0600) with the first append() or settle().
    explicit Outbox(QString path, const OutboxBounds &bounds = {});
    ~Outbox();
    Q_DISABLE_COPY_MOVE(Outbox)

    /// In one transaction: all or none of them are there after a kill. Ids and times are given here. True once they are
    /// on the disk.
    bool append(std::vector<OutboxEntry> entries, WallTime now);
    /// Tries to write what waits in memory, and opens the file; to be called once a second or so. False with a fault.
    bool settle();

    /// What waits for `destination`, the oldest first, from the first id above `after` on. What cannot be read now is
    /// left out.
    [[nodiscard]] std::vector<OutboxEntry> next(const QString &destination, qint64 after, int atMost);
    /// They were taken; unknown ids mean nothing.
    void done(const std::vector<qint64> &ids);
    /// It was tried in vain; true where that was the last time, and it is put aside.
    bool noteFailure(qint64 id, const QString &reason);
    /// It will never be taken: puts it aside at once.
    void quarantine(qint64 id, const QString &reason);

    [[nodiscard]] const OutboxStatus &status() const { return m_status; }
    /// Those that anything was ever appended for, or waits for.
    [[nodiscard]] QStringList destinations() const;
    /// Since when the oldest one waits.
    [[nodiscard]] std::optional<WallTime> oldest() const;
    [[nodiscard]] OutboxCounts counts(const QString &destination) const;
    /// Of all destinations.
    [[nodiscard]] OutboxCounts counts() const;

private:
    struct Place {
        qint64 bytes = 0;
        int tries = 0;
    };
    struct Queue {
        std::map<qint64, Place> places;
        OutboxCounts counts;
        bool isCountWritten = true;
    };
    using Queues = std::map<QString, Queue>;

    [[nodiscard]] bool open();
    [[nodiscard]] bool load();
    [[nodiscard]] bool write();
    [[nodiscard]] bool insert(const OutboxEntry &entry);
    void bound();
    [[nodiscard]] Queues::iterator queueOf(qint64 id);
    void take(Queue &queue, std::map<qint64, Place>::iterator place);
    void forget(qint64 id);
    void noteFault();

    const QString m_path;
    const OutboxBounds m_bounds;
    SqliteHolder m_holder;
    SqliteFile m_file;
    Queues m_queues;                          ///< All that waits, wherever it lies.
    std::map<qint64, OutboxEntry> m_memory;   ///< What the file does not have.
    std::set<qint64> m_gone;                  ///< What the file has and should not.
    std::map<qint64, int> m_tries;            ///< Not written down yet.
    std::map<qint64, QString> m_condemned;    ///< Likewise, and why.
    OutboxStatus m_status;
    qint64 m_lastId = 0;
    qint64 m_doubtfulUpTo = 0;   ///< Up to this id the file may have what a failed commit was to write.
    bool m_isChecked = false;    ///< The file, by SQLite's own check.
    bool m_isLoaded = false;     ///< What the file had once is known.
};

}   // namespace feedwarden
