// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/accounthearing.h"

#include <algorithm>
#include <utility>

namespace feedwarden {

void AccountHearing::stopped(Clock::time_point since)
{
    // Before the first session there was nothing to be heard.
    if (m_isHearing || m_unheardSince)
        m_unheardSince = std::min(since, m_unheardSince.value_or(since));
    m_isHearing = false;   // So that it is to be read once it is heard again, see resumed().
    m_isReading = false;
}

void AccountHearing::keyLives(size_t key, Clock::time_point now)
{
    if (m_key != 0 && key != m_key)
        keyIsGone();
    m_key = key;
    m_keyLivedAt = now;
}

void AccountHearing::keyEnds(Clock::time_point now)
{
    m_key = 0;
    stopped(now);
}

void AccountHearing::resumed()
{
    m_isToBeRead = m_isToBeRead || m_isReading || !m_isHearing;
    m_isReading = false;
    m_isHearing = true;
}

quint64 AccountHearing::beginReading()
{
    m_isToBeRead = false;
    m_isReading = true;
    m_failures = 0;
    return ++m_reading;
}

AccountHearing::Reread AccountHearing::finishReading(Clock::time_point now)
{
    m_isReading = false;
    const auto since = std::exchange(m_unheardSince, std::nullopt);
    return {since ? std::optional(now - *since) : std::nullopt, m_failures};
}

}   // namespace feedwarden
