// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

#include <openssl/evp.h>

namespace feedwarden::test {

/// Whether `signature` is that of `message` by the owner of the raw public key. By OpenSSL itself, not by what signs.
inline bool isEd25519(const QByteArray &publicKey, const QByteArray &signature, const QByteArray &message)
{
    struct Deleter {
        void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
        void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
    };
    const auto bytes = [](const QByteArray &text) { return reinterpret_cast<const uchar *>(text.constData()); };
    const std::unique_ptr<EVP_PKEY, Deleter> key(
        EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, bytes(publicKey), size_t(publicKey.size())));
    const std::unique_ptr<EVP_MD_CTX, Deleter> context(EVP_MD_CTX_new());
    return EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1
           && EVP_DigestVerify(context.get(), bytes(signature), size_t(signature.size()), bytes(message),
                               size_t(message.size()))
                  == 1;
}

}   // namespace feedwarden::test
