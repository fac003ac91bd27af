// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/outlets/alerts/alertchannel.h"
#include "core/resilience/backoff.h"
#include "core/resilience/circuitbreaker.h"

#include <QString>

#include <optional>

namespace feedwarden {

/// When a channel is tried: its retry and its breaker (semantics 3 and 4), the other side's own wish, and a pause
/// between messages. A pure value; one message at a time.
class DeliveryPlan final
{
public:
    static constexpr Clock::duration Spacing = 1s;           ///< Telegram and Slack take one message a second and chat.
    static constexpr Clock::duration ThrottleWait = 60s;     ///< Where the other side does not say how long.
    static constexpr Clock::duration LongestThrottle = 1h;   ///< Asked again then, whatever it said.
    static constexpr Clock::duration BlockedWait = 15min;    ///< As for blocked lines (semantics 2).
    static constexpr Clock::duration TrialLimit = 2min;

    [[nodiscard]] static BackoffPolicy retryPolicy();
    [[nodiscard]] static BreakerPolicy breakerPolicy();

    /// True if a message may be sent now; then ended() has to follow.
    [[nodiscard]] bool begin(Clock::time_point now, Random &random);
    void ended(const AlertDelivery &delivery, Clock::time_point now, Random &random);
    /// Something was changed that may be what it waits for: what it waits for by itself is over.
    void retryNow();

    /// When begin() may say yes; none while one is under way.
    [[nodiscard]] std::optional<Clock::time_point> nextTry(Clock::time_point now) const;
    [[nodiscard]] BreakerState breaker() const { return m_breaker.state(); }
    /// What keeps messages from getting through, once that is more than a hiccup; empty where nothing does.
    [[nodiscard]] QString problem() const;
    /// Of the last try; empty after a delivery.
    [[nodiscard]] const QString &lastDetail() const { return m_detail; }

private:
    Backoff m_backoff{retryPolicy()};
    CircuitBreaker m_breaker{breakerPolicy()};
    std::optional<CircuitBreaker::Permit> m_permit;   ///< Of the message under way.
    Clock::time_point m_beganAt{};
    Clock::time_point m_notBefore{};
    QString m_detail;
    bool m_isBlocked = false;
};

}   // namespace feedwarden
