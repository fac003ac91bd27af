// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/alertsettings.h"

#include <QDBusConnection>
#include <QHash>
#include <QObject>
#include <QQueue>
#include <QString>
#include <QStringList>

namespace feedwarden {

/// What is shown to people by the desktop.
struct DesktopNotice {
    QString title, text;   ///< Plain text.
    AlertSeverity severity = AlertSeverity::Info;
    bool withSound = false;
    QString kind = {};           ///< Of what happened; empty where it has to do with no other notice.
    QStringList subjects = {};   ///< Whom it is about.
    bool isOver = false;         ///< It is the end of that kind for those.
};

/// The part of a desktop that shows what programs have to say: org.freedesktop.Notifications on the session's bus
/// (Desktop Notifications Specification 1.2). GNOME has it without a tray, which is all that Qt asks for.
///
/// A notice takes the place of those of its kind that are about the same subjects or fewer. An end takes its subjects
/// out of those that are on the screen; whichever then is about nobody any more goes: one is replaced by the end,
/// others are closed.
///
/// Thread: the main one. Nothing here waits: a server that hangs holds up nobody but further notices.
class NotificationServer final : public QObject
{
    Q_OBJECT
public:
    /// How long it may take to say what it is able to do, before somebody else shows the message.
    static constexpr int AnswerLimit = 3'000;   // ms

    explicit NotificationServer(const QDBusConnection &bus, QObject *parent = nullptr);

    /// Ends with shown() or refused(), in the order in which they were asked for.
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
    void showNext();
    void send(const DesktopNotice &notice, const QStringList &abilities);
    void answered();
    /// What `notice` makes obsolete is forgotten: its numbers, of which one is to be replaced.
    [[nodiscard]] QList<uint> takeObsolete(const DesktopNotice &notice);

    struct OnScreen {
        QString kind;
        QStringList subjects;
        bool isOver = false;
    };
    QDBusConnection m_bus;
    QHash<uint, OnScreen> m_onScreen;   ///< By the server's number.
    /// One at a time: what a notice replaces is known when the server has answered the ones before.
    QQueue<DesktopNotice> m_waiting;
    bool m_isAsking = false;
};

}   // namespace feedwarden
