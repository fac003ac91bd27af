// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/venues/krakensim.h"
#include "app/simulator/venues/krakenwire.h"
#include "app/simulator/wiretime.h"

#include <algorithm>
#include <cmath>

// The public REST of Kraken Spot, and what the socket's instrument channel says of the same pairs.

namespace feedwarden {

static constexpr int CandlesOfAnAnswer = 720;

void KrakenSim::writeInstruments(TextWriter &out) const
{
    out << R"({"channel":"instrument","type":"snapshot","data":{"assets":[)";
    const auto writeAsset = [&](const QByteArray &asset, int precision, int shown) {
        out << R"({"id":")" << viewOf(asset) << R"(","status":"enabled","precision":)" << precision
            << R"(,"precision_display":)" << shown
            << R"(,"borrowable":true,"collateral_value":1.00,"margin_rate":0.020000})";
    };
    writeAsset(instrument(0).quote, 4, 2);
    for (int pair = 0; pair < marketCount(); ++pair) {
        out << ',';
        writeAsset(instrument(pair).base, 10, 5);
    }
    out << R"(],"pairs":[)";
    for (int pair = 0; pair < marketCount(); ++pair) {
        const Instrument &what = instrument(pair);
        out << (pair == 0 ? "" : ",") << R"({"symbol":")" << viewOf(what.symbol) << R"(","base":")" << viewOf(what.base)
            << R"(","quote":")" << viewOf(what.quote) << R"(","status":"online","qty_precision":)" << KrakenSizeDecimals
            << R"(,"qty_increment":)";
        out.fixed(1, KrakenSizeDecimals, KrakenSizeDecimals)
            << R"(,"price_precision":)" << what.priceDecimals
            << R"(,"cost_precision":5,"marginable":false,"has_index":true,"cost_min":0.50,"tick_size":)";
        out.fixed(1, what.priceDecimals, what.priceDecimals) << R"(,"price_increment":)";
        out.fixed(1, what.priceDecimals, what.priceDecimals) << R"(,"qty_min":)";
        out.fixed(1, what.sizeDecimals, KrakenSizeDecimals) << '}';
    }
    out << "]}}";
}

std::optional<int> KrakenSim::findRestPair(const QByteArray &name) const
{
    for (int pair = 0; pair < marketCount(); ++pair) {
        const Instrument &what = instrument(pair);
        const QByteArray other = krakenAsset(what.base).other;
        if (name == krakenPairId(what) || name == other + what.quote || name == other + '/' + what.quote
            || name == what.base + what.quote || name == what.symbol)
            return pair;
    }
    return {};
}

void KrakenSim::restPairs(TextWriter &out, const std::vector<int> &pairs) const
{
    out << '{';
    for (const int pair : pairs) {
        const Instrument &what = instrument(pair);
        const KrakenAssetName base = krakenAsset(what.base), quote = krakenAsset(what.quote);
        out << (pair == pairs.front() ? "\"" : ",\"") << viewOf(krakenPairId(what)) << R"(":{"altname":")"
            << viewOf(base.other + quote.other) << R"(","wsname":")" << viewOf(base.other + '/' + quote.other)
            << R"(","aclass_base":"currency","base":")" << viewOf(base.id) << R"(","aclass_quote":"currency","quote":")"
            << viewOf(quote.id) << R"(","lot":"unit","cost_decimals":5,"pair_decimals":)" << what.priceDecimals
            << R"(,"lot_decimals":)" << KrakenSizeDecimals
            << R"(,"lot_multiplier":1,"leverage_buy":[],"leverage_sell":[],"fees":[[0,0.4],[10000,0.35],[50000,0.24]],)"
            << R"("fees_maker":[[0,0.25],[10000,0.2],[50000,0.14]],"fee_volume_currency":"ZUSD","margin_call":80,)"
            << R"("margin_stop":40,"ordermin":")";
        out.fixed(1, what.sizeDecimals, what.sizeDecimals) << R"(","costmin":"0.5","tick_size":")";
        out.fixed(1, what.priceDecimals, what.priceDecimals) << R"(","status":"online"})";
    }
    out << '}';
}

void KrakenSim::restTicker(TextWriter &out, int pair)
{
    const Instrument &what = instrument(pair);
    const MarketModel &model = market(pair);
    const MarketModel::Day &day = model.day();
    const auto best = [&](const MarketLevel &level) {
        out << "[\"";
        writePrice(out, pair, level.price);
        // The size as a whole lot too, which is rounded.
        out << "\",\"" << std::max<qint64>(1, qint64(double(level.size) / std::pow(10, what.sizeDecimals))) << "\",\"";
        out.fixed(level.size, what.sizeDecimals, what.sizeDecimals) << "\"]";
    };
    // Today, and in the last 24 hours.
    const auto twice = [&](std::string_view key, auto write) {
        out << key << "[\"";
        write();
        out << "\",\"";
        write();
        out << "\"]";
    };
    out << '"' << viewOf(krakenPairId(what)) << R"(":{"a":)";
    best(model.bestAsk());
    out << R"(,"b":)";
    best(model.bestBid());
    out << R"(,"c":[")";
    writePrice(out, pair, model.trades().back().price);
    out << "\",\"";
    writeSize(out, pair, model.trades().back().size);
    out << "\"]";
    twice(R"(,"v":)", [&] { writeSize(out, pair, day.volume); });
    twice(R"(,"p":)", [&] { writePrice(out, pair, (day.low + day.high) / 2); });
    out << R"(,"t":[)" << day.trades << ',' << day.trades << ']';
    twice(R"(,"l":)", [&] { writePrice(out, pair, day.low); });
    twice(R"(,"h":)", [&] { writePrice(out, pair, day.high); });
    out << R"(,"o":")";
    writePrice(out, pair, day.open);
    out << R"("})";
}

void KrakenSim::restDepth(TextWriter &out, int pair, size_t limit)
{
    const MarketModel &model = market(pair);
    const Instrument &what = instrument(pair);
    const qint64 now = epochMs(stage().wall()) / 1000;
    out << R"({"asks":[)";
    for (const BookSide side : {BookSide::Ask, BookSide::Bid}) {
        const auto levels = side == BookSide::Bid ? model.bids() : model.asks();
        if (side == BookSide::Bid)
            out << R"(],"bids":[)";
        for (size_t i = 0; i < std::min(limit, levels.size()); ++i) {
            const MarketLevel &level = levels[levels.size() - 1 - i];
            out << (i == 0 ? "[\"" : ",[\"");
            writePrice(out, pair, level.price);
            out << "\",\"";
            out.fixed(level.size, what.sizeDecimals, what.sizeDecimals) << "\"," << now << ']';
        }
    }
    out << "]}";
}

void KrakenSim::restCandles(TextWriter &out, int pair, int minutes, std::optional<WallTime> since)
{
    // However long ago is asked for, the last ones come.
    std::vector<MarketCandle> candles = market(pair).candles(*krakenInterval(minutes), CandlesOfAnAnswer);
    if (since)
        std::erase_if(candles, [&](const MarketCandle &candle) { return candle.open < *since; });
    out << '[';
    for (const MarketCandle &candle : candles) {
        out << (&candle == candles.data() ? "[" : ",[") << epochMs(candle.open) / 1000;
        for (const qint64 price :
             {candle.first, candle.high, candle.low, candle.last, (candle.low + candle.high) / 2}) {
            out << ",\"";
            writePrice(out, pair, price);
            out << '"';
        }
        out << ",\"";
        writeSize(out, pair, candle.volume);
        out << "\"," << candle.trades << ']';
    }
    // The last one that is closed: to go on from there.
    out << R"(],"last":)" << (candles.size() > 1 ? epochMs(candles[candles.size() - 2].open) / 1000 : 0);
}

void KrakenSim::restTrades(TextWriter &out, int pair, WallTime since, size_t limit)
{
    const auto &all = market(pair).trades();
    std::vector<MarketTrade> trades;
    std::copy_if(all.begin(), all.end(), std::back_inserter(trades),
                 [since](const MarketTrade &trade) { return trade.time > since; });
    if (trades.size() > limit) {
        if (since > WallTime())
            trades.resize(limit);
        else
            trades.erase(trades.begin(), trades.end() - std::ptrdiff_t(limit));
    }
    out << '[';
    for (const MarketTrade &trade : trades) {
        out << (&trade == trades.data() ? "[\"" : ",[\"");
        writePrice(out, pair, trade.price);
        out << "\",\"";
        writeSize(out, pair, trade.size);
        (out << "\",").fixed(trade.time.time_since_epoch() / 100ns, 7, 7)
            << (trade.buyerIsMaker ? R"(,"s","l","",)" : R"(,"b","l","",)") << trade.id << ']';
    }
    const WallTime last = trades.empty() ? since : trades.back().time;
    out << R"(],"last":")" << qint64(std::chrono::nanoseconds(last.time_since_epoch()).count()) << '"';
}

QByteArray KrakenSim::restAnswer(const RestQuestion &question)
{
    static constexpr std::string_view Prefix = "/0/public/";
    if (question.path.startsWith("/0/private/"))
        return R"({"error":["EAPI:Invalid key"]})";
    std::string_view call = viewOf(question.path);
    if (!call.starts_with(Prefix))
        return R"({"error":["EGeneral:Unknown method"]})";
    call.remove_prefix(Prefix.size());

    // Some are about several pairs, where none named means all.
    std::vector<int> pairs;
    for (const QByteArray &name : question.value("pair").split(',')) {
        const std::optional<int> pair = findRestPair(name);
        if (!name.isEmpty() && !pair)
            return R"({"error":["EQuery:Unknown asset pair"]})";
        if (pair)
            pairs.push_back(*pair);
    }
    const bool isOne = pairs.size() == 1;
    if (pairs.empty()) {
        for (int pair = 0; pair < marketCount(); ++pair)
            pairs.push_back(pair);
    }

    TextWriter out;
    out << R"({"error":[],"result":)";
    const WallTime now = stage().wall();
    if (call == "Time") {
        out << R"({"unixtime":)" << epochMs(now) / 1000 << R"(,"rfc1123":")"
            << viewOf(toDateTime(now).toUTC().toString(QStringLiteral("ddd, dd MMM yy HH:mm:ss +0000")).toLatin1())
            << R"("})";
    } else if (call == "SystemStatus") {
        out << R"({"status":"online","timestamp":")";
        writeRfc3339(out, now, 0);
        out << R"("})";
    } else if (call == "Assets") {
        out << R"({"ZUSD":{"aclass":"currency","altname":"USD","decimals":4,"display_decimals":2,"status":"enabled"})";
        for (int pair = 0; pair < marketCount(); ++pair) {
            const KrakenAssetName asset = krakenAsset(instrument(pair).base);
            out << ",\"" << viewOf(asset.id) << R"(":{"aclass":"currency","altname":")" << viewOf(asset.other)
                << R"(","decimals":10,"display_decimals":5,"status":"enabled"})";
        }
        out << '}';
    } else if (call == "AssetPairs") {
        restPairs(out, pairs);
    } else if (call == "Ticker") {
        out << '{';
        for (const int pair : pairs) {
            out << (pair == pairs.front() ? "" : ",");
            restTicker(out, pair);
        }
        out << '}';
    } else if (call == "Depth" || call == "OHLC" || call == "Trades" || call == "Spread") {
        if (!isOne)
            return R"({"error":["EGeneral:Invalid arguments"]})";
        const int pair = pairs.front();
        const qint64 since = question.value("since").toLongLong();
        out << "{\"" << viewOf(krakenPairId(instrument(pair))) << "\":";
        if (call == "Depth") {
            restDepth(out, pair, size_t(question.number("count", 100, 500)));
        } else if (call == "Trades") {
            // In seconds or in nanoseconds.
            const bool areNanoseconds = since > 1'000'000'000'000;
            const WallTime from = areNanoseconds ? wallTimeSince1970(std::chrono::nanoseconds(since))
                                                 : wallTimeSince1970(std::chrono::seconds(since));
            restTrades(out, pair, from, size_t(question.number("count", 1000, 1000)));
        } else if (call == "OHLC") {
            const int minutes = question.number("interval", 1, 1'000'000);
            if (!krakenInterval(minutes))
                return R"({"error":["EGeneral:Invalid arguments"]})";
            restCandles(out, pair, minutes,
                        since > 0 ? std::optional(wallTimeSince1970(std::chrono::seconds(since))) : std::nullopt);
        } else {
            // What there was before is not kept.
            const MarketModel &model = market(pair);
            out << "[[" << epochMs(now) / 1000 << ",\"";
            writePrice(out, pair, model.bestBid().price);
            out << "\",\"";
            writePrice(out, pair, model.bestAsk().price);
            out << "\"]";
            out << R"(],"last":)" << epochMs(now) / 1000;
        }
        out << '}';
    } else {
        return R"({"error":["EGeneral:Unknown method"]})";
    }
    out << '}';
    return out.bytes().toByteArray();
}

void KrakenSim::rest(const RestQuestion &question, const RestResponder &reply)
{
    if (question.method != "GET" && question.method != "POST")
        reply({.status = 405, .body = R"({"error":["EGeneral:Invalid method"]})"});
    else
        reply({.body = restAnswer(question)});
}

}   // namespace feedwarden
