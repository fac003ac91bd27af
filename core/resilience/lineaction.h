// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/resilience/circuitbreaker.h"
#include "core/resilience/failure.h"
#include "core/resilience/hostreport.h"
#include "core/resilience/linestate.h"

#include <variant>

namespace feedwarden {

/// Whose breaker: an attempt needs both.
enum class BreakerScope { Line, Host };

/// What a ConnectionMachine wants done or told. Everything with an epoch concerns the attempt of that number and is to
/// be dropped once another one has begun.
namespace lineaction {

// ---- To the governor. ----

struct RequestSlot {
};

struct CancelSlot {
};

struct ReportToHost {
    HostReport report;
};

struct CommandHost {
    HostCommand command;
};

// ---- To the transport. ----

struct Open {
    quint32 epoch = 0;
};

/// Orderly. The transport aborts by itself after its grace.
struct Close {
    quint32 epoch = 0;
    quint16 code = 1000;
};

struct Abort {
    quint32 epoch = 0;
};

/// A ping frame that carries the number.
struct SendPing {
    quint32 epoch = 0;
    quint64 number = 0;
};

/// The venue's own ping message.
struct SendProbe {
    quint32 epoch = 0;
};

struct Authenticate {
    quint32 epoch = 0;
};

/// Opening frames, then all wanted streams.
struct Subscribe {
    quint32 epoch = 0;
};

// ---- To whoever listens. The machine's own state is committed before any of these can be taken. ----

struct StateChanged {
    LineState from = LineState::Idle;
    LineState to = LineState::Idle;
    Cause cause = Cause::None;
};

/// Once per failed attempt or lost session; not for ends that the user or a plan wanted.
struct ConnectionFailed {
    Failure failure;
};

/// A retry is scheduled. It starts no earlier than `delay` from now, unless another Reconnecting says so first.
struct Reconnecting {
    int attempt = 0;   ///< 1 = first retry since Stable.
    Clock::duration delay{0};
};

/// Recovered after an outage of `downtime`.
struct Reconnected {
    Clock::duration downtime{0};
    int attempt = 0;
};

/// A transition of the line's breaker, or of the host's while that holds the line.
struct BreakerChanged {
    BreakerScope scope = BreakerScope::Line;
    BreakerTransition transition;
};

/// The line itself is silent: layer A (ReceiveDead) or B (HeartbeatLost).
struct StaleDetected {
    Clock::duration silence{0};
    Cause cause = Cause::None;
};

struct StaleCleared {
};

/// Proof of life on this session: event-only and accepted streams may be trusted from here on.
struct ProvenAlive {
};

/// This machine is at fault. Once per time offline.
struct LocalFault {
    Cause cause = Cause::None;
};

/// Once per session: the host answers no pings, layer A stands back.
struct DoesNotAnswerPings {
};

// ---- Rotation (semantics 7). ----

/// The session has reached a planned end and had better be replaced before it: make before break. Taken by
/// RotatingLine, nobody else sees it.
struct RotationDue {
    Cause cause = Cause::Rotation;
};

/// A second session is to be made ready; it is then opened like any other.
struct PrepareSuccessor {
    Cause cause = Cause::Rotation;
};

/// The successor's session is the line's from here on. What is left of the other one is closed.
struct TakeOver {
    /// The successor had proven itself: nothing was lost, it goes on where the other one stood. Otherwise the other one
    /// died too early, and this is just the next attempt.
    bool isSeamless = false;
};

/// The successor is not wanted any more.
struct DropSuccessor {
};

}   // namespace lineaction

using LineAction = std::variant<
    lineaction::RequestSlot, lineaction::CancelSlot, lineaction::ReportToHost, lineaction::CommandHost,
    lineaction::Open, lineaction::Close, lineaction::Abort, lineaction::SendPing, lineaction::SendProbe,
    lineaction::Authenticate, lineaction::Subscribe, lineaction::StateChanged, lineaction::ConnectionFailed,
    lineaction::Reconnecting, lineaction::Reconnected, lineaction::BreakerChanged, lineaction::StaleDetected,
    lineaction::StaleCleared, lineaction::ProvenAlive, lineaction::LocalFault, lineaction::DoesNotAnswerPings,
    lineaction::RotationDue, lineaction::PrepareSuccessor, lineaction::TakeOver, lineaction::DropSuccessor>;

}   // namespace feedwarden
