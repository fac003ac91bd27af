// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/past.h"
#include "core/history/spanset.h"
#include "core/history/storedevents.h"

#include <chrono>
#include <map>
#include <memory>
#include <vector>

namespace feedwarden {

class HistoryReader;

/// Something of the kept past, as a view needs it: no finer than it can be shown.
struct PastQuestion {
    enum class Kind {
        Feeds,      ///< Which feeds there are, and since when.
        Samples,    ///< Of a feed, in steps of `step`.
        Heat,       ///< Distributions of a feed's latencies, in steps of `step`, at least 10 s.
        Bands,      ///< Of a feed; what is shorter than `step` is summed up.
        Outages,    ///< Of a feed, without their attempts.
        Attempts,   ///< Of a feed: outages with their attempts.
        Figures,    ///< What a feed's time comes to.
        Events,     ///< As `events` asks for them.
    };
    Kind kind = Kind::Feeds;
    QString feed;
    std::chrono::seconds step{0};
    TimeSpan span;
    std::optional<EventQuestion> events = {};

    friend bool operator==(const PastQuestion &, const PastQuestion &) = default;
};

/// What the store has of it; only the field that was asked for is filled.
struct PastAnswer {
    PastQuestion question;
    bool isFailed = false;   ///< The store could not be asked, or not all of it.
    std::map<QString, WallTime> firstSeen;
    std::vector<HistorySample> samples;
    std::vector<HeatStep> heat;
    std::vector<ConditionBand> bands;
    SharedOutages outages;
    std::shared_ptr<const SpanFigures> figures;
    std::shared_ptr<const StoredEvents> events;
};

/// Asks `reader`, which is open.
[[nodiscard]] PastAnswer answer(HistoryReader &reader, const PastQuestion &question);

/// A round length of time, from 1 s to a day, of which about `points` make `length`: so few kinds that what was read
/// for one range serves the next.
[[nodiscard]] std::chrono::seconds pastStepFor(Clock::duration length, int points);

/// Bands without what no step of that length could show: of several that lie within one, the worst stays as it is, and
/// the others become one of their longest's kind around it. `bands` do not overlap and ascend.
[[nodiscard]] std::vector<ConditionBand> summedUp(std::vector<ConditionBand> bands, std::chrono::seconds step);

}   // namespace feedwarden
