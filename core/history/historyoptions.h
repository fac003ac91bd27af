// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace feedwarden {

/// Whether and for how long what happened is kept: the configuration's `[history]`.
struct HistorySettings {
    bool enabled = true;
    int secondsHours = 24;    ///< Samples of a second; 1 to 168 hours.
    int tenSecondsDays = 7;   ///< Of ten seconds; 1 to 90 days.
    int minutesDays = 90;     ///< Of a minute; 1 to 730 days.
    int hoursDays = 1'825;    ///< Of an hour; 1 to 7,300 days.
    int eventsDays = 365;     ///< Events, bands, outages, sessions, gaps and trust; 1 to 7,300 days.
    int maxSizeMb = 1'000;    ///< MiB in use, beyond which the oldest goes earlier; 1 to 1,000,000.

    friend bool operator==(const HistorySettings &, const HistorySettings &) = default;
};

/// Where the history is kept, and by whom.
struct HistoryOptions {
    QString dataFolder;
    QString program = QStringLiteral("feedwarden");   ///< For people who look.
    HistorySettings settings;

    friend bool operator==(const HistoryOptions &, const HistoryOptions &) = default;
};

}   // namespace feedwarden
