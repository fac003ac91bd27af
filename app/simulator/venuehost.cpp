// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/venuehost.h"

#include "app/simulator/venues/privatedesk.h"
#include "core/base/logging.h"

#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>
#include <QTcpSocket>

#include <algorithm>
#include <cmath>

namespace feedwarden {

static constexpr auto Tick = 10ms;
static constexpr auto IdleTick = 100ms;
static constexpr qint64 CongestedBytes = 1024 * 1024;   // What floods and replays keep queued per reader.
static constexpr int FloodBatch = 2000;                 // Between looks at the queues.
static constexpr double DefaultFloodRate = 100'000, DefaultPingRate = 1000;

static FaultSubject subjectOf(const Peer &peer, const Topic &topic)
{
    return {.session = peer.id,
            .stream = viewOf(topic.name),
            .channel = viewOf(topic.channel),
            .symbol = viewOf(topic.symbol),
            .isHeartbeat = topic.isHeartbeat};
}

VenueHost::VenueHost(const Options &options, const SimulationFactory &factory, TruthLog &truth, ControlFunction control,
                     QObject *parent)
    : QObject(parent),
      m_options(options),
      m_truth(truth),
      m_control(std::move(control)),
      m_faults(options.seed),
      m_simulation(factory(*this))
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &VenueHost::tick);
    connect(&m_server, &WebSocketServer::sessionArrived, this, &VenueHost::takeSession);
}

VenueHost::~VenueHost()
{
    for (auto &[id, connection] : m_peers) {
        connection->session->disconnect(this);
        m_truth.sessionClosed(name(), id, "the simulator ended", connection->session->queuedBytes());
        if (connection->isPrivate)
            m_simulation->privateDesk()->sessionClosed(*connection);
        else
            m_simulation->sessionClosed(*connection);
    }
    for (const FaultBook::Active &ended : m_faults.end())
        m_truth.faultEnded(name(), ended.id, ended.fault, ended.hits);
}

std::string_view VenueHost::name() const { return viewOf(m_simulation->habits().id); }

Result<void> VenueHost::open()
{
    if (auto opened = m_server.open(m_options.address, m_options.port); !opened)
        return opened;
    if (m_options.tls)
        m_http.sslSetup(*m_options.tls);
    m_http.setMissingHandler([this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
        handleRest(request, responder.socket());
    });
    m_restPort = m_http.listen(m_options.address, m_options.restPort);
    if (m_restPort == 0) {
        return Error{ErrorCode::Resource, QStringLiteral("cannot listen on %1:%2 for REST")
                                              .arg(m_options.address.toString())
                                              .arg(m_options.restPort)};
    }
    m_timer.start(IdleTick);
    return {};
}

static QUrl makeUrl(const QString &scheme, const QHostAddress &address, quint16 port)
{
    QUrl url;
    url.setScheme(scheme);
    url.setHost(address.toString());
    url.setPort(port);
    return url;
}

QUrl VenueHost::url() const
{
    return makeUrl(m_options.tls ? QStringLiteral("wss") : QStringLiteral("ws"), m_options.address, m_server.port());
}

QUrl VenueHost::restUrl() const
{
    return makeUrl(m_options.tls ? QStringLiteral("https") : QStringLiteral("http"), m_options.address, m_restPort);
}

Clock::duration VenueHost::paced(Clock::duration wait) const
{
    return Clock::duration(Clock::rep(double(wait.count()) * m_options.pace));
}

// ---- Sessions ------------------------------------------------------------------------------------------------------

void VenueHost::takeSession(WebSocketSession *session)
{
    connect(session, &WebSocketSession::upgradeRequested, this,
            [this, session](const UpgradeRequest &request) { decideUpgrade(session, request); });
    const FaultSubject subject{.session = session->id()};
    const auto *stall = m_faults.find(FaultKind::StallHandshake, subject);
    if (stall && stall->fault.stage == QLatin1String("tls")) {
        m_truth.upgradeRefused(name(), session->id(), "stalled before TLS",
                               m_faults.take(FaultKind::StallHandshake, subject)->id);
        session->stall();
        settleEnded();
    }
    // Queued: a simulation that is just walking its clients must not lose one under its hands.
    connect(
        session, &WebSocketSession::closed, this,
        [this, session](const QString &cause, qint64 unsentBytes) { forget(session, cause, unsentBytes); },
        Qt::QueuedConnection);
}

void VenueHost::decideUpgrade(WebSocketSession *session, const UpgradeRequest &request)
{
    const FaultSubject subject{.session = session->id()};
    if (const auto *stall = m_faults.take(FaultKind::StallHandshake, subject)) {
        m_truth.upgradeRefused(name(), session->id(), "stalled", stall->id);
        settleEnded();
        return;
    }
    if (const auto *fault = m_faults.take(FaultKind::HttpStatus, subject)) {
        const int code = fault->fault.code;
        m_truth.upgradeRefused(name(), session->id(), "HTTP " + std::to_string(code), fault->id);
        session->refuse(code, fault->fault.headers, fault->fault.body);
        settleEnded();
        return;
    }
    const PrivateDesk *desk = m_simulation->privateDesk();
    const int status = desk && desk->isPrivate(request) ? 101 : m_simulation->judge(request);
    if (status != 101) {
        m_truth.upgradeRefused(name(), session->id(), "HTTP " + std::to_string(status), 0);
        session->refuse(status, {}, {});
        return;
    }
    admit(session, request);
}

void VenueHost::admit(WebSocketSession *session, const UpgradeRequest &request)
{
    auto owned = std::make_unique<Connection>();
    Connection &connection = *owned;
    const quint64 id = session->id();
    connection.id = id;
    connection.request = request;
    connection.session = session;
    const Clock::time_point now = Clock::now();
    PrivateDesk *const desk = m_simulation->privateDesk();
    connection.isPrivate = desk && desk->isPrivate(request);
    const VenueHabits &habits = m_simulation->habits();
    connection.nextPing = now + paced(habits.pingEvery);
    connection.lastPong = now;
    if (m_options.lifetime.count() > 0)
        connection.ends = now + m_options.lifetime;
    else if (habits.lifetime.count() > 0)
        connection.ends = now + paced(habits.lifetime);
    m_peers.emplace(id, std::move(owned));

    connect(session, &WebSocketSession::textReceived, this, [this, &connection](const QByteArray &text) {
        m_truth.clientText(name(), connection.id, viewOf(text));
        if (connection.isPrivate)
            m_simulation->privateDesk()->textReceived(connection, text);
        else
            m_simulation->textReceived(connection, text);
        settleEnded();
    });
    connect(session, &WebSocketSession::pingReceived, this, [this, &connection] {
        if (!connection.isPrivate)
            m_simulation->controlReceived(connection);
    });
    connect(session, &WebSocketSession::pongReceived, this, [this, &connection] {
        connection.lastPong = Clock::now();
        if (!connection.isPrivate)
            m_simulation->controlReceived(connection);
    });
    connect(session, &WebSocketSession::drained, this, [this] {
        if (m_faults.has(FaultKind::Flood) || m_faults.has(FaultKind::PingFlood)) {
            pumpFlood();
            pumpPings();
        }
        m_simulation->advance();
    });
    connect(session, &WebSocketSession::released, this,
            [this, id](quint64 tag, Clock::duration delay) { m_truth.released(name(), id, tag, delay); });
    connect(
        session, &WebSocketSession::overflowed, this,
        [session = QPointer(session)] {
            if (session)
                session->reset(QStringLiteral("the client reads too slowly"));
        },
        Qt::QueuedConnection);

    m_truth.sessionOpened(name(), id, viewOf(request.target));
    session->accept();
    m_timer.start(Tick);
    emit sessionsChanged(sessionCount());
    if (connection.isPrivate)
        desk->sessionOpened(connection);
    else
        m_simulation->sessionOpened(connection);

    for (const FaultKind kind :
         {FaultKind::HalfOpen, FaultKind::OneWay, FaultKind::Slow, FaultKind::PingFlood, FaultKind::AcceptThenDrop,
          FaultKind::ShutdownNotice, FaultKind::Close, FaultKind::Reset}) {
        strike(connection, kind);
    }
    settleEnded();
}

void VenueHost::forget(WebSocketSession *session, const QString &cause, qint64 unsentBytes)
{
    session->deleteLater();
    const quint64 id = session->id();
    const auto it = m_peers.find(id);
    if (it == m_peers.end())
        return;   // It never got beyond the handshake.
    Connection &connection = *it->second;
    for (const Held &held : connection.held) {
        m_truth.message("dropped", truthOf(connection, held.topic, held.sequence, held.text.size()), held.faultId);
    }
    m_truth.sessionClosed(name(), id, viewOf(cause.toUtf8()), unsentBytes);
    if (connection.isPrivate)
        m_simulation->privateDesk()->sessionClosed(connection);
    else
        m_simulation->sessionClosed(connection);
    session->disconnect(this);
    m_peers.erase(it);
    if (m_peers.empty())
        m_timer.start(IdleTick);
    emit sessionsChanged(sessionCount());
}

// ---- Outgoing ------------------------------------------------------------------------------------------------------

TruthMessage VenueHost::truthOf(const Connection &connection, const Topic &topic, qint64 sequence, qint64 bytes) const
{
    return {.venue = name(),
            .session = connection.id,
            .stream = viewOf(topic.name),
            .symbol = viewOf(topic.symbol),
            .isSnapshot = topic.isSnapshot,
            .sequence = sequence,
            .bytes = bytes};
}

bool VenueHost::mayPublish(Peer &peer, const Topic &topic)
{
    if (m_faults.isEmpty())
        return true;
    Connection &connection = connectionOf(peer);
    if (connection.isGone) {
        m_truth.message("muted", truthOf(connection, topic, -1, 0), connection.goneBy);
        return false;
    }
    const FaultSubject subject = subjectOf(peer, topic);
    const FaultBook::Active *muting = m_faults.take(FaultKind::Mute, subject);
    if (!muting)
        muting = m_faults.take(FaultKind::MuteStream, subject);
    if (!muting)
        return true;
    m_truth.message("muted", truthOf(connection, topic, -1, 0), muting->id);
    return false;
}

void VenueHost::send(Connection &connection, const Topic &topic, qint64 sequence, QByteArrayView text,
                     std::string_view type, quint64 faultId, std::span<const QByteArray> books)
{
    if (!connection.session->isOpen())
        return;   // It is closing, and will be forgotten in the next turn.
    const quint64 number = ++connection.texts;
    connection.session->sendText(text, number);
    if (m_truth.isOpen()) {
        TruthMessage message = truthOf(connection, topic, sequence, text.size());
        message.number = number;
        message.books = books;
        if (topic.hasChecksum && type != "corrupt")   // What is damaged may be no text any more.
            message.text = {text.data(), size_t(text.size())};
        m_truth.message(type, message, faultId);
    }
}

void VenueHost::publish(Peer &peer, const Topic &topic, qint64 sequence, QByteArrayView text)
{
    Connection &connection = connectionOf(peer);
    if (m_faults.isEmpty() && connection.held.empty()) {
        send(connection, topic, sequence, text, "sent", 0);
        return;
    }
    if (connection.isGone)
        return;
    const FaultSubject subject = subjectOf(peer, topic);
    if (const auto *drop = m_faults.take(FaultKind::DropMessage, subject)) {
        m_truth.message("dropped", truthOf(connection, topic, sequence, text.size()), drop->id);
        return;
    }
    if (const auto *reorder = m_faults.take(FaultKind::Reorder, subject)) {
        m_truth.message("held", truthOf(connection, topic, sequence, text.size()), reorder->id);
        connection.held.push_back({topic, sequence, text.toByteArray(), reorder->fault.distance, reorder->id});
        return;
    }
    if (const auto *corrupt = m_faults.take(FaultKind::Corrupt, subject)) {
        QByteArray damaged = text.toByteArray();
        if (corrupt->fault.mode == QLatin1String("utf8")) {
            damaged[damaged.size() / 2] = char(0xFF);
            send(connection, topic, sequence, damaged, "corrupt", corrupt->id);
        } else if (corrupt->fault.mode == QLatin1String("frame")) {
            QByteArray frame;
            WebSocketSession::appendFrame(frame, 1, damaged, true);
            connection.session->sendRaw(frame);
            TruthMessage message = truthOf(connection, topic, sequence, text.size());
            message.number = ++connection.texts;
            m_truth.message("corrupt", message, corrupt->id);
        } else {
            // Without its end it is no JSON any more; still UTF-8, since the cut is before a whole character.
            qsizetype length = damaged.size() * 2 / 3;
            while (length > 0 && (uchar(damaged[length]) & 0xC0) == 0x80)
                --length;
            damaged.truncate(length);
            send(connection, topic, sequence, damaged, "corrupt", corrupt->id);
        }
    } else {
        const quint64 spoiledBy = std::exchange(connection.spoiledBy, 0);
        send(connection, topic, sequence, text, spoiledBy != 0 ? "bad_checksum" : "sent", spoiledBy);
        if (const auto *duplicate = m_faults.take(FaultKind::Duplicate, subject))
            send(connection, topic, sequence, text, "duplicate", duplicate->id);
    }
    // Those that waited for this message to overtake them.
    for (auto it = connection.held.begin(); it != connection.held.end();) {
        if (it->topic.name == topic.name && it->topic.symbol == topic.symbol && --it->distance <= 0) {
            const Held held = std::move(*it);
            it = connection.held.erase(it);
            send(connection, held.topic, held.sequence, held.text, "reordered", held.faultId);
        } else {
            ++it;
        }
    }
}

void VenueHost::answer(Peer &peer, QByteArrayView text, qint64 sequence, std::span<const QByteArray> books)
{
    Connection &connection = connectionOf(peer);
    if (!connection.isGone)
        send(connection, {}, sequence, text, "sent", 0, books);
}

void VenueHost::close(Peer &peer, int code, const QString &reason, const QString &cause)
{
    Connection &connection = connectionOf(peer);
    if (!connection.isGone)
        connection.session->close(code, reason, cause);
}

bool VenueHost::rejects(Peer &peer, const Topic &topic)
{
    return m_faults.take(FaultKind::RejectSubscription, subjectOf(peer, topic)) != nullptr;
}

bool VenueHost::withholdsAnswer(Peer &peer, const Topic &topic)
{
    return m_faults.take(FaultKind::NoAck, subjectOf(peer, topic)) != nullptr;
}

bool VenueHost::spoilsChecksum(Peer &peer, const Topic &topic)
{
    if (m_faults.isEmpty())
        return false;
    const auto *bad = m_faults.take(FaultKind::BadChecksum, subjectOf(peer, topic));
    if (bad)
        connectionOf(peer).spoiledBy = bad->id;
    return bad != nullptr;
}

std::optional<SimRefusal> VenueHost::refusesCredentials(const SimCredentialUse &use)
{
    const FaultSubject subject{.session = use.session,
                               .isRest = use.session == 0,
                               .path = use.path,
                               .method = use.method,
                               .account = use.account};
    const auto *revoked = m_faults.find(FaultKind::ExpireKey, subject);
    if (revoked && revoked->fault.mode == QLatin1String("revoked")) {
        (void)m_faults.take(FaultKind::ExpireKey, subject);
        return SimRefusal{};
    }
    const auto *refused = m_faults.take(FaultKind::InvalidCredentials, subject);
    return refused ? std::optional(SimRefusal{refused->fault.code, refused->fault.reason.toUtf8()}) : std::nullopt;
}

void VenueHost::recordAccountEvent(const SimAccountTruth &event)
{
    if (!m_truth.isOpen())
        return;
    m_accountState.clear();
    event.model.writeState(m_accountState);
    m_truth.accountEvent(name(), event.account, event.number, event.what, event.order, event.fill,
                         m_accountState.view(), event.sessions);
}

bool VenueHost::isCongested() const
{
    return std::any_of(m_peers.begin(), m_peers.end(), [](const auto &entry) {
        return !entry.second->isGone && entry.second->session->queuedBytes() > CongestedBytes;
    });
}

// ---- Faults --------------------------------------------------------------------------------------------------------

Result<void> VenueHost::supports(const Fault &fault) const
{
    const auto no = [this](const QString &why) {
        return Error{ErrorCode::InvalidArgument, QStringLiteral("%1 %2").arg(venue(), why)};
    };
    if (fault.kind == FaultKind::BadChecksum && !m_simulation->hasChecksums())
        return no(QStringLiteral("has no checksums"));
    if (fault.kind == FaultKind::Flood && !m_simulation->canFlood())
        return no(QStringLiteral("replays a recording, which cannot be flooded"));
    if (fault.kind == FaultKind::ShutdownNotice && !m_simulation->hasShutdownNotice())
        return no(QStringLiteral("has no message that announces a shutdown"));
    if ((fault.kind == FaultKind::ExpireKey || fault.kind == FaultKind::InvalidCredentials)
        && !m_simulation->privateDesk()) {
        return no(QStringLiteral("has no private sessions here"));
    }
    return {};
}

void VenueHost::begin(quint64 id, const Fault &fault)
{
    m_truth.faultBegan(name(), id, fault);
    m_faults.begin(id, fault, Clock::now());
    qCInfo(logSimulator).noquote() << venue() << "fault" << id << "begins:" << nameOf(fault.kind);

    switch (fault.kind) {
    case FaultKind::Refuse:
        m_server.setRefusing(true);
        break;
    case FaultKind::ClockSkew:
        m_skew = fault.offset;
        break;
    case FaultKind::Flood:
        m_truth.setSumming(true);
        m_floodedAt = Clock::now();
        m_floodDue = 0;
        break;
    case FaultKind::HalfOpen:
    case FaultKind::OneWay:
    case FaultKind::Slow:
    case FaultKind::PingFlood:
    case FaultKind::ShutdownNotice:
    case FaultKind::Close:
    case FaultKind::Reset:
        for (auto &[peerId, connection] : m_peers)
            strike(*connection, fault.kind);
        break;
    case FaultKind::ExpireKey:
        m_simulation->privateDesk()->endKeys(fault.mode == QLatin1String("deleted")   ? SimKeyEnd::Deleted
                                             : fault.mode == QLatin1String("revoked") ? SimKeyEnd::Revoked
                                                                                      : SimKeyEnd::Expired,
                                             fault.account);
        break;
    case FaultKind::StallHandshake:
    case FaultKind::HttpStatus:
    case FaultKind::Mute:
    case FaultKind::MuteStream:
    case FaultKind::DropMessage:
    case FaultKind::Duplicate:
    case FaultKind::Reorder:
    case FaultKind::Corrupt:
    case FaultKind::BadChecksum:
    case FaultKind::RejectSubscription:
    case FaultKind::NoAck:
    case FaultKind::InvalidCredentials:
    case FaultKind::AcceptThenDrop:
        break;   // These wait for somebody to come by.
    }
    emit faultBegan(id);
    if (fault.isMomentary()) {
        for (const FaultBook::Active &ended : m_faults.end([id](const auto &active) { return active.id == id; }))
            finishFault(ended);
    }
    settleEnded();
}

// One fault of `kind`, where one is aimed at this session and hits it.
void VenueHost::strike(Connection &connection, FaultKind kind)
{
    const bool isStruck = std::any_of(connection.effects.begin(), connection.effects.end(),
                                      [kind](const Effect &effect) { return effect.kind == kind; });
    // One that is closing already must not use up a hit meant for somebody else.
    if (isStruck || !connection.session->isOpen())
        return;
    const auto *active = m_faults.take(kind, {.session = connection.id});
    if (!active)
        return;
    WebSocketSession *session = connection.session;
    const Fault &fault = active->fault;
    switch (kind) {
    case FaultKind::Reset:
        session->reset(QStringLiteral("fault: reset"));
        break;
    case FaultKind::Close:
        session->close(fault.code, fault.reason, QStringLiteral("fault: close"));
        break;
    case FaultKind::ShutdownNotice:
        if (connection.isPrivate)
            m_simulation->privateDesk()->announceShutdown(connection);
        else
            m_simulation->announceShutdown(connection);
        if (fault.after.count() > 0) {
            QTimer::singleShot(fault.after, session,
                               [session] { session->close(1001, {}, QStringLiteral("fault: shutdown_notice")); });
        }
        break;
    case FaultKind::AcceptThenDrop:
        QTimer::singleShot(fault.after, session,
                           [session] { session->drop(QStringLiteral("fault: accept_then_drop")); });
        break;
    default:
        connection.effects.push_back({kind, active->id});
        applyEffects(connection);
        break;
    }
}

void VenueHost::applyEffects(Connection &connection)
{
    WebSocketSession *session = connection.session;
    bool reads = true, writes = true, gone = false;
    TrafficShape shape;
    for (const Effect &effect : connection.effects) {
        const auto it = std::find_if(m_faults.active().begin(), m_faults.active().end(),
                                     [&](const auto &active) { return active.id == effect.faultId; });
        if (it == m_faults.active().end())
            continue;
        const Fault &fault = it->fault;
        if (fault.kind == FaultKind::HalfOpen) {
            gone = true;
            connection.goneBy = effect.faultId;
        } else if (fault.kind == FaultKind::OneWay && fault.direction == QLatin1String("out"))
            writes = false;
        else if (fault.kind == FaultKind::OneWay)
            reads = false;
        else if (fault.kind == FaultKind::Slow)
            shape = {fault.latency, fault.jitter, fault.bytesPerSecond};
    }
    connection.isGone = gone;
    session->setReading(reads && !gone, gone);
    session->setWriting(writes && !gone);
    session->setShape(shape);
}

void VenueHost::settleEnded()
{
    if (m_faults.isEmpty())
        return;
    for (const FaultBook::Active &ended : m_faults.takeEnded(Clock::now()))
        finishFault(ended);
}

void VenueHost::clearFaults()
{
    for (const FaultBook::Active &ended : m_faults.end())
        finishFault(ended);
}

// Takes back what the fault did; it is no longer among the active ones.
void VenueHost::finishFault(const FaultBook::Active &ended)
{
    switch (ended.fault.kind) {
    case FaultKind::Refuse:
        if (!m_faults.has(FaultKind::Refuse))
            m_server.setRefusing(false);
        break;
    case FaultKind::ClockSkew: {
        const auto *other = m_faults.find(FaultKind::ClockSkew, {});
        m_skew = other ? other->fault.offset : std::chrono::milliseconds(0);
        break;
    }
    case FaultKind::Flood:
        m_truth.setSumming(m_faults.has(FaultKind::Flood));
        break;
    case FaultKind::Reorder:
        for (auto &[id, connection] : m_peers) {
            if (!ended.isSpent())   // Spent means that the last one is held and still waits for its successors.
                releaseHeld(*connection, ended.id);
        }
        break;
    default:
        for (auto &[id, connection] : m_peers) {
            if (std::erase_if(connection->effects, [&](const Effect &effect) { return effect.faultId == ended.id; })
                == 0) {
                continue;
            }
            applyEffects(*connection);
            // The machine that was gone is back and knows nothing of the connection.
            if (ended.fault.kind == FaultKind::HalfOpen)
                connection->session->reset(QStringLiteral("fault: half_open ended"));
        }
        break;
    }
    m_truth.faultEnded(name(), ended.id, ended.fault, ended.hits);
    qCInfo(logSimulator).noquote() << venue() << "fault" << ended.id << "ends:" << nameOf(ended.fault.kind);
    emit faultEnded(ended.id);
}

void VenueHost::releaseHeld(Connection &connection, quint64 faultId)
{
    for (auto it = connection.held.begin(); it != connection.held.end();) {
        if (it->faultId == faultId) {
            const Held held = std::move(*it);
            it = connection.held.erase(it);
            send(connection, held.topic, held.sequence, held.text, "reordered", faultId);
        } else {
            ++it;
        }
    }
}

// ---- Time ----------------------------------------------------------------------------------------------------------

void VenueHost::tick()
{
    const Clock::time_point now = Clock::now();
    settleEnded();
    const VenueHabits &habits = m_simulation->habits();
    for (auto &[id, connection] : m_peers) {
        if (connection->isGone)
            continue;
        if (habits.pingEvery.count() > 0 && now >= connection->nextPing) {
            connection->nextPing += paced(habits.pingEvery);
            connection->session->sendPing(QByteArray::number(toDateTime(wall()).toMSecsSinceEpoch()));
        }
        if (habits.pongWithin.count() > 0 && now >= connection->lastPong + paced(habits.pingEvery + habits.pongWithin))
            close(*connection, 1008, QStringLiteral("Pong timeout"), QStringLiteral("no pong"));
        else if (now >= connection->ends)
            close(*connection, 1001, {}, QStringLiteral("end of the connection's life"));
    }
    m_simulation->advance();
    pumpFlood();
    pumpPings();
    settleEnded();
    if (now - m_flushedAt >= 200ms) {
        m_flushedAt = now;
        m_truth.flush();
    }
}

void VenueHost::pumpFlood()
{
    const auto *flood = m_faults.find(FaultKind::Flood, {});
    if (!flood || m_pumping)
        return;
    m_pumping = true;
    const double rate = flood->fault.rate < 0 ? DefaultFloodRate : flood->fault.rate;
    const Clock::time_point now = Clock::now();
    if (rate > 0) {
        // What a slow reader misses is not owed for more than a second.
        m_floodDue = std::min(m_floodDue + std::chrono::duration<double>(now - m_floodedAt).count() * rate, rate);
    } else {
        m_floodDue = 1e6;
    }
    m_floodedAt = now;
    while (m_floodDue >= 1 && !isCongested() && Clock::now() - now < Tick) {
        const int made = m_simulation->flood(int(std::min<double>(FloodBatch, m_floodDue)));
        if (made == 0) {
            m_floodDue = 0;
            break;
        }
        m_floodDue -= made;
    }
    m_pumping = false;
}

void VenueHost::pumpPings()
{
    if (!m_faults.has(FaultKind::PingFlood))
        return;
    const Clock::time_point now = Clock::now();
    for (auto &[id, connection] : m_peers) {
        const double elapsed = std::chrono::duration<double>(now - std::exchange(connection->pingsAt, now)).count();
        for (const Effect &effect : connection->effects) {
            if (effect.kind != FaultKind::PingFlood)
                continue;
            const auto it = std::find_if(m_faults.active().begin(), m_faults.active().end(),
                                         [&](const auto &active) { return active.id == effect.faultId; });
            if (it == m_faults.active().end())
                continue;
            const double rate = it->fault.rate < 0 ? DefaultPingRate : it->fault.rate;
            connection->pingsDue = rate > 0 ? std::min(connection->pingsDue + rate * std::min(elapsed, 1.0), rate)
                                            : 1e5;
            while (connection->pingsDue >= 1 && connection->session->queuedBytes() < CongestedBytes) {
                connection->session->sendPing("flood");
                --connection->pingsDue;
            }
        }
    }
}

// ---- REST ----------------------------------------------------------------------------------------------------------

// Written by hand: QHttpServerResponder on 6.4 knows a fixed list of headers and must not outlive its handler.
static void writeAnswer(QTcpSocket *socket, const RestAnswer &answer)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(answer.status) + " Status\r\n";
    bool hasType = false;
    for (const auto &[name, value] : answer.headers) {
        text += name + ": " + value + "\r\n";
        hasType = hasType || name.compare("content-type", Qt::CaseInsensitive) == 0;
    }
    if (!hasType)
        text += "Content-Type: application/json\r\n";
    text += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n\r\n" + answer.body;
    socket->write(text);
}

static QByteArray methodOf(const QHttpServerRequest &request)
{
    switch (request.method()) {
    case QHttpServerRequest::Method::Get:
        return "GET";
    case QHttpServerRequest::Method::Post:
        return "POST";
    case QHttpServerRequest::Method::Put:
        return "PUT";
    case QHttpServerRequest::Method::Delete:
        return "DELETE";
    default:
        return "OTHER";
    }
}

static QList<std::pair<QByteArray, QByteArray>> headersOf(const QHttpServerRequest &request)
{
    QList<std::pair<QByteArray, QByteArray>> headers;
    for (const auto &[name, value] : request.headers())
        headers.append({name, value});
    return headers;
}

void VenueHost::handleRest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    const RestQuestion question{.method = methodOf(request),
                                .path = request.url().path().toUtf8(),
                                .query = request.query(),
                                .body = request.body(),
                                .rawQuery = request.url().query(QUrl::FullyEncoded).toUtf8(),
                                .headers = headersOf(request)};
    if (question.path == "/simulator/control") {
        const bool isPost = question.method == "POST";
        const QByteArray command = isPost ? request.body() : QByteArray(R"({"cmd":"status"})");
        const QJsonObject answer = m_control(command);
        const bool ok = answer.value(QLatin1String("ok")).toBool();
        writeAnswer(socket, {.status = ok ? 200 : 400, .body = QJsonDocument(answer).toJson(QJsonDocument::Compact)});
        return;
    }
    const FaultSubject subject{.isRest = true, .path = viewOf(question.path), .method = viewOf(question.method)};
    const QByteArray query = question.query.toString(QUrl::FullyEncoded).toUtf8();
    if (const auto *stall = m_faults.take(FaultKind::StallHandshake, subject)) {
        m_truth.restAnswered(name(), viewOf(question.path), viewOf(query), 0, stall->id);
        settleEnded();
        return;
    }
    if (const auto *status = m_faults.take(FaultKind::HttpStatus, subject)) {
        m_truth.restAnswered(name(), viewOf(question.path), viewOf(query), status->fault.code, status->id);
        writeAnswer(socket,
                    {.status = status->fault.code, .body = status->fault.body, .headers = status->fault.headers});
        settleEnded();
        return;
    }
    VenueSimulation *asked = m_simulation.get();
    if (const QByteArray other = asked->restVenue(question); !other.isEmpty() && m_siblings) {
        if (VenueSimulation *const sibling = m_siblings(other))
            asked = sibling;
    }
    const RestResponder reply = [this, socket = QPointer(socket), path = question.path,
                                 query](const RestAnswer &answer) {
        if (!socket)
            return;
        m_truth.restAnswered(name(), viewOf(path), viewOf(query), answer.status, 0);
        writeAnswer(socket, answer);
    };
    std::optional<RestAnswer> ofDesk;
    if (PrivateDesk *const desk = asked->privateDesk())
        ofDesk = desk->rest(question);
    if (ofDesk)
        reply(*ofDesk);
    else
        asked->rest(question, reply);
    settleEnded();
}

QJsonObject VenueHost::status() const
{
    QJsonArray sessions;
    for (const auto &[id, connection] : m_peers) {
        sessions.append(QJsonObject{{QStringLiteral("session"), qint64(id)},
                                    {QStringLiteral("target"), QString::fromUtf8(connection->request.target)},
                                    {QStringLiteral("texts"), qint64(connection->texts)},
                                    {QStringLiteral("queued_bytes"), connection->session->queuedBytes()}});
    }
    QJsonArray faults;
    for (const FaultBook::Active &active : m_faults.active()) {
        QJsonObject fault = active.fault.toJson();
        fault.insert(QStringLiteral("fault_id"), qint64(active.id));
        fault.insert(QStringLiteral("hits"), active.hits);
        faults.append(fault);
    }
    QJsonObject status = m_simulation->status();
    status.insert(QStringLiteral("venue"), venue());
    status.insert(QStringLiteral("url"), url().toString());
    status.insert(QStringLiteral("rest_url"), restUrl().toString());
    status.insert(QStringLiteral("sessions"), sessions);
    if (const PrivateDesk *desk = m_simulation->privateDesk()) {
        TextWriter accounts;
        desk->writeStatus(accounts);
        status.insert(QStringLiteral("accounts"), QJsonDocument::fromJson(accounts.bytes().toByteArray()).array());
    }
    status.insert(QStringLiteral("faults"), faults);
    return status;
}

}   // namespace feedwarden
