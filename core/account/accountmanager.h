// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/accountline.h"
#include "core/account/accountprotocol.h"
#include "core/account/deactivationfile.h"
#include "core/account/opensecretstore.h"
#include "core/account/secret.h"
#include "core/account/secretstore.h"

#include <QHash>
#include <QList>
#include <QNetworkProxy>
#include <QObject>
#include <QSslCertificate>
#include <QTimer>
#include <QUrl>

#include <memory>
#include <vector>

namespace feedwarden {

/// One account as it is to run. Holds no secret: `entry` names what the store has of it.
struct AccountSettings {
    QString name;
    QString venue;
    QString environment = QStringLiteral("live");
    QString entry;
    bool enabled = true;
    QUrl url, restUrl;   ///< Empty = those of venue and environment.
    BackoffPolicy backoff;
    BreakerPolicy breaker;
    HealthPolicy health;
    QualityPolicy quality;

    friend bool operator==(const AccountSettings &, const AccountSettings &) = default;
};

/// A line as the settings ask for it: all of its account's streams, and the venue's own REST where nothing else is
/// written.
[[nodiscard]] AccountLine::Options lineOptionsOf(const AccountSettings &settings, const QNetworkProxy &proxy,
                                                 const QList<QSslCertificate> &extraAuthorities);

/// Keeps accounts connected: those that are wanted, each on its own line, with the secrets that the store has of them
/// now. An account that changes touches no other. The store is opened with the first account; one that does not open is
/// tried again.
///
/// Thread: that of its lines, all methods and signals belong to it; the store lives there too.
class AccountManager final : public QObject
{
    Q_OBJECT
public:
    /// Between two looks at the store for secrets that were edited or have become readable.
    static constexpr std::chrono::milliseconds ReconcileInterval = 5min;
    /// One second of orderly closing, and what is needed to notice its end.
    static constexpr std::chrono::milliseconds CloseLimit{1'500};

    struct Options {
        SecretStoreOptions secrets;
        QString deactivationFile;   ///< Empty = what was given up is forgotten with this.
        QNetworkProxy proxy{QNetworkProxy::DefaultProxy};
        QList<QSslCertificate> extraAuthorities;
        AccountOptions protocol;   ///< Of every account, but for the environment.
        std::chrono::milliseconds reconcileInterval = ReconcileInterval;
        std::chrono::milliseconds healthInterval = AccountLine::HealthInterval;
        Clock::duration confirmAfter = CredentialHealth::BetweenConfirmations;
    };

    /// `governor` and `rest` are borrowed and must outlive this.
    AccountManager(Options options, GovernorService *governor, RestClient *rest, QObject *parent = nullptr);
    ~AccountManager() override;

    /// The accounts that are wanted from now on: others are stopped, new ones started, changed ones started anew.
    /// Enabling or editing one that was given up has it tried again.
    void setAccounts(const QList<AccountSettings> &accounts);
    /// Looks at the store now instead of after the interval.
    void reconcile();
    /// Opens the vault anew with that passphrase, and reads the secrets of all accounts: those that wait for them
    /// start, the others go on. A wrong passphrase is told by the accounts that wait (SecretFault::WrongPassphrase) and
    /// forgotten, and changes nothing. Does nothing where secrets are kept in no vault.
    void unlock(Secret passphrase);
    /// The last one of unlock() that was not wrong, for a manager that comes after this one; empty where there is none.
    [[nodiscard]] Secret passphrase() const;

    void connectNow(const QString &account);
    void reconnect(const QString &account);
    void setNetworkUp(bool isUp);
    void rehearseNetwork(bool isUp);   ///< See Connector.
    void noteSuspended(Clock::duration asleep);
    void noteStalled(Clock::duration stalled);
    void wallClockStepped();
    void shutDown();
    [[nodiscard]] bool isStopped() const;   ///< Every line is closed after shutDown().

    /// In the order of setAccounts().
    [[nodiscard]] QList<AccountSnapshot> snapshots(Clock::time_point now) const;

signals:
    void eventOccurred(const feedwarden::Event &event);

private:
    struct Account {
        AccountSettings settings;
        Credentials credentials;
        QByteArray fingerprint;
        std::unique_ptr<AccountLine> line;       ///< Null without credentials, or while disabled.
        std::unique_ptr<QObject> question;       ///< The answer of the store is awaited.
        QString problem;                         ///< What the store said instead of credentials.
        SecretFault fault = SecretFault::None;   ///< The store's, where it is the problem.
        bool isEdited = false;                   ///< By the user, since it was given up.
    };

    [[nodiscard]] Account *find(const QString &name) const;
    void openStore();
    void takeStore(std::unique_ptr<SecretStore> store, const SecretOutcome &outcome);
    void ask(Account &account);
    void take(Account &account, SecretOutcome outcome);
    [[nodiscard]] AccountOptions protocolOptions(const Account &account) const;
    void start(Account &account);
    /// Once for each problem.
    void complain(Account &account, const Error &problem, SecretFault fault = SecretFault::None);
    void retire(std::unique_ptr<AccountLine> line);
    void remember(const Account &account, const Failure &refusal);
    void forget(const QString &account);
    void keepDeactivations();
    template<typename Call>
    void onEveryLine(Call call)
    {
        for (const auto &account : m_accounts) {
            if (account->line)
                call(*account->line);
        }
    }

    const Options m_options;
    std::unique_ptr<SecretStore> m_store;   ///< Null while it is not open.
    std::unique_ptr<QObject> m_opening;     ///< The store is looked for; its end is the end of the search.
    Secret m_passphrase;                    ///< Of unlock(), and not known to be wrong.
    Secret m_triedPassphrase;               ///< Likewise, while it is being tried.
    GovernorService *const m_governor;
    RestClient *const m_rest;
    std::vector<std::unique_ptr<Account>> m_accounts;
    QHash<QString, Deactivation> m_deactivations;
    QTimer m_reconcileTimer{this};
    bool m_isNetworkUp = true;
    bool m_isShuttingDown = false;
};

}   // namespace feedwarden
