// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/venues/binance/binancesymbols.h"

#include <array>

namespace feedwarden {

// {"symbols":[{"symbol":"BTCUSDT","status":"TRADING","baseAsset":"BTC","quoteAsset":"USDT", ...}, ...], ...}; COIN-M
// calls the status "contractStatus".
static Result<SymbolPage> parseExchangeInfo(const QByteArray &body, const QString &)
{
    static constexpr std::array Names = {"symbol", "baseAsset", "quoteAsset", "status", "contractStatus"};
    SymbolReader reader(body);
    JsonCursor &cursor = reader.cursor();
    SymbolPage page;
    bool hasList = false;
    cursor.object("exchangeInfo", [&](std::string_view key) {
        if (!is(key, "symbols"))
            return cursor.skip("exchangeInfo");
        hasList = true;
        return cursor.array("symbols", [&] {
            std::array<std::string_view, Names.size()> values;
            if (!reader.row(Names, values))
                return false;
            const std::string_view state = values[3].empty() ? values[4] : values[3];
            page.symbols.append(
                {symbolText(values[0]), symbolText(values[1]), symbolText(values[2]), is(state, "TRADING")});
            return true;
        });
    });
    if (!hasList)
        cursor.fail(DecodeProblem::MissingField, "symbols");
    return reader.finish(page);
}

// binance/binance-spot-api-docs, rest-api.md, "Exchange information": weight 20; without the sets of permissions, which
// are most of the answer.
const SymbolSource &binanceSpotSymbols()
{
    static const SymbolSource source = {{QStringLiteral("/api/v3/exchangeInfo?showPermissionSets=false")},
                                        20,
                                        QStringLiteral("BTCUSDT"),
                                        parseExchangeInfo};
    return source;
}

// developers.binance.com, derivatives, "Exchange Information": weight 1.
const SymbolSource &binanceUsdmSymbols()
{
    static const SymbolSource source = {
        {QStringLiteral("/fapi/v1/exchangeInfo")}, 1, QStringLiteral("BTCUSDT"), parseExchangeInfo};
    return source;
}

const SymbolSource &binanceCoinmSymbols()
{
    static const SymbolSource source = {
        {QStringLiteral("/dapi/v1/exchangeInfo")}, 1, QStringLiteral("BTCUSD_PERP"), parseExchangeInfo};
    return source;
}

}   // namespace feedwarden
