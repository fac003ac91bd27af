// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/fault.h"
#include "core/base/clock.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <vector>

namespace feedwarden {

/// One line of the simulator's truth file.
struct TruthLine {
    enum class Type {
        Sent,
        Dropped,
        Muted,
        Held,
        Duplicate,
        Corrupt,
        BadChecksum,
        Reordered,
        Released,
        SessionOpen,
        SessionClose,
        Refused,
        Rest,
        FaultBegin,
        FaultEnd,
        Other,
    };
    WallTime t{};
    Type type = Type::Other;
    quint64 session = 0;
    quint64 number = 0;   ///< Of the session's text frames; 0 = not sent.
    QByteArray stream;    ///< The venue's name; empty = an answer.
    QByteArray symbol;
    qint64 sequence = -1;
    bool isSnapshot = false;
    quint64 faultId = 0;
    /// The cause of a close, how an upgrade was refused, path and query of a question, a message of a book with a
    /// checksum.
    QByteArray text;
    QList<QByteArray> books;             ///< Symbols whose whole book is in an answer.
    int status = 0;                      ///< Of a REST answer.
    std::chrono::nanoseconds delay{0};   ///< Of a released frame.
    Fault fault;                         ///< Of a fault's begin.
    qint64 hits = 0;                     ///< Of a fault's end.
};

/// A truth file of one venue, in the order in which it was written. Error: Resource, or BadData with the line.
[[nodiscard]] Result<std::vector<TruthLine>> readTruthFile(const QString &fileName);

}   // namespace feedwarden
