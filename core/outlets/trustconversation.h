// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outlets/trustprotocol.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QSet>

#include <deque>

class QIODevice;
class QLocalSocket;
class QTcpSocket;

namespace feedwarden {

/// One client of the trust socket: what it asked for and what it has not taken yet.
///
/// A client that reads slowly costs QueueLimit bytes and a place per stream: of what does not fit, only the newest
/// state of each stream is kept, and sent once there is room; `changes` tells it what it missed. One that takes nothing
/// for Patience is let go.
///
/// Thread: the server's. `ended` comes once, at the earliest from the event loop.
class TrustConversation final : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 QueueLimit = 64 * 1024;
    static constexpr int MaxSubscriptions = 1'024;
    static constexpr Clock::duration Patience = 10s;

    /// Takes ownership of the socket; `book` must outlive it.
    TrustConversation(QLocalSocket *socket, const TrustBook &book, QObject *parent);
    TrustConversation(QTcpSocket *socket, const TrustBook &book, QObject *parent);

    [[nodiscard]] bool isTcp() const { return m_tcp; }
    [[nodiscard]] bool isSubscribed() const { return m_wantsAll || !m_wishes.isEmpty(); }
    [[nodiscard]] bool wants(const TrustSubject &subject) const;

    /// `line` is how `subject` stands now.
    void tell(const TrustSubject &subject, const QByteArray &line);
    void sendHeartbeat(const QByteArray &line);
    /// Lets go whoever does not read, or has not said a word since it came.
    void look(Clock::time_point now);
    /// Ends it with a last word, which the client gets if it reads.
    void end(QLatin1String reason);
    void endWith(const QJsonObject &lastWord);

    [[nodiscard]] qint64 queuedBytes() const;
    [[nodiscard]] qsizetype streamsBehind() const { return m_behind.size(); }

signals:
    void ended();

private:
    /// What is wanted of one feed.
    struct Wish {
        bool isWhole = false;
        QSet<StreamKey> streams;
    };

    void begin();
    [[nodiscard]] int subscriptions() const;
    void read();
    void answer(const QByteArray &line);
    void subscribe(const TrustRequest &request);
    void unsubscribe(const TrustRequest &request);
    void fallBehind(const TrustSubject &subject);
    void catchUp();
    void write(const QJsonObject &object);
    void write(const QByteArray &line);
    void flush();
    void abort();
    [[nodiscard]] bool isFull() const { return queuedBytes() >= QueueLimit; }

    const TrustBook &m_book;
    QLocalSocket *const m_local = nullptr;   ///< One of the two is there.
    QTcpSocket *const m_tcp = nullptr;
    QIODevice *const m_device;
    QByteArray m_read;   ///< Not yet a whole line; at most LongestTrustRequest and one read more.
    bool m_hasSpoken = false;
    bool m_isEnding = false;
    bool m_isCatchingUp = false;
    Clock::time_point m_cameAt;
    Clock::time_point m_tookAt;   ///< When it took something last, or there was nothing to take.
    bool m_wantsAll = false;
    QHash<QString, Wish> m_wishes;
    QSet<TrustSubject> m_behind;
    std::deque<TrustSubject> m_behindInOrder;   ///< The same.
};

}   // namespace feedwarden
