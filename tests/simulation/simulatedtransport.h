// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/transport.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <string>

namespace feedwarden {

class SimulatedTransport;

/// How far an attempt gets, and how long each part of it takes.
struct SimulatedArrival {
    enum class Fate {
        Accepted,
        NameNotFound,
        Refused,
        Unreachable,
        NoAnswer,   ///< To the SYN: nothing more happens.
        TlsFailed,
        TlsStalls,       ///< The ClientHello is never answered.
        UpgradeStalls,   ///< Nor the request.
        HttpAnswer,      ///< `status`, `headers` and `body` instead of 101.
        BadUpgrade,      ///< What answers does not speak HTTP.
        Reset,           ///< In the middle of the request.
    };
    Fate fate = Fate::Accepted;
    std::chrono::milliseconds partTakes{10};   ///< Each of name, TCP, TLS and upgrade.
    int status = 0;
    QList<QPair<QByteArray, QByteArray>> headers;   ///< Names in lower case.
    QByteArray body;
};

/// How a session's bytes travel.
struct SimulatedPath {
    std::chrono::milliseconds latency{5};   ///< One way.
    std::chrono::milliseconds jitter{0};    ///< Uniform in [0, jitter] on top; the order stays.
    qint64 bytesPerSecond = 0;              ///< Towards the client; 0 = not limited.
    bool losesIncoming = false;             ///< What the server sends gets lost, and nobody is told.
    bool losesOutgoing = false;             ///< What the client sends.
};

/// Who is at the other end of SimulatedTransports. Calls come when what the client did has arrived; they may deliver
/// and end, not destroy.
class SimulatedServer
{
public:
    /// The client opens: how does that go? Told at once, since whoever counts attempts counts them where they begin.
    virtual SimulatedArrival arrives(SimulatedTransport &transport, const OpenRequest &request) = 0;
    /// A number in [0, 1) for jitter.
    virtual double draw() = 0;
    virtual void opened(SimulatedTransport &transport) = 0;
    virtual void textArrived(SimulatedTransport &transport, const QByteArray &text) = 0;
    /// To be answered by deliverPong(), where the server is one that answers.
    virtual void pingArrived(SimulatedTransport &transport, const QByteArray &payload) = 0;
    /// To be answered by endStream(), likewise.
    virtual void closeArrived(SimulatedTransport &transport, int code, const QString &reason) = 0;
    /// Instead of 101 this status has come to the client.
    virtual void refusalArrived(SimulatedTransport &transport, int status) = 0;
    /// The client did what makes no sense: sent something while opening, or opened what has not ended.
    virtual void misused(SimulatedTransport &transport) = 0;
    /// The client is gone, or the session has ended by the server's doing: the last call for this open().
    virtual void ended(SimulatedTransport &transport) = 0;

protected:
    ~SimulatedServer() = default;
};

/// A Transport without a socket: the same contract (tests/loopback/tst_transport_contract.cpp), on the timers of
/// whatever event loop it lives in, virtual time among them. Bytes keep their order as those of TCP do, and count as
/// frames of RFC 6455 would.
class SimulatedTransport final : public Transport
{
public:
    static constexpr std::chrono::milliseconds CloseGrace{1'000};

    /// `server` is borrowed. `line` is whose it is, for the server: any number.
    explicit SimulatedTransport(SimulatedServer *server, int line = 0);
    ~SimulatedTransport() override;

    void setListener(TransportListener *listener) override { m_listener = listener; }
    void open(const OpenRequest &request) override;
    bool sendText(const QByteArray &utf8) override;
    bool ping(const QByteArray &payload) override;
    void close(quint16 code, const QString &reason) override;
    void abort() override;
    [[nodiscard]] qint64 bytesReceived() const override { return m_received; }
    [[nodiscard]] qint64 bytesSent() const override { return m_sent; }
    [[nodiscard]] std::optional<Clock::time_point> lastByteAt() const override { return m_lastByteAt; }
    [[nodiscard]] bool isViaProxy() const override { return false; }

    // ---- By the server. ----

    [[nodiscard]] int line() const { return m_line; }
    void setLine(int line) { m_line = line; }
    [[nodiscard]] bool isOpening() const { return m_step == Step::Opening; }
    [[nodiscard]] bool isUp() const { return m_step == Step::Up; }
    [[nodiscard]] bool isClosed() const { return m_step == Step::Closed; }
    [[nodiscard]] const OpenRequest &request() const { return m_request; }
    [[nodiscard]] const SimulatedPath &path() const { return m_path; }
    void setPath(const SimulatedPath &path);   ///< What is under way on one that loses it from now on is lost, too.
    /// `arrived` is called where it arrives, before the listener hears of it.
    void deliver(const QByteArray &text, std::function<void()> arrived = {});
    void deliverPong(const QByteArray &payload, std::function<void()> arrived = {});
    void deliverClose(int code, const QString &reason);   ///< A close frame, and the end after it.
    void endStream();                                     ///< FIN without a close frame.
    void reset();                                         ///< RST; overtakes what is under way.

private:
    enum class Step { Closed, Opening, Up, Closing, Ending };
    /// Something on its way to the client.
    struct Incoming {
        enum class Kind { Phase, Opened, Text, Pong, Close, End };
        Kind kind = Kind::Text;
        Clock::time_point due;
        QByteArray bytes;
        EndReport report;   ///< Of Close and End.
        SetupPhase phase = SetupPhase::Name;
        std::function<void()> arrived;
    };
    struct Outgoing {
        enum class Kind { Text, Ping, Close };
        Kind kind = Kind::Text;
        Clock::time_point due;
        QByteArray bytes;
        int code = 0;
    };

    void travel(Incoming incoming);
    void travel(Outgoing outgoing);
    void arm();
    void wake();
    void take(Incoming &incoming);
    void take(const Outgoing &outgoing);
    void tellEndSoon(EndReport report);
    void tellEnd(const EndReport &report);
    void leaveServer();
    void countReceived(qsizetype payload);
    [[nodiscard]] bool mayHear() const { return m_step == Step::Up; }

    SimulatedServer *const m_server;
    int m_line = 0;
    TransportListener *m_listener = nullptr;
    OpenRequest m_request;
    SimulatedPath m_path;
    Step m_step = Step::Closed;
    bool m_isKnownToServer = false;
    bool m_wasOpen = false;
    SetupPhase m_reached = SetupPhase::Name;   ///< Under way.
    std::deque<Incoming> m_incoming;
    std::deque<Outgoing> m_outgoing;
    Clock::time_point m_freeAt{};   ///< When a limited path has sent all so far.
    qint64 m_unsent = 0;            ///< While the way out is dead.
    qint64 m_received = 0, m_sent = 0;
    std::optional<Clock::time_point> m_lastByteAt;
    std::optional<Clock::time_point> m_graceEnds;
    std::string m_text;   ///< With readable zeros behind it.
    QTimer m_timer;
};

}   // namespace feedwarden
