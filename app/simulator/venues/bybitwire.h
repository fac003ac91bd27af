// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/marketmodel.h"

#include <utility>

// What the sockets and REST of a simulated Bybit say alike.

namespace feedwarden {

inline constexpr std::pair<CandleInterval, const char *> BybitIntervals[] = {
    {CandleInterval::Minutes1, "1"},   {CandleInterval::Minutes3, "3"},   {CandleInterval::Minutes5, "5"},
    {CandleInterval::Minutes15, "15"}, {CandleInterval::Minutes30, "30"}, {CandleInterval::Hours1, "60"},
    {CandleInterval::Hours2, "120"},   {CandleInterval::Hours4, "240"},   {CandleInterval::Hours6, "360"},
    {CandleInterval::Hours12, "720"},  {CandleInterval::Days1, "D"},      {CandleInterval::Weeks1, "W"},
    {CandleInterval::Months1, "M"},
};

}   // namespace feedwarden
