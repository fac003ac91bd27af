// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/accounthearing.h"

#include "tests/support/printing.h"
#include "tests/support/testmain.h"

namespace tst_accounthearing {

using namespace feedwarden;

static constexpr Clock::time_point t0{std::chrono::hours(24)};

class TestAccountHearing final : public QObject
{
    Q_OBJECT

private slots:
    void theFirstSessionReadsTheAccountAndTellsOfNoGap();
    void aTimeWithoutASessionIsToldOnceTheAccountIsRead();
    void nothingIsReadWhileNothingIsHeard();
    void theEarliestBeginningCounts();
    void aReadingThatSomethingWasMissedInIsWorthNothing();
    void aReadingUnderWayIsBegunAnewByAnotherSession();
    void aSessionThatTakesOverSeamlesslyReadsNothing();
    void aKeyThatEndedWithoutAWordWasLastKnownToLive_data();
    void aKeyThatEndedWithoutAWordWasLastKnownToLive();
    void aKeyThatEndedWithAWordEndedThen();
    void keysThatAreNotRenewedSayNothing();
    void failuresAreThoseOfOneReading();
    void itHearsFromASessionToItsEnd();

private:
    /// Heard since t0, all known.
    [[nodiscard]] static AccountHearing listening()
    {
        AccountHearing hearing;
        hearing.resumed();
        static_cast<void>(hearing.beginReading());
        static_cast<void>(hearing.finishReading(t0));
        return hearing;
    }
    [[nodiscard]] static std::optional<Clock::duration> unheardAt(AccountHearing &hearing, Clock::time_point now)
    {
        hearing.resumed();
        if (!hearing.isDue())
            return {};
        static_cast<void>(hearing.beginReading());
        return hearing.finishReading(now).unheard;
    }
};

void TestAccountHearing::theFirstSessionReadsTheAccountAndTellsOfNoGap()
{
    AccountHearing hearing;
    QVERIFY(!hearing.isDue());
    hearing.stopped(t0);   // An attempt that came to nothing.
    hearing.resumed();
    QVERIFY(hearing.isDue());
    const quint64 reading = hearing.beginReading();
    QVERIFY(!hearing.isDue() && hearing.isUnderWay(reading));
    QVERIFY(!hearing.finishReading(t0 + 1s).unheard);
    QVERIFY(!hearing.isUnderWay(reading));
}

void TestAccountHearing::aTimeWithoutASessionIsToldOnceTheAccountIsRead()
{
    AccountHearing hearing = listening();
    hearing.stopped(t0 + 10s);
    hearing.resumed();
    QVERIFY(hearing.isDue());
    static_cast<void>(hearing.beginReading());
    QCOMPARE(hearing.finishReading(t0 + 25s).unheard, std::optional<Clock::duration>(15s));
    QVERIFY(!hearing.isDue());
}

void TestAccountHearing::nothingIsReadWhileNothingIsHeard()
{
    AccountHearing hearing = listening();
    hearing.keyEnds(t0 + 10s);   // The session is up, and deaf.
    QVERIFY(!hearing.isDue());
    hearing.resumed();
    QVERIFY(hearing.isDue());
}

void TestAccountHearing::theEarliestBeginningCounts()
{
    AccountHearing hearing = listening();
    hearing.stopped(t0 + 20s);
    hearing.stopped(t0 + 10s);
    hearing.stopped(t0 + 30s);
    QCOMPARE(unheardAt(hearing, t0 + 40s), std::optional<Clock::duration>(30s));
}

void TestAccountHearing::aReadingThatSomethingWasMissedInIsWorthNothing()
{
    AccountHearing hearing = listening();
    hearing.stopped(t0 + 10s);
    hearing.resumed();
    const quint64 reading = hearing.beginReading();
    hearing.stopped(t0 + 20s);
    QVERIFY(!hearing.isUnderWay(reading));
    // And what it was to make good is not forgotten.
    QCOMPARE(unheardAt(hearing, t0 + 40s), std::optional<Clock::duration>(30s));
}

void TestAccountHearing::aReadingUnderWayIsBegunAnewByAnotherSession()
{
    AccountHearing hearing = listening();
    hearing.stopped(t0 + 10s);
    hearing.resumed();
    const quint64 reading = hearing.beginReading();
    hearing.resumed();
    QVERIFY(!hearing.isUnderWay(reading));
    QVERIFY(hearing.isDue());
    QVERIFY(hearing.isUnderWay(hearing.beginReading()));
}

void TestAccountHearing::aSessionThatTakesOverSeamlesslyReadsNothing()
{
    AccountHearing hearing = listening();
    hearing.resumed();
    QVERIFY(!hearing.isDue());
}

void TestAccountHearing::aKeyThatEndedWithoutAWordWasLastKnownToLive_data()
{
    QTest::addColumn<bool>("isHeard");
    QTest::addColumn<bool>("isReplaced");
    QTest::newRow("found out by renewing it") << false << false;
    QTest::newRow("found out by asking for one") << false << true;
    QTest::newRow("heard by it meanwhile") << true << false;
    QTest::newRow("heard by it meanwhile, then another") << true << true;
}

void TestAccountHearing::aKeyThatEndedWithoutAWordWasLastKnownToLive()
{
    QFETCH(const bool, isHeard);
    QFETCH(const bool, isReplaced);
    AccountHearing hearing = listening();
    hearing.keyLives(7, t0);
    hearing.keyLives(7, t0 + 10s);
    if (isHeard)
        hearing.heard(t0 + 12s);
    if (isReplaced) {
        hearing.stopped(t0 + 30s);   // Long after, the session was lost.
        hearing.keyLives(8, t0 + 31s);
    } else {
        hearing.keyIsGone();
    }
    QVERIFY(!hearing.isDue());
    QCOMPARE(unheardAt(hearing, t0 + 40s), std::optional<Clock::duration>(isHeard ? 28s : 30s));
}

void TestAccountHearing::aKeyThatEndedWithAWordEndedThen()
{
    AccountHearing hearing = listening();
    hearing.keyLives(7, t0);
    hearing.keyEnds(t0 + 30s);
    hearing.keyLives(8, t0 + 31s);
    QCOMPARE(unheardAt(hearing, t0 + 40s), std::optional<Clock::duration>(10s));
}

void TestAccountHearing::keysThatAreNotRenewedSayNothing()
{
    AccountHearing hearing = listening();
    hearing.keyLives(0, t0);
    hearing.keyLives(0, t0 + 10s);
    hearing.resumed();
    QVERIFY(!hearing.isDue());
}

void TestAccountHearing::failuresAreThoseOfOneReading()
{
    AccountHearing hearing;
    hearing.resumed();
    static_cast<void>(hearing.beginReading());
    hearing.readingFailed();
    hearing.readingFailed();
    QCOMPARE(hearing.finishReading(t0).failures, 2);
    hearing.stopped(t0);
    hearing.resumed();
    static_cast<void>(hearing.beginReading());
    QCOMPARE(hearing.finishReading(t0 + 1s).failures, 0);
}

void TestAccountHearing::itHearsFromASessionToItsEnd()
{
    AccountHearing hearing;
    QVERIFY(!hearing.isHearing());
    hearing.stopped(t0);
    QVERIFY(!hearing.isHearing());
    hearing.resumed();
    QVERIFY(hearing.isHearing());
    // Whether the account is read yet is another matter.
    const quint64 first = hearing.beginReading();
    QVERIFY(hearing.isHearing() && hearing.isUnderWay(first) && !hearing.isUnderWay(first + 1));
    static_cast<void>(hearing.finishReading(t0 + 1s));
    QVERIFY(hearing.isHearing());
    hearing.keyEnds(t0 + 2s);
    QVERIFY(!hearing.isHearing());
    hearing.resumed();
    QVERIFY(hearing.isHearing());
    QVERIFY(hearing.beginReading() != first);
}

}   // namespace tst_accounthearing

FEEDWARDEN_APPLESS_TEST(tst_accounthearing::TestAccountHearing)
#include "tst_accounthearing.moc"
