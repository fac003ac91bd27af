// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/orderbook.h"

#include <algorithm>

namespace feedwarden {

using IsBetter = bool (*)(const BookLevel &a, const BookLevel &b);

static bool isBetterBid(const BookLevel &a, const BookLevel &b) { return b.price < a.price; }
static bool isBetterAsk(const BookLevel &a, const BookLevel &b) { return a.price < b.price; }

/// `first` to `last` are the levels from the best to the worst, each price once. With `depth` above 0 only so many.
template<typename Iterator>
static void fillInOrder(PriceLadder &side, Iterator first, Iterator last, int depth)
{
    const auto count = size_t(last - first);
    side.clearFor(depth > 0 ? std::min(count, size_t(depth)) : count);
    for (; first != last && (depth <= 0 || side.size() < size_t(depth)); ++first) {
        if (!first->quantity.isZero())
            side.insert(0, *first);
    }
}

static void fillSide(PriceLadder &side, std::span<const BookLevel> given, IsBetter isBetter, int depth)
{
    // Venues send a side in order, most of them with the best level first.
    const auto isInOrder = [&](auto first, auto last) {
        return std::adjacent_find(first, last, [&](const auto &a, const auto &b) { return !isBetter(a, b); }) == last;
    };
    if (isInOrder(given.begin(), given.end()))
        return fillInOrder(side, given.begin(), given.end(), depth);
    if (isInOrder(given.rbegin(), given.rend()))
        return fillInOrder(side, given.rbegin(), given.rend(), depth);
    // Of equal prices the one that came last counts.
    std::vector<BookLevel> sorted(given.rbegin(), given.rend());
    std::stable_sort(sorted.begin(), sorted.end(), isBetter);
    const auto isSame = [](const BookLevel &a, const BookLevel &b) { return a.price == b.price; };
    fillInOrder(side, sorted.begin(), std::unique(sorted.begin(), sorted.end(), isSame), depth);
}

void OrderBook::clear()
{
    m_bids.clear();
    m_asks.clear();
}

void OrderBook::replace(std::span<const BookLevel> bids, std::span<const BookLevel> asks)
{
    fillSide(m_bids, bids, isBetterBid, m_depth);
    fillSide(m_asks, asks, isBetterAsk, m_depth);
}

void OrderBook::apply(std::span<const BookLevel> bids, std::span<const BookLevel> asks)
{
    const auto change = [this](PriceLadder &side, std::span<const BookLevel> levels) {
        side.lookFromBest();
        for (const BookLevel &level : levels)
            side.set(level);
        if (m_depth > 0)
            side.cutFront(size_t(m_depth));
    };
    change(m_bids, bids);
    change(m_asks, asks);
}

bool OrderBook::isCrossed() const { return bestBid() && bestAsk() && !(bestBid()->price < bestAsk()->price); }

}   // namespace feedwarden
