// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agent/commands.h"
#include "app/common/translations.h"
#include "core/base/allocationcount.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("feedwarden"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FEEDWARDEN_VERSION));
    feedwarden::installTranslations(application);
    feedwarden::countAllocationsWith(feedwarden::allocationCounter());
    return feedwarden::runAgent(QCoreApplication::arguments().mid(1));
}
