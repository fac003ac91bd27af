// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/certificate.h"

#include <QSslKey>

#include <memory>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace feedwarden {

namespace {

struct Deleter {
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(BIO *bio) const { BIO_free(bio); }
    void operator()(X509_EXTENSION *extension) const { X509_EXTENSION_free(extension); }
};
using Key = std::unique_ptr<EVP_PKEY, Deleter>;
using Certificate = std::unique_ptr<X509, Deleter>;
using Memory = std::unique_ptr<BIO, Deleter>;

struct Wish {
    const char *name;
    EVP_PKEY *key;
    X509 *issuer;   // Null = itself.
    EVP_PKEY *issuerKey;
    std::initializer_list<std::pair<int, const char *>> extensions;
};

}   // namespace

static Certificate makeCertificate(const Wish &wish)
{
    Certificate certificate(X509_new());
    X509 *x509 = certificate.get();
    quint64 serial = 0;
    bool ok = x509 && RAND_bytes(reinterpret_cast<unsigned char *>(&serial), sizeof serial) == 1
              && X509_set_version(x509, 2) == 1
              && ASN1_INTEGER_set_uint64(X509_get_serialNumber(x509), serial >> 1) == 1
              && X509_gmtime_adj(X509_getm_notBefore(x509), -3600)
              && X509_gmtime_adj(X509_getm_notAfter(x509), 30 * 86'400) && X509_set_pubkey(x509, wish.key) == 1
              && X509_NAME_add_entry_by_txt(X509_get_subject_name(x509), "CN", MBSTRING_UTF8,
                                            reinterpret_cast<const unsigned char *>(wish.name), -1, -1, 0)
                     == 1;
    X509 *issuer = wish.issuer ? wish.issuer : x509;
    ok = ok && X509_set_issuer_name(x509, X509_get_subject_name(issuer)) == 1;
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, x509, nullptr, nullptr, 0);
    for (const auto &[nid, value] : wish.extensions) {
        std::unique_ptr<X509_EXTENSION, Deleter> extension(ok ? X509V3_EXT_conf_nid(nullptr, &context, nid, value)
                                                              : nullptr);
        ok = extension && X509_add_ext(x509, extension.get(), -1) == 1;
    }
    ok = ok && X509_sign(x509, wish.issuerKey, EVP_sha256()) > 0;
    return ok ? std::move(certificate) : Certificate();
}

template<typename Write>
static QByteArray toPem(Write write)
{
    Memory memory(BIO_new(BIO_s_mem()));
    if (!memory || write(memory.get()) != 1)
        return {};
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &data);
    return {data, qsizetype(size)};
}

Result<ServerIdentity> makeServerIdentity()
{
    const Key authorityKey(EVP_EC_gen("P-256")), serverKey(EVP_EC_gen("P-256"));
    Certificate authority, server;
    if (authorityKey && serverKey) {
        authority = makeCertificate({.name = "feedwarden-sim, made for this run",
                                     .key = authorityKey.get(),
                                     .issuer = nullptr,
                                     .issuerKey = authorityKey.get(),
                                     .extensions = {{NID_basic_constraints, "critical,CA:TRUE"},
                                                    {NID_key_usage, "critical,keyCertSign,cRLSign"},
                                                    {NID_subject_key_identifier, "hash"}}});
    }
    if (authority) {
        server = makeCertificate({.name = "localhost",
                                  .key = serverKey.get(),
                                  .issuer = authority.get(),
                                  .issuerKey = authorityKey.get(),
                                  .extensions = {{NID_basic_constraints, "critical,CA:FALSE"},
                                                 {NID_key_usage, "critical,digitalSignature"},
                                                 {NID_ext_key_usage, "serverAuth"},
                                                 {NID_subject_alt_name, "IP:127.0.0.1,IP:::1,DNS:localhost"},
                                                 {NID_authority_key_identifier, "keyid"}}});
    }
    const QByteArray authorityPem = authority
                                        ? toPem([&](BIO *bio) { return PEM_write_bio_X509(bio, authority.get()); })
                                        : QByteArray();
    const QByteArray serverPem = server ? toPem([&](BIO *bio) { return PEM_write_bio_X509(bio, server.get()); })
                                        : QByteArray();
    const QByteArray keyPem = toPem([&](BIO *bio) {
        return PEM_write_bio_PrivateKey_traditional(bio, serverKey.get(), nullptr, nullptr, 0, nullptr, nullptr);
    });

    ServerIdentity identity;
    identity.authority = QSslCertificate(authorityPem);
    const QSslCertificate certificate(serverPem);
    const QSslKey key(keyPem, QSsl::Ec);
    if (identity.authority.isNull() || certificate.isNull() || key.isNull())
        return Error{ErrorCode::Resource, QStringLiteral("OpenSSL could not make a certificate")};
    identity.configuration.setLocalCertificateChain({certificate, identity.authority});
    identity.configuration.setPrivateKey(key);
    identity.configuration.setPeerVerifyMode(QSslSocket::VerifyNone);   // Of clients: they have no certificate.
    return identity;
}

}   // namespace feedwarden
