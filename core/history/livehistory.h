// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/event.h"
#include "core/history/linesampler.h"
#include "core/history/past.h"

#include <QHash>
#include <QList>
#include <QString>

#include <deque>
#include <map>
#include <optional>
#include <vector>

namespace feedwarden {

/// What became different in a LiveHistory, for those who keep it for longer.
struct HistoryChanges {
    /// A feed's bands from this one on: what was known of it and of later ones no longer holds.
    struct Bands {
        QString feed;
        quint64 fromId = 0;
        std::vector<ConditionBand> bands;   ///< Without those that lasted no time at all.
    };
    std::vector<Bands> bands;
    std::vector<Outage> outages;   ///< As they stand now.

    [[nodiscard]] bool isEmpty() const { return bands.empty() && outages.empty(); }
};

/// The recent past of all feeds, in memory: what timeline, charts and the outage table show. Fed with one snapshot per
/// feed and second and with every event; bounded: samples of 1 s for an hour, of 10 s for a day; distributions of 10 s
/// for an hour, of 1 min for a day; bands, outages, attempts and events by number. About 1 MB per feed after a day
/// (tests/bench/bench_history prints it). A value without threads of its own; it belongs to the thread that shows it.
class LiveHistory final : public Past
{
public:
    static constexpr Clock::duration MinReach = 1h, MaxReach = 24h;
    static constexpr int SecondSamples = 3'600;
    static constexpr int FewSecondSamples = 1'200;
    static constexpr int TenSecondSamples = int(MaxReach / Clock::duration(10s));
    static constexpr int TenSecondHeats = 360;
    static constexpr int TenSecondMeasures = 360;
    static constexpr int MaxBandsPerFeed = 20'000;
    static constexpr int MaxOutagesPerFeed = 5'000;
    static constexpr int MaxLineAttemptsPerFeed = 200;
    static constexpr int MaxEvents = 20'000;

    /// Once per second and feed. Steps that were missed (asleep, stalled) stay holes: nothing is invented. A wall clock
    /// that was set back by more than a second overwrites what it had called the future.
    void addSnapshot(WallTime now, const FeedSnapshot &feed);
    /// At once: bands and outages begin when the event says, not with the next snapshot.
    void addEvent(const Event &event);
    /// How far back samples and distributions reach at least, 1 h to 24 h, which is where it begins: less is enough
    /// where a store keeps them, too. Up to half as much again is kept, so that it is seldom that the beginning moves.
    /// Less than MaxReach, single seconds are kept for 20 minutes, not for an hour.
    void setReach(Clock::duration reach);
    /// Forgets a feed that was removed from the configuration; its events stay.
    void removeFeed(const QString &feed);
    /// What changed since this was asked last.
    [[nodiscard]] HistoryChanges takeChanges();
    /// What lasts counts as changed: nothing of it is known where it is kept from now on.
    void retell();

    [[nodiscard]] QStringList feeds() const;   ///< Sorted.
    [[nodiscard]] std::vector<HistorySample> samples(const QString &feed, WallTime from, WallTime to,
                                                     int maxPoints) const override;
    [[nodiscard]] std::vector<HeatStep> heat(const QString &feed, WallTime from, WallTime to,
                                             int maxPoints) const override;
    /// Every one of them, however short.
    [[nodiscard]] std::vector<ConditionBand> bands(const QString &feed, WallTime from, WallTime to) const override;
    [[nodiscard]] SharedOutages sharedOutages(const QString &feed, WallTime from, WallTime to) const override;
    [[nodiscard]] quint64 bandChanges(const QString &feed) const override;
    [[nodiscard]] quint64 outageChanges(const QString &feed) const override;
    [[nodiscard]] std::vector<LineAttempt> lineAttempts(const QString &feed) const override;
    [[nodiscard]] SpanFigures figures(const QString &feed, WallTime from, WallTime to) const override;
    /// The newest last.
    [[nodiscard]] const std::deque<Event> &events() const { return m_events; }
    [[nodiscard]] std::optional<WallTime> firstSeen(const QString &feed) const override;
    [[nodiscard]] std::optional<WallTime> lastSeen(const QString &feed) const override;
    /// Where its samples begin: later than its past, which bands remember for longer.
    [[nodiscard]] std::optional<WallTime> firstSample(const QString &feed) const;

private:
    struct FeedPast {
        std::deque<HistorySample> seconds;
        std::deque<HistorySample> tens;
        std::map<int, LineSampler> samplers;   ///< By line: what was added to its distributions.
        std::deque<HeatStep> heatTens, heatFives;
        /// What was measured in a step, of all lines, packed: a tenth of the size.
        struct Measured {
            WallTime time{};
            QByteArray rtt, latency;
        };
        std::deque<Measured> measuredTens, measuredMinutes;
        std::optional<quint64> messages;   ///< The counters as of the newest snapshot.
        std::optional<Clock::duration> blind;
        std::deque<ConditionBand> bands;
        std::deque<Outage> outages;
        std::deque<LineAttempt> attempts;
        quint64 lastBandId = 0, lastOutageId = 0;
        std::optional<quint64> changedBand;   ///< The earliest one that is not as it was told.
        std::vector<quint64> changedOutages;
        quint64 bandChanges = 1, outageChanges = 1;   ///< That it is there at all is the first.

        std::optional<WallTime> lastSeen;            ///< Newest snapshot or event that said how the feed is.
        std::optional<WallTime> improvedAt;          ///< An event since the last snapshot said that it got better.
        std::optional<Condition> worstSinceSample;   ///< What came and went between two snapshots.
        Clock::time_point changedAt{};               ///< Of the newest event that began a band, ...
        WallTime changedTime{};                      ///< ... its wall time ...
        int changedLine = 0;                         ///< ... and its line: older snapshots of it are not believed.
        std::vector<int> plannedEnds;                ///< Lines whose last end is no outage: its `reconnected` neither.
        QHash<int, Clock::time_point> heardAt;       ///< Newest message of each line, as of the newest snapshot.
        /// Losses that the next snapshot of their line knows the last message of.
        struct Loss {
            int line = 0;
            quint64 outage = 0;
            Clock::time_point at{};
            WallTime time{};
        };
        std::vector<Loss> losses;
        Cause failureCause = Cause::None;   ///< Of the newest failure; its detail is what a band's cause lacks.
        QString failureDetail;
    };

    /// Makes it where there is none; its numbers go on where it was removed before.
    FeedPast &pastOf(const QString &feed);
    static void noteChange(FeedPast &past, const ConditionBand &band);
    static void noteChange(FeedPast &past, const Outage &outage);
    static void rewind(FeedPast &past, WallTime now);
    static void beginBand(FeedPast &past, ConditionBand band);
    static void closeAtHole(FeedPast &past, WallTime now);
    void addSample(FeedPast &past, const HistorySample &sample) const;
    [[nodiscard]] static std::optional<WallTime> beginOf(const FeedPast &past, std::optional<WallTime> first);
    void addHeat(FeedPast &past, WallTime now, const FeedSnapshot &feed) const;
    static void addMeasured(std::deque<FeedPast::Measured> &steps, WallTime time, const DurationTally &rtt,
                            const DurationTally &latency);
    static void noteAttempts(FeedPast &past, const FeedSnapshot &feed);
    static void noteHeard(FeedPast &past, const FeedSnapshot &feed);
    static void noteLoss(FeedPast &past, const Event &event);
    static void noteAttemptEnd(FeedPast &past, int line, const Failure &failure);
    static void noteCondition(FeedPast &past, const Event &event, ConditionBand band);
    static void noteOutage(FeedPast &past, const Event &event);
    static Outage *openOutage(FeedPast &past, int line);
    static void addOutage(FeedPast &past, Outage outage);

    QHash<QString, FeedPast> m_feeds;
    struct Numbers {
        quint64 lastBandId = 0, lastOutageId = 0;
        quint64 bandChanges = 0, outageChanges = 0;
    };
    QHash<QString, Numbers> m_removed;   ///< As they were, with the removal as a change.
    Clock::duration m_reach = MaxReach;
    std::deque<Event> m_events;
};

}   // namespace feedwarden
