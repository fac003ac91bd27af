// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/stream.h"

#include <chrono>
#include <optional>

namespace feedwarden {

/// How a venue numbers a stream (semantics 8).
enum class SequenceRule {
    None,           ///< Nothing to check: a gap cannot be seen.
    Contiguous,     ///< `first` is the previous `last` + 1 (trade ids, Bybit u).
    Overlapping,    ///< `first` is at most the previous `last` + 1 and `last` beyond it (Binance Spot depth U/u).
    PreviousLink,   ///< `previous` is the previous `last` (Binance USD-M pu, OKX prevSeqId).
    Rising,         ///< Only rises: lower or equal is a duplicate or late, a jump means nothing (bookTicker u).
};

/// What a venue makes the checksum of a book of (see bookChecksum()).
enum class ChecksumRule {
    None,
    KrakenTop10,   ///< The ten best asks, then the ten best bids: price and quantity without point and leading zeros.
    OkxTop25,      ///< The 25 best of each side in turn: "bid:size:ask:size:…".
};

/// What the ledger has to know of a stream besides its key; said by the venue.
struct StreamTraits {
    SequenceRule rule = SequenceRule::None;
    bool needsSnapshot = false;      ///< A book of deltas: Syncing until a snapshot fits, resync after a gap.
    bool snapshotOverRest = false;   ///< The snapshot is fetched; otherwise resubscribing brings it.
    bool reorderable = false;        ///< Trades: a hole may be filled within the reorder window.
    int bookDepth = 0;               ///< Levels per side that a book of deltas is cut to after each change; 0 = never.
    ChecksumRule checksum = ChecksumRule::None;   ///< Of a book whose levels are kept: what BookChange::checksum is of.
    std::optional<std::chrono::milliseconds>
        pushInterval;   ///< Where the venue pushes on a clock (candles, mark price).
};

}   // namespace feedwarden
