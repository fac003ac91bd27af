// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/past.h"
#include "ui/charts/feedchoice.h"
#include "ui/charts/ticks.h"
#include "ui/charts/timeaxis.h"

#include <QBrush>
#include <QColor>
#include <QFont>
#include <QList>
#include <QRectF>
#include <QString>

class QPainter;
class QPalette;

namespace feedwarden {

// What all views on the time axis paint alike. Painters keep their state.

/// Where an instant lies across a plot; outside of it for instants outside of the range.
[[nodiscard]] double xOf(WallTime time, const TimeInterval &range, const QRectF &plot);
/// The inverse of xOf().
[[nodiscard]] WallTime timeAt(double x, const TimeInterval &range, const QRectF &plot);

/// For labels of axes, names of rows and legends: a little smaller than `font`, with digits of one width.
[[nodiscard]] QFont labelFont(const QFont &font);

/// Free space right of a plot: plots below each other end below each other.
[[nodiscard]] int plotRightMargin(const QFont &labelFont);

/// A round latency for an axis, without the digits that a measurement has: "0 ms", "2.5 ms", "300 ms", "1 s".
[[nodiscard]] QString axisLatencyText(double ms);

/// Room that the time labels under a plot need.
[[nodiscard]] int timeLabelHeight(const QFont &labelFont);

/// The time grid of a plot of this width: as many lines as their labels have room for.
[[nodiscard]] std::vector<TimeTick> ticksFor(const TimeInterval &range, const QRectF &plot, const QFont &labelFont);
void paintTimeGrid(QPainter *painter, const std::vector<TimeTick> &ticks, const TimeInterval &range, const QRectF &plot,
                   const QPalette &palette);
/// Centred under their lines; days first, and what would touch another label is left out. Stays within `left` and
/// `right`.
void paintTimeLabels(QPainter *painter, const std::vector<TimeTick> &ticks, const TimeInterval &range,
                     const QRectF &plot, double left, double right, const QPalette &palette);

/// The selected interval as a translucent band with two lines.
void paintSelection(QPainter *painter, const TimeInterval &selection, const TimeInterval &range, const QRectF &plot,
                    const QPalette &palette);
/// The pointer's line.
void paintPointer(QPainter *painter, double x, const QRectF &plot, const QPalette &palette);

/// Diagonal lines that say "nobody knows". In device pixels, so that neighbours join.
[[nodiscard]] QBrush hatchBrush(const QPalette &palette);

/// "13:50:48 – 13:54:24"; with dates where the days differ or are not today's.
[[nodiscard]] QString intervalText(const TimeInterval &interval, WallTime now, bool withSeconds = true);

/// One line of what is under the pointer.
struct Reading {
    QColor color;   ///< Invalid: no swatch.
    QString name;
    QString value;
    double y = 0;   ///< Where to put the dot; NaN for none.
};

/// Where a box of readings goes: beside the pointer's line, on the side with more room, in the half of the plot that
/// holds fewer of the values it tells.
[[nodiscard]] QRectF readingsRect(const QString &title, const QList<Reading> &readings, double x, const QRectF &plot,
                                  const QFont &labelFont);
void paintReadings(QPainter *painter, const QRectF &rect, const QString &title, const QList<Reading> &readings,
                   const QPalette &palette);

/// Since when any of these feeds is known; none without a past.
[[nodiscard]] std::optional<WallTime> knownSince(const Past *history, const QList<FeedChoice> &feeds);
/// Says that the time before `known` is empty because nobody looked yet, where there is room for the words: nothing has
/// gone wrong there.
void paintBeforeKnown(QPainter *painter, WallTime known, const TimeInterval &range, const QRectF &plot,
                      const QPalette &palette);

/// "No data yet – the first point comes after a second", in the middle of the plot.
void paintEmptyText(QPainter *painter, const QRectF &plot, const QString &text, const QPalette &palette);

}   // namespace feedwarden
