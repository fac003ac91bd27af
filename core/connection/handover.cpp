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
        const bool isKnown = std::any_of(m_firsts.begin(), m_firsts.end(),
                                         [&](const First &first) { return first.stream == message.stream; });
        if (!isKnown)
            m_firsts.push_back({message.stream, message.sequence});
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
    std::erase_if(m_firsts, [stream](const First &first) { return first.stream == stream; });
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

bool HandOver::isDue(const StreamLedger &ledger, Clock::time_point now) const
{
    if (!m_readyAt || m_switchedAt)
        return false;
    if (now >= *m_readyAt + Longest || m_messages >= MostMessages)
        return true;
    if (!m_isBarrierPassed)
        return false;
    return !m_waitsToJoin || std::all_of(m_firsts.begin(), m_firsts.end(), [&](const First &first) {
        return !ledger.contains(first.stream)
               || (!ledger.hasOpenHole(first.stream)
                   && joins(ledger.traits(first.stream), first.mark, ledger.lastSequence(first.stream)));
    });
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
        return handedOn.stream == message.stream && handedOn.eventTime == message.eventTime
               && handedOn.payload == message.payload;
    });
    if (found == m_handedOn.end())
        return false;
    m_handedOn.erase(found);
    return true;
}

}   // namespace feedwarden
