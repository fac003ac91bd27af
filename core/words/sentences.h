// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace feedwarden {

/// One behind the other, those that are empty left out: with a space between, but behind a full stop of Chinese and
/// Japanese, which is as wide as a letter and has its space within.
[[nodiscard]] QString joinSentences(const QStringList &sentences);

/// Words or names one after the other, separated as the language does it: "orders, balances". Not for what is typed
/// again.
[[nodiscard]] QString joinWords(const QStringList &words);

}   // namespace feedwarden
