// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"

#include <QByteArray>

#include <deque>
#include <optional>
#include <span>
#include <vector>

namespace feedwarden {

/// What is traded. Prices and sizes are whole numbers of 10^-decimals everywhere in the simulator.
struct Instrument {
    QByteArray symbol;        ///< As the venue writes it: "BTCUSDT", "BTC-USD".
    QByteArray base, quote;   ///< "BTC", "USDT".
    double price = 1;         ///< Where the walk starts.
    int priceDecimals = 2;
    int sizeDecimals = 5;
    double size = 0.1;   ///< A usual order, in units of the base.
};

enum class BookSide { Bid, Ask };

struct MarketLevel {
    qint64 price = 0;
    qint64 size = 0;

    friend bool operator==(const MarketLevel &, const MarketLevel &) = default;
};

/// A level got this size; 0 = it is gone.
struct BookChangeEntry {
    BookSide side = BookSide::Bid;
    MarketLevel level;
};

struct MarketTrade {
    qint64 id = 0;   ///< Contiguous per market.
    qint64 price = 0, size = 0;
    bool buyerIsMaker = false;   ///< The aggressor sold.
    WallTime time{};             ///< Of the venue's clock.
};

/// Open, high, low, close and sums of one interval, from the trades of the market.
struct MarketCandle {
    WallTime open{}, end{};   ///< [open, end)
    qint64 first = 0, high = 0, low = 0, last = 0;
    qint64 volume = 0, quoteVolume = 0;   ///< Quote volume: price × size, in 10^-(both decimals).
    qint64 takerBuyVolume = 0, takerBuyQuote = 0;
    qint64 trades = 0, firstId = -1, lastId = -1;
};

/// The intervals that exchanges offer.
enum class CandleInterval {
    Seconds1,
    Minutes1,
    Minutes3,
    Minutes5,
    Minutes15,
    Minutes30,
    Hours1,
    Hours2,
    Hours4,
    Hours6,
    Hours8,
    Hours12,
    Days1,
    Days3,
    Weeks1,
    Months1,
    Days2,
    Days5,
    Days15,
    Months3,
    // Those that begin at midnight in Hong Kong.
    HongKongHours6,
    HongKongHours12,
    HongKongDays1,
    HongKongDays2,
    HongKongDays3,
    HongKongDays5,
    HongKongWeeks1,
    HongKongMonths1,
    HongKongMonths3,
};
inline constexpr int CandleIntervalCount = 29;

/// The interval that contains `time`. Weeks begin on Monday, months on their first day, in UTC or in Hong Kong; several
/// days are counted from 1970-01-01.
[[nodiscard]] std::pair<WallTime, WallTime> candleBounds(CandleInterval interval, WallTime time);

/// One market that trades with itself: a random walk with a real book, contiguous trade ids and update ids, and candles
/// made of its trades. The same seed gives the same book changes and trades in the same order; times are those handed
/// in.
///
/// A pure value. Book: 120-200 levels a side, never crossed, never empty. Each change of a level has its own update id.
class MarketModel final
{
public:
    enum class Step { Any, TradeOnly, BookOnly };

    /// What one step did. The spans hold until the next step.
    struct Happened {
        const MarketTrade *trade = nullptr;
        bool topChanged = false;   ///< Best bid or ask, in price or size.
        std::span<const BookChangeEntry> changes;
    };

    /// `now`: the venue's clock; the last trades before it are made up.
    MarketModel(const Instrument &instrument, quint64 seed, WallTime now);

    /// TradeOnly leaves the book as it is (a hidden order was hit); BookOnly changes the size of the best bid or ask.
    Happened step(WallTime now, Step kind = Step::Any);

    [[nodiscard]] const Instrument &instrument() const { return m_instrument; }
    /// Worst first: the best bid and ask are the last ones.
    [[nodiscard]] std::span<const MarketLevel> bids() const { return m_bids; }
    [[nodiscard]] std::span<const MarketLevel> asks() const { return m_asks; }
    [[nodiscard]] const MarketLevel &bestBid() const { return m_bids.back(); }
    [[nodiscard]] const MarketLevel &bestAsk() const { return m_asks.back(); }
    /// Size at a price; 0 = no such level.
    [[nodiscard]] qint64 sizeAt(BookSide side, qint64 price) const;
    /// Of the last change.
    [[nodiscard]] qint64 updateId() const { return m_updateId; }
    /// Events so far, trades and changes alike: what Coinbase Exchange calls sequence.
    [[nodiscard]] qint64 eventId() const { return m_eventId; }
    /// Oldest first, at most 1000.
    [[nodiscard]] const std::deque<MarketTrade> &trades() const { return m_trades; }

    /// The candle that is growing. rollCandles() first: it closes what is over.
    [[nodiscard]] const MarketCandle &candle(CandleInterval interval) const { return m_candles[size_t(interval)].now; }
    /// Closed candles, oldest first, at most 1000: those of the market's life, and made-up ones before it.
    [[nodiscard]] std::vector<MarketCandle> closedCandles(CandleInterval interval, int count) const;
    /// Candles that open in [from, until], oldest first, the growing one among them. Of more than `count` the first
    /// where `from` is given, else the last. What is asked for beyond 20,000 candles before now does not exist.
    [[nodiscard]] std::vector<MarketCandle> candles(CandleInterval interval, int count,
                                                    std::optional<WallTime> from = {},
                                                    std::optional<WallTime> until = {}) const;
    /// Closes candles that ended by `now`. True where one of `interval` did.
    void rollCandles(WallTime now);
    [[nodiscard]] bool isCandleOver(CandleInterval interval, WallTime now) const;

    /// Of the last 24 hours: made up at the start, then moved by the trades.
    struct Day {
        qint64 open = 0, high = 0, low = 0, volume = 0, quoteVolume = 0, trades = 0, firstId = 0;
    };
    [[nodiscard]] const Day &day() const { return m_day; }

private:
    struct Series {
        MarketCandle now;
        std::deque<MarketCandle> closed;
    };

    void trade(WallTime now, bool touchBook);
    void record(qint64 price, qint64 size, bool buyerIsMaker, WallTime now);
    void changeTop();
    void changeDeep();
    void setLevel(BookSide side, qint64 price, qint64 size);
    void keepDepth(BookSide side);
    bool fillHole(BookSide side, size_t from, qint64 width);
    [[nodiscard]] bool isWide() const { return bestAsk().price - bestBid().price > 4 * m_gap + 4; }
    [[nodiscard]] qint64 drawSize();
    [[nodiscard]] qint64 drawGap();
    [[nodiscard]] std::vector<MarketLevel> &levels(BookSide side) { return side == BookSide::Bid ? m_bids : m_asks; }

    const Instrument m_instrument;
    Random m_random;
    qint64 m_startPrice = 1;
    qint64 m_gap = 1;   ///< Usual distance of neighbouring levels.
    qint64 m_usualSize = 1;
    double m_drift = 0;   ///< More buyers (> 0) or sellers, wandering in [-0.3, 0.3].
    std::vector<MarketLevel> m_bids, m_asks;
    std::vector<BookChangeEntry> m_changes;
    std::deque<MarketTrade> m_trades;
    MarketTrade m_lastTrade;
    qint64 m_updateId = 0, m_eventId = 0;
    Series m_candles[CandleIntervalCount];
    Day m_day;
};

/// The seed of one market, from the seed of the run and the names.
[[nodiscard]] quint64 marketSeed(quint64 seed, QByteArrayView venue, QByteArrayView symbol);

}   // namespace feedwarden
