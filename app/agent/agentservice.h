// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/agent/servicemanager.h"
#include "app/agent/servicewatchdog.h"
#include "core/config/configurationfile.h"

#include <QByteArray>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace feedwarden {

class Monitor;

/// The agent as a service: tells the service manager when it is ready, how it does in one line, and that it lives, as
/// long as its threads do; and the log when one of them stands still, whoever started the program.
///
/// Thread: the main one.
class AgentService final : public QObject
{
    Q_OBJECT
public:
    AgentService(Monitor &monitor, ServiceManager manager, QObject *parent = nullptr);

    /// The first configuration is in force.
    void noteReady();
    /// The user wants the configuration read again; noteLooked() or noteReady() follows.
    void noteReloading();
    /// It has been read, by itself or because it was wanted; `problems` keep it from being in force.
    void noteLooked(const QList<ConfigError> &problems);
    void noteStopping();

private:
    void look();
    void tellStatus();
    [[nodiscard]] QString status() const;

    Monitor &m_monitor;
    const ServiceManager m_manager;
    ServiceWatchdog m_watchdog;
    QTimer m_lookTimer{this};
    QTimer m_statusTimer{this};   ///< Runs while there may be something new to tell.
    QByteArray m_toldStatus;
    QStringList m_standing;
    qsizetype m_problems = 0;
    bool m_isReady = false;
    bool m_isReloading = false;
    bool m_isStopping = false;
};

}   // namespace feedwarden
