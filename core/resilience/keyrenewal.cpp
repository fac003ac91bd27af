// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/keyrenewal.h"

#include <algorithm>

namespace feedwarden {

void KeyRenewal::obtained(Clock::duration life, Clock::time_point now)
{
    *this = {};
    m_life = std::max(life, Clock::duration::zero());
    m_since = now;
}

KeyRenewal::Step KeyRenewal::take(Clock::time_point now)
{
    if (m_life == Clock::duration::zero())
        return Step::Wait;
    if (m_isReplaced) {
        const auto due = nextDue();
        if (!due || now < *due)
            return Step::Wait;
        m_isDead = true;
        return Step::Dead;
    }
    if (m_goneAt || now >= at(RotateAt)) {
        m_isReplaced = true;
        return Step::Replace;
    }
    if (m_rung >= Rungs.size() || now < at(Rungs[m_rung]))
        return Step::Wait;
    // After a sleep several rungs may have passed: one question does for all of them.
    while (m_rung < Rungs.size() && now >= at(Rungs[m_rung]))
        ++m_rung;
    m_isAsking = true;
    return Step::Renew;
}

void KeyRenewal::gone(Clock::time_point now)
{
    m_isAsking = false;
    m_goneAt = now;
}

std::optional<Clock::time_point> KeyRenewal::nextDue() const
{
    if (m_life == Clock::duration::zero() || m_isDead || (m_isReplaced && m_goneAt))
        return {};
    return m_isReplaced ? m_since + m_life + LastWord : nextRenewal();
}

std::optional<Clock::time_point> KeyRenewal::nextRenewal() const
{
    if (m_isReplaced || m_life == Clock::duration::zero())
        return {};
    if (m_goneAt)
        return m_goneAt;
    return at(m_rung < Rungs.size() ? Rungs[m_rung] : RotateAt);
}

std::optional<Clock::time_point> KeyRenewal::diesAt() const
{
    return m_life == Clock::duration::zero() ? std::nullopt : std::optional(m_since + m_life);
}

Clock::time_point KeyRenewal::at(double part) const
{
    return m_since + Clock::duration(Clock::rep(double(m_life.count()) * part));
}

}   // namespace feedwarden
