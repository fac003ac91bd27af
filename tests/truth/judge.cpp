// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/truth/judge.h"

#include "tests/truth/expectedoutages.h"
#include "tests/truth/followedstream.h"

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
    case Finding::Kind::WrongTruth:
        return QLatin1String("wrong truth");
    case Finding::Kind::NotRecovered:
        return QLatin1String("not recovered");
    }
    Q_UNREACHABLE();
}

namespace {

// On loopback, of the quickest of ten.
constexpr Clock::duration MostRoundTrip = 6ms;

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
            m_streams.emplace_back(stream, m_window, run.staleAfter, venue.acknowledgementProves, tolerance.undecided);
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
        std::map<WallTime, QString> failedResyncs;
        for (const FollowedStream &stream : m_streams) {
            for (const WallTime t : stream.failedResyncs)
                failedResyncs[t] = stream.rule().key.toString();
        }
        m_expected = expectedOutages(m_truth, m_faults, m_endedAt, failedResyncs, m_run, slack());
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
    /// What is to be followed, at the instant at which it is the client's.
    struct Step {
        enum class Kind { Open, End, Answer, Message, StartLost, Rest };
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
            const bool isNamed = rule.truthStream == line.stream
                                 || (!rule.wholeStream.isEmpty() && rule.wholeStream == line.stream);
            if (isNamed && (rule.truthSymbol.isEmpty() || rule.truthSymbol == line.symbol))
                return &stream;
        }
        return nullptr;
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
            if (line.type == Type::Corrupt && !isReadableText(line, m_faults)) {
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
        const auto loseStart = [&](Step step) {
            if (!step.stream || !step.line->isSnapshot)
                return;
            step.kind = Step::Kind::StartLost;
            steps.push_back(step);
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
                loseStart(step);
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
                loseStart(step);
                break;
            case Type::Rest:
                step.kind = Step::Kind::Rest;
                for (FollowedStream &book : m_streams) {
                    const QByteArray &mark = book.rule().restMark;
                    if (mark.isEmpty() || !line.text.contains(mark))
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
            if (step.line->status == 200)
                step.stream->fetched(step.t, step.place);
            else
                step.stream->fetchFailed(step.t);
            return;
        case Step::Kind::StartLost:
            step.stream->startLost(step.t);
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
            if (m_venue.unreadableBreaksBooks && isReadableText(line, m_faults)) {
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
            for (const QByteArray &symbol : line.books)
                takeWholeBook(step.t, symbol);
            return;
        }
        if (!step.stream)
            return;   // Heartbeats and the like.
        // Some venues send more than was asked for.
        if (step.t < m_run.wantedFrom && !m_venue.latencyStreams.contains(step.stream->rule().key))
            return;
        for (FollowedStream &other : m_streams)
            other.proven(step.t);
        const bool isWhole = line.isSnapshot || step.stream->rule().wholeStream == line.stream;
        const size_t wrongBefore = step.stream->wrongChecksums.size();
        step.stream->delivered(step.t, step.place, isWhole, line.text);
        // Where numbers tell of each loss, a book that is whole has the right checksum.
        if (step.stream->wrongChecksums.size() > wrongBefore && line.type != TruthLine::Type::BadChecksum
            && step.stream->rule().numbers != JudgedStream::Numbers::None)
            find(Finding::Kind::WrongTruth, step.t, step.stream->rule().key.toString());
    }

    // One that an answer brings.
    void takeWholeBook(WallTime t, const QByteArray &symbol)
    {
        for (FollowedStream &other : m_streams)
            other.proven(t);
        for (FollowedStream &stream : m_streams) {
            if (stream.isBook() && stream.rule().truthSymbol == symbol)
                stream.delivered(t, -1, true);
        }
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
            const bool isInTheWay = std::any_of(stream.blindSpans.begin(), stream.blindSpans.end(),
                                                [&](const JudgedWindow &span) {
                                                    const auto covers = [&](WallTime t) {
                                                        return t > stall.until - stall.length - m_tolerance.undecided
                                                               && t < stall.until + m_tolerance.undecided;
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
        for (const JudgedWindow &span : stream.blindSpans) {
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
        JudgedWindow worst{m_window.from, m_window.from};
        bool isTold = false;
        for (size_t i = 0; i + 1 < edges.size(); ++i) {
            truth += edges[i].truth;
            told += edges[i].told;
            const JudgedWindow span{std::max(edges[i].t, m_window.from), std::min(edges[i + 1].t, m_window.to)};
            const bool isUncertain = std::any_of(
                stream.uncertainSpans.begin(), stream.uncertainSpans.end(),
                [&](const JudgedWindow &uncertain) { return span.from < uncertain.to && span.to > uncertain.from; });
            if (!isUncertain && (truth > 0) != (told > 0) && span.to - span.from > worst.to - worst.from) {
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
                m_report.worstBlindTimeWhy = worstDifference(stream);
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

    // What the line says of its own doubt has to hold. Whoever doubts more than the resolution and a round trip explain
    // is not believed.
    [[nodiscard]] Clock::duration clockDoubt() const
    {
        return std::min(m_run.clockDoubt, m_venue.clockUncertainty + MostRoundTrip / 2);
    }

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
        if (std::chrono::abs(*m_report.latencyDeviation) > m_tolerance.latency + clockDoubt() + m_run.handOver) {
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
            unreadable += line.type == TruthLine::Type::Corrupt && isReadableText(line, m_faults);
            m_report.duplicates += line.type == TruthLine::Type::Duplicate;
            m_report.reordered += line.type == TruthLine::Type::Reordered;
        }
        for (const FollowedStream &stream : m_streams) {
            checksums += quint64(std::count_if(stream.wrongChecksums.begin(), stream.wrongChecksums.end(),
                                               [this](WallTime t) { return m_window.contains(t); }));
        }
        if (unreadable != m_run.undecodableMessages) {
            find(Finding::Kind::Miscounted, m_run.to,
                 QStringLiteral("%1 messages were damaged, %2 were told")
                     .arg(unreadable)
                     .arg(m_run.undecodableMessages));
        }
        m_report.checksums = int(checksums);
        m_report.checksumsFound = int(m_run.checksumFailures);
        m_report.duplicatesFound = int(m_run.duplicates);
        if (checksums != m_run.checksumFailures) {
            find(Finding::Kind::Miscounted, m_run.to,
                 QStringLiteral("%1 checksums were wrong, %2 were told").arg(checksums).arg(m_run.checksumFailures));
        }
    }

    const JudgedVenue &m_venue;
    const std::vector<TruthLine> &m_truth;
    const RecordedRun &m_run;
    const JudgeTolerance m_tolerance;
    const JudgedWindow m_window;
    std::deque<FollowedStream> m_streams;
    FaultSpans m_faults;
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
