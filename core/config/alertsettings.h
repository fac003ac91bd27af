// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/alert.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QTime>

#include <chrono>
#include <optional>

namespace feedwarden {

/// When something becomes an alert. There is one for each kind of its own accord; a table [[alerts.rule]] replaces it,
/// for all or for what `only` names.
struct AlertRule {
    AlertKind kind = AlertKind::LineDown;
    bool enabled = true;
    AlertSeverity severity = AlertSeverity::Warning;
    std::chrono::milliseconds lasting{0};   ///< So long it has to last; 0 to 24 h.
    double threshold = 0;                   ///< What it means depends on the kind; see docs/alerts.md.
    QStringList only;                       ///< Feeds or accounts by name; empty = all.
    QStringList channels;                   ///< By name; empty = all.

    friend bool operator==(const AlertRule &, const AlertRule &) = default;
};

/// What is in force for a kind where the configuration says nothing.
[[nodiscard]] AlertRule builtInAlertRule(AlertKind kind);

/// A failing way of this machine's shows on all its lines within so long: whoever is told of a single line earlier is
/// told of many.
inline constexpr std::chrono::milliseconds ShortestLineDown{20'000};

enum class AlertChannelKind { Telegram, Webhook, Slack, Discord, Command };
/// As the configuration file spells them: "telegram".
[[nodiscard]] QLatin1String nameOf(AlertChannelKind kind);

/// One way on which alerts leave this program: a table [[alerts.channel]].
struct AlertChannelConfig {
    QString name;   ///< Unique among channels, [a-z0-9-]{1,40}.
    AlertChannelKind kind = AlertChannelKind::Webhook;
    bool enabled = true;
    AlertSeverity severity = AlertSeverity::Info;   ///< The least that goes this way.
    /// Absolute. A file readable by its owner alone whose first line is the bot's token (Telegram) or the address
    /// (Webhook, Slack, Discord); empty for Command.
    QString secretFile;
    QString chatId;                                                ///< Of Telegram.
    QString apiUrl = QStringLiteral("https://api.telegram.org");   ///< Of Telegram: an origin.
    QString bodyTemplate;                                          ///< Of Webhook; empty = the usual one.
    QStringList command;                                           ///< Program (absolute) and arguments.
    bool allowInternal = false;                                    ///< Addresses of inner networks, and http://.
    std::chrono::milliseconds timeout{10'000};                     ///< Of one delivery; 1 s to 60 s.

    friend bool operator==(const AlertChannelConfig &, const AlertChannelConfig &) = default;
};

/// The table [alerts] with its rules and channels.
struct AlertSettings {
    bool enabled = true;
    bool desktop = true;                                 ///< A notification where there is a desktop.
    bool sound = true;                                   ///< With a sound where it is critical.
    QString quietHours = QStringLiteral("none");         ///< "none", or as in "22:00-07:00": local time.
    bool quietCritical = true;                           ///< Critical alerts are told in quiet hours too.
    std::chrono::milliseconds clearAfter{60'000};        ///< Over for so long: that is told; 0 to 1 h.
    std::chrono::milliseconds repeatAfter{14'400'000};   ///< Told again where nobody acknowledged; 0 = never; to 7 d.
    QList<AlertRule> rules;                              ///< In the order of the file.
    QList<AlertChannelConfig> channels;                  ///< Likewise.

    /// The one that holds for a feed or account, host or channel of that name: of those that name it the last one, else
    /// of those for all the last one, else the built-in one.
    [[nodiscard]] AlertRule ruleFor(AlertKind kind, const QString &subject) const;

    friend bool operator==(const AlertSettings &, const AlertSettings &) = default;
};

/// A part of every day in local time; where it begins later than it ends, over midnight.
struct QuietHours {
    QTime from, to;   ///< `to` is no part of it.

    /// Of "22:00-07:00"; none of "none" and of any other text.
    [[nodiscard]] static std::optional<QuietHours> fromString(QStringView text);
    [[nodiscard]] bool contains(QTime localTime) const;

    friend bool operator==(const QuietHours &, const QuietHours &) = default;
};

/// What is wrong with a channel's keys taken together, behind the key that it concerns: {"chat_id", "is required ..."}.
struct AlertKeyProblem {
    QString key, message;
};
[[nodiscard]] std::optional<AlertKeyProblem> problemOf(const AlertChannelConfig &channel);
[[nodiscard]] std::optional<AlertKeyProblem> problemOf(const AlertRule &rule);

// The placeholders of a template, "{{title}}", and what becomes of them.

[[nodiscard]] QStringList alertPlaceholders();   ///< Their names.
/// The usual body of a webhook: one JSON object.
[[nodiscard]] QString usualAlertTemplate();

}   // namespace feedwarden
