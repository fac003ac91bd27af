// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/surfacedialog.h"

#include "ui/format/buttons.h"
#include "ui/format/plainlabel.h"
#include "ui/format/statepalette.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLayout>
#include <QPainter>

namespace feedwarden {

void SurfaceDialog::fitHeight()
{
    if (!layout())
        return;
    if (const int needed = layout()->totalHeightForWidth(width()); needed > 0)
        setMinimumHeight(needed);
}

QLabel *SurfaceDialog::makeLabel()
{
    auto *const label = makePlainLabel(this);
    label->setWordWrap(true);
    return label;
}

bool SurfaceDialog::event(QEvent *event)
{
    const bool isDone = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        fitHeight();
    return isDone;
}

void SurfaceDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QDialog::keyPressEvent(event);
    QAbstractButton *button = qobject_cast<FlatButton *>(focusWidget());
    if (!button)
        button = buttonForEnter();
    if (button)
        button->click();   // Does nothing while it is disabled.
    else
        QDialog::keyPressEvent(event);
}

void SurfaceDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tonesOf(palette()).surface);
}

}   // namespace feedwarden
