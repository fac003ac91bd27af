// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/connector.h"

#include "core/base/escaping.h"
#include "core/base/logging.h"
#include "core/base/random.h"
#include "core/connection/classifyend.h"
#include "core/connection/governorservice.h"
#include "core/connection/linemeter.h"
#include "core/connection/messagepublisher.h"
#include "core/connection/session.h"
#include "core/connection/venuerest.h"
#include "core/feed/streamledger.h"
#include "core/resilience/connectionmachine.h"

#include <QCryptographicHash>
#include <QHash>
#include <QHostAddress>
#include <QSet>
#include <QTimer>

#include <algorithm>

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

class Connector::Private final : public SessionListener
{
public:
    Private(Connector *connector, Options given, std::unique_ptr<VenueProtocol> protocol,
            std::unique_ptr<Transport> transport, GovernorService *governorService, RestClient *restClient);
    ~Private();

    // What the object is made of.
    Connector *const q;
    Options options;
    GovernorService *const governor;
    const LineTicket ticket;
    QUrl url;
    QString host;
    Random random;
    Session session;
    ConnectionMachine machine;
    StreamLedger ledger;
    MessagePublisher publisher;
    VenueRest rest;
    LineMeter meter;
    QTimer timer;

    // What is remembered between events.
    WallTime attemptStartedAt{};
    CarriedWallClock wallClock;
    std::vector<LedgerEvent> ledgerEvents;
    QHash<StreamKey, LearnedRate> learned;   ///< Of streams that were removed: they may come back.
    quint64 unknownTypes = 0, foreign = 0;
    bool wasStarted = false;
    bool isSettling = false;

    [[nodiscard]] LineSettings lineSettings() const;
    [[nodiscard]] ConnectGovernor::HostFacts hostFacts() const;
    [[nodiscard]] LedgerPolicy ledgerPolicy() const { return {options.health.staleAfter, options.quality.lag, true}; }
    [[nodiscard]] LineKind lineKind() const;
    [[nodiscard]] std::vector<StreamIndex> wantedStreams() const;

    void take(const ConnectGovernor::Notice &notice);
    void settle();
    void arm();
    void wake();
    void perform(const LineAction &action);
    void perform(const LedgerEvent &event);

    void startLedgerIfStopped(Clock::time_point now);
    void stop(ConnectionMachine::StopReason reason);
    void openSession(quint32 epoch);
    void beginSession();
    void flushOutgoing();
    void answered(StreamIndex stream, Clock::time_point now);
    void takeNotice(const SessionNotice &notice, Clock::time_point now);
    void takeAcknowledgement(const SessionNotice &notice, Clock::time_point now);
    void takeRefusal(const SessionNotice &notice, Clock::time_point now);
    void takeProblem(const DecodedFrame &frame, std::string_view text, Clock::time_point now);
    void fetchSnapshot(StreamIndex stream);
    void takeSnapshot(StreamIndex stream, const RestReply &reply);
    void askTimeIfDue(Clock::time_point now);
    void fail(FailureClass failureClass, Cause cause, const QString &detail,
              std::optional<std::chrono::milliseconds> retryAfter = {});

    void tell(EventPayload payload, Clock::time_point at);
    void tell(EventPayload payload) { tell(std::move(payload), Clock::now()); }
    void log(QtMsgType level, const QString &text);
    void reportError(ErrorCode code, const QString &detail);

    [[nodiscard]] ConnectionMetrics makeMetrics(Clock::time_point now);
    [[nodiscard]] ConnectionSnapshot makeSnapshot(Clock::time_point now);

    void sessionPhase(Session &, SetupPhase phase, Clock::time_point at) override;
    void sessionOpened(Session &) override;
    void sessionFrame(Session &, const DecodedFrame &frame, std::string_view text, Clock::time_point now) override;
    void sessionPong(Session &, quint64 number, Clock::time_point now) override;
    void sessionEnded(Session &, const EndReport &report) override;
};

// ---- Life. ----

Connector::Private::Private(Connector *connector, Options given, std::unique_ptr<VenueProtocol> protocol,
                            std::unique_ptr<Transport> transport, GovernorService *governorService,
                            RestClient *restClient)
    : q(connector),
      options(std::move(given)),
      governor(governorService),
      ticket(governor->newTicket()),
      url(options.url.isEmpty() ? protocol->facts().url : options.url),
      host(ConnectGovernor::hostKey(url)),
      random(options.seed != 0 ? Random(options.seed) : Random::fromSystem()),
      session(std::move(protocol), std::move(transport), this),
      machine(lineSettings(), random),
      ledger(ledgerPolicy()),
      publisher(q, &ledger, [connector](const QMetaMethod &signal) { return connector->isSignalConnected(signal); }),
      rest(restClient, options.restUrl, &session.protocol(), q),
      timer(q)
{
    publisher.setBatchInterval(options.health.batchInterval);
    timer.setSingleShot(true);
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, q, [this] { wake(); });
    governor->addLine(ticket, host, SlotPriority::Public, hostFacts(), q,
                      [this](const ConnectGovernor::Notice &notice) { take(notice); });
}

Connector::Private::~Private() { governor->removeLine(ticket); }

LineSettings Connector::Private::lineSettings() const
{
    const VenueFacts &facts = session.protocol().facts();
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
    const VenueFacts &facts = session.protocol().facts();
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

void Connector::Private::take(const ConnectGovernor::Notice &notice)
{
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
    if (session.isUp()) {
        if (const auto wakeAt = session.asked().nextWake(now))
            next = std::min(next, *wakeAt);
    }
    if (const auto due = rest.nextDue())
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
    machine.wake(now, session.wire());
    ledger.wake(now);
    askTimeIfDue(now);
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
            if (a.epoch == d->machine.epoch())
                d->openSession(a.epoch);
        }
        void operator()(const act::Close &a) const
        {
            if (a.epoch == d->machine.epoch())
                d->session.close(a.code);
        }
        void operator()(const act::Abort &a) const
        {
            if (a.epoch == d->machine.epoch())
                d->session.abort();
        }
        void operator()(const act::SendPing &a) const
        {
            if (a.epoch == d->machine.epoch())
                d->session.asked().enqueuePing(a.number, Clock::now());
        }
        void operator()(const act::SendProbe &a) const
        {
            if (a.epoch == d->machine.epoch())
                d->session.probe(Clock::now());
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
            d->meter.countFailure(a.failure, d->machine.attempt().openedAt.has_value(), Clock::now());
            d->log(QtWarningMsg, QStringLiteral("failed, class %1, %2: %3")
                                     .arg(QString(letterOf(a.failure.failureClass)), nameOf(a.failure.cause),
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
            if (d->session.isUp())
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
        tell(StaleCleared{key}, event.at);
        emit q->staleCleared(key);
        break;
    case Kind::NeedResubscribe:
        if (session.isUp() && key)
            session.resubscribe(event.stream, Clock::now());
        break;
    case Kind::NeedSnapshot:
        if (key)
            fetchSnapshot(event.stream);
        break;
    case Kind::NeedVenueProbe:
        if (session.isUp())
            session.probe(Clock::now());
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
    if (machine.isStopped())
        ledger.start(now);
}

void Connector::Private::stop(ConnectionMachine::StopReason reason)
{
    const auto now = Clock::now();
    ledger.stoppedByUser(now);
    rest.stopClock();
    machine.stop(now, reason);
    settle();
}

void Connector::Private::openSession(quint32 epoch)
{
    OpenRequest request;
    request.url = session.protocol().connectUrl(url);
    request.maxMessageBytes = session.protocol().facts().maxMessageBytes;
    request.proxy = options.proxy;
    request.extraAuthorities = options.extraAuthorities;
    attemptStartedAt = wallNow();
    session.open(request, epoch);
}

void Connector::Private::beginSession()
{
    const auto now = Clock::now();
    meter.sessionBegan();
    ledger.sessionStarted(now);
    machine.setKind(lineKind(), now);
    rest.startClock(now);
    session.begin(wantedStreams(), now);
    if (session.asked().unanswered().empty())
        machine.allStreamsAcknowledged(now);
}

void Connector::Private::flushOutgoing()
{
    const auto now = Clock::now();
    while (const auto message = session.asked().next(now)) {
        const bool isSent = session.send(*message);
        if (message->pingNumber != 0) {
            if (now - message->queuedAt > 1ms)
                machine.pingSent(message->pingNumber, now, session.wire());
        } else if (isSent && message->isSubscription) {
            for (const StreamIndex stream : message->frame.streams)
                ledger.requested(stream, now);
        }
    }
}

void Connector::Private::sessionPhase(Session &, SetupPhase phase, Clock::time_point at)
{
    machine.phaseReached(session.epoch(), phase, at);
    if (phase == SetupPhase::Tcp && url.scheme() == QLatin1String("ws"))   // Next is the upgrade, and may be late.
        machine.phaseReached(session.epoch(), SetupPhase::Tls, at);
}

void Connector::Private::sessionOpened(Session &)
{
    machine.opened(session.epoch(), Clock::now());
    settle();
}

void Connector::Private::sessionPong(Session &, quint64 number, Clock::time_point now)
{
    if (const auto roundTrip = machine.pong(session.epoch(), number, now))
        meter.recordRoundTrip(*roundTrip, now);
    settle();
}

void Connector::Private::sessionEnded(Session &, const EndReport &report)
{
    const auto now = Clock::now();
    const Failure failure = classifyEnd(report, session.protocol(), wallNow());
    if (session.isUp()) {
        session.finish();
        publisher.flush();
        if (!machine.isStopped())
            ledger.lineDown(now);
    }
    machine.ended(session.epoch(), failure, now);
    settle();
}

// ---- What comes in. ----

void Connector::Private::sessionFrame(Session &, const DecodedFrame &frame, std::string_view text,
                                      Clock::time_point now)
{
    // An old frame of a connection-wide sequence is left out whole; the ledger counts it.
    if (!frame.connectionSequence.isSet || ledger.acceptFrame(frame.connectionSequence, now)) {
        const WallTime wall = wallClock.at(now);
        for (const FeedMessage &message : frame.messages) {
            const LedgerVerdict verdict = ledger.accept(message, frame.levels, now, wall);
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
        if (!frame.messages.empty()) {
            meter.countMessages(frame.messages.size(), now);
            machine.dataReceived(now);
        }
        for (const SessionNotice &notice : frame.notices)
            takeNotice(notice, now);
    }
    if (frame.problem != DecodeProblem::None) [[unlikely]]
        takeProblem(frame, text, now);
    // What was said about the session may have queued an answer of ours, such as the halves of a refused request.
    if (machine.hasActions() || ledger.hasEvents() || !frame.notices.empty()) [[unlikely]]
        settle();
}

void Connector::Private::takeProblem(const DecodedFrame &frame, std::string_view text, Clock::time_point now)
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
    if (session.decodeHealth().isTooBad(now))
        fail(FailureClass::Counts, Cause::TooMuchUndecodable,
             QStringLiteral("more than 1 % of the messages of a minute are not understood"));
}

void Connector::Private::takeNotice(const SessionNotice &notice, Clock::time_point now)
{
    using Kind = SessionNotice::Kind;
    switch (notice.kind) {
    case Kind::Acknowledged:
        takeAcknowledgement(notice, now);
        break;
    case Kind::Rejected:
        takeRefusal(notice, now);
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

void Connector::Private::answered(StreamIndex stream, Clock::time_point now)
{
    if (session.asked().answered(stream) && session.asked().unanswered().empty())
        machine.allStreamsAcknowledged(now);
}

void Connector::Private::takeAcknowledgement(const SessionNotice &notice, Clock::time_point now)
{
    for (const StreamIndex stream : session.asked().takeAnswer(notice)) {
        if (!ledger.contains(stream))
            continue;
        ledger.acknowledged(stream, now);
        const bool isNews = session.asked().isUnanswered(stream);
        answered(stream, now);
        if (isNews) {
            tell(SubscriptionConfirmed{ledger.key(stream)}, now);
            emit q->subscriptionConfirmed(ledger.key(stream));
        }
    }
}

void Connector::Private::takeRefusal(const SessionNotice &notice, Clock::time_point now)
{
    std::vector<StreamIndex> streams = session.asked().takeAnswer(notice);
    std::erase_if(streams, [this](StreamIndex stream) { return !ledger.contains(stream); });
    if (streams.empty()) {
        reportError(ErrorCode::ServerRefused, notice.text);
        return;
    }
    if (const auto halves = Subscriptions::halves(notice, streams); !halves.empty()) {
        for (const auto &half : halves)
            session.subscribe(half, now);
        return;
    }
    for (const StreamIndex stream : streams) {
        ledger.rejected(stream, notice.text, now);
        log(QtWarningMsg,
            QStringLiteral("%1 was rejected: %2").arg(ledger.key(stream).toString(), escaped(notice.text)));
        tell(SubscriptionRejected{ledger.key(stream), notice.text}, now);
        emit q->subscriptionRejected(ledger.key(stream), notice.text);
        answered(stream, now);
    }
    if (const auto others = session.asked().refusedAlong(notice); !others.empty())
        session.subscribe(others, now);
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

// ---- REST. ----

void Connector::Private::fetchSnapshot(StreamIndex stream)
{
    const bool isAsked = rest.fetchSnapshot(
        stream, [this, stream, key = ledger.key(stream), epoch = machine.epoch()](const RestReply &reply) {
            // The stream may be gone or another by now, and a snapshot for an earlier session is worth nothing.
            if (session.isUp() && machine.epoch() == epoch && ledger.contains(stream) && ledger.key(stream) == key)
                takeSnapshot(stream, reply);
        });
    if (!isAsked)
        ledger.snapshotFailed(stream, Clock::now());
}

void Connector::Private::takeSnapshot(StreamIndex stream, const RestReply &reply)
{
    const auto now = Clock::now();
    const auto fail = [&](ErrorCode code, const QString &why) {
        reportError(code, QStringLiteral("snapshot of %1: %2").arg(ledger.key(stream).toString(), why));
        ledger.snapshotFailed(stream, now);
    };
    DecodedFrame snapshot;
    if (!reply.isOk()) {
        fail(ErrorCode::Network, reply.error);
    } else if (const auto parsed = session.protocol().parseSnapshot(stream, reply.body, snapshot); !parsed) {
        fail(parsed.error().code, parsed.error().detail);
    } else {
        ledger.applySnapshot(snapshot.messages.front(), snapshot.levels, now);
        if (ledger.trust(stream) == TrustState::Trusted)
            publisher.publishBook(stream, reply.receivedAt);
    }
    settle();
}

void Connector::Private::askTimeIfDue(Clock::time_point now)
{
    rest.askTimeIfDue(now, [this](const VenueRest::ClockReading &reading) {
        if (!reading.problem.isEmpty())
            log(QtInfoMsg, QStringLiteral("the venue's clock could not be read: %1").arg(reading.problem));
        if (reading.offset)
            ledger.setClockOffset(reading.offset);
        if (reading.news)
            tell(*reading.news);
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
    meter.countError();
    const Error error{code, detail.left(1'024)};
    log(QtWarningMsg, error.detail);
    tell(ErrorOccurred{error});
    emit q->errorOccurred(error);
}

// ---- Snapshots. ----

ConnectionMetrics Connector::Private::makeMetrics(Clock::time_point now)
{
    return meter.metrics(machine, ledger, options.quality, {session.bytesReceived(), session.bytesSent()}, now);
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
    ConnectionSnapshot s;
    s.feed = options.feed;
    s.line = options.line;
    s.host = url.host() + (url.port() > 0 ? QStringLiteral(":%1").arg(url.port()) : QString());
    s.takenAt = now;
    s.state = machine.state();
    s.cause = machine.stateCause();
    if (s.cause != Cause::None && s.cause == meter.lastFailure().cause)
        s.causeDetail = meter.lastFailure().detail;
    s.downSince = machine.outageSince();
    s.attempt = machine.attempt().attempt;
    s.nextAttemptAt = machine.nextAttempt();
    if (s.metrics.breakerState != BreakerState::Closed || machine.state() == LineState::BreakerOpen)
        s.breakerUntil = machine.breaker().openUntil() ? machine.breaker().openUntil() : machine.nextAttempt();
    s.clockOffset = rest.clock().offset();
    s.clockUncertainty = rest.clock().uncertainty();
    s.metrics = makeMetrics(now);
    for (const StreamIndex index : wantedStreams())
        s.streams.append(toSnapshot(ledger.key(index), ledger.reading(index, now)));
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

const VenueProtocol &Connector::protocol() const { return d->session.protocol(); }

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
    d->startLedgerIfStopped(Clock::now());
    d->machine.connectNow(Clock::now());
    d->settle();
}

void Connector::reconnect()
{
    d->startLedgerIfStopped(Clock::now());
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
    d->publisher.flush();   // An index that becomes free may be used again at once.
    const QSet<StreamKey> wanted(streams.cbegin(), streams.cend());
    std::vector<StreamIndex> removed = d->wantedStreams();
    std::erase_if(removed, [&](StreamIndex index) { return wanted.contains(d->ledger.key(index)); });
    const bool isLive = d->session.isUp() && !d->options.reconnectToChangeStreams;
    if (isLive && !removed.empty())
        d->session.unsubscribe(removed, now);
    for (const StreamIndex index : removed) {
        d->learned.insert(d->ledger.key(index), d->ledger.learned(index, now));
        d->answered(index, now);
        d->ledger.removeStream(index, now);
        d->session.protocol().removeStream(index);
    }

    std::vector<StreamIndex> added;
    for (const StreamKey &key : streams) {
        if (d->ledger.indexOf(key) != NoStream)
            continue;
        if (const auto checked = d->session.protocol().checkStream(key); !checked) {
            d->tell(SubscriptionRejected{key, checked.error().detail}, now);
            emit subscriptionRejected(key, checked.error().detail);
            continue;
        }
        const StreamIndex index = d->ledger.freeIndex();
        d->ledger.addStream(index, key, d->session.protocol().traitsOf(key), now, d->learned.take(key));
        d->session.protocol().addStream(index, key);
        added.push_back(index);
    }
    if (removed.empty() && added.empty())
        return;
    d->machine.setKind(d->lineKind(), now);
    if (isLive) {
        if (!added.empty())
            d->session.subscribe(added, now);
    } else if (d->session.isUp()) {
        d->machine.endpointChanged(now);
        d->governor->tellStanding(d->ticket);
    }
    d->settle();
}

void Connector::flushBatch() { d->publisher.flush(); }

bool Connector::send(const QByteArray &utf8)
{
    const auto now = Clock::now();
    if (!d->session.isUp() || d->session.asked().headroom(now) == 0)
        return false;
    d->session.asked().enqueue(OutgoingKind::Subscribe, {.text = utf8}, now);
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
    d->rest.woke(now);
    d->machine.awake(asleep, now, d->session.wire());
    d->settle();
}

void Connector::noteStalled(std::chrono::nanoseconds stalled)
{
    const auto now = Clock::now();
    d->ledger.stalled(now - stalled, now);
    d->machine.stalled(now, d->session.wire());
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
