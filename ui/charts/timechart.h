// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/past.h"
#include "ui/charts/feedchoice.h"
#include "ui/charts/plotpaint.h"
#include "ui/charts/ticks.h"
#include "ui/charts/timeaxis.h"

#include <QPen>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

class QAbstractSeries;
class QAreaSeries;
class QChart;
class QLineSeries;
class QValueAxis;

namespace feedwarden {

class ChartActions;
class TimeGestures;

/// A line with gaps: Qt's line series cannot have any, so each piece between two gaps is a series. The series are kept
/// and emptied, not deleted, because adding one to a chart is dear.
class SegmentedLine final
{
public:
    using Segments = std::vector<QList<QPointF>>;

    SegmentedLine(QChart *chart, QValueAxis *x, QValueAxis *y) : m_chart(chart), m_x(x), m_y(y) {}

    bool replace(const Segments &segments);   ///< True if series had to be added, which lie above all others then.
    void setPen(const QPen &pen);
    void raise();                              ///< Above all other lines.
    [[nodiscard]] Segments segments() const;   ///< What is shown, for tests.

private:
    QChart *const m_chart;
    QValueAxis *const m_x;
    QValueAxis *const m_y;
    QPen m_pen;
    std::vector<QLineSeries *> m_series;
    size_t m_used = 0;
};

/// An area between two lines with the same gaps, without an outline: that is what makes areas affordable.
class SegmentedArea final
{
public:
    SegmentedArea(QChart *chart, QValueAxis *x, QValueAxis *y) : m_chart(chart), m_x(x), m_y(y) {}

    void replace(const SegmentedLine::Segments &upper, const SegmentedLine::Segments &lower);
    void setColor(const QColor &color);

private:
    QChart *const m_chart;
    QValueAxis *const m_x;
    QValueAxis *const m_y;
    QColor m_color;
    std::vector<QAreaSeries *> m_series;
    size_t m_used = 0;
};

/// A chart of values over time: what quality, latency and message rate have in common.
///
/// Qt Charts draws the series; title, legend, grid and labels are painted here, in the same hand as the timeline's,
/// since QChart knows neither the palette nor round local times. The vertical axis of the chart holds what toAxis()
/// makes of a value, so that a logarithmic scale needs no other kind of axis. Hidden, it does no work; changes within
/// one turn of the event loop are one rebuild. Keyboard: + - Ctrl+Left Ctrl+Right L, Escape; Left and Right move the
/// crosshair.
class TimeChart : public QWidget
{
    Q_OBJECT
public:
    /// `axis` and `history` are borrowed; `history` may be null.
    TimeChart(TimeAxis *axis, const Past *history, QWidget *parent);
    ~TimeChart() override;

    void setFeeds(const QList<FeedChoice> &feeds);
    void setHistory(const Past *history);
    /// Where the plot begins, in pixels; -1 = where the labels of its values end.
    void setPlotLeft(int left);
    [[nodiscard]] int neededPlotLeft() const;

    [[nodiscard]] QRectF plotRect() const;
    /// What is shown, at the resolution of the screen; a header line, then a line per exchange and step.
    [[nodiscard]] QString csv();
    /// The line that is drawn of a feed, for tests: points are (ms since the epoch, toAxis(value)).
    [[nodiscard]] SegmentedLine::Segments segmentsOfFeed(const QString &feed) const;
    [[nodiscard]] const SteppedScale &scale() const { return m_scale; }
    [[nodiscard]] int rebuilds() const { return m_rebuilds; }   ///< For tests: how often work was done.
    /// What the crosshair says at an instant.
    [[nodiscard]] virtual QList<Reading> readingsAt(WallTime time) const = 0;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

public slots:
    void advance(feedwarden::WallTime now);   ///< Once per second, after the axis.

protected:
    struct FeedData {
        FeedChoice feed;
        std::vector<HistorySample> samples;
    };
    struct LegendEntry {
        QColor color;
        QString text;
        bool isArea = false;
        bool isSelected = false;   ///< Of the selected feed: named first where there is little room.
    };
    using Value = std::function<double(const HistorySample &)>;

    /// Puts the data into series and fits the scale; called when something changed and the chart is on screen.
    virtual void rebuildSeries() = 0;
    virtual void restyle();   ///< Colours anew, after a change of palette; the lines' by default.
    [[nodiscard]] virtual QString csvOfData() const = 0;
    [[nodiscard]] virtual QString title() const = 0;
    /// What a person who cannot see it is told: which time, and the newest values.
    [[nodiscard]] QString summary() const;
    [[nodiscard]] virtual QList<LegendEntry> legend() const = 0;
    [[nodiscard]] virtual QString valueLabel(double value) const = 0;
    /// Under the grid: here the blind times of blindFeed(). Not with colours that let through what is under them: Qt
    /// gives every such area that is higher than 96 pixels to threads, and waits for a processor to be free for them.
    virtual void paintTints(QPainter *painter);
    virtual void paintUnder(QPainter *painter);   ///< Between grid and series.
    virtual void paintOver(QPainter *painter);    ///< On top of the series.
    /// Whose blind times are tinted: the selected feed, or the only one.
    [[nodiscard]] virtual const FeedData *blindFeed() const;
    [[nodiscard]] virtual std::vector<double> valueTicks() const;

    void setUp(const QString &name, const QString &fileName);   ///< At the end of the constructor.
    void scheduleRebuild();
    /// A line per feed in data(), the selected one on top; with `only` a line for that one alone.
    void replaceLines(const Value &value, const FeedData *only = nullptr);

    [[nodiscard]] TimeAxis *axis() const { return m_axis; }
    [[nodiscard]] const Past *history() const { return m_history; }
    [[nodiscard]] const std::vector<FeedData> &data() const { return m_data; }
    [[nodiscard]] SteppedScale &ownScale() { return m_scale; }
    [[nodiscard]] QChart *chart() const { return m_chart; }
    [[nodiscard]] QValueAxis *xAxis() const { return m_x; }
    [[nodiscard]] QValueAxis *yAxis() const { return m_y; }
    /// The selected feed, or the only one; null where there is neither.
    [[nodiscard]] const FeedData *selectedData() const;
    [[nodiscard]] static const HistorySample *sampleAt(const FeedData &data, WallTime time);

    /// A value on the vertical axis of the chart.
    [[nodiscard]] double toAxis(double value) const;
    /// An instant on the horizontal axis of the chart: milliseconds since the epoch.
    [[nodiscard]] static double toAxis(WallTime time);
    [[nodiscard]] double yOf(double value) const;   ///< In pixels; NaN for NaN.
    /// The pieces of a line: it ends where nobody looked, where the feed was blind and where there is no value.
    [[nodiscard]] SegmentedLine::Segments segmentsOf(const std::vector<HistorySample> &samples,
                                                     const Value &value) const;
    [[nodiscard]] QPen linePen(const FeedChoice &feed) const;
    [[nodiscard]] bool hasData() const;

    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    class PlotView;
    class Overlay;

    /// Where things are: measuring text is dear, and every point asks for it.
    struct Layout {
        QRectF plot;
        std::vector<std::vector<LegendEntry>> legend;   ///< By line; the first one is the title's.
        std::vector<TimeTick> timeTicks;
        std::vector<double> valueTicks;
    };

    void collect();
    void rebuild();
    void layOut();
    void relayout();
    [[nodiscard]] const Layout &layout() const;
    [[nodiscard]] std::vector<std::vector<LegendEntry>> legendLines() const;
    void paintGround(QPainter *painter);
    void paintOverlay(QPainter *painter);
    void updateOverlay();

    TimeAxis *const m_axis;
    const Past *m_history;
    QList<FeedChoice> m_feeds;
    std::vector<FeedData> m_data;
    std::vector<std::unique_ptr<SegmentedLine>> m_lines;   ///< By place in data(), but the selected feed's comes last.
    std::vector<QString> m_lineFeeds;                      ///< Whose they are; unused lines have none.
    std::vector<ConditionBand> m_blind;                    ///< Of blindFeed(), in the range.
    SteppedScale m_scale;
    int m_plotLeft = -1;
    mutable std::optional<Layout> m_layout;   ///< None: to be measured anew.
    int m_rebuilds = 0;
    QTimer m_rebuildSoon;

    QChart *m_chart = nullptr;
    QValueAxis *m_x = nullptr;
    QValueAxis *m_y = nullptr;
    PlotView *m_view = nullptr;
    Overlay *m_overlay = nullptr;
    TimeGestures *m_gestures = nullptr;
    bool m_isKeyboard = false;   ///< The focus came by key: only then it is shown.
    std::optional<QPointF> m_hover;
    QRegion m_overlaid;   ///< What the overlay has painted, to be cleared with the next change.
    ChartActions *m_actions = nullptr;
};

}   // namespace feedwarden
