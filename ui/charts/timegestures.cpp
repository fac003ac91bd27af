// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timegestures.h"

#include "ui/charts/plotpaint.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>
#include <QWidget>

#include <cmath>

namespace feedwarden {

TimeGestures::TimeGestures(QWidget *target, TimeAxis *axis, std::function<QRectF()> plot)
    : QObject(target), m_target(target), m_axis(axis), m_plot(std::move(plot))
{
    target->setMouseTracking(true);
    target->installEventFilter(this);
}

bool TimeGestures::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return press(static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove:
        return move(static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        return release(static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonDblClick:
        if (static_cast<QMouseEvent *>(event)->button() != Qt::LeftButton)
            return false;
        m_drag = Drag::None;
        m_axis->goLive();
        return true;
    case QEvent::Wheel:
        return wheel(static_cast<QWheelEvent *>(event));
    case QEvent::ContextMenu: {
        // By mouse it comes at the press, when nobody knows yet whether a drag follows: the release decides.
        const auto *menu = static_cast<QContextMenuEvent *>(event);
        if (menu->reason() != QContextMenuEvent::Mouse)
            emit menuRequested(m_target->mapToGlobal(m_plot().center().toPoint()));
        return true;
    }
    case QEvent::Leave:
        m_axis->setPointer(std::nullopt);
        emit left();
        return false;
    default:
        return false;
    }
}

bool TimeGestures::press(const QMouseEvent *event)
{
    if (m_drag != Drag::None)
        return true;   // A second button during a drag means nothing.
    const bool isPan = event->button() == Qt::RightButton || event->button() == Qt::MiddleButton
                       || (event->button() == Qt::LeftButton && event->modifiers() & Qt::ShiftModifier);
    m_drag = isPan ? Drag::PanPress : Drag::Press;
    m_button = event->button();
    m_pressedAt = event->position();
    m_pressedRange = m_axis->range();
    if (event->button() == Qt::LeftButton) {
        for (QWidget *widget = m_target; widget; widget = widget->parentWidget()) {
            if (widget->focusPolicy() & Qt::ClickFocus) {
                widget->setFocus(Qt::MouseFocusReason);
                break;
            }
        }
    }
    return true;
}

bool TimeGestures::move(const QMouseEvent *event)
{
    const QRectF plot = m_plot();
    const QPointF position = event->position();
    const bool isFar = std::abs(position.x() - m_pressedAt.x()) >= QApplication::startDragDistance();
    if (m_drag == Drag::Press && isFar && plot.contains(m_pressedAt))
        m_drag = Drag::Select;
    if (m_drag == Drag::PanPress && isFar) {
        m_drag = Drag::Pan;
        m_target->setCursor(Qt::ClosedHandCursor);
    }

    if (m_drag == Drag::Select) {
        const double x = std::clamp(position.x(), plot.left(), plot.right());
        m_axis->select({timeAt(m_pressedAt.x(), m_axis->range(), plot), timeAt(x, m_axis->range(), plot)});
    } else if (m_drag == Drag::Pan) {
        // From where the drag began, so that a range held back at now comes along again without an offset.
        const Clock::duration by = timeAt(m_pressedAt.x(), m_pressedRange, plot)
                                   - timeAt(position.x(), m_pressedRange, plot);
        m_axis->setRange({m_pressedRange.from + by, m_pressedRange.to + by});
        return true;
    }
    const bool isInside = position.x() >= plot.left() && position.x() <= plot.right();
    m_axis->setPointer(isInside ? std::optional(timeAt(position.x(), m_axis->range(), plot)) : std::nullopt);
    emit hovered(position);
    return true;
}

bool TimeGestures::release(const QMouseEvent *event)
{
    if (event->button() != m_button)
        return true;
    const Drag drag = std::exchange(m_drag, Drag::None);
    m_button = Qt::NoButton;
    if (drag == Drag::Pan)
        m_target->unsetCursor();
    else if (drag == Drag::PanPress && event->button() == Qt::RightButton)
        emit menuRequested(event->globalPosition().toPoint());
    else if (drag == Drag::Press)
        emit clicked(event->position());
    return true;
}

bool TimeGestures::wheel(const QWheelEvent *event)
{
    const QRectF plot = m_plot();
    if (event->position().x() < plot.left())
        return false;
    const QPoint degrees = event->angleDelta();
    const bool isSideways = std::abs(degrees.x()) > std::abs(degrees.y()) || event->modifiers() & Qt::ShiftModifier;
    const double notches = double(degrees.x() != 0 && isSideways ? degrees.x() : degrees.y()) / 120;
    if (isSideways) {
        m_axis->panBy(Clock::duration(Clock::rep(-notches * double(m_axis->span().count()) / 10)));
        return true;
    }
    const double x = std::min(event->position().x(), plot.right());
    m_axis->zoomAt(timeAt(x, m_axis->range(), plot), std::pow(0.8, notches));
    return true;
}

bool TimeGestures::handleKey(const QKeyEvent *event, TimeAxis *axis)
{
    const TimeInterval range = axis->range();
    const bool isControl = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        axis->zoomAt(axis->isLive() ? range.to : range.from + range.length() / 2, 0.8);
        return true;
    case Qt::Key_Minus:
        axis->zoomAt(axis->isLive() ? range.to : range.from + range.length() / 2, 1.25);
        return true;
    case Qt::Key_Left:
        if (!isControl)
            return false;
        axis->panBy(-axis->span() / 4);
        return true;
    case Qt::Key_Right:
        if (!isControl)
            return false;
        axis->panBy(axis->span() / 4);
        return true;
    case Qt::Key_L:
        axis->goLive();
        return true;
    case Qt::Key_Escape:
        if (!axis->selection())
            return false;
        axis->clearSelection();
        return true;
    default:
        return false;
    }
}

}   // namespace feedwarden
