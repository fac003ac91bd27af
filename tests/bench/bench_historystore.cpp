// SPDX-License-Identifier: GPL-3.0-or-later
// What the kept history costs, with limits: its size after a year of many lines, the questions that charts and reports
// ask, and the writer's share of a core. bench_historystore [lines] [folder]
#include "core/history/historyanalysis.h"
#include "core/history/historyschema.h"
#include "core/history/historytables.h"
#include "tests/bench/madeupyear.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

#include <chrono>
#include <cstdio>

#include <sys/resource.h>

using namespace feedwarden;

namespace {

using Timer = std::chrono::steady_clock;

double msSince(Timer::time_point begin)
{
    return std::chrono::duration<double, std::milli>(Timer::now() - begin).count();
}

double cpuSeconds()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto of = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return of(usage.ru_utime) + of(usage.ru_stime);
}

bool judge(const char *what, double value, double limit, const char *unit)
{
    const bool isGood = value <= limit;
    std::printf("%-52s %9.2f %s  (at most %g) %s\n", what, value, unit, limit, isGood ? "PASS" : "FAIL");
    std::fflush(stdout);
    return isGood;
}

}   // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int lines = argc > 1 ? std::atoi(argv[1]) : 50;
    const QTemporaryDir temporary;
    const QString folder = argc > 2 ? QString::fromLocal8Bit(argv[2]) : temporary.path();
    const QString path = historyPathIn(folder);
    const WallTime now = floorToLength(wallNow(), 3600s);

    HistoryDatabase database;
    HistoryTables tables(database);
    const auto fail = [&database] {
        std::fprintf(stderr, "%s\n", qPrintable(database.fault().detail));
        return 1;
    };
    if (!database.open(path, HistoryDatabase::Access::Write))
        return fail();
    const auto begin = Timer::now();
    if (!bench::makeUpYear(database, lines, now))
        return 1;
    std::printf("a year of %d lines, made up in %.0f s\n", lines, msSince(begin) / 1'000);
    bool isGood = judge("size", double(QFileInfo(path).size()) / 1e6, 1'000, "MB");

    HistoryReader reader;
    if (!reader.open(folder))
        return 1;
    const auto measure = [&](const char *what, double limit, auto question) {
        double worst = 0;
        for (int round = 1; round <= 20; ++round) {
            const auto start = Timer::now();
            question(QStringLiteral("feed-%1").arg(1 + round * 7 % lines));
            worst = std::max(worst, msSince(start));
        }
        isGood = judge(what, worst, limit, "ms") && isGood;
    };
    using std::chrono::days;
    const TimeSpan month{now - days(30), now};
    measure("a chart of 30 days, at least 500 points, worst of 20", 50, [&](const QString &feed) {
        return reader.samples(feed, 0, reader.stepFor(feed, month, 500), month).size();
    });
    measure("a chart of 24 h, at least 500 points, worst of 20", 50, [&](const QString &feed) {
        const TimeSpan day{now - days(1), now};
        return reader.samples(feed, 0, reader.stepFor(feed, day, 500), day).size();
    });
    measure("a chart of a year by hours, worst of 20", 50, [&](const QString &feed) {
        return reader.samples(feed, 0, SampleStep::Hour, {now - days(365), now}).size();
    });
    measure("the timeline of 30 days, worst of 20", 50,
            [&](const QString &feed) { return reader.bands(feed, month).size(); });
    measure("a report of 30 days of one feed, worst of 20", 500,
            [&](const QString &feed) { return reportsOf(factsOf(reader, feed, month)).size(); });
    measure("was I blind then?, worst of 20", 100, [&](const QString &feed) {
        const WallTime at = now - days(200);
        return answersAt(factsOf(reader, feed, {at - 24h, at + 24h}), at).size();
    });

    // The writer, on top of all that, second by second.
    constexpr int Seconds = 900;
    std::vector<LineSampler> samplers(static_cast<size_t>(lines));
    const double before = cpuSeconds();
    double preparing = 0;
    for (int second = 0; second < Seconds; ++second) {
        const double start = cpuSeconds();
        HistoryBatch batch;
        batch.time = now + second * 1s;
        ConnectionSnapshot line;
        line.state = LineState::Stable;
        line.metrics.wantedStreams = line.metrics.trustedStreams = 1;
        line.metrics.messagesReceived = quint64(second) * 97;
        line.metrics.rtt.p50 = line.metrics.feedLatency.p50 = std::chrono::milliseconds(10 + second % 7);
        preparing += cpuSeconds() - start;
        for (int i = 0; i < lines; ++i) {
            for (FinishedSample &finished : samplers[size_t(i)].look(batch.time, line))
                batch.samples.push_back(
                    {QStringLiteral("feed-%1").arg(i + 1), 1, finished.step, std::move(finished.sample)});
        }
        if (!database.begin() || (!tables.isReady() && !tables.begin(batch.time, {})) || !tables.write(batch)
            || !tables.pack(8) || !database.commit())
            return fail();
    }
    isGood = judge("the writer's share of a core", 100 * (cpuSeconds() - before - preparing) / Seconds, 3, "%")
             && isGood;
    return isGood ? 0 : 1;
}
