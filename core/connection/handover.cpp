// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/handover.h"

#include <algorithm>
#include <utility>

namespace feedwarden {

bool HandOver::joins(const StreamTraits &traits, const SequenceMark &first, std::optional<quint64> last)
{
    if (!first.isSet || !last || startsOver(traits))
        return true;
    switch (traits.rule) {
    case SequenceRule::None:
        return true;
    case SequenceRule::Contiguous:
    case SequenceRule::Overlapping:
        return first.first <= *last + 1;
    case SequenceRule::PreviousLink:
        return first.previous <= *last;
    case SequenceRule::Rising:
        // The numbers between two messages say nothing, so only having seen the same one does.
        return first.last <= *last;
    }
    Q_UNREACHABLE();
}

// ---- Before the switch. ----

void HandOver::hold(const DecodedFrame &frame, WallTime receivedAt)
{
    if (frame.messages.empty() && !frame.connectionSequence.isSet)
        return;
    m_held.push_back({frame, receivedAt});
    m_held.back().frame.notices.clear();
    m_messages += frame.messages.size();
    for (const FeedMessage &message : frame.messages) {
        if (size_t(message.stream) >= m_firsts.size())
            m_firsts.resize(size_t(message.stream) + 1);
        auto &first = m_firsts[size_t(message.stream)];
        if (!first)
            first = message.sequence;
    }
}

void HandOver::noteHandedOn(const FeedMessage &message)
{
    if (m_handedOn.size() >= MostMessages)
        m_handedOn.pop_front();
    m_handedOn.push_back(message);
}

void HandOver::forget(StreamIndex stream)
{
    // The index may be given to another stream, whose messages these are not.
    for (Held &held : m_held)
        std::erase_if(held.frame.messages, [stream](const FeedMessage &message) { return message.stream == stream; });
    if (size_t(stream) < m_firsts.size())
        m_firsts[size_t(stream)].reset();
    std::erase(m_waitingFor, stream);
    std::erase_if(m_handedOn, [stream](const FeedMessage &message) { return message.stream == stream; });
    std::erase(m_accepted, stream);
    std::erase_if(m_refused, [stream](const Refused &refused) { return refused.stream == stream; });
}

bool HandOver::ready(Clock::time_point now)
{
    if (m_readyAt)
        return false;
    m_readyAt = now;
    return true;
}

std::optional<Clock::time_point> HandOver::dueAt() const
{
    return m_readyAt ? std::optional(*m_readyAt + Longest) : std::nullopt;
}

void HandOver::barrierPassed(const StreamLedger &ledger)
{
    m_isBarrierPassed = true;
    for (StreamIndex stream = 0; m_waitsToJoin && stream < ledger.indexEnd(); ++stream) {
        if (ledger.contains(stream))
            m_waitingFor.push_back(stream);
    }
}

bool HandOver::hasJoined(const StreamLedger &ledger, StreamIndex stream) const
{
    const StreamTraits &traits = ledger.traits(stream);
    const auto last = ledger.lastSequence(stream);
    if (!last || traits.rule == SequenceRule::None || startsOver(traits))
        return true;
    const auto first = size_t(stream) < m_firsts.size() ? m_firsts[size_t(stream)] : std::nullopt;
    return first && joins(traits, *first, last);
}

bool HandOver::isDue(const StreamLedger &ledger, Clock::time_point now)
{
    if (!m_readyAt || m_switchedAt)
        return false;
    if (now >= *m_readyAt + Longest || m_messages >= MostMessages)
        return true;
    if (!m_isBarrierPassed)
        return false;
    // What has joined stays joined: the session in use only gets further.
    std::erase_if(m_waitingFor, [&](StreamIndex stream) { return hasJoined(ledger, stream); });
    if (!m_waitingFor.empty())
        return false;
    for (StreamIndex stream = 0; m_waitsToJoin && stream < ledger.indexEnd(); ++stream) {
        if (ledger.contains(stream) && ledger.hasOpenHole(stream))
            return false;
    }
    return true;
}

// ---- The switch. ----

std::vector<HandOver::Held> HandOver::take(Clock::time_point now)
{
    m_switchedAt = now;
    m_messages = 0;
    m_firsts.clear();
    return std::exchange(m_held, {});
}

bool HandOver::isRepetition(const FeedMessage &message, const StreamLedger &ledger)
{
    if (!message.countsForLatency && ledger.hasDelivered(message.stream))
        return true;
    const auto found = std::find_if(m_handedOn.begin(), m_handedOn.end(), [&](const FeedMessage &handedOn) {
        return handedOn.stream == message.stream && handedOn.copyTime() == message.copyTime()
               && handedOn.payload == message.payload;
    });
    if (found == m_handedOn.end())
        return false;
    m_handedOn.erase(found);
    return true;
}

}   // namespace feedwarden
