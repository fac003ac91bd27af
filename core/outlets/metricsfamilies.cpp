// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlets/metricsfamilies.h"

#include <prometheus/client_metric.h>
#include <prometheus/metric_family.h>
#include <prometheus/metric_type.h>

#include <cmath>
#include <string_view>

namespace feedwarden {

using prometheus::ClientMetric;
using prometheus::MetricFamily;

static MetricFamily familyOf(const MetricDescription &metric)
{
    MetricFamily family;
    family.name = metric.name;
    family.help = metric.help;
    switch (metric.kind) {
    case MetricKind::Counter:
        family.type = prometheus::MetricType::Counter;
        break;
    case MetricKind::Gauge:
        family.type = prometheus::MetricType::Gauge;
        break;
    case MetricKind::Histogram:
        family.type = prometheus::MetricType::Histogram;
        break;
    }
    return family;
}

static ClientMetric &addMetric(MetricFamily &family, const MetricLabels &labels, const MetricColumn *column = nullptr)
{
    ClientMetric &metric = family.metric.emplace_back();
    metric.label.reserve(labels.size() + 1);
    for (const auto &[name, value] : labels)
        metric.label.push_back({name, value});
    if (column && column->extraName)
        metric.label.push_back({column->extraName, column->extraValue});
    return metric;
}

static double secondsOf(Clock::duration duration) { return std::chrono::duration<double>(duration).count(); }

static void fill(ClientMetric::Histogram &histogram, const DurationTally &tally)
{
    histogram.sample_count = tally.count();
    histogram.sample_sum = tally.sum().count();
    histogram.bucket.reserve(MetricBuckets.size());
    for (const Clock::duration edge : MetricBuckets)
        histogram.bucket.push_back({tally.countUpTo(edge), secondsOf(edge)});
}

std::vector<MetricFamily> familiesOf(const MetricsPicture &picture)
{
    std::vector<MetricFamily> families;
    for (const MetricsTable &table : picture.tables) {
        for (size_t i = 0; i < table.columns.size(); ++i) {
            const MetricColumn &column = table.columns[i];
            if (i == 0 || std::string_view(table.columns[i - 1].metric.name) != column.metric.name)
                families.push_back(familyOf(column.metric));
            MetricFamily &family = families.back();
            family.metric.reserve(family.metric.size() + table.labels.size());
            for (size_t row = 0; row < table.labels.size(); ++row) {
                const double value = table.value(row, i);
                if (std::isnan(value))
                    continue;
                ClientMetric &metric = addMetric(family, *table.labels[row], &column);
                (column.metric.kind == MetricKind::Counter ? metric.counter.value : metric.gauge.value) = value;
            }
        }
        for (size_t i = 0; i < table.histograms.size(); ++i) {
            MetricFamily &family = families.emplace_back(familyOf(table.histograms[i]));
            for (size_t row = 0; row < table.labels.size(); ++row) {
                if (const DurationTally *tally = table.tally(row, i))
                    fill(addMetric(family, *table.labels[row]).histogram, *tally);
            }
        }
    }
    return families;
}

}   // namespace feedwarden
