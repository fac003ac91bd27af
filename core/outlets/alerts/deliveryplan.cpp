// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlets/alerts/deliveryplan.h"

#include <algorithm>

namespace feedwarden {

BackoffPolicy DeliveryPlan::retryPolicy() { return {.initialDelay = 2s, .maxDelay = 300s}; }

BreakerPolicy DeliveryPlan::breakerPolicy()
{
    return {.failureThreshold = 5, .cooldown = 60s, .maxCooldown = 900s, .flapThreshold = 1'000};
}

bool DeliveryPlan::begin(Clock::time_point now, Random &random)
{
    m_breaker.advance(now, random);
    if (m_permit || now < m_notBefore)
        return false;
    m_permit = m_breaker.acquire(TrialLimit, now);
    m_beganAt = now;
    return m_permit.has_value();
}

void DeliveryPlan::ended(const AlertDelivery &delivery, Clock::time_point now, Random &random)
{
    if (!m_permit)
        return;
    const CircuitBreaker::Permit permit = *std::exchange(m_permit, {});
    m_breaker.advance(now, random);
    m_notBefore = now + Spacing;
    using Outcome = AlertDelivery::Outcome;
    if (delivery.outcome == Outcome::Cancelled)
        return m_breaker.released(permit);
    m_isBlocked = delivery.outcome == Outcome::Blocked;
    m_detail = delivery.outcome == Outcome::Delivered ? QString() : delivery.detail;
    const auto backOff = [&] {
        if (const auto retry = m_backoff.failed({.startedAt = m_beganAt, .endedAt = now, .wasOpen = true}, random))
            m_notBefore = std::max(m_notBefore, retry->due);
    };
    switch (delivery.outcome) {
    case Outcome::Delivered:
        m_breaker.succeeded(permit, now);
        m_breaker.settled();
        m_backoff.restart();
        return;
    case Outcome::Throttled:
        m_breaker.released(permit);
        m_notBefore = now
                      + std::clamp<Clock::duration>(
                          delivery.retryAfter.value_or(
                              std::chrono::duration_cast<std::chrono::milliseconds>(ThrottleWait)),
                          Spacing, LongestThrottle);
        return;
    case Outcome::Failed:
        m_breaker.failed(permit, 0, Cause::ConnectionLost, false, now, random);
        return backOff();
    case Outcome::Blocked:
        m_breaker.released(permit);
        m_notBefore = now + BlockedWait;
        return;
    case Outcome::Rejected:
        // Somebody is there and answers: nothing against the way.
        m_breaker.succeeded(permit, now);
        return backOff();
    case Outcome::Cancelled:
        return;
    }
    Q_UNREACHABLE();
}

void DeliveryPlan::retryNow()
{
    if (m_isBlocked)
        m_notBefore = {};
}

std::optional<Clock::time_point> DeliveryPlan::nextTry(Clock::time_point now) const
{
    if (m_permit)
        return {};
    Clock::time_point at = std::max(m_notBefore, now);
    if (const auto until = m_breaker.openUntil())
        at = std::max(at, *until);
    return at;
}

QString DeliveryPlan::problem() const
{
    return m_isBlocked || m_breaker.state() != BreakerState::Closed ? m_detail : QString();
}

}   // namespace feedwarden
