// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <array>
#include <optional>

namespace feedwarden {

/// One answer of a venue's time endpoint, as it arrived.
struct ClockSample {
    WallTime receivedAt{};   ///< Our wall clock when the answer was there.
    Clock::duration roundTrip{
        0};                 ///< From sending to the answer, measured with Clock, so a wall step cannot spoil it.
    WallTime venueTime{};   ///< What the venue said: when it built the answer.
    Clock::duration resolution{1ms};   ///< The venue counts in steps of this: 1 s where it says whole seconds.
    /// When the venue received the question, where it says so (Kraken `time_in`; `venueTime` is then `time_out`).
    std::optional<WallTime> venueReceivedAt;
};

/// How far our wall clock is ahead of a venue's, measured the NTP way, and when to measure again (semantics 9).
///
/// offset = our clock - the venue's clock, so that feed latency = receive time - event time - offset. Positive: our
/// clock is ahead. Without a sample the clock is unverified and latencies are raw.
///
/// The truth lies within offset() ± uncertainty(): half the round trip of the best sample plus half the venue's
/// resolution (whole seconds: ± 500 ms), since a truncated time is taken as the middle of its step. The best sample is
/// the one with the lowest round trip of the last 10.
///
/// Of a venue that counts in whole seconds every sample is as bad as the best, but each falls elsewhere into the
/// venue's second: the truth lies where those of the last burst agree, which makes ± 500 ms about ± 120 ms.
///
/// A measurement is a burst of 5 samples, 1 s apart, or 1.618 s at such a venue, so that no two fall into the same part
/// of a second: at the start, hourly, after wake and after a wall step. A failed request is repeated after 30 s,
/// doubling to 1 h. A pure value; not thread-safe.
class ClockOffset final
{
public:
    static constexpr int KeptSamples = 10;
    static constexpr int BurstSamples = 5;
    static constexpr Clock::duration BurstSpacing = 1s;
    static constexpr Clock::duration CoarseResolution = 100ms;   ///< From here on a venue's clock is a coarse one.
    static constexpr Clock::duration CoarseBurstSpacing = 1618ms;
    static constexpr Clock::duration Interval = 1h;
    static constexpr Clock::duration AnswerTimeout = 10s;
    static constexpr Clock::duration FirstRetry = 30s;

    /// From now on measurements are wanted; the first one at once.
    void start(Clock::time_point now);
    void stop() { m_nextDue.reset(); }

    /// When the next request is to be sent; none before start(). A request that is neither answered nor failed()
    /// becomes due again after AnswerTimeout.
    [[nodiscard]] std::optional<Clock::time_point> nextDue() const { return m_nextDue; }
    [[nodiscard]] bool isDue(Clock::time_point now) const { return m_nextDue && now >= *m_nextDue; }

    void requested(Clock::time_point now);   ///< A request has been sent.
    void failed(Clock::time_point now);      ///< It brought no usable answer.

    /// Takes the sample; true if offset() or uncertainty() is another one now. Samples with a negative round trip, or
    /// one of more than AnswerTimeout, are refused like a failed request.
    bool addSample(const ClockSample &sample, Clock::time_point now);

    /// The machine slept: what was known still stands until a new sample comes, then only the new ones count.
    void woke(Clock::time_point now);
    /// Our wall clock was set: what was known is wrong, so the clock is unverified until measured.
    void wallStepped(Clock::time_point now);

    [[nodiscard]] bool isVerified() const { return m_count > 0; }
    /// None while unverified.
    [[nodiscard]] std::optional<Clock::duration> offset() const;
    [[nodiscard]] std::optional<Clock::duration> uncertainty() const;

    /// Receive time - event time - offset; raw while unverified. Negative is clock skew and stays so.
    [[nodiscard]] Clock::duration latencyOf(WallTime receivedAt, WallTime eventTime) const
    {
        return receivedAt - eventTime - m_offset;
    }

private:
    struct Kept {
        Clock::duration roundTrip;
        Clock::duration offset;
        Clock::duration uncertainty;
        bool isCoarse;
    };
    void choose();
    void narrow();   ///< To where the coarse samples of the last burst agree.

    std::array<Kept, KeptSamples> m_samples{};
    int m_count = 0;
    int m_next = 0;                     ///< The newest lies before it, wherever that is.
    bool m_startOver = false;           ///< The next sample replaces all.
    Clock::duration m_offset{0};        ///< Of the best sample; 0 while unverified.
    Clock::duration m_uncertainty{0};   ///< Of the same; says nothing while unverified.
    std::optional<Clock::time_point> m_nextDue;
    int m_leftInBurst = 0;
    Clock::duration m_retry = FirstRetry;
};

/// Notices that the wall clock was set: it moved against Clock by more than a daemon's gentle correction could.
class WallStepDetector final
{
public:
    /// Largest correction by slewing between two looks that is not a step.
    static constexpr Clock::duration Tolerance = 100ms;

    /// How far the wall clock jumped since the last look (positive: forwards); none when it did not.
    std::optional<Clock::duration> look(Clock::time_point now, WallTime wall);

private:
    std::optional<Clock::duration> m_difference;
};

}   // namespace feedwarden
