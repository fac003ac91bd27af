// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktopalerts.h"

#include <QApplication>
#include <QSystemTrayIcon>

namespace feedwarden {

DesktopAlerts::DesktopAlerts(AlertService *alerts, QObject *parent) : QObject(parent)
{
    connect(alerts, &AlertService::notificationWanted, this, &DesktopAlerts::show);
}

DesktopAlerts::~DesktopAlerts() = default;

void DesktopAlerts::show(const AlertMessage &message, bool withSound)
{
    if (withSound)
        QApplication::beep();
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    if (!m_icon) {
        m_icon = std::make_unique<QSystemTrayIcon>(QApplication::windowIcon());
        m_icon->setToolTip(QStringLiteral("Feedwarden"));
        connect(m_icon.get(), &QSystemTrayIcon::activated, this, &DesktopAlerts::raiseRequested);
        connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &DesktopAlerts::raiseRequested);
    }
    m_icon->show();
    const auto kind = message.severity == AlertSeverity::Critical  ? QSystemTrayIcon::Critical
                      : message.severity == AlertSeverity::Warning ? QSystemTrayIcon::Warning
                                                                   : QSystemTrayIcon::Information;
    m_icon->showMessage(withoutMarkup(message.title), withoutMarkup(message.text), kind);
}

}   // namespace feedwarden
