// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/simulator.h"
#include "core/connection/connector.h"
#include "tests/truth/faultdrawer.h"
#include "tests/truth/judge.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

class QThread;

namespace feedwarden {

class GovernorService;
class RestClient;

/// How late the timers of a thread fire: what a loaded machine takes from whoever measures on it. Lives on the thread
/// that it watches.
class DelayWatch final : public QObject
{
public:
    explicit DelayWatch(QObject *parent = nullptr);
    void reset() { m_stalls.clear(); }
    /// All that was more than 20 ms late.
    [[nodiscard]] const std::vector<RecordedRun::Stall> &stalls() const { return m_stalls; }

private:
    QTimer m_timer;
    Clock::time_point m_last{};
    std::vector<RecordedRun::Stall> m_stalls;
};

/// A thread with a simulator on it, so that the exchange does not stand still while its client works.
class SimulatedExchange final : public QObject
{
    Q_OBJECT
public:
    explicit SimulatedExchange(QThread *thread) : m_thread(thread) {}
    ~SimulatedExchange() override;

    /// Error: that of Simulator::start().
    [[nodiscard]] Result<Simulator::Endpoint> start(const Simulator::Options &options);
    /// Ids of the faults that began; waits for the other thread. Error: InvalidArgument.
    [[nodiscard]] Result<QList<quint64>> inject(const Fault &fault);
    void clear();
    void stop();   ///< The truth is complete afterwards.
    void watchDelays();
    [[nodiscard]] std::vector<RecordedRun::Stall> stalls() const;
    /// How long it takes from here to the thread of `receiver`, again and again until stopProbing(): what the machine
    /// adds to a latency between the two, whatever is on the way.
    void probeHandOver(QObject *receiver, const std::function<void(Clock::duration)> &take);
    void stopProbing();

signals:
    void faultEnded(quint64 id);

private:
    template<typename F>
    void there(F f) const;

    QThread *const m_thread;
    std::unique_ptr<QObject> m_context;
    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<DelayWatch> m_delays;
    std::unique_ptr<QTimer> m_probe;
};

/// What one comparison is to do.
struct RunOptions {
    QString venue;
    std::chrono::milliseconds length{600'000};   ///< Of the faults; setting up and the latency come on top.
    std::chrono::milliseconds latencyLength{20'000};
    std::chrono::milliseconds staleAfter{3'000};
    bool withSlowFaults = true;
    double rate = 200;   ///< Market events per second.
    quint64 seed = 1;
    JudgeTolerance tolerance;
    QString directory;   ///< Of what is written, VENUE.truth.jsonl and VENUE.events.jsonl; must exist.
};

struct RunResult {
    QString venue;
    QString error;   ///< Empty, or why there is nothing to judge.
    std::vector<FaultStep> plan;
    qsizetype stepsDone = 0;
    JudgeReport report;
    Clock::duration stalled{0}, longestStall{0};
    Clock::duration handOver{0};     ///< As in RecordedRun.
    Clock::duration clockDoubt{0};   ///< Likewise.
    std::chrono::seconds lasted{0};
};

/// One venue, from the first connection to the verdict: a simulator on `exchangeThread`, a Connector with streams of
/// every kind on this one, faults drawn at random between them.
class VenueRun final : public QObject
{
    Q_OBJECT
public:
    VenueRun(const RunOptions &options, QThread *exchangeThread);
    ~VenueRun() override;

    void start();
    /// Once it has finished: reads what was written and compares. Takes seconds for minutes.
    void judge();
    [[nodiscard]] const RunResult &result() const { return m_result; }

signals:
    void told(const QString &line);   ///< What it does, for who watches.
    void finished();

private:
    enum class Stage { Clock, Latency, Settling, Faults, Recovering, CoolingDown, Done };

    void make(const Simulator::Endpoint &endpoint);
    void tick();
    [[nodiscard]] Clock::duration clockBurst() const;
    void enter(Stage stage);
    void slowDown();
    void beginLatency();
    void measureLatency();
    void beginStep();
    void finish();
    void fail(const QString &problem);
    void take(const Event &event);
    [[nodiscard]] bool isWell() const;
    [[nodiscard]] QString fileOf(const char *what) const;
    [[nodiscard]] std::map<StreamKey, Clock::duration> blindTimes() const;

    const RunOptions m_options;
    JudgedVenue m_venue;
    SimulatedExchange m_exchange;
    std::unique_ptr<GovernorService> m_governor;
    std::unique_ptr<RestClient> m_rest;
    std::unique_ptr<Connector> m_connector;
    DelayWatch m_delays;
    QTimer m_timer;
    Stage m_stage = Stage::Clock;
    Clock::time_point m_stageSince{}, m_wellSince{}, m_faultsSince{}, m_stepSince{};
    bool m_isWell = false;
    QSet<quint64> m_activeFaults;
    bool m_clearsOnFailure = false;
    bool m_awaitsPlannedEnd = false;
    QList<Finding> m_notRecovered;
    RecordedRun m_run;
    std::vector<Clock::duration> m_handOvers;
    std::map<StreamKey, Clock::duration> m_blindBefore;
    ConnectionMetrics m_before;
    RunResult m_result;
};

/// Runs venues side by side until all are done; needs a QCoreApplication. `tell` gets a line now and then.
[[nodiscard]] std::vector<RunResult> runVenues(const std::vector<RunOptions> &options,
                                               const std::function<void(const QString &)> &tell);

}   // namespace feedwarden
