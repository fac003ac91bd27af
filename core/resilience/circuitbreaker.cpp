// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/circuitbreaker.h"

#include "core/resilience/classify.h"

#include <algorithm>
#include <cmath>

namespace feedwarden {

void CircuitBreaker::enter(BreakerState state, Cause cause, Clock::time_point now)
{
    const BreakerState from = m_state;
    m_state = state;
    m_trial = 0;
    if (from == state)
        return;
    BreakerTransition transition{
        .from = from, .to = state, .cause = cause, .failures = failures(), .openings = m_openings};
    if (state == BreakerState::Open) {
        m_cause = cause;
        transition.until = openUntil();
        transition.cooldown = transition.until ? *transition.until - now : Clock::duration::zero();
    }
    m_transitions.push_back(transition);
}

void CircuitBreaker::trip(Cause cause, Clock::time_point now, Random &random)
{
    m_openings = std::min(m_openings + 1, 1'000);
    const double cap = double(Clock::duration(std::max(m_policy.maxCooldown, m_policy.cooldown)).count());
    const double grown = double(Clock::duration(m_policy.cooldown).count()) * std::pow(2.0, m_openings - 1);
    // The spread only ever lengthens: nobody is tried before the time that was shown.
    const double open = std::min(grown, cap) * random.uniform(1.0, 1.2);
    m_openUntil = now + Clock::duration(Clock::rep(open));
    m_shortSessions.clear();   // Each opening uses its evidence once.
    enter(BreakerState::Open, cause, now);
}

void CircuitBreaker::clearCounts()
{
    m_counts.clear();
    m_shortSessions.clear();
    m_onlyPathFailures = true;
}

void CircuitBreaker::advance(Clock::time_point now, Random &random)
{
    switch (m_state) {
    case BreakerState::Closed:
        return;
    case BreakerState::Open:
        if (const auto until = openUntil(); until && now >= *until)
            enter(BreakerState::HalfOpen, Cause::None, now);
        return;
    case BreakerState::HalfOpen:
        if (m_trial != 0 && now >= m_trialDeadline)
            trip(m_cause, now, random);
        return;
    }
}

std::optional<Clock::time_point> CircuitBreaker::nextWake() const
{
    if (m_state == BreakerState::Open)
        return openUntil();
    if (m_state == BreakerState::HalfOpen && m_trial != 0)
        return m_trialDeadline;
    return {};
}

std::optional<CircuitBreaker::Permit> CircuitBreaker::acquire(Clock::duration trialLimit, Clock::time_point now)
{
    if (!admits())
        return {};
    if (++m_lastSerial == 0)
        ++m_lastSerial;
    Permit permit{.serial = m_lastSerial};
    if (m_state == BreakerState::HalfOpen) {
        permit.trial = true;
        m_trial = permit.serial;
        m_trialDeadline = now + trialLimit;
    }
    return permit;
}

void CircuitBreaker::failed(Permit permit, int member, Cause cause, bool shortSession, Clock::time_point now,
                            Random &random)
{
    const bool verdict = permit.serial != 0 && permit.serial == m_trial;
    // Whatever began before the opening has had its say: it neither extends the open time nor spoils the trial.
    if (m_state != BreakerState::Closed && !verdict)
        return;

    auto entry = std::find_if(m_counts.begin(), m_counts.end(), [&](const auto &e) { return e.first == member; });
    if (entry == m_counts.end())
        entry = m_counts.insert(m_counts.end(), {member, 0});
    entry->second = std::min(entry->second + 1, 1'000'000'000);
    m_onlyPathFailures = m_onlyPathFailures && isPathFailure(cause);

    bool flapping = false;
    if (shortSession) {
        std::erase_if(m_shortSessions,
                      [&](Clock::time_point at) { return now - at > Clock::duration(m_policy.flapWindow); });
        m_shortSessions.push_back(now);
        flapping = int(m_shortSessions.size()) >= m_policy.flapThreshold;
    }
    // This one is counted already: a threshold of nothing is as good as one of 1.
    if (verdict || flapping || entry->second >= m_policy.failureThreshold)
        trip(cause, now, random);
}

void CircuitBreaker::succeeded(Permit permit, Clock::time_point now)
{
    Q_UNUSED(permit)   // Whose success it is does not matter: the other side works.
    if (m_held || bannedUntil(now))
        return;
    clearCounts();
    enter(BreakerState::Closed, Cause::None, now);
}

void CircuitBreaker::released(Permit permit)
{
    if (permit.serial != 0 && permit.serial == m_trial)
        m_trial = 0;
}

void CircuitBreaker::extendTrial(Permit permit, Clock::time_point deadline)
{
    if (permit.serial != 0 && permit.serial == m_trial)
        m_trialDeadline = std::max(m_trialDeadline, deadline);
}

void CircuitBreaker::forget(int member)
{
    std::erase_if(m_counts, [&](const auto &entry) { return entry.first == member; });
}

void CircuitBreaker::pathRestored(Clock::time_point now)
{
    if (m_state == BreakerState::Open && !m_held && !bannedUntil(now) && !m_counts.empty() && m_onlyPathFailures)
        enter(BreakerState::HalfOpen, Cause::None, now);
}

void CircuitBreaker::ban(Cause cause, Clock::time_point until, Clock::time_point now)
{
    if (until <= now || until <= m_bannedUntil)
        return;
    m_bannedUntil = until;
    if (m_state != BreakerState::Open)
        m_openUntil = until;
    enter(BreakerState::Open, cause, now);
}

bool CircuitBreaker::reset(Clock::time_point now, BanRule rule)
{
    clearCounts();
    m_openings = 0;
    m_held = false;
    m_openUntil = now;
    if (bannedUntil(now) && rule == BanRule::Respect)
        return false;
    m_bannedUntil = {};
    enter(BreakerState::Closed, Cause::None, now);
    return true;
}

bool CircuitBreaker::skipWait(Clock::time_point now, BanRule rule)
{
    if (m_state != BreakerState::Open || m_held || (bannedUntil(now) && rule == BanRule::Respect))
        return false;
    m_bannedUntil = {};
    enter(BreakerState::HalfOpen, Cause::None, now);
    return true;
}

void CircuitBreaker::holdOpen(Clock::time_point now)
{
    m_held = true;
    enter(BreakerState::Open, Cause::UserStop, now);
}

void CircuitBreaker::releaseHold(Clock::time_point now)
{
    if (!std::exchange(m_held, false))
        return;
    // An open time or a ban that was running before the hold is still owed.
    if (now >= std::max(m_openUntil, m_bannedUntil))
        enter(BreakerState::HalfOpen, Cause::None, now);
}

std::optional<Clock::time_point> CircuitBreaker::openUntil() const
{
    if (m_state != BreakerState::Open || m_held)
        return {};
    return std::max(m_openUntil, m_bannedUntil);
}

std::optional<Clock::time_point> CircuitBreaker::bannedUntil(Clock::time_point now) const
{
    if (m_bannedUntil > now)
        return m_bannedUntil;
    return {};
}

int CircuitBreaker::failures() const
{
    int highest = 0;
    for (const auto &[member, count] : m_counts)
        highest = std::max(highest, count);
    return highest;
}

}   // namespace feedwarden
