// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/venues/okxsim.h"
#include "app/simulator/venues/okxwire.h"
#include "app/simulator/wiretime.h"

#include <algorithm>

// The public REST of OKX. Source: OKX's API v5 documentation as of 2026-07.

namespace feedwarden {

static constexpr int CandlesOfAnAnswer = 300, TradesOfAnAnswer = 500;
static constexpr size_t RestBookDepth = 400;

static RestAnswer refusal(int status, std::string_view code, std::string_view message)
{
    TextWriter out;
    (out << R"({"msg":)").quoted(message) << R"(,"code":")" << code << R"(","data":[]})";
    return {.status = status, .body = out.bytes().toByteArray()};
}

void OkxSim::writeInstrument(TextWriter &out, int index) const
{
    const Instrument &what = instrument(index);
    const bool isSwapped = isSwap(index);
    const QByteArray family = what.base + '-' + what.quote;
    // Contracts say what they follow and what one is worth, and not what is bought; spot the other way round.
    const auto swap = [&](const QByteArray &value) { return viewOf(isSwapped ? value : QByteArray()); };
    const auto spot = [&](const QByteArray &value) { return viewOf(isSwapped ? QByteArray() : value); };
    out << R"({"alias":"","auctionEndTime":"","baseCcy":")" << spot(what.base)
        << R"(","category":"1","contTdSwTime":"","ctMult":")" << swap("1") << R"(","ctType":")" << swap("linear")
        << R"(","ctVal":")";
    if (isSwapped)
        writeOkxNumber(out, 1, okxContractDecimals(what.base));
    out << R"(","ctValCcy":")" << swap(what.base) << R"(","expTime":"","futureSettlement":false,"instFamily":")"
        << swap(family) << R"(","instId":")" << viewOf(what.symbol) << R"(","instIdCode":)" << 10'000 + index
        << R"(,"instType":")" << (isSwapped ? "SWAP" : "SPOT") << R"(","lever":")" << (isSwapped ? "100" : "10")
        << R"(","listTime":"1606468572000","lotSz":")";
    writeOkxNumber(out, 1, what.sizeDecimals);
    out << R"(","maxIcebergSz":"999999999999.0000000000000000","maxLmtAmt":"20000000","maxLmtSz":"999999999999",)"
        << R"("maxMktAmt":"1000000","maxMktSz":"1000000","maxStopSz":"1000000","maxTriggerSz":"999999999999",)"
        << R"("maxTwapSz":"999999999999","minSz":")";
    writeOkxNumber(out, 1, what.sizeDecimals);
    out << R"(","openType":"","optType":"","quoteCcy":")" << spot(what.quote)
        << R"(","ruleType":"normal","settleCcy":")" << swap(what.quote) << R"(","state":"live","stk":"","tickSz":")";
    writeOkxNumber(out, 1, what.priceDecimals);
    out << R"(","tradeQuoteCcyList":[")" << viewOf(what.quote) << R"("],"uly":")" << swap(family) << R"("})";
}

// Those of `instId`, or all of `instType`. What is wrong, or nothing.
std::optional<RestAnswer> OkxSim::restMarkets(const RestQuestion &question, bool needsOne, std::vector<int> &markets)
{
    const QByteArray id = question.value("instId"), type = question.value("instType");
    if (!id.isEmpty()) {
        const std::optional<int> index = findInstrument(id);
        if (!index)
            return refusal(200, "51001", "Instrument ID, Instrument ID code, or Spread ID doesn't exist.");
        markets = {*index};
        return {};
    }
    if (needsOne)
        return refusal(400, "50014", "Parameter instId can not be empty.");
    static constexpr std::string_view Types[] = {"SPOT", "SWAP", "FUTURES", "OPTION", "MARGIN", "EVENTS"};
    if (std::find(std::begin(Types), std::end(Types), viewOf(type)) == std::end(Types)) {
        return type.isEmpty() ? refusal(400, "50014", "Parameter instType can not be empty.")
                              : refusal(400, "51000", "Parameter instType error");
    }
    for (int index = 0; index < marketCount(); ++index) {
        if (type == (isSwap(index) ? "SWAP" : "SPOT"))
            markets.push_back(index);
    }
    return {};
}

void OkxSim::restCandles(TextWriter &out, const RestQuestion &question, int index, CandleInterval interval,
                         bool isTraded)
{
    // "after" a moment are the older ones.
    const std::optional<WallTime> after = question.timeInMs("after"), before = question.timeInMs("before");
    const int limit = question.number("limit", 100, CandlesOfAnAnswer);
    std::vector<MarketCandle> candles = market(index).candles(interval, limit, {},
                                                              after ? std::optional(*after - 1ms) : std::nullopt);
    if (before)
        std::erase_if(candles, [&](const MarketCandle &candle) { return candle.open <= *before; });
    const WallTime now = stage().wall();
    for (auto it = candles.rbegin(); it != candles.rend(); ++it) {   // Newest first.
        const Instrument &what = instrument(index);
        out << (it == candles.rbegin() ? "[\"" : ",[\"") << epochMs(it->open);
        for (const qint64 price : {it->first, it->high, it->low, it->last}) {
            out << "\",\"";
            writeOkxNumber(out, price, what.priceDecimals);
        }
        for (int i = 0; isTraded && i < 3; ++i) {
            out << "\",\"";
            writeOkxNumber(out, it->volume, what.sizeDecimals);
        }
        out << (it->end <= now ? R"(","1"])" : R"(","0"])");
    }
}

void OkxSim::restFundingRates(TextWriter &out, int index, int limit)
{
    qint64 time = nextOkxFunding(epochMs(stage().wall())) - OkxFundingPeriod;
    for (int i = 0; i < limit; ++i, time -= OkxFundingPeriod) {
        out << (i == 0 ? "" : ",") << R"({"instType":"SWAP","instId":")" << viewOf(instrument(index).symbol)
            << R"(","formulaType":"withRate","fundingRate":"0.0001875391284828","realizedRate":"0.0001875391284828",)"
            << R"("method":"current_period","fundingTime":")" << time << R"("})";
    }
}

// What is wrong with the question, or nothing and the list in `out`.
std::optional<RestAnswer> OkxSim::restAnswer(std::string_view call, const RestQuestion &question, TextWriter &out)
{
    const qint64 now = epochMs(stage().wall());
    std::vector<int> markets;
    const auto forEach = [&](auto write) {
        for (const int index : markets) {
            out << (index == markets.front() ? "" : ",");
            write(index);
        }
    };
    if (call == "public/time") {
        out << R"({"ts":")" << now << R"("})";
        return {};
    }
    if (call == "system/status")
        return {};
    if (call == "public/underlying") {
        out << '[';
        for (int index = 0; question.value("instType") == "SWAP" && index < marketCount(); ++index) {
            if (isSwap(index))
                out << (index == 1 ? "\"" : ",\"") << viewOf(instrument(index).symbol.chopped(5)) << '"';
        }
        out << ']';
        return {};
    }
    if (call == "market/index-tickers") {
        const QByteArray id = question.value("instId"), quote = question.value("quoteCcy");
        if (id.isEmpty() && quote.isEmpty())
            return refusal(400, "50014", "Parameter instId or quoteCcy can not be empty.");
        for (int index = 0; index < marketCount(); ++index) {
            const Instrument &what = instrument(index);
            if (!isSwap(index) && (id.isEmpty() ? what.quote == quote : what.symbol == id))
                markets.push_back(index);
        }
        if (markets.empty())
            return refusal(200, "51001", "Instrument ID, Instrument ID code, or Spread ID doesn't exist.");
        forEach([&](int index) { writeIndex(out, index); });
        return {};
    }
    struct Call {
        std::string_view name;
        bool needsOne;
        bool isOfSwaps = false;
    };
    static constexpr Call Calls[] = {{"public/instruments", false},
                                     {"market/tickers", false},
                                     {"market/ticker", true},
                                     {"market/books", true},
                                     {"market/books-full", true},
                                     {"market/trades", true},
                                     {"market/history-trades", true},
                                     {"market/candles", true},
                                     {"market/history-candles", true},
                                     {"market/mark-price-candles", true},
                                     {"market/index-candles", true},
                                     {"public/mark-price", false},
                                     {"public/open-interest", false, true},
                                     {"public/price-limit", true},
                                     {"public/funding-rate", true, true},
                                     {"public/funding-rate-history", true, true}};
    const Call *const known = std::find_if(std::begin(Calls), std::end(Calls),
                                           [call](const Call &each) { return each.name == call; });
    if (known == std::end(Calls))
        return refusal(404, "50404", "API endpoint request does not exist.");
    if (const auto wrong = restMarkets(question, known->needsOne, markets))
        return wrong;
    if (known->isOfSwaps)
        std::erase_if(markets, [this](int index) { return !isSwap(index); });
    if (markets.empty())
        return known->needsOne ? std::optional(refusal(400, "51000", "Parameter instId error")) : std::nullopt;
    for (const int index : markets) {
        if (call != "public/instruments")
            (void)market(index);   // It wakes.
    }

    if (call == "public/instruments") {
        forEach([&](int index) { writeInstrument(out, index); });
    } else if (call == "market/tickers" || call == "market/ticker") {
        forEach([&](int index) { writeTicker(out, index); });
    } else if (call == "public/mark-price") {
        forEach([&](int index) { writeMark(out, index); });
    } else if (call == "public/funding-rate") {
        forEach([&](int index) { writeFunding(out, index); });
    } else if (call == "public/open-interest") {
        forEach([&](int index) { writeOpenInterest(out, index); });
    } else if (call == "public/price-limit") {
        forEach([&](int index) { writePriceLimit(out, index); });
    } else if (call == "public/funding-rate-history") {
        restFundingRates(out, markets.front(), question.number("limit", 100, 100));
    } else if (call == "market/books" || call == "market/books-full") {
        out << '{';
        writeLevels(out, markets.front(), size_t(question.number("sz", 1, int(RestBookDepth))));
        out << R"(,"ts":")" << now << R"(","seqId":)" << market(markets.front()).updateId() << '}';
    } else if (call == "market/trades" || call == "market/history-trades") {
        const auto &trades = market(markets.front()).trades();
        const size_t count = std::min(trades.size(), size_t(question.number("limit", 100, TradesOfAnAnswer)));
        for (size_t i = 0; i < count; ++i) {   // Newest first.
            out << (i == 0 ? "" : ",");
            writeTrade(out, markets.front(), trades[trades.size() - 1 - i]);
        }
    } else {
        const QByteArray bar = question.value("bar");
        const auto *const interval = std::find_if(
            std::begin(OkxIntervals), std::end(OkxIntervals),
            [&](const auto &each) { return each.first == (bar.isEmpty() ? "1m" : viewOf(bar)); });
        if (interval == std::end(OkxIntervals))
            return refusal(400, "51000", "Parameter bar error");
        restCandles(out, question, markets.front(), interval->second,
                    call == "market/candles" || call == "market/history-candles");
    }
    return {};
}

void OkxSim::rest(const RestQuestion &question, const RestResponder &reply)
{
    static constexpr std::string_view Prefix = "/api/v5/";
    std::string_view call = viewOf(question.path);
    if (question.method != "GET" || !call.starts_with(Prefix)) {
        reply(refusal(404, "50404", "API endpoint request does not exist."));
        return;
    }
    call.remove_prefix(Prefix.size());
    if (call.starts_with("account/") || call.starts_with("trade/") || call.starts_with("asset/")) {
        reply(refusal(401, "50103", "Request header OK-ACCESS-KEY can not be empty."));
        return;
    }
    TextWriter out;
    out << R"({"code":"0","msg":"","data":[)";
    if (const std::optional<RestAnswer> wrong = restAnswer(call, question, out)) {
        reply(*wrong);
        return;
    }
    out << "]}";
    reply({.body = out.bytes().toByteArray()});
}

}   // namespace feedwarden
