// SPDX-License-Identifier: GPL-3.0-or-later
//
// consumer URL: keeps a line to Binance Spot at that origin until the first trade has come and its stream is trusted,
// and says what it was. Exit code 1 where that does not happen within 30 s.
#include "core/connection/connector.h"
#include "core/connection/governorservice.h"
#include "core/transport/websockettransport.h"
#include "core/venues/venueregistry.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>
#include <memory>

using namespace feedwarden;
using namespace std::chrono_literals;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc != 2)
        return 2;
    const StreamKey wanted{QStringLiteral("BTCUSDT"), Channel::Trade};
    Connector::Options options;
    options.feed = QStringLiteral("consumer");
    options.url = QUrl(QString::fromLocal8Bit(argv[1]));

    GovernorService governor{GovernorPolicy()};
    Connector line(
        options, [] { return createProtocol(u"binance-spot"); }, [] { return std::make_unique<WebSocketTransport>(); },
        &governor, nullptr);
    bool isTrusted = false;
    int trades = 0;
    const auto look = [&] {
        if (isTrusted && trades > 0)
            line.stop(), QCoreApplication::exit(0);
    };
    QObject::connect(&line, &Connector::trustChanged, &app, [&](const StreamKey &stream, TrustState, TrustState to) {
        isTrusted = stream == wanted && to == TrustState::Trusted;
        look();
    });
    QObject::connect(&line, &Connector::trade, &app, [&](const StreamKey &stream, const Trade &) {
        if (trades++ == 0)
            std::printf("%s\n", qUtf8Printable(stream.toString()));
        look();
    });
    QObject::connect(&line, &Connector::connectionFailed, &app, [](const Failure &failure) {
        std::fprintf(stderr, "consumer: %s\n", qUtf8Printable(failure.detail));
    });
    line.setStreams({wanted});
    line.start();
    QTimer::singleShot(30s, &app, [] { QCoreApplication::exit(1); });
    return QCoreApplication::exec();
}
