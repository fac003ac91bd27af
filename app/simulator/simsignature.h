// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

struct evp_pkey_st;

namespace feedwarden {

/// A pair of keys of a simulated account, and the check of what was signed with it. Made from a seed, so that a run can
/// be repeated; good for nothing but simulations.
///
/// On purpose not built on what the program signs with: an error there must not cancel itself out here.
class SimKeyPair final
{
public:
    enum class Kind {
        Ed25519,   ///< RFC 8032.
        P256,      ///< ECDSA over NIST P-256 with SHA-256, "ES256" of RFC 7518.
    };

    /// No keys: nothing is verified by it.
    SimKeyPair() = default;
    /// `seed` has 32 bytes: Ed25519's private key, or the secret number of P-256.
    [[nodiscard]] static SimKeyPair fromSeed(Kind kind, QByteArrayView seed);

    [[nodiscard]] bool isNull() const { return !m_key; }
    [[nodiscard]] Kind kind() const { return m_kind; }
    /// PKCS#8 of Ed25519 ("PRIVATE KEY"), SEC 1 of P-256 ("EC PRIVATE KEY"): as exchanges hand them out.
    [[nodiscard]] QByteArray privatePem() const;
    /// `signature` is 64 bytes: of P-256 r and s as they are, not DER.
    [[nodiscard]] bool verifies(QByteArrayView text, QByteArrayView signature) const;

private:
    Kind m_kind = Kind::Ed25519;
    std::shared_ptr<evp_pkey_st> m_key;
};

/// HMACs as exchanges want them written.
namespace simhmac {
[[nodiscard]] QByteArray sha256Hex(const QByteArray &secret, const QByteArray &text);
[[nodiscard]] QByteArray sha256Base64(const QByteArray &secret, const QByteArray &text);
[[nodiscard]] QByteArray sha512Base64(const QByteArray &secret, const QByteArray &text);
}   // namespace simhmac

}   // namespace feedwarden
