// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/ink.h"

#include <QLabel>
#include <QPalette>

namespace feedwarden {

void setInk(QLabel *label, const QColor &color)
{
    QPalette inked = label->palette();
    if (inked.color(QPalette::WindowText) == color)
        return;
    inked.setColor(QPalette::WindowText, color);
    label->setPalette(inked);
}

}   // namespace feedwarden
