// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/incident.h"

#include "core/feed/trustmeter.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

namespace feedwarden {

/// Streams that come back are named one by one up to so many; the rest is one step.
static constexpr size_t NamedStreams = 30;
/// Streams that fell silent before a loss.
static constexpr int NamedSilences = 10;
/// What is told of a loss comes with it, not at the same nanosecond.
static constexpr Clock::duration SameMoment = 1s;

QLatin1String nameOf(AttemptResult result)
{
    switch (result) {
    case AttemptResult::Waiting:
        return QLatin1String("waiting");
    case AttemptResult::UnderWay:
        return QLatin1String("under_way");
    case AttemptResult::Failed:
        return QLatin1String("failed");
    case AttemptResult::Succeeded:
        return QLatin1String("succeeded");
    case AttemptResult::NotMade:
        return QLatin1String("not_made");
    case AttemptResult::Unknown:
        return QLatin1String("unknown");
    }
    Q_UNREACHABLE();
}

QLatin1String nameOf(IncidentStep::Kind kind)
{
    // In the order of the enum.
    static constexpr std::array names = {
        "last_data",           "silent",           "rehearsal",      "lost",         "streams_blind",
        "own_link_down",       "own_link_up",      "throttled",      "blocked",      "breaker_opened",
        "breaker_half_opened", "attempts_omitted", "attempt",        "connected",    "rejected",
        "sequence_gap",        "resynced",         "stream_trusted", "more_trusted", "reconnected",
        "breaker_closed",      "all_trusted",      "stopped",        "not_written",  "not_watched",
        "still_blind",         "lasting"};
    static_assert(names.size() == size_t(IncidentStep::Kind::Lasting) + 1);
    return QLatin1String(names[size_t(kind)]);
}

std::optional<quint64> IncidentStream::missing() const
{
    return wasDown || hasUncounted || gaps == 0 ? std::nullopt : std::optional(counted);
}

namespace {

using StepKind = IncidentStep::Kind;

/// Makes the story of one incident.
class Storyteller final
{
public:
    Storyteller(const IncidentFacts &facts, const IncidentSpan &span) : m_facts(facts), m_span(span) {}

    [[nodiscard]] Incident tell()
    {
        m_incident.feed = m_facts.feed;
        m_incident.venue = m_facts.venue;
        m_incident.from = m_span.from;
        m_incident.to = m_span.to;
        m_incident.told = m_facts.now;
        m_incident.bands = m_facts.bands;
        m_end = m_span.to.value_or(m_facts.now);
        takeOutages();
        m_incident.isComplete = m_facts.eventsSince <= m_span.from;
        for (const Outage &outage : m_incident.outages)
            tellOutage(outage);
        for (const Event &event : m_facts.events)
            tellEvent(event);
        tellSilences();
        tellGaps();
        tellTrust();
        tellEnd();
        std::stable_sort(m_incident.steps.begin(), m_incident.steps.end(),
                         [](const IncidentStep &a, const IncidentStep &b) {
                             return a.time != b.time ? a.time < b.time : a.kind < b.kind;
                         });
        return std::move(m_incident);
    }

private:
    IncidentStep &add(StepKind kind, WallTime time, int line = 0)
    {
        IncidentStep step{.kind = kind, .time = time, .line = line};
        m_incident.steps.push_back(std::move(step));
        return m_incident.steps.back();
    }
    [[nodiscard]] bool isOurs(int line) const { return line == 0 || m_lines.contains(line); }
    [[nodiscard]] bool isInStory(WallTime time) const { return time >= m_span.from && time <= m_tail; }

    void takeOutages()
    {
        m_tail = std::min(m_facts.now, m_end + IncidentTail);
        for (const KeptOutage &kept : m_facts.outages) {
            const Outage &outage = kept.outage;
            if (!m_span.contains(outage.from)) {
                // What comes after the next loss belongs to the next story.
                if (outage.from > m_end)
                    m_tail = std::min(m_tail, outage.from);
                continue;
            }
            m_incident.outages.push_back(outage);
            m_incident.attempts += outage.attemptCount;
            m_incident.breakerOpened = m_incident.breakerOpened || outage.breakerOpened;
            m_lines.insert(outage.line);
            if (kept.isCut)
                m_cut.insert({outage.line, outage.from});
            m_incident.isCut = m_incident.isCut || (kept.isCut && outage.to == m_span.to);
        }
        std::stable_sort(m_incident.outages.begin(), m_incident.outages.end(),
                         [](const Outage &a, const Outage &b) { return a.from < b.from; });
        m_incident.lines.assign(m_lines.cbegin(), m_lines.cend());
        if (m_incident.outages.empty())
            return;
        const Outage &first = m_incident.outages.front();
        m_incident.cause = first.cause;
        m_incident.failureClass = first.failureClass;
        m_incident.detail = first.detail;
    }

    [[nodiscard]] bool isCut(const Outage &outage) const { return m_cut.contains({outage.line, outage.from}); }

    // ---- losses and attempts

    void tellOutage(const Outage &outage)
    {
        if (outage.lastData) {
            add(StepKind::LastData, outage.lastData->time, outage.line).isExact = outage.lastData->isExact;
        } else if (&outage == &m_incident.outages.front()) {
            add(StepKind::LastData, outage.from, outage.line).isTimeUnknown = true;
        }
        IncidentStep &lost = add(StepKind::Lost, outage.from, outage.line);
        lost.failure = Failure{.failureClass = outage.failureClass, .cause = outage.cause, .detail = outage.detail};
        // The numbers of the failure stand in its event alone.
        for (const Event &event : m_facts.events) {
            const auto *failed = std::get_if<ConnectionFailed>(&event.payload);
            if (failed && event.line == outage.line && event.time == outage.from)
                lost.failure = failed->failure;
        }
        if (outage.attemptCount > int(outage.attempts.size())) {
            const WallTime at = outage.attempts.empty() ? outage.from : outage.attempts.front().announcedAt;
            add(StepKind::AttemptsOmitted, at, outage.line).count = outage.attemptCount - int(outage.attempts.size());
        }
        for (size_t i = 0; i < outage.attempts.size(); ++i)
            tellAttempt(outage, i);
        if (!outage.to)
            return;
        if (isCut(outage)) {
            add(StepKind::NotWatched, *outage.to, outage.line);
            return;
        }
        if (cameBack(outage)) {
            add(StepKind::Reconnected, *outage.to, outage.line).duration = *outage.to - outage.from;
            ++m_back;
        } else {
            add(StepKind::Stopped, *outage.to, outage.line);
        }
    }

    /// An outage ends with its line back, or with nobody waiting for it.
    [[nodiscard]] bool cameBack(const Outage &outage) const
    {
        for (const Event &event : m_facts.events) {
            if (event.line != outage.line || event.time < outage.from || event.time > *outage.to)
                continue;
            if (const auto *changed = std::get_if<StateChanged>(&event.payload);
                changed && changed->to == LineState::Idle && event.time == *outage.to)
                return false;
        }
        return outage.attempts.empty() || !outage.attempts.back().failure;
    }

    void tellAttempt(const Outage &outage, size_t number)
    {
        const Outage::Attempt &attempt = outage.attempts[number];
        const bool isLast = number + 1 == outage.attempts.size();
        const WallTime begin = attempt.startedAt.value_or(attempt.announcedAt);
        IncidentStep &step = add(StepKind::Attempt, begin, outage.line);
        step.attempt = attempt.number;
        step.plannedDelay = attempt.plannedDelay;
        if (attempt.startedAt)
            step.realDelay = std::max(Clock::duration(0), *attempt.startedAt - attempt.announcedAt);
        step.failure = attempt.failure;
        if (attempt.failure) {
            step.result = AttemptResult::Failed;
            // The next one is promised after this one has failed.
            const WallTime next = isLast ? outage.to.value_or(m_facts.now) : outage.attempts[number + 1].announcedAt;
            for (const Event &event : m_facts.events) {
                const auto *failed = std::get_if<ConnectionFailed>(&event.payload);
                if (failed && event.line == outage.line && event.time > outage.from && event.time >= begin
                    && event.time <= next && !step.endedAt) {
                    step.endedAt = event.time;
                    step.failure = failed->failure;
                }
            }
        } else if (!isLast) {
            step.result = attempt.startedAt ? AttemptResult::Unknown : AttemptResult::NotMade;
        } else if (!outage.to) {
            step.result = attempt.startedAt ? AttemptResult::UnderWay : AttemptResult::Waiting;
        } else if (isCut(outage)) {
            step.result = attempt.startedAt ? AttemptResult::Unknown : AttemptResult::NotMade;
        } else if (attempt.startedAt && cameBack(outage)) {
            step.result = AttemptResult::Succeeded;
            step.endedAt = outage.to;
        } else {
            step.result = attempt.startedAt ? AttemptResult::Unknown : AttemptResult::NotMade;
        }
    }

    // ---- events

    void tellEvent(const Event &event)
    {
        if (const auto *fault = std::get_if<RehearsalFault>(&event.payload)) {
            // Also what was made before: it may be why.
            if (event.time <= m_tail) {
                IncidentStep &step = add(StepKind::Rehearsal, event.time, event.line);
                step.detail = fault->fault;
                step.isEnd = !fault->begins;
            }
            return;
        }
        if (!isInStory(event.time) || !isOurs(event.line))
            return;
        if (const auto *changed = std::get_if<StateChanged>(&event.payload)) {
            if (changed->from == LineState::Offline && changed->to != LineState::Offline)
                add(StepKind::OwnLinkUp, event.time, event.line);
            if (event.time > m_end)
                return;   // Planned rotations and the like are another story.
            if (changed->to == LineState::Offline) {
                add(StepKind::OwnLinkDown, event.time, event.line);
            } else if (changed->to == LineState::Throttled) {
                add(StepKind::Throttled, event.time, event.line).failure = Failure{.cause = changed->cause};
            } else if (changed->to == LineState::Blocked) {
                add(StepKind::Blocked, event.time, event.line).failure = Failure{.cause = changed->cause};
            } else if (changed->to == LineState::Subscribing) {
                add(StepKind::Connected, event.time, event.line);
            }
        } else if (const auto *opened = std::get_if<BreakerOpened>(&event.payload)) {
            IncidentStep &step = add(StepKind::BreakerOpened, event.time, event.line);
            step.count = opened->failures;
            step.duration = opened->cooldown;
            step.host = opened->ofHost ? opened->host : QString();
        } else if (const auto *trial = std::get_if<BreakerHalfOpened>(&event.payload)) {
            add(StepKind::BreakerHalfOpened, event.time, event.line).host = trial->ofHost ? trial->host : QString();
        } else if (const auto *closed = std::get_if<BreakerClosed>(&event.payload)) {
            add(StepKind::BreakerClosed, event.time, event.line).host = closed->ofHost ? closed->host : QString();
        } else if (const auto *rejected = std::get_if<SubscriptionRejected>(&event.payload)) {
            IncidentStep &step = add(StepKind::Rejected, event.time, event.line);
            step.stream = rejected->stream.toString();
            step.detail = rejected->reason;
        }
    }

    /// Silence that lasted when the line was lost is part of how it was lost.
    void tellSilences()
    {
        std::map<std::pair<int, QString>, IncidentStep> open;
        const auto nameOfStream = [](const std::optional<StreamKey> &stream) {
            return stream ? stream->toString() : QString();
        };
        for (const Event &event : m_facts.events) {
            if (event.time > m_span.from || !isOurs(event.line))
                continue;
            if (const auto *stale = std::get_if<StaleDetected>(&event.payload)) {
                const QString stream = nameOfStream(stale->stream);
                IncidentStep step{.kind = StepKind::Silent, .time = event.time, .line = event.line};
                step.stream = stream;
                step.duration = stale->silence;
                open.insert_or_assign({event.line, stream}, std::move(step));
            } else if (const auto *cleared = std::get_if<StaleCleared>(&event.payload)) {
                open.erase({event.line, nameOfStream(cleared->stream)});
            }
        }
        int told = 0;
        for (auto &[place, step] : open) {
            if (told++ < NamedSilences)
                m_incident.steps.push_back(std::move(step));
        }
    }

    // ---- what was missed

    IncidentStream &streamOf(int line, const QString &name)
    {
        const auto [place, isNew] = m_streams.try_emplace({line, name});
        if (isNew) {
            place->second.line = line;
            place->second.stream = name;
        }
        return place->second;
    }

    void tellGaps()
    {
        for (const KeptGap &gap : m_facts.gaps) {
            const bool lasted = gap.time < m_span.from && (!gap.resynced || *gap.resynced >= m_span.from);
            if (!isOurs(gap.line) || gap.time > m_tail || (gap.time < m_span.from && !lasted))
                continue;
            IncidentStep &step = add(StepKind::Gap, gap.time, gap.line);
            step.stream = gap.stream;
            step.expected = gap.expected;
            step.received = gap.received;
            step.missing = gap.missing;
            IncidentStream &stream = streamOf(gap.line, gap.stream);
            ++stream.gaps;
            stream.counted += gap.missing;
            stream.hasUncounted = stream.hasUncounted || gap.missing == 0;
            if (gap.resynced && *gap.resynced <= m_tail)
                add(StepKind::Resynced, *gap.resynced, gap.line).stream = gap.stream;
        }
    }

    /// When it was trusted on other lines of the feed: then nothing was missed.
    [[nodiscard]] SpanSet trustedElsewhere(int line, const QString &stream) const
    {
        std::vector<TimeSpan> spans;
        for (const KeptTrust &trust : m_facts.trust) {
            if (trust.line != line && trust.stream == stream && trust.state == TrustState::Trusted)
                spans.push_back({trust.begin, trust.end.value_or(m_tail)});
        }
        return SpanSet(std::move(spans));
    }

    void tellTrust()
    {
        std::map<std::pair<int, QString>, std::vector<const KeptTrust *>> byStream;
        for (const KeptTrust &trust : m_facts.trust) {
            if (m_lines.contains(trust.line))
                byStream[{trust.line, trust.stream}].push_back(&trust);
        }
        const SpanSet story({{m_span.from, m_tail}});
        std::vector<TimeSpan> allBlind;
        struct Back {
            WallTime time{};
            int line = 1;
            QString stream;
            Clock::duration blind{0};
        };
        std::vector<Back> backs;
        std::map<int, IncidentStep> blindSteps;   // By line.
        int still = 0, wentBlind = 0;
        for (const auto &[place, intervals] : byStream) {
            std::vector<TimeSpan> untrusted;
            for (const KeptTrust *interval : intervals) {
                if (isBlindIn(interval->state))
                    untrusted.push_back({interval->begin, interval->end.value_or(m_tail)});
            }
            // Only what began while the lines were down: later troubles are their own.
            std::vector<TimeSpan> parts;
            const SpanSet whole = SpanSet(std::move(untrusted)).intersected(story);
            for (const TimeSpan &part : whole.spans()) {
                if (part.from <= m_end)
                    parts.push_back(part);
            }
            if (parts.empty())
                continue;
            ++wentBlind;
            const SpanSet unheard(parts);
            const SpanSet blind = unheard.without(trustedElsewhere(place.first, place.second));
            IncidentStream &stream = streamOf(place.first, place.second);
            stream.unheard = unheard.length();
            stream.blind = blind.length();
            stream.wasDown = wasDown(place.first, blind);
            allBlind.insert(allBlind.end(), blind.spans().cbegin(), blind.spans().cend());
            noteBlind(blindSteps, place, parts.front().from);

            const WallTime until = parts.back().to;
            const bool isTrusted = std::any_of(intervals.cbegin(), intervals.cend(), [until](const KeptTrust *one) {
                return one->state == TrustState::Trusted && one->begin == until;
            });
            if (isTrusted) {
                stream.trustedAgain = until;
                backs.push_back({until, place.first, place.second, stream.unheard});
            } else if (until >= m_tail && !m_incident.isCut) {
                stream.isStillBlind = true;
                ++still;
            }
        }
        for (auto &[line, step] : blindSteps)
            m_incident.steps.push_back(std::move(step));
        m_incident.blind = SpanSet(std::move(allBlind)).length();

        std::stable_sort(backs.begin(), backs.end(), [](const Back &a, const Back &b) { return a.time < b.time; });
        for (size_t i = 0; i < std::min(backs.size(), NamedStreams); ++i) {
            IncidentStep &step = add(StepKind::StreamTrusted, backs[i].time, backs[i].line);
            step.stream = backs[i].stream;
            step.duration = backs[i].blind;
        }
        if (backs.size() > NamedStreams)
            add(StepKind::MoreTrusted, backs.back().time).count = int(backs.size() - NamedStreams);
        if (!backs.empty() && int(backs.size()) == wentBlind && !m_incident.isLasting()) {
            m_incident.trustedAgain = backs.back().time;
            IncidentStep &step = add(StepKind::AllTrusted, backs.back().time);
            step.count = wentBlind;
            step.duration = backs.back().time - m_span.from;
        }
        if (still > 0 && !m_incident.isLasting())
            add(StepKind::StillBlind, m_tail).count = still;
    }

    /// The line itself was down while nobody else brought the stream.
    [[nodiscard]] bool wasDown(int line, const SpanSet &blind) const
    {
        std::vector<TimeSpan> down;
        for (const Outage &outage : m_incident.outages) {
            if (outage.line == line)
                down.push_back({outage.from, outage.to.value_or(m_facts.now)});
        }
        return !blind.intersected(SpanSet(std::move(down))).isEmpty();
    }

    /// Those that go with their line are one step.
    void noteBlind(std::map<int, IncidentStep> &steps, const std::pair<int, QString> &place, WallTime from) const
    {
        const auto outage = std::find_if(
            m_incident.outages.cbegin(), m_incident.outages.cend(), [&](const Outage &one) {
                return one.line == place.first && from >= one.from && from - one.from < SameMoment;
            });
        if (outage == m_incident.outages.cend())
            return;
        const auto [known, isNew] = steps.try_emplace(place.first);
        IncidentStep &step = known->second;
        if (isNew) {
            step.kind = StepKind::StreamsBlind;
            step.time = from;
            step.line = place.first;
            step.stream = place.second;
        }
        step.time = std::min(step.time, from);
        ++step.count;
    }

    void tellEnd()
    {
        for (auto &[place, stream] : m_streams)
            m_incident.streams.push_back(std::move(stream));
        m_incident.isRecovered = m_back > 0 && m_back == int(m_incident.outages.size());
        for (const KeptLoss &loss : m_facts.losses) {
            if (loss.time.to < m_span.from || loss.time.from > m_tail)
                continue;
            IncidentStep &step = add(StepKind::NotWritten, std::max(loss.time.from, m_span.from));
            step.duration = loss.time.length();
            step.count = loss.events;
            step.detail = loss.reason;
            m_incident.isComplete = false;
        }
        if (m_incident.isLasting())
            add(StepKind::Lasting, m_facts.now).duration = m_facts.now - m_span.from;
    }

    const IncidentFacts &m_facts;
    const IncidentSpan m_span;
    Incident m_incident;
    WallTime m_end{};    ///< Of the outages, or now.
    WallTime m_tail{};   ///< Of the story.
    std::set<int> m_lines;
    std::set<std::pair<int, WallTime>> m_cut;
    std::map<std::pair<int, QString>, IncidentStream> m_streams;
    int m_back = 0;   ///< Outages whose line came back.
};

}   // namespace

std::optional<Incident> tellIncident(const IncidentFacts &facts, WallTime at)
{
    std::vector<Outage> outages;
    for (const KeptOutage &kept : facts.outages)
        outages.push_back(kept.outage);
    for (const IncidentSpan &span : incidentSpans(outages)) {
        if (span.isMeantBy(at))
            return Storyteller(facts, span).tell();
    }
    return {};
}

}   // namespace feedwarden
