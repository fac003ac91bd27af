// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/credentialhealth.h"

#include "core/resilience/classify.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace tst_credentialhealth {

using namespace feedwarden;
using Verdict = CredentialHealth::Verdict;

static const Clock::time_point t0{1'000'000s};

class TestCredentialHealth final : public QObject
{
    Q_OBJECT

private slots:
    void oneRefusalIsNotBelieved();
    void theSecondOneAMinuteLaterIs();
    void refusalsInTheSameMinuteAreOne();
    void beingLetInForgetsWhatWas();
};

static Failure refusal() { return makeFailure(Cause::InvalidCredentials, QStringLiteral("-2015"), false); }

void TestCredentialHealth::oneRefusalIsNotBelieved()
{
    CredentialHealth health;
    QVERIFY(!health.isDoubtful() && !health.nextTry());
    QCOMPARE(health.refused(refusal(), t0), Verdict::TryAgain);
    QVERIFY(health.isDoubtful() && !health.isDeactivated());
    QCOMPARE(health.nextTry(), std::optional(t0 + 60s));
    QCOMPARE(health.refusal().cause, Cause::InvalidCredentials);
}

void TestCredentialHealth::theSecondOneAMinuteLaterIs()
{
    CredentialHealth health;
    (void)health.refused(refusal(), t0);
    QCOMPARE(health.refused(refusal(), t0 + 60s), Verdict::Deactivate);
    QVERIFY(health.isDeactivated() && !health.nextTry());
    QCOMPARE(health.refused(refusal(), t0 + 61s), Verdict::Deactivate);
}

void TestCredentialHealth::refusalsInTheSameMinuteAreOne()
{
    CredentialHealth health;
    (void)health.refused(refusal(), t0);
    QCOMPARE(health.refused(refusal(), t0 + 60s - 1ns), Verdict::TryAgain);
    QCOMPARE(health.nextTry(), std::optional(t0 + 60s));   // Not put off by it.
}

void TestCredentialHealth::beingLetInForgetsWhatWas()
{
    CredentialHealth health;
    (void)health.refused(refusal(), t0);
    health.accepted();
    QVERIFY(!health.isDoubtful());
    QCOMPARE(health.refused(refusal(), t0 + 1h), Verdict::TryAgain);
    (void)health.refused(refusal(), t0 + 2h);
    QVERIFY(health.isDeactivated());
    health.accepted();
    QVERIFY(!health.isDeactivated());
}

}   // namespace tst_credentialhealth

FEEDWARDEN_APPLESS_TEST(tst_credentialhealth::TestCredentialHealth)
#include "tst_credentialhealth.moc"
