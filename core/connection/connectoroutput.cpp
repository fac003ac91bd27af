// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/connector_p.h"

#include "core/base/logging.h"
#include "core/base/redactor.h"

#include <QDebug>

namespace feedwarden {

// ---- Telling. ----

void Connector::Private::tell(EventPayload payload, Clock::time_point at)
{
    Event event;
    // An event may be told a moment after it became true; both of its times say when it did.
    event.at = at;
    event.time = wallNow() - (Clock::now() - at);
    (session->protocol().privateSession() ? event.account : event.feed) = options.feed;
    event.line = options.line;
    event.payload = std::move(payload);
    emit q->eventOccurred(event);
}

void Connector::Private::log(QtMsgType level, const QString &said)
{
    const QString text = withoutSecrets(said);
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
    const Error error{code, withoutSecrets(detail.left(1'024))};
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
    // Where the session is, which may not have followed to another address yet.
    const QUrl &at = session->isOpen() ? session->origin() : url;
    s.host = at.host() + (at.port() > 0 ? QStringLiteral(":%1").arg(at.port()) : QString());
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
    if (const MessageBudget &budget = session->asked().budget(); session->isUp() && budget.limit() > 0)
        s.messageRoom = MessageRoom{budget.headroom(now), budget.limit(), budget.window()};
    s.metrics = makeMetrics(now);
    s.rttTally = meter.rttTally();
    s.latencyTally = meter.latencyTally();
    for (const StreamIndex index : wantedStreams())
        s.streams.append(toSnapshot(ledger.key(index), ledger.reading(index, now)));
    if (machine.attempt().epoch != 0)
        s.lastAttempt = toSnapshot(machine.attempt(), session->startedAt());
    if (s.lastAttempt && url.scheme() == QLatin1String("ws"))
        s.lastAttempt->phases[size_t(SetupPhase::Tls)].reset();   // The machine passes over it; nobody measured it.
    return s;
}

}   // namespace feedwarden
