// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <vector>

namespace feedwarden {

/// How many times something happened within the last `window`, to the nanosecond. Memory is bounded: at most `capacity`
/// instants are kept, so a count says "that many or more" once it reaches the capacity; choose it above the number that
/// makes a difference. Nothing is allocated before the first event. A pure value; not thread-safe.
class SlidingCounter final
{
public:
    explicit SlidingCounter(Clock::duration window = 1h, int capacity = 64) : m_window(window), m_capacity(capacity) {}

    void add(Clock::time_point now);
    /// An event exactly `window` ago has left.
    [[nodiscard]] int count(Clock::time_point now) const;
    [[nodiscard]] int capacity() const { return m_capacity; }
    void clear();

private:
    Clock::duration m_window;
    int m_capacity;
    std::vector<Clock::time_point> m_times;   ///< A ring once it is full.
    size_t m_oldest = 0;
};

}   // namespace feedwarden
