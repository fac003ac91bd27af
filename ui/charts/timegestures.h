// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/timeaxis.h"

#include <QObject>
#include <QPointF>
#include <QRectF>

#include <functional>

class QKeyEvent;
class QMouseEvent;
class QWheelEvent;

namespace feedwarden {

/// What hands do on a time axis, the same in every view: wheel zooms at the pointer (beside the plot it is the
/// target's), a drag selects, a drag with shift,
/// the right or the middle button pans, a double click goes back to live, a right click without a drag asks for the
/// menu.
///
/// Watches the mouse events of `target` (a viewport, where there is one); a child of it.
class TimeGestures final : public QObject
{
    Q_OBJECT
public:
    /// `plot` tells where the axis is, in the target's coordinates.
    TimeGestures(QWidget *target, TimeAxis *axis, std::function<QRectF()> plot);

    /// Zoom, pan and live by key: + - Ctrl+Left Ctrl+Right L; Escape clears the selection. False if the key means
    /// nothing.
    static bool handleKey(const QKeyEvent *event, TimeAxis *axis);

signals:
    void clicked(QPointF position);   ///< Left, without a drag; also outside of the plot.
    void hovered(QPointF position);
    void left();
    void menuRequested(QPoint globalPosition);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Drag { None, Press, Select, PanPress, Pan };

    bool press(const QMouseEvent *event);
    bool move(const QMouseEvent *event);
    bool release(const QMouseEvent *event);
    bool wheel(const QWheelEvent *event);

    QWidget *const m_target;
    TimeAxis *const m_axis;
    const std::function<QRectF()> m_plot;
    Drag m_drag = Drag::None;
    Qt::MouseButton m_button = Qt::NoButton;
    QPointF m_pressedAt;
    TimeInterval m_pressedRange;
};

}   // namespace feedwarden
