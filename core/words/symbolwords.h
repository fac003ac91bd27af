// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/symbolfetch.h"

#include <QString>

namespace feedwarden {

/// Why the list of an exchange's symbols is not there, as a sentence. `title` is the exchange's. Empty where it is.
[[nodiscard]] QString sentenceFor(const SymbolOutcome &outcome, const QString &title);

/// What a trader knows them by, beside the channel's own word: "Changes of the order book, from its whole". Empty where
/// the word says it all.
[[nodiscard]] QString explanationFor(Channel channel);

}   // namespace feedwarden
