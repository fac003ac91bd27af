// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlets/metricsendpoint.h"

#include "core/base/logging.h"
#include "core/outlets/metricsserver.h"
#include "core/transport/workerthread.h"

#include <cstring>
#include <string_view>
#include <utility>

namespace feedwarden {

/// "127.0.0.1" of "127.0.0.1:9464", "::1" of "[::1]:9464", "localhost" of "localhost".
static QString nameOfHost(const char *header)
{
    const QString text = QString::fromLatin1(header).trimmed().toLower();
    if (text.startsWith(u'['))
        return text.mid(1, text.indexOf(u']') - 1);
    QString name = text.section(u':', 0, 0);
    if (name.endsWith(u'.'))
        name.chop(1);
    return name;
}

MetricsRefusal judgeMetricsRequest(const char *method, const char *path, const char *host, const char *listensTo)
{
    const auto listens = ListenAddress::fromString(QString::fromLatin1(listensTo));
    // Of what listens on this machine alone a page in a browser of this machine may ask under any name that its owner
    // makes point here. What listens elsewhere has authentication, which such a page does not have.
    if (!listens || listens->address.isLoopback()) {
        const QString name = host ? nameOfHost(host) : QString();
        if (name != QLatin1String("localhost") && !QHostAddress(name).isLoopback())
            return MetricsRefusal::WrongHost;
    }
    if (!path || std::string_view(path) != "/metrics")
        return MetricsRefusal::WrongPath;
    if (!method || std::string_view(method) != "GET")
        return MetricsRefusal::WrongMethod;
    return MetricsRefusal::None;
}

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
