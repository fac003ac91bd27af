// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/feed/loghistogram.h"

#include <QByteArray>

#include <optional>
#include <span>
#include <vector>

namespace feedwarden {

/// How many durations of about which length there were: a distribution that is small enough to be kept for years, sent
/// along with a picture once in a while, and merged over any time. 16 steps per power of two from 1 µs upwards, so a
/// quantile is within 3.2 % of the true one; below 1 µs the steps are 64 ns. Negative durations are kept like positive
/// ones. Only the steps that were hit take memory (8 bytes each).
///
/// A pure value; not thread-safe.
class DurationTally final
{
public:
    struct Step {
        qint16 index = 0;   ///< Rises with the durations; below 0 for negative ones.
        quint32 count = 0;

        friend bool operator==(const Step &, const Step &) = default;
    };

    /// Adds what a histogram holds. Counts beyond 2^32 - 1 in a step stay there.
    void add(const LogHistogram &histogram);
    void add(const DurationTally &other);
    /// What came after `earlier`, a former state of this one. Its extremes are exact where there was one addition
    /// since, else the edges of its outermost steps. None where `earlier` cannot be a former state of this one.
    [[nodiscard]] std::optional<DurationTally> since(const DurationTally &earlier) const;

    [[nodiscard]] quint64 count() const { return m_count; }
    [[nodiscard]] bool isEmpty() const { return m_count == 0; }
    [[nodiscard]] const std::vector<Step> &steps() const { return m_steps; }   ///< Ascending, no count of 0.
    /// Exact, but for what since() says. 0 while empty.
    [[nodiscard]] Clock::duration min() const { return m_min; }
    [[nodiscard]] Clock::duration max() const { return m_max; }
    /// The smallest value that at least `share` (0 to 1) of them do not exceed: nearest rank, the middle of its step,
    /// never outside min() and max(). 0 while empty.
    [[nodiscard]] Clock::duration quantile(double share) const;
    [[nodiscard]] DurationSummary summary() const;
    /// How many lie in steps that end at or below `limit`.
    [[nodiscard]] quint64 countUpTo(Clock::duration limit) const;
    /// Of the middles of the steps: within 3.2 % where all are of one sign.
    [[nodiscard]] std::chrono::duration<double> sum() const;

    /// Bytes that unpacked() takes: 1 to 2 for each step that was hit, 3 to 4 for one that lies alone. The extremes are
    /// kept to the microsecond.
    [[nodiscard]] QByteArray packed() const;
    /// None for bytes that packed() does not give, nor gave in a former version.
    [[nodiscard]] static std::optional<DurationTally> unpacked(QByteArrayView bytes);

    friend bool operator==(const DurationTally &a, const DurationTally &b)
    {
        return a.m_steps == b.m_steps && a.m_min == b.m_min && a.m_max == b.m_max;
    }

private:
    /// Where an addition goes on looking for its next step: additions come in ascending order.
    void addStep(size_t &place, int index, quint64 count);
    void extend(Clock::duration min, Clock::duration max);

    std::vector<Step> m_steps;
    quint64 m_count = 0;
    quint64 m_additions = 0;
    Clock::duration m_min{0}, m_max{0};
    Clock::duration m_newestMin{0}, m_newestMax{0};   ///< Of the newest addition.
};

}   // namespace feedwarden
