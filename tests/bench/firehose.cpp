// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/firehose.h"

#include <QCryptographicHash>
#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>
#include <cstring>

namespace feedwarden {

static constexpr int IdDigits = 10;
static constexpr int FramesPerChunk = 380;   // About 64 KiB.

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
    // The subscription arrives; what it asks for does not matter here.
    while (!m_stop && !socket->waitForReadyRead(50)) {
    }
    socket->readAll();

    // One chunk whose ids are counted up in place: sending must not cost more than receiving.
    const QByteArray text = frameText(FirstId);
    const qsizetype idAt = text.indexOf("\"t\":") + 4;
    QByteArray frame;
    frame += char(0x81);
    frame += char(126);
    frame += char(text.size() >> 8);
    frame += char(text.size() & 0xff);
    const qsizetype header = frame.size();
    frame += text;
    QByteArray chunk;
    for (int i = 0; i < FramesPerChunk; ++i)
        chunk += frame;
    quint64 id = FirstId;
    for (quint64 sent = 0; sent < m_messages && !m_stop; sent += FramesPerChunk) {
        const int count = int(std::min<quint64>(FramesPerChunk, m_messages - sent));
        for (int i = 0; i < count; ++i) {
            char *const digits = chunk.data() + i * frame.size() + header + idAt;
            quint64 rest = id++;
            for (int digit = IdDigits - 1; digit >= 0; --digit, rest /= 10)
                digits[digit] = char('0' + rest % 10);
        }
        socket->write(chunk.constData(), count * frame.size());
        while (!m_stop && socket->state() == QAbstractSocket::ConnectedState
               && socket->bytesToWrite() > 4 * chunk.size())
            socket->waitForBytesWritten(50);
        if (socket->state() != QAbstractSocket::ConnectedState)
            return;
    }
    while (!m_stop && socket->state() == QAbstractSocket::ConnectedState) {
        socket->waitForBytesWritten(10);
        socket->waitForReadyRead(10);
        socket->readAll();
    }
}

}   // namespace feedwarden
