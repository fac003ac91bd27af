// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/venues/coinbasesim.h"
#include "app/simulator/wiretime.h"

#include <algorithm>

// The public REST of Coinbase: what needs no key of Advanced Trade, and the few answers of v2 that its clients ask
// first.

namespace feedwarden {

static constexpr int CandlesOfAnAnswer = 350, TradesOfAnAnswer = 1000;

static constexpr std::pair<std::string_view, CandleInterval> Granularities[] = {
    {"ONE_MINUTE", CandleInterval::Minutes1},
    {"FIVE_MINUTE", CandleInterval::Minutes5},
    {"FIFTEEN_MINUTE", CandleInterval::Minutes15},
    {"THIRTY_MINUTE", CandleInterval::Minutes30},
    {"ONE_HOUR", CandleInterval::Hours1},
    {"TWO_HOUR", CandleInterval::Hours2},
    {"FOUR_HOUR", CandleInterval::Hours4},
    {"SIX_HOUR", CandleInterval::Hours6},
    {"ONE_DAY", CandleInterval::Days1},
};

static RestAnswer invalid(std::string_view what)
{
    TextWriter out;
    out << R"({"error":"INVALID_ARGUMENT","error_details":")" << what << R"(","message":")" << what << R"("})";
    return {.status = 400, .body = out.bytes().toByteArray()};
}

static RestAnswer notFound()
{
    return {.status = 404, .body = R"({"error":"NOT_FOUND","error_details":"not found","message":"not found"})"};
}

void CoinbaseSim::writeProduct(TextWriter &out, int product)
{
    const Instrument &what = instrument(product);
    const bool awake = isAwake(product);
    out << R"({"product_id":")" << viewOf(what.symbol) << R"(","price":")";
    if (awake)
        out.fixed(market(product).trades().back().price, what.priceDecimals, what.priceDecimals);
    else
        out << viewOf(QByteArray::number(what.price, 'f', what.priceDecimals));
    if (awake) {
        const MarketModel::Day &day = market(product).day();
        out << R"(","price_percentage_change_24h":")";
        writePercent(out, market(product).trades().back().price - day.open, day.open);
        (out << R"(","volume_24h":")").fixed(day.volume, what.sizeDecimals, what.sizeDecimals);
        out << R"(","volume_percentage_change_24h":"0)";
        const int quote = what.priceDecimals + what.sizeDecimals;
        (out << R"(","approximate_quote_24h_volume":")").fixed(day.quoteVolume, quote, quote);
    }
    out << R"(","base_increment":")";
    out.fixed(1, what.sizeDecimals, what.sizeDecimals) << R"(","quote_increment":")";
    out.fixed(1, what.priceDecimals, what.priceDecimals) << R"(","price_increment":")";
    out.fixed(1, what.priceDecimals, what.priceDecimals)
        << R"(","quote_min_size":"1","quote_max_size":"50000000","base_min_size":")";
    out.fixed(1, what.sizeDecimals, what.sizeDecimals)
        << R"(","base_max_size":"900000000","base_name":")" << viewOf(what.base) << R"(","quote_name":")"
        << viewOf(what.quote) << R"(","base_currency_id":")" << viewOf(what.base) << R"(","quote_currency_id":")"
        << viewOf(what.quote) << R"(","base_display_symbol":")" << viewOf(what.base) << R"(","quote_display_symbol":")"
        << viewOf(what.quote)
        << R"(","watched":false,"is_disabled":false,"new":false,"status":"online","cancel_only":false,"limit_only":false,)"
        << R"("post_only":false,"trading_disabled":false,"auction_mode":false,"product_type":"SPOT","view_only":false,)"
        << R"("alias":"","alias_to":[]})";
}

void CoinbaseSim::restProducts(const RestQuestion &question, TextWriter &out)
{
    // Nothing but spot is listed here.
    const QByteArray type = question.value("product_type");
    const QStringList wanted = question.query.allQueryItemValues(QStringLiteral("product_ids"));
    std::vector<int> products;
    for (int product = 0;
         (type.isEmpty() || type == "SPOT" || type == "UNKNOWN_PRODUCT_TYPE") && product < marketCount(); ++product) {
        if (wanted.isEmpty() || wanted.contains(QString::fromLatin1(instrument(product).symbol)))
            products.push_back(product);
    }
    const size_t first = std::min(products.size(), size_t(question.value("offset").toUInt()));
    const size_t end = std::min(products.size(), first + size_t(question.number("limit", 1000, 1000)));
    out << R"({"products":[)";
    for (size_t i = first; i < end; ++i) {
        out << (i == first ? "" : ",");
        writeProduct(out, products[i]);
    }
    out << R"(],"num_products":)" << qint64(products.size()) << '}';
}

void CoinbaseSim::restBook(int product, size_t limit, TextWriter &out)
{
    const Instrument &what = instrument(product);
    const MarketModel &model = market(product);
    out << R"({"pricebook":{"product_id":")" << viewOf(what.symbol) << R"(","bids":[)";
    for (const BookSide side : {BookSide::Bid, BookSide::Ask}) {
        const auto levels = side == BookSide::Bid ? model.bids() : model.asks();
        if (side == BookSide::Ask)
            out << R"(],"asks":[)";
        for (size_t i = 0; i < std::min(limit, levels.size()); ++i) {
            const MarketLevel &level = levels[levels.size() - 1 - i];
            out << (i == 0 ? R"({"price":")" : R"(,{"price":")");
            out.fixed(level.price, what.priceDecimals, what.priceDecimals) << R"(","size":")";
            out.fixed(level.size, what.sizeDecimals, what.sizeDecimals) << R"("})";
        }
    }
    out << R"(],"time":")";
    writeRfc3339(out, stage().wall(), 6);
    out << R"("}})";
}

void CoinbaseSim::restTrades(int product, size_t limit, TextWriter &out)
{
    const Instrument &what = instrument(product);
    const MarketModel &model = market(product);
    const auto &trades = model.trades();
    out << R"({"trades":[)";
    for (size_t i = 0; i < std::min(limit, trades.size()); ++i) {   // Newest first.
        out << (i == 0 ? "" : ",");
        writeTrade(out, product, trades[trades.size() - 1 - i]);
    }
    (out << R"(],"best_bid":")").fixed(model.bestBid().price, what.priceDecimals, what.priceDecimals);
    (out << R"(","best_ask":")").fixed(model.bestAsk().price, what.priceDecimals, what.priceDecimals) << R"("})";
}

std::optional<RestAnswer> CoinbaseSim::restCandles(const RestQuestion &question, int product, TextWriter &out)
{
    const QByteArray name = question.value("granularity");
    const auto *const granularity = std::find_if(std::begin(Granularities), std::end(Granularities),
                                                 [&](const auto &each) { return each.first == viewOf(name); });
    if (granularity == std::end(Granularities))
        return invalid("granularity argument is invalid");
    const std::optional<WallTime> start = question.timeInSeconds("start"), end = question.timeInSeconds("end");
    if (!start || !end)
        return invalid("start and end arguments are required");
    const auto candles = market(product).candles(
        granularity->second, question.number("limit", CandlesOfAnAnswer, CandlesOfAnAnswer), start, end);
    out << R"({"candles":[)";
    for (auto it = candles.rbegin(); it != candles.rend(); ++it) {   // Newest first.
        out << (it == candles.rbegin() ? "" : ",");
        writeCandle(out, product, *it, false);
    }
    out << "]}";
    return {};
}

// What is wrong with the question, or nothing and the answer in `out`.
std::optional<RestAnswer> CoinbaseSim::restAnswer(const QByteArray &path, const RestQuestion &question, TextWriter &out)
{
    static const QByteArray OfOne = "market/products/";
    if (path == "time") {
        const WallTime now = stage().wall();
        out << R"({"iso":")";
        writeRfc3339(out, now, 0);
        out << R"(","epochSeconds":")" << epochMs(now) / 1000 << R"(","epochMillis":")" << epochMs(now) << R"("})";
    } else if (path == "market/products") {
        restProducts(question, out);
    } else if (path == "market/product_book") {
        const std::optional<int> product = findProduct(question.value("product_id"));
        if (!product)
            return invalid("valid product_id is required");
        restBook(*product, size_t(question.number("limit", 1000, 1'000'000)), out);
    } else if (path.startsWith(OfOne)) {
        const QList<QByteArray> parts = path.mid(OfOne.size()).split('/');
        const std::optional<int> product = findProduct(parts[0]);
        if (!product || parts.size() > 2)
            return notFound();
        if (parts.size() == 1)
            writeProduct(out, *product);
        else if (parts[1] == "ticker")
            restTrades(*product, size_t(question.number("limit", 100, TradesOfAnAnswer)), out);
        else if (parts[1] == "candles")
            return restCandles(question, *product, out);
        else
            return notFound();
    } else {
        // Everything else of this API wants a token.
        return RestAnswer{.status = 401, .body = "Unauthorized\n", .headers = {{"Content-Type", "text/plain"}}};
    }
    return {};
}

bool CoinbaseSim::restOfV2(const QByteArray &path, TextWriter &out)
{
    if (path == "time") {
        const WallTime now = stage().wall();
        out << R"({"data":{"iso":")";
        writeRfc3339(out, now, 0);
        out << R"(","epoch":)" << epochMs(now) / 1000 << "}}";
    } else if (path == "currencies") {
        out << R"({"data":[{"id":"USD","name":"United States Dollar","min_size":"0.01"}]})";
    } else if (path == "currencies/crypto") {
        out << R"({"data":[)";
        for (int product = 0; product < marketCount(); ++product) {
            const QByteArray &base = instrument(product).base;
            out << (product == 0 ? "" : ",") << R"({"asset_id":"5b71fc48-3dd3-540c-809b-)"
                << viewOf(QByteArray::number(product + 1).rightJustified(12, '0')) << R"(","code":")" << viewOf(base)
                << R"(","name":")" << viewOf(base) << R"(","color":"#F7931A","sort_index":)" << 100 + product
                << R"(,"exponent":8,"type":"crypto"})";
        }
        out << "]}";
    } else if (path == "exchange-rates") {
        // Units of each for a dollar.
        out << R"({"data":{"currency":"USD","rates":{"USD":"1.0")";
        for (int product = 0; product < marketCount(); ++product) {
            const Instrument &what = instrument(product);
            out << ",\"" << viewOf(what.base) << "\":\"" << viewOf(QByteArray::number(1 / what.price, 'f', 12)) << '"';
        }
        out << "}}}";
    } else {
        return false;
    }
    return true;
}

void CoinbaseSim::rest(const RestQuestion &question, const RestResponder &reply)
{
    static const QByteArray Root = "/api/v3/brokerage/", V2 = "/v2/";
    TextWriter out;
    if (question.method == "GET" && question.path.startsWith(V2)) {
        reply(restOfV2(question.path.mid(V2.size()), out)
                  ? RestAnswer{.body = out.bytes().toByteArray()}
                  : RestAnswer{.status = 404, .body = R"({"errors":[{"id":"not_found","message":"Not found"}]})"});
        return;
    }
    if (question.method != "GET" || !question.path.startsWith(Root) || question.path == Root) {
        reply(notFound());
        return;
    }
    const std::optional<RestAnswer> refusal = restAnswer(question.path.mid(Root.size()), question, out);
    reply(refusal ? *refusal : RestAnswer{.body = out.bytes().toByteArray()});
}

}   // namespace feedwarden
