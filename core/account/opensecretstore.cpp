// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/opensecretstore.h"

#include "core/account/keychainstore.h"
#include "core/account/secretfiles.h"
#include "core/account/secretshelf.h"
#include "core/account/vaultfile.h"

#include <QDir>
#include <QFileInfo>

#include <utility>
#include <vector>

namespace feedwarden {

QLatin1String nameOf(SecretPlace place)
{
    switch (place) {
    case SecretPlace::Auto:
        return QLatin1String("auto");
    case SecretPlace::Keychain:
        return QLatin1String("keychain");
    case SecretPlace::Vault:
        return QLatin1String("vault");
    case SecretPlace::Files:
        return QLatin1String("files");
    }
    Q_UNREACHABLE();
}

SecretOutcome vaultPassphrase()
{
    const QString path = qEnvironmentVariable("FEEDWARDEN_VAULT_PASSPHRASE_FILE");
    if (path.isEmpty())
        return {
            .fault = SecretFault::PassphraseNeeded,
            .detail = QStringLiteral("the vault needs a passphrase; FEEDWARDEN_VAULT_PASSPHRASE_FILE can name a file "
                                     "that holds it")};
    return readPassphraseFile(path);
}

namespace {

/// One attempt after the other, until a store answers.
class StoreSearch final : public QObject
{
public:
    StoreSearch(SecretStoreOptions options, QObject *context, SecretStoreCallback callback)
        : m_options(std::move(options)), m_context(context), m_callback(std::move(callback))
    {
        connect(context, &QObject::destroyed, this, &QObject::deleteLater);
        if (m_options.place == SecretPlace::Auto)
            m_open = {SecretPlace::Files, SecretPlace::Vault, SecretPlace::Keychain};   // The last one first.
        else
            m_open = {m_options.place};
    }

    void tryNext()
    {
        if (m_options.shelf)
            return finish(std::make_unique<SecretStore>(std::make_unique<ShelfSecrets>(m_options.shelf)), {});
        if (m_open.empty())
            return finish(nullptr, summary());
        const SecretPlace place = m_open.back();
        m_open.pop_back();
        SecretOutcome why;
        std::unique_ptr<SecretBackend> backend = backendOf(place, why);
        if (!backend)
            return judge(place, std::move(why));
        if (m_store)   // Its answer may be what calls this.
            m_store.release()->deleteLater();
        m_store = std::make_unique<SecretStore>(std::move(backend));
        m_store->probe(this, [this, place](SecretOutcome outcome) { judge(place, std::move(outcome)); });
    }

private:
    std::unique_ptr<SecretBackend> backendOf(SecretPlace place, SecretOutcome &why)
    {
        switch (place) {
        case SecretPlace::Keychain:
            return std::make_unique<KeychainStore>(m_options.keychainService);
        case SecretPlace::Vault:
            if (m_options.passphrase.isEmpty()) {
                why = vaultPassphrase();
                if (!why.isOk())
                    return nullptr;
                m_options.passphrase = std::move(why.credentials.passphrase);
            }
            return std::make_unique<VaultFile>(m_options.dataFolder, m_options.passphrase.clone());
        case SecretPlace::Files:
            if (m_options.filesFolder.isEmpty() && !systemdCredentialsFolder().isEmpty())
                return std::make_unique<SecretFiles>(systemdCredentialsFolder(), SecretFiles::Keeper::Systemd);
            return std::make_unique<SecretFiles>(m_options.filesFolder.isEmpty()
                                                     ? QDir(m_options.dataFolder).filePath(QStringLiteral("secrets"))
                                                     : m_options.filesFolder);
        case SecretPlace::Auto:
            break;
        }
        Q_UNREACHABLE();
    }

    /// Whether the next place may be tried after that.
    [[nodiscard]] bool maySkip(SecretPlace place, SecretFault fault) const
    {
        if (m_options.place != SecretPlace::Auto)
            return false;
        switch (place) {
        case SecretPlace::Keychain:
            return true;
        case SecretPlace::Vault:
            return fault == SecretFault::PassphraseNeeded;
        case SecretPlace::Files:
            return fault == SecretFault::NoStore;
        case SecretPlace::Auto:
            break;
        }
        Q_UNREACHABLE();
    }

    void judge(SecretPlace place, SecretOutcome outcome)
    {
        // A folder that is asked for by name is made with its first entry.
        const bool isNewFolder = m_options.place == SecretPlace::Files && outcome.fault == SecretFault::NoStore;
        if (outcome.isOk() || (isNewFolder && m_store))
            return finish(std::move(m_store), {});
        if (!maySkip(place, outcome.fault))
            return finish(nullptr, std::move(outcome));
        m_reasons.append(outcome.detail);
        if (outcome.fault == SecretFault::PassphraseNeeded)
            m_fault = SecretFault::PassphraseNeeded;
        tryNext();
    }

    [[nodiscard]] SecretOutcome summary() const
    {
        return {.fault = m_fault, .detail = m_reasons.join(QLatin1String("; "))};
    }

    void finish(std::unique_ptr<SecretStore> store, SecretOutcome outcome)
    {
        // From the event loop, also where nothing had to be asked; and what called this may be a store that goes.
        auto shared = std::make_shared<std::pair<std::unique_ptr<SecretStore>, SecretOutcome>>(std::move(store),
                                                                                               std::move(outcome));
        QMetaObject::invokeMethod(
            this,
            [this, shared] {
                m_store.reset();
                deleteLater();
                if (m_context)
                    m_callback(std::move(shared->first), std::move(shared->second));
            },
            Qt::QueuedConnection);
    }

    SecretStoreOptions m_options;
    const QPointer<QObject> m_context;
    const SecretStoreCallback m_callback;
    std::vector<SecretPlace> m_open;
    std::unique_ptr<SecretStore> m_store;   ///< Of the place that is tried.
    QStringList m_reasons;
    SecretFault m_fault = SecretFault::NoStore;
};

}   // namespace

void openSecretStore(SecretStoreOptions options, QObject *context, SecretStoreCallback callback)
{
    (new StoreSearch(std::move(options), context, std::move(callback)))->tryNext();
}

}   // namespace feedwarden
