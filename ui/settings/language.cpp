// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/language.h"

#include <QSettings>

namespace feedwarden {

static const auto LanguageKey = QStringLiteral("view/language");

/// As it is kept.
static QString codeOf(Language::Choice choice)
{
    switch (choice) {
    case Language::Choice::System:
        return QStringLiteral("system");
    case Language::Choice::English:
        return QStringLiteral("en");
    case Language::Choice::German:
        return QStringLiteral("de");
    }
    Q_UNREACHABLE();
}

Language::Language(QSettings *settings, Install install, QObject *parent)
    : QObject(parent), m_settings(settings), m_install(std::move(install))
{
    if (m_settings) {
        const QString saved = m_settings->value(LanguageKey).toString();
        for (const Choice choice : Choices) {
            if (saved == codeOf(choice))
                m_choice = choice;
        }
    }
    if (m_choice != Choice::System)
        apply();
}

QLocale Language::locale() const
{
    // Whoever is at home in the language they choose keeps their country's numbers.
    const auto of = [this](QLocale::Language language, QLocale::Country country) {
        return m_system.language() == language ? m_system : QLocale(language, country);
    };
    switch (m_choice) {
    case Choice::System:
        return m_system;
    case Choice::English:
        return of(QLocale::English, QLocale::UnitedStates);
    case Choice::German:
        return of(QLocale::German, QLocale::Germany);
    }
    Q_UNREACHABLE();
}

QString Language::nameOf(Choice choice)
{
    switch (choice) {
    case Choice::System:
        return tr("Lan&guage of the system");
    case Choice::English:
        return QStringLiteral("&English");
    case Choice::German:
        return QStringLiteral("Deuts&ch");
    }
    Q_UNREACHABLE();
}

void Language::setChoice(Choice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    if (m_settings)
        m_settings->setValue(LanguageKey, codeOf(choice));
    apply();
    emit choiceChanged(choice);
}

void Language::apply()
{
    const QLocale wanted = locale();
    QLocale::setDefault(wanted);
    if (m_install)
        m_install(wanted);
}

}   // namespace feedwarden
