// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/venues/symbollist.h"

namespace feedwarden {

/// Symbols are the tokens of outcomes: `base` is the question, `quote` the outcome.
[[nodiscard]] const SymbolSource &polymarketSymbols();

}   // namespace feedwarden
