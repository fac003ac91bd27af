// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace feedwarden {

/// The life of a line (semantics 1). JSON lines spell these in snake case.
enum class LineState {
    Idle,
    Waiting,       ///< For a retry or for the governor's slot.
    Connecting,    ///< Name, TCP, TLS, upgrade.
    Subscribing,   ///< Upgraded; subscriptions sent, nothing proven.
    Streaming,     ///< Proof of life; not yet Stable.
    Stable,
    Draining,   ///< Closing in an orderly way.
    BreakerOpen,
    HalfOpenTrial,
    Blocked,
    Throttled,
    Offline,
    Rotating,
};
inline constexpr int LineStateCount = int(LineState::Rotating) + 1;

enum class BreakerState { Closed, Open, HalfOpen };

/// The parts of one attempt, in order; each is timed.
enum class SetupPhase { Name, Tcp, Tls, Upgrade, Acknowledged, FirstData };
inline constexpr int SetupPhaseCount = 6;

/// In snake case, as JSON lines and logs spell them.
[[nodiscard]] QLatin1String nameOf(LineState state);
[[nodiscard]] QLatin1String nameOf(BreakerState state);
[[nodiscard]] QLatin1String nameOf(SetupPhase phase);

}   // namespace feedwarden
