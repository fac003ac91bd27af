// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/windowedhistogram.h"

#include <algorithm>
#include <array>
#include <utility>

namespace feedwarden {

struct WindowedHistogram::Rings {
    static constexpr int MinuteSlices = 12;
    static constexpr int FiveMinuteSlices = 10;
    static constexpr int SlicesPerLong = int(LongSlice / Slice);

    /// Closed slices of one length, their sum, and the extremes that a sum cannot tell.
    template<int Count>
    struct Ring {
        std::array<LogHistogram, Count> slices;
        LogHistogram sum;
        int oldest = 0;

        void push(const LogHistogram &slice)
        {
            LogHistogram &place = slices[size_t(oldest)];
            sum.subtract(place);
            place.clear();
            place.merge(slice);
            sum.merge(slice);
            oldest = (oldest + 1) % Count;
        }

        void clear()
        {
            for (LogHistogram &slice : slices)
                slice.clear();
            sum.clear();
        }

        void extremes(DurationSummary &summary, bool &isFirst) const
        {
            for (const LogHistogram &slice : slices) {
                if (slice.isEmpty())
                    continue;
                summary.min = isFirst ? slice.min() : std::min(summary.min, slice.min());
                summary.max = isFirst ? slice.max() : std::max(summary.max, slice.max());
                isFirst = false;
            }
        }
    };

    LogHistogram open;       ///< The slice being filled.
    LogHistogram openLong;   ///< Closed short slices of the long slice being filled.
    Ring<MinuteSlices> minute;
    Ring<FiveMinuteSlices> fiveMinutes;
    LogHistogram session;   ///< Everything but `open`.
    int shortSlices = 0;    ///< In openLong.

    struct Cached {
        DurationSummary summary;
        quint64 version = 0;
    };
    std::array<Cached, 3> cache;
    quint64 version = 1;   ///< Of the contents; a cached summary of another version is old.

    void closeSlice()
    {
        minute.push(open);
        openLong.merge(open);
        session.merge(open);
        open.clear();
        if (++shortSlices == SlicesPerLong) {
            fiveMinutes.push(openLong);
            openLong.clear();
            shortSlices = 0;
        }
        ++version;
    }
};

WindowedHistogram::WindowedHistogram() = default;
WindowedHistogram::~WindowedHistogram() = default;
WindowedHistogram::WindowedHistogram(WindowedHistogram &&) noexcept = default;
WindowedHistogram &WindowedHistogram::operator=(WindowedHistogram &&) noexcept = default;

void WindowedHistogram::advance(Clock::time_point now)
{
    // Past both windows nothing of them is left, so that many steps are enough however long it was quiet.
    constexpr qint64 MostSlices = (Rings::FiveMinuteSlices + 1) * Rings::SlicesPerLong;
    const qint64 passed = (now - m_sliceEnd) / Slice + 1;
    tallyOpenSlice();
    for (qint64 i = 0; i < std::min(passed, MostSlices); ++i)
        m_rings->closeSlice();
    m_sliceEnd += passed * Slice;
}

void WindowedHistogram::record(Clock::duration value, Clock::time_point now)
{
    if (!m_rings) {
        m_rings = std::make_unique<Rings>();
        m_sliceEnd = now + Slice;
    } else if (now >= m_sliceEnd) {
        advance(now);
    }
    m_rings->open.record(value);
    ++m_rings->version;
}

DurationSummary WindowedHistogram::summary(Window window, Clock::time_point now)
{
    if (!m_rings)
        return {};
    if (now >= m_sliceEnd)
        advance(now);
    Rings::Cached &cached = m_rings->cache[size_t(window)];
    if (cached.version == m_rings->version)
        return cached.summary;

    const Rings &rings = *m_rings;
    DurationSummary summary;
    switch (window) {
    case Window::Minute:
    case Window::FiveMinutes: {
        const bool isMinute = window == Window::Minute;
        const LogHistogram *const minuteParts[] = {&rings.minute.sum, &rings.open};
        const LogHistogram *const fiveParts[] = {&rings.fiveMinutes.sum, &rings.openLong, &rings.open};
        summary = isMinute ? LogHistogram::summaryOf(minuteParts) : LogHistogram::summaryOf(fiveParts);
        // The sums still carry the extremes of slices that have left, so these are gathered anew.
        bool isFirst = true;
        if (isMinute)
            rings.minute.extremes(summary, isFirst);
        else
            rings.fiveMinutes.extremes(summary, isFirst);
        for (const LogHistogram *part : {&rings.openLong, &rings.open}) {
            if (part->isEmpty() || (isMinute && part == &rings.openLong))
                continue;
            summary.min = isFirst ? part->min() : std::min(summary.min, part->min());
            summary.max = isFirst ? part->max() : std::max(summary.max, part->max());
            isFirst = false;
        }
        if (summary.count > 0) {
            for (Clock::duration *value : {&summary.p50, &summary.p95, &summary.p99})
                *value = std::clamp(*value, summary.min, summary.max);
        } else {
            summary = {};
        }
        break;
    }
    case Window::Session: {
        const LogHistogram *const parts[] = {&rings.session, &rings.open};
        summary = LogHistogram::summaryOf(parts);
        break;
    }
    }
    cached = {summary, m_rings->version};
    return summary;
}

void WindowedHistogram::addTo(LogHistogram &into, Window window, Clock::time_point now)
{
    if (!m_rings)
        return;
    if (now >= m_sliceEnd)
        advance(now);
    // Slice by slice, since the running sums do not know their extremes.
    switch (window) {
    case Window::Minute:
        for (const LogHistogram &slice : m_rings->minute.slices)
            into.merge(slice);
        break;
    case Window::FiveMinutes:
        for (const LogHistogram &slice : m_rings->fiveMinutes.slices)
            into.merge(slice);
        into.merge(m_rings->openLong);
        break;
    case Window::Session:
        into.merge(m_rings->session);
        break;
    }
    into.merge(m_rings->open);
}

void WindowedHistogram::tallyOpenSlice()
{
    if (m_rings->open.isEmpty())
        return;
    auto tally = m_tally ? std::make_shared<DurationTally>(*m_tally) : std::make_shared<DurationTally>();
    tally->add(m_rings->open);
    m_tally = std::move(tally);
}

void WindowedHistogram::clear()
{
    if (m_rings)
        tallyOpenSlice();
    m_rings.reset();
}

}   // namespace feedwarden
