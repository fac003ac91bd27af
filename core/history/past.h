// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/feedsnapshot.h"
#include "core/history/latencyheat.h"
#include "core/history/spanfigures.h"

#include <QString>
#include <QStringList>

#include <cmath>
#include <memory>
#include <optional>
#include <vector>

namespace feedwarden {

/// How bad a condition is, for "the worst of a step": stopped is nothing to worry about, blocked does not mend itself.
/// NoData < Trusted < Planned < Connecting < Degraded < Local < Down < BreakerOpen < Blocked.
[[nodiscard]] int severityOf(Condition condition);
[[nodiscard]] Condition worseOf(Condition a, Condition b);

/// True where what was measured last says nothing about this time.
[[nodiscard]] bool isBlind(Condition condition);

/// What one feed was like during one sampling step. Milliseconds; NaN where unknown.
struct HistorySample {
    WallTime time{};                           ///< Begin of the step, a whole multiple of its length.
    int stepSeconds = 1;                       ///< Length of the step.
    Condition condition = Condition::NoData;   ///< The worst in the step.
    quint16 observed = 1;                      ///< Seconds of the step in which somebody looked; at most 65,535.
    quint16 blind = 0;                         ///< Of those: while isBlind().
    float quality = NAN;                       ///< 0 to 100; the lowest in the step.
    float qualityMean = NAN;                   ///< 0 to 100.
    float rttP50 = NAN, rttP95 = NAN, rttP99 = NAN, rttMax = NAN;                   ///< The highest in the step.
    float latencyP50 = NAN, latencyP95 = NAN, latencyP99 = NAN, latencyMax = NAN;   ///< The highest; may be negative.
    float messagesPerSecond = NAN;                                                  ///< The highest in the step.
    float messagesPerSecondLow = NAN;                                               ///< The lowest in the step.
    float messages = 0;       ///< Received in the step, as far as that is known by step.
    float blindSeconds = 0;   ///< Of the step: wanted and not trusted, the union over the feed's streams.

    [[nodiscard]] WallTime end() const { return time + std::chrono::seconds(stepSeconds); }
};

/// True where no line of a chart may be drawn over a step: it was blind for most of it.
[[nodiscard]] bool isGap(const HistorySample &sample);

/// Joins two samples of one step so that every spike stays.
void joinSample(HistorySample &into, const HistorySample &other);

/// Longer without a sample than this is a hole: a second that a busy machine missed is none, a tick later than 5 s is a
/// stall (semantics 5).
inline constexpr Clock::duration LongestPause = 4s;

/// True if nobody looked between two neighbours (asleep, stalled).
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

/// Tens of thousands, over a year: whoever shows them shares them.
using SharedOutages = std::vector<std::shared_ptr<const Outage>>;

/// An attempt to connect with its set-up phases, and the line that made it.
struct LineAttempt {
    int line = 1;
    AttemptSnapshot record;
};

struct EventQuestion;
struct StoredEvents;

/// What happened, for those who show it: timeline, charts, the table of outages. Whether it is remembered in memory
/// (LiveHistory) or read from the disk as well (FullHistory) is none of their business.
///
/// Thread: that of whoever shows it; nothing here waits.
class Past
{
public:
    virtual ~Past() = default;

    /// Samples that overlap [from, to), about `maxPoints` (at least 2) at most: of the finest kind that reaches back to
    /// `from`, then joined in whole steps that keep every spike (lowest quality, worst condition, highest latency).
    /// Steps are aligned to the clock, so a moving range does not change the shape; the first may begin before `from`.
    [[nodiscard]] virtual std::vector<HistorySample> samples(const QString &feed, WallTime from, WallTime to,
                                                             int maxPoints) const = 0;
    /// How latencies were distributed, in steps of at least 10 s that overlap [from, to), about `maxPoints` at most.
    [[nodiscard]] virtual std::vector<HeatStep> heat(const QString &feed, WallTime from, WallTime to,
                                                     int maxPoints) const = 0;
    /// Bands that overlap [from, to), oldest first, without overlaps; between them may be holes. What is shorter than
    /// a thousandth of the range may be summed up: the worst of its neighbourhood stands for it.
    [[nodiscard]] virtual std::vector<ConditionBand> bands(const QString &feed, WallTime from, WallTime to) const = 0;
    /// Rises whenever bands() of the feed may answer otherwise than because time has passed.
    [[nodiscard]] virtual quint64 bandChanges(const QString &feed) const = 0;
    /// Outages that overlap [from, to), oldest first, none of them null. All feeds where `feed` is empty.
    [[nodiscard]] virtual SharedOutages sharedOutages(const QString &feed, WallTime from, WallTime to) const = 0;
    /// The same, copied: for the few of a feed or of a day.
    [[nodiscard]] std::vector<Outage> outages(const QString &feed, WallTime from, WallTime to) const;
    /// Rises whenever sharedOutages() of the feed, or of all where it is empty, may answer otherwise than because time
    /// has passed.
    [[nodiscard]] virtual quint64 outageChanges(const QString &feed) const = 0;
    /// The newest attempts of all lines of a feed, oldest first.
    [[nodiscard]] virtual std::vector<LineAttempt> lineAttempts(const QString &feed) const = 0;
    /// Where its past begins: nobody looked before, or it is no longer known.
    [[nodiscard]] virtual std::optional<WallTime> firstSeen(const QString &feed) const = 0;
    /// When the feed was last heard of.
    [[nodiscard]] virtual std::optional<WallTime> lastSeen(const QString &feed) const = 0;
    /// What the time comes to, in figures.
    [[nodiscard]] virtual SpanFigures figures(const QString &feed, WallTime from, WallTime to) const = 0;
    /// Events that were kept, as asked for; null where they are still being read, and where nothing is kept. What was
    /// asked last is remembered, and nothing else.
    [[nodiscard]] virtual std::shared_ptr<const StoredEvents> storedEvents(const EventQuestion &question) const
    {
        Q_UNUSED(question)
        return {};
    }
    /// Where events are kept beyond memory.
    enum class Store {
        None,      ///< Nowhere.
        Open,      ///< They can be asked for.
        Failing,   ///< They could not be read; it is tried again by itself.
    };
    [[nodiscard]] virtual Store store() const { return Store::None; }
    /// More of what was asked for is on its way: what was given so far is not all.
    [[nodiscard]] virtual bool isReading() const { return false; }

protected:
    Past() = default;
    Past(const Past &) = default;
    Past(Past &&) = default;
    Past &operator=(const Past &) = default;
    Past &operator=(Past &&) = default;
};

}   // namespace feedwarden
