// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QAbstractEventDispatcher>
#include <QHash>

#include <map>
#include <utility>

namespace feedwarden {

/// Time that passes as fast as what happens in it can be worked off: an event loop that never waits. Where nothing is
/// left to do, the clock stands at the next timer at once, so that a week of QObjects as they are takes seconds, and
/// takes the same way each time.
///
/// Clock and wallNow() are this time in a program that links virtualtime.cpp, instead of those of core/base/clock.cpp:
/// all of the program, so a test that has it does nothing else. Timers fire to the nanosecond, whatever their type, in
/// the order of their times and, where these are equal, in that of their starts. The machine sleeps where it is told
/// to.
///
/// To be set by QCoreApplication::setEventDispatcher() before there is an application, which owns it. One thread; there
/// are no sockets.
class VirtualTime final : public QAbstractEventDispatcher
{
public:
    /// When it begins; time does not pass but in processEvents().
    static constexpr Clock::time_point Begin{std::chrono::hours(24)};
    static constexpr WallTime WallBegin{std::chrono::seconds(1'795'000'000)};

    [[nodiscard]] static Clock::time_point now() { return s_now; }
    /// Time passes in which nothing happens: the machine sleeps, or, with `isAwake`, does something else. What was due
    /// meanwhile is late.
    static void leap(Clock::duration time, bool isAwake = false);
    /// Without the time asleep.
    [[nodiscard]] static Clock::duration awakeTime() { return s_now.time_since_epoch() - s_asleep; }
    /// Another life begins: only where nothing of the last one is left.
    void restart();

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;
    void registerTimer(int timerId, qint64 interval, Qt::TimerType timerType, QObject *object) override;
    bool unregisterTimer(int timerId) override;
    bool unregisterTimers(QObject *object) override;
    QList<TimerInfo> registeredTimers(QObject *object) const override;
    int remainingTime(int timerId) override;
    void wakeUp() override { m_isAwake = true; }
    void interrupt() override { m_isInterrupted = true; }
    void registerSocketNotifier(QSocketNotifier *) override;
    void unregisterSocketNotifier(QSocketNotifier *) override {}

private:
    using Place = std::pair<Clock::time_point, quint64>;
    struct Timer {
        int id = 0;
        std::chrono::milliseconds interval{0};
        Qt::TimerType type = Qt::CoarseTimer;
        QObject *object = nullptr;
    };
    void insert(const Timer &timer);
    void fireFirst();

    static Clock::time_point s_now;
    static Clock::duration s_asleep;
    std::map<Place, Timer> m_timers;
    QHash<int, Place> m_places;   ///< By the timer's id.
    quint64 m_order = 0;
    int m_standing = 0;   ///< Timers that have fired since time last moved on.
    bool m_isInterrupted = false;
    bool m_isAwake = false;
};

}   // namespace feedwarden
