// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace feedwarden {

/// Text in rows and columns for spreadsheets: RFC 4180, commas, LF, a decimal point whatever the locale.
///
/// Text from outside must not become a formula where somebody opens it: a text cell that begins with = + - @, also in
/// their wide forms, tab, CR or LF gets an apostrophe in front. Numbers are written as numbers, also negative ones.
class CsvTable final
{
public:
    explicit CsvTable(const QStringList &header);

    CsvTable &text(const QString &cell);
    CsvTable &number(double value);   ///< Up to 9 significant digits; an empty cell for NaN.
    CsvTable &number(qint64 value);
    CsvTable &time(std::optional<WallTime> time);   ///< RFC 3339 in UTC with milliseconds; empty for none.
    void endRow();

    [[nodiscard]] QString toString() const { return m_text; }

private:
    CsvTable &raw(const QString &cell);

    QString m_text;
    bool m_isRowBegin = true;
};

}   // namespace feedwarden
