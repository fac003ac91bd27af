// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktophabits.h"

#include "ui/dashboard/mainwindow.h"
#include "ui/settings/language.h"
#include "ui/settings/theme.h"

#include <QEvent>
#include <QSystemTrayIcon>

namespace feedwarden {

using Habit = Preferences::Habit;

DesktopHabits::DesktopHabits(MainWindow *window, Theme *theme, Language *language, QSettings *settings,
                             bool startsAgain, const QStringList &arguments, QObject *parent)
    : QObject(parent), m_window(window), m_preferences(settings)
{
    if (startsAgain)
        m_autostart = std::make_unique<DesktopAutostart>(arguments);
    m_tray = std::make_unique<TrayIcon>(&m_preferences);
    window->setLanguage(language);
    window->setPreferences({.theme = theme,
                            .language = language,
                            .preferences = &m_preferences,
                            .autostart = m_autostart.get(),
                            .hasTray = &QSystemTrayIcon::isSystemTrayAvailable});
    window->setHidesOnClose([this] { return m_preferences.has(Habit::CloseToTray) && m_tray->isShown(); });
    connect(window, &MainWindow::hiddenOnClose, m_tray.get(), &TrayIcon::tellWhereItIs);
    connect(window, &MainWindow::languageChanged, m_tray.get(), &TrayIcon::retranslate);
    connect(m_tray.get(), &TrayIcon::windowToggled, this, &DesktopHabits::toggleWindow);
    connect(m_tray.get(), &TrayIcon::windowRequested, window, &MainWindow::raiseWindow);
    connect(m_tray.get(), &TrayIcon::feedRequested, window, [window](const QString &feed) {
        window->raiseWindow();
        window->selectFeed(feed);
    });
    connect(m_tray.get(), &TrayIcon::startAllRequested, window, &MainWindow::startAll);
    connect(m_tray.get(), &TrayIcon::stopAllRequested, window, &MainWindow::stopAll);
    connect(m_tray.get(), &TrayIcon::quitRequested, window, &MainWindow::quitRequested);
    window->installEventFilter(this);
    m_tray->setWindowVisible(false);
}

DesktopHabits::~DesktopHabits() = default;   // The window may be gone already.

void DesktopHabits::showWindow(bool isMinimised)
{
    if (!isMinimised && !m_preferences.has(Habit::StartMinimised)) {
        m_window->show();
        m_window->showNewsIfAny();
    } else if (!m_tray->isShown()) {
        m_window->showMinimized();
    }
}

void DesktopHabits::end()
{
    m_window->setHidesOnClose({});
    m_tray->end();
}

void DesktopHabits::setFeeds(const QList<FeedSnapshot> &feeds) { m_tray->setFeeds(feeds, Clock::now(), wallNow()); }

bool DesktopHabits::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window
        && (event->type() == QEvent::Show || event->type() == QEvent::Hide
            || event->type() == QEvent::WindowStateChange)) {
        const bool isShown = event->type() != QEvent::Hide && m_window->isVisible() && !m_window->isMinimized();
        m_tray->setWindowVisible(isShown);
    }
    return QObject::eventFilter(watched, event);
}

void DesktopHabits::toggleWindow()
{
    if (m_window->isVisible() && !m_window->isMinimized())
        m_window->hideToTray();
    else
        m_window->raiseWindow();
}

}   // namespace feedwarden
