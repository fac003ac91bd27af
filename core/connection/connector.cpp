// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/connector.h"

#include "core/base/escaping.h"
#include "core/base/logging.h"
#include "core/base/random.h"
#include "core/connection/classifyend.h"
#include "core/connection/governorservice.h"
#include "core/connection/restclient.h"
#include "core/feed/clockoffset.h"
#include "core/feed/ratemeter.h"
#include "core/feed/slidingcounter.h"
#include "core/feed/streamledger.h"
#include "core/feed/windowedhistogram.h"
#include "core/quality/qualityrating.h"
#include "core/resilience/connectionmachine.h"
#include "core/resilience/messagebudget.h"

#include <QCryptographicHash>
#include <QHash>
#include <QHostAddress>
#include <QMetaMethod>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <deque>

namespace feedwarden {

namespace {

/// The data signals, of which each costs nothing while nobody is connected to it.
enum DataSignal : quint32 {
    NoSignal = 0,
    BatchSignal = 1u << 0,
    TradeSignal = 1u << 1,
    TickerSignal = 1u << 2,
    BookTickerSignal = 1u << 3,
    CandleSignal = 1u << 4,
    BookDepthSignal = 1u << 5,
    LiquidationSignal = 1u << 6,
    MarkPriceSignal = 1u << 7,
};

DataSignal dataSignalOf(const QMetaMethod &method)
{
    static const std::array<std::pair<QMetaMethod, DataSignal>, 8> table = {{
        {QMetaMethod::fromSignal(&Connector::messagesReady), BatchSignal},
        {QMetaMethod::fromSignal(&Connector::trade), TradeSignal},
        {QMetaMethod::fromSignal(&Connector::ticker), TickerSignal},
        {QMetaMethod::fromSignal(&Connector::bookTicker), BookTickerSignal},
        {QMetaMethod::fromSignal(&Connector::candle), CandleSignal},
        {QMetaMethod::fromSignal(&Connector::bookDepth), BookDepthSignal},
        {QMetaMethod::fromSignal(&Connector::liquidation), LiquidationSignal},
        {QMetaMethod::fromSignal(&Connector::markPrice), MarkPriceSignal},
    }};
    for (const auto &[signal, bit] : table) {
        if (signal == method)
            return bit;
    }
    return NoSignal;
}

/// Frames of the last minute and how many of them were not understood (faults A-01).
class DecodeHealth
{
public:
    static constexpr int TooFewToJudge = 5;

    void add(bool isBad, Clock::time_point now)
    {
        const qint64 slice = now.time_since_epoch() / Slice;
        Bucket &bucket = m_buckets[size_t(slice % Buckets)];
        if (bucket.slice != slice)
            bucket = {slice, 0, 0};
        ++bucket.frames;
        bucket.bad += isBad ? 1 : 0;
    }

    /// More than 1 % within 60 s, and not just a handful.
    [[nodiscard]] bool isTooBad(Clock::time_point now) const
    {
        const qint64 oldest = now.time_since_epoch() / Slice - Buckets;
        qint64 frames = 0;
        qint64 bad = 0;
        for (const Bucket &bucket : m_buckets) {
            if (bucket.slice > oldest) {
                frames += bucket.frames;
                bad += bucket.bad;
            }
        }
        return bad >= TooFewToJudge && bad * 100 > frames;
    }

    void clear() { m_buckets = {}; }

private:
    static constexpr Clock::duration Slice = 10s;
    static constexpr int Buckets = 6;
    struct Bucket {
        qint64 slice = -1;
        quint32 frames = 0;
        quint32 bad = 0;
    };
    std::array<Bucket, Buckets> m_buckets{};
};

const char *nameOfProblem(DecodeProblem problem)
{
    switch (problem) {
    case DecodeProblem::None:
        return "none";
    case DecodeProblem::Malformed:
        return "malformed";
    case DecodeProblem::MissingField:
        return "missing field";
    case DecodeProblem::WrongType:
        return "wrong type";
    case DecodeProblem::BadNumber:
        return "bad number";
    case DecodeProblem::DuplicateKey:
        return "duplicate key";
    case DecodeProblem::UnknownType:
        return "unknown message type";
    case DecodeProblem::ForeignStream:
        return "data of a stream nobody asked for";
    }
    Q_UNREACHABLE();
}

LatencySummary toLatency(const DurationSummary &summary)
{
    if (summary.count == 0)
        return {};
    return {summary.p50, summary.p95, summary.p99, summary.max};
}

/// messagesReady() comes with at most so many.
constexpr size_t MostMessagesOfBatch = 512;

bool isLoopback(const QUrl &url)
{
    return url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
}

}   // namespace

class Connector::Private
{
public:
    Private(Connector *connector, Options given, std::unique_ptr<VenueProtocol> spoken,
            std::unique_ptr<Transport> socket, GovernorService *governorService, RestClient *restClient);
    ~Private();

    // What the object is made of.
    Connector *const q;
    Options options;
    const std::unique_ptr<VenueProtocol> protocol;
    const std::unique_ptr<Transport> transport;
    GovernorService *const governor;
    RestClient *const rest;
    const LineTicket ticket;
    QUrl url;
    QString host;
    Random random;
    ConnectionMachine machine;
    StreamLedger ledger;
    MessageBudget budget;
    QTimer timer;
    QTimer batchTimer;

    // What is asked of the session that is up.
    struct Outgoing {
        OutgoingKind kind = OutgoingKind::Subscribe;
        ClientFrame frame;
        quint64 pingNumber = 0;   ///< 0 = a text frame.
        Clock::time_point queuedAt{};
        bool isSubscription = false;
    };
    QHash<quint64, Outgoing> outgoing;
    quint64 nextOutgoing = 1;
    QHash<qint64, std::vector<StreamIndex>> subscribing;   ///< By request id.
    std::vector<StreamIndex> unanswered;                   ///< Subscriptions without an answer in this session.
    bool hasSession = false;                               ///< The ledger's session is up.
    bool isTransportOpen = false;                          ///< Between open() and transportClosed().
    WallTime attemptStartedAt{};
    quint32 transportEpoch = 0;   ///< Of the attempt that the transport works for.
    bool isSettling = false;

    // What is counted and measured.
    CarriedWallClock wallClock;
    DecodedFrame frame;
    std::vector<LedgerEvent> ledgerEvents;
    WindowedHistogram rtt, latency;
    RateMeter rate;
    ClockOffset clock;
    std::optional<ClockOffsetMeasured> toldClock;   ///< None since the clock was last in doubt.
    DecodeHealth decodeHealth;
    SlidingCounter unplannedEnds{1h, 64}, failedAttempts{1h, 256}, integrityFaults{1h, 64};
    quint64 totalFailures = 0, reconnects = 0, errors = 0, undecodable = 0, unknownTypes = 0, foreign = 0;
    quint64 messages = 0;
    quint64 bytesReceivedBefore = 0, bytesSentBefore = 0;   ///< Of earlier sessions.
    Clock::duration downtimeTotal{0}, downtimeMax{0};
    bool anAttemptHasEnded = false;
    bool wasStarted = false;
    std::optional<Clock::time_point> lastDataAt;
    Failure lastFailure;

    // What is handed on.
    std::atomic<quint32> listeners{NoSignal};
    std::atomic<bool> listenersInDoubt{false};   ///< Somebody has disconnected since they were counted.
    std::shared_ptr<MessageBatch> batch;
    QHash<StreamKey, LearnedRate> learned;   ///< Of streams that were removed: they may come back.

    [[nodiscard]] WireFacts wire() const { return {transport->bytesReceived(), transport->lastByteAt()}; }
    [[nodiscard]] LineSettings lineSettings() const;
    [[nodiscard]] ConnectGovernor::HostFacts hostFacts() const;
    [[nodiscard]] LedgerPolicy ledgerPolicy() const { return {options.health.staleAfter, options.quality.lag, true}; }
    [[nodiscard]] LineKind lineKind() const;
    [[nodiscard]] bool hasListener(DataSignal signal) const
    {
        return (listeners.load(std::memory_order_relaxed) & signal) != 0;
    }

    void settle();
    void arm();
    void wake();
    void perform(const LineAction &action);
    void perform(const LedgerEvent &event);

    void stop(ConnectionMachine::StopReason reason);
    void openTransport();
    void beginSession();
    void endSession();
    void subscribe(std::span<const StreamIndex> streams);
    void unsubscribe(std::span<const StreamIndex> streams);
    void resubscribe(StreamIndex stream);
    void enqueue(OutgoingKind kind, ClientFrame clientFrame, bool isSubscription = false);
    void enqueuePing(quint64 number);
    void flushOutgoing();
    void answered(StreamIndex stream);
    void takeNotice(const SessionNotice &notice, Clock::time_point now);
    void takeRejection(const SessionNotice &notice, Clock::time_point now);
    void takeFrame(std::string_view text);
    void takeProblem(std::string_view text, Clock::time_point now);
    void publish(const FeedMessage &message, const std::vector<BookLevel> &levels, WallTime wall);
    void publishSignal(const FeedMessage &message, const std::vector<BookLevel> &levels, WallTime wall);
    void publishBook(StreamIndex stream, WallTime wall);
    void flushBatch();
    void countListeners();
    void fetchSnapshot(StreamIndex stream);
    void askTime(Clock::time_point now);
    void fail(FailureClass failureClass, Cause cause, const QString &detail,
              std::optional<std::chrono::milliseconds> retryAfter = {});

    void tell(EventPayload payload, Clock::time_point at);
    void tell(EventPayload payload) { tell(std::move(payload), Clock::now()); }
    void log(QtMsgType level, const QString &text);
    void reportError(ErrorCode code, const QString &detail);

    [[nodiscard]] std::optional<QualityScore> score(Clock::time_point now);
    [[nodiscard]] ConnectionMetrics makeMetrics(Clock::time_point now);
    [[nodiscard]] ConnectionSnapshot makeSnapshot(Clock::time_point now);
};

// ---- Life. ----

Connector::Private::Private(Connector *connector, Options given, std::unique_ptr<VenueProtocol> spoken,
                            std::unique_ptr<Transport> socket, GovernorService *governorService, RestClient *restClient)
    : q(connector),
      options(std::move(given)),
      protocol(std::move(spoken)),
      transport(std::move(socket)),
      governor(governorService),
      rest(restClient),
      ticket(governor->newTicket()),
      url(options.url.isEmpty() ? protocol->facts().url : options.url),
      host(ConnectGovernor::hostKey(url)),
      random(options.seed != 0 ? Random(options.seed) : Random::fromSystem()),
      machine(lineSettings(), random),
      ledger(ledgerPolicy()),
      budget(protocol->facts().clientMessages, protocol->facts().controlFramesCount),
      timer(q),
      batchTimer(q)
{
    transport->setListener(q);
    timer.setSingleShot(true);
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, q, [this] { wake(); });
    batchTimer.setSingleShot(true);
    batchTimer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&batchTimer, &QTimer::timeout, q, [this] { flushBatch(); });

    governor->addLine(ticket, host, SlotPriority::Public, hostFacts(), q,
                      [this](const ConnectGovernor::Notice &notice) {
                          using Kind = ConnectGovernor::Notice::Kind;
                          const auto now = Clock::now();
                          switch (notice.kind) {
                          case Kind::Granted:
                              machine.slotGranted(notice.trial, now);
                              break;
                          case Kind::BreakerChanged:
                              machine.hostBreakerChanged(notice.transition, now);
                              break;
                          case Kind::Throttled:
                              machine.hostThrottled(notice.until, notice.cause, now);
                              break;
                          case Kind::ThrottleLifted:
                              machine.hostThrottleLifted(now);
                              break;
                          case Kind::LocalFault:
                              machine.localFault(notice.cause, now);
                              break;
                          }
                          settle();
                      });
}

Connector::Private::~Private()
{
    transport->setListener(nullptr);
    transport->abort();
    governor->removeLine(ticket);
}

LineSettings Connector::Private::lineSettings() const
{
    const VenueFacts &facts = protocol->facts();
    LineSettings settings;
    settings.backoff = options.backoff;
    settings.breaker = options.breaker;
    settings.health = options.health;
    settings.heartbeatInterval = facts.heartbeatInterval;
    settings.forbiddenWait = facts.forbiddenWait;
    settings.acknowledgementProves = facts.acknowledgementProves;
    settings.lifetime = facts.lifetime;
    return settings;
}

ConnectGovernor::HostFacts Connector::Private::hostFacts() const
{
    const VenueFacts &facts = protocol->facts();
    ConnectGovernor::HostFacts known;
    if (facts.connectionAttempts.events > 0)
        known.attemptWindows.push_back(facts.connectionAttempts);
    known.breaker = options.breaker;
    known.forbiddenWait = facts.forbiddenWait;
    known.trialLimit = options.backoff.connectTimeout
                       + std::min<Clock::duration>(options.backoff.stableAfter, CircuitBreaker::LongestTrial);
    return known;
}

LineKind Connector::Private::lineKind() const
{
    if (ledger.isEventOnly())
        return LineKind::EventOnly;
    return ledger.isBusy() ? LineKind::Busy : LineKind::Quiet;
}

// ---- The loop: decisions become calls. ----

void Connector::Private::settle()
{
    // A slot may call back in; what it causes joins the end of the queue of the loop that runs.
    if (isSettling)
        return;
    isSettling = true;
    LineAction action;
    for (;;) {
        if (machine.takeAction(action)) {
            perform(action);
        } else if (ledger.hasEvents()) {
            ledger.takeEvents(ledgerEvents);
            // By index: a slot that changes streams may bring new events, which go into the ledger's own list.
            const auto events = std::exchange(ledgerEvents, {});
            for (const LedgerEvent &event : events)
                perform(event);
        } else {
            break;
        }
    }
    isSettling = false;
    flushOutgoing();
    arm();
}

void Connector::Private::arm()
{
    const auto now = Clock::now();
    Clock::time_point next = ledger.nextWake();
    if (const auto wakeAt = machine.nextWake())
        next = std::min(next, *wakeAt);
    if (hasSession) {
        if (const auto wakeAt = budget.nextWake(now))
            next = std::min(next, *wakeAt);
    }
    if (const auto due = clock.nextDue())
        next = std::min(next, *due);
    if (next == Clock::time_point::max()) {
        timer.stop();
        return;
    }
    // Rounded up, or the timer would fire just before the instant and spin.
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(next - now);
    timer.start(std::clamp<std::chrono::milliseconds>(wait, 0ms, 1h));
}

void Connector::Private::wake()
{
    const auto now = Clock::now();
    machine.wake(now, wire());
    ledger.wake(now);
    if (clock.isDue(now))
        askTime(now);
    settle();
}

void Connector::Private::perform(const LineAction &action)
{
    namespace act = lineaction;
    struct Performer {
        Private *d;

        void operator()(const act::RequestSlot &) const { d->governor->request(d->ticket); }
        void operator()(const act::CancelSlot &) const { d->governor->cancel(d->ticket); }
        void operator()(const act::ReportToHost &a) const { d->governor->report(d->ticket, a.report); }
        void operator()(const act::CommandHost &a) const { d->governor->command(d->ticket, a.command); }

        void operator()(const act::Open &a) const
        {
            if (a.epoch != d->machine.epoch())
                return;
            d->transportEpoch = a.epoch;
            d->attemptStartedAt = wallNow();
            d->openTransport();
        }
        void operator()(const act::Close &a) const
        {
            if (a.epoch == d->machine.epoch())
                d->transport->close(a.code, {});
        }
        void operator()(const act::Abort &a) const
        {
            if (a.epoch == d->machine.epoch())
                d->transport->abort();
        }
        void operator()(const act::SendPing &a) const
        {
            if (a.epoch == d->machine.epoch())
                d->enqueuePing(a.number);
        }
        void operator()(const act::SendProbe &a) const
        {
            if (a.epoch != d->machine.epoch())
                return;
            if (auto probe = d->protocol->applicationPing())
                d->enqueue(OutgoingKind::Ping, std::move(*probe));
        }
        void operator()(const act::Authenticate &) const {}
        void operator()(const act::Subscribe &a) const
        {
            if (a.epoch == d->machine.epoch())
                d->beginSession();
        }

        void operator()(const act::StateChanged &a) const
        {
            d->log(QtInfoMsg,
                   QStringLiteral("%1 -> %2%3")
                       .arg(nameOf(a.from), nameOf(a.to),
                            a.cause == Cause::None ? QString() : QStringLiteral(" (%1)").arg(nameOf(a.cause))));
            d->tell(StateChanged{a.from, a.to, a.cause});
            emit d->q->stateChanged(a.to, a.cause);
        }
        void operator()(const act::ConnectionFailed &a) const
        {
            d->anAttemptHasEnded = true;
            d->lastFailure = a.failure;
            if (a.failure.failureClass != FailureClass::Neutral) {
                ++d->totalFailures;
                const auto &record = d->machine.attempt();
                (record.openedAt ? d->unplannedEnds : d->failedAttempts).add(Clock::now());
            }
            d->log(QtWarningMsg, QStringLiteral("failed, class %1, %2: %3")
                                     .arg(QString(letterOf(a.failure.failureClass)), nameOf(a.failure.cause),
                                          escaped(a.failure.detail)));
            d->tell(ConnectionFailed{a.failure});
            emit d->q->connectionFailed(a.failure);
        }
        void operator()(const act::Reconnecting &a) const
        {
            d->tell(Reconnecting{a.attempt, a.delay});
            emit d->q->reconnecting(a.attempt, a.delay);
        }
        void operator()(const act::Reconnected &a) const
        {
            ++d->reconnects;
            d->downtimeTotal += a.downtime;
            d->downtimeMax = std::max(d->downtimeMax, a.downtime);
            d->tell(Reconnected{a.downtime, a.attempt});
            emit d->q->reconnected(a.downtime, a.attempt);
        }
        void operator()(const act::BreakerChanged &a) const
        {
            // The host's transition is told to every line of it here, and once to all by the governor's service.
            const bool ofHost = a.scope == BreakerScope::Host;
            const BreakerTransition &t = a.transition;
            switch (t.to) {
            case BreakerState::Open:
                if (!ofHost)
                    d->tell(BreakerOpened{t.failures, t.cooldown});
                emit d->q->breakerOpened(t.failures, t.cooldown);
                break;
            case BreakerState::HalfOpen:
                if (!ofHost)
                    d->tell(BreakerHalfOpened{});
                emit d->q->breakerHalfOpened();
                break;
            case BreakerState::Closed:
                if (!ofHost)
                    d->tell(BreakerClosed{});
                emit d->q->breakerClosed();
                break;
            }
        }
        void operator()(const act::StaleDetected &a) const
        {
            d->tell(StaleDetected{{}, a.silence});
            emit d->q->staleDetected({}, a.silence);
        }
        void operator()(const act::StaleCleared &) const
        {
            d->tell(StaleCleared{});
            emit d->q->staleCleared({});
        }
        void operator()(const act::ProvenAlive &) const
        {
            if (d->hasSession)
                d->ledger.proofOfLife(Clock::now());
        }
        void operator()(const act::LocalFault &a) const
        {
            d->reportError(ErrorCode::Resource, QStringLiteral("this machine: %1").arg(nameOf(a.cause)));
        }
        void operator()(const act::DoesNotAnswerPings &) const
        {
            d->log(QtInfoMsg,
                   QStringLiteral("the host does not answer pings; its data and heartbeats are watched instead"));
        }
    };
    std::visit(Performer{this}, action);
}

void Connector::Private::perform(const LedgerEvent &event)
{
    using Kind = LedgerEvent::Kind;
    const auto keyOf = [this](StreamIndex index) -> std::optional<StreamKey> {
        if (index == NoStream || !ledger.contains(index))
            return {};
        return ledger.key(index);
    };
    const std::optional<StreamKey> key = keyOf(event.stream);
    switch (event.kind) {
    case Kind::TrustChanged:
        if (!key)
            break;
        tell(TrustChanged{*key, event.from, event.to}, event.at);
        emit q->trustChanged(*key, event.from, event.to);
        break;
    case Kind::SequenceGap:
        integrityFaults.add(event.at);
        tell(SequenceGap{key, event.expected, event.received, event.missing}, event.at);
        emit q->sequenceGap(key, event.expected, event.received, event.missing);
        break;
    case Kind::Resynced:
        if (!key)
            break;
        tell(Resynced{*key, event.duration}, event.at);
        emit q->resynced(*key, event.duration);
        break;
    case Kind::StaleDetected:
        tell(StaleDetected{key, event.duration}, event.at);
        emit q->staleDetected(key, event.duration);
        break;
    case Kind::StaleCleared:
        tell(StaleCleared{key}, event.at);
        emit q->staleCleared(key);
        break;
    case Kind::NeedResubscribe:
        if (hasSession && key)
            resubscribe(event.stream);
        break;
    case Kind::NeedSnapshot:
        if (key)
            fetchSnapshot(event.stream);
        break;
    case Kind::NeedVenueProbe:
        if (auto probe = hasSession ? protocol->applicationPing() : std::nullopt)
            enqueue(OutgoingKind::Ping, std::move(*probe));
        break;
    case Kind::ReplaceLine:
        machine.replaceLine(Cause::StreamsSilent, event.at);
        break;
    case Kind::ResyncFailed:
        fail(FailureClass::Counts, Cause::ResyncFailed,
             QStringLiteral("the book of %1 could not be brought in step three times within a minute")
                 .arg(key ? key->toString() : QString()));
        break;
    case Kind::Recovered:
        machine.recovered(event.at);
        break;
    }
}

// ---- The session. ----

void Connector::Private::stop(ConnectionMachine::StopReason reason)
{
    const auto now = Clock::now();
    ledger.stoppedByUser(now);
    clock.stop();
    machine.stop(now, reason);
    settle();
}

void Connector::Private::openTransport()
{
    const VenueFacts &facts = protocol->facts();
    OpenRequest request;
    request.url = protocol->connectUrl(url);
    request.maxMessageBytes = facts.maxMessageBytes;
    request.proxy = options.proxy;
    request.extraAuthorities = options.extraAuthorities;
    isTransportOpen = true;
    transport->open(request);
}

void Connector::Private::beginSession()
{
    const auto now = Clock::now();
    hasSession = true;
    budget.restart();
    outgoing.clear();
    subscribing.clear();
    unanswered.clear();
    decodeHealth.clear();
    rtt.clear();
    protocol->sessionStarted();
    ledger.sessionStarted(now);
    machine.setKind(lineKind(), now);
    if (!clock.nextDue() && rest && protocol->timeRequest() && !options.restUrl.isEmpty())
        clock.start(now);

    for (ClientFrame &opening : protocol->openingFrames())
        enqueue(OutgoingKind::Subscribe, std::move(opening));
    std::vector<StreamIndex> wanted;
    for (StreamIndex index = 0; index < ledger.indexEnd(); ++index) {
        if (ledger.contains(index))
            wanted.push_back(index);
    }
    unanswered = wanted;
    subscribe(wanted);
    if (unanswered.empty())
        machine.allStreamsAcknowledged(now);
}

void Connector::Private::endSession()
{
    hasSession = false;
    outgoing.clear();
    subscribing.clear();
    unanswered.clear();
    budget.restart();
    flushBatch();
}

void Connector::Private::subscribe(std::span<const StreamIndex> streams)
{
    for (ClientFrame &request : protocol->subscribe(streams)) {
        if (request.requestId != 0)
            subscribing.insert(request.requestId, request.streams);
        enqueue(OutgoingKind::Subscribe, std::move(request), true);
    }
}

void Connector::Private::unsubscribe(std::span<const StreamIndex> streams)
{
    for (ClientFrame &request : protocol->unsubscribe(streams))
        enqueue(OutgoingKind::Unsubscribe, std::move(request));
}

void Connector::Private::resubscribe(StreamIndex stream)
{
    // Both with the same right of way: what is asked for anew must leave after what ends it.
    for (ClientFrame &request : protocol->unsubscribe({&stream, 1}))
        enqueue(OutgoingKind::Subscribe, std::move(request));
    subscribe({&stream, 1});
}

void Connector::Private::enqueue(OutgoingKind kind, ClientFrame clientFrame, bool isSubscription)
{
    const quint64 id = nextOutgoing++;
    outgoing.insert(id, {kind, std::move(clientFrame), 0, Clock::now(), isSubscription});
    budget.enqueue(kind, id);
}

void Connector::Private::enqueuePing(quint64 number)
{
    const quint64 id = nextOutgoing++;
    outgoing.insert(id, {OutgoingKind::Ping, {}, number, Clock::now(), false});
    budget.enqueue(OutgoingKind::Ping, id);
}

void Connector::Private::flushOutgoing()
{
    const auto now = Clock::now();
    while (const auto next = budget.next(now)) {
        const Outgoing message = outgoing.take(next->id);
        if (message.pingNumber != 0) {
            transport->ping(QByteArray::number(message.pingNumber));
            if (now - message.queuedAt > 1ms)
                machine.pingSent(message.pingNumber, now, wire());
            continue;
        }
        if (!transport->sendText(message.frame.text))
            continue;   // The transport is about to tell its end.
        if (message.isSubscription) {
            for (const StreamIndex stream : message.frame.streams) {
                if (ledger.contains(stream))
                    ledger.requested(stream, now);
            }
        }
    }
}

// ---- What comes in. ----

void Connector::Private::takeFrame(std::string_view text)
{
    const auto now = Clock::now();
    protocol->decode(text, frame);
    decodeHealth.add(frame.problem != DecodeProblem::None && frame.problem != DecodeProblem::UnknownType
                         && frame.problem != DecodeProblem::ForeignStream,
                     now);
    // An old frame of a connection-wide sequence is left out whole; the ledger counts it.
    if (!frame.connectionSequence.isSet || ledger.acceptFrame(frame.connectionSequence, now)) {
        const WallTime wall = wallClock.at(now);
        for (const FeedMessage &message : frame.messages) {
            const LedgerVerdict verdict = ledger.accept(message, frame.levels, now, wall);
            if (verdict.hasLatency)
                latency.record(verdict.latency, now);
            if (verdict.isPublished && listeners.load(std::memory_order_relaxed) != NoSignal) {
                // A book that has just become whole is handed on whole: what was buffered for it was not.
                if (verdict.isNewlyTrusted && ledger.traits(message.stream).snapshotOverRest)
                    publishBook(message.stream, wall);
                else
                    publish(message, frame.levels, wall);
            }
        }
        if (!frame.messages.empty()) {
            messages += frame.messages.size();
            rate.add(now, frame.messages.size());
            lastDataAt = now;
            machine.dataReceived(now);
        }
        for (size_t i = 0; i < frame.notices.size(); ++i)
            takeNotice(frame.notices[i], now);
    }
    if (frame.problem != DecodeProblem::None) [[unlikely]]
        takeProblem(text, now);
    if (machine.hasActions() || ledger.hasEvents()) [[unlikely]]
        settle();
}

void Connector::Private::takeProblem(std::string_view text, Clock::time_point now)
{
    if (frame.problem == DecodeProblem::UnknownType) {
        if (unknownTypes++ == 0)
            log(QtInfoMsg,
                QStringLiteral("a message of an unknown type is ignored: %1")
                    .arg(escaped(QString::fromUtf8(text.data(), qsizetype(std::min<size_t>(text.size(), 256))))));
        return;
    }
    const QByteArray raw(text.data(), qsizetype(text.size()));
    const QString hash = QString::fromLatin1(
        QCryptographicHash::hash(raw, QCryptographicHash::Sha256).toHex().left(16));
    const QString detail = QStringLiteral("%1 %2, message %3: %4")
                               .arg(QLatin1String(nameOfProblem(frame.problem)), QLatin1String(frame.problemField),
                                    hash, escaped(QString::fromUtf8(raw.left(256))));
    if (frame.problem == DecodeProblem::ForeignStream) {
        // One of these right after an unsubscription is normal; it is told once.
        if (foreign++ == 0)
            reportError(ErrorCode::BadData, detail);
        return;
    }
    ++undecodable;
    integrityFaults.add(now);
    if (undecodable <= 20 || undecodable % 1'000 == 0)
        reportError(ErrorCode::BadData, detail);
    if (decodeHealth.isTooBad(now))
        fail(FailureClass::Counts, Cause::TooMuchUndecodable,
             QStringLiteral("more than 1 % of the messages of a minute are not understood"));
}

void Connector::Private::answered(StreamIndex stream)
{
    const auto erased = std::erase(unanswered, stream);
    if (erased > 0 && unanswered.empty())
        machine.allStreamsAcknowledged(Clock::now());
}

void Connector::Private::takeNotice(const SessionNotice &notice, Clock::time_point now)
{
    using Kind = SessionNotice::Kind;
    switch (notice.kind) {
    case Kind::Acknowledged: {
        std::vector<StreamIndex> streams = notice.streams;
        if (const auto request = subscribing.find(notice.requestId); request != subscribing.end()) {
            streams.insert(streams.end(), request->begin(), request->end());
            subscribing.erase(request);
        }
        for (const StreamIndex stream : streams) {
            if (!ledger.contains(stream))
                continue;
            ledger.acknowledged(stream, now);
            const bool isNews = std::find(unanswered.cbegin(), unanswered.cend(), stream) != unanswered.cend();
            answered(stream);
            if (isNews) {
                tell(SubscriptionConfirmed{ledger.key(stream)}, now);
                emit q->subscriptionConfirmed(ledger.key(stream));
            }
        }
        break;
    }
    case Kind::Rejected:
        takeRejection(notice, now);
        break;
    case Kind::Heartbeat:
    case Kind::Pong:
        machine.heartbeat(now);
        break;
    case Kind::ClosingSoon:
        log(QtInfoMsg, QStringLiteral("the server announces that it will close this session"));
        machine.announcedRestart(now);
        break;
    case Kind::Throttled:
        fail(FailureClass::Throttled, Cause::TooManyRequests, notice.text, notice.retryAfter);
        break;
    case Kind::InvalidCredentials:
        fail(FailureClass::Blocked, Cause::InvalidCredentials, notice.text);
        break;
    case Kind::Error:
        reportError(ErrorCode::ServerRefused, notice.text);
        break;
    }
}

void Connector::Private::takeRejection(const SessionNotice &notice, Clock::time_point now)
{
    std::vector<StreamIndex> streams = notice.streams;
    if (const auto request = subscribing.find(notice.requestId); request != subscribing.end()) {
        streams.insert(streams.end(), request->begin(), request->end());
        subscribing.erase(request);
    }
    std::erase_if(streams, [this](StreamIndex stream) { return !ledger.contains(stream); });
    if (streams.empty()) {
        reportError(ErrorCode::ServerRefused, notice.text);
        return;
    }
    if (notice.requestId != 0 && streams.size() > 1) {
        // One bad symbol must not harm the others: halves are asked for until it stands alone.
        const auto middle = streams.size() / 2;
        subscribe(std::span(streams).first(middle));
        subscribe(std::span(streams).subspan(middle));
        return;
    }
    for (const StreamIndex stream : streams) {
        ledger.rejected(stream, notice.text, now);
        log(QtWarningMsg,
            QStringLiteral("%1 was rejected: %2").arg(ledger.key(stream).toString(), escaped(notice.text)));
        tell(SubscriptionRejected{ledger.key(stream), notice.text}, now);
        emit q->subscriptionRejected(ledger.key(stream), notice.text);
        answered(stream);
    }
    // A venue without request ids refuses a whole message for one name in it: the rest is asked for again.
    if (notice.requestId == 0 && !unanswered.empty())
        subscribe(std::vector(unanswered));
}

void Connector::Private::fail(FailureClass failureClass, Cause cause, const QString &detail,
                              std::optional<std::chrono::milliseconds> retryAfter)
{
    Failure failure;
    failure.failureClass = failureClass;
    failure.cause = cause;
    failure.detail = detail.left(512);
    failure.retryAfter = retryAfter;
    machine.fail(failure, Clock::now());
}

// ---- Handing on. ----

void Connector::Private::publish(const FeedMessage &message, const std::vector<BookLevel> &levels, WallTime wall)
{
    if (listenersInDoubt.exchange(false))
        countListeners();
    if (hasListener(BatchSignal)) {
        if (!batch) {
            batch = std::make_shared<MessageBatch>();
            batchTimer.start(options.health.batchInterval);
        }
        FeedMessage copy = message;
        if (auto *const change = std::get_if<BookChange>(&copy.payload)) {
            const auto begin = levels.cbegin() + change->firstLevel;
            const auto firstLevel = quint32(batch->levels.size());
            batch->levels.insert(batch->levels.end(), begin, begin + change->bidCount + change->askCount);
            change->firstLevel = firstLevel;
        }
        batch->messages.push_back(std::move(copy));
        batch->receivedAt.push_back(wall);
        if (batch->messages.size() >= MostMessagesOfBatch)
            flushBatch();
    }
    if ((listeners.load(std::memory_order_relaxed) & ~quint32(BatchSignal)) != 0)
        publishSignal(message, levels, wall);
}

void Connector::Private::publishSignal(const FeedMessage &message, const std::vector<BookLevel> &levels, WallTime wall)
{
    const StreamKey key = ledger.key(message.stream);   // A copy: a slot may remove the stream.
    struct Emitter {
        Private *d;
        const StreamKey &key;
        const FeedMessage &message;
        const std::vector<BookLevel> &levels;
        WallTime wall;

        void operator()(const Trade &v) const
        {
            if (d->hasListener(TradeSignal))
                emit d->q->trade(key, v);
        }
        void operator()(const Ticker &v) const
        {
            if (d->hasListener(TickerSignal))
                emit d->q->ticker(key, v);
        }
        void operator()(const BookTicker &v) const
        {
            if (d->hasListener(BookTickerSignal))
                emit d->q->bookTicker(key, v);
        }
        void operator()(const Candle &v) const
        {
            if (d->hasListener(CandleSignal))
                emit d->q->candle(key, v);
        }
        void operator()(const Liquidation &v) const
        {
            if (d->hasListener(LiquidationSignal))
                emit d->q->liquidation(key, v);
        }
        void operator()(const MarkPrice &v) const
        {
            if (d->hasListener(MarkPriceSignal))
                emit d->q->markPrice(key, v);
        }
        void operator()(const BookChange &v) const
        {
            if (!d->hasListener(BookDepthSignal))
                return;
            auto one = std::make_shared<MessageBatch>();
            const auto begin = levels.cbegin() + v.firstLevel;
            one->levels.assign(begin, begin + v.bidCount + v.askCount);
            one->messages.push_back(message);
            std::get<BookChange>(one->messages.front().payload).firstLevel = 0;
            one->receivedAt.push_back(wall);
            emit d->q->bookDepth(key, one);
        }
    };
    std::visit(Emitter{this, key, message, levels, wall}, message.payload);
}

void Connector::Private::publishBook(StreamIndex stream, WallTime wall)
{
    const OrderBook *const book = ledger.book(stream);
    if (!book || listeners.load(std::memory_order_relaxed) == NoSignal)
        return;
    // Best first, as exchanges send it; the book keeps it the other way round.
    std::vector<BookLevel> levels(book->bids().rbegin(), book->bids().rend());
    levels.insert(levels.end(), book->asks().rbegin(), book->asks().rend());
    FeedMessage whole;
    whole.stream = stream;
    whole.countsForLatency = false;
    if (const auto last = ledger.lastSequence(stream))
        whole.sequence = {*last, *last, 0, true};
    whole.payload = BookChange{0, quint32(book->bids().size()), quint32(book->asks().size()), true};
    publish(whole, levels, wall);
}

void Connector::Private::flushBatch()
{
    batchTimer.stop();
    if (!batch)
        return;
    const MessageBatchPtr ready = std::exchange(batch, {});
    const auto begun = Clock::now();
    emit q->messagesReady(ready);
    emit q->batchProcessed(int(ready->messages.size()), Clock::now() - begun);
}

// ---- REST. ----

void Connector::Private::fetchSnapshot(StreamIndex stream)
{
    const auto request = protocol->snapshotRequest(stream);
    if (!request || !rest || options.restUrl.isEmpty()) {
        ledger.snapshotFailed(stream, Clock::now());
        return;
    }
    const QUrl target = options.restUrl.resolved(QUrl(request->pathAndQuery));
    const StreamKey key = ledger.key(stream);
    const quint32 epoch = machine.epoch();
    rest->get(target, request->weight, q, [this, stream, key, epoch](const RestReply &reply) {
        // The stream may be gone or another by now, and a snapshot for an earlier session is worth nothing.
        if (!hasSession || machine.epoch() != epoch || !ledger.contains(stream) || ledger.key(stream) != key)
            return;
        const auto now = Clock::now();
        DecodedFrame snapshot;
        if (!reply.isOk()) {
            reportError(ErrorCode::Network, QStringLiteral("snapshot of %1: %2").arg(key.toString(), reply.error));
            ledger.snapshotFailed(stream, now);
        } else if (const auto parsed = protocol->parseSnapshot(stream, reply.body, snapshot); !parsed) {
            reportError(parsed.error().code,
                        QStringLiteral("snapshot of %1: %2").arg(key.toString(), parsed.error().detail));
            ledger.snapshotFailed(stream, now);
        } else {
            ledger.applySnapshot(snapshot.messages.front(), snapshot.levels, now);
            if (ledger.trust(stream) == TrustState::Trusted)
                publishBook(stream, reply.receivedAt);
        }
        settle();
    });
}

void Connector::Private::askTime(Clock::time_point now)
{
    const auto request = protocol->timeRequest();
    if (!request || !rest || options.restUrl.isEmpty()) {
        clock.stop();
        return;
    }
    clock.requested(now);
    rest->get(
        options.restUrl.resolved(QUrl(request->pathAndQuery)), request->weight, q, [this](const RestReply &reply) {
            const auto answeredAt = Clock::now();
            const auto parsed = reply.isOk() ? protocol->parseTime(reply.body)
                                             : Result<VenueTime>(Error{ErrorCode::Network, reply.error});
            if (!parsed) {
                clock.failed(answeredAt);
                log(QtInfoMsg, QStringLiteral("the venue's clock could not be read: %1").arg(parsed.error().detail));
            } else if (clock.addSample({reply.receivedAt, reply.roundTrip, parsed->time, parsed->resolution, {}},
                                       answeredAt)) {
                ledger.setClockOffset(clock.offset());
                // A burst of samples sharpens the figure; it is news only where it contradicts what was told.
                const ClockOffsetMeasured news{*clock.offset(), *clock.uncertainty()};
                if (!toldClock
                    || std::chrono::abs(news.offset - toldClock->offset)
                           > std::max<Clock::duration>(toldClock->uncertainty, 5ms)) {
                    toldClock = news;
                    tell(news);
                }
            }
            settle();
        });
}

// ---- Telling. ----

void Connector::Private::tell(EventPayload payload, Clock::time_point at)
{
    Event event;
    // An event may be told a moment after it became true; both of its times say when it did.
    event.at = at;
    event.time = wallNow() - (Clock::now() - at);
    event.feed = options.feed;
    event.line = options.line;
    event.payload = std::move(payload);
    emit q->eventOccurred(event);
}

void Connector::Private::log(QtMsgType level, const QString &text)
{
    const QString line = QStringLiteral("%1 #%2 %3").arg(options.feed).arg(options.line).arg(text);
    if (level == QtWarningMsg)
        qCWarning(logConnection).noquote() << line;
    else
        qCInfo(logConnection).noquote() << line;
    emit q->logged(level, text);
}

void Connector::Private::reportError(ErrorCode code, const QString &detail)
{
    ++errors;
    const Error error{code, detail.left(1'024)};
    log(QtWarningMsg, error.detail);
    tell(ErrorOccurred{error});
    emit q->errorOccurred(error);
}

// ---- Snapshots. ----

std::optional<QualityScore> Connector::Private::score(Clock::time_point now)
{
    if (machine.isStopped() || (!anAttemptHasEnded && !machine.hasProofOfLife()))
        return {};
    QualityInput input;
    input.situation = machine.hasProofOfLife() ? QualitySituation::Up : QualitySituation::Down;
    input.trustedShare = ledger.trustedShare(now);
    input.unplannedEnds = unplannedEnds.count(now);
    input.failedAttempts = failedAttempts.count(now);
    const DurationSummary roundTrips = rtt.summary(WindowedHistogram::Window::FiveMinutes, now);
    if (roundTrips.count > 0) {
        input.rttP50 = roundTrips.p50;
        input.rttP95 = roundTrips.p95;
    }
    input.streams = ledger.wantedStreams();
    input.staleOrLagging = ledger.staleOrLagging(now);
    input.gaps = integrityFaults.count(now);   // Gaps, checksum failures and undecodable messages weigh alike.
    return rateQuality(input, options.quality);
}

ConnectionMetrics Connector::Private::makeMetrics(Clock::time_point now)
{
    using Window = WindowedHistogram::Window;
    const LedgerTotals &totals = ledger.totals();
    ConnectionMetrics m;
    m.connected = machine.hasSession();
    if (const auto since = machine.sessionSince())
        m.uptime = now - *since;
    m.reconnects = reconnects;
    m.consecutiveFailures = machine.failuresInRow();
    m.totalFailures = totalFailures;
    m.messagesReceived = messages;
    m.messagesPerSecond = rate.perSecond(now);
    if (lastDataAt)
        m.lastMessageAge = now - *lastDataAt;
    m.rtt = toLatency(rtt.summary(Window::Minute, now));
    m.rttSession = toLatency(rtt.summary(Window::Session, now));
    m.feedLatency = toLatency(latency.summary(Window::Minute, now));
    m.feedLatencySession = toLatency(latency.summary(Window::Session, now));
    m.errors = errors;
    m.bytesReceived = bytesReceivedBefore + (isTransportOpen ? quint64(transport->bytesReceived()) : 0);
    m.bytesSent = bytesSentBefore + (isTransportOpen ? quint64(transport->bytesSent()) : 0);
    if (reconnects > 0) {
        m.averageReconnectTime = downtimeTotal / qint64(reconnects);
        m.maxReconnectTime = downtimeMax;
    }
    m.quality = score(now);
    m.breakerState = machine.breakerState();
    m.sequenceGaps = totals.sequenceGaps;
    m.duplicates = totals.duplicates;
    m.checksumFailures = totals.checksumFailures;
    m.undecodableMessages = undecodable;
    m.trustedStreams = ledger.trustedStreams();
    m.wantedStreams = ledger.wantedStreams();
    m.blindTime = ledger.blindTime(now);
    return m;
}

static AttemptSnapshot toSnapshot(const AttemptRecord &record, WallTime startedAt)
{
    AttemptSnapshot snapshot;
    snapshot.attempt = record.attempt;
    snapshot.startedAt = startedAt;
    snapshot.plannedDelay = record.plannedDelay;
    snapshot.actualDelay = record.realDelay();
    for (size_t i = 0; i < record.phases.size(); ++i) {
        if (record.phases[i])
            snapshot.phases[i] = *record.phases[i] - record.startedAt;
    }
    if (record.endedAt)
        snapshot.failure = record.end;
    return snapshot;
}

ConnectionSnapshot Connector::Private::makeSnapshot(Clock::time_point now)
{
    ConnectionSnapshot s;
    s.feed = options.feed;
    s.line = options.line;
    s.host = url.host() + (url.port() > 0 ? QStringLiteral(":%1").arg(url.port()) : QString());
    s.takenAt = now;
    s.state = machine.state();
    s.cause = machine.stateCause();
    if (s.cause != Cause::None && s.cause == lastFailure.cause)
        s.causeDetail = lastFailure.detail;
    s.downSince = machine.outageSince();
    s.attempt = machine.attempt().attempt;
    s.nextAttemptAt = machine.nextAttempt();
    if (s.metrics.breakerState != BreakerState::Closed || machine.state() == LineState::BreakerOpen)
        s.breakerUntil = machine.breaker().openUntil() ? machine.breaker().openUntil() : machine.nextAttempt();
    s.clockOffset = clock.offset();
    s.clockUncertainty = clock.uncertainty();
    s.metrics = makeMetrics(now);
    for (StreamIndex index = 0; index < ledger.indexEnd(); ++index) {
        if (!ledger.contains(index))
            continue;
        const StreamReading reading = ledger.reading(index, now);
        StreamSnapshot stream;
        stream.key = ledger.key(index);
        stream.trust = reading.trust;
        stream.isQuiet = reading.hasNoEventYet || reading.isQuiet;
        if (reading.hasMessage) {
            stream.lastMessageAt = reading.lastMessageAt;
            const auto known = [](const Decimal &value) { return value.isZero() ? std::optional<Decimal>() : value; };
            stream.lastPrice = known(reading.lastPrice);
            stream.bid = known(reading.bid);
            stream.ask = known(reading.ask);
        }
        stream.messages = reading.messages;
        stream.gaps = reading.gaps;
        stream.duplicates = reading.duplicates;
        stream.blindTime = reading.blindTime;
        s.streams.append(std::move(stream));
    }
    if (machine.attempt().epoch != 0)
        s.lastAttempt = toSnapshot(machine.attempt(), attemptStartedAt);
    if (s.lastAttempt && url.scheme() == QLatin1String("ws"))
        s.lastAttempt->phases[size_t(SetupPhase::Tls)].reset();   // The machine passes over it; nobody measured it.
    return s;
}

// ---- The public face. ----

Connector::Connector(Options options, std::unique_ptr<VenueProtocol> protocol, std::unique_ptr<Transport> transport,
                     GovernorService *governor, RestClient *rest, QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>(this, std::move(options), std::move(protocol), std::move(transport), governor, rest))
{
}

Connector::~Connector() = default;

LineState Connector::state() const { return d->machine.state(); }

ConnectionMetrics Connector::metrics() const { return d->makeMetrics(Clock::now()); }

ConnectionSnapshot Connector::snapshot() const { return d->makeSnapshot(Clock::now()); }

ConnectionMetrics Connector::mergedMetrics(std::span<Connector *const> lines, Clock::time_point now)
{
    using Window = WindowedHistogram::Window;
    if (lines.size() == 1)
        return lines.front()->d->makeMetrics(now);
    ConnectionMetrics all;
    LogHistogram rttMinute, rttSession, latencyMinute, latencySession;
    Clock::duration downtime{0};
    for (Connector *line : lines) {
        const ConnectionMetrics m = line->d->makeMetrics(now);
        all.connected = all.connected || m.connected;
        if (m.uptime)
            all.uptime = std::min(all.uptime.value_or(*m.uptime), *m.uptime);
        all.reconnects += m.reconnects;
        all.consecutiveFailures = std::max(all.consecutiveFailures, m.consecutiveFailures);
        all.totalFailures += m.totalFailures;
        all.messagesReceived += m.messagesReceived;
        all.messagesPerSecond += m.messagesPerSecond;
        if (m.lastMessageAge)
            all.lastMessageAge = std::min(all.lastMessageAge.value_or(*m.lastMessageAge), *m.lastMessageAge);
        all.errors += m.errors;
        all.bytesReceived += m.bytesReceived;
        all.bytesSent += m.bytesSent;
        downtime += line->d->downtimeTotal;
        if (m.maxReconnectTime)
            all.maxReconnectTime = std::max(all.maxReconnectTime.value_or(0ns), *m.maxReconnectTime);
        if (m.quality && (!all.quality || m.quality->value() < all.quality->value()))
            all.quality = m.quality;
        // Closed, HalfOpen, Open is not their order in the enum.
        const auto rank = [](BreakerState state) {
            return state == BreakerState::Closed ? 0 : state == BreakerState::HalfOpen ? 1 : 2;
        };
        if (rank(m.breakerState) > rank(all.breakerState))
            all.breakerState = m.breakerState;
        all.sequenceGaps += m.sequenceGaps;
        all.duplicates += m.duplicates;
        all.checksumFailures += m.checksumFailures;
        all.undecodableMessages += m.undecodableMessages;
        all.trustedStreams += m.trustedStreams;
        all.wantedStreams += m.wantedStreams;
        all.rotations += m.rotations;
        line->d->rtt.addTo(rttMinute, Window::Minute, now);
        line->d->rtt.addTo(rttSession, Window::Session, now);
        line->d->latency.addTo(latencyMinute, Window::Minute, now);
        line->d->latency.addTo(latencySession, Window::Session, now);
    }
    if (all.reconnects > 0)
        all.averageReconnectTime = downtime / qint64(all.reconnects);
    all.rtt = toLatency(rttMinute.summary());
    all.rttSession = toLatency(rttSession.summary());
    all.feedLatency = toLatency(latencyMinute.summary());
    all.feedLatencySession = toLatency(latencySession.summary());
    return all;
}

bool Connector::isBlind() const
{
    for (StreamIndex index = 0; index < d->ledger.indexEnd(); ++index) {
        if (!d->ledger.contains(index))
            continue;
        const TrustState trust = d->ledger.trust(index);
        if (trust != TrustState::Trusted && trust != TrustState::Paused)
            return true;
    }
    return false;
}

quint64 Connector::messageCount() const { return d->messages; }

Clock::time_point Connector::lastDataAt() const { return d->lastDataAt.value_or(Clock::time_point{}); }

const VenueProtocol &Connector::protocol() const { return *d->protocol; }

std::optional<StreamKey> Connector::streamKey(StreamIndex index) const
{
    if (index < 0 || !d->ledger.contains(index))
        return {};
    return d->ledger.key(index);
}

std::optional<BookTicker> Connector::topOfBook(const StreamKey &stream) const
{
    for (StreamIndex index = 0; index < d->ledger.indexEnd(); ++index) {
        if (!d->ledger.contains(index) || d->ledger.key(index) != stream)
            continue;
        const OrderBook *const book = d->ledger.book(index);
        if (!book || !book->bestBid() || !book->bestAsk() || d->ledger.trust(index) != TrustState::Trusted)
            return {};
        return BookTicker{book->bestBid()->price, book->bestBid()->quantity, book->bestAsk()->price,
                          book->bestAsk()->quantity};
    }
    return {};
}

void Connector::start()
{
    const auto now = Clock::now();
    if (!d->wasStarted || d->machine.isStopped()) {
        d->wasStarted = true;
        d->ledger.start(now);
    }
    d->machine.start(now);
    d->settle();
}

void Connector::stop() { d->stop(ConnectionMachine::StopReason::User); }

void Connector::shutDown() { d->stop(ConnectionMachine::StopReason::Shutdown); }

void Connector::connectNow()
{
    if (d->machine.isStopped())
        d->ledger.start(Clock::now());
    d->machine.connectNow(Clock::now());
    d->settle();
}

void Connector::reconnect()
{
    if (d->machine.isStopped())
        d->ledger.start(Clock::now());
    d->machine.reconnect(Clock::now());
    d->settle();
}

void Connector::resetBreaker()
{
    d->machine.resetBreaker(Clock::now());
    d->settle();
}

void Connector::setStreams(const QList<StreamKey> &streams)
{
    const auto now = Clock::now();
    std::vector<StreamIndex> removed;
    for (StreamIndex index = 0; index < d->ledger.indexEnd(); ++index) {
        if (d->ledger.contains(index) && !streams.contains(d->ledger.key(index)))
            removed.push_back(index);
    }
    const bool isLive = d->hasSession && !d->options.reconnectToChangeStreams;
    if (isLive && !removed.empty())
        d->unsubscribe(removed);
    for (const StreamIndex index : removed) {
        d->learned.insert(d->ledger.key(index), d->ledger.learned(index, now));
        d->answered(index);
        d->ledger.removeStream(index, now);
        d->protocol->removeStream(index);
    }

    std::vector<StreamIndex> added;
    for (const StreamKey &key : streams) {
        bool isThere = false;
        for (StreamIndex index = 0; index < d->ledger.indexEnd() && !isThere; ++index)
            isThere = d->ledger.contains(index) && d->ledger.key(index) == key;
        if (isThere)
            continue;
        if (const auto checked = d->protocol->checkStream(key); !checked) {
            d->tell(SubscriptionRejected{key, checked.error().detail}, now);
            emit subscriptionRejected(key, checked.error().detail);
            continue;
        }
        const StreamIndex index = d->ledger.freeIndex();
        d->ledger.addStream(index, key, d->protocol->traitsOf(key), now, d->learned.take(key));
        d->protocol->addStream(index, key);
        added.push_back(index);
    }
    if (removed.empty() && added.empty())
        return;
    d->machine.setKind(d->lineKind(), now);
    if (isLive) {
        if (!added.empty())
            d->subscribe(added);
    } else if (d->hasSession) {
        d->machine.endpointChanged(now);
        d->governor->tellStanding(d->ticket);
    }
    d->settle();
}

bool Connector::send(const QByteArray &utf8)
{
    if (!d->hasSession || d->budget.headroom(Clock::now()) == 0)
        return false;
    ClientFrame frame;
    frame.text = utf8;
    d->enqueue(OutgoingKind::Subscribe, std::move(frame));
    d->settle();
    return true;
}

void Connector::enableReconnection(const BackoffPolicy &policy)
{
    setPolicies(policy, d->options.breaker, d->options.health, d->options.quality);
}

void Connector::disableReconnection()
{
    BackoffPolicy policy = d->options.backoff;
    policy.enabled = false;
    enableReconnection(policy);
}

void Connector::configureHealthChecks(std::chrono::milliseconds interval,
                                      std::optional<std::chrono::milliseconds> staleAfter)
{
    HealthPolicy policy = d->options.health;
    policy.pingInterval = interval;
    policy.staleAfter = staleAfter;
    setPolicies(d->options.backoff, d->options.breaker, policy, d->options.quality);
}

void Connector::setPolicies(const BackoffPolicy &backoff, const BreakerPolicy &breaker, const HealthPolicy &health,
                            const QualityPolicy &quality)
{
    const auto now = Clock::now();
    d->options.backoff = backoff;
    d->options.breaker = breaker;
    d->options.health = health;
    d->options.quality = quality;
    d->machine.setSettings(d->lineSettings(), now);
    d->ledger.setPolicy(d->ledgerPolicy(), now);
    d->governor->setHostFacts(d->host, d->hostFacts());
    d->settle();
}

void Connector::setNetworkUp(bool isUp)
{
    // Loopback works without any network, so its presence or absence says nothing about such a line.
    if (isLoopback(d->url))
        return;
    if (isUp)
        d->machine.networkUp(Clock::now());
    else
        d->machine.networkLost(Clock::now());
    d->settle();
}

void Connector::noteSuspended(std::chrono::nanoseconds asleep)
{
    const auto now = Clock::now();
    d->ledger.asleep(now - asleep);
    d->ledger.awake(now);
    d->clock.woke(now);
    d->machine.awake(asleep, now, d->wire());
    d->settle();
}

void Connector::noteStalled(std::chrono::nanoseconds stalled)
{
    const auto now = Clock::now();
    d->ledger.stalled(now - stalled, now);
    d->machine.stalled(now, d->wire());
    d->settle();
}

void Connector::measureClock()
{
    d->clock.wallStepped(Clock::now());
    d->toldClock.reset();
    d->ledger.setClockOffset({});
    d->settle();
}

void Connector::connectNotify(const QMetaMethod &signal) { d->listeners |= dataSignalOf(signal); }

void Connector::disconnectNotify(const QMetaMethod &)
{
    // Qt may hold the lock of connections here (a receiver that is being destroyed), and to ask who is left would want
    // it again: that deadlocks. So it is asked with the next message.
    d->listenersInDoubt = true;
}

void Connector::Private::countListeners()
{
    static const std::array all = {
        QMetaMethod::fromSignal(&Connector::messagesReady), QMetaMethod::fromSignal(&Connector::trade),
        QMetaMethod::fromSignal(&Connector::ticker),        QMetaMethod::fromSignal(&Connector::bookTicker),
        QMetaMethod::fromSignal(&Connector::candle),        QMetaMethod::fromSignal(&Connector::bookDepth),
        QMetaMethod::fromSignal(&Connector::liquidation),   QMetaMethod::fromSignal(&Connector::markPrice)};
    quint32 connected = NoSignal;
    for (const QMetaMethod &signal : all) {
        if (q->isSignalConnected(signal))
            connected |= dataSignalOf(signal);
    }
    listeners = connected;
}

void Connector::transportPhase(SetupPhase phase, Clock::time_point at)
{
    d->machine.phaseReached(d->transportEpoch, phase, at);
}

void Connector::transportOpened()
{
    d->machine.opened(d->transportEpoch, Clock::now());
    d->settle();
}

void Connector::transportText(std::string_view text) { d->takeFrame(text); }

void Connector::transportPong(const QByteArray &payload)
{
    bool isNumber = false;
    const quint64 number = payload.toULongLong(&isNumber);
    if (!isNumber)
        return;
    const auto now = Clock::now();
    if (const auto roundTrip = d->machine.pong(d->transportEpoch, number, now))
        d->rtt.record(*roundTrip, now);
    d->settle();
}

void Connector::transportClosed(const EndReport &report)
{
    const auto now = Clock::now();
    d->bytesReceivedBefore += quint64(d->transport->bytesReceived());
    d->bytesSentBefore += quint64(d->transport->bytesSent());
    d->isTransportOpen = false;
    const Failure failure = classifyEnd(report, *d->protocol, wallNow());
    if (d->hasSession) {
        d->endSession();
        if (!d->machine.isStopped())
            d->ledger.lineDown(now);
    }
    d->machine.ended(d->transportEpoch, failure, now);
    d->settle();
}

}   // namespace feedwarden
