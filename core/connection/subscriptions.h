// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/feed/message.h"
#include "core/resilience/messagebudget.h"
#include "core/venues/venueprotocol.h"

#include <QHash>

#include <algorithm>
#include <optional>
#include <span>
#include <vector>

namespace feedwarden {

/// What one session has asked of its venue, and what the venue said to it: frames that wait for the message budget,
/// requests that wait for an answer, streams that nobody has spoken for yet.
///
/// A pure value; frames come from the venue's protocol and leave through next(). Not thread-safe.
class Subscriptions final
{
public:
    explicit Subscriptions(const VenueFacts &facts) : m_budget(facts.clientMessages, facts.controlFramesCount) {}

    /// A session begins that wants `streams`: nothing sent, nothing answered.
    void begin(std::vector<StreamIndex> streams);
    /// The session is over: what has not left never will.
    void end() { begin({}); }

    // ---- What is to be sent. ----

    /// Something to send, in the order of its right of way.
    struct Outgoing {
        ClientFrame frame;
        quint64 pingNumber = 0;   ///< 0 = a text frame.
        bool isSubscription = false;
        Clock::time_point queuedAt{};
    };
    void enqueue(OutgoingKind kind, ClientFrame frame, Clock::time_point now);
    void enqueuePing(quint64 number, Clock::time_point now);
    /// Frames that subscribe. Their request ids are remembered, so that an answer finds its streams.
    void subscribe(std::vector<ClientFrame> frames, Clock::time_point now);
    /// Frames that end subscriptions. `beforeSubscribing` lets them leave before what asks for the same anew.
    void unsubscribe(std::vector<ClientFrame> frames, Clock::time_point now, bool beforeSubscribing = false);
    /// What may leave now, which counts it as sent; none while there is nothing or the budget is spent.
    [[nodiscard]] std::optional<Outgoing> next(Clock::time_point now);
    [[nodiscard]] std::optional<Clock::time_point> nextWake(Clock::time_point now) const;

    // ---- Subscriptions that are to be made anew. ----

    /// `stream` is to be unsubscribed and subscribed. As long as the budget does not let both leave it only waits: by
    /// then it may not be needed any more, and one pair of frames does for all that wait.
    void resubscribe(std::span<const StreamIndex> streams);
    /// Those for which `isNeeded` is false wait no longer: a stream that has spoken again would lose what comes between
    /// its end and its new beginning.
    template<typename IsNeeded>
    void withdrawUnless(IsNeeded isNeeded)
    {
        std::erase_if(m_toResubscribe, [&](StreamIndex stream) { return !isNeeded(stream); });
    }
    /// Those whose frames are to be made and handed in now; they wait no longer.
    [[nodiscard]] std::vector<StreamIndex> takeResubscriptions(Clock::time_point now);

    /// Frames that could leave now; -1 = not limited.
    [[nodiscard]] int headroom(Clock::time_point now) const { return m_budget.headroom(now); }

    [[nodiscard]] const MessageBudget &budget() const { return m_budget; }

    // ---- What is answered. ----

    /// The streams that an answer speaks of: those it names and those of its request, which is answered with it.
    [[nodiscard]] std::vector<StreamIndex> takeAnswer(const SessionNotice &notice);
    /// `stream` needs no answer any more. True if that is news.
    bool answered(StreamIndex stream);
    [[nodiscard]] bool isUnanswered(StreamIndex stream) const
    {
        return std::find(m_unanswered.begin(), m_unanswered.end(), stream) != m_unanswered.end();
    }
    /// Some request of subscriptions is still to be answered.
    [[nodiscard]] bool awaitsAnswers() const { return !m_requests.isEmpty(); }
    /// Streams without an answer in this session.
    [[nodiscard]] const std::vector<StreamIndex> &unanswered() const { return m_unanswered; }

    /// Many streams refused in one request are asked for again in halves, until the bad one stands alone: these are the
    /// halves. Empty where `streams` are refused for good.
    [[nodiscard]] static std::vector<std::span<const StreamIndex>> halves(const SessionNotice &refusal,
                                                                          std::span<const StreamIndex> streams);
    /// What is to be asked for again once a refusal is dealt with: a venue without request ids refuses a whole message
    /// for one name in it.
    [[nodiscard]] std::vector<StreamIndex> refusedAlong(const SessionNotice &refusal) const;

private:
    void enqueue(OutgoingKind kind, Outgoing message);
    /// When the frames of a resubscription can leave; none while something with an older right of way is queued.
    [[nodiscard]] std::optional<Clock::time_point> resubscribeAt(Clock::time_point now) const;

    MessageBudget m_budget;
    std::vector<StreamIndex> m_toResubscribe;
    QHash<quint64, Outgoing> m_outgoing;   ///< By the number that the budget knows them by.
    quint64 m_nextOutgoing = 1;
    QHash<qint64, std::vector<StreamIndex>> m_requests;   ///< Subscriptions without an answer, by request id.
    std::vector<StreamIndex> m_unanswered;
};

}   // namespace feedwarden
