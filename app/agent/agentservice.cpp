// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agent/agentservice.h"

#include "core/base/escaping.h"
#include "core/base/logging.h"
#include "core/monitor/monitor.h"
#include "core/words/feedwords.h"

namespace feedwarden {

/// Without a manager that wants to know, standing threads are looked for as often as with one that asks for this.
static constexpr Clock::duration UsualInterval = 20s;
/// The one line is for people, who look at it now and then.
static constexpr auto StatusInterval = 1s;

AgentService::AgentService(Monitor &monitor, ServiceManager manager, QObject *parent)
    : QObject(parent),
      m_monitor(monitor),
      m_manager(std::move(manager)),
      m_watchdog(m_manager.watchdogInterval().value_or(UsualInterval))
{
    m_lookTimer.setTimerType(Qt::PreciseTimer);
    m_lookTimer.setInterval(std::chrono::ceil<std::chrono::milliseconds>(m_watchdog.lookEvery()));
    connect(&m_lookTimer, &QTimer::timeout, this, &AgentService::look);
    m_statusTimer.setSingleShot(true);
    m_statusTimer.setInterval(StatusInterval);
    connect(&m_statusTimer, &QTimer::timeout, this, &AgentService::tellStatus);
    if (m_manager.isListening()) {
        connect(&monitor, &Monitor::feedsUpdated, this, [this] {
            if (m_isReady && !m_statusTimer.isActive())
                m_statusTimer.start();
        });
    }
}

void AgentService::noteReady()
{
    if (m_isStopping)
        return;
    m_isReady = true;
    m_isReloading = false;
    m_toldStatus = "STATUS=" + status().toUtf8();
    m_manager.notify("READY=1\n" + m_toldStatus);
    if (!m_lookTimer.isActive()) {
        m_monitor.askThreads();
        m_lookTimer.start();
    }
}

void AgentService::noteReloading()
{
    if (!m_isReady || m_isStopping)
        return;
    m_isReloading = true;
    // Of the kernel's clock that the manager compares it with: the one that stops in suspend.
    const auto at = std::chrono::duration_cast<std::chrono::microseconds>(Clock::awake());
    m_manager.notify("RELOADING=1\nMONOTONIC_USEC=" + QByteArray::number(qint64(at.count())));
}

void AgentService::noteLooked(const QList<ConfigError> &problems)
{
    m_problems = problems.size();
    if (!m_isReloading)
        return tellStatus();
    // Who asked is answered, also where nothing is new.
    for (const ConfigError &problem : problems)
        qCWarning(logApp).noquote() << "not reloaded, the last good configuration stays in force:"
                                    << problem.toString();
    if (problems.isEmpty())
        qCInfo(logApp) << "the configuration has been reloaded";
    noteReady();
}

void AgentService::noteStopping()
{
    if (std::exchange(m_isStopping, true))
        return;
    m_lookTimer.stop();
    m_statusTimer.stop();
    // What was told last stands behind a service that is gone, too.
    m_manager.notify("STOPPING=1\nSTATUS=stopped");
}

void AgentService::look()
{
    QList<ServiceWatchdog::Sign> signs_;
    for (const Monitor::ThreadAnswer &answer : m_monitor.threadAnswers())
        signs_.append({answer.thread, answer.answeredAt});
    const ServiceWatchdog::Finding finding = m_watchdog.look(Clock::now(), signs_);
    m_monitor.askThreads();
    if (finding.standing != m_standing) {
        const QStringList before = std::exchange(m_standing, finding.standing);
        // First, since a thread that stands in the log keeps everybody out of it.
        tellStatus();
        for (const QString &thread : std::as_const(m_standing)) {
            if (!before.contains(thread))
                qCWarning(logApp).noquote() << "the thread" << thread << "does not answer";
        }
        for (const QString &thread : before) {
            if (!m_standing.contains(thread))
                qCWarning(logApp).noquote() << "the thread" << thread << "answers again";
        }
    }
    if (finding.isPingDue && m_manager.watchdogInterval())
        m_manager.notify("WATCHDOG=1");
}

void AgentService::tellStatus()
{
    const QByteArray now = "STATUS=" + status().toUtf8();
    if (!m_isReady || m_isStopping || now == m_toldStatus)
        return;
    m_toldStatus = now;
    m_manager.notify(now);
}

QString AgentService::status() const
{
    QStringList parts{trustSummary(m_monitor.feeds())};
    if (!m_standing.isEmpty()) {
        //: %1 is one or several names of threads, such as io-1.
        parts.prepend(tr("no answer from %1").arg(m_standing.join(QLatin1String(", "))));
    }
    if (m_problems > 0)
        parts.append(tr("the configuration has errors, the last good one stays in force"));
    // One line, whatever feeds are called.
    return escaped(parts.join(QLatin1String("; ")));
}

}   // namespace feedwarden
