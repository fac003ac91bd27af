// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/trayicon.h"

#include "ui/format/plaintip.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QSet>

namespace feedwarden {

using Habit = Preferences::Habit;

TrayIcon::TrayIcon(Preferences *preferences, std::function<void()> sound, QObject *parent)
    : QObject(parent), m_preferences(preferences), m_sound(sound ? std::move(sound) : [] { QApplication::beep(); })
{
    m_state = trayStateOf({}, m_now, m_wall);
    makeMenu();
    connect(m_preferences, &Preferences::changed, this, [this](Habit habit, bool isOn) {
        if (habit == Habit::Tray)
            showOrHide();
        else if (habit == Habit::Muted)
            m_mute->setChecked(isOn);
    });
    showOrHide();
}

TrayIcon::~TrayIcon() = default;

bool TrayIcon::isShown() const { return m_icon && m_icon->isVisible() && QSystemTrayIcon::isSystemTrayAvailable(); }

void TrayIcon::end()
{
    m_hasEnded = true;
    m_icon.reset();
}

void TrayIcon::showOrHide()
{
    if (!m_preferences->has(Habit::Tray) || m_hasEnded) {
        m_icon.reset();
        return;
    }
    m_icon = std::make_unique<QSystemTrayIcon>(trayIconOf(m_state.worst));
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        // A double click has begun with a click, which has shown the window already.
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::MiddleClick)
            emit windowToggled();
    });
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &TrayIcon::windowRequested);
    showTip();
    // Where there is no tray yet it appears with it.
    m_icon->show();
}

void TrayIcon::makeMenu()
{
    auto menu = std::make_unique<QMenu>();
    m_entries.clear();
    m_window = menu->addAction(QString(), this, &TrayIcon::windowToggled);
    menu->setDefaultAction(m_window);
    menu->addSeparator();
    QAction *const below = menu->addSeparator();
    below->setObjectName(QStringLiteral("belowFeeds"));
    m_startAll = menu->addAction(tr("Start &all"), this, &TrayIcon::startAllRequested);
    m_stopAll = menu->addAction(tr("St&op all"), this, &TrayIcon::stopAllRequested);
    menu->addSeparator();
    m_mute = menu->addAction(tr("&Mute sounds"));
    m_mute->setCheckable(true);
    m_mute->setChecked(m_preferences->has(Habit::Muted));
    connect(m_mute, &QAction::toggled, this, [this](bool isOn) { m_preferences->set(Habit::Muted, isOn); });
    menu->addSeparator();
    menu->addAction(tr("&Quit"), this, &TrayIcon::quitRequested);
    if (m_icon)
        m_icon->setContextMenu(menu.get());
    m_menu = std::move(menu);
    setWindowVisible(m_isWindowVisible);
    fillMenu();
}

void TrayIcon::fillMenu()
{
    qDeleteAll(std::exchange(m_entries, {}));
    QAction *below = nullptr;
    const auto actions = m_menu->actions();
    for (QAction *action : actions) {
        if (action->objectName() == QLatin1String("belowFeeds"))
            below = action;
    }
    for (const TrayState::Entry &entry : std::as_const(m_state.entries)) {
        auto *const action = new QAction(trayIconOf(entry.condition), plainLabel(entry.text), m_menu.get());
        connect(action, &QAction::triggered, this, [this, feed = entry.feed] { emit feedRequested(feed); });
        m_menu->insertAction(below, action);
        m_entries << action;
    }
    const auto isWanted = [](const FeedSnapshot &feed) { return feed.isWanted; };
    m_startAll->setEnabled(!std::all_of(m_feeds.cbegin(), m_feeds.cend(), isWanted));
    m_stopAll->setEnabled(std::any_of(m_feeds.cbegin(), m_feeds.cend(), isWanted));
}

void TrayIcon::showTip()
{
    if (m_icon)
        m_icon->setToolTip(m_state.tip);
}

void TrayIcon::setWindowVisible(bool isVisible)
{
    m_isWindowVisible = isVisible;
    m_window->setText(isVisible ? tr("&Hide the window") : tr("S&how the window"));
}

bool TrayIcon::showMessage(const QString &title, const QString &text, QSystemTrayIcon::MessageIcon kind)
{
    if (!isShown() || !QSystemTrayIcon::supportsMessages())
        return false;
    m_icon->showMessage(title, text, kind);
    return true;
}

void TrayIcon::tellWhereItIs()
{
    if (!isShown() || !m_preferences->isFirst(QStringLiteral("closeToTray")))
        return;
    showMessage(tr("Feedwarden keeps running"),
                tr("The window is in the tray now: a click on the icon brings it back. Its menu ends the program."),
                QSystemTrayIcon::Information);
}

void TrayIcon::setFeeds(const QList<FeedSnapshot> &feeds, Clock::time_point now, WallTime wall)
{
    m_feeds = feeds;
    m_now = now;
    m_wall = wall;
    QList<std::pair<QString, Condition>> conditions;
    conditions.reserve(feeds.size());
    for (const FeedSnapshot &feed : feeds)
        conditions.append({feed.name, feed.isWanted ? conditionOf(feed) : Condition::NoData});
    const bool isNew = conditions != m_conditions;
    // A time goes on in the tip only while something is wrong.
    if (!isNew && (m_state.entries.isEmpty() || (m_tipAt && now - *m_tipAt < TipEvery)))
        return;
    if (isNew) {
        QSet<QString> before;
        for (const auto &[name, condition] : std::as_const(m_conditions)) {
            if (isDown(condition))
                before.insert(name);
        }
        const bool goesDown = std::any_of(conditions.cbegin(), conditions.cend(), [&](const auto &one) {
            return isDown(one.second) && !before.contains(one.first);
        });
        if (goesDown && m_preferences->has(Habit::SoundWhenDown) && !m_preferences->has(Habit::Muted))
            m_sound();
    }
    m_conditions = conditions;
    const TrayState before = std::exchange(m_state, trayStateOf(feeds, now, wall));
    m_tipAt = now;
    showTip();
    if (!isNew)
        return;
    if (before.worst != m_state.worst) {
        ++m_iconChanges;
        if (m_icon)
            m_icon->setIcon(trayIconOf(m_state.worst));
    }
    fillMenu();
}

void TrayIcon::retranslate()
{
    m_state = trayStateOf(m_feeds, m_now, m_wall);
    makeMenu();
    showTip();
}

}   // namespace feedwarden
