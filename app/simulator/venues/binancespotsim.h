// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/venues/binancemarketsim.h"
#include "app/simulator/venues/binancespotdesk.h"

namespace feedwarden {

/// Binance Spot: raw and combined streams, and the public REST that clients ask first.
///
/// Source: binance/binance-spot-api-docs (web-socket-streams.md, rest-api.md) as of 2026-07; where it is silent, what
/// was seen on the live feed. Not simulated: weights that run out, `!ticker@arr` (retired 2026-03-26). User data is
/// BinanceSpotDesk's.
class BinanceSpotSim final : public BinanceMarketSim
{
public:
    explicit BinanceSpotSim(VenueStage &stage)
        : BinanceMarketSim(stage,
                           {.habits = {.id = "binance-spot", .pingEvery = 20s, .pongWithin = 60s, .lifetime = 24h},
                            .instruments = usualInstruments("USDT", ""),
                            .dialect = {},
                            .api = "/api/v3/"})
    {
        setPrivateDesk(std::make_unique<BinanceSpotDesk>(
            stage, deskSetting("binance-spot", SimCredentials::Style::Binance,
                               [](const Instrument &) { return std::optional<int>(); })));
    }
};

}   // namespace feedwarden
