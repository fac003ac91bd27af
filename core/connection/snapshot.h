// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/metrics.h"
#include "core/feed/decimal.h"
#include "core/feed/durationtally.h"
#include "core/feed/stream.h"
#include "core/feed/truststate.h"
#include "core/resilience/failure.h"
#include "core/resilience/linestate.h"

#include <QList>
#include <QString>

#include <array>
#include <memory>
#include <optional>

namespace feedwarden {

/// One stream as it stands.
struct StreamSnapshot {
    StreamKey key;
    TrustState trust = TrustState::Pending;
    bool isQuiet = false;   ///< Trusted without an event yet, and accepted as quiet.
    std::optional<Clock::time_point> lastMessageAt;
    std::optional<Decimal> lastPrice, bid, ask;
    quint64 messages = 0, gaps = 0, duplicates = 0;
    Clock::duration blindTime{0};

    friend bool operator==(const StreamSnapshot &, const StreamSnapshot &) = default;
};

/// One attempt to connect: planned, made, and what came of it.
struct AttemptSnapshot {
    int attempt = 0;   ///< 0 for the first start, 1 for the first retry.
    WallTime startedAt{};
    Clock::duration plannedDelay{0};   ///< Promised by `reconnecting`.
    Clock::duration actualDelay{0};    ///< From that promise to the start of the attempt.
    std::array<std::optional<Clock::duration>, SetupPhaseCount> phases;   ///< From the start of the attempt.
    std::optional<Failure> failure;                                       ///< None while under way or successful.

    friend bool operator==(const AttemptSnapshot &, const AttemptSnapshot &) = default;
};

/// What a venue's limit of client messages leaves a line.
struct MessageRoom {
    int left = 0;                ///< Could leave at once.
    int of = 0;                  ///< Of so many, ...
    Clock::duration window{0};   ///< ... in any time of this length.

    friend bool operator==(const MessageRoom &, const MessageRoom &) = default;
};

/// One line as it stands: immutable, cheap to copy, at most 20 a second. Instants are of this process's Clock, so that
/// the reader can count down by itself.
struct ConnectionSnapshot {
    QString feed;
    int line = 1;                          ///< 1 for the first line of a feed.
    int copy = 0;                          ///< 1 for the second line of twins.
    std::optional<DurationSummary> lead;   ///< By how much it was earlier than its twin, over the last minute.
    QString host;                          ///< "stream.binance.com:9443".
    Clock::time_point takenAt{};
    LineState state = LineState::Idle;
    Cause cause = Cause::None;   ///< Of being in this state; None when all is well.
    QString causeDetail;
    Clock::time_point stateSince{};
    std::optional<Clock::time_point> downSince;   ///< Of the outage that is under way.
    int attempt = 0;                              ///< Of the retry that is waited for or under way.
    /// While waiting, throttled or with an open breaker. Not before it; later where the host has no room for attempts.
    std::optional<Clock::time_point> nextAttemptAt;
    std::optional<Clock::time_point> breakerUntil;   ///< End of the open time of whichever breaker holds the line.
    bool hostBreakerHolds = false;
    std::optional<Clock::duration> clockOffset, clockUncertainty;   ///< None = unverified.
    std::optional<MessageRoom> messageRoom;   ///< At `takenAt`, of a session that is up; none where nothing is limited.
    ConnectionMetrics metrics;
    /// Everything measured since the line began, up to 5 s ago; null before the first. For those who keep it: what came
    /// since the last snapshot is DurationTally::since().
    std::shared_ptr<const DurationTally> rttTally, latencyTally;
    QList<StreamSnapshot> streams;
    std::optional<AttemptSnapshot> lastAttempt;   ///< The newest one, also while under way.

    friend bool operator==(const ConnectionSnapshot &, const ConnectionSnapshot &) = default;
};

}   // namespace feedwarden
