// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/opensecretstore.h"
#include "core/config/configuration.h"
#include "core/monitor/monitor.h"
#include "ui/accounts/accountsdriver.h"

#include <functional>
#include <memory>

namespace feedwarden {

/// The accounts page's hold on the program: secrets go to the store that the configuration names, the account's table
/// into the configuration file, and a test to the Monitor. Of simulated exchanges all of it stays in memory.
///
/// Thread: the main one.
class DesktopAccounts final : public AccountsDriver
{
    Q_OBJECT
public:
    /// `monitor` is borrowed.
    explicit DesktopAccounts(Monitor *monitor, QObject *parent = nullptr);
    ~DesktopAccounts() override;

    /// The configuration in force. `path` is its file; empty with `shelf`, where the secrets of simulated exchanges
    /// are.
    void setConfiguration(const Configuration &configuration, const QString &path,
                          const std::shared_ptr<SecretShelf> &shelf = {});

    [[nodiscard]] QStringList names() const override;
    [[nodiscard]] std::optional<AccountDraft> find(const QString &account) const override;
    [[nodiscard]] QString storeTitle() const override;
    [[nodiscard]] QString storeProblem() const override { return m_storeProblem; }
    [[nodiscard]] bool isPassphraseMissing() const override { return !m_store && isAboutPassphrase(m_storeFault); }
    [[nodiscard]] bool isVaultNew() const override;
    void openStore() override;
    void unlock(feedwarden::Secret passphrase) override;
    void cancelUnlock() override { m_unlocking.reset(); }

    void connectNow(const QString &account) override { m_monitor->connectAccount(account); }
    void reconnect(const QString &account) override { m_monitor->reconnectAccount(account); }
    void setEnabled(const QString &account, bool isEnabled) override;
    void remove(const QString &account) override;
    void test(const feedwarden::AccountDraft &draft, feedwarden::Credentials credentials) override;
    void cancelTest() override;
    void save(const feedwarden::AccountDraft &draft, feedwarden::Credentials credentials) override;

signals:
    /// The configuration file has another content.
    void fileWritten();
    /// Simulated: the accounts are these from now on.
    void accountsEdited(const QList<feedwarden::AccountConfig> &accounts);

private:
    [[nodiscard]] SecretStoreOptions storeOptions() const;
    void takeStore(std::unique_ptr<SecretStore> store, const SecretOutcome &outcome);
    /// What is typed, and what is kept already where a part of it is empty.
    using Completed = std::function<void(Credentials credentials)>;
    using Failed = std::function<void(const QString &reason)>;
    void complete(const AccountDraft &draft, Credentials typed, Completed completed, const Failed &failed);
    void write(const AccountDraft &draft, const QString &entry, bool isSecretNew);
    [[nodiscard]] AccountConfig configOf(const AccountDraft &draft) const;
    [[nodiscard]] QString freeEntry(const QString &name) const;
    /// Error: as ConfigurationWriter says it, in words.
    [[nodiscard]] Result<void> keep(const AccountConfig &account, bool isNew);

    Monitor *const m_monitor;
    Configuration m_configuration;
    QString m_path;
    std::shared_ptr<SecretShelf> m_shelf;
    QHash<QString, AccountConfig> m_simulated;   ///< By venue: where a simulated account of it is served.
    std::unique_ptr<SecretStore> m_store;
    QString m_storeProblem;
    SecretFault m_storeFault = SecretFault::None;   ///< Why m_store is null.
    std::unique_ptr<QObject> m_opening;             ///< The store is looked for; its end is the end of the search.
    std::unique_ptr<QObject> m_unlocking;           ///< Likewise, with a passphrase.
    std::unique_ptr<QObject> m_testing;             ///< What is kept is read for a test.
    quint64 m_trial = 0;
};

}   // namespace feedwarden
