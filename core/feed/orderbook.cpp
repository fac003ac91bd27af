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
static void change(std::vector<BookLevel> &side, const BookLevel &level)
{
    // Most changes are near the best price: look from there with growing steps, then halve.
    auto high = side.end();
    auto low = side.begin();
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
    const bool isThere = place != side.end() && isSame(place->price, level.price);
    if (level.quantity.isZero()) {
        if (isThere)
            side.erase(place);
    } else if (isThere) {
        place->quantity = level.quantity;
    } else {
        side.insert(place, level);
    }
}

template<IsWorse isWorse>
static void fillSide(std::vector<BookLevel> &side, std::span<const BookLevel> levels)
{
    side.assign(levels.begin(), levels.end());
    std::stable_sort(side.begin(), side.end(),
                     [](const BookLevel &a, const BookLevel &b) { return isWorse(a, b.price); });
    // Of equal prices the one that came last counts; then what is zero goes.
    size_t kept = 0;
    for (size_t i = 0; i < side.size(); ++i) {
        if (i + 1 < side.size() && isSame(side[i].price, side[i + 1].price))
            continue;
        if (!side[i].quantity.isZero())
            side[kept++] = side[i];
    }
    side.resize(kept);
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
    for (std::vector<BookLevel> *side : {&m_bids, &m_asks}) {
        if (side->size() > size_t(m_depth))
            side->erase(side->begin(), side->end() - m_depth);
    }
}

bool OrderBook::isCrossed() const
{
    return !m_bids.empty() && !m_asks.empty() && !isBelow(m_bids.back().price, m_asks.back().price);
}

}   // namespace feedwarden
