// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/venues/symbollist.h"

namespace feedwarden {

[[nodiscard]] const SymbolSource &coinbaseSymbols();           ///< Of Advanced Trade.
[[nodiscard]] const SymbolSource &coinbaseExchangeSymbols();   ///< Of the exchange.

}   // namespace feedwarden
