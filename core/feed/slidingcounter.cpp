// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/slidingcounter.h"

namespace feedwarden {

void SlidingCounter::add(Clock::time_point now)
{
    if (m_times.size() < size_t(m_capacity)) {
        m_times.push_back(now);
        return;
    }
    m_times[m_oldest] = now;
    m_oldest = (m_oldest + 1) % m_times.size();
}

int SlidingCounter::count(Clock::time_point now) const
{
    // From the newest backwards: an idle line with a full ring from yesterday costs one comparison.
    int found = 0;
    for (size_t i = m_times.size(); i > 0; --i) {
        if (now - m_times[(m_oldest + i - 1) % m_times.size()] >= m_window)
            break;
        ++found;
    }
    return found;
}

void SlidingCounter::clear()
{
    m_times.clear();
    m_oldest = 0;
}

}   // namespace feedwarden
