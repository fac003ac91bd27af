// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/fault.h"
#include "core/feed/stream.h"
#include "tests/simulation/simulatedtransport.h"

#include <QNetworkAccessManager>

#include <functional>
#include <memory>
#include <optional>

namespace feedwarden {

/// A session as the exchange knows it. Its number is never given twice in a world.
struct SimulatedSession {
    quint64 id = 0;
    int host = 0;
    SimulatedTransport *transport = nullptr;
};

/// Who is told what happens at the simulated exchanges: the truth.
class SimulationWitness
{
public:
    virtual void attemptBegins(const SimulatedSession &session) = 0;
    virtual void sessionOpens(const SimulatedSession &session) = 0;
    virtual void sessionEnds(const SimulatedSession &session) = 0;
    virtual void clientSends(const SimulatedSession &session, bool isControl) = 0;
    virtual void clientCloses(const SimulatedSession &session, int code) = 0;
    /// The exchange is about to send a message of a stream, which a fault may swallow or damage yet.
    virtual void publishes(const SimulatedSession &session, const StreamKey &stream) = 0;
    /// A fault swallowed, held back, doubled or damaged one, or told a lie with it. `isNumbered`: it had a number of
    /// its own, which will be missing where it is lost.
    virtual void disturbs(const SimulatedSession &session, const std::optional<StreamKey> &stream, FaultKind how,
                          bool isNumbered) = 0;
    /// A whole message of a stream has come to the client that was published at `publishedAt`; no stream: a heartbeat,
    /// or one that nobody asks for here.
    virtual void dataArrives(const SimulatedSession &session, const std::optional<StreamKey> &stream,
                             Clock::time_point publishedAt) = 0;
    virtual void pongArrives(const SimulatedSession &session) = 0;
    /// Anything else that came.
    virtual void answerArrives(const SimulatedSession &session) = 0;
    virtual void refuses(const SimulatedSession &session) = 0;   ///< A subscription, by a fault.
    virtual void refusalArrives(const SimulatedSession &session, int status,
                                std::optional<std::chrono::milliseconds> wish) = 0;
    virtual void misuses(const SimulatedSession &session) = 0;
    virtual void restAsked(int host) = 0;
    virtual void restAnswered(int host, int status, std::optional<std::chrono::milliseconds> retryAfter) = 0;

protected:
    ~SimulationWitness() = default;
};

/// One exchange without a socket: how it speaks is a VenueSimulation, what goes wrong between is done here.
class SimulatedHost : public SimulatedServer
{
public:
    struct Options {
        int number = 0;
        QString venue;   ///< As in createProtocol().
        quint64 seed = 1;
        double rate = 1;                         ///< Market events per second.
        std::chrono::milliseconds tick{1'000};   ///< How often it looks whether something is due.
    };
    /// `witness` is borrowed.
    [[nodiscard]] static std::unique_ptr<SimulatedHost> make(const Options &options, SimulationWitness *witness);
    virtual ~SimulatedHost() = default;

    [[nodiscard]] virtual int number() const = 0;
    /// What can be subscribed to, the liveliest first.
    [[nodiscard]] virtual QStringList symbols() const = 0;
    [[nodiscard]] virtual int sessionCount() const = 0;
    [[nodiscard]] virtual std::chrono::milliseconds skew() const = 0;
    virtual void setRate(double rate) = 0;

    // ---- What goes wrong. ----

    /// How attempts go from now on; each of them like that with `probability`, else well. `wish` is what its headers or
    /// body ask for, if anything.
    virtual void setDoor(const SimulatedArrival &arrival, double probability,
                         std::optional<std::chrono::milliseconds> wish = {}) = 0;
    virtual void openDoor() = 0;
    /// Of all sessions, and of those that come.
    virtual void setPath(const SimulatedPath &path) = 0;
    [[nodiscard]] virtual const SimulatedPath &path() const = 0;
    /// REST: 0 = it works, -1 = it refuses, -2 = it never answers.
    virtual void setRest(int status, std::optional<int> retryAfterSeconds = {}) = 0;
    virtual void setSkew(std::chrono::milliseconds skew) = 0;
    virtual void beginFault(quint64 id, const Fault &fault) = 0;
    virtual void endFault(quint64 id) = 0;
    virtual void endAllFaults() = 0;
    /// Each session, or each with a chance of `part`, ends that way.
    virtual void resetAll(double part) = 0;
    virtual void dropAll(double part) = 0;
    virtual void closeAll(double part, int code, const QString &reason) = 0;
    /// The venue's own notice where it has one; the close follows `after` it.
    virtual void announceShutdown(std::chrono::milliseconds after) = 0;
    /// A message of a symbol that nobody asked for, or one that nobody knows.
    virtual void sendNonsense(const QByteArray &text) = 0;

    // ---- REST. ----
    struct WebAnswer {
        int status = 0;   ///< 0: refused.
        QByteArray body;
        std::optional<int> retryAfterSeconds;
        bool comes = true;
    };
    virtual void ask(const QUrl &url, const std::function<void(const WebAnswer &)> &reply) = 0;
    [[nodiscard]] virtual SimulationWitness &witness() = 0;
};

/// A manager of network access that asks simulated exchanges, found by the names of their hosts.
[[nodiscard]] std::unique_ptr<QNetworkAccessManager>
makeSimulatedNetwork(std::function<SimulatedHost *(const QString &hostName)> find, quint64 seed);

}   // namespace feedwarden
