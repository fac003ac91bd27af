// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/venueworkloads.h"

#include "core/base/random.h"
#include "core/feed/bookchecksum.h"
#include "tests/support/captures.h"

#include <QMap>

#include <cmath>
#include <cstdio>
#include <functional>

namespace feedwarden {

namespace {

constexpr int MadeUpFrames = 5'000;

struct Recording {
    const char *venue;
    const char *capture;
    QStringList symbols;
    QList<Channel> channels;
    int depthLevels = 20;
};

std::vector<Recording> recordings()
{
    const auto s = [](const char *text) { return QString::fromLatin1(text); };
    return {
        {"binance-coinm",
         "binance/coinm-btcusd_perp-depth0ms-bookticker-trade-20240808",
         {s("BTCUSD_PERP")},
         {Channel::Trade, Channel::BookTicker, Channel::Depth}},
        {"binance-spot",
         "binance/spot-btcusdt-depth100ms-bookticker-trade-20240808",
         {s("BTCUSDT")},
         {Channel::Trade, Channel::BookTicker, Channel::Depth}},
        {"binance-usdm",
         "binance/usdm-btcusdt-depth0ms-bookticker-trade-20240808",
         {s("BTCUSDT")},
         {Channel::Trade, Channel::BookTicker, Channel::Depth}},
        {"bybit-linear", "bybit/linear-orderbook500-xrpusdt-20241201", {s("XRPUSDT")}, {Channel::Depth}, 1'000},
        {"coinbase-exchange",
         "coinbase/exchangefeed-level2-matches-ticker-20210417",
         {s("BAND-GBP"), s("DASH-BTC"), s("NU-GBP"), s("SKL-BTC"), s("SKL-GBP"), s("SKL-USD")},
         {Channel::Trade, Channel::Ticker, Channel::Depth}},
        {"kraken", "kraken/spot-v2-book10-btcusd-20260816", {s("BTC/USD")}, {Channel::Depth}, 10},
        {"okx",
         "okx/v5-books-trades-tickers-20220513",
         {s("BTC-USDT"), s("UNI-USD-SWAP")},
         {Channel::Trade, Channel::Ticker, Channel::Depth}},
    };
}

void addRecorded(const Recording &recording, std::vector<VenueWorkload> &into)
{
    const auto capture = loadCapture(QString::fromLatin1(recording.capture));
    if (!capture)
        return;
    VenueWorkload workload;
    workload.venue = QString::fromLatin1(recording.venue);
    workload.options.depthLevels = recording.depthLevels;
    workload.restDepth = capture->restDepth;
    const auto protocol = createProtocol(workload.venue, workload.options);
    for (const QString &symbol : recording.symbols) {
        for (const Channel channel : recording.channels) {
            protocol->addStream(StreamIndex(workload.streams.size()), {symbol, channel});
            workload.streams.append({symbol, channel});
        }
    }
    protocol->sessionStarted();
    QMap<Channel, std::vector<QByteArray>> byKind;
    DecodedFrame decoded;
    for (QByteArray line : capture->lines) {
        // What is not offered in public stands for what is.
        line.replace("orderbook.500.", "orderbook.1000.");
        line.replace("@depth@0ms", "@depth@100ms");
        const qsizetype size = line.size();
        line.append(qsizetype(VenueProtocol::FramePadding), '\0');
        protocol->decode({line.constData(), size_t(size)}, decoded);
        if (decoded.messages.empty())
            continue;
        line.truncate(size);
        byKind[workload.streams[decoded.messages.front().stream].channel].push_back(line);
    }
    for (auto kind = byKind.cbegin(); kind != byKind.cend(); ++kind) {
        workload.kind = kind.key();
        workload.frames = kind.value();
        into.push_back(workload);
    }
}

/// A number with `decimals` digits of fraction.
QByteArray fixed(qint64 value, int decimals)
{
    std::array<char, Decimal::MaxSentLength> text;
    return {text.data(), Decimal(value, decimals).writeAsSent(text.data()) - text.data()};
}

/// One after the other: a price that wanders, a size, and a number that rises.
void addMadeUp(const char *venue, const StreamKey &key, std::vector<VenueWorkload> &into,
               const std::function<QByteArray(int number, const QByteArray &price, const QByteArray &size)> &frame)
{
    VenueWorkload workload;
    workload.venue = QString::fromLatin1(venue);
    workload.streams = {key};
    workload.kind = key.channel;
    workload.isHandMade = true;
    Random random(1);
    qint64 price = 6'183'763;
    for (int i = 0; i < MadeUpFrames; ++i) {
        price += qint64(random.uniform(-50, 50));
        workload.frames.push_back(frame(i, fixed(price, 2), fixed(qint64(random.uniform(1, 200'000)), 5)));
    }
    into.push_back(std::move(workload));
}

/// Prices are whole numbers of ticks.
struct MadeUpLevel {
    bool isBid = false;
    qint64 price = 0;
    qint64 size = 0;
};

/// A book of `depth` levels a side that changes as books do: most of it near the top, some anywhere; sizes change,
/// levels go, and others come in their place.
class MadeUpBook
{
public:
    MadeUpBook(qint64 middle, int depth) : m_middle(middle), m_depth(depth)
    {
        for (auto &side : m_sizes) {
            side.resize(size_t(depth) * 5 / 4);
            for (qint64 &size : side)
                size = m_random.unit() < 0.8 ? drawSize() : 0;
        }
    }

    [[nodiscard]] std::vector<MadeUpLevel> all() const
    {
        std::vector<MadeUpLevel> levels;
        for (const bool isBid : {true, false}) {
            for (size_t i = 0; i < m_sizes[isBid].size(); ++i) {
                if (m_sizes[isBid][i] > 0)
                    levels.push_back(level(isBid, i));
            }
        }
        return levels;
    }
    /// Bids from the best one down, then asks from the best one up.
    std::vector<MadeUpLevel> change()
    {
        std::vector<MadeUpLevel> levels;
        for (const bool isBid : {true, false}) {
            std::vector<size_t> places;
            for (int i = 0, count = int(m_random.uniform(2, 14)); i < count; ++i) {
                // Half of them within the best few percent.
                const double where = std::pow(m_random.unit(), 5);
                places.push_back(size_t(where * double(m_sizes[isBid].size())));
            }
            std::sort(places.begin(), places.end());
            places.erase(std::unique(places.begin(), places.end()), places.end());
            for (const size_t place : places) {
                qint64 &size = m_sizes[isBid][place];
                size = size > 0 && m_random.unit() < 0.3 ? 0 : drawSize();
                levels.push_back(level(isBid, place));
            }
        }
        return levels;
    }

private:
    [[nodiscard]] qint64 drawSize() { return qint64(m_random.uniform(1, 200'000'000)); }
    [[nodiscard]] MadeUpLevel level(bool isBid, size_t place) const
    {
        const qint64 away = qint64(place) + 1;
        return {isBid, isBid ? m_middle - away : m_middle + away, m_sizes[isBid][place]};
    }

    Random m_random{2};
    qint64 m_middle;
    int m_depth;
    std::vector<qint64> m_sizes[2];
};

/// Like addMadeUp(), for books: the first frame is the whole one.
void addMadeUpBook(const char *venue, const StreamKey &key, int depth, qint64 middle, std::vector<VenueWorkload> &into,
                   const std::function<QByteArray(int number, const std::vector<MadeUpLevel> &levels)> &frame)
{
    VenueWorkload workload;
    workload.venue = QString::fromLatin1(venue);
    workload.streams = {key};
    workload.kind = Channel::Depth;
    workload.isHandMade = true;
    workload.options.depthLevels = depth;
    MadeUpBook book(middle, depth);
    workload.frames.push_back(frame(0, book.all()));
    for (int i = 1; i < MadeUpFrames; ++i)
        workload.frames.push_back(frame(i, book.change()));
    into.push_back(std::move(workload));
}

QByteArray joined(const std::vector<MadeUpLevel> &levels, const std::function<QByteArray(const MadeUpLevel &)> &text,
                  std::optional<bool> areBids = {})
{
    QByteArray all;
    for (const MadeUpLevel &level : levels) {
        if (areBids && level.isBid != *areBids)
            continue;
        if (!all.isEmpty())
            all.append(',');
        all.append(text(level));
    }
    return all;
}

// --- Shapes of the venues' pages, where no recording has them.

void addBybit(std::vector<VenueWorkload> &into)
{
    const QString symbol = QStringLiteral("BTCUSDT");
    addMadeUp(
        "bybit-linear", {symbol, Channel::Trade}, into, [](int i, const QByteArray &price, const QByteArray &size) {
            return R"({"topic":"publicTrade.BTCUSDT","type":"snapshot","ts":1672304486868,"data":[{"T":1672304486865,)"
                   R"("s":"BTCUSDT","S":"Buy","v":")"
                   + size + R"(","p":")" + price
                   + R"(","L":"PlusTick","i":"20f43950-d8dd-5b31-9112-a178eb6023af","BT":false,"RPI":false,"seq":)"
                   + QByteArray::number(1'783'284'617 + i) + "}]}";
        });
    addMadeUp("bybit-linear", {symbol, Channel::BookTicker}, into,
              [](int i, const QByteArray &price, const QByteArray &size) {
                  return R"({"topic":"orderbook.1.BTCUSDT","type":"snapshot","ts":1672304484978,"data":{"s":"BTCUSDT",)"
                         R"("b":[["1.50",")"
                         + size + R"("]],"a":[[")" + price + R"(",")" + size + R"("]],"u":)"
                         + QByteArray::number(18'521'288 + i) + R"(,"seq":)" + QByteArray::number(7'961'638'724 + i)
                         + R"(},"cts":1672304484976})";
              });
}

void addCoinbase(std::vector<VenueWorkload> &into)
{
    const QString symbol = QStringLiteral("BTC-USD");
    const auto envelope = [](const char *channel, int number, const QByteArray &events) {
        return QByteArray(R"({"channel":")") + channel
               + R"(","client_id":"","timestamp":"2026-04-07T14:30:01.456789Z","sequence_num":)"
               + QByteArray::number(number) + R"(,"events":[)" + events + "]}";
    };
    addMadeUp("coinbase", {symbol, Channel::Trade}, into, [&](int i, const QByteArray &price, const QByteArray &size) {
        return envelope("market_trades", i,
                        R"({"type":"update","trades":[{"product_id":"BTC-USD","trade_id":")"
                            + QByteArray::number(22'381'691 + i) + R"(","price":")" + price + R"(","size":")" + size
                            + R"(","time":"2026-04-07T14:30:01.388088Z","side":"BUY"}]})");
    });
    addMadeUp("coinbase", {symbol, Channel::Ticker}, into, [&](int i, const QByteArray &price, const QByteArray &size) {
        return envelope("ticker", i,
                        R"({"type":"update","tickers":[{"type":"ticker","product_id":"BTC-USD","price":")" + price
                            + R"(","volume_24_h":"15328.1","low_24_h":"67500","high_24_h":"69200","low_52_w":"25000",)"
                              R"("high_52_w":"73800","price_percent_chg_24_h":"1.85","best_bid":"1.50",)"
                              R"("best_bid_quantity":"1.5","best_ask":")"
                            + price + R"(","best_ask_quantity":")" + size + R"("}]})");
    });
    addMadeUpBook("coinbase", {symbol, Channel::Depth}, 1'000, 6'890'050, into,
                  [&](int i, const std::vector<MadeUpLevel> &levels) {
                      const QByteArray updates = joined(levels, [](const MadeUpLevel &level) {
                          return QByteArray(R"({"side":")") + (level.isBid ? "bid" : "offer")
                                 + R"(","event_time":"2026-04-07T14:30:01.45Z","price_level":")" + fixed(level.price, 2)
                                 + R"(","new_quantity":")" + fixed(level.size, 8) + R"("})";
                      });
                      return envelope("l2_data", i,
                                      QByteArray(R"({"type":")") + (i == 0 ? "snapshot" : "update")
                                          + R"(","product_id":"BTC-USD","updates":[)" + updates + "]}");
                  });
}

void addKraken(std::vector<VenueWorkload> &into)
{
    const QString symbol = QStringLiteral("BTC/USD");
    addMadeUp("kraken", {symbol, Channel::Trade}, into, [](int i, const QByteArray &price, const QByteArray &size) {
        return R"({"channel":"trade","type":"update","data":[{"symbol":"BTC/USD","side":"sell","price":)" + price
               + R"(,"qty":)" + size + R"(,"ord_type":"market","trade_id":)" + QByteArray::number(10'218'208 + i)
               + R"(,"timestamp":"2026-08-16T23:37:05.440295Z"}]})";
    });
    addMadeUp("kraken", {symbol, Channel::BookTicker}, into, [](int, const QByteArray &price, const QByteArray &size) {
        return R"({"channel":"ticker","type":"update","data":[{"symbol":"BTC/USD","bid":1.5,"bid_qty":)" + size
               + R"(,"ask":)" + price + R"(,"ask_qty":)" + size + R"(,"last":)" + price
               + R"(,"volume":163.28908096,"vwap":105904.39279,"low":104711.0,"high":106613.1,)"
                 R"("change":250.0,"change_pct":0.24,"timestamp":"2026-08-16T23:37:05.123456Z"}]})";
    });
    // The recorded one has ten levels. The checksums are true ones, or the ledger would throw the book away.
    OrderBook book(1'000);
    addMadeUpBook(
        "kraken", {symbol, Channel::Depth}, 1'000, 628'025, into, [&](int i, const std::vector<MadeUpLevel> &levels) {
            const auto text = [](const MadeUpLevel &level) {
                return QByteArray(R"({"price":)") + fixed(level.price, 1) + R"(,"qty":)" + fixed(level.size, 8) + '}';
            };
            std::vector<BookLevel> sides[2];
            for (const MadeUpLevel &level : levels) {
                const auto sent = [](const QByteArray &number) {
                    return *Decimal::parse({number.constData(), size_t(number.size())});
                };
                sides[level.isBid].push_back({sent(fixed(level.price, 1)), sent(fixed(level.size, 8))});
            }
            i == 0 ? book.replace(sides[1], sides[0]) : book.apply(sides[1], sides[0]);
            return QByteArray(R"({"channel":"book","type":")") + (i == 0 ? "snapshot" : "update")
                   + R"(","data":[{"symbol":"BTC/USD","bids":[)" + joined(levels, text, true) + R"(],"asks":[)"
                   + joined(levels, text, false) + R"(],"checksum":)"
                   + QByteArray::number(bookChecksum(ChecksumRule::KrakenTop10, book))
                   + R"(,"timestamp":"2026-08-16T23:37:05.376419Z"}]})";
        });
    into.back().note = "1,000 levels";
}

void addOkx(std::vector<VenueWorkload> &into)
{
    addMadeUp("okx", {QStringLiteral("BTC-USDT"), Channel::BookTicker}, into,
              [](int i, const QByteArray &price, const QByteArray &size) {
                  return R"({"arg":{"channel":"bbo-tbt","instId":"BTC-USDT"},"data":[{"asks":[[")" + price + R"(",")"
                         + size + R"(","0","13"]],"bids":[["1.5",")" + size
                         + R"(","0","12"]],"ts":"1597026383085","seqId":)" + QByteArray::number(123'456 + i) + "}]}";
              });
}

void addPolymarket(std::vector<VenueWorkload> &into)
{
    const QString asset = QStringLiteral(
        "63691357964355397861776339416833450653158434687925250159757815624217137833471");
    const QByteArray market = R"({"market":"0x5dacb3919e3eb6372770cba85c42e0f980ddf18b1a767751de700ee272269233")";
    const QByteArray id = R"("asset_id":")" + asset.toLatin1() + '"';
    const auto probability = [](int i) { return fixed(100 + i % 800, 3); };
    addMadeUp("polymarket", {asset, Channel::Trade}, into, [&](int i, const QByteArray &, const QByteArray &size) {
        return market + ',' + id + R"(,"price":")" + probability(i) + R"(","size":")" + size
               + R"(","fee_rate_bps":"0","side":"SELL","timestamp":"1786728467101","event_type":"last_trade_price",)"
                 R"("transaction_hash":"0x6c83cdd2cd59f46a116824aecc9d9b05fc58af1a8f9cfdf09033f5cdb77e0dcf"})";
    });
    addMadeUp("polymarket", {asset, Channel::BookTicker}, into, [&](int i, const QByteArray &, const QByteArray &) {
        return market + ',' + id + R"(,"best_bid":"0.05","best_ask":")" + probability(i)
               + R"(","spread":"0.002","timestamp":"1786728467006","event_type":"best_bid_ask"})";
    });
    // A price is one of 999.
    addMadeUpBook(
        "polymarket", {asset, Channel::Depth}, 399, 500, into, [&](int i, const std::vector<MadeUpLevel> &levels) {
            const QByteArray hash = "924ec9bc1c6dd89f5db9b7b2b68cdab458cc2dc6";
            if (i == 0) {
                const auto text = [](const MadeUpLevel &level) {
                    return R"({"price":")" + fixed(level.price, 3) + R"(","size":")" + fixed(level.size, 2) + R"("})";
                };
                return market + ',' + id + R"(,"timestamp":"1786728432337","hash":")" + hash + R"(","bids":[)"
                       + joined(levels, text, true) + R"(],"asks":[)" + joined(levels, text, false)
                       + R"(],"tick_size":"0.001","last_trade_price":"0.004","event_type":"book"})";
            }
            const auto text = [&](const MadeUpLevel &level) {
                return '{' + id + R"(,"price":")" + fixed(level.price, 3) + R"(","size":")" + fixed(level.size, 2)
                       + R"(","side":")" + (level.isBid ? "BUY" : "SELL") + R"(","hash":")" + hash
                       + R"(","best_bid":"0.499","best_ask":"0.501"})";
            };
            return market + R"(,"price_changes":[)" + joined(levels, text)
                   + R"(],"timestamp":"1786728438403","event_type":"price_change"})";
        });
    into.back().note = "400 levels: there are no more prices";
}

}   // namespace

std::vector<VenueWorkload> venueWorkloads()
{
    std::vector<VenueWorkload> all;
    for (const Recording &recording : recordings())
        addRecorded(recording, all);
    addBybit(all);
    addCoinbase(all);
    addKraken(all);
    addOkx(all);
    addPolymarket(all);
    std::stable_sort(all.begin(), all.end(),
                     [](const VenueWorkload &a, const VenueWorkload &b) { return a.venue < b.venue; });
    return all;
}

}   // namespace feedwarden
