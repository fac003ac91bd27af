// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/incident.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <utility>
#include <vector>

namespace feedwarden {

// An incident as it leaves this program, to an exchange's support for example (docs/incidents.md). What is told of it
// has neither secrets nor paths of this computer in it, also where a detail or the user's note had one.

/// What the export is of, beside the incident.
struct IncidentExport {
    QString title;        ///< What the exchange is called on screen.
    QString note;         ///< The user's; empty for none.
    WallTime written{};   ///< When.
};

/// Keys in snake case, times RFC 3339 UTC with milliseconds, durations in milliseconds as `_ms`, null for what is not
/// known. `note` only where there is one.
[[nodiscard]] QJsonObject incidentJson(const Incident &incident, const IncidentExport &about);

/// Which times stand in front of a step.
enum class StoryTimes { Local, UtcAndLocal };
/// The story as plain text, lines of any length, in the user's language.
[[nodiscard]] QString incidentText(const Incident &incident, const IncidentExport &about,
                                   StoryTimes times = StoryTimes::UtcAndLocal);

/// incident.json, incident.txt and, where `png` is not empty, incident.png.
[[nodiscard]] std::vector<std::pair<QString, QByteArray>>
incidentFiles(const Incident &incident, const IncidentExport &about, const QByteArray &png);

/// What a file of the incident is called at first: "incident-kraken-2026-11-20-132000".
[[nodiscard]] QString incidentFileName(const Incident &incident);

/// Without secrets, and without paths of this computer's files: "…" stands in their place.
[[nodiscard]] QString fitToSend(const QString &text);

}   // namespace feedwarden
