// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/historyanalysis.h"

#include "core/feed/trustmeter.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace feedwarden {

HistoryFacts factsOf(HistoryReader &reader, const QString &feed, TimeSpan time,
                     const std::vector<Maintenance> &maintenance)
{
    HistoryFacts facts;
    facts.time = time;
    facts.venues = reader.venues();
    facts.runs = reader.runs(time);
    facts.outages = reader.outages(feed, time, false);
    facts.trust = reader.trust(feed, time);
    facts.gaps = reader.gaps(feed, time);
    facts.maintenance = maintenance;
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

std::optional<FeedReport::Budget> FeedReport::budget(double objective) const
{
    const double allowed = double(observed.count()) * (1 - objective);
    if (allowed <= 0)
        return {};
    return Budget{Clock::duration(qint64(allowed)), double(blind.count()) / allowed};
}

static void append(std::vector<TimeSpan> &spans, const SpanSet &more)
{
    spans.insert(spans.end(), more.spans().cbegin(), more.spans().cend());
}

namespace {

/// Adds up what the facts say of each part.
class ReportMaker final
{
public:
    ReportMaker(const HistoryFacts &facts, ReportBy by)
        : m_facts(facts), m_by(by), m_watched(watched(facts)), m_now(knownUntil(facts))
    {
        for (const KeptTrust &interval : facts.trust)
            m_streams[{interval.feed, interval.line}].push_back(&interval);
    }

    [[nodiscard]] std::vector<FeedReport> reports();

private:
    struct Part {
        FeedReport report;
        std::vector<TimeSpan> observed, down, blind;
        Clock::duration wanted{0}, trusted{0}, repairs{0};
        int repaired = 0;
    };
    using Name = std::tuple<QString, QString, int, QString>;

    /// The time that counts for a feed, wherever it was wanted: a program ran, and no maintenance was planned.
    [[nodiscard]] const SpanSet &countedOf(const QString &feed);
    [[nodiscard]] Part &partOf(const QString &feed, int line, const QString &stream);
    /// The streams of a line in that time; where the report is not of streams, one that stands for all.
    [[nodiscard]] std::set<QString> streamsIn(const QString &feed, int line, TimeSpan time) const;
    void addOutage(const KeptOutage &kept);
    void addOutage(Part &part, const KeptOutage &kept, const SpanSet &within);
    void addTrust(const KeptTrust &interval);
    void addGap(const KeptGap &gap);

    const HistoryFacts &m_facts;
    const ReportBy m_by;
    const SpanSet m_watched;
    const WallTime m_now;
    std::map<std::pair<QString, int>, std::vector<const KeptTrust *>> m_streams;
    std::map<QString, SpanSet> m_counted;   // By feed.
    std::map<Name, Part> m_parts;
};

const SpanSet &ReportMaker::countedOf(const QString &feed)
{
    const auto [place, isNew] = m_counted.try_emplace(feed);
    if (isNew) {
        std::vector<TimeSpan> planned;
        for (const Maintenance &window : m_facts.maintenance) {
            if (window.feed.isEmpty() || window.feed == feed)
                planned.push_back(window.time());
        }
        place->second = m_watched.without(SpanSet(std::move(planned)));
    }
    return place->second;
}

ReportMaker::Part &ReportMaker::partOf(const QString &feed, int line, const QString &stream)
{
    const auto known = m_facts.venues.find(feed);
    const QString venue = known != m_facts.venues.cend() ? known->second : QString();
    Name name;
    switch (m_by) {
    case ReportBy::Feed:
        name = {feed, venue, 0, QString()};
        break;
    case ReportBy::Line:
        name = {feed, venue, line, QString()};
        break;
    case ReportBy::Venue:
        name = {QString(), venue, 0, QString()};
        break;
    case ReportBy::Stream:
        name = {feed, venue, 0, stream};
        break;
    }
    Part &part = m_parts[name];
    std::tie(part.report.feed, part.report.venue, part.report.line, part.report.stream) = name;
    return part;
}

std::set<QString> ReportMaker::streamsIn(const QString &feed, int line, TimeSpan time) const
{
    if (m_by != ReportBy::Stream)
        return {QString()};
    std::set<QString> streams;
    if (const auto known = m_streams.find({feed, line}); known != m_streams.cend()) {
        for (const KeptTrust *interval : known->second) {
            if (interval->begin <= time.to && interval->end.value_or(m_now) >= time.from)
                streams.insert(interval->stream);
        }
    }
    return streams;
}

void ReportMaker::addOutage(Part &part, const KeptOutage &kept, const SpanSet &within)
{
    const Outage &outage = kept.outage;
    append(part.observed, within);
    append(part.down, within);
    FeedReport &report = part.report;
    FeedReport::OfCause &ofCause = report.causes[outage.cause];
    ofCause.down += within.length();
    report.longest = std::max(report.longest.value_or(0ns), within.length());
    if (outage.from < m_facts.time.from)
        return;
    ++ofCause.outages;
    ++report.outages;
    report.attempts += outage.attemptCount;
    if (outage.to && !kept.isCut) {
        part.repairs += *outage.to - outage.from;
        ++part.repaired;
    }
}

void ReportMaker::addOutage(const KeptOutage &kept)
{
    const Outage &outage = kept.outage;
    const TimeSpan time{outage.from, outage.to.value_or(m_now)};
    for (const QString &stream : streamsIn(outage.feed, outage.line, time)) {
        Part &part = partOf(outage.feed, outage.line, stream);
        const SpanSet within = SpanSet({time}).intersected(countedOf(outage.feed));
        // Else it was planned, or nobody watched.
        if (!within.isEmpty() || countedOf(outage.feed).contains(outage.from))
            addOutage(part, kept, within);
    }
}

void ReportMaker::addTrust(const KeptTrust &interval)
{
    Part &part = partOf(interval.feed, interval.line, interval.stream);
    if (interval.state == TrustState::Paused)
        return;
    const SpanSet within = SpanSet({{interval.begin, interval.end.value_or(m_now)}})
                               .intersected(countedOf(interval.feed));
    append(part.observed, within);
    part.wanted += within.length();
    if (isBlindIn(interval.state))
        append(part.blind, within);
    else
        part.trusted += within.length();
}

void ReportMaker::addGap(const KeptGap &gap)
{
    const std::set<QString> streams = gap.stream.isEmpty() ? streamsIn(gap.feed, gap.line, {gap.time, gap.time})
                                                           : std::set{gap.stream};
    for (const QString &stream : streams) {
        FeedReport &report = partOf(gap.feed, gap.line, stream).report;
        if (!countedOf(gap.feed).contains(gap.time))
            continue;
        ++report.gaps;
        report.missing += gap.missing;
    }
}

std::vector<FeedReport> ReportMaker::reports()
{
    for (const KeptOutage &kept : m_facts.outages)
        addOutage(kept);
    for (const KeptTrust &interval : m_facts.trust)
        addTrust(interval);
    for (const KeptGap &gap : m_facts.gaps)
        addGap(gap);
    std::vector<FeedReport> result;
    for (auto &[name, part] : m_parts) {
        FeedReport &report = part.report;
        report.observed = SpanSet(std::move(part.observed)).length();
        report.down = SpanSet(std::move(part.down)).length();
        report.blind = SpanSet(std::move(part.blind)).length();
        if (report.observed > 0ns)
            report.uptime = 1 - double(report.down.count()) / double(report.observed.count());
        if (part.wanted > 0ns)
            report.trusted = double(part.trusted.count()) / double(part.wanted.count());
        if (report.outages > 0)
            report.mtbf = (report.observed - report.down) / report.outages;
        if (part.repaired > 0)
            report.mttr = part.repairs / part.repaired;
        result.push_back(std::move(report));
    }
    return result;
}

}   // namespace

std::vector<FeedReport> reportsOf(const HistoryFacts &facts, ReportBy by) { return ReportMaker(facts, by).reports(); }

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
