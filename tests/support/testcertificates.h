// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSslCertificate>
#include <QSslKey>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>

namespace feedwarden::test {

/// What a certificate is to say.
struct CertificateWish {
    QString commonName = QStringLiteral("feedwarden test");
    QStringList dnsNames;   ///< Alternative names; none of either kind: no extension.
    QStringList addresses{QStringLiteral("127.0.0.1")};
    std::chrono::seconds validFrom{-3'600};   ///< Relative to now.
    std::chrono::seconds validTo{86'400};
};

/// What a TLS server shows and signs with.
struct Identity {
    QSslCertificate certificate;
    QSslKey key;

    [[nodiscard]] bool isNull() const { return certificate.isNull(); }
};

/// A certificate authority that exists for one test. P-256 keys, so that making one takes a millisecond.
class TestAuthority final
{
public:
    explicit TestAuthority(const QString &name = QStringLiteral("feedwarden test authority"));
    ~TestAuthority();

    [[nodiscard]] QSslCertificate certificate() const;
    [[nodiscard]] Identity issue(const CertificateWish &wish = {}) const;
    [[nodiscard]] static Identity selfSigned(const CertificateWish &wish = {});

private:
    struct Secret;
    std::unique_ptr<Secret> m_secret;
};

}   // namespace feedwarden::test
