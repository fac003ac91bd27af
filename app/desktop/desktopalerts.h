// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outlets/alerts/alertservice.h"

#include <QObject>

#include <memory>

class QSystemTrayIcon;

namespace feedwarden {

/// Shows alerts as the desktop shows what programs have to say, and sounds where they are critical. Where there is no
/// such place, the window alone has them.
///
/// Thread: the main one.
class DesktopAlerts final : public QObject
{
    Q_OBJECT
public:
    /// `alerts` is borrowed.
    explicit DesktopAlerts(AlertService *alerts, QObject *parent = nullptr);
    ~DesktopAlerts() override;

signals:
    /// Somebody wants to see more.
    void raiseRequested();

private:
    void show(const AlertMessage &message, bool withSound);

    std::unique_ptr<QSystemTrayIcon> m_icon;   ///< Made with the first message.
};

}   // namespace feedwarden
