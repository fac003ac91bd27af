// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/alertsettings.h"
#include "core/outlets/alerts/alertbook.h"

#include <QByteArray>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QString>

#include <optional>

namespace feedwarden {

/// What goes out on one channel: words, and what programs go by. All of it is plain text without control characters,
/// whatever an exchange wrote, and without secrets.
struct AlertMessage {
    QString id;      ///< The same wherever and however often it arrives.
    QString event;   ///< "raised", "reminder", "resolved" or "test".
    AlertSeverity severity = AlertSeverity::Info;
    QString kind;      ///< "line_down"; "test".
    QString subject;   ///< Names, with a comma and a blank between them.
    QString title, text;
    QString machine;   ///< Whose alert it is, for those who have several.
    WallTime time{};

    friend bool operator==(const AlertMessage &, const AlertMessage &) = default;
};

[[nodiscard]] AlertMessage alertMessageOf(const AlertNotice &notice, const QString &machine, WallTime now);
[[nodiscard]] AlertMessage alertTestMessage(const QString &machine, WallTime now);

/// For the outbox.
[[nodiscard]] QByteArray toPayload(const AlertMessage &message);
/// The inverse; none where that is something else.
[[nodiscard]] std::optional<AlertMessage> alertMessageFrom(const QByteArray &payload);

/// Title and text as people read them, at most `most` UTF-16 units.
[[nodiscard]] QString plainTextOf(const AlertMessage &message, qsizetype most = 3'000);

/// For desktops, some of which read what programs say as markup and others do not: the signs that begin it become
/// others that look like them.
[[nodiscard]] QString withoutMarkup(QString text);

// Bodies, each in UTF-8. What stands in a message can end no string, begin no markup and call nobody (faults X-05).

/// Telegram's sendMessage, without a parse mode: everything is text.
[[nodiscard]] QByteArray telegramBody(const AlertMessage &message, const QString &chatId);
/// `&`, `<` and `>` are what begins a link or a mention in Slack; the rest of its markup is off.
[[nodiscard]] QByteArray slackBody(const AlertMessage &message);
/// Markup is escaped, and mentions are allowed to nobody.
[[nodiscard]] QByteArray discordBody(const AlertMessage &message);
/// A template with its placeholders replaced, each as the inside of a JSON string.
[[nodiscard]] QByteArray webhookBody(const AlertMessage &message, const QString &bodyTemplate);

/// What a local command finds in its environment beside the few variables that programs need: FEEDWARDEN_ALERT_TITLE
/// and so on. Secrets of ours that stand in `ours` do not go there.
[[nodiscard]] QProcessEnvironment commandEnvironment(const AlertMessage &message, const QProcessEnvironment &ours);

}   // namespace feedwarden
