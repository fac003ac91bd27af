// SPDX-License-Identifier: GPL-3.0-or-later

// What the window costs its thread: ten feeds at 5,000 messages/s in all from a simulator in a process of its own, the
// real Monitor, the real window, shown. Prints the CPU of the UI thread and the longest time its event loop stood
// still. Usage: bench_desktop [seconds]; on a display, or with QT_QPA_PLATFORM=offscreen.

#include "app/desktop/desktopsession.h"
#include "core/config/configurationfile.h"
#include "ui/dashboard/mainwindow.h"

#include <QApplication>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>

using namespace feedwarden;

static double threadCpu()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
}

static void turnLoop(std::chrono::milliseconds duration)
{
    QEventLoop loop;
    QTimer::singleShot(duration, &loop, &QEventLoop::quit);
    loop.exec();
}

int main(int argc, char *argv[])
{
    const auto begun = Clock::now();
    QApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("feedwarden.*=false"));
    const int seconds = argc > 1 ? std::atoi(argv[1]) : 20;

    QProcess simulator;
    simulator.start(QCoreApplication::applicationDirPath() + QStringLiteral("/feedwarden-sim"),
                    {QStringLiteral("serve"), QStringLiteral("--venue"), QStringLiteral("binance-spot"),
                     QStringLiteral("--rate"), QStringLiteral("10000")});
    if (!simulator.waitForStarted() || !simulator.waitForReadyRead(10'000)) {
        std::fputs("feedwarden-sim did not start\n", stderr);
        return 1;
    }
    const QJsonObject ready = QJsonDocument::fromJson(simulator.readLine()).object();
    static constexpr const char *Symbols[] = {"BTCUSDT", "ETHUSDT",  "SOLUSDT", "BNBUSDT",  "XRPUSDT",
                                              "ADAUSDT", "DOGEUSDT", "LTCUSDT", "LINKUSDT", "AVAXUSDT"};
    QByteArray toml = "config_version = 1\n[governor]\nattempts_per_second = 100\n";
    for (int i = 0; i < 10; ++i) {
        toml += "[[feed]]\nname = \"feed-" + QByteArray::number(i + 1) + "\"\nvenue = \"binance-spot\"\nsymbols = [\""
                + Symbols[i] + "\"]\nchannels = [\"trade\", \"book_ticker\", \"depth\"]\nurl = \""
                + ready.value(QLatin1String("url")).toString().toUtf8() + "\"\nrest_url = \""
                + ready.value(QLatin1String("rest_url")).toString().toUtf8() + "\"\n";
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("feedwarden.toml"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(toml) != toml.size())
        return 1;
    file.close();

    DesktopSession session(folder.path());
    MainWindow window(&session.history());
    session.attach(&window);
    window.resize(1440, 900);
    const auto shownFrom = Clock::now();
    window.show();
    turnLoop(0ms);
    std::printf("window shown after %.0f ms (made and shown), %.0f ms since main()\n", toMs(Clock::now() - shownFrom),
                toMs(Clock::now() - begun));
    const ReadResult read = readConfiguration(path);
    for (const ConfigError &error : read.errors)
        std::fprintf(stderr, "%s\n", qPrintable(error.toString()));
    session.runConfiguration(path, read);
    turnLoop(10s);

    // A window without data costs nothing and measures nothing.
    double rate = 0;
    for (const QString &feed : session.history().feeds()) {
        const WallTime to = wallNow();
        const auto samples = session.history().samples(feed, to - 10s, to, 10);
        if (!samples.empty() && !std::isnan(samples.back().messagesPerSecond))
            rate += samples.back().messagesPerSecond;
    }
    std::printf("%lld feeds, %.0f messages/s in all\n", static_cast<long long>(session.history().feeds().size()), rate);
    if (rate < 4'000) {
        std::fputs("too few messages to measure with\n", stderr);
        return 1;
    }

    // A beat of 5 ms: what comes later than that stood behind something.
    Clock::duration longest{0};
    int late = 0;
    auto last = Clock::now();
    QTimer beat;
    beat.setTimerType(Qt::PreciseTimer);
    QObject::connect(&beat, &QTimer::timeout, &beat, [&] {
        const auto now = Clock::now();
        const auto gap = now - last - 5ms;
        longest = std::max(longest, gap);
        late += gap > 50ms ? 1 : 0;
        last = now;
    });
    for (int page = 0; page < window.pageCount(); ++page) {
        window.showPage(page);
        turnLoop(1s);
        longest = {};
        late = 0;
        last = Clock::now();
        beat.start(5);
        const double cpu = threadCpu();
        const auto from = Clock::now();
        turnLoop(std::chrono::seconds(seconds));
        const double wall = std::chrono::duration<double>(Clock::now() - from).count();
        beat.stop();
        std::printf("%-12s UI thread %5.1f %% of a core, longest stall %5.1f ms, %d over 50 ms\n",
                    qPrintable(window.pageName(page)), (threadCpu() - cpu) / wall * 100, toMs(longest), late);
        std::fflush(stdout);
    }
    simulator.terminate();
    simulator.waitForFinished(3'000);
    return 0;
}
