// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/configuration.h"
#include "core/outlets/trustbook.h"

#include <QList>
#include <QLocalServer>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTcpServer>
#include <QTimer>

#include <optional>
#include <vector>

namespace feedwarden {

class TrustConversation;

/// Tells other programs of this machine what may be trusted now, and each change of it at once (docs/trust-signal.md):
/// over a local socket, and over TCP on loopback where that is asked for.
///
/// Thread: lives on the Monitor's, whose pictures and events it is given. What cannot be opened is said once in the log
/// and by problems(), and harms nothing else.
class TrustServer final : public QObject
{
    Q_OBJECT
public:
    static constexpr int MaxClients = 64;
    static constexpr int MaxTcpClients = 16;   ///< Of those.

    struct Places {
        QString socket;   ///< Absolute; empty: none.
        SocketAccess access = SocketAccess::Owner;
        std::optional<LoopbackAddress> tcp;   ///< Port 0: any, see tcpPort().

        friend bool operator==(const Places &, const Places &) = default;
    };
    [[nodiscard]] static Places placesOf(const Configuration &configuration);

    explicit TrustServer(QObject *parent = nullptr);
    ~TrustServer() override;

    /// Opens what is new, closes what is gone (with a last word), and tries again what could not be opened.
    void setPlaces(const Places &places);

    /// Sentences for the log about what could not be opened.
    [[nodiscard]] const QStringList &problems() const { return m_problems; }
    [[nodiscard]] QString socketPath() const;   ///< Empty while there is none.
    [[nodiscard]] quint16 tcpPort() const;      ///< 0 while there is none.
    [[nodiscard]] int clients() const { return int(m_clients.size()); }
    /// What waits for clients to read, of all together; at most TrustConversation::QueueLimit and a line for each.
    [[nodiscard]] qint64 queuedBytes() const;

public slots:
    void setFeeds(const QList<feedwarden::FeedSnapshot> &feeds);
    void addEvent(const feedwarden::Event &event);

private:
    void openSocket();
    void openTcp();
    void complain(const QString &problem);
    void takeLocal();
    void takeTcp();
    /// False where there are too many; then the socket is gone.
    [[nodiscard]] bool hasRoomFor(bool isTcp) const;
    void add(TrustConversation *client);
    void endAll(QLatin1String reason, std::optional<bool> ofTcp = {});
    /// Tells who wants to know what has changed.
    void spread();
    void armExpiry();
    void lookAround();
    [[nodiscard]] bool isOpen() const { return m_local.isListening() || m_tcp.isListening(); }

    Places m_places;
    QStringList m_problems;
    QLocalServer m_local{this};
    QTcpServer m_tcp{this};
    TrustBook m_book;
    std::vector<TrustConversation *> m_clients;   ///< Children of this.
    QTimer m_expiryTimer{this};
    QTimer m_heartbeatTimer{this};   ///< Runs while there are clients.
};

}   // namespace feedwarden
