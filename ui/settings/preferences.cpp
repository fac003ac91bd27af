// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preferences.h"

#include <QSettings>

namespace feedwarden {

static QString keyOf(Preferences::Habit habit)
{
    switch (habit) {
    case Preferences::Habit::Tray:
        return QStringLiteral("habits/tray");
    case Preferences::Habit::CloseToTray:
        return QStringLiteral("habits/closeToTray");
    case Preferences::Habit::StartMinimised:
        return QStringLiteral("habits/startMinimised");
    case Preferences::Habit::SoundWhenDown:
        return QStringLiteral("habits/soundWhenDown");
    case Preferences::Habit::Muted:
        return QStringLiteral("habits/muted");
    }
    Q_UNREACHABLE();
}

Preferences::Preferences(QSettings *settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    for (int place = 0; place < HabitCount; ++place) {
        const auto habit = Habit(place);
        const bool atFirst = habit == Habit::Tray;
        m_habits[size_t(place)] = m_settings ? m_settings->value(keyOf(habit), atFirst).toBool() : atFirst;
    }
}

void Preferences::set(Habit habit, bool isOn)
{
    if (has(habit) == isOn)
        return;
    m_habits[size_t(habit)] = isOn;
    if (m_settings)
        m_settings->setValue(keyOf(habit), isOn);
    emit changed(habit, isOn);
}

bool Preferences::isFirst(const QString &what)
{
    const bool isFirstNow = !m_told.contains(what);
    m_told.insert(what);
    if (!m_settings)
        return isFirstNow;
    const QString key = QStringLiteral("told/") + what;
    const bool isFirst = !m_settings->value(key).toBool();
    m_settings->setValue(key, true);
    return isFirst;
}

}   // namespace feedwarden
