// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/simulationjudge.h"

#include <algorithm>

namespace feedwarden {

// What is seen at the exchange itself: nobody can talk their way out of that.

static constexpr Clock::duration Spacing = 1s;
static constexpr int HandshakesOfAHost = 2, HandshakesInAll = 4;
static constexpr double WindowShare = 0.4;
/// Two an interval of 10 s, and one for each time that something was in doubt.
static constexpr Clock::duration PingWindow = 10s;
static constexpr size_t MostPings = 10;
/// From a change of streams until no message of the old ones is sent: what is under way, and a request behind others.
static constexpr Clock::duration SubscribesWithin = 30s;

SimulationJudge::Session *SimulationJudge::sessionOf(int host, quint64 session)
{
    auto &sessions = m_hosts[size_t(host)].sessions;
    const auto found = sessions.find(session);
    return found == sessions.end() ? nullptr : &found->second;
}

std::vector<const SimulationJudge::Session *> SimulationJudge::sessionsOf(const Line &line, int number) const
{
    std::vector<const Session *> all;
    for (const auto &[id, session] : m_hosts[size_t(line.host)].sessions) {
        if (session.line == number)
            all.push_back(&session);
    }
    return all;
}

/// Of two sessions the older one while the line rotates, for what the other brings is held until the switch; else the
/// newer one, for the other is being closed (semantics 7).
bool SimulationJudge::isInUse(const Line &line, const Session &session) const
{
    const auto sessions = sessionsOf(line, session.line);
    return &session == (line.state == LineState::Rotating ? sessions.front() : sessions.back());
}

void SimulationJudge::hostBreaker(int number, const BreakerTransition &transition, Clock::time_point now)
{
    Host &host = m_hosts[size_t(number)];
    require(transition.from == host.breaker, Invariant::HostBreakerIsChained, now, host.rules.name);
    const bool isLegal = transition.from == BreakerState::Closed ? transition.to == BreakerState::Open
                                                                 : transition.to != transition.from;
    require(isLegal, Invariant::HostBreakerIsLegal, now, host.rules.name);
    if (transition.to == BreakerState::Open)
        checkOpenTime(host.rules.name, transition.cooldown, transition.openings, transition.cause, now);
    host.breaker = transition.to;
    host.breakerAt = now;
    host.openUntil = transition.until;
}

void SimulationJudge::attemptBegins(int number, int line, quint64 session, Clock::time_point now)
{
    Host &host = m_hosts[size_t(number)];
    require(host.attempts.empty() || now - host.attempts.back() >= Spacing, Invariant::AttemptsAreSpaced, now,
            host.rules.name, host.attempts.empty() ? QString() : QString::number(toMs(now - host.attempts.back())));
    host.attempts.push_back(now);
    const Clock::duration window = host.rules.attempts.window;
    while (host.attempts.front() <= now - std::max<Clock::duration>(window, Spacing))
        host.attempts.pop_front();
    if (host.rules.attempts.events > 0)
        require(double(host.attempts.size()) <= std::max(1.0, host.rules.attempts.events * WindowShare),
                Invariant::AttemptsStayInTheWindow, now, host.rules.name, QString::number(host.attempts.size()));
    host.sessions[session] = {.line = line, .begunAt = now};
    const auto isOpening = [](const auto &entry) { return !entry.second.openedAt; };
    int opening = 0, ofHost = 0;
    for (const Host &each : m_hosts) {
        const int its = int(std::count_if(each.sessions.begin(), each.sessions.end(), isOpening));
        opening += its;
        ofHost = &each == &host ? its : ofHost;
    }
    require(ofHost <= HandshakesOfAHost, Invariant::HandshakesOfAHostAreFew, now, host.rules.name);
    require(opening <= HandshakesInAll, Invariant::HandshakesInAllAreFew, now, host.rules.name);
    require(now >= host.horizon, Invariant::NoAttemptBeforeTheHorizon, now, host.rules.name,
            QString::number(toMs(host.horizon - now)));
    require(host.breaker != BreakerState::Open || now == host.breakerAt, Invariant::NoAttemptThroughAnOpenHostBreaker,
            now, host.rules.name);
    if (host.breaker == BreakerState::HalfOpen) {
        // A line that is stopped tries no more: its session only says goodbye, to a peer that may not hear it.
        const auto trials = std::count_if(host.sessions.begin(), host.sessions.end(), [&](const auto &entry) {
            const Line *const its = find(entry.second.line);
            return entry.second.begunAt > host.breakerAt && !(its && its->isStopped);
        });
        require(trials <= 1, Invariant::OneTrialAtATime, now, host.rules.name);
    }
    if (line != 0)
        attributed(number, session, line);
}

void SimulationJudge::attributed(int host, quint64 session, int number)
{
    Session *const attempt = sessionOf(host, session);
    Line *const line = find(number);
    if (!attempt || !line)
        return;
    attempt->line = number;
    require(sessionsOf(*line, number).size() <= 2, Invariant::TwoSessionsAtMost, attempt->begunAt, *line);
    require(!line->isStopped, Invariant::StopIsFinal, attempt->begunAt, *line, QStringLiteral("a session"));
}

void SimulationJudge::sessionOpens(int host, quint64 session, Clock::time_point now)
{
    if (Session *const opened = sessionOf(host, session))
        opened->openedAt = now;
}

void SimulationJudge::sessionEnds(int host, quint64 session, Clock::time_point)
{
    m_hosts[size_t(host)].sessions.erase(session);
}

void SimulationJudge::httpRefused(int number, int status, std::optional<std::chrono::milliseconds> wish,
                                  Clock::time_point now)
{
    Host &host = m_hosts[size_t(number)];
    std::optional<std::chrono::milliseconds> wait;
    if (status == 429)
        wait = wish.value_or(60s);
    else if (status == 418)
        wait = wish.value_or(120s);
    else if (status == 403)
        wait = wish.value_or(host.rules.forbiddenWait);
    else if (status == 503 && wish)
        wait = wish;
    if (!wait)
        return;
    host.horizonBefore = host.horizon;
    host.horizonSetAt = now;
    host.horizon = std::max(host.horizon, now + std::clamp<std::chrono::milliseconds>(*wait, 1s, 72h));
}

void SimulationJudge::clientSends(int number, quint64 session, bool isControl, Clock::time_point now)
{
    Host &host = m_hosts[size_t(number)];
    Session *const from = sessionOf(number, session);
    if (from && isControl) {
        from->pings.push_back(now);
        while (from->pings.front() <= now - PingWindow)
            from->pings.pop_front();
        require(from->pings.size() <= MostPings, Invariant::PingsAreFew, now, host.rules.name,
                QString::number(from->pings.size()));
    }
    if (!from || host.rules.messages.events == 0 || (isControl && !host.rules.controlsCount))
        return;
    from->sent.push_back(now);
    while (from->sent.front() <= now - Clock::duration(host.rules.messages.window))
        from->sent.pop_front();
    require(int(from->sent.size()) <= host.rules.messages.events || wasDisturbedBySleep(now - 1min),
            Invariant::MessagesStayInTheBudget, now, host.rules.name, QString::number(from->sent.size()));
}

void SimulationJudge::clientCloses(int host, quint64 session, int code, Clock::time_point now)
{
    const Session *const closed = sessionOf(host, session);
    const Line *const line = closed ? find(closed->line) : nullptr;
    if (line && line->isStopped)
        require(code == 1000 || code == 1001, Invariant::StopSaysGoodbye, now, *line, QString::number(code));
}

void SimulationJudge::misused(int number, int count, Clock::time_point now)
{
    if (const Line *const line = find(number))
        require(count == 0, Invariant::NothingIsSentBeforeOpen, now, *line);
}

void SimulationJudge::publishes(int host, quint64 session, const StreamKey &stream, Clock::time_point now)
{
    const Session *const to = sessionOf(host, session);
    const Line *const line = to ? find(to->line) : nullptr;
    if (!line || line->isStopped || now - line->wantedAt < SubscribesWithin)
        return;
    // One whose request gets lost, or that the client has given up, goes on until the exchange knows of it.
    if (m_hosts[size_t(host)].lostSince || wasDisturbedBySleep(now - SubscribesWithin))
        return;
    require(line->wanted.contains(stream), Invariant::OnlyWhatIsWantedIsSubscribed, now, *line, stream.toString());
}

void SimulationJudge::disturbed(int host, quint64 session, const std::optional<StreamKey> &stream, bool isLoss,
                                Clock::time_point now)
{
    Session *const to = sessionOf(host, session);
    Line *const line = to ? find(to->line) : nullptr;
    if (!line)
        return;
    line->wasDisturbed = true;
    line->disturbedAt = now;
    // What is lost on the way to a successor the session in use brings: that is what they overlap for (semantics 7).
    if (isLoss && stream && stream->channel == Channel::Depth && m_hosts[size_t(host)].rules.numbersBooks
        && isInUse(*line, *to))
        to->lost.try_emplace(*stream, now);
}

void SimulationJudge::dataArrives(int host, quint64 session, const std::optional<StreamKey> &stream,
                                  Clock::time_point publishedAt, Clock::time_point now)
{
    Session *const to = sessionOf(host, session);
    if (!to)
        return;
    Line *const line = find(to->line);
    // Data of a wanted stream only: nothing else proves anything.
    if (!stream) {
        ++to->answers;
        return;
    }
    ++to->data;
    to->arrived.insert(*stream);
    if (!line)
        return;
    // The numbers that show a loss are those of a later message in the same session: not of one that was under way, or
    // held back, when the other was lost. A session that is left before they come loses nothing: its successor has
    // brought the message.
    const auto followed = line->streams.find(*stream);
    const auto lost = to->lost.find(*stream);
    if (followed != line->streams.end() && lost != to->lost.end() && publishedAt > lost->second
        && followed->second.trust == TrustState::Trusted && !followed->second.lossShows && isInUse(*line, *to))
        followed->second.lossShows = now;
}

void SimulationJudge::answerArrives(int host, quint64 session, Clock::time_point)
{
    if (Session *const to = sessionOf(host, session))
        ++to->answers;
}

void SimulationJudge::pongArrives(int host, quint64 session, Clock::time_point)
{
    if (Session *const to = sessionOf(host, session))
        ++to->answers, ++to->pongs;
}

void SimulationJudge::refused(int host, quint64 session, Clock::time_point)
{
    const Session *const to = sessionOf(host, session);
    if (Line *const line = to ? find(to->line) : nullptr)
        line->wasRefused = true;
}

void SimulationJudge::pathLost(int number, bool isLost, Clock::time_point now)
{
    Host &host = m_hosts[size_t(number)];
    if (!isLost)
        host.lostSince.reset();
    else if (!host.lostSince)
        host.lostSince = now;
    for (auto &[id, line] : m_lines) {
        if (line.host == number)
            line.wasDisturbed = true;
    }
}

void SimulationJudge::clockSkewed(int host, Clock::duration skew, Clock::time_point now)
{
    m_hosts[size_t(host)].skew = skew;
    m_hosts[size_t(host)].skewedAt = now;
}

void SimulationJudge::restAsked(int number, Clock::time_point now)
{
    Host &host = m_hosts[size_t(number)];
    ++host.restUnderWay;
    require(host.restUnderWay <= 1, Invariant::RestOneAtATime, now, host.rules.name);
    require(now >= host.restHorizon, Invariant::RestRespectsTheServersWish, now, host.rules.name);
}

void SimulationJudge::restAnswered(int number, int status, std::optional<std::chrono::milliseconds> wish,
                                   Clock::time_point now)
{
    Host &host = m_hosts[size_t(number)];
    --host.restUnderWay;
    if (status == 200)
        host.restOkAt = now;
    if (status == 429 || status == 418)
        host.restHorizon = std::max(host.restHorizon, now + Clock::duration(wish.value_or(60s)));
}

}   // namespace feedwarden
