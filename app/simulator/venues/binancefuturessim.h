// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/venues/binancemarketsim.h"

namespace feedwarden {

/// Binance USD-M futures. Source: developers.binance.com as of 2026-07, and frames of 2026-10.
///
/// Streams live at /public (books, best prices, single trades) or /market (the rest); asked for in the wrong place,
/// they are acknowledged and stay silent. The retired addresses without a place give what is public.
class BinanceUsdmSim final : public BinanceMarketSim
{
public:
    explicit BinanceUsdmSim(VenueStage &stage);
};

/// Binance COIN-M futures: sizes are contracts of 100 USD (10 USD but for BTC); one place.
class BinanceCoinmSim final : public BinanceMarketSim
{
public:
    explicit BinanceCoinmSim(VenueStage &stage);
};

}   // namespace feedwarden
