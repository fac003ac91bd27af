// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace feedwarden {

/// Whether a stream can be trusted (semantics 8). JSON lines and the history spell these in snake case.
enum class TrustState {
    Pending,   ///< Asked for, not accepted yet.
    Syncing,   ///< Accepted, but no first data or no snapshot yet.
    Trusted,
    Silent,     ///< Longer without a message than this stream ever should be.
    Gapped,     ///< Something is missing and has not been made good.
    Blind,      ///< The line is down.
    Rejected,   ///< The venue refused it.
    Paused,     ///< Asleep, or stopped by the user.
};
inline constexpr int TrustStateCount = 8;

/// "pending", "syncing", ...
[[nodiscard]] QLatin1String nameOf(TrustState state);

/// Blind time counts here: wanted and not trusted, except paused.
[[nodiscard]] constexpr bool isBlindIn(TrustState state)
{
    return state != TrustState::Trusted && state != TrustState::Paused;
}

}   // namespace feedwarden
