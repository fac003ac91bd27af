// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/marketmodel.h"
#include "app/simulator/textwriter.h"

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace feedwarden {

/// Amounts of money and coins in accounts are whole numbers of 10^-8 of their asset, so that sums are exact.
inline constexpr int SimAmountDecimals = 8;

/// Where an account trades.
struct SimTradedMarket {
    int index = 0;   ///< At the venue.
    Instrument instrument;
    bool isContract = false;    ///< Positions instead of coins, settled in the quote.
    int contractDecimals = 0;   ///< One contract is worth 10^-that of the base.
};

struct SimOrder {
    enum class State { New, PartiallyFilled, Filled, Cancelled };

    qint64 id = 0;    ///< Rising.
    int market = 0;   ///< Place in the account's list.
    bool isBuy = true;
    bool isMaker = true;
    qint64 price = 0, size = 0;   ///< Of the instrument.
    qint64 filled = 0;
    int fills = 0;
    qint64 filledAmount = 0, fees = 0;   ///< What was paid or earned with it, in the quote; fees in their asset.
    qint64 locked = 0;                   ///< Of the asset that is given away, still.
    State state = State::New;
    WallTime placedAt{}, changedAt{};

    [[nodiscard]] qint64 left() const { return size - filled; }
};

/// One execution of an order.
struct SimFill {
    qint64 id = 0;   ///< Rising.
    qint64 price = 0, size = 0;
    qint64 amount = 0;     ///< Price × size, in the quote.
    qint64 fee = 0;        ///< In `feeAsset`.
    int feeAsset = 0;      ///< Place in the account's list.
    qint64 realized = 0;   ///< Of a contract: profit without the fee.
};

struct SimBalance {
    QByteArray asset;
    qint64 start = 0;   ///< When its life began.
    qint64 total = 0;
    qint64 locked = 0;   ///< By orders; never more than `total`.

    [[nodiscard]] qint64 free() const { return total - locked; }
};

struct SimPosition {
    qint64 size = 0;   ///< Of the instrument; negative = short.
    /// What it was entered for, in the quote, with the sign of `size`.
    qint64 cost = 0;
    qint64 realized = 0;   ///< All profit so far, without fees.
};

/// Something that happened to an account. It says what is so afterwards.
struct SimAccountEvent {
    enum class Kind { Placed, Filled, Cancelled, Transferred };

    qint64 id = 0;   ///< Of the account, from 1, without holes.
    Kind kind = Kind::Placed;
    WallTime time{};   ///< Of the venue's clock.
    SimOrder order;    ///< Not of a transfer.
    std::optional<SimFill> fill;
    std::vector<int> assets;   ///< Whose balances changed: places in the account's list.
    qint64 transferred = 0;    ///< Of the quote; negative = withdrawn.
};

/// The life of an account: orders that are placed, filled and cancelled at the prices of generated markets, and
/// balances and positions that are exactly the sum of it: balance = start + transfers + fills - fees.
///
/// A pure value: time and prices are handed in, and the same seed gives the same life at the same prices. All its
/// markets have one quote.
class SimAccountModel final
{
public:
    struct Plan {
        std::vector<SimTradedMarket> markets;   ///< At least one.
        bool hasFeesInQuote = false;            ///< Else who buys coins pays the fee in them.
    };
    struct BestPrices {
        qint64 bid = 0, ask = 0;
    };
    using PriceFunction = std::function<BestPrices(int venueMarket)>;

    /// `number` of the account, so that ids differ between accounts.
    SimAccountModel(const Plan &plan, quint64 seed, int number);

    SimAccountEvent step(WallTime now, const PriceFunction &priceOf);

    [[nodiscard]] const std::vector<SimTradedMarket> &markets() const { return m_plan.markets; }
    [[nodiscard]] const SimTradedMarket &marketOf(const SimOrder &order) const
    {
        return m_plan.markets[size_t(order.market)];
    }
    /// Open ones, oldest first.
    [[nodiscard]] const std::map<qint64, SimOrder> &orders() const { return m_orders; }
    /// The quote is the last one.
    [[nodiscard]] const std::vector<SimBalance> &balances() const { return m_balances; }
    [[nodiscard]] const SimBalance &quote() const { return m_balances.back(); }
    [[nodiscard]] const SimPosition &position(int market) const { return m_positions[size_t(market)]; }
    /// Average, of the instrument's decimals; 0 without a position.
    [[nodiscard]] qint64 entryPrice(int market) const;
    /// Number and time of the last event; 0 before the first.
    [[nodiscard]] qint64 lastEvent() const { return m_lastEvent; }
    [[nodiscard]] WallTime changedAt() const { return m_changedAt; }

    /// Price × size of a market in the quote.
    [[nodiscard]] static qint64 amountOf(const SimTradedMarket &market, qint64 price, qint64 size);
    /// A size as an amount of the base.
    [[nodiscard]] static qint64 coinsOf(const SimTradedMarket &market, qint64 size);

    /// As in the truth: `{"balances":{"USDT":"1.00000000"},"positions":{"BTCUSDT":"0.010"},"open_orders":2}`.
    void writeState(TextWriter &out) const;

private:
    [[nodiscard]] bool place(SimAccountEvent &event, const PriceFunction &priceOf);
    void fill(SimAccountEvent &event, SimOrder &order);
    void cancel(SimAccountEvent &event, SimOrder &order);
    void transfer(SimAccountEvent &event);
    void touch(SimAccountEvent &event, int asset);
    [[nodiscard]] int baseOf(int market) const { return m_bases[size_t(market)]; }
    [[nodiscard]] int quoteIndex() const { return int(m_balances.size()) - 1; }

    const Plan m_plan;
    Random m_random;
    std::vector<SimBalance> m_balances;
    std::vector<int> m_bases;
    std::vector<SimPosition> m_positions;
    std::map<qint64, SimOrder> m_orders;
    qint64 m_lastOrder = 0, m_lastFill = 0, m_lastEvent = 0;
    WallTime m_changedAt{};
};

}   // namespace feedwarden
