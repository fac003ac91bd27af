// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlets/alerts/alertrequests.h"

#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/base/privatefiles.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace feedwarden {

static constexpr qint64 LongestRequest = 4'096;
/// A year: longer than anybody means, and far from the end of any clock.
static constexpr std::chrono::hours LongestSnooze{365 * 24};

static QString folderIn(const QString &dataFolder)
{
    return QDir(dataFolder).filePath(QStringLiteral("alert-requests"));
}

static std::optional<AlertRequest> requestFrom(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    const QString type = json.value(QLatin1String("type")).toString();
    AlertRequest request{.id = quint64(json.value(QLatin1String("id")).toInteger()),
                         .time = std::chrono::milliseconds(json.value(QLatin1String("time_ms")).toInteger())};
    if (type == QLatin1String("acknowledge"))
        return request;
    request.type = AlertRequest::Type::Snooze;
    const bool isSnooze = type == QLatin1String("snooze") && request.time > 0ms && request.time <= LongestSnooze;
    return isSnooze ? std::optional(request) : std::nullopt;
}

Result<QString> leaveAlertRequest(const QString &dataFolder, const AlertRequest &request)
{
    const QString folder = folderIn(dataFolder);
    if (const auto made = createPrivateDirectory(folder); !made)
        return made.error();
    const bool isSnooze = request.type == AlertRequest::Type::Snooze;
    QJsonObject json{{QLatin1String("type"), QLatin1String(isSnooze ? "snooze" : "acknowledge")},
                     {QLatin1String("id"), qint64(request.id)}};
    if (isSnooze)
        json.insert(QLatin1String("time_ms"), qint64(request.time.count()));
    const auto name = QStringLiteral("%1-%2.json")
                          .arg(wallNow().time_since_epoch().count(), 20, 10, QLatin1Char('0'))
                          .arg(QUuid::createUuid().toString(QUuid::Id128));
    const QString path = QDir(folder).filePath(name);
    const auto written = writePrivateFile(path, QJsonDocument(json).toJson(QJsonDocument::Compact));
    if (!written)
        return written.error();
    return path;
}

QList<AlertRequest> takeAlertRequests(const QString &dataFolder)
{
    const QDir folder(folderIn(dataFolder));
    QList<AlertRequest> requests;
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        std::optional<AlertRequest> request;
        if (file.open(QIODevice::ReadOnly))
            request = requestFrom(file.read(LongestRequest));
        file.close();
        // What cannot be taken away would be taken again each second.
        if (!file.remove())
            continue;
        if (request)
            requests.append(*request);
        else
            qCWarning(logOutlets).noquote() << "alerts:" << file.fileName() << "was no request";
    }
    return requests;
}

}   // namespace feedwarden
