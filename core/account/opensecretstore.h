// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/secretstore.h"

#include <utility>

namespace feedwarden {

class SecretShelf;

/// Where the secrets of accounts are to be kept.
enum class SecretPlace {
    Auto,   ///< The keychain; without one the vault, if there is a passphrase; else files.
    Keychain,
    Vault,
    Files,
};

/// "auto", "keychain", "vault", "files", as in the configuration.
[[nodiscard]] QLatin1String nameOf(SecretPlace place);

/// What openSecretStore() goes by.
struct SecretStoreOptions {
    SecretPlace place = SecretPlace::Auto;
    QString dataFolder;    ///< The vault is in it.
    QString filesFolder;   ///< Secret files; empty = `secrets` in dataFolder.
    Secret passphrase;     ///< Of the vault; empty = as vaultPassphrase() says.
    QString keychainService = QStringLiteral("feedwarden");
    std::shared_ptr<SecretShelf> shelf = {};   ///< Instead of any place, where it is not null.

    [[nodiscard]] SecretStoreOptions clone() const
    {
        return {place, dataFolder, filesFolder, passphrase.clone(), keychainService, shelf};
    }
    /// Whether a vault may be what is looked for, so that a passphrase makes sense.
    [[nodiscard]] bool canBeVault() const
    {
        return !shelf && (place == SecretPlace::Auto || place == SecretPlace::Vault);
    }
    /// The same with the vault alone, to be opened by what the user gave: whoever gives its passphrase means the vault.
    [[nodiscard]] SecretStoreOptions unlockedBy(Secret given) const
    {
        SecretStoreOptions options = clone();
        options.place = SecretPlace::Vault;
        options.passphrase = std::move(given);
        return options;
    }
};

/// Finds the first place that can be used, by trying it, and gives out its store. From the event loop, within the
/// patience of what is tried; not at all once `context` is gone.
///
/// Files are systemd's ($CREDENTIALS_DIRECTORY) where it gave some and filesFolder is empty, else filesFolder's. With
/// Auto a vault that does not open is an error and not a reason to go on: what was stored there would seem to be lost.
/// Without a store the outcome says why: of Auto with all reasons in its detail, and the fault NoStore, or
/// PassphraseNeeded where a vault is there or could be and only its passphrase is missing.
using SecretStoreCallback = std::function<void(std::unique_ptr<SecretStore> store, SecretOutcome outcome)>;
void openSecretStore(SecretStoreOptions options, QObject *context, SecretStoreCallback callback);

/// Of the file that FEEDWARDEN_VAULT_PASSPHRASE_FILE names; PassphraseNeeded where it names none, BadPermissions and so
/// on where it cannot be used. The passphrase is `credentials.passphrase`.
[[nodiscard]] SecretOutcome vaultPassphrase();

}   // namespace feedwarden
