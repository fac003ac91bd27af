// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlets/alerts/alertbook.h"

#include <QDateTime>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <vector>

namespace feedwarden {

QLatin1String nameOf(AlertNotice::Type type)
{
    switch (type) {
    case AlertNotice::Type::Raised:
        return QLatin1String("raised");
    case AlertNotice::Type::Reminder:
        return QLatin1String("reminder");
    case AlertNotice::Type::Resolved:
        return QLatin1String("resolved");
    }
    Q_UNREACHABLE();
}

static constexpr qsizetype LongestDetail = 500;

AlertBook::AlertBook(AlertSettings settings, const QTimeZone &zone) : m_settings(std::move(settings)), m_zone(zone) {}

void AlertBook::setFeeds(const QList<FeedSnapshot> &feeds)
{
    m_feeds = feeds;
    m_hasFeeds = true;
}

void AlertBook::setAccounts(const QList<AccountSnapshot> &accounts)
{
    m_accounts = accounts;
    m_hasAccounts = true;
}

/// The exchange and we do not speak the same language: not what a bad network does.
static bool isMisunderstanding(Cause cause)
{
    return cause == Cause::TooMuchUndecodable || cause == Cause::ProtocolViolation || cause == Cause::BadUpgrade
           || cause == Cause::PolicyViolation || cause == Cause::ResyncFailed;
}

void AlertBook::addEvent(const Event &event, Clock::time_point now)
{
    if (event.feed.isEmpty())
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

void AlertBook::readLink(Readings &readings, Clock::time_point now)
{
    int lines = 0, failing = 0;
    bool isAnyConnected = false, isAnyOffline = !m_isNetworkUp;
    QSet<QString> hosts;
    std::optional<Clock::time_point> since;
    Reading reading{.facts = {.kind = AlertKind::OwnLink}};
    for (const FeedSnapshot &feed : std::as_const(m_feeds)) {
        if (!feed.isWanted)
            continue;
        reading.facts.isSimulated = reading.facts.isSimulated || feed.isSimulated;
        for (const ConnectionSnapshot &line : feed.lines) {
            ++lines;
            hosts.insert(line.host);
            isAnyConnected = isAnyConnected || isConnected(line);
            isAnyOffline = isAnyOffline || isOffline(line);
            if (line.downSince || line.metrics.consecutiveFailures > 0 || isOffline(line))
                ++failing;
            // Since the last of them: before that something could be reached.
            if (line.downSince && (!since || *line.downSince > *since))
                since = line.downSince;
        }
    }
    // All lines of one host alone may be down because of the host.
    const bool isNothingReached = lines > 0 && !isAnyConnected;
    m_isLinkSuspect = isNothingReached && (isAnyOffline || hosts.size() > 1);
    if (isNothingReached && (isAnyOffline || (hosts.size() > 1 && failing == lines)))
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

void AlertBook::readFeed(Readings &readings, const FeedSnapshot &feed, Clock::time_point now)
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
    if (counts.undecodable && undecodable > *counts.undecodable) {
        counts.cause = Cause::TooMuchUndecodable;
        for (quint64 i = *counts.undecodable; i < undecodable && i - *counts.undecodable < MostCounted; ++i)
            counts.notUnderstood.add(now);
    }
    counts.undecodable = undecodable;

    if (m_isLinkSuspect)
        return;   // All Unknown: what comes of it is told by it.
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

void AlertBook::readAccounts(Readings &readings) const
{
    for (const AccountSnapshot &account : m_accounts) {
        Reading reading{.facts = {.kind = AlertKind::Account, .subject = account.name, .title = account.name}};
        reading.facts.cause = account.refusal.cause;
        reading.facts.detail = account.refusal.detail.left(LongestDetail);
        if (!account.isEnabled)
            reading.truth = Truth::Stopped;
        else if (account.isDeactivated)
            reading.truth = Truth::Yes;
        else if (isConnected(account.line) && !account.isDoubted)
            reading.truth = Truth::No;
        readings[{AlertKind::Account, account.name}] = reading;
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

/// Of what nothing was read: whether that means something.
bool AlertBook::isKnownToBeGone(const Key &key) const
{
    switch (std::get<AlertKind>(key)) {
    case AlertKind::OwnLink:
    case AlertKind::Storage:
        return false;
    case AlertKind::Account:
        return m_hasAccounts;
    case AlertKind::Ban:
    case AlertKind::Budget:
        return m_hasFeeds && !m_hosts.isEmpty();
    case AlertKind::Channel:
        return true;
    default:
        return m_hasFeeds;
    }
}

void AlertBook::end(Watch &watch, AlertEnd end, WallTime wall)
{
    watch.isActive = false;
    watch.alert.end = end;
    watch.alert.endedAt = wall;
    watch.alert.isClearing = false;
    watch.clearSince.reset();
    ++m_revision;
}

void AlertBook::follow(const Key &key, const Reading &reading, Clock::time_point now, WallTime wall)
{
    const AlertRule rule = m_settings.ruleFor(std::get<AlertKind>(key), std::get<QString>(key));
    const auto found = m_watches.find(key);
    const bool isWatched = found != m_watches.end() && !found->second.alert.end;
    const bool isWanted = m_settings.enabled && rule.enabled;
    if (reading.truth == Truth::Stopped || !isWanted) {
        if (isWatched && found->second.isActive)
            end(found->second, AlertEnd::Stopped, wall);
        else if (isWatched)
            m_watches.erase(found);
        return;
    }
    if (reading.truth == Truth::Unknown) {
        if (isWatched && !found->second.isActive)
            m_watches.erase(found);
        else if (isWatched)
            found->second.clearSince.reset();
        return;
    }
    if (reading.truth == Truth::No) {
        if (!isWatched)
            return;
        Watch &watch = found->second;
        if (!watch.isActive) {
            m_watches.erase(found);
            return;
        }
        if (!watch.clearSince) {
            watch.clearSince = now;
            watch.alert.isClearing = true;
            ++m_revision;
        }
        if (now - *watch.clearSince >= m_settings.clearAfter)
            end(watch, AlertEnd::Recovered, wall);
        return;
    }

    const Clock::time_point since = std::max(reading.since.value_or(now), m_wokeAt);
    if (found == m_watches.end()) {
        Watch made;
        made.trueSince = reading.since ? since : now;
        m_watches.emplace(key, made);
        return follow(key, reading, now, wall);   // It may have lasted long enough already.
    }
    Watch &watch = found->second;
    if (watch.alert.end) {
        // Its end was never told: for people it goes on.
        if (!watch.alert.isTold) {
            m_watches.erase(found);
            return follow(key, reading, now, wall);
        }
        watch.alert.end.reset();
        watch.alert.endedAt.reset();
        watch.isActive = true;
        ++watch.alert.returns;
        ++m_revision;
    }
    if (!watch.isActive && reading.since)
        watch.trueSince = since;   // Another outage than the one that was looked at before.
    if (watch.clearSince) {
        watch.clearSince.reset();
        watch.alert.isClearing = false;
        ++watch.alert.returns;
        ++m_revision;
    }
    if (!watch.isActive && now - watch.trueSince < rule.lasting)
        return;
    if (!watch.isActive) {
        watch.isActive = true;
        watch.alert.id = ++m_lastId;
        watch.alert.since = wall - (now - watch.trueSince);
        ++m_revision;
    }
    watch.alert.severity = rule.severity;
    watch.alert.facts = reading.facts;
}

bool AlertBook::isQuietAt(WallTime wall) const
{
    const auto hours = QuietHours::fromString(m_settings.quietHours);
    return hours && hours->contains(toDateTime(wall).toTimeZone(m_zone).time());
}

std::optional<AlertNotice::Type> AlertBook::dueOf(const Key &key, const Watch &watch, Clock::time_point now,
                                                  WallTime wall, bool isQuiet) const
{
    using Type = AlertNotice::Type;
    const Alert &alert = watch.alert;
    const bool isHeld = isQuiet && !(m_settings.quietCritical && alert.severity == AlertSeverity::Critical);
    if (isHeld)
        return {};
    if (alert.end)
        return Type::Resolved;
    if (!watch.isActive || alert.acknowledgedAt)
        return {};
    if (alert.snoozedUntil && *alert.snoozedUntil > wall)
        return {};
    if (!alert.isTold) {
        const auto raised = m_raisedAt.find(key);
        return raised != m_raisedAt.end() && now - raised->second < TellAgain ? std::optional<Type>() : Type::Raised;
    }
    if (alert.isClearing)
        return {};
    const bool isRepeated = m_settings.repeatAfter > 0ms && watch.toldAt
                            && now - *watch.toldAt >= m_settings.repeatAfter;
    return alert.snoozedUntil || isRepeated ? Type::Reminder : std::optional<Type>();
}

void AlertBook::tell(Clock::time_point now, WallTime wall)
{
    // What was never told needs no end.
    std::erase_if(m_watches, [](const auto &entry) { return entry.second.alert.end && !entry.second.alert.isTold; });
    std::erase_if(m_raisedAt, [now](const auto &entry) { return now - entry.second >= TellAgain; });

    const bool isQuiet = isQuietAt(wall);
    std::map<std::tuple<AlertKind, AlertNotice::Type>, std::vector<Key>> due;
    for (const auto &[key, watch] : m_watches) {
        if (const auto type = dueOf(key, watch, now, wall, isQuiet))
            due[{std::get<AlertKind>(key), *type}].push_back(key);
    }
    for (auto &[what, group] : m_groups) {
        if (!due.contains(what))
            group.waitsSince.reset();
    }
    for (const auto &[what, keys] : due) {
        Group &group = m_groups[what];
        if (!group.waitsSince)
            group.waitsSince = now;
        if (now - *group.waitsSince < GroupWait || (group.toldAt && now - *group.toldAt < GroupInterval))
            continue;
        group = {.waitsSince = {}, .toldAt = now};
        // Rules of one kind may go to different channels: each set has its own.
        std::map<QStringList, AlertNotice> notices;
        for (const Key &key : keys) {
            const auto found = m_watches.find(key);
            Watch &watch = found->second;
            watch.alert.isTold = true;
            watch.toldAt = now;
            if (std::get<AlertNotice::Type>(what) == AlertNotice::Type::Raised)
                m_raisedAt[key] = now;
            watch.alert.snoozedUntil.reset();
            const QStringList channels = m_settings.ruleFor(std::get<AlertKind>(key), std::get<QString>(key)).channels;
            AlertNotice &notice = notices[channels];
            notice.type = std::get<AlertNotice::Type>(what);
            notice.channels = channels;
            notice.alerts.append(watch.alert);
            if (watch.alert.end)
                m_watches.erase(found);
        }
        for (auto &[channels, notice] : notices) {
            std::ranges::stable_sort(notice.alerts, std::greater{}, &Alert::severity);
            m_notices.append(notice);
        }
        ++m_revision;
    }
}

void AlertBook::advance(Clock::time_point now, WallTime wall)
{
    // Nobody looked for a while: the machine slept, or this program stood. What lasted in that time is not known.
    if (m_lookedAt && now - *m_lookedAt > LongestPause) {
        m_wokeAt = now;
        std::erase_if(m_watches, [](const auto &entry) { return !entry.second.isActive && !entry.second.alert.end; });
    }
    m_lookedAt = now;

    Readings readings;
    readLink(readings, now);
    for (const FeedSnapshot &feed : std::as_const(m_feeds))
        readFeed(readings, feed, now);
    readAccounts(readings);
    readHosts(readings, now, wall);
    readOthers(readings);
    for (const auto &[key, reading] : readings)
        follow(key, reading, now, wall);

    std::vector<Key> gone;
    for (const auto &[key, watch] : m_watches) {
        if (!watch.alert.end && !readings.contains(key) && isKnownToBeGone(key))
            gone.push_back(key);
    }
    for (const Key &key : gone) {
        const auto found = m_watches.find(key);
        if (found->second.isActive)
            end(found->second, AlertEnd::Removed, wall);
        else
            m_watches.erase(found);
    }
    m_counts.removeIf([this](const auto &entry) {
        return m_hasFeeds
               && std::ranges::none_of(m_feeds, [&](const FeedSnapshot &feed) { return feed.name == entry.key(); });
    });
    tell(now, wall);
}

QList<Alert> AlertBook::alerts() const
{
    QList<Alert> list;
    for (const auto &[key, watch] : m_watches) {
        if (watch.isActive)
            list.append(watch.alert);
    }
    std::ranges::sort(list, [](const Alert &a, const Alert &b) {
        return a.severity != b.severity ? a.severity > b.severity : a.id < b.id;
    });
    return list;
}

AlertBook::Watch *AlertBook::findActive(quint64 id)
{
    for (auto &[key, watch] : m_watches) {
        if (watch.isActive && watch.alert.id == id)
            return &watch;
    }
    return nullptr;
}

bool AlertBook::acknowledge(quint64 id, WallTime wall)
{
    Watch *const watch = findActive(id);
    if (!watch)
        return false;
    watch->alert.acknowledgedAt = wall;
    ++m_revision;
    return true;
}

bool AlertBook::snooze(quint64 id, WallTime until)
{
    Watch *const watch = findActive(id);
    if (!watch)
        return false;
    watch->alert.snoozedUntil = until;
    ++m_revision;
    return true;
}

static QJsonValue toJson(const std::optional<WallTime> &time)
{
    return time ? QJsonValue(toRfc3339(*time)) : QJsonValue(QJsonValue::Null);
}

static std::optional<WallTime> timeFrom(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return time.isValid() ? toWallTime(time) : std::optional<WallTime>();
}

QJsonObject AlertBook::toJson(Clock::time_point now, WallTime wall) const
{
    const auto wallOf = [&](Clock::time_point at) { return feedwarden::toJson(std::optional(wall - (now - at))); };
    QJsonArray alerts;
    for (const auto &[key, watch] : m_watches) {
        const Alert &alert = watch.alert;
        if (!watch.isActive && !alert.end)
            continue;
        QJsonObject object{
            {QLatin1String("id"), qint64(alert.id)},
            {QLatin1String("kind"), nameOf(std::get<AlertKind>(key))},
            {QLatin1String("subject"), std::get<QString>(key)},
            {QLatin1String("title"), alert.facts.title},
            {QLatin1String("cause"), nameOf(alert.facts.cause)},
            {QLatin1String("detail"), alert.facts.detail},
            {QLatin1String("severity"), nameOf(alert.severity)},
            {QLatin1String("since"), toRfc3339(alert.since)},
            {QLatin1String("returns"), alert.returns},
            {QLatin1String("told"), alert.isTold},
            {QLatin1String("acknowledged_at"), feedwarden::toJson(alert.acknowledgedAt)},
            {QLatin1String("snoozed_until"), feedwarden::toJson(alert.snoozedUntil)},
            {QLatin1String("ended_at"), feedwarden::toJson(alert.endedAt)},
        };
        if (alert.end)
            object.insert(QLatin1String("end"), nameOf(*alert.end));
        if (watch.toldAt)
            object.insert(QLatin1String("told_at"), wallOf(*watch.toldAt));
        alerts.append(object);
    }
    QJsonArray raised;
    for (const auto &[key, at] : m_raisedAt) {
        raised.append(QJsonObject{{QLatin1String("kind"), nameOf(std::get<AlertKind>(key))},
                                  {QLatin1String("subject"), std::get<QString>(key)},
                                  {QLatin1String("at"), wallOf(at)}});
    }
    return {{QLatin1String("version"), 1},
            {QLatin1String("last_id"), qint64(m_lastId)},
            {QLatin1String("alerts"), alerts},
            {QLatin1String("raised"), raised}};
}

void AlertBook::restore(const QJsonObject &json, Clock::time_point now, WallTime wall)
{
    const auto clockOf = [&](const QJsonValue &value) -> std::optional<Clock::time_point> {
        const auto time = timeFrom(value);
        // A wall clock that was set back must not hold anything up for longer than it would have been.
        return time ? std::optional(now - std::max<Clock::duration>(wall - *time, 0s)) : std::nullopt;
    };
    m_lastId = quint64(std::max<qint64>(0, json.value(QLatin1String("last_id")).toInteger()));
    for (const QJsonValue &value : json.value(QLatin1String("alerts")).toArray()) {
        const QJsonObject object = value.toObject();
        const auto kind = alertKindFromName(object.value(QLatin1String("kind")).toString());
        const auto since = timeFrom(object.value(QLatin1String("since")));
        if (!kind || !since)
            continue;
        Watch watch;
        Alert &alert = watch.alert;
        alert.id = quint64(object.value(QLatin1String("id")).toInteger());
        alert.facts.kind = *kind;
        alert.facts.subject = object.value(QLatin1String("subject")).toString();
        alert.facts.title = object.value(QLatin1String("title")).toString();
        alert.facts.cause = causeFromName(object.value(QLatin1String("cause")).toString()).value_or(Cause::None);
        alert.facts.detail = object.value(QLatin1String("detail")).toString().left(LongestDetail);
        alert.severity = alertSeverityFromName(object.value(QLatin1String("severity")).toString())
                             .value_or(AlertSeverity::Warning);
        alert.since = *since;
        alert.returns = object.value(QLatin1String("returns")).toInt();
        alert.isTold = object.value(QLatin1String("told")).toBool();
        alert.acknowledgedAt = timeFrom(object.value(QLatin1String("acknowledged_at")));
        alert.snoozedUntil = timeFrom(object.value(QLatin1String("snoozed_until")));
        alert.endedAt = timeFrom(object.value(QLatin1String("ended_at")));
        alert.end = alertEndFromName(object.value(QLatin1String("end")).toString());
        watch.isActive = !alert.end;
        watch.trueSince = now;
        watch.toldAt = clockOf(object.value(QLatin1String("told_at")));
        m_lastId = std::max(m_lastId, alert.id);
        m_watches.insert_or_assign({*kind, alert.facts.subject}, watch);
        if (kind == AlertKind::OwnLink && watch.isActive)
            m_wasLinkDown = true;
    }
    for (const QJsonValue &value : json.value(QLatin1String("raised")).toArray()) {
        const QJsonObject object = value.toObject();
        const auto kind = alertKindFromName(object.value(QLatin1String("kind")).toString());
        if (const auto at = clockOf(object.value(QLatin1String("at"))); kind && at)
            m_raisedAt[{*kind, object.value(QLatin1String("subject")).toString()}] = *at;
    }
    ++m_revision;
}

}   // namespace feedwarden
