// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/firehose.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>
#include <chrono>
#include <cstring>
#include <thread>

namespace feedwarden {

static constexpr int IdDigits = 10;
static constexpr int FramesPerChunk = 380;   // About 64 KiB.

static qint64 monotonicNs()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

QByteArray Firehose::frameText(quint64 id)
{
    return QByteArrayLiteral(R"({"stream":"btcusdt@trade","data":{"e":"trade","E":1723161255343,"s":"BTCUSDT","t":)")
           + QByteArray::number(id).rightJustified(IdDigits, '0')
           + QByteArrayLiteral(R"(,"p":"61837.63000000","q":"0.02000000","T":1723161255342,"m":true,"M":true}})");
}

Firehose::~Firehose()
{
    m_stop = true;
    wait();
}

quint16 Firehose::waitForPort()
{
    while (m_port == 0 && !isFinished())
        QThread::yieldCurrentThread();
    return m_port;
}

void Firehose::run()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        return;
    m_port = server.serverPort();
    while (!m_stop && !server.waitForNewConnection(50)) {
    }
    QTcpSocket *const socket = server.nextPendingConnection();
    if (!socket)
        return;

    QByteArray request;
    while (!m_stop && !request.contains("\r\n\r\n")) {
        socket->waitForReadyRead(50);
        request += socket->readAll();
    }
    const qsizetype keyAt = request.toLower().indexOf("sec-websocket-key:") + 18;
    const QByteArray key = request.mid(keyAt, request.indexOf("\r\n", keyAt) - keyAt).trimmed();
    const QByteArray accept =
        QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1).toBase64();
    socket->write(
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
        + accept + "\r\n\r\n");
    socket->waitForBytesWritten(1'000);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    while (!m_stop && !answerClient(*socket) && socket->state() == QAbstractSocket::ConnectedState)
        socket->waitForReadyRead(50);

    if (m_options.perSecond > 0)
        sendPaced(*socket);
    else
        sendChunks(*socket);
    while (!m_stop && socket->state() == QAbstractSocket::ConnectedState) {
        socket->waitForBytesWritten(10);
        socket->waitForReadyRead(10);
        answerClient(*socket);
    }
}

bool Firehose::answerClient(QTcpSocket &socket)
{
    bool heardText = false;
    m_request += socket.readAll();
    // Masked frames of at most 64 KiB, RFC 6455 5.2.
    while (m_request.size() >= 6) {
        const int opcode = m_request[0] & 0x0f;
        qsizetype size = m_request[1] & 0x7f;
        qsizetype from = 2;
        if (size == 126) {
            size = qsizetype(quint8(m_request[2])) << 8 | quint8(m_request[3]);
            from = 4;
        }
        if (m_request.size() < from + 4 + size)
            break;
        QByteArray payload = m_request.mid(from + 4, size);
        for (qsizetype i = 0; i < size; ++i)
            payload[i] = char(payload[i] ^ m_request[from + (i & 3)]);
        m_request.remove(0, from + 4 + size);
        if (opcode == 0x9 && size < 126)
            socket.write(QByteArray("\x8a") + char(size) + payload);
        if (opcode == 0x8)
            socket.disconnectFromHost();
        if (opcode != 0x1)
            continue;
        heardText = true;
        static const QRegularExpression idOf(QStringLiteral("\"id\":\\s*(\\d+)"));
        const auto found = idOf.match(QString::fromUtf8(payload));
        if (!found.hasMatch())
            continue;
        const QByteArray answer = "{\"result\":null,\"id\":" + found.captured(1).toLatin1() + '}';
        socket.write(QByteArray("\x81") + char(answer.size()) + answer);
    }
    return heardText;
}

/// `count` frames, and where their ids are.
struct FrameRun {
    QByteArray bytes;
    qsizetype frameSize = 0, idAt = 0;

    explicit FrameRun(int count)
    {
        const QByteArray text = Firehose::frameText(Firehose::FirstId);
        QByteArray frame;
        frame += char(0x81);
        frame += char(126);
        frame += char(text.size() >> 8);
        frame += char(text.size() & 0xff);
        idAt = frame.size() + text.indexOf("\"t\":") + 4;
        frame += text;
        frameSize = frame.size();
        for (int i = 0; i < count; ++i)
            bytes += frame;
    }
    void setId(int index, quint64 id)
    {
        char *const digits = bytes.data() + index * frameSize + idAt;
        for (int digit = IdDigits - 1; digit >= 0; --digit, id /= 10)
            digits[digit] = char('0' + id % 10);
    }
};

void Firehose::sendChunks(QTcpSocket &socket)
{
    // One chunk whose ids are counted up in place: sending must not cost more than receiving.
    FrameRun chunk(FramesPerChunk);
    quint64 id = FirstId;
    for (quint64 sent = 0; sent < m_options.messages && !m_stop; sent += FramesPerChunk) {
        const int count = int(std::min<quint64>(FramesPerChunk, m_options.messages - sent));
        for (int i = 0; i < count; ++i)
            chunk.setId(i, id++);
        if (m_options.sentAt)
            std::fill_n(m_options.sentAt + sent, count, monotonicNs());
        socket.write(chunk.bytes.constData(), count * chunk.frameSize);
        while (!m_stop && socket.state() == QAbstractSocket::ConnectedState
               && socket.bytesToWrite() > 4 * chunk.bytes.size())
            socket.waitForBytesWritten(50);
        if (socket.state() != QAbstractSocket::ConnectedState)
            return;
        if (socket.bytesAvailable() > 0)
            answerClient(socket);
    }
}

void Firehose::sendPaced(QTcpSocket &socket)
{
    constexpr quint64 FramesPerLook = 128;
    FrameRun frame(1);
    const auto begin = std::chrono::steady_clock::now();
    for (quint64 sent = 0; sent < m_options.messages && !m_stop; ++sent) {
        const std::chrono::duration<double> due(double(sent) / m_options.perSecond);
        std::this_thread::sleep_until(begin + std::chrono::duration_cast<std::chrono::nanoseconds>(due));
        frame.setId(0, FirstId + sent);
        if (m_options.sentAt)
            m_options.sentAt[sent] = monotonicNs();
        socket.write(frame.bytes);
        socket.flush();
        if (sent % FramesPerLook == 0 && socket.waitForReadyRead(0))
            answerClient(socket);
        if (socket.state() != QAbstractSocket::ConnectedState)
            return;
    }
}

}   // namespace feedwarden
