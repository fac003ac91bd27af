// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/spokenlanguage.h"

class QCoreApplication;

namespace feedwarden {

/// Our words and Qt's, as far as Qt has the language; English too has a catalogue, which holds the plural forms:
/// without it people read "2 feed(s)". Before anything is worded, and again for another language: takes the place of
/// what it has installed before, and widgets are told by LanguageChange.
void installTranslations(QCoreApplication &application, const SpokenLanguage &language = spokenLanguageFor(QLocale()));

}   // namespace feedwarden
