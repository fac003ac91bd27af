// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/historydatabase.h"

namespace feedwarden::bench {

/// What retention leaves of a year of `lines` lines, "feed-1" and so on, until `now`, as the writer would have written
/// it: samples, events, bands, outages. False where it could not be written, which is printed.
[[nodiscard]] bool makeUpYear(HistoryDatabase &database, int lines, WallTime now);

}   // namespace feedwarden::bench
