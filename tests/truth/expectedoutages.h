// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/truth/judge.h"
#include "tests/truth/truthline.h"

#include <QString>

#include <map>
#include <set>
#include <vector>

namespace feedwarden {

/// A fault from its begin to its end.
struct FaultSpan {
    Fault fault;
    WallTime began{}, ended{};
    qint64 hits = 0;
};
using FaultSpans = std::map<quint64, FaultSpan>;   ///< By id.

/// Damage that only whoever reads JSON can see.
[[nodiscard]] bool isReadableText(const TruthLine &line, const FaultSpans &faults);

/// An end of a session or an attempt that the truth calls for.
struct ExpectedOutage {
    WallTime from{}, to{};
    std::set<Cause> causes;
    QString what;
    bool isRepeated = false;   ///< Each attempt fails alike while it lasts.
    bool isFound = false;
};

/// The ends that faults cause (semantics 1, 2 and 5), each with the causes it may be told with and with `slack` around
/// when. `endedAt` is when each session ended for the client, `failedResyncs` when a book broke once too often, with
/// its name.
[[nodiscard]] std::vector<ExpectedOutage> expectedOutages(const std::vector<TruthLine> &truth, const FaultSpans &faults,
                                                          const std::map<quint64, WallTime> &endedAt,
                                                          const std::map<WallTime, QString> &failedResyncs,
                                                          const RecordedRun &run, Clock::duration slack);

}   // namespace feedwarden
