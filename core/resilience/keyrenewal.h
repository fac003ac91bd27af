// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <array>
#include <optional>

namespace feedwarden {

/// Keeps the key of a private session alive: a key with a limited life is renewed at half of it, and where that fails
/// again on the rungs above. One that is past the last rung is replaced together with its session, before it dies.
///
/// A pure value; whatever depends on time takes `now`. Not thread-safe.
class KeyRenewal final
{
public:
    /// Parts of the key's life at which it is renewed, one after the other as long as that fails.
    static constexpr std::array<double, 5> Rungs = {0.5, 0.6, 0.7, 0.8, 0.9};
    /// Part of the key's life by which a session with another key takes over.
    static constexpr double RotateAt = 0.95;

    enum class Step {
        Wait,
        Renew,     ///< Ask the venue now; then renewed(), failed() or gone() says what came of it.
        Replace,   ///< Another session with another key is needed. Told once per key.
        Dead,      ///< Its life is over, and no other session is in its place yet. Told once, after Replace.
    };
    /// For the venue to say itself that a key has died: later than that there is nothing to wait for.
    static constexpr Clock::duration LastWord = 10s;

    /// A key that lives for `life` from `now`; 0 = for as long as its session: nothing is ever due then.
    void obtained(Clock::duration life, Clock::time_point now);
    /// There is no key any more.
    void forget() { *this = {}; }

    /// What is due. Renew counts as asked: it is not due again before an answer or the next rung.
    [[nodiscard]] Step take(Clock::time_point now);
    void renewed(Clock::time_point now) { obtained(m_life, now); }
    void failed() { m_isAsking = false; }
    /// The venue does not know the key: it is replaced at once, as after the last rung.
    void gone(Clock::time_point now);

    /// When take() has something to say; none where nothing is due any more.
    [[nodiscard]] std::optional<Clock::time_point> nextDue() const;
    /// Likewise, but for Dead.
    [[nodiscard]] std::optional<Clock::time_point> nextRenewal() const;
    [[nodiscard]] std::optional<Clock::time_point> diesAt() const;
    [[nodiscard]] int failuresInRow() const { return int(m_rung) - (m_isAsking ? 1 : 0); }

private:
    [[nodiscard]] Clock::time_point at(double part) const;

    Clock::duration m_life{0};
    Clock::time_point m_since{};
    size_t m_rung = 0;   ///< The next one.
    bool m_isAsking = false;
    bool m_isReplaced = false;
    bool m_isDead = false;
    std::optional<Clock::time_point> m_goneAt;
};

}   // namespace feedwarden
