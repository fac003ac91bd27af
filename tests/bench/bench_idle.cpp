// SPDX-License-Identifier: GPL-3.0-or-later

// What an idle connection costs in resident memory: N connectors over plain ws:// to a simulator in a process of its
// own, each subscribed to one stream that stays silent. Usage: bench_idle [connections]; feedwarden-sim is expected
// beside it.

#include "core/connection/connector.h"
#include "core/connection/governorservice.h"
#include "core/transport/websockettransport.h"
#include "core/venues/venueregistry.h"
#include "tests/bench/benchloop.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QProcess>
#include <QTimer>

#include <cstdio>
#include <cstdlib>
#include <vector>

#include <unistd.h>

using namespace feedwarden;
using namespace feedwarden::bench;

static qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("feedwarden.*=false"));
    const int count = argc > 1 ? std::atoi(argv[1]) : 1'000;

    QProcess simulator;
    simulator.start(QCoreApplication::applicationDirPath() + QStringLiteral("/feedwarden-sim"),
                    {QStringLiteral("serve"), QStringLiteral("--venue"), QStringLiteral("binance-spot"),
                     QStringLiteral("--rate"), QStringLiteral("1")});
    if (!simulator.waitForStarted() || !simulator.waitForReadyRead(10'000)) {
        std::fputs("feedwarden-sim did not start\n", stderr);
        return 1;
    }
    const QUrl url(QJsonDocument::fromJson(simulator.readLine()).object().value(QLatin1String("url")).toString());

    GovernorService governor(generousGovernor(url, 10'000, 200));

    const auto connectOne = [&](int number) {
        Connector::Options options;
        options.feed = QStringLiteral("idle-%1").arg(number);
        options.url = url;
        auto connector = std::make_unique<Connector>(
            options, [] { return createProtocol(u"binance-spot"); },
            [] { return std::make_unique<WebSocketTransport>(); }, &governor, nullptr);
        connector->setStreams({{QStringLiteral("SILENT%1").arg(number), Channel::Trade}});
        connector->start();
        return connector;
    };
    const auto waitForAll = [&](const auto &connectors) {
        QElapsedTimer since;
        since.start();
        for (;;) {
            int connected = 0;
            for (const auto &connector : connectors)
                connected += connector->metrics().connected ? 1 : 0;
            if (connected == int(connectors.size()))
                return true;
            if (since.elapsed() > 120'000) {
                std::fprintf(stderr, "only %d of %zu connected\n", connected, connectors.size());
                return false;
            }
            turnLoop(200ms);
        }
    };

    // The first ones load libraries and caches that all share.
    std::vector<std::unique_ptr<Connector>> warm;
    for (int i = 0; i < 10; ++i)
        warm.push_back(connectOne(-1 - i));
    if (!waitForAll(warm))
        return 1;
    turnLoop(2s);
    const qint64 before = residentBytes();

    std::vector<std::unique_ptr<Connector>> connectors;
    for (int i = 0; i < count; ++i)
        connectors.push_back(connectOne(i));
    if (!waitForAll(connectors))
        return 1;
    turnLoop(12s);   // Pings and pongs have gone both ways.
    const qint64 after = residentBytes();
    std::printf("%d idle connections: %.1f KiB resident each (%.1f MiB in all)\n", count,
                double(after - before) / count / 1024, double(after) / (1024 * 1024));
    simulator.terminate();
    simulator.waitForFinished(3'000);
    return 0;
}
