// SPDX-License-Identifier: GPL-3.0-or-later
// What the recent past costs: memory per feed after a day, time per snapshot and per question.
#include "tests/support/madeupday.h"

#include <chrono>
#include <cstdio>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

using namespace feedwarden;

static double heapMegabytes()
{
#if defined(__GLIBC__)
    const auto info = mallinfo2();
    return double(info.uordblks + info.hblkhd) / 1e6;
#else
    return 0;
#endif
}

int main()
{
    using Timer = std::chrono::steady_clock;   // A benchmark is never asleep.
    const auto msSince = [](Timer::time_point begin) {
        return std::chrono::duration<double, std::milli>(Timer::now() - begin).count();
    };
    constexpr int feeds = 10;
    constexpr auto length = std::chrono::seconds(24h);
    const WallTime now = toWallTime(QDateTime(QDate(2026, 11, 20), QTime(14, 0), Qt::UTC));

    const double before = heapMegabytes();
    auto begin = Timer::now();
    testing::MadeUpDay day;
    testing::makeUpDay(&day, feeds, now, length);
    std::printf("a day of %d feeds: %.0f ms to make up and to store\n", feeds, msSince(begin));
    std::printf("memory: %.2f MB in all, %.2f MB per feed\n", heapMegabytes() - before,
                (heapMegabytes() - before) / feeds);

    FeedSnapshot snapshot;
    snapshot.name = day.feeds.first().name;
    snapshot.worst.state = LineState::Stable;
    begin = Timer::now();
    constexpr int snapshots = 100'000;
    for (int second = 0; second < snapshots; ++second)
        day.history.addSnapshot(now + second * 1s, snapshot);
    std::printf("addSnapshot: %.3f us\n", msSince(begin) * 1000 / snapshots);

    const auto measure = [&](const char *what, auto question) {
        constexpr int rounds = 100;
        const auto start = Timer::now();
        size_t found = 0;
        for (int round = 0; round < rounds; ++round)
            found += question(day.feeds[1 + round % (feeds - 1)].name);
        std::printf("%s: %.3f ms (%zu found)\n", what, msSince(start) / rounds, found / rounds);
    };
    measure("samples of 24 h at 1366 px",
            [&](const QString &feed) { return day.history.samples(feed, now - 24h, now, 1366).size(); });
    measure("samples of 1 h at 1366 px",
            [&](const QString &feed) { return day.history.samples(feed, now - 1h, now, 1366).size(); });
    measure("bands of 24 h", [&](const QString &feed) { return day.history.bands(feed, now - 24h, now).size(); });
    measure("outages of 24 h, all feeds",
            [&](const QString &) { return day.history.outages({}, now - 24h, now).size(); });
    return 0;
}
