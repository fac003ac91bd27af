// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/feed/decimal.h"
#include "core/feed/stream.h"

#include <QString>

#include <optional>
#include <variant>

namespace feedwarden {

/// Which way an order or fill of the account goes.
enum class OrderSide : quint8 { Unknown, Buy, Sell };

/// What the venue says of an order, in words that all venues share; its own word stands beside it.
enum class OrderStatus : quint8 { New, PartlyFilled, Filled, Cancelled, Rejected, Expired, Other };

/// An order as it stands after a change. Numbers that the venue does not tell are none, never 0.
struct OrderUpdate {
    QString symbol;
    QString orderId;
    QString clientOrderId;
    OrderSide side = OrderSide::Unknown;
    OrderStatus status = OrderStatus::Other;
    QString venueStatus;   ///< "PARTIALLY_FILLED".
    QString type;          ///< In the venue's words: "LIMIT".
    std::optional<Decimal> price, quantity, filled, averagePrice;

    friend bool operator==(const OrderUpdate &, const OrderUpdate &) = default;
};

/// One execution.
struct Fill {
    QString symbol;
    QString orderId;
    QString tradeId;
    OrderSide side = OrderSide::Unknown;
    Decimal price, quantity;
    std::optional<Decimal> fee;
    QString feeAsset;
    bool isMaker = false;

    friend bool operator==(const Fill &, const Fill &) = default;
};

/// What the account has of an asset: as it stands, or by how much it changed where the venue says only that.
struct BalanceUpdate {
    QString asset;
    std::optional<Decimal> total, available, locked;
    std::optional<Decimal> change;

    friend bool operator==(const BalanceUpdate &, const BalanceUpdate &) = default;
};

/// A position as it stands; a quantity of zero closes it.
struct PositionUpdate {
    QString symbol;
    QString side;       ///< "LONG", "SHORT", "BOTH", in the venue's words; empty where it has no such modes.
    Decimal quantity;   ///< Below zero: short.
    std::optional<Decimal> entryPrice, markPrice, unrealisedProfit;

    friend bool operator==(const PositionUpdate &, const PositionUpdate &) = default;
};

/// Settings of the account: leverage, margin mode, multi-asset mode.
struct AccountConfigUpdate {
    QString symbol;    ///< Empty where it is about the account.
    QString setting;   ///< "leverage".
    QString value;

    friend bool operator==(const AccountConfigUpdate &, const AccountConfigUpdate &) = default;
};

/// One thing that a private session said of its account.
struct AccountEvent {
    StreamIndex stream = NoStream;
    WallTime time{};           ///< By the venue; the epoch where it does not say.
    bool isReread = false;     ///< Read over REST as it stands, not told as a change.
    bool isSnapshot = false;   ///< The first word after subscribing: as it stands, not a change.
    std::variant<OrderUpdate, Fill, BalanceUpdate, PositionUpdate, AccountConfigUpdate> change;

    friend bool operator==(const AccountEvent &, const AccountEvent &) = default;
};

}   // namespace feedwarden
