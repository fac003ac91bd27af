// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/session.h"

#include "core/venues/privatesession.h"

#include <utility>

namespace feedwarden {

Session::Session(std::unique_ptr<VenueProtocol> protocol, std::unique_ptr<Transport> transport, LineTicket ticket,
                 SessionListener *listener)
    : m_protocol(std::move(protocol)),
      m_transport(std::move(transport)),
      m_listener(listener),
      m_asked(m_protocol->facts()),
      m_ticket(ticket)
{
    m_transport->setListener(this);
}

Session::~Session()
{
    m_transport->setListener(nullptr);
    m_transport->abort();
}

// ---- Its life. ----

void Session::open(const QUrl &origin, const OpenRequest &request, quint32 epoch)
{
    m_preparation.reset();
    m_origin = origin;
    m_epoch = epoch;
    m_startedAt = wallNow();
    m_isOpen = true;
    m_hasEntered = false;
    m_transport->open(request);
}

QObject *Session::prepare(const QUrl &origin, quint32 epoch)
{
    m_origin = origin;
    m_epoch = epoch;
    m_startedAt = wallNow();
    m_preparation = std::make_unique<QObject>();
    return m_preparation.get();
}

void Session::giveUp() { m_preparation.reset(); }

bool Session::enter(Clock::time_point now)
{
    m_hasEntered = true;
    m_asked.begin({});
    m_decodeHealth.clear();
    m_protocol->sessionStarted();
    std::vector<ClientFrame> frames = m_protocol->privateSession()->authentication();
    for (ClientFrame &frame : frames)
        m_asked.enqueue(OutgoingKind::Auth, std::move(frame), now);
    return !frames.empty();
}

void Session::abort()
{
    if (!m_preparation) {
        m_transport->abort();
        return;
    }
    m_preparation.reset();
    m_listener->sessionEnded(*this, {.kind = EndReport::Kind::Aborted});
}

void Session::begin(const std::vector<StreamIndex> &streams, Clock::time_point now)
{
    m_isUp = true;
    m_asked.begin(streams);
    if (!m_hasEntered) {
        m_decodeHealth.clear();
        m_protocol->sessionStarted();
    }
    for (ClientFrame &opening : m_protocol->openingFrames())
        m_asked.enqueue(OutgoingKind::Subscribe, std::move(opening), now);
    subscribe(streams, now);
}

void Session::finish()
{
    m_isUp = false;
    m_asked.end();
}

quint64 Session::bytesReceived() const
{
    return m_receivedBefore + (m_isOpen ? quint64(m_transport->bytesReceived()) : 0);
}

quint64 Session::bytesSent() const { return m_sentBefore + (m_isOpen ? quint64(m_transport->bytesSent()) : 0); }

// ---- What is asked. ----

void Session::subscribe(std::span<const StreamIndex> streams, Clock::time_point now)
{
    m_asked.subscribe(m_protocol->subscribe(streams), now);
}

void Session::unsubscribe(std::span<const StreamIndex> streams, Clock::time_point now)
{
    m_asked.unsubscribe(m_protocol->unsubscribe(streams), now);
}

std::optional<Subscriptions::Outgoing> Session::next(Clock::time_point now)
{
    if (const auto streams = m_asked.takeResubscriptions(now); !streams.empty()) {
        m_asked.unsubscribe(m_protocol->unsubscribe(streams), now, true);
        subscribe(streams, now);
    }
    return m_asked.next(now);
}

void Session::probe(Clock::time_point now)
{
    auto ping = m_protocol->applicationPing();
    if (!ping)
        return;
    m_pingId = ping->requestId;
    m_pingLeftAt.reset();
    m_asked.enqueue(OutgoingKind::Ping, std::move(*ping), now);
}

bool Session::send(const Subscriptions::Outgoing &message)
{
    if (message.pingNumber != 0)
        return m_transport->ping(QByteArray::number(message.pingNumber));
    if (message.frame.requestId != 0 && message.frame.requestId == m_pingId)
        m_pingLeftAt = Clock::now();
    return m_transport->sendText(message.frame.text);
}

std::optional<Clock::duration> Session::takeRoundTrip(qint64 pingId, Clock::time_point now)
{
    if (pingId == 0 || pingId != m_pingId || !m_pingLeftAt)
        return {};
    m_pingId = 0;
    return now - *std::exchange(m_pingLeftAt, {});
}

// ---- What comes. ----

void Session::transportPhase(SetupPhase phase, Clock::time_point at) { m_listener->sessionPhase(*this, phase, at); }

void Session::transportOpened() { m_listener->sessionOpened(*this); }

void Session::transportText(std::string_view text)
{
    const auto now = Clock::now();
    m_protocol->decode(text, m_frame);
    m_decodeHealth.add(m_frame.problem != DecodeProblem::None && m_frame.problem != DecodeProblem::UnknownType
                           && m_frame.problem != DecodeProblem::ForeignStream,
                       now);
    m_listener->sessionFrame(*this, m_frame, text, now);
}

void Session::transportPong(const QByteArray &payload)
{
    bool isNumber = false;
    const quint64 number = payload.toULongLong(&isNumber);
    if (isNumber)
        m_listener->sessionPong(*this, number, Clock::now());
}

void Session::transportClosed(const EndReport &report)
{
    m_receivedBefore += quint64(m_transport->bytesReceived());
    m_sentBefore += quint64(m_transport->bytesSent());
    m_isOpen = false;
    m_listener->sessionEnded(*this, report);
}

}   // namespace feedwarden
