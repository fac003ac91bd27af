// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/metricssettings.h"

#include <algorithm>

namespace feedwarden {

std::optional<ListenAddress> ListenAddress::fromString(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon < 1)
        return {};
    const QString port = text.mid(colon + 1);
    const bool isNumber = !port.isEmpty() && port.size() <= 5
                          && std::ranges::all_of(port, [](QChar c) { return c >= u'0' && c <= u'9'; });
    const uint number = isNumber ? port.toUInt() : 0;
    if (!isNumber || number > 65'535)
        return {};
    QString address = text.left(colon);
    const bool isBracketed = address.startsWith(u'[') && address.endsWith(u']');
    if (isBracketed)
        address = address.mid(1, address.size() - 2);
    ListenAddress result{QHostAddress(address), quint16(number)};
    const auto expected = isBracketed ? QAbstractSocket::IPv6Protocol : QAbstractSocket::IPv4Protocol;
    if (result.address.protocol() != expected || !result.address.scopeId().isEmpty())
        return {};
    // Short forms such as 127.1 and octal ones mean different things to different readers.
    if (!isBracketed && result.address.toString() != address)
        return {};
    return result;
}

QString ListenAddress::toString() const
{
    const bool isIpv6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    return (isIpv6 ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(address.toString()).arg(port);
}

bool isMetricsUsername(const QString &text)
{
    return !text.isEmpty() && text.size() <= 64 && std::ranges::all_of(text, [](QChar c) {
        return c >= u' ' && c <= u'~' && c != u':' && c != u'"' && c != u'\\';
    });
}

}   // namespace feedwarden
