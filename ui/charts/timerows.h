// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/past.h"
#include "ui/charts/feedchoice.h"
#include "ui/charts/ticks.h"
#include "ui/charts/timeaxis.h"

#include <QPixmap>
#include <QRectF>
#include <QWidget>

#include <optional>
#include <utility>
#include <vector>

class QScrollBar;

namespace feedwarden {

class ChartActions;
class TimeGestures;

/// A row per feed on the time axis, with marks on it: what the timeline and the outage bars have in common. Painted by
/// hand: names at the left, time grid, selection, pointer, hover text, keyboard.
///
/// Keyboard: Left and Right go from mark to mark, Up and Down from row to row, Return selects the mark's time, Escape
/// clears the selection; + - Ctrl+Left Ctrl+Right L move the axis. Work is done when it is painted: hidden, it costs
/// nothing. Rows that do not fit at a height at which their names can be read are scrolled: by the bar, by the wheel
/// over the names, by what is chosen; what is out of sight is not asked for.
class TimeRows : public QWidget
{
    Q_OBJECT
public:
    /// `axis` and `history` are borrowed; `history` may be null.
    TimeRows(TimeAxis *axis, const Past *history, QWidget *parent);

    void setFeeds(const QList<FeedChoice> &feeds);
    [[nodiscard]] const QList<FeedChoice> &feeds() const { return m_feeds; }
    void setHistory(const Past *history);
    /// Where the plot begins, in pixels; -1 = where the names end. So that plots below each other can be aligned.
    void setPlotLeft(int left);
    [[nodiscard]] int neededPlotLeft() const;

    /// At which every row is in sight, its name just readable.
    [[nodiscard]] int heightForAllRows() const;
    [[nodiscard]] QRectF plotRect() const;
    /// What is told of the mark under `position`; empty where there is none. Plain text, one fact per line.
    [[nodiscard]] QString hoverText(QPointF position) const;
    /// What is told of the mark that the keyboard is on.
    [[nodiscard]] QString currentText() const;
    [[nodiscard]] virtual QString csv() const = 0;
    [[nodiscard]] int rebuilds() const { return m_rebuilds; }   ///< For tests: how often work was done.

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

public slots:
    void advance(feedwarden::WallTime now);   ///< Once per second, after the axis.

signals:
    void feedActivated(const QString &feed);   ///< Its name or one of its marks was clicked.

protected:
    /// Something on a row that can be pointed at.
    struct Mark {
        TimeInterval time;
        Condition condition = Condition::NoData;
        bool isLasting = false;   ///< Goes on at now; `time.to` is now.
        bool isStop = true;       ///< The keyboard stops here.
        bool isHatched = false;   ///< Nobody looked.
        size_t index = 0;         ///< The view's own.
    };
    struct Row {
        FeedChoice feed;
        std::vector<Mark> marks;   ///< By begin.
        /// What the past had counted when it was filled, the view's own; none: to be filled anew in any case.
        std::optional<quint64> changes = {};
        bool isPainted = false;   ///< As it is, in the picture.
    };

    /// Fills those of `rows` that would not become the same again, and returns their numbers: at least those from
    /// `first` to before `end`, which are in sight. The past is not null.
    [[nodiscard]] virtual std::vector<size_t> fillRows(std::vector<Row> &rows, size_t first, size_t end) = 0;
    virtual void paintMarks(QPainter *painter, const Row &row, const QRectF &rect, const QRectF &exposed) = 0;
    [[nodiscard]] virtual QString textOf(const Row &row, const Mark &mark) const = 0;
    /// What a click selects: by default the mark's own time.
    [[nodiscard]] virtual TimeInterval intervalOf(const Row &row, const Mark &mark) const;
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString emptyText() const;

    [[nodiscard]] TimeAxis *axis() const { return m_axis; }
    [[nodiscard]] const Past *history() const { return m_history; }
    [[nodiscard]] WallTime shownNow() const { return m_axis->now(); }
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    /// How tall a mark is that is drawn wider than it is, of one that fills its width: by its share of that time, so
    /// that many short ones over a long time do not look like one long one. 0.25 to 1.
    [[nodiscard]] double heightOf(const Mark &mark, const QRectF &rect, double width) const;
    /// The pixels of a mark: at least `least` wide, around its middle.
    [[nodiscard]] QRectF markRect(const Mark &mark, const QRectF &rect, double least) const;
    /// The time whose marks may reach into `exposed`, with what the smallest are drawn wider than they are.
    [[nodiscard]] TimeInterval paintedTime(const QRectF &rect, const QRectF &exposed) const;
    void setUp(const QString &name, const QString &fileName);   ///< At the end of the constructor.
    void refresh();
    [[nodiscard]] bool hasDataInRange() const;

    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    struct Found {
        int row = -1;
        const Mark *mark = nullptr;
    };
    /// Which mark the keyboard is on, by what survives a rebuild.
    struct Current {
        QString feed;
        std::optional<WallTime> from;
    };

    void rebuild(bool all);
    /// What a person who cannot see it is told: of each row the newest trouble, or how it is.
    [[nodiscard]] QString summary() const;
    /// With `all` also what is out of sight.
    void ensureRows(bool all = false) const;
    [[nodiscard]] double headerHeight() const;
    [[nodiscard]] double preferredRowHeight() const;
    [[nodiscard]] double leastRowHeight() const;
    [[nodiscard]] double rowHeight() const;
    [[nodiscard]] QSize sizeFor(int width, qsizetype rows, double rowHeight) const;
    /// The rows in sight, wholly or in part: from the first to before the second.
    [[nodiscard]] std::pair<int, int> rowsInSight() const;
    void layOutBar();
    void scrollTo(int row);
    [[nodiscard]] QRectF rowRect(int row) const;
    [[nodiscard]] int rowAt(double y) const;
    [[nodiscard]] Found markAt(QPointF position) const;
    [[nodiscard]] Found current() const;
    void setCurrent(int row, const Mark *mark);
    void stepMark(int by);
    void stepRow(int by);
    void activate(const Found &found);
    /// Trouble is told at once; what is calm only after `isResting`, or every move would be talked over.
    void showHover(QPointF position, bool isResting);
    void showTip(const QRectF &mark, int row, const QString &text);
    void updateColumn(double x);
    void paintAllMarks(QPainter *painter, const QRectF &filled, const QRectF &exposed);

    TimeAxis *const m_axis;
    const Past *m_history;
    QList<FeedChoice> m_feeds;
    std::vector<Row> m_rows;
    int m_plotLeft = -1;
    QScrollBar *m_bar = nullptr;            ///< Shown where not all rows fit; its value is what they are moved up by.
    QPixmap m_picture;                      ///< Of the marks, where they are many, as far as isPainted.
    mutable std::optional<QRectF> m_plot;   ///< None: to be measured anew; measuring text is dear.
    bool m_isDirty = true;
    bool m_hadData = false;
    int m_rebuilds = 0;
    std::optional<Current> m_current;
    bool m_isKeyboard = false;   ///< The focus came by key: only then it is shown.
    std::optional<double> m_pointerX;
    QString m_shownHover;
    TimeGestures *m_gestures = nullptr;
    ChartActions *m_actions = nullptr;
};

}   // namespace feedwarden
