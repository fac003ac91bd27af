// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/simulatedtransport.h"

#include <algorithm>

namespace feedwarden {

/// Of a frame that a server sends: two bytes and a longer length where it is needed. A client masks, which is four
/// more.
static qint64 frameBytes(qint64 payload) { return payload + (payload < 126 ? 2 : payload < 65'536 ? 4 : 10); }
static constexpr qint64 MaskBytes = 4;
static constexpr qint64 UpgradeBytes = 200;   ///< About what a 101 takes.

static bool hasLineBreak(const QUrl &url)
{
    const QByteArray encoded = url.toEncoded().toLower();
    return encoded.contains("%0d") || encoded.contains("%0a");
}

SimulatedTransport::SimulatedTransport(SimulatedServer *server, int line) : m_server(server), m_line(line)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { wake(); });
}

SimulatedTransport::~SimulatedTransport() { leaveServer(); }

// ---- By the client. ----

void SimulatedTransport::open(const OpenRequest &request)
{
    if (m_step != Step::Closed) {
        m_server->misused(*this);
        return;
    }
    m_request = request;
    m_path = {};
    m_incoming.clear();
    m_outgoing.clear();
    m_freeAt = {};
    m_unsent = m_received = m_sent = 0;
    m_lastByteAt.reset();
    m_graceEnds.reset();
    m_wasOpen = false;
    m_reached = SetupPhase::Name;
    m_step = Step::Opening;
    const bool isSecure = request.url.scheme() == QLatin1String("wss");
    if ((!isSecure && request.url.scheme() != QLatin1String("ws")) || request.url.host().isEmpty()
        || request.url.port() == 0 || hasLineBreak(request.url)) {
        tellEndSoon({.kind = EndReport::Kind::BadUrl, .detail = QStringLiteral("this is no address to connect to")});
        return;
    }
    m_isKnownToServer = true;
    const SimulatedArrival arrival = m_server->arrives(*this, request);

    using Fate = SimulatedArrival::Fate;
    Clock::time_point at = Clock::now();
    const auto phaseDone = [&](SetupPhase phase) {
        at += arrival.partTakes;
        m_incoming.push_back({.kind = Incoming::Kind::Phase, .due = at, .phase = phase});
    };
    const auto ends = [&](EndReport report) {
        at += arrival.partTakes;
        m_incoming.push_back({.kind = Incoming::Kind::End, .due = at, .report = std::move(report)});
        arm();
    };
    if (arrival.fate == Fate::NameNotFound)
        return ends({.kind = EndReport::Kind::NameNotFound, .reached = SetupPhase::Name});
    phaseDone(SetupPhase::Name);
    if (arrival.fate == Fate::Refused)
        return ends({.kind = EndReport::Kind::Refused, .reached = SetupPhase::Tcp});
    if (arrival.fate == Fate::Unreachable)
        return ends({.kind = EndReport::Kind::Unreachable, .reached = SetupPhase::Tcp});
    if (arrival.fate == Fate::NoAnswer)
        return arm();
    phaseDone(SetupPhase::Tcp);
    if (isSecure) {
        if (arrival.fate == Fate::TlsFailed)
            return ends({.kind = EndReport::Kind::TlsFailed, .reached = SetupPhase::Tls});
        if (arrival.fate == Fate::TlsStalls)
            return arm();
        phaseDone(SetupPhase::Tls);
    }
    if (arrival.fate == Fate::UpgradeStalls || arrival.fate == Fate::TlsStalls)
        return arm();
    if (arrival.fate == Fate::Reset || arrival.fate == Fate::TlsFailed)
        return ends({.kind = EndReport::Kind::Reset, .reached = SetupPhase::Upgrade});
    if (arrival.fate == Fate::BadUpgrade)
        return ends({.kind = EndReport::Kind::BadUpgrade, .reached = SetupPhase::Upgrade});
    if (arrival.fate == Fate::HttpAnswer) {
        return ends({.kind = EndReport::Kind::HttpAnswer,
                     .detail = QStringLiteral("HTTP %1").arg(arrival.status),
                     .reached = SetupPhase::Upgrade,
                     .httpStatus = arrival.status,
                     .httpHeaders = arrival.headers,
                     .httpBody = arrival.body.left(4096)});
    }
    at += arrival.partTakes;
    m_incoming.push_back({.kind = Incoming::Kind::Opened, .due = at});
    arm();
}

bool SimulatedTransport::sendText(const QByteArray &utf8)
{
    if (m_step == Step::Opening)
        m_server->misused(*this);
    if (m_step != Step::Up)
        return false;
    if (m_unsent + utf8.size() > m_request.maxUnsentBytes) {
        tellEndSoon({.kind = EndReport::Kind::SendBufferFull, .reached = SetupPhase::Upgrade, .wasOpen = true});
        return false;
    }
    travel(Outgoing{.kind = Outgoing::Kind::Text, .due = {}, .bytes = utf8});
    return true;
}

bool SimulatedTransport::ping(const QByteArray &payload)
{
    if (m_step == Step::Opening)
        m_server->misused(*this);
    if (m_step != Step::Up || payload.size() > 125)
        return false;
    travel(Outgoing{.kind = Outgoing::Kind::Ping, .due = {}, .bytes = payload});
    return true;
}

void SimulatedTransport::close(quint16 code, const QString &reason)
{
    if (m_step == Step::Opening) {
        tellEndSoon({.kind = EndReport::Kind::Closed, .reached = m_reached});
        return;
    }
    if (m_step != Step::Up)
        return;
    m_step = Step::Closing;
    std::erase_if(m_incoming, [](const Incoming &one) { return one.kind != Incoming::Kind::End; });
    QByteArray cut = reason.toUtf8();
    for (qsizetype length = reason.size(); cut.size() > 123; --length)
        cut = reason.left(length - 1).toUtf8();
    travel(Outgoing{.kind = Outgoing::Kind::Close, .due = {}, .bytes = cut, .code = code});
    m_graceEnds = Clock::now() + CloseGrace;
    arm();
}

void SimulatedTransport::abort()
{
    if (m_step == Step::Closed || m_step == Step::Ending)
        return;
    tellEndSoon({.kind = EndReport::Kind::Aborted, .reached = m_reached, .wasOpen = m_wasOpen});
}

// ---- By the server. ----

void SimulatedTransport::deliver(const QByteArray &text, std::function<void()> arrived)
{
    if (m_step == Step::Up)
        travel(Incoming{.kind = Incoming::Kind::Text, .due = {}, .bytes = text, .arrived = std::move(arrived)});
}

void SimulatedTransport::deliverPong(const QByteArray &payload, std::function<void()> arrived)
{
    if (m_step == Step::Up)
        travel(Incoming{.kind = Incoming::Kind::Pong, .due = {}, .bytes = payload, .arrived = std::move(arrived)});
}

void SimulatedTransport::deliverClose(int code, const QString &reason)
{
    EndReport report{.kind = EndReport::Kind::CloseFrame,
                     .detail = QStringLiteral("closed with %1").arg(code),
                     .reached = SetupPhase::Upgrade,
                     .wasOpen = true,
                     .closeCode = code,
                     .closeReason = reason};
    if (m_step == Step::Up || m_step == Step::Closing)
        travel(Incoming{.kind = Incoming::Kind::Close, .due = {}, .report = std::move(report)});
}

void SimulatedTransport::endStream()
{
    EndReport report{.kind = EndReport::Kind::Lost, .reached = SetupPhase::Upgrade, .wasOpen = true};
    if (m_step == Step::Up || m_step == Step::Closing)
        travel(Incoming{.kind = Incoming::Kind::End, .due = {}, .report = std::move(report)});
}

void SimulatedTransport::reset()
{
    if (m_step != Step::Up && m_step != Step::Closing)
        return;
    m_incoming.clear();
    EndReport report{.kind = EndReport::Kind::Reset, .reached = SetupPhase::Upgrade, .wasOpen = true};
    travel(Incoming{.kind = Incoming::Kind::End, .due = {}, .report = std::move(report)});
}

// ---- The way. ----

void SimulatedTransport::setPath(const SimulatedPath &path)
{
    m_path = path;
    // A narrow path may hold a minute of messages: they do not come out of one that is cut.
    if (m_path.losesIncoming && m_step != Step::Ending) {
        m_incoming.clear();
        m_freeAt = {};
    }
    if (m_path.losesOutgoing)
        m_outgoing.clear();
    arm();
}

void SimulatedTransport::travel(Incoming incoming)
{
    const auto isEnd = [](const Incoming &one) {
        return one.kind == Incoming::Kind::Close || one.kind == Incoming::Kind::End;
    };
    if (m_path.losesIncoming || (!m_incoming.empty() && isEnd(m_incoming.back())))
        return;
    const auto now = Clock::now();
    Clock::time_point leaves = std::max(now, m_freeAt);
    if (m_path.bytesPerSecond > 0) {
        leaves += std::chrono::nanoseconds(frameBytes(incoming.bytes.size()) * 1'000'000'000 / m_path.bytesPerSecond);
        m_freeAt = leaves;
    }
    Clock::time_point due = leaves + m_path.latency;
    if (m_path.jitter.count() > 0)
        due += std::chrono::milliseconds(qint64(m_server->draw() * double(m_path.jitter.count())));
    if (!m_incoming.empty())
        due = std::max(due, m_incoming.back().due);
    incoming.due = due;
    m_incoming.push_back(std::move(incoming));
    if (m_incoming.size() == 1)
        arm();
}

void SimulatedTransport::travel(Outgoing outgoing)
{
    const qint64 bytes = frameBytes(outgoing.bytes.size() + (outgoing.kind == Outgoing::Kind::Close ? 2 : 0))
                         + MaskBytes;
    m_sent += bytes;
    if (m_path.losesOutgoing) {
        m_unsent += bytes;
        return;
    }
    outgoing.due = Clock::now() + m_path.latency;
    if (!m_outgoing.empty())
        outgoing.due = std::max(outgoing.due, m_outgoing.back().due);
    m_outgoing.push_back(std::move(outgoing));
    if (m_outgoing.size() == 1)
        arm();
}

void SimulatedTransport::arm()
{
    std::optional<Clock::time_point> next = m_graceEnds;
    const auto consider = [&next](Clock::time_point at) { next = next ? std::min(*next, at) : at; };
    if (!m_incoming.empty())
        consider(m_incoming.front().due);
    if (!m_outgoing.empty())
        consider(m_outgoing.front().due);
    if (!next) {
        m_timer.stop();
        return;
    }
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(*next - Clock::now());
    m_timer.start(std::max<std::chrono::milliseconds>(wait, std::chrono::milliseconds(0)));
}

/// What is due, in turn. Each call may end the session, and begin the next one.
void SimulatedTransport::wake()
{
    const auto now = Clock::now();
    while (!m_outgoing.empty() && m_outgoing.front().due <= now) {
        const Outgoing outgoing = std::move(m_outgoing.front());
        m_outgoing.pop_front();
        take(outgoing);
    }
    while (!m_incoming.empty() && m_incoming.front().due <= now) {
        Incoming incoming = std::move(m_incoming.front());
        m_incoming.pop_front();
        take(incoming);
    }
    if (m_graceEnds && now >= *m_graceEnds) {
        m_graceEnds.reset();
        tellEnd({.kind = EndReport::Kind::Closed,
                 .detail = QStringLiteral("the peer did not close in time"),
                 .reached = SetupPhase::Upgrade,
                 .wasOpen = true});
    }
    arm();
}

void SimulatedTransport::countReceived(qsizetype payload)
{
    m_received += frameBytes(payload);
    m_lastByteAt = Clock::now();
}

void SimulatedTransport::take(Incoming &incoming)
{
    switch (incoming.kind) {
    case Incoming::Kind::Phase:
        m_reached = SetupPhase(int(incoming.phase) + 1);
        if (m_reached == SetupPhase::Tls && m_request.url.scheme() == QLatin1String("ws"))
            m_reached = SetupPhase::Upgrade;
        if (m_listener)
            m_listener->transportPhase(incoming.phase, Clock::now());
        return;
    case Incoming::Kind::Opened:
        m_received = UpgradeBytes;
        m_sent = UpgradeBytes;
        m_lastByteAt = Clock::now();
        if (m_listener)
            m_listener->transportPhase(SetupPhase::Upgrade, Clock::now());
        if (m_step != Step::Opening)
            return;   // It was ended in the middle of that.
        m_step = Step::Up;
        m_wasOpen = true;
        m_reached = SetupPhase::Upgrade;
        if (m_listener)
            m_listener->transportOpened();
        if (m_step == Step::Up)
            m_server->opened(*this);
        return;
    case Incoming::Kind::Text:
        countReceived(incoming.bytes.size());
        if (incoming.bytes.size() > m_request.maxMessageBytes) {
            tellEndSoon({.kind = EndReport::Kind::MessageTooBig,
                         .reached = SetupPhase::Upgrade,
                         .wasOpen = true,
                         .closeCode = 1009});
            return;
        }
        if (incoming.arrived)
            incoming.arrived();
        if (!mayHear() || !m_listener)
            return;
        m_text.assign(incoming.bytes.constData(), size_t(incoming.bytes.size()));
        m_text.append(64, '\0');
        m_listener->transportText({m_text.data(), size_t(incoming.bytes.size())});
        return;
    case Incoming::Kind::Pong:
        countReceived(incoming.bytes.size());
        if (incoming.arrived)
            incoming.arrived();
        if (mayHear() && m_listener)
            m_listener->transportPong(incoming.bytes);
        return;
    case Incoming::Kind::Close:
        countReceived(2);
        [[fallthrough]];
    case Incoming::Kind::End:
        // Whoever closes hears that it is closed, whatever the peer says about it.
        if (incoming.report.kind == EndReport::Kind::HttpAnswer)
            m_server->refusalArrived(*this, incoming.report.httpStatus);
        if (m_step == Step::Closing)
            incoming.report = {.kind = EndReport::Kind::Closed, .reached = SetupPhase::Upgrade, .wasOpen = true};
        tellEnd(incoming.report);
        return;
    }
}

void SimulatedTransport::take(const Outgoing &outgoing)
{
    if (!m_isKnownToServer || m_path.losesOutgoing)
        return;
    switch (outgoing.kind) {
    case Outgoing::Kind::Text:
        return m_server->textArrived(*this, outgoing.bytes);
    case Outgoing::Kind::Ping:
        return m_server->pingArrived(*this, outgoing.bytes);
    case Outgoing::Kind::Close:
        return m_server->closeArrived(*this, outgoing.code, QString::fromUtf8(outgoing.bytes));
    }
}

// ---- The end. ----

void SimulatedTransport::tellEndSoon(EndReport report)
{
    m_step = Step::Ending;
    leaveServer();
    m_outgoing.clear();
    m_incoming.clear();
    m_graceEnds.reset();
    m_incoming.push_back({.kind = Incoming::Kind::End, .due = Clock::now(), .report = std::move(report)});
    arm();
}

void SimulatedTransport::tellEnd(const EndReport &report)
{
    leaveServer();
    m_incoming.clear();
    m_outgoing.clear();
    m_graceEnds.reset();
    m_step = Step::Closed;
    if (m_listener)
        m_listener->transportClosed(report);
}

void SimulatedTransport::leaveServer()
{
    if (std::exchange(m_isKnownToServer, false))
        m_server->ended(*this);
}

}   // namespace feedwarden
