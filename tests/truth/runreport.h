// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/truth/venuerun.h"

#include <QString>

#include <vector>

namespace feedwarden {

/// The figures of a run, and what was found, for people.
[[nodiscard]] QString describe(const RunResult &result);
/// One row per line.
[[nodiscard]] QString tableOf(const std::vector<RunResult> &results);

}   // namespace feedwarden
