// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/venues/binance/binanceprotocol.h"
#include "core/venues/venuesheet.h"

namespace feedwarden {

[[nodiscard]] const VenueFacts &binanceUsdmFacts();
[[nodiscard]] const VenueSheet &binanceUsdmSheet();
[[nodiscard]] const VenueFacts &binanceCoinmFacts();
[[nodiscard]] const VenueSheet &binanceCoinmSheet();

/// Binance USD-M futures. Since 2026-04-23 its streams are served in two places, and a connection reaches one of them:
/// `/public` has what follows the book, `/market` the rest. Whatever is asked for in the wrong place is acknowledged
/// and stays silent.
class BinanceUsdmProtocol final : public BinanceProtocol
{
public:
    explicit BinanceUsdmProtocol(const VenueOptions &options = {});

    [[nodiscard]] int lineGroup(const StreamKey &key) const override;
};

/// Binance COIN-M futures: the dialect of USD-M from one place. Quantities are contracts.
class BinanceCoinmProtocol final : public BinanceProtocol
{
public:
    explicit BinanceCoinmProtocol(const VenueOptions &options = {});
};

}   // namespace feedwarden
