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

    /// What is left of a host's published budget of attempts.
    struct Host {
        QString host;    ///< "stream.binance.com:9443", as in ConnectionSnapshot::host.
        int left = -1;   ///< Attempts in its tightest window; -1 = none published.
        std::optional<Clock::time_point> bannedUntil;

        friend bool operator==(const Host &, const Host &) = default;
    };
    QList<Host> hosts;
    /// Of the whole: the union over the feeds, today. None: the sum of the feeds is shown.
    std::optional<Clock::duration> blindToday;

    friend bool operator==(const Surroundings &, const Surroundings &) = default;
};

}   // namespace feedwarden
