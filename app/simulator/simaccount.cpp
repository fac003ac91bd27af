// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/simaccount.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace feedwarden {

static constexpr size_t MostOrders = 4;
static constexpr qint64 FeeShare = 1000;   // One part in so many.
static constexpr double PlaceShare = 0.35, TransferShare = 0.03, CancelShare = 0.12;
static constexpr qint64 PositionOrders = 8;   // A position grows to about as many usual orders.

static qint64 scaled(qint64 value, int from, int to)
{
    for (; from < to; ++from)
        value *= 10;
    for (; from > to; --from)
        value /= 10;
    return value;
}

qint64 SimAccountModel::amountOf(const SimTradedMarket &market, qint64 price, qint64 size)
{
    return scaled(price * size,
                  market.instrument.priceDecimals + market.instrument.sizeDecimals + market.contractDecimals,
                  SimAmountDecimals);
}

qint64 SimAccountModel::coinsOf(const SimTradedMarket &market, qint64 size)
{
    return scaled(size, market.instrument.sizeDecimals, SimAmountDecimals);
}

static qint64 usualSize(const SimTradedMarket &market)
{
    return std::max<qint64>(10, qint64(market.instrument.size * std::pow(10, market.instrument.sizeDecimals)));
}

SimAccountModel::SimAccountModel(const Plan &plan, quint64 seed, int number)
    : m_plan(plan),
      m_random(seed),
      m_positions(plan.markets.size()),
      m_lastOrder(qint64(number) * 100'000'000 + 1'000),
      m_lastFill(qint64(number) * 1'000'000'000 + 7'000)
{
    for (const SimTradedMarket &market : m_plan.markets) {
        if (market.isContract) {
            m_bases.push_back(-1);
            continue;
        }
        const auto known = std::find_if(m_balances.begin(), m_balances.end(), [&](const SimBalance &balance) {
            return balance.asset == market.instrument.base;
        });
        m_bases.push_back(int(known - m_balances.begin()));
        if (known != m_balances.end())
            continue;
        const qint64 coins = coinsOf(market, qint64(double(usualSize(market)) * m_random.uniform(20, 60)));
        m_balances.push_back({.asset = market.instrument.base, .start = coins, .total = coins});
    }
    const qint64 money = scaled(qint64(m_random.uniform(100'000, 900'000)) * 100, 2, SimAmountDecimals);
    m_balances.push_back({.asset = m_plan.markets.front().instrument.quote, .start = money, .total = money});
}

qint64 SimAccountModel::entryPrice(int market) const
{
    const SimPosition &position = m_positions[size_t(market)];
    const SimTradedMarket &where = m_plan.markets[size_t(market)];
    if (position.size == 0)
        return 0;
    // Not by scaling the cost, which would leave what a number can hold.
    const double each = double(position.cost) / double(position.size);
    return std::llround(each
                        * std::pow(10, where.instrument.priceDecimals + where.instrument.sizeDecimals
                                           + where.contractDecimals - SimAmountDecimals));
}

void SimAccountModel::touch(SimAccountEvent &event, int asset)
{
    if (std::find(event.assets.begin(), event.assets.end(), asset) == event.assets.end())
        event.assets.push_back(asset);
}

SimAccountEvent SimAccountModel::step(WallTime now, const PriceFunction &priceOf)
{
    SimAccountEvent event;
    event.id = ++m_lastEvent;
    // The venue's clock may have been put back.
    event.time = m_changedAt = now;
    const double draw = m_random.unit();
    const bool mayPlace = m_orders.size() < MostOrders && (m_orders.empty() || draw < PlaceShare);
    if (mayPlace && place(event, priceOf))
        return event;
    if (m_orders.empty() || draw > 1 - TransferShare) {
        transfer(event);
        return event;
    }
    const auto chosen = std::next(m_orders.begin(), std::ptrdiff_t(m_random.unit() * double(m_orders.size())));
    SimOrder &order = chosen->second;
    order.changedAt = now;
    if (draw > 1 - TransferShare - CancelShare)
        cancel(event, order);
    else
        fill(event, order);
    event.order = order;
    if (order.state == SimOrder::State::Filled || order.state == SimOrder::State::Cancelled)
        m_orders.erase(chosen);
    return event;
}

// False where there is no money for it.
bool SimAccountModel::place(SimAccountEvent &event, const PriceFunction &priceOf)
{
    SimOrder order;
    order.market = int(m_random.unit() * double(m_plan.markets.size()));
    const SimTradedMarket &market = m_plan.markets[size_t(order.market)];
    const BestPrices best = priceOf(market.index);
    order.isBuy = m_random.unit() < 0.5;
    order.isMaker = m_random.unit() < 0.7;
    order.size = std::max<qint64>(1, qint64(double(usualSize(market)) * m_random.uniform(0.2, 1.5)));
    if (market.isContract) {
        // Whoever has much of it lets go.
        const qint64 size = m_positions[size_t(order.market)].size;
        if (std::abs(size) > PositionOrders * usualSize(market))
            order.isBuy = size < 0;
    }
    order.price = order.isBuy == order.isMaker ? best.bid : best.ask;
    if (!market.isContract) {
        const qint64 amount = amountOf(market, order.price, order.size);
        const int given = order.isBuy ? quoteIndex() : baseOf(order.market);
        order.locked = order.isBuy ? amount + (m_plan.hasFeesInQuote ? amount / FeeShare : 0)
                                   : coinsOf(market, order.size);
        SimBalance &balance = m_balances[size_t(given)];
        if (balance.free() < order.locked)
            return false;
        balance.locked += order.locked;
        touch(event, baseOf(order.market));
        touch(event, quoteIndex());
    }
    order.id = ++m_lastOrder;
    order.placedAt = order.changedAt = event.time;
    event.kind = SimAccountEvent::Kind::Placed;
    event.order = order;
    m_orders.emplace(order.id, order);
    return true;
}

void SimAccountModel::fill(SimAccountEvent &event, SimOrder &order)
{
    const SimTradedMarket &market = m_plan.markets[size_t(order.market)];
    SimFill fill;
    fill.id = ++m_lastFill;
    fill.price = order.price;
    const bool isWhole = order.left() == 1 || m_random.unit() < 0.5;
    fill.size = isWhole ? order.left()
                        : std::clamp<qint64>(qint64(double(order.left()) * m_random.uniform(0.1, 0.9)), 1,
                                             order.left() - 1);
    fill.amount = amountOf(market, fill.price, fill.size);
    SimBalance &quote = m_balances.back();
    if (market.isContract) {
        fill.feeAsset = quoteIndex();
        fill.fee = fill.amount / FeeShare;
        SimPosition &position = m_positions[size_t(order.market)];
        const qint64 change = order.isBuy ? fill.size : -fill.size;
        const qint64 before = position.size;
        // What closes takes its share of the cost with it; what is over opens the other way round.
        const bool isClosing = (before > 0) != (change > 0) && before != 0;
        const qint64 closed = isClosing ? std::min(std::abs(before), fill.size) : 0;
        if (closed > 0) {
            const auto part = static_cast<qint64>(static_cast<long double>(position.cost) * closed / std::abs(before));
            const qint64 released = closed == std::abs(before) ? position.cost : part;
            const qint64 earned = amountOf(market, fill.price, closed) * (before > 0 ? 1 : -1);
            fill.realized = earned - released;
            position.cost -= released;
        }
        const qint64 opened = amountOf(market, fill.price, fill.size) - amountOf(market, fill.price, closed);
        position.cost += order.isBuy ? opened : -opened;
        position.size += change;
        position.realized += fill.realized;
        quote.total += fill.realized - fill.fee;
    } else {
        SimBalance &base = m_balances[size_t(baseOf(order.market))];
        const qint64 coins = coinsOf(market, fill.size);
        const bool isInQuote = m_plan.hasFeesInQuote || !order.isBuy;
        fill.feeAsset = isInQuote ? quoteIndex() : baseOf(order.market);
        fill.fee = (isInQuote ? fill.amount : coins) / FeeShare;
        SimBalance &given = order.isBuy ? quote : base;
        const qint64 spent = order.isBuy ? fill.amount + (isInQuote ? fill.fee : 0) : coins;
        base.total += order.isBuy ? coins : -coins;
        quote.total += order.isBuy ? -fill.amount : fill.amount;
        m_balances[size_t(fill.feeAsset)].total -= fill.fee;
        // The last fill frees what rounding left over.
        const qint64 freed = isWhole ? order.locked : std::min(order.locked, spent);
        order.locked -= freed;
        given.locked -= freed;
        touch(event, baseOf(order.market));
    }
    touch(event, quoteIndex());
    order.filled += fill.size;
    ++order.fills;
    order.filledAmount += fill.amount;
    order.fees += fill.fee;
    order.state = isWhole ? SimOrder::State::Filled : SimOrder::State::PartiallyFilled;
    event.kind = SimAccountEvent::Kind::Filled;
    event.fill = fill;
}

void SimAccountModel::cancel(SimAccountEvent &event, SimOrder &order)
{
    if (!m_plan.markets[size_t(order.market)].isContract) {
        const int given = order.isBuy ? quoteIndex() : baseOf(order.market);
        m_balances[size_t(given)].locked -= std::exchange(order.locked, 0);
        touch(event, baseOf(order.market));
        touch(event, quoteIndex());
    }
    order.state = SimOrder::State::Cancelled;
    event.kind = SimAccountEvent::Kind::Cancelled;
}

void SimAccountModel::transfer(SimAccountEvent &event)
{
    qint64 amount = scaled(qint64(m_random.uniform(100, 50'000)), 2, SimAmountDecimals);
    if (m_random.unit() < 0.4 && m_balances.back().free() > 100 * amount)
        amount = -amount;
    m_balances.back().total += amount;
    touch(event, quoteIndex());
    event.kind = SimAccountEvent::Kind::Transferred;
    event.transferred = amount;
}

void SimAccountModel::writeState(TextWriter &out) const
{
    out << R"({"balances":{)";
    for (const SimBalance &balance : m_balances) {
        out << (&balance == &m_balances.front() ? "\"" : ",\"") << viewOf(balance.asset) << R"(":")";
        out.fixed(balance.total, SimAmountDecimals, SimAmountDecimals) << '"';
    }
    out << R"(},"positions":{)";
    bool isFirst = true;
    for (size_t i = 0; i < m_plan.markets.size(); ++i) {
        const Instrument &what = m_plan.markets[i].instrument;
        if (!m_plan.markets[i].isContract)
            continue;
        out << (std::exchange(isFirst, false) ? "\"" : ",\"") << viewOf(what.symbol) << R"(":")";
        out.fixed(m_positions[i].size, what.sizeDecimals, what.sizeDecimals) << '"';
    }
    out << R"(},"open_orders":)" << qint64(m_orders.size()) << '}';
}

}   // namespace feedwarden
