// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace feedwarden {

/// What is wrong with the file of the history, or of an outbox; decides what is done about it.
struct HistoryFault {
    enum class Kind {
        Busy,          ///< Another program holds it for a moment.
        Full,          ///< No room on the disk.
        Damaged,       ///< What is in it cannot be: kept aside, and begun anew.
        Newer,         ///< Written by a newer version: left alone.
        HeldByOther,   ///< Another program writes it: read only.
        Unreachable,   ///< The file or its folder cannot be opened, read or written, or is gone.
        Rejected,      ///< SQLite refuses what we ask for: a fault of this program's.
    };
    Kind kind = Kind::Rejected;
    QString detail;   ///< In SQLite's and the system's words.

    friend bool operator==(const HistoryFault &, const HistoryFault &) = default;
};
/// In snake case, as logs spell it.
[[nodiscard]] QLatin1String nameOf(HistoryFault::Kind kind);

/// How it is with the store, for people.
struct HistoryStatus {
    std::optional<HistoryFault> fault;         ///< Why nothing is written; none while it is.
    QString otherProgram;                      ///< HeldByOther: who writes: "feedwarden-agent, process 4711".
    QString keptAside;                         ///< Where a damaged file was put, since this program began.
    int waiting = 0;                           ///< Batches that wait to be written.
    quint64 lostBatches = 0, lostEvents = 0;   ///< Since this program began.

    friend bool operator==(const HistoryStatus &, const HistoryStatus &) = default;
};

}   // namespace feedwarden
