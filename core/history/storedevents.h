// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/event.h"
#include "core/history/spanset.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace feedwarden {

/// Some of the events of a time, by what can be asked of the store.
struct EventQuestion {
    static constexpr int Most = 5'000;

    TimeSpan span;
    /// Of a feed or of an account; both empty: of the program itself.
    struct Source {
        QString feed, account;

        friend bool operator==(const Source &, const Source &) = default;
    };
    std::optional<Source> source = {};   ///< None: all.
    QStringList names = {};              ///< As nameOf() says them: only these; empty for all.
    /// Without these, ...
    QStringList without = {};
    /// ... but where a stream was refused.
    bool refusalsStay = true;
    int most = Most;   ///< At least 1: the newest that are given.

    friend bool operator==(const EventQuestion &, const EventQuestion &) = default;
};

/// Events that are no longer in memory.
struct StoredEvents {
    static constexpr int MostCounted = 1'000'000;

    std::vector<Event> events;           ///< The newest of them, oldest first.
    int total = 0;                       ///< How many there are in all, at most MostCounted.
    std::optional<WallTime> keptSince;   ///< Nothing is kept of the time before the first one of all; none without any.
};

}   // namespace feedwarden
