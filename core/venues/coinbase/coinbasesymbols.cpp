// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/venues/coinbase/coinbasesymbols.h"

#include <array>

namespace feedwarden {

static bool isOnline(std::string_view status) { return status.empty() || is(status, "online"); }

// {"products":[{"product_id":"BTC-USD","base_currency_id":"BTC","quote_currency_id":"USD","status":"online",
// "is_disabled":false,"trading_disabled":false, ...}, ...],"num_products":800}
static Result<SymbolPage> parseProducts(const QByteArray &body, const QString &)
{
    static constexpr std::array Names = {"product_id", "base_currency_id", "quote_currency_id",
                                         "status",     "is_disabled",      "trading_disabled"};
    SymbolReader reader(body);
    JsonCursor &cursor = reader.cursor();
    SymbolPage page;
    bool hasList = false;
    cursor.object("products", [&](std::string_view key) {
        if (!is(key, "products"))
            return cursor.skip("products");
        hasList = true;
        return cursor.array("products", [&] {
            std::array<std::string_view, Names.size()> values;
            if (!reader.row(Names, values))
                return false;
            const bool isTrading = isOnline(values[3]) && !is(values[4], "true") && !is(values[5], "true");
            page.symbols.append({symbolText(values[0]), symbolText(values[1]), symbolText(values[2]), isTrading});
            return true;
        });
    });
    if (!hasList)
        cursor.fail(DecodeProblem::MissingField, "products");
    return reader.finish(page);
}

// [{"id":"BTC-USD","base_currency":"BTC","quote_currency":"USD","status":"online","trading_disabled":false, ...}, ...]
static Result<SymbolPage> parseExchangeProducts(const QByteArray &body, const QString &)
{
    static constexpr std::array Names = {"id", "base_currency", "quote_currency", "status", "trading_disabled"};
    SymbolReader reader(body);
    SymbolPage page;
    reader.cursor().array("products", [&] {
        std::array<std::string_view, Names.size()> values;
        if (!reader.row(Names, values))
            return false;
        page.symbols.append({symbolText(values[0]), symbolText(values[1]), symbolText(values[2]),
                             isOnline(values[3]) && !is(values[4], "true")});
        return true;
    });
    return reader.finish(page);
}

// docs.cdp.coinbase.com, Advanced Trade, "List Public Products": without a limit all of them come at once.
const SymbolSource &coinbaseSymbols()
{
    static const SymbolSource source = {
        {QStringLiteral("/api/v3/brokerage/market/products")}, 1, QStringLiteral("BTC-USD"), parseProducts};
    return source;
}

// docs.cdp.coinbase.com, Exchange, "Get all known trading pairs".
const SymbolSource &coinbaseExchangeSymbols()
{
    static const SymbolSource source = {
        {QStringLiteral("/products")}, 1, QStringLiteral("BTC-USD"), parseExchangeProducts};
    return source;
}

}   // namespace feedwarden
