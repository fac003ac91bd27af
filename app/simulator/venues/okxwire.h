// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/marketmodel.h"
#include "app/simulator/textwriter.h"

#include <QByteArray>

#include <string_view>
#include <utility>

// What the sockets and REST of a simulated OKX say alike.

namespace feedwarden {

/// As in "candle1m". Without "utc" the longer ones begin at midnight in Hong Kong.
inline constexpr std::pair<std::string_view, CandleInterval> OkxIntervals[] = {
    {"1s", CandleInterval::Seconds1},         {"1m", CandleInterval::Minutes1},
    {"3m", CandleInterval::Minutes3},         {"5m", CandleInterval::Minutes5},
    {"15m", CandleInterval::Minutes15},       {"30m", CandleInterval::Minutes30},
    {"1H", CandleInterval::Hours1},           {"2H", CandleInterval::Hours2},
    {"4H", CandleInterval::Hours4},           {"6H", CandleInterval::HongKongHours6},
    {"12H", CandleInterval::HongKongHours12}, {"1D", CandleInterval::HongKongDays1},
    {"2D", CandleInterval::HongKongDays2},    {"3D", CandleInterval::HongKongDays3},
    {"5D", CandleInterval::HongKongDays5},    {"1W", CandleInterval::HongKongWeeks1},
    {"1M", CandleInterval::HongKongMonths1},  {"3M", CandleInterval::HongKongMonths3},
    {"6Hutc", CandleInterval::Hours6},        {"12Hutc", CandleInterval::Hours12},
    {"1Dutc", CandleInterval::Days1},         {"2Dutc", CandleInterval::Days2},
    {"3Dutc", CandleInterval::Days3},         {"5Dutc", CandleInterval::Days5},
    {"1Wutc", CandleInterval::Weeks1},        {"1Mutc", CandleInterval::Months1},
    {"3Mutc", CandleInterval::Months3},
};

/// "0.5" and not "0.500": numbers have no more digits than they need here.
inline void writeOkxNumber(TextWriter &out, qint64 value, int decimals)
{
    while (decimals > 0 && value % 10 == 0) {
        value /= 10;
        --decimals;
    }
    out.fixed(value, decimals, decimals);
}

/// A contract is worth 10^-that of its base.
[[nodiscard]] inline int okxContractDecimals(const QByteArray &base)
{
    return base == "BTC" ? 2 : base == "ETH" ? 1 : 0;
}

/// Every eight hours. In ms, like the times.
inline constexpr qint64 OkxFundingPeriod = 8 * 3600 * 1000;
[[nodiscard]] inline qint64 nextOkxFunding(qint64 now) { return (now / OkxFundingPeriod + 1) * OkxFundingPeriod; }

}   // namespace feedwarden
