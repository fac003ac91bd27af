// SPDX-License-Identifier: GPL-3.0-or-later

// How long many lines take to come back after their server was restarted, beside the waits that are planned: a Monitor
// with that many lines on feedwarden-sim, expected beside this program, which is killed and started again on its port.
//
// Planned is what nobody may hurry: until the last of the promises made before the server was let back in (a line's own
// wait, or the open time of the host's breaker), the time that the breaker's trial has to live, and then one attempt
// after the other at the governor's pace. The rest, from there to the last line with data, is ours; it may take 5 % of
// the whole. Prints a line of JSON; exit code 1 where it is more.
// Usage: bench_recovery [lines] [attempts per second] [seconds down]

#include "app/simulator/simulator.h"
#include "core/config/configuration.h"
#include "core/monitor/monitor.h"
#include "tests/bench/benchloop.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QProcess>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <map>
#include <optional>
#include <vector>

#include <sys/resource.h>

using namespace feedwarden;
using namespace feedwarden::bench;

static constexpr double ShareLimit = 0.05;

namespace {

/// What the simulator lists where it has that many markets: it is asked in here, on a port that nobody uses.
QStringList symbolsOf(int markets)
{
    Simulator::Options options;
    options.venues = {QStringLiteral("binance-spot")};
    options.instruments = markets;
    Simulator simulator(options);
    return simulator.start() ? simulator.endpoints().constFirst().symbols.mid(0, markets) : QStringList();
}

constexpr auto TrialTime = 10s;   ///< A trial has to live for min(stable_after, 10 s).

double secondsOf(Clock::duration duration) { return std::chrono::duration<double>(duration).count(); }

class Server
{
public:
    /// Port 0 = any.
    QUrl start(int lines, int port)
    {
        m_process = std::make_unique<QProcess>();
        m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process->start(QCoreApplication::applicationDirPath() + QStringLiteral("/feedwarden-sim"),
                         {QStringLiteral("serve"), QStringLiteral("--venue"), QStringLiteral("binance-spot"),
                          QStringLiteral("--instruments"), QString::number(lines), QStringLiteral("--rate"),
                          QStringLiteral("50"), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:%1").arg(port)});
        if (!m_process->waitForStarted() || !m_process->waitForReadyRead(30'000))
            return {};
        while (!m_process->canReadLine() && m_process->waitForReadyRead(10'000)) {
        }
        m_ready = QJsonDocument::fromJson(m_process->readLine()).object();
        return QUrl(m_ready.value(QLatin1String("url")).toString());
    }
    [[nodiscard]] QUrl restUrl() const { return QUrl(m_ready.value(QLatin1String("rest_url")).toString()); }
    void kill()
    {
        m_process->kill();
        m_process->waitForFinished(10'000);
    }

private:
    std::unique_ptr<QProcess> m_process;
    QJsonObject m_ready;
};

/// What was promised, and when each line was lost and is whole again.
class Witness
{
public:
    void take(const Event &event)
    {
        if (const auto *retry = std::get_if<Reconnecting>(&event.payload))
            m_promised[event.line] = event.at + retry->delay;
        if (const auto *opened = std::get_if<BreakerOpened>(&event.payload); opened && opened->ofHost)
            m_breakerUntil = event.at + opened->cooldown;
        if (std::holds_alternative<ConnectionFailed>(event.payload) && !m_lostAt)
            m_lostAt = event.at;
        const auto *trust = std::get_if<TrustChanged>(&event.payload);
        if (trust && trust->to == TrustState::Trusted && m_lostAt)
            m_wholeAt[event.line] = event.at;
    }
    [[nodiscard]] bool isWhole(int lines) const { return int(m_wholeAt.size()) == lines; }
    [[nodiscard]] int wholeLines() const { return int(m_wholeAt.size()); }
    [[nodiscard]] bool hasLost() const { return m_lostAt.has_value(); }
    [[nodiscard]] bool hasOpened() const { return m_breakerUntil.has_value(); }
    [[nodiscard]] Clock::time_point lostAt() const { return *m_lostAt; }
    [[nodiscard]] Clock::time_point lastWhole() const
    {
        return std::max_element(m_wholeAt.begin(), m_wholeAt.end(),
                                [](const auto &a, const auto &b) { return a.second < b.second; })
            ->second;
    }
    /// The instant from which the lines may come, one after the other: the breaker's deadline and its trial, or, where
    /// it stayed closed, the first line's own wait.
    [[nodiscard]] Clock::time_point doorOpens(Clock::time_point serverBack) const
    {
        if (m_breakerUntil)
            return std::max(*m_breakerUntil, serverBack) + TrialTime;
        Clock::time_point earliest = Clock::time_point::max();
        for (const auto &[line, at] : m_promised)
            earliest = std::min(earliest, std::max(at, serverBack));
        return earliest;
    }

private:
    std::map<int, Clock::time_point> m_promised, m_wholeAt;
    std::optional<Clock::time_point> m_lostAt, m_breakerUntil;
};

bool waitUntil(const std::function<bool()> &isSo, Clock::duration patience)
{
    const auto deadline = Clock::now() + patience;
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (isSo() || Clock::now() > deadline)
            loop.quit();
    });
    look.start(50);
    loop.exec();
    return isSo();
}

}   // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("feedwarden.*=false"));
    const int lines = argc > 1 ? std::atoi(argv[1]) : 1'000;
    const double perSecond = argc > 2 ? std::atof(argv[2]) : 5;
    const int down = argc > 3 ? std::atoi(argv[3]) : 5;
    if (lines < 1 || perSecond <= 0 || down < 1) {
        std::fputs("bench_recovery [lines] [attempts per second] [seconds down]\n", stderr);
        return 2;
    }
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;   // The server inherits it.
    ::setrlimit(RLIMIT_NOFILE, &limit);

    Server server;
    const QUrl url = server.start(lines, 0);
    if (!url.isValid()) {
        std::fputs("feedwarden-sim did not start\n", stderr);
        return 2;
    }
    FeedConfig feed;
    feed.name = QStringLiteral("many");
    feed.venue = QStringLiteral("binance-spot");
    feed.symbols = symbolsOf(lines);
    feed.channels = {Channel::Ticker};   // Once a second, whether anybody trades or not.
    feed.url = url;
    feed.restUrl = server.restUrl();
    feed.streamsPerConnection = 1;
    Configuration configuration;
    configuration.governor.attemptsPerSecond = 200;   // For the start, which is not measured.
    configuration.governor.handshakesPerHost = configuration.governor.handshakesTotal = 16;
    GovernorPolicy::HostOverride budget;
    budget.host = url.host();
    budget.window = RollingWindow{1'000'000, 1s};
    configuration.governor.hosts = {budget};
    configuration.feeds = {feed};

    Monitor monitor;
    Witness witness;
    QObject::connect(&monitor, &Monitor::eventOccurred, &monitor, [&](const Event &event) { witness.take(event); });
    const auto trusted = [&] {
        int count = 0;
        for (const FeedSnapshot &each : monitor.feeds()) {
            for (const ConnectionSnapshot &line : each.lines)
                count += line.metrics.trustedStreams == 1 && line.metrics.messagesReceived > 0 ? 1 : 0;
        }
        return count;
    };
    monitor.apply(configuration);
    if (!waitUntil([&] { return trusted() == lines; }, 600s)) {
        std::fprintf(stderr, "only %d of %d lines came up\n", trusted(), lines);
        return 2;
    }
    turnLoop(feed.backoff.stableAfter + 5s);   // All are Stable: their first retry is the extra one.
    configuration.governor.attemptsPerSecond = perSecond;
    monitor.apply(configuration);
    turnLoop(1s);

    witness = {};
    server.kill();
    if (!waitUntil([&] { return witness.hasLost(); }, 30s)) {
        std::fputs("nobody noticed\n", stderr);
        return 2;
    }
    turnLoop(std::chrono::seconds(down));
    if (server.start(lines, url.port()) != url) {
        std::fputs("the server did not come back on its port\n", stderr);
        return 2;
    }
    const auto serverBack = Clock::now();
    const auto spacing = std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(1 / perSecond));
    const bool isWhole = waitUntil([&] { return witness.isWhole(lines); }, 300s + 2 * lines * spacing);
    server.kill();
    if (!isWhole) {
        std::fprintf(stderr, "only %d of %d lines came back\n", witness.wholeLines(), lines);
        return 1;
    }
    const auto plannedEnd = witness.doorOpens(serverBack) + (lines - 1) * spacing;
    const auto planned = plannedEnd - witness.lostAt();
    const auto took = witness.lastWhole() - witness.lostAt();
    const double over = secondsOf(took - planned) / secondsOf(planned);
    const bool isKept = over <= ShareLimit;
    std::printf("%d lines, %g attempts/s, server away for %.1f s%s\n", lines, perSecond,
                secondsOf(serverBack - witness.lostAt()), witness.hasOpened() ? ", the host's breaker had opened" : "");
    std::printf("planned %.2f s, took %.2f s: %.1f %% over; at most %.0f %%: %s\n", secondsOf(planned), secondsOf(took),
                over * 100, ShareLimit * 100, isKept ? "PASS" : "over");
    std::puts(QJsonDocument(QJsonObject{{QStringLiteral("lines"), lines},
                                        {QStringLiteral("attempts_per_second"), perSecond},
                                        {QStringLiteral("down"), secondsOf(serverBack - witness.lostAt())},
                                        {QStringLiteral("breaker_opened"), witness.hasOpened()},
                                        {QStringLiteral("planned"), secondsOf(planned)},
                                        {QStringLiteral("took"), secondsOf(took)},
                                        {QStringLiteral("over"), over},
                                        {QStringLiteral("kept"), isKept}})
                  .toJson(QJsonDocument::Compact)
                  .constData());
    return isKept ? 0 : 1;
}
