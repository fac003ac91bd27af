// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/feedsnapshot.h"

#include <QString>

namespace feedwarden {

/// What a person is told about a feed, from a few words to a few sentences. All plain text.
struct FeedDescription {
    Condition condition = Condition::NoData;
    QString word;          ///< "Silent": stands beside the shape.
    QString detail;        ///< "BTC-USD/depth for 18 s": stands behind the word; may be empty.
    QString headline;      ///< "Silent for 18 s".
    QString alarm;         ///< "Coinbase: BTC-USD/depth has been silent for 18 s."; empty where nothing is wrong.
    QString explanation;   ///< What happened and since when: one to three sentences.
    QString next;          ///< What comes next, and what to do; may be empty.

    friend bool operator==(const FeedDescription &, const FeedDescription &) = default;
};

/// `now` and `wall` are the same instant on two clocks: countdowns and ages are told as of then.
[[nodiscard]] FeedDescription describe(const FeedSnapshot &feed, Clock::time_point now, WallTime wall);

/// True where the time of an attempt has come, but not its turn among those to the same host.
[[nodiscard]] bool isQueued(const ConnectionSnapshot &line, Clock::time_point now);

/// The whole in one line: "5 of 7 feeds trusted". Stopped feeds are not counted.
[[nodiscard]] QString trustSummary(const QList<FeedSnapshot> &feeds);

/// The stream that makes a feed Degraded: silent for longest, else gapped, else rejected; null without one.
[[nodiscard]] const StreamSnapshot *worstStream(const FeedSnapshot &feed);

}   // namespace feedwarden
