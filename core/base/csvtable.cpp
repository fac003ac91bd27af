// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csvtable.h"

#include <algorithm>
#include <cmath>

namespace feedwarden {

CsvTable::CsvTable(const QStringList &header)
{
    for (const QString &cell : header)
        text(cell);
    endRow();
}

CsvTable &CsvTable::raw(const QString &cell)
{
    if (!m_isRowBegin)
        m_text += QLatin1Char(',');
    m_isRowBegin = false;
    m_text += cell;
    return *this;
}

CsvTable &CsvTable::text(const QString &cell)
{
    QString safe = cell;
    // The last four are the wide forms, which spreadsheets take for the others.
    static const QString formulaBegins = QStringLiteral("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20");
    if (!safe.isEmpty() && formulaBegins.contains(safe.at(0)))
        safe.prepend(QLatin1Char('\''));
    static const QString quoted = QStringLiteral(",\"\n\r\t");
    const bool needsQuotes = std::any_of(safe.cbegin(), safe.cend(),
                                         [](QChar character) { return quoted.contains(character); });
    if (needsQuotes) {
        safe.replace(QLatin1Char('"'), QStringLiteral("\"\""));
        safe = QLatin1Char('"') + safe + QLatin1Char('"');
    }
    return raw(safe);
}

CsvTable &CsvTable::number(double value)
{
    return raw(std::isfinite(value) ? QString::number(value, 'g', 9) : QString());
}

CsvTable &CsvTable::number(qint64 value) { return raw(QString::number(value)); }

CsvTable &CsvTable::time(std::optional<WallTime> time) { return raw(time ? toRfc3339(*time) : QString()); }

void CsvTable::endRow()
{
    m_text += QLatin1Char('\n');
    m_isRowBegin = true;
}

}   // namespace feedwarden
