// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/websocketserver.h"

#include "core/base/logging.h"

#include <QSslSocket>
#include <QTcpSocket>

namespace feedwarden {

WebSocketServer::WebSocketServer(std::optional<QSslConfiguration> tls, quint64 seed, QObject *parent)
    : QTcpServer(parent), m_tls(std::move(tls)), m_seed(seed)
{
}

WebSocketServer::~WebSocketServer() = default;

Result<void> WebSocketServer::open(const QHostAddress &address, quint16 port)
{
    m_address = address;
    if (!listen(address, port)) {
        return Error{ErrorCode::Resource,
                     QStringLiteral("cannot listen on %1:%2: %3").arg(address.toString()).arg(port).arg(errorString())};
    }
    m_port = serverPort();
    return {};
}

void WebSocketServer::setRefusing(bool on)
{
    if (on == isRefusing())
        return;
    if (on) {
        close();
        // Bound without listening: connections are refused, and no other program can take the port meanwhile.
        m_placeholder = std::make_unique<QTcpSocket>();
        if (!m_placeholder->bind(m_address, m_port, QAbstractSocket::ShareAddress | QAbstractSocket::ReuseAddressHint))
            qCWarning(logSimulator) << "port" << m_port << "cannot be kept:" << m_placeholder->errorString();
        return;
    }
    m_placeholder.reset();
    if (!listen(m_address, m_port))
        qCWarning(logSimulator) << "cannot listen on port" << m_port << "again:" << errorString();
}

void WebSocketServer::incomingConnection(qintptr descriptor)
{
    QTcpSocket *socket = m_tls ? new QSslSocket : new QTcpSocket;
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    ++m_lastId;
    auto *session = new WebSocketSession(m_lastId, socket, m_seed + m_lastId, this);
    emit sessionArrived(session);
    if (m_tls && !session->isStalled()) {
        auto *tls = static_cast<QSslSocket *>(socket);
        tls->setSslConfiguration(*m_tls);
        tls->startServerEncryption();
    }
}

}   // namespace feedwarden
