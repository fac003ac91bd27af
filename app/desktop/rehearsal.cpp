// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/rehearsal.h"

#include "app/common/demo.h"

namespace feedwarden {

static Fault makeFault(const QString &venue, const QString &name, Clock::duration duration)
{
    Fault fault;
    fault.kind = faultKindFromName(name).value_or(FaultKind::Reset);
    fault.venue = venue;
    fault.lasting = std::chrono::duration_cast<std::chrono::milliseconds>(duration);
    switch (fault.kind) {
    case FaultKind::HttpStatus:
        fault.code = 503;
        break;
    case FaultKind::Close:
        fault.code = 1001;
        fault.reason = QStringLiteral("going away");
        break;
    case FaultKind::Slow:
        fault.latency = 400ms;
        fault.jitter = 300ms;
        break;
    case FaultKind::ClockSkew:
        fault.offset = 5s;
        break;
    case FaultKind::ShutdownNotice:
        fault.after = 5s;
        break;
    case FaultKind::Flood:
        fault.rate = 5'000;
        break;
    case FaultKind::DropMessage:
    case FaultKind::Duplicate:
    case FaultKind::Reorder:
    case FaultKind::Corrupt:
    case FaultKind::BadChecksum:
        // By number where no time is given: one bad message is a rehearsal of its own.
        if (fault.lasting <= 0ms)
            fault.count = 1;
        break;
    case FaultKind::Refuse:
    case FaultKind::StallHandshake:
    case FaultKind::Reset:
    case FaultKind::HalfOpen:
    case FaultKind::OneWay:
    case FaultKind::Mute:
    case FaultKind::MuteStream:
    case FaultKind::PingFlood:
    case FaultKind::RejectSubscription:
    case FaultKind::NoAck:
    case FaultKind::ExpireKey:
    case FaultKind::InvalidCredentials:
    case FaultKind::AcceptThenDrop:
        break;
    }
    return fault;
}

Rehearsal::Rehearsal(DemoExchanges *exchanges, QObject *parent) : RehearsalDriver(parent), m_exchanges(exchanges)
{
    connect(exchanges, &DemoExchanges::faultBegan, this, &Rehearsal::takeBegin);
    connect(exchanges, &DemoExchanges::faultEnded, this, [this](const QString &, quint64 id) { takeEnd(id); });
    connect(exchanges, &DemoExchanges::faultRefused, this, [this](const Error &error) {
        if (m_asked.isEmpty())
            return;
        const RunningFault refused = m_asked.dequeue();
        emit failed(refused.venue, refused.fault, error.detail);
    });
}

void Rehearsal::setVenues(const QList<RehearsalVenue> &venues, const QHash<QString, QString> &symbols)
{
    m_symbols = symbols;
    if (venues == m_venues)
        return;
    m_venues = venues;
    emit venuesChanged();
}

QList<RehearsalFaultKind> Rehearsal::faults() const
{
    const auto kind = [](FaultKind fault, const QString &title, const QString &description, Clock::duration usual) {
        return RehearsalFaultKind{nameOf(fault), title, description, usual};
    };
    return {
        kind(FaultKind::Reset, tr("Reset"),
             tr("All sessions end with a reset, once. The feed is down and comes back by itself."), 0s),
        kind(FaultKind::Close, tr("Close"),
             tr("The exchange says goodbye (1001), once. The feed is down and comes back."), 0s),
        kind(FaultKind::AcceptThenDrop, tr("Accept and drop"),
             tr("Connections succeed and end at once. The wait grows from attempt to attempt; the breaker may open."),
             30s),
        kind(FaultKind::Refuse, tr("Refuse"), tr("Nobody answers at the port. Attempts are refused, the wait grows."),
             30s),
        kind(FaultKind::StallHandshake, tr("Stall the handshake"),
             tr("Connections are taken and never answered. Each attempt ends by its deadline."), 30s),
        kind(FaultKind::HttpStatus, tr("HTTP 503"), tr("The exchange is in maintenance: attempts get an HTTP error."),
             30s),
        kind(FaultKind::HalfOpen, tr("Half open"),
             tr("The peer is gone without a word. Only unanswered pings tell; the line is given up within 10 s."), 20s),
        kind(FaultKind::OneWay, tr("One way"),
             tr("Nothing of ours arrives there any more, or nothing here. It takes up to 15 s to be sure."), 20s),
        kind(FaultKind::Mute, tr("Mute"), tr("Pings are answered, but no data comes: connected, and yet not trusted."),
             30s),
        kind(FaultKind::MuteStream, tr("Mute a symbol"), tr("One symbol falls silent while the others go on."), 60s),
        kind(FaultKind::Slow, tr("Slow"), tr("Everything comes late and unevenly: latency rises, quality falls."), 30s),
        kind(FaultKind::DropMessage, tr("Drop a message"), tr("One message is missing: a gap, found by its number."),
             0s),
        kind(FaultKind::Duplicate, tr("Duplicate"),
             tr("One message comes twice; the second one is dropped and counted."), 0s),
        kind(FaultKind::Reorder, tr("Reorder"), tr("One message comes after the next one."), 0s),
        kind(FaultKind::Corrupt, tr("Corrupt"), tr("One message cannot be read; it is counted and harms nothing else."),
             0s),
        kind(FaultKind::BadChecksum, tr("Bad checksum"),
             tr("A book does not match its checksum and is brought back in step."), 0s),
        kind(FaultKind::Flood, tr("Flood"), tr("5,000 more messages per second."), 10s),
        kind(FaultKind::PingFlood, tr("Ping flood"), tr("A thousand pings per second."), 10s),
        kind(FaultKind::RejectSubscription, tr("Reject subscriptions"),
             tr("New subscriptions are refused; it shows with the next connection."), 30s),
        kind(FaultKind::NoAck, tr("No answer to subscriptions"),
             tr("Subscriptions work but are not confirmed; it shows with the next connection."), 30s),
        kind(FaultKind::ShutdownNotice, tr("Announce a restart"),
             tr("The exchange says that it will close in 5 s: a new connection takes over before that."), 0s),
        kind(FaultKind::ClockSkew, tr("Skew the clock"),
             tr("The exchange's clock is 5 s ahead: the offset is measured anew."), 60s),
    };
}

QList<RunningFault> Rehearsal::running() const
{
    QList<RunningFault> list = m_running.values();
    std::sort(list.begin(), list.end(), [](const RunningFault &a, const RunningFault &b) {
        return std::pair(a.venue, a.fault) < std::pair(b.venue, b.fault);
    });
    return list;
}

void Rehearsal::inject(const QString &venue, const QString &fault, Clock::duration duration)
{
    RunningFault asked{venue, fault, {}};
    if (duration > Clock::duration::zero())
        asked.until = Clock::now() + duration;
    m_asked.enqueue(asked);
    Fault made = makeFault(venue, fault, duration);
    if (made.kind == FaultKind::MuteStream)
        made.symbol = m_symbols.value(venue);
    m_exchanges->inject(made);
}

void Rehearsal::clear(const QString &venue) { m_exchanges->clear(venue); }

void Rehearsal::takeBegin(const QString &venue, quint64 id)
{
    if (m_asked.isEmpty() || m_asked.head().venue != venue)
        return;   // Not ours: a scenario's.
    const RunningFault fault = m_asked.dequeue();
    m_running.insert(id, fault);
    emit faultNoted(feedOf(venue), titleOf(fault.fault), true);
    emit runningChanged();
}

void Rehearsal::takeEnd(quint64 id)
{
    const auto ended = m_running.constFind(id);
    if (ended == m_running.constEnd())
        return;
    const RunningFault fault = *ended;
    m_running.erase(ended);
    emit faultNoted(feedOf(fault.venue), titleOf(fault.fault), false);
    emit runningChanged();
}

QString Rehearsal::titleOf(const QString &fault) const
{
    const QList<RehearsalFaultKind> kinds = faults();
    for (const RehearsalFaultKind &kind : kinds) {
        if (kind.id == fault)
            return kind.title;
    }
    return fault;
}

QString Rehearsal::feedOf(const QString &venue) const
{
    for (const RehearsalVenue &known : m_venues) {
        if (known.id == venue)
            return known.feed;
    }
    return venue;
}

}   // namespace feedwarden
