// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/snapshot.h"

#include <QList>
#include <QString>

namespace feedwarden {

/// One feed as people see it: a row of the table, a band of the timeline. Several lines of a feed are merged: counters
/// add up, latencies merge, blind time is the union, quality and state are the worst line's.
struct FeedSnapshot {
    QString name;                ///< As in the configuration: "binance-spot".
    QString venue;               ///< "binance-spot".
    QString title;               ///< The venue's name on screen, with the feed's name where two feeds share a venue.
    bool isWanted = true;        ///< False while stopped by the user.
    bool isSimulated = false;    ///< Demo and rehearsal: no real host is contacted.
    ConnectionSnapshot worst;    ///< The line that decides state, cause, retry and breaker.
    ConnectionMetrics metrics;   ///< Merged.
    QList<StreamSnapshot> streams;   ///< Of all lines.
    QList<ConnectionSnapshot> lines;
    Clock::duration blindToday{0};   ///< Since local midnight or the start of the program, whichever is later.

    friend bool operator==(const FeedSnapshot &, const FeedSnapshot &) = default;
};

/// What a person is told in one word, painted with one shape and one colour (dashboard: states).
enum class Condition {
    Trusted,
    Connecting,
    Degraded,
    Down,
    BreakerOpen,
    Blocked,
    Planned,
    Local,
    NoData,
};
inline constexpr int ConditionCount = 9;

[[nodiscard]] QLatin1String nameOf(Condition condition);

/// The condition of a line or feed, from state and trust together: connected without data is never Trusted.
[[nodiscard]] Condition conditionOf(LineState state, const ConnectionMetrics &metrics,
                                    const QList<StreamSnapshot> &streams);
[[nodiscard]] Condition conditionOf(const FeedSnapshot &feed);

}   // namespace feedwarden
