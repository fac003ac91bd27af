// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>

namespace feedwarden {

/// What is said by a text of a menu, a label or a button: without the sign before its key, and without the key in
/// brackets that stands behind words in Japanese, Korean and Chinese.
[[nodiscard]] inline QString withoutKey(QString text)
{
    static const QRegularExpression behind(QStringLiteral("\\(&\\w\\)"));
    return text.remove(behind).remove(QLatin1Char('&'));
}

}   // namespace feedwarden
