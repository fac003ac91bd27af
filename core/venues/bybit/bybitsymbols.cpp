// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/venues/bybit/bybitsymbols.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace feedwarden {

/// The page behind that of `asked`.
static QString nextPage(const QString &asked, std::string_view cursor)
{
    if (cursor.empty())
        return {};
    // The exchange hands the mark out as it has to be in the query ("first%3DBTCUSDT"): to write it anew would be
    // another mark. What cannot stand there as it is, is no mark of that kind.
    const bool isWritten = std::ranges::all_of(cursor, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '%' || c == '-'
               || c == '_' || c == '.' || c == '~';
    });
    const QString mark = isWritten ? symbolText(cursor)
                                   : QString::fromLatin1(QUrl::toPercentEncoding(symbolText(cursor)));
    static const QString Key = QStringLiteral("&cursor=");
    return asked.section(Key, 0, 0) + Key + mark;
}

// {"retCode":0,"retMsg":"OK","result":{"category":"linear","list":[{"symbol":"BTCUSDT","status":"Trading",
// "baseCoin":"BTC","quoteCoin":"USDT", ...}, ...],"nextPageCursor":"first%3D..."}, ...}
static Result<SymbolPage> parseInstruments(const QByteArray &body, const QString &asked)
{
    static constexpr std::array Names = {"symbol", "baseCoin", "quoteCoin", "status"};
    SymbolReader reader(body);
    JsonCursor &cursor = reader.cursor();
    SymbolPage page;
    bool hasList = false;
    std::string_view code, message;
    cursor.object("instruments", [&](std::string_view key) {
        if (is(key, "retCode"))
            return cursor.scalar(code, "retCode");
        if (is(key, "retMsg"))
            return cursor.string(message, "retMsg");
        if (!is(key, "result"))
            return cursor.skip("instruments");
        return cursor.object("result", [&](std::string_view inner) {
            if (is(inner, "nextPageCursor")) {
                std::string_view mark;
                if (!cursor.string(mark, "nextPageCursor"))
                    return false;
                page.next = nextPage(asked, mark);
                return true;
            }
            if (!is(inner, "list"))
                return cursor.skip("result");
            hasList = true;
            return cursor.array("list", [&] {
                std::array<std::string_view, Names.size()> values;
                if (!reader.row(Names, values))
                    return false;
                page.symbols.append(
                    {symbolText(values[0]), symbolText(values[1]), symbolText(values[2]), is(values[3], "Trading")});
                return true;
            });
        });
    });
    if (!cursor.hasFailed() && !code.empty() && !is(code, "0"))
        return Error{ErrorCode::ServerRefused, presentable(message)};
    if (!hasList)
        cursor.fail(DecodeProblem::MissingField, "list");
    return reader.finish(page);
}

// bybit-exchange.github.io/docs/v5/market/instrument: spot comes without pages, linear with at most 1,000 of a page.
const SymbolSource &bybitSpotSymbols()
{
    static const SymbolSource source = {
        {QStringLiteral("/v5/market/instruments-info?category=spot")}, 1, QStringLiteral("BTCUSDT"), parseInstruments};
    return source;
}

const SymbolSource &bybitLinearSymbols()
{
    static const SymbolSource source = {{QStringLiteral("/v5/market/instruments-info?category=linear&limit=1000")},
                                        1,
                                        QStringLiteral("BTCUSDT"),
                                        parseInstruments};
    return source;
}

}   // namespace feedwarden
