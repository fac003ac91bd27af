// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/buildinfo.h"

#include <QSysInfo>

namespace feedwarden {

QString buildName() { return QStringLiteral(FEEDWARDEN_BUILD_NAME); }

QString versionText(const QString &program)
{
    return QStringLiteral("%1 %2\n"
                          "Build: %3, %4, %5, %6\n"
                          "Qt: running with %7, built with %8\n")
        .arg(program, QStringLiteral(FEEDWARDEN_VERSION), buildName(), QStringLiteral(FEEDWARDEN_BUILD_KIND),
             QStringLiteral(FEEDWARDEN_BUILD_COMPILER), QSysInfo::buildAbi(), QString::fromLatin1(qVersion()),
             QStringLiteral(QT_VERSION_STR));
}

}   // namespace feedwarden
