// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/venues/venueregistry.h"

#include "core/venues/binance/binancefutures.h"
#include "core/venues/binance/binancespot.h"
#include "core/venues/binance/binancesymbols.h"
#include "core/venues/bybit/bybit.h"
#include "core/venues/bybit/bybitsymbols.h"
#include "core/venues/coinbase/coinbase.h"
#include "core/venues/coinbase/coinbaseexchange.h"
#include "core/venues/coinbase/coinbasesymbols.h"
#include "core/venues/kraken/kraken.h"
#include "core/venues/kraken/krakensymbols.h"
#include "core/venues/okx/okx.h"
#include "core/venues/okx/okxsymbols.h"
#include "core/venues/polymarket/polymarket.h"
#include "core/venues/polymarket/polymarketsymbols.h"
#include "core/venues/venuesheet.h"

#include <array>

namespace feedwarden {

// A new venue is one line in each of the four lists, in the order of the names.

std::span<const VenueFacts *const> builtInVenues()
{
    static const std::array venues = {
        &binanceCoinmFacts(), &binanceSpotFacts(),      &binanceUsdmFacts(), &bybitLinearFacts(), &bybitSpotFacts(),
        &coinbaseFacts(),     &coinbaseExchangeFacts(), &krakenFacts(),      &okxFacts(),         &polymarketFacts()};
    return venues;
}

const VenueFacts *findVenue(QStringView id)
{
    for (const VenueFacts *facts : builtInVenues()) {
        if (facts->id == id)
            return facts;
    }
    return nullptr;
}

const VenueSheet *findVenueSheet(QStringView id)
{
    static const std::array sheets = {
        &binanceCoinmSheet(), &binanceSpotSheet(),      &binanceUsdmSheet(), &bybitLinearSheet(), &bybitSpotSheet(),
        &coinbaseSheet(),     &coinbaseExchangeSheet(), &krakenSheet(),      &okxSheet(),         &polymarketSheet()};
    for (size_t i = 0; i < builtInVenues().size(); ++i) {
        if (builtInVenues()[i]->id == id)
            return sheets[i];
    }
    return nullptr;
}

const SymbolSource *findSymbolSource(QStringView id)
{
    static const std::array sources = {&binanceCoinmSymbols(),     &binanceSpotSymbols(), &binanceUsdmSymbols(),
                                       &bybitLinearSymbols(),      &bybitSpotSymbols(),   &coinbaseSymbols(),
                                       &coinbaseExchangeSymbols(), &krakenSymbols(),      &okxSymbols(),
                                       &polymarketSymbols()};
    for (size_t i = 0; i < builtInVenues().size(); ++i) {
        if (builtInVenues()[i]->id == id)
            return sources[i];
    }
    return nullptr;
}

std::unique_ptr<VenueProtocol> createProtocol(QStringView id, const VenueOptions &options)
{
    if (id == binanceCoinmFacts().id)
        return std::make_unique<BinanceCoinmProtocol>(options);
    if (id == binanceSpotFacts().id)
        return std::make_unique<BinanceSpotProtocol>(options);
    if (id == binanceUsdmFacts().id)
        return std::make_unique<BinanceUsdmProtocol>(options);
    if (id == bybitLinearFacts().id)
        return std::make_unique<BybitProtocol>(BybitProtocol::Market::Linear, options);
    if (id == bybitSpotFacts().id)
        return std::make_unique<BybitProtocol>(BybitProtocol::Market::Spot, options);
    if (id == coinbaseFacts().id)
        return std::make_unique<CoinbaseProtocol>();
    if (id == coinbaseExchangeFacts().id)
        return std::make_unique<CoinbaseExchangeProtocol>();
    if (id == krakenFacts().id)
        return std::make_unique<KrakenProtocol>(options);
    if (id == okxFacts().id)
        return std::make_unique<OkxProtocol>(options);
    if (id == polymarketFacts().id)
        return std::make_unique<PolymarketProtocol>();
    return {};
}

}   // namespace feedwarden
