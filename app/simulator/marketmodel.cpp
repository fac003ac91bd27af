// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/marketmodel.h"

#include <QDate>
#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace feedwarden {

static constexpr size_t FewestLevels = 120, MostLevels = 200, TradesKept = 1000, CandlesKept = 1000;
static constexpr qint64 FarthestCandle = 20'000;
static constexpr int WarmUpSteps = 900;   // So that a first request for recent trades has an answer.

namespace {

struct IntervalShape {
    std::chrono::seconds length{};   // Of months at least that.
    int months = 0;                  // 0 = as long as `length`.
    bool isOfHongKong = false;
};

}   // namespace

static constexpr auto Day = std::chrono::hours(24), HongKongAhead = std::chrono::hours(8);
static constexpr IntervalShape Shapes[CandleIntervalCount] = {
    {1s},
    {1min},
    {3min},
    {5min},
    {15min},
    {30min},
    {1h},
    {2h},
    {4h},
    {6h},
    {8h},
    {12h},
    {Day},
    {3 * Day},
    {7 * Day},
    {28 * Day, 1},
    {2 * Day},
    {5 * Day},
    {15 * Day},
    {90 * Day, 3},
    {6h, 0, true},
    {12h, 0, true},
    {Day, 0, true},
    {2 * Day, 0, true},
    {3 * Day, 0, true},
    {5 * Day, 0, true},
    {7 * Day, 0, true},
    {28 * Day, 1, true},
    {90 * Day, 3, true},
};

std::pair<WallTime, WallTime> candleBounds(CandleInterval interval, WallTime time)
{
    using namespace std::chrono;
    const IntervalShape &shape = Shapes[size_t(interval)];
    const nanoseconds ahead = shape.isOfHongKong ? nanoseconds(HongKongAhead) : nanoseconds(0);
    if (shape.months > 0) {
        const year_month_day day{floor<days>(time + ahead)};
        const unsigned begun = (unsigned(day.month()) - 1) / unsigned(shape.months) * unsigned(shape.months);
        const auto first = day.year() / month(begun + 1) / 1;
        return {WallTime(sys_days(first)) - ahead, WallTime(sys_days(first + months(shape.months))) - ahead};
    }
    const nanoseconds length = shape.length;
    // The epoch was a Thursday.
    const nanoseconds phase = shape.length == 7 * Day ? nanoseconds(days(4)) : nanoseconds(0);
    const nanoseconds since = time.time_since_epoch() + ahead - phase;
    const WallTime open{phase + (since / length) * length - ahead};
    return {open, open + length};
}

quint64 marketSeed(quint64 seed, QByteArrayView venue, QByteArrayView symbol)
{
    // FNV-1a: the same on every platform, which qHash() does not promise.
    quint64 hash = 14695981039346656037ULL ^ seed;
    for (const QByteArrayView text : {venue, symbol}) {
        for (const char c : text) {
            hash ^= quint64(uchar(c));
            hash *= 1099511628211ULL;
        }
        hash ^= 0xFF;
        hash *= 1099511628211ULL;
    }
    return hash;
}

static qint64 powerOfTen(int exponent)
{
    qint64 power = 1;
    while (exponent-- > 0)
        power *= 10;
    return power;
}

MarketModel::MarketModel(const Instrument &instrument, quint64 seed, WallTime now)
    : m_instrument(instrument), m_random(seed)
{
    const qint64 price = std::max<qint64>(
        1000, std::llround(instrument.price * double(powerOfTen(instrument.priceDecimals))));
    m_startPrice = price;
    // Neighbours stand 1.5 hundredths of a per mille apart: a price that visibly walks at some trades per second.
    m_gap = std::max<qint64>(1, price / 66'667);
    m_usualSize = std::max<qint64>(2, std::llround(instrument.size * double(powerOfTen(instrument.sizeDecimals))));

    // Ids of the size that the venues have reached, so that nobody's 32 bits suffice by chance.
    m_updateId = 50'000'000'000 + qint64(m_random.next() % 1'000'000'000);
    m_eventId = 90'000'000'000 + qint64(m_random.next() % 1'000'000'000);
    m_lastTrade.id = 3'700'000'000 + qint64(m_random.next() % 100'000'000);
    m_lastTrade.price = price;

    m_bids.push_back({price, drawSize()});
    m_asks.push_back({price + 1 + qint64(m_random.next() % 3), drawSize()});
    keepDepth(BookSide::Bid);
    keepDepth(BookSide::Ask);

    const qint64 range = std::max<qint64>(10, price / 40);
    m_day.open = price - range / 2 + qint64(m_random.next() % quint64(range));
    m_day.high = std::max(price, m_day.open) + qint64(m_random.next() % quint64(range)) / 2;
    m_day.low = std::min(price, m_day.open) - qint64(m_random.next() % quint64(range)) / 2;
    m_day.trades = 100'000 + qint64(m_random.next() % 900'000);
    m_day.volume = m_day.trades * m_usualSize / 4;
    // In units of whole price steps first: the product of both would not fit for the cheapest and busiest.
    m_day.quoteVolume = qint64(std::min(9e17, double(m_day.volume) * double(price)));
    m_day.firstId = m_lastTrade.id - m_day.trades + 1;

    for (int i = 0; i < WarmUpSteps; ++i) {
        const WallTime time = now - (WarmUpSteps - i) * 70ms;
        rollCandles(time);
        (void)step(time);
    }
    rollCandles(now);
    m_changes.clear();
}

MarketModel::Happened MarketModel::step(WallTime now, Step kind)
{
    m_changes.clear();
    const MarketLevel bid = bestBid(), ask = bestAsk();
    const qint64 lastId = m_lastTrade.id;
    ++m_eventId;
    switch (kind) {
    case Step::TradeOnly:
        trade(now, false);
        break;
    case Step::BookOnly:
        changeTop();
        break;
    case Step::Any: {
        // Shares chosen so that a trade and book ticker stream together carry about one message per step.
        const double what = m_random.unit();
        if (isWide())
            changeTop();   // Somebody always quotes into a wide spread before the next trade widens it more.
        else if (what < 0.35)
            trade(now, true);
        else if (what < 0.6)
            changeTop();
        else
            changeDeep();
        break;
    }
    }
    keepDepth(BookSide::Bid);
    keepDepth(BookSide::Ask);
    return {.trade = m_lastTrade.id != lastId ? &m_lastTrade : nullptr,
            .topChanged = bid != bestBid() || ask != bestAsk(),
            .changes = m_changes};
}

qint64 MarketModel::sizeAt(BookSide side, qint64 price) const
{
    const auto &book = side == BookSide::Bid ? m_bids : m_asks;
    const auto it = std::lower_bound(book.begin(), book.end(), price, [side](const MarketLevel &level, qint64 wanted) {
        return side == BookSide::Bid ? level.price < wanted : level.price > wanted;
    });
    return it != book.end() && it->price == price ? it->size : 0;
}

void MarketModel::setLevel(BookSide side, qint64 price, qint64 size)
{
    auto &book = levels(side);
    const auto it = std::lower_bound(book.begin(), book.end(), price, [side](const MarketLevel &level, qint64 wanted) {
        return side == BookSide::Bid ? level.price < wanted : level.price > wanted;
    });
    const bool exists = it != book.end() && it->price == price;
    if (size == 0) {
        if (!exists)
            return;
        book.erase(it);
    } else if (exists) {
        it->size = size;
    } else {
        book.insert(it, {price, size});
    }
    ++m_updateId;
    m_changes.push_back({side, {price, size}});
}

qint64 MarketModel::drawSize()
{
    // Squared: many small orders, few large ones. Only multiplication, so every platform draws the same.
    const double unit = m_random.unit();
    return 1 + qint64(unit * unit * double(m_usualSize) * 3);
}

qint64 MarketModel::drawGap() { return 1 + qint64(m_random.next() % quint64(2 * m_gap)); }

void MarketModel::keepDepth(BookSide side)
{
    auto &book = levels(side);
    while (book.size() < FewestLevels) {
        // Holes first: a book that only grew at its end would thin out near the top.
        if (book.size() > 1 && fillHole(side, book.size() - 1, 2 * m_gap))
            continue;
        const qint64 price = side == BookSide::Bid ? book.front().price - drawGap() : book.front().price + drawGap();
        if (price <= 0)
            break;
        setLevel(side, price, drawSize());
    }
    while (book.size() > MostLevels)
        setLevel(side, book.front().price, 0);
}

void MarketModel::trade(WallTime now, bool touchBook)
{
    m_drift = std::clamp(m_drift + (m_random.unit() - 0.5) * 0.02, -0.3, 0.3);
    // Pulled back to where it began, or the price of a market that runs for weeks would end anywhere.
    const double away = double(m_lastTrade.price - m_startPrice) / double(m_startPrice);
    const bool buys = m_random.unit() < 0.5 + m_drift - std::clamp(away * 8, -0.45, 0.45);
    const BookSide side = buys ? BookSide::Ask : BookSide::Bid;
    const MarketLevel top = levels(side).back();
    const qint64 size = std::min(top.size, drawSize());
    if (touchBook) {
        setLevel(side, top.price, top.size - size);
        keepDepth(side);
    }
    record(top.price, size, !buys, now);
}

void MarketModel::record(qint64 price, qint64 size, bool buyerIsMaker, WallTime now)
{
    m_lastTrade = {.id = m_lastTrade.id + 1, .price = price, .size = size, .buyerIsMaker = buyerIsMaker, .time = now};
    m_trades.push_back(m_lastTrade);
    if (m_trades.size() > TradesKept)
        m_trades.pop_front();

    const qint64 quote = price * size;
    for (Series &series : m_candles) {
        MarketCandle &candle = series.now;
        if (candle.trades == 0) {
            candle.first = candle.high = candle.low = price;
            candle.firstId = m_lastTrade.id;
        }
        candle.high = std::max(candle.high, price);
        candle.low = std::min(candle.low, price);
        candle.last = price;
        candle.volume += size;
        candle.quoteVolume += quote;
        if (!buyerIsMaker) {
            candle.takerBuyVolume += size;
            candle.takerBuyQuote += quote;
        }
        ++candle.trades;
        candle.lastId = m_lastTrade.id;
    }
    m_day.high = std::max(m_day.high, price);
    m_day.low = std::min(m_day.low, price);
    m_day.volume += size;
    m_day.quoteVolume += quote;
    ++m_day.trades;
}

void MarketModel::changeTop()
{
    const BookSide side = m_random.next() & 1 ? BookSide::Bid : BookSide::Ask;
    const qint64 spread = bestAsk().price - bestBid().price;
    // A narrow spread is left to the trades.
    if (spread > 2 && (isWide() || m_random.unit() < (spread > m_gap ? 0.7 : 0.2))) {
        const qint64 step = 1 + qint64(m_random.next() % quint64(spread - 1));
        const qint64 price = side == BookSide::Bid ? bestBid().price + step : bestAsk().price - step;
        setLevel(side, price, drawSize());
        return;
    }
    const MarketLevel top = levels(side).back();
    qint64 size = drawSize();
    if (size == top.size)
        ++size;
    setLevel(side, top.price, size);
}

void MarketModel::changeDeep()
{
    const BookSide side = m_random.next() & 1 ? BookSide::Bid : BookSide::Ask;
    auto &book = levels(side);
    // Squared: changes crowd near the top.
    const double unit = m_random.unit();
    const size_t depth = 1 + size_t(unit * unit * double(book.size() - 2));
    const MarketLevel level = book[book.size() - 1 - depth];
    const double what = m_random.unit();
    if (what < 0.5) {
        setLevel(side, level.price, drawSize());
    } else if (what < 0.75) {
        setLevel(side, level.price, 0);
    } else {
        if (!fillHole(side, book.size() - 1, 2 * m_gap) && !fillHole(side, book.size() - depth, 1))
            setLevel(side, level.price, drawSize());
    }
}

// A new level in the first gap wider than `width`, looking outward from `from`.
bool MarketModel::fillHole(BookSide side, size_t from, qint64 width)
{
    auto &book = levels(side);
    for (size_t i = from; i > 0; --i) {
        const qint64 room = std::abs(book[i].price - book[i - 1].price);
        if (room > width) {
            const qint64 step = 1 + qint64(m_random.next() % quint64(room - 1));
            setLevel(side, side == BookSide::Bid ? book[i].price - step : book[i].price + step, drawSize());
            return true;
        }
    }
    return false;
}

bool MarketModel::isCandleOver(CandleInterval interval, WallTime now) const
{
    return now >= m_candles[size_t(interval)].now.end;
}

void MarketModel::rollCandles(WallTime now)
{
    for (int i = 0; i < CandleIntervalCount; ++i) {
        Series &series = m_candles[i];
        if (now < series.now.end)
            continue;
        if (series.now.trades > 0 || series.now.first > 0) {
            series.closed.push_back(series.now);
            if (series.closed.size() > CandlesKept)
                series.closed.pop_front();
        }
        const auto [open, end] = candleBounds(CandleInterval(i), now);
        const qint64 price = m_lastTrade.price;
        series.now = {.open = open, .end = end, .first = price, .high = price, .low = price, .last = price};
    }
}

std::vector<MarketCandle> MarketModel::closedCandles(CandleInterval interval, int count) const
{
    const Series &series = m_candles[size_t(interval)];
    const int kept = std::min(count, int(series.closed.size()));
    std::vector<MarketCandle> candles(series.closed.end() - kept, series.closed.end());
    // Before its life the market stands where its first candle begins, with a little made-up movement.
    std::vector<MarketCandle> before;
    const MarketCandle &oldest = candles.empty() ? series.now : candles.front();
    WallTime end = oldest.open;
    qint64 close = oldest.first;
    while (int(candles.size() + before.size()) < count) {
        const auto [open, ignored] = candleBounds(interval, end - 1ns);
        Random random(marketSeed(quint64(open.time_since_epoch().count()), m_instrument.symbol, {}));
        const qint64 reach = std::max<qint64>(2, close / 1000);
        const qint64 first = std::max<qint64>(1, close - reach + qint64(random.next() % quint64(2 * reach)));
        MarketCandle candle{.open = open, .end = end, .first = first, .last = close};
        candle.high = std::max(first, close) + qint64(random.next() % quint64(reach));
        candle.low = std::max<qint64>(1, std::min(first, close) - qint64(random.next() % quint64(reach)));
        candle.trades = 1 + qint64(random.next() % 500);
        candle.volume = candle.trades * m_usualSize / 2;
        candle.quoteVolume = candle.volume * close;
        candle.takerBuyVolume = candle.volume / 2;
        candle.takerBuyQuote = candle.takerBuyVolume * close;
        before.push_back(candle);
        end = open;
        close = first;
    }
    candles.insert(candles.begin(), before.rbegin(), before.rend());
    return candles;
}

std::vector<MarketCandle> MarketModel::candles(CandleInterval interval, int count, std::optional<WallTime> from,
                                               std::optional<WallTime> until) const
{
    const MarketCandle &growing = candle(interval);
    const auto stepsBack = [&](WallTime time) {
        return std::clamp<qint64>((growing.open - time) / Shapes[size_t(interval)].length + 1, 0, FarthestCandle);
    };
    qint64 steps = count;
    if (from)
        steps = stepsBack(*from);
    else if (until)
        steps = std::min(FarthestCandle, stepsBack(*until) + count);
    std::vector<MarketCandle> all = closedCandles(interval, int(steps));
    all.push_back(growing);
    std::erase_if(
        all, [&](const MarketCandle &each) { return (from && each.open < *from) || (until && each.open > *until); });
    const size_t most = size_t(std::max(0, count));
    if (all.size() > most) {
        if (from)
            all.resize(most);
        else
            all.erase(all.begin(), all.end() - std::ptrdiff_t(most));
    }
    return all;
}

}   // namespace feedwarden
