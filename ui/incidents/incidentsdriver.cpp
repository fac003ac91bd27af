// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/incidentsdriver.h"

namespace feedwarden {

void SessionIncidents::keepNote(const IncidentNote &note)
{
    if (note.text.isEmpty())
        m_notes.erase({note.feed, note.begin});
    else
        m_notes[{note.feed, note.begin}] = note;
    emit noteKept(note, {});
}

void SessionIncidents::askNotes(const QString &feed, TimeSpan time)
{
    std::vector<IncidentNote> notes;
    for (const auto &[name, note] : m_notes) {
        if (note.feed == feed && note.begin >= time.from && note.begin < time.to)
            notes.push_back(note);
    }
    emit notesRead(feed, notes);
}

void SessionIncidents::askIncident(const QString &feed, WallTime at, Which which)
{
    emit incidentRead(feed, at, which, {});
}

}   // namespace feedwarden
