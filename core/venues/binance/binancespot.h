// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/venues/binance/binanceprotocol.h"
#include "core/venues/venuesheet.h"

namespace feedwarden {

[[nodiscard]] const VenueFacts &binanceSpotFacts();
[[nodiscard]] const VenueSheet &binanceSpotSheet();

/// Binance Spot, market streams.
class BinanceSpotProtocol final : public BinanceProtocol
{
public:
    explicit BinanceSpotProtocol(const VenueOptions &options = {});
};

}   // namespace feedwarden
