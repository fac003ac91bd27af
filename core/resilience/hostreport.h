// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/resilience/circuitbreaker.h"
#include "core/resilience/failure.h"

namespace feedwarden {

/// A line's number at the governor: small, given by whoever creates lines, unique while the line exists.
using LineTicket = int;
inline constexpr LineTicket NoLine = -1;

/// Whose attempts go first (semantics 6).
enum class SlotPriority { Private, Public };

/// What a line tells the governor about the attempt that it was given a slot for.
struct HostReport {
    enum class Kind {
        Unused,          ///< The slot came too late; nothing was opened.
        HandshakeDone,   ///< 101: no longer in flight.
        Proven,          ///< Proof of life in a trial: now it must be held.
        Succeeded,       ///< Proof of life, held long enough for a trial: the host works.
        Settled,         ///< Stable for CircuitBreaker::SettledAfter.
        Ended,           ///< The attempt or its session is over; `failure` says how.
    };
    Kind kind = Kind::Unused;
    Failure failure;              ///< Of Ended.
    Clock::duration backoff{0};   ///< Of Ended and class T: the line's own wait, which the horizon is not below.

    friend bool operator==(const HostReport &, const HostReport &) = default;
};

/// What a user does by hand through a line and what concerns its host as well.
struct HostCommand {
    enum class Kind {
        SkipWait,   ///< "Connect now".
        Reset,      ///< Breaker closed, counters 0.
    };
    Kind kind = Kind::SkipWait;
    BanRule rule = BanRule::Respect;

    friend bool operator==(const HostCommand &, const HostCommand &) = default;
};

}   // namespace feedwarden
