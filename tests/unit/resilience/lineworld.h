// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resilience/connectgovernor.h"
#include "core/resilience/connectionmachine.h"

#include "tests/support/printing.h"

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <queue>
#include <vector>

namespace feedwarden {

/// Lines, their governor and hosts that misbehave, in virtual time. The invariants of semantics 3 are checked at every
/// step; the first one that breaks is kept as text, and everything told goes into a digest, so that two runs compare.
class LineWorld
{
public:
    enum class Weather { Fine, Refuses, Stalls, AcceptsThenDrops, Mute, Http, Unresolved, Restarts };

    struct Host {
        QString key;
        Weather weather = Weather::Fine;
        Clock::time_point fineSince;
        Failure httpAnswer;
        // What was seen of it.
        BreakerState breaker = BreakerState::Closed;
        std::optional<Clock::time_point> openUntil;
        Clock::time_point throttledUntil;
        std::optional<Clock::time_point> lastOpen;
        int trialsUnderWay = 0;
    };

    struct Line {
        int ticket = 0;
        Host *host = nullptr;
        std::unique_ptr<ConnectionMachine> machine;
        // The transport.
        quint32 openEpoch = 0;   ///< 0 = none.
        bool upgraded = false;
        bool alive = false;   ///< Bytes come.
        Clock::time_point bytesFrom;
        qint64 bytes = 0;
        quint64 pings = 0;
        // What was seen of it.
        LineState state = LineState::Idle;
        Clock::time_point stateSince;
        BreakerState breaker = BreakerState::Closed;
        std::optional<Clock::time_point> openUntil;
        Clock::time_point notBefore;
        int toldAttempt = 0;
        int lastK = 0;
        bool wanted = false;
        bool held = false;
        int failuresOfAttempt = 0;
        std::optional<Clock::time_point> trialSince;
        Clock::time_point armedFor;
        quint64 timer = 0;
        int opens = 0, failures = 0, recoveries = 0, stables = 0;
    };

    explicit LineWorld(quint64 seed, const LineSettings &settings, int hostCount, int linesPerHost,
                       const GovernorPolicy &policy = {})
        : m_dice(seed), m_random(seed * 7 + 1), m_settings(settings), m_governor(policy, m_random)
    {
        for (int h = 0; h < hostCount; ++h) {
            m_hosts.push_back(std::make_unique<Host>());
            m_hosts.back()->key = QStringLiteral("wss://h%1.example:443").arg(h);
            m_hosts.back()->fineSince = now;
            m_governor.setHostFacts(m_hosts.back()->key,
                                    {.attemptWindows = {{300, 300s}}, .breaker = settings.breaker, .trialLimit = 20s});
            for (int i = 0; i < linesPerHost; ++i) {
                auto line = std::make_unique<Line>();
                line->ticket = int(m_lines.size());
                line->host = m_hosts.back().get();
                line->machine = std::make_unique<ConnectionMachine>(settings, m_random);
                line->machine->setKind(LineKind::Busy, now);
                m_governor.addLine(line->ticket, line->host->key, SlotPriority::Public);
                m_lines.push_back(std::move(line));
            }
        }
    }

    Clock::time_point now{24h};
    QString broken;   ///< The first invariant that did not hold, or empty.
    quint64 digest = 14'695'981'039'346'656'037u;
    qint64 steps = 0;

    Random &dice() { return m_dice; }
    ConnectGovernor &governor() { return m_governor; }
    std::vector<std::unique_ptr<Line>> &lines() { return m_lines; }
    std::vector<std::unique_ptr<Host>> &hosts() { return m_hosts; }

    void at(Clock::time_point when, std::function<void()> what) { m_queue.push({when, m_order++, std::move(what)}); }
    void after(Clock::duration wait, std::function<void()> what) { at(now + wait, std::move(what)); }

    void startAll()
    {
        for (auto &line : m_lines) {
            line->wanted = true;
            line->machine->start(now);
        }
        settle();
    }

    /// Lives on to `end`, or to the first broken invariant.
    void runTo(Clock::time_point end)
    {
        while (!m_queue.empty() && m_queue.top().when <= end && broken.isEmpty()) {
            // A queue of functions that are moved out: top() is const only for the order's sake.
            auto what = std::move(const_cast<Entry &>(m_queue.top()).what);
            now = std::max(now, m_queue.top().when);
            m_queue.pop();
            ++steps;
            require(steps < 20'000'000, "time does not move on");
            what();
            settle();
        }
        now = std::max(now, end);
    }

    void setWeather(Host &host, Weather weather)
    {
        if (host.weather == weather)
            return;
        host.weather = weather;
        if (weather == Weather::Fine)
            host.fineSince = now;
        for (auto &line : m_lines) {
            if (line->host != &host || !line->upgraded || weather == Weather::Fine)
                continue;
            if (weather == Weather::Mute || m_dice.unit() < 0.3)
                muteSession(*line);
            else if (weather != Weather::Stalls)
                endTransport(*line, makeFailure(Cause::ConnectionReset, {}, false), 1ms);
        }
    }

    /// Everything stands still for `time`; then the lines learn of it, first by their timers or first by the watch.
    void sleep(Clock::duration time, double deaths)
    {
        now += time;
        const bool timersFirst = m_dice.unit() < 0.5;
        for (auto &line : m_lines) {
            if (line->upgraded && m_dice.unit() < deaths)
                muteSession(*line);
        }
        for (auto &line : m_lines) {
            if (line->trialSince)
                line->trialSince = now;   // A trial is asked again after sleep.
            if (timersFirst)
                line->machine->wake(now, wireOf(*line));
            line->machine->awake(time, now, wireOf(*line));
        }
        m_governor.networkUp(now);
        settle();
    }

    void stop(Line &line)
    {
        line.wanted = false;
        line.machine->stop(now);
        settle();
    }
    void start(Line &line)
    {
        line.wanted = true;
        line.machine->start(now);
        settle();
    }

    /// Actions and notices until nobody has any; then the timers.
    void settle()
    {
        for (bool again = true; again && broken.isEmpty();) {
            again = false;
            for (auto &line : m_lines) {
                LineAction action;
                while (line->machine->takeAction(action)) {
                    again = true;
                    perform(*line, action);
                }
            }
            for (const auto &notice : m_governor.poll(now)) {
                again = true;
                take(notice);
            }
        }
        for (auto &line : m_lines) {
            check(*line);
            arm(*line);
        }
        if (const auto wake = m_governor.nextWake(now); wake && *wake != m_governorArmed) {
            m_governorArmed = *wake;
            at(*wake, [] {});   // Whoever wakes us, settle() follows.
        }
    }

    void require(bool holds, const char *what, const Line *line = nullptr)
    {
        if (holds || !broken.isEmpty())
            return;
        broken = QStringLiteral("%1, line %2, at %3 s")
                     .arg(QLatin1String(what))
                     .arg(line ? line->ticket : -1)
                     .arg(toMs(now - Clock::time_point(24h)) / 1000);
        for (const auto &[when, text] : m_recent)
            qInfo("%.3f s: %s", toMs(when - Clock::time_point(24h)) / 1000, qPrintable(text));
    }
    /// Kept to explain a broken invariant: QVERIFY2 cuts long texts, so the whole of it goes to the standard error.
    void remember(const QString &text)
    {
        m_recent.emplace_back(now, text);
        if (m_recent.size() > 400)
            m_recent.pop_front();
    }

private:
    struct Entry {
        Clock::time_point when;
        quint64 order = 0;
        std::function<void()> what;

        bool operator<(const Entry &other) const
        {
            return when != other.when ? when > other.when : order > other.order;
        }
    };

    void note(quint64 value)
    {
        digest = (digest ^ value) * 1'099'511'628'211u;
        digest = (digest ^ quint64(now.time_since_epoch().count())) * 1'099'511'628'211u;
    }

    WireFacts wireOf(Line &line)
    {
        if (line.alive && line.upgraded)
            line.bytes = qint64((now - line.bytesFrom) / 100ms) + 1;
        return {.bytesReceived = line.bytes, .lastByteAt = now};
    }
    void muteSession(Line &line)
    {
        wireOf(line);
        line.alive = false;
    }

    void arm(Line &line)
    {
        const auto wake = line.machine->nextWake();
        if (!wake || *wake == line.armedFor)
            return;
        line.armedFor = *wake;
        // Timers fire early now and then, and never quite on time.
        Clock::time_point fires = *wake + Clock::duration(qint64(m_dice.uniform(0, 2'000'000)));
        if (m_dice.unit() < 0.02)
            fires = std::max(now, *wake - (*wake - now) / 20);
        at(std::max(fires, now), [this, &line, serial = ++line.timer] {
            if (serial != line.timer)
                return;   // Armed anew since.
            line.armedFor = {};
            line.machine->wake(now, wireOf(line));
        });
    }

    void endTransport(Line &line, const Failure &failure, Clock::duration wait)
    {
        const quint32 epoch = line.openEpoch;
        after(wait, [this, &line, epoch, failure] {
            if (line.openEpoch == epoch)
                tellEnd(line, failure);
        });
    }
    void tellEnd(Line &line, const Failure &failure)
    {
        const quint32 epoch = std::exchange(line.openEpoch, 0);
        line.upgraded = false;
        line.alive = false;
        ConnectionMachine &machine = *line.machine;
        const int k = machine.failuresInRow();
        const int counted = machine.breaker().failures();
        const bool current = machine.attempt().epoch == epoch && !machine.attempt().endedAt;
        machine.ended(epoch, failure, now);
        if (current && machine.attempt().end.failureClass == FailureClass::Neutral) {
            require(machine.failuresInRow() == k, "a neutral end changed k", &line);
            require(machine.breaker().failures() == counted, "a neutral end changed the breaker's count", &line);
        }
    }

    void openTransport(Line &line, quint32 epoch)
    {
        require(line.openEpoch == 0, "two transports at once", &line);
        line.openEpoch = epoch;
        line.upgraded = false;
        line.alive = false;
        line.bytes = 0;
        Host &host = *line.host;
        const auto current = [&line, epoch] { return line.openEpoch == epoch; };
        switch (host.weather) {
        case Weather::Refuses:
            endTransport(line, makeFailure(Cause::ConnectionRefused), 20ms);
            return;
        case Weather::Unresolved:
            endTransport(line, makeFailure(Cause::NameLookupFailed), 40ms);
            return;
        case Weather::Stalls:
            return;
        case Weather::Http:
            endTransport(line, host.httpAnswer, 120ms);
            return;
        default:
            break;
        }
        const SetupPhase phases[] = {SetupPhase::Name, SetupPhase::Tcp, SetupPhase::Tls};
        for (int i = 0; i < 3; ++i) {
            after((10 + 20 * i) * 1ms, [this, &line, epoch, current, phase = phases[i]] {
                if (current())
                    line.machine->phaseReached(epoch, phase, now);
            });
        }
        after(std::chrono::milliseconds(80 + qint64(m_dice.uniform(0, 200))), [this, &line, epoch, current] {
            if (!current())
                return;
            line.upgraded = true;
            line.alive = line.host->weather != Weather::Mute;
            line.bytesFrom = now;
            line.machine->opened(epoch, now);
        });
        if (host.weather == Weather::AcceptsThenDrops)
            endTransport(line, classifyClose(1000, {}), 500ms);
        if (host.weather == Weather::Restarts)
            endTransport(line, classifyClose(1012, {}), 700ms);
    }

    void subscribe(Line &line, quint32 epoch)
    {
        const auto current = [&line, epoch] { return line.openEpoch == epoch && line.alive; };
        after(60ms, [this, &line, current] {
            if (current())
                line.machine->allStreamsAcknowledged(now);
        });
        after(90ms, [this, &line, current] {
            if (current())
                line.machine->dataReceived(now);
        });
        after(300ms, [this, &line, current] {
            if (current())
                line.machine->recovered(now);
        });
    }

    void perform(Line &line, const LineAction &action)
    {
        using namespace lineaction;
        note(action.index() + 100 * quint64(line.ticket));
        ConnectionMachine &machine = *line.machine;
        if (std::holds_alternative<RequestSlot>(action)) {
            m_governor.request(line.ticket, now);
        } else if (std::holds_alternative<CancelSlot>(action)) {
            m_governor.cancel(line.ticket);
        } else if (const auto *report = std::get_if<ReportToHost>(&action)) {
            if (report->report.kind == HostReport::Kind::Ended || report->report.kind == HostReport::Kind::Succeeded)
                endTrialOf(line);
            m_governor.report(line.ticket, report->report, now);
        } else if (const auto *command = std::get_if<CommandHost>(&action)) {
            m_governor.command(line.ticket, command->command, now);
        } else if (const auto *open = std::get_if<Open>(&action)) {
            ++line.opens;
            require(line.wanted, "an attempt after a stop", &line);
            require(now >= line.notBefore, "an attempt before its time", &line);
            require(machine.attempt().attempt == line.toldAttempt, "an attempt that was not told", &line);
            require(line.breaker != BreakerState::Open, "an attempt through the line's open breaker", &line);
            require(!line.host->lastOpen || now - *line.host->lastOpen >= 1s, "two attempts within a second", &line);
            require(now >= line.host->throttledUntil, "an attempt on a throttled host", &line);
            line.host->lastOpen = now;
            remember(QStringLiteral("%1: opens").arg(line.ticket));
            line.failuresOfAttempt = 0;
            line.trialSince = machine.attempt().trial ? std::optional(now) : std::nullopt;
            openTransport(line, open->epoch);
        } else if (const auto *close = std::get_if<Close>(&action)) {
            if (line.openEpoch == close->epoch)
                endTransport(line, classifyClose(1000, {}), line.alive ? 40ms : 1000ms);
        } else if (const auto *abort = std::get_if<Abort>(&action)) {
            if (line.openEpoch == abort->epoch)
                endTransport(line, makeFailure(Cause::ConnectionLost, {}, false), 0ms);
        } else if (const auto *ping = std::get_if<SendPing>(&action)) {
            ++line.pings;
            if (line.alive && line.openEpoch == ping->epoch) {
                after(30ms, [this, &line, ping = *ping] {
                    if (line.alive && line.openEpoch == ping.epoch)
                        line.machine->pong(ping.epoch, ping.number, now);
                });
            }
        } else if (const auto *begin = std::get_if<Subscribe>(&action)) {
            subscribe(line, begin->epoch);
        } else if (const auto *change = std::get_if<StateChanged>(&action)) {
            require(change->from == line.state, "a state was skipped", &line);
            require(ConnectionMachine::isLegal(change->from, change->to), "an illegal transition", &line);
            note(quint64(change->to));
            remember(QStringLiteral("%1: %2 -> %3, %4")
                         .arg(line.ticket)
                         .arg(nameOf(change->from), nameOf(change->to), nameOf(change->cause)));
            line.state = change->to;
            line.stateSince = now;
            line.stables += change->to == LineState::Stable;
            if (change->to == LineState::Stable || change->to == LineState::Idle)
                line.toldAttempt = 0;
            if (change->to == LineState::Stable)
                line.lastK = 0;
            if (change->to == LineState::Idle)
                line.notBefore = {};
        } else if (const auto *failed = std::get_if<ConnectionFailed>(&action)) {
            note(quint64(failed->failure.cause));
            ++line.failures;
            require(++line.failuresOfAttempt == 1, "one end was told twice", &line);
        } else if (const auto *retry = std::get_if<Reconnecting>(&action)) {
            note(quint64(retry->delay.count()));
            remember(
                QStringLiteral("%1: retry %2 in %3 ms").arg(line.ticket).arg(retry->attempt).arg(toMs(retry->delay)));
            require(retry->delay >= 0s, "a negative delay", &line);
            require(retry->attempt == line.toldAttempt || retry->attempt == line.toldAttempt + 1, "attempts skip",
                    &line);
            line.toldAttempt = retry->attempt;
            line.notBefore = now + retry->delay;
        } else if (const auto *back = std::get_if<Reconnected>(&action)) {
            require(back->downtime >= 0s, "a negative downtime", &line);
            ++line.recoveries;
        } else if (const auto *breaker = std::get_if<BreakerChanged>(&action)) {
            if (breaker->scope != BreakerScope::Line)
                return;
            const BreakerTransition &t = breaker->transition;
            remember(QStringLiteral("%1: breaker -> %2").arg(line.ticket).arg(nameOf(t.to)));
            require(t.from == line.breaker && t.to != t.from, "the line's breaker skipped a state", &line);
            require(t.from != BreakerState::Closed || t.to == BreakerState::Open, "an illegal breaker step", &line);
            if (t.to == BreakerState::Open && !line.held)
                require(t.until.has_value(), "open without an end", &line);
            line.breaker = t.to;
            line.openUntil = t.until;
        }
    }

    void endTrialOf(Line &line)
    {
        if (m_trialists.erase(line.ticket) > 0)
            --line.host->trialsUnderWay;
    }

    void take(const ConnectGovernor::Notice &notice)
    {
        using Kind = ConnectGovernor::Notice::Kind;
        note(1'000 + quint64(notice.kind));
        remember(QStringLiteral("notice %1 for %2: %3 %4")
                     .arg(int(notice.kind))
                     .arg(notice.ticket)
                     .arg(nameOf(notice.transition.to), nameOf(notice.cause)));
        Host *host = nullptr;
        for (auto &one : m_hosts) {
            if (one->key == notice.host)
                host = one.get();
        }
        const auto all = [&](const auto &tell) {
            for (auto &line : m_lines) {
                if (!host || line->host == host)
                    tell(*line->machine);
            }
        };
        switch (notice.kind) {
        case Kind::Granted:
            require(host->breaker != BreakerState::Open, "a slot through the host's open breaker");
            require(notice.trial == (host->breaker == BreakerState::HalfOpen), "a trial out of place");
            if (notice.trial) {
                require(++host->trialsUnderWay == 1, "two trials at once");
                m_trialists[notice.ticket] = host;
            }
            m_lines[size_t(notice.ticket)]->machine->slotGranted(notice.trial, now);
            break;
        case Kind::BreakerChanged:
            require(notice.transition.from == host->breaker, "a host's breaker skipped a state");
            if (notice.transition.to != BreakerState::HalfOpen) {
                host->trialsUnderWay = 0;
                std::erase_if(m_trialists, [&](const auto &entry) { return entry.second == host; });
            }
            host->breaker = notice.transition.to;
            host->openUntil = notice.transition.until;
            all([&](ConnectionMachine &machine) { machine.hostBreakerChanged(notice.transition, now); });
            break;
        case Kind::Throttled:
            require(notice.until >= host->throttledUntil, "a horizon was shortened");
            host->throttledUntil = notice.until;
            all([&](ConnectionMachine &machine) { machine.hostThrottled(notice.until, notice.cause, now); });
            break;
        case Kind::ThrottleLifted:
            host->throttledUntil = now;
            all([&](ConnectionMachine &machine) { machine.hostThrottleLifted(now); });
            break;
        case Kind::LocalFault:
            all([&](ConnectionMachine &machine) { machine.localFault(notice.cause, now); });
            break;
        case Kind::WhenHeard:
        case Kind::ReplaceLine:
        case Kind::VenueQuiet:
        case Kind::VenueSpeaks:
            require(false, "nobody here asked for a replacement");
            break;
        }
    }

    void check(Line &line)
    {
        const ConnectionMachine &machine = *line.machine;
        require(machine.state() == line.state, "the state is not the one told", &line);
        const int k = machine.failuresInRow();
        const bool mayReset = line.state == LineState::Stable || line.state == LineState::Idle || !line.wanted;
        require(k >= line.lastK || mayReset || k == 0, "k went down", &line);
        line.lastK = k;
        require(line.wanted || machine.isStopped(), "a stopped line goes on", &line);
        // Nobody gives up silently: a line that wants to be connected is at it, or knows when, or is told to wait.
        if (line.wanted && !machine.hasSession() && machine.state() != LineState::Connecting
            && machine.state() != LineState::HalfOpenTrial && machine.state() != LineState::Draining) {
            const bool excused = machine.nextAttempt() || line.held || line.openEpoch != 0
                                 || (machine.state() == LineState::Blocked && needsTheUser(machine.stateCause()));
            require(excused, "a line has given up silently", &line);
        }
        if (machine.state() == LineState::HalfOpenTrial && line.trialSince)
            require(now - *line.trialSince <= 31s, "a trial without end", &line);
    }

    Random m_dice;     ///< What the world does.
    Random m_random;   ///< What the lines are given.
    LineSettings m_settings;
    ConnectGovernor m_governor;
    std::vector<std::unique_ptr<Host>> m_hosts;
    std::vector<std::unique_ptr<Line>> m_lines;
    std::map<int, Host *> m_trialists;
    std::deque<std::pair<Clock::time_point, QString>> m_recent;
    std::priority_queue<Entry> m_queue;
    quint64 m_order = 0;
    Clock::time_point m_governorArmed;
};

}   // namespace feedwarden
