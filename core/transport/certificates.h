// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/transport.h"

#include <QSslCertificate>
#include <QSslError>

namespace feedwarden {

/// Whether a subject alternative name of `certificate` covers `host`, by RFC 9525: the common name does not count, an
/// address matches an address entry only, and "*" stands for exactly one whole leftmost label.
/// QSslSocket falls back to the common name even where alternative names exist (measured on 6.4.2).
/// `host` as in a URL: ASCII or international, or an address without brackets.
[[nodiscard]] bool certificateCovers(const QSslCertificate &certificate, const QString &host);

/// "example.org, *.example.org, 192.0.2.1": the alternative names, or a sentence that there are none. One line.
[[nodiscard]] QString namesOn(const QSslCertificate &certificate);

/// A verdict on the errors of one handshake: the gravest decides (revoked, untrusted, wrong host, expired).
struct CertificateVerdict {
    EndReport::Kind kind = EndReport::Kind::TlsFailed;
    QString detail;   ///< Names or dates or the SHA-256 fingerprint, as the kind needs; one line.
};

/// `errors` must not be empty.
[[nodiscard]] CertificateVerdict judgeCertificate(const QList<QSslError> &errors, const QString &host);

}   // namespace feedwarden
