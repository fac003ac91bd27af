// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/singleinstance.h"

#include "core/base/logging.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace feedwarden {

static constexpr int PatienceMs = 500;
static constexpr char Raise[] = "raise\n";
static constexpr char Answer[] = "ok\n";

SingleInstance::SingleInstance(const QString &dataDir, QObject *parent) : QObject(parent)
{
    // The home folder stands for the user, and a socket's path may have a hundred characters only.
    const QByteArray who = (QDir::homePath() + QLatin1Char('\n') + QDir(dataDir).absolutePath()).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(who, QCryptographicHash::Sha256).toHex().left(16);
    m_name = QStringLiteral("feedwarden-") + QString::fromLatin1(hash);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *const socket = m_server.nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
                // Anything longer is not ours.
                if (socket->bytesAvailable() > 64) {
                    socket->abort();
                    return;
                }
                if (!socket->canReadLine())
                    return;
                if (socket->readLine() == Raise) {
                    socket->write(Answer);
                    socket->flush();
                    emit raiseRequested();
                }
                socket->disconnectFromServer();
            });
        }
    });
}

bool SingleInstance::askFirst()
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (socket.waitForConnected(PatienceMs)) {
        socket.write(Raise);
        // A program that hangs takes the connection (its system does) but never answers.
        if (socket.waitForBytesWritten(PatienceMs) && socket.waitForReadyRead(PatienceMs) && socket.readAll() == Answer)
            return true;
        qCWarning(logApp) << "another Feedwarden is there but does not answer; going on without it";
        return false;
    }
    listen();
    return false;
}

void SingleInstance::listen()
{
    if (m_server.listen(m_name))
        return;
    // What a program that was killed left behind.
    QLocalServer::removeServer(m_name);
    if (!m_server.listen(m_name))
        qCWarning(logApp) << "a second start will not find this window:" << m_server.errorString();
}

}   // namespace feedwarden
