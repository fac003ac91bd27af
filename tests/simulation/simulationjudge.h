// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/event.h"
#include "core/connection/snapshot.h"
#include "core/resilience/circuitbreaker.h"
#include "core/resilience/policies.h"
#include "tests/simulation/invariants.h"

#include <QString>

#include <deque>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <vector>

namespace feedwarden {

/// The first thing that did not hold.
struct BrokenInvariant {
    Invariant invariant = Invariant::AttemptsAreSpaced;
    Clock::time_point at;
    QString who;
    QString detail;
};

/// Looks at all that is observed of lines and hosts and says when a promise is broken. A pure value: it is told what
/// happens, with the time, and draws no conclusion from anything else; so a broken run can be made by hand, and what
/// judges is itself judged.
///
/// Its knowledge of the promises is its own: written from semantics.md, on purpose not asked of core.
class SimulationJudge final
{
public:
    /// What a host publishes about itself, and what is counted there.
    struct HostRules {
        QString name;
        RollingWindow attempts;   ///< Published; 0 events = not published.
        RollingWindow messages;   ///< Of one session.
        bool controlsCount = true;
        std::chrono::milliseconds forbiddenWait{300'000};
        bool numbersBooks = true;   ///< A change of a book that is lost shows with the next one, whatever it was.
    };
    /// What a step leaves behind on a line.
    struct Look {
        LineState state = LineState::Idle;
        bool hasTimer = false;
        struct Stream {
            StreamKey key;
            TrustState trust = TrustState::Pending;
        };
        std::vector<Stream> streams;
    };
    enum class Command { Start, Stop, ShutDown, Nudge, NetworkUp, NetworkLost };

    /// `pingInterval`: by which a dead path is found.
    SimulationJudge(const std::vector<HostRules> &hosts, Clock::duration pingInterval)
        : m_hosts(hosts.begin(), hosts.end()), m_pingInterval(pingInterval)
    {
    }

    [[nodiscard]] const std::optional<BrokenInvariant> &broken() const { return m_broken; }
    [[nodiscard]] quint64 checks() const { return m_checks; }

    // ---- Lines. ----
    void lineAdded(int line, const QString &name, int host);
    void lineGone(int line) { m_lines.erase(line); }
    void commanded(int line, Command command, Clock::time_point now);
    void streamsWanted(int line, const std::vector<StreamKey> &streams, Clock::time_point now);
    /// The machine slept or, `isAwake`, stood still for `time`: what is late because of that is excused.
    void slept(Clock::duration time, bool isAwake, Clock::time_point now);
    void told(int line, const Event &event, Clock::time_point now);
    void looked(int line, const Look &look, Clock::time_point now);
    void pictured(int line, const ConnectionSnapshot &picture, Clock::time_point now);
    /// A message that was handed on to readers; 0 = the venue does not number it.
    void handedOn(int line, const StreamKey &stream, quint64 number, Clock::time_point now);

    // ---- Hosts: what their breakers say, and what is seen at the exchange itself. ----
    void hostBreaker(int host, const BreakerTransition &transition, Clock::time_point now);
    void attemptBegins(int host, int line, quint64 session, Clock::time_point now);
    void sessionOpens(int host, quint64 session, Clock::time_point now);
    /// `status` and `wish`: of an HTTP answer instead of 101, as it came to the client.
    void sessionEnds(int host, quint64 session, Clock::time_point now);
    void attributed(int host, quint64 session, int line);   ///< Now it is known whose it is.
    void httpRefused(int host, int status, std::optional<std::chrono::milliseconds> wish, Clock::time_point now);
    void clientSends(int host, quint64 session, bool isControl, Clock::time_point now);
    void clientCloses(int host, quint64 session, int code, Clock::time_point now);
    void misused(int line, int count, Clock::time_point now);
    void publishes(int host, quint64 session, const StreamKey &stream, Clock::time_point now);
    void disturbed(int host, quint64 session, const std::optional<StreamKey> &stream, bool isLoss,
                   Clock::time_point now);
    void dataArrives(int host, quint64 session, const std::optional<StreamKey> &stream, Clock::time_point publishedAt,
                     Clock::time_point now);
    void answerArrives(int host, quint64 session, Clock::time_point now);
    void pongArrives(int host, quint64 session, Clock::time_point now);
    void refused(int host, quint64 session, Clock::time_point now);
    /// Nothing comes through any more in one direction or both, and nobody is told; again with false.
    void pathLost(int host, bool isLost, Clock::time_point now);
    /// The venue's clock is off by that much from now on.
    void clockSkewed(int host, Clock::duration skew, Clock::time_point now);
    void restAsked(int host, Clock::time_point now);
    void restAnswered(int host, int status, std::optional<std::chrono::milliseconds> wish, Clock::time_point now);

    // ---- At the end: nothing has been wrong for the time in which all has to be well. ----
    void settled(int line, const ConnectionSnapshot &picture, Clock::time_point now);
    void allStopped(int sessionsLeft, Clock::time_point now);
    void bookCompared(int line, const StreamKey &stream, bool isEqual, Clock::time_point now);

private:
    struct FollowedStream {
        std::optional<TrustState> trust;
        Clock::time_point since;
        quint64 newest = 0;
        std::deque<quint64> numbers;                  ///< The last ones, as far back as a reordered one may come.
        std::optional<Clock::time_point> lossShows;   ///< Since then it can be noticed.
    };
    struct Session {
        int line = 0;
        Clock::time_point begunAt;
        std::optional<Clock::time_point> openedAt;
        int data = 0, answers = 0, pongs = 0;
        std::set<StreamKey> arrived;
        std::map<StreamKey, Clock::time_point>
            lost;   ///< When first something of them was, here, since they were whole.
        std::deque<Clock::time_point> sent, pings;
    };
    struct Line {
        QString name;
        int host = 0;
        bool isStopped = true;
        Clock::time_point commandedAt;
        Clock::time_point nudgedAt;   ///< By the user, the network or a wake: waits may end early.
        LineState state = LineState::Idle;
        Clock::time_point stateSince;
        Clock::time_point waitsSince;
        Cause cause = Cause::None;
        std::optional<Clock::time_point> notBefore;
        Clock::time_point networkLostAt;
        Clock::time_point localFaultAt, localFaultBefore;   ///< The last failures of class L.
        Clock::time_point blockedAt, blockedBefore;         ///< The last failures of class X.
        Clock::time_point offlineSince, blockedSince;       ///< Of who waits: not always when the line shows it.
        bool isReplacing = false;                           ///< A successor has been seen and has not taken over yet.
        bool wasTakenOver = false;                          ///< By a successor that waits, with the last change of state.
        Clock::time_point failedInUseAt;                    ///< A failure was told while the line had proof.
        int attempt = 0;
        BreakerState breaker = BreakerState::Closed;
        std::optional<Clock::time_point> openUntil;
        Clock::time_point breakerAt;
        std::optional<Clock::time_point> lastGoodAt;   ///< Start, or the last reconnected.
        int failuresSinceStable = 0;                   ///< Those of successors too, which count for themselves.
        quint64 reconnects = 0, rotations = 0, failures = 0, gaps = 0;
        std::optional<ConnectionMetrics> before;
        Clock::time_point picturedAt;
        std::map<StreamKey, FollowedStream> streams;
        std::map<StreamKey, FollowedStream> unasked;   ///< Told of streams that are not known to be wanted.
        std::set<StreamKey> wanted;
        Clock::time_point wantedAt;
        Clock::duration blind{0};
        std::optional<Clock::time_point> blindSince;
        bool wasRefused = false;
        Clock::time_point disturbedAt;   ///< Anything was done to a message that was for it.
        bool wasDisturbed = false;
        std::optional<ClockOffsetMeasured> offset;
        Clock::time_point offsetAt;
    };
    struct Host {
        explicit Host(HostRules given) : rules(std::move(given)) {}
        HostRules rules;
        std::deque<Clock::time_point> attempts;
        std::map<quint64, Session> sessions;
        BreakerState breaker = BreakerState::Closed;
        Clock::time_point breakerAt;
        std::optional<Clock::time_point> openUntil;
        Clock::time_point horizon, horizonBefore, horizonSetAt;
        Clock::time_point restHorizon;
        Clock::time_point restOkAt;   ///< The last answer of status 200.
        int restUnderWay = 0;
        std::optional<Clock::time_point> lostSince;
        Clock::duration skew{0};
        Clock::time_point skewedAt;
    };

    void require(bool holds, Invariant invariant, Clock::time_point now, const QString &who,
                 const QString &detail = {});
    void require(bool holds, Invariant invariant, Clock::time_point now, const Line &line, const QString &detail = {})
    {
        require(holds, invariant, now, line.name, detail);
    }
    [[nodiscard]] Line *find(int line);
    void takeState(int number, Line &line, const StateChanged &change, Clock::time_point now);
    void takeAttempt(Line &line, LineState to, Clock::time_point now);
    void takeRetry(Line &line, const Reconnecting &retry, const Event &event, Clock::time_point now);
    void takeTrust(int number, Line &line, const TrustChanged &change, const Event &event, Clock::time_point now);
    void takeGap(Line &line, const SequenceGap &gap, Clock::time_point now);
    void followBlind(Line &line, Clock::time_point at);
    /// The oldest first.
    [[nodiscard]] std::vector<const Session *> sessionsOf(const Line &line, int number) const;
    /// What comes on it is handed on.
    [[nodiscard]] bool isInUse(const Line &line, const Session &session) const;
    [[nodiscard]] Session *sessionOf(int host, quint64 session);
    [[nodiscard]] bool wasDisturbedBySleep(Clock::time_point since) const { return m_sleptAt >= since; }
    void checkOpenTime(const QString &who, Clock::duration cooldown, int openings, Cause cause, Clock::time_point now);

    std::vector<Host> m_hosts;
    Clock::duration m_pingInterval;
    std::map<int, Line> m_lines;
    std::optional<BrokenInvariant> m_broken;
    quint64 m_checks = 0;
    Clock::time_point m_sleptAt{};
    Clock::duration m_standstill{0};   ///< In all.
};

}   // namespace feedwarden
