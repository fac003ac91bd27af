// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktopincidents.h"

#include "core/base/logging.h"

#include <utility>

namespace feedwarden {

/// How far back and ahead the next incident is looked for: as far as anything is kept at all.
static constexpr auto Forever = std::chrono::days(20 * 366);

DesktopIncidents::DesktopIncidents(Monitor *monitor, QObject *parent) : IncidentsDriver(parent), m_monitor(monitor)
{
    m_thread.setMaxThreadCount(1);
    connect(monitor, &Monitor::historyStatusChanged, this, &IncidentsDriver::statusChanged);
    connect(monitor, &Monitor::incidentNoteKept, this, &IncidentsDriver::noteKept);
    connect(&m_session, &IncidentsDriver::noteKept, this, &IncidentsDriver::noteKept);
    connect(&m_session, &IncidentsDriver::notesRead, this, &IncidentsDriver::notesRead);
}

DesktopIncidents::~DesktopIncidents()
{
    m_thread.clear();
    m_thread.waitForDone();
}

HistoryStatus DesktopIncidents::status() const { return keepsNotes() ? m_monitor->historyStatus() : HistoryStatus(); }

void DesktopIncidents::keepNote(const IncidentNote &note)
{
    if (keepsNotes())
        m_monitor->keepIncidentNote(note);
    else
        m_session.keepNote(note);
}

void DesktopIncidents::read(std::function<std::function<void()>(HistoryReader &reader)> ask)
{
    m_thread.start([this, folder = m_folder, ask = std::move(ask)] {
        HistoryReader reader;
        if (!folder.isEmpty() && !reader.open(folder))
            qCWarning(logApp).noquote() << "the history cannot be read:" << reader.fault().detail;
        // A reader that is not open answers that there is nothing.
        QMetaObject::invokeMethod(this, ask(reader), Qt::QueuedConnection);
    });
}

void DesktopIncidents::askNotes(const QString &feed, TimeSpan time)
{
    if (!keepsNotes()) {
        m_session.askNotes(feed, time);
        return;
    }
    read([this, feed, time](HistoryReader &reader) -> std::function<void()> {
        return [this, feed, notes = reader.notes(feed, time)] { emit notesRead(feed, notes); };
    });
}

/// None where there is no such incident.
static std::optional<WallTime> neighbour(HistoryReader &reader, const QString &feed, WallTime at,
                                         IncidentsDriver::Which which)
{
    const bool isBack = which == IncidentsDriver::Which::Before;
    const TimeSpan time = isBack ? TimeSpan{at - Forever, at} : TimeSpan{at, at + Forever};
    std::vector<Outage> outages;
    for (KeptOutage &kept : reader.outages(feed, time, false))
        outages.push_back(std::move(kept.outage));
    std::optional<WallTime> found;
    for (const IncidentSpan &span : incidentSpans(outages)) {
        // What the store has of the one at hand began a little earlier: it cuts times to microseconds.
        if (isBack ? span.from < at - 1us : span.from > at + 1us && !found)
            found = span.from;
    }
    return found;
}

void DesktopIncidents::askIncident(const QString &feed, WallTime at, Which which)
{
    // Of simulated exchanges nothing is kept, and what is kept is not of them.
    if (!keepsNotes() || m_folder.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [this, feed, at, which] { emit incidentRead(feed, at, which, {}); }, Qt::QueuedConnection);
        return;
    }
    read([this, feed, at, which](HistoryReader &reader) -> std::function<void()> {
        const auto begin = which == Which::At ? std::optional(at) : neighbour(reader, feed, at, which);
        std::optional<Incident> incident;
        if (begin)
            incident = tellIncident(incidentFacts(reader, feed, *begin, wallNow()), *begin);
        return [this, feed, at, which, incident] { emit incidentRead(feed, at, which, incident); };
    });
}

}   // namespace feedwarden
