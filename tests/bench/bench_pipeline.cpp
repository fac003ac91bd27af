// SPDX-License-Identifier: GPL-3.0-or-later

// The whole way of a message on one core: loopback, plain ws://, 165-byte Binance trades as fast as they are read, with
// decoding, sequence, latency and counters on; beside it, in the same run and in turn, a bare QWebSocket + simdjson
// loop that reads the same fields. CPU is that of the receiving thread. Usage: bench_pipeline [messages] [rounds]

#include "core/base/allocationcount.h"
#include "core/connection/connector.h"
#include "core/connection/governorservice.h"
#include "core/transport/websockettransport.h"
#include "core/venues/venueregistry.h"
#include "tests/bench/baretrade.h"
#include "tests/bench/firehose.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QLoggingCategory>
#include <QStringEncoder>
#include <QTimer>
#include <QWebSocket>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <vector>

using namespace feedwarden;

namespace {

struct Figures {
    double seconds = 0;
    double cpuSeconds = 0;
    quint64 messages = 0;
    quint64 allocations = 0;

    [[nodiscard]] double rate() const { return double(messages) / seconds; }
    [[nodiscard]] double cpuNs() const { return cpuSeconds * 1e9 / double(messages); }
    [[nodiscard]] double allocationsEach() const { return double(allocations) / double(messages); }
};

double threadCpu()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
}

/// From the first tenth to the end, so that connecting and warming up are not measured.
class Meter
{
public:
    explicit Meter(quint64 total) : m_total(total), m_from(total / 10) {}

    /// True once everything has come.
    bool count(quint64 seen)
    {
        if (!m_isRunning && seen >= m_from) {
            m_isRunning = true;
            m_firstSeen = seen;
            m_begin = Clock::now();
            m_cpu = threadCpu();
            m_allocations = allocationsOfThread();
        }
        if (seen < m_total)
            return false;
        m_figures = {std::chrono::duration<double>(Clock::now() - m_begin).count(), threadCpu() - m_cpu,
                     seen - m_firstSeen, allocationsOfThread() - m_allocations};
        return true;
    }
    [[nodiscard]] const Figures &figures() const { return m_figures; }

private:
    const quint64 m_total, m_from;
    bool m_isRunning = false;
    quint64 m_firstSeen = 0;
    Clock::time_point m_begin{};
    double m_cpu = 0;
    quint64 m_allocations = 0;
    Figures m_figures;
};

Figures runBare(quint64 messages)
{
    Firehose firehose(messages);
    firehose.start();
    QWebSocket socket;
    QEventLoop loop;
    Meter meter(messages);
    quint64 seen = 0;
    std::string utf8;
    QStringEncoder encoder(QStringEncoder::Utf8);
    QObject::connect(&socket, &QWebSocket::connected, &socket, [&] { socket.sendTextMessage(QStringLiteral("{}")); });
    QObject::connect(&socket, &QWebSocket::textMessageReceived, &socket, [&](const QString &message) {
        const size_t needed = size_t(encoder.requiredSpace(message.size())) + 64;
        if (utf8.size() < needed)
            utf8.resize(needed);
        const char *const end = encoder.appendToBuffer(utf8.data(), message);
        BareTrade trade;
        if (!readBareTrade({utf8.data(), size_t(end - utf8.data())}, trade) || trade.id != Firehose::FirstId + seen) {
            std::fputs("the bare loop lost its way\n", stderr);
            std::exit(1);
        }
        if (meter.count(++seen))
            loop.quit();
    });
    socket.open(QUrl(QStringLiteral("ws://127.0.0.1:%1/stream").arg(firehose.waitForPort())));
    loop.exec();
    socket.abort();
    return meter.figures();
}

Figures runOurs(quint64 messages, bool withBatches)
{
    Firehose firehose(messages);
    firehose.start();
    GovernorService governor(GovernorPolicy{});
    Connector::Options options;
    options.feed = QStringLiteral("bench");
    options.url = QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(firehose.waitForPort()));
    Connector connector(
        options, [] { return createProtocol(u"binance-spot"); }, [] { return std::make_unique<WebSocketTransport>(); },
        &governor, nullptr);
    connector.setStreams({{QStringLiteral("BTCUSDT"), Channel::Trade}});
    quint64 batched = 0;
    if (withBatches)
        QObject::connect(&connector, &Connector::messagesReady, &connector,
                         [&](const MessageBatchPtr &batch) { batched += batch->messages.size(); });
    QEventLoop loop;
    Meter meter(messages);
    // Looked at every millisecond: a slot per message would be measured too.
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (meter.count(connector.messageCount()))
            loop.quit();
    });
    look.start(1);
    connector.start();
    loop.exec();
    const ConnectionMetrics metrics = connector.metrics();
    if (metrics.sequenceGaps != 0 || metrics.duplicates != 0 || metrics.undecodableMessages != 0
        || metrics.messagesReceived != messages || !metrics.feedLatency.p50) {
        std::fputs("the connector lost its way\n", stderr);
        std::exit(1);
    }
    return meter.figures();
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void print(const char *name, const std::vector<Figures> &runs)
{
    std::vector<double> rates, cpu, allocated;
    for (const Figures &run : runs) {
        rates.push_back(run.rate());
        cpu.push_back(run.cpuNs());
        allocated.push_back(run.allocationsEach());
    }
    std::printf("%-28s %10.0f messages/s   %7.0f ns CPU a message   %6.3f operator new a message\n", name,
                median(rates), median(cpu), median(allocated));
}

}   // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("feedwarden.*=false"));
    const quint64 messages = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 2'000'000;
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 3;
    std::vector<Figures> bare, ours, batches;
    std::vector<double> ratios;
    for (int round = 0; round < rounds; ++round) {
        bare.push_back(runBare(messages));
        ours.push_back(runOurs(messages, false));
        batches.push_back(runOurs(messages, true));
        ratios.push_back(ours.back().cpuNs() / bare.back().cpuNs());
    }
    std::printf("%llu messages of %lld bytes, median of %d rounds\n", static_cast<unsigned long long>(messages),
                static_cast<long long>(Firehose::frameText(Firehose::FirstId).size()), rounds);
    print("bare QWebSocket + simdjson", bare);
    print("Connector", ours);
    print("Connector, batches taken", batches);
    std::printf("CPU a message, Connector / bare: %.2f\n", median(ratios));
    return 0;
}
