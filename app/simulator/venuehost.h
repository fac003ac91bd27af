// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/faultbook.h"
#include "app/simulator/truthlog.h"
#include "app/simulator/venues/venuesimulation.h"
#include "app/simulator/websocketserver.h"

#include <QHttpServer>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace feedwarden {

/// One venue in operation: its WebSocket and REST ports, its sessions, its faults, and the simulation that speaks.
///
/// Every text frame passes here on its way out, and this is where faults act and where the truth is written. Thread:
/// the one it lives in.
class VenueHost final : public QObject, private VenueStage
{
    Q_OBJECT
public:
    struct Options {
        QHostAddress address;
        quint16 port = 0, restPort = 0;   ///< 0 = any.
        double rate = 50;
        quint64 seed = 1;
        int instruments = 0;
        SimAccountWish accounts;
        std::chrono::milliseconds lifetime{0};   ///< Of a connection; 0 = the venue's.
        double pace = 1;                         ///< Multiplies the waits of the protocol.
        std::optional<QSslConfiguration> tls;
    };
    using SimulationFactory = std::function<std::unique_ptr<VenueSimulation>(VenueStage &)>;
    using ControlFunction = std::function<QJsonObject(const QByteArray &)>;
    using SiblingFunction = std::function<VenueSimulation *(QByteArrayView venue)>;

    /// `truth` outlives the host. `control` answers POST /simulator/control.
    VenueHost(const Options &options, const SimulationFactory &factory, TruthLog &truth, ControlFunction control,
              QObject *parent);
    ~VenueHost() override;

    /// Error: Resource.
    [[nodiscard]] Result<void> open();
    [[nodiscard]] QString venue() const { return QString::fromUtf8(m_simulation->habits().id); }
    [[nodiscard]] QUrl url() const;
    [[nodiscard]] QUrl restUrl() const;

    /// Whether this venue can do that at all. Error: InvalidArgument.
    [[nodiscard]] Result<void> supports(const Fault &fault) const;
    /// Only what supports() accepts.
    void begin(quint64 id, const Fault &fault);
    void clearFaults();

    [[nodiscard]] int sessionCount() const { return int(m_peers.size()); }
    [[nodiscard]] QJsonObject status() const;
    [[nodiscard]] const VenueSimulation &simulation() const { return *m_simulation; }
    [[nodiscard]] VenueSimulation &simulation() { return *m_simulation; }
    /// Finds the venues that share a host for REST with this one; null where a venue is not served.
    void setSiblings(SiblingFunction siblings) { m_siblings = std::move(siblings); }

signals:
    void faultBegan(quint64 id);
    void faultEnded(quint64 id);
    void sessionsChanged(int count);

private:
    // A message that waits until others of its stream have overtaken it.
    struct Held {
        Topic topic;
        qint64 sequence = -1;
        QByteArray text;
        int distance = 1;
        quint64 faultId = 0;
    };
    // What a session's faults do to it for as long as they last.
    struct Effect {
        FaultKind kind;
        quint64 faultId;
    };
    struct Connection : Peer {
        WebSocketSession *session = nullptr;
        std::vector<Held> held;
        quint64 spoiledBy = 0;   ///< The fault that put a wrong checksum into the next message.
        std::vector<Effect> effects;
        Clock::time_point nextPing{}, lastPong{}, pingsAt{}, ends = Clock::time_point::max();
        double pingsDue = 0;
        bool isPrivate = false;   ///< The private desk's own.
        bool isGone = false;      ///< Half-open: nothing is written to it any more.
        quint64 goneBy = 0;
    };

    // VenueStage
    [[nodiscard]] WallTime wall() const override { return wallNow() + m_skew; }
    [[nodiscard]] Clock::time_point now() const override { return Clock::now(); }
    [[nodiscard]] Clock::duration paced(Clock::duration wait) const override;
    [[nodiscard]] double rate() const override { return m_options.rate; }
    [[nodiscard]] quint64 seed() const override { return m_options.seed; }
    [[nodiscard]] int instruments() const override { return m_options.instruments; }
    [[nodiscard]] SimAccountWish accountWish() const override { return m_options.accounts; }
    [[nodiscard]] std::optional<SimRefusal> refusesCredentials(const SimCredentialUse &use) override;
    void recordAccountEvent(const SimAccountTruth &event) override;
    [[nodiscard]] bool mayPublish(Peer &peer, const Topic &topic) override;
    void publish(Peer &peer, const Topic &topic, qint64 sequence, QByteArrayView text) override;
    void answer(Peer &peer, QByteArrayView text, qint64 sequence, std::span<const QByteArray> books) override;
    void close(Peer &peer, int code, const QString &reason, const QString &cause) override;
    [[nodiscard]] bool rejects(Peer &peer, const Topic &topic) override;
    [[nodiscard]] bool withholdsAnswer(Peer &peer, const Topic &topic) override;
    [[nodiscard]] bool spoilsChecksum(Peer &peer, const Topic &topic) override;
    [[nodiscard]] bool isCongested() const override;

    void takeSession(WebSocketSession *session);
    void decideUpgrade(WebSocketSession *session, const UpgradeRequest &request);
    void admit(WebSocketSession *session, const UpgradeRequest &request);
    void forget(WebSocketSession *session, const QString &cause, qint64 unsentBytes);
    void handleRest(const QHttpServerRequest &request, QTcpSocket *socket);
    void tick();
    void pumpFlood();
    void pumpPings();
    void settleEnded();
    void strike(Connection &connection, FaultKind kind);
    void applyEffects(Connection &connection);
    void finishFault(const FaultBook::Active &ended);
    void releaseHeld(Connection &connection, quint64 faultId);
    void send(Connection &connection, const Topic &topic, qint64 sequence, QByteArrayView text, std::string_view type,
              quint64 faultId, std::span<const QByteArray> books = {});
    [[nodiscard]] TruthMessage truthOf(const Connection &connection, const Topic &topic, qint64 sequence,
                                       qint64 bytes) const;
    [[nodiscard]] static Connection &connectionOf(Peer &peer) { return static_cast<Connection &>(peer); }
    [[nodiscard]] std::string_view name() const;

    const Options m_options;
    TruthLog &m_truth;
    const ControlFunction m_control;
    SiblingFunction m_siblings;
    FaultBook m_faults;
    WebSocketServer m_server{m_options.tls, m_options.seed, this};
    QHttpServer m_http{this};
    quint16 m_restPort = 0;
    TextWriter m_accountState;
    std::map<quint64, std::unique_ptr<Connection>> m_peers;
    std::unique_ptr<VenueSimulation> m_simulation;
    QTimer m_timer{this};
    std::chrono::milliseconds m_skew{0};
    Clock::time_point m_floodedAt{}, m_flushedAt{};
    double m_floodDue = 0;
    bool m_pumping = false;
};

}   // namespace feedwarden
