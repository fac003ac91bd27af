// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/machinerig.h"

#include "core/resilience/classify.h"

#include <algorithm>

namespace feedwarden {

static constexpr Clock::duration RigStableAfter = 30s;

const char *nameOf(RigInput input)
{
    static constexpr std::array Names = {
        "start",
        "stop",
        "connect now",
        "reconnect",
        "reset of the breaker",
        "breaker held open",
        "breaker released",
        "another address",
        "network up",
        "network lost",
        "sleep",
        "standstill",
        "time",
        "host's breaker opens",
        "host's breaker goes half open",
        "host's breaker closes",
        "host throttles",
        "throttle lifted",
        "local fault",
        "slot granted",
        "slot granted for a trial",
        "upgraded",
        "acknowledged",
        "data",
        "pong",
        "recovered",
        "restart announced",
        "replacement wanted",
        "session unusable",
        "end, class C",
        "end, class T",
        "end, class N",
        "end, class X",
        "end, class L",
        "session closed",
        "successor: slot granted",
        "successor: upgraded",
        "successor: acknowledged",
        "successor: data",
        "successor has caught up",
        "successor: end, class C",
        "successor: end, class X",
        "successor closed",
        "replaced session closed",
    };
    static_assert(Names.size() == RigInputCount);
    return Names[size_t(input)];
}

static LineSettings rigSettings()
{
    LineSettings settings;
    settings.backoff.jitter = Jitter::None;
    settings.backoff.maxDelay = 4s;
    settings.breaker.failureThreshold = 2;
    settings.breaker.flapThreshold = 3;
    settings.health.pingInterval = 20s;
    settings.venuePingInterval = 25s;
    settings.heartbeatInterval = 60s;
    settings.rotates = true;
    return settings;
}

MachineRig::MachineRig() : m_line(rigSettings(), m_random) {}

void MachineRig::require(bool holds, const char *what)
{
    if (!holds && m_broken.isEmpty())
        m_broken = what;
}

// ---- What can happen. ----

bool MachineRig::isPossible(RigInput input) const
{
    const bool hasNext = m_line.hasSuccessor();
    const bool isOpen = m_chair.wire == Wire::Open && m_line.current().hasSession();
    const bool isNextOpen = hasNext && m_nextChair.wire == Wire::Open;
    const bool isAlive = m_chair.wire == Wire::Opening || m_chair.wire == Wire::Open;
    switch (input) {
    case RigInput::Start:
    case RigInput::Stop:
    case RigInput::ConnectNow:
    case RigInput::Reconnect:
    case RigInput::ResetBreaker:
    case RigInput::EndpointChanges:
    case RigInput::NetworkUp:
    case RigInput::NetworkLost:
    case RigInput::Sleeps:
    case RigInput::StandsStill:
    case RigInput::LocalFault:
        return true;
    case RigInput::HoldBreaker:
        return !m_line.current().breaker().isHeld();
    case RigInput::ReleaseBreaker:
        return m_line.current().breaker().isHeld();
    case RigInput::TimePasses:
        return m_line.nextWake().has_value();
    case RigInput::HostOpens:
        return m_host != BreakerState::Open;
    case RigInput::HostHalfOpens:
        return m_host == BreakerState::Open;
    case RigInput::HostCloses:
        return m_host != BreakerState::Closed;
    case RigInput::HostThrottles:
        return !isThrottled();
    case RigInput::ThrottleLifts:
        return isThrottled();
    case RigInput::SlotGranted:
        return m_chair.isRequested && m_host == BreakerState::Closed && !isThrottled();
    case RigInput::TrialGranted:
        return m_chair.isRequested && m_host == BreakerState::HalfOpen && !isThrottled();
    case RigInput::Opened:
        return m_chair.wire == Wire::Opening;
    case RigInput::Acknowledged:
        return isOpen && !m_chair.isAcknowledged;
    case RigInput::Data:
    case RigInput::Recovered:
    case RigInput::RestartAnnounced:
    case RigInput::ReplacementWanted:
        return isOpen;
    case RigInput::Pong:
        return isOpen && m_chair.ping != 0;
    case RigInput::Unusable:
        return isOpen;
    case RigInput::EndsCounted:
    case RigInput::EndsThrottled:
    case RigInput::EndsPlanned:
    case RigInput::EndsBlocked:
    case RigInput::EndsLocal:
        return isAlive;
    case RigInput::CloseDone:
        return m_chair.wire == Wire::Ending;
    case RigInput::NextSlotGranted:
        return hasNext && m_nextChair.isRequested && m_host == BreakerState::Closed && !isThrottled();
    case RigInput::NextOpened:
        return hasNext && m_nextChair.wire == Wire::Opening;
    case RigInput::NextAcknowledged:
        return isNextOpen && !m_nextChair.isAcknowledged;
    case RigInput::NextData:
        return isNextOpen;
    case RigInput::NextCaughtUp:
        return isNextOpen && const_cast<RotatingLine &>(m_line).successor().hasProofOfLife();
    case RigInput::NextEndsCounted:
    case RigInput::NextEndsBlocked:
        return hasNext && (m_nextChair.wire == Wire::Opening || m_nextChair.wire == Wire::Open);
    case RigInput::NextCloseDone:
        return hasNext && m_nextChair.wire == Wire::Ending;
    case RigInput::LeftCloses:
        return m_leaving > 0;
    }
    Q_UNREACHABLE();
}

void MachineRig::grant(Seat seat, bool isTrial)
{
    at(seat).isRequested = false;
    machine(seat).slotGranted(isTrial, m_now);
}

void MachineRig::open(Seat seat)
{
    at(seat).wire = Wire::Open;
    at(seat).openedAt = m_now;
    at(seat).isAcknowledged = false;
    machine(seat).opened(machine(seat).epoch(), m_now);
}

void MachineRig::end(Seat seat, FailureClass failureClass, Cause cause)
{
    const bool wasOpen = at(seat).wire == Wire::Open;
    Failure failure = makeFailure(cause, {}, !wasOpen);
    failure.failureClass = failureClass;
    const quint32 epoch = machine(seat).epoch();
    at(seat).wire = Wire::None;
    machine(seat).ended(epoch, failure, m_now);
}

void MachineRig::begin()
{
    if (std::exchange(m_isStopped, false))
        m_chair.notBefore = {};   // What was promised before the stop is not promised any more.
}

void MachineRig::apply(RigInput input)
{
    m_changes.clear();
    ConnectionMachine &current = m_line.current();
    const WireFacts wire{.bytesReceived = 100};
    const auto onEach = [this](const auto &what) {
        what(m_line.current());
        if (m_line.hasSuccessor())
            what(m_line.successor());
    };
    switch (input) {
    case RigInput::Start:
        begin();
        m_line.start(m_now);
        break;
    case RigInput::Stop:
        m_isStopped = true;
        m_line.stop(m_now, ConnectionMachine::StopReason::User);
        break;
    case RigInput::ConnectNow:
        begin();
        m_line.connectNow(m_now);
        break;
    case RigInput::Reconnect:
        begin();
        m_line.reconnect(m_now);
        break;
    case RigInput::ResetBreaker:
        m_line.resetBreaker(m_now);
        break;
    case RigInput::HoldBreaker:
        current.holdBreakerOpen(m_now);
        break;
    case RigInput::ReleaseBreaker:
        current.releaseBreaker(m_now);
        break;
    case RigInput::EndpointChanges:
        m_host = BreakerState::Closed;
        m_throttledUntil.reset();
        current.endpointChanged(m_now);
        break;
    case RigInput::NetworkUp:
        onEach([&](ConnectionMachine &machine) { machine.networkUp(m_now, wire); });
        break;
    case RigInput::NetworkLost:
        m_line.networkLost(m_now);
        break;
    case RigInput::Sleeps:
        m_now += 10min;
        onEach([&](ConnectionMachine &machine) { machine.awake(10min, m_now, wire); });
        break;
    case RigInput::StandsStill:
        m_now += 1min;
        onEach([&](ConnectionMachine &machine) { machine.stalled(m_now, wire); });
        break;
    case RigInput::TimePasses: {
        m_now = std::max(m_now, *m_line.nextWake());
        onEach([&](ConnectionMachine &machine) { machine.wake(m_now, wire); });
        break;
    }
    case RigInput::HostOpens:
    case RigInput::HostHalfOpens:
    case RigInput::HostCloses: {
        const BreakerState to = input == RigInput::HostOpens       ? BreakerState::Open
                                : input == RigInput::HostHalfOpens ? BreakerState::HalfOpen
                                                                   : BreakerState::Closed;
        BreakerTransition transition{.from = std::exchange(m_host, to), .to = to};
        if (to == BreakerState::Open) {
            transition.cooldown = 30s;
            transition.until = m_now + 30s;
        }
        current.hostBreakerChanged(transition, m_now);
        if (m_line.hasSuccessor())
            m_line.successor().hostBreakerChanged(transition, m_now);
        break;
    }
    case RigInput::HostThrottles:
        m_throttledUntil = m_now + 20s;
        current.hostThrottled(m_now + 20s, Cause::TooManyRequests, m_now);
        if (m_line.hasSuccessor())
            m_line.successor().hostThrottled(m_now + 20s, Cause::TooManyRequests, m_now);
        break;
    case RigInput::ThrottleLifts:
        m_throttledUntil.reset();
        current.hostThrottleLifted(m_now);
        if (m_line.hasSuccessor())
            m_line.successor().hostThrottleLifted(m_now);
        break;
    case RigInput::LocalFault:
        current.localFault(Cause::NoNetwork, m_now);
        break;
    case RigInput::SlotGranted:
        grant(Seat::Current, false);
        break;
    case RigInput::TrialGranted:
        grant(Seat::Current, true);
        break;
    case RigInput::Opened:
        open(Seat::Current);
        break;
    case RigInput::Acknowledged:
        m_chair.isAcknowledged = true;
        current.allStreamsAcknowledged(m_now);
        break;
    case RigInput::Data:
        current.dataReceived(m_now);
        break;
    case RigInput::Pong:
        (void)current.pong(current.epoch(), std::exchange(m_chair.ping, 0), m_now);
        break;
    case RigInput::Recovered:
        current.recovered(m_now);
        break;
    case RigInput::RestartAnnounced:
        current.announcedRestart(m_now);
        break;
    case RigInput::ReplacementWanted:
        current.replaceLine(Cause::StreamsSilent, m_now);
        break;
    case RigInput::Unusable:
        current.fail(makeFailure(Cause::ResyncFailed, {}, false), m_now);
        break;
    case RigInput::EndsCounted:
        end(Seat::Current, FailureClass::Counts, Cause::ConnectionReset);
        break;
    case RigInput::EndsThrottled:
        end(Seat::Current, FailureClass::Throttled, Cause::TryAgainLater);
        break;
    case RigInput::EndsPlanned:
        end(Seat::Current, FailureClass::Neutral, Cause::AnnouncedRestart);
        break;
    case RigInput::EndsBlocked:
        end(Seat::Current, FailureClass::Blocked, Cause::RegionBlocked);
        break;
    case RigInput::EndsLocal:
        end(Seat::Current, FailureClass::Local, Cause::OutOfDescriptors);
        break;
    case RigInput::CloseDone:
        end(Seat::Current, FailureClass::Neutral, Cause::UserStop);
        break;
    case RigInput::NextSlotGranted:
        grant(Seat::Successor, false);
        break;
    case RigInput::NextOpened:
        open(Seat::Successor);
        break;
    case RigInput::NextAcknowledged:
        m_nextChair.isAcknowledged = true;
        m_line.successor().allStreamsAcknowledged(m_now);
        break;
    case RigInput::NextData:
        m_line.successor().dataReceived(m_now);
        break;
    case RigInput::NextCaughtUp:
        m_line.switchOver();
        break;
    case RigInput::NextEndsCounted:
        end(Seat::Successor, FailureClass::Counts, Cause::ConnectionReset);
        break;
    case RigInput::NextEndsBlocked:
        end(Seat::Successor, FailureClass::Blocked, Cause::RegionBlocked);
        break;
    case RigInput::NextCloseDone:
        end(Seat::Successor, FailureClass::Neutral, Cause::UserStop);
        break;
    case RigInput::LeftCloses:
        --m_leaving;
        m_line.closed(m_now);
        break;
    }
    perform();
    check();
    if (input == RigInput::TimePasses) {
        // Whoever wakes and does not move on would spin.
        const auto next = m_line.nextWake();
        require(!next || *next > m_now, "a wake leaves something due that it should have done");
    }
}

// ---- What it does, and what must never be. ----

void MachineRig::perform()
{
    Seat seat = Seat::Current;
    LineAction action;
    for (int count = 0; m_line.takeAction(seat, action, m_now); ++count) {
        perform(seat, action);
        if (count > 1'000) {
            require(false, "actions without an end");
            return;
        }
    }
}

void MachineRig::perform(Seat seat, const LineAction &action)
{
    namespace act = lineaction;
    Chair &chair = at(seat);
    if (std::holds_alternative<act::RequestSlot>(action)) {
        require(!chair.isRequested, "a slot is asked for twice");
        require(!m_isStopped, "a slot is asked for after a stop");
        chair.isRequested = true;
    } else if (std::holds_alternative<act::CancelSlot>(action)) {
        chair.isRequested = false;
    } else if (std::holds_alternative<act::Open>(action)) {
        require(!m_isStopped, "an attempt after a stop");
        require(chair.wire == Wire::None, "an attempt before the last session has ended");
        require(seat == Seat::Successor || m_now >= chair.notBefore, "an attempt earlier than told");
        require(machine(seat).breaker().state() != BreakerState::Open, "an attempt through an open breaker");
        chair.wire = Wire::Opening;
        chair.isAcknowledged = false;
        chair.ping = 0;
        chair.openedAt.reset();
        chair.notBefore = {};
    } else if (std::holds_alternative<act::Close>(action) || std::holds_alternative<act::Abort>(action)) {
        if (chair.wire != Wire::None)
            chair.wire = Wire::Ending;
    } else if (const auto *const ping = std::get_if<act::SendPing>(&action)) {
        require(chair.wire == Wire::Open, "a ping without a session");
        chair.ping = ping->number;
    } else if (const auto *const change = std::get_if<act::StateChanged>(&action)) {
        require(change->from == m_told, "a change that does not begin where the last one ended");
        require(ConnectionMachine::isLegal(change->from, change->to), "a change that is not legal");
        m_changes.emplace_back(change->from, change->to);
        m_told = change->to;
        if (change->to == LineState::Stable && change->from != LineState::Rotating) {
            require(m_chair.openedAt && m_now - *m_chair.openedAt >= RigStableAfter, "Stable before its time");
            require(m_chair.isAcknowledged, "Stable without an acknowledgement");
            require(m_line.current().failuresInRow() == 0, "Stable with failures in a row");
        }
    } else if (const auto *const retry = std::get_if<act::Reconnecting>(&action)) {
        require(!m_isStopped, "a retry after a stop");
        require(retry->attempt >= 1 && retry->delay >= Clock::duration(0), "a retry without a number or before now");
        chair.notBefore = m_now + retry->delay;
    } else if (std::holds_alternative<act::PrepareSuccessor>(action)) {
        require(m_leaving == 0, "a third session");
        m_nextChair = {};
    } else if (std::holds_alternative<act::DropSuccessor>(action)) {
        ++m_leaving;
        m_nextChair = {};
    } else if (std::holds_alternative<act::TakeOver>(action)) {
        ++m_leaving;
        m_chair = std::exchange(m_nextChair, {});
    }
}

void MachineRig::check()
{
    const ConnectionMachine &current = m_line.current();
    require(m_told == m_line.state(), "the state is not the one that was told");
    require(!m_line.hasActions(), "actions are left");
    if (m_isStopped) {
        require(m_line.state() == LineState::Idle || m_line.state() == LineState::Draining, "stopped, and not Idle");
        require(!m_chair.isRequested && !m_line.hasSuccessor(), "stopped, and something is still wanted");
        if (m_line.state() == LineState::Draining)
            require(m_line.nextWake() && *m_line.nextWake() <= m_now + ConnectionMachine::StopGrace,
                    "stopped, and not Idle within 50 ms");
    }
    // Whoever waits has something to wait for.
    const LineState state = current.state();
    const bool isWaiting = state == LineState::Waiting || state == LineState::Throttled || state == LineState::Offline
                           || state == LineState::BreakerOpen;
    require(!isWaiting || m_chair.isRequested || m_line.nextWake() || m_host != BreakerState::Closed
                || current.breaker().isHeld() || m_chair.wire == Wire::Ending,
            "a wait for nothing");
    require(state != LineState::Connecting || m_chair.wire == Wire::Opening, "Connecting without an attempt");
    require(!current.hasSession() || m_chair.wire == Wire::Open, "a session without a socket");
    require(!current.hasSession() || m_line.nextWake(), "a session that nobody watches");
    require(!current.breaker().hasTrial() || current.breaker().state() == BreakerState::HalfOpen,
            "a trial of a breaker that is not half open");
}

std::string MachineRig::key() const
{
    std::string key;
    const auto add = [&key](int value) { key.push_back(char(value)); };
    const auto addMachine = [&](const ConnectionMachine &machine, const Chair &chair) {
        add(int(machine.state()));
        add(int(machine.breaker().state()));
        add(std::min(machine.breaker().failures(), 1));
        add(std::min(machine.breaker().openings(), 1));
        add(machine.breaker().isHeld());
        add(int(machine.breakerState()));
        add(std::min(machine.failuresInRow(), 1));
        add(std::min(machine.attempt().attempt, 1));
        add(machine.hasProofOfLife() + 2 * machine.isStable() + 4 * machine.isStopped()
            + 8 * machine.outageSince().has_value() + 16 * machine.nextAttempt().has_value()
            + 32 * machine.nextWake().has_value());
        add(int(needsTheUser(machine.stateCause())));
        const auto age = chair.openedAt ? m_now - *chair.openedAt : Clock::duration(0);
        add(!chair.openedAt ? 0 : age < 10s ? 1 : age < RigStableAfter ? 2 : 3);
        add(int(chair.wire) + 8 * chair.isRequested + 16 * chair.isAcknowledged);
    };
    addMachine(m_line.current(), m_chair);
    add(m_line.hasSuccessor());
    if (m_line.hasSuccessor())
        addMachine(const_cast<RotatingLine &>(m_line).successor(), m_nextChair);
    add(int(m_line.state()));
    add(int(m_host) + 4 * isThrottled() + 8 * m_isStopped);
    add(m_leaving);
    return key;
}

/// Kindness has an order: what has ended is let go, what is held is released, and then each step on the way.
std::optional<RigInput> MachineRig::bestNext() const
{
    for (const RigInput input :
         {RigInput::ReleaseBreaker, RigInput::HostHalfOpens, RigInput::ThrottleLifts, RigInput::LeftCloses,
          RigInput::CloseDone, RigInput::NextCloseDone, RigInput::SlotGranted, RigInput::TrialGranted,
          RigInput::NextSlotGranted, RigInput::Opened, RigInput::NextOpened, RigInput::Acknowledged,
          RigInput::NextAcknowledged}) {
        if (isPossible(input))
            return input;
    }
    if (m_host == BreakerState::HalfOpen && !m_chair.isRequested && m_chair.wire == Wire::None)
        return RigInput::HostCloses;
    if (m_host == BreakerState::HalfOpen && m_line.current().hasProofOfLife())
        return RigInput::HostCloses;
    if (isPossible(RigInput::Data) && !m_line.current().hasProofOfLife())
        return RigInput::Data;
    if (m_line.hasSuccessor() && isPossible(RigInput::NextData)
        && !const_cast<RotatingLine &>(m_line).successor().hasProofOfLife())
        return RigInput::NextData;
    if (isPossible(RigInput::NextCaughtUp))
        return RigInput::NextCaughtUp;
    if (isPossible(RigInput::Pong))
        return RigInput::Pong;
    if (isPossible(RigInput::TimePasses))
        return RigInput::TimePasses;
    return {};
}

}   // namespace feedwarden
