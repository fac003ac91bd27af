// SPDX-License-Identifier: GPL-3.0-or-later

// What the agent needs for many streams: feedwarden-agent, expected beside this program, against the simulator in here,
// until every stream is trusted, and then for a while under live data. Prints how long the start took with the governor
// opened up for loopback, and memory and processor of the agent, with the limit beside it; exit code 1 if it is missed
// or a stream got nothing.
// Usage: bench_streams [mixed|books] [streams] [lines] [seconds] [market events per second] [agent's processor]
// The agent is bound to that processor, where one is named; the last line says the figures as JSON.

#include "app/simulator/simulator.h"
#include "tests/bench/benchloop.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QScopeGuard>
#include <QSet>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>
#include <QTimer>

#include <cstdio>
#include <cstdlib>

#include <unistd.h>
#if defined(Q_OS_LINUX)
#include <sched.h>
#endif

using namespace feedwarden;
using namespace feedwarden::bench;

namespace {

constexpr double MemoryLimit = 150;   ///< MB, as a million bytes; of 2,000 streams on 50 lines.

struct Kind {
    const char *name;
    const char *venue;
    QStringList channels;
};

QList<Kind> kinds()
{
    const auto s = [](const char *text) { return QString::fromLatin1(text); };
    return {
        {"mixed", "binance-spot", {s("trade"), s("book_ticker"), s("ticker"), s("candle_1m")}},
        // A book with each stream. OKX's snapshots come over the socket, so that none has to wait for its turn over
        // REST.
        {"books", "okx", {s("depth")}},
    };
}

/// A line of /proc/PID/status in MB: "VmRSS:     12345 kB".
double statusOf(qint64 pid, const char *key)
{
    QFile file(QStringLiteral("/proc/%1/status").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(key))
            return line.mid(qsizetype(qstrlen(key))).simplified().split(' ').constFirst().toDouble() * 1024 / 1e6;
    }
    return 0;
}

/// Seconds of processor time so far.
double processorOf(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = file.readAll();
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    return (fields.value(11).toDouble() + fields.value(12).toDouble()) / double(sysconf(_SC_CLK_TCK));
}

/// What the agent last said of its lines.
struct LineCounts {
    int trusted = 0, wanted = 0;
    qint64 messages = 0;
};

class Agent
{
public:
    /// Bound to `processor` where that is not negative.
    bool start(const QString &config, const QString &dataDir, int processor)
    {
#if defined(Q_OS_LINUX)
        if (processor >= 0) {
            m_process.setChildProcessModifier([processor] {
                cpu_set_t set;
                CPU_ZERO(&set);
                CPU_SET(processor, &set);
                ::sched_setaffinity(0, sizeof set, &set);
            });
        }
#else
        Q_UNUSED(processor)
#endif
        // Into a file: an agent whose output nobody takes stands still in it, and this program has much to do.
        m_output.setFileName(dataDir + QStringLiteral("/output.jsonl"));
        m_process.setStandardOutputFile(m_output.fileName());
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/feedwarden-agent"),
                        {QStringLiteral("run"), QStringLiteral("--config"), config, QStringLiteral("--output"),
                         QStringLiteral("jsonl"), QStringLiteral("--data-dir"), dataDir});
        return m_process.waitForStarted();
    }
    void read()
    {
        if (!m_output.isOpen() && !m_output.open(QIODevice::ReadOnly))
            return;
        m_pending += m_output.readAll();
        qsizetype from = 0;
        for (qsizetype end; (end = m_pending.indexOf('\n', from)) >= 0; from = end + 1) {
            const QByteArrayView line = QByteArrayView(m_pending).sliced(from, end - from);
            if (line.indexOf(R"("type":"snapshot")") < 0)
                continue;
            const QJsonObject snapshot = QJsonDocument::fromJson(line.toByteArray()).object();
            const QJsonObject metrics = snapshot.value(QLatin1String("metrics")).toObject();
            m_lines[snapshot.value(QLatin1String("line")).toInt()] = {
                metrics.value(QLatin1String("trusted_streams")).toInt(),
                metrics.value(QLatin1String("wanted_streams")).toInt(),
                qint64(metrics.value(QLatin1String("messages_received")).toDouble())};
        }
        m_pending.remove(0, from);
    }
    [[nodiscard]] LineCounts sum() const
    {
        LineCounts sum;
        for (const LineCounts &line : m_lines) {
            sum.trusted += line.trusted;
            sum.wanted += line.wanted;
            sum.messages += line.messages;
        }
        return sum;
    }
    [[nodiscard]] int lineCount() const { return int(m_lines.size()); }
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    void stop()
    {
        m_process.terminate();
        m_process.waitForFinished(10'000);
    }

private:
    QProcess m_process;
    QFile m_output;
    QByteArray m_pending;
    QHash<int, LineCounts> m_lines;
};

/// The streams that the simulator's truth says something was sent of.
qsizetype streamsSent(const QString &truth)
{
    QSet<QByteArray> streams;
    QFile file(truth);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        if (line.indexOf(R"("type":"sent")") < 0)
            continue;
        // Where the venue names a stream by its channel alone the symbol stands beside it.
        const auto valueOf = [&](const QByteArray &key) {
            const qsizetype at = line.indexOf(key);
            const qsizetype begin = at + key.size();
            return at < 0 ? QByteArray() : line.mid(begin, line.indexOf('"', begin) - begin);
        };
        const QByteArray stream = valueOf(R"("stream":")");
        if (!stream.isEmpty())
            streams.insert(stream + ' ' + valueOf(R"("symbol":")"));
    }
    return streams.size();
}

/// `streams` of the markets that are served, on `lines` lines.
bool writeConfiguration(const QString &path, const Simulator::Endpoint &endpoint, const Kind &kind, int streams,
                        int lines)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    const auto quoted = [](const QStringList &texts) {
        return QLatin1String("[\"") + texts.join(QLatin1String("\", \"")) + QLatin1String("\"]");
    };
    const auto symbols = endpoint.symbols.mid(0, streams / kind.channels.size());
    QTextStream out(&file);
    out << "[log]\nlevel = \"warning\"\n[governor]\nattempts_per_second = 10000\nhandshakes_per_host = "
           "50\nhandshakes_total = 50\n"
        << "window_share = 1.0\n"
        << "[[governor.host]]\nhost = \"" << endpoint.url.host() << "\"\nwindow_attempts = 1000000\n"
        << "window_ms = 1000\n"
        << "[[feed]]\nname = \"many\"\nvenue = \"" << endpoint.venue << "\"\nurl = \"" << endpoint.url.toString()
        << "\"\nrest_url = \"" << endpoint.restUrl.toString() << "\"\nsymbols = " << quoted(symbols)
        << "\nchannels = " << quoted(kind.channels) << "\nstreams_per_connection = " << (streams + lines - 1) / lines
        << '\n';
    return true;
}

}   // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QByteArray wanted = argc > 1 ? argv[1] : "mixed";
    const int streams = argc > 2 ? std::atoi(argv[2]) : 2'000;
    const int lines = argc > 3 ? std::atoi(argv[3]) : 50;
    const int seconds = argc > 4 ? std::atoi(argv[4]) : 30;
    const int rate = argc > 5 ? std::atoi(argv[5]) : 10'000;
    const int processorOfAgent = argc > 6 ? std::atoi(argv[6]) : -1;
    const QList<Kind> all = kinds();
    const auto kind = std::find_if(all.begin(), all.end(), [&](const Kind &each) { return wanted == each.name; });
    if (kind == all.end() || streams < 1 || lines < 1 || seconds < 1 || rate < 1) {
        std::fputs(
            "bench_streams [mixed|books] [streams] [lines] [seconds] [market events per second] [agent's processor]\n",
            stderr);
        return 2;
    }
    const auto markets = int((streams + kind->channels.size() - 1) / kind->channels.size());

    QTemporaryDir dir;
    Simulator::Options simulated;
    simulated.venues = {QString::fromLatin1(kind->venue)};
    simulated.instruments = markets;
    simulated.rate = rate;
    simulated.truthFile = dir.filePath(QStringLiteral("truth.jsonl"));
    // On a thread of its own, so that it does not wait while the agent's output is read.
    QThread thread;
    auto *const simulator = new Simulator(simulated);
    simulator->moveToThread(&thread);
    QObject::connect(&thread, &QThread::finished, simulator, &QObject::deleteLater);
    const auto endThread = qScopeGuard([&thread] {
        thread.quit();
        thread.wait();
    });
    thread.start();
    Simulator::Endpoint endpoint;
    QString problem;
    QMetaObject::invokeMethod(
        simulator,
        [&] {
            if (const auto started = simulator->start(); !started)
                problem = started.error().detail;
            else
                endpoint = simulator->endpoints().constFirst();
        },
        Qt::BlockingQueuedConnection);
    if (!problem.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(problem));
        return 2;
    }
    const QString config = dir.filePath(QStringLiteral("feedwarden.toml"));
    if (!writeConfiguration(config, endpoint, *kind, streams, lines))
        return 2;

    Agent agent;
    QElapsedTimer since;
    since.start();
    if (!agent.start(config, dir.path(), processorOfAgent)) {
        std::fputs("feedwarden-agent did not start\n", stderr);
        return 2;
    }
    const auto isTrusted = [&] {
        const LineCounts sum = agent.sum();
        return sum.wanted == streams && sum.trusted == streams && agent.lineCount() == lines;
    };
    while (!isTrusted() && agent.isRunning() && since.elapsed() < 600'000) {
        turnLoop(100ms);
        agent.read();
    }
    if (!isTrusted()) {
        const LineCounts sum = agent.sum();
        std::fprintf(stderr, "only %d of %d streams on %d of %d lines are trusted\n", sum.trusted, streams,
                     agent.lineCount(), lines);
        return 2;
    }
    std::printf("%s: %d streams of %s on %d lines, %d market events/s\n", kind->name, streams, kind->venue, lines,
                rate);
    const double trustedAfter = double(since.elapsed()) / 1e3;
    std::printf("all trusted after   %8.1f s\n", trustedAfter);
    std::fflush(stdout);

    const LineCounts before = agent.sum();
    const double processorBefore = processorOf(agent.pid());
    since.restart();
    double highest = 0;
    qint64 nextWord = 60'000;
    while (since.elapsed() < seconds * 1'000) {
        turnLoop(1s);
        agent.read();
        const double resident = statusOf(agent.pid(), "VmRSS:");
        highest = std::max(highest, resident);
        if (since.elapsed() >= nextWord) {
            std::printf("after %4lld s        %8.1f MB\n", qlonglong(since.elapsed() / 1'000), resident);
            std::fflush(stdout);
            nextWord += 60'000;
        }
    }
    const double took = double(since.elapsed()) / 1e3;
    const double perSecond = double(agent.sum().messages - before.messages) / took;
    const double processor = (processorOf(agent.pid()) - processorBefore) / took;
    const double peak = statusOf(agent.pid(), "VmHWM:");
    agent.stop();
    QMetaObject::invokeMethod(
        simulator, [simulator] { simulator->flushTruth(); }, Qt::BlockingQueuedConnection);
    const qsizetype live = streamsSent(simulated.truthFile);
    std::printf("messages            %8.0f /s\n", perSecond);
    std::printf("processor           %8.1f %%\n", processor * 100);
    std::printf("streams with data   %8lld of %d\n", qlonglong(live), streams);
    std::printf("resident memory     %8.1f MB, at its highest %.1f MB", highest, peak);
    const bool isJudged = streams <= 2'000 && lines <= 50;
    const bool isKept = !isJudged || peak <= MemoryLimit;
    if (isJudged)
        std::printf("; at most %.0f MB: %s", MemoryLimit, isKept ? "PASS" : "over");
    std::puts("");
    const QJsonObject figures{{QStringLiteral("streams"), streams},
                              {QStringLiteral("lines"), lines},
                              {QStringLiteral("trusted_after"), trustedAfter},
                              {QStringLiteral("messages_per_second"), perSecond},
                              {QStringLiteral("processor"), processor},
                              {QStringLiteral("resident_mb"), highest},
                              {QStringLiteral("peak_mb"), peak},
                              {QStringLiteral("live_streams"), live}};
    std::puts(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return isKept && live >= streams ? 0 : 1;
}
