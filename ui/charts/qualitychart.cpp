// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/qualitychart.h"

#include "core/base/csvtable.h"
#include "ui/format/statepalette.h"
#include "ui/format/units.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace feedwarden {

/// A second at 0 is a spike in an hour and has to be seen; as the value of half a day it would be a lie, so the lowest
/// of longer steps is painted beside the line of their mean.
static double qualityOf(const HistorySample &sample)
{
    return double(sample.stepSeconds <= 60 ? sample.quality : sample.qualityMean);
}

QualityChart::QualityChart(TimeAxis *axis, const Past *history, QWidget *parent) : TimeChart(axis, history, parent)
{
    setObjectName(QStringLiteral("qualityChart"));
    ownScale().forbidLog();
    ownScale().fit(0, 100);
    setUp(tr("Connection quality over time"), QStringLiteral("feedwarden-quality"));
}

QString QualityChart::title() const { return tr("Connection quality"); }

QList<TimeChart::LegendEntry> QualityChart::legend() const
{
    QList<LegendEntry> entries;
    if (data().size() < 2)
        return entries;
    for (const FeedData &of : data())
        entries.append({seriesColor(of.feed.colorIndex, palette()), of.feed.title, false, of.feed.isSelected});
    return entries;
}

QString QualityChart::valueLabel(double value) const { return QLocale().toString(value, 'f', 0); }

std::vector<double> QualityChart::valueTicks() const { return {0, 25, 50, 75, 100}; }

void QualityChart::rebuildSeries() { replaceLines(qualityOf); }

void QualityChart::paintTints(QPainter *painter)
{
    paintArea(painter);
    TimeChart::paintTints(painter);
}

void QualityChart::paintArea(QPainter *painter)
{
    const FeedData *of = selectedData();
    if (!of)
        return;
    const QRectF plot = plotRect();
    const TimeInterval range = axis()->range();
    painter->save();
    painter->setPen(Qt::NoPen);
    const HistorySample *last = nullptr;
    QPolygonF area, lowest;   // Under the line, and between it and the lowest of each step.
    const auto flush = [&] {
        if (last && !area.isEmpty()) {
            area << QPointF(xOf(last->end(), range, plot), area.last().y());
            lowest << QPointF(area.last().x(), lowest.last().y());
            QPolygonF band = area;
            for (auto point = lowest.crbegin(); point != lowest.crend(); ++point)
                band << *point;
            area << QPointF(area.last().x(), plot.bottom()) << QPointF(area.first().x(), plot.bottom());
            const bool isCalm = last->condition == Condition::Trusted || isBlind(last->condition);
            const QColor tint = mixed(styleOf(last->condition, palette()).color, tonesOf(palette()).surface,
                                      isCalm ? 0.07 : 0.24);
            painter->setBrush(tint);
            painter->drawPolygon(area);
            painter->setBrush(mixed(seriesColor(of->feed.colorIndex, palette()), tint, 0.22));
            painter->drawPolygon(band);
        }
        area.clear();
        lowest.clear();
    };
    for (const HistorySample &sample : of->samples) {
        if (std::isnan(sample.quality) || isGap(sample)) {
            flush();
            last = nullptr;
            continue;
        }
        if (last && (last->condition != sample.condition || isHoleBetween(*last, sample)))
            flush();
        const double y = yOf(qualityOf(sample));
        if (area.isEmpty()) {
            area << QPointF(xOf(sample.time, range, plot), y);
            lowest << QPointF(area.first().x(), yOf(double(sample.quality)));
        }
        const double middle = xOf(sample.time + (sample.end() - sample.time) / 2, range, plot);
        area << QPointF(middle, y);
        lowest << QPointF(middle, yOf(double(sample.quality)));
        last = &sample;
    }
    flush();
    painter->restore();
}

static QString valueText(const HistorySample &sample)
{
    const double mean = std::floor(qualityOf(sample)), lowest = std::floor(double(sample.quality));
    const QString text = QLocale().toString(mean, 'f', 0);
    //: A score over some time: its mean and the lowest.
    return lowest < mean ? QualityChart::tr("%1, lowest %2").arg(text, QLocale().toString(lowest, 'f', 0)) : text;
}

QList<Reading> QualityChart::readingsAt(WallTime time) const
{
    QList<Reading> readings;
    for (const FeedData &of : data()) {
        const HistorySample *sample = sampleAt(of, time);
        const bool isKnown = sample && !std::isnan(sample->quality);
        readings.append({.color = seriesColor(of.feed.colorIndex, palette()),
                         .name = of.feed.title,
                         .value = isKnown ? valueText(*sample) : unknownText(),
                         .y = isKnown && !isGap(*sample) ? yOf(qualityOf(*sample)) : NAN});
    }
    return readings;
}

QString QualityChart::csvOfData() const
{
    CsvTable table({QStringLiteral("time"), QStringLiteral("exchange"), QStringLiteral("state"),
                    QStringLiteral("quality"), QStringLiteral("quality_low")});
    for (const FeedData &of : data()) {
        for (const HistorySample &sample : of.samples) {
            table.time(sample.time).text(of.feed.name).text(nameOf(sample.condition)).number(qualityOf(sample));
            table.number(double(sample.quality));
            table.endRow();
        }
    }
    return table.toString();
}

}   // namespace feedwarden
