// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/ratemeter.h"

#include <algorithm>

namespace feedwarden {

void RateMeter::advance(Clock::time_point now)
{
    const qint64 slice = sliceOf(now);
    if (m_slice < 0)
        m_since = now;
    const qint64 first = std::max(m_slice + 1, slice - Slices + 1);
    for (qint64 i = first; i <= slice; ++i)
        m_counts[size_t(i % Slices)] = 0;
    m_slice = slice;
    m_open = size_t(slice % Slices);
    m_sliceEnd = Clock::time_point((slice + 1) * Slice);
}

double RateMeter::perSecond(Clock::time_point now) const
{
    if (m_slice < 0)
        return 0.0;
    const qint64 slice = sliceOf(now);
    quint64 sum = 0;
    for (qint64 i = std::max<qint64>(0, slice - Slices + 1); i <= std::min(slice, m_slice); ++i) {
        if (i > m_slice - Slices)
            sum += m_counts[size_t(i % Slices)];
    }
    // The open slice is not over yet: what has been seen reaches back to the begin of the oldest one.
    const Clock::duration seen = now - Clock::time_point((slice - Slices + 1) * Slice);
    const Clock::duration covered = std::max<Clock::duration>(std::min(seen, now - m_since), 1s);
    return double(sum) / std::chrono::duration<double>(covered).count();
}

}   // namespace feedwarden
