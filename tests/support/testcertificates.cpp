// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcertificates.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace feedwarden::test {

namespace {

template<auto free>
struct Free {
    template<typename T>
    void operator()(T *what) const
    {
        free(what);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Free<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Free<X509_free>>;
using Bio = std::unique_ptr<BIO, Free<BIO_free_all>>;

Key makeKey() { return Key(EVP_EC_gen("P-256")); }

QByteArray contentOf(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return QByteArray(data, qsizetype(size));
}

QSslCertificate toQt(X509 *certificate)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(bio.get(), certificate);
    return QSslCertificate(contentOf(bio.get()), QSsl::Pem);
}

QSslKey toQt(EVP_PKEY *key)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return QSslKey(contentOf(bio.get()), QSsl::Ec, QSsl::Pem, QSsl::PrivateKey);
}

void addExtension(X509 *certificate, X509 *issuer, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData());
    Q_ASSERT(extension);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

Certificate make(const CertificateWish &wish, EVP_PKEY *key, X509 *issuer, EVP_PKEY *issuerKey, bool isAuthority)
{
    Certificate certificate(X509_new());
    X509 *const x = certificate.get();
    X509_set_version(x, X509_VERSION_3);
    quint32 serial = 0;
    RAND_bytes(reinterpret_cast<unsigned char *>(&serial), sizeof serial);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(x), serial);
    X509_gmtime_adj(X509_getm_notBefore(x), long(wish.validFrom.count()));
    X509_gmtime_adj(X509_getm_notAfter(x), long(wish.validTo.count()));
    X509_set_pubkey(x, key);
    const QByteArray name = wish.commonName.toUtf8();
    X509_NAME_add_entry_by_txt(X509_get_subject_name(x), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(name.constData()), int(name.size()), -1, 0);
    X509 *const signer = issuer ? issuer : x;
    X509_set_issuer_name(x, X509_get_subject_name(signer));

    addExtension(x, signer, NID_basic_constraints, isAuthority ? "critical,CA:TRUE" : "critical,CA:FALSE");
    QList<QByteArray> names;
    for (const QString &dns : wish.dnsNames)
        names << "DNS:" + dns.toLatin1();
    for (const QString &address : wish.addresses)
        names << "IP:" + address.toLatin1();
    if (!isAuthority && !names.isEmpty())
        addExtension(x, signer, NID_subject_alt_name, names.join(','));
    X509_sign(x, issuerKey, EVP_sha256());
    return certificate;
}

}   // namespace

struct TestAuthority::Secret {
    Key key;
    Certificate certificate;
};

TestAuthority::TestAuthority(const QString &name) : m_secret(std::make_unique<Secret>())
{
    m_secret->key = makeKey();
    EVP_PKEY *const key = m_secret->key.get();
    m_secret->certificate = make({.commonName = name}, key, nullptr, key, true);
}

TestAuthority::~TestAuthority() = default;

QSslCertificate TestAuthority::certificate() const { return toQt(m_secret->certificate.get()); }

Identity TestAuthority::issue(const CertificateWish &wish) const
{
    const Key key = makeKey();
    const Certificate made = make(wish, key.get(), m_secret->certificate.get(), m_secret->key.get(), false);
    return {toQt(made.get()), toQt(key.get())};
}

Identity TestAuthority::selfSigned(const CertificateWish &wish)
{
    const Key key = makeKey();
    const Certificate made = make(wish, key.get(), nullptr, key.get(), false);
    return {toQt(made.get()), toQt(key.get())};
}

}   // namespace feedwarden::test
