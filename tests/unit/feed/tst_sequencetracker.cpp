// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/feed/sequencetracker.h"
#include "tests/support/captures.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <deque>
#include <limits>
#include <map>
#include <set>

namespace tst_sequencetracker {

using namespace feedwarden;
using Verdict = SequenceVerdict;

static const Clock::time_point t0{1'000'000s};

static SequenceMark mark(quint64 first, quint64 last, quint64 previous = 0) { return {first, last, previous, true}; }

static SequenceMark single(quint64 number) { return mark(number, number); }

/// A tracker that stands at `last`.
static SequenceTracker standingAt(SequenceRule rule, quint64 last, bool isReorderable = false)
{
    SequenceTracker tracker(rule, isReorderable);
    tracker.startAt(last);
    return tracker;
}

class TestSequenceTracker : public QObject
{
    Q_OBJECT

private slots:
    void eachRuleJudgesTheNextMessage_data();
    void eachRuleJudgesTheNextMessage();
    void theFirstMessageIsNeverAGap();
    void unnumberedMessagesAreInOrder();
    void aGapIsToldOnce();
    void linkedNumbersMayBeResetByTheServer();

    void aHoleFilledInTimeIsNotTold();
    void aHoleIsToldAfterSixtyFourMessages_data();
    void aHoleIsToldAfterSixtyFourMessages();
    void aHoleIsToldAfterOneSecond_data();
    void aHoleIsToldAfterOneSecond();
    void onlyWhatIsStillMissingIsTold();
    void aTradeThatComesAfterItsHoleWasToldIsStillNew();
    void moreThanTheWindowIsAGapAtOnce_data();
    void moreThanTheWindowIsAGapAtOnce();
    void aFifthHoleIsAGapAtOnce();
    void timeAsleepDoesNotAgeAHole();

    void backwardsByMoreThanTheWindowIsARestart_data();
    void backwardsByMoreThanTheWindowIsARestart();
    void jumpingNumbersRestartAfterManyOrLongBackwards();
    void theSameNumberAgainIsNeverARestart();
    void aNewSessionBeginsWithoutGapAndWithoutRepetition();
    void overlappingSessionsRepeatFarBack();
    void theLargestNumbersDoNotOverflow();
    void aMarkThatEndsBeforeItBeginsIsOfItsEnd();
    void recentNumbersOfANewSessionReachBackSoFar();
    void aNewBeginningForgetsWhatWasBackwards();
    void timeAsleepIsNotTimeBackwards();
    void smallNumbersRestartByTheWindowToo();
    void theOldestToldHoleMakesRoom();
    void holesAreDueInTheOrderOfTheirNumbers();

    void agreesWithASetOfAllNumbers_data();
    void agreesWithASetOfAllNumbers();
    void recordedStreamsHaveNoGaps_data();
    void recordedStreamsHaveNoGaps();
    void recordedTradesWithOneTakenOutHaveOneGap();
};

void TestSequenceTracker::eachRuleJudgesTheNextMessage_data()
{
    QTest::addColumn<SequenceRule>("rule");
    QTest::addColumn<quint64>("first");
    QTest::addColumn<quint64>("last");
    QTest::addColumn<quint64>("previous");
    QTest::addColumn<Verdict>("expected");
    QTest::addColumn<quint64>("missing");
    const auto row = [](const char *name, SequenceRule rule, quint64 first, quint64 last, quint64 previous,
                        Verdict expected, quint64 missing) {
        QTest::newRow(name) << rule << first << last << previous << expected << missing;
    };
    // All stand at 1000.
    row("none: anything", SequenceRule::None, 5, 5, 0, Verdict::InOrder, 0);
    row("contiguous: next", SequenceRule::Contiguous, 1001, 1001, 0, Verdict::InOrder, 0);
    row("contiguous: next, several", SequenceRule::Contiguous, 1001, 1009, 0, Verdict::InOrder, 0);
    row("contiguous: one missing", SequenceRule::Contiguous, 1002, 1002, 0, Verdict::Gap, 1);
    row("contiguous: many missing", SequenceRule::Contiguous, 5001, 5001, 0, Verdict::Gap, 4000);
    row("contiguous: again", SequenceRule::Contiguous, 1000, 1000, 0, Verdict::Duplicate, 0);
    row("contiguous: overlapping what is known", SequenceRule::Contiguous, 999, 1001, 0, Verdict::InOrder, 0);
    row("contiguous: first beyond last", SequenceRule::Contiguous, 1009, 1001, 0, Verdict::InOrder, 0);
    row("overlapping: next", SequenceRule::Overlapping, 1001, 1050, 0, Verdict::InOrder, 0);
    row("overlapping: over the last", SequenceRule::Overlapping, 990, 1050, 0, Verdict::InOrder, 0);
    row("overlapping: one missing", SequenceRule::Overlapping, 1002, 1050, 0, Verdict::Gap, 1);
    row("overlapping: ends at the last", SequenceRule::Overlapping, 990, 1000, 0, Verdict::Duplicate, 0);
    row("overlapping: older", SequenceRule::Overlapping, 600, 900, 0, Verdict::Duplicate, 0);
    row("link: next", SequenceRule::PreviousLink, 1010, 1050, 1000, Verdict::InOrder, 0);
    row("link: first does not matter", SequenceRule::PreviousLink, 1001, 1050, 999, Verdict::Gap, 0);
    row("link: missing", SequenceRule::PreviousLink, 1010, 1050, 1005, Verdict::Gap, 5);
    row("link: keep-alive", SequenceRule::PreviousLink, 1000, 1000, 1000, Verdict::InOrder, 0);
    row("link: again", SequenceRule::PreviousLink, 990, 1000, 989, Verdict::Duplicate, 0);
    row("rising: next", SequenceRule::Rising, 1001, 1001, 0, Verdict::InOrder, 0);
    row("rising: jump", SequenceRule::Rising, 900'000, 900'000, 0, Verdict::InOrder, 0);
    row("rising: again", SequenceRule::Rising, 1000, 1000, 0, Verdict::Duplicate, 0);
    row("rising: lower", SequenceRule::Rising, 990, 990, 0, Verdict::Duplicate, 0);
}

void TestSequenceTracker::eachRuleJudgesTheNextMessage()
{
    QFETCH(const SequenceRule, rule);
    QFETCH(const quint64, first);
    QFETCH(const quint64, last);
    QFETCH(const quint64, previous);
    QFETCH(const Verdict, expected);
    QFETCH(const quint64, missing);
    SequenceTracker tracker = standingAt(rule, 1000);
    const SequenceResult result = tracker.check(mark(first, last, previous), t0);
    QCOMPARE(result.verdict, expected);
    QCOMPARE(result.missing, missing);
    if (expected == Verdict::Gap) {
        const bool isLink = rule == SequenceRule::PreviousLink;
        QCOMPARE(result.expected, quint64(isLink ? 1000 : 1001));
        QCOMPARE(result.received, isLink ? previous : first);
    }
}

void TestSequenceTracker::theFirstMessageIsNeverAGap()
{
    for (const SequenceRule rule :
         {SequenceRule::Contiguous, SequenceRule::Overlapping, SequenceRule::PreviousLink, SequenceRule::Rising}) {
        SequenceTracker tracker(rule);
        QCOMPARE(tracker.rule(), rule);
        QVERIFY(!tracker.last());
        QCOMPARE(tracker.check(mark(500, 510, 400), t0).verdict, Verdict::InOrder);
        QCOMPARE(*tracker.last(), quint64(510));
    }
}

void TestSequenceTracker::unnumberedMessagesAreInOrder()
{
    SequenceTracker tracker = standingAt(SequenceRule::Contiguous, 10);
    QCOMPARE(tracker.check({}, t0).verdict, Verdict::InOrder);
    QCOMPARE(*tracker.last(), quint64(10));
}

void TestSequenceTracker::aGapIsToldOnce()
{
    for (const SequenceRule rule : {SequenceRule::Contiguous, SequenceRule::Overlapping, SequenceRule::PreviousLink}) {
        SequenceTracker tracker = standingAt(rule, 1000);
        QCOMPARE(tracker.check(mark(1100, 1110, 1090), t0).verdict, Verdict::Gap);
        QCOMPARE(tracker.check(mark(1111, 1120, 1110), t0).verdict, Verdict::InOrder);
    }
}

void TestSequenceTracker::linkedNumbersMayBeResetByTheServer()
{
    // OKX after maintenance: previous fits, the number itself is smaller.
    SequenceTracker tracker = standingAt(SequenceRule::PreviousLink, 1'000'000);
    QCOMPARE(tracker.check(mark(7, 7, 1'000'000), t0).verdict, Verdict::InOrder);
    QCOMPARE(*tracker.last(), quint64(7));
    QCOMPARE(tracker.check(mark(9, 9, 7), t0).verdict, Verdict::InOrder);
}

void TestSequenceTracker::aHoleFilledInTimeIsNotTold()
{
    SequenceTracker tracker = standingAt(SequenceRule::Contiguous, 10, true);
    const SequenceResult jump = tracker.check(single(13), t0);
    QCOMPARE(jump.verdict, Verdict::Jump);
    QCOMPARE(jump.expected, quint64(11));
    QCOMPARE(jump.received, quint64(13));
    QCOMPARE(jump.missing, quint64(2));
    QVERIFY(tracker.hasOpenHole());
    QCOMPARE(tracker.check(single(12), t0 + 1ms).verdict, Verdict::Filled);
    QVERIFY(tracker.hasOpenHole());
    QCOMPARE(tracker.check(single(12), t0 + 1ms).verdict, Verdict::Duplicate);
    QCOMPARE(tracker.check(single(11), t0 + 2ms).verdict, Verdict::Filled);
    QVERIFY(!tracker.hasOpenHole());
    QVERIFY(!tracker.takeOverdueHole(t0 + 1h));
    QCOMPARE(tracker.check(single(14), t0 + 3ms).verdict, Verdict::InOrder);
}

void TestSequenceTracker::aHoleIsToldAfterSixtyFourMessages_data()
{
    QTest::addColumn<int>("messages");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("63") << 63 << false;
    QTest::newRow("64") << 64 << true;
    QTest::newRow("65") << 65 << true;
}

void TestSequenceTracker::aHoleIsToldAfterSixtyFourMessages()
{
    QFETCH(const int, messages);
    QFETCH(const bool, isTold);
    SequenceTracker tracker = standingAt(SequenceRule::Contiguous, 10, true);
    QCOMPARE(tracker.check(single(12), t0).verdict, Verdict::Jump);
    for (int i = 0; i < messages; ++i)
        QCOMPARE(tracker.check(single(13 + quint64(i)), t0).verdict, Verdict::InOrder);
    const auto hole = tracker.takeOverdueHole(t0);
    QCOMPARE(hole.has_value(), isTold);
    if (hole) {
        QCOMPARE(hole->verdict, Verdict::Gap);
        QCOMPARE(hole->expected, quint64(11));
        QCOMPARE(hole->received, quint64(12));
        QCOMPARE(hole->missing, quint64(1));
        QVERIFY(!tracker.takeOverdueHole(t0 + 1h));   // once
        QVERIFY(!tracker.hasOpenHole());
    }
}

void TestSequenceTracker::aHoleIsToldAfterOneSecond_data()
{
    QTest::addColumn<Clock::duration>("after");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("1 ns early") << Clock::duration(1s - 1ns) << false;
    QTest::newRow("on time") << Clock::duration(1s) << true;
}

void TestSequenceTracker::aHoleIsToldAfterOneSecond()
{
    QFETCH(const Clock::duration, after);
    QFETCH(const bool, isTold);
    SequenceTracker tracker = standingAt(SequenceRule::Contiguous, 10, true);
    QVERIFY(!tracker.nextDue());
    (void)tracker.check(single(12), t0);
    QCOMPARE(*tracker.nextDue(), t0 + 1s);
    QCOMPARE(tracker.takeOverdueHole(t0 + after).has_value(), isTold);
}

void TestSequenceTracker::onlyWhatIsStillMissingIsTold()
{
    SequenceTracker tracker = standingAt(SequenceRule::Contiguous, 10, true);
    (void)tracker.check(single(15), t0);   // 11 to 14 are missing
    QCOMPARE(tracker.check(single(11), t0).verdict, Verdict::Filled);
    QCOMPARE(tracker.check(single(13), t0).verdict, Verdict::Filled);
    const auto hole = tracker.takeOverdueHole(t0 + 1s);
    QVERIFY(hole);
    QCOMPARE(hole->expected, quint64(12));
    QCOMPARE(hole->received, quint64(15));
    QCOMPARE(hole->missing, quint64(2));
}

void TestSequenceTracker::aTradeThatComesAfterItsHoleWasToldIsStillNew()
{
    SequenceTracker tracker = standingAt(SequenceRule::Contiguous, 10, true);
    (void)tracker.check(single(12), t0);
    QVERIFY(tracker.takeOverdueHole(t0 + 1s));
    QCOMPARE(tracker.check(single(11), t0 + 2s).verdict, Verdict::Filled);
    QCOMPARE(tracker.check(single(11), t0 + 2s).verdict, Verdict::Duplicate);
    QVERIFY(!tracker.hasOpenHole());
}

void TestSequenceTracker::moreThanTheWindowIsAGapAtOnce_data()
{
    QTest::addColumn<quint64>("missing");
    QTest::addColumn<Verdict>("expected");
    QTest::newRow("63") << quint64(63) << Verdict::Jump;
    QTest::newRow("64") << quint64(64) << Verdict::Jump;
    QTest::newRow("65") << quint64(65) << Verdict::Gap;
    QTest::newRow("a million") << quint64(1'000'000) << Verdict::Gap;
}

void TestSequenceTracker::moreThanTheWindowIsAGapAtOnce()
{
    QFETCH(const quint64, missing);
    QFETCH(const Verdict, expected);
    SequenceTracker tracker = standingAt(SequenceRule::Contiguous, 10, true);
    const SequenceResult result = tracker.check(single(11 + missing), t0);
    QCOMPARE(result.verdict, expected);
    QCOMPARE(result.missing, missing);
    if (expected == Verdict::Jump) {
        for (quint64 number = 11; number < 11 + missing; ++number) {
            QVERIFY(tracker.hasOpenHole());
            QCOMPARE(tracker.check(single(number), t0).verdict, Verdict::Filled);
        }
    }
    QVERIFY(!tracker.hasOpenHole());
}

void TestSequenceTracker::aFifthHoleIsAGapAtOnce()
{
    SequenceTracker tracker = standingAt(SequenceRule::Contiguous, 10, true);
    for (quint64 i = 1; i <= 4; ++i)
        QCOMPARE(tracker.check(single(10 + 2 * i), t0).verdict, Verdict::Jump);
    QCOMPARE(tracker.check(single(20), t0).verdict, Verdict::Gap);
    // A told hole makes room.
    QVERIFY(tracker.takeOverdueHole(t0 + 1s));
    QCOMPARE(tracker.check(single(22), t0 + 1s).verdict, Verdict::Jump);
}

void TestSequenceTracker::timeAsleepDoesNotAgeAHole()
{
    SequenceTracker tracker = standingAt(SequenceRule::Contiguous, 10, true);
    (void)tracker.check(single(12), t0);
    tracker.shift(8h);
    QVERIFY(!tracker.takeOverdueHole(t0 + 8h + 999ms));
    QVERIFY(tracker.takeOverdueHole(t0 + 8h + 1s));
}

void TestSequenceTracker::backwardsByMoreThanTheWindowIsARestart_data()
{
    QTest::addColumn<SequenceRule>("rule");
    QTest::addColumn<quint64>("number");
    QTest::addColumn<Verdict>("expected");
    // All stand at 1,000,000.
    QTest::newRow("contiguous, 64 back") << SequenceRule::Contiguous << quint64(999'936) << Verdict::Duplicate;
    QTest::newRow("contiguous, 65 back") << SequenceRule::Contiguous << quint64(999'935) << Verdict::Restarted;
    QTest::newRow("contiguous, from 1") << SequenceRule::Contiguous << quint64(1) << Verdict::Restarted;
    QTest::newRow("overlapping, far back") << SequenceRule::Overlapping << quint64(600'000) << Verdict::Duplicate;
    QTest::newRow("overlapping, from 1") << SequenceRule::Overlapping << quint64(1) << Verdict::Restarted;
    QTest::newRow("link, far back") << SequenceRule::PreviousLink << quint64(600'000) << Verdict::Duplicate;
    QTest::newRow("link, from 1") << SequenceRule::PreviousLink << quint64(1) << Verdict::Restarted;
    QTest::newRow("rising, half") << SequenceRule::Rising << quint64(500'000) << Verdict::Duplicate;
    QTest::newRow("rising, below half") << SequenceRule::Rising << quint64(499'999) << Verdict::Restarted;
}

void TestSequenceTracker::backwardsByMoreThanTheWindowIsARestart()
{
    QFETCH(const SequenceRule, rule);
    QFETCH(const quint64, number);
    QFETCH(const Verdict, expected);
    SequenceTracker tracker = standingAt(rule, 1'000'000);
    QCOMPARE(tracker.check(mark(number, number, number == 1 ? 0 : number - 1), t0).verdict, expected);
    if (expected == Verdict::Restarted)
        QCOMPARE(tracker.check(mark(number + 1, number + 1, number), t0).verdict, Verdict::InOrder);
    else
        QCOMPARE(*tracker.last(), quint64(1'000'000));
}

void TestSequenceTracker::jumpingNumbersRestartAfterManyOrLongBackwards()
{
    SequenceTracker many = standingAt(SequenceRule::Rising, 1'000'000);
    for (quint64 i = 1; i < 64; ++i)
        QCOMPARE(many.check(single(900'000 + i), t0).verdict, Verdict::Duplicate);
    QCOMPARE(many.check(single(900'064), t0).verdict, Verdict::Restarted);

    SequenceTracker slow = standingAt(SequenceRule::Rising, 1'000'000);
    QCOMPARE(slow.check(single(900'001), t0).verdict, Verdict::Duplicate);
    QCOMPARE(slow.check(single(900'002), t0 + 1s - 1ns).verdict, Verdict::Duplicate);
    QCOMPARE(slow.check(single(900'003), t0 + 1s).verdict, Verdict::Restarted);

    // By one is backwards, too.
    SequenceTracker near = standingAt(SequenceRule::Rising, 1'000'000);
    for (int i = 1; i < 64; ++i)
        QCOMPARE(near.check(single(999'999), t0).verdict, Verdict::Duplicate);
    QCOMPARE(near.check(single(999'999), t0).verdict, Verdict::Restarted);

    // A newer one in between shows that the numbering goes on.
    SequenceTracker healthy = standingAt(SequenceRule::Rising, 1'000'000);
    QCOMPARE(healthy.check(single(900'001), t0).verdict, Verdict::Duplicate);
    QCOMPARE(healthy.check(single(1'000'001), t0 + 500ms).verdict, Verdict::InOrder);
    QCOMPARE(healthy.check(single(900'002), t0 + 1s).verdict, Verdict::Duplicate);
}

void TestSequenceTracker::theSameNumberAgainIsNeverARestart()
{
    // Bybit sends level 1 again every 3 s while nothing changes.
    SequenceTracker tracker = standingAt(SequenceRule::Rising, 1000);
    for (int i = 0; i < 200; ++i)
        QCOMPARE(tracker.check(single(1000), t0 + 3s * i).verdict, Verdict::Duplicate);
}

void TestSequenceTracker::aNewSessionBeginsWithoutGapAndWithoutRepetition()
{
    SequenceTracker tracker = standingAt(SequenceRule::Contiguous, 5000, true);
    (void)tracker.check(single(5002), t0);
    tracker.rebase();
    QVERIFY(tracker.isRebased());
    QVERIFY(!tracker.hasOpenHole());
    // Recent trades first, as some venues do: known ones are duplicates, further back than 64 too.
    QCOMPARE(tracker.check(single(4900), t0).verdict, Verdict::Duplicate);
    QCOMPARE(tracker.check(single(5002), t0).verdict, Verdict::Duplicate);
    QVERIFY(tracker.isRebased());
    QCOMPARE(tracker.check(single(5900), t0).verdict, Verdict::InOrder);   // what was missed is blind time, not a gap
    QVERIFY(!tracker.isRebased());
    QCOMPARE(tracker.check(single(5902), t0).verdict, Verdict::Jump);

    // The next number ends the new session's beginning as any other newer one does.
    SequenceTracker lossless = standingAt(SequenceRule::Contiguous, 5000, true);
    lossless.rebase();
    QCOMPARE(lossless.check(single(5001), t0).verdict, Verdict::InOrder);
    QVERIFY(!lossless.isRebased());
    QCOMPARE(lossless.check(single(4900), t0).verdict, Verdict::Restarted);

    SequenceTracker restarted = standingAt(SequenceRule::Contiguous, 5000, true);
    restarted.rebase();
    QCOMPARE(restarted.check(single(1), t0).verdict, Verdict::Restarted);
}

void TestSequenceTracker::overlappingSessionsRepeatFarBack()
{
    SequenceTracker tracker = standingAt(SequenceRule::Contiguous, 200'000, true);
    tracker.expectOverlap(t0 + 10s);
    QCOMPARE(tracker.check(single(100'000), t0).verdict, Verdict::Duplicate);
    QCOMPARE(tracker.check(single(199'000), t0 + 1s).verdict, Verdict::Duplicate);
    QCOMPARE(tracker.check(single(200'001), t0 + 2s).verdict, Verdict::InOrder);
    QCOMPARE(tracker.check(single(199'000), t0 + 10s).verdict, Verdict::Restarted);   // over

    SequenceTracker farther = standingAt(SequenceRule::Contiguous, 200'000, true);
    farther.expectOverlap(t0 + 10s);
    QCOMPARE(farther.check(single(99'999), t0).verdict, Verdict::Restarted);

    // However many of them there are.
    SequenceTracker rising = standingAt(SequenceRule::Rising, 200'000);
    rising.expectOverlap(t0 + 10s);
    for (quint64 i = 1; i < 1000; ++i)
        QCOMPARE(rising.check(single(50'000 + i), t0 + 5s).verdict, Verdict::Duplicate);
}

void TestSequenceTracker::theLargestNumbersDoNotOverflow()
{
    constexpr quint64 Half = quint64(1) << 63;
    constexpr quint64 Most = std::numeric_limits<quint64>::max();
    SequenceTracker tracker = standingAt(SequenceRule::Contiguous, Half - 1, true);
    QCOMPARE(tracker.check(single(Half), t0).verdict, Verdict::InOrder);
    QCOMPARE(tracker.check(single(Half + 1), t0).verdict, Verdict::InOrder);

    for (const SequenceRule rule : {SequenceRule::Contiguous, SequenceRule::Overlapping, SequenceRule::Rising}) {
        SequenceTracker high = standingAt(rule, Most - 1, true);
        QCOMPARE(high.check(single(Most), t0).verdict, Verdict::InOrder);
        QCOMPARE(high.check(single(Most), t0).verdict, Verdict::Duplicate);
        // What reaches from the very first number to where it stands is not newer, though it begins with "the next".
        QCOMPARE(high.check(mark(0, Most), t0).verdict, Verdict::Duplicate);
        // A wrap around, or one absurd number: it recovers as from a restart.
        QCOMPARE(high.check(single(0), t0).verdict, Verdict::Restarted);
        QCOMPARE(high.check(single(1), t0).verdict, Verdict::InOrder);
    }
}

void TestSequenceTracker::aMarkThatEndsBeforeItBeginsIsOfItsEnd()
{
    for (const SequenceRule rule : {SequenceRule::Contiguous, SequenceRule::Overlapping, SequenceRule::Rising}) {
        SequenceTracker tracker = standingAt(rule, 1'000);
        QCOMPARE(tracker.check(mark(1'001, 1'000), t0).verdict, Verdict::Duplicate);
        QCOMPARE(tracker.check(mark(1'005, 1'001), t0).verdict, Verdict::InOrder);
        QCOMPARE(*tracker.last(), quint64(1'001));
    }
}

void TestSequenceTracker::recentNumbersOfANewSessionReachBackSoFar()
{
    for (const auto &[back, expected] : {std::pair(SequenceTracker::RecentNumbers, Verdict::Duplicate),
                                         {SequenceTracker::RecentNumbers + 1, Verdict::Restarted}}) {
        SequenceTracker tracker = standingAt(SequenceRule::Contiguous, 5'000, true);
        tracker.rebase();
        QCOMPARE(tracker.check(single(5'000 - back), t0).verdict, expected);
    }
    // The overlap that was expected of the session before is over, too.
    SequenceTracker tracker = standingAt(SequenceRule::Contiguous, 50'000, true);
    tracker.expectOverlap(t0 + 10s);
    tracker.rebase();
    QCOMPARE(tracker.check(single(40'000), t0).verdict, Verdict::Restarted);
    // Before there was anything, nothing can be repeated.
    SequenceTracker fresh(SequenceRule::Contiguous);
    fresh.rebase();
    QVERIFY(!fresh.isRebased());
}

void TestSequenceTracker::aNewBeginningForgetsWhatWasBackwards()
{
    for (const bool isSnapshot : {false, true}) {
        SequenceTracker tracker = standingAt(SequenceRule::Rising, 1'000'000);
        for (quint64 i = 1; i < 64; ++i)
            QCOMPARE(tracker.check(single(900'000 + i), t0).verdict, Verdict::Duplicate);
        if (isSnapshot)
            tracker.startAt(1'000'000);
        else
            tracker.rebase();
        // It takes as many again, and as long.
        for (quint64 i = 1; i < 64; ++i)
            QCOMPARE(tracker.check(single(900'000 + i), t0 + 10s).verdict, Verdict::Duplicate);
        QCOMPARE(tracker.check(single(900'100), t0 + 10s).verdict, Verdict::Restarted);
    }
}

void TestSequenceTracker::timeAsleepIsNotTimeBackwards()
{
    SequenceTracker tracker = standingAt(SequenceRule::Rising, 1'000'000);
    QCOMPARE(tracker.check(single(900'001), t0).verdict, Verdict::Duplicate);
    tracker.shift(8h);
    QCOMPARE(tracker.check(single(900'002), t0 + 8h + 999ms).verdict, Verdict::Duplicate);
    QCOMPARE(tracker.check(single(900'003), t0 + 8h + 1s).verdict, Verdict::Restarted);
}

void TestSequenceTracker::smallNumbersRestartByTheWindowToo()
{
    // Below half of the last number, but not by more than messages may be out of order.
    QCOMPARE(standingAt(SequenceRule::Rising, 100).check(single(36), t0).verdict, Verdict::Duplicate);
    QCOMPARE(standingAt(SequenceRule::Rising, 100).check(single(35), t0).verdict, Verdict::Restarted);
}

void TestSequenceTracker::theOldestToldHoleMakesRoom()
{
    SequenceTracker tracker = standingAt(SequenceRule::Contiguous, 10, true);
    for (quint64 i = 1; i <= 4; ++i)
        QCOMPARE(tracker.check(single(10 + 2 * i), t0 + 1ms * int(i)).verdict, Verdict::Jump);
    for (int i = 1; i <= 4; ++i)
        QVERIFY(tracker.takeOverdueHole(t0 + 2s));
    QVERIFY(!tracker.hasOpenHole());
    QCOMPARE(tracker.check(single(20), t0 + 2s).verdict, Verdict::Jump);
    QCOMPARE(tracker.check(single(11), t0 + 2s).verdict, Verdict::Duplicate);   // given up
    for (const quint64 late : {13, 15, 17, 19})
        QCOMPARE(tracker.check(single(late), t0 + 2s).verdict, Verdict::Filled);
    QVERIFY(!tracker.hasOpenHole());
}

void TestSequenceTracker::holesAreDueInTheOrderOfTheirNumbers()
{
    SequenceTracker tracker = standingAt(SequenceRule::Contiguous, 10, true);
    (void)tracker.check(single(12), t0);
    (void)tracker.check(single(15), t0 + 100ms);
    (void)tracker.check(single(17), t0 + 200ms);
    QCOMPARE(*tracker.nextDue(), t0 + 1s);
    QCOMPARE(tracker.check(single(11), t0 + 300ms).verdict, Verdict::Filled);   // The first place is free again,
    QCOMPARE(tracker.check(single(19), t0 + 400ms).verdict, Verdict::Jump);     // and the youngest hole takes it.
    for (const auto &[expected, opened] : {std::pair(quint64(13), 100ms), {quint64(16), 200ms}, {quint64(18), 400ms}}) {
        QCOMPARE(*tracker.nextDue(), t0 + opened + 1s);
        const auto hole = tracker.takeOverdueHole(t0 + 2s);
        QVERIFY(hole);
        QCOMPARE(hole->expected, expected);
    }
    QVERIFY(!tracker.nextDue());
    QVERIFY(!tracker.takeOverdueHole(t0 + 1h));
}

void TestSequenceTracker::agreesWithASetOfAllNumbers_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %llu", seed) << seed;
}

/// Trades are lost, doubled and delayed at random. The reference remembers every number ever seen and every missing
/// one.
void TestSequenceTracker::agreesWithASetOfAllNumbers()
{
    QFETCH(const quint64, seed);
    Random random(seed);
    SequenceTracker tracker = standingAt(SequenceRule::Contiguous, 1'000, true);
    quint64 highest = 1'000;
    std::set<quint64> seen;
    struct Missing {
        Clock::time_point since;
        int messages;
    };
    std::map<quint64, Missing> open;   ///< Missing and not told.
    std::set<quint64> told;
    std::multimap<int, quint64> delayed;   ///< By the step at which they come after all.
    quint64 next = 1'001;
    Clock::time_point now = t0;
    quint64 toldCount = 0;

    for (int step = 0; step < 20'000; ++step) {
        quint64 number = 0;
        if (const auto due = delayed.begin(); due != delayed.end() && due->first <= step) {
            number = due->second;
            delayed.erase(due);
        } else {
            number = next++;
            const double chance = random.unit();
            if (chance < 0.003)
                continue;   // lost
            if (chance < 0.008) {
                delayed.emplace(step + int(random.uniform(1, 90)), number);
                continue;
            }
            if (chance < 0.02)
                delayed.emplace(step + int(random.uniform(1, 30)), number);   // and once more later
        }
        now += Clock::duration(qint64(random.uniform(0, 40e6)));

        Verdict expected = Verdict::Duplicate;
        for (auto &[missing, state] : open)
            ++state.messages;
        if (number == highest + 1) {
            expected = Verdict::InOrder;
        } else if (number > highest) {
            expected = Verdict::Jump;
            for (quint64 missing = highest + 1; missing < number; ++missing)
                open[missing] = {now, 0};
        } else if (!seen.contains(number)) {
            expected = Verdict::Filled;
        }
        const SequenceResult result = tracker.check(single(number), now);
        // With four holes open the fifth is told at once, and a told one may have been forgotten for a newer one.
        if (expected == Verdict::Jump && result.verdict == Verdict::Gap) {
            for (quint64 missing = highest + 1; missing < number; ++missing) {
                open.erase(missing);
                told.insert(missing);
            }
            toldCount += result.missing;
            expected = Verdict::Gap;
        }
        if (expected == Verdict::Filled && told.contains(number) && result.verdict == Verdict::Duplicate)
            expected = Verdict::Duplicate;
        QCOMPARE(result.verdict, expected);
        open.erase(number);
        seen.insert(number);
        highest = std::max(highest, number);

        while (const auto hole = tracker.takeOverdueHole(now)) {
            // Everything told is really missing and really due.
            quint64 found = 0;
            for (quint64 missing = hole->expected; missing < hole->received; ++missing) {
                const auto state = open.find(missing);
                if (state == open.end())
                    continue;
                QVERIFY(state->second.messages >= 64 || now - state->second.since >= 1s);
                told.insert(missing);
                open.erase(state);
                ++found;
            }
            QCOMPARE(hole->missing, found);
            toldCount += found;
        }
        for (const auto &[missing, state] : open)
            QVERIFY(state.messages < 64 && now - state.since < 1s);   // nothing due is held back
        QCOMPARE(tracker.hasOpenHole(), !open.empty());
        QCOMPARE(*tracker.last(), highest);
    }
    QVERIFY(toldCount > 20);   // it was not an idle run
}

static quint64 numberIn(const QJsonObject &object, const char *key)
{
    return quint64(object[QLatin1String(key)].toInteger());
}

void TestSequenceTracker::recordedStreamsHaveNoGaps_data()
{
    QTest::addColumn<QString>("capture");
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("messages");
    const QString spot = QStringLiteral("binance/spot-btcusdt-depth100ms-bookticker-trade-20240808");
    const QString usdm = QStringLiteral("binance/usdm-btcusdt-depth0ms-bookticker-trade-20240808");
    const QString coinm = QStringLiteral("binance/coinm-btcusd_perp-depth0ms-bookticker-trade-20240808");
    QTest::newRow("spot trades") << spot << QStringLiteral("trade") << 9757;
    QTest::newRow("spot depth") << spot << QStringLiteral("U/u") << 3451;
    QTest::newRow("spot book ticker") << spot << QStringLiteral("rising") << 28'040;
    QTest::newRow("USD-M trades") << usdm << QStringLiteral("trade") << 4565;
    QTest::newRow("USD-M depth") << usdm << QStringLiteral("pu") << 2381;
    QTest::newRow("COIN-M trades") << coinm << QStringLiteral("trade") << 178;
    QTest::newRow("COIN-M depth") << coinm << QStringLiteral("pu") << 3423;
    QTest::newRow("Bybit book") << QStringLiteral("bybit/linear-orderbook500-xrpusdt-20241201")
                                << QStringLiteral("bybit") << 35;
    QTest::newRow("Kraken futures books")
        << QStringLiteral("kraken/futures-book-trade-tickerlite-20210722") << QStringLiteral("kraken") << 4979 + 7;
}

void TestSequenceTracker::recordedStreamsHaveNoGaps()
{
    QFETCH(const QString, capture);
    QFETCH(const QString, what);
    QFETCH(const int, messages);
    const auto recorded = loadCapture(capture);
    if (!recorded)
        QSKIP("the recordings are not here");
    std::map<QString, SequenceTracker> trackers;
    int found = 0;
    for (const QByteArray &line : recorded->lines) {
        const QJsonObject message = QJsonDocument::fromJson(line).object();
        const QJsonObject data = message[QStringLiteral("data")].toObject();
        const QString type = data[QStringLiteral("e")].toString();
        QString stream;
        SequenceRule rule = SequenceRule::Contiguous;
        SequenceMark numbers;
        if (what == QStringLiteral("trade") && type == QStringLiteral("trade")) {
            numbers = single(numberIn(data, "t"));
        } else if (what == QStringLiteral("U/u") && type == QStringLiteral("depthUpdate")) {
            rule = SequenceRule::Overlapping;
            numbers = mark(numberIn(data, "U"), numberIn(data, "u"));
        } else if (what == QStringLiteral("pu") && type == QStringLiteral("depthUpdate")) {
            rule = SequenceRule::PreviousLink;
            numbers = mark(numberIn(data, "U"), numberIn(data, "u"), numberIn(data, "pu"));
        } else if (what == QStringLiteral("rising")
                   && message[QStringLiteral("stream")].toString().endsWith(QStringLiteral("bookTicker"))) {
            rule = SequenceRule::Rising;
            numbers = single(numberIn(data, "u"));
        } else if (what == QStringLiteral("bybit") && data.contains(QStringLiteral("u"))) {
            numbers = single(numberIn(data, "u"));
        } else if (what == QStringLiteral("kraken")
                   && message[QStringLiteral("feed")].toString().startsWith(QStringLiteral("book"))
                   && message.contains(QStringLiteral("seq"))) {
            stream = message[QStringLiteral("product_id")].toString();
            numbers = single(numberIn(message, "seq"));
        } else {
            continue;
        }
        ++found;
        SequenceTracker &tracker = trackers.try_emplace(stream, rule, false).first->second;
        const SequenceResult result = tracker.check(numbers, t0);
        QVERIFY2(result.verdict == Verdict::InOrder, line.first(std::min<qsizetype>(line.size(), 200)).constData());
    }
    QCOMPARE(found, messages);
}

void TestSequenceTracker::recordedTradesWithOneTakenOutHaveOneGap()
{
    const auto recorded = loadCapture(QStringLiteral("binance/spot-btcusdt-depth100ms-bookticker-trade-20240808"));
    if (!recorded)
        QSKIP("the recordings are not here");
    SequenceTracker tracker(SequenceRule::Contiguous, true);
    int trades = 0;
    int told = 0;
    quint64 lost = 0;
    for (size_t i = 0; i < recorded->lines.size(); ++i) {
        const QJsonObject data =
            QJsonDocument::fromJson(recorded->lines[i]).object()[QStringLiteral("data")].toObject();
        if (data[QStringLiteral("e")].toString() != QStringLiteral("trade"))
            continue;
        const quint64 id = numberIn(data, "t");
        if (++trades == 5000) {
            lost = id;
            continue;
        }
        const Clock::time_point now{std::chrono::nanoseconds(recorded->receivedAt[i])};
        QVERIFY(tracker.check(single(id), now).verdict != Verdict::Gap);
        while (const auto hole = tracker.takeOverdueHole(now)) {
            ++told;
            QCOMPARE(hole->expected, lost);
            QCOMPARE(hole->received, lost + 1);
            QCOMPARE(hole->missing, quint64(1));
        }
    }
    QCOMPARE(told, 1);
}

}   // namespace tst_sequencetracker

FEEDWARDEN_APPLESS_TEST(tst_sequencetracker::TestSequenceTracker)
#include "tst_sequencetracker.moc"
