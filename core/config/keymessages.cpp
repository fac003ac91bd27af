// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/keymessages.h"

#include "core/base/similar.h"

#include <QHostAddress>

namespace feedwarden {

QString unknownKeyMessage(const QString &key, const QStringList &known)
{
    if (const auto nearest = nearestOf(key, known))
        return QStringLiteral("unknown key; did you mean %1?").arg(*nearest);
    return QStringLiteral("unknown key; known here are %1").arg(known.join(QLatin1String(", ")));
}

QString quoted(const QString &text) { return u'"' + text + u'"'; }

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

}   // namespace feedwarden
