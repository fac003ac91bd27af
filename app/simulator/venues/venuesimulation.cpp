// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/venues/venuesimulation.h"

#include "app/simulator/wiretime.h"

#include <algorithm>

namespace feedwarden {

QByteArray RestQuestion::value(const char *key) const
{
    return query.queryItemValue(QString::fromLatin1(key), QUrl::FullyDecoded).toUtf8();
}

QByteArray RestQuestion::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (QByteArrayView(key).compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

int RestQuestion::number(const char *key, int fallback, int most) const
{
    bool ok = false;
    const int number = value(key).toInt(&ok);
    return ok && number > 0 ? std::min(number, most) : fallback;
}

std::optional<WallTime> RestQuestion::timeInMs(const char *key) const
{
    bool ok = false;
    const qint64 count = value(key).toLongLong(&ok);
    return ok ? std::optional(wallTimeSince1970(std::chrono::milliseconds(count))) : std::nullopt;
}

std::optional<WallTime> RestQuestion::timeInSeconds(const char *key) const
{
    bool ok = false;
    const qint64 count = value(key).toLongLong(&ok);
    return ok ? std::optional(wallTimeSince1970(std::chrono::seconds(count))) : std::nullopt;
}

}   // namespace feedwarden
