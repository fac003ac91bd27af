// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlets/alerts/burnrates.h"

#include <algorithm>

namespace feedwarden {

QHash<QString, double> burnRatesOf(const std::vector<FeedReport> &overLong, const std::vector<FeedReport> &overShort,
                                   const Objectives &objectives)
{
    QHash<QString, double> rates;
    for (const FeedReport &report : overLong) {
        if (report.observed < BurnTimes::LeastWatched)
            continue;
        const auto recent = std::ranges::find(overShort, report.feed, &FeedReport::feed);
        const auto slow = report.budget(objectives.of(report.feed));
        const auto quick = recent != overShort.cend() ? recent->budget(objectives.of(report.feed)) : std::nullopt;
        if (slow && quick)
            rates.insert(report.feed, std::min(slow->spent, quick->spent));
    }
    return rates;
}

QHash<QString, double> readBurnRates(const QString &dataFolder, const Objectives &objectives, WallTime now)
{
    HistoryReader reader;
    if (!reader.open(dataFolder))
        return {};
    const auto over = [&](std::chrono::minutes time) {
        return reportsOf(factsOf(reader, {}, {now - time, now}, objectives.maintenance));
    };
    const auto overLong = over(BurnTimes::Long), overShort = over(BurnTimes::Short);
    return reader.hasFailed() ? QHash<QString, double>() : burnRatesOf(overLong, overShort, objectives);
}

}   // namespace feedwarden
