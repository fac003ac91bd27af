// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/deactivationfile.h"

#include "core/base/privatefiles.h"
#include "core/resilience/classify.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace feedwarden {

static constexpr qint64 LargestFile = 1024 * 1024;

Result<void> writeDeactivations(const QString &path, const QHash<QString, Deactivation> &accounts)
{
    if (accounts.isEmpty()) {
        QFile::remove(path);
        return {};
    }
    QJsonArray array;
    for (auto account = accounts.cbegin(); account != accounts.cend(); ++account) {
        array.append(QJsonObject{{QLatin1String("account"), account.key()},
                                 {QLatin1String("cause"), nameOf(account->refusal.cause)},
                                 {QLatin1String("detail"), account->refusal.detail},
                                 {QLatin1String("since"), toRfc3339(account->since)},
                                 {QLatin1String("fingerprint"), QString::fromLatin1(account->fingerprint)}});
    }
    if (const auto created = createPrivateDirectory(QFileInfo(path).absolutePath()); !created)
        return created;
    return writePrivateFile(path, QJsonDocument(array).toJson());
}

QHash<QString, Deactivation> readDeactivations(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QHash<QString, Deactivation> accounts;
    const QJsonArray array = QJsonDocument::fromJson(file.read(LargestFile)).array();
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        const QString name = object.value(QLatin1String("account")).toString();
        const auto cause = causeFromName(object.value(QLatin1String("cause")).toString());
        const QDateTime since = QDateTime::fromString(object.value(QLatin1String("since")).toString(),
                                                      Qt::ISODateWithMs);
        if (name.isEmpty() || !cause || !isAboutCredentials(*cause) || !since.isValid())
            continue;
        Deactivation deactivation;
        deactivation.refusal = makeFailure(*cause, object.value(QLatin1String("detail")).toString(), false);
        deactivation.since = toWallTime(since);
        deactivation.fingerprint = object.value(QLatin1String("fingerprint")).toString().toLatin1();
        accounts.insert(name, deactivation);
    }
    return accounts;
}

}   // namespace feedwarden
