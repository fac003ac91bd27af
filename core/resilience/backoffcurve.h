// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/resilience/policies.h"

#include <vector>

namespace feedwarden {

/// The wait before one attempt, as a policy has it before anything is drawn.
struct BackoffStep {
    int attempt = 1;              ///< 1 = the first one after a first failure.
    Clock::duration planned{0};   ///< Before jitter; of decorrelated jitter the middle of what can be drawn.
    Clock::duration least{0};     ///< What jitter can make of it.
    Clock::duration most{0};

    friend bool operator==(const BackoffStep &, const BackoffStep &) = default;
};

/// The waits of the first `attempts` attempts, for failures in a row from a line's first start on (semantics 4): what
/// Backoff draws lies within. A policy that gives up earlier has fewer steps, one that is off has none.
[[nodiscard]] std::vector<BackoffStep> backoffCurve(const BackoffPolicy &policy, int attempts);

}   // namespace feedwarden
