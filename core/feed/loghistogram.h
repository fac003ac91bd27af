// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <array>
#include <span>
#include <vector>

namespace feedwarden {

/// What is said about a distribution of durations. Meaningless while `count` is 0.
struct DurationSummary {
    quint64 count = 0;
    Clock::duration p50{0};
    Clock::duration p95{0};
    Clock::duration p99{0};
    Clock::duration max{0};   ///< Exact.
    Clock::duration min{0};   ///< Exact.

    friend bool operator==(const DurationSummary &, const DurationSummary &) = default;
};

/// A log-linear histogram of durations: 64 equal steps per power of two, so a quantile is within 0.8 % of the true
/// value from 1 µs upwards; below 1 µs the steps are 16 ns.
///
/// Negative durations are kept like positive ones, on a mirrored side: a latency below zero is clock skew and has to be
/// shown, so nothing is clamped. For the same reason there is no upper end: beyond 1 h, up to the ±292 years that a
/// duration can hold, the precision stays the same.
///
/// A page (one power of two, 512 bytes) is allocated when a value first falls into it and kept from then on; record()
/// on an existing page takes a few nanoseconds and allocates nothing. An empty histogram is about 170 bytes.
/// A pure value; not thread-safe.
class LogHistogram final
{
public:
    void record(Clock::duration value);

    /// Adds the other's counts, as if its values had been recorded here.
    void merge(const LogHistogram &other);

    /// Takes away counts that were merged before. min() and max() stay as they are, since what is left of them is not
    /// known; a caller who needs them keeps the parts (WindowedHistogram does).
    void subtract(const LogHistogram &other);

    /// Forgets the values, keeps the pages.
    void clear();

    [[nodiscard]] quint64 count() const { return m_count; }
    [[nodiscard]] bool isEmpty() const { return m_count == 0; }

    /// Exact. 0 while empty.
    [[nodiscard]] Clock::duration min() const { return Clock::duration(m_count > 0 ? m_min : 0); }
    [[nodiscard]] Clock::duration max() const { return Clock::duration(m_count > 0 ? m_max : 0); }

    /// The smallest value that at least `share` (0 to 1) of the recorded ones do not exceed: nearest rank, the middle
    /// of its step, never outside min() and max(). 0 while empty.
    [[nodiscard]] Clock::duration quantile(double share) const;
    [[nodiscard]] DurationSummary summary() const;

    /// The same over the union of several histograms, without building it. `min` and `max` come from the parts.
    [[nodiscard]] static DurationSummary summaryOf(std::span<const LogHistogram *const> parts);

    /// Calls `visit(index, count)` for each step that was hit, from the lowest durations to the highest. `index` rises
    /// with them, is below 0 for negative ones, and counts 64 steps for each power of two (DurationTally joins them).
    template<typename Visit>
    void forEachStep(Visit visit) const
    {
        for (int page = 2 * PagesPerSide - 1; page >= PagesPerSide; --page) {
            if (const quint8 slot = m_slots[size_t(page)]; slot != 0) {
                for (int step = Steps - 1; step >= 0; --step) {
                    if (const quint64 count = m_pages[size_t(slot) - 1][size_t(step)]; count > 0)
                        visit(-1 - ((page - PagesPerSide) * Steps + step), count);
                }
            }
        }
        for (int page = 0; page < PagesPerSide; ++page) {
            if (const quint8 slot = m_slots[size_t(page)]; slot != 0) {
                for (int step = 0; step < Steps; ++step) {
                    if (const quint64 count = m_pages[size_t(slot) - 1][size_t(step)]; count > 0)
                        visit(page * Steps + step, count);
                }
            }
        }
    }

    /// How many pages exist; for tests and for the memory report.
    [[nodiscard]] int pageCount() const { return int(m_pages.size()); }

private:
    static constexpr int StepBits = 6;
    static constexpr int Steps = 1 << StepBits;
    /// The first page holds everything below 2^10 ns; then one page for each further bit of a duration.
    static constexpr int FirstBits = 10;
    static constexpr int PagesPerSide = 64 - FirstBits + 1;

    using Page = std::array<quint64, Steps>;

    struct Place {
        int page;   ///< 0 to PagesPerSide - 1 above zero, PagesPerSide + the same below.
        int step;
    };
    [[nodiscard]] static Place placeOf(qint64 nanoseconds);
    [[nodiscard]] static qint64 middleOf(int page, int step);
    [[nodiscard]] Page &pageFor(int page);
    void extend(qint64 lowest, qint64 highest);

    std::array<quint8, 2 * PagesPerSide> m_slots{};   ///< Index into m_pages plus one; 0 = not there yet.
    std::vector<Page> m_pages;
    quint64 m_count = 0;
    qint64 m_min = 0;   ///< These two say something where there is a count.
    qint64 m_max = 0;
};

}   // namespace feedwarden
