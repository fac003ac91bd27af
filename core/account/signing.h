// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/secret.h"
#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>

#include <memory>
#include <span>
#include <utility>

struct evp_pkey_st;

namespace feedwarden {

// Signatures: what the standards say, and what each venue makes of them. Pure functions; those that cannot fail are
// given nothing from outside that could be wrong. Sources of the venues' forms are in each one's sheet; times are the
// venue's, so whoever calls has added the clock's offset already.

/// RFC 2104 over the parts, one after the other. 32 and 64 raw bytes.
[[nodiscard]] QByteArray hmacSha256(const Secret &key, std::initializer_list<QByteArrayView> message);
[[nodiscard]] QByteArray hmacSha512(const Secret &key, std::initializer_list<QByteArrayView> message);
[[nodiscard]] inline QByteArray hmacSha256(const Secret &key, QByteArrayView message)
{
    return hmacSha256(key, {message});
}
[[nodiscard]] inline QByteArray hmacSha512(const Secret &key, QByteArrayView message)
{
    return hmacSha512(key, {message});
}

/// What base64 `text` stands for, in the standard alphabet or the one for URLs, with or without padding; white space is
/// passed over. Error: Configuration, where it is no base64 or nothing.
[[nodiscard]] Result<Secret> fromBase64(QByteArrayView text);

/// As venues want a time: decimal, rounded down.
[[nodiscard]] QByteArray epochSeconds(WallTime time);
[[nodiscard]] QByteArray epochMilliseconds(WallTime time);

/// A private key that signs.
///
/// Reading it makes no copy that is not wiped again, but of RSA keys, which OpenSSL reads. Signing from several threads
/// at once is fine.
class SigningKey final
{
public:
    enum class Kind {
        Ed25519,   ///< RFC 8032.
        EcP256,    ///< ECDSA with SHA-256, ES256 of RFC 7518.
        Rsa,       ///< PKCS #1 v1.5 with SHA-256; 2048 bits at least.
    };

    /// `text` is a PEM (PKCS #8, `BEGIN EC PRIVATE KEY` of SEC 1, or `BEGIN RSA PRIVATE KEY`), its lines broken as they
    /// should be, by the two characters \n as in JSON, or not at all; or bare base64 of an Ed25519 seed, 32 bytes,
    /// which the public key may follow, 64 bytes (Coinbase gives these out). Error: Configuration, with what is wrong;
    /// never with a part of the text.
    [[nodiscard]] static Result<SigningKey> read(const Secret &text);

    [[nodiscard]] Kind kind() const { return m_kind; }

    /// Raw: 64 bytes for Ed25519, r and s of 32 bytes each for EcP256, as long as the key for Rsa.
    /// Error: Resource, where OpenSSL cannot.
    [[nodiscard]] Result<QByteArray> sign(QByteArrayView message) const;

private:
    struct KeyDeleter {
        void operator()(evp_pkey_st *key) const;
    };
    using KeyPointer = std::unique_ptr<evp_pkey_st, KeyDeleter>;

    SigningKey(Kind kind, KeyPointer key) : m_kind(kind), m_key(std::move(key)) {}
    [[nodiscard]] static Result<SigningKey> fromSeed(QByteArrayView seed);
    [[nodiscard]] static Result<SigningKey> fromScalar(QByteArrayView scalar);
    [[nodiscard]] static Result<SigningKey> fromDer(const Secret &der);
    [[nodiscard]] static Result<SigningKey> fromRsa(const Secret &der);

    Kind m_kind = Kind::Ed25519;
    KeyPointer m_key;
};

/// One parameter of a request: name and value as they are, not percent-encoded.
using RequestParameter = std::pair<QByteArray, QByteArray>;

/// What Binance's WebSocket API signs: all parameters but the signature, sorted by name, `k=v&k=v`, raw.
[[nodiscard]] QByteArray binancePayload(std::span<const RequestParameter> parameters);
/// A query as Binance's REST signs and takes it: in the given order, percent-encoded before it is signed (mandatory
/// since 2026-01-15).
[[nodiscard]] QByteArray binanceQuery(std::span<const RequestParameter> parameters);
/// Lower-case hex of HMAC-SHA256, for HMAC keys.
[[nodiscard]] QByteArray binanceSignature(const Secret &secret, QByteArrayView payload);
/// Base64, for Ed25519 and RSA keys. Error: of SigningKey::sign().
[[nodiscard]] Result<QByteArray> binanceSignature(const SigningKey &key, QByteArrayView payload);

/// Bybit's `auth`: `expires` is a time to come, and is sent as epochMilliseconds().
[[nodiscard]] QByteArray bybitLoginSignature(const Secret &secret, WallTime expires);
/// X-BAPI-SIGN: `content` is the query of a GET or the body of a POST, to the byte as it is sent.
[[nodiscard]] QByteArray bybitRequestSignature(const Secret &secret, const Secret &key, WallTime timestamp,
                                               std::chrono::milliseconds receiveWindow, QByteArrayView content);

/// OKX's `login`: the time is sent as epochSeconds().
[[nodiscard]] QByteArray okxLoginSignature(const Secret &secret, WallTime timestamp);
/// OK-ACCESS-TIMESTAMP: RFC 3339 with milliseconds, other than in the login.
[[nodiscard]] QByteArray okxTimestamp(WallTime time);
/// OK-ACCESS-SIGN: `method` in capitals, `path` with its query.
[[nodiscard]] QByteArray okxRequestSignature(const Secret &secret, WallTime timestamp, QByteArrayView method,
                                             QByteArrayView path, QByteArrayView body = {});

/// API-Sign of Kraken's spot REST: `nonce` also stands in `body`, as `nonce=…`; `secret` is base64.
/// Error: of fromBase64().
[[nodiscard]] Result<QByteArray> krakenRequestSignature(const Secret &secret, QByteArrayView path, QByteArrayView nonce,
                                                        QByteArrayView body);
/// signed_challenge of Kraken's futures feed; `secret` is base64. Error: of fromBase64().
[[nodiscard]] Result<QByteArray> krakenFuturesChallenge(const Secret &secret, QByteArrayView challenge);

/// How long a token of coinbaseToken() is valid; each subscribe message wants a new one.
inline constexpr std::chrono::seconds CoinbaseTokenLifetime{120};
/// Coinbase's JWT, signed with EdDSA or ES256 as the key is. `keyName` is the API key, `nonce` random hex; `uri` is
/// `METHOD HOST/PATH` for REST and empty for the WebSocket. Error: Configuration for an RSA key; of SigningKey::sign().
[[nodiscard]] Result<QByteArray> coinbaseToken(const Secret &keyName, const SigningKey &key, WallTime now,
                                               QByteArrayView nonce, QByteArrayView uri = {});
/// The Exchange feed's `signature`: `secret` is base64, the time is sent as epochSeconds(). Error: of fromBase64().
[[nodiscard]] Result<QByteArray> coinbaseExchangeSignature(const Secret &secret, WallTime timestamp);

}   // namespace feedwarden
