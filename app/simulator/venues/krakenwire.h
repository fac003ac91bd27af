// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/marketmodel.h"

#include <QByteArray>

#include <optional>
#include <utility>

// What the socket and REST of a simulated Kraken say alike.

namespace feedwarden {

/// Quantities are written with as many decimals, whatever the lot.
inline constexpr int KrakenSizeDecimals = 8;

/// In minutes.
inline constexpr std::pair<int, CandleInterval> KrakenIntervals[] = {
    {1, CandleInterval::Minutes1},   {5, CandleInterval::Minutes5},   {15, CandleInterval::Minutes15},
    {30, CandleInterval::Minutes30}, {60, CandleInterval::Hours1},    {240, CandleInterval::Hours4},
    {1440, CandleInterval::Days1},   {10080, CandleInterval::Weeks1}, {21600, CandleInterval::Days15},
};

[[nodiscard]] inline std::optional<CandleInterval> krakenInterval(int minutes)
{
    for (const auto &[known, interval] : KrakenIntervals) {
        if (known == minutes)
            return interval;
    }
    return {};
}

/// REST and the first version of the socket have older names: XXBT is the id of BTC, XBT its other name.
struct KrakenAssetName {
    QByteArray id, other;
};

[[nodiscard]] inline KrakenAssetName krakenAsset(const QByteArray &asset)
{
    if (asset == "USD")
        return {"ZUSD", "USD"};
    if (asset == "BTC")
        return {"XXBT", "XBT"};
    if (asset == "DOGE")
        return {"XXDG", "XDG"};
    for (const char *old : {"ETH", "XRP", "LTC", "XLM", "ETC"}) {
        if (asset == old)
            return {'X' + asset, asset};
    }
    return {asset, asset};
}

/// "XXBTZUSD", "SOLUSD", and "XDGUSD" though the asset is old.
[[nodiscard]] inline QByteArray krakenPairId(const Instrument &what)
{
    const KrakenAssetName base = krakenAsset(what.base), quote = krakenAsset(what.quote);
    return base.id != what.base && what.base != "DOGE" ? base.id + quote.id : base.other + quote.other;
}

}   // namespace feedwarden
