// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/connector_p.h"

#include "core/connection/classifyend.h"

#include <limits>

namespace feedwarden {

/// A ping between sessions: all that the venue sent before its pong has come. Liveness counts its own from 1.
static constexpr quint64 BarrierPing = std::numeric_limits<quint64>::max();

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
    if (opened.protocol().privateSession())
        prepare(opened, epoch);
    else
        openSocket(opened, epoch);
}

void Connector::Private::openSocket(Session &opened, quint32 epoch)
{
    OpenRequest request;
    request.url = opened.protocol().connectUrl(url);
    request.maxMessageBytes = opened.protocol().facts().maxMessageBytes;
    request.compression = opened.protocol().facts().compression;
    request.proxy = options.proxy;
    request.extraAuthorities = options.extraAuthorities;
    opened.open(url, request, epoch);
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
        hearing.resumed();
    } else {
        handOver.emplace(now);
        if (line.rotationCause() == Cause::StreamsSilent)
            handOver->doNotWaitToJoin();
    }
    Session &begun = sessionAt(seat);
    line.at(seat).setKind(lineKind(), now);
    tellTime(begun);
    begun.begin(wantedStreams(), now);
    // The address of the session says what it brings, and being let in was the answer.
    if (begun.protocol().privateSession() && !begun.asked().awaitsAnswers())
        takeAcknowledgement(begun, {.kind = SessionNotice::Kind::Acknowledged, .streams = wantedStreams()}, now);
    if (begun.asked().unanswered().empty()) {
        line.at(seat).allStreamsAcknowledged(now);
        rereadIfDue();
    }
}

void Connector::Private::flushOutgoing(Seat seat)
{
    const auto now = Clock::now();
    Session &sender = sessionAt(seat);
    tellTime(sender);
    // An account that has lost something does not have it back with the next message.
    if (seat == Seat::Current && !sender.protocol().privateSession())
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
            if (!line.hasSuccessor())
                hearing.stopped(heardUntil(from, now));
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
    const auto priority = session->protocol().privateSession() ? SlotPriority::Private : SlotPriority::Public;
    governor->addLine(
        newcomer.ticket(), {options.feed, options.line}, host, priority, hostFacts(), q,
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

void Connector::Private::moveToEndpoint(Clock::time_point now)
{
    // One that is on its way to the old address is let through; once it is here or gone, this is asked again.
    isMovePending = successor && successor->isOpen();
    if (isMovePending || (!successor && session->isOpen() && session->origin() == url))
        return;
    const Seat seat = successor ? Seat::Successor : Seat::Current;
    const Session &moving = sessionAt(seat);
    if (!moving.isUp()) {
        governor->removeLine(moving.ticket());
        introduce(moving);
    }
    line.at(seat).endpointChanged(now);
    governor->tellStanding(moving.ticket());
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
    const bool wasDeaf = !hearing.isHearing();
    // Its venue may have told something to nobody: the one before had fallen silent, whoever has noticed that by now.
    if (const auto until = heardUntil(*session, now); !handOver || until < handOver->begunAt())
        hearing.stopped(until);
    leave(std::exchange(session, std::move(successor)));
    rest.setProtocol(&session->protocol());
    meter.sessionBegan();
    if (isSeamless && !wasDeaf) {
        ledger.sessionSwitched(now);
    } else {
        ledger.lineDown(now);
        // No session yet: it will begin like any other. Or none any more, where both were given up at once.
        if (!handOver || !line.current().hasSession()) {
            handOver.reset();
            return;
        }
        ledger.sessionStarted(now);
        beginAnew();
    }
    hearing.resumed();
    adoptAnswers(now);
    if (isSeamless)
        ledger.proofOfLife(now);
    quint64 duplicates = 0;
    for (const HandOver::Held &held : handOver->take(now)) {
        if (isNewFrame(held.frame, now))
            duplicates += takeMessages(held.frame, held.receivedAt, now);
    }
    rereadIfDue();
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

}   // namespace feedwarden
