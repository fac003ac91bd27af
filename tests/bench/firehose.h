// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QThread>

#include <atomic>

QT_BEGIN_NAMESPACE
class QTcpSocket;
QT_END_NAMESPACE

namespace feedwarden {

/// A WebSocket server for one client that sends combined-stream Binance trades of 165 bytes with contiguous ids, from a
/// thread of its own, from the client's first text on. Speaks just enough of RFC 6455 for that: it is there to cost
/// little. A text with an id is acknowledged as Binance does it, pings are answered.
class Firehose final : public QThread
{
public:
    struct Options {
        quint64 messages = 0;       ///< To send in all; the connection stays open afterwards.
        double perSecond = 0;       ///< One frame a write, evenly spaced; 0 = as fast as they are read, many a write.
        qint64 *sentAt = nullptr;   ///< Room for `messages`: ns of the monotonic clock, right before each write.
    };
    explicit Firehose(const Options &options, QObject *parent = nullptr) : QThread(parent), m_options(options) {}
    explicit Firehose(quint64 messages, QObject *parent = nullptr) : Firehose(Options{.messages = messages}, parent) {}
    ~Firehose() override;

    /// 0 until listening; waits for it.
    quint16 waitForPort();

    static constexpr quint64 FirstId = 3'000'000'000;
    static QByteArray frameText(quint64 id);

protected:
    void run() override;

private:
    void sendChunks(QTcpSocket &socket);
    void sendPaced(QTcpSocket &socket);
    bool answerClient(QTcpSocket &socket);   ///< Reads what has come; true if a text was among it.

    const Options m_options;
    QByteArray m_request;   ///< Of the client, not yet a whole frame.
    std::atomic<quint16> m_port{0};
    std::atomic<bool> m_stop{false};
};

}   // namespace feedwarden
