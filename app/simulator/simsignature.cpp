// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/simsignature.h"

#include <QMessageAuthenticationCode>

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

namespace feedwarden {

static constexpr qsizetype SeedBytes = 32, SignatureBytes = 64;
static constexpr qsizetype PointBytes = 65;   // Of a public key of P-256, not compressed.

static const unsigned char *bytesIn(QByteArrayView text)
{
    return reinterpret_cast<const unsigned char *>(text.constData());
}

static EVP_PKEY *readEcKey(const QByteArray &fields)
{
    const QByteArray der = char(0x30) + (char(fields.size()) + fields);
    const unsigned char *at = bytesIn(der);
    return d2i_PrivateKey(EVP_PKEY_EC, nullptr, &at, long(der.size()));
}

SimKeyPair SimKeyPair::fromSeed(Kind kind, QByteArrayView seed)
{
    Q_ASSERT(seed.size() == SeedBytes);
    SimKeyPair pair;
    pair.m_kind = kind;
    EVP_PKEY *key = nullptr;
    if (kind == Kind::Ed25519) {
        key = EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, bytesIn(seed), size_t(seed.size()));
    } else {
        // ECPrivateKey of RFC 5915, first without the public key, which is then computed, and again with it: readers
        // of others want it there.
        const QByteArray parts = QByteArray::fromHex("0201010420") + seed.toByteArray()
                                 + QByteArray::fromHex("a00a06082a8648ce3d030107");
        const std::unique_ptr<EVP_PKEY, void (*)(EVP_PKEY *)> half(readEcKey(parts), &EVP_PKEY_free);
        if (half) {
            QByteArray info(i2d_PUBKEY(half.get(), nullptr), '\0');
            auto *at = reinterpret_cast<unsigned char *>(info.data());
            i2d_PUBKEY(half.get(), &at);
            key = readEcKey(parts + QByteArray::fromHex("a144034200") + info.right(PointBytes));
        }
    }
    pair.m_key.reset(key, [](EVP_PKEY *each) { EVP_PKEY_free(each); });
    if (!key)
        pair.m_key.reset();
    return pair;
}

QByteArray SimKeyPair::privatePem() const
{
    if (!m_key)
        return {};
    const std::unique_ptr<BIO, void (*)(BIO *)> memory(BIO_new(BIO_s_mem()), [](BIO *bio) { BIO_free(bio); });
    const int done = m_kind == Kind::Ed25519 ? PEM_write_bio_PKCS8PrivateKey(memory.get(), m_key.get(), nullptr,
                                                                             nullptr, 0, nullptr, nullptr)
                                             : PEM_write_bio_PrivateKey_traditional(memory.get(), m_key.get(), nullptr,
                                                                                    nullptr, 0, nullptr, nullptr);
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &data);
    return done == 1 ? QByteArray(data, size) : QByteArray();
}

bool SimKeyPair::verifies(QByteArrayView text, QByteArrayView signature) const
{
    if (!m_key || signature.size() != SignatureBytes)
        return false;
    QByteArray wanted = signature.toByteArray();
    if (m_kind == Kind::P256) {
        // OpenSSL takes r and s as DER.
        const std::unique_ptr<ECDSA_SIG, void (*)(ECDSA_SIG *)> pair(ECDSA_SIG_new(), &ECDSA_SIG_free);
        ECDSA_SIG_set0(pair.get(), BN_bin2bn(bytesIn(signature), 32, nullptr),
                       BN_bin2bn(bytesIn(signature) + 32, 32, nullptr));
        wanted.resize(i2d_ECDSA_SIG(pair.get(), nullptr));
        auto *at = reinterpret_cast<unsigned char *>(wanted.data());
        i2d_ECDSA_SIG(pair.get(), &at);
    }
    const std::unique_ptr<EVP_MD_CTX, void (*)(EVP_MD_CTX *)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    const EVP_MD *digest = m_kind == Kind::P256 ? EVP_sha256() : nullptr;
    return EVP_DigestVerifyInit(context.get(), nullptr, digest, nullptr, m_key.get()) == 1
           && EVP_DigestVerify(context.get(), bytesIn(wanted), size_t(wanted.size()), bytesIn(text),
                               size_t(text.size()))
                  == 1;
}

namespace simhmac {

QByteArray sha256Hex(const QByteArray &secret, const QByteArray &text)
{
    return QMessageAuthenticationCode::hash(text, secret, QCryptographicHash::Sha256).toHex();
}

QByteArray sha256Base64(const QByteArray &secret, const QByteArray &text)
{
    return QMessageAuthenticationCode::hash(text, secret, QCryptographicHash::Sha256).toBase64();
}

QByteArray sha512Base64(const QByteArray &secret, const QByteArray &text)
{
    return QMessageAuthenticationCode::hash(text, secret, QCryptographicHash::Sha512).toBase64();
}

}   // namespace simhmac

}   // namespace feedwarden
