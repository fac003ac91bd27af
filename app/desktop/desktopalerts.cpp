// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktopalerts.h"

#include <QApplication>
#include <QSystemTrayIcon>

namespace feedwarden {

DesktopAlerts::DesktopAlerts(AlertService *alerts, const QDBusConnection &bus, QObject *parent)
    : QObject(parent), m_server(bus)
{
    connect(alerts, &AlertService::notificationWanted, this, [this](const AlertMessage &message, bool withSound) {
        // What is over is no longer as serious as it was.
        const bool isOver = message.event == QLatin1String("resolved");
        m_server.show({message.title, message.text, isOver ? AlertSeverity::Info : message.severity,
                       withSound && !m_isMuted, message.kind + u'/' + message.subject});
    });
    connect(&m_server, &NotificationServer::activated, this, &DesktopAlerts::raiseRequested);
    connect(&m_server, &NotificationServer::shown, this, [](const DesktopNotice &notice, bool isHeard) {
        if (notice.withSound && !isHeard)
            QApplication::beep();
    });
    connect(&m_server, &NotificationServer::refused, this, &DesktopAlerts::showByTray);
}

DesktopAlerts::~DesktopAlerts() = default;

void DesktopAlerts::showByTray(const DesktopNotice &notice)
{
    if (notice.withSound)
        QApplication::beep();
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    const auto kind = notice.severity == AlertSeverity::Critical  ? QSystemTrayIcon::Critical
                      : notice.severity == AlertSeverity::Warning ? QSystemTrayIcon::Warning
                                                                  : QSystemTrayIcon::Information;
    if (m_tray && m_tray->showMessage(withoutMarkup(notice.title), withoutMarkup(notice.text), kind)) {
        m_icon.reset();
        return;
    }
    if (!m_icon) {
        m_icon = std::make_unique<QSystemTrayIcon>(QApplication::windowIcon());
        m_icon->setToolTip(QStringLiteral("Feedwarden"));
        connect(m_icon.get(), &QSystemTrayIcon::activated, this, &DesktopAlerts::raiseRequested);
        connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &DesktopAlerts::raiseRequested);
    }
    m_icon->show();
    m_icon->showMessage(withoutMarkup(notice.title), withoutMarkup(notice.text), kind);
}

}   // namespace feedwarden
