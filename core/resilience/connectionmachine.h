// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/resilience/backoff.h"
#include "core/resilience/circuitbreaker.h"
#include "core/resilience/classify.h"
#include "core/resilience/failure.h"
#include "core/resilience/lineaction.h"
#include "core/resilience/linestate.h"
#include "core/resilience/liveness.h"
#include "core/resilience/policies.h"
#include "core/resilience/stabilitygate.h"

#include <array>
#include <deque>
#include <optional>

namespace feedwarden {

/// What a line expects of its streams, as far as it matters here.
enum class LineKind {
    Busy,        ///< A stream known for at least 1 message/s, or a mark price: silence at the start is a fault.
    Quiet,       ///< Everything else until proven otherwise.
    EventOnly,   ///< Only streams that speak on events (liquidations, account events).
};

/// What one line is run by. The ranges are those of the policies.
struct LineSettings {
    BackoffPolicy backoff;
    BreakerPolicy breaker;
    HealthPolicy health;
    Clock::duration heartbeatInterval{0};               ///< Of the venue's own heartbeat; 0 = none (layer B off).
    Clock::duration venuePingInterval{0};               ///< How often the venue wants its own ping message; 0 = never.
    std::chrono::milliseconds forbiddenWait{300'000};   ///< After HTTP 403 without better word.
    Clock::duration lifetime{0};                        ///< That the venue gives a connection; 0 = none published.
    bool authenticates = false;                         ///< A private session: authentication before subscriptions.
    bool acknowledgementProves = true;                  ///< False where the venue acknowledges nonsense too.
    bool rotates = false;   ///< A planned end is told by RotationDue and the session stays; else it is closed first.
};

/// One attempt and the session it became: times, cause, promise and reality. Kept for snapshots.
struct AttemptRecord {
    quint32 epoch = 0;   ///< 0 = no attempt yet.
    int attempt = 0;     ///< Number of the retry; 0 = the first attempt after a start.
    bool trial = false;
    std::optional<Clock::time_point> plannedAt;     ///< When it was scheduled; none for a start.
    Clock::duration plannedDelay{0};                ///< As told by the last Reconnecting.
    std::optional<Clock::time_point> requestedAt;   ///< Of the slot.
    Clock::time_point startedAt;
    std::array<std::optional<Clock::time_point>, SetupPhaseCount> phases;   ///< When each was done.
    std::optional<Clock::time_point> openedAt;                              ///< 101.
    std::optional<Clock::time_point> stableAt;
    std::optional<Clock::time_point> endedAt;
    Failure end;   ///< Valid with endedAt; as judged.

    /// From scheduling to start; 0 where nothing was scheduled.
    [[nodiscard]] Clock::duration realDelay() const
    {
        return plannedAt ? startedAt - *plannedAt : Clock::duration::zero();
    }
};

/// The life of one line as a pure state machine: an event and `now` go in, actions come out (semantics 1 to 5).
///
/// It never reads a clock and draws its randomness from a generator it is given: one seed gives one run, to the bit.
/// Not thread-safe; it belongs to its connector's thread.
///
/// How to drive it: call the method of what has happened, then take the actions with takeAction() until there are none,
/// then arm one precise timer for nextWake() and call wake() when it fires. Early is harmless. Performing an action may
/// call back in: new actions go to the end of the queue, so one loop that is not re-entered suffices. dataReceived()
/// and heartbeat() need neither loop nor timer unless hasActions().
///
/// What goes from where to where (isLegal() is this table):
///
/// - Idle. start() asks for a slot: Waiting; or at once BreakerOpen, Throttled or Offline where the line is held by
/// one.
/// - Waiting, for a retry's time or for the governor's slot. When the slot comes: Connecting; HalfOpenTrial if a
/// breaker,
///   the line's or the host's, lets this one attempt through.
/// - Throttled until the host's horizon has passed, then Waiting.
/// - BreakerOpen while the line's or the host's breaker is not closed and the trial is not ours; then HalfOpenTrial, or
///   Waiting once it is closed.
/// - Offline: no network. A probe every 30 s, woken at once by networkUp(): Connecting.
/// - Connecting: 101 makes it Subscribing. Deadline: connect_timeout from the name lookup on.
/// - Subscribing: authentication, then subscriptions, 10 s each; on a busy line the first valid message 15 s later.
/// Proof
///   of life makes it Streaming.
/// - HalfOpenTrial stands for Connecting, Subscribing and Streaming of a trial. Proof of life held for
/// min(stable_after,
///   10 s) makes it Streaming, or Stable where it is old enough.
/// - Streaming: proven but young. Acknowledged and stable_after old: Stable, where k is 0 again.
/// - Each of these five that ends by itself goes to Waiting, BreakerOpen, Throttled, Offline or Blocked by the class of
///   its failure. An orderly end of ours (stop, reconnect, announced restart, replacement) goes through Draining.
/// - Draining ends in Idle (stop) or in one of the waiting states.
/// - Rotating: two sessions, make before break; then Stable or Streaming again. Never a state of this machine alone:
/// RotatingLine
///   shows it while it runs a second one. Where the old session dies first, what the second one does is shown instead.
/// - Blocked: trying again does not help. A probe every 15 min: Connecting; for credentials, configuration and spent
///   retries only the user.
/// - stop() goes to Idle from everywhere, through Draining where a session is open, and nothing follows.
class ConnectionMachine final
{
public:
    enum class StopReason { User, Shutdown };

    static constexpr Clock::duration AcknowledgementTimeout = 10s;   ///< Authentication likewise.
    static constexpr Clock::duration FirstMessageTimeout = 15s;      ///< On a busy line, after the acknowledgement.
    static constexpr Clock::duration RestartSpread = 5s;             ///< Announced restart: uniform in [0, this].
    static constexpr double LifetimeUsedFrom = 0.85;   ///< A session of limited lifetime is replaced at a part of it
    static constexpr double LifetimeUsedTo = 0.95;     ///< between these two, each line for itself.
    static constexpr Clock::duration OfflineProbe = 30s;
    static constexpr Clock::duration BlockedProbe = 15min;
    static constexpr Clock::duration CloseGrace = 1'500ms;   ///< The transport's own is 1 s.
    static constexpr Clock::duration StopGrace = 50ms;       ///< A stopped line is Idle by then.
    static constexpr Clock::duration LateWake = 5s;          ///< Woken later than this: our own standstill.

    /// `random` is borrowed and must outlive this.
    ConnectionMachine(const LineSettings &settings, Random &random);

    [[nodiscard]] static bool isLegal(LineState from, LineState to);

    // ---- By the user. ----
    void start(Clock::time_point now);   ///< Does nothing unless Idle or stopping.
    void stop(Clock::time_point now, StopReason reason = StopReason::User);
    /// Skips the wait under way, whatever it waits for; starts an Idle line. Passes a ban only with Override.
    void connectNow(Clock::time_point now, BanRule rule = BanRule::Respect);
    /// Ends the session in an orderly way and connects again; without a session as connectNow().
    void reconnect(Clock::time_point now);
    /// The line's breaker and the host's: closed, counters and k = 0.
    void resetBreaker(Clock::time_point now, BanRule rule = BanRule::Respect);
    void holdBreakerOpen(Clock::time_point now);   ///< The line's. A living session stays.
    void releaseBreaker(Clock::time_point now);
    /// Policies apply from now on; a wait already told stays. Switching reconnection off ends the wait in Blocked.
    void setSettings(const LineSettings &settings, Clock::time_point now);
    /// URL, streams that need another URL, or credentials were edited: a session reconnects, a blocked line tries
    /// again.
    void endpointChanged(Clock::time_point now);
    void setKind(LineKind kind, Clock::time_point now);

    // ---- By this machine. None of these for lines to loopback hosts but asleep, awake and stalled. ----
    /// A session is probed: it may have gone over another network.
    void networkUp(Clock::time_point now, const WireFacts &wire);
    void networkLost(Clock::time_point now);   ///< No non-loopback interface up, or no default route.
    void asleep(Clock::time_point now);        ///< About to sleep: nothing is judged until awake().
    void awake(Clock::duration slept, Clock::time_point now, const WireFacts &wire);
    void stalled(Clock::time_point now, const WireFacts &wire);

    // ---- By the governor. ----
    void slotGranted(bool trial, Clock::time_point now);
    void hostBreakerChanged(const BreakerTransition &transition, Clock::time_point now);
    void hostThrottled(Clock::time_point until, Cause cause, Clock::time_point now);
    void hostThrottleLifted(Clock::time_point now);
    void localFault(Cause cause, Clock::time_point now);

    // ---- By the transport. Another epoch than the current one is dropped and counted. ----
    void phaseReached(quint32 epoch, SetupPhase phase, Clock::time_point at);
    void opened(quint32 epoch, Clock::time_point now);
    /// Exactly one per Open. `failure` as classified; not looked at where the machine itself decided the end.
    void ended(quint32 epoch, const Failure &failure, Clock::time_point now);
    /// The round trip, for the statistics; none for a pong that answers nothing of ours.
    std::optional<Clock::duration> pong(quint32 epoch, quint64 number, Clock::time_point now);
    /// The ping of a SendPing has to wait; nothing is judged by it until pingSent().
    void pingWaits(quint64 number);
    /// Only where a SendPing had to wait: the ping leaves now.
    void pingSent(quint64 number, Clock::time_point now, const WireFacts &wire);

    // ---- Facts of the session, from decoding and the ledger. ----
    /// A schema-valid message of a wanted stream. The hot path: a comparison in the steady state.
    void dataReceived(Clock::time_point now)
    {
        if (m_step != Step::Proven) [[unlikely]]
            firstData(now);
    }
    /// Proof of life by another way than data, where a venue has one.
    void proofOfLife(Clock::time_point now);
    /// The venue's own heartbeat, or its answer to a probe.
    void heartbeat(Clock::time_point now);
    void authenticated(Clock::time_point now);
    /// Every subscription is answered (rejected is answered too), or the venue answers none.
    void allStreamsAcknowledged(Clock::time_point now);
    /// Every wanted stream has delivered again or is quiet and accepted.
    void recovered(Clock::time_point now);
    /// The venue says that it is about to close (serverShutdown, notice 64008).
    void announcedRestart(Clock::time_point now);
    /// The last Reconnecting has been told at `now`, on a busy machine later than it was decided: its delay counts from
    /// here, so that no attempt is earlier than told.
    void retryTold(Clock::time_point now);
    /// Layer C or a new key wants another session. Planned: no counter changes.
    void replaceLine(Cause cause, Clock::time_point now);
    /// The session is found unusable above the transport (undecodable, resync failed, throttled by a message): abort.
    void fail(const Failure &failure, Clock::time_point now);

    // ---- Rotation; called by RotatingLine. ----
    /// Another machine for the same line, not started: it knows what this one has learned of the line and its host, and
    /// its epochs go on from this one's.
    [[nodiscard]] ConnectionMachine successor() const;
    /// It is the line's now, in place of `former`; an outage of that one goes on unless this one has proof of life.
    /// Tells what the line has not heard of it.
    void takeOver(const ConnectionMachine &former, Clock::time_point now);

    // ---- Time. ----
    /// Does what is due. `wire` is read from the socket just before.
    void wake(Clock::time_point now, const WireFacts &wire);
    [[nodiscard]] std::optional<Clock::time_point> nextWake() const;

    // ---- What to do. ----
    [[nodiscard]] bool hasActions() const { return m_taken < m_actions.size(); }
    /// The oldest action not yet taken; false when there is none.
    bool takeAction(LineAction &action);

    // ---- For snapshots. ----
    [[nodiscard]] LineState state() const { return m_state; }
    [[nodiscard]] Cause stateCause() const { return m_stateCause; }
    [[nodiscard]] quint32 epoch() const { return m_epoch; }
    [[nodiscard]] bool isStopped() const { return m_step == Step::Stopped || (m_step == Step::Draining && m_stopping); }
    /// A session is past 101 and not being closed.
    [[nodiscard]] bool hasSession() const;
    [[nodiscard]] bool hasProofOfLife() const { return m_step == Step::Proven; }
    [[nodiscard]] bool isStable() const { return m_step == Step::Proven && m_stable; }
    /// Since 101; none without a session.
    [[nodiscard]] std::optional<Clock::time_point> sessionSince() const;
    [[nodiscard]] int failuresInRow() const { return m_backoff.failuresInRow(); }   ///< k.
    /// The more restrictive of the line's and, while it holds the line, the host's.
    [[nodiscard]] BreakerState breakerState() const;
    [[nodiscard]] const CircuitBreaker &breaker() const { return m_breaker; }
    [[nodiscard]] const Liveness &liveness() const { return m_liveness; }
    /// When the next attempt is due, as told; none where only an event or the user can bring it.
    [[nodiscard]] std::optional<Clock::time_point> nextAttempt() const;
    [[nodiscard]] const AttemptRecord &attempt() const { return m_attempt; }   ///< Current, or the last one.
    [[nodiscard]] const AttemptRecord &previousAttempt() const { return m_previous; }
    [[nodiscard]] quint64 staleCallbacks() const { return m_staleCallbacks; }
    /// Since when the line has been without a recovered session; none while all is well or stopped.
    [[nodiscard]] std::optional<Clock::time_point> outageSince() const { return m_outageSince; }

private:
    enum class Step {
        Stopped,
        Waiting,     ///< For m_due, a breaker or an event.
        Requested,   ///< A slot.
        Connecting,
        Authenticating,
        Subscribing,
        Proven,
        Draining,
    };
    enum class WaitKind { Retry, Offline, Blocked };

    template<typename T>
    void push(T action)
    {
        m_actions.emplace_back(std::move(action));
    }
    void firstData(Clock::time_point now);
    void prove(Clock::time_point now);
    void startSubscribing(Clock::time_point now);
    void checkQuietProof(std::optional<Clock::time_point> answeredPingSentAt, Clock::time_point now);
    void becomeStable(Clock::time_point now);
    void wakeSession(Clock::time_point now, const WireFacts &wire);
    void conclude(Failure failure, Clock::time_point now);
    void giveUp(const Failure &failure, Clock::time_point now);
    /// The session has come to a planned end: asks for a successor, or closes it where that cannot be.
    void planEnd(Cause cause, Clock::time_point now);
    void drain(Cause cause, quint16 code, Clock::duration grace, Clock::time_point now);
    void waitFor(WaitKind kind, std::optional<Clock::time_point> due, Cause cause, Clock::time_point now);
    void expedite(Clock::time_point now);
    void tellRetry(Clock::time_point now);
    void tellRetryIfMoved(Clock::time_point now);
    void requestIfDue(Clock::time_point now);
    void beginAttempt(bool hostTrial, Clock::time_point now);
    void becomeIdle(Cause cause);
    void noteLineBreaker();
    void showHostBreaker(Clock::time_point now);
    void updateState(Cause cause, Clock::time_point now);
    void disturbed(Clock::time_point now, const WireFacts &wire);
    [[nodiscard]] LineState stateNow(Clock::time_point now) const;
    [[nodiscard]] bool isAttempting() const { return m_step >= Step::Connecting && m_step <= Step::Proven; }
    [[nodiscard]] bool isWaiting() const { return m_step == Step::Waiting || m_step == Step::Requested; }
    [[nodiscard]] bool isHeldByHost() const { return m_hostBreaker.to != BreakerState::Closed; }
    [[nodiscard]] Clock::duration trialTime() const;
    [[nodiscard]] SetupPhase phaseUnderWay() const;

    LineSettings m_settings;
    Random &m_random;
    Backoff m_backoff;
    CircuitBreaker m_breaker;
    Liveness m_liveness;
    StabilityGate m_gate;
    FailureJudge m_judge;
    LineKind m_kind = LineKind::Quiet;

    Step m_step = Step::Stopped;
    LineState m_state = LineState::Idle;
    Cause m_stateCause = Cause::None;

    // Waiting.
    WaitKind m_waitKind = WaitKind::Retry;
    std::optional<Clock::time_point> m_due;   ///< None: only an event or the user.
    Cause m_waitCause = Cause::None;
    int m_retry = 0;                           ///< Number of the retry now waited for or under way; 0 = first attempt.
    std::optional<Clock::time_point> m_told;   ///< The due time of the last Reconnecting.
    Clock::time_point m_toldFrom{};            ///< When that was decided.
    std::optional<Clock::time_point> m_plannedAt;
    std::optional<Clock::time_point> m_requestedAt;
    bool m_offline = false;   ///< Evidence that this machine has no network.
    bool m_localFaultTold = false;
    Cause m_probedFor = Cause::Resumed;   ///< What it is called if nothing answers the probe: that or ReceiveDead.

    // The host as the governor told it.
    BreakerTransition m_hostBreaker;
    BreakerState m_hostBreakerTold = BreakerState::Closed;
    std::optional<Clock::time_point> m_throttledUntil;

    // The attempt or session.
    quint32 m_epoch = 0;
    quint32 m_transportEpoch = 0;   ///< Of the transport that has not ended yet; 0 = free.
    CircuitBreaker::Permit m_permit;
    bool m_trial = false;
    bool m_stable = false;
    bool m_successReported = false;
    bool m_settled = false;
    bool m_standstill = false;                     ///< Connecting outlived a sleep or standstill; its end says nothing.
    std::optional<Clock::time_point> m_deadline;   ///< Of the phase under way.
    std::optional<Clock::time_point> m_messageDeadline;   ///< Of the first message.
    std::optional<Clock::time_point> m_trialDeadline;
    std::optional<Clock::time_point> m_restartAt;    ///< Planned end after an announced restart.
    std::optional<Clock::time_point> m_lifetimeAt;   ///< Planned end before the venue's own.
    std::optional<Cause> m_rotation;                 ///< RotationDue was told for this session.
    bool m_stale = false;                            ///< StaleDetected told and not cleared.
    bool m_silentPingsTold = false;
    AttemptRecord m_attempt;
    AttemptRecord m_previous;

    // Draining.
    Failure m_drainEnd;
    bool m_stopping = false;

    bool m_sleeping = false;
    std::optional<Clock::time_point> m_outageSince;
    int m_outageRetries = 0;
    quint64 m_staleCallbacks = 0;
    std::vector<LineAction> m_actions;   ///< Reused; taken from m_taken on.
    size_t m_taken = 0;
};

}   // namespace feedwarden
