// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/latencychart.h"

#include "core/base/csvtable.h"
#include "ui/format/statepalette.h"
#include "ui/format/units.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace feedwarden {

static constexpr double HeatColumn = 6;     ///< Pixels, about: narrower ones would hold too few values to have a shape.
static constexpr size_t HeatReadings = 6;   ///< What the crosshair tells of one step.

LatencyChart::LatencyChart(TimeAxis *axis, const Past *history, QWidget *parent)
    : TimeChart(axis, history, parent), m_outer(chart(), xAxis(), yAxis()), m_inner(chart(), xAxis(), yAxis())
{
    setObjectName(QStringLiteral("latencyChart"));
    setUp(tr("Latency over time"), QStringLiteral("feedwarden-latency"));
}

void LatencyChart::setMeasure(Measure measure)
{
    if (m_measure == measure)
        return;
    m_measure = measure;
    ownScale() = SteppedScale();
    scheduleRebuild();
    emit measureChanged(measure);
}

void LatencyChart::setDisplay(Display display)
{
    if (m_display == display)
        return;
    m_display = display;
    ownScale() = SteppedScale();
    scheduleRebuild();
    emit displayChanged(display);
}

LatencyChart::Quantiles LatencyChart::quantilesOf(const HistorySample &sample) const
{
    if (m_measure == Measure::RoundTrip)
        return {double(sample.rttP50), double(sample.rttP95), double(sample.rttP99), double(sample.rttMax)};
    return {double(sample.latencyP50), double(sample.latencyP95), double(sample.latencyP99), double(sample.latencyMax)};
}

const TimeChart::FeedData *LatencyChart::distributionFeed() const
{
    if (const FeedData *selected = selectedData())
        return selected;
    return data().empty() ? nullptr : &data().front();
}

const TimeChart::FeedData *LatencyChart::blindFeed() const { return isOfOne() ? distributionFeed() : selectedData(); }

const std::vector<HeatCell> &LatencyChart::cellsOf(const HeatStep &step) const
{
    return m_measure == Measure::RoundTrip ? step.rtt : step.latency;
}

const HeatStep *LatencyChart::heatAt(WallTime time) const
{
    const auto step = std::find_if(m_heat.crbegin(), m_heat.crend(),
                                   [time](const HeatStep &each) { return each.time <= time; });
    return step != m_heat.crend() && time < step->end() ? &*step : nullptr;
}

/// A step's whole is 1. The root lets the few show beside the many: what is rare is what one looks for.
QColor LatencyChart::heatColor(double share) const
{
    const FeedData *of = distributionFeed();
    return mixed(seriesColor(of ? of->feed.colorIndex : 0, palette()), tonesOf(palette()).surface,
                 0.14 + 0.86 * std::sqrt(std::clamp(share, 0.0, 1.0)));
}

std::vector<HeatStep> LatencyChart::readHeat() const
{
    const FeedData *of = distributionFeed();
    if (m_display != Display::HeatMap || !of || !history())
        return {};
    const TimeInterval range = axis()->range();
    const int columns = std::max(30, int(plotRect().width() / HeatColumn));
    std::vector<HeatStep> heat = history()->heat(of->feed.name, range.from, range.to, columns);
    std::erase_if(heat, [this](const HeatStep &step) { return cellsOf(step).empty(); });
    return heat;
}

QString LatencyChart::title() const
{
    const QString measure = m_measure == Measure::RoundTrip ? tr("Round trip") : tr("Feed latency");
    if (isOfOne()) {
        const FeedData *of = distributionFeed();
        //: What is measured, and of which exchange: "Round trip, Kraken".
        return of ? tr("%1, %2").arg(measure, of->feed.title) : measure;
    }
    //: What is measured, and which quantile of it: "Round trip, p95".
    return tr("%1, %2").arg(measure, m_display == Display::P50OfAll ? tr("p50") : tr("p95"));
}

QColor LatencyChart::innerColor(const FeedChoice &feed) const
{
    return mixed(seriesColor(feed.colorIndex, palette()), tonesOf(palette()).surface, 0.44);
}

QColor LatencyChart::outerColor(const FeedChoice &feed) const
{
    return mixed(seriesColor(feed.colorIndex, palette()), tonesOf(palette()).surface, 0.24);
}

QList<TimeChart::LegendEntry> LatencyChart::legend() const
{
    QList<LegendEntry> entries;
    if (m_display == Display::HeatMap) {
        //: The colour of the least in a heat map: so few of all values of a step.
        entries.append({heatColor(0.01), tr("1 %"), true});
        entries.append({heatColor(0.1), tr("10 %"), true});
        //: The colour of the most in a heat map.
        entries.append({heatColor(1), tr("all of a step"), true});
        return entries;
    }
    if (m_display == Display::Distribution) {
        if (const FeedData *of = distributionFeed()) {
            entries.append({seriesColor(of->feed.colorIndex, palette()), tr("p50")});
            entries.append({innerColor(of->feed), tr("p50–p95"), true});
            entries.append({outerColor(of->feed), tr("p95–p99"), true});
        }
        return entries;
    }
    if (data().size() < 2)
        return entries;
    for (const FeedData &of : data())
        entries.append({seriesColor(of.feed.colorIndex, palette()), of.feed.title, false, of.feed.isSelected});
    return entries;
}

QString LatencyChart::valueLabel(double value) const { return axisLatencyText(value); }

void LatencyChart::rebuildSeries()
{
    const FeedData *only = isOfOne() ? distributionFeed() : nullptr;
    double low = NAN;
    double high = NAN;
    m_heat = readHeat();
    // The few that lie far below all others must not take the room of those: they lie at the floor.
    std::vector<HeatCell> whole;
    for (const HeatStep &step : m_heat)
        joinHeat(whole, cellsOf(step));
    double all = 0;
    for (const HeatCell &cell : whole)
        all += cell.count;
    double below = 0;
    for (const HeatCell &cell : whole) {
        below += cell.count;
        if (std::isnan(low) && below >= all * 0.005)
            low = toMs(heatEdge(std::max<int>(cell.bin, 0)));
        high = toMs(heatEdge(cell.bin + 1));
    }
    for (const FeedData &of : data()) {
        if ((only && only != &of) || m_display == Display::HeatMap)
            continue;
        for (const HistorySample &sample : of.samples) {
            if (isGap(sample))
                continue;
            const Quantiles at = quantilesOf(sample);
            low = std::fmin(low, m_display == Display::P95OfAll ? at.p95 : at.p50);
            const double top = m_display == Display::P50OfAll   ? at.p50
                               : m_display == Display::P95OfAll ? at.p95
                                                                : std::fmax(at.max, at.p99);
            high = std::fmax(high, top);
        }
    }
    ownScale().fit(low, high);

    if (m_display == Display::P95OfAll)
        replaceLines([this](const HistorySample &sample) { return quantilesOf(sample).p95; });
    else if (m_display == Display::HeatMap)
        replaceLines([](const HistorySample &) { return NAN; }, only);
    else
        replaceLines([this](const HistorySample &sample) { return quantilesOf(sample).p50; }, only);

    m_maxima.clear();
    if (!only || m_display != Display::Distribution) {
        m_outer.replace({}, {});
        m_inner.replace({}, {});
        return;
    }
    // Lines of a band must have the same gaps: a quantile without its neighbours is not drawn.
    const auto where = [this](double Quantiles::*quantile) {
        return [this, quantile](const HistorySample &sample) {
            const Quantiles at = quantilesOf(sample);
            return std::isnan(at.p50 + at.p95 + at.p99) ? NAN : at.*quantile;
        };
    };
    const auto p50 = segmentsOf(only->samples, where(&Quantiles::p50));
    const auto p95 = segmentsOf(only->samples, where(&Quantiles::p95));
    const auto p99 = segmentsOf(only->samples, where(&Quantiles::p99));
    m_outer.setColor(outerColor(only->feed));
    m_inner.setColor(innerColor(only->feed));
    m_outer.replace(p99, p95);
    m_inner.replace(p95, p50);

    // The maximum is that of the last minute, so one slow message is a plateau: its begin is the dot. Maxima that
    // hardly leave the outer band say nothing new.
    // What the first sample rose from is not known.
    double last = only->samples.empty() ? NAN : quantilesOf(only->samples.front()).max;
    for (const HistorySample &sample : only->samples) {
        const Quantiles at = quantilesOf(sample);
        const bool isRise = std::isnan(last) || at.max > last * 1.1;
        if (!isGap(sample) && isRise && at.max > at.p99 * 1.25)
            m_maxima.append({toAxis(sample.time + (sample.end() - sample.time) / 2), at.max});
        last = at.max;
    }
}

void LatencyChart::restyle()
{
    TimeChart::restyle();
    if (const FeedData *of = distributionFeed()) {
        m_outer.setColor(outerColor(of->feed));
        m_inner.setColor(innerColor(of->feed));
    }
}

void LatencyChart::paintUnder(QPainter *painter)
{
    if (m_display != Display::HeatMap)
        return;
    const QRectF plot = plotRect();
    const TimeInterval range = axis()->range();
    for (const HeatStep &step : m_heat) {
        const std::vector<HeatCell> &cells = cellsOf(step);
        double all = 0;
        for (const HeatCell &cell : cells)
            all += cell.count;
        // Whole pixels, each once: gaps and seams between columns would be a pattern that nothing has.
        const double left = std::round(std::max(plot.left(), xOf(step.time, range, plot)));
        const double right = std::round(std::min(plot.right(), xOf(step.end(), range, plot)));
        if (right <= left)
            continue;
        for (const HeatCell &cell : cells) {
            const double top = std::round(yOf(toMs(heatEdge(cell.bin + 1))));
            const double bottom = std::round(yOf(toMs(heatEdge(cell.bin))));
            painter->fillRect(QRectF(left, top, right - left, std::max(1.0, bottom - top)),
                              heatColor(cell.count / all));
        }
    }
}

void LatencyChart::paintOver(QPainter *painter)
{
    const FeedData *of = distributionFeed();
    if (m_maxima.isEmpty() || !of || m_display != Display::Distribution)
        return;
    painter->save();
    const QRectF plot = plotRect();
    const TimeInterval range = axis()->range();
    const double begin = toAxis(range.from);
    const double length = toAxis(range.to) - begin;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(mixed(seriesColor(of->feed.colorIndex, palette()), tonesOf(palette()).surface, 0.75));
    for (const QPointF &maximum : m_maxima) {
        const QPointF at(plot.left() + (maximum.x() - begin) / length * plot.width(), yOf(maximum.y()));
        if (plot.adjusted(-2, -2, 2, 2).contains(at))
            painter->drawEllipse(at, 2, 2);
    }
    painter->restore();
}

QList<Reading> LatencyChart::readingsAt(WallTime time) const
{
    QList<Reading> readings;
    if (m_display == Display::HeatMap) {
        const HeatStep *const step = heatAt(time);
        double all = 0;
        for (const HeatCell &cell : step ? cellsOf(*step) : std::vector<HeatCell>())
            all += cell.count;
        if (!step || all <= 0)
            return readings;
        // The most of them, from the longest down.
        std::vector<HeatCell> cells = cellsOf(*step);
        std::sort(cells.begin(), cells.end(), [](const HeatCell &a, const HeatCell &b) { return a.count > b.count; });
        cells.resize(std::min(cells.size(), HeatReadings));
        std::sort(cells.begin(), cells.end(), [](const HeatCell &a, const HeatCell &b) { return a.bin > b.bin; });
        for (const HeatCell &cell : cells) {
            const double from = toMs(heatEdge(cell.bin)), to = toMs(heatEdge(cell.bin + 1));
            readings.append({.color = heatColor(cell.count / all),
                             //: From one latency to another: "12 ms–14 ms".
                             .name = tr("%1–%2").arg(latencyText(from), latencyText(to)),
                             .value = shareText(cell.count / all),
                             .y = yOf((from + to) / 2)});
        }
        return readings;
    }
    if (m_display != Display::Distribution) {
        for (const FeedData &of : data()) {
            const HistorySample *sample = sampleAt(of, time);
            double value = NAN;
            if (sample && !isGap(*sample))
                value = m_display == Display::P95OfAll ? quantilesOf(*sample).p95 : quantilesOf(*sample).p50;
            readings.append({.color = seriesColor(of.feed.colorIndex, palette()),
                             .name = of.feed.title,
                             .value = latencyText(value),
                             .y = std::isnan(value) ? NAN : yOf(value)});
        }
        return readings;
    }
    const FeedData *of = distributionFeed();
    if (!of)
        return readings;
    Quantiles at{NAN, NAN, NAN, NAN};
    if (const HistorySample *sample = sampleAt(*of, time); sample && !isGap(*sample))
        at = quantilesOf(*sample);
    const auto add = [&](const QString &name, double value, const QColor &color) {
        readings.append(
            {.color = color, .name = name, .value = latencyText(value), .y = std::isnan(value) ? NAN : yOf(value)});
    };
    const QColor color = seriesColor(of->feed.colorIndex, palette());
    add(tr("max"), at.max, mixed(color, tonesOf(palette()).surface, 0.75));
    add(tr("p99"), at.p99, outerColor(of->feed));
    add(tr("p95"), at.p95, innerColor(of->feed));
    add(tr("p50"), at.p50, color);
    return readings;
}

QString LatencyChart::csvOfData() const
{
    if (m_display == Display::HeatMap) {
        CsvTable cells({QStringLiteral("time"), QStringLiteral("exchange"), QStringLiteral("step_s"),
                        QStringLiteral("from_ms"), QStringLiteral("to_ms"), QStringLiteral("count")});
        const FeedData *of = distributionFeed();
        for (const HeatStep &step : readHeat()) {
            for (const HeatCell &cell : cellsOf(step)) {
                cells.time(step.time).text(of ? of->feed.name : QString()).number(qint64(step.stepSeconds));
                cells.number(toMs(heatEdge(cell.bin))).number(toMs(heatEdge(cell.bin + 1)));
                cells.number(qint64(cell.count)).endRow();
            }
        }
        return cells.toString();
    }
    CsvTable table({QStringLiteral("time"), QStringLiteral("exchange"), QStringLiteral("state"),
                    QStringLiteral("rtt_p50_ms"), QStringLiteral("rtt_p95_ms"), QStringLiteral("rtt_p99_ms"),
                    QStringLiteral("rtt_max_ms"), QStringLiteral("feed_latency_p50_ms"),
                    QStringLiteral("feed_latency_p95_ms"), QStringLiteral("feed_latency_p99_ms"),
                    QStringLiteral("feed_latency_max_ms")});
    const FeedData *only = m_display == Display::Distribution ? distributionFeed() : nullptr;
    for (const FeedData &of : data()) {
        if (only && only != &of)
            continue;
        for (const HistorySample &sample : of.samples) {
            table.time(sample.time).text(of.feed.name).text(nameOf(sample.condition));
            for (const float value : {sample.rttP50, sample.rttP95, sample.rttP99, sample.rttMax, sample.latencyP50,
                                      sample.latencyP95, sample.latencyP99, sample.latencyMax})
                table.number(double(value));
            table.endRow();
        }
    }
    return table.toString();
}

// ---- the chart with its choices ---------------------------------------------------------------------------------

namespace {

/// One of several words to choose from. Styles show a checked flat button in many ways, in the dark some of them not at
/// all.
class ChoiceButton final : public QToolButton
{
public:
    using QToolButton::QToolButton;

    [[nodiscard]] QSize sizeHint() const override
    {
        QFont chosen = font();
        chosen.setWeight(QFont::DemiBold);   // Chosen or not, it keeps its width.
        const QFontMetrics metrics(chosen);
        return {metrics.horizontalAdvance(text()) + metrics.height() * 5 / 4, metrics.height() * 3 / 2};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tones &tones = tonesOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
        painter.setPen(Qt::NoPen);
        if (isChecked() || underMouse()) {
            painter.setBrush(isChecked() ? tones.selection : tones.hover);
            painter.drawRoundedRect(frame, 3, 3);
        }
        if (hasFocus()) {
            painter.setPen(QPen(tones.accent, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(frame, 3, 3);
        }
        QFont ownFont = font();
        ownFont.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
        painter.setFont(ownFont);
        painter.setPen(isChecked() ? tones.text : tones.quietText);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

}   // namespace

LatencyView::LatencyView(TimeAxis *axis, const Past *history, QWidget *parent) : QWidget(parent)
{
    m_chart = new LatencyChart(axis, history, this);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(0);
    const int margin = int(QFontMetricsF(labelFont(font())).height());
    choices->setContentsMargins(margin - 4, margin / 3, margin, 0);
    // Whoever switches the chart, the buttons say how it stands.
    const auto add = [&](QButtonGroup *group, int id, const QString &text) {
        auto *button = new ChoiceButton(this);
        button->setText(text);
        button->setCheckable(true);
        button->setFont(labelFont(font()));
        button->setFocusPolicy(Qt::StrongFocus);
        group->addButton(button, id);
        choices->addWidget(button);
        return button;
    };
    auto *measures = new QButtonGroup(this);
    add(measures, int(LatencyChart::Measure::RoundTrip), tr("Round trip"))->setChecked(true);
    add(measures, int(LatencyChart::Measure::FeedLatency), tr("Feed latency"));
    choices->addSpacing(margin);
    auto *displays = new QButtonGroup(this);
    m_distribution = add(displays, int(LatencyChart::Display::Distribution), tr("Distribution"));
    m_distribution->setChecked(true);
    add(displays, int(LatencyChart::Display::HeatMap), tr("Heat map"));
    add(displays, int(LatencyChart::Display::P50OfAll), tr("All, p50"));
    add(displays, int(LatencyChart::Display::P95OfAll), tr("All, p95"));
    connect(measures, &QButtonGroup::idClicked, m_chart,
            [this](int id) { m_chart->setMeasure(LatencyChart::Measure(id)); });
    connect(displays, &QButtonGroup::idClicked, m_chart,
            [this](int id) { m_chart->setDisplay(LatencyChart::Display(id)); });
    connect(m_chart, &LatencyChart::measureChanged, measures,
            [measures](LatencyChart::Measure measure) { measures->button(int(measure))->setChecked(true); });
    connect(m_chart, &LatencyChart::displayChanged, displays,
            [displays](LatencyChart::Display display) { displays->button(int(display))->setChecked(true); });
    choices->addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(choices);
    layout->addWidget(m_chart, 1);
}

void LatencyView::setFeeds(const QList<FeedChoice> &feeds)
{
    m_chart->setFeeds(feeds);
    // The button says whose distribution it is: that is what it switches to.
    const auto selected = std::find_if(feeds.cbegin(), feeds.cend(),
                                       [](const FeedChoice &feed) { return feed.isSelected; });
    if (selected != feeds.cend() || !feeds.isEmpty())
        m_distribution->setText(selected != feeds.cend() ? selected->title : feeds.first().title);
}

void LatencyView::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), tonesOf(palette()).surface); }

}   // namespace feedwarden
