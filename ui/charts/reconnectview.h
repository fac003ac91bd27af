// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/feedchoice.h"
#include "ui/charts/outagebars.h"
#include "ui/charts/timeaxis.h"

#include <QDate>
#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QSplitter;

namespace feedwarden {

class ChartActions;
class OutageModel;
class TableView;

/// The outages of the time on the axis: bars above, the same as a table below. A time that is selected elsewhere
/// narrows the table to it, which a line above the table says. A selected row is the axis's selection, and leaves the
/// table as it is: rows must not go from under the hand. A double click or Return on a row asks for its incident.
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
    /// What the table is narrowed to; none: all of the time on the axis.
    [[nodiscard]] std::optional<TimeInterval> narrowedTo() const { return m_narrowed; }
    [[nodiscard]] QString narrowText() const;   ///< For tests: the line above the table; empty while it is hidden.

public slots:
    void advance(feedwarden::WallTime now);   ///< Once per second, after the axis.
    void showAll();                           ///< Clears what the table is narrowed to, and the axis's selection.
    /// The axis shows the outage of the current row, and some time around it.
    void showOnTimeline();

signals:
    void feedActivated(const QString &feed);
    /// The whole story of the outage that began then is wanted.
    void incidentActivated(const QString &feed, feedwarden::WallTime from);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    /// What outages were asked for. While it stays the same, so does the answer: over a year there are tens of
    /// thousands.
    struct Question {
        const Past *history = nullptr;
        TimeInterval range;
        quint64 changes = 0;   ///< Past::outageChanges() of all feeds.

        friend bool operator==(const Question &, const Question &) = default;
    };
    [[nodiscard]] Question question() const;
    void refill();
    void keepUp();
    void split();
    void openIncident();
    void showNarrowing();
    [[nodiscard]] const Outage *currentOutage() const;
    /// Where not all fit above the table, bars are of those exchanges that had an outage.
    void chooseBars(const SharedOutages &outages);
    void selectionToAxis();
    void selectionFromAxis();

    TimeAxis *const m_axis;
    const Past *m_history;
    QList<FeedChoice> m_feeds;
    OutageBars *m_bars = nullptr;
    OutageModel *m_model = nullptr;
    TableView *m_table = nullptr;
    QSplitter *m_splitter = nullptr;
    bool m_isSplitByHand = false;
    int m_heightForAll = 0;   ///< What bars of all exchanges and four rows of the table need.
    ChartActions *m_actions = nullptr;
    QAction *m_open = nullptr;
    QAction *m_showOnTimeline = nullptr;
    QWidget *m_narrowBar = nullptr;
    QLabel *m_narrowLabel = nullptr;
    std::optional<TimeInterval> m_narrowed;   ///< A selection that did not come from the table.
    std::optional<TimeInterval> m_own;        ///< The one that did.
    bool m_isSelecting = false;   ///< The selection is being carried over; what follows from that is not a new one.
    std::optional<Question> m_asked;   ///< Answered by the table; none where one of them lasts.
    QDate m_filledOn;
    int m_rebuilds = 0;
};

}   // namespace feedwarden
