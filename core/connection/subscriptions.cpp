// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/subscriptions.h"

#include <algorithm>
#include <utility>

namespace feedwarden {

void Subscriptions::begin(std::vector<StreamIndex> streams)
{
    m_budget.restart();
    m_outgoing.clear();
    m_requests.clear();
    m_toResubscribe.clear();
    m_unanswered = std::move(streams);
}

// ---- What is to be sent. ----

void Subscriptions::enqueue(OutgoingKind kind, Outgoing message)
{
    const quint64 id = m_nextOutgoing++;
    m_outgoing.insert(id, std::move(message));
    m_budget.enqueue(kind, id);
}

void Subscriptions::enqueue(OutgoingKind kind, ClientFrame frame, Clock::time_point now)
{
    enqueue(kind, Outgoing{.frame = std::move(frame), .queuedAt = now});
}

void Subscriptions::enqueuePing(quint64 number, Clock::time_point now)
{
    enqueue(OutgoingKind::Ping, Outgoing{.pingNumber = number, .queuedAt = now});
}

void Subscriptions::subscribe(std::vector<ClientFrame> frames, Clock::time_point now)
{
    for (ClientFrame &frame : frames) {
        if (frame.requestId != 0)
            m_requests.insert(frame.requestId, frame.streams);
        enqueue(OutgoingKind::Subscribe, Outgoing{.frame = std::move(frame), .isSubscription = true, .queuedAt = now});
    }
}

void Subscriptions::unsubscribe(std::vector<ClientFrame> frames, Clock::time_point now, bool beforeSubscribing)
{
    for (ClientFrame &frame : frames)
        enqueue(beforeSubscribing ? OutgoingKind::Subscribe : OutgoingKind::Unsubscribe, std::move(frame), now);
}

std::optional<Subscriptions::Outgoing> Subscriptions::next(Clock::time_point now)
{
    const auto message = m_budget.next(now);
    if (!message)
        return {};
    return m_outgoing.take(message->id);
}

std::optional<Clock::time_point> Subscriptions::nextWake(Clock::time_point now) const
{
    const auto queued = m_budget.nextWake(now);
    const auto again = m_toResubscribe.empty() ? std::nullopt : resubscribeAt(now);
    return queued && again ? std::min(*queued, *again) : queued ? queued : again;
}

// ---- Subscriptions that are to be made anew. ----

void Subscriptions::resubscribe(std::span<const StreamIndex> streams)
{
    for (const StreamIndex stream : streams) {
        if (std::find(m_toResubscribe.begin(), m_toResubscribe.end(), stream) == m_toResubscribe.end())
            m_toResubscribe.push_back(stream);
    }
}

std::optional<Clock::time_point> Subscriptions::resubscribeAt(Clock::time_point now) const
{
    for (const OutgoingKind kind : {OutgoingKind::Pong, OutgoingKind::Auth, OutgoingKind::Subscribe}) {
        if (m_budget.isQueued(kind))
            return {};
    }
    // One frame that ends and one that asks anew: a stream should not wait in between.
    return m_budget.roomAt(2, now);
}

std::vector<StreamIndex> Subscriptions::takeResubscriptions(Clock::time_point now)
{
    const auto at = m_toResubscribe.empty() ? std::nullopt : resubscribeAt(now);
    return at && *at <= now ? std::exchange(m_toResubscribe, {}) : std::vector<StreamIndex>();
}

// ---- What is answered. ----

std::vector<StreamIndex> Subscriptions::takeAnswer(const SessionNotice &notice)
{
    std::vector<StreamIndex> streams = notice.streams;
    if (const auto request = m_requests.find(notice.requestId); request != m_requests.end()) {
        streams.insert(streams.end(), request->begin(), request->end());
        m_requests.erase(request);
    }
    return streams;
}

bool Subscriptions::answered(StreamIndex stream) { return std::erase(m_unanswered, stream) > 0; }

std::vector<std::span<const StreamIndex>> Subscriptions::halves(const SessionNotice &refusal,
                                                                std::span<const StreamIndex> streams)
{
    if (refusal.requestId == 0 || streams.size() < 2)
        return {};
    const auto middle = streams.size() / 2;
    return {streams.first(middle), streams.subspan(middle)};
}

std::vector<StreamIndex> Subscriptions::refusedAlong(const SessionNotice &refusal) const
{
    return refusal.requestId == 0 ? m_unanswered : std::vector<StreamIndex>();
}

}   // namespace feedwarden
