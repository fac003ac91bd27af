// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/marketmodel.h"
#include "app/simulator/wiretime.h"

#include <QByteArrayView>

#include <optional>
#include <utility>

// What streams and REST of a simulated Binance market say alike.

namespace feedwarden {

inline constexpr std::pair<CandleInterval, const char *> BinanceIntervals[] = {
    {CandleInterval::Seconds1, "1s"}, {CandleInterval::Minutes1, "1m"},   {CandleInterval::Minutes3, "3m"},
    {CandleInterval::Minutes5, "5m"}, {CandleInterval::Minutes15, "15m"}, {CandleInterval::Minutes30, "30m"},
    {CandleInterval::Hours1, "1h"},   {CandleInterval::Hours2, "2h"},     {CandleInterval::Hours4, "4h"},
    {CandleInterval::Hours6, "6h"},   {CandleInterval::Hours8, "8h"},     {CandleInterval::Hours12, "12h"},
    {CandleInterval::Days1, "1d"},    {CandleInterval::Days3, "3d"},      {CandleInterval::Weeks1, "1w"},
    {CandleInterval::Months1, "1M"},
};

/// None for a name that there is not. Futures have no "1s".
[[nodiscard]] inline std::optional<CandleInterval> binanceInterval(QByteArrayView name, bool isFutures)
{
    for (const auto &[interval, text] : BinanceIntervals) {
        if (name == QByteArrayView(text) && !(isFutures && interval == CandleInterval::Seconds1))
            return interval;
    }
    return {};
}

/// The same beginning at midnight in Hong Kong; those up to eight hours begin there as they do in UTC, but for six.
[[nodiscard]] inline CandleInterval inHongKong(CandleInterval interval)
{
    switch (interval) {
    case CandleInterval::Hours6:
        return CandleInterval::HongKongHours6;
    case CandleInterval::Hours12:
        return CandleInterval::HongKongHours12;
    case CandleInterval::Days1:
        return CandleInterval::HongKongDays1;
    case CandleInterval::Days3:
        return CandleInterval::HongKongDays3;
    case CandleInterval::Weeks1:
        return CandleInterval::HongKongWeeks1;
    case CandleInterval::Months1:
        return CandleInterval::HongKongMonths1;
    default:
        return interval;
    }
}

/// On futures some trades are the insurance fund's, nobody's order; aggregates leave them out.
[[nodiscard]] inline bool isOfInsuranceFund(qint64 tradeId) { return tradeId % 97 == 0; }
/// Every order here fills one resting order, so an aggregate is one trade. Contiguous.
[[nodiscard]] inline qint64 aggregateIdOnFutures(qint64 tradeId) { return tradeId - tradeId / 97; }

inline constexpr std::chrono::hours BinanceFundingEvery{8};
/// The next end of a funding interval: 00:00, 08:00 and 16:00 UTC.
[[nodiscard]] inline WallTime nextBinanceFunding(WallTime now)
{
    return WallTime((now.time_since_epoch() / BinanceFundingEvery + 1) * std::chrono::nanoseconds(BinanceFundingEvery));
}

}   // namespace feedwarden
