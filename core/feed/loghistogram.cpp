// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/loghistogram.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace feedwarden {

LogHistogram::Place LogHistogram::placeOf(qint64 nanoseconds)
{
    // Negating in unsigned arithmetic is defined for the smallest number too.
    const bool negative = nanoseconds < 0;
    const quint64 size = negative ? quint64(0) - quint64(nanoseconds) : quint64(nanoseconds);
    const int bits = int(std::bit_width(size));
    Place place;
    if (bits <= FirstBits) {
        place = {0, int(size >> (FirstBits - StepBits))};
    } else {
        place = {bits - FirstBits, int((size >> (bits - 1 - StepBits)) & (Steps - 1))};
    }
    if (negative)
        place.page += PagesPerSide;
    return place;
}

qint64 LogHistogram::middleOf(int page, int step)
{
    const bool negative = page >= PagesPerSide;
    const int power = negative ? page - PagesPerSide : page;
    quint64 middle = 0;
    if (power == 0) {
        const quint64 width = quint64(1) << (FirstBits - StepBits);
        middle = quint64(step) * width + width / 2;
    } else {
        const quint64 width = quint64(1) << (power + FirstBits - 1 - StepBits);
        middle = (quint64(Steps) + quint64(step)) * width + width / 2;
    }
    middle = std::min(middle, quint64(std::numeric_limits<qint64>::max()));
    return negative ? -qint64(middle) : qint64(middle);
}

LogHistogram::Page &LogHistogram::pageFor(int page)
{
    quint8 &slot = m_slots[size_t(page)];
    if (slot == 0) {
        m_pages.push_back(Page{});
        slot = quint8(m_pages.size());
    }
    return m_pages[size_t(slot) - 1];
}

void LogHistogram::extend(qint64 lowest, qint64 highest)
{
    if (m_count == 0) {
        m_min = lowest;
        m_max = highest;
    } else {
        m_min = std::min(m_min, lowest);
        m_max = std::max(m_max, highest);
    }
}

void LogHistogram::record(Clock::duration value)
{
    const qint64 nanoseconds = value.count();
    const Place place = placeOf(nanoseconds);
    ++pageFor(place.page)[size_t(place.step)];
    extend(nanoseconds, nanoseconds);
    ++m_count;
}

void LogHistogram::merge(const LogHistogram &other)
{
    if (other.m_count == 0)
        return;
    for (int page = 0; page < 2 * PagesPerSide; ++page) {
        const quint8 slot = other.m_slots[size_t(page)];
        // A page that was cleared says nothing: handed on, one outlier would leave a page in each part of a window.
        if (slot == 0 || other.m_pages[size_t(slot) - 1] == Page{})
            continue;
        Page &to = pageFor(page);
        // Looked up after pageFor(): merging with oneself would otherwise follow a moved vector.
        const Page &from = other.m_pages[size_t(slot) - 1];
        for (size_t step = 0; step < size_t(Steps); ++step)
            to[step] += from[step];
    }
    extend(other.m_min, other.m_max);
    m_count += other.m_count;
}

void LogHistogram::subtract(const LogHistogram &other)
{
    for (size_t page = 0; page < m_slots.size(); ++page) {
        const quint8 theirs = other.m_slots[page];
        const quint8 ours = m_slots[page];
        if (theirs == 0 || ours == 0)
            continue;
        Page &from = m_pages[size_t(ours) - 1];
        const Page &what = other.m_pages[size_t(theirs) - 1];
        for (size_t step = 0; step < size_t(Steps); ++step)
            from[step] -= std::min(from[step], what[step]);
    }
    m_count -= std::min(m_count, other.m_count);
}

void LogHistogram::clear()
{
    if (m_count == 0)
        return;
    for (Page &page : m_pages)
        page.fill(0);
    m_count = 0;   // What was the least and the most says nothing any more, see extend().
}

Clock::duration LogHistogram::quantile(double share) const
{
    if (m_count == 0)
        return {};
    const double wanted = std::ceil(std::clamp(share, 0.0, 1.0) * double(m_count));
    const quint64 rank = std::clamp(quint64(wanted), quint64(1), m_count);
    quint64 seen = 0;
    const auto within = [this](int page, int step) {
        return Clock::duration(std::clamp(middleOf(page, step), m_min, m_max));
    };
    for (int page = 2 * PagesPerSide - 1; page >= PagesPerSide; --page) {
        const quint8 slot = m_slots[size_t(page)];
        if (slot == 0)
            continue;
        for (int step = Steps - 1; step >= 0; --step) {
            seen += m_pages[size_t(slot) - 1][size_t(step)];
            if (seen >= rank)
                return within(page, step);
        }
    }
    for (int page = 0; page < PagesPerSide; ++page) {
        const quint8 slot = m_slots[size_t(page)];
        if (slot == 0)
            continue;
        for (int step = 0; step < Steps; ++step) {
            seen += m_pages[size_t(slot) - 1][size_t(step)];
            if (seen >= rank)
                return within(page, step);
        }
    }
    return max();
}

DurationSummary LogHistogram::summary() const
{
    const LogHistogram *const self = this;
    return summaryOf({&self, 1});
}

DurationSummary LogHistogram::summaryOf(std::span<const LogHistogram *const> parts)
{
    DurationSummary summary;
    qint64 lowest = 0;
    qint64 highest = 0;
    for (const LogHistogram *part : parts) {
        if (part->m_count == 0)
            continue;
        lowest = summary.count == 0 ? part->m_min : std::min(lowest, part->m_min);
        highest = summary.count == 0 ? part->m_max : std::max(highest, part->m_max);
        summary.count += part->m_count;
    }
    if (summary.count == 0)
        return summary;
    summary.min = Clock::duration(lowest);
    summary.max = Clock::duration(highest);

    const auto rankOf = [&summary](double share) {
        return std::clamp(quint64(std::ceil(share * double(summary.count))), quint64(1), summary.count);
    };
    struct Wanted {
        quint64 rank;
        Clock::duration *value;
    };
    const std::array<Wanted, 3> wanted = {Wanted{rankOf(0.50), &summary.p50}, Wanted{rankOf(0.95), &summary.p95},
                                          Wanted{rankOf(0.99), &summary.p99}};
    for (const Wanted &one : wanted)
        *one.value = summary.max;
    quint64 seen = 0;
    size_t next = 0;
    // One page at a time over all parts, from the most negative value to the largest.
    for (int order = 0; order < 2 * PagesPerSide && next < wanted.size(); ++order) {
        const bool negative = order < PagesPerSide;
        const int page = negative ? 2 * PagesPerSide - 1 - order : order - PagesPerSide;
        Page sum;
        bool isUsed = false;
        for (const LogHistogram *part : parts) {
            const quint8 slot = part->m_slots[size_t(page)];
            if (slot == 0 || part->m_count == 0)
                continue;
            if (!isUsed)
                sum.fill(0);
            isUsed = true;
            const Page &from = part->m_pages[size_t(slot) - 1];
            for (size_t step = 0; step < size_t(Steps); ++step)
                sum[step] += from[step];
        }
        if (!isUsed)
            continue;
        for (int i = 0; i < Steps && next < wanted.size(); ++i) {
            const int step = negative ? Steps - 1 - i : i;
            seen += sum[size_t(step)];
            while (next < wanted.size() && seen >= wanted[next].rank) {
                *wanted[next].value = Clock::duration(std::clamp(middleOf(page, step), lowest, highest));
                ++next;
            }
        }
    }
    return summary;
}

}   // namespace feedwarden
