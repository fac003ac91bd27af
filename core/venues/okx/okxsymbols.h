// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/venues/symbollist.h"

namespace feedwarden {

[[nodiscard]] const SymbolSource &okxSymbols();

}   // namespace feedwarden
