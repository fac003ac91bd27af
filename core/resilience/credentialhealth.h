// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/resilience/failure.h"

#include <optional>

namespace feedwarden {

/// Decides when an account whose credentials are refused is given up (semantics 2): codes such as -2015 also cover
/// addresses and permissions, and exchanges have bad minutes, so one refusal is not believed. The second one, at least
/// a minute later, is.
///
/// A pure value; whatever depends on time takes `now`. Not thread-safe.
class CredentialHealth final
{
public:
    /// Between the two refusals that are needed.
    static constexpr Clock::duration BetweenConfirmations = 60s;

    enum class Verdict {
        TryAgain,     ///< At nextTry(): then it is known.
        Deactivate,   ///< Refused twice.
    };

    explicit CredentialHealth(Clock::duration betweenConfirmations = BetweenConfirmations)
        : m_between(betweenConfirmations)
    {
    }

    /// The venue has refused the account.
    [[nodiscard]] Verdict refused(const Failure &failure, Clock::time_point now);
    /// The venue has let it in, or the user has edited or enabled it: what was refused before is forgotten.
    void accepted() { *this = CredentialHealth(m_between); }

    [[nodiscard]] bool isDoubtful() const { return m_firstRefusal.has_value(); }
    [[nodiscard]] bool isDeactivated() const { return m_isDeactivated; }
    /// When the account is to be tried again to know; none while all is well or nothing is tried any more.
    [[nodiscard]] std::optional<Clock::time_point> nextTry() const;
    /// The latest refusal; meaningful while isDoubtful().
    [[nodiscard]] const Failure &refusal() const { return m_refusal; }

private:
    Clock::duration m_between;
    std::optional<Clock::time_point> m_firstRefusal;
    Failure m_refusal;
    bool m_isDeactivated = false;
};

}   // namespace feedwarden
