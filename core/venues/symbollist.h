// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/venues/jsonframe.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <initializer_list>
#include <span>
#include <string_view>

namespace feedwarden {

/// Something that a venue lists.
struct ListedSymbol {
    QString symbol;   ///< As configurations write it: "BTCUSDT", "BTC/USD".
    QString base;     ///< What is bought: "BTC"; at Polymarket the question. May be empty.
    QString quote;    ///< What it costs: "USDT"; at Polymarket the answer. May be empty.
    bool isTrading = true;

    friend bool operator==(const ListedSymbol &, const ListedSymbol &) = default;
};

/// One answer of a venue's list.
struct SymbolPage {
    QList<ListedSymbol> symbols;
    QString next;   ///< Path and query of the page behind it; empty where this is the last one.

    friend bool operator==(const SymbolPage &, const SymbolPage &) = default;
};

/// How a venue is asked for all of its symbols. Data, one per venue that has such a list, in the venue's folder.
struct SymbolSource {
    QStringList paths;   ///< Path and query of each list's first page, all of them to be asked.
    int weight = 1;      ///< Of each question, in the venue's own units.
    QString example;     ///< How symbols are written there; empty where no example would help.
    /// `asked` is the path that `body` answers. Error: BadData, where `body` is no such list, and ServerRefused, where
    /// the venue says in it that it will not tell. Pure; any thread.
    Result<SymbolPage> (*parse)(const QByteArray &body, const QString &asked) = nullptr;
};

/// The answers to one question that are read at most: a list that never ends is none.
inline constexpr int MaxSymbolPages = 100;

/// Reads lists of symbols: objects of which a few texts matter, each in its own place.
class SymbolReader final
{
public:
    /// `body` is copied.
    explicit SymbolReader(const QByteArray &body) : m_cursor(m_frame.openCopy(body)) {}

    [[nodiscard]] JsonCursor &cursor() { return m_cursor; }

    /// Reads an object: of the fields in `names` the texts, or the token where it is a number, true or false, into
    /// `values`; empty for null and for what is not there. Everything else is skipped.
    bool row(std::span<const char *const> names, std::span<std::string_view> values);

    /// The end: what was read, or what was wrong.
    Result<SymbolPage> finish(SymbolPage page);

private:
    JsonFrame m_frame;
    JsonCursor m_cursor;
};

[[nodiscard]] inline QString symbolText(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

}   // namespace feedwarden
