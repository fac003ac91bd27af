// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/venues/binancefuturessim.h"

#include "app/simulator/venues/binanceusdmdesk.h"

#include <algorithm>

namespace feedwarden {

static VenueHabits futuresHabits(const QByteArray &id)
{
    return {.id = id, .pingEvery = 180s, .pongWithin = 600s, .lifetime = 24h};
}

static std::vector<Instrument> contracts()
{
    std::vector<Instrument> instruments = usualInstruments("USD", "");
    instruments.resize(6);
    for (Instrument &what : instruments) {
        const double value = what.base == "BTC" ? 100 : 10;
        what.symbol += "_PERP";
        what.priceDecimals = std::min(what.priceDecimals, what.base == "BTC" ? 1 : 4);
        what.size = std::max(1.0, what.size * what.price / value);
        what.sizeDecimals = 0;
    }
    return instruments;
}

BinanceUsdmSim::BinanceUsdmSim(VenueStage &stage)
    : BinanceMarketSim(stage, {.habits = futuresHabits("binance-usdm"),
                               .instruments = usualInstruments("USDT", ""),
                               .dialect = {.framesPerSecond = 10, .hasCategories = true, .hasShutdownNotice = false},
                               .api = "/fapi/v1/",
                               .isFutures = true})
{
    setPrivateDesk(
        std::make_unique<BinanceUsdmDesk>(stage, deskSetting("binance-usdm", SimCredentials::Style::Binance,
                                                             [](const Instrument &) { return std::optional(0); })));
}

BinanceCoinmSim::BinanceCoinmSim(VenueStage &stage)
    : BinanceMarketSim(stage,
                       {.habits = futuresHabits("binance-coinm"),
                        .instruments = contracts(),
                        .dialect = {.framesPerSecond = 10, .streamsPerConnection = 200, .hasShutdownNotice = false},
                        .api = "/dapi/v1/",
                        .isFutures = true,
                        .isCoinMargined = true})
{
}

}   // namespace feedwarden
