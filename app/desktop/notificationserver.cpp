// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/notificationserver.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace feedwarden {

static const auto Service = QStringLiteral("org.freedesktop.Notifications");
static const auto Path = QStringLiteral("/org/freedesktop/Notifications");

static QDBusMessage callOf(const char *method)
{
    return QDBusMessage::createMethodCall(Service, Path, Service, QLatin1String(method));
}

NotificationServer::NotificationServer(const QDBusConnection &bus, QObject *parent) : QObject(parent), m_bus(bus)
{
    m_bus.connect(Service, Path, Service, QStringLiteral("ActionInvoked"), this, SLOT(actionInvoked(uint, QString)));
    m_bus.connect(Service, Path, Service, QStringLiteral("NotificationClosed"), this, SLOT(closed(uint)));
}

void NotificationServer::show(const DesktopNotice &notice)
{
    if (!m_bus.isConnected()) {
        emit refused(notice);
        return;
    }
    // Asked each time: the desktop may have been changed for another one meanwhile.
    auto *const watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(callOf("GetCapabilities"), AnswerLimit), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, notice, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        if (reply.isError())
            emit refused(notice);
        else
            send(notice, reply.value());
    });
}

void NotificationServer::send(const DesktopNotice &notice, const QStringList &abilities)
{
    const bool hasMarkup = abilities.contains(QLatin1String("body-markup"));
    const bool isHeard = abilities.contains(QLatin1String("sound"));
    const bool isCritical = notice.severity == AlertSeverity::Critical;
    QVariantMap hints{
        {QStringLiteral("urgency"), QVariant::fromValue(uchar(isCritical                                  ? 2
                                                              : notice.severity == AlertSeverity::Warning ? 1
                                                                                                          : 0))},
        {QStringLiteral("desktop-entry"), QStringLiteral("feedwarden")},
        {QStringLiteral("category"), QStringLiteral("network")},
    };
    if (notice.withSound)
        hints.insert(QStringLiteral("sound-name"), QStringLiteral("dialog-warning"));
    else
        hints.insert(QStringLiteral("suppress-sound"), true);
    const QStringList actions = abilities.contains(QLatin1String("actions"))
                                    ? QStringList{QStringLiteral("default"),
                                                  QCoreApplication::translate("DesktopAlerts", "Show")}
                                    : QStringList();
    QDBusMessage call = callOf("Notify");
    // What is critical stays until somebody has seen it, or until its end takes its place.
    const uint earlier = notice.topic.isEmpty() ? 0 : m_topics.key(notice.topic, 0);
    call << QStringLiteral("Feedwarden") << earlier << QStringLiteral("feedwarden") << notice.title
         << (hasMarkup ? notice.text.toHtmlEscaped() : notice.text) << actions << hints << (isCritical ? 0 : -1);
    auto *const watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call, AnswerLimit), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, notice, isHeard, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError()) {
            emit refused(notice);
            return;
        }
        m_topics.insert(reply.value(), notice.topic);
        emit shown(notice, isHeard);
    });
}

void NotificationServer::actionInvoked(uint id, const QString &action)
{
    if (m_topics.contains(id) && action == QLatin1String("default"))
        emit activated();
}

void NotificationServer::closed(uint id) { m_topics.remove(id); }

}   // namespace feedwarden
