// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/fault.h"
#include "tests/truth/venuerules.h"

#include <QString>

#include <chrono>
#include <vector>

namespace feedwarden {

/// How long a fault lasts that is to end as soon as the client has noticed it; whoever injects it ends it.
inline constexpr std::chrono::milliseconds UntilNoticed{20'000};

/// Faults that begin together, and what is waited before the next ones once everything is well again.
struct FaultStep {
    std::vector<Fault> faults;
    std::chrono::milliseconds pause{0};
    /// Of a series that breaks one book once more than a line bears with (semantics 8).
    bool breaksTooOften = false;
    /// The venue is left alone for so long before the line comes back.
    std::chrono::milliseconds ban{0};

    /// As control commands, one after the other.
    [[nodiscard]] QString toString() const;
};

struct DrawOptions {
    std::chrono::milliseconds length{0};   ///< Steps for about so long; more are drawn than can be needed.
    std::chrono::milliseconds staleAfter{3'000};
    bool withSlowOnes = true;   ///< Those that take the client seconds to notice.
};

/// Draws what is to go wrong with `venue`: holes, duplicates, reorders, damage, wrong checksums, mute streams and
/// outages. One seed gives one plan, on every platform. Each kind comes once before any comes again.
[[nodiscard]] std::vector<FaultStep> drawFaults(const JudgedVenue &venue, const DrawOptions &options, quint64 seed);

}   // namespace feedwarden
