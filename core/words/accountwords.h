// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/event.h"

#include <QString>

namespace feedwarden {

// What the events of an account say to people; sentenceFor() of words.h is the way in.

[[nodiscard]] QString sentenceOf(const AccountChanged &event);
[[nodiscard]] QString sentenceOf(const AccountReread &event);
[[nodiscard]] QString sentenceOf(const AccountKeyRenewed &event);
[[nodiscard]] QString sentenceOf(const AccountKeyRenewalFailed &event);
[[nodiscard]] QString sentenceOf(const AccountDoubted &event);
[[nodiscard]] QString sentenceOf(const AccountDeactivated &event);
[[nodiscard]] QString sentenceOf(const AccountAccepted &event);
[[nodiscard]] QString sentenceOf(const AccountWarning &event);

/// "bought", "sold"; "partly filled", "cancelled".
[[nodiscard]] QString wordFor(OrderStatus status);

}   // namespace feedwarden
