// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timechart.h"

#include "ui/charts/chartaccessible.h"
#include "ui/charts/chartactions.h"
#include "ui/charts/timegestures.h"
#include "ui/format/statepalette.h"
#include "ui/format/units.h"

#include <QAreaSeries>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLineSeries>
#include <QPaintEvent>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace feedwarden {

/// Of all lines that are not selected, together.
static constexpr int PointsOfOthers = 20'000;

// ---- series with gaps -------------------------------------------------------------------------------------------

/// Qt's item of a series keeps the outline of its last line when there are no points any more, of a year some 50 KB:
/// a short one takes its place.
static void empty(QLineSeries *series)
{
    series->replace({QPointF(), QPointF()});
    series->replace(QList<QPointF>());
}

bool SegmentedLine::replace(const Segments &segments)
{
    const bool grows = m_series.size() < segments.size();
    while (m_series.size() < segments.size()) {
        auto *series = new QLineSeries;
        series->setPen(m_pen);
        m_chart->addSeries(series);
        series->attachAxis(m_x);
        series->attachAxis(m_y);
        m_series.push_back(series);
    }
    for (size_t i = 0; i < segments.size(); ++i) {
        // Qt strokes the outline of what it is given, for hit tests that nobody makes: only what has changed is given.
        if (m_series[i]->points() != segments[i])
            m_series[i]->replace(segments[i]);
    }
    for (size_t i = segments.size(); i < m_used; ++i)
        empty(m_series[i]);
    m_used = segments.size();
    return grows;
}

void SegmentedLine::raise()
{
    for (QLineSeries *series : m_series) {
        m_chart->removeSeries(series);
        m_chart->addSeries(series);
        series->attachAxis(m_x);
        series->attachAxis(m_y);
    }
}

void SegmentedLine::setPen(const QPen &pen)
{
    if (m_pen == pen)
        return;
    m_pen = pen;
    for (QLineSeries *series : m_series)
        series->setPen(pen);
}

SegmentedLine::Segments SegmentedLine::segments() const
{
    Segments segments;
    for (size_t i = 0; i < m_used; ++i)
        segments.push_back(m_series[i]->points());
    return segments;
}

void SegmentedArea::replace(const SegmentedLine::Segments &upper, const SegmentedLine::Segments &lower)
{
    const size_t count = std::min(upper.size(), lower.size());
    while (m_series.size() < count) {
        auto *series = new QAreaSeries;
        series->setUpperSeries(new QLineSeries(series));
        series->setLowerSeries(new QLineSeries(series));
        series->setPen(Qt::NoPen);
        series->setBrush(m_color);
        m_chart->addSeries(series);
        series->attachAxis(m_x);
        series->attachAxis(m_y);
        m_series.push_back(series);
    }
    const auto show = [](QLineSeries *series, const QList<QPointF> &points) {
        if (series->points() != points)
            series->replace(points);
    };
    for (size_t i = 0; i < std::max(count, m_used); ++i) {
        show(m_series[i]->upperSeries(), i < count ? upper[i] : QList<QPointF>());
        show(m_series[i]->lowerSeries(), i < count ? lower[i] : QList<QPointF>());
    }
    m_used = count;
}

void SegmentedArea::setColor(const QColor &color)
{
    m_color = color;
    for (QAreaSeries *series : m_series)
        series->setBrush(color);
}

// ---- the two layers on screen -----------------------------------------------------------------------------------

class TimeChart::PlotView final : public QChartView
{
public:
    PlotView(QChart *chart, TimeChart *owner) : QChartView(chart, owner), m_owner(owner)
    {
        setRenderHint(QPainter::Antialiasing);
        setFocusPolicy(Qt::NoFocus);
        setFrameShape(QFrame::NoFrame);
        setInteractive(false);
        viewport()->setFocusPolicy(Qt::NoFocus);   // The chart has it; a second one without a name would be heard.
    }

protected:
    void drawBackground(QPainter *painter, const QRectF &) override { m_owner->paintGround(painter); }
    void drawForeground(QPainter *painter, const QRectF &) override { m_owner->paintOver(painter); }
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }

private:
    TimeChart *const m_owner;
};

/// Selection and crosshair, above the chart: they move with the mouse, and only what they cover is painted again.
class TimeChart::Overlay final : public QWidget
{
public:
    explicit Overlay(TimeChart *owner) : QWidget(owner), m_owner(owner)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_owner->paintOverlay(&painter);
    }

private:
    TimeChart *const m_owner;
};

// ---- the chart --------------------------------------------------------------------------------------------------

TimeChart::TimeChart(TimeAxis *axis, const Past *history, QWidget *parent)
    : QWidget(parent), m_axis(axis), m_history(history)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);

    m_chart = new QChart;
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->hide();
    m_x = new QValueAxis;
    m_y = new QValueAxis;
    m_chart->addAxis(m_x, Qt::AlignBottom);
    m_chart->addAxis(m_y, Qt::AlignLeft);
    m_x->hide();
    m_y->hide();
    m_view = new PlotView(m_chart, this);
    m_overlay = new Overlay(this);

    m_gestures = new TimeGestures(m_view->viewport(), axis, [this] { return plotRect(); });
    connect(m_gestures, &TimeGestures::clicked, this, [this] { m_axis->clearSelection(); });
    connect(m_gestures, &TimeGestures::hovered, this, [this](QPointF position) {
        m_hover = position;
        updateOverlay();
    });
    connect(m_gestures, &TimeGestures::left, this, [this] {
        m_hover.reset();
        updateOverlay();
    });

    m_rebuildSoon.setSingleShot(true);
    connect(&m_rebuildSoon, &QTimer::timeout, this, &TimeChart::rebuild);
    connect(axis, &TimeAxis::rangeChanged, this, &TimeChart::scheduleRebuild);
    connect(axis, &TimeAxis::selectionChanged, this, &TimeChart::updateOverlay);
    connect(axis, &TimeAxis::pointerChanged, this, &TimeChart::updateOverlay);
}

TimeChart::~TimeChart() = default;

void TimeChart::setUp(const QString &name, const QString &fileName)
{
    setAccessibleName(name);
    m_actions = new ChartActions(
        this, [this] { return csv(); }, fileName);
    connect(m_gestures, &TimeGestures::menuRequested, m_actions, &ChartActions::popup);
    restyle();
    static const bool isInstalled = [] {
        QAccessible::installFactory([](const QString &, QObject *object) -> QAccessibleInterface * {
            auto *const chart = qobject_cast<TimeChart *>(object);
            return chart ? new ChartAccessible(chart, [chart] { return chart->summary(); }) : nullptr;
        });
        return true;
    }();
    Q_UNUSED(isInstalled)
}

void TimeChart::setFeeds(const QList<FeedChoice> &feeds)
{
    if (feeds == m_feeds)
        return;
    m_feeds = feeds;
    scheduleRebuild();
}

void TimeChart::setHistory(const Past *history)
{
    m_history = history;
    scheduleRebuild();
}

void TimeChart::setPlotLeft(int left)
{
    if (m_plotLeft == left)
        return;
    m_plotLeft = left;
    relayout();
    scheduleRebuild();
}

void TimeChart::advance(WallTime) { scheduleRebuild(); }

void TimeChart::scheduleRebuild()
{
    // Wheel and drag come faster than frames: what changes within one turn of the event loop is one rebuild.
    if (isVisible() && !m_rebuildSoon.isActive())
        m_rebuildSoon.start(0);
}

void TimeChart::collect()
{
    const TimeInterval range = m_axis->range();
    // A step per two pixels: spikes are kept, and finer noise would be painted on top of itself.
    const int points = std::clamp(int(plotRect().width()) / 2, 60, 1'500);
    // Of many lines nobody can follow each: those that are not selected share what can be painted in a frame.
    const int pointsOfOthers = std::clamp(PointsOfOthers / std::max(int(m_feeds.size()), 1), 60, points);
    m_data.clear();
    for (const FeedChoice &feed : std::as_const(m_feeds)) {
        m_data.push_back({feed, {}});
        if (m_history)
            m_data.back().samples = m_history->samples(feed.name, range.from, range.to,
                                                       feed.isSelected ? points : pointsOfOthers);
    }
    m_blind.clear();
    if (const FeedData *of = blindFeed(); of && m_history) {
        m_blind = m_history->bands(of->feed.name, range.from, range.to);
        std::erase_if(m_blind, [](const ConditionBand &band) { return !isBlind(band.condition); });
    }
}

void TimeChart::rebuild()
{
    if (!isVisible())
        return;
    ++m_rebuilds;
    collect();
    rebuildSeries();
    relayout();
    layOut();
    const TimeInterval range = m_axis->range();
    m_x->setRange(toAxis(range.from), toAxis(range.to));
    m_y->setRange(toAxis(m_scale.low()), toAxis(m_scale.high()));
    m_view->viewport()->update();
    updateOverlay();
}

QString TimeChart::summary() const
{
    const TimeInterval range = m_axis->range();
    const WallTime newest = std::min(m_axis->now(), range.to) - 1ns;
    const auto style = range.length() > 20h ? TimeStyle::DateTime : TimeStyle::Clock;
    QStringList words;
    const QList<Reading> readings = hasData() ? readingsAt(newest) : QList<Reading>();
    for (const Reading &reading : readings)
        words << reading.name + QLatin1Char(' ') + reading.value;
    if (words.isEmpty())
        words << tr("No data in this time");
    //: A chart in words: its title, from when to when, and its newest values.
    return tr("%1, %2 to %3. At its end: %4")
        .arg(title(), timeText(range.from, style), timeText(range.to, style), words.join(QStringLiteral(", ")));
}

void TimeChart::layOut()
{
    m_view->setGeometry(rect());
    m_overlay->setGeometry(rect());
    const QRectF plot = plotRect();
    if (m_chart->plotArea() != plot)
        m_chart->setPlotArea(plot);
}

// ---- geometry ---------------------------------------------------------------------------------------------------

QSize TimeChart::sizeHint() const
{
    const double line = QFontMetricsF(labelFont(font())).height();
    return QSize(int(line * 34), int(line * 16));
}

QSize TimeChart::minimumSizeHint() const
{
    const double line = QFontMetricsF(labelFont(font())).height();
    return QSize(int(line * 16), int(line * 8));
}

int TimeChart::neededPlotLeft() const
{
    // Wide enough for what a step of the scale may bring, so that the plot does not move with its labels.
    const QFontMetricsF metrics(labelFont(font()));
    double width = metrics.horizontalAdvance(QStringLiteral("300 ms"));
    for (const double tick : valueTicks())
        width = std::max(width, metrics.horizontalAdvance(valueLabel(tick)));
    return int(std::ceil(width + metrics.height() * 1.5));
}

const TimeChart::Layout &TimeChart::layout() const
{
    if (m_layout)
        return *m_layout;
    const QFont small = labelFont(font());
    const double line = QFontMetricsF(small).height();
    Layout layout;
    layout.legend = legendLines();
    layout.valueTicks = valueTicks();
    const double left = m_plotLeft >= 0 ? m_plotLeft : neededPlotLeft();
    const double right = width() - plotRightMargin(small);
    const double top = std::ceil(line * (0.9 + 1.2 * double(layout.legend.size())));
    const double bottom = height() - timeLabelHeight(small) - line * 0.3;
    layout.plot = QRectF(QPointF(left, top), QPointF(std::max(left + 1, right), std::max(top + 1, bottom)))
                      .toAlignedRect();
    layout.timeTicks = ticksFor(m_axis->range(), layout.plot, small);
    m_layout = std::move(layout);
    return *m_layout;
}

/// Something that the layout depends on has changed.
void TimeChart::relayout() { m_layout.reset(); }

QRectF TimeChart::plotRect() const { return layout().plot; }

/// The legend stands right of the title; where it does not fit, under it. The plot needs its height: what does not fit
/// into few lines is counted only, and a low chart has none but the title's.
std::vector<std::vector<TimeChart::LegendEntry>> TimeChart::legendLines() const
{
    const QFont small = labelFont(font());
    const QFontMetricsF metrics(small);
    QFont bold = small;
    bold.setBold(true);
    const auto widthOf = [&metrics](const LegendEntry &entry) {
        return metrics.horizontalAdvance(entry.text) + metrics.height() * 2.2;
    };
    QList<LegendEntry> entries = legend();
    // As many of them as fit, in order; each line begins with what does not fit into the one before.
    const auto fill = [&](const std::vector<double> &rooms, double rest) {
        std::vector<std::vector<LegendEntry>> lines(rooms.size());
        size_t line = 0;
        double used = 0;
        for (const LegendEntry &entry : std::as_const(entries)) {
            const double width = widthOf(entry);
            while (line + 1 < rooms.size() && used + width > rooms[line] && (used > 0 || rooms[line] <= 0)) {
                ++line;
                used = 0;
            }
            const double roomHere = rooms[line] - (line + 1 == rooms.size() ? rest : 0);
            if (used + width > roomHere && (used > 0 || line == 0))
                break;
            lines[line].push_back(entry);
            used += width;
        }
        return lines;
    };
    const auto countOf = [](const std::vector<std::vector<LegendEntry>> &lines) {
        qsizetype count = 0;
        for (const std::vector<LegendEntry> &line : lines)
            count += qsizetype(line.size());
        return count;
    };

    const double room = width() - metrics.height() * 2;
    const double beside = room - QFontMetricsF(bold).horizontalAdvance(title()) - metrics.height() * 2;
    std::vector<std::vector<LegendEntry>> lines = fill({beside}, 0);
    if (countOf(lines) == entries.size())
        return lines;
    std::vector<double> rooms{beside};
    if (height() >= metrics.height() * 12) {
        rooms = {0};   // The title has its line for itself.
        rooms.resize(1 + size_t(std::clamp(int(height() / metrics.height() / 7), 2, 4)), room);
        lines = fill(rooms, 0);
        if (countOf(lines) == entries.size()) {
            while (lines.back().empty())
                lines.pop_back();
            return lines;
        }
    }
    std::stable_partition(entries.begin(), entries.end(), [](const LegendEntry &entry) { return entry.isSelected; });
    lines = fill(rooms, metrics.horizontalAdvance(QStringLiteral("+000")) + metrics.height() * 2.2);
    //: At the end of a legend: so many more.
    lines.back().push_back({QColor(), tr("+%1").arg(entries.size() - countOf(lines))});
    return lines;
}

double TimeChart::toAxis(WallTime time) { return toMs(time.time_since_epoch()); }

double TimeChart::toAxis(double value) const
{
    // A logarithm does not know 0: what is below the scale lies at its floor.
    return m_scale.isLog() ? std::log10(std::max(value, m_scale.low())) : value;
}

double TimeChart::yOf(double value) const
{
    const QRectF plot = plotRect();
    return plot.bottom() - m_scale.position(value) * plot.height();
}

// ---- data -------------------------------------------------------------------------------------------------------

QString TimeChart::csv()
{
    if (!isVisible())
        collect();   // What is not on screen has not been kept up to date.
    return csvOfData();
}

void TimeChart::replaceLines(const Value &value, const FeedData *only)
{
    std::vector<const FeedData *> order;
    for (const FeedData &of : m_data) {
        if (!only || only == &of)
            order.push_back(&of);
    }
    std::stable_partition(order.begin(), order.end(), [](const FeedData *of) { return !of->feed.isSelected; });
    while (m_lines.size() < order.size())
        m_lines.push_back(std::make_unique<SegmentedLine>(m_chart, m_x, m_y));
    m_lineFeeds.clear();
    bool isCovered = false;
    for (size_t i = 0; i < m_lines.size(); ++i) {
        if (i >= order.size()) {
            m_lines[i]->replace({});
            continue;
        }
        m_lineFeeds.push_back(order[i]->feed.name);
        m_lines[i]->setPen(linePen(order[i]->feed));
        const bool grew = m_lines[i]->replace(segmentsOf(order[i]->samples, value));
        isCovered = isCovered || (grew && i + 1 < order.size());
    }
    if (isCovered && order.back()->feed.isSelected)
        m_lines[order.size() - 1]->raise();
}

void TimeChart::restyle()
{
    for (size_t i = 0; i < m_lineFeeds.size(); ++i) {
        for (const FeedData &of : m_data) {
            if (of.feed.name == m_lineFeeds[i])
                m_lines[i]->setPen(linePen(of.feed));
        }
    }
}

SegmentedLine::Segments TimeChart::segmentsOfFeed(const QString &feed) const
{
    const auto at = std::find(m_lineFeeds.begin(), m_lineFeeds.end(), feed);
    return at != m_lineFeeds.end() ? m_lines[size_t(at - m_lineFeeds.begin())]->segments() : SegmentedLine::Segments();
}

SegmentedLine::Segments TimeChart::segmentsOf(const std::vector<HistorySample> &samples, const Value &value) const
{
    SegmentedLine::Segments segments;
    const HistorySample *last = nullptr;
    const auto end = [&] {
        // To the end of its step, or a single sample would be no line at all.
        if (last)
            segments.back().append({toAxis(last->end()), segments.back().constLast().y()});
        last = nullptr;
    };
    for (const HistorySample &sample : samples) {
        const double at = value(sample);
        if (std::isnan(at) || isGap(sample)) {
            end();
            continue;
        }
        const double y = toAxis(at);
        if (last && isHoleBetween(*last, sample))
            end();
        if (!last) {
            segments.emplace_back();
            segments.back().append({toAxis(sample.time), y});
        }
        segments.back().append({toAxis(sample.time + (sample.end() - sample.time) / 2), y});
        last = &sample;
    }
    end();
    return segments;
}

const TimeChart::FeedData *TimeChart::selectedData() const
{
    const auto selected = std::find_if(m_data.begin(), m_data.end(),
                                       [](const FeedData &data) { return data.feed.isSelected; });
    if (selected != m_data.end())
        return &*selected;
    return m_data.size() == 1 ? &m_data.front() : nullptr;
}

const TimeChart::FeedData *TimeChart::blindFeed() const { return selectedData(); }

const HistorySample *TimeChart::sampleAt(const FeedData &data, WallTime time)
{
    const auto after = std::upper_bound(data.samples.begin(), data.samples.end(), time,
                                        [](WallTime at, const HistorySample &sample) { return at < sample.time; });
    if (after == data.samples.begin())
        return nullptr;
    const HistorySample &sample = *(after - 1);
    // A second that a busy machine missed is no hole.
    return time < sample.end() + 4s ? &sample : nullptr;
}

bool TimeChart::hasData() const
{
    return std::any_of(m_data.begin(), m_data.end(), [](const FeedData &data) { return !data.samples.empty(); });
}

std::vector<double> TimeChart::valueTicks() const
{
    const double line = QFontMetricsF(labelFont(font())).height();
    // Not plotRect(): it asks for the labels of these ticks.
    const double room = height() - line * 4;
    return m_scale.ticks(std::clamp(int(room / (line * 2.5)), 2, 6));
}

QPen TimeChart::linePen(const FeedChoice &feed) const
{
    // A cosmetic width counts device pixels. Exactly 1 has a way of its own through Qt's painter, several times as
    // fast.
    const double ratio = devicePixelRatioF();
    const double width = feed.isSelected || m_feeds.size() == 1 ? 1.75 * ratio : std::max(1.0, 0.75 * ratio);
    QPen pen(seriesColor(feed.colorIndex, palette()), width);
    pen.setCosmetic(true);
    pen.setJoinStyle(Qt::BevelJoin);   // A miter would show spikes that no value has.
    return pen;
}

// ---- painting ---------------------------------------------------------------------------------------------------

void TimeChart::paintGround(QPainter *painter)
{
    painter->save();
    const Tones &tones = tonesOf(palette());
    const QFont small = labelFont(font());
    const QFontMetricsF metrics(small);
    const double line = metrics.height();
    const QRectF plot = plotRect();
    const TimeInterval range = m_axis->range();
    painter->fillRect(rect(), tones.surface);
    painter->setRenderHint(QPainter::Antialiasing, false);

    QFont bold = small;
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(tones.text);
    const QRectF titleRect(line, line * 0.35, width() - 2 * line, line * 1.2);
    painter->drawText(titleRect, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetricsF(bold).elidedText(title(), Qt::ElideRight, titleRect.width()));
    painter->setFont(small);

    const auto &lines = layout().legend;
    for (size_t i = 0; i < lines.size(); ++i) {
        const QRectF row = titleRect.translated(0, line * 1.2 * double(i));
        double total = 0;
        for (const LegendEntry &entry : lines[i])
            total += metrics.horizontalAdvance(entry.text) + line * 2.2;
        double x = i == 0 ? row.right() - total + line * 0.6 : row.left();
        for (const LegendEntry &entry : lines[i]) {
            const double width = line;
            if (!entry.color.isValid()) {
                // A count has no colour.
            } else if (entry.isArea) {
                painter->fillRect(QRectF(x, row.center().y() - line * 0.28, width, line * 0.56).toAlignedRect(),
                                  entry.color);
            } else {
                painter->fillRect(QRectF(x, std::round(row.center().y()) - 1, width, 2), entry.color);
            }
            painter->setPen(tones.quietText);
            painter->drawText(
                QPointF(x + width + line * 0.35, row.center().y() + metrics.ascent() / 2 - metrics.descent() / 4),
                entry.text);
            x += metrics.horizontalAdvance(entry.text) + line * 2.2;
        }
    }

    paintTints(painter);
    const std::vector<TimeTick> &ticks = layout().timeTicks;
    QPen gridPen(tones.grid, 1);
    gridPen.setCosmetic(true);
    // Without a value a scale would be made up, and its lines would run through the words.
    const std::vector<double> valueTicks = hasData() && m_scale.isFitted() ? layout().valueTicks
                                                                           : std::vector<double>();
    for (const double tick : valueTicks) {
        const double y = std::round(yOf(tick));
        if (y < plot.top() - 1 || y > plot.bottom() + 1)
            continue;
        painter->setPen(gridPen);
        painter->drawLine(QPointF(plot.left(), y + 0.5), QPointF(plot.right(), y + 0.5));
        painter->setPen(tones.quietText);
        painter->drawText(QRectF(0, y - line / 2, plot.left() - line * 0.5, line), Qt::AlignRight | Qt::AlignVCenter,
                          valueLabel(tick));
    }
    paintTimeGrid(painter, ticks, range, plot, palette());
    paintTimeLabels(painter, ticks, range, plot, line * 0.3, width() - line * 0.3, palette());
    if (!hasData()) {
        const bool isYoung = m_history
                             && std::none_of(m_feeds.cbegin(), m_feeds.cend(), [this](const FeedChoice &feed) {
                                    return m_history->lastSeen(feed.name).has_value();
                                });
        QString text = tr("No data in this time");
        if (m_feeds.isEmpty())
            text = tr("No exchange to show yet");
        else if (isYoung || !m_history)
            text = tr("No data yet – the first point comes after a second");
        paintEmptyText(painter, plot, text, palette());
    } else if (const auto known = knownSince(m_history, m_feeds)) {
        paintBeforeKnown(painter, *known, range, plot, palette());
    }
    painter->setClipRect(plot);
    paintUnder(painter);
    painter->restore();
}

void TimeChart::paintUnder(QPainter *) {}

void TimeChart::paintTints(QPainter *painter)
{
    const FeedData *of = blindFeed();
    if (!of)
        return;
    const QRectF plot = plotRect();
    const TimeInterval range = m_axis->range();
    const WallTime end = std::min(m_axis->now(), range.to);
    const auto columns = [&](WallTime from, WallTime to) {
        const double left = std::round(xOf(from, range, plot));
        return QRectF(QPointF(left, plot.top()),
                      QPointF(std::max(left + 2, std::round(xOf(to, range, plot))), plot.bottom()));
    };
    // Hatched in one go: Qt hands each translucent area of a plot's height to its thread pool, and waits.
    QRegion hatched;
    double painted = plot.left();
    for (const ConditionBand &band : m_blind) {
        // An outage whose cause changes has several bands: side by side, or their tints would add up.
        QRectF rect = columns(band.from, band.to.value_or(end));
        rect.setLeft(std::max(rect.left(), painted));
        if (rect.width() < 1)
            continue;
        painted = rect.right();
        if (band.condition == Condition::NoData) {
            hatched += rect.toAlignedRect();
            continue;
        }
        // What is drawn wider than it was is weaker: many short ones over a long time are not one long one.
        const double real = plot.width() * double((band.to.value_or(end) - band.from).count())
                            / double(std::max<qint64>(range.length().count(), 1));
        const double share = std::clamp(std::cbrt(real / rect.width()), 0.1, 1.0);
        painter->fillRect(rect, mixed(styleOf(band.condition, palette()).color, tonesOf(palette()).surface,
                                      (isDark(palette()) ? 0.42 : 0.30) * share));
    }
    // Where nobody looked although we were there: in the holes between two samples, and before the first one in sight.
    // What lies before all of them is merely empty.
    const auto hatch = [&](WallTime from, WallTime to) {
        if (to - from >= 1s)
            hatched += columns(from, to).toAlignedRect();
    };
    if (!of->samples.empty()) {
        if (const auto known = m_history ? m_history->firstSeen(of->feed.name) : std::nullopt)
            hatch(std::max(range.from, *known), std::min(of->samples.front().time, end));
        for (size_t i = 1; i < of->samples.size(); ++i) {
            if (isHoleBetween(of->samples[i - 1], of->samples[i]))
                hatch(of->samples[i - 1].end(), of->samples[i].time);
        }
    }
    if (hatched.isEmpty())
        return;
    painter->save();
    painter->setClipRegion(hatched, Qt::IntersectClip);
    painter->fillRect(plot, hatchBrush(palette()));
    painter->restore();
}

void TimeChart::paintOver(QPainter *) {}

void TimeChart::updateOverlay()
{
    const QRectF plot = plotRect();
    QRegion now;
    if (const auto selection = m_axis->selection(); selection && selection->overlaps(m_axis->range())) {
        const double from = xOf(std::max(selection->from, m_axis->range().from), m_axis->range(), plot);
        const double to = xOf(std::min(selection->to, m_axis->range().to), m_axis->range(), plot);
        now += QRectF(from - 2, plot.top(), to - from + 4, plot.height()).toAlignedRect();
    }
    if (const auto pointer = m_axis->pointer()) {
        const double x = xOf(*pointer, m_axis->range(), plot);
        now += QRectF(x - 5, plot.top() - 4, 10, plot.height() + 8).toAlignedRect();
        const QList<Reading> readings = m_hover || (hasFocus() && m_isKeyboard) ? readingsAt(*pointer)
                                                                                : QList<Reading>();
        if (!readings.isEmpty())
            now += readingsRect(timeText(*pointer), readings, x, plot, labelFont(font()))
                       .toAlignedRect()
                       .adjusted(-2, -2, 2, 2);
    }
    m_overlay->update(m_overlaid + now);
    m_overlaid = now;
}

void TimeChart::paintOverlay(QPainter *painter)
{
    const QRectF plot = plotRect();
    const TimeInterval range = m_axis->range();
    const Tones &tones = tonesOf(palette());
    painter->setFont(labelFont(font()));
    if (const auto selection = m_axis->selection())
        paintSelection(painter, *selection, range, plot, palette());
    if (hasFocus() && m_isKeyboard) {
        painter->setPen(QPen(tones.accent, 1));
        painter->drawRect(plot.adjusted(-3, -3, 3, 3));
    }
    const auto pointer = m_axis->pointer();
    if (!pointer)
        return;
    const double x = xOf(*pointer, range, plot);
    paintPointer(painter, x, plot, palette());
    if (!m_hover && !(hasFocus() && m_isKeyboard))
        return;
    const QList<Reading> readings = readingsAt(*pointer);
    painter->setRenderHint(QPainter::Antialiasing);
    for (const Reading &reading : readings) {
        if (std::isnan(reading.y) || reading.y < plot.top() - 1 || reading.y > plot.bottom() + 1)
            continue;
        painter->setPen(QPen(tones.surface, 1));
        painter->setBrush(reading.color);
        painter->drawEllipse(QPointF(x, reading.y), 3.5, 3.5);
    }
    if (readings.isEmpty())
        return;
    const QString when = range.length() > 20h ? timeText(*pointer, TimeStyle::DateTime) : timeText(*pointer);
    paintReadings(painter, readingsRect(when, readings, x, plot, labelFont(font())), when, readings, palette());
}

// ---- events -----------------------------------------------------------------------------------------------------

void TimeChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    relayout();
    layOut();
    scheduleRebuild();
}

/// What is not on screen is collected anew when it is shown: over a year and many feeds it is a lot to keep.
void TimeChart::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_data = {};
    m_blind = {};
    m_lineFeeds.clear();
    for (const std::unique_ptr<SegmentedLine> &line : m_lines)
        line->replace({});
}

void TimeChart::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // At once: the first frame already shows the data.
    m_rebuildSoon.stop();
    rebuild();
}

void TimeChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        relayout();   // The legend's colours.
        restyle();
        m_view->viewport()->update();
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) {
        relayout();
        scheduleRebuild();
    }
}

void TimeChart::keyPressEvent(QKeyEvent *event)
{
    m_isKeyboard = true;
    if (TimeGestures::handleKey(event, m_axis))
        return;
    const bool isStep = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (!isStep) {
        QWidget::keyPressEvent(event);
        return;
    }
    const TimeInterval range = m_axis->range();
    const Clock::duration step = range.length() / 100;
    const WallTime from = m_axis->pointer().value_or(std::min(m_axis->now(), range.to));
    const WallTime to = event->key() == Qt::Key_Left ? from - step : from + step;
    m_axis->setPointer(std::clamp(to, range.from, range.to));
    QStringList words{timeText(*m_axis->pointer())};
    for (const Reading &reading : readingsAt(*m_axis->pointer()))
        words << reading.name + QLatin1Char(' ') + reading.value;
    setAccessibleDescription(words.join(QStringLiteral(", ")));
}

void TimeChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_isKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
                   || event->reason() == Qt::ShortcutFocusReason;
    m_overlay->update();
}

void TimeChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setAccessibleDescription({});   // The crosshair's words; the chart as a whole is told again.
    m_overlay->update();
}

}   // namespace feedwarden
