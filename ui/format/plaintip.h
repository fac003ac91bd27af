// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace feedwarden {

/// A tool tip that shows `text` as it is. Qt guesses whether a tool tip is markup, and what exchanges send us (reasons,
/// symbols, details) must never be read as such.
[[nodiscard]] inline QString plainTip(const QString &text)
{
    QString escaped = text.trimmed().toHtmlEscaped();
    escaped.replace(QLatin1Char('\n'), QLatin1String("<br>"));
    return QLatin1String("<qt>") + escaped + QLatin1String("</qt>");
}

/// A text for a menu or button, in which an ampersand stays one.
[[nodiscard]] inline QString plainLabel(QString text) { return text.replace(QLatin1Char('&'), QLatin1String("&&")); }

}   // namespace feedwarden
