// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/agent/conformance.h"

#include <QJsonArray>

#include <functional>

namespace feedwarden {

/// Prints results: as a table line by line while they come, or as one JSON object at the end.
class ConformancePrinter final
{
public:
    enum class Format { Table, Json };
    static constexpr qsizetype Width = 100;   ///< Columns that a table needs at most.

    /// `write` gets whole lines, each with its line break.
    ConformancePrinter(Format format, const QString &venue, std::function<void(const QString &)> write);

    /// What follows is against this: "simulator", "capture", "server" or "nothing", and its name.
    void begin(const QString &kind, const QString &name, const QStringList &symbols);
    void add(const ConformanceCheck &check);
    void finish();

private:
    void writeRow(ConformanceCheck::Outcome outcome, const QString &sentence, const QString &detail);
    void writeAbsent();

    const Format m_format;
    const QString m_venue;
    const std::function<void(const QString &)> m_write;
    QJsonArray m_runs;
    QStringList m_absent;   ///< Channels that were skipped one after the other for one reason: they share a row.
    QString m_absentWhy;
    int m_counts[3] = {0, 0, 0};   ///< By ConformanceCheck::Outcome.
};

}   // namespace feedwarden
