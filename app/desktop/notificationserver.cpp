// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/notificationserver.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

#include <algorithm>

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
    m_waiting.enqueue(notice);
    showNext();
}

void NotificationServer::showNext()
{
    if (m_isAsking || m_waiting.isEmpty())
        return;
    m_isAsking = true;
    const DesktopNotice notice = m_waiting.dequeue();
    // Asked each time: the desktop may have been changed for another one meanwhile.
    auto *const watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(callOf("GetCapabilities"), AnswerLimit), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, notice, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        if (!reply.isError()) {
            send(notice, reply.value());
            return;
        }
        emit refused(notice);
        answered();
    });
}

void NotificationServer::answered()
{
    m_isAsking = false;
    showNext();
}

QList<uint> NotificationServer::takeObsolete(const DesktopNotice &notice)
{
    QList<uint> obsolete;
    if (notice.kind.isEmpty())
        return obsolete;
    for (auto it = m_onScreen.begin(); it != m_onScreen.end();) {
        QStringList left = it->subjects;
        left.removeIf([&notice](const QString &subject) { return notice.subjects.contains(subject); });
        // An end says nothing about other ends.
        const bool isMeant = it->kind == notice.kind && (!notice.isOver || !it->isOver);
        const bool isAlike = it->subjects == notice.subjects;   // Also where it is about the whole program.
        if (isMeant && (isAlike || (left.isEmpty() && !it->subjects.isEmpty()))) {
            obsolete.append(it.key());
            it = m_onScreen.erase(it);
            continue;
        }
        if (isMeant && notice.isOver)
            it->subjects = left;
        ++it;
    }
    std::sort(obsolete.begin(), obsolete.end());
    return obsolete;
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
    QList<uint> obsolete = takeObsolete(notice);
    const uint earlier = obsolete.isEmpty() ? 0 : obsolete.takeFirst();
    for (const uint id : std::as_const(obsolete))
        m_bus.asyncCall(callOf("CloseNotification") << id, AnswerLimit);
    call << QStringLiteral("Feedwarden") << earlier << QStringLiteral("feedwarden") << notice.title
         << (hasMarkup ? notice.text.toHtmlEscaped() : notice.text) << actions << hints << (isCritical ? 0 : -1);
    auto *const watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call, AnswerLimit), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, notice, isHeard, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError()) {
            emit refused(notice);
        } else {
            m_onScreen.insert(reply.value(), {notice.kind, notice.subjects, notice.isOver});
            emit shown(notice, isHeard);
        }
        answered();
    });
}

void NotificationServer::actionInvoked(uint id, const QString &action)
{
    if (m_onScreen.contains(id) && action == QLatin1String("default"))
        emit activated();
}

void NotificationServer::closed(uint id) { m_onScreen.remove(id); }

}   // namespace feedwarden
