// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/venues/symbollist.h"

#include <algorithm>

namespace feedwarden {

bool SymbolReader::row(std::span<const char *const> names, std::span<std::string_view> values)
{
    std::ranges::fill(values, std::string_view());
    return m_cursor.object("symbol", [&](std::string_view key) {
        const auto name = std::ranges::find(names, key);
        if (name == names.end() || m_cursor.takeNull())
            return name != names.end() || m_cursor.skip("symbol");
        return m_cursor.scalar(values[size_t(name - names.begin())], "symbol");
    });
}

Result<SymbolPage> SymbolReader::finish(SymbolPage page)
{
    if (!m_cursor.hasFailed() && m_cursor.finish()) {
        page.symbols.removeIf(
            [](const ListedSymbol &symbol) { return symbol.symbol.isEmpty(); });   // Nothing to ask for.
        return page;
    }
    return Error{ErrorCode::BadData, QStringLiteral("the list of symbols is not what it should be (%1)")
                                         .arg(QLatin1String(m_cursor.problemField()))};
}

}   // namespace feedwarden
