// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/partwindow.h"

#include "ui/format/statepalette.h"

#include <QChildEvent>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace feedwarden {

/// Of the upper edge, in pixels of the desktop: what a pointer needs to take hold of a window.
static constexpr int Grip = 60;

QRect placeOnScreens(const QRect &wanted, const QList<QRect> &screens)
{
    if (screens.isEmpty())
        return wanted;
    const QRect edge(wanted.left(), wanted.top(), wanted.width(), 1);
    for (const QRect &screen : screens) {
        const QRect seen = edge & screen;
        if (seen.width() >= std::min(Grip, edge.width()))
            return wanted;
    }
    const QRect &screen = screens.constFirst();
    QRect place(QPoint(), wanted.size().boundedTo(screen.size()));
    place.moveCenter(screen.center());
    return place;
}

QRect firstPlaceOn(const QSize &wanted, const QRect &owner, const QRect &its, const QList<QRect> &screens)
{
    QRect place(QPoint(), wanted);
    place.moveCenter(owner.center());
    for (const QRect &screen : screens) {
        if (screen == its)
            continue;
        place.setSize(wanted.boundedTo(screen.size()));
        place.moveCenter(screen.center());
        break;
    }
    return place;
}

PartWindow::PartWindow(QWidget *parent) : QWidget(parent, Qt::Window)
{
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void PartWindow::setPart(QWidget *part)
{
    m_part = part;
    layout()->addWidget(part);
    part->show();
}

void PartWindow::comeIntoSight()
{
    QList<QRect> screens;
    const auto all = QGuiApplication::screens();
    for (const QScreen *screen : all)
        screens << screen->availableGeometry();
    const QRect place = placeOnScreens(geometry(), screens);
    if (place != geometry())
        setGeometry(place);
}

void PartWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tonesOf(palette()).surface);
}

void PartWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    emit closed();
}

void PartWindow::moveEvent(QMoveEvent *event)
{
    QWidget::moveEvent(event);
    emit placeChanged();
}

void PartWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    emit placeChanged();
}

void PartWindow::childEvent(QChildEvent *event)
{
    if (event->removed() && event->child() == m_part)
        m_part = nullptr;
    QWidget::childEvent(event);
}

}   // namespace feedwarden
