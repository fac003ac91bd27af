// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/preferences.h"
#include "ui/tray/traystate.h"

#include <QObject>
#include <QSystemTrayIcon>

#include <functional>
#include <memory>
#include <optional>

class QAction;
class QMenu;

namespace feedwarden {

/// The program in the desktop's tray: the worst state as an icon, the whole as a tip, and what can be done without the
/// window as a menu. Also sounds when a feed goes down, where that is wanted.
///
/// Snapshots may come 20 times a second: the icon and the menu change with the states alone, the tip at most every
/// TipEvery while something is wrong. Where there is no tray nothing is shown and nothing breaks; one that comes later
/// is used.
class TrayIcon final : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds TipEvery{10};

    /// `preferences` is borrowed. `sound` makes the sound; a seam for tests.
    explicit TrayIcon(Preferences *preferences, std::function<void()> sound = {}, QObject *parent = nullptr);
    ~TrayIcon() override;

    /// Whether a window that is hidden can be found again here.
    [[nodiscard]] bool isShown() const;
    /// Takes the icon away, for good.
    void end();
    /// False where there is no tray to show it in. A click on it is windowRequested().
    bool showMessage(const QString &title, const QString &text, QSystemTrayIcon::MessageIcon kind);
    /// Says, once in the program's life, that the window is here now.
    void tellWhereItIs();

    void setFeeds(const QList<feedwarden::FeedSnapshot> &feeds, Clock::time_point now, WallTime wall);
    void setWindowVisible(bool isVisible);
    /// All words in the language of now.
    void retranslate();

    // For tests.
    [[nodiscard]] QMenu *menu() const { return m_menu.get(); }
    [[nodiscard]] QString tip() const { return m_state.tip; }
    [[nodiscard]] Condition condition() const { return m_state.worst; }
    [[nodiscard]] int iconChanges() const { return m_iconChanges; }

signals:
    void windowToggled();
    void windowRequested();
    void feedRequested(const QString &feed);
    void startAllRequested();
    void stopAllRequested();
    void quitRequested();

private:
    void showOrHide();
    void makeMenu();
    void fillMenu();
    void showTip();

    Preferences *const m_preferences;
    const std::function<void()> m_sound;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;   ///< After the menu it shows: gone before it.
    TrayState m_state;
    QList<FeedSnapshot> m_feeds;
    QList<std::pair<QString, Condition>> m_conditions;
    std::optional<Clock::time_point> m_tipAt;
    Clock::time_point m_now{};
    WallTime m_wall{};
    QList<QAction *> m_entries;
    QAction *m_window = nullptr;
    QAction *m_startAll = nullptr;
    QAction *m_stopAll = nullptr;
    QAction *m_mute = nullptr;
    bool m_isWindowVisible = true;
    bool m_hasEnded = false;
    int m_iconChanges = 0;
};

}   // namespace feedwarden
