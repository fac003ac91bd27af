// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/spanset.h"

#include <algorithm>

namespace feedwarden {

SpanSet::SpanSet(std::vector<TimeSpan> spans)
{
    std::erase_if(spans, [](const TimeSpan &span) { return span.to <= span.from; });
    std::sort(spans.begin(), spans.end(), [](const TimeSpan &a, const TimeSpan &b) { return a.from < b.from; });
    for (const TimeSpan &span : spans) {
        if (!m_spans.empty() && span.from <= m_spans.back().to)
            m_spans.back().to = std::max(m_spans.back().to, span.to);
        else
            m_spans.push_back(span);
    }
}

bool SpanSet::contains(WallTime time) const
{
    const auto after = std::upper_bound(m_spans.cbegin(), m_spans.cend(), time,
                                        [](WallTime at, const TimeSpan &span) { return at < span.from; });
    return after != m_spans.cbegin() && time < std::prev(after)->to;
}

Clock::duration SpanSet::length() const
{
    Clock::duration length{0};
    for (const TimeSpan &span : m_spans)
        length += span.length();
    return length;
}

SpanSet SpanSet::united(const SpanSet &other) const
{
    std::vector<TimeSpan> all = m_spans;
    all.insert(all.end(), other.m_spans.cbegin(), other.m_spans.cend());
    return SpanSet(std::move(all));
}

SpanSet SpanSet::intersected(const SpanSet &other) const
{
    SpanSet common;
    auto a = m_spans.cbegin(), b = other.m_spans.cbegin();
    while (a != m_spans.cend() && b != other.m_spans.cend()) {
        const TimeSpan both{std::max(a->from, b->from), std::min(a->to, b->to)};
        if (both.from < both.to)
            common.m_spans.push_back(both);
        if (a->to < b->to)
            ++a;
        else
            ++b;
    }
    return common;
}

SpanSet SpanSet::without(const SpanSet &other) const
{
    SpanSet left;
    auto hole = other.m_spans.cbegin();
    for (TimeSpan span : m_spans) {
        while (hole != other.m_spans.cend() && hole->to <= span.from)
            ++hole;
        for (auto at = hole; at != other.m_spans.cend() && at->from < span.to; ++at) {
            if (at->from > span.from)
                left.m_spans.push_back({span.from, at->from});
            span.from = std::max(span.from, at->to);
        }
        if (span.from < span.to)
            left.m_spans.push_back(span);
    }
    return left;
}

}   // namespace feedwarden
