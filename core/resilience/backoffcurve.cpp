// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/backoffcurve.h"

#include "core/resilience/backoff.h"

#include <algorithm>

namespace feedwarden {

// As Backoff draws: tests/unit/resilience/tst_backoffcurve.cpp holds the two together.
static constexpr Clock::duration ShortestFullWait = 250ms;

static Clock::duration scaled(Clock::duration duration, double factor, Clock::duration cap)
{
    const double product = double(duration.count()) * factor;
    return product < double(cap.count()) ? Clock::duration(Clock::rep(product)) : cap;
}

std::vector<BackoffStep> backoffCurve(const BackoffPolicy &policy, int attempts)
{
    std::vector<BackoffStep> steps;
    if (!policy.enabled)
        return steps;
    const int count = policy.maxRetries > 0 ? std::min(policy.maxRetries, attempts) : attempts;
    const Clock::duration cap = policy.maxDelay;
    const Clock::duration initial = policy.initialDelay;
    Clock::duration longest = initial;   ///< Decorrelated: the longest wait that can have come before.
    for (int attempt = 1; attempt <= count; ++attempt) {
        const Clock::duration base = Backoff::base(policy, attempt - 1);
        BackoffStep step{attempt, base, base, base};
        switch (policy.jitter) {
        case Jitter::None:
            break;
        case Jitter::Symmetric: {
            const double factor = std::clamp(policy.jitterFactor, 0.0, 0.5);
            step.least = scaled(base, 1 - factor, cap);
            step.most = scaled(base, 1 + factor, cap);
            break;
        }
        case Jitter::Equal:
            step.least = base / 2;
            break;
        case Jitter::Full:
            step.least = std::min(ShortestFullWait, cap);
            step.most = std::min(std::max(base, ShortestFullWait), cap);
            step.planned = std::clamp(base, step.least, step.most);
            break;
        case Jitter::Decorrelated:
            longest = scaled(longest, 3, cap);
            step.least = std::min(initial, cap);
            step.most = longest;
            step.planned = step.least + (step.most - step.least) / 2;
            break;
        }
        steps.push_back(step);
    }
    return steps;
}

}   // namespace feedwarden
