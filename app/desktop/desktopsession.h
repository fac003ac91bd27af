// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/configurationfile.h"
#include "core/history/fullhistory.h"
#include "core/monitor/monitor.h"
#include "core/outlets/alerts/alertservice.h"
#include "core/outlets/publish/publishservice.h"
#include "core/outlets/trustserver.h"

#include <QObject>
#include <QString>

#include <memory>

namespace feedwarden {

class ConfigurationWatcher;
class DesktopAccounts;
class DesktopAlerts;
class DesktopFeeds;
class DesktopIncidents;
class DesktopRules;
class DesktopTelling;
class DemoExchanges;
class MainWindow;
class Rehearsal;
class TrayIcon;

/// What stands between the window and the engine: the Monitor with what feeds it (a configuration file or the demo),
/// and the wires to the window. The only place that knows both.
///
/// Thread: the main one.
class DesktopSession final : public QObject
{
    Q_OBJECT
public:
    /// `dataDir` overrides the configuration's where it is not empty.
    explicit DesktopSession(const QString &dataDir, QObject *parent = nullptr);
    ~DesktopSession() override;

    [[nodiscard]] const LiveHistory &history() const { return m_monitor.history(); }
    [[nodiscard]] const FullHistory &past() const { return m_past; }

    /// Connects both ways. Once; the window must outlive the session's calls or be gone first.
    void attach(MainWindow *window);

    /// Runs what `read` says and follows the file. With errors nothing runs until the file is right.
    void runConfiguration(const QString &path, const ReadResult &read);
    void runDemo();
    void setMuted(bool isMuted);    ///< No sound of alerts.
    void setTray(TrayIcon *tray);   ///< Where alerts are shown, if the desktop has no other place. Borrowed.
    /// Orderly; `stopped` follows within 5 s.
    void shutDown();

signals:
    void feedsUpdated(const QList<feedwarden::FeedSnapshot> &feeds);
    void stopped();
    void demoFailed(const QString &reason);

private:
    void apply(Configuration configuration);
    void showFeeds();
    void tellNotes();
    void openConfiguration();
    void complain(const QList<ConfigError> &errors);

    const QString m_dataDir;
    QString m_historyFolder;   ///< Where the history is kept since the start; empty before.
    Monitor m_monitor;
    FullHistory m_past;
    TrustServer m_trust;
    AlertService m_alerts;
    std::unique_ptr<DesktopAlerts> m_desktopAlerts;
    PublishService m_publish;
    MainWindow *m_window = nullptr;
    bool m_wasNetworkUp = true;   ///< As the window was told.
    QString m_configPath;
    QString m_demoProblem;   ///< Why the demo cannot run; empty where nothing is known of that.
    std::unique_ptr<DesktopAccounts> m_accounts;
    std::unique_ptr<DesktopFeeds> m_feeds;
    std::unique_ptr<DesktopIncidents> m_incidents;
    std::unique_ptr<DesktopRules> m_rules;
    std::unique_ptr<DesktopTelling> m_telling;
    std::unique_ptr<ConfigurationWatcher> m_watcher;
    std::unique_ptr<DemoExchanges> m_demo;
    Configuration m_simulated;   ///< Of the demo.
    std::unique_ptr<Rehearsal> m_rehearsal;
};

}   // namespace feedwarden
