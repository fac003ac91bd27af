// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agent/conformancereception.h"

#include "core/feed/streamledger.h"

#include <QSet>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <optional>
#include <set>
#include <variant>

namespace feedwarden {

using Item = ConformanceItem;

namespace {

// ---- Following a recording with a ledger.

struct PlaybackOptions {
    qsizetype leaveOut = -1;   ///< A line that is lost.
    bool isRepeated = false;   ///< Every line comes twice.
};

struct Playback {
    LedgerTotals totals;
    std::vector<TrustState> trust;   ///< Of each stream, at the end.
    bool hadSnapshot = true;         ///< No book was left without the whole that is fetched.
    int crossed = 0;                 ///< Changes after which a book was.
};

/// A ledger and what it is told, on the recorder's time.
class Player final
{
public:
    Player(const ConformanceSubject &subject, const Capture &capture, const QStringList &symbols)
        : m_capture(capture), m_line(subject, symbols), m_now(Base)
    {
        const auto count = StreamIndex(m_line.keys().size());
        for (StreamIndex i = 0; i < count; ++i)
            m_ledger.addStream(i, m_line.keys()[size_t(i)], m_line.traitsOf(size_t(i)), Base);
        m_ledger.start(Base);
        m_ledger.sessionStarted(Base);
        for (StreamIndex i = 0; i < count; ++i) {
            m_ledger.requested(i, Base);
            m_ledger.acknowledged(i, Base);
        }
    }

    Playback play(const PlaybackOptions &options)
    {
        for (qsizetype i = 0; i < m_capture.size(); ++i) {
            wakeUntil(at(m_capture.time(i)));
            for (int times = i == options.leaveOut ? 0 : options.isRepeated ? 2 : 1; times > 0; --times)
                take(m_capture.line(i), m_capture.time(i));
        }
        wakeUntil(m_now + 2s);   // A hole that nothing fills within 1 s is a gap (semantics 8).
        settle();
        m_result.totals = m_ledger.totals();
        for (StreamIndex i = 0; i < StreamIndex(m_line.keys().size()); ++i)
            m_result.trust.push_back(m_ledger.trust(i));
        return m_result;
    }

private:
    static constexpr Clock::time_point Base{1h};

    [[nodiscard]] Clock::time_point at(WallTime wall) const
    {
        const auto since = std::chrono::duration_cast<Clock::duration>(wall - m_capture.time(0));
        return Base + std::max<Clock::duration>(since, 0ns);
    }

    void take(std::string_view text, WallTime wall)
    {
        const DecodedFrame &frame = m_line.decode(text);
        if (frame.connectionSequence.isSet && !m_ledger.acceptFrame(frame.connectionSequence, m_now))
            return;
        for (const FeedMessage &message : frame.messages) {
            (void)m_ledger.accept(message, frame.levels, m_now, wall);
            const OrderBook *const book = m_ledger.book(message.stream);
            m_result.crossed += book != nullptr && book->isCrossed();
        }
        settle();
    }

    /// Gives the books the whole that belongs to the recording, from the instant at which it was fetched.
    void settle()
    {
        m_ledger.takeEvents(m_events);
        for (const LedgerEvent &event : m_events) {
            if (event.kind == LedgerEvent::Kind::NeedSnapshot)
                m_wantSnapshot.insert(event.stream);
        }
        if (m_capture.restDepth().isEmpty()) {
            m_result.hadSnapshot = m_result.hadSnapshot && m_wantSnapshot.empty();
            return;
        }
        if (m_now < at(m_capture.restDepthTime()))
            return;
        for (const StreamIndex stream : m_wantSnapshot) {
            if (m_line.parseSnapshot(stream, m_capture.restDepth(), m_snapshot))
                m_ledger.applySnapshot(m_snapshot.messages.front(), m_snapshot.levels, m_now);
            else
                m_ledger.snapshotFailed(stream, m_now);
        }
        m_wantSnapshot.clear();
    }

    void wakeUntil(Clock::time_point until)
    {
        while (m_ledger.nextWake() <= until) {
            m_now = std::max(m_now, m_ledger.nextWake());
            m_ledger.wake(m_now);
            settle();
        }
        m_now = std::max(m_now, until);
    }

    const Capture &m_capture;
    ConformanceReception m_line;
    StreamLedger m_ledger;
    DecodedFrame m_snapshot;
    std::vector<LedgerEvent> m_events;
    std::set<StreamIndex> m_wantSnapshot;
    Clock::time_point m_now;
    Playback m_result;
};

// ---- Reading a recording once.

/// A line of a recording, and the highest number in it.
struct NumberedLine {
    qsizetype line = 0;
    quint64 number = 0;
};

/// One that can be left out so that its neighbours show it: its number is between theirs. The nearest to the middle;
/// none where numbers begin anew all the time.
std::optional<qsizetype> lineToLose(const std::vector<NumberedLine> &lines)
{
    std::optional<size_t> best;
    const auto distance = [&](size_t i) { return std::abs(qptrdiff(i) - qptrdiff(lines.size() / 2)); };
    for (size_t i = 1; i + 1 < lines.size(); ++i) {
        const bool isBetween = lines[i - 1].number < lines[i].number && lines[i].number < lines[i + 1].number;
        if (isBetween && (!best || distance(i) < distance(*best)))
            best = i;
    }
    return best ? std::optional(lines[*best].line) : std::nullopt;
}

/// Times before are no times of exchanges: a recorder's clock that counts from its own start.
constexpr WallTime FirstExchange{std::chrono::hours(24 * 365 * 39)};

/// What decoding alone shows.
class Reading final
{
public:
    Reading(ConformanceReception &line, const Capture &capture)
        : m_hasTimes(capture.clockLead().count() != 0 && capture.time(0) > FirstExchange),
          counts(line.keys().size()),
          linesOf(line.keys().size()),
          hasWhole(line.keys().size()),
          m_lastEvent(line.keys().size())
    {
        for (qsizetype i = 0; i < capture.size(); ++i)
            take(i, capture.line(i), capture.time(i), line.decode(capture.line(i)));
    }

    [[nodiscard]] int noticesOf(std::initializer_list<SessionNotice::Kind> kinds) const
    {
        int sum = 0;
        for (const auto kind : kinds) {
            const auto found = m_notices.find(kind);
            sum += found == m_notices.end() ? 0 : found->second;
        }
        return sum;
    }
    [[nodiscard]] QString problems() const
    {
        QStringList shown;
        for (const QString &problem : m_problems)
            shown.append(problem);
        return shown.join(QLatin1String("; "));
    }
    [[nodiscard]] std::optional<double> middleLatencyMs()
    {
        if (m_latencies.empty())
            return {};
        const auto middle = m_latencies.begin() + qptrdiff(m_latencies.size() / 2);
        std::nth_element(m_latencies.begin(), middle, m_latencies.end());
        return double(middle->count()) / 1e6;
    }

private:
    void take(qsizetype number, std::string_view text, WallTime received, const DecodedFrame &frame)
    {
        static constexpr qsizetype MostProblems = 3;
        if (isNotUnderstood(frame.problem)) {
            ++notUnderstood;
            if (m_problems.size() < MostProblems)
                m_problems.append(QStringLiteral("line %1: %2 (%3)")
                                      .arg(number + 1)
                                      .arg(wordsFor(frame.problem), QLatin1String(frame.problemField)));
        }
        unknown += frame.problem == DecodeProblem::UnknownType;
        if (frame.problem == DecodeProblem::ForeignStream && ++foreign == 1)
            firstForeign = number + 1;
        for (const SessionNotice &notice : frame.notices) {
            ++m_notices[notice.kind];
            namesAcknowledged += notice.kind == SessionNotice::Kind::Acknowledged
                                 && (notice.requestId != 0 || !notice.streams.empty());
        }
        if (frame.connectionSequence.isSet)
            linesOfConnection.push_back({number, frame.connectionSequence.last});
        if (sample.isEmpty() && !frame.messages.empty())
            sample = QByteArray(text.data(), qsizetype(text.size()));
        for (const FeedMessage &message : frame.messages) {
            const auto stream = size_t(message.stream);
            ++counts[stream];
            if (message.sequence.isSet) {
                if (linesOf[stream].empty() || linesOf[stream].back().line != number)
                    linesOf[stream].push_back({number, 0});
                linesOf[stream].back().number = std::max(linesOf[stream].back().number, message.sequence.last);
            }
            if (const auto *const book = std::get_if<BookChange>(&message.payload); book && book->isSnapshot)
                hasWhole[stream] = true;
            if (message.hasEventTime())
                judgeTime(message, received);
        }
    }

    void judgeTime(const FeedMessage &message, WallTime received)
    {
        ++timed;
        const WallTime time = message.eventTime;
        WallTime &last = m_lastEvent[size_t(message.stream)];
        // A unit that is wrong by a factor of 1000 leads far away from this century.
        const bool isPlausible = time > FirstExchange && time < WallTime(std::chrono::hours(24 * 365 * 130));
        const bool isNear = !m_hasTimes || !message.countsForLatency
                            || std::chrono::abs(received - time) < std::chrono::hours(1);
        const bool isForward = last == WallTime{} || !message.countsForLatency || last - time < std::chrono::minutes(1);
        absurd += !isPlausible || !isNear || !isForward;
        last = std::max(last, time);
        if (m_hasTimes && message.countsForLatency)
            m_latencies.push_back(received - time);
    }

    const bool m_hasTimes;

public:
    int notUnderstood = 0, unknown = 0, foreign = 0;
    int namesAcknowledged = 0;    ///< Acknowledgements that say of what: a request or streams.
    qsizetype firstForeign = 0;   ///< Counted from 1.
    int timed = 0, absurd = 0;
    std::vector<int> counts;                          ///< Messages of each stream.
    std::vector<std::vector<NumberedLine>> linesOf;   ///< Of each stream, those with a number of its own.
    std::vector<NumberedLine> linesOfConnection;      ///< Those with a number of the connection.
    std::vector<bool> hasWhole;                       ///< A stream's book came whole.
    QByteArray sample;                                ///< A line with data.

private:
    std::vector<WallTime> m_lastEvent;
    std::map<SessionNotice::Kind, int> m_notices;
    QStringList m_problems;
    std::vector<std::chrono::nanoseconds> m_latencies;
};

void tellUnderstanding(const ConformanceReception &line, const Capture &capture, Reading &reading,
                       ConformanceFindings &findings)
{
    findings.check(Item::Understood, reading.notUnderstood == 0,
                   reading.notUnderstood == 0 ? QStringLiteral("%1 messages").arg(capture.size())
                                              : QStringLiteral("%1 of %2 are not: %3")
                                                    .arg(reading.notUnderstood)
                                                    .arg(capture.size())
                                                    .arg(reading.problems()));
    findings.check(Item::TypesKnown, reading.unknown == 0,
                   reading.unknown == 0 ? QStringLiteral("none is unknown")
                                        : QStringLiteral("%1 are not").arg(reading.unknown));
    if (reading.foreign > 0)
        findings.skip(Item::StreamsKnown, QStringLiteral("%1 are of streams that are not asked for here, first line %2")
                                              .arg(reading.foreign)
                                              .arg(reading.firstForeign));
    else
        findings.check(Item::StreamsKnown, true, QStringLiteral("none is of another's"));
    for (const Channel channel : line.facts().channels) {
        int messages = 0;
        for (size_t i = 0; i < line.keys().size(); ++i)
            messages += line.keys()[i].channel == channel ? reading.counts[i] : 0;
        if (messages == 0)
            findings.skip(Item::Decoded, QStringLiteral("none in this recording"), channel);
        else
            findings.check(Item::Decoded, true, QStringLiteral("%1 messages").arg(messages), channel);
    }
    if (reading.timed == 0) {
        findings.skip(Item::EventTimes, QStringLiteral("the messages have none"));
    } else {
        QString detail = reading.absurd == 0
                             ? QStringLiteral("%1 messages").arg(reading.timed)
                             : QStringLiteral("%1 of %2 are not: far from the receive time, or running backwards")
                                   .arg(reading.absurd)
                                   .arg(reading.timed);
        if (const auto latency = reading.middleLatencyMs())
            detail += QStringLiteral("; receive time - event time: %1 ms in the middle").arg(*latency, 0, 'f', 1);
        findings.check(Item::EventTimes, reading.absurd == 0, detail);
    }
    using Notice = SessionNotice::Kind;
    if (const int acknowledged = reading.noticesOf({Notice::Acknowledged}); acknowledged > 0)
        findings.check(Item::Acknowledged, reading.namesAcknowledged > 0,
                       reading.namesAcknowledged > 0
                           ? QStringLiteral("%1 notices").arg(acknowledged)
                           : QStringLiteral("%1 notices name neither a request nor a stream").arg(acknowledged));
    else
        findings.skip(Item::Acknowledged, QStringLiteral("no such message in this recording"));
    const int beats = reading.noticesOf({Notice::Heartbeat, Notice::Pong, Notice::Ping});
    if (line.facts().heartbeatInterval.count() == 0)
        findings.skip(Item::Heartbeats, QStringLiteral("the venue has none that is relied upon"));
    else if (beats == 0)
        findings.skip(Item::Heartbeats, QStringLiteral("none in this recording"));
    else
        findings.check(Item::Heartbeats, true, QStringLiteral("%1 of them").arg(beats));
}

void tellBooks(const ConformanceReception &line, const Reading &reading, const Playback &plain,
               ConformanceFindings &findings)
{
    int books = 0, whole = 0, headless = 0;
    bool haveChecksums = false;
    for (size_t i = 0; i < line.keys().size(); ++i) {
        if (line.keys()[i].channel != Channel::Depth || reading.counts[i] == 0)
            continue;
        const StreamTraits traits = line.traitsOf(i);
        haveChecksums = haveChecksums || traits.checksum != ChecksumRule::None;
        if (!traits.snapshotOverRest && !reading.hasWhole[i]) {
            ++headless;
            continue;
        }
        ++books;
        whole += plain.trust[i] == TrustState::Trusted || plain.trust[i] == TrustState::Silent;
    }
    const QString others = headless == 0 ? QString() : QStringLiteral("; %1 begin before the recording").arg(headless);
    if (books == 0)
        findings.skip(Item::BooksWhole, QStringLiteral("no book of changes in this recording") + others);
    else if (!plain.hadSnapshot)
        findings.skip(Item::BooksWhole, QStringLiteral("they begin over REST, and the recording has no such answer "
                                                       "beside it"));
    else
        findings.check(Item::BooksWhole, whole == books && plain.crossed == 0,
                       QStringLiteral("%1 of %2; crossed %3 times").arg(whole).arg(books).arg(plain.crossed) + others);
    if (!haveChecksums)
        findings.skip(Item::ChecksumsHold, QStringLiteral("there are none"));
    else
        findings.check(Item::ChecksumsHold, plain.totals.checksumFailures == 0,
                       plain.totals.checksumFailures == 0
                           ? QStringLiteral("none is wrong")
                           : QStringLiteral("%1 are wrong: the rule, or the number of levels, is not that of the "
                                            "recording (--depth)")
                                 .arg(plain.totals.checksumFailures));
}

}   // namespace

RecordedSymbols symbolsIn(const Capture &capture, const ConformanceSubject &subject)
{
    static constexpr qsizetype LinesLookedAt = 5'000, MostCandidates = 3'000;
    const auto protocol = subject.makeProtocol();
    const QList<Channel> channels = protocol->facts().channels;
    if (channels.isEmpty())
        return {};
    // Whatever stands in quotes, as it is and in its parts: some venues write a symbol into the name of a stream.
    QSet<QString> seen;
    QStringList candidates;
    const auto consider = [&](const QString &text) {
        for (const QString &each : {text, text.toUpper()}) {
            if (each.isEmpty() || each.size() > 100 || seen.contains(each) || candidates.size() >= MostCandidates)
                continue;
            seen.insert(each);
            if (protocol->checkStream({each, channels.constFirst()}))
                candidates.append(each);
        }
    };
    const auto isPrice = [](const QString &text) {
        // There are many of them, and none is a name. Ids of prediction markets are longer.
        return text.size() < 30
               && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit() || c == u'.' || c == u'-'; });
    };
    for (qsizetype i = 0; i < std::min(capture.size(), LinesLookedAt); ++i) {
        const std::string_view line = capture.line(i);
        for (size_t begin = line.find('"'); begin != std::string_view::npos;) {
            const size_t end = line.find('"', begin + 1);
            if (end == std::string_view::npos)
                break;
            const QString text = QString::fromUtf8(line.data() + begin + 1, qsizetype(end - begin - 1));
            begin = line.find('"', end + 1);
            if (isPrice(text))
                continue;
            consider(text);
            QString part;
            for (const QChar c : QString(text + u' ')) {
                if (c.isLetterOrNumber() || c == u'-') {
                    part.append(c);
                } else if (!part.isEmpty()) {
                    consider(part);
                    part.clear();
                }
            }
        }
    }
    RecordedSymbols found;
    ConformanceReception line(subject, candidates);
    QSet<QString> heard;
    for (qsizetype i = 0; i < std::min(capture.size(), LinesLookedAt); ++i) {
        for (const FeedMessage &message : line.decode(capture.line(i)).messages) {
            heard.insert(line.keys()[size_t(message.stream)].symbol);
            ++found.messages;
        }
    }
    found.symbols = QStringList(heard.begin(), heard.end());
    found.symbols.sort();
    return found;
}

bool checkAgainstCapture(const ConformanceSubject &subject, const Capture &capture, const QStringList &symbols,
                         const ConformanceReport &report)
{
    ConformanceFindings findings(report);
    ConformanceReception line(subject, symbols);
    Reading reading(line, capture);
    tellUnderstanding(line, capture, reading, findings);

    // As it is, with a hole, and with repetitions.
    const auto play = [&](const PlaybackOptions &options) { return Player(subject, capture, symbols).play(options); };
    const Playback plain = play({});
    std::optional<size_t> busiest;   // Of the streams whose numbers show holes.
    for (size_t i = 0; i < line.keys().size(); ++i) {
        const StreamTraits traits = line.traitsOf(i);
        const bool canFollow = !traits.snapshotOverRest || !capture.restDepth().isEmpty();
        if (showsHoles(traits) && canFollow && reading.linesOf[i].size() > 1
            && (!busiest || reading.linesOf[i].size() > reading.linesOf[*busiest].size()))
            busiest = i;
    }
    const std::vector<NumberedLine> &lines = busiest ? reading.linesOf[*busiest] : reading.linesOfConnection;
    if (lines.size() < 2) {
        for (const Item item : {Item::SequenceRule, Item::LossNoticed, Item::RepeatNoticed})
            findings.skip(item, QStringLiteral("no two messages are numbered so that a hole could be seen"));
    } else {
        findings.check(Item::SequenceRule, plain.totals.sequenceGaps == 0,
                       plain.totals.sequenceGaps == 0
                           ? QStringLiteral("no gap; %1 duplicates, %2 reordered")
                                 .arg(plain.totals.duplicates)
                                 .arg(plain.totals.reordered)
                           : QStringLiteral("%1 gaps: the rule is wrong, or the recording has holes")
                                 .arg(plain.totals.sequenceGaps));
        const std::optional<qsizetype> lost = lineToLose(lines);
        if (plain.totals.sequenceGaps > 0)
            findings.skip(Item::LossNoticed, QStringLiteral("there are gaps as it is"));
        else if (lost)
            findings.check(Item::LossNoticed, play({.leaveOut = *lost}).totals.sequenceGaps > plain.totals.sequenceGaps,
                           QStringLiteral("line %1 left out").arg(*lost + 1));
        else
            findings.skip(Item::LossNoticed, QStringLiteral("no line stands between two others in number"));
        const Playback repeated = play({.isRepeated = true});
        findings.check(Item::RepeatNoticed,
                       repeated.totals.duplicates > plain.totals.duplicates
                           && repeated.totals.sequenceGaps == plain.totals.sequenceGaps,
                       QStringLiteral("%1 duplicates, %2 gaps with every line sent twice")
                           .arg(repeated.totals.duplicates)
                           .arg(repeated.totals.sequenceGaps));
    }
    tellBooks(line, reading, plain, findings);
    checkDecoder(line, reading.sample, findings);

    // At last what it costs, when everything has been seen once.
    if (subject.allocations == nullptr) {
        findings.skip(Item::SteadyMemory, QStringLiteral("this program does not count allocations"));
        return findings.hasNoFailure();
    }
    quint64 taken = 0, frames = 0;
    for (qsizetype i = 0; i < capture.size(); ++i) {
        const DecodedFrame &frame = line.decode(capture.line(i));
        if (frame.messages.empty() || !frame.notices.empty())
            continue;
        ++frames;
        taken += line.lastAllocations();
    }
    if (frames == 0)
        findings.skip(Item::SteadyMemory, QStringLiteral("there are none"));
    else
        findings.check(Item::SteadyMemory, taken == 0,
                       QStringLiteral("%1 allocations in %2 frames").arg(taken).arg(frames));
    return findings.hasNoFailure();
}

}   // namespace feedwarden
