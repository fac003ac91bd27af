// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agent/servicewatchdog.h"

#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace tst_servicewatchdog {

using namespace feedwarden;

/// When the service manager may hear that the program lives.
class TestServiceWatchdog : public QObject
{
    Q_OBJECT

private slots:
    void itIsFedAtHalfOfTheInterval_data();
    void itIsFedAtHalfOfTheInterval();
    void aStandingThreadIsNamedAndStarvesIt_data();
    void aStandingThreadIsNamedAndStarvesIt();
    void aThreadThatAnswersAgainFeedsItAtOnce();
    void aStandstillOfTheWholeProgramIsNoThreadsFault_data();
    void aStandstillOfTheWholeProgramIsNoThreadsFault();
    void aThreadThatStandsAfterAStandstillIsFound();
};

static const Clock::time_point Start{1'000s};

/// Looks as often as asked for, from `from` to `to`; every thread but `standing` answers at once. The pings' instants.
static QList<Clock::time_point> live(ServiceWatchdog &watchdog, Clock::time_point from, Clock::time_point to,
                                     std::optional<Clock::time_point> standsSince = {}, QStringList *standing = nullptr)
{
    QList<Clock::time_point> pings;
    for (auto now = from; now <= to; now += watchdog.lookEvery()) {
        const auto asked = now - watchdog.lookEvery();
        const auto finding = watchdog.look(
            now, {{QStringLiteral("io-1"), asked + 1ms}, {QStringLiteral("io-2"), standsSince.value_or(asked + 1ms)}});
        if (finding.isPingDue)
            pings.append(now);
        if (standing)
            *standing = finding.standing;
    }
    return pings;
}

void TestServiceWatchdog::itIsFedAtHalfOfTheInterval_data()
{
    QTest::addColumn<std::chrono::milliseconds>("interval");
    QTest::newRow("30 s") << std::chrono::milliseconds(30s);
    QTest::newRow("2 s") << std::chrono::milliseconds(2s);
    QTest::newRow("200 ms") << 200ms;
    QTest::newRow("an hour") << std::chrono::milliseconds(1h);
}

void TestServiceWatchdog::itIsFedAtHalfOfTheInterval()
{
    QFETCH(const std::chrono::milliseconds, interval);
    ServiceWatchdog watchdog(interval);
    const auto pings = live(watchdog, Start, Start + 10 * Clock::duration(interval));
    QVERIFY(pings.size() >= 15);
    QCOMPARE(pings.first(), Start);   // Once it is ready.
    for (qsizetype i = 1; i < pings.size(); ++i) {
        QVERIFY(pings[i] - pings[i - 1] >= interval / 2);
        QVERIFY(pings[i] - pings[i - 1] < interval * 3 / 4);
    }
}

void TestServiceWatchdog::aStandingThreadIsNamedAndStarvesIt_data() { itIsFedAtHalfOfTheInterval_data(); }

void TestServiceWatchdog::aStandingThreadIsNamedAndStarvesIt()
{
    QFETCH(const std::chrono::milliseconds, interval);
    ServiceWatchdog watchdog(interval);
    const auto standsSince = Start + Clock::duration(interval);
    (void)live(watchdog, Start, standsSince);
    QStringList standing;
    const auto pings = live(watchdog, standsSince + watchdog.lookEvery(), Start + 20 * Clock::duration(interval),
                            standsSince, &standing);
    QCOMPARE(standing, QStringList{QStringLiteral("io-2")});
    // within 5 s, and the manager's own patience begins at the latest then.
    QVERIFY(watchdog.patience() + watchdog.lookEvery() <= 5s);
    for (const auto ping : pings)
        QVERIFY(ping - standsSince <= watchdog.patience());
}

void TestServiceWatchdog::aThreadThatAnswersAgainFeedsItAtOnce()
{
    ServiceWatchdog watchdog(8s);
    const auto sign = [](Clock::time_point at) { return QList<ServiceWatchdog::Sign>{{QStringLiteral("io-1"), at}}; };
    QVERIFY(watchdog.look(Start, sign(Start)).isPingDue);
    for (int i = 1; i <= 6; ++i)
        (void)watchdog.look(Start + i * 1s, sign(Start));
    QCOMPARE(watchdog.look(Start + 7s, sign(Start)), (ServiceWatchdog::Finding{false, {QStringLiteral("io-1")}}));
    QCOMPARE(watchdog.look(Start + 7'500ms, sign(Start + 7'400ms)), (ServiceWatchdog::Finding{true, {}}));
}

void TestServiceWatchdog::aStandstillOfTheWholeProgramIsNoThreadsFault_data()
{
    QTest::addColumn<std::chrono::seconds>("stood");
    QTest::newRow("R-08 SIGSTOP for a minute") << 60s;
    QTest::newRow("R-07 asleep for 8 hours") << std::chrono::seconds(8h);
}

void TestServiceWatchdog::aStandstillOfTheWholeProgramIsNoThreadsFault()
{
    QFETCH(const std::chrono::seconds, stood);
    ServiceWatchdog watchdog(30s);
    (void)live(watchdog, Start, Start + 60s);
    const auto woken = Start + 60s + stood;
    // Nobody has answered, since nobody was asked.
    QCOMPARE(watchdog.look(woken, {{QStringLiteral("io-1"), Start + 60s}}), (ServiceWatchdog::Finding{true, {}}));
}

void TestServiceWatchdog::aThreadThatStandsAfterAStandstillIsFound()
{
    ServiceWatchdog watchdog(8s);
    (void)live(watchdog, Start, Start + 8s);
    const auto woken = Start + 1h;
    QStringList standing;
    (void)live(watchdog, woken, woken + watchdog.patience(), Start + 8s, &standing);
    QVERIFY(standing.isEmpty());
    (void)live(watchdog, woken + watchdog.patience() + watchdog.lookEvery(), woken + 8s, Start + 8s, &standing);
    QCOMPARE(standing, QStringList{QStringLiteral("io-2")});
}

}   // namespace tst_servicewatchdog

FEEDWARDEN_APPLESS_TEST(tst_servicewatchdog::TestServiceWatchdog)
#include "tst_servicewatchdog.moc"
