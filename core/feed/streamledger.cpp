// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/streamledger.h"

#include "core/feed/bookchecksum.h"

#include <cmath>
#include <utility>

namespace feedwarden {

static constexpr Clock::time_point Never = Clock::time_point::max();

/// The levels of a change, within those of its frame; none where they are not there.
static std::span<const BookLevel> bidsOf(const BookChange &change, std::span<const BookLevel> levels)
{
    const bool isThere = size_t(change.firstLevel) + change.bidCount + change.askCount <= levels.size();
    return isThere ? levels.subspan(change.firstLevel, change.bidCount) : std::span<const BookLevel>();
}

static std::span<const BookLevel> asksOf(const BookChange &change, std::span<const BookLevel> levels)
{
    const bool isThere = size_t(change.firstLevel) + change.bidCount + change.askCount <= levels.size();
    return isThere ? levels.subspan(size_t(change.firstLevel) + change.bidCount, change.askCount)
                   : std::span<const BookLevel>();
}

QLatin1String nameOf(LedgerEvent::Kind kind)
{
    switch (kind) {
    case LedgerEvent::Kind::TrustChanged:
        return QLatin1String("trust_changed");
    case LedgerEvent::Kind::SequenceGap:
        return QLatin1String("sequence_gap");
    case LedgerEvent::Kind::Resynced:
        return QLatin1String("resynced");
    case LedgerEvent::Kind::StaleDetected:
        return QLatin1String("stale_detected");
    case LedgerEvent::Kind::StaleCleared:
        return QLatin1String("stale_cleared");
    case LedgerEvent::Kind::NeedResubscribe:
        return QLatin1String("need_resubscribe");
    case LedgerEvent::Kind::NeedSnapshot:
        return QLatin1String("need_snapshot");
    case LedgerEvent::Kind::NeedVenueProbe:
        return QLatin1String("need_venue_probe");
    case LedgerEvent::Kind::ReplaceLine:
        return QLatin1String("replace_line");
    case LedgerEvent::Kind::ResyncFailed:
        return QLatin1String("resync_failed");
    case LedgerEvent::Kind::Recovered:
        return QLatin1String("recovered");
    case LedgerEvent::Kind::OddValues:
        return QLatin1String("odd_values");
    }
    Q_UNREACHABLE();
}

// --- Telling.

void StreamLedger::tell(LedgerEvent::Kind kind, StreamIndex index, Clock::time_point now, Clock::duration duration)
{
    LedgerEvent event;
    event.kind = kind;
    event.stream = index;
    event.at = now;
    event.duration = duration;
    m_events.push_back(event);
}

void StreamLedger::tellGap(StreamIndex index, const SequenceResult &gap, Clock::time_point now)
{
    LedgerEvent event;
    event.kind = LedgerEvent::Kind::SequenceGap;
    event.stream = index;
    event.at = now;
    event.expected = gap.expected;
    event.received = gap.received;
    event.missing = gap.missing;
    m_events.push_back(event);
    ++m_totals.sequenceGaps;
    if (index != NoStream)
        ++at(index).gaps;
}

void StreamLedger::takeEvents(std::vector<LedgerEvent> &into)
{
    into.clear();
    into.swap(m_events);
}

void StreamLedger::setTrust(StreamIndex index, TrustState to, Clock::time_point now)
{
    Stream &stream = at(index);
    if (m_isAsleep) {
        stream.afterSleep = to;
        return;
    }
    const TrustState from = stream.trust;
    if (from == to)
        return;
    stream.timeIn[size_t(from)] += now - stream.trustSince;
    stream.trustSince = now;
    stream.trust = to;
    stream.hasNoEventYet = false;
    m_meter.change(int(to != TrustState::Paused) - int(from != TrustState::Paused),
                   int(to == TrustState::Trusted) - int(from == TrustState::Trusted), now);
    LedgerEvent event;
    event.kind = LedgerEvent::Kind::TrustChanged;
    event.stream = index;
    event.at = now;
    event.from = from;
    event.to = to;
    m_events.push_back(event);
}

// --- The table of streams.

StreamIndex StreamLedger::freeIndex() const
{
    const auto hole = std::find(m_streams.begin(), m_streams.end(), nullptr);
    return StreamIndex(hole - m_streams.begin());
}

bool StreamLedger::contains(StreamIndex index) const
{
    return index >= 0 && size_t(index) < m_streams.size() && m_streams[size_t(index)];
}

void StreamLedger::addStream(StreamIndex index, const StreamKey &key, const StreamTraits &traits, Clock::time_point now,
                             const LearnedRate &learned)
{
    Q_ASSERT(index >= 0 && !contains(index));
    advanceTo(now);
    if (size_t(index) >= m_streams.size()) {
        m_streams.resize(size_t(index) + 1);
        m_lookAt.resize(size_t(index) + 1, Never);
    }
    m_lookAt[size_t(index)] = Never;
    m_streams[size_t(index)] = std::make_unique<Stream>();
    ++m_count;
    m_indices.insert(key, index);
    Stream &stream = at(index);
    stream.key = key;
    stream.traits = traits;
    stream.channel = key.channel;
    stream.tracker = SequenceTracker(traits.rule, traits.reorderable);
    stream.rate = RateLearner(learned, now);
    stream.lag = &stream.lags[0];
    stream.trustSince = now;
    if (traits.needsSnapshot) {
        stream.book = std::make_unique<Book>(BookSync::Options{traits.rule, traits.snapshotOverRest, m_policy.keepBooks,
                                                               traits.bookDepth, traits.checksum});
    }
    updateThreshold(index);
    switch (m_line) {
    case Line::Stopped:
        break;
    case Line::Down:
        setTrust(index, m_whileDown, now);
        break;
    case Line::Up:
        ++m_unsettled;
        ask(index, now);
        break;
    }
}

void StreamLedger::removeStream(StreamIndex index, Clock::time_point now)
{
    if (!contains(index))
        return;
    advanceTo(now);
    const Stream &stream = at(index);
    m_meter.change(-int(stream.trust != TrustState::Paused), -int(stream.trust == TrustState::Trusted), now);
    if (m_line == Line::Up && !stream.isSettled)
        --m_unsettled;
    // What is still to be told of it would be taken for its successor's.
    std::erase_if(m_events, [index](const LedgerEvent &event) { return event.stream == index; });
    --m_count;
    m_indices.remove(stream.key);
    m_streams[size_t(index)].reset();
    m_lookAt[size_t(index)] = Never;
    while (!m_streams.empty() && !m_streams.back()) {
        m_streams.pop_back();
        m_lookAt.pop_back();
    }
    checkRecovered(now);
}

// --- The life of the line.

void StreamLedger::start(Clock::time_point now)
{
    if (m_line != Line::Stopped)
        return;
    advanceTo(now);
    m_line = Line::Down;
    m_whileDown = TrustState::Pending;
    for (StreamIndex i = 0; i < indexEnd(); ++i) {
        if (contains(i))
            setTrust(i, TrustState::Pending, now);
    }
}

void StreamLedger::sessionStarted(Clock::time_point now)
{
    advanceTo(now);
    awake(now);
    start(now);
    if (m_line == Line::Up)
        lineDown(now);
    m_line = Line::Up;
    m_hasProof = false;
    m_isRecovered = false;
    m_lastFrame.reset();
    m_unsettled = m_count;
    for (StreamIndex i = 0; i < indexEnd(); ++i) {
        if (!contains(i))
            continue;
        Stream &stream = at(i);
        stream.hasDelivered = false;
        stream.isAccepted = false;
        stream.isSettled = false;
        stream.isBroken = false;
        stream.isOnTrial = stream.wasSilent;
        stream.rejection.clear();
        stream.tracker.rebase();
        if (Book *book = stream.book.get()) {
            book->sync.begin();
            book->brokenSince.reset();
            book->askSnapshotAt.reset();
            book->resubscribeBy.reset();
            book->isSnapshotUnderWay = false;
            book->hasFailed = false;
        }
        ask(i, now);
    }
}

void StreamLedger::sessionSwitched(Clock::time_point now)
{
    if (!isUp())
        return;
    advanceTo(now);
    m_lastFrame.reset();
    for (StreamIndex i = 0; i < indexEnd(); ++i) {
        if (!contains(i))
            continue;
        Stream &stream = at(i);
        stream.tracker.expectOverlap(now + OverlapTime);
        if (stream.book)
            stream.book->sync.expectOverlap(now + OverlapTime);
        if (stream.trust == TrustState::Silent) {
            stream.isOnTrial = !m_policy.staleAfter;
            stream.heardAt = now;
            stream.nextStep = stream.threshold ? now + *stream.threshold : Never;
            lookAt(i, stream.nextStep);
        }
    }
}

void StreamLedger::lineDown(Clock::time_point now)
{
    if (m_line == Line::Stopped)
        return;
    advanceTo(now);
    const bool wasUp = m_line == Line::Up;
    m_line = Line::Down;
    m_whileDown = TrustState::Blind;
    m_hasProof = false;
    for (StreamIndex i = 0; i < indexEnd(); ++i) {
        if (!contains(i))
            continue;
        Stream &stream = at(i);
        const TrustState trust = m_isAsleep ? stream.afterSleep : stream.trust;
        if (wasUp)
            stream.wasSilent = trust == TrustState::Silent || (stream.isQuiet && !stream.hasDelivered);
        if (trust != TrustState::Rejected)
            setTrust(i, TrustState::Blind, now);
        m_lookAt[size_t(i)] = Never;
    }
    m_nextLook = Never;
}

void StreamLedger::stoppedByUser(Clock::time_point now)
{
    advanceTo(now);
    m_isAsleep = false;
    m_line = Line::Stopped;
    m_hasProof = false;
    for (StreamIndex i = 0; i < indexEnd(); ++i) {
        if (!contains(i))
            continue;
        at(i).wasSilent = false;
        setTrust(i, TrustState::Paused, now);
        m_lookAt[size_t(i)] = Never;
    }
    m_nextLook = Never;
}

void StreamLedger::asleep(Clock::time_point from)
{
    if (m_isAsleep || m_line == Line::Stopped)
        return;
    // What happened after `from` happened while awake.
    from = std::max(from, m_latest);
    advanceTo(from);
    for (StreamIndex i = 0; i < indexEnd(); ++i) {
        if (!contains(i))
            continue;
        const TrustState trust = at(i).trust;
        const bool hasNoEventYet = at(i).hasNoEventYet;
        setTrust(i, TrustState::Paused, from);
        at(i).afterSleep = trust;
        at(i).hasNoEventYet = hasNoEventYet;
    }
    m_isAsleep = true;
    m_asleepSince = from;
}

void StreamLedger::awake(Clock::time_point now)
{
    if (!m_isAsleep)
        return;
    now = std::max(now, m_asleepSince);
    advanceTo(now);
    m_isAsleep = false;
    shiftClocks(now - m_asleepSince);
    for (StreamIndex i = 0; i < indexEnd(); ++i) {
        if (!contains(i))
            continue;
        const bool hasNoEventYet = at(i).hasNoEventYet;
        setTrust(i, at(i).afterSleep, now);
        at(i).hasNoEventYet = hasNoEventYet && at(i).trust == TrustState::Trusted;
    }
}

void StreamLedger::stalled(Clock::time_point from, Clock::time_point now)
{
    from = std::max(from, m_latest);
    if (now <= from || m_isAsleep || m_line == Line::Stopped)
        return;
    advanceTo(now);
    m_meter.markBlind(from, now);
    for (const auto &stream : m_streams) {
        if (!stream || stream->trust != TrustState::Trusted)
            continue;
        stream->timeIn[size_t(TrustState::Trusted)] += from - stream->trustSince;
        stream->timeIn[size_t(TrustState::Blind)] += now - from;
        stream->trustSince = now;
    }
    // Nobody listened, so nothing can be said about silence.
    shiftClocks(now - from);
}

void StreamLedger::shiftClocks(Clock::duration by)
{
    m_nextLook = Never;
    for (StreamIndex i = 0; i < indexEnd(); ++i) {
        if (!contains(i))
            continue;
        Stream &stream = at(i);
        stream.heardAt += by;
        if (stream.acceptBy != Never)
            stream.acceptBy += by;
        if (stream.nextStep != Never)
            stream.nextStep += by;
        stream.tracker.shift(by);
        if (Book *book = stream.book.get()) {
            for (auto *due : {&book->askSnapshotAt, &book->resubscribeBy}) {
                if (*due)
                    **due += by;
            }
        }
        Clock::time_point &look = m_lookAt[size_t(i)];
        if (look != Never)
            look += by;
        m_nextLook = std::min(m_nextLook, look);
    }
}

void StreamLedger::ask(StreamIndex index, Clock::time_point now)
{
    Stream &stream = at(index);
    stream.acceptBy = now + AcceptedAfter;
    stream.heardAt = now;
    setTrust(index, TrustState::Pending, now);
    lookAt(index, stream.acceptBy);
}

void StreamLedger::requested(StreamIndex index, Clock::time_point now)
{
    if (!contains(index) || !isUp())
        return;
    advanceTo(now);
    Stream &stream = at(index);
    if (stream.trust == TrustState::Rejected) {
        stream.rejection.clear();
        stream.isAccepted = false;
        ask(index, now);
    } else if (stream.trust == TrustState::Pending) {
        stream.acceptBy = now + AcceptedAfter;
        lookAt(index, stream.acceptBy);
    }
    if (stream.book && stream.book->resubscribeBy) {
        stream.book->resubscribeBy = now + ResubscribeTimeout;
        lookAt(index, *stream.book->resubscribeBy);
    }
}

void StreamLedger::postponed(StreamIndex index)
{
    if (contains(index) && at(index).trust == TrustState::Pending)
        at(index).acceptBy = Never;
}

void StreamLedger::acknowledged(StreamIndex index, Clock::time_point now)
{
    if (!contains(index) || !isUp())
        return;
    advanceTo(now);
    if (at(index).trust == TrustState::Rejected) {
        at(index).rejection.clear();
        ask(index, now);
    }
    takeAccepted(index, now);
}

void StreamLedger::rejected(StreamIndex index, const QString &reason, Clock::time_point now)
{
    if (!contains(index) || !isUp())
        return;
    advanceTo(now);
    Stream &stream = at(index);
    stream.rejection = reason;
    stream.isAccepted = false;
    setTrust(index, TrustState::Rejected, now);
    settleStream(stream, now);
}

void StreamLedger::takeAccepted(StreamIndex index, Clock::time_point now)
{
    Stream &stream = at(index);
    if (stream.isAccepted)
        return;
    stream.isAccepted = true;
    if (!stream.hasDelivered)
        stream.heardAt = now;
    if (stream.trust == TrustState::Pending)
        setTrust(index, TrustState::Syncing, now);
    if (Book *book = stream.book.get(); book && stream.traits.snapshotOverRest && !book->sync.isSynced()
                                        && !book->isSnapshotUnderWay && !book->askSnapshotAt) {
        // The procedure begins with a change; a market that is quiet has none, and gets its snapshot all the same.
        book->askSnapshotAt = now + SnapshotAfter;
        book->isRetry = false;
        lookAt(index, *book->askSnapshotAt);
    }
    if (stream.threshold)
        lookAt(index, stream.heardAt + *stream.threshold);
    trustIfQuiet(index, now);
}

void StreamLedger::trustIfQuiet(StreamIndex index, Clock::time_point now)
{
    Stream &stream = at(index);
    if (!m_hasProof || !stream.isAccepted || stream.hasDelivered)
        return;
    if (isBusy(index) && !stream.isQuiet)
        return;
    settleStream(stream, now);
    if (stream.book || stream.trust != TrustState::Syncing)
        return;
    setTrust(index, TrustState::Trusted, now);
    stream.hasNoEventYet = true;
    refresh(index, {}, now);
}

void StreamLedger::settleStream(Stream &stream, Clock::time_point now)
{
    if (stream.isSettled)
        return;
    stream.isSettled = true;
    --m_unsettled;
    checkRecovered(now);
}

void StreamLedger::checkRecovered(Clock::time_point now)
{
    if (m_line != Line::Up || m_isRecovered || m_unsettled > 0 || !m_hasProof)
        return;
    const bool anyGood = std::any_of(m_streams.begin(), m_streams.end(), [](const auto &stream) {
        return stream && stream->trust != TrustState::Rejected;
    });
    if (!anyGood)
        return;
    m_isRecovered = true;
    tell(LedgerEvent::Kind::Recovered, NoStream, now);
}

void StreamLedger::proofOfLife(Clock::time_point now)
{
    if (m_hasProof || !isUp())
        return;
    advanceTo(now);
    m_hasProof = true;
    for (StreamIndex i = 0; i < indexEnd(); ++i) {
        if (contains(i))
            trustIfQuiet(i, now);
    }
    checkRecovered(now);
}

// --- What comes.

bool StreamLedger::acceptFrame(const SequenceMark &connection, Clock::time_point now)
{
    if (!connection.isSet || !isUp())
        return true;
    const quint64 number = connection.last;
    const std::optional<quint64> last = m_lastFrame;
    if (last && number <= *last) {
        ++m_totals.duplicates;
        return false;
    }
    m_lastFrame = number;
    if (!last || number == *last + 1)
        return true;
    advanceTo(now);
    tellGap(NoStream, {SequenceVerdict::Gap, *last + 1, number, number - *last - 1}, now);
    for (StreamIndex i = 0; i < indexEnd(); ++i) {
        if (!contains(i) || !at(i).book || at(i).trust == TrustState::Rejected)
            continue;
        loseStep(i, now);
    }
    return true;
}

void StreamLedger::frameLost(Clock::time_point now)
{
    if (!isUp() || m_lastFrame)
        return;
    advanceTo(now);
    for (StreamIndex i = 0; i < indexEnd(); ++i) {
        if (!contains(i) || at(i).traits.rule != SequenceRule::None || !at(i).book || !at(i).book->sync.isSynced())
            continue;
        tellGap(i, {.verdict = SequenceVerdict::Gap}, now);
        loseStep(i, now);
    }
}

LedgerVerdict StreamLedger::accept(const FeedMessage &message, std::span<const BookLevel> levels, Clock::time_point now,
                                   WallTime wallNow)
{
    LedgerVerdict verdict;
    const StreamIndex index = message.stream;
    if (!contains(index) || !isUp())
        return verdict;
    Stream &stream = at(index);
    m_latest = now;
    ++stream.messages;
    ++m_totals.messages;
    const bool wasTrusted = stream.trust == TrustState::Trusted;
    const Clock::duration silence = now - stream.heardAt;
    if (!stream.hasDelivered) {
        verdict.isFirst = true;
        noteDelivered(index);
        stream.refreshAt = now;
    }

    const Content content = stream.book ? followBook(index, message, levels, verdict, now)
                                        : followSequence(index, message, levels, verdict, now);
    if (stream.trust != TrustState::Trusted || content == Content::Broken)
        changeByMessage(index, content, now);
    verdict.isTrusted = verdict.isPublished && stream.trust == TrustState::Trusted;
    verdict.isNewlyTrusted = !wasTrusted && verdict.isTrusted;

    stream.heardAt = now;
    stream.messageAt = now;
    stream.receivedAt = wallNow;
    stream.hasMessage = true;
    stream.hasNoEventYet = false;
    if (verdict.isDuplicate) {
        ++stream.duplicates;
        ++m_totals.duplicates;
    } else {
        if (wasTrusted && message.countsForLatency)
            stream.rate.count();
        if (message.hasEventTime()) {
            stream.eventAt = message.eventTime;
            if (message.countsForLatency) {
                verdict.hasLatency = true;
                verdict.latency = wallNow - message.eventTime - m_offset;
            }
        }
    }
    if (now >= stream.refreshAt)
        refresh(index, wasTrusted ? silence : Clock::duration(0), now);
    if (verdict.hasLatency && m_isOffsetKnown) {
        ++stream.lag->messages;
        stream.lag->lagging += verdict.latency > m_policy.lag ? 1 : 0;
    }
    if (verdict.isFirst) {
        proofOfLife(now);
        settleStream(stream, now);
    }
    return verdict;
}

void StreamLedger::noteDelivered(StreamIndex index)
{
    Stream &stream = at(index);
    stream.hasDelivered = true;
    stream.isAccepted = true;
    stream.wasSilent = false;
    noteSpoken(index);
}

void StreamLedger::noteSpoken(StreamIndex index)
{
    Stream &stream = at(index);
    stream.isOnTrial = false;
    if (!stream.isQuiet)
        return;
    stream.isQuiet = false;
    stream.quietFactor = 1.0;
    updateThreshold(index);
}

StreamLedger::Content StreamLedger::followSequence(StreamIndex index, const FeedMessage &message,
                                                   std::span<const BookLevel> levels, LedgerVerdict &verdict,
                                                   Clock::time_point now)
{
    Stream &stream = at(index);
    const bool hadHole = stream.tracker.hasOpenHole();
    SequenceResult result = stream.tracker.check(message.sequence, now);

    if (const Trade *trade = std::get_if<Trade>(&message.payload)) {
        // A venue that restarted between two sessions numbers from the beginning: old numbers on new trades.
        const bool isNewer = stream.tradeAt.time_since_epoch().count() != 0 && trade->tradeTime > stream.tradeAt;
        if (result.verdict == SequenceVerdict::Duplicate && stream.tracker.isRebased() && isNewer) {
            stream.tracker.startAt(message.sequence.last);
            ++stream.restarts;
            result = {};
        }
        if (result.verdict != SequenceVerdict::Duplicate)
            stream.tradeAt = std::max(stream.tradeAt, trade->tradeTime);
    }

    Content content = Content::Unchanged;
    switch (result.verdict) {
    case SequenceVerdict::InOrder:
        verdict.isPublished = true;
        takeValues(stream, message, levels);
        if (!hadHole) {
            stream.isBroken = false;
            return Content::Whole;
        }
        // A hole that this message made too old has been told; the message itself is the next contiguous one then.
        tellOverdueHoles(index, now);
        content = stream.tracker.hasOpenHole() ? Content::Broken : Content::Whole;
        break;
    case SequenceVerdict::Jump:
        verdict.isPublished = true;
        takeValues(stream, message, levels);
        tellOverdueHoles(index, now);
        if (const auto due = stream.tracker.nextDue())
            lookAt(index, *due);
        content = Content::Broken;
        break;
    case SequenceVerdict::Gap:
        verdict.isPublished = true;
        takeValues(stream, message, levels);
        tellOverdueHoles(index, now);
        tellGap(index, result, now);
        content = Content::Broken;
        break;
    case SequenceVerdict::Restarted:
        verdict.isPublished = true;
        takeValues(stream, message, levels);
        ++stream.restarts;
        content = Content::Broken;
        break;
    case SequenceVerdict::Filled:
        // New data, but not the newest: the values on the screen stay.
        verdict.isPublished = true;
        ++stream.reordered;
        ++m_totals.reordered;
        if (hadHole && !stream.tracker.hasOpenHole())
            content = Content::Whole;
        else
            tellOverdueHoles(index, now);
        break;
    case SequenceVerdict::Duplicate:
        verdict.isDuplicate = true;
        if (hadHole)
            tellOverdueHoles(index, now);
        break;
    }
    if (content != Content::Unchanged)
        stream.isBroken = content == Content::Broken;
    return content;
}

StreamLedger::Content StreamLedger::followBook(StreamIndex index, const FeedMessage &message,
                                               std::span<const BookLevel> levels, LedgerVerdict &verdict,
                                               Clock::time_point now)
{
    Stream &stream = at(index);
    Book &book = *stream.book;
    const BookChange *change = std::get_if<BookChange>(&message.payload);
    if (!change)
        return Content::Unchanged;
    const BookSync::Change result = book.sync.accept(message.sequence, change->isSnapshot, bidsOf(*change, levels),
                                                     asksOf(*change, levels), now);
    switch (result.outcome) {
    case BookSync::Outcome::Applied:
    case BookSync::Outcome::Replaced:
        if (change->checksum && !matchesChecksum(stream, *change->checksum)) {
            countChecksumFailure(stream);
            book.sync.invalidate();
            // A snapshot that is wrong itself was the answer to the last request: nothing better is on its way.
            if (change->isSnapshot)
                book.resubscribeBy.reset();
            return Content::Broken;
        }
        verdict.isPublished = true;
        takeValues(stream, message, levels);
        return Content::Whole;
    case BookSync::Outcome::Buffered:
        if (!book.isSnapshotUnderWay && !(book.askSnapshotAt && book.isRetry))
            askForBook(index, false, now);
        return Content::Unchanged;
    case BookSync::Outcome::Ignored:
        verdict.isDuplicate = result.isDuplicate;
        // Changes without the snapshot that they belong to: it may be under way, or it was lost and never comes.
        if (!book.sync.isSynced() && !stream.traits.snapshotOverRest && !book.resubscribeBy && !book.hasFailed) {
            book.resubscribeBy = now + SnapshotAfter;
            lookAt(index, *book.resubscribeBy);
        }
        return Content::Unchanged;
    case BookSync::Outcome::Gap:
        tellGap(index, result.sequence, now);
        return Content::Broken;
    case BookSync::Outcome::Restarted:
        ++stream.restarts;
        return Content::Broken;
    }
    Q_UNREACHABLE();
}

TrustState StreamLedger::stateOfContent(const Stream &stream)
{
    if (stream.book) {
        if (stream.book->sync.isSynced())
            return TrustState::Trusted;
        return stream.book->brokenSince ? TrustState::Gapped : TrustState::Syncing;
    }
    return stream.isBroken ? TrustState::Gapped : TrustState::Trusted;
}

void StreamLedger::changeByMessage(StreamIndex index, Content content, Clock::time_point now)
{
    Stream &stream = at(index);
    TrustState to = stream.trust;
    switch (content) {
    case Content::Whole:
        to = TrustState::Trusted;
        break;
    case Content::Broken:
        to = TrustState::Gapped;
        break;
    case Content::Unchanged:
        if (stream.trust != TrustState::Trusted)
            to = stateOfContent(stream);
        break;
    }
    const bool wasSilent = stream.trust == TrustState::Silent;
    const Clock::duration silence = now - stream.heardAt;
    if (stream.trust == TrustState::Rejected)
        stream.rejection.clear();
    setTrust(index, to, now);
    if (wasSilent) {
        tell(LedgerEvent::Kind::StaleCleared, index, now, silence);
        // Silence counts in trusted time, like the rate: a false alarm doubles T, but a fault of ten minutes does not
        // make us deaf for the rest of the day.
        stream.rate.noteSilence(stream.trustedSilence, now);
        noteSpoken(index);
    }
    if (stream.book && content == Content::Broken)
        breakBook(index, now);
    else if (stream.book && stream.book->sync.isSynced())
        bookIsWhole(index, now);
    if (stream.threshold)
        lookAt(index, now + *stream.threshold);
    stream.refreshAt = now;
}

/// The best price among levels that may come in any order.
static const BookLevel *bestOf(std::span<const BookLevel> levels, bool isBid)
{
    const BookLevel *best = nullptr;
    for (const BookLevel &level : levels) {
        if (level.quantity.isZero())
            continue;
        if (!best || (isBid ? best->price < level.price : level.price < best->price))
            best = &level;
    }
    return best;
}

void StreamLedger::takeValues(Stream &stream, const FeedMessage &message, std::span<const BookLevel> levels)
{
    if (const auto *ticker = std::get_if<BookTicker>(&message.payload)) {
        stream.bid = ticker->bid;
        stream.ask = ticker->ask;
    } else if (const auto *trade = std::get_if<Trade>(&message.payload)) {
        stream.price = trade->price;
        if (trade->price.mantissa() <= 0 || trade->quantity.mantissa() <= 0) [[unlikely]] {
            stream.hasOddTrade = true;
            stream.refreshAt = {};   // Looked at with this message.
        }
    } else if (const auto *change = std::get_if<BookChange>(&message.payload)) {
        const BookLevel *bid = nullptr;
        const BookLevel *ask = nullptr;
        if (stream.book) {
            bid = stream.book->sync.book().bestBid();
            ask = stream.book->sync.book().bestAsk();
        } else {
            bid = bestOf(bidsOf(*change, levels), true);
            ask = bestOf(asksOf(*change, levels), false);
        }
        stream.bid = bid ? bid->price : Decimal();
        stream.ask = ask ? ask->price : Decimal();
    } else if (const auto *summary = std::get_if<Ticker>(&message.payload)) {
        stream.price = summary->last;
        stream.bid = summary->bid;
        stream.ask = summary->ask;
    } else if (const auto *candle = std::get_if<Candle>(&message.payload)) {
        stream.price = candle->close;
    } else if (const auto *mark = std::get_if<MarkPrice>(&message.payload)) {
        stream.price = mark->mark;
    } else if (const auto *liquidation = std::get_if<Liquidation>(&message.payload)) {
        stream.price = liquidation->price;
    }
}

void StreamLedger::refresh(StreamIndex index, Clock::duration silence, Clock::time_point now)
{
    Stream &stream = at(index);
    // Shorter silences cannot decide T, which is 5 s at least; so they are not even looked at on most messages.
    if (silence >= 1s)
        stream.rate.noteSilence(silence, now);
    stream.rate.update(timeInState(stream, TrustState::Trusted, now), now);
    updateThreshold(index);
    stream.refreshAt = now + 1s;

    const bool isCrossed = !stream.bid.isZero() && !stream.ask.isZero() && stream.ask < stream.bid;
    if ((std::exchange(stream.hasOddTrade, false) || isCrossed)
        && (!stream.oddToldAt || now - *stream.oddToldAt >= OddSpacing)) {
        stream.oddToldAt = now;
        tell(LedgerEvent::Kind::OddValues, index, now);
    }

    const qint64 slice = now.time_since_epoch() / LagSliceLength;
    LagSlice &lag = stream.lags[size_t(slice % LagSlices)];
    if (lag.slice != slice)
        lag = {slice, 0, 0};
    stream.lag = &lag;
}

void StreamLedger::updateThreshold(StreamIndex index)
{
    Stream &stream = at(index);
    std::optional<Clock::duration> threshold = silenceThreshold(stream.channel, stream.traits, stream.rate.learned());
    if (threshold && m_policy.staleAfter) {
        threshold = *m_policy.staleAfter;
    } else if (threshold && stream.quietFactor > 1.0) {
        const double most = double(LongestThreshold.count());
        threshold = Clock::duration(qint64(std::min(double(threshold->count()) * stream.quietFactor, most)));
    }
    stream.threshold = threshold;
    // A shorter T than before may be due earlier than the look that was arranged.
    if (threshold && stream.isAccepted && isUp())
        lookAt(index, stream.heardAt + *threshold);
}

void StreamLedger::setPolicy(const LedgerPolicy &policy, Clock::time_point now)
{
    advanceTo(now);
    m_policy = policy;
    for (StreamIndex i = 0; i < indexEnd(); ++i) {
        if (contains(i))
            updateThreshold(i);
    }
}

// --- Books.

BookSync::SnapshotResult StreamLedger::applySnapshot(const FeedMessage &snapshot, std::span<const BookLevel> levels,
                                                     Clock::time_point now)
{
    BookSync::SnapshotResult result;
    result.outcome = BookSync::SnapshotOutcome::Unwanted;
    const StreamIndex index = snapshot.stream;
    const BookChange *change = std::get_if<BookChange>(&snapshot.payload);
    if (!contains(index) || !at(index).book || !change || !isUp())
        return result;
    advanceTo(now);
    Stream &stream = at(index);
    Book &book = *stream.book;
    book.isSnapshotUnderWay = false;
    result = book.sync.applySnapshot(snapshot.sequence.last, bidsOf(*change, levels), asksOf(*change, levels), now);
    switch (result.outcome) {
    case BookSync::SnapshotOutcome::Fits:
        takeValues(stream, snapshot, {});
        bookIsWhole(index, now);
        break;
    case BookSync::SnapshotOutcome::TooOld:
        book.askSnapshotAt = now + SnapshotRetry;
        book.isRetry = true;
        lookAt(index, *book.askSnapshotAt);
        break;
    case BookSync::SnapshotOutcome::Unwanted:
        break;
    }
    return result;
}

void StreamLedger::snapshotFailed(StreamIndex index, Clock::time_point now)
{
    if (!contains(index) || !at(index).book || !isUp())
        return;
    advanceTo(now);
    Book &book = *at(index).book;
    book.isSnapshotUnderWay = false;
    if (book.sync.isSynced())
        return;
    book.askSnapshotAt = now + SnapshotFailedRetry;
    book.isRetry = true;
    lookAt(index, *book.askSnapshotAt);
}

bool StreamLedger::matchesChecksum(const Stream &stream, quint32 checksum) const
{
    // Without its levels there is nothing to compare, and nobody looks at that book either.
    return stream.traits.checksum == ChecksumRule::None || !m_policy.keepBooks
           || bookChecksum(stream.traits.checksum, stream.book->sync.book()) == checksum;
}

void StreamLedger::countChecksumFailure(Stream &stream)
{
    ++stream.checksumFailures;
    ++m_totals.checksumFailures;
}

void StreamLedger::checksumFailed(StreamIndex index, Clock::time_point now)
{
    if (!contains(index) || !isUp())
        return;
    advanceTo(now);
    Stream &stream = at(index);
    countChecksumFailure(stream);
    if (!stream.book || !stream.book->sync.isSynced())
        return;
    stream.book->sync.invalidate();
    setTrust(index, TrustState::Gapped, now);
    breakBook(index, now);
}

/// Something of a book is missing that no message of its own has shown.
void StreamLedger::loseStep(StreamIndex index, Clock::time_point now)
{
    at(index).book->sync.invalidate();
    if (at(index).trust != TrustState::Silent)
        setTrust(index, TrustState::Gapped, now);
    breakBook(index, now);
}

void StreamLedger::breakBook(StreamIndex index, Clock::time_point now)
{
    Book &book = *at(index).book;
    if (!book.brokenSince)
        book.brokenSince = now;
    ++m_totals.resyncs;
    askForBook(index, true, now);
}

void StreamLedger::askForBook(StreamIndex index, bool isResync, Clock::time_point now)
{
    Stream &stream = at(index);
    Book &book = *stream.book;
    book.askSnapshotAt.reset();
    // A snapshot that is on its way may still fit, and a subscription that was asked for again brings one.
    if (book.hasFailed || book.isSnapshotUnderWay || book.resubscribeBy)
        return;
    if (isResync) {
        if (book.resyncs.count(now) >= ResyncsPerMinute) {
            book.hasFailed = true;
            tell(LedgerEvent::Kind::ResyncFailed, index, now);
            return;
        }
        book.resyncs.add(now);
    }
    if (stream.traits.snapshotOverRest) {
        book.isSnapshotUnderWay = true;
        tell(LedgerEvent::Kind::NeedSnapshot, index, now);
    } else {
        book.resubscribeBy = now + QueueTimeout;
        lookAt(index, *book.resubscribeBy);
        tell(LedgerEvent::Kind::NeedResubscribe, index, now);
    }
}

void StreamLedger::bookIsWhole(StreamIndex index, Clock::time_point now)
{
    Stream &stream = at(index);
    Book &book = *stream.book;
    book.askSnapshotAt.reset();
    book.resubscribeBy.reset();
    // A snapshot is no message of the stream: one that was Silent stays so until it speaks.
    if (stream.trust != TrustState::Silent && stream.trust != TrustState::Trusted) {
        setTrust(index, TrustState::Trusted, now);
        stream.hasNoEventYet = !stream.hasDelivered;
        refresh(index, {}, now);
    }
    if (const auto since = std::exchange(book.brokenSince, {}))
        tell(LedgerEvent::Kind::Resynced, index, now, now - *since);
}

// --- Time.

void StreamLedger::lookAt(StreamIndex index, Clock::time_point when)
{
    Clock::time_point &look = m_lookAt[size_t(index)];
    look = std::min(look, when);
    m_nextLook = std::min(m_nextLook, when);
}

Clock::time_point StreamLedger::nextWake() const
{
    if (m_nextLook == Never || !isUp())
        return Never;
    return m_lastWake == Clock::time_point::min() ? m_nextLook : std::max(m_nextLook, m_lastWake + WakeSpacing);
}

void StreamLedger::wake(Clock::time_point now)
{
    if (now < m_nextLook || !isUp())
        return;
    advanceTo(now);
    m_lastWake = now;
    m_hasProbed = false;
    for (size_t i = 0; i < m_lookAt.size(); ++i) {
        if (m_lookAt[i] > now)
            continue;
        m_lookAt[i] = Never;
        const Clock::time_point next = judge(StreamIndex(i), now);
        m_lookAt[i] = std::min(m_lookAt[i], next);
    }
    m_nextLook = m_lookAt.empty() ? Never : *std::min_element(m_lookAt.begin(), m_lookAt.end());
}

void StreamLedger::tellOverdueHoles(StreamIndex index, Clock::time_point now)
{
    while (const auto hole = at(index).tracker.takeOverdueHole(now))
        tellGap(index, *hole, now);
}

Clock::time_point StreamLedger::judge(StreamIndex index, Clock::time_point now)
{
    Stream &stream = at(index);
    if (stream.trust == TrustState::Rejected)
        return Never;
    Clock::time_point next = Never;
    if (stream.tracker.hasOpenHole()) {
        tellOverdueHoles(index, now);
        if (const auto due = stream.tracker.nextDue())
            next = std::min(next, *due);
    }
    if (!stream.isAccepted) {
        if (now >= stream.acceptBy)
            takeAccepted(index, now);
        else
            next = std::min(next, stream.acceptBy);
    }
    if (Book *book = stream.book.get()) {
        if (book->askSnapshotAt && now >= *book->askSnapshotAt)
            askForBook(index, book->isRetry, now);
        if (book->resubscribeBy && now >= *book->resubscribeBy) {
            book->resubscribeBy.reset();
            askForBook(index, true, now);
        }
        for (const auto &due : {book->askSnapshotAt, book->resubscribeBy})
            next = std::min(next, due.value_or(Never));
    }
    if (!stream.isAccepted || !stream.threshold)
        return next;
    if (stream.trust != TrustState::Silent && now - stream.heardAt >= *stream.threshold)
        expire(index, now);
    else if (stream.trust == TrustState::Silent && now >= stream.nextStep)
        stepSilent(index, now);
    return std::min(next, stream.trust == TrustState::Silent ? stream.nextStep : stream.heardAt + *stream.threshold);
}

void StreamLedger::expire(StreamIndex index, Clock::time_point now)
{
    Stream &stream = at(index);
    if (stream.isOnTrial && !m_policy.staleAfter) {
        becomeQuiet(index, now);
        return;
    }
    const Clock::duration silence = now - stream.heardAt;
    // The threshold before it grows by this very silence decides when more is to be done.
    stream.nextStep = std::max(stream.heardAt + 2 * *stream.threshold, now + 1s);
    stream.trustedSilence = stream.trust == TrustState::Trusted ? silence : Clock::duration(0);
    setTrust(index, TrustState::Silent, now);
    stream.silentSince = now;
    if (stream.isQuiet) {
        stream.quietFactor = std::min(stream.quietFactor * 2.0, 1024.0);
        updateThreshold(index);
    }
    tell(LedgerEvent::Kind::StaleDetected, index, now, silence);
    if (!m_hasProbed) {
        m_hasProbed = true;
        tell(LedgerEvent::Kind::NeedVenueProbe, NoStream, now);
    }
    tell(LedgerEvent::Kind::NeedResubscribe, index, now);
}

void StreamLedger::stepSilent(StreamIndex index, Clock::time_point now)
{
    Stream &stream = at(index);
    if (stream.isOnTrial) {
        becomeQuiet(index, now);
        return;
    }
    const bool mayReplace = !m_replacedAt || now - *m_replacedAt >= ReplaceSpacing;
    if (m_meter.trusted() == 0 && mayReplace) {
        m_replacedAt = now;
        tell(LedgerEvent::Kind::ReplaceLine, NoStream, now);
    } else if (m_replacedAt != now && !m_isVenueQuiet) {
        tell(LedgerEvent::Kind::NeedResubscribe, index, now);
    }
    // 2 T, 4 T, 8 T ... and from a quarter of an hour on, every quarter of an hour.
    stream.nextStep = now + std::min<Clock::duration>(now - stream.heardAt, LongestThreshold);
}

void StreamLedger::becomeQuiet(StreamIndex index, Clock::time_point now)
{
    Stream &stream = at(index);
    stream.isOnTrial = false;
    stream.isQuiet = true;
    stream.quietFactor = std::min(stream.quietFactor * 2.0, 1024.0);
    updateThreshold(index);
    if (stream.trust == TrustState::Silent) {
        // A book that comes over the socket begins with a snapshot: where not even that came, it is not quiet but old.
        const bool isWithoutSnapshot = stream.book && !stream.traits.snapshotOverRest;
        const bool canTrust = m_hasProof && !isWithoutSnapshot && stateOfContent(stream) == TrustState::Trusted;
        if (!canTrust) {
            stream.nextStep = stream.heardAt + *stream.threshold;
            return;
        }
        setTrust(index, TrustState::Trusted, now);
        stream.hasNoEventYet = true;
        tell(LedgerEvent::Kind::StaleCleared, index, now, now - stream.silentSince);
        return;
    }
    trustIfQuiet(index, now);
}

// --- What it says.

Clock::duration StreamLedger::timeInState(const Stream &stream, TrustState state, Clock::time_point now)
{
    Clock::duration time = stream.timeIn[size_t(state)];
    if (stream.trust == state && now > stream.trustSince)
        time += now - stream.trustSince;
    return time;
}

Clock::duration StreamLedger::timeIn(StreamIndex index, TrustState state, Clock::time_point now) const
{
    return timeInState(at(index), state, now);
}

Clock::duration StreamLedger::blindTime(StreamIndex index, Clock::time_point now) const
{
    Clock::duration time{0};
    for (int state = 0; state < TrustStateCount; ++state) {
        if (isBlindIn(TrustState(state)))
            time += timeInState(at(index), TrustState(state), now);
    }
    return time;
}

LearnedRate StreamLedger::learned(StreamIndex index, Clock::time_point now) const
{
    RateLearner rate = at(index).rate;
    rate.update(timeInState(at(index), TrustState::Trusted, now), now);
    return rate.learned();
}

bool StreamLedger::isLagging(const Stream &stream, Clock::time_point now)
{
    // The median is above the limit exactly when more than half of the messages are.
    const qint64 newest = now.time_since_epoch() / LagSliceLength;
    quint64 messages = 0;
    quint64 lagging = 0;
    for (const LagSlice &slice : stream.lags) {
        if (slice.slice > newest - LagSlices && slice.slice <= newest) {
            messages += slice.messages;
            lagging += slice.lagging;
        }
    }
    return messages > 0 && 2 * lagging > messages;
}

StreamReading StreamLedger::reading(StreamIndex index, Clock::time_point now) const
{
    const Stream &stream = at(index);
    StreamReading reading;
    reading.trust = stream.trust;
    reading.hasNoEventYet = stream.hasNoEventYet;
    reading.isQuiet = stream.isQuiet;
    reading.isLagging = isLagging(stream, now);
    reading.isCrossed = stream.book && stream.book->sync.isSynced() && stream.book->sync.book().isCrossed();
    reading.hasMessage = stream.hasMessage;
    reading.lastPrice = stream.price;
    reading.bid = stream.bid;
    reading.ask = stream.ask;
    reading.lastMessageAt = stream.messageAt;
    reading.lastReceivedAt = stream.receivedAt;
    reading.lastEventAt = stream.eventAt;
    reading.messages = stream.messages;
    reading.gaps = stream.gaps;
    reading.duplicates = stream.duplicates;
    reading.reordered = stream.reordered;
    reading.checksumFailures = stream.checksumFailures;
    reading.restarts = stream.restarts;
    reading.perSecond = stream.rate.learned().perSecond;
    reading.silenceThreshold = stream.threshold;
    reading.blindTime = blindTime(index, now);
    return reading;
}

FeedMessage StreamLedger::wholeBook(StreamIndex index, std::vector<BookLevel> &levels) const
{
    // Best first, as exchanges send it; the book keeps it the other way round.
    const OrderBook &kept = *book(index);
    levels.assign(kept.bids().rbegin(), kept.bids().rend());
    levels.insert(levels.end(), kept.asks().rbegin(), kept.asks().rend());
    FeedMessage whole;
    whole.stream = index;
    whole.countsForLatency = false;
    if (const auto last = lastSequence(index))
        whole.sequence = {*last, *last, 0, true};
    whole.payload = BookChange{0, quint32(kept.bids().size()), quint32(kept.asks().size()), true};
    return whole;
}

const OrderBook *StreamLedger::book(StreamIndex index) const
{
    if (!contains(index) || !at(index).book || !m_policy.keepBooks)
        return nullptr;
    return &at(index).book->sync.book();
}

std::optional<quint64> StreamLedger::lastSequence(StreamIndex index) const
{
    return at(index).book ? at(index).book->sync.last() : at(index).tracker.last();
}

bool StreamLedger::needsResubscription(StreamIndex index) const
{
    if (!contains(index))
        return false;
    const Stream &stream = at(index);
    return stream.trust == TrustState::Silent || (stream.book && stream.book->resubscribeBy);
}

bool StreamLedger::isBusy(StreamIndex index) const { return isBusyRate(at(index).channel, at(index).rate.learned()); }

bool StreamLedger::isBusy() const
{
    for (StreamIndex i = 0; i < indexEnd(); ++i) {
        if (contains(i) && isBusy(i))
            return true;
    }
    return false;
}

bool StreamLedger::isEventOnly() const
{
    return m_count > 0 && std::all_of(m_streams.begin(), m_streams.end(), [](const auto &stream) {
               return !stream || feedwarden::isEventOnly(stream->channel);
           });
}

std::optional<Clock::time_point> StreamLedger::allSilentSince() const
{
    std::optional<Clock::time_point> since;
    for (const auto &stream : m_streams) {
        if (!stream || !stream->threshold || stream->trust == TrustState::Rejected)
            continue;
        if (stream->trust != TrustState::Silent)
            return {};
        since = std::max(since.value_or(stream->silentSince), stream->silentSince);
    }
    return since;
}

int StreamLedger::trustedStreams() const { return m_meter.trusted(); }

int StreamLedger::staleOrLagging(Clock::time_point now) const
{
    int found = 0;
    for (const auto &stream : m_streams) {
        if (stream && (stream->trust == TrustState::Silent || isLagging(*stream, now)))
            ++found;
    }
    return found;
}

}   // namespace feedwarden
