// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/priceladder.h"
#include "core/feed/sequencerule.h"

#include <span>

namespace feedwarden {

/// The price levels of one market. Quantities are absolute; zero removes a level, and removing one that is not there is
/// normal. Both sides are in order with the best price at the end, because that is where most changes are; in the
/// steady state nothing is allocated. A pure value; not thread-safe.
class OrderBook final
{
public:
    /// With `depth` above 0 each side is cut to its best `depth` levels after every change. With `checksum` it
    /// remembers what that is made of, so that bookChecksum() is quick.
    explicit OrderBook(int depth = 0, ChecksumRule checksum = ChecksumRule::None)
        : m_bids(PriceLadder::Direction::Rising, textsFor(checksum)),
          m_asks(PriceLadder::Direction::Falling, textsFor(checksum)),
          m_depth(depth),
          m_checksum(checksum)
    {
    }

    void clear();
    /// Throws everything away and takes these levels, which may come in any order. Of equal prices the last one counts.
    void replace(std::span<const BookLevel> bids, std::span<const BookLevel> asks);
    void apply(std::span<const BookLevel> bids, std::span<const BookLevel> asks);

    /// Worst first, best last.
    [[nodiscard]] LadderLevels bids() const { return m_bids.levels(); }
    [[nodiscard]] LadderLevels asks() const { return m_asks.levels(); }
    /// Null where that side is empty. Valid until the next change.
    [[nodiscard]] const BookLevel *bestBid() const { return bids().empty() ? nullptr : &bids().back(); }
    [[nodiscard]] const BookLevel *bestAsk() const { return asks().empty() ? nullptr : &asks().back(); }

    /// The best bid reaches or passes the best ask: not a state a matching engine leaves a book in.
    [[nodiscard]] bool isCrossed() const;
    [[nodiscard]] bool isEmpty() const { return bids().empty() && asks().empty(); }
    [[nodiscard]] int depth() const { return m_depth; }
    [[nodiscard]] ChecksumRule checksum() const { return m_checksum; }

private:
    [[nodiscard]] static PriceLadder::Texts textsFor(ChecksumRule checksum)
    {
        return checksum == ChecksumRule::None ? PriceLadder::Texts::Forgotten : PriceLadder::Texts::Remembered;
    }

    PriceLadder m_bids;
    PriceLadder m_asks;
    int m_depth;
    ChecksumRule m_checksum;
};

}   // namespace feedwarden
