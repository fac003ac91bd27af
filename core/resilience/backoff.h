// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/resilience/policies.h"

#include <optional>

namespace feedwarden {

/// How long to wait before the next attempt, and whether there is one (semantics 4).
///
/// A pure value. Failures in a row are k = 1, 2, ...; the wait after the k-th is R(k-1), spread by the jitter. k is 0
/// again only at Stable. The first retry after a Stable session is extra: it comes within `initialDelay` and does not
/// count in k.
class Backoff final
{
public:
    /// What is known of the attempt or session that has just ended.
    struct Ended {
        Clock::time_point startedAt;   ///< When the attempt began.
        Clock::time_point endedAt;     ///< At or after startedAt.
        bool wasOpen = false;          ///< 101 had been accepted: the whole wait counts from the end.
    };

    struct Retry {
        int number = 1;            ///< 1 = first retry since Stable.
        Clock::duration wait{0};   ///< The drawn wait, before it is put on the time line.
        Clock::time_point due;     ///< Not before this.
        bool extra = false;        ///< The first one after a Stable session.
    };

    explicit Backoff(const BackoffPolicy &policy = {}) : m_policy(policy) {}

    /// Counts go on; waits already promised are the caller's.
    void setPolicy(const BackoffPolicy &policy) { m_policy = policy; }
    [[nodiscard]] const BackoffPolicy &policy() const { return m_policy; }

    /// Counts one failure. None when reconnecting is off or `maxRetries` is spent.
    [[nodiscard]] std::optional<Retry> failed(const Ended &ended, Random &random);

    /// A session became Stable: k = 0, and the next retry is extra.
    void stable();

    /// As new: k = 0, no retry spent, nothing extra. For a start by hand.
    void restart();

    [[nodiscard]] int failuresInRow() const { return m_failures; }   ///< k.
    [[nodiscard]] int retries() const { return m_retries; }          ///< Since Stable or restart().

    /// R(n), n >= 0, before jitter: never above the cap that the jitter leaves, the cap itself for what cannot be
    /// computed.
    [[nodiscard]] static Clock::duration base(const BackoffPolicy &policy, int n);

private:
    [[nodiscard]] Clock::duration draw(Clock::duration base, Random &random);

    BackoffPolicy m_policy;
    int m_failures = 0;
    int m_retries = 0;
    bool m_extra = false;
    Clock::duration m_previous{0};   ///< Of the decorrelated jitter; 0 = none yet.
};

}   // namespace feedwarden
