// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/stabilitygate.h"

#include "core/resilience/circuitbreaker.h"

#include <algorithm>

namespace feedwarden {

void StabilityGate::open(Clock::time_point now)
{
    *this = StabilityGate();
    m_openedAt = now;
}

void StabilityGate::close() { *this = StabilityGate(); }

bool StabilityGate::prove(Clock::time_point now)
{
    if (!m_openedAt || m_provenAt)
        return false;
    m_provenAt = now;
    return true;
}

bool StabilityGate::acknowledge(Clock::time_point now)
{
    if (!m_openedAt || m_acknowledgedAt)
        return false;
    m_acknowledgedAt = now;
    return true;
}

std::optional<Clock::time_point> StabilityGate::trialPassedAt(Clock::duration stableAfter) const
{
    if (!m_provenAt)
        return {};
    return *m_provenAt + std::min(stableAfter, CircuitBreaker::LongestTrial);
}

std::optional<Clock::time_point> StabilityGate::stableAt(Clock::duration stableAfter) const
{
    if (!m_openedAt || !m_provenAt || !m_acknowledgedAt)
        return {};
    return std::max({*m_openedAt + stableAfter, *m_provenAt, *m_acknowledgedAt});
}

}   // namespace feedwarden
