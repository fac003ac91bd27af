// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/durationtally.h"

#include <memory>

namespace feedwarden {

/// Quantiles of the last minute, of the last five minutes and of everything so far.
///
/// Values are recorded into a slice of 5 s; closed slices make up the minute (12 of them) and slices of 30 s the five
/// minutes (10), so a window reaches back at least its length and at most one slice more. A query looks at a running
/// sum and the open slices, and its result is kept until a value comes or a slice closes, so asking 20 times a second
/// is cheap. Before the first value it owns no memory. A pure value; not thread-safe. Time must not run backwards: an
/// earlier `now` counts as the latest one seen.
class WindowedHistogram final
{
public:
    enum class Window { Minute, FiveMinutes, Session };

    WindowedHistogram();
    ~WindowedHistogram();
    WindowedHistogram(WindowedHistogram &&) noexcept;
    WindowedHistogram &operator=(WindowedHistogram &&) noexcept;

    /// A few nanoseconds, except when a slice closes.
    void record(Clock::duration value, Clock::time_point now);

    [[nodiscard]] DurationSummary summary(Window window, Clock::time_point now);

    /// Adds what the window holds to `into`: how feeds and exchanges merge their lines.
    void addTo(LogHistogram &into, Window window, Clock::time_point now);

    /// Everything that was recorded since the beginning, also before clear(), but for the open slice; another object
    /// after each slice that had values. Null before the first.
    [[nodiscard]] const std::shared_ptr<const DurationTally> &tally() const { return m_tally; }

    /// Forgets the windows.
    void clear();

    static constexpr Clock::duration Slice = 5s;
    static constexpr Clock::duration LongSlice = 30s;

private:
    struct Rings;
    void advance(Clock::time_point now);
    void tallyOpenSlice();

    std::unique_ptr<Rings> m_rings;
    std::shared_ptr<const DurationTally> m_tally;
    Clock::time_point m_sliceEnd{};
};

}   // namespace feedwarden
