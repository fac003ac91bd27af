// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/websocketsession.h"

#include <QCryptographicHash>
#include <QSslSocket>
#include <QStringDecoder>
#include <QTcpSocket>
#include <QtEndian>

#include <algorithm>
#include <cmath>

#if defined(Q_OS_WIN)
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace feedwarden {

enum Opcode { Continuation = 0, Text = 1, Binary = 2, CloseFrame = 8, Ping = 9, Pong = 10 };

static constexpr qsizetype WriteBytes = 256
                                        * 1024;   // Handed to the socket at once: few calls, and still a bounded copy.
static constexpr auto CloseGrace = 1s;
static constexpr auto ShapeStep = 10ms;

QByteArray UpgradeRequest::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (QByteArrayView(key) == name)
            return value;
    }
    return {};
}

WebSocketSession::WebSocketSession(quint64 id, QTcpSocket *socket, quint64 seed, QObject *parent)
    : QObject(parent), m_id(id), m_socket(socket), m_random(seed)
{
    m_socket->setParent(this);
    m_shapeTimer.setTimerType(Qt::PreciseTimer);
    m_shapeTimer.setSingleShot(true);
    connect(&m_shapeTimer, &QTimer::timeout, this, &WebSocketSession::pumpShaped);
    m_closeTimer.setSingleShot(true);
    connect(&m_closeTimer, &QTimer::timeout, this, [this] {
        m_socket->abort();
        finish(m_cause);
    });
    connect(m_socket, &QTcpSocket::readyRead, this, &WebSocketSession::readMore);
    connect(m_socket, &QTcpSocket::bytesWritten, this, [this] {
        flush();
        if (queuedBytes() < WriteBytes)
            emit drained();
    });
    connect(m_socket, &QTcpSocket::disconnected, this,
            [this] { finish(m_cause.isEmpty() ? QStringLiteral("the client left") : m_cause); });
}

WebSocketSession::~WebSocketSession()
{
    // The socket's last signals must not reach a half-destroyed session.
    m_socket->disconnect(this);
}

qint64 WebSocketSession::queuedBytes() const
{
    qint64 bytes = m_out.size() + m_shapedBytes + m_socket->bytesToWrite();
    if (const auto *tls = qobject_cast<const QSslSocket *>(m_socket))
        bytes += tls->encryptedBytesToWrite();
    return bytes;
}

// ---- Incoming ------------------------------------------------------------------------------------------------------

void WebSocketSession::readMore()
{
    if (m_state == State::Closed)
        return;
    if (!m_reading) {
        if (m_discarding)
            m_socket->skip(m_socket->bytesAvailable());
        return;
    }
    m_in += m_socket->readAll();
    if (m_state == State::Stalled)
        m_in.clear();
    if (m_state == State::Upgrade)
        readUpgrade();
    if (m_state == State::Open || m_state == State::Closing)
        readFrames();
}

void WebSocketSession::readUpgrade()
{
    const qsizetype end = m_in.indexOf("\r\n\r\n");
    if (end < 0) {
        if (m_in.size() > MaxRequestBytes)
            refuse(431, {}, {});
        return;
    }
    const QList<QByteArray> lines = m_in.left(end).split('\n');
    m_in.remove(0, end + 4);

    const QList<QByteArray> requestLine = lines.constFirst().trimmed().split(' ');
    UpgradeRequest request;
    if (requestLine.size() == 3)
        request.target = requestLine[1];
    const qsizetype question = request.target.indexOf('?');
    request.path = question < 0 ? request.target : request.target.left(question);
    request.query = question < 0 ? QByteArray() : request.target.mid(question + 1);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        if (colon > 0)
            request.headers.append({lines[i].left(colon).trimmed().toLower(), lines[i].mid(colon + 1).trimmed()});
    }

    m_state = State::Deciding;
    // RFC 6455 4.2.1.
    m_key = request.header("sec-websocket-key");
    if (requestLine.size() != 3 || requestLine[0] != "GET" || requestLine[2] != "HTTP/1.1"
        || request.header("host").isEmpty()) {
        refuse(400, {}, "Bad Request");
    } else if (request.header("upgrade").toLower() != "websocket"
               || !request.header("connection").toLower().contains("upgrade")) {
        refuse(426, {{"Upgrade", "websocket"}, {"Connection", "Upgrade"}}, "Upgrade Required");
    } else if (request.header("sec-websocket-version") != "13") {
        refuse(426, {{"Sec-WebSocket-Version", "13"}}, "Upgrade Required");
    } else if (QByteArray::fromBase64(m_key).size() != 16) {
        refuse(400, {}, "Bad Request");
    } else {
        emit upgradeRequested(request);
    }
}

void WebSocketSession::accept()
{
    if (m_state != State::Deciding)
        return;
    const QByteArray token = QCryptographicHash::hash(QByteArray(m_key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"),
                                                      QCryptographicHash::Sha1)
                                 .toBase64();
    m_state = State::Open;
    m_openedAt = Clock::now();
    enqueue("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
                + token + "\r\n\r\n",
            0);
    if (!m_in.isEmpty())   // Frames that came with the request.
        QMetaObject::invokeMethod(this, &WebSocketSession::readMore, Qt::QueuedConnection);
}

void WebSocketSession::stall()
{
    if (m_state == State::Upgrade)
        m_state = State::Stalled;
}

static QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 301:
        return "Moved Permanently";
    case 302:
        return "Found";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 418:
        return "I'm a teapot";
    case 426:
        return "Upgrade Required";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 451:
        return "Unavailable For Legal Reasons";
    case 500:
        return "Internal Server Error";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 504:
        return "Gateway Timeout";
    default:
        return "Status";
    }
}

void WebSocketSession::refuse(int status, const QList<std::pair<QByteArray, QByteArray>> &headers,
                              const QByteArray &body)
{
    if (m_state != State::Upgrade && m_state != State::Deciding)
        return;
    QByteArray answer = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonPhrase(status) + "\r\n";
    bool hasConnection = false;
    for (const auto &[name, value] : headers) {
        answer += name + ": " + value + "\r\n";
        hasConnection = hasConnection || name.compare("connection", Qt::CaseInsensitive) == 0;
    }
    if (!hasConnection)
        answer += "Connection: close\r\n";
    answer += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    m_state = State::Closing;
    m_cause = QStringLiteral("refused with %1").arg(status);
    m_socket->write(answer);
    m_socket->disconnectFromHost();
    m_closeTimer.start(CloseGrace);
}

void WebSocketSession::readFrames()
{
    while (m_reading && (m_state == State::Open || m_state == State::Closing) && readFrame()) {
    }
}

// One frame from the front of m_in; false when it is not complete or was the last one wanted.
bool WebSocketSession::readFrame()
{
    if (m_in.size() < 2)
        return false;
    const uchar *data = reinterpret_cast<const uchar *>(m_in.constData());
    const bool final = data[0] & 0x80;
    const int opcode = data[0] & 0x0F;
    const bool masked = data[1] & 0x80;
    quint64 length = data[1] & 0x7F;
    qsizetype header = 2;
    if (length == 126) {
        if (m_in.size() < 4)
            return false;
        length = qFromBigEndian<quint16>(data + 2);
        header = 4;
    } else if (length == 127) {
        if (m_in.size() < 10)
            return false;
        length = qFromBigEndian<quint64>(data + 2);
        header = 10;
    }
    if ((data[0] & 0x70) != 0 || !masked || (opcode > Binary && opcode < CloseFrame) || opcode > Pong
        || (opcode >= CloseFrame && (!final || length > 125))) {
        violation(1002, QStringLiteral("the client broke the protocol"));
        return false;
    }
    if (length > quint64(MaxMessageBytes) || m_message.size() + qint64(length) > MaxMessageBytes) {
        violation(1009, QStringLiteral("the client's message is too big"));
        return false;
    }
    if (m_in.size() < header + 4 + qsizetype(length))
        return false;
    const QByteArray mask = m_in.mid(header, 4);
    QByteArray payload = m_in.mid(header + 4, qsizetype(length));
    m_in.remove(0, header + 4 + qsizetype(length));
    for (qsizetype i = 0; i < payload.size(); ++i)
        payload[i] = char(payload[i] ^ mask[i & 3]);

    if (opcode >= CloseFrame) {
        handleControl(opcode, payload);
        return true;
    }
    const bool inMessage = m_messageOpcode != 0;
    if ((opcode == Continuation) != inMessage) {
        violation(1002, QStringLiteral("the client mixed up its fragments"));
        return false;
    }
    if (!inMessage)
        m_messageOpcode = opcode;
    m_message += payload;
    if (final)
        handleMessage(std::exchange(m_messageOpcode, 0), std::exchange(m_message, {}));
    return true;
}

void WebSocketSession::handleMessage(int opcode, const QByteArray &payload)
{
    if (m_state != State::Open)
        return;
    if (opcode == Binary) {
        violation(1003, QStringLiteral("the client sent binary data"));
        return;
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(payload);
    if (decoder.hasError()) {
        violation(1007, QStringLiteral("the client's text is not UTF-8"));
        return;
    }
    emit textReceived(payload);
}

void WebSocketSession::handleControl(int opcode, const QByteArray &payload)
{
    if (opcode == Ping) {
        sendFrame(Pong, payload);
        emit pingReceived();
    } else if (opcode == Pong) {
        emit pongReceived(payload);
    } else if (m_state == State::Closing) {
        // Our close frame is answered: the server ends the TCP connection (RFC 6455 7.1.1).
        m_socket->disconnectFromHost();
    } else {
        sendFrame(CloseFrame, payload.left(2));
        const int code = payload.size() >= 2 ? qFromBigEndian<quint16>(payload.constData()) : 0;
        m_state = State::Closing;
        m_cause = QStringLiteral("closed by the client with %1").arg(code);
        flush();
        m_socket->disconnectFromHost();
        m_closeTimer.start(CloseGrace);
    }
}

void WebSocketSession::violation(int code, const QString &cause)
{
    m_in.clear();
    if (m_state == State::Open)
        close(code, {}, cause);
    else
        drop(cause);
}

// ---- Outgoing ------------------------------------------------------------------------------------------------------

void WebSocketSession::appendFrame(QByteArray &out, int opcode, QByteArrayView payload, bool reservedBits)
{
    char header[10];
    qsizetype length = 2;
    header[0] = char(0x80 | opcode | (reservedBits ? 0x70 : 0));
    if (payload.size() < 126) {
        header[1] = char(payload.size());
    } else if (payload.size() <= 0xFFFF) {
        header[1] = 126;
        qToBigEndian(quint16(payload.size()), header + 2);
        length = 4;
    } else {
        header[1] = 127;
        qToBigEndian(quint64(payload.size()), header + 2);
        length = 10;
    }
    out.append(header, length);
    out.append(payload);
}

void WebSocketSession::sendFrame(int opcode, QByteArrayView payload, quint64 tag)
{
    if (m_state != State::Open)
        return;
    if (m_shape.isNone() && m_shaped.empty()) {
        appendFrame(m_out, opcode, payload);
        if (m_out.size() >= WriteBytes)
            flush();
        else
            scheduleFlush();
        return;
    }
    QByteArray frame;
    appendFrame(frame, opcode, payload);
    enqueue(std::move(frame), tag);
}

void WebSocketSession::sendText(QByteArrayView text, quint64 tag) { sendFrame(Text, text, tag); }

void WebSocketSession::sendPing(QByteArrayView payload)
{
    sendFrame(Ping, payload.first(std::min<qsizetype>(payload.size(), 125)));
}

void WebSocketSession::sendRaw(QByteArrayView bytes, quint64 tag)
{
    if (m_state == State::Open)
        enqueue(bytes.toByteArray(), tag);
}

void WebSocketSession::enqueue(QByteArray bytes, quint64 tag)
{
    if (m_shape.isNone() && m_shaped.empty()) {
        m_out += bytes;
        scheduleFlush();
        return;
    }
    const Clock::time_point now = Clock::now();
    const auto jitter = Clock::duration(Clock::rep(m_random.unit() * double(Clock::duration(m_shape.jitter).count())));
    m_lastDue = std::max(m_lastDue, now + m_shape.latency + jitter);
    m_shapedBytes += bytes.size();
    m_shaped.push_back({.queuedAt = now, .due = m_lastDue, .bytes = std::move(bytes), .tag = tag});
    if (!m_shapeTimer.isActive())
        m_shapeTimer.start(0);
    if (queuedBytes() > MaxQueuedBytes && !std::exchange(m_overflowTold, true))
        emit overflowed();
}

void WebSocketSession::pumpShaped()
{
    const Clock::time_point now = Clock::now();
    if (m_shape.bytesPerSecond > 0) {
        const double earned = std::chrono::duration<double>(now - m_tokensAt).count() * double(m_shape.bytesPerSecond);
        // At most 50 ms of saved-up bandwidth: a line that was idle must not burst.
        m_tokens = std::min(m_tokens + earned, std::max(1.0, double(m_shape.bytesPerSecond) * 0.05));
    }
    m_tokensAt = now;
    while (!m_shaped.empty() && m_shaped.front().due <= now) {
        Shaped &head = m_shaped.front();
        qsizetype bytes = head.bytes.size() - head.sent;
        if (m_shape.bytesPerSecond > 0) {
            bytes = std::min(bytes, qsizetype(m_tokens));
            m_tokens -= double(bytes);
        }
        m_out.append(head.bytes.constData() + head.sent, bytes);
        head.sent += bytes;
        m_shapedBytes -= bytes;
        if (head.sent < head.bytes.size())
            break;
        const quint64 tag = head.tag;
        const Clock::duration delay = now - head.queuedAt;
        m_shaped.pop_front();
        if (tag != 0)
            emit released(tag, delay);
    }
    flush();
    if (m_shaped.empty())
        return;
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(m_shaped.front().due - now);
    m_shapeTimer.start(std::clamp<std::chrono::milliseconds>(wait, m_shape.bytesPerSecond > 0 ? ShapeStep : 1ms, 1s));
}

void WebSocketSession::setShape(const TrafficShape &shape)
{
    if (shape == m_shape)
        return;
    m_shape = shape;
    m_tokensAt = Clock::now();
    m_tokens = 0;
    if (shape.isNone()) {
        // What was held back goes out now, in order.
        m_lastDue = {};
        for (Shaped &held : m_shaped)
            held.due = {};
    }
    if (!m_shaped.empty())
        m_shapeTimer.start(0);
}

void WebSocketSession::scheduleFlush()
{
    if (std::exchange(m_flushScheduled, true))
        return;
    QMetaObject::invokeMethod(this, &WebSocketSession::flush, Qt::QueuedConnection);
}

void WebSocketSession::flush()
{
    m_flushScheduled = false;
    if (m_state == State::Closed || m_out.isEmpty())
        return;
    if (m_writing && m_socket->bytesToWrite() < WriteBytes) {
        m_socket->write(m_out);
        // A fresh array with room: the socket keeps the old one without copying it.
        m_out = {};
        m_out.reserve(WriteBytes + 4096);
    } else if (queuedBytes() > MaxQueuedBytes && !std::exchange(m_overflowTold, true)) {
        emit overflowed();
    }
}

void WebSocketSession::setReading(bool on, bool discard)
{
    m_reading = on;
    m_discarding = discard;
    // A full buffer stops the socket from reading, and then the system's own buffers fill up as they would.
    m_socket->setReadBufferSize(on || discard ? 0 : 4096);
    if (on)
        QMetaObject::invokeMethod(this, &WebSocketSession::readMore, Qt::QueuedConnection);
}

void WebSocketSession::setWriting(bool on)
{
    m_writing = on;
    if (on)
        flush();
}

// ---- The end -------------------------------------------------------------------------------------------------------

void WebSocketSession::close(int code, const QString &reason, const QString &cause)
{
    if (m_state != State::Open)
        return;
    QByteArray payload;
    if (code != 0) {
        payload.resize(2);
        qToBigEndian(quint16(code), payload.data());
        payload += reason.toUtf8().left(123);
    }
    sendFrame(CloseFrame, payload);
    m_state = State::Closing;
    m_cause = cause;
    if (m_shaped.empty())
        flush();
    m_closeTimer.start(CloseGrace);
}

void WebSocketSession::drop(const QString &cause)
{
    if (m_state == State::Closed)
        return;
    m_cause = cause;
    flush();
    m_state = State::Closing;
    m_socket->disconnectFromHost();
    if (m_state != State::Closed)
        m_closeTimer.start(CloseGrace);
}

void WebSocketSession::reset(const QString &cause)
{
    if (m_state == State::Closed)
        return;
    // A socket that lingers for 0 s ends with RST instead of FIN.
    const linger immediately{1, 0};
    ::setsockopt(m_socket->socketDescriptor(), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&immediately),
                 sizeof immediately);
    m_cause = cause;
    m_shapedBytes = queuedBytes() - m_out.size();   // What the socket still held is lost too.
    m_socket->disconnect(this);
    m_socket->abort();
    finish(cause);
}

void WebSocketSession::finish(const QString &cause)
{
    if (m_state == State::Closed)
        return;
    m_state = State::Closed;
    m_shapeTimer.stop();
    m_closeTimer.stop();
    m_socket->disconnect(this);
    emit closed(cause, m_out.size() + m_shapedBytes);
}

}   // namespace feedwarden
