// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/timeaxis.h"

#include <QString>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace feedwarden {

/// A line of the time grid.
struct TimeTick {
    WallTime at{};
    QString label;        ///< "13:20", "13:20:15"; "Sat 21 Nov" where a day begins.
    bool isDay = false;   ///< A day begins here.
};

/// Round instants of the local time in `range`, at most `most` of them (at least 2), by the smallest step that allows
/// that: 1, 2, 5, 10, 15, 30 s or min, 1, 2, 3, 6, 12 h, whole days. Steps count from local midnight, so that a day
/// whose clocks change keeps round labels.
[[nodiscard]] std::vector<TimeTick> timeTicks(TimeInterval range, int most,
                                              const QTimeZone &zone = QTimeZone::systemTimeZone());

/// Round values (1, 2, 5 × 10ⁿ) from `low` to `high`, both included where they are round; about `count` of them.
[[nodiscard]] std::vector<double> valueTicks(double low, double high, int count);
/// 1 and 3 times powers of ten within [low, high]; powers of ten alone where that makes more than `most`. `low` above
/// 0.
[[nodiscard]] std::vector<double> logTicks(double low, double high, int most);

/// A scale that stays until a value leaves it and then steps to round limits. It shrinks only when the values fill less
/// than a third of it, so that a passing wave does not make it breathe.
class SteppedScale final
{
public:
    /// Both positive, for a range of more than 1:25 logarithmic (and until it is below 1:8); else from 0, or from a
    /// negative round value. NaN or `high` < `low`: nothing to show, the scale stays.
    void fit(double low, double high);
    void forbidLog() { m_mayBeLog = false; }

    [[nodiscard]] double low() const { return m_low; }
    [[nodiscard]] double high() const { return m_high; }
    /// Whether it has ever held a value.
    [[nodiscard]] bool isFitted() const { return m_isFitted; }
    [[nodiscard]] bool isLog() const { return m_isLog; }
    /// 0 at low, 1 at high; outside [0, 1] beyond them. Values that a logarithm does not know are at 0.
    [[nodiscard]] double position(double value) const;
    [[nodiscard]] std::vector<double> ticks(int count) const;

private:
    double m_low = 0;
    double m_high = 1;
    bool m_isLog = false;
    bool m_mayBeLog = true;
    bool m_isFitted = false;
};

}   // namespace feedwarden
