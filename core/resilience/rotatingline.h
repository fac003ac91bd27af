// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resilience/connectionmachine.h"

#include <array>
#include <memory>
#include <optional>

namespace feedwarden {

/// Which of a line's two sessions: the one in use, or the one that is to take its place.
enum class Seat : quint8 { Current, Successor };

/// One line that replaces its session make before break (semantics 7): a ConnectionMachine for the session in use, and
/// a second one for as long as a successor is on its way.
///
/// Whoever drives it tells each machine what happens on its own session, takes the actions of both here, and calls
/// switchOver() when the successor has caught up with what the line has handed on. What a successor tells of itself
/// (states, retries, stale lines) stays here; its failed attempts are told, since each attempt's end is.
///
/// - A planned end of the session in use (its lifetime, an announced restart, silence, another URL) prepares a
///   successor. While that one is connecting or up, the line's state is Rotating.
/// - The successor fails: the line stays as it is, and the successor tries again by its own backoff.
/// - switchOver(): the successor is the line's session, the other one is closed.
/// - The session in use ends by itself: the successor takes over as it is. Seamless if it had proven itself; otherwise
///   the line is down until it has, and whatever the successor is doing is what the line is doing.
/// - stop() and reconnect() drop the successor.
///
/// There is one successor at most, and none before the session that was replaced last is closed (closed()). Like the
/// machine a pure value that reads no clock; not thread-safe.
class RotatingLine final
{
public:
    /// `settings.rotates` says whether there can be successors at all. `random` is borrowed and must outlive this.
    RotatingLine(const LineSettings &settings, Random &random);

    [[nodiscard]] ConnectionMachine &current() { return *m_current; }
    [[nodiscard]] const ConnectionMachine &current() const { return *m_current; }
    [[nodiscard]] bool hasSuccessor() const { return m_successor != nullptr; }
    /// There must be one.
    [[nodiscard]] ConnectionMachine &successor() { return *m_successor; }
    [[nodiscard]] ConnectionMachine &at(Seat seat) { return seat == Seat::Current ? *m_current : *m_successor; }

    // ---- What concerns the line as a whole. For both machines; everything else is told to the one it concerns. ----
    void start(Clock::time_point now) { m_current->start(now); }
    void stop(Clock::time_point now, ConnectionMachine::StopReason reason);
    void connectNow(Clock::time_point now);
    void reconnect(Clock::time_point now);
    void resetBreaker(Clock::time_point now);
    void setSettings(const LineSettings &settings, Clock::time_point now);
    void setKind(LineKind kind, Clock::time_point now);
    void networkLost(Clock::time_point now);

    // ---- Rotation. ----
    /// The successor has caught up; it must have proof of life.
    void switchOver();
    /// A session that was replaced or dropped is closed for good.
    void closed(Clock::time_point now);
    /// Why the line rotates; None while it does not.
    [[nodiscard]] Cause rotationCause() const { return m_successor ? m_cause : Cause::None; }

    /// The oldest action not yet taken, and whose it is; false when there is none.
    bool takeAction(Seat &seat, LineAction &action, Clock::time_point now);
    [[nodiscard]] bool hasActions() const
    {
        return m_current->hasActions() || m_ordersTaken < m_orders.size()
               || (m_successor && (m_isLost || m_isSwitching || m_successor->hasActions()));
    }
    [[nodiscard]] std::optional<Clock::time_point> nextWake() const;

    /// As told by the last StateChanged.
    [[nodiscard]] LineState state() const { return m_state; }
    [[nodiscard]] Cause stateCause() const { return m_stateCause; }

private:
    [[nodiscard]] bool passesCurrent(const LineAction &action, Clock::time_point now);
    [[nodiscard]] static bool passesSuccessor(const LineAction &action);
    void beginRotation(Cause cause, Clock::time_point now);
    void dropSuccessor();
    void takeOver(Clock::time_point now);
    void show(LineState state, Cause cause);
    [[nodiscard]] LineState stateNow() const;

    std::unique_ptr<ConnectionMachine> m_current;
    std::unique_ptr<ConnectionMachine> m_successor;
    Cause m_cause = Cause::None;
    LineState m_state = LineState::Idle;
    Cause m_stateCause = Cause::None;
    int m_closing = 0;                  ///< Sessions that were replaced or dropped and are not closed yet.
    std::optional<Cause> m_postponed;   ///< A rotation that waits for those.
    bool m_isLost = false;              ///< The session in use has ended while a successor is there.
    bool m_isSwitching = false;
    std::vector<LineAction> m_orders;   ///< This object's own actions; taken from m_ordersTaken on.
    size_t m_ordersTaken = 0;
};

}   // namespace feedwarden
