// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/simulationjudge.h"

#include <algorithm>
#include <array>
#include <utility>

namespace feedwarden {

// The promises in numbers, once more and not asked of core.
static constexpr Clock::duration StopsWithin = 50ms, ClosesWithin = 1'500ms;
static constexpr Clock::duration ConnectTimeout = 10s;
static constexpr Clock::duration StableAfter = 30s;
static constexpr Clock::duration LongestTrial = 30s;   ///< Attempt, first message and holding it.
static constexpr Clock::duration BackoffCap = 60s;
static constexpr Clock::duration BlockedProbe = 15min, OfflineProbe = 30s;
static constexpr Clock::duration FirstOpenTime = 30s, LongestOpenTime = 300s;
static constexpr size_t ReorderWindow = 64;
static constexpr Clock::duration ReorderTime = 1s;

static bool isWaiting(LineState state)
{
    return state == LineState::Waiting || state == LineState::BreakerOpen || state == LineState::Throttled
           || state == LineState::Blocked || state == LineState::Offline;
}

static bool isAttempt(LineState state)
{
    return state == LineState::Connecting || state == LineState::HalfOpenTrial || state == LineState::Rotating;
}

static bool hasProof(LineState state) { return state == LineState::Streaming || state == LineState::Stable; }

/// The table of semantics 1, written down a second time.
static bool mayFollow(LineState from, LineState to)
{
    using enum LineState;
    if (from == to)
        return false;
    if (isWaiting(to))   // Everything may end, and one reason to wait may follow another.
        return true;
    switch (from) {
    case Idle:
        return false;
    case Waiting:
        return to == Connecting || to == HalfOpenTrial || to == Idle;
    case BreakerOpen:
        return to == HalfOpenTrial || to == Idle;
    case Throttled:
    case Offline:
    case Blocked:
        return to == Connecting || to == HalfOpenTrial || to == Idle;
    case Connecting:
        return to == Subscribing || to == Idle;
    case Subscribing:
        return to == Streaming || to == Draining || to == Idle;
    case HalfOpenTrial:
        return to == Streaming || to == Stable || to == Draining || to == Idle;
    case Streaming:
        return to == Stable || to == Draining || to == Rotating;
    case Stable:
        return to == Draining || to == Rotating;
    case Rotating:
        return to == Streaming || to == Stable || to == Draining || to == Connecting || to == Subscribing
               || to == HalfOpenTrial;
    case Draining:
        return to == Idle;
    }
    Q_UNREACHABLE();
}

static bool mayBreakerGo(BreakerState from, BreakerState to)
{
    using enum BreakerState;
    switch (from) {
    case Closed:
        return to == Open;
    case Open:
        return to == HalfOpen || to == Closed;   // A late success, or the user, closes it.
    case HalfOpen:
        return to == Open || to == Closed;
    }
    Q_UNREACHABLE();
}

static QString seconds(Clock::duration time) { return QStringLiteral("%1 s").arg(toMs(time) / 1'000, 0, 'f', 3); }

void SimulationJudge::require(bool holds, Invariant invariant, Clock::time_point now, const QString &who,
                              const QString &detail)
{
    ++m_checks;
    if (!holds && !m_broken)
        m_broken = {invariant, now, who, detail};
}

SimulationJudge::Line *SimulationJudge::find(int line)
{
    const auto found = m_lines.find(line);
    return found == m_lines.end() ? nullptr : &found->second;
}

// ---- Lines. ----

void SimulationJudge::lineAdded(int line, const QString &name, int host)
{
    Line &added = m_lines[line];
    added.name = name;
    added.host = host;
}

void SimulationJudge::commanded(int number, Command command, Clock::time_point now)
{
    Line *const line = find(number);
    if (!line)
        return;
    switch (command) {
    case Command::Start:
        if (!std::exchange(line->isStopped, false))
            return;
        line->commandedAt = line->nudgedAt = now;
        line->notBefore.reset();
        line->attempt = 0;
        line->lastGoodAt = now;
        return;
    case Command::Stop:
    case Command::ShutDown:
        if (std::exchange(line->isStopped, true))
            return;
        line->commandedAt = now;
        return;
    case Command::Nudge:
        line->nudgedAt = now;
        return;
    case Command::NetworkUp:
        line->nudgedAt = now;
        line->networkLostAt = line->localFaultAt = line->localFaultBefore = {};
        return;
    case Command::NetworkLost:
        line->networkLostAt = now;
        return;
    }
}

void SimulationJudge::streamsWanted(int number, const std::vector<StreamKey> &streams, Clock::time_point now)
{
    Line *const line = find(number);
    if (!line)
        return;
    line->wanted = {streams.begin(), streams.end()};
    line->wantedAt = now;
    std::erase_if(line->streams, [line](const auto &entry) { return !line->wanted.contains(entry.first); });
    // A pool asks its lines first and says then how it has spread them, in the same instant.
    for (const auto &[key, told] : std::exchange(line->unasked, {})) {
        if (told.since == now && line->wanted.contains(key))
            line->streams.try_emplace(key, told);
    }
    followBlind(*line, now);
}

void SimulationJudge::slept(Clock::duration time, bool isAwake, Clock::time_point now)
{
    m_sleptAt = now;
    if (isAwake)
        m_standstill += time;
    for (auto &[number, line] : m_lines)
        line.nudgedAt = now;
}

void SimulationJudge::told(int number, const Event &event, Clock::time_point now)
{
    Line *const line = find(number);
    if (!line)
        return;
    require(event.at <= now, Invariant::EventsAreNotOfTheFuture, now, *line);
    const EventPayload &payload = event.payload;
    if (const auto *const change = std::get_if<StateChanged>(&payload)) {
        takeState(number, *line, *change, now);
    } else if (const auto *const retry = std::get_if<Reconnecting>(&payload)) {
        takeRetry(*line, *retry, event, now);
    } else if (const auto *const failed = std::get_if<ConnectionFailed>(&payload)) {
        ++line->failuresSinceStable;
        if (failed->failure.failureClass == FailureClass::Local)
            line->localFaultBefore = std::exchange(line->localFaultAt, now);
        else if (failed->failure.failureClass == FailureClass::Blocked)
            line->blockedBefore = std::exchange(line->blockedAt, now);
        if (hasProof(line->state) || line->state == LineState::Rotating)
            line->failedInUseAt = now;
        // The third refusal of that kind in a row blocks the line, and no longer holds its host.
        if (Host &its = m_hosts[size_t(line->host)];
            failed->failure.failureClass == FailureClass::Blocked && its.horizonSetAt == now)
            its.horizon = its.horizonBefore;
        line->failures += failed->failure.failureClass != FailureClass::Neutral ? 1 : 0;
    } else if (const auto *const reconnected = std::get_if<Reconnected>(&payload)) {
        ++line->reconnects;
        require(line->lastGoodAt && reconnected->downtime >= Clock::duration(0)
                    && reconnected->downtime <= now - *line->lastGoodAt,
                Invariant::ReconnectedAfterAnOutage, now, *line, seconds(reconnected->downtime));
        line->lastGoodAt = now;
    } else if (const auto *const opened = std::get_if<BreakerOpened>(&payload)) {
        require(mayBreakerGo(line->breaker, BreakerState::Open), Invariant::LineBreakerIsLegal, now, *line);
        if (line->wasTakenOver)   // What is left of it is told.
            require(opened->cooldown <= LongestOpenTime * 12 / 10, Invariant::OpenTimeIsInRange, now, *line,
                    seconds(opened->cooldown));
        else
            checkOpenTime(line->name, opened->cooldown, 0, Cause::None, now);
        line->breaker = BreakerState::Open;
        line->openUntil = event.at + opened->cooldown;
        line->breakerAt = now;
    } else if (std::holds_alternative<BreakerHalfOpened>(payload)) {
        require(mayBreakerGo(line->breaker, BreakerState::HalfOpen), Invariant::LineBreakerIsLegal, now, *line);
        require(now >= *line->openUntil || line->nudgedAt >= line->breakerAt,
                Invariant::NoAttemptThroughAnOpenLineBreaker, now, *line, QStringLiteral("half open before its time"));
        line->breaker = BreakerState::HalfOpen;
    } else if (std::holds_alternative<BreakerClosed>(payload)) {
        require(mayBreakerGo(line->breaker, BreakerState::Closed), Invariant::LineBreakerIsLegal, now, *line);
        line->breaker = BreakerState::Closed;
    } else if (const auto *const trust = std::get_if<TrustChanged>(&payload)) {
        takeTrust(number, *line, *trust, event, now);
    } else if (const auto *const gap = std::get_if<SequenceGap>(&payload)) {
        takeGap(*line, *gap, now);
    } else if (const auto *const rejected = std::get_if<SubscriptionRejected>(&payload)) {
        require(line->wasRefused, Invariant::RejectedOnlyWhereRefused, now, *line, rejected->reason);
    } else if (std::holds_alternative<Rotated>(payload)) {
        ++line->rotations;
        line->isReplacing = false;
    } else if (const auto *const offset = std::get_if<ClockOffsetMeasured>(&payload)) {
        const Host &host = m_hosts[size_t(line->host)];
        line->offset = *offset;
        line->offsetAt = now;
        // The best of the last ten samples counts, and a burst of them comes once an hour: a jump takes its time.
        if (now - host.skewedAt > 3h && !wasDisturbedBySleep(now - 2h)) {
            require(std::chrono::abs(offset->offset + host.skew) <= offset->uncertainty + 1s
                        || std::chrono::abs(offset->offset - host.skew) <= offset->uncertainty + 1s,
                    Invariant::ClockOffsetIsTrue, now, *line, seconds(offset->offset));
        }
    }
}

void SimulationJudge::takeState(int number, Line &line, const StateChanged &change, Clock::time_point now)
{
    require(change.from == line.state, Invariant::TransitionsAreChained, now, line,
            QStringLiteral("%1, was %2").arg(nameOf(change.from), nameOf(line.state)));
    require(mayFollow(change.from, change.to), Invariant::TransitionIsLegal, now, line,
            QStringLiteral("%1 -> %2").arg(nameOf(change.from), nameOf(change.to)));
    if (isAttempt(change.to) && !isAttempt(change.from))
        takeAttempt(line, change.to, now);
    if (hasProof(change.to) && !hasProof(change.from) && change.from != LineState::Rotating) {
        const auto sessions = sessionsOf(line, number);
        // The newest: one that is being closed has proven itself only.
        require(!sessions.empty() && (sessions.back()->data > 0 || sessions.back()->answers > 1),
                Invariant::NothingElseProvesTheLine, now, line);
    }
    if (change.to == LineState::Stable) {
        const auto sessions = sessionsOf(line, number);
        require(std::any_of(sessions.begin(), sessions.end(),
                            [now](const Session *one) { return one->openedAt && now - *one->openedAt >= StableAfter; }),
                Invariant::StableIsOldEnough, now, line);
        line.attempt = 0;
        // What becomes stable is a session: k of the successor that is still tried is another's (semantics 4, 7).
        if (change.from != LineState::Rotating && !line.isReplacing)
            line.failuresSinceStable = 0;
    }
    if (change.to == LineState::Rotating)
        line.isReplacing = true;
    else if (!hasProof(change.to))
        line.isReplacing = false;   // It is what the line does now, or it is dropped.
    // A session that ends by itself shows so first and tells why then. Told before, it has left the line to a successor
    // that is taken as it is (7), and which has waited since it lost the network or was refused, not since then.
    line.wasTakenOver = isWaiting(change.to) && !isWaiting(change.from) && line.failedInUseAt == now;
    const auto beforeNow = [now](Clock::time_point at, Clock::time_point before) { return at == now ? before : at; };
    if (change.to == LineState::Offline) {
        const auto since = std::max(line.networkLostAt, beforeNow(line.localFaultAt, line.localFaultBefore));
        line.offlineSince = line.wasTakenOver && since > Clock::time_point() ? since : now;
    } else if (change.to == LineState::Blocked) {
        const auto since = beforeNow(line.blockedAt, line.blockedBefore);
        line.blockedSince = line.wasTakenOver && since > Clock::time_point() ? since : now;
    }
    if (change.from == LineState::Connecting)
        require(now - line.stateSince <= ConnectTimeout + 5ms || wasDisturbedBySleep(line.stateSince),
                Invariant::ConnectingEndsInTime, now, line, seconds(now - line.stateSince));
    if (change.from == LineState::HalfOpenTrial)
        require(now - line.stateSince <= LongestTrial + 5ms || wasDisturbedBySleep(line.stateSince),
                Invariant::TrialEndsInTime, now, line, seconds(now - line.stateSince));
    if (line.isStopped)
        require(change.to == LineState::Idle || change.to == LineState::Draining || change.from == LineState::Rotating,
                Invariant::StopIsFinal, now, line, QString(nameOf(change.to)));
    if (isWaiting(change.to) && !isWaiting(line.state))
        line.waitsSince = now;
    line.state = change.to;
    line.stateSince = now;
    line.cause = change.cause;
}

/// An attempt is shown when it begins.
void SimulationJudge::takeAttempt(Line &line, LineState to, Clock::time_point now)
{
    require(!line.isStopped, Invariant::StopIsFinal, now, line, QStringLiteral("an attempt"));
    // What a second session promises beside the one in use is not told.
    if (to == LineState::Rotating)
        return;
    require(!line.notBefore || now >= *line.notBefore, Invariant::NoAttemptEarlierThanTold, now, line,
            line.notBefore ? seconds(*line.notBefore - now) : QString());
    const bool wasNudged = line.nudgedAt >= line.waitsSince;
    require(line.breaker != BreakerState::Open, Invariant::NoAttemptThroughAnOpenLineBreaker, now, line);
    require(line.breaker != BreakerState::HalfOpen || to == LineState::HalfOpenTrial,
            Invariant::HalfOpenAttemptIsATrial, now, line);
    if (line.state == LineState::Blocked)
        require(wasNudged || now - line.blockedSince >= BlockedProbe, Invariant::BlockedWaitsItsTime, now, line,
                seconds(now - line.blockedSince));
    // Whoever takes over without a cause of its own has waited for a while already.
    if (line.state == LineState::Offline && line.cause != Cause::None)
        require(wasNudged || now - line.offlineSince >= OfflineProbe, Invariant::OfflineWaitsItsTime, now, line,
                seconds(now - line.offlineSince));
}

void SimulationJudge::takeRetry(Line &line, const Reconnecting &retry, const Event &event, Clock::time_point now)
{
    require(!line.isStopped, Invariant::StopIsFinal, now, line, QStringLiteral("a retry"));
    // Told again where the promise has moved; and whoever takes over from a session that died has tried before.
    require(retry.attempt >= 1 && retry.attempt <= std::max(line.attempt, line.failuresSinceStable) + 1,
            Invariant::RetriesAreNumbered, now, line,
            QStringLiteral("%1 after %2").arg(retry.attempt).arg(line.attempt));
    line.attempt = retry.attempt;
    line.notBefore = event.at + retry.delay;
    const Host &host = m_hosts[size_t(line.host)];
    const bool isHeldByMore = line.state != LineState::Waiting || line.breaker != BreakerState::Closed
                              || host.breaker != BreakerState::Closed || now < host.horizon;
    require(isHeldByMore || retry.delay <= BackoffCap, Invariant::BackoffStaysBelowItsCap, now, line,
            seconds(retry.delay));
}

void SimulationJudge::followBlind(Line &line, Clock::time_point at)
{
    const bool isBlind = std::any_of(line.streams.begin(), line.streams.end(), [](const auto &entry) {
        return entry.second.trust && *entry.second.trust != TrustState::Trusted
               && *entry.second.trust != TrustState::Paused;
    });
    if (isBlind && !line.blindSince)
        line.blindSince = at;
    else if (!isBlind && line.blindSince)
        line.blind += at - *std::exchange(line.blindSince, {});
}

void SimulationJudge::takeTrust(int number, Line &line, const TrustChanged &change, const Event &event,
                                Clock::time_point now)
{
    if (!line.wanted.contains(change.stream)) {
        line.unasked[change.stream] = {.trust = change.to, .since = event.at};
        return;
    }
    FollowedStream &stream = line.streams[change.stream];
    require(!stream.trust || *stream.trust == change.from, Invariant::TrustIsChained, now, line,
            QStringLiteral("%1: %2, was %3")
                .arg(change.stream.toString(), nameOf(change.from),
                     stream.trust ? nameOf(*stream.trust) : QLatin1String()));
    require(change.to != TrustState::Paused || line.isStopped || wasDisturbedBySleep(now),
            Invariant::PausedOnlyByTheUser, now, line, change.stream.toString());
    if (change.to == TrustState::Trusted) {
        // Books need their data, over the socket or over REST; others may be quiet on a line that is proven.
        const auto restOkAt = m_hosts[size_t(line.host)].restOkAt;
        const auto sessions = sessionsOf(line, number);
        const bool isBook = change.stream.channel == Channel::Depth;
        require(std::any_of(sessions.begin(), sessions.end(),
                            [&](const Session *one) {
                                return one->arrived.contains(change.stream)
                                       || (!isBook && (one->data > 0 || one->answers > 1))
                                       || (isBook && one->openedAt && restOkAt >= *one->openedAt);
                            }),
                Invariant::NoTrustWithoutData, now, line, change.stream.toString());
        for (auto &[id, session] : m_hosts[size_t(line.host)].sessions) {
            if (session.line == number)
                session.lost.erase(change.stream);
        }
        stream.lossShows.reset();
    } else if (change.to != TrustState::Silent) {
        stream.lossShows.reset();   // Whatever was lost, nobody trusts it.
    }
    stream.trust = change.to;
    stream.since = event.at;
    followBlind(line, event.at);
}

void SimulationJudge::takeGap(Line &line, const SequenceGap &gap, Clock::time_point now)
{
    ++line.gaps;
    require(line.wasDisturbed, Invariant::NoGapWithoutALoss, now, line,
            gap.stream ? gap.stream->toString() : QString());
    if (gap.stream) {
        if (const auto stream = line.streams.find(*gap.stream); stream != line.streams.end())
            stream->second.lossShows.reset();
        return;
    }
    for (auto &[key, stream] : line.streams)
        stream.lossShows.reset();
}

void SimulationJudge::looked(int number, const Look &look, Clock::time_point now)
{
    Line *const line = find(number);
    if (!line)
        return;
    require(look.state == line->state, Invariant::StateIsWhatWasTold, now, *line,
            QStringLiteral("%1, told %2").arg(nameOf(look.state), nameOf(line->state)));
    const auto sessions = sessionsOf(*line, number);
    if (line->isStopped) {
        require(look.state == LineState::Idle || now - line->commandedAt <= StopsWithin, Invariant::StopIsAtOnce, now,
                *line);
        if (now - line->commandedAt > ClosesWithin) {
            require(!look.hasTimer, Invariant::NoTimerAfterStop, now, *line);
            require(sessions.empty(), Invariant::NoSessionAfterStop, now, *line);
        }
    }
    if (look.state == LineState::Connecting)
        require(now - line->stateSince <= ConnectTimeout + 5ms || wasDisturbedBySleep(line->stateSince),
                Invariant::ConnectingEndsInTime, now, *line);
    // The newest is the one that subscribes. Another one has been replaced by a session that died before it was closed
    // (7): what that one had brought proves nothing.
    if (look.state == LineState::Subscribing && !sessions.empty()) {
        const std::set<StreamKey> &arrived = sessions.back()->arrived;
        require(std::none_of(arrived.begin(), arrived.end(),
                             [line](const StreamKey &key) { return line->wanted.contains(key); }),
                Invariant::DataProvesTheLine, now, *line);
    }
    const Host &host = m_hosts[size_t(line->host)];
    const bool isUp = hasProof(look.state) || look.state == LineState::Draining
                      || look.state == LineState::HalfOpenTrial || look.state == LineState::Rotating
                      || look.state == LineState::Subscribing;
    const auto hasPonged = [&] {
        return std::any_of(sessions.begin(), sessions.end(),
                           [&](const Session *one) { return one->pongs > 0 && isInUse(*line, *one); });
    };
    for (const Look::Stream &stream : look.streams) {
        if (stream.trust != TrustState::Trusted)
            continue;
        // Texts only where one is needed: this is looked at with every message.
        const auto requireOf = [&](bool holds, Invariant invariant) {
            if (holds)
                ++m_checks;
            else
                require(false, invariant, now, *line,
                        QStringLiteral("%1 while %2").arg(stream.key.toString(), nameOf(look.state)));
        };
        requireOf(isUp, Invariant::NoTrustWithoutASession);
        // The interval, and the longest wait for each of two pings that are not answered. In a session that never had a
        // pong they judge nothing.
        requireOf(!host.lostSince || now - *host.lostSince <= m_pingInterval + 21s || !hasPonged()
                      || wasDisturbedBySleep(*host.lostSince),
                  Invariant::DeadPathIsNoticed);
        const auto followed = line->streams.find(stream.key);
        if (followed != line->streams.end() && followed->second.lossShows)
            requireOf(now - *followed->second.lossShows <= ReorderTime + 10ms, Invariant::LossIsShown);
    }
}

void SimulationJudge::handedOn(int number, const StreamKey &key, quint64 message, Clock::time_point now)
{
    Line *const line = find(number);
    if (!line || message == 0 || !line->wanted.contains(key))
        return;
    FollowedStream &stream = line->streams[key];
    require(std::find(stream.numbers.begin(), stream.numbers.end(), message) == stream.numbers.end(),
            Invariant::NothingIsHandedOnTwice, now, *line, QStringLiteral("%1 %2").arg(key.toString()).arg(message));
    require(message + ReorderWindow >= stream.newest, Invariant::NothingIsHandedOnOutOfOrder, now, *line,
            QStringLiteral("%1 %2 after %3").arg(key.toString()).arg(message).arg(stream.newest));
    stream.newest = std::max(stream.newest, message);
    stream.numbers.push_back(message);
    if (stream.numbers.size() > 2 * ReorderWindow)
        stream.numbers.pop_front();
}

void SimulationJudge::pictured(int number, const ConnectionSnapshot &picture, Clock::time_point now)
{
    Line *const line = find(number);
    if (!line)
        return;
    const ConnectionMetrics &metrics = picture.metrics;
    if (line->before) {
        const ConnectionMetrics &before = *line->before;
        const std::array counters = {
            std::pair{metrics.reconnects, before.reconnects},
            std::pair{metrics.totalFailures, before.totalFailures},
            std::pair{metrics.messagesReceived, before.messagesReceived},
            std::pair{metrics.errors, before.errors},
            std::pair{metrics.bytesReceived, before.bytesReceived},
            std::pair{metrics.bytesSent, before.bytesSent},
            std::pair{metrics.sequenceGaps, before.sequenceGaps},
            std::pair{metrics.duplicates, before.duplicates},
            std::pair{metrics.checksumFailures, before.checksumFailures},
            std::pair{metrics.undecodableMessages, before.undecodableMessages},
            std::pair{quint64(metrics.blindTime.count()), quint64(before.blindTime.count())},
            std::pair{metrics.rotations, before.rotations},
        };
        for (size_t i = 0; i < counters.size(); ++i)
            // A sleep is known a moment after it, and what was taken for blind until then is not.
            require(counters[i].first >= counters[i].second || (i == 10 && m_sleptAt >= line->picturedAt),
                    Invariant::CountersNeverFall, now, *line,
                    QStringLiteral("number %1: %2 after %3").arg(i).arg(counters[i].first).arg(counters[i].second));
    }
    line->before = metrics;
    line->picturedAt = now;
    require(metrics.reconnects == line->reconnects && metrics.totalFailures == line->failures
                && metrics.rotations == line->rotations && metrics.sequenceGaps == line->gaps,
            Invariant::CountersAreThoseOfTheEvents, now, *line,
            QStringLiteral("reconnects %1/%2, failures %3/%4, rotations %5/%6, gaps %7/%8")
                .arg(metrics.reconnects)
                .arg(line->reconnects)
                .arg(metrics.totalFailures)
                .arg(line->failures)
                .arg(metrics.rotations)
                .arg(line->rotations)
                .arg(metrics.sequenceGaps)
                .arg(line->gaps));
    if (metrics.quality) {
        static constexpr std::array Most = {100.0, 40.0, 20.0, 15.0, 5.0, 10.0, 10.0};
        const auto &losses = metrics.quality->losses;
        for (size_t i = 0; i < Most.size(); ++i)
            require(losses[i].points >= 0 && losses[i].points <= Most[i], Invariant::QualityIsInRange, now, *line);
        require(metrics.quality->value() >= 0 && metrics.quality->value() <= 100, Invariant::QualityIsInRange, now,
                *line);
    }
    if (line->isStopped && picture.state == LineState::Idle)
        require(!metrics.quality, Invariant::NoQualityWhileDown, now, *line, QStringLiteral("stopped"));
    else if (isWaiting(picture.state))
        require(!metrics.quality || metrics.quality->value() == 0, Invariant::NoQualityWhileDown, now, *line);

    std::set<StreamKey> shown;
    for (const StreamSnapshot &stream : picture.streams)
        shown.insert(stream.key);
    require(shown == line->wanted, Invariant::AllThatIsWantedIsShown, now, *line);

    const Clock::duration blind = line->blind + (line->blindSince ? now - *line->blindSince : Clock::duration(0));
    // While this program stands still all is blind, which no event says.
    require(metrics.blindTime >= blind - 10ms && metrics.blindTime <= blind + 10ms + m_standstill,
            Invariant::BlindTimeIsThatOfTheEvents, now, *line,
            QStringLiteral("%1, events say %2").arg(seconds(metrics.blindTime), seconds(blind)));

    const Host &host = m_hosts[size_t(line->host)];
    // Only of an offset that is the true one, and has been for all of the minute: see ClockOffsetIsTrue.
    const Clock::duration uncertainty = picture.clockUncertainty.value_or(0ns) + 1s;
    if (picture.clockOffset && metrics.feedLatency.p50 && now - host.skewedAt > 2h && now - line->offsetAt > 1min
        && std::chrono::abs(*picture.clockOffset + host.skew) <= uncertainty)
        require(*metrics.feedLatency.p50 >= -uncertainty, Invariant::LatencyIsNotNegative, now, *line,
                seconds(*metrics.feedLatency.p50));
}

// ---- At the end. ----

void SimulationJudge::settled(int number, const ConnectionSnapshot &picture, Clock::time_point now)
{
    Line *const line = find(number);
    if (!line || line->isStopped)
        return;
    // A line of which nothing is wanted that the exchange has not refused has no proof to wait for.
    const bool isRefused = line->wasRefused && !picture.streams.isEmpty()
                           && std::all_of(picture.streams.begin(), picture.streams.end(),
                                          [](const auto &stream) { return stream.trust == TrustState::Rejected; });
    const bool isExcused = picture.state == LineState::Blocked || picture.state == LineState::Throttled
                           || (picture.state == LineState::Subscribing && isRefused);
    require(isExcused || picture.state == LineState::Stable, Invariant::AllComesBack, now, *line,
            QString(nameOf(picture.state)));
    if (isExcused)
        return;
    const auto sessions = sessionsOf(*line, number);
    for (const StreamSnapshot &stream : picture.streams) {
        require(stream.trust == TrustState::Trusted || stream.trust == TrustState::Silent
                    || (stream.trust == TrustState::Rejected && line->wasRefused),
                Invariant::AllIsTrustedAgain, now, *line,
                QStringLiteral("%1 is %2").arg(stream.key.toString(), nameOf(stream.trust)));
        require(stream.trust == TrustState::Rejected
                    || std::any_of(sessions.begin(), sessions.end(),
                                   [&stream](const Session *one) { return one->arrived.contains(stream.key); }),
                Invariant::AllThatIsWantedIsSubscribed, now, *line, stream.key.toString());
    }
}

void SimulationJudge::allStopped(int sessionsLeft, Clock::time_point now)
{
    require(sessionsLeft == 0, Invariant::NothingIsLeftAfterTheEnd, now, QStringLiteral("all"),
            QStringLiteral("%1 sessions").arg(sessionsLeft));
}

void SimulationJudge::bookCompared(int number, const StreamKey &stream, bool isEqual, Clock::time_point now)
{
    if (const Line *const line = find(number))
        require(isEqual, Invariant::BookIsThatOfTheExchange, now, *line, stream.toString());
}

void SimulationJudge::checkOpenTime(const QString &who, Clock::duration cooldown, int openings, Cause cause,
                                    Clock::time_point now)
{
    if (cause == Cause::Banned || cause == Cause::TooManyRequests || cause == Cause::TryAgainLater
        || cause == Cause::PolicyViolation || cause == Cause::UserStop)
        return;   // As long as the server or the user says.
    Clock::duration least = FirstOpenTime, most = LongestOpenTime;
    if (openings > 0)
        least = most = std::min<Clock::duration>(FirstOpenTime * (1LL << std::min(openings - 1, 10)), LongestOpenTime);
    require(cooldown >= least && cooldown <= most * 12 / 10, Invariant::OpenTimeIsInRange, now, who, seconds(cooldown));
}

}   // namespace feedwarden
