// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace feedwarden {

void installTranslations(QCoreApplication &application)
{
    for (const auto &[name, folder] :
         {std::pair(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)),
          std::pair(QStringLiteral("feedwarden"), QStringLiteral(":/i18n"))}) {
        auto *const translator = new QTranslator(&application);
        if (translator->load(QLocale(), name, QStringLiteral("_"), folder)
            || (name == QLatin1String("feedwarden") && translator->load(QStringLiteral(":/i18n/feedwarden_en.qm"))))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    }
}

}   // namespace feedwarden
