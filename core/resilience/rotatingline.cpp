// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/rotatingline.h"

#include <utility>

namespace feedwarden {

using namespace lineaction;

/// Two sessions, or one and an attempt.
static bool isAttempt(LineState state)
{
    return state == LineState::Connecting || state == LineState::Subscribing || state == LineState::HalfOpenTrial
           || state == LineState::Streaming || state == LineState::Stable;
}

RotatingLine::RotatingLine(const LineSettings &settings, Random &random)
    : m_current(std::make_unique<ConnectionMachine>(settings, random))
{
}

// ---- What concerns the line as a whole. ----

void RotatingLine::stop(Clock::time_point now, ConnectionMachine::StopReason reason)
{
    dropSuccessor();
    m_postponed.reset();
    m_current->stop(now, reason);
}

void RotatingLine::connectNow(Clock::time_point now)
{
    m_current->connectNow(now);
    if (m_successor)
        m_successor->connectNow(now);
}

void RotatingLine::reconnect(Clock::time_point now)
{
    if (m_isLost) {
        m_successor->connectNow(now);   // It is about to take over, and is the quickest way there is.
        return;
    }
    dropSuccessor();
    m_postponed.reset();
    m_current->reconnect(now);
}

void RotatingLine::resetBreaker(Clock::time_point now)
{
    m_current->resetBreaker(now);
    if (m_successor)
        m_successor->resetBreaker(now);
}

void RotatingLine::setSettings(const LineSettings &settings, Clock::time_point now)
{
    m_current->setSettings(settings, now);
    if (m_successor) {
        LineSettings unhurried = settings;
        unhurried.rotates = false;
        m_successor->setSettings(unhurried, now);
    }
}

void RotatingLine::setKind(LineKind kind, Clock::time_point now)
{
    m_current->setKind(kind, now);
    if (m_successor)
        m_successor->setKind(kind, now);
}

void RotatingLine::networkLost(Clock::time_point now)
{
    m_current->networkLost(now);
    if (m_successor)
        m_successor->networkLost(now);
}

// ---- Rotation. ----

void RotatingLine::beginRotation(Cause cause, Clock::time_point now)
{
    if (m_successor) {
        // On its way for another reason; but a changed URL makes one that is open useless.
        if (cause == Cause::SettingsChanged)
            m_successor->endpointChanged(now);
        return;
    }
    if (m_closing > 0) {
        m_postponed = cause;
        return;
    }
    m_cause = cause;
    m_successor = std::make_unique<ConnectionMachine>(m_current->successor());
    m_orders.emplace_back(PrepareSuccessor{.cause = cause});
    m_successor->start(now);
}

void RotatingLine::dropSuccessor()
{
    m_isSwitching = false;
    m_isLost = false;
    if (!m_successor)
        return;
    m_successor.reset();
    ++m_closing;
    m_orders.emplace_back(DropSuccessor{});
    show(m_current->state(), m_current->stateCause());
}

void RotatingLine::switchOver()
{
    Q_ASSERT(m_successor && m_successor->hasProofOfLife());
    m_isSwitching = true;
}

void RotatingLine::closed(Clock::time_point now)
{
    if (--m_closing > 0 || !m_postponed)
        return;
    const Cause cause = *std::exchange(m_postponed, std::nullopt);
    if (m_current->hasProofOfLife())
        beginRotation(cause, now);
}

void RotatingLine::takeOver(Clock::time_point now)
{
    const bool isSeamless = m_successor->hasProofOfLife();
    const auto former = std::exchange(m_current, std::exchange(m_successor, nullptr));
    m_isLost = false;
    m_isSwitching = false;
    ++m_closing;
    m_orders.emplace_back(TakeOver{.isSeamless = isSeamless});
    m_current->takeOver(*former, now);
    show(m_current->state(), isSeamless ? Cause::None : m_current->stateCause());
}

// ---- Actions. ----

LineState RotatingLine::stateNow() const
{
    if (m_successor && isAttempt(m_successor->state()))
        return LineState::Rotating;
    return m_isLost ? m_state : m_current->state();
}

void RotatingLine::show(LineState state, Cause cause)
{
    if (state == m_state)
        return;
    const LineState from = std::exchange(m_state, state);
    Q_ASSERT(ConnectionMachine::isLegal(from, state));
    m_stateCause = cause;
    m_orders.emplace_back(StateChanged{.from = from, .to = state, .cause = cause});
}

/// False for what nobody but this object needs to know.
bool RotatingLine::passesCurrent(const LineAction &action, Clock::time_point now)
{
    if (const auto *due = std::get_if<RotationDue>(&action)) {
        beginRotation(due->cause, now);
        return false;
    }
    if (const auto *change = std::get_if<StateChanged>(&action)) {
        if (!m_successor) {
            show(change->to, change->cause);
            return false;
        }
        m_isLost = m_isLost || !m_current->hasProofOfLife();
        show(stateNow(), change->cause);
        return false;
    }
    if (!m_isLost)
        return true;
    // It ends here: its failure is told, but another attempt is the successor's business.
    return !std::holds_alternative<Reconnecting>(action) && !std::holds_alternative<RequestSlot>(action)
           && !std::holds_alternative<CancelSlot>(action) && !std::holds_alternative<BreakerChanged>(action);
}

bool RotatingLine::passesSuccessor(const LineAction &action)
{
    return !std::holds_alternative<StateChanged>(action) && !std::holds_alternative<Reconnecting>(action)
           && !std::holds_alternative<BreakerChanged>(action) && !std::holds_alternative<StaleDetected>(action)
           && !std::holds_alternative<StaleCleared>(action) && !std::holds_alternative<LocalFault>(action);
}

bool RotatingLine::takeAction(Seat &seat, LineAction &action, Clock::time_point now)
{
    for (;;) {
        if (m_ordersTaken < m_orders.size()) {
            action = std::move(m_orders[m_ordersTaken++]);
            seat = Seat::Current;
            if (m_ordersTaken == m_orders.size()) {
                m_orders.clear();
                m_ordersTaken = 0;
            }
            return true;
        }
        if (m_current->takeAction(action)) {
            seat = Seat::Current;
            if (passesCurrent(action, now))
                return true;
        } else if (m_successor && m_successor->takeAction(action)) {
            seat = Seat::Successor;
            if (passesSuccessor(action))
                return true;
            show(stateNow(), m_cause);
        } else if (m_isLost || m_isSwitching) {
            takeOver(now);
        } else {
            return false;
        }
    }
}

std::optional<Clock::time_point> RotatingLine::nextWake() const
{
    const auto one = m_current->nextWake();
    const auto other = m_successor ? m_successor->nextWake() : std::nullopt;
    return one && other ? std::min(*one, *other) : one ? one : other;
}

}   // namespace feedwarden
