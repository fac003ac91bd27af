// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/feedchoice.h"
#include "ui/charts/timeaxis.h"

#include <QWidget>

class QSortFilterProxyModel;
class QSplitter;

namespace feedwarden {

class ChartActions;
class Past;
struct Outage;
class OutageBars;
class OutageModel;
class TableView;

/// The outages of the time on the axis: bars above, the same as a table below. A selected row is the axis's selection
/// and the other way round; a double click on a row zooms to its outage.
class ReconnectView final : public QWidget
{
    Q_OBJECT
public:
    explicit ReconnectView(TimeAxis *axis, const Past *history = nullptr, QWidget *parent = nullptr);

    void setFeeds(const QList<FeedChoice> &feeds);
    void setHistory(const Past *history);
    void setPlotLeft(int left);

    [[nodiscard]] OutageBars *bars() const { return m_bars; }
    [[nodiscard]] TableView *table() const { return m_table; }
    [[nodiscard]] OutageModel *model() const { return m_model; }
    [[nodiscard]] int rebuilds() const { return m_rebuilds; }   ///< For tests: how often the table was filled.
    /// The table as it is sorted: begin, end, exchange, line, length_s, cause, detail, attempts, delays, breaker.
    [[nodiscard]] QString csv() const;

public slots:
    void advance(feedwarden::WallTime now);   ///< Once per second, after the axis.

signals:
    void feedActivated(const QString &feed);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refill();
    void split();
    /// Where not all fit above the table, bars are of those exchanges that had an outage.
    void chooseBars(const std::vector<Outage> &outages);
    void selectionToAxis();
    void selectionFromAxis();

    TimeAxis *const m_axis;
    const Past *m_history;
    QList<FeedChoice> m_feeds;
    OutageBars *m_bars = nullptr;
    OutageModel *m_model = nullptr;
    QSortFilterProxyModel *m_proxy = nullptr;
    TableView *m_table = nullptr;
    QSplitter *m_splitter = nullptr;
    bool m_isSplitByHand = false;
    int m_heightForAll = 0;   ///< What bars of all exchanges and four rows of the table need.
    ChartActions *m_actions = nullptr;
    bool m_isSelecting = false;   ///< The selection is being carried over; what follows from that is not a new one.
    int m_rebuilds = 0;
};

}   // namespace feedwarden
