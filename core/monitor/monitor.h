// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/accountline.h"
#include "core/account/accounttrial.h"
#include "core/connection/event.h"
#include "core/connection/feedsnapshot.h"
#include "core/connection/messagebatch.h"
#include "core/connection/symbolfetch.h"
#include "core/history/historybatch.h"
#include "core/history/historystatus.h"
#include "core/history/livehistory.h"
#include "core/outlets/publish/publishstatus.h"

#include <QList>
#include <QObject>

#include <memory>

namespace feedwarden {

class SecretShelf;
struct AccountConfig;
struct Configuration;

/// The one object an app creates: owns the connectors, their threads, the governor and the recent past, and gives out
/// events and snapshots.
///
/// Thread: lives on the app's main thread; all methods and signals belong to it. The connectors live on I/O threads of
/// the Monitor's and are reached by queued calls only; nothing here waits for them but the destructor (at most 5 s).
class Monitor final : public QObject
{
    Q_OBJECT
public:
    explicit Monitor(QObject *parent = nullptr);
    ~Monitor() override;

    /// Where bans are kept over a restart; before apply(). Without it (the demo) they are forgotten.
    void setBanFile(const QString &path);

    /// Keeps what happens in that folder, as the configuration's `[history]` says; before apply(). Without it, and
    /// while feeds are simulated, everything is forgotten in the end. `program` is for people who look:
    /// "feedwarden-agent".
    void keepHistory(const QString &dataFolder, const QString &program);

    /// Who takes market data while the configuration's `[publish]` wants it published; before apply().
    void setMessageSink(const MessageSink &sink);
    /// How it is with publishing, for the metrics.
    void notePublishing(const feedwarden::PublishStatus &status);

    /// Where the secrets of accounts come from instead of the configuration's place; null = from there. From the next
    /// apply() on.
    void setSecretShelf(const std::shared_ptr<SecretShelf> &shelf);

    /// Starts, or changes what is different: feeds are added, removed and changed one by one, the others go on
    /// untouched.
    void apply(const feedwarden::Configuration &configuration);

    [[nodiscard]] const QList<feedwarden::FeedSnapshot> &feeds() const;         ///< In the configuration's order.
    [[nodiscard]] const QList<feedwarden::AccountSnapshot> &accounts() const;   ///< Likewise.
    [[nodiscard]] const LiveHistory &history() const;
    [[nodiscard]] const HistoryStatus &historyStatus() const;   ///< Whether it is being written.
    [[nodiscard]] bool isHistoryKept() const;   ///< False: forgotten in the end, as simulated exchanges are.
    /// What the user notes of an incident. incidentNoteKept() follows; does nothing where no history is kept.
    void keepIncidentNote(const IncidentNote &note);

    /// What a host lets us do.
    struct HostHeadroom {
        QString host;    ///< "wss://stream.binance.com:9443".
        int left = -1;   ///< Attempts in its tightest window, our share of it; -1 = none published.
        std::optional<Clock::time_point> bannedUntil;
        std::optional<Clock::time_point> quietSince;   ///< All lines of the host are silent together since.
        int of = 0;                                    ///< That share as a whole, ...
        Clock::duration window{0};                     ///< ... in any time of this length.
        std::optional<Clock::time_point> openUntil;    ///< Its breaker is open; by hand: none.
        bool isHeldOpen = false;                       ///< By hand, until released.
        int waiting = 0;                               ///< Attempts that wait for their turn.
        Clock::time_point takenAt{};                   ///< When this was so.

        friend bool operator==(const HostHeadroom &, const HostHeadroom &) = default;
    };
    [[nodiscard]] const QList<HostHeadroom> &headroom() const;
    [[nodiscard]] bool isNetworkUp() const;
    /// Where the metrics endpoint listens; 0 while it does not.
    [[nodiscard]] quint16 metricsPort() const;

    /// The last sign of life of an I/O thread.
    struct ThreadAnswer {
        QString thread;                   ///< "io-1".
        Clock::time_point answeredAt{};   ///< The thread's start before the first.
    };
    [[nodiscard]] QList<ThreadAnswer> threadAnswers() const;
    /// Asks every I/O thread that owes no answer for one; threadAnswers() has it as soon as it has come.
    void askThreads();

    /// Connects an account once, whether it is configured or not, within the same budgets as all others. What the
    /// global tables say holds for it too. The number is that of accountTried(); 0 before apply() and while shutting
    /// down.
    quint64 tryAccount(const AccountConfig &account, Credentials credentials);
    /// No accountTried() comes of it any more.
    void cancelTrial(quint64 trial);

    /// Asks a venue's REST at `restUrl` for its symbols, on the thread and by the client of the feeds of that host, so
    /// that it is asked no more often than it admits. The number is that of symbolsAnswered(); 0 before apply() and
    /// while shutting down.
    quint64 askSymbols(const QString &venue, const QUrl &restUrl);
    /// No symbolsAnswered() comes of it any more.
    void cancelSymbols(quint64 question);

    /// Opens the vault with that passphrase, where secrets are kept in one: accounts that wait for their secret start,
    /// the others go on. It is kept in memory until the configuration names another place. A wrong one is told by
    /// the accounts that wait, and can be followed by the right one. Does nothing before apply() and while shutting
    /// down.
    void unlockSecrets(Secret passphrase);

public slots:
    /// How far back history() reaches at least, 1 h to 24 h (the default); less is enough for who reads what is kept.
    void setHistoryReach(feedwarden::Clock::duration reach);
    void startFeed(const QString &feed);
    void stopFeed(const QString &feed);        ///< Manual: never followed by a retry.
    void connectNow(const QString &feed);      ///< Skips the current wait once.
    void reconnectFeed(const QString &feed);   ///< Replaces a session that is up; no failure is counted.
    void resetBreaker(const QString &feed);
    void connectAccount(const QString &account);     ///< Skips a wait; one that was given up is tried again.
    void reconnectAccount(const QString &account);   ///< Replaces a session that is up.
    void rereadSecrets();                            ///< Edited entries of the store are taken up now.
    /// Rehearsal: as if the system had said that this machine's link is gone or back, also to lines on loopback. For
    /// simulated exchanges only.
    void rehearseNetwork(bool isUp);
    void setFaultLabel(const QString &feed, const QString &fault, bool begins);   ///< Rehearsal: notes it as an event.
    /// Of something that works beside the lines: for the event log and the history.
    void noteError(const feedwarden::Error &error);
    void shutDown();   ///< Semantics 11; `stopped` follows within 5 s.

signals:
    /// At most 20 a second, and only when something changed; a configuration that is applied is told at once.
    void feedsUpdated(const QList<feedwarden::FeedSnapshot> &feeds);
    /// Once a second, and when one comes or goes.
    void accountsUpdated(const QList<feedwarden::AccountSnapshot> &accounts);
    void accountTried(quint64 trial, const feedwarden::AccountTrialOutcome &outcome);
    void symbolsAnswered(quint64 question, const feedwarden::SymbolOutcome &outcome);
    void eventOccurred(const feedwarden::Event &event);
    /// Once per second, after the history has taken its samples.
    void historyAdvanced();
    void historyStatusChanged(const feedwarden::HistoryStatus &status);
    /// `status.fault` is why it was not written; none where it was.
    void incidentNoteKept(const feedwarden::IncidentNote &note, const feedwarden::HistoryStatus &status);
    /// What happened up to then is on the disk, and can be asked there.
    void historyCommitted(feedwarden::WallTime upTo);
    void stopped();

private:
    class Private;
    std::unique_ptr<Private> d;
};

}   // namespace feedwarden
