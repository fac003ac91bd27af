// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/historyanalysis.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace feedwarden {

/// The last whole day, week (from Monday on) or month before `now`, in UTC.
enum class ReportPeriod { Day, Week, Month };
[[nodiscard]] std::optional<ReportPeriod> reportPeriodFromName(const QString &name);   ///< "day", "week", "month".
[[nodiscard]] TimeSpan lastWhole(ReportPeriod period, WallTime now);

/// What latencies, messages and scores of a report come of: whole steps, few enough to be quick.
[[nodiscard]] std::vector<LineSample> samplesForReport(HistoryReader &reader, const FeedReport &report,
                                                       const HistoryFacts &facts);

/// How a feed, or all, did, to be read by people: one page of HTML that needs nothing else. Its mark-up is plain enough
/// for QTextDocument, which makes paper of it. Times are UTC. Texts of exchanges are escaped.
class HistoryReport final
{
public:
    struct Question {
        QString feed;   ///< Empty: all.
        TimeSpan time;
        Objectives objectives;
    };
    /// Where a chart stands in the page; without one, as SVG within it.
    using PlaceChart = std::function<QString(const QByteArray &svg)>;

    /// Waits for the disk; reader.hasFailed() tells whether all of it was found.
    [[nodiscard]] static QString html(HistoryReader &reader, const Question &question, WallTime now,
                                      const PlaceChart &placeChart = {});
};

}   // namespace feedwarden
