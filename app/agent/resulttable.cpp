// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agent/resulttable.h"

#include "core/base/csvtable.h"
#include "core/base/escaping.h"
#include "core/base/jsonvalues.h"
#include "core/words/units.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace feedwarden {

std::optional<ResultFormat> resultFormatFromName(QStringView name)
{
    if (name == QLatin1String("table"))
        return ResultFormat::Table;
    if (name == QLatin1String("csv"))
        return ResultFormat::Csv;
    if (name == QLatin1String("json"))
        return ResultFormat::Json;
    return {};
}

ResultTable::Cell durationCell(const std::optional<Clock::duration> &duration)
{
    return duration ? ResultTable::Cell(std::round(toMs(*duration) * 1'000) / 1'000) : ResultTable::Cell();
}

QString ResultTable::toString(ResultFormat format) const
{
    switch (format) {
    case ResultFormat::Table:
        return asTable();
    case ResultFormat::Csv:
        return asCsv();
    case ResultFormat::Json:
        return asJson();
    }
    Q_UNREACHABLE();
}

namespace {

/// A cell as people read it.
struct CellText {
    const ResultTable::Column &column;

    QString operator()(std::monostate) const { return QStringLiteral("–"); }
    QString operator()(const QString &text) const { return escaped(text); }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(double number) const
    {
        const auto duration = std::chrono::duration_cast<Clock::duration>(
            std::chrono::duration<double, std::milli>(number));
        switch (column.kind) {
        case ResultTable::Column::Kind::Duration:
            return std::abs(number) < 10'000 ? latencyText(duration) : durationText(duration);
        case ResultTable::Column::Kind::Latency:
            return latencyText(duration);
        case ResultTable::Column::Kind::Share:
            // Of what is beyond all of it, such as a budget, nobody reads thousandths.
            return number > 1 ? QStringLiteral("%1 %").arg(std::floor(number * 100), 0, 'f', 0)
                              : QStringLiteral("%1 %").arg(std::floor(number * 100'000) / 1'000, 0, 'f', 3);
        case ResultTable::Column::Kind::Score:
            return QString::number(number, 'f', 1);
        case ResultTable::Column::Kind::Plain:
            break;
        }
        return QString::number(number, 'g', 6);
    }
    QString operator()(bool is) const { return is ? QStringLiteral("yes") : QStringLiteral("no"); }
    QString operator()(WallTime time) const { return toRfc3339(time); }
};

bool isNumber(const ResultTable::Cell &cell)
{
    return std::holds_alternative<qint64>(cell) || std::holds_alternative<double>(cell);
}

}   // namespace

QString ResultTable::asTable() const
{
    std::vector<qsizetype> widths;
    for (const Column &column : m_columns)
        widths.push_back(QString::fromUtf8(column.title).size());
    std::vector<QStringList> texts;
    for (const auto &row : m_rows) {
        QStringList line;
        for (size_t i = 0; i < m_columns.size(); ++i) {
            line.append(std::visit(CellText{m_columns[i]}, row[i]));
            widths[i] = std::max(widths[i], line.back().size());
        }
        texts.push_back(std::move(line));
    }
    std::vector<bool> areNumbers(m_columns.size(), false);
    for (size_t i = 0; i < m_columns.size(); ++i) {
        areNumbers[i] = std::any_of(m_rows.cbegin(), m_rows.cend(), [i](const auto &row) { return isNumber(row[i]); });
    }
    QString all;
    const auto addLine = [&](const auto &textOf) {
        QString line;
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const QString text = textOf(i);
            line += areNumbers[i] ? text.rightJustified(widths[i]) : text.leftJustified(widths[i]);
            line += QLatin1String("  ");
        }
        while (line.endsWith(u' '))
            line.chop(1);
        all += line + u'\n';
    };
    addLine([this](size_t i) { return QString::fromUtf8(m_columns[i].title); });
    for (const QStringList &line : texts)
        addLine([&line](size_t i) { return line[qsizetype(i)]; });
    return all;
}

QString ResultTable::asCsv() const
{
    QStringList header;
    for (const Column &column : m_columns)
        header.append(QLatin1String(column.key));
    CsvTable table(header);
    struct Adder {
        CsvTable &table;
        void operator()(std::monostate) const { table.time({}); }
        void operator()(const QString &text) const { table.text(text); }
        void operator()(qint64 number) const { table.number(number); }
        void operator()(double number) const { table.number(number); }
        void operator()(bool is) const { table.text(is ? QStringLiteral("true") : QStringLiteral("false")); }
        void operator()(WallTime time) const { table.time(time); }
    };
    for (const auto &row : m_rows) {
        for (const Cell &cell : row)
            std::visit(Adder{table}, cell);
        table.endRow();
    }
    return table.toString();
}

QString ResultTable::asJson() const
{
    struct Value {
        QJsonValue operator()(std::monostate) const { return {}; }
        QJsonValue operator()(const QString &text) const { return text; }
        QJsonValue operator()(qint64 number) const { return number; }
        QJsonValue operator()(double number) const { return number; }
        QJsonValue operator()(bool is) const { return is; }
        QJsonValue operator()(WallTime time) const { return toRfc3339(time); }
    };
    QJsonArray array;
    for (const auto &row : m_rows) {
        QJsonObject object;
        for (size_t i = 0; i < m_columns.size(); ++i)
            object.insert(QLatin1String(m_columns[i].key), std::visit(Value(), row[i]));
        array.append(object);
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Indented));
}

}   // namespace feedwarden
