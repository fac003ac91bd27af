// SPDX-License-Identifier: GPL-3.0-or-later
#include "decoding.h"

#include "core/base/random.h"
#include "core/venues/venueregistry.h"
#include "tests/support/captures.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QStringDecoder>
#include <QTest>

#include <array>
#include <optional>

namespace tst_badinput {

// What venues must never do to us. Each good frame is broken in every way, at every place; a broken one may give a
// problem, but never a message, and never does it harm what follows.

using namespace feedwarden;

namespace {

/// A good frame, and what of it matters.
struct Sample {
    const char *name;
    const char *venue;
    QByteArray frame;
    /// The fields that are read, each with the values that may stand there instead: n 12, s "text", d "12", b true, z
    /// null, o {}, a []; ? = it may be missing. All others may be anything.
    QMap<QByteArray, QByteArray> fields;
    bool aggregates = false;
    size_t results = 1;   ///< Messages and notices that it gives.
};

const std::vector<Sample> &samples()
{
    static const std::vector<Sample> all = {
        {"Binance trade",
         "binance-spot",
         R"({"stream":"btcusdt@trade","data":{"e":"trade","E":1723161255343,"s":"BTCUSDT","t":3735683259,)"
         R"("p":"61837.63000000","q":"0.02000000","T":1723161255342,"m":true,"M":true}})",
         {{"stream", ""},
          {"data", ""},
          {"data.e", ""},
          {"data.E", "nd"},
          {"data.s", ""},
          {"data.t", "n"},
          {"data.p", "nd"},
          {"data.q", "nd"},
          {"data.T", "nd"},
          {"data.m", "b"}}},
        {"Binance aggTrade",
         "binance-spot",
         R"({"stream":"btcusdt@aggTrade","data":{"e":"aggTrade","E":1633998523963,"s":"BTCUSDT","a":15683430,"p":"0.3528",)"
         R"("q":"58","f":10,"l":19862790,"T":1633998523963,"m":false,"M":true}})",
         {{"stream", ""},
          {"data", ""},
          {"data.e", ""},
          {"data.E", "nd"},
          {"data.s", ""},
          {"data.a", "n"},
          {"data.p", "nd"},
          {"data.q", "nd"},
          {"data.f", "n"},
          {"data.l", "n"},
          {"data.T", "nd"},
          {"data.m", "b"}},
         true},
        {"Binance ticker",
         "binance-spot",
         R"({"stream":"btcusdt@ticker","data":{"e":"24hrTicker","E":1672515782136,"s":"BTCUSDT","p":"0.0015","P":"250.00",)"
         R"("w":"0.0018","c":"0.0025","Q":"10","b":"0.0024","B":"10","a":"0.0026","A":"100","v":"10000","n":18151}})",
         {{"stream", ""},
          {"data", ""},
          {"data.e", ""},
          {"data.E", "nd"},
          {"data.s", ""},
          {"data.c", "nd"},
          {"data.b", "nd"},
          {"data.a", "nd"},
          {"data.v", "nd"}}},
        {"Binance bookTicker",
         "binance-spot",
         R"({"stream":"btcusdt@bookTicker","data":{"u":50093239212,"s":"BTCUSDT","b":"61837.63","B":"3.78","a":"61837.64",)"
         R"("A":"1.54","E":1791382994658}})",
         {{"stream", ""},
          {"data", ""},
          {"data.u", "n"},
          {"data.s", ""},
          {"data.b", "nd"},
          {"data.B", "nd"},
          {"data.a", "nd"},
          {"data.A", "nd"},
          {"data.E", "nd?"}}},
        {"Binance kline",
         "binance-spot",
         R"({"stream":"btcusdt@kline_1m","data":{"e":"kline","E":1633998523963,"s":"BTCUSDT","k":{"t":1633998480000,)"
         R"("T":1633998539999,"s":"BTCUSDT","i":"1m","f":19862761,"o":"0.3527","c":"0.3528","h":"0.3529","l":"0.3522",)"
         R"("v":"25877","n":30,"x":false,"B":"0"}}})",
         {{"stream", ""},
          {"data", ""},
          {"data.e", ""},
          {"data.E", "nd"},
          {"data.s", ""},
          {"data.k", ""},
          {"data.k.t", "nd"},
          {"data.k.i", ""},
          {"data.k.o", "nd"},
          {"data.k.h", "nd"},
          {"data.k.l", "nd"},
          {"data.k.c", "nd"},
          {"data.k.v", "nd"},
          {"data.k.x", "b"},
          {"data.k.s", "?"}}},
        {"Binance depthUpdate",
         "binance-spot",
         R"({"stream":"btcusdt@depth@100ms","data":{"e":"depthUpdate","E":1723161261311,"s":"BTCUSDT","U":50093242275,)"
         R"("u":50093242277,"b":[["57950.0","0.01763"]],"a":[["61854.33","0.05"],["61856.27","0.0"]]}})",
         {{"stream", ""},
          {"data", ""},
          {"data.e", ""},
          {"data.E", "nd"},
          {"data.s", ""},
          {"data.U", "n"},
          {"data.u", ""},
          {"data.b", "a"},
          {"data.b[0]", "?"},
          {"data.b[0][0]", "nd"},
          {"data.b[0][1]", "nd"},
          {"data.a", "a"},
          {"data.a[0]", "?"},
          {"data.a[0][0]", "nd"},
          {"data.a[0][1]", "nd"},
          {"data.a[1]", "?"},
          {"data.a[1][0]", "nd"},
          {"data.a[1][1]", "nd"}}},
        {"Binance partial book",
         "binance-spot",
         R"({"stream":"btcusdt@depth20@100ms","data":{"lastUpdateId":160,"bids":[["0.0024","10"]],"asks":[["0.0026","100"]]}})",
         {{"stream", ""},
          {"data", ""},
          {"data.lastUpdateId", "n"},
          {"data.bids", "a"},
          {"data.bids[0]", "?"},
          {"data.bids[0][0]", "nd"},
          {"data.bids[0][1]", "nd"},
          {"data.asks", "a"},
          {"data.asks[0]", "?"},
          {"data.asks[0][0]", "nd"},
          {"data.asks[0][1]", "nd"}}},
        {"Binance USD-M aggTrade",
         "binance-usdm",
         R"({"stream":"btcusdt@aggTrade","data":{"e":"aggTrade","E":1791382992488,"a":3477868433,"s":"BTCUSDT",)"
         R"("p":"83091.70","q":"0.022","nq":"0.022","f":12,"l":8153634394,"T":1791382992338,"m":false,"st":1}})",
         {{"stream", ""},
          {"data", ""},
          {"data.e", ""},
          {"data.E", "nd"},
          {"data.s", ""},
          {"data.a", "n"},
          {"data.p", "nd"},
          {"data.q", "nd"},
          {"data.f", "n"},
          {"data.l", "n"},
          {"data.T", "nd"},
          {"data.m", "b"}},
         true},
        {"Binance USD-M ticker",
         "binance-usdm",
         R"({"stream":"btcusdt@ticker","data":{"e":"24hrTicker","E":1672515782136,"s":"BTCUSDT","ps":"BTCUSDT",)"
         R"("p":"0.0015","w":"0.0018","c":"0.0025","Q":"10","v":"10000","q":"18","n":18151,"st":1}})",
         {{"stream", ""},
          {"data", ""},
          {"data.e", ""},
          {"data.E", "nd"},
          {"data.s", ""},
          {"data.c", "nd"},
          {"data.v", "nd"}}},
        {"Binance USD-M depthUpdate",
         "binance-usdm",
         R"({"stream":"btcusdt@depth@100ms","data":{"e":"depthUpdate","E":1791382994616,"T":1791382994613,"s":"BTCUSDT",)"
         R"("ps":"BTCUSDT","U":11757092616793,"u":11757092625654,"pu":11757092616661,"b":[["83091.60","4.215"]],)"
         R"("a":[["83091.70","3.763"]],"st":1}})",
         {{"stream", ""},
          {"data", ""},
          {"data.e", ""},
          {"data.E", "nd"},
          {"data.s", ""},
          {"data.U", "n"},
          {"data.u", ""},
          {"data.pu", "n"},
          {"data.b", "a"},
          {"data.b[0]", "?"},
          {"data.b[0][0]", "nd"},
          {"data.b[0][1]", "nd"},
          {"data.a", "a"},
          {"data.a[0]", "?"},
          {"data.a[0][0]", "nd"},
          {"data.a[0][1]", "nd"}}},
        {"Binance USD-M forceOrder",
         "binance-usdm",
         R"({"stream":"btcusdt@forceOrder","data":{"e":"forceOrder","E":1568014460893,"o":{"s":"BTCUSDT","S":"SELL",)"
         R"("o":"LIMIT","f":"IOC","q":"0.014","p":"9910","ap":"9910.1","X":"FILLED","l":"0.014","z":"0.014",)"
         R"("T":1568014460893}}})",
         {{"stream", ""},
          {"data", ""},
          {"data.e", ""},
          {"data.E", "nd"},
          {"data.o", ""},
          {"data.o.s", ""},
          {"data.o.S", "sd"},
          {"data.o.q", "nd"},
          {"data.o.p", "nd"}}},
        {"Binance USD-M markPrice",
         "binance-usdm",
         R"({"stream":"btcusdt@markPrice@1s","data":{"e":"markPriceUpdate","E":1791382993000,"s":"BTCUSDT",)"
         R"("p":"83084.30","ap":"83084.30","P":"83195.15","i":"83123.65","r":"0.00000078","T":1791388800000,"st":1}})",
         {{"stream", ""},
          {"data", ""},
          {"data.e", ""},
          {"data.E", "nd"},
          {"data.s", ""},
          {"data.p", "nd"},
          {"data.i", "nd?"},
          {"data.r", "nd"},
          {"data.T", "nd"}}},
        {"Bybit publicTrade",
         "bybit-linear",
         R"({"topic":"publicTrade.BTCUSDT","type":"snapshot","ts":1672304486868,"data":[{"T":1672304486865,)"
         R"("s":"BTCUSDT","S":"Buy","v":"0.001","p":"16578.50","L":"PlusTick","i":"20f43950-d8dd-5b31-9112",)"
         R"("BT":false,"RPI":false,"seq":1783284617}]})",
         {{"topic", ""},
          {"type", ""},
          {"ts", "nd"},
          {"data", "a"},
          {"data[0]", "?"},
          {"data[0].T", "nd"},
          {"data[0].s", ""},
          {"data[0].S", "sd"},
          {"data[0].v", "nd"},
          {"data[0].p", "nd"},
          {"data[0].i", "sd"}}},
        {"Bybit ticker",
         "bybit-linear",
         R"({"topic":"tickers.BTCUSDT","type":"snapshot","data":{"symbol":"BTCUSDT","tickDirection":"ZeroPlusTick",)"
         R"("lastPrice":"61874.00","markPrice":"61875.25","indexPrice":"61903.73","volume24h":"98430.1050",)"
         R"("nextFundingTime":"1715760000000","fundingRate":"0.00008055","bid1Price":"61873.90","bid1Size":"3.783",)"
         R"("ask1Price":"61874.00","ask1Size":"16.278"},"cs":176530003895,"ts":1715748762463})",
         {{"topic", ""},
          {"type", ""},
          {"ts", "nd"},
          {"data", ""},
          {"data.symbol", ""},
          {"data.lastPrice", "nd"},
          {"data.volume24h", "nd"},
          {"data.bid1Price", "nd"},
          {"data.ask1Price", "nd"},
          {"data.markPrice", "nd"},
          {"data.indexPrice", "nd?"},
          {"data.fundingRate", "nd?"},
          {"data.nextFundingTime", "nd?"}},
         false,
         2},
        {"Bybit ticker, spot",
         "bybit-spot",
         R"({"topic":"tickers.BTCUSDT","ts":1673853746003,"type":"snapshot","cs":2588407389,"data":{"symbol":"BTCUSDT",)"
         R"("lastPrice":"21109.77","highPrice24h":"21426.99","volume24h":"6780.866843","usdIndexPrice":"21120.24"}})",
         {{"topic", ""},
          {"type", ""},
          {"ts", "nd"},
          {"data", ""},
          {"data.symbol", ""},
          {"data.lastPrice", "nd"},
          {"data.volume24h", "nd"}}},
        {"Bybit book",
         "bybit-spot",
         R"({"topic":"orderbook.50.BTCUSDT","ts":1731035685345,"type":"delta","data":{"s":"BTCUSDT",)"
         R"("b":[["75848.62","0.014895"],["75837.13","0"]],"a":[["75848.89","0.088149"]],"u":2876701,)"
         R"("seq":47474967823},"cts":1731035685342})",
         {{"topic", ""},
          {"type", ""},
          {"ts", "nd"},
          {"data", ""},
          {"data.s", ""},
          {"data.b", "a"},
          {"data.b[0]", "?"},
          {"data.b[0][0]", "nd"},
          {"data.b[0][1]", "nd"},
          {"data.b[1]", "?"},
          {"data.b[1][0]", "nd"},
          {"data.b[1][1]", "nd"},
          {"data.a", "a"},
          {"data.a[0]", "?"},
          {"data.a[0][0]", "nd"},
          {"data.a[0][1]", "nd"},
          {"data.u", "n"}}},
        {"Bybit top of book",
         "bybit-linear",
         R"({"topic":"orderbook.1.BTCUSDT","type":"snapshot","ts":1672304484978,"data":{"s":"BTCUSDT",)"
         R"("b":[["16493.50","0.006"]],"a":[["16611.00","0.029"]],"u":18521288,"seq":7961638724},"cts":1672304484976})",
         {{"topic", ""},
          {"type", ""},
          {"ts", "nd"},
          {"data", ""},
          {"data.s", ""},
          {"data.b", "a"},
          {"data.b[0]", "?"},
          {"data.b[0][0]", "nd"},
          {"data.b[0][1]", "nd"},
          {"data.a", "a"},
          {"data.a[0]", "?"},
          {"data.a[0][0]", "nd"},
          {"data.a[0][1]", "nd"},
          {"data.u", "n"}}},
        {"Bybit kline",
         "bybit-linear",
         R"({"topic":"kline.5.BTCUSDT","type":"snapshot","ts":1672324988882,"data":[{"start":1672324800000,)"
         R"("end":1672325099999,"interval":"5","open":"16649.5","close":"16677","high":"16677","low":"16608",)"
         R"("volume":"2.081","turnover":"34666.4005","confirm":false,"timestamp":1672324988882}]})",
         {{"topic", ""},
          {"type", ""},
          {"ts", "nd"},
          {"data", "a"},
          {"data[0]", "?"},
          {"data[0].start", "nd"},
          {"data[0].interval", ""},
          {"data[0].open", "nd"},
          {"data[0].close", "nd"},
          {"data[0].high", "nd"},
          {"data[0].low", "nd"},
          {"data[0].volume", "nd"},
          {"data[0].confirm", "b"}}},
        {"Bybit allLiquidation",
         "bybit-linear",
         R"({"topic":"allLiquidation.BTCUSDT","type":"snapshot","ts":1739502303204,"data":[{"T":1739502302929,)"
         R"("s":"BTCUSDT","S":"Sell","v":"20000","p":"0.04499"}]})",
         {{"topic", ""},
          {"type", ""},
          {"ts", "nd"},
          {"data", "a"},
          {"data[0]", "?"},
          {"data[0].s", ""},
          {"data[0].S", "sd"},
          {"data[0].v", "nd"},
          {"data[0].p", "nd"}}},
        {"Coinbase market_trades",
         "coinbase",
         R"({"channel":"market_trades","client_id":"","timestamp":"2024-10-04T07:13:31.158696693Z","sequence_num":2,"events":)"
         R"([{"type":"update","trades":[{"product_id":"BTC-USD","trade_id":"22381691","price":"2375.56","size":"0.5",)"
         R"("time":"2024-10-04T07:13:31.088388Z","side":"BUY"}]}]})",
         {{"channel", ""},
          {"timestamp", ""},
          {"sequence_num", "n"},
          {"events", "a"},
          {"events[0]", "?"},
          {"events[0].type", "sd?"},
          {"events[0].trades", "a"},
          {"events[0].trades[0]", "?"},
          {"events[0].trades[0].product_id", ""},
          {"events[0].trades[0].trade_id", "nsd"},
          {"events[0].trades[0].price", "nd"},
          {"events[0].trades[0].size", "nd"},
          {"events[0].trades[0].time", ""},
          {"events[0].trades[0].side", "sd"}}},
        {"Coinbase ticker",
         "coinbase",
         R"({"channel":"ticker","timestamp":"2026-04-07T14:30:03Z","sequence_num":12,"events":[{"type":"update","tickers":)"
         R"([{"type":"ticker","product_id":"BTC-USD","price":"68900.50","volume_24_h":"15328.1","low_24_h":"67500",)"
         R"("best_bid":"68900.00","best_ask":"68901.00"}]}]})",
         {{"channel", ""},
          {"timestamp", ""},
          {"sequence_num", "n"},
          {"events", "a"},
          {"events[0]", "?"},
          {"events[0].type", "sd?"},
          {"events[0].tickers", "a"},
          {"events[0].tickers[0]", "?"},
          {"events[0].tickers[0].product_id", ""},
          {"events[0].tickers[0].price", "nd"},
          {"events[0].tickers[0].volume_24_h", "nd"},
          {"events[0].tickers[0].best_bid", "nd?"},
          {"events[0].tickers[0].best_ask", "nd?"}}},
        {"Coinbase candles",
         "coinbase",
         R"({"channel":"candles","timestamp":"2026-04-07T14:30:03Z","sequence_num":3,"events":[{"type":"update","candles":)"
         R"([{"start":"1775521800","high":"68950","low":"68850","open":"68900","close":"68920.5","volume":"42.15",)"
         R"("product_id":"BTC-USD"}]}]})",
         {{"channel", ""},
          {"timestamp", ""},
          {"sequence_num", "n"},
          {"events", "a"},
          {"events[0]", "?"},
          {"events[0].type", "sd?"},
          {"events[0].candles", "a"},
          {"events[0].candles[0]", "?"},
          {"events[0].candles[0].start", "nd"},
          {"events[0].candles[0].high", "nd"},
          {"events[0].candles[0].low", "nd"},
          {"events[0].candles[0].open", "nd"},
          {"events[0].candles[0].close", "nd"},
          {"events[0].candles[0].volume", "nd"},
          {"events[0].candles[0].product_id", ""}}},
        {"Coinbase l2_data",
         "coinbase",
         R"({"channel":"l2_data","client_id":"","timestamp":"2026-04-07T14:30:01.456789Z","sequence_num":1,"events":)"
         R"([{"type":"update","product_id":"BTC-USD","updates":[{"side":"offer","event_time":"2026-04-07T14:30:01.45Z",)"
         R"("price_level":"68901.00","new_quantity":"0"}]}]})",
         {{"channel", ""},
          {"timestamp", ""},
          {"sequence_num", "n"},
          {"events", "a"},
          {"events[0]", "?"},
          {"events[0].type", ""},
          {"events[0].product_id", ""},
          {"events[0].updates", "a"},
          {"events[0].updates[0]", "?"},
          {"events[0].updates[0].side", ""},
          {"events[0].updates[0].price_level", "nd"},
          {"events[0].updates[0].new_quantity", "nd"}}},
        {"Coinbase heartbeats",
         "coinbase",
         R"({"channel":"heartbeats","client_id":"","timestamp":"2024-10-04T07:04:40.825062088Z","sequence_num":1,"events":)"
         R"([{"current_time":"2024-10-04 07:04:40.820713045 +0000 UTC m=+66987.6","heartbeat_counter":66987}]})",
         {{"channel", ""},
          {"timestamp", ""},
          {"sequence_num", "n"},
          {"events", "a"},
          {"events[0]", "?"},
          {"events[0].type", "sd?"},
          {"events[0].heartbeat_counter", "nd"}}},
        {"Coinbase Exchange match",
         "coinbase-exchange",
         R"({"type":"match","trade_id":881613,"maker_order_id":"27fff20b","taker_order_id":"1da6ce16","side":"sell",)"
         R"("size":"0.04","price":"14.7775","product_id":"BTC-USD","sequence":333938798,"time":"2021-04-17T16:43:30.244075Z"})",
         {{"type", ""},
          {"trade_id", "n"},
          {"side", "sd"},
          {"size", "nd"},
          {"price", "nd"},
          {"product_id", ""},
          {"time", ""},
          {"sequence", "nsdbzoa?"}}},
        {"Coinbase Exchange ticker",
         "coinbase-exchange",
         R"({"type":"ticker","sequence":333938798,"product_id":"BTC-USD","price":"14.7775","open_24h":"14.6647",)"
         R"("volume_24h":"94381.28","best_bid":"14.7550","best_ask":"14.8060","side":"buy",)"
         R"("time":"2021-04-17T16:43:30.244075Z","trade_id":881613,"last_size":"0.04"})",
         {{"type", ""},
          {"product_id", ""},
          {"price", "nd"},
          {"volume_24h", "nd"},
          {"best_bid", "nd"},
          {"best_ask", "nd"},
          {"time", "?"},
          {"sequence", "nsdbzoa?"},
          {"trade_id", "nsdbzoa?"}}},
        {"Coinbase Exchange snapshot",
         "coinbase-exchange",
         R"({"type":"snapshot","product_id":"BTC-USD","asks":[["10102.55","0.57"]],"bids":[["10101.10","0.45"]]})",
         {{"type", ""},
          {"product_id", ""},
          {"bids", "a"},
          {"bids[0]", "?"},
          {"bids[0][0]", "nd"},
          {"bids[0][1]", "nd"},
          {"asks", "a"},
          {"asks[0]", "?"},
          {"asks[0][0]", "nd"},
          {"asks[0][1]", "nd"}}},
        {"Coinbase Exchange l2update",
         "coinbase-exchange",
         R"({"type":"l2update","product_id":"BTC-USD","changes":[["sell","0.00001306","660.5"]],)"
         R"("time":"2021-04-17T16:43:37.075687Z"})",
         {{"type", ""},
          {"product_id", ""},
          {"changes", "a"},
          {"changes[0]", "?"},
          {"changes[0][0]", ""},
          {"changes[0][1]", "nd"},
          {"changes[0][2]", "nd"},
          {"time", "?"}}},
        {"Kraken trade",
         "kraken",
         R"({"channel":"trade","type":"update","data":[{"symbol":"BTC/USD","side":"sell","price":62802.5,"qty":0.00027625,)"
         R"("ord_type":"market","trade_id":10218208,"timestamp":"2026-08-16T23:37:05.440295Z"}]})",
         {{"channel", ""},
          {"type", ""},
          {"data", "a"},
          {"data[0]", "?"},
          {"data[0].symbol", ""},
          {"data[0].side", "sd"},
          {"data[0].price", "nd"},
          {"data[0].qty", "nd"},
          {"data[0].trade_id", "n"},
          {"data[0].timestamp", ""}}},
        {"Kraken ticker",
         "kraken",
         R"({"channel":"ticker","type":"update","data":[{"symbol":"BTC/USD","bid":105944.2,"bid_qty":2.5,"ask":105944.3,)"
         R"("ask_qty":3.2,"last":105899.4,"volume":163.28908096,"vwap":105904.39279,"low":104711.5,"change_pct":0.24,)"
         R"("timestamp":"2026-08-16T23:37:05.123456Z"}]})",
         {{"channel", ""},
          {"type", ""},
          {"data", "a"},
          {"data[0]", "?"},
          {"data[0].symbol", ""},
          {"data[0].bid", "nd"},
          {"data[0].bid_qty", "nd"},
          {"data[0].ask", "nd"},
          {"data[0].ask_qty", "nd"},
          {"data[0].last", "nd"},
          {"data[0].volume", "nd"},
          {"data[0].timestamp", "?"}},
         false,
         2},
        {"Kraken ohlc",
         "kraken",
         R"({"channel":"ohlc","type":"update","timestamp":"2023-10-04T16:26:30.524394914Z","data":[{"symbol":"BTC/USD",)"
         R"("open":106038.2,"high":106044.3,"low":106038.1,"close":106040.1,"trades":12,"volume":30927.68,)"
         R"("interval_begin":"2023-10-04T16:25:00.000000000Z","interval":5,"timestamp":"2023-10-04T16:30:00.000000Z"}]})",
         {{"channel", ""},
          {"type", ""},
          {"timestamp", "?"},
          {"data", "a"},
          {"data[0]", "?"},
          {"data[0].symbol", ""},
          {"data[0].open", "nd"},
          {"data[0].high", "nd"},
          {"data[0].low", "nd"},
          {"data[0].close", "nd"},
          {"data[0].volume", "nd"},
          {"data[0].interval_begin", ""},
          {"data[0].interval", ""}}},
        {"Kraken book",
         "kraken",
         R"({"channel":"book","type":"update","data":[{"symbol":"BTC/USD","bids":[{"price":62802.5,"qty":0.02987767}],)"
         R"("asks":[{"price":62806.6,"qty":0.5}],"checksum":265834348,"timestamp":"2026-08-16T23:37:05.376419Z"}]})",
         {{"channel", ""},
          {"type", ""},
          {"data", "a"},
          {"data[0]", "?"},
          {"data[0].symbol", ""},
          {"data[0].bids", "a"},
          {"data[0].bids[0]", "?"},
          {"data[0].bids[0].price", "nd"},
          {"data[0].bids[0].qty", "nd"},
          {"data[0].asks", "a"},
          {"data[0].asks[0]", "?"},
          {"data[0].asks[0].price", "nd"},
          {"data[0].asks[0].qty", "nd"},
          {"data[0].checksum", "n"},
          {"data[0].timestamp", "?"}}},
        {"Kraken acknowledgement",
         "kraken",
         R"({"method":"subscribe","result":{"channel":"ohlc","interval":5,"snapshot":true,"symbol":"BTC/USD"},)"
         R"("success":true,"time_in":"2026-08-16T23:37:04.334090Z","time_out":"2026-08-16T23:37:04.334135Z","req_id":1})",
         {{"method", ""},
          {"result", "o?"},
          {"result.channel", "sd?"},
          {"result.interval", "n?"},
          {"result.symbol", "sd?"},
          {"success", "b"},
          {"time_in", "?"},
          {"time_out", "?"},
          {"req_id", "nz?"}}},
        {"OKX trade",
         "okx",
         R"({"arg":{"channel":"trades","instId":"BTC-USD"},"data":[{"instId":"BTC-USD","tradeId":"674510826",)"
         R"("px":"95634.9","sz":"0.00011186","side":"buy","ts":"1740394561685","count":"1","source":"0","seqId":1234567}]})",
         {{"arg", ""},
          {"arg.channel", ""},
          {"arg.instId", ""},
          {"data", "a"},
          {"data[0]", "?"},
          {"data[0].instId", "?"},
          {"data[0].tradeId", "nd"},
          {"data[0].px", "nd"},
          {"data[0].sz", "nd"},
          {"data[0].side", "sd"},
          {"data[0].ts", "nd"},
          {"data[0].count", "nd?"}}},
        {"OKX ticker",
         "okx",
         R"({"arg":{"channel":"tickers","instId":"BTC-USD"},"data":[{"instType":"SPOT","instId":"BTC-USD","last":"9999.99",)"
         R"("lastSz":"0.1","askPx":"10000","askSz":"11","bidPx":"9999.9","volCcy24h":"2222","vol24h":"2222",)"
         R"("ts":"1597026383085"}]})",
         {{"arg", ""},
          {"arg.channel", ""},
          {"arg.instId", ""},
          {"data", "a"},
          {"data[0]", "?"},
          {"data[0].instId", "?"},
          {"data[0].last", "nd"},
          {"data[0].askPx", "nd"},
          {"data[0].bidPx", "nd"},
          {"data[0].vol24h", "nd"},
          {"data[0].volCcy24h", "nd"},
          {"data[0].ts", "nd"}}},
        {"OKX bbo-tbt",
         "okx",
         R"({"arg":{"channel":"bbo-tbt","instId":"BTC-USD"},"data":[{"asks":[["8476.98","415"]],"bids":[["8476.97","256"]],)"
         R"("ts":"1597026383085","seqId":123456}]})",
         {{"arg", ""},
          {"arg.channel", ""},
          {"arg.instId", ""},
          {"data", "a"},
          {"data[0]", "?"},
          {"data[0].bids", "a"},
          {"data[0].bids[0]", "?"},
          {"data[0].bids[0][0]", "nd"},
          {"data[0].bids[0][1]", "nd"},
          {"data[0].asks", "a"},
          {"data[0].asks[0]", "?"},
          {"data[0].asks[0][0]", "nd"},
          {"data[0].asks[0][1]", "nd"},
          {"data[0].ts", "nd"},
          {"data[0].seqId", "nd?"}}},
        {"OKX candle",
         "okx",
         R"({"arg":{"channel":"candle1m","instId":"BTC-USD"},"data":[["1597026360000","8533.02","8553.74","8527.17","8548.26",)"
         R"("45247","529.5858061","529.5858061","0"]]})",
         {{"arg", ""},
          {"arg.channel", ""},
          {"arg.instId", ""},
          {"data", "a"},
          {"data[0]", "?"},
          {"data[0][0]", "nd"},
          {"data[0][1]", "nd"},
          {"data[0][2]", "nd"},
          {"data[0][3]", "nd"},
          {"data[0][4]", "nd"},
          {"data[0][5]", "nd"},
          {"data[0][6]", "nsdbzoa"},
          {"data[0][7]", "nsdbzoa"},
          {"data[0][8]", "sd"}}},
        {"OKX books",
         "okx",
         R"({"arg":{"channel":"books","instId":"BTC-USD"},"action":"update","data":[{"asks":[["8476.98","415"]],)"
         R"("bids":[["8476.97","256"]],"ts":"1597026383085","checksum":-855196043,"prevSeqId":5,"seqId":123456}]})",
         {{"arg", ""},
          {"arg.channel", ""},
          {"arg.instId", ""},
          {"action", ""},
          {"data", "a"},
          {"data[0]", "?"},
          {"data[0].bids", "a"},
          {"data[0].bids[0]", "?"},
          {"data[0].bids[0][0]", "nd"},
          {"data[0].bids[0][1]", "nd"},
          {"data[0].asks", "a"},
          {"data[0].asks[0]", "?"},
          {"data[0].asks[0][0]", "nd"},
          {"data[0].asks[0][1]", "nd"},
          {"data[0].ts", "nd"},
          {"data[0].checksum", "nd?"},
          {"data[0].prevSeqId", "nd"},
          {"data[0].seqId", "nd"}}},
        {"OKX mark-price",
         "okx",
         R"({"arg":{"channel":"mark-price","instId":"BTC-USD"},"data":[{"instType":"MARGIN","instId":"BTC-USD",)"
         R"("markPx":"42310.6","ts":"1630049139746"}]})",
         {{"arg", ""},
          {"arg.channel", ""},
          {"arg.instId", ""},
          {"data", "a"},
          {"data[0]", "?"},
          {"data[0].instId", "?"},
          {"data[0].markPx", "nd"},
          {"data[0].ts", "nd"}}},
        {"OKX funding-rate",
         "okx",
         R"({"arg":{"channel":"funding-rate","instId":"BTC-USD"},"data":[{"instType":"SWAP","instId":"BTC-USD",)"
         R"("fundingRate":"0.0001875391284828","fundingTime":"1700726400000","nextFundingRate":"","ts":"1700724675402"}]})",
         {{"arg", ""},
          {"arg.channel", ""},
          {"arg.instId", ""},
          {"data", "a"},
          {"data[0]", "?"},
          {"data[0].instId", "?"},
          {"data[0].fundingRate", "nd"},
          {"data[0].fundingTime", "nd"}},
         false,
         0},
        {"OKX liquidation-orders",
         "okx",
         R"({"arg":{"channel":"liquidation-orders","instType":"MARGIN"},"data":[{"instType":"MARGIN","instId":"BTC-USD",)"
         R"("details":[{"side":"buy","posSide":"short","bkPx":"0.007831","bkLoss":"0","sz":"13","ts":"1692266434010"}]}]})",
         {{"arg", ""},
          {"arg.channel", ""},
          {"arg.instType", "sd?"},
          {"data", "a"},
          {"data[0]", "?"},
          {"data[0].instId", "sd"},
          {"data[0].details", "a"},
          {"data[0].details[0]", "?"},
          {"data[0].details[0].side", "sd"},
          {"data[0].details[0].bkPx", "nd"},
          {"data[0].details[0].sz", "nd"},
          {"data[0].details[0].ts", "nd"}}},
        {"OKX acknowledgement",
         "okx",
         R"({"id":"1512","event":"subscribe","arg":{"channel":"books","instId":"BTC-USD"},"connId":"a4d3ae55"})",
         {{"id", "sd?"}, {"event", ""}, {"arg", "?"}, {"arg.channel", "sd"}, {"arg.instId", "sd?"}}},
        {"Polymarket book",
         "polymarket",
         R"({"market":"0x5d","asset_id":"72710","timestamp":"1786728432337","hash":"924e","bids":[{"price":"0.001","size":"2200.8"}],)"
         R"("asks":[{"price":"0.999","size":"50"}],"tick_size":"0.001","last_trade_price":"0.004","event_type":"book"})",
         {{"asset_id", ""},
          {"timestamp", "nd"},
          {"bids", "a"},
          {"bids[0]", "?"},
          {"bids[0].price", "nd"},
          {"bids[0].size", "nd"},
          {"asks", "a"},
          {"asks[0]", "?"},
          {"asks[0].price", "nd"},
          {"asks[0].size", "nd"},
          {"event_type", ""}}},
        {"Polymarket price_change",
         "polymarket",
         R"({"market":"0x3b","price_changes":[{"asset_id":"40600","price":"0.06","size":"374.34","side":"BUY","hash":"f328",)"
         R"("best_bid":"0.07","best_ask":"0.08"}],"timestamp":"1786728438403","event_type":"price_change"})",
         {{"price_changes", "a"},
          {"price_changes[0]", "?"},
          {"price_changes[0].asset_id", "sd"},   // of an asset that nobody asked for
          {"price_changes[0].price", "nd"},
          {"price_changes[0].size", "nd"},
          {"price_changes[0].side", ""},
          {"timestamp", "nd"},
          {"event_type", ""}}},
        {"Polymarket last_trade_price",
         "polymarket",
         R"({"market":"0x12","asset_id":"72710","price":"0.585","size":"2.46","fee_rate_bps":"0","side":"SELL",)"
         R"("timestamp":"1786728467101","event_type":"last_trade_price","transaction_hash":"0x6c"})",
         {{"asset_id", ""},
          {"price", "nd"},
          {"size", "nd"},
          {"side", "nsdbz?"},
          {"timestamp", "nd"},
          {"event_type", ""}}},
        {"Polymarket best_bid_ask",
         "polymarket",
         R"({"market":"0x12","asset_id":"72710","best_bid":"0.585","best_ask":"0.587","spread":"0.002",)"
         R"("timestamp":"1786728467006","event_type":"best_bid_ask"})",
         {{"asset_id", ""}, {"best_bid", "nd"}, {"best_ask", "nd"}, {"timestamp", "nd"}, {"event_type", ""}}},
    };
    return all;
}

/// A line that wants every channel of two markets.
struct Line {
    std::unique_ptr<VenueProtocol> protocol;
    StreamIndex streams = 0;

    explicit Line(const char *venue, bool aggregates = false)
        : protocol(createProtocol(QString::fromLatin1(venue), {.aggregateTrades = aggregates}))
    {
        std::array symbols{"BTC-USD", "SKL-USD"};
        if (qstrncmp(venue, "binance", 7) == 0 || qstrncmp(venue, "bybit", 5) == 0)
            symbols = {"BTCUSDT", "NKNUSDT"};
        else if (qstrcmp(venue, "kraken") == 0)
            symbols = {"BTC/USD", "SKL/USD"};
        else if (qstrcmp(venue, "polymarket") == 0)
            symbols = {"72710", "40600"};
        for (const char *const symbol : symbols) {
            for (const Channel channel : protocol->facts().channels)
                protocol->addStream(streams++, {QString::fromLatin1(symbol), channel});
        }
        protocol->sessionStarted();
    }
};

QByteArray result(const DecodedFrame &out)
{
    return QByteArray(nameOf(out.problem).data()) + ' ' + out.problemField + '\n' + describe(out);
}

/// What is done to one place of a frame.
struct Edit {
    enum class Kind { None, Replace, Remove, Repeat } kind = Kind::None;
    QByteArray path;
    QByteArray text;
};

void write(const QJsonValue &value, const QByteArray &path, const Edit &edit, QByteArray &out, QByteArrayList *paths)
{
    if (paths != nullptr && !path.isEmpty())
        paths->append(path);
    bool isFirst = true;
    const auto child = [&](const QByteArray &childPath, const QByteArray &key, const QJsonValue &content) {
        const bool isEdited = edit.kind != Edit::Kind::None && edit.path == childPath;
        if (isEdited && edit.kind == Edit::Kind::Remove)
            return;
        const int times = isEdited && edit.kind == Edit::Kind::Repeat ? 2 : 1;
        for (int i = 0; i < times; ++i) {
            if (!isFirst)
                out.append(',');
            isFirst = false;
            out.append(key);
            if (isEdited && edit.kind == Edit::Kind::Replace)
                out.append(edit.text);
            else
                write(content, childPath, edit, out, i == 0 ? paths : nullptr);
        }
    };
    if (value.isObject()) {
        out.append('{');
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QByteArray key = it.key().toUtf8();
            child(path.isEmpty() ? key : QByteArray(path + '.' + key), QByteArray('"' + key + "\":"), it.value());
        }
        out.append('}');
    } else if (value.isArray()) {
        out.append('[');
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            child(path + '[' + QByteArray::number(i) + ']', {}, array[i]);
        out.append(']');
    } else {
        // QJsonDocument writes no bare values.
        QByteArray bare = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        out.append(bare.sliced(1, bare.size() - 2));
    }
}

QByteArray edited(const QByteArray &frame, const Edit &edit, QByteArrayList *paths = nullptr)
{
    QByteArray out;
    const QJsonDocument document = QJsonDocument::fromJson(frame);
    write(document.object(), {}, edit, out, paths);
    return out;
}

/// Whether a text is JSON by RFC 8259 as we take it: UTF-8, no lone surrogates, at most 64 deep. Written for this test,
/// and sharing nothing with what it judges.
class StrictJson final
{
public:
    static bool isValid(const QByteArray &text)
    {
        StrictJson json(text);
        json.space();
        if (!json.value(0))
            return false;
        json.space();
        if (json.m_at != text.size())
            return false;
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString decoded = decoder(text);
        return !decoder.hasError() && !decoded.isNull();
    }

private:
    explicit StrictJson(const QByteArray &text) : m_text(text) {}

    int peek() const { return m_at < m_text.size() ? uchar(m_text[m_at]) : -1; }
    bool take(char c)
    {
        if (peek() != c)
            return false;
        ++m_at;
        return true;
    }
    void space()
    {
        while (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t')
            ++m_at;
    }
    bool word(const char *word)
    {
        for (; *word != '\0'; ++word) {
            if (!take(*word))
                return false;
        }
        return true;
    }
    bool digits()
    {
        const qsizetype begin = m_at;
        while (peek() >= '0' && peek() <= '9')
            ++m_at;
        return m_at > begin;
    }
    bool number()
    {
        take('-');
        if (!take('0') && !digits())
            return false;
        if (take('.') && !digits())
            return false;
        if (take('e') || take('E')) {
            if (!take('+'))
                take('-');
            return digits();
        }
        return true;
    }
    int hex()
    {
        bool ok = m_at + 4 <= m_text.size();
        const QByteArray four = m_text.mid(m_at, 4);
        for (const char c : four)
            ok = ok && isxdigit(uchar(c));
        m_at += 4;
        return ok ? four.toInt(nullptr, 16) : -1;
    }
    bool string()
    {
        if (!take('"'))
            return false;
        for (;;) {
            const int c = peek();
            if (c < 0x20)
                return false;
            ++m_at;
            if (c == '"')
                return true;
            if (c != '\\')
                continue;
            const int escape = peek();
            ++m_at;
            if (escape == 'u') {
                const int code = hex();
                if (code < 0 || (code >= 0xDC00 && code < 0xE000))
                    return false;
                if (code >= 0xD800 && code < 0xDC00) {
                    if (!take('\\') || !take('u'))
                        return false;
                    const int low = hex();
                    if (low < 0xDC00 || low >= 0xE000)
                        return false;
                }
            } else if (escape < 0 || QByteArray("\"\\/bfnrt").indexOf(char(escape)) < 0) {
                return false;
            }
        }
    }
    bool value(int depth)
    {
        switch (peek()) {
        case '"':
            return string();
        case 't':
            return word("true");
        case 'f':
            return word("false");
        case 'n':
            return word("null");
        case '{':
        case '[':
            break;
        default:
            return number();
        }
        if (depth == 64)
            return false;
        const bool isObject = take('{');
        if (!isObject)
            take('[');
        const char end = isObject ? '}' : ']';
        space();
        if (take(end))
            return true;
        do {
            space();
            if (isObject) {
                if (!string())
                    return false;
                space();
                if (!take(':'))
                    return false;
                space();
            }
            if (!value(depth + 1))
                return false;
            space();
        } while (take(','));
        return take(end);
    }

    const QByteArray &m_text;
    qsizetype m_at = 0;
};

}   // namespace

class TestBadInput final : public QObject
{
    Q_OBJECT

private slots:
    void goodFramesAreGood_data() { sampleRows(); }
    void goodFramesAreGood();
    void truncationsOfEveryLengthGiveNothing_data() { sampleRows(); }
    void truncationsOfEveryLengthGiveNothing();
    void trailingRubbishIsRefused_data() { sampleRows(); }
    void trailingRubbishIsRefused();
    void duplicateKeysAreRefused_data() { sampleRows(); }
    void duplicateKeysAreRefused();
    void missingFieldsAreRefused_data() { sampleRows(); }
    void missingFieldsAreRefused();
    void wrongTypesAreRefusedForEveryField_data() { sampleRows(); }
    void wrongTypesAreRefusedForEveryField();
    void absurdNumbersAreRefused_data() { sampleRows(); }
    void absurdNumbersAreRefused();
    void refusedFramesLeaveNothing_data() { sampleRows(); }
    void refusedFramesLeaveNothing();
    void absurdUnknownFieldsDoNoHarm_data() { sampleRows(); }
    void absurdUnknownFieldsDoNoHarm();
    void deepNestingIsRefusedEverywhere_data() { sampleRows(); }
    void deepNestingIsRefusedEverywhere();
    void noJsonIsRefused_data();
    void noJsonIsRefused();
    void realFramesCutAnywhereGiveNothing_data();
    void realFramesCutAnywhereGiveNothing();
    void flippedBytesNeverGiveMoreThanTheFrameSays_data();
    void flippedBytesNeverGiveMoreThanTheFrameSays();

private:
    static void sampleRows()
    {
        QTest::addColumn<int>("sample");
        for (size_t i = 0; i < samples().size(); ++i)
            QTest::newRow(samples()[i].name) << int(i);
    }
};

void TestBadInput::goodFramesAreGood()
{
    QFETCH(const int, sample);
    const Sample &good = samples()[size_t(sample)];
    Line line(good.venue, good.aggregates);
    const DecodedFrame out = decode(*line.protocol, good.frame);
    QCOMPARE(out.problem, DecodeProblem::None);
    QCOMPARE(out.messages.size() + out.notices.size(), good.results);
    QVERIFY(StrictJson::isValid(good.frame));
    // The editing of this test, without an edit, changes nothing but the order.
    QByteArrayList paths;
    const QByteArray rewritten = edited(good.frame, {}, &paths);
    Line other(good.venue, good.aggregates);
    QCOMPARE(result(decode(*other.protocol, rewritten)), result(out));
    for (auto it = good.fields.keyBegin(); it != good.fields.keyEnd(); ++it)
        QVERIFY2(paths.contains(*it) || good.fields[*it].contains('?'), it->constData());
}

// A-01
void TestBadInput::truncationsOfEveryLengthGiveNothing()
{
    QFETCH(const int, sample);
    const Sample &good = samples()[size_t(sample)];
    Line line(good.venue, good.aggregates);
    DecodedFrame out;
    for (qsizetype length = 0; length < good.frame.size(); ++length) {
        // Whatever stands behind the frame, it is not part of it.
        for (const char padding : {'}', ']', '"', '0', ' ', ',', '\0', '\xFF'}) {
            const PaddedFrame frame(good.frame.left(length), padding);
            line.protocol->decode(frame.view(), out);
            QVERIFY(isQuarantined(out.problem));
            QCOMPARE(inconsistency(out, line.streams), QByteArray());
        }
    }
    const PaddedFrame whole(good.frame, '9');
    line.protocol->decode(whole.view(), out);
    QCOMPARE(out.problem, DecodeProblem::None);
}

// A-01
void TestBadInput::trailingRubbishIsRefused()
{
    QFETCH(const int, sample);
    const Sample &good = samples()[size_t(sample)];
    Line line(good.venue, good.aggregates);
    const QByteArray nul(1, '\0');
    for (const QByteArray &rubbish :
         {QByteArray("x"), QByteArray(" x"), QByteArray("{}"), QByteArray("}"), QByteArray("]"), QByteArray(","),
          QByteArray("\""), QByteArray("0"), QByteArray(" null"), nul, QByteArray("\xFF"), QByteArray(good.frame)}) {
        const DecodedFrame out = decode(*line.protocol, good.frame + rubbish);
        QVERIFY2(isQuarantined(out.problem), rubbish.constData());
        QCOMPARE(inconsistency(out, line.streams), QByteArray());
        QVERIFY(isQuarantined(decode(*line.protocol, rubbish + good.frame).problem));
    }
    QCOMPARE(decode(*line.protocol, " \r\n\t" + good.frame + " \r\n\t").problem, DecodeProblem::None);
}

// A-03
void TestBadInput::duplicateKeysAreRefused()
{
    QFETCH(const int, sample);
    const Sample &good = samples()[size_t(sample)];
    QByteArrayList paths;
    (void)edited(good.frame, {}, &paths);
    for (const QByteArray &path : paths) {
        if (path.endsWith(']'))
            continue;
        Line line(good.venue, good.aggregates);
        const DecodedFrame out = decode(*line.protocol, edited(good.frame, {Edit::Kind::Repeat, path, {}}));
        const bool matters = good.fields.contains(path);
        QVERIFY2((out.problem == DecodeProblem::DuplicateKey) == matters, path.constData());
        QCOMPARE(inconsistency(out, line.streams), QByteArray());
        if (!matters)
            QCOMPARE(out.problem, DecodeProblem::None);
    }
}

// A-04
void TestBadInput::missingFieldsAreRefused()
{
    QFETCH(const int, sample);
    const Sample &good = samples()[size_t(sample)];
    QByteArrayList paths;
    (void)edited(good.frame, {}, &paths);
    for (const QByteArray &path : paths) {
        Line line(good.venue, good.aggregates);
        const DecodedFrame out = decode(*line.protocol, edited(good.frame, {Edit::Kind::Remove, path, {}}));
        const bool matters = good.fields.contains(path) && !good.fields[path].contains('?');
        QVERIFY2(out.problem == (matters ? DecodeProblem::MissingField : DecodeProblem::None)
                     // Elements of a level or a change move up when one is missing.
                     || (matters && path.endsWith(']') && isQuarantined(out.problem)),
                 QByteArray(path + ": " + nameOf(out.problem).data()).constData());
        QCOMPARE(inconsistency(out, line.streams), QByteArray());
    }
}

// A-04
void TestBadInput::wrongTypesAreRefusedForEveryField()
{
    QFETCH(const int, sample);
    const Sample &good = samples()[size_t(sample)];
    static const std::pair<char, const char *> Replacements[] = {
        {'n', "12"}, {'s', "\"text\""}, {'d', "\"12\""}, {'b', "true"}, {'z', "null"}, {'o', "{}"}, {'a', "[]"}};
    QByteArrayList paths;
    (void)edited(good.frame, {}, &paths);
    for (const QByteArray &path : paths) {
        for (const auto &[letter, text] : Replacements) {
            Line line(good.venue, good.aggregates);
            const DecodedFrame out = decode(*line.protocol, edited(good.frame, {Edit::Kind::Replace, path, text}));
            const bool isAllowed = !good.fields.contains(path) || good.fields[path].contains(letter);
            QVERIFY2((out.problem == DecodeProblem::None) == isAllowed,
                     QByteArray(path + " = " + text + ": " + nameOf(out.problem).data()).constData());
            QVERIFY(isAllowed || out.messages.empty());
            QCOMPARE(inconsistency(out, line.streams), QByteArray());
        }
    }
}

// A-05
void TestBadInput::absurdNumbersAreRefused()
{
    QFETCH(const int, sample);
    const Sample &good = samples()[size_t(sample)];
    for (auto it = good.fields.begin(); it != good.fields.end(); ++it) {
        if (!it.value().contains('n') || it.value().contains('z'))
            continue;                                 // no number is read there
        const bool isId = it.value().contains('s');   // which may be any text
        for (const char *const number : {"NaN", "Infinity", "-Infinity", "1e999", "-1e999", "1e-999", "0x10", "1.",
                                         ".5", "01", "+1", "--1", "1e", "tru"}) {
            Line line(good.venue, good.aggregates);
            DecodedFrame out = decode(*line.protocol, edited(good.frame, {Edit::Kind::Replace, it.key(), number}));
            QVERIFY2(isQuarantined(out.problem), QByteArray(it.key() + " = " + number).constData());
            QCOMPARE(inconsistency(out, line.streams), QByteArray());
            const QByteArray quoted = QByteArray('"' + QByteArray(number) + '"');
            if (isId || qstrcmp(number, "+1") == 0)
                continue;
            out = decode(*line.protocol, edited(good.frame, {Edit::Kind::Replace, it.key(), quoted}));
            QVERIFY2(isQuarantined(out.problem), QByteArray(it.key() + " = " + quoted).constData());
        }
        // Whole numbers beyond 64 bits, and decimals with more digits than anybody needs.
        for (const QByteArray &number : {QByteArray("18446744073709551616"), QByteArray(100'000, '9')}) {
            Line line(good.venue, good.aggregates);
            const DecodedFrame out = decode(*line.protocol,
                                            edited(good.frame, {Edit::Kind::Replace, it.key(), number}));
            const bool isPrice = number.size() < 100 && it.value().contains('d') && out.problem == DecodeProblem::None;
            QVERIFY2(isPrice || isQuarantined(out.problem), it.key().constData());
            QCOMPARE(inconsistency(out, line.streams), QByteArray());
        }
    }
}

void TestBadInput::refusedFramesLeaveNothing()
{
    QFETCH(const int, sample);
    const Sample &good = samples()[size_t(sample)];
    QByteArrayList paths;
    QByteArrayList broken = {good.frame.chopped(1), good.frame + 'x'};
    const QByteArray plain = edited(good.frame, {}, &paths);
    for (const QByteArray &path : paths) {
        broken.append(edited(good.frame, {Edit::Kind::Remove, path, {}}));
        broken.append(edited(good.frame, {Edit::Kind::Repeat, path, {}}));
        broken.append(edited(good.frame, {Edit::Kind::Replace, path, "{}"}));
        broken.append(edited(good.frame, {Edit::Kind::Replace, path, "[{}]"}));
        // An element as it should be, and then one that is none.
        const qsizetype at = edited(good.frame, {Edit::Kind::Replace, path, "\1"}).indexOf('\1');
        const qsizetype behind = plain.size() - (edited(good.frame, {Edit::Kind::Replace, path, {}}).size() - at);
        if (path.endsWith(']'))
            broken.append(plain.first(behind) + ",{}" + plain.sliced(behind));
    }
    Line untouched(good.venue, good.aggregates);
    const QByteArray expected = result(decode(*untouched.protocol, good.frame));
    for (const QByteArray &frame : broken) {
        Line line(good.venue, good.aggregates);
        if (!isQuarantined(decode(*line.protocol, frame).problem))
            continue;
        // The same as if it had been the first frame of all.
        const QByteArray told = result(decode(*line.protocol, good.frame));
        QVERIFY2(told == expected, QByteArray(frame + ": " + told + " | " + expected).constData());
    }
}

// A-06
void TestBadInput::absurdUnknownFieldsDoNoHarm()
{
    QFETCH(const int, sample);
    const Sample &good = samples()[size_t(sample)];
    const auto with = [&](const QByteArray &field) -> QByteArray { return "{" + field + "," + good.frame.sliced(1); };
    Line line(good.venue, good.aggregates);
    for (const QByteArray &field :
         {QByteArray(R"("":null)"), QByteArray(R"("\u0000":"\u0000")"), QByteArray(R"("x":1e999)"),
          QByteArray(R"("x":123456789012345678901234567890)"), QByteArray(R"("x":-0.0E-0)"),
          QByteArray("\"" + QByteArray(100'000, 'k') + "\":[[],{},[{}]]"), QByteArray("\"\u202E\":\"\u2028\u2066\""),
          QByteArray("\"x\":\"" + QByteArray(10'000'000, 'x') + "\""),
          QByteArray("\"x\":\"" + QByteArray("\\u00e9").repeated(100'000) + "\"")}) {
        QCOMPARE(decode(*line.protocol, with(field)).problem, DecodeProblem::None);
    }
    for (const QByteArray &field :
         {QByteArray(R"("x":"\ud800")"), QByteArray(R"("\udc00":1)"), QByteArray(R"("x":NaN)"), QByteArray(R"("x":01)"),
          QByteArray(R"("x":[1}])"), QByteArray(R"("x":"\q")"), QByteArray("\"x\":\"\xC0\xAF\""),
          QByteArray("\"x\":\"\xED\xA0\x80\""), QByteArray("\"x\":\"a\0b\"", 9), QByteArray("\"x\":\"\t\"")}) {
        const DecodedFrame out = decode(*line.protocol, with(field));
        QVERIFY2(out.problem == DecodeProblem::Malformed, field.constData());
        QCOMPARE(inconsistency(out, line.streams), QByteArray());
    }
}

// A-02
void TestBadInput::deepNestingIsRefusedEverywhere()
{
    QFETCH(const int, sample);
    const Sample &good = samples()[size_t(sample)];
    Line line(good.venue, good.aggregates);
    const QByteArray deep = QByteArray(100, '[') + QByteArray(100, ']');
    QByteArrayList paths;
    (void)edited(good.frame, {}, &paths);
    for (const QByteArray &path : paths) {
        const DecodedFrame out = decode(*line.protocol, edited(good.frame, {Edit::Kind::Replace, path, deep}));
        QVERIFY2(isQuarantined(out.problem), path.constData());
        QCOMPARE(inconsistency(out, line.streams), QByteArray());
    }
    const QByteArray million = QByteArray(1'000'000, '[') + QByteArray(1'000'000, ']');
    QCOMPARE(decode(*line.protocol, "{\"x\":" + million + "," + good.frame.sliced(1)).problem,
             DecodeProblem::Malformed);
}

void TestBadInput::noJsonIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("white space") << QByteArray(" \n");
    QTest::newRow("a word") << QByteArray("hello");   // "pong" is what some venues say
    QTest::newRow("a page") << QByteArray("<html><body>503 Service Unavailable</body></html>");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("an array of arrays") << QByteArray("[[0,{\"x\":1}]]");
    QTest::newRow("a number") << QByteArray("12");
    QTest::newRow("a text") << QByteArray("\"ping\"");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("true") << QByteArray("true");
    QTest::newRow("NUL") << QByteArray(100, '\0');
    QTest::newRow("all ones") << QByteArray(100, '\xFF');
    QTest::newRow("a BOM") << QByteArray("\xEF\xBB\xBF{}");
    QTest::newRow("UTF-16") << QByteArray("{\0}\0", 4);
    QTest::newRow("10^6 open brackets") << QByteArray(1'000'000, '{');
    QTest::newRow("10^6 quotes") << QByteArray(1'000'001, '"');
    QTest::newRow("10^6 backslashes") << QByteArray(1'000'000, '\\');
}

void TestBadInput::noJsonIsRefused()
{
    QFETCH(const QByteArray, text);
    for (const VenueFacts *const facts : builtInVenues()) {
        if (facts->id == QLatin1String("polymarket") && text == "[]")
            continue;   // A list of no events is what it sends where there is nothing to send.
        Line line(facts->id.toLatin1().constData());
        const DecodedFrame out = decode(*line.protocol, text);
        QVERIFY(isQuarantined(out.problem));
        QCOMPARE(inconsistency(out, line.streams), QByteArray());
    }
}

static void captureRows()
{
    QTest::addColumn<QByteArray>("venue");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("Binance Spot") << QByteArray("binance-spot")
                                  << QByteArray("binance/spot-btcusdt-depth100ms-bookticker-trade-20240808.jsonl.gz");
    QTest::newRow("Binance Spot 2021") << QByteArray(
        "binance-spot") << QByteArray("binance/spot-4symbols-depth-bookticker-kline-aggtrade-20211012.jsonl");
    QTest::newRow("Binance USD-M 2021") << QByteArray("binance-usdm")
                                        << QByteArray("binance/usdm-multi-20210722-legacy-shape.jsonl.gz");
    QTest::newRow("Bybit book") << QByteArray("bybit-linear")
                                << QByteArray("bybit/linear-orderbook500-xrpusdt-20241201.jsonl");
    QTest::newRow("Bybit tickers") << QByteArray("bybit-linear")
                                   << QByteArray("bybit/tickers-linear-option-usdcperp-20240515.jsonl");
    QTest::newRow("Coinbase Exchange") << QByteArray("coinbase-exchange")
                                       << QByteArray("coinbase/exchangefeed-level2-matches-ticker-20210417.jsonl.gz");
    QTest::newRow("Coinbase Advanced Trade")
        << QByteArray("coinbase") << QByteArray("coinbase/advanced-heartbeats-markettrades-20241004.jsonl");
    QTest::newRow("Polymarket") << QByteArray("polymarket")
                                << QByteArray("polymarket/market-book-pricechange-lasttrade-20260814.jsonl");
}

/// The lines of a capture, made to belong to the streams of lineFor(): Bybit no longer offers the depth that was
/// recorded.
static std::vector<std::string> realFrames(const QByteArray &path)
{
    auto lines = captureLines(path.constData());
    static constexpr std::string_view Recorded = "orderbook.500.";
    for (std::string &line : lines) {
        if (const size_t at = line.find(Recorded); at != std::string::npos)
            line.replace(at, Recorded.size(), "orderbook.50.");
    }
    return lines;
}

/// A line that wants what a capture has.
static Line lineFor(const QByteArray &venue)
{
    Line line(venue.constData(), venue.startsWith("binance-"));
    const auto addAll = [&line](const char *symbol) {
        for (const Channel channel : line.protocol->facts().channels)
            line.protocol->addStream(line.streams++, {QString::fromLatin1(symbol), channel});
    };
    if (venue == "coinbase") {
        line.protocol->addStream(line.streams++, {QStringLiteral("ETH-USDT"), Channel::Trade});
    } else if (venue == "polymarket") {
        for (const char *const asset :
             {"63691357964355397861776339416833450653158434687925250159757815624217137833471",
              "40600137944982070120020561148201046074034528738262880058756488608210871246278",
              "72710166409980712002774407052535905861151156175854323762835102340552522606004"}) {
            for (const Channel channel : line.protocol->facts().channels)
                line.protocol->addStream(line.streams++, {QString::fromLatin1(asset), channel});
        }
    } else if (venue == "coinbase-exchange") {
        for (const char *const product : {"BAND-GBP", "DASH-BTC", "NU-GBP", "SKL-BTC", "SKL-GBP"})
            addAll(product);
    } else if (venue == "binance-usdm") {
        for (const char *const symbol : {"SUSHIUSDT", "AKROUSDT", "CTKUSDT", "KEEPUSDT"})
            addAll(symbol);
    } else if (venue == "bybit-linear") {
        for (const char *const symbol : {"XRPUSDT", "BTCPERP"})
            addAll(symbol);
    }
    return line;
}

void TestBadInput::realFramesCutAnywhereGiveNothing_data() { captureRows(); }

// A-01
void TestBadInput::realFramesCutAnywhereGiveNothing()
{
    QFETCH(const QByteArray, venue);
    QFETCH(const QByteArray, path);
    const auto lines = realFrames(path);
    if (lines.empty())
        QSKIP("The captures are not here.");
    Line line = lineFor(venue);
    DecodedFrame out;
    qsizetype cuts = 0;
    for (size_t i = 0; i < lines.size() && cuts < 60'000; i += 1 + lines.size() / 200) {
        const std::string &text = lines[i];
        // Of the longest ones (whole books) the ends, and a sample of what lies between.
        for (size_t length = 0; length < text.size();
             length += length < 1000 || text.size() - length < 1000 ? 1 : 997) {
            const PaddedFrame frame(std::string_view(text).substr(0, length));
            line.protocol->decode(frame.view(), out);
            QVERIFY2(isQuarantined(out.problem), text.substr(0, length).c_str());
            QCOMPARE(inconsistency(out, line.streams), QByteArray());
            ++cuts;
        }
    }
}

void TestBadInput::flippedBytesNeverGiveMoreThanTheFrameSays_data() { captureRows(); }

// A-01
void TestBadInput::flippedBytesNeverGiveMoreThanTheFrameSays()
{
    QFETCH(const QByteArray, venue);
    QFETCH(const QByteArray, path);
    const auto lines = realFrames(path);
    if (lines.empty())
        QSKIP("The captures are not here.");
    static constexpr char Favourites[] = "{}[]\",:\\ 0123456789.eE+-tfnu\0\x1F\x7F\x80\xC3\xED\xFF";
    constexpr int Rounds = 100'000;
    Random random(0x5EED'0001);
    Line line = lineFor(venue);
    DecodedFrame out;
    int understood = 0, refused = 0;
    for (int round = 0; round < Rounds; ++round) {
        const std::string &original = lines[random.next() % lines.size()];
        QByteArray text = QByteArray::fromRawData(original.data(), qsizetype(original.size()));
        if (text.size() > 3000)
            text = QByteArray("{\"x\":0}");
        for (quint64 changes = 1 + random.next() % 4; changes > 0 && !text.isEmpty(); --changes) {
            const qsizetype at = qsizetype(random.next() % quint64(text.size()));
            const char favourite = Favourites[random.next() % (sizeof Favourites - 1)];
            switch (random.next() % 6) {
            case 0:
                text[at] = char(text[at] ^ (1 << random.next() % 8));
                break;
            case 1:
                text[at] = char(random.next());
                break;
            case 2:
                text[at] = favourite;
                break;
            case 3:
                text.insert(at, favourite);
                break;
            case 4:
                text.remove(at, 1 + qsizetype(random.next() % 8));
                break;
            case 5:
                text.insert(
                    at, text.mid(qsizetype(random.next() % quint64(text.size())), 1 + qsizetype(random.next() % 30)));
            }
        }
        const PaddedFrame frame(text, Favourites[random.next() % (sizeof Favourites - 1)]);
        line.protocol->decode(frame.view(), out);
        const auto shown = [&] { return QByteArray(nameOf(out.problem).data() + QByteArray(" ") + text); };
        QVERIFY2(inconsistency(out, line.streams).isEmpty(), shown().constData());
        if (StrictJson::isValid(text)) {
            QVERIFY2(out.problem != DecodeProblem::Malformed, shown().constData());
        } else {
            QVERIFY2(out.problem != DecodeProblem::None && out.messages.empty() && out.notices.empty(),
                     shown().constData());
        }
        ++(out.problem == DecodeProblem::None ? understood : refused);
    }
    // Both ways are really taken: a changed digit is a good frame.
    QVERIFY2(understood > Rounds / 50 && refused > Rounds / 10,
             qPrintable(QStringLiteral("%1 understood, %2 refused").arg(understood).arg(refused)));
    // And nothing of it has stayed.
    for (size_t i = 0; i < lines.size(); i += 1 + lines.size() / 1000) {
        const PaddedFrame frame(lines[i]);
        line.protocol->decode(frame.view(), out);
        QVERIFY(!isQuarantined(out.problem));
    }
}

}   // namespace tst_badinput

FEEDWARDEN_APPLESS_TEST(tst_badinput::TestBadInput)
#include "tst_badinput.moc"
