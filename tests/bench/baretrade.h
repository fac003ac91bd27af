// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace feedwarden {

/// The fields of a Binance trade as a bare simdjson On-Demand loop reads them.
struct BareTrade {
    std::string_view stream, type, symbol, price, quantity;
    unsigned long long eventTime = 0, id = 0, tradeTime = 0;
    bool maker = false;
    double priceValue = 0, quantityValue = 0;
};

/// Every field visited once and the document's end checked, like ours; false for what is not such a trade. At least
/// simdjson's padding must follow `text`.
bool readBareTrade(std::string_view text, BareTrade &trade);

}   // namespace feedwarden
