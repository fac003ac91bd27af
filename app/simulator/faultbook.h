// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/fault.h"
#include "core/base/clock.h"
#include "core/base/random.h"

#include <bitset>
#include <functional>
#include <string_view>
#include <vector>

namespace feedwarden {

/// What a fault may be aimed at. Empty fields match only faults that do not name them.
struct FaultSubject {
    quint64 session = 0;
    std::string_view stream;    ///< The venue's name of the stream: "btcusdt@depth@100ms", "l2_data".
    std::string_view channel;   ///< Its channel alone: "depth@100ms", "level2".
    std::string_view symbol;
    bool isHeartbeat = false;   ///< Only faults that name its stream are meant.
    bool isRest = false;        ///< For faults with a `target`.
    std::string_view path{};    ///< Of a REST question.
    std::string_view method{};
    int account = 0;   ///< Of a private session or question; 0 = nobody's.
};

/// The faults that are active at one venue: which of them hits what, and when each is over.
///
/// A pure value: time and randomness are handed in. Not thread-safe.
class FaultBook final
{
public:
    struct Active {
        quint64 id = 0;
        Fault fault;
        Clock::time_point until = Clock::time_point::max();
        int left = -1;   ///< Hits left; negative = not limited.
        qint64 hits = 0;
        [[nodiscard]] bool isSpent() const { return left == 0; }
    };

    explicit FaultBook(quint64 seed) : m_random(seed) {}

    /// A fault that damages messages and has no limit of its own hits once.
    void begin(quint64 id, const Fault &fault, Clock::time_point now);

    [[nodiscard]] bool has(FaultKind kind) const { return m_kinds.test(size_t(kind)); }
    [[nodiscard]] bool isEmpty() const { return m_active.empty(); }
    [[nodiscard]] const std::vector<Active> &active() const { return m_active; }

    /// The first fault of `kind` that is aimed at `subject` and hits it now; counts the hit. Null when nothing hits.
    /// The pointer holds until the next call of begin(), end() or takeEnded().
    const Active *take(FaultKind kind, const FaultSubject &subject);
    /// The same question without a hit, a draw or a count.
    [[nodiscard]] const Active *find(FaultKind kind, const FaultSubject &subject) const;

    /// Removes and returns what ran out of time or hits.
    std::vector<Active> takeEnded(Clock::time_point now);
    /// Removes and returns everything, or what `wanted` picks.
    std::vector<Active> end(const std::function<bool(const Active &)> &wanted = {});

private:
    void countKinds();

    std::vector<Active> m_active;
    std::bitset<FaultKindCount> m_kinds;
    Random m_random;
};

}   // namespace feedwarden
