// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/venues/polymarketsim.h"
#include "app/simulator/wiretime.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

// The public REST of Polymarket's CLOB. Source: Polymarket's documentation and its published client as of 2026-09.

namespace feedwarden {

static constexpr int PriceDecimals = 4;
static constexpr std::string_view NoBook = R"({"error":"No orderbook exists for the requested token id"})";

void PolymarketSim::restBook(TextWriter &out, AssetIndex asset)
{
    writeBookHead(out, asset);
    out << R"(,"timestamp":")" << epochMs(stage().wall())
        << R"(","min_order_size":"5","neg_risk":false,"tick_size":"0.0001","last_trade_price":")"
        << viewOf(restNumber("last-trade-price", asset, {})) << R"("})";
}

// Two outcomes of a condition.
void PolymarketSim::restMarket(TextWriter &out, int index, bool isSimplified) const
{
    const Asset &yes = m_assets[size_t(2 * index)], &no = m_assets[size_t(2 * index + 1)];
    const double price = instrument(index).price;
    out << R"({"condition_id":")" << viewOf(yes.market) << '"';
    if (!isSimplified) {
        out << R"(,"question_id":")" << viewOf(yes.market) << R"(","question":)";
        out.quoted(viewOf(instrument(index).base))
            << R"(,"description":"","market_slug":"market-)" << index
            << R"(","end_date_iso":"2027-12-31T00:00:00Z","game_start_time":null,"enable_order_book":true,)"
            << R"("minimum_order_size":5,"minimum_tick_size":0.0001,"neg_risk":false,"maker_base_fee":0,)"
            << R"("taker_base_fee":0,"tags":["All"])";
    }
    out << R"(,"rewards":{"rates":null,"min_size":0,"max_spread":0},"tokens":[{"token_id":")" << viewOf(yes.id)
        << R"(","outcome":"Yes","price":)" << viewOf(QByteArray::number(price)) << R"(,"winner":false},{"token_id":")"
        << viewOf(no.id) << R"(","outcome":"No","price":)" << viewOf(QByteArray::number(1 - price))
        << R"(,"winner":false}],"active":true,"closed":false,"archived":false,"accepting_orders":true})";
}

QByteArray PolymarketSim::restNumber(std::string_view what, AssetIndex asset, const QByteArray &side)
{
    const MarketModel &model = market(asset / 2);
    qint64 bid = priceOf(asset, model.bestBid().price), ask = priceOf(asset, model.bestAsk().price);
    if (bid > ask)
        std::swap(bid, ask);   // The other outcome's bids are its offers.
    TextWriter out;
    if (what == "midpoint")
        out.fixed((bid + ask) * 5, PriceDecimals + 1, PriceDecimals + 1);
    else if (what == "spread")
        out.fixed(ask - bid, PriceDecimals, PriceDecimals);
    else if (what == "price")
        out.fixed(side == "SELL" ? ask : bid, PriceDecimals, PriceDecimals);
    else
        out.fixed(priceOf(asset, model.trades().back().price), PriceDecimals, PriceDecimals);
    return out.bytes().toByteArray();
}

RestAnswer PolymarketSim::restAnswer(const RestQuestion &question)
{
    static constexpr std::pair<std::string_view, std::string_view> Numbers[] = {
        {"midpoint", "mid"}, {"spread", "spread"}, {"price", "price"}, {"last-trade-price", "price"}};
    const std::string_view call = viewOf(question.path).substr(1);
    const bool isPost = question.method == "POST";
    TextWriter out;
    const auto answer = [&out] { return RestAnswer{.body = out.bytes().toByteArray()}; };
    if (!isPost && call.empty())
        return {.body = "\"OK\""};
    if (!isPost && call == "time")
        return {.body = QByteArray::number(epochMs(stage().wall()) / 1000)};

    const bool isSampling = call.starts_with("sampling-");
    const std::string_view list = isSampling ? call.substr(9) : call;
    if (!isPost && (list == "markets" || list == "simplified-markets")) {
        // "LTE=" is the end of the pages.
        const bool isOver = question.value("next_cursor") == "LTE=";
        out << R"({"limit":1000,"next_cursor":"LTE=","count":)" << (isOver ? 0 : marketCount()) << R"(,"data":[)";
        for (int index = 0; !isOver && index < marketCount(); ++index) {
            out << (index == 0 ? "" : ",");
            restMarket(out, index, list != "markets");
        }
        out << "]}";
        return answer();
    }
    if (!isPost && call.starts_with("markets/")) {
        for (int index = 0; index < marketCount(); ++index) {
            if (viewOf(m_assets[size_t(2 * index)].market) == call.substr(8)) {
                restMarket(out, index, false);
                return answer();
            }
        }
        return {.status = 404, .body = R"({"error":"market not found"})"};
    }

    if (isPost) {
        // Lists of tokens; those that there are not are left out.
        const bool areBooks = call == "books", areLast = call == "last-trades-prices";
        const auto *const number = std::find_if(std::begin(Numbers), std::end(Numbers), [call](const auto &each) {
            return call.size() == each.first.size() + 1 && call.starts_with(each.first) && call.back() == 's';
        });
        if (!areBooks && !areLast && number == std::end(Numbers))
            return {.status = 404, .body = R"({"error":"not found"})"};
        const QJsonDocument document = QJsonDocument::fromJson(question.body);
        if (!document.isArray())
            return {.status = 400, .body = R"({"error":"Invalid payload"})"};
        out << (areBooks || areLast ? '[' : '{');
        bool isFirst = true;
        for (const QJsonValue &each : document.array()) {
            const QByteArray id = each[QLatin1String("token_id")].toString().toLatin1();
            const QByteArray side = each[QLatin1String("side")].toString().toUtf8();
            const auto asset = m_byId.constFind(id);
            if (asset == m_byId.constEnd())
                continue;
            out << (std::exchange(isFirst, false) ? "" : ",");
            if (areBooks) {
                restBook(out, *asset);
            } else if (areLast) {
                out << R"({"price":")" << viewOf(restNumber("last-trade-price", *asset, {}))
                    << R"(","side":"BUY","token_id":")" << viewOf(id) << R"("})";
            } else if (number->first == "price") {
                out << '"' << viewOf(id) << R"(":{")" << viewOf(side) << R"(":")"
                    << viewOf(restNumber("price", *asset, side)) << R"("})";
            } else {
                out << '"' << viewOf(id) << R"(":")" << viewOf(restNumber(number->first, *asset, {})) << '"';
            }
        }
        out << (areBooks || areLast ? ']' : '}');
        return answer();
    }

    // The rest is about one token; prices of the past call it the market.
    const bool isHistory = call == "prices-history";
    const auto asset = m_byId.constFind(question.value(isHistory ? "market" : "token_id"));
    const auto *const number = std::find_if(std::begin(Numbers), std::end(Numbers),
                                            [call](const auto &each) { return each.first == call; });
    static constexpr std::string_view Others[] = {"book", "tick-size", "neg-risk", "fee-rate", "prices-history"};
    if (number == std::end(Numbers) && std::find(std::begin(Others), std::end(Others), call) == std::end(Others))
        return {.status = 404, .body = R"({"error":"not found"})"};
    if (asset == m_byId.constEnd())
        return {.status = 404, .body = QByteArray(NoBook.data(), qsizetype(NoBook.size()))};
    if (call == "book") {
        restBook(out, *asset);
    } else if (call == "tick-size") {
        out << R"({"minimum_tick_size":0.0001})";
    } else if (call == "neg-risk") {
        out << R"({"neg_risk":false})";
    } else if (call == "fee-rate") {
        out << R"({"base_fee":0})";
    } else if (isHistory) {
        // A point a minute, of the last hour.
        const MarketModel &model = market(*asset / 2);
        out << R"({"history":[)";
        bool isFirst = true;
        for (const MarketCandle &candle : model.candles(CandleInterval::Minutes1, 60)) {
            out << (std::exchange(isFirst, false) ? R"({"t":)" : R"(,{"t":)") << epochMs(candle.open) / 1000
                << R"(,"p":)";
            out.fixed(priceOf(*asset, candle.last), PriceDecimals, PriceDecimals) << '}';
        }
        out << "]}";
    } else {
        if (call == "price" && question.value("side") != "BUY" && question.value("side") != "SELL")
            return {.status = 400, .body = R"({"error":"Invalid side"})"};
        out << "{\"" << number->second << R"(":")" << viewOf(restNumber(call, *asset, question.value("side"))) << '"';
        if (call == "last-trade-price")
            out << R"(,"side":")" << (market(*asset / 2).trades().back().buyerIsMaker ? "SELL" : "BUY") << '"';
        out << '}';
    }
    return answer();
}

void PolymarketSim::rest(const RestQuestion &question, const RestResponder &reply)
{
    if (question.method != "GET" && question.method != "POST")
        reply({.status = 405, .body = R"({"error":"method not allowed"})"});
    else
        reply(restAnswer(question));
}

}   // namespace feedwarden
