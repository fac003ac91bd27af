// SPDX-License-Identifier: GPL-3.0-or-later

// Our pipeline: a Connector with all that it does for a line. See contender.h.

#include "core/connection/connector.h"
#include "core/connection/governorservice.h"
#include "core/transport/websockettransport.h"
#include "core/venues/venueregistry.h"
#include "tests/bench/benchloop.h"
#include "tests/bench/compare/contender.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QSocketNotifier>
#include <QTimer>

#include <memory>

#include <unistd.h>

using namespace feedwarden;

namespace {

std::unique_ptr<Connector> makeConnector(const QUrl &url, const QString &symbol, const Assignment &assignment,
                                         GovernorService &governor)
{
    Connector::Options options;
    options.feed = symbol;
    options.url = url;
    if (!assignment.authority.empty())
        options.extraAuthorities = QSslCertificate::fromPath(QString::fromStdString(assignment.authority));
    auto connector = std::make_unique<Connector>(
        options, [] { return createProtocol(u"binance-spot"); }, [] { return std::make_unique<WebSocketTransport>(); },
        &governor, nullptr);
    connector->setStreams({{symbol, Channel::Trade}});
    return connector;
}

int count(const Assignment &assignment)
{
    const QUrl url(QString::fromStdString(assignment.url));
    GovernorService governor(bench::generousGovernor(url, 250, 50));
    const auto connector = makeConnector(url, QStringLiteral("BTCUSDT"), assignment, governor);
    Tally tally(assignment);
    QTimer look;
    if (tally.keepsTimes()) {
        // Each message by itself: the signal comes when the ledger has accepted it.
        QObject::connect(connector.get(), &Connector::trade, connector.get(), [&] {
            if (tally.countOne())
                QCoreApplication::quit();
        });
    } else {
        // A slot per message would be measured too.
        QObject::connect(&look, &QTimer::timeout, &look, [&] {
            if (tally.count(connector->messageCount()))
                QCoreApplication::quit();
        });
        look.start(5);
    }
    connector->start();
    QCoreApplication::exec();
    const ConnectionMetrics metrics = connector->metrics();
    if (metrics.sequenceGaps != 0 || metrics.duplicates != 0 || metrics.undecodableMessages != 0
        || metrics.messagesReceived != assignment.messages || !metrics.feedLatency.p50)
        loseTheWay("a line that misses nothing");
    tally.tell();
    return 0;
}

int idle(const Assignment &assignment)
{
    const QUrl url(QString::fromStdString(assignment.url));
    GovernorService governor(bench::generousGovernor(url, 250, 50));
    std::vector<std::unique_ptr<Connector>> connectors;
    const auto open = [&](int count) {
        for (int i = 0; i < count; ++i)
            connectors
                .emplace_back(
                    makeConnector(url, QStringLiteral("SILENT%1").arg(connectors.size()), assignment, governor))
                ->start();
    };
    open(assignment.warm);
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &input, [&] {
        char line[64];
        if (::read(STDIN_FILENO, line, sizeof line) <= 0)
            return QCoreApplication::quit();
        open(assignment.count);
    });
    return QCoreApplication::exec();
}

}   // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("feedwarden.*=false"));
    const Assignment assignment = readAssignment(argc, argv);
    return assignment.isIdle ? idle(assignment) : count(assignment);
}
