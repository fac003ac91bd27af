// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlets/trustserver.h"

#include "core/base/logging.h"
#include "core/base/privatefiles.h"
#include "core/outlets/jsonlines.h"
#include "core/outlets/trustconversation.h"

#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QLocalSocket>
#include <QNetworkProxy>
#include <QTcpSocket>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <sys/un.h>
#endif

namespace feedwarden {

/// For the answer of whoever may be listening already: its system gives it at once.
static constexpr int ConnectPatienceMs = 200;

#ifdef Q_OS_UNIX
/// What QLocalServer puts behind the folder's name while it makes the socket.
static constexpr qsizetype TemporaryName = sizeof("/XXXXXX/s") - 1;

/// Why no socket may be made at `path`; empty where one may, and what a dead program left there is gone then.
static QString obstacleAt(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    constexpr qsizetype Longest = sizeof(sockaddr_un::sun_path) - 1;
    if (std::max(name.size(), folder.size() + TemporaryName) > Longest) {
        return QStringLiteral("the path %1 is too long for a socket; name a shorter one as trust.socket").arg(path);
    }
    struct stat status {
    };
    if (::lstat(name.constData(), &status) != 0)
        return {};
    if (!S_ISSOCK(status.st_mode))
        return QStringLiteral("%1 is there already and no socket; name another as trust.socket").arg(path);
    QLocalSocket probe;
    probe.connectToServer(path);
    const bool isAnswered = probe.waitForConnected(ConnectPatienceMs);
    if (isAnswered || probe.error() != QLocalSocket::ConnectionRefusedError) {
        return QStringLiteral("another program listens at %1 already; end it, or name another as trust.socket")
            .arg(path);
    }
    QFile::remove(path);
    return {};
}
#else
static QString obstacleAt(const QString &) { return {}; }
#endif

TrustServer::Places TrustServer::placesOf(const Configuration &configuration)
{
    Places places;
    places.socket = trustSocketPath(configuration);
    places.access = configuration.trust.access;
    if (configuration.trust.enabled)
        places.tcp = loopbackAddress(configuration.trust.tcp);
    return places;
}

TrustServer::TrustServer(QObject *parent) : QObject(parent)
{
    m_tcp.setProxy(QNetworkProxy::NoProxy);
    connect(&m_local, &QLocalServer::newConnection, this, &TrustServer::takeLocal);
    connect(&m_tcp, &QTcpServer::newConnection, this, &TrustServer::takeTcp);
    m_expiryTimer.setSingleShot(true);
    m_expiryTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_expiryTimer, &QTimer::timeout, this, [this] {
        m_book.advance(Clock::now(), wallNow());
        spread();
    });
    m_heartbeatTimer.setInterval(TrustHeartbeat);
    m_heartbeatTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_heartbeatTimer, &QTimer::timeout, this, &TrustServer::lookAround);
}

TrustServer::~TrustServer() { endAll(QLatin1String("closing")); }

QString TrustServer::socketPath() const { return m_local.isListening() ? m_local.fullServerName() : QString(); }

quint16 TrustServer::tcpPort() const { return m_tcp.isListening() ? m_tcp.serverPort() : 0; }

qint64 TrustServer::queuedBytes() const
{
    qint64 bytes = 0;
    for (const TrustConversation *client : m_clients)
        bytes += client->queuedBytes();
    return bytes;
}

void TrustServer::setPlaces(const Places &places)
{
    const bool wasOpen = isOpen();
    const bool isSocketNew = places.socket != m_places.socket || places.access != m_places.access;
    if (m_local.isListening() && isSocketNew) {
        m_local.close();
        endAll(QLatin1String("closing"), false);
    }
    if (m_tcp.isListening() && places.tcp != m_places.tcp) {
        m_tcp.close();
        endAll(QLatin1String("closing"), true);
    }
    m_places = places;
    m_problems.clear();
    if (!m_places.socket.isEmpty() && !m_local.isListening())
        openSocket();
    if (m_places.tcp && !m_tcp.isListening())
        openTcp();
    // While nobody could ask, nothing was followed.
    if (isOpen() && !wasOpen)
        m_book = TrustBook(Clock::now());
}

void TrustServer::openSocket()
{
    if (const auto made = createPrivateDirectory(QFileInfo(m_places.socket).absolutePath()); !made)
        return complain(made.error().detail);
    if (const QString obstacle = obstacleAt(m_places.socket); !obstacle.isEmpty())
        return complain(obstacle);
    m_local.setSocketOptions(m_places.access == SocketAccess::Group
                                 ? QLocalServer::UserAccessOption | QLocalServer::GroupAccessOption
                                 : QLocalServer::SocketOptions(QLocalServer::UserAccessOption));
    if (!m_local.listen(m_places.socket))
        return complain(QStringLiteral("%1: %2").arg(m_places.socket, m_local.errorString()));
    qCInfo(logOutlets).noquote() << "trust signal at" << m_places.socket;
}

void TrustServer::openTcp()
{
    // Nothing else than loopback can come here: loopbackAddress() knows no other.
    if (!m_tcp.listen(QHostAddress(m_places.tcp->host), m_places.tcp->port)) {
        return complain(
            QStringLiteral("%1 port %2: %3").arg(m_places.tcp->host).arg(m_places.tcp->port).arg(m_tcp.errorString()));
    }
    qCInfo(logOutlets).noquote() << "trust signal at" << m_tcp.serverAddress().toString() << "port"
                                 << m_tcp.serverPort();
}

void TrustServer::complain(const QString &problem)
{
    m_problems.append(problem);
    qCWarning(logOutlets).noquote() << "the trust signal cannot be given:" << problem;
}

void TrustServer::takeLocal()
{
    while (QLocalSocket *const socket = m_local.nextPendingConnection())
        add(new TrustConversation(socket, m_book, this));
}

void TrustServer::takeTcp()
{
    while (QTcpSocket *const socket = m_tcp.nextPendingConnection())
        add(new TrustConversation(socket, m_book, this));
}

bool TrustServer::hasRoomFor(bool isTcp) const
{
    const auto ofTcp = std::ranges::count_if(m_clients, &TrustConversation::isTcp);
    return clients() < MaxClients && (!isTcp || ofTcp < MaxTcpClients);
}

void TrustServer::add(TrustConversation *client)
{
    if (!hasRoomFor(client->isTcp())) {
        connect(client, &TrustConversation::ended, client, &QObject::deleteLater);
        client->endWith(
            trustError({QLatin1String("too_many_clients"),
                        QStringLiteral("at most %1, of them %2 over TCP").arg(MaxClients).arg(MaxTcpClients)},
                       wallNow()));
        return;
    }
    m_clients.push_back(client);
    connect(client, &TrustConversation::ended, this, [this, client] {
        std::erase(m_clients, client);
        client->deleteLater();
        if (m_clients.empty())
            m_heartbeatTimer.stop();
    });
    if (!m_heartbeatTimer.isActive())
        m_heartbeatTimer.start();
}

void TrustServer::endAll(QLatin1String reason, std::optional<bool> ofTcp)
{
    for (TrustConversation *client : std::vector(m_clients)) {
        if (!ofTcp || *ofTcp == client->isTcp())
            client->end(reason);
    }
}

void TrustServer::setFeeds(const QList<FeedSnapshot> &feeds)
{
    if (!isOpen())
        return;
    m_book.setFeeds(feeds, Clock::now(), wallNow());
    spread();
}

void TrustServer::addEvent(const Event &event)
{
    if (!isOpen())
        return;
    m_book.addEvent(event, Clock::now(), wallNow());
    spread();
    if (std::holds_alternative<ShutdownEvent>(event.payload)) {
        m_local.close();
        m_tcp.close();
        endAll(QLatin1String("shutting_down"));
    }
}

void TrustServer::spread()
{
    const QList<TrustSubject> changes = m_book.takeChanges();
    if (!m_clients.empty()) {
        const auto now = Clock::now();
        const WallTime wall = wallNow();
        for (const TrustSubject &subject : changes) {
            QByteArray line;   // The same for all.
            for (TrustConversation *client : std::vector(m_clients)) {
                if (!client->wants(subject))
                    continue;
                if (line.isEmpty())
                    line = toJsonLine(trustState(subject, m_book.verdict(subject, now), now, wall));
                client->tell(subject, line);
            }
        }
    }
    armExpiry();
}

void TrustServer::armExpiry()
{
    const auto next = m_book.nextExpiry();
    if (!next)
        return m_expiryTimer.stop();
    // Pictures move that instant on twenty times a second: a timer that comes too early is left alone.
    const std::chrono::milliseconds wait = std::max<std::chrono::milliseconds>(
        std::chrono::ceil<std::chrono::milliseconds>(*next - Clock::now()), 0ms);
    if (!m_expiryTimer.isActive() || m_expiryTimer.remainingTimeAsDuration() > wait)
        m_expiryTimer.start(wait);
}

void TrustServer::lookAround()
{
    const auto now = Clock::now();
    const QByteArray line = toJsonLine(trustHeartbeat(wallNow()));
    for (TrustConversation *client : std::vector(m_clients)) {
        client->sendHeartbeat(line);
        client->look(now);
    }
}

}   // namespace feedwarden
