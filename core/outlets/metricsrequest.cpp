// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlets/metricsrequest.h"

#include "core/config/metricssettings.h"

#include <QByteArray>
#include <QHostAddress>
#include <QRegularExpression>
#include <QString>

#include <string_view>

namespace feedwarden {

/// "localhost" or an address of this machine alone, with or without a port, as a Host header has them.
static bool namesThisMachine(const char *header)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(\A(?:\[([0-9a-f:.]+)\]|([a-z0-9.-]+?)\.?)(?::[0-9]{0,5})?\z)"));
    const auto match = pattern.match(QString::fromLatin1(QByteArray(header).trimmed().toLower()));
    if (!match.hasMatch())
        return false;
    if (match.captured(2) == QLatin1String("localhost"))
        return true;
    const bool isBracketed = match.hasCaptured(1);
    const QHostAddress address(match.captured(isBracketed ? 1 : 2));
    return address.isLoopback()
           && address.protocol() == (isBracketed ? QAbstractSocket::IPv6Protocol : QAbstractSocket::IPv4Protocol);
}

MetricsRefusal judgeMetricsRequest(const char *method, const char *path, const char *host, const char *listensTo)
{
    const auto listens = ListenAddress::fromString(QString::fromLatin1(listensTo));
    // Of what listens on this machine alone a page in a browser of this machine may ask under any name that its owner
    // makes point here. What listens elsewhere has authentication, which such a page does not have.
    if (!listens || listens->address.isLoopback()) {
        if (!host || !namesThisMachine(host))
            return MetricsRefusal::WrongHost;
    }
    if (!path || std::string_view(path) != "/metrics")
        return MetricsRefusal::WrongPath;
    if (!method || std::string_view(method) != "GET")
        return MetricsRefusal::WrongMethod;
    return MetricsRefusal::None;
}

}   // namespace feedwarden
