// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/incident.h"

#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <algorithm>

namespace tst_incident {

using namespace feedwarden;
using Kind = IncidentStep::Kind;

namespace {

const WallTime t0 = toWallTime(QDateTime(QDate(2026, 11, 20), QTime(13, 0), Qt::UTC));
const QString kraken = QStringLiteral("kraken");
const StreamKey trades{QStringLiteral("BTC-USD"), Channel::Trade};
const StreamKey book{QStringLiteral("BTC-USD"), Channel::Depth};

Clock::time_point clockAt(WallTime time) { return Clock::time_point(time - t0 + 1000h); }

/// A feed that is told of, second by second where that matters.
struct Stage {
    LiveHistory history;

    void tell(WallTime time, EventPayload payload, int line = 1)
    {
        history.addEvent(
            {.time = time, .at = clockAt(time), .feed = kraken, .line = line, .payload = std::move(payload)});
    }
    void snapshot(WallTime time, std::optional<WallTime> heard, int line = 1)
    {
        FeedSnapshot feed;
        feed.name = kraken;
        ConnectionSnapshot one;
        one.feed = kraken;
        one.line = line;
        one.takenAt = clockAt(time);
        one.state = LineState::Stable;
        StreamSnapshot stream{.key = trades};
        if (heard)
            stream.lastMessageAt = clockAt(*heard);
        one.streams = {stream};
        feed.lines = {one};
        feed.worst = one;
        feed.streams = one.streams;
        history.addSnapshot(time, feed);
    }
    void lose(WallTime time, Cause cause = Cause::ConnectionReset, int line = 1,
              FailureClass failureClass = FailureClass::Counts)
    {
        Failure failure{.failureClass = failureClass, .cause = cause, .detail = QStringLiteral("why")};
        failure.closeCode = cause == Cause::ClosedByServer ? 1012 : 0;
        tell(time, ConnectionFailed{failure}, line);
        tell(time, StateChanged{LineState::Stable, LineState::Waiting, cause}, line);
    }
    void attempt(WallTime announced, int number, Clock::duration planned, WallTime started, int line = 1)
    {
        tell(announced, Reconnecting{number, planned}, line);
        tell(started, StateChanged{LineState::Waiting, LineState::Connecting, Cause::None}, line);
    }
    void fail(WallTime time, Cause cause, int line = 1) { tell(time, ConnectionFailed{{.cause = cause}}, line); }
    void comeBack(WallTime time, WallTime lost, int attempt, int line = 1)
    {
        tell(time - 100ms, StateChanged{LineState::Connecting, LineState::Subscribing, Cause::None}, line);
        tell(time, Reconnected{time - lost, attempt}, line);
    }
    void trust(WallTime time, const StreamKey &stream, TrustState to, TrustState from = TrustState::Trusted,
               int line = 1)
    {
        tell(time, TrustChanged{stream, from, to}, line);
    }
    [[nodiscard]] Incident story(WallTime at, WallTime now) const
    {
        const auto incident = tellIncident(incidentFacts(history, kraken, at, now), at);
        return incident.value_or(Incident());
    }
};

QList<Kind> kindsOf(const Incident &incident)
{
    QList<Kind> kinds;
    for (const IncidentStep &step : incident.steps)
        kinds.append(step.kind);
    return kinds;
}

const IncidentStep *stepOf(const Incident &incident, Kind kind, int number = 0)
{
    for (const IncidentStep &step : incident.steps) {
        if (step.kind == kind && number-- == 0)
            return &step;
    }
    return nullptr;
}

}   // namespace

class TestIncident final : public QObject
{
    Q_OBJECT
private slots:
    void tellsAnOutageInOrder();
    void lastDataIsWhatASnapshotAfterTheLossSays();
    void lastDataOfAShortOutageIsOnlyNearlyKnown();
    void lastDataThatNobodySawIsNotKnown();
    void attemptsKeepDelaysAndResults();
    void theBreakerOpensTriesAndCloses();
    void theOwnLinkIsTold();
    void whatABlockedLineWaitsFor();
    void lastingIsToldUpToNow();
    void lastingIsToldUpToNow_data();
    void aStopIsNoRecovery();
    void silenceBeforeTheLossBelongsToIt();
    void aRehearsalIsNamed();
    void whatWasMissedIsNeverGuessed();
    void gapsOfALineThatStayedUpAreCounted();
    void anotherLineThatHadItMissesNothing();
    void manyStreamsAreNotNamedOneByOne();
    void linesThatOverlapAreOneIncident();
    void spansAreGroupedByFeed();
    void whatComesAfterTheNextLossIsAnotherStory();
    void anOutageFromBeforeOurTimeSaysSo();
    void forgottenEventsAreAdmitted();
    void aCrashCutsTheStory();
    void accountsAreNoPartOfIt();
    void nothingIsToldWhereNothingWas();
    void everyKindAndResultHasAName();
};

void TestIncident::tellsAnOutageInOrder()
{
    Stage stage;
    stage.snapshot(t0 - 1s, t0 - 1200ms);
    stage.lose(t0);
    stage.trust(t0, trades, TrustState::Blind);
    stage.trust(t0, book, TrustState::Blind);
    stage.snapshot(t0 + 1s, t0 - 300ms);
    stage.attempt(t0, 1, 1s, t0 + 1100ms);
    stage.fail(t0 + 2s, Cause::ConnectionRefused);
    stage.attempt(t0 + 2s, 2, 2s, t0 + 4s);
    stage.comeBack(t0 + 5s, t0, 2);
    stage.trust(t0 + 5100ms, trades, TrustState::Trusted, TrustState::Blind);
    stage.trust(t0 + 6s, book, TrustState::Trusted, TrustState::Blind);

    const Incident incident = stage.story(t0, t0 + 1h);
    QCOMPARE(kindsOf(incident),
             (QList<Kind>{Kind::LastData, Kind::Lost, Kind::StreamsBlind, Kind::Attempt, Kind::Attempt, Kind::Connected,
                          Kind::Reconnected, Kind::StreamTrusted, Kind::StreamTrusted, Kind::AllTrusted}));
    QCOMPARE(incident.from, t0);
    QCOMPARE(incident.to, std::optional(t0 + 5s));
    QVERIFY(incident.isRecovered);
    QVERIFY(incident.isComplete);
    QVERIFY(!incident.isCut);
    QCOMPARE(incident.cause, Cause::ConnectionReset);
    QCOMPARE(incident.attempts, 2);
    QCOMPARE(incident.trustedAgain, std::optional(t0 + 6s));
    QCOMPARE(incident.blind, Clock::duration(6s));
    QCOMPARE(stepOf(incident, Kind::StreamsBlind)->count, 2);
    QCOMPARE(stepOf(incident, Kind::StreamTrusted)->stream, trades.toString());
    QCOMPARE(stepOf(incident, Kind::AllTrusted)->duration, Clock::duration(6s));
    QCOMPARE(stepOf(incident, Kind::Reconnected)->duration, Clock::duration(5s));
    // Any instant of it leads to it.
    QCOMPARE(stage.story(t0 + 3s, t0 + 1h).from, t0);
    QCOMPARE(stage.story(t0 + 5s, t0 + 1h).from, t0);
}

void TestIncident::lastDataIsWhatASnapshotAfterTheLossSays()
{
    Stage stage;
    stage.snapshot(t0 - 1s, t0 - 1200ms);
    stage.lose(t0);
    stage.snapshot(t0 + 1s, t0 - 300ms);
    const Incident incident = stage.story(t0, t0 + 2s);
    const IncidentStep &first = incident.steps.front();
    QCOMPARE(first.kind, Kind::LastData);
    QCOMPARE(first.time, t0 - 300ms);
    QVERIFY(first.isExact);
    QVERIFY(!first.isTimeUnknown);
}

void TestIncident::lastDataOfAShortOutageIsOnlyNearlyKnown()
{
    Stage stage;
    stage.snapshot(t0 - 1s, t0 - 1200ms);
    stage.lose(t0);
    stage.comeBack(t0 + 500ms, t0, 1);
    stage.snapshot(t0 + 1s, t0 + 800ms);   // Of the next session.
    const Incident incident = stage.story(t0, t0 + 2s);
    QCOMPARE(incident.steps.front().time, t0 - 1200ms);
    QVERIFY(!incident.steps.front().isExact);
}

void TestIncident::lastDataThatNobodySawIsNotKnown()
{
    Stage stage;
    stage.lose(t0);
    const Incident incident = stage.story(t0, t0 + 2s);
    QCOMPARE(incident.steps.front().kind, Kind::LastData);
    QVERIFY(incident.steps.front().isTimeUnknown);
}

void TestIncident::attemptsKeepDelaysAndResults()
{
    Stage stage;
    stage.lose(t0, Cause::ClosedByServer);
    stage.attempt(t0, 1, 1s, t0 + 1100ms);
    stage.fail(t0 + 1300ms, Cause::ConnectionRefused);
    stage.attempt(t0 + 1300ms, 2, 4s, t0 + 5300ms);
    const auto resultOf = [&](WallTime now, int number) {
        return stepOf(stage.story(t0, now), Kind::Attempt, number)->result;
    };
    {
        const Incident incident = stage.story(t0, t0 + 6s);
        QCOMPARE(stepOf(incident, Kind::Lost)->failure->closeCode, 1012);   // It stands in the event alone.
        const IncidentStep &first = *stepOf(incident, Kind::Attempt);
        QCOMPARE(first.attempt, 1);
        QCOMPARE(first.plannedDelay, Clock::duration(1s));
        QCOMPARE(first.realDelay, std::optional<Clock::duration>(1100ms));
        QCOMPARE(first.time, t0 + 1100ms);
        QCOMPARE(first.endedAt, std::optional(t0 + 1300ms));
        QCOMPARE(first.result, AttemptResult::Failed);
        QCOMPARE(first.failure->cause, Cause::ConnectionRefused);
    }
    QCOMPARE(resultOf(t0 + 6s, 1), AttemptResult::UnderWay);
    stage.fail(t0 + 6s, Cause::TlsTimeout);
    stage.tell(t0 + 6s, Reconnecting{3, 8s});
    QCOMPARE(resultOf(t0 + 7s, 2), AttemptResult::Waiting);
    QVERIFY(!stepOf(stage.story(t0, t0 + 7s), Kind::Attempt, 2)->realDelay);
    stage.tell(t0 + 14s, StateChanged{LineState::Waiting, LineState::Connecting, Cause::None});
    stage.comeBack(t0 + 15s, t0, 3);
    QCOMPARE(resultOf(t0 + 20s, 2), AttemptResult::Succeeded);
    QCOMPARE(stepOf(stage.story(t0, t0 + 20s), Kind::Attempt, 2)->endedAt, std::optional(t0 + 15s));
}

void TestIncident::theBreakerOpensTriesAndCloses()
{
    Stage stage;
    stage.lose(t0);
    stage.attempt(t0, 1, 1s, t0 + 1s);
    stage.fail(t0 + 2s, Cause::ConnectionRefused);
    stage.tell(t0 + 2s, StateChanged{LineState::Connecting, LineState::BreakerOpen, Cause::ConnectionRefused});
    stage.tell(t0 + 2s, BreakerOpened{5, 30s});
    stage.tell(t0 + 32s, BreakerHalfOpened{});
    stage.tell(t0 + 32s, StateChanged{LineState::BreakerOpen, LineState::HalfOpenTrial, Cause::None});
    stage.comeBack(t0 + 33s, t0, 2);
    stage.tell(t0 + 43s, BreakerClosed{});
    const Incident incident = stage.story(t0, t0 + 10min);
    QVERIFY(incident.breakerOpened);
    const auto kinds = kindsOf(incident);
    QCOMPARE(kinds,
             (QList<Kind>{Kind::LastData, Kind::Lost, Kind::Attempt, Kind::BreakerOpened, Kind::BreakerHalfOpened,
                          Kind::Attempt, Kind::Connected, Kind::Reconnected, Kind::BreakerClosed}));
    QCOMPARE(stepOf(incident, Kind::BreakerOpened)->count, 5);
    QCOMPARE(stepOf(incident, Kind::BreakerOpened)->duration, Clock::duration(30s));
    QCOMPARE(stepOf(incident, Kind::Attempt, 1)->result, AttemptResult::Succeeded);
}

void TestIncident::theOwnLinkIsTold()
{
    Stage stage;
    stage.lose(t0, Cause::NoNetwork, 1, FailureClass::Local);
    stage.tell(t0, StateChanged{LineState::Waiting, LineState::Offline, Cause::NoNetwork});
    stage.tell(t0 + 20s, StateChanged{LineState::Offline, LineState::Connecting, Cause::None});
    stage.comeBack(t0 + 21s, t0, 1);
    const Incident incident = stage.story(t0, t0 + 1min);
    QCOMPARE(incident.failureClass, FailureClass::Local);
    QCOMPARE(stepOf(incident, Kind::OwnLinkDown)->time, t0);
    QCOMPARE(stepOf(incident, Kind::OwnLinkUp)->time, t0 + 20s);
}

void TestIncident::whatABlockedLineWaitsFor()
{
    Stage stage;
    stage.lose(t0, Cause::RegionBlocked, 1, FailureClass::Blocked);
    stage.tell(t0, StateChanged{LineState::Waiting, LineState::Blocked, Cause::RegionBlocked});
    const Incident incident = stage.story(t0, t0 + 1min);
    QCOMPARE(stepOf(incident, Kind::Blocked)->failure->cause, Cause::RegionBlocked);
}

void TestIncident::lastingIsToldUpToNow_data()
{
    QTest::addColumn<int>("seconds");
    QTest::newRow("at once") << 0;
    QTest::newRow("a minute") << 60;
    QTest::newRow("an hour") << 3'600;
}

void TestIncident::lastingIsToldUpToNow()
{
    QFETCH(const int, seconds);
    Stage stage;
    stage.lose(t0);
    stage.trust(t0, trades, TrustState::Blind);
    const WallTime now = t0 + std::chrono::seconds(seconds);
    const Incident incident = stage.story(t0, now);
    QVERIFY(incident.isLasting());
    QVERIFY(!incident.isRecovered);
    QCOMPARE(incident.told, now);
    QCOMPARE(incident.steps.back().kind, Kind::Lasting);
    QCOMPARE(incident.steps.back().time, now);
    QCOMPARE(incident.steps.back().duration, Clock::duration(now - t0));
    QVERIFY(!stepOf(incident, Kind::StillBlind));   // That is what lasting means.
    QVERIFY(!incident.trustedAgain);
}

void TestIncident::aStopIsNoRecovery()
{
    Stage stage;
    stage.lose(t0);
    stage.attempt(t0, 1, 1s, t0 + 1s);
    stage.tell(t0 + 3s, StateChanged{LineState::Connecting, LineState::Idle, Cause::UserStop});
    const Incident incident = stage.story(t0, t0 + 1min);
    QVERIFY(!incident.isLasting());
    QVERIFY(!incident.isRecovered);
    QVERIFY(stepOf(incident, Kind::Stopped));
    QVERIFY(!stepOf(incident, Kind::Reconnected));
    QCOMPARE(stepOf(incident, Kind::Attempt)->result, AttemptResult::Unknown);
}

void TestIncident::silenceBeforeTheLossBelongsToIt()
{
    Stage stage;
    stage.tell(t0 - 90s, StaleDetected{book, 20s});
    stage.tell(t0 - 80s, StaleCleared{book});
    stage.tell(t0 - 60s, StaleDetected{trades, 15s});
    stage.lose(t0, Cause::StreamsSilent);
    const Incident incident = stage.story(t0, t0 + 1min);
    QVERIFY(stepOf(incident, Kind::Silent));
    QCOMPARE(stepOf(incident, Kind::Silent)->stream, trades.toString());
    QVERIFY(!stepOf(incident, Kind::Silent, 1));   // The other one spoke again.
}

void TestIncident::aRehearsalIsNamed()
{
    Stage stage;
    stage.tell(t0 - 1s, RehearsalFault{QStringLiteral("reset"), true}, 0);
    stage.lose(t0);
    const Incident incident = stage.story(t0, t0 + 1min);
    QCOMPARE(stepOf(incident, Kind::Rehearsal)->detail, QStringLiteral("reset"));
}

void TestIncident::whatWasMissedIsNeverGuessed()
{
    Stage stage;
    stage.lose(t0);
    stage.trust(t0, trades, TrustState::Blind);
    stage.trust(t0, book, TrustState::Blind);
    stage.comeBack(t0 + 5s, t0, 1);
    stage.trust(t0 + 5s, trades, TrustState::Trusted, TrustState::Blind);
    // After it is back numbers are missing in the new session.
    stage.tell(t0 + 6s, SequenceGap{book, 10, 15, 5});
    stage.trust(t0 + 6s, book, TrustState::Gapped, TrustState::Syncing);
    stage.tell(t0 + 8s, Resynced{book, 2s});
    stage.trust(t0 + 8s, book, TrustState::Trusted, TrustState::Gapped);
    const Incident incident = stage.story(t0, t0 + 1h);
    QCOMPARE(incident.streams.size(), size_t(2));
    for (const IncidentStream &stream : incident.streams) {
        QVERIFY(stream.wasDown);
        QVERIFY(!stream.missing());   // Numbers begin anew with each session.
        QVERIFY(!stream.isStillBlind);
    }
    const auto &depth = incident.streams[0].stream == book.toString() ? incident.streams[0] : incident.streams[1];
    QCOMPARE(depth.counted, quint64(5));
    QCOMPARE(depth.gaps, 1);
    QCOMPARE(depth.blind, Clock::duration(8s));
    QCOMPARE(depth.trustedAgain, std::optional(t0 + 8s));
    QCOMPARE(stepOf(incident, Kind::Gap)->missing, quint64(5));
    QCOMPARE(stepOf(incident, Kind::Resynced)->time, t0 + 8s);
}

void TestIncident::gapsOfALineThatStayedUpAreCounted()
{
    // Line 1 falls; line 2 stays up: what it misses meanwhile is no part of this story.
    Stage stage;
    stage.lose(t0);
    stage.tell(t0 + 1s, SequenceGap{book, 10, 15, 5}, 2);
    stage.comeBack(t0 + 5s, t0, 1);
    // Without trust that was lost, a gap of the line is all that is known to be missing.
    stage.tell(t0 + 6s, SequenceGap{trades, 1, 4, 3});
    stage.tell(t0 + 7s, SequenceGap{book, 0, 0, 0});
    const Incident incident = stage.story(t0, t0 + 1min);
    QCOMPARE(incident.streams.size(), size_t(2));
    const auto &counted = incident.streams[0].stream == trades.toString() ? incident.streams[0] : incident.streams[1];
    const auto &uncounted = incident.streams[0].stream == trades.toString() ? incident.streams[1] : incident.streams[0];
    QCOMPARE(counted.missing(), std::optional<quint64>(3));
    QVERIFY(!uncounted.missing());   // A gap whose size nobody knows.
}

void TestIncident::anotherLineThatHadItMissesNothing()
{
    Stage stage;
    stage.trust(t0 - 1min, trades, TrustState::Trusted, TrustState::Syncing, 2);
    stage.lose(t0);
    stage.trust(t0, trades, TrustState::Blind);
    stage.comeBack(t0 + 5s, t0, 1);
    stage.trust(t0 + 5s, trades, TrustState::Trusted, TrustState::Blind);
    const Incident incident = stage.story(t0, t0 + 1min);
    QCOMPARE(incident.streams.size(), size_t(1));
    QCOMPARE(incident.streams[0].unheard, Clock::duration(5s));
    QCOMPARE(incident.streams[0].blind, Clock::duration(0));
    QVERIFY(!incident.streams[0].wasDown);
    QCOMPARE(incident.blind, Clock::duration(0));
}

void TestIncident::manyStreamsAreNotNamedOneByOne()
{
    Stage stage;
    stage.lose(t0);
    constexpr int Count = 100;
    const auto key = [](int number) { return StreamKey{QStringLiteral("S%1").arg(number), Channel::Trade}; };
    for (int i = 0; i < Count; ++i)
        stage.trust(t0, key(i), TrustState::Blind);
    stage.comeBack(t0 + 5s, t0, 1);
    for (int i = 0; i < Count; ++i)
        stage.trust(t0 + 5s + i * 10ms, key(i), TrustState::Trusted, TrustState::Blind);
    const Incident incident = stage.story(t0, t0 + 1min);
    QCOMPARE(incident.streams.size(), size_t(Count));
    QCOMPARE(kindsOf(incident).count(Kind::StreamTrusted), 30);
    QCOMPARE(stepOf(incident, Kind::MoreTrusted)->count, Count - 30);
    QCOMPARE(stepOf(incident, Kind::AllTrusted)->count, Count);
}

void TestIncident::linesThatOverlapAreOneIncident()
{
    Stage stage;
    stage.lose(t0);
    stage.lose(t0 + 2s, Cause::ReceiveDead, 2);
    stage.comeBack(t0 + 5s, t0, 1);
    stage.comeBack(t0 + 9s, t0 + 2s, 1, 2);
    stage.lose(t0 + 20s, Cause::ReceiveDead, 2);   // After both were back: another one.
    for (const WallTime at : {t0, t0 + 3s, t0 + 9s}) {
        const Incident incident = stage.story(at, t0 + 1min);
        QCOMPARE(incident.from, t0);
        QCOMPARE(incident.to, std::optional(t0 + 9s));
        QCOMPARE(incident.lines, (std::vector<int>{1, 2}));
        QCOMPARE(kindsOf(incident).count(Kind::Lost), 2);
        QCOMPARE(kindsOf(incident).count(Kind::Reconnected), 2);
        QVERIFY(incident.isRecovered);
    }
    QCOMPARE(stage.story(t0 + 20s, t0 + 1min).lines, std::vector<int>{2});
}

void TestIncident::spansAreGroupedByFeed()
{
    const auto outage = [](const char *feed, int line, int from, std::optional<int> to) {
        Outage one{.feed = QLatin1String(feed), .line = line, .from = t0 + std::chrono::seconds(from)};
        if (to)
            one.to = t0 + std::chrono::seconds(*to);
        return one;
    };
    const auto spans = incidentSpans({outage("b", 1, 0, 10), outage("a", 1, 5, 8), outage("b", 2, 10, 12),
                                      outage("b", 1, 13, {}), outage("b", 2, 20, 25), outage("a", 1, 9, 10)});
    QCOMPARE(spans.size(), size_t(4));
    QVERIFY(spans[0] == (IncidentSpan{QStringLiteral("b"), t0, t0 + 12s, 2}));
    QVERIFY(spans[1] == (IncidentSpan{QStringLiteral("a"), t0 + 5s, t0 + 8s, 1}));
    QVERIFY(spans[2] == (IncidentSpan{QStringLiteral("a"), t0 + 9s, t0 + 10s, 1}));
    QVERIFY(spans[3] == (IncidentSpan{QStringLiteral("b"), t0 + 13s, {}, 2}));
    QVERIFY(incidentSpans({}).empty());
}

void TestIncident::whatComesAfterTheNextLossIsAnotherStory()
{
    Stage stage;
    stage.lose(t0);
    stage.trust(t0, trades, TrustState::Blind);
    stage.comeBack(t0 + 5s, t0, 1);
    // It is lost again before its stream was well.
    stage.lose(t0 + 8s, Cause::ReceiveDead);
    stage.comeBack(t0 + 10s, t0 + 8s, 1);
    stage.trust(t0 + 11s, trades, TrustState::Trusted, TrustState::Blind);
    const Incident first = stage.story(t0, t0 + 1min);
    QCOMPARE(kindsOf(first).count(Kind::Lost), 1);
    QVERIFY(!stepOf(first, Kind::StreamTrusted));
    QCOMPARE(stepOf(first, Kind::StillBlind)->count, 1);
    QVERIFY(!first.trustedAgain);
    const Incident second = stage.story(t0 + 8s, t0 + 1min);
    QCOMPARE(second.trustedAgain, std::optional(t0 + 11s));
}

void TestIncident::anOutageFromBeforeOurTimeSaysSo()
{
    Stage stage;
    stage.tell(t0, Reconnected{90s, 4});
    const Incident incident = stage.story(t0, t0 + 1min);
    QCOMPARE(incident.from, t0 - 90s);
    QCOMPARE(incident.cause, Cause::None);
    QCOMPARE(stepOf(incident, Kind::AttemptsOmitted)->count, 4);
    QVERIFY(incident.isRecovered);
}

void TestIncident::forgottenEventsAreAdmitted()
{
    Stage stage;
    stage.lose(t0);
    stage.attempt(t0, 1, 1s, t0 + 1s);
    stage.comeBack(t0 + 5s, t0, 1);
    IncidentFacts facts = incidentFacts(stage.history, kraken, t0, t0 + 1h);
    QVERIFY(tellIncident(facts, t0)->isComplete);
    facts.events.clear();
    facts.eventsSince = t0 + 1min;
    const auto incident = tellIncident(facts, t0);
    QVERIFY(incident);
    QVERIFY(!incident->isComplete);
    QCOMPARE(incident->attempts, 1);   // Outages are kept for longer.
    QVERIFY(stepOf(*incident, Kind::Reconnected));
    facts.losses = {{{t0 + 1s, t0 + 3s}, 2, 7, QStringLiteral("disk full")}};
    QCOMPARE(stepOf(*tellIncident(facts, t0), Kind::NotWritten)->duration, Clock::duration(2s));
}

void TestIncident::aCrashCutsTheStory()
{
    Stage stage;
    stage.lose(t0);
    stage.attempt(t0, 1, 1s, t0 + 1s);
    IncidentFacts facts = incidentFacts(stage.history, kraken, t0, t0 + 1h);
    QCOMPARE(facts.outages.size(), size_t(1));
    facts.outages.front().isCut = true;
    facts.outages.front().outage.to = t0 + 3s;
    const auto incident = tellIncident(facts, t0);
    QVERIFY(incident);
    QVERIFY(incident->isCut);
    QVERIFY(!incident->isRecovered);
    QCOMPARE(stepOf(*incident, Kind::NotWatched)->time, t0 + 3s);
    QVERIFY(!stepOf(*incident, Kind::Reconnected));
    QCOMPARE(stepOf(*incident, Kind::Attempt)->result, AttemptResult::Unknown);
}

void TestIncident::accountsAreNoPartOfIt()
{
    Stage stage;
    stage.lose(t0);
    Event event{.time = t0, .at = clockAt(t0), .payload = AccountAccepted{}, .account = QStringLiteral("mine")};
    stage.history.addEvent(event);
    const IncidentFacts facts = incidentFacts(stage.history, kraken, t0, t0 + 1min);
    QVERIFY(std::all_of(facts.events.cbegin(), facts.events.cend(),
                        [](const Event &one) { return one.account.isEmpty(); }));
}

void TestIncident::nothingIsToldWhereNothingWas()
{
    Stage stage;
    stage.lose(t0);
    stage.comeBack(t0 + 5s, t0, 1);
    QVERIFY(!tellIncident(incidentFacts(stage.history, kraken, t0 + 6s, t0 + 1h), t0 + 6s));
    QVERIFY(!tellIncident(incidentFacts(stage.history, kraken, t0 - 1s, t0 + 1h), t0 - 1s));
    // The store cuts times to microseconds.
    QVERIFY(tellIncident(incidentFacts(stage.history, kraken, t0 - 999ns, t0 + 1h), t0 - 999ns));
    QVERIFY(!tellIncident(incidentFacts(stage.history, QStringLiteral("okx"), t0, t0 + 1h), t0));
}

void TestIncident::everyKindAndResultHasAName()
{
    QSet<QString> names;
    for (int kind = 0; kind <= int(Kind::Lasting); ++kind)
        names.insert(nameOf(Kind(kind)));
    QCOMPARE(names.size(), int(Kind::Lasting) + 1);
    for (int result = 0; result <= int(AttemptResult::Unknown); ++result)
        QVERIFY(!QString(nameOf(AttemptResult(result))).isEmpty());
}

}   // namespace tst_incident

FEEDWARDEN_APPLESS_TEST(tst_incident::TestIncident)
#include "tst_incident.moc"
