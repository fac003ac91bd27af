// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/historyreader.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace feedwarden {

// Charts of a report as SVG, for paper: light, times in UTC, nothing loaded from elsewhere. All of them have one width
// and one time axis, so that they can be read one below the other. Texts are escaped.

inline constexpr int ReportChartWidth = 760;
inline constexpr int ReportBandHeight = 44;
inline constexpr int ReportCurveHeight = 150;

/// The colour of a condition on paper, "#0b7a5b": that of the light window.
[[nodiscard]] QString reportColor(Condition condition);

/// What a feed was like: a band of colours. What nobody watched stays empty. However short, a time that was not good is
/// at least a pixel wide, and the worse of two is in front.
[[nodiscard]] QByteArray bandChart(TimeSpan time, const std::vector<ConditionBand> &bands);

/// A figure over time.
struct ReportCurve {
    QString name;
    QString color;   ///< "#2f6cb3".
    std::function<std::optional<double>(const LineSample &)> value;
};
/// Lines over time from 0 to the highest of them, or to `top` where that is given; broken where samples are missing.
/// `label` makes the text at a grid line. Without a single value: a sentence that says so.
[[nodiscard]] QByteArray curveChart(TimeSpan time, const std::vector<LineSample> &samples, SampleStep step,
                                    const std::vector<ReportCurve> &curves, const std::function<QString(double)> &label,
                                    std::optional<double> top = {});

}   // namespace feedwarden
