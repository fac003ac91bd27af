// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/linesample.h"
#include "core/history/sqlitefile.h"

#include <optional>
#include <vector>

namespace feedwarden {

/// One connection to the file of the history.
class HistoryDatabase final : public SqliteFile
{
public:
    HistoryDatabase();

    /// Samples of one line that begin within [from, to), ascending; of one time the first. None with a fault; what is
    /// damaged is left out.
    [[nodiscard]] std::optional<std::vector<LineSample>> samples(qint64 series, SampleStep step, WallTime from,
                                                                 WallTime to);
};

}   // namespace feedwarden
