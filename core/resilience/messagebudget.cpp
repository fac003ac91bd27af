// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/messagebudget.h"

#include <algorithm>

namespace feedwarden {

QLatin1String nameOf(OutgoingKind kind)
{
    switch (kind) {
    case OutgoingKind::Pong:
        return QLatin1String("pong");
    case OutgoingKind::Auth:
        return QLatin1String("auth");
    case OutgoingKind::Subscribe:
        return QLatin1String("subscribe");
    case OutgoingKind::Ping:
        return QLatin1String("ping");
    case OutgoingKind::Unsubscribe:
        return QLatin1String("unsubscribe");
    }
    Q_UNREACHABLE();
}

MessageBudget::MessageBudget(const RollingWindow &limit, bool controlFramesCount)
    : m_window(limit.window + TransitSpread), m_controlFramesCount(controlFramesCount)
{
    if (limit.events > 0)
        m_limit = std::max(limit.events - (controlFramesCount ? 1 : 0), 1);
}

void MessageBudget::restart()
{
    m_sent.clear();
    for (auto &queue : m_queues)
        queue.clear();
}

bool MessageBudget::counts(OutgoingKind kind) const
{
    // Pings and pongs are control frames here; a venue's own ping message is sent as Subscribe or Ping all the same.
    return m_limit > 0 && (m_controlFramesCount || (kind != OutgoingKind::Ping && kind != OutgoingKind::Pong));
}

void MessageBudget::enqueue(OutgoingKind kind, quint64 id) { m_queues[size_t(kind)].push_back(id); }

bool MessageBudget::withdraw(OutgoingKind kind, quint64 id)
{
    auto &queue = m_queues[size_t(kind)];
    const auto found = std::find(queue.begin(), queue.end(), id);
    if (found == queue.end())
        return false;
    queue.erase(found);
    return true;
}

int MessageBudget::inWindow(Clock::time_point now) const
{
    // Sent exactly that long ago is outside: the venue's window has moved on by then.
    const auto first = std::upper_bound(m_sent.begin(), m_sent.end(), now - m_window);
    return int(m_sent.end() - first);
}

std::optional<MessageBudget::Message> MessageBudget::next(Clock::time_point now)
{
    // What does not count need not wait for what does: with the budget spent, free kinds still leave in their order.
    const bool spent = m_limit > 0 && inWindow(now) >= m_limit;
    for (size_t i = 0; i < m_queues.size(); ++i) {
        auto &queue = m_queues[i];
        const auto kind = OutgoingKind(i);
        if (queue.empty() || (spent && counts(kind)))
            continue;
        const Message message{.kind = kind, .id = queue.front()};
        queue.pop_front();
        if (counts(kind)) {
            m_sent.push_back(now);
            if (int(m_sent.size()) > m_limit)
                m_sent.pop_front();
        }
        return message;
    }
    return {};
}

std::optional<Clock::time_point> MessageBudget::nextWake(Clock::time_point now) const
{
    bool countedQueued = false;
    for (size_t i = 0; i < m_queues.size(); ++i) {
        if (m_queues[i].empty())
            continue;
        if (!counts(OutgoingKind(i)))
            return now;
        countedQueued = true;
    }
    if (!countedQueued)
        return {};
    if (inWindow(now) < m_limit)
        return now;
    return m_sent.front() + m_window;
}

qsizetype MessageBudget::queued() const
{
    qsizetype sum = 0;
    for (const auto &queue : m_queues)
        sum += qsizetype(queue.size());
    return sum;
}

Clock::time_point MessageBudget::roomAt(int count, Clock::time_point now) const
{
    if (m_limit <= 0)
        return now;
    const int tooMany = inWindow(now) + std::min(count, m_limit) - m_limit;
    if (tooMany <= 0)
        return now;
    return m_sent[m_sent.size() - size_t(inWindow(now)) + size_t(tooMany) - 1] + m_window;
}

int MessageBudget::headroom(Clock::time_point now) const
{
    return m_limit > 0 ? std::max(m_limit - inWindow(now), 0) : -1;
}

}   // namespace feedwarden
