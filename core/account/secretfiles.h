// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/secretstore.h"

namespace feedwarden {

/// A folder with one file of credentials per name, readable by the user alone: for agents without a keychain, and for
/// what systemd provides (LoadCredential=NAME:FILE). The format is that of credentialstext.h.
///
/// The folder must be 0700 and each file 0600 or less; otherwise the answer is BadPermissions with the command to run.
/// systemd's folder is read only, and its group may read, since that is how systemd grants it.
class SecretFiles final : public SecretBackend
{
public:
    enum class Keeper { User, Systemd };
    static constexpr qint64 MaxFileBytes = 64 * 1024;

    explicit SecretFiles(const QString &folder, Keeper keeper = Keeper::User) : m_folder(folder), m_keeper(keeper) {}

    [[nodiscard]] Kind kind() const override { return Kind::Files; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool isReadOnly() const override { return m_keeper == Keeper::Systemd; }
    [[nodiscard]] SecretOutcome probe() override;
    [[nodiscard]] SecretOutcome read(const QString &name) override;
    [[nodiscard]] SecretOutcome write(const QString &name, const Credentials &credentials) override;
    [[nodiscard]] SecretOutcome remove(const QString &name) override;
    [[nodiscard]] SecretOutcome names() override;

private:
    [[nodiscard]] QString pathOf(const QString &name) const;

    const QString m_folder;
    const Keeper m_keeper;
};

/// The text of a file that nobody else can read, without a copy in any buffer. NotFound, BadPermissions (with the
/// command to run), Failed; more than `maxBytes` is Damaged. Files in $CREDENTIALS_DIRECTORY may be readable for a
/// group.
struct SecretFileText {
    SecretFault fault = SecretFault::None;
    QString detail;
    Secret content;

    [[nodiscard]] bool isOk() const { return fault == SecretFault::None; }
};
[[nodiscard]] SecretFileText readSecretFile(const QString &path, qint64 maxBytes);

/// Where systemd puts a service's credentials; empty where it does not.
[[nodiscard]] QString systemdCredentialsFolder();

}   // namespace feedwarden
