// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/venues/bybitsim.h"
#include "app/simulator/venues/bybitwire.h"
#include "app/simulator/wiretime.h"

#include <algorithm>

// The public REST of Bybit v5. One host answers for all categories there: here it lists the instruments of both, and
// has the markets of its own.

namespace feedwarden {

static constexpr int InstrumentsOfAnAnswer = 1000;

void BybitSim::writeInstrument(TextWriter &out, int index, bool isSpot) const
{
    const Instrument &what = instrument(index);
    const auto unit = [&](int decimals) { out.fixed(1, decimals, decimals); };
    out << R"({"symbol":")" << viewOf(what.symbol) << '"';
    if (!isSpot)
        out << R"(,"contractType":"LinearPerpetual")";
    out << R"(,"status":"Trading","baseCoin":")" << viewOf(what.base) << R"(","quoteCoin":")" << viewOf(what.quote)
        << '"';
    if (isSpot) {
        out << R"(,"innovation":"0","marginTrading":"both","stTag":"0","lotSizeFilter":{"basePrecision":")";
        unit(what.sizeDecimals);
        out << R"(","quotePrecision":"0.0000001","minOrderQty":")";
        unit(what.sizeDecimals);
        out << R"(","maxOrderQty":"71.73956243","minOrderAmt":"1","maxOrderAmt":"4000000"})";
    } else {
        out << R"(,"launchTime":"1585526400000","deliveryTime":"0","deliveryFeeRate":"","priceScale":")"
            << what.priceDecimals
            << R"(","leverageFilter":{"minLeverage":"1","maxLeverage":"100.00","leverageStep":"0.01"})"
            << R"(,"unifiedMarginTrade":true,"fundingInterval":480,"settleCoin":")" << viewOf(what.quote)
            << R"(","copyTrading":"both","upperFundingRate":"0.00375","lowerFundingRate":"-0.00375","isPreListing":false)"
            << R"(,"preListingInfo":null,"lotSizeFilter":{"maxOrderQty":"1190.000","maxMktOrderQty":"119.000","minOrderQty":")";
        unit(what.sizeDecimals);
        out << R"(","qtyStep":")";
        unit(what.sizeDecimals);
        out << R"(","postOnlyMaxOrderQty":"1190.000","minNotionalValue":"5"})";
    }
    out << R"(,"priceFilter":{)";
    if (!isSpot) {
        out << R"("minPrice":")";
        unit(what.priceDecimals);
        out << R"(","maxPrice":"1999999.80",)";
    }
    out << R"("tickSize":")";
    unit(what.priceDecimals);
    out << R"("},"riskParameters":{"priceLimitRatioX":"0.05","priceLimitRatioY":"0.1"}})";
}

void BybitSim::restTickers(TextWriter &out, const std::vector<int> &markets)
{
    out << R"(,"list":[)";
    for (const int index : markets) {
        char separator = '{';
        out << (index == markets.front() ? "" : ",");
        const auto put = [&](const char *name, std::string_view value) {
            out << std::exchange(separator, ',') << '"' << name << R"(":")" << value << '"';
        };
        for (const auto &[name, value] : tickerOf(index))
            put(name, viewOf(value));
        if (m_category == Category::Spot) {   // Linear tickers have them on the socket too.
            const Instrument &what = instrument(index);
            const MarketModel &model = market(index);
            for (const bool isBid : {true, false}) {
                const MarketLevel &best = isBid ? model.bestBid() : model.bestAsk();
                TextWriter size;
                size.fixed(best.size, what.sizeDecimals, what.sizeDecimals);
                put(isBid ? "bid1Price" : "ask1Price", viewOf(text(index, best.price)));
                put(isBid ? "bid1Size" : "ask1Size", size.view());
            }
        }
        out << '}';
    }
    out << "]}";
}

void BybitSim::restBook(TextWriter &out, int index, int levels)
{
    Channel channel;
    channel.market = index;
    channel.levels = levels;
    refreshBook(channel, channel.bids, channel.asks);
    const qint64 now = epochMs(stage().wall());
    out << R"({"s":")" << viewOf(instrument(index).symbol) << R"(","b":[)";
    writeLevels(out, index, channel.bids);
    out << R"(],"a":[)";
    writeLevels(out, index, channel.asks);
    out << R"(],"ts":)" << now << R"(,"u":)" << market(index).updateId() << R"(,"seq":)" << m_crossSequence
        << R"(,"cts":)" << now - 3 << '}';
}

void BybitSim::restTrades(TextWriter &out, int index, size_t limit)
{
    const auto &trades = market(index).trades();
    const Instrument &what = instrument(index);
    out << R"(,"list":[)";
    for (size_t i = 0; i < std::min(trades.size(), limit); ++i) {   // Newest first.
        const MarketTrade &trade = trades[trades.size() - 1 - i];
        out << (i == 0 ? R"({"execId":")" : R"(,{"execId":")");
        writeTradeId(out, trade);
        out << R"(","symbol":")" << viewOf(what.symbol) << R"(","price":")" << viewOf(text(index, trade.price))
            << R"(","size":")";
        out.fixed(trade.size, what.sizeDecimals, what.sizeDecimals)
            << R"(","side":")" << (trade.buyerIsMaker ? "Sell" : "Buy") << R"(","time":")" << epochMs(trade.time)
            << R"(","isBlockTrade":false,"isRPITrade":false})";
    }
    out << "]}";
}

void BybitSim::restCandles(TextWriter &out, int index, const std::vector<MarketCandle> &candles, bool isTraded)
{
    const Instrument &what = instrument(index);
    const int quote = what.priceDecimals + what.sizeDecimals;
    out << R"(,"symbol":")" << viewOf(what.symbol) << R"(","list":[)";
    for (auto it = candles.rbegin(); it != candles.rend(); ++it) {   // Newest first.
        out << (it == candles.rbegin() ? "[\"" : ",[\"") << epochMs(it->open);
        for (const qint64 price : {it->first, it->high, it->low, it->last})
            out << "\",\"" << viewOf(text(index, price));
        if (isTraded) {
            (out << "\",\"").fixed(it->volume, what.sizeDecimals, what.sizeDecimals);
            (out << "\",\"").fixed(it->quoteVolume, quote, quote);
        }
        out << "\"]";
    }
    out << "]}";
}

QByteArray BybitSim::restAnswer(std::string_view call, const RestQuestion &question, TextWriter &out)
{
    const std::string_view own = m_category == Category::Spot ? "spot" : "linear";
    const QByteArray category = question.value("category"), symbol = question.value("symbol");
    const std::optional<int> found = findMarket(symbol);
    const bool isKnown = found && instrument(*found).symbol == symbol;
    static constexpr std::string_view Categories[] = {"spot", "linear", "inverse", "option"};
    if (std::find(std::begin(Categories), std::end(Categories), viewOf(category)) == std::end(Categories))
        return "params error: Category is invalid";
    std::vector<int> markets;
    for (int index = 0; index < marketCount(); ++index) {
        if (symbol.isEmpty() || (isKnown && index == *found))
            markets.push_back(index);
    }
    if (markets.empty())
        return "params error: Symbol Invalid";
    out << R"({"category":")" << viewOf(category) << '"';
    if (call == "instruments-info") {
        out << R"(,"list":[)";
        const bool isSpot = category == "spot";
        size_t first = size_t(question.value("cursor").toUInt());
        // Spot has no pages.
        const size_t count = isSpot ? markets.size() : size_t(question.number("limit", 500, InstrumentsOfAnAnswer));
        if (!isSpot && category != "linear")
            first = markets.size();   // There are none here.
        const size_t end = std::min(markets.size(), first + count);
        for (size_t i = first; i < end; ++i) {
            out << (i == first ? "" : ",");
            writeInstrument(out, markets[i], isSpot);
        }
        out << R"(],"nextPageCursor":")";
        if (end < markets.size())
            out << qint64(end);
        out << R"("})";
        return {};
    }
    if (viewOf(category) != own)
        return "params error: Category is invalid";
    if (call == "tickers") {
        restTickers(out, markets);
        return {};
    }
    if (!isKnown)
        return "params error: Symbol Invalid";
    const Instrument &what = instrument(*found);
    if (call == "orderbook") {
        out.clear();
        restBook(out, *found, question.number("limit", m_category == Category::Spot ? 1 : 25, 1000));
    } else if (call == "recent-trade") {
        restTrades(out, *found, size_t(question.number("limit", m_category == Category::Spot ? 60 : 500, 1000)));
    } else if (call == "open-interest") {
        out << R"(,"symbol":")" << viewOf(symbol) << R"(","list":[{"openInterest":")";
        out.fixed(market(*found).day().volume / 2, what.sizeDecimals, what.sizeDecimals)
            << R"(","timestamp":")" << epochMs(stage().wall()) << R"("}],"nextPageCursor":""})";
    } else if (call == "funding/history") {
        const int limit = question.number("limit", 200, 200);
        constexpr qint64 Period = 8 * 3600 * 1000;
        qint64 time = epochMs(stage().wall()) / Period * Period;
        out << R"(,"list":[)";
        for (int i = 0; i < limit; ++i, time -= Period) {
            out << (i == 0 ? "" : ",") << R"({"symbol":")" << viewOf(symbol)
                << R"(","fundingRate":"0.0001","fundingRateTimestamp":")" << time << R"("})";
        }
        out << "]}";
    } else {
        const QByteArray name = question.value("interval");
        const auto *const interval = std::find_if(std::begin(BybitIntervals), std::end(BybitIntervals),
                                                  [&](const auto &each) { return name == each.second; });
        if (interval == std::end(BybitIntervals))
            return "Invalid period!";
        restCandles(out, *found,
                    market(*found).candles(interval->first, question.number("limit", 200, 1000),
                                           question.timeInMs("start"), question.timeInMs("end")),
                    call == "kline");
    }
    return {};
}

QByteArray BybitSim::restVenue(const RestQuestion &question) const
{
    const QByteArray category = question.value("category");
    const QByteArray venue = "bybit-" + category;
    return (category == "spot" || category == "linear") && venue != habits().id ? venue : QByteArray();
}

void BybitSim::rest(const RestQuestion &question, const RestResponder &reply)
{
    static constexpr std::string_view Prefix = "/v5/market/";
    static constexpr std::string_view OfBoth[] = {"time",      "instruments-info", "tickers",
                                                  "orderbook", "recent-trade",     "kline"},
                                      OfContracts[] = {"mark-price-kline", "index-price-kline",
                                                       "premium-index-price-kline", "open-interest", "funding/history"};
    const auto answerWith = [&](int code, std::string_view message, std::string_view result) {
        TextWriter out;
        out << R"({"retCode":)" << code << R"(,"retMsg":)";
        out.quoted(message) << R"(,"result":)" << result << R"(,"retExtInfo":{},"time":)" << epochMs(stage().wall())
                            << '}';
        reply({.body = out.bytes().toByteArray()});
    };
    std::string_view call = viewOf(question.path);
    if (call.starts_with(Prefix))
        call.remove_prefix(Prefix.size());
    const auto has = [&](const auto &list) {
        return std::find(std::begin(list), std::end(list), call) != std::end(list);
    };
    if (question.method != "GET" || !(has(OfBoth) || (m_category == Category::Linear && has(OfContracts)))) {
        reply({.status = 404});
        return;
    }
    TextWriter out;
    if (call == "time") {
        const qint64 nanoseconds = stage().wall().time_since_epoch().count();
        out << R"({"timeSecond":")" << nanoseconds / 1'000'000'000 << R"(","timeNano":")" << nanoseconds << R"("})";
        answerWith(0, "OK", out.view());
        return;
    }
    const QByteArray problem = restAnswer(call, question, out);
    answerWith(problem.isEmpty() ? 0 : 10001, problem.isEmpty() ? "OK" : viewOf(problem),
               problem.isEmpty() ? out.view() : "{}");
}

}   // namespace feedwarden
