// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/connectionmachine.h"

#include <algorithm>

namespace feedwarden {

using namespace lineaction;

static void earlier(std::optional<Clock::time_point> &wake, std::optional<Clock::time_point> at)
{
    if (at && (!wake || *at < *wake))
        wake = at;
}

static bool hasPassed(std::optional<Clock::time_point> at, Clock::time_point now) { return at && now >= *at; }

/// Ends that we or the user planned: no failure is told for them.
static bool isPlanned(Cause cause)
{
    switch (cause) {
    case Cause::UserStop:
    case Cause::Shutdown:
    case Cause::Rotation:
    case Cause::LifetimeLimit:
    case Cause::SettingsChanged:
    case Cause::UserReconnect:
        return true;
    default:
        return false;
    }
}

/// An end that would count, but was known to come.
static Failure asPlanned(Failure failure, Cause cause)
{
    failure.failureClass = FailureClass::Neutral;
    failure.cause = cause;
    failure.againstHost = false;
    return failure;
}

/// Ends of a session that a missing network explains.
static bool isLossOfPath(Cause cause)
{
    return cause == Cause::ReceiveDead || cause == Cause::SendDead || cause == Cause::HeartbeatLost
           || cause == Cause::ConnectionLost || cause == Cause::ConnectionReset;
}

/// Time in which nothing was looked at explains silence, a connection that is lost and one that is closed because we
/// did not answer (1008). It does not explain that a host asks for time: that is said to whoever comes next, too.
static bool isExplainedByStandstill(const Failure &failure)
{
    return failure.failureClass != FailureClass::Throttled || failure.cause == Cause::PolicyViolation;
}

ConnectionMachine::ConnectionMachine(const LineSettings &settings, Random &random)
    : m_settings(settings), m_random(random), m_backoff(settings.backoff), m_breaker(settings.breaker)
{
    m_actions.reserve(16);
}

bool ConnectionMachine::isLegal(LineState from, LineState to)
{
    if (from == to)
        return false;
    // From a failure, or from one reason to wait to another.
    const bool toWaiting = to == LineState::Waiting || to == LineState::BreakerOpen || to == LineState::Throttled
                           || to == LineState::Offline || to == LineState::Blocked;
    switch (from) {
    case LineState::Idle:
        return toWaiting;
    case LineState::Waiting:
        return toWaiting || to == LineState::Connecting || to == LineState::HalfOpenTrial || to == LineState::Idle;
    case LineState::BreakerOpen:
        return toWaiting || to == LineState::HalfOpenTrial || to == LineState::Idle;
    case LineState::Throttled:
    case LineState::Offline:
    case LineState::Blocked:
        return toWaiting || to == LineState::Connecting || to == LineState::HalfOpenTrial || to == LineState::Idle;
    case LineState::Connecting:
        return toWaiting || to == LineState::Subscribing || to == LineState::Idle;
    case LineState::Subscribing:
        return toWaiting || to == LineState::Streaming || to == LineState::Draining || to == LineState::Idle;
    case LineState::HalfOpenTrial:
        return toWaiting || to == LineState::Streaming || to == LineState::Stable || to == LineState::Draining
               || to == LineState::Idle;
    case LineState::Streaming:
        return toWaiting || to == LineState::Stable || to == LineState::Draining || to == LineState::Rotating;
    case LineState::Stable:
        return toWaiting || to == LineState::Draining || to == LineState::Rotating;
    case LineState::Rotating:
        return toWaiting || to == LineState::Streaming || to == LineState::Stable || to == LineState::Draining
               || to == LineState::Connecting || to == LineState::Subscribing || to == LineState::HalfOpenTrial;
    case LineState::Draining:
        return toWaiting || to == LineState::Idle;
    }
    Q_UNREACHABLE();
}

// ---- What is shown. ----

LineState ConnectionMachine::stateNow(Clock::time_point now) const
{
    switch (m_step) {
    case Step::Stopped:
        return LineState::Idle;
    case Step::Waiting:
    case Step::Requested:
        if (m_waitKind == WaitKind::Blocked)
            return LineState::Blocked;
        if (m_waitKind == WaitKind::Offline)
            return LineState::Offline;
        if (m_throttledUntil && now < *m_throttledUntil)
            return LineState::Throttled;
        if (m_breaker.state() != BreakerState::Closed || isHeldByHost())
            return LineState::BreakerOpen;
        return LineState::Waiting;
    case Step::Connecting:
        return m_trial ? LineState::HalfOpenTrial : LineState::Connecting;
    case Step::Authenticating:
    case Step::Subscribing:
        return m_trial ? LineState::HalfOpenTrial : LineState::Subscribing;
    case Step::Proven:
        if (m_trial)
            return LineState::HalfOpenTrial;
        return m_stable ? LineState::Stable : LineState::Streaming;
    case Step::Draining:
        return LineState::Draining;
    }
    Q_UNREACHABLE();
}

void ConnectionMachine::updateState(Cause cause, Clock::time_point now)
{
    const LineState to = stateNow(now);
    if (to == m_state)
        return;
    const LineState from = std::exchange(m_state, to);
    Q_ASSERT(isLegal(from, to));
    m_stateCause = cause;
    push(StateChanged{.from = from, .to = to, .cause = cause});
}

void ConnectionMachine::noteLineBreaker()
{
    for (const BreakerTransition &transition : m_breaker.takeTransitions())
        push(BreakerChanged{.scope = BreakerScope::Line, .transition = transition});
}

/// A line tells of its host's breaker only while that holds the line, and to the end once it has begun to tell.
void ConnectionMachine::showHostBreaker(Clock::time_point now)
{
    const BreakerState to = m_hostBreaker.to;
    if (to == m_hostBreakerTold)
        return;
    const bool held = isWaiting() && m_waitKind == WaitKind::Retry;
    if (m_hostBreakerTold == BreakerState::Closed && (!held || to != BreakerState::Open))
        return;
    BreakerTransition transition = m_hostBreaker;
    transition.from = std::exchange(m_hostBreakerTold, to);
    if (transition.until)
        transition.cooldown = std::max(*transition.until - now, Clock::duration::zero());
    push(BreakerChanged{.scope = BreakerScope::Host, .transition = transition});
}

BreakerState ConnectionMachine::breakerState() const
{
    const auto either = [this](BreakerState state) { return m_breaker.state() == state || m_hostBreakerTold == state; };
    if (either(BreakerState::Open))
        return BreakerState::Open;
    return either(BreakerState::HalfOpen) ? BreakerState::HalfOpen : BreakerState::Closed;
}

bool ConnectionMachine::hasSession() const
{
    return m_step == Step::Authenticating || m_step == Step::Subscribing || m_step == Step::Proven;
}

std::optional<Clock::time_point> ConnectionMachine::sessionSince() const
{
    return hasSession() ? m_attempt.openedAt : std::nullopt;
}

std::optional<Clock::time_point> ConnectionMachine::nextAttempt() const
{
    if (!isWaiting() || !m_due)
        return {};
    Clock::time_point at = *m_due;
    if (m_breaker.state() == BreakerState::Open) {
        const auto until = m_breaker.openUntil();
        if (!until)
            return {};
        at = std::max(at, *until);
    }
    if (m_hostBreaker.to == BreakerState::Open) {
        if (!m_hostBreaker.until)
            return {};
        at = std::max(at, *m_hostBreaker.until);
    }
    if (m_throttledUntil)
        at = std::max(at, *m_throttledUntil);
    return at;
}

bool ConnectionMachine::takeAction(LineAction &action)
{
    if (!hasActions())
        return false;
    action = std::move(m_actions[m_taken++]);
    if (!hasActions()) {
        m_actions.clear();
        m_taken = 0;
    }
    return true;
}

// ---- Waiting. ----

void ConnectionMachine::waitFor(WaitKind kind, std::optional<Clock::time_point> due, Cause cause, Clock::time_point now)
{
    if (m_step == Step::Requested)
        push(CancelSlot{});
    m_step = Step::Waiting;
    m_waitKind = kind;
    m_due = due;
    m_waitCause = cause;
    m_plannedAt = now;
    m_told.reset();
    m_requestedAt.reset();
    updateState(cause, now);
}

void ConnectionMachine::tellRetry(Clock::time_point now)
{
    const auto at = nextAttempt();
    if (!at || m_retry == 0)
        return;
    m_told = at;
    m_toldFrom = now;
    m_outageRetries = m_retry;
    push(Reconnecting{.attempt = m_retry, .delay = std::max(*at - now, Clock::duration::zero())});
}

void ConnectionMachine::retryTold(Clock::time_point now)
{
    if (!m_told || nextAttempt() != m_told || m_due != m_told)
        return;   // It waits for something else by now, or for a breaker or horizon, which somebody may lift.
    const Clock::time_point promised = now + std::max(*m_told - m_toldFrom, Clock::duration::zero());
    if (promised > *m_told)
        m_due = m_told = promised;
}

/// What holds the line has changed: a promise that is later now, or earlier than was told, is told anew.
void ConnectionMachine::tellRetryIfMoved(Clock::time_point now)
{
    const auto at = nextAttempt();
    if (at && m_told && (*at > *m_told || (*m_told > *at && *m_told > now)))
        tellRetry(now);
}

void ConnectionMachine::requestIfDue(Clock::time_point now)
{
    if (m_step != Step::Waiting || !hasPassed(m_due, now) || m_transportEpoch != 0)
        return;
    if (m_throttledUntil && now < *m_throttledUntil)
        return;
    m_breaker.advance(now, m_random);
    noteLineBreaker();
    if (!m_breaker.admits())
        return;
    m_step = Step::Requested;
    m_requestedAt = now;
    push(RequestSlot{});
    updateState(m_waitCause, now);
}

/// The wait ends now, whatever it was for; breakers, horizons and the governor still have their say.
void ConnectionMachine::expedite(Clock::time_point now)
{
    if (m_step != Step::Waiting)
        return;
    if (!hasPassed(m_due, now) || m_waitKind != WaitKind::Retry) {
        waitFor(WaitKind::Retry, now, m_waitCause, now);
        showHostBreaker(now);
        tellRetry(now);
    } else {
        tellRetryIfMoved(now);   // Its own time had come: a breaker or a horizon held it, and may not any more.
    }
    requestIfDue(now);
    updateState(m_waitCause, now);
}

void ConnectionMachine::becomeIdle(Cause cause)
{
    m_step = Step::Stopped;
    m_stopping = false;
    m_due.reset();
    m_deadline.reset();
    m_told.reset();
    m_outageSince.reset();
    m_retry = 0;
    m_localFaultTold = false;
    m_liveness.close();
    m_gate.close();
    if (std::exchange(m_stale, false))
        push(StaleCleared{});
    updateState(cause, {});
}

// ---- By the user. ----

void ConnectionMachine::start(Clock::time_point now)
{
    if (m_step == Step::Draining && m_stopping)
        becomeIdle(m_drainEnd.cause);   // The old transport ends in the background; the new attempt waits for that.
    if (m_step != Step::Stopped)
        return;
    m_breaker.advance(now, m_random);   // Nobody was woken for it meanwhile, see nextWake().
    noteLineBreaker();
    m_backoff.restart();
    m_retry = 0;
    waitFor(m_offline ? WaitKind::Offline : WaitKind::Retry, now, Cause::None, now);
    showHostBreaker(now);
    requestIfDue(now);
    updateState(Cause::None, now);
}

void ConnectionMachine::stop(Clock::time_point now, StopReason reason)
{
    const Cause cause = reason == StopReason::Shutdown ? Cause::Shutdown : Cause::UserStop;
    switch (m_step) {
    case Step::Stopped:
        return;
    case Step::Requested:
        push(CancelSlot{});
        [[fallthrough]];
    case Step::Waiting:
        becomeIdle(cause);
        return;
    case Step::Connecting:
        push(Abort{.epoch = m_epoch});
        m_attempt.endedAt = now;
        m_attempt.end = makeFailure(cause);
        m_breaker.released(std::exchange(m_permit, {}));
        push(ReportToHost{.report = {.kind = HostReport::Kind::Ended, .failure = m_attempt.end}});
        becomeIdle(cause);
        return;
    case Step::Authenticating:
    case Step::Subscribing:
    case Step::Proven:
        m_stopping = true;
        drain(cause, reason == StopReason::Shutdown ? 1001 : 1000, StopGrace, now);
        return;
    case Step::Draining:
        m_stopping = true;
        m_drainEnd = makeFailure(cause);
        m_deadline = now + StopGrace;
        return;
    }
}

void ConnectionMachine::connectNow(Clock::time_point now, BanRule rule)
{
    if (isStopped()) {
        start(now);
        return;
    }
    if (!isWaiting())
        return;
    if (m_waitCause == Cause::RetriesExhausted)
        m_backoff.restart();
    m_breaker.advance(now, m_random);
    m_breaker.skipWait(now, rule);
    noteLineBreaker();
    if (rule == BanRule::Override)
        m_throttledUntil.reset();
    push(CommandHost{.command = {.kind = HostCommand::Kind::SkipWait, .rule = rule}});
    expedite(now);
}

void ConnectionMachine::reconnect(Clock::time_point now)
{
    if (hasSession())
        drain(Cause::UserReconnect, 1000, CloseGrace, now);
    else
        connectNow(now);
}

void ConnectionMachine::resetBreaker(Clock::time_point now, BanRule rule)
{
    m_breaker.reset(now, rule);
    noteLineBreaker();
    if (rule == BanRule::Override)
        m_throttledUntil.reset();
    push(CommandHost{.command = {.kind = HostCommand::Kind::Reset, .rule = rule}});
    if (isWaiting()) {
        tellRetryIfMoved(now);
        requestIfDue(now);
        updateState(m_waitCause, now);
    }
}

void ConnectionMachine::holdBreakerOpen(Clock::time_point now)
{
    m_breaker.holdOpen(now);
    noteLineBreaker();
    if (m_step == Step::Requested) {
        push(CancelSlot{});
        m_step = Step::Waiting;
    }
    if (isWaiting())
        updateState(Cause::UserStop, now);
}

void ConnectionMachine::releaseBreaker(Clock::time_point now)
{
    m_breaker.releaseHold(now);
    noteLineBreaker();
    if (!isWaiting())
        return;
    tellRetry(now);
    requestIfDue(now);
    updateState(m_waitCause, now);
}

void ConnectionMachine::setSettings(const LineSettings &settings, Clock::time_point now)
{
    m_settings = settings;
    m_backoff.setPolicy(settings.backoff);
    m_breaker.setPolicy(settings.breaker);
    m_liveness.setSettings({.pingInterval = settings.health.pingInterval,
                            .heartbeatInterval = settings.heartbeatInterval,
                            .venuePingInterval = settings.venuePingInterval});
    if (!isWaiting())
        return;
    if (!settings.backoff.enabled && m_waitKind != WaitKind::Blocked && m_retry > 0) {
        giveUp(makeFailure(Cause::RetriesExhausted), now);
    } else if (settings.backoff.enabled && m_waitKind == WaitKind::Blocked && m_waitCause == Cause::RetriesExhausted) {
        m_backoff.restart();
        expedite(now);
    }
}

void ConnectionMachine::endpointChanged(Clock::time_point now)
{
    // Where the new host stands is told again by the governor.
    m_throttledUntil.reset();
    m_hostBreaker = {};
    showHostBreaker(now);
    if (hasSession()) {
        planEnd(Cause::SettingsChanged, now);
    } else if (m_step == Step::Connecting) {
        push(Abort{.epoch = m_epoch});
        conclude(makeFailure(Cause::SettingsChanged), now);
    } else if (isWaiting()) {
        if (m_waitKind == WaitKind::Blocked)
            m_backoff.restart();
        if (m_step == Step::Requested) {
            push(CancelSlot{});
            m_step = Step::Waiting;
        }
        expedite(now);
    }
}

void ConnectionMachine::setKind(LineKind kind, Clock::time_point now)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    if (m_step != Step::Subscribing || !m_gate.isAcknowledged())
        return;
    if (kind == LineKind::Busy) {
        m_messageDeadline = now + FirstMessageTimeout;
    } else {
        m_messageDeadline.reset();
        m_liveness.pingSoon(now);
    }
}

// ---- By this machine. ----

void ConnectionMachine::networkUp(Clock::time_point now, const WireFacts &wire)
{
    m_offline = false;
    m_localFaultTold = false;
    m_breaker.advance(now, m_random);
    m_breaker.pathRestored(now);
    noteLineBreaker();
    if (hasSession()) {
        // What it went over may be gone with the former network. Where one comes shortly after waking, that is still
        // what explains a loss.
        if (!m_liveness.isProbingPath())
            m_probedFor = Cause::ReceiveDead;
        m_liveness.probePath(now, wire);
    } else if (isWaiting() && !(m_waitKind == WaitKind::Blocked && needsTheUser(m_waitCause))) {
        expedite(now);
    }
}

void ConnectionMachine::networkLost(Clock::time_point now)
{
    if (hasSession()) {
        m_offline = true;
        m_liveness.pingSoon(now);   // It may live on over another way; that shows at once.
        return;
    }
    localFault(Cause::NoNetwork, now);
}

void ConnectionMachine::localFault(Cause cause, Clock::time_point now)
{
    if (hasSession())
        return;
    m_offline = true;
    // What a captive portal blocked was blocked by this network and not by the host, and ends when the user logs in.
    const bool isBlockedByPortal = cause == Cause::CaptivePortal && m_waitKind == WaitKind::Blocked
                                   && isPortalAnswer(m_waitCause);
    if (!isWaiting() || (m_waitKind != WaitKind::Retry && !isBlockedByPortal))
        return;
    waitFor(WaitKind::Offline, now + OfflineProbe, cause, now);
    if (!std::exchange(m_localFaultTold, true))
        push(LocalFault{.cause = cause});
    tellRetry(now);
}

void ConnectionMachine::asleep(Clock::time_point) { m_sleeping = true; }

void ConnectionMachine::awake(Clock::duration slept, Clock::time_point now, const WireFacts &wire)
{
    m_sleeping = false;
    if (m_outageSince)
        m_outageSince = std::min(*m_outageSince + slept, now);   // Time asleep is no outage.
    if (isAttempting())
        disturbed(now, wire);
    else
        networkUp(now, wire);
}

void ConnectionMachine::stalled(Clock::time_point now, const WireFacts &wire)
{
    if (isAttempting())
        disturbed(now, wire);
}

/// Time has passed in which we could not look: silence in it proves nothing, so everything is asked again.
void ConnectionMachine::disturbed(Clock::time_point now, const WireFacts &wire)
{
    if (m_step == Step::Connecting) {
        m_standstill = true;
        m_deadline = now + Liveness::PathProbeLimit;
    } else {
        m_probedFor = Cause::Resumed;
        m_liveness.probePath(now, wire);
        if (m_deadline)
            m_deadline = now + AcknowledgementTimeout;
        if (m_messageDeadline)
            m_messageDeadline = now + FirstMessageTimeout;
    }
    if (m_trialDeadline) {
        m_trialDeadline = now + trialTime();
        m_breaker.extendTrial(m_permit, *m_trialDeadline);
    }
}

// ---- By the governor. ----

void ConnectionMachine::slotGranted(bool trial, Clock::time_point now)
{
    if (m_step == Step::Requested) {
        m_breaker.advance(now, m_random);
        noteLineBreaker();
        if (m_breaker.admits() && m_transportEpoch == 0) {
            beginAttempt(trial, now);
            return;
        }
        m_step = Step::Waiting;
    }
    push(ReportToHost{.report = {.kind = HostReport::Kind::Unused}});
}

void ConnectionMachine::hostBreakerChanged(const BreakerTransition &transition, Clock::time_point now)
{
    m_hostBreaker = transition;
    showHostBreaker(now);
    if (!isWaiting())
        return;
    updateState(transition.cause, now);
    tellRetryIfMoved(now);
}

void ConnectionMachine::hostThrottled(Clock::time_point until, Cause cause, Clock::time_point now)
{
    if (m_throttledUntil && *m_throttledUntil >= until)
        return;
    m_throttledUntil = until;
    if (!isWaiting())
        return;
    updateState(cause, now);
    tellRetryIfMoved(now);
}

void ConnectionMachine::hostThrottleLifted(Clock::time_point now)
{
    m_throttledUntil.reset();
    if (!isWaiting())
        return;
    tellRetryIfMoved(now);
    requestIfDue(now);
    updateState(m_waitCause, now);
}

// ---- The attempt. ----

Clock::duration ConnectionMachine::trialTime() const
{
    return m_settings.backoff.connectTimeout
           + std::min<Clock::duration>(m_settings.backoff.stableAfter, CircuitBreaker::LongestTrial);
}

void ConnectionMachine::beginAttempt(bool hostTrial, Clock::time_point now)
{
    m_permit = *m_breaker.acquire(trialTime(), now);
    m_trial = hostTrial || m_permit.trial;
    if (m_state == LineState::BreakerOpen && !m_trial) {
        // The breaker closed without our hearing of it; nobody starts an attempt out of an open one.
        m_hostBreaker = {};
        showHostBreaker(now);
        updateState(m_waitCause, now);
    }
    if (++m_epoch == 0)
        ++m_epoch;
    m_transportEpoch = m_epoch;
    m_previous = std::exchange(m_attempt, {});
    m_attempt.epoch = m_epoch;
    m_attempt.attempt = m_retry;
    m_attempt.trial = m_trial;
    if (m_retry > 0) {
        m_attempt.plannedAt = m_plannedAt;
        m_attempt.plannedDelay = m_told && m_plannedAt ? *m_told - *m_plannedAt : Clock::duration::zero();
    }
    m_attempt.requestedAt = m_requestedAt;
    m_attempt.startedAt = now;
    m_stable = false;
    m_successReported = false;
    m_settled = false;
    m_standstill = false;
    m_silentPingsTold = false;
    m_restartAt.reset();
    m_lifetimeAt.reset();
    m_rotation.reset();
    m_messageDeadline.reset();
    m_deadline = now + Clock::duration(m_settings.backoff.connectTimeout);
    m_trialDeadline = m_trial ? std::optional(now + trialTime()) : std::nullopt;
    m_step = Step::Connecting;
    push(Open{.epoch = m_epoch});
    updateState(m_waitCause, now);
}

SetupPhase ConnectionMachine::phaseUnderWay() const
{
    for (int i = 0; i < SetupPhaseCount; ++i) {
        if (!m_attempt.phases[size_t(i)])
            return SetupPhase(i);
    }
    return SetupPhase::FirstData;
}

void ConnectionMachine::phaseReached(quint32 epoch, SetupPhase phase, Clock::time_point at)
{
    if (epoch != m_epoch || m_step != Step::Connecting) {
        ++m_staleCallbacks;
        return;
    }
    // A plain ws:// attempt has no TLS: what comes later vouches for what was passed over.
    for (int i = 0; i <= int(phase); ++i) {
        if (!m_attempt.phases[size_t(i)])
            m_attempt.phases[size_t(i)] = at;
    }
    if (std::exchange(m_standstill, false))
        m_deadline = at + Clock::duration(m_settings.backoff.connectTimeout);
}

void ConnectionMachine::opened(quint32 epoch, Clock::time_point now)
{
    if (epoch != m_epoch || m_step != Step::Connecting) {
        ++m_staleCallbacks;
        return;
    }
    phaseReached(epoch, SetupPhase::Upgrade, now);
    m_attempt.openedAt = now;
    m_offline = false;
    m_localFaultTold = false;
    m_gate.open(now);
    m_liveness.open({.pingInterval = m_settings.health.pingInterval,
                     .heartbeatInterval = m_settings.heartbeatInterval,
                     .venuePingInterval = m_settings.venuePingInterval},
                    now);
    m_deadline = now + AcknowledgementTimeout;
    if (m_settings.lifetime > Clock::duration::zero()) {
        const double part = m_random.uniform(LifetimeUsedFrom, LifetimeUsedTo);
        m_lifetimeAt = now + Clock::duration(Clock::rep(double(m_settings.lifetime.count()) * part));
    }
    push(ReportToHost{.report = {.kind = HostReport::Kind::HandshakeDone}});
    if (m_settings.authenticates) {
        m_step = Step::Authenticating;
        push(Authenticate{.epoch = m_epoch});
    } else {
        m_step = Step::Subscribing;
        push(Subscribe{.epoch = m_epoch});
    }
    updateState(Cause::None, now);
}

void ConnectionMachine::authenticated(Clock::time_point now)
{
    if (m_step != Step::Authenticating) {
        ++m_staleCallbacks;
        return;
    }
    m_step = Step::Subscribing;
    m_deadline = now + AcknowledgementTimeout;
    push(Subscribe{.epoch = m_epoch});
}

void ConnectionMachine::allStreamsAcknowledged(Clock::time_point now)
{
    if (m_step != Step::Subscribing && m_step != Step::Proven) {
        ++m_staleCallbacks;
        return;
    }
    if (!m_gate.acknowledge(now))
        return;   // Streams added later are acknowledged too; that concerns them, not the line.
    m_attempt.phases[size_t(SetupPhase::Acknowledged)] = now;
    m_deadline.reset();
    m_liveness.expectHeartbeats(now);
    if (m_step == Step::Proven)
        return;
    if (m_kind == LineKind::Busy)
        m_messageDeadline = now + FirstMessageTimeout;
    else
        m_liveness.pingSoon(now);   // Its pong, being later than the acknowledgement, may be the proof.
}

void ConnectionMachine::firstData(Clock::time_point now)
{
    if (m_step != Step::Subscribing) {
        ++m_staleCallbacks;
        return;
    }
    m_attempt.phases[size_t(SetupPhase::FirstData)] = now;
    prove(now);
}

void ConnectionMachine::proofOfLife(Clock::time_point now)
{
    if (m_step == Step::Subscribing)
        prove(now);
}

void ConnectionMachine::prove(Clock::time_point now)
{
    m_gate.prove(now);
    m_step = Step::Proven;
    m_messageDeadline.reset();
    if (m_trial) {
        // The attempt's own time is over; what remains is to hold it.
        const Clock::time_point held = *m_gate.trialPassedAt(m_settings.backoff.stableAfter);
        m_trialDeadline = std::max(*m_trialDeadline, held);
        m_breaker.extendTrial(m_permit, held);
        push(ReportToHost{.report = {.kind = HostReport::Kind::Proven}});
    }
    updateState(Cause::None, now);
    push(ProvenAlive{});
    if (std::exchange(m_stale, false))
        push(StaleCleared{});
}

/// Where nothing need come for hours: an acknowledgement, and a ping sent after it that was answered.
void ConnectionMachine::checkQuietProof(std::optional<Clock::time_point> answeredPingSentAt, Clock::time_point now)
{
    if (m_step != Step::Subscribing || m_kind == LineKind::Busy || !m_gate.isAcknowledged() || !answeredPingSentAt)
        return;
    if (m_kind == LineKind::Quiet && !m_settings.acknowledgementProves)
        return;
    if (*answeredPingSentAt >= *m_gate.acknowledgedAt())
        prove(now);
}

std::optional<Clock::duration> ConnectionMachine::pong(quint32 epoch, quint64 number, Clock::time_point now)
{
    if (epoch != m_epoch || !hasSession()) {
        ++m_staleCallbacks;
        return {};
    }
    const auto answer = m_liveness.pong(number, now);
    if (!answer)
        return {};
    m_offline = false;   // Whatever was said of the network, this line has one.
    checkQuietProof(answer->pingSentAt, now);
    return answer->roundTrip;
}

void ConnectionMachine::pingWaits(quint64 number)
{
    if (hasSession())
        m_liveness.pingWaits(number);
}

void ConnectionMachine::pingSent(quint64 number, Clock::time_point now, const WireFacts &wire)
{
    if (hasSession())
        m_liveness.pingSent(number, now, wire);
}

void ConnectionMachine::heartbeat(Clock::time_point now)
{
    if (!hasSession()) [[unlikely]] {
        ++m_staleCallbacks;
        return;
    }
    const bool wasOverdue = m_liveness.heartbeat(now);
    if (m_step == Step::Proven && !wasOverdue) [[likely]]
        return;
    if (wasOverdue && std::exchange(m_stale, false))
        push(StaleCleared{});
    if (m_liveness.isMarkedSilent())
        checkQuietProof(now, now);   // The host answers no pings: the venue's own sign of life stands in for them.
}

void ConnectionMachine::recovered(Clock::time_point now)
{
    if (!hasSession() || !m_outageSince)
        return;
    push(Reconnected{.downtime = now - *m_outageSince, .attempt = m_outageRetries});
    m_outageSince.reset();
}

void ConnectionMachine::becomeStable(Clock::time_point now)
{
    m_stable = true;
    m_attempt.stableAt = now;
    m_retry = 0;
    m_backoff.stable();
    m_judge.stable(now);
    m_breaker.succeeded(std::exchange(m_permit, {}), now);
    noteLineBreaker();
}

// ---- The end. ----

void ConnectionMachine::announcedRestart(Clock::time_point now)
{
    if (hasSession() && !m_restartAt)
        m_restartAt = now + Clock::duration(Clock::rep(m_random.uniform(0, double(RestartSpread.count()))));
}

void ConnectionMachine::replaceLine(Cause cause, Clock::time_point now)
{
    if (hasSession())
        planEnd(cause, now);
}

void ConnectionMachine::planEnd(Cause cause, Clock::time_point now)
{
    // A session that has not proven itself, or is a breaker's trial, is nothing to hold on to.
    if (!m_settings.rotates || m_step != Step::Proven || m_trial) {
        drain(cause, 1000, CloseGrace, now);
        return;
    }
    if (!m_rotation)
        m_rotation = cause;
    push(RotationDue{.cause = cause});
}

void ConnectionMachine::fail(const Failure &failure, Clock::time_point now)
{
    if (!isAttempting())
        return;
    push(Abort{.epoch = m_epoch});
    conclude(failure, now);
}

void ConnectionMachine::drain(Cause cause, quint16 code, Clock::duration grace, Clock::time_point now)
{
    m_step = Step::Draining;
    m_drainEnd = makeFailure(cause);
    m_deadline = now + grace;
    m_messageDeadline.reset();
    m_trialDeadline.reset();
    m_liveness.close();
    push(Close{.epoch = m_epoch, .code = code});
    updateState(cause, now);
}

void ConnectionMachine::ended(quint32 epoch, const Failure &failure, Clock::time_point now)
{
    if (epoch == 0 || epoch != m_transportEpoch) {
        ++m_staleCallbacks;
        return;
    }
    m_transportEpoch = 0;
    if (m_step == Step::Draining) {
        conclude(m_drainEnd, now);
    } else if (!isAttempting()) {
        requestIfDue(now);   // Its end was decided here and is long counted; now the next one may ask.
    } else if ((m_sleeping || m_standstill || (m_liveness.isProbingPath() && m_probedFor == Cause::Resumed))
               && isExplainedByStandstill(failure)) {
        conclude(makeFailure(Cause::Resumed, failure.detail), now);
    } else if (m_restartAt && failure.failureClass == FailureClass::Counts) {
        // It said so before.
        conclude(asPlanned(failure, Cause::AnnouncedRestart), now);
    } else if (m_rotation == Cause::LifetimeLimit && failure.failureClass == FailureClass::Counts) {
        conclude(asPlanned(failure, Cause::LifetimeLimit), now);   // No successor was ready in time.
    } else {
        conclude(failure, now);
    }
}

void ConnectionMachine::giveUp(const Failure &failure, Clock::time_point now)
{
    waitFor(WaitKind::Blocked, {}, failure.cause, now);
}

/// The one place where an attempt or a session ends: judged, counted, and what comes next decided.
void ConnectionMachine::conclude(Failure failure, Clock::time_point now)
{
    const bool wasOpen = m_attempt.openedAt.has_value();
    const bool wasStable = m_stable;
    if (wasStable)
        m_judge.stable(now);
    if (m_offline && failure.failureClass == FailureClass::Counts
        && (isPathFailure(failure.cause) || isLossOfPath(failure.cause)))
        failure.failureClass = FailureClass::Local;
    failure = m_judge.judge(failure, now);

    m_attempt.endedAt = now;
    m_attempt.end = failure;
    const CircuitBreaker::Permit permit = std::exchange(m_permit, {});
    const bool lineTrial = permit.trial;
    const bool stopping = std::exchange(m_stopping, false);
    const auto restartAt = std::exchange(m_restartAt, std::nullopt);
    m_stable = false;
    m_deadline.reset();   // The next attempt brings its own.
    m_messageDeadline.reset();
    m_trialDeadline.reset();
    m_liveness.close();
    m_gate.close();

    if (stopping) {
        m_breaker.released(permit);
        push(ReportToHost{.report = {.kind = HostReport::Kind::Ended, .failure = failure}});
        becomeIdle(failure.cause);
        return;
    }
    if (!m_outageSince) {
        m_outageSince = now;
        m_outageRetries = 0;
    }

    WaitKind kind = WaitKind::Retry;
    std::optional<Clock::time_point> due;
    Cause waitCause = failure.cause;
    Clock::duration wait{0};
    const auto backOff = [&] {
        const auto retry = m_backoff.failed({.startedAt = m_attempt.startedAt, .endedAt = now, .wasOpen = wasOpen},
                                            m_random);
        if (retry) {
            due = retry->due;
            wait = retry->due - now;
        } else {
            kind = WaitKind::Blocked;
            waitCause = Cause::RetriesExhausted;
        }
    };
    switch (failure.failureClass) {
    case FailureClass::Counts:
        // What is the host's counts there; but a trial is judged by its attempt as a whole.
        if (!failure.againstHost || lineTrial)
            m_breaker.failed(permit, 0, failure.cause, wasOpen && !wasStable, now, m_random);
        backOff();
        break;
    case FailureClass::Throttled: {
        m_breaker.released(permit);
        backOff();
        const auto wish = failure.retryAfter.value_or(throttleFloor(failure, m_settings.forbiddenWait, 0));
        const Clock::time_point horizon = now + std::max<Clock::duration>(wish, wait);
        m_throttledUntil = m_throttledUntil ? std::max(*m_throttledUntil, horizon) : horizon;
        break;
    }
    case FailureClass::Neutral:
        m_breaker.released(permit);
        if (!m_settings.backoff.enabled && !isPlanned(failure.cause)) {
            kind = WaitKind::Blocked;
            waitCause = Cause::RetriesExhausted;
        } else if (failure.cause == Cause::AnnouncedRestart) {
            due = restartAt ? std::max(*restartAt, now)
                            : now + Clock::duration(Clock::rep(m_random.uniform(0, double(RestartSpread.count()))));
        } else {
            due = now;
        }
        break;
    case FailureClass::Local:
        m_breaker.released(permit);
        kind = WaitKind::Offline;
        due = now + OfflineProbe;
        break;
    case FailureClass::Blocked:
        m_breaker.released(permit);
        kind = WaitKind::Blocked;
        if (!needsTheUser(failure.cause))
            due = now + BlockedProbe;
        break;
    }
    if (due)
        ++m_retry;
    waitFor(kind, due, waitCause, now);

    push(ReportToHost{.report = {.kind = HostReport::Kind::Ended, .failure = failure, .backoff = wait}});
    if (!isPlanned(failure.cause))
        push(ConnectionFailed{.failure = failure});
    if (kind == WaitKind::Offline && !std::exchange(m_localFaultTold, true))
        push(LocalFault{.cause = failure.cause});
    noteLineBreaker();
    showHostBreaker(now);
    tellRetry(now);
    requestIfDue(now);
}

// ---- Rotation. ----

ConnectionMachine ConnectionMachine::successor() const
{
    ConnectionMachine next(m_settings, m_random);
    next.m_settings.rotates = false;   // While it is one; a third session there never is.
    next.m_breaker = m_breaker;
    next.m_judge = m_judge;
    next.m_kind = m_kind;
    next.m_epoch = m_epoch;
    next.m_offline = m_offline;
    next.m_sleeping = m_sleeping;
    return next;
}

void ConnectionMachine::takeOver(const ConnectionMachine &former, Clock::time_point now)
{
    m_settings.rotates = former.m_settings.rotates;
    m_outageSince = hasProofOfLife() ? std::nullopt : former.m_outageSince;
    m_outageRetries = std::max(m_retry, 1);
    if (m_breaker.state() != BreakerState::Closed) {
        BreakerTransition transition{.from = BreakerState::Closed,
                                     .to = m_breaker.state(),
                                     .cause = m_breaker.cause(),
                                     .failures = m_breaker.failures(),
                                     .openings = m_breaker.openings(),
                                     .until = m_breaker.openUntil()};
        if (transition.until)
            transition.cooldown = std::max(*transition.until - now, Clock::duration::zero());
        push(BreakerChanged{.scope = BreakerScope::Line, .transition = transition});
    }
    if (isWaiting()) {
        m_retry = std::max(m_retry, 1);   // It may not have tried yet, but the line has: its next attempt is a retry.
        tellRetry(now);
    }
}

// ---- Time. ----

void ConnectionMachine::wake(Clock::time_point now, const WireFacts &wire)
{
    if (m_sleeping)
        return;
    if (isAttempting()) {
        const auto due = nextWake();
        if (due && now - *due > LateWake)
            disturbed(now, wire);
    }
    if (m_step == Step::Connecting && hasPassed(m_deadline, now)) {
        push(Abort{.epoch = m_epoch});
        const Cause late = wire.isPreparing ? Cause::AuthenticationTimeout
                                            : timeoutIn(phaseUnderWay(), wire.isViaProxy);
        conclude(makeFailure(m_standstill ? Cause::Resumed : late), now);
    } else if (hasSession()) {
        wakeSession(now, wire);
    } else if (m_step == Step::Draining && hasPassed(m_deadline, now)) {
        // A stopped line is Idle at once; its transport may take its own second to say goodbye.
        if (!m_stopping)
            push(Abort{.epoch = m_epoch});
        conclude(m_drainEnd, now);
    }
    m_breaker.advance(now, m_random);
    noteLineBreaker();
    if (m_throttledUntil && now >= *m_throttledUntil)
        m_throttledUntil.reset();
    requestIfDue(now);
    if (isWaiting())
        updateState(m_waitCause, now);
}

void ConnectionMachine::wakeSession(Clock::time_point now, const WireFacts &wire)
{
    const auto giveUpSession = [&](const Failure &failure) {
        push(Abort{.epoch = m_epoch});
        conclude(failure, now);
    };
    if (hasPassed(m_deadline, now)) {
        giveUpSession(makeFailure(
            m_step == Step::Authenticating ? Cause::AuthenticationTimeout : Cause::AcknowledgementTimeout, {}, false));
        return;
    }
    if (hasPassed(m_messageDeadline, now)) {
        giveUpSession(makeFailure(Cause::FirstMessageTimeout, {}, false));
        return;
    }
    const Clock::duration stableAfter = m_settings.backoff.stableAfter;
    const bool stableNow = !m_stable && hasPassed(m_gate.stableAt(stableAfter), now);
    if (!m_successReported && (stableNow || hasPassed(m_gate.trialPassedAt(stableAfter), now))) {
        m_successReported = true;
        m_trial = false;
        m_trialDeadline.reset();
        if (m_permit.trial) {
            m_breaker.succeeded(std::exchange(m_permit, {}), now);
            noteLineBreaker();
        }
        push(ReportToHost{.report = {.kind = HostReport::Kind::Succeeded}});
    }
    if (stableNow)
        becomeStable(now);
    updateState(Cause::None, now);
    if (m_stable && !m_settled && now >= *m_attempt.stableAt + CircuitBreaker::SettledAfter) {
        m_settled = true;
        m_breaker.settled();
        push(ReportToHost{.report = {.kind = HostReport::Kind::Settled}});
    }
    if (hasPassed(m_trialDeadline, now)) {
        const bool acknowledged = m_gate.isAcknowledged();
        giveUpSession(
            makeFailure(acknowledged ? Cause::FirstMessageTimeout : Cause::AcknowledgementTimeout, {}, false));
        return;
    }
    if (!m_rotation && (hasPassed(m_restartAt, now) || hasPassed(m_lifetimeAt, now))) {
        planEnd(hasPassed(m_restartAt, now) ? Cause::AnnouncedRestart : Cause::LifetimeLimit, now);
        if (!hasSession())
            return;
    }

    for (;;) {
        switch (m_liveness.advance(now, wire)) {
        case Liveness::Step::None:
            if (m_liveness.isMarkedSilent() && !std::exchange(m_silentPingsTold, true))
                push(DoesNotAnswerPings{});
            return;
        case Liveness::Step::SendPing:
            push(SendPing{.epoch = m_epoch, .number = m_liveness.pingNumber()});
            break;
        case Liveness::Step::SendProbe:
            push(SendProbe{.epoch = m_epoch});
            m_stale = true;
            push(StaleDetected{.silence = m_liveness.heartbeatSilence(now), .cause = Cause::HeartbeatLost});
            break;
        case Liveness::Step::SendVenuePing:
            push(SendProbe{.epoch = m_epoch});
            break;
        case Liveness::Step::ProbeFailed:
            if (m_probedFor == Cause::Resumed) {
                giveUpSession(makeFailure(Cause::Resumed, {}, false));
                return;
            }
            [[fallthrough]];
        case Liveness::Step::ReceiveDead:
            if (!std::exchange(m_stale, true))
                push(StaleDetected{.silence = now - wire.lastByteAt.value_or(*m_attempt.openedAt),
                                   .cause = Cause::ReceiveDead});
            giveUpSession(makeFailure(Cause::ReceiveDead, {}, false));
            return;
        case Liveness::Step::SendDead:
            giveUpSession(makeFailure(Cause::SendDead, {}, false));
            return;
        case Liveness::Step::HeartbeatLost:
            giveUpSession(makeFailure(Cause::HeartbeatLost, {}, false));
            return;
        }
    }
}

std::optional<Clock::time_point> ConnectionMachine::nextWake() const
{
    std::optional<Clock::time_point> wake;
    if (m_sleeping)
        return wake;
    switch (m_step) {
    case Step::Stopped:
        break;
    case Step::Waiting:
        if (m_transportEpoch == 0 && m_breaker.admits() && m_due)
            earlier(wake, m_throttledUntil ? std::max(*m_due, *m_throttledUntil) : *m_due);
        [[fallthrough]];
    case Step::Requested:
        earlier(wake, m_throttledUntil);
        break;
    case Step::Connecting:
    case Step::Draining:
        earlier(wake, m_deadline);
        break;
    case Step::Authenticating:
    case Step::Subscribing:
    case Step::Proven: {
        const Clock::duration stableAfter = m_settings.backoff.stableAfter;
        earlier(wake, m_deadline);
        earlier(wake, m_messageDeadline);
        earlier(wake, m_trialDeadline);
        if (!m_rotation) {
            earlier(wake, m_restartAt);
            earlier(wake, m_lifetimeAt);
        }
        if (!m_successReported)
            earlier(wake, m_gate.trialPassedAt(stableAfter));
        if (!m_stable)
            earlier(wake, m_gate.stableAt(stableAfter));
        else if (!m_settled)
            earlier(wake, *m_attempt.stableAt + CircuitBreaker::SettledAfter);
        earlier(wake, m_liveness.nextWake());
        break;
    }
    }
    // A stop cancels every wait: the end of an open time is noticed by whoever starts the line again.
    if (m_step != Step::Stopped)
        earlier(wake, m_breaker.nextWake());
    return wake;
}

}   // namespace feedwarden
