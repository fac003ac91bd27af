// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/truth/venuerun.h"

#include "core/connection/governorservice.h"
#include "core/connection/restclient.h"
#include "core/feed/clockoffset.h"
#include "core/outlets/jsonlines.h"
#include "core/transport/websockettransport.h"
#include "core/venues/venueregistry.h"

#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QThread>

#include <algorithm>

namespace feedwarden {

static constexpr auto Tick = 20ms;
static constexpr auto WatchEvery = 5ms;
static constexpr auto Late = 20ms;                // Less is the ordinary life of a thread.
static constexpr auto Calm = 300ms;               // All is well for so long before the next thing.
static constexpr auto RecoveredWithin = 60s;      // After the faults of a step are over.
static constexpr auto InjectedLatency = 10ms;     // 1 % of it, the resolution of our histograms, is well below 1 ms.
static constexpr auto ConnectTimeout = 1'000ms;   // The shortest that the configuration allows, like most here.

// ---- DelayWatch ----------------------------------------------------------------------------------------------------

DelayWatch::DelayWatch(QObject *parent) : QObject(parent), m_timer(this)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_last = Clock::now();
    connect(&m_timer, &QTimer::timeout, this, [this] {
        const auto now = Clock::now();
        const Clock::duration late = now - std::exchange(m_last, now) - WatchEvery;
        if (late > Late)
            m_stalls.push_back({wallNow(), late});
    });
    m_timer.start(WatchEvery);
}

// ---- SimulatedExchange ---------------------------------------------------------------------------------------------

template<typename F>
void SimulatedExchange::there(F f) const
{
    QMetaObject::invokeMethod(m_context.get(), f, Qt::BlockingQueuedConnection);
}

SimulatedExchange::~SimulatedExchange() { stop(); }

Result<Simulator::Endpoint> SimulatedExchange::start(const Simulator::Options &options)
{
    m_context = std::make_unique<QObject>();
    m_context->moveToThread(m_thread);
    Result<void> started;
    Simulator::Endpoint endpoint;
    there([&] {
        m_simulator = std::make_unique<Simulator>(options);
        m_delays = std::make_unique<DelayWatch>();
        connect(m_simulator.get(), &Simulator::faultEnded, this,
                [this](const QString &, quint64 id) { emit faultEnded(id); });
        started = m_simulator->start();
        if (started)
            endpoint = m_simulator->endpoints().constFirst();
    });
    if (!started)
        return started.error();
    return endpoint;
}

Result<QList<quint64>> SimulatedExchange::inject(const Fault &fault)
{
    const QByteArray command = QJsonDocument(fault.toJson()).toJson(QJsonDocument::Compact);
    QJsonObject answer;
    there([&] { answer = m_simulator->command(command); });
    if (!answer.value(QLatin1String("ok")).toBool())
        return Error{ErrorCode::InvalidArgument, answer.value(QLatin1String("error")).toString()};
    QList<quint64> ids;
    for (const QJsonValue &id : answer.value(QLatin1String("fault_ids")).toArray())
        ids.append(quint64(id.toInteger()));
    return ids;
}

void SimulatedExchange::clear()
{
    there([this] { m_simulator->clear(); });
}

void SimulatedExchange::stop()
{
    if (!m_context)
        return;
    there([this] {
        m_probe.reset();
        m_simulator.reset();
        m_delays.reset();
    });
    m_context.release()->deleteLater();
}

void SimulatedExchange::watchDelays()
{
    there([this] { m_delays->reset(); });
}

void SimulatedExchange::probeHandOver(QObject *receiver, const std::function<void(Clock::duration)> &take)
{
    there([this, receiver, take] {
        m_probe = std::make_unique<QTimer>();
        m_probe->setTimerType(Qt::PreciseTimer);
        QObject::connect(m_probe.get(), &QTimer::timeout, m_probe.get(), [receiver, take] {
            QMetaObject::invokeMethod(
                receiver, [take, sent = Clock::now()] { take(Clock::now() - sent); }, Qt::QueuedConnection);
        });
        m_probe->start(WatchEvery);
    });
}

void SimulatedExchange::stopProbing()
{
    there([this] { m_probe.reset(); });
}

std::vector<RecordedRun::Stall> SimulatedExchange::stalls() const
{
    std::vector<RecordedRun::Stall> stalls;
    there([&] { stalls = m_delays->stalls(); });
    return stalls;
}

// ---- VenueRun ------------------------------------------------------------------------------------------------------

VenueRun::VenueRun(const RunOptions &options, QThread *exchangeThread) : m_options(options), m_exchange(exchangeThread)
{
    m_result.venue = options.venue;
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &VenueRun::tick);
    connect(&m_exchange, &SimulatedExchange::faultEnded, this, [this](quint64 id) { m_activeFaults.remove(id); });
}

VenueRun::~VenueRun() = default;

void VenueRun::start()
{
    const std::optional<JudgedVenue> venue = judgedVenue(m_options.venue);
    if (!venue) {
        fail(QStringLiteral("nobody has written down the rules of %1").arg(m_options.venue));
        return;
    }
    m_venue = *venue;
    m_result.plan = drawFaults(m_venue, {m_options.length, m_options.staleAfter, m_options.withSlowFaults},
                               m_options.seed);
    Simulator::Options simulated;
    simulated.venues = {m_venue.venue};
    simulated.rate = m_options.rate;
    simulated.seed = m_options.seed;
    simulated.truthFile = fileOf("truth");
    const auto endpoint = m_exchange.start(simulated);
    if (!endpoint) {
        fail(endpoint.error().detail);
        return;
    }
    make(*endpoint);

    QList<StreamKey> streams = m_venue.latencyStreams;
    m_connector->setStreams(streams);
    m_connector->start();
    m_stageSince = Clock::now();
    m_timer.start(Tick);
}

void VenueRun::make(const Simulator::Endpoint &endpoint)
{
    GovernorPolicy governor;
    governor.attemptsPerSecond = 1'000;
    governor.windowShare = 1;
    m_governor = std::make_unique<GovernorService>(governor, m_options.seed);
    m_rest = std::make_unique<RestClient>();

    Connector::Options options;
    options.feed = m_options.venue;
    options.url = endpoint.url;
    options.restUrl = endpoint.restUrl;
    options.backoff.initialDelay = 100ms;
    options.backoff.maxDelay = 500ms;
    options.backoff.connectTimeout = ConnectTimeout;
    options.backoff.stableAfter = 1s;
    // Here lines fail for a living; when to stop trying is judged elsewhere.
    options.breaker.failureThreshold = 1'000;
    options.breaker.flapThreshold = 1'000;
    options.breaker.cooldown = 1s;
    options.health.pingInterval = 1s;
    options.health.staleAfter = m_options.staleAfter;
    options.seed = m_options.seed + 1;
    m_connector = std::make_unique<Connector>(
        options,
        [venue = m_venue.venue] {
            // As a configuration asks for it where nothing is said.
            const VenueFacts *facts = findVenue(venue);
            return createProtocol(venue, {.aggregateTrades = facts && facts->aggregatesTrades});
        },
        [] { return std::make_unique<WebSocketTransport>(); }, m_governor.get(), m_rest.get());
    connect(m_connector.get(), &Connector::eventOccurred, this, &VenueRun::take);
    m_run.staleAfter = m_options.staleAfter;
    m_run.connectTimeout = ConnectTimeout;
}

void VenueRun::take(const Event &event)
{
    m_run.events.push_back(event);
    // The client leaves within 5 s of the announcement; until then all looks well.
    const auto *changed = std::get_if<StateChanged>(&event.payload);
    if ((changed && changed->cause == Cause::AnnouncedRestart) || std::holds_alternative<Rotated>(event.payload))
        m_awaitsPlannedEnd = false;
    if (m_clearsOnFailure && std::holds_alternative<ConnectionFailed>(event.payload)) {
        // The reset that sends the client into a fault of the handshake is a failure too, and not the awaited one.
        const Cause cause = std::get<ConnectionFailed>(event.payload).failure.cause;
        if (cause == Cause::ConnectionLost)
            return;
        m_clearsOnFailure = false;
        QMetaObject::invokeMethod(
            this, [this] { m_exchange.clear(); }, Qt::QueuedConnection);
    }
}

bool VenueRun::isWell() const
{
    if (m_connector->state() != LineState::Stable || !m_activeFaults.isEmpty() || m_awaitsPlannedEnd)
        return false;
    const auto streams = m_connector->snapshot().streams;
    return std::all_of(streams.cbegin(), streams.cend(),
                       [](const StreamSnapshot &stream) { return stream.trust == TrustState::Trusted; });
}

QString VenueRun::fileOf(const char *what) const
{
    return QStringLiteral("%1/%2.%3.jsonl").arg(m_options.directory, m_options.venue, QLatin1String(what));
}

std::map<StreamKey, Clock::duration> VenueRun::blindTimes() const
{
    std::map<StreamKey, Clock::duration> times;
    for (const StreamSnapshot &stream : m_connector->snapshot().streams)
        times[stream.key] = stream.blindTime;
    return times;
}

/// How long a clock is measured at the start. One in whole seconds is narrowed by each of its samples: what is latency
/// before the last of them is worth less than what the line says of its clock afterwards.
Clock::duration VenueRun::clockBurst() const
{
    return m_venue.clockUncertainty >= ClockOffset::CoarseResolution
               ? Clock::duration(ClockOffset::BurstSamples * ClockOffset::CoarseBurstSpacing)
               : Clock::duration::zero();
}

void VenueRun::enter(Stage stage)
{
    m_stage = stage;
    m_stageSince = Clock::now();
    m_isWell = false;
}

void VenueRun::tick()
{
    const auto now = Clock::now();
    const bool isWell = this->isWell();
    if (isWell && !m_isWell)
        m_wellSince = now;
    m_isWell = isWell;
    const auto wellFor = isWell ? now - m_wellSince : Clock::duration(0);

    switch (m_stage) {
    case Stage::Clock:
        if (wellFor > std::max<Clock::duration>(Calm, clockBurst()) && m_connector->snapshot().clockOffset)
            slowDown();
        else if (now - m_stageSince > RecoveredWithin)
            fail(QStringLiteral("the venue's clock was never measured"));
        break;
    case Stage::Latency: {
        const auto uptime = m_connector->metrics().uptime;
        const bool isSlowed = uptime && *uptime < now - m_stageSince;   // By a session of its own.
        if (m_run.latencyFrom == WallTime{} && isSlowed && wellFor > Calm)
            beginLatency();
        if (m_run.latencyFrom != WallTime{} && wallNow() - m_run.latencyFrom > m_options.latencyLength)
            measureLatency();
        else if (now - m_stageSince > m_options.latencyLength + RecoveredWithin)
            fail(QStringLiteral("the line never became stable"));
        break;
    }
    case Stage::Settling: {
        const auto streams = m_connector->snapshot().streams;
        const bool allSpoke = std::all_of(streams.cbegin(), streams.cend(), [this](const StreamSnapshot &stream) {
            return stream.lastMessageAt && *stream.lastMessageAt > m_stageSince;
        });
        if (allSpoke && wellFor > Calm) {
            m_run.from = wallNow();
            m_blindBefore = blindTimes();
            m_before = m_connector->metrics();
            m_delays.reset();
            m_exchange.watchDelays();
            m_faultsSince = now;
            beginStep();
        } else if (now - m_stageSince > RecoveredWithin) {
            fail(QStringLiteral("not every stream became trusted"));
        }
        break;
    }
    case Stage::Faults:
        if (m_activeFaults.isEmpty())
            enter(Stage::Recovering);
        else if (now - m_stageSince > RecoveredWithin)
            m_exchange.clear();
        break;
    case Stage::Recovering:
        if (wellFor > std::max<Clock::duration>(Calm, m_result.plan[size_t(m_result.stepsDone - 1)].pause)) {
            beginStep();
        } else if (now - m_stageSince > RecoveredWithin + 2 * m_result.plan[size_t(m_result.stepsDone - 1)].ban) {
            m_notRecovered.append(
                {Finding::Kind::NotRecovered, wallNow(),
                 QStringLiteral("after %1").arg(m_result.plan[size_t(m_result.stepsDone - 1)].toString())});
            finish();
        }
        break;
    case Stage::CoolingDown:
        // Holes are told after a second at the latest.
        if (wellFor > 1'500ms)
            finish();
        else if (now - m_stageSince > RecoveredWithin)
            finish();
        break;
    case Stage::Done:
        break;
    }
}

// Only now: a way that takes longer in one direction makes the clock of a venue that tells it on the socket look wrong.
void VenueRun::slowDown()
{
    Fault slow;
    slow.kind = FaultKind::Slow;
    slow.venue = m_venue.venue;
    slow.latency = InjectedLatency;
    if (const auto begun = m_exchange.inject(slow); !begun) {
        fail(begun.error().detail);
        return;
    }
    // Distributions begin anew with a session.
    m_connector->reconnect();
    enter(Stage::Latency);
}

void VenueRun::beginLatency()
{
    m_run.latencyFrom = wallNow();
    m_exchange.probeHandOver(this, [this](Clock::duration took) { m_handOvers.push_back(took); });
}

void VenueRun::measureLatency()
{
    m_run.latencyTo = wallNow();
    m_exchange.stopProbing();
    m_run.clockDoubt = m_connector->snapshot().clockUncertainty.value_or(0ns);
    if (!m_handOvers.empty()) {
        const auto middle = m_handOvers.begin() + qptrdiff(m_handOvers.size() / 2);
        std::nth_element(m_handOvers.begin(), middle, m_handOvers.end());
        m_run.handOver = *middle;
    }
    m_run.latencyP50 = m_connector->metrics().feedLatencySession.p50;
    m_exchange.clear();
    m_connector->stop();
    QList<StreamKey> streams;
    for (const JudgedStream &stream : m_venue.streams)
        streams.append(stream.key);
    m_connector->setStreams(streams);
    m_run.wantedFrom = wallNow();
    m_connector->start();
    enter(Stage::Settling);
}

void VenueRun::beginStep()
{
    if (Clock::now() - m_faultsSince >= m_options.length || size_t(m_result.stepsDone) >= m_result.plan.size()) {
        enter(Stage::CoolingDown);
        return;
    }
    const FaultStep &step = m_result.plan[size_t(m_result.stepsDone++)];
    emit told(QStringLiteral("%1 %2: %3").arg(m_options.venue).arg(m_result.stepsDone).arg(step.toString()));
    for (const Fault &fault : step.faults) {
        const auto begun = m_exchange.inject(fault);
        if (!begun) {
            fail(QStringLiteral("%1: %2").arg(step.toString(), begun.error().detail));
            return;
        }
        // Those that are over at once say so by a signal that is on its way.
        for (const quint64 id : *begun)
            m_activeFaults.insert(id);
        m_awaitsPlannedEnd = m_awaitsPlannedEnd || fault.kind == FaultKind::ShutdownNotice;
        m_clearsOnFailure = m_clearsOnFailure || fault.lasting == UntilNoticed;
    }
    enter(Stage::Faults);
}

void VenueRun::fail(const QString &problem)
{
    m_result.error = problem;
    m_stage = Stage::Done;
    m_timer.stop();
    QMetaObject::invokeMethod(this, &VenueRun::finished, Qt::QueuedConnection);
}

void VenueRun::finish()
{
    m_timer.stop();
    m_stage = Stage::Done;
    m_run.to = wallNow();
    for (const auto &[key, time] : blindTimes())
        m_run.blindTime[key] = time - m_blindBefore[key];
    const ConnectionMetrics after = m_connector->metrics();
    m_run.undecodableMessages = after.undecodableMessages - m_before.undecodableMessages;
    m_run.checksumFailures = after.checksumFailures - m_before.checksumFailures;
    m_run.duplicates = after.duplicates - m_before.duplicates;
    m_run.stalls = m_exchange.stalls();
    m_run.stalls.insert(m_run.stalls.end(), m_delays.stalls().begin(), m_delays.stalls().end());
    for (const RecordedRun::Stall &stall : m_run.stalls) {
        m_result.stalled += stall.length;
        m_run.longestStall = std::max(m_run.longestStall, stall.length);
    }
    m_result.longestStall = m_run.longestStall;
    m_result.handOver = m_run.handOver;
    m_result.clockDoubt = m_run.clockDoubt;
    m_result.lasted = std::chrono::duration_cast<std::chrono::seconds>(m_run.to - m_run.from);
    m_connector.reset();
    m_exchange.stop();
    QFile events(fileOf("events"));
    if (events.open(QIODevice::WriteOnly)) {
        for (const Event &event : m_run.events)
            events.write(toJsonLine(toJson(event)));
    }
    emit finished();
}

void VenueRun::judge()
{
    if (!m_result.error.isEmpty())
        return;
    const auto truth = readTruthFile(fileOf("truth"));
    if (!truth) {
        m_result.error = truth.error().detail;
        return;
    }
    m_result.report = judgeRun(m_venue, *truth, m_run, m_options.tolerance);
    m_result.report.findings += m_notRecovered;
}

std::vector<RunResult> runVenues(const std::vector<RunOptions> &options,
                                 const std::function<void(const QString &)> &tell)
{
    QThread exchanges;
    exchanges.setObjectName(QStringLiteral("exchanges"));
    exchanges.start();
    std::vector<RunResult> results;
    {
        std::vector<std::unique_ptr<VenueRun>> runs;
        QEventLoop loop;
        size_t left = options.size();
        for (const RunOptions &one : options) {
            auto run = std::make_unique<VenueRun>(one, &exchanges);
            QObject::connect(run.get(), &VenueRun::finished, &loop, [&] {
                if (--left == 0)
                    loop.quit();
            });
            if (tell)
                QObject::connect(run.get(), &VenueRun::told, &loop, tell);
            run->start();
            runs.push_back(std::move(run));
        }
        if (left > 0)
            loop.exec();
        // Not before all are done: it takes seconds, in which the others would stand still.
        for (const auto &run : runs) {
            run->judge();
            results.push_back(run->result());
        }
    }
    exchanges.quit();
    exchanges.wait();
    return results;
}

}   // namespace feedwarden
