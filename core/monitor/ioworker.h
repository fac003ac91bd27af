// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/accountmanager.h"
#include "core/account/accounttrial.h"
#include "core/connection/restclient.h"
#include "core/connection/symbolfetch.h"
#include "core/feed/clockoffset.h"
#include "core/monitor/feedgroup.h"
#include "core/resilience/wakewatch.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace feedwarden {

/// What lives on one I/O thread: its feeds, their REST client, and the tick that notices sleep and standstill.
/// Thread: the I/O thread; the Monitor reaches it by queued calls only.
class IoWorker final : public QObject
{
    Q_OBJECT
public:
    explicit IoWorker(GovernorService *governor);

    struct AccountPlaces {
        SecretPlace store = SecretPlace::Auto;
        QString dataFolder, filesFolder;
        std::shared_ptr<SecretShelf> shelf;   ///< Not null: secrets come from there, and nothing is remembered.

        friend bool operator==(const AccountPlaces &, const AccountPlaces &) = default;
    };

    /// Snapshots go out at most this often.
    static constexpr auto SnapshotInterval = 50ms;
    /// And accounts, whose pictures are of ages and of what is rare.
    static constexpr auto AccountInterval = 1s;
    /// The process may have been stopped meanwhile: that is no reason to wait for as long again.
    static constexpr std::chrono::milliseconds LongestSnapshotWait = 1s;
    /// How long to wait after snapshots that took `took`: until the interval is over, but at least as long as they
    /// took, so that those of very many lines leave the sockets half of the time. More than 0 whatever happened.
    [[nodiscard]] static constexpr std::chrono::milliseconds waitAfterSnapshots(Clock::duration took)
    {
        const auto wait = std::max<Clock::duration>(SnapshotInterval - took, took);
        return std::min(std::chrono::ceil<std::chrono::milliseconds>(wait), LongestSnapshotWait);
    }

public slots:
    void setNetwork(const feedwarden::FeedGroup::Network &network);
    void addFeed(const feedwarden::FeedConfig &config, const feedwarden::QualityPolicy &quality);
    void removeFeed(const QString &name);
    void changeFeed(const feedwarden::FeedConfig &config, const feedwarden::QualityPolicy &quality);
    void startFeed(const QString &name);
    void stopFeed(const QString &name);
    void connectNow(const QString &name);
    void reconnectFeed(const QString &name);
    void resetBreaker(const QString &name);
    /// The accounts that are wanted, and where their secrets and what is remembered of them lie. Changed places have
    /// all of them started anew.
    void setAccounts(const feedwarden::IoWorker::AccountPlaces &places,
                     const QList<feedwarden::AccountSettings> &accounts);
    void connectAccount(const QString &name);
    void reconnectAccount(const QString &name);
    /// Has the secrets of all accounts read again.
    void rereadSecrets();
    /// Has the vault opened with it, see AccountManager::unlock(), also by managers that come later, until the places
    /// change. It is taken out of `passphrase`.
    void unlockSecrets(const std::shared_ptr<feedwarden::Secret> &passphrase);
    /// Connects it once; `accountTried` follows, unless it is cancelled.
    void tryAccount(quint64 trial, const feedwarden::AccountSettings &settings,
                    const std::shared_ptr<feedwarden::Credentials> &credentials);
    void cancelTrial(quint64 trial);
    /// `symbolsAsked` follows, unless it is cancelled.
    void askSymbols(quint64 question, const QString &venue, const QUrl &restUrl);
    void cancelSymbols(quint64 question);
    void setNetworkUp(bool isUp);
    void rehearseNetwork(bool isUp);   ///< See Connector.
    /// Where the market data of all feeds goes; null = nowhere.
    void setMessageSink(const feedwarden::MessageSink &sink);
    /// What the clocks say, read together: sleep, standstill and steps of the wall clock are told to every line. By
    /// itself once a second.
    void lookAtClocks(Clock::time_point now, Clock::duration awake, WallTime wall);
    /// True from `snapshotsTaken` until its receiver sets it to false: meanwhile no other picture is taken, so that
    /// those of a receiver that stands still do not pile up. Any thread; it may outlive this.
    [[nodiscard]] std::shared_ptr<std::atomic_bool> pictureUnderWay() const { return m_pictureUnderWay; }
    /// Closes all sessions in an orderly way; `stopped` follows when the last one is closed.
    void shutDown();

signals:
    /// See pictureUnderWay().
    void snapshotsTaken(const QList<feedwarden::FeedSnapshot> &changed);
    void accountsTaken(const QList<feedwarden::AccountSnapshot> &accounts);
    void accountTried(quint64 trial, const feedwarden::AccountTrialOutcome &outcome);
    void symbolsAsked(quint64 question, const feedwarden::SymbolOutcome &outcome);
    void eventOccurred(const feedwarden::Event &event);
    void stopped();

private:
    [[nodiscard]] FeedGroup *find(const QString &name) const;
    void takeSnapshots();
    void startTicking();
    void dropAccounts();

    GovernorService *const m_governor;
    RestClient *m_rest = nullptr;
    FeedGroup::Network m_network;
    MessageSink m_sink;
    std::vector<FeedGroup *> m_feeds;   ///< Children of this.
    AccountPlaces m_places;
    Secret m_passphrase;                          ///< Of the vault there, for the next manager.
    std::unique_ptr<AccountManager> m_accounts;   ///< Null on threads without accounts.
    QHash<quint64, AccountTrial *> m_trials;      ///< Children of this.
    QHash<quint64, SymbolFetch *> m_fetches;      ///< Likewise.
    Clock::time_point m_accountsTakenAt{};
    Clock::time_point m_nextSnapshotsAt{};   ///< No picture is taken before.
    const std::shared_ptr<std::atomic_bool> m_pictureUnderWay = std::make_shared<std::atomic_bool>(false);
    QTimer m_snapshotTimer{this};
    QTimer m_tickTimer{this};
    WakeWatch m_wakeWatch;
    WallStepDetector m_wallSteps;
    bool m_isNetworkUp = true;
    bool m_isShuttingDown = false;
};

}   // namespace feedwarden
