// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace feedwarden {

void installTranslations(QCoreApplication &application, const SpokenLanguage &language)
{
    static const auto Ours = QStringLiteral("feedwarden-catalogue");
    // One that goes takes itself out of the application's list.
    qDeleteAll(application.findChildren<QTranslator *>(Ours, Qt::FindDirectChildrenOnly));
    // By their names: a locale would have others looked for that it knows too, and Qt speak another language than we.
    for (const auto &[name, folder] :
         {std::pair(QStringLiteral("qtbase_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)),
          std::pair(QStringLiteral("feedwarden_"), QStringLiteral(":/i18n"))}) {
        auto *const translator = new QTranslator(&application);
        translator->setObjectName(Ours);
        if (translator->load(name + language.code + QStringLiteral(".qm"), folder))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    }
}

}   // namespace feedwarden
