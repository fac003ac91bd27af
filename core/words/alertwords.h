// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/alert.h"

#include <QString>
#include <QStringList>

namespace feedwarden {

// What alerts say to people: plain text, whatever stands in the names and details that are put in.

[[nodiscard]] QString wordFor(AlertSeverity severity);

/// What is wrong, in one line without a full stop: "Binance Spot is down".
[[nodiscard]] QString alertTitle(const AlertFacts &facts);
/// The same for several of one kind: "5 feeds are down: a, b, c and 2 more".
[[nodiscard]] QString alertTitle(AlertKind kind, const QStringList &titles);
/// What is known of it, and what to do: one to three sentences. May be empty.
[[nodiscard]] QString alertText(const AlertFacts &facts);
/// That it is over: "Binance Spot is connected again".
[[nodiscard]] QString alertEndTitle(const AlertFacts &facts, AlertEnd end);
/// "Over: Binance Spot is down, Kraken is down".
[[nodiscard]] QString alertEndTitle(AlertKind kind, const QStringList &titles);

/// Of a message that somebody sends to see whether it comes: its title and its text.
[[nodiscard]] QString alertTestTitle();
[[nodiscard]] QString alertTestText();

}   // namespace feedwarden
