// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/publishsettings.h"

#include <QHostAddress>
#include <QStringList>

#include <algorithm>

namespace feedwarden {

QLatin1String nameOf(PublishSasl mechanism)
{
    switch (mechanism) {
    case PublishSasl::None:
        return QLatin1String("none");
    case PublishSasl::Plain:
        return QLatin1String("plain");
    case PublishSasl::ScramSha256:
        return QLatin1String("scram-sha-256");
    case PublishSasl::ScramSha512:
        return QLatin1String("scram-sha-512");
    }
    Q_UNREACHABLE();
}

QLatin1String nameOf(PublishSamples samples)
{
    switch (samples) {
    case PublishSamples::None:
        return QLatin1String("none");
    case PublishSamples::Second:
        return QLatin1String("1s");
    case PublishSamples::TenSeconds:
        return QLatin1String("10s");
    case PublishSamples::Minute:
        return QLatin1String("1min");
    case PublishSamples::Hour:
        return QLatin1String("1h");
    }
    Q_UNREACHABLE();
}

static bool isNameCharacter(QChar c, QStringView others)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || others.contains(c);
}

static bool isBroker(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    const QString host = text.left(colon), port = text.mid(colon + 1);
    const bool isPort = !port.isEmpty() && port.size() <= 5
                        && std::ranges::all_of(port, [](QChar c) { return c >= u'0' && c <= u'9'; })
                        && port.toUInt() >= 1 && port.toUInt() <= 65'535;
    if (colon < 1 || !isPort)
        return false;
    if (host.startsWith(u'['))
        return host.endsWith(u']')
               && QHostAddress(host.mid(1, host.size() - 2)).protocol() == QAbstractSocket::IPv6Protocol;
    return host.size() <= 253 && std::ranges::all_of(host, [](QChar c) { return isNameCharacter(c, u".-_"); });
}

bool areBrokers(const QString &text)
{
    const QStringList brokers = text.split(u',');
    return std::ranges::all_of(brokers, isBroker);
}

bool isTopicPrefix(const QString &text)
{
    return !text.isEmpty() && text.size() <= 100 && text != QLatin1String(".") && text != QLatin1String("..")
           && std::ranges::all_of(text, [](QChar c) { return isNameCharacter(c, u"._-"); });
}

}   // namespace feedwarden
