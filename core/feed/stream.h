// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <optional>

namespace feedwarden {

/// The kinds of stream, spelled in configurations and events as channelName() says.
enum class Channel {
    Trade,
    Ticker,
    BookTicker,
    Candle1s,
    Candle1m,
    Candle5m,
    Candle15m,
    Candle1h,
    Candle4h,
    Candle1d,
    Depth,           ///< Snapshot and deltas, sequenced.
    DepthSnapshot,   ///< Whole partial books, each complete in itself.
    Liquidation,
    MarkPrice,
    Account,   ///< Of a private session; the symbol says what of it: "orders", "balances", "positions".
};
inline constexpr int ChannelCount = 15;
/// Those of public feeds, which come first: a feed's `channels` and a profile's are of these.
inline constexpr int FeedChannelCount = 14;

/// "trade", "book_ticker", "candle_1m", ...
[[nodiscard]] QLatin1String channelName(Channel channel);
/// The inverse of channelName(); none for any other text.
[[nodiscard]] std::optional<Channel> channelFromName(QStringView name);
[[nodiscard]] constexpr bool isCandle(Channel channel)
{
    return channel >= Channel::Candle1s && channel <= Channel::Candle1d;
}
/// Liquidations and accounts speak on events only: silence says nothing (semantics 5).
[[nodiscard]] constexpr bool isEventOnly(Channel channel)
{
    return channel == Channel::Liquidation || channel == Channel::Account;
}

/// What is subscribed: a symbol as the venue writes it, and a channel.
struct StreamKey {
    QString symbol;
    Channel channel = Channel::Trade;

    /// "BTCUSDT/trade".
    [[nodiscard]] QString toString() const;
    /// The inverse of toString().
    [[nodiscard]] static std::optional<StreamKey> fromString(QStringView text);

    friend bool operator==(const StreamKey &, const StreamKey &) = default;
    friend auto operator<=>(const StreamKey &a, const StreamKey &b)
    {
        const int bySymbol = a.symbol.compare(b.symbol);
        return bySymbol != 0 ? bySymbol <=> 0 : int(a.channel) <=> int(b.channel);
    }
};

inline size_t qHash(const StreamKey &key, size_t seed = 0) { return qHashMulti(seed, key.symbol, int(key.channel)); }

/// A stream's place in its line's table: small, dense, valid for the line's life (a removed stream leaves a hole).
using StreamIndex = qint32;
inline constexpr StreamIndex NoStream = -1;

}   // namespace feedwarden
