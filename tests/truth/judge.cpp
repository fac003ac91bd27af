// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/truth/judge.h"

#include <algorithm>
#include <deque>
#include <set>

namespace feedwarden {

QLatin1String nameOf(Finding::Kind kind)
{
    switch (kind) {
    case Finding::Kind::MissedGap:
        return QLatin1String("missed gap");
    case Finding::Kind::FalseGap:
        return QLatin1String("false gap");
    case Finding::Kind::WrongGap:
        return QLatin1String("wrong gap");
    case Finding::Kind::MissedResync:
        return QLatin1String("missed resync");
    case Finding::Kind::FalseResync:
        return QLatin1String("false resync");
    case Finding::Kind::WrongBlindTime:
        return QLatin1String("wrong blind time");
    case Finding::Kind::MissedOutage:
        return QLatin1String("missed outage");
    case Finding::Kind::WrongCause:
        return QLatin1String("wrong cause");
    case Finding::Kind::FalseOutage:
        return QLatin1String("false outage");
    case Finding::Kind::WrongLatency:
        return QLatin1String("wrong latency");
    case Finding::Kind::Miscounted:
        return QLatin1String("miscounted");
    case Finding::Kind::NotRecovered:
        return QLatin1String("not recovered");
    }
    Q_UNREACHABLE();
}

namespace {

// Semantics 8.
constexpr qint64 ReorderWindow = 64;
constexpr size_t OpenHoles = 4;
constexpr auto ReorderTime = 1s;
constexpr int ResyncsPerMinute = 3;
// A hole that is filled this close to its end may have been told or not: the two sides read different clocks.
constexpr auto Undecided = 60ms;
// Semantics 5: dead and one-way.
constexpr auto DeadWithin = 10s, OneWayWithin = 15s;
// Semantics 1: acknowledgements and refusals.
constexpr auto AcknowledgedWithin = 10s;

/// Something that has to be told.
struct ExpectedGap {
    WallTime t{};
    bool isOptional = false;
    bool isChecksum = false;               ///< Told by the stream's trust, not by a number.
    qint64 expected = -1, received = -1;   ///< -1 = not known.
    qint64 missing = -1;
};

struct Window {
    WallTime from{}, to{};
    [[nodiscard]] Clock::duration within(WallTime a, WallTime b) const
    {
        const WallTime first = std::max(a, from), last = std::min(b, to);
        return last > first ? last - first : Clock::duration(0);
    }
    [[nodiscard]] bool contains(WallTime t) const { return t >= from && t <= to; }
};

/// One stream, followed through everything that was sent of it.
class FollowedStream
{
public:
    FollowedStream(const JudgedStream &rule, const Window &window, Clock::duration staleAfter, bool acksProve)
        : m_rule(rule), m_window(window), m_staleAfter(staleAfter), m_acksProve(acksProve)
    {
    }

    void sessionOpened(WallTime t)
    {
        advance(t);
        m_isUp = true;
        m_openedAt = m_heardAt = t;
        m_hasAcknowledgement = m_isAccepted = m_hasProof = m_hasDelivered = m_isStarted = false;
        m_isSilent = m_isBroken = m_isWhole = false;
        m_brokenSince.reset();
        m_holes.clear();
        m_last = -1;
        settle(t);
    }

    void sessionEnded(WallTime t)
    {
        advance(t);
        for (const Hole &hole : m_holes) {
            if (!hole.isTold && hole.revealedAt + ReorderTime - t < Undecided)
                gaps.push_back(asGap(hole, t, true));
        }
        m_holes.clear();
        m_isUp = false;
        settle(t);
    }

    /// Another session goes on in place of this one: make before break.
    void sessionSwitched(WallTime t)
    {
        advance(t);
        m_heardAt = t;
        m_isSilent = false;
        m_holes.clear();
        m_last = -1;
        settle(t);
    }

    void acknowledged(WallTime t)
    {
        if (!m_isUp || m_hasAcknowledgement)
            return;
        advance(t);
        m_hasAcknowledgement = true;
        accept(t);
        if (m_acksProve)
            m_hasProof = true;
        settle(t);
    }

    /// Some stream of the session delivered.
    void proven(WallTime t)
    {
        if (!m_isUp || m_hasProof)
            return;
        advance(t);
        m_hasProof = true;
        settle(t);
    }

    void delivered(WallTime t, qint64 place, bool isSnapshot)
    {
        if (!m_isUp)
            return;
        advance(t);
        accept(t);
        const bool isFirst = !m_hasDelivered;
        m_hasDelivered = true;
        m_hasProof = true;
        m_isSilent = false;
        m_heardAt = t;
        ++m_messages;
        if (m_rule.book != JudgedStream::Book::None)
            followBook(t, place, isSnapshot);
        else
            followMessages(t, place, isFirst);
        m_isStarted = m_isStarted || m_rule.book == JudgedStream::Book::None;
        settle(t);
    }

    /// A snapshot came over REST. It has all that was made until then, delivered or not: up to `place`.
    void fetched(WallTime t, qint64 place)
    {
        if (!m_isUp || m_isWhole)
            return;
        advance(t);
        m_last = std::max(m_last, place);
        becomeWhole(t);
        settle(t);
    }

    /// Something of the book is missing, or wrong, for a reason outside its numbers. `isTold` = with an event of its
    /// own.
    void bookLost(WallTime t, bool isTold, bool isChecksum = false)
    {
        if (!m_isUp || m_rule.book == JudgedStream::Book::None)
            return;
        advance(t);
        if (isTold && !m_isWhole)
            return;
        if (isTold)
            gaps.push_back({.t = t, .isChecksum = isChecksum});
        breakBook(t);
        settle(t);
    }

    void finish(WallTime t)
    {
        advance(t);
        settle(t);
        if (m_isBlind)
            addBlind(t);
    }

    [[nodiscard]] const JudgedStream &rule() const { return m_rule; }
    [[nodiscard]] bool isBook() const { return m_rule.book != JudgedStream::Book::None; }

    std::vector<ExpectedGap> gaps;
    std::vector<WallTime> resyncs;         ///< When the book was whole again after a loss.
    std::vector<WallTime> failedResyncs;   ///< The fourth one within a minute.
    Clock::duration blindTime{0};
    std::vector<Window> blindSpans;
    Clock::duration uncertain{0};   ///< Blind or not, as the learned rate was just below or above once a second.

private:
    struct Hole {
        std::set<qint64> missing;
        qint64 received = 0;
        WallTime revealedAt{};
        qint64 messagesSince = 0;
        bool isTold = false;
    };

    [[nodiscard]] ExpectedGap asGap(const Hole &hole, WallTime t, bool isOptional) const
    {
        ExpectedGap gap{.t = t, .isOptional = isOptional};
        if (m_rule.numbers == JudgedStream::Numbers::Ids) {
            gap.expected = *hole.missing.begin();
            gap.received = hole.received;
            gap.missing = qint64(hole.missing.size());
        }
        return gap;
    }

    void accept(WallTime t)
    {
        if (m_isAccepted)
            return;
        m_isAccepted = true;
        if (!m_hasDelivered)
            m_heardAt = t;
    }

    // What the clock alone does until `t`, in order.
    void advance(WallTime t)
    {
        if (!m_isUp)
            return;
        for (;;) {
            WallTime due = WallTime::max();
            Hole *dueHole = nullptr;
            for (Hole &hole : m_holes) {
                if (!hole.isTold && hole.revealedAt + ReorderTime < due) {
                    due = hole.revealedAt + ReorderTime;
                    dueHole = &hole;
                }
            }
            const WallTime silentAt = m_isAccepted && !m_isSilent ? m_heardAt + m_staleAfter : WallTime::max();
            const WallTime acceptAt = !m_isAccepted ? m_openedAt + AcknowledgedWithin : WallTime::max();
            const WallTime first = std::min({due, silentAt, acceptAt});
            if (first > t)
                return;
            if (first == acceptAt) {
                accept(first);
            } else if (first == silentAt) {
                m_isSilent = true;
            } else {
                dueHole->isTold = true;
                gaps.push_back(asGap(*dueHole, first, false));
            }
            settle(first);
        }
    }

    [[nodiscard]] size_t openHoles() const
    {
        return size_t(std::count_if(m_holes.begin(), m_holes.end(), [](const Hole &hole) { return !hole.isTold; }));
    }

    void tellOld(WallTime t)
    {
        for (Hole &hole : m_holes) {
            if (!hole.isTold && hole.messagesSince >= ReorderWindow) {
                hole.isTold = true;
                gaps.push_back(asGap(hole, t, false));
            }
        }
    }

    void followMessages(WallTime t, qint64 place, bool isFirst)
    {
        if (m_rule.numbers == JudgedStream::Numbers::None)
            return;
        if (isFirst || m_last < 0) {
            m_last = place;
            m_isBroken = false;
            return;
        }
        const bool hadHole = openHoles() > 0;
        for (Hole &hole : m_holes)
            ++hole.messagesSince;
        if (place == m_last + 1) {
            m_last = place;
            tellOld(t);
            m_isBroken = openHoles() > 0;
            return;
        }
        if (place > m_last) {
            const qint64 missing = place - m_last - 1;
            Hole hole{.received = place, .revealedAt = t};
            for (qint64 i = m_last + 1; i < place && missing <= ReorderWindow; ++i)
                hole.missing.insert(i);
            if (m_rule.isReorderable && missing <= ReorderWindow && openHoles() < OpenHoles) {
                m_holes.push_back(hole);
            } else {
                ExpectedGap gap{.t = t};
                if (m_rule.numbers == JudgedStream::Numbers::Ids) {
                    gap.expected = m_last + 1;
                    gap.received = place;
                    gap.missing = missing;
                }
                gaps.push_back(gap);
            }
            tellOld(t);
            m_last = place;
            m_isBroken = true;
            return;
        }
        for (auto hole = m_holes.begin(); hole != m_holes.end(); ++hole) {
            const Hole before = *hole;
            if (hole->missing.erase(place) == 0 || !hole->missing.empty())
                continue;
            const auto left = hole->revealedAt + ReorderTime - t;
            if (!hole->isTold && left < Undecided) {
                gaps.push_back(asGap(before, t, true));
            } else if (hole->isTold && -left < Undecided && -left > Clock::duration(0)) {
                for (ExpectedGap &gap : gaps)
                    gap.isOptional = gap.isOptional || (gap.t > t - 2 * Undecided && gap.received == before.received);
            }
            m_holes.erase(hole);
            break;
        }
        if (hadHole && openHoles() == 0)
            m_isBroken = false;
        tellOld(t);
    }

    void followBook(WallTime t, qint64 place, bool isSnapshot)
    {
        if (isSnapshot) {
            m_last = place;
            becomeWhole(t);
            return;
        }
        const qint64 last = m_last;
        m_last = std::max(m_last, place);
        if (!m_isWhole || m_rule.numbers == JudgedStream::Numbers::None || last < 0 || place <= last + 1)
            return;
        gaps.push_back({.t = t});
        breakBook(t);
    }

    void breakBook(WallTime t)
    {
        m_isWhole = false;
        if (m_brokenSince)
            return;
        m_brokenSince = t;
        while (!m_resyncsAsked.empty() && t - m_resyncsAsked.front() > 1min)
            m_resyncsAsked.pop_front();
        if (m_resyncsAsked.size() >= ResyncsPerMinute)
            failedResyncs.push_back(t);
        else
            m_resyncsAsked.push_back(t);
    }

    void becomeWhole(WallTime t)
    {
        m_isWhole = m_isStarted = true;
        if (std::exchange(m_brokenSince, {}))
            resyncs.push_back(t);
    }

    void addBlind(WallTime until)
    {
        blindTime += m_window.within(m_since, until);
        blindSpans.push_back({m_since, until});
    }

    // Blind = wanted and not trusted.
    void settle(WallTime t)
    {
        if (m_isUp && !m_isStarted && m_isAccepted && m_hasProof && !isBook() && !m_hasDelivered) {
            const double rate = m_trusted.count() > 0
                                    ? double(m_messages) / std::chrono::duration<double>(m_trusted).count()
                                    : 0;
            if (m_messages < 50 || rate < 0.8) {
                m_isStarted = true;   // Not known to be busy: trusted without an event yet (semantics 8).
            } else if (rate < 1.25 && !m_maybeStartedAt) {
                m_maybeStartedAt = t;
            }
        }
        const bool isBlind = !(m_isUp && m_isStarted && !m_isSilent && !m_isBroken && (!isBook() || m_isWhole));
        if (!isBlind && m_maybeStartedAt)
            uncertain += m_window.within(*std::exchange(m_maybeStartedAt, {}), t);
        if (!m_isUp)
            m_maybeStartedAt.reset();
        if (isBlind == m_isBlind)
            return;
        if (m_isBlind)
            addBlind(t);
        else
            m_trusted += t - m_since;
        m_isBlind = isBlind;
        m_since = t;
    }

    const JudgedStream &m_rule;
    const Window m_window;
    const Clock::duration m_staleAfter;
    const bool m_acksProve;
    bool m_isUp = false, m_hasAcknowledgement = false, m_isAccepted = false, m_hasProof = false;
    bool m_hasDelivered = false, m_isStarted = false, m_isSilent = false;
    bool m_isBroken = false;   ///< Not of books.
    bool m_isWhole = false;    ///< Of books.
    bool m_isBlind = true;
    WallTime m_since{}, m_openedAt{}, m_heardAt{};
    std::optional<WallTime> m_brokenSince, m_maybeStartedAt;
    std::vector<Hole> m_holes;
    qint64 m_last = -1;
    std::deque<WallTime> m_resyncsAsked;
    Clock::duration m_trusted{0};
    qint64 m_messages = 0;
};

/// An end of a session or an attempt that the truth calls for.
struct ExpectedOutage {
    WallTime from{}, to{};
    std::set<Cause> causes;
    QString what;
    bool isRepeated = false;   ///< Each attempt fails alike while it lasts.
    bool isFound = false;
};

/// One that the connector told.
struct ToldOutage {
    WallTime t{};
    Cause cause = Cause::None;
    bool isPlanned = false;
};

class Comparison
{
public:
    Comparison(const JudgedVenue &venue, const std::vector<TruthLine> &truth, const RecordedRun &run,
               const JudgeTolerance &tolerance)
        : m_venue(venue), m_truth(truth), m_run(run), m_tolerance(tolerance), m_window{run.from, run.to}
    {
        for (const JudgedStream &stream : venue.streams)
            m_streams.emplace_back(stream, m_window, run.staleAfter, venue.acknowledgementProves);
        for (const TruthLine &line : truth) {
            if (line.type == TruthLine::Type::FaultBegin)
                m_faults[line.faultId] = {line.fault, line.t, WallTime::max(), 0};
            else if (line.type == TruthLine::Type::FaultEnd && m_faults.contains(line.faultId)) {
                m_faults[line.faultId].ended = line.t;
                m_faults[line.faultId].hits = line.hits;
            }
        }
        for (const Event &event : run.events) {
            if (const auto *failed = std::get_if<ConnectionFailed>(&event.payload))
                m_told.push_back({event.time, failed->failure.cause, false});
            else if (const auto *changed = std::get_if<StateChanged>(&event.payload);
                     changed && (changed->cause == Cause::AnnouncedRestart || changed->cause == Cause::StreamsSilent))
                m_told.push_back({event.time, changed->cause, true});
        }
    }

    JudgeReport compare()
    {
        follow();
        expectOutages();
        compareGaps();
        compareResyncs();
        compareBlindTimes();
        compareOutages();
        compareLatency();
        compareCounts();
        for (const auto &[id, fault] : m_faults)
            m_report.faults[QString(nameOf(fault.fault.kind))] += int(fault.hits);
        std::stable_sort(m_report.findings.begin(), m_report.findings.end(),
                         [](const Finding &a, const Finding &b) { return a.t < b.t; });
        return m_report;
    }

private:
    struct FaultSpan {
        Fault fault;
        WallTime began{}, ended{};
        qint64 hits = 0;
    };
    /// What is to be followed, at the instant at which it is the client's.
    struct Step {
        enum class Kind { Open, End, Answer, Message, Rest };
        WallTime t{};
        Kind kind = Kind::Message;
        quint64 session = 0;
        const TruthLine *line = nullptr;
        FollowedStream *stream = nullptr;
        qint64 place = -1;   ///< Of a message within its stream and session.
    };

    [[nodiscard]] Clock::duration slack() const { return m_tolerance.instant + m_run.longestStall; }

    void find(Finding::Kind kind, WallTime t, const QString &text) { m_report.findings.append({kind, t, text}); }

    [[nodiscard]] FollowedStream *streamOf(const TruthLine &line)
    {
        for (FollowedStream &stream : m_streams) {
            const JudgedStream &rule = stream.rule();
            if (rule.truthStream == line.stream && (rule.truthSymbol.isEmpty() || rule.truthSymbol == line.symbol))
                return &stream;
        }
        return nullptr;
    }

    // Damage that only whoever reads JSON can see.
    [[nodiscard]] bool isReadableText(const TruthLine &line) const
    {
        const auto it = m_faults.find(line.faultId);
        return it == m_faults.end() || it->second.fault.mode.isEmpty()
               || it->second.fault.mode == QLatin1String("json");
    }

    // Frames that were held back by a fault's latency count when they left.
    [[nodiscard]] WallTime arrivalOf(const TruthLine &line) const
    {
        if (const auto it = m_released.find({line.session, line.number}); it != m_released.end())
            return it->second;
        for (const auto &[id, span] : m_faults) {
            const bool isDuring = line.t >= span.began && line.t < span.ended;
            if (isDuring && span.fault.kind == FaultKind::OneWay && span.fault.direction == QLatin1String("out"))
                return span.ended;
        }
        return line.t;
    }

    void follow()
    {
        using Type = TruthLine::Type;
        std::map<quint64, WallTime> openedAt, endedAt;
        for (const TruthLine &line : m_truth) {
            if (line.type == Type::Released)
                m_released[{line.session, line.number}] = line.t;
            else if (line.type == Type::SessionOpen)
                openedAt[line.session] = line.t;
            else if (line.type == Type::SessionClose)
                endedAt[line.session] = line.t;
        }
        // Where the client gave up first, the server may learn of it much later or never.
        for (auto &[session, opened] : openedAt) {
            WallTime &ended = endedAt.try_emplace(session, WallTime::max()).first->second;
            for (const ToldOutage &told : m_told) {
                if (!told.isPlanned && told.t > opened + 1ms && told.t < ended) {
                    ended = told.t;
                    break;
                }
            }
        }
        // What is no WebSocket or no text ends the session for the client there and then.
        for (const TruthLine &line : m_truth) {
            if (line.type == Type::Corrupt && !isReadableText(line)) {
                WallTime &ended = endedAt[line.session];
                ended = std::min(ended, line.t);
            }
        }
        m_endedAt = endedAt;

        std::vector<Step> steps;
        std::map<std::pair<quint64, const FollowedStream *>, qint64> positions;
        const auto place = [&](const TruthLine &line, FollowedStream *stream, bool isGreeting) -> qint64 {
            if (stream->rule().numbers == JudgedStream::Numbers::Ids && line.sequence >= 0)
                return line.sequence;
            qint64 &position = positions[{line.session, stream}];
            return isGreeting ? position : ++position;
        };
        std::map<std::tuple<quint64, const FollowedStream *, quint64>, std::deque<qint64>> held;
        quint64 newest = 0;
        for (const TruthLine &line : m_truth) {
            FollowedStream *stream = line.stream.isEmpty() ? nullptr : streamOf(line);
            Step step{.t = line.t, .session = line.session, .line = &line, .stream = stream};
            switch (line.type) {
            case Type::SessionOpen:
                newest = line.session;
                step.kind = Step::Kind::Open;
                steps.push_back(step);
                break;
            case Type::Sent:
            case Type::BadChecksum:
                step.t = arrivalOf(line);
                if (line.stream.isEmpty()) {
                    step.kind = Step::Kind::Answer;
                } else if (stream) {
                    // What greets a subscriber repeats the last message instead of being a new one.
                    const bool isGreeting = line.sequence < 0 && !stream->isBook()
                                            && stream->rule().numbers == JudgedStream::Numbers::Messages;
                    step.place = place(line, stream, isGreeting);
                }
                steps.push_back(step);
                break;
            case Type::Duplicate:
                step.t = arrivalOf(line);
                if (stream) {
                    const bool isId = stream->rule().numbers == JudgedStream::Numbers::Ids;
                    step.place = isId ? line.sequence : positions[{line.session, stream}];
                }
                steps.push_back(step);
                break;
            case Type::Corrupt:
                step.t = arrivalOf(line);
                if (stream)
                    (void)place(line, stream, false);
                steps.push_back(step);
                break;
            case Type::Held:
                if (stream)
                    held[{line.session, stream, line.faultId}].push_back(place(line, stream, false));
                break;
            case Type::Reordered:
                step.t = arrivalOf(line);
                if (stream) {
                    auto &waiting = held[{line.session, stream, line.faultId}];
                    if (!waiting.empty()) {
                        step.place = waiting.front();
                        waiting.pop_front();
                    }
                }
                steps.push_back(step);
                break;
            case Type::Dropped:
            case Type::Muted:
                if (stream)
                    (void)place(line, stream, false);
                break;
            case Type::Rest:
                step.kind = Step::Kind::Rest;
                for (FollowedStream &book : m_streams) {
                    const QByteArray &mark = book.rule().restMark;
                    if (line.status != 200 || mark.isEmpty() || !line.text.contains(mark))
                        continue;
                    step.stream = &book;
                    step.place = positions[{newest, &book}];
                    steps.push_back(step);
                }
                break;
            default:
                break;
            }
        }
        for (const auto &[session, ended] : endedAt) {
            if (ended != WallTime::max())
                steps.push_back({.t = ended, .kind = Step::Kind::End, .session = session});
        }
        std::stable_sort(steps.begin(), steps.end(), [](const Step &a, const Step &b) { return a.t < b.t; });

        for (const Step &step : steps)
            take(step);
        for (FollowedStream &stream : m_streams)
            stream.finish(m_run.to);
    }

    void take(const Step &step)
    {
        switch (step.kind) {
        case Step::Kind::Open:
            m_alive.push_back(step.session);
            if (m_alive.size() > 1)
                return;   // Its successor: it takes over when the first one ends.
            m_lastFrame.reset();
            for (FollowedStream &stream : m_streams)
                stream.sessionOpened(step.t);
            return;
        case Step::Kind::End: {
            const bool isActive = !m_alive.empty() && m_alive.front() == step.session;
            std::erase(m_alive, step.session);
            if (!isActive)
                return;
            m_lastFrame.reset();
            for (FollowedStream &stream : m_streams)
                m_alive.empty() ? stream.sessionEnded(step.t) : stream.sessionSwitched(step.t);
            return;
        }
        case Step::Kind::Rest:
            step.stream->fetched(step.t, step.place);
            return;
        case Step::Kind::Answer:
        case Step::Kind::Message:
            break;
        }
        if (m_alive.empty() || m_alive.front() != step.session)
            return;
        const TruthLine &line = *step.line;
        if (line.type == TruthLine::Type::Corrupt) {
            // It was not understood: nothing of it counts but that it was there. What is no text ends the session.
            if (m_venue.unreadableBreaksBooks && isReadableText(line)) {
                for (FollowedStream &stream : m_streams) {
                    if (stream.rule().numbers == JudgedStream::Numbers::None)
                        stream.bookLost(step.t, true);
                }
            }
            return;
        }
        if (m_venue.isConnectionNumbered && line.sequence >= 0 && !takeNumber(step.t, line.sequence))
            return;   // An old frame is left out whole.
        if (step.kind == Step::Kind::Answer) {
            for (FollowedStream &stream : m_streams)
                stream.acknowledged(step.t);
            return;
        }
        if (!step.stream)
            return;   // Heartbeats and the like.
        for (FollowedStream &other : m_streams)
            other.proven(step.t);
        step.stream->delivered(step.t, step.place, line.isSnapshot);
        if (line.type == TruthLine::Type::BadChecksum)
            step.stream->bookLost(step.t, true, true);
    }

    // False for a number that was seen or passed before.
    bool takeNumber(WallTime t, qint64 number)
    {
        const std::optional<qint64> last = m_lastFrame;
        if (last && number <= *last)
            return false;
        m_lastFrame = number;
        if (!last || number == *last + 1)
            return true;
        m_connectionGaps.push_back({.t = t, .expected = *last + 1, .received = number, .missing = number - *last - 1});
        for (FollowedStream &stream : m_streams)
            stream.bookLost(t, false);
        return true;
    }

    // ---- Gaps and resyncs.

    void compareGapsOf(const std::optional<StreamKey> &key, std::vector<ExpectedGap> expected)
    {
        const QString name = key ? key->toString() : QStringLiteral("the connection");
        std::vector<std::pair<WallTime, SequenceGap>> told;
        std::vector<WallTime> gapped;
        for (const Event &event : m_run.events) {
            if (!m_window.contains(event.time))
                continue;
            if (const auto *gap = std::get_if<SequenceGap>(&event.payload); gap && gap->stream == key)
                told.emplace_back(event.time, *gap);
            const auto *trust = std::get_if<TrustChanged>(&event.payload);
            if (trust && key && trust->stream == *key && trust->to == TrustState::Gapped)
                gapped.push_back(event.time);
        }
        std::stable_sort(expected.begin(), expected.end(),
                         [](const ExpectedGap &a, const ExpectedGap &b) { return a.t < b.t; });
        const auto isNear = [this](WallTime a, WallTime b) { return a - b < slack() && b - a < slack(); };
        for (const ExpectedGap &gap : expected) {
            if (!m_window.contains(gap.t))
                continue;
            m_report.gaps += !gap.isOptional;
            if (gap.isChecksum) {
                const auto it = std::find_if(gapped.begin(), gapped.end(),
                                             [&](WallTime t) { return isNear(t, gap.t); });
                if (it == gapped.end())
                    find(Finding::Kind::MissedGap, gap.t, QStringLiteral("%1: a wrong checksum").arg(name));
                else {
                    gapped.erase(it);
                    ++m_report.gapsFound;
                }
                continue;
            }
            // Equal numbers first: two holes may be told at once.
            const auto fits = [&](const SequenceGap &said) {
                return gap.received < 0
                       || (quint64(gap.expected) == said.expected && quint64(gap.received) == said.received
                           && quint64(gap.missing) == said.missing);
            };
            auto it = std::find_if(told.begin(), told.end(),
                                   [&](const auto &entry) { return isNear(entry.first, gap.t) && fits(entry.second); });
            if (it != told.end()) {
                told.erase(it);
                m_report.gapsFound += !gap.isOptional;
                continue;
            }
            if (gap.isOptional)
                continue;
            it = std::find_if(told.begin(), told.end(), [&](const auto &entry) { return isNear(entry.first, gap.t); });
            if (it == told.end()) {
                find(Finding::Kind::MissedGap, gap.t,
                     QStringLiteral("%1: %2 missing from %3 on").arg(name).arg(gap.missing).arg(gap.expected));
                continue;
            }
            find(Finding::Kind::WrongGap, gap.t,
                 QStringLiteral("%1: %2 missing from %3 on until %4, told as %5 from %6 on until %7")
                     .arg(name)
                     .arg(gap.missing)
                     .arg(gap.expected)
                     .arg(gap.received)
                     .arg(it->second.missing)
                     .arg(it->second.expected)
                     .arg(it->second.received));
            told.erase(it);
        }
        for (const auto &[t, gap] : told) {
            ++m_report.falseGaps;
            find(Finding::Kind::FalseGap, t,
                 QStringLiteral("%1: %2 from %3 on until %4, and nothing is missing")
                     .arg(name)
                     .arg(gap.missing)
                     .arg(gap.expected)
                     .arg(gap.received));
        }
    }

    void compareGaps()
    {
        for (const FollowedStream &stream : m_streams)
            compareGapsOf(stream.rule().key, stream.gaps);
        compareGapsOf({}, m_connectionGaps);
    }

    void compareResyncs()
    {
        for (const FollowedStream &stream : m_streams) {
            const StreamKey &key = stream.rule().key;
            std::vector<WallTime> told;
            for (const Event &event : m_run.events) {
                const auto *resynced = std::get_if<Resynced>(&event.payload);
                if (resynced && resynced->stream == key && m_window.contains(event.time))
                    told.push_back(event.time);
            }
            for (const WallTime t : stream.resyncs) {
                if (!m_window.contains(t))
                    continue;
                ++m_report.resyncs;
                const auto it = std::find_if(told.begin(), told.end(),
                                             [&](WallTime at) { return at - t < slack() && t - at < slack(); });
                if (it == told.end()) {
                    find(Finding::Kind::MissedResync, t, key.toString());
                    continue;
                }
                told.erase(it);
                ++m_report.resyncsFound;
            }
            for (const WallTime t : told)
                find(Finding::Kind::FalseResync, t, key.toString());
        }
    }

    // Whoever is kept from running tells a change late.
    [[nodiscard]] Clock::duration stalledAtEdges(const FollowedStream &stream) const
    {
        Clock::duration stalled{0};
        for (const RecordedRun::Stall &stall : m_run.stalls) {
            const bool isInTheWay = std::any_of(
                stream.blindSpans.begin(), stream.blindSpans.end(), [&](const Window &span) {
                    const auto covers = [&](WallTime t) {
                        return t > stall.until - stall.length - Undecided && t < stall.until + Undecided;
                    };
                    return covers(span.from) || covers(span.to);
                });
            if (isInTheWay)
                stalled += stall.length;
        }
        return stalled;
    }

    // Where the two differ most, for whoever looks for the reason.
    [[nodiscard]] QString worstDifference(const FollowedStream &stream) const
    {
        struct Edge {
            WallTime t{};
            int truth = 0, told = 0;
        };
        std::vector<Edge> edges;
        for (const Window &span : stream.blindSpans) {
            edges.push_back({span.from, 1, 0});
            edges.push_back({span.to, -1, 0});
        }
        for (const Event &event : m_run.events) {
            const auto *trust = std::get_if<TrustChanged>(&event.payload);
            if (!trust || trust->stream != stream.rule().key)
                continue;
            const auto isBlind = [](TrustState state) {
                return state != TrustState::Trusted && state != TrustState::Paused;
            };
            if (isBlind(trust->from) != isBlind(trust->to))
                edges.push_back({event.time, 0, isBlind(trust->to) ? 1 : -1});
        }
        std::stable_sort(edges.begin(), edges.end(), [](const Edge &a, const Edge &b) { return a.t < b.t; });
        int truth = 0, told = 0;
        Window worst{m_window.from, m_window.from};
        bool isTold = false;
        for (size_t i = 0; i + 1 < edges.size(); ++i) {
            truth += edges[i].truth;
            told += edges[i].told;
            const Window span{std::max(edges[i].t, m_window.from), std::min(edges[i + 1].t, m_window.to)};
            if ((truth > 0) != (told > 0) && span.to - span.from > worst.to - worst.from) {
                worst = span;
                isTold = told > 0;
            }
        }
        return QStringLiteral("from %1 on for %2 ms only %3 says so")
            .arg(toRfc3339(worst.from))
            .arg(toMs(worst.to - worst.from), 0, 'f', 1)
            .arg(isTold ? QStringLiteral("the connector") : QStringLiteral("the truth"));
    }

    void compareBlindTimes()
    {
        for (const FollowedStream &stream : m_streams) {
            const StreamKey &key = stream.rule().key;
            const auto it = m_run.blindTime.find(key);
            if (it == m_run.blindTime.end()) {
                find(Finding::Kind::WrongBlindTime, m_run.to, QStringLiteral("%1: not recorded").arg(key.toString()));
                continue;
            }
            const Clock::duration most = stream.blindTime, least = most - stream.uncertain;
            const Clock::duration off = it->second > most    ? it->second - most
                                        : it->second < least ? it->second - least
                                                             : Clock::duration(0);
            m_report.mostBlindTime = std::max(m_report.mostBlindTime, most);
            if (std::chrono::abs(off) > std::chrono::abs(m_report.worstBlindTime) || !m_report.worstStream) {
                m_report.worstBlindTime = off;
                m_report.worstStream = key;
            }
            if (std::chrono::abs(off) > m_tolerance.blindTime + stalledAtEdges(stream)) {
                find(Finding::Kind::WrongBlindTime, m_run.to,
                     QStringLiteral("%1: blind for %2 ms, told as %3 ms; %4")
                         .arg(key.toString())
                         .arg(toMs(most), 0, 'f', 1)
                         .arg(toMs(it->second), 0, 'f', 1)
                         .arg(worstDifference(stream)));
            }
        }
    }

    // ---- Outages.

    [[nodiscard]] static std::set<Cause> causesOfClose(int code)
    {
        switch (code) {
        case 1008:
            return {Cause::PolicyViolation};
        case 1012:
            return {Cause::AnnouncedRestart};
        case 1013:
            return {Cause::TryAgainLater};
        default:
            return {Cause::ClosedByServer};
        }
    }

    [[nodiscard]] static std::set<Cause> causesOfStatus(int status)
    {
        switch (status) {
        case 418:
            return {Cause::Banned};
        case 429:
            return {Cause::TooManyRequests};
        default:
            return {Cause::HttpStatus};
        }
    }

    void expect(WallTime from, WallTime to, std::set<Cause> causes, const QString &what, bool isRepeated = false)
    {
        if (m_window.contains(from))
            m_expected.push_back({from - slack(), to + slack(), std::move(causes), what, isRepeated});
    }

    void expectOutages()
    {
        using Type = TruthLine::Type;
        for (const TruthLine &line : m_truth) {
            if (line.type == Type::SessionClose && line.text.startsWith("fault: ")) {
                // One that the client had given up before tells nothing new.
                const auto ended = m_endedAt.find(line.session);
                const bool wasGivenUp = ended != m_endedAt.end() && ended->second < line.t;
                if (wasGivenUp && (line.text == "fault: half_open ended" || line.t - ended->second > slack() + 1s))
                    continue;
                const QString what = QString::fromUtf8(line.text);
                if (line.text == "fault: close") {
                    for (const auto &[id, span] : m_faults) {
                        if (span.fault.kind == FaultKind::Close && span.began <= line.t && line.t - span.began < 2s)
                            expect(span.began, line.t, causesOfClose(span.fault.code),
                                   QStringLiteral("close %1").arg(span.fault.code));
                    }
                } else if (line.text == "fault: accept_then_drop") {
                    expect(line.t, line.t, {Cause::ConnectionLost, Cause::ConnectionReset}, what);
                } else {
                    expect(line.t, line.t, {Cause::ConnectionLost}, what);
                }
            } else if (line.type == Type::Refused && line.text.startsWith("HTTP ")) {
                expect(line.t, line.t, causesOfStatus(line.text.mid(5).toInt()), QString::fromUtf8(line.text));
            } else if (line.type == Type::Refused) {
                expect(line.t, line.t + m_run.connectTimeout, {Cause::UpgradeTimeout}, QString::fromUtf8(line.text));
            } else if (line.type == Type::Corrupt && !isReadableText(line)) {
                expect(line.t, line.t, {Cause::ProtocolViolation},
                       QStringLiteral("corrupt %1").arg(m_faults[line.faultId].fault.mode));
            }
        }
        for (const auto &[id, span] : m_faults) {
            const WallTime end = std::min(span.ended, m_run.to);
            const QString what = QString(nameOf(span.fault.kind));
            switch (span.fault.kind) {
            case FaultKind::Refuse:
                expect(span.began, end, {Cause::ConnectionRefused}, what, true);
                break;
            case FaultKind::HalfOpen:
                if (span.hits > 0)
                    expect(span.began, span.began + DeadWithin, {Cause::ReceiveDead}, what);
                break;
            case FaultKind::OneWay: {
                const bool isOut = span.fault.direction == QLatin1String("out");
                if (span.hits > 0)
                    expect(span.began, span.began + (isOut ? Clock::duration(DeadWithin) : OneWayWithin),
                           {isOut ? Cause::ReceiveDead : Cause::SendDead},
                           what + QLatin1Char(' ') + span.fault.direction);
                break;
            }
            case FaultKind::NoAck:
                if (span.hits > 0)
                    expect(span.began, end, {Cause::AcknowledgementTimeout}, what);
                break;
            case FaultKind::ShutdownNotice:
                if (span.hits > 0)
                    expect(span.began, span.began + 5s, {Cause::AnnouncedRestart}, what, true);
                break;
            case FaultKind::Mute:
                if (end - span.began > 2 * m_run.staleAfter)
                    expect(span.began + 2 * m_run.staleAfter, end, {Cause::StreamsSilent}, what, true);
                break;
            default:
                break;
            }
        }
        for (const FollowedStream &stream : m_streams) {
            for (const WallTime t : stream.failedResyncs)
                expect(t, t, {Cause::ResyncFailed},
                       QStringLiteral("a fourth resync of %1 within a minute").arg(stream.rule().key.toString()), true);
        }
    }

    void compareOutages()
    {
        // Failures first: a change of state repeats their causes.
        std::stable_partition(m_told.begin(), m_told.end(), [](const ToldOutage &told) { return !told.isPlanned; });
        for (const ToldOutage &told : m_told) {
            if (!m_window.contains(told.t))
                continue;
            ExpectedOutage *right = nullptr, *other = nullptr;
            for (ExpectedOutage &expected : m_expected) {
                if (told.t < expected.from || told.t > expected.to || (expected.isFound && !expected.isRepeated))
                    continue;
                if (expected.causes.contains(told.cause)) {
                    if (!right || right->isFound)
                        right = &expected;
                } else if (!expected.isFound && !other) {
                    other = &expected;
                }
            }
            if (right) {
                if (!std::exchange(right->isFound, true)) {
                    ++m_report.outagesNamed;
                    ++m_report.causes[QString(nameOf(told.cause))];
                }
            } else if (told.isPlanned) {
                // A change of state repeats the cause of a failure that is judged by itself.
                continue;
            } else if (other) {
                other->isFound = true;
                find(Finding::Kind::WrongCause, told.t,
                     QStringLiteral("%1 was told as %2").arg(other->what, nameOf(told.cause)));
            } else {
                find(Finding::Kind::FalseOutage, told.t, QString(nameOf(told.cause)));
            }
        }
        for (const ExpectedOutage &expected : m_expected) {
            ++m_report.outages;
            if (!expected.isFound)
                find(Finding::Kind::MissedOutage, expected.from + slack(), expected.what);
        }
    }

    // ---- The rest.

    void compareLatency()
    {
        if (m_run.latencyFrom == WallTime{})
            return;
        std::vector<std::chrono::nanoseconds> delays;
        for (const TruthLine &line : m_truth) {
            if (line.type == TruthLine::Type::Released && line.t >= m_run.latencyFrom && line.t <= m_run.latencyTo)
                delays.push_back(line.delay);
        }
        if (delays.empty() || !m_run.latencyP50) {
            find(Finding::Kind::WrongLatency, m_run.latencyTo, QStringLiteral("not measured"));
            return;
        }
        const auto middle = delays.begin() + qptrdiff(delays.size() / 2);
        std::nth_element(delays.begin(), middle, delays.end());
        m_report.latency = *middle + m_venue.timeResolution / 2;
        m_report.latencyDeviation = *m_run.latencyP50 - *m_report.latency;
        if (std::chrono::abs(*m_report.latencyDeviation) > m_tolerance.latency + m_venue.clockUncertainty) {
            find(Finding::Kind::WrongLatency, m_run.latencyTo,
                 QStringLiteral("p50 %1 ms, told as %2 ms")
                     .arg(toMs(*m_report.latency), 0, 'f', 2)
                     .arg(toMs(*m_run.latencyP50), 0, 'f', 2));
        }
    }

    void compareCounts()
    {
        quint64 unreadable = 0, checksums = 0;
        for (const TruthLine &line : m_truth) {
            if (!m_window.contains(line.t))
                continue;
            // What is no text at all never gets as far as being read.
            unreadable += line.type == TruthLine::Type::Corrupt && isReadableText(line);
            checksums += line.type == TruthLine::Type::BadChecksum;
        }
        if (unreadable != m_run.undecodableMessages) {
            find(Finding::Kind::Miscounted, m_run.to,
                 QStringLiteral("%1 messages were damaged, %2 were told")
                     .arg(unreadable)
                     .arg(m_run.undecodableMessages));
        }
        if (checksums != m_run.checksumFailures) {
            find(Finding::Kind::Miscounted, m_run.to,
                 QStringLiteral("%1 checksums were wrong, %2 were told").arg(checksums).arg(m_run.checksumFailures));
        }
    }

    const JudgedVenue &m_venue;
    const std::vector<TruthLine> &m_truth;
    const RecordedRun &m_run;
    const JudgeTolerance m_tolerance;
    const Window m_window;
    std::deque<FollowedStream> m_streams;
    std::map<quint64, FaultSpan> m_faults;
    std::vector<ToldOutage> m_told;
    std::map<std::pair<quint64, quint64>, WallTime> m_released;
    std::map<quint64, WallTime> m_endedAt;
    std::vector<quint64> m_alive;
    std::optional<qint64> m_lastFrame;
    std::vector<ExpectedGap> m_connectionGaps;
    std::vector<ExpectedOutage> m_expected;
    JudgeReport m_report;
};

}   // namespace

JudgeReport judgeRun(const JudgedVenue &venue, const std::vector<TruthLine> &truth, const RecordedRun &run,
                     const JudgeTolerance &tolerance)
{
    return Comparison(venue, truth, run, tolerance).compare();
}

}   // namespace feedwarden
