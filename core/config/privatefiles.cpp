// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/privatefiles.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace feedwarden {

Result<void> createPrivateDirectory(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return {};
    const QString parent = info.absolutePath();
    if (parent != info.absoluteFilePath()) {
        if (auto created = createPrivateDirectory(parent); !created)
            return created;
    }
    // Another program may have made it meanwhile.
    if (!QDir().mkdir(info.absoluteFilePath(), PrivateDirectory) && !QFileInfo(path).isDir())
        return Error{ErrorCode::Resource, QStringLiteral("the folder %1 cannot be made").arg(path)};
    return {};
}

Result<void> writePrivateFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    const auto failed = [&] {
        return Error{ErrorCode::Resource, QStringLiteral("%1 cannot be written: %2").arg(path, file.errorString())};
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    // Before the content is there: QSaveFile takes over the permissions of the file it replaces.
    if (!file.setPermissions(PrivateFile))
        return failed();
    if (file.write(content) != content.size() || !file.commit())
        return failed();
    return {};
}

}   // namespace feedwarden
