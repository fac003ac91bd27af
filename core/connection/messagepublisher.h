// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/messagebatch.h"
#include "core/feed/message.h"
#include "core/feed/streamledger.h"

#include <QTimer>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>

class QMetaMethod;

namespace feedwarden {

class Connector;

/// The data side of a Connector: hands messages on, by its typed signals and in batches, to whoever listens. Costs a
/// comparison while nobody does.
///
/// Thread: the connector's; noteConnected() and noteDisconnected() from any, as Qt calls them.
class MessagePublisher final
{
public:
    /// A batch comes with at most so many.
    static constexpr size_t MostMessagesOfBatch = 512;

    /// QObject::isSignalConnected() of the connector, which is protected there.
    using IsConnected = std::function<bool(const QMetaMethod &signal)>;

    /// Both are borrowed and must outlive this.
    MessagePublisher(Connector *connector, const StreamLedger *ledger, IsConnected isConnected);

    [[nodiscard]] bool hasListeners() const { return m_listeners.load(std::memory_order_relaxed) != 0; }
    void noteConnected(const QMetaMethod &signal);
    /// Qt may hold the lock of connections here (a receiver that is being destroyed), and to ask who is left would want
    /// it again: that deadlocks. So it is asked with the next message.
    void noteDisconnected() { m_isInDoubt = true; }
    /// The longest that a message waits in a batch.
    void setBatchInterval(std::chrono::milliseconds interval) { m_batchInterval = interval; }

    /// `levels` are those of the message's frame, `wall` when it was received.
    void publish(const FeedMessage &message, const std::vector<BookLevel> &levels, WallTime wall);
    /// The whole book that is kept for `stream`, as if a snapshot had come.
    void publishBook(StreamIndex stream, WallTime wall);
    /// Hands on what waits in a batch.
    void flush();

private:
    struct Emitter;

    [[nodiscard]] bool has(quint32 listener) const
    {
        return (m_listeners.load(std::memory_order_relaxed) & listener) != 0;
    }
    void countListeners();
    void addToBatch(const FeedMessage &message, const std::vector<BookLevel> &levels, WallTime wall);

    Connector *const m_connector;
    const StreamLedger *const m_ledger;
    const IsConnected m_isConnected;
    std::atomic<quint32> m_listeners{0};    ///< A bit per data signal that somebody is connected to.
    std::atomic<bool> m_isInDoubt{false};   ///< Somebody has disconnected since they were counted.
    std::chrono::milliseconds m_batchInterval{50};
    std::shared_ptr<MessageBatch> m_batch;
    QTimer m_timer;
};

}   // namespace feedwarden
