// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

namespace feedwarden {

// Words that the readers of our files have in common.

/// "unknown key; did you mean max_delay_ms?", or which ones are known.
[[nodiscard]] QString unknownKeyMessage(const QString &key, const QStringList &known);

/// In double quotes.
[[nodiscard]] QString quoted(const QString &text);

/// This machine, by its name or by number.
[[nodiscard]] bool isLoopback(const QUrl &url);

}   // namespace feedwarden
