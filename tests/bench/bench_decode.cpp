// SPDX-License-Identifier: GPL-3.0-or-later

// What decoding costs, beside a bare simdjson On-Demand loop that reads the same fields, and how often it allocates.
// Run the release build; each line is one frame.

#include "core/base/allocationcount.h"
#include "core/venues/binance/binancespot.h"
#include "core/venues/coinbase/coinbase.h"
#include "core/venues/coinbase/coinbaseexchange.h"

#define SIMDJSON_EXCEPTIONS 0
#include <benchmark/benchmark.h>
#include <simdjson.h>

namespace feedwarden {

static constexpr char Trade165[] =
    R"({"stream":"btcusdt@trade","data":{"e":"trade","E":1723161255343,"s":"BTCUSDT","t":3735683259,"p":"61837.63000000","q":"0.02000000","T":1723161255342,"m":true,"M":true}})";
static constexpr char BookTickerFrame[] =
    R"({"stream":"btcusdt@bookTicker","data":{"u":50093239212,"s":"BTCUSDT","b":"61837.63000000","B":"3.78826000","a":"61837.64000000","A":"1.54698000"}})";
static constexpr char DepthFrame[] =
    R"({"stream":"btcusdt@depth@100ms","data":{"e":"depthUpdate","E":1723161255208,"s":"BTCUSDT","U":50093239189,"u":50093239202,"b":[["61737.63000000","0.00000000"],["61730.17000000","0.00000000"],["56854.58000000","0.00000000"]],"a":[["61837.64000000","1.54698000"],["61839.85000000","0.00000000"],["61839.86000000","0.00000000"],["61845.11000000","0.32329000"],["61848.49000000","0.00000000"],["61855.45000000","0.32323000"],["61862.51000000","0.05041000"],["61862.52000000","0.00000000"],["61937.64000000","0.02000000"]]}})";
static constexpr char CoinbaseTrades[] =
    R"({"channel":"market_trades","client_id":"","timestamp":"2024-10-04T07:13:31.158696693Z","sequence_num":2,"events":[{"type":"update","trades":[{"product_id":"ETH-USDT","trade_id":"22381691","price":"2375.56","size":"0.5","time":"2024-10-04T07:13:31.088388Z","side":"BUY"},{"product_id":"ETH-USDT","trade_id":"22381690","price":"2375.56","size":"0.5","time":"2024-10-04T07:13:31.084859Z","side":"BUY"}]}]})";
static constexpr char ExchangeMatch[] =
    R"({"type":"match","trade_id":881613,"maker_order_id":"27fff20b-af29-4f45-8744-56dd1ef57dc0","taker_order_id":"1da6ce16-c8da-4732-9f71-6049f4c6aaf8","side":"sell","size":"0.04","price":"14.7775","product_id":"BAND-GBP","sequence":333938798,"time":"2021-04-17T16:43:30.244075Z"})";

static std::string padded(const char *frame)
{
    std::string text(frame);
    text.reserve(text.size() + VenueProtocol::FramePadding);
    return text;
}

static void decodeWith(benchmark::State &state, VenueProtocol &protocol, const char *frame)
{
    const std::string text = padded(frame);
    DecodedFrame decoded;
    protocol.decode(text, decoded);
    if (decoded.problem != DecodeProblem::None || decoded.messages.empty())
        return state.SkipWithError("the frame was not understood");
    const quint64 before = allocationsOfThread();
    for (auto _ : state) {
        protocol.decode(text, decoded);
        benchmark::DoNotOptimize(decoded.messages.data());
        benchmark::ClobberMemory();
    }
    state.counters["allocations/message"] = benchmark::Counter(
        double(allocationsOfThread() - before) / double(std::max<benchmark::IterationCount>(state.iterations(), 1)));
    state.counters["bytes"] = double(text.size());
    state.SetItemsProcessed(state.iterations());
}

static void binance(benchmark::State &state, const char *frame)
{
    // Among 300 streams, so that finding one is not easier than in a full line.
    BinanceSpotProtocol protocol;
    StreamIndex index = 0;
    for (const Channel channel : {Channel::Trade, Channel::BookTicker, Channel::Depth}) {
        protocol.addStream(index++, {QStringLiteral("BTCUSDT"), channel});
        for (int i = 0; i < 99; ++i)
            protocol.addStream(index++, {QStringLiteral("COIN%1USDT").arg(i), channel});
    }
    decodeWith(state, protocol, frame);
}

static void coinbase(benchmark::State &state, const char *frame)
{
    CoinbaseProtocol protocol;
    for (int i = 0; i < 99; ++i)
        protocol.addStream(i, {QStringLiteral("COIN%1-USD").arg(i), Channel::Trade});
    protocol.addStream(99, {QStringLiteral("ETH-USDT"), Channel::Trade});
    decodeWith(state, protocol, frame);
}

static void coinbaseExchange(benchmark::State &state, const char *frame)
{
    CoinbaseExchangeProtocol protocol;
    for (int i = 0; i < 99; ++i)
        protocol.addStream(i, {QStringLiteral("COIN%1-USD").arg(i), Channel::Trade});
    protocol.addStream(99, {QStringLiteral("BAND-GBP"), Channel::Trade});
    decodeWith(state, protocol, frame);
}

/// On-Demand as its manual shows it: fields looked up in the order in which they stand, numbers in texts as double.
static void bareTradeDoubles(benchmark::State &state)
{
    const std::string text = padded(Trade165);
    simdjson::ondemand::parser parser;
    for (auto _ : state) {
        simdjson::ondemand::document document;
        simdjson::ondemand::object data;
        std::string_view stream, type, symbol;
        uint64_t eventTime = 0, id = 0, tradeTime = 0;
        double price = 0, quantity = 0;
        bool maker = false;
        const bool failed = parser.iterate(text.data(), text.size(), text.size() + simdjson::SIMDJSON_PADDING)
                                .get(document)
                            || document["stream"].get(stream) || document["data"].get(data) || data["e"].get(type)
                            || data["E"].get(eventTime) || data["s"].get(symbol) || data["t"].get(id)
                            || data["p"].get_double_in_string().get(price)
                            || data["q"].get_double_in_string().get(quantity) || data["T"].get(tradeTime)
                            || data["m"].get(maker);
        if (failed)
            return state.SkipWithError("the frame was not understood");
        benchmark::DoNotOptimize(stream);
        benchmark::DoNotOptimize(type);
        benchmark::DoNotOptimize(symbol);
        benchmark::DoNotOptimize(eventTime + id + tradeTime + uint64_t(maker));
        benchmark::DoNotOptimize(price + quantity);
    }
    state.SetItemsProcessed(state.iterations());
}

/// Likewise, with every field visited once and the decimals kept exactly, as we must; the type and symbol are not
/// compared and nothing is looked up.
static void bareTradeVisited(benchmark::State &state)
{
    const std::string text = padded(Trade165);
    simdjson::ondemand::parser parser;
    for (auto _ : state) {
        simdjson::ondemand::document document;
        simdjson::ondemand::object root;
        std::string_view stream, type, symbol, price, quantity;
        uint64_t eventTime = 0, id = 0, tradeTime = 0;
        bool maker = false;
        bool failed = parser.iterate(text.data(), text.size(), text.size() + simdjson::SIMDJSON_PADDING).get(document)
                      || document.get(root);
        for (auto outer : root) {
            const char first = *outer.key().value_unsafe().raw();
            if (first == 's') {
                failed = failed || outer.value().get(stream);
                continue;
            }
            simdjson::ondemand::object data;
            if (outer.value().get(data))
                return state.SkipWithError("the frame was not understood");
            for (auto field : data) {
                switch (*field.key().value_unsafe().raw()) {
                case 'e':
                    failed = failed || field.value().get(type);
                    break;
                case 'E':
                    failed = failed || field.value().get(eventTime);
                    break;
                case 's':
                    failed = failed || field.value().get(symbol);
                    break;
                case 't':
                    failed = failed || field.value().get(id);
                    break;
                case 'p':
                    failed = failed || field.value().get(price);
                    break;
                case 'q':
                    failed = failed || field.value().get(quantity);
                    break;
                case 'T':
                    failed = failed || field.value().get(tradeTime);
                    break;
                case 'm':
                    failed = failed || field.value().get(maker);
                    break;
                default:
                    break;
                }
            }
        }
        const auto exactPrice = Decimal::parse(price);
        const auto exactQuantity = Decimal::parse(quantity);
        if (failed || !exactPrice || !exactQuantity)
            return state.SkipWithError("the frame was not understood");
        benchmark::DoNotOptimize(stream);
        benchmark::DoNotOptimize(type);
        benchmark::DoNotOptimize(symbol);
        benchmark::DoNotOptimize(eventTime + id + tradeTime + uint64_t(maker));
        benchmark::DoNotOptimize(exactPrice);
        benchmark::DoNotOptimize(exactQuantity);
    }
    state.SetItemsProcessed(state.iterations());
}

/// The first stage alone: the floor for whatever is built on it.
static void bareFirstStage(benchmark::State &state, const char *frame)
{
    JsonFrame json;
    const std::string text = padded(frame);
    for (auto _ : state)
        benchmark::DoNotOptimize(json.open(text));
}

static void decimal(benchmark::State &state, const char *text)
{
    std::string_view view(text);
    for (auto _ : state) {
        benchmark::DoNotOptimize(view);
        benchmark::DoNotOptimize(Decimal::parse(view));
    }
}

BENCHMARK_CAPTURE(binance, trade, Trade165);
BENCHMARK(bareTradeDoubles);
BENCHMARK(bareTradeVisited);
BENCHMARK_CAPTURE(bareFirstStage, trade, Trade165);
BENCHMARK_CAPTURE(binance, bookTicker, BookTickerFrame);
BENCHMARK_CAPTURE(binance, depthWith12Levels, DepthFrame);
BENCHMARK_CAPTURE(coinbase, twoTrades, CoinbaseTrades);
BENCHMARK_CAPTURE(coinbaseExchange, match, ExchangeMatch);
BENCHMARK_CAPTURE(decimal, price, "61837.63000000");
BENCHMARK_CAPTURE(decimal, quantity, "0.02000000");
BENCHMARK_CAPTURE(decimal, with30Digits, "1234567890.12345678901234567890");

}   // namespace feedwarden

BENCHMARK_MAIN();
