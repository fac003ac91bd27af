// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlets/publish/publishservice.h"

#include "core/base/logging.h"
#include "core/config/configuration.h"
#include "core/transport/workerthread.h"

#include <QDir>
#include <QRandomGenerator>
#include <QSysInfo>

#include <mutex>
#include <utility>

namespace feedwarden {

/// Two programs, or two runs of one, never have the same.
static QString newRun()
{
    return QString::number(QRandomGenerator::system()->generate64(), 16).rightJustified(16, u'0');
}

static QString instanceOf(const PublishSettings &settings)
{
    return settings.instance.isEmpty() ? QSysInfo::machineHostName() : settings.instance;
}

/// Market data that waits for the publishing thread.
static constexpr int MostMessagesWaiting = 100'000;

struct PublishService::Desk {
    std::mutex mutex;
    PublishWorker *worker = nullptr;   ///< Null while market data is not published.
    int waiting = 0, lost = 0;
};

PublishService::PublishService(const PublishWorker::Waits &waits, QObject *parent)
    : QObject(parent), m_waits(waits), m_desk(std::make_shared<Desk>())
{
}

PublishService::~PublishService()
{
    if (!m_thread)
        return;
    {
        const std::lock_guard lock(m_desk->mutex);
        m_desk->worker = nullptr;
    }
    if (m_recorder) {
        for (PublishRecord &record : m_recorder->lastSamples())
            m_records.push_back(std::move(record));
    }
    handOver();
    const auto deadline = m_deadline.value_or(Clock::now() + m_waits.finish);
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, deadline, thread = m_thread.get()] {
            worker->finish(deadline);
            thread->quit();
        },
        Qt::QueuedConnection);
    m_thread->wait();
}

void PublishService::apply(const Configuration &configuration)
{
    const QString path = QDir(dataDirectory(configuration)).filePath(QStringLiteral("publish-outbox.db"));
    if (configuration.publish == m_settings && path == m_outboxPath)
        return;
    const bool isOtherInstance = instanceOf(configuration.publish) != instanceOf(m_settings);
    m_settings = configuration.publish;
    m_outboxPath = path;
    if (!m_thread) {
        if (!m_settings.enabled)
            return;
        m_thread = std::make_unique<WorkerThread>(QStringLiteral("publish"));
        m_worker = new PublishWorker(m_waits);
        m_worker->moveToThread(m_thread.get());
        connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
        connect(m_worker, &PublishWorker::statusChanged, this, &PublishService::noteStatus);
        m_thread->start();
    }
    {
        const std::lock_guard lock(m_desk->mutex);
        m_desk->worker = m_settings.enabled && m_settings.messages ? m_worker : nullptr;
    }
    handOver();   // What was made by the former settings.
    if (!m_settings.enabled) {
        m_recorder.reset();
    } else {
        if (!m_recorder || isOtherInstance)
            m_recorder.emplace(instanceOf(m_settings), newRun());
        m_recorder->setSettings(m_settings);
        m_recorder->setFeeds(m_feeds);
    }
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, settings = m_settings, path, run = newRun()] {
            worker->apply(settings, path, instanceOf(settings), run);
        },
        Qt::QueuedConnection);
}

void PublishService::setFeeds(const QList<FeedSnapshot> &feeds)
{
    m_feeds = feeds;
    if (m_recorder)
        m_recorder->setFeeds(feeds);
}

void PublishService::addEvent(const Event &event)
{
    if (!m_recorder)
        return;
    if (auto record = m_recorder->recordOf(event))
        m_records.push_back(*std::move(record));
}

void PublishService::advance()
{
    if (!m_recorder)
        return;
    for (PublishRecord &record : m_recorder->samplesAt(wallNow(), m_feeds))
        m_records.push_back(std::move(record));
    handOver();
}

MessageSink PublishService::messageSink() const
{
    return [desk = m_desk](const QString &feed, const MessageBatchPtr &batch, const StreamNames &streams) {
        const auto count = int(batch->messages.size());
        const std::lock_guard lock(desk->mutex);
        if (!desk->worker)
            return;
        // Where brokers, disk or processor do not keep up, what waits for the thread stays bounded too.
        if (desk->waiting + count > MostMessagesWaiting) {
            desk->lost += count;
            return;
        }
        desk->waiting += count;
        QMetaObject::invokeMethod(
            desk->worker,
            [worker = desk->worker, desk, count, feed, batch, streams] {
                worker->publishMessages(feed, batch, streams);
                const std::lock_guard taken(desk->mutex);
                desk->waiting -= count;
                worker->noteLostMessages(quint64(std::exchange(desk->lost, 0)));
            },
            Qt::QueuedConnection);
    };
}

void PublishService::handOver()
{
    if (m_records.empty() || !m_worker)
        return;
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, records = std::exchange(m_records, {})]() mutable { worker->publish(std::move(records)); },
        Qt::QueuedConnection);
}

void PublishService::shutDown()
{
    if (!m_deadline)
        m_deadline = Clock::now() + m_waits.finish;
}

void PublishService::noteStatus(const PublishStatus &status)
{
    const PublishStatus before = std::exchange(m_status, status);
    if (!status.problem.isEmpty() && before.problem.isEmpty())
        complain("way", ErrorCode::Network,
                 QStringLiteral("nothing gets to Kafka, and waits until that works again: ") + status.problem);
    m_isInTrouble = m_isInTrouble || !status.problem.isEmpty();
    // A problem also ends where something else is tried, which may not work either.
    const bool isDelivering = status.delivered > before.delivered
                              || status.messagesDelivered > before.messagesDelivered;
    if (m_isInTrouble && status.problem.isEmpty() && isDelivering) {
        m_isInTrouble = false;
        qCInfo(logOutlets) << "publishing to Kafka works";
    }
    if (!status.diskProblem.isEmpty() && before.diskProblem.isEmpty())
        complain("disk", ErrorCode::Resource,
                 QStringLiteral("what waits for Kafka is kept in memory alone: ") + status.diskProblem);
    if (status.dropped > before.dropped)
        complain("dropped", ErrorCode::Resource,
                 QStringLiteral("records for Kafka were lost for want of room (publish.outbox_mb): %1 so far")
                     .arg(status.dropped));
    if (status.quarantined > before.quarantined)
        complain("quarantined", ErrorCode::ServerRefused,
                 QStringLiteral("records were refused by Kafka and put aside: %1 so far").arg(status.quarantined));
    if (status.messagesLost > before.messagesLost)
        complain(
            "messages", ErrorCode::Resource,
            QStringLiteral("market data for Kafka was lost, since the brokers did not take it in time: %1 messages so "
                           "far")
                .arg(status.messagesLost));
    emit statusChanged(m_status);
}

/// What is said becomes an event, which is published: without a limit it would be told of itself.
void PublishService::complain(const char *kind, ErrorCode code, const QString &detail)
{
    const auto now = Clock::now();
    const auto last = m_complainedAt.find(kind);
    if (last != m_complainedAt.end() && now - last->second < ComplaintInterval)
        return;
    m_complainedAt[kind] = now;
    qCWarning(logOutlets).noquote() << detail;
    emit failed({code, detail});
}

}   // namespace feedwarden
