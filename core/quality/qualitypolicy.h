// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace feedwarden {

/// Where latency begins to cost points and where it has cost them all (semantics 10). Defaults are the page's.
struct QualityPolicy {
    std::chrono::milliseconds rttGood{150};
    std::chrono::milliseconds rttPoor{1'000};   ///< Above rttGood.
    std::chrono::milliseconds jitterGood{50};
    std::chrono::milliseconds jitterPoor{500};   ///< Above jitterGood.
    std::chrono::milliseconds lag{2'000};        ///< A stream later than this is lagging.

    friend bool operator==(const QualityPolicy &, const QualityPolicy &) = default;
};

}   // namespace feedwarden
