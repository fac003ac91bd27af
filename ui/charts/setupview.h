// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/past.h"
#include "ui/charts/feedchoice.h"
#include "ui/charts/ticks.h"
#include "ui/charts/timeaxis.h"

#include <QAbstractScrollArea>

#include <array>
#include <optional>
#include <vector>

namespace feedwarden {

class ChartActions;

/// How the last connections of the selected exchange were set up: a bar per attempt, the newest first, made of name
/// lookup, TCP, TLS, upgrade, acknowledgement and first data. A failed attempt ends with a mark and its cause.
///
/// A click or Return selects the attempt's time on the axis; Up, Down, Home, End move; what lies in the axis's
/// selection is marked.
class SetupView final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit SetupView(TimeAxis *axis, const Past *history = nullptr, QWidget *parent = nullptr);

    void setFeeds(const QList<FeedChoice> &feeds);   ///< The selected one is shown, or the only one.
    void setHistory(const Past *history);

    [[nodiscard]] QString hoverText(QPoint position) const;   ///< In the viewport's coordinates; empty beside the bars.
    [[nodiscard]] QString csv() const;
    [[nodiscard]] QString summary() const;   ///< The newest attempt in words, for screen readers.
    [[nodiscard]] int rebuilds() const { return m_rebuilds; }
    /// How long each phase took by itself: the phases of a record count from the start. None for one that was not
    /// reached.
    [[nodiscard]] static std::array<std::optional<Clock::duration>, SetupPhaseCount>
    lengthsOf(const AttemptSnapshot &record);
    [[nodiscard]] QRect barRect(int row) const;   ///< Of the newest-first row, in the viewport's coordinates.

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

public slots:
    void advance(feedwarden::WallTime now);   ///< Once per second, after the axis.

protected:
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void refresh();
    void ensureAttempts() const;
    void rebuild();
    void updateScrollBar();
    void setCurrent(int row);
    void selectRow(int row);
    [[nodiscard]] int rowAt(int y) const;
    [[nodiscard]] double rowHeight() const;
    [[nodiscard]] double headerHeight() const;
    [[nodiscard]] QRectF plotRect() const;
    [[nodiscard]] QColor colorOf(SetupPhase phase) const;
    [[nodiscard]] QString textOf(const LineAttempt &attempt) const;
    [[nodiscard]] static Clock::duration totalOf(const AttemptSnapshot &record);
    [[nodiscard]] TimeInterval intervalOf(const LineAttempt &attempt) const;
    [[nodiscard]] const FeedChoice *feed() const;

    TimeAxis *const m_axis;
    const Past *m_history;
    QList<FeedChoice> m_feeds;
    std::vector<LineAttempt> m_attempts;   ///< The newest first.
    SteppedScale m_scale;                  ///< Milliseconds.
    int m_current = -1;
    bool m_isKeyboard = false;   ///< The focus came by key: only then it is shown.
    bool m_isDirty = true;
    int m_rebuilds = 0;
    QString m_shownHover;
    ChartActions *m_actions = nullptr;
};

}   // namespace feedwarden
