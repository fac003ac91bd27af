// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/historystatus.h"
#include "core/history/incident.h"

#include <QObject>
#include <QString>

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace feedwarden {

/// What incidents ask of the program: notes, and incidents that are no longer in memory. The app implements it; ui
/// knows no thread that reads or writes.
///
/// Thread: the UI's; nothing here blocks, and what is asked for is answered by a signal, also where there is nothing.
class IncidentsDriver : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    enum class Which { At, Before, After };   ///< That which goes on then, or the next one in that direction.

    /// False: notes are forgotten in the end, as is everything of simulated exchanges.
    [[nodiscard]] virtual bool keepsNotes() const = 0;
    /// How it is with the store; with a fault notes are not written now.
    [[nodiscard]] virtual HistoryStatus status() const = 0;
    /// `noteKept` follows. An empty text removes it.
    virtual void keepNote(const feedwarden::IncidentNote &note) = 0;
    /// Notes of incidents of `feed` that began in that time; `notesRead` follows.
    virtual void askNotes(const QString &feed, feedwarden::TimeSpan time) = 0;
    /// From what is kept; `incidentRead` follows.
    virtual void askIncident(const QString &feed, feedwarden::WallTime at, Which which) = 0;

signals:
    void statusChanged();
    /// `status.fault` is why it was not kept.
    void noteKept(const feedwarden::IncidentNote &note, const feedwarden::HistoryStatus &status);
    void notesRead(const QString &feed, const std::vector<feedwarden::IncidentNote> &notes);
    void incidentRead(const QString &feed, feedwarden::WallTime at, feedwarden::IncidentsDriver::Which which,
                      const std::optional<feedwarden::Incident> &incident);
};

/// Where there is no store: notes are kept for as long as this lives, and there are no other incidents.
class SessionIncidents final : public IncidentsDriver
{
    Q_OBJECT
public:
    using IncidentsDriver::IncidentsDriver;

    [[nodiscard]] bool keepsNotes() const override { return false; }
    [[nodiscard]] HistoryStatus status() const override { return {}; }
    void keepNote(const feedwarden::IncidentNote &note) override;
    void askNotes(const QString &feed, feedwarden::TimeSpan time) override;
    void askIncident(const QString &feed, feedwarden::WallTime at, Which which) override;

private:
    std::map<std::pair<QString, WallTime>, IncidentNote> m_notes;
};

}   // namespace feedwarden
