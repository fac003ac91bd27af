// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/privatefiles.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

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
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failed();
    // Before the content is there: QSaveFile takes over the permissions of the file it replaces.
    if (!file.setPermissions(PrivateFile))
        return failed();
    if (file.write(content) != content.size() || !file.commit())
        return failed();
    return {};
}

#ifdef Q_OS_UNIX
QString exposureOf(const QString &path, Readers allowed)
{
    struct stat status {
    };
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    const bool isDirectory = S_ISDIR(status.st_mode);
    const mode_t forbidden = allowed == Readers::OwnerAlone ? 077 : 037 & ~mode_t(isDirectory ? 010 : 0);
    if (status.st_uid != 0 && status.st_uid != ::geteuid())
        return QStringLiteral("%1 belongs to another user; make it yours: chown \"$USER\" '%1'").arg(path);
    if ((status.st_mode & forbidden) != 0)
        return QStringLiteral("%1 can be reached by others; make it yours alone: chmod %2 '%1'")
            .arg(path, isDirectory ? QStringLiteral("700") : QStringLiteral("600"));
    return {};
}
#else
QString exposureOf(const QString &, Readers) { return {}; }
#endif

}   // namespace feedwarden
