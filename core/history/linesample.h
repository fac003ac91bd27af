// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/feedsnapshot.h"
#include "core/connection/metrics.h"
#include "core/feed/durationtally.h"

#include <QByteArray>

#include <array>
#include <chrono>
#include <optional>
#include <vector>

namespace feedwarden {

/// The lengths of time that the store joins samples into, and how long each is kept unless the user says otherwise.
enum class SampleStep { Second, TenSeconds, Minute, Hour };
inline constexpr std::array SampleSteps = {SampleStep::Second, SampleStep::TenSeconds, SampleStep::Minute,
                                           SampleStep::Hour};
[[nodiscard]] std::chrono::seconds lengthOf(SampleStep step);
/// How much of them is packed together once it is past.
[[nodiscard]] std::chrono::seconds blockLengthOf(SampleStep step);
/// The begin of the step or block that `time` is in: a whole multiple of `length` since the epoch.
[[nodiscard]] WallTime floorToLength(WallTime time, std::chrono::seconds length);

/// What one line was like during one step. Looked at once a second; what lies between two looks is not known better.
///
/// A value; joined in time (a minute of its seconds) it is never an average of averages: sums are added, extremes kept,
/// quantiles taken of the joined distribution.
struct LineSample {
    WallTime time{};    ///< Begin of the step.
    int observed = 0;   ///< Seconds in which we looked; less than the step where the program did not run.
    Condition condition = Condition::NoData;     ///< The worst.
    int scored = 0;                              ///< Seconds with a score.
    int qualityMin = 0, qualityMax = 0;          ///< 0 to 100; meaningless without `scored`, ...
    qint64 qualitySum = 0;                       ///< ... and so is this: the mean is qualitySum / scored.
    quint64 messages = 0, bytes = 0;             ///< Received.
    quint64 messagesLow = 0, messagesHigh = 0;   ///< The fewest and the most in one second.
    Clock::duration blind{0};                    ///< Wanted and not trusted: the union over the line's streams.
    /// Seconds: quantiles of the minute up to then, as shown live. Longer steps: none; theirs come of the tallies.
    LatencySummary rtt, latency;
    /// Longer steps: all that was measured. Seconds: empty.
    DurationTally rttTally, latencyTally;

    [[nodiscard]] std::optional<double> qualityMean() const;
    [[nodiscard]] LatencySummary rttQuantiles() const;
    [[nodiscard]] LatencySummary latencyQuantiles() const;

    friend bool operator==(const LineSample &, const LineSample &) = default;
};

/// Adds a later (or another) part of the same time on the same line.
void joinInTime(LineSample &into, const LineSample &part);
/// Adds another line of the same feed during the same step: counts add up, the worst line decides condition and
/// quality, distributions are merged; of blind time, whose union is not known here, the longest.
void joinLines(LineSample &into, const LineSample &other);

/// Bytes for the store; the step is kept beside them.
[[nodiscard]] QByteArray packSample(const LineSample &sample, SampleStep step);
/// None for bytes that packSample() does not give. `time` stands beside them.
[[nodiscard]] std::optional<LineSample> unpackSample(QByteArrayView bytes, SampleStep step, WallTime time);

/// Many of one line and step, ascending in time, compressed.
[[nodiscard]] QByteArray packBlock(const std::vector<std::pair<WallTime, QByteArray>> &packedSamples, SampleStep step);
/// None for bytes that packBlock() does not give.
[[nodiscard]] std::optional<std::vector<LineSample>> unpackBlock(const QByteArray &bytes, SampleStep step,
                                                                 WallTime begin);

}   // namespace feedwarden
