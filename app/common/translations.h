// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

class QCoreApplication;

namespace feedwarden {

/// Words in the language of `locale`, as far as there is a catalogue of it; else in English, whose catalogue holds the
/// plural forms: without one people read "2 feed(s)". Before anything is worded, and again for another language: takes
/// the place of what it has installed before, and widgets are told by LanguageChange.
void installTranslations(QCoreApplication &application, const QLocale &locale = QLocale());

}   // namespace feedwarden
