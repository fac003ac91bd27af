// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/livehistory.h"

#include "core/history/linesample.h"
#include "core/history/pastquestion.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace feedwarden {

static bool isEarlierStep(const HeatStep &step, WallTime time) { return step.time < time; }

/// What one snapshot stands for.
static constexpr auto SnapshotStep = 1s;
/// A snapshot that is older than an event is not believed, but not for longer than this: then something is amiss with
/// the order of things, and the newest snapshot is all we have.
static constexpr auto DistrustSnapshot = 2s;

static float msOf(const std::optional<Clock::duration> &duration) { return duration ? float(toMs(*duration)) : NAN; }

static WallTime ceilTo(WallTime time, std::chrono::seconds step)
{
    const WallTime floor = floorToLength(time, step);
    return floor == time ? floor : floor + step;
}

template<typename T>
static void keepNewest(std::deque<T> &items, int most)
{
    if (items.size() > size_t(most))
        items.erase(items.begin(), items.end() - most);
}

/// Without the steps of this length that end before `begin`.
template<typename T>
static void dropBefore(std::deque<T> &steps, WallTime begin, std::chrono::seconds length)
{
    while (!steps.empty() && steps.front().time + length <= begin)
        steps.pop_front();
}

// ---- snapshots --------------------------------------------------------------------------------------------------

void LiveHistory::addSnapshot(WallTime now, const FeedSnapshot &feed)
{
    FeedPast &past = pastOf(feed.name);
    if (past.lastSeen && now < *past.lastSeen) {
        if (*past.lastSeen - now > SnapshotStep)
            rewind(past, now);
        else
            now = *past.lastSeen;   // Events and snapshots read the clock at different moments.
    }
    closeAtHole(past, now);

    ConditionBand band{.from = now,
                       .condition = conditionOf(feed),
                       .state = feed.worst.state,
                       .cause = feed.worst.cause,
                       .detail = feed.worst.causeDetail};
    if (band.condition == Condition::Degraded) {
        const auto isWrong = [](const StreamSnapshot &stream) {
            return stream.trust == TrustState::Silent || stream.trust == TrustState::Gapped
                   || stream.trust == TrustState::Rejected;
        };
        const auto wrong = std::find_if(feed.streams.cbegin(), feed.streams.cend(), isWrong);
        if (wrong != feed.streams.cend()) {
            band.trust = wrong->trust;
            band.detail = wrong->key.toString();
        }
    }

    // A snapshot can be older than an event that has already been told: it would end the band that event began.
    const auto ofLine = std::find_if(feed.lines.cbegin(), feed.lines.cend(),
                                     [&past](const ConnectionSnapshot &line) { return line.line == past.changedLine; });
    const Clock::time_point takenAt = ofLine != feed.lines.cend() ? ofLine->takenAt : feed.worst.takenAt;
    const bool isOutdated = takenAt < past.changedAt && now - past.changedTime < DistrustSnapshot && !past.bands.empty()
                            && !past.bands.back().to;
    if (!isOutdated) {
        if (past.improvedAt && !past.bands.empty()
            && severityOf(band.condition) < severityOf(past.bands.back().condition))
            band.from = std::min(*past.improvedAt, now);
        beginBand(past, std::move(band));
    }
    past.lastSeen = now;
    past.improvedAt.reset();

    const ConnectionMetrics &metrics = feed.metrics;
    HistorySample sample{.time = floorToLength(now, 1s), .condition = past.bands.back().condition};
    if (past.worstSinceSample)
        sample.condition = worseOf(sample.condition, *past.worstSinceSample);
    past.worstSinceSample.reset();
    if (metrics.quality)
        sample.quality = sample.qualityMean = float(metrics.quality->value());
    sample.blind = isBlind(sample.condition) ? 1 : 0;
    sample.rttP50 = msOf(metrics.rtt.p50);
    sample.rttP95 = msOf(metrics.rtt.p95);
    sample.rttP99 = msOf(metrics.rtt.p99);
    sample.rttMax = msOf(metrics.rtt.max);
    sample.latencyP50 = msOf(metrics.feedLatency.p50);
    sample.latencyP95 = msOf(metrics.feedLatency.p95);
    sample.latencyP99 = msOf(metrics.feedLatency.p99);
    sample.latencyMax = msOf(metrics.feedLatency.max);
    // What was counted before anybody looked belongs to no second; a counter that fell has begun anew.
    const auto messages = std::exchange(past.messages, metrics.messagesReceived);
    if (messages)
        sample.messages = float(metrics.messagesReceived >= *messages ? metrics.messagesReceived - *messages
                                                                      : metrics.messagesReceived);
    const auto blind = std::exchange(past.blind, metrics.blindTime);
    if (blind && metrics.blindTime > *blind)
        sample.blindSeconds = float(toMs(metrics.blindTime - *blind) / 1'000);
    if (feed.isWanted)
        sample.messagesPerSecond = sample.messagesPerSecondLow = float(metrics.messagesPerSecond);
    addSample(past, sample);
    addHeat(past, now, feed);

    noteAttempts(past, feed);
    noteHeard(past, feed);
}

void LiveHistory::addHeat(FeedPast &past, WallTime now, const FeedSnapshot &feed) const
{
    const auto add = [](std::deque<HeatStep> &steps, HeatStep step, std::chrono::seconds length) {
        step.time = floorToLength(step.time, length);
        step.stepSeconds = int(length.count());
        // Lines end their steps at the same time; after a clock that was set back the order would be lost.
        const auto place = std::lower_bound(steps.begin(), steps.end(), step.time, isEarlierStep);
        if (place != steps.end() && place->time == step.time)
            joinHeat(*place, step);
        else
            steps.insert(place, std::move(step));
    };
    for (const ConnectionSnapshot &line : feed.lines) {
        for (const FinishedSample &finished : past.samplers[line.line].look(now, line)) {
            const LineSample &sample = finished.sample;
            if (finished.step != SampleStep::TenSeconds || (sample.rttTally.isEmpty() && sample.latencyTally.isEmpty()))
                continue;
            const HeatStep step{sample.time, 10, heatCells(sample.rttTally), heatCells(sample.latencyTally)};
            add(past.heatTens, step, 10s);
            keepNewest(past.heatTens, TenSecondHeats);
            add(past.heatFives, step, 300s);
            addMeasured(past.measuredTens, sample.time, sample.rttTally, sample.latencyTally);
            keepNewest(past.measuredTens, TenSecondMeasures);
            addMeasured(past.measuredMinutes, floorToLength(sample.time, 60s), sample.rttTally, sample.latencyTally);
        }
    }
}

void LiveHistory::addMeasured(std::deque<FeedPast::Measured> &steps, WallTime time, const DurationTally &rtt,
                              const DurationTally &latency)
{
    const auto isEarlier = [](const FeedPast::Measured &step, WallTime at) { return step.time < at; };
    auto place = std::lower_bound(steps.begin(), steps.end(), time, isEarlier);
    if (place == steps.end() || place->time != time)
        place = steps.insert(place, {.time = time, .rtt = {}, .latency = {}});
    const auto add = [](QByteArray &packed, const DurationTally &tally) {
        if (tally.isEmpty())
            return;
        DurationTally whole = DurationTally::unpacked(packed).value_or(DurationTally());
        whole.add(tally);
        packed = whole.packed();
    };
    add(place->rtt, rtt);
    add(place->latency, latency);
}

void LiveHistory::addSample(FeedPast &past, const HistorySample &sample) const
{
    const auto add = [](std::deque<HistorySample> &samples, HistorySample newest, int seconds) {
        newest.time = floorToLength(newest.time, std::chrono::seconds(seconds));
        newest.stepSeconds = seconds;
        if (!samples.empty() && samples.back().time == newest.time) {
            joinSample(samples.back(), newest);
            return;
        }
        samples.push_back(newest);
    };
    add(past.seconds, sample, 1);
    keepNewest(past.seconds, m_reach == MaxReach ? SecondSamples : FewSecondSamples);
    add(past.tens, sample, 10);
    // Where that is not all that can be kept, the beginning moves in seldom turns.
    const int most = int(m_reach / Clock::duration(10s));
    if (m_reach == MaxReach || past.tens.size() > size_t(most + most / 2))
        keepNewest(past.tens, most);
    // What else reaches so far begins there, too: it is there that a store takes over.
    const WallTime begin = past.tens.front().time;
    dropBefore(past.heatFives, begin, 300s);
    dropBefore(past.measuredMinutes, begin, 60s);
}

void LiveHistory::setReach(Clock::duration reach) { m_reach = std::clamp(reach, MinReach, MaxReach); }

LiveHistory::FeedPast &LiveHistory::pastOf(const QString &feed)
{
    auto past = m_feeds.find(feed);
    if (past == m_feeds.end()) {
        past = m_feeds.insert(feed, {});
        const Numbers numbers = m_removed.take(feed);
        past->lastBandId = numbers.lastBandId;
        past->lastOutageId = numbers.lastOutageId;
        past->bandChanges += numbers.bandChanges;
        past->outageChanges += numbers.outageChanges;
    }
    return *past;
}

void LiveHistory::noteChange(FeedPast &past, const ConditionBand &band)
{
    ++past.bandChanges;
    past.changedBand = std::min(past.changedBand.value_or(band.id), band.id);
}

void LiveHistory::noteChange(FeedPast &past, const Outage &outage)
{
    ++past.outageChanges;
    if (std::find(past.changedOutages.cbegin(), past.changedOutages.cend(), outage.id) == past.changedOutages.cend())
        past.changedOutages.push_back(outage.id);
}

HistoryChanges LiveHistory::takeChanges()
{
    HistoryChanges changes;
    for (auto past = m_feeds.begin(); past != m_feeds.end(); ++past) {
        if (const auto from = std::exchange(past->changedBand, {})) {
            const auto first = std::lower_bound(past->bands.cbegin(), past->bands.cend(), *from,
                                                [](const ConditionBand &band, quint64 id) { return band.id < id; });
            changes.bands.push_back({past.key(), *from, {first, past->bands.cend()}});
        }
        for (const quint64 id : std::exchange(past->changedOutages, {})) {
            const auto outage = std::find_if(past->outages.crbegin(), past->outages.crend(),
                                             [id](const Outage &other) { return other.id == id; });
            if (outage != past->outages.crend())
                changes.outages.push_back(*outage);
        }
    }
    return changes;
}

void LiveHistory::retell()
{
    for (FeedPast &past : m_feeds) {
        if (!past.bands.empty() && !past.bands.back().to)
            noteChange(past, past.bands.back());
        for (const Outage &outage : past.outages) {
            if (!outage.to)
                noteChange(past, outage);
        }
    }
}

void LiveHistory::rewind(FeedPast &past, WallTime now)
{
    const auto dropFuture = [now](std::deque<HistorySample> &samples) {
        while (!samples.empty() && samples.back().time >= now)
            samples.pop_back();
    };
    dropFuture(past.seconds);
    dropFuture(past.tens);
    while (!past.bands.empty() && past.bands.back().from >= now) {
        noteChange(past, past.bands.back());
        past.bands.pop_back();
    }
    if (!past.bands.empty()) {
        past.bands.back().to = std::min(past.bands.back().to.value_or(now), now);
        noteChange(past, past.bands.back());
    }
    for (Outage &outage : past.outages) {
        if (outage.from <= now && (!outage.to || *outage.to <= now))
            continue;
        outage.from = std::min(outage.from, now);
        if (outage.lastData)
            outage.lastData->time = std::min(outage.lastData->time, outage.from);
        if (outage.to)
            outage.to = std::min(*outage.to, now);
        noteChange(past, outage);
    }
    past.lastSeen.reset();
    past.improvedAt.reset();
    past.changedTime = std::min(past.changedTime, now);
}

void LiveHistory::closeAtHole(FeedPast &past, WallTime now)
{
    if (past.bands.empty() || past.bands.back().to || !past.lastSeen)
        return;
    if (now - *past.lastSeen > SnapshotStep + LongestPause) {
        past.bands.back().to = *past.lastSeen + SnapshotStep;
        noteChange(past, past.bands.back());
    }
}

/// Goes on with the open band where nothing changed, else ends it where the new one begins.
void LiveHistory::beginBand(FeedPast &past, ConditionBand band)
{
    if (!past.bands.empty()) {
        ConditionBand &last = past.bands.back();
        if (!last.to) {
            // While a retry is under way the line has no cause of its own: the one of the outage still holds.
            const bool sameCause = band.cause == last.cause || band.cause == Cause::None;
            if (band.condition == last.condition && sameCause) {
                last.state = band.state;
                return;
            }
            band.from = std::max(band.from, last.from);
            noteChange(past, last);
            if (band.from == last.from) {
                past.bands.pop_back();   // It lasted no time at all.
            } else {
                last.to = band.from;
            }
        } else {
            band.from = std::max(band.from, *last.to);
        }
    }
    if (band.detail.isEmpty() && band.cause != Cause::None && band.cause == past.failureCause)
        band.detail = past.failureDetail;
    if (!past.bands.empty() && past.bands.back().detail == band.detail)
        band.detail = past.bands.back().detail;   // One text for a hundred attempts that fail alike.
    band.id = ++past.lastBandId;
    noteChange(past, band);
    past.bands.push_back(std::move(band));
    keepNewest(past.bands, MaxBandsPerFeed);
}

void LiveHistory::noteAttempts(FeedPast &past, const FeedSnapshot &feed)
{
    const auto note = [&past](const ConnectionSnapshot &line) {
        if (!line.lastAttempt)
            return;
        const auto isSame = [&line](const LineAttempt &known) {
            // Each snapshot reckons the wall time anew from two clocks: it trembles by a little.
            return known.line == line.line && known.record.attempt == line.lastAttempt->attempt
                   && std::chrono::abs(known.record.startedAt - line.lastAttempt->startedAt) < 50ms;
        };
        const auto known = std::find_if(past.attempts.rbegin(), past.attempts.rend(), isSame);
        if (known != past.attempts.rend()) {
            const std::optional<Failure> told = known->record.failure;   // An event may be ahead of the snapshot.
            known->record = *line.lastAttempt;
            if (!known->record.failure)
                known->record.failure = told;
            return;
        }
        past.attempts.push_back({line.line, *line.lastAttempt});
        keepNewest(past.attempts, MaxLineAttemptsPerFeed);
    };
    for (const ConnectionSnapshot &line : feed.lines)
        note(line);
    if (feed.lines.isEmpty())
        note(feed.worst);
}

/// A snapshot of a line that is down knows the last message before the loss; one from before it only nearly does.
void LiveHistory::noteHeard(FeedPast &past, const FeedSnapshot &feed)
{
    for (const ConnectionSnapshot &line : feed.lines) {
        std::optional<Clock::time_point> heard;
        for (const StreamSnapshot &stream : line.streams) {
            if (stream.lastMessageAt)
                heard = std::max(heard.value_or(*stream.lastMessageAt), *stream.lastMessageAt);
        }
        if (!heard)
            continue;
        past.heardAt[line.line] = *heard;
        std::erase_if(past.losses, [&](const FeedPast::Loss &loss) {
            if (loss.line != line.line || line.takenAt < loss.at)
                return false;
            const auto outage = std::find_if(past.outages.rbegin(), past.outages.rend(),
                                             [&loss](const Outage &one) { return one.id == loss.outage; });
            // What is newer than the loss came with the next session: the one from before stays.
            if (outage != past.outages.rend() && *heard <= loss.at) {
                outage->lastData = Outage::LastData{loss.time - (loss.at - *heard), true};
                noteChange(past, *outage);
            }
            return true;
        });
    }
}

/// The outage that this event began, which is the newest of its line.
void LiveHistory::noteLoss(FeedPast &past, const Event &event)
{
    Outage *const outage = openOutage(past, event.line);
    if (!outage)
        return;
    if (const auto heard = past.heardAt.constFind(event.line); heard != past.heardAt.cend() && *heard <= event.at)
        outage->lastData = Outage::LastData{event.time - (event.at - *heard), false};
    std::erase_if(past.losses, [&event](const FeedPast::Loss &loss) { return loss.line == event.line; });
    past.losses.push_back({event.line, outage->id, event.at, event.time});
}

/// The next attempt may have begun before the next snapshot, which then says nothing of how this one ended.
void LiveHistory::noteAttemptEnd(FeedPast &past, int line, const Failure &failure)
{
    const auto last = std::find_if(past.attempts.rbegin(), past.attempts.rend(),
                                   [line](const LineAttempt &attempt) { return attempt.line == line; });
    // An attempt that has brought data has succeeded: what ends now is its session.
    if (last != past.attempts.rend() && !last->record.failure && !last->record.phases[size_t(SetupPhase::FirstData)])
        last->record.failure = failure;
}

// ---- events -----------------------------------------------------------------------------------------------------

void LiveHistory::addEvent(const Event &event)
{
    m_events.push_back(event);
    keepNewest(m_events, MaxEvents);
    if (event.feed.isEmpty())
        return;

    FeedPast &past = pastOf(event.feed);
    if (const auto *failed = std::get_if<ConnectionFailed>(&event.payload)) {
        past.failureCause = failed->failure.cause;
        past.failureDetail = failed->failure.detail;
        if (!past.bands.empty() && !past.bands.back().to && past.bands.back().detail.isEmpty()
            && past.bands.back().cause == past.failureCause) {
            past.bands.back().detail = past.failureDetail;
            noteChange(past, past.bands.back());
        }
        noteAttemptEnd(past, event.line, failed->failure);
    }
    // Outages first: whether one is open decides what the attempts within it are called.
    noteOutage(past, event);

    if (const auto *changed = std::get_if<StateChanged>(&event.payload)) {
        Condition condition = conditionOf(changed->to, {}, {});
        if (openOutage(past, event.line)) {
            // As conditionOf(FeedSnapshot) does: an outage is one thing to a person.
            if (changed->to == LineState::Connecting || changed->to == LineState::Subscribing)
                condition = Condition::Down;
            else if (changed->to == LineState::HalfOpenTrial)
                condition = Condition::BreakerOpen;
        } else if (changed->to == LineState::Waiting && changed->cause == Cause::None) {
            condition = Condition::Connecting;   // Its first turn: no outage.
        }
        noteCondition(past, event, {.condition = condition, .state = changed->to, .cause = changed->cause});
    } else if (const auto *trust = std::get_if<TrustChanged>(&event.payload)) {
        Condition condition = Condition::Trusted;
        if (trust->to == TrustState::Silent || trust->to == TrustState::Gapped || trust->to == TrustState::Rejected)
            condition = Condition::Degraded;
        else if (trust->to == TrustState::Syncing || trust->to == TrustState::Pending)
            condition = Condition::Connecting;
        else if (trust->to != TrustState::Trusted)
            return;   // Blind and Paused follow from the line, which speaks for itself.
        ConditionBand band{.condition = condition, .trust = trust->to, .detail = trust->stream.toString()};
        band.state = past.bands.empty() ? LineState::Streaming : past.bands.back().state;
        noteCondition(past, event, std::move(band));
    }
}

/// An event that makes things worse begins a band at once. What makes them better is decided by the next snapshot,
/// which knows all lines and streams; the event only says when.
void LiveHistory::noteCondition(FeedPast &past, const Event &event, ConditionBand band)
{
    closeAtHole(past, event.time);
    const bool hasBand = !past.bands.empty() && !past.bands.back().to;
    const Condition current = hasBand ? past.bands.back().condition : Condition::NoData;
    if (severityOf(band.condition) < severityOf(current) || band.condition == Condition::Trusted
        || band.condition == Condition::NoData) {
        past.improvedAt = event.time;
        return;
    }
    if (!hasBand && std::holds_alternative<TrustChanged>(event.payload))
        return;   // How the line is, is not known yet.
    band.from = event.time;
    past.worstSinceSample = worseOf(past.worstSinceSample.value_or(band.condition), band.condition);
    beginBand(past, std::move(band));
    past.improvedAt.reset();
    past.changedAt = event.at;
    past.changedTime = event.time;
    past.changedLine = event.line;
    past.lastSeen = std::max(past.lastSeen.value_or(event.time), event.time);
}

Outage *LiveHistory::openOutage(FeedPast &past, int line)
{
    const auto isOpen = [line](const Outage &outage) { return outage.line == line && !outage.to; };
    const auto open = std::find_if(past.outages.rbegin(), past.outages.rend(), isOpen);
    return open != past.outages.rend() ? &*open : nullptr;
}

void LiveHistory::addOutage(FeedPast &past, Outage outage)
{
    outage.id = ++past.lastOutageId;
    noteChange(past, outage);
    // Sorted by begin, although lines report on their own: usually at the end.
    const auto later = std::upper_bound(past.outages.begin(), past.outages.end(), outage.from,
                                        [](WallTime from, const Outage &other) { return from < other.from; });
    past.outages.insert(later, std::move(outage));
    keepNewest(past.outages, MaxOutagesPerFeed);
}

/// An end that nobody calls an outage: wanted by the user, planned, or time asleep (semantics 2 and 5).
static bool isNoOutage(Cause cause)
{
    static constexpr std::array causes = {Cause::UserStop, Cause::Shutdown, Cause::Rotation, Cause::LifetimeLimit,
                                          Cause::Suspended};
    return std::find(causes.begin(), causes.end(), cause) != causes.end();
}

void LiveHistory::noteOutage(FeedPast &past, const Event &event)
{
    Outage *outage = openOutage(past, event.line);
    const auto addAttempt = [](Outage &of, Outage::Attempt attempt) {
        of.attempts.push_back(std::move(attempt));
        ++of.attemptCount;
        if (of.attempts.size() > size_t(Outage::MaxAttempts))
            of.attempts.erase(of.attempts.begin());
    };
    const auto isUnderWay = [](const Outage::Attempt &attempt) { return attempt.startedAt && !attempt.failure; };

    // Any of these may change it, and being written once too often harms nobody.
    if (outage)
        noteChange(past, *outage);
    if (const auto *failed = std::get_if<ConnectionFailed>(&event.payload)) {
        const Failure &failure = failed->failure;
        if (!outage) {
            std::erase(past.plannedEnds, event.line);
            if (isNoOutage(failure.cause))
                past.plannedEnds.push_back(event.line);
            else
                addOutage(past, {.feed = event.feed,
                                 .line = event.line,
                                 .from = event.time,
                                 .cause = failure.cause,
                                 .failureClass = failure.failureClass,
                                 .detail = failure.detail});
            noteLoss(past, event);
            return;
        }
        if (!outage->attempts.empty() && !outage->attempts.back().failure) {
            outage->attempts.back().failure = failure;
            const auto count = outage->attempts.size();
            if (count > 1 && outage->attempts[count - 2].failure
                && outage->attempts[count - 2].failure->detail == failure.detail)
                outage->attempts.back().failure->detail = outage->attempts[count - 2].failure->detail;
        }
    } else if (const auto *reconnecting = std::get_if<Reconnecting>(&event.payload)) {
        if (!outage)
            return;
        Outage::Attempt attempt{
            .number = reconnecting->attempt, .announcedAt = event.time, .plannedDelay = reconnecting->delay};
        const bool isWaiting = !outage->attempts.empty() && !outage->attempts.back().startedAt
                               && !outage->attempts.back().failure;
        if (isWaiting)
            outage->attempts.back() = std::move(attempt);   // A hint or the user changed the wait: a new promise.
        else
            addAttempt(*outage, std::move(attempt));
    } else if (const auto *changed = std::get_if<StateChanged>(&event.payload)) {
        if (!outage)
            return;
        if (changed->to == LineState::Idle) {
            outage->to = std::max(event.time, outage->from);   // Stopped: nobody waits for it any more.
        } else if (changed->to == LineState::BreakerOpen) {
            outage->breakerOpened = true;
        } else if (changed->to == LineState::Connecting || changed->to == LineState::HalfOpenTrial) {
            if (outage->attempts.empty() || outage->attempts.back().failure)
                addAttempt(*outage, {.number = outage->attempts.empty() ? 1 : outage->attempts.back().number + 1,
                                     .announcedAt = event.time,
                                     .startedAt = event.time});
            else if (!isUnderWay(outage->attempts.back()))
                outage->attempts.back().startedAt = event.time;
        }
    } else if (const auto *reconnected = std::get_if<Reconnected>(&event.payload)) {
        if (outage) {
            outage->to = std::max(event.time, outage->from);
        } else if (std::erase(past.plannedEnds, event.line) == 0) {
            // Its begin was before our time: what is known of it is kept.
            addOutage(past, {.feed = event.feed,
                             .line = event.line,
                             .from = event.time - reconnected->downtime,
                             .to = event.time,
                             .attemptCount = reconnected->attempt});
        }
    } else if (std::holds_alternative<BreakerOpened>(event.payload)) {
        if (outage)
            outage->breakerOpened = true;
    }
}

void LiveHistory::removeFeed(const QString &feed)
{
    const auto past = m_feeds.constFind(feed);
    if (past == m_feeds.cend())
        return;
    m_removed.insert(feed, {past->lastBandId, past->lastOutageId, past->bandChanges + 1, past->outageChanges + 1});
    m_feeds.erase(past);
}

// ---- questions --------------------------------------------------------------------------------------------------

QStringList LiveHistory::feeds() const
{
    QStringList names = m_feeds.keys();
    names.sort();
    return names;
}

std::vector<HistorySample> LiveHistory::samples(const QString &feed, WallTime from, WallTime to, int maxPoints) const
{
    const auto found = m_feeds.constFind(feed);
    if (found == m_feeds.cend() || to <= from)
        return {};
    maxPoints = std::max(maxPoints, 2);

    const FeedPast &past = *found;
    // The seconds do where they reach back to `from`, and where they reach as far back as anything does.
    const bool secondsReach = !past.seconds.empty()
                              && (past.seconds.front().time <= from
                                  || past.seconds.front().time < past.tens.front().end());
    const std::deque<HistorySample> &source = secondsReach ? past.seconds : past.tens;
    const std::chrono::seconds base = secondsReach ? 1s : 10s;

    // Whole steps cover the range with at most one more than its length says, wherever it begins: a moving range keeps
    // its step.
    const Clock::duration room = base * (maxPoints - 1);
    const auto joined = (to - from + room - 1ns) / room;
    const std::chrono::seconds step = base * std::max<Clock::rep>(joined, 1);

    std::vector<HistorySample> samples;
    samples.reserve(size_t(std::min<Clock::rep>(maxPoints, Clock::rep(source.size()))));
    const auto isEarlier = [](const HistorySample &sample, WallTime time) { return sample.time < time; };
    auto sample = std::lower_bound(source.cbegin(), source.cend(), floorToLength(from, step), isEarlier);
    const auto end = std::lower_bound(sample, source.cend(), ceilTo(to, step), isEarlier);
    for (; sample != end; ++sample) {
        const WallTime begin = floorToLength(sample->time, step);
        if (!samples.empty() && samples.back().time == begin) {
            joinSample(samples.back(), *sample);
            continue;
        }
        samples.push_back(*sample);
        samples.back().time = begin;
        samples.back().stepSeconds = int(step.count());
    }
    return samples;
}

std::vector<HeatStep> LiveHistory::heat(const QString &feed, WallTime from, WallTime to, int maxPoints) const
{
    const auto found = m_feeds.constFind(feed);
    if (found == m_feeds.cend() || to <= from)
        return {};
    const FeedPast &past = *found;
    const bool tensReach = !past.heatTens.empty()
                           && (past.heatTens.front().time <= from || past.heatFives.empty()
                               || past.heatTens.front().time <= past.heatFives.front().end());
    const std::chrono::seconds step = std::max<std::chrono::seconds>(pastStepFor(to - from, maxPoints),
                                                                     tensReach ? 10s : 300s);
    const std::deque<HeatStep> &source = tensReach && step < 300s ? past.heatTens : past.heatFives;
    std::vector<HeatStep> steps;
    auto each = std::lower_bound(source.cbegin(), source.cend(), floorToLength(from, step), isEarlierStep);
    for (; each != source.cend() && each->time < to; ++each) {
        const WallTime begin = floorToLength(each->time, step);
        if (!steps.empty() && steps.back().time == begin) {
            joinHeat(steps.back(), *each);
            continue;
        }
        steps.push_back(*each);
        steps.back().time = begin;
        steps.back().stepSeconds = int(step.count());
    }
    return steps;
}

SpanFigures LiveHistory::figures(const QString &feed, WallTime from, WallTime to) const
{
    SpanFigures figures{.time = {from, to}};
    const auto found = m_feeds.constFind(feed);
    if (found == m_feeds.cend() || to <= from)
        return figures;
    const FeedPast &past = *found;
    const bool secondsReach = !past.seconds.empty()
                              && (past.seconds.front().time <= from
                                  || past.seconds.front().time < past.tens.front().end());
    const std::deque<HistorySample> &samples = secondsReach ? past.seconds : past.tens;
    const auto endsBefore = [](const HistorySample &sample, WallTime time) { return sample.end() <= time; };
    for (auto sample = std::lower_bound(samples.cbegin(), samples.cend(), from, endsBefore);
         sample != samples.cend() && sample->time < to; ++sample) {
        const double share = shareWithin({sample->time, sample->end()}, figures.time);
        const auto seconds = [share](double whole) {
            return std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(share * whole));
        };
        figures.observed += seconds(sample->observed);
        figures.blind += seconds(double(sample->blindSeconds));
        figures.messages += share * double(sample->messages);
        if (std::isnan(sample->quality))
            continue;
        figures.scoredSeconds += share * sample->observed;
        figures.scoreSum += share * sample->observed * double(sample->qualityMean);
        figures.qualityLowest = std::min(figures.qualityLowest.value_or(100), double(sample->quality));
    }
    // A snapshot tells the blind time since the one before, which may have been longer ago than its own second.
    figures.blind = std::min(figures.blind, figures.time.length());

    const bool tensReach = !past.measuredTens.empty()
                           && (past.measuredTens.front().time <= from
                               || past.measuredTens.front().time < past.measuredMinutes.front().time + 60s);
    const std::chrono::seconds length = tensReach ? 10s : 60s;
    const auto addStep = [&](WallTime time, const DurationTally &rtt, const DurationTally &latency) {
        if (time >= to || time + length <= from)
            return;
        figures.rtt.add(rtt);
        figures.latency.add(latency);
        figures.step = length;
        figures.measured = TimeSpan{std::min(figures.measured ? figures.measured->from : time, time),
                                    std::max(figures.measured ? figures.measured->to : time, time + length)};
    };
    for (const FeedPast::Measured &step : tensReach ? past.measuredTens : past.measuredMinutes) {
        if (step.time < to && step.time + length > from)
            addStep(step.time, DurationTally::unpacked(step.rtt).value_or(DurationTally()),
                    DurationTally::unpacked(step.latency).value_or(DurationTally()));
    }
    // What is under way is not among the steps yet.
    for (const auto &[line, sampler] : past.samplers) {
        for (const FinishedSample &open : LineSampler(sampler).finish()) {
            if (open.step == SampleStep::TenSeconds
                && !(open.sample.rttTally.isEmpty() && open.sample.latencyTally.isEmpty()))
                addStep(open.sample.time, open.sample.rttTally, open.sample.latencyTally);
        }
    }
    return figures;
}

std::vector<ConditionBand> LiveHistory::bands(const QString &feed, WallTime from, WallTime to) const
{
    const auto found = m_feeds.constFind(feed);
    if (found == m_feeds.cend() || to <= from)
        return {};
    const auto endsBefore = [](const ConditionBand &band, WallTime time) { return band.to && *band.to <= time; };
    const auto beginsBefore = [](const ConditionBand &band, WallTime time) { return band.from < time; };
    const auto first = std::lower_bound(found->bands.cbegin(), found->bands.cend(), from, endsBefore);
    const auto end = std::lower_bound(first, found->bands.cend(), to, beginsBefore);
    return {first, end};
}

SharedOutages LiveHistory::sharedOutages(const QString &feed, WallTime from, WallTime to) const
{
    SharedOutages outages;
    if (to <= from)
        return outages;
    for (auto past = m_feeds.cbegin(); past != m_feeds.cend(); ++past) {
        if (!feed.isEmpty() && past.key() != feed)
            continue;
        for (const Outage &outage : past->outages) {
            if (outage.from >= to)
                break;
            if (!outage.to || *outage.to > from || outage.from >= from)
                outages.push_back(std::make_shared<Outage>(outage));   // It may change here.
        }
    }
    std::stable_sort(outages.begin(), outages.end(), [](const auto &a, const auto &b) {
        return a->from != b->from ? a->from < b->from : a->feed < b->feed;
    });
    return outages;
}

quint64 LiveHistory::bandChanges(const QString &feed) const
{
    const auto past = m_feeds.constFind(feed);
    return past != m_feeds.cend() ? past->bandChanges : m_removed.value(feed).bandChanges;
}

quint64 LiveHistory::outageChanges(const QString &feed) const
{
    if (!feed.isEmpty()) {
        const auto past = m_feeds.constFind(feed);
        return past != m_feeds.cend() ? past->outageChanges : m_removed.value(feed).outageChanges;
    }
    quint64 sum = 0;
    for (const FeedPast &past : m_feeds)
        sum += past.outageChanges;
    for (const Numbers &numbers : m_removed)
        sum += numbers.outageChanges;
    return sum;
}

std::vector<LineAttempt> LiveHistory::lineAttempts(const QString &feed) const
{
    const auto found = m_feeds.constFind(feed);
    if (found == m_feeds.cend())
        return {};
    return {found->attempts.cbegin(), found->attempts.cend()};
}

std::optional<WallTime> LiveHistory::beginOf(const FeedPast &past, std::optional<WallTime> first)
{
    if (!past.seconds.empty())
        first = std::min(first.value_or(WallTime::max()), past.seconds.front().time);
    // Steps are aligned: the first one begins before its first second, but reaches further back only when it is whole.
    if (!past.tens.empty() && past.tens.front().end() <= first.value_or(WallTime::max()))
        first = past.tens.front().time;
    return first;
}

std::optional<WallTime> LiveHistory::firstSeen(const QString &feed) const
{
    const auto found = m_feeds.constFind(feed);
    if (found == m_feeds.cend())
        return {};
    return beginOf(*found, found->bands.empty() ? std::nullopt : std::optional(found->bands.front().from));
}

std::optional<WallTime> LiveHistory::firstSample(const QString &feed) const
{
    const auto found = m_feeds.constFind(feed);
    return found != m_feeds.cend() ? beginOf(*found, {}) : std::nullopt;
}

std::optional<WallTime> LiveHistory::lastSeen(const QString &feed) const
{
    const auto found = m_feeds.constFind(feed);
    return found != m_feeds.cend() ? found->lastSeen : std::nullopt;
}

}   // namespace feedwarden
