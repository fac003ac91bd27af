// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSslCertificate>
#include <QSslConfiguration>

namespace feedwarden {

/// A certificate for the loopback addresses and the authority that signed it, made anew for each run and kept nowhere.
struct ServerIdentity {
    QSslConfiguration configuration;   ///< For the server: certificate, chain and key.
    QSslCertificate authority;         ///< For clients to trust.
};

/// Valid from an hour ago for 30 days, for 127.0.0.1, ::1 and localhost. Error: Resource, where OpenSSL fails.
[[nodiscard]] Result<ServerIdentity> makeServerIdentity();

}   // namespace feedwarden
