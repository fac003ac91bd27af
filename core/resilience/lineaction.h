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

// To the governor.
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

// To the transport.
struct Open {
    quint32 epoch = 0;
};
struct Close {
    quint32 epoch = 0;
    quint16 code = 1000;
};   ///< Orderly; the transport aborts by itself after its grace.
struct Abort {
    quint32 epoch = 0;
};
struct SendPing {
    quint32 epoch = 0;
    quint64 number = 0;
};
struct SendProbe {
    quint32 epoch = 0;
};   ///< The venue's own ping message.
struct Authenticate {
    quint32 epoch = 0;
};
struct Subscribe {
    quint32 epoch = 0;
};   ///< Opening frames and all wanted streams.

// To whoever listens. The machine's own state is committed before any of these can be taken.
struct StateChanged {
    LineState from = LineState::Idle;
    LineState to = LineState::Idle;
    Cause cause = Cause::None;
};
struct ConnectionFailed {
    Failure failure;
};
struct Reconnecting {
    int attempt = 0;
    Clock::duration delay{0};
};   ///< It never starts earlier.
struct Reconnected {
    Clock::duration downtime{0};
    int attempt = 0;
};
struct BreakerChanged {
    BreakerScope scope = BreakerScope::Line;
    BreakerTransition transition;
};
struct StaleDetected {
    Clock::duration silence{0};
    Cause cause = Cause::None;
};   ///< The line itself: layer A or B.
struct StaleCleared {
};
struct LocalFault {
    Cause cause = Cause::None;
};   ///< Once per time offline.
struct DoesNotAnswerPings {
};   ///< Once per session: layer A stands back.

}   // namespace lineaction

using LineAction = std::variant<
    lineaction::RequestSlot, lineaction::CancelSlot, lineaction::ReportToHost, lineaction::CommandHost,
    lineaction::Open, lineaction::Close, lineaction::Abort, lineaction::SendPing, lineaction::SendProbe,
    lineaction::Authenticate, lineaction::Subscribe, lineaction::StateChanged, lineaction::ConnectionFailed,
    lineaction::Reconnecting, lineaction::Reconnected, lineaction::BreakerChanged, lineaction::StaleDetected,
    lineaction::StaleCleared, lineaction::LocalFault, lineaction::DoesNotAnswerPings>;

}   // namespace feedwarden
