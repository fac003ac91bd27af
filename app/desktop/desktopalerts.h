// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/notificationserver.h"
#include "core/outlets/alerts/alertservice.h"
#include "ui/tray/trayicon.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QSystemTrayIcon;

namespace feedwarden {

/// Shows alerts as the desktop shows what programs have to say, and sounds where they are critical: by the desktop's
/// own server, or by a tray's icon where there is none. Where there is neither, the window alone has them.
///
/// Thread: the main one.
class DesktopAlerts final : public QObject
{
    Q_OBJECT
public:
    /// `alerts` is borrowed.
    DesktopAlerts(AlertService *alerts, const QDBusConnection &bus, QObject *parent = nullptr);
    ~DesktopAlerts() override;

    /// Silent from now on, or not any more; what is shown is shown either way.
    void setMuted(bool isMuted) { m_isMuted = isMuted; }
    /// The program's own icon, which shows messages as long as it is in the tray; borrowed, may go before this.
    void setTray(TrayIcon *tray) { m_tray = tray; }

signals:
    /// Somebody wants to see more.
    void raiseRequested();

private:
    void showByTray(const DesktopNotice &notice);

    NotificationServer m_server;
    bool m_isMuted = false;
    QPointer<TrayIcon> m_tray;
    std::unique_ptr<QSystemTrayIcon> m_icon;   ///< Made with the first message that needs one of its own.
};

}   // namespace feedwarden
