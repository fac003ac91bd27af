// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>
#include <optional>
#include <utility>

class QTcpSocket;

namespace feedwarden {

/// What a client asked for with its GET.
struct UpgradeRequest {
    QByteArray target;   ///< As it stands in the request line: "/stream?streams=btcusdt@trade".
    QByteArray path;     ///< "/stream".
    QByteArray query;    ///< "streams=btcusdt@trade"; not percent-decoded.
    QList<std::pair<QByteArray, QByteArray>> headers;   ///< Names in lower case.

    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

/// How a session's outgoing bytes are held back.
struct TrafficShape {
    std::chrono::milliseconds latency{0};
    std::chrono::milliseconds jitter{0};   ///< Uniform in [0, jitter] on top; order is kept.
    qint64 bytesPerSecond = 0;             ///< 0 = not limited.

    [[nodiscard]] bool isNone() const { return latency.count() == 0 && jitter.count() == 0 && bytesPerSecond == 0; }
    friend bool operator==(const TrafficShape &, const TrafficShape &) = default;
};

/// The server's side of one WebSocket connection (RFC 6455), with a hand on every byte: QWebSocketServer answers pings
/// by itself and hides the frames, so it can be neither half-open nor wrong on purpose.
///
/// From the TCP connection on: it reads the upgrade request and waits for accept() or refuse(); then text comes and
/// goes. Frames are combined into large writes; what the peer does not take is bounded by `MaxQueuedBytes`, beyond
/// which overflowed() is told once. No compression is offered. Thread: the one it lives in.
class WebSocketSession final : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 MaxQueuedBytes =
        32 * 1024 * 1024;   ///< The largest snapshot times a few, then the reader is too slow.
    static constexpr qint64 MaxMessageBytes = 1024 * 1024;   ///< Of a client's message; more is closed with 1009.
    static constexpr qint64 MaxRequestBytes = 16 * 1024;     ///< Of the upgrade request.

    /// Takes ownership of `socket`, which is connected (and encrypted, where that is wanted, or about to be).
    WebSocketSession(quint64 id, QTcpSocket *socket, quint64 seed, QObject *parent);
    ~WebSocketSession() override;

    [[nodiscard]] quint64 id() const { return m_id; }
    [[nodiscard]] bool isOpen() const { return m_state == State::Open; }
    [[nodiscard]] bool isStalled() const { return m_state == State::Stalled; }
    /// Bytes that are written and not yet with the system.
    [[nodiscard]] qint64 queuedBytes() const;
    [[nodiscard]] Clock::time_point openedAt() const { return m_openedAt; }

    /// Answers 101. Only after upgradeRequested().
    void accept();
    /// Answers with an HTTP status and ends the connection. Only before accept().
    void refuse(int status, const QList<std::pair<QByteArray, QByteArray>> &headers, const QByteArray &body);

    /// Reads nothing and answers nothing from here on. Only before upgradeRequested().
    void stall();

    /// These do nothing unless the session is open. `tag` comes back with released() when the frame was shaped.
    void sendText(QByteArrayView text, quint64 tag = 0);
    void sendPing(QByteArrayView payload);
    /// Whatever bytes, behind what was sent before.
    void sendRaw(QByteArrayView bytes, quint64 tag = 0);

    /// Close frame, at most 1 s for the peer's, then FIN. Code 0 = a close frame without a code.
    void close(int code, const QString &reason, const QString &cause);
    void drop(const QString &cause);    ///< FIN without a close frame.
    void reset(const QString &cause);   ///< RST.

    void setShape(const TrafficShape &shape);
    /// Off: incoming bytes are left where they are (`discard` false) or thrown away unread (true). On again reads them.
    void setReading(bool on, bool discard = false);
    /// Off: nothing is sent, also no pongs; it is kept (up to MaxQueuedBytes) until writing is on again.
    void setWriting(bool on);

    /// One text frame of a server, in front of whatever is in `out`.
    static void appendFrame(QByteArray &out, int opcode, QByteArrayView payload, bool reservedBits = false);

signals:
    void upgradeRequested(const feedwarden::UpgradeRequest &request);
    void textReceived(const QByteArray &text);
    void pingReceived();
    void pongReceived(const QByteArray &payload);
    /// What was queued is written; time for more.
    void drained();
    void released(quint64 tag, std::chrono::nanoseconds delay);
    void overflowed();
    /// Exactly once. Whoever took the session deletes it then, later.
    void closed(const QString &cause, qint64 unsentBytes);

private:
    enum class State { Upgrade, Stalled, Deciding, Open, Closing, Closed };
    struct Shaped {
        Clock::time_point queuedAt, due;
        QByteArray bytes;
        qsizetype sent = 0;
        quint64 tag = 0;
    };

    void readMore();
    void readUpgrade();
    void readFrames();
    bool readFrame();
    void handleMessage(int opcode, const QByteArray &payload);
    void handleControl(int opcode, const QByteArray &payload);
    void violation(int code, const QString &cause);
    void sendFrame(int opcode, QByteArrayView payload, quint64 tag = 0);
    void enqueue(QByteArray bytes, quint64 tag);
    void pumpShaped();
    void scheduleFlush();
    void flush();
    void finish(const QString &cause);

    const quint64 m_id;
    QTcpSocket *const m_socket;
    State m_state = State::Upgrade;
    QByteArray m_in;
    QByteArray m_key;
    QByteArray m_message;   ///< Of a fragmented message.
    int m_messageOpcode = 0;
    QByteArray m_out;
    bool m_flushScheduled = false;
    bool m_reading = true, m_discarding = false, m_writing = true;
    bool m_overflowTold = false;
    TrafficShape m_shape;
    std::deque<Shaped> m_shaped;
    qint64 m_shapedBytes = 0;
    Clock::time_point m_lastDue{};
    Clock::time_point m_tokensAt{};
    double m_tokens = 0;
    QTimer m_shapeTimer{this};
    QTimer m_closeTimer{this};
    Random m_random;
    QString m_cause;
    Clock::time_point m_openedAt{};
};

}   // namespace feedwarden
