// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QList>
#include <QString>

#include <optional>

namespace feedwarden {

/// What the status line tells beside the feeds.
struct Surroundings {
    bool isNetworkUp = true;

    /// What a host lets us do.
    struct Host {
        QString host;    ///< "stream.binance.com:9443", as in ConnectionSnapshot::host.
        int left = -1;   ///< Attempts in its tightest window; -1 = none published.
        std::optional<Clock::time_point> bannedUntil;
        int of = 0;                                        ///< Attempts in all, ...
        Clock::duration window{0};                         ///< ... in any time of this length.
        std::optional<Clock::time_point> openUntil = {};   ///< Its breaker is open; none where it is so by hand.
        bool isHeldOpen = false;                           ///< By hand, until released.
        int waiting = 0;                                   ///< Attempts that wait for their turn.
        Clock::time_point takenAt{};                       ///< When this was so; the clock's begin: nobody says.

        friend bool operator==(const Host &, const Host &) = default;
    };
    QList<Host> hosts;
    /// Of the whole: the union over the feeds, today. None: the sum of the feeds is shown.
    std::optional<Clock::duration> blindToday;

    friend bool operator==(const Surroundings &, const Surroundings &) = default;
};

}   // namespace feedwarden
