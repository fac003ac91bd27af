// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/configuration.h"
#include "core/history/historystatus.h"
#include "core/outlets/alerts/alertbook.h"
#include "core/outlets/alerts/alertpost.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>

namespace feedwarden {

class WorkerThread;

/// What sending goes by, of the configuration.
[[nodiscard]] HttpSurroundings httpSurroundings(const Configuration &configuration);

/// Tells people what is wrong, and that it is over (docs/alerts.md): an AlertBook that decides, and an AlertPost on a
/// thread of its own that sends.
///
/// Thread: lives on the Monitor's, whose pictures and events it is given; the programs connect the two. Nothing here
/// waits for a disk or a network, but the destructor, and apply() where exchanges become simulated (at most EndLimit).
class AlertService final : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds EndLimit{1'500};
    static constexpr std::chrono::seconds BurnInterval{60};   ///< Between two questions to the history.

    explicit AlertService(QObject *parent = nullptr);
    ~AlertService() override;

    /// What was told, and what is still to be sent, is kept in that folder over restarts; before apply(). Without it
    /// (the demo) nothing is kept and nothing leaves the program but notificationWanted().
    void keep(const QString &dataFolder);
    void apply(const Configuration &configuration);

    /// Those that last, the most serious first.
    [[nodiscard]] const QList<Alert> &alerts() const { return m_alerts; }
    [[nodiscard]] const QList<AlertChannelStatus> &channels() const { return m_channels; }

public slots:
    void setFeeds(const QList<feedwarden::FeedSnapshot> &feeds);
    void setAccounts(const QList<feedwarden::AccountSnapshot> &accounts);
    void setHosts(const QList<feedwarden::AlertHost> &hosts);
    void setNetworkUp(bool isUp);
    void setHistoryStatus(const feedwarden::HistoryStatus &status);
    void addEvent(const feedwarden::Event &event);
    void acknowledge(quint64 id);
    void snooze(quint64 id, std::chrono::milliseconds time);
    /// Sends a message past everything else; channelTested() tells what came of it.
    void test(const QString &channel);
    /// What happens from now on is the program's end and no alert.
    void shutDown();

signals:
    void alertsChanged(const QList<feedwarden::Alert> &alerts);
    void channelsChanged(const QList<feedwarden::AlertChannelStatus> &channels);
    void channelTested(const QString &channel, const feedwarden::AlertDelivery &delivery);
    /// To be shown where there is a desktop: plain text.
    void notificationWanted(const feedwarden::AlertMessage &message, bool withSound);
    /// Something is lost or not kept, for the event log; once per reason.
    void failed(const feedwarden::Error &error);

private:
    void look();
    void serve(const AlertRequest &request);
    void tell();
    void startPost();
    void endPost();
    [[nodiscard]] QStringList channelsFor(const AlertNotice &notice) const;

    template<typename Call>
    void onPost(Call call)
    {
        AlertPost *const post = m_post;
        if (post)
            QMetaObject::invokeMethod(
                post, [post, call] { call(*post); }, Qt::QueuedConnection);
    }

    AlertSettings m_settings;
    Objectives m_objectives;
    AlertBook m_book;
    QString m_folder;
    std::unique_ptr<WorkerThread> m_thread;
    AlertPost *m_post = nullptr;   ///< Lives on the thread, deleted by its end.
    QList<Alert> m_alerts;
    QList<AlertChannelStatus> m_channels;
    quint64 m_keptRevision = 0;
    Clock::time_point m_burnAskedAt{};
    bool m_isShuttingDown = false;
    bool m_isRunning = false;
    QTimer m_timer{this};
};

}   // namespace feedwarden
