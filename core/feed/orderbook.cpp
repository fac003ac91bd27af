// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/orderbook.h"

#include <algorithm>

namespace feedwarden {

/// Prices of one market mostly have one scale, and then comparing them is comparing two integers.
static bool isBelow(const Decimal &a, const Decimal &b)
{
    if (a.scale() == b.scale())
        return a.mantissa() < b.mantissa();
    return a < b;
}

static bool isSame(const Decimal &a, const Decimal &b)
{
    return a.scale() == b.scale() ? a.mantissa() == b.mantissa() : a == b;
}

/// Bids rise towards the best one, asks fall.
static bool isWorseBid(const BookLevel &level, const Decimal &price) { return isBelow(level.price, price); }
static bool isWorseAsk(const BookLevel &level, const Decimal &price) { return isBelow(price, level.price); }

using IsWorse = bool (*)(const BookLevel &level, const Decimal &price);

template<IsWorse isWorse>
static void change(PriceLadder &side, const BookLevel &level)
{
    // Most changes are near the best price: look from there with growing steps, then halve.
    const auto levels = side.levels();
    auto high = levels.end();
    auto low = levels.begin();
    qsizetype step = 8;
    while (high - low > step) {
        const auto probe = high - step;
        if (isWorse(*probe, level.price)) {
            low = probe;
            break;
        }
        high = probe + 1;
        step *= 4;
    }
    const auto place = std::lower_bound(low, high, level.price, isWorse);
    const bool isThere = place != levels.end() && isSame(place->price, level.price);
    const auto index = size_t(place - levels.begin());
    if (level.quantity.isZero()) {
        if (isThere)
            side.erase(index);
    } else if (isThere) {
        *place = level;   // the price too: it may be written with other digits now
    } else {
        side.insert(index, level);
    }
}

template<IsWorse isWorse>
static void fillSide(PriceLadder &side, std::span<const BookLevel> given)
{
    side.assign(given);
    const auto levels = side.levels();
    std::stable_sort(levels.begin(), levels.end(),
                     [](const BookLevel &a, const BookLevel &b) { return isWorse(a, b.price); });
    // Of equal prices the one that came last counts; then what is zero goes. The rest moves to the back.
    size_t kept = levels.size();
    for (size_t i = levels.size(); i-- > 0;) {
        const bool isReplaced = i + 1 < levels.size() && isSame(levels[i].price, levels[i + 1].price);
        if (!isReplaced && !levels[i].quantity.isZero())
            levels[--kept] = levels[i];
    }
    side.cutFront(levels.size() - kept);
}

void OrderBook::clear()
{
    m_bids.clear();
    m_asks.clear();
}

void OrderBook::replace(std::span<const BookLevel> bids, std::span<const BookLevel> asks)
{
    fillSide<isWorseBid>(m_bids, bids);
    fillSide<isWorseAsk>(m_asks, asks);
    cut();
}

void OrderBook::apply(std::span<const BookLevel> bids, std::span<const BookLevel> asks)
{
    for (const BookLevel &level : bids)
        change<isWorseBid>(m_bids, level);
    for (const BookLevel &level : asks)
        change<isWorseAsk>(m_asks, level);
    cut();
}

void OrderBook::cut()
{
    if (m_depth <= 0)
        return;
    for (PriceLadder *side : {&m_bids, &m_asks})
        side->cutFront(size_t(m_depth));
}

bool OrderBook::isCrossed() const { return bestBid() && bestAsk() && !isBelow(bestBid()->price, bestAsk()->price); }

}   // namespace feedwarden
