// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/sequencetracker.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace feedwarden {

QLatin1String nameOf(SequenceVerdict verdict)
{
    switch (verdict) {
    case SequenceVerdict::InOrder:
        return QLatin1String("in_order");
    case SequenceVerdict::Jump:
        return QLatin1String("jump");
    case SequenceVerdict::Gap:
        return QLatin1String("gap");
    case SequenceVerdict::Filled:
        return QLatin1String("filled");
    case SequenceVerdict::Duplicate:
        return QLatin1String("duplicate");
    case SequenceVerdict::Restarted:
        return QLatin1String("restarted");
    }
    Q_UNREACHABLE();
}

void SequenceTracker::rebase()
{
    closeHoles();
    m_isRebased = m_isStarted;
    m_backwards = 0;
    m_overlapUntil = {};
}

void SequenceTracker::reset() { *this = SequenceTracker(m_rule, m_isReorderable); }

void SequenceTracker::startAt(quint64 last)
{
    closeHoles();
    m_isStarted = true;
    m_isRebased = false;
    m_last = last;
    m_backwards = 0;
}

void SequenceTracker::closeHoles()
{
    for (Hole &hole : m_holes)
        hole.missing = 0;
    m_openHoles = 0;
}

SequenceResult SequenceTracker::judge(const SequenceMark &given, Clock::time_point now)
{
    SequenceMark mark = given;
    mark.first = std::min(mark.first, mark.last);
    if (!m_isStarted) {
        startAt(mark.last);
        return {};
    }
    if (m_openHoles > 0) {
        for (Hole &hole : m_holes)
            ++hole.messagesSince;
    }
    const bool isLinked = m_rule == SequenceRule::PreviousLink && mark.previous == m_last;
    if (!isLinked && mark.last <= m_last)
        return judgeBackward(mark, now);

    m_backwards = 0;
    if (m_isRebased) {
        m_isRebased = false;
        m_last = mark.last;
        return {};
    }
    SequenceResult result;
    // From the second case on `last` is beyond m_last, so m_last + 1 does not overflow.
    if (!isLinked)
        result = judgeForward(mark, now);
    m_last = mark.last;
    return result;
}

SequenceResult SequenceTracker::judgeForward(const SequenceMark &mark, Clock::time_point now)
{
    switch (m_rule) {
    case SequenceRule::None:
    case SequenceRule::Rising:
        return {};
    case SequenceRule::Contiguous:
    case SequenceRule::Overlapping: {
        const quint64 expected = m_last + 1;
        if (mark.first <= expected)
            return {};
        const quint64 missing = mark.first - expected;
        const bool isHole = m_isReorderable && openHole(expected, missing, mark.first, now);
        return {isHole ? SequenceVerdict::Jump : SequenceVerdict::Gap, expected, mark.first, missing};
    }
    case SequenceRule::PreviousLink:
        return {SequenceVerdict::Gap, m_last, mark.previous, mark.previous > m_last ? mark.previous - m_last : 0};
    }
    Q_UNREACHABLE();
}

SequenceResult SequenceTracker::judgeBackward(const SequenceMark &mark, Clock::time_point now)
{
    if (m_isReorderable && fill(mark))
        return {SequenceVerdict::Filled};

    const quint64 distance = m_last - mark.last;
    bool isRestart = false;
    if (now < m_overlapUntil) {
        isRestart = m_rule == SequenceRule::Contiguous && distance > OverlapNumbers;
    } else if (m_rule == SequenceRule::Contiguous) {
        isRestart = distance > (m_isRebased ? RecentNumbers : quint64(ReorderWindow));
    } else if (distance > 0) {
        // The same number again is a keep-alive on some venues and never a sign of a restart.
        if (m_backwards == 0)
            m_backwardsSince = now;
        ++m_backwards;
        isRestart = (distance > quint64(ReorderWindow) && mark.last < m_last / 2) || m_backwards >= ReorderWindow
                    || now - m_backwardsSince >= ReorderTime;
    }
    if (!isRestart)
        return {SequenceVerdict::Duplicate};
    startAt(mark.last);
    return {SequenceVerdict::Restarted};
}

bool SequenceTracker::openHole(quint64 first, quint64 count, quint64 received, Clock::time_point now)
{
    if (count > quint64(ReorderWindow))
        return false;
    // A free place, or else the oldest one that has been told: a late message for it will then be a duplicate.
    Hole *place = nullptr;
    for (Hole &hole : m_holes) {
        if (hole.missing == 0) {
            place = &hole;
            break;
        }
        if (hole.isTold && (!place || hole.openedAt < place->openedAt))
            place = &hole;
    }
    if (!place)
        return false;
    const quint64 all = std::numeric_limits<quint64>::max();
    *place = {first, count == 64 ? all : (quint64(1) << count) - 1, received, now, 0, false};
    ++m_openHoles;
    return true;
}

bool SequenceTracker::fill(const SequenceMark &mark)
{
    bool filled = false;
    for (Hole &hole : m_holes) {
        if (hole.missing == 0 || mark.last < hole.first)
            continue;
        const quint64 from = mark.first > hole.first ? mark.first - hole.first : 0;
        const quint64 to = std::min<quint64>(mark.last - hole.first, 63);
        for (quint64 bit = from; bit <= to; ++bit) {
            const quint64 mask = quint64(1) << bit;
            if (hole.missing & mask) {
                hole.missing &= ~mask;
                filled = true;
            }
        }
        if (hole.missing == 0 && !hole.isTold)
            --m_openHoles;
    }
    return filled;
}

std::optional<Clock::time_point> SequenceTracker::nextDue() const
{
    std::optional<Clock::time_point> due;
    if (m_openHoles == 0)
        return due;
    for (const Hole &hole : m_holes) {
        if (hole.missing != 0 && !hole.isTold && (!due || hole.openedAt + ReorderTime < *due))
            due = hole.openedAt + ReorderTime;
    }
    return due;
}

std::optional<SequenceResult> SequenceTracker::takeOverdueHole(Clock::time_point now)
{
    if (m_openHoles == 0)
        return {};
    Hole *oldest = nullptr;
    for (Hole &hole : m_holes) {
        const bool isOverdue = hole.messagesSince >= ReorderWindow || now - hole.openedAt >= ReorderTime;
        if (hole.missing != 0 && !hole.isTold && isOverdue && (!oldest || hole.first < oldest->first))
            oldest = &hole;
    }
    if (!oldest)
        return {};
    oldest->isTold = true;
    --m_openHoles;
    return SequenceResult{SequenceVerdict::Gap, oldest->first + quint64(std::countr_zero(oldest->missing)),
                          oldest->received, quint64(std::popcount(oldest->missing))};
}

void SequenceTracker::shift(Clock::duration by)
{
    for (Hole &hole : m_holes)
        hole.openedAt += by;
    m_backwardsSince += by;
}

}   // namespace feedwarden
