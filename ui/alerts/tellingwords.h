// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/config/alertsettings.h"
#include "core/history/objectives.h"

#include <QMap>
#include <QString>
#include <QStringList>
#include <QStringView>
#include <QTime>

#include <optional>

namespace feedwarden {

// Channels, quiet hours and planned times as people read and type them.

/// "Telegram", "Program".
[[nodiscard]] QString channelKindTitle(AlertChannelKind kind);
/// What a channel keeps secret, as the title of its field: "The bot's &token"; empty where it is nothing.
[[nodiscard]] QString channelSecretTitle(AlertChannelKind kind);
/// Where to have it, or how it looks.
[[nodiscard]] QString channelSecretHint(AlertChannelKind kind);
/// What is wrong with a secret, for people; empty where nothing is. Decided by what sends, but for names, which only
/// sending resolves.
[[nodiscard]] QString channelSecretProblem(const AlertChannelConfig &channel, QStringView secret);

/// "Everything", "Warnings and what is critical", "Only what is critical".
[[nodiscard]] QString severityScope(AlertSeverity least);

/// Where a channel goes, in short: a chat, a host, a program. `host` is that of its secret address, where it is known.
[[nodiscard]] QString channelTarget(const AlertChannelConfig &channel, const QString &host);
/// The rules whose alerts go to the channel of that name: those that are switched on and not replaced by later ones.
[[nodiscard]] QList<AlertRule> rulesOf(const QString &channel, const AlertSettings &settings);
/// How many that are, of how many that tell anybody: "All", "3 of 14", "None".
[[nodiscard]] QString channelRules(const QString &channel, const AlertSettings &settings);
/// What goes there and where it goes, in two to four sentences.
[[nodiscard]] QString channelSentence(const AlertChannelConfig &channel, const AlertSettings &settings,
                                      const QString &host);
/// The same of the notifications on this computer.
[[nodiscard]] QString desktopSentence(const AlertSettings &settings);

/// What the configuration would not take of the channel, by its key below the channel's table and for people; empty
/// where nothing is wrong. Decided by what checks the file. That its secret is missing is not told. `taken`: names of
/// other channels.
[[nodiscard]] QMap<QString, QString> channelProblems(const AlertChannelConfig &channel, const QStringList &taken);
/// What may stand behind a key, for people.
[[nodiscard]] QString channelHint(const QString &key);
/// A program with its arguments as they are typed, what has blanks in quotes, and the inverse.
[[nodiscard]] QStringList typedCommand(const QString &text);
[[nodiscard]] QString commandText(const QStringList &command);

/// A time of day as people type it: "22:00", "7:30". None for anything else.
[[nodiscard]] std::optional<QTime> typedTime(const QString &text);
/// When nobody is told, in one to three sentences.
[[nodiscard]] QString quietSentence(const AlertSettings &settings);

/// A local time as people type it: "2026-11-25 06:00", with seconds or without; and the inverse, without seconds where
/// there are none. None for anything else, and for times that there are none of, as those that a change of clocks
/// leaves out.
[[nodiscard]] std::optional<WallTime> typedMoment(const QString &text);
[[nodiscard]] QString momentText(WallTime time);
/// How it is with a planned time: "in 2 d 4 h", "now, for another 1 h 20 min", "over".
[[nodiscard]] QString plannedState(const Maintenance &planned, WallTime now);
/// What it is and what it means, in two to four sentences. `title`: the feed as people know it; empty for all.
[[nodiscard]] QString plannedSentence(const Maintenance &planned, const QString &title, WallTime now);

}   // namespace feedwarden
