// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/venues/binancemarketsim.h"
#include "app/simulator/venues/binancewire.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

// The public REST of a Binance market. Source: binance/binance-spot-api-docs rest-api.md and the pages of futures'
// market data, as of 2026-07.

namespace feedwarden {

static constexpr qint64 DepthLimits[] = {5, 10, 20, 50, 100, 500, 1000};
static constexpr int PremiumShown = 8;   // Decimals of mark prices and rates of every market.

static RestAnswer restError(int code, const QByteArray &message)
{
    TextWriter out;
    (out << "{\"code\":" << code << ",\"msg\":").quoted(viewOf(message)) << '}';
    return {.status = 400, .body = out.bytes().toByteArray()};
}

static RestAnswer missing(const char *parameter)
{
    return restError(-1102,
                     QByteArray("Mandatory parameter '") + parameter + "' was not sent, was empty/null, or malformed.");
}

// The one market of `symbol`. Symbols are written in upper case.
std::optional<int> BinanceMarketSim::restMarket(const RestQuestion &question, RestAnswer &refusal) const
{
    const QByteArray symbol = question.value("symbol");
    const std::optional<int> index = findMarket(symbol);
    if (index && symbol == symbol.toUpper())
        return index;
    refusal = symbol.isEmpty() ? missing("symbol") : restError(-1121, "Invalid symbol.");
    return {};
}

// Those of `symbol`, of `symbols` (Spot) or of `pair` (COIN-M), or all.
std::optional<QList<int>> BinanceMarketSim::restMarkets(const RestQuestion &question, RestAnswer &refusal) const
{
    if (!question.value("symbol").isEmpty()) {
        const std::optional<int> index = restMarket(question, refusal);
        return index ? std::optional(QList<int>{*index}) : std::nullopt;
    }
    QList<int> indexes;
    const QByteArray list = question.value("symbols"), pair = question.value("pair");
    for (const QJsonValue &name : QJsonDocument::fromJson(list).array()) {
        const std::optional<int> found = findMarket(name.toString().toUtf8());
        if (!found) {
            refusal = restError(-1121, "Invalid symbol.");
            return {};
        }
        indexes.append(*found);
    }
    for (int i = 0; list.isEmpty() && i < marketCount(); ++i) {
        if (pair.isEmpty() || pair == pairOf(instrument(i)))
            indexes.append(i);
    }
    return indexes;
}

// One object where one market was named, else a list; COIN-M always answers with a list.
template<typename Write>
std::optional<RestAnswer> BinanceMarketSim::restEach(const RestQuestion &question, TextWriter &out, Write write)
{
    RestAnswer refusal;
    const std::optional<QList<int>> indexes = restMarkets(question, refusal);
    if (!indexes)
        return refusal;
    const bool isOne = !question.value("symbol").isEmpty() && !m_profile.isCoinMargined;
    out << (isOne ? "" : "[");
    for (const int index : *indexes) {
        out << (index == indexes->constFirst() ? "" : ",");
        write(index);
    }
    out << (isOne ? "" : "]");
    return {};
}

// What is wrong with the question, or nothing and the answer in `out`.
std::optional<RestAnswer> BinanceMarketSim::restAnswer(const QByteArray &path, const RestQuestion &question,
                                                       TextWriter &out, int &weight)
{
    const bool isFutures = m_profile.isFutures;
    RestAnswer refusal;
    if (path == "ping") {
        out << "{}";
        return {};
    }
    if (path == "time") {
        out << R"({"serverTime":)" << epochMs(stage().wall()) << '}';
        return {};
    }
    if (path == "exchangeInfo") {
        weight = isFutures ? 1 : 20;
        const std::optional<QList<int>> indexes = restMarkets(question, refusal);
        if (!indexes)
            return refusal;
        writeExchangeInfo(out, *indexes);
        return {};
    }
    if (path == "ticker/24hr") {
        weight = question.value("symbol").isEmpty() ? (isFutures ? 40 : 80) : (isFutures ? 1 : 2);
        return restEach(question, out, [&](int index) { restDay(index, out); });
    }
    if (path == "ticker/price") {
        weight = 2;
        return restEach(question, out, [&](int index) { restPrice(index, out); });
    }
    if (path == "ticker/bookTicker") {
        weight = 2;
        return restEach(question, out, [&](int index) { restBest(index, out); });
    }
    if (!isFutures && (path == "ticker" || path == "ticker/tradingDay")) {
        if (question.value("symbol").isEmpty() && question.value("symbols").isEmpty())
            return missing("symbol");
        weight = 4;
        // Up to 59 minutes, 23 hours or 7 days; a trading day begins at midnight.
        const QByteArray window = question.value("windowSize");
        int minutes = window.isEmpty() ? 1440 : window.chopped(1).toInt();
        if (window.endsWith('h'))
            minutes *= 60;
        else if (window.endsWith('d'))
            minutes *= 1440;
        if (path == "ticker/tradingDay")
            minutes = int(epochMs(stage().wall()) / 60'000 % 1440) + 1;
        if (minutes < 1 || minutes > 7 * 1440)
            return restError(-1100, "Illegal characters found in parameter 'windowSize'");
        return restEach(question, out, [&](int index) { restRolling(index, minutes, out); });
    }
    if (isFutures && path == "premiumIndex") {
        weight = 10;
        return restEach(question, out, [&](int index) { restPremium(index, out); });
    }
    if (isFutures && path == "fundingInfo") {
        const std::optional<QList<int>> indexes = restMarkets(question, refusal);
        out << '[';
        for (const int index : indexes.value_or(QList<int>())) {
            out << (index == 0 ? "" : ",") << R"({"symbol":")" << viewOf(instrument(index).symbol)
                << R"(","adjustedFundingRateCap":"0.02000000","adjustedFundingRateFloor":"-0.02000000",)"
                << R"("fundingIntervalHours":8,"disclaimer":false})";
        }
        out << ']';
        return {};
    }
    if (isFutures && path == "continuousKlines") {
        if (question.value("pair").isEmpty())
            return missing("pair");
        const std::optional<QList<int>> indexes = restMarkets(question, refusal);
        if (!indexes || indexes->isEmpty())
            return restError(-1121, "Invalid symbol.");
        return restKlines(question, indexes->constFirst(), true, out);
    }

    // The others are about one market. Index prices are asked for by the pair.
    const bool isByPair = path == "indexPriceKlines";
    std::optional<int> index;
    if (isFutures && isByPair) {
        const std::optional<QList<int>> indexes = restMarkets(question, refusal);
        if (question.value("pair").isEmpty() || !indexes || indexes->isEmpty())
            return question.value("pair").isEmpty() ? missing("pair") : restError(-1121, "Invalid symbol.");
        index = indexes->constFirst();
    } else {
        static constexpr std::string_view OfBoth[] = {"depth",  "klines",           "uiKlines",
                                                      "trades", "historicalTrades", "aggTrades"},
                                          OfFutures[] = {"fundingRate", "openInterest", "markPriceKlines",
                                                         "premiumIndexKlines"};
        const auto has = [&](const auto &list) {
            return std::find(std::begin(list), std::end(list), viewOf(path)) != std::end(list);
        };
        if (!has(OfBoth) && !(isFutures ? has(OfFutures) : path == "avgPrice"))
            return RestAnswer{.status = 404};
        if (path == "fundingRate" && question.value("symbol").isEmpty())
            index = 0;
        else
            index = restMarket(question, refusal);
        if (!index)
            return refusal;
    }
    if (path == "depth") {
        const int limit = question.number("limit", isFutures ? 500 : 100, 5000);
        if (isFutures) {
            if (std::find(std::begin(DepthLimits), std::end(DepthLimits), limit) == std::end(DepthLimits))
                return restError(-4021, QByteArray::number(limit) + " is not valid depth limit.");
            weight = limit <= 50 ? 2 : limit == 100 ? 5 : limit == 500 ? 10 : 20;
        } else {
            weight = limit <= 100 ? 5 : limit <= 500 ? 25 : limit <= 1000 ? 50 : 250;
        }
        restDepth(limit, *index, out);
    } else if (path == "klines" || path == "uiKlines") {
        weight = 2;
        return restKlines(question, *index, true, out);
    } else if (path == "markPriceKlines" || path == "premiumIndexKlines" || isByPair) {
        return restKlines(question, *index, false, out);
    } else if (path == "trades" || path == "historicalTrades") {
        weight = isFutures ? 5 : 25;
        restTrades(question, *index, false, out);
    } else if (path == "aggTrades") {
        weight = isFutures ? 20 : 4;
        restTrades(question, *index, true, out);
    } else if (path == "avgPrice") {
        weight = 2;
        const Instrument &what = instrument(*index);
        const MarketCandle &candle = market(*index).candle(CandleInterval::Minutes5);
        const MarketTrade &last = market(*index).trades().back();
        (out << R"({"mins":5,"price":")")
            .fixed(candle.volume > 0 ? candle.quoteVolume / candle.volume : last.price, what.priceDecimals,
                   priceShown(what));
        out << R"(","closeTime":)" << epochMs(last.time) << '}';
    } else if (path == "openInterest") {
        const Instrument &what = instrument(*index);
        out << R"({"symbol":")" << viewOf(what.symbol) << '"';
        if (m_profile.isCoinMargined)
            out << R"(,"pair":")" << viewOf(pairOf(what)) << R"(","contractType":"PERPETUAL")";
        (out << R"(,"openInterest":")").fixed(market(*index).day().volume / 2, what.sizeDecimals, what.sizeDecimals);
        out << R"(","time":)" << epochMs(stage().wall()) << '}';
    } else {
        restFundingRates(question, *index, out);
    }
    return {};
}

void BinanceMarketSim::rest(const RestQuestion &question, const RestResponder &reply)
{
    QByteArray path = question.path;
    // v1 of Spot answers the same questions, where older clients still ask; futures have a v2 of prices.
    if (!m_profile.isFutures && path.startsWith("/api/v1/"))
        path.replace(0, 8, m_profile.api);
    else if (path == "/fapi/v2/ticker/price")
        path.replace(0, 9, m_profile.api);
    if (question.method != "GET" || !path.startsWith(m_profile.api)) {
        reply({.status = 404});
        return;
    }
    path.remove(0, m_profile.api.size());
    TextWriter out;
    int weight = 1;
    if (const std::optional<RestAnswer> refusal = restAnswer(path, question, out, weight)) {
        reply(*refusal);
        return;
    }
    const qint64 minute = epochMs(stage().wall()) / 60'000;
    if (minute != m_weightMinute)
        m_usedWeight = 0;
    m_weightMinute = minute;
    m_usedWeight += weight;
    reply({.body = out.bytes().toByteArray(),
           .headers = {{"X-MBX-USED-WEIGHT", QByteArray::number(m_usedWeight)},
                       {"X-MBX-USED-WEIGHT-1M", QByteArray::number(m_usedWeight)}}});
}

// ---- What is listed ------------------------------------------------------------------------------------------------

void BinanceMarketSim::writeExchangeInfo(TextWriter &out, const QList<int> &indexes) const
{
    out << R"({"timezone":"UTC","serverTime":)" << epochMs(stage().wall())
        << R"(,"rateLimits":[{"rateLimitType":"REQUEST_WEIGHT","interval":"MINUTE","intervalNum":1,"limit":)"
        << (m_profile.isFutures ? R"(2400}],)"
                                : R"(6000},{"rateLimitType":"RAW_REQUESTS","interval":"MINUTE","intervalNum":5,)"
                                  R"("limit":300000}],)")
        << R"("exchangeFilters":[],"symbols":[)";
    for (const int index : indexes) {
        const Instrument &what = instrument(index);
        if (index != indexes.constFirst())
            out << ',';
        if (m_profile.isFutures) {
            writeContract(out, what);
            continue;
        }
        out << R"({"symbol":")" << viewOf(what.symbol) << R"(","status":"TRADING","baseAsset":")" << viewOf(what.base)
            << R"(","baseAssetPrecision":8,"quoteAsset":")" << viewOf(what.quote)
            << R"(","quotePrecision":8,"quoteAssetPrecision":8,"baseCommissionPrecision":8,"quoteCommissionPrecision":8,)"
            << R"("orderTypes":["LIMIT","LIMIT_MAKER","MARKET","STOP_LOSS_LIMIT","TAKE_PROFIT_LIMIT"],)"
            << R"("icebergAllowed":true,"ocoAllowed":true,"otoAllowed":true,"quoteOrderQtyMarketAllowed":true,)"
            << R"("allowTrailingStop":true,"cancelReplaceAllowed":true,"isSpotTradingAllowed":true,)"
            << R"("isMarginTradingAllowed":false,"filters":[{"filterType":"PRICE_FILTER","minPrice":")";
        out.fixed(1, what.priceDecimals, priceShown(what)) << R"(","maxPrice":"1000000.00000000","tickSize":")";
        out.fixed(1, what.priceDecimals, priceShown(what)) << R"("},{"filterType":"LOT_SIZE","minQty":")";
        out.fixed(1, what.sizeDecimals, sizeShown(what)) << R"(","maxQty":"900000000.00000000","stepSize":")";
        out.fixed(1, what.sizeDecimals, sizeShown(what))
            << R"("},{"filterType":"ICEBERG_PARTS","limit":10},{"filterType":"NOTIONAL","minNotional":"5.00000000",)"
            << R"("applyMinToMarket":true,"maxNotional":"9000000.00000000","applyMaxToMarket":false,"avgPriceMins":5},)"
            << R"({"filterType":"MAX_NUM_ORDERS","maxNumOrders":200}],"permissions":[],"permissionSets":[["SPOT"]],)"
            << R"("defaultSelfTradePreventionMode":"EXPIRE_MAKER",)"
            << R"("allowedSelfTradePreventionModes":["NONE","EXPIRE_TAKER","EXPIRE_MAKER","EXPIRE_BOTH"]})";
    }
    out << "]}";
}

void BinanceMarketSim::writeContract(TextWriter &out, const Instrument &what) const
{
    const QByteArray &margin = m_profile.isCoinMargined ? what.base : what.quote;
    out << R"({"symbol":")" << viewOf(what.symbol) << R"(","pair":")" << viewOf(pairOf(what))
        << R"(","contractType":"PERPETUAL","deliveryDate":4133404800000,"onboardDate":1569398400000,)"
        << (m_profile.isCoinMargined ? R"("contractStatus":"TRADING","contractSize":)" : R"("status":"TRADING")");
    if (m_profile.isCoinMargined)
        out << (what.base == "BTC" ? 100 : 10);
    out << R"(,"baseAsset":")" << viewOf(what.base) << R"(","quoteAsset":")" << viewOf(what.quote)
        << R"(","marginAsset":")" << viewOf(margin) << R"(","pricePrecision":)" << what.priceDecimals
        << R"(,"quantityPrecision":)" << what.sizeDecimals
        << R"(,"baseAssetPrecision":8,"quotePrecision":8,"underlyingType":"COIN","underlyingSubType":[],)"
        << R"("triggerProtect":"0.0500","liquidationFee":"0.012500","marketTakeBound":"0.05",)"
        << R"("filters":[{"filterType":"PRICE_FILTER","minPrice":")";
    out.fixed(1, what.priceDecimals, what.priceDecimals) << R"(","maxPrice":"1000000","tickSize":")";
    out.fixed(1, what.priceDecimals, what.priceDecimals) << '"';
    for (const char *filter : {"LOT_SIZE", "MARKET_LOT_SIZE"}) {
        out << R"(},{"filterType":")" << filter << R"(","minQty":")";
        out.fixed(1, what.sizeDecimals, what.sizeDecimals) << R"(","maxQty":"1000000","stepSize":")";
        out.fixed(1, what.sizeDecimals, what.sizeDecimals) << '"';
    }
    out << R"(},{"filterType":"MAX_NUM_ORDERS","limit":200})";
    if (!m_profile.isCoinMargined)
        out << R"(,{"filterType":"MIN_NOTIONAL","notional":"5"})";
    out << R"(,{"filterType":"PERCENT_PRICE","multiplierUp":"1.0500","multiplierDown":"0.9500","multiplierDecimal":"4"}],)"
        << R"("orderTypes":["LIMIT","MARKET","STOP","STOP_MARKET","TAKE_PROFIT","TAKE_PROFIT_MARKET"],)"
        << R"("timeInForce":["GTC","IOC","FOK","GTX","GTD"]})";
}

// ---- Prices now ----------------------------------------------------------------------------------------------------

// The symbol, and on COIN-M its pair.
static void writeName(TextWriter &out, const QByteArray &symbol, const QByteArray &pair, const char *pairKey)
{
    out << R"({"symbol":")" << viewOf(symbol) << '"';
    if (!pair.isEmpty())
        out << ",\"" << pairKey << R"(":")" << viewOf(pair) << '"';
}

void BinanceMarketSim::restDay(int index, TextWriter &out)
{
    const Instrument &what = instrument(index);
    const MarketModel &model = market(index);
    const MarketModel::Day &day = model.day();
    const MarketTrade &last = model.trades().back();
    const WallTime now = stage().wall();
    const bool isFutures = m_profile.isFutures;
    const auto price = [&](std::string_view key, qint64 value) {
        (out << R"(,")" << key << R"(":")").fixed(value, what.priceDecimals, priceShown(what)) << '"';
    };
    const auto size = [&](std::string_view key, qint64 value) {
        (out << R"(,")" << key << R"(":")").fixed(value, what.sizeDecimals, sizeShown(what)) << '"';
    };
    writeName(out, what.symbol, m_profile.isCoinMargined ? pairOf(what) : QByteArray(), "pair");
    price("priceChange", last.price - day.open);
    (out << R"(,"priceChangePercent":")").fixed((last.price - day.open) * 100'000 / std::max<qint64>(1, day.open), 3, 3)
        << '"';
    price("weightedAvgPrice", day.volume > 0 ? day.quoteVolume / day.volume : last.price);
    if (!isFutures)
        price("prevClosePrice", day.open);
    price("lastPrice", last.price);
    size("lastQty", last.size);
    if (!isFutures) {
        price("bidPrice", model.bestBid().price);
        size("bidQty", model.bestBid().size);
        price("askPrice", model.bestAsk().price);
        size("askQty", model.bestAsk().size);
    }
    price("openPrice", day.open);
    price("highPrice", day.high);
    price("lowPrice", day.low);
    size("volume", day.volume);
    (out << (m_profile.isCoinMargined ? R"(,"baseVolume":")" : R"(,"quoteVolume":")"))
        .fixed(day.quoteVolume, what.priceDecimals + what.sizeDecimals, quoteShown(what));
    out << R"(","openTime":)" << epochMs(now - 24h) << R"(,"closeTime":)" << epochMs(now) << R"(,"firstId":)"
        << day.firstId << R"(,"lastId":)" << last.id << R"(,"count":)" << day.trades << '}';
}

void BinanceMarketSim::restRolling(int index, int minutes, TextWriter &out)
{
    const Instrument &what = instrument(index);
    const MarketCandle sum = rolling(index, minutes);
    const auto price = [&](std::string_view key, qint64 value) {
        (out << key).fixed(value, what.priceDecimals, priceShown(what));
    };
    writeName(out, what.symbol, {}, "");
    price(R"(,"priceChange":")", sum.last - sum.first);
    (out << R"(","priceChangePercent":")")
        .fixed((sum.last - sum.first) * 100'000 / std::max<qint64>(1, sum.first), 3, 3);
    price(R"(","weightedAvgPrice":")", sum.volume > 0 ? sum.quoteVolume / sum.volume : sum.last);
    price(R"(","openPrice":")", sum.first);
    price(R"(","highPrice":")", sum.high);
    price(R"(","lowPrice":")", sum.low);
    price(R"(","lastPrice":")", sum.last);
    (out << R"(","volume":")").fixed(sum.volume, what.sizeDecimals, sizeShown(what));
    (out << R"(","quoteVolume":")").fixed(sum.quoteVolume, what.priceDecimals + what.sizeDecimals, quoteShown(what));
    out << R"(","openTime":)" << epochMs(sum.open) << R"(,"closeTime":)" << epochMs(sum.end) << R"(,"firstId":)"
        << sum.firstId << R"(,"lastId":)" << sum.lastId << R"(,"count":)" << sum.trades << '}';
}

void BinanceMarketSim::restPrice(int index, TextWriter &out)
{
    const Instrument &what = instrument(index);
    writeName(out, what.symbol, m_profile.isCoinMargined ? pairOf(what) : QByteArray(), "ps");
    (out << R"(,"price":")").fixed(market(index).trades().back().price, what.priceDecimals, priceShown(what)) << '"';
    if (m_profile.isFutures)
        out << R"(,"time":)" << epochMs(market(index).trades().back().time);
    out << '}';
}

void BinanceMarketSim::restBest(int index, TextWriter &out)
{
    const Instrument &what = instrument(index);
    const MarketModel &model = market(index);
    if (m_profile.isFutures && !m_profile.isCoinMargined) {
        out << R"({"lastUpdateId":)" << wireId(model.updateId()) << R"(,"symbol":")" << viewOf(what.symbol) << '"';
    } else {
        writeName(out, what.symbol, m_profile.isCoinMargined ? pairOf(what) : QByteArray(), "pair");
    }
    for (const bool isBid : {true, false}) {
        const MarketLevel &best = isBid ? model.bestBid() : model.bestAsk();
        (out << (isBid ? R"(,"bidPrice":")" : R"(,"askPrice":")"))
            .fixed(best.price, what.priceDecimals, priceShown(what));
        (out << (isBid ? R"(","bidQty":")" : R"(","askQty":")")).fixed(best.size, what.sizeDecimals, sizeShown(what))
            << '"';
    }
    if (m_profile.isFutures)
        out << R"(,"time":)" << epochMs(stage().wall());
    out << '}';
}

void BinanceMarketSim::restPremium(int index, TextWriter &out)
{
    const WallTime now = stage().wall();
    const Instrument &what = instrument(index);
    const MarketModel &model = market(index);
    const qint64 middle = (model.bestBid().price + model.bestAsk().price) / 2;
    writeName(out, what.symbol, m_profile.isCoinMargined ? pairOf(what) : QByteArray(), "pair");
    (out << R"(,"markPrice":")").fixed(middle, what.priceDecimals, PremiumShown);
    (out << R"(","indexPrice":")").fixed(model.trades().back().price, what.priceDecimals, PremiumShown);
    (out << R"(","estimatedSettlePrice":")").fixed(model.day().open, what.priceDecimals, PremiumShown);
    out << R"(","lastFundingRate":"0.00010000","interestRate":"0.00010000","nextFundingTime":)"
        << epochMs(nextBinanceFunding(now)) << R"(,"time":)" << epochMs(now) << '}';
}

void BinanceMarketSim::restDepth(int limit, int index, TextWriter &out)
{
    const Instrument &what = instrument(index);
    const MarketModel &model = market(index);
    out << R"({"lastUpdateId":)" << wireId(model.updateId());
    if (m_profile.isFutures) {
        const qint64 now = epochMs(stage().wall());
        out << R"(,"E":)" << now << R"(,"T":)" << now;
    }
    if (m_profile.isCoinMargined)
        out << R"(,"symbol":")" << viewOf(what.symbol) << R"(","pair":")" << viewOf(pairOf(what)) << '"';
    out << R"(,"bids":[)";
    writeTop(out, what, model.bids(), limit);
    out << R"(],"asks":[)";
    writeTop(out, what, model.asks(), limit);
    out << "]}";
}

// ---- What was ------------------------------------------------------------------------------------------------------

// Of mark and index prices nothing is traded.
std::optional<RestAnswer> BinanceMarketSim::restKlines(const RestQuestion &question, int index, bool isTraded,
                                                       TextWriter &out)
{
    const Instrument &what = instrument(index);
    const std::optional<CandleInterval> interval = binanceInterval(question.value("interval"), m_profile.isFutures);
    if (!interval)
        return question.value("interval").isEmpty() ? missing("interval") : restError(-1120, "Invalid interval.");
    const int limit = question.number("limit", 500, m_profile.isFutures ? 1500 : 1000);
    const std::vector<MarketCandle> candles = market(index).candles(*interval, limit, question.timeInMs("startTime"),
                                                                    question.timeInMs("endTime"));
    const int decimals = what.priceDecimals, quote = decimals + what.sizeDecimals, shown = priceShown(what);
    const auto put = [&](qint64 value, int from, int to) { out.fixed(isTraded ? value : 0, from, to); };
    out << '[';
    for (size_t i = 0; i < candles.size(); ++i) {
        const MarketCandle &candle = candles[i];
        out << (i == 0 ? "[" : ",[") << epochMs(candle.open);
        for (const qint64 price : {candle.first, candle.high, candle.low, candle.last})
            (out << ",\"").fixed(price, decimals, shown) << '"';
        out << ",\"";
        put(candle.volume, what.sizeDecimals, sizeShown(what));
        out << "\"," << epochMs(candle.end) - 1 << ",\"";
        put(candle.quoteVolume, quote, quoteShown(what));
        out << "\"," << candle.trades << ",\"";
        put(candle.takerBuyVolume, what.sizeDecimals, sizeShown(what));
        out << "\",\"";
        put(candle.takerBuyQuote, quote, quoteShown(what));
        out << "\",\"0\"]";
    }
    out << ']';
    return {};
}

// The last ones, or the first from an id or a time on.
void BinanceMarketSim::restTrades(const RestQuestion &question, int index, bool isAggregate, TextWriter &out)
{
    const Instrument &what = instrument(index);
    const bool isFutures = m_profile.isFutures;
    const size_t limit = size_t(question.number("limit", 500, 1000));
    const int quote = what.priceDecimals + what.sizeDecimals;
    const qint64 fromId = question.value("fromId").toLongLong();
    const std::optional<WallTime> from = question.timeInMs("startTime"), until = question.timeInMs("endTime");
    const auto idOf = [&](const MarketTrade &trade) {
        return isAggregate && isFutures ? aggregateIdOnFutures(trade.id) : trade.id;
    };
    std::vector<MarketTrade> trades;
    for (const MarketTrade &trade : market(index).trades()) {
        const bool isHidden = isAggregate && isFutures && isOfInsuranceFund(trade.id);
        if (!isHidden && idOf(trade) >= fromId && !(from && trade.time < *from) && !(until && trade.time > *until))
            trades.push_back(trade);
    }
    if (trades.size() > limit) {
        if (fromId > 0 || from)
            trades.resize(limit);
        else
            trades.erase(trades.begin(), trades.end() - std::ptrdiff_t(limit));
    }
    const auto price = [&](const MarketTrade &trade) { out.fixed(trade.price, what.priceDecimals, priceShown(what)); };
    const auto size = [&](const MarketTrade &trade) { out.fixed(trade.size, what.sizeDecimals, sizeShown(what)); };
    char separator = '[';
    for (const MarketTrade &trade : trades) {
        out << std::exchange(separator, ',');
        if (isAggregate) {
            out << R"({"a":)" << idOf(trade) << R"(,"p":")";
            price(trade);
            out << R"(","q":")";
            size(trade);
            if (isFutures) {
                out << R"(","nq":")";
                size(trade);
            }
            out << R"(","f":)" << trade.id << R"(,"l":)" << trade.id << R"(,"T":)" << epochMs(trade.time) << R"(,"m":)"
                << (trade.buyerIsMaker ? "true" : "false") << (isFutures ? "}" : R"(,"M":true})");
            continue;
        }
        out << R"({"id":)" << trade.id << R"(,"price":")";
        price(trade);
        out << R"(","qty":")";
        size(trade);
        (out << (m_profile.isCoinMargined ? R"(","baseQty":")" : R"(","quoteQty":")"))
            .fixed(trade.price * trade.size, quote, quoteShown(what));
        out << R"(","time":)" << epochMs(trade.time) << R"(,"isBuyerMaker":)" << (trade.buyerIsMaker ? "true" : "false")
            << (isFutures ? "}" : R"(,"isBestMatch":true})");
    }
    out << (trades.empty() ? "[]" : "]");
}

void BinanceMarketSim::restFundingRates(const RestQuestion &question, int index, TextWriter &out)
{
    const Instrument &what = instrument(index);
    const int limit = question.number("limit", 100, 1000);
    WallTime time = nextBinanceFunding(stage().wall()) - BinanceFundingEvery * limit;
    out << '[';
    for (int i = 0; i < limit; ++i, time += BinanceFundingEvery) {
        out << (i == 0 ? "" : ",") << R"({"symbol":")" << viewOf(what.symbol) << R"(","fundingTime":)" << epochMs(time)
            << R"(,"fundingRate":"0.00010000","markPrice":")";
        out.fixed(market(index).day().open, what.priceDecimals, PremiumShown) << R"("})";
    }
    out << ']';
}

}   // namespace feedwarden
