// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/alertsettings.h"

#include <QDBusConnection>
#include <QHash>
#include <QObject>
#include <QString>

namespace feedwarden {

/// What is shown to people by the desktop.
struct DesktopNotice {
    QString title, text;   ///< Plain text.
    AlertSeverity severity = AlertSeverity::Info;
    bool withSound = false;
    QString topic = {};   ///< Of two with the same one, the later takes the earlier's place.
};

/// The part of a desktop that shows what programs have to say: org.freedesktop.Notifications on the session's bus
/// (Desktop Notifications Specification 1.2). GNOME has it without a tray, which is all that Qt asks for.
///
/// Thread: the main one. Nothing here waits: a server that hangs holds up nobody.
class NotificationServer final : public QObject
{
    Q_OBJECT
public:
    /// How long it may take to say what it is able to do, before somebody else shows the message.
    static constexpr int AnswerLimit = 3'000;   // ms

    explicit NotificationServer(const QDBusConnection &bus, QObject *parent = nullptr);

    /// Ends with shown() or refused().
    void show(const feedwarden::DesktopNotice &notice);

signals:
    /// `isHeard` says whether the server makes sounds by itself.
    void shown(const feedwarden::DesktopNotice &notice, bool isHeard);
    /// There is no server, or it does not take it.
    void refused(const feedwarden::DesktopNotice &notice);
    /// Somebody has clicked on one of ours.
    void activated();

private slots:
    void actionInvoked(uint id, const QString &action);
    void closed(uint id);

private:
    void send(const DesktopNotice &notice, const QStringList &abilities);

    QDBusConnection m_bus;
    QHash<uint, QString> m_topics;   ///< Of what is on the screen, by the server's number.
};

}   // namespace feedwarden
