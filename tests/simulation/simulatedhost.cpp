// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/simulatedhost.h"

#include "app/simulator/faultbook.h"
#include "app/simulator/textwriter.h"
#include "app/simulator/venues/binancespotsim.h"
#include "app/simulator/venues/bybitsim.h"
#include "app/simulator/venues/coinbaseexchangesim.h"
#include "app/simulator/venues/krakensim.h"
#include "app/simulator/venues/okxsim.h"
#include "core/base/random.h"
#include "tests/support/virtualreply.h"

#include <QTimer>
#include <QUrlQuery>

#include <algorithm>
#include <map>
#include <utility>

namespace feedwarden {

/// Of a question over REST, by the client.
static constexpr std::chrono::milliseconds ClientTimeout{10'000};

static FaultSubject subjectOf(const Peer &peer, const Topic &topic)
{
    return {.session = peer.id,
            .stream = viewOf(topic.name),
            .channel = viewOf(topic.channel),
            .symbol = viewOf(topic.symbol),
            .isHeartbeat = topic.isHeartbeat};
}

namespace {

using Factory = std::function<std::unique_ptr<VenueSimulation>(VenueStage &)>;

class StagedHost final : public SimulatedHost, private VenueStage
{
public:
    StagedHost(const Options &options, const Factory &factory, SimulationWitness *witness);
    ~StagedHost() override;

    [[nodiscard]] int number() const override { return m_number; }
    [[nodiscard]] QStringList symbols() const override { return m_simulation->symbols(); }
    [[nodiscard]] int sessionCount() const override { return int(m_connections.size()); }
    [[nodiscard]] std::chrono::milliseconds skew() const override { return m_skew; }
    void setRate(double rate) override { m_rate = rate; }
    void setDoor(const SimulatedArrival &arrival, double probability,
                 std::optional<std::chrono::milliseconds> wish) override;
    void openDoor() override { m_doorProbability = 0; }
    void setPath(const SimulatedPath &path) override;
    [[nodiscard]] const SimulatedPath &path() const override { return m_path; }
    void setRest(int status, std::optional<int> retryAfterSeconds) override;
    void setSkew(std::chrono::milliseconds skew) override { m_skew = skew; }
    void beginFault(quint64 id, const Fault &fault) override { m_faults.begin(id, fault, Clock::now()); }
    void endFault(quint64 id) override;
    void endAllFaults() override;
    void resetAll(double part) override;
    void dropAll(double part) override;
    void closeAll(double part, int code, const QString &reason) override;
    void announceShutdown(std::chrono::milliseconds after) override;
    void sendNonsense(const QByteArray &text) override;
    void ask(const QUrl &url, const std::function<void(const WebAnswer &)> &reply) override;
    [[nodiscard]] SimulationWitness &witness() override { return *m_witness; }

    SimulatedArrival arrives(SimulatedTransport &transport, const OpenRequest &request) override;
    [[nodiscard]] double draw() override { return m_random.unit(); }
    void opened(SimulatedTransport &transport) override;
    void textArrived(SimulatedTransport &transport, const QByteArray &text) override;
    void pingArrived(SimulatedTransport &transport, const QByteArray &payload) override;
    void closeArrived(SimulatedTransport &transport, int code, const QString &reason) override;
    void refusalArrived(SimulatedTransport &transport, int status) override;
    void misused(SimulatedTransport &transport) override;
    void ended(SimulatedTransport &transport) override;

private:
    struct Held {
        Topic topic;
        QByteArray text;
        int distance = 1;
        Clock::time_point publishedAt;
    };
    struct Connection : Peer {
        SimulatedSession session;
        bool isUp = false;     ///< The simulation knows it.
        bool isOver = false;   ///< By the server's doing; the client may not know yet.
        std::vector<Held> held;
        std::optional<std::chrono::milliseconds> wish;   ///< Of the answer that refuses it.
        Clock::time_point lastPong{}, ends = Clock::time_point::max();
        std::map<std::pair<QByteArray, QByteArray>, qint64>
            numbers;   ///< The last ones, by name and symbol of a topic.
    };

    [[nodiscard]] WallTime wall() const override { return wallNow() + m_skew; }
    [[nodiscard]] Clock::time_point now() const override { return Clock::now(); }
    [[nodiscard]] Clock::duration paced(Clock::duration wait) const override { return wait; }
    [[nodiscard]] double rate() const override { return m_rate; }
    [[nodiscard]] quint64 seed() const override { return m_seed; }
    [[nodiscard]] int instruments() const override { return 0; }
    [[nodiscard]] SimAccountWish accountWish() const override { return {}; }
    [[nodiscard]] std::optional<SimRefusal> refusesCredentials(const SimCredentialUse &) override { return {}; }
    void recordAccountEvent(const SimAccountTruth &) override {}
    [[nodiscard]] bool mayPublish(Peer &peer, const Topic &topic) override;
    void publish(Peer &peer, const Topic &topic, qint64 sequence, QByteArrayView text) override;
    void answer(Peer &peer, QByteArrayView text, qint64 sequence, std::span<const QByteArray> books) override;
    void close(Peer &peer, int code, const QString &reason, const QString &cause) override;
    [[nodiscard]] bool rejects(Peer &peer, const Topic &topic) override;
    [[nodiscard]] bool withholdsAnswer(Peer &peer, const Topic &topic) override;
    [[nodiscard]] bool spoilsChecksum(Peer &peer, const Topic &topic) override;
    [[nodiscard]] bool isCongested() const override { return false; }

    [[nodiscard]] static Connection &connectionOf(Peer &peer) { return static_cast<Connection &>(peer); }
    [[nodiscard]] Connection *find(const SimulatedTransport &transport);
    void send(Connection &connection, const Topic &topic, const QByteArray &text, bool isWhole,
              Clock::time_point publishedAt = Clock::now());
    void finish(Connection &connection);
    void releaseHeld();
    void endEach(double part, const std::function<void(SimulatedTransport &)> &how);
    void tick();

    const int m_number;
    const quint64 m_seed;
    const std::chrono::milliseconds m_tick;
    double m_rate;
    SimulationWitness *const m_witness;
    Random m_random;
    FaultBook m_faults;
    SimulatedArrival m_door;
    double m_doorProbability = 0;
    std::optional<std::chrono::milliseconds> m_doorWish;
    SimulatedPath m_path;
    int m_restStatus = 0;
    std::optional<int> m_restRetryAfter;
    std::chrono::milliseconds m_skew{0};
    quint64 m_lastSession = 0;
    std::vector<std::unique_ptr<Connection>> m_connections;   ///< In the order of their attempts.
    std::unique_ptr<VenueSimulation> m_simulation;
    QTimer m_timer;
};

}   // namespace

/// Which kind of stream it is; none for heartbeats and what nobody here asks for.
static std::optional<Channel> channelOf(const Topic &topic)
{
    const QByteArray &channel = topic.channel;
    if (topic.isHeartbeat || topic.symbol.isEmpty())
        return {};
    if (channel.contains("rade") || channel == "matches")
        return Channel::Trade;
    if (channel.startsWith("bookTicker") || channel.startsWith("bbo"))
        return Channel::BookTicker;
    if (channel.startsWith("depth") || channel.contains("book") || channel.startsWith("level2"))
        return Channel::Depth;
    return channel.startsWith("ticker") ? std::optional(Channel::Ticker) : std::nullopt;
}

static std::optional<StreamKey> keyOf(const Topic &topic)
{
    const auto channel = channelOf(topic);
    return channel ? std::optional(StreamKey{QString::fromUtf8(topic.symbol), *channel}) : std::nullopt;
}

template<typename Simulation>
static std::unique_ptr<VenueSimulation> simulationOf(VenueStage &stage)
{
    return std::make_unique<Simulation>(stage);
}

std::unique_ptr<SimulatedHost> SimulatedHost::make(const Options &options, SimulationWitness *witness)
{
    const QString &venue = options.venue;
    const Factory factory = venue == QLatin1String("binance-spot") ? &simulationOf<BinanceSpotSim>
                            : venue == QLatin1String("bybit-spot") ? &simulationOf<BybitSpotSim>
                            : venue == QLatin1String("okx")        ? &simulationOf<OkxSim>
                            : venue == QLatin1String("kraken")     ? &simulationOf<KrakenSim>
                                                                   : &simulationOf<CoinbaseExchangeSim>;
    return std::make_unique<StagedHost>(options, factory, witness);
}

StagedHost::StagedHost(const Options &options, const Factory &factory, SimulationWitness *witness)
    : m_number(options.number),
      m_seed(options.seed),
      m_tick(options.tick),
      m_rate(options.rate),
      m_witness(witness),
      m_random(options.seed),
      m_faults(options.seed + 1),
      m_simulation(factory(*this))
{
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { tick(); });
}

StagedHost::~StagedHost()
{
    for (const auto &connection : m_connections)
        finish(*connection);
}

StagedHost::Connection *StagedHost::find(const SimulatedTransport &transport)
{
    const auto found = std::find_if(m_connections.begin(), m_connections.end(), [&transport](const auto &connection) {
        return connection->session.transport == &transport;
    });
    return found == m_connections.end() ? nullptr : found->get();
}

// ---- Sessions. ----

SimulatedArrival StagedHost::arrives(SimulatedTransport &transport, const OpenRequest &request)
{
    auto connection = std::make_unique<Connection>();
    connection->id = ++m_lastSession * 16 + quint64(m_number);
    connection->session = {connection->id, m_number, &transport};
    connection->request.target = request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    connection->request.path = request.url.path().isEmpty() ? QByteArray("/") : request.url.path().toUtf8();
    connection->request.query = request.url.query(QUrl::FullyEncoded).toUtf8();
    m_connections.push_back(std::move(connection));
    Connection &made = *m_connections.back();
    made.wish = m_doorWish;
    transport.setPath(m_path);
    m_witness->attemptBegins(made.session);
    if (m_doorProbability > 0 && m_random.unit() < m_doorProbability)
        return m_door;
    SimulatedArrival arrival;
    arrival.partTakes = m_path.latency + std::chrono::milliseconds(5);
    if (m_path.losesIncoming || m_path.losesOutgoing)
        arrival.fate = SimulatedArrival::Fate::NoAnswer;
    if (const int status = m_simulation->judge(made.request); status != 101) {
        arrival.fate = SimulatedArrival::Fate::HttpAnswer;
        arrival.status = status;
    }
    return arrival;
}

void StagedHost::opened(SimulatedTransport &transport)
{
    Connection *const connection = find(transport);
    const VenueHabits &habits = m_simulation->habits();
    connection->isUp = true;
    connection->lastPong = Clock::now();
    if (habits.lifetime.count() > 0)
        connection->ends = Clock::now() + habits.lifetime;
    m_witness->sessionOpens(connection->session);
    if (!m_timer.isActive())
        m_timer.start(m_tick);
    m_simulation->sessionOpened(*connection);
    if (m_faults.take(FaultKind::AcceptThenDrop, {.session = connection->id})) {
        transport.endStream();
        finish(*connection);
    }
}

void StagedHost::textArrived(SimulatedTransport &transport, const QByteArray &text)
{
    Connection *const connection = find(transport);
    if (!connection || !connection->isUp)
        return;
    m_witness->clientSends(connection->session, false);
    m_simulation->textReceived(*connection, text);
}

void StagedHost::pingArrived(SimulatedTransport &transport, const QByteArray &payload)
{
    Connection *const connection = find(transport);
    if (!connection || !connection->isUp)
        return;
    m_witness->clientSends(connection->session, true);
    m_simulation->controlReceived(*connection);
    transport.deliverPong(payload, [this, session = connection->session] { m_witness->pongArrives(session); });
}

void StagedHost::closeArrived(SimulatedTransport &transport, int code, const QString &)
{
    Connection *const connection = find(transport);
    if (!connection || connection->isOver)
        return;
    m_witness->clientCloses(connection->session, code);
    finish(*connection);
    transport.endStream();
}

void StagedHost::refusalArrived(SimulatedTransport &transport, int status)
{
    if (const Connection *const connection = find(transport))
        m_witness->refusalArrives(connection->session, status, connection->wish);
}

void StagedHost::misused(SimulatedTransport &transport)
{
    m_witness->misuses({.id = 0, .host = m_number, .transport = &transport});
}

void StagedHost::ended(SimulatedTransport &transport)
{
    const auto found = std::find_if(m_connections.begin(), m_connections.end(), [&transport](const auto &connection) {
        return connection->session.transport == &transport;
    });
    if (found == m_connections.end())
        return;
    const auto gone = std::move(*found);
    m_connections.erase(found);
    finish(*gone);
    m_witness->sessionEnds(gone->session);
    if (m_connections.empty())
        m_timer.stop();
}

/// The exchange has done with it.
void StagedHost::finish(Connection &connection)
{
    connection.isOver = true;
    if (std::exchange(connection.isUp, false))
        m_simulation->sessionClosed(connection);
}

// ---- What it sends. ----

bool StagedHost::mayPublish(Peer &peer, const Topic &topic)
{
    Connection &connection = connectionOf(peer);
    const auto key = keyOf(topic);
    if (key)
        m_witness->publishes(connection.session, *key);
    if (m_faults.isEmpty())
        return true;
    const FaultSubject subject = subjectOf(peer, topic);
    for (const FaultKind kind : {FaultKind::Mute, FaultKind::MuteStream}) {
        if (m_faults.take(kind, subject)) {
            m_witness->disturbs(connection.session, keyOf(topic), kind, false);
            return false;
        }
    }
    return true;
}

void StagedHost::send(Connection &connection, const Topic &topic, const QByteArray &text, bool isWhole,
                      Clock::time_point publishedAt)
{
    if (connection.isOver)
        return;
    ++connection.texts;
    if (topic.name.isEmpty()) {
        connection.session.transport->deliver(
            text, [this, session = connection.session] { m_witness->answerArrives(session); });
        return;
    }
    if (!isWhole) {
        connection.session.transport->deliver(text);
        return;
    }
    connection.session.transport->deliver(text, [this, session = connection.session, key = keyOf(topic), publishedAt] {
        m_witness->dataArrives(session, key, publishedAt);
    });
}

void StagedHost::publish(Peer &peer, const Topic &topic, qint64 sequence, QByteArrayView view)
{
    Connection &connection = connectionOf(peer);
    // OKX repeats the number of a book of which nothing has changed for a minute: without such a message nothing is
    // missing, neither of the book nor of its numbers.
    const auto before = std::exchange(connection.numbers[{topic.name, topic.symbol}], sequence);
    const bool isNumbered = sequence > 0 && sequence != before;
    const QByteArray text = view.toByteArray();
    if (m_faults.isEmpty() && connection.held.empty()) {
        send(connection, topic, text, true);
        return;
    }
    const FaultSubject subject = subjectOf(peer, topic);
    const auto isHit = [&](FaultKind kind) {
        const bool hits = m_faults.take(kind, subject) != nullptr;
        if (hits)
            m_witness->disturbs(connection.session, keyOf(topic), kind, isNumbered);
        return hits;
    };
    if (isHit(FaultKind::DropMessage))
        return;
    if (const auto *const reorder = m_faults.find(FaultKind::Reorder, subject); reorder && connection.held.size() < 4) {
        const int distance = reorder->fault.distance;
        if (isHit(FaultKind::Reorder)) {
            connection.held.push_back({topic, text, distance, Clock::now()});
            return;
        }
    }
    if (isHit(FaultKind::Corrupt)) {
        send(connection, topic, text.left(text.size() * 2 / 3), false);
    } else {
        send(connection, topic, text, true);
        if (isHit(FaultKind::Duplicate))
            send(connection, topic, text, true);
    }
    for (auto held = connection.held.begin(); held != connection.held.end();) {
        if (held->topic.name == topic.name && held->topic.symbol == topic.symbol && --held->distance <= 0) {
            const Held late = std::move(*held);
            held = connection.held.erase(held);
            send(connection, late.topic, late.text, true, late.publishedAt);
        } else {
            ++held;
        }
    }
}

void StagedHost::answer(Peer &peer, QByteArrayView text, qint64, std::span<const QByteArray>)
{
    send(connectionOf(peer), {}, text.toByteArray(), true);
}

/// Later: whoever walks the clients must not lose one under its hands.
void StagedHost::close(Peer &peer, int code, const QString &reason, const QString &)
{
    Connection &connection = connectionOf(peer);
    if (std::exchange(connection.isOver, true))
        return;
    connection.session.transport->deliverClose(code == 0 ? 1005 : code, reason);
}

bool StagedHost::rejects(Peer &peer, const Topic &topic)
{
    const bool isRefused = m_faults.take(FaultKind::RejectSubscription, subjectOf(peer, topic)) != nullptr;
    if (isRefused)
        m_witness->refuses(connectionOf(peer).session);
    return isRefused;
}

bool StagedHost::withholdsAnswer(Peer &peer, const Topic &topic)
{
    return m_faults.take(FaultKind::NoAck, subjectOf(peer, topic)) != nullptr;
}

bool StagedHost::spoilsChecksum(Peer &peer, const Topic &topic)
{
    const bool isSpoiled = m_faults.take(FaultKind::BadChecksum, subjectOf(peer, topic)) != nullptr;
    if (isSpoiled)
        m_witness->disturbs(connectionOf(peer).session, keyOf(topic), FaultKind::BadChecksum, true);
    return isSpoiled;
}

void StagedHost::tick()
{
    const auto now = Clock::now();
    (void)m_faults.takeEnded(now);
    const VenueHabits &habits = m_simulation->habits();
    for (const auto &connection : m_connections) {
        if (!connection->isUp || connection->isOver)
            continue;
        const SimulatedPath &path = connection->session.transport->path();
        if (!path.losesIncoming && !path.losesOutgoing)
            connection->lastPong = now;
        if (habits.pongWithin.count() > 0 && now >= connection->lastPong + habits.pingEvery + habits.pongWithin)
            close(*connection, 1008, QStringLiteral("Pong timeout"), {});
        else if (now >= connection->ends)
            close(*connection, 1001, {}, {});
    }
    m_simulation->advance();
    for (const auto &connection : m_connections) {
        if (connection->isOver)
            finish(*connection);
    }
}

// ---- What goes wrong. ----

void StagedHost::setDoor(const SimulatedArrival &arrival, double probability,
                         std::optional<std::chrono::milliseconds> wish)
{
    m_doorWish = wish;
    m_door = arrival;
    m_doorProbability = probability;
}

void StagedHost::setPath(const SimulatedPath &path)
{
    m_path = path;
    for (const auto &connection : m_connections)
        connection->session.transport->setPath(path);
}

void StagedHost::setRest(int status, std::optional<int> retryAfterSeconds)
{
    m_restStatus = status;
    m_restRetryAfter = retryAfterSeconds;
}

void StagedHost::endFault(quint64 id)
{
    for (const FaultBook::Active &one : m_faults.end([id](const auto &active) { return active.id == id; })) {
        if (one.fault.kind == FaultKind::Reorder)
            releaseHeld();
    }
}

void StagedHost::endAllFaults()
{
    (void)m_faults.end();
    releaseHeld();
}

void StagedHost::releaseHeld()
{
    for (const auto &connection : m_connections) {
        for (const Held &held : std::exchange(connection->held, {}))
            send(*connection, held.topic, held.text, true, held.publishedAt);
    }
}

void StagedHost::endEach(double part, const std::function<void(SimulatedTransport &)> &how)
{
    for (const auto &connection : m_connections) {
        if (!connection->isUp || connection->isOver || m_random.unit() >= part)
            continue;
        how(*connection->session.transport);
        finish(*connection);
    }
}

void StagedHost::resetAll(double part)
{
    endEach(part, [](SimulatedTransport &transport) { transport.reset(); });
}

void StagedHost::dropAll(double part)
{
    endEach(part, [](SimulatedTransport &transport) { transport.endStream(); });
}

void StagedHost::closeAll(double part, int code, const QString &reason)
{
    endEach(part, [&](SimulatedTransport &transport) { transport.deliverClose(code, reason); });
}

void StagedHost::announceShutdown(std::chrono::milliseconds after)
{
    for (const auto &connection : m_connections) {
        if (connection->isUp && m_simulation->hasShutdownNotice())
            (void)m_simulation->announceShutdown(*connection);
    }
    QTimer::singleShot(after, Qt::PreciseTimer, &m_timer, [this] { closeAll(1, 1001, {}); });
}

void StagedHost::sendNonsense(const QByteArray &text)
{
    for (const auto &connection : m_connections) {
        if (connection->isUp && !connection->isOver)
            connection->session.transport->deliver(text);
    }
}

// ---- REST. ----

void StagedHost::ask(const QUrl &url, const std::function<void(const WebAnswer &)> &reply)
{
    if (m_restStatus < 0) {
        reply({.comes = m_restStatus == -1});
    } else if (m_restStatus > 0) {
        reply({.status = m_restStatus, .body = "{}", .retryAfterSeconds = m_restRetryAfter});
    } else {
        RestQuestion question;
        question.method = "GET";
        question.path = url.path().toUtf8();
        question.query = QUrlQuery(url);
        question.rawQuery = url.query(QUrl::FullyEncoded).toUtf8();
        m_simulation->rest(
            question, [reply](const RestAnswer &answer) { reply({.status = answer.status, .body = answer.body}); });
    }
}

namespace {

/// There and back again, or into nothing until the client's own limit.
class SimulatedNetwork final : public QNetworkAccessManager
{
public:
    SimulatedNetwork(std::function<SimulatedHost *(const QString &)> find, quint64 seed)
        : m_find(std::move(find)), m_random(seed)
    {
    }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *) override
    {
        auto *const reply = new VirtualReply(request, operation);
        SimulatedHost *const host = m_find(request.url().host());
        if (!host)
            qFatal("nobody answers at %s", qPrintable(request.url().host()));
        host->witness().restAsked(host->number());
        const std::chrono::milliseconds way(qint64(m_random.uniform(2, 60)));
        after(way, reply, [this, reply, host, way] {
            host->ask(reply->url(), [this, reply, host, way](const SimulatedHost::WebAnswer &answer) {
                after(answer.comes ? way : ClientTimeout - way, reply, [reply, host, answer] {
                    std::optional<std::chrono::milliseconds> wish;
                    if (answer.retryAfterSeconds)
                        wish = std::chrono::seconds(*answer.retryAfterSeconds);
                    host->witness().restAnswered(host->number(), answer.status, wish);
                    reply->finish({answer.status, answer.body, answer.retryAfterSeconds});
                });
            });
        });
        return reply;
    }

private:
    static void after(std::chrono::milliseconds wait, QObject *context, std::function<void()> what)
    {
        QTimer::singleShot(wait, Qt::PreciseTimer, context, std::move(what));
    }
    const std::function<SimulatedHost *(const QString &)> m_find;
    Random m_random;
};

}   // namespace

std::unique_ptr<QNetworkAccessManager> makeSimulatedNetwork(std::function<SimulatedHost *(const QString &)> find,
                                                            quint64 seed)
{
    return std::make_unique<SimulatedNetwork>(std::move(find), seed);
}

}   // namespace feedwarden
