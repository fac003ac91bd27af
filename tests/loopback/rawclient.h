// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTest>
#include <QUrl>
#include <QtEndian>

#include <cerrno>

#if defined(Q_OS_UNIX)
#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace feedwarden {

#if defined(Q_OS_UNIX)

/// A client on a bare socket: it reads when it is told to, answers nothing by itself and sees every byte and how the
/// connection ended. Works in the thread of the server, so it never blocks.
class RawClient final
{
public:
    explicit RawClient(const QUrl &url)
    {
        m_socket = ::socket(AF_INET, SOCK_STREAM, 0);
        ::fcntl(m_socket, F_SETFL, O_NONBLOCK);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(quint16(url.port()));
        ::inet_pton(AF_INET, url.host().toLatin1().constData(), &address.sin_addr);
        (void)!::connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address);
    }
    ~RawClient() { ::close(m_socket); }
    Q_DISABLE_COPY_MOVE(RawClient)

    void send(const QByteArray &text) { (void)!::send(m_socket, text.constData(), size_t(text.size()), MSG_NOSIGNAL); }

    /// The request of RFC 6455 1.3, whose answer is known.
    void upgrade(const QByteArray &target, const QByteArray &moreHeaders = {})
    {
        send("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
             + moreHeaders + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
    }

    /// One masked frame of a client.
    [[nodiscard]] static QByteArray frame(int opcode, const QByteArray &payload, bool isFinal = true,
                                          bool isMasked = true)
    {
        QByteArray out;
        out.append(char((isFinal ? 0x80 : 0) | opcode));
        const char mask = isMasked ? char(0x80) : char(0);
        if (payload.size() < 126) {
            out.append(char(payload.size() | mask));
        } else if (payload.size() < 65'536) {
            out.append(char(126 | mask));
            out.resize(4);
            qToBigEndian(quint16(payload.size()), out.data() + 2);
        } else {
            out.append(char(127 | mask));
            out.resize(10);
            qToBigEndian(quint64(payload.size()), out.data() + 2);
        }
        if (!isMasked)
            return out + payload;
        static constexpr char Key[4] = {0x11, 0x22, 0x33, 0x44};
        out.append(Key, 4);
        for (qsizetype i = 0; i < payload.size(); ++i)
            out.append(char(payload[i] ^ Key[i & 3]));
        return out;
    }

    /// Takes what has come, at most `limit` bytes.
    void read(qint64 limit = 1 << 20)
    {
        char chunk[16 * 1024];
        while (limit > 0 && !hasEnded) {
            const ssize_t count = ::recv(m_socket, chunk, std::min<size_t>(sizeof chunk, size_t(limit)), 0);
            if (count > 0) {
                bytes.append(chunk, count);
                limit -= count;
            } else if (count == 0) {
                hasEnded = true;
            } else {
                if (errno == ECONNRESET)
                    hasEnded = wasReset = true;
                else if (errno == ECONNREFUSED)
                    hasEnded = wasRefused = true;
                return;
            }
        }
    }

    /// Bytes that have come and were not read.
    [[nodiscard]] int unread() const
    {
        int count = 0;
        ::ioctl(m_socket, FIONREAD, &count);
        return count;
    }

    [[nodiscard]] bool waitForText(QByteArrayView text)
    {
        return QTest::qWaitFor([&] { return read(), bytes.contains(text); }, 10'000);
    }
    [[nodiscard]] bool waitForEnd()
    {
        return QTest::qWaitFor([&] { return read(), hasEnded; }, 10'000);
    }

    /// The frames behind the upgrade's answer that have come whole: opcode and payload. Takes them out of `bytes`.
    [[nodiscard]] QList<std::pair<int, QByteArray>> takeFrames()
    {
        if (!m_isUpgraded) {
            const qsizetype end = bytes.indexOf("\r\n\r\n");
            if (end < 0)
                return {};
            bytes.remove(0, end + 4);
            m_isUpgraded = true;
        }
        QList<std::pair<int, QByteArray>> frames;
        qsizetype at = 0;
        while (bytes.size() - at >= 2) {
            const auto *data = reinterpret_cast<const uchar *>(bytes.constData()) + at;
            qsizetype header = 2;
            quint64 length = data[1] & 0x7F;
            if (length == 126 && bytes.size() - at >= 4) {
                length = qFromBigEndian<quint16>(data + 2);
                header = 4;
            } else if (length == 127 && bytes.size() - at >= 10) {
                length = qFromBigEndian<quint64>(data + 2);
                header = 10;
            } else if (length >= 126) {
                break;
            }
            if (bytes.size() - at < header + qsizetype(length))
                break;
            frames.append({data[0] & 0x0F, bytes.mid(at + header, qsizetype(length))});
            at += header + qsizetype(length);
        }
        bytes.remove(0, at);
        return frames;
    }

    QByteArray bytes;
    bool hasEnded = false, wasReset = false, wasRefused = false;

private:
    int m_socket = -1;
    bool m_isUpgraded = false;
};

#endif

}   // namespace feedwarden
