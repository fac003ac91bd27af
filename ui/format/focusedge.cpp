// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/focusedge.h"

#include "ui/format/statepalette.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QEvent>
#include <QPainter>
#include <QScrollArea>

namespace feedwarden {

static QAccessibleInterface *makeNamedPane(const QString &, QObject *object)
{
    auto *const area = qobject_cast<QScrollArea *>(object);
    const bool isOurs = area && area->findChild<FocusEdge *>(QString(), Qt::FindDirectChildrenOnly);
    return isOurs ? new QAccessibleWidget(area, QAccessible::Pane) : nullptr;
}

FocusEdge::FocusEdge(QAbstractScrollArea *area) : QWidget(area), m_area(area)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    area->installEventFilter(this);
    area->viewport()->installEventFilter(this);
    hide();
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeNamedPane);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

bool FocusEdge::isWanted() const
{
    if (!m_area->hasFocus())
        return false;
    const auto *const view = qobject_cast<const QAbstractItemView *>(m_area);
    if (!view || !view->selectionModel())
        return true;
    const QModelIndex current = view->currentIndex();
    return !current.isValid() || !view->selectionModel()->isSelected(current)
           || !view->visualRect(current).intersects(view->viewport()->rect());
}

void FocusEdge::look()
{
    setGeometry(m_area->viewport()->geometry());   // Scroll bars would cover it.
    const bool isWantedNow = isWanted();
    if (isWantedNow == m_isShown)
        return;
    m_isShown = isWantedNow;
    setVisible(m_isShown);
    raise();
}

bool FocusEdge::eventFilter(QObject *watched, QEvent *event)
{
    // An area that is being destroyed loses the focus when it is no area any more.
    if (const QObject *const area = m_area; !qobject_cast<const QAbstractScrollArea *>(area))
        return false;
    switch (event->type()) {
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        look();
        break;
    case QEvent::Resize:
    case QEvent::Move:
        setGeometry(m_area->viewport()->geometry());
        break;
    case QEvent::Paint:
        // Rows have been marked or scrolled, or a scroll bar has come. Not now: what is being painted does not change
        // under the painter.
        if (m_area->hasFocus() && (isWanted() != m_isShown || geometry() != m_area->viewport()->geometry()))
            QMetaObject::invokeMethod(this, &FocusEdge::look, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusEdge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(QPen(tonesOf(palette()).accent, 2));
    painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
}

}   // namespace feedwarden
