// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QString>

#include <functional>

namespace feedwarden {

// Where an alert may be sent: to what somebody meant, and not, by way of a name or a number, to what stands inside a
// network (faults X-07).

/// May targets be inside?
enum class InternalTargets { Refused, Allowed };

/// An address of HTTP, taken apart and found fit.
struct HttpTarget {
    QByteArray url;   ///< As it is to be asked for.
    QString host;     ///< A name, or an address in its usual form without brackets.
    quint16 port = 443;
    bool isSecure = true;
};

/// `text` as somebody wrote it. Without `allow_internal` it begins with https://; no user name, no password, no
/// fragment. Error: Configuration, which does not tell `text` again: it may hold a token.
[[nodiscard]] Result<HttpTarget> httpTargetOf(const QString &text, InternalTargets internal);

/// True for all that is not an address of the public Internet: this machine, its network, inner networks (RFC 1918,
/// RFC 6598, RFC 4193), link-local with the clouds' metadata services, Azure's 168.63.129.16, multicast, what is
/// reserved, and IPv6 addresses in which such an IPv4 address is embedded. By IANA's special-purpose registries.
[[nodiscard]] bool isInternalAddress(const QHostAddress &address);

/// What a name means; may take as long as the system's resolver does. Empty where there is no answer.
using NameResolver = std::function<QList<QHostAddress>(const QString &host)>;
/// The system's.
[[nodiscard]] NameResolver systemResolver();

/// The addresses that may be connected to, as they were resolved this once. One that is inside spoils the others: who
/// answers with both wants something else. Error: Network where there is none, Configuration where it is refused.
[[nodiscard]] Result<QList<QHostAddress>> addressesOf(const HttpTarget &target, InternalTargets internal,
                                                      const NameResolver &resolve);

}   // namespace feedwarden
