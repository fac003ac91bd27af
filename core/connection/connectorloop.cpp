// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/connector_p.h"

#include "core/base/escaping.h"

#include <algorithm>

namespace feedwarden {

/// A timer that is later than this was kept from firing, not merely scheduled.
static constexpr auto LateWake = 100ms;
/// For the event loop to look at the sockets once. Not 0: a timer of 0 may fire before they are looked at.
static constexpr auto ReadingTurn = 5ms;

// ---- Life. ----

Connector::Private::Private(Connector *connector, Options given, ProtocolFactory protocols, TransportFactory transports,
                            GovernorService *governorService, RestClient *restClient)
    : q(connector),
      options(std::move(given)),
      makeProtocol(std::move(protocols)),
      makeTransport(std::move(transports)),
      governor(governorService),
      session(makeSession()),
      url(wantedUrl()),
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
    settings.authenticates = session->protocol().privateSession() != nullptr;
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
        } else if (isMovePending && !(successor && successor->isOpen())) {
            moveToEndpoint(Clock::now());
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
    if (session->isUp())
        consider(session->key().nextDue());
    // Not where there is nobody to switch to, or that is done: the instant would be past, and the timer spin.
    if (successor && handOver && !handOver->isSwitched() && line.successor().hasProofOfLife())
        consider(handOver->dueAt());
    if (next == Clock::time_point::max()) {
        timer.stop();
        return;
    }
    // Rounded up, or the timer would fire just before the instant and spin.
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(next - now);
    wakeAt = next;
    hasReadBefore = hasReadBefore && next <= now;
    timer.start(std::clamp<std::chrono::milliseconds>(wait, 0ms, 1h));
}

void Connector::Private::wake()
{
    const auto now = Clock::now();
    // A thread that stood still finds deadlines that have passed and, unread, what was sent meanwhile. Whoever judges
    // first calls a stream silent that has spoken, and loses data by asking for it anew.
    if (now - wakeAt > LateWake && !std::exchange(hasReadBefore, true)) {
        timer.start(ReadingTurn);
        return;
    }
    hasReadBefore = false;
    onEachMachine([now](ConnectionMachine &machine, const WireFacts &wire) { machine.wake(now, wire); });
    // What the line gives up now must not come to be trusted by the ledger's own deadlines of the same instant.
    if (line.hasActions())
        settle();
    ledger.wake(now);
    askTimeIfDue(now);
    renewKeyIfDue(*session, now);
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
            if (!isNow(a.epoch))
                return;
            // Its end is told by the event loop; until then nothing of it must be trusted, or become so.
            if (seat == Seat::Current && d->session->isUp() && !d->line.current().isStopped()
                && !d->line.hasSuccessor())
                d->ledger.lineDown(Clock::now());
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
        void operator()(const act::Authenticate &a) const
        {
            if (isNow(a.epoch))
                d->authenticate(seat);
        }
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
            const auto now = Clock::now();
            d->line.at(seat).retryTold(now);
            d->tell(Reconnecting{a.attempt, a.delay}, now);
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
        if (session->protocol().privateSession())
            makeGoodAccountGap(event.stream, event.at);
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

}   // namespace feedwarden
