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

/// What one feed was like during one sampling step. Milliseconds; NaN where unknown.
struct HistorySample {
    WallTime time{};             ///< Begin of the step.
    Condition condition = Condition::NoData;   ///< The worst in the step.
    float quality = NAN;         ///< 0 to 100; the lowest in the step.
    float rttP50 = NAN, rttP95 = NAN, rttP99 = NAN, rttMax = NAN;
    float latencyP50 = NAN, latencyP95 = NAN, latencyP99 = NAN, latencyMax = NAN;
    float messagesPerSecond = NAN;
};

/// A time during which a feed's condition and cause did not change.
struct ConditionBand {
    WallTime from{};
    std::optional<WallTime> to;   ///< None while it lasts.
    Condition condition = Condition::NoData;
    LineState state = LineState::Idle;
    Cause cause = Cause::None;
    QString detail;
};

/// From the loss of a session to `reconnected`, or to now.
struct Outage {
    QString feed;
    int line = 1;
    WallTime from{};
    std::optional<WallTime> to;   ///< None while it lasts.
    Cause cause = Cause::None;    ///< Of the loss.
    FailureClass failureClass = FailureClass::Counts;
    QString detail;
    struct Attempt {
        int number = 0;
        WallTime announcedAt{};               ///< When `reconnecting` was told.
        Clock::duration plannedDelay{0};
        std::optional<WallTime> startedAt;
        std::optional<Failure> failure;       ///< None while under way, or when it succeeded.
    };
    std::vector<Attempt> attempts;
    bool breakerOpened = false;

    [[nodiscard]] Clock::duration lengthAt(WallTime now) const { return to.value_or(now) - from; }
};

/// The recent past of all feeds, in memory: what timeline, charts and the outage table show. Fed with one snapshot per
/// feed and second and with every event; bounded: samples of 1 s for an hour, of 10 s for a day; bands, outages
/// and events by number. A value without threads of its own; it belongs to the thread that shows it.
class LiveHistory final
{
public:
    static constexpr int SecondSamples = 3'600;
    static constexpr int TenSecondSamples = 8'640;
    static constexpr int MaxBandsPerFeed = 20'000;
    static constexpr int MaxOutagesPerFeed = 5'000;
    static constexpr int MaxEvents = 20'000;

    /// Once per second and feed. Steps that were missed (asleep, stalled) stay holes: nothing is invented.
    void addSnapshot(WallTime now, const FeedSnapshot &feed);
    void addEvent(const Event &event);
    /// Forgets a feed that was removed from the configuration.
    void removeFeed(const QString &feed);

    [[nodiscard]] QStringList feeds() const;
    /// Samples in [from, to), at most `maxPoints`: of the finest kind that reaches back to `from`, then joined in steps that
    /// keep every spike (lowest quality, worst condition, highest latency).
    [[nodiscard]] std::vector<HistorySample> samples(const QString &feed, WallTime from, WallTime to, int maxPoints) const;
    /// Bands that overlap [from, to), oldest first.
    [[nodiscard]] std::vector<ConditionBand> bands(const QString &feed, WallTime from, WallTime to) const;
    /// Outages that overlap [from, to), oldest first. All feeds where `feed` is empty.
    [[nodiscard]] std::vector<Outage> outages(const QString &feed, WallTime from, WallTime to) const;
    /// The newest last.
    [[nodiscard]] const std::deque<Event> &events() const { return m_events; }

private:
    struct FeedPast {
        std::deque<HistorySample> seconds;
        std::deque<HistorySample> tens;
        std::deque<ConditionBand> bands;
        std::deque<Outage> outages;
    };
    QHash<QString, FeedPast> m_feeds;
    std::deque<Event> m_events;
};

}   // namespace feedwarden
