// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktopaccounts.h"

#include "core/account/vaultfile.h"
#include "core/config/configurationwriter.h"
#include "core/words/secretwords.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace feedwarden {

static bool isComplete(const Credentials &credentials)
{
    return !credentials.key.isEmpty() && !credentials.secret.isEmpty();
}

static bool isBlank(const Credentials &credentials)
{
    return credentials.key.isEmpty() && credentials.secret.isEmpty() && credentials.passphrase.isEmpty();
}

DesktopAccounts::DesktopAccounts(Monitor *monitor, QObject *parent) : AccountsDriver(parent), m_monitor(monitor)
{
    connect(monitor, &Monitor::accountTried, this, [this](quint64 trial, const AccountTrialOutcome &outcome) {
        if (trial != m_trial)
            return;
        m_trial = 0;
        emit tested(outcome);
    });
}

DesktopAccounts::~DesktopAccounts() = default;

static QString otherPlace()
{
    return DesktopAccounts::tr("The configuration has changed: secrets are kept in another place now.");
}

void DesktopAccounts::setConfiguration(const Configuration &configuration, const QString &path,
                                       const std::shared_ptr<SecretShelf> &shelf)
{
    const bool isOtherStore = shelf != m_shelf || configuration.secrets != m_configuration.secrets
                              || configuration.general.dataDir != m_configuration.general.dataDir;
    m_configuration = configuration;
    m_path = path;
    m_shelf = shelf;
    if (shelf) {
        for (const AccountConfig &account : configuration.accounts)
            m_simulated.insert(account.venue, account);
    }
    if (isOtherStore && (m_store || m_opening || !m_storeProblem.isEmpty())) {
        m_opening.reset();
        m_store.reset();
        m_storeProblem.clear();
        openStore();
    }
    if (isOtherStore && m_unlocking) {
        m_unlocking.reset();
        emit unlockFailed(otherPlace());
    }
}

QStringList DesktopAccounts::names() const
{
    QStringList names;
    for (const AccountConfig &account : m_configuration.accounts)
        names.append(account.name);
    return names;
}

std::optional<AccountDraft> DesktopAccounts::find(const QString &account) const
{
    const AccountConfig *const found = m_configuration.findAccount(account);
    if (!found)
        return std::nullopt;
    return AccountDraft{found->name, found->venue, found->environment};
}

QString DesktopAccounts::storeTitle() const
{
    if (!m_store)
        return {};
    switch (m_store->kind()) {
    case SecretBackend::Kind::Keychain:
        return tr("the system's keychain");
    case SecretBackend::Kind::Memory:
        return tr("memory, until this program ends");
    case SecretBackend::Kind::Vault:
        //: %1 is an encrypted file.
        return tr("the vault %1").arg(QDir::toNativeSeparators(VaultFile::pathIn(storeOptions().dataFolder)));
    case SecretBackend::Kind::Files:
        return m_store->title();
    }
    Q_UNREACHABLE();
}

void DesktopAccounts::openStore()
{
    // One that did not open is looked for again: a keychain may have been unlocked meanwhile.
    if (m_store || m_opening)
        return;
    m_opening = std::make_unique<QObject>();
    openSecretStore(storeOptions(), m_opening.get(),
                    [this](std::unique_ptr<SecretStore> store, const SecretOutcome &outcome) {
                        m_opening.release()->deleteLater();
                        takeStore(std::move(store), outcome);
                    });
}

SecretStoreOptions DesktopAccounts::storeOptions() const
{
    SecretStoreOptions options = secretStoreOptions(m_configuration);
    options.shelf = m_shelf;
    return options;
}

void DesktopAccounts::takeStore(std::unique_ptr<SecretStore> store, const SecretOutcome &outcome)
{
    m_store = std::move(store);
    m_storeProblem.clear();
    m_storeFault = outcome.fault;
    if (!m_store)
        m_storeProblem = briefTextFor(outcome);
    else if (m_store->isReadOnly())
        m_storeProblem = briefTextFor({.fault = SecretFault::ReadOnly});
    emit storeChanged();
}

bool DesktopAccounts::isVaultNew() const { return !QFileInfo::exists(VaultFile::pathIn(storeOptions().dataFolder)); }

void DesktopAccounts::unlock(Secret passphrase)
{
    m_unlocking = std::make_unique<QObject>();
    const SecretStoreOptions options = storeOptions();
    if (!options.canBeVault()) {
        // From the event loop: whoever asks is not done with asking yet.
        QMetaObject::invokeMethod(
            m_unlocking.get(), [this] { emit unlockFailed(otherPlace()); }, Qt::QueuedConnection);
        return;
    }
    const auto given = std::make_shared<Secret>(passphrase.clone());
    openSecretStore(options.unlockedBy(std::move(passphrase)), m_unlocking.get(),
                    [this, given](std::unique_ptr<SecretStore> store, const SecretOutcome &outcome) {
                        m_unlocking.release()->deleteLater();
                        if (!store) {
                            emit unlockFailed(briefTextFor(outcome));
                            return;
                        }
                        m_opening.reset();   // What is still looked for is found.
                        m_monitor->unlockSecrets(std::move(*given));
                        takeStore(std::move(store), outcome);
                        emit unlocked();
                    });
}

void DesktopAccounts::complete(const AccountDraft &draft, Credentials typed, Completed completed, const Failed &failed)
{
    const AccountConfig *const known = m_configuration.findAccount(draft.name);
    // A passphrase alone may be missing because the exchange has none.
    if (!known || isComplete(typed)) {
        completed(std::move(typed));
        return;
    }
    if (!m_store) {
        failed(m_storeProblem.isEmpty() ? tr("The secret store is not open yet.") : m_storeProblem);
        return;
    }
    m_testing = std::make_unique<QObject>();
    const auto shared = std::make_shared<Credentials>(std::move(typed));
    m_store->read(known->key, m_testing.get(), [this, shared, completed, failed](SecretOutcome outcome) {
        m_testing.release()->deleteLater();
        if (!outcome.isOk()) {
            failed(briefTextFor(outcome));
            return;
        }
        for (Secret Credentials::*part : {&Credentials::key, &Credentials::secret, &Credentials::passphrase}) {
            if (((*shared).*part).isEmpty())
                (*shared).*part = std::move(outcome.credentials.*part);
        }
        completed(std::move(*shared));
    });
}

void DesktopAccounts::test(const AccountDraft &draft, Credentials credentials)
{
    cancelTest();
    const auto refuse = [this](const QString &reason) {
        // From the event loop: whoever asks is not done with asking yet.
        QMetaObject::invokeMethod(
            this,
            [this, reason] {
                AccountTrialOutcome outcome;
                outcome.problem = reason;
                emit tested(outcome);
            },
            Qt::QueuedConnection);
    };
    complete(
        draft, std::move(credentials),
        [this, draft, refuse](Credentials whole) {
            m_trial = m_monitor->tryAccount(configOf(draft), std::move(whole));
            if (m_trial == 0)
                refuse(tr("nothing is connected yet"));
        },
        refuse);
}

void DesktopAccounts::cancelTest()
{
    m_testing.reset();
    if (m_trial != 0)
        m_monitor->cancelTrial(std::exchange(m_trial, 0));
}

AccountConfig DesktopAccounts::configOf(const AccountDraft &draft) const
{
    AccountConfig account;
    if (const AccountConfig *const known = m_configuration.findAccount(draft.name)) {
        account = *known;
        // Another environment is served elsewhere.
        if (account.environment != draft.environment && !m_shelf)
            account.url = account.restUrl = QUrl();
    } else {
        account.name = draft.name;
        account.venue = draft.venue;
        if (const auto simulated = m_simulated.constFind(draft.venue); m_shelf && simulated != m_simulated.cend()) {
            account.url = simulated->url;
            account.restUrl = simulated->restUrl;
        }
    }
    account.environment = draft.environment;
    return account;
}

QString DesktopAccounts::freeEntry(const QString &name) const
{
    const auto isTaken = [this](const QString &entry) {
        return std::any_of(m_configuration.accounts.cbegin(), m_configuration.accounts.cend(),
                           [&entry](const AccountConfig &account) { return account.key == entry; });
    };
    QString entry = name;
    for (int number = 2; isTaken(entry); ++number)
        entry = QStringLiteral("%1.%2").arg(name).arg(number);
    return entry;
}

void DesktopAccounts::save(const AccountDraft &draft, Credentials credentials)
{
    const AccountConfig *const known = m_configuration.findAccount(draft.name);
    const QString entry = known ? known->key : freeEntry(draft.name);
    if (isBlank(credentials)) {
        QMetaObject::invokeMethod(
            this, [this, draft, entry] { write(draft, entry, false); }, Qt::QueuedConnection);
        return;
    }
    const auto refuse = [this](const QString &reason) {
        QMetaObject::invokeMethod(
            this, [this, reason] { emit saveFailed(reason); }, Qt::QueuedConnection);
    };
    if (!m_store) {
        refuse(m_storeProblem.isEmpty() ? tr("The secret store is not open yet.") : m_storeProblem);
        return;
    }
    complete(
        draft, std::move(credentials),
        [this, draft, entry](Credentials whole) {
            m_store->write(entry, std::move(whole), this, [this, draft, entry](SecretOutcome outcome) {
                if (outcome.isOk())
                    write(draft, entry, true);
                else
                    emit saveFailed(briefTextFor(outcome));
            });
        },
        refuse);
}

/// The secret is kept: now the account's table, which names it.
void DesktopAccounts::write(const AccountDraft &draft, const QString &entry, bool isSecretNew)
{
    const bool isNew = !m_configuration.findAccount(draft.name);
    AccountConfig account = configOf(draft);
    account.key = entry;
    if (const auto kept = keep(account, isNew); !kept) {
        // An entry that nothing names would be forgotten in the store.
        if (isNew && isSecretNew && m_store)
            m_store->remove(entry, this, [](const SecretOutcome &) {});
        emit saveFailed(tr("The configuration could not be written: %1").arg(kept.error().detail));
        return;
    }
    if (isSecretNew)
        m_monitor->rereadSecrets();
    emit saved(draft.name);
}

Result<void> DesktopAccounts::keep(const AccountConfig &account, bool isNew)
{
    if (m_shelf) {
        QList<AccountConfig> accounts = m_configuration.accounts;
        if (isNew)
            accounts.append(account);
        for (AccountConfig &each : accounts) {
            if (each.name == account.name)
                each = account;
        }
        emit accountsEdited(accounts);
        return {};
    }
    auto writer = ConfigurationWriter::open(m_path);
    if (!writer)
        return writer.error();
    if (isNew) {
        QList<ConfigurationWriter::Entry> entries{{QStringLiteral("name"), account.name},
                                                  {QStringLiteral("venue"), account.venue},
                                                  {QStringLiteral("key"), account.key}};
        if (account.environment != QLatin1String("live"))
            entries.append({QStringLiteral("environment"), account.environment});
        if (const auto added = writer->addAccount(entries); !added)
            return added.error();
    } else {
        const AccountConfig before = *m_configuration.findAccount(account.name);
        const auto changeIf = [&](bool isOther, const char *key, const ConfigValue &value,
                                  bool isDefault) -> Result<void> {
            if (!isOther)
                return {};
            return isDefault ? writer->unsetInAccount(account.name, QLatin1String(key))
                             : writer->setInAccount(account.name, QLatin1String(key), value);
        };
        for (const auto &changed :
             {changeIf(account.environment != before.environment, "environment", account.environment,
                       account.environment == QLatin1String("live")),
              changeIf(account.enabled != before.enabled, "enabled", account.enabled, account.enabled),
              changeIf(account.url != before.url, "url", QString(), true),
              changeIf(account.restUrl != before.restUrl, "rest_url", QString(), true)}) {
            if (!changed)
                return changed.error();
        }
    }
    if (const auto saved = writer->save(); !saved)
        return saved.error();
    emit fileWritten();
    return {};
}

void DesktopAccounts::setEnabled(const QString &account, bool isEnabled)
{
    const AccountConfig *const known = m_configuration.findAccount(account);
    if (!known)
        return;
    AccountConfig changed = *known;
    changed.enabled = isEnabled;
    if (const auto kept = keep(changed, false); !kept)
        emit failed(account, tr("The configuration could not be written: %1").arg(kept.error().detail));
}

void DesktopAccounts::remove(const QString &account)
{
    const AccountConfig *const known = m_configuration.findAccount(account);
    if (!known)
        return;
    const QString entry = known->key;
    const bool isShared = std::count_if(m_configuration.accounts.cbegin(), m_configuration.accounts.cend(),
                                        [&entry](const AccountConfig &each) { return each.key == entry; })
                          > 1;
    if (m_shelf) {
        QList<AccountConfig> accounts = m_configuration.accounts;
        accounts.removeIf([&account](const AccountConfig &each) { return each.name == account; });
        emit accountsEdited(accounts);
    } else {
        auto writer = ConfigurationWriter::open(m_path);
        const Result<void> removed = writer ? writer->removeAccount(account) : Result<void>(writer.error());
        const Result<void> saved = removed ? writer->save() : removed;
        if (!saved) {
            emit failed(account, tr("The configuration could not be written: %1").arg(saved.error().detail));
            return;
        }
        emit fileWritten();
    }
    if (isShared)
        return;
    const auto forget = [this, entry] {
        if (!m_store || m_store->isReadOnly()) {
            if (m_storeFault != SecretFault::NoStore)   // There the secret cannot be either.
                emit failed({}, tr("The account is gone, but its secret is not: %1").arg(m_storeProblem));
            return;
        }
        m_store->remove(entry, this, [this](const SecretOutcome &outcome) {
            if (!outcome.isOk() && outcome.fault != SecretFault::NotFound)
                emit failed({}, tr("The account is gone, but its secret is not: %1").arg(briefTextFor(outcome)));
        });
    };
    if (m_store) {
        forget();
        return;
    }
    // Nobody has needed the store so far.
    connect(this, &AccountsDriver::storeChanged, this, forget, Qt::SingleShotConnection);
    openStore();
}

}   // namespace feedwarden
