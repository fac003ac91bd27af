// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/backoff.h"

#include <algorithm>
#include <cmath>

namespace feedwarden {

static constexpr Clock::duration FullJitterFloor = 250ms;

/// From nanoseconds as a double; whatever does not fit, or is no number, is `cap`.
static Clock::duration saturated(double nanoseconds, Clock::duration cap)
{
    // Written so that a NaN falls through to the cap.
    if (!(nanoseconds < double(cap.count())))
        return cap;
    return Clock::duration(std::max<Clock::rep>(Clock::rep(nanoseconds), 0));
}

static double spreadOf(const BackoffPolicy &policy)
{
    if (policy.jitter != Jitter::Symmetric || !(policy.jitterFactor > 0))
        return 0;
    return std::min(policy.jitterFactor, 0.5);
}

Clock::duration Backoff::base(const BackoffPolicy &policy, int n)
{
    const double initial = double(Clock::duration(policy.initialDelay).count());
    // Symmetric jitter reaches (1 + j) times its base: the base stays that much below, so that nothing exceeds the cap
    // and the spread survives at the plateau.
    const auto cap = Clock::duration(
        Clock::rep(double(Clock::duration(policy.maxDelay).count()) / (1 + spreadOf(policy))));
    switch (policy.strategy) {
    case BackoffStrategy::Exponential:
        return saturated(initial * std::pow(policy.multiplier, n), cap);
    case BackoffStrategy::Linear:
        return saturated(initial * (double(n) + 1), cap);
    case BackoffStrategy::Fixed:
        return saturated(initial, cap);
    }
    Q_UNREACHABLE();
}

Clock::duration Backoff::draw(Clock::duration base, Random &random)
{
    const Clock::duration cap = m_policy.maxDelay;
    const double r = double(base.count());
    switch (m_policy.jitter) {
    case Jitter::None:
        return base;
    case Jitter::Symmetric: {
        const double j = spreadOf(m_policy);
        return saturated(r * random.uniform(1 - j, 1 + j), cap);
    }
    case Jitter::Equal:
        return saturated(r / 2 + random.uniform(0, r / 2), cap);
    case Jitter::Full:
        return std::min(std::max(saturated(random.uniform(0, r), cap), FullJitterFloor), cap);
    case Jitter::Decorrelated: {
        const Clock::duration initial = m_policy.initialDelay;
        const double previous = double(std::max(m_previous, initial).count());
        m_previous = saturated(random.uniform(double(initial.count()), 3 * previous), cap);
        return m_previous;
    }
    }
    Q_UNREACHABLE();
}

std::optional<Backoff::Retry> Backoff::failed(const Ended &ended, Random &random)
{
    const bool spent = m_policy.maxRetries > 0 && m_retries >= m_policy.maxRetries;
    if (!m_extra)
        m_failures = std::min(m_failures + 1, 1'000'000'000);
    if (!m_policy.enabled || spent)
        return {};

    Retry retry;
    retry.number = ++m_retries;
    if (std::exchange(m_extra, false)) {
        retry.extra = true;
        const Clock::duration initial = std::min(m_policy.initialDelay, m_policy.maxDelay);
        retry.wait = saturated(random.uniform(0, double(initial.count())), initial);
        retry.due = ended.endedAt + retry.wait;
        return retry;
    }
    const Clock::duration r = base(m_policy, m_failures - 1);
    retry.wait = draw(r, random);
    if (ended.wasOpen) {
        retry.due = ended.endedAt + retry.wait;
    } else {
        // Start to start, so that slow failures do not slow us down twice; but never straight after the end of one.
        const Clock::duration rest = std::min((m_policy.jitter == Jitter::Decorrelated ? retry.wait : r) / 4,
                                              retry.wait);
        retry.due = std::max(ended.startedAt + retry.wait, ended.endedAt + rest);
    }
    return retry;
}

void Backoff::stable()
{
    restart();
    m_extra = true;
}

void Backoff::restart()
{
    m_failures = 0;
    m_retries = 0;
    m_extra = false;
    m_previous = Clock::duration::zero();
}

}   // namespace feedwarden
