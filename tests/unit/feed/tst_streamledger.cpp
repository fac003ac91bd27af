// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/allocationcount.h"
#include "core/base/random.h"
#include "core/feed/streamledger.h"
#include "tests/support/captures.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>
#include <deque>
#include <map>

namespace tst_streamledger {

using namespace feedwarden;
using Kind = LedgerEvent::Kind;

static const Clock::time_point t0{1'000'000s};
static const WallTime wall0{std::chrono::nanoseconds(1'723'161'255'000'000'000)};

/// Known to speak ten times a second: T is 5.12 s.
static const LearnedRate Busy{10.0, 1000, 0s};

/// A ledger and its time, driven as a Connector drives it.
struct Line {
    StreamLedger ledger;
    Clock::time_point now = t0;
    std::vector<LedgerEvent> events;
    quint64 nextId = 1;

    explicit Line(LedgerPolicy policy = {}) : ledger(policy) {}

    StreamIndex add(const char *symbol, Channel channel, StreamTraits traits = {}, LearnedRate learned = {})
    {
        const StreamIndex index = ledger.freeIndex();
        ledger.addStream(index, {QString::fromLatin1(symbol), channel}, traits, now, learned);
        return index;
    }
    StreamIndex addTrades(LearnedRate learned = Busy)
    {
        StreamTraits traits;
        traits.rule = SequenceRule::Contiguous;
        traits.reorderable = true;
        return add("BTCUSDT", Channel::Trade, traits, learned);
    }
    StreamIndex addRestBook(LearnedRate learned = Busy)
    {
        StreamTraits traits;
        traits.rule = SequenceRule::Overlapping;
        traits.needsSnapshot = true;
        traits.snapshotOverRest = true;
        return add("BTCUSDT", Channel::Depth, traits, learned);
    }
    StreamIndex addSocketBook(SequenceRule rule = SequenceRule::Contiguous)
    {
        StreamTraits traits;
        traits.rule = rule;
        traits.needsSnapshot = true;
        return add("BTC-USD", Channel::Depth, traits, Busy);
    }

    WallTime wall() const { return wall0 + (now - t0); }

    LedgerVerdict give(const FeedMessage &message, std::span<const BookLevel> levels = {})
    {
        const LedgerVerdict verdict = ledger.accept(message, levels, now, wall());
        collect();
        return verdict;
    }
    static FeedMessage tradeMessage(StreamIndex stream, quint64 id, qint64 price = 100)
    {
        FeedMessage message;
        message.stream = stream;
        message.sequence = {id, id, 0, true};
        Trade trade;
        trade.price = Decimal(price, 2);
        trade.quantity = Decimal(1, 0);
        trade.id = id;
        message.payload = trade;
        return message;
    }
    LedgerVerdict trade(StreamIndex stream, quint64 id) { return give(tradeMessage(stream, id)); }
    LedgerVerdict trade(StreamIndex stream) { return trade(stream, nextId++); }
    /// A message without numbers.
    LedgerVerdict speak(StreamIndex stream)
    {
        FeedMessage message;
        message.stream = stream;
        message.payload = Ticker{Decimal(1, 0), Decimal(2, 0), Decimal(3, 0), {}};
        return give(message);
    }
    static FeedMessage changeMessage(StreamIndex stream, SequenceMark mark, bool isSnapshot = false)
    {
        FeedMessage message;
        message.stream = stream;
        message.sequence = mark;
        message.payload = BookChange{0, 0, 0, isSnapshot};
        return message;
    }
    LedgerVerdict change(StreamIndex stream, quint64 first, quint64 last)
    {
        return give(changeMessage(stream, {first, last, 0, true}));
    }
    LedgerVerdict snapshot(StreamIndex stream, quint64 number)
    {
        return give(changeMessage(stream, {number, number, 0, true}, true));
    }
    BookSync::SnapshotOutcome fetched(StreamIndex stream, quint64 number)
    {
        const auto result = ledger.applySnapshot(changeMessage(stream, {number, number, 0, true}, true), {}, now);
        collect();
        return result.outcome;
    }

    /// Lets time pass, waking the ledger whenever it asks for it.
    void runTo(Clock::time_point to)
    {
        while (ledger.nextWake() <= to) {
            now = std::max(now, ledger.nextWake());
            ledger.wake(now);
            collect();
        }
        now = to;
    }
    void run(Clock::duration by) { runTo(now + by); }
    void collect()
    {
        std::vector<LedgerEvent> drained;
        ledger.takeEvents(drained);
        events.insert(events.end(), drained.begin(), drained.end());
    }

    /// The line is up and everything accepted.
    void up()
    {
        ledger.sessionStarted(now);
        for (StreamIndex i = 0; i < ledger.indexEnd(); ++i) {
            if (ledger.contains(i))
                ledger.acknowledged(i, now);
        }
        collect();
    }

    TrustState trust(StreamIndex stream) const { return ledger.trust(stream); }
    int count(Kind kind, std::optional<StreamIndex> stream = {}) const
    {
        return int(std::count_if(events.begin(), events.end(), [&](const LedgerEvent &event) {
            return event.kind == kind && (!stream || event.stream == *stream);
        }));
    }
    const LedgerEvent *last(Kind kind) const
    {
        for (auto event = events.rbegin(); event != events.rend(); ++event) {
            if (event->kind == kind)
                return &*event;
        }
        return nullptr;
    }
    std::vector<Clock::duration> times(Kind kind) const
    {
        std::vector<Clock::duration> times;
        for (const LedgerEvent &event : events) {
            if (event.kind == kind)
                times.push_back(event.at - t0);
        }
        return times;
    }
    void forget()
    {
        collect();
        events.clear();
    }
};

#define VERIFY_TIMES(found, ...)                                                                                       \
    do {                                                                                                               \
        const std::vector<Clock::duration> expectedTimes{__VA_ARGS__};                                                 \
        const std::vector<Clock::duration> foundTimes = found;                                                         \
        QCOMPARE(foundTimes.size(), expectedTimes.size());                                                             \
        for (size_t n = 0; n < expectedTimes.size(); ++n)                                                              \
            QCOMPARE(foundTimes[n], expectedTimes[n]);                                                                 \
    } while (false)

class TestStreamLedger : public QObject
{
    Q_OBJECT

private slots:
    // From subscription to trust.
    void aBusyStreamIsTrustedWithItsFirstMessage();
    void anUnknownStreamIsTrustedOnceAccepted();
    void proofOfLifeIsNeededForTrustWithoutAnEvent();
    void withoutRefusalAStreamIsAcceptedAfterTenSeconds_data();
    void withoutRefusalAStreamIsAcceptedAfterTenSeconds();
    void aRejectedStreamHarmsNoOther();
    void aLineThatGoesDownIsBlindUntilDataComesAgain();
    void stoppingPausesAtOnceAndIsNotBlind();
    void streamsCanBeAddedAndRemovedWhileUp();
    void whatDoesNotBelongHereIsIgnored();
    void recoveredWhenEachStreamDeliveredOrIsQuiet();
    void recoveredDoesNotWaitForTheRejected();

    // Silence.
    void silenceIsToldAtT_data();
    void silenceIsToldAtT();
    void eventOnlyStreamsAreNeverSilent();
    void aSilentStreamIsResubscribedAtTTwoTFourT();
    void theLineIsReplacedOnlyIfNothingIsTrusted();
    void theLineIsReplacedAtMostEveryFifteenMinutes();
    void oneProbeForAllThatFallSilentTogether();
    void whileTheVenueIsQuietNothingIsAskedForAgain();
    void aSilentStreamThatSpeaksIsTrustedAgain();
    void aFalseAlarmMakesTheNextOneLater();
    void aLearnedRateShortensTheWait();
    void aFreshSessionThatBringsNothingMakesTheStreamQuiet();
    void aStreamThatFlowedBeforeTheOutageIsNotCalledQuiet();
    void pingsAndOtherStreamsDoNotResetSilence();
    void allSilentIsKnown();
    void noSilenceIsJudgedWhileDownStoppedOrAsleep();

    // Sequence.
    void aJumpIsGappedAtOnceAndFilledWithoutASound();
    void anOpenHoleIsToldAfterASecondAndTrustReturnsWithTheNextTrade();
    void anOpenHoleIsToldAfterSixtyFourTrades();
    void duplicatesAreDroppedAndCounted();
    void lateTradesDoNotBecomeTheLastPrice();
    void aNewSessionTellsNoGapForWhatTheOutageTook();
    void aServerThatNumbersAnewAfterAnOutageIsFollowed();
    void aSwitchOfSessionsLosesAndRepeatsNothing();

    // Books.
    void aBookIsTrustedWithItsSnapshot();
    void aQuietBookAsksForItsSnapshotByItself();
    void aBookWhoseSnapshotIsLostIsSubscribedAgain();
    void aBookWithoutASnapshotOnANewSessionIsNotTakenForQuiet();
    void aTooOldSnapshotIsFetchedAgainASecondLater();
    void aFailedSnapshotIsFetchedAgainTwoSecondsLater();
    void aGapInABookIsMadeGood();
    void theFourthResyncWithinAMinuteFails_data();
    void theFourthResyncWithinAMinuteFails();
    void aSocketBookIsSubscribedAgain();
    void aResubscriptionThatBringsNothingIsRepeated();
    void aResubscriptionIsNeededUntilTheStreamSpeaks();
    void silencesThatAreCloseAreToldAlmostInTime();
    void aChecksumFailureIsAGapOfTheBook();
    void aLostFrameGapsEveryBookOfTheLine();
    void anUnreadableFrameGapsTheBooksThatCannotShowIt();
    void anOldFrameIsIgnored();
    void booksAreKeptAndShown();
    void aWholeBookIsToldAsAnExchangeWould();
    void whatIsNotForABookIsUnwanted();
    void aLineThatIsNotUpHearsNothing();
    void aServerThatNumbersAnewWithinASessionIsGapped();
    void oneOfTwoHolesFilledIsNotEnough();
    void aLostFrameConcernsBooksAlone();
    void sleepAndStandstillCountOnce();
    void theBestPriceOfAWholePartialBookIsFound();
    void theStreamsKindsSayWhatTheLineIs();
    void aPolicyThatChangesIsGoneByAtOnce();
    void aRequestThatWaitsItsTurnIsNotTakenForAccepted();
    void oddValuesAreToldAndHandedOn();

    // Time.
    void sleepIsNoOutage();                            // R-07
    void aStallIsBlindThoughTheStatesSayOtherwise();   // R-08
    void blindTimeAgreesWithBruteForce_data();
    void blindTimeAgreesWithBruteForce();
    void theTrustedShareIsOfTheLastFiveMinutes();
    void whatASessionBroughtIsOfThatSession();
    void laggingIsTheMedianOfAMinute_data();
    void laggingIsTheMedianOfAMinute();
    void latencyIsAfterTheClockOffset();
    void wakingLateOrEarlyChangesOnlyTheInstant();
    void wakesAreNotAskedForMoreOftenThanNeeded();
    void readingsShowTheLastValues();
    void learnedRatesSurviveTheLedger();

    void theSteadyStateAllocatesNothing();
    void aRecordedDayIsTrustedThroughout();
};

// --- From subscription to trust.

void TestStreamLedger::aBusyStreamIsTrustedWithItsFirstMessage()
{
    Line line;
    const StreamIndex trades = line.addTrades();
    QCOMPARE(line.trust(trades), TrustState::Paused);
    line.ledger.start(line.now);
    QCOMPARE(line.trust(trades), TrustState::Pending);
    line.ledger.sessionStarted(line.now);
    QCOMPARE(line.trust(trades), TrustState::Pending);
    line.ledger.acknowledged(trades, line.now);
    line.ledger.proofOfLife(line.now);
    QCOMPARE(line.trust(trades), TrustState::Syncing);
    line.now += 100ms;
    const LedgerVerdict verdict = line.trade(trades);
    QVERIFY(verdict.isPublished && verdict.isTrusted && verdict.isNewlyTrusted && verdict.isFirst);
    QCOMPARE(line.trust(trades), TrustState::Trusted);
    const LedgerVerdict second = line.trade(trades);
    QVERIFY(second.isTrusted && !second.isNewlyTrusted && !second.isFirst);
    QCOMPARE(line.count(Kind::TrustChanged), 3);
    QCOMPARE(line.last(Kind::TrustChanged)->from, TrustState::Syncing);
    QCOMPARE(line.last(Kind::TrustChanged)->at, t0 + 100ms);
    QCOMPARE(line.ledger.blindTime(line.now), Clock::duration(100ms));
}

void TestStreamLedger::anUnknownStreamIsTrustedOnceAccepted()
{
    Line line;
    const StreamIndex quiet = line.addTrades({});
    const StreamIndex slow = line.addTrades({0.5, 1000, 0s});
    const StreamIndex busy = line.addTrades();
    const StreamIndex liquidations = line.add("BTCUSDT", Channel::Liquidation);
    const StreamIndex book = line.addRestBook({});
    const StreamIndex mark = line.add("BTCUSDT", Channel::MarkPrice);
    line.up();
    line.ledger.proofOfLife(line.now);
    for (const StreamIndex stream : {quiet, slow, liquidations}) {
        QCOMPARE(line.trust(stream), TrustState::Trusted);
        QVERIFY(line.ledger.reading(stream, line.now).hasNoEventYet);
    }
    // What has to speak soon, or needs a snapshot, is not believed without.
    for (const StreamIndex stream : {busy, book, mark})
        QCOMPARE(line.trust(stream), TrustState::Syncing);
    (void)line.trade(quiet);
    QVERIFY(!line.ledger.reading(quiet, line.now).hasNoEventYet);
    QVERIFY(line.ledger.isBusy());
    QVERIFY(!line.ledger.isBusy(slow));
    QVERIFY(line.ledger.isBusy(mark));
}

void TestStreamLedger::proofOfLifeIsNeededForTrustWithoutAnEvent()
{
    Line line;
    const StreamIndex quiet = line.addTrades({});
    const StreamIndex other = line.addTrades({});
    line.up();
    QCOMPARE(line.trust(quiet), TrustState::Syncing);
    (void)line.trade(other);   // a message of any stream proves the session
    QVERIFY(line.ledger.hasProofOfLife());
    QCOMPARE(line.trust(quiet), TrustState::Trusted);
}

void TestStreamLedger::withoutRefusalAStreamIsAcceptedAfterTenSeconds_data()
{
    QTest::addColumn<Clock::duration>("after");
    QTest::addColumn<TrustState>("expected");
    QTest::newRow("1 ns early") << Clock::duration(10s - 1ns) << TrustState::Pending;
    QTest::newRow("on time") << Clock::duration(10s) << TrustState::Trusted;
}

void TestStreamLedger::withoutRefusalAStreamIsAcceptedAfterTenSeconds()
{
    QFETCH(const Clock::duration, after);
    QFETCH(const TrustState, expected);
    Line line;
    const StreamIndex stream = line.addTrades({});
    line.ledger.sessionStarted(line.now - 3s);
    line.ledger.requested(stream, line.now);   // it was sent only now
    line.ledger.proofOfLife(line.now);
    line.run(after);
    QCOMPARE(line.trust(stream), expected);
}

void TestStreamLedger::aRejectedStreamHarmsNoOther()
{
    Line line;
    const StreamIndex good = line.addTrades();
    const StreamIndex bad = line.addTrades();
    line.ledger.sessionStarted(line.now);
    line.ledger.rejected(bad, QStringLiteral("Invalid symbol."), line.now);
    line.ledger.acknowledged(good, line.now);
    (void)line.trade(good);
    QCOMPARE(line.trust(good), TrustState::Trusted);
    QCOMPARE(line.trust(bad), TrustState::Rejected);
    QCOMPARE(line.ledger.rejectionReason(bad), QStringLiteral("Invalid symbol."));
    for (int i = 0; i < 120; ++i) {
        line.run(1s);
        (void)line.trade(good);
    }
    QCOMPARE(line.trust(bad), TrustState::Rejected);   // neither accepted by time nor silent
    QCOMPARE(line.count(Kind::StaleDetected), 0);
    QCOMPARE(line.ledger.blindTime(bad, line.now), Clock::duration(120s));   // wanted, and not trusted
    QCOMPARE(line.ledger.blindTime(good, line.now), Clock::duration(0s));

    line.ledger.requested(bad, line.now);   // asked once more
    QCOMPARE(line.trust(bad), TrustState::Pending);
    QVERIFY(line.ledger.rejectionReason(bad).isEmpty());
}

void TestStreamLedger::aLineThatGoesDownIsBlindUntilDataComesAgain()
{
    Line line;
    const StreamIndex trades = line.addTrades();
    line.up();
    (void)line.trade(trades);
    line.run(2s);
    line.ledger.lineDown(line.now);
    QCOMPARE(line.trust(trades), TrustState::Blind);
    line.ledger.lineDown(line.now);   // a failed attempt more
    QVERIFY(line.ledger.nextWake() == Clock::time_point::max());
    QVERIFY(!line.trade(trades).isPublished);   // a callback from the past
    line.run(7s);
    line.up();
    line.run(1s);
    QCOMPARE(line.trust(trades), TrustState::Syncing);
    (void)line.trade(trades, 500);
    QCOMPARE(line.trust(trades), TrustState::Trusted);
    QCOMPARE(line.ledger.blindTime(trades, line.now), Clock::duration(8s));
    QCOMPARE(line.ledger.timeIn(trades, TrustState::Blind, line.now), Clock::duration(7s));
    QCOMPARE(line.ledger.timeIn(trades, TrustState::Syncing, line.now), Clock::duration(1s));
    QCOMPARE(line.ledger.timeIn(trades, TrustState::Trusted, line.now), Clock::duration(2s));
    // A stream that is added while down is blind from the start.
    line.ledger.lineDown(line.now);
    QCOMPARE(line.trust(line.addTrades()), TrustState::Blind);
}

void TestStreamLedger::stoppingPausesAtOnceAndIsNotBlind()
{
    Line line;
    const StreamIndex trades = line.addTrades();
    line.up();
    (void)line.trade(trades);
    line.ledger.stoppedByUser(line.now);
    QCOMPARE(line.trust(trades), TrustState::Paused);
    line.run(1h);
    QCOMPARE(line.ledger.blindTime(line.now), Clock::duration(0s));
    QCOMPARE(line.count(Kind::StaleDetected), 0);
    line.ledger.lineDown(line.now);   // the end of the session comes later than the stop
    QCOMPARE(line.trust(trades), TrustState::Paused);
    line.ledger.start(line.now);
    line.run(3s);
    QCOMPARE(line.ledger.blindTime(line.now), Clock::duration(3s));
}

void TestStreamLedger::streamsCanBeAddedAndRemovedWhileUp()
{
    Line line;
    const StreamIndex first = line.addTrades();
    const StreamIndex second = line.addTrades();
    line.up();
    (void)line.trade(first);
    QVERIFY(!line.ledger.isRecovered());
    line.run(1s);
    line.ledger.removeStream(second, line.now);
    line.collect();
    QVERIFY(!line.ledger.contains(second));
    QVERIFY(line.ledger.isRecovered());   // nobody else was waited for
    QCOMPARE(line.ledger.indexEnd(), 1);
    QCOMPARE(line.ledger.blindTime(line.now), Clock::duration(1s));
    QCOMPARE(line.ledger.wantedStreams(), 1);

    // A hole in the middle is used again, and begins from nothing.
    const StreamIndex a = line.addTrades();
    const StreamIndex b = line.addTrades();
    (void)line.trade(a, 70);
    line.ledger.removeStream(a, line.now);
    QCOMPARE(line.ledger.indexEnd(), 3);
    QCOMPARE(line.ledger.freeIndex(), a);
    const StreamIndex again = line.addTrades({});
    QCOMPARE(again, a);
    QCOMPARE(line.trust(again), TrustState::Pending);
    QCOMPARE(line.ledger.reading(again, line.now).messages, quint64(0));
    QVERIFY(!line.ledger.lastSequence(again));
    line.ledger.acknowledged(again, line.now);
    QCOMPARE(line.trust(again), TrustState::Trusted);
    QCOMPARE(line.trust(b), TrustState::Pending);
}

void TestStreamLedger::whatDoesNotBelongHereIsIgnored()
{
    Line line;
    const StreamIndex trades = line.addTrades();
    line.up();
    for (const StreamIndex wrong : {NoStream, StreamIndex(1), StreamIndex(1'000'000), StreamIndex(-7)}) {
        const LedgerVerdict verdict = line.speak(wrong);
        QVERIFY(!verdict.isPublished && !verdict.isTrusted);
        line.ledger.acknowledged(wrong, line.now);
        line.ledger.rejected(wrong, {}, line.now);
        line.ledger.requested(wrong, line.now);
        line.ledger.snapshotFailed(wrong, line.now);
        line.ledger.checksumFailed(wrong, line.now);
        QVERIFY(!line.ledger.book(wrong));
        line.ledger.removeStream(wrong, line.now);
    }
    QVERIFY(!line.ledger.hasProofOfLife());
    QCOMPARE(line.trust(trades), TrustState::Syncing);
    // A change that points outside its frame has no levels rather than somebody else's.
    const StreamIndex book = line.addSocketBook();
    FeedMessage message = Line::changeMessage(book, {1, 1, 0, true}, true);
    std::get<BookChange>(message.payload).bidCount = 5;
    QVERIFY(line.give(message).isPublished);
    QVERIFY(line.ledger.book(book)->isEmpty());
}

void TestStreamLedger::recoveredWhenEachStreamDeliveredOrIsQuiet()
{
    Line line;
    const StreamIndex first = line.addTrades();
    const StreamIndex second = line.addTrades();
    const StreamIndex quiet = line.addTrades({});
    line.ledger.sessionStarted(line.now);
    (void)line.trade(first);
    (void)line.trade(second);
    QVERIFY(!line.ledger.isRecovered());   // the quiet one is not accepted yet
    line.run(500ms);
    line.ledger.acknowledged(quiet, line.now);
    line.collect();
    QVERIFY(line.ledger.isRecovered());
    QCOMPARE(line.count(Kind::Recovered), 1);
    QCOMPARE(line.last(Kind::Recovered)->at, t0 + 500ms);
    (void)line.trade(quiet);
    QCOMPARE(line.count(Kind::Recovered), 1);

    line.ledger.lineDown(line.now);
    line.up();
    QVERIFY(!line.ledger.isRecovered());
    (void)line.trade(first, 100);
    QVERIFY(!line.ledger.isRecovered());   // one busy stream is still missing
    (void)line.trade(second, 100);
    QCOMPARE(line.count(Kind::Recovered), 2);
}

void TestStreamLedger::recoveredDoesNotWaitForTheRejected()
{
    Line line;
    const StreamIndex good = line.addTrades();
    const StreamIndex bad = line.addTrades();
    line.ledger.sessionStarted(line.now);
    (void)line.trade(good);
    QVERIFY(!line.ledger.isRecovered());
    line.ledger.rejected(bad, {}, line.now);
    QVERIFY(line.ledger.isRecovered());

    Line allBad;
    const StreamIndex only = allBad.addTrades();
    allBad.ledger.sessionStarted(allBad.now);
    allBad.ledger.proofOfLife(allBad.now);
    allBad.ledger.rejected(only, {}, allBad.now);
    QVERIFY(!allBad.ledger.isRecovered());   // nothing works, so nothing has recovered
}

// --- Silence.

void TestStreamLedger::silenceIsToldAtT_data()
{
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<LearnedRate>("learned");
    QTest::addColumn<int>("staleAfterMs");
    QTest::addColumn<Clock::duration>("expected");
    const LearnedRate none;
    QTest::newRow("mark price") << Channel::MarkPrice << none << 0 << Clock::duration(10s);
    QTest::newRow("book ticker") << Channel::BookTicker << none << 0 << Clock::duration(15s);
    QTest::newRow("ticker") << Channel::Ticker << none << 0 << Clock::duration(30s);
    QTest::newRow("trade") << Channel::Trade << none << 0 << Clock::duration(60s);
    QTest::newRow("known to be fast") << Channel::Trade << LearnedRate{1000.0, 50, 0s} << 0 << Clock::duration(5s);
    QTest::newRow("known to pause") << Channel::Trade << LearnedRate{1000.0, 50, 20s} << 0 << Clock::duration(40s);
    QTest::newRow("known to be rare") << Channel::Trade << LearnedRate{0.001, 50, 0s} << 0 << Clock::duration(15min);
    QTest::newRow("setting, short") << Channel::Trade << none << 1000 << Clock::duration(1s);
    QTest::newRow("setting, long") << Channel::Ticker << LearnedRate{1000.0, 50, 0s} << 3'600'000
                                   << Clock::duration(1h);
}

void TestStreamLedger::silenceIsToldAtT()
{
    QFETCH(const Channel, channel);
    QFETCH(const LearnedRate, learned);
    QFETCH(const int, staleAfterMs);
    QFETCH(const Clock::duration, expected);
    LedgerPolicy policy;
    if (staleAfterMs > 0)
        policy.staleAfter = std::chrono::milliseconds(staleAfterMs);
    Line line(policy);
    const StreamIndex stream = line.add("BTCUSDT", channel, {}, learned);
    line.up();
    line.run(300ms);
    (void)line.speak(stream);
    const Clock::time_point spoke = line.now;
    QCOMPARE(*line.ledger.reading(stream, line.now).silenceThreshold, expected);
    line.runTo(spoke + expected - 1ns);
    QCOMPARE(line.trust(stream), TrustState::Trusted);
    line.runTo(spoke + expected);
    QCOMPARE(line.trust(stream), TrustState::Silent);
    QCOMPARE(line.last(Kind::StaleDetected)->at, spoke + expected);
    QCOMPARE(line.last(Kind::StaleDetected)->duration, expected);
    QCOMPARE(line.last(Kind::StaleDetected)->stream, stream);
    QCOMPARE(line.count(Kind::StaleDetected), 1);
    QCOMPARE(line.count(Kind::NeedVenueProbe), 1);
    QCOMPARE(line.count(Kind::NeedResubscribe, stream), 1);
}

void TestStreamLedger::eventOnlyStreamsAreNeverSilent()
{
    for (const bool isSet : {false, true}) {
        LedgerPolicy policy;
        if (isSet)
            policy.staleAfter = 1s;   // replaces T, and there is none
        Line line(policy);
        const StreamIndex liquidations = line.add("BTCUSDT", Channel::Liquidation);
        QVERIFY(line.ledger.isEventOnly());
        line.up();
        line.ledger.proofOfLife(line.now);
        line.run(24h * 3);
        QCOMPARE(line.trust(liquidations), TrustState::Trusted);
        QVERIFY(!line.ledger.reading(liquidations, line.now).silenceThreshold);
        QCOMPARE(line.count(Kind::StaleDetected), 0);
    }
}

void TestStreamLedger::aSilentStreamIsResubscribedAtTTwoTFourT()
{
    Line line;
    const StreamIndex silent = line.addTrades({1000.0, 1000, 10s});   // T = 20 s
    const StreamIndex other = line.addTrades();
    line.up();
    (void)line.trade(silent);
    for (int i = 0; i < 6000; ++i) {
        (void)line.trade(other);
        line.run(1s);
    }
    // T, 2 T, 4 T ... until the steps are a quarter of an hour.
    std::vector<Clock::duration> expected{20s, 40s, 80s, 160s, 320s, 640s, 1280s};
    for (Clock::duration next = 1280s + 15min; next <= 6000s; next += 15min)
        expected.push_back(next);
    const std::vector<Clock::duration> found = line.times(Kind::NeedResubscribe);
    QCOMPARE(found.size(), expected.size());
    for (size_t i = 0; i < expected.size(); ++i)
        QVERIFY(found[i] >= expected[i] && found[i] - expected[i] <= 100ms);
    QCOMPARE(line.count(Kind::ReplaceLine), 0);   // the other one is trusted
    QCOMPARE(line.count(Kind::StaleDetected), 1);
    QCOMPARE(line.trust(other), TrustState::Trusted);
}

void TestStreamLedger::theLineIsReplacedOnlyIfNothingIsTrusted()
{
    Line line;
    const StreamIndex fast = line.addTrades({1000.0, 1000, 10s});   // T = 20 s
    const StreamIndex slow = line.addTrades({1000.0, 1000, 30s});   // T = 60 s
    line.up();
    (void)line.trade(fast, 1);
    (void)line.trade(slow, 1);
    line.runTo(t0 + 79s);
    // At 40 s the slow one was still trusted; since 60 s nothing is.
    VERIFY_TIMES(line.times(Kind::NeedResubscribe), 20s, 40s, 60s);
    QCOMPARE(line.count(Kind::ReplaceLine), 0);
    line.runTo(t0 + 80s);
    VERIFY_TIMES(line.times(Kind::ReplaceLine), 80s);
    VERIFY_TIMES(line.times(Kind::NeedResubscribe), 20s, 40s, 60s);   // instead of, not besides
    QCOMPARE(line.last(Kind::ReplaceLine)->stream, NoStream);
}

void TestStreamLedger::theLineIsReplacedAtMostEveryFifteenMinutes()
{
    Line line;
    const StreamIndex only = line.addTrades({1000.0, 1000, 10s});   // T = 20 s
    line.up();
    (void)line.trade(only);
    line.run(1h);
    // 2 T; then at the first of 4 T, 8 T ... that is a quarter of an hour later.
    const auto times = line.times(Kind::ReplaceLine);
    QVERIFY(times.size() >= 3);
    QCOMPARE(times[0], Clock::duration(40s));
    for (size_t i = 1; i < times.size(); ++i)
        QVERIFY(times[i] - times[i - 1] >= 15min);
    QVERIFY(line.count(Kind::NeedResubscribe) >= 4);   // in between it is resubscribed
}

void TestStreamLedger::oneProbeForAllThatFallSilentTogether()
{
    Line line;
    std::vector<StreamIndex> streams;
    for (int i = 0; i < 20; ++i)
        streams.push_back(line.addTrades({1000.0, 1000, 0s}));
    line.up();
    for (const StreamIndex stream : streams)
        (void)line.trade(stream, 1);
    line.run(5s);
    QCOMPARE(line.count(Kind::StaleDetected), 20);
    QCOMPARE(line.count(Kind::NeedVenueProbe), 1);
    line.run(5s);
    QCOMPARE(line.count(Kind::ReplaceLine), 1);
    QCOMPARE(line.count(Kind::NeedResubscribe), 20);   // once each at T, none at 2 T: the line is replaced
}

void TestStreamLedger::whileTheVenueIsQuietNothingIsAskedForAgain()
{
    Line line;
    const StreamIndex only = line.addTrades({1000.0, 1000, 10s});   // T = 20 s
    line.up();
    (void)line.trade(only);
    line.run(30s);
    line.ledger.setVenueQuiet(true);
    line.runTo(t0 + 300s);
    VERIFY_TIMES(line.times(Kind::NeedResubscribe), 20s);   // At T, when nobody knew yet; not at 4 T and 8 T.
    VERIFY_TIMES(line.times(Kind::ReplaceLine), 40s);       // It is the governor's to hold that.
    line.ledger.setVenueQuiet(false);
    line.runTo(t0 + 700s);
    VERIFY_TIMES(line.times(Kind::NeedResubscribe), 20s, 320s, 640s);
}

void TestStreamLedger::aSilentStreamThatSpeaksIsTrustedAgain()
{
    Line line;
    const StreamIndex trades = line.addTrades({1000.0, 1000, 0s});
    line.up();
    (void)line.trade(trades);
    line.run(8s);
    QCOMPARE(line.trust(trades), TrustState::Silent);
    const LedgerVerdict verdict = line.trade(trades);
    QVERIFY(verdict.isTrusted && verdict.isNewlyTrusted);
    QCOMPARE(line.count(Kind::StaleCleared), 1);
    QCOMPARE(line.last(Kind::StaleCleared)->duration, Clock::duration(8s));
    QCOMPARE(line.ledger.blindTime(trades, line.now), Clock::duration(3s));   // blind since T

    // One that speaks with a number missing is not trusted by that.
    line.run(100s);
    QCOMPARE(line.trust(trades), TrustState::Silent);
    (void)line.trade(trades, 50);
    QCOMPARE(line.trust(trades), TrustState::Gapped);
    QCOMPARE(line.count(Kind::StaleCleared), 2);
}

void TestStreamLedger::aFalseAlarmMakesTheNextOneLater()
{
    // Silence counts in trusted time, so what is learned from an alarm is the T at which it was told.
    Line line;
    const StreamIndex trades = line.addTrades({1000.0, 1000, 0s});
    line.up();
    (void)line.trade(trades);
    for (const Clock::duration expected : {Clock::duration(5s), Clock::duration(10s), Clock::duration(20s)}) {
        QCOMPARE(*line.ledger.reading(trades, line.now).silenceThreshold, expected);
        line.run(2min);
        (void)line.trade(trades);
        line.run(1s);
        (void)line.trade(trades);
    }
    QCOMPARE(line.count(Kind::StaleDetected), 3);
    // A fault of two minutes has not made it deaf for the day.
    QCOMPARE(*line.ledger.reading(trades, line.now).silenceThreshold, Clock::duration(40s));
}

void TestStreamLedger::aLearnedRateShortensTheWait()
{
    Line line;
    const StreamIndex trades = line.addTrades({});
    line.up();
    (void)line.trade(trades);
    QCOMPARE(*line.ledger.reading(trades, line.now).silenceThreshold, Clock::duration(60s));
    for (int i = 0; i < 49; ++i) {
        line.run(1s);
        (void)line.trade(trades);
    }
    QVERIFY(!line.ledger.isBusy(trades));
    line.run(1s);
    (void)line.trade(trades);   // the 50th after the one that began it
    QVERIFY(line.ledger.isBusy(trades));
    const Clock::duration threshold = *line.ledger.reading(trades, line.now).silenceThreshold;
    QVERIFY(std::abs(toMs(threshold) - 44'303.7) < 1.0);   // 3 × ln(1/s × 30 d) / (1/s)
    const Clock::time_point spoke = line.now;
    line.run(2min);
    QCOMPARE(line.last(Kind::StaleDetected)->at, spoke + threshold);   // not at the 60 s that were arranged before
}

void TestStreamLedger::aFreshSessionThatBringsNothingMakesTheStreamQuiet()
{
    Line line;
    const StreamIndex halted = line.addTrades({1000.0, 1000, 10s});   // T = 20 s
    const StreamIndex other = line.addTrades({});
    line.up();
    (void)line.trade(halted, 1);
    line.run(30s);
    QCOMPARE(line.trust(halted), TrustState::Silent);
    line.ledger.lineDown(line.now);
    line.up();
    const Clock::time_point second = line.now;
    (void)line.trade(other, 1);
    line.forget();
    line.runTo(second + 20s - 1ns);
    QCOMPARE(line.trust(halted), TrustState::Syncing);
    line.runTo(second + 20s);
    // Silent in the session before, and this one brought nothing either: quiet, and T doubles.
    QCOMPARE(line.trust(halted), TrustState::Trusted);
    QVERIFY(line.ledger.reading(halted, line.now).isQuiet);
    QVERIFY(line.ledger.reading(halted, line.now).hasNoEventYet);
    QCOMPARE(*line.ledger.reading(halted, line.now).silenceThreshold, Clock::duration(40s));
    QCOMPARE(line.count(Kind::StaleDetected, halted), 0);
    line.runTo(second + 40s);
    QCOMPARE(line.trust(halted), TrustState::Silent);
    QCOMPARE(line.count(Kind::StaleDetected, halted), 1);

    QCOMPARE(*line.ledger.reading(halted, line.now).silenceThreshold, Clock::duration(80s));   // it goes on doubling

    // Until it speaks; then it is what the rate and the longest silence, now 30 s, make of it.
    line.ledger.lineDown(line.now);
    line.up();
    (void)line.trade(other, 2);
    line.run(30s);
    QCOMPARE(*line.ledger.reading(halted, line.now).silenceThreshold, Clock::duration(80s));
    (void)line.trade(halted, 2);
    QVERIFY(!line.ledger.reading(halted, line.now).isQuiet);
    QCOMPARE(*line.ledger.reading(halted, line.now).silenceThreshold, Clock::duration(60s));

    // The same after make before break.
    Line switched;
    const StreamIndex silent = switched.addTrades({1000.0, 1000, 10s});
    switched.up();
    (void)switched.trade(silent, 1);
    switched.run(45s);
    QCOMPARE(switched.count(Kind::ReplaceLine), 1);
    switched.ledger.sessionSwitched(switched.now);
    switched.forget();
    switched.run(19s);
    QCOMPARE(switched.trust(silent), TrustState::Silent);
    switched.run(1s);
    QCOMPARE(switched.trust(silent), TrustState::Trusted);
    QVERIFY(switched.ledger.reading(silent, switched.now).isQuiet);
    QCOMPARE(switched.count(Kind::StaleCleared), 1);
}

void TestStreamLedger::aStreamThatFlowedBeforeTheOutageIsNotCalledQuiet()
{
    Line line;
    const StreamIndex muted = line.addTrades({1000.0, 1000, 10s});   // T = 20 s
    const StreamIndex other = line.addTrades({});
    line.up();
    (void)line.trade(muted, 1);
    line.ledger.lineDown(line.now);
    line.up();
    (void)line.trade(other, 1);
    line.run(20s);
    QCOMPARE(line.trust(muted), TrustState::Silent);
    QVERIFY(!line.ledger.reading(muted, line.now).isQuiet);
    QCOMPARE(line.count(Kind::StaleDetected, muted), 1);
}

void TestStreamLedger::pingsAndOtherStreamsDoNotResetSilence()
{
    Line line;
    const StreamIndex silent = line.addTrades({1000.0, 1000, 0s});
    const StreamIndex other = line.addTrades();
    line.up();
    (void)line.trade(silent, 1);
    for (int i = 0; i < 50; ++i) {
        line.run(100ms);
        (void)line.trade(other, quint64(i) + 1);
        line.ledger.proofOfLife(line.now);
        line.ledger.acknowledged(silent, line.now);
    }
    QCOMPARE(line.trust(silent), TrustState::Silent);
}

void TestStreamLedger::allSilentIsKnown()
{
    Line line;
    const StreamIndex fast = line.addTrades({1000.0, 1000, 0s});
    const StreamIndex slow = line.addTrades({1000.0, 1000, 20s});
    const StreamIndex refused = line.addTrades();
    const StreamIndex liquidations = line.add("BTCUSDT", Channel::Liquidation);
    QVERIFY(!line.ledger.allSilentSince());
    line.up();
    line.ledger.rejected(refused, {}, line.now);
    (void)line.trade(fast, 1);
    (void)line.trade(slow, 1);
    line.run(39s);
    QVERIFY(!line.ledger.allSilentSince());
    line.run(1s);
    QCOMPARE(*line.ledger.allSilentSince(), t0 + 40s);   // the others cannot be silent
    QCOMPARE(line.trust(liquidations), TrustState::Trusted);
    (void)line.trade(fast, 2);
    QVERIFY(!line.ledger.allSilentSince());
}

void TestStreamLedger::noSilenceIsJudgedWhileDownStoppedOrAsleep()
{
    Line line;
    const StreamIndex trades = line.addTrades({1000.0, 1000, 0s});
    line.up();
    (void)line.trade(trades);
    line.run(3s);
    line.ledger.asleep(line.now);
    QVERIFY(line.ledger.nextWake() == Clock::time_point::max());
    line.now += 8h;
    line.ledger.wake(line.now);
    line.ledger.awake(line.now);
    QCOMPARE(line.trust(trades), TrustState::Trusted);
    line.run(2s - 1ns);
    QCOMPARE(line.trust(trades), TrustState::Trusted);
    line.run(1ns);
    QCOMPARE(line.trust(trades), TrustState::Silent);                          // 3 s before and 2 s after
    QCOMPARE(line.last(Kind::StaleDetected)->duration, Clock::duration(5s));   // the night is no silence
    line.forget();
    line.ledger.lineDown(line.now);
    line.run(1h);
    line.ledger.wake(line.now);
    line.ledger.stoppedByUser(line.now);
    line.run(1h);
    line.ledger.wake(line.now);
    line.collect();
    QCOMPARE(line.count(Kind::StaleDetected), 0);
    QCOMPARE(line.count(Kind::NeedResubscribe), 0);
}

// --- Sequence.

void TestStreamLedger::aJumpIsGappedAtOnceAndFilledWithoutASound()
{
    Line line;
    const StreamIndex trades = line.addTrades();
    line.up();
    (void)line.trade(trades, 10);
    const LedgerVerdict jump = line.trade(trades, 12);
    QVERIFY(jump.isPublished);   // it is data, only not data to trust
    QVERIFY(!jump.isTrusted);
    QCOMPARE(line.trust(trades), TrustState::Gapped);
    line.run(400ms);
    const LedgerVerdict next = line.trade(trades, 13);
    QVERIFY(next.isPublished && !next.isTrusted);   // the hole is still open
    const LedgerVerdict late = line.trade(trades, 11);
    QVERIFY(late.isPublished && late.isTrusted && late.isNewlyTrusted);
    QCOMPARE(line.trust(trades), TrustState::Trusted);
    line.run(3s);
    QCOMPARE(line.count(Kind::SequenceGap), 0);
    QCOMPARE(line.ledger.reading(trades, line.now).reordered, quint64(1));
    QCOMPARE(line.ledger.reading(trades, line.now).gaps, quint64(0));
    QCOMPARE(line.ledger.blindTime(trades, line.now), Clock::duration(400ms));
}

void TestStreamLedger::anOpenHoleIsToldAfterASecondAndTrustReturnsWithTheNextTrade()
{
    Line line;
    const StreamIndex trades = line.addTrades();
    line.up();
    (void)line.trade(trades, 10);
    (void)line.trade(trades, 14);
    line.run(1s - 1ns);
    QCOMPARE(line.count(Kind::SequenceGap), 0);
    line.run(1ns);
    QCOMPARE(line.count(Kind::SequenceGap), 1);
    const LedgerEvent gap = *line.last(Kind::SequenceGap);
    QCOMPARE(gap.stream, trades);
    QCOMPARE(gap.at, t0 + 1s);
    QCOMPARE(gap.expected, quint64(11));
    QCOMPARE(gap.received, quint64(14));
    QCOMPARE(gap.missing, quint64(3));
    QCOMPARE(line.trust(trades), TrustState::Gapped);
    line.run(500ms);
    QVERIFY(line.trade(trades, 15).isNewlyTrusted);
    QCOMPARE(line.trust(trades), TrustState::Trusted);
    QCOMPARE(line.ledger.totals().sequenceGaps, quint64(1));
    QCOMPARE(line.ledger.blindTime(trades, line.now), Clock::duration(1500ms));
    QCOMPARE(line.count(Kind::NeedResubscribe), 0);   // no state to bring back
}

void TestStreamLedger::anOpenHoleIsToldAfterSixtyFourTrades()
{
    Line line;
    const StreamIndex trades = line.addTrades();
    line.up();
    (void)line.trade(trades, 10);
    (void)line.trade(trades, 12);
    for (quint64 id = 13; id < 13 + 63; ++id) {
        (void)line.trade(trades, id);
        QCOMPARE(line.count(Kind::SequenceGap), 0);
    }
    (void)line.trade(trades, 13 + 63);
    QCOMPARE(line.count(Kind::SequenceGap), 1);
    QCOMPARE(line.trust(trades), TrustState::Trusted);   // that one was the next contiguous one
}

void TestStreamLedger::duplicatesAreDroppedAndCounted()
{
    Line line;
    const StreamIndex trades = line.addTrades();
    line.up();
    (void)line.trade(trades, 10);
    const LedgerVerdict again = line.trade(trades, 10);
    QVERIFY(again.isDuplicate && !again.isPublished);
    QCOMPARE(line.trust(trades), TrustState::Trusted);
    QCOMPARE(line.ledger.reading(trades, line.now).duplicates, quint64(1));
    QCOMPARE(line.ledger.reading(trades, line.now).messages, quint64(2));
    QCOMPARE(line.ledger.totals().duplicates, quint64(1));
}

void TestStreamLedger::lateTradesDoNotBecomeTheLastPrice()
{
    Line line;
    const StreamIndex trades = line.addTrades();
    line.up();
    (void)line.give(Line::tradeMessage(trades, 10, 100));
    (void)line.give(Line::tradeMessage(trades, 12, 120));
    (void)line.give(Line::tradeMessage(trades, 11, 110));
    (void)line.give(Line::tradeMessage(trades, 10, 100));
    QCOMPARE(line.ledger.reading(trades, line.now).lastPrice.mantissa(), qint64(120));

    StreamTraits rising;
    rising.rule = SequenceRule::Rising;
    const StreamIndex quotes = line.add("BTCUSDT", Channel::BookTicker, rising);
    FeedMessage quote;
    quote.stream = quotes;
    quote.sequence = {500, 500, 0, true};
    quote.payload = BookTicker{Decimal(7, 0), {}, Decimal(8, 0), {}};
    QVERIFY(line.give(quote).isPublished);
    quote.sequence = {499, 499, 0, true};
    quote.payload = BookTicker{Decimal(1, 0), {}, Decimal(2, 0), {}};
    QVERIFY(!line.give(quote).isPublished);   // an old quote never replaces a newer one
    QCOMPARE(line.ledger.reading(quotes, line.now).bid.mantissa(), qint64(7));
}

void TestStreamLedger::aNewSessionTellsNoGapForWhatTheOutageTook()
{
    Line line;
    const StreamIndex trades = line.addTrades();
    line.up();
    (void)line.trade(trades, 10);
    (void)line.trade(trades, 12);   // a hole is open when the line goes
    line.ledger.lineDown(line.now);
    line.run(1min);
    line.up();
    QVERIFY(line.trade(trades, 9).isDuplicate);   // recent trades first
    QVERIFY(line.trade(trades, 900).isTrusted);
    line.run(5s);
    QCOMPARE(line.count(Kind::SequenceGap), 0);
    QCOMPARE(line.trust(trades), TrustState::Trusted);
}

void TestStreamLedger::aServerThatNumbersAnewAfterAnOutageIsFollowed()
{
    Line line;
    const StreamIndex trades = line.addTrades();
    line.up();
    FeedMessage message = Line::tradeMessage(trades, 300);
    std::get<Trade>(message.payload).tradeTime = wall0;
    (void)line.give(message);
    line.ledger.lineDown(line.now);
    line.up();
    // Number 1, but a trade that is newer than the last one: not a repetition.
    message = Line::tradeMessage(trades, 1, 777);
    std::get<Trade>(message.payload).tradeTime = wall0 + 5s;
    const LedgerVerdict verdict = line.give(message);
    QVERIFY(verdict.isPublished && verdict.isTrusted);
    QCOMPARE(line.ledger.reading(trades, line.now).restarts, quint64(1));
    QVERIFY(line.trade(trades, 2).isTrusted);
}

void TestStreamLedger::aSwitchOfSessionsLosesAndRepeatsNothing()
{
    Line line;
    const StreamIndex trades = line.addTrades();
    const StreamIndex book = line.addRestBook();
    line.up();
    for (quint64 id = 1; id <= 1000; ++id)
        (void)line.trade(trades, id);
    (void)line.change(book, 1, 10);
    (void)line.fetched(book, 5);
    QCOMPARE(line.trust(book), TrustState::Trusted);
    QCOMPARE(*line.ledger.lastSequence(trades), quint64(1000));
    QCOMPARE(*line.ledger.lastSequence(book), quint64(10));
    line.forget();
    // The other session began further back and goes on beyond.
    line.ledger.sessionSwitched(line.now);
    int published = 0;
    for (quint64 id = 500; id <= 1100; ++id)
        published += line.trade(trades, id).isPublished ? 1 : 0;
    QCOMPARE(published, 100);
    QVERIFY(!line.change(book, 3, 8).isPublished);
    QVERIFY(line.change(book, 8, 15).isPublished);
    QCOMPARE(line.count(Kind::TrustChanged), 0);
    QCOMPARE(line.count(Kind::SequenceGap), 0);
    QCOMPARE(line.count(Kind::NeedSnapshot), 0);
    QCOMPARE(line.ledger.totals().duplicates, quint64(502));
    // A gap between the two is a gap.
    (void)line.trade(trades, 1200);
    QCOMPARE(line.count(Kind::SequenceGap), 1);
}

// --- Books.

void TestStreamLedger::aBookIsTrustedWithItsSnapshot()
{
    Line line;
    const StreamIndex book = line.addRestBook();
    line.up();
    QCOMPARE(line.trust(book), TrustState::Syncing);
    QCOMPARE(line.count(Kind::NeedSnapshot), 0);   // the procedure begins with a change
    const LedgerVerdict buffered = line.change(book, 101, 110);
    QVERIFY(!buffered.isPublished && buffered.isFirst);
    QCOMPARE(line.count(Kind::NeedSnapshot, book), 1);
    (void)line.change(book, 111, 120);
    QCOMPARE(line.count(Kind::NeedSnapshot), 1);   // asked once
    QCOMPARE(line.trust(book), TrustState::Syncing);
    line.run(200ms);
    QVERIFY(line.fetched(book, 105) == BookSync::SnapshotOutcome::Fits);
    QCOMPARE(line.trust(book), TrustState::Trusted);
    QCOMPARE(line.count(Kind::Resynced), 0);   // it was never broken
    QVERIFY(line.change(book, 121, 130).isTrusted);
    line.run(10s);
    QCOMPARE(line.count(Kind::NeedSnapshot), 1);
}

void TestStreamLedger::aQuietBookAsksForItsSnapshotByItself()
{
    Line line;
    const StreamIndex book = line.addRestBook({});
    line.up();
    line.ledger.proofOfLife(line.now);
    line.run(5s - 1ns);
    QCOMPARE(line.count(Kind::NeedSnapshot), 0);
    line.run(1ns);
    QCOMPARE(line.count(Kind::NeedSnapshot), 1);
    QVERIFY(line.fetched(book, 100) == BookSync::SnapshotOutcome::Fits);
    QCOMPARE(line.trust(book), TrustState::Trusted);
    QVERIFY(line.ledger.reading(book, line.now).hasNoEventYet);
    QVERIFY(line.change(book, 101, 105).isTrusted);
    QVERIFY(!line.ledger.reading(book, line.now).hasNoEventYet);
}

void TestStreamLedger::aBookWhoseSnapshotIsLostIsSubscribedAgain()
{
    Line line;
    const StreamIndex book = line.addSocketBook();
    line.up();
    line.forget();
    (void)line.change(book, 8, 8);   // number 7, the snapshot, was lost
    line.run(StreamLedger::SnapshotAfter - 1s);
    (void)line.change(book, 9, 9);
    QCOMPARE(line.count(Kind::NeedResubscribe, book), 0);   // it may still be under way
    line.run(2s);
    QCOMPARE(line.count(Kind::NeedResubscribe, book), 1);
    QVERIFY(line.ledger.needsResubscription(book));
    QVERIFY(line.trust(book) != TrustState::Trusted);
    (void)line.snapshot(book, 20);
    QCOMPARE(line.trust(book), TrustState::Trusted);
    QVERIFY(!line.ledger.needsResubscription(book));
}

void TestStreamLedger::aBookWithoutASnapshotOnANewSessionIsNotTakenForQuiet()
{
    Line line;
    const StreamIndex book = line.addSocketBook();
    const StreamIndex trades = line.addTrades();
    line.up();
    (void)line.snapshot(book, 1);
    (void)line.trade(trades);
    while (line.trust(book) != TrustState::Silent)
        line.run(1s);
    line.ledger.sessionSwitched(line.now);   // and the new session brings nothing of it, not even its snapshot
    for (int i = 0; i < 600; ++i) {
        line.run(1s);
        QCOMPARE(line.trust(book), TrustState::Silent);
    }
    (void)line.snapshot(book, 30);
    QCOMPARE(line.trust(book), TrustState::Trusted);
}

void TestStreamLedger::aTooOldSnapshotIsFetchedAgainASecondLater()
{
    Line line;
    const StreamIndex book = line.addRestBook();
    line.up();
    (void)line.change(book, 201, 210);
    QVERIFY(line.fetched(book, 100) == BookSync::SnapshotOutcome::TooOld);
    (void)line.change(book, 211, 220);   // does not hurry it
    QCOMPARE(line.count(Kind::NeedSnapshot), 1);
    line.run(1s);
    QCOMPARE(line.count(Kind::NeedSnapshot), 2);
    QVERIFY(line.fetched(book, 215) == BookSync::SnapshotOutcome::Fits);
    QCOMPARE(line.trust(book), TrustState::Trusted);
}

void TestStreamLedger::aFailedSnapshotIsFetchedAgainTwoSecondsLater()
{
    Line line;
    const StreamIndex book = line.addRestBook();
    line.up();
    (void)line.change(book, 201, 210);
    line.ledger.snapshotFailed(book, line.now);
    line.run(2s - 1ns);
    QCOMPARE(line.count(Kind::NeedSnapshot), 1);
    line.run(1ns);
    QCOMPARE(line.count(Kind::NeedSnapshot), 2);
    // Three more within the minute, then the line has to answer for it.
    for (int i = 0; i < 3; ++i) {
        line.ledger.snapshotFailed(book, line.now);
        line.run(2s);
    }
    QCOMPARE(line.count(Kind::NeedSnapshot), 4);
    QCOMPARE(line.count(Kind::ResyncFailed, book), 1);
}

void TestStreamLedger::aGapInABookIsMadeGood()
{
    Line line;
    const StreamIndex book = line.addRestBook();
    line.up();
    (void)line.change(book, 101, 110);
    (void)line.fetched(book, 105);
    line.forget();
    line.run(1s);
    const LedgerVerdict gap = line.change(book, 121, 130);
    QVERIFY(!gap.isPublished && !gap.isTrusted);
    QCOMPARE(line.trust(book), TrustState::Gapped);
    QCOMPARE(line.events.size(), size_t(3));
    QCOMPARE(line.events[0].kind, Kind::SequenceGap);
    QCOMPARE(line.events[0].expected, quint64(111));
    QCOMPARE(line.events[0].received, quint64(121));
    QCOMPARE(line.events[0].missing, quint64(10));
    QCOMPARE(line.events[1].kind, Kind::TrustChanged);
    QCOMPARE(line.events[2].kind, Kind::NeedSnapshot);
    (void)line.change(book, 131, 140);
    QCOMPARE(line.trust(book), TrustState::Gapped);
    line.run(700ms);
    QVERIFY(line.fetched(book, 133) == BookSync::SnapshotOutcome::Fits);
    QCOMPARE(line.trust(book), TrustState::Trusted);
    QCOMPARE(line.count(Kind::Resynced, book), 1);
    QCOMPARE(line.last(Kind::Resynced)->duration, Clock::duration(700ms));
    QCOMPARE(line.ledger.totals().resyncs, quint64(1));
    QVERIFY(line.change(book, 141, 150).isTrusted);
}

void TestStreamLedger::theFourthResyncWithinAMinuteFails_data()
{
    QTest::addColumn<Clock::duration>("fourthAfter");   // the first
    QTest::addColumn<bool>("fails");
    QTest::newRow("within the minute") << Clock::duration(60s - 1ns) << true;
    QTest::newRow("a minute later") << Clock::duration(60s) << false;
}

void TestStreamLedger::theFourthResyncWithinAMinuteFails()
{
    QFETCH(const Clock::duration, fourthAfter);
    QFETCH(const bool, fails);
    Line line;
    const StreamIndex book = line.addRestBook({0.01, 1000, 0s});
    line.up();
    (void)line.change(book, 1, 10);
    (void)line.fetched(book, 5);
    line.forget();
    const Clock::time_point first = line.now;
    quint64 number = 10;
    const auto breakIt = [&] {
        number += 100;
        (void)line.change(book, number, number);
    };
    for (int i = 0; i < 3; ++i) {
        breakIt();
        QVERIFY(line.fetched(book, number) == BookSync::SnapshotOutcome::Fits);
        line.now += 10s;
    }
    QCOMPARE(line.count(Kind::NeedSnapshot), 3);
    QCOMPARE(line.count(Kind::Resynced), 3);
    line.now = first + fourthAfter;
    breakIt();
    QCOMPARE(line.count(Kind::ResyncFailed, book), fails ? 1 : 0);
    QCOMPARE(line.count(Kind::NeedSnapshot), fails ? 3 : 4);
    if (fails) {
        line.run(5min);
        (void)line.change(book, number + 500, number + 500);
        QCOMPARE(line.count(Kind::ResyncFailed), 1);   // told once
        QCOMPARE(line.count(Kind::NeedSnapshot), 3);   // and nothing more is fetched for this session
        line.ledger.lineDown(line.now);
        line.up();
        (void)line.change(book, 1, 10);
        QCOMPARE(line.count(Kind::NeedSnapshot), 4);
    }
}

void TestStreamLedger::aSocketBookIsSubscribedAgain()
{
    Line line;
    const StreamIndex book = line.addSocketBook();
    line.up();
    QVERIFY(!line.change(book, 3, 3).isPublished);   // of an older subscription
    QCOMPARE(line.trust(book), TrustState::Syncing);
    const LedgerVerdict whole = line.snapshot(book, 4);
    QVERIFY(whole.isPublished && whole.isNewlyTrusted);
    QVERIFY(line.change(book, 5, 5).isTrusted);
    line.forget();
    (void)line.change(book, 7, 7);
    QCOMPARE(line.trust(book), TrustState::Gapped);
    QCOMPARE(line.count(Kind::SequenceGap), 1);
    QCOMPARE(line.count(Kind::NeedResubscribe, book), 1);
    QCOMPARE(line.count(Kind::NeedSnapshot), 0);
    QVERIFY(!line.change(book, 8, 8).isPublished);
    line.run(300ms);
    QVERIFY(line.snapshot(book, 20).isNewlyTrusted);
    QCOMPARE(line.last(Kind::Resynced)->duration, Clock::duration(300ms));
    // A server that starts over sends an unasked snapshot: no gap.
    QVERIFY(line.snapshot(book, 1).isTrusted);
    QVERIFY(line.change(book, 2, 2).isTrusted);
    QCOMPARE(line.count(Kind::SequenceGap), 1);
}

void TestStreamLedger::aResubscriptionThatBringsNothingIsRepeated()
{
    Line line;
    const StreamIndex book = line.addSocketBook();
    line.up();
    (void)line.snapshot(book, 4);
    (void)line.change(book, 6, 6);
    QCOMPARE(line.count(Kind::NeedResubscribe), 1);
    line.run(500ms);
    line.ledger.requested(book, line.now);
    const Clock::time_point sent = line.now;
    // Updates go on, so it is not silent; only the snapshot is missing.
    quint64 number = 7;
    while (line.now < sent + 10s - 100ms) {
        line.run(100ms);
        (void)line.change(book, number, number);
        ++number;
    }
    QCOMPARE(line.count(Kind::NeedResubscribe), 1);
    line.runTo(sent + 10s);
    QCOMPARE(line.count(Kind::NeedResubscribe), 2);
    QCOMPARE(line.count(Kind::StaleDetected), 0);
}

void TestStreamLedger::aResubscriptionIsNeededUntilTheStreamSpeaks()
{
    Line line;
    const StreamIndex trades = line.addTrades();
    const StreamIndex book = line.addSocketBook();
    line.up();
    (void)line.trade(trades);
    (void)line.snapshot(book, 4);
    QVERIFY(!line.ledger.needsResubscription(trades));
    QVERIFY(!line.ledger.needsResubscription(book));
    QVERIFY(!line.ledger.needsResubscription(77));

    line.run(10s);
    QCOMPARE(line.count(Kind::NeedResubscribe, trades), 1);
    QVERIFY(line.ledger.needsResubscription(trades));
    QVERIFY(line.ledger.needsResubscription(book));
    (void)line.trade(trades);
    QVERIFY(!line.ledger.needsResubscription(trades));
    // The book has missed something meanwhile: it speaks, and needs the snapshot of a new subscription all the more.
    (void)line.change(book, 9, 9);
    QCOMPARE(line.trust(book), TrustState::Gapped);
    QVERIFY(line.ledger.needsResubscription(book));
    (void)line.snapshot(book, 10);
    QVERIFY(!line.ledger.needsResubscription(book));
}

void TestStreamLedger::silencesThatAreCloseAreToldAlmostInTime()
{
    // Ten silences of a run together must not make 100 ms of error.
    Line line({.staleAfter = 5s});
    const StreamIndex first = line.addTrades();
    const StreamIndex second = line.add("ETHUSDT", Channel::Trade, {}, Busy);
    line.up();
    (void)line.trade(first);
    line.run(3ms);
    (void)line.speak(second);
    const Clock::duration before = line.ledger.blindTime(second, line.now);
    line.run(8s);
    QCOMPARE(line.trust(second), TrustState::Silent);
    const Clock::duration blind = line.ledger.blindTime(second, line.now) - before;
    QVERIFY(blind <= 3s);
    QVERIFY(blind >= 3s - 10ms);
}

void TestStreamLedger::aChecksumFailureIsAGapOfTheBook()
{
    Line line;
    const StreamIndex book = line.addSocketBook(SequenceRule::None);
    line.up();
    (void)line.snapshot(book, 0);
    line.forget();
    line.ledger.checksumFailed(book, line.now);
    line.collect();
    QCOMPARE(line.trust(book), TrustState::Gapped);
    QCOMPARE(line.count(Kind::NeedResubscribe, book), 1);
    QCOMPARE(line.count(Kind::SequenceGap), 0);
    QCOMPARE(line.ledger.totals().checksumFailures, quint64(1));
    line.ledger.checksumFailed(book, line.now);   // counted, but there is nothing more to break
    line.collect();
    QCOMPARE(line.ledger.reading(book, line.now).checksumFailures, quint64(2));
    QCOMPARE(line.count(Kind::NeedResubscribe), 1);
    (void)line.snapshot(book, 0);
    QCOMPARE(line.trust(book), TrustState::Trusted);
    QCOMPARE(line.count(Kind::Resynced), 1);
}

void TestStreamLedger::aLostFrameGapsEveryBookOfTheLine()
{
    Line line;
    const StreamIndex first = line.addSocketBook(SequenceRule::None);
    const StreamIndex second = line.addSocketBook(SequenceRule::None);
    const StreamIndex trades = line.addTrades();
    line.up();
    const auto frame = [&](quint64 number) { return line.ledger.acceptFrame({number, number, 0, true}, line.now); };
    QVERIFY(frame(0));
    (void)line.snapshot(first, 0);
    QVERIFY(frame(1));
    (void)line.snapshot(second, 0);
    QVERIFY(frame(2));
    (void)line.trade(trades);
    line.forget();
    QVERIFY(frame(5));
    line.collect();
    QCOMPARE(line.count(Kind::SequenceGap), 1);
    const LedgerEvent gap = *line.last(Kind::SequenceGap);
    QCOMPARE(gap.stream, NoStream);
    QCOMPARE(gap.expected, quint64(3));
    QCOMPARE(gap.received, quint64(5));
    QCOMPARE(gap.missing, quint64(2));
    QCOMPARE(line.trust(first), TrustState::Gapped);
    QCOMPARE(line.trust(second), TrustState::Gapped);
    QCOMPARE(line.trust(trades), TrustState::Trusted);   // without state
    QCOMPARE(line.count(Kind::NeedResubscribe), 2);
    QVERIFY(frame(6));
    (void)line.snapshot(first, 0);
    QCOMPARE(line.trust(first), TrustState::Trusted);
    QCOMPARE(line.trust(second), TrustState::Gapped);
    QCOMPARE(line.ledger.totals().sequenceGaps, quint64(1));
}

void TestStreamLedger::anUnreadableFrameGapsTheBooksThatCannotShowIt()
{
    Line line;
    const StreamIndex unnumbered = line.addSocketBook(SequenceRule::None);
    const StreamIndex syncing = line.addSocketBook(SequenceRule::None);
    const StreamIndex numbered = line.addSocketBook(SequenceRule::Contiguous);
    const StreamIndex trades = line.addTrades();
    line.ledger.frameLost(line.now);   // Nothing is up: nothing is lost.
    line.up();
    (void)line.snapshot(unnumbered, 0);
    (void)line.snapshot(numbered, 7);
    (void)line.trade(trades);
    line.forget();

    line.ledger.frameLost(line.now);
    line.collect();
    QCOMPARE(line.count(Kind::SequenceGap), 1);
    QCOMPARE(line.last(Kind::SequenceGap)->stream, unnumbered);
    QCOMPARE(line.trust(unnumbered), TrustState::Gapped);
    QCOMPARE(line.count(Kind::NeedResubscribe, unnumbered), 1);
    QVERIFY(line.trust(syncing) != TrustState::Gapped);    // Had nothing to lose yet.
    QCOMPARE(line.trust(numbered), TrustState::Trusted);   // Its next number tells.
    QCOMPARE(line.trust(trades), TrustState::Trusted);
    QCOMPARE(line.ledger.totals().sequenceGaps, quint64(1));

    line.ledger.frameLost(line.now);   // It is being brought in step already.
    line.collect();
    QCOMPARE(line.count(Kind::SequenceGap), 1);
    (void)line.snapshot(unnumbered, 0);
    QCOMPARE(line.trust(unnumbered), TrustState::Trusted);
    QCOMPARE(line.count(Kind::Resynced), 1);

    // Where the connection is numbered, the next frame shows the hole, and once.
    QVERIFY(line.ledger.acceptFrame({1, 1, 0, true}, line.now));
    line.forget();
    line.ledger.frameLost(line.now);
    line.collect();
    QCOMPARE(line.count(Kind::SequenceGap), 0);
    QCOMPARE(line.trust(unnumbered), TrustState::Trusted);
}

void TestStreamLedger::anOldFrameIsIgnored()
{
    Line line;
    (void)line.addTrades();
    line.up();
    const auto frame = [&](quint64 number) { return line.ledger.acceptFrame({number, number, 0, true}, line.now); };
    QVERIFY(frame(7));
    QVERIFY(!frame(7));
    QVERIFY(!frame(3));
    QCOMPARE(line.ledger.totals().duplicates, quint64(2));
    QVERIFY(frame(8));
    QCOMPARE(line.ledger.totals().duplicates, quint64(2));
    QVERIFY(line.ledger.acceptFrame({}, line.now));   // a frame without a number
    line.ledger.lineDown(line.now);
    line.up();
    QVERIFY(frame(0));   // counts anew
    line.ledger.sessionSwitched(line.now);
    QVERIFY(frame(0));
    line.collect();
    QCOMPARE(line.count(Kind::SequenceGap), 0);
}

void TestStreamLedger::oddValuesAreToldAndHandedOn()
{
    Line line;
    const StreamIndex trades = line.addTrades();
    const StreamIndex best = line.add("BTCUSDT", Channel::BookTicker, {}, Busy);
    line.up();
    const auto quote = [&](qint64 bid, qint64 ask) {
        FeedMessage message;
        message.stream = best;
        message.payload = BookTicker{Decimal(bid, 0), Decimal(1, 0), Decimal(ask, 0), Decimal(1, 0)};
        return line.give(message);
    };
    (void)line.trade(trades, 1);
    QVERIFY(quote(99, 100).isPublished);
    line.now += 1s;
    QVERIFY(quote(100, 100).isPublished);   // Locked is rare, and lawful.
    QCOMPARE(line.count(Kind::OddValues), 0);
    const LedgerVerdict verdict = line.give(Line::tradeMessage(trades, 2, -1));
    QVERIFY(verdict.isPublished && verdict.isTrusted);
    QCOMPARE(line.ledger.reading(trades, line.now).lastPrice, Decimal(-1, 2));
    QCOMPARE(line.count(Kind::OddValues, trades), 1);
    for (quint64 id = 3; id < 100; ++id)
        QVERIFY(line.give(Line::tradeMessage(trades, id, -1)).isPublished);
    QCOMPARE(line.count(Kind::OddValues), 1);   // Not for each of them.
    line.now += StreamLedger::OddSpacing;
    (void)line.give(Line::tradeMessage(trades, 100, 0));
    QCOMPARE(line.count(Kind::OddValues, trades), 2);

    QVERIFY(quote(101, 100).isPublished);
    line.now += 1s;
    QVERIFY(quote(101, 100).isPublished);
    QCOMPARE(line.count(Kind::OddValues, best), 1);
}

void TestStreamLedger::booksAreKeptAndShown()
{
    Line line;
    const StreamIndex book = line.addSocketBook();
    line.up();
    const BookLevel levels[] = {
        {Decimal(100, 0), Decimal(1, 0)}, {Decimal(99, 0), Decimal(1, 0)}, {Decimal(101, 0), Decimal(1, 0)}};
    FeedMessage message = Line::changeMessage(book, {1, 1, 0, true}, true);
    message.payload = BookChange{0, 2, 1, true};
    (void)line.give(message, levels);
    StreamReading reading = line.ledger.reading(book, line.now);
    QCOMPARE(reading.bid.mantissa(), qint64(100));
    QCOMPARE(reading.ask.mantissa(), qint64(101));
    QVERIFY(!reading.isCrossed);
    QCOMPARE(line.ledger.book(book)->bids().size(), size_t(2));
    const BookLevel crossing[] = {{Decimal(102, 0), Decimal(1, 0)}};
    message = Line::changeMessage(book, {2, 2, 0, true});
    message.payload = BookChange{0, 1, 0, false};
    (void)line.give(message, crossing);
    reading = line.ledger.reading(book, line.now);
    QVERIFY(reading.isCrossed);
    QCOMPARE(reading.bid.mantissa(), qint64(102));

    // Whole partial books need no sync; their levels may come in any order.
    const StreamIndex partial = line.add("BTC-USD", Channel::DepthSnapshot);
    message.stream = partial;
    message.sequence = {};
    message.payload = BookChange{0, 2, 1, true};
    const BookLevel partialLevels[] = {levels[1], levels[0], levels[2]};
    QVERIFY(line.give(message, partialLevels).isTrusted);
    QCOMPARE(line.ledger.reading(partial, line.now).bid.mantissa(), qint64(100));

    LedgerPolicy policy;
    policy.keepBooks = false;
    Line light(policy);
    QVERIFY(!light.ledger.book(light.addSocketBook()));
}

void TestStreamLedger::aWholeBookIsToldAsAnExchangeWould()
{
    Line line;
    const StreamIndex book = line.addSocketBook();
    line.up();
    const BookLevel levels[] = {{Decimal(99, 0), Decimal(1, 0)},
                                {Decimal(100, 0), Decimal(2, 0)},
                                {Decimal(102, 0), Decimal(3, 0)},
                                {Decimal(101, 0), Decimal(4, 0)}};
    FeedMessage message = Line::changeMessage(book, {7, 7, 0, true}, true);
    message.payload = BookChange{0, 2, 2, true};
    (void)line.give(message, levels);
    std::vector<BookLevel> whole(5);   // what was there goes
    const FeedMessage told = line.ledger.wholeBook(book, whole);
    QCOMPARE(told.stream, book);
    QVERIFY(!told.countsForLatency);
    QVERIFY(told.sequence.isSet);
    QCOMPARE(told.sequence.first, 7u);
    QCOMPARE(told.sequence.last, 7u);
    QVERIFY((std::get<BookChange>(told.payload) == BookChange{0, 2, 2, true}));
    QVERIFY((whole == std::vector<BookLevel>{levels[1], levels[0], levels[3], levels[2]}));   // best first

    const StreamIndex unnumbered = line.addSocketBook(SequenceRule::None);
    line.ledger.acknowledged(unnumbered, line.now);
    message.stream = unnumbered;
    message.sequence = {};
    (void)line.give(message, levels);
    QVERIFY(!line.ledger.wholeBook(unnumbered, whole).sequence.isSet);
    QCOMPARE(whole.size(), size_t(4));
    QVERIFY(!line.ledger.book(line.addTrades()));
    QVERIFY(!line.ledger.book(line.ledger.freeIndex()));
}

void TestStreamLedger::theBestPriceOfAWholePartialBookIsFound()
{
    Line line;
    const StreamIndex partial = line.add("BTC-USD", Channel::DepthSnapshot);
    line.up();
    const BookLevel bids[] = {{Decimal(99, 0), Decimal(1, 0)},  {Decimal(101, 0), Decimal(0, 0)},
                              {Decimal(100, 0), Decimal(1, 0)}, {Decimal(98, 0), Decimal(1, 0)},
                              {Decimal(104, 0), Decimal(1, 0)}, {Decimal(102, 0), Decimal(0, 0)},
                              {Decimal(103, 0), Decimal(1, 0)}, {Decimal(105, 0), Decimal(1, 0)}};
    FeedMessage message;
    message.stream = partial;
    message.payload = BookChange{0, 4, 4, true};
    QVERIFY(line.give(message, bids).isTrusted);
    QCOMPARE(line.ledger.reading(partial, line.now).bid, Decimal(100, 0));
    QCOMPARE(line.ledger.reading(partial, line.now).ask, Decimal(103, 0));
    // A side without a level has no price, and neither has a change whose levels are not there.
    message.payload = BookChange{0, 0, 2, true};
    (void)line.give(message, std::span(bids).subspan(4));
    QCOMPARE(line.ledger.reading(partial, line.now).bid, Decimal());
    QCOMPARE(line.ledger.reading(partial, line.now).ask, Decimal(104, 0));
    message.payload = BookChange{5, 2, 2, true};
    (void)line.give(message, bids);
    QCOMPARE(line.ledger.reading(partial, line.now).ask, Decimal());
    // Up to the last level that there is.
    message.payload = BookChange{4, 1, 3, true};
    (void)line.give(message, bids);
    QCOMPARE(line.ledger.reading(partial, line.now).bid, Decimal(104, 0));
    QCOMPARE(line.ledger.reading(partial, line.now).ask, Decimal(103, 0));
}

void TestStreamLedger::theStreamsKindsSayWhatTheLineIs()
{
    Line line;
    QVERIFY(!line.ledger.isEventOnly());   // a line without streams waits for nothing
    QVERIFY(!line.ledger.isBusy());
    const StreamIndex first = line.add("BTCUSDT", Channel::Liquidation);
    const StreamIndex second = line.add("ETHUSDT", Channel::Liquidation);
    QVERIFY(line.ledger.isEventOnly());
    line.ledger.removeStream(first, line.now);
    QVERIFY(line.ledger.isEventOnly());
    QVERIFY(!line.ledger.isBusy());
    (void)second;
    const StreamIndex trades = line.addTrades();
    QVERIFY(!line.ledger.isEventOnly());
    QVERIFY(line.ledger.isBusy());
    line.ledger.removeStream(trades, line.now);
    QVERIFY(!line.ledger.isBusy());
    QVERIFY(!line.ledger.needsResubscription(trades));
}

void TestStreamLedger::aPolicyThatChangesIsGoneByAtOnce()
{
    Line line;
    const StreamIndex gone = line.addTrades();
    const StreamIndex trades = line.addTrades();
    line.ledger.removeStream(gone, line.now);
    line.up();
    (void)line.trade(trades);
    const auto learned = line.ledger.reading(trades, line.now).silenceThreshold;
    QVERIFY(learned && *learned < 10s);
    LedgerPolicy policy;
    policy.staleAfter = 20s;
    line.ledger.setPolicy(policy, line.now);
    QCOMPARE(line.ledger.reading(trades, line.now).silenceThreshold, std::optional<Clock::duration>(20s));
    line.run(20s - 1ms);
    QCOMPARE(line.trust(trades), TrustState::Trusted);
    line.run(1s);
    QCOMPARE(line.trust(trades), TrustState::Silent);
    line.ledger.setPolicy({}, line.now);
    QCOMPARE(line.ledger.reading(trades, line.now).silenceThreshold, learned);
}

void TestStreamLedger::aRequestThatWaitsItsTurnIsNotTakenForAccepted()
{
    Line line;
    const StreamIndex waits = line.addTrades({});
    const StreamIndex other = line.addTrades({});
    line.ledger.sessionStarted(line.now);
    line.ledger.postponed(waits);
    line.ledger.postponed(line.ledger.freeIndex());   // of nobody
    line.run(1min);
    QCOMPARE(line.trust(waits), TrustState::Pending);
    QCOMPARE(line.trust(other), TrustState::Syncing);
    line.ledger.postponed(other);   // too late
    line.ledger.requested(waits, line.now);
    line.run(10s - 1ms);
    QCOMPARE(line.trust(waits), TrustState::Pending);
    line.run(1s);
    QCOMPARE(line.trust(waits), TrustState::Syncing);
}

void TestStreamLedger::whatIsNotForABookIsUnwanted()
{
    Line line;
    const StreamIndex trades = line.addTrades();
    const StreamIndex book = line.addRestBook();
    line.ledger.sessionStarted(line.now);
    const auto outcome = [&line](const FeedMessage &message) {
        return line.ledger.applySnapshot(message, {}, line.now).outcome;
    };
    using Outcome = BookSync::SnapshotOutcome;
    QCOMPARE(outcome(Line::changeMessage(trades, {5, 5, 0, true}, true)), Outcome::Unwanted);
    QCOMPARE(outcome(Line::changeMessage(NoStream, {5, 5, 0, true}, true)), Outcome::Unwanted);
    QCOMPARE(outcome(Line::changeMessage(line.ledger.indexEnd(), {5, 5, 0, true}, true)), Outcome::Unwanted);
    QCOMPARE(outcome(Line::tradeMessage(book, 5)), Outcome::Unwanted);
    QVERIFY(!line.give(Line::tradeMessage(book, 5)).isPublished);   // nor is it a change
    line.ledger.snapshotFailed(trades, line.now);
    line.ledger.snapshotFailed(NoStream, line.now);
    line.ledger.checksumFailed(NoStream, line.now);
    line.ledger.checksumFailed(trades, line.now);   // of no book: counted, and no more
    QCOMPARE(line.ledger.reading(trades, line.now).checksumFailures, 1u);
    QVERIFY(line.trust(trades) != TrustState::Gapped);

    // A snapshot that is not needed any more changes nothing, and nor does one that could not be had.
    (void)line.change(book, 6, 6);
    QCOMPARE(line.fetched(book, 5), Outcome::Fits);
    QCOMPARE(line.trust(book), TrustState::Trusted);
    line.forget();
    line.ledger.snapshotFailed(book, line.now);
    QCOMPARE(line.fetched(book, 7), Outcome::Unwanted);
    line.run(4s);
    QCOMPARE(line.count(Kind::NeedSnapshot), 0);
    QCOMPARE(line.trust(book), TrustState::Trusted);
}

void TestStreamLedger::aLineThatIsNotUpHearsNothing()
{
    Line line;
    const StreamIndex trades = line.addTrades();
    const StreamIndex book = line.addRestBook();
    const auto hears = [&] {
        line.forget();
        line.ledger.acknowledged(trades, line.now);
        line.ledger.rejected(trades, QStringLiteral("no"), line.now);
        line.ledger.requested(trades, line.now);
        line.ledger.proofOfLife(line.now);
        line.ledger.sessionSwitched(line.now);
        line.ledger.frameLost(line.now);
        line.ledger.snapshotFailed(book, line.now);
        line.ledger.checksumFailed(book, line.now);
        line.ledger.wake(line.now);
        const bool isHeard = line.give(Line::tradeMessage(trades, 1)).isPublished
                             || line.fetched(book, 1) != BookSync::SnapshotOutcome::Unwanted
                             || !line.ledger.acceptFrame({1, 1, 0, true}, line.now)
                             || !line.ledger.acceptFrame({9, 9, 0, true}, line.now);
        line.collect();
        return isHeard || !line.events.empty();
    };
    QVERIFY(!hears());
    line.ledger.lineDown(line.now);   // stopped is stopped
    QCOMPARE(line.trust(trades), TrustState::Paused);
    line.ledger.start(line.now);
    QVERIFY(!hears());
    line.up();
    line.ledger.lineDown(line.now);
    QVERIFY(!hears());
    QCOMPARE(line.trust(trades), TrustState::Blind);
    QCOMPARE(line.ledger.nextWake(), Clock::time_point::max());
    line.ledger.start(line.now);   // it was started
    QCOMPARE(line.trust(trades), TrustState::Blind);
}

void TestStreamLedger::aServerThatNumbersAnewWithinASessionIsGapped()
{
    Line line;
    StreamTraits traits;
    traits.rule = SequenceRule::Contiguous;
    const StreamIndex trades = line.add("BTCUSDT", Channel::Trade, traits, Busy);
    line.up();
    (void)line.trade(trades, 5'000'000);
    const LedgerVerdict verdict = line.trade(trades, 1);
    QVERIFY(verdict.isPublished && !verdict.isTrusted);
    QCOMPARE(line.trust(trades), TrustState::Gapped);
    QCOMPARE(line.ledger.reading(trades, line.now).restarts, 1u);
    QCOMPARE(line.ledger.reading(trades, line.now).lastPrice, Decimal(100, 2));
    QVERIFY(line.trade(trades, 2).isNewlyTrusted);
}

void TestStreamLedger::oneOfTwoHolesFilledIsNotEnough()
{
    Line line;
    const StreamIndex trades = line.addTrades();
    line.up();
    (void)line.trade(trades, 1);
    (void)line.trade(trades, 3);   // 2 is missing
    (void)line.trade(trades, 5);   // and 4
    QCOMPARE(line.trust(trades), TrustState::Gapped);
    QVERIFY(!line.trade(trades, 4).isTrusted);
    QCOMPARE(line.trust(trades), TrustState::Gapped);
    (void)line.trade(trades, 4);   // once more, it is a duplicate and fills nothing
    QCOMPARE(line.trust(trades), TrustState::Gapped);
    QVERIFY(!line.trade(trades, 6).isTrusted);
    QVERIFY(line.trade(trades, 2).isTrusted);
    QCOMPARE(line.trust(trades), TrustState::Trusted);
    QCOMPARE(line.count(Kind::SequenceGap), 0);
    const StreamReading reading = line.ledger.reading(trades, line.now);
    QCOMPARE(reading.reordered, 2u);
    QCOMPARE(reading.duplicates, 1u);
}

void TestStreamLedger::aLostFrameConcernsBooksAlone()
{
    Line line;
    const StreamIndex gone = line.addTrades();
    const StreamIndex trades = line.addTrades();
    const StreamIndex numbered = line.addSocketBook();
    const StreamIndex unnumbered = line.addSocketBook(SequenceRule::None);
    const StreamIndex waiting = line.addSocketBook(SequenceRule::None);
    const StreamIndex refused = line.addSocketBook(SequenceRule::None);
    line.ledger.removeStream(gone, line.now);
    line.up();
    (void)line.trade(trades, 1);
    (void)line.snapshot(numbered, 1);
    (void)line.give(Line::changeMessage(unnumbered, {}, true));
    line.ledger.rejected(refused, QStringLiteral("no"), line.now);
    line.forget();
    line.ledger.frameLost(line.now);
    line.collect();
    QCOMPARE(line.trust(unnumbered), TrustState::Gapped);   // whose messages cannot show what is missing
    QCOMPARE(line.trust(trades), TrustState::Trusted);
    QCOMPARE(line.trust(numbered), TrustState::Trusted);
    QCOMPARE(line.trust(waiting), TrustState::Syncing);
    QCOMPARE(line.count(Kind::SequenceGap), 1);

    // Where frames have numbers, those tell; and they concern each book that there is.
    QVERIFY(line.ledger.acceptFrame({1, 1, 0, true}, line.now));
    line.forget();
    line.ledger.frameLost(line.now);
    QVERIFY(line.ledger.acceptFrame({2, 2, 0, true}, line.now));
    line.collect();
    QVERIFY(line.events.empty());
    QVERIFY(line.ledger.acceptFrame({4, 4, 0, true}, line.now));
    line.collect();
    QCOMPARE(line.trust(numbered), TrustState::Gapped);
    QCOMPARE(line.trust(trades), TrustState::Trusted);
    QCOMPARE(line.trust(refused), TrustState::Rejected);
    QCOMPARE(line.last(Kind::SequenceGap)->stream, NoStream);
    QCOMPARE(line.last(Kind::SequenceGap)->expected, 3u);
    QCOMPARE(line.last(Kind::SequenceGap)->received, 4u);
    QCOMPARE(line.last(Kind::SequenceGap)->missing, 1u);
    QVERIFY(!line.ledger.acceptFrame({4, 4, 0, true}, line.now));
    QVERIFY(line.ledger.acceptFrame({}, line.now));   // a frame without a number is nobody's repetition
}

void TestStreamLedger::sleepAndStandstillCountOnce()
{
    Line line;
    const StreamIndex trades = line.addTrades();
    line.ledger.asleep(line.now);   // stopped: it sleeps anyway
    line.ledger.stalled(line.now, line.now + 1s);
    line.up();
    (void)line.trade(trades);
    const Clock::time_point begin = line.now;
    line.ledger.stalled(begin, begin);
    line.ledger.stalled(begin + 1s, begin);
    QCOMPARE(line.ledger.timeIn(trades, TrustState::Blind, line.now), Clock::duration(0));
    line.now = begin + 2s;
    line.ledger.asleep(begin + 1s);
    line.ledger.asleep(begin + 2s);                // it sleeps already
    line.ledger.stalled(begin + 1s, begin + 2s);   // and who sleeps does not stand still
    line.now = begin + 11s;
    line.ledger.awake(line.now);
    line.ledger.awake(line.now + 1s);
    QCOMPARE(line.ledger.timeIn(trades, TrustState::Paused, line.now), Clock::duration(10s));
    QCOMPARE(line.ledger.timeIn(trades, TrustState::Blind, line.now), Clock::duration(0));
    QCOMPARE(line.trust(trades), TrustState::Trusted);
    line.ledger.stalled(line.now, line.now + 3s);
    QCOMPARE(line.ledger.timeIn(trades, TrustState::Blind, line.now + 3s), Clock::duration(3s));
    // Told of a waking before it fell asleep, it has not slept at all, and takes nothing back of what it did.
    line.ledger.asleep(line.now + 5s);
    line.ledger.awake(line.now + 4s);
    QCOMPARE(line.trust(trades), TrustState::Trusted);
    QCOMPARE(line.ledger.timeIn(trades, TrustState::Paused, line.now + 6s), Clock::duration(10s));
}

// --- Time.

void TestStreamLedger::sleepIsNoOutage()
{
    Line line;
    const StreamIndex trades = line.addTrades();
    const StreamIndex quiet = line.addTrades({});
    const StreamIndex refused = line.addTrades();
    line.up();
    line.ledger.rejected(refused, {}, line.now);
    (void)line.trade(trades, 1);
    QVERIFY(line.ledger.reading(quiet, line.now).hasNoEventYet);
    line.ledger.removeStream(refused, line.now);
    line.run(1s);
    line.forget();
    // Noticed only afterwards.
    const Clock::time_point fell = line.now;
    line.now += 8h;
    line.ledger.asleep(fell);
    QCOMPARE(line.trust(trades), TrustState::Paused);
    line.ledger.awake(line.now);
    line.collect();
    QCOMPARE(line.trust(trades), TrustState::Trusted);   // survivors keep their state
    QCOMPARE(line.trust(quiet), TrustState::Trusted);
    QVERIFY(line.ledger.reading(quiet, line.now).hasNoEventYet);
    QCOMPARE(line.ledger.blindTime(line.now), Clock::duration(0s));
    QCOMPARE(line.ledger.timeIn(trades, TrustState::Paused, line.now), Clock::duration(8h));
    QCOMPARE(line.count(Kind::TrustChanged, trades), 2);

    // One that goes down in its sleep is down when it wakes.
    line.ledger.asleep(line.now);
    line.now += 1h;
    line.ledger.lineDown(line.now);
    QCOMPARE(line.trust(trades), TrustState::Paused);
    line.ledger.awake(line.now);
    QCOMPARE(line.trust(trades), TrustState::Blind);
    // A sleep that claims to have begun before the last thing that happened began after it.
    line.up();
    (void)line.trade(trades, 2);
    line.ledger.asleep(line.now - 10min);
    line.ledger.awake(line.now);
    QCOMPARE(line.ledger.timeIn(trades, TrustState::Paused, line.now), Clock::duration(9h));
}

void TestStreamLedger::aStallIsBlindThoughTheStatesSayOtherwise()
{
    Line line;
    const StreamIndex trades = line.addTrades({1000.0, 1000, 0s});
    line.up();
    (void)line.trade(trades, 1);
    line.run(1s);
    (void)line.trade(trades, 2);
    const Clock::time_point from = line.now;
    line.now += 7s;   // more than T
    line.ledger.stalled(from, line.now);
    line.ledger.wake(line.now);
    line.collect();
    QCOMPARE(line.trust(trades), TrustState::Trusted);   // nobody listened: no silence is judged
    QCOMPARE(line.ledger.blindTime(line.now), Clock::duration(7s));
    QCOMPARE(line.ledger.blindTime(trades, line.now), Clock::duration(7s));
    QCOMPARE(line.ledger.timeIn(trades, TrustState::Trusted, line.now), Clock::duration(1s));
    line.run(5s);
    QCOMPARE(line.trust(trades), TrustState::Silent);
    QCOMPARE(line.last(Kind::StaleDetected)->duration, Clock::duration(5s));

    // Nor is it learned as a pause of the stream.
    Line other;
    const StreamIndex busy = other.addTrades({1000.0, 1000, 0s});
    other.up();
    (void)other.trade(busy, 1);
    other.ledger.asleep(other.now);
    other.now += 2min;
    other.ledger.awake(other.now);
    other.ledger.stalled(other.now, other.now + 1min);
    other.now += 1min + 2s;
    (void)other.trade(busy, 2);
    QCOMPARE(other.ledger.learned(busy, other.now).longestSilence, Clock::duration(2s));

    // A stall that claims to have begun before the last thing that happened began after it.
    (void)other.trade(busy, 3);
    const Clock::duration before = other.ledger.blindTime(other.now);
    other.ledger.stalled(other.now - 10s, other.now + 1s);
    other.now += 1s;
    QCOMPARE(other.ledger.blindTime(other.now), before + 1s);
    QCOMPARE(other.ledger.timeIn(busy, TrustState::Blind, other.now), Clock::duration(1min + 1s));
}

void TestStreamLedger::blindTimeAgreesWithBruteForce_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %llu", seed) << seed;
}

/// Everything that can happen to a line, at random. After each step the reference adds up, stream by stream and as a
/// union, what the states said in between.
void TestStreamLedger::blindTimeAgreesWithBruteForce()
{
    QFETCH(const quint64, seed);
    Random random(seed);
    Line line;
    struct Reference {
        Clock::duration blind{0};
        Clock::duration paused{0};
        Clock::duration trusted{0};
        quint64 number = 1;
    };
    std::map<StreamIndex, Reference> streams;
    Clock::duration blindUnion{0};
    struct Piece {
        Clock::time_point from;
        Clock::time_point to;
        int wanted;
        int trusted;
    };
    std::deque<Piece> pieces;
    Clock::time_point accounted = line.now;

    enum class As { Stated, Paused, Stalled };
    const auto account = [&](Clock::time_point to, As as) {
        const Clock::duration passed = to - accounted;
        bool isBlind = false;
        Piece piece{accounted, to, 0, 0};
        for (auto &[index, reference] : streams) {
            TrustState trust = line.trust(index);
            if (as == As::Paused)
                trust = TrustState::Paused;
            else if (as == As::Stalled && trust == TrustState::Trusted)
                trust = TrustState::Blind;
            if (trust == TrustState::Paused)
                reference.paused += passed;
            else if (trust == TrustState::Trusted)
                reference.trusted += passed;
            else
                reference.blind += passed;
            piece.wanted += trust != TrustState::Paused ? 1 : 0;
            piece.trusted += trust == TrustState::Trusted ? 1 : 0;
            isBlind = isBlind || isBlindIn(trust);
        }
        if (isBlind)
            blindUnion += passed;
        pieces.push_back(piece);
        accounted = to;
    };
    const auto pick = [&]() -> StreamIndex {
        if (streams.empty())
            return NoStream;
        auto chosen = streams.begin();
        std::advance(chosen, qptrdiff(random.uniform(0, double(streams.size()))));
        return chosen->first;
    };
    const auto addOne = [&] {
        const double kind = random.unit();
        const LearnedRate learned = random.unit() < 0.5 ? Busy : LearnedRate{};
        const StreamIndex index = kind < 0.5   ? line.addTrades(learned)
                                  : kind < 0.8 ? line.addRestBook(learned)
                                               : line.addSocketBook();
        streams[index] = {};
    };
    for (int i = 0; i < 3; ++i)
        addOne();

    for (int step = 0; step < 4000; ++step) {
        // Time passes, with the wakes that are due in it.
        const Clock::time_point until = line.now + std::chrono::milliseconds(qint64(random.uniform(0, 1500)));
        while (line.ledger.nextWake() <= until) {
            const Clock::time_point next = std::max(line.now, line.ledger.nextWake());
            account(next, As::Stated);
            line.now = next;
            line.ledger.wake(line.now);
        }
        account(until, As::Stated);
        line.now = until;

        const double what = random.unit();
        const StreamIndex stream = pick();
        if (what < 0.60 && stream != NoStream) {
            Reference &reference = streams[stream];
            if (random.unit() < 0.05)
                reference.number += 3;   // lost
            if (line.ledger.traits(stream).needsSnapshot) {
                const bool isSnapshot = !line.ledger.traits(stream).snapshotOverRest && random.unit() < 0.3;
                if (isSnapshot)
                    (void)line.snapshot(stream, reference.number);
                else
                    (void)line.change(stream, reference.number, reference.number);
            } else {
                (void)line.trade(stream, reference.number);
            }
            ++reference.number;
        } else if (what < 0.68 && stream != NoStream) {
            (void)line.fetched(stream, streams[stream].number - 1);
        } else if (what < 0.72) {
            line.ledger.acknowledged(stream, line.now);
        } else if (what < 0.73) {
            line.ledger.rejected(stream, {}, line.now);
        } else if (what < 0.76) {
            line.ledger.lineDown(line.now);
        } else if (what < 0.82) {
            line.ledger.sessionStarted(line.now);
        } else if (what < 0.84) {
            line.ledger.proofOfLife(line.now);
        } else if (what < 0.85) {
            line.ledger.stoppedByUser(line.now);
        } else if (what < 0.87) {
            line.ledger.start(line.now);
        } else if (what < 0.88) {
            line.ledger.sessionSwitched(line.now);
        } else if (what < 0.90) {
            // Slept, and noticed afterwards; while stopped everything is Paused anyway.
            const Clock::time_point from = line.now;
            line.now += std::chrono::milliseconds(qint64(random.uniform(0, 60'000)));
            account(line.now, As::Paused);
            line.ledger.asleep(from);
            line.ledger.awake(line.now);
        } else if (what < 0.92) {
            const Clock::time_point from = line.now;
            line.now += std::chrono::milliseconds(qint64(random.uniform(0, 20'000)));
            account(line.now, As::Stalled);
            line.ledger.stalled(from, line.now);
        } else if (what < 0.94 && streams.size() < 12) {
            addOne();
        } else if (what < 0.95 && stream != NoStream) {
            line.ledger.removeStream(stream, line.now);
            streams.erase(stream);
        } else if (what < 0.96) {
            line.ledger.checksumFailed(stream, line.now);
        } else if (what < 0.97) {
            (void)line.ledger.acceptFrame({quint64(step), quint64(step), 0, true}, line.now);
        } else {
            line.run(0ms);
        }
        line.forget();

        // Exact at any instant, also in the middle of a state.
        const Clock::time_point asked = line.now + 123ms;
        int trusted = 0;
        bool isBlindNow = false;
        for (const auto &[index, reference] : streams) {
            const TrustState trust = line.trust(index);
            trusted += trust == TrustState::Trusted ? 1 : 0;
            isBlindNow = isBlindNow || isBlindIn(trust);
            QCOMPARE(line.ledger.blindTime(index, line.now), reference.blind);
            QCOMPARE(line.ledger.blindTime(index, asked),
                     reference.blind + (isBlindIn(trust) ? Clock::duration(123ms) : Clock::duration(0)));
            QCOMPARE(line.ledger.timeIn(index, TrustState::Trusted, line.now), reference.trusted);
            QCOMPARE(line.ledger.timeIn(index, TrustState::Paused, line.now), reference.paused);
        }
        QCOMPARE(line.ledger.trustedStreams(), trusted);
        QCOMPARE(line.ledger.blindTime(line.now), blindUnion);
        QCOMPARE(line.ledger.blindTime(asked), blindUnion + (isBlindNow ? Clock::duration(123ms) : Clock::duration(0)));

        // The share of the last 5 min, whose far edge may be off by a slice.
        while (!pieces.empty() && line.now - pieces.front().to > 5min)
            pieces.pop_front();
        double wantedTime = 0;
        double trustedTime = 0;
        for (const Piece &piece : pieces) {
            const Clock::duration length = piece.to - std::max(piece.from, line.now - 5min);
            wantedTime += toMs(length) * piece.wanted;
            trustedTime += toMs(length) * piece.trusted;
        }
        const auto share = line.ledger.trustedShare(line.now);
        if (wantedTime > 60'000) {
            QVERIFY(share);
            const double slice = 5'000.0 * 12 / wantedTime;
            QVERIFY(std::abs(*share - trustedTime / wantedTime) <= slice);
        }
    }
}

void TestStreamLedger::whatASessionBroughtIsOfThatSession()
{
    Line line;
    QCOMPARE(line.ledger.streamCount(), 0);
    const StreamIndex a = line.addTrades();
    const StreamIndex b = line.addTrades();
    QCOMPARE(line.ledger.streamCount(), 2);
    line.collect();
    QVERIFY(!line.ledger.hasEvents());
    line.ledger.sessionStarted(line.now);
    QVERIFY(line.ledger.hasEvents());   // Who waits for something now.
    line.up();
    QVERIFY(!line.ledger.hasEvents());
    (void)line.trade(a, 1);
    QVERIFY(line.ledger.hasDelivered(a) && !line.ledger.hasDelivered(b));
    line.ledger.lineDown(line.now);
    line.up();
    QVERIFY(!line.ledger.hasDelivered(a));
    (void)line.trade(a, 2);
    QVERIFY(line.ledger.hasDelivered(a));
    line.ledger.removeStream(a, line.now);
    QCOMPARE(line.ledger.streamCount(), 1);
    QVERIFY(!line.ledger.contains(a) && line.ledger.contains(b));
}

void TestStreamLedger::theTrustedShareIsOfTheLastFiveMinutes()
{
    Line line;
    const StreamIndex a = line.addTrades();
    const StreamIndex b = line.addTrades();
    QVERIFY(!line.ledger.trustedShare(line.now));   // nothing was wanted
    line.ledger.start(line.now);
    line.now += 100s;
    QCOMPARE(*line.ledger.trustedShare(line.now), 0.0);
    line.up();
    (void)line.trade(a, 1);
    line.now += 100s;   // one of two is trusted
    QCOMPARE(*line.ledger.trustedShare(line.now), 0.25);
    (void)line.trade(b, 1);
    line.now += 100s;
    QCOMPARE(*line.ledger.trustedShare(line.now), 0.5);
    line.now += 100s;   // the first 100 s have left
    QCOMPARE(*line.ledger.trustedShare(line.now), 2.5 / 3);
    line.now += 200s;
    QCOMPARE(*line.ledger.trustedShare(line.now), 1.0);
    // What is paused is not wanted, so a pause changes nothing but the length.
    line.ledger.lineDown(line.now);
    line.now += 50s;
    line.ledger.stoppedByUser(line.now);
    line.now += 200s;
    QCOMPARE(*line.ledger.trustedShare(line.now), 0.5);   // 50 s trusted, 50 s not
    line.now += 101s;
    QVERIFY(!line.ledger.trustedShare(line.now + 24h));

    // Nothing has changed for the whole window: its far edge lies just before the last change.
    TrustMeter meter;
    meter.change(1, 0, t0);
    meter.change(0, 1, t0 + 302s);
    QCOMPARE(*meter.trustedShare(t0 + 601s), 299.0 / 300);
    QCOMPARE(*meter.trustedShare(t0 + 602s), 1.0);
    // And within the first slice of all.
    TrustMeter young;
    QVERIFY(!young.isBlind() && young.wanted() == 0 && young.trusted() == 0);
    young.change(1, 0, t0 + 1s);
    QVERIFY(young.isBlind() && young.wanted() == 1 && young.trusted() == 0);
    young.change(0, 1, t0 + 3s);
    QVERIFY(!young.isBlind() && young.wanted() == 1 && young.trusted() == 1);
    QCOMPARE(*young.trustedShare(t0 + 5s), 0.5);
    QCOMPARE(*young.trustedShare(t0 + 302s), 299.0 / 300);
    // A time that has been counted is not counted again, nor does it count backwards.
    QCOMPARE(young.blindTime(t0 + 1h), Clock::duration(2s));
    young.change(0, -1, t0 + 400s);
    young.change(0, 0, t0 + 390s);
    QCOMPARE(young.blindTime(t0 + 390s), Clock::duration(2s));
    QCOMPARE(young.blindTime(t0 + 401s), Clock::duration(3s));
    young.change(0, 1, t0 + 401s);
    // Our own standstill is nobody's trusted time, whatever they seemed to be.
    young.markBlind(t0 + 405s, t0 + 415s);
    QCOMPARE(young.blindTime(t0 + 420s), Clock::duration(13s));
    QVERIFY(!young.isBlind() && young.trusted() == 1);
    QCOMPARE(*young.trustedShare(t0 + 650s), 289.0 / 300);
    // All is the most that can be trusted, and nothing the least, whatever was counted.
    for (const auto &[trusted, share] : {std::pair(2, 1.0), {-1, 0.0}}) {
        TrustMeter wrong;
        wrong.change(1, trusted, t0);
        QCOMPARE(*wrong.trustedShare(t0 + 10s), share);
    }
}

void TestStreamLedger::laggingIsTheMedianOfAMinute_data()
{
    QTest::addColumn<int>("late");   // of 100 messages
    QTest::addColumn<Clock::duration>("latency");
    QTest::addColumn<bool>("isVerified");
    QTest::addColumn<bool>("expected");
    QTest::newRow("all in time") << 0 << Clock::duration(3s) << true << false;
    QTest::newRow("half of them late") << 50 << Clock::duration(3s) << true << false;
    QTest::newRow("more than half") << 51 << Clock::duration(3s) << true << true;
    QTest::newRow("exactly the limit") << 100 << Clock::duration(2s) << true << false;
    QTest::newRow("just above") << 100 << Clock::duration(2s + 1ms) << true << true;
    QTest::newRow("clock unverified: nobody can say") << 100 << Clock::duration(3s) << false << false;
}

void TestStreamLedger::laggingIsTheMedianOfAMinute()
{
    QFETCH(const int, late);
    QFETCH(const Clock::duration, latency);
    QFETCH(const bool, isVerified);
    QFETCH(const bool, expected);
    Line line;
    const StreamIndex trades = line.addTrades();
    if (isVerified)
        line.ledger.setClockOffset(-700ms);   // our clock is slow: the raw latency is smaller by that
    line.up();
    for (int i = 0; i < 100; ++i) {
        FeedMessage message = Line::tradeMessage(trades, quint64(i) + 1);
        const Clock::duration raw = (i < late ? latency : Clock::duration(10ms)) - (isVerified ? 700ms : 0ms);
        message.eventTime = line.wall() - raw;
        (void)line.give(message);
        line.run(300ms);
    }
    QCOMPARE(line.ledger.reading(trades, line.now).isLagging, expected);
    QCOMPARE(line.ledger.staleOrLagging(line.now), expected ? 1 : 0);
    QVERIFY(!line.ledger.reading(trades, line.now + 2min).isLagging);   // of a minute, not for ever
}

void TestStreamLedger::latencyIsAfterTheClockOffset()
{
    Line line;
    const StreamIndex trades = line.addTrades();
    line.up();
    FeedMessage message = Line::tradeMessage(trades, 1);
    QVERIFY(!line.give(message).hasLatency);   // no event time
    message = Line::tradeMessage(trades, 2);
    message.eventTime = line.wall() + 1272ms;
    LedgerVerdict verdict = line.give(message);
    QVERIFY(verdict.hasLatency);
    QCOMPARE(verdict.latency, Clock::duration(-1272ms));   // raw, and not clamped
    line.ledger.setClockOffset(-1300ms);
    message.sequence = {3, 3, 0, true};
    verdict = line.give(message);
    QCOMPARE(verdict.latency, Clock::duration(28ms));
    verdict = line.give(message);   // a duplicate
    QVERIFY(verdict.isDuplicate && !verdict.hasLatency);
    message.sequence = {4, 4, 0, true};
    message.countsForLatency = false;   // old by nature
    QVERIFY(!line.give(message).hasLatency);
    // Once nothing is known of the clock any more, it is raw again: to the nanosecond.
    line.ledger.setClockOffset({});
    message.sequence = {5, 5, 0, true};
    message.countsForLatency = true;
    QCOMPARE(line.give(message).latency, Clock::duration(-1272ms));
}

void TestStreamLedger::wakingLateOrEarlyChangesOnlyTheInstant()
{
    Line line;
    const StreamIndex trades = line.addTrades({1000.0, 1000, 0s});
    line.up();
    (void)line.trade(trades, 1);
    for (int i = 0; i < 499; ++i) {
        line.now += 10ms;
        line.ledger.wake(line.now);   // as often as one likes
    }
    line.collect();
    QCOMPARE(line.count(Kind::StaleDetected), 0);
    line.now = t0 + 31s;   // nobody woke it for a long time
    line.ledger.wake(line.now);
    line.collect();
    QCOMPARE(line.count(Kind::StaleDetected), 1);
    QCOMPARE(line.last(Kind::StaleDetected)->duration, Clock::duration(31s));
    line.ledger.wake(line.now);
    line.collect();
    QCOMPARE(line.count(Kind::StaleDetected), 1);
    QVERIFY(line.ledger.nextWake() > line.now);   // and it does not ask for the past
}

void TestStreamLedger::wakesAreNotAskedForMoreOftenThanNeeded()
{
    Line line;
    std::vector<StreamIndex> streams;
    for (int i = 0; i < 1024; ++i)
        streams.push_back(line.addTrades());
    line.up();
    int wakes = 0;
    quint64 id = 1;
    const Clock::time_point end = line.now + 60s;
    while (line.now < end) {
        for (const StreamIndex stream : streams)
            (void)line.ledger.accept(Line::tradeMessage(stream, id), {}, line.now, line.wall());
        ++id;
        const Clock::time_point until = line.now + 1s;
        while (line.ledger.nextWake() <= until) {
            QVERIFY(line.ledger.nextWake() >= line.now);
            line.now = line.ledger.nextWake();
            line.ledger.wake(line.now);
            ++wakes;
        }
        line.now = until;
    }
    // One per T and stream at most, and never closer than 50 ms.
    QVERIFY2(wakes <= 60 * 20, qPrintable(QString::number(wakes)));
    line.collect();
    QCOMPARE(line.count(Kind::StaleDetected), 0);
}

void TestStreamLedger::readingsShowTheLastValues()
{
    Line line;
    const StreamIndex stream = line.add("BTCUSDT", Channel::Ticker);
    QVERIFY(!line.ledger.reading(stream, line.now).hasMessage);
    QCOMPARE(line.ledger.reading(stream, line.now).trust, TrustState::Paused);
    QCOMPARE(line.ledger.key(stream).toString(), QStringLiteral("BTCUSDT/ticker"));
    line.up();
    line.run(2s);
    FeedMessage message;
    message.stream = stream;
    message.eventTime = wall0 + 1s;
    message.payload = Ticker{Decimal(11, 0), Decimal(12, 0), Decimal(13, 0), {}};
    (void)line.give(message);
    StreamReading reading = line.ledger.reading(stream, line.now + 5s);
    QVERIFY(reading.hasMessage);
    QCOMPARE(reading.lastPrice.mantissa(), qint64(11));
    QCOMPARE(reading.bid.mantissa(), qint64(12));
    QCOMPARE(reading.ask.mantissa(), qint64(13));
    QCOMPARE(reading.lastMessageAt, t0 + 2s);
    QCOMPARE(reading.lastReceivedAt, wall0 + 2s);
    QCOMPARE(reading.lastEventAt, wall0 + 1s);
    QCOMPARE(reading.messages, quint64(1));
    QCOMPARE(reading.blindTime, Clock::duration(2s));
    // An outage does not make an old value young.
    line.ledger.lineDown(line.now);
    line.run(1min);
    line.up();
    QCOMPARE(line.ledger.reading(stream, line.now).lastMessageAt, t0 + 2s);

    const auto priceOf = [&](Channel channel, auto payload) {
        const StreamIndex index = line.add("X", channel);
        FeedMessage other;
        other.stream = index;
        other.payload = payload;
        (void)line.give(other);
        return line.ledger.reading(index, line.now).lastPrice.mantissa();
    };
    Candle candle;
    candle.close = Decimal(21, 0);
    QCOMPARE(priceOf(Channel::Candle1m, candle), qint64(21));
    QCOMPARE(priceOf(Channel::MarkPrice, MarkPrice{Decimal(22, 0), {}, {}, {}}), qint64(22));
    QCOMPARE(priceOf(Channel::Liquidation, Liquidation{Decimal(23, 0), {}, {}}), qint64(23));
}

void TestStreamLedger::learnedRatesSurviveTheLedger()
{
    LearnedRate learned;
    {
        Line line;
        const StreamIndex trades = line.addTrades({});
        line.up();
        for (int i = 0; i < 200; ++i) {
            (void)line.trade(trades);
            line.run(i == 100 ? Clock::duration(8s) : Clock::duration(500ms));
        }
        learned = line.ledger.learned(trades, line.now);
    }
    QVERIFY(std::abs(learned.perSecond - 1.85) < 0.1);
    QCOMPARE(learned.messages, quint64(199));   // the one that began the trust measures nothing
    QCOMPARE(learned.longestSilence, Clock::duration(8s));
    Line next;
    const StreamIndex trades = next.addTrades(learned);
    QVERIFY(next.ledger.isBusy(trades));
    QVERIFY(next.ledger.learned(trades, next.now) == learned);
}

void TestStreamLedger::theSteadyStateAllocatesNothing()
{
    Line line;
    const StreamIndex trades = line.addTrades();
    const StreamIndex book = line.addSocketBook();
    StreamTraits rising;
    rising.rule = SequenceRule::Rising;
    const StreamIndex quotes = line.add("BTCUSDT", Channel::BookTicker, rising);
    line.ledger.setClockOffset(0s);
    line.up();
    FeedMessage trade = Line::tradeMessage(trades, 1);
    FeedMessage change = Line::changeMessage(book, {1, 1, 0, true}, true);
    FeedMessage quote;
    quote.stream = quotes;
    quote.sequence = {1, 1, 0, true};
    quote.payload = BookTicker{};
    const BookLevel levels[] = {{Decimal(1, 0), Decimal(1, 0)}, {Decimal(2, 0), Decimal(1, 0)}};
    change.payload = BookChange{0, 1, 1, true};
    (void)line.give(change, levels);
    std::get<BookChange>(change.payload).isSnapshot = false;

    bool isTrusted = true;
    const auto give = [&](int messages) {
        for (int i = 0; i < messages; ++i) {
            line.now += 1ms;
            for (FeedMessage *message : {&trade, &change, &quote}) {
                ++message->sequence.first;
                ++message->sequence.last;
                message->eventTime = line.wall() - 5ms;
                isTrusted = line.ledger.accept(*message, levels, line.now, line.wall()).isTrusted && isTrusted;
            }
            if (line.now >= line.ledger.nextWake())
                line.ledger.wake(line.now);
        }
    };
    give(10);
    line.forget();
    if (allocationCounter() == nullptr)
        QSKIP("Allocations are not counted in this build.");
    const quint64 before = allocationsOfThread();
    give(200'000);   // 200 s: every T, rate and window is renewed many times
    QCOMPARE(allocationsOfThread() - before, quint64(0));
    QVERIFY(isTrusted);
}

void TestStreamLedger::aRecordedDayIsTrustedThroughout()
{
    const auto capture = loadCapture(QStringLiteral("binance/spot-btcusdt-depth100ms-bookticker-trade-20240808"));
    if (!capture || capture->restDepth.isEmpty())
        QSKIP("the recordings are not here");
    Line line;
    const StreamIndex trades = line.addTrades({});
    const StreamIndex book = line.addRestBook({});
    StreamTraits rising;
    rising.rule = SequenceRule::Rising;
    const StreamIndex quotes = line.add("BTCUSDT", Channel::BookTicker, rising);
    const auto timeOf = [&](qint64 ns) { return t0 + std::chrono::nanoseconds(ns - capture->receivedAt[0]); };
    line.up();
    line.ledger.setClockOffset(-1290ms);
    bool isFetched = false;
    int published = 0;
    for (size_t i = 0; i < capture->lines.size(); ++i) {
        if (!isFetched && capture->receivedAt[i] > capture->restDepthAt) {
            isFetched = true;
            line.runTo(timeOf(capture->restDepthAt));
            const QJsonObject rest = QJsonDocument::fromJson(capture->restDepth).object();
            QVERIFY(line.fetched(book, quint64(rest[QStringLiteral("lastUpdateId")].toInteger()))
                    == BookSync::SnapshotOutcome::Fits);
        }
        line.runTo(timeOf(capture->receivedAt[i]));
        const QJsonObject message = QJsonDocument::fromJson(capture->lines[i]).object();
        const QJsonObject data = message[QStringLiteral("data")].toObject();
        const auto number = [&data](const char *key) { return quint64(data[QLatin1String(key)].toInteger()); };
        const QString type = data[QStringLiteral("e")].toString();
        LedgerVerdict verdict;
        if (type == QStringLiteral("trade")) {
            verdict = line.trade(trades, number("t"));
        } else if (type == QStringLiteral("depthUpdate")) {
            verdict = line.change(book, number("U"), number("u"));
        } else {
            FeedMessage quote;
            quote.stream = quotes;
            quote.sequence = {number("u"), number("u"), 0, true};
            quote.payload = BookTicker{};
            verdict = line.give(quote);
        }
        published += verdict.isPublished ? 1 : 0;
    }
    QCOMPARE(line.count(Kind::SequenceGap), 0);
    QCOMPARE(line.count(Kind::StaleDetected), 0);
    QCOMPARE(line.count(Kind::NeedSnapshot), 1);
    QCOMPARE(line.count(Kind::Recovered), 1);
    QCOMPARE(line.ledger.totals().duplicates, quint64(0));
    for (const StreamIndex stream : {trades, book, quotes}) {
        QCOMPARE(line.trust(stream), TrustState::Trusted);
        QVERIFY(line.ledger.isBusy(stream));
        QVERIFY(line.ledger.blindTime(stream, line.now) < 5s);   // until the snapshot, or the first trade
    }
    QCOMPARE(*line.ledger.lastSequence(book), quint64(50093421584));
    QVERIFY(published >= 9757 + 28'040 + 3400);
    QVERIFY(*line.ledger.trustedShare(line.now) > 0.999);
}

}   // namespace tst_streamledger

FEEDWARDEN_APPLESS_TEST(tst_streamledger::TestStreamLedger)
#include "tst_streamledger.moc"
