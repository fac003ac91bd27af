// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/frameinflater.h"
#include "core/transport/framescanner.h"
#include "core/transport/transport.h"

#include <QAbstractSocket>
#include <QHostInfo>
#include <QObject>
#include <QSslError>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QTcpSocket;
class QWebSocket;
QT_END_NAMESPACE

namespace feedwarden {

/// The Transport of the program, on QWebSocket; nothing else in core knows QWebSocket.
///
/// A fresh QWebSocket serves each open(), because its errors, close codes and timers survive into the next session. The
/// TCP or TLS socket below it, its direct child, gives what QWebSocket keeps to itself: the phases of the set-up, the
/// certificate before the request goes out, the answer of a refused upgrade, unsent bytes, and, through a read
/// transaction that is looked through after each read, the raw frames (a FrameScanner says whether a close frame came
/// and with which code; QWebSocket's own words for an invalid code always say 1002 (measured on 6.4.2)).
///
/// Beyond the contract of Transport:
/// - There is no deadline for the set-up; abort() works at once in every phase.
/// - Facts are collected while signals come and judged in the next turn of the event loop, since QWebSocket's order of
///   `error` and `disconnected` differs from case to case.
/// - Of several addresses of a name each has 2 s to take the connection, then it is the next one's turn.
/// - A refused upgrade whose headers announce more of the body than has come is given 250 ms for it.
/// - A reset cannot be told from an end of the stream (Qt reports both alike): Reset before 101, Lost after it.
/// - A peer that takes nothing of a full send buffer for `frameTimeout` ends the session, as pongs beyond it do.
/// - Binary messages are counted as bytes and dropped: no venue of ours sends any.
/// - Masked frames end the session with 1002, a message of more than 65,536 pieces with 1009.
/// - permessage-deflate is never offered; a server that answers with an extension is refused.
///
/// Thread: all calls on the thread the object lives in. The destructor ends a session without a close frame and tells
/// nothing.
class WebSocketTransport final : public QObject, public Transport
{
    Q_OBJECT
public:
    explicit WebSocketTransport(QObject *parent = nullptr);
    ~WebSocketTransport() override;

    void setListener(TransportListener *listener) override { m_listener = listener; }
    void open(const OpenRequest &request) override;
    bool sendText(const QByteArray &utf8) override;
    bool ping(const QByteArray &payload) override;
    void close(quint16 code, const QString &reason) override;
    void abort() override;

    [[nodiscard]] qint64 bytesReceived() const override { return m_bytesReceived; }
    [[nodiscard]] qint64 bytesSent() const override { return m_bytesSent; }
    [[nodiscard]] std::optional<Clock::time_point> lastByteAt() const override { return m_lastByteAt; }
    [[nodiscard]] bool isViaProxy() const override;

private slots:
    void nameFound(const QHostInfo &info);   ///< A slot: QHostInfo finds it by its name.

private:
    enum class State {
        Idle,        ///< No open(), or its end has been told.
        SettingUp,   ///< From open() to 101.
        Open,
        Closing,   ///< A close frame was sent, by us or as an answer; nothing is delivered any more.
        Ended,     ///< The socket is dropped and transportClosed() is on its way.
    };

    void resolve();
    void tryNextAddress();
    void startSocket();
    void tcpConnected();
    void tlsEncrypted();
    void upgraded();
    void bytesArrived();
    void scanFrames();
    void textReceived(const QString &text);
    void binaryReceived(const QByteArray &bytes);
    void errorOccurred(QAbstractSocket::SocketError error);
    void closing();
    void awaitPeersEnd();
    void takeRefusal();
    void frameDeadline();

    bool phaseDone(SetupPhase phase, SetupPhase next);   ///< Tells it; false if the listener ended the session.
    [[nodiscard]] QByteArray takeConsumed();             ///< Ends the read transaction: what QWebSocket has read since.
    [[nodiscard]] qint64 unsentBytes() const;
    [[nodiscard]] bool hasRoomFor(qint64 bytes);   ///< Watches the peer from the first time it says no.
    void endBecauseUnsent();
    void judgeLater();   ///< Once all signals of this turn have come.
    void judge();
    [[nodiscard]] EndReport verdict();
    void end(EndReport::Kind kind, const QString &detail);
    void end(EndReport report);   ///< First one counts. Drops the socket, tells in the next turn.
    void dropSocket();
    void later(void (WebSocketTransport::*what)());   ///< In the next turn, if the session is still this one.
    [[nodiscard]] QString peerText(const QString &text) const;   ///< Fit for a detail.

    TransportListener *m_listener = nullptr;
    OpenRequest m_request;
    State m_state = State::Idle;
    quint64 m_epoch = 0;
    SetupPhase m_phase = SetupPhase::Name;
    int m_lookup = -1;                ///< -1 unless a lookup is under way.
    int m_otherAddresses = 0;         ///< Of the name, that may not have been tried yet; at most.
    QWebSocket *m_socket = nullptr;   ///< A child of this, so that moveToThread() takes it along.
    QTcpSocket *m_below = nullptr;    ///< The socket below; owned by m_socket.

    // What is known about the end, until it is judged.
    std::optional<EndReport> m_end;
    std::optional<QAbstractSocket::SocketError> m_error;
    QString m_errorText;
    QList<QSslError> m_tlsErrors;
    QByteArray m_answer;   ///< Of a refused upgrade, raw.
    bool m_refused = false;
    bool m_judging = false;
    bool m_closedByUs = false;
    bool m_wasOpen = false;
    bool m_watchesSending = false;

    std::unique_ptr<FrameInflater> m_inflater;   ///< Where binary frames are packed texts.
    FrameScanner m_scanner;
    qint64 m_heldBytes = 0;   ///< Counted, but still in the read buffer of the socket below.
    qint64 m_bytesReceived = 0;
    qint64 m_bytesSent = 0;
    std::optional<Clock::time_point> m_lastByteAt;
    std::optional<Clock::time_point> m_partialSince;   ///< When the frame under way began.
    quint64 m_partialFrame = 0;                        ///< Which one that is.
    QTimer m_addressTimer{this};   ///< For the address that is being connected to, where there are others.
    QTimer m_frameTimer{this};
    QTimer m_graceTimer{this};   ///< For the rest of a body, then for the peer's part of a close.
    QTimer m_trimTimer{this};
};

}   // namespace feedwarden
