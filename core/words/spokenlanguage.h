// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QLocale>
#include <QString>

#include <span>

namespace feedwarden {

/// A language that the programs speak: one with a catalogue in translations/. This table is the one place in the code
/// that lists them; translations/README.md says what else a new one needs.
struct SpokenLanguage {
    QString code;   ///< Of its catalogues, also of Qt's: "de", "pt_BR". Kept as a setting.
    QString name;   ///< As its speakers call it.
    QChar key;      ///< The mnemonic in a menu: a letter of the name, or one that stands behind a name without Latin
                    ///< letters.
    QLocale::Language language;
    QLocale::Script script;
    QLocale::Country home;   ///< Whose numbers and dates are taken by who is at home nowhere where it is spoken.
    /// "Not reviewed", in the language itself, until somebody who speaks it has read all of it; then empty.
    QString unreviewedMark;

    [[nodiscard]] bool isReviewed() const { return unreviewedMark.isEmpty(); }
    /// The name, with the mark behind it where there is one: "Español (sin revisar)".
    [[nodiscard]] QString title() const;
    /// Of whoever is at home where it is spoken: "pt_PT" is of "pt_BR", "zh_TW" not of "zh_CN".
    [[nodiscard]] bool isOf(const QLocale &locale) const;
};

/// All of them, sorted by name as a reader of Latin letters looks for them. English is among them.
[[nodiscard]] std::span<const SpokenLanguage> spokenLanguages();
/// Null where no language has this code.
[[nodiscard]] const SpokenLanguage *spokenLanguage(const QString &code);
/// The first that is spoken of those that a locale asks for, in its order (on Linux also by LANGUAGE); else English.
[[nodiscard]] const SpokenLanguage &spokenLanguageFor(const QLocale &locale);

}   // namespace feedwarden
