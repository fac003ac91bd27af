// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/secretstore.h"

namespace feedwarden {

/// The system's keychain by QtKeychain: Secret Service or KWallet on Linux, Keychain on macOS, Credential Manager on
/// Windows. Built without QtKeychain (FEEDWARDEN_KEYCHAIN), each answer is NoStore.
///
/// Names cannot be listed there, so an entry of its own has them. QtKeychain does one job at a time for the whole
/// program and never gives one up, so its jobs have a thread that lives as long as the program: who waits for an answer
/// waits no longer than Patience (faults X-04), whatever the bus does. What QtKeychain and libsecret copy is not ours
/// to wipe.
class KeychainStore final : public SecretBackend
{
public:
    static constexpr std::chrono::seconds Patience{3};

    /// `service` is what entries are filed under; another than the program's own is for tests.
    explicit KeychainStore(const QString &service = QStringLiteral("feedwarden")) : m_service(service) {}

    /// Whether this program was built with it.
    [[nodiscard]] static bool isBuiltIn();

    [[nodiscard]] Kind kind() const override { return Kind::Keychain; }
    [[nodiscard]] QString title() const override { return QStringLiteral("the system's keychain"); }
    [[nodiscard]] std::chrono::milliseconds patience() const override { return Patience; }

    /// Writes, reads and deletes an entry: what answers may still refuse to store.
    [[nodiscard]] SecretOutcome probe() override;
    [[nodiscard]] SecretOutcome read(const QString &name) override;
    [[nodiscard]] SecretOutcome write(const QString &name, const Credentials &credentials) override;
    [[nodiscard]] SecretOutcome remove(const QString &name) override;
    [[nodiscard]] SecretOutcome names() override;

private:
    const QString m_service;
};

}   // namespace feedwarden
