// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/accountline.h"
#include "core/config/alertsettings.h"
#include "core/connection/event.h"
#include "core/connection/feedsnapshot.h"
#include "core/feed/slidingcounter.h"
#include "core/history/objectives.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QTimeZone>

#include <map>
#include <optional>
#include <tuple>

namespace feedwarden {

/// What a host still allows, as the Monitor knows it.
struct AlertHost {
    QString host;
    std::optional<int> attemptsLeft;   ///< None where no budget is published.
    std::optional<Clock::time_point> bannedUntil;

    friend bool operator==(const AlertHost &, const AlertHost &) = default;
};

/// One thing that people are told of, from its beginning to the end of what is to be said of it.
struct Alert {
    quint64 id = 0;   ///< Never given twice, over restarts too.
    AlertSeverity severity = AlertSeverity::Warning;
    AlertFacts facts;
    WallTime since{};          ///< Of what it tells of, not of its telling.
    int returns = 0;           ///< So often it went away for a moment.
    bool isClearing = false;   ///< Its reason is gone, not yet for long enough.
    bool isTold = false;
    std::optional<WallTime> acknowledgedAt;
    std::optional<WallTime> snoozedUntil;
    std::optional<AlertEnd> end;   ///< Over; waits to be told, or has been.
    std::optional<WallTime> endedAt;

    friend bool operator==(const Alert &, const Alert &) = default;
};

/// What is to be told now: one alert, or several of one kind that came together.
struct AlertNotice {
    enum class Type { Raised, Reminder, Resolved };
    Type type = Type::Raised;
    QList<Alert> alerts;    ///< At least one; the most serious first.
    QStringList channels;   ///< That the rules name; empty = all.
};
/// "raised", "reminder", "resolved".
[[nodiscard]] QLatin1String nameOf(AlertNotice::Type type);

/// Decides what is an alert, when it is told and when it is over, from pictures and events.
///
/// What a reason does not say for certain it leaves as it was. Where nothing can be reached, that is the one alert, and
/// what comes of it is none: neither while it lasts nor for LinkGrace after it, in which lines come back one by one.
///
/// A reason makes at most one telling per TellAgain; what comes back before its alert is over belongs to it. Alerts of
/// one kind that come together are told together. In quiet hours nothing is told but (where wanted) what is critical;
/// what lasts until their end is told then, and the end of what was told before. In time that is planned for a feed
/// nothing new of it is an alert; what lasts until its end is one then.
///
/// A pure value. Not thread-safe.
class AlertBook final
{
public:
    static constexpr Clock::duration TellAgain = 5min;      ///< Faults D-14.
    static constexpr Clock::duration GroupWait = 5s;        ///< For others of the same kind.
    static constexpr Clock::duration GroupInterval = 60s;   ///< Between two tellings of one kind.
    static constexpr Clock::duration LinkGrace = 5min;
    static constexpr Clock::duration CountWindow = 10min;   ///< In which gaps and unread messages are counted.
    static constexpr Clock::duration LongestPause = 30s;    ///< Between two looks; after more the machine slept.
    static constexpr int MostCounted = 1'000;

    explicit AlertBook(AlertSettings settings = {}, const QTimeZone &zone = QTimeZone::systemTimeZone());

    void setSettings(const AlertSettings &settings) { m_settings = settings; }
    void setMaintenance(const std::vector<Maintenance> &maintenance) { m_maintenance = maintenance; }

    // What there is; what is missing is gone.

    void setFeeds(const QList<FeedSnapshot> &feeds);
    void setAccounts(const QList<AccountSnapshot> &accounts);
    void setHosts(const QList<AlertHost> &hosts) { m_hosts = hosts; }
    void setNetworkUp(bool isUp) { m_isNetworkUp = isUp; }
    /// Empty while it is written.
    void setStorageProblem(const QString &problem) { m_storageProblem = problem; }
    /// How fast the error budget is spent, by feed: 1 is just sustainable. Without one nothing is known.
    void setBurnRates(const QHash<QString, double> &rates) { m_burnRates = rates; }
    /// Of each channel that does not work, what is wrong.
    void setChannelProblems(const QHash<QString, QString> &problems) { m_channelProblems = problems; }
    void addEvent(const Event &event, Clock::time_point now);

    /// Looks at all of it; to be called about once a second.
    void advance(Clock::time_point now, WallTime wall);
    [[nodiscard]] QList<AlertNotice> takeNotices() { return std::exchange(m_notices, {}); }

    /// Those that last, the most serious first, then the oldest.
    [[nodiscard]] QList<Alert> alerts() const;
    /// Not told again until it is over. False where there is no such alert.
    bool acknowledge(quint64 id, WallTime wall);
    /// Not told again until then; told again then if it lasts. False likewise.
    bool snooze(quint64 id, WallTime until);

    /// Changes with whatever toJson() keeps.
    [[nodiscard]] quint64 revision() const { return m_revision; }
    /// What has to outlive the program.
    [[nodiscard]] QJsonObject toJson(Clock::time_point now, WallTime wall) const;
    /// The inverse, into a new book; what cannot be read is left out.
    void restore(const QJsonObject &json, Clock::time_point now, WallTime wall);

private:
    /// The text is the subject's name, of accounts with AccountPrefix: a feed may have the same name.
    using Key = std::tuple<AlertKind, QString>;
    static constexpr QLatin1String AccountPrefix{"account/"};
    [[nodiscard]] static QString subjectOf(const Key &key);
    [[nodiscard]] AlertRule ruleOf(const Key &key) const
    {
        return m_settings.ruleFor(std::get<AlertKind>(key), subjectOf(key));
    }
    enum class Truth { Yes, No, Unknown, Stopped };
    /// What is known of one reason now.
    struct Reading {
        Truth truth = Truth::Unknown;
        std::optional<Clock::time_point> since;   ///< Where that is known better than by looking.
        AlertFacts facts;
    };
    /// What is followed of it.
    struct Watch {
        Clock::time_point trueSince{};
        std::optional<Clock::time_point> clearSince;
        bool isActive = false;   ///< An alert; false while it has not lasted long enough.
        Alert alert;
        std::optional<Clock::time_point> toldAt;   ///< The last time.
    };
    /// What was counted of one feed.
    struct Counts {
        SlidingCounter gaps{CountWindow, MostCounted}, notUnderstood{CountWindow, MostCounted};
        Cause cause = Cause::None;
        QString detail;
        std::optional<quint64> undecodable;   ///< In the last picture.
    };
    struct Group {
        std::optional<Clock::time_point> waitsSince, toldAt;
    };
    using Readings = std::map<Key, Reading>;

    void readLink(Readings &readings, Clock::time_point now, WallTime wall);
    void readFeed(Readings &readings, const FeedSnapshot &feed, Clock::time_point now, WallTime wall);
    void readAccounts(Readings &readings, Clock::time_point now, WallTime wall) const;
    void readHosts(Readings &readings, Clock::time_point now, WallTime wall) const;
    void readOthers(Readings &readings) const;
    [[nodiscard]] bool isKnownToBeGone(const Key &key) const;
    void follow(const Key &key, const Reading &reading, Clock::time_point now, WallTime wall);
    void end(Watch &watch, AlertEnd end, WallTime wall);
    void tell(Clock::time_point now, WallTime wall);
    [[nodiscard]] std::optional<AlertNotice::Type> dueOf(const Key &key, const Watch &watch, Clock::time_point now,
                                                         WallTime wall, bool isQuiet) const;
    [[nodiscard]] bool isQuietAt(WallTime wall) const;
    /// That nobody is to be told of this feed (empty: of everything) then.
    [[nodiscard]] bool isPlannedAt(WallTime wall, const QString &feed) const;
    [[nodiscard]] Watch *findActive(quint64 id);

    AlertSettings m_settings;
    QTimeZone m_zone;
    std::vector<Maintenance> m_maintenance;
    QList<FeedSnapshot> m_feeds;
    QList<AccountSnapshot> m_accounts;
    bool m_hasFeeds = false, m_hasAccounts = false;   ///< Have been told of: what is missing there is gone.
    QList<AlertHost> m_hosts;
    bool m_isNetworkUp = true;
    QString m_storageProblem;
    QHash<QString, double> m_burnRates;
    QHash<QString, QString> m_channelProblems;
    QHash<QString, Counts> m_counts;
    std::map<Key, Watch> m_watches;
    std::map<Key, Clock::time_point> m_raisedAt;   ///< When people were last told that it begins.
    std::map<std::tuple<AlertKind, AlertNotice::Type>, Group> m_groups;
    bool m_isLinkSuspect = false;   ///< Nothing is connected.
    bool m_wasLinkDown = false;     ///< And that is known to be this machine's own way.
    std::optional<Clock::time_point> m_linkUpAt;
    std::optional<Clock::time_point> m_lookedAt;
    Clock::time_point m_wokeAt{};
    QList<AlertNotice> m_notices;
    quint64 m_lastId = 0;
    quint64 m_revision = 0;
};

}   // namespace feedwarden
