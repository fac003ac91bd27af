// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/venues/kraken/krakensymbols.h"

#include <array>

namespace feedwarden {

/// An asset of REST as version 2 of the socket calls it: all are the same but these two (docs.kraken.com, WebSocket v2,
/// "symbols ... now BTC instead of XBT").
static QString socketAsset(QStringView asset)
{
    if (asset == u"XBT")
        return QStringLiteral("BTC");
    if (asset == u"XDG")
        return QStringLiteral("DOGE");
    return asset.toString();
}

// {"error":[],"result":{"XXBTZUSD":{"altname":"XBTUSD","wsname":"XBT/USD","status":"online", ...}, ...}}
static Result<SymbolPage> parseAssetPairs(const QByteArray &body, const QString &)
{
    static constexpr std::array Names = {"wsname", "status"};
    SymbolReader reader(body);
    JsonCursor &cursor = reader.cursor();
    SymbolPage page;
    bool hasList = false;
    std::string_view error;
    cursor.object("AssetPairs", [&](std::string_view key) {
        if (is(key, "error"))
            return cursor.array("error", [&] { return cursor.string(error, "error"); });
        if (!is(key, "result"))
            return cursor.skip("AssetPairs");
        hasList = true;
        return cursor.object("result", [&](std::string_view) {
            std::array<std::string_view, Names.size()> values;
            if (!reader.row(Names, values))
                return false;
            const QString name = symbolText(values[0]);
            const qsizetype slash = name.indexOf(u'/');
            if (slash < 0)
                return true;   // Those of the dark pool have none, and are on no socket.
            const QString base = socketAsset(QStringView(name).first(slash));
            const QString quote = socketAsset(QStringView(name).sliced(slash + 1));
            page.symbols.append({base + u'/' + quote, base, quote, is(values[1], "online")});
            return true;
        });
    });
    if (!cursor.hasFailed() && !error.empty())
        return Error{ErrorCode::ServerRefused, presentable(error)};
    if (!hasList)
        cursor.fail(DecodeProblem::MissingField, "result");
    return reader.finish(page);
}

// docs.kraken.com, REST, "Get Tradable Asset Pairs".
const SymbolSource &krakenSymbols()
{
    static const SymbolSource source = {
        {QStringLiteral("/0/public/AssetPairs")}, 1, QStringLiteral("BTC/USD"), parseAssetPairs};
    return source;
}

}   // namespace feedwarden
