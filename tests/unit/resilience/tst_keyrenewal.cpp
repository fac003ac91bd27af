// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/keyrenewal.h"

#include "core/base/random.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace tst_keyrenewal {

using namespace feedwarden;
using Step = KeyRenewal::Step;

static const Clock::time_point t0{1'000'000s};

class TestKeyRenewal final : public QObject
{
    Q_OBJECT

private slots:
    void aKeyWithoutEndIsLeftAlone();
    void renewedAtHalfItsLife();
    void climbsTheLadderWhileRenewalFails();
    void isReplacedBeforeItDies();
    void isDeadWhereNothingHasReplacedIt();
    void aKeyThatIsGoneIsReplacedAtOnce();
    void sleepingOverRungsAsksOnce();
    void aSleepPastTheEndReplaces();
    void aQuestionUnderWayIsNoFailureYet();
    void aForgottenKeyWantsNothing();
    void aWeekOfFiftyAccountsMissesNoRenewal();
};

void TestKeyRenewal::aKeyWithoutEndIsLeftAlone()
{
    KeyRenewal key;
    QVERIFY(!key.nextDue());
    key.obtained(0s, t0);
    QVERIFY(!key.nextDue() && !key.diesAt());
    QCOMPARE(key.take(t0 + 1000h), Step::Wait);
}

void TestKeyRenewal::renewedAtHalfItsLife()
{
    KeyRenewal key;
    key.obtained(60min, t0);
    QCOMPARE(*key.nextDue(), t0 + 30min);
    QCOMPARE(*key.diesAt(), t0 + 60min);
    QCOMPARE(key.take(t0 + 30min - 1ns), Step::Wait);
    QCOMPARE(key.take(t0 + 30min), Step::Renew);
    QCOMPARE(key.take(t0 + 30min), Step::Wait);   // It has been asked.
    key.renewed(t0 + 31min);
    QCOMPARE(*key.nextDue(), t0 + 61min);
    QCOMPARE(*key.diesAt(), t0 + 91min);
    QCOMPARE(key.failuresInRow(), 0);
}

void TestKeyRenewal::climbsTheLadderWhileRenewalFails()
{
    KeyRenewal key;
    key.obtained(60min, t0);
    int failures = 0;
    for (const auto rung : {30min, 36min, 42min, 48min, 54min}) {
        QCOMPARE(*key.nextDue(), t0 + rung);
        QCOMPARE(key.take(t0 + rung), Step::Renew);
        key.failed();
        QCOMPARE(key.failuresInRow(), ++failures);
    }
    QCOMPARE(*key.nextDue(), t0 + 57min);
    // One that succeeds late begins anew.
    KeyRenewal other;
    other.obtained(60min, t0);
    QCOMPARE(other.take(t0 + 30min), Step::Renew);
    other.failed();
    QCOMPARE(other.take(t0 + 36min), Step::Renew);
    other.renewed(t0 + 36min);
    QCOMPARE(*other.nextDue(), t0 + 66min);
}

void TestKeyRenewal::isReplacedBeforeItDies()
{
    KeyRenewal key;
    key.obtained(60min, t0);
    for (const auto rung : {30min, 36min, 42min, 48min, 54min}) {
        QCOMPARE(key.take(t0 + rung), Step::Renew);
        key.failed();
    }
    QCOMPARE(key.take(t0 + 57min), Step::Replace);
    QCOMPARE(key.take(t0 + 58min), Step::Wait);   // Told once.
    QVERIFY(!key.nextRenewal());
}

void TestKeyRenewal::isDeadWhereNothingHasReplacedIt()
{
    KeyRenewal key;
    key.obtained(60min, t0);
    QCOMPARE(key.take(t0 + 57min), Step::Replace);
    const auto dead = t0 + 60min + KeyRenewal::LastWord;
    QCOMPARE(key.nextDue(), std::optional(dead));
    QCOMPARE(key.take(dead - 1ns), Step::Wait);
    QCOMPARE(key.take(dead), Step::Dead);
    QCOMPARE(key.take(dead + 1h), Step::Wait);
    QVERIFY(!key.nextDue());
    // One that was lengthened in time is not.
    key.obtained(60min, t0);
    QCOMPARE(key.take(t0 + 57min), Step::Replace);
    key.renewed(t0 + 58min);
    QCOMPARE(*key.nextDue(), t0 + 88min);
}

void TestKeyRenewal::aKeyThatIsGoneIsReplacedAtOnce()
{
    KeyRenewal key;
    key.obtained(60min, t0);
    QCOMPARE(key.take(t0 + 30min), Step::Renew);
    key.gone(t0 + 30min + 1s);
    QCOMPARE(*key.nextDue(), t0 + 30min + 1s);
    QCOMPARE(key.take(t0 + 30min + 1s), Step::Replace);
    QVERIFY(!key.nextDue());   // What is gone cannot die.
    key.obtained(60min, t0 + 31min);
    QCOMPARE(*key.nextDue(), t0 + 61min);
}

void TestKeyRenewal::sleepingOverRungsAsksOnce()
{
    KeyRenewal key;
    key.obtained(60min, t0);
    QCOMPARE(key.take(t0 + 49min), Step::Renew);
    key.failed();
    QCOMPARE(*key.nextDue(), t0 + 54min);
}

void TestKeyRenewal::aSleepPastTheEndReplaces()
{
    KeyRenewal key;
    key.obtained(60min, t0);
    QCOMPARE(key.take(t0 + 8h), Step::Replace);
}

void TestKeyRenewal::aQuestionUnderWayIsNoFailureYet()
{
    KeyRenewal key;
    key.obtained(60min, t0);
    QCOMPARE(key.failuresInRow(), 0);
    QCOMPARE(key.take(t0 + 30min), Step::Renew);
    QCOMPARE(key.failuresInRow(), 0);
    key.failed();
    QCOMPARE(key.failuresInRow(), 1);
    QCOMPARE(key.take(t0 + 36min), Step::Renew);
    QCOMPARE(key.failuresInRow(), 1);
    // That the venue does not know the key is an answer, and not the one that was wanted.
    key.gone(t0 + 36min + 1s);
    QCOMPARE(key.failuresInRow(), 2);
    QCOMPARE(key.nextRenewal(), std::optional(t0 + 36min + 1s));
}

void TestKeyRenewal::aForgottenKeyWantsNothing()
{
    KeyRenewal key;
    key.obtained(60min, t0);
    QCOMPARE(key.take(t0 + 30min), Step::Renew);
    key.failed();
    key.forget();
    QVERIFY(!key.nextDue() && !key.nextRenewal() && !key.diesAt());
    QCOMPARE(key.failuresInRow(), 0);
    QCOMPARE(key.take(t0 + 24h), Step::Wait);
    // Nor does one whose life is said to be less than nothing.
    key.obtained(-1s, t0);
    QVERIFY(!key.nextDue() && !key.diesAt());
    QCOMPARE(key.take(t0 + 1s), Step::Wait);
}

// Renewals that fail at random, three in ten: every account has a living key at any time, or another one in time.
void TestKeyRenewal::aWeekOfFiftyAccountsMissesNoRenewal()
{
    Random random(4);
    for (int account = 0; account < 50; ++account) {
        KeyRenewal key;
        Clock::time_point now = t0 + Clock::duration(Clock::rep(random.uniform(0, 3.6e12)));
        const Clock::time_point end = now + 7 * 24h;
        key.obtained(60min, now);
        int renewals = 0;
        while (now < end) {
            QVERIFY(key.nextDue());
            QVERIFY(*key.nextDue() < *key.diesAt());
            now = *key.nextDue();
            switch (key.take(now)) {
            case Step::Wait:
                QFAIL("It was due.");
            case Step::Renew:
                ++renewals;
                now += 2s;
                random.uniform(0, 1) < 0.3 ? key.failed() : key.renewed(now);
                break;
            case Step::Replace:
                key.obtained(60min, now += 5s);
                break;
            case Step::Dead:
                QFAIL("It was replaced.");
            }
        }
        QVERIFY(renewals >= 7 * 24);
    }
}

}   // namespace tst_keyrenewal

FEEDWARDEN_APPLESS_TEST(tst_keyrenewal::TestKeyRenewal)
#include "tst_keyrenewal.moc"
