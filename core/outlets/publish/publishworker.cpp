// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlets/publish/publishworker.h"

#include "core/base/logging.h"

#include <algorithm>
#include <utility>

namespace feedwarden {

/// While something is under way its fate is looked for so often; else the outbox is looked after once a second.
static constexpr auto BusyInterval = std::chrono::milliseconds(50);
static constexpr auto IdleInterval = std::chrono::milliseconds(1'000);
/// Read from the outbox at once.
static constexpr int EntriesAtOnce = 1'000;
/// Of entries, for each MiB: an entry has half a kilobyte or so.
static constexpr qint64 EntriesPerMb = 2'000;
/// After a refusal records are sent each by itself for so long.
static constexpr auto SinglyFor = std::chrono::minutes(10);
/// Of market data, whose fate is only counted.
static constexpr qint64 MessageTag = 0;

void PublishWorker::start()
{
    m_timer.setInterval(IdleInterval);
    connect(&m_timer, &QTimer::timeout, this, &PublishWorker::tick);
}

void PublishWorker::apply(const PublishSettings &settings, const QString &outboxPath, const QString &instance,
                          const QString &run)
{
    const bool isOtherOutbox = outboxPath != m_outboxPath || settings.outboxMb != m_settings.outboxMb;
    m_settings = settings;
    m_outboxPath = outboxPath;
    stopProducer();
    m_pausedUntil.reset();
    m_singlyUntil.reset();
    m_startAt.reset();
    m_ownProblem.clear();
    m_status.isOn = settings.enabled;
    if (!settings.enabled) {
        m_timer.stop();
        m_outbox.reset();
        m_messages.reset();
        return tell();
    }
    if (!m_outbox || isOtherOutbox) {
        m_outbox.reset();   // Its file is opened by one at a time.
        m_outbox = std::make_unique<Outbox>(
            outboxPath, OutboxBounds{settings.outboxMb * EntriesPerMb, qint64(settings.outboxMb) * 1024 * 1024});
    }
    m_messages.emplace(instance, run);
    m_messages->setSettings(settings);
    m_outbox->settle();
    startProducer();
    m_timer.start();
    tick();
}

/// What is under way is to be sent again.
void PublishWorker::stopProducer()
{
    m_producer.stop();
    m_underWay.clear();
    m_sentUpTo.clear();
    m_status.messagesLost += quint64(std::exchange(m_messagesUnderWay, 0));
}

void PublishWorker::startProducer()
{
    using Sending = KafkaProducer::Sending;
    m_startAt.reset();
    m_isDraining = false;
    m_status.messagesLost += quint64(std::exchange(m_messagesUnderWay, 0));
    const auto started = m_producer.start(m_settings, m_singlyUntil ? Sending::Singly : Sending::Together);
    m_ownProblem = started ? QString() : started.error().detail;
    if (!started && KafkaProducer::isBuiltIn())
        m_startAt = Clock::now() + m_waits.retry;
}

void PublishWorker::publish(std::vector<PublishRecord> records)
{
    if (!m_outbox)
        return;
    std::vector<OutboxEntry> entries;
    entries.reserve(records.size());
    for (PublishRecord &record : records)
        entries.push_back({.destination = record.topic, .key = record.key, .payload = std::move(record.json)});
    m_outbox->append(std::move(entries), wallNow());
    tick();
}

void PublishWorker::publishMessages(const QString &feed, const MessageBatchPtr &batch, const StreamNames &streams)
{
    if (!m_messages || !m_settings.messages)
        return;
    for (const PublishRecord &record : m_messages->messagesOf(feed, *batch, *streams)) {
        // The records of the outbox have the rest of the producer's queue for themselves.
        const bool isTaken = m_messagesUnderWay < MostMessagesUnderWay && !m_isDraining
                             && m_producer.send(record.topic.toUtf8(), record.key.toUtf8(), record.json, MessageTag)
                                    == KafkaProducer::Taken::Yes;
        if (isTaken)
            ++m_messagesUnderWay;
        else
            ++m_status.messagesLost;
    }
    if (m_messagesUnderWay > 0 && m_timer.intervalAsDuration() != BusyInterval)
        m_timer.start(BusyInterval);
}

void PublishWorker::tick()
{
    if (!m_outbox)
        return;
    if (m_outbox->status().fault)
        m_outbox->settle();
    if (m_startAt && Clock::now() >= *m_startAt)
        startProducer();
    // Somebody who mends a password has no setting to change.
    if (!m_producer.problem().isEmpty() && m_producer.haveFilesChanged()) {
        stopProducer();
        startProducer();
    }
    goOn(std::chrono::milliseconds(0));
    const bool isBusy = m_producer.isRunning() && m_producer.underWay() > 0;
    const auto interval = isBusy ? BusyInterval : IdleInterval;
    if (m_timer.intervalAsDuration() != interval)
        m_timer.start(interval);
    tell();
}

void PublishWorker::goOn(std::chrono::milliseconds wait)
{
    take(wait);
    if (m_producer.isRunning() && m_producer.underWay() == 0) {
        if (m_isDraining) {
            m_singlyUntil = Clock::now() + SinglyFor;
            startProducer();
        } else if (m_singlyUntil && Clock::now() >= *m_singlyUntil) {
            m_singlyUntil.reset();
            startProducer();
        }
    }
    pump();
}

/// What waits and is not under way, as far as there is room.
void PublishWorker::pump()
{
    if (!m_producer.isRunning() || m_isDraining || (m_pausedUntil && Clock::now() < *m_pausedUntil))
        return;
    m_pausedUntil.reset();
    for (const QString &topic : m_outbox->destinations()) {
        const QByteArray topicName = topic.toUtf8();
        for (;;) {
            const auto room = int(std::min(MostUnderWay - m_underWay.size(), size_t(EntriesAtOnce)));
            if (room == 0)
                return;
            const auto entries = m_outbox->next(topic, m_sentUpTo[topic], room);
            if (entries.empty())
                break;
            for (const OutboxEntry &entry : entries) {
                using Taken = KafkaProducer::Taken;
                const Taken taken = m_underWay.contains(entry.id)
                                        ? Taken::Yes
                                        : m_producer.send(topicName, entry.key.toUtf8(), entry.payload, entry.id);
                if (taken == Taken::Full || taken == Taken::No) {
                    if (taken == Taken::No)
                        pause();
                    return;
                }
                if (taken == Taken::TooLarge)
                    m_outbox->quarantine(entry.id, QStringLiteral("it is larger than what is sent"));
                else
                    m_underWay.emplace(entry.id, topic);
                m_sentUpTo[topic] = entry.id;
            }
        }
    }
}

/// The producer's word on what is under way.
void PublishWorker::take(std::chrono::milliseconds wait)
{
    using Outcome = KafkaProducer::Outcome;
    std::vector<qint64> done;
    for (const KafkaProducer::Delivery &delivery : m_producer.poll(wait)) {
        if (delivery.tag == MessageTag) {
            --m_messagesUnderWay;
            ++(delivery.outcome == Outcome::Delivered ? m_status.messagesDelivered : m_status.messagesLost);
            continue;
        }
        const auto entry = m_underWay.find(delivery.tag);
        if (entry == m_underWay.end())
            continue;
        const QString topic = entry->second;
        m_underWay.erase(entry);
        switch (delivery.outcome) {
        case Outcome::Delivered:
            done.push_back(delivery.tag);
            break;
        case Outcome::TooLarge:
        case Outcome::Refused:
            // It may be another one of those that were sent with it, or all of them together, that is too much.
            if (!m_singlyUntil) {
                m_isDraining = true;
                resendFrom(delivery.tag, topic);
            } else if (delivery.outcome == Outcome::TooLarge) {
                m_outbox->quarantine(delivery.tag, delivery.reason);
            } else if (!m_outbox->noteFailure(delivery.tag, delivery.reason)) {
                resendFrom(delivery.tag, topic);
                pause();
            }
            break;
        case Outcome::Later:
            resendFrom(delivery.tag, topic);
            pause();
            break;
        }
    }
    if (!done.empty()) {
        m_status.delivered += done.size();
        m_outbox->done(done);
    }
    if (m_producer.hasDied()) {
        m_ownProblem = m_producer.problem();
        stopProducer();
        m_startAt = Clock::now() + m_waits.retry;
    }
}

void PublishWorker::resendFrom(qint64 id, const QString &topic)
{
    qint64 &upTo = m_sentUpTo[topic];
    upTo = std::min(upTo, id - 1);
}

void PublishWorker::finish(Clock::time_point deadline)
{
    if (!m_outbox)
        return;
    m_outbox->settle();
    const auto isWanted = [this] {
        // Where the brokers are known to be out of reach nothing is gained by waiting.
        return m_producer.isRunning() && m_producer.problem().isEmpty()
               && (m_outbox->counts().waiting > 0 || m_messagesUnderWay > 0);
    };
    while (isWanted() && Clock::now() < deadline) {
        pump();
        goOn(BusyInterval);
    }
    m_status.messagesLost += quint64(std::exchange(m_messagesUnderWay, 0));
    m_producer.stop();
    m_timer.stop();
    tell();
    if (m_status.waiting > 0)
        qCInfo(logOutlets) << m_status.waiting << "records are not at Kafka yet; they are sent after the next start";
    m_outbox.reset();
}

void PublishWorker::tell()
{
    const OutboxCounts counts = m_outbox ? m_outbox->counts() : OutboxCounts();
    m_status.waiting = counts.waiting;
    m_status.waitingBytes = counts.waitingBytes;
    m_status.dropped = counts.dropped;
    m_status.quarantined = counts.quarantined;
    m_status.oldest = m_outbox ? m_outbox->oldest() : std::nullopt;
    m_status.problem = m_ownProblem;
    // Brokers also end connections that nobody needs, which is no problem of anybody's.
    const bool isWanted = counts.waiting > 0 || m_messagesUnderWay > 0;
    if (!isWanted || m_producer.problem().isEmpty())
        m_problemSince.reset();
    else if (!m_problemSince)
        m_problemSince = Clock::now();
    if (m_ownProblem.isEmpty() && m_problemSince && Clock::now() - *m_problemSince >= m_waits.patience)
        m_status.problem = m_producer.problem();
    m_status.diskProblem.clear();
    if (m_outbox && m_outbox->status().fault) {
        const HistoryFault &fault = *m_outbox->status().fault;
        m_status.diskProblem = QStringLiteral("%1: %2").arg(nameOf(fault.kind), fault.detail);
    }
    if (m_status == m_told)
        return;
    m_told = m_status;
    emit statusChanged(m_status);
}

}   // namespace feedwarden
