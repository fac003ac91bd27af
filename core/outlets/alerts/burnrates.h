// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/history/historyanalysis.h"

#include <QHash>
#include <QString>

#include <chrono>
#include <vector>

namespace feedwarden {

/// How fast each feed spends its error budget, by the slower of two times: the long one shows that it matters, the
/// short one that it still goes on (Google's SRE workbook, chapter 5).
struct BurnTimes {
    static constexpr std::chrono::minutes Long{60}, Short{5};
    /// Of the long one, so much has to have been watched: of a minute one second is a lot.
    static constexpr std::chrono::minutes LeastWatched{30};
};

/// By feed: 1 is just sustainable; feeds of which too little is known are left out.
[[nodiscard]] QHash<QString, double> burnRatesOf(const std::vector<FeedReport> &overLong,
                                                 const std::vector<FeedReport> &overShort,
                                                 const Objectives &objectives);

/// Asks the history in that folder; empty where it cannot be read. Waits for the disk.
[[nodiscard]] QHash<QString, double> readBurnRates(const QString &dataFolder, const Objectives &objectives,
                                                   WallTime now);

}   // namespace feedwarden
