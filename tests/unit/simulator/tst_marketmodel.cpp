// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/marketmodel.h"
#include "app/simulator/venues/marketsimulation.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <algorithm>
#include <map>

namespace tst_marketmodel {

using namespace feedwarden;

static const WallTime T0{std::chrono::sys_days(std::chrono::year(2026) / 11 / 20) + 14h};

class TestMarketModel : public QObject
{
    Q_OBJECT

private slots:
    void oneSeedGivesOneMarket();
    void anotherSeedGivesAnother();
    void idsAreContiguous();
    void bookStaysWholeAndUncrossed_data();
    void bookStaysWholeAndUncrossed();
    void changesRebuildTheBook();
    void candlesAreMadeOfTheTrades();
    void candleBoundsFollowTheCalendar_data();
    void candleBoundsFollowTheCalendar();
    void candlesAreTakenByTime();
    void historyIsGapless();
    void tradesOnlyLeaveTheBookAlone();
};

static const Instrument Btc{.symbol = "BTCUSDT",
                            .base = "BTC",
                            .quote = "USDT",
                            .price = 61837.63,
                            .priceDecimals = 2,
                            .sizeDecimals = 5,
                            .size = 0.08};

static QByteArray historyOf(quint64 seed, int steps)
{
    MarketModel market(Btc, seed, T0);
    QByteArray history;
    for (int i = 0; i < steps; ++i) {
        const auto happened = market.step(T0 + i * 20ms);
        for (const BookChangeEntry &change : happened.changes) {
            history += QByteArray::number(int(change.side)) + ' ' + QByteArray::number(change.level.price) + ' '
                       + QByteArray::number(change.level.size) + '\n';
        }
        if (happened.trade) {
            history += "trade " + QByteArray::number(happened.trade->id) + ' '
                       + QByteArray::number(happened.trade->price) + ' ' + QByteArray::number(happened.trade->size)
                       + '\n';
        }
    }
    return history;
}

void TestMarketModel::oneSeedGivesOneMarket()
{
    const QByteArray history = historyOf(7, 5000);
    QVERIFY(history.size() > 50'000);
    QVERIFY(history == historyOf(7, 5000));
}

void TestMarketModel::anotherSeedGivesAnother()
{
    QVERIFY(historyOf(7, 100) != historyOf(8, 100));
    QVERIFY(marketSeed(1, "coinbase", "BTC-USD") != marketSeed(1, "coinbase", "ETH-USD"));
    QVERIFY(marketSeed(1, "coinbase", "BTC-USD") != marketSeed(1, "coinbase-exchange", "BTC-USD"));
    QVERIFY(marketSeed(1, "coinbase", "BTC-USD") != marketSeed(2, "coinbase", "BTC-USD"));
}

void TestMarketModel::idsAreContiguous()
{
    MarketModel market(Btc, 3, T0);
    qint64 update = market.updateId(), trade = market.trades().back().id;
    for (int i = 0; i < 20'000; ++i) {
        const auto happened = market.step(T0 + i * 1ms);
        update += qint64(happened.changes.size());
        QCOMPARE(market.updateId(), update);
        if (happened.trade) {
            QCOMPARE(happened.trade->id, ++trade);
            QCOMPARE(happened.trade->time, T0 + i * 1ms);
        }
    }
    QVERIFY(trade - market.trades().front().id >= 999);
}

void TestMarketModel::bookStaysWholeAndUncrossed_data()
{
    QTest::addColumn<int>("instrument");
    const auto instruments = usualInstruments("USDT", {});
    QVERIFY(instruments.size() >= 20);
    for (size_t i = 0; i < instruments.size(); ++i)
        QTest::newRow(instruments[i].symbol.constData()) << int(i);
}

void TestMarketModel::bookStaysWholeAndUncrossed()
{
    QFETCH(const int, instrument);
    MarketModel market(usualInstruments("USDT", {})[size_t(instrument)], 11, T0);
    const qint64 start = market.bestBid().price;
    qint64 widest = 0;
    for (int i = 0; i < 50'000; ++i) {
        (void)market.step(T0 + i * 10ms);
        QVERIFY(market.bids().size() >= 100 && market.asks().size() >= 100);
        QVERIFY(market.bids().size() <= 200 && market.asks().size() <= 200);
        QVERIFY(market.bestBid().price > 0 && market.bestBid().price < market.bestAsk().price);
        widest = std::max(widest, market.bestAsk().price - market.bestBid().price);
    }
    QVERIFY(std::is_sorted(market.bids().begin(), market.bids().end(),
                           [](const auto &a, const auto &b) { return a.price < b.price; }));
    QVERIFY(std::is_sorted(market.asks().begin(), market.asks().end(),
                           [](const auto &a, const auto &b) { return a.price > b.price; }));
    for (const MarketLevel &level : market.bids())
        QVERIFY(level.size > 0);
    // It walks, and it is still a market: the spread stays below one per cent, the whole book within a third of the
    // price.
    QVERIFY(market.bestBid().price != start);
    QVERIFY2(std::abs(market.bestBid().price - start) < start / 10,
             qPrintable(QString::number(market.bestBid().price)));
    QVERIFY(market.bids().front().price > start * 2 / 3 - 10 && market.asks().front().price < start * 4 / 3 + 10);
    QVERIFY2(widest <= std::max<qint64>(20, start / 100), qPrintable(QString::number(widest)));
}

void TestMarketModel::changesRebuildTheBook()
{
    MarketModel market(Btc, 5, T0);
    std::map<qint64, qint64> bids, asks;
    for (const MarketLevel &level : market.bids())
        bids[level.price] = level.size;
    for (const MarketLevel &level : market.asks())
        asks[level.price] = level.size;
    for (int i = 0; i < 10'000; ++i) {
        for (const BookChangeEntry &change : market.step(T0 + i * 1ms).changes) {
            auto &side = change.side == BookSide::Bid ? bids : asks;
            if (change.level.size == 0)
                side.erase(change.level.price);
            else
                side[change.level.price] = change.level.size;
        }
    }
    QCOMPARE(bids.size(), market.bids().size());
    QCOMPARE(asks.size(), market.asks().size());
    for (const auto &[price, size] : bids)
        QCOMPARE(market.sizeAt(BookSide::Bid, price), size);
    for (const auto &[price, size] : asks)
        QCOMPARE(market.sizeAt(BookSide::Ask, price), size);
}

void TestMarketModel::candlesAreMadeOfTheTrades()
{
    MarketModel market(Btc, 5, T0);
    std::map<WallTime, MarketCandle> expected;
    for (int i = 0; i < 30'000; ++i) {
        const WallTime now = T0 + 1s + i * 1ms;
        market.rollCandles(now);
        const auto happened = market.step(now);
        if (!happened.trade)
            continue;
        const auto [open, end] = candleBounds(CandleInterval::Seconds1, happened.trade->time);
        auto [it, isNew] = expected.try_emplace(open, MarketCandle{.open = open, .end = end});
        MarketCandle &candle = it->second;
        const qint64 price = happened.trade->price;
        if (isNew) {
            candle.first = candle.high = candle.low = price;
            candle.firstId = happened.trade->id;
        }
        candle.high = std::max(candle.high, price);
        candle.low = std::min(candle.low, price);
        candle.last = price;
        candle.volume += happened.trade->size;
        candle.quoteVolume += price * happened.trade->size;
        ++candle.trades;
        candle.lastId = happened.trade->id;
    }
    const auto closed = market.closedCandles(CandleInterval::Seconds1, 29);
    int compared = 0;
    for (const MarketCandle &candle : closed) {
        const auto it = expected.find(candle.open);
        if (it == expected.end())
            continue;
        ++compared;
        QCOMPARE(candle.first, it->second.first);
        QCOMPARE(candle.high, it->second.high);
        QCOMPARE(candle.low, it->second.low);
        QCOMPARE(candle.last, it->second.last);
        QCOMPARE(candle.volume, it->second.volume);
        QCOMPARE(candle.quoteVolume, it->second.quoteVolume);
        QCOMPARE(candle.trades, it->second.trades);
        QCOMPARE(candle.firstId, it->second.firstId);
        QCOMPARE(candle.lastId, it->second.lastId);
    }
    QCOMPARE(compared, 29);
}

void TestMarketModel::candleBoundsFollowTheCalendar_data()
{
    using namespace std::chrono;
    QTest::addColumn<int>("interval");
    QTest::addColumn<WallTime>("open");
    QTest::addColumn<WallTime>("end");
    const auto day = [](int m, int d) { return WallTime(sys_days(year(2026) / m / d)); };
    QTest::newRow("second") << int(CandleInterval::Seconds1) << T0 + 25min + 30s << T0 + 25min + 31s;
    QTest::newRow("5 minutes") << int(CandleInterval::Minutes5) << T0 + 25min << T0 + 30min;
    QTest::newRow("4 hours") << int(CandleInterval::Hours4) << day(11, 20) + 12h << day(11, 20) + 16h;
    QTest::newRow("week, from Monday") << int(CandleInterval::Weeks1) << day(11, 16) << day(11, 23);
    QTest::newRow("month") << int(CandleInterval::Months1) << day(11, 1) << day(12, 1);
    QTest::newRow("quarter") << int(CandleInterval::Months3) << day(10, 1) << day(12, 31) + 24h;
    QTest::newRow("6 hours in Hong Kong")
        << int(CandleInterval::HongKongHours6) << day(11, 20) + 10h << day(11, 20) + 16h;
    QTest::newRow("day in Hong Kong") << int(CandleInterval::HongKongDays1) << day(11, 19) + 16h << day(11, 20) + 16h;
    QTest::newRow("week in Hong Kong") << int(CandleInterval::HongKongWeeks1) << day(11, 15) + 16h << day(11, 22) + 16h;
    QTest::newRow("month in Hong Kong") << int(CandleInterval::HongKongMonths1) << day(10, 31) + 16h
                                        << day(11, 30) + 16h;
}

void TestMarketModel::candleBoundsFollowTheCalendar()
{
    QFETCH(const int, interval);
    QFETCH(const WallTime, open);
    QFETCH(const WallTime, end);
    const auto bounds = candleBounds(CandleInterval(interval), T0 + 25min + 30s + 500ms);
    QCOMPARE(bounds.first, open);
    QCOMPARE(bounds.second, end);
}

void TestMarketModel::candlesAreTakenByTime()
{
    MarketModel market(Btc, 5, T0);
    market.rollCandles(T0);
    const auto minutes = [&](int count, std::optional<WallTime> from, std::optional<WallTime> until) {
        QList<qint64> opens;   // In minutes before T0.
        for (const MarketCandle &candle : market.candles(CandleInterval::Minutes1, count, from, until))
            opens.append((T0 - candle.open) / 1min);
        return opens;
    };
    const QList<qint64> last = minutes(3, {}, {});
    QCOMPARE(last, (QList<qint64>{2, 1, 0}));   // With the one that grows.
    QCOMPARE(minutes(3, T0 - 10min, {}), (QList<qint64>{10, 9, 8}));
    QCOMPARE(minutes(3, {}, T0 - 10min), (QList<qint64>{12, 11, 10}));
    QCOMPARE(minutes(10, T0 - 5min, T0 - 3min), (QList<qint64>{5, 4, 3}));
    QCOMPARE(minutes(10, T0 + 1min, {}), QList<qint64>());
    // The same from wherever they are asked for.
    const auto early = market.candles(CandleInterval::Hours1, 5, T0 - 100h),
               all = market.candles(CandleInterval::Hours1, 101);
    for (size_t i = 0; i < early.size(); ++i) {
        QCOMPARE(early[i].open, all[i].open);
        QCOMPARE(early[i].first, all[i].first);
        QCOMPARE(early[i].volume, all[i].volume);
    }
}

void TestMarketModel::historyIsGapless()
{
    MarketModel market(Btc, 5, T0);
    market.rollCandles(T0 + 1h);
    const auto closed = market.closedCandles(CandleInterval::Minutes1, 200);
    QCOMPARE(closed.size(), size_t(200));
    for (size_t i = 1; i < closed.size(); ++i)
        QVERIFY(closed[i].open >= closed[i - 1].end);
    for (const MarketCandle &candle : closed) {
        QVERIFY(candle.low <= std::min(candle.first, candle.last));
        QVERIFY(candle.high >= std::max(candle.first, candle.last));
    }
}

void TestMarketModel::tradesOnlyLeaveTheBookAlone()
{
    MarketModel market(Btc, 5, T0);
    const qint64 update = market.updateId();
    for (int i = 0; i < 1000; ++i) {
        const auto happened = market.step(T0, MarketModel::Step::TradeOnly);
        QVERIFY(happened.trade && !happened.topChanged && happened.changes.empty());
    }
    QCOMPARE(market.updateId(), update);
    for (int i = 0; i < 1000; ++i)
        QVERIFY(market.step(T0, MarketModel::Step::BookOnly).topChanged);
}

}   // namespace tst_marketmodel

FEEDWARDEN_APPLESS_TEST(tst_marketmodel::TestMarketModel)
#include "tst_marketmodel.moc"
