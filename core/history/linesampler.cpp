// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/linesampler.h"

#include <cmath>
#include <utility>

namespace feedwarden {

/// What was added to a counter since it was looked at; all of it where it began anew with another connector.
static quint64 addedTo(quint64 &known, quint64 counter)
{
    const quint64 before = std::exchange(known, counter);
    return counter >= before ? counter - before : counter;
}

static DurationTally addedTo(std::shared_ptr<const DurationTally> &known,
                             const std::shared_ptr<const DurationTally> &tally)
{
    const auto before = std::exchange(known, tally);
    if (!tally || tally == before)
        return {};
    // Whole again, its extremes too, where nothing was known.
    DurationTally all;
    all.add(*tally);
    return before ? tally->since(*before).value_or(std::move(all)) : all;
}

LineSample LineSampler::sampleOf(const ConnectionSnapshot &line)
{
    const ConnectionMetrics &metrics = line.metrics;
    LineSample sample{.observed = 1, .condition = conditionOf(line.state, metrics, line.streams)};
    if (metrics.quality) {
        sample.scored = 1;
        sample.qualityMin = sample.qualityMax = int(std::lround(metrics.quality->value()));
        sample.qualitySum = sample.qualityMin;
    }
    const Clock::duration blindBefore = std::exchange(m_blind, metrics.blindTime);
    sample.messages = addedTo(m_messages, metrics.messagesReceived);
    sample.bytes = addedTo(m_bytes, metrics.bytesReceived);
    sample.blind = metrics.blindTime >= blindBefore ? metrics.blindTime - blindBefore : metrics.blindTime;
    sample.rtt = metrics.rtt;
    sample.latency = metrics.feedLatency;
    sample.rttTally = addedTo(m_rtt, line.rttTally);
    sample.latencyTally = addedTo(m_latency, line.latencyTally);
    if (!m_isKnown) {
        // What a line counted before anybody looked belongs to no second.
        sample.messages = sample.bytes = 0;
        sample.blind = 0ns;
        sample.rttTally = sample.latencyTally = {};
        m_isKnown = true;
    }
    sample.messagesLow = sample.messagesHigh = sample.messages;
    return sample;
}

std::vector<FinishedSample> LineSampler::look(WallTime now, const ConnectionSnapshot &line)
{
    std::vector<FinishedSample> finished;
    const LineSample sample = sampleOf(line);
    for (const SampleStep step : SampleSteps) {
        LineSample &open = m_open[size_t(step)];
        const WallTime begin = floorToLength(now, lengthOf(step));
        if (open.observed > 0 && open.time != begin)
            finished.push_back({step, std::exchange(open, {})});
        open.time = begin;
        joinInTime(open, sample);
        open.observed = std::min(open.observed, int(lengthOf(step).count()));   // Two looks in one second are one.
        if (step == SampleStep::Second) {
            open.rtt = sample.rtt;
            open.latency = sample.latency;
            open.rttTally = open.latencyTally = {};
        }
    }
    return finished;
}

std::vector<FinishedSample> LineSampler::finish()
{
    std::vector<FinishedSample> finished;
    for (const SampleStep step : SampleSteps) {
        LineSample &open = m_open[size_t(step)];
        if (open.observed > 0)
            finished.push_back({step, std::exchange(open, {})});
    }
    return finished;
}

}   // namespace feedwarden
