// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/certificates.h"

#include "core/transport/redaction.h"

#include <QCryptographicHash>
#include <QHostAddress>

namespace feedwarden {

static bool covers(const QString &pattern, const QString &aceHost)
{
    const QString name = pattern.toLower();
    if (!name.startsWith(QLatin1String("*.")))
        return name == aceHost;
    // "*.com" would cover every company, so at least two labels have to follow the star.
    const QStringView rest = QStringView(name).sliced(1);
    if (rest.count(u'.') < 2)
        return false;
    const qsizetype firstDot = aceHost.indexOf(u'.');
    return firstDot > 0 && QStringView(aceHost).sliced(firstDot) == rest;
}

bool certificateCovers(const QSslCertificate &certificate, const QString &host)
{
    const auto names = certificate.subjectAlternativeNames();
    const QHostAddress address(host);
    if (!address.isNull()) {
        const auto entries = names.values(QSsl::IpAddressEntry);
        return std::any_of(entries.begin(), entries.end(), [&](const QString &entry) {
            return QHostAddress(entry).isEqual(address, QHostAddress::StrictConversion);
        });
    }
    const QString aceHost = QString::fromLatin1(QUrl::toAce(host)).toLower();
    const auto entries = names.values(QSsl::DnsEntry);
    return !aceHost.isEmpty()
           && std::any_of(entries.begin(), entries.end(), [&](const QString &entry) { return covers(entry, aceHost); });
}

QString namesOn(const QSslCertificate &certificate)
{
    QStringList names = certificate.subjectAlternativeNames().values();
    if (names.isEmpty())
        return QStringLiteral("no alternative names");
    names.sort();
    return loggable(names.join(QLatin1String(", ")), {}, 200);
}

static QString fingerprintOf(const QSslCertificate &certificate)
{
    return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':'));
}

static EndReport::Kind kindOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateRevoked:
        return EndReport::Kind::CertificateRevoked;
    case QSslError::HostNameMismatch:
        return EndReport::Kind::CertificateWrongHost;
    case QSslError::CertificateExpired:
    case QSslError::CertificateNotYetValid:
    case QSslError::InvalidNotBeforeField:
    case QSslError::InvalidNotAfterField:
        return EndReport::Kind::CertificateExpired;
    case QSslError::NoPeerCertificate:
    case QSslError::NoSslSupport:
        return EndReport::Kind::TlsFailed;
    default:
        // Self-signed, unknown issuer, wrong purpose, broken signature and whatever later versions add: no reason to
        // trust it.
        return EndReport::Kind::CertificateUntrusted;
    }
}

CertificateVerdict judgeCertificate(const QList<QSslError> &errors, const QString &host)
{
    for (const auto kind : {EndReport::Kind::CertificateRevoked, EndReport::Kind::CertificateUntrusted,
                            EndReport::Kind::CertificateWrongHost, EndReport::Kind::CertificateExpired}) {
        for (const QSslError &error : errors) {
            if (kindOf(error.error()) != kind)
                continue;
            const QSslCertificate certificate = error.certificate();
            const QString words = loggable(error.errorString());
            if (kind == EndReport::Kind::CertificateWrongHost)
                return {kind, QStringLiteral("certificate is for %1, not for %2").arg(namesOn(certificate), host)};
            if (kind == EndReport::Kind::CertificateExpired)
                return {kind, QStringLiteral("certificate is valid from %1 to %2")
                                  .arg(certificate.effectiveDate().toUTC().toString(Qt::ISODate),
                                       certificate.expiryDate().toUTC().toString(Qt::ISODate))};
            return {kind, QStringLiteral("%1; SHA-256 %2").arg(words, fingerprintOf(certificate))};
        }
    }
    return {EndReport::Kind::TlsFailed, loggable(errors.constFirst().errorString())};
}

}   // namespace feedwarden
