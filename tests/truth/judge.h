// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/event.h"
#include "tests/truth/truthline.h"
#include "tests/truth/venuerules.h"

#include <QList>
#include <QMap>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace feedwarden {

/// What a connector said of one run.
struct RecordedRun {
    WallTime from{}, to{};   ///< What is judged; at both ends every stream is trusted and nothing is injected.
    std::vector<Event> events;
    std::map<StreamKey, Clock::duration> blindTime;   ///< Added within [from, to].
    quint64 undecodableMessages = 0;                  ///< Added within [from, to].
    quint64 checksumFailures = 0;                     ///< Added within [from, to].
    quint64 duplicates = 0;                           ///< Added within [from, to].
    Clock::duration staleAfter{0};                    ///< T of every stream.
    Clock::duration connectTimeout{0};
    /// A thread of this very program was kept from running, and for how long, until an instant.
    struct Stall {
        WallTime until{};
        Clock::duration length{0};
    };
    /// Each is added to the tolerance of whatever changed while it lasted.
    std::vector<Stall> stalls;
    Clock::duration longestStall{0};   ///< At once; it is added to the tolerance of instants.

    WallTime wantedFrom{};                 ///< Until then only the venue's latencyStreams were asked for.
    WallTime latencyFrom{}, latencyTo{};   ///< A quiet stretch with nothing but latency.
    std::optional<Clock::duration> latencyP50;
    Clock::duration handOver{0};     ///< Meanwhile, from the exchange's thread to the connector's (p50).
    Clock::duration clockDoubt{0};   ///< As the connector tells it: half of a round trip, and of the resolution.
};

/// How far the record may be from the truth.
struct JudgeTolerance {
    Clock::duration blindTime = 100ms;   ///< Of each stream, over the whole run.
    Clock::duration latency = 1ms;       ///< Of the p50.
    Clock::duration instant = 250ms;     ///< Between what happened and the event that tells it.
    /// A hole that is filled this close to its end may have been told or not: the two sides read different clocks.
    Clock::duration undecided = 60ms;
};

/// Something that is not as it was.
struct Finding {
    enum class Kind {
        MissedGap,        ///< A hole that no event tells.
        FalseGap,         ///< An event without a hole.
        WrongGap,         ///< A hole that is told with other numbers than those that are missing.
        MissedResync,     ///< A book that came back and was not told.
        FalseResync,      ///< Told of a book that was not broken.
        WrongBlindTime,   ///< Off by more than the tolerance.
        MissedOutage,     ///< A fault that ends sessions or attempts, and no such end.
        WrongCause,       ///< The outage is there under another name.
        FalseOutage,      ///< An end that no fault explains.
        WrongLatency,
        Miscounted,     ///< Messages that cannot be read.
        WrongTruth,     ///< A checksum that nobody has spoiled, and does not fit: the simulator's own error.
        NotRecovered,   ///< Told by who runs the comparison: the line did not come back.
    };
    Kind kind = Kind::MissedGap;
    WallTime t{};
    QString text;
};

[[nodiscard]] QLatin1String nameOf(Finding::Kind kind);

struct JudgeReport {
    QList<Finding> findings;
    int gaps = 0, gapsFound = 0, falseGaps = 0;
    int resyncs = 0, resyncsFound = 0;
    int checksums = 0, checksumsFound = 0;
    int duplicates = 0, duplicatesFound = 0;   ///< Sent twice; told. Of streams without numbers nobody can know.
    int reordered = 0;                         ///< Held back and sent later.
    int outages = 0, outagesNamed = 0;
    QMap<QString, int> causes;   ///< Of the outages that were named right.
    QMap<QString, int> faults;   ///< Hits by kind, as the simulator counted them.
    std::optional<StreamKey> worstStream;
    Clock::duration worstBlindTime{0};   ///< Record - truth of the worst stream; its sign says who says more.
    QString worstBlindTimeWhy;           ///< Where the two differ most.
    Clock::duration mostBlindTime{0};    ///< The truth of the blindest stream.
    std::optional<Clock::duration> latency, latencyDeviation;   ///< Injected; record - truth.
};

/// Compares what was done to the messages with what was said about them.
///
/// Pure: values in, findings out. It follows the rules of semantics 1, 2, 5 (layer C) and 8 by itself, over the frames
/// as they were sent, and knows nothing of core's ledger. What it takes from the record is only what the truth cannot
/// know: when the client itself gave a session up.
[[nodiscard]] JudgeReport judgeRun(const JudgedVenue &venue, const std::vector<TruthLine> &truth,
                                   const RecordedRun &run, const JudgeTolerance &tolerance = {});

}   // namespace feedwarden
