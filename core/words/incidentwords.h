// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/historystatus.h"
#include "core/history/incident.h"

#include <QString>

#include <optional>

namespace feedwarden {

// An incident in words, for people. `title` is what the exchange is called on screen. All plain text; what comes from
// outside (details, reasons, streams) is put in as it is.

/// "Kraken was down for 1:12: reset by the server".
[[nodiscard]] QString headlineOf(const Incident &incident, const QString &title);
/// "From 2026-11-20 13:20:00 to 13:21:12. 2 attempts. All streams were trusted again 1:14 after the loss."
[[nodiscard]] QString summaryOf(const Incident &incident);
/// What happened, in a sentence. Names the line where the incident is of several.
[[nodiscard]] QString sentenceFor(const IncidentStep &step, const Incident &incident);
/// When, in local time to the millisecond, with the date where the step before is of another day or there is none;
/// unknownText() where it is not known.
[[nodiscard]] QString timeTextOf(const IncidentStep &step, std::optional<WallTime> before);
/// Of an attempt: "1.0 s planned, 1.1 s real"; empty for all others.
[[nodiscard]] QString delayTextOf(const IncidentStep &step);
/// What a step came to: "failed", "the line came back"; empty where there is nothing to add.
[[nodiscard]] QString wordFor(AttemptResult result);
/// "5", "at least 5", "not known".
[[nodiscard]] QString missingText(const IncidentStream &stream);
/// "not yet", or the time.
[[nodiscard]] QString trustedAgainText(const IncidentStream &stream, const Incident &incident);
/// "BTCUSDT/trade", or what stands for a whole connection.
[[nodiscard]] QString streamTextOf(const IncidentStream &stream, const Incident &incident);

/// Why a note cannot be kept, and what to do; empty without a fault.
[[nodiscard]] QString noteProblem(const HistoryStatus &status);

}   // namespace feedwarden
