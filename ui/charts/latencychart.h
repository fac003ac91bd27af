// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/timechart.h"

class QToolButton;

namespace feedwarden {

/// Latency of the selected exchange as a distribution (p50 line, p50-p95 and p95-p99 bands, rises of the maximum as
/// dots) or as a heat map (how many of a step's values were how long, the darker the more), or one quantile of all
/// exchanges side by side. Logarithmic when the range needs it.
class LatencyChart final : public TimeChart
{
    Q_OBJECT
public:
    enum class Measure {
        RoundTrip,     ///< Ping to pong.
        FeedLatency,   ///< Exchange to here; may be negative where the clocks differ.
    };
    Q_ENUM(Measure)
    enum class Display { Distribution, HeatMap, P50OfAll, P95OfAll };
    Q_ENUM(Display)

    explicit LatencyChart(TimeAxis *axis, const Past *history = nullptr, QWidget *parent = nullptr);

    [[nodiscard]] Measure measure() const { return m_measure; }
    [[nodiscard]] Display display() const { return m_display; }
    void setMeasure(feedwarden::LatencyChart::Measure measure);
    void setDisplay(feedwarden::LatencyChart::Display display);

    [[nodiscard]] QList<Reading> readingsAt(WallTime time) const override;
    /// The dots of the maximum, for tests: (ms since the epoch, ms).
    [[nodiscard]] const QList<QPointF> &maxima() const { return m_maxima; }
    /// What the heat map shows, for tests.
    [[nodiscard]] const std::vector<HeatStep> &heat() const { return m_heat; }

signals:
    void measureChanged(feedwarden::LatencyChart::Measure measure);
    void displayChanged(feedwarden::LatencyChart::Display display);

protected:
    void rebuildSeries() override;
    void restyle() override;
    [[nodiscard]] QString csvOfData() const override;   ///< time, exchange, state, then p50 to max of both measures.
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<LegendEntry> legend() const override;
    [[nodiscard]] QString valueLabel(double value) const override;
    void paintUnder(QPainter *painter) override;
    void paintOver(QPainter *painter) override;
    [[nodiscard]] const FeedData *blindFeed() const override;

private:
    struct Quantiles {
        double p50, p95, p99, max;
    };
    [[nodiscard]] Quantiles quantilesOf(const HistorySample &sample) const;
    [[nodiscard]] bool isOfOne() const { return m_display == Display::Distribution || m_display == Display::HeatMap; }
    [[nodiscard]] const std::vector<HeatCell> &cellsOf(const HeatStep &step) const;
    [[nodiscard]] const HeatStep *heatAt(WallTime time) const;
    [[nodiscard]] QColor heatColor(double share) const;
    [[nodiscard]] std::vector<HeatStep> readHeat() const;
    /// The feed whose distribution is shown: the selected one, else the first.
    [[nodiscard]] const FeedData *distributionFeed() const;
    [[nodiscard]] QColor innerColor(const FeedChoice &feed) const;
    [[nodiscard]] QColor outerColor(const FeedChoice &feed) const;

    Measure m_measure = Measure::RoundTrip;
    Display m_display = Display::Distribution;
    SegmentedArea m_outer;   ///< p95 to p99.
    SegmentedArea m_inner;   ///< p50 to p95.
    QList<QPointF> m_maxima;
    std::vector<HeatStep> m_heat;   ///< Of the distribution's feed, while it is shown as one.
};

/// The latency chart with its choices above it.
class LatencyView final : public QWidget
{
    Q_OBJECT
public:
    explicit LatencyView(TimeAxis *axis, const Past *history = nullptr, QWidget *parent = nullptr);

    void setFeeds(const QList<FeedChoice> &feeds);
    void setHistory(const Past *history) { m_chart->setHistory(history); }
    void setPlotLeft(int left) { m_chart->setPlotLeft(left); }
    [[nodiscard]] LatencyChart *chart() const { return m_chart; }

public slots:
    void advance(feedwarden::WallTime now) { m_chart->advance(now); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    LatencyChart *m_chart = nullptr;
    QToolButton *m_distribution = nullptr;
};

}   // namespace feedwarden
