// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace feedwarden {

/// Whether what a stream delivers can be believed (semantics 8).
enum class TrustState {
    Pending,   ///< Asked for, not yet accepted.
    Syncing,   ///< Accepted; no first data or no snapshot yet.
    Trusted,
    Silent,     ///< Nothing came for longer than this stream is known to pause.
    Gapped,     ///< Something is missing in between.
    Blind,      ///< The line is down.
    Rejected,   ///< The venue refused it.
    Paused,     ///< Asleep, or stopped by the user: not blind time.
};

/// In snake case, as JSON lines and logs spell it.
[[nodiscard]] QLatin1String nameOf(TrustState state);

}   // namespace feedwarden
