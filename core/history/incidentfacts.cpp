// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/incident.h"

#include "core/connection/eventjson.h"

#include <QHash>

#include <algorithm>

namespace feedwarden {

/// Of an incident that is found in the store; more of one feed in a quarter of an hour is not a story any more.
static constexpr int MostEvents = 20'000;
/// How far from an instant the outages of its incident are looked for at first: an incident that is longer is found by
/// its outages, which overlap.
static constexpr auto AroundInstant = std::chrono::days(2);

std::vector<IncidentSpan> incidentSpans(const std::vector<Outage> &outages)
{
    std::vector<const Outage *> sorted;
    for (const Outage &outage : outages)
        sorted.push_back(&outage);
    std::stable_sort(sorted.begin(), sorted.end(), [](const Outage *a, const Outage *b) { return a->from < b->from; });
    std::vector<IncidentSpan> spans;
    QHash<QString, size_t> newest;   // By feed.
    for (const Outage *outage : sorted) {
        const auto known = newest.constFind(outage->feed);
        if (known != newest.cend() && spans[*known].contains(outage->from)) {
            IncidentSpan &span = spans[*known];
            ++span.outages;
            span.to = span.to && outage->to ? std::optional(std::max(*span.to, *outage->to)) : std::nullopt;
            continue;
        }
        newest.insert(outage->feed, spans.size());
        spans.push_back({outage->feed, outage->from, outage->to, 1});
    }
    std::stable_sort(spans.begin(), spans.end(), [](const IncidentSpan &a, const IncidentSpan &b) {
        return a.from != b.from ? a.from < b.from : a.feed < b.feed;
    });
    return spans;
}

static const IncidentSpan *spanAt(const std::vector<IncidentSpan> &spans, WallTime at)
{
    const auto found = std::find_if(spans.cbegin(), spans.cend(),
                                    [at](const IncidentSpan &span) { return span.isMeantBy(at); });
    return found != spans.cend() ? &*found : nullptr;
}

/// From a little before the loss to when its streams should be well again.
static TimeSpan windowOf(const IncidentSpan &span, WallTime now)
{
    return {span.from - IncidentLead, std::min(now, span.to.value_or(now) + IncidentTail) + 1ns};
}

// ---- from memory ------------------------------------------------------------------------------------------------

IncidentFacts incidentFacts(const LiveHistory &history, const QString &feed, WallTime at, WallTime now)
{
    IncidentFacts facts{.feed = feed, .now = now};
    // All that it remembers: an incident may have begun long before `at`.
    std::vector<Outage> outages = history.outages(feed, WallTime(), now + 1ns);
    const auto spans = incidentSpans(outages);
    const IncidentSpan *const span = spanAt(spans, at);
    if (!span)
        return facts;
    const TimeSpan window = windowOf(*span, now);
    for (Outage &outage : outages) {
        if (outage.from >= span->from && outage.from < window.to)
            facts.outages.push_back({std::move(outage), false});
    }
    facts.bands = history.bands(feed, window.from, window.to);
    if (history.events().size() >= size_t(LiveHistory::MaxEvents))
        facts.eventsSince = history.events().front().time;

    QHash<std::pair<int, QString>, size_t> lastTrust;
    for (const Event &event : history.events()) {
        if (event.feed != feed || event.time >= window.to)
            continue;
        // Trust is told by its changes: those before the window say how it was when it began.
        if (const auto *changed = std::get_if<TrustChanged>(&event.payload)) {
            const std::pair place(event.line, changed->stream.toString());
            if (const auto last = lastTrust.constFind(place); last != lastTrust.cend())
                facts.trust[*last].end = std::max(facts.trust[*last].begin, event.time);
            else
                facts.trust.push_back({feed, place.first, place.second, WallTime(), event.time, changed->from});
            lastTrust.insert(place, facts.trust.size());
            facts.trust.push_back({feed, place.first, place.second, event.time, {}, changed->to});
        }
        if (event.time < window.from)
            continue;
        if (const auto *gap = std::get_if<SequenceGap>(&event.payload)) {
            facts.gaps.push_back({feed,
                                  event.line,
                                  gap->stream ? gap->stream->toString() : QString(),
                                  event.time,
                                  gap->expected,
                                  gap->received,
                                  gap->missing,
                                  {}});
        } else if (const auto *resynced = std::get_if<Resynced>(&event.payload)) {
            for (KeptGap &open : facts.gaps) {
                if (open.line == event.line && !open.resynced && open.stream == resynced->stream.toString())
                    open.resynced = event.time;
            }
        }
        facts.events.push_back(event);
    }
    std::erase_if(facts.trust, [&window](const KeptTrust &trust) { return trust.end && *trust.end <= window.from; });
    return facts;
}

// ---- from the store ---------------------------------------------------------------------------------------------

/// When anything was heard, where the outage does not say: the last second or ten seconds with a message.
static std::optional<Outage::LastData> lastSampled(HistoryReader &reader, const Outage &outage)
{
    for (const auto &[step, back] : {std::pair(SampleStep::Second, Clock::duration(2min)),
                                     std::pair(SampleStep::TenSeconds, Clock::duration(10min))}) {
        const auto samples = reader.samples(outage.feed, outage.line, step, {outage.from - back, outage.from + 1ns});
        const auto last = std::find_if(samples.crbegin(), samples.crend(),
                                       [](const LineSample &sample) { return sample.messages > 0; });
        // That second may have begun before the loss and end after it: what came came by then.
        if (last != samples.crend())
            return Outage::LastData{last->time, false};
    }
    return {};
}

IncidentFacts incidentFacts(HistoryReader &reader, const QString &feed, WallTime at, WallTime now)
{
    IncidentFacts facts{.feed = feed, .now = now};
    const auto spansAround = [&](TimeSpan time) {
        std::vector<Outage> outages;
        for (KeptOutage &kept : reader.outages(feed, time, false))
            outages.push_back(std::move(kept.outage));
        return incidentSpans(outages);
    };
    auto spans = spansAround({at - AroundInstant, at + AroundInstant});
    const IncidentSpan *span = spanAt(spans, at);
    if (!span)
        return facts;
    IncidentSpan found = *span;
    // Lines that fall one after the other may make it longer than what was looked at.
    while (found.to) {
        const auto more = spansAround({found.from, *found.to + AroundInstant});
        const IncidentSpan *const longer = spanAt(more, at);
        if (!longer || (longer->from == found.from && longer->to == found.to))
            break;
        found = *longer;
    }
    const TimeSpan window = windowOf(found, now);
    facts.venue = reader.venues()[feed];
    for (KeptOutage &kept : reader.outages(feed, {found.from, window.to})) {
        if (kept.outage.from < found.from)
            continue;
        if (!kept.outage.lastData && kept.outage.cause != Cause::None && kept.outage.from <= found.to.value_or(now))
            kept.outage.lastData = lastSampled(reader, kept.outage);
        facts.outages.push_back(std::move(kept));
    }
    for (const KeptEvent &kept : reader.events(feed, window, MostEvents)) {
        if (auto event = kept.account.isEmpty() ? eventOf(kept) : std::nullopt)
            facts.events.push_back(std::move(*event));
    }
    facts.trust = reader.trust(feed, window);
    facts.gaps = reader.gaps(feed, window);
    facts.bands = reader.bands(feed, window);
    facts.losses = reader.losses(window);
    facts.eventsSince = reader.firstEvent().value_or(now);
    return facts;
}

}   // namespace feedwarden
