// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlets/alerts/alertbook.h"

#include <QDateTime>
#include <QJsonArray>

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

static constexpr qsizetype LongestKeptDetail = 500;

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

QString AlertBook::subjectOf(const Key &key)
{
    const QString &text = std::get<QString>(key);
    return text.startsWith(AccountPrefix) ? text.mid(AccountPrefix.size()) : text;
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
    case AlertKind::LineDown:
        return std::get<QString>(key).startsWith(AccountPrefix) ? m_hasAccounts : m_hasFeeds;
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
    const AlertRule rule = ruleOf(key);
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
            const QStringList channels = ruleOf(key).channels;
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
    readLink(readings, now, wall);
    for (const FeedSnapshot &feed : std::as_const(m_feeds))
        readFeed(readings, feed, now, wall);
    readAccounts(readings, now, wall);
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
        const Key key{*kind, object.value(QLatin1String("subject")).toString()};
        alert.facts.subject = subjectOf(key);
        alert.facts.isAccount = alert.facts.subject != std::get<QString>(key);
        alert.facts.title = object.value(QLatin1String("title")).toString();
        alert.facts.cause = causeFromName(object.value(QLatin1String("cause")).toString()).value_or(Cause::None);
        alert.facts.detail = object.value(QLatin1String("detail")).toString().left(LongestKeptDetail);
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
        m_watches.insert_or_assign(key, watch);
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
