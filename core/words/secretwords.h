// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/secretstore.h"

#include <QString>

namespace feedwarden {

/// Why a store of secrets did not do what it was asked for, as a sentence. Empty for SecretFault::None.
[[nodiscard]] QString sentenceFor(SecretFault fault);
/// What the user can do, as a sentence; empty where the fault's own sentence and the detail say all there is.
[[nodiscard]] QString helpFor(SecretFault fault);
/// Both, with the detail of the outcome between them. Empty where nothing is wrong.
[[nodiscard]] QString textFor(const SecretOutcome &outcome);
/// As textFor(), for a window: the detail, which is English and may be long, stands only where nothing else says what
/// to do. Of a passphrase it says no more than that it is missing or wrong: a window asks for it.
[[nodiscard]] QString briefTextFor(const SecretOutcome &outcome);

}   // namespace feedwarden
