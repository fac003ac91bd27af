// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QObject>

#include <optional>

namespace feedwarden {

/// A stretch of time, `from` before `to`.
struct TimeInterval {
    WallTime from{};
    WallTime to{};

    [[nodiscard]] Clock::duration length() const { return to - from; }
    [[nodiscard]] bool contains(WallTime time) const { return from <= time && time < to; }
    [[nodiscard]] bool overlaps(const TimeInterval &other) const { return from < other.to && other.from < to; }

    friend bool operator==(const TimeInterval &, const TimeInterval &) = default;
};

/// The one time axis of a window: which time is shown, which of it is selected, where the pointer is. Timeline and
/// charts hold the same axis, so a selection in one is a selection in all.
///
/// Live, the range ends at now and moves in steps of about a pixel, since moving an axis costs more than its points do.
/// Panned, it stays where it is. Thread: the UI's.
class TimeAxis final : public QObject
{
    Q_OBJECT
public:
    static constexpr Clock::duration MinSpan = 10s;
    static constexpr Clock::duration MaxSpan = 366 * 24h;

    explicit TimeAxis(QObject *parent = nullptr);

    [[nodiscard]] TimeInterval range() const { return m_range; }
    [[nodiscard]] Clock::duration span() const { return m_range.length(); }
    [[nodiscard]] bool isLive() const { return m_isLive; }
    [[nodiscard]] WallTime now() const { return m_now; }   ///< As of the last advance().
    [[nodiscard]] std::optional<TimeInterval> selection() const { return m_selection; }
    /// The instant under the pointer in whichever view it is.
    [[nodiscard]] std::optional<WallTime> pointer() const { return m_pointer; }

    /// How far a live range of this length moves at once: a round time of at most 1/500 of it, at least 1 s.
    [[nodiscard]] static Clock::duration stepOf(Clock::duration span);

public slots:
    void advance(feedwarden::WallTime now);   ///< Once per second.
    /// 15 min, 1 h, ...: live it goes on ending at now, panned it keeps its middle. Clamped to MinSpan..MaxSpan.
    void setSpan(feedwarden::Clock::duration span);
    /// Leaves live unless the range reaches now. A range into the future is moved back to end at now.
    void setRange(feedwarden::TimeInterval range);
    void panBy(feedwarden::Clock::duration by);   ///< Positive = later.
    /// `factor` below 1 shows less time; `fixed` stays where it is on screen.
    void zoomAt(feedwarden::WallTime fixed, double factor);
    void goLive();                                    ///< Keeps the span.
    void select(feedwarden::TimeInterval interval);   ///< In either order; an empty one clears.
    void clearSelection();
    void setPointer(std::optional<feedwarden::WallTime> time);

signals:
    void rangeChanged();
    void liveChanged(bool isLive);
    void selectionChanged();
    void pointerChanged();

private:
    void set(TimeInterval range, bool isLive);
    [[nodiscard]] TimeInterval liveRange(Clock::duration span) const;

    WallTime m_now{};
    TimeInterval m_range;
    bool m_isLive = true;
    std::optional<TimeInterval> m_selection;
    std::optional<WallTime> m_pointer;
};

}   // namespace feedwarden
