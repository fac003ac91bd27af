// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/event.h"
#include "core/connection/feedsnapshot.h"

#include <QHash>
#include <QList>
#include <QString>

#include <cmath>
#include <deque>
#include <optional>
#include <vector>

namespace feedwarden {

/// How bad a condition is, for "the worst of a step": stopped is nothing to worry about, blocked does not mend itself.
/// NoData < Trusted < Planned < Connecting < Degraded < Local < Down < BreakerOpen < Blocked.
[[nodiscard]] int severityOf(Condition condition);

/// True where no line of a chart may be drawn: what was measured last says nothing about this time.
[[nodiscard]] bool isBlind(Condition condition);

/// What one feed was like during one sampling step. Milliseconds; NaN where unknown.
struct HistorySample {
    WallTime time{};                           ///< Begin of the step, a whole multiple of its length.
    int stepSeconds = 1;                       ///< Length of the step.
    Condition condition = Condition::NoData;   ///< The worst in the step.
    float quality = NAN;                       ///< 0 to 100; the lowest in the step.
    float rttP50 = NAN, rttP95 = NAN, rttP99 = NAN, rttMax = NAN;                   ///< The highest in the step.
    float latencyP50 = NAN, latencyP95 = NAN, latencyP99 = NAN, latencyMax = NAN;   ///< The highest; may be negative.
    float messagesPerSecond = NAN;                                                  ///< The highest in the step.
    float messagesPerSecondLow = NAN;                                               ///< The lowest in the step.

    [[nodiscard]] WallTime end() const { return time + std::chrono::seconds(stepSeconds); }
};

/// True if nobody looked between two neighbours (asleep, stalled): more than 4 s without a sample, so that a second
/// that a busy machine missed is no hole. A tick later than 5 s is a stall (semantics 5).
[[nodiscard]] bool isHoleBetween(const HistorySample &earlier, const HistorySample &later);

/// A time during which a feed's condition and cause did not change.
struct ConditionBand {
    quint64 id = 0;   ///< Rises by 1 within the feed, for those who keep them.
    WallTime from{};
    std::optional<WallTime> to;   ///< None while it lasts.
    Condition condition = Condition::NoData;
    LineState state = LineState::Idle;
    Cause cause = Cause::None;
    TrustState trust = TrustState::Trusted;   ///< While Degraded: what is wrong with the stream named in `detail`.
    QString detail;                           ///< Untranslated: the failure's detail, or a stream as "BTC-USD/depth".
};

/// From the loss of a session to `reconnected`, or to now.
struct Outage {
    static constexpr int MaxAttempts = 500;

    quint64 id = 0;   ///< Rises by 1 within the feed, in the order in which they were told; for those who keep them.
    QString feed;
    int line = 1;
    WallTime from{};
    std::optional<WallTime> to;   ///< None while it lasts.
    Cause cause = Cause::None;    ///< Of the loss.
    FailureClass failureClass = FailureClass::Counts;
    QString detail;
    struct Attempt {
        int number = 0;
        WallTime announcedAt{};   ///< When `reconnecting` was told.
        Clock::duration plannedDelay{0};
        std::optional<WallTime> startedAt;
        std::optional<Failure> failure;   ///< None while under way, or when it succeeded.
    };
    std::vector<Attempt> attempts;   ///< Oldest first; of more than MaxAttempts the newest ones.
    int attemptCount = 0;            ///< All of them, also those no longer in `attempts`.
    bool breakerOpened = false;
    /// The newest message of the line before the loss, where it was seen.
    struct LastData {
        WallTime time{};
        bool isExact = false;   ///< False: messages may have come after it, up to a second of them.

        friend bool operator==(const LastData &, const LastData &) = default;
    };
    std::optional<LastData> lastData;

    [[nodiscard]] Clock::duration lengthAt(WallTime now) const { return to.value_or(now) - from; }
};

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

/// An attempt to connect with its set-up phases, and the line that made it.
struct LineAttempt {
    int line = 1;
    AttemptSnapshot record;
};

/// The recent past of all feeds, in memory: what timeline, charts and the outage table show. Fed with one snapshot per
/// feed and second and with every event; bounded: samples of 1 s for an hour, of 10 s for a day; bands, outages,
/// attempts and events by number. About 0.8 MB per feed after a day (tests/bench/bench_history prints it). A value
/// without threads of its own; it belongs to the thread that shows it.
class LiveHistory final
{
public:
    static constexpr int SecondSamples = 3'600;
    static constexpr int TenSecondSamples = 8'640;
    static constexpr int MaxBandsPerFeed = 20'000;
    static constexpr int MaxOutagesPerFeed = 5'000;
    static constexpr int MaxLineAttemptsPerFeed = 200;
    static constexpr int MaxEvents = 20'000;

    /// Once per second and feed. Steps that were missed (asleep, stalled) stay holes: nothing is invented. A wall clock
    /// that was set back by more than a second overwrites what it had called the future.
    void addSnapshot(WallTime now, const FeedSnapshot &feed);
    /// At once: bands and outages begin when the event says, not with the next snapshot.
    void addEvent(const Event &event);
    /// Forgets a feed that was removed from the configuration; its events stay.
    void removeFeed(const QString &feed);
    /// What changed since this was asked last.
    [[nodiscard]] HistoryChanges takeChanges();
    /// What lasts counts as changed: nothing of it is known where it is kept from now on.
    void retell();

    [[nodiscard]] QStringList feeds() const;   ///< Sorted.
    /// Samples that overlap [from, to), at most `maxPoints` (at least 2): of the finest kind that reaches back to
    /// `from`, then joined in whole steps that keep every spike (lowest quality, worst condition, highest latency).
    /// Steps are aligned to the clock, so a moving range does not change the shape; the first may begin before `from`.
    [[nodiscard]] std::vector<HistorySample> samples(const QString &feed, WallTime from, WallTime to,
                                                     int maxPoints) const;
    /// Bands that overlap [from, to), oldest first, without overlaps; between them may be holes.
    [[nodiscard]] std::vector<ConditionBand> bands(const QString &feed, WallTime from, WallTime to) const;
    /// Outages that overlap [from, to), oldest first. All feeds where `feed` is empty.
    [[nodiscard]] std::vector<Outage> outages(const QString &feed, WallTime from, WallTime to) const;
    /// The newest attempts of all lines of a feed, oldest first.
    [[nodiscard]] std::vector<LineAttempt> lineAttempts(const QString &feed) const;
    /// The newest last.
    [[nodiscard]] const std::deque<Event> &events() const { return m_events; }
    /// Where its past begins: nobody looked before, or it is no longer remembered.
    [[nodiscard]] std::optional<WallTime> firstSeen(const QString &feed) const;
    /// When the feed was last heard of.
    [[nodiscard]] std::optional<WallTime> lastSeen(const QString &feed) const;

private:
    struct FeedPast {
        std::deque<HistorySample> seconds;
        std::deque<HistorySample> tens;
        std::deque<ConditionBand> bands;
        std::deque<Outage> outages;
        std::deque<LineAttempt> attempts;
        quint64 lastBandId = 0, lastOutageId = 0;
        std::optional<quint64> changedBand;   ///< The earliest one that is not as it was told.
        std::vector<quint64> changedOutages;

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
    static void addSample(FeedPast &past, const HistorySample &sample);
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
    };
    QHash<QString, Numbers> m_removed;
    std::deque<Event> m_events;
};

}   // namespace feedwarden
