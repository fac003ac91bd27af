// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/accountline.h"
#include "core/config/accountconfig.h"
#include "core/connection/event.h"
#include "core/connection/feedsnapshot.h"
#include "core/outlets/metricssheet.h"
#include "core/outlets/publish/publishstatus.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace feedwarden {

/// What is left of a host's published budget of attempts, as the governor tells it.
struct HostBudget {
    QString host;   ///< "wss://stream.binance.com:9443".
    std::optional<int> attemptsLeft;
    bool isBanned = false;
    bool isQuiet = false;   ///< All lines of the host are silent together.
};

/// Makes of snapshots and events the figures that Prometheus asks for.
///
/// - Counters never fall: where a line begins to count anew (it was made anew, its feed was removed and came back),
/// what
///   it had counted stays. What it counted in the last second before that may be missing; nothing is counted twice.
/// - Labels are names of feeds, venues, hosts and symbols, and words of ours: no account's name, and nothing that an
///   exchange said. What is removed is no longer shown.
/// - At most `maxSeries` series; what comes when they are used up shares a row, see MetricsSheet: there counters add
/// up,
///   figures of 0 and 1 are numbers of rows, and of scores and budgets the lowest is shown.
///
/// A pure value; not thread-safe.
class MetricsRegistry final
{
public:
    static constexpr size_t MaxSeries = 10'000;
    /// Feeds are looked at this often, and at once where a feed or a line comes or goes.
    static constexpr Clock::duration Interval = 1s;

    explicit MetricsRegistry(size_t maxSeries = MaxSeries);
    Q_DISABLE_COPY_MOVE(MetricsRegistry)

    /// All feeds as they stand, as often as one likes.
    void takeFeeds(const QList<FeedSnapshot> &feeds, Clock::time_point now);
    void takeAccounts(const QList<AccountSnapshot> &accounts);
    void takeHosts(const QList<HostBudget> &hosts);
    void takePublishing(const PublishStatus &status);
    void takeEvent(const Event &event);
    /// The accounts that are configured. What differs from the last ones was changed while the program runs.
    void takeConfiguration(const QList<AccountConfig> &accounts);

    /// Everything until now; `wall` is that instant.
    [[nodiscard]] std::shared_ptr<const MetricsPicture> picture(WallTime wall);

    /// Those in use, shown or not; what the server says of itself is among them.
    [[nodiscard]] size_t series() const { return m_budget.used(); }

    /// Every name there is, each once.
    [[nodiscard]] static std::vector<MetricDescription> descriptions();

private:
    /// The counters of a line that come from its snapshot, in the order of their columns.
    static constexpr size_t LineCounters = 12;

    struct StreamSource {
        quint64 messages = 0, gaps = 0;   ///< As last seen on that line.
        quint64 round = 0;
    };
    struct LineSource {
        MetricsSheet::Row *row = nullptr;
        std::array<double, LineCounters> counted{};   ///< As last seen.
        std::array<std::shared_ptr<const DurationTally>, 2> tallies;
        QHash<StreamKey, StreamSource> streams;
        quint64 round = 0;
    };
    struct StreamRow {
        MetricsSheet::Row *row = nullptr;
        double blindSeconds = 0;
        quint64 round = 0;
    };
    struct FeedSource {
        QString venue;
        MetricsSheet::Row *row = nullptr;
        double blindSeconds = 0;
        std::map<int, LineSource> lines;
        QHash<StreamKey, StreamRow> streams;
        quint64 round = 0;
    };
    /// The counters of publishing, in the order of their columns.
    static constexpr size_t PublishCounters = 5;

    struct AccountSource {
        QString venue;
        QString reason;   ///< Of the outage that is under way.
    };

    void fold();
    void foldFeed(const FeedSnapshot &feed);
    void foldStreams(const FeedSnapshot &feed, FeedSource &source);
    void foldLine(const FeedSnapshot &feed, const ConnectionSnapshot &line, FeedSource &source);
    void takeAccountEvent(const Event &event);
    void addPublishing(MetricsPicture &picture) const;

    SeriesBudget m_budget;
    MetricsSheet m_lines, m_feeds, m_streams, m_hosts, m_accounts;
    MetricsSheet m_marketReconnects, m_userReconnects, m_hotReloads, m_keyRenewals, m_rereads, m_build;

    std::optional<PublishStatus> m_publishing;   ///< While it is on.
    std::array<quint64, PublishCounters> m_publishCounted{};
    std::array<double, PublishCounters> m_published{};

    QList<FeedSnapshot> m_latest;
    bool m_isFolded = true;   ///< `m_latest` is in the sheets.
    Clock::time_point m_foldedAt{};
    quint64 m_round = 0;
    QHash<QString, FeedSource> m_feedSources;
    QSet<std::pair<QString, int>> m_retrying;   ///< Lines of feeds whose retry has been announced and not yet ended.
    QHash<QString, AccountSource> m_accountSources;
    std::optional<QList<AccountConfig>> m_configured;
};

}   // namespace feedwarden
