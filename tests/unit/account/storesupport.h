// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/secretstore.h"

#include <QByteArray>
#include <QFile>
#include <QTest>

// What the tests of the stores share.

namespace feedwarden {

inline char *toString(const SecretFault &fault) { return qstrdup(nameOf(fault).data()); }

inline Credentials credentialsOf(QByteArrayView key, QByteArrayView secret, QByteArrayView passphrase = {})
{
    return {Secret(key), Secret(secret), Secret(passphrase)};
}

inline QByteArray fileContent(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
}

inline void putFile(const QString &path, const QByteArray &content,
                    QFileDevice::Permissions permissions = QFileDevice::ReadOwner | QFileDevice::WriteOwner)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(content), content.size());
    QVERIFY(file.setPermissions(permissions));
}

}   // namespace feedwarden
