// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/pastquestion.h"

#include "core/history/historyanalysis.h"
#include "core/history/historyreader.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace feedwarden {

static float msOr(const std::optional<Clock::duration> &duration) { return duration ? float(toMs(*duration)) : NAN; }

static HistorySample shownAs(const LineSample &sample, std::chrono::seconds length)
{
    HistorySample shown{.time = sample.time, .stepSeconds = int(length.count()), .condition = sample.condition};
    shown.observed = quint16(std::clamp(sample.observed, 0, 0xffff));
    // How long it was trusted is kept, not how long it was down: close enough for "most of the step".
    if (isBlind(sample.condition))
        shown.blind = quint16(std::clamp<qint64>(sample.blind / 1s, 0, shown.observed));
    if (sample.scored > 0) {
        shown.quality = float(sample.qualityMin);
        shown.qualityMean = float(sample.qualityMean().value_or(NAN));
    }
    const LatencySummary rtt = sample.rttQuantiles(), latency = sample.latencyQuantiles();
    shown.rttP50 = msOr(rtt.p50);
    shown.rttP95 = msOr(rtt.p95);
    shown.rttP99 = msOr(rtt.p99);
    shown.rttMax = msOr(rtt.max);
    shown.latencyP50 = msOr(latency.p50);
    shown.latencyP95 = msOr(latency.p95);
    shown.latencyP99 = msOr(latency.p99);
    shown.latencyMax = msOr(latency.max);
    shown.messagesPerSecond = float(sample.messagesHigh);
    shown.messagesPerSecondLow = float(sample.messagesLow);
    return shown;
}

namespace {

struct KeptPart {
    SampleStep step = SampleStep::Second;
    std::vector<LineSample> samples;
};

/// A span's samples of one length, in front of them what is kept in longer ones only, behind them what is not a whole
/// one yet.
std::vector<KeptPart> partsOf(HistoryReader &reader, const QString &feed, SampleStep base, TimeSpan span)
{
    const auto read = [&](SampleStep step, TimeSpan part) {
        return KeptPart{step, reader.samples(feed, 0, step, part)};
    };
    std::vector<KeptPart> parts{read(base, span)};
    WallTime begin = parts.front().samples.empty() ? span.to : parts.front().samples.front().time;
    for (int step = int(base) + 1; step <= int(SampleStep::Hour) && begin > span.from; ++step) {
        // A longer one that reaches into what is there would tell it twice.
        const WallTime to = floorToLength(begin, lengthOf(SampleStep(step)));
        if (to <= span.from)
            continue;
        KeptPart part = read(SampleStep(step), {span.from, to});
        if (part.samples.empty())
            continue;
        begin = part.samples.front().time;
        parts.insert(parts.begin(), std::move(part));
    }
    WallTime end = span.from;
    if (!parts.back().samples.empty())
        end = std::max(end, parts.back().samples.back().time + lengthOf(parts.back().step));
    for (int step = int(base) - 1; step >= 0 && end < span.to; --step) {
        KeptPart part = read(SampleStep(step), {end, span.to});
        if (part.samples.empty())
            continue;
        end = part.samples.back().time + lengthOf(part.step);
        parts.push_back(std::move(part));
    }
    return parts;
}

}   // namespace

/// The longest that is kept and no longer than `length`.
static SampleStep baseOf(std::chrono::seconds length)
{
    SampleStep base = SampleStep::Second;
    for (const SampleStep step : SampleSteps) {
        if (lengthOf(step) <= length)
            base = step;
    }
    return base;
}

static std::vector<HeatStep> heatOf(HistoryReader &reader, const PastQuestion &question)
{
    std::vector<HeatStep> steps;
    const SampleStep base = std::max(SampleStep::TenSeconds, baseOf(question.step));   // Seconds have no distribution.
    for (const KeptPart &part : partsOf(reader, question.feed, base, question.span)) {
        const std::chrono::seconds length = std::max(question.step, lengthOf(part.step));
        for (const LineSample &sample : part.samples) {
            HeatStep step{floorToLength(sample.time, length), int(length.count()), heatCells(sample.rttTally),
                          heatCells(sample.latencyTally)};
            if (step.rtt.empty() && step.latency.empty())
                continue;
            if (!steps.empty() && steps.back().time == step.time)
                joinHeat(steps.back(), step);
            else
                steps.push_back(std::move(step));
        }
    }
    return steps;
}

static std::vector<HistorySample> samplesOf(HistoryReader &reader, const PastQuestion &question)
{
    const SampleStep base = baseOf(question.step);
    std::vector<HistorySample> samples;
    const auto add = [&samples](const HistorySample &sample) {
        if (!samples.empty() && samples.back().time == sample.time)
            joinSample(samples.back(), sample);
        else
            samples.push_back(sample);
    };
    for (KeptPart &part : partsOf(reader, question.feed, base, question.span)) {
        const std::chrono::seconds length = std::max(question.step, lengthOf(part.step));
        std::optional<LineSample> joined;   // Distributions are joined before quantiles are taken of them.
        for (LineSample &sample : part.samples) {
            sample.time = floorToLength(sample.time, length);
            if (part.step == SampleStep::Second) {
                add(shownAs(sample, length));   // A second has no distribution.
            } else if (joined && joined->time == sample.time) {
                joinInTime(*joined, sample);
            } else {
                if (joined)
                    add(shownAs(*joined, length));
                joined = std::move(sample);
            }
        }
        if (joined)
            add(shownAs(*joined, length));
    }
    return samples;
}

/// Steps of so many lie in a time: what is at its ends in part only weighs little.
static constexpr int FigureSteps = 300;

/// Whether each of these starts in the other's time is decided by the store, to the instant; counters and distributions
/// are those of samples.
static SpanFigures figuresOf(HistoryReader &reader, const PastQuestion &question)
{
    const TimeSpan &time = question.span;
    SpanFigures figures{.time = time};
    for (const FeedReport &report : reportsOf(factsOf(reader, question.feed, time))) {
        if (report.feed != question.feed)
            continue;
        figures.observed += report.observed;
        figures.blind += report.blind;
    }
    const auto addCounts = [&](const LineSample &sample, const TimeSpan &step) {
        const double share = shareWithin(step, time);
        if (share <= 0)
            return;
        figures.messages += share * double(sample.messages);
        if (sample.scored == 0)
            return;
        figures.scoredSeconds += share * sample.scored;
        figures.scoreSum += share * double(sample.qualitySum);
        figures.qualityLowest = std::min(figures.qualityLowest.value_or(sample.qualityMin), double(sample.qualityMin));
    };
    const auto addDistributions = [&](const LineSample &sample, const TimeSpan &step) {
        if (sample.rttTally.isEmpty() && sample.latencyTally.isEmpty())
            return;
        figures.rtt.add(sample.rttTally);
        figures.latency.add(sample.latencyTally);
        figures.step = std::max(figures.step, std::chrono::duration_cast<std::chrono::seconds>(step.length()));
        figures.measured = TimeSpan{figures.measured ? figures.measured->from : step.from, step.to};
    };
    const SampleStep base = baseOf(std::max<std::chrono::seconds>(
        std::chrono::duration_cast<std::chrono::seconds>(time.length() / FigureSteps), 1s));
    const auto read = [&](SampleStep step, const auto &add) {
        // The step that the time begins in began before it.
        const TimeSpan whole{floorToLength(time.from, lengthOf(step)), time.to};
        for (const KeptPart &part : partsOf(reader, question.feed, step, whole)) {
            for (const LineSample &sample : part.samples)
                add(sample, TimeSpan{sample.time, sample.time + lengthOf(part.step)});
        }
    };
    if (base == SampleStep::Second) {
        read(base, addCounts);
        read(SampleStep::TenSeconds, addDistributions);   // Seconds have none.
    } else {
        read(base, [&](const LineSample &sample, const TimeSpan &step) {
            addCounts(sample, step);
            addDistributions(sample, step);
        });
    }
    return figures;
}

static std::shared_ptr<const StoredEvents> eventsOf(HistoryReader &reader, const EventQuestion &question)
{
    auto stored = std::make_shared<StoredEvents>();
    for (const KeptEvent &kept : reader.events(question)) {
        if (auto event = eventOf(kept))
            stored->events.push_back(std::move(*event));
    }
    stored->total = reader.countEvents(question, StoredEvents::MostCounted);
    stored->keptSince = reader.firstEvent();
    return stored;
}

static Clock::duration lengthOf(const ConditionBand &band) { return band.to ? *band.to - band.from : 366 * 24h; }

/// What is calm on both sides of a step's end is one band.
static void append(std::vector<ConditionBand> &into, ConditionBand band)
{
    const auto isCalm = [](const ConditionBand &one) {
        return one.condition == Condition::Trusted && one.cause == Cause::None && one.detail.isEmpty();
    };
    if (!into.empty() && into.back().to == band.from && isCalm(into.back()) && isCalm(band))
        into.back().to = band.to;
    else
        into.push_back(std::move(band));
}

/// Bands of one step become at most three.
static void flush(std::vector<ConditionBand> &cluster, std::vector<ConditionBand> &into)
{
    if (cluster.size() > 2) {
        const auto isWorse = [](const ConditionBand &a, const ConditionBand &b) {
            const int left = severityOf(a.condition), right = severityOf(b.condition);
            return left != right ? left < right : lengthOf(a) < lengthOf(b);
        };
        const ConditionBand worst = *std::max_element(cluster.cbegin(), cluster.cend(), isWorse);
        const auto isOther = [&worst](const ConditionBand &band) { return band.condition != worst.condition; };
        std::map<Condition, Clock::duration> lengths;
        for (const ConditionBand &band : cluster)
            lengths[band.condition] += lengthOf(band);
        ConditionBand rest{.from = cluster.front().from, .to = worst.from, .condition = worst.condition};
        if (std::any_of(cluster.cbegin(), cluster.cend(), isOther)) {
            lengths.erase(worst.condition);
            rest.condition = std::max_element(lengths.cbegin(), lengths.cend(), [](const auto &a, const auto &b) {
                                 return a.second < b.second;
                             })->first;
        }
        const WallTime end = cluster.back().to.value_or(cluster.back().from);
        cluster.clear();
        if (rest.from < worst.from)
            cluster.push_back(rest);
        cluster.push_back(worst);
        if (worst.to && *worst.to < end) {
            rest.from = *worst.to;
            rest.to = end;
            cluster.push_back(rest);
        }
    }
    for (ConditionBand &band : cluster)
        append(into, std::move(band));
    cluster.clear();
}

std::vector<ConditionBand> summedUp(std::vector<ConditionBand> bands, std::chrono::seconds step)
{
    std::vector<ConditionBand> result, cluster;
    WallTime slot{};
    for (ConditionBand &band : bands) {
        const WallTime own = floorToLength(band.from, step);
        // A hole between two is nobody's time: it must not be covered by what is summed up.
        const bool follows = !cluster.empty() && cluster.back().to == band.from && own == slot;
        if (!follows)
            flush(cluster, result);
        slot = own;
        cluster.push_back(std::move(band));
        if (lengthOf(cluster.back()) >= step) {
            ConditionBand whole = std::move(cluster.back());
            cluster.pop_back();
            flush(cluster, result);
            append(result, std::move(whole));
        }
    }
    flush(cluster, result);
    return result;
}

std::chrono::seconds pastStepFor(Clock::duration length, int points)
{
    static constexpr std::array Steps = {1s,   2s,    5s,    10s,   20s,   30s,    60s,    120s,  300s,
                                         600s, 1200s, 1800s, 3600s, 7200s, 10800s, 21600s, 43200s};
    for (const std::chrono::seconds step : Steps) {
        if (step * std::max(points, 1) >= length)
            return step;
    }
    return Steps.back();
}

PastAnswer answer(HistoryReader &reader, const PastQuestion &question)
{
    PastAnswer result{.question = question};
    switch (question.kind) {
    case PastQuestion::Kind::Feeds:
        result.firstSeen = reader.firstSeen();
        break;
    case PastQuestion::Kind::Samples:
        result.samples = samplesOf(reader, question);
        break;
    case PastQuestion::Kind::Heat:
        result.heat = heatOf(reader, question);
        break;
    case PastQuestion::Kind::Bands:
        result.bands = summedUp(reader.bands(question.feed, question.span), question.step);
        break;
    case PastQuestion::Kind::Outages:
    case PastQuestion::Kind::Attempts:
        for (KeptOutage &kept :
             reader.outages(question.feed, question.span, question.kind == PastQuestion::Kind::Attempts))
            result.outages.push_back(std::make_shared<Outage>(std::move(kept.outage)));
        break;
    case PastQuestion::Kind::Figures:
        result.figures = std::make_shared<SpanFigures>(figuresOf(reader, question));
        break;
    case PastQuestion::Kind::Events:
        if (question.events)
            result.events = eventsOf(reader, *question.events);
        break;
    }
    // They are kept for long.
    result.samples.shrink_to_fit();
    result.heat.shrink_to_fit();
    result.bands.shrink_to_fit();
    result.outages.shrink_to_fit();
    result.isFailed = reader.hasFailed();
    return result;
}

}   // namespace feedwarden
