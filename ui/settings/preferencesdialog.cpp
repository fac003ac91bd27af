// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preferencesdialog.h"

#include "ui/format/buttons.h"
#include "ui/format/letterwidth.h"
#include "ui/settings/language.h"
#include "ui/settings/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace feedwarden {

using Habit = Preferences::Habit;

PreferencesDialog::PreferencesDialog(Subjects subjects, QWidget *parent)
    : SurfaceDialog(parent), m_subjects(std::move(subjects))
{
    if (Theme *const theme = m_subjects.theme) {
        connect(theme, &Theme::choiceChanged, this,
                [this](Theme::Choice choice) { m_colours->setCurrentIndex(m_colours->findData(int(choice))); });
    }
    if (Language *const language = m_subjects.language) {
        connect(language, &Language::choiceChanged, this,
                [this](const QString &choice) { m_language->setCurrentIndex(m_language->findData(choice)); });
    }
    if (m_subjects.preferences)
        connect(m_subjects.preferences, &Preferences::changed, this, &PreferencesDialog::showHabit);
    make();
}

bool PreferencesDialog::hasTray() const { return m_subjects.hasTray && m_subjects.hasTray(); }

void PreferencesDialog::make()
{
    setWindowTitle(tr("Preferences"));
    const int space = letterWidth(fontMetrics());
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(space * 3, space * 2, space * 3, space * 2);
    layout->setSpacing(space);
    const auto addHeading = [&](const QString &text) {
        QLabel *const heading = makeLabel();
        QFont strong = heading->font();
        strong.setWeight(QFont::DemiBold);
        heading->setFont(strong);
        heading->setText(text);
        if (layout->count() > 0)
            layout->addSpacing(space);
        layout->addWidget(heading);
    };
    const auto addNote = [&] {
        QLabel *const note = makeLabel();
        note->setForegroundRole(QPalette::PlaceholderText);
        layout->addWidget(note);
        return note;
    };
    const auto addHabit = [&](Habit habit, const QString &text) {
        auto *const box = new QCheckBox(text, this);
        box->setChecked(m_subjects.preferences->has(habit));
        connect(box, &QCheckBox::toggled, this, [this, habit](bool isOn) {
            if (m_subjects.preferences)
                m_subjects.preferences->set(habit, isOn);
        });
        m_habits[size_t(habit)] = box;
        layout->addWidget(box);
    };

    addHeading(tr("How it looks"));
    auto *const form = new QFormLayout;
    form->setHorizontalSpacing(space * 2);
    form->setVerticalSpacing(space);
    if (m_subjects.theme) {
        m_colours = new QComboBox(this);
        m_colours->addItem(tr("As the system"), int(Theme::Choice::System));
        m_colours->addItem(tr("Light"), int(Theme::Choice::Light));
        m_colours->addItem(tr("Dark"), int(Theme::Choice::Dark));
        m_colours->setCurrentIndex(m_colours->findData(int(m_subjects.theme->choice())));
        connect(m_colours, &QComboBox::currentIndexChanged, this, [this] {
            if (m_subjects.theme)
                m_subjects.theme->setChoice(Theme::Choice(m_colours->currentData().toInt()));
        });
        form->addRow(tr("&Colours"), m_colours);
    }
    if (m_subjects.language) {
        m_language = new QComboBox(this);
        m_language->addItem(tr("As the system"), QString());
        for (const SpokenLanguage &language : spokenLanguages()) {
            m_language->addItem(language.title(), language.code);
            m_language->setItemData(m_language->count() - 1, Language::noteOf(language), Qt::ToolTipRole);
        }
        m_language->setCurrentIndex(m_language->findData(m_subjects.language->choice()));
        connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
            if (m_subjects.language)
                m_subjects.language->setChoice(m_language->currentData().toString());
        });
        form->addRow(tr("&Language"), m_language);
    }
    layout->addLayout(form);

    if (m_subjects.preferences || m_subjects.autostart)
        addHeading(tr("Start and tray"));
    if (m_subjects.autostart) {
        m_autostart = new QCheckBox(tr("Start when I &log in, minimised"), this);
        m_autostart->setChecked(m_subjects.autostart->isOn());
        connect(m_autostart, &QCheckBox::toggled, this, [this](bool isOn) {
            const QString problem = m_subjects.autostart->set(isOn);
            m_problem->setText(problem);
            m_problem->setVisible(!problem.isEmpty());
            if (!problem.isEmpty()) {
                // The box says how it is, not how it should have been.
                const QSignalBlocker blocker(m_autostart);
                m_autostart->setChecked(m_subjects.autostart->isOn());
            }
        });
        layout->addWidget(m_autostart);
        m_problem = makeLabel();
        m_problem->hide();
        layout->addWidget(m_problem);
    }
    if (m_subjects.preferences) {
        addHabit(Habit::StartMinimised, tr("Start &minimised, in the tray where there is one"));
        addHabit(Habit::Tray, tr("Show an icon in the &tray"));
        addHabit(Habit::CloseToTray, tr("&Keep running in the tray when the window is closed"));
        m_trayNote = addNote();
        m_trayNote->setText(tr("This desktop shows no icons in a tray: closing the window ends the program."));
        addHeading(tr("Sound"));
        addHabit(Habit::SoundWhenDown, tr("S&ound when a feed goes down"));
        addHabit(Habit::Muted, tr("M&ute all sounds, those of alerts too"));
        connect(m_habits[size_t(Habit::Tray)], &QCheckBox::toggled, this, &PreferencesDialog::showTray);
        showTray();
    }
    layout->addStretch(1);
    auto *const close = new FlatButton(tr("Clos&e"), FlatButton::Kind::Plain, this);
    connect(close, &QAbstractButton::clicked, this, &QDialog::close);
    auto *const buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    layout->addSpacing(space);
    layout->addLayout(buttons);
    layout->activate();
    setMinimumWidth(std::max(space * 64, layout->minimumSize().width()));
    fitHeight();
}

void PreferencesDialog::showHabit(Habit habit, bool isOn)
{
    if (QCheckBox *const box = m_habits[size_t(habit)])
        box->setChecked(isOn);
}

void PreferencesDialog::showTray()
{
    const bool isThere = hasTray();
    m_habits[size_t(Habit::Tray)]->setEnabled(isThere);
    m_habits[size_t(Habit::CloseToTray)]->setEnabled(isThere && m_subjects.preferences->has(Habit::Tray));
    m_trayNote->setVisible(!isThere);
}

void PreferencesDialog::changeEvent(QEvent *event)
{
    SurfaceDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    // The language may have been chosen here: the dialog stays open and is made anew around the keyboard.
    const bool wasInLanguage = m_language && m_language->hasFocus();
    m_colours = m_language = nullptr;
    m_autostart = nullptr;
    m_trayNote = m_problem = nullptr;
    std::fill(std::begin(m_habits), std::end(m_habits), nullptr);
    delete layout();
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    setMinimumSize(0, 0);
    make();
    // Widgets that come to a window that is seen are not.
    const auto made = findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *const widget : made) {
        if (!widget->testAttribute(Qt::WA_WState_ExplicitShowHide))
            widget->show();
    }
    layout()->activate();
    resize(size().expandedTo(layout()->sizeHint()));   // Other words may be longer.
    if (wasInLanguage)
        m_language->setFocus(Qt::OtherFocusReason);
}

}   // namespace feedwarden
