// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace feedwarden::fuzz {

/// CSV as RFC 4180 has it, read by another hand than it was written by: rows end with LF, quotes are doubled within
/// quotes. None where it is not that: a quote in the middle, a carriage return outside of quotes, a quote left open.
inline std::optional<QList<QStringList>> csvCells(const QString &text)
{
    QList<QStringList> rows;
    QStringList row;
    qsizetype i = 0;
    while (i < text.size()) {
        QString cell;
        if (text[i] == u'"') {
            for (++i;; ++i) {
                if (i >= text.size())
                    return {};
                if (text[i] == u'"' && (i + 1 >= text.size() || text[i + 1] != u'"'))
                    break;
                if (text[i] == u'"')
                    ++i;
                cell += text[i];
            }
            ++i;
        } else {
            while (i < text.size() && text[i] != u',' && text[i] != u'\n') {
                if (text[i] == u'"' || text[i] == u'\r')
                    return {};
                cell += text[i++];
            }
        }
        row += cell;
        if (i >= text.size())
            return {};   // The last row ends, too.
        if (text[i] == u'\n') {
            rows += row;
            row.clear();
        } else if (text[i] != u',') {
            return {};
        } else if (i + 1 >= text.size()) {
            return {};
        }
        ++i;
        if (i > 0 && text[i - 1] == u',' && i < text.size() && text[i] == u'\n') {
            row += QString();   // An empty cell at the end of a row.
            rows += row;
            row.clear();
            ++i;
        }
    }
    return rows;
}

/// What a spreadsheet would calculate (OWASP, CSV Injection): also the wide forms, and behind a line break.
inline bool beginsFormula(const QString &cell)
{
    static const QString begins = QString::fromUtf8("=+-@\t\r\n＝＋－＠");
    return !cell.isEmpty() && begins.contains(cell[0]);
}

}   // namespace feedwarden::fuzz
