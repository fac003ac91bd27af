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

static double qualityOf(const HistorySample &sample) { return double(sample.quality); }

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

void QualityChart::paintUnder(QPainter *painter)
{
    TimeChart::paintUnder(painter);
    const FeedData *of = selectedData();
    if (!of)
        return;
    const QRectF plot = plotRect();
    const TimeInterval range = axis()->range();
    painter->save();
    painter->setPen(Qt::NoPen);
    const HistorySample *last = nullptr;
    QPolygonF area;
    const auto flush = [&] {
        if (last && !area.isEmpty()) {
            area << QPointF(xOf(last->end(), range, plot), area.last().y());
            area << QPointF(area.last().x(), plot.bottom()) << QPointF(area.first().x(), plot.bottom());
            QColor tint = styleOf(last->condition, palette()).color;
            const bool isCalm = last->condition == Condition::Trusted;
            tint.setAlphaF(isCalm ? 0.07F : 0.24F);
            painter->setBrush(tint);
            painter->drawPolygon(area);
        }
        area.clear();
    };
    for (const HistorySample &sample : of->samples) {
        if (std::isnan(sample.quality) || isBlind(sample.condition)) {
            flush();
            last = nullptr;
            continue;
        }
        if (last && (last->condition != sample.condition || isHoleBetween(*last, sample)))
            flush();
        const double y = yOf(qualityOf(sample));
        if (area.isEmpty())
            area << QPointF(xOf(sample.time, range, plot), y);
        area << QPointF(xOf(sample.time + (sample.end() - sample.time) / 2, range, plot), y);
        last = &sample;
    }
    flush();
    painter->restore();
}

QList<Reading> QualityChart::readingsAt(WallTime time) const
{
    QList<Reading> readings;
    for (const FeedData &of : data()) {
        const HistorySample *sample = sampleAt(of, time);
        const bool isKnown = sample && !std::isnan(sample->quality);
        readings.append({.color = seriesColor(of.feed.colorIndex, palette()),
                         .name = of.feed.title,
                         .value = isKnown ? QLocale().toString(std::floor(qualityOf(*sample)), 'f', 0) : unknownText(),
                         .y = isKnown && !isBlind(sample->condition) ? yOf(qualityOf(*sample)) : NAN});
    }
    return readings;
}

QString QualityChart::csvOfData() const
{
    CsvTable table(
        {QStringLiteral("time"), QStringLiteral("exchange"), QStringLiteral("state"), QStringLiteral("quality")});
    for (const FeedData &of : data()) {
        for (const HistorySample &sample : of.samples) {
            table.time(sample.time).text(of.feed.name).text(nameOf(sample.condition)).number(qualityOf(sample));
            table.endRow();
        }
    }
    return table.toString();
}

}   // namespace feedwarden
