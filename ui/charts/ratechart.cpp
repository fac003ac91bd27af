// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ratechart.h"

#include "core/base/csvtable.h"
#include "ui/format/statepalette.h"
#include "ui/format/units.h"

#include <cmath>

namespace feedwarden {

/// Slower than this is called "almost nothing" on a logarithmic scale.
static constexpr double LowestRate = 0.1;
/// Of the area between lowest and highest rate. A jagged area costs Qt's painter its edges times its height: a finer
/// one took most of a frame, and was a solid block to look at.
static constexpr size_t MostSwingSteps = 240;

static double highOf(const HistorySample &sample) { return double(sample.messagesPerSecond); }

static double lowOf(const HistorySample &sample) { return double(sample.messagesPerSecondLow); }

/// At most so many steps, but for those at gaps and holes, which stay where they are.
static std::vector<HistorySample> inFewerSteps(const std::vector<HistorySample> &samples, size_t most)
{
    const size_t together = (samples.size() + most - 1) / most;
    if (together < 2)
        return samples;
    std::vector<HistorySample> fewer;
    size_t joined = 0;
    for (const HistorySample &sample : samples) {
        const bool goesOn = joined > 0 && joined < together && !isGap(sample) && !isGap(fewer.back())
                            && !isHoleBetween(fewer.back(), sample);
        if (goesOn) {
            const int seconds = fewer.back().stepSeconds + sample.stepSeconds;
            joinSample(fewer.back(), sample);
            fewer.back().stepSeconds = seconds;
        } else {
            fewer.push_back(sample);
            joined = 0;
        }
        ++joined;
    }
    return fewer;
}

RateChart::RateChart(TimeAxis *axis, const Past *history, QWidget *parent)
    : TimeChart(axis, history, parent), m_swing(chart(), xAxis(), yAxis())
{
    setObjectName(QStringLiteral("rateChart"));
    setUp(tr("Messages per second over time"), QStringLiteral("feedwarden-messages"));
}

QString RateChart::title() const { return tr("Messages per second"); }

QList<TimeChart::LegendEntry> RateChart::legend() const
{
    QList<LegendEntry> entries;
    if (data().size() < 2)
        return entries;
    for (const FeedData &of : data())
        entries.append({seriesColor(of.feed.colorIndex, palette()), of.feed.title, false, of.feed.isSelected});
    return entries;
}

QString RateChart::valueLabel(double value) const
{
    //: The lowest label of a logarithmic scale of rates: everything below lies there too.
    if (scale().isLog() && value <= scale().low() * 1.001)
        return tr("≤ %1").arg(rateText(value));
    return rateText(value);
}

QColor RateChart::swingColor() const
{
    const FeedData *of = selectedData();
    return of ? mixed(seriesColor(of->feed.colorIndex, palette()), tonesOf(palette()).surface, 0.28)
              : QColor(Qt::transparent);
}

void RateChart::rebuildSeries()
{
    double low = NAN;
    double high = NAN;
    for (const FeedData &of : data()) {
        for (const HistorySample &sample : of.samples) {
            if (isGap(sample))
                continue;
            low = std::fmin(low, std::max(lowOf(sample), LowestRate));
            high = std::fmax(high, highOf(sample));
        }
    }
    ownScale().fit(low, std::max(high, 1.0));
    replaceLines(highOf);
    if (const FeedData *of = selectedData()) {
        m_swing.setColor(swingColor());
        const std::vector<HistorySample> steps = inFewerSteps(of->samples, MostSwingSteps);
        m_swing.replace(segmentsOf(steps, highOf), segmentsOf(steps, lowOf));
    } else {
        m_swing.replace({}, {});
    }
}

void RateChart::restyle()
{
    TimeChart::restyle();
    m_swing.setColor(swingColor());
}

QList<Reading> RateChart::readingsAt(WallTime time) const
{
    QList<Reading> readings;
    for (const FeedData &of : data()) {
        const HistorySample *sample = sampleAt(of, time);
        const double rate = sample ? highOf(*sample) : NAN;
        const bool isDrawn = sample && !isGap(*sample) && !std::isnan(rate);
        readings.append({.color = seriesColor(of.feed.colorIndex, palette()),
                         .name = of.feed.title,
                         .value = rateText(rate),
                         .y = isDrawn ? yOf(std::max(rate, scale().low())) : NAN});
    }
    return readings;
}

QString RateChart::csvOfData() const
{
    CsvTable table({QStringLiteral("time"), QStringLiteral("exchange"), QStringLiteral("state"),
                    QStringLiteral("messages_per_second_low"), QStringLiteral("messages_per_second_high")});
    for (const FeedData &of : data()) {
        for (const HistorySample &sample : of.samples) {
            table.time(sample.time).text(of.feed.name).text(nameOf(sample.condition));
            table.number(lowOf(sample)).number(highOf(sample)).endRow();
        }
    }
    return table.toString();
}

}   // namespace feedwarden
