// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/simulatedworld.h"
#include "tests/support/printing.h"
#include "tests/support/virtualtime.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHashSeed>
#include <QLoggingCategory>
#include <QTest>

#include <cstdio>

using namespace feedwarden;

// A build with sanitizers is many times slower: a part of the seeds is enough there.
#if defined(__SANITIZE_ADDRESS__)
static constexpr int UsualSeeds = 10;
static constexpr int UsualDays = 0;
#else
static constexpr int UsualSeeds = 200;
static constexpr int UsualDays = 7;
#endif

/// Given on the command line, or as usual.
struct Wish {
    int seeds = UsualSeeds;
    int days = 0;
    quint64 first = 1;
    bool isGiven = false;
    bool isDigestOnly = false;
};
static Wish s_wish;

/// What a run came to.
struct Outcome {
    QString failure;
    quint64 digest = 0;
    quint64 steps = 0, checks = 0, arrived = 0, attempts = 0;
    int books = 0;
    std::array<int, MishapCount> mishaps{};
};

static Outcome lived(quint64 seed, Clock::duration time)
{
    static_cast<VirtualTime *>(QAbstractEventDispatcher::instance())->restart();
    // Longer runs are calmer, so that weeks are affordable.
    const bool isLong = time > 24h;
    SimulatedWorld world(
        {.seed = seed, .rate = isLong ? 0.1 : 0.5, .pingInterval = isLong ? 60s : 10s, .tick = isLong ? 4s : 1s});
    world.live(2min);
    world.letThingsGoWrong(isLong ? 40min : 3min);
    world.live(time - 27min);
    world.endAll();
    world.live(25min);
    world.settle();
    world.stopAll();
    Outcome outcome{.failure = {},
                    .digest = world.digest(),
                    .steps = world.steps(),
                    .checks = world.checks(),
                    .arrived = world.arrived(),
                    .attempts = world.attempts(),
                    .books = world.booksCompared(),
                    .mishaps = world.mishaps()};
    if (const auto &broken = world.broken()) {
        const InvariantText &text = textOf(broken->invariant);
        outcome.failure = QStringLiteral("seed %1 breaks %2 (semantics %3: %4): %5 %6\n")
                              .arg(seed)
                              .arg(text.name, QLatin1String(text.section), QLatin1String(text.promise), broken->who,
                                   broken->detail);
        for (const QString &line : world.trace())
            outcome.failure += line + QLatin1Char('\n');
        outcome.failure += QStringLiteral(
                               "again, FEEDWARDEN_TRACE=1 for all of it: tst_simulation --first %1 --seeds 1%2")
                               .arg(seed)
                               .arg(time > 1h ? QStringLiteral(" --days %1").arg(time / 24h) : QString());
    }
    return outcome;
}

/// Whole: what QTest prints of a failure is cut.
static void report(const Outcome &outcome)
{
    if (!outcome.failure.isEmpty())
        std::fprintf(stderr, "%s\n", qPrintable(outcome.failure));
}

class TestSimulation final : public QObject
{
    Q_OBJECT

private slots:
    void allPromisesHold_data();
    void allPromisesHold();
    void aSeedThatFoundSomething_data();
    void aSeedThatFoundSomething();
    void aWeek();
    void sameSeedSameTrace();
    void sameSeedSameTraceInAnotherProcess();

private:
    std::array<int, MishapCount> m_mishaps{};
};

void TestSimulation::allPromisesHold_data()
{
    QTest::addColumn<quint64>("from");
    QTest::addColumn<int>("count");
    constexpr int RowLength = 20;
    for (int done = 0; done < s_wish.seeds; done += RowLength) {
        const quint64 from = s_wish.first + quint64(done);
        const int count = std::min(RowLength, s_wish.seeds - done);
        QTest::addRow("seeds %llu-%llu", from, from + quint64(count) - 1) << from << count;
    }
}

void TestSimulation::allPromisesHold()
{
    QFETCH(const quint64, from);
    QFETCH(const int, count);
    const Clock::duration time = s_wish.days > 0 ? s_wish.days * Clock::duration(24h) : Clock::duration(1h);
    for (quint64 seed = from; seed < from + quint64(count); ++seed) {
        const Outcome outcome = lived(seed, time);
        report(outcome);
        QVERIFY2(outcome.failure.isEmpty(), qPrintable(outcome.failure.section(QLatin1Char('\n'), 0, 0)));
        for (size_t i = 0; i < m_mishaps.size(); ++i)
            m_mishaps[i] += outcome.mishaps[i];
        if (s_wish.isGiven)
            qInfo("seed %llu: %llu steps, %llu checks, %llu messages, %llu attempts", seed, outcome.steps,
                  outcome.checks, outcome.arrived, outcome.attempts);
        // Something has happened.
        QVERIFY(outcome.attempts >= 20 && outcome.arrived > 1'000 && outcome.books > 0);
    }
    if (from + quint64(count) == s_wish.first + quint64(s_wish.seeds) && s_wish.seeds >= 20) {
        for (size_t i = 0; i < m_mishaps.size(); ++i)
            QVERIFY2(m_mishaps[i] > 0, nameOf(Mishap(i)).data());
    }
}

/// What each of them found was mended; without the mending it fails again.
void TestSimulation::aSeedThatFoundSomething_data()
{
    QTest::addColumn<quint64>("seed");
    QTest::newRow("trust in a session that is given up") << quint64(1);
    QTest::newRow("a venue's ping in the past after a standstill") << quint64(3);
    QTest::newRow("a book whose snapshot was lost") << quint64(17);
    QTest::newRow("a clock that a late answer sets going") << quint64(90);
    QTest::newRow("a successor that is given up in the same breath") << quint64(105);
}

void TestSimulation::aSeedThatFoundSomething()
{
    QFETCH(const quint64, seed);
    if (s_wish.isGiven)
        QSKIP("asked for something else");
    const Outcome outcome = lived(seed, 1h);
    report(outcome);
    QVERIFY2(outcome.failure.isEmpty(), qPrintable(outcome.failure.section(QLatin1Char('\n'), 0, 0)));
}

void TestSimulation::aWeek()
{
    if (s_wish.isGiven || UsualDays == 0)
        QSKIP("asked for something else");
    const Outcome outcome = lived(7, UsualDays * Clock::duration(24h));
    report(outcome);
    QVERIFY2(outcome.failure.isEmpty(), qPrintable(outcome.failure.section(QLatin1Char('\n'), 0, 0)));
    qInfo("%llu steps, %llu checks, %llu messages, %llu attempts", outcome.steps, outcome.checks, outcome.arrived,
          outcome.attempts);
}

void TestSimulation::sameSeedSameTrace()
{
    const Outcome one = lived(11, 1h), same = lived(11, 1h), other = lived(12, 1h);
    QCOMPARE(one.digest, same.digest);
    QCOMPARE(one.steps, same.steps);
    QVERIFY(one.digest != other.digest);
}

void TestSimulation::sameSeedSameTraceInAnotherProcess()
{
    // Not by QProcess: there are no sockets and no notifiers on virtual time.
    const QString command = QStringLiteral("\"%1\" --digest --first 13").arg(QCoreApplication::applicationFilePath());
    std::unique_ptr<FILE, int (*)(FILE *)> pipe(::popen(qPrintable(command), "r"), &::pclose);
    QVERIFY(pipe);
    char text[64] = {};
    QVERIFY(std::fgets(text, sizeof text, pipe.get()));
    QCOMPARE(QByteArray(text).trimmed(), QByteArray::number(lived(13, 1h).digest));
}

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    if (!qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
        QLoggingCategory::setFilterRules(QStringLiteral("feedwarden.*=false"));
    QCoreApplication::setEventDispatcher(new VirtualTime);
    const QCoreApplication application(argc, argv);
    QStringList others;
    const QStringList given = QCoreApplication::arguments();
    for (int i = 0; i < given.size(); ++i) {
        const auto value = [&] { return i + 1 < given.size() ? given[++i].toULongLong() : 0; };
        if (given[i] == QLatin1String("--seeds"))
            s_wish.seeds = int(value());
        else if (given[i] == QLatin1String("--days"))
            s_wish.days = int(value());
        else if (given[i] == QLatin1String("--first"))
            s_wish.first = value();
        else if (given[i] == QLatin1String("--digest"))
            s_wish.isDigestOnly = true;
        else {
            others.append(given[i]);
            continue;
        }
        s_wish.isGiven = true;
    }
    if (s_wish.isDigestOnly) {
        std::printf("%llu\n", lived(s_wish.first, 1h).digest);
        return 0;
    }
    // Who asks for days means them: QtTest would end the row after five minutes.
    if (s_wish.isGiven && !qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", QByteArray::number(qint64(7 * 86'400'000LL)));
    TestSimulation test;
    return QTest::qExec(&test, others);
}

#include "tst_simulation.moc"
