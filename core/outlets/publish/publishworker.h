// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outlets/outbox.h"
#include "core/outlets/publish/kafkaproducer.h"
#include "core/outlets/publish/publishrecord.h"
#include "core/outlets/publish/publishstatus.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace feedwarden {

/// Who publishes: keeps records in the outbox and gives them to the producer; an entry is done when the brokers have
/// said that they have it, and not before.
///
/// Thread: lives on the publishing thread; reached by queued calls only.
class PublishWorker final : public QObject
{
    Q_OBJECT
public:
    /// So many records of the outbox are under way at most.
    static constexpr size_t MostUnderWay = 10'000;
    /// And so many messages of market data, which wait nowhere else.
    static constexpr int MostMessagesUnderWay = 50'000;
    struct Waits {
        /// Between two attempts where something other than the way to the brokers is wrong.
        std::chrono::milliseconds retry{5'000};
        /// A way to the brokers that is mended sooner is nobody's problem.
        std::chrono::milliseconds patience{3'000};
        /// For delivering at the end of the program (semantics 11).
        std::chrono::milliseconds finish{3'500};
    };

    explicit PublishWorker(const Waits &waits) : m_waits(waits) { start(); }

    void apply(const PublishSettings &settings, const QString &outboxPath, const QString &instance, const QString &run);
    void publish(std::vector<PublishRecord> records);
    void publishMessages(const QString &feed, const MessageBatchPtr &batch, const StreamNames &streams);
    /// Market data that did not even get here.
    void noteLostMessages(quint64 count) { m_status.messagesLost += count; }
    /// Delivers what can be by `deadline`, waiting for it; what cannot stays in the outbox.
    void finish(Clock::time_point deadline);

signals:
    void statusChanged(const feedwarden::PublishStatus &status);

private:
    void start();
    void tick();
    void stopProducer();
    void startProducer();
    void goOn(std::chrono::milliseconds wait);
    void pump();
    void take(std::chrono::milliseconds wait);
    void resendFrom(qint64 id, const QString &topic);
    void pause() { m_pausedUntil = Clock::now() + m_waits.retry; }
    void tell();

    const Waits m_waits;
    QTimer m_timer{this};
    PublishSettings m_settings;
    QString m_outboxPath;
    std::unique_ptr<Outbox> m_outbox;
    KafkaProducer m_producer;
    std::optional<PublishRecorder> m_messages;   ///< Makes records of market data.
    std::map<QString, qint64> m_sentUpTo;        ///< Per topic, the last id that was given to the producer.
    std::map<qint64, QString> m_underWay;        ///< Ids, and their topics.
    int m_messagesUnderWay = 0;
    std::optional<Clock::time_point> m_pausedUntil;    ///< Nothing is given to the producer before.
    bool m_isDraining = false;                         ///< Nothing more is given to the producer: it is to be replaced.
    std::optional<Clock::time_point> m_singlyUntil;    ///< Records are sent each by itself.
    std::optional<Clock::time_point> m_startAt;        ///< The producer is tried again then.
    std::optional<Clock::time_point> m_problemSince;   ///< The producer's.
    QString m_ownProblem;                              ///< Not the producer's.
    PublishStatus m_status, m_told;
};

}   // namespace feedwarden
