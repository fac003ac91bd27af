// SPDX-License-Identifier: GPL-3.0-or-later

// How long a change of trust takes from the I/O thread that finds it to a bot that has subscribed: a Monitor under
// load, its trust signal, and bots that each wait in a thread of their own. Usage: bench_trust [changes] [bots]
// [messages a second]; feedwarden-sim is expected beside it. Exit code 1 where the limit is missed.

#include "core/config/configuration.h"
#include "core/monitor/monitor.h"
#include "core/outlets/trustserver.h"
#include "tests/bench/benchloop.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <mutex>
#include <thread>
#include <vector>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace feedwarden;
using namespace feedwarden::bench;

static constexpr double LimitMs = 50;

namespace {

/// "BTCUSDT/trade gapped", and when.
struct TrustInstant {
    QString what;
    Clock::time_point at;
};

/// Waits in a thread of its own, as a program of its own would.
class BenchBot
{
public:
    explicit BenchBot(const QString &path)
    {
        m_socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
        m_thread = std::thread([this, name = path.toLocal8Bit()] { listen(name); });
    }
    ~BenchBot()
    {
        ::shutdown(m_socket, SHUT_RDWR);
        if (m_thread.joinable())
            m_thread.join();
        ::close(m_socket);
    }

    [[nodiscard]] std::vector<TrustInstant> heard()
    {
        const std::lock_guard lock(m_mutex);
        return m_heard;
    }

private:
    void listen(const QByteArray &name)
    {
        // In the thread: a server takes in only so many while it does something else.
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::memcpy(address.sun_path, name.constData(), size_t(name.size()));
        constexpr char Wish[] = "{\"subscribe\":\"trust\"}\n";
        if (::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0
            || ::write(m_socket, Wish, sizeof Wish - 1) < 0)
            return;
        QByteArray buffer;
        char chunk[65'536];
        for (ssize_t size = 0; (size = ::read(m_socket, chunk, sizeof chunk)) > 0;) {
            const auto now = Clock::now();
            buffer.append(chunk, size);
            for (qsizetype end = 0; (end = buffer.indexOf('\n')) >= 0; buffer.remove(0, end + 1)) {
                const QJsonObject line = QJsonDocument::fromJson(buffer.first(end)).object();
                if (line.value(QLatin1String("type")).toString() != QLatin1String("trust"))
                    continue;
                const std::lock_guard lock(m_mutex);
                m_heard.push_back({line.value(QLatin1String("stream")).toString() + u' '
                                       + line.value(QLatin1String("trust")).toString(),
                                   now});
            }
        }
    }

    int m_socket = -1;
    std::thread m_thread;
    std::mutex m_mutex;
    std::vector<TrustInstant> m_heard;
};

}   // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("feedwarden.*=false"));
    const int changes = argc > 1 ? std::atoi(argv[1]) : 200;
    const int bots = argc > 2 ? std::atoi(argv[2]) : 16;
    const QString rate = QString::fromLatin1(argc > 3 ? argv[3] : "2000");

    QProcess simulator;
    simulator.start(QCoreApplication::applicationDirPath() + QStringLiteral("/feedwarden-sim"),
                    {QStringLiteral("serve"), QStringLiteral("--venue"), QStringLiteral("binance-spot"),
                     QStringLiteral("--rate"), rate});
    if (!simulator.waitForStarted() || !simulator.waitForReadyRead(10'000)) {
        std::fputs("feedwarden-sim did not start\n", stderr);
        return 1;
    }
    const QJsonObject ready = QJsonDocument::fromJson(simulator.readLine()).object();

    const QTemporaryDir folder;
    Configuration configuration;
    configuration.trust.socket = folder.filePath(QStringLiteral("trust.sock"));
    FeedConfig feed;
    feed.name = feed.venue = QStringLiteral("binance-spot");
    feed.symbols = {QStringLiteral("BTCUSDT"), QStringLiteral("ETHUSDT"), QStringLiteral("SOLUSDT")};
    feed.channels = {Channel::Trade, Channel::BookTicker, Channel::Depth};
    feed.url = QUrl(ready.value(QLatin1String("url")).toString());
    feed.restUrl = QUrl(ready.value(QLatin1String("rest_url")).toString());
    feed.streamsPerConnection = 100;
    configuration.feeds = {feed};

    Monitor monitor;
    TrustServer server;
    std::vector<TrustInstant> told;
    QObject::connect(&monitor, &Monitor::eventOccurred, &monitor, [&](const Event &event) {
        if (const auto *change = std::get_if<TrustChanged>(&event.payload))
            told.push_back({change->stream.toString() + u' ' + nameOf(change->to), event.at});
    });
    QObject::connect(&monitor, &Monitor::feedsUpdated, &server, &TrustServer::setFeeds);
    QObject::connect(&monitor, &Monitor::eventOccurred, &server, &TrustServer::addEvent);
    server.setPlaces(TrustServer::placesOf(configuration));
    monitor.apply(configuration);
    const auto isTrusted = [&] {
        const FeedSnapshot &now = monitor.feeds().constFirst();
        return now.metrics.wantedStreams > 0 && now.metrics.trustedStreams == now.metrics.wantedStreams;
    };
    for (int i = 0; i < 300 && !isTrusted(); ++i)
        turnLoop(100ms);
    if (!isTrusted()) {
        std::fputs("the feed was not trusted within 30 s\n", stderr);
        return 1;
    }
    std::vector<std::unique_ptr<BenchBot>> listening;
    for (int i = 0; i < bots; ++i)
        listening.push_back(std::make_unique<BenchBot>(server.socketPath()));
    turnLoop(2s);
    const size_t before = told.size();
    std::vector<size_t> heardBefore;
    for (const auto &bot : listening)
        heardBefore.push_back(bot->heard().size());

    while (int(told.size() - before) < changes) {
        simulator.write("{\"fault\":\"drop_message\",\"stream\":\"trade\",\"count\":1}\n");
        turnLoop(50ms);
    }
    turnLoop(2s);

    std::vector<double> ms;
    for (size_t bot = 0; bot < listening.size(); ++bot) {
        const auto heard = listening[bot]->heard();
        for (size_t i = before; i < told.size(); ++i) {
            const size_t place = heardBefore[bot] + i - before;
            if (place >= heard.size() || heard[place].what != told[i].what) {
                std::fprintf(stderr, "bot %zu did not hear change %zu\n", bot + 1, i - before + 1);
                return 1;
            }
            ms.push_back(toMs(heard[place].at - told[i].at));
        }
    }
    std::ranges::sort(ms);
    const auto quantile = [&](double part) { return ms[std::min(ms.size() - 1, size_t(part * double(ms.size())))]; };
    std::printf("%zu changes to %d bots, at %s messages a second and symbol\n", told.size() - before, bots,
                qPrintable(rate));
    std::printf("from the event to the bot: p50 %.3f ms, p95 %.3f ms, p99 %.3f ms, max %.3f ms (limit %.0f ms)\n",
                quantile(0.5), quantile(0.95), quantile(0.99), ms.back(), LimitMs);
    listening.clear();
    simulator.terminate();
    simulator.waitForFinished(5'000);
    return ms.back() <= LimitMs ? 0 : 1;
}
