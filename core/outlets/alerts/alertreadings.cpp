// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlets/alerts/alertbook.h"

#include <QHostAddress>
#include <QSet>

#include <algorithm>

namespace feedwarden {

// The part of AlertBook that looks: what is so, before anything is decided about it.

static constexpr qsizetype LongestDetail = 500;

/// The exchange and we do not speak the same language: not what a bad network does.
static bool isMisunderstanding(Cause cause)
{
    return cause == Cause::TooMuchUndecodable || cause == Cause::ProtocolViolation || cause == Cause::BadUpgrade
           || cause == Cause::PolicyViolation || cause == Cause::ResyncFailed;
}

bool AlertBook::isPlannedAt(WallTime wall, const QString &feed) const
{
    return std::ranges::any_of(m_maintenance, [&](const Maintenance &window) {
        return window.begin <= wall && wall < window.end && (window.feed.isEmpty() || window.feed == feed);
    });
}

void AlertBook::addEvent(const Event &event, Clock::time_point now)
{
    if (event.feed.isEmpty() || isPlannedAt(event.time, event.feed))
        return;
    if (const auto *gap = std::get_if<SequenceGap>(&event.payload)) {
        Counts &counts = m_counts[event.feed];
        counts.gaps.add(now);
        counts.detail = gap->stream ? gap->stream->toString() : QString();
    } else if (const auto *failed = std::get_if<ConnectionFailed>(&event.payload)) {
        if (!isMisunderstanding(failed->failure.cause))
            return;
        Counts &counts = m_counts[event.feed];
        counts.notUnderstood.add(now);
        counts.cause = failed->failure.cause;
    }
}

static bool isConnected(const ConnectionSnapshot &line) { return line.metrics.connected; }

static bool isOffline(const ConnectionSnapshot &line)
{
    return line.state == LineState::Offline || line.cause == Cause::NoNetwork;
}

/// Whose host it is, by the end of its name: "binance.com" of "stream.binance.com:9443". One that has no name is its
/// own.
static QString ownerOf(const QString &host)
{
    const QString name = host.section(u':', 0, 0);
    if (host.startsWith(u'[') || !QHostAddress(name).isNull())
        return host;
    return name.section(u'.', -2);
}

void AlertBook::readLink(Readings &readings, Clock::time_point now, WallTime wall)
{
    int lines = 0, failing = 0;
    bool isAnyConnected = false, isAnyOffline = !m_isNetworkUp;
    QSet<QString> owners;
    std::optional<Clock::time_point> since;
    Reading reading{.facts = {.kind = AlertKind::OwnLink}};
    for (const FeedSnapshot &feed : std::as_const(m_feeds)) {
        if (!feed.isWanted)
            continue;
        reading.facts.isSimulated = reading.facts.isSimulated || feed.isSimulated;
        // Those of whom it was known before say nothing by being down.
        const bool isPlanned = isPlannedAt(wall, feed.name);
        for (const ConnectionSnapshot &line : feed.lines) {
            isAnyConnected = isAnyConnected || isConnected(line);
            if (isPlanned)
                continue;
            ++lines;
            owners.insert(ownerOf(line.host));
            isAnyOffline = isAnyOffline || isOffline(line);
            if (line.downSince || line.metrics.consecutiveFailures > 0 || isOffline(line))
                ++failing;
            // Since the last of them: before that something could be reached.
            if (line.downSince && (!since || *line.downSince > *since))
                since = line.downSince;
        }
    }
    // All lines to one exchange alone may be down because of the exchange.
    const bool isNothingReached = lines > 0 && !isAnyConnected;
    m_isLinkSuspect = isNothingReached && (isAnyOffline || owners.size() > 1);
    if (isNothingReached && (isAnyOffline || (owners.size() > 1 && failing == lines)))
        reading.truth = Truth::Yes;
    else if (isAnyConnected || lines == 0)
        reading.truth = Truth::No;
    reading.since = since;
    reading.facts.affected = failing;
    reading.facts.total = lines;
    if (reading.truth == Truth::Yes) {
        m_wasLinkDown = true;
    } else if (isAnyConnected && std::exchange(m_wasLinkDown, false)) {
        m_linkUpAt = now;
    }
    readings[{AlertKind::OwnLink, QString()}] = reading;
}

void AlertBook::readFeed(Readings &readings, const FeedSnapshot &feed, Clock::time_point now, WallTime wall)
{
    const auto reading = [&](AlertKind kind) -> Reading & {
        Reading &made = readings[{kind, feed.name}];
        made.facts = {.kind = kind,
                      .subject = feed.name,
                      .title = feed.title.isEmpty() ? feed.name : feed.title,
                      .isSimulated = feed.isSimulated};
        if (!feed.isWanted)
            made.truth = Truth::Stopped;
        return made;
    };
    Reading &down = reading(AlertKind::LineDown), &breaker = reading(AlertKind::BreakerOpen);
    Reading &stale = reading(AlertKind::Stale), &gap = reading(AlertKind::Gap);
    Reading &quality = reading(AlertKind::Quality), &latency = reading(AlertKind::Latency);
    Reading &unread = reading(AlertKind::NotUnderstood), &burn = reading(AlertKind::SloBurn);
    if (!feed.isWanted)
        return;

    // How many there were since the last picture; a counter that fell has begun anew.
    Counts &counts = m_counts[feed.name];
    const quint64 undecodable = feed.metrics.undecodableMessages;
    const bool isPlanned = isPlannedAt(wall, feed.name);
    if (!isPlanned && counts.undecodable && undecodable > *counts.undecodable) {
        counts.cause = Cause::TooMuchUndecodable;
        for (quint64 i = *counts.undecodable; i < undecodable && i - *counts.undecodable < MostCounted; ++i)
            counts.notUnderstood.add(now);
    }
    counts.undecodable = undecodable;

    if (m_isLinkSuspect || isPlanned)
        return;   // All Unknown: what comes of the link is told by it, and of the other it was known.
    const bool isGrace = m_linkUpAt && now - *m_linkUpAt < LinkGrace;

    const auto limitOf = [&](AlertKind kind) { return m_settings.ruleFor(kind, feed.name).threshold; };
    down.facts.total = int(feed.lines.size());
    int connected = 0, open = 0;
    for (const ConnectionSnapshot &line : feed.lines) {
        if (isConnected(line))
            ++connected;
        if (line.metrics.breakerState == BreakerState::Open || line.hostBreakerHolds)
            ++open;
        if (!line.downSince)
            continue;
        ++down.facts.affected;
        if (!down.since || *line.downSince < *down.since)
            down.since = line.downSince;
        if (line.cause != Cause::None || down.facts.cause == Cause::None) {
            down.facts.cause = line.cause;
            down.facts.detail = line.causeDetail.left(LongestDetail);
        }
    }
    if (down.facts.affected > 0) {
        down.truth = Truth::Yes;
        // What fell with the own link has its time to come back.
        if (m_linkUpAt && *down.since <= *m_linkUpAt)
            down.since = *m_linkUpAt + LinkGrace;
    } else if (connected == down.facts.total && connected > 0) {
        down.truth = Truth::No;
    }
    if (isGrace)
        return;

    const bool isDown = down.truth == Truth::Yes;
    breaker.truth = open > 0 ? Truth::Yes : Truth::No;
    breaker.facts.affected = open;
    breaker.facts.total = down.facts.total;
    breaker.facts.cause = down.facts.cause;
    breaker.facts.detail = down.facts.detail;

    gap.facts.value = counts.gaps.count(now);
    gap.facts.limit = limitOf(AlertKind::Gap);
    gap.facts.detail = counts.detail;
    gap.truth = *gap.facts.value > 0 && *gap.facts.value >= *gap.facts.limit ? Truth::Yes : Truth::No;

    unread.facts.value = counts.notUnderstood.count(now);
    unread.facts.limit = limitOf(AlertKind::NotUnderstood);
    unread.facts.cause = counts.cause;
    unread.truth = *unread.facts.value > 0 && *unread.facts.value >= *unread.facts.limit ? Truth::Yes : Truth::No;

    if (const auto rate = m_burnRates.constFind(feed.name); rate != m_burnRates.cend()) {
        burn.facts.value = *rate;
        burn.facts.limit = limitOf(AlertKind::SloBurn);
        burn.truth = *rate >= *burn.facts.limit ? Truth::Yes : Truth::No;
    }
    if (isDown)
        return;   // The rest is what a line that is down looks like.

    stale.facts.total = int(feed.streams.size());
    for (const StreamSnapshot &stream : feed.streams) {
        if (stream.trust != TrustState::Silent)
            continue;
        if (stale.facts.affected++ == 0)
            stale.facts.detail = stream.key.toString();
    }
    stale.facts.limit = limitOf(AlertKind::Stale);
    if (stale.facts.total > 0) {
        const bool isMuch = stale.facts.affected >= *stale.facts.limit * stale.facts.total;
        stale.truth = stale.facts.affected > 0 && isMuch ? Truth::Yes : Truth::No;
    }
    if (feed.metrics.quality) {
        quality.facts.value = feed.metrics.quality->value();
        quality.facts.limit = limitOf(AlertKind::Quality);
        quality.truth = *quality.facts.value < *quality.facts.limit ? Truth::Yes : Truth::No;
    }
    if (feed.metrics.feedLatency.p95) {
        latency.facts.value = toMs(*feed.metrics.feedLatency.p95);
        latency.facts.limit = limitOf(AlertKind::Latency);
        latency.truth = *latency.facts.value > *latency.facts.limit ? Truth::Yes : Truth::No;
    }
}

void AlertBook::readAccounts(Readings &readings, Clock::time_point now, WallTime wall) const
{
    const bool isGrace = m_linkUpAt && now - *m_linkUpAt < LinkGrace;
    for (const AccountSnapshot &account : m_accounts) {
        Reading refused{.facts = {.kind = AlertKind::Account, .subject = account.name, .title = account.name}};
        refused.facts.cause = account.refusal.cause;
        refused.facts.detail = account.refusal.detail.left(LongestDetail);
        Reading down{.facts = {.kind = AlertKind::LineDown, .subject = account.name, .title = account.name}};
        down.facts.isAccount = true;
        down.facts.cause = account.line.cause;
        down.facts.detail = account.line.causeDetail.left(LongestDetail);
        if (!account.isEnabled) {
            refused.truth = down.truth = Truth::Stopped;
        } else if (account.isDeactivated) {
            refused.truth = Truth::Yes;   // That says it all.
        } else {
            if (isConnected(account.line) && !account.isDoubted)
                refused.truth = Truth::No;
            if (account.line.downSince && !m_isLinkSuspect && !isGrace && !isPlannedAt(wall, {}))
                down.truth = Truth::Yes;
            else if (!account.line.downSince && isConnected(account.line))
                down.truth = Truth::No;
            down.since = account.line.downSince;
        }
        readings[{AlertKind::Account, account.name}] = refused;
        readings[{AlertKind::LineDown, AccountPrefix + account.name}] = down;
    }
}

void AlertBook::readHosts(Readings &readings, Clock::time_point now, WallTime wall) const
{
    for (const AlertHost &host : m_hosts) {
        Reading ban{.truth = Truth::No, .facts = {.kind = AlertKind::Ban, .subject = host.host, .title = host.host}};
        ban.facts.limit = m_settings.ruleFor(AlertKind::Ban, host.host).threshold;
        if (host.bannedUntil && *host.bannedUntil > now) {
            ban.facts.until = wall + (*host.bannedUntil - now);
            ban.facts.value = std::chrono::duration<double>(*host.bannedUntil - now).count();
            // Once it is one it stays one until it ends.
            const auto known = m_watches.find({AlertKind::Ban, host.host});
            const bool isKnown = known != m_watches.end() && known->second.isActive;
            ban.truth = isKnown || *ban.facts.value > *ban.facts.limit ? Truth::Yes : Truth::No;
        }
        readings[{AlertKind::Ban, host.host}] = ban;

        Reading budget{.facts = {.kind = AlertKind::Budget, .subject = host.host, .title = host.host}};
        if (host.attemptsLeft) {
            budget.facts.value = *host.attemptsLeft;
            budget.facts.limit = m_settings.ruleFor(AlertKind::Budget, host.host).threshold;
            budget.truth = *budget.facts.value <= *budget.facts.limit ? Truth::Yes : Truth::No;
        }
        readings[{AlertKind::Budget, host.host}] = budget;
    }
}

void AlertBook::readOthers(Readings &readings) const
{
    Reading storage{.truth = m_storageProblem.isEmpty() ? Truth::No : Truth::Yes,
                    .facts = {.kind = AlertKind::Storage, .detail = m_storageProblem.left(LongestDetail)}};
    readings[{AlertKind::Storage, QString()}] = storage;
    for (const AlertChannelConfig &channel : m_settings.channels) {
        Reading reading{.facts = {.kind = AlertKind::Channel, .subject = channel.name, .title = channel.name}};
        reading.facts.detail = m_channelProblems.value(channel.name).left(LongestDetail);
        reading.truth = !channel.enabled ? Truth::Stopped : reading.facts.detail.isEmpty() ? Truth::No : Truth::Yes;
        readings[{AlertKind::Channel, channel.name}] = reading;
    }
}

}   // namespace feedwarden
