// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace feedwarden {

/// Words in the user's language, as far as there is a catalogue of it; else in English, whose catalogue holds the
/// plural forms: without one people read "2 feed(s)". Once, before anything is worded.
void installTranslations(QCoreApplication &application);

}   // namespace feedwarden
