// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace feedwarden {

/// How a command prints what it found.
enum class ResultFormat { Table, Csv, Json };
/// "table", "csv" or "json"; none for anything else.
[[nodiscard]] std::optional<ResultFormat> resultFormatFromName(QStringView name);

/// Rows of an answer, said once and printed as people or programs want them. What is unknown is a dash, an empty cell
/// or null, never 0.
class ResultTable final
{
public:
    struct Column {
        const char *key;     ///< In CSV and JSON: "downtime_ms".
        const char *title;   ///< In the table: "down for".
        enum class Kind {
            Plain,
            Duration,   ///< Milliseconds; the table says "1 min 5 s".
            Latency,    ///< Milliseconds; the table says "12.3 ms".
            Share,      ///< 0 to 1; the table says "99.950 %", never rounded up to what was not reached.
            Score,      ///< The table says "97.2".
        };
        Kind kind = Kind::Plain;
    };
    using Cell = std::variant<std::monostate, QString, qint64, double, bool, WallTime>;

    explicit ResultTable(std::vector<Column> columns) : m_columns(std::move(columns)) {}

    /// As many cells as there are columns.
    void add(std::vector<Cell> row) { m_rows.push_back(std::move(row)); }
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }

    /// With its last newline; an array of objects in JSON.
    [[nodiscard]] QString toString(ResultFormat format) const;

private:
    [[nodiscard]] QString asTable() const;
    [[nodiscard]] QString asCsv() const;
    [[nodiscard]] QString asJson() const;

    std::vector<Column> m_columns;
    std::vector<std::vector<Cell>> m_rows;
};

/// Null where there is none.
[[nodiscard]] ResultTable::Cell durationCell(const std::optional<Clock::duration> &duration);
template<typename Value>
[[nodiscard]] ResultTable::Cell maybeCell(const std::optional<Value> &value)
{
    return value ? ResultTable::Cell(*value) : ResultTable::Cell();
}

}   // namespace feedwarden
