// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/buttons.h"

#include <QWidget>

namespace feedwarden::test {

/// The button that says `text`, mnemonics aside, or else the first one whose text begins so; null where there is none.
inline FlatButton *buttonOf(const QWidget &owner, const QString &text)
{
    FlatButton *found = nullptr;
    const auto buttons = owner.findChildren<FlatButton *>();
    for (FlatButton *const button : buttons) {
        const QString plain = button->text().remove(QLatin1Char('&'));
        if (plain == text)
            return button;
        if (!found && plain.startsWith(text))
            found = button;
    }
    return found;
}

}   // namespace feedwarden::test
