// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tests/unit/resilience/lineworld.h"

namespace tst_linelife {

using namespace feedwarden;
using Weather = LineWorld::Weather;

/// Faults by the dice, for as long as the world runs: each host has its own weather.
static void letWeatherHappen(LineWorld &world, LineWorld::Host &host, Clock::duration meanCalm)
{
    const double calm = -std::log(1 - world.dice().unit()) * double(meanCalm.count());
    world.after(Clock::duration(qint64(calm)), [&world, &host, meanCalm] {
        static constexpr std::array kinds{Weather::Refuses, Weather::Stalls,     Weather::AcceptsThenDrops,
                                          Weather::Mute,    Weather::Unresolved, Weather::Http,
                                          Weather::Http,    Weather::Http,       Weather::Restarts,
                                          Weather::Refuses, Weather::Mute};
        const Weather weather = kinds[size_t(world.dice().uniform(0, double(kinds.size())))];
        static constexpr std::array statuses{429, 418, 503, 502, 403, 404, 200, 500};
        const int status = statuses[size_t(world.dice().uniform(0, double(statuses.size())))];
        std::optional<QByteArray> wish;
        if (world.dice().unit() < 0.5)
            wish = QByteArray::number(int(world.dice().uniform(1, 1'000)));
        host.httpAnswer = classifyHttp({.status = status, .retryAfter = wish}, {});
        world.setWeather(host, weather);
        // From a second to two hours, short ones as likely as long ones.
        const double seconds = std::exp(world.dice().uniform(0, std::log(7'200.0)));
        world.after(Clock::duration(qint64(seconds * 1e9)), [&world, &host, meanCalm] {
            world.setWeather(host, Weather::Fine);
            letWeatherHappen(world, host, meanCalm);
        });
    });
}

/// What users and their computers do meanwhile.
static void letPeopleAct(LineWorld &world, Clock::duration mean, bool sleeps)
{
    const double wait = -std::log(1 - world.dice().unit()) * double(mean.count());
    world.after(Clock::duration(qint64(wait)), [&world, mean, sleeps] {
        LineWorld::Line &line = *world.lines()[size_t(world.dice().uniform(0, double(world.lines().size())))];
        switch (int(world.dice().uniform(0, 9))) {
        case 0:
            world.stop(line);
            world.after(10min, [&world, &line] { world.start(line); });
            break;
        case 1:
            world.stop(line);
            world.start(line);   // Before the old transport has said goodbye.
            break;
        case 2:
            line.wanted = true;   // It starts an idle line too.
            line.machine->connectNow(world.now);
            break;
        case 3:
            line.machine->resetBreaker(world.now);
            break;
        case 4:
            line.held = true;
            line.machine->holdBreakerOpen(world.now);
            world.after(7min, [&world, &line] {
                line.machine->releaseBreaker(world.now);
                world.settle();
                line.held = false;
            });
            break;
        case 5:
            line.wanted = true;
            line.machine->reconnect(world.now);
            break;
        case 6:
            line.machine->announcedRestart(world.now);
            break;
        case 7:
            line.machine->replaceLine(Cause::StreamsSilent, world.now);
            break;
        default:
            if (sleeps)
                world.sleep(std::chrono::seconds(qint64(world.dice().uniform(2, 8 * 3'600))), 0.7);
            break;
        }
        letPeopleAct(world, mean, sleeps);
    });
}

class TestLineLife final : public QObject
{
    Q_OBJECT
private slots:
    void aYearOfOneLine();
    void aMonthOfTwelveLinesOnThreeHosts_data();
    void aMonthOfTwelveLinesOnThreeHosts();
    void sameSeedSameTrace();
    void recoveryStaysWithinItsBound_data();
    void recoveryStaysWithinItsBound();
    void manyLinesComeBackOneAfterTheOther();
    void flappingHostIsNotHammered();
    void deadHostIsNotHammered();
};

void TestLineLife::aYearOfOneLine()
{
    LineSettings settings;
    settings.health.pingInterval = 60s;
    LineWorld world(2026, settings, 1, 1);
    world.startAll();
    letWeatherHappen(world, *world.hosts()[0], 12h);
    letPeopleAct(world, 48h, true);
    world.runTo(world.now + 365 * 24h);
    QVERIFY2(world.broken.isEmpty(), qPrintable(world.broken));
    const auto &line = *world.lines()[0];
    QVERIFY(line.stables > 300);
    QVERIFY(line.failures > 1'000);
    QVERIFY(line.recoveries > 200);
    QVERIFY(line.pings > 400'000);
}

void TestLineLife::aMonthOfTwelveLinesOnThreeHosts_data()
{
    QTest::addColumn<int>("seed");
    // More of them by hand: FEEDWARDEN_SEEDS=500.
    const int seeds = std::max(qEnvironmentVariableIntValue("FEEDWARDEN_SEEDS"), 4);
    for (int seed = 1; seed <= seeds; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void TestLineLife::aMonthOfTwelveLinesOnThreeHosts()
{
    QFETCH(const int, seed);
    LineSettings settings;
    settings.health.pingInterval = 300s;
    LineWorld world(quint64(seed), settings, 3, 4);
    world.startAll();
    for (auto &host : world.hosts())
        letWeatherHappen(world, *host, 3h);
    letPeopleAct(world, 6h, true);
    world.runTo(world.now + 30 * 24h);
    QVERIFY2(world.broken.isEmpty(), qPrintable(world.broken));
    for (const auto &line : world.lines())
        QVERIFY(line->stables > 20 && line->failures > 50);
}

void TestLineLife::sameSeedSameTrace()
{
    const auto live = [](quint64 seed) {
        LineSettings settings;
        settings.health.pingInterval = 300s;
        LineWorld world(seed, settings, 2, 3);
        world.startAll();
        for (auto &host : world.hosts())
            letWeatherHappen(world, *host, 1h);
        letPeopleAct(world, 2h, true);
        world.runTo(world.now + 72h);
        if (!world.broken.isEmpty())
            qWarning("%s", qPrintable(world.broken));
        return world.broken.isEmpty() ? world.digest : 0;
    };
    const quint64 once = live(11);
    QVERIFY(once != 0);
    QCOMPARE(live(11), once);
    QVERIFY(live(12) != once);
}

void TestLineLife::recoveryStaysWithinItsBound_data()
{
    QTest::addColumn<std::chrono::seconds>("outage");
    for (const auto outage : {1s, 10s, 60s, 600s, 7'200s})
        QTest::addRow("%lld s", qlonglong(outage.count())) << outage;
}

void TestLineLife::recoveryStaysWithinItsBound()
{
    QFETCH(const std::chrono::seconds, outage);
    for (quint64 seed = 1; seed <= 40; ++seed) {
        LineWorld world(seed, {}, 1, 1);
        world.startAll();
        world.runTo(world.now + 5min);
        auto &host = *world.hosts()[0];
        auto &line = *world.lines()[0];
        QCOMPARE(line.state, LineState::Stable);
        world.setWeather(host, Weather::Refuses);
        world.runTo(world.now + outage);
        const bool tripped = host.breaker != BreakerState::Closed;
        const auto ended = world.now;
        world.setWeather(host, Weather::Fine);
        const double j = 0.3;
        const double boundMs = std::min(60'000.0, (1 + j) * (1'000 + double(outage.count()) * 1'000 / (1 - j)))
                               + (tripped ? 360'000 : 0) + 1'000;
        while (!line.upgraded && world.now < ended + 1h)
            world.runTo(world.now + 10ms);
        QVERIFY2(toMs(world.now - ended) <= boundMs,
                 qPrintable(QStringLiteral("seed %1: %2 ms").arg(seed).arg(toMs(world.now - ended))));
        QVERIFY2(world.broken.isEmpty(), qPrintable(world.broken));
    }
}

void TestLineLife::manyLinesComeBackOneAfterTheOther()
{
    // Thirty lines, one host: the i-th adds i times the spacing and no more.
    LineWorld world(5, {}, 1, 30);
    world.startAll();
    world.runTo(world.now + 5min);
    for (const auto &line : world.lines())
        QCOMPARE(line->state, LineState::Stable);
    auto &host = *world.hosts()[0];
    world.setWeather(host, Weather::Refuses);
    world.runTo(world.now + 20s);
    const auto ended = world.now;
    world.setWeather(host, Weather::Fine);
    const auto isBack = [](const auto &line) { return line->upgraded; };
    while (!std::all_of(world.lines().begin(), world.lines().end(), isBack) && world.now < ended + 1h)
        world.runTo(world.now + 100ms);
    const double lagMs = 1.3 * (1'000 + 20'000 / 0.7) + 1'000;
    QVERIFY(toMs(world.now - ended) <= lagMs + 30 * 1'000);
    QVERIFY2(world.broken.isEmpty(), qPrintable(world.broken));
}

void TestLineLife::flappingHostIsNotHammered()
{
    LineWorld world(3, {}, 1, 1);
    world.setWeather(*world.hosts()[0], Weather::AcceptsThenDrops);
    world.startAll();
    world.runTo(world.now + 24h);
    QVERIFY2(world.broken.isEmpty(), qPrintable(world.broken));
    QVERIFY(world.lines()[0]->opens <= 300);   // faults T-17.
    QVERIFY(world.lines()[0]->opens > 100);    // And not given up either.
}

void TestLineLife::deadHostIsNotHammered()
{
    for (const Weather weather : {Weather::Refuses, Weather::Stalls, Weather::Unresolved, Weather::Restarts}) {
        LineWorld world(3, {}, 1, 4);
        world.setWeather(*world.hosts()[0], weather);
        world.startAll();
        world.runTo(world.now + 24h);
        QVERIFY2(world.broken.isEmpty(), qPrintable(world.broken));
        int opens = 0;
        for (const auto &line : world.lines())
            opens += line->opens;
        QVERIFY2(opens <= 4 * 300, qPrintable(QString::number(opens)));
        QVERIFY(opens > 100);
    }
}

}   // namespace tst_linelife

FEEDWARDEN_APPLESS_TEST(tst_linelife::TestLineLife)
#include "tst_linelife.moc"
