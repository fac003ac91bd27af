// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlets/alerts/alertservice.h"

#include "core/base/logging.h"
#include "core/transport/workerthread.h"

#include <QJsonDocument>
#include <QSysInfo>

#include <algorithm>

namespace feedwarden {

HttpSurroundings httpSurroundings(const Configuration &configuration)
{
    const QString &proxy = configuration.network.proxy;
    const QString &caFile = configuration.network.caFile;
    HttpSurroundings around;
    if (proxy.contains(QLatin1String("://")))
        around.proxy = proxy;
    if (caFile != QLatin1String("system"))
        around.caFile = caFile;
    return around;
}

AlertService::AlertService(QObject *parent) : QObject(parent)
{
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &AlertService::look);
}

AlertService::~AlertService() { endPost(); }

void AlertService::keep(const QString &dataFolder) { m_folder = dataFolder; }

void AlertService::startPost()
{
    m_thread = std::make_unique<WorkerThread>(QStringLiteral("alerts"));
    m_post = new AlertPost(m_folder);
    m_post->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_post, &QObject::deleteLater);
    connect(m_post, &AlertPost::failed, this, &AlertService::failed);
    connect(m_post, &AlertPost::tested, this, &AlertService::channelTested);
    connect(m_post, &AlertPost::burnRatesRead, this,
            [this](const QHash<QString, double> &rates) { m_book.setBurnRates(rates); });
    connect(m_post, &AlertPost::requested, this, &AlertService::serve);
    connect(m_post, &AlertPost::statusesChanged, this, [this](const QList<AlertChannelStatus> &statuses) {
        m_channels = statuses;
        QHash<QString, QString> problems;
        for (const AlertChannelStatus &status : statuses) {
            if (!status.problem.isEmpty())
                problems.insert(status.name, status.problem);
        }
        m_book.setChannelProblems(problems);
        emit channelsChanged(m_channels);
    });
    m_thread->start();

    const auto kept = AlertPost::keptState(m_folder);
    if (!kept)
        qCWarning(logOutlets).noquote() << "what was told before:" << kept.error().detail;
    else if (*kept)
        m_book.restore(**kept, Clock::now(), wallNow());
    if (!kept || *kept)
        m_keptRevision = m_book.revision();
}

void AlertService::endPost()
{
    if (!m_thread)
        return;
    m_thread->quit();
    // The post ends its channels itself, all at once.
    if (!m_thread->wait(QDeadlineTimer(EndLimit)))
        (void)m_thread.release();   // Left alone: a disk or a resolver hangs, and the program's end does not wait.
    m_thread.reset();
    m_post = nullptr;
}

void AlertService::apply(const Configuration &configuration)
{
    m_settings = configuration.alerts;
    m_objectives = objectivesOf(configuration);
    m_book.setSettings(m_settings);
    m_book.setMaintenance(m_objectives.maintenance);
    if (m_isShuttingDown)
        return;
    // What happens to simulated exchanges is nobody's business outside.
    const bool isSimulated = std::ranges::any_of(configuration.feeds, &FeedConfig::isSimulated);
    const bool isKept = !m_folder.isEmpty() && !isSimulated;
    if (isKept && !m_post)
        startPost();
    else if (!isKept && m_post)
        endPost();
    onPost([channels = m_settings.channels, around = httpSurroundings(configuration)](AlertPost &post) {
        post.setChannels(channels, around);
    });
    m_isRunning = true;
    m_timer.start();
}

void AlertService::setFeeds(const QList<FeedSnapshot> &feeds)
{
    if (!m_isShuttingDown)
        m_book.setFeeds(feeds);
}

void AlertService::setAccounts(const QList<AccountSnapshot> &accounts)
{
    if (!m_isShuttingDown)
        m_book.setAccounts(accounts);
}

void AlertService::setHosts(const QList<AlertHost> &hosts) { m_book.setHosts(hosts); }

void AlertService::setNetworkUp(bool isUp) { m_book.setNetworkUp(isUp); }

void AlertService::setHistoryStatus(const HistoryStatus &status)
{
    // That another program writes it is as it should be.
    const bool isFault = status.fault && status.fault->kind != HistoryFault::Kind::HeldByOther;
    m_book.setStorageProblem(isFault ? status.fault->detail : QString());
}

void AlertService::addEvent(const Event &event)
{
    if (std::holds_alternative<ShutdownEvent>(event.payload))
        shutDown();
    if (!m_isShuttingDown)
        m_book.addEvent(event, event.at);
}

void AlertService::acknowledge(quint64 id)
{
    if (m_book.acknowledge(id, wallNow()))
        tell();
}

void AlertService::snooze(quint64 id, std::chrono::milliseconds time)
{
    if (m_book.snooze(id, wallNow() + time))
        tell();
}

void AlertService::serve(const AlertRequest &request)
{
    if (request.type == AlertRequest::Type::Acknowledge)
        acknowledge(request.id);
    else
        snooze(request.id, request.time);
}

void AlertService::test(const QString &channel)
{
    const bool isKnown = std::ranges::find(m_settings.channels, channel, &AlertChannelConfig::name)
                         != m_settings.channels.cend();
    if (!m_post || !isKnown) {
        emit channelTested(
            channel, {AlertDelivery::Outcome::Blocked, QStringLiteral("there is no channel of that name in use"), {}});
        return;
    }
    onPost([channel, message = alertTestMessage(QSysInfo::machineHostName(), wallNow())](AlertPost &post) {
        post.test(channel, message);
    });
}

void AlertService::shutDown()
{
    if (std::exchange(m_isShuttingDown, true))
        return;
    m_timer.stop();
    if (m_isRunning)
        tell();
}

QStringList AlertService::channelsFor(const AlertNotice &notice) const
{
    QStringList names;
    for (const AlertChannelConfig &channel : m_settings.channels) {
        const bool isNamed = notice.channels.isEmpty() || notice.channels.contains(channel.name);
        // Never to the channel that it is about: each failure would make a message that fails (faults D-14).
        const bool isItself = std::ranges::any_of(notice.alerts, [&](const Alert &alert) {
            return alert.facts.kind == AlertKind::Channel && alert.facts.subject == channel.name;
        });
        if (channel.enabled && isNamed && !isItself && notice.alerts.first().severity >= channel.severity)
            names.append(channel.name);
    }
    return names;
}

void AlertService::look()
{
    const auto now = Clock::now();
    if (now - m_burnAskedAt >= BurnInterval) {
        m_burnAskedAt = now;
        onPost([objectives = m_objectives](AlertPost &post) { post.readBurnRates(objectives); });
    }
    m_book.advance(now, wallNow());
    tell();
}

void AlertService::tell()
{
    for (const AlertNotice &notice : m_book.takeNotices()) {
        const AlertMessage message = alertMessageOf(notice, QSysInfo::machineHostName(), wallNow());
        qCInfo(logOutlets).noquote() << "alert" << message.event << nameOf(message.severity) << message.title;
        if (m_settings.desktop) {
            const bool isLoud = m_settings.sound && message.severity == AlertSeverity::Critical
                                && notice.type != AlertNotice::Type::Resolved;
            emit notificationWanted(message, isLoud);
        }
        if (const QStringList channels = channelsFor(notice); !channels.isEmpty())
            onPost([message, channels](AlertPost &post) { post.post(message, channels); });
    }
    // After what was told has been handed over: what a kill takes is told again rather than lost.
    if (m_post && std::exchange(m_keptRevision, m_book.revision()) != m_book.revision()) {
        const QByteArray state = QJsonDocument(m_book.toJson(Clock::now(), wallNow())).toJson(QJsonDocument::Compact);
        onPost([state](AlertPost &post) { post.keepState(state); });
    }
    if (const QList<Alert> alerts = m_book.alerts(); alerts != m_alerts) {
        m_alerts = alerts;
        emit alertsChanged(m_alerts);
    }
}

}   // namespace feedwarden
