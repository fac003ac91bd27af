// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/feed/truststate.h"

#include <array>
#include <optional>

namespace feedwarden {

inline constexpr int TrustStateCount = 8;

/// Blind time counts here: wanted and not trusted, except paused.
[[nodiscard]] constexpr bool isBlindIn(TrustState state)
{
    return state != TrustState::Trusted && state != TrustState::Paused;
}

/// Adds up how long a set of members (streams of a line, lines of a feed, feeds of an exchange) was trusted and blind.
///
/// Wanted members are those that are not paused. Blind time is the time during which at least one wanted member was not
/// trusted (their union), exact at any instant. The trusted share is the share of member-time that was trusted within
/// the last 5 min; its far edge is interpolated within 5 s. Fixed size, whatever the number of members. A pure value;
/// not thread-safe. An earlier `now` than the latest one seen counts as that.
class TrustMeter final
{
public:
    /// `wanted` and `trusted` change by this many members at `now`.
    void change(int wanted, int trusted, Clock::time_point now);

    /// From `from` (or from the latest change, if that is later) to `now` no wanted member could be trusted, whatever
    /// they seemed to be: our own thread stood still.
    void markBlind(Clock::time_point from, Clock::time_point now);

    [[nodiscard]] int wanted() const { return m_wanted; }
    [[nodiscard]] int trusted() const { return m_trusted; }

    [[nodiscard]] bool isBlind() const { return m_wanted > m_trusted; }
    [[nodiscard]] Clock::duration blindTime(Clock::time_point now) const;

    /// 0 to 1 over the last 5 min; none if nothing was wanted in that time.
    [[nodiscard]] std::optional<double> trustedShare(Clock::time_point now) const;

    static constexpr Clock::duration Window = 5min;

private:
    static constexpr Clock::duration Slice = 5s;
    static constexpr int Marks = int(Window / Slice) + 2;

    /// Member-time since the beginning, in nanoseconds: a double, because a thousand members would overflow an integer
    /// within months, and is exact for the differences that matter.
    struct Sum {
        double wanted = 0.0;
        double trusted = 0.0;
    };
    void settle(Clock::time_point now);
    [[nodiscard]] Sum sumAt(Clock::time_point time) const;

    int m_wanted = 0;
    int m_trusted = 0;
    bool m_isStarted = false;
    Clock::time_point m_startedAt{};
    Clock::time_point m_at{};   ///< Up to here everything is added up.
    Clock::duration m_blind{0};
    Sum m_sum;
    std::array<Sum, Marks> m_marks{};   ///< A ring: the sums at the multiples of Slice since the epoch.
    qint64 m_firstMark = 0;             ///< Multiples of Slice that have a mark: from this one ...
    qint64 m_nextMark = 0;              ///< ... to before this one.
};

}   // namespace feedwarden
