// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/virtualtime.h"

#include <QCoreApplication>
#include <QTimerEvent>

#include <algorithm>

namespace feedwarden {

/// Timers that fire at one instant; more of them wait for each other for ever.
static constexpr int MostAtOnce = 1'000'000;

Clock::time_point VirtualTime::s_now = VirtualTime::Begin;
Clock::duration VirtualTime::s_asleep{0};

// ---- The clocks of the program. ----

Clock::time_point Clock::now() noexcept { return VirtualTime::now(); }
Clock::duration Clock::awake() noexcept { return VirtualTime::awakeTime(); }
WallTime wallNow() noexcept { return VirtualTime::WallBegin + (VirtualTime::now() - VirtualTime::Begin); }

// ---- The loop. ----

void VirtualTime::restart()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    qDeleteAll(children());   // Single shots whose receivers are gone; Qt has them here until they would fire.
    if (!m_timers.empty())
        qFatal("a timer of the last life is left");
    s_now = Begin;
    s_asleep = Clock::duration(0);
}

void VirtualTime::leap(Clock::duration time, bool isAwake)
{
    s_now += time;
    if (!isAwake)
        s_asleep += time;
}

bool VirtualTime::processEvents(QEventLoop::ProcessEventsFlags flags)
{
    m_isInterrupted = false;
    emit awake();
    do {
        m_isAwake = false;
        QCoreApplication::sendPostedEvents();   // Not those that are posted meanwhile, for which wakeUp() is called.
    } while (m_isAwake && !m_isInterrupted);
    if (m_isInterrupted)
        return true;
    if (!m_timers.empty() && (flags.testFlag(QEventLoop::WaitForMoreEvents) || m_timers.begin()->first.first <= s_now))
        fireFirst();
    else if (flags.testFlag(QEventLoop::WaitForMoreEvents))
        qFatal("nothing would ever happen again");
    return true;
}

void VirtualTime::fireFirst()
{
    auto first = m_timers.extract(m_timers.begin());
    m_standing = first.key().first > s_now ? 0 : m_standing + 1;
    if (m_standing > MostAtOnce)
        qFatal("time does not move on");
    s_now = std::max(s_now, first.key().first);
    const Timer timer = first.mapped();
    insert(timer);   // A timer of a single shot stops itself.
    QTimerEvent event(timer.id);
    QCoreApplication::sendEvent(timer.object, &event);
}

void VirtualTime::insert(const Timer &timer)
{
    const Place place{s_now + timer.interval, m_order++};
    m_timers.emplace(place, timer);
    m_places.insert(timer.id, place);
}

// ---- Timers. ----

void VirtualTime::registerTimer(int timerId, qint64 interval, Qt::TimerType timerType, QObject *object)
{
    insert({timerId, std::chrono::milliseconds(interval), timerType, object});
}

bool VirtualTime::unregisterTimer(int timerId)
{
    const auto place = m_places.constFind(timerId);
    if (place == m_places.cend())
        return false;
    m_timers.erase(*place);
    m_places.erase(place);
    return true;
}

bool VirtualTime::unregisterTimers(QObject *object)
{
    const auto before = m_timers.size();
    std::erase_if(m_timers, [this, object](const auto &entry) {
        return entry.second.object == object && m_places.remove(entry.second.id);
    });
    return m_timers.size() < before;
}

QList<QAbstractEventDispatcher::TimerInfo> VirtualTime::registeredTimers(QObject *object) const
{
    QList<TimerInfo> timers;
    for (const auto &[place, timer] : m_timers) {
        if (timer.object == object)
            timers.append({timer.id, int(timer.interval.count()), timer.type});
    }
    return timers;
}

int VirtualTime::remainingTime(int timerId)
{
    const auto place = m_places.constFind(timerId);
    if (place == m_places.cend())
        return -1;
    return int(
        std::chrono::ceil<std::chrono::milliseconds>(std::max(place->first - s_now, Clock::duration(0))).count());
}

void VirtualTime::registerSocketNotifier(QSocketNotifier *) { qFatal("there are no sockets on virtual time"); }

}   // namespace feedwarden
