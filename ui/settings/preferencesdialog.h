// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/surfacedialog.h"
#include "ui/settings/preferences.h"

#include <QPointer>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;

namespace feedwarden {

class Language;
class Theme;

/// What the user can choose about the program itself. Each choice holds at once; there is nothing to confirm, and what
/// is chosen elsewhere (menu, tray) is seen here.
class PreferencesDialog final : public SurfaceDialog
{
    Q_OBJECT
public:
    /// What is chosen for. All borrowed; what is null is not offered.
    struct Subjects {
        QPointer<Theme> theme = {};
        QPointer<Language> language = {};
        QPointer<Preferences> preferences = {};
        Autostart *autostart = nullptr;
        std::function<bool()> hasTray = {};   ///< Whether the desktop shows icons in a tray at all, as of now.
    };

    explicit PreferencesDialog(Subjects subjects, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void make();
    void showHabit(Preferences::Habit habit, bool isOn);
    void showTray();
    [[nodiscard]] bool hasTray() const;

    const Subjects m_subjects;
    QComboBox *m_colours = nullptr;
    QComboBox *m_language = nullptr;
    QCheckBox *m_habits[Preferences::HabitCount] = {};
    QCheckBox *m_autostart = nullptr;
    QLabel *m_trayNote = nullptr;
    QLabel *m_problem = nullptr;
};

}   // namespace feedwarden
