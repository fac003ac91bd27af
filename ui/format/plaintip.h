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

/// A text whose figures stay on one line with what follows them: their unit, or the word that they count.
[[nodiscard]] inline QString unbroken(QString text)
{
    for (qsizetype at = 1; at < text.size(); ++at) {
        if (text[at] == QLatin1Char(' ') && text[at - 1].isDigit())
            text[at] = QChar(0x00A0);
    }
    return text;
}

}   // namespace feedwarden
