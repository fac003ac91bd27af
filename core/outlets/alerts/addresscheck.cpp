// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlets/alerts/addresscheck.h"

#include <QHostInfo>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace feedwarden {

static Error targetRefusal(const QString &why) { return {ErrorCode::Configuration, why}; }

Result<HttpTarget> httpTargetOf(const QString &text, InternalTargets internal)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool isSecure = url.scheme() == QLatin1String("https");
    const bool isPlain = url.scheme() == QLatin1String("http");
    if (!url.isValid() || url.host().isEmpty() || (!isSecure && !isPlain))
        return targetRefusal(QStringLiteral("the address must begin with https:// and have a host"));
    if (isPlain && internal == InternalTargets::Refused)
        return targetRefusal(
            QStringLiteral("the address must begin with https://: everybody on the way reads http://"));
    if (!url.userInfo().isEmpty() || url.hasFragment())
        return targetRefusal(QStringLiteral("the address must hold no user name, no password and no fragment (#...)"));
    HttpTarget target;
    target.host = url.host(QUrl::FullyEncoded).toLower();
    target.port = quint16(url.port(isSecure ? 443 : 80));
    target.isSecure = isSecure;
    target.url = url.toEncoded();
    if (target.port == 0)
        return targetRefusal(QStringLiteral("the address has no port to connect to"));
    const QHostAddress number(target.host);
    if (!number.isNull()) {
        // Zones are of this machine alone.
        if (!number.scopeId().isEmpty())
            return targetRefusal(QStringLiteral("the address must not have a zone"));
        return target;
    }
    // What ends in a number is read as an address by some (octal, hexadecimal, shortened) and as a name by others.
    static const QRegularExpression name(QStringLiteral(R"(\A([a-z0-9_]([a-z0-9_-]*[a-z0-9_])?\.)*)"
                                                        R"([a-z]([a-z0-9-]*[a-z0-9])?\.?\z)"));
    if (!name.match(target.host).hasMatch())
        return targetRefusal(QStringLiteral("the address's host is neither a name nor an address in its usual form"));
    return target;
}

bool isInternalAddress(const QHostAddress &address)
{
    const auto isIn = [&address](const char *network, int bits) {
        return address.isInSubnet(QHostAddress(QLatin1String(network)), bits);
    };
    struct Network {
        const char *address;
        int bits;
    };
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        // The last is Azure's own: public by its number, this machine's host by its meaning.
        static constexpr Network Special[] = {
            {"0.0.0.0", 8},      {"10.0.0.0", 8},     {"100.64.0.0", 10},   {"127.0.0.0", 8},      {"169.254.0.0", 16},
            {"172.16.0.0", 12},  {"192.0.0.0", 24},   {"192.0.2.0", 24},    {"192.31.196.0", 24},  {"192.52.193.0", 24},
            {"192.88.99.0", 24}, {"192.168.0.0", 16}, {"192.175.48.0", 24}, {"198.18.0.0", 15},    {"198.51.100.0", 24},
            {"203.0.113.0", 24}, {"224.0.0.0", 4},    {"240.0.0.0", 4},     {"168.63.129.16", 32},
        };
        return std::ranges::any_of(Special, [&](const Network &one) { return isIn(one.address, one.bits); });
    }
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return true;
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    const auto embedded = [&bytes](int at) {
        return QHostAddress((quint32(bytes[at]) << 24) | (quint32(bytes[at + 1]) << 16) | (quint32(bytes[at + 2]) << 8)
                            | quint32(bytes[at + 3]));
    };
    if (isIn("::ffff:0:0", 96) || isIn("64:ff9b::", 96))
        return isInternalAddress(embedded(12));
    if (isIn("2002::", 16))
        return isInternalAddress(embedded(2));
    // Of the rest only global unicast is out there, and of that not what is set aside for protocols and documents.
    return !isIn("2000::", 3) || isIn("2001::", 23) || isIn("2001:db8::", 32) || isIn("3fff::", 20);
}

NameResolver systemResolver()
{
    return [](const QString &host) { return QHostInfo::fromName(host).addresses(); };
}

Result<QList<QHostAddress>> addressesOf(const HttpTarget &target, InternalTargets internal, const NameResolver &resolve)
{
    const QHostAddress number(target.host);
    const QList<QHostAddress> addresses = number.isNull() ? resolve(target.host) : QList{number};
    if (addresses.isEmpty())
        return Error{ErrorCode::Network, QStringLiteral("the name %1 has no address").arg(target.host)};
    if (internal == InternalTargets::Refused && std::ranges::any_of(addresses, isInternalAddress))
        return targetRefusal(
            QStringLiteral("%1 is this machine or inside a network; set allow_internal = true for the channel "
                           "if that is meant")
                .arg(target.host));
    return addresses;
}

}   // namespace feedwarden
