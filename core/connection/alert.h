// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/resilience/failure.h"

#include <QString>

#include <optional>

namespace feedwarden {

/// What people are told of by themselves. Each has a rule of its own (AlertRule).
enum class AlertKind {
    OwnLink,         ///< Nothing can be reached: this machine's own way to the exchanges.
    LineDown,        ///< A line of a feed has no session.
    BreakerOpen,     ///< We have stopped trying for a while.
    Stale,           ///< Streams are silent.
    Gap,             ///< Messages are missing.
    Quality,         ///< The score is low.
    Latency,         ///< Messages come late.
    NotUnderstood,   ///< What the exchange says cannot be read, or it does not accept what we say: maybe our fault.
    Account,         ///< The exchange refuses an account.
    Ban,             ///< The host wants to hear nothing of us for a while.
    Budget,          ///< Little is left of what the host allows.
    SloBurn,         ///< The error budget is used up too quickly.
    Storage,         ///< The history cannot be written.
    Channel,         ///< Alerts do not get through on one of their ways.
};
inline constexpr int AlertKindCount = int(AlertKind::Channel) + 1;

enum class AlertSeverity { Info, Warning, Critical };

/// Why an alert is over.
enum class AlertEnd {
    Recovered,
    Stopped,   ///< By the user.
    Removed,   ///< Out of the configuration.
};

/// In snake case, as the configuration and messages spell them: "line_down", "warning", "recovered".
[[nodiscard]] QLatin1String nameOf(AlertKind kind);
[[nodiscard]] QLatin1String nameOf(AlertSeverity severity);
[[nodiscard]] QLatin1String nameOf(AlertEnd end);
/// The inverse; none for any other text.
[[nodiscard]] std::optional<AlertKind> alertKindFromName(QStringView name);
[[nodiscard]] std::optional<AlertSeverity> alertSeverityFromName(QStringView name);
[[nodiscard]] std::optional<AlertEnd> alertEndFromName(QStringView name);

/// What an alert is about, and what is known of it: core/words makes sentences of it.
struct AlertFacts {
    AlertKind kind = AlertKind::LineDown;
    QString subject;   ///< Name of the feed, account, host or channel; empty where it is about the whole program.
    QString title;     ///< The same as people know it: "Binance Spot".
    Cause cause = Cause::None;
    QString detail;                  ///< Plain text, maybe an exchange's own: untranslated, never to be read as markup.
    int affected = 0, total = 0;     ///< Lines or streams.
    std::optional<double> value;     ///< What was measured: points, milliseconds, attempts left, burn rate.
    std::optional<double> limit;     ///< What the rule allows.
    std::optional<WallTime> until;   ///< Of a ban.
    bool isSimulated = false;        ///< Demo and rehearsal.
    bool isAccount = false;          ///< Of LineDown: the session of an account.

    friend bool operator==(const AlertFacts &, const AlertFacts &) = default;
};

}   // namespace feedwarden
