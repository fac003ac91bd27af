// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/resilience/hostreport.h"

#include <optional>
#include <vector>

namespace feedwarden {

/// Whether a line that has fallen silent may be replaced, or whether it is the whole host that says nothing (semantics
/// 5, layer C): then one line probes by being replaced and the others wait.
///
/// A pure value, one per host. A line whose streams are all Silent asks; before it is answered every line of the host
/// is inquired of when it heard something last. Somebody heard something after the asking line had fallen silent: it is
/// the line, and it is replaced. Nobody did: one line is replaced, the next one a quarter of an hour later, and the
/// others are held. When a held line learns that the host speaks again it gets as much time to speak by itself as it
/// took to ask, since a venue that comes back comes back on all lines; only then is it replaced.
///
/// Not thread-safe. Call advance() at nextWake() or later, then take the decisions.
class HostSilence final
{
public:
    static constexpr Clock::duration AnswerTime = 500ms;     ///< From an inquiry to the decision.
    static constexpr Clock::duration InquirySpacing = 5s;    ///< While lines are held.
    static constexpr Clock::duration ProbeSpacing = 15min;   ///< As that of replacing one line.

    struct Decision {
        enum class Kind {
            Inquire,      ///< Every line of the host: heard(), please.
            Replace,      ///< `line` may be replaced.
            QuietBegan,   ///< The whole host is silent, and somebody waits.
            QuietEnded,   ///< It speaks again, or nobody waits any more.
        };
        Kind kind = Kind::Inquire;
        LineTicket line = NoLine;

        friend bool operator==(const Decision &, const Decision &) = default;
    };

    /// All streams of `line` have been silent since. `isAlone`: the host has no other line to inquire of. Once is
    /// enough until it is answered or withdrawn.
    void ask(LineTicket line, Clock::time_point silentSince, bool isAlone, Clock::time_point now);
    /// It speaks, or its session is over.
    void withdraw(LineTicket line, Clock::time_point now);
    /// When some line last heard data.
    void heard(Clock::time_point at) { m_heardAt = std::max(m_heardAt, at); }

    void advance(Clock::time_point now);
    [[nodiscard]] std::vector<Decision> takeDecisions();
    /// None while nobody asks.
    [[nodiscard]] std::optional<Clock::time_point> nextWake() const;

    /// None while no line is held.
    [[nodiscard]] std::optional<Clock::time_point> quietSince() const { return m_quietSince; }

private:
    struct Ask {
        LineTicket line = NoLine;
        Clock::time_point silentSince{};   ///< Whoever hears something later than this shows that it is the line.
        Clock::duration patience{0};       ///< What it took from falling silent to asking.
        bool isHeld = false;
    };

    void decide(Clock::time_point now);
    void followQuiet(Clock::time_point now);

    std::vector<Ask> m_asks;   ///< Who has waited longest comes first.
    std::vector<Decision> m_decisions;
    Clock::time_point m_heardAt = Clock::time_point::min();
    std::optional<Clock::time_point> m_decideAt;    ///< An inquiry is under way.
    std::optional<Clock::time_point> m_inquireAt;   ///< The next one.
    std::optional<Clock::time_point> m_probedAt;
    std::optional<Clock::time_point> m_quietSince;
};

}   // namespace feedwarden
