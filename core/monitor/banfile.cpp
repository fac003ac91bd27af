// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/banfile.h"

#include "core/base/privatefiles.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace feedwarden {

static constexpr qint64 LargestFile = 1024 * 1024;

Result<void> writeBans(const QString &path, const std::vector<ConnectGovernor::StoredBan> &bans)
{
    if (bans.empty()) {
        QFile::remove(path);
        return {};
    }
    QJsonArray array;
    for (const ConnectGovernor::StoredBan &ban : bans) {
        array.append(QJsonObject{{QLatin1String("host"), ban.host},
                                 {QLatin1String("until"), toRfc3339(ban.until)},
                                 {QLatin1String("cause"), nameOf(ban.cause)},
                                 {QLatin1String("repeats"), ban.repeats}});
    }
    return writePrivateFile(path, QJsonDocument(array).toJson());
}

std::vector<ConnectGovernor::StoredBan> readBans(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<ConnectGovernor::StoredBan> bans;
    const QJsonArray array = QJsonDocument::fromJson(file.read(LargestFile)).array();
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        const QDateTime until = QDateTime::fromString(object.value(QLatin1String("until")).toString(),
                                                      Qt::ISODateWithMs);
        const QString host = object.value(QLatin1String("host")).toString();
        if (!until.isValid() || host.isEmpty())
            continue;
        bans.push_back({host, toWallTime(until),
                        causeFromName(object.value(QLatin1String("cause")).toString()).value_or(Cause::TooManyRequests),
                        std::clamp(object.value(QLatin1String("repeats")).toInt(), 0, 100)});
    }
    return bans;
}

}   // namespace feedwarden
