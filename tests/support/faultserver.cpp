// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultserver.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QSslConfiguration>
#include <QtEndian>

#include <algorithm>

#if defined(Q_OS_UNIX)
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace feedwarden::test {

QByteArray Frame::bytes() const
{
    const quint64 length = announced.value_or(quint64(payload.size()));
    const int maskBit = mask ? 0x80 : 0;
    QByteArray result;
    result += char((final ? 0x80 : 0) | reserved << 4 | opCode);
    const auto appendBigEndian = [&](auto value) {
        char raw[sizeof value];
        qToBigEndian(value, raw);
        result.append(raw, sizeof value);
    };
    if (lengthField == LengthField::Bits64 || (lengthField == LengthField::Minimal && length > 0xffff)) {
        result += char(maskBit | 127);
        appendBigEndian(length);
    } else if (lengthField == LengthField::Bits16 || length > 125) {
        result += char(maskBit | 126);
        appendBigEndian(quint16(length));
    } else {
        result += char(maskBit | int(length));
    }
    QByteArray body = payload;
    if (mask) {
        appendBigEndian(*mask);
        for (qsizetype i = 0; i < body.size(); ++i)
            body[i] = char(uchar(body[i]) ^ uchar(*mask >> (8 * (3 - i % 4))));
    }
    return result + body;
}

namespace frames {

QByteArray text(const QByteArray &utf8) { return Frame{.opCode = 0x1, .payload = utf8}.bytes(); }

QByteArray binary(const QByteArray &payload) { return Frame{.opCode = 0x2, .payload = payload}.bytes(); }

QByteArray ping(const QByteArray &payload) { return Frame{.opCode = 0x9, .payload = payload}.bytes(); }

QByteArray pong(const QByteArray &payload) { return Frame{.opCode = 0xa, .payload = payload}.bytes(); }

QByteArray close(int code, const QByteArray &reason)
{
    QByteArray body;
    body += char(code >> 8);
    body += char(code & 0xff);
    return closeBody(body + reason);
}

QByteArray closeBody(const QByteArray &body) { return Frame{.opCode = 0x8, .payload = body}.bytes(); }

QByteArray fragmented(const QByteArray &utf8, int pieceBytes)
{
    QByteArray result;
    for (qsizetype at = 0; at < utf8.size(); at += pieceBytes) {
        result += Frame{.opCode = at == 0 ? 0x1 : 0x0,
                        .payload = utf8.mid(at, pieceBytes),
                        .final = at + pieceBytes >= utf8.size()}
                      .bytes();
    }
    return result;
}

}   // namespace frames

static void resetSocket(QTcpSocket *socket)
{
#if defined(Q_OS_UNIX)
    const linger now{1, 0};
    ::setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
#endif
    socket->abort();
}

FaultConnection::FaultConnection(qintptr descriptor, Script script, const Identity &identity, QObject *parent)
    : QObject(parent), m_socket(new QSslSocket(this)), m_script(std::move(script))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &FaultConnection::play);
    connect(m_socket, &QSslSocket::readyRead, this, &FaultConnection::readAll);
    connect(m_socket, &QSslSocket::encrypted, this, &FaultConnection::play);
    connect(m_socket, &QSslSocket::disconnected, this, [this] {
        m_peerGone = true;
        play();
    });
    m_socket->setSocketDescriptor(descriptor);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (!identity.isNull())
        startTls(identity);
    // Not from here: whoever accepted the connection has not seen it yet.
    QMetaObject::invokeMethod(this, &FaultConnection::play, Qt::QueuedConnection);
}

void FaultConnection::startTls(const Identity &identity)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(identity.certificate);
    configuration.setPrivateKey(identity.key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    m_socket->setSslConfiguration(configuration);
    m_socket->startServerEncryption();
}

void FaultConnection::readAll()
{
    if (!m_reads)
        return;
    const QByteArray bytes = m_socket->readAll();
    m_received += bytes;
    if (m_relay)
        m_relay->write(bytes);
    play();
}

void FaultConnection::play()
{
    if (m_plays)
        return;   // A step does something that makes the socket speak at once.
    m_plays = true;
    while (m_next < m_script.size() && m_script[m_next](*this) == Progress::Done)
        ++m_next;
    flush();
    m_plays = false;
}

void FaultConnection::flush()
{
    const QByteArray bytes = std::exchange(m_outgoing, {});
    if (bytes.isEmpty() || m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    m_socket->write(bytes);
    m_socket->flush();
}

void FaultConnection::stopReading()
{
    m_reads = false;
    m_socket->setReadBufferSize(1);
}

void FaultConnection::resumeReading()
{
    m_reads = true;
    m_socket->setReadBufferSize(0);
    readAll();
}

void FaultConnection::finish()
{
    flush();
    m_socket->disconnectFromHost();
}

void FaultConnection::reset()
{
    flush();
    resetSocket(m_socket);
}

void FaultConnection::relayTo(const QHostAddress &host, quint16 port)
{
    m_relay = new QTcpSocket(this);
    connect(m_relay, &QTcpSocket::readyRead, this, [this] {
        m_socket->write(m_relay->readAll());
        m_socket->flush();
    });
    connect(m_relay, &QTcpSocket::disconnected, m_socket, &QSslSocket::disconnectFromHost);
    m_relay->connectToHost(host, port);
}

QByteArray FaultConnection::request() const
{
    const qsizetype end = m_received.indexOf("\r\n\r\n");
    return end < 0 ? QByteArray() : m_received.first(end + 4);
}

QByteArray FaultConnection::requestHeader(const QByteArray &name) const
{
    const QByteArray start = name.toLower() + ':';
    const auto lines = request().split('\n');
    for (const QByteArray &line : lines) {
        if (line.toLower().startsWith(start))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

QByteArray FaultConnection::acceptKey() const
{
    const QByteArray key = requestHeader("Sec-WebSocket-Key") + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    return QCryptographicHash::hash(key, QCryptographicHash::Sha1).toBase64();
}

QList<Frame> FaultConnection::clientFrames() const
{
    QList<Frame> result;
    QByteArrayView rest = QByteArrayView(m_received).sliced(request().size());
    while (rest.size() >= 6 && (rest[1] & 0x80)) {
        const int shortLength = rest[1] & 0x7f;
        const qsizetype lengthBytes = shortLength == 126 ? 2 : shortLength == 127 ? 8 : 0;
        if (rest.size() < 6 + lengthBytes)
            break;
        const qsizetype length = shortLength == 126   ? qFromBigEndian<quint16>(rest.data() + 2)
                                 : shortLength == 127 ? qsizetype(qFromBigEndian<quint64>(rest.data() + 2))
                                                      : shortLength;
        const qsizetype header = 2 + lengthBytes;
        if (rest.size() < header + 4 + length)
            break;
        Frame frame{.opCode = rest[0] & 0x0f,
                    .payload = rest.sliced(header + 4, length).toByteArray(),
                    .final = bool(rest[0] & 0x80),
                    .reserved = rest[0] >> 4 & 0x7,
                    .mask = qFromBigEndian<quint32>(rest.data() + header)};
        for (qsizetype i = 0; i < length; ++i)
            frame.payload[i] = char(frame.payload[i] ^ rest[header + i % 4]);
        result += frame;
        rest = rest.sliced(header + 4 + length);
    }
    return result;
}

namespace steps {

Step awaitRequest()
{
    return [](FaultConnection &c) { return c.request().isEmpty() ? Progress::Wait : Progress::Done; };
}

static QByteArray acceptance(const FaultConnection &c, const QByteArray &extraHeaders)
{
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
           + c.acceptKey() + "\r\n" + extraHeaders + "\r\n";
}

Step accept(const QByteArray &extraHeaders)
{
    return run([=](FaultConnection &c) { c.write(acceptance(c, extraHeaders)); });
}

Script upgrade() { return {awaitRequest(), accept()}; }

Step send(const QByteArray &bytes)
{
    return run([=](FaultConnection &c) { c.write(bytes); });
}

Step sendSliced(const QByteArray &bytes, int sliceBytes, std::chrono::milliseconds interval)
{
    return [=, at = qsizetype(0)](FaultConnection &c) mutable {
        c.write(bytes.mid(at, sliceBytes));
        c.flush();
        at += sliceBytes;
        if (at >= bytes.size() || c.isPeerGone())
            return Progress::Done;
        c.wakeAfter(interval);
        return Progress::Wait;
    };
}

Step acceptAndSendFirst(qsizetype count, const QByteArray &bytes)
{
    return run([=](FaultConnection &c) {
        const QByteArray all = acceptance(c, {}) + bytes;
        c.write(all.left(count));
    });
}

Step pause(std::chrono::milliseconds time)
{
    return [=, until = std::optional<std::chrono::steady_clock::time_point>()](FaultConnection &c) mutable {
        const auto now = std::chrono::steady_clock::now();
        if (!until)
            until = now + time;
        if (now >= *until)
            return Progress::Done;
        c.wakeAfter(std::chrono::ceil<std::chrono::milliseconds>(*until - now));
        return Progress::Wait;
    };
}

Step awaitBytes(qsizetype count)
{
    return [=](FaultConnection &c) { return c.received().size() < count ? Progress::Wait : Progress::Done; };
}

Step awaitFrame(int opCode)
{
    return [=](FaultConnection &c) {
        const auto all = c.clientFrames();
        const bool isThere = std::any_of(all.begin(), all.end(), [&](const Frame &f) { return f.opCode == opCode; });
        return isThere ? Progress::Done : Progress::Wait;
    };
}

Step awaitPeerGone()
{
    return [](FaultConnection &c) { return c.isPeerGone() ? Progress::Done : Progress::Wait; };
}

Step stopReading()
{
    return run([](FaultConnection &c) { c.stopReading(); });
}

Step finish()
{
    return run([](FaultConnection &c) { c.finish(); });
}

Step reset()
{
    return run([](FaultConnection &c) { c.reset(); });
}

Step startTls(const Identity &identity)
{
    return run([=](FaultConnection &c) {
        c.flush();
        c.startTls(identity);
    });
}

Step relayTo(quint16 port)
{
    return run([=](FaultConnection &c) { c.relayTo(QHostAddress::LocalHost, port); });
}

Step hold()
{
    return [](FaultConnection &) { return Progress::Wait; };
}

Step run(std::function<void(FaultConnection &)> what)
{
    return [what = std::move(what)](FaultConnection &c) {
        what(c);
        return Progress::Done;
    };
}

}   // namespace steps

Script operator+(Script first, const Script &second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

FaultServer::FaultServer(Script script) : m_script(std::move(script))
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("no port on loopback: %s", qPrintable(errorString()));
}

FaultServer::~FaultServer()
{
    // Their sockets must not tell a half-destroyed server that they are gone.
    qDeleteAll(m_connections);
}

void FaultServer::setReceiveBuffer(int bytes)
{
#if defined(Q_OS_UNIX)
    ::setsockopt(int(socketDescriptor()), SOL_SOCKET, SO_RCVBUF, &bytes, sizeof bytes);
#else
    Q_UNUSED(bytes);
#endif
}

QUrl FaultServer::url(const QString &pathAndQuery) const
{
    const QString scheme = m_identity.isNull() ? QStringLiteral("ws") : QStringLiteral("wss");
    return QUrl(QStringLiteral("%1://127.0.0.1:%2%3").arg(scheme).arg(serverPort()).arg(pathAndQuery));
}

void FaultServer::incomingConnection(qintptr descriptor)
{
    m_connections += new FaultConnection(descriptor, m_script, m_identity, nullptr);
}

CuttingRelay::CuttingRelay(quint16 serverPort, Way way, qint64 afterBytes, Cut cut)
    : m_serverPort(serverPort), m_way(way), m_afterBytes(afterBytes), m_cut(cut)
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("no port on loopback: %s", qPrintable(errorString()));
}

void CuttingRelay::incomingConnection(qintptr descriptor)
{
    auto *client = new QTcpSocket(this);
    client->setSocketDescriptor(descriptor);
    auto *server = new QTcpSocket(this);
    server->connectToHost(QHostAddress::LocalHost, m_serverPort);
    connect(client, &QTcpSocket::readyRead, this, [=, this] { pass(client, server, m_way == Way::ToServer); });
    connect(server, &QTcpSocket::readyRead, this, [=, this] { pass(server, client, m_way == Way::ToClient); });
    connect(client, &QTcpSocket::disconnected, server, &QTcpSocket::disconnectFromHost);
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    if (m_afterBytes == 0)
        pass(client, server, true);
}

void CuttingRelay::pass(QTcpSocket *from, QTcpSocket *to, bool isWatched)
{
    QByteArray bytes = from->readAll();
    if (!isWatched) {
        to->write(bytes);
        return;
    }
    bytes.truncate(m_afterBytes - m_passed);
    m_passed += bytes.size();
    to->write(bytes);
    to->flush();
    if (m_passed < m_afterBytes)
        return;
    for (QTcpSocket *socket : {from, to}) {
        if (m_cut == Cut::Reset)
            resetSocket(socket);
        else
            socket->disconnectFromHost();
    }
}

quint16 refusedPort()
{
    // Taken and never listened on: one that was free a moment ago is soon another test's.
    auto *const holder = new QTcpSocket(QCoreApplication::instance());
    holder->bind(QHostAddress::LocalHost, 0, QAbstractSocket::DontShareAddress);
    return holder->localPort();
}

quint16 portForLater()
{
    // Systems hand out those from 32,768 on.
    for (int i = 0; i < 100; ++i) {
        const auto port = quint16(QRandomGenerator::global()->bounded(20'000, 32'000));
        if (QTcpServer().listen(QHostAddress::LocalHost, port))
            return port;
    }
    return 0;
}

SynBlackhole::SynBlackhole()
{
#if defined(Q_OS_LINUX)
    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    m_descriptors += listener;
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (::bind(listener, reinterpret_cast<sockaddr *>(&address), size) != 0 || ::listen(listener, 0) != 0
        || ::getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        return;
    // A backlog of 0 takes one connection; with some more waiting, nobody else gets an answer.
    for (int i = 0; i < 4; ++i) {
        const int filler = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        m_descriptors += filler;
        ::connect(filler, reinterpret_cast<sockaddr *>(&address), sizeof address);
    }
    m_port = ntohs(address.sin_port);
#endif
}

SynBlackhole::~SynBlackhole()
{
#if defined(Q_OS_UNIX)
    for (const int descriptor : m_descriptors)
        ::close(descriptor);
#endif
}

}   // namespace feedwarden::test
