// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/alertsettings.h"
#include "core/outlets/alerts/alertmessage.h"
#include "core/outlets/alerts/httpposter.h"

#include <QString>

#include <atomic>
#include <chrono>
#include <memory>
#include <optional>

namespace feedwarden {

/// What came of sending one message.
struct AlertDelivery {
    enum class Outcome {
        Delivered,
        Throttled,   ///< The other side wants us to slow down.
        Failed,      ///< On the way, or on the other side: later it may work.
        Blocked,     ///< Nothing gets through until somebody changes something.
        Rejected,    ///< This message; another one may get through.
        Cancelled,   ///< By us.
    };
    Outcome outcome = Outcome::Failed;
    QString detail;                                        ///< Plain text for people, without secrets, in English.
    std::optional<std::chrono::milliseconds> retryAfter;   ///< Of Throttled.

    friend bool operator==(const AlertDelivery &, const AlertDelivery &) = default;
};
/// "delivered", "throttled", ...
[[nodiscard]] QLatin1String nameOf(AlertDelivery::Outcome outcome);

/// One way out of this program.
///
/// Thread: deliver() blocks, for a little more than the configured time limit at most; one call at a time.
class AlertChannel
{
public:
    virtual ~AlertChannel() = default;
    /// `isCancelled` may become true at any time, and ends it within a second.
    [[nodiscard]] virtual AlertDelivery deliver(const AlertMessage &message, const std::atomic<bool> &isCancelled) = 0;
};

/// Never null. Secrets are read when something is to be sent, so that a file that is put right is found.
[[nodiscard]] std::unique_ptr<AlertChannel> makeAlertChannel(const AlertChannelConfig &config,
                                                             const HttpSurroundings &around);

/// What an answer means for what is to be sent. `isTelegram`: the body may say when to come again.
[[nodiscard]] AlertDelivery judgeAnswer(const PostAnswer &answer, bool isTelegram);

}   // namespace feedwarden
