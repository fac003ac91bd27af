// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outlets/publish/publishworker.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

class QThread;

namespace feedwarden {

struct Configuration;

/// Tells Kafka what happens (`docs/publishing.md`). A program connects it to its Monitor: feedsUpdated to setFeeds(),
/// eventOccurred to addEvent(), historyAdvanced to advance().
///
/// What is made of events goes to a thread of its own once a second, and nothing here waits for a disk or a broker but
/// the destructor: what is not delivered by then stays in the outbox, and is sent after the next start. Beside at most
/// the last second, nothing is lost by a kill.
///
/// Thread: the Monitor's; all methods and signals belong to it.
class PublishService final : public QObject
{
    Q_OBJECT
public:
    static constexpr auto ComplaintInterval = std::chrono::minutes(5);

    explicit PublishService(QObject *parent = nullptr) : PublishService(PublishWorker::Waits(), parent) {}
    /// `waits` is a seam for tests.
    explicit PublishService(const PublishWorker::Waits &waits, QObject *parent = nullptr);
    /// Delivers what it can within 3.5 s of shutDown(), or of now (PublishWorker::Waits::finish).
    ~PublishService() override;

    /// Whatever the table [publish] says now; a demo's configuration says nothing of it.
    void apply(const feedwarden::Configuration &configuration);
    void setFeeds(const QList<feedwarden::FeedSnapshot> &feeds);
    void addEvent(const feedwarden::Event &event);
    /// Once a second.
    void advance();
    /// Where market data goes in, for Monitor::setMessageSink(): costs a queued call, and nothing while it is not
    /// published. May be called until this is gone, and after.
    [[nodiscard]] MessageSink messageSink() const;
    /// The program is about to end; what happens until it does is still published.
    void shutDown();

    [[nodiscard]] const PublishStatus &status() const { return m_status; }

signals:
    void statusChanged(const feedwarden::PublishStatus &status);
    /// Something is wrong or was lost; each kind at most once in ComplaintInterval, whatever goes to and fro.
    void failed(const feedwarden::Error &error);

private:
    struct Desk;

    void handOver();
    void noteStatus(const PublishStatus &status);
    void complain(const char *kind, ErrorCode code, const QString &detail);

    const PublishWorker::Waits m_waits;
    PublishSettings m_settings;
    QString m_outboxPath;
    std::optional<PublishRecorder> m_recorder;   ///< While it is on.
    QList<FeedSnapshot> m_feeds;
    std::vector<PublishRecord> m_records;   ///< Of this second.
    const std::shared_ptr<Desk> m_desk;     ///< Shared with those who bring market data.
    std::unique_ptr<QThread> m_thread;      ///< From the first start on.
    PublishWorker *m_worker = nullptr;      ///< Lives there, deleted by its end.
    std::optional<Clock::time_point> m_deadline;
    PublishStatus m_status;
    bool m_isInTrouble = false;   ///< There was a problem, and nothing was delivered since.
    std::map<const char *, Clock::time_point> m_complainedAt;
};

}   // namespace feedwarden
