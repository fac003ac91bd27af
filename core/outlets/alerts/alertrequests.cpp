// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlets/alerts/alertrequests.h"

#include "core/base/clock.h"
#include "core/base/durations.h"
#include "core/base/logging.h"
#include "core/base/privatefiles.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace feedwarden {

static constexpr qint64 LongestRequest = 4'096;

/// One judge for who leaves it and for who takes it: what is answered with "done" must not be thrown away afterwards.
static bool isTimeAllowed(const AlertRequest &request)
{
    return request.type != AlertRequest::Type::Snooze || (request.time > 0ms && request.time <= LongestAlertSnooze);
}

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
    return type == QLatin1String("snooze") && isTimeAllowed(request) ? std::optional(request) : std::nullopt;
}

Result<QString> leaveAlertRequest(const QString &dataFolder, const AlertRequest &request)
{
    if (!isTimeAllowed(request)) {
        return Error{ErrorCode::InvalidArgument,
                     QStringLiteral("an alert can be snoozed for more than 0 and at most %1")
                         .arg(formatDuration(LongestAlertSnooze))};
    }
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
