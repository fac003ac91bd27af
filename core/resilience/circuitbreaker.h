// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/resilience/failure.h"
#include "core/resilience/linestate.h"
#include "core/resilience/policies.h"

#include <optional>
#include <utility>
#include <vector>

namespace feedwarden {

/// One change of a breaker's state, noted after the state is committed.
struct BreakerTransition {
    BreakerState from = BreakerState::Closed;
    BreakerState to = BreakerState::Closed;
    Cause cause = Cause::None;     ///< What tipped it; None where a timer or success did. UserStop = held by hand.
    int failures = 0;              ///< Counted failures that led here.
    int openings = 0;              ///< k: openings in a row.
    Clock::duration cooldown{0};   ///< Time that it will stay Open, as drawn; 0 unless `to` is Open.
    std::optional<Clock::time_point> until;   ///< End of that; none unless Open, and while held by hand.

    friend bool operator==(const BreakerTransition &, const BreakerTransition &) = default;
};

/// Whether an action by hand may pass a server's ban: only after the user has confirmed that text.
enum class BanRule { Respect, Override };

/// Stops us from hammering what keeps failing: one per host and one per line, of this one class (semantics 3).
///
/// A pure value. Closed -> Open after `failureThreshold` failures in a row of any one member (a host's members are its
/// lines; a line has one), or after `flapThreshold` short sessions within `flapWindow`. Open -> HalfOpen at the end of
/// the open time. HalfOpen hands out one permit; its success closes, its failure opens for longer, a neutral end gives
/// it back, and no verdict in time is a failure.
class CircuitBreaker final
{
public:
    /// Leave to try. Each attempt holds one from its start until its verdict.
    struct Permit {
        quint32 serial = 0;   ///< 0 = no permit.
        bool trial = false;   ///< The only one of a HalfOpen breaker.
    };

    static constexpr Clock::duration SettledAfter = 10min;   ///< Stable for this long: openings in a row are 0 again.
    static constexpr Clock::duration LongestTrial = 10s;     ///< Proof of life held this long, or stable_after if less.

    explicit CircuitBreaker(const BreakerPolicy &policy = {}) : m_policy(policy) {}

    /// An open time already told stays as it is.
    void setPolicy(const BreakerPolicy &policy) { m_policy = policy; }

    /// Does what time has made due. Call it with the clock in hand before asking anything.
    void advance(Clock::time_point now, Random &random);
    /// When advance() has something to do; none while nothing is pending.
    [[nodiscard]] std::optional<Clock::time_point> nextWake() const;

    /// True if acquire() would give a permit.
    [[nodiscard]] bool admits() const
    {
        return m_state == BreakerState::Closed || (m_state == BreakerState::HalfOpen && m_trial == 0);
    }
    /// `trialLimit`: a trial without a verdict for this long has failed (attempt deadline + trial time).
    [[nodiscard]] std::optional<Permit> acquire(Clock::duration trialLimit, Clock::time_point now);

    /// The trial has proof of life and need only hold it: its time ends at `deadline`, if that is later.
    void extendTrial(Permit permit, Clock::time_point deadline);

    /// A class-C failure of `member`. `shortSession`: it died after 101 and before Stable. An attempt from before the
    /// opening does not extend it.
    void failed(Permit permit, int member, Cause cause, bool shortSession, Clock::time_point now, Random &random);
    /// Closes, also for an attempt from before the opening; but never passes a ban or a hold.
    void succeeded(Permit permit, Clock::time_point now);
    /// A neutral end: nothing is counted, a trial's permit is free again.
    void released(Permit permit);
    /// Stable for SettledAfter: openings in a row are forgotten.
    void settled() { m_openings = 0; }
    /// `member` is gone and with it its count.
    void forget(int member);

    /// The network is back or the machine awake: Open ends early if only the way was at fault.
    void pathRestored(Clock::time_point now);

    /// Open until `until` by the server's word. Counts nothing; a later `until` extends, an earlier one changes
    /// nothing.
    void ban(Cause cause, Clock::time_point until, Clock::time_point now);

    // By hand.
    /// Closed, all counters 0, no longer held. False where a ban stands in the way: then counters are 0, but it stays
    /// Open.
    bool reset(Clock::time_point now, BanRule rule = BanRule::Respect);
    /// Skips the open time once. False where held or banned, or where it is not Open.
    bool skipWait(Clock::time_point now, BanRule rule = BanRule::Respect);
    void holdOpen(Clock::time_point now);
    /// Ends holdOpen(); what follows is a trial.
    void releaseHold(Clock::time_point now);

    [[nodiscard]] BreakerState state() const { return m_state; }
    [[nodiscard]] std::optional<Clock::time_point> openUntil() const;   ///< None unless Open, and while held.
    [[nodiscard]] bool isHeld() const { return m_held; }
    [[nodiscard]] std::optional<Clock::time_point> bannedUntil(Clock::time_point now) const;
    [[nodiscard]] int failures() const;                         ///< The highest count of one member.
    [[nodiscard]] int openings() const { return m_openings; }   ///< k.
    [[nodiscard]] Cause cause() const { return m_cause; }       ///< Of the last opening.
    [[nodiscard]] bool hasTrial() const { return m_trial != 0; }

    /// Oldest first; taking clears. Exactly one per change.
    [[nodiscard]] std::vector<BreakerTransition> takeTransitions() { return std::exchange(m_transitions, {}); }

private:
    void enter(BreakerState state, Cause cause, Clock::time_point now);
    void trip(Cause cause, Clock::time_point now, Random &random);
    void clearCounts();

    BreakerPolicy m_policy;
    BreakerState m_state = BreakerState::Closed;
    std::vector<std::pair<int, int>> m_counts;        ///< Member and its failures in a row.
    std::vector<Clock::time_point> m_shortSessions;   ///< At most flapThreshold, oldest first.
    bool m_onlyPathFailures = true;                   ///< Of those counted.
    int m_openings = 0;
    Cause m_cause = Cause::None;
    bool m_held = false;
    Clock::time_point m_openUntil{};
    Clock::time_point m_bannedUntil{};   ///< The epoch of the clock where there is no ban.
    quint32 m_lastSerial = 0;
    quint32 m_trial = 0;   ///< Serial of the trial under way; 0 = none.
    Clock::time_point m_trialDeadline{};
    std::vector<BreakerTransition> m_transitions;
};

}   // namespace feedwarden
