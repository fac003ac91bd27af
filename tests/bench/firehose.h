// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QThread>

#include <atomic>

namespace feedwarden {

/// A WebSocket server for one client that sends combined-stream Binance trades of 165 bytes with contiguous ids as fast
/// as they are read, from a thread of its own. Speaks just enough of RFC 6455 for that: it is there to cost little.
class Firehose final : public QThread
{
public:
    /// `messages` to send in all; the connection stays open afterwards.
    explicit Firehose(quint64 messages, QObject *parent = nullptr) : QThread(parent), m_messages(messages) {}
    ~Firehose() override;

    /// 0 until listening; waits for it.
    quint16 waitForPort();

    static constexpr quint64 FirstId = 3'000'000'000;
    static QByteArray frameText(quint64 id);

protected:
    void run() override;

private:
    const quint64 m_messages;
    std::atomic<quint16> m_port{0};
    std::atomic<bool> m_stop{false};
};

}   // namespace feedwarden
