// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/venues/okx/okxsymbols.h"

#include <array>

namespace feedwarden {

// {"code":"0","msg":"","data":[{"instId":"BTC-USDT-SWAP","state":"live", ...}, ...]}
static Result<SymbolPage> parseInstrumentsOfOkx(const QByteArray &body, const QString &)
{
    static constexpr std::array Names = {"instId", "state"};
    SymbolReader reader(body);
    JsonCursor &cursor = reader.cursor();
    SymbolPage page;
    bool hasList = false;
    std::string_view code, message;
    cursor.object("instruments", [&](std::string_view key) {
        if (is(key, "code"))
            return cursor.scalar(code, "code");
        if (is(key, "msg"))
            return cursor.string(message, "msg");
        if (!is(key, "data"))
            return cursor.skip("instruments");
        hasList = true;
        return cursor.array("data", [&] {
            std::array<std::string_view, Names.size()> values;
            if (!reader.row(Names, values))
                return false;
            // Contracts do not say what is bought, but their name does: "BTC-USDT-SWAP".
            const QString symbol = symbolText(values[0]);
            page.symbols.append(
                {symbol, symbol.section(u'-', 0, 0), symbol.section(u'-', 1, 1), is(values[1], "live")});
            return true;
        });
    });
    if (!cursor.hasFailed() && !code.empty() && !is(code, "0"))
        return Error{ErrorCode::ServerRefused, presentable(message)};
    if (!hasList)
        cursor.fail(DecodeProblem::MissingField, "data");
    return reader.finish(page);
}

// okx.com/docs-v5, "Get instruments": a list per kind. Options are left out: they are thousands, and come and go by the
// day.
const SymbolSource &okxSymbols()
{
    static const SymbolSource source = {{QStringLiteral("/api/v5/public/instruments?instType=SPOT"),
                                         QStringLiteral("/api/v5/public/instruments?instType=SWAP"),
                                         QStringLiteral("/api/v5/public/instruments?instType=FUTURES")},
                                        1,
                                        QStringLiteral("BTC-USDT"),
                                        parseInstrumentsOfOkx};
    return source;
}

}   // namespace feedwarden
