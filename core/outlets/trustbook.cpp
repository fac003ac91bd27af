// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlets/trustbook.h"

#include <algorithm>
#include <utility>

namespace feedwarden {

QLatin1String nameOf(Distrust reason)
{
    switch (reason) {
    case Distrust::None:
        return QLatin1String("none");
    case Distrust::UnknownFeed:
        return QLatin1String("unknown_feed");
    case Distrust::UnknownStream:
        return QLatin1String("unknown_stream");
    case Distrust::Starting:
        return QLatin1String("starting");
    case Distrust::Stopped:
        return QLatin1String("stopped");
    case Distrust::NoAnswer:
        return QLatin1String("no_answer");
    case Distrust::Pending:
        return QLatin1String("pending");
    case Distrust::Syncing:
        return QLatin1String("syncing");
    case Distrust::Silent:
        return QLatin1String("silent");
    case Distrust::Gapped:
        return QLatin1String("gapped");
    case Distrust::Blind:
        return QLatin1String("blind");
    case Distrust::Rejected:
        return QLatin1String("rejected");
    case Distrust::Paused:
        return QLatin1String("paused");
    case Distrust::ShuttingDown:
        return QLatin1String("shutting_down");
    }
    Q_UNREACHABLE();
}

static Distrust distrustOf(TrustState trust)
{
    switch (trust) {
    case TrustState::Pending:
        return Distrust::Pending;
    case TrustState::Syncing:
        return Distrust::Syncing;
    case TrustState::Trusted:
        return Distrust::None;
    case TrustState::Silent:
        return Distrust::Silent;
    case TrustState::Gapped:
        return Distrust::Gapped;
    case TrustState::Blind:
        return Distrust::Blind;
    case TrustState::Rejected:
        return Distrust::Rejected;
    case TrustState::Paused:
        return Distrust::Paused;
    }
    Q_UNREACHABLE();
}

/// No session stands in these, whatever a stream was said to be before.
static bool isWithoutSession(LineState state)
{
    switch (state) {
    case LineState::Idle:
    case LineState::Waiting:
    case LineState::Connecting:
    case LineState::BreakerOpen:
    case LineState::Blocked:
    case LineState::Throttled:
    case LineState::Offline:
        return true;
    case LineState::Subscribing:
    case LineState::Streaming:
    case LineState::Stable:
    case LineState::Draining:
    case LineState::HalfOpenTrial:
    case LineState::Rotating:
        return false;
    }
    Q_UNREACHABLE();
}

const TrustBook::Feed *TrustBook::findFeed(const QString &name) const
{
    const auto found = std::ranges::find(m_feeds, name, &Feed::name);
    return found == m_feeds.cend() ? nullptr : &*found;
}

TrustBook::Feed *TrustBook::findFeed(const QString &name)
{
    return const_cast<Feed *>(std::as_const(*this).findFeed(name));
}

TrustBook::Stream *TrustBook::find(Feed &feed, const StreamKey &key, size_t hint)
{
    // Pictures come in one order nearly always.
    if (hint < feed.streams.size() && feed.streams[hint].key == key)
        return &feed.streams[hint];
    const auto found = feed.places.constFind(key);
    return found == feed.places.cend() ? nullptr : &feed.streams[*found];
}

TrustBook::Stream &TrustBook::findOrAdd(Feed &feed, const StreamKey &key, size_t hint)
{
    if (Stream *const found = find(feed, key, hint))
        return *found;
    feed.places.insert(key, feed.streams.size());
    feed.streams.push_back({.key = key});
    return feed.streams.back();
}

TrustBook::Carrier &TrustBook::carrierOf(Stream &stream, int line)
{
    const auto found = std::ranges::find(stream.carriers, line, &Carrier::line);
    if (found != stream.carriers.end())
        return *found;
    stream.carriers.push_back({.line = line});
    return stream.carriers.back();
}

TrustBook::Line &TrustBook::lineOf(Feed &feed, int line)
{
    const auto found = std::ranges::find(feed.lines, line, &Line::line);
    if (found != feed.lines.end())
        return *found;
    feed.lines.push_back({.line = line});
    return feed.lines.back();
}

void TrustBook::takePicture(Feed &feed, const FeedSnapshot &snapshot, Clock::time_point takenAt)
{
    size_t place = 0;
    for (const ConnectionSnapshot &pictured : snapshot.lines) {
        Line &line = lineOf(feed, pictured.line);
        if (line.toldAt < takenAt) {
            line.state = pictured.state;
            line.cause = pictured.cause;
        }
        for (const StreamSnapshot &each : pictured.streams) {
            Carrier &carrier = carrierOf(findOrAdd(feed, each.key, place++), pictured.line);
            if (carrier.toldAt < takenAt)
                carrier.trust = each.trust;
            carrier.isQuiet = each.isQuiet;
            carrier.lastMessageAt = each.lastMessageAt;
        }
    }
}

void TrustBook::dropWhatIsGone(Feed &feed, const FeedSnapshot &snapshot, Clock::time_point takenAt)
{
    // Whatever is pictured is here by now: where there is as much of it, nothing is gone.
    size_t carriers = 0, picturedCarriers = 0;
    for (const Stream &stream : feed.streams)
        carriers += stream.carriers.size();
    for (const ConnectionSnapshot &line : snapshot.lines)
        picturedCarriers += size_t(line.streams.size());
    if (carriers == picturedCarriers && feed.lines.size() == size_t(snapshot.lines.size()))
        return;
    QHash<int, QSet<StreamKey>> pictured;
    for (const ConnectionSnapshot &line : snapshot.lines) {
        QSet<StreamKey> &keys = pictured[line.line];
        for (const StreamSnapshot &stream : line.streams)
            keys.insert(stream.key);
    }
    // What was told after the picture was taken may be newer than it.
    std::erase_if(feed.lines, [&](const Line &line) { return !pictured.contains(line.line) && line.toldAt < takenAt; });
    bool isAnyGone = false;
    for (Stream &stream : feed.streams) {
        std::erase_if(stream.carriers, [&](const Carrier &carrier) {
            return carrier.toldAt < takenAt && !pictured.value(carrier.line).contains(stream.key);
        });
        isAnyGone = isAnyGone || stream.carriers.empty();
    }
    if (!isAnyGone)
        return;
    for (const Stream &stream : feed.streams) {
        if (stream.carriers.empty())
            noteChange({feed.name, stream.key});
    }
    std::erase_if(feed.streams, [](const Stream &stream) { return stream.carriers.empty(); });
    feed.places.clear();
    for (size_t place = 0; place < feed.streams.size(); ++place)
        feed.places.insert(feed.streams[place].key, place);
}

void TrustBook::setFeeds(const QList<FeedSnapshot> &feeds, Clock::time_point now, WallTime wall)
{
    const auto isSame = [](const Feed &feed, const FeedSnapshot &snapshot) { return feed.name == snapshot.name; };
    if (!std::ranges::equal(m_feeds, feeds, isSame)) {
        std::vector<Feed> ordered;
        for (const FeedSnapshot &snapshot : feeds) {
            if (Feed *const known = findFeed(snapshot.name)) {
                ordered.push_back(std::move(*known));
                known->name.clear();   // Taken.
            } else {
                ordered.push_back({.name = snapshot.name});
            }
        }
        for (const Feed &feed : m_feeds) {
            if (!feed.name.isEmpty())
                noteGone(feed);
        }
        m_feeds = std::move(ordered);
    }
    for (size_t i = 0; i < m_feeds.size(); ++i) {
        Feed &feed = m_feeds[i];
        const FeedSnapshot &snapshot = feeds[qsizetype(i)];
        if (snapshot.lines.isEmpty()) {
            // The place that is kept for a feed until its first picture: it is new, or made anew.
            if (feed.takenAt) {
                noteGone(feed);
                feed = {.name = snapshot.name};
            }
            feed.isWanted = snapshot.isWanted;
            continue;
        }
        const Clock::time_point takenAt = std::ranges::max(snapshot.lines, {}, &ConnectionSnapshot::takenAt).takenAt;
        feed.isWanted = snapshot.isWanted;
        if (takenAt < m_from || (feed.takenAt && takenAt <= *feed.takenAt))
            continue;
        feed.takenAt = takenAt;
        feed.hasExpired = false;
        takePicture(feed, snapshot, takenAt);
        dropWhatIsGone(feed, snapshot, takenAt);
        followAll(feed, now, wall);
    }
}

void TrustBook::addEvent(const Event &event, Clock::time_point now, WallTime wall)
{
    if (std::holds_alternative<ShutdownEvent>(event.payload)) {
        shutDown(wall);
        return;
    }
    Feed *const feed = event.line > 0 && event.account.isEmpty() ? findFeed(event.feed) : nullptr;
    if (!feed)
        return;
    if (const auto *const change = std::get_if<TrustChanged>(&event.payload)) {
        Stream &stream = findOrAdd(*feed, change->stream, 0);
        Carrier &carrier = carrierOf(stream, event.line);
        carrier.trust = change->to;
        carrier.toldAt = now;
        follow(*feed, stream, now, wall);
    } else if (const auto *const state = std::get_if<StateChanged>(&event.payload)) {
        Line &line = lineOf(*feed, event.line);
        line.state = state->to;
        line.cause = state->cause;
        line.toldAt = now;
        followAll(*feed, now, wall);
    }
}

void TrustBook::advance(Clock::time_point now, WallTime wall)
{
    for (Feed &feed : m_feeds) {
        if (!feed.takenAt || feed.hasExpired || now - *feed.takenAt <= PictureLifetime)
            continue;
        feed.hasExpired = true;
        followAll(feed, now, wall);
    }
}

void TrustBook::shutDown(WallTime wall)
{
    m_isShuttingDown = true;
    for (Feed &feed : m_feeds)
        followAll(feed, {}, wall);
}

std::optional<Clock::time_point> TrustBook::nextExpiry() const
{
    std::optional<Clock::time_point> next;
    for (const Feed &feed : m_feeds) {
        if (!feed.takenAt || feed.hasExpired)
            continue;
        // One instant later than its whole life.
        const Clock::time_point at = *feed.takenAt + PictureLifetime + Clock::duration(1);
        if (!next || at < *next)
            next = at;
    }
    return next;
}

QList<TrustSubject> TrustBook::takeChanges()
{
    m_changed.clear();
    return std::exchange(m_changes, {});
}

Distrust TrustBook::distrustOfFeed(const Feed &feed, Clock::time_point now) const
{
    if (m_isShuttingDown)
        return Distrust::ShuttingDown;
    if (!feed.isWanted)
        return Distrust::Stopped;
    if (!feed.takenAt)
        return Distrust::Starting;
    return now - *feed.takenAt > PictureLifetime ? Distrust::NoAnswer : Distrust::None;
}

TrustVerdict TrustBook::judge(const Feed &feed, const Stream &stream, Clock::time_point now) const
{
    TrustVerdict verdict;
    verdict.changes = stream.changes;
    verdict.since = stream.since;
    const Carrier *best = nullptr;
    Cause cause = Cause::None;
    for (const Carrier &carrier : stream.carriers) {
        if (carrier.lastMessageAt > verdict.lastMessageAt)
            verdict.lastMessageAt = carrier.lastMessageAt;
        const auto line = std::ranges::find(feed.lines, carrier.line, &Line::line);
        const bool isDown = line != feed.lines.cend() && isWithoutSession(line->state);
        const TrustState trust = isDown && carrier.trust == TrustState::Trusted ? TrustState::Blind : carrier.trust;
        if (best && (trust != TrustState::Trusted || verdict.trust == TrustState::Trusted))
            continue;
        best = &carrier;
        verdict.trust = trust;
        cause = isDown ? line->cause : Cause::None;
    }
    if (best) {
        verdict.isQuiet = best->isQuiet && verdict.trust == TrustState::Trusted;
        verdict.cause = cause;
    }
    const Distrust ofFeed = distrustOfFeed(feed, now);
    if (ofFeed != Distrust::None)
        verdict.reason = ofFeed;
    else
        verdict.reason = verdict.trust ? distrustOf(*verdict.trust) : Distrust::UnknownStream;
    return verdict;
}

void TrustBook::follow(const Feed &feed, Stream &stream, Clock::time_point now, WallTime wall)
{
    const TrustVerdict verdict = judge(feed, stream, now);
    const bool isChange = verdict.reason != stream.toldReason || verdict.trust != stream.toldTrust;
    if (!isChange && verdict.cause == stream.toldCause)
        return;
    stream.toldReason = verdict.reason;
    stream.toldTrust = verdict.trust;
    stream.toldCause = verdict.cause;
    if (isChange) {
        ++stream.changes;
        stream.since = wall;
    }
    noteChange({feed.name, stream.key});
}

void TrustBook::noteChange(const TrustSubject &subject)
{
    if (m_changed.contains(subject))
        return;
    m_changed.insert(subject);
    m_changes.append(subject);
}

void TrustBook::followAll(Feed &feed, Clock::time_point now, WallTime wall)
{
    for (Stream &stream : feed.streams)
        follow(feed, stream, now, wall);
}

void TrustBook::noteGone(const Feed &feed)
{
    for (const Stream &stream : feed.streams)
        noteChange({feed.name, stream.key});
}

TrustVerdict TrustBook::verdict(const TrustSubject &subject, Clock::time_point now) const
{
    TrustVerdict none;
    const Feed *const feed = findFeed(subject.feed);
    if (!feed) {
        none.reason = m_isShuttingDown ? Distrust::ShuttingDown : Distrust::UnknownFeed;
        return none;
    }
    const auto place = feed->places.constFind(subject.stream);
    if (place != feed->places.cend())
        return judge(*feed, feed->streams[*place], now);
    const Distrust ofFeed = distrustOfFeed(*feed, now);
    none.reason = ofFeed == Distrust::None ? Distrust::UnknownStream : ofFeed;
    return none;
}

FeedTrustVerdict TrustBook::feedVerdict(const QString &name, Clock::time_point now) const
{
    FeedTrustVerdict whole{.feed = name};
    const Feed *const feed = findFeed(name);
    if (!feed) {
        whole.reason = m_isShuttingDown ? Distrust::ShuttingDown : Distrust::UnknownFeed;
        return whole;
    }
    whole.reason = distrustOfFeed(*feed, now);
    whole.wantedStreams = int(feed->streams.size());
    for (const Stream &stream : feed->streams) {
        const TrustVerdict verdict = judge(*feed, stream, now);
        if (verdict.lastMessageAt > whole.lastMessageAt)
            whole.lastMessageAt = verdict.lastMessageAt;
        if (verdict.isTrusted()) {
            ++whole.trustedStreams;
        } else if (whole.reason == Distrust::None) {
            whole.reason = verdict.reason;
            whole.stream = stream.key;
        }
    }
    // A feed of nothing is no feed to rely on.
    if (whole.reason == Distrust::None && feed->streams.empty())
        whole.reason = Distrust::Starting;
    return whole;
}

QStringList TrustBook::feeds() const
{
    QStringList names;
    for (const Feed &feed : m_feeds)
        names.append(feed.name);
    return names;
}

QList<TrustSubject> TrustBook::streamsOf(const QString &name) const
{
    QList<TrustSubject> subjects;
    if (const Feed *const feed = findFeed(name)) {
        for (const Stream &stream : feed->streams)
            subjects.append({name, stream.key});
    }
    return subjects;
}

}   // namespace feedwarden
