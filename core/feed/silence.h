// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/feed/sequencerule.h"
#include "core/feed/stream.h"

#include <array>
#include <optional>

namespace feedwarden {

/// What has been learned about how often a stream speaks. Plain numbers, so that they can be kept from run to run.
struct LearnedRate {
    double perSecond = 0.0;              ///< λ: messages per trusted second over the last hour; 0 = not known.
    quint64 messages = 0;                ///< How many messages it rests on, over all sessions.
    Clock::duration longestSilence{0};   ///< Within trusted time of the last 24 h.

    friend bool operator==(const LearnedRate &, const LearnedRate &) = default;
};

/// Messages that have to be known before the learned rate replaces the prior of the stream's kind.
inline constexpr quint64 MessagesToKnow = 50;
inline constexpr Clock::duration ShortestThreshold = 5s;
inline constexpr Clock::duration LongestThreshold = 15min;

/// T of a kind whose rate is not known yet (semantics 5): mark price 10 s; book ticker and depth 15 s; ticker 30 s;
/// trade 60 s; candle twice its push interval (where the venue names none: twice its length, at most 2 min); none for
/// event-only kinds, whose silence says nothing.
[[nodiscard]] std::optional<Clock::duration> priorThreshold(Channel channel, const StreamTraits &traits);

/// T = clamp(max(3 × ln(max(λ·W, e)) / λ, 2 × longest silence), 5 s, 15 min) with W = 30 days: once the rate is known
/// silence of that length comes by chance less than once in the W of a stream of random messages, three times over.
/// Before that the prior, or twice the longest silence seen if that is more. None for event-only kinds.
[[nodiscard]] std::optional<Clock::duration> silenceThreshold(Channel channel, const StreamTraits &traits,
                                                              const LearnedRate &learned);

/// True if the rate is known, and at least once a second; mark prices are busy from the start (semantics 1).
[[nodiscard]] bool isBusyRate(Channel channel, const LearnedRate &learned);

/// Measures one stream's rate and longest silence. Told of messages and of the trusted time so far; the rate is taken
/// over the last hour (in steps of 10 min), the longest silence over the last 24 h (in steps of 1 h). Fixed size.
class RateLearner final
{
public:
    RateLearner() = default;
    /// Goes on from what an earlier session learned; its rate stands until there are 50 messages or 10 min of trusted
    /// time to replace it with.
    RateLearner(const LearnedRate &before, Clock::time_point now);

    /// A message that says something about the rate; the hot path.
    void count() { ++m_messages; }

    /// Trusted time went by without a message, for so long.
    void noteSilence(Clock::duration silence, Clock::time_point now);

    /// Brings the rate up to date. `trusted` is the stream's trusted time since the learner was made. At most once a
    /// second and stream is enough.
    void update(Clock::duration trusted, Clock::time_point now);

    [[nodiscard]] const LearnedRate &learned() const { return m_learned; }

private:
    /// Where the counters stood at some instant.
    struct Mark {
        Clock::time_point at;
        quint64 messages;
        Clock::duration trusted;
    };
    static constexpr Clock::duration RateWindow = 1h;
    static constexpr Clock::duration MarkSpacing = 10min;
    static constexpr int Marks = int(RateWindow / MarkSpacing) + 2;
    static constexpr int Hours = 24;
    static constexpr double EnoughSeconds = 600.0;

    [[nodiscard]] static qint64 hourOf(Clock::time_point time) { return time.time_since_epoch() / 1h; }
    void enterHour(Clock::time_point now);

    quint64 m_messages = 0;   ///< Counted here, without those known before.
    quint64 m_messagesBefore = 0;
    std::array<Mark, Marks> m_marks{};
    int m_markCount = 0;
    qint64 m_hour = 0;
    std::array<quint32, Hours> m_silencesMs{};   ///< The longest of each hour, rounded up to 1 ms.
    LearnedRate m_learned;
};

}   // namespace feedwarden
