// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/connector.h"

#include "core/base/escaping.h"
#include "core/base/logging.h"
#include "core/base/random.h"
#include "core/connection/classifyend.h"
#include "core/connection/governorservice.h"
#include "core/connection/handover.h"
#include "core/connection/linemeter.h"
#include "core/connection/messagepublisher.h"
#include "core/connection/session.h"
#include "core/connection/venuerest.h"
#include "core/feed/streamledger.h"
#include "core/resilience/rotatingline.h"

#include <QCryptographicHash>
#include <QHash>
#include <QHostAddress>
#include <QSet>
#include <QTimer>

#include <algorithm>
#include <limits>

namespace feedwarden {

static const char *nameOfProblem(DecodeProblem problem)
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

static bool isLoopback(const QUrl &url)
{
    return url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
}

/// A ping between sessions: all that the venue sent before its pong has come. Liveness counts its own from 1.
static constexpr quint64 BarrierPing = std::numeric_limits<quint64>::max();

class Connector::Private final : public SessionListener
{
public:
    Private(Connector *connector, Options given, ProtocolFactory protocols, TransportFactory transports,
            GovernorService *governorService, RestClient *restClient);
    ~Private();

    // What the object is made of.
    Connector *const q;
    Options options;
    const ProtocolFactory makeProtocol;
    const TransportFactory makeTransport;
    GovernorService *const governor;
    std::unique_ptr<Session> session;                ///< In use.
    std::unique_ptr<Session> successor;              ///< While the line has one.
    std::vector<std::unique_ptr<Session>> leaving;   ///< Replaced or dropped, and not closed yet.
    std::optional<HandOver> handOver;                ///< While a successor's session is up, and a while longer.
    QUrl url;
    QString host;
    Random random;
    RotatingLine line;
    StreamLedger ledger;
    MessagePublisher publisher;
    VenueRest rest;
    LineMeter meter;
    Clock::time_point stateSince = Clock::now();
    QTimer timer;

    // What is remembered between events.
    LineMeter::Traffic trafficBefore;   ///< Of sessions that are gone.
    quint64 beginnings = 0;             ///< How often the ledger began anew; answers for an earlier time are worthless.
    std::unique_ptr<QObject> beginning = std::make_unique<QObject>();   ///< Gone with that time.
    CarriedWallClock wallClock;
    std::vector<LedgerEvent> ledgerEvents;
    std::vector<StreamIndex> toResubscribe;   ///< What the events under way ask for.
    QHash<StreamKey, LearnedRate> learned;    ///< Of streams that were removed: they may come back.
    quint64 unknownTypes = 0, foreign = 0;
    bool wasStarted = false;
    bool isSettling = false;

    [[nodiscard]] LineSettings lineSettings() const;
    [[nodiscard]] ConnectGovernor::HostFacts hostFacts() const;
    [[nodiscard]] LedgerPolicy ledgerPolicy() const { return {options.health.staleAfter, options.quality.lag, true}; }
    [[nodiscard]] LineKind lineKind() const;
    [[nodiscard]] std::vector<StreamIndex> wantedStreams() const;

    // The two sessions.
    [[nodiscard]] std::unique_ptr<Session> makeSession();
    void introduce(const Session &newcomer);   ///< To the governor.
    /// None for a session that is leaving.
    [[nodiscard]] std::optional<Seat> seatOf(const Session &asked) const;
    [[nodiscard]] Session &sessionAt(Seat seat) { return seat == Seat::Current ? *session : *successor; }
    void prepareSuccessor(Cause cause);
    void takeOver(bool isSeamless);
    void leave(std::unique_ptr<Session> left);
    void forgetLeft(const Session *left);
    /// True if the successor has caught up and takes over.
    bool considerSwitch();
    void adoptAnswers(Clock::time_point now);
    [[nodiscard]] bool isRecognisedByContent(const FeedMessage &message) const;

    void take(LineTicket ticket, const ConnectGovernor::Notice &notice);
    void settle();
    void arm();
    void wake();
    void perform(Seat seat, const LineAction &action);
    void perform(const LedgerEvent &event);

    void startLedgerIfStopped(Clock::time_point now);
    void stop(ConnectionMachine::StopReason reason);
    void openSession(Seat seat, quint32 epoch);
    void beginSession(Seat seat);
    void flushOutgoing(Seat seat);
    void answered(Session &from, StreamIndex stream, Clock::time_point now);
    /// False for an old frame of a connection-wide sequence, which is left out whole; the ledger counts it.
    [[nodiscard]] bool isNewFrame(const DecodedFrame &frame, Clock::time_point now)
    {
        return !frame.connectionSequence.isSet || ledger.acceptFrame(frame.connectionSequence, now);
    }
    /// How many of its messages were repetitions.
    quint64 takeMessages(const DecodedFrame &frame, WallTime wall, Clock::time_point now);
    void takeRest(Session &from, const DecodedFrame &frame,
                  Clock::time_point now);   ///< What it means for the session.
    void takeNotice(Session &from, const SessionNotice &notice, Clock::time_point now);
    void takeAcknowledgement(Session &from, const SessionNotice &notice, Clock::time_point now);
    void takeRefusal(Session &from, const SessionNotice &notice, Clock::time_point now);
    void refuse(StreamIndex stream, const QString &reason, Clock::time_point now);
    void takeProblem(Session &from, const DecodedFrame &frame, std::string_view text, Clock::time_point now);
    void beginAnew();
    void fetchSnapshot(StreamIndex stream);
    void takeSnapshot(StreamIndex stream, const RestReply &reply);
    void askTimeIfDue(Clock::time_point now);
    void take(const VenueRest::ClockReading &reading);
    void fail(Session &from, FailureClass failureClass, Cause cause, const QString &detail,
              std::optional<std::chrono::milliseconds> retryAfter = {});

    void tell(EventPayload payload, Clock::time_point at);
    void tell(EventPayload payload) { tell(std::move(payload), Clock::now()); }
    void log(QtMsgType level, const QString &text);
    void reportError(ErrorCode code, const QString &detail);

    [[nodiscard]] ConnectionMetrics makeMetrics(Clock::time_point now);
    [[nodiscard]] ConnectionSnapshot makeSnapshot(Clock::time_point now);

    void sessionPhase(Session &from, SetupPhase phase, Clock::time_point at) override;
    void sessionOpened(Session &from) override;
    void sessionFrame(Session &from, const DecodedFrame &frame, std::string_view text, Clock::time_point now) override;
    void sessionPong(Session &from, quint64 number, Clock::time_point now) override;
    void sessionEnded(Session &from, const EndReport &report) override;
};

// ---- Life. ----

Connector::Private::Private(Connector *connector, Options given, ProtocolFactory protocols, TransportFactory transports,
                            GovernorService *governorService, RestClient *restClient)
    : q(connector),
      options(std::move(given)),
      makeProtocol(std::move(protocols)),
      makeTransport(std::move(transports)),
      governor(governorService),
      session(makeSession()),
      url(options.url.isEmpty() ? session->protocol().facts().url : options.url),
      host(ConnectGovernor::hostKey(url)),
      random(options.seed != 0 ? Random(options.seed) : Random::fromSystem()),
      line(lineSettings(), random),
      ledger(ledgerPolicy()),
      publisher(q, &ledger, [connector](const QMetaMethod &signal) { return connector->isSignalConnected(signal); }),
      rest(restClient, options.restUrl, &session->protocol(), q),
      timer(q)
{
    publisher.setBatchInterval(options.health.batchInterval);
    timer.setSingleShot(true);
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, q, [this] { wake(); });
    introduce(*session);
}

Connector::Private::~Private()
{
    for (const Session *one : {session.get(), successor.get()}) {
        if (one)
            governor->removeLine(one->ticket());
    }
}

LineSettings Connector::Private::lineSettings() const
{
    const VenueFacts &facts = session->protocol().facts();
    LineSettings settings;
    settings.backoff = options.backoff;
    settings.breaker = options.breaker;
    settings.health = options.health;
    settings.heartbeatInterval = facts.heartbeatInterval;
    settings.venuePingInterval = facts.venuePingInterval;
    settings.forbiddenWait = facts.forbiddenWait;
    settings.acknowledgementProves = facts.acknowledgementProves;
    settings.lifetime = facts.lifetime;
    settings.rotates = true;
    return settings;
}

ConnectGovernor::HostFacts Connector::Private::hostFacts() const
{
    const VenueFacts &facts = session->protocol().facts();
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

std::vector<StreamIndex> Connector::Private::wantedStreams() const
{
    std::vector<StreamIndex> wanted;
    for (StreamIndex index = 0; index < ledger.indexEnd(); ++index) {
        if (ledger.contains(index))
            wanted.push_back(index);
    }
    return wanted;
}

void Connector::Private::take(LineTicket ticket, const ConnectGovernor::Notice &notice)
{
    using Kind = ConnectGovernor::Notice::Kind;
    const bool isCurrent = ticket == session->ticket();
    if (!isCurrent && !(successor && ticket == successor->ticket()))
        return;   // It has left since.
    ConnectionMachine &machine = line.at(isCurrent ? Seat::Current : Seat::Successor);
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
    case Kind::WhenHeard:
        if (isCurrent && session->isUp() && meter.lastDataAt())
            governor->heard(ticket, *meter.lastDataAt());
        break;
    case Kind::ReplaceLine:
        // It may have spoken while the answer was under way.
        if (isCurrent && ledger.allSilentSince())
            machine.replaceLine(Cause::StreamsSilent, now);
        break;
    case Kind::VenueQuiet:
    case Kind::VenueSpeaks:
        ledger.setVenueQuiet(notice.kind == Kind::VenueQuiet);
        break;
    }
    settle();
}

// ---- The loop: decisions become calls. ----

void Connector::Private::settle()
{
    // A slot may call back in; what it causes joins the end of the queue of the loop that runs.
    if (isSettling)
        return;
    isSettling = true;
    Seat seat = Seat::Current;
    LineAction action;
    for (;;) {
        if (line.takeAction(seat, action, Clock::now())) {
            perform(seat, action);
        } else if (ledger.hasEvents()) {
            ledger.takeEvents(ledgerEvents);
            // By index: a slot that changes streams may bring new events, which go into the ledger's own list.
            const auto events = std::exchange(ledgerEvents, {});
            for (const LedgerEvent &event : events)
                perform(event);
            // Together: a venue counts messages, and when everything falls silent at once, one pair of requests per
            // stream would keep the line's own pings waiting for seconds.
            const auto streams = std::exchange(toResubscribe, {});
            if (session->isUp())
                session->asked().resubscribe(streams);
        } else if (!considerSwitch()) {
            break;
        }
    }
    isSettling = false;
    flushOutgoing(Seat::Current);
    if (successor)
        flushOutgoing(Seat::Successor);
    arm();
}

void Connector::Private::arm()
{
    const auto now = Clock::now();
    Clock::time_point next = ledger.nextWake();
    const auto consider = [&next](std::optional<Clock::time_point> at) { next = std::min(next, at.value_or(next)); };
    consider(line.nextWake());
    consider(rest.nextDue());
    for (const Session *one : {session.get(), successor.get()}) {
        if (one && one->isUp())
            consider(one->asked().nextWake(now));
    }
    if (successor && handOver)
        consider(handOver->dueAt());
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
    line.current().wake(now, session->wire());
    if (successor)
        line.successor().wake(now, successor->wire());
    ledger.wake(now);
    askTimeIfDue(now);
    if (handOver && handOver->isOver(now))
        handOver.reset();
    settle();
}

void Connector::Private::perform(Seat seat, const LineAction &action)
{
    namespace act = lineaction;
    struct Performer {
        Private *d;
        Seat seat;

        [[nodiscard]] Session &session() const { return d->sessionAt(seat); }
        [[nodiscard]] bool isNow(quint32 epoch) const { return epoch == d->line.at(seat).epoch(); }

        void operator()(const act::RequestSlot &) const { d->governor->request(session().ticket()); }
        void operator()(const act::CancelSlot &) const { d->governor->cancel(session().ticket()); }
        void operator()(const act::ReportToHost &a) const { d->governor->report(session().ticket(), a.report); }
        void operator()(const act::CommandHost &a) const { d->governor->command(session().ticket(), a.command); }

        void operator()(const act::Open &a) const
        {
            if (isNow(a.epoch))
                d->openSession(seat, a.epoch);
        }
        void operator()(const act::Close &a) const
        {
            if (isNow(a.epoch))
                session().close(a.code);
        }
        void operator()(const act::Abort &a) const
        {
            if (isNow(a.epoch))
                session().abort();
        }
        void operator()(const act::SendPing &a) const
        {
            if (!isNow(a.epoch))
                return;
            session().asked().enqueuePing(a.number, Clock::now());
            d->line.at(seat).pingWaits(a.number);
        }
        void operator()(const act::SendProbe &a) const
        {
            if (isNow(a.epoch))
                session().probe(Clock::now());
        }
        void operator()(const act::Authenticate &) const {}
        void operator()(const act::Subscribe &a) const
        {
            if (isNow(a.epoch))
                d->beginSession(seat);
        }

        void operator()(const act::StateChanged &a) const
        {
            d->log(QtInfoMsg,
                   QStringLiteral("%1 -> %2%3")
                       .arg(nameOf(a.from), nameOf(a.to),
                            a.cause == Cause::None ? QString() : QStringLiteral(" (%1)").arg(nameOf(a.cause))));
            d->stateSince = Clock::now();
            d->tell(StateChanged{a.from, a.to, a.cause});
            emit d->q->stateChanged(a.to, a.cause);
        }
        void operator()(const act::ConnectionFailed &a) const
        {
            d->meter.countFailure(a.failure, d->line.at(seat).attempt().openedAt.has_value(), Clock::now());
            d->log(QtWarningMsg, QStringLiteral("%1failed, class %2, %3: %4")
                                     .arg(seat == Seat::Current ? QString() : QStringLiteral("a successor "),
                                          QString(letterOf(a.failure.failureClass)), nameOf(a.failure.cause),
                                          escaped(a.failure.detail)));
            d->tell(ConnectionFailed{a.failure});
            emit d->q->connectionFailed(a.failure);
            if (a.failure.cause == Cause::ClosedByServer && suspectsOurFault(a.failure.closeCode))
                d->reportError(ErrorCode::ServerRefused,
                               QStringLiteral("close code %1 says that what we sent was wrong, which would be a fault "
                                              "of this program")
                                   .arg(a.failure.closeCode));
        }
        void operator()(const act::Reconnecting &a) const
        {
            d->tell(Reconnecting{a.attempt, a.delay});
            emit d->q->reconnecting(a.attempt, a.delay);
        }
        void operator()(const act::Reconnected &a) const
        {
            d->meter.countRecovery(a.downtime);
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
            if (seat == Seat::Current && d->session->isUp())
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
        void operator()(const act::RotationDue &) const {}
        void operator()(const act::PrepareSuccessor &a) const { d->prepareSuccessor(a.cause); }
        void operator()(const act::TakeOver &a) const { d->takeOver(a.isSeamless); }
        void operator()(const act::DropSuccessor &) const
        {
            d->handOver.reset();
            d->leave(std::move(d->successor));
        }
    };
    std::visit(Performer{this, seat}, action);
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
        meter.countIntegrityFault(event.at);
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
        governor->withdrawReplacement(session->ticket());
        tell(StaleCleared{key}, event.at);
        emit q->staleCleared(key);
        break;
    case Kind::NeedResubscribe:
        if (session->isUp() && key)
            toResubscribe.push_back(event.stream);
        break;
    case Kind::NeedSnapshot:
        if (key)
            fetchSnapshot(event.stream);
        break;
    case Kind::NeedVenueProbe:
        if (session->isUp())
            session->probe(Clock::now());
        break;
    case Kind::ReplaceLine:
        // Where all is silent it may be the whole venue, which is for the governor to judge.
        if (const auto silentSince = ledger.allSilentSince())
            governor->askReplacement(session->ticket(), *silentSince);
        else
            line.current().replaceLine(Cause::StreamsSilent, event.at);
        break;
    case Kind::ResyncFailed:
        fail(*session, FailureClass::Counts, Cause::ResyncFailed,
             QStringLiteral("the book of %1 could not be brought in step three times within a minute")
                 .arg(key ? key->toString() : QString()));
        break;
    case Kind::Recovered:
        line.current().recovered(event.at);
        break;
    case Kind::OddValues:
        if (key) {
            const StreamReading reading = ledger.reading(event.stream, event.at);
            reportError(ErrorCode::BadData,
                        QStringLiteral("%1 shows what no market does, and is handed on as it is: last price %2, bid "
                                       "%3, ask %4")
                            .arg(key->toString())
                            .arg(reading.lastPrice.toDouble())
                            .arg(reading.bid.toDouble())
                            .arg(reading.ask.toDouble()));
        }
        break;
    }
}

// ---- The session. ----

void Connector::Private::startLedgerIfStopped(Clock::time_point now)
{
    if (line.current().isStopped())
        ledger.start(now);
}

void Connector::Private::stop(ConnectionMachine::StopReason reason)
{
    const auto now = Clock::now();
    ledger.stoppedByUser(now);
    rest.stopClock();
    line.stop(now, reason);
    settle();
}

void Connector::Private::openSession(Seat seat, quint32 epoch)
{
    Session &opened = sessionAt(seat);
    OpenRequest request;
    request.url = opened.protocol().connectUrl(url);
    request.maxMessageBytes = opened.protocol().facts().maxMessageBytes;
    request.compression = opened.protocol().facts().compression;
    request.proxy = options.proxy;
    request.extraAuthorities = options.extraAuthorities;
    opened.open(request, epoch);
}

void Connector::Private::beginSession(Seat seat)
{
    const auto now = Clock::now();
    if (seat == Seat::Current) {
        handOver.reset();   // Whatever overlapped is long over.
        meter.sessionBegan();
        ledger.sessionStarted(now);
        beginAnew();
        rest.startClock(now);
    } else {
        handOver.emplace(now);
        if (line.rotationCause() == Cause::StreamsSilent)
            handOver->doNotWaitToJoin();
    }
    Session &begun = sessionAt(seat);
    line.at(seat).setKind(lineKind(), now);
    begun.begin(wantedStreams(), now);
    if (begun.asked().unanswered().empty())
        line.at(seat).allStreamsAcknowledged(now);
}

void Connector::Private::flushOutgoing(Seat seat)
{
    const auto now = Clock::now();
    Session &sender = sessionAt(seat);
    if (seat == Seat::Current)
        sender.asked().withdrawUnless([this](StreamIndex stream) { return ledger.needsResubscription(stream); });
    while (const auto message = sender.next(now)) {
        const bool isSent = sender.send(*message);
        if (message->pingNumber != 0) {
            line.at(seat).pingSent(message->pingNumber, now, sender.wire());
        } else if (isSent && message->isSubscription && seat == Seat::Current) {
            for (const StreamIndex stream : message->frame.streams)
                ledger.requested(stream, now);
        }
    }
}

void Connector::Private::sessionPhase(Session &from, SetupPhase phase, Clock::time_point at)
{
    const auto seat = seatOf(from);
    if (!seat)
        return;
    line.at(*seat).phaseReached(from.epoch(), phase, at);
    if (phase == SetupPhase::Tcp && url.scheme() == QLatin1String("ws"))   // Next is the upgrade, and may be late.
        line.at(*seat).phaseReached(from.epoch(), SetupPhase::Tls, at);
}

void Connector::Private::sessionOpened(Session &from)
{
    if (const auto seat = seatOf(from))
        line.at(*seat).opened(from.epoch(), Clock::now());
    settle();
}

void Connector::Private::sessionPong(Session &from, quint64 number, Clock::time_point now)
{
    const auto seat = seatOf(from);
    if (!seat)
        return;
    if (number == BarrierPing) {
        if (seat == Seat::Current && handOver)
            handOver->barrierPassed(ledger);
    } else if (const auto roundTrip = line.at(*seat).pong(from.epoch(), number, now);
               roundTrip && seat == Seat::Current) {
        meter.recordRoundTrip(*roundTrip, now);
    }
    settle();
}

void Connector::Private::sessionEnded(Session &from, const EndReport &report)
{
    const auto seat = seatOf(from);
    if (!seat) {
        from.finish();
        // Not from inside its own call.
        QMetaObject::invokeMethod(
            q, [this, left = &from] { forgetLeft(left); }, Qt::QueuedConnection);
        return;
    }
    const auto now = Clock::now();
    const Failure failure = classifyEnd(report, from.protocol(), wallNow());
    if (from.isUp()) {
        from.finish();
        if (seat == Seat::Successor) {
            handOver.reset();
        } else {
            publisher.flush();
            // With a successor it depends on that one what becomes of the streams: see takeOver().
            if (!line.current().isStopped() && !line.hasSuccessor())
                ledger.lineDown(now);
        }
    }
    line.at(*seat).ended(from.epoch(), failure, now);
    settle();
}

// ---- Rotation: two sessions, make before break (semantics 7). ----

std::unique_ptr<Session> Connector::Private::makeSession()
{
    return std::make_unique<Session>(makeProtocol(), makeTransport(), governor->newTicket(), this);
}

void Connector::Private::introduce(const Session &newcomer)
{
    governor->addLine(
        newcomer.ticket(), {options.feed, options.line}, host, SlotPriority::Public, hostFacts(), q,
        [this, ticket = newcomer.ticket()](const ConnectGovernor::Notice &notice) { take(ticket, notice); });
}

std::optional<Seat> Connector::Private::seatOf(const Session &asked) const
{
    if (&asked == session.get())
        return Seat::Current;
    if (&asked == successor.get())
        return Seat::Successor;
    return {};
}

void Connector::Private::prepareSuccessor(Cause cause)
{
    log(QtInfoMsg, QStringLiteral("another session is opened before this one ends (%1)").arg(nameOf(cause)));
    successor = makeSession();
    for (const StreamIndex index : wantedStreams())
        successor->protocol().addStream(index, ledger.key(index));
    introduce(*successor);
}

bool Connector::Private::considerSwitch()
{
    if (!successor || !handOver || handOver->isSwitched())
        return false;
    const ConnectionMachine &next = line.successor();
    if (!next.hasProofOfLife() || !next.attempt().phases[size_t(SetupPhase::Acknowledged)])
        return false;
    const auto now = Clock::now();
    if (handOver->ready(now))
        session->asked().enqueuePing(BarrierPing, now);
    if (!handOver->isDue(ledger, now))
        return false;
    line.switchOver();
    return true;
}

void Connector::Private::takeOver(bool isSeamless)
{
    const auto now = Clock::now();
    leave(std::exchange(session, std::move(successor)));
    rest.setProtocol(&session->protocol());
    meter.sessionBegan();
    if (isSeamless) {
        ledger.sessionSwitched(now);
    } else {
        ledger.lineDown(now);
        if (!handOver)
            return;   // No session yet: it will begin like any other.
        ledger.sessionStarted(now);
        beginAnew();
    }
    adoptAnswers(now);
    quint64 duplicates = 0;
    for (const HandOver::Held &held : handOver->take(now)) {
        if (isNewFrame(held.frame, now))
            duplicates += takeMessages(held.frame, held.receivedAt, now);
    }
    if (!isSeamless)
        return;
    meter.countRotation();
    tell(Rotated{now - handOver->begunAt(), duplicates}, now);
    emit q->rotated(now - handOver->begunAt(), duplicates);
}

void Connector::Private::adoptAnswers(Clock::time_point now)
{
    // By value: slots may change streams.
    for (const StreamIndex stream : std::vector(handOver->accepted())) {
        if (!ledger.contains(stream))
            continue;
        const bool isNews = ledger.trust(stream) == TrustState::Pending;
        ledger.acknowledged(stream, now);
        if (isNews) {
            tell(SubscriptionConfirmed{ledger.key(stream)}, now);
            emit q->subscriptionConfirmed(ledger.key(stream));
        }
    }
    for (const HandOver::Refused &refused : std::vector(handOver->refused())) {
        if (ledger.contains(refused.stream) && ledger.trust(refused.stream) != TrustState::Rejected)
            refuse(refused.stream, refused.reason, now);
    }
    for (const StreamIndex stream : session->asked().unanswered())
        ledger.requested(stream, now);
}

void Connector::Private::leave(std::unique_ptr<Session> left)
{
    governor->removeLine(left->ticket());
    if (left->isUp())
        left->close(1000);
    else
        left->abort();
    left->finish();
    if (!left->isOpen())
        QMetaObject::invokeMethod(
            q, [this, gone = left.get()] { forgetLeft(gone); }, Qt::QueuedConnection);
    leaving.push_back(std::move(left));
}

void Connector::Private::forgetLeft(const Session *left)
{
    trafficBefore.received += left->bytesReceived();
    trafficBefore.sent += left->bytesSent();
    std::erase_if(leaving, [left](const auto &one) { return one.get() == left; });
    line.closed(Clock::now());
    settle();
}

bool Connector::Private::isRecognisedByContent(const FeedMessage &message) const
{
    if (!ledger.contains(message.stream))
        return false;
    const StreamTraits &traits = ledger.traits(message.stream);
    return !traits.needsSnapshot && (traits.rule == SequenceRule::None || !message.sequence.isSet);
}

// ---- What comes in. ----

void Connector::Private::sessionFrame(Session &from, const DecodedFrame &frame, std::string_view text,
                                      Clock::time_point now)
{
    if (&from == session.get()) [[likely]] {
        if (isNewFrame(frame, now)) {
            takeMessages(frame, wallClock.at(now), now);
            takeRest(from, frame, now);
        }
    } else if (&from == successor.get()) {
        if (handOver)
            handOver->hold(frame, wallClock.at(now));
        takeRest(from, frame, now);
    } else {
        return;   // It is leaving, and has been replaced.
    }
    if (frame.problem != DecodeProblem::None) [[unlikely]]
        takeProblem(from, frame, text, now);
    // What was said about the session may have queued an answer of ours, such as the halves of a refused request.
    if (line.hasActions() || ledger.hasEvents() || successor || !frame.notices.empty()) [[unlikely]]
        settle();
}

quint64 Connector::Private::takeMessages(const DecodedFrame &frame, WallTime wall, Clock::time_point now)
{
    quint64 duplicates = 0;
    for (const FeedMessage &message : frame.messages) {
        if (handOver && isRecognisedByContent(message)) [[unlikely]] {
            if (!handOver->isSwitched()) {
                handOver->noteHandedOn(message);
            } else if (handOver->isRepetition(message, ledger)) {
                ++duplicates;
                continue;
            }
        }
        const LedgerVerdict verdict = ledger.accept(message, frame.levels, now, wall);
        duplicates += verdict.isDuplicate ? 1 : 0;
        if (verdict.hasLatency)
            meter.recordLatency(verdict.latency, now);
        if (verdict.isPublished && publisher.hasListeners()) {
            // A book that has just become whole is handed on whole: what was buffered for it was not.
            if (verdict.isNewlyTrusted && ledger.traits(message.stream).snapshotOverRest)
                publisher.publishBook(message.stream, wall);
            else
                publisher.publish(message, frame.levels, wall);
        }
    }
    if (!frame.messages.empty())
        meter.countMessages(frame.messages.size(), now);
    return duplicates;
}

void Connector::Private::takeRest(Session &from, const DecodedFrame &frame, Clock::time_point now)
{
    if (const auto seat = seatOf(from); seat && !frame.messages.empty())
        line.at(*seat).dataReceived(now);
    for (const SessionNotice &notice : frame.notices)
        takeNotice(from, notice, now);
}

void Connector::Private::takeProblem(Session &from, const DecodedFrame &frame, std::string_view text,
                                     Clock::time_point now)
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
    const quint64 number = meter.countUndecodable(now);
    ledger.frameLost(now);
    if (number <= 20 || number % 1'000 == 0)
        reportError(ErrorCode::BadData, detail);
    if (from.decodeHealth().isTooBad(now))
        fail(from, FailureClass::Counts, Cause::TooMuchUndecodable,
             QStringLiteral("more than 1 % of the messages of a minute are not understood"));
}

void Connector::Private::takeNotice(Session &from, const SessionNotice &notice, Clock::time_point now)
{
    using Kind = SessionNotice::Kind;
    const auto seat = seatOf(from);
    if (!seat)
        return;   // A slot has ended it meanwhile.
    switch (notice.kind) {
    case Kind::Acknowledged:
        takeAcknowledgement(from, notice, now);
        break;
    case Kind::Rejected:
        takeRefusal(from, notice, now);
        break;
    case Kind::Pong:
        line.at(*seat).heartbeat(now);
        if (const auto roundTrip = from.takeRoundTrip(notice.requestId, now); roundTrip && notice.times)
            take(rest.takePong(*notice.times, *roundTrip, wallClock.at(now), now));
        break;
    case Kind::Heartbeat:
        line.at(*seat).heartbeat(now);
        break;
    case Kind::Ping:
        line.at(*seat).heartbeat(now);
        from.asked().enqueue(OutgoingKind::Pong, ClientFrame{notice.reply, 0, {}}, now);
        break;
    case Kind::ClosingSoon:
        log(QtInfoMsg, QStringLiteral("the server announces that it will close this session"));
        line.at(*seat).announcedRestart(now);
        break;
    case Kind::Throttled:
        fail(from, FailureClass::Throttled, Cause::TooManyRequests, notice.text, notice.retryAfter);
        break;
    case Kind::InvalidCredentials:
        fail(from, FailureClass::Blocked, Cause::InvalidCredentials, notice.text);
        break;
    case Kind::Error:
        reportError(ErrorCode::ServerRefused, notice.text);
        break;
    }
}

void Connector::Private::answered(Session &from, StreamIndex stream, Clock::time_point now)
{
    const auto seat = seatOf(from);
    if (from.asked().answered(stream) && from.asked().unanswered().empty() && seat)
        line.at(*seat).allStreamsAcknowledged(now);
}

void Connector::Private::takeAcknowledgement(Session &from, const SessionNotice &notice, Clock::time_point now)
{
    for (const StreamIndex stream : from.asked().takeAnswer(notice)) {
        if (!ledger.contains(stream))
            continue;
        const bool isNews = from.asked().isUnanswered(stream);
        answered(from, stream, now);
        if (&from != session.get()) {
            if (handOver)
                handOver->noteAccepted(stream);
            continue;
        }
        ledger.acknowledged(stream, now);
        if (isNews) {
            tell(SubscriptionConfirmed{ledger.key(stream)}, now);
            emit q->subscriptionConfirmed(ledger.key(stream));
        }
    }
}

void Connector::Private::takeRefusal(Session &from, const SessionNotice &notice, Clock::time_point now)
{
    std::vector<StreamIndex> streams = from.asked().takeAnswer(notice);
    std::erase_if(streams, [this](StreamIndex stream) { return !ledger.contains(stream); });
    if (streams.empty()) {
        reportError(ErrorCode::ServerRefused, notice.text);
        return;
    }
    if (const auto halves = Subscriptions::halves(notice, streams); !halves.empty()) {
        for (const auto &half : halves)
            from.subscribe(half, now);
        return;
    }
    for (const StreamIndex stream : streams) {
        if (&from == session.get())
            refuse(stream, notice.text, now);
        else if (handOver)
            handOver->noteRefused(stream, notice.text);
        answered(from, stream, now);
    }
    if (const auto others = from.asked().refusedAlong(notice); !others.empty())
        from.subscribe(others, now);
}

void Connector::Private::refuse(StreamIndex stream, const QString &reason, Clock::time_point now)
{
    const StreamKey key = ledger.key(stream);   // A copy: a slot may remove the stream.
    ledger.rejected(stream, reason, now);
    log(QtWarningMsg, QStringLiteral("%1 was rejected: %2").arg(key.toString(), escaped(reason)));
    tell(SubscriptionRejected{key, reason}, now);
    emit q->subscriptionRejected(key, reason);
}

void Connector::Private::fail(Session &from, FailureClass failureClass, Cause cause, const QString &detail,
                              std::optional<std::chrono::milliseconds> retryAfter)
{
    Failure failure;
    failure.failureClass = failureClass;
    failure.cause = cause;
    failure.detail = detail.left(512);
    failure.retryAfter = retryAfter;
    if (const auto seat = seatOf(from))
        line.at(*seat).fail(failure, Clock::now());
}

// ---- REST. ----

// What an earlier time still wants to ask would only stand in the way of this one's questions, which are spaced.
void Connector::Private::beginAnew()
{
    ++beginnings;
    beginning = std::make_unique<QObject>();
}

void Connector::Private::fetchSnapshot(StreamIndex stream)
{
    const bool isAsked = rest.fetchSnapshot(
        stream, beginning.get(), [this, stream, key = ledger.key(stream), begun = beginnings](const RestReply &reply) {
            // The stream may be gone or another by now, and a snapshot for an earlier session is worth nothing.
            if (session->isUp() && begun == beginnings && ledger.contains(stream) && ledger.key(stream) == key)
                takeSnapshot(stream, reply);
        });
    if (!isAsked)
        ledger.snapshotFailed(stream, Clock::now());
}

void Connector::Private::takeSnapshot(StreamIndex stream, const RestReply &reply)
{
    const auto now = Clock::now();
    const auto complain = [&](ErrorCode code, const QString &why) {
        reportError(code, QStringLiteral("snapshot of %1: %2").arg(ledger.key(stream).toString(), why));
        ledger.snapshotFailed(stream, now);
    };
    DecodedFrame snapshot;
    if (!reply.isOk()) {
        complain(ErrorCode::Network, reply.error);
    } else if (const auto parsed = session->protocol().parseSnapshot(stream, reply.body, snapshot); !parsed) {
        complain(parsed.error().code, parsed.error().detail);
    } else {
        ledger.applySnapshot(snapshot.messages.front(), snapshot.levels, now);
        if (ledger.trust(stream) == TrustState::Trusted)
            publisher.publishBook(stream, reply.receivedAt);
    }
    settle();
}

void Connector::Private::askTimeIfDue(Clock::time_point now)
{
    if (rest.takeDuePing(now) && session->isUp())
        session->probe(now);
    rest.askTimeIfDue(now, [this](const VenueRest::ClockReading &reading) {
        take(reading);
        settle();
    });
}

void Connector::Private::take(const VenueRest::ClockReading &reading)
{
    if (!reading.problem.isEmpty())
        log(QtInfoMsg, QStringLiteral("the venue's clock could not be read: %1").arg(reading.problem));
    if (reading.offset)
        ledger.setClockOffset(reading.offset);
    if (reading.news)
        tell(*reading.news);
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
    const QString whole = QStringLiteral("%1 #%2 %3").arg(options.feed).arg(options.line).arg(text);
    if (level == QtWarningMsg)
        qCWarning(logConnection).noquote() << whole;
    else
        qCInfo(logConnection).noquote() << whole;
    emit q->logged(level, text);
}

void Connector::Private::reportError(ErrorCode code, const QString &detail)
{
    meter.countError();
    const Error error{code, detail.left(1'024)};
    log(QtWarningMsg, error.detail);
    tell(ErrorOccurred{error});
    emit q->errorOccurred(error);
}

// ---- Snapshots. ----

ConnectionMetrics Connector::Private::makeMetrics(Clock::time_point now)
{
    LineMeter::Traffic traffic = trafficBefore;
    const auto add = [&traffic](const std::unique_ptr<Session> &one) {
        if (one) {
            traffic.received += one->bytesReceived();
            traffic.sent += one->bytesSent();
        }
    };
    add(session);
    add(successor);
    std::for_each(leaving.begin(), leaving.end(), add);
    return meter.metrics(line.current(), ledger, options.quality, traffic, now);
}

static StreamSnapshot toSnapshot(const StreamKey &key, const StreamReading &reading)
{
    const auto known = [](const Decimal &value) { return value.isZero() ? std::optional<Decimal>() : value; };
    StreamSnapshot stream;
    stream.key = key;
    stream.trust = reading.trust;
    stream.isQuiet = reading.hasNoEventYet || reading.isQuiet;
    if (reading.hasMessage) {
        stream.lastMessageAt = reading.lastMessageAt;
        stream.lastPrice = known(reading.lastPrice);
        stream.bid = known(reading.bid);
        stream.ask = known(reading.ask);
    }
    stream.messages = reading.messages;
    stream.gaps = reading.gaps;
    stream.duplicates = reading.duplicates;
    stream.blindTime = reading.blindTime;
    return stream;
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
    const ConnectionMachine &machine = line.current();
    ConnectionSnapshot s;
    s.feed = options.feed;
    s.line = options.line;
    s.host = url.host() + (url.port() > 0 ? QStringLiteral(":%1").arg(url.port()) : QString());
    s.takenAt = now;
    s.state = line.state();
    s.cause = line.stateCause();
    if (s.cause != Cause::None && s.cause == meter.lastFailure().cause)
        s.causeDetail = meter.lastFailure().detail;
    s.stateSince = stateSince;
    s.downSince = machine.outageSince();
    s.attempt = machine.attempt().attempt;
    s.nextAttemptAt = machine.nextAttempt();
    // With its own breaker closed it is the host's that holds the line.
    s.hostBreakerHolds = machine.state() == LineState::BreakerOpen && machine.breakerState() == BreakerState::Closed;
    if (machine.breakerState() != BreakerState::Closed || machine.state() == LineState::BreakerOpen)
        s.breakerUntil = machine.breaker().openUntil() ? machine.breaker().openUntil() : machine.nextAttempt();
    s.clockOffset = rest.clock().offset();
    s.clockUncertainty = rest.clock().uncertainty();
    s.metrics = makeMetrics(now);
    for (const StreamIndex index : wantedStreams())
        s.streams.append(toSnapshot(ledger.key(index), ledger.reading(index, now)));
    if (machine.attempt().epoch != 0)
        s.lastAttempt = toSnapshot(machine.attempt(), session->startedAt());
    if (s.lastAttempt && url.scheme() == QLatin1String("ws"))
        s.lastAttempt->phases[size_t(SetupPhase::Tls)].reset();   // The machine passes over it; nobody measured it.
    return s;
}

// ---- The public face. ----

Connector::Connector(Options options, ProtocolFactory makeProtocol, TransportFactory makeTransport,
                     GovernorService *governor, RestClient *rest, QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>(this, std::move(options), std::move(makeProtocol), std::move(makeTransport), governor,
                                  rest))
{
}

Connector::~Connector() = default;

LineState Connector::state() const { return d->line.state(); }

ConnectionMetrics Connector::metrics() const { return d->makeMetrics(Clock::now()); }

ConnectionSnapshot Connector::snapshot(Clock::time_point now) const { return d->makeSnapshot(now); }

ConnectionMetrics Connector::mergedMetrics(std::span<Connector *const> lines, Clock::time_point now)
{
    if (lines.size() == 1)
        return lines.front()->d->makeMetrics(now);
    std::vector<std::pair<LineMeter *, ConnectionMetrics>> metered;
    for (Connector *line : lines)
        metered.emplace_back(&line->d->meter, line->d->makeMetrics(now));
    return LineMeter::merged(metered, now);
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

quint64 Connector::messageCount() const { return d->meter.messages(); }

Clock::time_point Connector::lastDataAt() const { return d->meter.lastDataAt().value_or(Clock::time_point{}); }

const VenueProtocol &Connector::protocol() const { return d->session->protocol(); }

std::optional<StreamKey> Connector::streamKey(StreamIndex index) const
{
    if (index < 0 || !d->ledger.contains(index))
        return {};
    return d->ledger.key(index);
}

std::optional<BookTicker> Connector::topOfBook(const StreamKey &stream) const
{
    const StreamIndex index = d->ledger.indexOf(stream);
    const OrderBook *const book = index == NoStream ? nullptr : d->ledger.book(index);
    if (!book || !book->bestBid() || !book->bestAsk() || d->ledger.trust(index) != TrustState::Trusted)
        return {};
    return BookTicker{book->bestBid()->price, book->bestBid()->quantity, book->bestAsk()->price,
                      book->bestAsk()->quantity};
}

MessageBatchPtr Connector::wholeBook(const StreamKey &stream) const
{
    const StreamIndex index = d->ledger.indexOf(stream);
    const OrderBook *const book = index == NoStream ? nullptr : d->ledger.book(index);
    if (!book || d->ledger.trust(index) != TrustState::Trusted)
        return {};
    auto whole = std::make_shared<MessageBatch>();
    whole->messages.push_back(d->ledger.wholeBook(index, whole->levels));
    whole->receivedAt.push_back(wallNow());
    return whole;
}

std::optional<TrustState> Connector::trust(const StreamKey &stream) const
{
    const StreamIndex index = d->ledger.indexOf(stream);
    return index == NoStream ? std::nullopt : std::optional(d->ledger.trust(index));
}

void Connector::start()
{
    const auto now = Clock::now();
    if (!d->wasStarted || d->line.current().isStopped()) {
        d->wasStarted = true;
        d->ledger.start(now);
    }
    d->line.start(now);
    d->settle();
}

void Connector::stop() { d->stop(ConnectionMachine::StopReason::User); }

void Connector::shutDown() { d->stop(ConnectionMachine::StopReason::Shutdown); }

void Connector::connectNow()
{
    d->startLedgerIfStopped(Clock::now());
    d->line.connectNow(Clock::now());
    d->settle();
}

void Connector::reconnect()
{
    d->startLedgerIfStopped(Clock::now());
    d->line.reconnect(Clock::now());
    d->settle();
}

void Connector::resetBreaker()
{
    d->line.resetBreaker(Clock::now());
    d->settle();
}

void Connector::setStreams(const QList<StreamKey> &streams)
{
    const auto now = Clock::now();
    d->publisher.flush();   // An index that becomes free may be used again at once.
    const QSet<StreamKey> wanted(streams.cbegin(), streams.cend());
    std::vector<StreamIndex> removed = d->wantedStreams();
    std::erase_if(removed, [&](StreamIndex index) { return wanted.contains(d->ledger.key(index)); });
    const bool isLive = d->session->isUp() && !d->options.reconnectToChangeStreams;
    if (isLive && !removed.empty())
        d->session->unsubscribe(removed, now);
    Session *const successor = d->successor.get();
    const bool isSuccessorLive = isLive && successor && successor->isUp();
    if (isSuccessorLive && !removed.empty())
        successor->unsubscribe(removed, now);
    for (const StreamIndex index : removed) {
        d->learned.insert(d->ledger.key(index), d->ledger.learned(index, now));
        d->answered(*d->session, index, now);
        if (successor) {
            d->answered(*successor, index, now);
            successor->protocol().removeStream(index);
        }
        if (d->handOver)
            d->handOver->forget(index);
        d->ledger.removeStream(index, now);
        d->session->protocol().removeStream(index);
    }

    std::vector<StreamIndex> added;
    for (const StreamKey &key : streams) {
        if (d->ledger.indexOf(key) != NoStream)
            continue;
        if (const auto checked = d->session->protocol().checkStream(key); !checked) {
            d->tell(SubscriptionRejected{key, checked.error().detail}, now);
            emit subscriptionRejected(key, checked.error().detail);
            continue;
        }
        const StreamIndex index = d->ledger.freeIndex();
        d->ledger.addStream(index, key, d->session->protocol().traitsOf(key), now, d->learned.take(key));
        d->session->protocol().addStream(index, key);
        if (d->successor)
            d->successor->protocol().addStream(index, key);
        added.push_back(index);
    }
    if (removed.empty() && added.empty())
        return;
    d->line.setKind(d->lineKind(), now);
    if (isLive) {
        if (!added.empty())
            d->session->subscribe(added, now);
        if (isSuccessorLive && d->successor && !added.empty())
            d->successor->subscribe(added, now);
    } else if (d->session->isUp()) {
        for (const StreamIndex index : added)
            d->ledger.postponed(index);
        d->line.current().endpointChanged(now);
        d->governor->tellStanding(d->session->ticket());
    }
    d->settle();
}

void Connector::flushBatch() { d->publisher.flush(); }

bool Connector::send(const QByteArray &utf8)
{
    const auto now = Clock::now();
    if (!d->session->isUp() || d->session->asked().headroom(now) == 0)
        return false;
    d->session->asked().enqueue(OutgoingKind::Subscribe, {.text = utf8}, now);
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
    d->publisher.setBatchInterval(health.batchInterval);
    d->line.setSettings(d->lineSettings(), now);
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
        d->line.networkUp(Clock::now());
    else
        d->line.networkLost(Clock::now());
    d->settle();
}

void Connector::noteSuspended(std::chrono::nanoseconds asleep)
{
    const auto now = Clock::now();
    d->ledger.asleep(now - asleep);
    d->ledger.awake(now);
    d->rest.woke(now);
    d->line.current().awake(asleep, now, d->session->wire());
    if (d->successor)
        d->line.successor().awake(asleep, now, d->successor->wire());
    d->settle();
}

void Connector::noteStalled(std::chrono::nanoseconds stalled)
{
    const auto now = Clock::now();
    d->ledger.stalled(now - stalled, now);
    d->line.current().stalled(now, d->session->wire());
    if (d->successor)
        d->line.successor().stalled(now, d->successor->wire());
    d->settle();
}

void Connector::measureClock()
{
    d->rest.wallStepped(Clock::now());
    d->ledger.setClockOffset({});
    d->settle();
}

void Connector::connectNotify(const QMetaMethod &signal) { d->publisher.noteConnected(signal); }

void Connector::disconnectNotify(const QMetaMethod &) { d->publisher.noteDisconnected(); }

}   // namespace feedwarden
