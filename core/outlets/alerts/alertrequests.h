// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QMetaType>
#include <QString>

#include <chrono>

namespace feedwarden {

/// A year: longer than anybody means, and far from the end of any clock.
inline constexpr std::chrono::hours LongestAlertSnooze{365 * 24};

/// What somebody asks of the program that tells alerts, from another one: `feedwarden-agent alerts acknowledge 12`. It
/// goes by a file in the data folder, which is its user's alone (0700), and which the program that holds the folder
/// looks into about once a second.
struct AlertRequest {
    enum class Type { Acknowledge, Snooze };
    Type type = Type::Acknowledge;
    quint64 id = 0;                      ///< Of the alert.
    std::chrono::milliseconds time{0};   ///< For which it is snoozed; above 0 and at most LongestAlertSnooze.

    friend bool operator==(const AlertRequest &, const AlertRequest &) = default;
};

/// Lays it down whole; the file, which is gone once it was taken. Any thread. Error: InvalidArgument for a time that
/// would not be taken, with words for people; Resource.
[[nodiscard]] Result<QString> leaveAlertRequest(const QString &dataFolder, const AlertRequest &request);

/// Takes all that lie there, in the order in which they came. What is no request is taken away too, and logged.
[[nodiscard]] QList<AlertRequest> takeAlertRequests(const QString &dataFolder);

}   // namespace feedwarden

Q_DECLARE_METATYPE(feedwarden::AlertRequest)
