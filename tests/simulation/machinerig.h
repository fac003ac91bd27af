// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/resilience/rotatingline.h"

#include <QByteArray>

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace feedwarden {

/// All that can happen to a line, as far as its machine can tell the difference. Of two sessions, `Next` means the one
/// that is to take over.
enum class RigInput : quint8 {
    Start,
    Stop,
    ConnectNow,
    Reconnect,
    ResetBreaker,
    HoldBreaker,
    ReleaseBreaker,
    EndpointChanges,
    NetworkUp,
    NetworkLost,
    Sleeps,
    StandsStill,
    TimePasses,   ///< To the next instant that the machine asked to be woken at.
    HostOpens,    ///< The host's breaker, as the governor tells it.
    HostHalfOpens,
    HostCloses,
    HostThrottles,
    ThrottleLifts,
    LocalFault,
    // Of one session.
    SlotGranted,
    TrialGranted,
    Opened,
    Acknowledged,
    Data,
    Pong,
    Recovered,
    RestartAnnounced,
    ReplacementWanted,
    Unusable,
    EndsCounted,
    EndsThrottled,
    EndsPlanned,
    EndsBlocked,
    EndsLocal,
    CloseDone,   ///< Of a session that was closed or aborted.
    NextSlotGranted,
    NextOpened,
    NextAcknowledged,
    NextData,
    NextCaughtUp,
    NextEndsCounted,
    NextEndsBlocked,
    NextCloseDone,
    LeftCloses,   ///< A session that was replaced is closed for good.
};
inline constexpr int RigInputCount = int(RigInput::LeftCloses) + 1;
[[nodiscard]] const char *nameOf(RigInput input);

/// A RotatingLine with everything around it that a Connector, a governor and a transport would be, and nobody's timing:
/// each input says what happens next. What must never be is looked for with each action.
class MachineRig
{
public:
    MachineRig();

    [[nodiscard]] bool isPossible(RigInput input) const;
    void apply(RigInput input);
    /// So that it can be seen that a broken promise is seen.
    void believeStopped() { m_isStopped = true; }
    /// What makes two situations the same: everything but instants and names.
    [[nodiscard]] std::string key() const;
    [[nodiscard]] LineState state() const { return m_line.state(); }
    [[nodiscard]] const RotatingLine &line() const { return m_line; }
    /// Empty while every promise holds.
    [[nodiscard]] const QByteArray &broken() const { return m_broken; }
    /// The changes of state by the last input.
    [[nodiscard]] const std::vector<std::pair<LineState, LineState>> &changes() const { return m_changes; }
    /// What would do the line good now, if the world were kind.
    [[nodiscard]] std::optional<RigInput> bestNext() const;

private:
    enum class Wire : quint8 { None, Opening, Open, Ending };
    struct Chair {
        bool isRequested = false;
        Wire wire = Wire::None;
        bool isAcknowledged = false;
        std::optional<Clock::time_point> openedAt;
        quint64 ping = 0;
        Clock::time_point notBefore;
    };
    [[nodiscard]] bool isThrottled() const { return m_throttledUntil && m_now < *m_throttledUntil; }
    [[nodiscard]] Chair &at(Seat seat) { return seat == Seat::Current ? m_chair : m_nextChair; }
    [[nodiscard]] ConnectionMachine &machine(Seat seat) { return m_line.at(seat); }
    void require(bool holds, const char *what);
    void begin();
    void perform();
    void perform(Seat seat, const LineAction &action);
    void grant(Seat seat, bool isTrial);
    void open(Seat seat);
    void end(Seat seat, FailureClass failureClass, Cause cause);
    void check();

    Random m_random{1};
    RotatingLine m_line;
    Clock::time_point m_now{std::chrono::hours(1)};
    Chair m_chair, m_nextChair;
    bool m_isStopped = true;
    BreakerState m_host = BreakerState::Closed;
    std::optional<Clock::time_point> m_throttledUntil;
    int m_leaving = 0;
    LineState m_told = LineState::Idle;
    std::vector<std::pair<LineState, LineState>> m_changes;
    QByteArray m_broken;
};

}   // namespace feedwarden
