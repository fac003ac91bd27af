// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/historyanalysis.h"

#include "core/feed/trustmeter.h"

#include <algorithm>
#include <tuple>

namespace feedwarden {

HistoryFacts factsOf(HistoryReader &reader, const QString &feed, TimeSpan time)
{
    HistoryFacts facts;
    facts.time = time;
    facts.runs = reader.runs(time);
    facts.outages = reader.outages(feed, time, false);
    facts.trust = reader.trust(feed, time);
    facts.gaps = reader.gaps(feed, time);
    facts.maintenance = reader.maintenance(time);
    return facts;
}

static SpanSet watched(const HistoryFacts &facts)
{
    std::vector<TimeSpan> spans;
    for (const KeptRun &run : facts.runs)
        spans.push_back({run.begin, run.end.value_or(run.seen)});
    return SpanSet(std::move(spans)).intersected(SpanSet({facts.time}));
}

/// To where something that has no end yet is known.
static WallTime knownUntil(const HistoryFacts &facts)
{
    WallTime until = facts.time.from;
    for (const KeptRun &run : facts.runs)
        until = std::max(until, run.end.value_or(run.seen));
    return std::min(until, facts.time.to);
}

static SpanSet observedOf(const HistoryFacts &facts, const SpanSet &watched, const QString &feed)
{
    std::vector<TimeSpan> planned;
    for (const Maintenance &window : facts.maintenance) {
        if (window.feed.isEmpty() || window.feed == feed)
            planned.push_back(window.time);
    }
    return watched.without(SpanSet(std::move(planned)));
}

std::optional<FeedReport::Budget> FeedReport::budget(double objective) const
{
    const double allowed = double(observed.count()) * (1 - objective);
    if (allowed <= 0)
        return {};
    return Budget{Clock::duration(qint64(allowed)), double(blind.count()) / allowed};
}

std::vector<FeedReport> reportsOf(const HistoryFacts &facts)
{
    const SpanSet all = watched(facts);
    const WallTime now = knownUntil(facts);
    std::map<QString, FeedReport> reports;
    std::map<QString, SpanSet> observed;
    const auto reportOf = [&](const QString &feed) -> FeedReport & {
        const auto [place, isNew] = reports.try_emplace(feed);
        if (isNew) {
            place->second.feed = feed;
            const SpanSet &spans = observed[feed] = observedOf(facts, all, feed);
            place->second.observed = spans.length();
        }
        return place->second;
    };

    std::map<QString, std::vector<TimeSpan>> down, blind;
    std::map<QString, std::pair<Clock::duration, Clock::duration>> streamTime;   // Wanted, and trusted of it.
    struct Repair {
        Clock::duration sum{0};
        int count = 0;
    };
    std::map<QString, Repair> repairs;
    for (const KeptOutage &kept : facts.outages) {
        const Outage &outage = kept.outage;
        FeedReport &report = reportOf(outage.feed);
        const SpanSet &counted = observed[outage.feed];
        const SpanSet within = SpanSet({{outage.from, outage.to.value_or(now)}}).intersected(counted);
        if (within.isEmpty() && !counted.contains(outage.from))
            continue;   // Planned, or nobody watched.
        down[outage.feed].insert(down[outage.feed].end(), within.spans().cbegin(), within.spans().cend());
        FeedReport::OfCause &ofCause = report.causes[outage.cause];
        ofCause.down += within.length();
        report.longest = std::max(report.longest.value_or(0ns), within.length());
        if (outage.from < facts.time.from)
            continue;
        ++ofCause.outages;
        ++report.outages;
        report.attempts += outage.attemptCount;
        if (outage.to && !kept.isCut) {
            Repair &repair = repairs[outage.feed];
            repair.sum += *outage.to - outage.from;
            ++repair.count;
        }
    }
    for (const KeptTrust &interval : facts.trust) {
        reportOf(interval.feed);
        const SpanSet within = SpanSet({{interval.begin, interval.end.value_or(now)}})
                                   .intersected(observed[interval.feed]);
        if (interval.state == TrustState::Paused)
            continue;
        auto &[wanted, trusted] = streamTime[interval.feed];
        wanted += within.length();
        if (isBlindIn(interval.state))
            blind[interval.feed].insert(blind[interval.feed].end(), within.spans().cbegin(), within.spans().cend());
        else
            trusted += within.length();
    }
    for (const KeptGap &gap : facts.gaps) {
        FeedReport &report = reportOf(gap.feed);
        if (!observed[gap.feed].contains(gap.time))
            continue;
        ++report.gaps;
        report.missing += gap.missing;
    }

    std::vector<FeedReport> result;
    for (auto &[feed, report] : reports) {
        report.down = SpanSet(std::move(down[feed])).length();
        report.blind = SpanSet(std::move(blind[feed])).length();
        if (report.observed > 0ns)
            report.uptime = 1 - double(report.down.count()) / double(report.observed.count());
        if (const auto &[wanted, trusted] = streamTime[feed]; wanted > 0ns)
            report.trusted = double(trusted.count()) / double(wanted.count());
        if (report.outages > 0)
            report.mtbf = (report.observed - report.down) / report.outages;
        if (const Repair &repair = repairs[feed]; repair.count > 0)
            report.mttr = repair.sum / repair.count;
        result.push_back(std::move(report));
    }
    return result;
}

void addSamples(FeedReport &report, const std::vector<LineSample> &samples)
{
    LineSample whole;
    for (const LineSample &sample : samples)
        joinInTime(whole, sample);
    report.messages = whole.messages;
    report.bytes = whole.bytes;
    report.rtt = whole.rttQuantiles();
    report.latency = whole.latencyQuantiles();
    report.quality = whole.qualityMean();
    if (whole.scored > 0)
        report.qualityLowest = whole.qualityMin;
}

// ---- blind times ------------------------------------------------------------------------------------------------

static std::optional<Cause> causeOf(const HistoryFacts &facts, const QString &feed, int line, TimeSpan time)
{
    for (const KeptOutage &kept : facts.outages) {
        const Outage &outage = kept.outage;
        if (outage.feed == feed && outage.line == line && outage.from < time.to
            && outage.to.value_or(time.to) >= time.from)
            return outage.cause;
    }
    return {};
}

static quint64 missingIn(const HistoryFacts &facts, const BlindTime &blind)
{
    quint64 missing = 0;
    for (const KeptGap &gap : facts.gaps) {
        // A gap begins what it makes blind; of a whole connection it is every stream's.
        if (gap.feed == blind.feed && gap.line == blind.line && (gap.stream.isEmpty() || gap.stream == blind.stream)
            && gap.time >= blind.time.from && gap.time <= blind.time.to)
            missing += gap.missing;
    }
    return missing;
}

std::vector<BlindTime> blindTimes(const HistoryFacts &facts)
{
    const WallTime now = knownUntil(facts);
    std::vector<BlindTime> times;
    std::map<std::tuple<QString, int, QString>, size_t> newest;
    for (const KeptTrust &interval : facts.trust) {
        if (!isBlindIn(interval.state))
            continue;
        const auto key = std::tuple(interval.feed, interval.line, interval.stream);
        const WallTime end = interval.end.value_or(now);
        if (const auto known = newest.find(key); known != newest.end()) {
            BlindTime &last = times[known->second];
            if (last.time.to == interval.begin) {
                last.time.to = end;
                last.isOpen = !interval.end;
                continue;
            }
        }
        newest[key] = times.size();
        times.push_back({.feed = interval.feed,
                         .line = interval.line,
                         .stream = interval.stream,
                         .time = {interval.begin, end},
                         .isOpen = !interval.end,
                         .state = interval.state});
    }
    std::erase_if(times, [](const BlindTime &blind) { return blind.time.length() == 0ns && !blind.isOpen; });
    for (BlindTime &blind : times) {
        blind.cause = causeOf(facts, blind.feed, blind.line, blind.time);
        blind.missing = missingIn(facts, blind);
    }
    std::sort(times.begin(), times.end(), [](const BlindTime &a, const BlindTime &b) {
        return std::tie(a.time.from, a.feed, a.line, a.stream) < std::tie(b.time.from, b.feed, b.line, b.stream);
    });
    return times;
}

std::vector<TrustAnswer> answersAt(const HistoryFacts &facts, WallTime at)
{
    const bool isObserved = watched(facts).contains(at);
    std::map<std::tuple<QString, int, QString>, TrustAnswer> answers;
    for (const KeptTrust &interval : facts.trust) {
        if (interval.begin > at || (interval.end && *interval.end <= at) || interval.state == TrustState::Paused)
            continue;
        TrustAnswer answer{.feed = interval.feed, .line = interval.line, .stream = interval.stream};
        answer.isObserved = isObserved;
        answer.isTrusted = isObserved && !isBlindIn(interval.state);
        answer.state = interval.state;
        answer.since = interval.begin;
        answer.until = interval.end;
        answers[{interval.feed, interval.line, interval.stream}] = answer;
    }
    for (const BlindTime &blind : blindTimes(facts)) {
        const auto answer = answers.find({blind.feed, blind.line, blind.stream});
        if (answer == answers.end() || answer->second.isTrusted || blind.time.from > at
            || (blind.time.to <= at && !blind.isOpen))
            continue;
        answer->second.since = blind.time.from;
        answer->second.until = blind.isOpen ? std::nullopt : std::optional(blind.time.to);
        answer->second.cause = blind.cause;
        answer->second.missing = blind.missing;
    }
    std::vector<TrustAnswer> result;
    for (auto &[key, answer] : answers)
        result.push_back(std::move(answer));
    return result;
}

}   // namespace feedwarden
