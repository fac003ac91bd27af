// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/feed/message.h"
#include "core/feed/sequencerule.h"
#include "core/feed/streamledger.h"

#include <QString>

#include <deque>
#include <optional>
#include <vector>

namespace feedwarden {

/// The overlap of a line's two sessions (semantics 7): keeps what the successor's session brings until that has caught
/// up with the one in use, so that the switch loses nothing and repeats nothing.
///
/// Until the switch the session in use is the one that is handed on, and what the other brings is held. The switch is
/// due when
/// - the successor is accepted and has proof of life, and
/// - everything has come that the venue had sent on the session in use before that: a ping is sent there and answered
///   (the barrier), and
/// - each numbered stream has joined: the first message held follows what has been handed on, and nothing is missing
///   there that may still come late;
/// or else, where a stream will not join in time (it is quiet, or the session in use has stopped bringing it) or pings
/// are not answered, at the end of `Longest`, or with MostMessages held. Then what is held is handed on through the
/// ledger, which knows numbered repetitions by their numbers. Those of other streams are known by being equal, see
/// FeedMessage::copyTime(): to messages that the session in use brought during the overlap.
///
/// A pure value; not thread-safe.
class HandOver final
{
public:
    static constexpr Clock::duration Longest = StreamLedger::OverlapTime;
    static constexpr size_t MostMessages = 100'000;

    /// A frame of the successor, and when it came.
    struct Held {
        DecodedFrame frame;
        WallTime receivedAt{};
    };
    /// A stream that the successor's venue has refused.
    struct Refused {
        StreamIndex stream = NoStream;
        QString reason;
    };

    /// The successor's session begins.
    explicit HandOver(Clock::time_point now) : m_begunAt(now) {}

    // ---- Before the switch. ----

    void hold(const DecodedFrame &frame, WallTime receivedAt);
    /// The session in use has handed on `message` of a stream without numbers.
    void noteHandedOn(const FeedMessage &message);
    void noteAccepted(StreamIndex stream) { m_accepted.push_back(stream); }
    void noteRefused(StreamIndex stream, const QString &reason) { m_refused.push_back({stream, reason}); }
    void forget(StreamIndex stream);   ///< It is not wanted any more.

    /// The successor is accepted and has proof of life. True the first time: the barrier is to be sent now.
    bool ready(Clock::time_point now);
    [[nodiscard]] bool isReady() const { return m_readyAt.has_value(); }
    void barrierPassed(const StreamLedger &ledger);
    /// The session in use brings nothing any more, so there is nothing to join on to: the barrier suffices.
    void doNotWaitToJoin() { m_waitsToJoin = false; }

    [[nodiscard]] bool isDue(const StreamLedger &ledger, Clock::time_point now);
    /// When it is due at the latest; none before it is ready.
    [[nodiscard]] std::optional<Clock::time_point> dueAt() const;

    // ---- The switch. ----

    /// All that was held, in its order. From here on this only knows repetitions, until isOver().
    [[nodiscard]] std::vector<Held> take(Clock::time_point now);
    [[nodiscard]] const std::vector<StreamIndex> &accepted() const { return m_accepted; }
    [[nodiscard]] const std::vector<Refused> &refused() const { return m_refused; }
    [[nodiscard]] Clock::time_point begunAt() const { return m_begunAt; }
    [[nodiscard]] bool isSwitched() const { return m_switchedAt.has_value(); }
    /// The session before has already brought this message of a stream without numbers. True once for each. What is old
    /// by nature (first tickers, recent trades) has been brought wherever the stream has.
    [[nodiscard]] bool isRepetition(const FeedMessage &message, const StreamLedger &ledger);
    [[nodiscard]] bool isOver(Clock::time_point now) const { return m_switchedAt && now >= *m_switchedAt + Longest; }

    /// A book whose every session begins with a snapshot over the socket, which replaces what there was.
    [[nodiscard]] static bool startsOver(const StreamTraits &traits)
    {
        return traits.needsSnapshot && !traits.snapshotOverRest;
    }
    /// Whether a session whose first message of a stream carries `first` brings everything after `last`.
    [[nodiscard]] static bool joins(const StreamTraits &traits, const SequenceMark &first, std::optional<quint64> last);

private:
    [[nodiscard]] bool hasJoined(const StreamLedger &ledger, StreamIndex stream) const;

    const Clock::time_point m_begunAt;
    std::optional<Clock::time_point> m_readyAt, m_switchedAt;
    bool m_isBarrierPassed = false;
    bool m_waitsToJoin = true;
    std::vector<Held> m_held;
    size_t m_messages = 0;                               ///< In m_held.
    std::vector<std::optional<SequenceMark>> m_firsts;   ///< Of the first message held, by stream.
    std::vector<StreamIndex> m_waitingFor;               ///< After the barrier: to join.
    std::deque<FeedMessage> m_handedOn;
    std::vector<StreamIndex> m_accepted;
    std::vector<Refused> m_refused;
};

}   // namespace feedwarden
