// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/priceladder.h"

#include <span>

namespace feedwarden {

/// The price levels of one market. Quantities are absolute; zero removes a level, and removing one that is not there is
/// normal. Both sides are flat and sorted with the best price at the end, because that is where most changes are; in
/// the steady state nothing is allocated. A pure value; not thread-safe.
class OrderBook final
{
public:
    /// With `depth` above 0 each side is cut to its best `depth` levels after every change.
    explicit OrderBook(int depth = 0) : m_depth(depth) {}

    void clear();
    /// Throws everything away and takes these levels, which may come in any order. Of equal prices the last one counts.
    void replace(std::span<const BookLevel> bids, std::span<const BookLevel> asks);
    void apply(std::span<const BookLevel> bids, std::span<const BookLevel> asks);

    /// Worst first, best last.
    [[nodiscard]] std::span<const BookLevel> bids() const { return m_bids.levels(); }
    [[nodiscard]] std::span<const BookLevel> asks() const { return m_asks.levels(); }
    /// Null where that side is empty. Valid until the next change.
    [[nodiscard]] const BookLevel *bestBid() const { return bids().empty() ? nullptr : &bids().back(); }
    [[nodiscard]] const BookLevel *bestAsk() const { return asks().empty() ? nullptr : &asks().back(); }

    /// The best bid reaches or passes the best ask: not a state a matching engine leaves a book in.
    [[nodiscard]] bool isCrossed() const;
    [[nodiscard]] bool isEmpty() const { return bids().empty() && asks().empty(); }
    [[nodiscard]] int depth() const { return m_depth; }

private:
    void cut();

    PriceLadder m_bids;   ///< Ascending.
    PriceLadder m_asks;   ///< Descending.
    int m_depth;
};

}   // namespace feedwarden
