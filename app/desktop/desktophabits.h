// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/desktopautostart.h"
#include "core/connection/feedsnapshot.h"
#include "ui/settings/preferences.h"
#include "ui/tray/trayicon.h"

#include <QObject>

#include <memory>

class QSettings;

namespace feedwarden {

class Language;
class MainWindow;
class Theme;

/// Makes the window one of the desktop's: the tray, closing and starting into it, starting with the session, and what
/// the user has chosen about all of that.
///
/// Thread: the main one.
class DesktopHabits final : public QObject
{
    Q_OBJECT
public:
    /// All borrowed; `settings` may be null: then nothing is kept. `startsAgain` offers to start with the session, with
    /// `arguments`.
    DesktopHabits(MainWindow *window, Theme *theme, Language *language, QSettings *settings, bool startsAgain = true,
                  const QStringList &arguments = {}, QObject *parent = nullptr);
    ~DesktopHabits() override;

    /// Shows the window for the first time, or has it wait in the tray; minimised where there is none.
    void showWindow(bool isMinimised);
    /// The program is about to end: no tray to go into any more.
    void end();

    [[nodiscard]] Preferences *preferences() { return &m_preferences; }
    [[nodiscard]] TrayIcon *tray() const { return m_tray.get(); }

public slots:
    void setFeeds(const QList<feedwarden::FeedSnapshot> &feeds);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void toggleWindow();

    MainWindow *const m_window;
    Preferences m_preferences;
    std::unique_ptr<DesktopAutostart> m_autostart;
    std::unique_ptr<TrayIcon> m_tray;
};

}   // namespace feedwarden
