// SPDX-License-Identifier: GPL-3.0-or-later
//
// watch_trades [URL]: BTCUSDT's trades of Binance Spot, each only while the stream can be trusted, and what becomes of
// the line. URL leads elsewhere, such as to the simulator: ws://127.0.0.1:PORT. Ends with Ctrl+C.
#include "core/connection/connector.h"
#include "core/connection/governorservice.h"
#include "core/transport/websockettransport.h"
#include "core/venues/venueregistry.h"
#include "core/words/words.h"

#include <QCoreApplication>

#include <cstdio>
#include <memory>

using namespace feedwarden;
using namespace std::chrono_literals;

static void say(const QString &text)
{
    std::printf("%s\n", qUtf8Printable(text));
    std::fflush(stdout);
}

static QString seconds(std::chrono::nanoseconds time)
{
    return QString::number(std::chrono::duration<double>(time).count(), 'f', 1) + QStringLiteral(" s");
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);

    Connector::Options options;
    options.feed = QStringLiteral("binance");                     // what its events are told under
    options.url = QUrl(QCoreApplication::arguments().value(1));   // empty: the exchange's own
    options.backoff.initialDelay = 500ms;
    options.breaker.failureThreshold = 3;   // few, so that the breaker can be seen at work

    // One for all lines of a program: it keeps them within what each host publishes.
    GovernorService governor{GovernorPolicy()};
    Connector line(
        options, [] { return createProtocol(u"binance-spot"); }, [] { return std::make_unique<WebSocketTransport>(); },
        &governor, nullptr);   // no REST: trades need no snapshot

    QObject::connect(&line, &Connector::trade, &app, [&line](const StreamKey &stream, const Trade &trade) {
        if (line.trust(stream) == TrustState::Trusted)
            say(QStringLiteral("trade %1").arg(trade.price.toDouble(), 0, 'f', 2));
    });
    QObject::connect(&line, &Connector::trustChanged, &app, [](const StreamKey &stream, TrustState, TrustState now) {
        say(QStringLiteral("trust %1: %2").arg(stream.toString(), sentenceFor(now)));
    });
    QObject::connect(&line, &Connector::connectionFailed, &app,
                     [](const Failure &failure) { say(QStringLiteral("failed: ") + sentenceFor(failure)); });
    QObject::connect(&line, &Connector::reconnecting, &app, [](int attempt, std::chrono::nanoseconds delay) {
        say(QStringLiteral("reconnecting: attempt %1 in %2").arg(attempt).arg(seconds(delay)));
    });
    QObject::connect(&line, &Connector::reconnected, &app, [](std::chrono::nanoseconds downtime, int attempt) {
        say(QStringLiteral("reconnected after %1, with attempt %2").arg(seconds(downtime)).arg(attempt));
    });
    QObject::connect(&line, &Connector::breakerOpened, &app, [](int failures, std::chrono::nanoseconds cooldown) {
        say(QStringLiteral("breaker open after %1 failures: no attempt for %2").arg(failures).arg(seconds(cooldown)));
    });
    QObject::connect(&line, &Connector::breakerClosed, &app, [] { say(QStringLiteral("breaker closed")); });

    line.setStreams({{QStringLiteral("BTCUSDT"), Channel::Trade}});
    line.start();
    return QCoreApplication::exec();
}
