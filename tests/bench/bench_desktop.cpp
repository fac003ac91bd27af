// SPDX-License-Identifier: GPL-3.0-or-later

// What the window costs, with limits: the real window and the real Monitor with many lines at full rate from a
// simulator in a process of its own, above a made-up year of history. Prints the time to the first paint, and of each
// page what showing, painting and keeping it costs, at 1920x1080; then what a hidden window costs, and the memory.
// bench_desktop [seconds a page] [lines] [messages/s] [folder]; on a display, or with QT_QPA_PLATFORM=offscreen. With a
// folder the year is made up there once and used again.

#include "app/desktop/desktopsession.h"
#include "core/base/systemmemory.h"
#include "core/config/configurationfile.h"
#include "core/history/historyschema.h"
#include "tests/bench/benchloop.h"
#include "tests/bench/madeupyear.h"
#include "ui/charts/timeaxis.h"
#include "ui/dashboard/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>
#include <QWindow>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <vector>

using namespace feedwarden;
using namespace feedwarden::bench;

namespace {

double threadCpu()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
}

double residentMb()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').value(0).toDouble() / 1'024;
    }
    return 0;
}

double quantile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, size_t(std::ceil(share * double(values.size()))) - 1)];
}

bool allGood = true;

void judge(const char *what, double value, double limit, const char *unit)
{
    const bool isGood = value <= limit;
    allGood = allGood && isGood;
    std::printf("%-76s %8.1f %s  (at most %g) %s\n", what, value, unit, limit, isGood ? "PASS" : "FAIL");
    std::fflush(stdout);
}

/// Measures each event of the UI thread: how long the loop is not free, and which of it was painting.
class MeasuredApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        // Of this thread only, which is not the only one with events; and the outermost: what it causes is part of it.
        if (QThread::currentThread() != thread() || m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        const bool isFrame = event->type() == QEvent::UpdateRequest && receiver->isWidgetType();
        const int type = int(event->type());
        const QByteArray name = receiver->metaObject()->className();
        const auto begun = Clock::now();
        const double cpu = threadCpu();
        const bool result = QApplication::notify(receiver, event);
        const double ms = toMs(Clock::now() - begun);
        --m_depth;
        if (isFrame)
            frames.push_back(ms);
        if (ms > longest) {
            longest = ms;
            // What it computed itself: the rest it waited for a processor.
            longestName = name + ", event " + QByteArray::number(type) + ", "
                          + QByteArray::number((threadCpu() - cpu) * 1e3, 'f', 1) + " ms of CPU";
        }
        return result;
    }

    std::vector<double> frames;   ///< ms
    double longest = 0;
    QByteArray longestName;

private:
    int m_depth = 0;
};

}   // namespace

int main(int argc, char *argv[])
{
    const auto begun = Clock::now();
    giveLargePiecesBack();
    MeasuredApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("feedwarden.*=false"));
    const int seconds = argc > 1 ? std::atoi(argv[1]) : 20;
    const int lines = argc > 2 ? std::atoi(argv[2]) : 50;
    const int rate = argc > 3 ? std::atoi(argv[3]) : 20'000;
    const double prepared = toMs(Clock::now() - begun);

    const QTemporaryDir own;
    const QDir folder(argc > 4 ? QString::fromLocal8Bit(argv[4]) : own.path());
    if (const QString store = historyPathIn(folder.path()); !QFile::exists(store)) {
        HistoryDatabase database;
        if (!folder.mkpath(QStringLiteral(".")) || !database.open(store, HistoryDatabase::Access::Write)
            || !bench::makeUpYear(database, lines, floorToLength(wallNow() - 1h, 1h)))
            return 1;
    }

    // Nine symbols among all lines: each of their messages goes to a ninth of the lines.
    static constexpr const char *Symbols[] = {"BTCUSDT",  "ETHUSDT", "SOLUSDT",  "XRPUSDT", "ADAUSDT",
                                              "DOGEUSDT", "LTCUSDT", "LINKUSDT", "AVAXUSDT"};
    const int perSymbol = std::max(1, lines / int(std::size(Symbols)));
    QProcess simulator;
    simulator.start(QCoreApplication::applicationDirPath() + QStringLiteral("/feedwarden-sim"),
                    {QStringLiteral("serve"), QStringLiteral("--venue"), QStringLiteral("binance-spot"),
                     QStringLiteral("--rate"), QString::number(rate * 21 / 20 / perSymbol)});
    if (!simulator.waitForStarted() || !simulator.waitForReadyRead(10'000)) {
        std::fputs("feedwarden-sim did not start\n", stderr);
        return 1;
    }
    const QJsonObject ready = QJsonDocument::fromJson(simulator.readLine()).object();
    QByteArray toml = "config_version = 1\n[governor]\nattempts_per_second = 100\n";
    for (int i = 0; i < lines; ++i) {
        toml += "[[feed]]\nname = \"feed-" + QByteArray::number(i + 1) + "\"\nvenue = \"binance-spot\"\nsymbols = [\""
                + Symbols[size_t(i) % std::size(Symbols)]
                + "\"]\nchannels = [\"trade\", \"book_ticker\", \"depth\"]\nurl = \""
                + ready.value(QLatin1String("url")).toString().toUtf8() + "\"\nrest_url = \""
                + ready.value(QLatin1String("rest_url")).toString().toUtf8() + "\"\n";
    }
    const QString path = folder.filePath(QStringLiteral("feedwarden.toml"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(toml) != toml.size())
        return 1;
    file.close();

    const auto shownFrom = Clock::now();
    DesktopSession session(folder.path());
    MainWindow window(&session.history());
    session.attach(&window);
    window.resize(1920, 1080);
    window.show();
    const ReadResult read = readConfiguration(path);
    for (const ConfigError &error : read.errors)
        std::fprintf(stderr, "%s\n", qPrintable(error.toString()));
    session.runConfiguration(path, read);
    while (application.frames.empty())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    std::printf("%d lines, a year of history\n", lines);
    judge("first paint, from main()", prepared + toMs(Clock::now() - shownFrom), 500, "ms");
    turnLoop(15s);

    // A window without data costs nothing and measures nothing. Of hundreds of lines the venue takes one each second.
    const auto messagesNow = [&session] {
        double messages = 0;
        for (const QString &feed : session.history().feeds()) {
            const WallTime to = wallNow();
            const auto samples = session.history().samples(feed, to - 10s, to, 10);
            if (!samples.empty() && !std::isnan(samples.back().messagesPerSecond))
                messages += double(samples.back().messagesPerSecond);
        }
        return messages;
    };
    for (int wait = 0; wait < 60 && messagesNow() < 0.9 * rate; ++wait)
        turnLoop(5s);
    const double messages = messagesNow();
    std::printf("%.0f messages/s in all\n", messages);
    if (messages < 0.9 * rate) {
        std::fputs("too few messages to measure with\n", stderr);
        return 1;
    }

    auto *const axis = window.findChild<TimeAxis *>();
    struct Range {
        const char *name;
        Clock::duration span;
    };
    for (const Range &range : {Range{"live, 15 min", 15min}, Range{"live, a year", 365 * 24h}}) {
        std::printf("-- %s\n", range.name);
        axis->setSpan(range.span);
        turnLoop(8s);   // What the disk has is read once.
        for (int page = 0; page < window.pageCount(); ++page) {
            window.showPage(page);
            turnLoop(1s);
            application.frames.clear();
            application.longest = 0;
            const double cpu = threadCpu();
            const auto from = Clock::now();
            turnLoop(std::chrono::seconds(seconds));
            const double wall = std::chrono::duration<double>(Clock::now() - from).count();
            const QByteArray name = window.pageName(page).toUtf8();
            judge(name + ": painting a frame, p99", quantile(application.frames, 0.99), 16.7, "ms");
            judge(name + ": longest stall (" + application.longestName + ")", application.longest, 50, "ms");
            judge(name + ": UI thread", (threadCpu() - cpu) / wall * 100, 15, "% of a core");
        }
        // From page to page: chosen, made where it is new, painted.
        std::vector<double> changes;
        for (int round = 0; round < 10; ++round) {
            for (int page = 0; page < window.pageCount(); ++page) {
                const auto from = Clock::now();
                window.showPage(page);
                window.repaint();
                changes.push_back(toMs(Clock::now() - from));
                turnLoop(50ms);
            }
        }
        judge("page changes, p99", quantile(changes, 0.99), 100, "ms");
        std::printf("resident memory while pages change: %.1f MB\n", residentMb());
        turnLoop(4s);
        judge("resident memory", residentMb(), 150, "MB");
    }

    window.hide();
    turnLoop(2s);
    const double cpu = threadCpu();
    const auto from = Clock::now();
    turnLoop(std::chrono::seconds(seconds));
    std::printf("hidden: UI thread %.1f %% of a core\n",
                (threadCpu() - cpu) / std::chrono::duration<double>(Clock::now() - from).count() * 100);
    simulator.terminate();
    simulator.waitForFinished(3'000);
    return allGood ? 0 : 1;
}
