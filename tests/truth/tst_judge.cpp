// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tests/truth/judge.h"

#include "tests/support/captures.h"
#include "tests/support/printing.h"
#include "tests/truth/faultdrawer.h"
#include "tests/truth/followedbook.h"

#include <QTest>

namespace tst_judge {

using namespace feedwarden;

/// The judge is judged: a run that was told as it was passes, and one lie at a time is found.
class TestJudge : public QObject
{
    Q_OBJECT

private slots:
    void honestRunHasNoFindings_data();
    void honestRunHasNoFindings();
    void lieIsFound_data();
    void lieIsFound();
    void holesThatAreFilledInTimeAreNoGaps();
    void whatComesAsAHoleIsToldMayEndTheBlindTime_data();
    void whatComesAsAHoleIsToldMayEndTheBlindTime();
    void lossWithoutNumbersMustNotBeClaimed();
    void documentedChecksumFits();
    void recordedChecksumsFit_data();
    void recordedChecksumsFit();
    void lossShowsWithTheFirstChecksumThatItMakesWrong();
    void onePlanPerSeed();
    void longPlanHasWhatTakesAMinuteOnce();
    void planNeverBreaksABookTooOften_data();
    void planNeverBreaksABookTooOften();
};

namespace {

constexpr WallTime Start{1'000'000s};

/// A truth and the record that belongs to it, made by hand.
struct Story {
    JudgedVenue venue;
    std::vector<TruthLine> truth;
    RecordedRun run;

    explicit Story(const char *name) : venue(*judgedVenue(QLatin1String(name)))
    {
        run.from = Start + 2s;
        run.to = Start + 30s;
        run.staleAfter = 3s;
        run.connectTimeout = 1s;
        // Few streams make short stories.
        std::erase_if(venue.streams, [](const JudgedStream &stream) {
            return stream.key.channel != Channel::Trade && stream.key.channel != Channel::Depth;
        });
        venue.streams.resize(2);
        for (const JudgedStream &stream : venue.streams)
            run.blindTime[stream.key] = 0s;
    }

    [[nodiscard]] const JudgedStream &trade() const { return of(Channel::Trade); }
    [[nodiscard]] const JudgedStream &depth() const { return of(Channel::Depth); }
    [[nodiscard]] const JudgedStream &of(Channel channel) const
    {
        return *std::find_if(venue.streams.begin(), venue.streams.end(),
                             [channel](const JudgedStream &stream) { return stream.key.channel == channel; });
    }

    TruthLine &add(TruthLine::Type type, WallTime t)
    {
        truth.push_back({.t = t, .type = type, .session = session});
        return truth.back();
    }
    TruthLine &message(TruthLine::Type type, WallTime t, const JudgedStream &stream, qint64 sequence = -1)
    {
        TruthLine &line = add(type, t);
        line.stream = stream.truthStream;
        line.symbol = stream.truthSymbol;
        line.sequence = sequence;
        line.number = 1;
        return line;
    }
    void open(WallTime t)
    {
        ++session;
        add(TruthLine::Type::SessionOpen, t);
        add(TruthLine::Type::Sent, t + 1ms);   // The acknowledgement.
    }
    void close(WallTime t, const char *cause) { add(TruthLine::Type::SessionClose, t).text = cause; }
    void fault(WallTime t, quint64 id, const Fault &what, Clock::duration lasting = 0s, qint64 hits = 1)
    {
        TruthLine &begin = add(TruthLine::Type::FaultBegin, t);
        begin.faultId = id;
        begin.fault = what;
        TruthLine &end = add(TruthLine::Type::FaultEnd, t + lasting);
        end.faultId = id;
        end.hits = hits;
    }
    template<typename Payload>
    void tell(WallTime t, const Payload &payload)
    {
        Event event;
        event.time = t;
        event.payload = payload;
        run.events.push_back(event);
    }
    void tellFailure(WallTime t, Cause cause)
    {
        Failure failure;
        failure.cause = cause;
        tell(t, ConnectionFailed{failure});
    }
    [[nodiscard]] JudgeReport judge()
    {
        std::stable_sort(truth.begin(), truth.end(), [](const TruthLine &a, const TruthLine &b) { return a.t < b.t; });
        return judgeRun(venue, truth, run);
    }

    quint64 session = 0;
};

/// Trades every 100 ms from `from` to `to`, numbered on from `id`, and books beside them.
qint64 flow(Story &story, WallTime from, WallTime to, qint64 id, bool wholeFirst)
{
    for (WallTime t = from; t < to; t += 100ms) {
        story.message(TruthLine::Type::Sent, t, story.trade(), id++);
        TruthLine &book = story.message(TruthLine::Type::Sent, t + 1ms, story.depth(), id);
        book.isSnapshot = wholeFirst && t == from && story.depth().book == JudgedStream::Book::OverSocket;
        if (wholeFirst && t == from && story.depth().book == JudgedStream::Book::OverRest) {
            TruthLine &rest = story.add(TruthLine::Type::Rest, t + 2ms);
            rest.text = story.depth().restMark;
            rest.status = 200;
        }
    }
    return id;
}

/// Two trades are lost at 10 s, the line is reset at 15 s and back after 500 ms, trades are silent from 20 s to 25 s:
/// blind are the trades for 1 s while the hole is open (and until the next trade after that), for 500 ms without a
/// line, and from the third second of silence on.
Story binanceStory()
{
    Story story("binance-spot");
    story.open(Start);
    qint64 id = flow(story, Start + 10ms, Start + 10s, 100, true);
    Fault drop;
    drop.kind = FaultKind::DropMessage;
    story.fault(Start + 9990ms, 1, drop, 100ms, 2);
    for (int i = 0; i < 2; ++i) {
        TruthLine &lost = story.message(TruthLine::Type::Dropped, Start + 10s + i * 1ms, story.trade(), id++);
        lost.faultId = 1;
        lost.number = 0;
    }
    const quint64 hole = quint64(id - 2);
    id = flow(story, Start + 10'010ms, Start + 15s, id, false);
    story.tell(Start + 11'010ms, SequenceGap{story.trade().key, hole, hole + 2, 2});

    Fault reset;
    reset.kind = FaultKind::Reset;
    story.fault(Start + 15s, 2, reset);
    story.close(Start + 15s, "fault: reset");
    story.tellFailure(Start + 15'001ms, Cause::ConnectionLost);
    story.open(Start + 15'490ms);
    id = flow(story, Start + 15'500ms, Start + 20s, id + 50, true);
    // Silence of the trades alone.
    for (WallTime t = Start + 20s; t < Start + 25s; t += 100ms)
        story.message(TruthLine::Type::Sent, t, story.depth(), id);
    (void)flow(story, Start + 25s, Start + 30s, id, false);

    story.run.blindTime[story.trade().key] = 1'000ms + 500ms + 2'100ms;
    story.run.blindTime[story.depth().key] = 502ms;
    // A slow stretch with 10 ms of latency.
    story.run.latencyFrom = Start;
    story.run.latencyTo = Start + 1s;
    for (int i = 0; i < 5; ++i)
        story.add(TruthLine::Type::Released, Start + 500ms + i * 1ms).delay = 10ms;
    story.run.latencyP50 = 10'600us;   // With half of a millisecond that the venue's times are cut by.
    return story;
}

/// A frame of the connection is lost at 10 s; the book is whole again with the snapshot 300 ms later.
Story coinbaseStory()
{
    Story story("coinbase");
    story.open(Start);
    qint64 number = 1;
    story.truth.back().sequence = 0;
    const auto send = [&](WallTime t, const JudgedStream &stream, bool isSnapshot = false) {
        story.message(TruthLine::Type::Sent, t, stream, number++).isSnapshot = isSnapshot;
    };
    send(Start + 10ms, story.depth(), true);
    for (WallTime t = Start + 20ms; t < Start + 10s; t += 200ms) {
        send(t, story.trade());
        send(t + 1ms, story.depth());
    }
    Fault drop;
    drop.kind = FaultKind::DropMessage;
    story.fault(Start + 10s, 1, drop);
    story.message(TruthLine::Type::Dropped, Start + 10s, story.trade(), number++).faultId = 1;
    send(Start + 10'010ms, story.trade());
    story.tell(Start + 10'010ms, SequenceGap{{}, quint64(number - 2), quint64(number - 1), 1});
    send(Start + 10'310ms, story.depth(), true);
    story.tell(Start + 10'310ms, Resynced{story.depth().key, 300ms});
    for (WallTime t = Start + 10'400ms; t < Start + 30s; t += 200ms) {
        send(t, story.trade());
        send(t + 1ms, story.depth());
    }
    story.run.blindTime[story.depth().key] = 300ms;
    return story;
}

QString wordsOf(const QList<Finding> &findings)
{
    QStringList words;
    for (const Finding &finding : findings)
        words.append(QStringLiteral("%1: %2").arg(nameOf(finding.kind), finding.text));
    return words.join(QLatin1String("; "));
}

}   // namespace

void TestJudge::honestRunHasNoFindings_data()
{
    QTest::addColumn<bool>("isCoinbase");
    QTest::newRow("numbered streams") << false;
    QTest::newRow("numbered connection") << true;
}

void TestJudge::honestRunHasNoFindings()
{
    QFETCH(const bool, isCoinbase);
    Story story = isCoinbase ? coinbaseStory() : binanceStory();
    const JudgeReport report = story.judge();
    QVERIFY2(report.findings.isEmpty(), qPrintable(wordsOf(report.findings)));
    QCOMPARE(report.gaps, 1);
    QCOMPARE(report.gapsFound, 1);
    QCOMPARE(report.falseGaps, 0);
    QVERIFY(report.worstBlindTime == 0s);
    QCOMPARE(report.outages, isCoinbase ? 0 : 1);
    QCOMPARE(report.outagesNamed, report.outages);
    QCOMPARE(report.resyncs, isCoinbase ? 1 : 0);
}

using Lie = void (*)(Story &);

template<typename Payload>
static Payload &firstTold(Story &story)
{
    for (Event &event : story.run.events) {
        if (auto *payload = std::get_if<Payload>(&event.payload))
            return *payload;
    }
    Q_UNREACHABLE();
}

template<typename Payload>
static void forget(Story &story)
{
    std::erase_if(story.run.events, [](const Event &event) { return std::holds_alternative<Payload>(event.payload); });
}

void TestJudge::lieIsFound_data()
{
    QTest::addColumn<bool>("isCoinbase");
    QTest::addColumn<Lie>("lie");
    QTest::addColumn<Finding::Kind>("expected");
    using Kind = Finding::Kind;
    QTest::newRow("a gap is not told") << false << Lie([](Story &story) { forget<SequenceGap>(story); })
                                       << Kind::MissedGap;
    QTest::newRow("a gap of the connection is not told")
        << true << Lie([](Story &story) { forget<SequenceGap>(story); }) << Kind::MissedGap;
    QTest::newRow("a gap is told where none is") << false << Lie([](Story &story) {
        story.tell(Start + 18s, SequenceGap{story.trade().key, 5, 7, 2});
    }) << Kind::FalseGap;
    QTest::newRow("a gap is told twice") << false << Lie([](Story &story) {
        story.tell(Start + 11'012ms, firstTold<SequenceGap>(story));
    }) << Kind::FalseGap;
    QTest::newRow("a gap is told of another stream")
        << false << Lie([](Story &story) { firstTold<SequenceGap>(story).stream = story.depth().key; })
        << Kind::MissedGap;
    QTest::newRow("a gap is told a second late")
        << false << Lie([](Story &story) { story.run.events.front().time += 1s; }) << Kind::MissedGap;
    QTest::newRow("a gap is told too small")
        << false << Lie([](Story &story) { firstTold<SequenceGap>(story).missing = 1; }) << Kind::WrongGap;
    QTest::newRow("a trade that was lost is not missed") << false << Lie([](Story &story) {
        const auto lost = std::find_if(story.truth.begin(), story.truth.end(), [&](const TruthLine &line) {
            return line.t > Start + 18s && line.type == TruthLine::Type::Sent
                   && line.stream == story.trade().truthStream;
        });
        lost->type = TruthLine::Type::Dropped;
    }) << Kind::MissedGap;
    QTest::newRow("a book change that was lost is not missed") << false << Lie([](Story &story) {
        const auto lost = std::find_if(story.truth.begin(), story.truth.end(), [&](const TruthLine &line) {
            return line.t > Start + 18s && line.type == TruthLine::Type::Sent
                   && line.stream == story.depth().truthStream;
        });
        lost->type = TruthLine::Type::Dropped;
    }) << Kind::MissedGap;
    QTest::newRow("a book is not told to be back")
        << true << Lie([](Story &story) { forget<Resynced>(story); }) << Kind::MissedResync;
    QTest::newRow("a book is told to be back that never left") << true << Lie([](Story &story) {
        story.tell(Start + 20s, Resynced{story.depth().key, 1ms});
    }) << Kind::FalseResync;
    QTest::newRow("101 ms too little blind time")
        << false << Lie([](Story &story) { story.run.blindTime[story.trade().key] -= 101ms; }) << Kind::WrongBlindTime;
    QTest::newRow("101 ms too much blind time")
        << true << Lie([](Story &story) { story.run.blindTime[story.depth().key] += 101ms; }) << Kind::WrongBlindTime;
    QTest::newRow("an outage has another cause")
        << false << Lie([](Story &story) { firstTold<ConnectionFailed>(story).failure.cause = Cause::ReceiveDead; })
        << Kind::WrongCause;
    QTest::newRow("an outage is not told")
        << false << Lie([](Story &story) { forget<ConnectionFailed>(story); }) << Kind::MissedOutage;
    QTest::newRow("an outage is told where none was") << true << Lie([](Story &story) {
        story.tellFailure(Start + 29'900ms, Cause::ConnectionLost);
        story.run.blindTime[story.trade().key] += 100ms;
        story.run.blindTime[story.depth().key] += 100ms;
    }) << Kind::FalseOutage;
    QTest::newRow("a clock that is known to a second is claimed") << false << Lie([](Story &story) {
        story.run.clockDoubt = 1s;
        *story.run.latencyP50 += 4'600us;
    }) << Kind::WrongLatency;
    QTest::newRow("1.6 ms more latency") << false << Lie([](Story &story) { *story.run.latencyP50 += 1'600us; })
                                         << Kind::WrongLatency;
    QTest::newRow("an unreadable message is not counted") << true << Lie([](Story &story) {
        Fault damage;
        damage.kind = FaultKind::Corrupt;
        story.fault(Start + 29'900ms, 9, damage);
        TruthLine &line = story.message(TruthLine::Type::Corrupt, Start + 29'900ms, story.trade(), 100'000);
        line.faultId = 9;
    }) << Kind::Miscounted;
}

void TestJudge::lieIsFound()
{
    QFETCH(const bool, isCoinbase);
    QFETCH(const Lie, lie);
    QFETCH(const Finding::Kind, expected);
    Story story = isCoinbase ? coinbaseStory() : binanceStory();
    lie(story);
    const JudgeReport report = story.judge();
    QVERIFY2(std::any_of(report.findings.cbegin(), report.findings.cend(),
                         [expected](const Finding &finding) { return finding.kind == expected; }),
             qPrintable(wordsOf(report.findings)));
}

void TestJudge::holesThatAreFilledInTimeAreNoGaps()
{
    Story story("binance-spot");
    story.open(Start);
    const qint64 id = flow(story, Start + 10ms, Start + 10s, 100, true);
    Fault reorder;
    reorder.kind = FaultKind::Reorder;
    story.fault(Start + 10s, 1, reorder);
    story.message(TruthLine::Type::Held, Start + 10s, story.trade(), id).faultId = 1;
    story.message(TruthLine::Type::Sent, Start + 10'050ms, story.trade(), id + 1);
    story.message(TruthLine::Type::Reordered, Start + 10'350ms, story.trade(), id).faultId = 1;
    (void)flow(story, Start + 10'400ms, Start + 30s, id + 2, false);
    story.run.blindTime[story.trade().key] = 300ms;   // While the hole was open.
    const JudgeReport report = story.judge();
    QVERIFY2(report.findings.isEmpty(), qPrintable(wordsOf(report.findings)));
    QCOMPARE(report.gaps, 0);
}

void TestJudge::whatComesAsAHoleIsToldMayEndTheBlindTime_data()
{
    QTest::addColumn<std::chrono::milliseconds>("after");   // The telling, by the truth.
    QTest::addColumn<bool>("mayEnd");
    QTest::addColumn<bool>("mayLast");
    QTest::newRow("well before") << -100ms << false << true;
    QTest::newRow("just before") << -40ms << true << true;
    QTest::newRow("just after") << 40ms << true << true;
    QTest::newRow("well after") << 100ms << true << false;
}

void TestJudge::whatComesAsAHoleIsToldMayEndTheBlindTime()
{
    QFETCH(const std::chrono::milliseconds, after);
    QFETCH(const bool, mayEnd);
    QFETCH(const bool, mayLast);
    const auto isRight = [after](Clock::duration blind) {
        Story story("binance-spot");
        story.open(Start);
        const qint64 lost = flow(story, Start + 10ms, Start + 10s, 100, true);
        Fault drop;
        drop.kind = FaultKind::DropMessage;
        story.fault(Start + 9'990ms, 1, drop, 100ms);
        story.message(TruthLine::Type::Dropped, Start + 10s, story.trade(), lost).faultId = 1;
        // Told a second after this one, and trusted again with the next one.
        story.message(TruthLine::Type::Sent, Start + 10'010ms, story.trade(), lost + 1);
        story.tell(Start + 11'010ms, SequenceGap{story.trade().key, quint64(lost), quint64(lost + 1), 1});
        story.message(TruthLine::Type::Sent, Start + 11'010ms + after, story.trade(), lost + 2);
        (void)flow(story, Start + 11'310ms + after, Start + 30s, lost + 3, false);
        story.run.blindTime[story.trade().key] = blind;
        const JudgeReport report = story.judge();
        return std::none_of(report.findings.cbegin(), report.findings.cend(), [](const Finding &finding) {
            return finding.kind == Finding::Kind::WrongBlindTime && finding.text.contains(QLatin1String("/trade"));
        });
    };
    QCOMPARE(isRight(1s + after), mayEnd);
    QCOMPARE(isRight(1s + after + 300ms), mayLast);
    QVERIFY(!isRight(1s + after - 101ms));
    QVERIFY(!isRight(1s + after + 300ms + 101ms));
}

void TestJudge::lossWithoutNumbersMustNotBeClaimed()
{
    Story story("coinbase-exchange");
    story.open(Start);
    (void)flow(story, Start + 10ms, Start + 10s, 100, true);
    Fault drop;
    drop.kind = FaultKind::DropMessage;
    story.fault(Start + 10s, 1, drop);
    story.message(TruthLine::Type::Dropped, Start + 10s, story.depth()).faultId = 1;
    (void)flow(story, Start + 10'010ms, Start + 30s, 200, false);
    JudgeReport report = story.judge();
    QVERIFY2(report.findings.isEmpty(), qPrintable(wordsOf(report.findings)));

    story.tell(Start + 10'010ms, SequenceGap{story.depth().key, 0, 0, 0});
    report = story.judge();
    QCOMPARE(report.findings.size(), 1);
    QCOMPARE(report.findings.constFirst().kind, Finding::Kind::FalseGap);
}

// The example of Kraken's checksum guide, as a message.
static const QByteArray KrakenExample =
    R"({"channel":"book","type":"snapshot","data":[{"symbol":"BTC/USD","bids":[)"
    R"({"price":45283.5,"qty":0.10000000},{"price":45283.4,"qty":1.54582015},{"price":45282.1,"qty":0.10000000},)"
    R"({"price":45281.0,"qty":0.10000000},{"price":45280.3,"qty":1.54592586},{"price":45279.0,"qty":0.07990000},)"
    R"({"price":45277.6,"qty":0.03310103},{"price":45277.5,"qty":0.30000000},{"price":45277.3,"qty":1.54602737},)"
    R"({"price":45276.6,"qty":0.15445238}],"asks":[{"price":45285.2,"qty":0.00100000},)"
    R"({"price":45286.4,"qty":1.54571953},{"price":45286.6,"qty":1.54571109},{"price":45289.6,"qty":1.54560911},)"
    R"({"price":45290.2,"qty":0.15890660},{"price":45291.8,"qty":1.54553491},{"price":45294.7,"qty":0.04454749},)"
    R"({"price":45296.1,"qty":0.35380000},{"price":45297.5,"qty":0.09945542},{"price":45299.5,"qty":0.18772827}],)"
    R"("checksum":3310070434}]})";

void TestJudge::documentedChecksumFits()
{
    FollowedBook book(JudgedStream::Checksum::KrakenTop10, 10);
    QVERIFY(book.take(KrakenExample, true));
    QVERIFY(!book.take(R"({"bids":[{"price":45283.5,"qty":0.10000001}],"asks":[],"checksum":3310070434})", false));
    QVERIFY(book.take(R"({"bids":[{"price":45283.5,"qty":0.10000000}],"asks":[],"checksum":3310070434})", false));
    // Behind the tenth level and cut off.
    QVERIFY(book.take(R"({"bids":[{"price":45270.0,"qty":1.00000000}],"asks":[],"checksum":3310070434})", false));
}

void TestJudge::recordedChecksumsFit_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("isOkx");
    QTest::addColumn<int>("most");
    QTest::newRow("kraken") << QStringLiteral("kraken/spot-v2-book10-btcusd-20260816") << false << 54;
    QTest::newRow("okx") << QStringLiteral("okx/v5-books-trades-tickers-20220513") << true << 191;
}

void TestJudge::recordedChecksumsFit()
{
    QFETCH(const QString, file);
    QFETCH(const bool, isOkx);
    QFETCH(const int, most);
    const auto capture = loadCapture(file);
    if (!capture)
        QSKIP("the recordings are not here");
    std::map<QByteArray, FollowedBook> books;
    int fitting = 0;
    for (const QByteArray &line : capture->lines) {
        if (!line.contains("\"checksum\":"))
            continue;
        const qsizetype at = line.indexOf("\"instId\":\"");
        const QByteArray market = at < 0 ? QByteArray() : line.mid(at, line.indexOf(',', at) - at);
        const auto rule = isOkx ? JudgedStream::Checksum::OkxTop25 : JudgedStream::Checksum::KrakenTop10;
        FollowedBook &book = books.try_emplace(market, rule, isOkx ? 0 : 10).first->second;
        QVERIFY2(book.take(line, line.contains(":\"snapshot\"")), line.left(200).constData());
        ++fitting;
    }
    QCOMPARE(fitting, most);
}

void TestJudge::lossShowsWithTheFirstChecksumThatItMakesWrong()
{
    Story story("kraken");
    story.open(Start);
    const auto book = [&](WallTime t, const QByteArray &text, bool isSnapshot = false) -> TruthLine & {
        TruthLine &line = story.message(TruthLine::Type::Sent, t, story.depth());
        line.isSnapshot = isSnapshot;
        line.text = text;
        return line;
    };
    const QByteArray same = R"({"bids":[],"asks":[],"checksum":3310070434})";
    book(Start + 10ms, KrakenExample, true);
    for (WallTime t = Start + 20ms; t < Start + 30s; t += 100ms) {
        story.message(TruthLine::Type::Sent, t, story.trade(), (t - Start) / 100ms);
        // That the best bid is gone is lost, and shows with the next change a second later.
        const QByteArray gone = R"({"bids":[{"price":45283.5,"qty":0.00000000}],"asks":[],"checksum":1})";
        if (t == Start + 10'020ms)
            book(t + 1ms, gone).type = TruthLine::Type::Dropped;
        else if (t == Start + 11'020ms)
            book(t + 1ms, R"({"bids":[{"price":45283.4,"qty":1.00000000}],"asks":[],"checksum":2})");
        else if (t == Start + 11'520ms)
            book(t + 1ms, KrakenExample, true);
        else if (t < Start + 10s || t > Start + 12s)
            book(t + 1ms, same);
    }
    JudgeReport report = story.judge();
    QCOMPARE(report.gaps, 1);
    QCOMPARE(report.checksums, 1);
    QVERIFY(std::any_of(report.findings.cbegin(), report.findings.cend(),
                        [](const Finding &finding) { return finding.kind == Finding::Kind::MissedGap; }));

    story.tell(Start + 11'021ms, TrustChanged{story.depth().key, TrustState::Trusted, TrustState::Gapped});
    story.tell(Start + 11'521ms, TrustChanged{story.depth().key, TrustState::Gapped, TrustState::Trusted});
    story.tell(Start + 11'521ms, Resynced{story.depth().key, 500ms});
    story.run.checksumFailures = 1;
    story.run.blindTime[story.depth().key] = 500ms;
    report = story.judge();
    QVERIFY2(report.findings.isEmpty(), qPrintable(wordsOf(report.findings)));
}

void TestJudge::onePlanPerSeed()
{
    const JudgedVenue venue = *judgedVenue(QStringLiteral("binance-spot"));
    const auto plan = [&](quint64 seed) {
        QStringList lines;
        for (const FaultStep &step : drawFaults(venue, {.length = 600s}, seed))
            lines.append(step.toString());
        return lines;
    };
    QCOMPARE(plan(4), plan(4));
    QVERIFY(plan(4) != plan(5));
    QVERIFY(plan(4).size() > 100);
}

void TestJudge::longPlanHasWhatTakesAMinuteOnce()
{
    const JudgedVenue venue = *judgedVenue(QStringLiteral("okx"));
    const auto countsOf = [&](std::chrono::milliseconds length) {
        int policy = 0, tryLater = 0, series = 0;
        for (const FaultStep &step : drawFaults(venue, {.length = length}, 3)) {
            series += step.breaksTooOften;
            for (const Fault &fault : step.faults) {
                policy += fault.kind == FaultKind::Close && fault.code == 1008;
                tryLater += fault.kind == FaultKind::Close && fault.code == 1013;
            }
        }
        return std::vector{policy, tryLater, series};
    };
    QCOMPARE(countsOf(600s), (std::vector{1, 1, 4}));
    QCOMPARE(countsOf(60s), (std::vector{0, 0, 0}));
}

void TestJudge::planNeverBreaksABookTooOften_data()
{
    QTest::addColumn<QString>("venue");
    for (const char *venue : {"binance-spot", "binance-usdm.public", "coinbase", "coinbase-exchange", "kraken", "okx"})
        QTest::newRow(venue) << QString::fromLatin1(venue);
}

void TestJudge::planNeverBreaksABookTooOften()
{
    // A fourth resync within a minute would be an outage of its own making.
    QFETCH(const QString, venue);
    const JudgedVenue rules = *judgedVenue(venue);
    for (quint64 seed = 1; seed <= 20; ++seed) {
        std::vector<std::chrono::milliseconds> losses;
        std::chrono::milliseconds now{0};
        for (const FaultStep &step : drawFaults(rules, {.length = 600s}, seed)) {
            for (const Fault &fault : step.breaksTooOften ? std::vector<Fault>() : step.faults) {
                const bool isLoss = fault.kind == FaultKind::DropMessage || fault.kind == FaultKind::Reorder
                                    || fault.kind == FaultKind::Corrupt;
                for (int i = 0; isLoss && rules.isConnectionNumbered && i < std::max(1, fault.count); ++i)
                    losses.push_back(now);
            }
            for (const Fault &fault : step.faults)
                now += fault.lasting == UntilNoticed ? 2s : fault.lasting;
            now += step.pause + step.ban;
        }
        for (size_t i = 3; i < losses.size(); ++i)
            QVERIFY2(losses[i] - losses[i - 3] > 60s, qPrintable(QString::number(seed)));
    }
}

}   // namespace tst_judge

FEEDWARDEN_APPLESS_TEST(tst_judge::TestJudge)
#include "tst_judge.moc"
