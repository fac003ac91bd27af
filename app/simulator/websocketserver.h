// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/websocketsession.h"
#include "core/base/result.h"

#include <QHostAddress>
#include <QSslConfiguration>
#include <QTcpServer>

#include <memory>
#include <optional>

class QTcpSocket;

namespace feedwarden {

/// Listens for WebSocket connections and makes a session of each. It can also refuse: then the port stays ours, nobody
/// listens on it, and the system answers with RST.
///
/// Thread: the one it lives in. Sessions are its children.
class WebSocketServer final : public QTcpServer
{
    Q_OBJECT
public:
    /// `tls` absent = plain TCP. `seed` is for the jitter of shaped sessions.
    WebSocketServer(std::optional<QSslConfiguration> tls, quint64 seed, QObject *parent = nullptr);
    ~WebSocketServer() override;

    /// Error: Resource. Port 0 = any.
    [[nodiscard]] Result<void> open(const QHostAddress &address, quint16 port);
    [[nodiscard]] quint16 port() const { return m_port; }

    void setRefusing(bool on);
    [[nodiscard]] bool isRefusing() const { return m_placeholder != nullptr; }

signals:
    /// Before a byte was read from it. The receiver deletes it once it has closed.
    void sessionArrived(feedwarden::WebSocketSession *session);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    const std::optional<QSslConfiguration> m_tls;
    const quint64 m_seed;
    QHostAddress m_address;
    quint16 m_port = 0;
    quint64 m_lastId = 0;
    std::unique_ptr<QTcpSocket> m_placeholder;
};

}   // namespace feedwarden
