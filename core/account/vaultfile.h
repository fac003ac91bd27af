// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/secretstore.h"

#include <map>
#include <optional>

namespace feedwarden {

/// An encrypted file of credentials, for machines without a keychain.
///
/// One file: "FWVAULT" and a zero byte, a version (1), log2 N, r and p of scrypt (RFC 7914), 32 bytes of salt, 12 of
/// nonce, then names and credentials under AES-256-GCM (SP 800-38D) with all before them as additional data, the tag of
/// 16 bytes, and SHA-256 over everything, which tells damage from a wrong passphrase. Numbers are big-endian. Salt and
/// nonce are new with each writing; the content is filled up to a multiple of 512 bytes, so that its length tells
/// little.
///
/// Reading takes the file anew each time, so two programs can share it; writing holds a lock beside it and replaces it
/// in one step. A file that cannot be read is never overwritten.
class VaultFile final : public SecretBackend
{
public:
    /// What guessing costs. The default is what OWASP's Password Storage Cheat Sheet (2025) names for 64 MiB.
    struct Cost {
        int logN = 16;   ///< 10 to 20.
        int r = 8;       ///< 1 to 32.
        int p = 2;       ///< 1 to 16; memory of 128 · N · r bytes is at most MaxMemory.

        friend bool operator==(const Cost &, const Cost &) = default;
    };
    static constexpr qint64 MaxMemory = 256 * 1024 * 1024;
    static constexpr qint64 MaxFileBytes = 4 * 1024 * 1024;
    static constexpr const char *FileName = "secrets.vault";

    /// `folder` is made with 0700 when something is written. Without a passphrase the vault can only say that it needs
    /// one.
    VaultFile(const QString &folder, Secret passphrase, Cost cost);
    VaultFile(const QString &folder, Secret passphrase) : VaultFile(folder, std::move(passphrase), Cost{}) {}

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Of the vault that lies in `folder`, or will.
    [[nodiscard]] static QString pathIn(const QString &folder);

    [[nodiscard]] Kind kind() const override { return Kind::Vault; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] SecretOutcome probe() override;
    [[nodiscard]] SecretOutcome read(const QString &name) override;
    [[nodiscard]] SecretOutcome write(const QString &name, const Credentials &credentials) override;
    [[nodiscard]] SecretOutcome remove(const QString &name) override;
    [[nodiscard]] SecretOutcome names() override;

    /// Encrypts it anew; from then on the new one is needed. A vault that is not there yet just takes it.
    [[nodiscard]] SecretOutcome changePassphrase(Secret passphrase);

private:
    using Entries = std::map<QString, Credentials>;
    /// A derived key, kept so that it is not derived for each question.
    struct DerivedKey {
        Cost cost;
        QByteArray salt;
        Secret key;
    };

    [[nodiscard]] SecretOutcome load(Entries &entries);
    [[nodiscard]] SecretOutcome store(const Entries &entries);
    template<typename Change>
    [[nodiscard]] SecretOutcome change(Change change);
    [[nodiscard]] bool derive(Cost cost, const QByteArray &salt);

    const QString m_folder;
    const QString m_path;
    const Cost m_cost;   ///< Of what is written.
    Secret m_passphrase;
    std::optional<DerivedKey> m_derived;
};

/// The first line of a file that only the user can read (or that systemd put into $CREDENTIALS_DIRECTORY), at most 1
/// KiB, as `credentials.passphrase`.
[[nodiscard]] SecretOutcome readPassphraseFile(const QString &path);

}   // namespace feedwarden
