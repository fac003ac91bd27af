// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlets/metricssheet.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace feedwarden {

static constexpr qsizetype LongestLabel = 200;   // As the configuration has it of symbols.

/// A bucket each, the last one, their sum and their count.
static constexpr size_t SeriesOfHistogram = MetricBuckets.size() + 3;

std::string MetricsSheet::labelText(const QString &text)
{
    QString result = text.left(LongestLabel);
    for (QChar &character : result) {
        if (character.category() == QChar::Other_Control && character != u'\n')
            character = QChar::ReplacementCharacter;
    }
    return result.toStdString();
}

MetricsSheet::MetricsSheet(SeriesBudget &budget, std::span<const MetricColumn> columns,
                           std::vector<const char *> labelNames, std::span<const MetricDescription> histograms,
                           size_t spared)
    : m_budget(budget),
      m_columns(columns),
      m_labelNames(std::move(labelNames)),
      m_histograms(histograms),
      m_cost(columns.size() + histograms.size() * SeriesOfHistogram),
      m_spared(spared)
{
    m_others = emptyRow(std::vector<std::string>(m_labelNames.size(), Other));
    m_others.isShown = m_budget.take(m_cost);
}

MetricsSheet::Row MetricsSheet::emptyRow(const std::vector<std::string> &labelValues) const
{
    auto labels = std::make_shared<MetricLabels>();
    for (size_t i = 0; i < m_labelNames.size(); ++i)
        labels->emplace_back(m_labelNames[i], labelValues[i]);
    Row row;
    row.labels = std::move(labels);
    row.values.resize(m_columns.size(), 0);
    row.tallies.resize(m_histograms.size());
    forgetGauges(row);
    return row;
}

MetricsSheet::Row &MetricsSheet::row(const QStringList &labelValues)
{
    std::vector<std::string> key;
    for (const QString &value : labelValues)
        key.push_back(labelText(value));
    const auto found = m_rows.find(key);
    return found != m_rows.end() ? found->second : m_rows.emplace(key, emptyRow(key)).first->second;
}

bool MetricsSheet::show(Row &row)
{
    row.isShown = row.isShown || m_budget.take(m_cost, m_spared);
    return row.isShown;
}

void MetricsSheet::forgetGauges(Row &row) const
{
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].metric.kind == MetricKind::Gauge)
            row.values[i] = Unknown;
    }
}

void MetricsSheet::beginRound()
{
    ++m_round;
    m_rowsOfOthers = 0;
    forgetGauges(m_others);
}

MetricsSheet::Row &MetricsSheet::enter(Row &row)
{
    const bool isNew = std::exchange(row.round, m_round) != m_round;
    if (show(row)) {
        if (isNew)
            forgetGauges(row);
        return row;
    }
    m_hasOthers = true;
    m_rowsOfOthers += isNew ? 1 : 0;
    return m_others;
}

void MetricsSheet::endRound()
{
    size_t kept = 0;
    for (auto &[key, row] : m_rows) {
        if (row.round != m_round && std::exchange(row.isShown, false))
            m_budget.giveBack(m_cost);
        kept += row.round != m_round ? 1 : 0;
    }
    if (kept > MostKept)
        std::erase_if(m_rows, [this](const auto &entry) { return entry.second.round != m_round; });
}

void MetricsSheet::set(Row &row, size_t column, double value)
{
    double &cell = row.values[column];
    if (&row != &m_others || std::isnan(cell))
        cell = value;
    else if (!std::isnan(value))
        cell = m_columns[column].lowestCounts ? std::min(cell, value) : cell + value;
}

void MetricsSheet::add(Row &row, size_t histogram, const DurationTally &more)
{
    if (more.isEmpty())
        return;
    auto total = row.tallies[histogram] ? std::make_shared<DurationTally>(*row.tallies[histogram])
                                        : std::make_shared<DurationTally>();
    total->add(more);
    row.tallies[histogram] = std::move(total);
}

void MetricsSheet::count(const QStringList &labelValues, double more, size_t column)
{
    Row &wanted = row(labelValues);
    const bool isOwn = show(wanted);
    m_hasOthers = m_hasOthers || !isOwn;
    add(isOwn ? wanted : m_others, column, more);
}

MetricsTable MetricsSheet::table() const
{
    MetricsTable table{.columns = m_columns, .histograms = m_histograms, .labels = {}, .values = {}, .tallies = {}};
    const auto append = [&table](const Row &row) {
        table.labels.push_back(row.labels);
        table.values.insert(table.values.end(), row.values.cbegin(), row.values.cend());
        table.tallies.insert(table.tallies.end(), row.tallies.cbegin(), row.tallies.cend());
    };
    for (const auto &[key, row] : m_rows) {
        if (row.isShown)
            append(row);
    }
    if (m_hasOthers && m_others.isShown)
        append(m_others);
    return table;
}

}   // namespace feedwarden
