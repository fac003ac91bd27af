// SPDX-License-Identifier: GPL-3.0-or-later

// How long it takes until a line says what is wrong, fault by fault: lines against the simulator in here, each case
// with exchanges of its own, all cases at once. Each fault has the limit that is promised for it, and what a timer and
// a message may take beyond. Prints a table and one line of JSON; exit code 1 where a limit is missed or a fault was
// not noticed. Usage: bench_detection [lines a case]

#include "app/simulator/simulator.h"
#include "core/connection/connector.h"
#include "core/connection/governorservice.h"
#include "core/connection/restclient.h"
#include "core/transport/websockettransport.h"
#include "core/venues/venueregistry.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <memory>
#include <vector>

using namespace feedwarden;

namespace {

constexpr auto Slack = 100ms;

bool isEnd(const EventPayload &payload) { return std::holds_alternative<ConnectionFailed>(payload); }
bool isSilence(const EventPayload &payload)
{
    const auto *stale = std::get_if<StaleDetected>(&payload);
    return stale && stale->stream;
}
bool isGap(const EventPayload &payload) { return std::holds_alternative<SequenceGap>(payload); }
bool isUntrusted(const EventPayload &payload)
{
    const auto *change = std::get_if<TrustChanged>(&payload);
    return change && change->from == TrustState::Trusted;
}
bool isError(const EventPayload &payload) { return std::holds_alternative<ErrorOccurred>(payload); }

struct DetectionCase {
    const char *name;   ///< What is done, as the page says it.
    const char *rule;   ///< What the limit is made of.
    const char *venue;
    StreamKey stream;
    Fault fault;
    std::chrono::milliseconds limit;   ///< From the fault to the event.
    bool (*isNoticed)(const EventPayload &payload);
    int repetitions = 0;   ///< Of a fault that a line survives: one line, so often. Else many lines, once.
    double rate = 400;     ///< Market events per second.
    std::chrono::milliseconds known{5'000};   ///< How long all has to be well before.
    std::function<void(Connector::Options &)> adjust = {};
};

std::vector<DetectionCase> cases()
{
    const StreamKey trades{QStringLiteral("BTCUSDT"), Channel::Trade};
    const auto out = QStringLiteral("out");
    // A book may be built anew three times a minute.
    return {
        {"Reset (RST)", "at once", "binance-spot", trades, {.kind = FaultKind::Reset}, 0ms, isEnd},
        {"Close frame 1001", "at once", "binance-spot", trades, {.kind = FaultKind::Close, .code = 1001}, 0ms, isEnd},
        {"Peer gone without FIN or RST",
         "layer A: no byte since a ping, dead within 10 s",
         "binance-spot",
         trades,
         {.kind = FaultKind::HalfOpen, .lasting = 1h},
         10s,
         isEnd},
        {"Nothing of it arrives any more",
         "layer A: no byte since a ping, dead within 10 s",
         "binance-spot",
         trades,
         {.kind = FaultKind::OneWay, .lasting = 1h, .direction = out},
         10s,
         isEnd},
        {"It hears nothing of us, data goes on",
         "layer A: two pings without a pong, one-way within 15 s",
         "binance-spot",
         trades,
         {.kind = FaultKind::OneWay, .lasting = 1h},
         15s,
         isEnd},
        {"The venue's heartbeats stop, pongs go on",
         "layer B: 2 x 1 s + 5 s, and 5 s for a probe",
         "coinbase-exchange",
         {QStringLiteral("BTC-USD"), Channel::Trade},
         {.kind = FaultKind::MuteStream, .stream = QStringLiteral("heartbeat"), .lasting = 1h},
         12s,
         isEnd},
        {"A busy stream falls silent",
         "layer C: T learned from its rate, 5 s at least",
         "binance-spot",
         trades,
         {.kind = FaultKind::MuteStream, .symbol = QStringLiteral("BTCUSDT"), .lasting = 1h},
         5s,
         isSilence},
        {"A stream with stale_after = 3 s falls silent",
         "layer C: stale_after",
         "binance-spot",
         trades,
         {.kind = FaultKind::MuteStream, .symbol = QStringLiteral("BTCUSDT"), .lasting = 1h},
         3s,
         isSilence,
         0,
         400,
         5s,
         [](Connector::Options &options) { options.health.staleAfter = 3s; }},
        {"A mark price that is not known yet falls silent",
         "layer C: its kind's prior, 10 s",
         "binance-usdm",
         {QStringLiteral("BTCUSDT"), Channel::MarkPrice},
         {.kind = FaultKind::Mute, .lasting = 1h},
         10s,
         isSilence},
        {"A ticker that is not known yet falls silent",
         "layer C: its kind's prior, 30 s",
         "binance-spot",
         {QStringLiteral("BTCUSDT"), Channel::Ticker},
         {.kind = FaultKind::Mute, .lasting = 1h},
         30s,
         isSilence},
        {"The handshake is never answered",
         "connect_timeout, 10 s",
         "binance-spot",
         trades,
         {.kind = FaultKind::StallHandshake, .lasting = 1h},
         10s,
         isEnd,
         0,
         50,
         0ms},
        {"A trade is lost",
         "hole still open after 64 messages or 1 s",
         "binance-spot",
         trades,
         {.kind = FaultKind::DropMessage, .symbol = QStringLiteral("BTCUSDT"), .count = 1},
         1s,
         isGap,
         20},
        {"A change of a book is lost",
         "at the next change (every 100 ms)",
         "okx",
         {QStringLiteral("BTC-USDT"), Channel::Depth},
         {.kind = FaultKind::DropMessage, .count = 1},
         300ms,
         isUntrusted,
         6},
        {"A book's checksum is wrong",
         "at that change (every 100 ms)",
         "okx",
         {QStringLiteral("BTC-USDT"), Channel::Depth},
         {.kind = FaultKind::BadChecksum, .count = 1},
         300ms,
         isUntrusted,
         6},
        {"A message is no JSON",
         "at that message",
         "binance-spot",
         trades,
         {.kind = FaultKind::Corrupt, .symbol = QStringLiteral("BTCUSDT"), .count = 1},
         100ms,
         isError,
         20},
    };
}

/// One case, from the first connection to the last time.
class Trial final : public QObject
{
public:
    Trial(const DetectionCase &trial, int lines, QThread &simulatorThread)
        : m_case(trial), m_governor(policyFor(lines)), m_isHandshake(trial.fault.kind == FaultKind::StallHandshake)
    {
        Simulator::Options options;
        options.venues = {QString::fromLatin1(trial.venue)};
        options.rate = trial.rate;
        m_simulator = new Simulator(options);
        m_simulator->moveToThread(&simulatorThread);
        QObject::connect(&simulatorThread, &QThread::finished, m_simulator, &QObject::deleteLater);
        Simulator::Endpoint endpoint;
        QMetaObject::invokeMethod(
            m_simulator,
            [&] {
                if (const auto started = m_simulator->start(); !started) {
                    std::fprintf(stderr, "%s\n", qPrintable(started.error().detail));
                    std::exit(2);
                }
                endpoint = m_simulator->endpoints().constFirst();
            },
            Qt::BlockingQueuedConnection);
        for (int i = 0; i < (trial.repetitions > 0 ? 1 : lines); ++i)
            addLine(endpoint, i);
        connect(&m_look, &QTimer::timeout, this, &Trial::look);
        m_look.start(20);
        if (m_isHandshake)
            inject();
        else
            startLines();
    }

    [[nodiscard]] bool isOver() const { return m_round >= std::max(m_case.repetitions, 1) && m_waiting == 0; }
    [[nodiscard]] const DetectionCase &what() const { return m_case; }
    [[nodiscard]] std::vector<Clock::duration> times() const { return m_times; }
    [[nodiscard]] int missed() const { return m_waiting; }

private:
    struct Watched {
        std::unique_ptr<Connector> connector;
        std::optional<Clock::time_point> began;   ///< Of the fault that has not been noticed yet.
    };

    /// Lines come over 5 s, so that their pings are spread over the interval.
    static GovernorPolicy policyFor(int lines)
    {
        GovernorPolicy policy;
        policy.attemptsPerSecond = double(lines) / 5;
        policy.handshakesPerHost = policy.handshakesTotal = 1'000;
        policy.windowShare = 1;
        return policy;
    }

    void addLine(const Simulator::Endpoint &endpoint, int number)
    {
        Connector::Options options;
        options.feed = QStringLiteral("line-%1").arg(number);
        options.line = number + 1;
        options.url = endpoint.url;
        options.restUrl = endpoint.restUrl;
        if (m_case.adjust)
            m_case.adjust(options);
        Watched &line = *m_lines.emplace_back(std::make_unique<Watched>());
        const QString venue = endpoint.venue;
        line.connector = std::make_unique<Connector>(
            options, [venue] { return createProtocol(venue); }, [] { return std::make_unique<WebSocketTransport>(); },
            &m_governor, nullptr);
        line.connector->setStreams({m_case.stream});
        connect(line.connector.get(), &Connector::eventOccurred, this,
                [this, &line](const Event &event) { take(line, event); });
    }

    void startLines()
    {
        for (const auto &line : m_lines)
            line->connector->start();
    }

    void take(Watched &line, const Event &event)
    {
        const auto *change = std::get_if<StateChanged>(&event.payload);
        if (m_isHandshake && m_round == 1 && change && change->to == LineState::Connecting && !line.began)
            line.began = event.at;   // The deadline counts from the attempt.
        if (!line.began || event.at < *line.began || !m_case.isNoticed(event.payload) || m_waiting == 0)
            return;
        m_times.push_back(event.at - *line.began);
        line.began.reset();
        if (--m_waiting == 0) {
            m_wellSince.reset();
            if (m_case.repetitions == 0) {
                // At the end of what is being told, never inside it.
                QTimer::singleShot(0, this, [this] {
                    for (const auto &each : m_lines)
                        each->connector->stop();
                });
            }
        }
    }

    [[nodiscard]] bool allWell() const
    {
        return std::all_of(m_lines.begin(), m_lines.end(), [](const auto &line) {
            const ConnectionMetrics metrics = line->connector->metrics();
            return metrics.connected && metrics.trustedStreams == 1 && metrics.messagesReceived > 0;
        });
    }

    void look()
    {
        if (m_waiting > 0 || isOver())
            return;
        const auto now = Clock::now();
        if (!allWell()) {
            m_wellSince.reset();
        } else if (!m_wellSince) {
            m_wellSince = now;
        } else if (now - *m_wellSince >= (m_round == 0 ? Clock::duration(m_case.known) : 300ms)) {
            inject();
        }
    }

    void inject()
    {
        ++m_round;
        m_waiting = int(m_lines.size());
        Clock::time_point began;
        QMetaObject::invokeMethod(
            m_simulator,
            [&] {
                began = Clock::now();
                if (const auto injected = m_simulator->inject(m_case.fault); !injected) {
                    std::fprintf(stderr, "%s: %s\n", m_case.name, qPrintable(injected.error().detail));
                    std::exit(2);
                }
            },
            Qt::BlockingQueuedConnection);
        if (m_isHandshake)
            return startLines();
        for (const auto &line : m_lines)
            line->began = began;
    }

    const DetectionCase m_case;
    GovernorService m_governor;
    const bool m_isHandshake;
    Simulator *m_simulator = nullptr;   ///< Ends with its thread.
    std::vector<std::unique_ptr<Watched>> m_lines;
    std::optional<Clock::time_point> m_wellSince;
    std::vector<Clock::duration> m_times;
    int m_round = 0, m_waiting = 0;
    QTimer m_look;
};

double secondsOf(Clock::duration duration) { return std::chrono::duration<double>(duration).count(); }

}   // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("feedwarden.*=false"));
    const int lines = argc > 1 ? std::atoi(argv[1]) : 20;
    if (lines < 1) {
        std::fputs("bench_detection [lines a case]\n", stderr);
        return 2;
    }
    QThread simulatorThread;
    simulatorThread.start();
    std::vector<std::unique_ptr<Trial>> trials;
    for (const DetectionCase &each : cases())
        trials.push_back(std::make_unique<Trial>(each, lines, simulatorThread));

    QEventLoop loop;
    QTimer look;
    const auto deadline = Clock::now() + 150s;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (Clock::now() > deadline || std::ranges::all_of(trials, [](const auto &trial) { return trial->isOver(); }))
            loop.quit();
    });
    look.start(100);
    loop.exec();

    bool isKept = true;
    QJsonArray rows;
    std::printf("%-50s %9s %9s %9s %5s\n", "fault", "p50", "longest", "limit", "n");
    for (const auto &trial : trials) {
        std::vector<Clock::duration> times = trial->times();
        std::sort(times.begin(), times.end());
        const DetectionCase &what = trial->what();
        const bool isWhole = trial->isOver() && !times.empty();
        const bool isInTime = isWhole && times.back() <= what.limit + Slack;
        isKept = isKept && isInTime;
        const double p50 = times.empty() ? -1 : secondsOf(times[times.size() / 2]);
        const double longest = times.empty() ? -1 : secondsOf(times.back());
        std::printf("%-50s %7.3f s %7.3f s %7.3f s %5zu%s\n", what.name, p50, longest, secondsOf(what.limit),
                    times.size(),
                    isInTime  ? ""
                    : isWhole ? "  LATE"
                              : "  NOT NOTICED BY ALL");
        rows.append(QJsonObject{{QStringLiteral("fault"), QLatin1String(what.name)},
                                {QStringLiteral("rule"), QLatin1String(what.rule)},
                                {QStringLiteral("p50"), p50},
                                {QStringLiteral("longest"), longest},
                                {QStringLiteral("limit"), secondsOf(what.limit)},
                                {QStringLiteral("noticed"), int(times.size())},
                                {QStringLiteral("missed"), trial->missed()},
                                {QStringLiteral("kept"), isInTime}});
    }
    std::puts(QJsonDocument(QJsonObject{{QStringLiteral("cases"), rows}, {QStringLiteral("slack"), secondsOf(Slack)}})
                  .toJson(QJsonDocument::Compact)
                  .constData());
    trials.clear();
    simulatorThread.quit();
    simulatorThread.wait();
    return isKept ? 0 : 1;
}
