// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlets/alerts/alertpost.h"

#include "core/base/logging.h"
#include "core/base/privatefiles.h"
#include "core/outlets/alerts/burnrates.h"
#include "core/transport/workerthread.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <mutex>
#include <utility>

namespace feedwarden {

/// More than a book of all that can be wrong takes.
static constexpr qint64 MostStateBytes = 4 * 1024 * 1024;

/// Where threads of channels lay down what came of a message: it outlives both sides.
struct AlertPost::Mailbox {
    std::mutex mutex;
    AlertPost *post = nullptr;   ///< Null once it is gone.
};

/// One channel's thread.
class AlertPost::Runner final
{
public:
    Runner(const QString &name, std::unique_ptr<AlertChannel> channel)
        : m_channel(std::move(channel)),
          m_isCancelled(std::make_shared<std::atomic<bool>>(false)),
          m_thread(new WorkerThread(QStringLiteral("alerts-") + name)),
          m_desk(new QObject)
    {
        m_desk->moveToThread(m_thread);
        QObject::connect(m_thread, &QThread::finished, m_desk, &QObject::deleteLater);
        m_thread->start();
    }

    ~Runner()
    {
        cancel();
        // One that hangs in the system's resolver is left alone rather than waited for.
        if (m_thread->wait(QDeadlineTimer(EndLimit)))
            delete m_thread;
    }
    Q_DISABLE_COPY_MOVE(Runner)

    void cancel()
    {
        m_isCancelled->store(true);
        m_thread->quit();
    }

    template<typename Then>
    void deliver(const AlertMessage &message, Then then)
    {
        QMetaObject::invokeMethod(
            m_desk,
            [channel = m_channel, isCancelled = m_isCancelled, message, then] {
                then(channel->deliver(message, *isCancelled));
            },
            Qt::QueuedConnection);
    }

private:
    const std::shared_ptr<AlertChannel> m_channel;
    const std::shared_ptr<std::atomic<bool>> m_isCancelled;
    WorkerThread *const m_thread;
    QObject *const m_desk;   ///< Lives there.
};

QString AlertPost::outboxPath(const QString &folder) { return QDir(folder).filePath(QStringLiteral("alerts.sqlite")); }

QString AlertPost::statePath(const QString &folder) { return QDir(folder).filePath(QStringLiteral("alerts.json")); }

Result<std::optional<QJsonObject>> AlertPost::keptState(const QString &folder)
{
    QFile file(statePath(folder));
    if (!file.exists())
        return std::optional<QJsonObject>();
    QJsonDocument kept;
    if (file.open(QIODevice::ReadOnly))
        kept = QJsonDocument::fromJson(file.read(MostStateBytes));
    if (!kept.isObject())
        return Error{ErrorCode::BadData, QStringLiteral("%1 cannot be read").arg(file.fileName())};
    return std::optional(kept.object());
}

AlertPost::AlertPost(const QString &folder)
    : m_folder(folder), m_outbox(outboxPath(folder), Bounds), m_mailbox(std::make_shared<Mailbox>())
{
    m_mailbox->post = this;
    // Waits are counted by the plans; this only asks them.
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &AlertPost::look);
}

AlertPost::~AlertPost()
{
    {
        const std::lock_guard lock(m_mailbox->mutex);
        m_mailbox->post = nullptr;
    }
    for (auto &[name, lane] : m_lanes)
        lane.runner->cancel();   // All at once, then one is waited for after the other.
    m_lanes.clear();
    m_outbox.settle();
}

void AlertPost::setChannels(const QList<AlertChannelConfig> &channels, const HttpSurroundings &around)
{
    const bool isOtherWay = around.caFile != m_around.caFile || around.proxy != m_around.proxy;
    m_around = around;
    std::erase_if(m_lanes, [&](const auto &entry) {
        const auto wanted = std::ranges::find(channels, entry.first, &AlertChannelConfig::name);
        return wanted == channels.cend() || *wanted != entry.second.config || isOtherWay;
    });
    for (const AlertChannelConfig &config : channels) {
        if (const auto known = m_lanes.find(config.name); known != m_lanes.end()) {
            known->second.plan.retryNow();   // Somebody has been at work: maybe on what it waits for.
            continue;
        }
        Lane lane;
        lane.config = config;
        lane.runner = std::make_unique<Runner>(config.name, makeAlertChannel(config, around));
        lane.number = ++m_lastNumber;
        m_lanes.emplace(config.name, std::move(lane));
    }
    m_timer.start();
    look();
}

bool AlertPost::isOthers() const
{
    const auto &fault = m_outbox.status().fault;
    return fault && fault->kind == HistoryFault::Kind::HeldByOther;
}

void AlertPost::complain(const QString &detail)
{
    if (std::exchange(m_toldProblem, detail) == detail || detail.isEmpty())
        return;
    qCWarning(logOutlets).noquote() << "alerts:" << detail;
    emit failed({ErrorCode::Resource, detail});
}

void AlertPost::post(const AlertMessage &message, const QStringList &channels)
{
    m_outbox.settle();
    if (isOthers())
        return;   // The other program tells it.
    std::vector<OutboxEntry> entries;
    for (const QString &channel : channels) {
        OutboxEntry entry;
        entry.destination = channel;
        entry.key = message.id;
        entry.payload = toPayload(message);
        entries.push_back(entry);
    }
    if (!entries.empty())
        m_outbox.append(std::move(entries), wallNow());
    look();
}

void AlertPost::keepState(const QByteArray &json)
{
    m_state = json;
    look();
}

void AlertPost::test(const QString &channel, const AlertMessage &message)
{
    const auto found = m_lanes.find(channel);
    if (found == m_lanes.end()) {
        emit tested(channel, {AlertDelivery::Outcome::Blocked, QStringLiteral("there is no such channel"), {}});
        return;
    }
    found->second.runner->deliver(message, [mailbox = m_mailbox, channel](const AlertDelivery &delivery) {
        const std::lock_guard lock(mailbox->mutex);
        if (AlertPost *const post = mailbox->post)
            QMetaObject::invokeMethod(
                post,
                [post, channel, delivery] {
                    // Somebody has just seen that it works: what waits need not wait any longer.
                    if (const auto lane = post->m_lanes.find(channel);
                        lane != post->m_lanes.end() && delivery.outcome == AlertDelivery::Outcome::Delivered)
                        lane->second.plan.retryNow();
                    emit post->tested(channel, delivery);
                    post->look();
                },
                Qt::QueuedConnection);
    });
}

void AlertPost::readBurnRates(const Objectives &objectives)
{
    emit burnRatesRead(feedwarden::readBurnRates(m_folder, objectives, wallNow()));
}

void AlertPost::run(const QString &channel, qint64 entry, const AlertMessage &message)
{
    Lane &lane = m_lanes.find(channel)->second;
    lane.underWay = entry;
    lane.runner->deliver(
        message, [mailbox = m_mailbox, channel, number = lane.number, entry](const AlertDelivery &delivery) {
            const std::lock_guard lock(mailbox->mutex);
            if (AlertPost *const post = mailbox->post)
                QMetaObject::invokeMethod(
                    post, [post, channel, number, entry, delivery] { post->take(channel, number, entry, delivery); },
                    Qt::QueuedConnection);
        });
}

void AlertPost::take(const QString &channel, quint64 number, qint64 entry, const AlertDelivery &delivery)
{
    const bool isDelivered = delivery.outcome == AlertDelivery::Outcome::Delivered;
    if (isDelivered)
        m_outbox.done({entry});   // Whatever became of its lane meanwhile.
    const auto found = m_lanes.find(channel);
    if (found == m_lanes.end() || found->second.number != number)
        return;
    Lane &lane = found->second;
    lane.underWay = 0;
    const QString before = lane.plan.problem();
    lane.plan.ended(delivery, Clock::now(), m_random);
    if (isDelivered) {
        ++lane.delivered;
        if (!before.isEmpty())
            qCInfo(logOutlets).noquote() << "alerts get through on" << channel << "again";
    } else if (delivery.outcome == AlertDelivery::Outcome::Rejected) {
        // Another message may be taken: this one must not hold up the others for ever (faults D-12).
        m_outbox.noteFailure(entry, delivery.detail);
    }
    if (const QString problem = lane.plan.problem(); !problem.isEmpty() && before.isEmpty())
        qCWarning(logOutlets).noquote() << "alerts do not get through on" << channel << "(" << problem << ")";
    look();
}

void AlertPost::look()
{
    m_outbox.settle();
    const auto &fault = m_outbox.status().fault;
    complain(fault && !isOthers() ? QStringLiteral("what waits to be told is not on the disk (%1): %2")
                                        .arg(nameOf(fault->kind), fault->detail)
                                  : QString());
    if (!isOthers()) {
        for (const AlertRequest &request : takeAlertRequests(m_folder))
            emit requested(request);
        dropOrphans();
        if (!m_state.isNull()) {
            const auto written = createPrivateDirectory(m_folder);
            const auto kept = written ? writePrivateFile(statePath(m_folder), m_state) : written;
            if (kept)
                m_state = QByteArray();
            else
                complain(QStringLiteral("what was told is not kept: %1").arg(kept.error().detail));
        }
        const auto now = Clock::now();
        for (auto &[name, lane] : m_lanes) {
            if (!lane.config.enabled || lane.underWay != 0)
                continue;
            std::vector<OutboxEntry> entries;
            std::optional<AlertMessage> message;
            while (!message) {
                entries = m_outbox.next(name, 0, 1);
                if (entries.empty())
                    break;
                message = alertMessageFrom(entries.front().payload);
                if (!message)
                    m_outbox.quarantine(entries.front().id, QStringLiteral("not readable"));
                else if (wallNow() - entries.front().time > LongestWait) {
                    m_outbox.quarantine(entries.front().id, QStringLiteral("older than a day"));
                    message.reset();
                }
            }
            if (message && lane.plan.begin(now, m_random))
                run(name, entries.front().id, *message);
        }
    }
    tell();
}

/// A channel may be away for the time of an edit, so what waits for one that there is not waits as long as anything.
void AlertPost::dropOrphans()
{
    for (const QString &destination : m_outbox.destinations()) {
        if (m_lanes.contains(destination))
            continue;
        for (;;) {
            const auto entries = m_outbox.next(destination, 0, 1);
            if (entries.empty() || wallNow() - entries.front().time <= LongestWait)
                break;
            m_outbox.quarantine(entries.front().id, QStringLiteral("there is no such channel any more"));
        }
    }
}

void AlertPost::tell()
{
    QList<AlertChannelStatus> statuses;
    for (auto &[name, lane] : m_lanes) {
        const OutboxCounts counts = m_outbox.counts(name);
        const quint64 dropped = counts.dropped + counts.quarantined;
        if (!std::exchange(lane.hasDroppedBase, true))
            lane.toldDropped = dropped;
        if (dropped > lane.toldDropped) {
            const QString detail = QStringLiteral("%1 messages to %2 were dropped: too many, too old or refused")
                                       .arg(dropped - lane.toldDropped)
                                       .arg(name);
            lane.toldDropped = dropped;
            qCWarning(logOutlets).noquote() << "alerts:" << detail;
            emit failed({ErrorCode::Resource, detail});
        }
        statuses.append({.name = name,
                         .kind = lane.config.kind,
                         .isEnabled = lane.config.enabled,
                         .waiting = counts.waiting,
                         .delivered = lane.delivered,
                         .dropped = dropped,
                         .breaker = lane.plan.breaker(),
                         .problem = lane.plan.problem(),
                         .lastDetail = lane.plan.lastDetail()});
    }
    if (statuses == m_told)
        return;
    m_told = statuses;
    emit statusesChanged(statuses);
}

}   // namespace feedwarden
