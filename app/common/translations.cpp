// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace feedwarden {

void installTranslations(QCoreApplication &application, const QLocale &locale)
{
    static const auto Ours = QStringLiteral("feedwarden-catalogue");
    // One that goes takes itself out of the application's list.
    qDeleteAll(application.findChildren<QTranslator *>(Ours, Qt::FindDirectChildrenOnly));
    for (const auto &[name, folder] :
         {std::pair(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)),
          std::pair(QStringLiteral("feedwarden"), QStringLiteral(":/i18n"))}) {
        auto *const translator = new QTranslator(&application);
        translator->setObjectName(Ours);
        if (translator->load(locale, name, QStringLiteral("_"), folder)
            || (name == QLatin1String("feedwarden") && translator->load(QStringLiteral(":/i18n/feedwarden_en.qm"))))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    }
}

}   // namespace feedwarden
