// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/connectgovernor.h"

#include "core/resilience/classify.h"

#include <algorithm>
#include <cmath>

namespace feedwarden {

ConnectGovernor::ConnectGovernor(const GovernorPolicy &policy, Random &random) : m_policy(policy), m_random(random) {}

QString ConnectGovernor::hostKey(const QUrl &url)
{
    const QString scheme = url.scheme().toLower();
    const bool secure = scheme == QLatin1String("wss") || scheme == QLatin1String("https");
    return scheme + QLatin1String("://") + url.host().toLower() + QLatin1Char(':')
           + QString::number(url.port(secure ? 443 : 80));
}

/// "stream.binance.com" and "stream.binance.com:443" both name "wss://stream.binance.com:443".
static bool matches(const QString &hostKey, const QString &name)
{
    const QStringView authority = QStringView(hostKey).mid(hostKey.indexOf(QLatin1String("://")) + 3);
    const QStringView host = authority.left(authority.lastIndexOf(QLatin1Char(':')));
    return authority.compare(name, Qt::CaseInsensitive) == 0 || host.compare(name, Qt::CaseInsensitive) == 0;
}

void ConnectGovernor::applyPolicy(Host &host) const
{
    double rate = m_policy.attemptsPerSecond;
    double share = m_policy.windowShare;
    host.handshakes = m_policy.handshakesPerHost;
    std::vector<RollingWindow> windows = host.facts.attemptWindows;
    for (const auto &override : m_policy.hosts) {
        if (!matches(host.key, override.host))
            continue;
        rate = override.attemptsPerSecond.value_or(rate);
        share = override.windowShare.value_or(share);
        host.handshakes = override.handshakesPerHost.value_or(host.handshakes);
        if (override.window)
            windows = {*override.window};
    }
    // Ranges are checked where the configuration is read; what slips through must still not become a storm.
    const double seconds = rate > 0 ? std::min(1 / rate, 86'400.0) : 86'400.0;
    host.spacing = Clock::duration(Clock::rep(std::ceil(seconds * 1e9)));
    host.handshakes = std::max(host.handshakes, 1);
    host.limits.clear();
    host.longestMemory = 0;
    for (const RollingWindow &window : windows) {
        if (window.events <= 0 || window.window <= 0ms)
            continue;
        const double part = share > 0 ? std::min(share, 1.0) : 0.0;
        const int events = std::max(int(std::floor(window.events * part + 1e-9)), 1);
        host.limits.push_back({.events = events, .window = window.window});
        host.longestMemory = std::max(host.longestMemory, size_t(events));
    }
    host.breaker.setPolicy(host.facts.breaker);
}

ConnectGovernor::Host &ConnectGovernor::hostFor(const QString &key)
{
    const auto [position, isNew] = m_hosts.try_emplace(key);
    if (isNew) {
        position->second.key = key;
        applyPolicy(position->second);
    }
    return position->second;
}

void ConnectGovernor::setPolicy(const GovernorPolicy &policy)
{
    m_policy = policy;
    for (auto &[key, host] : m_hosts)
        applyPolicy(host);
}

void ConnectGovernor::setHostFacts(const QString &key, const HostFacts &facts)
{
    Host &host = hostFor(key);
    host.facts = facts;
    applyPolicy(host);
}

void ConnectGovernor::addLine(LineTicket ticket, const QString &host, SlotPriority priority)
{
    Q_ASSERT(!m_lines.contains(ticket));
    m_lines[ticket] = Line{.host = &hostFor(host), .priority = priority};
}

void ConnectGovernor::removeLine(LineTicket ticket, Clock::time_point now)
{
    const auto found = m_lines.find(ticket);
    if (found == m_lines.end())
        return;
    report(ticket, {.kind = HostReport::Kind::Ended, .failure = makeFailure(Cause::UserStop)}, now);
    cancel(ticket);
    found->second.host->breaker.forget(ticket);
    m_lines.erase(found);
}

void ConnectGovernor::request(LineTicket ticket, Clock::time_point)
{
    const auto found = m_lines.find(ticket);
    if (found == m_lines.end() || found->second.queued)
        return;
    Line &line = found->second;
    line.queued = true;
    line.host->waiting[size_t(line.priority)].push_back({.ticket = ticket, .order = m_nextOrder++});
}

void ConnectGovernor::cancel(LineTicket ticket)
{
    const auto found = m_lines.find(ticket);
    if (found == m_lines.end() || !found->second.queued)
        return;
    found->second.queued = false;
    std::erase_if(found->second.host->waiting[size_t(found->second.priority)],
                  [&](const Request &request) { return request.ticket == ticket; });
}

void ConnectGovernor::endHandshake(Line &line)
{
    if (!std::exchange(line.inFlight, false))
        return;
    --line.host->inFlight;
    --m_inFlight;
}

void ConnectGovernor::report(LineTicket ticket, const HostReport &report, Clock::time_point now)
{
    const auto found = m_lines.find(ticket);
    if (found == m_lines.end())
        return;
    Line &line = found->second;
    Host &host = *line.host;
    host.breaker.advance(now, m_random);
    noteTransitions(host, NoLine);

    switch (report.kind) {
    case HostReport::Kind::Unused:
        endHandshake(line);
        host.breaker.released(std::exchange(line.permit, {}));
        return;
    case HostReport::Kind::HandshakeDone:
        endHandshake(line);
        if (!std::exchange(line.connected, true))
            ++host.connected;
        host.lastPathFailure.reset();
        host.lastPortalAnswer.reset();
        return;
    case HostReport::Kind::Proven:
        // A second more than the line takes, so that its verdict comes first.
        host.breaker.extendTrial(line.permit, now + CircuitBreaker::LongestTrial + 1s);
        return;
    case HostReport::Kind::Succeeded:
        host.breaker.succeeded(std::exchange(line.permit, {}), now);
        host.banRepeats = 0;
        noteTransitions(host, ticket);
        return;
    case HostReport::Kind::Settled:
        host.breaker.settled();
        return;
    case HostReport::Kind::Ended:
        break;
    }

    endHandshake(line);
    host.silence.withdraw(ticket, now);
    if (std::exchange(line.connected, false))
        --host.connected;
    const CircuitBreaker::Permit permit = std::exchange(line.permit, {});
    const Failure &failure = report.failure;
    if (isPortalAnswer(failure.cause))
        host.lastPortalAnswer = now;
    else if (failure.failureClass != FailureClass::Neutral)
        host.lastPortalAnswer.reset();
    switch (failure.failureClass) {
    case FailureClass::Counts:
        if (failure.againstHost && isPathFailure(failure.cause)) {
            host.lastPathFailure = now;
            if (looksLocal(now)) {
                // Everybody at once is nobody's fault but ours.
                host.breaker.released(permit);
                m_notices.push_back({.kind = Notice::Kind::LocalFault, .ticket = ticket, .cause = failure.cause});
                return;
            }
        } else {
            host.lastPathFailure.reset();
        }
        // A trial is judged by its attempt as a whole; else only what is the host's counts here.
        if (failure.againstHost || permit.trial)
            host.breaker.failed(permit, ticket, failure.cause, false, now, m_random);
        break;
    case FailureClass::Throttled:
        host.breaker.released(permit);
        throttle(host, ticket, failure, report.backoff, now);
        break;
    case FailureClass::Neutral:
    case FailureClass::Local:
    case FailureClass::Blocked:
        host.breaker.released(permit);
        break;
    }
    noteTransitions(host, ticket);
    if (host.lastPortalAnswer == now && looksLikePortal(now))
        m_notices.push_back({.kind = Notice::Kind::LocalFault, .ticket = ticket, .cause = Cause::CaptivePortal});
}

bool ConnectGovernor::looksLikePortal(Clock::time_point now) const
{
    int hosts = 0;
    for (const auto &[key, host] : m_hosts) {
        if (host.connected > 0)
            return false;   // Somebody gets through.
        if (host.lastPortalAnswer && now - *host.lastPortalAnswer <= LocalEvidenceWindow)
            ++hosts;
    }
    return hosts >= 2;
}

bool ConnectGovernor::looksLocal(Clock::time_point now) const
{
    int hosts = 0;
    for (const auto &[key, host] : m_hosts) {
        if (host.connected > 0)
            return false;
        const bool hasLines = std::any_of(m_lines.begin(), m_lines.end(),
                                          [&](const auto &line) { return line.second.host == &host; });
        if (!hasLines)
            continue;
        if (!host.lastPathFailure || now - *host.lastPathFailure > LocalEvidenceWindow)
            return false;
        ++hosts;
    }
    // With one host only, the host may as well be gone: then the interfaces and the route must say so.
    return hosts >= 2;
}

void ConnectGovernor::throttle(Host &host, LineTicket ticket, const Failure &failure, Clock::duration backoff,
                               Clock::time_point now)
{
    const auto wish = failure.retryAfter.value_or(throttleFloor(failure, host.facts.forbiddenWait, host.banRepeats));
    const bool isBan = failure.cause == Cause::Banned;
    if (isBan && failure.httpStatus != 403)
        ++host.banRepeats;
    const Clock::time_point until = now + std::max<Clock::duration>(wish, backoff);
    if (isBan)
        host.breaker.ban(failure.cause, until, now);
    noteTransitions(host, ticket);
    if (until <= host.throttledUntil)
        return;   // Never shortened.
    host.throttledUntil = until;
    host.throttleCause = failure.cause;
    m_notices.push_back(
        {.kind = Notice::Kind::Throttled, .host = host.key, .ticket = ticket, .cause = failure.cause, .until = until});
}

void ConnectGovernor::liftThrottle(Host &host, Clock::time_point now)
{
    if (host.throttledUntil <= now)
        return;
    host.throttledUntil = now;
    m_notices.push_back({.kind = Notice::Kind::ThrottleLifted, .host = host.key, .until = now});
}

void ConnectGovernor::noteTransitions(Host &host, LineTicket cause)
{
    for (const BreakerTransition &transition : host.breaker.takeTransitions())
        m_notices.push_back({.kind = Notice::Kind::BreakerChanged,
                             .host = host.key,
                             .ticket = cause,
                             .transition = transition,
                             .cause = transition.cause});
}

bool ConnectGovernor::command(LineTicket ticket, const HostCommand &command, Clock::time_point now)
{
    const auto found = m_lines.find(ticket);
    if (found == m_lines.end())
        return false;
    Host &host = *found->second.host;
    host.breaker.advance(now, m_random);
    bool done = host.throttledUntil <= now || command.rule == BanRule::Override;
    if (command.rule == BanRule::Override)
        liftThrottle(host, now);
    switch (command.kind) {
    case HostCommand::Kind::SkipWait:
        if (host.breaker.state() == BreakerState::Open)
            done = host.breaker.skipWait(now, command.rule) && done;
        break;
    case HostCommand::Kind::Reset:
        done = host.breaker.reset(now, command.rule) && done;
        break;
    }
    noteTransitions(host, NoLine);
    return done;
}

void ConnectGovernor::askReplacement(LineTicket ticket, Clock::time_point silentSince, Clock::time_point now)
{
    const auto found = m_lines.find(ticket);
    if (found == m_lines.end())
        return;
    Host &host = *found->second.host;
    host.silence.ask(ticket, silentSince, host.connected <= 1, now);
}

void ConnectGovernor::withdrawReplacement(LineTicket ticket, Clock::time_point now)
{
    if (const auto found = m_lines.find(ticket); found != m_lines.end())
        found->second.host->silence.withdraw(ticket, now);
}

void ConnectGovernor::heard(LineTicket ticket, Clock::time_point at)
{
    if (const auto found = m_lines.find(ticket); found != m_lines.end())
        found->second.host->silence.heard(at);
}

void ConnectGovernor::noteSilence(Host &host, Clock::time_point now)
{
    host.silence.advance(now);
    using Kind = HostSilence::Decision::Kind;
    for (const HostSilence::Decision &decision : host.silence.takeDecisions()) {
        Notice notice{.host = host.key, .ticket = decision.line};
        switch (decision.kind) {
        case Kind::Inquire:
            notice.kind = Notice::Kind::WhenHeard;
            break;
        case Kind::Replace:
            notice.kind = Notice::Kind::ReplaceLine;
            break;
        case Kind::QuietBegan:
            notice.kind = Notice::Kind::VenueQuiet;
            break;
        case Kind::QuietEnded:
            notice.kind = Notice::Kind::VenueSpeaks;
            break;
        }
        m_notices.push_back(notice);
    }
}

bool ConnectGovernor::resetBreaker(const QString &key, Clock::time_point now, BanRule rule)
{
    Host &host = hostFor(key);
    if (rule == BanRule::Override)
        liftThrottle(host, now);
    const bool done = host.breaker.reset(now, rule);
    noteTransitions(host, NoLine);
    return done;
}

void ConnectGovernor::holdBreakerOpen(const QString &key, Clock::time_point now)
{
    Host &host = hostFor(key);
    host.breaker.holdOpen(now);
    noteTransitions(host, NoLine);
}

void ConnectGovernor::releaseBreaker(const QString &key, Clock::time_point now)
{
    Host &host = hostFor(key);
    host.breaker.releaseHold(now);
    noteTransitions(host, NoLine);
}

void ConnectGovernor::networkUp(Clock::time_point now)
{
    for (auto &[key, host] : m_hosts) {
        host.lastPathFailure.reset();
        host.lastPortalAnswer.reset();
        host.breaker.pathRestored(now);
        noteTransitions(host, NoLine);
    }
}

const ConnectGovernor::Request *ConnectGovernor::firstOf(const Host &host)
{
    for (const auto &queue : host.waiting) {
        if (!queue.empty())
            return &queue.front();
    }
    return nullptr;
}

std::optional<Clock::time_point> ConnectGovernor::earliest(const Host &host, Clock::time_point now) const
{
    Clock::time_point at = std::max(now, host.throttledUntil);
    if (host.lastGrant)
        at = std::max(at, *host.lastGrant + host.spacing);
    for (const Limit &limit : host.limits) {
        if (host.grants.size() >= size_t(limit.events))
            at = std::max(at, host.grants[host.grants.size() - size_t(limit.events)] + limit.window);
    }
    switch (host.breaker.state()) {
    case BreakerState::Closed:
        break;
    case BreakerState::Open: {
        const auto until = host.breaker.openUntil();
        if (!until)
            return {};
        at = std::max(at, *until);
        break;
    }
    case BreakerState::HalfOpen:
        if (host.breaker.hasTrial())
            return {};
        break;
    }
    return at;
}

void ConnectGovernor::grant(Host &host, Clock::time_point now)
{
    auto &queue = host.waiting[host.waiting[0].empty() ? 1 : 0];
    const LineTicket ticket = queue.front().ticket;
    queue.pop_front();
    Line &line = m_lines.at(ticket);
    const auto permit = host.breaker.acquire(host.facts.trialLimit, now);
    Q_ASSERT(permit);
    line.permit = *permit;
    line.queued = false;
    line.inFlight = true;
    ++host.inFlight;
    ++m_inFlight;
    host.lastGrant = now;
    host.grants.push_back(now);
    while (host.grants.size() > host.longestMemory)
        host.grants.pop_front();
    m_notices.push_back({.kind = Notice::Kind::Granted, .host = host.key, .ticket = ticket, .trial = permit->trial});
}

std::vector<ConnectGovernor::Notice> ConnectGovernor::poll(Clock::time_point now)
{
    for (auto &[key, host] : m_hosts) {
        host.breaker.advance(now, m_random);
        noteTransitions(host, NoLine);
        noteSilence(host, now);
    }
    const int total = std::max(m_policy.handshakesTotal, 1);
    while (m_inFlight < total) {
        Host *best = nullptr;
        const auto rank = [](const Host &host) {
            return std::pair(host.waiting[0].empty(), firstOf(host)->order);   // Private first, then first come.
        };
        for (auto &[key, host] : m_hosts) {
            if (!firstOf(host) || host.inFlight >= host.handshakes)
                continue;
            const auto at = earliest(host, now);
            if (at && *at <= now && (!best || rank(host) < rank(*best)))
                best = &host;
        }
        if (!best)
            break;
        grant(*best, now);
    }
    return std::exchange(m_notices, {});
}

std::optional<Clock::time_point> ConnectGovernor::nextWake(Clock::time_point now) const
{
    if (!m_notices.empty())
        return now;
    std::optional<Clock::time_point> wake;
    const auto consider = [&wake](std::optional<Clock::time_point> at) {
        if (at)
            wake = wake ? std::min(*wake, *at) : *at;
    };
    const bool full = m_inFlight >= std::max(m_policy.handshakesTotal, 1);
    for (const auto &[key, host] : m_hosts) {
        consider(host.breaker.nextWake());
        consider(host.silence.nextWake());
        if (!full && firstOf(host) && host.inFlight < host.handshakes)
            consider(earliest(host, now));
    }
    return wake;
}

ConnectGovernor::Headroom ConnectGovernor::headroom(const QString &key, Clock::time_point now) const
{
    Headroom room;
    const auto found = m_hosts.find(key);
    if (found == m_hosts.end())
        return room;
    const Host &host = found->second;
    room.breaker = host.breaker.state();
    room.breakerFailures = host.breaker.failures();
    room.breakerUntil = host.breaker.openUntil();
    room.breakerHeld = host.breaker.isHeld();
    if (host.throttledUntil > now) {
        room.throttledUntil = host.throttledUntil;
        room.throttleCause = host.throttleCause;
    }
    for (const Limit &limit : host.limits) {
        const auto used = std::count_if(host.grants.begin(), host.grants.end(),
                                        [&](Clock::time_point at) { return now - at < limit.window; });
        const int left = std::max(limit.events - int(used), 0);
        if (room.attemptsLeft >= 0 && left >= room.attemptsLeft)
            continue;
        room.attemptsLeft = left;
        room.attemptsOf = limit.events;
        room.window = limit.window;
    }
    room.handshakesInFlight = host.inFlight;
    room.waiting = int(host.waiting[0].size() + host.waiting[1].size());
    room.connected = host.connected;
    room.quietSince = host.silence.quietSince();
    if (host.inFlight < host.handshakes && m_inFlight < std::max(m_policy.handshakesTotal, 1))
        room.nextSlot = earliest(host, now);
    return room;
}

std::vector<ConnectGovernor::Notice> ConnectGovernor::standing(const QString &key, Clock::time_point now) const
{
    std::vector<Notice> notices;
    const auto found = m_hosts.find(key);
    if (found == m_hosts.end())
        return notices;
    const Host &host = found->second;
    if (host.breaker.state() != BreakerState::Closed) {
        BreakerTransition transition{.from = BreakerState::Closed,
                                     .to = host.breaker.state(),
                                     .cause = host.breaker.cause(),
                                     .failures = host.breaker.failures(),
                                     .openings = host.breaker.openings(),
                                     .until = host.breaker.openUntil()};
        if (transition.until)
            transition.cooldown = std::max(*transition.until - now, Clock::duration::zero());
        notices.push_back(
            {.kind = Notice::Kind::BreakerChanged, .host = key, .transition = transition, .cause = transition.cause});
    }
    if (host.throttledUntil > now)
        notices.push_back(
            {.kind = Notice::Kind::Throttled, .host = key, .cause = host.throttleCause, .until = host.throttledUntil});
    if (host.silence.quietSince())
        notices.push_back({.kind = Notice::Kind::VenueQuiet, .host = key});
    return notices;
}

std::vector<QString> ConnectGovernor::hosts() const
{
    std::vector<QString> keys;
    keys.reserve(m_hosts.size());
    for (const auto &[key, host] : m_hosts)
        keys.push_back(key);
    return keys;
}

std::vector<LineTicket> ConnectGovernor::linesOf(const QString &key) const
{
    std::vector<LineTicket> tickets;
    for (const auto &[ticket, line] : m_lines) {
        if (line.host->key == key)
            tickets.push_back(ticket);
    }
    return tickets;
}

std::vector<ConnectGovernor::StoredBan> ConnectGovernor::bans(Clock::time_point now, WallTime wall) const
{
    std::vector<StoredBan> stored;
    for (const auto &[key, host] : m_hosts) {
        if (host.throttledUntil > now)
            stored.push_back({.host = key,
                              .until = wall + (host.throttledUntil - now),
                              .cause = host.throttleCause,
                              .repeats = host.banRepeats});
    }
    return stored;
}

void ConnectGovernor::restoreBans(const std::vector<StoredBan> &bans, Clock::time_point now, WallTime wall)
{
    for (const StoredBan &stored : bans) {
        if (stored.until <= wall)
            continue;
        // The wall clock may have been set meanwhile: nothing we accept is longer than 3 d.
        const Clock::duration left = std::min<Clock::duration>(stored.until - wall, 72h);
        Host &host = hostFor(stored.host);
        host.banRepeats = std::max(host.banRepeats, std::clamp(stored.repeats, 0, 32));
        if (now + left <= host.throttledUntil)
            continue;
        host.throttledUntil = now + left;
        host.throttleCause = stored.cause;
        if (stored.cause == Cause::Banned)
            host.breaker.ban(stored.cause, host.throttledUntil, now);
        noteTransitions(host, NoLine);
        m_notices.push_back(
            {.kind = Notice::Kind::Throttled, .host = host.key, .cause = stored.cause, .until = host.throttledUntil});
    }
}

}   // namespace feedwarden
