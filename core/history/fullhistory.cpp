// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/fullhistory.h"

#include "core/base/systemmemory.h"
#include "core/history/historyreader.h"
#include "core/history/livehistory.h"
#include "core/transport/workerthread.h"

#include <algorithm>
#include <memory>
#include <numeric>
#include <utility>

namespace feedwarden {

/// The store is written once a second, and what is being written is not asked for.
static constexpr auto WriteDelay = 10s;
/// Views ask anew at least once a second: what nobody has asked for since is of a range that is gone.
static constexpr auto ForgetQuestions = 3s;
static constexpr auto RetryAfter = 10s;
static constexpr auto TellEvery = 250ms;
/// Views copy what they are given, and let go of it when they are hidden or show another range: after so many bytes
/// that were given, what is free goes back to the system.
static constexpr qint64 TidyAfterBytes = 16 * 1'024 * 1'024;
static constexpr auto TidyDelay = 2s;
/// How finely bands are told apart.
static constexpr int BandPoints = 1'000;
static constexpr Clock::duration LongestWithAttempts = 8 * 24h;

/// Asks the store, on the thread of the past.
class FullHistory::Reader final : public QObject
{
public:
    void ask(const QString &folder, const PastQuestion &question, FullHistory *owner, quint64 folderNumber)
    {
        PastAnswer result{.question = question, .isFailed = true};
        // One that failed is opened anew: the file may have been put aside and begun again.
        if (m_folder != folder || !m_reader || m_reader->hasFailed()) {
            m_reader = std::make_unique<HistoryReader>();
            m_folder = folder;
            if (!m_reader->open(folder)) {
                tell(owner, folderNumber, std::move(result), m_reader->fault().detail);
                m_reader.reset();
                return;
            }
        }
        result = answer(*m_reader, question);
        const QString fault = result.isFailed ? m_reader->fault().detail : QString();
        tell(owner, folderNumber, std::move(result), fault);
    }

    void rest()
    {
        if (m_reader)
            m_reader->rest();
        giveFreeMemoryBack();
    }

private:
    static void tell(FullHistory *owner, quint64 folderNumber, PastAnswer result, const QString &fault)
    {
        // The owner waits for this thread before it goes.
        QMetaObject::invokeMethod(
            owner,
            [owner, folderNumber, result = std::make_shared<PastAnswer>(std::move(result)), fault] {
                if (folderNumber == owner->m_folderNumber)
                    owner->take(std::move(*result), fault);
            },
            Qt::QueuedConnection);
    }

    QString m_folder;
    std::unique_ptr<HistoryReader> m_reader;
};

FullHistory::FullHistory(const LiveHistory *live, QObject *parent)
    : QObject(parent),
      m_live(live),
      m_thread(std::make_unique<WorkerThread>(QStringLiteral("past"))),
      m_reader(new Reader)
{
    m_reader->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_reader, &QObject::deleteLater);
    m_tellSoon.setSingleShot(true);
    m_tellSoon.setInterval(TellEvery);
    connect(&m_tellSoon, &QTimer::timeout, this, &FullHistory::changed);
    m_tidySoon.setSingleShot(true);
    m_tidySoon.setInterval(TidyDelay);
    connect(&m_tidySoon, &QTimer::timeout, this, [this] {
        m_givenBytes = 0;
        QMetaObject::invokeMethod(m_reader, &Reader::rest, Qt::QueuedConnection);
    });
    m_retry.setSingleShot(true);
    m_retry.setInterval(RetryAfter);
    connect(&m_retry, &QTimer::timeout, this, [this] { askNext(); });
}

FullHistory::~FullHistory()
{
    m_thread->quit();
    m_thread->wait();
    // One that was never started, since there was nothing to ask, will not delete the reader.
    if (!m_thread->isFinished())
        delete m_reader;
}

void FullHistory::open(const QString &dataFolder)
{
    if (dataFolder == m_folder)
        return;
    m_folder = dataFolder;
    ++m_folderNumber;
    ++m_bandChanges;
    ++m_outageChanges;
    m_firstSeen.clear();
    m_pieces.clear();
    m_eventsQuestion.reset();
    m_events.reset();
    m_waiting.clear();
    m_isAsking = false;
    m_retry.stop();
    if (!m_folder.isEmpty()) {
        if (!m_thread->isRunning())
            m_thread->start();
        m_waiting.push_back({.key = {.kind = PastQuestion::Kind::Feeds}, .question = {}, .askedAt = Clock::now()});
        askNext();
    }
    m_tellSoon.start();
}

// ---- what is kept -----------------------------------------------------------------------------------------------

TimeSpan FullHistory::keptPart(const QString &feed, WallTime from, WallTime split) const
{
    WallTime begin = WallTime::max();
    if (feed.isEmpty()) {
        for (const auto &[name, first] : m_firstSeen)
            begin = std::min(begin, first);
    } else if (const auto known = m_firstSeen.find(feed); known != m_firstSeen.end()) {
        begin = known->second;
    }
    begin = std::max(begin, from);
    return begin < split ? TimeSpan{begin, split} : TimeSpan{split, split};
}

const FullHistory::Piece *FullHistory::piece(const Key &key, TimeSpan span, WallTime until) const
{
    const auto found = m_pieces.find(key);
    if (found != m_pieces.end()) {
        found->usedAt = ++m_uses;
        // Where even the newest question comes too early for the disk, it is not asked again and again.
        if (found->goodUntil >= std::min(until, span.to) || wallNow() - found->goodUntil < 2 * WriteDelay)
            return &*found;
    }
    const bool isUnderWay = m_isAsking && m_asked.key == key;
    const auto waiting = std::find_if(m_waiting.begin(), m_waiting.end(),
                                      [&key](const Waiting &question) { return question.key == key; });
    if (waiting != m_waiting.end())
        waiting->askedAt = Clock::now();
    else if (!isUnderWay)
        m_waiting.push_back({key, {key.kind, key.feed, std::chrono::seconds(key.step), span}, Clock::now()});
    askNext();
    // What is there is better than nothing while the rest is read.
    return found != m_pieces.end() ? &*found : nullptr;
}

std::vector<const FullHistory::Piece *> FullHistory::pieces(PastQuestion::Kind kind, const QString &feed,
                                                            std::chrono::seconds step, WallTime from, WallTime to) const
{
    std::vector<const Piece *> found;
    // Distributions are larger than what else a step holds.
    const std::chrono::seconds length = step * (kind == PastQuestion::Kind::Heat ? PieceSteps / 4 : PieceSteps);
    for (WallTime begin = floorToLength(from, length); begin < to; begin += length) {
        const Key key{kind, feed, step.count(), (begin.time_since_epoch() / length)};
        if (const Piece *const here = piece(key, {begin, begin + length}, to))
            found.push_back(here);
    }
    return found;
}

void FullHistory::askNext() const
{
    if (m_isAsking || m_retry.isActive() || m_folder.isEmpty())
        return;
    const auto now = Clock::now();
    while (!m_waiting.empty() && m_waiting.front().key.kind != PastQuestion::Kind::Feeds
           && now - m_waiting.front().askedAt > ForgetQuestions)
        m_waiting.pop_front();
    if (m_waiting.empty())
        return;
    m_isAsking = true;
    m_asked = std::move(m_waiting.front());
    m_waiting.pop_front();
    QMetaObject::invokeMethod(
        m_reader,
        [reader = m_reader, folder = m_folder, question = m_asked.question, owner = const_cast<FullHistory *>(this),
         number = m_folderNumber] { reader->ask(folder, question, owner, number); },
        Qt::QueuedConnection);
}

void FullHistory::take(PastAnswer answer, const QString &fault)
{
    m_isAsking = false;
    const Waiting asked = std::exchange(m_asked, {});
    if (answer.isFailed) {
        // The program that writes it may only be about to make it, or to mend it.
        m_retry.start();
        if (asked.key.kind == PastQuestion::Kind::Feeds)
            m_waiting.push_front({.key = asked.key, .question = asked.question, .askedAt = Clock::now()});
        emit failed(fault);
        return;
    }
    const auto kind = asked.key.kind;
    using Kind = PastQuestion::Kind;
    m_bandChanges += kind == Kind::Feeds ? 1 : 0;
    if (kind == Kind::Bands)
        ++m_bandChangesOf[asked.key.feed];
    m_outageChanges += kind == Kind::Outages || kind == Kind::Attempts || kind == Kind::Feeds ? 1 : 0;
    if (kind == Kind::Feeds) {
        m_firstSeen = std::move(answer.firstSeen);
    } else if (kind == Kind::Events) {
        m_eventsQuestion = answer.question.events;
        m_events = std::move(answer.events);
    } else {
        makeRoom();
        m_pieces[asked.key] = Piece{std::move(answer), wallNow() - WriteDelay, ++m_uses};
    }
    askNext();
    if (!m_isAsking) {
        m_tellSoon.stop();
        m_tidySoon.start();   // Reading takes much more than what is kept of it.
        emit changed();
    } else if (!m_tellSoon.isActive()) {
        m_tellSoon.start();
    }
}

void FullHistory::given(size_t bytes) const
{
    m_givenBytes += qint64(bytes);
    if (m_givenBytes > TidyAfterBytes && !m_tidySoon.isActive())
        m_tidySoon.start();
}

void FullHistory::makeRoom()
{
    if (m_pieces.size() < m_room)
        return;
    // A quarter at a time, those that were looked at longest ago.
    std::vector<quint64> uses;
    uses.reserve(size_t(m_pieces.size()));
    for (const Piece &piece : std::as_const(m_pieces))
        uses.push_back(piece.usedAt);
    const auto limit = uses.begin() + std::ptrdiff_t(uses.size() / 4);
    std::nth_element(uses.begin(), limit, uses.end());
    const quint64 oldest = *limit;
    m_pieces.removeIf([oldest](const auto &piece) { return piece.value().usedAt < oldest; });
}

// ---- both as one ------------------------------------------------------------------------------------------------

std::vector<HistorySample> FullHistory::samples(const QString &feed, WallTime from, WallTime to, int maxPoints) const
{
    const WallTime split = std::clamp(m_live->firstSample(feed).value_or(to), from, std::max(from, to));
    const TimeSpan kept = keptPart(feed, from, split);
    if (kept.from >= kept.to)
        return m_live->samples(feed, from, to, maxPoints);

    std::vector<HistorySample> samples;
    const std::chrono::seconds step = pastStepFor(to - from, maxPoints);
    samples.reserve(size_t(std::max<qint64>((to - from) / Clock::duration(step), 0)) + 2);
    for (const Piece *const piece : pieces(PastQuestion::Kind::Samples, feed, step, kept.from, kept.to)) {
        for (const HistorySample &sample : piece->answer.samples) {
            if (sample.end() <= from || sample.time >= split
                || (!samples.empty() && sample.time < samples.back().end()))
                continue;
            samples.push_back(sample);
        }
    }
    given(samples.size() * sizeof(HistorySample));
    if (split >= to)
        return samples;
    // The step that this run began in is told by it from then on.
    if (!samples.empty() && samples.back().end() > split) {
        HistorySample &last = samples.back();
        last.stepSeconds = std::max(1, int(std::chrono::ceil<std::chrono::seconds>(split - last.time).count()));
    }
    const double share = double((to - split).count()) / double((to - from).count());
    const std::vector<HistorySample> own = m_live->samples(feed, split, to, std::max(2, int(maxPoints * share)));
    for (const HistorySample &sample : own) {
        if (samples.empty() || sample.time >= samples.back().end() || &sample != &own.front()) {
            samples.push_back(sample);
            continue;
        }
        // Steps are aligned: the first one of this run begins before the run does.
        HistorySample later = sample;
        later.stepSeconds = int(std::chrono::floor<std::chrono::seconds>(sample.end() - samples.back().end()).count());
        later.time = samples.back().end();
        if (later.stepSeconds > 0)
            samples.push_back(later);
    }
    return samples;
}

std::vector<HeatStep> FullHistory::heat(const QString &feed, WallTime from, WallTime to, int maxPoints) const
{
    const WallTime split = std::clamp(m_live->firstSample(feed).value_or(to), from, std::max(from, to));
    const TimeSpan kept = keptPart(feed, from, split);
    if (kept.from >= kept.to)
        return m_live->heat(feed, from, to, maxPoints);

    std::vector<HeatStep> steps;
    const std::chrono::seconds step = std::max<std::chrono::seconds>(pastStepFor(to - from, maxPoints), 10s);
    for (const Piece *const piece : pieces(PastQuestion::Kind::Heat, feed, step, kept.from, kept.to)) {
        for (const HeatStep &each : piece->answer.heat) {
            if (each.end() > from && each.time < split && (steps.empty() || each.time >= steps.back().end()))
                steps.push_back(each);
        }
    }
    const double share = double((to - split).count()) / double(std::max<qint64>((to - from).count(), 1));
    for (HeatStep &own : m_live->heat(feed, split, to, std::max(2, int(maxPoints * share)))) {
        // The step that this run began in.
        if (!steps.empty() && own.time < steps.back().end())
            joinHeat(steps.back(), own);
        else
            steps.push_back(std::move(own));
    }
    return steps;
}

SpanFigures FullHistory::figures(const QString &feed, WallTime from, WallTime to) const
{
    const WallTime split = std::clamp(m_live->firstSample(feed).value_or(to), from, std::max(from, to));
    const TimeSpan kept = keptPart(feed, from, split);
    SpanFigures figures = m_live->figures(feed, split, to);
    if (kept.from < kept.to) {
        const Key key{PastQuestion::Kind::Figures, feed, kept.from.time_since_epoch().count(),
                      kept.to.time_since_epoch().count()};
        // A selection that is being drawn asks with every move: only the newest one is waited for.
        std::erase_if(m_waiting, [&key](const Waiting &other) {
            return other.key.kind == key.kind && other.key.feed == key.feed && !(other.key == key);
        });
        if (const Piece *const here = piece(key, kept, kept.to); here && here->answer.figures)
            joinFigures(figures, *here->answer.figures);
        else
            figures.isWhole = false;
    }
    figures.time = {from, to};
    return figures;
}

std::vector<ConditionBand> FullHistory::bands(const QString &feed, WallTime from, WallTime to) const
{
    const auto seen = m_live->firstSeen(feed);
    const WallTime split = std::clamp(seen.value_or(to), from, std::max(from, to));
    const TimeSpan kept = keptPart(feed, from, split);
    if (kept.from >= kept.to)
        return m_live->bands(feed, from, to);

    std::vector<ConditionBand> bands;
    const std::chrono::seconds step = pastStepFor(to - from, BandPoints);
    for (const Piece *const piece : pieces(PastQuestion::Kind::Bands, feed, step, kept.from, kept.to)) {
        for (const ConditionBand &band : piece->answer.bands) {
            // What reaches from one piece into the next is in both.
            if ((band.to && *band.to <= from) || band.from >= split
                || (!bands.empty() && band.from < bands.back().to.value_or(WallTime::max())))
                continue;
            bands.push_back(band);
            if (seen && (!band.to || *band.to > split))
                bands.back().to = split;   // From then on this run tells it.
        }
    }
    std::vector<ConditionBand> own = m_live->bands(feed, split, to);
    std::move(own.begin(), own.end(), std::back_inserter(bands));
    return bands;
}

SharedOutages FullHistory::sharedOutages(const QString &feed, WallTime from, WallTime to) const
{
    SharedOutages own = m_live->sharedOutages(feed, from, to);
    std::optional<WallTime> seen = m_live->firstSeen(feed);
    WallTime earliestSeen = seen.value_or(WallTime::max());
    if (feed.isEmpty()) {
        const QStringList feeds = m_live->feeds();
        for (const QString &each : feeds) {
            const auto first = m_live->firstSeen(each);
            seen = std::max(seen.value_or(WallTime::min()), first.value_or(WallTime::min()));
            earliestSeen = std::min(earliestSeen, first.value_or(WallTime::max()));
        }
    }
    const TimeSpan kept = keptPart(feed, from, std::clamp(seen.value_or(to), from, std::max(from, to)));
    if (kept.from >= kept.to)
        return own;
    // All feeds at once: they lie in one order of time. Pieces of a day, or of a month.
    const bool withAttempts = to - from <= LongestWithAttempts;
    const auto kind = withAttempts ? PastQuestion::Kind::Attempts : PastQuestion::Kind::Outages;
    const std::chrono::seconds step = withAttempts ? 450s : 14'400s;   // 32 h and 42 days.
    SharedOutages outages;
    const std::vector<const Piece *> found = pieces(kind, {}, step, kept.from, kept.to);
    if (feed.isEmpty()) {
        outages.reserve(std::accumulate(found.cbegin(), found.cend(), own.size(), [](size_t sum, const Piece *piece) {
            return sum + piece->answer.outages.size();
        }));
    }
    for (const Piece *const piece : found) {
        const WallTime begin = piece->answer.question.span.from;
        for (const std::shared_ptr<const Outage> &shared : piece->answer.outages) {
            const Outage &outage = *shared;
            const bool isEarlier = outage.from < begin;   // Told by the piece before, where that is asked for.
            if ((!feed.isEmpty() && outage.feed != feed) || (isEarlier && begin > kept.from) || outage.from >= to
                || (outage.to && *outage.to <= from && outage.from < from))
                continue;
            // What this run has seen it knows better.
            if (outage.from >= earliestSeen && outage.from >= m_live->firstSeen(outage.feed).value_or(WallTime::max()))
                continue;
            outages.push_back(shared);
        }
    }
    given(outages.size() * sizeof(outages.front()));
    // Both are sorted, and there may be tens of thousands; mostly what this run has seen comes after.
    const auto isEarlier = [](const auto &a, const auto &b) {
        return a->from != b->from ? a->from < b->from : a->feed < b->feed;
    };
    const auto count = std::ptrdiff_t(outages.size());
    std::move(own.begin(), own.end(), std::back_inserter(outages));
    if (count > 0 && count < std::ptrdiff_t(outages.size())
        && isEarlier(outages[size_t(count)], outages[size_t(count) - 1]))
        std::inplace_merge(outages.begin(), outages.begin() + count, outages.end(), isEarlier);
    return outages;
}

quint64 FullHistory::bandChanges(const QString &feed) const
{
    return m_bandChanges + m_bandChangesOf.value(feed) + m_live->bandChanges(feed);
}

quint64 FullHistory::outageChanges(const QString &feed) const { return m_outageChanges + m_live->outageChanges(feed); }

std::shared_ptr<const StoredEvents> FullHistory::storedEvents(const EventQuestion &question) const
{
    if (m_folder.isEmpty())
        return {};
    if (m_eventsQuestion == question)
        return m_events;
    const auto isOfEvents = [](const Waiting &waiting) { return waiting.key.kind == PastQuestion::Kind::Events; };
    if (m_isAsking && m_asked.question.events == question)
        return {};
    const auto waiting = std::find_if(m_waiting.begin(), m_waiting.end(), isOfEvents);
    if (waiting != m_waiting.end() && waiting->question.events == question) {
        waiting->askedAt = Clock::now();
    } else {
        // There is one log, and it is one question: it need not wait for a hundred pieces of charts.
        std::erase_if(m_waiting, isOfEvents);
        m_waiting.push_front(
            {.key = {.kind = PastQuestion::Kind::Events},
             .question = {.kind = PastQuestion::Kind::Events, .span = question.span, .events = question},
             .askedAt = Clock::now()});
    }
    askNext();
    return {};
}

Past::Store FullHistory::store() const
{
    if (m_folder.isEmpty())
        return Store::None;
    return m_retry.isActive() ? Store::Failing : Store::Open;
}

std::vector<LineAttempt> FullHistory::lineAttempts(const QString &feed) const { return m_live->lineAttempts(feed); }

std::optional<WallTime> FullHistory::firstSeen(const QString &feed) const
{
    std::optional<WallTime> first = m_live->firstSeen(feed);
    if (const auto known = m_firstSeen.find(feed); known != m_firstSeen.end())
        first = std::min(first.value_or(WallTime::max()), known->second);
    return first;
}

std::optional<WallTime> FullHistory::lastSeen(const QString &feed) const
{
    if (const auto last = m_live->lastSeen(feed))
        return last;
    return firstSeen(feed);
}

}   // namespace feedwarden
