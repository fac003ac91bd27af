// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace feedwarden {

/// A label for texts that exchanges have a say in: what looks like a mark-up is shown as it is.
[[nodiscard]] inline QLabel *makePlainLabel(QWidget *parent)
{
    auto *const label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

/// A label lays itself out anew for every text it is given, also for the one it has.
inline void setTextOf(QLabel *label, const QString &text)
{
    if (label->text() != text)
        label->setText(text);
}

}   // namespace feedwarden
