// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timeaxis.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace feedwarden {

TimeAxis::TimeAxis(QObject *parent) : QObject(parent), m_now(wallNow()) { m_range = liveRange(1h); }

Clock::duration TimeAxis::stepOf(Clock::duration span)
{
    static constexpr std::array<Clock::duration, 14> steps = {1s,   2s,   5s,    10s,   15s,   30s, 1min,
                                                              2min, 5min, 10min, 15min, 30min, 1h,  6h};
    const auto larger = std::upper_bound(steps.begin(), steps.end(), span / 500);
    return larger == steps.begin() ? steps.front() : *(larger - 1);
}

TimeInterval TimeAxis::liveRange(Clock::duration span) const
{
    const Clock::duration step = stepOf(span);
    const auto steps = (m_now.time_since_epoch() + step - 1ns) / step;
    const WallTime to{step * steps};
    return {to - span, to};
}

void TimeAxis::set(TimeInterval range, bool isLive)
{
    // Both are settled before anybody is told: a slot may ask for the other one.
    const bool moved = range != m_range;
    const bool switched = isLive != m_isLive;
    m_range = range;
    m_isLive = isLive;
    if (switched)
        emit liveChanged(isLive);
    if (moved)
        emit rangeChanged();
}

void TimeAxis::advance(WallTime now)
{
    m_now = now;
    if (m_isLive)
        set(liveRange(span()), true);
}

void TimeAxis::setSpan(Clock::duration span)
{
    span = std::clamp(span, MinSpan, MaxSpan);
    if (m_isLive) {
        set(liveRange(span), true);
        return;
    }
    const WallTime middle = m_range.from + m_range.length() / 2;
    setRange({middle - span / 2, middle - span / 2 + span});
}

void TimeAxis::setRange(TimeInterval range)
{
    if (range.to < range.from)
        std::swap(range.from, range.to);
    const Clock::duration span = std::clamp(range.length(), MinSpan, MaxSpan);
    if (span != range.length()) {
        const WallTime middle = range.from + range.length() / 2;
        range = {middle - span / 2, middle - span / 2 + span};
    }
    if (range.to >= m_now)
        set(liveRange(span), true);
    else
        set(range, false);
}

void TimeAxis::panBy(Clock::duration by) { setRange({m_range.from + by, m_range.to + by}); }

void TimeAxis::zoomAt(WallTime fixed, double factor)
{
    const auto scaled = [factor](Clock::duration length) {
        return Clock::duration(Clock::rep(std::llround(double(length.count()) * factor)));
    };
    const Clock::duration span = scaled(m_range.length());
    if (factor <= 0 || span < MinSpan || span > MaxSpan)
        return;   // At the limit a zoom does nothing, rather than move.
    const WallTime from = fixed - scaled(fixed - m_range.from);
    setRange({from, from + span});
}

void TimeAxis::goLive() { set(liveRange(span()), true); }

void TimeAxis::select(TimeInterval interval)
{
    if (interval.to < interval.from)
        std::swap(interval.from, interval.to);
    if (interval.from == interval.to) {
        clearSelection();
        return;
    }
    if (m_selection == interval)
        return;
    m_selection = interval;
    emit selectionChanged();
}

void TimeAxis::clearSelection()
{
    if (!m_selection)
        return;
    m_selection.reset();
    emit selectionChanged();
}

void TimeAxis::setPointer(std::optional<WallTime> time)
{
    if (m_pointer == time)
        return;
    m_pointer = time;
    emit pointerChanged();
}

}   // namespace feedwarden
