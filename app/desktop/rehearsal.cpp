// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/rehearsal.h"

#include "app/common/demo.h"
#include "core/base/logging.h"

namespace feedwarden {

/// A script's steps come this punctually, and its end is noticed this soon.
static constexpr std::chrono::milliseconds ScriptBeat{50};

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

/// What meets only those who come anew: whoever is in does not notice it.
static bool waitsForNewSessions(FaultKind kind)
{
    switch (kind) {
    case FaultKind::Refuse:
    case FaultKind::StallHandshake:
    case FaultKind::HttpStatus:
    case FaultKind::AcceptThenDrop:
    case FaultKind::RejectSubscription:
    case FaultKind::NoAck:
        return true;
    case FaultKind::Reset:
    case FaultKind::Close:
    case FaultKind::HalfOpen:
    case FaultKind::OneWay:
    case FaultKind::Mute:
    case FaultKind::MuteStream:
    case FaultKind::Slow:
    case FaultKind::DropMessage:
    case FaultKind::Duplicate:
    case FaultKind::Reorder:
    case FaultKind::Corrupt:
    case FaultKind::BadChecksum:
    case FaultKind::Flood:
    case FaultKind::PingFlood:
    case FaultKind::ShutdownNotice:
    case FaultKind::ExpireKey:
    case FaultKind::InvalidCredentials:
    case FaultKind::ClockSkew:
        return false;
    }
    Q_UNREACHABLE();
}

Rehearsal::Rehearsal(DemoExchanges *exchanges, QObject *parent) : RehearsalDriver(parent), m_exchanges(exchanges)
{
    connect(exchanges, &DemoExchanges::faultBegan, this, &Rehearsal::takeBegin);
    connect(exchanges, &DemoExchanges::faultEnded, this, [this](const QString &, quint64 id) { takeEnd(id); });
    connect(exchanges, &DemoExchanges::faultRefused, this, [this](const Error &error) {
        if (m_asked.isEmpty())
            return;
        const Asked refused = m_asked.dequeue();
        if (!refused.isHelp)
            emit failed(refused.fault.venue, refused.fault.fault, error.detail);
    });
    m_beat.setInterval(ScriptBeat);
    m_beat.setTimerType(Qt::PreciseTimer);
    connect(&m_beat, &QTimer::timeout, this, &Rehearsal::beat);
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
    QList<RehearsalFaultKind> kinds;
    QString group;
    const auto kind = [&](FaultKind fault, const QString &title, const QString &description, Clock::duration usual) {
        kinds.append({nameOf(fault), title, description, usual, group});
    };
    //: A group of faults.
    group = tr("The line ends");
    kind(FaultKind::Reset, tr("Reset"),
         tr("All sessions end with a reset, once. The feed is down and comes back by itself."), 0s);
    kind(FaultKind::Close, tr("Close"),
         tr("The exchange says goodbye (1001), once. The feed is down and comes back by itself."), 0s);
    kind(FaultKind::ShutdownNotice, tr("Announce a restart"),
         tr("The exchange says that it will close in 5 s: a new connection is made, and nothing counts as a failure."),
         0s);
    kind(FaultKind::HalfOpen, tr("Half open"),
         tr("The peer is gone without a word. Only unanswered pings tell; the line is given up within 10 s."), 20s);
    kind(FaultKind::OneWay, tr("One way"),
         tr("Nothing of ours arrives there any more. It takes up to 15 s to be sure."), 20s);

    //: A group of faults: nobody lets us in.
    group = tr("No way in");
    kind(FaultKind::Refuse, tr("Refuse"),
         tr("The sessions end, and nobody answers at the port. Attempts are refused, the wait between them grows."),
         30s);
    kind(FaultKind::StallHandshake, tr("Stall the handshake"),
         tr("The sessions end; new connections are taken and never answered. Each attempt ends by its deadline."), 30s);
    kind(FaultKind::HttpStatus, tr("HTTP 503"),
         tr("The sessions end, and the exchange is in maintenance: attempts get an HTTP error."), 30s);
    kind(FaultKind::AcceptThenDrop, tr("Accept and drop"),
         tr("The sessions end; new ones succeed and end at once. The wait grows, and the breaker may open."), 30s);
    kind(FaultKind::RejectSubscription, tr("Reject subscriptions"),
         tr("The sessions end; the next ones are open, but their subscriptions are refused."), 30s);
    kind(FaultKind::NoAck, tr("No answer to subscriptions"),
         tr("The sessions end; the next ones get data, but their subscriptions are never confirmed."), 30s);

    //: A group of faults: less comes than should.
    group = tr("Data stops");
    kind(FaultKind::Mute, tr("Mute"), tr("Pings are answered, but no data comes: connected, and yet not trusted."),
         30s);
    kind(FaultKind::MuteStream, tr("Mute a symbol"), tr("One symbol falls silent while the others go on."), 60s);

    //: A group of faults: what comes is wrong.
    group = tr("Data is wrong");
    kind(FaultKind::DropMessage, tr("Drop a message"), tr("One message is missing: a gap, found by its number."), 0s);
    kind(FaultKind::Duplicate, tr("Duplicate"), tr("One message comes twice; the second one is dropped and counted."),
         0s);
    kind(FaultKind::Reorder, tr("Reorder"), tr("One message comes after the next one."), 0s);
    kind(FaultKind::Corrupt, tr("Corrupt"), tr("One message cannot be read; it is counted and harms nothing else."),
         0s);
    kind(FaultKind::BadChecksum, tr("Bad checksum"),
         tr("A book does not match its checksum and is brought back in step."), 0s);

    //: A group of faults: late, or too much.
    group = tr("Slow or too much");
    kind(FaultKind::Slow, tr("Slow"), tr("Everything comes late and unevenly: latency rises, quality falls."), 30s);
    kind(FaultKind::Flood, tr("Flood"), tr("5,000 more messages per second."), 10s);
    kind(FaultKind::PingFlood, tr("Ping flood"), tr("A thousand pings per second."), 10s);
    kind(FaultKind::ClockSkew, tr("Skew the clock"),
         tr("The exchange's clock is 5 s ahead: feed latency is negative until the offset is measured anew."), 60s);
    return kinds;
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
    Fault made = makeFault(venue, fault, duration);
    if (made.kind == FaultKind::MuteStream)
        made.symbol = m_symbols.value(venue);
    ask(made, false);
    // A rehearsal in which nothing happens until the next outage would be none.
    if (waitsForNewSessions(made.kind))
        ask(makeFault(venue, nameOf(FaultKind::Reset), 0s), true);
}

void Rehearsal::ask(const Fault &fault, bool isHelp)
{
    RunningFault asked{fault.venue, nameOf(fault.kind), {}};
    if (fault.lasting > 0ms)
        asked.until = Clock::now() + fault.lasting;
    m_asked.enqueue({asked, isHelp});
    m_exchanges->inject(fault);
}

void Rehearsal::clear(const QString &venue) { m_exchanges->clear(venue); }

QList<RehearsalScript> Rehearsal::scripts() const
{
    QStringList there;
    for (const RehearsalVenue &venue : m_venues)
        there << venue.id;
    QList<RehearsalScript> all = there.isEmpty() ? QList<RehearsalScript>() : rehearsalScripts();
    all.removeIf([&there](const RehearsalScript &script) {
        const QStringList wanted = script.venues();
        return !std::all_of(wanted.cbegin(), wanted.cend(), [&](const QString &id) { return there.contains(id); });
    });
    return all;
}

void Rehearsal::play(const QString &script)
{
    const QList<RehearsalScript> all = scripts();
    const auto wanted = std::find_if(all.cbegin(), all.cend(),
                                     [&script](const RehearsalScript &known) { return known.id == script; });
    if (isPlaying() || wanted == all.cend())
        return;
    QHash<QString, QString> feeds;
    for (const RehearsalVenue &venue : std::as_const(m_venues)) {
        feeds.insert(venue.id, venue.feed);
        m_exchanges->clear(venue.id);
        emit fresherBreakerWanted(venue.feed);
    }
    m_judge.emplace(*wanted, feeds, Clock::now());
    m_beat.start();
    emit scriptChanged();
}

void Rehearsal::stopScript()
{
    if (!isPlaying())
        return;
    m_judge->stop();
    endScript();
}

void Rehearsal::putResultAway()
{
    if (isPlaying())
        return;
    m_judge.reset();
    emit scriptChanged();
}

void Rehearsal::notePicture(const RehearsalPicture &picture)
{
    if (!isPlaying())
        return;
    const std::vector<RehearsalFinding> before = m_judge->findings();
    m_judge->look(picture);
    if (m_judge->findings() != before)
        emit scriptChanged();
    beat();
}

void Rehearsal::beat()
{
    if (!isPlaying())
        return;
    const Clock::time_point now = Clock::now();
    m_judge->advance(now);
    const QList<int> due = m_judge->takeDue(now);
    for (const int step : due)
        perform(m_judge->script().steps[step]);
    if (!isPlaying())
        endScript();
    else if (!due.isEmpty())
        emit scriptChanged();
}

void Rehearsal::perform(const RehearsalStep &step)
{
    for (const RehearsalVenue &venue : std::as_const(m_venues)) {
        if (!step.venues.isEmpty() && !step.venues.contains(venue.id))
            continue;
        for (QJsonObject order : step.orders) {
            if (order.value(QLatin1String("fault")) == QLatin1String("clear")) {
                m_exchanges->clear(venue.id);
                continue;
            }
            order.insert(QStringLiteral("venue"), venue.id);
            const auto fault = Fault::fromJson(order);
            if (fault)
                ask(*fault, fault->isMomentary() && step.orders.size() > 1);
            else
                qCWarning(logApp).noquote() << "a rehearsal's order is not understood:" << fault.error().detail;
        }
    }
    if (step.link != RehearsalStep::Link::AsItIs) {
        m_isLinkTaken = step.link == RehearsalStep::Link::Gone;
        emit linkWanted(!m_isLinkTaken);
    }
}

/// Whatever of it is still going on ends.
void Rehearsal::endScript()
{
    m_beat.stop();
    for (const RehearsalVenue &venue : std::as_const(m_venues))
        m_exchanges->clear(venue.id);
    if (std::exchange(m_isLinkTaken, false))
        emit linkWanted(true);
    emit scriptChanged();
}

void Rehearsal::takeBegin(const QString &venue, quint64 id)
{
    if (m_asked.isEmpty() || m_asked.head().fault.venue != venue)
        return;   // Not ours: a scenario's.
    const Asked asked = m_asked.dequeue();
    if (asked.isHelp)
        return;
    const RunningFault &fault = asked.fault;
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
