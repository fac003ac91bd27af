// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktopsession.h"

#include "app/common/alertwires.h"
#include "app/common/demo.h"
#include "app/desktop/desktopaccounts.h"
#include "app/desktop/desktopalerts.h"
#include "app/desktop/desktopfeeds.h"
#include "app/desktop/desktopincidents.h"
#include "app/desktop/desktoprules.h"
#include "app/desktop/desktoptelling.h"
#include "app/desktop/rehearsal.h"
#include "core/base/logging.h"
#include "core/base/privatefiles.h"
#include "core/config/configurationwatcher.h"
#include "core/history/historyschema.h"
#include "ui/dashboard/mainwindow.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QSaveFile>
#include <QUrl>

namespace feedwarden {

/// What is kept in memory of samples where the disk has them, too.
static constexpr auto ReachBesideStore = 2h;

/// "wss://stream.binance.com:9443" as a line's snapshot spells its host.
static QString withoutScheme(const QString &host)
{
    const auto end = host.indexOf(QLatin1String("://"));
    return end < 0 ? host : host.mid(end + 3);
}

DesktopSession::DesktopSession(const QString &dataDir, QObject *parent)
    : QObject(parent), m_dataDir(dataDir), m_past(&m_monitor.history())
{
    connect(&m_past, &FullHistory::failed, this, [](const QString &detail) {
        qCWarning(logApp).noquote() << "what was kept of the past cannot be read:" << detail;
    });
    connect(&m_monitor, &Monitor::stopped, this, &DesktopSession::stopped);
    connect(&m_monitor, &Monitor::feedsUpdated, this, &DesktopSession::feedsUpdated);
    connect(&m_monitor, &Monitor::feedsUpdated, &m_trust, &TrustServer::setFeeds);
    connect(&m_monitor, &Monitor::eventOccurred, &m_trust, &TrustServer::addEvent);
    connectAlerts(m_monitor, m_alerts);
    m_desktopAlerts = std::make_unique<DesktopAlerts>(&m_alerts, QDBusConnection::sessionBus());
    connect(&m_monitor, &Monitor::feedsUpdated, &m_publish, &PublishService::setFeeds);
    connect(&m_monitor, &Monitor::eventOccurred, &m_publish, &PublishService::addEvent);
    connect(&m_monitor, &Monitor::historyAdvanced, &m_publish, &PublishService::advance);
    connect(&m_publish, &PublishService::statusChanged, &m_monitor, &Monitor::notePublishing);
    connect(&m_publish, &PublishService::failed, &m_monitor, &Monitor::noteError);
    m_monitor.setMessageSink(m_publish.messageSink());
    m_incidents = std::make_unique<DesktopIncidents>(&m_monitor);
    m_accounts = std::make_unique<DesktopAccounts>(&m_monitor);
    connect(m_accounts.get(), &DesktopAccounts::fileWritten, this, [this] {
        if (m_watcher)
            m_watcher->checkNow();
    });
    connect(m_accounts.get(), &DesktopAccounts::accountsEdited, this, [this](const QList<AccountConfig> &accounts) {
        m_simulated.accounts = accounts;
        apply(m_simulated);
    });
    m_feeds = std::make_unique<DesktopFeeds>(&m_monitor);
    connect(m_feeds.get(), &DesktopFeeds::fileWritten, this, [this] {
        if (m_watcher)
            m_watcher->checkNow();
    });
    connect(m_feeds.get(), &DesktopFeeds::feedsEdited, this, [this](const QList<FeedConfig> &feeds) {
        m_simulated.feeds = feeds;
        apply(m_simulated);
    });
    m_rules = std::make_unique<DesktopRules>(&m_monitor);
    connect(m_rules.get(), &DesktopRules::fileWritten, this, [this] {
        if (m_watcher)
            m_watcher->checkNow();
    });
    connect(m_rules.get(), &DesktopRules::rulesEdited, this, [this](const QList<AlertRule> &rules) {
        m_simulated.alerts.rules = rules;
        apply(m_simulated);
    });
    m_telling = std::make_unique<DesktopTelling>();
    connect(m_telling.get(), &DesktopTelling::fileWritten, this, [this] {
        if (m_watcher)
            m_watcher->checkNow();
    });
    // What waits for a secret that was wrong is tried again.
    connect(m_telling.get(), &DesktopTelling::secretWritten, &m_alerts, &AlertService::apply);
    connect(m_telling.get(), &DesktopTelling::tellingEdited, this,
            [this](const AlertSettings &alerts, const QList<Maintenance> &plannedTimes) {
                m_simulated.alerts = alerts;
                m_simulated.slo.maintenance = plannedTimes;
                apply(m_simulated);
            });
}

DesktopSession::~DesktopSession() = default;

void DesktopSession::attach(MainWindow *window)
{
    m_window = window;
    window->setPast(&m_past);
    connect(&m_past, &FullHistory::changed, window, &MainWindow::refreshPast);
    connect(&m_monitor, &Monitor::feedsUpdated, window, &MainWindow::setFeeds);
    connect(&m_monitor, &Monitor::accountsUpdated, window, &MainWindow::setAccounts);
    connect(&m_monitor, &Monitor::eventOccurred, window, &MainWindow::addEvent);
    window->setAccountsDriver(m_accounts.get());
    window->setFeedsDriver(m_feeds.get());
    window->setAlerts(&m_alerts);
    window->setRulesDriver(m_rules.get());
    window->setTellingDriver(m_telling.get());
    window->setIncidentsDriver(m_incidents.get());
    connect(m_desktopAlerts.get(), &DesktopAlerts::raiseRequested, window, &MainWindow::raiseWindow);
    const auto tellSurroundings = [this, window] {
        Surroundings around;
        around.isNetworkUp = m_monitor.isNetworkUp();
        for (const Monitor::HostHeadroom &host : m_monitor.headroom())
            around.hosts.append({.host = withoutScheme(host.host),
                                 .left = host.left,
                                 .bannedUntil = host.bannedUntil,
                                 .of = host.of,
                                 .window = host.window,
                                 .openUntil = host.openUntil,
                                 .isHeldOpen = host.isHeldOpen,
                                 .waiting = host.waiting,
                                 .takenAt = host.takenAt});
        window->setSurroundings(around);
    };
    connect(&m_monitor, &Monitor::historyAdvanced, window, [window, tellSurroundings] {
        tellSurroundings();
        window->advance();
    });
    // The machine's own link is told with the feeds, at once.
    connect(&m_monitor, &Monitor::feedsUpdated, window, [this, tellSurroundings] {
        if (std::exchange(m_wasNetworkUp, m_monitor.isNetworkUp()) != m_monitor.isNetworkUp())
            tellSurroundings();
    });
    connect(window, &MainWindow::startRequested, &m_monitor, &Monitor::startFeed);
    connect(window, &MainWindow::stopRequested, &m_monitor, &Monitor::stopFeed);
    connect(window, &MainWindow::connectNowRequested, &m_monitor, &Monitor::connectNow);
    connect(window, &MainWindow::reconnectRequested, &m_monitor, &Monitor::reconnectFeed);
    connect(window, &MainWindow::resetBreakerRequested, &m_monitor, &Monitor::resetBreaker);
    connect(window, &MainWindow::demoRequested, this, &DesktopSession::runDemo);
    connect(window, &MainWindow::configurationRequested, this, &DesktopSession::openConfiguration);
    connect(window, &MainWindow::languageChanged, this, &DesktopSession::tellNotes);
}

/// What the window shows in our words, also those of another language.
void DesktopSession::tellNotes()
{
    if (!m_window)
        return;
    if (!m_demoProblem.isEmpty())
        m_window->setEmptyNote(tr("The demo cannot run: %1").arg(m_demoProblem));
    else if (!m_configPath.isEmpty())
        m_window->setEmptyNote(tr("The configuration: %1").arg(QDir::toNativeSeparators(m_configPath)));
    if (m_rehearsal && !m_simulated.feeds.isEmpty()) {
        //: A mark beside the summary: the exchanges are simulated.
        m_window->setNotice(tr("Demo"));
    }
}

void DesktopSession::runConfiguration(const QString &path, const ReadResult &read)
{
    m_configPath = path;
    const Configuration inForce = read.configuration.value_or(Configuration());
    m_watcher = std::make_unique<ConfigurationWatcher>(path, inForce);
    connect(m_watcher.get(), &ConfigurationWatcher::configurationChanged, this, [this](const Configuration &changed) {
        if (m_window) {
            m_window->setMessage({});
            m_window->setConfigurationErrors({});
            tellNotes();
        }
        if (!m_demo)
            apply(changed);
    });
    connect(m_watcher.get(), &ConfigurationWatcher::configurationRejected, this, &DesktopSession::complain);
    tellNotes();
    for (const ConfigError &error : read.errors)
        qCWarning(logApp).noquote() << "the configuration is not taken over:" << error.toString();
    complain(read.errors);
    const QString dataDir = m_dataDir.isEmpty() ? dataDirectory(inForce) : QDir(m_dataDir).absolutePath();
    m_monitor.setBanFile(QDir(dataDir).filePath(QStringLiteral("bans.json")));
    m_monitor.keepHistory(dataDir, QStringLiteral("feedwarden"));
    m_alerts.keep(dataDir);
    m_historyFolder = dataDir;
    m_incidents->setFolder(dataDir);
    apply(inForce);
    // Where there is nothing yet, there is as soon as something has been written.
    if (QFileInfo::exists(historyPathIn(dataDir)))
        m_past.open(dataDir);
    connect(&m_monitor, &Monitor::historyCommitted, this, [this, dataDir] {
        if (m_demo)
            return;
        m_past.open(dataDir);
        m_monitor.setHistoryReach(m_past.store() == Past::Store::Open ? ReachBesideStore : LiveHistory::MaxReach);
    });
    connect(&m_monitor, &Monitor::historyStatusChanged, this, [this](const HistoryStatus &status) {
        if (status.fault)
            m_monitor.setHistoryReach(LiveHistory::MaxReach);
    });
}

void DesktopSession::runDemo()
{
    if (m_demo)
        return;
    if (m_window)
        m_window->setConfigurationErrors({});
    m_monitor.setHistoryReach(LiveHistory::MaxReach);
    m_past.open({});   // What real exchanges did is not the past of simulated ones, whatever they are called.
    m_demo = std::make_unique<DemoExchanges>();
    m_rehearsal = std::make_unique<Rehearsal>(m_demo.get());
    connect(m_rehearsal.get(), &Rehearsal::faultNoted, &m_monitor, &Monitor::setFaultLabel);
    connect(m_rehearsal.get(), &Rehearsal::linkWanted, &m_monitor, &Monitor::rehearseNetwork);
    connect(m_rehearsal.get(), &Rehearsal::fresherBreakerWanted, &m_monitor, &Monitor::resetBreaker);
    connect(m_demo.get(), &DemoExchanges::ready, this,
            [this](const Configuration &simulated, const QHash<QString, QStringList> &faults) {
                m_simulated = simulated;
                m_monitor.setSecretShelf(m_demo->secrets());
                apply(simulated);
                QList<RehearsalVenue> venues;
                QHash<QString, QString> symbols;
                for (const FeedConfig &feed : simulated.feeds) {
                    const VenueFacts *const venue = findVenue(feed.venue);
                    venues.append({feed.venue, feed.name, venue ? venue->title : feed.name, faults.value(feed.venue)});
                    symbols.insert(feed.venue, feed.symbols.value(0));
                }
                m_rehearsal->setVenues(venues, symbols);
                if (m_window)
                    m_window->setRehearsal(m_rehearsal.get());
                tellNotes();
            });
    connect(m_demo.get(), &DemoExchanges::failed, this, [this](const Error &error) {
        qCWarning(logApp).noquote() << "the demo cannot run:" << error.detail;
        m_demoProblem = error.detail;
        tellNotes();
        emit demoFailed(error.detail);
    });
    m_demo->start();
}

void DesktopSession::setMuted(bool isMuted) { m_desktopAlerts->setMuted(isMuted); }

void DesktopSession::setTray(TrayIcon *tray) { m_desktopAlerts->setTray(tray); }

void DesktopSession::shutDown()
{
    m_watcher.reset();
    m_alerts.shutDown();
    m_publish.shutDown();
    m_monitor.shutDown();
}

void DesktopSession::apply(Configuration configuration)
{
    if (!m_dataDir.isEmpty())
        configuration.general.dataDir = QDir(m_dataDir).absolutePath();
    m_accounts->setConfiguration(configuration, m_demo ? QString() : m_configPath,
                                 m_demo ? m_demo->secrets() : nullptr);
    m_feeds->setConfiguration(configuration, m_demo ? QString() : m_configPath);
    m_rules->setConfiguration(configuration, m_demo ? QString() : m_configPath);
    m_telling->setConfiguration(configuration, m_demo ? QString() : m_configPath);
    m_trust.setPlaces(TrustServer::placesOf(configuration));
    if (m_window)
        m_window->setReports(m_demo ? QString() : m_historyFolder, objectivesOf(configuration));
    m_alerts.apply(configuration);
    m_publish.apply(configuration);
    m_monitor.apply(configuration);
}

void DesktopSession::openConfiguration()
{
    if (m_configPath.isEmpty())
        m_configPath = defaultConfigurationPath();
    const QString shown = QDir::toNativeSeparators(m_configPath);
    if (!QFileInfo::exists(m_configPath)) {
        // One to begin with: everything in it is a comment, so nothing is contacted before somebody decides so.
        QFile first(QStringLiteral(":/feedwarden/feedwarden.toml"));
        QSaveFile file(m_configPath);
        if (!createPrivateDirectory(QFileInfo(m_configPath).absolutePath()) || !first.open(QIODevice::ReadOnly)
            || !file.open(QIODevice::WriteOnly) || !file.setPermissions(PrivateFile) || file.write(first.readAll()) < 0
            || !file.commit()) {
            m_window->setMessage(tr("%1 cannot be written: %2").arg(shown, file.errorString()));
            return;
        }
        if (m_watcher)
            m_watcher->checkNow();
    }
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_configPath)))
        m_window->setMessage(tr("Nothing here opens it by itself; edit %1").arg(shown));
}

void DesktopSession::complain(const QList<ConfigError> &errors)
{
    // The demo has nothing to do with the file.
    if (m_window && !m_demo)
        m_window->setConfigurationErrors(errors);
}

}   // namespace feedwarden
