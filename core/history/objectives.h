// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/spanset.h"

#include <QString>

#include <map>
#include <vector>

namespace feedwarden {

/// A time that was planned: it counts neither as up nor as down.
struct Maintenance {
    QString feed;   ///< Empty: all.
    WallTime begin{}, end{};
    QString note;

    [[nodiscard]] TimeSpan time() const { return {begin, end}; }

    friend bool operator==(const Maintenance &, const Maintenance &) = default;
};

/// For which share of the time feeds are to be trusted, and which time does not count.
struct Objectives {
    double usual = 0.999;            ///< In (0, 1).
    std::map<QString, double> own;   ///< By feed, where it has another one.
    std::vector<Maintenance> maintenance;

    [[nodiscard]] double of(const QString &feed) const
    {
        const auto found = own.find(feed);
        return found != own.cend() ? found->second : usual;
    }

    friend bool operator==(const Objectives &, const Objectives &) = default;
};

}   // namespace feedwarden
