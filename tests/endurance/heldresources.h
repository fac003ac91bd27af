// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <chrono>

namespace feedwarden {

/// What this process holds of what runs out. A number that the system does not tell is negative.
struct HeldResources {
    std::chrono::milliseconds at{0};   ///< Since the run began.
    qint64 reconnects = 0;             ///< Until then.
    bool isOfNewLines = false;         ///< None of which has lost a session yet.
    qint64 heapBytes = -1;             ///< Handed out by the C library and not given back.
    qint64 residentBytes = -1;
    qint64 objects = -1;   ///< QObjects that live, of all threads; counted from countObjects() on.
    qint64 descriptors = -1;
    qint64 threads = -1;

    [[nodiscard]] QJsonObject toJson() const;

    /// Now. The caller fills in the first three.
    [[nodiscard]] static HeldResources ofThisProcess();
    /// From now on each QObject that is made and destroyed is counted. Before the threads are started that make any.
    static void countObjects();
};

}   // namespace feedwarden
