// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <vector>

namespace feedwarden {

/// A span of wall time, its end not in it.
struct TimeSpan {
    WallTime from{}, to{};

    [[nodiscard]] Clock::duration length() const { return to > from ? to - from : Clock::duration(0); }
    friend bool operator==(const TimeSpan &, const TimeSpan &) = default;
};

/// Any set of instants that is made of spans: ascending, none touching the next, none empty. A value.
class SpanSet final
{
public:
    SpanSet() = default;
    /// In any order, overlapping or empty.
    explicit SpanSet(std::vector<TimeSpan> spans);

    [[nodiscard]] const std::vector<TimeSpan> &spans() const { return m_spans; }
    [[nodiscard]] bool isEmpty() const { return m_spans.empty(); }
    [[nodiscard]] bool contains(WallTime time) const;
    [[nodiscard]] Clock::duration length() const;

    [[nodiscard]] SpanSet united(const SpanSet &other) const;
    [[nodiscard]] SpanSet intersected(const SpanSet &other) const;
    [[nodiscard]] SpanSet without(const SpanSet &other) const;

    friend bool operator==(const SpanSet &, const SpanSet &) = default;

private:
    std::vector<TimeSpan> m_spans;
};

}   // namespace feedwarden
