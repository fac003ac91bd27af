// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testcertificates.h"

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace feedwarden::test {

using namespace std::chrono_literals;

/// A frame of RFC 6455 5.2 as a server sends it, right or wrong.
struct Frame {
    enum class LengthField { Minimal, Bits16, Bits64 };

    int opCode = 0x1;
    QByteArray payload{};
    bool final = true;
    int reserved = 0;   ///< RSV1 = 4, RSV2 = 2, RSV3 = 1.
    LengthField lengthField = LengthField::Minimal;
    std::optional<quint64> announced = std::nullopt;   ///< A length other than that of `payload`.
    std::optional<quint32> mask = std::nullopt;        ///< Servers must not mask.

    [[nodiscard]] QByteArray bytes() const;
};

namespace frames {
[[nodiscard]] QByteArray text(const QByteArray &utf8);
[[nodiscard]] QByteArray binary(const QByteArray &payload);
[[nodiscard]] QByteArray ping(const QByteArray &payload = {});
[[nodiscard]] QByteArray pong(const QByteArray &payload = {});
/// Any code, also those that must not be sent.
[[nodiscard]] QByteArray close(int code, const QByteArray &reason = {});
/// A close frame with this body, which may be no code at all.
[[nodiscard]] QByteArray closeBody(const QByteArray &body);
/// A text message in pieces of `pieceBytes`.
[[nodiscard]] QByteArray fragmented(const QByteArray &utf8, int pieceBytes);
}   // namespace frames

class FaultConnection;

/// One thing a scripted connection does. It is called again whenever something has happened (bytes, a timer, TLS done,
/// the peer gone) until it says Done; each connection has its own copy, so a step may keep state.
enum class Progress { Done, Wait };
using Step = std::function<Progress(FaultConnection &)>;
using Script = std::vector<Step>;

/// One accepted connection that plays its script. Bytes written by steps in a row leave in one piece.
class FaultConnection final : public QObject
{
    Q_OBJECT
public:
    FaultConnection(qintptr descriptor, Script script, const Identity &identity, QObject *parent);

    /// Everything the client has sent, decrypted.
    [[nodiscard]] const QByteArray &received() const { return m_received; }
    /// The upgrade request, up to and with the empty line; empty before it is complete.
    [[nodiscard]] QByteArray request() const;
    /// The value of a header of the request, null without one.
    [[nodiscard]] QByteArray requestHeader(const QByteArray &name) const;
    /// What the client's key has to be answered with.
    [[nodiscard]] QByteArray acceptKey() const;
    /// The complete frames after the request, unmasked. Only those that are masked, as a client's have to be.
    [[nodiscard]] QList<Frame> clientFrames() const;
    [[nodiscard]] bool isPeerGone() const { return m_peerGone; }
    [[nodiscard]] bool isEncrypted() const { return m_socket->isEncrypted(); }
    /// The script has been played to its end.
    [[nodiscard]] bool isFinished() const { return m_next >= m_script.size(); }
    [[nodiscard]] QSslSocket *socket() { return m_socket; }

    void write(const QByteArray &bytes) { m_outgoing += bytes; }
    void wakeAfter(std::chrono::milliseconds delay) { m_timer.start(delay); }
    void stopReading();   ///< The kernel's buffers fill, then the peer's.
    void resumeReading();
    void finish();   ///< FIN behind everything written.
    void reset();    ///< RST; what was written before has been handed over.
    void startTls(const Identity &identity);
    void relayTo(const QHostAddress &host, quint16 port);   ///< From now on bytes go to and fro.
    void flush();

    /// Goes on with the script; for steps that wait for something outside.
    void play();

private:
    void readAll();

    QSslSocket *const m_socket;
    QTcpSocket *m_relay = nullptr;
    Script m_script;
    size_t m_next = 0;
    QByteArray m_received;
    QByteArray m_outgoing;
    QTimer m_timer{this};
    bool m_reads = true;
    bool m_peerGone = false;
    bool m_plays = false;
};

/// The steps.
namespace steps {
[[nodiscard]] Step awaitRequest();
/// 101 with the right key and `extraHeaders` (each with its CR LF).
[[nodiscard]] Step accept(const QByteArray &extraHeaders = {});
/// awaitRequest() and accept().
[[nodiscard]] Script upgrade();
[[nodiscard]] Step send(const QByteArray &bytes);
/// In slices, one after `interval` each; 0 ms means one per turn of the event loop.
[[nodiscard]] Step sendSliced(const QByteArray &bytes, int sliceBytes, std::chrono::milliseconds interval = 0ms);
/// The 101 and `bytes` behind it, but only the first `count` bytes of that.
[[nodiscard]] Step acceptAndSendFirst(qsizetype count, const QByteArray &bytes);
[[nodiscard]] Step pause(std::chrono::milliseconds time);
[[nodiscard]] Step awaitBytes(qsizetype count);
[[nodiscard]] Step awaitFrame(int opCode);
[[nodiscard]] Step awaitPeerGone();
[[nodiscard]] Step stopReading();
[[nodiscard]] Step finish();
[[nodiscard]] Step reset();
[[nodiscard]] Step startTls(const Identity &identity);
[[nodiscard]] Step relayTo(quint16 port);
/// Stays there for ever: accepted, and then silence.
[[nodiscard]] Step hold();
[[nodiscard]] Step run(std::function<void(FaultConnection &)> what);
}   // namespace steps

[[nodiscard]] Script operator+(Script first, const Script &second);

/// A scripted server for TCP, TLS, HTTP and WebSocket on a free port of loopback; everything wrong on purpose comes
/// from its script. Lives on the thread of the test, needs its event loop, and no privileges.
class FaultServer final : public QTcpServer
{
    Q_OBJECT
public:
    explicit FaultServer(Script script = {steps::hold()});
    ~FaultServer() override;

    /// For connections accepted from now on.
    void setScript(Script script) { m_script = std::move(script); }
    /// TLS from the first byte, for connections accepted from now on.
    void setTls(const Identity &identity) { m_identity = identity; }
    /// Of the listening socket and what it accepts, so that a peer's buffers fill soon.
    void setReceiveBuffer(int bytes);

    /// ws:// or wss:// at 127.0.0.1.
    [[nodiscard]] QUrl url(const QString &pathAndQuery = QStringLiteral("/")) const;
    [[nodiscard]] int accepted() const { return int(m_connections.size()); }
    /// The latest one, or null.
    [[nodiscard]] FaultConnection *connection() const
    {
        return m_connections.isEmpty() ? nullptr : m_connections.last();
    }
    [[nodiscard]] const QList<FaultConnection *> &connections() const { return m_connections; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    Script m_script;
    Identity m_identity;
    QList<FaultConnection *> m_connections;
};

/// Stands between a client and a server and cuts the way after a number of bytes.
class CuttingRelay final : public QTcpServer
{
    Q_OBJECT
public:
    enum class Way { ToClient, ToServer };
    enum class Cut { End, Reset };

    CuttingRelay(quint16 serverPort, Way way, qint64 afterBytes, Cut cut);

    [[nodiscard]] qint64 passed() const { return m_passed; }   ///< Bytes that went the watched way.

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void pass(QTcpSocket *from, QTcpSocket *to, bool isWatched);

    const quint16 m_serverPort;
    const Way m_way;
    const qint64 m_afterBytes;
    const Cut m_cut;
    qint64 m_passed = 0;
};

/// A port of loopback where nobody listens as long as the application lives.
[[nodiscard]] quint16 refusedPort();

/// A port of loopback that nobody has now, and that no system gives to whoever asks for any: who takes it, now, later
/// or again, finds it free. 0 where there is none.
[[nodiscard]] quint16 portForLater();

/// A port whose listener's backlog is full, so that a SYN to it is not answered. Linux drops it silently; null
/// elsewhere.
class SynBlackhole final
{
public:
    SynBlackhole();
    ~SynBlackhole();
    SynBlackhole(const SynBlackhole &) = delete;
    SynBlackhole &operator=(const SynBlackhole &) = delete;

    [[nodiscard]] bool isValid() const { return m_port != 0; }
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    QList<int> m_descriptors;
    quint16 m_port = 0;
};

}   // namespace feedwarden::test
