// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/alertsettings.h"

#include <QMap>
#include <QString>

#include <optional>

namespace feedwarden {

// Rules of alerts as people read and type them.

/// What a rule watches, as its name: "A feed is down".
[[nodiscard]] QString ruleTitle(AlertKind kind);

/// What AlertRule::threshold is of that kind.
enum class RuleMeasure {
    None,           ///< Nothing.
    Share,          ///< Of streams, 0 to 1; people say percent.
    Count,          ///< A whole number.
    Points,         ///< 0 to 100.
    Milliseconds,   ///< People say a duration.
    Seconds,        ///< Likewise.
    Times,          ///< A factor.
};
[[nodiscard]] RuleMeasure measureOf(AlertKind kind);
/// What the threshold is called: "Quality below"; empty where there is none.
[[nodiscard]] QString thresholdTitle(AlertKind kind);
/// "50 %", "2 s", "3", and its inverse: none for what cannot be read, also for a number where a duration is meant.
[[nodiscard]] QString thresholdText(AlertKind kind, double threshold);
[[nodiscard]] std::optional<double> typedThreshold(AlertKind kind, const QString &text);

/// True of kinds that are about somebody: a feed, an account, a host or a channel.
[[nodiscard]] bool hasSubject(AlertKind kind);

/// The condition of a rule and whom it tells, in one to three sentences: "When kraken is down for more than 30 s, tell
/// me on this computer and by phone." `titles` are the names that people know the subjects by; who is not there is told
/// by its own.
[[nodiscard]] QString ruleSentence(const AlertRule &rule, const AlertSettings &settings,
                                   const QMap<QString, QString> &titles = {});
/// From where on and for how long, in short: "below 50, for 5 min".
[[nodiscard]] QString ruleWhen(const AlertRule &rule);
/// Where it is told, in short: "This computer, phone".
[[nodiscard]] QString ruleWays(const AlertRule &rule, const AlertSettings &settings);
/// Whom it is about, in short: "All", "kraken, okx".
[[nodiscard]] QString ruleScope(const AlertRule &rule, const QMap<QString, QString> &titles = {});
/// The channels that its messages go to: enabled, named by the rule, and not for more serious ones alone.
[[nodiscard]] QStringList channelsOf(const AlertRule &rule, const AlertSettings &settings);

/// What the configuration would not take of the rule, by its key below the rule's table and for people; empty where
/// nothing is wrong. Decided by what checks the file.
[[nodiscard]] QMap<QString, QString> ruleProblems(const AlertRule &rule);
/// What may stand behind a key, for people: "20 s to 24 h". Empty where there is nothing to say.
[[nodiscard]] QString ruleRange(AlertKind kind, const QString &key);

}   // namespace feedwarden
