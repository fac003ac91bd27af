// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <array>

namespace feedwarden {

/// How many per second, over the last 5 s: 20 slices of 250 ms, so what is older than 5 s has left and what is older
/// than 4.75 s may have. During the first 5 s the time since the first event counts instead, but at least 1 s, so that
/// one message is not a rate of thousands. A pure value; not thread-safe.
class RateMeter final
{
public:
    void add(Clock::time_point now, quint64 count = 1)
    {
        if (now >= m_sliceEnd) [[unlikely]]
            advance(now);
        m_counts[m_open] += count;
    }

    /// Per second; 0 before the first event.
    [[nodiscard]] double perSecond(Clock::time_point now) const;

    void clear() { *this = {}; }

    static constexpr Clock::duration Window = 5s;

private:
    static constexpr int Slices = 20;
    static constexpr Clock::duration Slice = Window / Slices;

    [[nodiscard]] static qint64 sliceOf(Clock::time_point time) { return time.time_since_epoch() / Slice; }
    void advance(Clock::time_point now);

    std::array<quint64, Slices> m_counts{};
    qint64 m_slice = -1;              ///< The newest slice with a count; -1 before the first event.
    size_t m_open = 0;                ///< Where that one is counted.
    Clock::time_point m_sliceEnd{};   ///< When it is over: a division by slice is too dear for each message.
    Clock::time_point m_since{};      ///< The first event.
};

}   // namespace feedwarden
