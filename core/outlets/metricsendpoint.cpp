// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlets/metricsendpoint.h"

#include "core/base/logging.h"
#include "core/outlets/metricsserver.h"
#include "core/transport/workerthread.h"

#include <utility>

namespace feedwarden {

MetricsEndpoint::MetricsEndpoint(std::chrono::milliseconds retryInterval, QObject *parent)
    : QObject(parent), m_server(std::make_shared<MetricsServer>())
{
    m_retryTimer.setSingleShot(true);
    m_retryTimer.setInterval(retryInterval);
    connect(&m_retryTimer, &QTimer::timeout, this, &MetricsEndpoint::start);
}

MetricsEndpoint::~MetricsEndpoint()
{
    if (!m_thread)
        return;
    m_thread->quit();
    m_thread->wait();
}

void MetricsEndpoint::apply(const MetricsSettings &settings)
{
    if (settings == m_settings)
        return;
    m_settings = settings;
    m_toldProblem.clear();
    start();
}

void MetricsEndpoint::publish(std::shared_ptr<const MetricsPicture> picture) { m_server->publish(std::move(picture)); }

void MetricsEndpoint::start()
{
    m_retryTimer.stop();
    if (!m_thread) {
        if (!m_settings.enabled)
            return;
        m_thread = new WorkerThread(QStringLiteral("metrics"), this);
        m_desk = new QObject;
        m_desk->moveToThread(m_thread);
        connect(m_thread, &QThread::finished, m_desk, [server = m_server] { server->stop(); });
        connect(m_thread, &QThread::finished, m_desk, &QObject::deleteLater);
        m_thread->start();
    }
    m_port = 0;
    // This outlives the thread, and an answer that comes later than its end goes nowhere.
    QMetaObject::invokeMethod(
        m_desk,
        [this, server = m_server, settings = m_settings, number = ++m_number] {
            Outcome outcome;
            if (!settings.enabled) {
                server->stop();
            } else if (const auto started = server->start(settings)) {
                outcome.port = *started;
            } else {
                outcome.problem = started.error();
            }
            QMetaObject::invokeMethod(
                this, [this, number, outcome] { take(number, outcome); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void MetricsEndpoint::take(quint64 number, const Outcome &outcome)
{
    if (number != m_number)
        return;
    m_port = outcome.port;
    if (outcome.problem) {
        if (isBuiltIn())
            m_retryTimer.start();
        if (std::exchange(m_toldProblem, outcome.problem->detail) == outcome.problem->detail)
            return;
        qCWarning(logOutlets).noquote() << "no metrics endpoint:" << outcome.problem->detail;
        emit failed(*outcome.problem);
        return;
    }
    m_toldProblem.clear();
    if (m_port == 0)
        return;
    qCInfo(logOutlets).noquote() << "metrics endpoint at" << m_settings.listen;
    emit listening(m_port);
}

}   // namespace feedwarden
