// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <optional>

namespace feedwarden {

/// When a session may be called Stable: proof of life, acknowledged, and old enough (semantics 1).
///
/// A pure value, one per session. The acknowledgement is asked for as well, since a session that is about to miss its
/// acknowledgement deadline must not pass for Stable where `stable_after` is set below it.
class StabilityGate final
{
public:
    void open(Clock::time_point now);
    void close();

    /// True the first time of a session.
    bool prove(Clock::time_point now);
    bool acknowledge(Clock::time_point now);

    [[nodiscard]] bool isProven() const { return m_provenAt.has_value(); }
    [[nodiscard]] bool isAcknowledged() const { return m_acknowledgedAt.has_value(); }
    [[nodiscard]] std::optional<Clock::time_point> provenAt() const { return m_provenAt; }
    [[nodiscard]] std::optional<Clock::time_point> acknowledgedAt() const { return m_acknowledgedAt; }

    /// When proof of life will have been held long enough for a breaker's trial; none without proof.
    [[nodiscard]] std::optional<Clock::time_point> trialPassedAt(Clock::duration stableAfter) const;
    /// When the session will be Stable if it lives on; none while something else is missing.
    [[nodiscard]] std::optional<Clock::time_point> stableAt(Clock::duration stableAfter) const;

private:
    std::optional<Clock::time_point> m_openedAt;
    std::optional<Clock::time_point> m_provenAt;
    std::optional<Clock::time_point> m_acknowledgedAt;
};

}   // namespace feedwarden
