// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/feed/message.h"
#include "core/feed/sequencerule.h"

#include <array>
#include <optional>

namespace feedwarden {

/// What a message's numbers say (semantics 8).
enum class SequenceVerdict {
    InOrder,     ///< The next one, or the first one.
    Jump,        ///< Numbers are missing, but may still come: a hole is open.
    Gap,         ///< Numbers are missing.
    Filled,      ///< Late, and it fills (a part of) a hole: new data, out of order.
    Duplicate,   ///< Seen before, or older than what was seen: to be dropped.
    Restarted,   ///< Backwards by more than the window: the server numbers anew, and this message is its first.
};

[[nodiscard]] QLatin1String nameOf(SequenceVerdict verdict);

/// A verdict with its numbers, which are set for Jump and Gap.
struct SequenceResult {
    SequenceVerdict verdict = SequenceVerdict::InOrder;
    quint64 expected = 0;
    quint64 received = 0;
    quint64 missing = 0;   ///< How many numbers; 0 where the rule cannot tell.
};

/// Follows the numbers of one stream by its venue's rule. A pure value of fixed size; not thread-safe.
///
/// Contiguous and `reorderable` (trades): up to ReorderWindow missing numbers open a hole. A message that comes late
/// fills it; takeOverdueHole() hands out what is still missing after 64 messages or 1 s. More missing at once is a Gap
/// at once, since that hole could not be filled in time; so is a fifth hole while four are open.
///
/// Backwards: where numbers count messages (Contiguous), lower by more than 64 is a restart; right after rebase() by
/// more than 1024, since venues begin a session with recent trades. Where numbers do not count messages (the other
/// rules), a message is a restart when 64 in a row were backwards, or 1 s of them, or when its number is below half of
/// the last one and lower by more than 64.
class SequenceTracker final
{
public:
    static constexpr int ReorderWindow = 64;
    static constexpr Clock::duration ReorderTime = 1s;
    /// Within an overlap of two sessions everything at most this much older is a duplicate (semantics 7).
    static constexpr quint64 OverlapNumbers = 100'000;
    static constexpr quint64 RecentNumbers = 1024;

    explicit SequenceTracker(SequenceRule rule = SequenceRule::None, bool isReorderable = false)
        : m_rule(rule), m_isReorderable(isReorderable && rule == SequenceRule::Contiguous)
    {
    }

    /// Judges a message and goes on from it. A gap is told once: what follows counts from the message that revealed it.
    SequenceResult check(const SequenceMark &mark, Clock::time_point now)
    {
        if (!mark.isSet || m_rule == SequenceRule::None)
            return {};
        // The common case first: the next message, nothing open.
        if (m_isStarted && m_openHoles == 0 && m_rule == SequenceRule::Contiguous && mark.first == m_last + 1
            && mark.last > m_last) {
            m_last = mark.last;
            m_isRebased = false;
            return {};
        }
        return judge(mark, now);
    }

    /// The next message is the first of a session: no gap before it. What is not newer than the last number is still a
    /// duplicate.
    void rebase();
    /// True from rebase() until the first message that goes on.
    [[nodiscard]] bool isRebased() const { return m_isRebased; }
    /// Everything is forgotten.
    void reset();
    /// Goes on from this number (a book's snapshot).
    void startAt(quint64 last);
    /// Two sessions overlap until then: old numbers are duplicates, never a restart.
    void expectOverlap(Clock::time_point until) { m_overlapUntil = until; }

    /// True while a hole is open and not told.
    [[nodiscard]] bool hasOpenHole() const { return m_openHoles > 0; }
    /// When the oldest open hole is due by time; none without one.
    [[nodiscard]] std::optional<Clock::time_point> nextDue() const;
    /// A hole that has been open for 64 messages or 1 s: told once, as a Gap with what is still missing of it.
    [[nodiscard]] std::optional<SequenceResult> takeOverdueHole(Clock::time_point now);
    /// Time asleep does not age a hole.
    void shift(Clock::duration by);

    /// The newest number; none before the first message.
    [[nodiscard]] std::optional<quint64> last() const { return m_isStarted ? std::optional(m_last) : std::nullopt; }
    [[nodiscard]] SequenceRule rule() const { return m_rule; }

private:
    struct Hole {
        quint64 first = 0;   ///< The first missing number; bit i of `missing` is first + i.
        quint64 missing = 0;
        quint64 received = 0;   ///< The number that revealed it.
        Clock::time_point openedAt{};
        int messagesSince = 0;
        bool isTold = false;
    };
    static constexpr int Holes = 4;

    [[nodiscard]] SequenceResult judge(const SequenceMark &mark, Clock::time_point now);
    [[nodiscard]] SequenceResult judgeForward(const SequenceMark &mark, Clock::time_point now);
    [[nodiscard]] SequenceResult judgeBackward(const SequenceMark &mark, Clock::time_point now);
    [[nodiscard]] bool fill(const SequenceMark &mark);
    [[nodiscard]] bool openHole(quint64 first, quint64 count, quint64 received, Clock::time_point now);
    void closeHoles();
    [[nodiscard]] SequenceResult restart(const SequenceMark &mark);

    SequenceRule m_rule;
    bool m_isReorderable;
    bool m_isStarted = false;
    bool m_isRebased = false;   ///< The next message is the first of a session.
    qint8 m_openHoles = 0;      ///< Not told.
    quint64 m_last = 0;
    int m_backwards = 0;   ///< Messages in a row that were not newer.
    Clock::time_point m_backwardsSince{};
    Clock::time_point m_overlapUntil{};
    std::array<Hole, Holes> m_holes{};
};

}   // namespace feedwarden
