// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/resilience/circuitbreaker.h"
#include "core/resilience/hostreport.h"
#include "core/resilience/hostsilence.h"
#include "core/resilience/policies.h"

#include <QString>
#include <QUrl>

#include <deque>
#include <map>
#include <optional>
#include <vector>

namespace feedwarden {

/// One budget per host: every attempt of the process asks here first (semantics 6).
///
/// A pure value for one thread. A line asks with request() and waits, as long as it takes, for Granted; then it reports
/// each thing that happens with report(). What holds requests back: spacing (GCRA, burst 1), handshakes in flight per
/// host and in all, published windows, the host's breaker, and the horizon of a throttled host. Private lines go before
/// public ones, else first come first served; a host that is held back holds no other host.
///
/// After each call ask poll() with the clock in hand and do what it says; wake it again at nextWake().
class ConnectGovernor final
{
public:
    /// What is known of a host beside the policy.
    struct HostFacts {
        std::vector<RollingWindow> attemptWindows;   ///< Published limits of connection attempts per address.
        BreakerPolicy breaker;
        std::chrono::milliseconds forbiddenWait{300'000};   ///< After HTTP 403 without better word; Bybit 10 min.
        Clock::duration trialLimit = 20s;                   ///< Attempt deadline + trial time.
    };

    struct Notice {
        enum class Kind {
            Granted,          ///< `ticket` may start its attempt now; `trial`: it is the host's trial.
            BreakerChanged,   ///< `transition`: exactly one per change; for every line of the host and the incident
                              ///< list.
            Throttled,        ///< Nobody may contact the host before `until`, for `cause`. Told again when it grows.
            ThrottleLifted,   ///< By hand; the end by time is not told, `until` says it.
            LocalFault,       ///< All hosts failed by lookup or path at once: this machine is offline. Or `cause` is
                              ///< CaptivePortal: two hosts and more answered as one would. No host.
            WhenHeard,        ///< For every line of the host: when did it hear data last? Answered by heard().
            ReplaceLine,      ///< `ticket` may be replaced, as it asked for.
            VenueQuiet,       ///< For every line of the host: all are silent together, one probes, the others wait.
            VenueSpeaks,      ///< It is over.
        };
        Kind kind = Kind::Granted;
        QString host;                 ///< Empty for LocalFault.
        LineTicket ticket = NoLine;   ///< Whose slot, or whose report caused it; NoLine where time or the user did.
        bool trial = false;
        BreakerTransition transition;
        Cause cause = Cause::None;
        Clock::time_point until;
    };

    /// What the host lets us do, to be shown.
    struct Headroom {
        BreakerState breaker = BreakerState::Closed;
        int breakerFailures = 0;
        std::optional<Clock::time_point> breakerUntil;   ///< None unless Open, and while held by hand.
        bool breakerHeld = false;
        std::optional<Clock::time_point> throttledUntil;   ///< None while not throttled.
        Cause throttleCause = Cause::None;
        int attemptsLeft = -1;   ///< In the tightest published window, our share of it; -1 = none published.
        int attemptsOf = 0;      ///< That share, and the window's length.
        Clock::duration window{0};
        int handshakesInFlight = 0;
        int waiting = 0;                               ///< Requests queued.
        int connected = 0;                             ///< Lines past 101.
        std::optional<Clock::time_point> nextSlot;     ///< Earliest; none while only an event or a user can free it.
        std::optional<Clock::time_point> quietSince;   ///< Of a host all of whose lines are silent together.
    };

    /// A horizon in times that survive a restart.
    struct StoredBan {
        QString host;
        WallTime until;
        Cause cause = Cause::None;
        int repeats = 0;

        friend bool operator==(const StoredBan &, const StoredBan &) = default;
    };

    /// `random` is borrowed and must outlive this.
    explicit ConnectGovernor(const GovernorPolicy &policy, Random &random);

    /// Scheme, host and port, the port always written: "wss://stream.binance.com:443". The name of a host everywhere
    /// here.
    [[nodiscard]] static QString hostKey(const QUrl &url);

    void setPolicy(const GovernorPolicy &policy);
    /// May be called before the first line of the host and again when something changed.
    void setHostFacts(const QString &host, const HostFacts &facts);

    /// `ticket` must be new.
    void addLine(LineTicket ticket, const QString &host, SlotPriority priority);
    /// Its request, slot, permit and count are gone with it.
    void removeLine(LineTicket ticket, Clock::time_point now);

    /// Queues one request; does nothing while one is queued already.
    void request(LineTicket ticket, Clock::time_point now);
    void cancel(LineTicket ticket);
    void report(LineTicket ticket, const HostReport &report, Clock::time_point now);
    /// A user's wish that came through a line. False where a ban or a hold stands in the way.
    bool command(LineTicket ticket, const HostCommand &command, Clock::time_point now);

    // Of lines all of whose streams are silent: see HostSilence.

    /// Answered by ReplaceLine, at once or later, unless withdrawn; the end of the session withdraws it.
    void askReplacement(LineTicket ticket, Clock::time_point silentSince, Clock::time_point now);
    void withdrawReplacement(LineTicket ticket, Clock::time_point now);
    void heard(LineTicket ticket, Clock::time_point at);

    // By hand, on a host.
    bool resetBreaker(const QString &host, Clock::time_point now, BanRule rule = BanRule::Respect);
    void holdBreakerOpen(const QString &host, Clock::time_point now);
    void releaseBreaker(const QString &host, Clock::time_point now);

    /// The network is back or the machine awake: breakers that only the way had opened let one try.
    void networkUp(Clock::time_point now);

    /// Everything that is to be done and told now, in order.
    [[nodiscard]] std::vector<Notice> poll(Clock::time_point now);
    /// None while only events can change something.
    [[nodiscard]] std::optional<Clock::time_point> nextWake(Clock::time_point now) const;

    [[nodiscard]] Headroom headroom(const QString &host, Clock::time_point now) const;
    /// What a line that has just been added must be told to know where its host stands: at most one BreakerChanged,
    /// one Throttled and one VenueQuiet. Not transitions, so not for the incident list.
    [[nodiscard]] std::vector<Notice> standing(const QString &host, Clock::time_point now) const;
    [[nodiscard]] std::vector<QString> hosts() const;
    [[nodiscard]] std::vector<LineTicket> linesOf(const QString &host) const;

    /// Horizons that are still ahead, to be stored.
    [[nodiscard]] std::vector<StoredBan> bans(Clock::time_point now, WallTime wall) const;
    /// After a restart. What has passed or cannot be (more than 3 d ahead) is dropped or cut.
    void restoreBans(const std::vector<StoredBan> &bans, Clock::time_point now, WallTime wall);

    static constexpr Clock::duration LocalEvidenceWindow = 30s;

private:
    struct Request {
        LineTicket ticket = NoLine;
        quint64 order = 0;
    };
    struct Limit {
        int events = 0;
        Clock::duration window{0};
    };
    struct Host {
        QString key;
        HostFacts facts;
        CircuitBreaker breaker;
        Clock::duration spacing = 1s;
        int handshakes = 2;
        std::vector<Limit> limits;
        size_t longestMemory = 0;               ///< Grants that the limits need to remember.
        std::deque<Request> waiting[2];         ///< By SlotPriority.
        std::deque<Clock::time_point> grants;   ///< Oldest first.
        std::optional<Clock::time_point> lastGrant;
        int inFlight = 0;
        int connected = 0;
        Clock::time_point throttledUntil;   ///< The epoch of the clock = never was.
        Cause throttleCause = Cause::None;
        int banRepeats = 0;
        HostSilence silence;
        std::optional<Clock::time_point> lastPathFailure;    ///< None once something else has happened since.
        std::optional<Clock::time_point> lastPortalAnswer;   ///< Likewise.
    };
    struct Line {
        Host *host = nullptr;
        SlotPriority priority = SlotPriority::Public;
        CircuitBreaker::Permit permit;
        bool queued = false;
        bool inFlight = false;
        bool connected = false;
    };

    Host &hostFor(const QString &key);
    void applyPolicy(Host &host) const;
    void noteTransitions(Host &host, LineTicket cause);
    void throttle(Host &host, LineTicket ticket, const Failure &failure, Clock::duration backoff,
                  Clock::time_point now);
    void liftThrottle(Host &host, Clock::time_point now);
    void endHandshake(Line &line);
    void noteSilence(Host &host, Clock::time_point now);
    [[nodiscard]] bool looksLocal(Clock::time_point now) const;
    [[nodiscard]] bool looksLikePortal(Clock::time_point now) const;
    /// The earliest instant that spacing, windows, throttle and breaker allow; none while held by hand or by a trial.
    [[nodiscard]] std::optional<Clock::time_point> earliest(const Host &host, Clock::time_point now) const;
    [[nodiscard]] static const Request *firstOf(const Host &host);
    void grant(Host &host, Clock::time_point now);

    GovernorPolicy m_policy;
    Random &m_random;
    std::map<QString, Host> m_hosts;   ///< Nodes stay where they are: lines point to them.
    std::map<LineTicket, Line> m_lines;
    quint64 m_nextOrder = 0;
    int m_inFlight = 0;
    std::vector<Notice> m_notices;
};

}   // namespace feedwarden
