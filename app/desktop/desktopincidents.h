// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitor/monitor.h"
#include "ui/incidents/incidentsdriver.h"

#include <QString>
#include <QThreadPool>

#include <functional>

namespace feedwarden {

/// What incidents ask of the program: notes go to the history by the Monitor, and a thread of its own reads them and
/// older incidents. Where no history is kept, notes stay in memory.
///
/// Thread: the main one.
class DesktopIncidents final : public IncidentsDriver
{
    Q_OBJECT
public:
    /// `monitor` is borrowed.
    explicit DesktopIncidents(Monitor *monitor, QObject *parent = nullptr);
    /// Waits for the question that is under way.
    ~DesktopIncidents() override;

    /// Where the history lies; empty, as at first: there is none to read.
    void setFolder(const QString &dataFolder) { m_folder = dataFolder; }

    [[nodiscard]] bool keepsNotes() const override { return m_monitor->isHistoryKept(); }
    [[nodiscard]] HistoryStatus status() const override;
    void keepNote(const feedwarden::IncidentNote &note) override;
    void askNotes(const QString &feed, feedwarden::TimeSpan time) override;
    void askIncident(const QString &feed, feedwarden::WallTime at, Which which) override;

private:
    /// On the thread; what comes of `ask` is run here.
    void read(std::function<std::function<void()>(HistoryReader &reader)> ask);

    Monitor *const m_monitor;
    QString m_folder;
    SessionIncidents m_session;   ///< While nothing is kept.
    QThreadPool m_thread;         ///< One, so that answers come in the order of questions.
};

}   // namespace feedwarden
