// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/spokenlanguage.h"

#include <QLocale>
#include <QObject>
#include <QString>

#include <functional>

class QSettings;

namespace feedwarden {

/// The language of the window: what the user chose, else the system's. Sets the default locale, by which numbers and
/// dates are written, and has the catalogues changed; everything else follows LanguageChange.
class Language final : public QObject
{
    Q_OBJECT
public:
    /// The code of a SpokenLanguage; empty where it is the system's.
    using Choice = QString;

    /// Installs the catalogues of a language in the place of those before.
    using Install = std::function<void(const SpokenLanguage &language)>;

    /// `settings` keeps the choice; borrowed, may be null. The system's language is the default locale of now. Nothing
    /// is installed where that is the choice: it is taken to be so already.
    explicit Language(QSettings *settings = nullptr, Install install = {}, QObject *parent = nullptr);

    [[nodiscard]] Choice choice() const { return m_choice; }
    /// What is spoken by that choice.
    [[nodiscard]] const SpokenLanguage &spoken() const;
    [[nodiscard]] QLocale locale() const;

    /// "As the system", then all there are.
    [[nodiscard]] static QList<Choice> choices();
    /// For a menu, with a mnemonic. A language is named by itself, so that it is found by whoever reads no other.
    [[nodiscard]] static QString nameOf(const Choice &choice);
    /// What is to be known of a language beside its name; empty for most.
    [[nodiscard]] static QString noteOf(const SpokenLanguage &language);

public slots:
    /// The system's, where there is no such language.
    void setChoice(const QString &choice);

signals:
    /// After the catalogues are installed. Widgets hear of it later, by their LanguageChange.
    void choiceChanged(const QString &choice);

private:
    void apply();

    QSettings *const m_settings;
    const Install m_install;
    const QLocale m_system;
    const SpokenLanguage &m_systemSpoken;
    Choice m_choice;
};

}   // namespace feedwarden
