// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/stream.h"

#include <array>

namespace feedwarden {

static constexpr std::array<const char *, ChannelCount> ChannelNames = {
    "trade",     "ticker",    "book_ticker", "candle_1s",      "candle_1m",   "candle_5m",  "candle_15m", "candle_1h",
    "candle_4h", "candle_1d", "depth",       "depth_snapshot", "liquidation", "mark_price", "account",
};

QLatin1String channelName(Channel channel) { return QLatin1String(ChannelNames[size_t(channel)]); }

std::optional<Channel> channelFromName(QStringView name)
{
    for (size_t i = 0; i < ChannelNames.size(); ++i) {
        if (name == QLatin1String(ChannelNames[i]))
            return Channel(i);
    }
    return {};
}

QString StreamKey::toString() const { return symbol + u'/' + channelName(channel); }

std::optional<StreamKey> StreamKey::fromString(QStringView text)
{
    const qsizetype slash = text.lastIndexOf(u'/');
    if (slash <= 0)
        return {};
    const auto channel = channelFromName(text.sliced(slash + 1));
    if (!channel)
        return {};
    return StreamKey{text.first(slash).toString(), *channel};
}

}   // namespace feedwarden
