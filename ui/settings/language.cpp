// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/language.h"

#include <QSettings>

namespace feedwarden {

static const auto LanguageKey = QStringLiteral("view/language");
static const auto AsTheSystem = QStringLiteral("system");   // As it is kept.

Language::Language(QSettings *settings, Install install, QObject *parent)
    : QObject(parent), m_settings(settings), m_install(std::move(install)), m_systemSpoken(spokenLanguageFor(m_system))
{
    if (m_settings) {
        if (const SpokenLanguage *const saved = spokenLanguage(m_settings->value(LanguageKey).toString()))
            m_choice = saved->code;
    }
    if (!m_choice.isEmpty())
        apply();
}

const SpokenLanguage &Language::spoken() const
{
    const SpokenLanguage *const chosen = spokenLanguage(m_choice);
    return chosen ? *chosen : m_systemSpoken;
}

QLocale Language::locale() const
{
    // Whoever is at home in the language they choose keeps their country's numbers.
    const SpokenLanguage *const chosen = spokenLanguage(m_choice);
    return !chosen || chosen->isOf(m_system) ? m_system : QLocale(chosen->language, chosen->script, chosen->home);
}

QList<Language::Choice> Language::choices()
{
    QList<Choice> all{Choice()};
    for (const SpokenLanguage &language : spokenLanguages())
        all << language.code;
    return all;
}

QString Language::nameOf(const Choice &choice)
{
    const SpokenLanguage *const language = spokenLanguage(choice);
    if (!language)
        return tr("Lan&guage of the system");
    QString name = language->title();
    const auto place = name.indexOf(language->key, 0, Qt::CaseInsensitive);
    return place >= 0 ? name.insert(place, QLatin1Char('&')) : QStringLiteral("%1(&%2)").arg(name, language->key);
}

QString Language::noteOf(const SpokenLanguage &language)
{
    return language.isReviewed()
               ? QString()
               : tr("No speaker of this language has reviewed the translation yet. Corrections are welcome.");
}

void Language::setChoice(const QString &choice)
{
    const Choice known = spokenLanguage(choice) ? choice : Choice();
    if (known == m_choice)
        return;
    m_choice = known;
    if (m_settings)
        m_settings->setValue(LanguageKey, known.isEmpty() ? AsTheSystem : known);
    apply();
    emit choiceChanged(known);
}

void Language::apply()
{
    QLocale::setDefault(locale());
    if (m_install)
        m_install(spoken());
}

}   // namespace feedwarden
