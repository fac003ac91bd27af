// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/venues/polymarket/polymarketsymbols.h"

#include <QUrl>

#include <array>

namespace feedwarden {

// {"limit":1000,"count":1000,"next_cursor":"MTAwMA==","data":[{"question":"Will ...?","active":true,"closed":false,
// "accepting_orders":true,"tokens":[{"token_id":"7132...","outcome":"Yes", ...}, ...], ...}, ...]}; the last page's
// mark is "LTE=".
static Result<SymbolPage> parseMarkets(const QByteArray &body, const QString &asked)
{
    static constexpr std::array Names = {"token_id", "outcome"};
    SymbolReader reader(body);
    JsonCursor &cursor = reader.cursor();
    SymbolPage page;
    bool hasList = false;
    const auto readMarket = [&] {
        const qsizetype first = page.symbols.size();
        QString question;
        bool isClosed = false, accepts = true;
        if (!cursor.object("market", [&](std::string_view key) {
                if (is(key, "question")) {
                    std::string_view text;
                    if (!cursor.string(text, "question"))
                        return false;
                    question = presentable(text);
                    return true;
                }
                if (is(key, "closed"))
                    return cursor.boolean(isClosed, "closed");
                if (is(key, "accepting_orders"))
                    return cursor.boolean(accepts, "accepting_orders");
                if (!is(key, "tokens"))
                    return cursor.skip("market");
                return cursor.array("tokens", [&] {
                    std::array<std::string_view, Names.size()> values;
                    if (!reader.row(Names, values))
                        return false;
                    if (!values[0].empty())   // Markets that are not open yet have empty ones.
                        page.symbols.append({symbolText(values[0]), {}, presentable(values[1]), true});
                    return true;
                });
            }))
            return false;
        for (qsizetype i = first; i < page.symbols.size(); ++i) {
            page.symbols[i].base = question;
            page.symbols[i].isTrading = accepts && !isClosed;
        }
        return true;
    };
    cursor.object("markets", [&](std::string_view key) {
        if (is(key, "next_cursor")) {
            std::string_view mark;
            if (!cursor.string(mark, "next_cursor"))
                return false;
            if (!mark.empty() && !is(mark, "LTE="))
                page.next = asked.section(u'?', 0, 0) + QStringLiteral("?next_cursor=")
                            + QString::fromLatin1(QUrl::toPercentEncoding(symbolText(mark)));
            return true;
        }
        if (!is(key, "data"))
            return cursor.skip("markets");
        hasList = true;
        return cursor.array("data", readMarket);
    });
    if (!hasList)
        cursor.fail(DecodeProblem::MissingField, "data");
    return reader.finish(page);
}

// docs.polymarket.com, CLOB, "Get sampling markets": those that are traded now; the list of all goes back for years.
const SymbolSource &polymarketSymbols()
{
    static const SymbolSource source = {{QStringLiteral("/sampling-markets")}, 1, {}, parseMarkets};
    return source;
}

}   // namespace feedwarden
