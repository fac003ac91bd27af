// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outlets/metricspicture.h"

#include <QString>

#include <limits>
#include <map>

namespace feedwarden {

/// How many series may still be shown.
class SeriesBudget final
{
public:
    explicit SeriesBudget(size_t limit) : m_limit(limit) {}

    [[nodiscard]] size_t limit() const { return m_limit; }
    [[nodiscard]] size_t used() const { return m_used; }
    /// False, and nothing is taken, where so many are not left beside `spared`.
    bool take(size_t series, size_t spared = 0)
    {
        if (series + spared > m_limit - m_used)
            return false;
        m_used += series;
        return true;
    }
    void giveBack(size_t series) { m_used -= series; }

private:
    const size_t m_limit;
    size_t m_used = 0;
};

/// The rows of one table, found by the values of their labels.
///
/// A row that has no place in the budget shares one whose labels say "(other)". Who has a place keeps it until it is
/// gone. Totals of counters outlast that: a row that comes back goes on from there.
///
/// A pure value, but that it borrows its budget; not thread-safe.
class MetricsSheet final
{
public:
    /// What the labels of the shared row say. No feed and no venue can be called so.
    static constexpr const char *Other = "(other)";
    /// A gauge that is not known: it is not shown.
    static constexpr double Unknown = std::numeric_limits<double>::quiet_NaN();

    struct Row {
        std::shared_ptr<const MetricLabels> labels;
        std::vector<double> values;   ///< Totals of counters; gauges as they stand, or Unknown.
        std::vector<std::shared_ptr<const DurationTally>> tallies;
        bool isShown = false;   ///< Has a place of its own.
        quint64 round = 0;      ///< When it was last entered.
    };

    /// The place of the shared row is taken from `budget` at once. Rows leave `spared` series to other sheets.
    MetricsSheet(SeriesBudget &budget, std::span<const MetricColumn> columns, std::vector<const char *> labelNames,
                 std::span<const MetricDescription> histograms = {}, size_t spared = 0);

    /// The row with these values, made where there is none. Valid until it has not been entered in a round.
    [[nodiscard]] Row &row(const QStringList &labelValues);

    /// From here to endRound() every row that there still is has to be entered.
    void beginRound();
    /// Where the figures of `row` go: to itself or to the shared one. Its gauges are not known yet.
    [[nodiscard]] Row &enter(Row &row);
    /// Rows that were not entered are no longer shown.
    void endRound();

    void add(Row &row, size_t column, double more) { row.values[column] += more; }
    void set(Row &row, size_t column, double value);
    void add(Row &row, size_t histogram, const DurationTally &more);

    /// For sheets without rounds: a row that is shown from now on.
    void count(const QStringList &labelValues, double more, size_t column = 0);

    [[nodiscard]] size_t rowsOfOthers() const { return m_rowsOfOthers; }   ///< In the round that ended last.
    [[nodiscard]] MetricsTable table() const;

    /// As a label says it: at most 200 characters, without control characters but line breaks.
    [[nodiscard]] static std::string labelText(const QString &text);

private:
    /// So many rows that are not shown keep their totals.
    static constexpr size_t MostKept = 20'000;

    [[nodiscard]] Row emptyRow(const std::vector<std::string> &labelValues) const;
    [[nodiscard]] bool show(Row &row);
    void forgetGauges(Row &row) const;

    SeriesBudget &m_budget;
    const std::span<const MetricColumn> m_columns;
    const std::vector<const char *> m_labelNames;
    const std::span<const MetricDescription> m_histograms;
    const size_t m_cost;   ///< Series of a row.
    const size_t m_spared;
    std::map<std::vector<std::string>, Row> m_rows;
    Row m_others;
    bool m_hasOthers = false;   ///< Once somebody had to share.
    size_t m_rowsOfOthers = 0;
    quint64 m_round = 0;
};

}   // namespace feedwarden
