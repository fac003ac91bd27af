// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/livehistory.h"

#include <QList>
#include <QString>

namespace feedwarden::testing {

/// A made-up past of some exchanges, as the Monitor would have told it second by second: outages with their attempts,
/// silent spells, rotations, waves and spikes of latency, a spell asleep, the own link down for all. The same seed
/// gives the same past. The last feed but one is down at the end; the last one began late.
struct MadeUpDay {
    struct Feed {
        QString name;
        QString title;
    };
    QList<Feed> feeds;
    WallTime from{};
    WallTime to{};
    LiveHistory history;
};

/// Of `count` feeds (at most 12) until `to`.
void makeUpDay(MadeUpDay *day, int count, WallTime to, std::chrono::seconds length, quint32 seed = 1);

}   // namespace feedwarden::testing
